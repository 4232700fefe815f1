// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Demitasse {

/// When something of one's own is to be seen to.
enum class OwnDue { AnyTime, DayBefore, SameDay };

/// Where one adds an item of one's own: what, when, Enter.
class OwnItemLine : public QWidget
{
    Q_OBJECT

public:
    explicit OwnItemLine(QWidget *parent = nullptr);

    /// It is kept: the line is free for the next one.
    void clear();

signals:
    void added(const QString &text, Demitasse::OwnDue due);

private:
    QLineEdit *m_text;
    QComboBox *m_due;
};

} // namespace Demitasse
