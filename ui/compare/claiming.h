// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/path.h"
#include "core/workflow/views.h"
#include "ui/compare/comparesheet.h"

#include <QObject>

class QRect;
class QWidget;

namespace Demitasse {

struct UiContext;

/// Makes a claim of something that was said, wherever that is shown: asks beside it, keeps it, and says so with a way
/// back.
class Claiming : public QObject
{
    Q_OBJECT

public:
    /// By which a page offers it.
    static constexpr Qt::Key Key = Qt::Key_F9;

    Claiming(UiContext &context, QWidget *page);

    /// `anchor` in the page's coordinates. Without a path, one that the first speaker belongs to.
    void begin(const std::optional<SaidLine> &said, const QRect &anchor, const std::optional<PathId> &path = {});

private:
    struct Ground
    {
        QList<Path> paths;
        QList<Claim> claims;
    };
    void ask(const Ground &ground, const std::optional<SaidLine> &said, const QRect &anchor, const std::optional<PathId> &path);
    void keep(const ClaimDraft &draft, const QList<Claim> &known);
    std::optional<PathId> pathOf(const SaidLine &said) const;

    UiContext &m_context;
    QWidget *m_page;
};

/// Everybody of that meeting, as those who may have said something.
Speaker speakerOf(const MeetingView &meeting);

} // namespace Demitasse
