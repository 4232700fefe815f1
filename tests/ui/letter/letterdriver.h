// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/contact/pagedriver.h"
#include "ui/letter/draftfield.h"

namespace Demitasse {

/// Priya Raman, known from the alumni directory, and a page that writes to her.
template <class P> class LetterDriver : public PageDriver<P>
{
protected:
    ContactView addPriya()
    {
        ContactDraft draft;
        draft.contact.given = QStringLiteral("Priya");
        draft.contact.family = QStringLiteral("Raman");
        draft.contact.role = QStringLiteral("Policy analyst");
        draft.contact.emails = {QStringLiteral("priya@example.org")};
        draft.contact.source = Source::Alumni;
        draft.organization = QStringLiteral("Ministry of Health");
        return this->desk.add(draft);
    }
    QList<WrittenLetter> stored()
    {
        return this->desk.run([id = priya](Desk &desk) { return desk.letters.of(id); });
    }
    DraftField *text() const { return this->template part<DraftField>(u"letterText"); }
    void openLetter(Situation situation = Situation::ColdRequest, Channel channel = Channel::Email)
    {
        this->open({.kind = Place::Kind::Letter, .contact = priya, .situation = situation, .channel = channel});
        EXPECT_TRUE(QTest::qWaitFor([this] { return !this->textOf(u"length").isEmpty(); }));
    }

    ContactId priya = addPriya().contact.id;
};

} // namespace Demitasse
