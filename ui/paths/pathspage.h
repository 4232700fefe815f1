// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paths/pathsmodel.h"
#include "ui/shell/page.h"

class QAction;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace Demitasse {

class PathPanel;
class PitchPanel;
class TellingPanel;

/// Where the student wants to go: the paths on the left, and on the right the one that is chosen, or what the student
/// can tell of themselves whatever the path.
class PathsPage : public Page
{
    Q_OBJECT

public:
    explicit PathsPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Everything the page shows, as it was at one moment.
    struct Sheet
    {
        QList<PathSummary> paths;
        std::optional<PathView> chosen;
        PitchView anyPitch;
        QList<Story> stories;
    };
    static Result<Sheet> read(Desk &desk, PathId chosen);

    QAction *offer(const QString &name, const QString &text, const QKeySequence &keys, Qt::ShortcutContext context,
        void (PathsPage::*act)());
    QWidget *buildList();
    QWidget *buildFaces();
    void load();
    void take(const Sheet &sheet);
    void choose(const QModelIndex &index);
    void openChosen();
    void addPath();
    void beginAdding();
    void beginRename();
    void putAway();
    void rehearse();
    void compare();
    void decide();
    PitchPanel *pitch() const;

    PathsModel m_model;
    QListView *m_list;
    QLineEdit *m_add;
    QAction *m_rename = nullptr;
    QAction *m_putAway = nullptr;
    QAction *m_rehearse = nullptr;
    QStackedWidget *m_faces;
    QWidget *m_none = nullptr;
    PathPanel *m_path = nullptr;
    TellingPanel *m_telling = nullptr;
    PathId m_chosen;
    bool m_tells = false;
    /// The focus goes to what is chosen when it is shown.
    bool m_enters = false;
    bool m_here = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace Demitasse
