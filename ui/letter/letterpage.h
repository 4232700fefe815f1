// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/gratitude.h"
#include "core/workflow/letters.h"
#include "ui/letter/letterreview.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

namespace Demitasse {

class AddresseeCard;
class CheckList;
class DraftField;
class LetterChoice;
class LetterFoot;
class LetterKeeper;
class LetterSendBar;
class LetterSheet;
struct LoadedLetter;
class TemplatesDialog;

/// A letter being written: the text, and beside it whom it goes to and what a careful advisor would mark, each with a
/// way to mend it. What is typed is kept; what was sent is shown as it went out.
class LetterPage : public Page
{
    Q_OBJECT

public:
    explicit LetterPage(UiContext &context, QWidget *parent = nullptr);
    ~LetterPage() override;

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

private:
    // The page.
    void addKeys();
    QAction *addKey(const QString &text, const QKeySequence &key, void (LetterPage::*does)());
    void listen();

    // What it shows.
    void load();
    void fill(const LoadedLetter &loaded);
    void showPerson(const LoadedLetter &loaded);
    void showLetter(const LetterOnDesk &desk, bool isStored);
    void showKind();
    void showState();
    void showSending();
    void freeze();
    void refresh();
    /// Those there are; `chosen` is shown where they are tended.
    void loadTemplates(LetterTemplateId chosen = {});

    // Writing.
    void typed();
    void review();
    void chooseKind();
    void beginFrom(const std::optional<LetterTemplateId> &from);
    void putText(const LetterOnDesk &desk);
    void keepTemplate(const QString &name);
    void saveTemplate(const LetterTemplate &text);
    void removeTemplate(LetterTemplateId id);
    void openTemplates();
    void goToNext();
    void goToPrevious();
    void go(int by);
    void mendCurrent();
    void mend(LetterFault fault);
    void showPlace(LetterFault fault);
    void openOther();
    void fillGap(const LetterGap &gap);
    const ReviewedFault *reviewed(LetterFault fault) const;
    LetterRequest request() const;
    Letter checked() const;

    // Thanking for what was said.
    void recall();
    void showNotes();
    void goToNotes();
    void useNote(NoteId note);
    void openNote(NoteId note);

    // What becomes of it.
    void copy();
    void openMail();
    void saveMail();
    void writeMail(const QString &path);
    void markSent();
    /// Goes to the first gap, if there is one.
    bool stopsAtGap();
    void pressSend();
    void sendMail();
    void handIn(const WrittenLetter &letter);
    static void tellSent(UiContext &context, Stage before, const ContactView &after);
    void discard();

    /// Where one went, and what came of it: a letter to an introducer is about somebody.
    Place m_asked;
    Place m_place;
    WrittenLetter m_letter;
    ContactView m_contact;
    Student m_student;
    Addressee m_to;
    /// What the template gave, to know whether anybody wrote since.
    WrittenLetter m_begun;
    OwnVoice m_voice;
    TalkRecall m_recall;
    LetterReview m_review;
    std::optional<LetterFinding> m_current;
    LetterKeeper *m_keeper;
    QTimer m_pause;
    bool m_here = false;
    bool m_isLoaded = false;
    bool m_filling = false;

    LetterSheet *m_sheet;
    LetterFoot *m_foot;
    LetterSendBar *m_sending;
    LetterChoice *m_choice;
    DraftField *m_subject;
    DraftField *m_body;
    AddresseeCard *m_person;
    CheckList *m_checks;
    QPointer<TemplatesDialog> m_templates;
};

} // namespace Demitasse
