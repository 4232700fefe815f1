// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/recordtext.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, QString>;
using ValueText = QString (*)(const QString &, const Names &);

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

struct FieldText
{
    QLatin1StringView field;
    const char *label;
    ValueText valueText;
};

QString oneLine(const QString &value, const Names &)
{
    return value.simplified();
}

template <class E, QString (*textOf)(E)> QString wordText(const QString &value, const Names &)
{
    const std::optional<E> known = fromWord<E>(value);
    return known ? textOf(*known) : value;
}

template <ValueText entryText> QString listedIn(const QString &value, const Names &names)
{
    QStringList texts;
    for (const QJsonValue entry : QJsonDocument::fromJson(value.toUtf8()).array())
        texts.append(entryText(entry.toString(), names));
    return texts.join(u", "_s);
}

/// An id, or one with a word behind it.
QString referredTo(const QString &value, const Names &names)
{
    return names.value(value.section(u' ', 0, 0));
}

QString writtenDay(const QDate &day)
{
    //: A date, as Qt's format.
    return QLocale().toString(day, RecordWords::tr("d MMM yyyy"));
}

QString writtenDate(const QString &value, const Names &)
{
    return writtenDay(QDate::fromString(value, Qt::ISODate));
}

QString dayOfInstant(const QString &value, const Names &)
{
    return writtenDay(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC).toLocalTime().date());
}

QString writtenTime(const QString &value, const Names &)
{
    return QLocale().toString(QTime::fromString(value, Qt::ISODate), u"HH:mm"_s);
}

QString placeInZone(const QString &value, const Names &)
{
    return placeOfZone(value);
}

QString writtenNumber(const QString &value, const Names &)
{
    return QLocale().toString(value.toLongLong());
}

constexpr FieldText fieldTexts[] {
    {"answer"_L1, QT_TRANSLATE_NOOP("RecordWords", "Answer"), oneLine},
    {"archived_at"_L1, QT_TRANSLATE_NOOP("RecordWords", "Put away"), dayOfInstant},
    {"at"_L1, QT_TRANSLATE_NOOP("RecordWords", "When"), dayOfInstant},
    {"cancel_reason"_L1, QT_TRANSLATE_NOOP("RecordWords", "Why it was cancelled"), oneLine},
    {"channel"_L1, QT_TRANSLATE_NOOP("RecordWords", "How"), wordText<Channel, channelText>},
    {"city"_L1, QT_TRANSLATE_NOOP("RecordWords", "City"), oneLine},
    {"common_ground"_L1, QT_TRANSLATE_NOOP("RecordWords", "Common ground"), oneLine},
    {"contacts"_L1, QT_TRANSLATE_NOOP("RecordWords", "Who comes"), listedIn<referredTo>},
    {"content"_L1, QT_TRANSLATE_NOOP("RecordWords", "Text"), oneLine},
    {"default_minutes"_L1, QT_TRANSLATE_NOOP("RecordWords", "Usual minutes"), writtenNumber},
    {"due_on"_L1, QT_TRANSLATE_NOOP("RecordWords", "By"), writtenDate},
    {"email"_L1, QT_TRANSLATE_NOOP("RecordWords", "E-mail"), oneLine},
    {"emails"_L1, QT_TRANSLATE_NOOP("RecordWords", "E-mail"), listedIn<oneLine>},
    {"family"_L1, QT_TRANSLATE_NOOP("RecordWords", "Family name"), oneLine},
    {"found_where"_L1, QT_TRANSLATE_NOOP("RecordWords", "Where they were found"), oneLine},
    {"full_name"_L1, QT_TRANSLATE_NOOP("RecordWords", "Whole name"), oneLine},
    {"given"_L1, QT_TRANSLATE_NOOP("RecordWords", "Given name"), oneLine},
    {"held_until"_L1, QT_TRANSLATE_NOOP("RecordWords", "On hold until"), writtenDate},
    {"implication"_L1, QT_TRANSLATE_NOOP("RecordWords", "What it tells you"), oneLine},
    {"introducer_id"_L1, QT_TRANSLATE_NOOP("RecordWords", "Introduced by"), referredTo},
    {"introducer_permission"_L1, QT_TRANSLATE_NOOP("RecordWords", "May use the introducer’s name"), wordText<Permission, permissionText>},
    {"language"_L1, QT_TRANSLATE_NOOP("RecordWords", "Language"), oneLine},
    {"links"_L1, QT_TRANSLATE_NOOP("RecordWords", "Links"), listedIn<oneLine>},
    {"minutes"_L1, QT_TRANSLATE_NOOP("RecordWords", "Minutes"), writtenNumber},
    {"mode"_L1, QT_TRANSLATE_NOOP("RecordWords", "How you meet"), wordText<Mode, modeText>},
    {"name"_L1, QT_TRANSLATE_NOOP("RecordWords", "Name"), oneLine},
    {"offers"_L1, QT_TRANSLATE_NOOP("RecordWords", "Can offer"), listedIn<wordText<Offer, offerText>>},
    {"opening"_L1, QT_TRANSLATE_NOOP("RecordWords", "What to say first"), oneLine},
    {"organization_id"_L1, QT_TRANSLATE_NOOP("RecordWords", "Organization"), referredTo},
    {"parent_id"_L1, QT_TRANSLATE_NOOP("RecordWords", "Part of"), referredTo},
    {"paths"_L1, QT_TRANSLATE_NOOP("RecordWords", "Career paths"), listedIn<referredTo>},
    {"phones"_L1, QT_TRANSLATE_NOOP("RecordWords", "Phone"), listedIn<oneLine>},
    {"place"_L1, QT_TRANSLATE_NOOP("RecordWords", "Place"), oneLine},
    {"preferred"_L1, QT_TRANSLATE_NOOP("RecordWords", "Preferred name"), oneLine},
    {"prompts"_L1, QT_TRANSLATE_NOOP("RecordWords", "What to ask on"), listedIn<oneLine>},
    {"pronouns"_L1, QT_TRANSLATE_NOOP("RecordWords", "Pronouns"), oneLine},
    {"pronunciation"_L1, QT_TRANSLATE_NOOP("RecordWords", "Pronunciation"), oneLine},
    {"question"_L1, QT_TRANSLATE_NOOP("RecordWords", "Question"), oneLine},
    {"quote"_L1, QT_TRANSLATE_NOOP("RecordWords", "Quote"), oneLine},
    {"region"_L1, QT_TRANSLATE_NOOP("RecordWords", "Region"), oneLine},
    {"remarks"_L1, QT_TRANSLATE_NOOP("RecordWords", "Remarks"), oneLine},
    {"role"_L1, QT_TRANSLATE_NOOP("RecordWords", "Role"), oneLine},
    {"source"_L1, QT_TRANSLATE_NOOP("RecordWords", "How they were found"), wordText<Source, sourceText>},
    {"source_date"_L1, QT_TRANSLATE_NOOP("RecordWords", "Date of the source"), writtenDate},
    {"stage"_L1, QT_TRANSLATE_NOOP("RecordWords", "Stage"), wordText<Stage, stageText>},
    {"start_date"_L1, QT_TRANSLATE_NOOP("RecordWords", "Date"), writtenDate},
    {"start_time"_L1, QT_TRANSLATE_NOOP("RecordWords", "Time"), writtenTime},
    {"status"_L1, QT_TRANSLATE_NOOP("RecordWords", "Status"), wordText<MeetingStatus, meetingStatusText>},
    {"subject"_L1, QT_TRANSLATE_NOOP("RecordWords", "Subject"), oneLine},
    {"tags"_L1, QT_TRANSLATE_NOOP("RecordWords", "Tags"), listedIn<oneLine>},
    {"title"_L1, QT_TRANSLATE_NOOP("RecordWords", "Title"), oneLine},
    {"warmth"_L1, QT_TRANSLATE_NOOP("RecordWords", "How well you know them"), wordText<Warmth, warmthText>},
    {"work_from"_L1, QT_TRANSLATE_NOOP("RecordWords", "Working hours from"), writtenTime},
    {"work_until"_L1, QT_TRANSLATE_NOOP("RecordWords", "Working hours until"), writtenTime},
    {"zone"_L1, QT_TRANSLATE_NOOP("RecordWords", "Time zone"), placeInZone},
};

const FieldText *fieldTextOf(const QString &field)
{
    const auto found = std::ranges::find_if(fieldTexts, [&](const FieldText &known) { return field == known.field; });
    return found == std::end(fieldTexts) ? nullptr : found;
}

} // namespace

QString recordFieldText(const QString &entity, const QString &field)
{
    if (field == "exists"_L1)
        return RecordWords::tr("Is there");
    if (entity == "photo"_L1)
        return field == "content"_L1 ? RecordWords::tr("Picture") : QString();
    const FieldText *known = fieldTextOf(field);
    return known ? RecordWords::tr(known->label) : QString();
}

QString recordValueText(const QString &field, const std::optional<QString> &value, const QHash<QString, QString> &names)
{
    if (field == "exists"_L1)
        return value ? RecordWords::tr("yes") : RecordWords::tr("removed");
    const FieldText *known = fieldTextOf(field);
    return value && !value->isEmpty() && known ? known->valueText(*value, names) : QString();
}

} // namespace Demitasse
