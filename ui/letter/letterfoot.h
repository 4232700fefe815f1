// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"
#include "ui/letter/letterkeeper.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Label;

/// What stays in sight below a letter: how long it is, whether it is kept, what stands in its way, and what may become
/// of it.
class LetterFoot : public QWidget
{
    Q_OBJECT

public:
    explicit LetterFoot(QWidget *parent = nullptr);

    /// What hangs on the channel, and on whether it went out.
    void showKind(const WrittenLetter &letter);
    /// `words` stands beside the length of a note, whose length is in characters.
    void showLength(const LetterLength &length, qsizetype words, Channel channel);
    void showState(LetterKeeper::State state, bool isSent);
    void showError(const QString &sentence);
    void showError(const Error &error);
    void hideError();
    /// Something more that can be done with it, in the menu.
    void addMore(QAction *action);
    /// The way out by mail: its button beside the others, and above them how it goes.
    void addSending(QWidget *line, Button *button);
    /// Marking is the page's primary action unless the letter can be sent, and none at all while that happens.
    void showSending(bool canBeSent, bool isUnderWay);

    /// The buttons stand below each other where they do not fit beside each other.
    QSize minimumSizeHint() const override;

signals:
    void copyWanted();
    void mailWanted();
    void markWanted();

protected:
    bool event(QEvent *event) override;

private:
    void buildRow();
    /// Those that are shown.
    QList<QWidget *> buttons() const;
    void openMenu();

    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    Label *m_length;
    Label *m_state;
    Label *m_error;
    Button *m_copy;
    Button *m_mail;
    Button *m_mark;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace Demitasse
