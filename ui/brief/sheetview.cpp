// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/sheetview.h"

#include "core/exchange/print/briefpdf.h"
#include "core/exchange/print/briefsheet.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

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
    : PaperView(parent)
    , m_page(page)
{
    setObjectName(page == 0 ? u"frontOfBrief"_s : u"backOfBrief"_s);
    setAccessibleName(page == 0 ? tr("Front of the sheet") : tr("Back of the sheet"));
}

void SheetView::setBrief(const MeetingBrief &brief)
{
    const QSizeF paper = sizeOf(brief.paper);
    setPage(paper, [sheet = BriefSheet(brief.brief, paper), page = m_page](QPainter &painter) { sheet.paint(painter, page); },
        spokenOf(brief.brief, m_page));
}

} // namespace Demitasse
