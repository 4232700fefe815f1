// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commitment.h"
#include "ui/widgets/popover.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Demitasse {

class ContactBook;
class Label;
class PersonField;

/// Notes something to do: what, until when, for whom if it is for somebody, and what kind of thing it is between them.
class PromisePopover : public Popover
{
    Q_OBJECT

public:
    using Noted = std::function<void(const Commitment &promise)>;

    /// What it begins with.
    struct Start
    {
        Commitment promise {};
        /// Whether the other side promised it; nothing where that is not asked.
        std::optional<bool> isTheirs {};
    };
    static PromisePopover *ask(QWidget *host, const QRect &anchor, const ContactBook &book, const Start &start,
        QDate today, Noted noted);

protected:
    void settle() override;

private:
    PromisePopover(QWidget *host, const ContactBook &book, const Start &start, QDate today, Noted noted);

    void dress(const Start &start, QDate today);

    Noted m_noted;
    QLineEdit *m_text;
    QDateEdit *m_due;
    PersonField *m_person;
    QComboBox *m_kind;
    QCheckBox *m_theirs;
    Label *m_remark;
};

} // namespace Demitasse
