// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/sheetview.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The narrowest at which one still sees what stands where.
constexpr int FewestCharacters = 40;

/// What stands on that side, for whoever does not see it.
QString spokenOf(const Brief &brief, int page)
{
    QStringList lines;
    if (page == 0) {
        lines = {brief.title, brief.day, brief.time, brief.elsewhere, brief.agreed};
        for (const BriefFact &fact : brief.facts)
            lines.append(fact.label + u": "_s + fact.text);
        for (const BriefQuestion &question : brief.questions)
            lines.append(question.text);
        if (brief.questions.isEmpty())
            lines.append(brief.noQuestions);
    } else {
        for (const BriefList &list : brief.lists)
            lines += QStringList {list.title} + list.items;
        lines.append(brief.thanks);
    }
    return lines.join(u'\n');
}

} // namespace

SheetView::SheetView(int page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_paper(sizeOf(Paper::Letter))
{
    setObjectName(page == 0 ? u"frontOfBrief"_s : u"backOfBrief"_s);
    setAccessibleName(page == 0 ? tr("Front of the sheet") : tr("Back of the sheet"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetView::setBrief(const MeetingBrief &brief)
{
    m_paper = sizeOf(brief.paper);
    m_sheet.emplace(brief.brief, m_paper);
    setAccessibleDescription(spokenOf(brief.brief, m_page));
    updateGeometry();
    update();
}

int SheetView::heightForWidth(int width) const
{
    return qRound(width * m_paper.height() / m_paper.width());
}

QSize SheetView::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * FewestCharacters;
    return {width, heightForWidth(width)};
}

QSize SheetView::sizeHint() const
{
    return minimumSizeHint();
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), inkColor(Ink::Paper));
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? Measure::FocusLine : Measure::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!m_sheet)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = width() / m_paper.width();
    painter.scale(scale, scale);
    m_sheet->paint(painter, m_page);
}

} // namespace Demitasse
