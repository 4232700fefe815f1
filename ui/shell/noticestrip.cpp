// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticestrip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostKept = 3;
/// Long enough to read it twice.
constexpr std::chrono::milliseconds PassesAfter = 6s;

Tone toneOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Good:
        return Tone::Good;
    case Notice::Tone::Plain:
        return Tone::Text;
    case Notice::Tone::Bad:
        return Tone::Bad;
    }
    return Tone::Text;
}

Icon iconOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Good:
        return Icon::Check;
    case Notice::Tone::Plain:
        return Icon::Information;
    case Notice::Tone::Bad:
        return Icon::Warning;
    }
    return Icon::Information;
}

void announce(QWidget *widget, const NoticeStrip &strip)
{
    QAccessibleAnnouncementEvent event(widget, strip.spoken());
    event.setPoliteness(strip.notice().tone == Notice::Tone::Bad ? QAccessible::AnnouncementPoliteness::Assertive
                                                                 : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace

NoticeStrip::NoticeStrip(const Notice &notice, QWidget *parent)
    : QWidget(parent)
    , m_notice(notice)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair);
    if (!notice.title.isEmpty())
        words->addWidget(makeParagraph(notice.title, TypeRole::Strong));
    words->addWidget(makeParagraph(notice.sentence));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Usual, Space::Close, Space::Small, Space::Close);
    row->setSpacing(Space::Close);
    const Qt::Alignment edge = notice.title.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    row->addWidget(new IconMark(iconOf(notice.tone), Measure::Icon, toneOf(notice.tone)), 0, edge);
    row->addLayout(words, 1);
    if (!notice.action.isEmpty()) {
        auto *button = usualButton(notice.action);
        row->addWidget(button, 0, Qt::AlignVCenter);
        setPlainToolTip(button, withShortcut(notice.action, Qt::Key_F9));
        connect(button, &QPushButton::clicked, this, &NoticeStrip::act);
    }
    if (!notice.other.isEmpty()) {
        auto *button = quietButton(notice.other);
        row->addWidget(button, 0, Qt::AlignVCenter);
        setPlainToolTip(button, withShortcut(notice.other, QKeyCombination(Qt::ShiftModifier, Qt::Key_F9)));
        connect(button, &QPushButton::clicked, this, &NoticeStrip::actOther);
    }
    auto *close = iconButton(Icon::Close, tr("Dismiss this message"));
    row->addWidget(close, 0, edge);
    connect(close, &QToolButton::clicked, this, &NoticeStrip::done);
    setAccessibleName(spoken());
}

QString NoticeStrip::spoken() const
{
    return m_notice.title.isEmpty() ? m_notice.sentence : u"%1. %2"_s.arg(m_notice.title, m_notice.sentence);
}

void NoticeStrip::act()
{
    if (!m_notice.action.isEmpty())
        doAndGo(m_notice.act);
}

void NoticeStrip::actOther()
{
    if (!m_notice.other.isEmpty())
        doAndGo(m_notice.actOther);
}

void NoticeStrip::doAndGo(const std::function<void()> &what)
{
    // A copy: the strip may be gone by then.
    const auto todo = what;
    emit done();
    if (todo)
        todo();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    const Tone tone = toneOf(m_notice.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(colourOf(tone, colours), colours.surface, 0.35), Measure::Line));
    painter.setBrush(groundOf(tone, colours));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
}

NoticesBar::NoticesBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Space::Usual, Space::Close, Space::Usual, 0);
    m_column->setSpacing(Space::Small);
    hide();
}

void NoticesBar::setCalm(bool calm)
{
    m_calm = calm;
    if (calm && m_passing)
        m_passing->hide();
}

void NoticesBar::take(const Notice &notice)
{
    if (notice.tone == Notice::Tone::Good)
        pass(notice);
    else
        keep(notice);
}

NoticeStrip *NoticesBar::newest() const
{
    if (m_passing || m_column->isEmpty())
        return m_passing;
    return static_cast<NoticeStrip *>(m_column->itemAt(0)->widget());
}

bool NoticesBar::dismiss()
{
    NoticeStrip *strip = newest();
    if (strip)
        emit strip->done();
    return strip != nullptr;
}

void NoticesBar::actOnNewest()
{
    if (NoticeStrip *strip = newest())
        strip->act();
}

void NoticesBar::actOtherwiseOnNewest()
{
    if (NoticeStrip *strip = newest())
        strip->actOther();
}

void NoticesBar::keep(const Notice &notice)
{
    const auto remove = [this](QWidget *strip) {
        m_column->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
        setVisible(!m_column->isEmpty());
    };
    for (int i = m_column->count() - 1; i >= 0; --i) {
        auto *old = static_cast<NoticeStrip *>(m_column->itemAt(i)->widget());
        const bool same = old->notice().title == notice.title && old->notice().sentence == notice.sentence;
        if (same || i >= MostKept - 1)
            remove(old);
    }
    auto *strip = new NoticeStrip(notice, this);
    m_column->insertWidget(0, strip);
    connect(strip, &NoticeStrip::done, this, [remove, strip] { remove(strip); });
    show();
    announce(this, *strip);
}

void NoticesBar::pass(const Notice &notice)
{
    if (m_calm || !m_ground)
        return;
    if (m_passing)
        m_passing->deleteLater();
    m_passing = new NoticeStrip(notice, m_ground);
    m_passing->setObjectName(u"passingNotice"_s);
    connect(m_passing, &NoticeStrip::done, this, [this, strip = m_passing] {
        if (m_passing == strip)
            m_passing = nullptr;
        strip->hide();
        strip->deleteLater();
    });
    QTimer::singleShot(PassesAfter, m_passing, [strip = m_passing] { emit strip->done(); });
    m_ground->installEventFilter(this);
    placePassing();
    m_passing->show();
    m_passing->raise();
    announce(this, *m_passing);
}

bool NoticesBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ground && event->type() == QEvent::Resize)
        placePassing();
    return QWidget::eventFilter(watched, event);
}

void NoticesBar::passOver(QWidget *ground, std::function<int()> footHeight)
{
    m_ground = ground;
    m_footHeight = std::move(footHeight);
}

void NoticesBar::placePassing()
{
    if (!m_passing)
        return;
    const int width = std::min(m_ground->width() - 2 * Space::Usual, scaledToText(Measure::NarrowColumn, fontMetrics()));
    const int height
        = m_passing->hasHeightForWidth() ? m_passing->heightForWidth(width) : m_passing->sizeHint().height();
    const int foot = m_footHeight();
    const int below = foot > 0 ? foot + Space::Small : Space::Wide;
    m_passing->setGeometry((m_ground->width() - width) / 2, m_ground->height() - height - below, width, height);
}

} // namespace Demitasse
