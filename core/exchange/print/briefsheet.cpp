// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/briefsheet.h"

#include "core/exchange/print/questionfit.h"
#include "core/exchange/print/tickbox.h"

#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double SideMargin = 54 * Point;
constexpr double TopMargin = 46 * Point;
constexpr double FootMargin = 44 * Point;
constexpr double WhenColumn = 172 * Point;
constexpr double LabelColumn = 96 * Point;
constexpr double ClosingRow = 17 * Point;
constexpr int MostFactLines = 2;
constexpr qsizetype MostPeopleLines = 5;
constexpr double HeadGap = 2 * Point;
/// Of the names and of the time, in points.
constexpr double HeadSize = 22;

constexpr Face EyebrowFace {8.5, true, Ink::Accent};
constexpr Face FactFace {9.5};
constexpr Face LabelFace {9.5, false, Ink::Quiet};
constexpr Face QuietFace {9, false, Ink::Quiet};

} // namespace

BriefSheet::BriefSheet(const Brief &brief, QSizeF paper)
    : m_brief(brief)
    , m_paper(paper * Point)
{
}

double BriefSheet::left() const
{
    return SideMargin;
}

double BriefSheet::right() const
{
    return m_paper.width() - SideMargin;
}

double BriefSheet::foot() const
{
    return m_paper.height() - FootMargin;
}

void BriefSheet::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / Point, 1 / Point);
    page == 0 ? paintFront(painter) : paintBack(painter);
    painter.restore();
}

double BriefSheet::hairline(QPainter &painter, double y) const
{
    painter.setPen(QPen(inkColor(Ink::Hairline), 0.6 * Point));
    painter.drawLine(QPointF(left(), y), QPointF(right(), y));
    return y;
}

double BriefSheet::heading(QPainter &painter, const QString &text, double y) const
{
    const SetText set = m_typesetter.set(text, EyebrowFace, width());
    set.draw(painter, {left(), y});
    return y + set.height();
}

void BriefSheet::paintFront(QPainter &painter) const
{
    double y = hairline(painter, paintHead(painter, TopMargin) + 14 * Point);
    y = hairline(painter, paintFacts(painter, y + 10 * Point) + 10 * Point);
    y = heading(painter, m_brief.questionsTitle, y + 12 * Point) + 6 * Point;
    const SetText parting = m_typesetter.set(m_brief.parting, QuietFace, width(), 2);
    const double closing = foot() - parting.height() - 34 * Point - closingRows() * ClosingRow;
    paintQuestions(painter, y, closing - 14 * Point);
    paintClosing(painter, closing);
    parting.draw(painter, {left(), foot() - parting.height()});
}

double BriefSheet::paintHead(QPainter &painter, double y) const
{
    // In the order in which it is read.
    const double who = paintWho(painter, y, width() - WhenColumn - 20 * Point);
    return std::max(who, paintWhen(painter, y));
}

double BriefSheet::paintWho(QPainter &painter, double y, double width) const
{
    const auto say = [&](const SetText &set) {
        set.draw(painter, {left(), y});
        y += set.height();
    };
    say(m_typesetter.set(m_brief.kind, EyebrowFace, width));
    y += HeadGap;
    say(setNames(width));
    y += HeadGap;
    if (m_brief.people.size() == 1) {
        say(m_typesetter.set(m_brief.people.first().about, {11}, width, 2));
        say(m_typesetter.set(m_brief.people.first().aside, QuietFace, width));
        return y;
    }
    for (const BriefPerson &person : m_brief.people.first(std::min(m_brief.people.size(), MostPeopleLines)))
        say(m_typesetter.set(person.about.isEmpty() ? person.name : person.name + u", "_s + person.about, FactFace, width));
    return y;
}

SetText BriefSheet::setNames(double width) const
{
    SetText set;
    for (const double size : {HeadSize, 18.0, 15.0}) {
        set = m_typesetter.set(m_brief.names, {size}, width, 2);
        if (!set.isCut())
            break;
    }
    return set;
}

double BriefSheet::paintWhen(QPainter &painter, double y) const
{
    const auto say = [&](const QString &text, const Face &face, int lines = 1) {
        const SetText set = m_typesetter.set(text, face, WhenColumn, lines);
        set.drawRight(painter, {right(), y});
        y += set.height();
    };
    say(m_brief.day, {EyebrowFace.size, true});
    y += HeadGap;
    say(m_brief.time, {HeadSize, false, Ink::Accent});
    y += HeadGap;
    say(m_brief.elsewhere, QuietFace, 3);
    say(m_brief.agreed, QuietFace, 2);
    return y;
}

double BriefSheet::paintFacts(QPainter &painter, double y) const
{
    for (const BriefFact &fact : m_brief.facts) {
        const SetText label = m_typesetter.set(fact.label, LabelFace, LabelColumn - 8 * Point);
        const SetText text = m_typesetter.set(fact.text, FactFace, width() - LabelColumn, MostFactLines);
        label.draw(painter, {left(), y});
        text.draw(painter, {left() + LabelColumn, y});
        y += std::max(text.height(), label.height()) + 2.5 * Point;
    }
    return y;
}

double BriefSheet::closingRows() const
{
    return static_cast<double>((m_brief.closing.size() + 1) / 2);
}

void BriefSheet::paintClosing(QPainter &painter, double y) const
{
    const double column = width() / 2;
    hairline(painter, y);
    y += 28 * Point;
    heading(painter, m_brief.closingTitle, y - 17 * Point);
    for (qsizetype i = 0; i < m_brief.closing.size(); ++i) {
        const SetText ask = m_typesetter.set(m_brief.closing[i], {10}, column - TickColumn);
        const QPointF at(left() + (i % 2 == 0 ? 0 : column), y);
        drawTickBox(painter, ask, at);
        ask.draw(painter, at + QPointF(TickColumn, 0));
        if (i % 2 == 1)
            y += ClosingRow;
    }
}

void BriefSheet::paintRules(QPainter &painter, double from, double y, double ruling, int count) const
{
    painter.setPen(QPen(inkColor(Ink::Rule), 0.6 * Point));
    for (int i = 1; i <= count; ++i)
        painter.drawLine(QPointF(from, y + i * ruling), QPointF(right(), y + i * ruling));
}

void BriefSheet::paintQuestions(QPainter &painter, double y, double end) const
{
    const SetText more = m_typesetter.set(m_brief.moreQuestions, QuietFace, width());
    FittedQuestions fitted = fitQuestions(m_brief.questions, m_typesetter, width(), end - y);
    if (fitted.isCut)
        fitted = fitQuestions(m_brief.questions, m_typesetter, width(), end - y - more.height());
    const double ruling = fitted.setting.ruling * Point;
    for (const FittedQuestion &question : std::as_const(fitted.questions)) {
        question.number.draw(painter, {left(), y});
        question.text.draw(painter, {left() + NumberColumn, y});
        question.length.drawRight(painter, {right(), y + question.text.baseline() - question.length.baseline()});
        y += question.text.height();
        paintRules(painter, left() + NumberColumn, y, ruling, question.rules);
        y += question.rules * ruling + fitted.setting.gap * Point;
    }
    if (fitted.isCut)
        more.draw(painter, {left(), end - more.height()});
    if (!m_brief.questions.isEmpty())
        return;
    const SetText none = m_typesetter.set(m_brief.noQuestions, {10, false, Ink::Quiet}, width(), 3);
    none.draw(painter, {left(), y});
    y += none.height();
    paintRules(painter, left(), y, 22 * Point, static_cast<int>((end - y) / (22 * Point)));
}

} // namespace Demitasse
