// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/checklisttext.h"

#include "core/text/datetext.h"

#include <QCoreApplication>

#include <utility>

namespace Demitasse {

namespace {

struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistWords)
};

QString reachText(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return ChecklistWords::tr("Have the address and the exact place at hand");
    case Mode::Phone: return ChecklistWords::tr("Have the number at hand, and know who calls whom");
    case Mode::Video: return ChecklistWords::tr("Have the link at hand");
    }
    std::unreachable();
}

QString presenceText(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return ChecklistWords::tr("Sit upright, smile, look at them");
    case Mode::Phone: return ChecklistWords::tr("Sit upright and smile: one hears it");
    case Mode::Video: return ChecklistWords::tr("Look into the camera when you speak, and smile");
    }
    std::unreachable();
}

QString punctualText(const ChecklistSetting &setting)
{
    switch (setting.mode) {
    case Mode::InPerson: return ChecklistWords::tr("Be there %1 minutes early").arg(setting.minutesEarly);
    case Mode::Phone: return ChecklistWords::tr("Call on the minute");
    case Mode::Video: return ChecklistWords::tr("Open the link on the minute, and be at your desk before");
    }
    std::unreachable();
}

QString dressText(const ChecklistSetting &setting)
{
    const auto chosen = setting.advice.constFind(AdviceTopic::Formality);
    if (chosen == setting.advice.constEnd())
        return ChecklistWords::tr("Put out what you will wear, neat for that place");
    return *chosen == AdviceOption::Formal ? ChecklistWords::tr("Put out what you would wear to a job interview")
                                           : ChecklistWords::tr("Put out something neat that you feel at ease in");
}

QString coffeeText(const ChecklistSetting &setting)
{
    const auto chosen = setting.advice.constFind(AdviceTopic::Coffee);
    if (chosen == setting.advice.constEnd())
        return ChecklistWords::tr("Think about who pays for the coffee");
    return *chosen == AdviceOption::PayForBoth ? ChecklistWords::tr("Bring enough to offer them their coffee")
                                               : ChecklistWords::tr("Let each pay for their own coffee");
}

QString coffeeNote(const ChecklistSetting &setting)
{
    if (setting.mayHire)
        return ChecklistWords::tr("They have a say in hiring: do not pay for them. It could look like a favour, and their "
                                  "rules may forbid it.");
    if (setting.advice.value(AdviceTopic::Coffee, AdviceOption::PayForBoth) == AdviceOption::EachTheirOwn)
        return {};
    return ChecklistWords::tr("Not for somebody who hires, works in human resources or serves the public: their rules may "
                              "forbid it. If they would rather pay, let them.");
}

} // namespace

QString checklistItemText(
    ChecklistItem item, const ChecklistSetting &setting, const QDateTime &now, const QString &zone)
{
    switch (item) {
    case ChecklistItem::Favour: return ChecklistWords::tr("Remember that they do you a favour");
    case ChecklistItem::NoJob: return ChecklistWords::tr("Ask for advice, never for a job");
    case ChecklistItem::Lead: return ChecklistWords::tr("You begin, and you lead with your questions");
    case ChecklistItem::Names: return ChecklistWords::tr("Know how to say their name, and how to address them");
    case ChecklistItem::Presence: return presenceText(setting.mode);
    case ChecklistItem::OpenMind: return ChecklistWords::tr("Come with an open mind");
    case ChecklistItem::Dress: return dressText(setting);
    case ChecklistItem::PhoneSilent:
        return setting.mode == Mode::Phone ? ChecklistWords::tr("Silence everything else that rings")
                                           : ChecklistWords::tr("Silence your phone and put it away");
    case ChecklistItem::Punctual: return punctualText(setting);
    case ChecklistItem::Reach: return reachText(setting.mode);
    case ChecklistItem::Route: return ChecklistWords::tr("Look up the way, and how long it takes");
    case ChecklistItem::LeaveBy:
        return setting.leaveAt ? ChecklistWords::tr("Leave by %1").arg(nearDateText(*setting.leaveAt, now, zone))
                               : ChecklistWords::tr("Know when to leave");
    case ChecklistItem::TestRun:
        return setting.mode == Mode::Phone ? ChecklistWords::tr("Charge your phone, and try the reception")
                                           : ChecklistWords::tr("Try camera, microphone and program once");
    case ChecklistItem::OtherWay:
        return setting.mode == Mode::InPerson ? ChecklistWords::tr("Have their number, in case you are held up")
                                              : ChecklistWords::tr("Have their number, in case the line breaks");
    case ChecklistItem::QuietPlace: return ChecklistWords::tr("Find a quiet place, and say that you need it");
    case ChecklistItem::Slack: return ChecklistWords::tr("Keep half an hour free afterwards");
    case ChecklistItem::Notebook: return ChecklistWords::tr("Lay out notebook, pen and your questions");
    case ChecklistItem::Cards: return ChecklistWords::tr("Pack a few business cards, if you have some");
    case ChecklistItem::Coffee: return coffeeText(setting);
    case ChecklistItem::Recording: return ChecklistWords::tr("Ask before you record anything");
    }
    std::unreachable();
}

QString checklistItemNote(ChecklistItem item, const ChecklistSetting &setting)
{
    switch (item) {
    case ChecklistItem::Favour:
        return ChecklistWords::tr("They take the time out of a busy day. Say thank you at the beginning, too.");
    case ChecklistItem::NoJob:
        return ChecklistWords::tr("If there is an opening, they will say so. You came to learn.");
    case ChecklistItem::Lead:
        return ChecklistWords::tr("Say who you are in a minute, ask how much time they have, and take it from there.");
    case ChecklistItem::Presence:
        return setting.mode == Mode::InPerson ? ChecklistWords::tr("An arm’s length and a half is a good distance.")
                                              : QString();
    case ChecklistItem::OpenMind:
        return ChecklistWords::tr("What surprises you is worth most. It need not be perfect.");
    case ChecklistItem::Punctual:
        return setting.mode == Mode::InPerson ? ChecklistWords::tr("Held up after all? Call before, not after.")
                                              : QString();
    case ChecklistItem::LeaveBy:
        return setting.leaveAt ? ChecklistWords::tr("Then you are there %1 minutes early.").arg(setting.minutesEarly)
                               : ChecklistWords::tr("Note how long the way takes, and the time stands here.");
    case ChecklistItem::Slack:
        return ChecklistWords::tr("They may offer more time. You only go on when they do.");
    case ChecklistItem::Notebook:
        return ChecklistWords::tr("Taking notes shows that you listen. Ask whether they mind.");
    case ChecklistItem::Coffee: return coffeeNote(setting);
    case ChecklistItem::Recording:
        return ChecklistWords::tr("In some places the law wants everybody’s consent, in others one person’s; find out "
                                  "what holds for both of you, and ask in any case. This program records no sound.");
    case ChecklistItem::Names:
    case ChecklistItem::Dress:
    case ChecklistItem::PhoneSilent:
    case ChecklistItem::Reach:
    case ChecklistItem::Route:
    case ChecklistItem::TestRun:
    case ChecklistItem::OtherWay:
    case ChecklistItem::QuietPlace:
    case ChecklistItem::Cards: return {};
    }
    std::unreachable();
}

QString checklistPartText(ChecklistPart part)
{
    return part == ChecklistPart::Etiquette ? ChecklistWords::tr("Etiquette") : ChecklistWords::tr("Logistics");
}

QString adviceTopicText(AdviceTopic topic)
{
    switch (topic) {
    case AdviceTopic::Formality: return ChecklistWords::tr("How formal?");
    case AdviceTopic::Coffee: return ChecklistWords::tr("Who pays for the coffee?");
    case AdviceTopic::Arrival: return ChecklistWords::tr("How early?");
    }
    std::unreachable();
}

QString adviceOptionText(AdviceOption option)
{
    switch (option) {
    case AdviceOption::Formal: return ChecklistWords::tr("As for a job interview");
    case AdviceOption::Relaxed: return ChecklistWords::tr("Neat and at ease");
    case AdviceOption::PayForBoth: return ChecklistWords::tr("I offer to pay");
    case AdviceOption::EachTheirOwn: return ChecklistWords::tr("Each their own");
    case AdviceOption::TenMinutes: return ChecklistWords::tr("10 minutes");
    case AdviceOption::FifteenMinutes: return ChecklistWords::tr("15 minutes");
    }
    std::unreachable();
}

QString adviceReasonText(AdviceOption option)
{
    switch (option) {
    case AdviceOption::Formal:
        return ChecklistWords::tr("They may remember you when a place comes free; it shows that you take them seriously.");
    case AdviceOption::Relaxed:
        return ChecklistWords::tr("It is a talk, not a test; who feels at ease listens better.");
    case AdviceOption::PayForBoth: return ChecklistWords::tr("You asked for their time; a coffee says thank you.");
    case AdviceOption::EachTheirOwn:
        return ChecklistWords::tr("Nobody expects it of a student, and people who hire may not accept it.");
    case AdviceOption::TenMinutes:
        return ChecklistWords::tr("Enough to find the door and to breathe, and they need not hurry for you.");
    case AdviceOption::FifteenMinutes:
        return ChecklistWords::tr("Room for a late bus or a reception desk; wait outside if all goes well.");
    }
    std::unreachable();
}

QString consentQuestionText()
{
    return ChecklistWords::tr("May I record our talk, only for my own notes?");
}

} // namespace Demitasse
