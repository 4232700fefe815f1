// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/stageline.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameLines = 2;
/// "Introduction" fits.
constexpr int StepCharacters = 12;
constexpr double MarkStroke = 1.75;
constexpr double Inset = 3;

/// Where a contact at an exit had come to before.
Stage farthestOf(const Journey &journey)
{
    const Contact &contact = journey.contact.contact;
    if (!isExit(contact.stage))
        return contact.stage;
    Stage last = contact.heldFrom.value_or(Stage::Identified);
    for (const StageChange &change : journey.stages) {
        if (!isExit(change.to))
            last = change.to;
    }
    return last;
}

/// When it came there last.
QDateTime reachedAt(const Journey &journey, Stage stage)
{
    QDateTime at;
    for (const StageChange &change : journey.stages) {
        if (change.to == stage)
            at = change.at;
    }
    return at;
}

} // namespace

StageStep::StageStep(Stage stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setObjectName(u"stage-"_s + word(stage));
    setText(stageText(stage));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StageStep::setState(State state, bool goesOn, const QString &when, const QString &whenInFull)
{
    m_state = state;
    m_goesOn = goesOn;
    m_when = when;
    const QString here = state == State::Here ? tr("%1, now").arg(text()) : text();
    setAccessibleName(when.isEmpty() ? here : u"%1, %2"_s.arg(here, when));
    setAccessibleDescription(state == State::Here ? QString() : tr("Moves the contact there"));
    setPlainToolTip(this, whenInFull.isEmpty() ? tr("Move to “%1”").arg(text()) : whenInFull);
    update();
}

void StageStep::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize StageStep::sizeHint() const
{
    const QFontMetrics caption(Type::caption(font()));
    const int words = m_compact ? 0 : (NameLines + 1) * caption.lineSpacing() + Space::Hair;
    const int mark = scaledToText(Measure::LargeIcon, fontMetrics());
    return {mark, mark + Space::Small + words};
}

QSize StageStep::minimumSizeHint() const
{
    return sizeHint();
}

void StageStep::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
        painter.setBrush(hoverGround(colours));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
    const int size = scaledToText(Measure::SmallIcon, fontMetrics());
    QRect mark(0, 0, size, size);
    mark.moveCenter({width() / 2, scaledToText(Measure::LargeIcon, fontMetrics()) / 2 + Space::Hair});
    const int y = mark.center().y();
    const bool isFirst = m_stage == Stage::Identified;
    const bool isLast = m_stage == Stage::InTouch;
    const auto pen = [&](bool reached) { return QPen(reached ? colours.accent : colours.line, Measure::FocusLine); };
    painter.setPen(pen(m_state != State::Ahead));
    if (!isFirst)
        painter.drawLine(0, y, mark.left() - Space::Hair, y);
    painter.setPen(pen(m_goesOn));
    if (!isLast)
        painter.drawLine(mark.right() + Space::Hair, y, width(), y);
    paintMark(painter, mark);
    if (m_compact)
        return;
    const QFont caption = Type::caption(font());
    painter.setFont(m_state == State::Here ? Type::bold(caption) : caption);
    painter.setPen(m_state == State::Ahead ? colours.quiet : colours.text);
    const int line = QFontMetrics(caption).lineSpacing();
    const QRect name(1, mark.bottom() + Space::Small, width() - 2, NameLines * line);
    const QRect used = painter.boundingRect(name, Qt::AlignHCenter | Qt::TextWordWrap, text());
    painter.drawText(name, Qt::AlignHCenter | Qt::TextWordWrap, text());
    painter.setFont(caption);
    painter.setPen(colours.quiet);
    painter.drawText(QRect(0, used.bottom() + 1, width(), line), Qt::AlignHCenter, m_when);
}

void StageStep::paintMark(QPainter &painter, const QRect &mark)
{
    const Colours colours = coloursOf(palette());
    const QRectF round = QRectF(mark).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(m_state == State::Ahead ? colours.line : colours.accent, MarkStroke));
    painter.setBrush(m_state == State::Here ? colours.accent : colours.surface);
    painter.drawEllipse(m_state == State::Here ? QRectF(mark) : round);
    if (m_state == State::Passed && !m_when.isEmpty())
        paintIcon(painter, Icon::Check, QRectF(mark).adjusted(Inset, Inset, -Inset, -Inset), colours.accent);
    if (m_state == State::Here) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(QRectF(mark).center(), Inset, Inset);
    }
}

void StageStep::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto steps = parentWidget()->findChildren<StageStep *>(Qt::FindDirectChildrenOnly);
        const qsizetype next = steps.indexOf(this) + (key == Qt::Key_Right ? 1 : -1);
        if (next >= 0 && next < steps.size())
            steps[next]->setFocus(Qt::TabFocusReason);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

StageLine::StageLine(QWidget *parent)
    : QWidget(parent)
    , m_here(makeLabel({}, TypeRole::Caption))
{
    setObjectName(u"stageLine"_s);
    setAccessibleName(tr("The way so far"));
    m_here->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_here);
    for (const Stage stage : allOf<Stage>()) {
        if (isExit(stage))
            break;
        auto *step = new StageStep(stage, this);
        row->addWidget(step, 1);
        m_steps.append(step);
        connect(step, &StageStep::clicked, this, [this, step] {
            if (step->state() != StageStep::State::Here)
                emit moveWanted(step->stage());
        });
    }
}

void StageLine::setJourney(const Journey &journey)
{
    const Stage current = journey.contact.contact.stage;
    const Stage farthest = farthestOf(journey);
    m_here->clear();
    for (StageStep *step : std::as_const(m_steps)) {
        StageStep::State state = StageStep::State::Ahead;
        if (step->stage() == current)
            state = StageStep::State::Here;
        else if (step->stage() < farthest || (step->stage() == farthest && isExit(current)))
            state = StageStep::State::Passed;
        const QDateTime at = reachedAt(journey, step->stage());
        const bool isKnown = at.isValid() && state != StageStep::State::Ahead;
        // One stop for Tab; the arrow keys go on from there.
        step->setFocusPolicy(step->stage() == farthest ? Qt::StrongFocus : Qt::ClickFocus);
        step->setState(state, step->stage() < farthest,
            isKnown ? QLocale().toString(at.toLocalTime().date(), u"d MMM") : QString(),
            isKnown ? fullDateText(at) : QString());
        if (state == StageStep::State::Here)
            m_here->setText(isKnown ? u"%1 · %2"_s.arg(step->text(), step->when()) : step->text());
    }
    fit();
}

void StageLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StageLine::fit()
{
    const int needed = QFontMetrics(Type::caption(font())).averageCharWidth() * StepCharacters;
    const bool compact = width() / static_cast<int>(m_steps.size()) < needed;
    for (StageStep *step : std::as_const(m_steps))
        step->setCompact(compact);
    m_here->setVisible(compact && !m_here->text().isEmpty());
}

} // namespace Demitasse
