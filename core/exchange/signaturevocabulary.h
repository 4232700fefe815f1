// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Demitasse {

// The words by which a signature is understood, folded (no capitals, no accents), English and French together.
// Words are separated by spaces; names of places, which may be several words, by commas.

inline constexpr QStringView roleWords
    = u"accountant actuary adjoint adjointe adjuster administrator administrateur administratrice advisor adviser "
      "advocate agent agente aide ambassador ambassadeur ambassadrice analyst analyste animateur animatrice appraiser "
      "arborist architect architecte archivist archiviste artist artiste assessor assistant assistante associate "
      "attorney auditor auditeur auditrice author auteur autrice avocat avocate banker banquier barista bibliothecaire "
      "biologist biologiste bookkeeper broker buyer captain caseworker ceo cfo chair chairperson chairman chairwoman "
      "champion chancellor charge chargee chef cheffe chemist chercheur chercheuse chief chimiste chiropractor cio ciso "
      "clerk clinician cmo coach cofounder cofondateur cofondatrice commis commissaire commissioner communicator "
      "comptable conseiller conseillere consultant consultante controller controleur controleuse coo coordinator "
      "coordinateur coordinatrice coordonnateur coordonnatrice counsel counsellor counselor courtier courtiere cto "
      "curator dean delegate delegue deleguee demographer dentist dentiste deputy designer detective developer "
      "developpeur developpeuse dietitian dieteticienne dieteticien directeur directrice director dispatcher doctor "
      "doctorant doctorante doyen doyenne draftsperson drafter driver dso ecologist ecologiste econome economist "
      "economiste editor editeur editrice educator educateur educatrice electrician employee employe engineer "
      "enseignant enseignante entrepreneur entrepreneure epidemiologist epidemiologiste estimator estimateur ergonome "
      "evaluator examiner executive expert experte facilitator fellow fondateur fondatrice forester formateur "
      "formatrice founder fundraiser geologist geologue geographer geographe gestionnaire guide head historian "
      "historien historienne hygienist hygieniste illustrator illustrateur illustratrice infirmier infirmiere "
      "infirmier-chef ingenieur ingenieure inspector inspecteur inspectrice instructor intern interpreter interprete "
      "intervenant intervenante inventor investigator journalist journaliste judge juge jurist juriste "
      "keeper kinesiologist kinesiologue labourer lawyer lead leader lecturer liaison librarian machinist maire mairesse "
      "maitre manager md mechanic mediator mediateur mediatrice member membre mentor merchandiser meteorologist "
      "microbiologist midwife minister ministre moderator musician negotiator notaire notary nurse nutritionist "
      "nutritionniste officer officier operator operateur operatrice optometrist ombudsman ombudsperson organizer "
      "orienteur orienteuse owner paralegal parajuriste paramedic partner pathologist pedagogue pediatrician pharmacist "
      "pharmacien pharmacienne phd-candidate photographer photographe physician physicist physiotherapist "
      "physiotherapeute planner planificateur planificatrice postdoc practitioner preparer president presidente "
      "principal procureur procureure producer producteur productrice prof professional professeur professeure professor "
      "programmer programmeur programmeuse proprietaire proprietor provost psychologist psychologue psychotherapist "
      "publicist publisher realtor receptionist receptionniste recherchiste recruiter recruteur recruteuse rector recteur "
      "rectrice redacteur redactrice registrar registraire reporter representative representant representante "
      "researcher responsable reviseur reviseure sales-rep scholar scientist scientifique secretary secretaire "
      "senator senateur senatrice server sociologist sociologue solicitor sommelier specialist specialiste stagiaire "
      "statistician statisticien statisticienne steward strategist stratege student etudiant etudiante superintendent "
      "surintendant superviseur superviseure supervisor surgeon surveyor svp teacher technician technicien technicienne "
      "technologist technologue teller therapist therapeute trainee trainer traducteur traductrice translator treasurer "
      "tresorier tresoriere trustee tutor tuteur tutrice underwriter urbaniste veterinarian veterinaire "
      "vice-president vice-presidente vp videographer webmaster welder carpenter charpentier brewer brasseur brasseuse chaplain plumber plombier florist florist tailor farmer agriculteur agricultrice fermier writer apprentice apprenti apprentie candidate "
      "candidat candidate conservateur conservatrice contremaitre courtier ergotherapeute intendant logisticien "
      "menuisier monteur negociateur negociatrice orthophoniste osteopathe podiatrist scenariste sage-femme "
      "travailleur travailleuse vendeur vendeuse verificateur verificatrice webmestre acheteur acheteuse "
      "attache attachee premier mayor councillor councilor echevin gouverneur governor marketer storyteller recruitment-lead "
      "salesperson craftsperson actor actress acteur actrice comedien choreographer conductor composer dramaturge "
      "scrum-master cpo cro chro evp avp sre ux-designer dba sysadmin postdoctorant postdoctorante boursier boursiere "
      "ranger warden firefighter pompier policier policiere constable sergeant lieutenant inspector-general pilot pilote";

inline constexpr QStringView organizationWords
    = u"inc incorporated ltd ltee limited limitee corp corporation llc llp lp gmbh plc sarl senc sencrl pty ag co "
      "company compagnie enterprises entreprise entreprises group groupe bank banque university universite college "
      "cegep hospital hopital ministry ministere government gouvernement city ville municipality municipalite town village borough "
      "county agency agence commission association society societe foundation fondation federation union syndicat "
      "network reseau library bibliotheque museum musee church eglise partners partenaires associates associes "
      "consultants industries holdings capital ventures caisse coop cooperative board authority regie trust "
      "theatre laboratories laboratoires chamber chambre ordre order club engineers ingenieurs-conseils "
      "polytechnique polytechnic conservatory conservatoire academy academie orchestra orchestre parliament "
      "parlement senate senat legislature court tribunal embassy ambassade consulate consulat brewery bakery cafe "
      "bookstore librairie pharmacy pharmacie clinic clinique chiropractic ferme winery vignoble gallery galerie "
      "festival magazine journal gazette resources-ltd organization organisation organisme nations alliance "
      "coalition collective collectif cisss ciusss chum chu csss muhc uhn ymca ywca conseil-scolaire commissariat "
      "province prefecture mairie township nation ombudsman-office registry fund fonds conservancy zoo aquarium "
      "arena startup incubator incubateur accelerator accelerateur observatory observatoire archives";

// What an organization is called by, with a name of its own beside it; without one they say what people work in.
inline constexpr QStringView industryWords
    = u"consulting technologies systems systemes labs studio studios media press presse editions insurance "
      "assurance assurances airlines railway logistics analytics software logiciels robotics transit realty "
      "immobilier properties developments construction contracting manufacturing foods farms broadcasting radio "
      "television records pictures films productions entertainment games interactive biosciences pharma "
      "pharmaceuticals therapeutics genomics diagnostics energy energie power mining minerals news times solutions "
      "architects architectes communities charity veterinary utilities hydro";

inline constexpr QStringView unitWords
    = u"branch division directorate unit section team direction secteur equipe unite sous-direction desk ward wing "
      "stream squad crew subdivision pole cellule volet chapter committee comite";

inline constexpr QStringView bodyWords
    = u"school ecole institute institut center centre office bureau laboratory laboratoire lab council conseil "
      "region clinic-unit hub cluster consortium district campus chapter house maison greffe arrondissement "
      "cabinet departement department dept faculte faculty practice program programme secretariat service services";

inline constexpr QStringView credentialWords
    = u"phd dphil md mba bba msc bsc ma ba med bed meng beng peng ing jd llb llm lld cpa ca cma cga cfa cfp pmp prince2 "
      "mpa mpp mph mpl msw bsw rsw rn rpn bscn mn np rpp mcip ouq oiq barrister esq jr sr ii iii iv dds dmd dvm pharmd edd "
      "psyd dpt mot ot reg otreg pt frsc frcpc fcpa fca facs cssp cissp cism cisa csm cspo chrl chrp crha crhp chre "
      "shrm-scp leed ap aia raic maibc oaa oaq gisp pgeo geo eit cpi emba mmgt mhrm mlis mfa bfa bmus mmus bcom bcomm "
      "dess ph.d m.sc m.a b.a b.sc m.ed b.ed p.eng ll.b ll.m d.phil m.d r.n c.r.h.a p.geo m.arch b.arch march barch "
      "p.mp hon hons cphr cips isp itcp ctr cqa mcs cts ccnp ret kc qc cm oc cq";

inline constexpr QStringView fieldWords
    = u"heritage patrimoine data science sciences human resources resource public affairs affaires marketing communications communication "
      "finance finances sales strategy strategie strategic strategique policy policies politique politiques research "
      "recherche development developpement operations engineering genie design technology technologie it services global "
      "international national regional provincial federal municipal health sante education environment environnement "
      "planning planification analysis analyse digital numerique innovation product produit customer client business "
      "affaires commercial corporate social community communautaire economic economique economics legal juridique "
      "procurement supply chain logistique security securite information quality qualite project projet projects "
      "management gestion administration learning apprentissage training formation talent people culture inclusion "
      "diversity diversite equity equite indigenous autochtones transport transportation housing logement urban urbain "
      "water eau climate climat labour travail emploi employment career careers carriere carrieres senior junior "
      "principal principale sustainability durabilite wellness partnerships partenariats relations investment "
      "investissement risk risque audit tax fiscalite compliance conformite growth brand content creative support "
      "success experience executive general generale generaux assistant-to acting interim interimaire full stack "
      "frontend backend cloud platform infrastructure machine intelligence artificielle artificial statistics "
      "statistiques evaluation programs programmes history histoire biology biologie chemistry chimie physics physique "
      "mathematics mathematiques psychology psychologie sociology sociologie philosophy philosophie linguistics arts "
      "law droit medicine medecine nursing soins pharmacy geography geographie anthropology advancement outreach "
      "fundraising events evenements media press web software hardware systems network reseaux";

inline constexpr QStringView frenchWords
    = u"de du des la le les et en aux au et chez pour sur par avec sans adjointe adjoint conseiller conseillere "
      "directeur directrice gestionnaire analyste chef cheffe agent agente ingenieur ingenieure professeur professeure "
      "direction ministere universite ville societe groupe banque equipe secteur service bureau ecole avocat avocate "
      "infirmiere infirmier charge chargee responsable coordonnatrice coordonnateur technicienne technicien adjointe "
      "presidente vice-presidente principal principale principaux comptable redactrice redacteur urbaniste politiques "
      "recherche sante developpement fondation hopital caisse numerique";

inline constexpr QStringView particleWords
    = u"de la le du des da das do dos del della delle di d' van von der den ter ten te zu zur of al el bin bint ibn ben "
      "ould abu y e af av vom zum st ste saint dit";

inline constexpr QStringView courtesyWords
    = u"mr mrs ms mx miss dr dre prof professor m mme mlle me monsieur madame maitre rev hon sir dame lt capt sgt";

inline constexpr QStringView regionNames
    = u"on,ontario,qc,quebec,que,pq,bc,british columbia,colombie-britannique,c.-b,cb,ab,alberta,alb,alta,sk,saskatchewan,"
      "sask,mb,manitoba,man,nb,new brunswick,nouveau-brunswick,n.-b,ns,nova scotia,nouvelle-ecosse,n.-e,pe,pei,"
      "prince edward island,ile-du-prince-edouard,i.-p.-e,nl,newfoundland and labrador,newfoundland,"
      "terre-neuve-et-labrador,t.-n.-l,yt,yukon,nt,northwest territories,territoires du nord-ouest,nu,nunavut,ont,b.c,"
      "n.s,n.b,p.e.i,canada,usa,us,u.s.a,united states,etats-unis,uk,u.k,united kingdom,royaume-uni,england,angleterre,"
      "scotland,ecosse,wales,ireland,irlande,france,belgium,belgique,switzerland,suisse,germany,deutschland,allemagne,"
      "netherlands,pays-bas,spain,espagne,italy,italie,portugal,mexico,mexique,brazil,bresil,india,inde,china,chine,"
      "japan,japon,australia,australie,new zealand,nouvelle-zelande,singapore,singapour,senegal,maroc,morocco,tunisie,"
      "algerie,nigeria,kenya,ghana,cameroun,south africa,luxembourg,austria,autriche,denmark,danemark,sweden,suede,"
      "norway,norvege,finland,finlande,poland,pologne,al,ak,az,ar,ca,co,ct,dc,de,fl,ga,hi,id,il,in,ia,ks,ky,la,me,md,ma,"
      "mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,ri,sc,sd,tn,tx,ut,vt,va,wa,wv,wi,wy,alabama,alaska,arizona,"
      "arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,"
      "kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,"
      "new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,"
      "rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,"
      "wyoming,ile-de-france,new south wales,nsw,victoria,queensland,bavaria,catalonia";

inline constexpr QStringView cityNames
    = u"toronto,ottawa,montreal,quebec city,ville de quebec,vancouver,calgary,edmonton,winnipeg,halifax,hamilton,"
      "mississauga,brampton,markham,kitchener,waterloo,london,windsor,kingston,guelph,gatineau,laval,longueuil,sherbrooke,"
      "trois-rivieres,saguenay,rimouski,levis,moncton,fredericton,charlottetown,st. john's,regina,saskatoon,kelowna,"
      "burnaby,surrey,whitehorse,yellowknife,iqaluit,sudbury,thunder bay,barrie,oshawa,peterborough,new york,"
      "new york city,boston,chicago,los angeles,san francisco,seattle,washington dc,austin,philadelphia,miami,atlanta,"
      "paris,lyon,marseille,toulouse,bordeaux,lille,nantes,strasbourg,geneva,geneve,lausanne,zurich,bern,berne,brussels,"
      "bruxelles,amsterdam,berlin,munich,hamburg,vienna,madrid,barcelona,lisbon,rome,milan,dublin,edinburgh,manchester,"
      "tokyo,sydney,melbourne,mumbai,delhi,bangalore,dakar,casablanca,tunis,lagos,nairobi,cape town,mexico city,sao paulo";

} // namespace Demitasse
