// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/erasing.h"
#include "ui/theme/tokens.h"

#include <QDialog>

class QVBoxLayout;

namespace Demitasse {

class Button;
class Label;
struct UiContext;

/// Says what erasing a person would take away and what it would not reach, offers a copy of everything first, and
/// erases. One of the few questions the program asks: no undo brings anything back. Deletes itself.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(UiContext &context, ContactId id, QWidget *parent);

private:
    void look();
    void show(const ErasureOutlook &outlook);
    void addParagraph(const QString &text);
    void say(const QString &text, Tone tone);
    /// Wrapped text is as high as its width makes it, which no dialog asks by itself.
    void fit();
    void chooseCopy();
    void writeCopy(const QString &path);
    void erase();
    void fail(const Error &error);

    UiContext &m_context;
    ContactId m_contact;
    QString m_name;
    Label *m_title;
    QVBoxLayout *m_words;
    Label *m_said;
    Button *m_copy;
    Button *m_cancel;
    Button *m_erase;
};

} // namespace Demitasse
