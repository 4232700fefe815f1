// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/booking.h"
#include "ui/shell/page.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace Demitasse {

class BookingForm;
class Button;
class InvitationWays;
class Label;
class TravelField;

/// Books a conversation, changes or cancels one, and puts it in writing: the `.ics` for those who come, or one for the
/// student's own calendar when there is no address to invite.
class BookingPage : public Page
{
    Q_OBJECT

public:
    explicit BookingPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

private:
    QWidget *buildInvitation();
    QWidget *buildActions();
    /// A meeting that is booked, or a new one with `contact`.
    void load(const ContactView &contact, const std::optional<MeetingView> &meeting);
    void showMeeting();
    void showTitle();
    /// The form says something else than what is booked.
    bool differs() const;
    void showPhrases();
    void showRanks();
    void book();
    void cancel();
    void saveInvitation(InvitationMethod method);
    /// Someone of the meeting whom no invitation reaches.
    ContactView *withoutAddress();
    void askForAddress(const ContactView &contact);
    void saveAddress();
    void write(InvitationMethod method, const QString &path);
    QString suggestedFile() const;

    std::optional<MeetingView> m_meeting;
    Student m_student;

    Label *m_title;
    Label *m_status;
    BookingForm *m_form;
    TravelField *m_travel;
    QPlainTextEdit *m_phrases;
    QWidget *m_invitation;
    InvitationWays *m_ways;
    QWidget *m_actions;
    QWidget *m_addressRow;
    Label *m_addressPrompt;
    QLineEdit *m_address;
    Label *m_error;
    Button *m_book;
    Button *m_save;
    Button *m_own;
    Button *m_cancel;
    Button *m_interview;
};

} // namespace Demitasse
