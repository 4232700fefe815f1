// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paste/refill.h"

#include "core/rules/contactmerge.h"

#include <tuple>

namespace Demitasse {

namespace {

constexpr std::tuple contactFields {&Contact::given, &Contact::family, &Contact::preferred, &Contact::pronouns,
    &Contact::role, &Contact::emails, &Contact::phones, &Contact::links, &Contact::city};
constexpr std::tuple draftFields {&ContactDraft::organization, &ContactDraft::units};

template <class Value, class Fields>
void refill(Value &typed, const Value &before, const Value &now, const Fields &fields)
{
    const auto one = [&](auto field) {
        if (typed.*field == before.*field)
            typed.*field = now.*field;
    };
    std::apply([&](auto... field) { (one(field), ...); }, fields);
}

} // namespace

ContactDraft refilled(ContactDraft typed, const ContactDraft &before, const ContactDraft &now)
{
    refill(typed.contact, before.contact, now.contact, contactFields);
    refill(typed, before, now, draftFields);
    return typed;
}

ContactDraft completed(const ContactView &known, const ContactDraft &read)
{
    ContactDraft draft = draftOf(known);
    draft.contact = filledIn(draft.contact, read.contact);
    if (draft.organization.isEmpty()) {
        draft.organization = read.organization;
        draft.units = read.units;
    }
    return draft;
}

} // namespace Demitasse
