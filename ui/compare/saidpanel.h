// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparesheet.h"
#include "ui/widgets/card.h"

namespace Demitasse {

class Label;
class ListRow;

/// What stands in the chosen cell, each with who said it and the minute. Enter goes to the note, Delete and F2 are for
/// a claim's voice.
class SaidPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit SaidPanel(QWidget *parent = nullptr);

    void show(const QString &title, const QList<SaidLine> &said);
    bool isEmpty() const { return m_said.isEmpty(); }
    void focusFirst();
    /// Where the focus is; the only one there is when it is elsewhere.
    std::optional<SaidLine> current() const;
    /// Of that one, in this widget's coordinates.
    QRect currentRect() const;

signals:
    void opened(const Demitasse::SaidLine &line);
    void changeWanted(const Demitasse::SaidLine &line);
    void removeWanted(const Demitasse::SaidLine &line);
    void leftUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QWidget::show;
    ListRow *makeRow(const SaidLine &line);
    qsizetype focusedPlace() const;

    Label *m_title;
    QWidget *m_list = nullptr;
    QList<SaidLine> m_said;
    QList<ListRow *> m_rows;
};

} // namespace Demitasse
