// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/claiming.h"

#include "ui/compare/claimpopover.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

#include <algorithm>

namespace Demitasse {

Claiming::Claiming(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void Claiming::begin(const std::optional<SaidLine> &said, const QRect &anchor, const std::optional<PathId> &path)
{
    const auto read = [](Desk &desk) -> Result<Ground> {
        const Result<QList<PathSummary>> paths = desk.direction.paths();
        const Result<QList<ClaimView>> claims = desk.comparing.claims({});
        if (!paths || !claims)
            return paths ? failure(claims) : failure(paths);
        Ground ground;
        for (const PathSummary &summary : *paths)
            ground.paths.append(summary.path);
        for (const ClaimView &claim : *claims)
            ground.claims.append(claim.claim);
        return ground;
    };
    whenDone(
        m_context.worker.run(read), this, [=, this](const Ground &ground) { ask(ground, said, anchor, path); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

std::optional<PathId> Claiming::pathOf(const SaidLine &said) const
{
    for (const ContactId person : said.speaker.people) {
        const ContactView *known = m_context.contacts.find(person);
        if (known && !known->contact.paths.isEmpty())
            return known->contact.paths.first();
    }
    return {};
}

void Claiming::ask(const Ground &ground, const std::optional<SaidLine> &said, const QRect &anchor,
    const std::optional<PathId> &path)
{
    if (ground.paths.isEmpty()) {
        m_context.notices.post({Notice::Tone::Plain, {}, tr("A claim is about a path. Name a path first."),
            tr("To the paths"), [context = &m_context] { context->navigator.go({.kind = Place::Kind::Paths}); }});
        return;
    }
    ClaimAsk asked {tr("What is claimed?"), {}, ground.paths, {}, {}, ClaimAsk::What::Claim};
    asked.draft.path = path.value_or(said ? pathOf(*said).value_or(PathId {}) : PathId {});
    for (const Claim &claim : ground.claims)
        asked.known.append(claim.text);
    if (said) {
        asked.draft.text = said->said.text;
        asked.draft.basis = said->said.basis;
        asked.draft.meeting = said->said.meeting;
        if (!said->said.note.isNull())
            asked.draft.note = said->said.note;
        asked.speaker = said->speaker;
    }
    ClaimPopover::ask(m_page, anchor, m_context.contacts, asked,
        [this, known = ground.claims](const ClaimDraft &draft) { keep(draft, known); });
}

void Claiming::keep(const ClaimDraft &draft, const QList<Claim> &known)
{
    UiContext *context = &m_context;
    whenDone(
        context->worker.run([draft](Desk &desk) { return desk.comparing.say(draft); }), this,
        [context, known](const ClaimView &made) {
            const bool wasThere = std::ranges::contains(known, made.claim.id, &Claim::id);
            const GroupKind kind = wasThere ? GroupKind::VoiceAdded : GroupKind::ClaimMade;
            context->notices.post({Notice::Tone::Good, {}, tr("Claimed: %1").arg(made.claim.text), tr("Undo"),
                [context, kind] { takeBackLast(*context, kind); }});
        },
        [context](const Error &error) { context->notices.fail(error); });
}

Speaker speakerOf(const MeetingView &meeting)
{
    Speaker speaker;
    for (const ContactView &contact : meeting.contacts) {
        speaker.people.append(contact.contact.id);
        speaker.names.append(listedName(contact));
    }
    return speaker;
}

} // namespace Demitasse
