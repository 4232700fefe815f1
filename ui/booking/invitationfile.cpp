// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/invitationfile.h"

#include "core/text/namestext.h"
#include "ui/shell/notices.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(QString names)
{
    names.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    return names.simplified();
}

} // namespace

InvitationFileSaver::InvitationFileSaver(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void InvitationFileSaver::askForDraft(const MeetingView &meeting, const std::optional<ContactView> &person)
{
    const QStringList names = namesOf(person ? QList {*person} : meeting.contacts);
    const std::optional<ContactId> whom = person ? std::optional(person->contact.id) : std::nullopt;
    ask(tr("Save as a mail"), tr("Invitation %1.eml").arg(fileNameOf(fewNamesText(names))), tr("E-mail (*.eml)"),
        [id = meeting.meeting.id, whom](Desk &desk, const QString &path) { return desk.inviting.write(id, whom, path); },
        tr("Saved as %1. Open it in your mail program and send it there; then mark it as sent here."));
}

void InvitationFileSaver::askForReminders(const MeetingView &meeting)
{
    ask(tr("Save my reminders"), tr("Reminders %1.ics").arg(fileNameOf(fewNamesText(namesOf(meeting.contacts)))),
        tr("Calendar (*.ics)"),
        [id = meeting.meeting.id](Desk &desk, const QString &path) { return desk.booking.remind(id, path); },
        tr("Saved as %1. Open it in your calendar; after a change, save and open it again, and it replaces itself."));
}

void InvitationFileSaver::ask(
    const QString &title, const QString &name, const QString &kind, const Write &write, const QString &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_page, title, folder, kind);
    dialog->setObjectName(u"saveMeetingDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write, then](const QString &path) {
        whenDone(
            m_context.worker.run([write, path](Desk &desk) { return write(desk, path); }), this,
            [this, then, path](const InvitationFile &) {
                m_context.notices.tell(then.arg(QDir::toNativeSeparators(path)));
            },
            [this](const Error &error) { m_context.notices.fail(error); });
    });
    dialog->open();
}

} // namespace Demitasse
