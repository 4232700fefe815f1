// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"

#include <QDialog>

class QListWidget;

namespace Demitasse {

class Button;
class Label;
class TemplateForm;

/// The student's own templates: written, named, changed and removed. What was changed is kept when one goes on to another
/// or closes, and each change can be undone. Deletes itself.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(QWidget *parent = nullptr);

    /// Those there are, again when something changed; `chosen` is the new one that was kept, shown unless one went on.
    void setTemplates(const QList<LetterTemplate> &templates, LetterTemplateId chosen = {});

    /// Stays once to say what cannot be kept.
    void done(int result) override;

signals:
    /// Without an id: a new one.
    void saveWanted(const Demitasse::LetterTemplate &text);
    void removeWanted(Demitasse::LetterTemplateId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFoot();
    /// Whether nothing is left to keep: false when it cannot be kept, which is then said.
    bool keep();
    void showRow(int row);
    void choose(int row);
    void begin();
    void remove();

    QList<LetterTemplate> m_templates;
    int m_row = -1;
    QListWidget *m_list;
    TemplateForm *m_form;
    Label *m_error;
    Button *m_save;
    Button *m_remove;
};

} // namespace Demitasse
