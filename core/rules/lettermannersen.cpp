// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

namespace Demitasse {

namespace {

constexpr QStringView turnEn = uR"(
,? but|although|though|however|that said|(?:^|(?<=, )|(?<=; ))still|yet|even so|having said that|all the same|and if|, if|only if|unless
)";

constexpr QStringView denialEn = uR"(
not(?! only| sure| just| hesitate| to mention)|never|no|nor|without|don't(?! hesitate| mind| worry| forget| suppose| happen)|doesn't|didn't|isn't(?! too)|aren't|wasn't|won't|wouldn't(?! happen| have| need| know)|can't|cannot|couldn't|i'm not|nothing|neither|rather than|instead of|far from
)";

constexpr QStringView jobEn = uR"(
@post = jobs?|positions?|posts?|postings?|placements?|internships?|apprenticeships?|co-?op (?:term|place|spot|job)s?|practicum|openings?|vacanc(?:y|ies)|traineeships?
@helper = apprentices?|interns?|trainees?|helpers?|assistants?|students?|deckhands?|hands|pairs? of hands|beginners?|juniors?|staff|labour|body|bodies|extras?|servers?|cooks?|workers?|learners?|muscle|dishwashers?|novices?|rookies?|labourers?|technicians?|people
@hirer = hr|human resources|(?:your|the|their|his|her) (?:[\w-]+ )?(?:manager|boss|foreman|forewoman|owner|chief|supervisor|coordinator|captain|director|chef|head|recruiter|skipper|superintendent|principal|crew|team|hiring \w+)|whoever (?:hires|does the hiring|decides|is in charge)|people who hire
(?<!how )(?<!why )(?<!what )(?<!when )(?<!where )(?:if|whether|should|do|does|would|could|might|may|can|ever|suppose|see|in case|and|were) (?:[\w'-]+ ){1,5}?(?:needs?|use|uses|wants?|brings? in|bringing in|takes? on|advertis\w+ for|is short of|looking for|looks? for|in need of|hires?|employs?) (?:any |an? |some |another |more |extra |one more |new |a few |spare |cheap |summer )*(?:[\w-]+ )?@helper(?! (?:who|to feel|to know|to (?:be|learn)|in the world))
(?:another|an extra|a spare|one more) (?:pair of )?hands?\b|chance (?:of|at) (?:an?|any|some) (?:[\w-]+ )?(?:place|spot|berth|shift|start|work|@post)\b|(?:hear|know|learn) of anything (?:in|at|going|suitable|along|for)\b|paid (?:[\w-]+ )?@helper|join you for the (?:season|summer|winter|harvest|fall|term|year)|on the market for|want an? (?:extra|spare|second) \w+
(?:something|anything|a spot|a place|a corner|a bench|a stool|an apron|a locker|work|hours|shifts) (?:[\w-]+ )?for (?:me|someone like me|a person like me|an? (?:[\w-]+ )?@helper)(?! (?:to (?:read|sit|stand|stay|think)|(?:in|on) your (?:calendar|schedule|week|day|diary)))
(?:is|are|if|whether) (?:the|that|this|your) (?:[\w-]+ ){0,3}?(?:@post|role)(?: [\w'-]+){0,6}? (?:open|filled|available|taken|free|going|vacant)(?! for you| to you)
(?:crew|team|staff|roster|kitchen|boat) (?:is |already )?(?:full|complete|all set)\b|advertis(?:e|es|ing) (?:anything|something|for an?|any|an?) 
(?:do|complete|finish|serve|log|fill|spend) (?:my |an? |the |them |those |these |some )(?:[\w-]+ ){0,4}?(?:with|at|under|in|on|for) (?:you|your \w+)(?<=you|clinic|shop|team|crew|office|studio|lab|company|firm|farm|school|hospital|kitchen|department|yard)(?! (?:about|by|on|over))
my (?:name|number|details|file|card)(?: [\w-]+){0,2}? (?:to|with|past|before) (?:hr|human resources|whoever (?:hires|does the hiring|decides)|people who hire|the (?:[\w-]+ )?(?:hiring|recruit)\w*)
(?:mention|mentioning|suggest|float|raise|pass|passing|put|putting|slip|recommend|recommending|introduce) (?:me|my name|my interest|my file)(?: [\w-]+){0,3}? (?:to|with|past|before|in front of) @hirer
(?:i'd|i would|i'll|i could|i can) (?:gladly |happily |even )?(?:work|volunteer|sweep|wash|scrub|haul|lift|peel) (?!around|it\b|out|through)(?:[\w'-]+ ){0,4}?(?:for you|for free|for nothing|unpaid|weekends|nights|evenings)
(?:who|whom|where) (?:do|should|could|would|can|might|to) (?:i )?(?:send|address|submit|give|hand|mail|direct) (?:an|my|the) application|(?:support|back|read|consider|see|push|endorse) my application|this (?:as |is )?my application|for my application (?:to|with|at) (?:your|you)|reference for (?:me|my application)
(?:put in|put my name in|in the running|throwing my hat in) for (?:the|your|that|an?) (?:[\w-]+ ){0,3}?(?:@post|role)
(?:jump|leap) at (?:any|an?|whatever|the) (?:[\w-]+ ){0,2}?(?:@post|roles?|shifts?|work|chance to work)|(?:say yes to|take|accept|grab) (?:any|whatever) (?:[\w-]+ ){0,2}?(?:@post|roles?|shifts?|work)(?= )
(?:turn|grow|lead|develop) (?:in)?to something (?:more )?(?:permanent|longer|lasting|regular|paid|steady)|(?:when|if|once) (?:you |they )?(?:start |begin |open |resume )?hiring (?:starts|opens|begins|resumes|again|season)
(?:be|get|land|earn|win|sit|see me) (?:a place |a spot |a seat )?on your (?:staff|crew|team|payroll|floor|line|roster|deck)|(?:be|become) (?:your|one of your) (?:next|new|first|newest|future) (?:apprentice|intern|hire|recruit|assistant|employee|deckhand|trainee|colleague)
get me (?:in|on|hired)(?= ?[?.,!]|$| at| with| there)|my name (?:could |can |might |to )?(?:go|be added|be put|stay|sit) on (?:it|the|your)|(?:could|can|may) my name go on
(?:throw|toss|put|throwing|tossing|putting) my (?:hat|cap|name|toque) in(?:to)?(?: the (?:ring|hat|mix|pile|running))?\b
(?:sign|bring|take|put|add|signing|bringing) (?:on|up) (?:a|an|another|any|new) (?:[\w-]+ ){0,2}?(?:apprentice|helper|student|hand|intern|trainee|deckhand|beginner|learner)s?
(?:find out|see|check|ask|know|learn|hear) (?:whether|if) (?:they|she|he|the \w+|her \w+|his \w+|there) (?:have|has|are|is|might have|may have) (?:any|an|a|some) (?:[\w-]+ ){0,2}?(?:vacanc(?:y|ies)|openings?|jobs?|positions?|spots?|shifts?)
(?:room|space|a place|a spot) (?:[\w-]+ )?for (?:a|an|another|one more) (?:[\w-]+ ){0,3}?(?:hands?|pair|apprentice|student|helper|beginner|learner|body|intern|deckhand|trainee)
(?:any|some|for|as a|a few|be|of) paid (?:hours|shifts?|work|helper|help|assistant|position|placement|internship|summer)|(?:a|one) trial (?:week|day|month|shift|run)\b|(?:falls?|becomes?|comes?|goes?) vacant
(?:know|hear|heard|think) of (?:anyone|anybody|someone|somebody|a (?:place|shop|crew|company|farm)|people|any \w+) (?:who|that)(?:'s| is| are| might be)? (?:hiring|recruiting|looking for (?:help|people|staff|hands|a)|needs?|needing|taking on)
i(?:'d| would|'ll) (?:happily |gladly |even )?(?:sweep|scrub|mop|wash|haul|carry|peel|shovel) (?:\w+ ){0,3}?(?:to get in|for (?:a chance|a start|free)|to (?:start|learn the trade|get a foot))
(?:tell|remind) (?:the|your|their|that|his|her) (?:[\w-]+ )?(?:manager|boss|foreman|forewoman|owner|chief|supervisor|coordinator|captain|director|chef|head|crew|hr|skipper|superintendent)(?: [\w-]+){0,3}? (?:that )?i(?:'d| would|'m| am|'ll| could| can| will) (?!not\b|(?:be )?(?:glad|happy|keen|love|like) to (?:talk|speak|ask|meet|hear|listen))(?:[\w'-]+ ?)
use for (?:a|an|another|one more|some|any) (?:[\w-]+ ){0,3}?(?:hands?|helper|student|body|apprentice|intern|worker)
(?:i'm|i am) (?:ready|able|available|free) to (?:start|begin) (?:work|any|when|as soon|tomorrow|right|immediately|this|next|monday)
(?:refer|recommend|vouch for|endorse|suggest|mention) me (?:to|for|as|at|with) (?:your|the|a|an|hr|anyone|someone)
(?:has|have|had|offer|offers|open|got) (?:any |an? |some )?(?:articling|apprentice(?:ship)?|intern(?:ship)?|co-?op|trainee|student|summer|junior|entry-level|part-time|casual) (?:positions?|places?|spots?|roles?|jobs?|openings?|placements?|terms?)
(?:having|taking|hosting|hiring|using|supervising|want|like|need|use|take|host|hire|have) (?:on )?(?:an? |another |one more |some |any )(?:[\w-]+ ){0,1}?(?:intern|co-?op student|summer student|apprentice|trainee|placement student)(?! (?:last|in my|with a sense|you|who (?:has|is|was)))
(?:in case|if|when|whenever) [\w' -]{1,30}(?:falls? short|(?:falls?|comes? up|runs?|ends? up|finds? \w+|is|are) (?:short(?= (?:of|on) (?:hands|help|staff|people|bod\w+|an?)\b|,? (?:i\b|i'm|i'd|call|you know|let me|think of|remember me|give me))|short-handed|short-staffed|understaffed|shorthanded))
(?:you're|you are|are you|is \w+|be) (?:ever |still )?after (?:a|an|some|any|another) (?:[\w-]+ ){0,2}?(?:helper|help|hand|hands|apprentice|intern|student|assistant|worker|weaver|trainee|[\w-]+er)
(?:if|whether|do|does|would|could|when) (?:[\w'-]+ ){1,3}(?:takes?|accepts?|hosts?|hires?|employs?) (?:on )?(?:summer |co-?op |new |any |some )*(?:students?|interns?|apprentices?|trainees?|learners|beginners)
(?:lead|leads|turn|grow|open|develop) (?:in)?to (?:a|an|some) (?:[\w-]+ ){0,2}?(?:job|position|placement|internship|role|opening|offer|contract)|leads? (?:on|for|about) (?:[\w-]+ ){0,2}?(?:work|jobs?|openings?|positions?|employment)
(?:one|a|two) [\w-]+ (?:down|short)\b|make an exception for me|throw my way|(?:any|some|a bit of|odd) (?:paid )?(?:work|shifts|hours|gigs?|jobs) (?:you|that you|going|for me|my way)
(?:would|could|will|might|can) (?:you|your [\w-]+|the [\w-]+|they|he|she) (?:ever |perhaps |possibly |consider |be willing to |be able to )?(?:take|have|use|accept|hire|try|employ|taking|hiring|using) me(?! (?:to|a|an|the|seriously|through|up|back|around|along|over|out|for (?:an? (?:coffee|walk|tour|chat|call|visit|ride|drive|hour|moment|minute)|coffee|lunch|tea|20|twenty|half|15|fifteen|30|thirty)|know|in person|on (?:a|the) (?:tour|phone|call)|visit|come|by))
(?:thrilled|love|happy|glad|delighted|hope|hoping|honoured|like|eager|keen) to join (?:the|your|you)(?! (?:call|meeting|zoom|conversation|video|session|tour|link|talk|chat|on))
(?:let|tell) [\w' ]{1,25} (?:know )?(?:that )?i'm (?:available|free to work|looking for work|ready to work)
apply(?:ing)? for (?:the|a|an|your|that|this) (?:[\w-]+ ){0,4}(?:role|position|job|opening|posting|post|spot|internship|placement|co-?op)
(?:appreciate|grateful for|love|like|need|get|have|give me|write me|provide) (?:a|your|an) (?:job |employee |internal )?(?:referral|reference|letter of reference|recommendation letter)
give (?:a|an|me|someone|somebody|this|us) ?(?:[\w-]+ ){0,2}?a (?:try|chance|shot|start|trial)|could start (?:as (?:early|soon)|on|this|next|tomorrow|monday|right|any)
(?:summer|part-time|full-time|entry-level|junior|student|paid|seasonal|casual|weekend|co-?op|permanent|temporary) (?:work|job|jobs|position|positions|role|roles|spot|spots|opening|openings|hours|shifts|employment|opportunity|opportunities) (?:[\w' -]{0,30})?(?:for me|with you|at your|on your|you have|you know|you might|might be|coming up|available|with your|in your|under you)
(?:interested|happy|glad|thrilled|love|eager|keen|honoured|delighted|willing) (?:in|to) (?:[\w' -]{0,20})?(?:work(?:ing)? (?:there|with you|for you|at your|under you|alongside you)|join(?:ing)? (?:you|your)|being hired|help(?:ing)? out (?:for pay|this summer|on weekends|part-time))
(?:any|some|an?) (?:[\w-]+ ){0,2}(?:openings?|vacanc(?:y|ies)|internships?|apprenticeships?|job openings?|jobs)(?= ?(?:\?|,|\.|$|at|in|on|for|with|this|next|coming|available|right now|at the moment))
(?:pass|send|forward|hand|give|mention|put) (?:[\w' -]{1,25})? ?(?:to|with|in front of) (?:hr|human resources|the hiring|your hiring|whoever (?:hires|does the hiring)|the person who hires|your recruiter|the recruiter)
(?:whether|if) (?:[\w'-]+ ){1,4}(?:has|have|had|is|are|was|were) (?:got )?(?:anything|something|a thing) (?:at|open\w*|available|for|going|coming|entry|junior|part-time|suitable|in the way of)
if (?:one of|any of|someone|somebody|anyone|anybody|one) [^.?!\n]{0,40}(?:leaves|quits|retires|moves on|goes on leave|calls in sick|drops out|gets? hurt|doesn't show)
(?:is|are|'re|'s|get|gets|be|been|run|runs|come|ever) short (?:a|of|on|by) (?:[\w-]+ ){0,2}?(?:body|bodies|hands?|staff|people|person|pair|help|crew|workers?|man|woman|[\w-]+er)
(?:if|should|in case|whether|when|whenever) you(?:'re| are| were| be| ever| should| happen to be)?(?: ever| still| currently| also| be| are)* (?:taking on|taking people|hiring|recruiting|looking for (?:help|people|hands|someone|somebody|an? \w+)|in need of|short of|short on|short-handed|shorthanded|short-staffed|understaffed|needing)
(?:could|can|might|would) (?:\w+ )?(?:use|do with) (?:somebody|someone|a hand|hands|some help|an? (?:extra|spare|willing|second|young|strong)?(?: [\w-]+){0,2}?(?: of hands)?)(?: to [\w-]+| on (?:the|your)| around| with pay| this| for the| over the| in the|,? let me|,? i'm| like me)
foot in (?:the|your) door|on your payroll|work for (?:free|nothing|minimum)|paid or unpaid|with pay\b|(?:for|at) minimum wage
(?:where|how|when) (?:do|can|could|should|would|might) (?:i|one|someone|people) (?:send an application|apply\b(?! (?:that|this|it|what|the|my learning|these|those)))
(?:room|space|a spot|a place|an opening|a desk|a seat|a bench|any work|some work) (?:for (?:me|one more|another (?:pair|apprentice|student|intern|hand|body|pair)|an (?:extra|eager|apprentice|intern)|a (?:student|beginner|keen|learner))|going|at your (?:place|shop|company))
give me a (?:chance|shot|try|trial|start|go) (?:at|in|on|with|as|to)|(?:trial|paid) shift|i(?:'d| would| could| can|'ll) start (?:tomorrow|monday|right away|next week|any day|whenever)
(?:be|get|put me|add me|am|stay) on (?:the|your) (?:list|roster|call list|waiting list|books)(?! of (?:people|mentors|alum))
(?:got|have|has|is there|be|there's) any (?:work|shifts|hours) (?:going|for|available|this|next|over|coming)
(?:your|the) (?:team|company|shop|crew|firm|studio|lab|department) (?:is |was |might be |may be |would be )?(?:hiring|recruiting|growing and|adding|taking on|looking for (?:people|help|someone|an? \w+))
(?:who|whom) (?:do|should|could|would|can) i (?:talk|speak|write) to about (?:a|an|any|getting|work|jobs?|openings?|applying|summer|being)
(?:hire|employ|recruit) (?:me|us|a student|students|someone like me|him|her|my \w+)
(?:get|getting|be|being|been) (?:hired|employed|recruited|taken on)(?! (?:at|by|in) (?:your|the) (?:first|age))
(?:are|is|were|if|whether|know if|know whether|see if|wondering if|wondered if) (?:you|you guys|you all|you folks|they|your (?:\w+ )?(?:\w+)|the \w+(?: \w+)?|anyone|anybody|\w+|\w+ \w+)(?: is| are| be| might be| may be)? (?:currently |still |also |even |ever |by any chance |planning on |thinking of )?(?:hiring|recruiting|taking on|taking (?:interns|students|apprentices|co-?ops?|summer|new|people|anyone|helpers))
(?<!while )(?:hiring|recruiting|taking on|looking for) (?:any |some |a |an |more |new |another |summer |extra |junior |part-time |seasonal )*(?:interns?|students?|apprentices?|people(?! (?:who|in|to talk|with))|anyone(?! (?:who|in|else))|anybody(?! (?:who|in))|someone(?! (?:who|in|with|like you))|staff|help|helpers?|hands|co-?ops?|juniors?|assistants?|trainees?|candidates|graduates|grads)
(?:might|may|could|can|will|would|do|does|ever|even) (?:\w+ )?(?:be )?(?:hiring|hire|recruit|need) (?:soon|this|next|in the|for the|anyone|anybody|someone|somebody|a student|students|an? (?:extra |spare )?(?:pair|hand|intern|apprentice|assistant|helper)|interns?|apprentices?|help\b|more (?:people|staff|hands))
(?:know|knew|hear|heard|hears|aware|think|learn|told) of (?:any|an|a|some|anything|something|someone who)(?: \w+){0,3} (?:jobs?|openings?|positions?|vacanc(?:y|ies)|internships?|placements?|co-?ops?|apprenticeships?|opportunit(?:y|ies)|work|hiring|spots?|roles?|gigs?|hours)
(?:know|knew|hear|heard|hears|aware|think) of (?:any|an|a|some) (?:jobs?|openings?|positions?|vacanc(?:y|ies)|internships?|placements?|apprenticeships?|opportunit(?:y|ies)|work\b|spots?|roles?|gigs?)
(?:know|hear|think) of anyone (?:who is |who's |who might be |that is |that's )?(?:hiring|looking for|who needs|needing)
(?:if|when|whether|should|once|in case|wondering if|wondered if)(?: ever)?(?: there(?:'s| is| are| were| might be| will be))?(?: any| an| a| some| another)?(?: \w+){0,2} (?:jobs?|positions?|openings?|vacanc(?:y|ies)|internships?|placements?|spots?|roles?|places?|co-?op(?: \w+)?|apprenticeships?|summer work|anything|something|one)(?: \w+){0,4} (?:opens?|opening|comes?|coming|pops?|becomes?|turns?|arises?|free|frees?|available|going|open)(?: up)?
(?:if|when|whether|should) (?:anything|something|a spot|a place|one|ones?) (?:\w+ ){0,2}(?:opens?|comes?|pops?|turns?|frees?|becomes?|shows?|arises?)(?: up| free| available| along)?
(?:any|some|are there|is there|you have|you've got|have you got|know of)(?: \w+){0,2} (?:job|jobs|entry-level|junior|summer|part-time|full-time|casual|student|co-?op|internship|apprentice(?:ship)?|work|paid|assistant)? ?(?:openings?|vacanc(?:y|ies))(?! (?:rate|rates|bid|bids|night|line|act|scene|chapter|hours?|ceremony|day|remarks)|(?: (?:in|on) (?:your|my|the|his|her|our) (?:calendar|schedule|week|diary|day|agenda|timetable|afternoon|morning|play|show|exhibit)))
(?:any|some|an|a|another|for|there|have)(?: \w+){0,2} (?:internships?|co-?op (?:terms?|jobs?|positions?|placements?|places?|spots?|students?|openings?|work|roles?)|summer (?:jobs?|positions?|work|students?|placements?|roles?|gigs?|employment)|part-time (?:jobs?|work|positions?|hours|roles?)|work terms?|apprenticeships?|job openings?|student jobs?|student positions?|entry-level (?:jobs?|positions?|roles?)|junior (?:jobs?|positions?|roles?)|placements?) (?:at|with|in|on|for|available|open|this|next|under|there|coming|going|from|to offer|\?)
(?:you|they|she|he|your \w+|your \w+ \w+|the \w+|anyone|anybody|somebody|there)(?:'s|'ve|'d)?(?: ever| might| may| could| will| would| also| still| even)* (?:have|has|had|got|have got|has got|offer|offers|find|see|be|is|are) (?:any|an|a|some|room for(?: \w+)*|space for(?: \w+)*|work for|use for) (?:\w+ ){0,2}(?:jobs?|positions?|internships?|co-?op|co-?ops|placements?|apprentices?|apprenticeships?|summer students?|interns?|trainees?|vacanc(?:y|ies)|entry-level|work term|work terms|gig|gigs|summer \w+|spots? (?:for|going|open|left)|spot for me|place for me|role for me|job for me)
(?:looking|searching|hunting|hoping|applying|apply|applied|applications?|seeking|seek|after|interested in|considered|consider me|recommend me|interview(?:ed)?|keen on|aiming|angling|in search|chance|shot|try out|need|want|would love|would like|'d love|'d like|land|get|find|secure|start) (?:\w+ ){0,2}?(?:for |to |of |at )?(?:an?|any|my next|my first|some|your next|the|one of (?:your|the)|your)(?: [\w-]+){0,3} (?:jobs?|positions?|internships?|co-?op|co-?ops|placements?|apprenticeships?|employment|vacanc(?:y|ies)|work term|openings?|entry-level role|spots? on your|place on your|role (?:at|with|on|in) (?:your|the))(?! (?:shadow|title|descr|market|fair|search|interview|talk|site|board|you (?:have|had|do|did)|i (?:had|have|got)|that i|of (?:a|an|the|being)))
(?:looking|searching|hunting|desperate|hungry|seeking|in search|out) (?:for |of |some |any )*(?:paid |steady |full-time |part-time |summer |extra )?(?:work|employment|a job|jobs)(?! (?:on|with your|out|shadow|together|your|through|as part))
(?:keep|bear|have|hold) (?:me|us|my name|my details|my contact|my number|my file|my application|him|her|my \w+) (?:\w+ )?(?:in mind|on file|on your list|on the list|on your radar|handy|in the loop (?:about|for|if|on) (?:job|opening|position|opportunit)\w*)
keep an (?:eye|ear) (?:out|open)(?: for)?(?: \w+){0,3} (?:me|openings?|jobs?|positions?|anything|something)
(?:think|thinking|thought) of me (?:if|when|for|the next time|next time|should|first)
remember me (?:if|when|for|the next time|next time|should)
(?:be|being|get|am|was) considered(?! (?:a|an|the|by|rude|good|bad))
consider (?:me|hiring|my application|taking me|taking us|bringing me)
(?:take|taking|bring|bringing) (?:me|us|him|her) (?:on|aboard|in)(?! (?:a |the )?(?:tour|trip|walk|ride))
(?:put|putting|puts) (?:in )?(?:a good word|a word(?= (?:in |forward )?(?:for me|on my behalf|with (?:hr|the|your|whoever)))|(?:my|the) (?:good )?(?:word|name)(?= (?:in\b|forward|to|with|before|past|on your)))(?: in| forward)?(?: (?:for|with|to|in))?
(?:pass|passing|send|sending|forward|forwarding|give|giving|hand|handing|mention|mentioning|slip|drop) (?:on )?my name (?:on |along )?(?:to|at|with|in) (?:hr|human|your (?:boss|manager|hiring|hr|recruit|supervisor|director|team)|the (?:hiring|hr|recruit|boss|manager|people who hire|foreman)|whoever|anyone who|someone who)
(?:refer|recommend|vouch for|endorse) me (?:for|to (?:hr|your (?:hr|hiring|boss|manager|recruit)|the (?:hiring|hr|recruit))|internally|as a candidate|if)
(?:work|working|intern|interning|apprentice|apprenticing|articling|article|start|starting|train) (?:for|under|with|alongside|at) (?:you|your (?:team|company|firm|crew|shop|office|studio|lab|group|department|organi[sz]ation)|you guys|you folks|you all)(?! (?:on (?:this|a|the|my)|was|is|were|again on))
(?:join|joining) (?:your|the) (?:\w+ )?(?:team|company|firm|crew|staff|lab|group|organi[sz]ation|department|studio|kitchen|shop)
(?:part of|place on|spot on|room on|seat on|role on|position on|a job on) your (?:\w+ )?(?:team|crew|staff|company|firm|lab)
(?:need|needs|could use|can use|short of|short on|short a|looking for) (?:anybody|anyone|somebody|someone|another|an extra|a spare|extra|more|a) ?(?:pair of hands|hands?|person|people|on the line|on your|in the|student|body|helper|assistant|apprentice|intern|worker|cook|server)?(?: \w+){0,6},? (?:i|i'm|i am|i'd|i could|call me|let me know|you know where|hire)
(?:offer|give|get|find|land) me (?:a|an|any|some) (?:\w+ ){0,2}(?:jobs?|positions?|internships?|placements?|interview|work|shifts?|hours|roles?|contract|co-?op|apprenticeship|spot)
(?:can|could|may|might) i (?:please )?(?:have|get|apply for|interview for|be given) (?:a|an|any|the|your) (?:\w+ ){0,2}(?:jobs?|positions?|internships?|placements?|roles?|shifts?)
apply(?:ing)? (?:to|at|with|for work at) (?:your|you|the) (?:company|firm|team|organi[sz]ation|lab|department|studio|shop|posting)
job (?:leads?|openings?|opportunit(?:y|ies)|offers?|vacanc(?:y|ies)|postings?)(?: \w+){0,4} (?:for me|you (?:know|have|hear|could|can|might)|at your|on your|in your|with your|your way)
(?:employment|job|work|career|internship|co-?op|summer) opportunit(?:y|ies) (?:at|with|on|in|for me|available|you|for (?:a|an|this|next|students?))
(?:pick|choose|select) me
i(?:'m| am) available (?:to start|for work|for hire|immediately|right away|full-time|part-time|for (?:immediate )?(?:employment|hire)|from (?=january|february|march|april|may|june|july|august|september|october|november|december)|for the summer|all summer|starting)
(?:after|chasing|angling for|applying for|need|use|want|would take|i'd take|take) (?:a|an|any) (?:[\w-]+ ){0,2}(?:job|co-?op|co-?op (?:spot|place|position|job)|internship|placement|position|apprenticeship|vacancy)(?! (?:that|which|where|shadow|you))
sign me up|count me in if|i'm your (?:man|woman|guy|girl|person)|i come cheap|i'm cheap|i work cheap|i work hard|put me to work
(?:if|whether|in case|should|when) (?:you|they|she|he|your \w+|your \w+ \w+|the \w+|anyone|anybody|somebody)(?:'s|'re|'ve)?(?: ever| are| is| have| has| do| does| happen to| might| could| still| also)* (?:short|shorthanded|short-handed|short-staffed|understaffed|need(?:s)? (?:a hand|hands|an extra|someone|somebody|anyone|(?:an?|more|another|extra) (?:[\w-]+ )?@helper|another (?!day|date|time|hour|week|copy|minute|reminder|link|number|e-?mail|reason|moment|word)[\w-]+,|help(?! (?:with|finding|to)))|looking for|looking to hire|in need|missing|use(?:s)? (?:a|an|another|some|extra) (?:hand|pair|helper|student|intern|apprentice|body)|got any)
(?:pass|send|forward|give|share|hand)\w* (?:on |along )?my (?:details|contact|number|name|info|information|particulars) (?:on |along )?(?:to|with)(?: \w+){0,6} (?:in case|if|hiring|hr|production|recruit\w*|boss|manager|personnel)
my name (?:comes|will come|would come|might come|springs|crosses) to mind
(?:start|begin) (?:right away|immediately|tomorrow|monday|on monday|as soon as|work(?:ing)? (?:right|immediately))
)";

constexpr QStringView jobTalkEn = uR"(
(?:how|when|why|where|what|who|whether|which) (?:\w+ )?(?:did|made|got|led|drew|brought|convinced|pushed|had) (?:you|your|they|anyone|him|her)\b[^.?!;,]*
for me (?:in|on) (?:your|the) (?:calendar|schedule|week|diary|day|agenda|morning|afternoon|lunch hour)
(?:how|why|when|where) (?:does|do|did|can) (?:one|people|someone|anybody|you|they|somebody) (?:\w+ )?(?:get|end up|come to be|become) (?:hired|employed|taken on)
i (?:already |also |now |still )?(?:have|had|got|hold|held|work) (?:a|an|my|two|three) (?:[\w-]+ ){0,3}?(?:job|jobs|position|internship|co-?op|placement|apprenticeship)
(?:i'm|i am|i was|i've been|i'm now|we're) (?:currently |now )?(?:on |in |doing |finishing |halfway through )?(?:an?|my) (?:[\w-]+ ){0,4}(?:students?|interns?|apprentices?|co-?op|trainee|internship|placement|work term)(?: (?:term|student|placement|job))?
(?:should|if|when) (?:something|anything)(?: else)? (?:should )?(?:comes?|came) up(?! (?:on (?!the day|your|my)|at (?!your end|my end|home|work|the last)|in|with|for|this|that) )
(?:that|which|whatever|whichever|when|times?|days?|date|week|it|this|hour|either|both|plan) (?:would |will |could |might |may |can |does |do )?(?:best |also )?works? (?:best |well |better |out )?for you
job shadow\w*|job titles?|job market|job fairs?|job search(?:es|ing)?|job descriptions?
your (?:\w+ ){0,2}(?:job|position|role|post|internship|co-?op|apprenticeship|placement|career|work)
(?:this|the|that) work is for me
(?:i've|i have|i|i was|i've been|she|he|they) (?:just |then |also |finally )?(?:taken|took|accepted|got|found|left|quit|lost|started|turned down|refused|landed|finished|offered|begun|began) (?:an?|the|my|that) (?:[\w-]+ ){0,3}?(?:jobs?|positions?|internship|placement|apprenticeship|co-?op|role|contract)
keep in mind (?:that|how)|(?:short|low) (?:on|of) (?:time|minutes|words|space|breath|daylight|notice|answers|questions|ideas)
(?:people|they|who|women|men|students|staff|employees|everyone|nobody|someone|folks|she|he|those) (?:\w+ )?works? (?:for|at|with|under) you\w*[^.?!;,]*
(?:if|whether|should) (?:you|they) (?:need|want) (?:someone|somebody|anyone) (?:to|who)
(?:do you|what you|you) (?:look|looking|looked) for in[^.?!;,]*
(?:the|a|best|good|great|nice|hard|tough|dream|same|first|last|old|own|previous|current|former|day) jobs? (?:you|i|he|she|they|in the|of|on the|done|well|that you)
(?:best|good|great|fine|terrific|wonderful|fantastic|amazing|lovely|marvellous) job
hiring (?:competitions?|panels?|process(?:es)?|committees?|freezes?|decisions?|managers? (?:at|who|you))
(?:openings?|spots?|gaps?|space|room|free time|places?) (?:\w+ )?(?:in|on) (?:your|my|the|his|her|our) (?:calendar|schedule|week|diary|day|agenda|timetable|afternoon|morning)
(?:grant|visa|school|university|college|program|scholarship|award|permit|patent|planning|graduate|funding|job|mobile|web|phone) applications?
(?:classes|school|lectures|courses|term|season|rehearsals|training|shifts|games|practice|work|meetings) resumes?
resumes? (?:on|in|after|at|next|this|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|the|new)
(?:how|when|why|where|before|after|since) you (?:\w+ )?(?:got|found|landed|started|took|left|chose|came|hired|recruited|hire|recruit|interview|interviewed)
people (?:\w+ )?you (?:hire|hired|recruit)
(?:re-?wr\w+|rework\w*|re-?did|redo\w*|chang\w+|fix\w*|polish\w*|shorten\w*|trimm?\w*|burn\w*|tore|updat\w+|edit\w*|line (?:on|for|in)|belongs? on|look\w* good on|from|off|into|for|than|about|beyond|between|behind|padd?\w*) (?:\w+ ){0,3}my (?:\w+ )?(?:resumes?|cv)
(?:cv|c\.v\.?) joints?
)";

constexpr QStringView resumeEn = uR"(
(?:attach\w*|enclos\w*|below|file|send\w*|includ\w*|append\w*)[^.?!;]{0,40}my (?:work|employment|job) (?:history|record|summary)|my (?:work|employment|job) (?:history|record|summary)[^.?!;]{0,40}(?:attached|enclosed|below|file|included|overleaf)
(?:summary|outline|list|page|sheet|record|overview|account|rundown) of my (?:[\w-]+ )?(?:working life|work life|work|experience|history|jobs|employment|career|qualifications|training|skills|positions|studies and jobs)
(?:my|a|an|his|her|copy of|copies of) (?:(?!\w*s |will |can |may |to |must |not )[\w-]+ ){0,2}(?:resume|cv|c\.v\.?|curriculum vit\w+)(?=[^\w ]|$| (?:is|are|was|has|attached|enclosed|included|appended|to|in|on|with|and|along|below|here|if|for you|for your|for when|for what|when|at|as|so|from|just|too|before|after|over|beforehand|ahead|today|tomorrow|later|by|under|inside|also|might|may|can|could|will|would|should|that|or|first|anyway|up|right|now|then|via|instead|onto|around|next|this|handy|ready|again|soon|asap|back|through|because|since|while|once|please|regardless|already|does|directly|online|both|somewhere|you|comes?|came|goes|travels|follows|accompan\w+|sits|arrives|went))
(?:the|our|this|attached|updated|current|full|short|latest|enclosed|one-page) (?:(?:updated|current|full|short|latest|attached|enclosed|one-page|same|usual) )?(?:resume|cv|c\.v\.?|curriculum vit\w+)(?=[^\w ]|$| (?:is|are|was|has|attached|enclosed|included|appended|to|in|on|with|and|along|below|here|if|for you|for your|for when|for what|when|at|as|so|from|just|too|before|after|over|beforehand|ahead|today|tomorrow|later|by|under|inside|also|might|may|can|could|will|would|should|that|or|first|anyway|up|right|now|then|via|instead|onto|around|next|this|handy|ready|again|soon|asap|back|through|because|since|while|once|please|regardless|already|does|directly|online|both|somewhere|you))
(?:attach|enclos|append|send|sent|forward|bring|brought|submit|upload|email)\w* (?:[\w'-]+ ){0,5}?(?:my|our) (?:\w+ )?(?:resume|cv|c\.v\.?|curriculum vit\w+)
(?:resume|cv|c\.v\.?|curriculum vit\w+) (?:is |are |and (?:\w+ ){1,3})?(?:attached|enclosed|appended|below|on request)
)";

constexpr QStringView resumeTalkEn = uR"(
(?:your|their|other people's|whose) (?:[\w-]+ ){0,2}(?:resumes?|cv|c\.v\.?)
(?:cv|c\.v\.?) (?:joints?|boots?|axles?|carb\w*|work|models?|teams?|groups?|lab|papers?|research|algorithms?|engineers?|pipeline|project|system|techniques?|methods?|applications?|field|community)
(?:resumes?|cv|c\.v\.?) (?:for|of) (?:the|your|a|that) (?:talk|lecture|conference|session|book)|(?:resume|cv) (?:workshop|clinic|template|advice|tips?|course|class)
(?:re-?wr\w+|rework\w*|re-?did|redo\w*|chang\w+|fix\w*|polish\w*|shorten\w*|trimm?\w*|burn\w*|tore|updat\w+|edit\w*|lines? (?:on|for|in|of)|belongs? on|looks? (?:\w+ )?on|written|writing|wrote|padd?\w*|proofread\w*|thinner than|longer than|better than|beyond|besides|more than|behind) (?:[\w']+ ){0,3}?(?:my|a|the|our) (?:[\w-]+ ){0,2}(?:resumes?|cv|c\.v\.?)
)";

constexpr QStringView wonderingEn = uR"(
tell(?:s|ing)? (?:me|us)|told me|if you (?:told|explained|said|knew|know)|knew whether|wondering|wonder|curious|(?:like|love|want|need|hoping|hope|keen|eager|interested|happy|glad) (?:to|in) (?:know|knowing|ask|asking|hear|hearing|learn|learning|understand|understanding|find out|finding out|see)|let me know|explain|may i ask|ask you|ask about|ask what|ask how|ask where|ask when|don't know|do not know|not sure|no idea|could(?:n't)? find|question|questions|remind me|send me|write me|fill me in|clarify|confirm|share
)";

constexpr QStringView searchableEn = uR"(
@org = %org|(?:your|the|this) (?:[\w-]+ )?(?:mill|shop|store|firm|company|clinic|museum|library|theatre|studio|farm|market|gallery|centre|center|school|ferry|hospital|bakery|brewery|club|office|agency|co-?op|bank|restaurant|hotel|organi[sz]ation|foundation|business|orchestra|archives?|lab|laboratory|department|ministry|factory|plant|yard|shipyard|workshop|press|charity|society|association|college|university|institute|zoo|aquarium|nursery|vineyard|winery|distillery|orchard|dairy|cannery|station|port|airport|railway|observatory|planetarium|hatchery|foundry|forge|garage|shelter|hospice|newspaper|magazine|festival|trust|practice|outfit|rink|arena|sawmill|print shop|roastery|choir|opera|ballet)
@schooling = degrees?|diplomas?|licen[cs]es?|certificates?|certifications?|courses?|programs?|programmes?|schools?|schooling|training|studies|qualifications?|tickets?|permits?|credentials?
(?:what|which) days (?:are|is) (?:you|@org|it) open|when (?:are|is) (?:you|@org|it) open(?! to)|how many (?:[\w-]+ ){1,2}(?:do|does) (?:you|@org) (?:lend|rent out|rent|sell|stock|employ|own|publish|ship|operate|have on (?:staff|loan|hand))(?! (?:before|in your))
(?:head office|headquarters|main office)(?=[^.?!]{0,30}(?:\?|address))|address of (?:your|the) (?:head|main) office
(?:how old|how big|how large|how long-running) @org (?:is|was)|how long @org has (?:been|existed)|(?:when|what year|which year|how long ago) @org (?:was |were |had been |first )?(?:founded|established|opened|started|created|built|set up|incorporated|got going|began)(?! (?:to|with|feeling))
is (?:the|this|your|that) (?:trade|profession|occupation|title|work|job|field) (?:\w+ )?(?:regulated|licen[cs]ed|certified|unionized|protected)
(?<!how )(?<!why )(?<!when )(?<!what )(?<!where )(?:do|does) @org (?:also |still |even |ever )?(?:carry|stock|sell|make|produce|provide|manufacture|publish|import|export)(?! (?:it|you|mistakes|sense|sure))
what(?:'s| is| are) @org's (?:[\w-]+ ){0,2}?(?:mission|hours|address|products|services|mandate|size|name|slogan|history)|what (?:kind|sort|type) of (?:company|business|organi[sz]ation|outfit|firm|agency|charity|museum|school) (?:is|are)
what (?:an? )?%rolee?s (?:actually |really |exactly )?do(?= ?(?:\?|,|\.|all day|for a living|exactly|and|$))|(?:what|which) @schooling (?:leads?|would lead|lead on|gets?|would get|will get|opens?|teach(?:es)?|trains?|prepares?|do i want)
(?:what|which) (?:\w+ )?@schooling (?:\w+ )?(?:(?:do|does|would|will|must|should|did) )?(?:an?|the|one|i|you|people|someone|%role) (?:[\w-]+ ){0,3}?(?:needs?|requires?|has to have|must have|have to have)
where (?:exactly |precisely |else )?(?:are|is) (?:your|the|%org'?s?|all your) (?:[\w-]+ )?(?:offices?|branch(?:es)?|stores?|clinics?|plants?|locations?|shops?|headquarters|warehouses?|sites|outlets?)
is there (?:a|an|any|some) (?:kind|sort|type) of (?:[\w-]+ )?(?:ticket|licen[cs]e|course|exam|test|permit|certificate|diploma|degree)
(?:which|what) (?:other )?(?:towns?|cities|ports?|villages?|schools?|countries|provinces?|regions?|routes?|stops?|neighbourhoods?) (?:do|does) (?:the|your|you|it|%org)
(?<!how )(?<!why )(?:do|does|whether|if) (?:the|your) (?:[\w-]+ )?(?:clinic|shop|store|museum|company|firm|library|theatre|studio|farm|market|gallery|centre|center|school|ferry|hospital|bakery|brewery|club|mill|office|agency|co-?op|bank|restaurant|hotel|organi[sz]ation|foundation|business|orchestra|archive|archives|lab) (?:also |still |only |ever )?(?:takes?|accepts?|sells?|offers?|allows?|charges?|opens?|closes?|rents?|ships?|delivers?|serves?|exports?|owns?|employs?)
(?:what|how much|how many \w+) (?:the|your|%org) ?(?:[\w-]+ )?(?:charges?|costs?|sells?|employs?|owns?)(?= (?:for|to|per|in|at|and)| ?[?,.]|$)
(?:true that|whether|if|sure that|that) (?:one|you|people|someone|somebody|i) (?:needs?|must have|has to have|have to have|requires?|must be|has to be|have to be) (?:a|an|any|some|to be|to have|certified|licen[cs]ed|registered) ?(?:[\w'-]+ ){0,3}?(?:degree|diploma|licen[cs]e|certificate|ticket|permit|certified|licen[cs]ed|master's|bachelor's|phd|registered|to )
how many (?:[\w-]+ ){1,2}(?:does|do) (?:the|your|%org) ?(?:[\w-]+ )?(?:own|have|employ|run|operate|keep|sell|serve|make|produce|build)
public or private|private or public|for-?profit or|non-?profit or
(?:which|what) (?:(?!your\b|of\b)[\w'-]+ ){0,3}(?:certificates?|licen[cs]es?|permits?|tickets?|tests?|exams?|endorsements?|certifications?|qualifications?|courses?) (?:must|one|(?:you|i|someone|people|a person|somebody)(?:'d)? (?:would |will )?(?:need|must|have to|require)|is needed|are needed|is required|are required|it takes)
(?:whether|if|does|do) (?:(?!your\b)[\w'%-]+ ){1,6}?(?:makes?|requires?|needs?|takes?|wants?) (?:(?!your\b)[\w'-]+ ){0,6}?(?:test|exam|licen[cs]e|permit|certificate|ticket|endorsement|registration|degree|diploma)s?(?= (?:for|to|before|in|first|as|on|of)| ?[?,.]|$)
(?:is|are) there (?:a|an|any|some) (?:[\w-]+ ){0,2}?(?:courses?|exams?|tests?|licen[cs]es?|programs?|programmes?|certificates?|schools?|permits?|apprenticeships?|colleges?|diplomas?|degrees?) (?:you|i|one|people|that one|for|to)(?! (?:chose|took|loved|remember|still|think|wish|regret))
(?:whether|if|does|do) (?:your (?:firm|company|organi[sz]ation|agency|business|shop|studio|outfit|co-?op|department|museum|clinic|ministry|crew|foundation)|%org(?: \w+)?) (?:also |only |still |even |ever |just |mostly |mainly )*(?:(?:do|does) (?!well|better|it\b|that\b|anything)\w|works? (?:outside|in\b|abroad|only|across|beyond|elsewhere|all over|with (?:the )?(?:public|private|government|schools))|operates?|sells?|ships?|serves?|exports?|delivers?|offers?|covers?|publish)
how (?:large|big|small|old) (?:the|your|%org)(?: (?!idea|tradition|story|mistake|risk)[\w-]+){0,2}? ?(?:team|staff|crew|firm|company|office|department|workforce|fleet|studio|organi[sz]ation|business|shop|group) (?:is|are)
(?:when|in what year|what year|which year|in which year|how long ago) (?:your (?:company|firm|organi[sz]ation|agency|business|shop|studio|co-?op|museum|clinic|foundation|club|theatre|mill)|%org|the (?:company|firm|organi[sz]ation|agency|business|co-?op|museum|club|theatre))(?: \w+)? (?:(?:was|were|first|got) (?:founded|established|opened|started|created|built|set up|incorporated|going)|began|opened|started)(?! (?:to|with|feeling))
what (?:kinds? of |sorts? of |types? of )?(?:clients|customers|people|industries|sectors|markets|regions|communities|patients|students) (?:does|do|is|are) (?:your|the|you|%org)(?: [\w-]+){0,2} (?:serve|work with|cater to|help|treat|supply)
what(?: are|'s| is) the (?:[\w-]+ )?(?:requirements?|prerequisites?|qualifications?|admission requirements|steps|process|licensing \w+|training)(?: [\w-]+){0,2}? (?:to|for|of) (?:become|becoming|get|getting|be|being|enter\w*|work\w*|practi[sc]\w+|a|an|the|this|licen\w+)
(?:explain|tell me|describe|know|wondering) (?:what|exactly what) (?:an? )?(?:%role|%role [\w-]+ing|[\w-]+ [\w-]+ing|[\w-]+ing|[\w-]+ist|[\w-]+ology) (?:is|are|means|involves)(?=[ ,]*(?:\?|\.|and|exactly|$))
how (?:old|big|large) (?:is|are) (?:your|the|%org)(?: (?!idea|tradition|story|book|piece|joke|song|dog|cat)[\w-]+){0,2}
what (?:%org|you|your [\w-]+|the (?:company|firm|organi[sz]ation|agency|business|foundation|museum|society|mill|shop|studio)|they|it) (?:actually |really |mainly |also )*(?:sells?|manufactures?|publish(?:es)?|specializ\w+)
(?:where|which city|what city|what town) (?:your|the|%org's?) (?:[\w-]+ )?(?:offices?|head office|headquarters|branches|stores|locations?|plants?|shop|store|mill|studio) (?:is|are)
(?:which|what) (?:city|town|province|country|part of \w+|street|building|neighbourhood) (?:is|are|do|does|did) (?:your|the|you|it|%org)
what(?: is|'s| are| were) (?:your|the|%org's|its|their) (?:\w+ ){0,2}?(?:hours|address|location|locations|services|products|mission|prices|rates|fees|programs|web ?site|phone number|size|menu|catalogue|head office|headquarters)(?= ?(?:\?|,|and|or|like|on|for|at|$))
(?<!how )(?<!why )(?<!when )(?<!what )(?<!where )(?:do|does|can|will) (?:you|they|%org|your \w+|the \w+) (?:guys |folks |also |still |currently |even |all |only |just |mostly |mainly )*(?:sell(?! (?:it|differently|yourself|them|this|better|your))|offer|ship|deliver|provide|stock|rent out|accept|charge|manufacture|export|import|employ)
how (?:much|expensive) (?:does|do|is|are|would) (?:it|you|your|the|%org|a|an|they)(?: [\w'-]+){0,6}? (?:cost|charge|fees?|prices?|tuition|tickets?|admission|membership|pay)
(?:do|would|does|will|did) (?:i|you|one|someone|people|a \w+|an \w+|we) (?:\w+ )?(?:need|require|have to|need to)(?: [\w'-]+){0,5}? (?:degree|diploma|licen[cs]e|certificate|ticket|certification|qualifications?|apprenticeship|permit|accreditation|exam|master's|phd|red seal)
(?:which|what) (?:schools?|colleges?|universit(?:y|ies)|programs?|courses?|degrees?|diplomas?|licen[cs]es?|certifications?|training)(?: [\w'%-]+){0,7}? (?:become|becoming|to be an?|to work|need|needed|require\w*|qualify)
how (?:long|many years)(?: [\w'%-]+){0,6}? (?:to become|to qualify|to get (?:licen\w+|certif\w+|trained)|to train|to finish the|to complete)
(?:when|what year|in what year|how long ago) (?:was|were|did|is) (?!you\b|your (?:career|interest|love|first))(?:[\w'%-]+ ){1,6}?(?:founded|established|opened|started|built|created|set up|begin|open up|incorporated|launched)
(?:where|in (?:which|what) \w+) (?:exactly )?(?:is|are|do|does|can i find) (?:[\w'%-]+ ){1,5}?(?:located|based|situated|headquartered|headquarters|offices?|head office|located at)
how many (?:[\w'-]+ ){0,2}(?:employees|staff|offices|locations|branches|stores|clinics|countries|cities|provinces|workers|customers|members|sites|shops|plants)
(?:what|which) (?:[\w'-]+ ){0,2}(?:services|products|programs|goods|brands|courses)(?: [\w'%-]+){0,4}? (?:offer|sell|provide|make|carry|stock|have|available)s?
what (?:exactly |precisely |else |all )?(?:does|do|is|are|was) (?:it )?(?:that )?(?:your|the|this|%org) ?(?:\w+ ){0,3}?(?:company|firm|organi[sz]ation|agency|charity|foundation|department|ministry|business|shop|office|studio|lab|group|branch|team|clinic|centre|center|society|institute|association|co-op|bank|museum|%org)?,? ?(?:actually |really |exactly |even |mainly |all )*(?:do|make|sell|offer|provide|produce|manufacture|specialize in|specialise in|about|for)(?=[ ,]*(?:\?|exactly|and|or|for a living|as a|anyway|$|there|,|besides|apart|these days|over there))
what (?:%org|you guys|you folks|you all|your (?:company|firm|organi[sz]ation|agency|business|studio|team|shop|foundation|department)|the (?:company|firm|organi[sz]ation|agency|business|foundation|museum|society)) (?:actually |really |exactly |even |mainly )*(?:does|do|makes|sells|offers|provides|produces|is|stands for)(?=[ ,]*(?:\?|exactly|\.|and|or|anyway|$|there|,|for))
what (?:kinds? of |sorts? of |types? of |other |different |all the )?(?:products?|services|programs?|programmes|goods|things|brands?|courses|treatments|items|plans|packages|tours|merchandise|lines)(?: and \w+)? (?:does|do|is|are|did) (?:you|your|the|this|they|it|%org)(?: \w+){0,4}? (?:offer|sell|provide|make|carry|have|run|produce|stock|deliver)
(?:which|what) (?:products|services|programs) (?:you|%org|your \w+|they) (?:offer|sell|provide|make|run)s?
(?:are|is) (?:you|it|%org|your (?:company|firm|organi[sz]ation|agency|business)|they) (?:an? )?(?:\w+ )?(?:charity|non-?profit|not-for-profit|public(?:ly)?(?: \w+)? (?:company|traded|owned|listed)|private(?:ly)?(?: \w+)? (?:company|owned|held)|crown corporation|co-?operative|franchise|family business|family-owned|government agency|unionized|union shop)
is it a (?:charity|non-?profit|company|business|co-?op|public|private|crown)
(?:where|in (?:what|which) (?:city|cities|town|towns|provinces?|countr(?:y|ies)|building|neighbourhood|part of \w+)) (?:is|are|does|do) (?:your|the|you|it|they|%org)(?: \w+){0,4}? ?(?:offices?|head office|headquarter(?:s|ed)|hq|located|based|branch(?:es)?|plants?|stores?|clinics?|warehouses?|locations?|sites?|shops?|studio|labs?|campus|facilit(?:y|ies)|situated|operate|%org)
(?:where|in which (?:city|cities)|which (?:city|cities|provinces|countries|towns)) (?:do|does) (?:you|they|it|%org|your \w+)(?: \w+)? (?:have|operate|work in)
(?:which|what) (?:city|cities|provinces|countries|towns|regions) (?:are|is|do|does) (?:you|they|it|%org|your \w+)
(?:do|does|have) (?:you|they|it|%org|your (?:company|firm|organi[sz]ation|agency|business))(?: (?:guys|folks|also|even|still))? (?:have |got |operate |run )(?:an? |any |other )?(?:offices?|branch(?:es)?|locations?|stores?|clinics?|sites?|web ?sites?|page|plants?|warehouses?)
how many (?:employees|staff|staff members|offices|locations|branches|stores|clinics|countries|cities|provinces|workers|customers|clients|members|volunteers|plants|beds|sites|shops|people (?:work|are employed|does|do you employ|are on staff|%org)|trucks|campuses)
how (?:big|large) (?:is|are) (?:your|the|%org)(?: \w+){0,2}(?: (?:company|firm|organi[sz]ation|agency|business|staff|workforce|team|office))?
how (?:old is|long has|long have) (?:your|the|this|%org|you)(?: \w+){0,4}? ?(?:company|firm|organi[sz]ation|agency|business|studio|shop|foundation|been (?:around|in business|open|running|operating|in operation)|existed|%org)
(?:when|what year|in what year|in which year) (?:was|were|did|is) (?:your|the|it|this|%org)(?: \w+){0,4}? ?(?:founded|established|started|start|created|built|open|opened|set up|formed|begin|incorporated|launched)
who (?:founded|owns|started|runs|created|is the (?:ceo|president|owner|founder|director|head|minister)|is your (?:ceo|president|owner|founder))
(?:opening|business|office|visiting|store) hours|hours of operation|your hours
what (?:time|hours|days) (?:do|does|are|is) (?:you|your|the|it|%org)(?: \w+){0,4}? ?(?:open|close|closed|opening)
(?:are|is) (?:you|%org|the \w+|your \w+) open (?:on|late|early|weekends|sundays?|saturdays?|in the)
what (?:is|'s) (?:your|the|its|%org)(?: \w+){0,3} (?:web ?site|web address|mailing address|street address|address|mission statement|mission|slogan|main product|phone number|fax number)
what (?:exactly |actually |precisely )?(?:does|do) (?:a|an|%role)(?: [\w%-]+){0,4}? (?:actually |really |exactly )?do(?=[ ,]*(?:\?|exactly|and|for a living|all day|every day|anyway|$|,|\.))
what (?:a|an|%role)(?: [\w%-]+){0,4}? (?:actually |really |exactly )?does(?=[ ,]*(?:\?|exactly|and|for a living|all day|anyway|$|,|\.))
what (?:exactly |actually )?(?:is|'s|are) (?:an? )?%role
what (?:exactly |actually )?(?:is|'s) (?:an?) [\w-]+(?: [\w-]+){0,2}\?
what (?:(?:kinds?|sorts?|types?) of )?(?:\w+ )?(?:degrees?|licen[cs]es?|certifications?|certificates?|diplomas?|training|education|qualifications?|schooling|courses?|credentials?|designations?|tickets?|exams?|program|background|permits?|programs)(?: or \w+)?(?: and \w+)? (?:do|does|would|must|should|is|are|will|did|would one)(?: (?:i|you|one|someone|people|somebody|they|a|an|the|it|there|%role|[\w-]+)){0,4}? ?(?:need|needed|required|require|have to|take|necessary|mandatory|get|hold|have|study|want)
(?:which|what) (?:\w+ )?(?:degrees?|licen[cs]es?|certifications?|diplomas?|courses?|programs?|exams?|qualifications?|schooling|training)(?: \w+){0,3} (?:needed|required|necessary|i need|you need|i'd need|one needs|i would need|it takes|to become|to be an?|to work as)
(?:do|does|would|will|must|should) (?:i|you|one|someone|people|a|an|%role)(?: [\w-]+){0,2}? (?:need|have to have|require|need to have|have to get|need to get|have to be) (?:an? |any |some |to be )?(?:special |university |college |master's |bachelor's |particular |specific |certain |provincial )*(?:degrees?|licen[cs]es?|licen[cs]ed|certifications?|certificates?|certified|diplomas?|training|qualifications?|masters?|bachelor|permits?|tickets?|registered|phd|schooling|red seal)
(?:whether|if) (?:an? |the |any )(?:\w+ )?(?:degrees?|licen[cs]es?|certificates?|diplomas?|permits?|certification) (?:is|are) (?:needed|required|necessary|mandatory)
(?:is|are) (?:an? |the |any )?(?:\w+ )?(?:degrees?|licen[cs]es?|certifications?|certificates?|diplomas?|masters?|master's|phd|red seal|permit) (?:needed|required|necessary|mandatory|compulsory|a must|essential)
how (?:do|does|can|could|would) (?:i|you|one|someone|people|somebody|a person) (?:actually |even )?(?:become|get to be|qualify as|train (?:as|to be)|get (?:licen[cs]ed|certified|registered))
how long (?:does it take|is the (?:program|training|degree|apprenticeship|course)|are the studies|do you have to study|is the schooling)(?: to (?:become|be|get|train|qualify))?
what (?:(?:kinds?|sorts?|types?) of )?(?:\w+ )?(?:degrees?|licen[cs]es?|certifications?|certificates?|diplomas?|training|education|qualifications?|schooling|courses?|credentials?|designations?|tickets?|permits?)(?: (?:an?|the|%role|[\w'-]+)){1,5} (?:needs?|requires?|must have|has to have|have to have|takes)
(?:which|what) (?:[\w-]+ ){0,2}(?:school|college|university|colleges|universities|schools) (?:offers?|teach\w*|trains?|gives?|has|have) 
how many years (?:of )?(?:the |your )?(?:training|schooling|program|programme|degree|apprenticeship|studies|it takes|it takes to|does it|do you need|does the|one needs)|how long (?:the |an? |your )?(?:training|program|apprenticeship|degree|course|schooling)(?: \w+)? (?:takes|is|lasts)
(?:tell|remind|inform) me (?:about |of )?(?:your |the )(?:opening hours|address|hours|fees|prices|locations?|head office)
how many years of (?:school|schooling|study|studies|university|college|training|education|apprenticeship)
what (?:do|does|should|would|must) (?:i|you|one|someone|people) (?:need|have) to (?:study|take in school|be qualified|be licen[cs]ed|become)
what (?:should|would|do) (?:i|one|you|someone) (?:need to )?(?:study|major in|take in school)(?! if you)
what (?:it takes|is needed|is required|i need|i would need|one needs) to (?:become|qualify|be (?:an?|licen[cs]ed|certified))
)";

constexpr QStringView searchedEn = uR"(
(?:no|not any|little|without any) (?:wish|desire|intention|plans?|need|interest) (?:to|of|in) ask\w*
(?:promise|vow|swear|won't|will not|not going to|wouldn't|rather than|instead of|no need|needn't|don't need|never)(?: \w+){0,3} (?:ask|asking|bother|tell|explain|be asking|waste)
(?:not|without) (?:to ask|asking|going to ask|here to ask)
(?:i|i've|i have)(?: already| just| now)* (?:know|read|looked up|found out|checked|learned|understand|googled|searched)
(?:the|your) (?:web ?site|annual report|home page|brochure|page) (?:says|told|tells|explains|answered|covers|lists|already)
is on (?:the|your) (?:web ?site|home page)
)";

} // namespace

LetterManners englishLetterManners()
{
    return {
        .turn = Phrases(turnEn),
        .denial = Phrases(denialEn),
        .job = Phrases(jobEn),
        .jobTalk = Phrases(jobTalkEn),
        .resume = Phrases(resumeEn),
        .resumeTalk = Phrases(resumeTalkEn),
        .wondering = Phrases(wonderingEn),
        .searchable = Phrases(searchableEn),
        .searched = Phrases(searchedEn),
    };
}

} // namespace Demitasse
