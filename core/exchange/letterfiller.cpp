// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letterfiller.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct FieldName
{
    QString name;
    QString english;
    QString french;
};

const QList<FieldName> &fieldNames()
{
    static const QList<FieldName> names {
        {u"given"_s, u"first name"_s, u"prénom"_s},
        {u"greeting_name"_s, u"first name"_s, u"prénom"_s},
        {u"family"_s, u"last name"_s, u"nom de famille"_s},
        {u"organization"_s, u"organization"_s, u"organisation"_s},
        {u"role"_s, u"their work"_s, u"son travail"_s},
        {u"path"_s, u"field"_s, u"domaine"_s},
        {u"how_found"_s, u"how I found you"_s, u"comment je vous ai connu"_s},
        {u"common_ground"_s, u"what made me think of you"_s, u"ce qui m’a fait penser à vous"_s},
        {u"introducer"_s, u"who introduces us"_s, u"qui nous présente"_s},
        {u"introducer_or_acquaintance"_s, u"who introduces us"_s, u"qui nous présente"_s},
        {u"about_name"_s, u"whom it is about"_s, u"de qui il s’agit"_s},
        {u"student_name"_s, u"my name"_s, u"mon nom"_s},
        {u"student_email"_s, u"my e-mail address"_s, u"mon courriel"_s},
        {u"minutes"_s, u"minutes"_s, u"minutes"_s},
        {u"modes"_s, u"ways to meet"_s, u"façons de se parler"_s},
        {u"window"_s, u"when"_s, u"quand"_s},
        {u"meeting_day"_s, u"day"_s, u"jour"_s},
        {u"meeting_time"_s, u"time"_s, u"heure"_s},
        {u"meeting_place"_s, u"place"_s, u"lieu"_s},
        {u"quote"_s, u"something they said"_s, u"ce qui a été dit"_s},
        {u"said"_s, u"something from our conversation"_s, u"un mot de notre conversation"_s},
        {u"advice"_s, u"advice that I followed"_s, u"conseil que j’ai suivi"_s},
        {u"article"_s, u"article"_s, u"article"_s},
        {u"event"_s, u"event"_s, u"événement"_s},
        {u"season"_s, u"season’s greeting"_s, u"mot de saison"_s},
        {u"decline_reason"_s, u"their reason"_s, u"sa raison"_s},
    };
    return names;
}

bool isHiddenSign(QChar c)
{
    const char32_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
        || code == 0x200F || code == 0x061C;
    return turns || c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029;
}

/// On one line. No-break spaces stay.
QString asText(QString value)
{
    static const QRegularExpression blanks(u"[^\\S\u00a0\u202f]+"_s);
    for (QChar &c : value) {
        if (isHiddenSign(c))
            c = u' ';
    }
    return value.replace(blanks, u" "_s).trimmed();
}

/// Takes a text apart at its marks; one for one text.
class TemplateFiller
{
public:
    TemplateFiller(const FieldValues &values, LetterLanguage language)
        : m_values(values)
        , m_language(language)
    {
    }

    Result<FilledText> fill(const QString &text)
    {
        static const QRegularExpression marks(u"\\{\\{([#/]?)\\s*([^{}]*?)\\s*\\}\\}"_s);
        qsizetype at = 0;
        for (auto matches = marks.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch mark = matches.next();
            show(QStringView(text).sliced(at, mark.capturedStart() - at));
            at = mark.capturedEnd();
            const QString field = mark.captured(2);
            if (!letterFields().contains(field))
                return failure(ErrorCode::WordUnknown, {u"field"_s, field, letterFields().join(u' ')});
            const QString kind = mark.captured(1);
            if (kind.isEmpty())
                put(field);
            else if (!(kind == "#"_L1 ? open(field) : close(field)))
                return failure(ErrorCode::ValueMissing, {u"field"_s}, field);
        }
        show(QStringView(text).sliced(at));
        if (!m_part.isEmpty())
            return failure(ErrorCode::ValueMissing, {u"field"_s}, m_part);
        return std::move(m_filled);
    }

private:
    bool isFilled(const QString &field) const { return !asText(m_values.value(field)).isEmpty(); }
    bool isShown() const { return m_part.isEmpty() || isFilled(m_part); }

    void show(QStringView text)
    {
        if (isShown())
            m_filled.text += text;
    }

    void put(const QString &field)
    {
        if (!isShown())
            return;
        if (!isFilled(field) && !m_filled.gaps.contains(field))
            m_filled.gaps.append(field);
        m_filled.text += isFilled(field) ? asText(m_values.value(field)) : fieldPlaceholder(field, m_language);
    }

    bool open(const QString &field)
    {
        if (!m_part.isEmpty())
            return false;
        m_part = field;
        return true;
    }

    bool close(const QString &field)
    {
        if (m_part != field)
            return false;
        m_part.clear();
        return true;
    }

    const FieldValues &m_values;
    LetterLanguage m_language;
    FilledText m_filled;
    /// The optional part that one is in.
    QString m_part;
};

} // namespace

const QStringList &letterFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const FieldName &field : fieldNames())
            all.append(field.name);
        return all;
    }();
    return names;
}

QString fieldPlaceholder(const QString &field, LetterLanguage language)
{
    for (const FieldName &known : fieldNames()) {
        if (known.name == field)
            return u'[' + (language == LetterLanguage::English ? known.english : known.french) + u']';
    }
    return {};
}

Result<FilledText> fillTemplate(const QString &text, const FieldValues &values, LetterLanguage language)
{
    return TemplateFiller(values, language).fill(text);
}

} // namespace Demitasse
