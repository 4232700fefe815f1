// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/path.h"
#include "ui/compare/comparemodel.h"
#include "ui/shell/page.h"

#include <array>

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Demitasse {

class Claiming;
class CompareView;
class EmptyState;
class SaidPanel;
struct ClaimAsk;

/// What different people said, side by side: to the same question, of the same claim, of where they work; of one path
/// or of all. From each cell one comes to the note. (REQ 80, 81, 110)
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override { m_here = false; }
    QList<KeyHelp> keyHelp() const override;

private:
    /// What the page shows, read at one go.
    struct Shown
    {
        QList<Path> paths;
        CompareSheet sheet;
        std::optional<MeetingId> lastTalk;
    };
    static Result<Shown> shownOf(
        Desk &desk, CompareFace face, const std::optional<PathId> &path, WorkplaceOrder order);

    QAction *offer(const QString &name, const QString &text, const QKeySequence &keys, void (ComparePage::*act)());
    QWidget *buildBar();
    QToolButton *makeSwitch(CompareFace face);
    QWidget *buildSheet();
    QWidget *buildEmpty();
    void turn();
    void choose(CompareFace face);
    void load();
    void take(const Shown &shown);
    void fillPaths(const QList<Path> &paths);
    void showEmpty();
    void showCell(const QModelIndex &index);
    void enter(const QModelIndex &index);
    void open(const SaidLine &line);
    void stepIn();

    void claimThis();
    void addVoice();
    void rewordClaim();
    void removeClaim();
    void changeVoice(const SaidLine &line);
    void removeVoice(const SaidLine &line);
    /// Where the popover stands.
    QRect anchor() const;
    ClaimAsk askFor(const QString &title) const;
    void askClaim(const ClaimAsk &asked, std::function<void(const ClaimDraft &)> said);
    /// Says what is done, with a way back.
    void tell(const QString &told, GroupKind kind);

    CompareModel m_model;
    CompareFace m_face = CompareFace::Questions;
    std::array<QToolButton *, 3> m_switches {};
    QComboBox *m_path;
    QComboBox *m_order;
    QStackedWidget *m_faces;
    CompareView *m_view;
    SaidPanel *m_said;
    Claiming *m_claiming;
    EmptyState *m_empty = nullptr;
    QPushButton *m_first = nullptr;
    QAction *m_claim = nullptr;
    QAction *m_voice = nullptr;
    QAction *m_reword = nullptr;
    QAction *m_remove = nullptr;
    Shown m_shown;
    std::optional<PathId> m_chosen;
    bool m_here = false;
    bool m_fills = false;
    /// The focus goes to what is shown next.
    bool m_enters = false;
    int m_asked = 0;
};

} // namespace Demitasse
