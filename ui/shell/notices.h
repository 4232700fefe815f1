// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QObject>

#include <functional>

namespace Demitasse {

/// Something to tell that needs no answer: shown as a bar over the page, never as a dialog.
struct Notice
{
    enum class Tone { Good, Plain, Bad };

    Tone tone = Tone::Plain;
    QString title;
    QString sentence;
    /// A button, when there is something to do about it.
    QString action;
    std::function<void()> act;
    /// A second one, for whoever would rather do that.
    QString other {};
    std::function<void()> actOther {};
};

class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QObject *parent = nullptr);

    void post(const Notice &notice);
    /// An error in its own words, with its way out.
    void fail(const Error &error);
    /// One calm sentence that goes away by itself.
    void tell(const QString &sentence);

signals:
    void posted(const Demitasse::Notice &notice);
};

} // namespace Demitasse
