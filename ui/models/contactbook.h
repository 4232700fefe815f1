// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/contactfilter.h"
#include "core/workflow/views.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace Demitasse {

class Changes;
class Notices;
class Worker;

/// All contacts, in memory, for everything that lists or names them: loaded once, then kept true contact by contact, so
/// that selection, scroll and focus survive. Finding is a walk over folded keys made when a contact came in.
class ContactBook : public QObject
{
    Q_OBJECT

public:
    ContactBook(Worker &worker, Changes &changes, Notices &notices, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    /// Positions are stable until `aboutToReset`; one that was taken away stays as a gap (`isThere` false).
    qsizetype size() const { return static_cast<qsizetype>(m_shelf.views.size()); }
    const ContactView &at(qsizetype position) const { return m_shelf.views[static_cast<size_t>(position)]; }
    const ContactKey &keyAt(qsizetype position) const { return m_shelf.keys[static_cast<size_t>(position)]; }
    bool isThere(qsizetype position) const { return m_there[static_cast<size_t>(position)]; }
    /// Null when there is no such contact.
    const ContactView *find(ContactId id) const;
    qsizetype positionOf(ContactId id) const { return m_shelf.positions.value(id, -1); }

    /// The positions that a filter lets through; with a text, best first, else by name.
    std::vector<qsizetype> matching(const ContactFilter &filter) const;

public slots:
    void load();

signals:
    void aboutToReset();
    /// Everything is new: the first load.
    void reset();
    void added(qsizetype position);
    void changed(qsizetype position);
    void removed(qsizetype position);
    /// After one or many of the three above, once for all of them: whoever keeps an order follows this one.
    void settled(const QList<qsizetype> &positions);

private:
    /// What is made on the worker's thread and only handed over here: positions count from 0 within it.
    struct Shelf
    {
        std::vector<ContactView> views;
        std::vector<ContactKey> keys;
        QHash<ContactId, qsizetype> positions;
    };

    static Shelf shelve(const QList<ContactView> &views);
    void refresh(const QList<ContactId> &ids);
    void place(Shelf &shelf);
    void takeIn(Shelf &shelf, const QList<ContactId> &ids);
    bool take(ContactView &view, ContactKey &key);
    bool drop(qsizetype position);

    Worker &m_worker;
    Notices &m_notices;
    Shelf m_shelf;
    std::vector<bool> m_there;
    bool m_loaded = false;
};

} // namespace Demitasse
