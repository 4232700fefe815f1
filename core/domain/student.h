// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QTime>

namespace Demitasse {

/// Whose conversations these are, with the preferences that go with the person wherever the workspace is opened.
struct Student
{
    StudentId id;
    QString name;
    QString email;
    /// IANA name; the system's when the student was added.
    QString zone;
    /// "en" or "fr": the language of letters and invitations where the contact's is unknown.
    QString language;
    /// Where holidays are looked up, such as "ca-on"; empty when not chosen.
    QString region;
    QTime workFrom {9, 0};
    QTime workUntil {17, 0};
    /// 20 by default, between 15 and 30. (REQ 48)
    int defaultMinutes = 20;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Student &, const Student &) = default;
};

} // namespace Demitasse
