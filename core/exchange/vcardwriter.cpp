// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardwriter.h"

#include "core/exchange/contentline.h"
#include "core/exchange/senttext.h"

#include <QIODevice>
#include <QUrl>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QByteArray escapedText(const QString &text)
{
    QByteArray escaped = sentText(text).trimmed().toUtf8();
    return escaped.replace('\\', "\\\\").replace('\n', "\\n").replace(',', "\\,").replace(';', "\\;");
}

QByteArray escapedLine(const QString &text)
{
    return escapedText(sentLine(text));
}

QByteArray joinedList(const QStringList &texts, char separator)
{
    QByteArrayList parts;
    for (const QString &text : texts)
        parts.append(escapedLine(text));
    return parts.join(separator);
}

QString writtenName(const ContactCandidate &person)
{
    const Contact &contact = person.contact;
    const QString parts = sentLine(contact.given + u' ' + contact.family);
    for (const QString &name : {sentLine(contact.fullName), parts, sentLine(displayName(contact))}) {
        if (!name.isEmpty())
            return name;
    }
    return person.organization;
}

/// A card as it grows; a property without a value is left out.
class CardText
{
public:
    explicit CardText(VCardVersion version)
        : m_version(version)
    {
    }

    bool isV4() const { return m_version == VCardVersion::V4; }
    void add(const QByteArray &name, const QByteArray &value, const QByteArrayList &parameters = {})
    {
        if (!value.isEmpty())
            m_bytes += foldedLine({name, parameters, value});
    }
    /// One property for each text, the first of several marked as the preferred one.
    void addAll(const QByteArray &name, const QStringList &texts, QByteArray (*write)(const QString &))
    {
        const QByteArray preferred = isV4() ? "PREF=1" : "TYPE=pref";
        for (qsizetype i = 0; i < texts.size(); ++i)
            add(name, write(texts[i]), i == 0 && texts.size() > 1 ? QByteArrayList{preferred} : QByteArrayList());
    }
    QByteArray bytes() const { return m_bytes; }

private:
    VCardVersion m_version;
    QByteArray m_bytes;
};

// A link is no text and takes no backslashes, as long as it is a link.
QByteArray writtenLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isLink = url.isValid() && !url.scheme().isEmpty() && !link.contains(u'\\');
    return isLink ? sentLine(link).toUtf8() : escapedLine(link);
}

void addNames(CardText &card, const ContactCandidate &person)
{
    const Contact &contact = person.contact;
    card.add("FN", escapedLine(writtenName(person)));
    card.add("N", escapedLine(contact.family) + ';' + escapedLine(contact.given) + ";;;");
    card.add("NICKNAME", escapedLine(contact.preferred));
    card.add("X-PHONETIC-FIRST-NAME", escapedLine(contact.pronunciation));
    card.add(card.isV4() ? "PRONOUNS" : "X-PRONOUNS", escapedLine(contact.pronouns));
}

void addPlace(CardText &card, const Contact &contact)
{
    if (!contact.city.isEmpty())
        card.add("ADR", ";;;" + escapedLine(contact.city) + ";;;");
    card.add("TZ", escapedLine(contact.zone), {"VALUE=text"});
    card.add("LANG", escapedLine(contact.language));
}

void addPhoto(CardText &card, const Photo &photo)
{
    const QByteArray type = photo.mediaType.toLatin1();
    const QByteArray content = photo.content.toBase64();
    if (card.isV4())
        card.add("PHOTO", "data:" + type + ";base64," + content);
    else
        card.add("PHOTO", content, {"ENCODING=b", "TYPE=" + type.sliced(type.indexOf('/') + 1).toUpper()});
}

} // namespace

QByteArray vCardOf(const ContactCandidate &person, VCardVersion version)
{
    const Contact &contact = person.contact;
    CardText card(version);
    card.add("BEGIN", "VCARD");
    card.add("VERSION", card.isV4() ? "4.0" : "3.0");
    card.add("PRODID", "-//Demitasse//Demitasse 0.1//EN");
    if (!contact.id.isNull())
        card.add("UID", "urn:uuid:" + contact.id.text().toLatin1());
    addNames(card, person);
    if (!person.organization.isEmpty())
        card.add("ORG", joinedList(QStringList(person.organization) + person.units, ';'));
    card.add("TITLE", escapedLine(contact.role));
    card.addAll("EMAIL", contact.emails, escapedLine);
    card.addAll("TEL", contact.phones, escapedLine);
    card.addAll("URL", contact.links, writtenLink);
    addPlace(card, contact);
    card.add("CATEGORIES", joinedList(contact.tags, ','));
    card.add("NOTE", escapedText(contact.remarks));
    if (person.photo)
        addPhoto(card, *person.photo);
    if (contact.modified.isValid())
        card.add("REV", contact.modified.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1());
    card.add("END", "VCARD");
    return card.bytes();
}

Result<int> writeVCards(QIODevice &out, const QList<ContactCandidate> &people, VCardVersion version,
    const std::function<bool(qsizetype)> &goOn)
{
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (goOn && !goOn(i))
            return failure(ErrorCode::Cancelled);
        const QByteArray card = vCardOf(people[i], version);
        if (out.write(card) != card.size())
            return failure(ErrorCode::FileNotWritten, {QString(), out.errorString()});
    }
    return static_cast<int>(people.size());
}

} // namespace Demitasse
