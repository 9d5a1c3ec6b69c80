# REJECT (CAMEO 12): say no. What is refused decides the code: talks, mediation, a plan, help, release, a truce, the law.
# The target is whoever asked or proposed (`object.by`, `object.from`, `object.possessor`), else the thing's owner.

act reject
    verb     reject, rebuff, spurn, repudiate, turn_down, rule_out, snub, renounce, disavow, disown, brush_aside, brush_off, shrug_off, wave_away, wave_aside, wave_off, knock_back, shoot_down, throw_out, disregard, reject_out_of_hand, pooh-pooh, scoff_at, sneer_at, laugh_off, laugh_at, push_back, slap_down, baulk_at, balk_at, bat_away, dismiss_out_of_hand, countermand, decline, say_no, discard, nix, negate, contemn, discount, spike, fend_off, kick_back, demur
    unless   object %business, comment, organ, body, manuscript, snow, foul
    unless   subject %business_party, body, immune, reader
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object, object.with, with, object.to, object.of, object.for, object.on, object.against, object.in, of, on, at, from, to
    example  Iran rejected the demand of the United States. => IRN REJECT USA
    example  The plan by Egypt was turned down by Israel. => ISR REJECT EGY
    example  Ukraine has been rebuffed by Germany. => DEU REJECT UKR
    not      The club rejected a bid for the striker.

act rejection
    noun     rejection, rebuff, refusal, snub, repudiation, disavowal, renunciation, dismissal, rebuttal, non-acceptance, disregard, intransigence, naysaying, cold_shoulder, thumbs-down, brush-off, recalcitrance
    unless   of organ, transplant, coach, manager, minister, official
    event    REJECT
    cameo    120
    noun-target of.by, of.from, of.possessor, of.with, of, by, from, to, of.of, of.for, of.on, of.to, of.in, to.by, to.from, with
    example  Israel's rejection of the proposal by France was firm. => ISR REJECT FRA
    example  Turkey received a rebuff from Germany. => DEU REJECT TUR

act dismiss
    verb     dismiss, brush_aside, wave_away
    if       object %entreaty, %claim, %peaceplan, concern, fear, talk, idea, notion, objection, protest, warning, threat, report, complaint, appeal, referendum, election
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object, object.with, with, object.to, object.of, object.for, object.on, object.against, object.in, of, on, at, from, to
    example  China dismissed the claim by Taiwan. => CHN REJECT TWN

act refuse
    verb     refuse, decline
    unless   clause comment, elaborate, speculate, say, name, give, discuss, identify, disclose, die, start, believe, be, eat, drink, specify, confirm, divulge
    unless   object comment, drink
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object, object.to, object.of, object.with, with, to, from, recipient, clause.object, clause.with, clause.to, clause.on, clause.from, clause.in, clause.object.by, clause.object.from, clause.object.of, clause.object.with, clause.object.to, clause.object.possessor
    example  Sudan refused the request by Egypt. => SDN REJECT EGY
    example  Hungary refused to join Poland. => HUN REJECT POL
    not      A spokesman declined to comment.

act refuse-comment
    verb     refuse, decline
    if       clause comment, elaborate, speculate, say, name, identify, disclose, start, believe, specify, confirm, divulge
    event    none
    none     The spokesman declined to comment.

act decline-number
    verb     decline
    if       subject price, rate, share, export, stock, economy, number, sale, population, output, index, currency, revenue, health
    event    none
    none     Prices declined.

act refusal-clause
    noun     refusal, unwillingness, reluctance, rejection
    if       clause any
    event    REJECT
    cameo    120
    noun-target clause.object, clause.with, clause.to, clause.on, clause.from, clause.object.of, clause.object.with, clause.object.to, to
    example  Turkey's refusal to help Greece was repeated. => TUR REJECT GRC

act refuse-entreaty
    verb     refuse, reject, decline, deny, ignore, dismiss, rebuff, resist, turn_down, spurn, disregard, rule_out
    if       object %entreaty
    unless   object %business
    unless   subject %business_party
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object.of, from, object.to, of, by, object.for.by, object.for
    example  Serbia ignored the appeal by Kosovo. => SRB REJECT XKX
    example  Calls by Lebanon were rejected by Israel. => ISR REJECT LBN

act club-bid
    verb     reject, refuse, decline, rebuff, turn_down, dismiss, spurn
    if       subject %business_party
    event    none
    none     The club rejected a bid of five million.

act oppose
    verb     oppose, resist, object_to, fight, contest, withstand, buck, combat, stand_against, come_out_against, vote_against, argue_against, take_stand_against, campaign_against, rally_against
    if       object %entreaty, %peaceplan, %ruling, %sanction, idea, move, decision, reform, intervention, bid, membership, independence, accession, deployment, expansion, effort, pressure, attempt, visit, plan, war, enlargement, change, candidacy
    event    REJECT
    cameo    120
    target   object.by, object.possessor, object.from, object.of, object.against, object.on, object.in, object.for, object.to, object
    example  The Chinese government has opposed the resolution on Syria. => CHNGOV REJECT SYR

act oppose-someone
    verb     oppose, object, differ, disagree, dissent, demur
    if       subject any
    unless   subject lawyer, player, team, side, critic, student
    event    REJECT
    cameo    120
    target   object, to, with, against, to.by, to.possessor, to.of, to.from, object.by, object.possessor, object.of, object.in, object.on
    example  The Hungarian government opposes Ukraine over the loan. => HUNGOV REJECT UKR
    example  Greece objected to the plan by Turkey. => GRC REJECT TUR

act opposed
    adjective opposed, hostile, averse, resistant, reluctant
    if       to any
    event    REJECT
    cameo    120
    target   to, to.by, to.possessor, to.of, to.from, to.on, to.against
    example  Russia remained hostile to the plan by Ukraine. => RUS REJECT UKR

# "is opposed to" has the tree of a passive: who opposes stands in the object's place.
act be-opposed
    verb     oppose
    if       to any
    unless   subject any
    event    REJECT
    cameo    120
    source   object
    target   to, to.by, to.possessor, to.of, to.from, to.on, to.against
    example  Russia is opposed to the plan by Ukraine. => RUS REJECT UKR

act opposition
    noun     opposition, objection, resistance, disagreement, hostility, dissent, aversion
    if       to any
    unless   to drug, antibiotic, infection
    event    REJECT
    cameo    120
    noun-target to, to.by, to.possessor, to.of, to.from, to.on, to.against, to.in
    example  Turkey voiced its opposition to the plan by Greece. => TUR REJECT GRC

act say-no
    verb     say_no, shake_head, close_door, shut_door, slam_door, turn_back, turn_deaf_ear, turn_blind_eye, turn_nose, turn_cheek, give_cold_shoulder, draw_line, slam_door_shut
    if       to any
    event    REJECT
    cameo    120
    target   to, to.by, to.from, to.possessor, to.of
    example  Switzerland said no to the European Union. => CHE REJECT IGOEEC

act slam-the-door-on
    verb     slam_door, shut_door, close_door, turn_back, pour_water, pour_cold_water, throw_water
    if       on any
    event    REJECT
    cameo    120
    target   on, on.by, on.possessor, on.from, on.of, on.with
    example  Macedonia closed the door on Greece. => MKD REJECT GRC

act walk-away
    verb     walk_away, back_out, pull_out, withdraw, renege, back_away, opt_out, walk_out, drop_out, bow_out, shy_away, wriggle_out, bail_out, go_back, backtrack, resile, storm_out, walk, cop_out
    if       from agreement, deal, accord, pact, treaty, effort, promise, plan, commitment, table, process, summit, conference, meeting, offer, compromise
    event    REJECT
    cameo    127
    context  diplomatic
    target   from.with, with, from.by, from.of, from.between, on, from
    example  The United States walked away from the deal with Iran. => USA REJECT IRN

act walk-out-of
    verb     walk, walk_out, pull, pull_out, back, back_out, storm, storm_out, drop, drop_out, stalk_out, withdraw
    if       of agreement, deal, accord, pact, treaty, promise, plan, commitment, process, summit, conference, meeting
    event    REJECT
    cameo    127
    context  diplomatic
    target   of.with, with, of.by, of.between, of
    example  Cyprus walked out of the conference with Turkey. => CYP REJECT TUR

act leave-meeting
    verb     leave, quit, exit, abandon, storm_out, desert
    if       object meeting, summit, conference
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   with, object.with, object.on, object.of, object.possessor
    example  Serbia left the meeting with Kosovo. => SRB REJECT XKX

act renege
    verb     renege, go_back, backtrack, back-pedal, backpedal, break_word, resile, row_back, welsh
    if       on any
    event    REJECT
    cameo    127
    context  diplomatic
    target   on.with, on.to, on.by, with, on.of, on
    example  Sudan reneged on a promise to Chad. => SDN REJECT TCD

act scrap-deal
    verb     scrap, cancel, rescind, revoke, abrogate, annul, tear_up, void, nullify, repudiate, abandon, ditch, terminate, dump, break_off, invalidate, rip_up, shred, quash, overturn, retract, disown, call_off, pull_plug, walk_away_from, shelve, freeze
    if       object settlement, arrangement, compromise, understanding, %truce, order, plan, promise, commitment, referendum, permit, decision, result, offer
    unless   object concert, flight, match, game
    event    REJECT
    cameo    127
    context  diplomatic
    target   object.with, with, object.between, object.by, object.from, object.to, to, object.possessor, object.of, object.on, object
    example  Iraq has scrapped the compromise with Iran. => IRQ REJECT IRN
    example  Australia cancelled the order from France. => AUS REJECT FRA

# Agreements that are suspended, cancelled or left are SANCTION (sanction-suspend-agreement).
act disown-deal
    verb     shred, invalidate, quash, overturn, retract, disown, shelve, walk_away_from, call_off, pull_plug
    if       object %agreement, contract
    event    REJECT
    cameo    127
    context  diplomatic
    target   object.with, with, object.between, object.by, object.to, to, object.possessor, object.of, object.on, object
    example  Iraq has disowned the treaty with Iran. => IRQ REJECT IRN

act fail-agree
    verb     fail
    if       clause agree, reach, sign, conclude, strike, resolve, settle, compromise, bridge, produce, secure
    reciprocal yes
    event    REJECT meet
    cameo    127
    context  diplomatic
    target   clause.with, clause.object.with, clause.object.between, with, subject
    example  Greece and Turkey failed to reach a deal. => GRC,TUR REJECT TUR,GRC
    example  Ethiopia failed to agree with Egypt. => ETH REJECT EGY

act failure-agree
    noun     failure, inability
    if       clause agree, reach, sign, conclude, strike, resolve, settle, compromise
    event    REJECT meet
    cameo    127
    context  diplomatic
    noun-target clause.with, clause.object.with, clause.object.between, with
    example  The failure of Sudan to reach a deal with Egypt was regretted. => SDN REJECT EGY
    noun-source possessor, of, by, clause.subject

act tamp-down
    verb     tamp_down, play_down, pour_cold_water, downplay, dampen, damp_down, talk_down, lower, dash, temper
    if       object expectation, hope, prospect, chance, speculation, optimism, talk, possibility, significance
    event    REJECT
    cameo    120
    target   object.with, object.of.with, object.for.with, object.to, object.of, object.for, with
    example  Israel played down hopes of a deal with Syria. => ISR REJECT SYR

act skeptical
    noun     skepticism, scepticism, doubt, doubts, reservation, disbelief, distrust, mistrust, cynicism, misgiving
    event    REJECT
    cameo    120
    noun-target about, over, of, toward, towards, clause.subject, on, in, that.subject, about.by, about.possessor, over.possessor, over.by, that
    example  Obama expressed skepticism about Russia. => USAGOV REJECT RUS
    example  Poland voiced doubts about Germany. => POL REJECT DEU

act skeptical-of
    adjective skeptical, sceptical, doubtful, dubious, distrustful, cynical, mistrustful, unconvinced, suspicious, unimpressed
    if       subject <actor>
    event    REJECT
    cameo    120
    target   of, about, over, clause.subject, by, of.by, of.possessor, about.by, about.possessor
    example  Israel is skeptical of Iran. => ISR REJECT IRN

act doubt
    verb     doubt, distrust, mistrust
    if       subject <actor>
    event    REJECT
    cameo    120
    target   object, object.of, object.by, object.possessor, clause.subject, object.in
    example  Lithuania doubted the promise by Belarus. => LTU REJECT BLR

act cast-doubt
    verb     cast_doubt, throw_doubt
    event    REJECT
    cameo    120
    target   on, upon, over, on.by, on.possessor, on.of, on.with, over.by
    example  Iran cast doubt on talks with the United States. => IRN REJECT USA

# ---- accusations denied

act deny-claim
    verb     deny, reject, refute, dismiss, dispute, rebut, repudiate, disclaim, brush_off, brush_aside, shrug_off, laugh_off, rubbish, debunk, contradict, counter, challenge, disavow, contest, hit_back_at, scoff_at
    if       object %denying
    unless   subject actor, singer, player
    event    REJECT
    cameo    120
    target   object.by, object.from, object.of.by, object.possessor, by, object.against, object.of, object.in
    example  Iran denied the accusation by Israel. => IRN REJECT ISR
    example  Allegations by Ukraine were dismissed by Russia. => RUS REJECT UKR
    example  China rejected claims from Japan. => CHN REJECT JPN

act deny-doing
    verb     deny
    if       subject <actor>
    if       clause any
    event    REJECT
    cameo    120
    target   to
    example  Russia denied that it had attacked Ukraine. => RUS REJECT ?; RUS ASSAULT UKR denied

act deny-act
    verb     deny, disclaim
    if       subject <actor>
    unless   object access, entry, visa, permission, bail, service, right, <actor>
    event    REJECT
    cameo    120
    target   object.by, object.possessor, object.on, object.against, object.of, object.in, object.with, object
    example  Russia has denied the attack on Ukraine. => RUS REJECT UKR

act denial
    noun     denial, rebuttal, refutation, disclaimer
    unless   of service, access, visa, entry
    event    REJECT
    cameo    120
    noun-target to, of.by, of.from, of.in, of.possessor, of
    example  Pakistan issued a denial to India. => PAK REJECT IND

act hit-back
    verb     hit_back, push_back, fire_back, clap_back, bite_back
    if       at accusation, claim, allegation, suggestion, criticism, charge, report
    event    REJECT
    cameo    120
    target   at.by, at.from, at.of, at.possessor
    example  Kenya pushed back at claims by Somalia. => KEN REJECT SOM

# ---- 121: cooperation refused

act refuse-cooperation
    verb     refuse, reject, decline, withhold, deny, rule_out, turn_down, spurn
    if       object cooperation, co-operation, collaboration, participation, support, backing, recognition, endorsement, partnership, coordination, membership, accession, alliance, contact, sale, delivery, trade, visa
    event    REJECT assist
    cameo    121
    target   object.with, with, object.for, object.of, object.from, object.to, to, from, for, recipient, object.by, object.possessor, in
    example  Myanmar rejected cooperation with the United Nations. => MMR REJECT IGOUNO

act refuse-cooperate
    verb     refuse, decline, reject
    noun     refusal, unwillingness
    if       clause cooperate, co-operate, collaborate, work, join, support, back, recognise, recognize, endorse, help, participate, assist, vote, take_part, share, contribute, send, sell, supply, deal, aid, host, deploy
    event    REJECT assist
    cameo    121
    target   clause.object, clause.with, clause.to, clause.for, clause.from, clause.in, clause.object.of, clause.object.to, with, clause.object.by, clause.object.possessor, clause.on
    noun-target clause.object, clause.with, clause.to, clause.for, clause.from, clause.in, clause.object.of, clause.object.to, with
    example  Iran refused to cooperate with the United Nations. => IRN REJECT IGOUNO
    example  Spain refused to recognise Kosovo. => ESP REJECT XKX

act refuse-not-cooperate
    verb     cooperate_not, recognise_not, recognize_not, support_not, back_not, endorse_not, join_not, participate_not, help_not
    if       subject <actor>
    unless   object fact
    event    REJECT assist
    cameo    121
    target   object, with, in, object.of, object.by, object.possessor, to
    example  Serbia will not recognise Kosovo. => SRB REJECT XKX

act refuse-arms
    verb     refuse, decline, reject
    noun     refusal
    if       clause send, supply, provide, deliver, sell, deploy, give, contribute, lend
    if       clause.object %troops
    event    REJECT assist
    cameo    1212
    context  military
    target   clause.to, recipient, clause.recipient, to, clause.against, clause.in, clause.for
    noun-target clause.to, clause.recipient, to, clause.against, clause.in, clause.for
    example  Israel refused to supply weapons to Ukraine. => ISR REJECT UKR

act refuse-extradite
    verb     refuse, decline, reject
    noun     refusal
    if       clause extradite, prosecute, arrest, testify, surrender, deport, appear, investigate
    event    REJECT assist
    cameo    1213
    context  legal
    target   clause.to, to, clause.object, clause.before, clause.in
    noun-target clause.to, to, clause.object, clause.before, clause.in
    example  Austria refused to extradite the suspect to Kosovo. => AUT REJECT XKX

act refuse-extradition
    verb     refuse, reject, deny, decline, block
    if       object extradition, extradition_request, indictment, jurisdiction, arrest_warrant, warrant
    event    REJECT assist
    cameo    1213
    context  legal
    target   object.by, object.from, object.to, object.of, object.possessor, from, to
    example  Brazil rejected the extradition request from Italy. => BRA REJECT ITA

act court-rejects
    verb     reject, dismiss, throw_out, quash, overturn, deny, turn_down, uphold_not, strike_down, refuse, annul, toss
    if       subject %lawcourt, justice, bench, commission
    if       object appeal, petition, motion, case, bid, plea, request, lawsuit, complaint, challenge, order, suit, claim, protest, application, objection, bail, ruling, conviction, charge
    event    REJECT assist
    cameo    1213
    context  legal
    target   object.by, object.of, object.from, object.possessor, object.against, object.for, against
    example  A court rejected the appeal by the American. => JUD REJECT USA

act refuse-information
    verb     refuse, decline, reject
    if       clause share, provide, give, disclose, hand, release, turn_over
    if       clause.object intelligence, information, data, evidence, record, document, file
    event    REJECT assist
    cameo    1214
    context  intelligence
    target   clause.with, clause.to, with, to, clause.recipient
    example  Egypt refused to share intelligence with Italy. => EGY REJECT ITA

# ---- 122: help refused

act refuse-aid
    verb     refuse, reject, decline, deny, withhold, turn_down, spurn
    if       object %aid, relief, donation, loan, bailout, rescue, funding, fund, money, credit, asylum, refuge, shelter, refugee, migrant, vaccine
    event    REJECT assist
    cameo    122
    target   object.from, from, object.to, to, recipient, object.by, object.possessor, object.for, for, object.of, object
    example  Venezuela refused aid from the United States. => VEN REJECT USA

act refuse-aid-clause
    verb     refuse, decline
    noun     refusal
    if       clause accept, take, take_in, admit, receive, host, resettle, shelter, grant, provide, give, deliver
    if       clause.object %aid, refugee, migrant, asylum, asylum_seeker, vaccine, quota, evacuee, donation
    event    REJECT assist
    cameo    1223
    context  humanitarian
    target   clause.object.from, clause.from, clause.object, clause.to, clause.object.of
    noun-target clause.object.from, clause.from, clause.object, clause.to, clause.object.of
    example  Hungary refused to accept refugees from Syria. => HUN REJECT SYR

act not-accept-people
    verb     accept_not, take_not, take_in_not, admit_not, receive_not, host_not
    if       object refugee, migrant, asylum_seeker, deportee, aid, vaccine, quota, help
    event    REJECT assist
    cameo    1223
    context  humanitarian
    target   object, object.from, from
    example  Slovakia will not accept refugees from Syria. => SVK REJECT SYR

act refuse-money
    verb     refuse, decline, reject
    noun     refusal
    if       clause pay, lend, fund, finance, disburse, refund, repay, compensate, bail
    event    REJECT assist
    cameo    1221
    context  economic
    target   clause.object, clause.to, to, clause.object.to, clause.for, clause.object.of
    noun-target clause.object, clause.to, to, clause.object.to, clause.for
    example  Bulgaria refused to pay Russia for gas. => BGR REJECT RUS

act refuse-peacekeepers
    verb     refuse, decline, reject
    if       clause send, deploy, provide, contribute
    if       clause.object %guards
    event    REJECT assist
    cameo    1224
    context  peacekeeping
    target   clause.to, to, clause.in
    example  South Africa refused to send peacekeepers to Angola. => ZAF REJECT AGO

# ---- 123: reform, leadership, policy

act refuse-resign
    verb     refuse, decline
    noun     refusal
    if       clause resign, step, step_down, quit, go, leave, stand_down, stand, relinquish, abdicate, cede, concede
    event    REJECT change
    cameo    1231
    context  executive
    target   clause.object, to, clause.to
    noun-target clause.object, to, clause.to
    example  The Sudanese government refused to resign. => SDNGOV REJECT ?

act resign-not
    verb     resign_not, step_not, step_down_not, quit_not, abdicate_not
    event    REJECT change
    cameo    1231
    context  executive
    example  The Lebanese government will not resign. => LBNGOV REJECT ?

act reject-leadership
    verb     reject, refuse, rule_out, dismiss, decline, oppose, resist
    if       object %powerchange
    event    REJECT change
    cameo    1231
    context  executive
    target   object.by, object.in, object.of, object.possessor, object.for, object
    example  Serbia rejected the election in Kosovo. => SRB REJECT XKX

act refuse-change-policy
    verb     refuse, decline
    noun     refusal
    if       clause change, alter, reconsider, reverse, revise, repeal, budge, compromise, bow, yield, bend, give, back, back_down, concede, apologise, apologize, relent, soften, amend, drop, abandon, renounce, accede, agree, accept
    event    REJECT change
    cameo    1232
    context  executive
    target   to, clause.to, clause.object.by, clause.object.from, clause.object.possessor, clause.on, clause.object
    noun-target to, clause.to, clause.object.by, clause.object.from, clause.object.possessor, clause.on, clause.object
    example  Poland refused to bow to the European Union. => POL REJECT IGOEEC

act not-yield
    verb     yield_not, bow_not, budge_not, relent_not, surrender_not, capitulate_not, back_down_not, compromise_not, kneel_not, bend_not, give_in_not, succumb_not, apologise_not, apologize_not, cave_not, cede_not, tolerate_not, agree_not, accept_not
    if       subject any
    unless   object card, responsibility, invitation
    event    REJECT change
    cameo    124
    target   to, to.from, to.by, to.possessor, with, object.by, object.from, object.of, object.possessor, object, for, on
    example  Iran will not bow to the United States. => IRN REJECT USA
    example  China would not accept the ruling by Japan. => CHN REJECT JPN

act refuse-yield
    verb     refuse, decline
    if       clause yield, surrender, capitulate, bow, budge, relent, concede, bend, cede
    event    REJECT change
    cameo    124
    target   clause.to, to, clause.object.to, clause.to.by, clause.to.from
    example  Taiwan refused to surrender to China. => TWN REJECT CHN

act reject-reform
    verb     reject, refuse, rule_out, dismiss, oppose, resist, block, veto, vote_down
    if       object reform, democracy, constitution, independence, autonomy, federalism, referendum, secession, amendment, devolution
    event    REJECT change
    cameo    1234
    context  political_institutions
    target   object.of, object.for, object.in, object.by, for, object.possessor, object
    example  The Serbian government rejected independence for Kosovo. => SRBGOV REJECT XKX

act reject-rights
    verb     refuse, deny, reject
    if       object right, freedom, citizenship, justice, equality, permission, bail, self-determination
    event    REJECT change
    cameo    1233
    context  rights_freedoms
    target   recipient, to, of, object.of, object.for, for, object.to
    example  Latvia refused citizenship to the Russians. => LVA REJECT RUS

# ---- 1243 to 1246: release, sanctions, access, arms

act refuse-release
    verb     refuse, decline
    noun     refusal
    if       clause release, free, return, hand, liberate, hand_over, repatriate, surrender, pardon
    event    REJECT yield
    cameo    1243
    context  legal
    target   clause.object.of, clause.object, clause.to, clause.object.from, clause.object.possessor
    noun-target clause.object.of, clause.object, clause.to, clause.object.from, clause.object.possessor
    example  Iran refused to release the American. => IRN REJECT USA

act release-not
    verb     release_not, free_not, hand_over_not, return_not, extradite_not, pardon_not
    if       object %prisoner, person, man, woman, <actor>, body, ship, vessel, crew
    event    REJECT yield
    cameo    1243
    context  legal
    target   object.from, object.of, object, to
    example  Israel will not release prisoners from Jordan. => ISR REJECT JOR

act refuse-lift
    verb     refuse, decline
    noun     refusal
    if       clause %lifting
    if       clause.object %sanction, blockade, siege, duty, curb
    event    REJECT yield
    cameo    1244
    context  economic
    target   clause.on, clause.object.on, clause.object.against, clause.object.of, clause.against, clause.object.by, clause.object
    noun-target clause.on, clause.object.on, clause.object.against, clause.object.of, clause.against, clause.object
    example  Turkey refused to lift the ban on Cyprus. => TUR REJECT CYP

act lift-not
    verb     lift_not, ease_not, remove_not, relax_not, drop_not, end_not, waive_not, lift_never, suspend_not
    if       object %sanction, blockade, siege, curb, duty, occupation
    event    REJECT yield
    cameo    1244
    context  economic
    target   object.on, on, object.against, against, object.of, object.to, object
    example  The United States will not lift the embargo on Cuba. => USA REJECT CUB

act refuse-access
    verb     refuse, decline
    noun     refusal
    if       clause allow, let, admit, permit, open, grant, reopen, receive, give
    event    REJECT yield
    cameo    1245
    context  diplomatic
    target   clause.object, clause.subject, clause.to, clause.object.of, clause.object.from, clause.object.to, clause.recipient, to
    noun-target clause.object, clause.subject, clause.to, clause.object.of, clause.object.from, clause.object.to, to
    example  North Korea refused to allow the United Nations to enter. => PRK REJECT IGOUNO

act deny-entry
    verb     deny, refuse, bar, withhold
    if       object entry, access, permission, passage, admission, overflight, landing, clearance, accreditation
    event    REJECT yield
    cameo    1245
    context  diplomatic
    target   recipient, to, object.to, for, object.for, object.of, object.from, object
    example  Russia denied entry to the Ukrainians. => RUS REJECT UKR
    example  The United States refused admission to the Iranian government. => USA REJECT IRNGOV

act allow-not
    verb     allow_not, let_not, permit_not, admit_not
    if       subject <actor>
    if       object any
    event    REJECT yield
    cameo    1245
    context  diplomatic
    target   object, clause.subject, object.of, object.from, to, object.by
    example  Eritrea will not allow Ethiopia to use the port. => ERI REJECT ETH

act refuse-calm
    verb     refuse, decline
    noun     refusal
    if       clause stop, end, halt, cease, withdraw, disarm, retreat, pull, de-escalate, lay, disband, suspend, evacuate, leave, demobilise, demobilize, freeze, renounce, abandon, give_up, dismantle, vacate, refrain
    event    REJECT yield
    cameo    1246
    context  military
    target   clause.from, clause.object.on, clause.object.against, clause.object.in, clause.on, clause.to, clause.in, clause.object, to, clause.object.of
    noun-target clause.from, clause.object.on, clause.object.against, clause.object.in, clause.on, clause.to, clause.in, clause.object, to
    example  Armenia refused to withdraw from Azerbaijan. => ARM REJECT AZE

act reject-truce
    verb     reject, refuse, rule_out, dismiss, decline, spurn, rebuff, turn_down, oppose, resist
    if       object %truce, withdrawal, disarmament, demilitarisation, demilitarization, de-escalation, pullout
    event    REJECT yield
    cameo    1246
    context  military
    target   object.with, with, object.by, object.from, object.possessor, object.in, object.between, object.of, object
    example  Sudan rejected a ceasefire with Chad. => SDN REJECT TCD

act stop-not
    verb     stop_not, withdraw_not, disarm_not, retreat_not, halt_not, cease_not, end_not, stop_never, pull_not, pull_out_not
    if       subject <actor>
    unless   object %sanction, blockade
    unless   subject match, game
    event    REJECT yield
    cameo    1246
    context  military
    target   object.on, object.against, from, object.with, on, object.in, against, to, object.of, object
    example  Russia will not withdraw from Ukraine. => RUS REJECT UKR

act end-strike-not
    verb     end_not, stop_not, call_off_not, suspend_not, reverse_not, reverse_never
    if       object strike, protest, walkout, sit-in, boycott, campaign, decision
    event    REJECT change
    cameo    1242
    target   object.against, against, with, to
    example  The Kenyan opposition will not end the protest against the Kenyan government. => KENOPP REJECT KENGOV

# ---- talks, mediation, peace plans

act reject-talks
    verb     reject, refuse, rule_out, dismiss, decline, spurn, rebuff, turn_down, shun, oppose, avoid, pull_plug
    if       object %talk, session, visit, summit, overture, face-to-face, handshake, peace_talk
    unless   subject airline, school
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.with, with, object.between, object.by, object.from, object.to, to, object.possessor, object.of, object.on, object
    example  The Taliban rejected talks with the Afghan government. => TAL REJECT AFGGOV
    example  Ukraine ruled out negotiations with Russia. => UKR REJECT RUS
    example  Vietnam declined a visit to China. => VNM REJECT CHN

act refuse-talk
    verb     refuse, decline
    noun     refusal
    if       clause meet, negotiate, talk, speak, hold, sit, engage, attend, return, resume, discuss, receive, begin, start, visit, enter, respond, answer, see, shake, greet
    unless   clause.to reporter, journalist, press, media
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   clause.with, clause.object, clause.object.with, clause.to, clause.object.from, clause.object.to, clause.to.with, clause.to.from, clause.to.by, with
    noun-target clause.with, clause.object, clause.object.with, clause.to, clause.object.from, clause.to.with, clause.to.from, with
    example  Azerbaijan refused to meet Armenia. => AZE REJECT ARM
    example  Iran's refusal to negotiate with the United States was no surprise. => IRN REJECT USA

act talk-not
    verb     negotiate_not, meet_not, talk_not, attend_not, speak_not, sit_not
    if       subject <actor>
    unless   object expectation, target, deadline, need, demand, requirement, standard, goal
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   with, object, to, object.with, object.in
    example  Israel will not negotiate with Iran. => ISR REJECT IRN

act not-hold-talks
    verb     hold_not, begin_not, start_not, resume_not, enter_not
    if       object %talk
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.with, with, object.between
    example  Georgia will not hold talks with Russia. => GEO REJECT RUS

act shun-talks
    verb     shun, stay_away, give_miss
    if       object summit, conference, session, ceremony, meeting
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.with, object.by, object.of, object.in, object.possessor, in, object
    example  Morocco shunned the summit in Tunisia. => MAR REJECT TUN

act skip-talks
    verb     shun, skip, snub, stay_away, give_miss
    if       object assembly, forum, parade, speech, inauguration, funeral, parliament
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.with, object.by, object.of, object.in, object.possessor, in, object
    example  Morocco skipped the forum in Tunisia. => MAR REJECT TUN

act reject-mediation
    verb     reject, refuse, rule_out, decline, dismiss, spurn, rebuff, turn_down, oppose, resist
    if       object mediation, arbitration, mediator, interference, intervention, involvement, envoy, good_office, facilitation, meddling
    event    REJECT meet
    cameo    126
    context  diplomatic
    target   object.by, object.from, object.of, object.possessor, from, by, object.in, object
    example  The Ethiopian government has rejected mediation by Kenya. => ETHGOV REJECT KEN

act reject-plan
    verb     reject, refuse, rule_out, dismiss, decline, spurn, rebuff, turn_down, oppose, resist, scupper, vote_down, torpedo, slam, throw_out, defeat
    if       object %peaceplan, peace_offer, peace_deal
    unless   object.of stake
    unless   subject %business_party
    event    REJECT meet
    cameo    127
    context  diplomatic
    target   object.by, object.from, object.possessor, object.with, with, object.of, object.for, object.between, object
    example  Jordan rejected the peace plan of the United States. => JOR REJECT USA

act refuse-sign
    verb     refuse, decline
    noun     refusal
    if       clause sign, ratify, join, accept, endorse, approve, implement, honour, honor
    if       clause.object %agreement, plan, roadmap, treaty, document, proposal
    event    REJECT meet
    cameo    127
    context  diplomatic
    target   clause.object.with, clause.with, clause.object.by, clause.object.possessor, clause.object.of, clause.object.between, clause.object
    noun-target clause.object.with, clause.with, clause.object.by, clause.object.possessor, clause.object.of, clause.object
    example  Armenia refused to sign a treaty with Russia. => ARM REJECT RUS

act sign-not
    verb     sign_not, ratify_not, implement_not, honour_not, honor_not
    if       object %agreement, plan, roadmap, document
    event    REJECT meet
    cameo    127
    context  diplomatic
    target   object.with, with, object.by, object.possessor, object
    example  Mali will not sign the accord with France. => MLI REJECT FRA

# ---- 128: defiance; 129: veto

act defy
    verb     defy, flout, disobey, ignore, violate, disregard, contravene, breach, snub, circumvent, sidestep, skirt, thumb_nose, break, infringe, brave, transgress, override, mock, trample
    if       object %ruling
    event    REJECT yield
    cameo    128
    context  legal
    target   object.by, object.of, object.from, object.possessor, object.in, object.with, object
    example  North Korea flouted the order of the United Nations. => PRK REJECT IGOUNO

act defy-someone
    verb     defy, disobey, stand_up_to, face_down, challenge_authority, thumb_nose
    unless   object gravity, expectation, odds, belief, logic, description, death, age, forecast
    event    REJECT yield
    cameo    128
    context  legal
    target   object, to, at
    example  Hungary defied the European Union. => HUN REJECT IGOEEC
    not      The acrobats defied gravity.

act defiance
    noun     defiance, disobedience, insubordination, flouting, non-compliance, noncompliance
    event    REJECT yield
    cameo    128
    context  legal
    noun-target of, to, toward, towards, against, with, of.by, of.of
    example  Iran's defiance of the United Nations continued. => IRN REJECT IGOUNO

act in-defiance
    verb     refuse, fail, decline
    noun     refusal, failure
    if       clause comply, obey, abide, follow, adhere, submit, heed, respect, honour, honor
    event    REJECT yield
    cameo    128
    context  legal
    target   clause.object, clause.with, clause.by, clause.to, clause.with.of, clause.with.by, clause.by.of, clause.to.by, clause.object.by, clause.object.of, clause.object.from
    noun-target clause.object, clause.with, clause.by, clause.to, clause.with.of, clause.with.by, clause.object.by, clause.object.of
    example  Syria refused to comply with the order of the United Nations. => SYR REJECT IGOUNO

act ignore-warning
    verb     ignore, disregard, brush_aside, brush_off, shrug_off, dismiss, defy, resist, overlook, pay_no_heed, turn_deaf, flout, sweep_aside, reject
    if       object %warned
    unless   subject driver, hiker, swimmer, tourist
    event    REJECT
    cameo    120
    target   object.from, object.by, object.possessor, object.of, from, by
    example  Turkey ignored the warning from Iraq. => TUR REJECT IRQ

act veto
    verb     veto, vote_against, vote_down, block, blackball, shoot_down, scupper, kill, torpedo, strike_down
    if       object resolution, draft, motion, bill, statement, declaration, text, membership, amendment, accession, sanction, proposal, vote, legislation, appointment
    event    REJECT yield
    cameo    129
    context  diplomatic
    target   object.by, object.from, object.possessor, object.on, object.against, object.of, object.for, object
    example  Russia blocked a resolution on Syria. => RUS REJECT SYR
    example  A draft by Norway was vetoed by China. => CHN REJECT NOR

act veto-any
    verb     veto
    event    REJECT yield
    cameo    129
    context  diplomatic
    target   object, object.by, object.on, object.possessor, object.of, object.against
    example  The United States vetoed the text on Israel. => USA REJECT ISR

act veto-noun
    noun     veto, no-vote
    event    REJECT yield
    cameo    129
    context  diplomatic
    noun-target of, against, on, over, of.by, of.on, on.by
    example  The veto by Turkey against Sweden was lifted later. => TUR REJECT SWE

act cast-veto
    verb     cast, use, exercise, wield, impose
    if       object veto
    event    REJECT yield
    cameo    129
    context  diplomatic
    target   against, on, over, object.against, object.on, object.over
    example  Hungary used its veto against Ukraine. => HUN REJECT UKR
