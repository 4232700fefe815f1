// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/lettersmodel.h"

#include "core/domain/clock.h"
#include "core/rules/lettertext.h"
#include "core/text/datetext.h"
#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <functional>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Icon channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Icon::Mail;
    case Channel::Social: return Icon::Link;
    case Channel::Phone: return Icon::Phone;
    case Channel::InPerson: return Icon::InPerson;
    }
    return Icon::Mail;
}

/// Each word behind a blank, so that words are found by how they begin.
QString wordsIn(const QString &text)
{
    QString words = u' ' + plainText(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words;
}

} // namespace

ListedLetters listedLetters(const QList<WrittenLetter> &drafts, const QList<WrittenLetter> &sent, const QString &zone)
{
    ListedLetters listed {drafts, {}, zone};
    std::ranges::sort(listed.letters, std::greater(), &WrittenLetter::modified);
    listed.letters.append(sent);
    for (const WrittenLetter &letter : std::as_const(listed.letters))
        listed.words.append(wordsIn(letter.subject + u'\n' + letter.body));
    return listed;
}

LettersModel::LettersModel(const ContactBook &book, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_clock(clock)
{
}

void LettersModel::setLetters(const ListedLetters &letters)
{
    beginResetModel();
    m_listed = letters;
    choose();
    endResetModel();
}

void LettersModel::find(const QString &text)
{
    const QStringList sought = wordsIn(text).split(u' ', Qt::SkipEmptyParts);
    if (sought == m_sought)
        return;
    beginResetModel();
    m_sought = sought;
    choose();
    endResetModel();
}

void LettersModel::choose()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_listed.letters.size(); ++i) {
        const QString name = m_sought.isEmpty() ? QString() : wordsIn(reader(m_listed.letters.at(i)));
        const bool isFound = std::ranges::all_of(m_sought, [&](const QString &part) {
            const QString begun = u' ' + part;
            return name.contains(begun) || m_listed.words.at(i).contains(begun);
        });
        if (isFound)
            m_rows.append(i);
    }
}

int LettersModel::rowOf(LetterId id) const
{
    const auto found = std::ranges::find(m_rows, id, [this](qsizetype i) { return m_listed.letters.at(i).id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LettersModel::reader(const WrittenLetter &letter) const
{
    const ContactView *view = m_book.find(letter.contact);
    return view ? listedName(*view) : tr("Somebody");
}

QString LettersModel::when(const WrittenLetter &letter) const
{
    const QDateTime now = m_clock.now();
    return letter.sentAs ? tr("Sent %1").arg(nearDateText(letter.sentAt, now, m_listed.zone))
                         : tr("Draft, %1").arg(nearDateText(letter.modified, now, m_listed.zone));
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const WrittenLetter &letter = m_listed.letters.at(m_rows.at(index.row()));
    const QString detail = u"%1 · %2"_s.arg(situationText(letter.situation), channelText(letter.channel));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(reader(letter), detail, when(letter));
    case IdRole: return letter.id.value;
    case TitleRole: return reader(letter);
    case DetailRole: return detail;
    case WhenRole: return when(letter);
    case IsDraftRole: return !letter.sentAs;
    case IconRole: return static_cast<int>(letter.sentAs ? channelIcon(letter.channel) : Icon::Edit);
    default: return {};
    }
}

} // namespace Demitasse
