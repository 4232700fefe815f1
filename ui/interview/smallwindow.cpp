// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/smallwindow.h"

#include "ui/interview/clockface.h"
#include "ui/interview/noteline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

SmallWindow::SmallWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_clock(new ClockFace)
    , m_question(makeParagraph({}, TypeRole::Strong))
    , m_next(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_hint(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_state(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"smallInterview"_s);
    setWindowTitle(tr("Interview"));
    m_clock->setCompact(true);
    m_column->setContentsMargins(Space::Usual, Space::Close, Space::Usual, Space::Close);
    m_column->setSpacing(Space::Small);
    m_column->addWidget(m_clock);
    m_question->setObjectName(u"smallQuestion"_s);
    m_next->setObjectName(u"smallNext"_s);
    m_hint->setObjectName(u"smallHint"_s);
    for (Label *label : {m_question, m_next, m_hint})
        m_column->addWidget(label);
    m_column->addWidget(m_state);
    if (QGuiApplication::platformName() == "wayland"_L1) {
        m_column->addWidget(makeParagraph(
            tr("To keep this above your call, choose “Always on top” in the window's menu (Alt+Space)."),
            TypeRole::Caption, Tone::Quiet));
    }
    resize(Measure::NarrowColumn * 3 / 4, sizeHint().height());
}

void SmallWindow::show(const InterviewTime &time, const SmallTexts &texts)
{
    m_clock->show(time);
    m_question->setText(texts.question);
    m_next->setText(texts.next.isEmpty() ? QString() : tr("Then: %1").arg(texts.next));
    m_next->setVisible(!texts.next.isEmpty());
    m_hint->setText(texts.hint.isEmpty() ? QString() : tr("%1 (F7)").arg(texts.hint));
    m_hint->setVisible(!texts.hint.isEmpty());
    m_state->setText(phaseText(time.phase) + (texts.saveState.isEmpty() ? QString() : u" · "_s + texts.saveState));
}

void SmallWindow::takeLine(NoteLine *line)
{
    m_column->insertWidget(m_column->indexOf(m_state), line);
    line->show();
    line->setFocus();
}

void SmallWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void SmallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        emit stepped(1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        emit stepped(-1);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Return)
        emit asked();
    else if (event->key() == Qt::Key_F5)
        emit extended();
    else if (event->key() == Qt::Key_F7)
        emit leftOut();
    else if (event->key() == Qt::Key_F6)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
