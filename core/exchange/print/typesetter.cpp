// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/typesetter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double Leading = 1.32;
/// Far more than fits on a page; a whole book in a field is not worth setting.
constexpr qsizetype MostCharacters = 3000;

/// Of one paragraph, without what no typeface draws. No-break spaces stay what they are.
QString onePiece(const QString &text)
{
    QString piece = text.left(MostCharacters);
    for (QChar &c : piece) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    piece.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return piece;
}

/// Where each line of the text begins, and where the last one ends.
QList<qsizetype> breaksOf(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<qsizetype> breaks {0};
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        breaks.append(line.textStart() + line.textLength());
    }
    layout.endLayout();
    return breaks;
}

} // namespace

QColor inkColor(Ink ink)
{
    switch (ink) {
    case Ink::Paper: return Qt::white;
    case Ink::Text: return QColor(0x1E, 0x1A, 0x17);
    case Ink::Quiet: return QColor(0x6B, 0x62, 0x5A);
    case Ink::Accent: return QColor(0x9C, 0x4A, 0x1A);
    case Ink::Hairline: return QColor(0xA8, 0x9E, 0x94);
    case Ink::Rule: return QColor(0xCF, 0xC7, 0xBE);
    }
    Q_UNREACHABLE_RETURN({});
}

void SetText::draw(QPainter &painter, QPointF at) const
{
    drawLines(painter, at, false);
}

void SetText::drawRight(QPainter &painter, QPointF at) const
{
    drawLines(painter, at, true);
}

void SetText::drawLines(QPainter &painter, QPointF at, bool isRight) const
{
    painter.setFont(m_font);
    painter.setPen(inkColor(m_ink));
    const QFontMetricsF metrics(m_font);
    double y = at.y() + m_baseline;
    for (const QString &line : m_lines) {
        painter.drawText(QPointF(isRight ? at.x() - metrics.horizontalAdvance(line) : at.x(), y), line);
        y += m_lineHeight;
    }
}

Typesetter::Typesetter()
    : m_family(QFont().family())
{
    for (const auto family : {"Source Sans 3"_L1, "Noto Sans"_L1, "Open Sans"_L1, "Segoe UI"_L1, "Helvetica Neue"_L1,
             "DejaVu Sans"_L1, "Liberation Sans"_L1}) {
        if (QFontDatabase::hasFamily(family)) {
            m_family = family;
            return;
        }
    }
}

bool Typesetter::hasTypeface() const
{
    QPainterPath round;
    round.addText({}, fontOf({}), u"o"_s);
    for (int i = 0; i < round.elementCount(); ++i) {
        if (round.elementAt(i).type == QPainterPath::CurveToElement)
            return true;
    }
    return false;
}

QFont Typesetter::fontOf(const Face &face) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(face.size * Point));
    font.setWeight(face.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Joined letters are hard to find for whoever searches in the file.
    font.setFeature(QFont::Tag("liga"), 0);
    return font;
}

double Typesetter::widthOf(const QString &text, const Face &face) const
{
    return QFontMetricsF(fontOf(face)).horizontalAdvance(text);
}

SetText Typesetter::set(const QString &text, const Face &face, double width, int mostLines) const
{
    SetText set;
    set.m_font = fontOf(face);
    set.m_ink = face.ink;
    set.m_lineHeight = face.size * Point * Leading;
    const QFontMetricsF metrics(set.m_font);
    set.m_baseline = (set.m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QString piece = onePiece(text);
    const QList<qsizetype> breaks = breaksOf(piece, set.m_font, width);
    for (qsizetype i = 0; i + 1 < breaks.size() && i < mostLines; ++i) {
        set.m_isCut = i + 1 == mostLines && breaks[i + 1] < piece.size();
        QString line = set.m_isCut ? piece.sliced(breaks[i]) : piece.sliced(breaks[i], breaks[i + 1] - breaks[i]);
        if (set.m_isCut)
            line = metrics.elidedText(line, Qt::ElideRight, width);
        while (line.endsWith(u' '))
            line.chop(1);
        set.m_lines.append(line);
    }
    return set;
}

} // namespace Demitasse
