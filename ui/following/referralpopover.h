// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/following.h"
#include "ui/widgets/popover.h"

#include <functional>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace Demitasse {

class Label;

/// Whom a note names, as its words propose it, before they become a contact: name, role, where they work, who said it,
/// and whether the name of who said it may be used. Who is on record already is offered first. (REQ 76, 78)
class ReferralPopover : public Popover
{
    Q_OBJECT

public:
    struct Answers
    {
        std::function<void(const ContactDraft &)> added;
        std::function<void(const ContactView &known, ContactId by, Permission permission)> known;
    };
    static ReferralPopover *ask(QWidget *host, const QRect &anchor, const NoteProposal &proposal, const Answers &answers);

protected:
    void settle() override;

private:
    ReferralPopover(QWidget *host, const NoteProposal &proposal, const Answers &answers);

    void addFields();
    void addPermission();
    QWidget *buildKnown();
    void settleKnown();
    void showQuestion();
    ContactId saidBy() const;
    Permission permission() const;

    NoteProposal m_proposal;
    Answers m_answers;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QLineEdit *m_organization;
    QLineEdit *m_email;
    QComboBox *m_said;
    Label *m_question;
    QButtonGroup *m_permission;
    Label *m_remark;
};

} // namespace Demitasse
