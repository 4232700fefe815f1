// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/pipeline.h"
#include "ui/shell/page.h"

#include <QHash>

class QScrollArea;

namespace Demitasse {

class Button;
class ContactForm;
class Label;
class NewcomerNote;

/// Adds a contact or changes one. What was typed is never lost by going elsewhere: it waits here until it is saved or
/// given up.
class ContactFormPage : public Page
{
    Q_OBJECT

public:
    explicit ContactFormPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void fill(const ContactDraft &stored);
    void fillNew(const Place &place);
    void startAfresh();
    bool isChanged() const;
    void save();
    void saved(const ContactView &view, const ContactDraft &sent);
    void showWhereItIs();
    void giveUp();
    void offerBack(const QString &sentence, const QString &action);

    ContactForm *m_form;
    Label *m_title;
    QWidget *m_waiting;
    NewcomerNote *m_newcomer;
    Button *m_paste;
    QScrollArea *m_scroll;
    Button *m_save;
    ContactId m_contact;
    /// What the form said before anybody typed.
    ContactDraft m_clean;
    /// What waits to be saved, by contact; a new one under no id.
    QHash<ContactId, ContactDraft> m_kept;
    bool m_saving = false;
    bool m_here = false;
};

} // namespace Demitasse
