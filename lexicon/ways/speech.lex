# How somebody is quoted: the verbs, nouns and phrases that hand a sentence to a speaker.
# `effect` is what the way of saying does to the acts that are told.

# ---- plain telling: what is said is claimed

speech say
    verb     say, state, remark, comment, observe, mention, recount, relate, narrate, reiterate, restate, tout
    noun     statement, remark, comment, comments, word, words, utterance
    effect   claimed
    example  Russia bombed Aleppo, Obama said. => RUS ASSAULT SYR claimed
    example  Turkey said that Iran had condemned Israel. => IRN ACCUSE ISR claimed

speech tell
    verb     tell, inform, brief, notify, apprise, advise, assure, reassure, remind, update
    noun     briefing, assurance, notification
    effect   claimed
    hearer   object, recipient, to
    example  Kenya told Uganda that the Sudanese government had condemned Egypt. => SDNGOV ACCUSE EGY claimed

speech add
    verb     add, elaborate, explain, clarify, specify, interject, respond, reply, answer, retort, shoot_back
    noun     explanation, clarification, reply, answer, response
    effect   claimed
    example  Iran had rejected the offer, the Iraqi government added. => IRN REJECT ? claimed

speech announce
    verb     announce, disclose, reveal, unveil, divulge, broadcast, publicise, publicize, make_clear, make_known
    noun     announcement, disclosure, revelation, communique, communiqué
    effect   claimed
    example  Egypt announced that Sudan had rejected the plan. => SDN REJECT ? claimed

# "The paper reported that": a claim of whoever reports.
speech report
    verb     report, relay, document, detail, chronicle, record, indicate, note, cite, describe, portray, depict, characterise, characterize
    noun     report, account, testimony, description, finding, dispatch, reporting, story
    effect   claimed
    example  Reuters reported that Israel had condemned Iran. => ISR ACCUSE IRN claimed

speech write
    verb     write, tweet, post, blog, text, email, e-mail, retweet, publish, cable, scrawl, jot, pen
    noun     letter, tweet, post, message, article, editorial, op-ed, column, blog, memo, cable, email, note, statement, press_release
    effect   claimed
    hearer   recipient, to
    example  The Turkish president tweeted that Iran had threatened Israel. => IRN THREATEN ISR claimed

# Claims that the report itself holds at arm's length.
speech claim
    verb     claim, allege, assert, contend, maintain, purport, profess, boast, brag, aver, posit, make_out, have_it
    noun     claim, allegation, accusation, assertion, contention, boast, version
    effect   claimed
    example  Ukraine claimed that Russia had bombed Odessa. => RUS ASSAULT UKR claimed

speech accuse-that
    verb     complain, grumble, moan, gripe, whine, fume, rage
    noun     charge, complaint
    effect   claimed
    example  Sudan complained that Egypt had rejected the agreement. => EGY REJECT ? claimed

speech argue
    verb     argue, reason, insist, stress, emphasise, emphasize, underline, underscore, highlight, point_out, reaffirm, affirm, avow, vouch, testify, swear, attest, certify
    noun     argument, insistence, reasoning, view, opinion, emphasis, testimony, position
    effect   claimed
    example  Lebanon insisted that Israel had rejected the deal. => ISR REJECT ? claimed

speech believe
    verb     believe, think, feel, reckon, opine, consider, suspect, guess, surmise, assume, presume, judge, deem, estimate, assess, calculate, suppose, understand, fancy
    noun     belief, view, opinion, feeling, assessment, judgment, judgement, conviction, suspicion, assumption, estimate
    effect   claimed
    negated  negated
    example  The United States believes that Russia bombed Aleppo. => RUS ASSAULT SYR claimed

speech suggest
    verb     suggest, hint, imply, intimate, insinuate, signal, indicate, allude, propose, let_slip
    noun     suggestion, hint, implication, insinuation, indication, signal
    effect   claimed
    example  Jordan suggested that Iran had rejected the talks. => IRN REJECT ? claimed

speech warn
    verb     warn, caution, alert, forewarn
    noun     warning, caution, alert
    effect   claimed
    hearer   object, recipient, to
    example  NATO warned that Russia had threatened Georgia. => RUS THREATEN GEO claimed

speech rumour
    verb     rumour, rumor, gossip, speculate, whisper, bandy
    noun     rumour, rumor, gossip, speculation, hearsay, innuendo
    effect   hypothetical
    example  There was speculation that Turkey would condemn Israel. => TUR ACCUSE ISR hypothetical

speech manner
    verb     shout, cry, exclaim, yell, scream, bellow, roar, thunder, snap, quip, joke, jest, mutter, murmur, mumble, whisper, sigh, chant, intone, crow, gush, confide, blurt, chime_in, deadpan, rant, bark, growl, sneer, scoff, weigh_in, opine
    noun     shout, cry, chant, quip, joke, rant
    effect   claimed
    example  "Russia has bombed Aleppo", the Turkish president thundered. => RUS ASSAULT SYR claimed

speech quote
    verb     quote, cite
    noun     quote, quotation, soundbite
    effect   claimed
    speaker  object
    example  The Syrian president was quoted as saying that Turkey had rejected the plan. => TUR REJECT ? claimed

speech interview
    noun     interview, speech, address, press_conference, news_conference, lecture, sermon, broadcast, memoir
    effect   claimed
    example  In an interview, the Iranian president said Israel had threatened Iran. => ISR THREATEN IRN claimed

speech predict
    verb     predict, forecast, foresee, foretell, anticipate, project, prophesy, envisage, envision
    noun     prediction, forecast, prophecy, projection, expectation
    effect   planned
    example  Egypt predicted that Israel would reject the deal. => ISR REJECT ? planned

speech promise
    verb     promise, vow, pledge, swear, guarantee, undertake
    noun     promise, vow, pledge, guarantee, oath
    effect   planned
    negated  negated
    hearer   object, recipient, to
    example  Israel promised Jordan that it would condemn Syria. => ISR ACCUSE SYR planned

# ---- the speaker stands for the truth of it, against himself or after doubt

speech confirm
    verb     confirm, admit, acknowledge, concede, confess, own_up, verify, recognise, recognize, corroborate, prove, authenticate, concur, ascertain
    noun     confirmation, admission, acknowledgement, acknowledgment, confession, verification, proof, recognition, concession
    effect   actual
    negated  claimed
    example  Russia admitted that it had bombed Aleppo. => RUS ASSAULT SYR actual

speech know
    verb     know, realise, realize, remember, learn
    noun     knowledge, awareness, fact
    effect   actual
    example  Sudan knew that Egypt had rejected the plan. => EGY REJECT ? actual

# Who declares a truce or a war makes it so by saying it.
speech declare
    verb     declare, proclaim, rule
    noun     declaration, proclamation, ruling
    effect   actual
    example  Turkey declared that it had condemned Israel. => TUR ACCUSE ISR actual

# ---- it is said not to be so

speech deny
    verb     deny, refute, dispute, disclaim, disavow, gainsay, contradict, rebut, debunk, repudiate, disprove, controvert
    noun     denial, rebuttal, refutation, disclaimer, disavowal, contradiction
    effect   denied
    negated  claimed
    example  Russia denied that it had bombed Aleppo. => RUS ASSAULT SYR denied

speech reject-claim
    verb     reject, dismiss, pooh-pooh, shrug_off, laugh_off, brush_aside, brush_off
    noun     rejection, dismissal
    effect   denied
    negated  claimed
    example  Iran dismissed claims that it had bombed Iraq. => IRN ASSAULT IRQ denied

# ---- it is asked for

speech demand
    verb     demand, urge, insist_on, recommend, request, exhort, beg, beseech, implore, plead, appeal, advocate, counsel, instruct, order, decree, stipulate, require, call_on, call_upon
    noun     demand, request, appeal, plea, call, recommendation, order, command, instruction, decree, requirement
    effect   demanded
    hearer   object, recipient, to, on, upon, with
    example  Ukraine demanded that Germany criticise Russia. => DEU ACCUSE RUS demanded

# ---- it is asked whether

speech doubt
    verb     doubt, question, query, wonder, inquire, enquire, ponder, disbelieve, distrust, mistrust
    noun     doubt, question, query, scepticism, skepticism, uncertainty, disbelief, inquiry
    effect   hypothetical
    negated  claimed
    example  Israel doubted that Iran would reject the deal. => IRN REJECT ? hypothetical

speech fear
    verb     fear, worry, fret, dread
    noun     fear, worry, concern, dread, anxiety
    effect   hypothetical
    example  Poland feared that Russia would bomb Ukraine. => RUS ASSAULT UKR hypothetical

speech hope
    verb     hope, wish, pray, trust, dream
    noun     hope, wish, prayer, desire
    effect   hypothetical
    example  Georgia hopes that NATO will condemn Russia. => IGONAT ACCUSE RUS hypothetical

speech pretend
    verb     pretend, imagine, feign, fantasise, fantasize, hypothesise, hypothesize, theorise, theorize
    noun     pretence, pretense, fantasy, hypothesis, theory, scenario, lie, myth
    effect   hypothetical
    example  Imagine that Russia bombed Finland. => RUS ASSAULT FIN hypothetical

# ---- phrases

speech according
    phrase   according to, in the words of, as reported by, as stated by, as told by, as cited by, as quoted by, as described by, in the view of, in the opinion of, in the eyes of, in the account of, by the account of, on the word of
    effect   claimed
    example  According to Turkey, Russia has bombed Aleppo. => RUS ASSAULT SYR claimed
    example  In the words of the Israeli government, Iran had rejected the deal. => IRN REJECT ? claimed

# "as Obama put it", "so Merkel": the verb of the little clause is the cue.
speech put-it
    verb     put_it, have_it, tell_it, see_it, phrase_it, sum_up, spell_out, word_it
    effect   claimed
    example  Iran, as Obama put it, has rejected the deal. => IRN REJECT ?
