// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/invitationways.h"

#include "core/text/namestext.h"
#include "core/workflow/changes.h"
#include "core/workflow/lettermail.h"
#include "ui/mail/outbox.h"
#include "ui/mail/sendingline.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// It went out in another way than through here.
Result<> noteSent(Desk &desk, MeetingId id, const std::optional<ContactId> &person)
{
    if (person)
        return desk.inviting.markTold(id, *person);
    const Result<InvitationMail> mail = desk.inviting.mail(id);
    return mail ? desk.booking.markInvited(id, mail->method, mail->sequence) : Result<> {failure(mail)};
}

} // namespace

InvitationWays::InvitationWays(UiContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_files(new InvitationFileSaver(context, this))
    , m_state(makeParagraph({}))
    , m_reason(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_line(new SendingLine(context.outbox, context.navigator))
    , m_send(usualButton({}))
    , m_draft(quietButton(tr("Save as a mail draft…")))
    , m_mark(quietButton(tr("Mark as sent")))
    , m_reminders(quietButton(tr("Reminders for my calendar…")))
{
    setObjectName(u"invitationWays"_s);
    m_state->setObjectName(u"invitationState"_s);
    m_reason->setObjectName(u"whyNotInvite"_s);
    column()->addWidget(makeLabel(tr("Who knows of it"), TypeRole::Strong));
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    column()->addLayout(state);
    column()->addWidget(m_line);
    m_line->setResting(m_send);
    column()->addWidget(m_reason);
    column()->addWidget(buildButtons());
    connect(&context.outbox, &Outbox::changed, this, &InvitationWays::refresh);
    connect(&context.changes, &Changes::meetingsChanged, this, [this](const QList<MeetingId> &meetings) {
        if (m_meeting && meetings.contains(m_meeting->meeting.id))
            load();
    });
    hide();
}

QWidget *InvitationWays::buildButtons()
{
    m_send->setObjectName(u"sendInvitation"_s);
    m_send->showIcon(Icon::Mail);
    m_draft->setObjectName(u"draftInvitation"_s);
    m_draft->setToolTip(tr("A file that your mail program opens, with the invitation in it"));
    m_mark->setObjectName(u"markInvitation"_s);
    m_mark->setToolTip(tr("When it went out from your mail program, or in another way"));
    m_reminders->setObjectName(u"saveReminders"_s);
    m_reminders->setToolTip(tr("To confirm the day before, to leave in time, and to say thank you"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_send, m_draft, m_reminders})
        row->addWidget(button);
    row->addStretch();
    connect(m_send, &QPushButton::clicked, this, &InvitationWays::press);
    connect(m_draft, &QPushButton::clicked, this, [this] { m_files->askForDraft(*m_meeting, {}); });
    connect(m_mark, &QPushButton::clicked, this, [this] { markSent({}); });
    connect(m_reminders, &QPushButton::clicked, this, [this] { m_files->askForReminders(*m_meeting); });
    return buttons;
}

void InvitationWays::show(const std::optional<MeetingView> &meeting, const Student &student)
{
    m_meeting = meeting;
    m_student = student;
    m_sent = {};
    const bool isOver = meeting && meeting->meeting.status == MeetingStatus::Held;
    setVisible(meeting && !isOver);
    if (meeting)
        load();
    refresh();
}

void InvitationWays::setUnkept(bool unkept)
{
    if (std::exchange(m_unkept, unkept) != unkept)
        refresh();
}

void InvitationWays::load()
{
    whenDone(
        m_context.worker.run([id = m_meeting->meeting.id](Desk &desk) { return desk.inviting.correspondence(id); }), this,
        [this, id = m_meeting->meeting.id](const Correspondence &sent) {
            if (!m_meeting || m_meeting->meeting.id != id)
                return;
            m_sent = sent;
            showLeavers();
            refresh();
        },
        [](const Error &) {});
}

bool InvitationWays::isUpToDate() const
{
    return m_meeting && m_sent.sequenceSent == m_meeting->meeting.sequence;
}

bool InvitationWays::isDone() const
{
    return isUpToDate() || (m_context.outbox.isBusy() && m_context.outbox.isAbout(about({})));
}

QString InvitationWays::about(const std::optional<ContactId> &person) const
{
    const QString meeting = m_meeting ? m_meeting->meeting.id.text() : QString();
    return person ? meeting + u'/' + person->text() : meeting;
}

QString InvitationWays::withoutAddress() const
{
    const QList<ContactView> contacts = m_meeting ? m_meeting->contacts : QList<ContactView>();
    const auto found
        = std::ranges::find_if(contacts, [](const ContactView &view) { return view.contact.emails.isEmpty(); });
    return found == contacts.end() ? QString() : displayName(found->contact);
}

InvitationWays::Obstacle InvitationWays::obstacle() const
{
    if (!m_context.outbox.mailing().account())
        return Obstacle::Account;
    if (m_unkept)
        return Obstacle::Unkept;
    if (m_student.email.isEmpty())
        return Obstacle::OwnAddress;
    if (!withoutAddress().isEmpty())
        return Obstacle::Address;
    return m_context.outbox.isBusy() ? Obstacle::Busy : Obstacle::None;
}

QString InvitationWays::reason() const
{
    switch (m_obstacle) {
    case Obstacle::Unkept:
        return tr("To send it: keep the change first.");
    case Obstacle::OwnAddress:
        return tr("To send it: your own e-mail address is missing in the settings.");
    case Obstacle::Address:
        return tr("To send it: no e-mail address of %1 is on record.").arg(withoutAddress());
    case Obstacle::Busy:
        return m_context.outbox.isAbout(about({})) ? QString() : tr("To send it: another message is on its way, one moment.");
    case Obstacle::None:
    case Obstacle::Account:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString InvitationWays::buttonText() const
{
    if (m_obstacle == Obstacle::Account)
        return tr("Set up mail…");
    if (m_meeting->meeting.status == MeetingStatus::Cancelled)
        return isUpToDate() ? tr("Send the cancellation again") : tr("Send the cancellation");
    if (!m_sent.sequenceSent)
        return tr("Send the invitation");
    return isUpToDate() ? tr("Send it again") : tr("Send the change");
}

void InvitationWays::showState()
{
    const bool isCancelled = m_meeting->meeting.status == MeetingStatus::Cancelled;
    if (isUpToDate()) {
        m_state->setTone(Tone::Good);
        m_state->setText(isCancelled ? tr("They were told that it is cancelled.") : tr("They have it as it stands."));
    } else if (m_sent.sequenceSent) {
        m_state->setTone(Tone::Warn);
        m_state->setText(isCancelled ? tr("They do not know yet that it is cancelled.")
                                     : tr("They have an earlier version, and do not know yet what changed."));
    } else {
        m_state->setTone(Tone::Quiet);
        m_state->setText(tr("Nothing was sent yet."));
    }
}

void InvitationWays::refresh()
{
    if (!m_meeting)
        return;
    m_obstacle = obstacle();
    showState();
    const Outbox &outbox = m_context.outbox;
    const bool isOurs = outbox.parcel().about.startsWith(about({}));
    m_line->follow(isOurs ? outbox.parcel().about : about({}));
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_send->setText(buttonText());
    m_send->setEnabled(m_obstacle == Obstacle::None || m_obstacle == Obstacle::Account);
    m_send->setRank(leads() ? Button::Rank::Primary : Button::Rank::Usual);
    m_send->setAccessibleDescription(why);
    const bool canWrite = !m_unkept && withoutAddress().isEmpty() && !m_student.email.isEmpty();
    m_draft->setEnabled(canWrite);
    m_mark->setVisible(!isDone());
    m_mark->setEnabled(canWrite);
    m_reminders->setEnabled(!m_unkept);
    if (m_leavers)
        m_leavers->setEnabled(m_obstacle != Obstacle::Busy);
    emit changed();
}

void InvitationWays::press()
{
    if (m_obstacle == Obstacle::Account)
        m_context.navigator.go({.kind = Place::Kind::Settings, .text = u"mail"_s});
    else if (m_obstacle == Obstacle::None)
        send({}, fewNamesText(namesOf(m_meeting->contacts)));
}

void InvitationWays::send(const std::optional<ContactId> &person, const QString &to)
{
    const MeetingId id = m_meeting->meeting.id;
    whenDone(
        m_context.worker.run(
            [id, person](Desk &desk) { return person ? desk.inviting.farewell(id, *person) : desk.inviting.mail(id); }),
        this,
        [this, id, person, to](const InvitationMail &mail) {
            if (m_meeting && m_meeting->meeting.id == id)
                handIn(mail, person, to);
        },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void InvitationWays::handIn(const InvitationMail &mail, const std::optional<ContactId> &person, const QString &to)
{
    Outbox &outbox = m_context.outbox;
    if (!outbox.mailing().account() || outbox.isBusy())
        return;
    const Result<OutgoingMail> leaving = outgoing(mail.message, *outbox.mailing().account());
    if (!leaving)
        return m_context.notices.fail(leaving.error());
    const MeetingId id = m_meeting->meeting.id;
    auto keep = [id, person, method = mail.method, sequence = mail.sequence](Desk &desk) {
        return person ? desk.inviting.markTold(id, *person) : desk.booking.markInvited(id, method, sequence);
    };
    auto kept = [its = &m_context, to] { its->notices.tell(tr("Sent to %1.").arg(to)); };
    outbox.send({.about = about(person),
        .to = to,
        .from = {.kind = Place::Kind::Booking, .meeting = id},
        .mail = *leaving,
        .keep = keep,
        .kept = kept});
}

void InvitationWays::markSent(const std::optional<ContactId> &person)
{
    whenDone(
        m_context.worker.run([id = m_meeting->meeting.id, person](Desk &desk) { return noteSent(desk, id, person); }), this,
        [] {}, [this](const Error &error) { m_context.notices.fail(error); });
}

void InvitationWays::showLeavers()
{
    delete std::exchange(m_leavers, nullptr);
    if (m_sent.toTell.isEmpty() || m_meeting->meeting.status == MeetingStatus::Cancelled)
        return;
    m_leavers = new QWidget;
    auto *rows = new QVBoxLayout(m_leavers);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const ContactView &person : std::as_const(m_sent.toTell))
        rows->addWidget(leaverRow(person));
    column()->addWidget(m_leavers);
}

QWidget *InvitationWays::leaverRow(const ContactView &person)
{
    const QString name = displayName(person.contact);
    auto *row = new QWidget;
    row->setObjectName(u"leaver"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(makeParagraph(tr("%1 was invited, and does not know of coming no longer.").arg(name)), 1);
    const bool hasAccount = m_context.outbox.mailing().account().has_value();
    const bool hasAddress = !person.contact.emails.isEmpty();
    auto *tell = usualButton(tr("Send a cancellation"));
    tell->setObjectName(u"tellLeaver"_s);
    tell->setAccessibleDescription(name);
    tell->setVisible(hasAccount && hasAddress);
    auto *save = quietButton(tr("Save as a mail draft…"));
    save->setObjectName(u"draftLeaver"_s);
    save->setAccessibleDescription(name);
    save->setVisible(hasAddress);
    auto *mark = quietButton(tr("Mark as told"));
    mark->setObjectName(u"markLeaver"_s);
    mark->setAccessibleDescription(name);
    for (Button *button : {tell, save, mark})
        line->addWidget(button);
    connect(mark, &QPushButton::clicked, this, [this, id = person.contact.id] { markSent(id); });
    connect(tell, &QPushButton::clicked, this, [this, id = person.contact.id, name] { send(id, name); });
    connect(save, &QPushButton::clicked, this, [this, person] { m_files->askForDraft(*m_meeting, person); });
    return row;
}

} // namespace Demitasse
