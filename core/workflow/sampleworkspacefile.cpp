// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sampleworkspacefile.h"

#include "core/workflow/sampleobject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

SampleTime readTime(SampleObject &object)
{
    if (object.value(u"recent"_s).toBool())
        return {0, {}, true};
    return {object.number(u"workdays"_s, 0), object.clock(u"time"_s), false};
}

SampleNamed readNamed(SampleObject &object)
{
    return {object.need(u"key"_s), object.need(u"name"_s), object.text(u"parent"_s)};
}

SampleOpenQuestion readOpenQuestion(SampleObject &object)
{
    return {object.need(u"text"_s), object.text(u"answer"_s), readTime(object)};
}

SamplePitch readPitch(SampleObject &object)
{
    const auto rehearsal = [](SampleObject &said) {
        return SampleRehearsal {readTime(said), said.number(u"seconds"_s, 0)};
    };
    return {object.need(u"text"_s), readTime(object), object.list(u"rehearsals"_s, rehearsal)};
}

SampleVoice readVoice(SampleObject &object)
{
    return {object.need(u"contact"_s), object.span(u"at"_s), object.word<Stance>(u"stance"_s).value_or(Stance::Supports),
        object.word<Basis>(u"basis"_s)};
}

SampleClaim readClaim(SampleObject &object)
{
    return {object.need(u"text"_s), readTime(object), object.list(u"voices"_s, readVoice)};
}

SampleFacet readFacet(SampleObject &object)
{
    return {object.need(u"contact"_s), object.need(u"facet"_s), object.need(u"text"_s), object.word<Basis>(u"basis"_s)};
}

SampleDecision readDecision(SampleObject &object)
{
    return {object.word<PathChoice>(u"choice"_s).value_or(PathChoice::Open), object.need(u"text"_s), readTime(object)};
}

SampleAction readAction(SampleObject &object)
{
    return {object.need(u"text"_s), readTime(object), object.number(u"due_workdays"_s, 0),
        object.value(u"done"_s).toBool()};
}

SamplePath readPath(SampleObject &object)
{
    SamplePath path {readNamed(object), object.list(u"questions"_s, readOpenQuestion), {},
        object.list(u"claims"_s, readClaim), object.list(u"workplaces"_s, readFacet),
        object.list(u"decisions"_s, readDecision), object.list(u"plan"_s, readAction)};
    if (object.has(u"pitch"_s))
        path.pitch = object.inner(u"pitch"_s, readPitch);
    return path;
}

SampleStory readStory(SampleObject &object)
{
    object.need(u"kind"_s);
    return {object.word<StoryKind>(u"kind"_s).value_or(StoryKind::Story), object.text(u"title"_s),
        object.need(u"text"_s)};
}

SampleStep readStep(SampleObject &object)
{
    SampleStep step;
    step.at = readTime(object);
    step.stage = object.word<Stage>(u"stage"_s);
    if (object.has(u"until_workdays"_s))
        step.untilWorkdays = object.number(u"until_workdays"_s, 0);
    step.touch = object.word<TouchKind>(u"touch"_s);
    step.channel = object.word<Channel>(u"channel"_s);
    step.text = object.text(u"text"_s);
    return step;
}

SampleFinding readFinding(SampleObject &object)
{
    SampleFinding read;
    read.at = object.inner(u"at"_s, readTime);
    read.finding.topic = object.word<ResearchTopic>(u"topic"_s).value_or(ResearchTopic::Background);
    read.finding.text = object.need(u"text"_s);
    read.finding.quote = object.text(u"quote"_s);
    read.finding.source = object.text(u"source"_s);
    read.finding.answeredQuestion = object.text(u"answers"_s);
    if (object.has(u"source_workdays"_s))
        read.sourceWorkdays = object.number(u"source_workdays"_s, 0);
    return read;
}

SampleContact readContact(SampleObject &object)
{
    SampleContact read;
    Contact &contact = read.contact;
    read.key = object.need(u"key"_s);
    contact.given = object.text(u"given"_s);
    contact.family = object.text(u"family"_s);
    contact.preferred = object.text(u"preferred"_s);
    contact.fullName = object.text(u"full_name"_s);
    if (const NameParts parts = splitName(contact.fullName); !contact.fullName.isEmpty()) {
        contact.given = parts.given;
        contact.family = parts.family;
    }
    contact.pronunciation = object.text(u"pronunciation"_s);
    contact.pronouns = object.text(u"pronouns"_s);
    contact.role = object.need(u"role"_s);
    contact.emails = object.texts(u"emails"_s);
    contact.phones = object.texts(u"phones"_s);
    contact.links = object.texts(u"links"_s);
    contact.city = object.text(u"city"_s);
    contact.zone = object.text(u"zone"_s);
    contact.language = object.text(u"language"_s);
    contact.source = object.word<Source>(u"source"_s);
    contact.foundWhere = object.text(u"found_where"_s);
    contact.commonGround = object.text(u"common_ground"_s);
    contact.warmth = object.word<Warmth>(u"warmth"_s);
    contact.offers = object.words<Offer>(u"offers"_s);
    contact.tags = object.texts(u"tags"_s);
    contact.introducerPermission = object.word<Permission>(u"introducer_permission"_s).value_or(Permission::Unknown);
    contact.remarks = object.text(u"remarks"_s);
    read.organization = object.text(u"organization"_s);
    read.introducer = object.text(u"introducer"_s);
    read.paths = object.texts(u"paths"_s);
    read.research = object.list(u"research"_s, readFinding);
    if (object.has(u"archived"_s))
        read.archived = object.inner(u"archived"_s, readTime);
    read.journey = object.list(u"journey"_s, readStep);
    return read;
}

SampleQuestion readQuestion(SampleObject &object)
{
    if (object.has(u"own"_s))
        return {{}, object.need(u"own"_s), object.number(u"minutes"_s, 3)};
    return {object.need(u"question"_s), {}, 3};
}

Resource readResource(SampleObject &object)
{
    Resource resource;
    object.need(u"kind"_s);
    resource.kind = object.word<ResourceKind>(u"kind"_s).value_or(ResourceKind::Other);
    resource.title = object.need(u"title"_s);
    resource.link = object.text(u"link"_s);
    return resource;
}

SampleEntry readEntry(SampleObject &object)
{
    SampleEntry entry;
    entry.at = object.span(u"at"_s);
    if (object.has(u"note"_s)) {
        entry.note = object.need(u"note"_s);
        object.need(u"kind"_s);
        entry.noteKind = object.word<NoteKind>(u"kind"_s);
        entry.person = object.text(u"person"_s);
        if (object.has(u"resource"_s))
            entry.resource = object.inner(u"resource"_s, readResource);
        entry.isRead = object.value(u"read"_s).toBool();
    } else if (object.has(u"closing"_s)) {
        entry.closing = object.word<ClosingAsk>(u"closing"_s);
    } else if (object.has(u"more_minutes"_s)) {
        entry.moreMinutes = object.number(u"more_minutes"_s, 0);
    } else {
        entry.question = readQuestion(object);
    }
    return entry;
}

SampleInterview readInterview(SampleObject &object)
{
    SampleInterview interview;
    interview.late = object.span(u"late"_s);
    interview.length = object.span(u"length"_s);
    const QStringList skipped = object.texts(u"skipped"_s);
    for (const QString &id : skipped)
        interview.skipped.append({id, {}, 3});
    interview.course = object.list(u"course"_s, readEntry);
    std::ranges::stable_sort(interview.course, {}, &SampleEntry::at);
    return interview;
}

SampleDebrief readDebrief(SampleObject &object)
{
    SampleDebrief debrief;
    debrief.path = object.need(u"path"_s);
    debrief.before = object.number(u"before"_s, 0);
    debrief.after = object.number(u"after"_s, 0);
    debrief.depth = object.word<TalkDepth>(u"depth"_s);
    debrief.movedBy = object.need(u"moved_by"_s);
    return debrief;
}

SampleMeeting readMeeting(SampleObject &object)
{
    SampleMeeting meeting;
    meeting.contact = object.need(u"contact"_s);
    meeting.booked = object.inner(u"booked"_s, readTime);
    meeting.start = object.inner(u"start"_s, readTime);
    meeting.zone = object.text(u"zone"_s);
    meeting.minutes = object.number(u"minutes"_s, 20);
    object.need(u"mode"_s);
    meeting.mode = object.word<Mode>(u"mode"_s).value_or(Mode::Video);
    meeting.where = object.need(u"where"_s);
    meeting.plan = object.list(u"plan"_s, readQuestion);
    meeting.ticked = object.words<ChecklistItem>(u"ticked"_s);
    if (object.has(u"interview"_s))
        meeting.interview = object.inner(u"interview"_s, readInterview);
    if (object.has(u"debrief"_s))
        meeting.debrief = object.inner(u"debrief"_s, readDebrief);
    return meeting;
}

Question readOwnQuestion(SampleObject &object)
{
    Question question;
    question.text = object.need(u"text"_s);
    question.language = object.need(u"language"_s);
    question.category = object.word<QuestionCategory>(u"category"_s).value_or(question.category);
    question.objectives = object.words<Objective>(u"objectives"_s);
    question.minutes = object.number(u"minutes"_s, question.minutes);
    question.why = object.text(u"why"_s);
    question.opening = object.text(u"opening"_s);
    question.prompts = object.texts(u"prompts"_s);
    return question;
}

Student readStudent(SampleObject &object, SampleTime &joined)
{
    Student student;
    student.name = object.need(u"name"_s);
    student.email = object.need(u"email"_s);
    student.zone = object.need(u"zone"_s);
    student.language = object.need(u"language"_s);
    student.region = object.text(u"region"_s);
    joined = object.inner(u"joined"_s, readTime);
    return student;
}

Result<> readFile(const QString &path, const std::function<void(SampleObject &)> &read)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QString problem;
    {
        SampleObject object(QJsonDocument::fromJson(file.readAll()).object(), problem);
        read(object);
    }
    if (!problem.isEmpty())
        return failure(ErrorCode::FileNotWhatItSays, {path}, problem);
    return {};
}

} // namespace

Result<Sample> readSample(const QString &folder)
{
    Sample sample;
    Result<> done = readFile(folder + u"/student.json"_s, [&](SampleObject &object) {
        sample.student
            = object.inner(u"student"_s, [&](SampleObject &student) { return readStudent(student, sample.joined); });
        sample.paths = object.list(u"paths"_s, readPath);
        sample.stories = object.list(u"stories"_s, readStory);
        if (object.has(u"pitch"_s))
            sample.pitch = object.inner(u"pitch"_s, readPitch);
        sample.organizations = object.list(u"organizations"_s, readNamed);
        sample.favourites = object.texts(u"favourites"_s);
        sample.ownQuestions = object.list(u"own_questions"_s, readOwnQuestion);
    });
    if (done) {
        done = readFile(folder + u"/contacts.json"_s,
            [&](SampleObject &object) { sample.contacts = object.list(u"contacts"_s, readContact); });
    }
    if (done) {
        done = readFile(folder + u"/meetings.json"_s,
            [&](SampleObject &object) { sample.meetings = object.list(u"meetings"_s, readMeeting); });
    }
    if (!done)
        return failure(done);
    return sample;
}

} // namespace Demitasse
