// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/type.h"

#include <QPlainTextEdit>

namespace Demitasse {

/// A field to write in that is as high as what it says, within bounds. Plain, it looks like text until one comes to it.
class GrowingField : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Look
    {
        Plain,
        Framed
    };

    /// `name` is for the screen reader.
    GrowingField(Look look, const QString &name, QWidget *parent = nullptr);

    /// Another text; forgets what could be undone.
    void begin(const QString &text);
    /// As it was typed; no-break spaces stay what they are.
    QString words() const;
    void setHeight(int fewestLines, int mostLines);
    void setRole(TypeRole role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Whoever wrote in it went elsewhere in the window.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    /// As high as the text wants to be at the width there is.
    void fit();

    Look m_look;
    TypeRole m_role = TypeRole::Body;
    int m_textHeight = 0;
    int m_fewest = 1;
    int m_most = 8;
    bool m_dressing = false;
};

} // namespace Demitasse
