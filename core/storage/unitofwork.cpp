// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/unitofwork.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

UnitOfWork::UnitOfWork(Database &database, const Clock &clock, IdGenerator &ids, const Authorship &who)
    : m_database(&database)
    , m_ids(&ids)
    , m_at(QDateTime::fromMSecsSinceEpoch(clock.now().toMSecsSinceEpoch(), QTimeZone::UTC))
    , m_editedAt(m_at)
    , m_who(who)
    , m_group(ids.next<GroupId>())
{
}

UnitOfWork::UnitOfWork(UnitOfWork &&other) noexcept
    : m_database(other.m_database)
    , m_ids(other.m_ids)
    , m_at(std::move(other.m_at))
    , m_editedAt(std::move(other.m_editedAt))
    , m_dates(std::move(other.m_dates))
    , m_who(std::move(other.m_who))
    , m_group(other.m_group)
    , m_counter(other.m_counter)
    , m_kind(other.m_kind)
    , m_args(std::move(other.m_args))
    , m_undoes(other.m_undoes)
    , m_open(std::exchange(other.m_open, false))
{
}

UnitOfWork::~UnitOfWork()
{
    if (m_open)
        m_database->rollback();
}

Result<UnitOfWork> UnitOfWork::begin(Database &database, const Clock &clock, IdGenerator &ids, const Authorship &who)
{
    UnitOfWork unit(database, clock, ids, who);
    const Result<> begun = database.begin();
    if (!begun)
        return failure(begun);
    unit.m_open = true;
    return unit;
}

void UnitOfWork::editAfter(const QDateTime &known)
{
    if (known.isValid())
        m_editedAt = std::max(m_editedAt, known.addMSecs(1));
}

void UnitOfWork::describe(GroupKind kind, const QStringList &args)
{
    m_kind = kind;
    m_args = args;
}

void UnitOfWork::continueGroup(GroupId group)
{
    m_group = group;
    m_kind.reset();
}

Result<qint64> UnitOfWork::nextCounter()
{
    if (m_counter == 0) {
        // Indexed twice over, so both are looked up and not scanned.
        const Result<Cell> last = m_database->one(
            u"SELECT max(counter) FROM (SELECT max(counter) AS counter FROM change_group WHERE student_id = ?"
            " UNION ALL SELECT max(counter) FROM change WHERE student_id = ?) AS counters"_s,
            {m_who.student.text(), m_who.student.text()});
        if (!last)
            return failure(last);
        m_counter = intOf(*last);
    }
    return ++m_counter;
}

Result<> UnitOfWork::record(QLatin1StringView entity, const QString &entityId, QLatin1StringView field,
    const std::optional<QString> &before, const std::optional<QString> &after)
{
    const Result<qint64> counter = nextCounter();
    if (!counter)
        return failure(counter);
    const Edit edit = m_dates.value(field, {m_editedAt, m_who.replica});
    const auto cell = [](const std::optional<QString> &text) { return text ? Cell {*text} : Cell {}; };
    return m_database->run(
        u"INSERT INTO change (student_id, id, group_id, entity, entity_id, field, old_value, new_value, at, counter,"
        " author, replica_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_who.student.text(), m_ids->next<ChangeId>().text(), m_group.text(), QString(entity), entityId,
            QString(field), cell(before), cell(after), edit.at.toMSecsSinceEpoch(), *counter, m_who.author,
            edit.replica.text()});
}

Result<> UnitOfWork::writeGroup()
{
    const Result<qint64> counter = nextCounter();
    if (!counter)
        return failure(counter);
    const Cell undoes = m_undoes ? Cell {m_undoes->text()} : Cell {};
    Result<> written = m_database->run(
        u"INSERT INTO change_group (student_id, id, kind, args, at, counter, author, undoes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_who.student.text(), m_group.text(), word(*m_kind), jsonList(m_args), m_at.toMSecsSinceEpoch(), *counter,
            m_who.author, undoes});
    if (written && m_undoes) {
        written = m_database->run(u"UPDATE change_group SET undone_by = ? WHERE student_id = ? AND id = ?"_s,
            {m_group.text(), m_who.student.text(), m_undoes->text()});
    }
    return written;
}

Result<> UnitOfWork::commit()
{
    m_open = false;
    if (m_kind) {
        const Result<> written = writeGroup();
        if (!written) {
            m_database->rollback();
            return written;
        }
    }
    return m_database->commit();
}

} // namespace Demitasse
