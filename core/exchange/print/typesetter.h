// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace Demitasse {

/// A twentieth of a point is the unit of everything that is set here: sizes of type stay whole numbers, and the widths of
/// letters are right whatever the resolution of paper or screen.
inline constexpr double Point = 20;

/// Black on white with one accent, so that it also prints without colour.
enum class Ink { Paper, Text, Quiet, Accent, Hairline, Rule };
QColor inkColor(Ink ink);

/// How a text looks.
struct Face
{
    /// In points.
    double size = 10;
    bool isBold = false;
    Ink ink = Ink::Text;
};

/// A text that was set: broken into lines of a width. What does not fit in them ends in an ellipsis.
class SetText
{
public:
    double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    double lineHeight() const { return m_lineHeight; }
    /// From the top to the feet of the first line's letters.
    double baseline() const { return m_baseline; }
    /// Something was left out at the end.
    bool isCut() const { return m_isCut; }
    const QStringList &lines() const { return m_lines; }

    /// With its upper left corner there.
    void draw(QPainter &painter, QPointF at) const;
    /// With its upper right corner there, and each line against the right.
    void drawRight(QPainter &painter, QPointF at) const;

private:
    friend class Typesetter;

    void drawLines(QPainter &painter, QPointF at, bool isRight) const;

    QFont m_font;
    Ink m_ink = Ink::Text;
    QStringList m_lines;
    bool m_isCut = false;
    double m_lineHeight = 0;
    double m_baseline = 0;
};

/// Sets texts in the typeface for paper: the first that is installed of a few quiet ones, so that a sheet looks the same
/// whichever program of ours made it, and whatever the screen's own font is.
class Typesetter
{
public:
    Typesetter();

    /// Whether there is any typeface on this machine. Without one, letters are empty boxes.
    bool hasTypeface() const;

    SetText set(const QString &text, const Face &face, double width, int mostLines = 1) const;
    /// On one line.
    double widthOf(const QString &text, const Face &face) const;

private:
    QFont fontOf(const Face &face) const;

    QString m_family;
};

} // namespace Demitasse
