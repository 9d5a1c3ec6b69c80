# Verbs that carry a noun: the noun is the act, the verb hands it its source or its target.

# ---- the subject does it

light carry-out
    verb     carry_out, conduct, launch, mount, stage, perform, undertake, execute, commit, perpetrate, wage, unleash, orchestrate, stage_manage, pursue, prosecute, effect, do, implement, complete, run, lead, spearhead, initiate, instigate, mastermind, organise, organize, fight, direct
    subject  source
    other    on, against, upon, at, with, to, in, into, over
    example  Russia carried out a bombing of Aleppo. => RUS ASSAULT SYR
    example  Ukraine launched a criticism of Hungary. => UKR ACCUSE HUN

# What is only weighed or called off (mood.lex says so) has its doer all the same.
light weigh
    verb     plan, consider, mull, weigh, contemplate, ponder, prepare, intend, call_off, cancel, postpone, put_off, shelve
    subject  source
    other    on, against, with, of, to
    example  Kenya is considering a condemnation of Sudan. => KEN ACCUSE SDN hypothetical

light make
    verb     make, issue, lodge, file, voice, express, deliver, utter, air, vent, submit, table, put_forward, present, register, reiterate, repeat, renew, restate, level, hurl, direct, fire, fire_off, direct_at, aim, raise, post, circulate, publish, release, send, address, convey, relay, transmit, pass_on, pass, adopt, approve, sound, echo, join_in, read_out, cast, lob, launch_into, state, articulate, echo, trot_out, lay
    subject  source
    other    to, against, on, at, over, with, about, for, upon, of, recipient
    example  Russia issued a warning to Finland. => RUS THREATEN FIN
    example  Iran voiced its condemnation of Israel. => IRN ACCUSE ISR

light hold
    verb     hold, host, convene, chair, attend, co-host, open, reopen, arrange, have, enjoy, take_part_in, participate_in, engage_in, join, join_in, be_in, enter, enter_into, embark_on, start, begin, resume, restart, continue, extend, keep, keep_up, maintain, step_up, intensify, pursue, prolong, finish, end, wrap_up, conclude, complete, hold_up
    subject  source
    other    with, on, against, to, between, for, into
    example  Turkey held talks with Iran. => TUR CONSULT IRN

light give
    verb     give, offer, provide, extend, grant, lend, pay, hand, present, award, afford, supply, dole_out, render, proffer, accord, bring, deal, serve, mete_out, tender, show, signal, dish_out, impart, throw
    subject  source
    other    recipient, to, for, with, on, against
    example  Germany offered its condemnation of Belarus. => DEU ACCUSE BLR

light reach
    verb     reach, sign, strike, conclude, ink, seal, clinch, broker, negotiate, finalise, finalize, agree, cut, ratify, forge, hammer_out, thrash_out, form, build, establish, set_up, initial, secure, enter_into, come_to, arrive_at, develop, restore, resume, draft
    subject  source
    other    with, between, on, to, for
    example  Kenya signed a treaty with Sudan. => KEN SUPPORT SDN

light impose
    verb     impose, slap, place, put, clamp, levy, enforce, enact, introduce, exert, apply, inflict, bring, bring_to_bear, instigate, institute, set, lay_down, announce, declare, order, unveil, draw_up, decree, proclaim, reimpose, pile, ramp_up, tighten
    subject  source
    other    on, upon, against, over, in, to, for, with
    example  Japan put pressure on China. => JPN REQUEST CHN

light take-part
    verb     take, take_up, play, take_part, participate, be_involved, get_involved, engage, partake, assist, have_hand, be_complicit, aid, abet, be_engaged, be_locked, collaborate
    subject  source
    other    in, into, of, against, on, with
    example  Russia took part in the bombing of Aleppo. => RUS ASSAULT SYR

light respond
    verb     respond_with, reply_with, retaliate_with, react_with, answer_with, threaten_with, follow_up_with, come_up_with, come_out_with, come_out_in, break_into, resort_to, turn_to, escalate, rally_in, erupt_in, proceed_with, go_ahead_with, press_on_with, hit_back_with, counter_with
    subject  source
    other    to, against, on, at
    example  Iran responded with a condemnation of Israel. => IRN ACCUSE ISR

light show
    verb     show, display, demonstrate, signal, indicate, harbour, harbor, repeat, feel, claim, underline, stress, reaffirm, declare, harden, bear, announce
    subject  source
    other    for, to, toward, towards, at, with, over, of
    example  Hungary showed its opposition to the European Union. => HUN REJECT IGOEEC

# ---- the subject has it done to it

light suffer
    verb     suffer, face, come_under, undergo, sustain, endure, experience, meet_with, be_subjected_to, subject_to, weather, withstand, confront, encounter, survive, bear, brave, incur, endure_from, be_hit_by, fall_victim, run_into, be_faced_with, be_met_with, be_exposed_to, be_under, remain_under, stay_under, find_under, be_in_for, brace_for, fend_off, stave_off, shrug_off, ignore, resist, defy
    subject  target
    other    from, by, over, at
    example  Israel faced criticism from Jordan. => JOR ACCUSE ISR
    example  Syria came under bombardment by Russia. => RUS ASSAULT SYR

light receive
    verb     receive, get, draw, attract, earn, win, gain, obtain, elicit, provoke, prompt, trigger, spark, arouse, invite, garner, secure, collect, accept, evoke, be_given, be_granted, be_handed, accumulate, generate, stoke, cause, incur, inherit, enjoy, stir, stir_up
    subject  target
    other    from, by, of, among, in, recipient
    example  The Turkish government has drawn condemnation from Greece. => GRC ACCUSE TURGOV
    example  Iran received a warning from Israel. => ISR THREATEN IRN
