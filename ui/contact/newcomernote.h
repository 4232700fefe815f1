// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/pipeline.h"
#include "ui/shell/place.h"
#include "ui/widgets/card.h"

class QButtonGroup;

namespace Demitasse {

class Label;

/// Somebody new as `from` leads to them: introduced by `from`, on the same paths, and for a colleague from the same place.
ContactDraft newcomerDraft(Newcomer newcomer, const ContactView &from);

/// What to bear in mind about them above the form: who must not be asked while others are hiring, and whether the name
/// of who named them may be used. (REQ 47, 76)
class NewcomerNote : public Card
{
    Q_OBJECT

public:
    explicit NewcomerNote(QWidget *parent = nullptr);

    /// Hidden for who came up by themselves.
    void show(Newcomer newcomer, const ContactView *from);
    void showPermission(Permission permission);

signals:
    void permissionTold(Demitasse::Permission permission);

private:
    using QWidget::show;

    Label *m_caution;
    Label *m_question;
    QButtonGroup *m_answers;
};

} // namespace Demitasse
