// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/writtennotes.h"

#include "core/rules/cleantext.h"
#include "core/rules/fold.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Reads one line after another; what holds from one to the next is kept here.
class NoteReader
{
public:
    explicit NoteReader(const WrittenNotesKey &key)
        : m_key(key)
    {
        m_notes.questions = key.plan;
    }
    /// False when enough is enough.
    bool read(int number, QByteArrayView bytes);
    WrittenNotes notes() const { return m_notes; }

private:
    void ask(int number, const QString &words);
    void note(int number, QString words);
    /// Takes the time off the beginning; nothing when it is none of the talk's.
    bool takeStamp(int number, QString &words);
    NoteKind takeKind(QString &words) const;
    void refuse(int number, ErrorCode code, const QStringList &args = {})
    {
        m_notes.refused.append({number, {code, args, {}}});
    }

    const WrittenNotesKey &m_key;
    WrittenNotes m_notes;
    std::chrono::seconds m_stamp {0};
    std::optional<qsizetype> m_question;
};

bool NoteReader::read(int number, QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString line = cleanText(decoder(bytes)).trimmed();
    if (decoder.hasError())
        refuse(number, ErrorCode::EncodingUnreadable);
    else if (line.size() > MostWrittenCharacters)
        refuse(number, ErrorCode::NoteTooLong, {QString::number(MostWrittenCharacters)});
    else if (line.startsWith(u'?'))
        ask(number, line.mid(1).trimmed());
    else if (line.isEmpty())
        return true;
    else if (m_notes.notes.size() == MostWrittenNotes)
        refuse(number, ErrorCode::NotesTooMany, {QString::number(MostWrittenNotes)});
    else
        note(number, line);
    return m_notes.refused.isEmpty() || m_notes.refused.last().reason.code != ErrorCode::NotesTooMany;
}

void NoteReader::ask(int number, const QString &words)
{
    m_question.reset();
    if (words.isEmpty())
        return;
    bool isNumber = false;
    const int which = words.toInt(&isNumber);
    if (isNumber && (which < 1 || which > m_key.plan.size()))
        return refuse(number, ErrorCode::NoSuchPlanItem, {words});
    if (isNumber) {
        m_question = which - 1;
        return;
    }
    const QString folded = fold(words);
    const auto isIt = [&folded](const QString &question) { return fold(question).startsWith(folded); };
    const auto known = std::ranges::find_if(m_notes.questions, isIt);
    m_question = known - m_notes.questions.begin();
    if (known == m_notes.questions.end())
        m_notes.questions.append(words);
}

void NoteReader::note(int number, QString words)
{
    if (!takeStamp(number, words))
        return;
    WrittenNote note {number, takeKind(words), words, m_stamp, m_question};
    if (note.text.isEmpty())
        return refuse(number, ErrorCode::ValueMissing, {u"text"_s});
    m_notes.notes.append(note);
}

bool NoteReader::takeStamp(int number, QString &words)
{
    static const QRegularExpression form(uR"(^(\d{1,4}):(\d{2})(?:\s+|$))"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return true;
    const int seconds = match.capturedView(2).toInt();
    const std::chrono::seconds stamp = std::chrono::minutes(match.capturedView(1).toInt()) + std::chrono::seconds(seconds);
    if (seconds > 59 || stamp > std::chrono::minutes(m_key.minutes)) {
        refuse(number, ErrorCode::StampInvalid, {match.captured().trimmed(), QString::number(m_key.minutes)});
        return false;
    }
    m_stamp = stamp;
    words = words.mid(match.capturedLength());
    return true;
}

NoteKind NoteReader::takeKind(QString &words) const
{
    const auto letter = words.isEmpty() ? m_key.letters.end() : m_key.letters.find(words[0]);
    if (letter != m_key.letters.end() && (words.size() == 1 || words[1].isSpace())) {
        words = words.mid(1).trimmed();
        return *letter;
    }
    const qsizetype colon = words.indexOf(u':');
    const std::optional<NoteKind> kind = fromWord<NoteKind>(QStringView(words).left(std::max<qsizetype>(0, colon)));
    if (kind)
        words = words.mid(colon + 1).trimmed();
    return kind.value_or(NoteKind::Information);
}

/// The length of the line end that stands there.
qsizetype lineEndAt(QByteArrayView text, qsizetype at)
{
    return text.sliced(at).startsWith("\r\n") ? 2 : text[at] == '\n' || text[at] == '\r' ? 1 : 0;
}

} // namespace

WrittenNotes readWrittenNotes(const QByteArray &text, const WrittenNotesKey &key)
{
    NoteReader reader(key);
    QByteArrayView rest(text);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    int number = 0;
    bool goesOn = true;
    while (goesOn && !rest.isEmpty()) {
        qsizetype end = 0;
        while (end < rest.size() && lineEndAt(rest, end) == 0)
            ++end;
        goesOn = reader.read(++number, rest.first(end));
        rest = end == rest.size() ? QByteArrayView() : rest.sliced(end + lineEndAt(rest, end));
    }
    return reader.notes();
}

} // namespace Demitasse
