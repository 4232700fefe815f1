// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace Demitasse {

class EmptyState;
class Label;
class PersonField;

/// Drafts to go on with, and what went out lately.
class LettersPage : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;

private:
    struct Lists
    {
        QList<WrittenLetter> drafts;
        QList<WrittenLetter> sent;
        QString zone;

        friend bool operator==(const Lists &, const Lists &) = default;
    };

    void load();
    void fill(const Lists &lists);
    QWidget *makeSection(const QString &title, const QList<WrittenLetter> &letters);

    PersonField *m_to;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QWidget *m_sheet = nullptr;
    std::optional<Lists> m_lists;
    bool m_here = false;
    bool m_arriving = false;
};

} // namespace Demitasse
