// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisionsections.h"

#include "core/text/debrieftext.h"
#include "core/text/namestext.h"
#include "ui/compare/comparesheet.h"
#include "ui/interview/noteicons.h"
#include "ui/models/claimwords.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Of each kind; the rest is a step away.
constexpr qsizetype MostOfAKind = 6;

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

ListRow *rowTo(UiContext &context, const Place &place, Icon icon, const QString &title, const QString &below,
    Tone tone = Tone::Quiet)
{
    auto *row = new ListRow(icon, title.simplified(), below, tone);
    row->setObjectName(u"decisionRow"_s);
    QObject::connect(row, &ListRow::clicked, row, [&context, place] { context.navigator.go(place); });
    return row;
}

Place comparing(const DecisionView &view)
{
    return {.kind = Place::Kind::Compare, .text = word(CompareFace::Claims), .path = view.summary.path.id};
}

Place pathOfView(const DecisionView &view)
{
    return {.kind = Place::Kind::Paths, .path = view.summary.path.id};
}

void addClaims(UiContext &context, Section &section, const DecisionView &view, const QList<ClaimView> &claims)
{
    for (const ClaimView &claim : claims.first(std::min(MostOfAKind, claims.size()))) {
        const ClaimStanding standing = claim.tally.standing();
        section.add(rowTo(context, comparing(view), iconOf(standing), claim.claim.text, standingText(claim.tally),
            toneOf(standing)));
    }
    if (claims.size() > MostOfAKind) {
        section.add(rowTo(context, comparing(view), Icon::More,
            DecisionWords::tr("All %1 claims, side by side").arg(claims.size()), {}));
    }
}

QWidget *nothingYet(const QString &sentence)
{
    auto *words = makeParagraph(sentence, TypeRole::Body, Tone::Quiet);
    words->setContentsMargins(Space::Usual, Space::Close, Space::Usual, Space::Close);
    return words;
}

} // namespace

Section *knownSection(UiContext &context, const DecisionView &view)
{
    auto *section = new Section(DecisionWords::tr("What I know"));
    section->setObjectName(u"knownSection"_s);
    addClaims(context, *section, view, view.known);
    for (const OpenQuestion &question : view.answered)
        section->add(rowTo(context, pathOfView(view), Icon::Check, question.text, question.answer, Tone::Good));
    for (const Finding &finding : view.researched) {
        section->add(rowTo(context, pathOfView(view), Icon::Search, finding.text,
            finding.source.isEmpty() ? DecisionWords::tr("looked up") : DecisionWords::tr("looked up: %1").arg(finding.source)));
    }
    if (view.known.isEmpty() && view.answered.isEmpty() && view.researched.isEmpty()) {
        section->add(nothingYet(DecisionWords::tr("Nothing yet that more than one person says, or that you looked up.")));
        section->add(rowTo(context, comparing(view), Icon::Quote, DecisionWords::tr("Make claims of what you heard"), {}));
    }
    return section;
}

Section *untestedSection(UiContext &context, const DecisionView &view)
{
    if (view.untested.isEmpty() && view.open.isEmpty())
        return nullptr;
    auto *section = new Section(DecisionWords::tr("What is untested"));
    section->setObjectName(u"untestedSection"_s);
    addClaims(context, *section, view, view.untested);
    for (const OpenQuestion &question : view.open.first(std::min(MostOfAKind, view.open.size()))) {
        section->add(rowTo(
            context, pathOfView(view), Icon::Question, question.text, DecisionWords::tr("Without an answer")));
    }
    return section;
}

Section *askSection(UiContext &context, const DecisionView &view)
{
    auto *section = new Section(DecisionWords::tr("Whom to ask next"));
    section->setObjectName(u"askSection"_s);
    for (const ContactToAsk &one : view.ask) {
        QStringList reasons;
        for (const AskReason reason : one.reasons)
            reasons.append(askReasonText(reason));
        QStringList below {roleLine(one.contact), reasons.join(u" · "_s)};
        below.removeAll(QString());
        section->add(rowTo(context, {.kind = Place::Kind::Contact, .contact = one.contact.contact.id}, Icon::Person,
            listedName(one.contact), below.join(u'\n')));
    }
    const Place people {.kind = Place::Kind::Pipeline, .path = view.summary.path.id};
    if (view.askable > view.ask.size()) {
        section->add(rowTo(context, people, Icon::People,
            DecisionWords::tr("All %1 whom you could ask").arg(view.askable), {}));
    }
    if (view.ask.isEmpty()) {
        section->add(nothingYet(view.summary.people == 0
                ? DecisionWords::tr("Nobody belongs to this path yet. Whom do you know who does this work?")
                : DecisionWords::tr("Everybody on this path was asked. Who else do they know?")));
        section->add(rowTo(context, {.kind = Place::Kind::ContactForm}, Icon::Add, DecisionWords::tr("Add a contact"), {}));
    }
    return section;
}

Section *heardSection(UiContext &context, const QString &title, const QList<Heard> &heard)
{
    if (heard.isEmpty())
        return nullptr;
    auto *section = new Section(title);
    section->setObjectName(u"heardSection"_s);
    for (const Heard &one : heard.first(std::min(MostOfAKind, heard.size()))) {
        const QStringList below {speakerText(one.speaker), saidWhereText(one.said)};
        section->add(rowTo(context, placeOf(one.said), iconOf(*one.said.kind), one.said.text, below.join(u" · "_s)));
    }
    return section;
}

Section *interestSection(UiContext &context, const QList<InterestPoint> &points, const QHash<ContactId, QString> &names)
{
    if (points.isEmpty())
        return nullptr;
    auto *section = new Section(DecisionWords::tr("How my interest went"));
    section->setObjectName(u"interestSection"_s);
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        QStringList people;
        for (const ContactId person : point->people)
            people.append(names.value(person));
        const bool rose = point->after > point->before;
        const QString change = point->after == point->before || point->before == 0
            ? interestText(std::max(point->after, point->before))
            : DecisionWords::tr("%1 → %2").arg(interestText(point->before), interestText(point->after));
        QStringList below {
            (people.size() > 1 ? fewNamesText(people) : people.value(0)), dayText(point->at.toLocalTime().date())};
        below.removeAll(QString());
        const QString because
            = point->movedBy.isEmpty() ? QString() : u'\n' + DecisionWords::tr("“%1”").arg(point->movedBy.simplified());
        const Place place = point->note
            ? Place {.kind = Place::Kind::Interview, .meeting = point->meeting, .note = *point->note}
            : Place {.kind = Place::Kind::Debrief, .meeting = point->meeting};
        section->add(rowTo(context, place,
            point->after == point->before ? Icon::Forward : rose ? Icon::Up : Icon::Down, change, below.join(u" · "_s) + because));
    }
    return section;
}

} // namespace Demitasse
