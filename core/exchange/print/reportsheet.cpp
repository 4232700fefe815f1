// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportsheet.h"

#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double ReportMargin = 60 * Point;
constexpr double ReportTop = 54 * Point;
constexpr double ReportFoot = 60 * Point;
constexpr double FootLine = 36 * Point;
constexpr double ListIndent = 14 * Point;
constexpr double BulletIndent = 10 * Point;
/// What a heading wants to have below it on its page.
constexpr double KeptWithHeading = 44 * Point;
/// A typesetter's longest text; longer ones are set piece by piece.
constexpr qsizetype PieceLength = 2500;
constexpr int AnyLines = 1 << 20;

constexpr Face TitleFace {22, true, Ink::Accent};
constexpr Face PartFace {14, true};
constexpr Face SectionFace {11, true};
constexpr Face BodyFace {10};
constexpr Face StrongFace {10, true};
constexpr Face QuietBodyFace {9.5, false, Ink::Quiet};
constexpr Face FootFace {8, false, Ink::Quiet};

/// The text in order, each piece ending between two words where it can.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype length = std::min(PieceLength, text.size() - from);
        if (from + length < text.size()) {
            const qsizetype space = text.lastIndexOf(u' ', from + length);
            length = space > from ? space - from + 1 : length - text.at(from + length - 1).isHighSurrogate();
        }
        pieces.append(text.sliced(from, length));
        from += length;
    }
    return pieces;
}

} // namespace

ReportSheet::ReportSheet(const Report &report, QSizeF paper)
    : m_paper(paper * Point)
    , m_title(report.title)
    , m_pages(1)
    , m_y(ReportTop)
{
    setHead(report);
    for (const ReportBlock &block : report.blocks)
        set(block);
    finish();
}

double ReportSheet::width() const
{
    return m_paper.width() - 2 * ReportMargin;
}

void ReportSheet::paint(QPainter &painter, int page) const
{
    const Page &content = m_pages.at(page);
    painter.save();
    painter.scale(1 / Point, 1 / Point);
    for (const QRectF &bar : content.bars)
        painter.fillRect(bar, inkColor(Ink::Rule));
    painter.setPen(QPen(inkColor(Ink::Hairline), 0.6 * Point));
    painter.drawLines(content.lines);
    for (const Piece &piece : content.pieces)
        piece.text.draw(painter, piece.at);
    painter.restore();
}

void ReportSheet::space(double points)
{
    if (m_y > ReportTop)
        m_y += points * Point;
}

void ReportSheet::need(double height)
{
    if (m_y + height <= m_paper.height() - ReportFoot || m_y == ReportTop)
        return;
    m_pages.append(Page {});
    m_y = ReportTop;
}

void ReportSheet::put(const Row &row)
{
    need(row.height);
    const QPointF origin(ReportMargin, m_y);
    Page &page = m_pages.last();
    for (const Piece &piece : row.content.pieces)
        page.pieces.append({piece.text, piece.at + origin});
    for (const QLineF &line : row.content.lines)
        page.lines.append(line.translated(origin));
    for (const QRectF &bar : row.content.bars)
        page.bars.append(bar.translated(origin));
    m_y += row.height;
}

QList<SetText> ReportSheet::linesOf(const QString &text, const Face &face, double width) const
{
    QList<SetText> lines;
    for (const QString &piece : piecesOf(text)) {
        const SetText set = m_typesetter.set(piece, face, width, AnyLines);
        // Each is set once more as the line that it is, with a little room so that it is not broken again.
        for (const QString &line : set.lines())
            lines.append(m_typesetter.set(line, face, width + Point));
    }
    return lines;
}

void ReportSheet::flow(const QString &text, const Face &face, double indent, const QString &bullet, bool isBeside)
{
    QString before = bullet;
    for (const SetText &line : linesOf(text, face, width() - indent)) {
        Row row;
        row.height = line.height();
        row.content.pieces.append({line, {indent, 0}});
        if (!before.isEmpty())
            row.content.pieces.append({m_typesetter.set(before, face, ListIndent), {indent - BulletIndent, 0}});
        if (isBeside)
            row.content.lines.append({{2 * Point, 0}, {2 * Point, row.height}});
        put(row);
        before.clear();
    }
}

void ReportSheet::setHead(const Report &report)
{
    flow(report.title, TitleFace, 0);
    for (const QString &line : {report.author, report.period})
        flow(line, QuietBodyFace, 0);
}

void ReportSheet::set(const ReportBlock &block)
{
    struct Setter
    {
        ReportSheet &sheet;

        void operator()(const ReportHeading &heading) const
        {
            const bool isPart = heading.level <= 2;
            sheet.space(isPart ? 20 : 12);
            sheet.need(KeptWithHeading + (isPart ? 20 : 12) * Point);
            sheet.flow(heading.text, isPart ? PartFace : SectionFace, 0);
            if (isPart) {
                sheet.m_pages.last().lines.append({{ReportMargin, sheet.m_y + 2 * Point},
                    {ReportMargin + sheet.width(), sheet.m_y + 2 * Point}});
                sheet.m_y += 4 * Point;
            }
        }
        void operator()(const ReportParagraph &paragraph) const
        {
            sheet.space(4);
            sheet.flow(paragraph.text, paragraph.isQuiet ? QuietBodyFace : BodyFace, 0);
        }
        void operator()(const ReportQuote &quote) const
        {
            sheet.space(5);
            sheet.flow(quote.text, BodyFace, ListIndent, {}, true);
            sheet.flow(quote.source, QuietBodyFace, ListIndent, {}, true);
        }
        void operator()(const ReportList &list) const
        {
            sheet.space(6);
            if (!list.title.isEmpty()) {
                sheet.need(KeptWithHeading);
                sheet.flow(list.title, StrongFace, 0);
            }
            for (const QString &item : list.items)
                sheet.flow(item, BodyFace, ListIndent, u"•"_s);
        }
        void operator()(const ReportTable &table) const { sheet.setTable(table); }
    };
    std::visit(Setter {*this}, block);
}

void ReportSheet::finish()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString number = u"%1 / %2"_s.arg(i + 1).arg(m_pages.size());
        const double y = m_paper.height() - FootLine;
        m_pages[i].pieces.append({m_typesetter.set(m_title, FootFace, width() - 80 * Point), {ReportMargin, y}});
        m_pages[i].pieces.append(
            {m_typesetter.set(number, FootFace, 60 * Point), {ReportMargin + width() - 40 * Point, y}});
    }
}

} // namespace Demitasse
