// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"

#include <QAbstractListModel>

namespace Demitasse {

class Clock;
class ContactBook;

/// Letters as they are listed: drafts first, then what went out, each newest first.
struct ListedLetters
{
    QList<WrittenLetter> letters;
    /// What each is found by beside the reader's name: its words in plain text, a blank before each.
    QStringList words;
    /// The student's own.
    QString zone;
};

/// As above, from what is stored.
ListedLetters listedLetters(const QList<WrittenLetter> &drafts, const QList<WrittenLetter> &sent, const QString &zone);

/// A row a letter, and of those only the ones where each word that is sought begins one of the reader's name or of the
/// letter.
class LettersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TitleRole, DetailRole, WhenRole, IsDraftRole, IconRole };

    LettersModel(const ContactBook &book, const Clock &clock, QObject *parent = nullptr);

    void setLetters(const ListedLetters &letters);
    void find(const QString &text);
    /// How many there are, sought or not.
    qsizetype count() const { return m_listed.letters.size(); }
    int rowOf(LetterId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    QString reader(const WrittenLetter &letter) const;
    QString when(const WrittenLetter &letter) const;

    const ContactBook &m_book;
    const Clock &m_clock;
    ListedLetters m_listed;
    QStringList m_sought;
    /// Places in the list above.
    QList<qsizetype> m_rows;
};

} // namespace Demitasse
