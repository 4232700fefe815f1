// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planrow.h"

#include "core/text/plantext.h"
#include "ui/contact/linkbutton.h"
#include "ui/pipeline/listkeys.h"
#include "ui/plan/planwords.h"
#include "ui/questions/questionwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSpinBox>

#include <chrono>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A row of presses is one change.
constexpr auto MinutesSettleAfter = 400ms;
constexpr int LongestPlanWords = 500;

} // namespace

PlanRow::PlanRow(PlanItemId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_number(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_text(makeParagraph({}))
    , m_edit(new QLineEdit)
    , m_kind(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_below(new QVBoxLayout)
    , m_minutes(new QSpinBox)
    , m_tools(buildTools())
{
    setObjectName(u"planRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(u"00"_s));
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_minutes->setObjectName(u"planMinutes"_s);
    m_minutes->setRange(1, LongestQuestion);
    m_minutes->setSuffix(u' ' + tr("min"));
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_minutes->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(buildWords(), 1);
    auto *end = new QVBoxLayout;
    end->setSpacing(Space::Hair / 2);
    end->addWidget(m_minutes, 0, Qt::AlignRight);
    end->addWidget(m_tools, 0, Qt::AlignRight);
    end->addStretch();
    row->addLayout(end);
    m_pause.setSingleShot(true);
    m_pause.setInterval(MinutesSettleAfter);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit timed(m_id, m_minutes->value()); });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_pause.start(); });
}

QWidget *PlanRow::buildWords()
{
    m_text->setObjectName(u"planText"_s);
    m_edit->setObjectName(u"planEdit"_s);
    m_edit->setMaxLength(LongestPlanWords);
    m_edit->setAccessibleName(tr("Words of the question, for this meeting"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { endEdit(true); });
    m_edit->hide();
    m_below->setSpacing(Space::Hair / 2);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair / 2);
    column->addWidget(m_text);
    column->addWidget(m_edit);
    column->addWidget(m_kind);
    column->addLayout(m_below);
    column->addStretch();
    return words;
}

QWidget *PlanRow::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QSizePolicy policy = tools->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    tools->setSizePolicy(policy);
    tools->hide();
    const auto add = [&](Icon which, const QString &text, const QString &name, auto pressed) {
        QToolButton *button = iconButton(which, text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(Icon::Up, tr("Earlier (Alt+↑)"), u"planUp"_s, [this] { emit moveWanted(m_id, -1); });
    add(Icon::Down, tr("Later (Alt+↓)"), u"planDown"_s, [this] { emit moveWanted(m_id, 1); });
    add(Icon::Edit, tr("Change the words for this meeting (F2)"), u"planReword"_s, [this] { beginEdit(); });
    add(Icon::Close, tr("Remove from the plan (Del)"), u"planRemove"_s, [this] { emit removeWanted(m_id); });
    return tools;
}

void PlanRow::show(const PlanItem &item, const BankQuestion *known, int number, bool isEditable)
{
    m_isEditable = isEditable;
    m_shownText = item.text;
    m_number->setText(QString::number(number));
    m_text->setText(item.text);
    QStringList parts {known ? objectivesText(known->question.objectives) : tr("for this meeting only")};
    if (item.skipped)
        parts.append(tr("skipped"));
    else if (item.askedAt)
        parts.append(tr("asked"));
    if (item.spentSeconds >= 60)
        parts.append(tr("took %1 min").arg(item.spentSeconds / 60));
    m_kind->setText(parts.join(u" · "_s));
    if (!m_pause.isActive()) {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(item.minutes);
    }
    m_minutes->setEnabled(isEditable);
    m_minutes->setAccessibleName(tr("Minutes for: %1").arg(item.text));
    showTools();
    setAccessibleName(tr("%1. %2, %3 min").arg(number).arg(item.text).arg(item.minutes));
}

void PlanRow::showRemarks(const QList<PlanReason> &reasons, const QList<PlanConcern> &concerns, bool isEditable)
{
    QString remarks = planReasonsText(reasons);
    for (const PlanConcern concern : concerns)
        remarks += u'\n' + word(concern);
    setAccessibleDescription(planReasonsText(reasons));
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    while (QLayoutItem *item = m_below->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!reasons.isEmpty()) {
        auto *why = makeParagraph(planReasonsText(reasons), TypeRole::Caption, Tone::Good);
        why->setObjectName(u"planReasons"_s);
        m_below->addWidget(why);
    }
    for (const PlanConcern concern : concerns)
        addConcern(concern, isEditable);
}

void PlanRow::addConcern(PlanConcern concern, bool isEditable)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    row->addWidget(new IconMark(Icon::Warning, Measure::SmallIcon, Tone::Warn), 0, Qt::AlignTop);
    auto *text = makeParagraph(planConcernText(concern), TypeRole::Caption, Tone::Warn);
    text->setObjectName(u"planConcern"_s);
    row->addWidget(text, 1);
    if (isEditable) {
        auto *wayOut = new LinkButton(wayOutText(concern));
        wayOut->setObjectName(u"wayOut-"_s + word(concern));
        connect(wayOut, &LinkButton::clicked, this, [this, concern] { emit wayOutWanted(concern, m_id); });
        row->addWidget(wayOut, 0, Qt::AlignTop);
    }
    m_below->addWidget(line);
}

void PlanRow::showTools()
{
    m_tools->setVisible(m_isEditable && (underMouse() || hasFocus()));
}

void PlanRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showTools();
}

void PlanRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showTools();
}

void PlanRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    showTools();
}

void PlanRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showTools();
}

void PlanRow::beginEdit()
{
    if (!m_isEditable)
        return;
    m_editing = true;
    m_edit->setText(m_shownText);
    m_text->hide();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void PlanRow::endEdit(bool take)
{
    if (!std::exchange(m_editing, false))
        return;
    const QString text = m_edit->text().simplified();
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    m_text->show();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (!take || text.isEmpty() || text == m_shownText)
        return;
    m_text->setText(text);
    emit worded(m_id, text);
}

void PlanRow::settle()
{
    endEdit(true);
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit timed(m_id, m_minutes->value());
}

bool PlanRow::eventFilter(QObject *watched, QEvent *event)
{
    // Turning the wheel scrolls the plan and changes nothing that it passes over.
    if (watched == m_minutes && event->type() == QEvent::Wheel && !m_minutes->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape || isEnter(key)) {
            endEdit(key.key() != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanRow::keyPressEvent(QKeyEvent *event)
{
    // What a field in it leaves over is not meant for the row.
    if (!hasFocus())
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down;
    const int by = key == Qt::Key_Up ? -1 : 1;
    if (isArrow && event->modifiers() == Qt::AltModifier && m_isEditable)
        emit moveWanted(m_id, by);
    else if (isArrow && event->modifiers() == Qt::NoModifier)
        emit stepWanted(m_id, by);
    else if (key == Qt::Key_Delete && m_isEditable)
        emit removeWanted(m_id);
    else if (key == Qt::Key_F2 || isEnter(*event))
        beginEdit();
    else if ((key == Qt::Key_Plus || key == Qt::Key_Minus) && m_isEditable)
        m_minutes->stepBy(key == Qt::Key_Plus ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void PlanRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void PlanRow::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressed;
    if (m_isEditable && (event->buttons() & Qt::LeftButton)
        && moved.manhattanLength() >= QApplication::startDragDistance())
        emit dragBegun(m_id);
}

void PlanRow::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(colours.line, Measure::Line));
    painter.setBrush(underMouse() ? hoverGround(colours) : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

} // namespace Demitasse
