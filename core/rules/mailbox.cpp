// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mailbox.h"

#include "core/rules/personname.h"

#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct LocalPart
{
    PersonName name;
    QString digits;
};

LocalPart localPart(const QString &address)
{
    QString local = address.section(u'@', 0, 0).section(u'+', 0, 0);
    LocalPart part;
    for (const QChar c : std::as_const(local)) {
        if (c.isDigit())
            part.digits += c;
    }
    local.removeIf([](QChar c) { return c.isDigit(); });
    local.replace(u'.', u' ').replace(u'_', u' ').replace(u'-', u' ');
    Contact contact;
    contact.fullName = local;
    part.name = personName(contact);
    return part;
}

} // namespace

bool isSharedMailbox(const QString &address)
{
    static const QSet<QString> names {u"info"_s, u"infos"_s, u"contact"_s, u"contactus"_s, u"office"_s, u"bureau"_s,
        u"admin"_s, u"administration"_s, u"hello"_s, u"bonjour"_s, u"sales"_s, u"ventes"_s, u"hr"_s, u"rh"_s,
        u"careers"_s, u"carrieres"_s, u"jobs"_s, u"emplois"_s, u"recrutement"_s, u"recruiting"_s, u"recruitment"_s,
        u"talent"_s, u"team"_s, u"equipe"_s, u"reception"_s, u"accueil"_s, u"support"_s, u"help"_s, u"aide"_s,
        u"service"_s, u"services"_s, u"mail"_s, u"email"_s, u"courriel"_s, u"general"_s, u"enquiries"_s,
        u"inquiries"_s, u"media"_s, u"press"_s, u"presse"_s, u"marketing"_s, u"events"_s, u"secretariat"_s,
        u"direction"_s, u"frontdesk"_s, u"desk"_s, u"staff"_s, u"people"_s, u"noreply"_s, u"donotreply"_s};
    return names.contains(address.section(u'@', 0, 0).remove(u'.').remove(u'-').remove(u'_'));
}

QString workDomain(const QString &address)
{
    static const QSet<QString> providers {u"gmail"_s, u"googlemail"_s, u"hotmail"_s, u"outlook"_s, u"live"_s, u"msn"_s,
        u"yahoo"_s, u"ymail"_s, u"icloud"_s, u"me"_s, u"mac"_s, u"aol"_s, u"proton"_s, u"protonmail"_s, u"pm"_s,
        u"fastmail"_s, u"gmx"_s, u"web"_s, u"mail"_s, u"zoho"_s, u"yandex"_s, u"qq"_s, u"orange"_s, u"free"_s,
        u"wanadoo"_s, u"laposte"_s, u"sfr"_s, u"videotron"_s, u"sympatico"_s, u"rogers"_s, u"shaw"_s, u"telus"_s,
        u"bell"_s, u"cogeco"_s, u"comcast"_s, u"verizon"_s, u"hey"_s, u"tutanota"_s};
    const QString domain = address.section(u'@', 1);
    return providers.contains(domain.section(u'.', 0, 0)) ? QString() : domain;
}

bool areTwoPersons(const QString &one, const QString &other, const Nicknames &nicknames)
{
    const LocalPart a = localPart(one);
    const LocalPart b = localPart(other);
    if (a.digits != b.digits || a.name.generation != b.name.generation)
        return true;
    return a.name.words.size() > 1 && b.name.words.size() > 1
        && likeness(a.name, b.name, nicknames).kind == NameLikeness::Kind::Different;
}

} // namespace Demitasse
