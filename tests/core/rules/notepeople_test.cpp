// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/notepeople.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct ReferralNote
{
    QString note;
    QString name;
    QString role;
    QString organization;
    Permission permission = Permission::Unknown;
};

const QList<ReferralNote> &referralNotes()
{
    using enum Permission;
    static const QList<ReferralNote> notes {
        {u"Mara Diallo, policy lead at Health Canada, may use name"_s, u"Mara Diallo"_s, u"policy lead"_s, u"Health Canada"_s, Yes},
        {u"Mara Diallo, directrice des politiques chez Santé Canada, peut utiliser son nom"_s, u"Mara Diallo"_s,
            u"directrice des politiques"_s, u"Santé Canada"_s, Yes},
        {u"Talk to Mara Diallo (Health Canada)"_s, u"Mara Diallo"_s, {}, u"Health Canada"_s},
        {u"She knows Jonas Weber from Environment Canada – don't use her name"_s, u"Jonas Weber"_s, {}, u"Environment Canada"_s, No},
        {u"Mara Diallo may use her name when I write"_s, u"Mara Diallo"_s, {}, {}, Yes},
        {u"Her former boss at Health Canada, Jean-Luc de la Croix, is the director."_s, u"Jean-Luc de la Croix"_s, u"director"_s, u"Health Canada"_s},
        {u"Parler à Zoé Côté-Roy, analyste, sans dire son nom"_s, u"Zoé Côté-Roy"_s, u"analyste"_s, {}, No},
        {u"Écrire à Zoé Côté de sa part"_s, u"Zoé Côté"_s, {}, {}, Yes},
        {u"Dr. Amina K. Osei: Policy Lead, Ministry of Health, say she sent me"_s, u"Amina K. Osei"_s, u"Policy Lead"_s, u"Ministry of Health"_s, Yes},
        {u"mara diallo, policy lead at health canada"_s, u"Mara Diallo"_s, u"policy lead"_s, u"health canada"_s},
        {u"talk to mara diallo"_s, u"Mara Diallo"_s, {}, {}},
        {u"Contact Mara Diallo, who works at Health Canada, for the budget side"_s, u"Mara Diallo"_s, {}, u"Health Canada"_s},
        {u"Ludwig van der Meer, ne pas mentionner son nom"_s, u"Ludwig van der Meer"_s, {}, {}, No},
        {u"Mara"_s, u"Mara"_s, {}, {}},
        {u"Léanne Nguyễn, water team. I may use her name"_s, u"Léanne Nguyễn"_s, u"water team"_s, {}, Yes},
        {u"Mei-Ling Chow in Ottawa, evaluation. She will introduce me when I have read their last report"_s,
            u"Mei-Ling Chow"_s, u"evaluation"_s, {}},
        {u"Hélène Marchand à Gatineau : connaît la surveillance"_s, u"Hélène Marchand"_s, {}, {}},
        {u"Luc Roy, analyste à Santé Canada"_s, u"Luc Roy"_s, u"analyste"_s, u"Santé Canada"_s},
        {u"Priya's sister is a nurse"_s, {}, {}, {}},
        {u"she will think about somebody for the data team"_s, {}, {}, {}},
        {{}, {}, {}, {}},
    };
    return notes;
}

} // namespace

TEST(NotePeople, ReadsWhomANoteNames)
{
    for (const ReferralNote &wanted : referralNotes()) {
        const PersonNamed person = personNamedIn(wanted.note);
        EXPECT_EQ(person.name, wanted.name) << qPrintable(wanted.note);
        EXPECT_EQ(person.role, wanted.role) << qPrintable(wanted.note);
        EXPECT_EQ(person.organization, wanted.organization) << qPrintable(wanted.note);
        EXPECT_EQ(person.permission, wanted.permission) << qPrintable(wanted.note);
    }
}

TEST(NotePeople, TakesAddressAndProfileWithIt)
{
    const PersonNamed person
        = personNamedIn(u"Mara Diallo mara.diallo@example.org, see https://www.linkedin.com/in/maradiallo."_s);
    EXPECT_EQ(person.name, u"Mara Diallo"_s);
    EXPECT_EQ(person.email, u"mara.diallo@example.org"_s);
    EXPECT_EQ(person.link, u"https://www.linkedin.com/in/maradiallo"_s);
    EXPECT_EQ(person.organization, QString());
}
