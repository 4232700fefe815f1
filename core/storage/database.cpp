// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/sqlite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QVariant variantOf(const Cell &cell)
{
    return std::visit(
        [](const auto &value) -> QVariant {
            using V = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<V, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<V, QString>)
                return value.isNull() ? QString(u""_s) : value; // a null QString would bind NULL
            else
                return QVariant::fromValue(value);
        },
        cell);
}

Error errorOf(const QSqlQuery &query, const QString &statement, const QString &path)
{
    const QSqlError error = query.lastError();
    const QString operation = statement.section(u' ', 0, 2);
    return Sqlite::errorFor(error.nativeErrorCode().toInt(), path,
        u"%1 [%2] %3"_s.arg(operation, error.nativeErrorCode(), error.driverText()));
}

} // namespace

QStringList Row::names() const
{
    QStringList names;
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

Cell Row::cell(int index) const
{
    const QVariant value = m_query.value(index);
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString();
    case QMetaType::QByteArray: return value.toByteArray();
    case QMetaType::Double: return value.toDouble();
    default: return value.toLongLong();
    }
}

Database::Database(QString path, Mode mode, Probe probe)
    : m_path(std::move(path))
    , m_connection(u"demitasse-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_mode(mode)
    , m_probe(std::move(probe))
{
}

Database::~Database()
{
    if (m_inTransaction)
        rollback();
    m_prepared.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Probe probe)
{
    std::unique_ptr<Database> database(new Database(path, mode, std::move(probe)));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setConnectOptions(Sqlite::connectOptions(mode == Mode::ReadOnly));
    connection.setDatabaseName(Sqlite::databaseName(path, mode == Mode::ReadOnly));
    if (!connection.open())
        return failure(ErrorCode::WorkspaceUnreadable, {path}, connection.lastError().driverText());
    const QStringList settings = Sqlite::settings(mode == Mode::ReadOnly);
    for (const QString &setting : settings) {
        const Result<> set = database->run(setting);
        if (!set)
            return failure(set);
    }
    database->m_identity = fileIdentity(path);
    return database;
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const QString &statement, const Cells &values)
{
    if (m_probe) {
        const Result<> allowed = m_probe(statement);
        if (!allowed)
            return fail(allowed.error());
    }
    std::shared_ptr<QSqlQuery> query = m_prepared.take(statement);
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return fail(errorOf(*query, statement, m_path));
    }
    const qsizetype expected = statement.count(u'?');
    if (expected != static_cast<qsizetype>(values.size())) {
        return fail({ErrorCode::StorageFailed, {m_path},
            u"%1: %2 values for %3 places"_s.arg(statement.section(u' ', 0, 2)).arg(values.size()).arg(expected)});
    }
    for (size_t i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), variantOf(values[i]));
    if (!query->exec())
        return fail(errorOf(*query, statement, m_path));
    return query;
}

std::unexpected<Error> Database::fail(const Error &error)
{
    if (m_inTransaction && !m_unitFailure)
        m_unitFailure = error;
    return std::unexpected(error);
}

Result<> Database::run(const QString &statement, const Cells &values)
{
    return each(statement, values, [](const Row &) {});
}

Result<> Database::each(const QString &statement, const Cells &values, const std::function<void(const Row &)> &row)
{
    const Result<std::shared_ptr<QSqlQuery>> executed = execute(statement, values);
    if (!executed)
        return failure(executed);
    QSqlQuery &query = **executed;
    const Row current(query);
    while (query.next())
        row(current);
    const bool failed = query.lastError().isValid();
    const Error error = failed ? errorOf(query, statement, m_path) : Error {};
    query.finish();
    if (failed)
        return fail(error);
    m_prepared.insert(statement, *executed);
    return {};
}

Result<Cell> Database::one(const QString &statement, const Cells &values)
{
    Cell first;
    bool found = false;
    const Result<> ran = each(statement, values, [&](const Row &row) {
        if (!found)
            first = row.cell(0);
        found = true;
    });
    if (!ran)
        return failure(ran);
    return first;
}

Result<> Database::begin()
{
    const Result<> begun = run(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return begun;
    m_inTransaction = true;
    m_unitFailure.reset();
    return {};
}

Result<> Database::commit()
{
    if (!m_unitFailure) {
        const Result<> sound = checkFile();
        if (!sound)
            m_unitFailure = sound.error();
    }
    if (!m_unitFailure) {
        const Result<> committed = run(u"COMMIT"_s);
        if (committed) {
            m_inTransaction = false;
            return {};
        }
    }
    const Error why = *m_unitFailure;
    rollback();
    return std::unexpected(why);
}

void Database::rollback()
{
    m_inTransaction = false;
    m_unitFailure.reset();
    // SQLite may have rolled back by itself after a full disk, and then says that there is nothing to roll back.
    const Result<> ignored = run(u"ROLLBACK"_s);
    Q_UNUSED(ignored)
}

Result<> Database::checkFile() const
{
    const FileIdentity now = fileIdentity(m_path);
    if (!now.exists() || !now.sameFile(m_identity) || now.size < m_identity.size)
        return failure(ErrorCode::WorkspaceReplaced, {m_path});
    return {};
}

} // namespace Demitasse
