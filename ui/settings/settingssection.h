// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/uicontext.h"
#include "ui/widgets/form.h"

namespace Demitasse {

/// One card of the settings: it owns its fields, shows what is kept, and keeps what is chosen there at once.
class SettingsSection : public Form
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, UiContext &context, QWidget *parent = nullptr);

    /// The settings are shown, now or again.
    virtual void arrive() { }
    /// Another page comes; what is being typed must be safe after this.
    virtual void leave() { }

protected:
    UiContext &context() const { return m_context; }
    /// Runs `work(Desk &)` on the worker and gives its value to `done`; an error becomes a notice.
    template <class Work, class Done> void ask(Work work, Done done)
    {
        ask(std::move(work), std::move(done), [this](const Error &error) { showFailure(error); });
    }
    /// The same with the section's own way of taking an error.
    template <class Work, class Done, class Failed> void ask(Work work, Done done, Failed failed)
    {
        whenDone(m_context.worker.run(std::move(work)), this, std::move(done), std::move(failed));
    }
    void showFailure(const Error &error);
    /// Buttons side by side, under the fields so far.
    void addButtons(const QList<QWidget *> &buttons);

private:
    UiContext &m_context;
};

} // namespace Demitasse
