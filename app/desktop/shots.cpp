// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shots.h"

#include "app/desktop/pictureclock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

using Prepare = std::function<Result<Place>(Desk &, PictureClock &)>;

/// A page that needs nothing but being gone to.
Prepare plainly(Place::Kind kind)
{
    return [kind](Desk &, PictureClock &) -> Result<Place> { return Place{kind}; };
}

/// One of the pictures of all conversations.
Prepare insight(const QString &picture)
{
    return [picture](Desk &, PictureClock &) -> Result<Place> {
        return Place {.kind = Place::Kind::Insights, .text = picture};
    };
}

/// Somebody's signature, read.
Result<Place> pastedSignature(Desk &, PictureClock &)
{
    return Place{.kind = Place::Kind::Paste,
        .text = QCoreApplication::translate("PastePage",
            "Kind regards,\n\nHarriet Lindqvist (she/her)\nSenior Policy Analyst\n"
            "Policy Branch, Ministry of Lakes\nT 416-555-0134 | harriet.lindqvist@lakes.example\n"
            "Toronto, Ontario")};
}

/// The path that most people belong to.
Result<Place> busiestPath(Desk &desk, PictureClock &)
{
    const Result<QList<PathSummary>> paths = desk.direction.paths();
    if (!paths)
        return failure(paths);
    const auto most = std::ranges::max_element(*paths, {}, &PathSummary::people);
    return Place {.kind = Place::Kind::Paths, .path = most == paths->end() ? PathId {} : most->path.id};
}

/// What was said of that path, in a place of that kind.
Prepare aboutBusiestPath(Place::Kind kind, const QString &face = {})
{
    return [kind, face](Desk &desk, PictureClock &clock) -> Result<Place> {
        Result<Place> place = busiestPath(desk, clock);
        if (place) {
            place->kind = kind;
            place->text = face;
        }
        return place;
    };
}

/// A path that nothing is known of.
Prepare aboutNewPath(Place::Kind kind)
{
    return [kind](Desk &desk, PictureClock &) -> Result<Place> {
        const QString name = QCoreApplication::translate("Shots", "Museum educator");
        const Result<std::optional<PathId>> there = desk.pipeline.pathNamed(name);
        const Result<PathId> path = there && *there ? Result<PathId> {**there} : desk.direction.addPath(name);
        return path ? Result<Place> {Place {.kind = kind, .path = *path}} : Result<Place> {failure(path)};
    };
}

/// What one can tell whatever the path.
Result<Place> telling(Desk &, PictureClock &)
{
    return Place {.kind = Place::Kind::Paths, .text = u"telling"_s};
}

/// A word that the sample has in both languages.
Result<Place> searchedFor(Desk &, PictureClock &)
{
    return Place {.kind = Place::Kind::Search, .text = QCoreApplication::translate("SearchPage", "map")};
}

/// The first contact at that stage, on the contact's page.
Prepare someoneAt(Stage stage)
{
    return [stage](Desk &desk, PictureClock &) -> Result<Place> {
        const Result<QList<ContactView>> found = desk.pipeline.find({.stage = stage}, 1);
        if (!found)
            return failure(found);
        if (found->isEmpty())
            return failure(ErrorCode::NoSuchContact);
        return Place{Place::Kind::Contact, found->first().contact.id};
    };
}

/// Somebody to ask in place of the first contact at that stage.
Prepare colleagueOf(Stage stage)
{
    return [stage](Desk &desk, PictureClock &clock) -> Result<Place> {
        Result<Place> place = someoneAt(stage)(desk, clock);
        if (place) {
            place->about = std::exchange(place->contact, {});
            place->kind = Place::Kind::ContactForm;
            place->newcomer = Newcomer::Colleague;
        }
        return place;
    };
}

/// The first meeting that is booked, in a place of that kind.
Prepare nextBooked(Place::Kind kind)
{
    return [kind](Desk &desk, PictureClock &) -> Result<Place> {
        const Result<QList<MeetingView>> meetings = desk.booking.all();
        if (!meetings)
            return failure(meetings);
        for (const MeetingView &view : *meetings) {
            if (view.meeting.status == MeetingStatus::Booked)
                return Place{kind, {}, view.meeting.id};
        }
        return failure(ErrorCode::NoSuchMeeting);
    };
}

/// The last talk that was held, in a place of that kind.
Prepare lastHeld(Place::Kind kind)
{
    return [kind](Desk &desk, PictureClock &) -> Result<Place> {
        const Result<QList<MeetingView>> meetings = desk.booking.all();
        if (!meetings)
            return failure(meetings);
        Place place {.kind = kind};
        for (const MeetingView &view : *meetings) {
            if (view.meeting.status == MeetingStatus::Held)
                place.meeting = view.meeting.id;
        }
        return place;
    };
}

/// What is known of whom one meets next.
Result<Place> researchForNext(Desk &desk, PictureClock &clock)
{
    Result<Place> place = nextBooked(Place::Kind::Research)(desk, clock);
    const Result<MeetingView> view = place ? desk.booking.view(place->meeting) : failure(place);
    if (!view)
        return failure(view);
    place->contact = view->contacts.value(0).contact.id;
    return place;
}

/// Nothing is known yet of the first contact at that stage.
Prepare researchAt(Stage stage)
{
    return [stage](Desk &desk, PictureClock &clock) -> Result<Place> {
        Result<Place> place = someoneAt(stage)(desk, clock);
        if (place)
            place->kind = Place::Kind::Research;
        return place;
    };
}

/// The last meeting that is booked, with a plan as it is suggested, and one question too many.
Result<Place> suggestedPlan(Desk &desk, PictureClock &)
{
    const Result<QList<MeetingView>> meetings = desk.booking.ahead();
    if (!meetings || meetings->isEmpty())
        return meetings ? Result<Place> {failure(ErrorCode::NoSuchMeeting)} : Result<Place> {failure(meetings)};
    const MeetingId meeting = meetings->last().meeting.id;
    Result<PlanView> plan = desk.preparation.suggest(meeting);
    if (plan)
        plan = desk.planning.addText(
            meeting, QCoreApplication::translate("Shots", "What would you ask me, and what should I have asked you?"), 9);
    return plan ? Result<Place> {Place {Place::Kind::Plan, {}, meeting}} : Result<Place> {failure(plan)};
}

/// The first organization that has units.
Result<Place> someOrganization(Desk &desk, PictureClock &)
{
    const Result<OrganizationTree> tree = desk.organizations.tree();
    if (!tree)
        return failure(tree);
    Place place {.kind = Place::Kind::Organization};
    for (const qsizetype at : tree->flattened()) {
        if (place.organization.isNull() && !tree->unitsOf(at).isEmpty())
            place.organization = tree->at(at).organization.id;
    }
    return place;
}

/// A meeting with three people, as far apart as there are.
Result<Place> severalBooked(Desk &desk, PictureClock &clock)
{
    const Result<QList<ContactView>> all = desk.pipeline.all();
    if (!all)
        return failure(all);
    QList<ContactId> people;
    QStringList zones;
    for (const ContactView &view : *all) {
        if (people.size() == 3 || zones.contains(view.contact.zone))
            continue;
        zones.append(view.contact.zone);
        people.append(view.contact.id);
    }
    const LocalTime start{clock.now().date().addDays(9), QTime(13, 0), {}};
    const Result<Booked> booked = desk.booking.book({people.value(0), start, {}, 30, Mode::Video, {}, people.mid(1)});
    if (!booked)
        return failure(booked);
    return Place{Place::Kind::Booking, {}, booked->meeting.meeting.id};
}

/// The person of the first contact is here once more, written differently.
Result<Place> someoneTwice(Desk &desk, PictureClock &)
{
    ContactFilter filter;
    filter.stage = Stage::InTouch;
    const Result<QList<ContactView>> found = desk.pipeline.find(filter, 1);
    if (!found || found->isEmpty())
        return found ? Result<Place> {failure(ErrorCode::NoSuchContact)} : Result<Place> {failure(found)};
    ContactDraft again = draftOf(found->first());
    again.contact = {};
    again.contact.given = found->first().contact.given.left(1) + u'.';
    again.contact.family = found->first().contact.family;
    again.contact.role = QCoreApplication::translate("Shots", "Team lead");
    again.contact.emails = {u"someone@example.net"_s};
    again.paths = {};
    const Result<ContactView> added = desk.pipeline.add(again);
    if (!added)
        return failure(added);
    return Place{Place::Kind::Doubles};
}

/// A letter half written to somebody not yet asked, with things to mend.
Result<Place> letterInProgress(Desk &desk, PictureClock &)
{
    const Result<QList<ContactView>> found = desk.pipeline.find({.stage = Stage::Researching}, 1);
    if (!found || found->isEmpty())
        return found ? Result<Place> {failure(ErrorCode::NoSuchContact)} : Result<Place> {failure(found)};
    LetterRequest request;
    request.contact = found->first().contact.id;
    request.language = QLocale().language() == QLocale::French ? LetterLanguage::French : LetterLanguage::English;
    Result<LetterOnDesk> begun = desk.letters.begin(request);
    if (!begun)
        return failure(begun);
    begun->letter.body += QCoreApplication::translate("Shots", "\nI am looking for a job, and my résumé is attached.");
    const Result<WrittenLetter> saved = desk.letters.save(begun->letter);
    return saved ? Result<Place> {Place {.kind = Place::Kind::Letter, .letter = saved->id}} : Result<Place> {failure(saved)};
}

/// Thanking the first contact who waits for it.
Result<Place> thanking(Desk &desk, PictureClock &clock)
{
    Result<Place> place = someoneAt(Stage::Met)(desk, clock);
    if (place) {
        place->kind = Place::Kind::Letter;
        place->situation = Situation::ThankYou;
    }
    return place;
}

/// Some minutes into a conversation, with what was said so far.
Result<Place> liveInterview(Desk &desk, PictureClock &clock)
{
    using namespace std::chrono_literals;
    PictureClock standing(clock.now());
    const Result<Place> place = nextBooked(Place::Kind::Interview)(desk, standing);
    if (!place)
        return place;
    const MeetingId meeting = place->meeting;
    const Result<InterviewView> started = desk.conversation.start(meeting);
    if (!started)
        return failure(started);
    const struct
    {
        std::chrono::seconds after;
        NoteKind kind;
        const char *text;
    } lines[] = {
        {135s, NoteKind::Insight, QT_TRANSLATE_NOOP("Shots", "Came in as a summer student, stayed for the people")},
        {142s, NoteKind::Referral, QT_TRANSLATE_NOOP("Shots", "Mara Diallo, modelling team; I may use her name")},
        {83s, NoteKind::Quote, QT_TRANSLATE_NOOP("Shots", "“Ask what the data cannot say.”")},
        {18s, NoteKind::Information, QT_TRANSLATE_NOOP("Shots", "Two rounds of hiring a year, March and")},
    };
    qsizetype item = 0;
    for (const auto &line : lines) {
        Result<InterviewView> talking = desk.conversation.openItem(meeting, started->items.value(item).id);
        clock.advance(line.after);
        if (item > 0)
            talking = desk.conversation.markAsked(meeting, started->items.value(item - 1).id, true);
        const Result<NoteRevision> taken
            = desk.conversation.take(meeting, {line.kind, QCoreApplication::translate("Shots", line.text), {}, {}});
        if (!talking || !taken)
            return talking ? failure(taken) : failure(talking);
        item = std::min<qsizetype>(item + 1, started->items.size() - 1);
    }
    clock.advance(4s);
    return place;
}

} // namespace

std::vector<Shot> allShots()
{
    using Kind = Place::Kind;
    return {
        {u"today"_s, plainly(Kind::Today)},
        {u"pipeline"_s, plainly(Kind::Pipeline)},
        {u"contact"_s, someoneAt(Stage::Met)},
        {u"contact-in-touch"_s, someoneAt(Stage::InTouch)},
        {u"contact-form"_s, plainly(Kind::ContactForm)},
        {u"contact-colleague"_s, colleagueOf(Stage::OnHold)},
        {u"paste"_s, pastedSignature},
        {u"interviews"_s, plainly(Kind::Interviews)},
        {u"booking"_s, nextBooked(Kind::Booking)},
        {u"brief"_s, nextBooked(Kind::Brief)},
        {u"research"_s, researchForNext},
        {u"research-empty"_s, researchAt(Stage::Identified)},
        {u"prepare"_s, nextBooked(Kind::Prepare)},
        {u"interview-ended"_s, lastHeld(Kind::Interview)},
        {u"debrief"_s, lastHeld(Kind::Debrief)},
        {u"write-up"_s, nextBooked(Kind::WriteUp)},
        {u"letters-empty"_s, plainly(Kind::Letters)},
        {u"letter"_s, letterInProgress},
        {u"letters"_s, plainly(Kind::Letters)},
        {u"letter-thanks"_s, thanking},
        {u"shelf"_s, plainly(Kind::Shelf)},
        {u"paths"_s, busiestPath},
        {u"paths-telling"_s, telling},
        {u"compare"_s, aboutBusiestPath(Kind::Compare, u"questions"_s)},
        {u"compare-claims"_s, aboutBusiestPath(Kind::Compare, u"claims"_s)},
        {u"compare-workplaces"_s, aboutBusiestPath(Kind::Compare, u"workplaces"_s)},
        {u"decision"_s, aboutBusiestPath(Kind::Decision)},
        {u"questions"_s, plainly(Kind::Questions)},
        {u"plan"_s, nextBooked(Kind::Plan)},
        {u"plan-suggested"_s, suggestedPlan},
        {u"report"_s, plainly(Kind::Report)},
        {u"insights"_s, insight(u"funnel"_s)},
        {u"insights-weeks"_s, insight(u"weeks"_s)},
        {u"insights-replies"_s, insight(u"replies"_s)},
        {u"insights-interest"_s, insight(u"interest"_s)},
        {u"insights-map"_s, insight(u"map"_s)},
        {u"search-empty"_s, plainly(Kind::Search)},
        {u"search"_s, searchedFor},
        {u"import"_s, plainly(Kind::Import)},
        {u"doubles"_s, someoneTwice},
        {u"organizations"_s, someOrganization},
        {u"settings"_s, plainly(Kind::Settings)},
        {u"interview-ready"_s, nextBooked(Kind::Interview)},
        {u"booking-several"_s, severalBooked},
        {u"compare-empty"_s, aboutNewPath(Kind::Compare)},
        {u"decision-empty"_s, aboutNewPath(Kind::Decision)},
        // Last, since it begins an interview.
        {u"interview"_s, liveInterview},
    };
}

} // namespace Demitasse
