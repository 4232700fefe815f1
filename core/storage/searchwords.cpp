// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchwords.h"

#include "core/rules/fold.h"

#include <libstemmer.h>

#include <memory>

namespace Demitasse {

namespace {

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = fold(text) + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

class Stemmer
{
public:
    explicit Stemmer(const char *language)
        : m_stemmer(sb_stemmer_new(language, nullptr), sb_stemmer_delete)
    {
    }
    QString stem(const QString &word) const
    {
        const QByteArray bytes = word.toUtf8();
        const sb_symbol *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
        const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(bytes.size()));
        return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get())) : word;
    }

private:
    std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> m_stemmer;
};

QStringList formsOf(const QString &word)
{
    thread_local const Stemmer english("english");
    thread_local const Stemmer french("french");
    QStringList forms {word};
    for (const QString &stem : {english.stem(word), french.stem(word)}) {
        if (!forms.contains(stem))
            forms.append(stem);
    }
    return forms;
}

} // namespace

QString searchWords(const QString &text)
{
    QStringList all;
    const QStringList words = wordsIn(text);
    for (const QString &word : words)
        all += formsOf(word);
    return all.join(u' ');
}

QList<QStringList> searchForms(const QString &query)
{
    QList<QStringList> forms;
    const QStringList words = wordsIn(query);
    for (const QString &word : words)
        forms.append(formsOf(word));
    return forms;
}

} // namespace Demitasse
