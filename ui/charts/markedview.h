// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/drawing.h"

#include <QWidget>

namespace Demitasse {

/// Shows a drawing, and leads from one of its marks to the next by keys, the pointer and a screen reader, which says
/// each one's words.
class MarkedView : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedView(QWidget *parent = nullptr);

    /// A mark's place; -1 before anybody went to one.
    int current() const { return m_current; }
    void setCurrent(int mark);
    int markCount() const { return static_cast<int>(m_words.size()); }
    QString wordsOf(int mark) const { return m_words.value(mark); }
    /// Empty when it is out of sight.
    QRect areaOf(int mark) const;
    int markAt(QPointF position) const;
    /// The same picture for a file, `width` units wide.
    virtual Drawing forFile(double width) const = 0;

signals:
    void currentChanged(int mark);
    /// Enter, or a double click.
    void activated(int mark);

protected:
    /// What is drawn now.
    virtual const Drawing &drawing() const = 0;
    /// The mark after `from` that a key leads to; `from` may be -1.
    virtual int towards(int from, Qt::Key key) const;
    /// The marks are others now; the current one stays where its words are, else where its place is.
    void setWords(const QStringList &words);
    /// Whether a frame around the current mark is drawn; otherwise the drawing shows it.
    virtual bool framesCurrent() const { return true; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList m_words;
    int m_current = -1;
};

} // namespace Demitasse
