// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactformpage.h"

#include "ui/contact/contactform.h"
#include "ui/contact/newcomernote.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesOfError = 4;
/// Names on the left, fields on the right: wider than a column of fields alone, narrower than a page.
constexpr int FormWidth = (Measure::NarrowColumn + Measure::Column) / 2;

} // namespace

ContactFormPage::ContactFormPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(new ContactForm(context.contacts))
    , m_title(makeParagraph({}, TypeRole::PageTitle))
    , m_waiting(new QWidget)
    , m_newcomer(new NewcomerNote)
    , m_paste(usualButton(tr("Paste a signature…")))
    , m_save(primaryButton(tr("Save")))
{
    setObjectName(u"contactFormPage"_s);
    m_title->setObjectName(u"contactFormTitle"_s);
    auto *afresh = quietButton(tr("Start afresh"));
    afresh->setObjectName(u"startAfresh"_s);
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->addWidget(
        makeParagraph(tr("You typed this earlier, and it is not saved yet."), TypeRole::Body, Tone::Warn), 1);
    waiting->addWidget(afresh);
    connect(afresh, &QPushButton::clicked, this, &ContactFormPage::startAfresh);

    auto *scroll = new ScrollColumn(FormWidth);
    m_scroll = scroll;
    m_paste->setObjectName(u"pasteSignature"_s);
    m_paste->showIcon(Icon::Copy);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_paste, 0, Qt::AlignTop);
    connect(m_paste, &QPushButton::clicked, this,
        [this] { this->context().navigator.go({.kind = Place::Kind::Paste}); });
    scroll->column()->addLayout(head);
    scroll->column()->addWidget(m_waiting);
    scroll->column()->addWidget(m_newcomer);
    connect(m_newcomer, &NewcomerNote::permissionTold, m_form, &ContactForm::setPermission);
    connect(m_form, &ContactForm::permissionChanged, m_newcomer, &NewcomerNote::showPermission);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(buildFoot(), 100);
    foot->addStretch();
    column->addLayout(foot);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ContactFormPage::save);
    }
}

QWidget *ContactFormPage::buildFoot()
{
    m_save->setObjectName(u"saveContact"_s);
    m_save->setToolTip(withShortcut(tr("Save"), QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_S))));
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelContact"_s);
    connect(m_save, &QPushButton::clicked, this, &ContactFormPage::save);
    connect(cancel, &QPushButton::clicked, this, &ContactFormPage::giveUp);
    auto *foot = new QWidget;
    setFoot(foot);
    foot->setMaximumWidth(FormWidth + 2 * Space::Large);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    row->setSpacing(Space::Small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return foot;
}

void ContactFormPage::arrive(const Place &place)
{
    m_contact = place.contact;
    m_here = true;
    ask([](Desk &desk) { return desk.organizations.tree(); },
        [this](const OrganizationTree &tree) { m_form->offerOrganizations(tree); });
    m_newcomer->hide();
    if (place.contact.isNull())
        return fillNew(place);
    if (const ContactView *view = context().contacts.find(place.contact))
        return fill(draftOf(*view));
    ask([id = place.contact](Desk &desk) { return desk.pipeline.view(id); },
        [this, id = place.contact](const ContactView &found) {
            if (id == m_contact)
                fill(draftOf(found));
        });
}

void ContactFormPage::fillNew(const Place &place)
{
    const ContactView *from = place.about ? context().contacts.find(*place.about) : nullptr;
    fill(from ? newcomerDraft(place.newcomer, *from) : ContactDraft {});
    m_newcomer->show(place.newcomer, from);
    m_newcomer->showPermission(m_form->permission());
}

void ContactFormPage::fill(const ContactDraft &stored)
{
    const QString name = displayName(stored.contact);
    m_title->setText(m_contact.isNull() ? tr("New contact")
            : name.isEmpty()            ? tr("Edit contact")
                                        : tr("Edit %1").arg(name));
    m_paste->setVisible(m_contact.isNull());
    m_form->setDraft(stored);
    m_clean = m_form->draft();
    const bool waits = m_kept.contains(m_contact);
    if (waits)
        m_form->setDraft(m_kept.value(m_contact));
    m_waiting->setVisible(waits);
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusFirst();
}

void ContactFormPage::startAfresh()
{
    m_kept.remove(m_contact);
    m_form->setDraft(m_clean);
    m_waiting->hide();
    m_form->focusFirst();
}

bool ContactFormPage::isChanged() const
{
    return m_form->draft() != m_clean;
}

void ContactFormPage::leave()
{
    if (!std::exchange(m_here, false))
        return;
    m_kept.remove(m_contact);
    if (!isChanged())
        return;
    m_kept.insert(m_contact, m_form->draft());
    offerBack(tr("What you typed is kept, but not saved yet."), tr("Go on with it"));
}

void ContactFormPage::giveUp()
{
    if (isChanged())
        offerBack(tr("What you typed was not saved."), tr("Bring it back"));
    m_kept.remove(m_contact);
    m_here = false;
    context().navigator.back();
}

void ContactFormPage::offerBack(const QString &sentence, const QString &action)
{
    const auto goOn = [page = QPointer(this), id = m_contact, typed = m_form->draft()] {
        if (!page)
            return;
        page->m_kept.insert(id, typed);
        page->context().navigator.go({.kind = Place::Kind::ContactForm, .contact = id});
    };
    context().notices.post({Notice::Tone::Good, {}, sentence, action, goOn});
}

void ContactFormPage::save()
{
    if (m_saving)
        return;
    if (!m_form->check())
        return showWhereItIs();
    m_saving = true;
    m_save->setEnabled(false);
    const auto rest = [this] {
        m_saving = false;
        m_save->setEnabled(true);
    };
    const ContactDraft sent = m_form->draft();
    ask([sent](Desk &desk) { return sent.contact.id.isNull() ? desk.pipeline.add(sent) : desk.pipeline.edit(sent); },
        [this, rest, sent](const ContactView &view) {
            rest();
            saved(view, sent);
        },
        [this, rest](const Error &error) {
            rest();
            if (!m_form->showError(error))
                return showFailure(error);
            showWhereItIs();
        });
}

void ContactFormPage::saved(const ContactView &view, const ContactDraft &sent)
{
    m_kept.remove(m_contact);
    context().notices.tell(tr("%1 is saved.").arg(listedName(view)));
    if (!m_here)
        return;
    m_clean = draftOf(view);
    if (m_form->draft() != sent) {
        // Someone typed on meanwhile.
        m_contact = view.contact.id;
        m_form->setBase(m_clean);
        return;
    }
    m_here = false;
    Navigator &navigator = context().navigator;
    const Place person{.kind = Place::Kind::Contact, .contact = view.contact.id};
    if (navigator.canGoBack())
        navigator.back();
    if (navigator.place() != person)
        navigator.go(person);
}

/// The field that something is said about, and what is said below it.
void ContactFormPage::showWhereItIs()
{
    // When the sentence has its room.
    QTimer::singleShot(0, this, [this] {
        if (QWidget *field = focusWidget())
            m_scroll->ensureWidgetVisible(field, 0, fontMetrics().lineSpacing() * LinesOfError);
    });
}

void ContactFormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    Page::keyPressEvent(event);
}

} // namespace Demitasse
