// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/leaveouthint.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 60;

QString shortened(const QString &question)
{
    return question.size() <= MostCharacters ? question : question.first(MostCharacters - 1).trimmed() + u'…';
}

} // namespace

LeaveOutHint::LeaveOutHint(QWidget *parent)
    : QWidget(parent)
    , m_words(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
{
    setObjectName(u"leaveOutHint"_s);
    m_words->setObjectName(u"leaveOutWords"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    row->addWidget(m_words, 1);
    const auto add = [&](Icon which, const QString &text, const QString &name, void (LeaveOutHint::*act)()) {
        QToolButton *button = iconButton(which, text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(Icon::Skip, tr("Leave it out (F7)"), u"leaveOut"_s, &LeaveOutHint::leaveOut);
    add(Icon::Close, tr("Keep it"), u"keepAll"_s, &LeaveOutHint::keep);
    hide();
}

void LeaveOutHint::show(const PlanItem *item)
{
    if (item && m_kept.contains(item->id))
        item = nullptr;
    const std::optional<PlanItemId> offered = item ? std::optional(item->id) : std::nullopt;
    if (offered == m_offered)
        return;
    m_offered = offered;
    m_words->setText(item ? tr("No time for all: leave out “%1”?").arg(shortened(item->text)) : QString());
    setVisible(item);
}

QString LeaveOutHint::words() const
{
    return m_words->text();
}

void LeaveOutHint::leaveOut()
{
    if (const std::optional<PlanItemId> item = m_offered) {
        show(nullptr);
        emit leftOut(*item);
    }
}

void LeaveOutHint::keep()
{
    if (m_offered)
        m_kept.insert(*m_offered);
    show(nullptr);
}

} // namespace Demitasse
