// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView askingEn = uR"(
^so (?:is|does|would|are)
(?<!you )(?<!they )(?<!who )(?<!he )(?<!that )(?:could|would|can|may|might|shall|should|will)|you (?:could|would|might) (?:spare|see|meet|give|find|have|talk|speak|call|tell|share|let|be willing|be free|be open|consider)|i'd|i'll|we'd|it'd|that'd|let me|let's|please
(?:hope|hoping|hoped|love|like|happy|glad|grateful|keen|eager|delighted|wondering|wonder|want) (?:to|for|if|whether)?
(?:any )?chance|possible|possibly|free|available|open to|up for|willing|spare|okay with|ok with|care to|mind
(?:do|have) you (?:have|got|happen)|got|are you|is there|if you|whenever|whichever|whatever|either|any (?:time|day|week)
(?:work|works|suit|suits|is|are|all|would be) (?:well|fine|great|good|easy|perfect|for (?:me|you)|okay|ok)
all i (?:need|ask)|asking|ask you|request|need|invite|propose|suggest|anything|any day|works|how about|what about|my treat|on me
)";

constexpr QStringView pastEn = uR"(
(?:i|we|you|she|he|they) (?:\w+ )?(?!need|want)\w{2,}ed
ago|yesterday|last (?:week|month|year|spring|summer|fall|autumn|winter|night|term|semester|\w+day)|back in|since
was|were|met|heard|saw|seen|read|watched|listened|attended|taught|gave|came|spoke|talked|told|wrote|found|went|been|started|did|had
)";

constexpr QStringView sourceEn = uR"(
@kin = uncles?|aunts?|aunties?|cousins?|mothers?|mom|mum|fathers?|dad|sisters?|brothers?|grandmothers?|grandfathers?|grandma|grandpa|gran|nana|neighbou?rs?|roommates?|professors?|profs?|teachers?|advisors?|advisers?|supervisors?|boss|managers?|friends?|coach|instructors?|colleagues?|counsellors?|landlord|landlady|classmates?|partner|husband|wife|girlfriend|boyfriend|son|daughter|kids?|children|niece|nephew|customers?|clients?|patients?|librarian|pharmacist|dentist|doctor|barber|hairdresser|pastor|priest|nurse|principal|tutor|mentor|captain|crewmates?|teammates?|family|parents?|in-laws?
(?:it's|it is|this is|i'm|i am) [^.!?\n]{2,60},? from (?:the|your|our|last|\w+day) ?(?:[\w'-]+ ){0,3}?(?:draw|team|league|club|rink|choir|night|shift|block|street|market|church|gym|pool|game|games|practice|pub|crew|bus|line|dock|camp|bench|building|stall|potluck|reunion|tournament|group|orchestra|band)
@medium = talk|lecture|essay|article|column|book|novel|interview|podcast|episode|video|reel|film|documentary|newsletter|blog|post|thread|paper|thesis|report|workshop|class|course|seminar|keynote|panel|poster|exhibit|exhibition|show|concert|performance|reading|tour|demo|demonstration|segment|piece|story|feature|profile|speech|presentation|webinar|session|broadcast|letter|review|map|zine|photo|photograph|channel|feed|chapter|testimony|obituary
@hazy = career|careers|path|future|field|studies|program|programme|questions?|generation|interests?|imagination|attention|community|province|country|region|town|city|view|mind|eyes?|life|opinion|head|industry|goals?|own|choice|choices|decision|age|shoes|time|way|journey|work|world|day|respect|admiration|curiosity|thanks|gratitude|heart|dream|dreams|hopes?|plans?|situation|message|note|letter|request|writing|asking|reaching|boldness|nerve|intrusion|forwardness|resume|cv|number|address|name|e-?mail|profile|background|portfolio|application|availability|schedule|calendar|side|end|part|best|call|window|village|street|neighbou?rhood|house|home|kitchen|school|family
@bond = regular|customer|client|patient|student|reader|listener|subscriber|member|volunteer|follower|guest|visitor|fan|neighbou?r|tenant|passenger|pupil
(?<!how )(?<!why )(?<!what )(?<!where )(?<!whether )(?:you(?:'re|'ve)?|your) (?:(?!would|could|will|might|may|can|should|if\b|and\b|but\b|so\b|because\b|than\b|how\b|what\b|mind\b|forgive|excuse|pardon|find\b)[\w'-]+ ){1,9}?(?:my|our) (?!@hazy\b)[\w-]+(?![^.!?\n]*\?)
(?:i've|i have|we've|we) (?:had|kept|hung|framed|worn|used|owned|carried) (?:\w+ )?(?:your|one of your|a (?:[\w-]+ )?(?:of|by|from) you)\b
(?:i've been|i am|i'm|i was|been|as) (?:an? )?(?:\w+ )?@bond (?:at|of|in|on|to|with) (?:your|you|yours)
(?:it's|it is|this is|i'm|i am) [\w .'-]{2,30},? (?:from|of|in|at) (?:the )?(?:unit|apartment|apt|suite|number|cabin|cottage|room|lot|slip|site|stall|row|table|locker|pew|booth|desk) 
@site = google|youtube|instagram|facebook|tiktok|twitter|reddit|substack|mastodon|bluesky|wikipedia|spotify|tedx?|medium
(?:(?:my|our) (?:[\w-]+ ){0,2}?@kin|a (?:[\w-]+ ){0,2}?@kin of mine)(?:,? [\w'. -]{0,40},?)? (?:still |now |often |always |once |both |never |just |also )*(?:wears?|wore|has|have|had|owns?|owned|keeps?|kept|uses?|used|carries|drives|drove|rides|rode|plays?|played|hangs?|hung|bought|took|takes|got|received|reads?|heard|saw|watched|follows?|followed|listens? to|swears by|raves? about|loves?|attended|visited|works?|worked|learned|studied|trained|sings?|sang|curls?|skates?|belongs?|goes|went|rents?|rented|calls?|lent|gave|showed|sent|quotes?)(?: [^.!?\n]{0,60})?\W(?:your (?!field|industry|profession|trade|line|kind|area|occupation|sector|job|role|position|path)\w+|(?<!what )(?<!like )(?<!where )(?<!of )(?<!whom )you(?! do\b))
our (?:[\w-]+ )?(?:@kin|dogs?|boats|families|shops|farms|churches|choirs|offices|houses|gardens) (?:both |all |once |still )?(?:\w+ ){0,3}?(?:together|share|shared|met|both|same)|you and (?:my|our) (?:[\w-]+ ){0,2}?@kin|as (?:i|you|we) (?:said|told|mentioned|discussed|explained)\b|(?:see|seeing|saw|meet|meeting|met) you again
(?:learned|learnt|heard|know|knew|read) (?:of|about) (?:you|your (?!field|industry|profession|trade|line|kind|area))
(?:led|brought|took|sent|steered|pointed|directed|introduced|guided) (?:me|us) (?:straight |right |back )?(?:to|toward|towards|on to|onto) (?:you|your)
(?:your (?:[\w-]+ )?|you (?:[\w'-]+ ){0,4}?on |found (?:[\w'-]+ ){0,4}?on |saw (?:[\w'-]+ ){0,4}?on )@site
you(?:'re| are) (?:\w+ )?(?:on|in|among|listed (?:on|in|among|as|by)|one of) (?:the|an?|my|our|their) (?:[\w-]+ ){0,3}?(?:list|roster|directory|page|members|mentors|speakers|graduates|alumni|hosts|volunteers|register|wall|masthead)\b
(?:tuned in|tuning in|listened|glued|subscribed|subscribe|signed up|bookmarked|streamed|rewatched|replayed|binged|recorded|taped|clipped|saved|underlined|photocopied|dog-eared) (?:to |in |for )?(?:[\w'-]+ ){0,4}?your?\b
your (?:[\w'-]+ ){0,3}?@medium (?:[\w',-]+ ){0,7}?(?:stopped|moved|made|got|sent|kept|convinced|changed|turned|pushed|brought|led|gave|showed|taught|saved|woke|helped|nudged|stayed|hit|touched|inspired|had|introduced|lives|sits|hangs|is taped|is pinned) (?:me|my|us|our|with me|above|over|on my|in my)|your (?:[\w'-]+ ){0,3}?@medium (?:is|was) (?:the reason|why|how|what|where|on our|on my|assigned|part of)
(?:keeps?|has|gave|handed|hands|publish\w*|posts|circulat\w+|maintains|shared|passed) (?:me |us |out |around |along )*(?:an?|its|their|the) (?:[\w-]+ ){0,2}?(?:list|directory|roster|register|page|binder|bank|database|sheet|booklet) of
(?:shows|showing|features|featuring|pictures|picturing|quotes|profiles|thanks|credits|names|mentions) you(?= (?:at|in|on|with|for|as|beside|by|up|standing|holding)| ?[.,;!])
i (?:\w+ )?(?:stand|sit|sing|row|work|live|park|skate|swim|play|train|run|walk|dance|volunteer|curl|lift|bike) (?:[\w-]+ ){0,4}?(?:behind|beside|next to|near|across from|opposite|with|above|below|under|in front of|downstairs from|upstairs from) you\b
(?<!if )you (?:taught|ran|led|coached|hosted|organi[sz]ed|judged|directed|managed|owned|drove|captained|refereed|chaired|played|opened|built|fixed|sold) [^.!?\n]{0,70}\b(?:where|when|in which|while) (?:i|we|my|our)\b
(?:photo|photograph|picture|drawing|portrait|painting|poster|clipping|bust|cartoon) (?:\w+ )?of you
(?:quoted|quotes|cited|cites|mentioned|mentions|named|names|credited|credits|profiled|featured|features|interviewed|praised) (?:you\b|your (?:name|work|book|shop|crew|team|farm|study|research))(?! (?:as a|for))
(?:apprenticed|trained|studied|learned|learnt|worked|articled|interned|sang|played|danced|served|rowed|volunteered) (?:[\w-]+ ){0,3}?(?:under|with|for|beside|alongside) you
(?:my|our) (?:[\w-]+ ){1,3}(?:is|was) your (?:[\w-]+-in-law|brother|sister|cousin|nephew|niece|uncle|aunt|mother|father|son|daughter|neighbou?r|friend|student|tenant|dentist|colleague|old \w+)
(?:picked up|took home|found|kept|pocketed|pinned|clipped|cut out|tore out|have) (?:a copy of |one of )?your (?:leaflet|flyer|brochure|pamphlet|card|sticker|poster|letter|column|recipe|zine|article)
after your (?:[\w-]+ )?(?:lecture|talk|reading|workshop|concert|demonstration|tour|class|speech|show|performance|session|presentation)(?! (?:would|could|is over|ends))
(?:were|got|was|sat|stood|stuck|waited|met) (?:\w+ ){0,2}?(?:in|on|at|in line at) the same (?:elevator|bus|train|ferry|flight|plane|table|bench|class|team|waiting room|lineup|shift|crew|cabin)
when you (?:read|spoke|sang|played|lectured|performed|presented|visited|demonstrated|opened|launched|came) (?:[\w-]+ ){0,2}?(?:at|in|to|on|from) (?:the|our|my|a)?
how i (?:\w+ )?(?:know|knew|come|came|found|heard|met|learned|got|discovered) (?:[\w-]+ ){0,3}?(?:you|your|yours)
(?:list|roster|map|poster|page|class|catalogue)[^.!?\n]{0,60}\byou(?:'re| are| were) (?:on it|in it|on there|among|the first|at the top)|(?:acknowledg\w+|credits|plaque|cover|sleeve|footnotes?|caption|preface|program(?:me)?)[^.!?\n]{0,50} (?:thanks?|names?|credits?|lists?|mentions?|cites?) (?:you|your)
(?:patient|student|customer|client|reader|listener|neighbou?r|friend|colleague|fan|pupil|subscriber|follower|regular|cousin|classmate|teammate) of yours|(?:i'm|i am|i was|i've been|i have been) (?:one of )?your (?:\w+ )?(?:patient|student|customer|client|reader|neighbou?r|pupil|subscriber|tenant|passenger)s?
(?:we|you and i|our \w+) (?:\w+ )?(?:go|went|belong|work|worked|live|lived|swim|skate|sing|play|volunteer|shop|study|studied|sat|sit|train|trained|ride|rode|attend|attended) (?:(?:to|at|in|on|for|with|near) )?the same
came across (?:you|your|an?|the)|(?:have|kept|got|still have) your (?:business )?card|(?<!^i )(?<!\si )(?:thinks?|thought|says?|said|believes?) (?:that )?you(?:'re| are| were|'d be| would be| might| may| could| know)
your (?:[\w-]+-in-law|kid|kids|children|dog|team|shop|class|choir|crew)(?: \w+){1,3} (?:my|me|us|our|with)|i(?:'m| was| am| used to be) (?:the|that|one of the) (?:[\w-]+ ){0,2}?(?:one|person|guy|girl|boy|kid|woman|man|student|usher|customer|volunteer|passenger|neighbou?r)
(?:thank you|thanks) (?:so much |again |very much )?for (?:the|your|that|showing|letting|letting|teaching|taking|coming|visiting|answering|helping) (?:[\w-]+ ){0,3}?(?:tour|visit|talk|chat|demonstration|advice|workshop|coffee|session|lecture|me|us|our|my)
(?:i|we|my \w+) used to (?:[\w'-]+ ){0,5}?your?|(?:has|with|shows|showing) your (?:picture|photo|portrait|face)|your (?:picture|photo|portrait|face) (?:is|on|in|at|was|hangs)
your (?:[\w-]+ ){0,2}(?:interview|talk|book|article|column|podcast|essay|lecture|paper|workshop|session|panel|demo|episode|post|speech|keynote|thread|video|piece) (?:[\w'-]+ ){0,4}?(?:in|on|at|from|has been|has lived|made me|is on my|sits on my|changed my)
(?:insist(?:s|ed)?|urge[sd]|beg(?:s|ged)|swears?|swore|reckons?) (?:that )?(?:i|we) (?:should |must |ought to |had to |have to )?(?:talk|write|speak|call|ask|reach|come|meet|get in touch|contact)
(?:showed|told|taught|read|played|lent|gave|assigned|forwarded|sent|passed|emailed|e-mailed|texted|shared|handed|mailed|clipped|quoted) (?:me|us|our class|the class|my class|everyone|along|around)(?: [\w'-]+){0,4}? (?:you|your|yours)
(?:has|bears|carries|carried|had|showing|gave|with|wrote|printed|signed with|lists|shows|mentions|credits) (?:\w+ )?your name(?! to)|matched us|paired us|put us together
(?:we've|we have|you've|you have) (?:both|met|known|crossed|taught|helped|coached)
we both know
(?:i|we|i've|i'd|my (?:\w+ ){0,2}\w+) (?:\w+ )?(?:bought|own|wear|wore|use|used|eat|ate|rode|ride|borrowed|ordered|toured|stood|sat|stayed|walked|drove|danced|sang|worked|volunteered|trained|took|take|came|stopped|grew up|live|lived|shop|shopped|get|got|keep|kept|have|watch|listen|listened|play|played|attended|followed|read|saw|heard|met) (?:[\w'-]+ ){0,7}?(?:your (?:shop|store|studio|farm|stall|booth|table|clinic|class|course|workshop|talk|tour|open house|exhibit|exhibition|show|performance|concert|book|column|podcast|channel|newsletter|garden|bakery|kitchen|restaurant|truck|team|session|reading|lecture|panel|demo|demonstration|film|site|market|page|feed|blog|poster|paper|article|interview|report|thesis|map|game|app|bench|museum|gallery|school|gym|store|greenhouse|vineyard|brewery|hall)|with you|under you|beside you|next to you|behind you|for you|from you)
(?:through|via) (?:my|our|your|mr|ms|mrs|dr|professor)|(?:thanks to|because of|courtesy of|on the advice of|at the suggestion of|at the urging of|on the recommendation of) (?:my|our|your|a|an|the|[a-z]+'s|mr|ms|mrs|dr)
(?:suggestion|recommendation|advice|urging|referral|introduction|encouragement) (?:of|from|by)|(?:a )?mutual (?:friend|acquaintance|contact|connection|colleague)
you (?:and|&) (?:i|my [\w-]+)|your (?:son|daughter|wife|husband|sister|brother|mother|father|cousin|niece|nephew|aunt|uncle|partner|neighbou?r|colleague|former \w+|old \w+|friend|student|apprentice|boss|assistant|bookkeeper|receptionist|teammate) (?:[\w' ,-]{0,30})?(?:says|said|told|tells|mentioned|suggested|thinks|thought|swears|gave|sent|is my|was my|and i|lent|pointed|showed)
your name (?:on|in|at|beside|under|above|carved|printed|painted|at the)|(?:best|first|only|finest|funniest|last|kindest|truest) (?:thing|[\w-]+) i've (?:ever )?(?:read|heard|seen|watched)|reading [^.!?\n]{0,40}\byours?\b
(?:it's|it is|this is|i'm|i am) [\w .'-]{2,40},? (?:the one|the (?:[\w-]+ ){1,3}(?:who|with|whose|that)|(?!what|that|there|here|who|let)[\w-]+'s [\w-]+|one of your|your (?:former|old|neighbou?r\w*|student|niece|nephew|cousin|friend|customer|patient|client))
(?:it's|it is|this is|i'm|i am) [\w .'-]{2,40}, from (?:the|your|our|last|\w+day)(?! (?:university|faculty|college|department|school))
you (?:may|might|probably|will|won't|must|surely|perhaps|likely) (?:\w+ )?(?:remember|recall)|(?:do|if) you remember|you'll (?:remember|recall)
(?:someone|somebody|one|a few|two|people|folks|friends?|a man|a woman) (?:from|of|in|at|on|among) (?:your|my|our)
(?:your|the|a) (?:former|old|previous) (?:\w+ )?(?:colleague|student|apprentice|boss|classmate|roommate|neighbou?r|teacher|coach)
linkedin|alum|alums|alumn\w+|directory|directories|ten thousand coffees|10,?000 coffees|mentor(?:ship)? (?:list|page|platform|network|directory|program)|job board|(?:member|membership|speaker|speakers|staff) (?:list|page|roster)
(?:found|came across|discovered|spotted|noticed|saw|got|have|looked up|picked up|ran across|stumbled (?:on|upon|across)|come across|finding|coming across|seeing|happened (?:on|upon)) (?:you\b|your (?:name|number|contact|profile|e-?mail|address|page|card|details|info|information|bio|blog|web ?site|work|article|talk|poster|sign|booth|shop|listing|ad|entry|post|posts|paper|piece|book|video|channel|feature))
(?:your|the) (?:profile|bio|listing|entry|booth|web ?site|team page|staff page|faculty page)
your (?:name|number|contact|e-?mail|address|card) (?:is|was|came|comes|appears|appeared|popped|turned|kept|keeps|stood|jumped)
(?:i|i've|i have|we|we've|i'd|and|also|just|finally|having|once|recently|then|i just|twice) (?:\w+ )?(?:heard|read|watched|saw|seen|attended|caught|enjoyed|listened to|loved|sat in on|sat through|went to|visited|followed|follow|been following|subscribe to|was at|were at|was in|re-?read|devoured|took|bought|finished) (?:to )?(?:you|your|(?:the|an?)(?! (?:field|industry|sector|profession|news|market|trade))(?=[^.!?\n]{0,110}\b(?:you|your|yours|you've)\b)|about you|about your|all your|one of your|every|it in)
(?:heard|saw|seen|met|heard about|read about|learned about|heard of) (?:you|your|about you|about your)
(?<!that )(?<!to )(?<!of )(?<!in )(?<!for )(?<!by )(?<!love )(?<!enjoy )(?<!appreciate )(?:hearing|seeing|meeting|listening to|reading|watching)(?: about)? (?:you|your)(?![^.!?\n]{0,80}\b(?:would|could|might|will|may)\b)
(?:we|you and i) (?:\w+ )?(?:met|talked|spoke|chatted|crossed|shook|sat|shared|worked|studied|played|were|have known|go back|know|connected|exchanged|ran into|bumped|rode|danced|volunteered|took|had|bonded|trained|grew up|lived|went|were introduced|kept|both (?:attended|were at|volunteer|sing|belong|play))
(?:looked|look|looking) you up|i (?:was|am) (?:\w+ )?(?:in the|among the|at the back|at the front|sitting) (?:audience|crowd|room|row|back|front)|told (?:me|us) (?:once|that|about)(?=[^.!?\n]{0,100}\b(?:you|your|yours)\b)
(?<!be )(?<!be a )(?<!be an )(?<!be so )(?<!be very )(?:great|good|nice|lovely|wonderful|pleasure|fun|glad|pleased|honour|delight|thanks for|thank you for|a treat|happy|enjoyed) (?:to have |having )?(?:meeting|to meet|met|talking|to talk|chatting|chat|running into|bumping into|seeing|to see|catching up)
since (?:we|i|you|our) (?:\w+ )?(?:met|talked|spoke|last|conversation|chat|heard|saw|took|days)
(?:yearbook|newsletter|magazine|newspaper|podcast|radio|cbc|gazette|herald|tribune|chronicle|bulletin|brochure|walrus|documentary|poster)(?=[^.!?\n]{0,70}\syour?\b)
i (?:still |often |always |well )?remember (?:you|your|how you|when you|the (?:day|time|way))|reminded me of you
(?<!how )(?<!what )(?<!why )(?<!when )(?<!where )(?<!which )(?<!could )(?<!would )(?<!if )you (?:once |also |even |never |always |kindly |just )?(?!inspired|impressed|amazed|fascinated|intrigued|motivated|interested|needed|wanted|learned|decided|moved)(?:\w+ed|taught|told|gave|showed|made|drew|built|sold|lent|sent|sang|wrote|led|drove|caught|saw|heard|held|bought|found|cut|read|ran|took|did|put|stood|brought|fed|beat|left|kept|threw|flew|strung|hung|swung|slung|chose|spoke|rode|swam|swept|spent|fought|shook|woke|broke|wore|tore|grew|blew|slid|hid|lit|shot|won|spun|stuck|struck|dug|set|laid|paid|rang|dealt|knelt|wove|sat|met|let|had(?= (?:me|us|my|our))) (?:(?!is\b|are\b|was\b|were\b|has\b|and i\b)[\w'-]+ ){0,6}?(?:me|us|my|our)
you (?:\w+ )?(?:gave|taught|coached|showed|told|helped|visited|spoke|came|lent|hosted|judged|supervised|mentored|introduced|let|led|fixed|treated|signed|sold|trained|walked|said|mentioned|offered|handed|explained|marked|graded|graduated with|used to|worked with|played|lived|advised|interviewed|hired|taking|answered|invited|drove|cut|were|delivered|rescued|looked after|babysat|cleaned|did my|examined|wrote my|talked|presented|once|have known|knew|organized|ran|warned|promised|asked|caught|pulled|threw|sent|saved|put|made|let|left|wrote|read) (?:\w+ )?(?:\w+ )?(?:me|us|my|our|to our|at our|at my|for my|for me|with me|with my|the (?:room|class|talk|tour|workshop|session|panel|seminar|lecture|students|crowd|audience)|a (?:talk|tour|workshop|session|lecture|guest))
the (?:one|guy|girl|kid|boy|person|student|woman|man|neighbou?r) (?:whose|who (?:was|had|asked|came|sat|kept|broke|dropped|walked|could|never|always)|that|with the)
(?:it's|it is|this is|i'm|i am) [\w .'-]{2,40},? from (?:[\w'-]+ ){0,4}(?:doors?|street|road|block|hall|down|upstairs|downstairs|next door|across|floor|avenue|lane)
(?:we|i) (?:\w+ )?(?:stayed|stay|ate|slept|sat|lived|rented|camped|swam|skated|learned|trained|sang|studied|worked|volunteered) (?:in|at|on|with|under|beside) your
you (?:showed|exhibited|displayed) (?:[\w'-]+ ){0,3}?(?:at|in|during) (?:the |our |last )?[\w'-]+
you (?:were|are|was) (?:one of )?(?:my|our|the) (?:\w+ )?(?:judges?|coach|teacher|instructor|mentor|ta|supervisor|prof|professor|guest|speaker|leader|neighbou?r|boss|manager|counsellor|nurse|doctor|tutor|advisor|babysitter|camp|roommate|lab partner|dentist|vet|captain|buddy)
(?:suggested|recommended|(?:told|tells) me(?=[^.!?\n]{0,80}\s(?:you\w*|i should|i could|to (?:write|call|ask|text|phone)))|(?:says|said|thinks|thought|figured|swears|swore)(?: that)?,? (?:you\b|you're|you'd|i (?:should|could|might|may|can)(?! (?:\w+ ){1,2}(?:to |with )?(?:people|someone|somebody|professionals|anyone|those|more))|to (?:write|call|contact|ask|reach|say|text|message|get)|yes|it (?:was|is|would be) (?:fine|ok|okay|all right))|gave me your|gave your|pointed me|referred me|sent me your|put me in touch|passed (?:on|along|me)|mentioned (?:you|your|that you)|steered me|directed me|encouraged me|introduced (?:me|us)|connected us|speaks (?:so )?(?:highly|warmly)|spoke (?:so )?(?:highly|warmly)|urged me|advised me|nudged me|shared your|lent me|asked me to|offered to connect|dared me|insisted|wanted me|promised you)
(?:my|our) (?:\w+ )?(?:uncle|aunt|cousin|mother|mom|mum|father|dad|sister|brother|neighbou?r|roommate|professor|prof|teacher|advisor|adviser|supervisor|boss|manager|friend|coach|instructor|colleague|counsellor|grandmother|grandfather|landlord|classmate|partner|husband|wife)(?:,? [\w. ]{0,30},?)?(?=[^.!?\n]{0,90}\s(?:you|your|you're|you'd|i (?:should|ought to) (?:write|call|get in touch|reach out|stop by|drop|knock))\b) (?:knows|works|worked|studied|plays|goes|sings|went|used|is (?:your|a friend)|was (?:your|in)|shares|met|says|told|speaks|spoke|thinks|mentioned|lives)
(?:a|an|one of your|one of my|someone|somebody|people|friends?|old|former|mutual|your (?:former|old)|your) (?:\w+ )?(?:colleague|friend|acquaintance|classmate|student|neighbou?r|cousin|contact|connection|teammate|co-?worker|in your|from your|at your)s?(?: \w+){0,4} (?:suggested|recommended|told|said|says|thought|thinks|mentioned|gave|pointed|sent|passed|put|referred|speaks|spoke|encouraged)
(?:association|society|chamber|college|guild|union|board|league|network|magazine|newspaper|newsletter|journal|podcast|radio|cbc|globe|star|gazette|times|news|report|brochure|walrus|herald|tribune|observer|chronicle|bulletin|press|directory|review|weekly|daily|quarterly|poster|blog|article|page|panel|interview|episode|documentary|story|feature|profile)(?: \w+){0,6} (?:lists|listed|names|named|printed|prints|has you|had you|gives you|carried|says|ran|profiled|featured|mentioned|credits|credited|quoted|quotes|introduced|published|describes|described|interviewed|aired|posted|had you|called you|about you)
(?:it's|this is|i'm|i am) [\w .'-]{2,40} (?:from|of) (?:the|your|our|last|\w+day)(?! (?:university|faculty|college))
at (?:the|your|our|last|this) (?:[\w'-]+ ){0,5}(?:talk|fair|conference|panel|workshop|session|event|open house|seminar|webinar|lecture|night|expo|show|tour|meetup|breakfast|dinner|party|wedding|symposium|competition|tournament|camp|game|potluck|summit|festival|hackathon|gala|mixer|day|ceremony|launch|market|retreat|screening|booth|reception|luncheon|barbecue|bbq|picnic|reunion|draw|rally|sale|auction|clinic|concert|recital|parade)(?![^.!?\n]*\?)
(?:i was|i'm|i am|as) (?:in (?:your|the) (?:class|audience|room|crowd|section|workshop|session)|your (?:former|old)|one of your|a (?:former|past|longtime|long-time|regular|loyal) (?:student|reader|listener|camper|player|patient|customer|client|intern|member|resident|volunteer|tenant))
(?:as|when|while|after|before) (?:your|you) (?:former|were|taught|gave|came|spoke|visited|coached)
)";

constexpr QStringView lengthEn = uR"(
(?:1[5-9]|2\d|30|fifteen|twenty|twenty-five|thirty)[ -]?ish(?: |-)?min\w*|(?:1[5-9]|2\d|30|fifteen|twenty|twenty-five|thirty)(?:-odd|\+| or so| to thirty| to twenty)? (?:quick |short |quiet |honest |friendly |unhurried |careful |good )?minutes?
1/3 of an hour|(?:fifteen|twenty|twenty-five|thirty) \((?:15|20|25|30)\) min\w*|(?:15|20|25|30) ?['′](?= |$|[.,;?!])|(?:timer|clock|alarm|watch|kettle|phone) (?:for|to|at) (?:fifteen|twenty|twenty-five|thirty|15|20|25|30)
(?:1[5-9]|2\d|30)(?: ?(?:-|–|to|or|and|/) ?(?:1[5-9]|2\d|30))?[ -]?(?:min|mins|minutes?|mns?|minuters?|m)\b
(?:1[05]|5)(?: ?(?:-|–|to|or) ?)(?:1[5-9]|2\d|30)[ -]?(?:min|mins|minutes?|m)\b
(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-five|twenty five|thirty)(?:(?: ?(?:-|–|to|or) ?| )(?:fifteen|twenty|twenty-five|thirty|so|odd))?[ -](?:short |quick |little |good |brief )?(?:min|mins|minutes?)
half an hour|half-hour|half hour|halfhour|1/2 (?:an )?hour|½ (?:an )?hour|(?:1[5-9]|2\d|30|fifteen|twenty|twenty-five|thirty) of your minutes|half of an hour|quarter(?: of an)?[ -]hour|(?:fifteen|twenty|thirty) (?:or so )?minutes
a third of an hour
)";

constexpr QStringView lengthOfOtherEn = uR"(
(?:\d+|\w+teen|twenty|thirty|twenty-five|half-?)[ -](?:an |a )?(?:min|minutes?|hour)[ -](?:\w+ )?(?:drive|walk|ride|commute|bus|train|talk you|lecture|presentation|keynote|speech|video|film|documentary|episode|podcast|segment|flight|away|early|late|late\w*|into|long|nap|break|exam|quiz|demo|show|swim|run|bike|cycle|ferry|wait|lesson|set|piece|interview (?:on|with|you)|from (?:you|your|here|the|downtown|campus|my|home)|by (?:bus|bike|car|train|foot|subway)|on (?:foot|the (?:bus|train|ferry|subway))|down the|up the|north|south|east|west|outside|of your (?:talk|lecture|presentation|speech|podcast|episode))
(?:your|the|that|my|his|her|their|a recorded) (?:\w+ )?(?:\d+|\w+teen|twenty|thirty|half)[ -](?:an |a )?(?:min|minutes?|hour)[ -](?:\w+ )?(?:talk|lecture|presentation|keynote|speech|video|film|documentary|episode|podcast|segment|slot|piece|session|workshop|panel|class)
(?:live|lived|(?<!your )work|am|i'm|drive|walk|commute|ride|waited|wait|spent|(?<!if i )took|takes|lasted|lasts|every|arrive|leave|rewound|for the (?:first|last|whole)|first|last) (?:\w+ ){0,3}(?:\d+|\w+teen|twenty|thirty|half an|half)[ -](?:an |a )?(?:min|mins|minutes?|hour) ?(?:away|from|by|on|to (?:get|find|reach|park|explain|tell)|of your|late|early|outside|waiting|in line|each way|north|south|east|west)?
)";

constexpr QStringView inPersonEn = uR"(
(?:came|come|drove|walked|biked|get) (?:up |down |out |over |by )?to (?:the|your) (?!phone|point|conclusion|end|bottom|idea|know)\w+
(?:corner|kitchen|picnic|lunch) table|across (?:a|the|your) (?:table|counter|desk)|food court|(?:sit|sitting) (?:at|on|in|across|beside|by|under|down (?:at|on|in|by)) (?:the|your|a|my)
in the flesh|eye to eye|couch|porch|tailgate|stoop|bleachers|picnic table|bench (?:by|at|near|outside|in|on|behind|under)|(?:would|could|can|might|will|may) you (?:\w+ )?(?:see|receive|welcome|host) me(?! (?:as|on|off|for what))|(?:if you|you'd|you would|you could) (?:see|receive|welcome|host) me
(?:over|with|for|bring(?:ing)?|deliver\w*|share) (?:a |an |some |the )?(?:[\w-]+ ){0,2}(?:pizza|bagels?|cinnamon buns?|cookies|pie|cake|pastr(?:y|ies)|sushi|noodles|pho|dumplings|samosas|tacos|burgers?|thermos|wine|cider|shortbread|croissants?|scones?|smoothies?)
(?:ride|tag|come|walk|go) along|sit in on|have you over|buy you|treat you to|shadow you
in[ -]person|face[ -]to[ -]face|coffees?|espresso|latte|cappuccino|teas?|chai|lunch|breakfast|brunch|dinner|tim hortons|tims|timmies|timmy's|cafe|pub|beer|pint|bubble tea|ice cream|doughnuts?|donuts?|sandwich|soup|a bite|a walk|walk with|walk around|stroll|a drink|hot chocolate|muffin
visit|visiting|drop by|drop in|dropping by|stop by|stop in|swing by|pop by|pop in|pop over|come by|come to (?:you|your|the|wherever)|come out|come over|come in|come up|come down|come see|come and (?:see|meet|sit|find)|coming to (?:you|your)|coming by|drive (?:out|to|up|over|down)|travel to|bus (?:out|over|it) to|bike (?:over|to)|walk over|make my way|get myself to|head (?:over|out|to)|ride out|take the (?:bus|train|ferry|subway)|(?<!google )meet (?:you |me |up )?(?:at|in|near|for|outside|wherever|somewhere)
(?:at|in|to|by|near|around|outside) (?:your|the) (?:\w+ ){0,2}(?:office|shop|studio|clinic|lab|museum|library|campus|workplace|yard|farm|site|school|plant|store|brewery|harbour|station|theatre|hospital|centre|center|building|garage|kitchen|bakery|greenhouse|hall|arena|gym|church|bench|branch|warehouse|park|cafeteria|lobby|desk|place|garden|rink|market|dock|district)
(?:your|my) (?!number|phone|cell|convenience|name|e-?mail)[\w'-]+,? (?:or )?(?:(?:your|my|the) [\w'-]+,? or )(?:by |the |a )?(?:phone|telephone|call|zoom|video)
near (?:you|your)|your place|on[ -]site|sit down with you|sit with you|shake your hand|on campus|somewhere (?:near|close|quiet)
)";

constexpr QStringView phoneEn = uR"(
landline|(?:end|ends) of (?:a|the|your|my) (?:phone )?line|on the line|by voice
^(?:call|ring|phone|dial)(?=$|[.,;?!)]| if| instead| whenever| one| any| some| in the| on| at| when| after| before| this| next)
(?:or|just|simply|to|and|can|could) call(?=$|[.,;?!)]| if| instead| whenever| one| any| some| in the| on| at| when| after| before)
call (?:or|,)|(?:rather|prefer(?: to| a)?|either|simply|quick) call
(?:can|could|may|might|shall|should|would) (?:i|we|you) (?:also |maybe |just |perhaps |even )?(?:call|phone|ring|dial)(?! (?:it|them|this))
(?:by|on|over|via) (?:the )?(?:phone|telephone|cell)|phone|telephone|phoning|a quick ring|ring you|give you a ring|(?:a|phone|quick|short|voice|telephone|regular|audio|or|,|call,) ?(?<!video )(?<!zoom )(?<!teams )(?<!skype )calls?(?! (?:on|over|by|via|through|using|in) (?:microsoft |ms |google |a |apple )?(?:zoom|teams|video|skype|facetime|google|meet|webex|whatsapp|messenger|signal))(?! (?:a|an|it|them|this|that)\b)
call(?:ing)? (?:you|u|ya|me|your)(?! (?:on|over|by|via) (?:microsoft |ms )?(?:zoom|teams|video|skype|facetime|google|webex))(?! (?:\w+ ){0,2}(?:the best|a ))
(?:i (?:can|could|will|would|may|might)|could|can|may|or|happy to|to|i'd|i'll|,|either) (?:also )?call(?! (?:it|them|this|for a|for an|myself))
give (?:you|me) a (?:call|shout|buzz)|pick up the phone|dial
)";

constexpr QStringView videoEn = uR"(
(?:over|on|via|by|through) meet|from a distance|at a distance|(?:a|by) (?:screen|web ?cam|camera)|screen,
video|videos?|video-?calls?|videoconference|video-?chat|zoom|zooming|teams|ms teams|microsoft teams|skype|face ?time|google meet|google hangouts?|hangouts?|webex|whatsapp|discord|jitsi|gmeet|on-?line|virtual|virtually|on screen|on-screen|screen to screen|web ?cam|(?:on|by|over|behind|in front of) (?:a |the |my |your )?camera|cameras? on|meet link|remotely|remote|signal call|whereby|over the internet
)";

constexpr QStringView noModeEn = uR"(
(?:(?<=phone you )|(?<=call you )|(?<=ring you )|(?<=reach you )|(?<=phone the )|(?<=call the ))(?:up )?(?:at |on |in )?(?:your |the |my )?(?:office|shop|studio|clinic|lab|museum|library|work|workplace|desk|store|home|house|farm|school|yard|site|kitchen|theatre|hospital|garage|bakery)
come to the phone
(?:while|when|whenever) (?:you(?:'re| are)|i(?:'m| am)) (?:back |done |still )?(?:at|in|on) (?:the |your |my |a )?[\w-]+|(?:shifts?|work|job|classes|class|courses?|studies|studying|training) (?:at|in|by|near) (?:the |your |my |a )?[\w-]+|i (?:study|live|work|train|volunteer|finish|teach|go to school) (?:at|in|by|near|on|for) (?:the |your |my |a )?[\w-]+
(?:reach|contact|text|find|answer|reply to) me (?:\w+ )?(?:by|at|on|via|through)[^.?!;\n]{0,60}
(?:my|your|the|a) (?:phone |cell |telephone )?number|(?:phone|cell|telephone) number|phone book|so-called|called|on-?line (?:shop|store|course|courses|degree|class|classes|portfolio|magazine|form|directory|article|profile|talk|program)|video (?:games?|essay|series|about|of|on|you|production|editing|editor|channel|posted|from)|your (?:\w+ )?videos?|(?:the|that|a) video (?:about|of|on|you|where|in which|from)|(?:your|the|our|their|sales|two|both|other|which|different|several|project|design|of) teams|teams (?:that|who|of|at|in|you|work)|virtual (?:reality|production|fair|panel|conference|event|tour|talk)|remote (?:sensing|work|communities|community|work|control|camp|area|areas|north)
(?:coffee|tea|espresso|latte|beer|chai) (?:roaster|roasters|roastery|shop owner|farm|farmers?|beans?|trade|company|business|industry|growers?|importer|importers|maker|table|stain|cup|cups|lids?|tasting|tastings)|phones? (?:company|store|bank|apps?|design|repair)|call cent(?:re|er)s?|on[ -]call|roll call|close calls?|(?:call|calls) (?:it|for papers)|last call|bird calls?|curtain call|cold calls?|calling people|(?:lunch|breakfast|dinner) (?:talk|series|program|rush|service|menu|club|lady)
)";

constexpr QStringView placeEn = uR"(
^(?:perhaps |maybe |either )?(?:your|the|my|a) (?!phone|telephone|call\b|video|zoom|screen|next|first|second|third|last|following|other|start|end\b|beginning|middle|early|late|same|weekday|weekend|night|noon|lunchtime|spring|summer|fall\b|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evenings|mornings|afternoons|\d|day|week|month|morning|afternoon|evening|time|moment|chat|name|number|address|email|voice|line\b|question|few|short|quick|little|word|reply|note|message|yes|no\b)(?:[\w'-]+ ){0,2}[\w'-]+(?=$|[,.?!:;])
(?:after|during) (?:the |your |my |a |one )?(?!\d|january|february|march|april|may\b|june|july|august|september|october|november|december|this|next|that|noon|work hours)[\w'-]+(?=$|[,.?!)])
(?:at|in|by|near|across|outside|around|from|over|beside|behind|under|on|to (?=the |your |my |a )|inside|among|between|aboard) ?(?:the |your |my |our |a |an |some |any |that |one of )?+(?!phone|telephone|tel\b|ends?\b|next|week|month|moment|morning|afternoon|evening|night|line\b|coming|video|zoom|teams|skype|facetime|whatsapp|same|field|screen|internet|web|call|noon|midday|midnight|lunchtime|any|time|times|convenience|choice|choosing|least|once|first|last|all\b|\d|january|february|march|april|may\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|fall\b|winter|autumn|early|late|mid|advance|general|particular|you\b|me\b|him|her\b|them|us\b|it\b|how|what|why|when|about|term|semester|day|days|year|hour|minute|schedule|e-?mail|text|message|person who|chance|all means|way of|which|this|these|twenty|fifteen|thirty|half|someone|anyone)\w[\w'-]*
)";

constexpr QStringView comingEn = uR"(
if i (?:came|drove|biked|walked|dropped|stopped|swung|popped)
^(?:come|visit|drop by|stop by|swing by|drive (?:out|over|up|down))(?=$|[?.,!]| )
(?:we|us|i|could|to) (?:\w+ )?(?:meet|get together|sit down)(?: up)?(?: with you| you)?(?! (?:by|on|over|via|online|virtually|you on))
(?:can|could|may|might|i'd|i'll|happy to|glad to|love to|like to|able to|willing to|me|or|to|would|,|i) (?:also |even |gladly |happily |just |easily |certainly )?(?:meet (?!by\b|on\b|over\b|via\b|online|virtually|through)|come|drive|bike|cycle|walk|bus|travel|stop|drop|pop|swing|visit|stand|sit|ride|hop|bring|buy you|treat you|take you|see you|join you|meet you|meet up|help|carry|hold|tag along|shadow|follow you|paddle|ski|fly|sail)
(?:come|coming|stop|stopping|drop|dropping|pop|swing|swinging) (?:by|in|over|up|down|out|thru|through|around|round|see|to)
)";

constexpr QStringView orElseEn = uR"(
(?:,? and|,) so (?:is|does|would|are)|(?<!before )or(?: else| maybe| perhaps| even| just| simply| if you(?:'d)? (?:prefer|rather|like)| failing that)?,?|whichever|otherwise
)";

constexpr QStringView windowEn = uR"(
within (?:\w+ ){1,3}days|(?:either|one|this|the far|the near) side of (?:the |my |your )?(?:long |holiday )?\w+|from (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|till|until|through)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|through) (?:mon|tues|wednes|thurs|fri|satur|sun)day
(?:in town|around|back|here|home|free|available|visiting|off) (?:again )?(?:on|from|until|till|between) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|\w+day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)
(?:in|over|within|during|for|sometime|some time|any ?time|anytime|of) (?:the )?(?:next|coming|following) (?:\w+ |\d+ |couple of |few |two or three ){0,3}?(?:days?|weeks?|months?|fortnight)
(?:next|coming) (?:two|three|four|five|six|few|couple of|\d+|ten|several)(?: or \w+| to \w+)? (?:days|weeks|months)
next (?:week|month|weekend|\w+day|term|semester|spring|summer|fall|autumn|winter|couple)
(?:this|the) coming (?:week|month|weekend|\w+day|fortnight|term|semester|days|weeks)
between now and|from now (?:until|till|to)|until the end|till the end|week of|weeks of|tomorrow|a week from|within (?:the |a |two |three |\d+ )(?:\w+ )?(?:week|weeks|month|fortnight|days)|in (?:a|one|two|three|2|3|1) weeks?(?:'s? time)?|in a fortnight|fortnight
(?:by|before|until|till|up to|no later than) (?:the )?(?:end of|middle of|start of|beginning of|close of|mid-?|first|last|\d)
(?:by|before|until|till) (?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|halloween|new year|ramadan|eid|diwali|labour day|canada day|spring|summer|fall|autumn|winter)
(?:week|weeks|days|month) (?:after|following) next|week after|the weeks? ahead|days ahead|weekend after
)";

constexpr QStringView windowWhenAskedEn = uR"(
@day = mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?
@month = january|february|march|april|may|june|july|august|september|october|november|december
@season = spring|summer|fall|autumn|winter|term|semester|season|school year|new year|year|month|week
@feast = christmas|xmas|new year's|new year|easter|thanksgiving|halloween|hallowe'en|diwali|hanukkah|ramadan|eid|lent|nowruz|lunar new year|vaisakhi|passover|pentecost|ascension|all saints|remembrance day|labour day|canada day|victoria day|family day|st\. patrick's|valentine's|mother's day|father's day|the solstice|solstice|the equinox|equinox|carnival|powwow|stampede|the holidays|the long weekend|reading week|study week|march break|spring break|midterms|finals|exams|graduation|convocation|the term|harvest|seeding|planting|calving|lambing|freeze-up|breakup|thaw|the thaw|first snow|first frost|tax season|hunting season|lobster season|the ice|the snow
(?:first|second|third|fourth|last|middle|final|opening|early|next|other) (?:or \w+ |two |three |few |couple of )?(?:weeks?|weekends?|half|part|days?|fortnight|@day)(?: (?:of|in|after|before)|[,.?!]|$)
between (?:@feast|@month|@season|@day|the \d+\w*) and|(?:before|after|by|until|till|around|over|during|at|near|past|once|ahead of) (?:the )?(?:@feast)
(?:one|a|some|any|either|each|every) (?:dark |slow |quiet |free |rainy |early |late )?(?:@day|morning|afternoon|evening) (?:in|of|this|next|before|after)
(?:week|weekend|day|morning|evening|night|afternoon) (?:of|before|after) (?:the|my|your|our)
between (?:the|our|my|your) (?:two|three|long|next two) (?:[\w-]+ )?(?:weekends|terms|semesters|holidays|seasons|tides|harvests|shifts|exams|sessions|storms|games)
this (?:week|month|weekend|fall|autumn|winter|spring|summer|term|semester|morning|afternoon|evening|\w+day|season|quarter|year)|later this|tonight|today|these next
(?:on|any|either|next|some|every|most) ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?: or | and |,| (?:morning|afternoon|evening|at|after|before))
(?:in|during|early in|late in|early|late|mid-?|end of|start of|middle of|beginning of|throughout|through|first half of|second half of|any day in|by)[ -]?(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!,? (?:19\d|200|201|202[0-4]))
(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|the \d{1,2}(?:st|nd|rd|th)|\d{4}-\d\d-\d\d
(?:before|until|till|ahead of) (?!long\b|now\b|anything|this\b|that\b|then\b|hand\b|me\b|noon\b|you decide|i decide|i choose|i commit|applying|deciding|choosing)[\w'-]+
between (?:now|today|the|mid|early|late|\d+\w*|my|our|your|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|thanksgiving|christmas|new|easter|exams?|terms?|shifts?|classes|reading|labour|remembrance|family|spring|summer|fall|winter|halloween|ramadan|hanukkah|canada|victoria|midterms|finals|seeding|harvest|calving|seasons?)[\w' -]{0,30} and [\w'-]+
(?:after|during|once|as soon as) (?:(?:the|my|your|our) (?!phone|telephone|diploma|degree|stud|training|program|bachelor|master|certificate|course|way|line|internet|door|corner|years?|\w+ (?:diploma|degree|stud\w+|training|program|certificate)|\w+ \w+ (?:diploma|degree|program|certificate))[\w'-]+|classes|class|school|exams?|finals|midterms?|reading|study|spring|summer|winter|march|christmas|thanksgiving|easter|halloween|labour|canada|victoria|harvest|planting|seeding|calving|lambing|freeze|snow|ice|frost|first|next|term|fall|graduation|convocation|hunting|fishing|tax|budget|fiscal|new|ramadan|diwali|hanukkah|eid|remembrance|family|mother's|father's|st\.?|nowruz|lunar|convocation|holiday|tourist|wedding|opening|rehearsals?|tour|camp|moving|leaving|end|start)
(?:over|by|around|through) (?:the |your |my |our )?(?:long |march |spring |winter |summer |fall |christmas |holiday |coming |reading |study |lunch )*(?:holidays?|break|summer|winter|spring|weekend|long weekend|christmas|easter|thanksgiving|halloween|new year|ends? of|start of|middle of|time (?:the|you|i)|\d{1,2}(?:st|nd|rd|th))
reading week|study week|march break|spring break|(?:the )?(?:christmas|winter|summer|fall|holiday) (?:break|holidays?)|end of (?:the )?(?:week|month|term|semester|year|season|summer|winter|spring|fall|\w+ break)|month's end|month end|later in (?:the )?(?:week|month)
(?:in|for) (?:the )?(?:first|second|third|fourth|last) (?:or \w+ )?(?:week|half|part|days)
)";

} // namespace

LetterRequests englishLetterRequests()
{
    return {
        .asking = Phrases(askingEn),
        .past = Phrases(pastEn),
        .source = Phrases(sourceEn),
        .length = Phrases(lengthEn),
        .lengthOfOther = Phrases(lengthOfOtherEn),
        .inPerson = Phrases(inPersonEn),
        .phone = Phrases(phoneEn),
        .video = Phrases(videoEn),
        .noMode = Phrases(noModeEn),
        .place = Phrases(placeEn),
        .coming = Phrases(comingEn),
        .orElse = Phrases(orElseEn),
        .window = Phrases(windowEn),
        .windowWhenAsked = Phrases(windowWhenAskedEn),
    };
}

} // namespace Demitasse
