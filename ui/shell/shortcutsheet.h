// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QAction;
class QGridLayout;

namespace Demitasse {

/// Every key there is: of the page one is on, then of the whole window.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(
        const QString &pageTitle, const QList<KeyHelp> &page, const QList<KeyHelp> &everywhere, QWidget *parent);

private:
    static void addGroup(QGridLayout *grid, const QString &title, const QList<KeyHelp> &keys);
};

/// The actions that have a key, as lines of the sheet.
QList<KeyHelp> keyHelpOf(const QList<QAction *> &actions);

} // namespace Demitasse
