# What makes an act not done, or not yet done; and the verbs that change nothing and only pass the subject on.

# ---- planned

mood plan
    verb      plan, intend, prepare, propose, aim, seek, be_set, be_due, be_going, set_out, gear_up, plot, scheme, conspire, arrange, schedule, get_ready, opt, decide
    noun      plan, intention, intent, aim, goal, plot, scheme, conspiracy, objective, decision, preparation, preparations, ambition, resolve, proposal, bid, schedule, blueprint, purpose, determination
    adjective set, due, bound, determined, poised, intent, resolved, slated, scheduled, about, prone, geared
    effect    planned
    example   Russia plans to bomb Aleppo. => RUS ASSAULT SYR planned
    example   Turkey is set to condemn Israel. => TUR ACCUSE ISR planned
    example   Iran's plan to bomb Basra was leaked. => IRN ASSAULT IRQ planned

mood want
    verb      want, wish, desire, hope, yearn, long, crave, dream, aspire, need, prefer, would_like, strive, endeavour, endeavor
    noun      wish, desire, hope, aspiration, will, wishes, dream, longing, need
    adjective eager, keen, anxious, desperate, hopeful, impatient, hungry, itching, inclined
    effect    planned
    example   Israel wants to bomb Iran. => ISR ASSAULT IRN planned

mood expect
    verb      expect, be_expected, anticipate, predict, forecast, project, await, foresee, look_forward
    noun      expectation, prospect, prospects, outlook, chance, likelihood, forecast
    adjective likely, expected, certain, sure, imminent, upcoming, forthcoming, impending, prospective, future
    effect    planned
    example   Jordan is expected to condemn Israel. => JOR ACCUSE ISR planned
    example   Egypt is likely to reject the plan. => EGY REJECT ? planned

mood promise
    verb      promise, vow, pledge, swear, undertake, commit, guarantee, consent, volunteer, offer
    noun      promise, vow, pledge, commitment, undertaking, oath, offer, agreement, guarantee, readiness, willingness, consent
    adjective ready, willing, prepared, committed, happy, glad
    effect    planned
    example   Kenya promised to condemn Somalia. => KEN ACCUSE SOM planned
    example   Israel was ready to bomb Iran. => ISR ASSAULT IRN planned

# ---- threatened

mood threaten
    verb      threaten, menace
    noun      threat, menace, danger, ultimatum, warning, blackmail
    effect    threatened
    example   Russia threatened to bomb Kyiv. => RUS ASSAULT UKR planned
    example   Iran repeated its threat to bomb Israel. => IRN ASSAULT ISR planned

# ---- not done

mood refuse
    verb      refuse, decline, balk, baulk, hold_off, hold_back, shrink, back_out, back_away, opt_out, pull_back, think_better, shy_away
    noun      refusal, unwillingness, reluctance, reticence, hesitation, abstention
    adjective unwilling, reluctant, loath, loth, hesitant, wary
    effect    negated
    negated   hypothetical
    example   Turkey refused to condemn Russia. => TUR ACCUSE RUS negated
    example   Turkey's refusal to condemn Russia was noticed. => TUR ACCUSE RUS negated
    example   Turkey has not refused to condemn Russia. => TUR ACCUSE RUS hypothetical

mood rule-out
    verb      rule_out, exclude, swear_off, forswear
    effect    negated
    negated   hypothetical
    example   Germany ruled out condemning Israel. => DEU ACCUSE ISR negated
    example   Germany refused to rule out condemning Israel. => DEU ACCUSE ISR hypothetical

mood fail
    verb      fail, neglect, omit, forget, hesitate, avoid, come_close, come_near, miss
    noun      failure, inability, avoidance, omission, inaction, non-compliance, absence, lack
    adjective unable, powerless, incapable, impossible
    effect    negated
    negated   actual
    example   The Security Council failed to condemn Myanmar. => IGOUNO ACCUSE MMR negated
    example   Turkey did not fail to condemn Russia. => TUR ACCUSE RUS actual
    example   Israel came close to condemning Egypt. => ISR ACCUSE EGY negated

mood refrain
    verb      stop_short, decide_against, vote_against, choose_not, acquit_of, clear_of, absolve_of, exonerate_of, forgo, forego, refrain, abstain, desist, steer_clear, eschew, have_yet_to, be_yet_to, lack
    adjective unlikely
    effect    negated
    example   Egypt refrained from condemning Israel. => EGY ACCUSE ISR negated
    example   Egypt has yet to condemn Israel. => EGY ACCUSE ISR negated
    example   Egypt voted against condemning Israel. => EGY ACCUSE ISR negated

mood prevent
    verb      prevent, avert, block, thwart, foil, forestall, hinder, stop_from, bar, deter, dissuade, discourage, preclude, head_off, stave_off, ward_off, frustrate, fend_off, keep_from, prohibit, forbid, ban, stymie, pre-empt, preempt, nip, talk_out
    noun      prevention, ban, prohibition, deterrent, deterrence, moratorium
    effect    negated
    negated   actual
    example   The United States averted the bombing of Iran by Israel. => ISR ASSAULT IRN negated
    example   Sanctions did not prevent Russia from bombing Ukraine. => RUS ASSAULT UKR actual
    example   The United States stopped Israel from bombing Iran. => ISR ASSAULT IRN negated

mood cancel
    verb      cancel, call_off, scrap, abandon, shelve, postpone, delay, put_off, suspend, abort, defer, ditch, renounce, give_up, back_down
    noun      cancellation, postponement, delay, suspension, deferral, abandonment
    effect    negated
    negated   planned
    example   Russia delayed its bombing of Aleppo. => RUS ASSAULT SYR negated

# ---- denied

mood deny
    verb      deny, refute, disclaim, disavow, rebut, contradict, gainsay, repudiate, hit_back, push_back, scoff_at, pour_scorn, brush_aside
    noun      denial, rebuttal, refutation, disclaimer
    adjective false, untrue, baseless, unfounded, groundless, fabricated
    effect    denied
    negated   claimed
    example   Russia denied having bombed Aleppo. => RUS ASSAULT SYR denied
    example   Russia hit back at claims that Iran had bombed Aleppo. => IRN ASSAULT SYR denied

# ---- demanded

mood demand
    verb      demand, call_for, urge, request, ask, advocate, push_for, press_for, appeal_for, plead_for, insist_on, require, order, instruct, command, recommend, beg, implore, persuade, pressure, press, encourage, call_on, call_upon, lobby_for, petition, push, exhort, oblige, summon, beseech, agitate_for, clamour_for, clamor_for, invite, coax, pressurise, plead, campaign_for
    noun      demand, call, request, appeal, plea, recommendation, order, proposal, instruction, requirement, insistence, invitation, petition, advice, pressure, authorisation, authorization
    effect    demanded
    example   Ukraine urged Germany to criticise Russia. => DEU ACCUSE RUS demanded
    example   Ukraine demanded the bombing of Grozny by Turkey. => TUR ASSAULT RUS demanded
    example   The Burundian government demanded that France criticise Rwanda. => FRA ACCUSE RWA demanded

# ---- hypothetical

mood consider
    verb      consider, mull, mull_over, weigh, weigh_up, contemplate, ponder, discuss, debate, explore, toy_with, flirt_with, entertain, float, think_about, think_of, moot, imagine, envisage, envision, be_tempted, dangle, rehearse, simulate, practise, practice, wargame
    noun      idea, thought, option, debate, talk, notion, suggestion, temptation, contemplation
    adjective tempted, undecided, possible, potential, hypothetical, conceivable, thinkable, eventual
    effect    hypothetical
    example   Israel has considered bombing Iran. => ISR ASSAULT IRN hypothetical
    example   Sweden mulled condemning Turkey. => SWE ACCUSE TUR hypothetical

mood possibility
    noun      permission, authority, clearance, leave, possibility, risk, fear, danger, spectre, specter, likelihood, eventuality, scenario, probability, speculation, rumour, rumor, chance, opportunity, doubt, capability, capacity, ability
    verb      risk, fear, dread, worry
    adjective able, capable, entitled, free, allowed, eligible, afraid, fearful, liable, close
    effect    hypothetical
    example   The risk of a bombing of Iran by Israel has grown. => ISR ASSAULT IRN hypothetical
    example   Russia is able to bomb Kyiv. => RUS ASSAULT UKR hypothetical

mood allege
    verb      allege, purport, profess
    noun      allegation, accusation, charge, claim, report, suspicion
    adjective alleged, suspected, accused, purported, supposed, guilty, reported
    effect    claimed
    example   Russia is alleged to have bombed Ukraine. => RUS ASSAULT UKR claimed

mood doubt
    verb      doubt
    noun      doubt, scepticism, skepticism
    effect    hypothetical
    negated   claimed
    example   Israel doubts that Iran will reject the deal. => IRN REJECT ? hypothetical

# ---- tried: an attempt is an act; the coder keeps its subject

mood try
    verb      try, attempt, struggle, strive, endeavour, endeavor, bid, scramble
    noun      attempt, effort, try, bid, endeavour, endeavor
    effect    planned
    example   Iran tried to bomb Basra. => IRN ASSAULT IRQ planned

# ---- done, going on or over: nothing changes, the subject is passed on

mood begin
    verb      begin, start, continue, keep, keep_on, go_on, carry_on, manage, resume, proceed, help, commence, restart, go_ahead, press_on, press_ahead, push_ahead, persist, persevere, come, get, go, rush, hurry, hasten, step_up, intensify, escalate, expand, succeed, dare, serve, return, tend, happen, take_place, occur, materialise, materialize, remain, stay, use, set_about, end_up, embark_on, engage_in, busy, take_to, accelerate, renew
    noun      beginning, start, continuation, resumption, onset, renewal, escalation, intensification, wave, series, string, spate, round, act, process, role, part, involvement, participation, complicity, hand, success, practice, pattern, policy, record, course, habit
    adjective busy, quick, swift, right, wrong, first, last, responsible
    effect    actual
    example   Russia began to bomb Aleppo. => RUS ASSAULT SYR actual
    example   Russia has continued the bombing of Aleppo. => RUS ASSAULT SYR actual

mood end
    verb      end, cease, halt, finish, complete, quit, wrap_up, conclude, stop
    noun      end, halt, stop, cessation, completion, conclusion, aftermath
    effect    actual
    presupposes yes
    example   Russia finished the bombing of Aleppo. => RUS ASSAULT SYR actual
    example   The United Nations urged Sudan to stop criticising Chad. => SDN ACCUSE TCD actual

mood cause
    verb      make, let, force, compel, allow, permit, enable, lead, cause, prompt, provoke, drive, induce, spur, trigger, have, incite, oversee, supervise
    effect    actual
    example   The attack led Israel to bomb Gaza. => ISR ASSAULT PSE actual

mood verge
    phrase    on the verge of, on the brink of, on the point of, on the cusp of, on the edge of, in danger of, at risk of
    effect    hypothetical
    example   Syria was on the verge of attacking Israel. => ? ASSAULT ISR hypothetical

mood permit
    verb      authorise, authorize, empower, entitle, license
    effect    hypothetical
    example   The parliament authorised Israel to bomb Gaza. => ISR ASSAULT PSE hypothetical

mood obliged
    verb      be_obliged, be_supposed, be_required
    effect    demanded
    example   Kenya is obliged to condemn Sudan. => KEN ACCUSE SDN demanded

# What would show that it happened: "no evidence that".
mood evidence
    noun      evidence, proof
    effect    claimed
    example   There is no evidence that Kenya bombed Somalia. => KEN ASSAULT SOM negated

# ---- phrases before the act

mood ahead-of
    phrase    ahead of, pending, in the run-up to, in preparation for, in anticipation of
    effect    planned
    example   Iran warned Israel ahead of talks with Russia. => IRN THREATEN ISR

mood instead-of
    phrase    instead of, rather than, short of, in place of, without, far from
    effect    negated
    example   Without bombing Ukraine, Russia condemned Poland. => RUS ACCUSE POL

mood in-case-of
    phrase    in case of, in the event of, provided, providing, assuming, supposing, in case, on condition, on the condition
    effect    conditional
    example   Iran would condemn Israel in the event of war. => IRN ACCUSE ISR
