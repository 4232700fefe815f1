// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/hostilecontacts.h"

#include <QTimeZone>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QStringList &pieces()
{
    static const QStringList all {u"=1+1"_s, u"+44"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\r\n"_s,
        u"'"_s, u"''"_s, u"'="_s, u"\""_s, u"\"\""_s, u"\",\""_s, u","_s, u";"_s, u" ::: "_s, u"\\"_s, u"\\n"_s,
        u"\\\\"_s, u"sep=;"_s, u"＝cmd"_s, u"＋"_s, u"－"_s, u"＠"_s, u"\ufeff"_s, u"\u202e"_s, u"\u2028"_s, u"\x01"_s,
        u"\x1b[31m"_s, u"\x7f"_s, u"😀"_s, u"Léa"_s, u"阮"_s, u"BEGIN:VCARD"_s, u"<script>"_s, u"Demitasse ID"_s,
        u"=HYPERLINK(\"http://x\",\"y\")"_s, u" "_s, u"  a  "_s, u"N/A"_s, u"-"_s, u"* my"_s, u"0042"_s, u"1e5"_s};
    return all;
}

} // namespace

QString HostileContacts::text()
{
    QString made;
    const int count = m_random.bounded(6);
    for (int i = 0; i < count; ++i)
        made += pieces()[m_random.bounded(pieces().size())];
    return made;
}

QStringList HostileContacts::texts()
{
    QStringList made;
    const int count = m_random.bounded(4);
    for (int i = 0; i < count; ++i)
        made.append(text() + u'x' + text());
    return made;
}

QString HostileContacts::email()
{
    static const QStringList starts {u"="_s, u"+"_s, u"-"_s, u"'"_s, u"''"_s, u""_s};
    return starts[m_random.bounded(starts.size())] + u"p%1@example.org"_s.arg(m_random.bounded(1'000'000));
}

template <class E> std::optional<E> HostileContacts::member()
{
    constexpr auto all = allOf<E>();
    return maybe() ? std::optional(all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))])
                   : std::nullopt;
}

ContactSheetRow HostileContacts::next()
{
    ContactSheetRow row;
    Contact &c = row.candidate.contact;
    c.id = ContactId {QUuid(m_random.generate(), 1, 2, 0x70, 4, 5, 6, 7, 8, 9, 10)};
    for (QString Contact::*field : {&Contact::given, &Contact::preferred, &Contact::fullName, &Contact::pronunciation,
             &Contact::pronouns, &Contact::role, &Contact::city, &Contact::foundWhere, &Contact::commonGround,
             &Contact::remarks})
        c.*field = text();
    c.family = text() + u'F';
    for (int i = m_random.bounded(3); i > 0; --i)
        c.emails.append(email());
    c.phones = texts();
    c.links = texts();
    c.tags = texts();
    row.candidate.paths = texts();
    row.candidate.organization = text();
    row.candidate.units = texts();
    row.introducer = text();
    c.zone = maybe() ? u"America/Toronto"_s : QString();
    c.language = maybe() ? u"fr-CA"_s : QString();
    c.source = member<Source>();
    c.warmth = member<Warmth>();
    if (const auto offer = member<Offer>())
        c.offers = {*offer, Offer::Connector};
    c.introducerPermission = member<Permission>().value_or(Permission::Unknown);
    c.stage = member<Stage>().value_or(Stage::Met);
    c.heldFrom = member<Stage>();
    if (maybe())
        c.heldUntil = QDate(2026, 1, 1).addDays(m_random.bounded(900));
    c.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + m_random.bounded(1'000'000), QTimeZone::UTC);
    c.modified = c.created.addMSecs(m_random.bounded(1'000'000));
    if (maybe())
        c.archivedAt = c.modified;
    if (!m_earlier.isEmpty() && maybe())
        c.introducer = m_earlier[m_random.bounded(m_earlier.size())];
    m_earlier.append(c.id);
    return row;
}

} // namespace Demitasse
