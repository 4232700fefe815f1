// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/question.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Demitasse {

class Button;
class Label;
class LinesEdit;

/// A question of one's own, with every field. What is missing is said beside the field that it is missing in; what was
/// typed stays until it is saved or thrown away.
class OwnQuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit OwnQuestionForm(QWidget *parent = nullptr);

    /// To write a new one, beginning with this, or to change one.
    void begin(const Question &question, std::optional<OwnQuestionId> id = {});
    std::optional<OwnQuestionId> id() const { return m_id; }
    /// What storing it was refused for.
    void showFailure(const Error &error);
    /// Says what is missing, or emits `saved`.
    void save();

signals:
    void saved(const Demitasse::Question &question);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildAims();
    QWidget *buildButtons();
    Question value() const;

    std::optional<OwnQuestionId> m_id;
    Question m_begun;
    Label *m_title;
    LinesEdit *m_text;
    QComboBox *m_category;
    std::array<QCheckBox *, 3> m_aims {};
    QComboBox *m_level;
    QSpinBox *m_minutes;
    QComboBox *m_language;
    QLineEdit *m_why;
    QLineEdit *m_opening;
    LinesEdit *m_prompts;
    Label *m_remark;
};

} // namespace Demitasse
