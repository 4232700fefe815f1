// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pitch.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace Demitasse {

class InPlaceField;

/// A question that the student wants answered: ticked when it is, with what the answer was. Its words and the answer
/// are changed where they stand. On the box, the arrow keys go to the next one, F2 to the words, Delete takes it away.
class OpenQuestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OpenQuestionRow(const OpenQuestion &question, QWidget *parent = nullptr);

    OpenQuestionId id() const { return m_question.id; }
    void show(const OpenQuestion &question);
    void focusBox();
    QList<QWidget *> tabStops() const;

signals:
    void reworded(Demitasse::OpenQuestionId id, const QString &text);
    void answered(Demitasse::OpenQuestionId id, const QString &answer);
    void reopened(Demitasse::OpenQuestionId id);
    void removed(Demitasse::OpenQuestionId id);
    /// To the one above (-1) or below (+1).
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QWidget::show;
    void tick(bool on);
    void answerEnded(bool keeps);
    void dress();

    OpenQuestion m_question;
    QCheckBox *m_box;
    InPlaceField *m_text;
    InPlaceField *m_answer;
    QToolButton *m_remove;
    /// Ticked, and the answer is being written, or on its way.
    bool m_answering = false;
    bool m_isSent = false;
};

} // namespace Demitasse
