// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/recordmerge.h"

#include <QStringList>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> &knots()
{
    static const QList<QStringList> all {{u"given"_s, u"family"_s, u"full_name"_s},
        {u"stage"_s, u"held_from"_s, u"held_until"_s}, {u"introducer_id"_s, u"introducer_permission"_s},
        {u"start_date"_s, u"start_time"_s, u"zone"_s, u"start_at"_s, u"tz_version"_s, u"minutes"_s},
        {u"status"_s, u"cancel_reason"_s}, {u"work_from"_s, u"work_until"_s}};
    return all;
}

bool isGrowing(const QString &field)
{
    return field == "sequence"_L1 || field == "modified_at"_L1;
}

bool isShrinking(const QString &field)
{
    return field == "created_at"_L1;
}

Edit lastEdit(const Record &record, const QString &field)
{
    const QList<Edit> &edits = record.fields.value(field).edits;
    return !edits.isEmpty() ? edits.last() : record.existence.value(0);
}

Edit lastEdit(const Record &record, const QStringList &fields)
{
    Edit latest = lastEdit(record, fields.first());
    for (const QString &field : fields)
        latest = std::max(latest, lastEdit(record, field));
    return latest;
}

bool knowsOf(const Record &record, const QStringList &fields, const Edit &edit)
{
    return record.existence.value(0) == edit || std::ranges::any_of(fields, [&](const QString &field) {
        return record.fields.value(field).edits.contains(edit);
    });
}

QStringList textsOf(const Record &record, const QStringList &fields)
{
    QStringList texts;
    for (const QString &field : fields)
        texts.append(record.fields.value(field).value.value_or(QString()));
    return texts;
}

QList<Edit> followedBy(QList<Edit> known, const QList<Edit> &news)
{
    for (qsizetype i = 0; i < news.size(); ++i) {
        if (i + 1 == news.size() || !known.contains(news[i])) {
            if (known.isEmpty() || known.last() != news[i])
                known.append(news[i]);
        }
    }
    return known;
}

/// Something before nothing, then the older record, then by the value, so that both sides choose the same.
bool neverEditedWins(const Record &a, const Record &b, const QStringList &fields)
{
    const QStringList ofA = textsOf(a, fields);
    const QStringList ofB = textsOf(b, fields);
    const bool aIsEmpty = ofA.join(QString()).isEmpty();
    const bool bIsEmpty = ofB.join(QString()).isEmpty();
    if (aIsEmpty != bIsEmpty)
        return bIsEmpty;
    const qint64 aMade = a.fields.value(u"created_at"_s).value.value_or(QString()).toLongLong();
    const qint64 bMade = b.fields.value(u"created_at"_s).value.value_or(QString()).toLongLong();
    return aMade != bMade ? aMade < bMade : ofA > ofB;
}

bool winsTheirs(const Record &ours, const Record &theirs, const QStringList &fields)
{
    const Edit our = lastEdit(ours, fields);
    const Edit their = lastEdit(theirs, fields);
    const bool bothNever = our.at == Edit().at && their.at == Edit().at;
    if (!bothNever && our != their)
        return our < their;
    return neverEditedWins(theirs, ours, fields);
}

void mergeKnot(MergedRecord &merged, const Record &ours, const Record &theirs, const QStringList &fields)
{
    const bool takes = winsTheirs(ours, theirs, fields);
    const Edit loser = takes ? lastEdit(ours, fields) : lastEdit(theirs, fields);
    const bool wasKnown = loser.at == Edit().at || knowsOf(takes ? theirs : ours, fields, loser);
    for (const QString &field : fields) {
        const RecordField &our = ours.fields[field];
        const RecordField &their = theirs.fields[field];
        const bool differs = our.value != their.value;
        if (differs && !wasKnown)
            merged.conflicts.append({field, our.value, their.value, takes, lastEdit(ours, fields).at, lastEdit(theirs, fields).at});
        if (!takes)
            continue;
        merged.record.fields[field]
            = {their.value, followedBy(our.edits, their.edits.isEmpty() ? QList {lastEdit(theirs, field)} : their.edits)};
        merged.changed = merged.changed || differs;
    }
}

void mergeJoined(MergedRecord &merged, const Record &theirs, const QString &field)
{
    RecordField &our = merged.record.fields[field];
    const qint64 here = our.value.value_or(QString()).toLongLong();
    const qint64 there = theirs.fields[field].value.value_or(QString()).toLongLong();
    if (here == there || (here > there) != isShrinking(field))
        return;
    our.value = QString::number(there);
    merged.changed = merged.changed || field == "sequence"_L1;
}

/// The last word on whether a record is there: for one that is, the latest edit of anything in it.
Edit lastWord(const Record &record)
{
    Edit latest = record.existence.isEmpty() ? Edit() : record.existence.last();
    for (const RecordField &field : record.fields) {
        if (record.exists && !field.edits.isEmpty())
            latest = std::max(latest, field.edits.last());
    }
    return latest;
}

void mergeExistence(MergedRecord &merged, const Record &ours, const Record &theirs)
{
    if (ours.exists == theirs.exists) {
        if (!ours.existence.isEmpty() && !theirs.existence.isEmpty() && ours.existence.last() < theirs.existence.last())
            merged.record.existence = followedBy(ours.existence, theirs.existence);
        return;
    }
    const Edit our = lastWord(ours);
    const Edit their = lastWord(theirs);
    const bool takes = our != their ? our < their : theirs.exists;
    const Record &winner = takes ? theirs : ours;
    const Record &loser = takes ? ours : theirs;
    const Edit beaten = lastWord(loser);
    const bool wasKnown = beaten.at == Edit().at || winner.existence.contains(beaten)
        || std::ranges::any_of(winner.fields, [&](const RecordField &field) { return field.edits.contains(beaten); });
    const auto there = std::optional(u"1"_s);
    if (!wasKnown)
        merged.conflicts.append({u"exists"_s, ours.exists ? there : std::nullopt,
            theirs.exists ? there : std::nullopt, takes, our.at, their.at});
    if (!takes)
        return;
    merged.record.exists = theirs.exists;
    merged.record.existence = followedBy(ours.existence, theirs.existence);
    if (theirs.exists && merged.record.existence.last() != their)
        merged.record.existence.append(their);
    merged.changed = true;
}

} // namespace

MergedRecord mergeRecords(const Record &ours, const Record &theirs)
{
    MergedRecord merged {ours, false, {}};
    QStringList left = theirs.fields.keys();
    left.removeIf([&ours](const QString &field) { return !ours.fields.contains(field); });
    for (const QStringList &knot : knots()) {
        if (!std::ranges::all_of(knot, [&left](const QString &field) { return left.contains(field); }))
            continue;
        mergeKnot(merged, ours, theirs, knot);
        for (const QString &field : knot)
            left.removeAll(field);
    }
    for (const QString &field : std::as_const(left)) {
        if (isGrowing(field) || isShrinking(field))
            mergeJoined(merged, theirs, field);
        else
            mergeKnot(merged, ours, theirs, {field});
    }
    mergeExistence(merged, ours, theirs);
    return merged;
}

} // namespace Demitasse
