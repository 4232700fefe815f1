// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/linesedit.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int MostLinesShown = 8;

} // namespace

LinesEdit::LinesEdit(int fewest, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewest)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &LinesEdit::fit);
    fit();
}

QStringList LinesEdit::list() const
{
    return listOf(toPlainText());
}

void LinesEdit::setList(const QStringList &list)
{
    setPlainText(list.join(u'\n'));
}

void LinesEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LinesEdit::fit()
{
    const int lines = std::clamp(blockCount(), m_fewest, std::max(m_fewest, MostLinesShown));
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}

QStringList listOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\n]"));
    QStringList list;
    for (const QString &one : text.split(between)) {
        if (const QString clean = one.simplified(); !clean.isEmpty() && !list.contains(clean))
            list.append(clean);
    }
    return list;
}

} // namespace Demitasse
