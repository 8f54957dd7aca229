from app.parsing.language.phrases import Language

ENGLISH = Language(
    questions="""
        (could|can|would|will) (you|we|i|someone|somebody)
        (do|did|are|have|were) you
        (is|are) (it|there|this|that|they) … (possible|available|okay|ok|true|still)
        (what|which) (is|are|was|would|size|kind|type|model)
        how (much|many|long|soon|often|do|does|can|about)
        (when|where|why) (is|are|was|were|do|does|did|can|could|will|would|has|have)
        (i'm|i am|we are|we're|i was|just) (wondering|curious) (if|whether|what|how|when|about)
        (let me|let us) know (if|whether|when|what|how|which|where)
        (i|we) (would like|want|wanted|need) to (know|ask)
        any (news|update|chance|idea)
    """,
    requests="""
        please (send|call|let|provide|confirm|quote|tell|give|advise|forward|check|change|cancel|arrange|contact|find)
        please … (send|call|confirm|cancel|change|update|contact|remove|correct)
        (call|ring|phone|contact) (me|us)
        (i|we) (need|require|would appreciate|would be grateful|are looking for|am looking for)
        (i'm|we're) looking for
        (i|we) (would like|want|wish) …… (quote|quotation|offer|appointment|visit|catalogue|brochure|copy|meeting|call|to (book|arrange|meet|see|cancel|change))
        (request|ask) for (a|an|your) (quote|quotation|offer|proposal|appointment|copy|call)
        (i'd|we'd) (like|appreciate|be grateful)
        (looking forward to|awaiting|await|waiting for) your (reply|answer|response|offer|quote|confirmation)
        cancel (my|our|the) (order|appointment|subscription|visit|booking|contract)
    """,
    orders="""
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
        (it|they|which|that|this|pump|machine|motor|device|unit|printer|app|website|site|shop|login|link|system|software|form|door|heating|heater|boiler|engine|display|screen|key|phone|button|password|light|battery|charger|server|file|account|product|item|one|tool|update|invoice|button) (still |just |now |suddenly |simply |also |again )*(doesn't|does not|don't|do not|didn't|did not|won't|will not|isn't|is not) (even |really |properly )?(work~|start~|run|turn on|switch on|charg~|load~|open~|function~|respond~|heat~|pump~|print~)
        (no longer|not|never) (works|working|starts|starting|functions|turns on|worked) (any more|anymore|properly|correctly|at all|since|again|as it should|as expected)
        no longer (works|working|starts|starting|functions|turns on|runs|responds|heats)
        (is|are|was) (still |simply )?not (working|functioning|responding)
        isn't working
        (doesn't|does not|don't|do not|won't|didn't) (work|start|run|function|heat|print|charge) (any more|anymore|at all|properly|correctly)
        (has |have |had )?(stopped|quit) (working|running|responding|heating|charging|functioning|this|last|yesterday|today|again|after|and|suddenly)
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
    """,
    complaints="""
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
    no_issues="""
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
    """,
    solved="""
        (problem|issue|error|fault|matter|it|that|this|everything|all) (is |was |has |has now |has been |is now |has already |now |got |been |already |seems |to be )*(solved|fixed|resolved|sorted|repaired|settled)
        (is|are|was|it's|works|working|runs|running|all|everything's) (up and )?(fine|working|running|perfectly|well|again|ok|okay) (again|now|since)
        (works|running|runs) (perfectly|fine|again|like|well|beautifully|great)
        (has|have) (now |just |finally |since |safely |meanwhile |already )+arrived
        (found|received) it (in the meantime|after all|meanwhile)
        (solved|fixed|resolved|sorted) (it|itself|the problem|the issue|now|out)
        (thanks|thank you) for (fixing|solving|repairing|sorting|resolving|the (quick |fast |prompt )?(repair|replacement|help with the))
    """,
)
