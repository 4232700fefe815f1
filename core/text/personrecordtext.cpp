// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/personrecordtext.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct Record
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

/// What a person wrote stays what it is: nothing of it may become a heading or a link of the document.
QString plain(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>#|!"_s;
    QString safe;
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == u'\r') {
            safe += u' ';
            continue;
        }
        if (marks.contains(letter))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"- %1: %2\n"_s.arg(label, plain(value));
}

QString section(const QString &title, const QString &lines)
{
    return lines.isEmpty() ? QString() : u"\n## %1\n\n"_s.arg(title) + lines;
}

template <class T> QString wordsFor(const QList<T> &values, QString (*text)(T))
{
    QStringList words;
    for (const T &value : values)
        words.append(text(value));
    return words.join(u", "_s);
}

QString who(const Contact &contact)
{
    return line(Record::tr("Preferred name"), contact.preferred)
        + line(Record::tr("Said like"), contact.pronunciation) + line(Record::tr("Pronouns"), contact.pronouns)
        + line(Record::tr("Role"), contact.role);
}

QString reach(const Contact &contact)
{
    return line(Record::tr("E-mail"), contact.emails.join(u", "_s))
        + line(Record::tr("Phone"), contact.phones.join(u", "_s))
        + line(Record::tr("Links"), contact.links.join(u", "_s)) + line(Record::tr("City"), contact.city)
        + line(Record::tr("Time zone"), contact.zone) + line(Record::tr("Language"), contact.language);
}

QString known(const PersonRecord &record)
{
    const Contact &contact = record.contact;
    return line(Record::tr("How found"), contact.source ? sourceText(*contact.source) : QString())
        + line(Record::tr("Found where"), contact.foundWhere)
        + line(Record::tr("Common ground"), contact.commonGround)
        + line(Record::tr("How well known"), contact.warmth ? warmthText(*contact.warmth) : QString())
        + line(Record::tr("Can give"), wordsFor(contact.offers, offerText))
        + line(Record::tr("Introduced by"), record.introducer)
        + line(Record::tr("Paths"), record.paths.join(u", "_s)) + line(Record::tr("Tags"), contact.tags.join(u", "_s))
        + line(Record::tr("Remarks"), contact.remarks);
}

QString course(const PersonRecord &record, const QString &zone)
{
    QString lines;
    for (const StageChange &change : record.stages)
        lines += line(fullDateText(change.at, zone), stageText(change.to));
    return lines;
}

QString passed(const PersonRecord &record, const QString &zone)
{
    QString lines;
    for (const Touch &touch : record.touches) {
        const QString what = touch.text.isEmpty() ? touchKindText(touch.kind)
                                                  : touchKindText(touch.kind) + u" — "_s + touch.text;
        lines += line(fullDateText(touch.at, zone), what);
    }
    return lines;
}

QString meetings(const PersonRecord &record, const QString &zone)
{
    QString text;
    for (const MeetingRecord &its : record.meetings) {
        text += u"\n### %1\n\n"_s.arg(fullDateText(its.meeting.start.instant, zone));
        text += line(Record::tr("How"), modeText(its.meeting.mode)) + line(Record::tr("Where"), its.meeting.where)
            + line(Record::tr("Status"), meetingStatusText(its.meeting.status));
        for (const NoteRevision &note : its.notes)
            text += line(clockText(note.stamp) + u' ' + noteKindText(note.kind), note.text);
    }
    return text;
}

} // namespace

QString personRecordText(const PersonRecord &record, const QString &zone)
{
    QString text = u"# %1\n\n"_s.arg(plain(displayName(record.contact)));
    text += Record::tr("Everything that Demitasse holds about this person.") + u"\n\n"_s;
    text += who(record.contact) + line(Record::tr("Organization"), record.organization);
    text += section(Record::tr("How to reach them"), reach(record.contact));
    text += section(Record::tr("What is known"), known(record));
    text += section(Record::tr("The course of it"), course(record, zone));
    text += section(Record::tr("What passed"), passed(record, zone));
    return text + section(Record::tr("Meetings"), meetings(record, zone));
}

} // namespace Demitasse
