// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/describe.h"

#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/datetext.h"
#include "core/text/steptext.h"
#include "core/text/wordtext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString nextStepText(const ContactView &view, const QDateTime &now)
{
    if (!view.next)
        return {};
    const QString what = stepText(view.next->kind, {displayName(view.contact), view.introducer}, view.next->subject);
    return Cli::tr("%1 (%2)", "next step and when").arg(what, stepDueText(*view.next, now, {}));
}

QString stageAndUntil(const Contact &contact)
{
    const QString stage = stageText(contact.stage);
    if (!contact.heldUntil)
        return stage;
    //: A date, as Qt's format.
    const QString form = Cli::tr("d MMMM yyyy");
    return Cli::tr("%1 until %2").arg(stage, QLocale().toString(*contact.heldUntil, form));
}

QString foundText(const Contact &contact)
{
    QStringList parts;
    if (contact.source)
        parts.append(sourceText(*contact.source));
    if (!contact.foundWhere.isEmpty())
        parts.append(contact.foundWhere);
    return parts.join(", "_L1);
}

QString offersText(const QList<Offer> &offers)
{
    QStringList words;
    for (const Offer offer : offers)
        words.append(offerText(offer));
    return words.join(", "_L1);
}

QString introducerText(const ContactView &view)
{
    if (!view.contact.introducer)
        return {};
    return Cli::tr("%1 (may use the name: %2)")
        .arg(view.introducer, permissionText(view.contact.introducerPermission));
}

} // namespace

QString contactText(const ContactView &view, const QDateTime &now, const QString &zone)
{
    const Contact &contact = view.contact;
    return labelled({
        {Cli::tr("Name"), displayName(contact)},
        {Cli::tr("Id"), contact.id.text()},
        {Cli::tr("Stage"), stageAndUntil(contact)},
        {Cli::tr("Archived"), contact.archivedAt ? fullDateText(*contact.archivedAt, zone) : QString()},
        {Cli::tr("Next step"), nextStepText(view, now)},
        {Cli::tr("Organization"), view.organization},
        {Cli::tr("Role"), contact.role},
        {Cli::tr("E-mail"), contact.emails.join(", "_L1)},
        {Cli::tr("Phone"), contact.phones.join(", "_L1)},
        {Cli::tr("Links"), contact.links.join(", "_L1)},
        {Cli::tr("City"), contact.city},
        {Cli::tr("Time zone"), contact.zone},
        {Cli::tr("Language"), contact.language},
        {Cli::tr("Pronunciation"), contact.pronunciation},
        {Cli::tr("Pronouns"), contact.pronouns},
        {Cli::tr("Found through"), foundText(contact)},
        {Cli::tr("Warmth"), contact.warmth ? warmthText(*contact.warmth) : QString()},
        {Cli::tr("Common ground"), contact.commonGround},
        {Cli::tr("Can offer"), offersText(contact.offers)},
        {Cli::tr("Introduced by"), introducerText(view)},
        {Cli::tr("Paths"), view.paths.join(", "_L1)},
        {Cli::tr("Tags"), contact.tags.join(", "_L1)},
        {Cli::tr("Remarks"), contact.remarks},
        {Cli::tr("Added"), fullDateText(contact.created, zone)},
    });
}

QString contactTable(const QList<ContactView> &views, const QDateTime &now)
{
    Table table({Cli::tr("Id"), Cli::tr("Name"), Cli::tr("Organization"), Cli::tr("Stage"), Cli::tr("Next step")});
    for (const ContactView &view : views) {
        table.add({view.contact.id.text(), displayName(view.contact), view.organization, stageAndUntil(view.contact),
            nextStepText(view, now)});
    }
    return table.isEmpty() ? Cli::tr("Nobody.") : table.text();
}

} // namespace Demitasse
