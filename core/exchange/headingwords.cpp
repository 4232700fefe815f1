// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/headingwords.h"

#include "core/rules/fold.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct HeadingGroup
{
    ContactField field;
    int rank;
    QLatin1StringView keys;
};

constexpr std::array headingGroups{
    HeadingGroup{ContactField::Given, 0, "firstname first givenname givennames given forename fname prenom prenoms"_L1},
    HeadingGroup{ContactField::Given, 1, "premier"_L1},
    HeadingGroup{
        ContactField::Middle, 0, "middlename middle additionalname deuxiemeprenom secondprenom autresprenoms"_L1},
    HeadingGroup{
        ContactField::Family, 0, "lastname last surname familyname family lname nomdefamille nomdusage patronyme"_L1},
    HeadingGroup{ContactField::Family, 1, "dernier"_L1},
    HeadingGroup{ContactField::WholeName, 0, "name fullname contactname personname firstandlastname"_L1},
    HeadingGroup{ContactField::WholeName, 0, "nom nomcomplet nomducontact prenomnom prenometnom"_L1},
    HeadingGroup{ContactField::WholeName, 1, "displayname nomaffiche nomaafficher nomdaffichage"_L1},
    HeadingGroup{ContactField::WholeName, 2, "contact person personne"_L1},
    HeadingGroup{ContactField::WholeName, 3, "fileas"_L1},
    HeadingGroup{ContactField::FamilyThenGiven, 0, "nomprenom nometprenom nomprenoms lastnamefirstname"_L1},
    HeadingGroup{
        ContactField::Preferred, 0, "preferredname preferredfirstname preferred goesby prenomusuel prenomprefere"_L1},
    HeadingGroup{ContactField::Preferred, 1, "nickname surnom"_L1},
    HeadingGroup{
        ContactField::Pronunciation, 0, "phoneticfirstname phoneticmiddlename phoneticlastname givennameyomi"_L1},
    HeadingGroup{ContactField::Pronunciation, 0, "additionalnameyomi familynameyomi givenyomi surnameyomi"_L1},
    HeadingGroup{ContactField::Pronunciation, 0, "pronunciation prononciation"_L1},
    HeadingGroup{ContactField::Pronouns, 0, "pronouns pronoms"_L1},
    HeadingGroup{
        ContactField::Role, 0, "jobtitle job position currentposition role organizationtitle organisationtitle"_L1},
    HeadingGroup{ContactField::Role, 0, "fonction poste posteoccupe titredeposte titreduposte intituledeposte"_L1},
    HeadingGroup{ContactField::Role, 0, "intituleduposte emploi metier organisationtitre"_L1},
    HeadingGroup{ContactField::Role, 2, "occupation profession"_L1},
    HeadingGroup{ContactField::Role, 3, "headline"_L1},
    HeadingGroup{ContactField::RoleOrCourtesy, 1, "title titre"_L1},
    HeadingGroup{
        ContactField::Organization, 0, "company companies companyname currentcompany organization organisation org"_L1},
    HeadingGroup{ContactField::Organization, 0, "organizationname organisationname employer workplace"_L1},
    HeadingGroup{ContactField::Organization, 0, "employeur entreprise nomdelentreprise societe compagnie organisme"_L1},
    HeadingGroup{ContactField::Organization, 0, "organismesociete organisationnom nomdelorganisation"_L1},
    HeadingGroup{ContactField::Organization, 1, "institution etablissement"_L1},
    HeadingGroup{ContactField::Unit, 0, "department departement organizationdepartment organisationdepartment"_L1},
    HeadingGroup{ContactField::Unit, 0, "organisationservice organisationdepartement service division unit unite"_L1},
    HeadingGroup{ContactField::Link, 0, "url urls link links lien liens profile profiles profileurl profil"_L1},
    HeadingGroup{ContactField::Link, 0, "linkedin linkedinurl linkedinprofile linkedinprofileurl profillinkedin"_L1},
    HeadingGroup{
        ContactField::Link, 1, "website websites websitevalue webpage personalwebpage homepage web site sites"_L1},
    HeadingGroup{
        ContactField::Link, 1, "siteweb sitewebvaleur pageweb pagewebbureau pagewebdomicile portfolio github"_L1},
    HeadingGroup{ContactField::City, 0, "town localite"_L1},
    HeadingGroup{ContactField::City, 2, "location lieu"_L1},
    HeadingGroup{ContactField::Zone, 0, "timezone zone fuseauhoraire"_L1},
    HeadingGroup{ContactField::Language, 0, "language langue"_L1},
    HeadingGroup{ContactField::Source, 0, "source howfound provenance"_L1},
    HeadingGroup{ContactField::FoundWhere, 0, "foundwhere wherefound"_L1},
    HeadingGroup{ContactField::CommonGround, 0, "commonground pointscommuns"_L1},
    HeadingGroup{ContactField::Warmth, 0, "warmth proximite"_L1},
    HeadingGroup{ContactField::Stage, 0, "stage etape"_L1},
    HeadingGroup{ContactField::Stage, 1, "status statut"_L1},
    HeadingGroup{ContactField::Tags, 0, "tags tag labels groupmembership groups categories category keywords"_L1},
    HeadingGroup{ContactField::Tags, 0, "categorie etiquettes libelles motscles groupes"_L1},
    HeadingGroup{ContactField::Paths, 0, "paths path careerpath careerpaths"_L1},
    HeadingGroup{ContactField::Remarks, 0, "notes note comments comment remarks remark"_L1},
    HeadingGroup{ContactField::Remarks, 0, "remarques remarque commentaires commentaire"_L1},
};

// Addresses, numbers and cities have too many headings to list: a stem, and words that only say whose or which.
struct HeadingStem
{
    QLatin1StringView key;
    ContactField field;
};
constexpr std::array headingStems{
    HeadingStem{"adresseelectronique"_L1, ContactField::Email},
    HeadingStem{"courrierelectronique"_L1, ContactField::Email},
    HeadingStem{"courriel"_L1, ContactField::Email},
    HeadingStem{"messagerie"_L1, ContactField::Email},
    HeadingStem{"emails"_L1, ContactField::Email},
    HeadingStem{"email"_L1, ContactField::Email},
    HeadingStem{"mail"_L1, ContactField::Email},
    HeadingStem{"telephone"_L1, ContactField::Phone},
    HeadingStem{"phones"_L1, ContactField::Phone},
    HeadingStem{"phone"_L1, ContactField::Phone},
    HeadingStem{"tel"_L1, ContactField::Phone},
    HeadingStem{"cellulaire"_L1, ContactField::Phone},
    HeadingStem{"portable"_L1, ContactField::Phone},
    HeadingStem{"mobile"_L1, ContactField::Phone},
    HeadingStem{"cell"_L1, ContactField::Phone},
    HeadingStem{"city"_L1, ContactField::City},
    HeadingStem{"ville"_L1, ContactField::City},
};
constexpr auto headingQualifiers
    = "address addresses adresse alternate autre bureau business cell cellulaire company contact current de deuxieme "
      "direct domicile du home id mailing main maison mobile no number numbers numero office other personal personnel "
      "personnelle portable preferred premiere primary principal principale prive pro professional professionnel "
      "professionnelle school secondaire secondary societe travail valeur value work"_L1;
constexpr auto laterQualifiers = "second deuxieme other autre alternate"_L1;

bool isOnlyQualifiers(QStringView key)
{
    if (key.isEmpty())
        return true;
    for (const QLatin1StringView word : qTokenize(headingQualifiers, u' ')) {
        if (key.startsWith(word) && isOnlyQualifiers(key.sliced(word.size())))
            return true;
    }
    return false;
}

bool saysLater(QStringView key)
{
    for (const QLatin1StringView word : qTokenize(laterQualifiers, u' ')) {
        if (key.contains(word))
            return true;
    }
    return false;
}

} // namespace

QString headingKey(QStringView text)
{
    QString key = fold(text);
    key.removeIf([](QChar c) { return !c.isLetter(); });
    return key;
}

std::optional<HeadingMeaning> headingMeaning(const QString &key)
{
    for (const HeadingGroup &group : headingGroups) {
        for (const QLatin1StringView known : qTokenize(group.keys, u' ')) {
            if (key == known)
                return HeadingMeaning{group.field, group.rank};
        }
    }
    for (const HeadingStem &stem : headingStems) {
        const qsizetype at = key.indexOf(stem.key);
        if (at >= 0 && isOnlyQualifiers(QString(key).remove(at, stem.key.size())))
            return HeadingMeaning{stem.field, saysLater(key) ? 1 : 0};
    }
    return std::nullopt;
}

} // namespace Demitasse
