// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView turnFr = uR"(
,? mais|cependant|toutefois|par contre|sauf que|pourtant|cela dit|ceci dit|neanmoins|et si|, si|a moins|quoique|seulement si|ceci etant
)";

constexpr QStringView denialFr = uR"(
ne(?! vous derange| te derange| vous ennuie| t'ennuie| soyez)|n'(?!import|hesit|oubli|auri|aurais)\w+|(?<!auriez )(?<!aurais )(?<!auriez-vous )(?<!hesitez )(?<!hesite )(?<!pourquoi )(?<!derange )(?<!ennuie )pas(?! seulement)|aucune?|(?<!si )jamais|sans|ni|rien|non|plutot que|au lieu de|loin de|nullement
)";

constexpr QStringView jobFr = uR"(
@bras = (?:hommes?|femmes?|gars|filles?) de \w+|marins?|equipi\w+|bras|mains?|apprentie?s?|stagiaires?|aides?|assistante?s?|employee?s?|etudiante?s?|debutante?s?|jeunes?|releve|renforts?|monde|quelqu'un|main-d'oeuvre|plongeu\w+|serveu\w+|commis|matelots?|journali\w+|remplacante?s?|extras?|gens|personnel
@patron = (?:votre|ton|la|le|au|a la|aux|l'|vos) ?(?:\w+ )?(?:patron(?:ne)?|boss|gerante?|direction|directeur|directrice|proprietaire|proprio|cheffe?|responsable\w*|contremaitre\w*|rh|ressources humaines|superviseure?|capitaine|recruteu\w+|equipe)
(?:auriez|avez|aurait|ont|auraient|aurais|as|a)(?:-vous|-tu|-t-(?:il|elle|on)|-(?:il|elle|ils|elles))? (?:encore |parfois |peut-etre |aussi |justement |toujours |par hasard )*besoin (?:d'|de )(?:une? |plus de )?(?:[\w-]+ ){0,2}?@bras(?! (?:qui|pour (?:parler|jaser)))
(?<!comment )(?<!pourquoi )(?<!que )(?:cherche-t|engage-t|embauche-t|recrute-t|prend|cherchent|engagent|embauchent|prennent|cherchez|cherchiez|engagez|embauchez|recrutez|prenez|prendriez)-(?:il|elle|on|ils|elles|vous) (?:d'|de |du |une? |des |encore |parfois |aussi )*(?:[\w-]+ )?@bras
(?:dites|dis|dire|diriez|faire savoir|glisser|mentionner|signaler) (?:[\w-]+ )?(?:a |aupres de )?@patron (?:[\w-]+ )?(?:que|qu') ?(?:je|j')|(?:souffl|gliss|mentionn|transmet|sugger|propos|avanc|refil)\w* mon (?:nom|dossier|profil)
@patron que je (?:cherche|veux|suis)
(?:reve|envie|desir|besoin|espoir|espere|souhaite) (?:de |d'y )?(?:faire|terminer|completer) (?:mon|un) stage
(?:poste|emploi|stage|affichage)(?: [\w'-]+){0,6}? (?:est-il|est-elle|est|serait-il) (?:encore |toujours |deja )?(?:ouvert|comble|pourvu|disponible|libre|affiche)|(?:vous affichez|vous avez affiche|tu affiches) (?:un|le|des) 
(?:faire|terminer|completer|effectuer|accomplir) (?:mon|mes|un|le|les|ce|ces) (?:[\w-]+ ){0,3}?(?:stage|heures|apprentissage|alternance)(?: [\w-]+){0,3}? (?:chez|avec|dans|aupres de|sous) (?:vous|votre|ton|toi)|heures de stage
(?:entend\w+|entendre) parler de (?:quelque chose|quoi que ce soit)|(?:aurez|auriez|avez|aviez|aura|aurait|a)(?:-vous|-t-il|-il|-t-elle)? (?:\w+ )?quelque chose (?:a m'offrir|pour moi)|me joindre a vous(?! (?:pour (?:un|le|l')|par|en ligne|demain|jeudi))|chance d'(?:embarquer|entrer|etre embarquee?)
place pour (?:moi|l'ete|cet ete|l'hiver|la saison)
(?:si|quand|des que|advenant que) (?:jamais )?(?:vous|tu|il|elle|on|ils|elles|votre \w+|ton \w+|sa \w+|son \w+) (?:\w+ )?(?:pren\w+|cherch\w+|engag\w+|embauch\w+|recrut\w+|voul\w+|accueill\w+|accept\w+) (?:un jour |jamais |encore |aussi )*(?:une?|des|d'autres|du) (?:[\w-]+ )?@bras(?! (?:qui|pour (?:parler|jaser)))
(?:prendrait|prendriez|prendraient|accepterait de prendre|accepterait-(?:il|elle) de prendre)(?:-(?:il|elle|ils|vous))? (?:une?|des) (?:[\w-]+ )?@bras
pour (?:entrer|travailler|commencer|etre prise?|etre engagee?) (?:chez|avec|dans|pour|a) (?:vous|votre|toi|ton)
(?:d'avoir|avoir|accueillir|voulez|voudriez|prendre) (?:une?|des) (?:[\w-]+ )?(?:stagiaires?|apprentie?s?|assistante?s?)(?! (?:qui|dans|avec))
(?:faites|fait|feriez|font)(?:-vous|-elle|-il|-ils)? (?:parfois |souvent )?appel a (?:des|de la|du) (?:etudiant|main|aide|stagiaire|jeune|extra|surnumeraire)\w*
(?:mettez|mets|mettre|inscrivez|ajoutez|laissez) mon nom|mon nom (?:sur|dans) (?:la|votre|une) (?:pile|liste|banque)
(?:dossier|lettre|offre) de candidature|ma candidature(?! (?:a l'universite|au cegep|en |au programme|a la maitrise|au bac))|mon offre de services?|adresser (?:ma|une) candidature
places? (?:d'|de )(?:apprentie?|stagiaire|aide|commis|assistante?|employee?|matelot)s?|decrocher (?:une?|le|ce|cette) (?:[\w-]+ )?(?:place|poste|stage|emploi|contrat|job)|(?:contrat|boulot|jobine|quelques heures)(?: [\w-]+){0,3} (?:ferait|feraient|m'irait|me rendrait|m'arrangerait|m'aiderait)
je (?:pourrais|peux|suis prete? a|serais prete? a|serais libre pour) commencer(?! par| a )(?= (?:n'importe|des|tout|demain|lundi|en |le |la semaine|cet|quand))
si (?:jamais )?(?:ca (?:te|vous) (?:prend|prenait|manque)|il (?:te|vous|lui) (?:faut|fallait|manque|manquait)) (?:quelqu'un|du monde|des bras|une? [\w-]+|une paire)
(?:au cas ou|si) (?:il|elle|ils|vous|tu|on|l'\w+|votre \w+|jamais \w+) (?:aurait|avait|a|avez|auriez|aurais|as|avaient|auraient) besoin d(?:e |'une? |')(?:paire de )?(?:bras|mains?|aide|monde|apprentie?s?|quelqu'un|stagiaires?)
(?:heures|quarts|chiffres|journees) (?:payee?s?|remuneree?s?)|quelqu'un qui (?:embauche|engage|recrute|cherche (?:du monde|de l'aide|des bras))
(?:passerais|laverais|balayerais|balaierais|frotterais|pelleterais) [^.!?\n]{0,30}pour (?:entrer|commencer|avoir (?:une|ma) (?:chance|place)|apprendre le metier)
(?:dire|dis|dites|dirais|diriez|mentionner|glisser|faire savoir) (?:\w+ )?(?:au|aux|a (?:la|ton|ta|votre|vos|l')) ?(?:[\w-]+ )?(?:patron(?:ne)?|boss|gerante?|directeur|directrice|proprietaire|proprio|chef|cheffe|responsable|contremaitre\w*|rh|equipe|superviseure?|capitaine)(?: [\w-]+){0,3}? qu(?:e |')(?:je |j'|on )?(?:serais|suis|pourrais|peux|cherche|veux|embarqu\w+|prendrais|sauterais|commencerais|aimerais (?:travailler|embarquer|commencer|entrer))(?! (?:ravie?|contente?|heureu\w+) de (?:lui )?(?:parler|jaser|rencontrer))
(?:votre|ton|l'|la|le) ?(?:equipe|entreprise|atelier|studio|compagnie|patron\w*|direction|service|cuisine|usine|labo\w*|ferme|boutique) (?:cherche|recherche|embauche|engage|recrute|manque|a besoin|aurait besoin)(?:-t-elle|-t-il)? (?:quelqu'un|du monde|des|de|d'|une?|encore|parfois|pour|cet|l')
(?:sois|suis|etre|serais|serai) (?:un jour |enfin )?(?:embauchee?|engagee?|recrutee?)(?! (?:comme benevole|depuis|a la|au|par mon))
(?:est|sont|etes|es)(?:-elle|-il|-ils|-elles|-vous|-tu|-on)? (?:en train de |actuellement |presentement )?(?:recruter|embaucher|a la recherche d\w+ (?:\w+ )?(?:stagiaires?|employe\w*|personnel|main|releve|apprenti\w*)|en recrutement)|en periode de recrutement
(?:me|m') ?(?:prendr\w+|engager\w+|embaucher\w+|accueiller\w+|accepter\w+|garder\w+)(?: [\w'-]+){0,3} (?:semaines?|mois|ete|hiver|stage|apprentie?|essai|equipe|atelier)
faire circuler (?:mon|ma)|(?:une|votre|ta) (?:lettre de )?(?:recommandation|reference) (?:m'aiderait|pour le poste|pour ma candidature|aupres)
(?:emploi|travail|poste|stage|job|contrat|remplacement|quart)s? (?:d'ete|etudiants?|a temps (?:partiel|plein)|de fin de semaine|remuneres?|saisonniers?|junior) (?:[\w' -]{0,30})?(?:chez vous|dans votre|avec vous|disponible|pour moi|a offrir|bientot|cet ete|l'ete prochain)
(?:interessee?|heureu\w+|ravie?|prete?|motivee?|partante?|adorerais|aimerais|voudrais|reve\w*) (?:a |de |d'|par |l'idee de )?(?:[\w' -]{0,20})?(?:travailler (?:chez|avec|pour) vous|travailler dans votre|me joindre a|joindre votre|etre (?:embauchee?|engagee?)|faire partie de votre)
(?:s'il|qu'il|il) (?:vous|te|lui|leur) (?:fallait|faut|faudrait|faille|manqu\w+) (?:quelqu'un|(?:une?|des|du|de|d'autres) (?!permis|diplome|bac\b|certificat|cours|licence|carte|formation|maitrise))|(?:vous|te|leur) (?:faut|fallait|faudrait)-il (?:quelqu'un|un|une|des|du)|mes bras sont|mes deux bras
(?:si|quand|des que) (?:un|une|l'un|l'une|quelqu'un|un de|une de)[^.?!\n]{0,40}(?:quitte|part|prend sa retraite|demissionne|s'en va|tombe malade|vous lache)
(?:si|est-ce qu'?|savoir si|voir si)(?: ?(?:y|il|elle|ils|elles|vous|tu|on|votre \w+|ton \w+))? (?:prend\w*|pren\w+|cherch\w+|embauch\w+|engag\w+|recrut\w+|accept\w+|manqu\w+ d\w*) (?:du monde|des (?:gens|jeunes|stagiaires|apprentie?s|employee?s|etudiante?s|bras|aides?)|quelqu'un|de l'aide|du personnel|de la main)
un pied dans la porte|(?:ou|comment|quand|a qui) (?:puis-je |je peux |dois-je |pourrais-je |est-ce que je peux )?(?:postuler|poser ma candidature|envoyer ma candidature|appliquer(?! (?:ca|cela|ce|la|le|les)))
(?:place|ouvrage|travail|ouverture|job) pour (?:moi|une? (?:fille|gars|debutante?|jeune|etudiante?|apprentie?))|de l'ouvrage pour|(?:mettre|mettez|inscrire|inscrivez|ajouter|ajoutez) (?:moi |mon nom )?(?:sur|dans|a) (?:la|votre|ta) liste
(?:donner|donnez|donne|laisser|laissez)(?:-moi)? (?:une|ma|la) chance (?:de|d'|comme|chez|dans)|chus (?:libre|dispo|partante?) (?:pour|tout de suite|des|comme)|travailler gratuitement|a l'essai|sans salaire
(?:cherche|recherche|cherchons|cherchais|quete|recherche active|desespere\w*|besoin|envie|trouver|decrocher|obtenir|avoir|sollicit\w+|demand\w+|vis\w*|interesse\w* par|postul\w+ (?:pour|a|sur)|candidat\w* (?:pour|a)|faire) (?:\w+ ){0,2}?(?:d'une?|un|une|du|mon|mon premier|de|d'|des|le|votre) ?(?:\w+ ){0,1}?(?:emplois?|stages?(?! (?:de|en|chez|au|a la) \w+ (?:que|l'an|l'ete))|travail|jobs?|jobine|boulot|contrats?|place (?:d'apprentie?|de stagiaire)|apprentissage|poste|alternance|embauche)(?! (?:du temps|de chimie|\d))
(?:avez|auriez|as|aurais|aurait|avaient|ont|a|offrez|offririez|offres|offrirais|cherchez|cherches|cherchent|recherchez|prenez|prendriez|prends|prennent|accueillez|accueilleriez|engagez|embauchez|recrutez|recevez|auront)\b(?:-vous|-tu|-ils|-elle|-on)?(?: (?:vous|tu|ils|pas|besoin|de la place|une place|place|encore|aussi|parfois|justement|par hasard))*(?: (?:d'une?|des|de|un|une|pour une?|comme|d'autres))? ?(?:\w+ ){0,1}?(?:postes?(?! \d)|emplois?(?! du temps)|stages?|stagiaires?|apprentie?s?|ouvertures?(?! (?:a|dans|de|sur) )|employee?s?|etudiante?s? (?:pour l'ete|d'ete|cet ete|a temps)|jobs?|jobines?|contrats?|emplois? d'ete|aide|renfort|bras|releve|remplacante?s?|quelqu'un pour|monde pour)
(?:est-ce que |si |savoir si )?(?:vous|tu|ils|on|elle|l'equipe|votre equipe|ton equipe|votre \w+|la \w+|le \w+)(?: (?!devez|devriez|allez|avez|savez|aimez|comment)\w+)? (?:embauch\w+|engag\w+|recrut\w+)(?! (?:dans|a) )
(?:embauch|engag|recrut)(?:ez|es|ent|eriez|erais|erez|eras|e)-(?:vous|tu|ils|elle|t-on|on)
(?:m'|nous |me |l'|t')(?:embauch|engag|recrut|prendr|prenez|prendre|prenne|pistonn|caser|faire engager|faire embaucher)\w*(?: (?:comme|dans|chez|sous|pour|a l'essai|en stage|cet|avec vous))?
(?:embaucher|engager|recruter|prendre) (?:une? )?(?:debutante?|etudiante?|stagiaire|apprentie?|finissante?|jeune|quelqu'un comme moi)
(?:si|quand|lorsqu'?|des qu'?|au cas ou|advenant qu'?|savoir si|savoir quand)(?: jamais)?(?: il y a(?:vait|ura|urait)?| y a(?:vait)?| il se| un| une| quelque chose| des| d'autres| vous avez| vous aviez| tu avais| vous entendez parler d'| tu entends parler d'| vous connaissez| vous savez)*(?: ?(?:poste|place|stage|emploi|job|jobine|ouverture|quelque chose|contrat|remplacement|besoin|occasion|possibilite)s?)(?: \w+){0,4}? (?:s'ouvr\w+|se liber\w+|s'affich\w+|se present\w+|se cre\w+|ouvr\w+|disponibles?|libres?|vacante?s?|a combler|pour moi|chez vous|dans votre|dans ton|cet ete|de stagiaire|d'apprentie?|d'ete|a temps|bientot|qui)
(?:s'il y a|s'il y avait|y a-t-il|y aurait-il|est-ce qu'il y a|est-ce qu'il y aurait|est-ce que vous auriez|est-ce que vous avez|est-ce que tu as|entend\w+ parler d'|connaissez-vous|connais-tu|savez-vous s'il y a|au courant d')(?: \w+){0,2}? ?(?:d'une?|des|un|une|de la|de|d'autres)? ?(?:\w+ )?(?:postes?(?! \d)|emplois?(?! du temps)|stages?|ouvertures?|jobs?|jobines?|place (?:pour (?:un|une|moi)|d'apprentie?|de stagiaire|dans votre)|places|contrats?|remplacements?|offres? d'emploi|quelqu'un qui (?:embauche|engage|cherche|recrute))
(?:pens\w+|penser|songe\w+|songer) a (?:moi|nous|mon nom|ma candidature)
(?:garde\w*|conserve\w*|note\w*|retenir|reteni\w+|retenez|gardiez)(?:-moi|-nous)? ?(?:moi |me )?(?:mon nom|ma candidature|mes coordonnees|mon numero|mon dossier|mon cv|en tete|dans vos dossiers|en banque|sous la main|sur votre liste|dans votre liste|en memoire|a l'esprit)
(?:me|m'|nous) (?:garde\w*|considere\w*|avoir|mettre|inscrire|placer|glisser|ajouter) (?:\w+ )?(?:en tete|en memoire|a l'esprit|dans vos|sur (?:la|votre) liste|pour (?:un|une|le|la|ce|cette))
(?:consider\w+|etudi\w+|retenir|reteni\w+|examin\w+|soumettre|soumets|poser|pose|depos\w+|propos\w+|envoyer|transmettre|present\w+|appuyer|appuy\w+) (?:ma|sa|notre) candidature
(?:je|j'|me) (?:\w+ )?(?:postul\w+)|postuler (?:chez|a|pour|au|dans|sur)|etre (?:embauchee?|engagee?|recrutee?|consideree?|retenue?|prise?) (?:chez|par|dans|pour|comme|en)?
(?:rejoindre|joindre|integrer|faire partie de|me joindre a|entrer dans|faire mes preuves dans|contribuer a|participer a) (?:les rangs de )?(?:votre|ton|l') ?(?:belle |petite )?(?:equipe|entreprise|compagnie|firme|organisation|atelier|cuisine|studio|labo|laboratoire)
(?:travailler|bosser|stagier|faire mon stage|faire un stage|faire mon apprentissage|apprendre le metier|commencer|debuter) (?:pour|chez|avec|aupres de|sous|dans) (?:vous|toi|votre|ton|ta|l'equipe)(?! (?:depuis|a l'epoque|avant))
(?:glisser|glisserais|glisseriez|glissez|glisse|passer|passez|dire|toucher) (?:\w+ )?(?:un (?:bon )?mot|mon nom)(?: (?:pour moi|en ma faveur|a votre|a ton|au|aux|a la|a qui))?
(?:me |m')(?:recommand\w+(?! d'| de )|refer\w+(?! a )|(?:propos|present)\w+(?= (?:aupres|a votre (?:patron|employeur|rh|equipe|direct|gestionnaire)|aux? (?:ressources|rh|recruteu|patron|direct)|a la direction|pour (?:un|une|ce|le) (?:poste|emploi|stage)))|donner une chance|donniez une chance|laisser ma chance|faire une (?:petite )?place|trouv\w+ (?:une?|quelque)|offrir (?:une?|un petit)|donner (?:un|une) (?:job|stage|emploi|poste|contrat|place))(?: (?:aupres|a votre (?:patron|employeur|rh|equipe|directeur|directrice|gestionnaire)|aux ressources|aux rh|au (?:recruteur|patron|directeur)|a la direction|pour (?:un|une|ce|le)))?
(?:parler|parliez|parlez|touchiez|touchez) (?:un mot )?de moi (?:a|au|aux|autour)
(?:besoin|manque|manquez|cherchez|auriez besoin|avez besoin|aviez besoin) (?:d'|de )?(?:une? )?(?:apprentie?|stagiaire|aide|bras|renfort|quelqu'un|monde|main-d'oeuvre|employee?|coup de main|main|etudiante?|releve)(?: [^.!?]{0,60}(?:je suis|je serais|j'arrive|appelez|faites-moi|dites-moi|me voila|me voici|disponible))
(?:s'il|si|si jamais|au cas ou il|quand il)[^.!?]{0,25} manqu\w+ (?:de |d'|des |un |une |du |quelqu)(?!temps|patience|mots|idees|place|papier|souffle)\w+
(?:ouvr\w+|cre\w+|libere\w*|affich\w+) (?:une?|des) (?:place|poste|job|stage)s?(?! (?:publique|d'armes))
mon nom (?:vous|te|leur) (?:viendra|vienne|viendrait|reviendra|revienne|traverse)\w*
(?:j'ai|voici) (?:deux|mes deux|de bons|de bonnes) (?:mains|bras)|je (?:coute pas cher|travaille fort|suis votre (?:homme|femme))|mettez-moi a l'ouvrage
je suis (?:disponible|libre|prete?) (?:tout de suite|des maintenant|immediatement|a commencer|pour (?:travailler|commencer|l'ete|un stage)|des (?:lundi|la|le)|a temps)
(?:une? )?(?:place|poste|job|stage|emploi|travail|contrat) (?:pour moi|a m'offrir|a me proposer|a m'offrir)
(?:chance|possibilite|occasion|opportunite|perspective)s? (?:d'emploi|de stage|d'embauche|d'etre (?:embauchee?|engagee?|prise?)|de travailler (?:chez|avec|pour)|de faire (?:un|mon) stage)
(?:offres?|occasions?|possibilites?|pistes?) d'emploi|emploi d'ete|travail d'ete|job d'ete|stage (?:d'ete|chez vous|dans votre|avec vous|au sein)(?! (?:de|que) )
)";

constexpr QStringView jobTalkFr = uR"(
(?:comment|quand|pourquoi|ou|combien) (?:[\w-]+ )?(?:avez|as|avait|aviez|etes|es|vous|tu|faites|fais|font)\b[^.?!;,]*|qu'est-ce qui (?:vous|t'|te)[^.?!;,]*|qui vous (?:a|ont)\b[^.?!;,]*
je me presente|envie d'un (?:travail|metier|emploi) (?:ou|qui|dont|plus|avec)\b
comment (?:se fait-on|on se fait|vous etes-vous fait|t'es-tu fait|fait-on pour se faire) (?:\w+ )?(?:embaucher|engager)|j'(?:ai|avais|occupe) (?:deja |encore |aussi )?(?:une?|mon|ma) (?:\w+ )?(?:emploi|job|stage|poste|contrat|place d'apprentie?)(?: d'ete| etudiante?| a temps partiel)?|dire (?:oui|non) a (?:une?|des) \w+
(?:qui|on) (?:vous|t'|te|l') ?(?:a|ont|avait) (?:\w+ )?(?:embauche|engage|recrute)\w*|(?:vous|t'|te) (?:a|ont|avait) (?:\w+ )?(?:embauche|engage|recrute)\w*
(?:quand|lorsque|comment|pourquoi|avant que|si bien que) vous (?:[\w'-]+ )?(?:embauch\w+|engag\w+|recrut\w+)
(?:bureau|maitre) de poste|postes? de (?:garde|police|pompiers?|travail|secours|pilotage|commande|radio|douane|controle)|(?:je suis|j'etais|je fais|j'ai fait|je termine|en) (?:actuellement |presentement |maintenant )?(?:une? |mon )?(?:[\w-]+ )?(?:stage|stagiaire|apprentie?|alternance|emploi d'ete)(?! (?:chez vous|dans votre|avec vous))
emplois? du temps|l'embauche (?:de|d'|du|des)|poste \d+|postes? \d{1,5}|votre (?:\w+ )?(?:poste|emploi|travail|metier|stage|job)|ton (?:\w+ )?(?:poste|emploi|travail|metier|stage|job|boulot)
(?:mon|ma|son|notre|leur|ce|ces|du|le) (?:dernier |premier |ancien )?(?:stage|superviseure? de stage|maitre de stage)(?! (?:\w+ )?(?:chez vous|dans votre|avec vous))|superviseure? de stage|milieu de stage|rapport de stage
concours (?:de|d')|processus (?:de|d') (?:dotation|embauche|selection|recrutement)|comite (?:de|d')|agence de (?:placement|recrutement)|centre d'emploi|assurance-emploi|conseillere? en (?:emploi|recrutement)|recherche d'emploi
(?:refai\w*|refait|recri\w+|reecri\w+|modifi\w+|corrig\w+|retravaill\w+|allong\w+|ligne (?:sur|dans|a)|dans|sur|de|que|hors de) mon (?:\w+ )?(?:c\.?v\.?|curriculum(?: vit\w+)?)
demande de (?:subvention|bourse|permis|financement|brevet)|recruter des (?:benevoles|participants|patients|membres)
)";

constexpr QStringView resumeFr = uR"(
(?:liste|resume|sommaire|apercu|recapitulatif|survol|page|fiche|releve) (?:complete? )?(?:de|sur) (?:mes|mon|ma) (?:[\w-]+ )?(?:emplois?|experiences?|formations?|parcours|carriere|etudes|competences|vie (?:active|professionnelle)|jobs?)
(?:mon|ma|notre|un|le|son|ce|de|copie de|l'|du) ?(?:[\w-]+ ){0,2}?(?:c\.?v\b\.?|curriculum(?: vit\w+)?)
(?:c\.?v\b\.?|curriculum(?: vit\w+)?) (?:en piece jointe|ci-joint|joint|en annexe|attache|a l'appui|sur demande|a jour)
(?:joi|ci-joint|attach|annex|envo|enverr|transm|parvenir|apport|remet|laiss|achemin|fourni|partag|voici|transfer|depos|soum)\w*(?: [\w'-]+){0,5}? (?:c\.?v\b\.?|curriculum(?: vit\w+)?)
)";

constexpr QStringView resumeTalkFr = uR"(
\d+ ?cv|(?:moteur|diesel|hors-bord|tracteur|puissance|deux)[\w -]{0,20} cv
(?:votre|ton|leur|vos|tes) (?:\w+ )?(?:c\.?v\.?|curriculum(?: vit\w+)?)|(?:c\.?v\.?|curriculum) (?:imaginaire|du projet|dit)|atelier de c\.?v\.?
(?:refai\w*|refait|recri\w+|reecri\w+|modifi\w+|corrig\w+|retravaill\w+|allong\w+|rediger|redaction de|lignes? (?:sur|dans|a|de)|dans|hors de|mieux qu\w*|plus (?:qu\w*|long qu\w*)|au-dela de) (?:mon|un|le|du) (?:\w+ )?(?:c\.?v\.?|curriculum(?: vit\w+)?)
)";

constexpr QStringView wonderingFr = uR"(
n'ai pas (?:trouve|su|pu savoir)|pas reussi a (?:trouver|savoir)|di(?:re|s|tes|siez|rais|riez)|expliqu(?:er|ez|iez|es|e-\w+)|indiqu(?:er|ez|iez|es)|precis(?:er|ez|iez)|racont(?:er|ez|iez)|renseign\w+|appren\w+|reconnaissante? (?:de|si)|gre de|(?:me|m'|nous) ?(?:dire|dis|dites|ecrire|ecrivez|expliquer|expliquez|preciser|precisez|confirmer|rappeler|indiquer|indiquez|eclairer|renseigner|partager|resumer|donner|envoyer)|savoir|me demand\w+|demander|connaitre|comprendre|apprendre|curieu\w+|question|questions|j'ignore|je ne sais pas|pas certaine?|expliquer|renseignement\w*|au fait|dites-moi|dis-moi
)";

constexpr QStringView searchableFr = uR"(
@org = %org|(?:votre|ton|l'|la|le|cette|cet|ce) ?(?:[\w-]+ )?(?:usine|filature|boutique|magasin|firme|entreprise|compagnie|clinique|musee|bibliotheque|theatre|studio|ferme|marche|galerie|centre|ecole|traversier|hopital|boulangerie|brasserie|club|bureau|agence|cooperative|coop|banque|restaurant|hotel|organisme|organisation|fondation|orchestre|archives|labo|laboratoire|departement|ministere|chantier|atelier|societe|association|cegep|universite|institut|zoo|aquarium|pepiniere|vignoble|distillerie|verger|fromagerie|laiterie|gare|port|aeroport|observatoire|planetarium|fonderie|forge|garage|refuge|journal|revue|festival|fiducie|cabinet|moulin|scierie|imprimerie|torrefacteur|choeur|opera|troupe|maison d'edition|marina|caserne|station)
(?:quels jours|quelles? journees?|quand) (?:etes-vous|est-ce que vous etes|@org est(?:-il|-elle)?) (?:[\w-]+ )?ouvert|combien (?:de |d')(?!temps|heures|fois|jours|mois|essais|tentatives|semaines|nuits|vos |vous )[\w-]+(?: [\w-]+)? (?:pretez|vendez|louez|avez|employez|publiez|possedez|comptez|exploitez|desservez)-vous(?= ?[?,]| au juste| en tout| dans| chez)|(?:livrez|exportez|expediez|desservez)-vous(?= )|(?:metier|profession|titre|travail|emploi|occupation) est(?:-il|-elle) (?:bien |vraiment )?(?:reglemente|protege|encadre|syndique)\w*
combien (?:de |d')(?!temps|heures|fois|jours|mois|essais|tentatives|semaines|nuits|vos |vous )(?:[\w'-]+ ){1,5}?@org (?:possede|compte|emploie|exploite|vend|gere|dessert|a-t|a\b)
quel(?:le)? (?:genre|type|sorte|forme) d(?:e |')(?:entreprise|organisme|compagnie|etablissement|societe|boite|organisation|musee|ecole)(?! (?:vous|te))
(?:etudier|aller etudier|faire) (?:en quoi|dans quoi|quelles? etudes)|(?:que veut dire|que signifie|ca veut dire quoi|ca signifie quoi),? (?:au juste,? |exactement,? )?(?:le mot |le terme |le titre )?"? ?(?:%role|une? \w+)
(?:est-ce que )?@org (?:est|sont|reste)(?:-elle|-il|-ils|-elles)? ouvert|(?:@org )(?:a|ont)(?:-t)?-(?:elle|il|ils|elles) (?:ete )?(?:fonde|cree|ouvert|bati|construit)\w*(?! (?:le|la|les|une?|ses) (?!portes))
dans quel(?:le)?s? (?:villages?|villes?|regions?|ports?|quartiers?|provinces?|pays)
(?<!comment )(?:la |le |l'|votre )?(?:clinique|boutique|magasin|musee|compagnie|entreprise|bibliotheque|theatre|ferme|marche|galerie|centre|ecole|traversier|hopital|boulangerie|brasserie|club|moulin|bureau|agence|cooperative|coop|banque|restaurant|hotel|organisme|atelier|fondation|%org)(?: [\w-]+)? (?:prend|accepte|vend|offre|ouvre|ferme|loue|livre|demande|possede|compte|emploie|exporte|a)-(?:t-)?(?:il|elle)
combien (?:le |la |l'|votre |vous |%org ?)(?:[\w-]+ )?(?:demande\w*|charge\w*|coute\w*|facture\w*)
si (?:ca prend|ca demande|ca exige) (?:une?|des|la|le) (?:[\w-]+ ){0,2}?(?:licence|permis|diplome|carte|cours|certificat|formation|bac|maitrise|dep|dec)
combien (?:d'|de )(?!temps|heures|fois|jours|mois|essais|tentatives|semaines|nuits)[\w-]+ (?:l'|votre |la |le )[\w-]+ (?:possede|compte|emploie|exploite|vend|gere|dessert)\w*
publique ou privee|prive ou public|privee ou publique|public ou prive
(?:etes|ouvrez|fermez|ferme|ferment|ouvre|ouvrent|ouverts?|ouvertes?|fermes?)(?: [\w'-]+){0,4}? (?:a quelles? heures?|jusqu'a quelle heure|quels jours|quelles journees)|(?:a|jusqu'a) quelles? heures? (?:[\w'-]+ ){0,3}?(?:ouvr|ferm)\w*|(?:votre|le|la) \w+ est-(?:il|elle) ouverte? (?:le|la|les|en|apres)
(?:ca prend(?:-tu)?|il faut|faut|ca demande|ca exige|il me faudrait|il te faut|on a besoin de|as-tu eu besoin de|prend-on) quel(?:le)?s? (?:permis|diplomes?|cours|formations?|certificats?|cartes?|licences?|etudes|papiers?|ecole|dep|dec|bac|titres?)
(?<!comment )(?<!pourquoi )(?<!quand )(?:livrez|vendez|exportez|expediez|louez|desservez|imprimez|cultivez|fabriquez)-vous (?:aussi|seulement|uniquement|surtout|juste|des|du|de la|en|a l'|au|aux|hors|partout|ailleurs|dans)|travaillez-vous (?:aussi |seulement |uniquement |juste |surtout )+(?:au|en|a|dans|hors|pour)
(?<!comment )(?<!pourquoi )(?:vous|%org|votre \w+) (?:vendez|livrez|exportez|louez|expediez|desservez|vend|livre|exporte|dessert) (?:aussi |seulement |uniquement |juste |encore )*(?:aux|au|a l'|en|des|du|partout|hors|quels?|quelles?)
combien (?:etes-vous|d'entre vous)|vous etes combien|combien (?:de gens|de monde|d'employes|de salaries)|qui (?:est|sont) (?:le |la |les )?(?:proprietaires?|actionnaires?|fondat\w+)
quels? (?:genres?|types?|sortes?) de (?:clients?|clientele|produits?|services?|projets|contrats)(?: [\w'-]+){0,3} (?:sert|servez|desservez|offre\w*|font|faites|avez|vend\w*|dessert)|quelle clientele
(?:%org|votre \w+|l'\w+|la \w+|le \w+) (?:est|sont)-(?:il|elle|ils|elles|ce) (?:bien )?(?:une? )?(?:organisme|obnl|osbl|entreprise|cooperative|societe|compagnie|charite|prive\w*|publi\w+|ouvert\w*|syndique\w*)
(?:ou|dans quelle ville|a quel endroit) (?:%org|votre \w+|l'\w+|la \w+|le \w+) (?:est|sont|se trouve|se situe)(?:-t)?(?:-il|-elle|-ils|-elles)
en quoi consiste\w* (?:exactement |au juste )?(?:le|la|l'|les|un|une|votre) ?\w*(?:isme|ique|logie|tion|age|metier|profession|ie)(?=[ ,]*(?:\?|\.|et|$))
(?:c'est quoi|qu'est-ce que c'est|qu'est-ce qu'),? (?:au juste|exactement|concretement|au fond|vraiment),? (?:un|une|le|la|l'|du|des) ?(?:%role|metier|[\w-]+)(?= ?\?)
(?:une?|des|quel|le|la|les) (?:diplome|permis|bac|baccalaureat|maitrise|certificat|formation|licence|carte|titre|dec|dep|stage|doctorat|etudes|cours)(?: [\w'-]+){0,2} (?:est-il|est-elle|sont-ils|sont-elles|est-ce que c'est|sont|est) (?:vraiment |absolument |bien )?(?:requis\w*|exige\w*|necessaire\w*|obligatoire\w*|essentiel\w*|demande\w*)
(?:votre|ton|l'|la|le|cette|cet|%org) ?(?:[\w-]+ ){0,2}?(?:offre|offrez|vend|vendez|fabrique|fabriquez|produit|fait|propose|donne) (?:quels?|quelles?|quoi)
(?:ou|dans quelle ville|dans quel quartier|a quel endroit) (?:sont|est|se trouvent?|se situe\w*) (?:vos|votre|les|le|la|l'|ton|tes) ?(?:[\w-]+ )?(?:bureaux?|siege|succursales?|locaux|usines?|magasins?|boutiques?|ateliers?|entrepots?)
a quelle adresse|(?:combien|quel nombre) (?:d'|de )(?!temps|heures|fois|jours|mois|essais|couches|tentatives|semaines|nuits)(?:[\w-]+ ){1,3}?(?:possede\w*|compte\w*|emploie\w*|exploite\w*|avez-vous|(?:a-t-elle|a-t-il)(?=[ ,]*(?:\?|au|en|dans|et))|regroupe\w*|gere\w*|dessert\w*)
a qui (?:(?:l'|votre |le |la |%org ?)(?:[\w-]+ ?){0,3}|vous )(?:vend\w*|livre\w*|appartient)
(?:s'il|si l'on|si on|qu'il|s'il lui|s'il leur|s'il me|s'il nous) (?:lui |leur |me |vous )?(?:faut|fallait|faudrait|prend|doit|est obligatoire)(?: [\w'-]+){0,3}? (?:permis|diplome|bac|maitrise|dep|dec|certificat|carte|formation|licence|titre|cours|etudes|membre)
(?:ce que|ce qu'|a quoi|en quoi) ?(?:fait|font|sert|consiste|mange)(?: exactement| au juste| concretement| vraiment| precisement)?,? (?:un|une|le|la|les|l'|des) ?(?:%role|metier|travail|profession|[\w-]+(?:eurs?|euses?|istes?|iens?|iennes?|iers?|ieres?|logues?|teurs?|trices?|aires?))
(?:vendez|offrez|fabriquez|livrez|louez|proposez|acceptez|produisez|faites|donnez)-vous (?:aussi |des |du |de |d'autres |encore )*(?:\w+ ){0,2}?(?:produits?|services?|cours|ateliers?|livraisons?|pieces?|formations?|visites?|en ligne|meubles?|la location)
(?:c'est|ce sera|ca coute|ca vaut|coute) (?:combien|quoi le prix)|combien (?:coute\w*|ca coute|demandez-vous|chargez-vous|vaut|est-ce que ca coute|facturez)
(?:c'est quoi|ca fait quoi|ca mange quoi|qu'est-ce que ca fait)(?: exactement| au juste| dans la vie)?,? (?:un|une|le|la|l'|les|votre|vos) ?(?:%role|metier|travail|job|compagnie|entreprise|organisme|services|heures|[\w-]+(?:eur|euse|iste|ien|ienne|ier|iere|logue|teur|trice))
(?:quelles?|quels?) (?:est|sont) (?:le|la|les|l'|votre|vos|ton|tes|ses|son|sa|leurs?) ?(?:\w+ )?(?:mission|adresse|heures|horaire|services|produits|tarifs|prix|mandat|taille|siege|diplomes?|etudes|formations?|permis|exigences|cours|prealables|prerequis)
(?:quelle|quelles|quel|quels) (?:[\w-]+ ){0,2}(?:formation|etudes|diplome|diplomes|permis|cours|programme|ecole|universite|certificat|carte|bac|technique|licence|scolarite)s?(?: [\w'%-]+){0,6}? (?:pour|requis\w*|exig\w*|necessaire\w*|mene|menent|donne acces|prend|faut|faut-il|avoir|obtenir|offre\w*)
combien (?:d'|de )(?:\w+ ){0,2}?(?:employe\w*|personnes|salarie\w*|bureaux|succursales|magasins|membres|pays|usines|annees|ans|clients|locaux|boutiques|travailleu\w+|monde)(?= (?:y |vous |avez|compte|travaille|emploie|a |d'|font|ca|faut|est-ce|dans|etes)|-| ?\?| ?,)
(?:existe|existez|ouvert|ouverts?|en affaires|etablis?|fonde\w*|cree\w*)(?:-\w+)? (?:depuis|en) (?:quand|quelle annee|combien|longtemps \?)
ou (?:est|sont|se trouve\w*|se situe\w*|etes-vous|est-ce que)(?: [\w'%-]+){0,6}? ?(?:situe\w*|bureaux?|siege|succursales?|locaux|usine|boutiques?|magasins?|installe\w*|bases?|trouve\w*)
(?:que|qu'est-ce que|qu'est-ce qu'|qu'|quoi|ce que|ce qu')(?: ?)(?:fait|font|faites|vend|vendent|vendez|produit|produisez|fabrique|fabriquez|offre|offrez)(?:-vous|-elle|-il|-on)?(?: (?:exactement|au juste|precisement|concretement|donc))?,? (?:(?:votre|ton|l'|la|le|cette|cet|les) ?)?(?:entreprise|compagnie|organisation|organisme|firme|societe|ministere|agence|fondation|centre|institut|association|cooperative|boite|studio|clinique|maison|bureau|equipe|usine|atelier|%org)
(?:qu'est-ce qu'|qu'est-ce que |ce qu'|ce que )(?:elle|il|on|vous|tu|(?:votre|ton|l'|la|le|cette) ?(?:\w+ ){0,4}|%org ?)(?: ?)(?:fait|font|faites|vend|vendent|vendez|produit|produisez|fabrique|fabriquez|offre|offrez|propose|proposez)(?=[ ,]*(?:\?|au juste|exactement|precisement|concretement|comme (?:services?|produits?)|$|,|et|\.))
(?:dans quoi|dans quel domaine|en quoi)(?: \w+){0,3}? (?:oeuvre|œuvre|se specialise|travaille|%org|l'entreprise|votre entreprise)
quel(?:le)?s? (?:sont (?:les|vos|ses|leurs) |est (?:la|le|votre|sa|son) |types? de |sortes? de |genres? de )?(?:services?|produits?|programmes|jeux|cours|activites|soins|biens|marques|gammes?|titres|forfaits|traitements|mission|mandat)(?: \w+){0,4}? ?(?:offr\w+|vend\w+|propos\w+|fabriqu\w+|publie\w*|donne\w*|produi\w+|conco\w+|lance\w*|a-t-il|a-t-elle|de l'entreprise|de votre|de l'organisme|du centre|%org|de la compagnie|de la fondation)
(?:ou|a quel endroit|dans quelles? (?:villes?|regions?|provinces?|pays|quartiers?))(?: est-ce que)? ?(?:sont|est|se trouvent?|se situe\w*|sont situees?|logent?|avez-vous|as-tu|a-t-il|a-t-elle|etes-vous|sont-ils|est-il|est-elle)(?: (?:situee?s?|installee?s?|basee?s?|etablie?s?|exactement|vos|tes|votre|ton|les|le|la|ses|l'\w+|des|un|%org|\w+)){0,5}(?: ?(?:bureaux?|siege(?: social)?|succursales?|points? de (?:vente|service)|locaux|usines?|magasins?|cliniques?|etablissements?|installations?|%org|situee?s?|entreprise|boutiques?|campus|ateliers?|entrepots?))
dans quelles? (?:villes?|regions?|provinces?|pays)
(?:avez-vous|as-tu|est-ce que vous avez|y a-t-il|a-t-il|a-t-elle|est-ce que \w+ a|possedez-vous|ont-ils) (?:\w+ )?(?:des|un|une|d'autres|aussi des|aussi un) (?:\w+ )?(?:bureaux?|succursales?|site (?:web|internet)|points? de (?:vente|service)|magasins?|cliniques?|boutiques?|usines?)
combien (?:d'|de |y a-t-il d'|y a-t-il de |avez-vous d'|avez-vous de |compte\w* d'|etes-vous|sont-ils)(?: ?)(?:employee?s?|personnes (?:travaill\w+|y|emploie|employ\w+|compte|sont)|salariee?s?|bureaux|succursales|magasins|points de|membres|cliniques|pays|villes|usines|benevoles|travailleu\w+|gens (?:travaill\w+|y)|eleves|patients|clients|lits|camions|effectifs?)
(?:nombre|taille) (?:d'employes|de l'entreprise|de votre (?:entreprise|equipe|organisation)|de succursales|de bureaux|de membres|de l'effectif)
(?:en quelle annee|quand(?! vous| tu| j| on| nous| ca| c'| tout)|depuis (?:quand|combien de temps|combien d'annees|quelle annee)|a quelle date|quel age)(?: [\w'%-]+){0,6}? ?(?:fondee?s?|creee?s?|ouverte?s?|ouvert|etablie?|existe\w*|demarre\w*|lancee?s?|en affaires|a-t-(?:il|elle)|vu le jour|constitue\w*|a l'entreprise|%org|ouvert ses portes|nee?)
(?:qui a (?:fonde|cree|lance)|qui (?:est|dirige|possede) (?:le|la|votre|l'|%org)(?: \w+)? ?(?:pdg|presidente?|proprietaire|direct\w+|fondat\w+|patron\w*|entreprise|organisme|ministre|%org)?|a qui appartient)
heures? d'ouverture|horaires? d'ouverture|a quelles? heures?(?: est-ce que)?(?: \w+){0,2}? ?(?:ouvr\w+|ferm\w+|etes-vous ouverts?)|vos heures|(?:etes-vous|est-ce que vous etes|est-ce que c'est|est-il|est-elle|etes vous) ouverte?s? (?:le|la|les|l'|en|tous|apres)
quelle est (?:l'|votre|son|sa|la|ton|leur) ?(?:adresse|mission|devise|adresse (?:web|postale|courriel|civique))(?! (?:pour vous|a vos yeux))
(?:est-ce|est-ce que c'est|c'est|s'agit-il d'|est-il|est-elle|etes-vous)(?: bien)? ?(?:une? )?(?:organisme (?:de bienfaisance|a but non lucratif|public)|obnl|osbl|societe d'etat|entreprise (?:privee|publique|familiale)|cooperative|filiale|ong|societe cotee|cotee en bourse|syndiquee?s?)
(?:en quoi consiste|c'est quoi|qu'est-ce que c'est(?: que)?|qu'est-ce qu'est|qu'est-ce qu'|que veut dire|que signifie|comment definir) ?(?:exactement |au juste |concretement |donc |vraiment )?(?:le |la |l'|un |une |du )?(?:metier|profession|travail|emploi|role|poste|fonction|quotidien)? ?(?:d'|de |du |d'une? |de la )?(?:une? )?(?:%role|\w+eu[rs]e?|\w+iste|\w+ien(?:ne)?|\w+ier|\w+iere|\w+ologue|\w+trice|\w+logie|\w+ique)
en quoi consiste (?:exactement |au juste )?(?:le|la|l'|cet?t?e?|un|une) ?(?:metier|profession|travail d|emploi d|role d|poste d|fonction)
(?:que|qu'est-ce que|qu'est-ce qu'|qu'|ce que|ce qu')(?: ?)(?:fait|une?)(?: (?:exactement|au juste|concretement|vraiment))?,? ?(?:une? )?(?:%role|[\w-]+(?: [\w-]+){0,3}? fait|\w+eur|\w+euse|\w+iste|\w+ien|\w+ienne|\w+ologue|\w+trice|\w+ier|\w+iere|\w+aire|\w+ecte|\w+ant)(?=[ ,]*(?:\?|au juste|exactement|fait|concretement|dans la vie|de ses journees|$|,|et|\.|de |d'|en ))
quel(?:le)?s? (?:est (?:le|la) |sont (?:les|le) )?(?:diplomes?|formations?|permis|etudes|cours|certifications?|certificats?|titres?|qualifications?|cartes?|scolarite|parcours scolaire|programmes?|examens?|exigences|prerequis|prealables|bac|baccalaureat|ordre professionnel|accreditations?)(?: (?:est-ce qu'|est-ce que|\w+)){0,3}? ?(?:faut-il|faut|doit-on|dois-je|devrais-je|est-ce qu'il faut|requise?s?|exigee?s?|necessaires?|demandee?s?|obligatoires?|ca prend|prend|pour (?:devenir|etre|exercer|pratiquer|faire|travailler)|avoir|detenir|suivre|mene\w*)
(?:faut-il|est-ce qu'il faut|est-ce que ca prend|ca prend-tu|ca prend|doit-on|dois-je|est-ce qu'on doit|est-ce que je dois|il faut-tu|est-il obligatoire d'|est-il necessaire d')(?: \w+){0,3}? ?(?:une?|le|la|avoir|detenir|etre|des|d'avoir|obligatoirement)(?: \w+){0,2}? ?(?:permis|diplome|bac|baccalaureat|maitrise|dep|dec|certificat|carte|formation|licence|titre|doctorat|etudes|cours|accreditation|membre (?:de|d'un)|certifiee?|carte de competence)
(?:les|l'|la|le|des|quelles|quels|aux) ?(?:etudes?|diplomes?|formations?|permis|certifications?|cours|qualifications?|exigences|scolarite|competences|ordre|cartes?) (?:requis\w*|necessaires?|exige\w*|obligatoires?|qu'il faut|demandee?s?|(?:pour|menant|afin de) ?(?:a |au )?(?:devenir|etre|exercer|pratiquer|metier))
(?:vous|tu|ils|elle|on|%org) (?:offrez|vendez|faites|fabriquez|offres|fais|vends|offre|vend|fabrique|fait|faites-vous) quoi|c'est quoi (?:vos|votre|les|le|l'|tes|ton) ?(?:services?|produits?|heures?|horaire|adresse|mandat|mission|entreprise)
(?:vos|les|tes) (?:tarifs|prix|heures|services)(?: \w+){0,2} \?
combien d'annees d'(?:etudes?|universite|ecole|apprentissage)|combien de temps (?:dure|durent|faut-il|prend|prennent|ca prend)(?: \w+){0,3}? ?(?:la formation|les etudes|le programme|le cours|l'apprentissage|pour (?:devenir|obtenir))?
comment (?:devient-on|fait-on pour (?:devenir|etre)|est-ce qu'on devient|on fait pour (?:devenir|etre))
)";

constexpr QStringView searchedFr = uR"(
(?:aucune|pas|nulle) (?:envie|intention) de (?:vous |te )?demander
(?:promis|promets|promesse|jure|ne vais pas|ne vous demander\w*|ne te demander\w*|sans (?:vous |te )?demander|inutile|pas besoin|plutot que de|au lieu de|n'est pas pour|pas pour (?:vous |te )?demander|ne (?:viens|veux) pas|rassurez-vous|n'aurez pas)
(?:j'ai|je l'ai|j'avais)(?: deja| bien| tout)* (?:lu|trouve|consulte|verifie|regarde|vu(?! (?:qu'il|que je|que j'))|appris(?! que j)|cherche)|je sais (?:deja |bien )?(?:ce|que|ou|combien|quand)
(?:le|votre|son) site (?:web |internet )?(?:le |m'|l'|explique|dit|repond|indique|precise)
)";

} // namespace

LetterManners frenchLetterManners()
{
    return {
        .turn = Phrases(turnFr),
        .denial = Phrases(denialFr),
        .job = Phrases(jobFr),
        .jobTalk = Phrases(jobTalkFr),
        .resume = Phrases(resumeFr),
        .resumeTalk = Phrases(resumeTalkFr),
        .wondering = Phrases(wonderingFr),
        .searchable = Phrases(searchableFr),
        .searched = Phrases(searchedFr),
    };
}

} // namespace Demitasse
