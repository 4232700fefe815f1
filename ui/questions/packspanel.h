// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/packkeeping.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class Button;

/// The packs that were taken in, and what came of the last one.
class PacksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PacksPanel(QWidget *parent = nullptr);

    void show(const QList<Pack> &packs, const QString &language);
    /// What came of earlier files goes.
    void beginOutcomes();
    void addTaken(const QString &path, const PackTaken &taken);
    void addFailure(const Error &error);
    void focusFirst();

signals:
    void fileWanted();
    void removeWanted(Demitasse::PackId pack);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *rowOf(const Pack &pack, const QString &language);

    void addOutcome(const QString &text, Tone tone);

    QVBoxLayout *m_column;
    QWidget *m_outcomes = nullptr;
    QWidget *m_list = nullptr;
    Button *m_take;
};

} // namespace Demitasse
