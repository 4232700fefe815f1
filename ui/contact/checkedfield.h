// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Demitasse {

class Label;

/// A field with room for what is wrong with it, said right below.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the field.
    CheckedField(QWidget *field, const QString &name, QWidget *parent = nullptr);

    bool hasError() const { return m_hasError; }
    /// Empty when all is well.
    void setError(const QString &error);

private:
    QWidget *m_field;
    QWidget *m_line;
    Label *m_error;
    bool m_hasError = false;
};

} // namespace Demitasse
