// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/brief.h"
#include "core/exchange/print/typesetter.h"

#include <QSizeF>

class QPainter;

namespace Demitasse {

/// A brief on paper of some size: a front and a back, each exactly a page. Long texts end in an ellipsis after a few
/// lines, and where much is to be said the print gets smaller first.
class BriefSheet
{
public:
    static constexpr int Pages = 2;

    /// In points.
    BriefSheet(const Brief &brief, QSizeF paper);

    /// `painter` measures in points from the page's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    void paintFront(QPainter &painter) const;
    void paintBack(QPainter &painter) const;
    double paintHead(QPainter &painter, double y) const;
    SetText setNames(double width) const;
    double paintWho(QPainter &painter, double y, double width) const;
    double paintWhen(QPainter &painter, double y) const;
    double paintFacts(QPainter &painter, double y) const;
    double closingRows() const;
    void paintClosing(QPainter &painter, double y) const;
    void paintQuestions(QPainter &painter, double y, double end) const;
    void paintRules(QPainter &painter, double left, double y, double ruling, int count) const;
    double paintLists(QPainter &painter, double y) const;
    double hairline(QPainter &painter, double y) const;
    double heading(QPainter &painter, const QString &text, double y) const;
    double left() const;
    double right() const;
    double width() const { return right() - left(); }
    double foot() const;

    const Brief m_brief;
    const Typesetter m_typesetter;
    const QSizeF m_paper;
};

} // namespace Demitasse
