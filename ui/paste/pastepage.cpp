// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paste/pastepage.h"

#include "core/text/wordtext.h"
#include "core/workflow/pasting.h"
#include "ui/contact/contactform.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/paste/pastedtext.h"
#include "ui/paste/refill.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Face { NothingFace, FormFace };

constexpr std::chrono::milliseconds PauseInTyping = 150ms;

// The fields of the form by their names.
std::optional<SignatureField> fieldNamed(const QString &name)
{
    static const QHash<QString, SignatureField> fields {{u"given"_s, SignatureField::Name},
        {u"family"_s, SignatureField::Name}, {u"preferred"_s, SignatureField::Preferred},
        {u"pronouns"_s, SignatureField::Pronouns}, {u"role"_s, SignatureField::Role},
        {u"organization"_s, SignatureField::Organization}, {u"units"_s, SignatureField::Unit},
        {u"emails"_s, SignatureField::Email}, {u"phones"_s, SignatureField::Phone},
        {u"links"_s, SignatureField::Link}, {u"city"_s, SignatureField::City}};
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

PastePage::PastePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_text(new PastedText)
    , m_open(new QVBoxLayout)
    , m_faces(new QStackedWidget)
    , m_form(new ContactForm(context.contacts))
    , m_source(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_known(new Card)
    , m_knownText(makeParagraph({}))
    , m_save(primaryButton(tr("Add this contact")))
{
    setObjectName(u"pastePage"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::Wide);
    columns->addWidget(buildText(), 2);
    columns->addWidget(m_faces, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Usual);
    column->setSpacing(Space::Usual);
    column->addWidget(makeLabel(tr("Paste a signature"), TypeRole::PageTitle));
    column->addLayout(columns, 1);
    column->addWidget(buildFoot());
    m_faces->insertWidget(FormFace, buildProposal());
    m_form->setDraft({});
    m_typing.setSingleShot(true);
    m_typing.setInterval(PauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &PastePage::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { tellSource(now); });
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PastePage::save);
    }
}

QWidget *PastePage::buildText()
{
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("Pasted text"));
    m_text->setPlaceholderText(tr("Paste or type the text here."));
    auto *label = makeLabel(tr("Pasted text"), TypeRole::Title);
    label->setBuddy(m_text);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addLayout(m_open);

    auto *nothing = new EmptyState(Icon::Copy, tr("Nothing read yet"),
        tr("Paste the end of an e-mail, a business card's text or the top of a profile on the left. Names, roles and "
           "addresses are picked out of it, and you decide what becomes a contact."));
    nothing->setObjectName(u"nothingPasted"_s);
    auto *example = usualButton(tr("Try an example"));
    example->setObjectName(u"pasteExample"_s);
    nothing->addButton(example);
    connect(example, &QPushButton::clicked, this, [this] {
        //: A made-up signature, as people write them at the end of e-mails.
        m_text->setPlainText(tr("Kind regards,\n\nHarriet Lindqvist (she/her)\nSenior Policy Analyst\n"
                                "Policy Branch, Ministry of Lakes\nT 416-555-0134 | harriet.lindqvist@lakes.example\n"
                                "Toronto, Ontario"));
        read();
    });
    m_faces->insertWidget(NothingFace, nothing);
    return side;
}

QWidget *PastePage::buildProposal()
{
    m_source->setObjectName(u"pasteSource"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(buildKnown());
    column->addWidget(m_source);
    auto *scroll = new ScrollColumn(Measure::Column);
    scroll->column()->setContentsMargins(0, 0, 0, 0);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch();
    column->addWidget(scroll, 1);
    return page;
}

QWidget *PastePage::buildKnown()
{
    m_known->setObjectName(u"pasteKnown"_s);
    m_known->setTone(Tone::Warn);
    m_knownText->setObjectName(u"pasteKnownText"_s);
    auto *open = usualButton(tr("Open that contact"));
    open->setObjectName(u"openKnown"_s);
    auto *complete = usualButton(tr("Complete that contact"));
    complete->setObjectName(u"completeKnown"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(complete);
    row->addWidget(open);
    row->addStretch();
    m_known->column()->addWidget(m_knownText);
    m_known->column()->addLayout(row);
    m_known->hide();
    connect(complete, &QPushButton::clicked, this, &PastePage::complete);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_onRecord)
            context().navigator.go({.kind = Place::Kind::Contact, .contact = m_onRecord->contact});
    });
    return m_known;
}

QWidget *PastePage::buildFoot()
{
    m_save->setObjectName(u"savePasted"_s);
    m_save->setToolTip(withShortcut(tr("Save"), QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_S))));
    auto *afresh = quietButton(tr("Start afresh"));
    afresh->setObjectName(u"pasteAfresh"_s);
    connect(m_save, &QPushButton::clicked, this, &PastePage::save);
    connect(afresh, &QPushButton::clicked, this, &PastePage::startAfresh);
    auto *foot = new QWidget;
    setFoot(foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(afresh);
    row->addWidget(m_save);
    return foot;
}

void PastePage::arrive(const Place &place)
{
    m_here = true;
    ask([](Desk &desk) { return desk.organizations.tree(); },
        [this](const OrganizationTree &tree) { m_form->offerOrganizations(tree); });
    if (!place.text.isEmpty() && place.text != m_text->toPlainText()) {
        startAfresh();
        m_text->setPlainText(place.text);
    }
    read();
    if (m_faces->currentIndex() == FormFace && !place.text.isEmpty())
        m_form->focusFirst();
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void PastePage::leave()
{
    m_here = false;
}

void PastePage::startAfresh()
{
    m_text->clear();
    m_form->setDraft({});
    m_read = m_form->draft();
    m_save->setText(tr("Add this contact"));
    read();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PastePage::read()
{
    m_typing.stop();
    m_parts = readPasted(m_text->toPlainText());
    m_text->showParts(m_parts);
    const ContactDraft now = draftOf(m_parts);
    const ContactDraft typed = m_form->draft();
    m_form->setDraft(refilled(typed, m_read, now));
    m_read = now;
    const bool nothing = m_parts.isEmpty() && m_form->draft() == ContactDraft {};
    m_faces->setCurrentIndex(nothing ? NothingFace : FormFace);
    m_save->setEnabled(!nothing && !m_saving);
    showOpen();
    showKnown();
    tellSource(QApplication::focusWidget());
}

/// What may be meant or not waits as a button each.
void PastePage::showOpen()
{
    while (QLayoutItem *item = m_open->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SignaturePart &part : std::as_const(m_parts)) {
        if (part.confidence != Confidence::Open)
            continue;
        //: %1 is a word from the text, %2 the name of a field, such as "Role".
        const QString text = tr("Take “%1” as: %2").arg(part.value, signatureFieldText(part.field));
        auto *button = usualButton(withoutMnemonic(text));
        button->setObjectName(u"takeOpen"_s);
        connect(button, &QPushButton::clicked, this, [this, part] { take(part); });
        m_open->addWidget(button);
    }
}

void PastePage::take(const SignaturePart &part)
{
    SignaturePart meant = part;
    meant.confidence = Confidence::Sure;
    QList<SignaturePart> parts = m_parts;
    for (SignaturePart &other : parts) {
        if (other == part)
            other.confidence = Confidence::Sure;
        else if (other.field == part.field && part.field != SignatureField::Unit)
            other.confidence = Confidence::Open;
    }
    m_parts = parts;
    const ContactDraft now = draftOf(m_parts);
    m_form->setDraft(refilled(m_form->draft(), m_read, now));
    m_read = now;
    m_text->showParts(m_parts);
    showOpen();
    m_form->focusFirst();
}

void PastePage::showKnown()
{
    const bool completing = !m_form->draft().contact.id.isNull();
    m_onRecord = completing ? std::nullopt : onRecord(context().contacts, m_read.contact);
    const ContactView *view = m_onRecord ? context().contacts.find(m_onRecord->contact) : nullptr;
    m_known->setVisible(view);
    if (!view)
        return;
    const QString name = listedName(*view);
    switch (m_onRecord->by) {
    case KnownBy::Email:
        return m_knownText->setText(tr("%1 has the same e-mail address and seems to be this person.").arg(name));
    case KnownBy::Phone:
        return m_knownText->setText(tr("%1 has the same phone number. Colleagues may share one.").arg(name));
    case KnownBy::Profile:
        return m_knownText->setText(tr("%1 has the same profile and seems to be this person.").arg(name));
    }
}

void PastePage::complete()
{
    const ContactView *view = m_onRecord ? context().contacts.find(m_onRecord->contact) : nullptr;
    if (!view)
        return;
    m_form->setDraft(completed(*view, m_form->draft()));
    m_read = m_form->draft();
    m_save->setText(tr("Complete %1").arg(withoutMnemonic(listedName(*view))));
    m_known->hide();
    m_onRecord.reset();
    m_form->focusFirst();
}

/// Beside the form, and in the text: which words a field was filled from.
void PastePage::tellSource(QWidget *field)
{
    if (!m_here || !field || !m_form->isAncestorOf(field))
        return;
    const std::optional<SignatureField> which = fieldNamed(field->objectName());
    const auto isIt = [which](const SignaturePart &part) {
        return part.field == which && part.confidence != Confidence::Open;
    };
    const auto part = which ? std::ranges::find_if(m_parts, isIt) : m_parts.cend();
    m_text->pointAt(part == m_parts.cend() ? std::nullopt : std::optional(*part));
    if (part == m_parts.cend()) {
        m_source->setText(which ? tr("Nothing in the text says this.") : QString());
        return;
    }
    const QString words = m_text->toPlainText().sliced(part->start, part->length).simplified();
    //: %1: words of the pasted text, %2: how sure that is, such as "Likely".
    m_source->setText(tr("From “%1” (%2)").arg(words, confidenceText(part->confidence)));
    field->setAccessibleDescription(m_source->text());
}

void PastePage::save()
{
    if (m_saving || m_faces->currentIndex() != FormFace || !m_form->check())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    const auto rest = [this] {
        m_saving = false;
        m_save->setEnabled(true);
    };
    const ContactDraft sent = m_form->draft();
    ask([sent](Desk &desk) { return sent.contact.id.isNull() ? desk.pipeline.add(sent) : desk.pipeline.edit(sent); },
        [this, rest](const ContactView &view) {
            rest();
            saved(view);
        },
        [this, rest](const Error &error) {
            rest();
            if (!m_form->showError(error))
                showFailure(error);
        });
}

void PastePage::saved(const ContactView &view)
{
    context().notices.tell(tr("%1 is saved.").arg(listedName(view)));
    const bool here = m_here;
    m_here = false;
    startAfresh();
    if (here)
        context().navigator.replace({.kind = Place::Kind::Contact, .contact = view.contact.id});
}

QList<KeyHelp> PastePage::keyHelp() const
{
    return {{QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_S)).toString(QKeySequence::NativeText),
        tr("Add this contact")}};
}

void PastePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return context().navigator.back();
    Page::keyPressEvent(event);
}

} // namespace Demitasse
