// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

#include <QAbstractButton>

namespace Demitasse {

/// One stage on the line: reached or not, since when, or the one where the contact stands. Pressing it moves there.
class Label;

class StageStep : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State
    {
        Ahead,
        Passed,
        Here
    };

    explicit StageStep(Stage stage, QWidget *parent = nullptr);

    Stage stage() const { return m_stage; }
    State state() const { return m_state; }
    /// `when` says since when, in few words and in full.
    /// `goesOn`: the way leads on from here to a stage that was reached as well.
    void setState(State state, bool goesOn, const QString &when, const QString &whenInFull);
    const QString &when() const { return m_when; }
    /// Only the mark, where there is no room for words.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &mark);

    Stage m_stage;
    State m_state = State::Ahead;
    QString m_when;
    bool m_goesOn = false;
    bool m_compact = false;
};

/// The way of a contact through the stages, from left to right.
class StageLine : public QWidget
{
    Q_OBJECT

public:
    explicit StageLine(QWidget *parent = nullptr);

    void setJourney(const Journey &journey);

signals:
    void moveWanted(Demitasse::Stage to);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<StageStep *> m_steps;
    /// Says where the contact stands when the steps have no room to.
    Label *m_here;
};

} // namespace Demitasse
