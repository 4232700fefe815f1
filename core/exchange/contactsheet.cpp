// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactsheet.h"

#include "core/exchange/contactwords.h"
#include "core/exchange/formulaguard.h"
#include "core/rules/address.h"

#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idHeading = "Demitasse ID"_L1;

QString joinedLines(const QStringList &values)
{
    QStringList lines;
    for (QString value : values)
        lines.append(value.replace('\\'_L1, "\\\\"_L1).replace('\n'_L1, "\\n"_L1).replace('\r'_L1, "\\r"_L1));
    return lines.join('\n'_L1);
}

QString unescaped(QStringView line)
{
    QString value;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (line[i] != u'\\' || !u"\\nr"_s.contains(next)) {
            value += line[i];
            continue;
        }
        value += next == u'n' ? u'\n' : next == u'r' ? u'\r' : u'\\';
        ++i;
    }
    return value;
}

QStringList separateLines(QString cell)
{
    QStringList values;
    for (const QStringView line : QStringView(cell.replace("\r\n"_L1, "\n"_L1)).split(u'\n', Qt::SkipEmptyParts))
        values.append(unescaped(line));
    return values;
}

template <class E> QString writtenWord(const std::optional<E> &value)
{
    return value ? word(*value) : QString();
}

QString writtenInstant(const std::optional<QDateTime> &instant)
{
    return instant && instant->isValid() ? instant->toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantIn(const QString &cell)
{
    const QDateTime instant = QDateTime::fromString(cell, Qt::ISODateWithMs);
    return instant.timeSpec() == Qt::LocalTime ? QDateTime() : instant.toUTC();
}

std::optional<QDateTime> optionalInstantIn(const QString &cell)
{
    const QDateTime instant = instantIn(cell);
    return instant.isValid() ? std::optional(instant) : std::nullopt;
}

std::optional<QDate> dateIn(const QString &cell)
{
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString zoneIn(const QString &cell)
{
    return QTimeZone::isTimeZoneIdAvailable(cell.toLatin1()) ? cell : QString();
}

SheetColumn text(QLatin1StringView heading, QString Contact::*field)
{
    return {heading, [field](const ContactSheetRow &row) { return row.candidate.contact.*field; },
        [field](ContactCandidate &candidate, const QString &cell) { candidate.contact.*field = cell; }};
}

SheetColumn lines(QLatin1StringView heading, QStringList Contact::*field)
{
    return {heading, [field](const ContactSheetRow &row) { return joinedLines(row.candidate.contact.*field); },
        [field](ContactCandidate &candidate, const QString &cell) { candidate.contact.*field = separateLines(cell); }};
}

SheetColumn candidateLines(QLatin1StringView heading, QStringList ContactCandidate::*field)
{
    return {heading, [field](const ContactSheetRow &row) { return joinedLines(row.candidate.*field); },
        [field](ContactCandidate &candidate, const QString &cell) { candidate.*field = separateLines(cell); }};
}

/// A column whose cell becomes the field's value through one function and comes from it through another.
template <class T, class Write, class Read>
SheetColumn through(QLatin1StringView heading, T Contact::*field, Write write, Read read)
{
    return {heading, [=](const ContactSheetRow &row) { return write(row.candidate.contact.*field); },
        [=](ContactCandidate &candidate, const QString &cell) { candidate.contact.*field = read(cell); }};
}

QList<SheetColumn> nameColumns()
{
    return {text("Given Name"_L1, &Contact::given), text("Family Name"_L1, &Contact::family),
        text("Preferred Name"_L1, &Contact::preferred), text("Full Name"_L1, &Contact::fullName),
        text("Pronunciation"_L1, &Contact::pronunciation), text("Pronouns"_L1, &Contact::pronouns),
        text("Role"_L1, &Contact::role),
        {"Organization"_L1, [](const ContactSheetRow &row) { return row.candidate.organization; },
            [](ContactCandidate &candidate, const QString &cell) { candidate.organization = cell; }},
        candidateLines("Units"_L1, &ContactCandidate::units)};
}

QList<SheetColumn> reachColumns()
{
    return {lines("E-mails"_L1, &Contact::emails), lines("Phones"_L1, &Contact::phones),
        lines("Links"_L1, &Contact::links), text("City"_L1, &Contact::city),
        through("Time Zone"_L1, &Contact::zone, std::identity(), zoneIn),
        through("Language"_L1, &Contact::language, std::identity(), languageIn)};
}

QString writtenOffers(const QList<Offer> &offers)
{
    QStringList words;
    for (const Offer offer : offers)
        words.append(word(offer));
    return joinedLines(words);
}

QList<Offer> offersIn(const QString &cell)
{
    QList<Offer> offers;
    for (const QString &line : separateLines(cell)) {
        if (const auto offer = fromWord<Offer>(line.trimmed()))
            offers.append(*offer);
    }
    return offers;
}

QList<SheetColumn> groundColumns()
{
    return {through("Source"_L1, &Contact::source, writtenWord<Source>, sourceIn),
        text("Found Where"_L1, &Contact::foundWhere), text("Common Ground"_L1, &Contact::commonGround),
        through("Warmth"_L1, &Contact::warmth, writtenWord<Warmth>, warmthIn),
        through("Offers"_L1, &Contact::offers, writtenOffers, offersIn), lines("Tags"_L1, &Contact::tags),
        candidateLines("Paths"_L1, &ContactCandidate::paths),
        {"Introducer"_L1, [](const ContactSheetRow &row) { return row.introducer; },
            [](ContactCandidate &, const QString &) {}},
        through(
            "Introducer ID"_L1, &Contact::introducer,
            [](const std::optional<ContactId> &id) { return id ? id->text() : QString(); },
            [](const QString &cell) {
                const ContactId id = ContactId::fromText(cell.trimmed());
                return id.isNull() ? std::optional<ContactId>() : std::optional(id);
            }),
        through(
            "Introducer Permission"_L1, &Contact::introducerPermission, [](Permission may) { return word(may); },
            [](const QString &cell) { return fromWord<Permission>(cell).value_or(Permission::Unknown); }),
        text("Remarks"_L1, &Contact::remarks)};
}

QList<SheetColumn> pipelineColumns()
{
    return {through(
                "Stage"_L1, &Contact::stage, [](Stage stage) { return word(stage); },
                [](const QString &cell) { return stageIn(cell).value_or(Stage::Identified); }),
        through("Held From"_L1, &Contact::heldFrom, writtenWord<Stage>, stageIn),
        through(
            "Held Until"_L1, &Contact::heldUntil,
            [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); }, dateIn),
        through("Archived"_L1, &Contact::archivedAt, writtenInstant, optionalInstantIn),
        through("Created"_L1, &Contact::created, writtenInstant, instantIn),
        through("Modified"_L1, &Contact::modified, writtenInstant, instantIn),
        through(
            idHeading, &Contact::id, [](const ContactId &id) { return id.isNull() ? QString() : id.text(); },
            [](const QString &cell) { return ContactId::fromText(cell.trimmed()); })};
}

QStringList takeUnsafeEmails(Contact &contact)
{
    QStringList unsafe;
    contact.emails.removeIf([&unsafe](const QString &address) {
        const bool bad = !isSafeAddress(address);
        if (bad)
            unsafe.append(address);
        return bad;
    });
    return unsafe;
}

} // namespace

const QList<SheetColumn> &sheetColumns()
{
    static const QList<SheetColumn> columns = nameColumns() + reachColumns() + groundColumns() + pipelineColumns();
    return columns;
}

ContactSheet::ContactSheet(const QStringList &headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString heading = headings[i].simplified();
        const auto column = std::ranges::find_if(sheetColumns(), [&heading](const SheetColumn &known) {
            return heading.compare(known.heading, Qt::CaseInsensitive) == 0;
        });
        if (column != sheetColumns().end())
            m_columns.append({i, &*column});
        else if (!heading.isEmpty())
            m_unused.append(heading);
        m_isOurs = m_isOurs || (column != sheetColumns().end() && column->heading == idHeading);
    }
}

Result<ContactCandidate> ContactSheet::read(const QStringList &row) const
{
    ContactCandidate candidate;
    for (const Placed &placed : m_columns)
        placed.column->read(candidate, withoutFormulaGuard(row.value(placed.index)));

    Contact &contact = candidate.contact;
    const QStringList unsafe = takeUnsafeEmails(contact);
    const bool named = !displayName(contact).isEmpty();
    if (!named && !unsafe.isEmpty())
        return failure(ErrorCode::AddressInvalid, {unsafe.first()});
    if (!named && candidate.organization.isEmpty())
        return failure(ErrorCode::RowNameless);
    if (!contact.remarks.isEmpty() && !unsafe.isEmpty())
        contact.remarks += u'\n';
    contact.remarks += unsafe.join('\n'_L1);
    return candidate;
}

} // namespace Demitasse
