// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/buttons.h"

#include "ui/widgets/label.h"

#include <QAction>

namespace Demitasse {

using namespace Qt::StringLiterals;

Button::Button(Rank rank, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_rank(rank)
{
    setRank(rank);
    setAutoDefault(false);
}

void Button::setRank(Rank rank)
{
    m_rank = rank;
    setFlat(rank == Rank::Quiet);
    if (m_icon)
        showIcon(*m_icon);
    update();
}

void Button::showIcon(Icon which)
{
    m_icon = which;
    setIcon(Demitasse::icon(which, m_rank == Rank::Primary ? Tone::OnAccent : Tone::Text));
}

Button *primaryButton(const QString &text)
{
    return new Button(Button::Rank::Primary, text);
}
Button *usualButton(const QString &text)
{
    return new Button(Button::Rank::Usual, text);
}
Button *quietButton(const QString &text)
{
    return new Button(Button::Rank::Quiet, text);
}

QToolButton *iconButton(Icon which, const QString &text, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(Demitasse::icon(which));
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(button, withShortcut(text, shortcut));
    if (!shortcut.isEmpty())
        button->setShortcut(shortcut);
    return button;
}

QToolButton *iconButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        const QString name = nameOf(*action);
        button->setAccessibleName(name);
        setPlainToolTip(button, withShortcut(name, action->shortcut()));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QString nameOf(const QAction &action)
{
    QString name;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        name.append(text.at(i));
    }
    return name;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString withShortcut(const QString &text, const QKeySequence &shortcut)
{
    return shortcut.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace Demitasse
