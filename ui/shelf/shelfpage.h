// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/shelving.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace Demitasse {

class FindField;
class Label;
class ScrollColumn;
class ShelfRow;

/// What was recommended to read, to take part in, to join: found, filtered by its kind, ticked when it is done.
/// (REQ 80, 116)
class ShelfPage : public Page
{
    Q_OBJECT

public:
    explicit ShelfPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    QList<KeyHelp> keyHelp() const override;

private:
    QWidget *buildHead();
    QWidget *buildEmpty();
    void load();
    void fill();
    /// Where one would begin.
    void begin();
    bool isWanted(const ResourceView &view) const;
    ShelfRow *makeRow(const ResourceView &view);
    void add();
    void change(const ShelfRow *row);
    void remove(const ResourceView &view);
    void openLink(const ShelfRow *row);
    void goToSource(const ResourceView &view);
    QRect placeOfRow(const QWidget *row) const;
    void ask(const QRect &anchor, const Resource &resource);

    FindField *m_find;
    QComboBox *m_kind;
    QStackedWidget *m_faces;
    ScrollColumn *m_scroll;
    Label *m_nothing;
    QWidget *m_sheet = nullptr;
    QWidget *m_addButton = nullptr;
    QWidget *m_first = nullptr;
    std::optional<QList<ResourceView>> m_shelf;
    QList<ShelfRow *> m_rows;
    bool m_here = false;
};

} // namespace Demitasse
