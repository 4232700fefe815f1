// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Demitasse {

/// What people call a field of a record (`core/domain/record.h`), such as "Role"; empty for one that says nothing to
/// them by itself, such as the version of the time zones.
QString recordFieldText(const QString &entity, const QString &field);

/// A field's value, as the history writes it, in a line for people. `names` has what it refers to by id. Empty for none.
QString recordValueText(const QString &field, const std::optional<QString> &value, const QHash<QString, QString> &names);

} // namespace Demitasse
