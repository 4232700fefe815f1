<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BoardHints</name>
    <message>
        <source>People you could ask.</source>
        <translation>Des personnes à qui vous pourriez écrire.</translation>
    </message>
    <message>
        <source>People you are finding out about.</source>
        <translation>Des personnes sur qui vous vous renseignez.</translation>
    </message>
    <message>
        <source>Someone was asked to introduce you.</source>
        <translation>Vous avez demandé une mise en relation.</translation>
    </message>
    <message>
        <source>Asked, and not answered yet.</source>
        <translation>Demande envoyée, pas encore de réponse.</translation>
    </message>
    <message>
        <source>Asked once more, kindly. Never a third time.</source>
        <translation>Une relance, gentiment. Jamais une troisième fois.</translation>
    </message>
    <message>
        <source>A conversation is booked.</source>
        <translation>Une conversation est prévue.</translation>
    </message>
    <message>
        <source>You talked. A thank-you is due within a day.</source>
        <translation>Vous avez parlé. Remerciez dans les 24 heures.</translation>
    </message>
    <message>
        <source>Thanked.</source>
        <translation>Le merci est envoyé.</translation>
    </message>
    <message>
        <source>People you hear from and write to.</source>
        <translation>Des personnes avec qui vous échangez des nouvelles.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Pas cette fois.</translation>
    </message>
    <message>
        <source>No answer to two messages.</source>
        <translation>Deux messages sans réponse.</translation>
    </message>
    <message>
        <source>Later, perhaps.</source>
        <translation>Plus tard, peut-être.</translation>
    </message>
</context>
<context>
    <name>BriefPhrases</name>
    <message>
        <source>still to be agreed</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Par l’entremise de</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>Pour les joindre</translation>
    </message>
    <message>
        <source>You found out</source>
        <translation>Vos recherches</translation>
    </message>
    <message>
        <source>You begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No questions are planned yet. Write here what you want to ask: three are enough.</source>
        <translation>Aucune question n’est encore prévue. Notez ici ce que vous voulez demander&#xa0;: trois suffisent.</translation>
    </message>
    <message>
        <source>The plan holds more questions than fit on a page.</source>
        <translation>Le plan contient plus de questions qu’il n’en tient sur une page.</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Informational interview</source>
        <translation>Entretien d’information</translation>
    </message>
    <message>
        <source>say %1</source>
        <translation>prononcer %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>A day in full, as Qt&apos;s format.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 convenues</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>%1 – who does not want to be named</source>
        <translation>%1 – qui ne veut pas être nommé</translation>
    </message>
    <message>
        <source>%1 – ask them before you name them</source>
        <translation>%1 – demandez avant de donner ce nom</translation>
    </message>
    <message>
        <source>After %1, say that the time is over and offer to stop.</source>
        <translation>Après %1, dites que le temps est écoulé et proposez de vous arrêter.</translation>
    </message>
    <message>
        <source>Say thank you by %1</source>
        <translation>Remercier avant le %1</translation>
    </message>
    <message>
        <source>Write down within the hour what you want to remember</source>
        <translation>Noter dans l’heure ce que vous voulez retenir</translation>
    </message>
    <message>
        <source>Note whom they named, and whether you may say who sent you</source>
        <translation>Noter les noms donnés, et si vous pouvez dire qui vous envoie</translation>
    </message>
    <message>
        <source>Decide on one thing to do next</source>
        <translation>Décider d’une chose à faire ensuite</translation>
    </message>
    <message>
        <source>Tell whoever introduced you how it went</source>
        <translation>Raconter comment c’était à qui vous a mis en contact</translation>
    </message>
</context>
<context>
    <name>CheckingWords</name>
    <message>
        <source>that day</source>
        <comment>when to see to it</comment>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>the day before</source>
        <comment>when to see to it</comment>
        <translation>la veille</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <comment>when to see to it</comment>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>Have the address and the exact place at hand</source>
        <translation>Avoir sous la main l’adresse et le lieu exact</translation>
    </message>
    <message>
        <source>Have the number at hand, and know who calls whom</source>
        <translation>Avoir le numéro sous la main et savoir qui appelle</translation>
    </message>
    <message>
        <source>Have the link at hand</source>
        <translation>Avoir le lien sous la main</translation>
    </message>
    <message>
        <source>Sit upright, smile, look at them</source>
        <translation>Se tenir droit, sourire, regarder la personne</translation>
    </message>
    <message>
        <source>Sit upright and smile: one hears it</source>
        <translation>Se tenir droit et sourire: cela s’entend</translation>
    </message>
    <message>
        <source>Look into the camera when you speak, and smile</source>
        <translation>Regarder la caméra en parlant, et sourire</translation>
    </message>
    <message>
        <source>Be there %1 minutes early</source>
        <translation>Arriver %1 minutes à l’avance</translation>
    </message>
    <message>
        <source>Call on the minute</source>
        <translation>Appeler à l’heure pile</translation>
    </message>
    <message>
        <source>Open the link on the minute, and be at your desk before</source>
        <translation>Ouvrir le lien à l’heure pile, et être en place avant</translation>
    </message>
    <message>
        <source>Put out what you will wear, neat for that place</source>
        <translation>Préparer sa tenue, soignée selon le lieu</translation>
    </message>
    <message>
        <source>Put out what you would wear to a job interview</source>
        <translation>Préparer la tenue d’un entretien d’embauche</translation>
    </message>
    <message>
        <source>Put out something neat that you feel at ease in</source>
        <translation>Préparer une tenue soignée où l’on est à l’aise</translation>
    </message>
    <message>
        <source>Think about who pays for the coffee</source>
        <translation>Penser à qui paie le café</translation>
    </message>
    <message>
        <source>Bring enough to offer them their coffee</source>
        <translation>Avoir de quoi offrir le café</translation>
    </message>
    <message>
        <source>Let each pay for their own coffee</source>
        <translation>Laisser chacun payer son café</translation>
    </message>
    <message>
        <source>They have a say in hiring: do not pay for them. It could look like a favour, and their rules may forbid it.</source>
        <translation>Cette personne participe aux embauches: ne payez pas pour elle. Cela pourrait passer pour une faveur, et ses règles l’interdisent peut-être.</translation>
    </message>
    <message>
        <source>Not for somebody who hires, works in human resources or serves the public: their rules may forbid it. If they would rather pay, let them.</source>
        <translation>Pas pour quelqu’un qui embauche, qui travaille aux ressources humaines ou dans la fonction publique: ses règles l’interdisent peut-être. Si la personne préfère payer, laissez-la faire.</translation>
    </message>
    <message>
        <source>Remember that they do you a favour</source>
        <translation>Se rappeler que la personne vous rend service</translation>
    </message>
    <message>
        <source>Ask for advice, never for a job</source>
        <translation>Demander un conseil, jamais un emploi</translation>
    </message>
    <message>
        <source>You begin, and you lead with your questions</source>
        <translation>C’est à vous de commencer et de mener par vos questions</translation>
    </message>
    <message>
        <source>Know how to say their name, and how to address them</source>
        <translation>Savoir prononcer son nom et comment s’adresser à elle</translation>
    </message>
    <message>
        <source>Come with an open mind</source>
        <translation>Venir l’esprit ouvert</translation>
    </message>
    <message>
        <source>Silence everything else that rings</source>
        <translation>Couper tout ce qui pourrait sonner</translation>
    </message>
    <message>
        <source>Silence your phone and put it away</source>
        <translation>Mettre le téléphone en silencieux et le ranger</translation>
    </message>
    <message>
        <source>Look up the way, and how long it takes</source>
        <translation>Regarder le chemin et le temps qu’il faut</translation>
    </message>
    <message>
        <source>Leave by %1</source>
        <translation>Partir au plus tard %1</translation>
    </message>
    <message>
        <source>Know when to leave</source>
        <translation>Savoir quand partir</translation>
    </message>
    <message>
        <source>Charge your phone, and try the reception</source>
        <translation>Charger le téléphone et vérifier le réseau</translation>
    </message>
    <message>
        <source>Try camera, microphone and program once</source>
        <translation>Essayer une fois la caméra, le micro et le logiciel</translation>
    </message>
    <message>
        <source>Have their number, in case you are held up</source>
        <translation>Avoir son numéro, en cas de retard</translation>
    </message>
    <message>
        <source>Have their number, in case the line breaks</source>
        <translation>Avoir son numéro, si la liaison coupe</translation>
    </message>
    <message>
        <source>Find a quiet place, and say that you need it</source>
        <translation>Trouver un endroit calme et prévenir autour de soi</translation>
    </message>
    <message>
        <source>Keep half an hour free afterwards</source>
        <translation>Garder une demi-heure libre après</translation>
    </message>
    <message>
        <source>Lay out notebook, pen and your questions</source>
        <translation>Préparer carnet, stylo et questions</translation>
    </message>
    <message>
        <source>Pack a few business cards, if you have some</source>
        <translation>Prendre quelques cartes de visite, s’il y en a</translation>
    </message>
    <message>
        <source>Ask before you record anything</source>
        <translation>Demander avant d’enregistrer quoi que ce soit</translation>
    </message>
    <message>
        <source>They take the time out of a busy day. Say thank you at the beginning, too.</source>
        <translation>La personne prend ce temps sur une journée chargée. Dites merci dès le début aussi.</translation>
    </message>
    <message>
        <source>If there is an opening, they will say so. You came to learn.</source>
        <translation>S’il y a un poste, elle le dira. Vous venez pour apprendre.</translation>
    </message>
    <message>
        <source>Say who you are in a minute, ask how much time they have, and take it from there.</source>
        <translation>Présentez-vous en une minute, demandez de combien de temps elle dispose, et partez de là.</translation>
    </message>
    <message>
        <source>An arm’s length and a half is a good distance.</source>
        <translation>Un bras et demi, c’est une bonne distance.</translation>
    </message>
    <message>
        <source>What surprises you is worth most. It need not be perfect.</source>
        <translation>Ce qui vous surprend vaut le plus. Rien n’a besoin d’être parfait.</translation>
    </message>
    <message>
        <source>Held up after all? Call before, not after.</source>
        <translation>Du retard malgré tout? Appelez avant, pas après.</translation>
    </message>
    <message>
        <source>Then you are there %1 minutes early.</source>
        <translation>Vous y serez ainsi %1 minutes à l’avance.</translation>
    </message>
    <message>
        <source>Note how long the way takes, and the time stands here.</source>
        <translation>Notez la durée du trajet, et l’heure s’affichera ici.</translation>
    </message>
    <message>
        <source>They may offer more time. You only go on when they do.</source>
        <translation>On vous offrira peut-être plus de temps. Ne continuez que dans ce cas.</translation>
    </message>
    <message>
        <source>Taking notes shows that you listen. Ask whether they mind.</source>
        <translation>Prendre des notes montre que vous écoutez. Demandez si cela ne gêne pas.</translation>
    </message>
    <message>
        <source>In some places the law wants everybody’s consent, in others one person’s; find out what holds for both of you, and ask in any case. This program records no sound.</source>
        <translation>Selon le lieu, la loi exige l’accord de tous ou celui d’une seule personne; renseignez-vous sur ce qui vaut pour vous deux, et demandez dans tous les cas. Ce programme n’enregistre aucun son.</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Savoir-vivre</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>How formal?</source>
        <translation>Quelle tenue?</translation>
    </message>
    <message>
        <source>Who pays for the coffee?</source>
        <translation>Qui paie le café?</translation>
    </message>
    <message>
        <source>How early?</source>
        <translation>Combien de temps à l’avance?</translation>
    </message>
    <message>
        <source>As for a job interview</source>
        <translation>Comme pour un entretien d’embauche</translation>
    </message>
    <message>
        <source>Neat and at ease</source>
        <translation>Soignée et à l’aise</translation>
    </message>
    <message>
        <source>I offer to pay</source>
        <translation>Je propose de payer</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Chacun le sien</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>They may remember you when a place comes free; it shows that you take them seriously.</source>
        <translation>On se souviendra peut-être de vous quand un poste se libérera; cela montre que vous prenez la rencontre au sérieux.</translation>
    </message>
    <message>
        <source>It is a talk, not a test; who feels at ease listens better.</source>
        <translation>C’est une conversation, pas un examen; à l’aise, on écoute mieux.</translation>
    </message>
    <message>
        <source>You asked for their time; a coffee says thank you.</source>
        <translation>Vous avez demandé de son temps; un café dit merci.</translation>
    </message>
    <message>
        <source>Nobody expects it of a student, and people who hire may not accept it.</source>
        <translation>Personne ne l’attend d’une étudiante ou d’un étudiant, et qui embauche ne peut pas toujours accepter.</translation>
    </message>
    <message>
        <source>Enough to find the door and to breathe, and they need not hurry for you.</source>
        <translation>Assez pour trouver la porte et souffler, sans presser votre hôte.</translation>
    </message>
    <message>
        <source>Room for a late bus or a reception desk; wait outside if all goes well.</source>
        <translation>De la marge pour un bus en retard ou un passage à l’accueil; si tout va bien, attendez dehors.</translation>
    </message>
    <message>
        <source>May I record our talk, only for my own notes?</source>
        <translation>Puis-je enregistrer notre conversation, uniquement pour mes notes?</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Disputed: %1 for it, %2 against it</source>
        <translation>Contesté&#xa0;: %1 pour, %2 contre</translation>
    </message>
    <message>
        <source>, %1 of two minds</source>
        <translation>, %1 partagé</translation>
    </message>
    <message>
        <source>Untested: one voice only, of two minds</source>
        <translation>Pas vérifié&#xa0;: une seule voix, partagée</translation>
    </message>
    <message>
        <source>Untested: one voice only, against it</source>
        <translation>Pas vérifié&#xa0;: une seule voix, contre</translation>
    </message>
    <message>
        <source>Untested: one voice only</source>
        <translation>Pas vérifié&#xa0;: une seule voix</translation>
    </message>
    <message>
        <source>Nobody on record says so</source>
        <translation>Personne ne l’a encore dit</translation>
    </message>
    <message>
        <source>%1 people say so</source>
        <translation>%1 personnes le disent</translation>
    </message>
    <message>
        <source>%1 people say otherwise</source>
        <translation>%1 personnes disent le contraire</translation>
    </message>
    <message>
        <source>, all of one workplace</source>
        <translation>, du même lieu de travail</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>the minute of an interview</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>would be a second voice, from elsewhere</source>
        <translation>serait une deuxième voix, d’ailleurs</translation>
    </message>
    <message>
        <source>knows the job</source>
        <translation>connaît le métier</translation>
    </message>
    <message>
        <source>can be introduced to you</source>
        <translation>peut vous être présenté</translation>
    </message>
    <message>
        <source>a workplace you have not heard from</source>
        <translation>un lieu de travail dont vous ne savez rien encore</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Informational interviews, from the first message to the thank-you.</source>
        <translation>Des entretiens d’information, du premier message au merci.</translation>
    </message>
    <message>
        <source>There is nothing to change about the contact.</source>
        <translation>Il n’y a rien à modifier pour ce contact.</translation>
    </message>
    <message>
        <source>Say what is new, for example --role &quot;Policy analyst&quot;.</source>
        <translation>Indiquez ce qui change, par exemple --role &quot;Analyste de politiques&quot;.</translation>
    </message>
    <message>
        <source>The option --until belongs to the stage on-hold.</source>
        <translation>L’option --until va avec l’étape on-hold.</translation>
    </message>
    <message>
        <source>Leave it out, or move the contact to on-hold.</source>
        <translation>Retirez-la, ou faites passer le contact à l’étape on-hold.</translation>
    </message>
    <message>
        <source>List contacts; the best match first when searching.</source>
        <translation>Lister les contacts; dans une recherche, les plus proches d’abord.</translation>
    </message>
    <message>
        <source>Look in names, organization, role, tags, touches and notes.</source>
        <translation>Chercher dans les noms, l’organisation, le poste, les étiquettes, les échanges et les notes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Only those who stand here: %1.</source>
        <translation>Seulement ceux de cette étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>Only those of this career path, by name.</source>
        <translation>Seulement ceux de cette piste de carrière, par son nom.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PISTE</translation>
    </message>
    <message>
        <source>Only those of this student.</source>
        <translation>Seulement ceux de cette étudiante ou de cet étudiant.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>Also those put away.</source>
        <translation>Aussi ceux qui sont archivés.</translation>
    </message>
    <message>
        <source>People you may speak with.</source>
        <translation>Les personnes à qui vous pourriez parler.</translation>
    </message>
    <message>
        <source>Add a contact.</source>
        <translation>Ajouter un contact.</translation>
    </message>
    <message>
        <source>Change what is said; an empty value empties the field.</source>
        <translation>Modifier ce qui est indiqué; une valeur vide vide le champ.</translation>
    </message>
    <message>
        <source>Show everything about a contact.</source>
        <translation>Afficher tout ce qui concerne un contact.</translation>
    </message>
    <message>
        <source>Move a contact in the pipeline: %1.</source>
        <translation>Faire passer un contact à une autre étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On hold until this day.</source>
        <translation>En attente jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Put a contact away; nothing is lost.</source>
        <translation>Archiver un contact; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Bring the contact back.</source>
        <translation>Désarchiver le contact.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>MOT</translation>
    </message>
    <message>
        <source>The whole name, “Given Family” or “Family, Given”.</source>
        <translation>Le nom complet, «&#xa0;Prénom Nom&#xa0;» ou «&#xa0;Nom, Prénom&#xa0;».</translation>
    </message>
    <message>
        <source>Given name.</source>
        <translation>Le prénom.</translation>
    </message>
    <message>
        <source>Family name.</source>
        <translation>Le nom de famille.</translation>
    </message>
    <message>
        <source>What they like to be called.</source>
        <translation>Le nom d’usage.</translation>
    </message>
    <message>
        <source>How the name is said.</source>
        <translation>La prononciation du nom.</translation>
    </message>
    <message>
        <source>Their pronouns.</source>
        <translation>Les pronoms.</translation>
    </message>
    <message>
        <source>What they do.</source>
        <translation>Le poste.</translation>
    </message>
    <message>
        <source>Where they work, by name; added when it is new.</source>
        <translation>L’organisation, par son nom; ajoutée si elle est nouvelle.</translation>
    </message>
    <message>
        <source>E-mail address; may be repeated.</source>
        <translation>L’adresse courriel; peut se répéter.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Phone number; may be repeated.</source>
        <translation>Le numéro de téléphone; peut se répéter.</translation>
    </message>
    <message>
        <source>Profile or web page; may be repeated.</source>
        <translation>Un profil ou une page Web; peut se répéter.</translation>
    </message>
    <message>
        <source>Where they live or work.</source>
        <translation>La ville où habite ou travaille la personne.</translation>
    </message>
    <message>
        <source>Their time zone, such as America/Vancouver.</source>
        <translation>Son fuseau horaire, par exemple America/Vancouver.</translation>
    </message>
    <message>
        <source>The language to write to them in, such as en or fr.</source>
        <translation>La langue dans laquelle lui écrire, par exemple en ou fr.</translation>
    </message>
    <message>
        <source>How you found them: %1.</source>
        <translation>Comment vous l’avez trouvée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where exactly you found them.</source>
        <translation>L’endroit précis où vous l’avez trouvée.</translation>
    </message>
    <message>
        <source>How well you know them: %1.</source>
        <translation>À quel point vous la connaissez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you have in common.</source>
        <translation>Ce que vous avez en commun.</translation>
    </message>
    <message>
        <source>What they can offer; may be repeated: %1.</source>
        <translation>Ce qu’elle peut offrir; peut se répéter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether you may use the introducer&apos;s name: %1.</source>
        <translation>La permission de nommer qui vous présente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Career path, by name; added when it is new; may be repeated.</source>
        <translation>La piste de carrière, par son nom; ajoutée si elle est nouvelle; peut se répéter.</translation>
    </message>
    <message>
        <source>A word to find them by; may be repeated.</source>
        <translation>Un mot pour la retrouver; peut se répéter.</translation>
    </message>
    <message>
        <source>What you want to remember about them.</source>
        <translation>Ce que vous voulez retenir à son sujet.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt&apos;s format.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 (may use the name: %2)</source>
        <translation>%1 (nom à mentionner&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Can offer</source>
        <translation>Peut offrir</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>COMMANDE …</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Ask “%1 COMMAND --help” about one of the commands.</source>
        <translation>Pour une commande en particulier&#xa0;: «&#xa0;%1 COMMANDE --help&#xa0;».</translation>
    </message>
    <message>
        <source>This version cannot import the format “%1” yet.</source>
        <translation>Cette version ne sait pas encore importer le format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>COLUMN=FIELD</source>
        <translation>COLONNE=CHAMP</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Dire seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Take a note, stamped with the minute; “-” reads it from standard input.</source>
        <translation>Prendre une note, avec la minute; «&#xa0;-&#xa0;» la lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>MEETING</source>
        <translation>RENCONTRE</translation>
    </message>
    <message>
        <source>What it is worth: %1.</source>
        <translation>La sorte de note&#xa0;: %1.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SORTE</translation>
    </message>
    <message>
        <source>The question it answers; the open one when left out.</source>
        <translation>La question à laquelle elle répond; sinon, la question en cours.</translation>
    </message>
    <message>
        <source>Minutes and seconds since the start; now when left out.</source>
        <translation>Minutes et secondes depuis le début; sinon, maintenant.</translation>
    </message>
    <message>
        <source>The conversation itself: its clock and its notes.</source>
        <translation>La conversation elle-même&#xa0;: son horloge et ses notes.</translation>
    </message>
    <message>
        <source>Start the clock, or go on after an interruption.</source>
        <translation>Lancer l’horloge, ou reprendre après une interruption.</translation>
    </message>
    <message>
        <source>Stop the clock; the meeting is held, and its contact met.</source>
        <translation>Arrêter l’horloge; la rencontre a eu lieu.</translation>
    </message>
    <message>
        <source>Show the clock and the notes.</source>
        <translation>Afficher l’horloge et les notes.</translation>
    </message>
    <message>
        <source>Notes of all interviews.</source>
        <translation>Les notes de tous les entretiens.</translation>
    </message>
    <message>
        <source>Find notes by their words, newest first.</source>
        <translation>Trouver des notes par leurs mots, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>Ask “%1 --help” what there is.</source>
        <translation>Pour voir ce qui existe&#xa0;: «&#xa0;%1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an instant.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant.</translation>
    </message>
    <message>
        <source>Write it with an offset or Z, like 2026-12-03T09:00:00-05:00 or 2026-12-03T14:00:00Z.</source>
        <translation>Écrivez-le avec un décalage ou Z, comme 2026-12-03T09:00:00-05:00 ou 2026-12-03T14:00:00Z.</translation>
    </message>
    <message>
        <source>Put -- before a text that begins with a dash.</source>
        <translation>Mettez -- devant un texte qui commence par un tiret.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no command after “%1”.</source>
        <translation>Il manque une commande après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a command of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Écrivez-la ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>The workspace file; usually my.demitasse in your data folder.</source>
        <translation>Le fichier de l’espace de travail; d’habitude my.demitasse dans votre dossier de données.</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>EMPLACEMENT</translation>
    </message>
    <message>
        <source>Answer with one JSON value.</source>
        <translation>Répondre par une valeur JSON.</translation>
    </message>
    <message>
        <source>Let the clock stand at this instant, such as 2026-12-03T14:00:00Z.</source>
        <translation>Arrêter l’horloge à cet instant, par exemple 2026-12-03T14:00:00Z.</translation>
    </message>
    <message>
        <source>INSTANT</source>
        <translation>INSTANT</translation>
    </message>
    <message>
        <source>The language to answer in: en or fr.</source>
        <translation>La langue de la réponse&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>Say what this command does and takes.</source>
        <translation>Dire ce que fait cette commande et ce qu’elle demande.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Dire de quelle version il s’agit.</translation>
    </message>
    <message>
        <source>Note: this meeting starts in the past.</source>
        <translation>À noter&#xa0;: cette rencontre commence dans le passé.</translation>
    </message>
    <message>
        <source>Note: 15 to 30 minutes are usual for an informational interview.</source>
        <translation>À noter&#xa0;: un entretien d’information dure d’habitude de 15 à 30 minutes.</translation>
    </message>
    <message>
        <source>The option --start is missing.</source>
        <translation>Il manque l’option --start.</translation>
    </message>
    <message>
        <source>Say when the meeting begins, like --start 2026-12-03T09:00.</source>
        <translation>Indiquez le début de la rencontre, comme --start 2026-12-03T09:00.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Local date and time, like 2026-12-03T09:00; an offset may follow.</source>
        <translation>Date et heure locales, comme 2026-12-03T09:00; un décalage peut suivre.</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>DATE-HEURE</translation>
    </message>
    <message>
        <source>How long; 15 to 30 are usual.</source>
        <translation>La durée; d’habitude de 15 à 30.</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>CONTACT</translation>
    </message>
    <message>
        <source>The time zone of --start; the student&apos;s when left out.</source>
        <translation>Le fuseau horaire de --start; sinon, le vôtre.</translation>
    </message>
    <message>
        <source>How you meet: %1.</source>
        <translation>La façon de se rencontrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>The place, number or link.</source>
        <translation>Le lieu, le numéro ou le lien.</translation>
    </message>
    <message>
        <source>Move a meeting to another time.</source>
        <translation>Déplacer une rencontre à un autre moment.</translation>
    </message>
    <message>
        <source>The time zone of --start; the meeting&apos;s when left out.</source>
        <translation>Le fuseau horaire de --start; sinon, celui de la rencontre.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>What it asks: %1. “publish” is for your own calendar and needs no address.</source>
        <translation>Ce qu’elle demande&#xa0;: %1. «&#xa0;publish&#xa0;» est pour votre propre agenda et n’exige aucune adresse.</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>Meetings: booked, moved, cancelled, put in writing.</source>
        <translation>Les rencontres&#xa0;: fixées, déplacées, annulées, mises par écrit.</translation>
    </message>
    <message>
        <source>Why, for your own memory.</source>
        <translation>La raison, pour vous en souvenir.</translation>
    </message>
    <message>
        <source>Show a meeting.</source>
        <translation>Afficher une rencontre.</translation>
    </message>
    <message>
        <source>List all meetings by their start.</source>
        <translation>Lister toutes les rencontres selon leur début.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Les deux heures</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>No meetings.</source>
        <translation>Aucune rencontre.</translation>
    </message>
    <message>
        <source>The option --workspace names no file.</source>
        <translation>L’option --workspace ne nomme aucun fichier.</translation>
    </message>
    <message>
        <source>Write the path of a workspace after it, or leave it out to use the usual one.</source>
        <translation>Écrivez-y le chemin d’un espace de travail, ou retirez-la pour utiliser celui d’habitude.</translation>
    </message>
    <message>
        <source>This version of Demitasse cannot open a centre&apos;s database yet.</source>
        <translation>Cette version de Demitasse ne sait pas encore ouvrir la base de données d’un centre.</translation>
    </message>
    <message>
        <source>Name a workspace file, which ends in “.demitasse”.</source>
        <translation>Nommez un fichier d’espace de travail, qui se termine par «&#xa0;.demitasse&#xa0;».</translation>
    </message>
    <message>
        <source>That is not a command</source>
        <translation>Ce n’est pas une commande</translation>
    </message>
    <message>
        <source>Name the right file with --workspace, or make a new one with “demitasse-cli init”.</source>
        <translation>Nommez le bon fichier avec --workspace, ou créez-en un avec «&#xa0;demitasse-cli init&#xa0;».</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>L’espace de travail est intact.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>The old one is kept as</source>
        <translation>L’ancien est gardé sous</translation>
    </message>
    <message>
        <source>Check the file, its references, every row and the search index.</source>
        <translation>Vérifier le fichier, ses renvois, chaque ligne et l’index de recherche.</translation>
    </message>
    <message>
        <source>Make the search index anew if it is not right.</source>
        <translation>Refaire l’index de recherche s’il n’est pas juste.</translation>
    </message>
    <message>
        <source>Make a checked copy, also while the workspace is in use.</source>
        <translation>Faire une copie vérifiée, même pendant que l’espace de travail sert.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the workspace, and keep the old one beside it.</source>
        <translation>Mettre une copie à la place de l’espace de travail, et garder l’ancien à côté.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Write the text in place of “-”.</source>
        <translation>Écrivez le texte à la place de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>There is too much text for one note.</source>
        <translation>Il y a trop de texte pour une seule note.</translation>
    </message>
    <message>
        <source>Give it in smaller parts.</source>
        <translation>Donnez-le en plus petites parties.</translation>
    </message>
    <message>
        <source>What came in is not UTF-8 text.</source>
        <translation>Ce qui est arrivé n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Convert it first, for example with iconv.</source>
        <translation>Convertissez-le d’abord, par exemple avec iconv.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back what was done last.</source>
        <translation>Annuler la dernière action.</translation>
    </message>
    <message>
        <source>Only say what could be taken back, newest first.</source>
        <translation>Dire seulement ce qui pourrait être annulé, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Rétablir la dernière action annulée.</translation>
    </message>
    <message>
        <source>More than one id begins with “%1”.</source>
        <translation>Plus d’un id commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write more of it, or all of it.</source>
        <translation>Écrivez-en davantage, ou écrivez-le en entier.</translation>
    </message>
    <message>
        <source>“%1” is not a number that --%2 can use.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre qui convient à --%2.</translation>
    </message>
    <message>
        <source>Write a whole number of at least %1.</source>
        <translation>Écrivez un nombre entier d’au moins %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write year, month and day, like 2026-12-03.</source>
        <translation>Écrivez l’année, le mois et le jour, comme 2026-12-03.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the interview.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment de l’entretien.</translation>
    </message>
    <message>
        <source>Write minutes and seconds since its start, like 07:30.</source>
        <translation>Écrivez les minutes et les secondes depuis son début, comme 07:30.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Personnes aux études</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Make a new workspace. A file that exists is never touched.</source>
        <translation>Créer un espace de travail. Un fichier qui existe n’est jamais touché.</translation>
    </message>
    <message>
        <source>With a believable semester in it, to look around.</source>
        <translation>Avec un semestre vraisemblable, pour explorer.</translation>
    </message>
    <message>
        <source>Whose conversations these are.</source>
        <translation>La personne dont ce sont les conversations.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The student&apos;s address, for invitations.</source>
        <translation>L’adresse de cette personne, pour les invitations.</translation>
    </message>
    <message>
        <source>The student&apos;s time zone; the computer&apos;s when left out.</source>
        <translation>Le fuseau horaire de cette personne; sinon, celui de l’ordinateur.</translation>
    </message>
    <message>
        <source>Say what is in the workspace.</source>
        <translation>Dire ce que contient l’espace de travail.</translation>
    </message>
    <message>
        <source>“%1” does not say which column is which field.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle colonne est quel champ.</translation>
    </message>
    <message>
        <source>Write it as COLUMN=FIELD, such as --map &quot;E-mail 2=email&quot;.</source>
        <translation>Écrivez COLONNE=CHAMP, par exemple --map &quot;E-mail 2=email&quot;.</translation>
    </message>
    <message>
        <source>What a column holds, whatever its heading says; may be given several times. COLUMN is its heading, or its number from 1. FIELD is one of: %1, or ignore.</source>
        <translation>Ce que contient une colonne, quoi que dise son en-tête&#xa0;; peut être donné plusieurs fois. COLONNE est son en-tête, ou son numéro à partir de 1. CHAMP est l&apos;un de&#xa0;: %1, ou ignore.</translation>
    </message>
    <message>
        <source>The first line is a person already.</source>
        <translation>La première ligne est déjà une personne.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard, or as CSV with headings like First Name, Last Name, Email.</source>
        <translation>Exportez les contacts en vCard, ou en CSV avec des titres comme First Name, Last Name, Email.</translation>
    </message>
    <message>
        <source>These copies still hold the person; bringing one back erases them from it: %1</source>
        <translation>Ces copies contiennent encore la personne&#xa0;; en rétablir une l’y efface&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name still stands in what was written about others: %1</source>
        <translation>Le nom figure encore dans ce qui a été écrit sur d’autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it has to be confirmed.</source>
        <translation>Un effacement ne peut pas être annulé&#xa0;: il faut donc le confirmer.</translation>
    </message>
    <message>
        <source>Save a copy with &quot;contact copy&quot; if one is wanted, then add --yes.</source>
        <translation>Enregistrez une copie avec «&#xa0;contact copy&#xa0;» si vous en voulez une, puis ajoutez --yes.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Erase a person for good: rows, history, search index. No undo.</source>
        <translation>Effacer une personne pour de bon&#xa0;: données, historique, index de recherche. Sans annulation.</translation>
    </message>
    <message>
        <source>Yes, for good.</source>
        <translation>Oui, pour de bon.</translation>
    </message>
    <message>
        <source>Save everything that is held about a person, to read (.md) or for programs (.json).</source>
        <translation>Enregistrer tout ce qui est gardé au sujet d’une personne, pour lire (.md) ou pour des programmes (.json).</translation>
    </message>
    <message>
        <source>The name “%1” does not say which format to write.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne dit pas quel format écrire.</translation>
    </message>
    <message>
        <source>This version cannot export the format “%1” yet.</source>
        <translation>Cette version ne peut pas encore exporter le format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Collecting:</source>
        <translation>Lecture des contacts&#xa0;:</translation>
    </message>
    <message>
        <source>Writing %1:</source>
        <translation>Écriture de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Fichier écrit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Only this contact; may be repeated.</source>
        <translation>Seulement ce contact&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Replace a file that is there; it is refused otherwise.</source>
        <translation>Remplacer un fichier qui existe déjà&#xa0;; sinon, c&apos;est refusé.</translation>
    </message>
    <message>
        <source>Both ids are the same contact&apos;s.</source>
        <translation>Les deux identifiants sont ceux du même contact.</translation>
    </message>
    <message>
        <source>Name two contacts; “%1” lists who may be here twice.</source>
        <translation>Nommez deux contacts&#xa0;; «&#xa0;%1&#xa0;» liste qui est peut-être ici en double.</translation>
    </message>
    <message>
        <source>Make one contact of two: the first is kept and gets what only the second has.</source>
        <translation>Faire un seul contact de deux&#xa0;: le premier est gardé et reçoit ce que seul le second a.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L&apos;un</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>L&apos;autre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Personne ne semble être ici en double.</translation>
    </message>
    <message>
        <source>List who may be here twice, likeliest first, with the reason.</source>
        <translation>Lister qui est peut-être ici en double, du plus probable au moins probable, avec la raison.</translation>
    </message>
    <message>
        <source>%1: “%3” from the bundle is later and takes the place of “%2”.</source>
        <translation>%1&#xa0;: «&#xa0;%3&#xa0;», dans la sauvegarde complète, est plus récent et remplace «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” here is later and stays, not “%3”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;», ici, est plus récent et reste, au lieu de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Merging:</source>
        <translation>Fusion&#xa0;:</translation>
    </message>
    <message>
        <source>Bundles and files of contacts cannot be imported in one go.</source>
        <translation>Les sauvegardes complètes et les fichiers de contacts ne s&apos;importent pas ensemble.</translation>
    </message>
    <message>
        <source>Import the bundles first, and then the other files.</source>
        <translation>Importez d&apos;abord les sauvegardes complètes, puis les autres fichiers.</translation>
    </message>
    <message>
        <source>A bundle holds everything, not only some contacts.</source>
        <translation>Une sauvegarde complète contient tout, et pas seulement quelques contacts.</translation>
    </message>
    <message>
        <source>The option --dry-run belongs to --from-text.</source>
        <translation>L&apos;option --dry-run va avec --from-text.</translation>
    </message>
    <message>
        <source>Leave it out, or say which text to read.</source>
        <translation>Retirez-la, ou dites quel texte lire.</translation>
    </message>
    <message>
        <source>Read the contact from an e-mail signature or a business card&apos;s text; “-” is standard input.</source>
        <translation>Lire le contact dans une signature de courriel ou le texte d&apos;une carte professionnelle&#xa0;; «&#xa0;-&#xa0;» est l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Only say what the text would give, and from where.</source>
        <translation>Dire seulement ce que le texte donnerait, et d&apos;où.</translation>
    </message>
    <message>
        <source>Only those whom this contact introduced.</source>
        <translation>Seulement ceux que ce contact a présentés.</translation>
    </message>
    <message>
        <source>The contact who can introduce you, or none.</source>
        <translation>Le contact qui peut vous présenter, ou none pour aucun.</translation>
    </message>
    <message>
        <source>Reading:</source>
        <translation>Lecture&#xa0;:</translation>
    </message>
    <message>
        <source>%1: columns matched as before for these headings.</source>
        <translation>%1&#xa0;: colonnes associées comme la dernière fois pour ces en-têtes.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>The text says nothing about a person.</source>
        <translation>Le texte ne dit rien d&apos;une personne.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV or vCards: end the file&apos;s name in .csv or .vcf.</source>
        <translation>Exportez les contacts en CSV ou en vCard&#xa0;: terminez le nom du fichier par .csv ou .vcf.</translation>
    </message>
    <message>
        <source>Leave out --contact, or export as CSV or vCards.</source>
        <translation>Retirez --contact, ou exportez en CSV ou en vCard.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>In its units</source>
        <translation>Dans ses unités</translation>
    </message>
    <message>
        <source>No organizations.</source>
        <translation>Aucune organisation.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>An organization goes either under another or to the top.</source>
        <translation>Une organisation va soit sous une autre, soit tout en haut.</translation>
    </message>
    <message>
        <source>Name the other one, or write --top.</source>
        <translation>Nommez l&apos;autre, ou écrivez --top.</translation>
    </message>
    <message>
        <source>Both ids are the same organization&apos;s.</source>
        <translation>Les deux identifiants sont ceux de la même organisation.</translation>
    </message>
    <message>
        <source>Name two organizations; “%1” lists them.</source>
        <translation>Nommez deux organisations; «&#xa0;%1&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>The organization is removed.</source>
        <translation>L&apos;organisation est supprimée.</translation>
    </message>
    <message>
        <source>Where people work, as a tree.</source>
        <translation>Où travaillent les gens, en arbre.</translation>
    </message>
    <message>
        <source>List organizations, each with its units below it.</source>
        <translation>Lister les organisations, chacune suivie de ses unités.</translation>
    </message>
    <message>
        <source>Only those whose names have these words.</source>
        <translation>Seulement celles dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>Show an organization with its units and people.</source>
        <translation>Montrer une organisation avec ses unités et ses personnes.</translation>
    </message>
    <message>
        <source>Add an organization, or a unit of one.</source>
        <translation>Ajouter une organisation, ou l&apos;unité d&apos;une autre.</translation>
    </message>
    <message>
        <source>What it belongs to.</source>
        <translation>Ce dont elle dépend.</translation>
    </message>
    <message>
        <source>Call an organization something else.</source>
        <translation>Donner un autre nom à une organisation.</translation>
    </message>
    <message>
        <source>Put an organization, with all that is in it, under another or at the top.</source>
        <translation>Placer une organisation, avec tout ce qu&apos;elle contient, sous une autre ou tout en haut.</translation>
    </message>
    <message>
        <source>[PARENT]</source>
        <translation>[PARENT]</translation>
    </message>
    <message>
        <source>It belongs to no other.</source>
        <translation>Elle ne dépend d&apos;aucune autre.</translation>
    </message>
    <message>
        <source>Make one organization of two: people and units of the second go to the first.</source>
        <translation>Faire de deux organisations une seule&#xa0;: les personnes et les unités de la seconde passent à la première.</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>GARDÉE</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>AUTRE</translation>
    </message>
    <message>
        <source>Remove an organization that has neither people nor units.</source>
        <translation>Supprimer une organisation sans personnes ni unités.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>Say who comes too with --add, or who does not with --remove.</source>
        <translation>Dites qui vient aussi avec --add, ou qui ne vient pas avec --remove.</translation>
    </message>
    <message>
        <source>%1 does not come to this meeting.</source>
        <translation>%1 ne vient pas à cette rencontre.</translation>
    </message>
    <message>
        <source>See who does with “meeting show”.</source>
        <translation>Voyez qui y vient avec «&#xa0;meeting show&#xa0;».</translation>
    </message>
    <message>
        <source>Book a meeting with one contact or several, who then are scheduled.</source>
        <translation>Fixer une rencontre avec un ou plusieurs contacts, qui changent alors d’étape.</translation>
    </message>
    <message>
        <source>Someone who comes as well; may be repeated.</source>
        <translation>Quelqu&apos;un qui vient aussi; peut être répété.</translation>
    </message>
    <message>
        <source>Change who comes to a meeting; the first stays the one it is filed under.</source>
        <translation>Changer qui vient à une rencontre; elle reste classée sous le premier.</translation>
    </message>
    <message>
        <source>Someone who does not come after all; may be repeated.</source>
        <translation>Quelqu&apos;un qui finalement ne vient pas; peut être répété.</translation>
    </message>
    <message>
        <source>Cancel a meeting; who was to come goes back to where they stood.</source>
        <translation>Annuler une rencontre; chacun revient à son étape d’avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1:%2: %3 may be %4: %5</source>
        <translation>%1:%2&#xa0;: %3 est peut-être %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing to mark.</source>
        <translation>Il n&apos;y a rien à relever.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mark in a letter what a careful advisor would mark, with the reason. FILE is a text, whose first line may be “Subject: …”, or one letter as a JSON object; “-” is standard input.</source>
        <translation>Relever dans une lettre ce qu&apos;un conseiller attentif relèverait, avec la raison. FICHIER est un texte, dont la première ligne peut être «&#xa0;Objet&#xa0;: …&#xa0;», ou une lettre en objet JSON; «&#xa0;-&#xa0;» est l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>FILE holds a letter as a JSON object a line; so does the answer.</source>
        <translation>FICHIER contient une lettre en objet JSON par ligne; la réponse aussi.</translation>
    </message>
    <message>
        <source>How a text goes out: %1. Otherwise by e-mail.</source>
        <translation>Comment part un texte&#xa0;: %1. Sinon par courriel.</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CANAL</translation>
    </message>
    <message>
        <source>What a text is for: %1. Otherwise a cold request.</source>
        <translation>À quoi sert un texte&#xa0;: %1. Sinon une demande à froid.</translation>
    </message>
    <message>
        <source>SITUATION</source>
        <translation>SITUATION</translation>
    </message>
    <message>
        <source>What a text is written in: en or fr. Otherwise the language of this program.</source>
        <translation>Ce en quoi un texte est écrit&#xa0;: en ou fr. Sinon la langue du programme.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>The contact whom a text goes to.</source>
        <translation>Le contact à qui va un texte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next step and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is due. Enjoy your coffee.</source>
        <translation>Rien n’est à faire. Savourez votre café.</translation>
    </message>
    <message>
        <source>How many days ahead to look; 7 when left out.</source>
        <translation>Combien de jours à l’avance regarder; 7 par défaut.</translation>
    </message>
    <message>
        <source>However far ahead.</source>
        <translation>Aussi loin que ce soit.</translation>
    </message>
    <message>
        <source>It is not said what passed.</source>
        <translation>Il n’est pas dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Add --kind with one of: %1.</source>
        <translation>Ajoutez --kind avec l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is due, the most urgent first.</source>
        <translation>Ce qui est à faire, le plus urgent d’abord.</translation>
    </message>
    <message>
        <source>Decide about a next step that `today` lists.</source>
        <translation>Décider d’une prochaine étape que «&#xa0;today&#xa0;» énumère.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>It is not needed.</source>
        <translation>Ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Put it off until a day.</source>
        <translation>La remettre à un autre jour.</translation>
    </message>
    <message>
        <source>Record what passed with a contact, and move them as the rules say.</source>
        <translation>Noter ce qui s’est passé avec un contact et le déplacer selon les règles.</translation>
    </message>
    <message>
        <source>What was said or written.</source>
        <translation>Ce qui a été dit ou écrit.</translation>
    </message>
    <message>
        <source>Why they declined: %1.</source>
        <translation>Pourquoi la personne a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Declined while they are hiring: until when.</source>
        <translation>Refus pendant un concours d’embauche&#xa0;: jusqu’à quand.</translation>
    </message>
    <message>
        <source>Reminders written to %1. Opened again after a change, they replace what was there.</source>
        <translation>Rappels enregistrés dans %1. Rouverts après un changement, ils remplacent les précédents.</translation>
    </message>
    <message>
        <source>Write your own reminders to a file for your calendar: confirm, leave, thank.</source>
        <translation>Enregistrer vos propres rappels dans un fichier pour votre calendrier&#xa0;: confirmer, partir, remercier.</translation>
    </message>
    <message>
        <source>It is not said what the letter is for.</source>
        <translation>Il n’est pas dit à quoi sert la lettre.</translation>
    </message>
    <message>
        <source>Add --situation with one of: %1.</source>
        <translation>Ajoutez --situation avec l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text to begin such a letter with.</source>
        <translation>Il n’y a pas de texte pour commencer une telle lettre.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Encore à remplir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Begin a letter from what is on record. What nothing fills stands in brackets.</source>
        <translation>Commencer une lettre avec ce qui est noté. Ce que rien ne remplit est entre crochets.</translation>
    </message>
    <message>
        <source>What it is for: %1.</source>
        <translation>À quoi elle sert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>en or fr. Otherwise the language of the contact, else yours.</source>
        <translation>en ou fr. Sinon la langue du contact, ou la vôtre.</translation>
    </message>
    <message>
        <source>The meeting that it is about, where there are several.</source>
        <translation>La rencontre dont il s’agit, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>To someone who introduces: the contact whom it is about.</source>
        <translation>À une personne qui présente&#xa0;: le contact dont il s’agit.</translation>
    </message>
    <message>
        <source>Keep it as a draft.</source>
        <translation>La conserver comme brouillon.</translation>
    </message>
    <message>
        <source>Only a cancellation goes to one person alone.</source>
        <translation>Seule une annulation s&apos;adresse à une personne seule.</translation>
    </message>
    <message>
        <source>Say --method cancel with --to, or leave --to out to invite everybody.</source>
        <translation>Ajoutez --method cancel à --to, ou omettez --to pour inviter tout le monde.</translation>
    </message>
    <message>
        <source>Write the invitation to a file that calendars understand, or as a mail (.eml).</source>
        <translation>Écrit l&apos;invitation dans un fichier que les calendriers comprennent, ou comme courriel (.eml).</translation>
    </message>
    <message>
        <source>With “--method cancel”: somebody who was taken out after the invitation went out.</source>
        <translation>Avec «&#xa0;--method cancel&#xa0;»&#xa0;: une personne retirée après l&apos;envoi de l&apos;invitation.</translation>
    </message>
    <message>
        <source>Note: %1 was invited and does not know. Write a cancellation with “meeting invite %2 FILE --method cancel --to %3”.</source>
        <translation>Remarque&#xa0;: %1 avait été invité et ne le sait pas. Écrivez une annulation avec «&#xa0;meeting invite %2 FICHIER --method cancel --to %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 may be %3: %4</source>
        <translation>%1&#xa0;: %2 est peut-être %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Look at them with “duplicates”; “contact merge” makes one of two.</source>
        <translation>Voyez-les avec «&#xa0;duplicates&#xa0;»&#xa0;; «&#xa0;contact merge&#xa0;» en fait une seule fiche.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>No such questions.</source>
        <translation>Aucune question de ce genre.</translation>
    </message>
    <message>
        <source>%1 of %2 minutes are planned.</source>
        <translation>%1 minutes sur %2 sont prévues.</translation>
    </message>
    <message>
        <source>No questions are planned.</source>
        <translation>Aucune question n’est prévue.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>Aucun recueil.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the pack are in the bank.</source>
        <translation>
            <numerusform>%n question du recueil est dans la banque.</numerusform>
            <numerusform>%n questions du recueil sont dans la banque.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the question bank.</source>
        <translation>Afficher la banque de questions.</translation>
    </message>
    <message>
        <source>About what: %1.</source>
        <translation>Sur quoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For what: %1.</source>
        <translation>Dans quel but&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only those with these words.</source>
        <translation>Seulement celles qui ont ces mots.</translation>
    </message>
    <message>
        <source>Show or make the questions of a meeting.</source>
        <translation>Afficher ou préparer les questions d’une rencontre.</translation>
    </message>
    <message>
        <source>Fill the time with the questions that are worth most.</source>
        <translation>Remplir le temps avec les questions qui valent le plus.</translation>
    </message>
    <message>
        <source>Add a question of the bank; may be repeated.</source>
        <translation>Ajouter une question de la banque; peut être répété.</translation>
    </message>
    <message>
        <source>Plan for so many minutes instead of the meeting&apos;s length.</source>
        <translation>Prévoir ce nombre de minutes au lieu de la durée de la rencontre.</translation>
    </message>
    <message>
        <source>Files of questions.</source>
        <translation>Fichiers de questions.</translation>
    </message>
    <message>
        <source>List the packs that were taken in.</source>
        <translation>Afficher les recueils ajoutés.</translation>
    </message>
    <message>
        <source>Take in a pack, or a newer edition of one.</source>
        <translation>Ajouter un recueil, ou une nouvelle édition d’un recueil.</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>%1 % (probably %2 to %3 %)</source>
        <translation>%1&#xa0;% (sans doute %2 à %3&#xa0;%)</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>Arrivés jusque-là</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Personnes contactées</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Mercis</translation>
    </message>
    <message>
        <source>How far people came, who answered, and what happened each week.</source>
        <translation>Jusqu’où les gens sont arrivés, qui a répondu et ce qui s’est passé chaque semaine.</translation>
    </message>
    <message>
        <source>How many weeks back; 26 when left out.</source>
        <translation>Sur combien de semaines; 26 par défaut.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Bring in contacts from vCards or CSV files of LinkedIn, Google, Outlook or any spreadsheet, take in packs of questions, or merge a bundle.</source>
        <translation>Importer des contacts depuis des vCards ou des fichiers CSV de LinkedIn, Google, Outlook ou d’un tableur, ajouter des recueils de questions, ou fusionner une sauvegarde complète.</translation>
    </message>
    <message>
        <source>What the files are: auto, csv, vcard, pack or bundle; others come with a later version.</source>
        <translation>Ce que sont les fichiers&#xa0;: auto, csv, vcard, pack ou bundle; d’autres viendront dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Packs and files of contacts cannot be imported in one go.</source>
        <translation>Les recueils et les fichiers de contacts ne peuvent pas être importés en une seule fois.</translation>
    </message>
    <message>
        <source>Import the packs first, and then the other files.</source>
        <translation>Importez d’abord les recueils, puis les autres fichiers.</translation>
    </message>
    <message>
        <source>The brief is in %1: one sheet, to be printed on both sides.</source>
        <translation>L’aide-mémoire est dans %1&#xa0;: une feuille, à imprimer recto verso.</translation>
    </message>
    <message>
        <source>Write a sheet to take along to a meeting: who, when, where, and what to ask.</source>
        <translation>Écrire une feuille à emporter à une rencontre&#xa0;: qui, quand, où et quoi demander.</translation>
    </message>
    <message>
        <source>On what paper: %1. What is usual where you live otherwise.</source>
        <translation>Sur quel papier&#xa0;: %1. Sinon, celui qui est d’usage chez vous.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>One of your templates, or of a pack&apos;s, instead of ours.</source>
        <translation>L’un de vos modèles, ou de ceux d’un recueil, plutôt que le nôtre.</translation>
    </message>
    <message>
        <source>Count the mail as sent; without this a .eml is only a draft.</source>
        <translation>Compter le courriel comme envoyé; sans cela, un .eml n’est qu’un brouillon.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n letter templates are offered beside yours.</source>
        <translation>
            <numerusform>%n modèle de lettre est offert à côté des vôtres.</numerusform>
            <numerusform>%n modèles de lettre sont offerts à côté des vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>End it in .csv, .vcf, .demitasse-bundle, .md, .html or .pdf, or say --format.</source>
        <translation>Terminez-le par .csv, .vcf, .demitasse-bundle, .md, .html ou .pdf, ou précisez --format.</translation>
    </message>
    <message>
        <source>Write the contacts for other programs, everything as a bundle, or a report of what the conversations taught.</source>
        <translation>Écrire les contacts pour d’autres logiciels, le tout dans un lot, ou un rapport sur ce que les conversations ont appris.</translation>
    </message>
    <message>
        <source>csv or vcard, bundle, or md, html or pdf for the report; the file&apos;s ending says it otherwise.</source>
        <translation>csv ou vcard, bundle, ou md, html ou pdf pour le rapport; sinon la terminaison du fichier le dit.</translation>
    </message>
    <message>
        <source>Report: only this part; may be repeated. %1. All but notes and relationships when left out.</source>
        <translation>Rapport&#xa0;: cette partie seulement; peut être répété. %1. Tout sauf notes et relationships par défaut.</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>Report: only this career path, by name.</source>
        <translation>Rapport&#xa0;: cette piste seulement, par son nom.</translation>
    </message>
    <message>
        <source>Report: only conversations from this day on.</source>
        <translation>Rapport&#xa0;: les conversations à partir de ce jour.</translation>
    </message>
    <message>
        <source>Report: only conversations until this day.</source>
        <translation>Rapport&#xa0;: les conversations jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Report: leave out the names of other people, and how to reach them.</source>
        <translation>Rapport&#xa0;: omettre les noms des autres et leurs coordonnées.</translation>
    </message>
    <message>
        <source>Report: leave out where they work.</source>
        <translation>Rapport&#xa0;: omettre leur lieu de travail.</translation>
    </message>
    <message>
        <source>Report: this is somebody&apos;s name as well; may be repeated.</source>
        <translation>Rapport&#xa0;: ceci est aussi le nom de quelqu’un; peut être répété.</translation>
    </message>
    <message>
        <source>PDF: on what paper: %1. What is usual where you live otherwise.</source>
        <translation>PDF&#xa0;: sur quel papier&#xa0;: %1. Sinon, celui qui est courant chez vous.</translation>
    </message>
    <message>
        <source>Perhaps still names</source>
        <translation>Peut-être encore des noms</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message numerus="yes">
        <source>A cohort of %Ln students shows nothing: every figure stands for at least five.</source>
        <translation>
            <numerusform>Une cohorte de %Ln étudiant ne montre rien&#xa0;: chaque chiffre en compte au moins cinq.</numerusform>
            <numerusform>Une cohorte de %Ln étudiants ne montre rien&#xa0;: chaque chiffre en compte au moins cinq.</numerusform>
        </translation>
    </message>
    <message>
        <source>What fewer than five students are behind is hidden, and so is what would give it away.</source>
        <translation>Ce qui compte moins de cinq étudiants est caché, et ce qui le trahirait aussi.</translation>
    </message>
    <message>
        <source>Of all students together; nothing that fewer than five are behind.</source>
        <translation>De tous les étudiants ensemble; rien qui compte moins de cinq personnes.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Only what this contact has to do with.</source>
        <translation>Seulement ce qui concerne ce contact.</translation>
    </message>
    <message>
        <source>Only what belongs to this career path, by name.</source>
        <translation>Seulement ce qui relève de cette piste, par son nom.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>À partir de ce jour.</translation>
    </message>
    <message>
        <source>Up to this day.</source>
        <translation>Jusqu’à ce jour compris.</translation>
    </message>
    <message>
        <source>Find whatever was said, written or noted by its words, newest first.</source>
        <translation>Trouver par ses mots tout ce qui a été dit, écrit ou noté, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only there; may be repeated: %1.</source>
        <translation>Seulement là; peut se répéter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only of this worth: %1.</source>
        <translation>Seulement de cette nature&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not said what the note is to become.</source>
        <translation>On ne dit pas ce que la note doit devenir.</translation>
    </message>
    <message>
        <source>Add --as with one of: %1.</source>
        <translation>Ajoutez --as avec l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The note became: %1</source>
        <translation>La note est devenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>There is nothing on the shelf.</source>
        <translation>Il n’y a rien sur l’étagère.</translation>
    </message>
    <message>
        <source>Make of a note what it asks for: a contact, a next step, or something on the shelf.</source>
        <translation>Faire d’une note ce qu’elle demande&#xa0;: un contact, une étape ou quelque chose sur l’étagère.</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>One of: %1. What the note asks for when left out.</source>
        <translation>L’un de ceux-ci&#xa0;: %1. Sinon, ce que la note demande.</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>CHOSE</translation>
    </message>
    <message>
        <source>Whether the name of who said it may be used: %1.</source>
        <translation>Si on peut mentionner le nom de qui l’a dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The day of a next step.</source>
        <translation>Le jour d’une étape.</translation>
    </message>
    <message>
        <source>A new contact, even when somebody like that is on record.</source>
        <translation>Un nouveau contact, même si une personne semblable figure au dossier.</translation>
    </message>
    <message>
        <source>What was recommended to read, to take part in, to join.</source>
        <translation>Ce qu’on a recommandé de lire, de suivre ou de rejoindre.</translation>
    </message>
    <message>
        <source>Only for this career path.</source>
        <translation>Seulement pour cette piste.</translation>
    </message>
    <message>
        <source>Write up a talk after the fact: a booked meeting took place, and this was said. A line is a note; before it may stand the minute, then a kind: 12:30 warning: Long hours. A line &quot;? WORDS&quot; or &quot;? NUMBER&quot; names the question that the lines below it answer.</source>
        <translation>Consigner une conversation après coup&#xa0;: une rencontre prévue a eu lieu, et voici ce qui s’est dit. Une ligne est une note; la minute peut la précéder, puis un genre&#xa0;: 12:30 warning: Longues heures. Une ligne «&#xa0;? MOTS&#xa0;» ou «&#xa0;? NUMÉRO&#xa0;» nomme la question à laquelle répondent les lignes suivantes.</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>The computer was asleep; the clock went on.</source>
        <translation>L’ordinateur était en veille; l’horloge a continué.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set; the interview&apos;s clock did not move.</source>
        <translation>L’heure de l’ordinateur a été réglée; l’horloge de l’entretien n’a pas bougé.</translation>
    </message>
    <message>
        <source>The computer was started again; the time in between is taken from its clock.</source>
        <translation>L’ordinateur a redémarré; le temps écoulé est celui de son horloge.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>asked, nothing noted</source>
        <translation>posée, rien de noté</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Who says otherwise</source>
        <translation>Qui dit le contraire</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Someone without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>En attente jusqu’au %1</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Demander une présentation</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>next step</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Remind</source>
        <comment>next step</comment>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <comment>next step</comment>
        <translation>Laisser aller</translation>
    </message>
    <message>
        <source>Agree on a time</source>
        <translation>Convenir d’un moment</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>next step</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>next step</comment>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A-t-elle eu lieu?</translation>
    </message>
    <message>
        <source>Thank</source>
        <comment>next step</comment>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Tell the introducer</source>
        <translation>Donner des nouvelles</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Le lui dire</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>next step and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, d’ici %2</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>next step</comment>
        <translation>Se préparer</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;j</numerusform>
            <numerusform>il y a %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n&#xa0;h</numerusform>
            <numerusform>dans %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <extracomment>A day of this year with a time, as Qt&apos;s format.</extracomment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>A day of another year with a time, as Qt&apos;s format.</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <extracomment>A day and a time in full, as Qt&apos;s format.</extracomment>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and place</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>1 min left</source>
        <translation>encore 1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n&#xa0;min de retard</numerusform>
            <numerusform>%n&#xa0;min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n&#xa0;min</numerusform>
            <numerusform>encore %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n&#xa0;h de retard</numerusform>
            <numerusform>%n&#xa0;h de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>encore %n&#xa0;h</numerusform>
            <numerusform>encore %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n&#xa0;jour</numerusform>
            <numerusform>encore %n&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefPhrases</name>
    <message>
        <source>Team size</source>
        <translation>Taille de l’équipe</translation>
    </message>
    <message>
        <source>How people work together</source>
        <translation>Façon de travailler ensemble</translation>
    </message>
    <message>
        <source>Habits and norms</source>
        <translation>Habitudes et usages</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Management style</source>
        <translation>Style de gestion</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Souplesse</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What it means for me</source>
        <translation>Ce que cela veut dire pour moi</translation>
    </message>
    <message>
        <source>The relationship</source>
        <translation>La relation</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Mises en garde</translation>
    </message>
    <message>
        <source>To ask next time</source>
        <translation>À demander la prochaine fois</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>En surface</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>En profondeur</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>pas pour moi</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>plutôt non</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sans avis arrêté</translation>
    </message>
    <message>
        <source>appeals to me</source>
        <translation>me plaît</translation>
    </message>
    <message>
        <source>very much for me</source>
        <translation>tout à fait pour moi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser tomber</translation>
    </message>
    <message>
        <source>Says so too</source>
        <translation>Dit la même chose</translation>
    </message>
    <message>
        <source>Says otherwise</source>
        <translation>Dit le contraire</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DebriefWords</name>
    <message>
        <source>What do you know now that you did not? Enter keeps it.</source>
        <translation>Que savez-vous de nouveau? Entrée le garde.</translation>
    </message>
    <message>
        <source>What follows from it for you?</source>
        <translation>Qu’est-ce que cela change pour vous?</translation>
    </message>
    <message>
        <source>How did you get on, and what would keep you in touch?</source>
        <translation>Comment le courant est-il passé, et qu’est-ce qui garderait le lien?</translation>
    </message>
    <message>
        <source>What made you hesitate?</source>
        <translation>Qu’est-ce qui vous a fait hésiter?</translation>
    </message>
    <message>
        <source>What would you ask somebody else, or ask differently?</source>
        <translation>Que demanderiez-vous à quelqu’un d’autre, ou autrement?</translation>
    </message>
    <message>
        <source>How many work together?</source>
        <translation>Combien travaillent ensemble?</translation>
    </message>
    <message>
        <source>Alone, in pairs, in meetings?</source>
        <translation>Seul, à deux, en réunion?</translation>
    </message>
    <message>
        <source>What is done, and what is not?</source>
        <translation>Qu’est-ce qui se fait, et ne se fait pas?</translation>
    </message>
    <message>
        <source>Open space, own room, at home?</source>
        <translation>Aire ouverte, bureau fermé, à la maison?</translation>
    </message>
    <message>
        <source>Who decides, and how?</source>
        <translation>Qui décide, et comment?</translation>
    </message>
    <message>
        <source>Hours, days at home, leave?</source>
        <translation>Horaires, jours à la maison, congés?</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>%n minute jusqu’ici</numerusform>
            <numerusform>%n minutes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>About five minutes are enough</source>
        <translation>Cinq minutes environ suffisent</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far, about five are enough</source>
        <translation>
            <numerusform>%n minute jusqu’ici, cinq environ suffisent</numerusform>
            <numerusform>%n minutes jusqu’ici, cinq environ suffisent</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked well</source>
        <translation>A bien fonctionné</translation>
    </message>
    <message>
        <source>Brought little</source>
        <translation>A peu apporté</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>All %1 claims, side by side</source>
        <translation>Les %1 affirmations, côte à côte</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Ce que je sais</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>trouvé en cherchant</translation>
    </message>
    <message>
        <source>looked up: %1</source>
        <translation>trouvé en cherchant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing yet that more than one person says, or that you looked up.</source>
        <translation>Rien encore que plus d’une personne dise, ou que vous ayez cherché.</translation>
    </message>
    <message>
        <source>Make claims of what you heard</source>
        <translation>Tirer des affirmations de ce que vous avez entendu</translation>
    </message>
    <message>
        <source>What is untested</source>
        <translation>Ce qui n’est pas vérifié</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Whom to ask next</source>
        <translation>À qui demander ensuite</translation>
    </message>
    <message>
        <source>All %1 whom you could ask</source>
        <translation>Les %1 personnes à qui vous pourriez demander</translation>
    </message>
    <message>
        <source>Everybody on this path was asked. Who else do they know?</source>
        <translation>Tout le monde sur cette piste a été approché. Qui d’autre connaissent-ils?</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>How my interest went</source>
        <translation>Comment mon intérêt a évolué</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody belongs to this path yet. Whom do you know who does this work?</source>
        <translation>Personne n’est encore sur cette piste. Qui connaissez-vous qui fait ce travail?</translation>
    </message>
</context>
<context>
    <name>Demitasse::ActionPlan</name>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>What will you do next? Enter adds it.</source>
        <translation>Que ferez-vous ensuite? Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Pour quel jour?</translation>
    </message>
    <message>
        <source>by</source>
        <comment>a day</comment>
        <translation>d’ici le</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Each step also stands on Today until it is done.</source>
        <translation>Chaque étape figure aussi à Aujourd’hui tant qu’elle n’est pas faite.</translation>
    </message>
    <message>
        <source>It is out of the plan.</source>
        <translation>C’est retiré du plan.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ActionRow</name>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>était prévu le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici le %1</translation>
    </message>
    <message>
        <source>The day of “%1”: %2</source>
        <translation>La date de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Demitasse::AddresseeCard</name>
    <message>
        <source>Introduced by %1, whose name you may use</source>
        <translation>Présentation par %1, dont vous pouvez citer le nom</translation>
    </message>
    <message>
        <source>Introduced by %1: do not use the name</source>
        <translation>Présentation par %1&#xa0;: ne citez pas ce nom</translation>
    </message>
    <message>
        <source>Introduced by %1: ask before you use the name</source>
        <translation>Présentation par %1&#xa0;: demandez avant de citer ce nom</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>En ce moment %1</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>En commun&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier letters</source>
        <translation>
            <numerusform>%n autre lettre</numerusform>
            <numerusform>%n autres lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>Demitasse::BoardModel</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Warmth: %1</source>
        <translation>Proximité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Common ground: %1</source>
        <translation>Points communs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::BoardView</name>
    <message numerus="yes">
        <source>%1: %n contacts</source>
        <translation>
            <numerusform>%1&#xa0;: %n&#xa0;contact</numerusform>
            <numerusform>%1&#xa0;: %n&#xa0;contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Board of contacts by stage</source>
        <translation>Tableau des contacts par étape</translation>
    </message>
</context>
<context>
    <name>Demitasse::BookingForm</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>Café, office, address</source>
        <translation>Café, bureau, adresse</translation>
    </message>
    <message>
        <source>Who calls whom, and the number</source>
        <translation>Qui appelle qui, et le numéro</translation>
    </message>
    <message>
        <source>Link to the call</source>
        <translation>Lien de l’appel</translation>
    </message>
</context>
<context>
    <name>Demitasse::BookingPage</name>
    <message>
        <source>Book</source>
        <translation>Fixer la rencontre</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Save for my own calendar…</source>
        <translation>Enregistrer pour mon agenda…</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Annuler cette rencontre</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>What the invitation will say</source>
        <translation>Ce que dira l’invitation</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@exemple.org</translation>
    </message>
    <message>
        <source>Keep the address and save the invitation…</source>
        <translation>Garder l’adresse et enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation avec %1</translation>
    </message>
    <message>
        <source>Book a conversation with %1</source>
        <translation>Fixer une conversation avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save cancellation…</source>
        <translation>Enregistrer l’annulation…</translation>
    </message>
    <message>
        <source>Booked: %1. Save the invitation and send it.</source>
        <translation>Rencontre fixée&#xa0;: %1. Enregistrez l’invitation et envoyez-la.</translation>
    </message>
    <message>
        <source>Cancelled. Save the cancellation and send it, or undo with Ctrl+Z.</source>
        <translation>Rencontre annulée. Enregistrez l’annulation et envoyez-la, ou revenez en arrière avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Invitation %1.ics</source>
        <translation>Invitation %1.ics</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Calendar invitation (*.ics)</source>
        <translation>Invitation d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>An invitation needs the address of %1.</source>
        <translation>Pour inviter %1, il faut son adresse courriel.</translation>
    </message>
    <message>
        <source>Saved as %1. Attach it to your mail.</source>
        <translation>Enregistrée sous %1. Joignez-la à votre courriel.</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder le changement</translation>
    </message>
</context>
<context>
    <name>Demitasse::BriefActions</name>
    <message>
        <source>Brief…</source>
        <translation>Aide-mémoire…</translation>
    </message>
    <message>
        <source>One sheet to take along: who, when, and what to ask</source>
        <translation>Une feuille à emporter&#xa0;: qui, quand et quoi demander</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Enregistrer l’aide-mémoire</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The brief is on its way to the printer.</source>
        <translation>L’aide-mémoire est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Demitasse::BriefPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Change the questions</source>
        <translation>Changer les questions</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Save the brief as PDF…</source>
        <translation>Enregistrer l’aide-mémoire en PDF…</translation>
    </message>
    <message>
        <source>Print the brief…</source>
        <translation>Imprimer l’aide-mémoire…</translation>
    </message>
</context>
<context>
    <name>Demitasse::BundleConflictModel</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Both stay, as two notes</source>
        <translation>Les deux restent, comme deux notes</translation>
    </message>
    <message>
        <source>Theirs; changed at the same moment</source>
        <translation>La leur&#xa0;; modifiées au même moment</translation>
    </message>
    <message>
        <source>Mine; changed at the same moment</source>
        <translation>La mienne&#xa0;; modifiées au même moment</translation>
    </message>
    <message>
        <source>Theirs is newer: %1, mine %2</source>
        <translation>La leur est plus récente&#xa0;: %1, la mienne %2</translation>
    </message>
    <message>
        <source>Mine is newer: %1, theirs %2</source>
        <translation>La mienne est plus récente&#xa0;: %1, la leur %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Which stays, and why</source>
        <translation>Laquelle reste, et pourquoi</translation>
    </message>
</context>
<context>
    <name>Demitasse::BundlePreview</name>
    <message>
        <source>%1 new</source>
        <translation>nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 newer</source>
        <translation>plus récents&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>identiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused: erased here</source>
        <translation>refusés, car effacés ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What belongs to them</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>%1: everything of %2</source>
        <translation>%1&#xa0;: tout ce qui est à %2</translation>
    </message>
    <message>
        <source>%1: everything of %2, written %3</source>
        <translation>%1&#xa0;: tout ce qui est à %2, écrit le %3</translation>
    </message>
    <message>
        <source>Import the bundle</source>
        <translation>Importer le paquet</translation>
    </message>
    <message>
        <source>What both copies changed</source>
        <translation>Ce que les deux copies ont modifié</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Choisir d’autres fichiers…</translation>
    </message>
    <message>
        <source>Left out, because damaged or belonging to nothing: %1</source>
        <translation>Laissés de côté, car endommagés ou rattachés à rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed here and there, each in its own way. What was changed last stays.</source>
        <translation>Modifié de part et d’autre, chacun à sa façon. Ce qui a été modifié en dernier reste.</translation>
    </message>
    <message>
        <source>Nothing was changed here and there in different ways.</source>
        <translation>Rien n’a été modifié différemment de part et d’autre.</translation>
    </message>
    <message>
        <source>There is nothing in it to take.</source>
        <translation>Il n’y a rien à en reprendre.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout ce qu’il contient est déjà ici.</translation>
    </message>
    <message>
        <source>The bundle is in. New people: %1, meetings: %2, notes: %3. Newer records: %4.</source>
        <translation>Le paquet est importé. Nouvelles personnes&#xa0;: %1, rencontres&#xa0;: %2, notes&#xa0;: %3. Enregistrements plus récents&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new people may be the same as someone you already have. Once the bundle is in, you can look at them side by side.</source>
        <translation>
            <numerusform>%Ln des nouvelles personnes est peut-être déjà chez vous. Une fois le lot importé, vous pourrez les comparer côte à côte.</numerusform>
            <numerusform>%Ln des nouvelles personnes sont peut-être déjà chez vous. Une fois le lot importé, vous pourrez les comparer côte à côte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be %2: %3</source>
        <translation>%1 est peut-être %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Demitasse::CheckList</name>
    <message>
        <source>Nothing to mend. Read it aloud once, then send it.</source>
        <translation>Rien à reprendre. Lisez-la une fois à voix haute, puis envoyez-la.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n point à reprendre</numerusform>
            <numerusform>%n points à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps to fill in</source>
        <translation>
            <numerusform>%n blanc à remplir</numerusform>
            <numerusform>%n blancs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Remplir %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::CheckRow</name>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Needed after all	N</source>
        <translation>Nécessaire finalement	N</translation>
    </message>
    <message>
        <source>Not needed	N</source>
        <translation>Pas nécessaire	N</translation>
    </message>
    <message>
        <source>Take off the list	Del</source>
        <translation>Retirer de la liste	Suppr</translation>
    </message>
</context>
<context>
    <name>Demitasse::ChoiceSection</name>
    <message>
        <source>Why, in your words</source>
        <translation>Pourquoi, dans vos mots</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Garder la décision</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>why</comment>
        <translation>&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::ClaimPopover</name>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Fact or opinion</source>
        <translation>Fait ou opinion</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>Demitasse::Claiming</name>
    <message>
        <source>A claim is about a path. Name a path first.</source>
        <translation>Une affirmation porte sur une piste. Nommez d’abord une piste.</translation>
    </message>
    <message>
        <source>To the paths</source>
        <translation>Vers les pistes</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>Qu’est-ce qui est affirmé?</translation>
    </message>
    <message>
        <source>Claimed: %1</source>
        <translation>Affirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::ClockFace</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Opening: thank them, say why you are here</source>
        <translation>Ouverture&#xa0;: remerciez, dites pourquoi vous êtes là</translation>
    </message>
    <message>
        <source>Time for your questions</source>
        <translation>Place à vos questions</translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation>Encore 5 minutes</translation>
    </message>
    <message>
        <source>Wrap up: who else should I talk to?</source>
        <translation>Conclusion&#xa0;: à qui d’autre devrais-je parler?</translation>
    </message>
    <message>
        <source>Time is up: say so, and offer to close</source>
        <translation>C’est l’heure&#xa0;: dites-le, et offrez de terminer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 left of %2. %3</source>
        <translation>Reste %1 sur %2. %3</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>restant sur %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>au-delà de %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::ClosingBar</name>
    <message>
        <source>Before you leave:</source>
        <translation>Avant de partir&#xa0;:</translation>
    </message>
    <message>
        <source>They offered more time</source>
        <translation>On vous offre plus de temps</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1&#xa0;min</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinq minutes de plus</translation>
    </message>
    <message>
        <source>End interview</source>
        <translation>Terminer l’entretien</translation>
    </message>
</context>
<context>
    <name>Demitasse::ColumnMatcher</name>
    <message>
        <source>Matched as before for these headings.</source>
        <translation>Associées comme la dernière fois pour ces en-têtes.</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>La première ligne contient des en-têtes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Ce que contient la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
</context>
<context>
    <name>Demitasse::CommandPalette</name>
    <message>
        <source>Find a command or a person</source>
        <translation>Trouver une commande ou une personne</translation>
    </message>
    <message>
        <source>A command or a person…</source>
        <translation>Une commande ou une personne…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;» partout</translation>
    </message>
</context>
<context>
    <name>Demitasse::Commands</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Find a command or a person</source>
        <translation>Trouver une commande ou une personne</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Review who may be here twice</source>
        <translation>Examiner qui est peut-être en double</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Coller une signature</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>Faire ce que propose le message</translation>
    </message>
    <message>
        <source>Do the other thing that the message offers</source>
        <translation>Faire l’autre chose que propose le message</translation>
    </message>
    <message>
        <source>Write up a talk</source>
        <translation>Consigner une conversation</translation>
    </message>
</context>
<context>
    <name>Demitasse::CompareModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Demitasse::ComparePage</name>
    <message>
        <source>Next comparison</source>
        <translation>Comparaison suivante</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Faire une affirmation</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Remove the claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>Par employeur</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Lieux de travail</translation>
    </message>
    <message>
        <source>To what was said, then to the note</source>
        <translation>Aller à ce qui a été dit, puis à la note</translation>
    </message>
    <message>
        <source>Change the words of a claim, or how somebody says it</source>
        <translation>Changer les mots d’une affirmation, ou la façon dont quelqu’un la dit</translation>
    </message>
    <message>
        <source>Remove a claim, or a voice</source>
        <translation>Supprimer une affirmation ou une voix</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Toutes les pistes</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer encore</translation>
    </message>
    <message>
        <source>What different people said to the same question stands here side by side, once you asked them.</source>
        <translation>Ce que différentes personnes ont répondu à la même question figure ici côte à côte, une fois que vous l’avez posée.</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translation>Vers les entrevues</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Something is said of a path: who says so, who says otherwise, and is it known or only thought? Choose what somebody said under Questions and press %1, or write a claim down here.</source>
        <translation>On dit quelque chose d’une piste&#xa0;: qui le dit, qui dit le contraire, et est-ce su ou seulement pensé? Choisissez sous Questions ce que quelqu’un a dit et appuyez sur %1, ou écrivez une affirmation ici.</translation>
    </message>
    <message>
        <source>Write a claim</source>
        <translation>Écrire une affirmation</translation>
    </message>
    <message>
        <source>No workplaces yet</source>
        <translation>Pas encore de lieux de travail</translation>
    </message>
    <message>
        <source>What people told you of their team, their office and how they work stands here side by side. Note it when you look back at a conversation.</source>
        <translation>Ce qu’on vous a dit de l’équipe, du bureau et de la façon de travailler figure ici côte à côte. Notez-le en revenant sur une conversation.</translation>
    </message>
    <message>
        <source>Look back at the last conversation</source>
        <translation>Revenir sur la dernière conversation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who else says something of “%1”?</source>
        <translation>Qui d’autre dit quelque chose de «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Other words for the claim</source>
        <translation>D’autres mots pour l’affirmation</translation>
    </message>
    <message>
        <source>The claim is removed.</source>
        <translation>L’affirmation est supprimée.</translation>
    </message>
    <message>
        <source>How does %1 say it?</source>
        <translation>Qu’en dit %1?</translation>
    </message>
    <message>
        <source>The voice is removed.</source>
        <translation>La voix est supprimée.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ConsentCard</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The words in which you asked</source>
        <translation>Les mots de votre demande</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>La personne a accepté</translation>
    </message>
    <message>
        <source>They agreed on %1, asked: “%2”</source>
        <extracomment>When, and the words in which they were asked.</extracomment>
        <translation>La personne a accepté le %1. La demande était: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactActions</name>
    <message>
        <source>Book a meeting</source>
        <translation>Fixer une rencontre</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>Contact archivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Contact désarchivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Book a conversation…</source>
        <translation>Fixer une conversation…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse courriel</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Save as a card…</source>
        <translation>Enregistrer comme fiche…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Write up a talk…</source>
        <translation>Consigner une conversation…</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactForm</name>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>If it is another name than the given one.</source>
        <translation>S’il diffère du prénom.</translation>
    </message>
    <message>
        <source>Said like</source>
        <translation>Se prononce</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Type a city; leave it empty if it is yours.</source>
        <translation>Tapez une ville; laissez vide si c’est la vôtre.</translation>
    </message>
    <message>
        <source>Reaching them</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>One a line; the first is the one to write to.</source>
        <translation>Une par ligne; la première sert à écrire.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>A profile, a page, an article. One a line.</source>
        <translation>Un profil, une page, un article. Un par ligne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In which you write to them.</source>
        <translation>Celle dans laquelle vous lui écrivez.</translation>
    </message>
    <message>
        <source>How you come together</source>
        <translation>Votre lien</translation>
    </message>
    <message>
        <source>How you found them</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Where, and what</source>
        <translation>Où, et quoi</translation>
    </message>
    <message>
        <source>How well you know them</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>What you share: a school, a field, a cause.</source>
        <translation>Ce que vous partagez&#xa0;: une école, un domaine, une cause.</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>May you use that name?</source>
        <translation>Mentionner ce nom?</translation>
    </message>
    <message>
        <source>What they can tell or do</source>
        <translation>Peut offrir</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>The directions you are exploring with them, commas between.</source>
        <translation>Les pistes que vous explorez ensemble, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Nobody of that name is among your contacts, or more than one. Choose one of those offered as you type, or add the person first.</source>
        <translation>Ce nom ne désigne aucun de vos contacts, ou en désigne plusieurs. Choisissez parmi ceux proposés pendant que vous tapez, ou ajoutez d’abord la personne.</translation>
    </message>
    <message>
        <source>A name is all it needs, or an e-mail address, or an organization.</source>
        <translation>Un nom suffit, ou une adresse courriel, ou une organisation.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>A branch or team within it; the larger one first: Policy › Research.</source>
        <translation>Une direction ou une équipe en son sein&#xa0;; la plus grande d&apos;abord&#xa0;: Politiques › Recherche.</translation>
    </message>
    <message>
        <source>One of your contacts, or someone new.</source>
        <translation>L&apos;un de vos contacts, ou quelqu&apos;un de nouveau.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactFormPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir à neuf</translation>
    </message>
    <message>
        <source>You typed this earlier, and it is not saved yet.</source>
        <translation>Vous aviez tapé ceci plus tôt, et ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>What you typed is kept, but not saved yet.</source>
        <translation>Ce que vous avez tapé est gardé, mais pas encore enregistré.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Contact enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paste a signature…</source>
        <translation>Coller une signature…</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactNext</name>
    <message>
        <source>Book a conversation</source>
        <translation>Fixer une conversation</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Poursuivre l’entretien</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactPage</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Change whether the introducer&apos;s name may be used</source>
        <translation>Changer si le nom de la personne qui présente peut servir</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactSteps</name>
    <message>
        <source>In touch: as usual</source>
        <translation>Garder le contact&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>In touch: never</source>
        <translation>Garder le contact&#xa0;: jamais</translation>
    </message>
    <message numerus="yes">
        <source>In touch: every %n days</source>
        <translation>
            <numerusform>Garder le contact&#xa0;: tous les %n jours</numerusform>
            <numerusform>Garder le contact&#xa0;: tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Something passed…</source>
        <translation>Il s’est passé quelque chose…</translation>
    </message>
    <message>
        <source>Something to do…</source>
        <translation>Quelque chose à faire…</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>%1 rests until the competition is over. A colleague who is not on the panel may be glad to talk.</source>
        <translation>On laisse %1 en paix jusqu’à la fin du concours. Un·e collègue qui n’est pas du jury sera peut-être heureux·se de parler.</translation>
    </message>
    <message>
        <source>Note a colleague</source>
        <translation>Noter un·e collègue</translation>
    </message>
    <message>
        <source>Noted. A kind no is worth a thank-you, and a question: who else might talk?</source>
        <translation>C’est noté. Un non aimable mérite un merci, et une question&#xa0;: qui d’autre pourrait parler&#xa0;?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They named somebody…</source>
        <translation>Un nom a été donné…</translation>
    </message>
    <message>
        <source>Thank and ask</source>
        <translation>Remercier et demander</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Remercier</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Demitasse::ContactTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>Demitasse::DayStrip</name>
    <message>
        <source>The day in both places</source>
        <translation>La journée aux deux endroits</translation>
    </message>
    <message>
        <source>Left and right choose an earlier or a later time.</source>
        <translation>Les flèches gauche et droite choisissent une heure plus tôt ou plus tard.</translation>
    </message>
</context>
<context>
    <name>Demitasse::DebriefPage</name>
    <message>
        <source>See the notes</source>
        <translation>Voir les notes</translation>
    </message>
    <message>
        <source>Done looking back</source>
        <translation>Bilan terminé</translation>
    </message>
    <message>
        <source>Not done yet after all</source>
        <translation>Pas encore terminé, en fait</translation>
    </message>
    <message>
        <source>Take in all that the notes offer</source>
        <translation>Reprendre tout ce que les notes proposent</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Pas encore de bilan à faire</translation>
    </message>
    <message>
        <source>This talk was not held yet. When it was, five minutes here keep what it meant to you.</source>
        <translation>Cette conversation n’a pas encore eu lieu. Ensuite, cinq minutes ici garderont ce qu’elle a compté pour vous.</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>How much it appeals; 0 for not said</source>
        <translation>À quel point cela attire; 0 pour ne rien dire</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep the line, on to the next</source>
        <translation>Garder la ligne, passer à la suivante</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>To the line above or below</source>
        <translation>À la ligne du dessus ou du dessous</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Fact or opinion</source>
        <translation>Fait ou opinion</translation>
    </message>
    <message>
        <source>Enter, F, O</source>
        <translation>Entrée, F, O</translation>
    </message>
    <message>
        <source>Take in what a note offers; as a fact, as an opinion</source>
        <translation>Reprendre ce qu’une note propose; comme fait, comme opinion</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>To the note, from what it offers</source>
        <translation>À la note, depuis ce qu’elle propose</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>Whether a question worked</source>
        <translation>Si une question a fonctionné</translation>
    </message>
    <message>
        <source>You talked %1.</source>
        <translation>Vous avez parlé %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take in all %n from the notes</source>
        <translation>
            <numerusform>Reprendre %n ligne des notes</numerusform>
            <numerusform>Reprendre les %n lignes des notes</numerusform>
        </translation>
    </message>
    <message>
        <source>What your notes offer stands where it belongs; take in what matters, add what it means.</source>
        <translation>Ce que vos notes proposent est déjà à sa place; reprenez ce qui compte, ajoutez ce que cela veut dire.</translation>
    </message>
    <message>
        <source>No notes were taken. Write down what you still remember: a few words are enough.</source>
        <translation>Aucune note n’a été prise. Écrivez ce dont vous vous souvenez&#xa0;: quelques mots suffisent.</translation>
    </message>
    <message>
        <source>Looked back at.</source>
        <translation>Bilan fait.</translation>
    </message>
    <message>
        <source>You looked back at the talk.</source>
        <translation>Le bilan de la conversation est fait.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a claim of the line</source>
        <translation>Faire une affirmation de la ligne</translation>
    </message>
</context>
<context>
    <name>Demitasse::DebriefRow</name>
    <message>
        <source>Fact or opinion</source>
        <translation>Fait ou opinion</translation>
    </message>
    <message>
        <source>To the note at %1</source>
        <translation>À la note de %1</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>À la note</translation>
    </message>
    <message>
        <source>Fact or opinion?</source>
        <translation>Fait ou opinion?</translation>
    </message>
</context>
<context>
    <name>Demitasse::DecisionPage</name>
    <message>
        <source>To where I stand</source>
        <translation>Aller à «&#xa0;Où j’en suis&#xa0;»</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Your decision is kept.</source>
        <translation>Votre décision est gardée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What people said, side by side</source>
        <translation>Ce que les gens ont dit, côte à côte</translation>
    </message>
    <message>
        <source>The path and what I want to find out</source>
        <translation>La piste et ce que je veux savoir</translation>
    </message>
    <message>
        <source>Change the words of a step</source>
        <translation>Changer les mots d’une étape</translation>
    </message>
    <message>
        <source>Take a step out of the plan</source>
        <translation>Retirer une étape du plan</translation>
    </message>
    <message>
        <source>no conversations yet</source>
        <translation>pas encore de conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Mises en garde</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
</context>
<context>
    <name>Demitasse::Desktop</name>
    <message>
        <source>This is a sample</source>
        <translation>Ceci est un exemple</translation>
    </message>
    <message>
        <source>Nobody here is real. Look around, and change whatever you like.</source>
        <translation>Personne ici n’est réel. Explorez, et changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Créer le mien</translation>
    </message>
    <message>
        <source>Back to my own</source>
        <translation>Revenir au mien</translation>
    </message>
</context>
<context>
    <name>Demitasse::DoublesHint</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>Demitasse::DoublesPage</name>
    <message>
        <source>Nobody is here twice</source>
        <translation>Personne n&apos;est ici en double</translation>
    </message>
    <message>
        <source>When two contacts look like one person, as after an import, they come up here side by side. To put two together yourself, choose “Merge with…” in the menu of a contact.</source>
        <translation>Quand deux contacts semblent être la même personne, par exemple après une importation, ils apparaissent ici côte à côte. Pour en réunir deux vous-même, choisissez «&#xa0;Fusionner avec…&#xa0;» dans le menu d&apos;un contact.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Deux personnes différentes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Comparing your contacts…</source>
        <translation>Comparaison de vos contacts…</translation>
    </message>
    <message>
        <source>Back to the pipeline</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <source>Here twice?</source>
        <translation>En double&#xa0;?</translation>
    </message>
    <message>
        <source>People who may be here twice</source>
        <translation>Personnes peut-être en double</translation>
    </message>
    <message>
        <source>The other contact of the same person</source>
        <translation>L&apos;autre contact de la même personne</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 est maintenant un seul contact.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>Ils restent deux personnes.</translation>
    </message>
</context>
<context>
    <name>Demitasse::DoublesWatch</name>
    <message>
        <source>One person may be here twice</source>
        <translation>Une personne est peut-être ici en double</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people may be here twice</source>
        <translation>
            <numerusform>%Ln personne est peut-être ici en double</numerusform>
            <numerusform>%Ln personnes sont peut-être ici en double</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::DuePopover</name>
    <message>
        <source>By which day?</source>
        <translation>Pour quel jour?</translation>
    </message>
    <message>
        <source>By that day</source>
        <translation>D’ici ce jour</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>Demitasse::EndedPanel</name>
    <message>
        <source>Write the thank-you</source>
        <translation>Écrire le merci</translation>
    </message>
    <message>
        <source>Look back, five minutes</source>
        <translation>Faire le bilan, cinq minutes</translation>
    </message>
    <message>
        <source>No notes were taken.</source>
        <translation>Aucune note n’a été prise.</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes taken</source>
        <translation>Notes prises</translation>
    </message>
    <message numerus="yes">
        <source>You talked %1 · %n minutes · %2</source>
        <translation>
            <numerusform>Vous avez parlé %1 · %n minute · %2</numerusform>
            <numerusform>Vous avez parlé %1 · %n minutes · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a claim of the note</source>
        <translation>Faire une affirmation de la note</translation>
    </message>
</context>
<context>
    <name>Demitasse::EraseDialog</name>
    <message>
        <source>Looking up what is held…</source>
        <translation>Recherche de ce qui est gardé…</translation>
    </message>
    <message>
        <source>Save a copy first…</source>
        <translation>Enregistrer d’abord une copie…</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Garder la personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer %1 pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this person goes: %1, %2, every message on record and the history of every change. No undo brings it back.</source>
        <translation>Tout ce qui concerne cette personne disparaît&#xa0;: %1, %2, chaque message consigné et l’historique de chaque modification. Aucune annulation ne le ramène.</translation>
    </message>
    <message>
        <source>Meetings with others too are kept, without this person.</source>
        <translation>Les rencontres où d’autres étaient aussi présents restent, sans cette personne.</translation>
    </message>
    <message>
        <source>Copies of the workspace still hold the person: %1. Bringing one back erases them from it again.</source>
        <translation>Des copies de l’espace de travail contiennent encore la personne&#xa0;: %1. En rétablir une l’y efface de nouveau.</translation>
    </message>
    <message>
        <source>The name also stands in what you wrote about others, which is left as it is: %1.</source>
        <translation>Le nom figure aussi dans ce que vous avez écrit sur d’autres, qui reste tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Files that you saved elsewhere, such as invitations and exports, are yours to delete.</source>
        <translation>Les fichiers enregistrés ailleurs, comme les invitations et les exportations, sont à supprimer par vos soins.</translation>
    </message>
    <message>
        <source>Save a copy of everything held</source>
        <translation>Enregistrer une copie de tout ce qui est gardé</translation>
    </message>
    <message>
        <source>To read (*.md);;For programs (*.json)</source>
        <translation>Pour lire (*.md);;Pour des programmes (*.json)</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <translation>La copie est enregistrée sous le nom %1.</translation>
    </message>
    <message>
        <source>%1 was erased for good.</source>
        <translation>%1 a été effacé pour de bon.</translation>
    </message>
</context>
<context>
    <name>Demitasse::Exporter</name>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Cards for address books (*.vcf);;Table for spreadsheets (*.csv)</source>
        <translation>Fiches pour carnets d’adresses (*.vcf);;Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Cards for address books (*.vcf)</source>
        <translation>Tableau pour tableurs (*.csv);;Fiches pour carnets d’adresses (*.vcf)</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Bundle of everything (*%1)</source>
        <translation>Paquet contenant tout (*%1)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>Demitasse::FacetSection</name>
    <message>
        <source>Something else about the workplace</source>
        <translation>Autre chose sur le milieu de travail</translation>
    </message>
    <message>
        <source>Something else: name it, Enter adds it</source>
        <translation>Autre chose&#xa0;: nommez-la, Entrée l’ajoute</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>Le milieu de travail</translation>
    </message>
</context>
<context>
    <name>Demitasse::Fact</name>
    <message>
        <source>You may use that name.</source>
        <translation>Vous pouvez mentionner ce nom.</translation>
    </message>
    <message>
        <source>Do not use that name.</source>
        <translation>Ne mentionnez pas ce nom.</translation>
    </message>
    <message>
        <source>Ask whether you may use that name.</source>
        <translation>Demandez si vous pouvez mentionner ce nom.</translation>
    </message>
</context>
<context>
    <name>Demitasse::FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Start a new workspace here</source>
        <translation>Créer un espace de travail ici</translation>
    </message>
    <message>
        <source>Start a new workspace elsewhere…</source>
        <translation>Créer un espace de travail ailleurs…</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Reprendre la copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file that cannot be opened stays beside it under another name.</source>
        <translation>Le fichier qui ne s’ouvre pas reste à côté, sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Demitasse::FaultRow</name>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show where: %1</source>
        <translation>Montrer où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open that letter</source>
        <translation>Ouvrir cette lettre</translation>
    </message>
</context>
<context>
    <name>Demitasse::FindField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Empty the field (Esc)</source>
        <translation>Vider le champ (Échap)</translation>
    </message>
</context>
<context>
    <name>Demitasse::FindingEditor</name>
    <message>
        <source>A link, or where it stands</source>
        <translation>Un lien, ou l’endroit où c’est écrit</translation>
    </message>
    <message>
        <source>Their own words, without quotation marks</source>
        <translation>Les mots exacts, sans guillemets</translation>
    </message>
    <message>
        <source>What one need not ask any more</source>
        <translation>Ce qu’il n’est plus utile de demander</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>Répond à la question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the date of a source</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Écrivez-la ainsi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::FindingFace</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the date of a source</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>what a finding is about</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Répond à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
</context>
<context>
    <name>Demitasse::FollowRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What else it can become</source>
        <translation>Ce qu’elle peut encore devenir</translation>
    </message>
</context>
<context>
    <name>Demitasse::FollowingPanel</name>
    <message>
        <source>No note names a person, a promise or something to read. Any note can still become one.</source>
        <translation>Aucune note ne nomme une personne, une promesse ou une lecture. Toute note peut encore le devenir.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Fewer notes</source>
        <translation>Moins de notes</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n autre note</numerusform>
            <numerusform>%n autres notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted as a next step: %1</source>
        <translation>Noté comme prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is on your shelf.</source>
        <translation>«&#xa0;%1&#xa0;» est sur votre étagère.</translation>
    </message>
    <message>
        <source>%1 is in your pipeline.</source>
        <translation>%1 fait maintenant partie de vos contacts.</translation>
    </message>
    <message>
        <source>The note leads to %1 now.</source>
        <translation>La note mène maintenant à %1.</translation>
    </message>
</context>
<context>
    <name>Demitasse::Herald</name>
    <message>
        <source>A conversation nears</source>
        <translation>Une conversation approche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with whom, in 15 min</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Today shows them, one by one.</source>
        <translation>La page Aujourd’hui les montre, une à une.</translation>
    </message>
</context>
<context>
    <name>Demitasse::HoldPopover</name>
    <message>
        <source>Put %1 on hold until</source>
        <translation>Mettre %1 en attente jusqu’au</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Until then, nothing is asked of you.</source>
        <translation>D’ici là, rien ne vous est demandé.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ImportPage</name>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>Bring in the people you know</source>
        <translation>Importez les personnes que vous connaissez</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2, %3, separated by %4.</source>
        <translation>%1&#xa0;: %2, %3, séparateur&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Sans usage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>Importation annulée. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Family name, then given name</source>
        <translation>Nom, puis prénom</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom d&apos;usage</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>Comment vous les avez trouvés</translation>
    </message>
    <message>
        <source>Where they were found</source>
        <translation>Où vous les avez trouvés</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>How well you know them</source>
        <translation>À quel point vous les connaissez</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Career paths</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez les fichiers qu&apos;il contient.</translation>
    </message>
    <message>
        <source>“%1” is an invitation or a calendar. It holds no contacts, and invitations are not read here.</source>
        <translation>«&#xa0;%1&#xa0;» est une invitation ou un calendrier. Il ne contient aucun contact, et les invitations ne se lisent pas ici.</translation>
    </message>
    <message>
        <source>A bundle comes in by itself. Choose it alone, and the other files after it.</source>
        <translation>Un paquet s’importe seul. Choisissez-le d’abord, puis les autres fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln personne importée.</numerusform>
            <numerusform>%Ln personnes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here or choose one: a CSV file from LinkedIn, Google, Outlook or Thunderbird, any table with headings, vCards, a bundle from another Demitasse, or a pack of questions.

LinkedIn: Settings → Data privacy → Get a copy of your data
Google: contacts.google.com → Export
Outlook: People → Manage contacts → Export</source>
        <translation>Déposez un fichier ici ou choisissez-en un&#xa0;: un fichier CSV de LinkedIn, Google, Outlook ou Thunderbird, tout tableau avec des titres de colonnes, des vCards, un paquet d’un autre Demitasse, ou un recueil de questions.

LinkedIn&#xa0;: Préférences → Confidentialité des données → Obtenir une copie de vos données
Google&#xa0;: contacts.google.com → Exporter
Outlook&#xa0;: Contacts → Gérer les contacts → Exporter</translation>
    </message>
    <message>
        <source>Contacts, bundles and packs (*.csv *.txt *.tsv *.vcf *.demitasse-bundle *.json);;All files (*)</source>
        <translation>Contacts, paquets et recueils (*.csv *.txt *.tsv *.vcf *.demitasse-bundle *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Packs of questions come in by themselves. Choose them alone, and the other files after them.</source>
        <translation>Les recueils de questions viennent seuls. Choisissez-les à part, et les autres fichiers ensuite.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ImportPreview</name>
    <message>
        <source>Only the rows that are left out</source>
        <translation>Seulement les lignes laissées de côté</translation>
    </message>
    <message>
        <source>Say what each column holds. It is remembered for files with these headings.</source>
        <translation>Dites ce que contient chaque colonne. Ce sera retenu pour les fichiers qui ont ces en-têtes.</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Lignes des fichiers</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Choisir d’autres fichiers…</translation>
    </message>
    <message>
        <source>%1 new · %2 filled in · %3 known already · %4 left out</source>
        <translation>Nouveaux&#xa0;: %1 · à compléter&#xa0;: %2 · déjà là&#xa0;: %3 · laissés de côté&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Importer %Ln&#xa0;personne</numerusform>
            <numerusform>Importer %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Match columns…</source>
        <translation>Associer les colonnes…</translation>
    </message>
    <message>
        <source>Change columns…</source>
        <translation>Changer les colonnes…</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>Les %1 premières lignes sur %2.</translation>
    </message>
    <message>
        <source>Only those who may be here already</source>
        <translation>Seulement qui est peut-être déjà là</translation>
    </message>
    <message>
        <source> · %1 of the new may be here already</source>
        <translation> · parmi les nouveaux, peut-être déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ImportTableModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New, but may be %1: %2</source>
        <translation>Nouveau, mais peut-être %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Demitasse::InsightsPage</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Dessin (*.svg);;Image (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The picture as a table, and back</source>
        <translation>L’image en tableau, et retour</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Here you will see how it goes</source>
        <translation>Ici, vous verrez comment ça va</translation>
    </message>
    <message>
        <source>How far people came, who answers, how your interest in a path moves, and who led you to whom: it draws itself from what you do.</source>
        <translation>Jusqu’où on est allé, qui répond, comment bouge votre intérêt pour une piste, et qui vous a mené à qui&#xa0;: tout se dessine à partir de ce que vous faites.</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>Vers les contacts</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>How far people came</source>
        <translation>Jusqu’où on est allé</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Interest over time</source>
        <translation>L’intérêt au fil du temps</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Qui a présenté qui</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Tout (0)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>From one bar, week, point or person to the next</source>
        <translation>D’une barre, semaine, point ou personne à l’autre</translation>
    </message>
    <message>
        <source>Open the person on the map</source>
        <translation>Ouvrir la personne de la carte</translation>
    </message>
    <message>
        <source>The map nearer, farther, all of it</source>
        <translation>La carte plus près, plus loin, tout entière</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + flèches</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
</context>
<context>
    <name>Demitasse::InterestCard</name>
    <message>
        <source>Interest in</source>
        <translation>Intérêt pour</translation>
    </message>
    <message>
        <source>In a sentence of your own</source>
        <translation>Dans une phrase à vous</translation>
    </message>
    <message>
        <source>My interest</source>
        <translation>Mon intérêt</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Avant la conversation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Ce qui l’a fait bouger</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Dans vos mots</translation>
    </message>
    <message>
        <source>How deep it went</source>
        <translation>À quelle profondeur</translation>
    </message>
    <message>
        <source>Nothing they said</source>
        <translation>Rien de ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>Demitasse::InterestField</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>Demitasse::InterviewPage</name>
    <message>
        <source>Start interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>When everybody is ready, start the clock. It counts on through sleep and restarts; every line you type is kept within a second. You end it, nobody else does.</source>
        <translation>Au moment de commencer, lancez l’horloge. Elle continue malgré la veille et les redémarrages; chaque ligne que vous tapez est gardée en moins d’une seconde. C’est vous qui l’arrêtez, et personne d’autre.</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep the note, start the next</source>
        <translation>Garder la note, commencer la suivante</translation>
    </message>
    <message>
        <source>Alt+F1 … F7</source>
        <translation>Alt+F1 … F7</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Sorte de note</translation>
    </message>
    <message>
        <source>letter, space</source>
        <translation>lettre, espace</translation>
    </message>
    <message>
        <source>Kind of the note, at the start of a line</source>
        <translation>Sorte de note, en début de ligne</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Edit the note before</source>
        <translation>Modifier la note d’avant</translation>
    </message>
    <message>
        <source>Alt+↓ ↑</source>
        <translation>Alt+↓ ↑</translation>
    </message>
    <message>
        <source>Next or previous question</source>
        <translation>Question suivante ou précédente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinq minutes de plus</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>End interview</source>
        <translation>Terminer l’entretien</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n minutes</source>
        <translation>
            <numerusform>%1 · %2 · %n&#xa0;minute</numerusform>
            <numerusform>%1 · %2 · %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The interview is kept. Thank %1 within a day.</source>
        <translation>L’entretien est gardé. Remerciez %1 dans les 24 heures.</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Leave out the question there is no time for</source>
        <translation>Laisser de côté la question de trop</translation>
    </message>
</context>
<context>
    <name>Demitasse::InterviewsModel</name>
    <message numerus="yes">
        <source>%1 · %n min · %2</source>
        <translation>
            <numerusform>%1 · %n&#xa0;min · %2</numerusform>
            <numerusform>%1 · %n&#xa0;min · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Demitasse::InterviewsPage</name>
    <message>
        <source>Find in all notes</source>
        <translation>Chercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Choose someone in the pipeline</source>
        <translation>Choisir quelqu’un parmi vos contacts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No note has these words. Try fewer, or the beginning of one.</source>
        <translation>Aucune note ne contient ces mots. Essayez-en moins, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Pas encore d’entretien</translation>
    </message>
    <message>
        <source>What you book appears here, and afterwards what you heard. Choose someone, then book a conversation.</source>
        <translation>Les rencontres prévues paraissent ici, et ensuite ce que vous y avez entendu. Choisissez quelqu’un, puis fixez une conversation.</translation>
    </message>
    <message>
        <source>Plan of the interview</source>
        <translation>Plan de l’entrevue</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Look back at the interview</source>
        <translation>Faire le bilan de l’entretien</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Write up a talk that took place</source>
        <translation>Consigner une conversation qui a eu lieu</translation>
    </message>
</context>
<context>
    <name>Demitasse::InvitationFileSaver</name>
    <message>
        <source>Save as a mail</source>
        <translation>Enregistrer comme courriel</translation>
    </message>
    <message>
        <source>Invitation %1.eml</source>
        <translation>Invitation %1.eml</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>Save my reminders</source>
        <translation>Enregistrer mes rappels</translation>
    </message>
    <message>
        <source>Reminders %1.ics</source>
        <translation>Rappels %1.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in your calendar; after a change, save and open it again, and it replaces itself.</source>
        <translation>Enregistré sous %1. Ouvrez-le dans votre calendrier&#xa0;; après un changement, enregistrez-le et ouvrez-le de nouveau&#xa0;: il se remplace.</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in your mail program and send it there; then mark it as sent here.</source>
        <translation>Enregistrée sous %1. Ouvrez-la dans votre logiciel de courriel et envoyez-la de là; puis marquez-la ici comme envoyée.</translation>
    </message>
</context>
<context>
    <name>Demitasse::InvitationWays</name>
    <message>
        <source>Save as a mail draft…</source>
        <translation>Enregistrer comme brouillon…</translation>
    </message>
    <message>
        <source>Reminders for my calendar…</source>
        <translation>Rappels pour mon calendrier…</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>Qui est au courant</translation>
    </message>
    <message>
        <source>A file that your mail program opens, with the invitation in it</source>
        <translation>Un fichier que votre logiciel de courriel ouvre, avec l’invitation</translation>
    </message>
    <message>
        <source>To confirm the day before, to leave in time, and to say thank you</source>
        <translation>Pour confirmer la veille, partir à temps et remercier</translation>
    </message>
    <message>
        <source>To send it: keep the change first.</source>
        <translation>Pour l’envoyer&#xa0;: gardez d’abord la modification.</translation>
    </message>
    <message>
        <source>To send it: your own e-mail address is missing in the settings.</source>
        <translation>Pour l’envoyer&#xa0;: votre adresse de courriel manque dans les réglages.</translation>
    </message>
    <message>
        <source>To send it: no e-mail address of %1 is on record.</source>
        <translation>Pour l’envoyer&#xa0;: aucune adresse de courriel de %1 n’est connue.</translation>
    </message>
    <message>
        <source>To send it: another message is on its way, one moment.</source>
        <translation>Pour l’envoyer&#xa0;: un autre message est en route, un instant.</translation>
    </message>
    <message>
        <source>Set up mail…</source>
        <translation>Régler le courriel…</translation>
    </message>
    <message>
        <source>Send the cancellation again</source>
        <translation>Renvoyer l’annulation</translation>
    </message>
    <message>
        <source>Send the cancellation</source>
        <translation>Envoyer l’annulation</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Envoyer la modification</translation>
    </message>
    <message>
        <source>They were told that it is cancelled.</source>
        <translation>L’annulation leur a été annoncée.</translation>
    </message>
    <message>
        <source>They have it as it stands.</source>
        <translation>Ils l’ont reçue telle qu’elle est.</translation>
    </message>
    <message>
        <source>They do not know yet that it is cancelled.</source>
        <translation>Ils ne savent pas encore que c’est annulé.</translation>
    </message>
    <message>
        <source>They have an earlier version, and do not know yet what changed.</source>
        <translation>Ils ont une version antérieure et ne savent pas encore ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>%1 was invited, and does not know of coming no longer.</source>
        <translation>%1 avait reçu l’invitation et ne sait pas que c’est sans objet.</translation>
    </message>
    <message>
        <source>Send a cancellation</source>
        <translation>Envoyer une annulation</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>When it went out from your mail program, or in another way</source>
        <translation>Quand elle est partie de votre logiciel de courriel, ou d’une autre façon</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Marquer comme prévenue</translation>
    </message>
</context>
<context>
    <name>Demitasse::LeaveOutHint</name>
    <message>
        <source>Leave it out (F7)</source>
        <translation>La laisser de côté (F7)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>No time for all: leave out “%1”?</source>
        <translation>Pas le temps pour tout&#xa0;: laisser «&#xa0;%1&#xa0;» de côté?</translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterChoice</name>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Comment elle part</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A name for the template</source>
        <translation>Un nom pour le modèle</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin again from our template</source>
        <translation>Recommencer avec notre modèle</translation>
    </message>
    <message>
        <source>Begin from “%1”</source>
        <translation>Commencer avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>Garder ce texte comme modèle…</translation>
    </message>
    <message>
        <source>Begin from another</source>
        <translation>Commencer par un autre</translation>
    </message>
    <message>
        <source>My templates…</source>
        <translation>Mes modèles…</translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterFoot</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>%1 caractère sur %n</numerusform>
            <numerusform>%1 caractères sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <translation>
            <numerusform>%1 mot sur %n</numerusform>
            <numerusform>%1 mots sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many</source>
        <translation>
            <numerusform>%1&#xa0;: %n de trop</numerusform>
            <numerusform>%1&#xa0;: %n de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept until you change something</source>
        <translation>Gardée dès que vous y changez quelque chose</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Not saved: the workspace refuses. Tried again each second.</source>
        <translation>Non enregistrée&#xa0;: l’espace de travail refuse. Nouvel essai chaque seconde.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Mark as said</source>
        <translation>Marquer comme dite</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterPage</name>
    <message>
        <source>Next thing to mend</source>
        <translation>Point suivant à reprendre</translation>
    </message>
    <message>
        <source>Previous thing to mend</source>
        <translation>Point précédent à reprendre</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Save as an e-mail file…</source>
        <translation>Enregistrer comme fichier de courriel…</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Jeter ce brouillon</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subject and text are copied.</source>
        <translation>L’objet et le texte sont copiés.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>No e-mail address of %1 is on record. Add it on the contact&apos;s page, or copy the text.</source>
        <translation>Aucune adresse de courriel n’est notée pour %1. Ajoutez-la sur la page du contact, ou copiez le texte.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the text, or save it as an e-mail file.</source>
        <translation>Aucune messagerie n’a répondu. Copiez le texte, ou enregistrez-le comme fichier de courriel.</translation>
    </message>
    <message>
        <source>Letter to %1.eml</source>
        <translation>Lettre à %1.eml</translation>
    </message>
    <message>
        <source>Save as an e-mail file</source>
        <translation>Enregistrer comme fichier de courriel</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Fill in “%1” first: whoever reads it would see the gap.</source>
        <translation>Remplissez d’abord «&#xa0;%1&#xa0;»&#xa0;: la personne verrait le blanc.</translation>
    </message>
    <message>
        <source>Kept among the letters to %1.</source>
        <translation>Gardée parmi les lettres à %1.</translation>
    </message>
    <message>
        <source>%1 is at “%2” now.</source>
        <translation>%1 est maintenant à l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Le brouillon est jeté.</translation>
    </message>
    <message>
        <source>“%1” is kept as a template.</source>
        <translation>«&#xa0;%1&#xa0;» est gardé comme modèle.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Envoyer par courriel</translation>
    </message>
    <message>
        <source>The template is removed.</source>
        <translation>Le modèle est retiré.</translation>
    </message>
    <message>
        <source>Choose from your notes</source>
        <translation>Choisir dans vos notes</translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterSendBar</name>
    <message>
        <source>To send it: no e-mail address of %1 is on record.</source>
        <translation>Pour l’envoyer&#xa0;: aucune adresse de courriel de %1 n’est connue.</translation>
    </message>
    <message>
        <source>To send it: fill in the gaps first.</source>
        <translation>Pour l’envoyer&#xa0;: remplissez d’abord les blancs.</translation>
    </message>
    <message>
        <source>To send it: another message is on its way, one moment.</source>
        <translation>Pour l’envoyer&#xa0;: un autre message est en route, un instant.</translation>
    </message>
    <message>
        <source>Set up mail…</source>
        <translation>Régler le courriel…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>To send letters from here</source>
        <translation>Pour envoyer des lettres d’ici</translation>
    </message>
</context>
<context>
    <name>Demitasse::LetterSheet</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Write here. The checks beside it read along.</source>
        <translation>Écrivez ici. Les vérifications lisent avec vous.</translation>
    </message>
</context>
<context>
    <name>Demitasse::LettersModel</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Brouillon, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Demitasse::LettersPage</name>
    <message>
        <source>No letters yet</source>
        <translation>Aucune lettre pour l’instant</translation>
    </message>
    <message>
        <source>What you write to people is kept here: drafts to go on with, and what went out. Choose someone, and the letter begins with a text that fits.</source>
        <translation>Ce que vous écrivez aux gens est gardé ici&#xa0;: les brouillons à reprendre et ce qui est parti. Choisissez quelqu’un, et la lettre commence par un texte qui convient.</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>Écrire à…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire à</translation>
    </message>
    <message>
        <source>Choose someone in the pipeline</source>
        <translation>Choisir quelqu’un parmi vos contacts</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Trouver une lettre</translation>
    </message>
    <message>
        <source>No letter found</source>
        <translation>Aucune lettre trouvée</translation>
    </message>
    <message>
        <source>No name and no letter has these words. Try fewer.</source>
        <translation>Aucun nom et aucune lettre ne contient ces mots. Essayez-en moins.</translation>
    </message>
</context>
<context>
    <name>Demitasse::LinkPopover</name>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Ouvrir %1 dans le navigateur?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::LooksSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system: light or dark</source>
        <translation>Comme le système&#xa0;: clair ou sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The system&apos;s own, untouched (from the next start)</source>
        <translation>Celles du système, telles quelles (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sans animation</translation>
    </message>
</context>
<context>
    <name>Demitasse::MailSection</name>
    <message>
        <source>This provider wants a password made for programs. Make one where your account&apos;s security is set; your usual password will be refused.</source>
        <translation>Ce fournisseur veut un mot de passe fait pour les applications. Créez-en un dans les réglages de sécurité de votre compte&#xa0;; votre mot de passe habituel sera refusé.</translation>
    </message>
    <message>
        <source>This provider no longer takes passwords from programs, only an access token. Where you have none, open letters in your mail program instead.</source>
        <translation>Ce fournisseur n’accepte plus de mot de passe des applications, seulement un jeton d’accès. Sans jeton, ouvrez plutôt les lettres dans votre logiciel de courriel.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>To send letters and invitations from here. Kept on this computer, not in the workspace; nothing is sent unless you press Send.</source>
        <translation>Pour envoyer d’ici des lettres et des invitations. Gardé sur cet ordinateur, pas dans l’espace de travail&#xa0;; rien ne part sans que vous appuyiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Serveur d’envoi</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Nothing is ever sent unencrypted.</source>
        <translation>Rien n’est jamais envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Dès le début (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>Après un salut (STARTTLS)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Jeton d’accès (XOAUTH2)</translation>
    </message>
    <message>
        <source>Nothing: the server asks for none</source>
        <translation>Rien&#xa0;: le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Asked for when you send</source>
        <translation>Demandé à l’envoi</translation>
    </message>
    <message>
        <source>No keychain here: asked for once each time the program runs</source>
        <translation>Pas de trousseau ici&#xa0;: demandé une fois par démarrage</translation>
    </message>
    <message>
        <source>Known; type here to replace it</source>
        <translation>Connu&#xa0;; écrivez ici pour le remplacer</translation>
    </message>
</context>
<context>
    <name>Demitasse::MailTrial</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Keep it untried</source>
        <translation>Garder sans essayer</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connects and signs in, sends nothing, and keeps the account when that works</source>
        <translation>Se connecte sans rien envoyer, et garde le compte si cela fonctionne</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Type the password or token first.</source>
        <translation>Écrivez d’abord le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>It works: %1 let you in. Nothing was sent, and the account is kept.</source>
        <translation>Cela fonctionne&#xa0;: %1 vous a laissé entrer. Rien n’a été envoyé, et le compte est gardé.</translation>
    </message>
    <message>
        <source>The account is kept, and was not tried.</source>
        <translation>Le compte est gardé, sans avoir été essayé.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, so the password is asked for each time the program runs.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur&#xa0;: le mot de passe sera demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>The account is forgotten, and its password.</source>
        <translation>Le compte est oublié, et son mot de passe.</translation>
    </message>
    <message>
        <source>The account is forgotten. There is no keychain to forget a password.</source>
        <translation>Le compte est oublié. Il n’y a pas de trousseau où oublier un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Demitasse::MainWindow</name>
    <message>
        <source>Demitasse</source>
        <translation>Demitasse</translation>
    </message>
</context>
<context>
    <name>Demitasse::MeetingEntry</name>
    <message>
        <source>A conversation that was cancelled</source>
        <translation>Une conversation annulée</translation>
    </message>
    <message>
        <source>The conversation is going on</source>
        <translation>La conversation est en cours</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Vous avez parlé</translation>
    </message>
    <message>
        <source>A conversation is booked</source>
        <translation>Une conversation est prévue</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>No notes were taken.</source>
        <translation>Aucune note n’a été prise.</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Brief to take along</source>
        <translation>Aide-mémoire à emporter</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
</context>
<context>
    <name>Demitasse::MergeTable</name>
    <message>
        <source>here since %1</source>
        <translation>ici depuis le %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>Demitasse::NewcomerNote</name>
    <message>
        <source>Somebody who is not on the hiring panel: whoever helps to choose may not talk with you now, and asking could cost both of you. If you cannot tell, ask %1.</source>
        <translation>Quelqu’un qui n’est pas du jury&#xa0;: qui participe au choix ne peut pas vous parler maintenant, et le lui demander pourrait vous nuire à tous deux. Dans le doute, posez la question à %1.</translation>
    </message>
    <message>
        <source>Did %1 say that you may use their name?</source>
        <translation>Avez-vous l’accord de %1 pour mentionner son nom?</translation>
    </message>
</context>
<context>
    <name>Demitasse::NoteLine</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type what you hear. Enter keeps it and starts the next.</source>
        <translation>Tapez ce que vous entendez. Entrée garde la note et en commence une autre.</translation>
    </message>
</context>
<context>
    <name>Demitasse::NotesModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Demitasse::NotesPanel</name>
    <message>
        <source>Notes taken</source>
        <translation>Notes prises</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copy all notes</source>
        <translation>Copier toutes les notes</translation>
    </message>
    <message>
        <source>%1 · change with Alt+F1 to F7 or a letter and a space</source>
        <translation>%1 · changer avec Alt+F1 à F7, ou lettre puis espace</translation>
    </message>
    <message>
        <source>Saved %1 s ago</source>
        <translation>Enregistré il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not yet saved, kept in a draft</source>
        <translation>Pas encore enregistré, gardé dans un brouillon</translation>
    </message>
    <message>
        <source>%1 Go on typing: everything is kept in a draft file beside the workspace and tried again every second.</source>
        <translation>%1 Continuez à taper&#xa0;: tout est gardé dans un brouillon à côté de l’espace de travail, et un nouvel essai se fait chaque seconde.</translation>
    </message>
    <message>
        <source>Not saved, on the screen only</source>
        <translation>Pas enregistré, à l’écran seulement</translation>
    </message>
    <message>
        <source>%1 The draft file cannot be written either. Go on typing, and copy the notes to a safe place before you close.</source>
        <translation>%1 Le brouillon ne peut pas être écrit non plus. Continuez à taper, et copiez les notes en lieu sûr avant de fermer.</translation>
    </message>
</context>
<context>
    <name>Demitasse::NoticeStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Demitasse::OfferedLines</name>
    <message numerus="yes">
        <source>%n more from the notes</source>
        <translation>
            <numerusform>%n autre dans les notes</numerusform>
            <numerusform>%n autres dans les notes</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notes at %1: %2</source>
        <translation>Dans les notes à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take it in (Enter), as a fact (F), as an opinion (O). To the note (N)</source>
        <translation>Reprendre (Entrée), comme fait (F), comme opinion (O). À la note (N)</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>À la note</translation>
    </message>
</context>
<context>
    <name>Demitasse::OpenQuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>What did you find out? Enter keeps it.</source>
        <translation>Qu’avez-vous appris? Entrée le garde.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>A sa réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::OpenQuestions</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>What would you like to know? Enter adds it.</source>
        <translation>Qu’aimeriez-vous savoir? Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Ce que je veux découvrir</translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation>La question est supprimée.</translation>
    </message>
</context>
<context>
    <name>Demitasse::OrganizationAsk</name>
    <message>
        <source>To the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>No organization is called that, or more than one. Choose one of those offered as you type.</source>
        <translation>Aucune organisation ne porte ce nom, ou plusieurs le portent. Choisissez l&apos;une de celles proposées pendant que vous tapez.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::OrganizationPage</name>
    <message>
        <source>Find an organization</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Names of organizations and of what they belong to were looked at; accents do not matter.</source>
        <translation>La recherche porte sur les noms des organisations et de celles dont elles dépendent; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ajouter une unité…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <translation>Placer sous…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Aucune organisation encore</translation>
    </message>
    <message>
        <source>Write down where a contact works, and the organization stands here with its branches and people.</source>
        <translation>Inscrivez où travaille un contact, et l&apos;organisation apparaîtra ici avec ses directions et ses personnes.</translation>
    </message>
    <message>
        <source>To the pipeline</source>
        <translation>Vers les contacts</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>Nouvelle organisation…</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Into the units</source>
        <translation>Vers les unités</translation>
    </message>
    <message>
        <source>Back to what it belongs to</source>
        <translation>Retour à ce dont elle dépend</translation>
    </message>
    <message>
        <source>To the people, and open one</source>
        <translation>Vers les personnes, et en ouvrir une</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Elle s&apos;appelle maintenant %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimée.</translation>
    </message>
    <message>
        <source>Name of the new unit of %1</source>
        <translation>Nom de la nouvelle unité de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of the new organization</source>
        <translation>Nom de la nouvelle organisation</translation>
    </message>
    <message>
        <source>Move %1 under</source>
        <translation>Placer %1 sous</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>People and units that come to %1 from</source>
        <translation>Les personnes et les unités qui viennent à %1 de</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajoutée.</translation>
    </message>
    <message>
        <source>%1 and %2 are one now.</source>
        <translation>%1 et %2 ne font plus qu&apos;une.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 dépend maintenant de %2.</translation>
    </message>
    <message>
        <source>%1 stands at the top now.</source>
        <translation>%1 est maintenant tout en haut.</translation>
    </message>
</context>
<context>
    <name>Demitasse::OrganizationPanel</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Add a unit, or write this organization down on a contact; then they stand here.</source>
        <translation>Ajoutez une unité, ou inscrivez cette organisation chez un contact; ils apparaîtront ici.</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>Unités et personnes</translation>
    </message>
    <message>
        <source>Belongs to no other</source>
        <translation>Ne dépend d&apos;aucune autre</translation>
    </message>
</context>
<context>
    <name>Demitasse::OrganizationTreeView</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>Demitasse::Outbox</name>
    <message>
        <source>It was not sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>A message is on its way. The window closes as soon as the server has it.</source>
        <translation>Un message est en route. La fenêtre se fermera dès que le serveur l’aura.</translation>
    </message>
</context>
<context>
    <name>Demitasse::OwnItemLine</name>
    <message>
        <source>Something of your own…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Something of your own for the list</source>
        <translation>Un point à vous pour la liste</translation>
    </message>
    <message>
        <source>When to see to it</source>
        <translation>Quand s’en occuper</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>la veille</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Demitasse::OwnQuestionForm</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>A question of my own</source>
        <translation>Une question à moi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>{{role|your job}} becomes the person’s role; so do organization and industry.</source>
        <translation>{{role|votre travail}} devient le poste de la personne; de même pour organization et industry.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the answer tells you</source>
        <translation>Ce que la réponse vous apprend</translation>
    </message>
    <message>
        <source>What to say first</source>
        <translation>Ce qu’il faut dire avant</translation>
    </message>
    <message>
        <source>What to ask on</source>
        <translation>Pour relancer</translation>
    </message>
    <message>
        <source>One question a line.</source>
        <translation>Une question par ligne.</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Enregistrer la question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the question as you would say it.</source>
        <translation>Écrivez la question comme vous la diriez.</translation>
    </message>
    <message>
        <source>Say what it is for: tick at least one aim.</source>
        <translation>Dites à quoi elle sert&#xa0;: cochez au moins un but.</translation>
    </message>
</context>
<context>
    <name>Demitasse::PacksPanel</name>
    <message>
        <source>Take in a pack…</source>
        <translation>Ajouter un recueil…</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Packs of questions</source>
        <translation>Recueils de questions</translation>
    </message>
    <message>
        <source>A career centre can hand its own questions on in a file. Choose it, or drop it anywhere on this page.</source>
        <translation>Un centre de carrière peut transmettre ses propres questions dans un fichier. Choisissez-le, ou déposez-le n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>No pack was taken in yet.</source>
        <translation>Aucun recueil n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new questions</source>
        <translation>
            <numerusform>%n nouvelle question</numerusform>
            <numerusform>%n nouvelles questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>The name of a file, and what came of it.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::PassedPopover</name>
    <message>
        <source>Too busy</source>
        <translation>Trop occupé·e</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé·e</translation>
    </message>
    <message>
        <source>They are hiring just now</source>
        <translation>Un concours d’embauche est en cours</translation>
    </message>
    <message>
        <source>Another reason, or none</source>
        <translation>Une autre raison, ou aucune</translation>
    </message>
    <message>
        <source>What passed between you and %1?</source>
        <translation>Que s’est-il passé entre vous et %1&#xa0;?</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>En quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>On m’a répondu</translation>
    </message>
    <message>
        <source>We spoke on the phone</source>
        <translation>Nous avons parlé au téléphone</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>On m’a dit non</translation>
    </message>
    <message>
        <source>I sent them something</source>
        <translation>Je lui ai envoyé quelque chose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Leave them in peace until</source>
        <translation>Laisser en paix jusqu’au</translation>
    </message>
</context>
<context>
    <name>Demitasse::PastePage</name>
    <message>
        <source>Add this contact</source>
        <translation>Ajouter ce contact</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Coller une signature</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Paste or type the text here.</source>
        <translation>Collez ou tapez le texte ici.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu encore</translation>
    </message>
    <message>
        <source>Paste the end of an e-mail, a business card&apos;s text or the top of a profile on the left. Names, roles and addresses are picked out of it, and you decide what becomes a contact.</source>
        <translation>Collez à gauche la fin d&apos;un courriel, le texte d&apos;une carte professionnelle ou le haut d&apos;un profil. Les noms, les fonctions et les adresses y sont relevés, et vous décidez de ce qui devient un contact.</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Kind regards,

Harriet Lindqvist (she/her)
Senior Policy Analyst
Policy Branch, Ministry of Lakes
T 416-555-0134 | harriet.lindqvist@lakes.example
Toronto, Ontario</source>
        <extracomment>A made-up signature, as people write them at the end of e-mails.</extracomment>
        <translation>Cordialement,

Hélène Lindqvist (elle)
Analyste principale des politiques
Direction des politiques, Ministère des Lacs
Tél. 514 555-0134 | helene.lindqvist@lacs.example
Montréal (Québec)</translation>
    </message>
    <message>
        <source>Open that contact</source>
        <translation>Ouvrir ce contact</translation>
    </message>
    <message>
        <source>Complete that contact</source>
        <translation>Compléter ce contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Take “%1” as: %2</source>
        <extracomment>%1 is a word from the text, %2 the name of a field, such as &quot;Role&quot;.</extracomment>
        <translation>Prendre «&#xa0;%1&#xa0;» comme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has the same e-mail address and seems to be this person.</source>
        <translation>%1 a la même adresse de courriel et semble être cette personne.</translation>
    </message>
    <message>
        <source>%1 has the same phone number. Colleagues may share one.</source>
        <translation>%1 a le même numéro de téléphone. Des collègues en partagent parfois un.</translation>
    </message>
    <message>
        <source>%1 has the same profile and seems to be this person.</source>
        <translation>%1 a le même profil et semble être cette personne.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Compléter %1</translation>
    </message>
    <message>
        <source>Nothing in the text says this.</source>
        <translation>Rien dans le texte ne le dit.</translation>
    </message>
    <message>
        <source>From “%1” (%2)</source>
        <extracomment>%1: words of the pasted text, %2: how sure that is, such as &quot;Likely&quot;.</extracomment>
        <translation>D&apos;après «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>Demitasse::PathPanel</name>
    <message>
        <source>Name of the path</source>
        <translation>Nom de la piste</translation>
    </message>
    <message>
        <source>Nobody belongs to it yet. Write the path down on a contact.</source>
        <translation>Personne n’y est encore. Inscrivez la piste chez un contact.</translation>
    </message>
    <message>
        <source>%1: see them in the pipeline</source>
        <translation>%1&#xa0;: voir parmi les contacts</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>What different people said, side by side</source>
        <translation>Ce que différentes personnes ont dit, côte à côte</translation>
    </message>
    <message>
        <source>What you know, where you stand and what you will do</source>
        <translation>Ce que vous savez, où vous en êtes et ce que vous ferez</translation>
    </message>
</context>
<context>
    <name>Demitasse::PathsPage</name>
    <message>
        <source>New path</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Start or stop the rehearsal</source>
        <translation>Commencer ou arrêter la répétition</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Add a path</source>
        <translation>Ajouter une piste</translation>
    </message>
    <message>
        <source>New path. Enter adds it.</source>
        <translation>Nouvelle piste. Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Où aimeriez-vous aller?</translation>
    </message>
    <message>
        <source>A path is a direction you are exploring, such as “policy analyst, provincial government”. Name one, and note what you want to find out about it; the people you talk to can belong to it.</source>
        <translation>Une piste est une direction que vous explorez, comme «&#xa0;analyste de politiques, gouvernement provincial&#xa0;». Nommez-en une et notez ce que vous voulez en savoir; les personnes à qui vous parlez peuvent y appartenir.</translation>
    </message>
    <message>
        <source>Name a path</source>
        <translation>Nommer une piste</translation>
    </message>
    <message>
        <source>To what is asked about the path</source>
        <translation>Aux questions sur la piste</translation>
    </message>
    <message>
        <source>Change the name of a path, or the words of a question</source>
        <translation>Changer le nom d’une piste, ou les mots d’une question</translation>
    </message>
    <message>
        <source>Put away a path, or remove a question</source>
        <translation>Ranger une piste, ou supprimer une question</translation>
    </message>
    <message>
        <source>Leave out the rehearsal that is running</source>
        <translation>Ne pas garder la répétition en cours</translation>
    </message>
    <message>
        <source>%1 is put away. Adding it again brings it back.</source>
        <translation>%1 est rangée. L’ajouter de nouveau la ramène.</translation>
    </message>
    <message>
        <source>Compare what people said</source>
        <translation>Comparer ce que les gens ont dit</translation>
    </message>
    <message>
        <source>Decide about the path</source>
        <translation>Décider de la piste</translation>
    </message>
</context>
<context>
    <name>Demitasse::PeopleField</name>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Add someone who comes as well</source>
        <translation>Ajouter quelqu’un qui vient aussi</translation>
    </message>
    <message>
        <source>Add someone: type a name</source>
        <translation>Ajouter quelqu’un&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>“%1” is not one of your other contacts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un autre de vos contacts.</translation>
    </message>
</context>
<context>
    <name>Demitasse::PersonCard</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>said like “%1”</source>
        <translation>se prononce «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing else is written down yet. Add an address, and how you came across each other.</source>
        <translation>Rien d’autre n’est noté pour l’instant. Ajoutez une adresse, et l’origine de ce contact.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>Demitasse::PersonField</name>
    <message>
        <source>Add “%1” as a new contact</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» comme nouveau contact</translation>
    </message>
</context>
<context>
    <name>Demitasse::PersonSection</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse courriel</translation>
    </message>
    <message>
        <source>Invitations come from it.</source>
        <translation>Les invitations partent de cette adresse.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>For invitations, where the other person&apos;s language is not known.</source>
        <translation>Pour les invitations, quand la langue de l’autre personne n’est pas connue.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Libre à partir de</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Libre jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Hours for conversations</source>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Business days are counted without them: when to remind somebody, and when to let them rest.</source>
        <translation>Les jours ouvrables se comptent sans eux&#xa0;: quand relancer quelqu’un, et quand laisser en paix.</translation>
    </message>
    <message>
        <source>From the time zone: none known there</source>
        <translation>Selon le fuseau horaire&#xa0;: aucun connu</translation>
    </message>
    <message>
        <source>From the time zone: %1</source>
        <translation>Selon le fuseau horaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::PicturePane</name>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>As soon as there is something to see, it will be drawn here.</source>
        <translation>Dès qu’il y aura quelque chose à voir, ce sera dessiné ici.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The arrow keys lead through the picture.</source>
        <translation>Les flèches mènent à travers l’image.</translation>
    </message>
</context>
<context>
    <name>Demitasse::PipelineBar</name>
    <message>
        <source>Find a person, organization, tag…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Toutes les pistes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Archived contacts too</source>
        <translation>Aussi les contacts archivés</translation>
    </message>
    <message>
        <source>Declined, no reply and on hold as columns</source>
        <translation>Refus, silence et en attente en colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Any introducer</source>
        <translation>Toute présentation</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::PipelinePage</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>People you could ask for twenty minutes of their time will stand here. Begin with someone you know.</source>
        <translation>Ici paraîtront les personnes à qui vous pourriez demander vingt minutes de leur temps. Commencez par quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <source>Looking up your contacts…</source>
        <translation>Lecture de vos contacts…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Import from LinkedIn, Google or Outlook</source>
        <translation>Importer de LinkedIn, de Google ou d’Outlook</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names, roles, organizations, tags, addresses and cities were looked at; accents do not matter.</source>
        <translation>La recherche porte sur les noms, postes, organisations, étiquettes, adresses et villes; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1&#xa0;personne</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>A new contact from a signature or a card</source>
        <translation>Un nouveau contact à partir d&apos;une signature ou d&apos;une carte</translation>
    </message>
    <message>
        <source>Paste a signature from the clipboard</source>
        <translation>Coller une signature du presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds nobody&apos;s signature or card.</source>
        <translation>Le presse-papiers ne contient la signature ou la carte de personne.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::PitchPanel</name>
    <message>
        <source>Introduction</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Who you are, what you have done and can do, and what you are curious about. Half a minute to a minute.</source>
        <translation>Qui vous êtes, ce que vous avez fait et savez faire, ce que vous aimeriez comprendre. D’une demi-minute à une minute.</translation>
    </message>
    <message>
        <source>How I introduce myself</source>
        <translation>Comment je me présente</translation>
    </message>
    <message>
        <source>at a usual %1 words a minute</source>
        <translation>au rythme habituel de %1 mots à la minute</translation>
    </message>
    <message>
        <source>at your pace of %1 words a minute</source>
        <translation>à votre rythme de %1 mots à la minute</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s %2</source>
        <translation>environ %1 s %2</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit encore</translation>
    </message>
    <message>
        <source>What comes from “%1” on is beyond a minute.</source>
        <translation>Ce qui vient à partir de «&#xa0;%1&#xa0;» dépasse la minute.</translation>
    </message>
</context>
<context>
    <name>Demitasse::PlanPage</name>
    <message>
        <source>It is in the plan already.</source>
        <translation>Elle est déjà dans le plan.</translation>
    </message>
    <message>
        <source>Nothing more fits into the time; the plan stays as it is.</source>
        <translation>Rien de plus n’entre dans le temps; le plan reste comme il est.</translation>
    </message>
    <message>
        <source>Suggest a plan</source>
        <translation>Suggérer un plan</translation>
    </message>
    <message>
        <source>To the interview</source>
        <translation>Vers l’entrevue</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Write a question for this meeting only</source>
        <translation>Écrire une question pour cette rencontre seulement</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>Choose questions on the left with Enter, or let a plan be suggested and change it as you like.</source>
        <translation>Choisissez des questions à gauche avec Entrée, ou laissez suggérer un plan et changez-le à votre goût.</translation>
    </message>
    <message>
        <source>Add the question to the plan; in the plan, change its words</source>
        <translation>Ajouter la question au plan; dans le plan, changer ses mots</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>La poser plus tôt</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>La poser plus tard</translation>
    </message>
    <message>
        <source>More or fewer minutes</source>
        <translation>Plus ou moins de minutes</translation>
    </message>
    <message>
        <source>Remove it from the plan</source>
        <translation>La retirer du plan</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An aim of the conversation, and how many questions serve it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1&#xa0;: rien encore</translation>
    </message>
</context>
<context>
    <name>Demitasse::PlanRow</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Words of the question, for this meeting</source>
        <translation>Mots de la question, pour cette rencontre</translation>
    </message>
    <message>
        <source>Earlier (Alt+↑)</source>
        <translation>Plus tôt (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+↓)</source>
        <translation>Plus tard (Alt+↓)</translation>
    </message>
    <message>
        <source>Change the words for this meeting (F2)</source>
        <translation>Changer les mots pour cette rencontre (F2)</translation>
    </message>
    <message>
        <source>Remove from the plan (Del)</source>
        <translation>Retirer du plan (Suppr)</translation>
    </message>
    <message>
        <source>for this meeting only</source>
        <translation>pour cette rencontre seulement</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>posée</translation>
    </message>
    <message>
        <source>took %1 min</source>
        <translation>a pris %1 min</translation>
    </message>
    <message>
        <source>Minutes for: %1</source>
        <translation>Minutes pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2, %3 min</source>
        <translation>%1. %2, %3 min</translation>
    </message>
</context>
<context>
    <name>Demitasse::Portrait</name>
    <message>
        <source>Picture of %1</source>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::PrepareHead</name>
    <message>
        <source>Going on now</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Demitasse::PreparePage</name>
    <message>
        <source>Start interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>Where advice differs</source>
        <translation>Là où les conseils divergent</translation>
    </message>
    <message>
        <source>Career centres do not agree on these. Choose once; you can change it at any time.</source>
        <translation>Les centres de carrière ne s’accordent pas là-dessus. Choisissez une fois; vous pourrez changer à tout moment.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la rencontre</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Revenir à l’entretien</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>Not needed this time</source>
        <translation>Pas nécessaire cette fois</translation>
    </message>
    <message>
        <source>Take your own item off the list</source>
        <translation>Retirer un point à vous de la liste</translation>
    </message>
</context>
<context>
    <name>Demitasse::PromisePopover</name>
    <message>
        <source>Send her the article on lakes</source>
        <translation>Lui envoyer l’article sur les lacs</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a day</comment>
        <translation>D’ici le</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a person</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Quelque chose à faire</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Dites en quelques mots de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>They promised it: I wait for it</source>
        <translation>C’est leur promesse&#xa0;: je l’attends</translation>
    </message>
</context>
<context>
    <name>Demitasse::QuestionList</name>
    <message>
        <source>Find a question</source>
        <translation>Trouver une question</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quelles questions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>Sur quoi elles portent</translation>
    </message>
    <message>
        <source>Any subject</source>
        <translation>Tout sujet</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>À quoi elles servent</translation>
    </message>
    <message>
        <source>Any aim</source>
        <translation>Tout but</translation>
    </message>
    <message>
        <source>When they suit</source>
        <translation>Quand elles conviennent</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Aucune question de ce genre</translation>
    </message>
    <message>
        <source>Questions, what they tell you and what to ask on were looked at; accents do not matter.</source>
        <translation>On a cherché dans les questions, dans ce qu’elles vous apprennent et dans les relances; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
</context>
<context>
    <name>Demitasse::QuestionPanel</name>
    <message>
        <source>Add to a plan</source>
        <translation>Ajouter à un plan</translation>
    </message>
    <message>
        <source>Book a meeting, and its plan can take this question.</source>
        <translation>Fixez une rencontre, et son plan pourra accueillir cette question.</translation>
    </message>
    <message>
        <source>Copy as my own…</source>
        <translation>En faire la mienne…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Not a favourite</source>
        <translation>Plus favorite</translation>
    </message>
    <message>
        <source>What the answer tells you</source>
        <translation>Ce que la réponse vous apprend</translation>
    </message>
    <message>
        <source>What to say first</source>
        <translation>Ce qu’il faut dire avant</translation>
    </message>
    <message>
        <source>What to ask on</source>
        <translation>Pour relancer</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà posée</translation>
    </message>
    <message>
        <source>Not yet. When you have asked it, what you noted stands here.</source>
        <translation>Pas encore. Quand vous l’aurez posée, ce que vous aurez noté sera ici.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whom a question was asked, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Add to a plan…</source>
        <translation>Ajouter à un plan…</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
</context>
<context>
    <name>Demitasse::QuestionsModel</name>
    <message>
        <source>Now: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Posée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Sautée&#xa0;: %1</translation>
    </message>
    <message>
        <source>over</source>
        <comment>its time</comment>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt;&#xa0;1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Demitasse::QuestionsPage</name>
    <message>
        <source>Add to a plan</source>
        <translation>Ajouter à un plan</translation>
    </message>
    <message>
        <source>Favourite, or no longer</source>
        <translation>Favorite, ou non</translation>
    </message>
    <message>
        <source>New question of my own</source>
        <translation>Nouvelle question à moi</translation>
    </message>
    <message>
        <source>Copy as my own</source>
        <translation>En faire la mienne</translation>
    </message>
    <message>
        <source>Edit my own question</source>
        <translation>Modifier ma question</translation>
    </message>
    <message>
        <source>Remove my own question</source>
        <translation>Retirer ma question</translation>
    </message>
    <message>
        <source>Packs of questions</source>
        <translation>Recueils de questions</translation>
    </message>
    <message>
        <source>Questions in the other language</source>
        <translation>Questions dans l’autre langue</translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>Recueils…</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>Nouvelle question…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Favourite, or no longer, in the list</source>
        <translation>Favorite, ou non, dans la liste</translation>
    </message>
    <message>
        <source>To the question’s buttons</source>
        <translation>Vers les boutons de la question</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is in the plan.</source>
        <translation>Elle est dans le plan.</translation>
    </message>
    <message>
        <source>It was in the plan already.</source>
        <translation>Elle était déjà dans le plan.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>The question is removed; plans keep it.</source>
        <translation>La question est retirée; les plans la gardent.</translation>
    </message>
    <message>
        <source>The question is kept.</source>
        <translation>La question est conservée.</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Ajouter un recueil</translation>
    </message>
    <message>
        <source>Packs of questions (*.json);;All files (*)</source>
        <translation>Recueils de questions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The pack is removed; plans keep their questions.</source>
        <translation>Le recueil est retiré; les plans gardent leurs questions.</translation>
    </message>
</context>
<context>
    <name>Demitasse::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Asked (Ctrl+Enter)</source>
        <translation>Posée (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Skip (Del)</source>
        <translation>Sauter (Suppr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Shift+↑)</source>
        <translation>Monter (Alt+Maj+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Shift+↓)</source>
        <translation>Descendre (Alt+Maj+↓)</translation>
    </message>
</context>
<context>
    <name>Demitasse::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Demitasse</source>
        <translation>Demitasse</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReachRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReadySteps</name>
    <message>
        <source>Five steps to be ready</source>
        <translation>Cinq étapes avant la rencontre</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReferralPopover</name>
    <message>
        <source>Say what they are called.</source>
        <translation>Dites comment cette personne s’appelle.</translation>
    </message>
    <message>
        <source>Somebody they named</source>
        <translation>Quelqu’un dont on vous a parlé</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Ajouter comme nouvelle personne</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is on record. The same person?</source>
        <extracomment>A person on record, with role and organization behind the name.</extracomment>
        <translation>%1 figure déjà au dossier. Est-ce la même personne?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>Did %1 say that you may use their name?</source>
        <translation>Avez-vous l’accord de %1 pour mentionner son nom?</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReflectionField</name>
    <message>
        <source>Think of the first five minutes: what would win you over?</source>
        <translation>Pensez aux cinq premières minutes&#xa0;: qu’est-ce qui vous gagnerait?</translation>
    </message>
</context>
<context>
    <name>Demitasse::RehearsalFace</name>
    <message>
        <source>Take your time</source>
        <translation>Prenez votre temps</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>Over a minute</source>
        <translation>Plus d’une minute</translation>
    </message>
    <message>
        <source>Rehearsal, %1. %2</source>
        <translation>Répétition, %1. %2</translation>
    </message>
    <message>
        <source>Rehearsal, %1</source>
        <translation>Répétition, %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Demitasse::RehearsalPanel</name>
    <message>
        <source>Leave this one out</source>
        <translation>Ne pas garder celle-ci</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Dit auparavant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Le dire à voix haute</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Arrêter la répétition</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Commencer la répétition</translation>
    </message>
</context>
<context>
    <name>Demitasse::RelationCard</name>
    <message>
        <source>You followed their advice: tell them</source>
        <translation>Vous avez suivi un conseil reçu&#xa0;: dites-le</translation>
    </message>
    <message>
        <source>Something they would like to read</source>
        <translation>Quelque chose à lire qui plairait</translation>
    </message>
    <message>
        <source>An event they would like</source>
        <translation>Un événement qui plairait</translation>
    </message>
    <message>
        <source>A way to give something back</source>
        <translation>Une façon de rendre la pareille</translation>
    </message>
    <message>
        <source>They suggested it: once you did it, tell them</source>
        <translation>Un conseil reçu&#xa0;: une fois suivi, dites-le</translation>
    </message>
    <message>
        <source>You still think of what they said</source>
        <translation>Des paroles auxquelles vous pensez encore</translation>
    </message>
    <message>
        <source>Good wishes for the new year</source>
        <translation>Des vœux pour la nouvelle année</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>Garder le lien</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>You were last in touch on %1; there is time until %2.</source>
        <translation>Dernier signe&#xa0;: %1; vous avez jusqu’au %2.</translation>
    </message>
    <message>
        <source>You were last in touch on %1. A line is never too late, and short is fine.</source>
        <translation>Dernier signe&#xa0;: %1. Il n’est jamais trop tard, et deux lignes suffisent.</translation>
    </message>
    <message>
        <source>You were last in touch on %1. A line before %2 keeps it alive.</source>
        <translation>Dernier signe&#xa0;: %1. Quelques mots avant le %2 gardent le lien vivant.</translation>
    </message>
    <message>
        <source>Nothing to say yet</source>
        <translation>Rien à dire pour l’instant</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day and a month in a sentence, as Qt&apos;s format.</extracomment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportActions</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Page Web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Le rapport est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportChoices</name>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Paths: interest, what I know, what is open</source>
        <translation>Pistes&#xa0;: intérêt, ce que je sais, ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Conversations, and what I learned</source>
        <translation>Conversations, et ce que j’ai appris</translation>
    </message>
    <message>
        <source>… how I got on with the person</source>
        <translation>… ma relation avec la personne</translation>
    </message>
    <message>
        <source>… what I was warned of</source>
        <translation>… les mises en garde</translation>
    </message>
    <message>
        <source>… my notes, line by line</source>
        <translation>… mes notes, ligne par ligne</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Milieux de travail</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>Leave out other people’s names and addresses</source>
        <translation>Omettre les noms et les adresses des autres</translation>
    </message>
    <message>
        <source>Leave out where they work</source>
        <translation>Omettre leur lieu de travail</translation>
    </message>
    <message>
        <source>These may be names too. Tick what is to be left out.</source>
        <translation>Ce sont peut-être aussi des noms. Cochez ce qu’il faut omettre.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>À propos de quoi</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Ces jours-ci</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whose names</source>
        <translation>Quels noms</translation>
    </message>
    <message>
        <source>May be names too</source>
        <translation>Peut-être aussi des noms</translation>
    </message>
    <message>
        <source>Other names to leave out</source>
        <translation>Autres noms à omettre</translation>
    </message>
    <message>
        <source>Other names, with commas between</source>
        <translation>Autres noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Toutes les pistes</translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportPage</name>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For your advisor, or for yourself. Nothing leaves this computer before you save it; what you see on the right is all that will be in it.</source>
        <translation>Pour votre conseillère ou conseiller, ou pour vous. Rien ne quitte cet ordinateur avant que vous l’enregistriez; ce que vous voyez à droite est tout ce qu’il contiendra.</translation>
    </message>
    <message>
        <source>Reading: %1%</source>
        <translation>Lecture&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ReportPreview</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>et %n page de plus</numerusform>
            <numerusform>et %n pages de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::ResearchPage</name>
    <message>
        <source>To what to look into next</source>
        <translation>Aller à ce qui reste à explorer</translation>
    </message>
    <message>
        <source>Note a question you need not ask</source>
        <translation>Noter une question à ne plus poser</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep what was typed; change a finding</source>
        <translation>Garder la saisie; modifier une note</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove a finding</source>
        <translation>Retirer une note</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Done with changing a finding</source>
        <translation>Terminer la modification d’une note</translation>
    </message>
    <message>
        <source>All of it looked into. Now think of what only they can tell.</source>
        <translation>Tout est exploré. Pensez maintenant à ce que seule cette personne peut dire.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ten minutes are enough to ask better questions. Begin with the person: that tells more than the organization does.</source>
        <translation>Dix minutes suffisent pour poser de meilleures questions. Commencez par la personne&#xa0;: elle en dit plus que l’organisation.</translation>
    </message>
    <message>
        <source>For your conversation: %1</source>
        <translation>Pour votre entretien&#xa0;: %1</translation>
    </message>
    <message>
        <source>No link to them is noted. Look for their name together with where they work.</source>
        <translation>Aucun lien n’est noté. Cherchez son nom avec son lieu de travail.</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>The finding is removed.</source>
        <translation>La note est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::ResearchSection</name>
    <message>
        <source>No path is noted for them yet; what you learn of the field belongs to one.</source>
        <translation>Aucune piste n’est notée pour ce contact; ce que vous apprenez du domaine se range dans une piste.</translation>
    </message>
    <message>
        <source>Where they work is not noted yet.</source>
        <translation>Son lieu de travail n’est pas encore noté.</translation>
    </message>
    <message>
        <source>Add a path…</source>
        <translation>Ajouter une piste…</translation>
    </message>
    <message>
        <source>Add where they work…</source>
        <translation>Ajouter le lieu de travail…</translation>
    </message>
    <message>
        <source>What people there call their field</source>
        <translation>Le nom qu’on y donne au domaine</translation>
    </message>
    <message>
        <source>New findings belong to</source>
        <translation>Les nouvelles notes vont à</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Le lieu de travail</translation>
    </message>
    <message>
        <source>The industry</source>
        <translation>Le secteur</translation>
    </message>
    <message>
        <source>such as public health</source>
        <translation>par exemple la santé publique</translation>
    </message>
</context>
<context>
    <name>Demitasse::ResourcePopover</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something for the shelf</source>
        <translation>À mettre sur l’étagère</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>no path in particular</source>
        <translation>aucune piste en particulier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Dites comment cela s’appelle.</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Demitasse::SaidPanel</name>
    <message>
        <source>Only heard of</source>
        <translation>Seulement entendu dire</translation>
    </message>
    <message>
        <source>Said in this conversation</source>
        <translation>Dit dans cette conversation</translation>
    </message>
</context>
<context>
    <name>Demitasse::SearchFilters</name>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Of which path</source>
        <translation>De quelle piste</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Toute piste</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last six months</source>
        <translation>Six derniers mois</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>%1 (%2 and more)</source>
        <translation>%1 (%2 et plus)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Demitasse::SearchModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>Demitasse::SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Everything said, written or noted</source>
        <translation>Tout ce qui a été dit, écrit ou noté</translation>
    </message>
    <message>
        <source>Type a word or its beginning: accents and word forms do not matter. “Words in quotation marks” stand together, and a minus before a word leaves out what has it.</source>
        <translation>Tapez un mot ou son début&#xa0;: ni les accents ni les formes des mots ne comptent. «&#xa0;Des mots entre guillemets&#xa0;» doivent se suivre, et un moins devant un mot écarte ce qui le contient.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Bas, Haut</translation>
    </message>
    <message>
        <source>Through what was found, and back to the field</source>
        <translation>Parcourir ce qui a été trouvé, et revenir au champ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open what is chosen, or the first</source>
        <translation>Ouvrir ce qui est choisi, ou le premier</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To whose it is, what it is, and since when</source>
        <translation>Vers de qui, quoi et depuis quand</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing that you chose above has these words. Look everywhere, or for fewer words.</source>
        <translation>Rien de ce que vous avez choisi plus haut ne contient ces mots. Cherchez partout, ou moins de mots.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Try fewer, or the beginning of one.</source>
        <translation>Rien ne contient tous ces mots. Essayez-en moins, ou le début d’un seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown, and there are older ones</source>
        <translation>
            <numerusform>%n affiché, et il y en a de plus anciens</numerusform>
            <numerusform>%n affichés, et il y en a de plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés, le plus récent d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>On cherche plus loin…</translation>
    </message>
    <message>
        <source>older things are still being read in, and more may turn up</source>
        <translation>le plus ancien est encore en cours de lecture, il peut en apparaître davantage</translation>
    </message>
</context>
<context>
    <name>Demitasse::SendingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Look at the account</source>
        <translation>Voir le compte</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Envoi à %1…</translation>
    </message>
    <message>
        <source>Sent; waiting until the server says that it has it…</source>
        <translation>Envoyé&#xa0;; en attente de la confirmation du serveur…</translation>
    </message>
    <message>
        <source>Access token of %1</source>
        <translation>Jeton d’accès de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>It was sent, but that could not be kept here: %1</source>
        <translation>Le message est parti, mais cela n’a pas pu être gardé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation>Garder maintenant</translation>
    </message>
</context>
<context>
    <name>Demitasse::Session</name>
    <message>
        <source>This workspace can only be read</source>
        <translation>Cet espace de travail est en lecture seule</translation>
    </message>
    <message>
        <source>Its file or its folder is write-protected, so nothing that you change here can be kept.</source>
        <translation>Son fichier ou son dossier est protégé en écriture; rien de ce que vous changez ici ne peut être gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that were not yet saved were found and kept.</source>
        <translation>
            <numerusform>%n&#xa0;ligne qui n’était pas encore enregistrée a été retrouvée et gardée.</numerusform>
            <numerusform>%n&#xa0;lignes qui n’étaient pas encore enregistrées ont été retrouvées et gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place has changed its clocks</source>
        <translation>L’heure officielle a changé quelque part</translation>
    </message>
    <message numerus="yes">
        <source>%n booked meeting(s) would now be at another time than agreed: %1 is concerned. Look before you go.</source>
        <translation>
            <numerusform>%n&#xa0;rencontre prévue tomberait maintenant à une autre heure que convenu; lieu touché&#xa0;: %1. Vérifiez avant d’y aller.</numerusform>
            <numerusform>%n&#xa0;rencontres prévues tomberaient maintenant à une autre heure que convenu; lieu touché&#xa0;: %1. Vérifiez avant d’y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>Demitasse::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Demitasse::SettledCard</name>
    <message>
        <source>What a quick search answers takes time from what only they can tell. Type a question, or pick one of the bank; a plan that has it then says so.</source>
        <translation>Ce qu’une recherche rapide apprend prend du temps à ce que seule cette personne peut dire. Écrivez une question ou choisissez-en une de la banque; un plan qui la contient le signale.</translation>
    </message>
    <message>
        <source>A question you need not ask</source>
        <translation>Une question à ne plus poser</translation>
    </message>
    <message>
        <source>No need to ask any more</source>
        <translation>À ne plus demander</translation>
    </message>
    <message>
        <source>May be asked again: %1</source>
        <translation>Peut de nouveau être posée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::SheetView</name>
    <message>
        <source>Front of the sheet</source>
        <translation>Recto de la feuille</translation>
    </message>
    <message>
        <source>Back of the sheet</source>
        <translation>Verso de la feuille</translation>
    </message>
</context>
<context>
    <name>Demitasse::ShelfPage</name>
    <message>
        <source>Find on the shelf</source>
        <translation>Chercher sur l’étagère</translation>
    </message>
    <message>
        <source>Nothing on the shelf is like that.</source>
        <translation>Rien de tel sur l’étagère.</translation>
    </message>
    <message>
        <source>Put something on the shelf</source>
        <translation>Mettre sur l’étagère</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>What did they tell you to read?</source>
        <translation>Que vous a-t-on conseillé de lire?</translation>
    </message>
    <message>
        <source>Books, courses, events and networks that people recommend stand here, with who did. Put them here from the notes of a conversation, or by hand.</source>
        <translation>Les livres, cours, événements et réseaux qu’on vous recommande se trouvent ici, avec le nom de qui l’a fait. Mettez-les ici à partir des notes d’une conversation, ou à la main.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>“%1” is off the shelf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sur l’étagère.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read, taken or joined</source>
        <translation>Lu, suivi ou rejoint</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Go to the note or the person it comes from</source>
        <translation>Aller à la note ou à la personne d’où cela vient</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>Retirer de l’étagère</translation>
    </message>
</context>
<context>
    <name>Demitasse::ShelfRow</name>
    <message>
        <source>recommended by %1</source>
        <translation>recommandé par %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>What one can do with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>Go to who recommended it</source>
        <translation>Aller à qui l’a recommandé</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Retirer de l’étagère</translation>
    </message>
</context>
<context>
    <name>Demitasse::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Demitasse::SmallWindow</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>To keep this above your call, choose “Always on top” in the window&apos;s menu (Alt+Space).</source>
        <translation>Pour la garder au-dessus de l’appel, choisissez «&#xa0;Toujours au premier plan&#xa0;» dans le menu de la fenêtre (Alt+Espace).</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (F7)</source>
        <translation>%1 (F7)</translation>
    </message>
</context>
<context>
    <name>Demitasse::SnoozePopover</name>
    <message>
        <source>Show it again</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Show it again on</source>
        <translation>Me le rappeler le</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::StageLine</name>
    <message>
        <source>The way so far</source>
        <translation>Le chemin parcouru</translation>
    </message>
</context>
<context>
    <name>Demitasse::StageStep</name>
    <message>
        <source>%1, now</source>
        <translation>%1, étape actuelle</translation>
    </message>
    <message>
        <source>Moves the contact there</source>
        <translation>Fait passer le contact à cette étape</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Passer à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Demitasse::StepActions</name>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is thanked.</source>
        <translation>C’est noté&#xa0;: vous avez remercié %1.</translation>
    </message>
    <message>
        <source>%1 rests.</source>
        <translation>On laisse %1 en paix.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::StepRow</name>
    <message>
        <source>Mark as thanked</source>
        <translation>Marquer comme remercié</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Fait	D</translation>
    </message>
    <message>
        <source>Not needed	N</source>
        <translation>Inutile	N</translation>
    </message>
    <message>
        <source>Put off…	S</source>
        <translation>Remettre à plus tard…	S</translation>
    </message>
</context>
<context>
    <name>Demitasse::StoryRow</name>
    <message>
        <source>What it is called</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>How you tell it</source>
        <translation>Comment vous le racontez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>In a few sentences, as you would say it.</source>
        <translation>En quelques phrases, comme vous le diriez.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Demitasse::StorySection</name>
    <message>
        <source>%1. Enter adds it.</source>
        <translation>%1. Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>C’est supprimé.</translation>
    </message>
</context>
<context>
    <name>Demitasse::SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n</source>
        <translation>
            <numerusform>Aujourd’hui&#xa0;: %n</numerusform>
            <numerusform>Aujourd’hui&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Demitasse — %1</source>
        <translation>Demitasse — %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::TalkForm</name>
    <message>
        <source>Their name; they become a contact</source>
        <translation>Son nom; la personne devient un contact</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This time lies ahead. Book the talk instead.</source>
        <translation>Ce moment est à venir. Planifiez plutôt la conversation.</translation>
    </message>
</context>
<context>
    <name>Demitasse::TellingPanel</name>
    <message>
        <source>Yours, whatever the path: for when they say “and now tell me about yourself”.</source>
        <translation>À vous, quelle que soit la piste&#xa0;: pour le moment où l’on vous dit «&#xa0;et vous, parlez-moi de vous&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Demitasse::TemplateForm</name>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Comment elle part</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>A name for the template</source>
        <translation>Un nom pour le modèle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Write here; fields in double braces are filled in for each reader.</source>
        <translation>Écrivez ici; les champs entre doubles accolades se remplissent pour chaque destinataire.</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>&amp;Insérer un champ</translation>
    </message>
</context>
<context>
    <name>Demitasse::TemplatesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nouveau modèle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Demitasse::ThanksDue</name>
    <message>
        <source>Say thank you by %1</source>
        <translation>Dire merci (échéance&#xa0;: %1)</translation>
    </message>
    <message>
        <source>A thank-you is still welcome today</source>
        <translation>Un merci fait encore plaisir aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Demitasse::ThanksNoteRow</name>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a note, and when in the conversation it was taken.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · in your own words</source>
        <translation>%1 · dans vos mots</translation>
    </message>
</context>
<context>
    <name>Demitasse::ThanksNotes</name>
    <message>
        <source>From your notes</source>
        <translation>Dans vos notes</translation>
    </message>
    <message>
        <source>Tick what the letter should mention, then say it your way.</source>
        <translation>Cochez ce que la lettre doit mentionner, puis dites-le à votre façon.</translation>
    </message>
</context>
<context>
    <name>Demitasse::Timeline</name>
    <message>
        <source>Added to your contacts</source>
        <translation>Ajout à vos contacts</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1, since a conversation was booked</source>
        <translation>%1&#xa0;: une conversation a été fixée</translation>
    </message>
    <message>
        <source>Back to %1, since the meeting was cancelled</source>
        <translation>Retour à «&#xa0;%1&#xa0;»&#xa0;: la rencontre a été annulée</translation>
    </message>
    <message>
        <source>%1, since you talked</source>
        <translation>%1&#xa0;: vous avez parlé</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Find in these notes</source>
        <translation>Chercher dans ces notes</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1 of %2 notes</source>
        <translation>Notes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Back to %1, since the meeting goes on without them</source>
        <translation>Retour à «&#xa0;%1&#xa0;»&#xa0;: la rencontre aura lieu sans cette personne</translation>
    </message>
</context>
<context>
    <name>Demitasse::TodayPage</name>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Revenir à l’entretien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Who could you talk to?</source>
        <translation>À qui pourriez-vous parler?</translation>
    </message>
    <message>
        <source>Bring in the people you know already: LinkedIn, Google and Outlook can save them as a file. Or begin with one name.</source>
        <translation>Importez les personnes que vous connaissez déjà&#xa0;: LinkedIn, Google et Outlook peuvent les enregistrer dans un fichier. Ou commencez par un seul nom.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Ajouter une première personne</translation>
    </message>
    <message>
        <source>No conversation is booked</source>
        <translation>Aucune conversation n’est prévue</translation>
    </message>
    <message>
        <source>Choose someone in the pipeline and agree on twenty minutes.</source>
        <translation>Choisissez quelqu’un parmi vos contacts et convenez de vingt minutes.</translation>
    </message>
    <message>
        <source>Choose someone</source>
        <translation>Choisir quelqu’un</translation>
    </message>
    <message>
        <source>Something to do…</source>
        <translation>Quelque chose à faire…</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Noter quelque chose à faire</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Faire ce pas</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It is not needed</source>
        <translation>Ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>One small step: write to %1</source>
        <translation>Un petit pas&#xa0;: écrire à %1</translation>
    </message>
    <message>
        <source>Four friendly lines are enough: who you are, why them, twenty minutes. Most people say yes, and a no costs nothing.</source>
        <translation>Quatre lignes aimables suffisent&#xa0;: qui vous êtes, pourquoi cette personne, vingt minutes. La plupart des gens acceptent, et un non ne coûte rien.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Nothing is due. Enjoy the day.</source>
        <translation>Rien ne presse. Bonne journée&#xa0;!</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Prepare the next conversation</source>
        <translation>Préparer la prochaine conversation</translation>
    </message>
</context>
<context>
    <name>Demitasse::TopicRow</name>
    <message>
        <source>What you found, or a link</source>
        <translation>Ce que vous avez trouvé, ou un lien</translation>
    </message>
</context>
<context>
    <name>Demitasse::TravelField</name>
    <message>
        <source>Minutes to get there</source>
        <translation>Minutes de trajet</translation>
    </message>
    <message>
        <source>It takes me</source>
        <comment>… minutes to get there</comment>
        <translation>Il me faut</translation>
    </message>
    <message>
        <source>minutes to get there.</source>
        <comment>It takes me …</comment>
        <translation>minutes pour m’y rendre.</translation>
    </message>
    <message>
        <source>Leave by %1.</source>
        <translation>Partir au plus tard %1.</translation>
    </message>
</context>
<context>
    <name>Demitasse::TraySection</name>
    <message>
        <source>While the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Say quietly when something is due or a conversation nears</source>
        <translation>Signaler discrètement ce qui est à faire et les conversations qui approchent</translation>
    </message>
    <message>
        <source>This desktop has no tray, so neither can be shown just now. Closing the window ends the program.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: ni l’un ni l’autre n’est possible pour l’instant. Fermer la fenêtre quitte le programme.</translation>
    </message>
    <message>
        <source>Closing the window ends the program.</source>
        <translation>Fermer la fenêtre quitte le programme.</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” in its menu ends it.</source>
        <translation>Fermer la fenêtre laisse le programme dans la zone de notification; «&#xa0;Quitter&#xa0;», dans son menu, y met fin.</translation>
    </message>
    <message>
        <source>This desktop shows no messages from the tray, so nothing will be said.</source>
        <translation>Ce bureau n’affiche pas de messages à cet endroit&#xa0;: rien ne sera signalé.</translation>
    </message>
    <message>
        <source>Each thing is said once, many as one, and nothing during a conversation.</source>
        <translation>Chaque chose est signalée une fois, plusieurs ensemble en un message, et rien pendant une conversation.</translation>
    </message>
    <message>
        <source>Stay in the tray and show how much is due</source>
        <translation>Rester en zone de notification avec le décompte</translation>
    </message>
</context>
<context>
    <name>Demitasse::UndoKeeper</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Demitasse::VerdictSection</name>
    <message>
        <source>Which questions worked</source>
        <translation>Quelles questions ont fonctionné</translation>
    </message>
    <message>
        <source>+ for one that opened something up, − for one that did not.</source>
        <translation>+ pour une question qui a ouvert quelque chose, − pour une qui n’a rien ouvert.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Pas de verdict</translation>
    </message>
</context>
<context>
    <name>Demitasse::WelcomePage</name>
    <message>
        <source>Demitasse workspaces (*.demitasse)</source>
        <translation>Espaces de travail Demitasse (*.demitasse)</translation>
    </message>
    <message>
        <source>Welcome to Demitasse</source>
        <translation>Bienvenue dans Demitasse</translation>
    </message>
    <message>
        <source>An informational interview is twenty minutes over a small coffee with someone who does the work you wonder about. Demitasse helps you find people to ask, hold the conversation, and keep what you heard.</source>
        <translation>Un entretien d’information, c’est vingt minutes autour d’un petit café avec quelqu’un qui fait le travail qui vous intrigue. Demitasse vous aide à trouver à qui parler, à mener la conversation et à garder ce que vous avez entendu.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse courriel</translation>
    </message>
    <message>
        <source>Both go into the invitations that you send, and nowhere else.</source>
        <translation>Les deux vont dans les invitations que vous envoyez, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look around with a sample workspace</source>
        <translation>Explorer un exemple</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Please write your name: the people you invite will want to know who asks.</source>
        <translation>Écrivez votre nom&#xa0;: les personnes que vous invitez voudront savoir qui le demande.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Where shall the new workspace be?</source>
        <translation>Où placer le nouvel espace de travail?</translation>
    </message>
</context>
<context>
    <name>Demitasse::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exporter des contacts…</translation>
    </message>
    <message>
        <source>A table for spreadsheets, or cards for address books</source>
        <translation>Un tableau pour tableurs, ou des fiches pour carnets d’adresses</translation>
    </message>
    <message>
        <source>Take everything with you…</source>
        <translation>Tout emporter…</translation>
    </message>
    <message>
        <source>One file in an open format, to be merged into another workspace</source>
        <translation>Un seul fichier dans un format ouvert, à fusionner dans un autre espace de travail</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation>Enregistrer une copie de l’espace de travail</translation>
    </message>
    <message>
        <source>Demitasse workspaces (*.demitasse)</source>
        <translation>Espaces de travail Demitasse (*.demitasse)</translation>
    </message>
    <message>
        <source>The copy is saved, and it was read back whole.</source>
        <translation>La copie est enregistrée, et elle a été relue en entier.</translation>
    </message>
    <message>
        <source>Everything in the workspace is as it was written.</source>
        <translation>Tout dans l’espace de travail est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Not everything is as it was written</source>
        <translation>Tout n’est pas tel qu’il a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ. Save a copy, and bring back an earlier one if something is missing.</source>
        <translation>
            <numerusform>%n&#xa0;endroit diffère. Enregistrez une copie, et reprenez-en une plus ancienne s’il manque quelque chose.</numerusform>
            <numerusform>%n&#xa0;endroits diffèrent. Enregistrez une copie, et reprenez-en une plus ancienne s’il manque quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln rencontre</numerusform>
            <numerusform>%Ln rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demitasse::WriteUpPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Keep the talk</source>
        <translation>Garder la conversation</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Write up a talk</source>
        <translation>Consigner une conversation</translation>
    </message>
    <message>
        <source>What you remember, one thing a line, in any order</source>
        <translation>Ce dont vous vous souvenez, une chose par ligne, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>A letter and a space at the start of a line say what it is: %1</source>
        <translation>Une lettre et une espace au début d’une ligne disent ce que c’est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before the letter the minute may stand, such as 12:30. A line that begins with ? names the question that the lines below it answer, by its number in your plan or in words.</source>
        <translation>La minute peut précéder la lettre, par exemple 12:30. Une ligne qui commence par&#xa0;? nomme la question à laquelle répondent les lignes suivantes, par son numéro dans votre plan ou en mots.</translation>
    </message>
    <message>
        <source>letter, space</source>
        <translation>lettre, espace</translation>
    </message>
    <message>
        <source>Kind of the note, at the start of a line</source>
        <translation>Genre de la note, au début d’une ligne</translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>The minute, at the start of a line</source>
        <translation>La minute, au début d’une ligne</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>The question, at the start of a line</source>
        <translation>La question, au début d’une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The talk is kept.</source>
        <translation>La conversation est gardée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Demitasse::ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>même page de profil</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same organization</source>
        <translation>même organisation</translation>
    </message>
    <message>
        <source>same name with other accents</source>
        <translation>même nom avec d&apos;autres accents</translation>
    </message>
    <message>
        <source>given and family name the other way round</source>
        <translation>prénom et nom inversés</translation>
    </message>
    <message>
        <source>an initial for a name</source>
        <translation>une initiale pour un nom</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation>une forme courte du prénom</translation>
    </message>
    <message>
        <source>a name spelled slightly differently</source>
        <translation>un nom écrit un peu autrement</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>un nom fait partie de l&apos;autre</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>un autre nom de famille</translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation>l&apos;un n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>organization written differently</source>
        <translation>organisation écrite autrement</translation>
    </message>
    <message>
        <source>one or both without an organization</source>
        <translation>l&apos;un ou les deux sans organisation</translation>
    </message>
    <message>
        <source>another organization</source>
        <translation>une autre organisation</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>No workspace there</source>
        <translation>Aucun espace de travail à cet endroit</translation>
    </message>
    <message>
        <source>There is no workspace at “%1”.</source>
        <translation>Il n’y a pas d’espace de travail à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the path, or create a new workspace there.</source>
        <translation>Vérifiez le chemin, ou créez-y un espace de travail.</translation>
    </message>
    <message>
        <source>There is no workspace there.</source>
        <translation>Il n’y a pas d’espace de travail à cet endroit.</translation>
    </message>
    <message>
        <source>Something is there already</source>
        <translation>Il y a déjà quelque chose</translation>
    </message>
    <message>
        <source>There is a file at “%1” already, and it stays as it is.</source>
        <translation>Il y a déjà un fichier à «&#xa0;%1&#xa0;»; il reste tel quel.</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new workspace.</source>
        <translation>Ouvrez-le, ou choisissez un autre nom pour le nouvel espace de travail.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file “%1” is there, but there is nothing in it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe, mais il ne contient rien.</translation>
    </message>
    <message>
        <source>Restore a backup, or delete the file and create a new workspace.</source>
        <translation>Restaurez une copie de sauvegarde, ou supprimez le fichier et créez un espace de travail.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Le fichier ne contient rien.</translation>
    </message>
    <message>
        <source>Not a workspace</source>
        <translation>Ce n’est pas un espace de travail</translation>
    </message>
    <message>
        <source>The file “%1” is not a Demitasse workspace. It was not changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas un espace de travail Demitasse. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in “.demitasse”, or import this one if it holds contacts.</source>
        <translation>Choisissez un fichier dont le nom se termine par «&#xa0;.demitasse&#xa0;», ou importez celui-ci s’il contient des contacts.</translation>
    </message>
    <message>
        <source>The file is not a Demitasse workspace. It was not changed.</source>
        <translation>Le fichier n’est pas un espace de travail Demitasse. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>L’espace de travail est endommagé</translation>
    </message>
    <message>
        <source>Something in the file “%1” is no longer what was written. Nothing was changed.</source>
        <translation>Quelque chose dans le fichier «&#xa0;%1&#xa0;» n’est plus tel qu’il a été écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore a backup. The damaged file is kept beside it.</source>
        <translation>Restaurez une copie de sauvegarde. Le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>Something in the workspace is no longer what was written. Nothing was changed.</source>
        <translation>Quelque chose dans l’espace de travail n’est plus tel qu’il a été écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The workspace is newer than this program</source>
        <translation>L’espace de travail est plus récent que ce programme</translation>
    </message>
    <message>
        <source>The file “%1” has format %2, and this Demitasse knows formats up to %3. It was not changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a le format %2, et cette version de Demitasse connaît les formats jusqu’à %3. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Open it with a version of Demitasse that knows format %2.</source>
        <translation>Ouvrez-le avec une version de Demitasse qui connaît le format %2.</translation>
    </message>
    <message>
        <source>The workspace cannot be changed</source>
        <translation>L’espace de travail ne peut pas être modifié</translation>
    </message>
    <message>
        <source>You may read the file “%1”, but not write to it.</source>
        <translation>Vous pouvez lire le fichier «&#xa0;%1&#xa0;», mais pas y écrire.</translation>
    </message>
    <message>
        <source>Allow writing to the file and to its folder, or work on a copy.</source>
        <translation>Permettez l’écriture dans le fichier et dans son dossier, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>You may read the workspace, but not write to it.</source>
        <translation>Vous pouvez lire l’espace de travail, mais pas y écrire.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>L’espace de travail ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that you may read the file, and that its disk is connected.</source>
        <translation>Vérifiez que vous avez le droit de lire le fichier et que son disque est branché.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>L’espace de travail ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere</source>
        <translation>L’espace de travail est ouvert ailleurs</translation>
    </message>
    <message>
        <source>The file “%1” is open in %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est ouvert dans %2.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was exchanged</source>
        <translation>Le fichier a été remplacé</translation>
    </message>
    <message>
        <source>While it was open, the file “%1” was replaced or cut short by something else. Nothing more was written.</source>
        <translation>Pendant qu’il était ouvert, le fichier «&#xa0;%1&#xa0;» a été remplacé ou tronqué par autre chose. Plus rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Note down what is not saved yet, close the workspace and open it again.</source>
        <translation>Notez ce qui n’est pas encore enregistré, fermez l’espace de travail et rouvrez-le.</translation>
    </message>
    <message>
        <source>While it was open, the file was replaced or cut short by something else. Nothing more was written.</source>
        <translation>Pendant qu’il était ouvert, le fichier a été remplacé ou tronqué par autre chose. Plus rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>The workspace is on a network drive</source>
        <translation>L’espace de travail est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>The file “%1” is on a network drive, where what is saved might be lost.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est sur un lecteur réseau, où ce qui est enregistré pourrait se perdre.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer and open the copy.</source>
        <translation>Copiez-le sur un disque de cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The workspace is on a network drive, where what is saved might be lost.</source>
        <translation>L’espace de travail est sur un lecteur réseau, où ce qui est enregistré pourrait se perdre.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is not enough room on the disk “%2”: %3 are free.</source>
        <translation>Il n’y a pas assez de place sur le disque «&#xa0;%2&#xa0;»&#xa0;: espace libre, %3.</translation>
    </message>
    <message>
        <source>Make room there, then try again.</source>
        <translation>Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Il n’y a pas assez de place sur le disque.</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>L’espace de travail est occupé</translation>
    </message>
    <message>
        <source>Another program is using the file “%1” just now.</source>
        <translation>Un autre programme utilise le fichier «&#xa0;%1&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the workspace just now.</source>
        <translation>Un autre programme utilise l’espace de travail en ce moment.</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>L’enregistrement n’a pas réussi</translation>
    </message>
    <message>
        <source>Something went wrong while the file “%1” was read or written.</source>
        <translation>Un problème est survenu pendant la lecture ou l’écriture du fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, make a backup and check the workspace.</source>
        <translation>Réessayez. Si le problème revient, faites une copie de sauvegarde et vérifiez l’espace de travail.</translation>
    </message>
    <message>
        <source>Something went wrong while the workspace was read or written.</source>
        <translation>Un problème est survenu pendant la lecture ou l’écriture de l’espace de travail.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its disk is connected.</source>
        <translation>Vérifiez que vous avez le droit de le lire et que son disque est branché.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit. %2</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, then try again.</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it stays as it is.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;»; il reste tel quel.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No such student</source>
        <translation>Personne introuvable</translation>
    </message>
    <message>
        <source>There is no student “%1” in this workspace.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les personnes aux études de cet espace de travail.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>That student is not in this workspace.</source>
        <translation>Cette personne n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Contact introuvable</translation>
    </message>
    <message>
        <source>There is no contact “%1” in this workspace.</source>
        <translation>Il n’y a pas de contact «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for the person in the list of contacts.</source>
        <translation>Cherchez la personne dans la liste des contacts.</translation>
    </message>
    <message>
        <source>That contact is not in this workspace.</source>
        <translation>Ce contact n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No such meeting</source>
        <translation>Rencontre introuvable</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in this workspace.</source>
        <translation>Il n’y a pas de rencontre «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it on the page of the contact.</source>
        <translation>Cherchez-la dans la page du contact.</translation>
    </message>
    <message>
        <source>That meeting is not in this workspace.</source>
        <translation>Cette rencontre n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No such question</source>
        <translation>Question introuvable</translation>
    </message>
    <message>
        <source>There is no question “%1” in the plan of this meeting.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;» dans le plan de cette rencontre.</translation>
    </message>
    <message>
        <source>Choose one that is in the plan, or add it.</source>
        <translation>Choisissez-en une qui est dans le plan, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>That question is not in the plan of this meeting.</source>
        <translation>Cette question n’est pas dans le plan de cette rencontre.</translation>
    </message>
    <message>
        <source>No such note</source>
        <translation>Note introuvable</translation>
    </message>
    <message>
        <source>There is no note “%1” in this workspace.</source>
        <translation>Il n’y a pas de note «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Search the notes for its words.</source>
        <translation>Cherchez ses mots dans les notes.</translation>
    </message>
    <message>
        <source>That note is not in this workspace.</source>
        <translation>Cette note n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>That does not work like this</source>
        <translation>Cela ne marche pas ainsi</translation>
    </message>
    <message>
        <source>That was not understood: %1.</source>
        <translation>Ceci n’a pas été compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask for help with “--help” on the command line, or with F1 in the window.</source>
        <translation>Demandez de l’aide avec «&#xa0;--help&#xa0;» à la ligne de commande, ou avec F1 dans la fenêtre.</translation>
    </message>
    <message>
        <source>That was not understood.</source>
        <translation>Cela n’a pas été compris.</translation>
    </message>
    <message>
        <source>An unknown word</source>
        <translation>Mot inconnu</translation>
    </message>
    <message>
        <source>“%2” is not %1 that Demitasse knows.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas %1 que Demitasse connaît.</translation>
    </message>
    <message>
        <source>Use one of these: %3.</source>
        <translation>Utilisez un de ces mots&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>This is missing: %1.</source>
        <translation>Il manque ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Ajoutez-le et réessayez.</translation>
    </message>
    <message>
        <source>Something that is needed was left empty.</source>
        <translation>Quelque chose de nécessaire a été laissé vide.</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Ce n’est pas une adresse courriel</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’adresse courriel.</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Écrivez-la comme nom@exemple.org.</translation>
    </message>
    <message>
        <source>That cannot be used as an e-mail address.</source>
        <translation>Cela ne peut pas servir d’adresse courriel.</translation>
    </message>
    <message>
        <source>An unknown time zone</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire que cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Use a name like America/Toronto.</source>
        <translation>Utilisez un nom comme America/Toronto.</translation>
    </message>
    <message>
        <source>No time zone was given.</source>
        <translation>Aucun fuseau horaire n’a été indiqué.</translation>
    </message>
    <message>
        <source>Not a date and time</source>
        <translation>Ce n’est pas une date avec une heure</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date and time.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se lire comme une date et une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-03T09:00.</source>
        <translation>Écrivez-la comme 2026-12-03T09:00.</translation>
    </message>
    <message>
        <source>No date and time were given.</source>
        <translation>Aucune date ni heure n’a été indiquée.</translation>
    </message>
    <message>
        <source>That time does not exist</source>
        <translation>Cette heure n’existe pas</translation>
    </message>
    <message>
        <source>The clocks go forward in %2, so that %1 is skipped.</source>
        <translation>L’heure avance à cet endroit (%2) et saute ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose %3 or %4 instead.</source>
        <translation>Choisissez plutôt %3 ou %4.</translation>
    </message>
    <message>
        <source>That time comes twice</source>
        <translation>Cette heure revient deux fois</translation>
    </message>
    <message>
        <source>The clocks go back in %2, so that %1 comes twice.</source>
        <translation>L’heure recule à cet endroit (%2) et ce moment revient deux fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say which one you mean: %3 is the first, %4 the second.</source>
        <translation>Dites laquelle vous voulez&#xa0;: %3 est la première, %4 la seconde.</translation>
    </message>
    <message>
        <source>Not a length</source>
        <translation>Durée impossible</translation>
    </message>
    <message>
        <source>A conversation cannot take %1 minutes.</source>
        <translation>Une conversation ne peut pas durer %1 minutes.</translation>
    </message>
    <message>
        <source>Choose a length between 15 and 30 minutes; 20 are usual.</source>
        <translation>Choisissez une durée de 15 à 30 minutes; 20 est l’habitude.</translation>
    </message>
    <message>
        <source>A conversation cannot have that length.</source>
        <translation>Une conversation ne peut pas avoir cette durée.</translation>
    </message>
    <message>
        <source>No meeting is booked</source>
        <translation>Aucune rencontre n’est prévue</translation>
    </message>
    <message>
        <source>A contact is Scheduled when a meeting is booked, and %1 has none.</source>
        <translation>L’étape Rencontre prévue demande une rencontre fixée, et %1 n’en a pas.</translation>
    </message>
    <message>
        <source>Book a meeting; the contact then moves by itself.</source>
        <translation>Fixez une rencontre; le contact changera d’étape de lui-même.</translation>
    </message>
    <message>
        <source>A contact is Scheduled when a meeting is booked, and there is none.</source>
        <translation>L’étape Rencontre prévue demande une rencontre fixée, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>The meeting is over or cancelled</source>
        <translation>La rencontre est passée ou annulée</translation>
    </message>
    <message>
        <source>The meeting is over or cancelled, so it stays as it is.</source>
        <translation>La rencontre est passée ou annulée; elle reste donc telle quelle.</translation>
    </message>
    <message>
        <source>Book a new meeting with the contact.</source>
        <translation>Fixez une nouvelle rencontre avec le contact.</translation>
    </message>
    <message>
        <source>No address for the invitation</source>
        <translation>Pas d’adresse pour l’invitation</translation>
    </message>
    <message>
        <source>There is no e-mail address for %1.</source>
        <translation>Il n’y a pas d’adresse courriel pour %1.</translation>
    </message>
    <message>
        <source>Add an address, or save the meeting for your own calendar only.</source>
        <translation>Ajoutez une adresse, ou enregistrez la rencontre pour votre seul agenda.</translation>
    </message>
    <message>
        <source>There is no e-mail address for the contact.</source>
        <translation>Il n’y a pas d’adresse courriel pour ce contact.</translation>
    </message>
    <message>
        <source>Your address is missing</source>
        <translation>Il manque votre adresse</translation>
    </message>
    <message>
        <source>An invitation needs your own e-mail address, so that they can answer.</source>
        <translation>Une invitation demande votre propre adresse courriel, pour qu’on puisse y répondre.</translation>
    </message>
    <message>
        <source>Add your address to your details, or save the meeting for your own calendar only.</source>
        <translation>Ajoutez votre adresse à vos coordonnées, ou enregistrez la rencontre pour votre seul agenda.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>This interview has not been started.</source>
        <translation>Cet entretien n’a pas été commencé.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Commencez-le d’abord.</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>Déjà terminé</translation>
    </message>
    <message>
        <source>This interview has ended, and its clock stands.</source>
        <translation>Cet entretien est terminé, et son horloge est arrêtée.</translation>
    </message>
    <message>
        <source>You can still read its notes and add to them.</source>
        <translation>Vous pouvez encore lire ses notes et en ajouter.</translation>
    </message>
    <message>
        <source>An interview is going on</source>
        <translation>Un entretien est en cours</translation>
    </message>
    <message>
        <source>That has to wait, so that nothing disturbs the interview.</source>
        <translation>Cela doit attendre, pour que rien ne dérange l’entretien.</translation>
    </message>
    <message>
        <source>Try again when the interview has ended.</source>
        <translation>Réessayez quand l’entretien sera terminé.</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>This was changed again later, so that it cannot be taken back on its own.</source>
        <translation>Cela a été modifié de nouveau par la suite et ne peut donc pas être annulé seul.</translation>
    </message>
    <message>
        <source>Take back the later changes first, or change it by hand.</source>
        <translation>Annulez d’abord les changements suivants, ou corrigez à la main.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Il ne reste rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing that was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Not a file of contacts</source>
        <translation>Ce n’est pas un fichier de contacts</translation>
    </message>
    <message>
        <source>The file “%1” is not what its name says. Nothing was taken from it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas ce que dit son nom. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as CSV, and choose that file.</source>
        <translation>Ouvrez-le dans le programme d’où il vient, enregistrez-le en CSV et choisissez ce fichier-là.</translation>
    </message>
    <message>
        <source>The file is not what its name says. Nothing was taken from it.</source>
        <translation>Le fichier n’est pas ce que dit son nom. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Unknown columns</source>
        <translation>Colonnes inconnues</translation>
    </message>
    <message>
        <source>None of the columns is known: %1.</source>
        <translation>Aucune des colonnes n’est connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, such as: First Name, Last Name, Company, Position, Email.</source>
        <translation>Nommez les colonnes à la première ligne, par exemple&#xa0;: First Name, Last Name, Company, Position, Email.</translation>
    </message>
    <message>
        <source>The file has no line that names its columns.</source>
        <translation>Aucune ligne du fichier ne nomme ses colonnes.</translation>
    </message>
    <message>
        <source>A row without a name</source>
        <translation>Ligne sans nom</translation>
    </message>
    <message>
        <source>The row has neither a name nor an address nor an organization.</source>
        <translation>La ligne n’a ni nom, ni adresse, ni organisation.</translation>
    </message>
    <message>
        <source>Add one of them to the row and import the file again.</source>
        <translation>Ajoutez l’un des trois à la ligne et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A row that does not fit</source>
        <translation>Ligne mal formée</translation>
    </message>
    <message>
        <source>The row has %2 columns where the headings have %1.</source>
        <translation>La ligne a %2 colonnes, alors que les titres en ont %1.</translation>
    </message>
    <message>
        <source>Look for a stray separator or quote in the row, and import the file again.</source>
        <translation>Cherchez un séparateur ou un guillemet de trop dans la ligne, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The row has more columns than the headings.</source>
        <translation>La ligne a plus de colonnes que les titres.</translation>
    </message>
    <message>
        <source>A row that is too long</source>
        <translation>Ligne trop longue</translation>
    </message>
    <message>
        <source>The row is too long to be read.</source>
        <translation>La ligne est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>Look for a quote that was never closed, and import the file again.</source>
        <translation>Cherchez un guillemet jamais fermé, et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>L’opération a été annulée, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse courriel</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>a start</source>
        <translation>un début</translation>
    </message>
    <message>
        <source>a time zone</source>
        <translation>un fuseau horaire</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>a way of finding someone</source>
        <translation>une façon de trouver quelqu’un</translation>
    </message>
    <message>
        <source>a warmth</source>
        <translation>une proximité</translation>
    </message>
    <message>
        <source>a way to meet</source>
        <translation>une façon de se rencontrer</translation>
    </message>
    <message>
        <source>a kind</source>
        <translation>une sorte</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>un moyen de communication</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>une méthode</translation>
    </message>
    <message>
        <source>a format</source>
        <translation>un format</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>une langue</translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation>une valeur pour %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and a time, as Qt&apos;s format.</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>no name, address or organization</source>
        <translation>ni nom, ni adresse, ni organisation</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse courriel</translation>
    </message>
    <message>
        <source>%2 columns, but the headings have %1</source>
        <translation>%2 colonnes, mais les titres en ont %1</translation>
    </message>
    <message>
        <source>too long to be read; perhaps a quote was never closed</source>
        <translation>trop longue pour être lue; un guillemet n’a peut-être pas été fermé</translation>
    </message>
    <message>
        <source>the columns are not known</source>
        <translation>les colonnes ne sont pas connues</translation>
    </message>
    <message>
        <source>The workspace is older than this program</source>
        <translation>L’espace de travail est plus ancien que ce programme</translation>
    </message>
    <message>
        <source>The file “%1” was written by an older Demitasse and cannot be brought up to date, since it may not be changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» vient d’une version plus ancienne de Demitasse et ne peut pas être mis à niveau, car il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Copy the file to a folder that you may write to, and open the copy.</source>
        <translation>Copiez le fichier dans un dossier où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The workspace was written by an older Demitasse and may not be changed.</source>
        <translation>L’espace de travail vient d’une version plus ancienne de Demitasse et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Letters that cannot be read</source>
        <translation>Lettres illisibles</translation>
    </message>
    <message>
        <source>The file “%1” is written in %2, which cannot be read on this machine.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est écrit en %2, que cet ordinateur ne sait pas lire.</translation>
    </message>
    <message>
        <source>Open it in the program it came from, save it as UTF-8, and choose that file.</source>
        <translation>Ouvrez-le dans le programme d&apos;où il vient, enregistrez-le en UTF-8 et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file is written in letters that cannot be read on this machine.</source>
        <translation>Le fichier est écrit dans un codage que cet ordinateur ne sait pas lire.</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation>Colonne introuvable</translation>
    </message>
    <message>
        <source>The file “%1” has no column “%2”. Its columns are: %3.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;a pas de colonne «&#xa0;%2&#xa0;». Ses colonnes sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Name a column by its heading, or by its number from 1.</source>
        <translation>Désignez une colonne par son en-tête ou par son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>The file has no column of that name.</source>
        <translation>Le fichier n&apos;a pas de colonne de ce nom.</translation>
    </message>
    <message>
        <source>A card that is too long</source>
        <translation>Une carte trop longue</translation>
    </message>
    <message>
        <source>The card holds too much to be read.</source>
        <translation>La carte contient trop de choses pour être lue.</translation>
    </message>
    <message>
        <source>Shorten it in the program it came from, and import it again.</source>
        <translation>Raccourcissez-la dans le programme d’origine, puis importez-la de nouveau.</translation>
    </message>
    <message>
        <source>Not the card of a person</source>
        <translation>Pas la carte d’une personne</translation>
    </message>
    <message>
        <source>The card is not of a person, but of this: %1.</source>
        <translation>La carte n’est pas celle d’une personne, mais de ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import the cards of the people themselves.</source>
        <translation>Importez les cartes des personnes elles-mêmes.</translation>
    </message>
    <message>
        <source>The card is not of a person.</source>
        <translation>La carte n’est pas celle d’une personne.</translation>
    </message>
    <message>
        <source>a card that holds too much</source>
        <translation>une carte qui contient trop de choses</translation>
    </message>
    <message>
        <source>not of a person, but of this: %1</source>
        <translation>pas d’une personne, mais de ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bundle is newer than this program</source>
        <translation>La sauvegarde complète est plus récente que ce programme</translation>
    </message>
    <message>
        <source>The bundle “%1” has format %2, and this Demitasse knows formats up to %3. Nothing was taken from it.</source>
        <translation>La sauvegarde complète «&#xa0;%1&#xa0;» a le format %2, et ce Demitasse connaît les formats jusqu&apos;au %3. Rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>Import it with a newer version of Demitasse.</source>
        <translation>Importez-la avec une version plus récente de Demitasse.</translation>
    </message>
    <message>
        <source>The bundle has a newer format than this Demitasse knows. Nothing was taken from it.</source>
        <translation>La sauvegarde complète a un format plus récent que celui que ce Demitasse connaît. Rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>A record that is not understood</source>
        <translation>Un enregistrement incompréhensible</translation>
    </message>
    <message>
        <source>“%1” is missing in the record, or not what it should be.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans l&apos;enregistrement, ou n&apos;est pas ce qu&apos;il devrait être.</translation>
    </message>
    <message>
        <source>Make the bundle again where it came from.</source>
        <translation>Refaites la sauvegarde complète là d&apos;où elle vient.</translation>
    </message>
    <message>
        <source>The line is no record.</source>
        <translation>La ligne n&apos;est pas un enregistrement.</translation>
    </message>
    <message>
        <source>A record that belongs to nothing</source>
        <translation>Un enregistrement qui ne se rattache à rien</translation>
    </message>
    <message>
        <source>What “%1” refers to is neither in the bundle nor here.</source>
        <translation>Ce à quoi «&#xa0;%1&#xa0;» renvoie n&apos;est ni dans la sauvegarde complète ni ici.</translation>
    </message>
    <message>
        <source>What the record refers to is neither in the bundle nor here.</source>
        <translation>Ce à quoi l&apos;enregistrement renvoie n&apos;est ni dans la sauvegarde complète ni ici.</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Effacé ici</translation>
    </message>
    <message>
        <source>The record is about someone who was erased from this workspace for good.</source>
        <translation>L&apos;enregistrement concerne une personne effacée définitivement de cet espace de travail.</translation>
    </message>
    <message>
        <source>Add the person anew if that was a mistake.</source>
        <translation>Ajoutez de nouveau la personne si c&apos;était une erreur.</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>incompréhensible&#xa0;: %1</translation>
    </message>
    <message>
        <source>refers to what is not there: %1</source>
        <translation>renvoie à ce qui n&apos;existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>is about someone who was erased here for good</source>
        <translation>concerne une personne effacée ici définitivement</translation>
    </message>
    <message>
        <source>Nobody introduces themselves</source>
        <translation>Personne ne se présente soi-même</translation>
    </message>
    <message>
        <source>A contact cannot be introduced by the same person.</source>
        <translation>Un contact ne peut pas être présenté par lui-même.</translation>
    </message>
    <message>
        <source>Choose another person, or leave it empty.</source>
        <translation>Choisissez une autre personne, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>That would be a circle</source>
        <translation>Cela tournerait en rond</translation>
    </message>
    <message>
        <source>%1 was introduced through this very contact, so they cannot stand behind the introduction.</source>
        <translation>%1 a été présenté grâce à ce contact même, et ne peut donc pas être à l&apos;origine de la présentation.</translation>
    </message>
    <message>
        <source>Choose another person, or change that introduction first.</source>
        <translation>Choisissez une autre personne, ou changez d&apos;abord cette présentation.</translation>
    </message>
    <message>
        <source>The introductions would lead in a circle.</source>
        <translation>Les présentations tourneraient en rond.</translation>
    </message>
    <message>
        <source>No such organization</source>
        <translation>Organisation inconnue</translation>
    </message>
    <message>
        <source>There is no organization “%1” in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;organisation «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it among the organizations.</source>
        <translation>Cherchez-la parmi les organisations.</translation>
    </message>
    <message>
        <source>That organization is not in this workspace.</source>
        <translation>Cette organisation n&apos;est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>“%1” cannot belong to “%2”, which is itself or a part of it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas dépendre de «&#xa0;%2&#xa0;», qui est elle-même ou l&apos;une de ses parties.</translation>
    </message>
    <message>
        <source>Choose another place, or move that part out first.</source>
        <translation>Choisissez un autre endroit, ou sortez-en d&apos;abord cette partie.</translation>
    </message>
    <message>
        <source>An organization cannot belong to itself or to a part of it.</source>
        <translation>Une organisation ne peut dépendre ni d&apos;elle-même ni de l&apos;une de ses parties.</translation>
    </message>
    <message>
        <source>That name is taken there</source>
        <translation>Ce nom y est déjà pris</translation>
    </message>
    <message>
        <source>There is an organization “%1” in that place already.</source>
        <translation>Il y a déjà une organisation «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another name, or merge the two.</source>
        <translation>Choisissez un autre nom, ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>There is an organization of that name in that place already.</source>
        <translation>Il y a déjà une organisation de ce nom à cet endroit.</translation>
    </message>
    <message>
        <source>The organization is not empty</source>
        <translation>L&apos;organisation n&apos;est pas vide</translation>
    </message>
    <message>
        <source>“%1” still has people or units, so it stays.</source>
        <translation>«&#xa0;%1&#xa0;» a encore des personnes ou des unités; elle reste donc.</translation>
    </message>
    <message>
        <source>Move them elsewhere first, or merge it with another organization.</source>
        <translation>Placez-les d&apos;abord ailleurs, ou fusionnez-la avec une autre organisation.</translation>
    </message>
    <message>
        <source>The organization still has people or units, so it stays.</source>
        <translation>L&apos;organisation a encore des personnes ou des unités; elle reste donc.</translation>
    </message>
    <message>
        <source>The bundle is damaged</source>
        <translation>Le paquet est endommagé</translation>
    </message>
    <message>
        <source>The bundle “%1” is cut short, damaged, or larger than a bundle may be. Nothing was taken from it.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» est tronqué, endommagé ou plus gros qu’un paquet ne peut l’être. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Make the bundle again where it came from, or copy it from there once more.</source>
        <translation>Refaites le paquet là d’où il vient, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bundle is cut short, damaged, or larger than a bundle may be. Nothing was taken from it.</source>
        <translation>Le paquet est tronqué, endommagé ou plus gros qu’un paquet ne peut l’être. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Nobody would be there</source>
        <translation>Personne ne serait là</translation>
    </message>
    <message>
        <source>A meeting needs somebody to meet.</source>
        <translation>Une rencontre demande quelqu’un à rencontrer.</translation>
    </message>
    <message>
        <source>Name someone else to meet, or cancel the meeting.</source>
        <translation>Nommez quelqu’un d’autre à rencontrer, ou annulez la rencontre.</translation>
    </message>
    <message>
        <source>A picture that cannot be read</source>
        <translation>Une photo illisible</translation>
    </message>
    <message>
        <source>The picture is damaged, too large, or neither JPEG nor PNG. The person came in without it.</source>
        <translation>La photo est endommagée, trop grande, ou ni JPEG ni PNG. La personne a été importée sans elle.</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG where the file came from, and import it again.</source>
        <translation>Enregistrez la photo en JPEG ou en PNG là d’où vient le fichier, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>the picture is damaged, too large, or neither JPEG nor PNG</source>
        <translation>la photo est endommagée, trop grande, ou ni JPEG ni PNG</translation>
    </message>
    <message>
        <source>Not one clean line</source>
        <translation>Pas une ligne simple</translation>
    </message>
    <message>
        <source>A line break or another hidden sign is in this: %1.</source>
        <translation>Un saut de ligne ou un autre signe caché se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write it anew on one line.</source>
        <translation>Réécrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>There is a line break or another hidden sign in a line.</source>
        <translation>Un saut de ligne ou un autre signe caché se trouve dans une ligne.</translation>
    </message>
    <message>
        <source>Too long to hand over</source>
        <translation>Trop long à transmettre</translation>
    </message>
    <message>
        <source>The message is too long to be handed to your mail program by a link.</source>
        <translation>Le message est trop long pour être transmis par un lien à votre logiciel de courriel.</translation>
    </message>
    <message>
        <source>Copy the text, or save the message as a file and open that in your mail program.</source>
        <translation>Copiez le texte, ou enregistrez le message dans un fichier et ouvrez celui-ci dans votre logiciel de courriel.</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nom de fichier</translation>
    </message>
    <message>
        <source>No such next step</source>
        <translation>Étape introuvable</translation>
    </message>
    <message>
        <source>Nothing that is due is called “%1”.</source>
        <translation>Rien de ce qui est à faire ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>List what is due and copy the name of a step from there.</source>
        <translation>Affichez ce qui est à faire et copiez-y le nom d’une étape.</translation>
    </message>
    <message>
        <source>That is not due any more.</source>
        <translation>Ce n’est plus à faire.</translation>
    </message>
    <message>
        <source>the name of a server</source>
        <translation>le nom d&apos;un serveur</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>un port</translation>
    </message>
    <message>
        <source>a user name</source>
        <translation>un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>That cannot be used</source>
        <translation>Cela ne peut pas servir</translation>
    </message>
    <message>
        <source>“%2” cannot be used as %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas servir ici&#xa0;: il faut %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>The mail server was not found</source>
        <translation>Le serveur de courriel est introuvable</translation>
    </message>
    <message>
        <source>There is no server “%1” that this computer can find.</source>
        <translation>Cet ordinateur ne trouve aucun serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the name of the server in your account.</source>
        <translation>Vérifiez la connexion à Internet et le nom du serveur dans votre compte.</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>Le serveur de courriel ne répond pas</translation>
    </message>
    <message>
        <source>The server “%1” takes no connection on port %2.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;accepte aucune connexion sur le port %2.</translation>
    </message>
    <message>
        <source>Check the port in your account, and whether this network lets mail programs through.</source>
        <translation>Vérifiez le port dans votre compte, et si ce réseau laisse passer les logiciels de courriel.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The connection to the server “%1” broke off. The message was not sent.</source>
        <translation>La connexion au serveur «&#xa0;%1&#xa0;» s&apos;est interrompue. Le message n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Vérifiez la connexion à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La connexion n&apos;est pas chiffrée</translation>
    </message>
    <message>
        <source>The server “%1” agreed on no encrypted connection. The message was not sent, nor was your password.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a accepté aucune connexion chiffrée. Ni le message ni votre mot de passe n&apos;ont été envoyés.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in your account.</source>
        <translation>Vérifiez le port et le type de chiffrement dans votre compte.</translation>
    </message>
    <message>
        <source>The mail server cannot be trusted</source>
        <translation>Le serveur de courriel n&apos;est pas digne de confiance</translation>
    </message>
    <message>
        <source>The server “%1” could not prove who it is: its certificate is not valid. The message was not sent, nor was your password.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas pu prouver son identité&#xa0;: son certificat n&apos;est pas valable. Ni le message ni votre mot de passe n&apos;ont été envoyés.</translation>
    </message>
    <message>
        <source>Check the name of the server in your account and the date of this computer. If both are right, ask your mail provider, and do not send from this network.</source>
        <translation>Vérifiez le nom du serveur dans votre compte et la date de cet ordinateur. Si les deux sont justes, demandez à votre fournisseur de courriel et n&apos;envoyez rien depuis ce réseau.</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Le mot de passe n&apos;a pas été accepté</translation>
    </message>
    <message>
        <source>The server “%2” did not let “%1” in. %3</source>
        <translation>Le serveur «&#xa0;%2&#xa0;» n&apos;a pas laissé entrer «&#xa0;%1&#xa0;». %3</translation>
    </message>
    <message>
        <source>Check the user name and type the password again. Some providers want a password made for this program alone.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et tapez de nouveau le mot de passe. Certains fournisseurs exigent un mot de passe créé pour ce seul logiciel.</translation>
    </message>
    <message>
        <source>Your address was refused</source>
        <translation>Votre adresse a été refusée</translation>
    </message>
    <message>
        <source>The server takes no message from “%1”. It said: %2</source>
        <translation>Le serveur n&apos;accepte aucun message de «&#xa0;%1&#xa0;». Sa réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address in your account.</source>
        <translation>Vérifiez l&apos;adresse de l&apos;expéditeur dans votre compte.</translation>
    </message>
    <message>
        <source>The recipient was refused</source>
        <translation>Le destinataire a été refusé</translation>
    </message>
    <message>
        <source>The server takes no message for “%1”. It said: %2</source>
        <translation>Le serveur n&apos;accepte aucun message pour «&#xa0;%1&#xa0;». Sa réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the address. The message was sent to nobody.</source>
        <translation>Vérifiez l&apos;adresse. Le message n&apos;a été envoyé à personne.</translation>
    </message>
    <message>
        <source>The message was refused</source>
        <translation>Le message a été refusé</translation>
    </message>
    <message>
        <source>The server did not take the message. It said: %1</source>
        <translation>Le serveur n&apos;a pas accepté le message. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change what it names, or try again later.</source>
        <translation>Changez ce qu&apos;il nomme, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Le serveur n&apos;a pas accepté le message.</translation>
    </message>
    <message>
        <source>The mail server is too slow</source>
        <translation>Le serveur de courriel est trop lent</translation>
    </message>
    <message>
        <source>The server “%1” did not answer in time. The message was not sent.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas répondu à temps. Le message n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Perhaps it was sent</source>
        <translation>Il a peut-être été envoyé</translation>
    </message>
    <message>
        <source>The connection to the server “%1” ended before it confirmed the message. It may have been sent, or not.</source>
        <translation>La connexion au serveur «&#xa0;%1&#xa0;» a pris fin avant qu&apos;il confirme le message. Il a peut-être été envoyé, peut-être pas.</translation>
    </message>
    <message>
        <source>Look among the sent messages of your mail account, or ask the recipient, before you send it again.</source>
        <translation>Regardez parmi les messages envoyés de votre compte, ou demandez au destinataire, avant de l&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain of this computer neither keeps nor gives passwords.</source>
        <translation>Le trousseau de cet ordinateur ne garde ni ne donne de mots de passe.</translation>
    </message>
    <message>
        <source>Unlock it or set one up; until then, type the password each time.</source>
        <translation>Déverrouillez-le ou créez-en un; d&apos;ici là, tapez le mot de passe chaque fois.</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un champ</translation>
    </message>
    <message>
        <source>No such letter</source>
        <translation>Aucune lettre de ce nom</translation>
    </message>
    <message>
        <source>There is no letter “%1” in this workspace.</source>
        <translation>Il n’y a pas de lettre «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>That letter is not in this workspace.</source>
        <translation>Cette lettre n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The letter was sent already</source>
        <translation>La lettre est déjà partie</translation>
    </message>
    <message>
        <source>A letter that was sent is kept as it was sent.</source>
        <translation>Une lettre envoyée est conservée telle qu’elle est partie.</translation>
    </message>
    <message>
        <source>Begin another letter.</source>
        <translation>Commencez une autre lettre.</translation>
    </message>
    <message>
        <source>Something is still to be filled in</source>
        <translation>Il reste quelque chose à remplir</translation>
    </message>
    <message>
        <source>The letter still says “%1”.</source>
        <translation>La lettre contient encore «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write there what is meant, or take the sentence out.</source>
        <translation>Écrivez-y ce qui convient, ou retirez la phrase.</translation>
    </message>
    <message>
        <source>A gap is left in the letter.</source>
        <translation>Il reste un vide dans la lettre.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>%1 comes to this meeting, or was never invited to it.</source>
        <translation>%1 vient à cette rencontre, ou n&apos;y a jamais été invité.</translation>
    </message>
    <message>
        <source>Only somebody who was invited and then taken out needs a cancellation of their own.</source>
        <translation>Seule une personne invitée puis retirée a besoin de sa propre annulation.</translation>
    </message>
    <message>
        <source>There is no question “%1” in the bank.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;» dans la banque.</translation>
    </message>
    <message>
        <source>List the questions and copy the name of one from there.</source>
        <translation>Affichez la liste des questions et copiez-y le nom de l’une d’elles.</translation>
    </message>
    <message>
        <source>That question is not in the bank.</source>
        <translation>Cette question n’est pas dans la banque.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>a career path</source>
        <translation>une piste</translation>
    </message>
    <message>
        <source>No such finding</source>
        <translation>Note de recherche introuvable</translation>
    </message>
    <message>
        <source>There is no finding “%1” in this workspace.</source>
        <translation>Il n’y a pas de note de recherche «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look at the research of the contact again.</source>
        <translation>Regardez de nouveau les recherches sur le contact.</translation>
    </message>
    <message>
        <source>That finding is not there any more.</source>
        <translation>Cette note de recherche n’est plus là.</translation>
    </message>
    <message>
        <source>No such path</source>
        <translation>Piste introuvable</translation>
    </message>
    <message>
        <source>There is no path “%1” in this workspace.</source>
        <translation>Il n’y a pas de piste «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it among the paths.</source>
        <translation>Cherchez-la parmi les pistes.</translation>
    </message>
    <message>
        <source>That path is not in this workspace.</source>
        <translation>Cette piste n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no open question “%1” in this workspace.</source>
        <translation>Il n’y a pas de question ouverte «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it on the page of the path.</source>
        <translation>Cherchez-la sur la page de la piste.</translation>
    </message>
    <message>
        <source>That question is not among those of your paths.</source>
        <translation>Cette question n’est pas parmi celles de vos pistes.</translation>
    </message>
    <message>
        <source>No such story</source>
        <translation>Récit introuvable</translation>
    </message>
    <message>
        <source>There is no story “%1” in this workspace.</source>
        <translation>Il n’y a pas de récit «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it among what you can tell.</source>
        <translation>Cherchez-le parmi ce que vous pouvez raconter.</translation>
    </message>
    <message>
        <source>That story is not in this workspace.</source>
        <translation>Ce récit n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is such a path</source>
        <translation>Cette piste existe</translation>
    </message>
    <message>
        <source>There is a path “%1” already.</source>
        <translation>Il y a déjà une piste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or go on with that path.</source>
        <translation>Choisissez un autre nom, ou continuez avec cette piste.</translation>
    </message>
    <message>
        <source>There is a path of that name already.</source>
        <translation>Il y a déjà une piste de ce nom.</translation>
    </message>
    <message>
        <source>an aim</source>
        <translation>un but</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>une catégorie</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>un niveau</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un nombre de minutes</translation>
    </message>
    <message>
        <source>Not a pack of questions</source>
        <translation>Ce n’est pas un recueil de questions</translation>
    </message>
    <message>
        <source>The file “%1” is not a pack of questions that Demitasse can read. Nothing was taken from it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas un recueil de questions que Demitasse peut lire. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a pack of format 1.</source>
        <translation>Demandez à qui l’a préparé un recueil au format 1.</translation>
    </message>
    <message>
        <source>The file is not a pack of questions that Demitasse can read. Nothing was taken from it.</source>
        <translation>Le fichier n’est pas un recueil de questions que Demitasse peut lire. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>The pack is damaged</source>
        <translation>Le recueil est endommagé</translation>
    </message>
    <message>
        <source>The pack “%1” breaks off or goes wrong in line %2. Nothing was taken from it.</source>
        <translation>Le recueil «&#xa0;%1&#xa0;» s’interrompt ou contient une erreur à la ligne %2. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Correct that line, or get the pack once more from where it came.</source>
        <translation>Corrigez cette ligne, ou procurez-vous de nouveau le recueil.</translation>
    </message>
    <message>
        <source>The pack breaks off or goes wrong in line %2. Nothing was taken from it.</source>
        <translation>Le recueil s’interrompt ou contient une erreur à la ligne %2. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>No font is installed</source>
        <translation>Aucune police n’est installée</translation>
    </message>
    <message>
        <source>This computer has no font in which a page could be set.</source>
        <translation>Cet ordinateur n’a aucune police avec laquelle composer une page.</translation>
    </message>
    <message>
        <source>Install one, such as DejaVu, then try again.</source>
        <translation>Installez-en une, comme DejaVu, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>See that it is on and has paper, or save a PDF and print that.</source>
        <translation>Vérifiez qu’elle est allumée et qu’elle a du papier, ou enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>No such claim</source>
        <translation>Aucune affirmation de ce genre</translation>
    </message>
    <message>
        <source>There is no claim “%1” in this workspace.</source>
        <translation>Il n’y a pas d’affirmation «&#xa0;%1&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Look for it where the paths are compared.</source>
        <translation>Cherchez-la là où les pistes sont comparées.</translation>
    </message>
    <message>
        <source>That claim is not there any more.</source>
        <translation>Cette affirmation n’est plus là.</translation>
    </message>
    <message>
        <source>No such step in the plan</source>
        <translation>Aucune étape de ce genre dans le plan</translation>
    </message>
    <message>
        <source>There is no step “%1” in the plan of a path.</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;» dans le plan d’une piste.</translation>
    </message>
    <message>
        <source>Look for it on the decision page of the path.</source>
        <translation>Cherchez-la sur la page de décision de la piste.</translation>
    </message>
    <message>
        <source>That step is not in the plan any more.</source>
        <translation>Cette étape n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Pas sur l’étagère</translation>
    </message>
    <message>
        <source>There is no resource “%1” on the shelf.</source>
        <translation>Il n’y a pas de ressource «&#xa0;%1&#xa0;» sur l’étagère.</translation>
    </message>
    <message>
        <source>Look at the shelf again.</source>
        <translation>Regardez de nouveau l’étagère.</translation>
    </message>
    <message>
        <source>That is not on the shelf any more.</source>
        <translation>Cela n’est plus sur l’étagère.</translation>
    </message>
    <message>
        <source>That time lies ahead</source>
        <translation>Ce moment est à venir</translation>
    </message>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 n’est pas encore passé.</translation>
    </message>
    <message>
        <source>Write it up when it is, or book it as a meeting.</source>
        <translation>Consignez la conversation quand elle aura eu lieu, ou planifiez-la.</translation>
    </message>
    <message>
        <source>The talk is not over yet.</source>
        <translation>La conversation n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Not a minute of the talk</source>
        <translation>Pas une minute de la conversation</translation>
    </message>
    <message>
        <source>“%1” is no minute of a talk of %2 minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une minute d’une conversation de %2 minutes.</translation>
    </message>
    <message>
        <source>Write minutes and seconds since its start, like 07:30.</source>
        <translation>Écrivez les minutes et les secondes depuis le début, comme 07:30.</translation>
    </message>
    <message>
        <source>That is no minute of the talk.</source>
        <translation>Ce n’est pas une minute de la conversation.</translation>
    </message>
    <message>
        <source>A note that is too long</source>
        <translation>Une note trop longue</translation>
    </message>
    <message>
        <source>A note may have %1 characters at most.</source>
        <translation>Une note peut avoir %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Write it in several lines.</source>
        <translation>Écrivez-la en plusieurs lignes.</translation>
    </message>
    <message>
        <source>There is too much text for one note.</source>
        <translation>Il y a trop de texte pour une note.</translation>
    </message>
    <message>
        <source>Too many notes</source>
        <translation>Trop de notes</translation>
    </message>
    <message>
        <source>A talk may have %1 notes at most; from here on they were left out.</source>
        <translation>Une conversation peut avoir %1 notes au plus; la suite a été laissée de côté.</translation>
    </message>
    <message>
        <source>Keep what matters of them.</source>
        <translation>Gardez-en ce qui compte.</translation>
    </message>
    <message>
        <source>There are more notes than one talk may have.</source>
        <translation>Il y a plus de notes qu’une conversation ne peut en avoir.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>How you found them</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Can tell or do</source>
        <translation>Peut offrir</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>How well you know them</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Can introduce, or introduced</source>
        <translation>Peut présenter, ou a présenté</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>Sur l’étagère&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a note, and when in the conversation it was taken.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Make a contact…</source>
        <translation>En faire un contact…</translation>
    </message>
    <message>
        <source>Make a next step…</source>
        <translation>En faire une étape…</translation>
    </message>
    <message>
        <source>Put on the shelf…</source>
        <translation>Mettre sur l’étagère…</translation>
    </message>
</context>
<context>
    <name>LackWords</name>
    <message>
        <source>Where you meet is not noted</source>
        <translation>Le lieu de rencontre n’est pas noté</translation>
    </message>
    <message>
        <source>There is no number to call</source>
        <translation>Il n’y a pas de numéro à appeler</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>Il n’y a pas encore de lien</translation>
    </message>
    <message>
        <source>No invitation was sent</source>
        <translation>Aucune invitation n’est partie</translation>
    </message>
    <message>
        <source>The invitation is not answered</source>
        <translation>L’invitation est sans réponse</translation>
    </message>
    <message>
        <source>How long the way takes is not noted</source>
        <translation>La durée du trajet n’est pas notée</translation>
    </message>
    <message>
        <source>It is not confirmed</source>
        <translation>Elle n’est pas confirmée</translation>
    </message>
    <message>
        <source>No questions are planned</source>
        <translation>Aucune question n’est prévue</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>On the phone, %1 words are about as much as someone listens to at one go.</source>
        <translation>Au téléphone, on écoute environ %1 mots d&apos;affilée.</translation>
    </message>
    <message>
        <source>A note with an invitation to connect holds %1 characters.</source>
        <translation>Une note jointe à une invitation compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A busy person reads an e-mail of up to %1 words.</source>
        <translation>Une personne occupée lit un courriel de %1 mots au plus.</translation>
    </message>
    <message>
        <source>Does not say how you found them</source>
        <translation>Ne dit pas comment vous l&apos;avez trouvée</translation>
    </message>
    <message>
        <source>People are readier to answer when they know how you came upon their name.</source>
        <translation>On répond plus volontiers quand on sait d&apos;où vient son nom.</translation>
    </message>
    <message>
        <source>Say where you met, who suggested them, or where you read about them.</source>
        <translation>Dites où vous vous êtes rencontrés, qui vous l&apos;a suggérée ou ce que vous avez lu à son sujet.</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Aucune durée</translation>
    </message>
    <message>
        <source>It is easier to say yes to a talk whose end is known.</source>
        <translation>Il est plus facile d&apos;accepter une conversation dont on connaît la fin.</translation>
    </message>
    <message>
        <source>Ask for 15 to 30 minutes.</source>
        <translation>Demandez de 15 à 30 minutes.</translation>
    </message>
    <message>
        <source>No choice of how to meet</source>
        <translation>Aucun choix de rencontre</translation>
    </message>
    <message>
        <source>What is easy for you may not be easy for them.</source>
        <translation>Ce qui est facile pour vous ne l&apos;est pas forcément pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Offer at least two of in person, phone and video.</source>
        <translation>Offrez au moins deux de ces moyens&#xa0;: en personne, téléphone, vidéo.</translation>
    </message>
    <message>
        <source>No time frame</source>
        <translation>Aucune période</translation>
    </message>
    <message>
        <source>A talk without a date is easily put off.</source>
        <translation>Une conversation sans date se remet facilement à plus tard.</translation>
    </message>
    <message>
        <source>Name a period, such as the next two weeks.</source>
        <translation>Nommez une période, comme les deux prochaines semaines.</translation>
    </message>
    <message>
        <source>Nothing about them</source>
        <translation>Rien sur la personne</translation>
    </message>
    <message>
        <source>This letter could go to anyone, and it reads that way.</source>
        <translation>Cette lettre pourrait aller à n&apos;importe qui, et cela se sent.</translation>
    </message>
    <message>
        <source>Mention one thing of their work or their path that made you write.</source>
        <translation>Mentionnez une chose de son travail ou de son parcours qui vous a donné envie d&apos;écrire.</translation>
    </message>
    <message>
        <source>Asks for a job</source>
        <translation>Demande un emploi</translation>
    </message>
    <message>
        <source>An informational interview asks for what someone knows; a plea for work or a résumé puts them on the spot.</source>
        <translation>Un entretien d&apos;information demande ce que la personne sait; une demande d&apos;emploi ou un CV la met dans l&apos;embarras.</translation>
    </message>
    <message>
        <source>Take it out; bring a résumé only if they ask for one.</source>
        <translation>Retirez-la; n&apos;apportez un CV que si on vous le demande.</translation>
    </message>
    <message>
        <source>No name in the greeting</source>
        <translation>Aucun nom dans la salutation</translation>
    </message>
    <message>
        <source>A greeting without a name looks like a circular.</source>
        <translation>Une salutation sans nom ressemble à une circulaire.</translation>
    </message>
    <message>
        <source>Greet them by name.</source>
        <translation>Saluez la personne par son nom.</translation>
    </message>
    <message>
        <source>Wrong name in the greeting</source>
        <translation>Mauvais nom dans la salutation</translation>
    </message>
    <message>
        <source>A name that is not theirs, or is misspelled, is the first thing they will see.</source>
        <translation>Un nom qui n&apos;est pas le sien, ou mal écrit, est la première chose qu&apos;on verra.</translation>
    </message>
    <message>
        <source>Write their name as it is on record.</source>
        <translation>Écrivez son nom comme il est au dossier.</translation>
    </message>
    <message>
        <source>Names the introducer without leave</source>
        <translation>Nomme l&apos;intermédiaire sans permission</translation>
    </message>
    <message>
        <source>You have not noted that this person may be named.</source>
        <translation>Vous n&apos;avez pas noté que cette personne peut être nommée.</translation>
    </message>
    <message>
        <source>Ask them first, or leave the name out.</source>
        <translation>Demandez-lui d&apos;abord, ou taisez son nom.</translation>
    </message>
    <message>
        <source>A blank is left</source>
        <translation>Un blanc est resté</translation>
    </message>
    <message>
        <source>Something that was meant to be filled in is still there.</source>
        <translation>Quelque chose qui devait être rempli est encore là.</translation>
    </message>
    <message>
        <source>Fill it in or take it out.</source>
        <translation>Remplissez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>A question that a search answers</source>
        <translation>Une question à laquelle une recherche répond</translation>
    </message>
    <message>
        <source>Their time is best spent on what cannot be read anywhere.</source>
        <translation>Son temps sert mieux à ce qui ne se lit nulle part.</translation>
    </message>
    <message>
        <source>Look it up beforehand, and ask about their own path and days.</source>
        <translation>Cherchez d&apos;abord, et demandez plutôt ce qui touche son parcours et ses journées.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n words.</source>
        <translation>
            <numerusform>Retirez %n mot.</numerusform>
            <numerusform>Retirez %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n characters.</source>
        <translation>
            <numerusform>Retirez %n caractère.</numerusform>
            <numerusform>Retirez %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to someone you know</source>
        <translation>Demande à quelqu’un que vous connaissez</translation>
    </message>
    <message>
        <source>Request to someone you do not know</source>
        <translation>Demande à quelqu’un que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>Request through an introducer</source>
        <translation>Demande par une personne qui vous présente</translation>
    </message>
    <message>
        <source>Asking for an introduction</source>
        <translation>Demande de présentation</translation>
    </message>
    <message>
        <source>Friendly reminder</source>
        <translation>Rappel amical</translation>
    </message>
    <message>
        <source>Thanks for an answer, asking for another name</source>
        <translation>Merci de la réponse, et un autre nom</translation>
    </message>
    <message>
        <source>Coming back to it later</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>Another time for the conversation</source>
        <translation>Un autre moment pour l’entretien</translation>
    </message>
    <message>
        <source>Confirmation the day before</source>
        <translation>Confirmation la veille</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>News for the introducer</source>
        <translation>Nouvelles à la personne qui vous a présenté</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Most of it stands word for word in a letter to somebody else.</source>
        <translation>L&apos;essentiel se trouve mot pour mot dans une lettre à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Most of it stands word for word in your letter to %1.</source>
        <translation>L&apos;essentiel se trouve mot pour mot dans votre lettre à %1.</translation>
    </message>
    <message>
        <source>The same letter again</source>
        <translation>La même lettre, encore une fois</translation>
    </message>
    <message>
        <source>Say what you would ask this person and nobody else.</source>
        <translation>Dites ce que vous demanderiez à cette personne et à nulle autre.</translation>
    </message>
    <message>
        <source>Not in your own words yet</source>
        <translation>Pas encore dans vos mots</translation>
    </message>
    <message>
        <source>It is the template nearly word for word, and others may send the same.</source>
        <translation>C&apos;est le modèle presque mot pour mot, et d&apos;autres peuvent envoyer le même.</translation>
    </message>
    <message>
        <source>Say a sentence or two the way you would say them aloud.</source>
        <translation>Écrivez une phrase ou deux comme vous les diriez à voix haute.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a template and its pack</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Nothing of what you talked about</source>
        <translation>Rien de ce dont vous avez parlé</translation>
    </message>
    <message>
        <source>A thank-you that names one thing that was said is remembered; one that fits everybody is not.</source>
        <translation>Un merci qui nomme une chose qui a été dite reste en mémoire; un merci qui va à tout le monde s’oublie.</translation>
    </message>
    <message>
        <source>Put in a note of the conversation, then say it in your own words.</source>
        <translation>Ajoutez une note de la conversation, puis dites-la dans vos mots.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1 (may use the name: %2)</source>
        <translation>%1 (nom utilisable&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nom d&apos;usage</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Comment trouvé</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>Trouvé où</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Can offer</source>
        <translation>Peut offrir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>only one says it</source>
        <translation>un seul le dit</translation>
    </message>
    <message>
        <source>says more</source>
        <translation>en dit plus</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>modifié en dernier</translation>
    </message>
    <message>
        <source>was here first</source>
        <translation>était là en premier</translation>
    </message>
    <message>
        <source>room for both</source>
        <translation>place pour les deux</translation>
    </message>
    <message>
        <source>further along</source>
        <translation>plus avancé</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source> and </source>
        <comment>between the last two names</comment>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteLetters</name>
    <message>
        <source>i</source>
        <comment>one lower-case letter for Information, no word of its own</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>n</source>
        <comment>one lower-case letter for Insight, no word of its own</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>r</source>
        <comment>one lower-case letter for Relationship, no word of its own</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>q</source>
        <comment>one lower-case letter for Quote, no word of its own</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>t</source>
        <comment>one lower-case letter for Action (to do), no word of its own</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>f</source>
        <comment>one lower-case letter for Referral, no word of its own</comment>
        <translation>f</translation>
    </message>
    <message>
        <source>w</source>
        <comment>one lower-case letter for Warning, no word of its own</comment>
        <translation>m</translation>
    </message>
</context>
<context>
    <name>OrganizationWords</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>%1 in its units</source>
        <translation>%1 dans ses unités</translation>
    </message>
    <message>
        <source>%1, %2 in its units</source>
        <translation>%1, %2 dans ses unités</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unité</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Here twice?</source>
        <translation>En double&#xa0;?</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Coller une signature</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Report for your advisor</source>
        <translation>Rapport pour l’orientation</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Write up a talk</source>
        <translation>Consigner une conversation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Kind regards,

Harriet Lindqvist (she/her)
Senior Policy Analyst
Policy Branch, Ministry of Lakes
T 416-555-0134 | harriet.lindqvist@lakes.example
Toronto, Ontario</source>
        <translation>Cordialement,

Hélène Lindqvist (elle)
Analyste principale des politiques
Direction des politiques, Ministère des Lacs
Tél. 514 555-0134 | helene.lindqvist@lacs.example
Montréal (Québec)</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message>
        <source>What I can tell</source>
        <translation>Ce que je peux raconter</translation>
    </message>
    <message>
        <source>Stories, skills, what you offer</source>
        <translation>Récits, compétences, ce que vous offrez</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>shorter than %1 s</source>
        <translation>moins de %1 s</translation>
    </message>
    <message>
        <source>within %1 to %2 s</source>
        <translation>entre %1 et %2 s</translation>
    </message>
    <message>
        <source>%1 s over a minute</source>
        <translation>%1 s de plus qu’une minute</translation>
    </message>
    <message>
        <source>%1 s, %2 words a minute, %3</source>
        <translation>%1 s, %2 mots à la minute, %3</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved: the workspace refuses. Tried again each second.</source>
        <translation>Pas enregistré&#xa0;: l’espace de travail refuse. Nouvel essai chaque seconde.</translation>
    </message>
    <message>
        <source>Stories worth telling</source>
        <translation>Récits à raconter</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>What I brought about</source>
        <translation>Ce que j’ai fait aboutir</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>Ce que je peux offrir</translation>
    </message>
    <message>
        <source>If I were the employer</source>
        <translation>Si j’étais l’employeur</translation>
    </message>
    <message>
        <source>Something that happened, what you did, and what came of it: for “tell me about yourself”.</source>
        <translation>Ce qui s’est passé, ce que vous avez fait, ce qui en est sorti&#xa0;: pour «&#xa0;parlez-moi de vous&#xa0;».</translation>
    </message>
    <message>
        <source>What you do well, and where it showed.</source>
        <translation>Ce que vous faites bien, et où cela s’est vu.</translation>
    </message>
    <message>
        <source>Something that is there, or better, because of you.</source>
        <translation>Ce qui existe, ou va mieux, grâce à vous.</translation>
    </message>
    <message>
        <source>You know things too: what could you give the person across the table?</source>
        <translation>Vous savez des choses aussi&#xa0;: que pourriez-vous apporter à la personne en face?</translation>
    </message>
    <message>
        <source>What would I want to see from me if I were the employer?</source>
        <translation>Que voudrais-je voir de moi si j’étais l’employeur?</translation>
    </message>
    <message>
        <source>Name a story</source>
        <translation>Nommez un récit</translation>
    </message>
    <message>
        <source>Name a skill</source>
        <translation>Nommez une compétence</translation>
    </message>
    <message>
        <source>Name something you brought about</source>
        <translation>Nommez quelque chose que vous avez fait aboutir</translation>
    </message>
    <message>
        <source>Name something you could offer</source>
        <translation>Nommez quelque chose que vous pourriez offrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>No debrief says yet how much a path appeals</source>
        <translation>Aucun bilan ne dit encore combien une piste attire</translation>
    </message>
    <message>
        <source>“%1” appeals as much as before: %2 of 5</source>
        <translation>«&#xa0;%1&#xa0;» attire autant qu’avant&#xa0;: %2 sur 5</translation>
    </message>
    <message>
        <source>“%1” appeals more: from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» attire plus&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” appeals less: from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» attire moins&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>From before a conversation to after it, one after another; the head of a line points where it went.</source>
        <translation>D’avant à après chaque entretien, l’un après l’autre; la pointe du trait montre dans quel sens.</translation>
    </message>
    <message>
        <source>%1, %2 with %3: before %4, after %5</source>
        <translation>%1, le %2 avec %3&#xa0;: avant %4, après %5</translation>
    </message>
    <message>
        <source>— “%1”</source>
        <translation>— «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Ce qui l’a fait bouger</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>Nobody has introduced anybody yet</source>
        <translation>Personne n’a encore présenté personne</translation>
    </message>
    <message>
        <source>%1 led to %2</source>
        <translation>Grâce à %1, vous en connaissez %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A line leads from whoever introduced somebody.</source>
        <translation>Un trait part de qui a présenté quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand for themselves and are not drawn.</source>
        <translation>
            <numerusform>%Ln personne est seule et n’est pas dessinée.</numerusform>
            <numerusform>%Ln personnes sont seules et ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>trouvé par vous</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>présenté par %1</translation>
    </message>
    <message numerus="yes">
        <source>introduced %Ln people</source>
        <translation>
            <numerusform>a présenté %Ln personne</numerusform>
            <numerusform>a présenté %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>You; %Ln people here were found by yourself</source>
        <translation>
            <numerusform>Vous; %Ln personne ici a été trouvée par vous</numerusform>
            <numerusform>Vous; %Ln personnes ici ont été trouvées par vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>A présenté</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore sollicité</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontré</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>Nobody is on record yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people came as far as a conversation</source>
        <translation>
            <numerusform>Un entretien a eu lieu avec %1 des %Ln personnes</numerusform>
            <numerusform>Un entretien a eu lieu avec %1 des %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar is who came that far or farther. Whoever stepped aside is below the line.</source>
        <translation>Chaque barre compte qui est allé jusque-là ou plus loin. Sous la ligne, qui s’est écarté.</translation>
    </message>
    <message>
        <source>%1: %2 came this far, %3 are here now</source>
        <translation>%1&#xa0;: %2 sont allés jusque-là, %3 y sont maintenant</translation>
    </message>
    <message>
        <source>Beside the way, %1: %2</source>
        <translation>À côté du chemin, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2 here</source>
        <translation>%1 · %2 ici</translation>
    </message>
    <message>
        <source>came this far</source>
        <translation>jusque-là</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ici maintenant</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>Jusque-là</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people you wrote to answered</source>
        <translation>
            <numerusform>Réponses de %1 de %Ln personne à qui vous avez écrit</numerusform>
            <numerusform>Réponses de %1 des %Ln personnes à qui vous avez écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered yet, and there is still time</source>
        <translation>Personne n’a encore répondu, et il reste du temps</translation>
    </message>
    <message>
        <source>You have not written to anybody yet</source>
        <translation>Vous n’avez encore écrit à personne</translation>
    </message>
    <message>
        <source>The line is where the true rate probably lies. A no is an answer, too.</source>
        <translation>Le trait montre où se trouve probablement le vrai taux. Un non est aussi une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may still answer.</source>
        <translation>
            <numerusform>%Ln autre peut encore répondre.</numerusform>
            <numerusform>%Ln autres peuvent encore répondre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, probably between %2 and %3</source>
        <translation>%1, probablement entre %2 et %3</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>too little data (%1 of %2)</source>
        <translation>trop peu de données (%1 sur %2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered; %4</source>
        <translation>%1&#xa0;: %2 sur %3 ont répondu; %4</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>By how you wrote</source>
        <translation>Selon la façon d’écrire</translation>
    </message>
    <message>
        <source>By how well you know them</source>
        <translation>Selon que vous les connaissez</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>%1 and %2 in %3</source>
        <translation>%1 et %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln entretien</numerusform>
            <numerusform>%Ln entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>A column is a week, from Monday on; all rows are to the same scale.</source>
        <translation>Une colonne est une semaine, à partir du lundi; toutes les rangées sont à la même échelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thank-yous</source>
        <translation>
            <numerusform>%Ln remerciement</numerusform>
            <numerusform>%Ln remerciements</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Semaine du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>%1, %2 of listening</source>
        <translation>%1, %2 d’écoute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPageWords</name>
    <message>
        <source>%1 min too long</source>
        <translation>%1 min de trop</translation>
    </message>
    <message>
        <source>no time left over</source>
        <translation>aucun temps libre</translation>
    </message>
    <message>
        <source>%1 min free</source>
        <translation>%1 min libres</translation>
    </message>
    <message>
        <source>%1 min to begin</source>
        <translation>%1 min pour commencer</translation>
    </message>
    <message>
        <source>%1 min of questions</source>
        <translation>%1 min de questions</translation>
    </message>
    <message>
        <source>%1 min to close</source>
        <translation>%1 min pour conclure</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Suggest more</source>
        <translation>En suggérer d’autres</translation>
    </message>
    <message>
        <source>Change the length…</source>
        <translation>Changer la durée…</translation>
    </message>
    <message>
        <source>Ask for another name</source>
        <translation>Demander un autre nom</translation>
    </message>
    <message>
        <source>See the research</source>
        <translation>Voir la recherche</translation>
    </message>
    <message>
        <source>See what they said</source>
        <translation>Voir ce qui a été dit</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>The interview has begun; its questions are changed there.</source>
        <translation>L’entrevue a commencé; ses questions se changent là.</translation>
    </message>
    <message>
        <source>The meeting is cancelled; its plan stays to be read.</source>
        <translation>La rencontre est annulée; son plan reste à lire.</translation>
    </message>
    <message>
        <source>The conversation is over; its plan stays to be read.</source>
        <translation>La conversation est terminée; son plan reste à lire.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>nothing else in the plan serves this aim</source>
        <translation>rien d’autre dans le plan ne sert ce but</translation>
    </message>
    <message>
        <source>nothing else in the plan is about this</source>
        <translation>rien d’autre dans le plan ne porte là-dessus</translation>
    </message>
    <message>
        <source>you want to know this about the path</source>
        <translation>vous voulez le savoir sur cette piste</translation>
    </message>
    <message>
        <source>one of your favourites</source>
        <translation>une de vos favorites</translation>
    </message>
    <message>
        <source>it brought something before</source>
        <translation>elle a déjà apporté quelque chose</translation>
    </message>
    <message>
        <source>good in any first talk</source>
        <translation>bonne dans toute première rencontre</translation>
    </message>
    <message>
        <source>Fewer than three questions: the talk may end early.</source>
        <translation>Moins de trois questions&#xa0;: la conversation risque d’être courte.</translation>
    </message>
    <message>
        <source>More than fit when the beginning and the end keep their time.</source>
        <translation>Plus qu’il n’en tient si le début et la fin gardent leur temps.</translation>
    </message>
    <message>
        <source>Nothing asks whom else to talk to.</source>
        <translation>Rien ne demande à qui d’autre parler.</translation>
    </message>
    <message>
        <source>Your research answers this already.</source>
        <translation>Vos recherches y répondent déjà.</translation>
    </message>
    <message>
        <source>You asked this person before.</source>
        <translation>Vous l’avez déjà demandé à cette personne.</translation>
    </message>
    <message>
        <source>Two questions in one, or one that the plan has already.</source>
        <translation>Deux questions en une, ou une que le plan contient déjà.</translation>
    </message>
    <message>
        <source>For any talk</source>
        <translation>Pour toute rencontre</translation>
    </message>
    <message>
        <source>Once there is trust</source>
        <translation>Quand la confiance est là</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>posée %n fois</numerusform>
            <numerusform>posée %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought %n notes</source>
        <translation>
            <numerusform>a rapporté %n note</numerusform>
            <numerusform>a rapporté %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>my own</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorite</translation>
    </message>
</context>
<context>
    <name>ReadyWords</name>
    <message>
        <source>Where they work is not noted</source>
        <translation>Son lieu de travail n’est pas noté</translation>
    </message>
    <message>
        <source>Nothing is looked into yet</source>
        <translation>Aucune recherche pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 things looked into</source>
        <translation>%1 sujets sur %2 explorés</translation>
    </message>
    <message>
        <source>No questions are planned</source>
        <translation>Aucune question n’est prévue</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Savoir-vivre</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>a step of preparing</comment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>a step of preparing</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a step of preparing</comment>
        <translation>C’est prêt</translation>
    </message>
    <message>
        <source>%1 of %2 seen to</source>
        <translation>%1 sur %2 vus</translation>
    </message>
    <message>
        <source>Ready %1 of %2</source>
        <translation>Étapes prêtes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and how far it has come</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Preferred name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Said like</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>Trouvé où</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>Degré de connaissance</translation>
    </message>
    <message>
        <source>Can give</source>
        <translation>Peut apporter</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Everything that Demitasse holds about this person.</source>
        <translation>Tout ce que Demitasse garde au sujet de cette personne.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre cette personne</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>The course of it</source>
        <translation>Le déroulement</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Ce qui s’est échangé</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, as Qt&apos;s format.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rangé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Raison de l’annulation</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Points communs</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Durée habituelle (minutes)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Where they were found</source>
        <translation>Où vous les avez trouvés</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>En attente jusqu’au</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>May use the introducer’s name</source>
        <translation>Peut citer qui l’a présenté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Mode de rencontre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Can offer</source>
        <translation>Peut offrir</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Career paths</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom d&apos;usage</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>Comment vous les avez trouvés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>How well you know them</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Heures de travail, de</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Heures de travail, à</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>D’ici</translation>
    </message>
    <message>
        <source>What it tells you</source>
        <translation>Ce que la réponse apprend</translation>
    </message>
    <message>
        <source>What to say first</source>
        <translation>Ce qu’on dit d’abord</translation>
    </message>
    <message>
        <source>What to ask on</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>United States (federal)</source>
        <translation>États-Unis (fédéral)</translation>
    </message>
</context>
<context>
    <name>ReminderPhrases</name>
    <message>
        <source>Confirm the talk with %1</source>
        <translation>Confirmer l’entretien avec %1</translation>
    </message>
    <message>
        <source>Leave for the talk with %1</source>
        <translation>Partir pour l’entretien avec %1</translation>
    </message>
    <message>
        <source>Be ready for the talk with %1</source>
        <translation>Se tenir prêt pour l’entretien avec %1</translation>
    </message>
    <message>
        <source>Last half hour to thank %1</source>
        <translation>Dernière demi-heure pour remercier %1</translation>
    </message>
</context>
<context>
    <name>ReportPhrases</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in full, as Qt&apos;s format.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What my conversations taught me</source>
        <translation>Ce que mes conversations m’ont appris</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Time in conversation</source>
        <translation>Temps passé en conversation</translation>
    </message>
    <message>
        <source>People written to</source>
        <translation>Personnes à qui j’ai écrit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Interest before</source>
        <translation>Intérêt avant</translation>
    </message>
    <message>
        <source>Interest after</source>
        <translation>Intérêt après</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Ce qui l’a fait bouger</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>What I know, from several people</source>
        <translation>Ce que je sais, par plusieurs personnes</translation>
    </message>
    <message>
        <source>What wants a second voice</source>
        <translation>Ce qui demande une deuxième voix</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>Questions encore ouvertes</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions résolues</translation>
    </message>
    <message>
        <source>From the notes; I have not looked back at it yet</source>
        <translation>Tiré des notes; je n’ai pas encore fait le bilan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Milieux de travail</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>Arrivés jusque-là</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Share that answered</source>
        <translation>Part de réponses</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: no conversation took place.</source>
        <translation>Il n’y a encore rien à rapporter&#xa0;: aucune conversation n’a eu lieu.</translation>
    </message>
    <message>
        <source>(address)</source>
        <translation>(adresse)</translation>
    </message>
    <message>
        <source>The names of other people are left out.</source>
        <translation>Les noms des autres personnes sont omis.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Interest: %1, then %2</source>
        <translation>Intérêt&#xa0;: %1, puis %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 et %3)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, d’ici le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
</context>
<context>
    <name>ResearchWords</name>
    <message>
        <source>Background</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What they do now</source>
        <translation>Son travail actuel</translation>
    </message>
    <message>
        <source>Online profiles</source>
        <translation>Profils en ligne</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Vos points communs</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>Recent news</source>
        <translation>Nouvelles récentes</translation>
    </message>
    <message>
        <source>Others in its field</source>
        <translation>Autres acteurs du domaine</translation>
    </message>
    <message>
        <source>What is changing</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Words people use</source>
        <translation>Mots du métier</translation>
    </message>
    <message>
        <source>Where they studied and worked before. A profile, a staff page or an article tells.</source>
        <translation>Ses études, ses emplois passés. Un profil, la page de l’équipe ou un article le dit.</translation>
    </message>
    <message>
        <source>What they answer for, and since when. The name of a job alone says little.</source>
        <translation>Ses responsabilités, et depuis quand. Le titre d’un poste dit peu à lui seul.</translation>
    </message>
    <message>
        <source>LinkedIn, a page of their own, a talk, an article. Keep the link.</source>
        <translation>LinkedIn, une page personnelle, une conférence, un article. Gardez le lien.</translation>
    </message>
    <message>
        <source>A school, a town, a person, an interest. It makes a good first sentence.</source>
        <translation>Une école, une ville, une personne, un intérêt. C’est une bonne première phrase.</translation>
    </message>
    <message>
        <source>What it is there for, in its own words: look at “About us”, and keep a sentence.</source>
        <translation>Sa raison d’être, dans ses propres mots&#xa0;: lisez «&#xa0;À propos&#xa0;» et gardez-en une phrase.</translation>
    </message>
    <message>
        <source>What it makes or does, for whom, and how it is set up.</source>
        <translation>Ce qu’on y fait ou produit, pour qui, et comment c’est organisé.</translation>
    </message>
    <message>
        <source>The last half year: press releases, the news, an annual report.</source>
        <translation>Les six derniers mois&#xa0;: communiqués, actualités, rapport annuel.</translation>
    </message>
    <message>
        <source>Who does the same, who works with it, who decides what it may do.</source>
        <translation>Qui fait la même chose, qui y collabore, qui fixe les règles.</translation>
    </message>
    <message>
        <source>Jobs, rules, tools. Labour market pages and professional associations tell.</source>
        <translation>Les emplois, les règles, les outils. Voyez les pages sur le marché du travail et les associations professionnelles.</translation>
    </message>
    <message>
        <source>Terms that come up again and again, and what each one means.</source>
        <translation>Les termes qui reviennent sans cesse, et leur sens.</translation>
    </message>
    <message>
        <source>%1 of %2 looked into</source>
        <translation>Exploré&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Came in as a summer student, stayed for the people</source>
        <translation>Arrivée comme étudiante d’été, restée pour les gens</translation>
    </message>
    <message>
        <source>Mara Diallo, modelling team; I may use her name</source>
        <translation>Mara Diallo, équipe de modélisation; je peux la nommer</translation>
    </message>
    <message>
        <source>“Ask what the data cannot say.”</source>
        <translation>«&#xa0;Demandez ce que les données ne disent pas.&#xa0;»</translation>
    </message>
    <message>
        <source>Two rounds of hiring a year, March and</source>
        <translation>Deux vagues d’embauche par an, en mars et</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Chef d&apos;équipe</translation>
    </message>
    <message>
        <source>
I am looking for a job, and my résumé is attached.</source>
        <translation>
Je cherche un emploi et je joins mon CV.</translation>
    </message>
    <message>
        <source>What would you ask me, and what should I have asked you?</source>
        <translation>Que me demanderiez-vous, et qu’aurais-je dû vous demander?</translation>
    </message>
    <message>
        <source>Museum educator</source>
        <translation>Médiatrice de musée</translation>
    </message>
</context>
<context>
    <name>StepPhrases</name>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>today</source>
        <comment>due</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>due</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>a day late</source>
        <translation>un jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 to introduce you to %2</source>
        <translation>Demander à %1 de vous présenter à %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Remind %1, once</source>
        <translation>Relancer %1, une seule fois</translation>
    </message>
    <message>
        <source>Let %1 rest, and ask somebody else</source>
        <translation>Ne plus solliciter %1, et s’adresser à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Agree on a time with %1</source>
        <translation>Convenir d’un moment avec %1</translation>
    </message>
    <message>
        <source>Confirm the meeting with %1</source>
        <translation>Confirmer la rencontre avec %1</translation>
    </message>
    <message>
        <source>Leave for the meeting with %1</source>
        <translation>Partir pour la rencontre avec %1</translation>
    </message>
    <message>
        <source>Did the meeting with %1 take place?</source>
        <translation>La rencontre avec %1 a-t-elle eu lieu?</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>Remercier %1</translation>
    </message>
    <message>
        <source>Look back at the talk with %1</source>
        <translation>Faire le bilan de l’entretien avec %1</translation>
    </message>
    <message>
        <source>Tell %1 how it went with %2</source>
        <translation>Dire à %1 comment cela s’est passé avec %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>Tell %1 that you followed their advice</source>
        <translation>Dire à %1 que vous avez suivi son conseil</translation>
    </message>
    <message>
        <source>Send %1 a sign of life</source>
        <translation>Donner signe de vie à %1</translation>
    </message>
    <message>
        <source>Write to %1 again</source>
        <translation>Écrire de nouveau à %1</translation>
    </message>
    <message>
        <source>Thank %1 for answering, and ask for another name</source>
        <translation>Remercier %1 de sa réponse et demander un autre nom</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day and a month, as Qt&apos;s format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>A warm introduction opens more doors than a letter out of the blue, and their name may only be used when they say so.</source>
        <translation>Une présentation chaleureuse ouvre plus de portes qu’une lettre inattendue, et on ne nomme quelqu’un qu’avec son accord.</translation>
    </message>
    <message>
        <source>On your list since %1.</source>
        <translation>Sur votre liste depuis le %1.</translation>
    </message>
    <message>
        <source>%1 may introduce you.</source>
        <translation>%1 peut vous présenter.</translation>
    </message>
    <message>
        <source>You wrote %1 and heard nothing. People miss letters: one friendly reminder is fine.</source>
        <translation>Vous avez écrit %1 et n’avez rien reçu. Un message se perd vite&#xa0;: une relance aimable est permise.</translation>
    </message>
    <message>
        <source>Two letters, the last one %1. A third would press; somebody else may be glad to talk.</source>
        <translation>Deux messages, le dernier %1. Un troisième serait de trop; quelqu’un d’autre sera peut-être heureux de parler.</translation>
    </message>
    <message>
        <source>They answered %1.</source>
        <translation>La personne a répondu %1.</translation>
    </message>
    <message>
        <source>It is %1. A line the day before spares both of you a surprise.</source>
        <translation>C’est %1. Un mot la veille évite à tous deux une surprise.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>C’était %1.</translation>
    </message>
    <message>
        <source>You talked %1. Thanks within a day are remembered.</source>
        <translation>Vous avez parlé %1. On se souvient d’un merci donné dans la journée.</translation>
    </message>
    <message>
        <source>You talked %1. Five minutes now keep what it meant to you.</source>
        <translation>Vous avez parlé %1. Cinq minutes suffisent pour garder ce que cela vous a apporté.</translation>
    </message>
    <message>
        <source>They opened a door for you: say what came of it.</source>
        <translation>Cette personne vous a ouvert une porte&#xa0;: dites-lui ce qui en est sorti.</translation>
    </message>
    <message>
        <source>Noted on %1.</source>
        <translation>Noté le %1.</translation>
    </message>
    <message>
        <source>Nothing pleases like advice that was taken: %1</source>
        <translation>Rien ne fait plus plaisir qu’un conseil suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>You were last in touch on %1. Write only if there is something to say.</source>
        <translation>Votre dernier échange date du %1. N’écrivez que s’il y a quelque chose à dire.</translation>
    </message>
    <message>
        <source>The time to wait is over.</source>
        <translation>Le temps d’attendre est passé.</translation>
    </message>
    <message>
        <source>They took the time to say no %1.</source>
        <translation>La personne a pris le temps de dire non %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>button</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser aller</translation>
    </message>
    <message>
        <source>Book a meeting</source>
        <translation>Fixer une rencontre</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la rencontre</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Remis à plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Pas nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Get ready for the talk with %1</source>
        <translation>Se préparer à la conversation avec %1</translation>
    </message>
    <message>
        <source>It is %1. A few small things, and you can go in calmly.</source>
        <translation>C’est %1. Quelques petites choses, et vous irez l’esprit tranquille.</translation>
    </message>
    <message>
        <source>It begins %1, and you want to be there a little early.</source>
        <translation>Cela commence %1, et mieux vaut arriver un peu à l’avance.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>button</comment>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Look back</source>
        <comment>button</comment>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>greeting, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day without its year, as QLocale::toString() reads it.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Imported one contact</source>
        <translation>Importation d’un contact</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contacts</source>
        <translation>
            <numerusform>Importation de %n&#xa0;contact</numerusform>
            <numerusform>Importation de %n&#xa0;contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from %1</source>
        <translation>Importation d’un contact à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n contacts from %1</source>
        <translation>
            <numerusform>Importation de %n&#xa0;contact à partir de %1</numerusform>
            <numerusform>Importation de %n&#xa0;contacts à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back a change</source>
        <translation>Annulation d’un changement</translation>
    </message>
    <message>
        <source>Took back a change: %1</source>
        <translation>Annulation d’un changement (%1)</translation>
    </message>
    <message>
        <source>Identified</source>
        <comment>stage</comment>
        <translation>Repérage</translation>
    </message>
    <message>
        <source>Researching</source>
        <comment>stage</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Introduction asked</source>
        <comment>stage</comment>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>stage</comment>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>stage</comment>
        <translation>Relance envoyée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>stage</comment>
        <translation>Rencontre prévue</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>stage</comment>
        <translation>Rencontre faite</translation>
    </message>
    <message>
        <source>Thanked</source>
        <comment>stage</comment>
        <translation>Merci envoyé</translation>
    </message>
    <message>
        <source>In touch</source>
        <comment>stage</comment>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>stage</comment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No reply</source>
        <comment>stage</comment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>stage</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Someone I know</source>
        <comment>how found</comment>
        <translation>Quelqu’un que je connais</translation>
    </message>
    <message>
        <source>Alumni</source>
        <comment>how found</comment>
        <translation>Réseau des diplômés</translation>
    </message>
    <message>
        <source>At an event</source>
        <comment>how found</comment>
        <translation>Lors d’un événement</translation>
    </message>
    <message>
        <source>Professional association</source>
        <comment>how found</comment>
        <translation>Association professionnelle</translation>
    </message>
    <message>
        <source>Industry directory</source>
        <comment>how found</comment>
        <translation>Répertoire du secteur</translation>
    </message>
    <message>
        <source>Job board</source>
        <comment>how found</comment>
        <translation>Site d’emploi</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <comment>how found</comment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Ten Thousand Coffees</source>
        <comment>how found</comment>
        <translation>Ten Thousand Coffees</translation>
    </message>
    <message>
        <source>Host of the career centre</source>
        <comment>how found</comment>
        <translation>Hôte du centre de carrière</translation>
    </message>
    <message>
        <source>Found on my own</source>
        <comment>how found</comment>
        <translation>Recherche personnelle</translation>
    </message>
    <message>
        <source>Know well</source>
        <comment>warmth</comment>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Have met</source>
        <comment>warmth</comment>
        <translation>Connaissance</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>warmth</comment>
        <translation>Par un tiers</translation>
    </message>
    <message>
        <source>Common ground</source>
        <comment>warmth</comment>
        <translation>Affinités</translation>
    </message>
    <message>
        <source>Cold</source>
        <comment>warmth</comment>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Knows the job</source>
        <translation>Connaît le métier</translation>
    </message>
    <message>
        <source>Has an insider’s view</source>
        <translation>Connaît le milieu de l’intérieur</translation>
    </message>
    <message>
        <source>Knows many people</source>
        <translation>Connaît beaucoup de monde</translation>
    </message>
    <message>
        <source>Hires people</source>
        <translation>Embauche des gens</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <comment>permission to use a name</comment>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>permission to use a name</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>permission to use a name</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>way to meet</comment>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>way to meet</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>way to meet</comment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>meeting</comment>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>meeting</comment>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>meeting</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meeting</comment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <comment>invitation</comment>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitation</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <comment>invitation</comment>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>invitation</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Passed on to someone else</source>
        <comment>invitation</comment>
        <translation>Transmise à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of note</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>kind of note</comment>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>kind of note</comment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>kind of note</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of note</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>kind of note</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of note</comment>
        <translation>Mise en garde</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>À qui d’autre devrais-je parler?</translation>
    </message>
    <message>
        <source>May I use your name?</source>
        <translation>Puis-je mentionner votre nom?</translation>
    </message>
    <message>
        <source>May I stay in touch?</source>
        <translation>Pouvons-nous garder contact?</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Message sent</source>
        <comment>touch</comment>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>touch</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>touch</comment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>touch</comment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>touch</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>touch</comment>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Thank-you sent</source>
        <comment>touch</comment>
        <translation>Merci envoyé</translation>
    </message>
    <message>
        <source>Shared something</source>
        <comment>touch</comment>
        <translation>Partage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Social network</source>
        <comment>channel</comment>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>channel</comment>
        <translation>En personne</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout du contact %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification du contact %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Passage du contact %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivage du contact %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Désarchivage du contact %1</translation>
    </message>
    <message>
        <source>Booked a meeting with %1</source>
        <translation>Rencontre fixée avec %1</translation>
    </message>
    <message>
        <source>Moved the meeting with %1</source>
        <translation>Rencontre déplacée avec %1</translation>
    </message>
    <message>
        <source>Cancelled the meeting with %1</source>
        <translation>Rencontre annulée avec %1</translation>
    </message>
    <message>
        <source>Made the invitation for %1</source>
        <translation>Invitation préparée pour %1</translation>
    </message>
    <message>
        <source>Changed the questions for %1</source>
        <translation>Questions modifiées pour %1</translation>
    </message>
    <message>
        <source>Started the interview with %1</source>
        <translation>Entretien commencé avec %1</translation>
    </message>
    <message>
        <source>Went on with the interview with %1</source>
        <translation>Entretien poursuivi avec %1</translation>
    </message>
    <message>
        <source>Ended the interview with %1</source>
        <translation>Entretien terminé avec %1</translation>
    </message>
    <message>
        <source>Took a note</source>
        <translation>Note prise</translation>
    </message>
    <message>
        <source>Took a note with %1</source>
        <translation>Note prise avec %1</translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation>Modification de vos coordonnées</translation>
    </message>
    <message>
        <source>Recorded what passed with %1</source>
        <translation>Échange consigné avec %1</translation>
    </message>
    <message>
        <source>Added the sample</source>
        <translation>Ajout de l’exemple</translation>
    </message>
    <message>
        <source>Erased someone for good</source>
        <translation>Une personne effacée pour de bon</translation>
    </message>
    <message>
        <source>Merged %1 and %2</source>
        <translation>%1 et %2 fusionnés</translation>
    </message>
    <message>
        <source>Kept %1 and %2 apart</source>
        <translation>%1 et %2 gardés séparés</translation>
    </message>
    <message>
        <source>Took in %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>signature</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <comment>signature</comment>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>signature</comment>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>signature</comment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>signature</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>signature</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>signature</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>signature</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>signature</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>City</source>
        <comment>signature</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>confidence</comment>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>confidence</comment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A guess</source>
        <comment>confidence</comment>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <comment>confidence</comment>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Moved %1 to the top</source>
        <translation>%1 placée tout en haut</translation>
    </message>
    <message>
        <source>Moved %1 under %2</source>
        <translation>%1 placée sous %2</translation>
    </message>
    <message>
        <source>Added the organization %1</source>
        <translation>Organisation %1 ajoutée</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 renommée en %2</translation>
    </message>
    <message>
        <source>Merged the organizations %1 and %2</source>
        <translation>Organisations %1 et %2 fusionnées</translation>
    </message>
    <message>
        <source>Removed the organization %1</source>
        <translation>Organisation %1 supprimée</translation>
    </message>
    <message>
        <source>Changed who comes: %1</source>
        <translation>Participants modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed how often to be in touch with %1</source>
        <translation>Fréquence des nouvelles à %1 modifiée</translation>
    </message>
    <message>
        <source>Changed the way to the meeting with %1</source>
        <translation>Trajet vers la rencontre avec %1 modifié</translation>
    </message>
    <message>
        <source>Wrote a letter to %1</source>
        <translation>Lettre à %1 écrite</translation>
    </message>
    <message>
        <source>Threw away the letter to %1</source>
        <translation>Lettre à %1 jetée</translation>
    </message>
    <message>
        <source>Sent the letter to %1</source>
        <translation>Lettre à %1 envoyée</translation>
    </message>
    <message>
        <source>Kept the template “%1”</source>
        <translation>Modèle «&#xa0;%1&#xa0;» conservé</translation>
    </message>
    <message>
        <source>Removed the template “%1”</source>
        <translation>Modèle «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Their advice, to follow</source>
        <translation>Un conseil reçu, à suivre</translation>
    </message>
    <message>
        <source>Something they would like to read</source>
        <translation>Quelque chose à lire qui plairait</translation>
    </message>
    <message>
        <source>An event they would like</source>
        <translation>Un événement qui plairait</translation>
    </message>
    <message>
        <source>A way to give back</source>
        <translation>Une façon de rendre la pareille</translation>
    </message>
    <message>
        <source>Added the questions “%1”</source>
        <translation>Questions «&#xa0;%1&#xa0;» ajoutées</translation>
    </message>
    <message>
        <source>Noted what you found out about %1</source>
        <translation>Recherche sur %1 notée</translation>
    </message>
    <message>
        <source>Removed what you found out about %1</source>
        <translation>Recherche sur %1 retirée</translation>
    </message>
    <message>
        <source>Named the industry of %1</source>
        <translation>Secteur de %1 nommé</translation>
    </message>
    <message>
        <source>Noted what %1 need not be asked</source>
        <translation>Question à ne plus poser à %1 notée</translation>
    </message>
    <message>
        <source>Put a question for %1 back</source>
        <translation>Question pour %1 remise</translation>
    </message>
    <message>
        <source>Added the path %1</source>
        <translation>Piste %1 ajoutée</translation>
    </message>
    <message>
        <source>Renamed the path %1 to %2</source>
        <translation>Piste %1 renommée en %2</translation>
    </message>
    <message>
        <source>Put away the path %1</source>
        <translation>Piste %1 rangée</translation>
    </message>
    <message>
        <source>Added the question “%1”</source>
        <translation>Question «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Changed the question “%1”</source>
        <translation>Question «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Answered “%1”</source>
        <translation>«&#xa0;%1&#xa0;» a sa réponse</translation>
    </message>
    <message>
        <source>Opened “%1” again</source>
        <translation>«&#xa0;%1&#xa0;» de nouveau ouverte</translation>
    </message>
    <message>
        <source>Removed the question “%1”</source>
        <translation>Question «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Changed your introduction</source>
        <translation>Votre présentation modifiée</translation>
    </message>
    <message>
        <source>Changed your introduction for %1</source>
        <translation>Votre présentation pour %1 modifiée</translation>
    </message>
    <message>
        <source>Rehearsed your introduction</source>
        <translation>Présentation répétée</translation>
    </message>
    <message>
        <source>Added “%1” to what you can tell</source>
        <translation>«&#xa0;%1&#xa0;» ajouté à ce que vous pouvez raconter</translation>
    </message>
    <message>
        <source>Changed “%1” in what you can tell</source>
        <translation>«&#xa0;%1&#xa0;» modifié dans ce que vous pouvez raconter</translation>
    </message>
    <message>
        <source>Removed “%1” from what you can tell</source>
        <translation>«&#xa0;%1&#xa0;» retiré de ce que vous pouvez raconter</translation>
    </message>
    <message>
        <source>Changed your view as an employer</source>
        <translation>Votre regard d’employeur modifié</translation>
    </message>
    <message>
        <source>Removed the questions “%1”</source>
        <translation>Questions «&#xa0;%1&#xa0;» retirées</translation>
    </message>
    <message>
        <source>Made a favourite of “%1”</source>
        <translation>«&#xa0;%1&#xa0;» mise en favori</translation>
    </message>
    <message>
        <source>No longer a favourite: “%1”</source>
        <translation>N’est plus en favori&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept the question “%1”</source>
        <translation>Question «&#xa0;%1&#xa0;» conservée</translation>
    </message>
    <message>
        <source>Changed the checklist for %1</source>
        <translation>Liste de préparation pour %1 modifiée</translation>
    </message>
    <message>
        <source>Added to the checklist: %1</source>
        <translation>Ajouté à la liste: %1</translation>
    </message>
    <message>
        <source>Took off the checklist: %1</source>
        <translation>Retiré de la liste: %1</translation>
    </message>
    <message>
        <source>Chose which advice to follow</source>
        <translation>Conseil à suivre choisi</translation>
    </message>
    <message>
        <source>Noted that %1 agreed to be recorded</source>
        <translation>Accord de %1 pour l’enregistrement noté</translation>
    </message>
    <message>
        <source>Removed that %1 agreed to be recorded</source>
        <translation>Accord de %1 pour l’enregistrement retiré</translation>
    </message>
    <message>
        <source>Looked back at the talk with %1</source>
        <translation>Retour fait sur l’entretien avec %1</translation>
    </message>
    <message>
        <source>Took the question “%1” out of the bank</source>
        <translation>Question «&#xa0;%1&#xa0;» retirée de la banque</translation>
    </message>
    <message>
        <source>Made a claim: %1</source>
        <translation>Affirmation ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed the claim “%1”</source>
        <translation>Affirmation «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Removed the claim “%1”</source>
        <translation>Affirmation «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Noted what %1 says of “%2”</source>
        <translation>Noté ce que %1 dit de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Changed what %1 says of “%2”</source>
        <translation>Modifié ce que %1 dit de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Removed what %1 says of “%2”</source>
        <translation>Supprimé ce que %1 dit de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Decided about the path %1</source>
        <translation>Décision prise sur la piste %1</translation>
    </message>
    <message>
        <source>Added to the plan: %1</source>
        <translation>Ajouté au plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed in the plan: %1</source>
        <translation>Modifié dans le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticked in the plan, or not: %1</source>
        <translation>Coché ou décoché dans le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took out of the plan: %1</source>
        <translation>Retiré du plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Thing to do</source>
        <translation>Chose à faire</translation>
    </message>
    <message>
        <source>What I can tell</source>
        <translation>Ce que je peux raconter</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Made a contact of the note: %1</source>
        <translation>Fait un contact de la note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made a next step of the note: %1</source>
        <translation>Fait une étape de la note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put “%1” from the note on the shelf</source>
        <translation>Mis «&#xa0;%1&#xa0;» de la note sur l’étagère</translation>
    </message>
    <message>
        <source>Kept “%1” on the shelf</source>
        <translation>Gardé «&#xa0;%1&#xa0;» sur l’étagère</translation>
    </message>
    <message>
        <source>Changed whether “%1” is done</source>
        <translation>Changé si «&#xa0;%1&#xa0;» est fait</translation>
    </message>
    <message>
        <source>Took “%1” off the shelf</source>
        <translation>Retiré «&#xa0;%1&#xa0;» de l’étagère</translation>
    </message>
    <message>
        <source>Wrote up the talk with %1</source>
        <translation>Conversation avec %1 consignée</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
</TS>
