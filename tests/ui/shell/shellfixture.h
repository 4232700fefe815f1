// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/undo/undokeeper.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace Demitasse {

/// A page that only remembers what was asked of it.
class BlankPage : public Page
{
    Q_OBJECT

public:
    explicit BlankPage(UiContext &given)
        : Page(given)
        , field(new QLineEdit)
    {
        field->setAccessibleName(QStringLiteral("A field"));
        (new QVBoxLayout(this))->addWidget(field);
        auto *action = new QAction(QStringLiteral("Do what only this page does"), this);
        action->setShortcut(Qt::CTRL | Qt::Key_B);
        addAction(action);
        connect(action, &QAction::triggered, this, [this] { ++acted; });
    }

    void arrive(const Place &place) override
    {
        arrivals.append(place);
        field->setFocus();
    }
    void leave() override { ++left; }
    void focusFind() override { ++found; }
    bool wantsCalm() const override { return calm; }
    QList<KeyHelp> keyHelp() const override { return {{QStringLiteral("X"), QStringLiteral("Says hello")}}; }
    void setCalm(bool on)
    {
        calm = on;
        emit calmChanged();
    }

    QLineEdit *field;
    QList<Place> arrivals;
    int left = 0;
    int found = 0;
    int acted = 0;
    bool calm = false;
};

/// A window on a real workspace with one contact, Priya Raman, whose pages are blank.
class ShellFixture : public ::testing::Test
{
protected:
    ShellFixture();

    BlankPage *page(Place::Kind kind) const { return static_cast<BlankPage *>(shell->page(kind)); }
    Place::Kind where() const { return live->navigator.place().kind; }
    /// A press of a key, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void settle();

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<UndoKeeper> undo;
    std::unique_ptr<Shell> shell;
};

} // namespace Demitasse
