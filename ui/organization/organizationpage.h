// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "ui/organization/organizationmodel.h"
#include "ui/shell/page.h"

class QAction;
class QStackedWidget;

namespace Demitasse {

class EmptyState;
class FindField;
class OrganizationAsk;
class OrganizationPanel;
class OrganizationTreeView;

/// Where people work, as a tree on the left, and on the right the organization that is chosen: to look at and to tend.
class OrganizationPage : public Page
{
    Q_OBJECT

public:
    explicit OrganizationPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    QList<KeyHelp> keyHelp() const override;

private:
    QAction *offer(const QString &name, const QString &text, const QKeySequence &keys, void (OrganizationPage::*act)());
    QWidget *buildTree();
    QWidget *buildChosen();
    void listen();
    void load();
    void take(const OrganizationTree &tree);
    void narrow();
    void showChosen();
    void choose(OrganizationId id);
    const OrganizationNode *chosen() const;
    QString nameOfId(OrganizationId id) const;

    void rename();
    void addUnit();
    void addTop();
    void moveUnder();
    void mergeWith();
    void remove();
    void askDone();
    /// What the question in the line was about.
    enum class Asked
    {
        Nothing,
        Unit,
        Top,
        Parent,
        Twin
    };
    void takeRename(const QString &name);
    void takeName(const QString &name);
    void takePicked(OrganizationId id);
    /// Does it on the worker; `work` gives what is then to be shown. Says so with a way back.
    template <class Work> void tend(Work work, const QString &told, GroupKind kind);

    OrganizationTree m_tree;
    OrganizationModel m_model;
    FindField *m_find;
    OrganizationTreeView *m_view;
    QStackedWidget *m_treeFaces;
    EmptyState *m_noMatch;
    OrganizationAsk *m_ask;
    OrganizationPanel *m_panel = nullptr;
    QStackedWidget *m_faces;
    QList<QAction *> m_actions;
    QAction *m_remove = nullptr;
    Asked m_asked = Asked::Nothing;
    OrganizationId m_askedFor;
    OrganizationId m_chosen;
    bool m_here = false;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace Demitasse
