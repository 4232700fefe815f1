// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interest.h"
#include "core/workflow/deciding.h"
#include "ui/shell/page.h"

#include <QHash>

class QVBoxLayout;

namespace Demitasse {

class ActionPlan;
class ChoiceSection;
class Label;
class LinkButton;
class ScrollColumn;
class Section;

/// One path, to decide about: what is known and what is not, whom to ask next, how the interest went, where the student
/// stands and what they will do. (REQ 85, 87)
class DecisionPage : public Page
{
    Q_OBJECT

public:
    explicit DecisionPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override { m_here = false; }
    QList<KeyHelp> keyHelp() const override;

private:
    /// What the page shows, read at one go.
    struct Shown
    {
        DecisionView view;
        QList<InterestPoint> interest;
        QHash<ContactId, QString> names;
        QDate today;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    static Result<Shown> shownOf(Desk &desk, PathId path, const QDateTime &now);

    void offer(const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    QLayout *buildHead();
    void load();
    void take(const Shown &shown);
    void showSections(const Shown &shown);

    PathId m_path;
    std::optional<Shown> m_shown;
    Label *m_name;
    Label *m_standing;
    ScrollColumn *m_scroll;
    QWidget *m_sections = nullptr;
    QVBoxLayout *m_sectionsPlace;
    ChoiceSection *m_choice;
    ActionPlan *m_plan;
    bool m_here = false;
    bool m_enters = false;
    int m_asked = 0;
};

} // namespace Demitasse
