// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/words.h"

namespace Demitasse {

/// What two contacts of one person may say differently. Each is decided on its own; names go together, as do an introducer
/// and the permission to use the name, and a stage and until when it is on hold.
enum class MergeField {
    Name,
    Preferred,
    Pronunciation,
    Pronouns,
    Role,
    Organization,
    Emails,
    Phones,
    Links,
    City,
    Zone,
    Language,
    Source,
    FoundWhere,
    CommonGround,
    Warmth,
    Offers,
    Tags,
    Paths,
    Introducer,
    Remarks,
    Stage,
};
inline constexpr int MergeFieldCount = static_cast<int>(MergeField::Stage) + 1;

/// Whose value: that of the contact who stays, of the one who goes, or both of them.
enum class MergeSide { Kept, Other, Both };

/// Why a side is proposed.
enum class MergeReason {
    /// They say the same, or nothing.
    Same,
    /// The other says nothing.
    Only,
    /// The other says less of the same.
    Fuller,
    /// Was changed last.
    Newer,
    /// Belongs to who stays, and nothing speaks for the other.
    Kept,
    /// There is room for both.
    United,
    /// Is further along.
    Further,
};

struct MergeChoice
{
    MergeField field = MergeField::Name;
    MergeSide side = MergeSide::Kept;
    MergeReason reason = MergeReason::Same;

    friend bool operator==(const MergeChoice &, const MergeChoice &) = default;
};

/// A contact with the name of its organization, by which "Acme" and "Acme Canada" are seen to be the same.
struct MergeParty
{
    Contact contact;
    QString organization;
};

/// What decides where two values have nothing to do with each other: which was changed last, or who stays.
enum class MergePreference { Newer, Kept };

/// A choice for every field, in the order of the enum.
QList<MergeChoice> mergePlan(const MergeParty &kept, const MergeParty &other, MergePreference preference);

/// Whether both values of a field can be had: lists, and texts that are written one below the other.
bool canHaveBoth(MergeField field);

/// The person as they will be. Lists are united by the comparison keys of `identity.h`; who came first decides when it
/// began; archived only if both were; nobody introduces themselves.
Contact merged(const Contact &kept, const Contact &other, const QList<MergeChoice> &choices);

/// How far along a stage is, the exits among the others: no reply comes after a follow-up, declined after that, and on
/// hold counts as the stage it was held from.
int progress(const Contact &contact);

} // namespace Demitasse
