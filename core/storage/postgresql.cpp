// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/postgresql.h"

namespace Demitasse::PostgreSql {

using namespace Qt::StringLiterals;

QString expandSchema(const QString &migration)
{
    QString sql = migration;
    sql.replace(u"@id"_s, u"uuid"_s).replace(u"@text"_s, u"text"_s).replace(u"@int"_s, u"bigint"_s);
    return sql.replace(u"@real"_s, u"double precision"_s).replace(u"@bytes"_s, u"bytea"_s);
}

} // namespace Demitasse::PostgreSql
