// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charttable.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace Demitasse {

class Button;
class Label;
class MarkedView;
struct ChartSheet;

/// One picture: what there is to see in a sentence, how to read it, the picture or its table, and the words of the mark
/// that one stands on. Where there is nothing to draw it says only that.
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view. A tall one scrolls; one that `fills` takes the room there is.
    PicturePane(MarkedView *view, bool fills, QWidget *parent = nullptr);

    void fill(const QString &title, const QString &about, const QStringList &headings, const QList<PictureMark> &marks,
        bool isEmpty);
    QString title() const;
    bool isEmpty() const { return m_isEmpty; }
    bool showsTable() const;
    /// The other of picture and table, at the same mark, with the focus.
    void turnOver();
    void focusPicture();
    ChartSheet sheet() const;
    /// Before the other buttons.
    void addButton(QWidget *button);

signals:
    void turnWanted();
    void saveWanted();

private:
    QWidget *buildFoot();
    QTableView *buildTable();
    void fitColumns();
    void sayCurrent();

    MarkedView *m_view;
    ChartTable m_model;
    QTableView *m_table;
    QStackedWidget *m_sides;
    QScrollArea *m_scroll = nullptr;
    Label *m_title;
    Label *m_about;
    Label *m_words;
    Button *m_turn;
    Button *m_save;
    QHBoxLayout *m_buttons = nullptr;
    QWidget *m_foot;
    bool m_isEmpty = true;
};

} // namespace Demitasse
