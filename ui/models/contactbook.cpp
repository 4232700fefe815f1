// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactbook.h"

#include "core/workflow/pipeline.h"
#include "core/workflow/changes.h"
#include "core/workflow/worker.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

#include <algorithm>
#include <memory>

namespace Demitasse {

namespace {

/// What the worker looks up in one go: a large import must not keep a page waiting.
constexpr qsizetype SliceOfContacts = 500;

struct RankedPosition
{
    int rank = 0;
    qsizetype position = 0;
};

} // namespace

ContactBook::ContactBook(Worker &worker, Changes &changes, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_notices(notices)
{
    connect(&changes, &Changes::contactsChanged, this, &ContactBook::refresh, Qt::QueuedConnection);
    // By whose days and holidays everybody's next step is due.
    connect(&changes, &Changes::studentChanged, this, [this] { refresh(m_shelf.positions.keys()); });
}

const ContactView *ContactBook::find(ContactId id) const
{
    const qsizetype position = positionOf(id);
    return position >= 0 && isThere(position) ? &at(position) : nullptr;
}

std::vector<qsizetype> ContactBook::matching(const ContactFilter &filter) const
{
    const QStringList words = filterWords(filter.text);
    std::vector<RankedPosition> found;
    for (qsizetype position = 0; position < size(); ++position) {
        if (!isThere(position) || !passes(filter, at(position).contact))
            continue;
        if (const int how = rank(keyAt(position), words))
            found.push_back({how, position});
    }
    std::ranges::sort(found, [this](const RankedPosition &a, const RankedPosition &b) {
        return a.rank != b.rank ? a.rank > b.rank : keyAt(a.position).name < keyAt(b.position).name;
    });
    std::vector<qsizetype> positions(found.size());
    std::ranges::transform(found, positions.begin(), &RankedPosition::position);
    return positions;
}

ContactBook::Shelf ContactBook::shelve(const QList<ContactView> &views)
{
    Shelf shelf;
    shelf.views.assign(views.begin(), views.end());
    shelf.keys.reserve(shelf.views.size());
    shelf.positions.reserve(views.size());
    for (const ContactView &view : views) {
        shelf.positions.insert(view.contact.id, static_cast<qsizetype>(shelf.keys.size()));
        shelf.keys.push_back(keyOf(view));
    }
    return shelf;
}

void ContactBook::load()
{
    auto everybody = m_worker.run([](Desk &desk) -> Result<std::shared_ptr<Shelf>> {
        const auto views = desk.pipeline.all();
        if (!views)
            return failure(views);
        return std::make_shared<Shelf>(shelve(*views));
    });
    whenDone(
        std::move(everybody), this, [this](const std::shared_ptr<Shelf> &shelf) { place(*shelf); },
        [this](const Error &error) { m_notices.fail(error); });
}

void ContactBook::place(Shelf &shelf)
{
    emit aboutToReset();
    m_shelf = std::move(shelf);
    m_there.assign(m_shelf.views.size(), true);
    m_loaded = true;
    emit reset();
}

void ContactBook::refresh(const QList<ContactId> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += SliceOfContacts) {
        const QList<ContactId> slice = ids.mid(from, SliceOfContacts);
        auto some = m_worker.run([slice](Desk &desk) -> Result<std::shared_ptr<Shelf>> {
            const auto views = desk.pipeline.some(slice);
            if (!views)
                return failure(views);
            return std::make_shared<Shelf>(shelve(*views));
        });
        whenDone(
            std::move(some), this, [this, slice](const std::shared_ptr<Shelf> &shelf) { takeIn(*shelf, slice); },
            [this](const Error &error) { m_notices.fail(error); });
    }
}

void ContactBook::takeIn(Shelf &shelf, const QList<ContactId> &ids)
{
    if (!m_loaded)
        return;
    QList<qsizetype> positions;
    for (const ContactId id : ids) {
        const qsizetype there = shelf.positions.value(id, -1);
        const auto i = static_cast<size_t>(there);
        if (there < 0 ? drop(positionOf(id)) : take(shelf.views[i], shelf.keys[i]))
            positions.append(positionOf(id));
    }
    if (!positions.isEmpty())
        emit settled(positions);
}

bool ContactBook::take(ContactView &view, ContactKey &key)
{
    qsizetype position = positionOf(view.contact.id);
    if (position < 0) {
        position = size();
        m_shelf.positions.insert(view.contact.id, position);
        m_shelf.views.push_back(std::move(view));
        m_shelf.keys.push_back(std::move(key));
        m_there.push_back(true);
        emit added(position);
        return true;
    }
    const auto i = static_cast<size_t>(position);
    const bool wasThere = m_there[i];
    if (wasThere && m_shelf.views[i] == view)
        return false;
    m_shelf.views[i] = std::move(view);
    m_shelf.keys[i] = std::move(key);
    m_there[i] = true;
    if (wasThere)
        emit changed(position);
    else
        emit added(position);
    return true;
}

bool ContactBook::drop(qsizetype position)
{
    if (position < 0 || !isThere(position))
        return false;
    m_there[static_cast<size_t>(position)] = false;
    emit removed(position);
    return true;
}

} // namespace Demitasse
