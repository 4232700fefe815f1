// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/inviting.h"
#include "ui/booking/invitationfile.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/card.h"

#include <optional>

namespace Demitasse {

class Button;
class Label;
class SendingLine;

/// The ways in which a booked meeting reaches those whom it concerns: by mail from here, as a mail to be sent by another
/// program, and as reminders of one's own; and whoever was taken out after they were invited.
class InvitationWays : public Card
{
    Q_OBJECT

public:
    explicit InvitationWays(UiContext &context, QWidget *parent = nullptr);

    /// Nothing without a meeting.
    void show(const std::optional<MeetingView> &meeting, const Student &student);
    /// The form says something else than what is booked, and nothing of that can be sent.
    void setUnkept(bool unkept);
    /// Sending by mail is what comes next.
    bool leads() const { return m_obstacle == Obstacle::None && !isUpToDate(); }
    /// Everybody knows, or is being told.
    bool isDone() const;

signals:
    /// Whether it leads may be another answer.
    void changed();

private:
    enum class Obstacle { None, Unkept, Account, OwnAddress, Address, Busy };

    QWidget *buildButtons();
    void load();
    void refresh();
    void showState();
    void showLeavers();
    QWidget *leaverRow(const ContactView &person);
    Obstacle obstacle() const;
    QString reason() const;
    QString buttonText() const;
    QString withoutAddress() const;
    bool isUpToDate() const;
    QString about(const std::optional<ContactId> &person) const;
    void press();
    void send(const std::optional<ContactId> &person, const QString &to);
    void markSent(const std::optional<ContactId> &person);
    void handIn(const InvitationMail &mail, const std::optional<ContactId> &person, const QString &to);

    UiContext &m_context;
    InvitationFileSaver *m_files;
    std::optional<MeetingView> m_meeting;
    Student m_student;
    Correspondence m_sent;
    bool m_unkept = false;
    Obstacle m_obstacle = Obstacle::Account;

    Label *m_state;
    Label *m_reason;
    SendingLine *m_line;
    Button *m_send;
    Button *m_draft;
    Button *m_mark;
    Button *m_reminders;
    QWidget *m_leavers = nullptr;
};

} // namespace Demitasse
