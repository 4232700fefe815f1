// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/likelydouble.h"

#include <QObject>
#include <QTimer>

namespace Demitasse {

struct UiContext;

/// Who may be here twice, looked for again a moment after people changed: read by the worker when nothing else waits,
/// compared on a thread of its own, and not at all during an interview.
class DoublesWatch : public QObject
{
    Q_OBJECT

public:
    explicit DoublesWatch(UiContext &context, QObject *parent = nullptr);

    /// Only while someone looks: otherwise changes are remembered and nothing is done.
    void setActive(bool active);
    const QList<LikelyDouble> &doubles() const { return m_doubles; }
    /// Looked at least once since people last changed.
    bool isSettled() const { return m_settled && !m_looking; }
    /// "3 people may be here twice".
    static QString countText(qsizetype count);

signals:
    /// Looked again; the list may be the same.
    void looked();

private:
    void onChange();
    void look();
    void take(const QList<LikelyDouble> &doubles);

    UiContext &m_context;
    QList<LikelyDouble> m_doubles;
    QTimer m_pause;
    bool m_active = false;
    bool m_settled = false;
    bool m_looking = false;
};

} // namespace Demitasse
