// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/checksection.h"

#include "core/text/checklisttext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

CheckSection::CheckSection(ChecklistPart part, QWidget *below, QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *section = new Section(checklistPartText(part));
    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    section->add(rows);
    if (below)
        section->add(below);
    whole->addWidget(section);
}

void CheckSection::show(const QList<std::pair<CheckWords, ChecklistMark>> &rows)
{
    QList<CheckWords> words;
    QList<CheckWords> shown;
    for (const auto &[its, mark] : rows)
        words.append(its);
    for (const CheckRow *row : std::as_const(m_rows))
        shown.append(row->words());
    if (words != shown)
        rebuild(words);
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows[i]->show(rows[i].second);
}

void CheckSection::rebuild(const QList<CheckWords> &words)
{
    qsizetype at = -1;
    QString key;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->box()->hasFocus()) {
            at = i;
            key = m_rows[i]->words().key;
        }
    }
    m_rows.clear();
    delete m_sheet;
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const CheckWords &its : words)
        column->addWidget(makeRow(its));
    m_column->addWidget(m_sheet);
    if (at < 0 || m_rows.isEmpty())
        return;
    CheckRow *again = row(key);
    (again ? again : m_rows[std::min(at, m_rows.size() - 1)])->box()->setFocus(Qt::OtherFocusReason);
}

CheckRow *CheckSection::makeRow(const CheckWords &words)
{
    auto *row = new CheckRow(words);
    m_rows.append(row);
    connect(row, &CheckRow::marked, this, [this, key = words.key](ChecklistMark mark) { emit marked(key, mark); });
    connect(row, &CheckRow::removed, this, [this, key = words.key] { emit removed(key); });
    connect(row, &CheckRow::stepped, this, [this, row](int by) {
        if (CheckRow *other = m_rows.value(m_rows.indexOf(row) + by, nullptr))
            other->box()->setFocus(Qt::TabFocusReason);
        else
            emit left(by);
    });
    return row;
}

void CheckSection::focusOpen()
{
    const auto open = std::ranges::find_if(m_rows, [](const CheckRow *row) { return !row->box()->isChecked(); });
    if (open == m_rows.end())
        return focusFirst();
    (*open)->box()->setFocus(Qt::TabFocusReason);
}

void CheckSection::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->box()->setFocus(Qt::TabFocusReason);
}

void CheckSection::focusLast()
{
    if (!m_rows.isEmpty())
        m_rows.last()->box()->setFocus(Qt::BacktabFocusReason);
}

CheckRow *CheckSection::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const CheckRow *row) { return row->words().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace Demitasse
