// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/bundleconflictmodel.h"

#include <QWidget>

class QTableView;

namespace Demitasse {

class Button;
class Label;

/// What a bundle will do, before anything is written: how much of each kind is new, newer or here already, what is left
/// out and why, who may be here already, and what both copies changed, side by side.
class BundlePreview : public QWidget
{
    Q_OBJECT

public:
    explicit BundlePreview(QWidget *parent = nullptr);

    void show(const BundleFile &file, const BundleReport &report);
    void setReady(bool ready);

signals:
    void otherFilesWanted();
    void importWanted();

private:
    QWidget *buildConflicts();
    QWidget *buildButtons();

    BundleConflictModel m_model;
    bool m_brings = false;
    Label *m_whose;
    Label *m_counts;
    Label *m_leftOut;
    Label *m_alike;
    Label *m_about;
    QTableView *m_conflicts;
    Button *m_import;
};

/// What came of one that was taken, in a sentence.
QString takenText(const BundleReport &report);

} // namespace Demitasse
