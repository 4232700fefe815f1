// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/error.h"

#include <QKeySequence>
#include <QObject>
#include <QRect>

class QMenu;
class QWidget;

namespace Demitasse {

struct ContactView;
class Exporter;
struct UiContext;

/// What one can do with a contact wherever it is listed: the same menu, the same words, the same way out when something
/// cannot be.
class ContactActions : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    ContactActions(UiContext &context, QWidget *page);

    void open(ContactId id);
    void edit(ContactId id);
    void book(ContactId id);
    /// A letter that suits how far things are.
    void write(ContactId id);
    /// What is known of them before talking.
    void research(ContactId id);
    /// Asks until when near `anchor` (in the page's coordinates) when it is to rest.
    void move(ContactId id, Stage to, const QRect &anchor);
    void setArchived(ContactId id, bool archived);
    /// Asks first, since no undo brings anyone back.
    void erase(ContactId id);
    /// Asks with whom, and shows both side by side.
    void mergeWith(ContactId id);
    void writeUp(ContactId id);

    /// Opens it at a place on the screen; does not wait.
    void popUpMenu(ContactId id, const QPoint &at, const QRect &anchor);
    /// The stages to move to, the one where the contact stands marked. Belongs to `parent`.
    QMenu *stagesMenu(ContactId id, const QRect &anchor, QWidget *parent);

    /// As a card for an address book.
    void saveCard(ContactId id);
    /// What is done now and then, below a button that stands beside the usual things.
    void popUpRare(ContactId id, QWidget *button);

signals:
    /// A move was asked for. The contact changes in the book when it is made; `stayed` says that it is not.
    void moving(Demitasse::ContactId id);
    void stayed(Demitasse::ContactId id);

private:
    void moveNow(ContactId id, Stage to, std::optional<QDate> until);
    void refuse(ContactId id, const Error &error);
    void addCopying(QMenu *menu, const Contact &contact);
    void addRare(QMenu *menu, const Contact &contact, const QKeySequence &archiveKey);

    UiContext &m_context;
    QWidget *m_page;
    Exporter *m_exporter;
};

} // namespace Demitasse
