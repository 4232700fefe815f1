// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Demitasse {

class DraftField;

/// One of the student's own templates: its name, what it is for, and the text, with a menu of the fields that may stand
/// in it.
class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);

    void show(const LetterTemplate &text);
    LetterTemplate value() const;
    /// Whether it says something else than what was shown last.
    bool isChanged() const;
    void focusName();

signals:
    void changed();

private:
    QWidget *buildKind();
    QWidget *buildFields();
    void insertField(const QString &field);

    LetterTemplate m_shown;
    QLineEdit *m_name;
    QComboBox *m_situation;
    QComboBox *m_channel;
    QComboBox *m_language;
    DraftField *m_subject;
    DraftField *m_body;
    DraftField *m_writing;
};

} // namespace Demitasse
