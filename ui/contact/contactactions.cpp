// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactactions.h"

#include "core/domain/clock.h"
#include "core/text/errortext.h"
#include "core/text/wordtext.h"
#include "ui/contact/erasedialog.h"
#include "ui/contact/holdpopover.h"
#include "ui/export/exporter.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/icons.h"
#include "ui/undo/takeback.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The key that does the same is shown, but is not the menu's.
QString withKey(const QString &text, const QKeySequence &key)
{
    return text + u'\t' + key.toString(QKeySequence::NativeText);
}

} // namespace

ContactActions::ContactActions(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_exporter(new Exporter(context, page))
{
}

void ContactActions::open(ContactId id)
{
    m_context.navigator.go({Place::Kind::Contact, id, {}, {}});
}

void ContactActions::edit(ContactId id)
{
    m_context.navigator.go({Place::Kind::ContactForm, id, {}, {}});
}

void ContactActions::book(ContactId id)
{
    m_context.navigator.go({Place::Kind::Booking, id, {}, {}});
}

void ContactActions::write(ContactId id)
{
    m_context.navigator.go({.kind = Place::Kind::Letter, .contact = id});
}

void ContactActions::research(ContactId id)
{
    m_context.navigator.go({.kind = Place::Kind::Research, .contact = id});
}

void ContactActions::move(ContactId id, Stage to, const QRect &anchor)
{
    const ContactView *view = m_context.contacts.find(id);
    if (!view)
        return;
    if (to != Stage::OnHold)
        return moveNow(id, to, std::nullopt);
    const QDate today = m_context.clock.now().toLocalTime().date();
    HoldPopover::ask(m_page, anchor, listedName(*view), today,
        [this, id](std::optional<QDate> until) { moveNow(id, Stage::OnHold, until); });
}

void ContactActions::moveNow(ContactId id, Stage to, std::optional<QDate> until)
{
    emit moving(id);
    auto moved = m_context.worker.run([id, to, until](Desk &desk) { return desk.pipeline.move(id, to, until); });
    whenDone(
        std::move(moved), this,
        [this, id](const ContactView &view) {
            const ContactView *known = m_context.contacts.find(id);
            if (!known || *known == view)
                emit stayed(id);
        },
        [this, id](const Error &error) {
            emit stayed(id);
            refuse(id, error);
        });
}

void ContactActions::refuse(ContactId id, const Error &error)
{
    if (error.code != ErrorCode::NeedsMeeting)
        return m_context.notices.fail(error);
    const ErrorText text = errorText(error);
    UiContext *context = &m_context;
    m_context.notices.post({Notice::Tone::Plain, text.title, text.sentence, tr("Book a meeting"),
        [context, id] { context->navigator.go({Place::Kind::Booking, id, {}, {}}); }});
}

void ContactActions::setArchived(ContactId id, bool archived)
{
    auto done = m_context.worker.run([id, archived](Desk &desk) { return desk.pipeline.setArchived(id, archived); });
    const auto tell = [context = &m_context, archived](const ContactView &view) {
        const QString sentence = archived ? tr("%1 is archived.") : tr("%1 is back.");
        const GroupKind kind = archived ? GroupKind::ContactArchived : GroupKind::ContactRestored;
        context->notices.post({Notice::Tone::Good, {}, sentence.arg(listedName(view)), tr("Undo"),
            [context, kind] { takeBackLast(*context, kind); }});
    };
    whenDone(std::move(done), this, tell, [this](const Error &error) { m_context.notices.fail(error); });
}

void ContactActions::erase(ContactId id)
{
    (new EraseDialog(m_context, id, m_page))->open();
}

void ContactActions::saveCard(ContactId id)
{
    const ContactView *view = m_context.contacts.find(id);
    const QString name = view ? displayName(view->contact).remove(u'/').remove(u'\\') : QString();
    m_exporter->askForPeople(QList {id}, name + u".vcf"_s);
}

void ContactActions::popUpRare(ContactId id, QWidget *button)
{
    const ContactView *view = m_context.contacts.find(id);
    if (!view)
        return;
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"moreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRare(menu, view->contact, {});
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ContactActions::addRare(QMenu *menu, const Contact &contact, const QKeySequence &archiveKey)
{
    const ContactId id = contact.id;
    const bool archived = contact.archivedAt.has_value();
    const QString archive = archiveKey.isEmpty() ? tr("Archive") : withKey(tr("Archive"), archiveKey);
    menu->addAction(icon(archived ? Icon::Restore : Icon::Archive), archived ? tr("Bring back") : archive, this,
        [this, id, archived] { setArchived(id, !archived); });
    addCopying(menu, contact);
    menu->addAction(icon(Icon::Edit), tr("Write up a talk…"), this, [this, id] { writeUp(id); });
    menu->addAction(icon(Icon::People), tr("Merge with…"), this, [this, id] { mergeWith(id); });
    menu->addAction(icon(Icon::Download), tr("Save as a card…"), this, [this, id] { saveCard(id); });
    menu->addAction(icon(Icon::Erase), tr("Erase for good…"), this, [this, id] { erase(id); });
}

void ContactActions::writeUp(ContactId id)
{
    m_context.navigator.go({.kind = Place::Kind::WriteUp, .contact = id});
}

void ContactActions::mergeWith(ContactId id)
{
    m_context.navigator.go({.kind = Place::Kind::Doubles, .contact = id});
}

void ContactActions::popUpMenu(ContactId id, const QPoint &at, const QRect &anchor)
{
    const ContactView *view = m_context.contacts.find(id);
    if (!view)
        return;
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"contactMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(withKey(tr("Open"), Qt::Key_Return), this, [this, id] { open(id); });
    menu->addAction(icon(Icon::Edit), tr("Edit…"), this, [this, id] { edit(id); });
    menu->addAction(icon(Icon::Mail), tr("Write…"), this, [this, id] { write(id); });
    menu->addAction(icon(Icon::Search), tr("Research"), this, [this, id] { research(id); });
    menu->addAction(icon(Icon::Calendar), tr("Book a conversation…"), this, [this, id] { book(id); });
    menu->addMenu(stagesMenu(id, anchor, menu));
    menu->addSeparator();
    addRare(menu, view->contact, Qt::Key_Delete);
    menu->popup(at);
}

QMenu *ContactActions::stagesMenu(ContactId id, const QRect &anchor, QWidget *parent)
{
    auto *menu = new QMenu(tr("Move to"), parent);
    menu->setObjectName(u"stagesMenu"_s);
    const ContactView *view = m_context.contacts.find(id);
    for (const Stage stage : allOf<Stage>()) {
        if (stage == Stage::Declined)
            menu->addSeparator();
        const QString name = stage == Stage::OnHold ? tr("%1…").arg(stageText(stage)) : stageText(stage);
        QAction *action = menu->addAction(name, this, [this, id, stage, anchor] { move(id, stage, anchor); });
        action->setCheckable(true);
        action->setChecked(view && view->contact.stage == stage);
    }
    return menu;
}

void ContactActions::addCopying(QMenu *menu, const Contact &contact)
{
    if (contact.emails.isEmpty())
        return;
    menu->addAction(icon(Icon::Copy), tr("Copy e-mail address"), this,
        [address = contact.emails.first()] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace Demitasse
