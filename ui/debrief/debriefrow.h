// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

#include <QWidget>

namespace Demitasse {

class Button;
class InPlaceField;
class LinkButton;

/// A sentence of a debrief, changed where it stands: Enter takes it and goes on, and so does going elsewhere. F8 says
/// whether it is a fact or an opinion; the word stands beside it, and the minute of the note that it comes from.
class DebriefRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` is for the screen reader.
    explicit DebriefRow(const QString &name, QWidget *parent = nullptr);

    void say(const QString &text, std::optional<Basis> basis);
    /// The minute of the note; empty where there is none.
    void showNote(const QString &minute);
    void setPrompt(const QString &prompt);
    /// What is written in it is not there any more; ready for the next.
    void clear();
    void begin();
    /// Takes what is being written.
    void commit();
    QList<QWidget *> tabStops() const;

signals:
    /// Other words, or another basis.
    void taken(const QString &text, std::optional<Demitasse::Basis> basis);
    /// Enter: on to the next.
    void entered();
    /// To the one above (-1) or below (+1).
    void stepped(int by);
    void noteWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void changeBasis();
    void dress();
    bool isAtEdge(int by) const;

    std::optional<Basis> m_basis;
    InPlaceField *m_text;
    Button *m_basisWord;
    LinkButton *m_note;
};

} // namespace Demitasse
