// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView askingFr = uR"(
pourr\w+|accepter\w+|seri\w+|auri\w+|aurais|avez-vous|as-tu|avez vous|aimer\w+|voudr\w+|serait|puis-je|peux-tu|pouvez|peut-on|pourrait-on|est-ce que|est-ce qu'\w+|possible|dispo|disponibles?|convien\w+|convenir\w*|conviendr\w*|peux|choix|prefer\w+|choisissez|choisis\b|(?:vous|te|de) choisir|souhait\w+|espere\w*|demande|propose|prendri\w+|offre|volontiers|plaisir|on pourrait|on peut|on se|me recevriez|recevri\w+|feraient|dirait|ca te|ca vous|si vous|si tu|si jamais|libre|voulez|veux|suffir\w+|suffit|besoin|parfait|reconnaissante?|ravie?|accorder\w*|partant\w*|tente\w*|invite|n'importe|soit|quand|lequel|laquelle|a votre|a ta|me va|me vont|iraient|irait|dites|dis-moi|tu dis
)";

constexpr QStringView pastFr = uR"(
(?:m'|nous |vous |t')(?:ont|avaient|avez|aviez|as|avais)
il y a|hier|(?:semaine|mois|an|annee|hiver|ete|automne|printemps|session|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (?:passee?s?|derniere?s?)|depuis|l'an (?:passe|dernier)|avant-hier
(?:j'ai|j'avais|vous avez|tu as|vous m'avez|tu m'as|m'a|m'avait|nous avons|on a|on s'est|nous nous sommes|je suis tombee?|vous etiez|tu etais|j'etais|etait|etaient|avait|avaient|vous aviez|tu avais|a publie|a diffuse|a paru|est parue?)
)";

constexpr QStringView sourceFr = uR"(
@proche = oncles?|tantes?|matante|mononcle|cousine?s?|meres?|peres?|maman|papa|soeurs?|freres?|grands?-meres?|grands?-peres?|mamie|papi|grand-maman|grand-papa|voisine?s?|colocs?|colocataires?|professeure?s?|profs?|enseignante?s?|superviseure?s?|patron(?:ne)?s?|amie?s?|chum|blonde|copine?s?|entraineu\w+|collegues?|conseillere?s?|camarades?|conjointe?|mari|femme|fils|filles?|enfants?|niece|neveu|clientes?|clients?|patientes?|patients?|bibliothecaire|pharmacienne?|dentiste|medecin|coiffeuse|coiffeur|infirmiere?|mentore?|marraine|parrain|parents?|beau-\w+|belle-\w+
@vague = carriere|avenir|domaine|etudes|programme|questions?|generation|interets?|imagination|attention|communaute|province|pays|region|ville|vie|avis|tete|industrie|objectifs?|choix|decision|age|place|temps|facon|cheminement|travail|monde|respect|admiration|curiosite|reconnaissance|coeur|reves?|projets?|situation|message|mot|lettre|demande|parcours|part|cote|yeux|metier|horizons?|audace|demarche|numero|adresse|cv|curriculum|profil|dossier|disponibilites?|horaire|nom|courriel|sollicitation|intrusion|reussite|ponctualite|discretion|vieille|nouvelle|village|rue|quartier|fenetre|maison|cuisine|famille|ecole
@lien = cliente?|patiente?|eleve|abonnee?|fidele|habituee?|lect\w+|audit\w+|benevole|membre|locataire|voisine?|etudiante?
(?<!comment )(?<!pourquoi )(?<!savoir ou )(?<!je )(?<!me )(?<!de )(?<!pour )(?<!que )(?:vous|tu|votre|ton|ta|vos|tes) (?:(?!pardon|excus|trouver|permett|pourr|devr|seri|serait|voudr|aimeri|accept|si\b|et\b|mais\b|ou\b|comment|pour\b|me\b|m'|a mon)[\w'-]+ ){1,9}?(?:(?:mon|ma|mes|notre|nos) (?!@vague\b)[\w-]+|avec moi|chez moi|chez nous)(?![^.!?\n]*\?)
je (?:vous |t')(?:ai|avais) (?!pas\b|toujours)\w+|(?<!je )(?:jure|assure|affirme|soutient|pretend|repete|raconte|dit) que (?:vous|tu)\b|(?:nous|vous) a(?:vait)? (?:jumele|apparie|presente)\w*
(?<!que )(?:tu|vous) (?:me |m'|nous )(?!\w+r(?:ais|iez)\b)\w+(?:ais|iez)\b|@lien (?:de|chez|a|dans) (?:vous|votre|vos|chez vous|toi|ton|ta|tes)\b
(?:c'est|ici|moi c'est) [\w' -]{2,30},? (?:du|de la|de l'|au|a la|de) ?(?:logement|appartement|appart|numero|chalet|kiosque|bureau|local|table|porte|etage|quai|terrain) 
@nom = nom|fiche|carte|numero|coordonnees|adresse|courriel|profil|article|texte|livre|depliant|page|lien|balado|video|contact|entrevue|portrait|photo|chronique
(?:m'a|m'ont|nous a|nous ont|m'avait|me l'a|a) (?:\w+ )?\w+ (?:[\w'-]+ ){0,2}?(?:votre|vos|ton|tes) @nom
@oeuvre = conference|essai|article|chronique|livre|roman|entrevue|balado|episode|video|film|documentaire|infolettre|blogue|texte|memoire|these|rapport|atelier|cours|seminaire|table ronde|affiche|exposition|expo|spectacle|concert|lecture|visite|demonstration|capsule|reportage|portrait|temoignage|discours|presentation|webinaire|emission|lettre|carte|photo|chaine|chapitre|billet|publication
(?:mon|ma|mes|nos|une?) (?:[\w-]+ ){0,2}?@proche(?:,? [\w' -]{0,40},?)? (?:[\w']+ ){0,2}?(?:porte|portait|a|ont|avait|garde|utilise|conduit|joue\w*|suit|suivait|achete|lit|lisait|ecoute|ecoutait|vante|adore|travaill\w+|etudi\w+|chant\w+|patin\w+|va|allait|loue|louait|montre|parle|connait|frequente)(?: [^.!?\n]{0,60})?\W(?:(?:votre|vos|ton|ta|tes) (?!domaine|metier|profession|secteur|milieu|branche|parcours)\w+|(?:chez|avec|pour|de|par|a) (?:vous|toi)\b|que vous (?:lui|leur|nous|avez))
nos (?:[\w-]+ )?(?:@proche|chiens?|familles|bateaux|fermes|boutiques|chorales|equipes|jardins|bureaux) (?:[\w']+ ){0,4}?(?:ensemble|meme|memes|se connaissent|se voient|partagent)|(?:toi|vous) et (?:mon|ma|mes|nos|notre) (?:[\w-]+ ){0,2}?@proche
(?:m'a|m'ont|nous a|m'avait) (?:\w+ )?(?:menee?|conduite?|amenee?|guidee?|envoyee?|dirigee?|orientee?|fourni|refile|laisse|donne|transmis|indique)(?: [\w'-]+){0,3}? (?:(?:a|vers|jusqu'a|sur) (?:vous|toi|votre|vos|ton|ta|tes)|votre|vos|ton|tes)\b
(?:tient|garde|publie|remis|fourni|dresse|distribue|partage|a) (?:une?|sa|la|le|son) (?:liste|repertoire|banque|cartable|registre|feuille|bottin) (?:de|des|d'\w+)|abonnee? (?:a|aux) (?:votre|vos|ton|tes)|(?:figurez|figures|etes|es|apparaissez|nommee?|citee?|inscrite?) (?:\w+ )?(?:parmi|dans|au nombre|sur) (?:les|la|le|mes|leur|notre|l')|(?:liste|page|repertoire|registre|tableau|plaque|mur|album)[^.!?\n]{0,60}(?:vous y (?:etes|figurez|paraissez)|votre nom|vous (?:etes|figurez))
(?:je me suis|on s'est|nous nous sommes|j'etais|je suis) (?:\w+ )?(?:arretee?s?|assise?s?|arrives?|passee?s?|entree?s?|venue?s?|inscrite?s?|attardee?s?|retrouvee?s?) (?:[\w'-]+ ){0,4}?(?:votre|vos|chez vous|ton|tes|chez toi)
(?:ai|as|avez|a|avons|ont) servi (?:[\w'-]+ ){0,3}?(?:sur|dans|a) (?:le|la) meme|(?:votre|vos|ton|tes) (?:[\w'-]+ ){0,3}?@oeuvre (?:[\w',-]+ ){0,7}?(?:m'a|m'ont|me|nous a|etait au programme|est au programme|est colle\w*|est epingle\w*|dort|trone)
je (?:\w+ )?(?:chante|joue|nage|cours|travaille|marche|rame|danse|habite|patine|suis assise?|m'assois|m'entraine) (?:[\w'-]+ ){0,4}?(?:derriere|a cote de|pres de|avec|en face de|au-dessus de|en dessous de|au-dessous de|devant) (?:chez )?(?:vous|toi)\b
(?:que|ou) (?:vous ayez|tu aies) (?:[\w'-]+ ){1,7}?(?:moi|nous|mon|ma|mes|nos|notre)\b|(?:vous (?:avez|aviez)|tu (?:as|avais)) [^.!?\n]{0,70}\W(?:ou|quand|pendant que) (?:j'|je|nous|mon|ma|notre)\b
(?:ton|ta|votre) (?:ancien(?:ne)?|vieil|vieille) (?:coloc\w*|voisine?|eleve|etudiante?|collegue|camarade|coequipi\w+|joueu\w+|patiente?|amie?)
(?:photo|photographie|dessin|portrait|peinture|affiche|caricature|coupure) (?:\w+ )?(?:de vous|de toi)\b
(?:vous|te|t'|l') ?(?:a|ont|avait) (?:\w+ )?(?:citee?s?|nommee?s?|mentionnee?s?|interviewee?s?|louangee?s?|vantee?s?|presentee?s?)\b
(?:mon|ma|notre) (?:[\w'-]+ ){1,4}(?:est|etait) (?:votre|ton|ta) (?:beau-\w+|belle-\w+|frere|soeur|cousine?|neveu|niece|oncle|tante|mere|pere|fils|fille|voisine?|amie?|collegue|eleve|etudiante?|locataire)
(?:appris|etudie|travaille|fait (?:son|mon) (?:apprentissage|stage)|forme\w*|chante|joue|servi|milite)(?: [\w'-]+){0,3} (?:chez|avec|sous|aupres de|a cote de|pour) (?:vous|toi)\b
(?:ramasse|garde|decoupe|epingle|conserve|empoche|achete|trouve) (?:votre|ton|un de vos|une de vos|vos) (?:depliant|feuillet|brochure|carte|autocollant|affiche|lettre|chronique|recette|article|texte)
apres (?:votre|ton|ta) (?:conference|lecture|atelier|concert|demonstration|visite|cours|discours|spectacle|seance|presentation|expose)
coincee?s? dans le meme|(?:dans|a|sur) (?:le|la) meme (?:ascenseur|autobus|bus|train|traversier|vol|avion|table|banc|classe|cours|equipe|salle d'attente|file|couloir|chorale)(?=[^.!?\n]{0,60}(?:que vous|que toi|ensemble)|[^.!?\n]{0,5}[.,;!])
(?:nous|m'|t'|vous) ?(?:a|ont) (?:\w+ )?(?:mis|mise|mises|jumele\w*|apparie\w*) (?:en contact|en lien|en relation|ensemble|avec vous|avec toi)
(?:vous|tu) (?:jugiez|jugeais|animiez|animais|presidiez|dirigiez|dirigeais|entrainiez|entrainais|gardiez|gardais|coachiez)
(?:votre|ton) (?:texte|lettre|chronique|article|poeme|recit|billet|entrevue) (?:dans|a|au|sur|paru)(?! (?:lequel|quel))
(?:l'|(?:le|la|les|un|une|cet|ce|cette|du|au|dans) )(?:[\w-]+ )?(?:article|reportage|documentaire|entrevue|portrait|balado|episode|texte|emission|capsule|numero|billet|chronique|film|video|temoignage|affiche|depliant|photo|catalogue)(?=[^.!?\n]{0,90}\W(?:ou|que|qui|dont|dans (?:lequel|laquelle)) (?:on )?(?:l'on )?(?:vous|tu|te|votre|ton)\b)
c'est (?:vous|toi) qui (?:avez|as|aviez|avais|etiez|etais|m'avez|m'as|nous avez)[^.!?\n]{0,60}\W(?:mon|ma|mes|notre|nos|me|nous|moi)\b
(?:pense|croit|dit|trouve|assure|affirme|jure) que (?:vous|tu) (?:etes|seriez|pourriez|avez|savez|es|serais|pourrais|connaissez|aurez|saurez|sauriez|auriez)
(?:votre|ton|ta) (?:belle-(?:soeur|mere|fille)|beau-\w+|chien|fils|fille|equipe|classe|chorale|boutique) (?:[\w']+ ){0,2}?(?:me|m'|mon|ma|mes|nous|notre|nos)
merci (?:encore |mille fois |beaucoup )?(?:pour|de) (?:la|le|l'|votre|vos|ton|tes|cette|ce|m'avoir|nous avoir) ?(?:visite|tour|conference|atelier|accueil|conversation|conseils?|demonstration|soiree|seance|montree?|recue?|recus|expliquee?|invitee?|accueillie?|guidee?)
je (?!aimer|voudr|pourr|souhaiter|ser|aur|dev|fer|apprecier|prefer|saur|ir|viendr|passer|espere|pens)\w+ais (?:[\w'-]+ ){0,3}?(?:votre|vos|chez vous|avec vous|pour vous|ton|tes|chez toi|avec toi)
(?:grandi|habitee?|vecue?|demeure|travaille|etudie) (?:[\w'-]+ ){0,5}?(?:chez|pres de|a cote de|en face de|avec|derriere|devant) (?:chez )?(?:vous|toi|votre|ton)|(?:montre|porte|avec|affiche) (?:votre|ton) (?:photo|portrait|visage)|(?:votre|ton) (?:photo|portrait|visage) (?:est|dans|sur|au|a la|etait)
nous (?:etions|avons ete)|(?:porte|portait|avec|affiche|affichait|mentionne|mentionnait|indique|donne|cite) (?:votre|ton) nom|(?:vous|te) (?:compte|nomme|cite|liste|decrit|presente|mentionne|nommait|citait) (?:parmi|comme|dans|au|aux|en|a la)
(?:insiste\w*|suggere\w*|propose\w*|jure\w*|repete\w*|pense|croit|dit|disait|tient|tenait|voulait|veut)(?: [\w'-]+){0,3}? que je (?:vous|te|t') ?(?:parl\w+|ecriv\w+|appell\w+|contact\w+|rencontr\w+|demand\w+|pos\w+|telephon\w+)
(?:c'est|ici|moi c'est|je suis) [\w' -]{2,40}, (?:le|la|l'|celui|celle|un|une|votre|ton)[\w' -]{0,40} (?:qui|que|dont|a qui|avec qui|de|du|des|d'\w+|a)
(?:m'a fait|quel|ce fut un|c'etait un|un vrai|avec) (?:grand |vrai |tel )?(?:plaisir|bonheur|honneur) (?:de|que de) (?:vous|te|t') ?(?:revoir|rencontrer|croiser|entendre|lire|ecouter|avoir|voir|parler)
(?:m'a|nous a|m'ont|nous ont) (?:\w+ )?(?:montre|fait (?:lire|voir|ecouter|decouvrir)|lu|prete|donne|note|griffonne|inscrit)(?: [\w'-]+){0,3}? (?:votre|vos|ton|tes|vous)
(?:votre|ton) (?:[\w-]+ ){0,2}(?:entrevue|livre|article|chronique|balado|essai|conference|atelier|exposé|episode|publication|video|reportage) (?:(?!ou\b)[\w'-]+ ){0,4}?(?:dans|sur|au(?! (?:telephone|bout|tel\b))|aux|a la|a l'\w+|en|m'a|me|vit|traine|dort)
(?:votre|ton|ta) (?:cousine?|soeur|frere|fils|fille|mere|pere|voisine?|tante|oncle|amie?|collegue|ancien\w* \w+)(?: [\w'-]+)? (?:est|etait|habite|travaille|enseigne|chante|joue)
(?:j'ai|j'avais|je(?! (?:voudr|aimer|souhait|pourr|peux|puis|viendr|ser|propos|demand|me demand|suis (?:pret|dispo)))|nous avons|on a|ma \w+ a|mon \w+ a|ma \w+|mon \w+) (?:[\w'-]+ ){0,8}?(?:votre|ton|vos|tes) (?:boutique|magasin|atelier|ferme|kiosque|clinique|cours|classe|conference|visite|expo\w*|spectacle|concert|livre|chronique|balado|chaine|infolettre|jardin|boulangerie|cuisine|restaurant|camion|equipe|seance|lecture|panel|demonstration|film|site|page|fil|blogue|affiche|article|entrevue|rapport|these|memoire|carte|jeu|appli\w*|musee|galerie|ecole|serres?|vignoble|brasserie|texte|temoignage|emission)(?= (?:a|au|aux|de|du|des|en|sur|dans|lors|pendant|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|depuis|chaque|cet|l'|ce)\b)
(?:votre|ton|ta) (?:fils|fille|femme|mari|conjointe?|soeur|frere|mere|pere|cousine?|niece|neveu|tante|oncle|voisine?|collegue|ancien\w* \w+|amie?|etudiante?|apprentie?|patron(?:ne)?|adjointe?|coequipi\w+) [^.!?\n]{0,40}(?:m'a|m'ont|me dit|dit que|pense que|est mon|est ma|et moi|jure|assure|suggere)
une (?:connaissance|relation|amie) commune|un (?:ami|contact) commun
j'ai (?!(?:tant|tellement|toujours|tres|beaucoup|vraiment) )\w+ (?:vos|votre|ton|tes)|(?:votre|ton) nom (?:sur|dans|au|a la|grave|imprime|ecrit)|(?:vous vous|tu te) (?:souven\w+|souvien\w+|rappe\w+)|souvenez-vous|te souviens|(?:premiere?|meilleure?|seule?) (?:\w+ )?que j'aie? (?:jamais )?(?:lue?|vue?|entendue?)
(?:quelqu'un|une? des?|l'une? de|des gens|un gars|une fille|une ancienne|un ancien) (?:de |d'|du |chez |dans )?(?:votre|ton|vos|tes|mes|mon|ma)
(?:m'a|m'ont|nous a|nous ont) (?:\w+ )?(?:conte|raconte|jase|appris|explique|chante)(?=[^.!?\n]{0,90}\W(?:vous|votre|vos|te|t'|toi|ton|ta|tes|l'|le|la)\b)
linkedin|annuaire|repertoire|bottin|anciens? (?:etudiants?|eleves?|diplomes?)|anciennes? (?:etudiantes?|eleves?|diplomees?)|diplomees? (?:de|du)|ten thousand coffees|10 ?000 cafes|dix mille cafes|liste des (?:membres|mentors|diplomes|conferenciers|anciens|finissants)|tableau de l'ordre|registre|page des (?:mentors|anciens|membres)|plateforme de mentorat|site d'emplois?|babillard|association|ordre des|chambre de commerce
(?:yearbook|journal|magazine|revue|radio|infolettre|balado|reportage|la presse|le devoir|le soleil|bulletin|documentaire|depliant)(?=[^.!?\n]{0,70}\s(?:vous|votre|vos|ton|ta|tes)\b)
je (?:me |m'en )(?:rappelle|souviens|souvenais|rappelais)|je (?:relis|lis|reecoute|ecoute|regarde|suis) (?:votre|ton|vos|tes)
(?<!comment )(?<!pourquoi )(?<!savoir ou )(?<!dont )(?<!si )(?:vous (?:m'|nous )?(?:avez|aviez)|(?:tu |t')(?:m'|nous )?(?:as|avais)|vous etes venue?|(?:tu |t')es venue?)(?: (?!se\b|est\b|sont\b|qui\b|fait\b)[\w'-]+){1,8}? (?:moi|nous|mon|ma|mes|nos|notre)
(?:c'est|ici) [\w'-]+(?: [\w'-]+)?, (?:le|la|l')[\w' -]{2,25} (?:a|de|du|d') ?\w+
(?<!avez )(?<!as )(?<!aviez )(?<!avais )(?:trouve|trouvee?|vu|vue|note|decouvert|decouverte|apercu|repere|pris|obtenu|eu|recu|releve|recupere|garde|lu|remarque) (?:sur \w+ |dans \w+ |\w+ )?(?:votre|ton|vos|tes) ?(?:\w+ )?(?:nom|numero|profil|courriel|adresse|coordonnees|carte|fiche|page|site|article|affiche|kiosque|texte|travail|travaux|\w+)
(?:tombee?|arrivee?) (?:\w+ )?(?:sur|a votre|a ton)
(?:votre|ton) (?:nom|numero|profil|courriel|carte|fiche) (?:est|etait|figure|apparait|apparaissait|revient|circule|m'a|se trouve|m'est|paraissait|parait|y)
(?=[^.!?\n]{0,160}\b(?:vous|votre|vos|te|t'\w+|toi|ton|ta|tes|article|entrevue|reportage|documentaire|balado|conference|atelier|emission|exposition|spectacle|profil|portrait|radio|journal|salon|colloque|texte|livre|film|nom|visite|presentation|cours|affiche|concert|chronique|kiosque|site|panel|table)\b)(?:j'ai|j'avais|je vous ai|je t'ai|je l'ai|je les ai|je viens de|viens de|nous avons|on a|ayant|apres avoir|en(?= (?:\w+ )?\w+ant\b)) (?:\w+ ){0,2}?(?:vue?s?|lu|lue|lus|lues|lire|lisant|voir|entendue?s?|entendre|ecoutee?s?|ecoute|ecouter|ecoutant|assiste|assister|assistant|visite|visitee?|suivi|suivie|suivre|rencontree?s?|croisee?s?|connue?s?|regarde|regardee?|visionne|devore|aime|adore|apprecie|decouverte?s?|relu|relue|participe|achete|travaille (?:avec|pour|chez|sous)|etudie (?:avec|sous)|entendu parler|eu (?:le plaisir|la chance|vent)|vous entendre|vous voir)(?! a la maitrise)
(?:je|on) (?:vous|te|t') ?(?:suis|ecoute|lis|regarde|lisais|ecoutais|connais|croise) (?:\w+ )?(?:sur|chaque|tous|depuis|a la|dans|au|fidelement)?
(?=[^.!?\n]{0,130}\W(?:vous|votre|vos|te|t'\w+|toi|ton|ta|tes)\b)(?:m'a|m'ont|nous a|m'avait|me l'a|m'a bien|m'a souvent|m'a aussi) (?:\w+ )?(?:parle|parlee?|suggere|recommande|dit(?! que (?:j'|je ))|donne|encouragee?|conseillee?|referee?|invitee?|propose|aiguillee?|dirigee?|pousse|poussee|refile|transmis|ecrit|raconte|mise? en contact|vante|orientee?|envoyee?|glisse|laisse|permis|assure|chaudement|mentionne|montre|pointee?|souffle|filee?|partage)
(?:de la part|sur (?:la recommandation|le conseil|les conseils|la suggestion|l'invitation)|recommandation|par l'entremise|par l'intermediaire|par le biais|a l'invitation|a la suggestion) (?:de|du|des|d'\w+)|grace (?:a|au)|(?:suggere|referee?|conseillee?|recommande) par|dirigee? vers vous
comme (?:je|vous|tu) (?:vous |te |me |m'|l'|t')?(?:le |l')?(?:disais|disiez|avez dit|ai dit|en ai parle|expliquais|racontais)|(?:vous|te|t') (?:y |en )?(?:revoir|recroiser)|(?:vous ai|t'ai) (?:revue?|recroisee?)
(?:nous nous|on s'est|on s'etait|nous nous etions|on se) (?:\w+ )?(?:sommes|rencontree?s?|parlee?s?|parle|croisee?s?|vue?s?|connait|connaissait|connaissons|serre|cotoye\w*|vus|saluee?s?|etions|jase)
(?:nous avons|on a|on avait|nous avions) (?:\w+ )?(?:jase|parle|discute|echange|bavarde|travaille|etudie|partage|joue|chante|fait|pris|ri|suivi|siege|milite|couru|campe|grandi|brievement)
(?:lors (?:de|du|d')(?! ?(?:une?|notre|cette|cet) ?(?:\w+ )?(?:rencontre|appel|conversation|entretien|entrevue|echange|discussion|moment))|a l'occasion (?:de|du|d')|pendant (?:votre|ton)|(?<!venir )(?<!passer )(?<!aller )(?<!rendre )(?<!ou )au (?:salon|colloque|congres|symposium|forum|kiosque|gala|souper|tournoi|marathon|camp|5 a 7|cinq a sept|marche|lancement|cocktail|festival|vernissage)|(?<!venir )(?<!passer )(?<!aller )(?<!rendre )(?<!ou )(?:a la (?:foire|conference|journee|soiree|fete|table ronde|remise|portes)|a l'(?:evenement|atelier|expo|exposition|assemblee))(?![^.!?\n]*\?))
(?:vous|tu) (?:\w+ )?(?:m'avez|m'aviez|m'as|m'avais|nous avez|nous aviez|nous as|nous avais|etiez (?:notre|mon|ma|mentor|juge|venue?|la)|etais (?:notre|mon|ma|venue?|la)|avez (?:ete|enseigne|soigne|repare|remis|donne|presente|anime|parle|accueilli|juge|arbitre|visite|supervise|garde|forme|dirige|encadre|corrige|coache|entraine|montre|explique|offert|aide)(?=[^.!?\n]{0,70}\W(?:moi|nous|mon|ma|mes|notre|nos|me|m'\w+|j'\w+|je|au|aux|a la|a l'\w+|cours|classe|conference|atelier|spectacle)\b)|as (?:ete|enseigne|soigne|repare|remis|donne|presente|anime|accueilli|montre|explique|aide|coache|entraine)|aviez (?:\w+ )?(?:notre|mon|ma|mes|nos|parle|dit|raconte|explique|montre|donne)|veniez|venais|enseigniez|animiez|connaissez (?:\w+ )?(?:ma|mon|mes)|connais (?:ma|mon|mes)|donniez)
(?:c'est|ici|je suis|moi c'est|je m'appelle)[^.!?]{2,50}?,? (?:du|de la|de l'|des|le|la|votre|ton|une?) (?:\w+ )?(?:cours|equipe|ligue|chorale|camp|atelier|benevole|ancien|ancienne|voisine?|soiree|salon|club|stage|niece|neveu|cousine?|fille|fils|amie?|copain|copine|collegue|gardienne|etudiante? (?:de votre|a qui|que|qui a suivi)|eleve|stagiaire|troupe|marche|filleule?|colocataire|garderie|cpe|patiente?|cliente?)
(?:votre|ton|mon|ma|notre|quelqu'un|un de (?:vos|mes)|une de (?:vos|mes)|un|une) ?(?:\w+ )?(?:amie?s?|collegues?|connaissances?|voisine?s?|professeure?s?|prof|enseignante?|ancien collegue|ancienne collegue|cousine?|oncle|tante|mere|pere|soeur|frere|coloc\w*|patron(?:ne)?|superviseure?|conseillere?|relation commune|contact|grand-mere|grand-pere|beau-frere|belle-soeur|entraineure?|directeur|directrice)(?=[^.!?\n]{0,110}\W(?:vous|votre|vos|te|t'|toi|ton|ta|tes)\b)[^.!?]{0,60}? (?:m'a|m'ont|vous connait|te connait|m'avait|me (?:parle|dit|repete|vante|suggere|recommande)|nous (?:parle|a parle|a dit)|dit que|(?:chante|joue|travaille|etudie|a travaille|a etudie) avec (?:vous|toi)|vous a (?:eu|croise|connu)|t'a (?:eu|connu))
(?:votre|ton|vos|tes) (?:\w+ )?(?:conference|atelier|presentation|article|entrevue|balado|kiosque|expose|chronique|formation|cours|classe|exposition|temoignage|capsule|intervention|reportage|livre|visite|spectacle)(?:[^.!?]{0,80}?) (?:m'a|m'ont|a la|(?<! ou )au(?! (?:telephone|bout|tel\b))|a l'(?!heure)|dans|sur|lors|de (?:jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|la semaine|l'an|l'automne|l'hiver|mars|avril|mai|juin|novembre|octobre|septembre|fevrier|janvier|decembre))
(?:journal|magazine|revue|radio|bulletin|infolettre|balado|reportage|portrait|la presse|le devoir|le soleil|le droit|emission|depliant|affiche|documentaire|generique|repertoire|annuaire|bottin)(?:[^.!?]{0,50}?) (?:vous (?:a|ont|cite\w*|presente\w*|mentionne\w*|nomme\w*|decri\w*)|votre nom|m'a (?:conduit\w*|mene\w*|appris|dirige\w*|amene\w*))|m'(?:a|ont) (?:conduite?|menee?|amenee?|guidee?) (?:a|vers|jusqu'a) (?:vous|toi)
j'etais (?:parmi|la\b|(?:au|aux|a la|a l'|a votre|a une|a un) ?(?!ecoute|recherche|affut|aise|fin\b|bout|courant|fait|debut|secondaire|primaire|croisee|cegep\b|universite)\w+)
c'est moi (?:qui|que|la|le)|(?:celui|celle) (?:qui|que|a qui|dont) (?:\w+ )?(?:est|etait|a|avait|ai|avez|suis|etes|portait|posait)
(?:on a|on avait|nous avons|nous avions) \w+[^.!?\n]{0,40} ensemble|j'ai \w+ (?:[\w'-]+ ){0,4}?(?:devant|dans|chez|sur|avec|derriere|pres de) (?:votre|vos|ton|tes|vous|toi)\b|(?:vous avez|tu as) eu (?:la|l'|le) ?\w+ (?:de|d') ?(?:m'|me|nous)
j'(?:assistais|ecoutais|lisais|visitais|suivais|regardais|y etais|etais assise?)|je (?:visitais|lisais|suivais|regardais)
(?:celui|celle|le|la|le gars|la fille|l'etudiante?|l'eleve) (?:a )?(?:qui|que|dont|avec qui) (?:\w+ ){0,4}?(?:vous|tu|t'|portait|regardait|avait|posait|etait)
(?:j'etais|j'ai ete|etant|comme) (?:\w+ )?(?:dans (?:la|votre|ton) (?:salle|classe|groupe|equipe|cours|atelier)|(?:votre|ton) (?:etudiante?|eleve|stagiaire|voisine?)|la|present|presente|assise?|benevole|parmi|au premier rang|une? de vos)
)";

constexpr QStringView lengthFr = uR"(
½ ?(?:h\b|heure)|1/2 ?h\b
(?:1[5-9]|2\d|30)(?: ?(?:-|–|a|ou|et) ?(?:1[5-9]|2\d|30))? ?-?(?:min|mins|minutes?|mn|m)\b
(?:1[05]|5) ?(?:-|–|a|ou) ?(?:1[5-9]|2\d|30) ?(?:min|minutes?|mn)
(?:quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt-cinq|vingt cinq|trente)(?: (?:ou|a) (?:vingt|vingt-cinq|trente))? (?:petites |courtes |breves |bonnes )?(?:min|minutes?)
(?:une |la |petite |d'une |en |bonne )?(?:quinzaine|vingtaine|trentaine) de (?:petites |courtes )?minutes|(?:une )?(?:quinzaine|vingtaine|trentaine) de min
demi-heure|demie-heure|demi heure|demie heure|1/2 heure|quart d'heure|quart-d'heure|un petit quart d'heure|la demi-heure|30 ?'|20 ?'|15 ?'
)";

constexpr QStringView lengthOfOtherFr = uR"(
(?:prends|prend|fais|fait|roule|marche|pedale|attends|attend) (?:[\w'-]+ ){0,3}?(?:\d+|vingt|quinze|trente|demi-|quart|une vingtaine de|une trentaine de) ?(?:d')?(?:heure|minutes?|min)(?! (?:avec|de votre))
(?:autobus|bus|train|metro|trajet|route|traversier|velo|chemin|marche) (?:\w+ )?(?:prend|dure|met|fait|prendrait) (?:\w+ )?(?:demi-|quart|vingt|quinze|trente|\d+|vingtaine|quinzaine)[^.?!;]{0,20}(?:heure|minutes?|min)
(?:\d+|vingt|quinze|trente|vingt-cinq|demi-|demie-|quart d'|vingtaine de|quinzaine de|trentaine de) ?(?:min|minutes?|heure) (?:a pied|en (?:voiture|auto|bus|autobus|velo|train|metro|char|traversier)|de (?:route|marche|voiture|bus|autobus|train|velo|trajet|chez|metro|course|retard|pause|avance|attente|vol|transport|film|video)|d'(?:avance|attente|autobus|auto|avion)|plus (?:tard|tot)|pour (?:me rendre|m'y rendre|trouver|traverser)|chaque matin)
(?:capsule|video|conference|presentation|balado|episode|trajet|marche|cours|film|documentaire|expose|discours|reportage|entrevue|allocution|visite|segment|numero|spectacle|exposes|atelier|baladodiffusion|route) (?:de|d'une?|d'environ|d'a peine) (?:\w+ )?(?:\d+|vingt|quinze|trente|demi|quart|quinzaine|vingtaine|trentaine)[- ](?:de )?(?:d')?(?:min|minutes?|heure)
(?:j'habite|habite|reste|demeure|suis|vis|j'ai (?:attendu|passe|marche|ri|pleure|roule|pris)|dure|durait|a dure|pendant les|les|vos|tes|premieres|dernieres) (?:\w+ ){0,2}?(?:\d+|vingt|quinze|trente|demi|une vingtaine de|une quinzaine de|quart d')[- ]?(?:premieres |dernieres )?(?:min|minutes?|heure)
)";

constexpr QStringView inPersonFr = uR"(
(?:vous|te) serrer la main|une (?:petite |courte |breve )?visite(?! (?:virtuelle|en ligne))
de visu|en chair et en os|tete[- ]a[- ]tete|je me deplace\w*|un banc|une jasette (?:dans|a|au|chez|sur)|me recev\w+|(?:vous|te) retrouver
(?:prendre|essayer|visiter|suivre|observer) (?:votre|ton|vos) \w+|(?:vous|t'|te) ?(?:accompagner|observer|suivre sur)|assister a (?:une|un|votre)
en personne|de vive voix|face a face|en presentiel|presentiel|en presence|cafes?|espresso|expresso|latte|the|tisane|chocolat chaud|diner|lunch|dejeuner|souper|biere|verre|croissant|beigne|tim hortons|tim|resto|restaurant|poutine|bouchee|marche avec|une marche|promenade|balade
(?:a|dans|devant|pres de|a cote de|chez|au|sur|jusqu'a|vers) (?:votre|ton|vos|tes|la|l'|le)? ?(?:\w+ )?(?:bureaux?|atelier|ecole|clinique|hopital|bibliotheque|usine|ferme|caserne|serre|musee|studio|labo|laboratoire|campus|universite|cegep|boutique|magasin|chantier|garage|kiosque|fondation|centre|cafeteria|cuisine|boulangerie|theatre|salle|quai|port|station|caisse|garderie|cpe|parc|marche|librairie|local|locaux|lieu de travail|coop|place|coin|quartier|entrepot|cabinet|etude|residence|aquarium|zoo|refuge|ecurie|grange|chapelle|eglise|hangar|piscine|arena|patinoire|gymnase|hotel|moulin|marina|phare|observatoire|archives|comptoir|kiosque|cabane|verger|vignoble|fromagerie|imprimerie|forge|scierie|carriere|mairie|palais|gare|aeroport|terrain|stade|camion|roulotte|barrage|greffe|pharmacie|depot|terrasse|galerie|jardin|potager|etable)
(?:passer|venir|viens|vienne|viendrai|passerai|monterais?|descendrais?|passerais|viendrais|me rendre|me rende|descendre|monter|me deplacer|me deplace|deplacer|aller (?:vous|te)|rejoindre|visiter|visite|rencontrer a|recevoir|accueillir|rendre visite|arreter vous|faire un tour|aller a votre|m'asseoir|passe)(?! (?:une?|du|mon|a la radio) )(?: (?:vous|te|t'|chez|a|au|voir|jusqu|dans|sur|la|le|l'))
(?:a|au|aux) (?:votre |ton |la |le |l')?(?!telephone|tel|bout|fin|moment|prochain|distance)[\w'-]+, (?:au|par) telephone
pres de (?:chez )?(?:vous|toi|votre)|chez vous|chez toi|sur place|sur les lieux|dans votre coin|sur votre heure de diner
)";

constexpr QStringView phoneFr = uR"(
(?:ou|,) (?:alors )?je (?:vous |te )?rappelle(?:rai)?
cellulaire|au cell\b|j'appelle(?:rais?)?|on s'appelle|me sonner|donner un coup de telephone
(?:au|par|le) tel\.?|telephon\w+|tel|au bout du fil|un coup de fil|coup de fil|de vive voix au|appels?(?! (?:video|zoom|teams|facetime|visio\w*|en visio\w*|en video|sur (?:zoom|teams)|skype|whatsapp|messenger))|rappeler|rappellerais?|vous appeler|t'appeler|vous rappeler|te rappeler|vous telephoner|te telephoner|je (?:vous |t')?appelle|m'appeler|passer un coup|un petit coup de fil|appeler
)";

constexpr QStringView videoFr = uR"(
(?:derriere|devant|par|a la|sur|ouvr\w+|ouvrir|allum\w+) (?:une |la |ma |sa |votre )?camera|j'ouvre ma camera|camera ouverte|(?:face a|a) l'ecran|ecrans? interpose\w*
video|videos?|visio|visioconference|visio-conference|videoconference|video-conference|videoappel|zoom|teams|skype|face ?time|google meet|meet|webex|whatsapp|messenger|discord|en ligne|virtuel|virtuelle|virtuellement|a distance|webcam|par ecran|ecran
)";

constexpr QStringView noModeFr = uR"(
(?:passe|passer|passee?s?|saute|allee?|venue?|arrivee?) (?:de |du |de la |de l'|des )[\w'-]+ (?:au|a la|a l'|aux) ?[\w-]+
(?:(?<=appeler )|(?<=telephoner )|(?<=joindre )|(?<=rappeler ))(?:au|a la|a votre|a ton|a l'|chez) ?[\w-]+|l'heure (?:du|de) (?:diner|lunch|souper|repas)|j'(?:habite|etudie|enseigne) (?:a|au|pres|chez|en|a la|a l')[^.,;!?\n]{0,30}|je (?:vis|travaille|demeure|reste|finis) (?:a|au|pres|chez|en|dans)[^.,;!?\n]{0,30}
me (?:joindre|rejoindre|contacter|trouver|ecrire|repondre) [^.?!;\n]{0,60}
(?:mon|votre|ton|le|un|son) numero(?: de (?:tel\w*|cell\w*))?|numero de (?:telephone|tel|cellulaire)|appel (?:d'offres|de projets|aux|de candidatures|a la|a l'aide)|(?:il|elle|qui|chat|chien|projet|ca) s'appelle\w*|je m'appelle|m'appelle|appele|appelee|je vous appelle (?:parce|pour|de la part|car|a propos|au sujet|concernant|a la suite)|je t'appelle (?:parce|pour|de la part|a propos)
(?:votre|ton|vos|tes|la|cette|une|sa|mes) (?:\w+ )?(?:video|videos|capsule video)|jeux? video|montage video|video (?:sur|de|du|des|ou(?= (?:vous|on|tu|j'))|que|publiee?)|(?:cours|formation|portfolio|boutique|article|conference|profil|magazine|vente|ventes|revue|baccalaureat|dec|programme|magasinage|repertoire|formulaire|certificat) en ligne|(?:formation|etudes|cours|travail|universite|teluq) a distance|realite virtuelle|conference virtuelle|salon virtuel|visite virtuelle|foire virtuelle
(?:torrefacteur|torrefaction|grain|grains|commerce|plantation|producteur\w*|culture|import\w*|machine|tasse|tasses|marc|sacs?|tache|taches) (?:de |du |a )?cafe|cafe (?:equitable|filtre|etudiant|de quartier|rencontre|communautaire|cooperatif|torrefie)|the[- ](?:vert|noir)|telephone(?:s)? (?:intelligents?|public)|appel a|rappelez\w*|rappelle-\w+|(?:me|se) rappelle\w*|l'heure du the|en dejeunant|programme de petits? dejeuners?|petits? dejeuners?|club (?:des|de) petits? dejeuners?|apres (?:le |votre )?(?:diner|souper)|avant (?:le |votre )?(?:diner|souper)
)";

constexpr QStringView placeFr = uR"(
^(?:le |la |l'|votre |ton |mon |ma )(?!telephone|appel|tel\b|video|zoom|visio|ecran|matin|midi|soir|apres|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week|fin\b|mois|printemps|ete\b|automne|hiver|lendemain|moment|temps|prochaine?|premiere?|deuxieme|seconde?|derniere?|suivante?|autre|debut|milieu|\d|meme|plus\b|mieux|choix)[\w'-]+(?: [\w-]+)?(?=$| aussi|[,.?!])
(?:(?:a|au|aux|chez|dans|devant|derriere|pres|autour|face|sur|sous|entre|cote|bas|pied|long|jusqu'a|jusqu'au|parmi|en) )(?:la |le |les |l'|votre |ton |vos |tes |du |de |d'|un |une |des )*+(?!telephone|tel\b|bout|fil\b|fin\b|moment|prochain|video|visio|distance|ligne|mois|semaine|cours|debut|jour|heure|midi|matin|soir|apres|zoom|teams|skype|facetime|meet|ecran|partir|propos|savoir|convenance|choix|votre gre|avance|accorder|consacrer|temps|deux|trois|quelques|janvier|fevrier|mars|avril|mai\b|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|ete\b|automne|hiver|\d|quinze|vingt|trente|demi|ce\b|cet|cette|ces\b|virtuel|general|particulier|lien|sujet|moins|plus\b|quoi|qui\b|parler|jaser|poser|discuter|repondre|me\b|vous\b|te\b|moi\b)\w[\w'-]*
(?:a|au|dans|chez|sur) \[\w+
)";

constexpr QStringView comingFr = uR"(
(?:que |ou |,) ?(?:je |j')(?:vienne|passe|monte|descende|aille|me rende|me deplace|passerais?|viendrais?|monterais?|descendrais?|irais?|me rendrais?)(?! (?:a la maitrise|mon|mes))
^(?:passer|venir|aller|monter|descendre|me rendre|m'asseoir|m'installer|marcher|vous (?:voir|visiter|rejoindre|rencontrer))
prendre (?:le|l'|un) ?(?:train|autobus|bus|traversier|velo|avion|covoiturage)
(?:peux|pourrais|puis-je|pourrait|peut|pouvons|vais|irai|vous|te|me|de|a|pour|,|que je|je|j'|on) ?(?:aussi |bien |meme |volontiers |facilement )?(?:venir|viens|viendrai\w*|passer|passe|passerais?|aller|irais|me rendre|me deplacer|me deplace|rejoindre|rejoins|monter|descendre|visiter|arreter|recevoir|recevoir|rencontrer|attendre|inviter|invite|offrir|offre|marcher|aider)
(?:se|nous) (?:voir|rencontrer|rejoindre|retrouver|voit|rencontre|rejoint|asseoir)
)";

constexpr QStringView orElseFr = uR"(
,(?= (?:le|la|l'|votre|mon|ma)[\w' -]{2,25} aussi)|(?<!avant )ou(?: bien| encore| sinon| meme| alors| plutot| simplement| si vous preferez| si tu preferes)?,?|soit|sinon
)";

constexpr QStringView windowFr = uR"(
(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin de semaine|week-end|printemps|ete|automne|hiver|session) (?:qui vient|qui s'en vient|en huit|en quinze|a venir|suivante?)
(?:les|le) \d{1,2}(?:er)?(?:, ?(?:le )?\d{1,2})* (?:ou|et) (?:le )?\d{1,2}(?! (?:ans|rue|h\b|heures))
(?:premiere|deuxieme|seconde|troisieme|derniere) (?:semaine|moitie|quinzaine|partie) (?:de |d'|du )|du (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) au
(?:en ville|disponible|libre|de passage|de retour|chez moi|ici) (?:du|le|des|entre le|jusqu'au|a partir du) (?:\w+ )?\d{1,2}
d'ici|au cours des|au cours de la|au cours du|dans les (?:\w+ )?(?:prochain\w*|deux|trois|quatre|jours|semaines)|dans la (?:prochaine|semaine)|ces (?:deux|trois|prochain\w+) (?:prochaines? )?(?:semaines|jours)|(?:les|la|le|ces|des) (?:\w+ )?prochaine?s? (?:\w+ )?(?:semaines?|jours|mois|quinzaine)|prochain(?:e|es|s)? (?:semaines?|jours?|mois|quinzaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|fin de semaine)
(?:semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|session|fin de semaine|week-end|ete|hiver|automne|printemps) prochaine?|la semaine (?:du|d'apres|suivante|prochaine|qui vient)|les semaines du|celle du \d+|semaine qui vient|mois qui vient|(?:jours|semaines) (?:qui viennent|a venir)|semaines a venir
entre maintenant et|entre le \d|entre la mi|demain|apres-demain|dans (?:une|deux|trois|quelques|les|2|3|1|dix|quinze|une dizaine de) (?:petites )?(?:semaines?|jours)|d'ici la|sous peu de jours|dans la quinzaine|en debut de (?:semaine|mois)|la quinzaine|d'ici
)";

constexpr QStringView windowWhenAskedFr = uR"(
@jour = lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?
@mois = janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
@fete = noel|paques|le jour de l'an|jour de l'an|l'action de grace|la saint-jean|saint-jean|la saint-valentin|la toussaint|l'halloween|halloween|la chandeleur|le careme|careme|le ramadan|ramadan|l'aid|divali|hanoukka|le solstice|l'equinoxe|le carnaval|carnaval|les fetes|les vacances|la relache|la rentree|la debacle|le degel|les recoltes|la recolte|les semis|les sucres|le temps des sucres|la premiere neige|les premieres neiges|le gel|la chasse|la peche|les examens|la fin des classes|les foins|les vendanges|l'agnelage|le velage|la neige|les glaces|l'ouverture|la fermeture
(?:avant|apres|entre|vers|pendant|durant|d'ici|passe|autour de|jusqu'a|jusqu'au|des) (?:le |la |les |l')?@fete|(?:entre) (?:@jour|@mois|le \d|la \w+|les \w+)[\w' -]{0,30} et\b
(?:premiere?|deuxieme|second|seconde|troisieme|derniere?s?|premieres?|premiers?|toute?) (?:petite |petit )?(?:semaines?|fin de semaine|week-end|moitie|partie|jours?|quinzaine|@jour) (?:de |d'|du |des )
(?:(?:un|le|ce|chaque|tout|n'importe quel|quelques) @jour|(?:un|ce) (?:matin|midi|soir))(?: (?:de |d'|du |ou |et |prochain|cette|en |au matin|au soir)|[,.?!]|$)
(?:jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|fin de semaine|apres-midi)s? (?:de |d'|en )(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|septembre|printemps|l'ete|l'automne|la semaine|semaine)
(?:un de ces|l'un de ces|un des|ces) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir)s|cette semaine|ce mois|ce mois-ci|ces jours-ci|cet(?:te)? (?:automne|hiver|ete|apres-midi|session|annee)|ce (?:printemps|matin|soir|vendredi|jeudi|lundi|mardi|mercredi|samedi|dimanche)|aujourd'hui|en (?:debut|fin) de (?:semaine|mois|session|annee)|dans le courant d\w+|(?:fin|debut|mi-|milieu|courant) ?(?:de |du |d')?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|semaine|session)|a la (?:mi-|fin)\w*
(?:avant|apres|pendant|durant|jusqu'(?:a|au|aux)|a partir d\w+|vers|autour d\w+|des|lors de|entre) (?:la|le|les|ma|mon|mes|votre|vos|ton|que|noel|paques|pâques|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|halloween|minuit|de partir|votre depart|les fetes|l'hiver|midi)|(?:avant|d'ici|pendant|durant|jusqu'a) l'\w+
(?:en|de|debut|fin|mi-|courant) ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:le )?\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:le|du|au) \d{1,2}(?! (?:rue|avenue|h|heures|minutes|min|ans))
(?:le |un |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?: (?:ou|et|matin|midi|soir|apres-midi|le \d|\d))
(?:pendant|durant|avant|apres) (?:la |ma |le )?(?:relache|semaine de lecture|rentree|session|examens|conge|vacances|fetes|temps des fetes|recoltes?|semis|saison|gel|neige|degel)|(?:la |a la )?(?:relache|rentree|semaine de lecture)
)";

} // namespace

LetterRequests frenchLetterRequests()
{
    return {
        .asking = Phrases(askingFr),
        .past = Phrases(pastFr),
        .source = Phrases(sourceFr),
        .length = Phrases(lengthFr),
        .lengthOfOther = Phrases(lengthOfOtherFr),
        .inPerson = Phrases(inPersonFr),
        .phone = Phrases(phoneFr),
        .video = Phrases(videoFr),
        .noMode = Phrases(noModeFr),
        .place = Phrases(placeFr),
        .coming = Phrases(comingFr),
        .orElse = Phrases(orElseFr),
        .window = Phrases(windowFr),
        .windowWhenAsked = Phrases(windowWhenAskedFr),
    };
}

} // namespace Demitasse
