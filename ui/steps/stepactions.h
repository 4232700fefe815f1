// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/nextstep.h"
#include "core/domain/stage.h"
#include "core/domain/stepdecision.h"
#include "ui/shell/place.h"
#include "ui/theme/icons.h"

#include <QObject>

#include <optional>

class QMenu;
class QRect;
class QWidget;

namespace Demitasse {

struct UiContext;

/// What one can do about a next step wherever it is shown, each with its way back in the notice.
class StepActions : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    StepActions(UiContext &context, QWidget *page);

    /// What its button says: goes to where it is done, or does it on the spot.
    void act(const NextStep &step);
    /// It was done, here or elsewhere.
    void finish(const NextStep &step);
    void drop(const NextStep &step);
    /// Asks until when near `anchor` (in the page's coordinates), on the student's day `today`.
    void snooze(const NextStep &step, const QRect &anchor, QDate today);
    /// Without asking.
    void putOff(const NextStep &step, QDate until);
    /// Notes something to do, for `contact` to begin with.
    void promise(std::optional<ContactId> contact, const QRect &anchor, QDate today);

private:
    void decide(const NextStep &step, StepChoice choice, std::optional<QDate> until = std::nullopt);
    void move(const NextStep &step, Stage to);
    void tell(const QString &sentence, GroupKind undone);
    QString nameOf(ContactId contact) const;

    UiContext &m_context;
    QWidget *m_page;
};

/// Where a step is done; nothing when it is done on the spot.
std::optional<Place> placeOf(const NextStep &step);
Icon iconOf(NextStepKind kind);

} // namespace Demitasse
