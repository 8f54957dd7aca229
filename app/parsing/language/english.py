from app.parsing.language.phrases import Language

ENGLISH = Language(
    code="en",
    common_words="""
        the and you is are it this that of to for we i my your our have has not with on at be do does can could
        will would please when what how which there from an but if any me us see here no all was were been its
        by need want about some let don't it's i'm i'll we'll
        he she they his them their never nobody only still again just now one than so did got too
    """,
    questions="""
        > (and |or |but |so |also |then |maybe |perhaps |otherwise |alternatively |please |if so |if not |ok |hi |hello )*(could|can|would|will|may|might|shall|should) (you|we|i|someone|somebody|anyone|anybody|he|she|they|it|that|this|there)(?! (be reached|be happy|only|always|also be|still be reached))
        (could|would|will) (you|someone|somebody|anyone|anybody) (please|kindly|also|maybe|possibly|perhaps|just|mind|be able|be so|be interested|consider|tell|send|let|give|call|check|confirm|help|take|make|do|get|come)
        can you (please|also|tell|send|let|give|call|check|confirm|help|make|do|get|just|maybe|explain|recommend|deliver|come|provide|forward|arrange|add|change|fit)
        > (and |or |but |so |also |ok |hi |hello |maybe )*(do|did|does|are|have|has|were|was|is|am) (you|we|i|it|that|this|there|they|he|she|any|anyone|your|the|these|those|somebody|someone)(?! (thanks|thank))
        (is|are) (it|there|this|that|they) … (possible|available)
        ^ (and |or |but |so |also |ok |alright |then |well |roughly |thanks |exactly |hi |hello |and the \\w+ )*(what|which|whose|who|how|when|where|why|and what|and how) (is|are|was|were|do|does|did|can|could|will|would|should|has|have|may|much|many|long|far|old|big|soon|often|about|kind|type|sort|size|sizes|time|colou?r|model|of|day|days|date|price|else|if|exactly)
        > (and |or |but |so )*(how (much|many|long|soon|often|far|do|does|can|about|would|is|are|will)|(what|which|when|where|who|why) (is|are|do|does|did|can|could|will|would|should) (i|we|you|it|they|the|your|he|she|this|that|there|people|most))
        > (and |or |but )+(which|what|who) (of|one|do|would|is|are)
        (at|by|to|from|in|for|on|with) (what|which|whom) (price|time|date|size|kind|address|number|cost|day|of)
        (tell me|tell us|let me know|let us know|like to know|need to know|want to know|wanted to know|know please|wonder|wondering|not sure|unsure|ask you|wanted to ask|want to ask|like to ask|may i ask|find out|idea|idea of|clarify|explain|please check|please see|please advise|advise) (if|whether|what|which|how|when|where|who|why)
        (i'm|i am|we are|we're|i was|just|i) (wondering|curious|wonder)
        (i|we) (would like|want|wanted|need|i'd need|have|had|would need) to (know|ask|understand|find out)
        (i'd|we'd) (like|love|need) to (know|ask|understand|find out)
        (i|we) (do not|don't|didn't|cannot|can't) (quite |really |fully )+(understand|see|get) (the|your|why|what|how|which|if|whether)
        (i'm|i am|we're|we are|i'm afraid i) … (don't|do not) (quite |really |fully )*understand
        > (and |so |is there |are there |have you |do you have |got |there )*any (news|update|updates|chance|idea|progress|word|thoughts|feedback)
        (a |one |another |my |quick |short |two |some |few |more |further |following |other )+(question|questions) (about|on|regarding|concerning|for|before|to|though)
        how about
        what about
        why (don't|not) (we|you)
    """,
    requests="""
        (do not|don't|cannot|can't|can not|didn't) (see|find|get|spot) (the |your |any |an |a )?(\\w+ )?(attachment|file|document|link|drawing|invoice|pdf)
        please (don't|do not) (?!worry|bother|hesitate|mind|reply|respond|feel|take|thank|be|click|share)(\\w+)
        please find (out|a|some|time|somebody|someone|me|us|another)
        give (\\w+) a (call|ring|shout)
        > (review|sign|print|fill out|fill in|prepare|draft|revise|complete|submit) (the|this|these|it|your|a|all|any|both) (\\w+)
        (it )?would be (great|good|nice|helpful|useful|wonderful|lovely|ideal|best) (if (you|we|someone|somebody)|to (have|get|know|see|hear|talk))
        > (let's|let us) (discuss|talk|schedule|sit down|plan|arrange|set|get together)
        (we|you and i) need to (discuss|talk|meet|decide|sit down|speak)
        (i'd|i would|we'd|we would) (\\w+ )?(appreciate|welcome|be grateful|be obliged) (your|any|it|if|hearing)
        (would|'d|want|wanted|hoping|love|wish) (\\w+ )?to (discuss|meet (with )?(you|up|in)|talk (to|with) you|speak (to|with) you|schedule|set up|sit down|get together|catch up)
        (we|you and i|us) should (\\w+ )?(discuss|talk|meet|get together|sit down|regroup|catch up|speak)
        (call|meeting|meet|time|together|us|you) to discuss
        (i|we) (would|'d) (suggest|propose|recommend) (that|we|you|meeting|moving|to)
        (happy|glad|free|available) to (meet|reschedule|discuss|talk)
        for your (review|comments|thoughts|input|approval|signature)
        > (remember|be sure|make sure) (to|that)
        (when|if|once) you (get|have|find) (a|one) (minute|second|chance|moment|spare)
        (it|that|everything) (all )?depends on (the|your|how|what)
        (i|we) (assume|suppose|presume|take it|trust|guess) (that )?(breakfast|it|this|that|the|you|delivery|vat|there) <rest>
        a new one,? please
        (the (job|order|work|contract) is yours|you('ve| have) got the (job|order|contract))
        (and )?(we|i) assume <rest>
        (it|that) would (really |also )*help (to|if)
        (we|there) (are|will be) (\\w+) (now |of us |people )*(instead of|rather than|not)
        (would be|is|are|'d be) better (for (me|us)|on|at|if|actually)
        no (answer|reply|response|news|word)( yet| so far| from you| since)?
        (i|we) (was|were|had been|am|are) hoping (to hear|to get|you|that you|for a)
        > (the|a) (\\w+ )?(blue|green|red|black|white|small|big|large|second|first|third|other|larger|smaller|cheaper) (one|option|version|model|size)( then| please)?
        (second|first|third|other|last|both) (option|one|version|variant)s? please
        (and )?could the (\\w+) (\\w+)
        > (would|'d) like to (\\w+)
        (there was|was|there's|is) no attachment
        (didn't|did not|forgot to) attach
        (can't|cannot|can not|couldn't) (find|open|see|read) (the|your|any|it|my)
        > yes to (both|that|all|the)
        (as always|as usual|same again|as last time|as ever),? please
        (it's|it is|this is) (very |really |quite )*(urgent|pressing)
        (don't|do not) forget (to|the|my|our)
        > (what now|how come|any (discount|discounts|room|chance|space|availability|other|further|special)|looking for|in search of|seeking|wanted:)
        needed by (\\w+)
        > not (on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (but|rather|\\w+day)
        one more thing
        (let|leave) it (until|till|for|at)
        (at|around|from|after) (\\w+ )?would (be|suit)
        (getting|coming|get|come) back to you (about|on|regarding|concerning)
        > (and |so |please |also )*remember to
        (but|though) rather (at|on|in|a|the)
        (idea|estimate|indication) of (the|your|what|how) (price|cost|\\w+) … (help|great|useful|grateful|nice)
        how do we do it
        (address|number|name|email|account) (has |have )?(changed|is now|will be)
        (have|has|need) to (call it off|cancel|call off|postpone)
        (missing|still lack) the (height|size|width|measurements|details|colour)
        (i'll|we'll|i will|we will) (take|have) (two|three|four|five|six|ten|one|both|it|them|the|a|another|all|\\d+)(?! (look|call|think|break|rest))
        would rather
        (had|have) second thoughts
        (seems to have|must have|may have) (stayed|been left|got left)
        > (please |yes |ok |fine |and |so )*(go ahead|book it|order it|reserve it|do it|go for it)
        (we|i) (accept|gladly accept|agree to your|take it|'ll take|will take|'ll have|will have|'d take)(?! (to|care|a look|note))
        > (then |ok |so |great |perfect |yes |fine |in that case )+(\\d+|two|three|four|five|six|ten|both) (of|more|boxes|pieces|please|for)
        > yes,? (please|we'd love|i'd love|gladly)
        in advance
        (please|kindly|pls|plz) (also |just |do |now |then |let's )?(?!find |see |accept our|note that|be assured|be advised|don't|say |give my|pass on my|send my regards|feel free)[a-z]{2,}
        > (and |also |then |so |but |just |now |in that case |if so |if possible |otherwise |ok |yes |thanks |well )*(send|resend|call|ring|phone|contact|email|e-mail|mail|write|let me know|let us know|let me have|let us have|tell|give|confirm|check|advise|provide|forward|book|add|put|take me|remove|change|cancel|make it|move|bring|come|quote|arrange|reserve|keep me|keep us|hold|deliver|ship|correct|return|update|remind|include|sign me|sign us|register|get me|get us|get back|drop me|drop us|reply|respond|schedule|set up|fax|review|look into|have (someone|somebody|a look)|take a look|see if|make sure|ask|explain|fix|replace|repair|refund)(?! (soon|then|later|you|is|was|are|were|has|had|came|went|arrived|received|it a day|free|out of|ed))
        (call|ring|phone|contact|email|write|text|tell|send|give|remind|inform|notify) (me|us)(?! (that|who|you))
        (call|ring|phone) (me|us) (back|tomorrow|today|on|when|at|as|if|about)
        (let|have|give|send|get) (me|us) (know|have|an answer|a reply|it|them|your) … (by|before|when|asap|soon|tomorrow|today|until)
        (let|keep) (me|us) (know|informed|posted|updated)
        (i|we|i'd|we'd|i'll|we'll) (would |still |also |do |really |just |will |may |urgently |only |probably |might |desperately )*(need|needed|require)(?! (to (?!have|get|know|ask|see|book|cancel|move|change)|nothing|no more|any more|no longer|it any|them any))
        (we|i) (need) (you to|to have|to get|to (meet|discuss|talk|know|speak|cancel|move|change|postpone|see you|book|order|reschedule))
        (i|we|i'd|we'd) (would |'d |will |really |greatly |very much |also |still )*(appreciate (it if|your (help|groups|feedback|advice|response|reply|assistance)|a|an|if|any)|be grateful|be thankful|be glad of|be happy if|be obliged)
        (i'm|i am|we are|we're|my \\w+ is|am|are|i'd be|we'd be|would be|might be) (very |also |really |still |currently |now |urgently |quite )*(looking for|interested in|searching for|in need of|hoping (to|for|that|you)|trying to find|trying to reach|after a)
        (i|we|i'd|we'd|i would|we would|my \\w+|she|he) (would |really |very much |also |rather |still |definitely |just )*(like|love|want|wanted|wish|prefer|wants|rather have|fancy)(?! (it here|it very|it a lot|to thank|to say|to wish|it so|them very|to express|to congratulate|your service|your work|our new)) (to (?!keep|get|say)|a|an|you|your|one|two|three|four|five|six|the|some|it|more|another|information|someone|somebody|this|that|\\d+|if|have)
        (it|that) (would|'d) be (very |really |so |extremely |most )*(great|nice|good|helpful|kind|lovely|wonderful|ideal|appreciated|better|useful|perfect|fantastic|worth) (if|to|when|that|having|knowing)
        (would|will) be (much |greatly |highly |very much )?(appreciated|welcome)
        (request|ask|asking|asked|quote|enquir~|inquir~|writing|contacting|getting in touch|in touch) (for|about|regarding|concerning|to (ask|enquire|inquire|request|find out|see if)) (a|an|your|the|some|you|more|my|our|possible|prices|availability|information)
        (looking forward to|look forward to|awaiting|await|waiting for|waiting on|awaiting) (your|a|an|hearing|receiving|some) … (reply|answer|response|offer|quote|confirmation|hearing|feedback|call|invoice|documents|news|from you|details|copy|back|proposal|decision)
        (look|looking) forward to (hearing|your reply|receiving)
        (not|never|n't|nothing) (yet |ever |actually |even )?(received|heard|got|had|seen|receive|hear|get|heard back|had a|had any) (a|an|any|your|the|back|anything|from|my|our|it|yet) … (reply|answer|response|offer|quote|confirmation|back|from you|invoice|feedback|anything|contract|documents|details|mail|email|call|yet|news|receipt)
        (have|has) not (heard|received|had|got)
        (haven't|hasn't|didn't|don't) … (heard|received an answer|got an answer|had an answer|hear|had a reply|received a reply|got back)
        (still|been) waiting
        (you|he|she|they|somebody|someone|your colleague) (were|was|wanted|promised|said) (going |supposed |meant |you would |you'd |he would |she would |to )+(send|call|ring|get|let|come|write|tell|send|confirm|check|look|back)
        (instead|rather than) of (the|a|on|in|my|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+)
        (i|we) (have|need|must|had|will have) to (cancel|postpone|move|reschedule|change|rearrange|call off|pull out)
        (i|we|i'm|we're|me|i am|we are|i'll|i will|we will)( (i|am|afraid|unfortunately|sadly|will|just))* (can't|cannot|can not|won't|unable to|not able to|not be able to) (be able to )?(make it|come|attend|make the|make my|keep)
        (cancel|reschedule|postpone|rearrange|change) (my|our|the|on) … (order|appointment|subscription|visit|booking|contract|meeting|delivery|reservation|slot|address|lesson|class)
        (i'd|we'd|i would|we would|could|i) rather
        (hope|hoping) (you|that you|to hear|to get|somebody|someone|for a) (can|could|will|might|would|hear|soon)
        (could|can) be (moved|changed|delivered|sent|postponed|arranged)
        (is|are|would be|anything|something|what is|if it's|whether it's|as soon as|if) possible
        (see|find) attached … (application|cv|resume|order|request)
        (my|our) (cv|resume|résumé|application|curriculum vitae) (is|are|attached|enclosed)
        (apply|applying|application) for … (job|position|post|role|apprenticeship|internship|vacancy|place)
        (as soon as possible|asap|at your earliest convenience|by return|until further notice)
        (let's|lets|let us) (get|meet|talk|discuss|plan|set|have|do|go|make|try|schedule|say|arrange|move|catch|chat|start)
        (would like|want|wanted|love|'d like|like) you to
        (invite|inviting) you to
        you (should|may want to|might want to|are invited to|'ll need to|will need to) (?!know)(send|come|bring|call|check|have (a|your|the)|spend|ask)
        you (can|could|may) (send|reach|call|ring|email|contact|deliver|invoice|write) (it|them|me|us|this|the|to|at|on)
        (remind me|remind us|reminder|following up|just a follow-up) (about|on|regarding|that|of|my|to|you|me|in)
        (sorry|apologies) to (chase|bother you again|nag|push)
        (there seems to be|there must be|there has been) (a|some) (mistake|misunderstanding|mix-up|error|confusion)
        (i|we|my \\w+) (have |must have |may have |think i )*(lost|left|forgot|forgotten|misplaced) (my|our|a|an|the|his|her) <rest>
        (discuss|talk|meet|speak|chat|get together) (with you|about it further|next week|tomorrow|sometime|on the phone|by phone|in person|this week|soon|over)
        (reach me|reached at|free to meet|available to meet|free for a|time for a|available for a) (at|on|call|chat|meeting|talk|by)
        (shall|will|would|'d) be (glad|happy|pleased|delighted|available) to (meet|join|help|arrange|discuss|see you|talk|come)
        (if|when|whenever|after) (you|we) … (want|would like|like|wish|have a (moment|chance|minute)) … (to talk|to discuss|discuss|to meet|to take a look|look at)
        (feel free|don't hesitate|do not hesitate) to (call|contact|discuss|ring|phone) … (discuss|talk|meet|discuss with)
        (my|one) (only )?(suggestion|recommendation|proposal) (is|would be)
        (have|has|has been|have been) (not|yet) (got|gotten) back
        (never|didn't|did not) (\\w+ )?(got|get|saw|see|received|receive) (the|your|any|an|a) (\\w+ )?(attachment|mail|email|file|files|link|contract|invoice|list|drawings?|reply|message)
        (but|however|sadly|unfortunately|though) (\\w+ ){0,4}(is|are|was|will be) (no good|not good|bad|difficult|impossible|not possible|out|too early|too late|too expensive|taken)
        (but|however|sadly|unfortunately) (\\w+ ){0,4}(doesn't|does not|don't|won't|will not|cannot|can't) (\\w+ )?(work|suit|fit|do|make|come)
        > (ok|okay|fine|good|yes|well|then|so|great|right|perfect)+,? (then )?(order|book|take|reserve|make|send|print|start|install|repair|replace|leave|drop|add|cut|paint|use|keep|put) (the|it|them|us|me|one|a|that|both|this|my|our|another|out)
        (quote|offer|estimate|price|proposal) is accepted
        you (can|may) (start|begin|go ahead|proceed|order|cancel|bill|charge)
        we (accept|choose|have chosen) (your|the|option|variant|offer|quote)
        (we'd|i'd|we would|i would|we'd still|i'd still) (still |also |first )*(like|love|want|prefer|need) to (see|try|speak|talk|have|look|know|visit|taste)
        (we'll|we will|i'll|i will|we'd|let's|let us) (go|do) (with|for) (option|variant|version|number|the|your|package) <rest>
        (thanks|thank you|cheers) (already|very much already)
        > (better|rather) (make|do|take|come|use|on|at|in|the|to)
        (but|only|though) (without|no|with|not) (\\w+)
        > (would|'d|it would|that would) be (nice|good|great|useful|helpful|lovely|better) (to|if|in)
        (only|just|still) (have to|need to|must) (know|see|check|ask|hear)
        (receipt|donation|papers|confirmation|certificate|statement|slip) (\\w+ ){0,4}(hasn't|has not|haven't|not) (\\w+ )?(reached|arrived|come)
        count (me|us) in
        (but|only) (leave|do|make|take|put|keep|drop|skip|bring|send|use|add) (\\w+)
    """,
    pauses="""
        (i|we)('d| would)? ?(still |just |will |may |might |only )?(need|want|like|take) (a |some |another |little |bit |of |few |couple |more |one |or |two )*(time|days?|weeks?|while|moment)( longer| more)? (to|for) (think|decide|consider|reflect|sleep|mull|compare|(talk|discuss|look)(?= (it|this|that|things|over|at (it|this|that))(?!\\w)))( (it|this|that|things|them|about|over|on|at|through|with (my|our) \\w+|your|the|offer|quote|again|together|at home))*(?= and | ?(?:[.,!|]|$))
        (i|we) (still |just |will |would |first )*(need|want|have|'d like|like) to (think|consider|sleep|mull|reflect)( (it|this|that|things|them|about|over|on|through|your|the|offer|quote|again|first))*(?= and | ?(?:[.,!|]|$))
        (i|we) (still |just |will |would |first )*(need|want|have|'d like|like) to (talk|discuss|consult)( (it|this|that|things|about|over|your|the|offer|quote))* (with (my|our) \\w+|at home|among ourselves)( (first|again))*(?= and | ?(?:[.,!|]|$))
        (and |then )*((i|we)('ll| will)|will|'ll|then) (then )?(get back to you|come back to you|let you know|be in touch) ?(then|soon|next week|by \\w+|in a few days|about it)?
    """,
    no_requests="""
        (please |kindly |do |pls )*(excuse|forgive|pardon|bear with) (us|me|the|our|my|any|this)
        (we|i) (do |kindly |would )*(ask|beg|hope) (\\w+ )?for your (\\w+ )?(understanding|patience|forgiveness|indulgence)
        ^ (speak|talk) soon(?= ?(?:[.,!|]|$))
        (great|perfect|good|ok|okay|noted|thanks),? (i've )?put it (in|into) (my|our|the) (diary|calendar)
        (so |then )?(let's|let us) (say|make it|go for|go with|take|stick with|stick to) (on )?(the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)( (then|morning|afternoon))*(?= ?(?:[.,!|]|$))
        (the|that) (first|second|last) (one|photo|picture) (is|came out|turned out) (a bit|a little|slightly|rather) (blurry|blurred|dark|out of focus)
        so let's go with (that|it)( one| then)?(?= ?(?:[.,!|]|$))
        (i|we) (gladly |happily )?accept (with (great )?pleasure|gladly|happily)
        (i|we) (gladly |happily )?accept (\\w+ ){0,3}invitation
        (exactly|just|precisely) what (i|we) (needed|wanted|need|was after|were after|was looking for|were looking for|had in mind|hoped for)
        (please |kindly |simply |just )*(click|tap) (here|below|above|on|the|this) <rest>
        (please |kindly )*(add|save) … to your (address book|contacts|contact list|safe|white|trusted|favou?rites) <rest>
        (please |kindly )*(add|white-?list) (us|our address|this address) <rest>
        (please |kindly )*(do not|don't) (reply|respond|answer)( directly)? to this (e-?mail|message|address|mail|notice)
        (please |kindly |simply |just )*(follow|use|visit|open|go to) (the|this) (link|url|page|button|address)( below| above| here)?
        (if|should) you (would |no longer |do not |don't |prefer |like |wish |want |to |not )*(unsubscribe|opt out|turn off|stop receiving|receive (these|this|such|our|further|future|any)) <rest>
        (we|i) have (everything|all) (we|i) need
        (?![^.!?;|]{0,120}(discuss|talk|meet))(please |so |just |then |and |but )*(let (me|us) know|contact (me|us)|call (me|us)|get in touch|ask|feel free … |do not hesitate … |don't hesitate … |drop (me|us) a line|give (me|us) a (call|ring|shout)|reach out|write|just call|just ask|just write) …  (if|should|when) (you|there|anything|something) (have |need |is |are |want |'s |got )*(any |further |more |other |some )*(questions?|queries|concerns|problems?|issues?|anything|wrong|comments|doubts?|something|help|changes|unclear|else|information)
        > (please |so |just |then |and |but |simply )*(let (me|us) know|contact (me|us)|call( (me|us))?|ring|get in touch|ask|drop (me|us) a line|give (me|us) a (call|ring|shout)|reach out|write|come back to (me|us)|get back to (me|us)) … (if|should|when|whenever) … (questions?|anything|something|wrong|problems?|unclear|help|trouble|need (me|us|more|further|it))
        > (please |so |just |then |and |but |simply )*(call|ring|phone|text)( (me|us|in))? (when|whenever|if|once|as soon as) you (need|want|require|would like|'d like) <rest>
        (?![^.!?;|]{0,120}(discuss|talk|meet))(if|should) (you|there) (have |need |are |is |be |do have |require )*(any |further |more |other |some |still )*(questions?|queries|concerns|problems?|anything|something|help|doubts?|information|assistance) <rest>
        (if|should) (anything|something) (else |more )*(is|comes|be|goes|should|happens|breaks) <rest>
        (?![^.!?;|]{0,120}(discuss|talk|meet))(please |and )*(feel free|do not hesitate|don't hesitate|no need|don't feel) to <rest>
        (please |and )*(don't|do not) (worry|bother|mind|trouble) <rest>
        (for|with) any (further )?(questions?|queries)
        (we|i) (am|are|'m|'re) (always )?happy to help
        no (problem|question|questions|need) … asked?
        (hi |hello )?(how are|how're|hope) (you|things|all|everyone|everything|this|your)( (are|is|you|all|email|mail|finds|doing|today|well|going|keeping|find))* ?\\??
        (hi |hello )?how is it going ?\\??
        how do you do
        (what's|whats) (up|new) ?\\?
        who knows ?\\??
        why not ?[?.!]
        isn't (it|that) (great|nice|lovely|funny|wonderful) ?\\?
        please (say|give|pass on|send|convey) (hello|hi|my regards|our regards|my best|our best|our thanks|my thanks|my love) <rest>
        please (find|see) (attached|enclosed)
        (thank you|thanks) for (letting|telling|sending|giving|calling|confirming|checking|coming|getting|taking|updating|your) [^.!?;|,]{0,90}
        wouldn't (dream|mind) <rest>
        (we'll|i'll|we will|i will|i can) (let you know|send you|call you|give you|tell you|come|bring|be in touch|get back|keep you)
        let's (keep|leave) it (at that|like that|that way)
        no need to <clause>
    """,
    statements="""
        (i|we) (gladly |happily )?accept (\\w+ ){0,4}(invitation|pleasure) ?<clause>
        (i|we) (gladly|happily) accept ?<clause>
        (thank you|thanks|thank you very much) for (your|the) (\\w+ )?application
        (i|we|it|this|that)('ll| will| would| still| just| only| may| might)* (need|needs|take|takes) ((?!your|you|the|which|what|exact)\\w+ ){0,4}(days?|weeks?|hours?|minutes?|months?|(more|some|enough|extra) time|longer)(?!'s)(?! (\\w+ ){0,3}(you|your|when|slot|slots|off|notice|that suits))
        (i|we)('ll| will| still)* need (\\w+ )?(until|till) (\\w+)(?! (from you|your))
        (i|we)('ll| will)? (first )?(need|have) to (order|ask|check|wait|look|test|get|see|bring|take|repair|replace|clean) ((?!you|your)\\w+ ){0,6}(first|before)
        (please|do|kindly) (\\w+ )?(think of|remember) (me|us) (when|if|whenever|the next time|next time|for) <clause>
        (?![^.!?;|]{0,120}(confirm|know|tell|send|reply|answer|respond|call (me|us)|sign|choose|pay|order|approve|decide|back to|(which|what|how|whether) (you|it|we|that|the|to)|\\?))(please|kindly|pls) (also |always |only |just |never |do not |don't |then |simply |carefully |regularly |do |now )*(?!(send|resend|let|tell|confirm|reply|answer|respond|sign|return|call|ring|phone|contact|write|email|e-mail|mail|text|advise|inform|notify|give|provide|forward|choose|pick|select|decide|specify|indicate|state|name|fill|complete|review|approve|accept (?!(my|our|these|the) (\\w+ )?(apolog|excuse|thanks|regrets))|check|look|consider|come|book|arrange|schedule|reschedule|pay|transfer|settle|order|suggest|propose|get|keep (me|us|track|the (date|day|slot|appointment))|share|submit|upload|quote|deliver|invite|join|attend|register|rsvp|vote|rate|help (me|us)|explain|clarify|describe|list|measure|photograph|put (me|us|it in writing)|leave (me|us)|remind|update|add|correct|change|have a (look|think)|take (a look|a moment|a photo|a picture|care of|me|us)|think (about|it over)|bring (me|us|your)|cancel|acknowledge|verify|proofread|comment|apply|use (the|this|our) (link|form)|click|follow (the|this) link|find|see|make (a|an|your) (choice|decision|offer|appointment|payment)|feel|note|say|pass|discuss|talk|meet|speak|refund|reimburse|collect|repair|fix|install|reserve|remove (me|us|my|our)|move|enter your|sort|include|examine|assess|introduce (me|us)|read (the|our|my|it|this) (?!manual|instructions|leaflet)))\\w+
        (?![^.!?;|]{0,120}(confirm|know|tell|send|reply|answer|respond|call (me|us)|sign|choose|pay|order|approve|decide|back to|(which|what|how|whether) (you|it|we|that|the|to)|\\?))(please|kindly|pls) (also |always |only |just |never |do not |don't |then |simply |carefully |regularly |do |now )*(check|change|move|give|add|measure) [^.!?;|]{0,60}(every|once a|twice a|from time to time|regularly|occasionally|in (winter|summer|spring|autumn)|overnight|at night|before (the )?(first |each |every )?use|after (each|every|use)|daily|weekly|monthly|yearly)
        (please|do|kindly) (\\w+ )?(think of|remember|recommend) (me|us)
        (i|we) (\\w+ ){0,3}(be |am |are )?(very |really |truly )?(glad|happy|pleased|delighted|grateful|honoured|like it|love it|appreciate it) if you (would |could |will |still |ever )*(remember(ed)? (me|us)|(keep|kept|bear|bore|have|had) (me|us) in (mind|your|good)|(think|thought) of (me|us))
        (it|that) (would|'d) (be|mean) (\\w+ ){0,3}if you (would |could |will )*(remember(ed)? (me|us)|(keep|kept|bear|bore) (me|us) in|(think|thought) of (me|us))
        (keep|bear|hold|keeping|bearing) (me|us) in (mind|your|good memory)
        (i|we) (\\w+ ){0,2}(hope|wish|trust) you (will |'ll |would )?(remember (me|us)|(keep|bear) (me|us) in mind|think of (me|us))
        (glad|happy|pleased|delighted|nice) (\\w+ )?(if|should|when) our paths
    """,
    tags="""
        (ok|okay|right|alright|all right|isn't it|aren't you|aren't they|wasn't it|doesn't it|don't you|don't you think|won't you|yes|no|correct|agreed|deal|fine|you know|see|got it|really|innit) ?\\?+
    """,
    look_aheads="""
        (i am|i'm|we are|we're|i|we)? ?(really |very much |already |so |all )*(look|looking) forward (very much |so much )*to(?! (hearing|receiving|reading|learning|knowing|discussing|talking|speaking|getting|being considered)(?!\\w))(?! (\\w+ ){0,4}(answer|reply|replies|response|feedback|decision|thoughts|opinion|order|offer|quote|comments|details|confirmation|approval|signature|instructions|call|interview|conversation|chat|discussion|opportunity|chance|appointment|news|message|mail|word)(?!\\w)) <clause>
        (i|we) (can't|cannot|can hardly) wait to (see|welcome|meet|have|celebrate|host) <clause>
        (it will be|it'll be) a (\\w+ )?pleasure to (see|welcome|have|serve) you <clause>
    """,
    hopes="""
        (i|we) (do |really |very much |sincerely )*(hope|trust) (that )?(?![^.!?;|,]{0,80}(offer|quot|proposal|estimate|draft|sketch|design|idea|suggestion|plan|date|time))(you|it|everything|all|the|your|this|they) <clause>
    """,
    offers="""
        (here is|here's|here comes) (the|our|my|your) (\\w+ )?(quote|quotation|estimate|offer|proposal)
        (whichever|whatever|which) (day |date |time |one |of them )?(suits|is easier|is better|works|fits) …
        (we|i) (could|can|would be able to) (come|do|offer) …… or
        (we'd|we would|i'd|i would) (love|like|be glad|be happy|be delighted) to (do|make|build) (it|this|that|them|the (job|work)) for you
        (our|the|this) (offer|quote|quotation|price) (\\w+ )?(stands|holds|remains|expires)
        (enclose|attach|send) (my|our) (references|application|cv|portfolio|letter)
        (love|like|welcome|keen) to (hear|talk|meet|discuss|know|learn|see)
        glad to (hear (from|back|your|what|how|if)|talk|meet|discuss|learn)
        welcome (the chance|an opportunity|your|a)
        (need|require) your (signature|answer|decision|approval|ok|confirmation|details|address|deposit)
        (attached|enclosed|below|here|herewith|following) (is|are|you will find|you'll find|please find|find|you find|comes|you have) … (offer|quote|quotation|proposal|estimate|application|cv|resume|bid|tender)
        (please find|find|see|sending you|send you|enclose|attach|attaching|enclosing|sent you) … (offer|quote|quotation|proposal|estimate|application|cv|resume|bid|tender)
        (our|my|the|this) … (offer|quote|quotation|proposal|estimate) (is|are|remains|stands|holds|attached|enclosed|below|for you|would be) … (valid|attached|enclosed|below|good|open|firm|euros?|pounds?|\\d+)
        (offer|quote|quotation|proposal|estimate|prices?) … (valid|good|open) (until|till|to|for|through)
        valid (until|till|for|through)
        (we|i) (can|could|would|are able to|am able to|'d be able to|'d) … offer you
        (we|i) (offer|propose|suggest)(?! no)
        (i am|i'm|we are|we're|hereby|herewith|like to|wish to|want to) (apply|applying|writing to apply)
        (i|we) apply
        my application
        (apply|application) for (the|a|your) … (position|job|post|role|vacancy|place)
        (look|looking) forward to (hearing|your|a|an|receiving|speaking|meeting you|talking|working|discussing)
        (await|awaiting|waiting for) (your|a|the)
        as soon as (i|we) (have|get|receive|hear) (your|an|a|from|the)
        once (i|we|you) (have|get|receive|confirm|approve|sign|hear) (your|an|a|from|the|this|it)
        (i|we) (hope|trust) (it|this|the|that|you) … (meets|suits|interest|like|hear|appeal|convince|agree|accept|wishes)
        (pleased|happy|glad|delighted|welcome) to (?!hear (it|that|this)[.!,;]?)(receive|hear|get|welcome|meet|introduce|discuss|have) (your|from|you|an|a|the|myself|this|it)
        (happy|glad|pleased|delighted) … (if you|about your|to have your|interview|about a meeting|in person)
        (your (decision|feedback|answer|reply|order|approval|confirmation|thoughts|opinion|ok|go-ahead|signature)) (would|will|by|is|as)
        (was|is|were|are) (due|overdue|outstanding|unpaid|still open|still outstanding)
        (payment|reminder|the amount) … (due|outstanding|overdue|not yet)
        (if|when) (you|this|that|it|the) (agree|are interested|like|would like|want|suits?|decide|accept|wish|approve) (you|it|this|the|to|in|with|,)? … (sign|reply|answer|call|confirm|tell|let|get|send|order|write|book|just)
        (haven't|have not|not) (yet )?heard (from|back|anything)
        (wanted|want|wish|like) to (ask|know|hear|check|follow up|see if)
        (following up|follow up|checking in|touching base) (on|with|about|regarding|to)
        (which|whichever) (you|of) (prefer|would|like|one|the|two)
        (is|are) (now |already |still )*(\\w+ ){0,2}(overdue|outstanding|unpaid)
    """,
    orders="""
        please (reprint|supply|re-?order) (us )?(with )?…
        please (proceed|go ahead|carry on) with (option|variant|version|the) …
        accepted[.,!]? (please )?(proceed|go ahead)
        (i|we) (would like|want|wish) to (re)?order
        (i'd|we'd) like to (re)?order
        (i|we) (would like|want|wish) to place (an|another|the following|our|a new|a) …… order
        (i'd|we'd) like to place (an|another|the following|our|a new|a) …… order
        (i am|we are|i'm|we're) (placing|submitting) (an|the following|our|another) … order
        (i|we) (hereby|herewith) (re)?order
        (hereby|herewith) (i|we) (re)?order
        (i'll|we'll|i will|we will) take (one|two|three|four|five|six|ten|twenty|\\d+|the|both|them|it)
        (attached|enclosed) (is|please find|you will find|you'll find|find) (our|my|the) … (purchase order|order|po)
        (our|my|the) … (purchase order|order|po) (is|as) (attached|enclosed)
        (find|see) (attached|enclosed) (our|my) … (purchase order|order|po)
        (please|kindly) (accept|take|treat) (this|the following|it) as (our|my|an|a) … order
        please (deliver|supply|ship|send) (us|me) (another )?\\d+
        please (deliver|supply|ship) (another )?\\d+
        please (enter|book|process|accept|register) (our|my|the following|this) … order
        (i|we) (accept|hereby accept|are happy to accept|would like to accept|confirm) your … (quote|quotation|offer|proposal|estimate)
        (please )?go ahead with (your|the) … (quote|quotation|offer|proposal|estimate|order)
        (i|we) (hereby )?(commission|engage) you
        please order (for us|for me|us|me)
        same (order|again) as last (time|month|year|week)
    """,
    order_topics="(our |my |new |your new |a |repeat |another |urgent |purchase |following )*(re)?order",
    no_orders="""
        order (status|confirmation|cancell?ation|number|no|update|history|tracking|form|process|question|query|complaint|problem|issue|error|change|correction|of the day|received|shipped|delayed|missing|late|runtime|book|management|software)
        in order to
        order … (cancel~|not|never|missing|late|delayed|wrong|incomplete|damaged|status|confirm~|shipped|change~)
    """,
    issues="""
        (empty|blank|white) (page|screen)
        (that|this|it) (was|is) not (what|how) (we|i|was)( had)? (agreed|discussed|arranged|promised|said)
        (packed in|conked out|given up the ghost|died on me|broke down)
        (are|is|was|were) (\\w+ ){0,3}too (short|long|small|wide|narrow|big|late|tight)
        (was|were|been) promised (\\w+ ){1,6}(and|but) (\\w+ ){0,3}(put|given|got|seated|sent)
        clearly (wasn't|isn't|not)
        (says?|said|states|stated|reads) (\\w+ ){1,5}but (we|i|it|the) <rest>
        (seats|table|places|room|slot) (was|were) (taken|gone|occupied|double-booked)
        (much |far |way |a lot |even )*(shorter|longer|smaller|bigger|darker|lighter|louder|thinner|later|more expensive) than (i|we|agreed|ordered|asked|expected|promised|the other|described|it should)
        (turned|went|became|is now|has gone) (orange|green|yellow|black|grey|pink|brown|sour|mouldy|hard|soft)
        (nobody|no one|nobody has|no-one) (\\w+ )?(told|informed|warned|called|answered|answers|replied|let) (us|me)?
        (tasted|tastes|smelled|smelt|smells|stinks|reeks) (of|like) (?!heaven)
        (rings|starts|stops|turns|switches|opens|goes) (on |off )?by itself
        (\\w+ )(days?|weeks?|hours?) (overdue|late)
        (is|was|are) (\\w+ )?(not accepted|rejected|declined|misspelled|misspelt|not recognised|not valid|invalid|expired|blurry|not included|not delivered)
        (spelled|spelt|written|got|printed) (my|our|the) (\\w+ )wrong
        (has|have|is|are) (all )?(died|dead|dying)
        (don't|do not|haven't|have not|never) (\\w+ )?(have|had|got|received) (my|our|the) (\\w+ )(back|yet|refunded)
        (strange|weird|loud|funny|odd|terrible|awful|burning) (noise|noises|sound|smell|taste)
        (stays|stayed|remains|remained|is still) (black|dark|blank|cold|empty|wet|shut|locked)
        (keeps|kept) (asking|beeping|ringing|stopping|turning|jumping|coming|going|saying|showing|rejecting|dripping|falling)
        one (\\w+ )?is (bigger|longer|smaller|shorter|darker|wider|different)
        (has|have) not (moved|changed|updated|been (updated|cleaned|done|collected|picked up|returned|installed|fixed|emptied))
        nothing happens (when|if|after)
        (shows|show|showed|looks|look|looked) (something|completely|totally|nothing) (else|different|like)
        you('ve| have)? (\\w+ )?(forgot|forgotten|missed|mixed up|lost|left out|overcharged|broke|broken|damaged|ruined) (the|my|our|one|two|half|to (send|include|pack|deliver|bring))
        (cut|took|sent|delivered|painted|removed|installed|fitted|booked|repaired) (down |out |off |up )?(the|a) wrong (\\w+)
        (cut|torn|bent|cracked|chipped|broken|bruised|swollen) (ear|corner|edge|side|leg|glass|lid|handle)
        (without|before) us because
        (spins|loads|hangs|buffers) (forever|for ever|endlessly|and hangs)
        (is|are|was|were) (furious|livid)
        same error
        (barely|hardly|only just|no longer|not even) (warm|lukewarm|hot|edible|drinkable|legible|readable|cooked|frozen)
        (\\w+ )(was|were|is|are) (\\w+ )?missing
        (out )?of (the )?(\\w+ ){1,3}only <rest>
        (seal|pipe|roof|tap|hose|joint|boiler|tank|radiator|machine|it|bag|bottle|window|shower|dishwasher) (\\w+ ){0,4}leaks
        as hard as (wood|stone|a rock|rock)
        (started|began|starts) (ringing|beeping|dripping|leaking|flashing|smoking) (again)?
        (a )?(pity|shame) (that )?(it|they|he|she|the) <rest>
        (has|have|had|got|with) (a|an|some|several|lots of) (\\w+ )?(stain|stains|hole|holes|scratch|crack|dent|tear|chip|fault|leak|smell|mark|marks)
        always get (the|your) (answering machine|voicemail|machine)
        (heating|power|water|internet|electricity|lift|light|lights|phone|line|website|site|system|boiler) (has|have|is|are) (been )?(off|down|out|dead|gone)
        (is|was|are|were) not (the|what|as|like) (\\w+ ){0,3}(we|i|you|ordered|agreed|described|shown|promised)
        (were|was|been) promised (\\w+ ){1,8}(and|but) (got|received|were|was|it)
        (link|page|button|number|code) (leads|goes|points) (nowhere|to nothing|to an error)
        (billed|charged|invoiced) (for )?(\\w+ ){1,6}(although|though|even though|despite|but)
        (there (are|were|was|is)|found) (a |an |some )?(worms?|hair|hairs|mould|mold|glass|insects?|maggots?|plastic|a stone|bugs?) (in|on|under)
        (came|arrived|delivered) without (the|any|a|its|his|my)
        (was|were|been) (very |so |extremely |quite )*(rude|unfriendly|late|unprepared|impolite)
        (phoned|called|rung|rang|written|wrote|tried) (\\w+ )?(twice|three times|four times|several times|many times|again and again)
        (is|was|were|has|had|got) (\\w+ )?(old|previous|former) (address|name|company name|vat number)
        (are|is|was|were) (\\w+ )?(printed |hung |mounted |fitted |put )?(upside down|back to front|inside out|the wrong way round)
        same (error|fault|noise|smell|problem|mistake|thing again)
        (is|was|were) (\\w+ )?(a joke|ruined|sloppy|terrible|appalling|dreadful|rude|awful|unprepared)
        (only|just) (\\w+ )?(\\w+) (out )?of (the|our|my|your|them|those) … (\\w+) (arrived|came|were|was|are|is|got|have|turned|work|worked|fit|survived|made it|delivered|there|in one piece)
        (one|two|three|four|five|six|seven|some|several|half|both|many|most|none|\\d+|all|a couple|a few) of (the|our|my|your|them|those|these) (\\w+ ){0,3}(arrived |came |was |were |are |is |has |have |got |had |already |all |been )+(broken|cracked|damaged|missing|wrong|chipped|scratched|dead|empty|bad|rotten|stale|squashed|torn|bent|burnt|off|defective|faulty|dented|mouldy|loose|wobbly|the wrong|lost|a crack|a hole|a scratch|smashed|stained|wilted)
        (one|two|three|four|five|some|several|half|both|\\d+) of (the|our|my|your|them|those|these) (\\w+ ){0,3}(wobbles?|leaks?|drips?|doesn't|don't|does not|do not|won't|never|didn't|rattles?|squeaks?|broke|snapped|fell off|came off|came loose)
        (is|are|was|were|seem|seems|came|arrived|turned up) (still |also |completely |all |half |apparently |now |again |unfortunately )*(missing|cracked|chipped|scratched|dented|stained|soaked|mouldy|moldy|stale|stone cold|ice cold|lukewarm|cold|burnt|burned|undercooked|raw inside|raw|rotten|squashed|crushed|torn|bent|ripped|rusty|smashed|spoiled|sour|inedible|unusable|unreadable|blurred|bruised|wilted|off|mixed up|swapped|too (late|small|short|big|large|tight|long|cold|dry|salty|loud|dark|thin|narrow|wide)|loose|wobbly|dripping|leaking|jammed|stuck|blocked|clogged|flickering|rattling|peeling|empty|dead|wet|damp|dirty|filthy|frozen|tripping|crooked|uneven)(?! (for|on) (you|offer))
        (it|he|she|they|which|that|the \\w+|the \\w+ \\w+|tap|toilet|door|roof|pipe|radiator|boiler|heater|pump|machine|lamp|screen|printer|chair|table|drawer|zip|lock|key|handle|window|fridge|oven|shower|sink|drain|motor|engine|app|site|page|link|file) (is |are |was |has |have |been |started |keeps |kept |still |now |just |already |also |simply |constantly |always |suddenly |started to |begun to |begun )*(leaks?|leaking|drips?|dripping|squeaks?|squeaking|wobbl(es?|ing)|rattl(es?|ing)|jam(s|med|ming)|stick(s|ing)|flicker(s|ing)|hums|humming|smok(es|ing)|stinks|smells (of|like|burnt|bad|funny|awful)|smelling|freez(es|ing)|crash(es|ed|ing)|trip(s|ped|ping)|cut(s|ting) out|fell (off|apart|out|down)|fall(s|ing) (off|apart|out)|came (off|apart|loose|undone)|com(es|ing) (off|apart|loose|undone)|peel(s|ing|ed)( off)?|broke|snapped|tore|burst|split|shrank|faded|fad(es|ing)|rust(s|ed|ing)|switches itself off|turns itself off|goes off|went off again|gone (mouldy|off|bad))
        (doesn't|does not|don't|do not|won't|will not|didn't|did not|can't|cannot|wouldn't) (even |seem to |really |quite |actually |properly |want to )*(work|start|turn|switch|flush|close|shut|open|lock|fit|match|print|heat|cool|light|charge|connect|load|drain|stick|hold|stay|respond|react|help|show|display|ring|spin|move|flow|burn|click|play|record|scan|log|sync|arrive|come|turn up|show up|add up|taste)(?! (for you|with us|out for|to you|any questions|by|until|with|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)))( (any ?more|properly|at all|any longer|up|on|together|in))?
        (i|we|my \\w+|our \\w+|nobody|no one) (still |now |again |just |simply )*(can't|cannot|can not|couldn't|could not|am unable to|are unable to|wasn't able to|weren't able to) (even |now |any longer )*(print|log|open|access|use|reach|get (in|out|into|it|the|any|a|through|hold|past)|start|turn|switch|read|download|see the|close|lock|pay|connect|sleep|shower|cook|work|eat|install|enter|find the (handle|key|missing))
        (no|without) (hot water|water|heating|power|electricity|internet|signal|light|sound|picture|pressure|response|teacher|driver|technician|cutlery|bread|delivery|sign of|trace of|lid|instructions|screws)
        still no (sign|trace|delivery|parcel|water|heating|power|internet|hot|refund|money|teacher|driver|food|cake|replacement|technician|engineer|\\w+ (has|is|here))
        (never|didn't|did not|hasn't|has not|haven't|not) (yet |even )?(came|come|arrived|arrive|turned up|turn up|showed up|show up|shown up|delivered|been delivered|appeared|collected|been collected|been refunded|been fixed|been repaired|been credited|reached us|reached me)(?! (in|by|from|to a|across) (bus|train|car|a decision|writing))
        (nobody|no one|no-one|noone|not a soul|none of your) … (came|come|turned up|showed up|shown up|there|appeared|opened|answered the door|here|arrived|answers|picks up|answered)
        (have been|were|are|been|stood|standing|sat|sitting|waited|waiting) (here |outside |still |there |for |in front of |waiting )*(waiting|locked out|outside|a closed door|locked doors?|for (over |more than |nearly |almost |half )?(an?|two|three|four|\\d+|half) (hours?|minutes|min|days|weeks)|since)
        (instead of|not) (the |a |an |as |what |our )*(ordered|described|agreed|discussed|promised|pictured|advertised|in the (picture|photo|catalogue)|i ordered|we ordered|i asked for|we asked for|the one (i|we))
        (ordered|asked for|wanted|booked|paid for) (the |a |an |two |three |some |six |in )*(\\w+ ){1,4}(,|and|but|what|\\. what)* ?(i |we |what )*(got|received|have here|have|was given|came|arrived|were given|you sent)
        (it|cake|card|sign|label|invoice|name|print|text|letter) (says?|said|reads?|read|shows?|showed|has) (\\w+ ){1,4}instead of
        (got|received|delivered|sent|brought|given|contains?|contained) (us |me |was |were )*(the |a |an |someone else's |somebody else's |another |only |just )*(wrong|other|different|incorrect|someone else's|somebody else's|half of|half the) (\\w+)
        (wrong|incorrect|outdated|misspelled|misspelt) (size|colou?r|address|name|amount|date|vat|number|model|version|quantity|order|item|one|ones|price|total|company name|flavou?r|filling|part|time|room|day|keys?|file)
        (charged|billed|invoiced|debited|taken|deducted|paid|booked) (me |us |my |our |for |the |call-out |card |account |fee |it |has been |was |were )*(twice|double|two times|too much|again)
        (same|another|a|one|several|some|two) (exact |silly |typing |spelling )*(mistake|mistakes|error|errors|typo|fault|defect|flaw|problem) (in|on|with|again|as before|as last|is back|remains|persists|in it)
        (crack|cracks|hole|holes|scratch|scratches|dent|dents|stain|stains|tear|leak|chip|gap|mould|mold|rust|hair|insect|worm|bubbles) (in|on|along|across|at|all over|under|right) (the|my|our|it|one|every|each|both|all)
        (scratched|dented|damaged|broke|cracked|stained|ruined|flooded|smashed|knocked over|blocked|parked|left) (my|our|the) (\\w+ ){0,3}(floor|wall|door|frame|car|drive|driveway|gate|fence|parquet|table|window|carpet|garden|lawn|entrance|hallway|stairs|boxes|parcel|rain|tiles|worktop|mess|rubbish)
        (your|ur) (\\w+ )?(driver|men|people|team|colleague|colleagues|workers|staff|fitter|fitters|plumber|electrician|courier|technician|engineer|van|lorry|truck) (has |have |had |just |simply )*(left|scratched|damaged|broke|blocked|parked|been parked|been blocking|was rude|were rude|was late|never|did not|didn't|forgot|dropped|smashed|been rude|drove)
        (water|rain|oil|gas|smoke|steam|sewage) (is |was |keeps |comes |came |now |still |just |all |drips |dripping |drip |pours |runs |running |has |been |everywhere |standing )+(coming|dripping|pouring|running|leaking|through|out of|from the|in the|under|all over|everywhere|down)
        (not|hardly|barely|no longer|n't) (even |really |at all |very |quite )*(warm|hot|fresh|edible|done|cooked|clean|straight|level|tight|usable|readable|happy with|satisfied|properly|complete|sealed|as ordered|as described|as agreed|what (i|we) (ordered|expected|asked|paid|booked|agreed))
        (any more|anymore|no longer) (works|working|warm|fits|closes|opens|starts|prints|heats|responds|possible to)
        no longer (works|working|warm|fits|closes|opens|starts|prints|heats|responds|turns|flushes|charges|connects)
        (dripping|leaking|broken|humming|beeping|crashing|flickering|squeaking|happening|down|stuck|blocked|not working|out|gone) (again|once more)
        (again|still|already) (dripping|leaking|broken|not working|the same|missing|out of order|beeping|squeaking|down)
        (alarm|error|problem|noise|leak|fault|warning|message|smell|damp|drip) (is |has |have |went |came |started |just |has come |comes )*(back|off again|again|returned|reappeared|going off|came back|started again)
        back (where we (were|started)|to square one|again after|at the beginning)
        (that|this|it|which) (didn't|did not|hasn't|has not) (help|work|change|fix|solve|last|make a difference)
        (worked|lasted|held|ran|was fine|was ok|was good) (fine |well |for )*(a|one|two|three|about|only|just|exactly) … (day|days|hour|hours|week|weeks|minutes|month)
        (after|within|in) (only |just |less than )?(a|one|two|three|four|five|ten|\\d+|a few) (single )?(day|days|hours?|weeks?|minutes?|months?|washes|wash|uses|use) (it |the \\w+ |they |already |and )*(broke|came|fell|stopped|is|was|tore|faded|drops|dropped|died|leaked|leaks|shrank|started to|cracked|peeled|failed)
        (since|ever since) … (update|repair|your visit|the visit|you were here|installation|yesterday|this morning|last night|service|delivery|monday|tuesday|wednesday|thursday|friday|saturday|sunday|change) …… (not|no|can't|cannot|n't|nothing|only|blank|error|noise|stopped|keeps|every)
        (half|part|some|one|none|two|three) (of )?(it|them|the \\w+|our \\w+|my \\w+)? ?(is|was|are|were) (still |simply )?(missing|not there|not in)
        (too|hours?|days?|weeks?|minutes) late(?! (to|for) (apply|book|order|register|cancel|change))
        (had|has|have) (already )?(been )?(lost|lost its|lost the|a hole|a crack|a broken|a scratch|run out of|gone off|gone mouldy|a bad smell)(?! (touch|contact))
        (disappointed|unhappy|dissatisfied|unacceptable|not good enough|let down|shoddy|botched)
        (am|are|is|was|were|'m|'re) (really |at all )?not (at all |very |really |entirely |quite )*(happy|pleased|satisfied)(?! (for|to|unless|until|if))
        (thanks|thank you) for (sending|delivering|bringing|giving|booking|charging|shipping|selling|fitting|making)( me| us)? (the wrong|a faulty|a broken|a damaged|a mess)
        (overcharged|double-charged|mischarged|underdelivered|undercooked|short-changed)
        (it|they|which|that|this|pump|machine|motor|device|unit|printer|app|website|site|shop|login|link|system|software|form|door|heating|heater|boiler|engine|display|screen|key|phone|button|password|light|battery|charger|server|file|account|product|item|one|tool|update|invoice|button) (still |just |now |suddenly |simply |also |again )*(doesn't|does not|don't|do not|didn't|did not|won't|will not|isn't|is not) (even |really |properly )?(work~|start~|run|turn on|switch on|charg~|load~|open~|function~|respond~|heat~|pump~|print~)
        (no longer|not|never) (works|working|starts|starting|functions|turns on|worked) (any more|anymore|properly|correctly|at all|since|again|as it should|as expected)
        no longer (works|working|starts|starting|functions|turns on|runs|responds|heats)
        (is|are|was) (still |simply )?not (working|functioning|responding)
        isn't working
        (doesn't|does not|don't|do not|won't|didn't) (work|start|run|function|heat|print|charge) (any more|anymore|at all|properly|correctly)
        (has |have |had )?(stopped|quit) (working|running|responding|heating|charging|functioning|this|last|yesterday|today|again|(?<!looking[ ])(?<!look[ ])(?<!looked[ ])after(?! all)|and|suddenly)
        (has |have |had )?(broken|broke) down
        (is|are|was|were|arrived|came|has|got|gets) (completely |badly |partly |totally |already |now |again |slightly |clearly |all |both |been )*(broken|damaged|defective|faulty|cracked|leaking|smashed|out of order|unusable)
        (has|have) (just |now |already |suddenly )?(broken|cracked|failed|crashed|burst)
        (my|our|the|this) (broken|damaged|defective|faulty|leaking) (pump|machine|unit|device|item|part|delivery|goods|product|one|motor|parcel|hose)
        (it|pump|machine|hose|tank|valve|pipe|boiler|tap|roof|seal) (is |has been |was )?(now |already |still |badly )?(leaks|leaking|overheats|overheating)
        (it|website|site|app|system|server|shop|page|program|programme|software) (keeps|kept) (crashing|stopping|failing|freezing|tripping|disconnecting)
        keeps (crashing|tripping|freezing|failing|shutting down|cutting out|breaking|leaking)
        (get|gets|getting|got|see|seeing|shows|showing|displays|throws|gives|giving|with) (an|the|this|me an|us an|me the) … error
        error (message|code|\\d+|e\\d+)
        (there is|there's|there are|we have|i have|have|having|is) (a |an |some |another |the same |serious |big |huge |constant |still )*(problem|problems|issue|issues|trouble|fault|defect) with (your|the|my|our|this) (last |latest |recent |new |delivered |\\w+ )?(order|delivery|invoice|shipment|parcel|product|unit|machine|device|pump|installation|login|account|app|update|software|heating|boiler|portal|system|motor|goods|printer|payment|service|work|repair|bill|contract)
        (not|never|not yet|hasn't|haven't|has not|have not|still not|didn't|did not) … (arrived|arrive|turned up|been delivered|come yet|shown up|reached us|reached me)
        (haven't|have not|have never|never|still haven't|hasn't|didn't|did not|have still not) (yet |even )?(received|got|receive|had) (my|our|the|any|it|anything) … (order|delivery|parcel|goods|shipment|package|pump|hoses|items|refund|replacement|parts|invoice|it|yet|product|products|credit note)
        (still|have been|been) waiting (for|on) (my|our|the) … (order|delivery|parcel|goods|shipment|package|pump|refund|replacement|parts|technician|engineer|repair)
        (where is|where are|where's|what happened to|what has happened to) (my|our|the) … (order|delivery|parcel|goods|shipment|package|pump|hoses|pumps|items)
        (order|delivery|parcel|goods|shipment|package|replacement|technician|engineer|pump|pumps) … (is|are|was) (now |already |still |over |more than )?(overdue|late|missing|\\d+ days late|a week late|two weeks late|three days late)
        (was|were|should have been|was supposed to|were supposed to|was meant to|should have) (be |been )?(delivered|arrived?|here) …… (but|and) (nothing|still|no|we|i)
        (received|got|sent|sent us|sent me|delivered|delivered us|shipped|shipped us|received only|contained) (the wrong|a wrong|wrong|the incorrect)
        wrong (item|items|product|part|parts|size|colour|color|model|pump|hose|goods|article|amount|quantity|invoice) (was|were|has|have|arrived|delivered|came|sent|on)
        (is|are|was|were|there is|there are|one|two|three|\\d+) (item |items |piece |pieces |part |parts |hose |hoses |pump |pumps |box |boxes )?(missing|are missing|is missing) (from|in|of) (the|our|my|your|this) (order|delivery|parcel|box|shipment|package|consignment)
        (invoice|bill) … (is|was|are|seems) (wrong|incorrect|not correct|not right)
        (charged|billed|invoiced|debited) (me |us )?(twice|double|too much|the wrong|wrongly|again)
        (water|oil|gas|smoke) (is |was |keeps )?(leaking|coming out|dripping|escaping)
        (cannot|can't|can not|unable to|not able to|couldn't|could not) (log in|log on|login|sign in|access|check out|open the|place the order|complete|start the|switch it|turn it|get it to work|connect)
        (nobody|no one|noone|no technician|no engineer|your technician|your engineer|the technician|the engineer) (has )?(came|come|turned up|showed up|appeared|shown up|never came|didn't come|did not come|never turned up|never showed up)
        problem … (not|n't|never|still) … (solved|fixed|resolved)
        (not|n't|never) … (been )?(solved|fixed|resolved|repaired)
        (is|are|was|were|has been) (still |completely |again )?down (again|since|for|this|and|now)
        since (the|your|you|our|my) (filling|treatment|service|update|upgrade|repair|operation|surgery|visit|cleaning|installation|inspection|move|wash|jab|injection|fitter|plumber|technician|man|men|replaced|repaired|fixed|fitted|changed|installed|serviced|cleaned|were here|came)(?![^.!?;|]{0,90}(better|great|perfect|fine|well|wonderful|like new|happy|no problems?))
        since (i|we) (picked|collected|fetched|got) (it|him|her|them|the \\w+) (\\w+ )?(up|back|from)
        (made|making) (it|things|that) (even |much )?worse
        (is|are|was|were|got|gets|has got|getting|has become|now) (\\w+ ){0,2}(worse|louder|weaker) (than|now|again|every|since|after)
        > (and |now |but )*nothing (\\w+ )?(works|lights|moves|happens|turns|loads|prints|starts|opens|responds|comes|came|has changed|has happened|changed)
        (makes|made|no|not any) (no )?(difference|improvement|effect)
        (the|my|our|it|which|that|your) (\\w+ ){0,4}no longer (?!needs|wants|lives|works for|works at|interested|eats|teaches)\\w+s
        (doesn't|does not|won't) (\\w+ ){0,2}(any more|anymore)
        (he|she|they|it|the \\w+|your \\w+) (simply |just )?(never|didn't|did not|hasn't|has not|haven't) (even |yet )?(turned up|showed up|shown up|turn up|show up|came back|come back|gone (down|away)|go (down|away)|healed|dried)
        (was|were) (supposed|meant|due|scheduled) to (be|have been|have|arrive) (here|delivered|ready|finished|installed|fixed|done|collected|there|last|on|yesterday|at)
        (colleague|fitter|plumber|driver|man|men|technician|electrician|engineer|teacher|courier) (\\w+ )?(promised|was meant|was supposed|wanted|said) (to|he|she|they) (be|come|would|arrive|call|finish) <rest>
        somebody else's (\\w+) (in|on|instead)
        someone else's (\\w+) (in|on|instead)
        (shows?|says?|lists?|has|have|still) (\\w+ )?(last year's|the old|outdated|out of date|old) (prices|price|address|hours|opening|menu|name|phone|number|dates?)
        but (\\w+ ){0,5}only (\\w+ )?(\\w+)( (of|pages|pieces|came|arrived|in|were|was))?
        (sign|album|box|parcel|invoice|page|folder|download|certificate|label|it) (has|contains|shows|lists|lists) only (\\w+)
        (only|just) (one|two|three|four|five|six|seven|eight|nine|ten|\\d+) of (the|our|my) (\\w+ ){1,3}(is|are|was|were|in|came|arrived|work|works)
        lists only (one|two|three|\\w+) of
        (is|are|was|were|feels?|looks?|seems?|sits?|came out|turned out|have become|has become) (\\w+ ){0,2}too (high|low|heavy|hot|bright|soft|hard|sweet|sharp|rough|weak|strong|steep|thick|pale|light|stiff|slow|noisy|greasy|spicy|watery|sour|bitter|faint|blurry|dark|loud|tight|loose|short|long|small|wide|narrow|salty|dry|wet)
        (it|he|she|they|the \\w+|my \\w+|our \\w+|in the \\w+) (keeps?|kept|keep) (on )?(?!up|coming back to|going strong)\\w+ing(?! (up|forward))
        keep going (on|off|out)
        (stops|stopped|dies|died|goes off|cuts out|switches off|shuts down|quits|freezes|crashes) (\\w+ )?after (a|an|one|two|three|\\d+|a few|only|ten|five)
        (is|are|was|were|has|have|had) (already |now |just |all |partly )*(coming|come|fallen|falling|peeling|breaking|broken|chipping) (away|off|apart|loose|undone)
        (grinding|buzzing|rattling|knocking|clicking|squeaking|squealing|whistling|scraping|banging|hissing|crackling) (noise|noises|sound|sounds|string)
        out of (tune|focus|shape|date|true|alignment|balance) ?(again|already)?
        (has|have|had) (turned|gone|become) (a |very |quite |all )*(\\w+ )?(yellow|green|orange|grey|brown|black|pink|blue|hard|soft|sour|bitter|cloudy|dull|mouldy|off|rusty|brittle|flat|runny)
        (there is|there's|there are|there was|we have|i have|found|has|have) (a |an |another |big |small |huge |nasty |always )*(draught|draft|puddle|puddles|damp patch|damp spot|water stain|stench|gap|gaps|rattle) (\\w+)
        (in|to|into) (\\w+ )?(pieces|bits|shreds)(?! (of|please))
        (long |hours |minutes |only )?after (the|my|our|all the) (guests|party|event|wedding|funeral|customers|meeting|visitors) (had|have|were|was) (left|gone|over|already)
        (password|log-?in|code|pin|account|session|user ?name|voucher|card|booking) (\\w+ ){0,4}(refused|rejected|declined|denied|doesn't exist|does not exist|unknown|invalid|wrong|expired|blocked|locked|not accepted|not recognised|not recognized|no longer valid)
        (have|has|had|been) been trying to (log|get|reach|open|sign|pay|call|contact|print|connect) <rest>
        (page|site|website|brochure|advert|ad|listing|description|contract|catalogue) (\\w+ ){0,2}(promised|promises|promise)
        nothing like (the|what|it|we|i|on)
        (nobody|no one|no-one|none of you) (\\w+ ){0,2}(mentioned|told|tells|informed|warned|let|said|explained|apologised|noticed|bothered)
        (left|went|gone|drove off|disappeared) without (finishing|saying|asking|telling|cleaning|a word)
        (different|another|wrong) (shade|colour|color|tone|size|pattern|fabric|height|model|type) (from|than|to|on|in)
        (second|third|fourth|fifth) time (this|that|in|now|already|since|it|you|the)
        (have|has|'ve|'s) (called|rung|phoned|written|emailed|mailed|asked) (\\w+ )?(\\w+ )?(times|twice)
        there (was|were) no (?!need|rush|hurry|problem|reason|way|doubt|point|answer|reply|news|email|mail|attachment|parking)(\\w+ ){1,5}(in|on|at|and|or|nor)
        there (was|were) neither
        (the|my|our|it|bin|room|flat|grave|floor) (\\w+ ){0,3}(has|have|had|was|were) (still |again )*not (yet )?been (emptied|cleaned|delivered|repaired|fixed|collected|finished|returned|refunded|credited|painted|changed|mended|opened|connected|switched|corrected|replaced|swept|mowed)
        (i|we) (was|were|got) (sent|given|charged|delivered|billed|served) (\\w+ ){1,5}(my|our|the|but|instead|though|although|and not) (\\w+ )?(order|invoice|receipt|contract|quote|confirmation|size|not)
        (is|was) (spelt|spelled|written) with (\\w+ ){1,4}(but|yet|the|on|and|you)
        (shows|receipt|says|says|bill) (\\w+ ){0,3}but (you|i|we) (\\w+ )?(charged|paid|took|billed|owe|had)
        (tooth|stitches|wound|filling|gum|ear|paw|knee|back|skin|eye|leg|arm) (\\w+ ){0,4}(is|are|looks?|feels?|hurts?) (\\w+ ){0,2}(infected|swollen|throbbing|bleeding|worse|inflamed|red and|numb|hot)
        (hurts|hurt|pain|ache|aches|throbbing|bleeding) (\\w+ ){0,4}(whenever|since|after the|since the|when i bite|ever since)
        (faces|overlooks|is next to) (\\w+ ){1,4}(your|although|though|but|not)
        (has|have) (not|never) (\\w+ )?(eaten|slept|barked|drunk) since
        (came|got|returned|come) (home|back) (\\w+ ){0,5}with (a|an|no|his|her|two|some) (\\w+ )?(cut|scratch|stain|dent|hole|tear|bruise|bite|limp|wound|fleas|crack|rash|ticks?|burn)
        (is|was|came|has come|turned out) (longer|shorter|darker|lighter|wider|narrower|bigger|smaller|higher|lower) (on|than|at|in)
        (door|gate|window|drawer|lid|it|chair|wheel) (now |still |also )*(scrapes?|rubs|grinds|catches|sticks|jams|squeaks|wobbles) (\\w+)
        (buzzes|hums|crackles|whistles|scrapes|clicks|bangs|hisses|squeals) (again|just|as|all|every|when|whenever|at)
        (the|our|my) (\\w+ )?\\w+ (that |which )?(you|your \\w+) (repaired|built|fitted|installed|delivered|sold|made|mended|cleaned|painted|insulated|printed|altered|replaced|laid|cut|sewed|baked|trimmed|shaved|tuned|serviced|put in|put up|lent us|lent me|rented us|planted|framed|welded|dyed|booked) (?!is|are|was|were)\\w+(?![^|]{0,140}(\\?|great|lovely|beautiful|wonderful|perfect|fine|super|delighted|happy|love|enjoy|thank|please|would|need|like to|good|excellent|arrived safely|brilliant|amazing|gorgeous))
        (the|a|our|my) \\w+ (that |which )?(you|your \\w+) (repaired|built|fitted|installed|insulated|painted|sealed|mended|soundproofed|cleaned)[.!]
        (though|although|even though|but|despite the fact that) (i|we|you|it|they) (had |have |clearly |already |specifically |only )*(asked|booked|ordered|paid|settled|cancelled|specified|reserved|returned|requested|agreed on|confirmed|promised)
        (twice|double|half|three times|higher|lower|more|less|later|different) (than |as \\w+ as |from )?(what )?(we|i|you)? ?(had |were |was |have |we'd )*(agreed|quoted|promised|ordered|expected|told|advertised|offered|discussed)
        (was|were|has been|have been) never (sent|delivered|done|finished|cleaned|given|shown|returned|refunded|answered|collected|installed|repaired|fixed)
        (that|which) never (took place|happened|came|arrived|worked)
        none of (the|my|our|your) (\\w+ ){1,6}(work|works|worked|fit|fits|arrived|came|is|are|was|were|open|close)
        not (a single|one) (of the |of our )?(\\w+ )(works|arrived|came|fits|is|was|are)
        (me|us|it|itself) (\\w+ )?every (few|couple of|two|three|five|ten|\\d+) (minutes?|seconds?|hours?)
        (cold|dark|off|out|down|locked|broken|empty|dead|wet|blocked|unusable|filthy|dirty) (all (day|week|month|weekend)|for (days|weeks|hours|a week|two|three|a month)|since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this morning|last))
        full of (bones|holes|hair|hairs|stains|dust|water|mould|mold|weeds|mistakes|errors|typos|scratches|bugs|ants|crumbs|stones|worms|rubbish|dirt|cracks|spots|gaps|air|leaves|pips)
        (has|have|is|are|was) (\\w+ )?(disappeared|vanished)
        (mould|mold|rust|damp|cracks?|moss|bubbles|stains?|weeds) (is|are|keeps?|has|have) (growing|forming|coming|spreading|appearing|appeared|formed|grown)
        (give|gives|gave|get|got|getting|has|have) (me|him|her|us)? ?(a |an )?(headache|headaches|rash|blisters|itch|back pain|stomach ache)( (from|since|after))?
        had no (brakes|lid|lights?|key|handle|stamp|label|filling|sauce|salt|heating|water|power|signal|sound|instructor|teacher|seat|pedals?|cover|buttons?|zip|toilet|shower|towels?)
        (a|one|two|three|four|five|six|\\w+) (day|days|hour|hours|week|weeks|minutes) (late|after (the|my|our) \\w+)(?! and)
        (delivered|sent|got|received|gave|given|brought|printed|installed|fitted|booked|charged|laid|packed|used|ordered us|painted|cut) (\\w+ ){0,3}(wrong|incorrect) (\\w+)
        (spot|stain|smell|noise|problem|fault|crack|mark|pain|bug|error|leak|scratch|draught|damp|moss|dent) (\\w+ )?(still|remains|persists|is back|has come back|has returned)( (there|here|visible))?
        > (it's |it is |exactly )?(the )?same (thing|story|problem|fault|noise|mess|as) (again|as (before|last|yesterday|ever)|before)
        (hasn't|has not|haven't|have not|won't|doesn't|does not|didn't) (\\w+ )?stop(ped)?
        (tastes?|tasted|smells?|smelled|smelt) (of|like) (cork|petrol|smoke|chlorine|plastic|soap|vinegar|fish|metal|mould|sewage|gas|dog|burnt)
        (a|an|the|one) (heel|handle|leg|button|strap|knob|hinge|wheel|tooth|key|corner|pedal|hook|lid|spring|pin) (\\w+ )?(broke|came|fell|snapped|tore|popped)( (off|out|away|loose))?
        (says|said|claims|shows) (that )?(i|we) (still )?(owe|have to pay|have not paid|haven't paid|should pay)
        (driven|drove|walked) (straight |right )?past
        (wifi|wi-fi|signal|internet|hose|cable|heating|rope|curtain|carpet|cover) (\\w+ ){0,4}(does not|doesn't) (reach|cover|stretch|extend)
        (past|beyond) (their|its|the) (sell-by |use-by |best-before |expiry )?(date|sell-by|expiry)
        (took|taken|take|withdrew|withdrawn|debited|collected) (\\w+ ){1,8}twice
        with (a|an|two|several|some) (torn|broken|cracked|missing|loose|dented|scratched|bent|wet|dirty|ripped|stained|faded) (\\w+)
        ordered (\\w+ ){1,5}(and|but) (found|got|received|were given|was given|were served|ended up)
        (sprays|sprayed|leaks|leaked|drips|dripped|spills|spilled|spilt) (\\w+ )?(everywhere|all over|on the|onto|over the|over my)
        (light|warning|lamp|indicator) (came|comes|went|is) on (\\w+ ){0,4}(after|again|since)
        (rock|stone) (hard|cold)
        (has|shows|bears|carries) (my|our) (maiden|old|wrong|former|previous) (name|address)
        lasts? (barely|hardly|only|just|not even|less than) (a|an|one|half|two|\\w+)
        the same (scratch|dent|crack|hole|stain|fault|mistake|typo|error|noise|smell|leak)
        (is|are) still not (on|in|here|there|back|ready|done|fixed|right|working|at|clean|dry|warm)
    """,
    complaints="""
        (want|like|need|get|have) (my|our) (money|[£$€]? ?\\d+( ?(€|euros?|pounds?))?) back
        (i|we) (want|wish|would like|have|must|need|am writing|are writing|am forced) to (make a |file a |lodge a |formally )*(complain|complaint)
        (i'd|we'd) like to (make a |file a |lodge a )*(complain|complaint)
        (this is a|formal|make a|file a|lodge a|my|our|written) (formal |second |third )?complaint
        (am|are|is|we're|i'm) (very |really |extremely |quite |deeply |more than |so )*(disappointed|dissatisfied|unhappy|fed up|angry|annoyed|appalled) (with|by|that|about|at|in)
        (is|was|are|were) (simply |totally |completely |really |quite |just |absolutely )*(unacceptable|not acceptable|a disgrace|disgraceful|outrageous|appalling)
        (want|demand|request|expect|like|need|insist on|require|waiting for) (a|my|our|the|an immediate|a full|full) (full |immediate )?(refund|money back)
        (want|demand|expect|get|have|like) (my|our) money back
        (please|kindly) (refund|reimburse)
        (returning|return|send back|sending back|sent back) …… (defective|faulty|broken|damaged|wrong)
    """,
    issue_topics="""
        complaint
        (problem|problems|trouble|issue|issues) with
        (urgent |big |another )?(problem|problems|issue|fault|malfunction|breakdown|emergency)( !*)? ?$
        (not|stopped|isn't|doesn't|won't) (working|work|start|starting|turning on)
        (broken|damaged|defective|faulty|leaking) (\\w+ ){0,3}$
        (broken|damaged|defective|faulty|leaking|wrong|missing|late|incomplete) (pump|delivery|goods|item|items|parcel|order|part|parts|hose|hoses|machine|unit|device|product|invoice|shipment|heating|boiler|printer)
        (pump|delivery|goods|parcel|machine|heating|order|shipment|boiler|printer|website|login|shop) (is |was |arrived |still )?(broken|damaged|defective|faulty|leaking|down|missing|late|overdue|incomplete|wrong)
        (error|fault) (message|code|\\d+|e\\d+|when)
        (missing|late|overdue|wrong|incomplete|damaged|delayed) (delivery|order|parcel|shipment|goods)
        (is|are) out of order
        (no|without) (hot water|heating|power|water)
        refund (request|please|for)
    """,
    door_notes="""
        (our|the|my) (front |garden |gate )?(doorbell|door bell|bell|intercom|buzzer|entry ?phone|lift|elevator|house number|barrier|gate code|keypad)(?![^.!?|]{0,80} (again|still|since|you|your)(?!\\w)) <clause>
    """,
    no_issues="""
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight) is off
        (address|number|name|phone number|place|account|details|time) (is|are) still (the same|unchanged|correct|right|valid)
        (photo|picture|pic|first one|second one|last one|one) (is|came out|turned out) (a bit|a little|slightly|rather) (blurry|blurred|dark|out of focus|fuzzy)
        (i|we) (didn't|did not|couldn't|could not|haven't|don't|can't|won't) (get|come|reply|call|write|answer|make it|respond|arrive|add|match|help|work)(?! (in|into|out|it to|them to|through|my|our|any|the))
        (i|we) (must have |may have |accidentally )*(chose|ordered|picked|selected|entered|gave|bought|took) the wrong \\w+
        (our|my|the) old (\\w+ ){1,2}(broke|died|gave up|is broken|packed up)
        (errors|issues|problems|mistakes) (on|with|in) your (web)?(site|page|seo|listing)
        (invoice|receipt) (is |was |still )*missing
        (no|without any|without a|without|not a|not any|any) (big |real |further |major |more )?(problem|problems|issue|issues|trouble|error|errors|fault|faults|complaint|complaints)
        no (complaints|worries)
        (invoice|receipt|confirmation|reply|answer|quote|quotation|offer|catalogue|e?-?mail) (has |have |is |did )?(still |yet )?(hasn't|haven't|not|didn't|never) … (arrived?|come|received|reached us|reached me)( yet)?
        (hasn't|haven't|not|never|didn't) … (received|got|receive|get|had) … (invoice|receipt|confirmation|reply|answer|quote|quotation|offer|catalogue|e?-?mail)
        (is|are|would|was) (that|this|it|there) (be )?(a|any) (problem|issue)
        (not|isn't|wasn't|aren't|nothing|never|none) … (broken|damaged|defective|faulty|cracked|wrong|missing|disappointed|dissatisfied|unhappy|overdue)
        nothing (is|was|got|arrived|has been)? ?(broken|damaged|defective|faulty|missing)
        (date|time|slot|appointment|meeting|day|week|morning|afternoon|evening|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|price|budget|then|that|it|this|which|they) (really |unfortunately |sadly |just |also )*(doesn't|does not|don't|do not|won't|will not|didn't|isn't|is not) (work|working|suit)~ (for|with|so well|then|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|date|slot|am|pm|week|morning|afternoon) (unfortunately |sadly )?(doesn't|does not|don't|won't|will not|isn't|is not) (work~|possible)
        (repair|buy|sell|fix|recycle|replace|collect|service|scrap) … (broken|defective|faulty|damaged) \\w+s
        (in case|in the event) (of|that|it|they|the|something|anything) ……  (broken|damaged|defective|faulty|breaks|problem|problems|issues)
        (refund|return|complaint|complaints|error) (policy|policies|procedure|rate|handling|management|form)
        (how do you|how would you|do you) (handle|deal with|process) … (complaints|returns|defects|refunds|problems|errors)
        (we|i|my \\w+|he|she|they|some of us) (can't|cannot|can not|won't|will not|couldn't|are not able to|am not able to) (\\w+ )?(come|make it|attend|be there|join)
        (not|never|haven't|hasn't) (\\w+ ){0,2}(received|got|had|seen) (the|my|our|your|a|any) (\\w+ )?(contract|attachment|invoice|receipt|reply|answer|drawings?|quote|offer|papers|documents|confirmation|mail|email|list|form|forms)
        (it|he|she|everything|all) (keeps?|kept) (working|running|getting better|improving|smiling)
        no difference (to|for) (me|us)
        (receipt|donation|papers|confirmation|certificate|statement|slip) (\\w+ ){0,4}(hasn't|has not|haven't|not) (\\w+ )?(reached|arrived|come)
        (thanks|thank you) for (?!(sending|delivering|bringing|giving|booking|charging|shipping|selling|fitting|making)( me| us)? (the wrong|a faulty|a broken|a damaged|a mess))[^.!?;|]{0,90}
    """,
    solved="""
        not a (single )?(drop|leak|sound|squeak|draught|rattle)(?! of)( \\w+){0,4} since(?= ?(?:[.,!|]|$))
        (has|have|'s|'ve) (now |fully |completely |nicely |well |finally )*(healed|recovered)( (up|well|completely|nicely|fully))?
        (is|are) (now |fully |completely |all )*(healed|recovered)( (up|again))?
        (ever )?since (you|your|the|then) ((?!not|no|never|nothing)\\w+ ){0,8}(perfect|perfectly|fine|well|cosy|quiet|dry|smoothly|like new|beautifully|a treat)
        no longer (drips|leaks|rattles|squeaks|smells|hurts|hums|creaks|sticks|wobbles)( (since|after|once|now that) <clause>)?
        (doesn't|does not|don't) (drip|leak|rattle|squeak|smell|hurt|hum|creak|stick|wobble) (any more|anymore|any longer)( (since|after|once|now that) <clause>)?
        (not a|not one|no more) (drops?|drips?|leaks?|noises?|rattles?|squeaks?|scratch(es)?)(?! (of|in) )
        (problem|issue|error|fault|matter|it|that|this|everything|all) (is |was |has |has now |has been |is now |has already |now |got |been |already |seems |to be )*(solved|fixed|resolved|sorted|repaired|settled)
        (is|are|was|it's|works|working|runs|running|all|everything's) (up and )?(fine|working|running|perfectly|well|again|ok|okay) (again|now|since)
        (works|running|runs) (perfectly|fine|again|like|well|beautifully|great)
        (has|have) (now |just |finally |since |safely |meanwhile |already )+arrived
        (found|received) it (in the meantime|after all|meanwhile)
        (solved|fixed|resolved|sorted) (it|itself|the problem|the issue|now|out)
        (thanks|thank you) for (fixing|solving|repairing|sorting|resolving|the (quick |fast |prompt )?(repair|replacement|help with the))
        (dripping|leak|leaking|squeak|squeaking|creaking|rattle|rattling|humming|buzzing|noise|wobble|draught|smell|stain) (is |has |was )(now |completely |all |since )*(gone|stopped|disappeared|vanished)(?! (again|down|into|on))( (since|after|once|now that) <clause>)?
        (has|have|it|it's) (now |finally |completely |since )*stopped (dripping|leaking|squeaking|creaking|rattling|humming|buzzing|sticking|wobbling|smelling|hurting)( (since|after|once|now that) <clause>)?
    """,
    unsolved="""
        (did|done|tried|followed) … (all|everything|it|steps?|that) …… (no|not the slightest|without any) difference(?! (to|for|between))
        (noise|smell|stain|leak|pain|fault|problem|issue|error|damp|draught|squeaking|rattling|humming|buzzing|dripping) (has|have|is|are) (still |simply |just )?not (\\w+ )?(gone(?! (to|into))|disappeared|vanished|stopped|ceased|solved|fixed|resolved|sorted|repaired)
        (noise|smell|stain|leak|pain|fault|problem|issue|error|damp|draught|squeaking|rattling|humming|buzzing|dripping) (still )?(hasn't|haven't|isn't) (\\w+ )?(gone(?! (to|into))|disappeared|vanished|stopped|ceased|solved|fixed|resolved|sorted|repaired)
        (has not|hasn't|have not|haven't) stopped (dripping|leaking|squeaking|creaking|rattling|humming|buzzing|sticking|wobbling|smelling|hurting|beeping)
        since your (last )?(visit|repair) (it is|it's|all is|everything is|nothing has) (just |exactly |still |all )?(the same|as before|changed)(?= ?(?:[.,!|]|$))
    """,
    thanks="thanks thank thanx thx ty cheers grateful",
    agreements="""
        perfect great super awesome excellent wonderful lovely brilliant fantastic fine agreed noted
        understood confirmed received alright sure absolutely deal done cool amazing nice splendid
        ace likewise okidoki sounds delighted certainly
    """,
    greetings="hi hello hey dear morning afternoon evening good mr mrs ms dr sir madam",
    farewells="regards best wishes sincerely yours bye kind warm warmest cheers xx x love faithfully goodbye cu c",
    salutations="hiya howdy greetings folks",
    courtesies="how are you doing things everything all",
    valedictions="ta take care advance speak soon have nice day weekend evening",
    fillers="""
        you u very much many a lot so again for the your quick prompt fast kind swift reply
        answer response help support info information update feedback service message email mail
        note everything all good and too then that this it it's that's is are was we i i'm we're
        me us my our have had has got it's with in of to at be team everyone both guys just
        really indeed now always ever such an as well by on weekend week day evening time
        holiday here there anyway though ahh ah oh wow well dear regards also appreciated
        patience understanding effort trouble work job visit call letting know prompt amazing
        great nice lovely good thanks see will we'll i'll am he she they them those these his
        her wife husband family friends kids children mother boss partner colleague been were
        did do made get what works worked working runs running fixed repaired solved dream like
        new clockwork arrived safely safe sound condition one piece morning last night yesterday
        course cake dinner lesson pleasure meeting spam junk folder found disturbance bother
        inconvenience hands done other another supplier decided chose bill paid money account
        bank slip receipt attached calendar diary noted side move birthday luck success
        everyone's sent passed hear heard glad happy pleased more anything else nothing needed
        longer any most here's yours mine sure surely certainly absolutely quickly later forever
        tasted delicious beautiful excellent professional friendly helpful team's
    """,
    times="""
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tomorrow today tonight
        morning afternoon evening noon next week weekend month am pm o'clock oclock half quarter past until till before
        from between between ten eleven twelve one two three four five six seven eight nine th st nd rd
        january february march april may june july august september october november december euros euro pounds eur gbp usd
        around about roughly approximately sharp latest
    """,
    rejections="""
        (but |however,? )?(unfortunately,? |regrettably,? |sadly,? )?(we|i)('ve| have)? (now |already |meanwhile |since |unfortunately )*(decided (on|for|to (go|move forward|move ahead|proceed|continue|work) with)|chosen|chose|selected|picked|hired|opted for|gone with|went with) (somebody|someone|another|a different|other|one of the other) ?(\\w+ )?(else|candidates?|applicants?|person|supplier|company|firm|practice|provider|contractor|builder|business|agency|bidder|offer|quote|quotation|vendor|workshop|dealer|shop)( (because of|due to|on account of|for) (the |its |their |your )?(price|prices|cost|costs|distance|location|timing))?
        (unfortunately,? )?(we|i) (regret|are sorry|am sorry) to (inform|tell|let) you (know )?that (we (have|'ve) (decided to (go|move forward|move ahead|proceed|continue) with|chosen|selected) (another|other|a different) (\\w+ )?(candidates?|applicants?|person)|the (position|post|job|role|vacancy) (has|is) (now |already |since )*(been )?(filled|taken))
    """,
    consolations="""
        (we'll|we will|we would like to|we'd like to) (gladly |be happy to )?(keep|hold|retain) your (cv|résumé|resume|documents|application|details|papers) (on file|on record|in our (\\w+ )?(database|data base|pool|files|records))( for (the future|future (reference|openings|vacancies|positions|roles)))?
        (we|i) wish you (all the best|every success|much success|success|good luck) (for|with|in) (your|the) (\\w+ )?(future|search|job search|career|endeavours|endeavors|applications?)
    """,
    closings="""
        ta (very much|muchly|for (that|this|everything))
        (speak|talk) soon
        happy (easter|christmas|new year)( to you( all)?)?
        (just |only )?(to let you know|for your information|fyi|a quick (note|update)|quick (note|update))( that)?
        it's (working|running|fine|ok|okay|all right|dripping no more) ?(again|now)?
        no (objections?|complaints|changes)( at all)?( from (my|our) (side|end|part)| from (me|us))?
        (yes,? )?(either|both|each|any|all) (of them |days? |dates? |times? |options? |one )?(is|are|would be|works?) (absolutely |perfectly |just |equally )*(fine|good|ok|okay|all right|great)?( (by|with|for) (me|us))?( (too|as well))?
        (it's|it is|that's|that is|is) all the same to (me|us)
        (so |then )?(let's|we'll|we will|i'll|shall we|why not|let us) (say|make it|go for|take|do|stick with|stick to|stay with|go with) (on )?(the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|first date|second date|first one|later one|earlier one|\\d{1,2}(st|nd|rd|th))( (then|morning|afternoon|at \\w+|o'clock|the \\d{1,2}(st|nd|rd|th)?))*
        (it|that|everything|all|they|which) (makes|made) sense( now| to me)?
        (ok|okay|right|good|fine),? (let's|we'll|we) (leave|keep) (it|things|that) (like that|as (it is|they are|that is)|that way)( then)?
        safe (travels|journey|trip|flight)( home| back)?
        see you (when|once|as soon as) (you're|you are|i'm|we're) (back|there|here)
        whatever (is|'s|suits) (easiest|easier|best|better|you)( (best|better|for you))?
        (thank you|thanks|ta|cheers) (\\w+ ){0,2}for (coming|being|sorting|doing|fixing|making|sending|bringing|dropping|leaving|letting|helping|fitting|getting|taking|having|explaining|looking) (?!.{0,60}(but|if|when|please|could|can you|need)) <clause>
        and for (being|leaving|making|doing|taking|staying|keeping|letting|having|your|the) (?!.{0,60}(but|if|when|please|could|can you|need)) <clause>
        (thank you|thanks)( very much| a lot| so much)? for (your|the|this|sending (me |us )?(your|the|this)) (quotation|quote|offer|estimate|proposal)( (by|through|over))?
        (the|that|this|your) (price|sum|amount|figure|cost|total|fee|rate|rent|plan|draft|date|time) (is |are |seems |looks )?(absolutely |perfectly |quite )?(fine|ok|okay|good|all right|right|acceptable|agreeable) (with|by|for|to) (me|us|all of us|both of us)
        (we|i) (fully |gladly )?agree (to|with) (the|your) (price|plan|dates?|terms|draft|conditions|times?|proposal)
        (that's |that is |that was |it's |this is |it is )?(exactly|just|precisely) what (i|we) (needed|wanted|was after|were after|was looking for|were looking for|had in mind|hoped for)
        (yes,? )?that's how we'll do it
        (i|we) can confirm (the (appointment|date|time|booking|visit|day)|\\w+day)
        no need to (hurry|rush|worry|apologise|apologize|reply|answer|rush things)
        (the|your|our|this) (\\w+ ){1,3}(is|are|was|were|looks|look|tasted|tastes) (so |really |absolutely |simply |all )*(beautiful|gorgeous|lovely|wonderful|delicious|fantastic|perfect|stunning|superb|amazing|brilliant|marvellous)
        (we|i)('re| are|'m| am| were| was) (so |very |really |absolutely |all )*(delighted|thrilled|over the moon|very happy|so happy|impressed)( (with|by) (it|them|everything|the \\w+|your \\w+))?
        you (really |have |'ve )*(saved|made) (my|our|the) \\w+
        (the )?best (\\w+ )?(service|bread|cake|\\w+) (in|of) (town|the \\w+|all)
        keep it up
        everybody asked where (it|they|that) (came|is|was|were) (from)?
        everyone asked where (it|they|that) (came|is|was|were) (from)?
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\d+\\w*) (at \\w+ )?(is|would be) (perfect|great|ideal|fine) for (us|me)
        (yes,? )(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (suits|works for|is fine for) (me|us)
        let's (keep|leave) it (at that|like that|that way)
        (we|i)('m| am|'re| are) (happy|fine|ok) with the price
        runs? (smoothly|perfectly|like new|beautifully)( (now|again))?
        (sounds|looks) like a (plan|deal)
        fingers crossed
        compliments (to|on) <clause>
        (cried|wept|jumped|danced) (with|for) joy <clause>
        you (did|have done|'ve done|do|are doing) (a|an|such a) (\\w+ )?(fantastic|great|wonderful|brilliant|marvellous|super|amazing|lovely|excellent|superb|good|beautiful) (job|work) ?<clause>
        > (my|our|the) (\\w+ ){1,2}(cried|was over the moon|were over the moon|is over the moon|was thrilled|was delighted|were delighted|is delighted|beamed|was so happy|were so happy|is so happy) <clause>
        (just )?(to let you know|letting you know|for your information),? (that )?(the |everything |it |our |my )(\\w+ )?(has arrived|have arrived|arrived|came|is here|fits|works)( and (everything|it|all) (fits|works|is fine|is perfect|is there|looks great))?
        (that|it) (was|went) (so |very |really )?(quick|fast|easy|smooth|smoothly|well|perfectly|great)
        (looks|tastes|works|sounds|fits|runs|is) even (better|nicer|lovelier|prettier|more beautiful) than <clause>
        the (\\w+ )(is|are) (running|working|looking|growing|doing) (perfectly|great|beautifully|wonderfully|like new|well|fine)( (now|again))?
        (thanks|thank you|many thanks|thx) (so much |very much |again |a lot |ever so much )*for (your |the |this |that |all |both |always |being |having |looking |taking |having |helping |caring )*((?!but|and(?! (the|your|for|all|everything|that|such|good|kind|great))|please|if|unfortunately|however|could|need|still)\\w+\\s){0,6}(?!but|and(?! (the|your|for|all|everything|that|such|good|kind|great))|please|if|unfortunately|however|could|need|still)\\w+(?=[.,!;|]|$)
        (just |only |i |we )*(wanted|want|like|would like|'d like|wished) to (say )?(a big |a huge )?(thanks|thank you|thank)( (you|your \\w+|everyone|all of you))?( for ((?!but|and(?! (the|your|for|all|everything|that|such|good|kind|great))|please|if)\\w+\\s){0,6}(?!but|and(?! (the|your|for|all|everything|that|such|good|kind|great))|please|if)\\w+)?
        (all|everything|all is|everything is|all's|everything's) (good|fine|well|ok|okay|sorted|working|in order|perfect)( (again|now|here|so far|with us))*
        (we'll|i'll|we will|i will|we can|i can) (manage|cope|survive|live with (it|that)|be fine|be ok|be all right|sort it out|work it out)
        (he|she|it|they|my \\w+|our \\w+|the \\w+) (is|are|feels?|looks?|seems?) (already |doing |feeling |getting |so |very |really |both )*(much |a lot |far |so much |quite )?(better|well|fine|great|happy|healthy|on the mend)( (now|again|already|today|with it))*
        (don't|do not|no need to|please don't) (trouble|bother|worry)( (yourself|yourselves|about it|about that))?
        (you are|you're|you guys are|you all are) (a |an |the |real |true |such )*(star|stars|angel|angels|gem|gems|treasure|legend|legends|hero|heroes|best|lifesaver|darling|saint|magician)
        (that|this|it)('s| is| was) (exactly |just |precisely )+(what|how|the way) (i|we) (wanted|had in mind|imagined|hoped for|needed|meant|asked for|was looking for|were looking for|want|need|pictured)
        (your|the|this) \\w+ (is|are|was|were) (simply |really |easily |by far )*the (best|most \\w+|nicest|finest|loveliest|tastiest) (\\w+ )?(\\w+ )?(i|we|my \\w+) ((have|had|'ve|has) )?(ever |had |eaten |seen |tasted |known |heard |been )* ?<clause>
        > (he|she|they|we|it) (was|were|is|are|came back|came home|slept) (so |very |really |all |absolutely |both |simply |just )*(happy|delighted|thrilled|satisfied|clean|relaxed|pleased|impressed|over the moon|in good hands|amazed|touched|moved|proud) ?<clause>
        > (and )?(he|she|they|we|i|it|my \\w+|our \\w+|the kids|the children|the guests|everyone|everybody|all of us) (really |just |all |absolutely |both )*(loves?|adores?|loved|adored|praised|raved|enjoyed|asked where it came from|was thrilled|were thrilled) ?(your|the|his|her|their|it|every|about|this|that|them|with)(?! to) ?<clause>
        (we|i)('re| are|'m| am) in no (hurry|rush)
        (i|we) (really |very much |greatly )*appreciate (it|that|this|your \\w+)( (very much|a lot))?
        (that|it) was (very |so |really )?(thoughtful|generous|helpful|quick|fast)( of you)?
        (congratulations|congrats|cheers|well done|bravo) <clause>
        (all |everything |everything's )?(sorted|settled|fine|good) (at|on) (our|my) (end|side)
        (bank )?(transfer|payment) for (the )?invoice (\\w+ )?(\\d+ )?(done|made|sent|completed)( (this morning|today|yesterday))?
        my (mistake|fault|bad)
        that explains it
        everything is (fine|ok|good)( now)?
        (i've|i have|we've) (written|noted|put) it down
        glad we got there( in the end)?
        best to (the|your|all|everyone)( (whole|entire))?( (team|family|staff))?
        (that |it |this |which )?(answers|answered|solves|clears up) (my|our|all my|the) questions?
        (i|we) (take|took) note( of (it|that))?
        (it|that|this) happens( to (everyone|all of us))?
        take your time
        no (hurry|rush|need)
        (the )?(\\w+ )?works a treat( now)?
        in the (junk|spam)( mail| folder)?
        (it's|it is) (no longer|not) worth it
        (it|that|this) was in (the |my )?(junk|spam)( mail| folder)?
        (yes,? )?(that|this|the) (date|day|time|slot) (suits|works|fits) (us|me)?( (well|fine|perfectly|for (me|us)))*
        (we|i) (chose|picked|took|hired|have chosen|went for) (another|a different|someone|somebody|a local) <clause>
        (i've|i have|we've|we have)? ?(noted|put|written|entered|added|marked) (it|that|this|the date|monday|tuesday|wednesday|thursday|friday)? ?(down )?(in|on) (my|our|the) (diary|calendar)
        (i'll|we'll|i will|we will) bring (the|it|them|my|our|some|a) <clause>
        (we|i) have (everything|all) (we|i) need
        (that's|that is|it's|how|this is) (very |so |really )*(kind|nice|sweet|lovely|thoughtful|generous) of you
        (i've |i have |i )?(passed|forwarded|handed) (it|that|this) on( to (my|our|the) \\w+)?
        (nothing more|nothing else|that's it) (from|on) (my|our) side
        (no,? )?(that's|that is|that was) (everything|all|it)( for now| from me| from us)?
        (answers|answered|solves|solved) (my|our) questions?
        (that's |what )a (shame|pity),? but thanks?( you)?( for \\w+)?
        right you are
        (just )?to confirm,? (that )?(the |our )?(money|payment|transfer|amount) <clause>
        no (more )?(drips|leaks|noise|drops)( at all)?
        (i'll|we'll|i will|we will) (leave|unlock|open|put|keep|drop|pick|collect|print|sign|pass) <clause>
        (have|got|i have|i've got) the (keys?|parcel|papers|documents) <clause>
        (the )?(\\w+ )?(works|runs|goes) (a treat|like new|like clockwork|like a dream)( now)?
        (happy|glad|fine) to wait
        no,? (thanks|thank you)( very much)?
        (thanks|thank you|thx|many thanks|thanks a lot|thank you so much|thank you very much|thanks so much|thanks again) for (the|your|this|that|all|everything|letting|getting|coming|such|being|having|taking|sending|last|a|an|it|so|updating|confirming|checking|sorting|fixing|making|yesterday|today|calling|explaining|meeting) <clause>
        (see|speak to|talk to|c|catch|meet) (you|u|ya) (then|there|soon|later|around|all|both|again|on|at|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|tonight)
        (looking|look) forward to (it|that|seeing you|meeting you|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (visit|meeting|day|course|evening|party)) <clause>
        (sounds|looks|all|seems|that's|this is|it's|everything is|everything's|is|are|would be|will be|that would be|that is) (very |really |absolutely |all |just |quite )?(good|great|fine|perfect|ok|okay|lovely|in order|right|clear|correct|excellent|settled|wonderful|set)( (to|with|by|for) (me|us|all))?
        (that|this|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|which|day|time|date|ten|nine|eight|eleven|noon|\\d+) (all |also |both |time |day |date |one )?(works|suits|is fine|is good|is ok|is perfect|will do|does it|is great|will work|is okay)( (for|with|by) (me|us|all|both of us))?( (well|fine|perfectly|too|nicely))?
        (works|suits|fine|good|ok|okay|great|perfect) (for|with|by) (me|us)( all| too)?
        (works|suits) (me|us|fine|well|perfectly)( (fine|well|too))?
        (fair|good) enough
        (i|we) (am|are|'m|'re) (very |quite |really |so |all |both )*(happy|fine|ok|okay|pleased|satisfied|delighted|good) (with|by|about) (that|this|it|everything)
        (that|this) (answers|solves|settles|clears) (it|my|our|everything|that|the|up) <clause>
        (that|this|it|which) (helped|helps|was a great help|is very helpful|was very helpful|is helpful)( me| us| a lot| enormously)*
        will do
        (i'll|i will|we'll|we will) (let you know|get back to you|be in touch|think about it|think it over|have a look|take a look|keep you posted|come back to you)( (then|soon|about it|tomorrow|at it|later|shortly|when i know more))*
        no need (to|for) <clause>
        (copy that|roger|roger that|will do that|you're the best|you are the best|you're a star|you're a lifesaver|my bad|no hard feelings|all clear|fair point|makes sense|good luck)
        (it|that|this|which|the matter) ?(has|'s|is) (now |just |already )*been (solved|resolved|sorted|fixed|done|settled)
        (glad|good|great|nice|lovely) to hear( (it|that|from you))*
        (it|which) (has |have )?(stopped|no longer|is no longer|doesn't) (dripping|leaking|drip|leak|squeaking|beeping|making noise|leaks|drips)( any more)?
        (we'll|i'll|we will|we are|we're) (go|going|stay|stick) with (someone|somebody|another|a different) <clause>
        (tuesday|monday|wednesday|thursday|friday|saturday|sunday|it|that) it is
        (talk|speak|see you|catch you) (soon|then|later|to you)
        (will|i'll|we'll|shall) be there
        got it
        (i|we) (got|have got|received|have received|'ve received|'ve got) (it|them|everything|the (mail|email|invoice|parcel|package|documents?|offer|quote|photos?|message))( safely| now| today| this morning)*
        (have|had|and) (a|an) (great|nice|good|lovely|wonderful|pleasant|happy|merry|relaxing|super|fantastic) <clause>
        (all|everything|they|it|parcel|order|package|documents) (has |have |just |all )*(arrived|came|got here|is here)( (safely|well|in good order|in one piece|today|yesterday|this morning|on time|here|ok|fine))*
        (no|not a|not an) (problem|worries|trouble|issue|bother|rush|hurry)( at all)?
        (not|nothing) (at all|to worry about)
        (don't|do not) (worry|mention it)( about (it|that))?
        (these|such) things happen
        never mind
        (you're|you are|your) (most |very )?welcome
        (my|our) pleasure
        (no longer|not) (needed|necessary|required|relevant)( any ?more| any longer)?
        (don't|won't|do not|will not) need (it|them|that|this|one|the \\w+) (any ?more|any longer|after all|now)
        (i've|i have|we've|we have|i|we) (just |now |already |today |also |immediately )*(paid|transferred|wired|settled|remitted|sent (the|you the) (money|payment|amount)|made the (payment|transfer)|signed) <clause>
        (payment|money|the money|transfer|the transfer|deposit|invoice|the invoice|the amount|the payment|amount|bill|it) (has |is |was |has been |will be |have been |just |already |now )*(sent|paid|made|gone out|went out|on its way|transferred|done|on the way|settled|out|arrived|received|on your account|initiated|wired|cleared) <clause>
        (i|we) (have|'ve) (just |now )?(done|done it|sorted it|managed|managed it|found it|sorted|cancelled it) <clause>
        found (it|them)( (in|on|under|behind|at|again|now|myself|after all))* <clause>
        (we|i|we've|i've) (have )?(now |meanwhile |already |finally )*(decided (on|for|against|to go with)|chosen|went with|going with|gone with|opted for|found) (somebody(?! else's)|someone(?! else's)|another|a different|a solution|something|an alternative|other|against) <clause>
        (sorry|apologies|apologise) (for|about) (the|my|any|that|all) (delay|trouble|bother|confusion|inconvenience|mix-up|noise|late reply|late answer|silence|typo|misunderstanding) <clause>
        (but |anyway |all the same |nevertheless |still )+(thank you|thanks)( anyway| for (asking|your \\w+|the \\w+))?
        (thank you|thanks) (anyway|all the same|nonetheless|though)
        (merry|happy|a happy|a merry|all the best|best wishes|season's|enjoy|get well|good luck|congratulations|safe travels|safe journey|many happy|warm greetings|wishing you) <clause>
        (the same|same) to you( too| all| both)*
        (you|u) too
        (keep up|up) the good work
        (great|super|excellent|fantastic|wonderful|amazing|lovely|brilliant|perfect|outstanding|first-class|impeccable|good|nice|beautiful|superb) (service|work|job|stuff|team|news|cake|food|idea|experience|result) <clause>
        (i|we)('ll| will) (definitely |certainly |gladly |happily |tell |warmly )*(recommend( you)?|come again|be back|come back|tell (all |my )*(friends|everyone)|spread)(?! (to you|by|with|when|if|on)) <clause>
        (it|that|the \\w+|everything|they|you|you all) (was|were|is|are|looks|look|tasted|tastes|came out|turned out) (all |very |really |so |just |absolutely |truly |simply |a |an )*(great|wonderful|lovely|delicious|perfect|fantastic|amazing|beautiful|brilliant|excellent|pleasure|success|delight|fun|gorgeous|superb|tasty|hit|joy)(?! (but|if|to know|to have|when|to get|to see|to hear)) <clause>
        (i|we|we all|my \\w+|everyone|everybody|the kids|the guests|our guests) (really |all |absolutely |so |very much |had |have |thoroughly )*(enjoyed|loved|love\\b|liked|so much fun|a great time|a lovely time|great fun|a wonderful time|fun|happy with it) <clause>
        (just |only )?(i |we )?(just |only )?(wanted|want|like|would like|'d like) to (say )?(thank you|thanks|thank) <clause>
        (works|working|runs|running|is working) (again|now|fine|perfectly|well|like a charm|great|smoothly|beautifully)( (again|now|since))?
        (problem|issue|matter|it|everything|that|all) (has |is |was |been |now |all |itself )*(solved|resolved|sorted|fixed|settled|cleared up|sorted out)( (itself|now|out))*
        (we'll|i'll|we will|i will|then we'll|then i'll|i shall|we shall) (wait|be there|be in touch|come by|be at home|be waiting|let you in|have it ready|do that|do so|do it|bring it|bring them|see you|expect you|be ready|read it|look at it|take care of it|get in touch|pay) <clause>
        (take care|all the best|until then|till then|until|till|speak soon|talk soon|bye for now|have fun|good night|see ya|so long|have a good one|best to (you|the|all))( (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|then|next week|the whole team|team|to you))*
        (confirmed|confirming|i confirm|we confirm|i can confirm|we can confirm|happily confirm|hereby confirm)( (that|the|our|my|for|on|receipt|appointment|meeting|date|time|order|booking|of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|\\d+))*
        (appointment|date|meeting|booking|time|slot|receipt) (is )?(confirmed|noted|accepted|booked|in my calendar)
        (appreciate|appreciated) (it|that|your|the) <clause>
        much appreciated
        (it's|it is|i have it|i've put it|it is all) (in|on) (my|our|the) (calendar|diary|list)
        (yes|yep|yeah|yup|ok|okay),? (perfect|great|that works|that's fine|works|fine|agreed|sounds good|that suits (me|us)|lovely|all good|of course|sure|that day works|that date works|that time works)( for (me|us)| fine| well)*
        of course
        (i'm|i am|we are|we're) (so |very |really )?(glad|pleased|happy|relieved|delighted)( (to hear( (that|it))?|that (worked|it worked|helps)))?
        good to (know|hear)( that)?
        made my day
    """,
    enclosures="""
        ^ (attached|enclosed)(?= ?$)
        (here's|here is|here are|here come|here comes) (the|my|our|your|a|some|two|three|one more|another) (\\w+ ){0,2}(photo|photos|pic|pics|picture|pictures|image|images|scan|scans|form|forms|contract|document|documents|papers|paperwork|file|files|receipt|copy|drawing|drawings|plan|plans|list|measurements|details)( (you (asked|wanted|needed|requested)( for)?|as (promised|agreed|requested|discussed)|from (today|yesterday)))?
        (as|like) (requested|discussed|agreed|promised|you asked|asked|arranged),? (here are |here's |here is |please find )?(a |the |two |three |some |four |\\d )?(\\w+ )?(photos?|pics?|pictures?|images?|scans?)( (of|from|showing) (the|my|our|your) \\w+)?
        (the |this |that )?(first|second|third|last|other|top|left|right) (one|photo|picture|pic)( is| came out| turned out)? (a bit |a little |slightly |rather |somewhat |quite )+(blurry|blurred|dark|out of focus|fuzzy|unsharp|small|bright)(,? (sorry|i'm afraid|i am afraid|sorry about that))?
        (i |we )?hope (they're|they are|it's|it is|that's|you can see|one can see) (ok|okay|good|clear|fine|enough|all|everything)( enough)?
        (the |my |our )?(measurements|dimensions|sizes?) (are|is|would be) \\d{1,5} ?(cm|mm|m)? (by|x|times) \\d{1,5} ?(cm|mm|m)?( (by|x|times) \\d{1,5} ?(cm|mm|m)?)?(,? (height|depth|width|length)( is)? \\d{1,5} ?(cm|mm|m)?)*
        (i've|i have|we've|we have) (put|included|added|attached) (the|a|my|our) (plan|drawing|photo|photos|sketch|form|list) (in the attachment|below|to this mail|as an attachment)
        please find (the|our|my|a) (\\w+ ){1,3}(attached|enclosed)
        (here|attached|enclosed|herewith|below|find attached|please find attached|please find enclosed|this) (is|are|you go|comes|come|you have|you will find|you'll find|:) (it|they|the|my|our|two|three|a|some|all|that|those|your|signed|completed|another|one)? ?(?!order|offer|application|complaint|quote|quotation|cv|question) <clause>
        (here|attached|enclosed) (it is|they are|you go|as (discussed|agreed|requested|promised)|now) <clause>
        (attached|enclosed|here) the (?!order|application|complaint) <clause>
        (as|like) (requested|discussed|agreed|promised|you asked|you requested|you wanted|wished|asked|mentioned|arranged),? (here |attached |find |please find |enclosed |is |are )*(the|my|our|a|two|three|all|some|your) (?!order|application|complaint) <clause>
        (the |my |our |a |two |three |some |signed |completed |filled |requested |missing |new )*(photo|photos|picture|pictures|image|images|scan|scans|form|forms|contract|document|documents|file|files|receipt|slip|copy|drawing|drawings|plan|plans|papers|list|screenshot|measurements|certificate|agreement|details|data|proof) (is |are |as |you |and |we |in |now )*(attached|enclosed|below|as discussed|as requested|as agreed|as promised|you asked for|you wanted|you requested|signed|for you|in the attachment|here) <clause>
        (i |we |i'll |i've |we've |i'm |i have |we have |i am |we are |please |also )*(attach|attached|enclose|attaching|enclosing|find|sending|sent|uploaded|send) (you |attached |enclosed |the |a |my |our |two |three |some |over |now |signed )*(photo|photos|picture|pictures|scan|form|contract|document|documents|file|files|receipt|slip|copy|drawings?|plans?|papers|list|screenshot|certificate|remittance slip) <clause>
    """,
    answers="""
        yes,? (that|this|it|the (price|amount|date|time|plan|colour|size)|that (price|amount|date|time|plan|colour|size))('s| is| would be| sounds| looks| seems) (absolutely |perfectly |quite |just |all )*(fine|ok|okay|good|all right|alright|right|correct|acceptable)( (by|with|for|to) (me|us|both of us))?
        (yes,? |no,? )?(the|my|our) (address|number|phone number|name|details|date|time|place|bank details|account) (is|are|remains?|stays?) (still |all )*(the same|unchanged|as before|correct|right|valid)( as (before|ever|last (time|year)))?
        (yes,? |no,? )?(the|my|our) (address|number|phone number|name|details|date|time|place|bank details|account) (hasn't|haven't|has not|have not) changed
        (i|we)('ll| will)? (gladly |happily |hereby |herewith )*accept( (gladly|it|this|the (job|post|position)|with (great |much |the greatest )?(pleasure|joy)))* and (enclose|attach|am enclosing|return|send( you)?( back)?|have (signed|attached|enclosed)) (the|my|our|your) (signed |completed |countersigned )*(contract|agreement|letter|form|papers|documents)
        (the |our )?(money|payment|transfer|amount) (has |have )?(just |already )*(left|gone out of|gone from) (our|my|the) (account|bank)( (today|yesterday|this (morning|afternoon|week)|on \\w+day))?(,? (and |it )?(should|will|ought to) be (with you|there|on your account) (\\w+day|tomorrow|today|soon|by \\w+day|in a day or two|in \\w+ days))?
        (got|received|have) (the|your) (quote|quotation|offer|estimate|proposal)
        it was (only|just) (the|a|my|our) \\w+( \\w+)?
        (i'll |i will |we'll |we will |will |shall |can )(also |just |gladly )?(bring|take) (it|them|the (\\w+ )+|my (\\w+ )+|our (\\w+ )+)(along|with (me|us)|back|over|round)
        (we|i)('ll| will|'re going to| are going to| should| shall) (all )?(be|arrive|get) (there|in|home|at home|ready|back|here|at yours)( (around|about|at|by|from|on|until|before|(?<!looking[ ])(?<!look[ ])(?<!looked[ ])after(?! all)|with|in|time))* ?<clause>
        (yes,? |no,? )?(that|this|it|which)('s| is| was) (the |all |my |our |quite |still )*(right|correct|same) (address|number|name|date|one|day|time|place|amount|colour|size)
        (the|my|our) (address|name|number|date|spelling|amount|size|details) (is|are) (right|correct|unchanged|the same)( like that)?
        (no,? )(nothing|no one|nobody|none|not) (else|more|further|from (me|us))( (thanks|for now|from us|needed))*
        (my|our) (husband|wife|son|daughter|mother|father|mum|dad|neighbour|colleague|partner|flatmate|parents|tenant|caretaker|sister|brother) (will|'ll|can|is going to) (open|let you in|be (there|in|at home|here)|receive|take it|collect|pick|come|sign|have the|hand|show) <clause>
        (no,? )?(we|i) (do not|don't|won't|will not|no longer) need (it|them|that|this|one|him|the \\w+)( (any ?more|any longer|after all|now|thanks))*
        (that|it|this) was (just |only )?(a|my|our) (\\w+ )?(misunderstanding|mistake|mix-up|error|oversight|fault)( (on|from) (my|our) (part|side|end)| of mine)?
        (the|my|our) (form|forms|contract|agreement|questionnaire|papers|declaration) (is|are|has been|have been) (now )?(filled in|filled out|completed|signed|ready)( and (signed|completed|in the post|sent|attached|posted|on its way))?,? ?(see (attached|attachment|enclosed|the attachment))?
        (i've|i have|we've|we have|i|we) (just |now |already |today )*(sent|returned|posted|emailed|mailed|handed in|dropped off|dropped) (you |back |off )*(the|my|our|a) (\\w+ )?(deposit|balance|rest|fee|form|forms|contract|papers|files|photos|pictures|key|keys|cheque|money|payment|amount|documents) ?<clause>
        (i've|i have|we've|we have|i|we) (just |now |already |today )*(uploaded|filled in|filled out|completed|signed|posted|returned|paid|transferred|wired) (everything|all|it|them|both|the (\\w+ )+|my (\\w+ )+|our (\\w+ )+)(to|in|into|on|and|at|for|yesterday|today|this)? ?<clause>
        (as|like) (i|we) (said|mentioned|wrote|agreed)
        (just )?(as|like) (discussed|agreed|arranged)
        (i'm|i am|we're|we are|we'll be|i'll be) on (my|our) way
        (i'll|we'll|i will|we will|we can|i can) (pick|collect|fetch) (it|them|the \\w+|him|her) ?(up)? <clause>
        (i'll|i will|we'll|we will) (then |just |gladly |also |be sure to )?(?!take|have|need|order|want|go for|go with|buy|book|cancel|return|send (it|them) back|complain|report|stop|look elsewhere|sue|dispute|call off|switch|expect|never|not|have to|get a|find another|require|contact my)\\w+ ?<clause>
        (the|my|our|your|this) (\\w+ ){1,2}(works|is working|runs|fits|opens|is fine|is back|is here|is running|loads|looks good)( (now|again|perfectly|fine|like a charm|well|like new|very well))*
        > (it|that) was (only |just |simply |actually )*(the|my|our) (?!wrong|second|third|last|other|old|same|worst|first|whole|end)\\w+
        > (cash|card|paypal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\w+|that \\w+|this \\w+|both|either|any \\w+|morning|noon|white|black|blue|red|green|grey|oak|\\w+day (morning|afternoon|evening)|\\d+) (is|are|would be|will be) (absolutely |perfectly |just |totally )?(fine|good|ok|okay|perfect|great|all right|lovely|ideal)( (for|with|by) (me|us|everyone))?
        (the |this )?(money|amount|payment|transfer|rest|deposit|cheque) (should|will|ought to) (be|arrive|reach|show up) <clause>
        (yes,? )?(you|they) (may|can|are welcome to) (keep|have|use|throw) <clause>
        (we|i)('ve| have)? decided (not to|against) ((?!but)\\w+\\s){0,6}\\w+
        (i've|i have|we've|we have) (forwarded|passed|told|informed|shown|given|mentioned) <clause>
        (nothing|no more|no further) (to add|questions?|changes?|wishes)( from (my|our) (side|end))?
        (got|arrived) (home|back|there|here) (safely|safe|fine|well)
        (we|i) (fly|drive|go|travel|head|leave) (home|back|off) <clause>
        yes,? (both|all|the|my|our|he|she|they|we|it) ((?!but|need|want|please|two|three|wrong|broken|missing|not|still|too)\\w+\\s){1,6}(?!but|please|need|want|would|wrong|broken|missing|incorrect|late)\\w+
        (my|our|a) (colleague|assistant|secretary|accountant|neighbour|office) (will|can) (take care of|deal with|handle|see to|do|bring|send) <clause>
        here are the (\\w+ )?(photos|pictures|files|documents|papers|measurements|forms|details|names|keys) ?<clause>
        (i'll|i will|we'll|we will) let you know (once|as soon as|when) (i|we) ((?!but)\\w+\\s){1,8}(?!but)\\w+
    """,
    setbacks="""
        (sorry |i'm sorry |apologies |so sorry )?(i'm|i am|i've been|we're|we are|he's|she's|he is|she is|(my|our) (\\w+ )?\\w+ (is|has been)|(my|our) (\\w+ )?\\w+'s) (very |really |quite |still |now |both |all |off |down |a bit )*(ill|sick|unwell|poorly|in (hospital|bed)|laid up|with (the |a )?(flu|cold|fever|covid|stomach bug|bug|bronchitis))
        (sorry |i'm sorry |apologies |so sorry )?(i've|i have|we've|we have|(my|our) (\\w+ )?\\w+ has|(he|she)'s got|(he|she) has) (got |caught |come down with |broken |gone down with |tested )?(the |a |an |my |his |her )?(bad |nasty )?(flu|cold|covid|fever|chickenpox|positive|stomach bug|bug|migraine|bronchitis|leg|arm|foot|ankle|wrist)
        (so )?(i|we)('ll| will) (have to )?(stay|be|keep) (at home|away|in bed|off|indoors)( (this week|for (a few|some|two|three) days|until \\w+|for now))?
        (so |and )?(i|we) (won't|will not|shall not) be (in|there|coming) (this week|today|for a few days)
    """,
    postponements="""
        (we|i)('ll| will|'d| can) (surely |certainly |just |then |gladly |have to )*(find|arrange|fix|make|sort out|agree on|look for|pick|choose|settle on) (a|an|another|some other|some) (new |other |different |better |later )?(date|day|time|appointment|slot)( (then|together|later|soon|again|afterwards|another time))*( (once|when|as soon as|after) (i'm|i am|he's|she's|we're|things are|my \\w+ is|it's) (\\w+ )?(better|fit|well|back|over|well again|up again|on my feet)( again)?)?
        (i|we)('ll| will) (ring|call|phone|write|email|message|be in touch|get in touch|get back to you|contact you|let you know|come back to you|sort it out|see you)( (you|to you|again|then|next week|soon|later|about it))* (once|when|as soon as|after) (i'm|i am|i feel|we're|we are|he's|she's|things|it's|it is|my \\w+|our \\w+|i|we|he|she) ((?!but|please|if|can|could|need|want)\\w+ ){0,4}(?!but|please|if|can|could|need|want)\\w+
    """,
    objections="""
        (don't|do not|never|stop) (contact~|write to|writ~|email~|e-mail~|mail~|call~|messag~|bother~|send~) (me|us)( any ?more| again| any longer)?
        (stop|quit|no more) (sending|writing|mailing|emailing|your|these|the) (me |us |these |any |more |your )*(e-?mails?|mails?|messages?|newsletters?|adverts?|ads|offers)
        (remove|take|delete|erase|unsubscribe) (me|us|my (address|name|data|details|account)|our (address|data)|all (my|the) data) (off|from|out of|at once|please|now|immediately|permanently)
        (remove|unsubscribe|delete) me
        (delete|erase|erasure of) (all )?(of )?(my|our|the) (personal )?(data|details)
        ^ (unsubscribe|remove|opt out)(?= ?(?:[.,!|]|$))
    """,
    decisive="""
        (pity|shame|(?<!looking[ ])(?<!look[ ])(?<!looked[ ])after(?! all)|though|meanwhile|because|but|however|unfortunately|sadly|although|still|yet|not|never|please|kindly|pls|need|needs|want|if|unless|instead|except|only|asap|soon as|in advance|advance|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|the|return)|or|why|how much|cannot|can't|won't|don't|didn't|isn't|doesn't|wrong|missing|broken|urgent|cancel|cancelled|stop|invoice me|yes|yep|refund|complaint|order|question|remind|two|three|go ahead|accept|book|take it|could you|can you|would you|will you)
        (must|should|wants|looking for|hope to|plan to|planning|wondering|would like)
        (lawyer|solicitor|complain|blocked|frozen|disaster|terrible|awful|half|charge|charged|cost|costs|when (the|you|your|it|this|that)|once (you|the)|as soon as (the|you)|elsewhere|other side|back to you with|twice|worn|due|earlier|later (than|on)|an hour late|too)
    """,
)
