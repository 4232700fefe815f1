// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Demitasse {

/// Plain text of a few lines that grows with what is typed; Tab leaves it.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(int fewest = 1, QWidget *parent = nullptr);

    /// One thing a line, or several with commas between.
    QStringList list() const;
    void setList(const QStringList &list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_fewest;
};

/// "policy, Toronto" is two of them; empty ones are none.
QStringList listOf(const QString &text);

} // namespace Demitasse
