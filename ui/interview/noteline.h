// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"

#include <QPlainTextEdit>

namespace Demitasse {

/// Where a note is typed. Plain text, grows with it; Enter finishes the note, Shift+Enter breaks the line; a letter and
/// a space at its start, or Alt+F1 to Alt+F7, make it of a kind.
class NoteLine : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    NoteKind kind() const { return m_kind; }
    void setKind(NoteKind kind);
    /// Shows a text without telling anyone that it was typed.
    void load(const QString &text, NoteKind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Text or kind are other than before, by a key.
    void edited();
    void kindChanged(Demitasse::NoteKind kind);
    /// Enter.
    void finished();
    /// ↑ in an empty line: the note before should be edited.
    void previousWanted();
    /// Esc while an older note is being edited, or in an empty line.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeKindLetter();

    NoteKind m_kind = NoteKind::Information;
    bool m_loading = false;
};

} // namespace Demitasse
