// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"
#include "core/workflow/pipeline.h"
#include "ui/paste/onrecord.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Card;
class ContactForm;
class Label;
class PastedText;

/// A pasted signature or card becomes a contact: the text on the left with what was read of it marked, the contact's
/// fields on the right, filled in, each telling where its words come from while it has the focus. Nothing is stored
/// before the person says so.
class PastePage : public Page
{
    Q_OBJECT

public:
    explicit PastePage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildText();
    QWidget *buildProposal();
    QWidget *buildKnown();
    QWidget *buildFoot();
    void read();
    void showOpen();
    void take(const SignaturePart &part);
    void showKnown();
    void complete();
    void tellSource(QWidget *field);
    void save();
    void saved(const ContactView &view);
    void startAfresh();

    PastedText *m_text;
    QVBoxLayout *m_open;
    QStackedWidget *m_faces;
    ContactForm *m_form;
    Label *m_source;
    Card *m_known;
    Label *m_knownText;
    Button *m_save;
    QTimer m_typing;
    QList<SignaturePart> m_parts;
    /// What was read last, and so what the form says where nobody typed.
    ContactDraft m_read;
    std::optional<OnRecord> m_onRecord;
    bool m_saving = false;
    bool m_here = false;
};

} // namespace Demitasse
