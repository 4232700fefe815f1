// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/notethings.h"

#include "core/rules/lettertext.h"
#include "core/rules/notedays.h"

#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    ResourceKind kind;
    Phrases words;
};

const std::array<KindWords, 5> &resourceWords()
{
    static const std::array<KindWords, 5> words {
        KindWords {ResourceKind::Course, Phrases(uR"(
course|courses|class|workshop|certificate|certification|training|bootcamp|mooc|cours|atelier|formation|certificat|microprogramme
)")},
        KindWords {ResourceKind::Event, Phrases(uR"(
conference|conferences|meetup|event|events|fair|seminar|webinar|lecture series|evenement|evenements|colloque|salon|congres|conference annuelle|seminaire|webinaire|rencontre annuelle|5 a 7
)")},
        KindWords {ResourceKind::Network, Phrases(uR"(
association|network|community|society|mailing list|newsletter|slack|discord|group|chapter|reseau|communaute|societe savante|infolettre|liste de diffusion|groupe|ordre professionnel
)")},
        KindWords {ResourceKind::Tool, Phrases(uR"(
tool|software|app|library|package|dataset|database|template|outil|logiciel|application|appli|bibliotheque|base de donnees|modele
)")},
        KindWords {ResourceKind::Reading, Phrases(uR"(
read|reading|book|books|article|articles|paper|report|blog|essay|chapter|podcast|journal|magazine|lire|lecture|livre|livres|rapport|blogue|essai|chapitre|balado|revue
)")},
    };
    return words;
}

bool recommends(const QString &plain)
{
    static const Phrases recommending(uR"(
recommends?|recommended|suggests?|suggested|should (?:read|join|take|try|watch|use|go)|must (?:read|see)|worth (?:reading|joining|taking)|have a look|look at|subscribe
recommande|recommander|suggere|conseille|a lire|a voir|a suivre|lire|suivre|s'inscrire|s'abonner|adherer|jeter un oeil
read|join|take|watch|try
)");
    return recommending.isIn(plain);
}

/// Where quotation marks enclose something that reads like a title.
std::optional<Span> quotedIn(const QString &text)
{
    static const QRegularExpression quoted(u"[“«\"]\\s*([^“”«»\"]{3,120}?)\\s*[”»\"]"_s);
    const QRegularExpressionMatch match = quoted.match(text);
    return match.hasMatch() ? std::optional(Span {match.capturedStart(1), match.capturedLength(1)}) : std::nullopt;
}

std::optional<ResourceKind> kindNamedIn(const QString &plain)
{
    for (const KindWords &known : resourceWords()) {
        if (known.words.isIn(plain))
            return known.kind;
    }
    return std::nullopt;
}

QString titleIn(QString text)
{
    if (const std::optional<Span> quoted = quotedIn(text))
        return text.sliced(quoted->start, quoted->length);
    static const Phrases leadIns(uR"(
^(?:(?:she|he|they|i|we) )?(?:really )?(?:recommends?|recommended|suggests?|suggested|should|must)(?: (?:me|that|to|i|we|reading|joining|taking|have))*(?: (?:read|join|take|try|watch|look at))?(?: (?:the|a|an))?
^(?:read|join|take|try|watch|look at|subscribe to)(?: (?:the|a|an))?
^(?:(?:elle|il|ils|elles) )?(?:me )?(?:recommande|suggere|conseille)(?: (?:de|d'))?(?: ?(?:lire|suivre|voir|essayer))?(?: (?:le|la|les|un|une|l'))?
^(?:lire|suivre|voir|essayer|s'abonner a|s'inscrire a|adherer a)(?: (?:le|la|les|un|une|l'))?
)");
    if (const std::optional<Span> lead = leadIns.find(plainText(text)))
        text = text.sliced(lead->end());
    static const QRegularExpression edges(u"^[\\s,;:.(–—-]+|[\\s,;:.(–—-]+$"_s);
    text.remove(edges);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isTheirPromise(const QString &plain)
{
    static const Phrases theirs(uR"(
(?:she|he|they) (?:will|would|'ll|is going to|are going to|offered to|promised to|promises to|is happy to|can) [a-z]+
(?:she|he|they)'ll [a-z]+
(?:elle|il|on|elles|ils) (?:va|vont|m'|me |nous )[a-z]*
(?:elle|il) (?:enverra|presentera|demandera|ecrira|rappellera|transmettra|donnera)
)");
    static const Phrases mine(uR"(
(?:i|we) (?:will|should|promised|said i would|am going to|'ll|'d) [a-z]+|i'll [a-z]+|(?:je|j'|on) ?(?:vais|dois|enverrai|ai promis|lui|leur)
)");
    return theirs.isIn(plain) && !mine.isIn(plain);
}

CommitmentKind commitmentKindIn(const QString &plain)
{
    static const Phrases giving(uR"(
give back|in return|return the favou?r|volunteer|help (?:her|him|them|out)|offer to help|rendre la pareille|en retour|aider|offrir mon aide|benevole
)");
    static const Phrases sharing(uR"(
(?:send|share|forward)(?: [a-z]+){0,4}? (?:article|paper|report|link|essay|book)|(?:envoyer|transmettre|partager)(?: [a-z']+){0,4}? ?(?:article|rapport|lien|texte|livre)
)");
    static const Phrases inviting(uR"(
invite (?:her|him|them)|(?:l'|les )?inviter (?:a|au|aux)
)");
    static const Phrases advice(uR"(
(?:she|he|they) (?:suggested|suggests|recommended|recommends|said i should|advised|advises|thinks i should)|i should|try|apply|read|join|take|look (?:at|into|up)|learn|subscribe|advice
(?:elle|il) (?:suggere|recommande|conseille)|je devrais|essayer|postuler|lire|suivre|apprendre|s'inscrire|m'inscrire|regarder|conseil
)");
    if (giving.isIn(plain))
        return CommitmentKind::GiveBack;
    if (sharing.isIn(plain))
        return CommitmentKind::Article;
    if (inviting.isIn(plain))
        return CommitmentKind::Event;
    return advice.isIn(plain) ? CommitmentKind::Advice : CommitmentKind::ToDo;
}

} // namespace

std::optional<NoteThing> likelyThing(const NoteRevision &note)
{
    switch (note.kind) {
    case NoteKind::Referral: return NoteThing::Contact;
    case NoteKind::Action: return NoteThing::Step;
    case NoteKind::Information:
    case NoteKind::Insight:
    case NoteKind::Relationship:
    case NoteKind::Quote:
    case NoteKind::Warning: break;
    }
    QString text = note.text;
    if (!takeLink(text).isEmpty())
        return NoteThing::Resource;
    const QString plain = plainText(text);
    const bool isNamed = kindNamedIn(plain).has_value();
    return isNamed && (recommends(plain) || quotedIn(text)) ? std::optional(NoteThing::Resource) : std::nullopt;
}

StepNamed stepNamedIn(const QString &note, QDate said)
{
    const QString text = note.simplified();
    const QString plain = plainText(text);
    StepNamed step {text, CommitmentKind::ToDo, dayNamedIn(text, said), isTheirPromise(plain)};
    if (!step.isTheirs)
        step.kind = commitmentKindIn(plain);
    return step;
}

ResourceNamed resourceNamedIn(const QString &note)
{
    ResourceNamed named;
    QString text = note.simplified();
    named.link = takeLink(text);
    named.kind = kindNamedIn(plainText(text)).value_or(named.link.isEmpty() ? ResourceKind::Other : ResourceKind::Reading);
    named.title = titleIn(text.simplified());
    if (named.title.isEmpty())
        named.title = named.link;
    return named;
}

QString takeLink(QString &text)
{
    static const QRegularExpression link(
        u"(?<![\\w@.])(?:https?://|www\\.)[^\\s<>\"“”«»]+|(?<![\\w@.])(?:[a-z0-9-]+\\.)+(?:com|org|net|ca|io|edu|gov|fr|dev|info|quebec)(?:/[^\\s<>\"“”«»]*)?(?![\\w@.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = link.match(text);
    if (!match.hasMatch())
        return {};
    QString found = match.captured();
    static const QRegularExpression marks(u"[.,;:!?)\\]]+$"_s);
    found.remove(marks);
    text.remove(match.capturedStart(), found.size());
    text.remove(u"()"_s);
    return found;
}

} // namespace Demitasse
