// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/workflow/preparation.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace Demitasse {

class Button;
class OwnQuestionForm;
class PacksPanel;
class QuestionList;
class QuestionPanel;

/// The bank of questions: on the left all of them, to be found and narrowed; on the right the chosen one, one's own being
/// written, or the packs. A pack may be dropped anywhere on it.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    QList<KeyHelp> keyHelp() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Face
    {
        QuestionFace,
        FormFace,
        PacksFace
    };

    QAction *offer(const QString &name, const QString &text, const QKeySequence &keys, void (QuestionsPage::*act)());
    QWidget *buildHead();
    void listen();
    void load();
    void loadPacks();
    void showChosen();

    void toggleFavourite();
    void setFavourite(const QString &id, bool favourite);
    void planChosen();
    void planFor(MeetingId meeting);
    void write(const Question &question, std::optional<OwnQuestionId> id = {});
    void writeNew();
    void copyChosen();
    void editChosen();
    void removeChosen();
    void store(const Question &question);
    void switchLanguage();
    void openPacks();
    void chooseFile();
    void take(const QStringList &paths);
    void removePack(PackId id);
    void backToList();
    /// Does it on the worker and says so, with a way back.
    template <class Work> void tend(Work work, const QString &told, GroupKind kind);

    QString m_language;
    QuestionList *m_list;
    QuestionPanel *m_panel;
    OwnQuestionForm *m_form;
    PacksPanel *m_packs;
    QStackedWidget *m_side;
    Button *m_otherLanguage = nullptr;
    bool m_here = false;
    bool m_arriving = false;
    bool m_loading = false;
    bool m_again = false;
    /// What is to be chosen when it is there.
    QString m_wanted;
};

} // namespace Demitasse
