// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace Demitasse {

/// A key that a page knows besides its actions, for the sheet of shortcuts.
struct KeyHelp
{
    QString keys;
    QString does;
};

/// One page of the window: owns itself, gets what it shows from the worker, and is told where it is. Actions added to a
/// page (`addAction`) also stand in the command palette and in the sheet of shortcuts while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(UiContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Shown for this place, now or again. Loads what it needs and sets the focus where one would begin.
    virtual void arrive(const Place &place) = 0;
    /// Another page comes; what is being typed must be safe after this.
    virtual void leave() { }
    /// Ctrl+F.
    virtual void focusFind() { }
    /// Whether navigation and passing notices go away; the live interview wants calm. See `calmChanged`.
    virtual bool wantsCalm() const { return false; }
    virtual QList<KeyHelp> keyHelp() const { return {}; }
    /// How much of it, at its foot, passing notices must leave free.
    int footHeight() const { return m_foot && m_foot->isVisible() ? m_foot->height() : 0; }

signals:
    /// What `wantsCalm` says is no longer what it was.
    void calmChanged();

protected:
    UiContext &context() const { return m_context; }
    /// Buttons that stay in sight at the foot of the page.
    void setFoot(QWidget *foot) { m_foot = foot; }
    /// Runs `work(Desk &)` on the worker and gives its value to `done` on this page; an error becomes a notice.
    template <class Work, class Done> void ask(Work work, Done done);
    /// The same with the page's own way of taking an error.
    template <class Work, class Done, class Failed> void ask(Work work, Done done, Failed failed)
    {
        whenDone(m_context.worker.run(std::move(work)), this, std::move(done), std::move(failed));
    }
    void showFailure(const Error &error);

private:
    UiContext &m_context;
    QWidget *m_foot = nullptr;
};

template <class Work, class Done> void Page::ask(Work work, Done done)
{
    ask(std::move(work), std::move(done), [this](const Error &error) { showFailure(error); });
}

} // namespace Demitasse
