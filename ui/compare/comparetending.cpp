// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/claiming.h"
#include "ui/compare/claimpopover.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/compareview.h"
#include "ui/compare/saidpanel.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

#include <QApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

QRect ComparePage::anchor() const
{
    if (m_said->isAncestorOf(QApplication::focusWidget()))
        return m_said->currentRect().translated(m_said->mapTo(this, QPoint()));
    const QRect cell = m_view->visualRect(m_view->currentIndex());
    return cell.translated(m_view->viewport()->mapTo(this, QPoint()));
}

ClaimAsk ComparePage::askFor(const QString &title) const
{
    ClaimAsk asked {title, {}, m_shown.paths, {}, {}, ClaimAsk::What::Claim};
    asked.draft.path = m_chosen.value_or(PathId {});
    return asked;
}

void ComparePage::askClaim(const ClaimAsk &asked, std::function<void(const ClaimDraft &)> said)
{
    ClaimPopover::ask(this, anchor(), context().contacts, asked, std::move(said));
}

void ComparePage::tell(const QString &told, GroupKind kind)
{
    context().notices.post({Notice::Tone::Good, {}, told, tr("Undo"),
        [context = &context(), kind] { takeBackLast(*context, kind); }});
}

/// Of what is chosen; on the face of claims, a new one of one's own.
void ComparePage::claimThis()
{
    const QList<SaidLine> said = m_model.cellAt(m_view->currentIndex()).said;
    std::optional<SaidLine> line = m_said->current();
    if (!line && !said.isEmpty())
        line = said.first();
    if (m_face == CompareFace::Claims)
        line.reset();
    m_claiming->begin(line, anchor(), m_chosen);
}

void ComparePage::addVoice()
{
    const ClaimId claim = m_model.claimAt(m_view->currentIndex());
    if (claim.isNull())
        return;
    const QString words = m_model.headerData(m_view->currentIndex().row(), Qt::Vertical, Qt::DisplayRole).toString();
    ClaimAsk asked = askFor(tr("Who else says something of “%1”?").arg(words));
    asked.what = ClaimAsk::What::Voice;
    asked.draft.claim = claim;
    askClaim(asked, [this](const ClaimDraft &draft) {
        ask([draft](Desk &desk) { return desk.comparing.say(draft); }, [](const ClaimView &) {});
    });
}

void ComparePage::rewordClaim()
{
    const ClaimId claim = m_model.claimAt(m_view->currentIndex());
    if (claim.isNull())
        return;
    ClaimAsk asked = askFor(tr("Other words for the claim"));
    asked.what = ClaimAsk::What::Words;
    asked.draft.text = m_model.headerData(m_view->currentIndex().row(), Qt::Vertical, Qt::DisplayRole).toString();
    askClaim(asked, [this, claim](const ClaimDraft &draft) {
        ask([claim, draft](Desk &desk) { return desk.comparing.reword(claim, draft.text); }, [] {});
    });
}

void ComparePage::removeClaim()
{
    const ClaimId claim = m_model.claimAt(m_view->currentIndex());
    if (claim.isNull())
        return;
    ask([claim](Desk &desk) { return desk.comparing.remove(claim); },
        [this] { tell(tr("The claim is removed."), GroupKind::ClaimRemoved); });
}

void ComparePage::changeVoice(const SaidLine &line)
{
    ClaimAsk asked = askFor(tr("How does %1 say it?").arg(line.speaker.names.value(0)));
    asked.what = ClaimAsk::What::Manner;
    asked.draft.claim = line.voice->claim;
    asked.draft.stance = line.voice->stance;
    asked.draft.basis = line.voice->basis;
    askClaim(asked, [this, id = line.voice->id](const ClaimDraft &draft) {
        ask(
            [id, draft](Desk &desk) { return desk.comparing.changeVoice(id, draft.stance, draft.basis); }, [] {});
    });
}

void ComparePage::removeVoice(const SaidLine &line)
{
    ask([id = line.voice->id](Desk &desk) { return desk.comparing.removeVoice(id); },
        [this] { tell(tr("The voice is removed."), GroupKind::VoiceRemoved); });
}

} // namespace Demitasse
