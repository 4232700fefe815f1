// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;

namespace Demitasse {

/// What a letter is, quietly above it: what for, by which way, in which language; and the student's own templates.
class LetterChoice : public QWidget
{
    Q_OBJECT

public:
    explicit LetterChoice(QWidget *parent = nullptr);

    void show(const WrittenLetter &letter);
    void setTemplates(const QList<LetterTemplate> &templates);
    Situation situation() const;
    Channel channel() const;
    LetterLanguage language() const;

signals:
    /// Chosen by a person.
    void changed();
    /// The text is to be begun anew: from ours, or from one of the student's own.
    void beginWanted(std::optional<Demitasse::LetterTemplateId> from);
    void saveWanted(const QString &name);
    /// To tend one's own templates.
    void templatesWanted();

private:
    void fillMenu();
    QWidget *buildNaming();

    QComboBox *m_situation;
    QComboBox *m_channel;
    QComboBox *m_language;
    QMenu *m_menu;
    QMenu *m_others;
    QWidget *m_naming;
    QLineEdit *m_name;
    QList<LetterTemplate> m_templates;
};

} // namespace Demitasse
