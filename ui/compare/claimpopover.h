// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/path.h"
#include "core/workflow/comparing.h"
#include "ui/widgets/popover.h"

#include <functional>

class QComboBox;
class QGridLayout;

namespace Demitasse {

class ContactBook;
class PersonField;

/// What a claim is asked about.
struct ClaimAsk
{
    QString title;
    /// What it begins with.
    ClaimDraft draft;
    /// To choose from; one or none asks nothing.
    QList<Path> paths;
    /// Who may have said it; nobody: anyone of the contacts, or no one.
    Speaker speaker;
    /// Claims that there are, to be said again.
    QStringList known;
    enum class What {
        /// Its words, and who says so.
        Claim,
        /// Who else says so, or otherwise.
        Voice,
        /// Only how it is said.
        Manner,
        /// Only its words.
        Words
    };
    What what = What::Claim;
};

/// Asks for a claim's words, who says so or otherwise, and whether that is a fact or an opinion.
class ClaimPopover : public Popover
{
    Q_OBJECT

public:
    using Said = std::function<void(const ClaimDraft &draft)>;

    static ClaimPopover *ask(QWidget *host, const QRect &anchor, const ContactBook &book, const ClaimAsk &asked, Said said);

protected:
    void settle() override;

private:
    ClaimPopover(QWidget *host, const ContactBook &book, const ClaimAsk &asked, Said said);
    void add(QGridLayout &grid, const QString &name, QWidget *field, bool isAsked);
    void fillWho(const Speaker &speaker);
    std::optional<ContactId> who() const;

    ClaimDraft m_draft;
    Said m_said;
    QComboBox *m_words;
    QComboBox *m_path;
    QComboBox *m_speaker;
    PersonField *m_person;
    QComboBox *m_stance;
    QComboBox *m_basis;
    QWidget *m_first = nullptr;
};

} // namespace Demitasse
