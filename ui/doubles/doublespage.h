// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/merging.h"
#include "ui/models/doubleswatch.h"
#include "ui/shell/page.h"

#include <QSet>

class QListWidget;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Card;
class EmptyState;
class Label;
class MergeTable;
class PersonField;

/// Who may be here twice, pair by pair: side by side, what would become of the two, and one of three answers. Also where
/// someone comes who puts two contacts together without being asked; then the other one is named first.
class DoublesPage : public Page
{
    Q_OBJECT

public:
    explicit DoublesPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;

private:
    using Pair = std::pair<ContactId, ContactId>;

    QWidget *buildPairs();
    QWidget *buildChoice();
    QWidget *buildFoot();
    void addActions();
    void listPairs();
    void showFace();
    void showPair();
    void propose(const Pair &pair);
    void showProposal(const MergeProposal &proposal);
    void showPreview();
    void merge();
    void keepApart();
    void later();
    /// The pair is dealt with: the next one comes.
    void answered(const Pair &pair, QSet<Pair> &how);
    std::optional<Pair> currentPair() const;

    DoublesWatch m_watch;
    QStackedWidget *m_faces;
    EmptyState *m_nobody;
    Label *m_count;
    QListWidget *m_pairs;
    QWidget *m_asking;
    PersonField *m_other;
    Label *m_reasons;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sheet;
    Card *m_preview;
    Button *m_merge;
    Button *m_apart;
    Button *m_later;
    MergeTable *m_table = nullptr;
    QList<LikelyDouble> m_shown;
    /// Answered just now, until it shows in the list; put off, until one comes here again.
    QSet<Pair> m_answered;
    QSet<Pair> m_putOff;
    /// Whom someone wants to put together with another; null when pairs are looked through.
    ContactId m_wanted;
    std::optional<Pair> m_proposed;
    bool m_here = false;
};

} // namespace Demitasse
