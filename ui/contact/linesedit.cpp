// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/linesedit.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLineEdit>
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
    const int most = std::max(m_fewest, MostLinesShown);
    const int lines = std::clamp(blockCount(), m_fewest, most);
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + Space::Hair;
    // One line is as high as any other field.
    setFixedHeight(std::max(lines * fontMetrics().lineSpacing() + around, QLineEdit().sizeHint().height()));
    setVerticalScrollBarPolicy(blockCount() > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
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
