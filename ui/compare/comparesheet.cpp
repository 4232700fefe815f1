// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparesheet.h"

#include "core/text/debrieftext.h"
#include "ui/models/claimwords.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

CompareCell cellOf(const QList<Said> &said, const Speaker &speaker)
{
    CompareCell cell;
    QStringList texts;
    for (const Said &one : said) {
        texts.append(one.basis ? CompareWords::tr("%1 (%2)").arg(one.text, basisText(*one.basis).toLower()) : one.text);
        cell.said.append({one, speaker, {}});
    }
    cell.text = texts.join(u'\n');
    return cell;
}

SaidLine lineOf(const VoiceView &view)
{
    return {view.said, {{view.voice.contact}, {view.name}, {}, view.organization}, view.voice};
}

CompareCell voicesCell(const ClaimView &claim, Stance stance)
{
    CompareCell cell {voiceNames(claim.voices, stance), false, {}};
    for (const VoiceView &view : claim.voices) {
        if (view.voice.stance == stance)
            cell.said.append(lineOf(view));
    }
    return cell;
}

} // namespace

CompareSheet sheetOf(const QuestionsAcross &across)
{
    CompareSheet sheet;
    for (const Speaker &speaker : across.speakers)
        sheet.columns.append({speakerText(speaker), speakerDetail(speaker), {}});
    for (const QuestionAcross &question : across.questions) {
        sheet.rows.append({question.text, {}, {}});
        QList<CompareCell> cells(across.speakers.size());
        for (const QuestionAcross::Answer &answer : question.answers) {
            CompareCell &cell = cells[answer.speaker];
            cell = cellOf(answer.said, across.speakers[answer.speaker]);
            if (answer.said.isEmpty())
                cell = {CompareWords::tr("asked, nothing noted"), true, {}};
        }
        sheet.cells.append(cells);
    }
    return sheet;
}

CompareSheet sheetOf(const QList<ClaimView> &claims, bool isOfAll)
{
    CompareSheet sheet;
    sheet.columns = {{CompareWords::tr("How it stands"), {}, {}}, {CompareWords::tr("Who says so"), {}, {}},
        {CompareWords::tr("Who says otherwise"), {}, {}}};
    for (const ClaimView &claim : claims) {
        sheet.rows.append({claim.claim.text, isOfAll ? claim.path : QString(), claim.claim.id});
        CompareCell standing {standingText(claim.tally), false, {}};
        for (const VoiceView &view : claim.voices)
            standing.said.append(lineOf(view));
        sheet.cells.append(
            {standing, voicesCell(claim, Stance::Supports), voicesCell(claim, Stance::Contradicts)});
    }
    return sheet;
}

CompareSheet sheetOf(const Workplaces &workplaces, WorkplaceOrder order)
{
    CompareSheet sheet;
    for (const QString &facet : workplaces.facets)
        sheet.columns.append({facetText(facet), {}, {}});
    for (const Workplace &place : workplaces.places) {
        const Speaker &speaker = place.speaker;
        QStringList parts {speaker.organization, speaker.role, speakerText(speaker)};
        if (order == WorkplaceOrder::Title)
            parts.swapItemsAt(0, 1);
        parts.removeAll(QString());
        sheet.rows.append({parts.first(), parts.mid(1).join(u" · "_s), {}});
        QList<CompareCell> cells;
        for (const QList<Said> &said : place.facets)
            cells.append(cellOf(said, speaker));
        sheet.cells.append(cells);
    }
    return sheet;
}

} // namespace Demitasse
