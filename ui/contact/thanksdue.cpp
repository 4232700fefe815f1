// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/thanksdue.h"

#include "core/text/datetext.h"
#include "core/workflow/views.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

bool isThankYouDue(const ContactView &view)
{
    return view.next && view.next->kind == NextStepKind::Thank;
}

ThanksDue::ThanksDue(QWidget *parent)
    : Card(parent)
    , m_title(makeParagraph({}, TypeRole::Strong))
    , m_left(makeLabel({}, TypeRole::Title, Tone::Accent))
{
    setObjectName(u"thanksDue"_s);
    setTone(Tone::Accent);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Close);
    row->addWidget(new IconMark(Icon::Thanks, Measure::LargeIcon, Tone::Accent));
    row->addWidget(m_title, 1);
    row->addWidget(m_left);
    m_left->setObjectName(u"thanksLeft"_s);
    column()->addLayout(row);
    hide();
}

void ThanksDue::show(const ContactView &view, const QDateTime &now, const QString &zone)
{
    const bool isDue = isThankYouDue(view);
    setVisible(isDue);
    if (!isDue)
        return;
    const bool isLate = view.next->due < now;
    const Tone tone = isLate ? Tone::Warn : Tone::Accent;
    setTone(tone);
    m_left->setTone(tone);
    m_title->setText(isLate ? tr("A thank-you is still welcome today")
                            : tr("Say thank you by %1").arg(nearDateText(view.next->due, now, zone)));
    m_left->setText(countdownText(view.next->due, now));
}

} // namespace Demitasse
