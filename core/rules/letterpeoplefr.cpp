// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView youFr = uR"(
on a (?:parle|jase|discute|ri|bavarde)|nous avons (?:parle|discute|jase|bavarde|ri)|on s'est (?:parle|croise|rencontre)\w*|nous nous sommes (?:parle|rencontre|croise)\w*
vous|votre|vos|tu|ton|ta|tes|toi|te|t'\w+|tien|tienne|votres?|l'avez
)";

constexpr QStringView genericFr = u"revue ordre portrait racontiez raconter raconte mauvaise mauvais idee idees soiree retrouvailles cegep chaud coeur revoir consulte consulter croisee glisse glisser piece jointe faciliter faciliterait bapteme anniversaire fete fetes souper diner dejeuner table salle rue voyage marche meteo matin matinee nuit vacances conge magazine journal infolettre bulletin annonce affiche kiosque depliant liste repertoire registre annuaire babillard fil fiche gentil gentille aimable charmant charmante chaleureux chaleureuse franc franche honnete direct directe drole fatigue content contente triste desole desolee timide brave audacieux audacieuse gene genee tranquille calme lent rapide facile difficile simple dur dure disait disais disiez dit dites disent parlait parlais parliez parle demande demandait repondu repondait ecrit ecrivait lisait lu entendu ecoute regarde vu senti pense cru su connu appris montre donne pris apporte garde tenu laisse perdu trouve rencontre croise salue serre tout tous toute toutes rien quelque chacun personne quelqu'un parfois souvent rarement toujours jamais presque peine deja encore tete main mains voix visage sourire rire ame esprit siecle decennie annee mois semaine quinzaine heure seconde instant premier premiere deuxieme troisieme quatrieme dernier derniere prochain suivant un deux trois ecole secondaire college universite campus faculte departement diplome cours classe session trimestre memoire examen examens travail devoir marketing gestion administration psychologie education histoire politique science sciences arts lettres communication communications nouvel nouvelle arrivant arrivante immigrant immigrante etranger etrangere inconnu inconnue novice amateur lecon lecons truc trucs secret secrets astuce astuces piste pistes impressionnant admirable fascinant captivant touchant marquant marquante memorable inoubliable emouvant emouvante estime estimer consacre consacrer consacrez accorde accordez accorder offre offrez feriez ferait ferais fasse fassiez veuillez daignez oserais ose oser permets prie prier suis suite prise voyiez voyez voir libere liberer genez gener cote cotes ci-joint ci-jointe envoie envoyer adonne adonner lumieres vivement adresser questionne questionner questionnement permis permettre permettez permettrait permettriez soumettre avenue avenues noel bapteme maman papa fonction publique vante arrange arranger arrangera orienter orientation eclairage eclairages eclairer eclaire guider guide guidez reorientation reconversion bifurquer tournant carrefour croisee croisement hesitation hesitations indecis indecise indecision perdu perdue flou floue brouillard tatonne tatonner cheminement cheminer parcourir parcouru trajectoire trajectoires virage envisager envisage songer songe reflechir reflechis reflexion reflexions mur mure murir inestimable inestimables precieuse precieux precieuses eclairant eclairants enrichissant enrichissante enrichissants bagage vecu sagesse maturite recul regard generosite genereux genereuse genereusement bienveillance bienveillant disponibilite grandement infiniment enormement sincerement humblement respectueusement chaleureusement admirable admirative admiratif estime exemplaire remarquable impressionnant impressionnante epate epatee ebloui eblouie brio talent talentueux talentueuse doue douee reussite reussites succes accomplissement accomplissements accomplie accompli exploit exploits rayonnement renommee reputation notoriete sommite modele pilier figure icone inspiration inspirant inspirante motiver motivation motivant stimulant stimulante passionnant passionnante passionne passionnee excellence rigueur professionnalisme expertise experte chevronne chevronnee aguerri aguerrie novice debutante debutant releve aspirant aspirante futur future finissant finissante collegien collegienne cegepien cegepienne universitaire secondaire primaire trimestre semestre baccalaureat bac maitrise doctorat technique diplome attestation cours stage memoire these mandat devoir travailler scolaire scolarite salutations sinceres meilleures empressees recevez agreez croyez veuillez gratitude reconnaissance remerciements remercie remercier anticipe avance derangement deranger dérange importuner importune sollicitation solliciter sollicite demarche courriel missive mot message lettre reponse repondre repondrez ecrire ecris lire lirez lecture attention interet curiosite curieuse curieux envie desir souhait reve reves aspiration aspirations ambition ambitions modele exemple jeunes jeune veuillez agreer distingue distinguees distingues cibler ontario quebec canada coordonnees disant doute doutes creneau creneaux adapter adapterai souplesse a abord accepter accepteriez accord accorder actuel actuelle actuellement adresse afin ai aider aide aie aient ailleurs aimable aimerais aimer aime ainsi ait aller alors "
    "ami amie an annee annees ans appel appeler appelle apprendre apprecie apprecier apres aptitudes arrive arriver assez atout attend attention au aucun aucune aujourd'hui aupres aura aurait aurais auriez aurai aussi "
    "autant autour autre autres aux avant avec avenir avez aviez avis avoir avait avais bas beau beaucoup belle besoin bien bienvenue bon bonjour bonne bonsoir bref breve brievement but ca cafe car cadre carriere carrieres cas "
    "ce ceci cela celui celle celles ceux cependant certain certaine ces cet cette chance chaque cher chere chez chemin choisi choisir choix chose choses ci cinq comme commencer comment communiquer competences comprendre concernant "
    "conseil conseils conseiller consacrer contact contacter conversation convenance convenir convient conviendrait conviendraient cordialement coup courriel court courte cours croire crois curieuse curieux d'un d'une dans de debut decouvrir decider decision "
    "degage deja demain demande demander demarche depuis dernier derniere derriere des desire deux devenir devrais dire directeur dis discussion discuter disponibilite disponibilites disponible dispo divers diverses "
    "dix domaine domaines donc donner dont du durant duree echange echanger ecole ecoute ecouter ecrire ecris ecrit effet egalement elle elles emploi en encore enfin ensemble ensuite entendre entendu entre entreprise entreprises entretien entrevue "
    "envie envisage environ equipe es espere est et etais etait etant etape etc etes etre etude etudes etudiant etudiante etudie eu eux exactement excellent excellente experience experiences explorer expliquer face facilement facon faire fais fait faites faut "
    "faveur fin finir finissant finissante fois font forte fort futur future futurs general genre gens gentil grand grande grandement gratitude guere habite heure heures heureux heureuse honneur hui ici idee idees il ils immense impressionnant impressionnante impressionne incroyable "
    "information informations infos inspirant inspirante inspire inspiration instant interesse interessant interessante interessee interet intime j'ai j'aime j'aimerais j'espere j'en j'y jamais je jeune joie joindre jour journee jours jusqu'a juste l'emploi la laisser le les leur leurs lien libre ligne "
    "linkedin lire lu lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "maintenant mais maniere me meilleur meilleure meilleurs meme memes mener mentor mentorat merci mes message metier metiers mettre mieux milieu mille minute minutes min moi moindre mois moins moment mon monde monsieur madame mme montrer mot mots moyen n'ai n'est n'hesitez naturellement ne nom nombre nos notre "
    "nous nouveau nouvelle numero objectif obtenir occasion occupe offrir on ont opinion opportunite option options ou oui ouvert ouverte par parce parcours parfait parfaite parle parler parlez part partage partager particulierement partir pas passe passer passion passionne passionnee "
    "passionnant passionnante pendant penser pense permettre permettez permis personne personnes personnel personnelle personnellement perspective perspectives peu peut peux piece place plaisir plait plan plus plusieurs point poser possible possibilite poste pour pourrais pourrait pourriez "
    "pourquoi pouvez pouvoir precieux precieuse preciser preferable prefere preferez premier premiere premieres pres presentement prendre prenne prepare presenter presque pret prete prochain prochaine prochaines prochains profession professionnel professionnelle professionnels profil profiter profondement programme projet projets prof propos "
    "propose propre puis puisse qu'il qu'on quand que quel quelle quelles quelqu'un quelque quelques question questions qui quinze quoi quotidien quotidienne raconter raison recevoir recherche reconnaissant reconnaissante regard rejoindre relation remercie rencontre rencontrer rendre repondre reponse "
    "reseau respect reste reussite reussi reussir reve rever rien role s'il sa sais salut salutations sans savoir se secteur selon semaine semaines sens sera serai serais serait seriez ses session seul si situation six soit solliciter sommes son sont sorte sortir souhaite souhaiterais souhaits souvent suis suggere suite "
    "suivant suivre sujet super sur surtout ta talent tard te tel telle telephone temps teams termine terminer tes the toi ton tous tout toute toutes travail travailler travaille tres trente trois trop trouve trouver tu un une unique universite utile vais valeur variete vecu veux vie video viens vingt vingtaine virtuel visio visioconference vision "
    "vite voici voie voila voir voire vos votre voudrais voulais vouloir vous vrai vraiment vu y zoom domaine quart d'heure demi-heure perdu perdue perdus cherche chercher oriente orientation orienter ecoeure admiration admire admirable bravo felicitations fierte formidable merveilleux magnifique expertise bagage cheminement trajectoire carrefour "
    "quinzaine trentaine personnalite reputee repute reputation reputee benefique enrichissant enrichissante pertinent pertinente pertinents lumieres eclairer eclairage inestimable chanceux chanceuse automne hiver printemps ete matin soir midi apres-midi horaire agenda calendrier convenablement aise volontiers "
    "c'est n'importe quelconque bientot chaleureusement sincere sincerement respectueusement collegue collegues institution organisme organisation compagnie firme societe ministere ville secteur industrie "
    "accueillir accueillant agreer agreez amabilite amicalement ambition ambitieux ambitions apparemment appartenir apport apprecierais assistance assister attache attentes avance avancer avantage aventure avouer "
    "bachelier baccalaureat bac benevole bibliotheque boite boulot bout bureau campus candidature capable caractere centaine centre cegep certificat cesse chaleureux changer changement charge chercher chiffre chus clair claire clairement classe client coeur "
    "comite commence complet completement comprend comprendrai compte compter concret concretement condition confiance confier confirmer connaissance connaissances connaitre conseillere considerer consideration consulte consulter continuer contente content contexte convaincre cote cour couler creer curiosite "
    "dame date davantage debute debuter defi defis degre demarrer dep dec deranger derangement dessous dessus detail details devoir difference different differents difficile diplome diplomee diplomer direction directement discretion disposee dispose disposition doctorat donnee donner doute doutes droit dur "
    "echeance eclaire education efforts egard eleve emission empressement encourager enfance enthousiasme enthousiaste entouree entourage envoyer equilibre erreur erreurs espoir essai essayer etablissement etranger eventuel eventuelle eventuellement evident evidemment exact examen exemple exercer exercez exigences expert experts expertise experimente exposer extraordinaire "
    "fait famille fascine fascinant fasciner fatigue femme fermer fiable fidele fier fiere fille fils filles finances financier foire formation formations former formulaire formule fonction fonctions franc franchement garder garcon gars generosite genereux genereuse gentille gentillesse gestion grace gre guide guider "
    "habitude hasard hate hesite hesiter hesitation histoire homme honneur honore humain humaine humblement humeur ignorer importance important importante importer inconnu indiquer indiquez influence influencer ingenieur initiative inscrire inscrit insister inspirer installer instants institut instruire intention interesser interet interroger interviewer intimide invitation invite inviter "
    "jobine jobs jaser jasette jeunesse joie joindre juger lancer langue lecture lettre lettres lever liberte limite liste loin longtemps longue maison main mains maitre maitrise mal malgre manquer manuel manuels marche marque matiere maximum membre memoire mention mentionner merite methode mine modeste modestement monter motivation motivee motive mur "
    "naitre nature niveau note noter notion nuit obligation obliger observer occupation occuper occupee office ordinateur ordre oser outil ouverture ouvrir paragraphe parents paraitre parfois parmi parole participer particulier particuliere partenaire partout passage passe patience patient pays peine perdre perfectionner periode permission perspective petit petite petits petites peur phrase pied plaindre plein pleine plume poli portes porter poursuivre pourtant pratique pratiquer pratiques precis precise precisement precision preparer preparation presence present presentation pression prevoir prevu prier prie principal prioritaire prive privilege probleme proceder proche profond promettre promesse promets promis prononcer proposer proposition public publier qualite qualites quebec quebecois quitter quotidiennement "
    "raconte rappeler rapide rapidement rapport rassurer rater ravi ravie realiser realite recent recemment recommandation recommander recueillir reconnaissance reflechir reflexion refuser regarder region regle regulier rejoint relever remarquer remercier remerciements rencontres rendez-vous rendu renseigner renseignement renseignements rentrer repas reperer reprendre requete reserver reserve resoudre respectueuses respectueux responsable reste resterai resultat retard retour retourner retrouver reunir revenir revoir richesse rigoureux risque route routine "
    "sabbatique sage sagesse salaire salle saluer salutation sante satisfaction satisfait saurais saurai saute secondaire secret semble sembler sentiment sentir serieux serieusement service services servir seulement siecle sien signe signer silence simple simplement sincere site social societe soin soir soiree solide solliciter solution sommet songer souci souhaiter soulever source souvenir specialise specialiste specialites stage stages stagiaire suffisant suivi suivie super superieur superviser support supposer sympathique sympa system systeme "
    "tache taches talentueux tant tarder tas technique techniques temoignage temoigner tendance tenir tenter terrain tete texte theme theorie timide tirer titre titres tomber tot total touche toucher tour tourner tracer train traiter tranquille transition travailleur travers traverser trimestre truc trucs tuteur type typique ultime unanimement unir urgent usage utiliser utilite vacances vaillant vaillante valoir varie venir verite verifier vers version vie vieux vieille virage visage visite visiter vivre vivant voila volonte volontaire vouloir voyage yeux zero ajuster adapter elargir horizon horizons accord invite invitee part gens profiter premier deuxieme troisieme quatrieme cinquieme dit dite disent appelle trou aurez aurait autoriser autorise autorisee expressement expressive distingue distingues distinguee sentiments croire assurer assure disposition adresser adresse orienter gre saurez sieds siera convenu convenue lire dernier excuse excusez mener mene forment doit devez doivent etiez soyez seriez fussiez evenement journee parmi public presence remarquable allo coucou kwe tabarouette pis ben icitte rien-qu'une tanne chose-la faudrait merite mille-fois million petitement reposer rassure "
    "exceptionnel exceptionnelle retenir retenu retient honorer plaire plaira ponctualite ponctuel discret "
    "toujours permet semblera semblez secours vue croisee chemins succes impressionner cerner forces "
    "faiblesses admirer traces cadeau vaut combler comble leve chapeau accomplir accompli accomplie rigueur "
    "releve chevronne chevronnee chevronnes chaleureuse accessible beneficier benefice haute haut estime tient "
    "renommee flatter flatte rempli remplie remplies abuser eviter evite faux convaincu convaincue persuade "
    "persuadee expression consacriez merveille merveilleuse boussole soutien soutenir appui appuyer pouce "
    "tendre bienveillance bienveillant esprit competence brillant brillante fascinante prestigieux exemplaire "
    "devouement devoue engagement leadership determine determination perseverance humble paroles esperer "
    "attendre impatience enchante enchantee charme facile impossible recul piste pistes repere reperes clef "
    "cle cles porte tourbillon debordee deborde contraintes flexible flexibilite cliente clients patiente "
    "salue transmettre voisin voisine patron patronne proprietaire professeur professeure superviseur "
    "peuvent plupart pareille pareil devant recevez semblable semblables peser pese messages autrui quiconque certains reseautage";

constexpr QStringView selfFr = uR"(
je|j'\w+|mon|ma|mes|me|m'\w+|moi|nous|notre|nos
)";

constexpr QStringView topicFr = uR"(
comment|pourquoi|sur|et (?:votre|vos|ton|tes|j'ai vu|j'y ai|j'ai remarque|j'ai appris)|parce que|parce qu'\w+|en cherchant|apres avoir|ce que|ce qui|ce qu'\w+|dont|quand vous|quand tu|que vous|que tu|qui vous|de votre|de ton|au sujet|a propos|quel\w*
)";

constexpr QStringView whereFoundFr = uR"(
(?:vous etiez|tu etais|vous etes venue?|nous nous sommes (?:\w+ )?(?:vus|croises|rencontres|connus)|on s'est (?:\w+ )?(?:vus?|croises?|rencontres?|connus?|assis)) (?:a|au|aux|dans|lors|chez|sur|en)
(?:trouve|trouvee?|vu|note|apercu|repere|pris|obtenu|eu|recu|releve) (?:\w+ ){0,3}?(?:votre|ton) ?(?:nom|numero|profil|courriel|adresse|fiche|coordonnees)|(?:votre|ton) (?:nom|numero|profil|courriel|fiche) (?:est|figure|apparait|m'a)|tombee? sur (?:votre|ton) (?:profil|nom|page)
(?:m'a|m'ont|m'avait) (?:\w+ )?(?:dit|suggere|recommande|conseillee?|encouragee?|invitee?|donne)(?: (?:de|d'|a|votre|ton)) ?(?:vous |te |t')?(?:ecrire|contacter|joindre|appeler|parler|nom|numero|courriel|adresse|coordonnees)|vous (?:contacter|ecrire|joindre) de (?:sa|la) part
)";

constexpr QStringView helloFr = uR"(
(?:(?:oui|ah|oh|eh|he|tiens|et|rebonjour|bien),? )+(?:bonjour|bonsoir|allo|salut|hello|madame|monsieur)
bonjour|bonsoir|salut|allo|coucou|hello|hey|hi|cher|chere|chers|tres cher|tres chere|re-?bonjour|bon matin|bon lundi|bonne annee|madame|monsieur|mme|m\.|docteure?|professeure?|maitre|yo|a|a l'attention de|bonjour a toi|re
)";

constexpr QStringView thanksFr = uR"(
merci|un grand merci|mille mercis|mille fois merci|felicitations|bravo|merci encore|merci beaucoup|merci infiniment
)";

constexpr QStringView askingForFr = uR"(
est-ce que(?= [\w' .-]{2,40} est (?:la|disponible|dispo|libre|chez)\b)|(?:est-ce que )?je parle(?: bien)? (?:a|avec)|parle-je(?: bien)? a|(?:est-ce que c'est|c'est|est-ce(?! que))(?: bien| toujours)?|(?:puis-je|pourrais-je|est-ce que je (?:peux|pourrais)|je voudrais|j'aimerais|je peux|est-il possible de|serait-il possible de)(?: svp| s'il vous plait)? (?:parler|m'adresser) (?:a|avec)|je (?:cherche|cherchais|souhaite joindre|tente de joindre|voudrais joindre|suis bien chez|suis-je bien chez)(?: a (?:joindre|parler a))?|(?:vous etes|etes-vous|tu es|es-tu)(?: bien)?|suis-je bien (?:chez|au bureau de)|message pour|ce message est pour|bien chez|je vous passe|me passer|suis bien au bureau de|au bureau de|la boite vocale de|c'est toi
)";

constexpr QStringView titlesFr = u"monsieur madame mademoiselle m mme mlle mr mrs ms dr dre docteur docteure maitre me professeur professeure prof pr pre capitaine chef cheffe "
    "cher chere soeur frere pere mere elder ainee aine juge senateur senatrice mairesse maire ministre lieutenant sergent sergente colonel general pasteur abbe imam rabbin "
    "tante oncle cousin cousine coach directeur directrice president presidente a l a toi bonjour rebonjour re salut la le l'ami mon ma notre honorable infirmiere inspecteur inspectrice commandant commandante agent agente";

constexpr QStringView anybodyFr = u"a tous toutes toi vous monsieur madame mademoiselle docteur docteure professeur professeure prof maitre coach chef cheffe messieurs mesdames "
    "l'equipe equipe cher chere chers cheres ami amie collegue voisin voisine boss gang tout le monde la bonjour bonsoir salut allo re je j'espere c'est ici mon ma moi merci pour et de du des "
    "ceci si comme suite bien ca comment pardon desole desolee excusez votre notre nous on il elle les le un une en au aux dans sur quel quelle beau belle bonne bon qui que quoi "
    "recruteur recruteuse responsable ressources humaines comite service departement direction direct directeur directrice personne contact lecteur lundi mardi mercredi jeudi vendredi "
    "vous-meme encore rebonjour parfait super inconnu inconnue mentor mentore diplome diplomee ancien ancienne";

constexpr QStringView doneByPersonFr = uR"(
(?:,? qui|m'a|m'ont|me|nous|vous|t'a|a|avait|aurait|dit|pense|croit|trouve|parle|raconte|suggere|recommande|travaille|connait|est (?:ma|mon|votre)|etait (?:ma|mon|votre|une?)|et moi|de (?:chez|votre|ton)|dirige|enseigne|insiste|affirme|jure|propose|vient|va|sera|pourrait|se|s'est|m'avait|n'a|ne|lui|y)
)";

constexpr QStringView placeBeforeFr = uR"(
(?:en|a|au|aux|dans|vers|pres de|autour de|sur|rue|avenue|boulevard|rang|lac|mont|saint|sainte|st|ste|pont|fort|port|cap|baie|quartier|ville de|region de|de|du|des|d'|la|le|les|ce|cette|mois de|fin|debut|mi-?|depuis|avant|apres|jusqu'en|jusqu'a|d'ici|courant|l'|un|une|mon|ma|votre|notre|est de|riviere|vallee|parc|place|universite|college|cegep|ecole) ?
)";

constexpr QStringView personBeforeFr = uR"(
(?:monsieur|madame|mademoiselle|mme|mlle|m\.?|dr|dre|docteure?|me|maitre|professeure?|prof|capitaine|oncle|tante|cousine?|amie?|voisine?|collegue|coloc|patron(?:ne)?|conseillere?|superviseure?|enseignante?|soeur|frere|mere|pere) 
(?:parle|parler|ecrit|ecrire|demande|demander|dit|dire|telephone|grace|merci|connais|connaissez|rencontre|remercie|croise|travaille|etudie|jase|discute|part|recommandation|nom|suggestion|conseil|conseils|ami|amie|collegue|bonjour|salutations|presente|avec|par|chez|selon|d'apres|comme|entremise|intermediaire|invitation)(?: (?:a|de|d'|avec|par|du))? ?
)";

} // namespace

LetterPeople frenchLetterPeople()
{
    return {
        .you = Phrases(youFr),
        .generic = genericWords(genericFr),
        .self = Phrases(selfFr),
        .topic = Phrases(topicFr),
        .whereFound = Phrases(whereFoundFr),
        .hello = Phrases(helloFr),
        .thanks = Phrases(thanksFr),
        .askingFor = Phrases(askingForFr),
        .titles = wordSet(titlesFr),
        .anybody = wordSet(anybodyFr),
        .doneByPerson = Phrases(doneByPersonFr),
        .placeBefore = Phrases(placeBeforeFr),
        .personBefore = Phrases(personBeforeFr),
    };
}

} // namespace Demitasse
