// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactwords.h"

#include "core/exchange/headingwords.h"

#include <QRegularExpression>

#include <array>
#include <span>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

template <class E> struct OtherWord
{
    QLatin1StringView key;
    E value;
};

constexpr std::array otherStages{
    OtherWord{"new"_L1, Stage::Identified},
    OtherWord{"tocontact"_L1, Stage::Identified},
    OtherWord{"acontacter"_L1, Stage::Identified},
    OtherWord{"research"_L1, Stage::Researching},
    OtherWord{"introasked"_L1, Stage::IntroductionAsked},
    OtherWord{"introrequested"_L1, Stage::IntroductionAsked},
    OtherWord{"introductionrequested"_L1, Stage::IntroductionAsked},
    OtherWord{"contacted"_L1, Stage::Invited},
    OtherWord{"invite"_L1, Stage::Invited},
    OtherWord{"contacte"_L1, Stage::Invited},
    OtherWord{"followup"_L1, Stage::FollowedUp},
    OtherWord{"relance"_L1, Stage::FollowedUp},
    OtherWord{"booked"_L1, Stage::Scheduled},
    OtherWord{"rencontre"_L1, Stage::Met},
    OtherWord{"interviewed"_L1, Stage::Met},
    OtherWord{"remercie"_L1, Stage::Thanked},
    OtherWord{"keepintouch"_L1, Stage::InTouch},
    OtherWord{"refused"_L1, Stage::Declined},
    OtherWord{"refuse"_L1, Stage::Declined},
    OtherWord{"noresponse"_L1, Stage::NoReply},
    OtherWord{"noanswer"_L1, Stage::NoReply},
    OtherWord{"sansreponse"_L1, Stage::NoReply},
    OtherWord{"enattente"_L1, Stage::OnHold},
};

constexpr std::array otherSources{
    OtherWord{"network"_L1, Source::ExistingNetwork},
    OtherWord{"reseau"_L1, Source::ExistingNetwork},
    OtherWord{"friend"_L1, Source::ExistingNetwork},
    OtherWord{"family"_L1, Source::ExistingNetwork},
    OtherWord{"alumnus"_L1, Source::Alumni},
    OtherWord{"alumna"_L1, Source::Alumni},
    OtherWord{"alumnae"_L1, Source::Alumni},
    OtherWord{"diplomes"_L1, Source::Alumni},
    OtherWord{"events"_L1, Source::Event},
    OtherWord{"evenement"_L1, Source::Event},
    OtherWord{"association"_L1, Source::ProfessionalAssociation},
    OtherWord{"directory"_L1, Source::IndustryDirectory},
    OtherWord{"coffees"_L1, Source::TenThousandCoffees},
    OtherWord{"kcoffees"_L1, Source::TenThousandCoffees},
    OtherWord{"coldoutreach"_L1, Source::Cold},
};

constexpr std::array otherWarmths{
    OtherWord{"close"_L1, Warmth::KnowWell},
    OtherWord{"proche"_L1, Warmth::KnowWell},
    OtherWord{"hot"_L1, Warmth::KnowWell},
    OtherWord{"rencontre"_L1, Warmth::Met},
    OtherWord{"introduction"_L1, Warmth::Introduced},
    OtherWord{"presente"_L1, Warmth::Introduced},
    OtherWord{"froid"_L1, Warmth::Cold},
};

template <class E> std::optional<E> memberIn(QStringView cell, std::span<const OtherWord<E>> others)
{
    if (const std::optional<E> exact = fromWord<E>(cell))
        return exact;
    const QString key = headingKey(cell);
    if (key.isEmpty())
        return std::nullopt;
    for (const E member : allOf<E>()) {
        if (key == headingKey(word(member)))
            return member;
    }
    for (const OtherWord<E> &other : others) {
        if (key == other.key)
            return other.value;
    }
    return std::nullopt;
}

} // namespace

std::optional<Stage> stageIn(QStringView cell)
{
    return memberIn<Stage>(cell, otherStages);
}

std::optional<Source> sourceIn(QStringView cell)
{
    return memberIn<Source>(cell, otherSources);
}

std::optional<Warmth> warmthIn(QStringView cell)
{
    return memberIn<Warmth>(cell, otherWarmths);
}

QString languageIn(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const QString key = headingKey(cell);
    if (key == "english"_L1 || key == "anglais"_L1)
        return u"en"_s;
    if (key == "french"_L1 || key == "francais"_L1)
        return u"fr"_s;
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    return tag.match(cell).hasMatch() ? QString(cell).replace(u'_', u'-') : QString();
}

} // namespace Demitasse
