// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doubles/mergewords.h"

#include "core/text/wordtext.h"
#include "ui/models/contactwords.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString writtenName(const Contact &contact)
{
    const QString name = QString(contact.given + u' ' + contact.family).simplified();
    return name.isEmpty() ? contact.fullName : name;
}

QString introducedBy(const ContactView &view)
{
    if (!view.contact.introducer)
        return {};
    return MergeWords::tr("%1 (may use the name: %2)")
        .arg(view.introducer, permissionText(view.contact.introducerPermission));
}

QString stageWithUntil(const Contact &contact)
{
    const QString stage = stageText(contact.stage);
    return contact.heldUntil ? MergeWords::tr("%1 until %2").arg(stage, dayText(*contact.heldUntil)) : stage;
}

QString listed(const QList<Offer> &offers)
{
    QStringList texts;
    for (const Offer offer : offers)
        texts.append(offerText(offer));
    return texts.join(u", "_s);
}

} // namespace

QString mergeFieldText(MergeField field)
{
    switch (field) {
    case MergeField::Name: return MergeWords::tr("Name");
    case MergeField::Preferred: return MergeWords::tr("Preferred name");
    case MergeField::Pronunciation: return MergeWords::tr("Pronunciation");
    case MergeField::Pronouns: return MergeWords::tr("Pronouns");
    case MergeField::Role: return MergeWords::tr("Role");
    case MergeField::Organization: return MergeWords::tr("Organization");
    case MergeField::Emails: return MergeWords::tr("E-mail");
    case MergeField::Phones: return MergeWords::tr("Phone");
    case MergeField::Links: return MergeWords::tr("Links");
    case MergeField::City: return MergeWords::tr("City");
    case MergeField::Zone: return MergeWords::tr("Time zone");
    case MergeField::Language: return MergeWords::tr("Language");
    case MergeField::Source: return MergeWords::tr("How found");
    case MergeField::FoundWhere: return MergeWords::tr("Found where");
    case MergeField::CommonGround: return MergeWords::tr("Common ground");
    case MergeField::Warmth: return MergeWords::tr("Warmth");
    case MergeField::Offers: return MergeWords::tr("Can offer");
    case MergeField::Tags: return MergeWords::tr("Tags");
    case MergeField::Paths: return MergeWords::tr("Paths");
    case MergeField::Introducer: return MergeWords::tr("Introduced by");
    case MergeField::Remarks: return MergeWords::tr("Remarks");
    case MergeField::Stage: return MergeWords::tr("Stage");
    }
    Q_UNREACHABLE_RETURN({});
}

QString mergeReasonText(MergeReason reason)
{
    switch (reason) {
    case MergeReason::Same: return MergeWords::tr("the same");
    case MergeReason::Only: return MergeWords::tr("only one says it");
    case MergeReason::Fuller: return MergeWords::tr("says more");
    case MergeReason::Newer: return MergeWords::tr("changed last");
    case MergeReason::Kept: return MergeWords::tr("was here first");
    case MergeReason::United: return MergeWords::tr("room for both");
    case MergeReason::Further: return MergeWords::tr("further along");
    }
    Q_UNREACHABLE_RETURN({});
}

QString mergeValueText(const ContactView &view, MergeField field)
{
    const Contact &contact = view.contact;
    switch (field) {
    case MergeField::Name: return writtenName(contact);
    case MergeField::Preferred: return contact.preferred;
    case MergeField::Pronunciation: return contact.pronunciation;
    case MergeField::Pronouns: return contact.pronouns;
    case MergeField::Role: return contact.role;
    case MergeField::Organization: return view.organization;
    case MergeField::Emails: return contact.emails.join(u", "_s);
    case MergeField::Phones: return contact.phones.join(u", "_s);
    case MergeField::Links: return contact.links.join(u", "_s);
    case MergeField::City: return contact.city;
    case MergeField::Zone: return contact.zone;
    case MergeField::Language: return contact.language;
    case MergeField::Source: return contact.source ? sourceText(*contact.source) : QString();
    case MergeField::FoundWhere: return contact.foundWhere;
    case MergeField::CommonGround: return contact.commonGround;
    case MergeField::Warmth: return contact.warmth ? warmthText(*contact.warmth) : QString();
    case MergeField::Offers: return listed(contact.offers);
    case MergeField::Tags: return contact.tags.join(u", "_s);
    case MergeField::Paths: return view.paths.join(u", "_s);
    case MergeField::Introducer: return introducedBy(view);
    case MergeField::Remarks: return contact.remarks.simplified();
    case MergeField::Stage: return stageWithUntil(contact);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
