// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/cell.h"
#include "core/system/filefacts.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Demitasse {

/// A row while it is being read.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    Cell cell(int index) const;
    QString text(int index) const { return textOf(cell(index)); }
    qint64 number(int index) const { return intOf(cell(index)); }
    /// Of the columns, in their order.
    QStringList names() const;

private:
    const QSqlQuery &m_query;
};

/// The one place that touches QtSql. Every statement's outcome comes from that statement itself, values are bound by
/// type and counted against the statement, and a failed COMMIT is never taken for a success.
/// Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Called before each statement with its text; tests make a slow disk or a refusing one of it.
    using Probe = std::function<Result<>(const QString &statement)>;

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, Probe probe = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    Result<> run(const QString &statement, const Cells &values = {});
    Result<> each(const QString &statement, const Cells &values, const std::function<void(const Row &)> &row);
    /// The first cell of the first row, null when there is none.
    Result<Cell> one(const QString &statement, const Cells &values = {});

    /// BEGIN IMMEDIATE … COMMIT or ROLLBACK. Not nested. Any statement that failed in between makes `commit` roll back
    /// and report that failure. Before committing, the file is looked at: one that was replaced or cut short under the
    /// open connection is WorkspaceReplaced, and nothing is committed into it.
    Result<> begin();
    Result<> commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }

private:
    Database(QString path, Mode mode, Probe probe);
    Result<std::shared_ptr<QSqlQuery>> execute(const QString &statement, const Cells &values);
    Result<> checkFile() const;
    std::unexpected<Error> fail(const Error &error);

    QString m_path;
    QString m_connection;
    Mode m_mode;
    Probe m_probe;
    FileIdentity m_identity;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_inTransaction = false;
    std::optional<Error> m_unitFailure;
};

} // namespace Demitasse
