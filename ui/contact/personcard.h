// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/photo.h"
#include "core/workflow/views.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace Demitasse {

class Button;
class Label;
class Portrait;
class LinkButton;
struct UiContext;

/// Who it is: the name, what they do, what time it is there, what to do next, and all that is known.
class PersonCard : public Card
{
    Q_OBJECT

public:
    explicit PersonCard(UiContext &context, QWidget *parent = nullptr);

    void setContact(const ContactView &view);
    /// After the contact.
    void setPhoto(const std::optional<Photo> &photo);
    /// The student's zone is needed for the two clocks.
    void showClocks(const QDateTime &now, const QString &ownZone);
    /// Whether writing stands beside the one thing to do next, which may be a letter itself.
    void setWriting(bool canWrite);
    /// The one thing to do next, and what it is called.
    Button *primary() const { return m_primary; }
    Button *moveButton() const { return m_move; }

signals:
    void editWanted();
    void writeWanted();
    void researchWanted();
    /// What is done now and then; the menu belongs beside the button.
    void moreWanted(QWidget *button);

private:
    void buildButtons();
    void replaceFacts(const ContactView &view);

    UiContext &m_context;
    ContactView m_view;
    Portrait *m_portrait;
    Label *m_name;
    Label *m_said;
    Label *m_role;
    LinkButton *m_organization;
    Label *m_parents;
    Label *m_place;
    Label *m_archivedNote;
    Button *m_primary;
    Button *m_write;
    Button *m_research;
    Button *m_edit;
    Button *m_move;
    QToolButton *m_more;
    QWidget *m_facts = nullptr;
};

} // namespace Demitasse
