// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/contactdump.h"

#include <QBuffer>
#include <QMap>

#include <gtest/gtest.h>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView originName(ContactFileOrigin origin)
{
    switch (origin) {
    case ContactFileOrigin::LinkedIn:
        return "linkedin"_L1;
    case ContactFileOrigin::Google:
        return "google"_L1;
    case ContactFileOrigin::Outlook:
        return "outlook"_L1;
    case ContactFileOrigin::Thunderbird:
        return "thunderbird"_L1;
    case ContactFileOrigin::Demitasse:
        return "demitasse"_L1;
    case ContactFileOrigin::Plain:
        return "plain"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString dumpCandidate(const ContactCandidate &candidate)
{
    const Contact &c = candidate.contact;
    const std::initializer_list<std::pair<QLatin1StringView, QString>> fields{{"given"_L1, c.given},
        {"family"_L1, c.family}, {"full"_L1, c.fullName}, {"preferred"_L1, c.preferred},
        {"pronunciation"_L1, c.pronunciation}, {"pronouns"_L1, c.pronouns}, {"role"_L1, c.role},
        {"org"_L1, candidate.organization}, {"units"_L1, candidate.units.join('|'_L1)},
        {"emails"_L1, c.emails.join(' '_L1)}, {"phones"_L1, c.phones.join('|'_L1)}, {"links"_L1, c.links.join(' '_L1)},
        {"city"_L1, c.city}, {"zone"_L1, c.zone}, {"language"_L1, c.language},
        {"source"_L1, c.source ? word(*c.source) : QString()}, {"where"_L1, c.foundWhere},
        {"common"_L1, c.commonGround}, {"warmth"_L1, c.warmth ? word(*c.warmth) : QString()},
        {"stage"_L1, c.stage == Stage::Identified ? QString() : word(c.stage)}, {"tags"_L1, c.tags.join('|'_L1)},
        {"paths"_L1, candidate.paths.join('|'_L1)}, {"remarks"_L1, QString(c.remarks).replace('\n'_L1, "\\n"_L1)}};
    QStringList filled;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            filled.append(name + '='_L1 + value);
    }
    return filled.join("; "_L1);
}

QString dumpShape(const ContactFileShape &shape)
{
    return u"%1, %2, %3, headings in line %4\nunused: %5\n"_s.arg(originName(shape.origin), shape.csv.encoding,
        shape.csv.separator == '\t'_L1 ? u"tab"_s : QString(shape.csv.separator), QString::number(shape.headingLine),
        shape.unused().join(", "_L1));
}

QString dumpShape(const VCardShape &shape)
{
    return u"vCard %1, %2, %3 cards\n"_s.arg(shape.version, shape.encoding, QString::number(shape.cards));
}

} // namespace

ContactSink sinkInto(ReadContacts &read)
{
    return {[&read](ContactCandidate &&candidate) {
                read.candidates.append(std::move(candidate));
                return true;
            },
        [&read](RejectedRow &&row) {
            read.rejected.append(std::move(row));
            return true;
        }};
}

ReadContacts readContacts(QByteArray bytes, const ColumnMapping &mapping)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    ReadContacts read;
    const Result<ContactFileShape> shape = readContactCsv(in, sinkInto(read), mapping);
    EXPECT_TRUE(shape.has_value()) << (shape ? "" : errorWord(shape.error().code).toStdString());
    if (shape)
        read.shape = *shape;
    return read;
}

ReadContacts readCards(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    ReadContacts read;
    const Result<VCardShape> shape = readVCards(in, sinkInto(read));
    EXPECT_TRUE(shape.has_value()) << (shape ? "" : errorWord(shape.error().code).toStdString());
    read.cards = shape.value_or(VCardShape{});
    return read;
}

QString dump(const ReadContacts &read)
{
    QString text = read.cards ? dumpShape(*read.cards) : dumpShape(read.shape);
    QMap<int, QString> rows;
    for (const ContactCandidate &candidate : read.candidates)
        rows[candidate.line] = dumpCandidate(candidate);
    for (const RejectedRow &row : read.rejected)
        rows[row.line] = QStringList{errorWord(row.reason.code), row.reason.args.join(", "_L1)}.join(' '_L1).trimmed();
    for (const auto &[line, row] : rows.asKeyValueRange())
        text += QString::number(line) + ": "_L1 + row + '\n'_L1;
    return text;
}

} // namespace Demitasse
