// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView youEn = uR"(
you|your|yours|you've|you're|you'd|you'll|yourself|ya|u|we (?:\w+ )?(?:talked|spoke|chatted|met|shook|shared|bonded|compared|argued|agreed)
)";

constexpr QStringView genericEn = u"wouldn couldn didn doesn isn aren wasn weren hadn hasn haven shouldn mustn ain passed along pay pays paid salary turning kindly neighbour reunion gathering evening party dinner supper breakfast street town trip ride walk weather morning night weekend holiday holidays birthday magazine newspaper newsletter bulletin posting ad poster booth card flyer list listing roster directory register registry portrait feature review journal nice lovely grand terrific super excellent warm gentle friendly cheerful polite gracious humble honest frank blunt direct open tired happy sad glad sorry afraid scared brave bold shy quiet loud late early slow fast easy hard simple tough rough smooth told tell telling said says saying spoke asked asking answered answering wrote written reading heard hearing listened watched seen saw looked felt feel feeling thought believed knew known remembered forgot learned shown showed gave given took taken brought kept held left lost found met everyone anybody somebody nobody whoever whatever anything nothing something somewhere anywhere nowhere sometimes rarely seldom usually mostly nearly almost barely hardly mind minds heart hearts soul hands head heads shoulder voice voices face faces smile laugh laughter decade decades century years year month week fortnight hour minute second moment instant while first third fourth fifth last next previous final initial one two three four five six seven eight nine ten eleven twelve high school university college campus faculty department degree course courses class classes semester term grade thesis exam exams assignment homework marketing management administration psychology education history politics science sciences arts humanities communications newcomer immigrant stranger beginner amateur novice rookie freshman graduate alum alumna alumnus fellow peer guidance counsel wisdom insight insights hint hints tip tips pointer pointers secret secrets lesson lessons impressive admirable inspiring amazing fascinating intriguing captivating compelling motivating encouraging moving touching striking memorable unforgettable guided guide steer steered navigate navigating pivot pivoting crossroads juncture fork direction undecided indecisive unsure lost clarity clarify perspective viewpoint vantage wisdom invaluable priceless enlightening illuminating eye-opening firsthand first-hand hands-on day-to-day ins outs nuts bolts inner workings landscape arena realm niche ecosystem trends outlook prospects trajectory progression ladder milestone milestones pathway pathways pursue pursuing pursuit embark embarking journeys ventures venture endeavour endeavours endeavor aspire aspiring aspirations hopeful would-be budding emerging early-career mid-career late-career switcher changer transition transitioning switching sophomore junior senior freshman first-year second-year third-year fourth-year final-year undergraduate postgraduate major minor bachelor's master's diploma certificate coursework semester capstone assignment resumed trailblazer pioneer luminary authority guru rockstar star icon legend role-model role-models standout exemplary commendable noteworthy laudable stellar glowing sterling impeccable illustrious distinguished esteemed renowned acclaimed celebrated prominent notable prestigious tremendous phenomenal extraordinary outstanding remarkable incredible astonishing astounding resonated resonates resonate speaks volumes testament admiration admirer looked-up respectfully sincerely cordially appreciatively gratefully thankfully warmest kindest regards salutations wishes kindly convenience earliest availability accommodate accommodating flexible flexibility forget forgot remember tournament event fair conference networking while ontario quebec alberta manitoba saskatchewan canada canadian searching helping strong welcome general page web site a able about accept according across actually address advance advice advise after afternoon again "
    "aged ago ahead all along already also although always am amazing among an and another answer answers any anybody anyone anything "
    "anyway anywhere appreciate appreciated approach approached are area areas around as ask asked asking at attend available aware away back "
    "background basically be became because become becoming been before began begin beginning behind being believe best better between "
    "beyond big bit blue book bother brain break brief briefly bring broaden business busy but buy by call called calling can candid career careers "
    "case catch chamber chance change changing chat chats check choose choosing class classes click clinic clock coffee cold college come coming comfortable "
    "commerce company companies connect connecting connection connections consider consideration considering contact convenience "
    "convenient conversation conversations could couple course courses cup curious current currently date day days dear decide degree "
    "description details did different direction directory discuss discussion do does doing done don don't down dream drive during each early easier "
    "easiest easily easy either else email e-mail employee employees end enjoy enjoyed enough entire especially even evening ever every everyone everything "
    "exactly exciting experience experiences experienced expert experts expertise explain explore exploring face facetime fact fall familiar "
    "far fascinating favour feel few field fields figure final finally find fine finish finished finishing firm first fit fits five fix flexible follow "
    "following for forward found free friend friday from full further future general get getting give glad go goal goals goes going good google got grab "
    "grad graduate graduated graduating graduation grateful great group grow growing growth guidance guess had half happen happy hard has have having he "
    "hear heard hearing hello help helped helpful her here hesitate hey hi him his hope hoped hopeful hoping hour hours how however huge i i'd i'll i'm i've "
    "idea ideas if important impressed impressive in incredible incredibly individual individuals industry info information informational insight insights "
    "inspire inspired inspiration inspirational inspiring instead interest interested interesting interests interview into introduce introduction is it it'd it's its job "
    "jobs join journey just keep kind kindly knew know knowing knowledge known land language last late later latest leader leaders leading learn learned learning "
    "leave left less let let's level life like line link linkedin list little live long look looked looking looks lot lots love loved luck lunch made mail main major make "
    "makes making manage many march mark match matter may maybe me mean means meet meeting member members mentor mentorship message messages might mind "
    "mine minute minutes min mins moment monday month months more morning most mostly move moving much must my myself name names near necessary need "
    "needs network networking never new news next nice no not note nothing now number numbers occupation of off offer office often oh ok okay old on once one online only "
    "open opinion opportunities opportunity option options or order organization organisation other others our out outside over overview own page part particular "
    "passion passionate past path paths people perfect perhaps person personal perspective perspectives phone pick picture place places plan planning please pleased "
    "pleasure pm am point position possible possibly post potential practical prefer preferred pretty probably profession professional professionals professor "
    "profile program programs project promise put question questions quick quickly quiet quite reach reached reaching read reading real realistic reality really reason "
    "recent recently regard regarding regards related reply request research respect respected respond response rest right road role roles same sat saw say saying says "
    "schedule school sector see seeing seem seems seen send sense sent several share sharing she short should show side simple simply sincerely since sir "
    "situation skills skype small so some somebody someday someone something sometime sometimes somewhere soon sort sorts sound sounds spare speak "
    "speaking specific spend spent spoke spot stage stand start started starting starts state stay step steps still stop stories story straight struggle student students "
    "studies study studying stuff success successful such suggest suggested suggestion suit suits summer sunday super support sure surely surprised take taken takes "
    "taking talk talked talking teach team teams telephone tell telling ten term terms than thank thankful thanks that that's the their them then there these they thing things "
    "think thinking third this those though thought thoughts thousand three through thursday time times tips to today together told tomorrow too took top topic toward towards "
    "trade travel treat tried truly try trying tuesday turn two type typical under understand understanding university until up upcoming us use used useful usually "
    "valuable value various very via video view views virtual virtually visit want wanted was way ways we web website wednesday week weeks weekend welcome well went were "
    "what whatever what's when whenever where whether which whichever while who whole why wide will willing wisdom wise wish with within without won't wonder wondered "
    "wonderful wondering word words work worked working works world worry would write writing wrote year years yes yet you your yours yourself young zoom "
    "january february april june july august september october november december spring winter autumn "
    "fifteen twenty thirty admire admired advisor graduates honest honestly honoured honored humbled hustle invaluable impact learnings lucky mentoring nervous "
    "passionately pursuing realize sharp shy sorry stranger strangers bothering transition trajectory tremendous uncertain unsure crossroads weigh weighing "
    "achieve achieved achievement achievements accomplished accomplishments dedication excellence remarkable outstanding stellar huge fan awesome "
    "brilliant fantastic cool neat admirable reputation success successes respected talented talent skilled skill seasoned veteran expert like-minded colleagues colleague "
    "preferably whichever wherever hall professional's kind generous generosity gladly "
    "above allow allowed accept acceptance access accommodate accordingly actively additional adult affect afford alone alongside aloud alternate altogether ambition ambitious anxious apart apologies apologize apology apparently apply "
    "apprentice aren't arrange arrangement arrive aspect aspire aspiring assist assistance assume assure attach attached attachment attempt attention audience author awkward "
    "bachelor bad base basic bearing beautiful beg behalf beside benefit bold bored boring born bottom box boy branch brave breath bright broad brother building bunch bundle button "
    "campus candidate capacity care careful cause centre center certain certainly certificate challenge challenges challenging character cheers choice circle circumstance city clear clearly client clients close closely colleges combine comfort "
    "comment commit commitment common communicate communication community complete completely complicated concern concerned concrete confess confident confidence confused congratulations considerable constantly constraint contribute contribution control "
    "counsel counsellor count country courage create creative credit crucial culture customer cycle dad daily dare daughter deal decade decision decisions dedicated deep deeply definitely delight delighted demand department depend deserve desire despite determine "
    "detail-oriented develop development difference difficult dig diploma discover doubt drop due dynamic eager earliest earn edge education educational effort elementary encourage encouragement energy engage ensure enter enthusiasm enthusiastic entry environment equally essential "
    "establish etc event events eventually evidence evolve exact exam example examples excellent except exchange excite excited excuse executive exist expand expect expectation explanation express extend extra extraordinary extremely eye eyes eyed failure fair faith faithful faithfully family "
    "famous father favourite favorite fear feedback fellow film focus folks foot force forever forgive form former forth fortunate fortune foundation frank frankly freely fresh freshman front fulfil fulfill fulfilling function fun furthermore gain gap gather genuine genuinely girl gratitude guest guidance guide guy "
    "habit hand hands hang hate head health heart heartfelt hesitant hesitate highly highlight hobby hold holiday home honest honour honor hopefully host human humble hurry hurt ignore imagine immediate immediately immense immensely importance improve inbox include includes including increase indeed influence inform initial inquire inquiry inside "
    "insightful institution intend intention intently interact intern internship interns international intimidating intrude invitation invite issue joy judge junior key kid kids kindness knowledgeable lack ladder lately laugh laura law lead leadership least length lesson lessons letter letters letting level library likely limit limited listen listening load local location lost loud loyal luckily "
    "main manner market marketplace master mature media memory mention mentioned mere merely method middle million missing mission mistake mistakes mix mobile modern mom money mother motivate motivated motivation mutual narrow natural nature nerves nervously newcomer newly nicely nobody nonetheless none normal normally notice objective obvious obviously occasion "
    "occur odd offer offering open-minded openly operate opposite ordinary origin original otherwise ought outcome outlook outstanding overwhelming owe pace paid paper paragraph pardon parent parents participate pass patience patient pay peer perform period permission permit persistent pester phase phrase piece plain platform play plenty plus polite politely positive possess possibility powerful practice praise precious precise precisely prefer preference preparation prepare prepared presence present "
    "pressure previous primary principal print prior priority private privilege problem process produce product profound progress promise promising promote proper properly propose proud provide public publicly purpose pursue push qualified quality qualities qualification quarter quote raise random range rare rate rather ready realistic realistically realm receive recommend recommendation reference reflect reflection regarding regret regularly relate relation relationship "
    "relevant rely remain remember remind remote repeat replied report represent reputable require requirement research resource resources respectfully responsible responsibility result resume return reward rewarding rich ring rise risk rough route routine rule run rush sacrifice safe sake salary salutations satisfied satisfying save scared schooling science score search season seat second secondary secret section seek seeking select self semester send senior sensible separate serious seriously serve service services session set settle "
    "shadow shape shoes shorter shot shoulders sign silly similar single sister size slot slots slow smart smile social society soft solid son soul source speaking special specialist specific specifically spend spirit sphere staff standard statement steady stranger strength strengths stress strong stronger structure struggle stuck style subject subjects suddenly suitable sum support supportive suppose swap switch system systems target task tasks taste teacher teachers technical technique techniques technology teen teenager "
    "text theme theory thorough thread throw tie tired title token tone tool total touch tough track train trained training transfer transferable treasure tried trip trouble true trust truth turned tutor ultimate ultimately unable undergrad undergraduate unexpected unfamiliar unique university unknown unsolicited updated upset urgent usual utmost valid varied variety vast version veteran vice viewpoint vision vital voice volunteer wait waiting walk wall warm warmest warmly waste watch weather wealth wear weird wide widely win wing wishes woman women wording workday workload worker workers workforce workplace worth worthwhile wow wrap wrong yourselves youth yours zero gonna wanna gotta kinda thru cuz u ur pls thx btw hiya folks lol "
    "warn warned warning calibre caliber thrill thrilled landlord landlady neighbor roommate classmate "
    "coworker teammate day-to-day calendar crossroad footing privileged precede precedes weighed approachable "
    "devotion newcomers newbie beginner beginners exceptional accomplishment succeed dreams dreamed driven "
    "determined curiosity humbly respectful sincere flattered mentors model models idol pointers nugget "
    "nuggets footsteps door doors ears horizon horizons compass roadmap leap "
    "age ages ups downs shed sheds light favor alike punctual everybody whoever matters";

constexpr QStringView selfEn = uR"(
i|i'm|i've|i'd|i'll|my|me|we|we're|our
)";

constexpr QStringView topicEn = uR"(
how|what|why|about|which|who|whether|and (?:your|saw|noticed|read that|was struck|was surprised)|where you|when you|that you|since you|because|after \w+ing|while \w+ing
)";

constexpr QStringView whereFoundEn = uR"(
we (?:\w+ )?(?:met|shared|sat|shook|crossed|were|danced|rode|bumped|ran|connected) |you (?:were|came|sat) (?:at|to|beside|near|with|in) (?:my|our|me|us)
(?:found|came across|come across) you|(?:found|got|saw|noticed|spotted|came across|come across|discovered|picked up|have) (?:your (?:linkedin |web |staff )?(?:page|name|number|contact|profile|e-?mail|address|details|info|information|listing|card|linkedin))
your (?:name|number|contact|e-?mail|address|profile|listing) (?:is|was|came|comes|appears|appeared|popped|turned|on|in)
(?:suggested|recommended|told me|said|says)(?: that)? (?:i|you|we) (?:should |might |could |would |to )?(?:reach|write|contact|message|call|talk|get in|be|speak|e-?mail|text)
gave me your (?:name|number|contact|e-?mail|address|details|card)
)";

constexpr QStringView helloEn = uR"(
(?:(?:yes|oh|ah|well|um|uh|and|okay|ok|so),? )+(?:hi|hello|hey|good (?:morning|afternoon|evening))
hi|hello|hey|hiya|heya|dear|dearest|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|howdy|g'day|hullo|ahoy|yo|happy (?:monday|tuesday|wednesday|thursday|friday|new year)|hi again|hello again|hey again|hello there|hi there|hey there|to|attention|attn
)";

constexpr QStringView thanksEn = uR"(
thank you|thanks|many thanks|thanks again|congratulations|congrats|well done|welcome back|thank you again|so long|cheers|bravo
)";

constexpr QStringView askingForEn = uR"(
is(?= (?:(?:mr|mrs|ms|miss|dr|prof|professor|captain|chef|coach)\b|[\w'-]+(?: [\w'-]+){0,2} (?:there|in|available|around|free|home|at home|about)\b))|(?:is|was) (?:this|that|it)(?: still| by any chance| perhaps)?|(?:am i|i'm|are we) (?:speaking|talking) (?:with|to)|have i (?:reached|got)|(?:may|can|could|might) i (?:please )?(?:speak|talk)(?: please)? (?:with|to)|(?:may|can|could) i (?:please )?(?:have|reach)|i'm (?:calling|phoning|looking|trying)(?: \w+){0,2} (?:for|to reach|to speak (?:with|to))|(?:calling|looking|message|this is a message|voicemail) for|could you put me through to|trying to reach|hoping to (?:reach|speak (?:with|to)|catch)|you're|are you|this message is for|i'd like to (?:speak|talk) (?:with|to)|put me through to
)";

constexpr QStringView titlesEn = u"mr mrs ms miss mx dr doctor prof professor captain capt chef coach sister brother father rev reverend pastor rabbi "
    "imam elder chief judge justice senator councillor mayor minister constable sergeant sgt officer lieutenant colonel general major engineer master "
    "madam madame sir lady lord dean president nurse auntie uncle aunt cousin deputy director ambassador commissioner inspector curator principal "
    "monsieur mme m chairman chairwoman chair fire police dear my old lovely again there skipper boss";

constexpr QStringView anybodyEn = u"there all again everyone everybody folks team friend friends neighbour neighbor stranger coach prof professor doctor sir "
    "madam ma'am mister mr mrs ms miss boss mate pal you dear hiring manager whom it may concern recruiter esteemed fellow colleague alumni alum "
    "hello hi hey good morning afternoon evening day my name sorry thanks thank just i i'm it's this hope hoping we the a an from to in at on and "
    "so long quick what how is are was am if yes no oh well me your who when as old captain chef chief elder world ladies gentlemen guys "
    "hiring human resources department committee person contact reader listener happy monday tuesday wednesday thursday friday weekend new year "
    "greetings both two sunshine hr personnel staff office owner manager supervisor director recruitment admin mentor speaker speakers alumna alumnus";

constexpr QStringView doneByPersonEn = uR"(
(?:'s )?(?:said|says|told|tells|suggested|suggests|mentioned|mentions|thought|thinks|gave|gives|introduced|asked|asks|recommended|recommends|spoke|speaks|sent|pointed|knows|knew|put|passed|offered|encouraged|encourages|insisted|wanted|wants|promised|assured|shared|described|raved|talks|talked|works|worked|let|believes|hinted|urged|dared|swears|claims|reckons|remembers|sends|kindly|also|who|and i|from|in your|at your|of your|(?:is|was) (?:a|my|your|the|our) (?:[\w-]+ ){0,2}?(?:friend|colleague|cousin|neighbou?r|teacher|professor|boss|roommate|aunt|uncle|manager|supervisor|advisor|classmate|coach|student|mentor|sister|brother|mother|father|partner)|has|had|did|taught|teaches|coaches|coached|used to|once|always|still|can|could|would|will|may)
)";

constexpr QStringView placeBeforeEn = uR"(
(?:in|near|at|around|outside|across|through|throughout|downtown|north|south|east|west|mount|lake|saint|st\.?|fort|port|new|point|cape|to|from|via|into|visit|visiting|leave|leaving|of|over|during|since|until|till|by|before|after|this|next|last|early|late|mid|every|each|the|a|an|my|your|our|their) ?
)";

constexpr QStringView personBeforeEn = uR"(
(?:mr|mrs|ms|miss|dr|prof|professor|captain|chef|coach|uncle|aunt|auntie|cousin|friend|neighbou?r|colleague|roommate|boss|advisor|adviser|supervisor|teacher|instructor|classmate|sister|brother|mother|father)\.?,? 
(?:spoke|speaking|talked|talking|chatted|met|know|through|thanks|thank|introduced by|referred by|suggested by|recommended by|according|asked|told|heard (?:it )?from|heard from|hello from|hi from|regards from|on behalf of|mentioned by|by way of|courtesy of|name of|friend of|student of|met with|worked with|working with|work with|studied with|live with|lunch with|coffee with|because of|behalf of)(?: (?:to|with|from|by|of))? 
)";

} // namespace

LetterPeople englishLetterPeople()
{
    return {
        .you = Phrases(youEn),
        .generic = genericWords(genericEn),
        .self = Phrases(selfEn),
        .topic = Phrases(topicEn),
        .whereFound = Phrases(whereFoundEn),
        .hello = Phrases(helloEn),
        .thanks = Phrases(thanksEn),
        .askingFor = Phrases(askingForEn),
        .titles = wordSet(titlesEn),
        .anybody = wordSet(anybodyEn),
        .doneByPerson = Phrases(doneByPersonEn),
        .placeBefore = Phrases(placeBeforeEn),
        .personBefore = Phrases(personBeforeEn),
    };
}

} // namespace Demitasse
