// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/contactoptions.h"

#include "app/cli/values.h"
#include "app/cli/words.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct TextOption
{
    QLatin1StringView name;
    QString Contact::*field;
};
constexpr std::array TextOptions {TextOption {"given"_L1, &Contact::given}, TextOption {"family"_L1, &Contact::family},
    TextOption {"preferred"_L1, &Contact::preferred}, TextOption {"pronunciation"_L1, &Contact::pronunciation},
    TextOption {"pronouns"_L1, &Contact::pronouns}, TextOption {"role"_L1, &Contact::role},
    TextOption {"city"_L1, &Contact::city}, TextOption {"zone"_L1, &Contact::zone},
    TextOption {"language"_L1, &Contact::language}, TextOption {"found-where"_L1, &Contact::foundWhere},
    TextOption {"common-ground"_L1, &Contact::commonGround}, TextOption {"remarks"_L1, &Contact::remarks}};

struct ListOption
{
    QLatin1StringView name;
    QStringList Contact::*field;
};
constexpr std::array ListOptions {ListOption {"email"_L1, &Contact::emails}, ListOption {"phone"_L1, &Contact::phones},
    ListOption {"link"_L1, &Contact::links}, ListOption {"tag"_L1, &Contact::tags}};

/// All the values of an option that may be repeated; an empty one stands for none.
QStringList filledValues(const Call &call, const QString &option)
{
    QStringList values;
    for (const QString &value : call.options.values(option)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

void takeName(ContactDraft &draft, const Call &call)
{
    if (call.has(u"given"_s) || call.has(u"family"_s))
        draft.contact.fullName.clear();
    if (!call.has(u"name"_s))
        return;
    draft.contact.fullName = call.value(u"name"_s).trimmed();
    const NameParts parts = splitName(draft.contact.fullName);
    if (!call.has(u"given"_s))
        draft.contact.given = parts.given;
    if (!call.has(u"family"_s))
        draft.contact.family = parts.family;
}

void takeTexts(ContactDraft &draft, const Call &call)
{
    for (const TextOption &option : TextOptions) {
        if (call.has(option.name))
            draft.contact.*option.field = call.value(option.name).trimmed();
    }
    for (const ListOption &option : ListOptions) {
        if (call.has(option.name))
            draft.contact.*option.field = filledValues(call, option.name);
    }
    if (call.has(u"org"_s)) {
        draft.organization = call.value(u"org"_s);
        draft.units.clear();
    }
    if (call.has(u"path"_s))
        draft.paths = filledValues(call, u"path"_s);
}

template <class E> Result<> takeWord(std::optional<E> &field, const Call &call, const QString &option)
{
    if (!call.has(option))
        return {};
    field.reset();
    if (call.value(option).isEmpty())
        return {};
    const Result<E> value = wordValue<E>(option, call.value(option));
    if (!value)
        return failure(value);
    field = *value;
    return {};
}

Result<> takeWords(Contact &contact, const Call &call)
{
    Result<> taken = takeWord(contact.source, call, u"source"_s);
    if (taken)
        taken = takeWord(contact.warmth, call, u"warmth"_s);
    std::optional<Permission> permission = contact.introducerPermission;
    if (taken)
        taken = takeWord(permission, call, u"introducer-permission"_s);
    if (!taken)
        return taken;
    contact.introducerPermission = permission.value_or(Permission::Unknown);
    if (!call.has(u"offer"_s))
        return {};
    contact.offers.clear();
    for (const QString &text : filledValues(call, u"offer"_s)) {
        const Result<Offer> offer = wordValue<Offer>(u"offer"_s, text);
        if (!offer)
            return failure(offer);
        contact.offers.append(*offer);
    }
    return {};
}

Result<> takeIntroducer(Contact &contact, const Call &call, Desk &desk)
{
    if (!call.has(u"introducer"_s))
        return {};
    const std::optional<ContactId> before = std::exchange(contact.introducer, std::nullopt);
    const QString text = call.value(u"introducer"_s);
    if (!text.isEmpty() && text != "none"_L1) {
        const Result<ContactId> introducer = contactValue(desk, text);
        if (!introducer)
            return failure(introducer);
        contact.introducer = *introducer;
    }
    // What one introducer allowed, another one did not.
    if (contact.introducer != before && !call.has(u"introducer-permission"_s))
        contact.introducerPermission = Permission::Unknown;
    return {};
}

} // namespace

QList<QCommandLineOption> contactOptions()
{
    const QString text = Cli::tr("TEXT");
    const QString wordName = Cli::tr("WORD");
    return {
        {u"name"_s, Cli::tr("The whole name, “Given Family” or “Family, Given”."), text},
        {u"given"_s, Cli::tr("Given name."), text},
        {u"family"_s, Cli::tr("Family name."), text},
        {u"preferred"_s, Cli::tr("What they like to be called."), text},
        {u"pronunciation"_s, Cli::tr("How the name is said."), text},
        {u"pronouns"_s, Cli::tr("Their pronouns."), text},
        {u"role"_s, Cli::tr("What they do."), text},
        {u"org"_s, Cli::tr("Where they work, by name; added when it is new."), text},
        {u"email"_s, Cli::tr("E-mail address; may be repeated."), Cli::tr("ADDRESS")},
        {u"phone"_s, Cli::tr("Phone number; may be repeated."), text},
        {u"link"_s, Cli::tr("Profile or web page; may be repeated."), text},
        {u"city"_s, Cli::tr("Where they live or work."), text},
        {u"zone"_s, Cli::tr("Their time zone, such as America/Vancouver."), u"IANA"_s},
        {u"language"_s, Cli::tr("The language to write to them in, such as en or fr."), text},
        {u"source"_s, Cli::tr("How you found them: %1.").arg(wordsText<Source>()), wordName},
        {u"found-where"_s, Cli::tr("Where exactly you found them."), text},
        {u"warmth"_s, Cli::tr("How well you know them: %1.").arg(wordsText<Warmth>()), wordName},
        {u"common-ground"_s, Cli::tr("What you have in common."), text},
        {u"offer"_s, Cli::tr("What they can offer; may be repeated: %1.").arg(wordsText<Offer>()), wordName},
        {u"introducer"_s, Cli::tr("The contact who can introduce you, or none."), u"ID"_s},
        {u"introducer-permission"_s,
            Cli::tr("Whether you may use the introducer's name: %1.").arg(wordsText<Permission>()), wordName},
        {u"path"_s, Cli::tr("Career path, by name; added when it is new; may be repeated."), text},
        {u"tag"_s, Cli::tr("A word to find them by; may be repeated."), text},
        {u"remarks"_s, Cli::tr("What you want to remember about them."), text},
    };
}

bool hasContactOptions(const Call &call)
{
    const QList<QCommandLineOption> options = contactOptions();
    return std::ranges::any_of(
        options, [&call](const QCommandLineOption &option) { return call.has(option.names().first()); });
}

Result<ContactDraft> withContactOptions(ContactDraft draft, const Call &call, Desk &desk)
{
    takeName(draft, call);
    takeTexts(draft, call);
    Result<> taken = takeWords(draft.contact, call);
    if (taken)
        taken = takeIntroducer(draft.contact, call, desk);
    if (!taken)
        return failure(taken);
    return draft;
}

} // namespace Demitasse
