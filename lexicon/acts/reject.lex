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

# ---- calls that fall flat

act reject-call-to-release
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.clause %letgo
    event    REJECT yield
    cameo    1243
    context  legal
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Egypt rejected Canada's demand to free the reporter. => EGY REJECT CAN

act reject-call-to-stop
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.clause %calming
    event    REJECT yield
    cameo    1246
    context  military
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Israel rejected a call by Spain to halt the offensive. => ISR REJECT ESP

act reject-call-to-lift
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.clause %lifting
    if       object.clause.object %sanction, blockade, siege, duty, curb
    event    REJECT yield
    cameo    1244
    context  economic
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  The United States ignored an appeal by Mexico to lift the embargo. => USA REJECT MEX

act reject-call-to-talk
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, rule_out, decline
    if       object call, demand, appeal, request, plea, petition, pressure, invitation, offer
    if       object.clause %parleying
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  India spurned an offer by Pakistan to resume talks. => IND REJECT PAK

act reject-call-to-help
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.clause %helping
    event    REJECT assist
    cameo    122
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Hungary dismissed a request by Ukraine to send arms. => HUN REJECT UKR

act reject-call-to-quit
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure, ultimatum
    if       object.clause resign, quit, step, step_down, step_aside, go, abdicate, stand_down
    unless   subject coach, manager, chief_executive, ceo
    event    REJECT change
    cameo    1231
    context  executive
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  The Thai prime minister resisted calls by the opposition to resign. => THAGOV REJECT OPP
    not      The coach resisted calls by Spain to resign.

act reject-call-to-reverse
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.clause %reverse
    event    REJECT change
    cameo    1232
    context  executive
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Poland rejected a demand by the European Union to scrap the law. => POL REJECT IGOEEC

act reject-call-for-truce
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy, rule_out
    if       object call, demand, appeal, request, plea, petition, pressure, proposal, offer
    if       object.for %quieting
    event    REJECT yield
    cameo    1246
    context  military
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Sudan rejected a call by the African Union for a ceasefire. => SDN REJECT IGOAFU

act reject-call-for-talks
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, rule_out, decline
    if       object call, demand, appeal, request, plea, petition, pressure, proposal, offer, bid
    if       object.for %talk
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Russia rebuffed a call by Ukraine for talks. => RUS REJECT UKR

act reject-offer-of-talks
    verb     reject, rebuff, dismiss, ignore, refuse, turn_down, spurn, brush_aside, shrug_off, decline
    if       object offer
    if       object.of %talk
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  The rebels spurned an offer of talks by the Indian government. => REB REJECT INDGOV

act reject-call-for-aid
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, disregard, decline
    if       object call, demand, appeal, request, plea, petition, bid
    if       object.for %aid, asylum, loan, bailout, money, funding, weapon, missile, tank, troop
    event    REJECT assist
    cameo    122
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Switzerland turned down a request by Germany for tanks. => CHE REJECT DEU

act reject-offer-of-aid
    verb     reject, rebuff, ignore, refuse, turn_down, spurn, decline
    if       object offer
    if       object.of %aid, support, mediation, asylum
    event    REJECT assist
    cameo    122
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Syria refused an offer of aid by Israel. => SYR REJECT ISR

act reject-call-for-ouster
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.for %ouster
    unless   subject coach, club, board
    event    REJECT change
    cameo    1231
    context  executive
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  The Armenian prime minister dismissed a call for his resignation by the opposition. => ARMGOV REJECT OPP

act reject-call-for-reform
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, shrug_off, disregard, defy
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.for %reforming
    event    REJECT change
    cameo    1234
    context  political_institutions
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Spain rejected a demand by Catalan leaders for a referendum. => ESP REJECT ESP

act reject-call-for-release
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, disregard, defy
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.for %freeing
    event    REJECT yield
    cameo    1243
    context  legal
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Iran ignored an appeal by Britain for the release of the teacher. => IRN REJECT GBR

act reject-call-for-access
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, disregard, deny, block
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.for %inspecting
    event    REJECT yield
    cameo    1245
    context  diplomatic
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Iran refused a request by the United Nations for access. => IRN REJECT IGOUNO

act reject-call-for-inquiry
    verb     reject, rebuff, dismiss, ignore, resist, refuse, turn_down, spurn, brush_aside, disregard, block, oppose
    if       object call, demand, appeal, request, plea, petition, pressure
    if       object.for inquiry, investigation, probe, enquiry, tribunal, accountability, extradition, prosecution, arrest
    event    REJECT assist
    cameo    1213
    context  legal
    target   object.by, object.from, object.possessor, object.of, object, from, by, to
    example  Israel rejected a demand by the Palestinian government for an inquiry. => ISR REJECT PSEGOV

act reject-inquiry
    verb     reject, rebuff, dismiss, resist, refuse, rule_out, oppose, obstruct, stonewall, boycott
    if       object inquiry, investigation, probe, enquiry, tribunal, investigator, inquest
    if       subject <actor>
    unless   subject airline, club, bank
    event    REJECT assist
    cameo    1213
    context  legal
    target   object.by, object.from, object.of, object.possessor, object.into, object
    example  Burundi rejected the inquiry by the United Nations. => BDI REJECT IGOUNO

act fall-on-deaf-ears
    verb     fall
    if       on ear
    if       subject call, appeal, demand, plea, request, warning, protest, complaint, proposal
    event    REJECT
    cameo    120
    source   in, with, on.in, on.of
    target   subject.by, subject.from, subject.possessor, subject.of
    example  The appeal by Spain fell on deaf ears in Israel. => ISR REJECT ESP

act go-unheeded
    verb     go_unheeded, go_unanswered, be_ignored, be_snubbed, go_nowhere
    if       subject call, appeal, demand, plea, request, warning, protest, ultimatum, overture, offer
    event    REJECT
    cameo    120
    source   by, in, with
    target   subject.by, subject.from, subject.possessor
    example  The appeal by Spain went unheeded. => ? REJECT ESP

act dodge-call
    verb     sidestep, dodge, duck, evade, deflect, parry, fob_off, fend_off, bat_away, wriggle_out_of
    if       object call, demand, appeal, pressure, request
    if       subject <actor>
    unless   subject player, boxer, striker
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object.of, from
    example  Turkey sidestepped a demand by Sweden. => TUR REJECT SWE
    not      The boxer dodged a demand from Spain.

act pay-no-heed
    verb     pay_no_heed, take_no_notice, pay_no_attention, turn_deaf, give_no_heed
    if       to %entreaty, %warned, <actor>
    unless   subject driver, pupil
    event    REJECT
    cameo    120
    target   to.by, to.from, to.possessor, to.of, to
    example  Israel paid no heed to the appeal by Norway. => ISR REJECT NOR

act press-ahead-despite
    verb     press_ahead, go_ahead, push_ahead, forge_ahead, plough_on, press_on, carry_on, push_on, proceed, persist, go, push_through
    if       despite %warned, call, objection, protest, criticism, sanction
    if       subject <actor>
    unless   subject airline, club, organiser, company, runner
    event    REJECT yield
    cameo    128
    context  legal
    target   despite.from, despite.by, despite.possessor, despite.of
    example  Poland pressed ahead with the law despite a warning from the European Union. => POL REJECT IGOEEC
    not      The airline pressed ahead despite criticism from Spain.

act defy-by-continuing
    verb     vow, pledge, promise, swear
    if       clause defy, resist, oppose, ignore, reject, disobey, flout, withstand, thwart, stand_up
    if       subject <actor>
    unless   clause.object disease, temptation, tide
    event    REJECT
    cameo    120
    target   clause.object.by, clause.object.of, clause.object.from, clause.object.possessor, clause.object, clause.to
    example  Iran vowed to resist pressure by the United States. => IRN REJECT USA

act stonewall
    verb     stonewall, stall, string_along, fob_off, rebuff, cold-shoulder, give_runaround
    if       subject <actor>
    if       object <actor>
    unless   subject engine, car, player
    event    REJECT
    cameo    120
    target   object
    example  Iran stonewalled the United Nations. => IRN REJECT IGOUNO

act drag-feet
    verb     drag_foot, dig_heel, drag_heel, filibuster, prevaricate, procrastinate, backpedal, equivocate, stall
    if       subject <actor>
    if       over any
    unless   subject engine, player, horse, market
    event    REJECT
    cameo    120
    target   on.by, on.with, on.from, on.of, over.by, over.with, with
    example  Hungary dragged its feet over the accord with Ukraine. => HUN REJECT UKR

act backs-turned
    verb     part_way, part_company, break, break_rank, fall_out, differ, split
    if       with <actor>
    if       over any
    if       subject <actor>
    unless   subject singer, band, coach, wife, couple, agent
    event    REJECT
    cameo    120
    target   with
    example  Ireland broke with the European Union over Israel. => IRL REJECT IGOEEC
    not      The singer split with her Dutch agent over money.

act distance-self
    verb     distance, dissociate, disassociate
    if       from any
    unless   object meter, metre
    event    REJECT
    cameo    120
    target   from.by, from.of, from.possessor, from
    example  Germany distanced itself from the remark by Poland. => DEU REJECT POL

act wash-hands
    verb     wash, want
    if       object hand, part
    if       object.of <actor>
    unless   subject nurse, surgeon
    event    REJECT
    cameo    120
    target   object.of
    example  Jordan washed its hands of Hamas. => JOR REJECT PSE

act cast-aside
    verb     cast_aside, toss_aside, toss_out, set_aside, brush_aside, swat_away, wave_away, wave_off, bat_aside, override, overrule
    if       object %warned, suggestion, proposal, plan, offer, recommendation, veto
    if       subject <actor>
    unless   subject referee, judge
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object.of
    example  Israel tossed aside the objection of the United States. => ISR REJECT USA

act there-will-be-no-talks
    verb     be_no, be_nothing
    if       subject talk, negotiation, dialogue, meeting, summit
    if       speaker any
    event    REJECT meet
    cameo    125
    context  diplomatic
    source   speaker
    target   subject.with, with
    example  There will be no negotiations with Israel, the Iranian government said. => IRNGOV REJECT ISR

act there-will-be-no-truce
    verb     be_no
    if       subject truce, ceasefire, withdrawal, pullout, retreat, pause, surrender
    if       speaker any
    event    REJECT yield
    cameo    1246
    context  military
    source   speaker
    target   subject.with, subject.from, subject.in, with
    example  There will be no ceasefire with Hamas, the Israeli government said. => ISRGOV REJECT PSE

act there-will-be-no-concession
    verb     be_no
    if       subject concession, compromise, deal, bargain, trade-off
    if       speaker any
    event    REJECT change
    cameo    124
    source   speaker
    target   subject.to, subject.with, with, to
    example  There will be no concessions to Turkey, the Greek government said. => GRCGOV REJECT TUR

# ---- standing firm

act stand-firm
    verb     stand_firm, hold_firm, stand_ground, hold_ground, dig_in, dig_heel, stick_gun, hang_tough, hold_line, stay_course, stand_fast, stick_to_gun, hold_out
    if       subject <actor>
    if       against <actor>
    unless   subject <armed>, market, currency, team
    event    REJECT change
    cameo    124
    target   against
    example  Hungary stood firm against the European Union. => HUN REJECT IGOEEC
    not      The market held firm against Europe's index.

act remain-defiant
    adjective defiant, unyielding, intransigent, unmoved, unbowed, uncompromising, obdurate, unrepentant, unapologetic, inflexible, implacable, unbending, recalcitrant, unimpressed
    if       subject <actor>
    unless   subject coach, player, fan, singer
    event    REJECT change
    cameo    124
    target   toward, towards, to, by, over.by, in.of, before, against
    example  Iran is defiant toward the United States. => IRN REJECT USA
    not      The singer is unrepentant.

act adamantly-opposed
    adjective dead_set, set, firm, united, resolute, steadfast
    if       against any
    if       subject <actor>
    unless   subject coach, player
    event    REJECT change
    cameo    120
    target   against.by, against.of, against.possessor, against
    example  Poland is dead set against the plan by Germany. => POL REJECT DEU

act cool-to
    adjective cool, lukewarm, unenthusiastic, noncommittal, non-committal, unreceptive, frosty, unfriendly, deaf, indifferent, impervious
    if       to any
    if       subject <actor>
    unless   subject patient, investor, fan, market, virus
    event    REJECT change
    cameo    120
    target   to.by, to.from, to.of, to.possessor, to
    example  Egypt is cool to the proposal by Qatar. => EGY REJECT QAT
    not      Fans are indifferent to Brazil.

act unwilling-to-talk
    adjective unwilling, unprepared, loath, loth, reluctant
    if       subject <actor>
    if       clause negotiate, talk, meet, engage, sit, discuss, return, speak
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   clause.with, clause.object, clause.to
    example  Eritrea is unwilling to negotiate with Ethiopia. => ERI REJECT ETH

act unwilling-to-yield
    adjective unwilling, unprepared, loath, loth, reluctant
    if       subject <actor>
    if       clause yield, compromise, budge, concede, back_down, bend, accept, change, surrender, relent
    unless   subject investor, bank, buyer, seller
    event    REJECT change
    cameo    124
    target   clause.to, clause.with, clause.by, clause.object.by, clause.object
    example  Greece is unwilling to compromise with Turkey. => GRC REJECT TUR

act unwilling-to-help
    adjective unwilling, unprepared, loath, loth, reluctant
    if       subject <actor>
    if       clause help, assist, support, aid, join, cooperate, send, provide, supply, share, sell, contribute, host, recognise, recognize, back
    unless   subject investor, bank, buyer, seller, company, witness
    event    REJECT assist
    cameo    121
    target   clause.object.to, clause.to, clause.recipient, clause.with, clause.object
    example  Hungary is unwilling to help Ukraine. => HUN REJECT UKR

act unwilling-to-release
    adjective unwilling, unprepared, loath, loth, reluctant
    if       subject <actor>
    if       clause release, free, return, hand_over, extradite, surrender
    event    REJECT yield
    cameo    1243
    context  legal
    target   clause.to, clause.object.from, clause.object.of, clause.object
    example  Israel is unwilling to release prisoners from Jordan. => ISR REJECT JOR

act unwilling-to-withdraw
    adjective unwilling, unprepared, loath, loth, reluctant
    if       subject <actor>
    if       clause withdraw, disarm, stop, halt, leave, retreat, pull_out, lay_down, dismantle
    event    REJECT yield
    cameo    1246
    context  military
    target   clause.from, clause.object.on, clause.object.in, clause.in, clause.object
    example  Russia is unwilling to withdraw from Ukraine. => RUS REJECT UKR

act no-intention
    verb     have_no_intention, have_no_interest, have_no_desire, see_no_reason, see_no_need, have_no_wish, have_no_plan
    if       subject <actor>
    if       object.clause withdraw, negotiate, talk, compromise, yield, step, resign, leave, stop, halt, apologise, apologize, recognise, recognize, join, return, release, change, lift, sign, cooperate, pay, send, supply, accept, meet, surrender, disarm, retreat, relinquish, abandon, bow, host, attend, extradite, hand, cede
    unless   subject investor, bank, buyer, club, player, actor
    event    REJECT change
    cameo    124
    target   object.of.with, object.clause.with, object.of.from, object.clause.from, object.of.to, object.clause.to, object.of.object, object.clause.object, in.with, with, from, to
    example  Ethiopia has no intention of negotiating with Eritrea. => ETH REJECT ERI
    not      The actor has no plans to return to Britain.

act will-not-be-bullied
    verb     bully_not, intimidate_not, blackmail_not, cow_not, browbeat_not, silence_not, dictate_not, humiliate_not, subjugate_not
    if       object <actor>
    if       by <actor>
    event    REJECT change
    cameo    124
    source   object
    target   by
    example  Colombia will not be intimidated by the United States, the Colombian president said. => COL REJECT USA

act never-yield
    verb     yield_will_never, yield_would_never, bow_will_never, bow_would_never, surrender_will_never, surrender_would_never, accept_will_never, accept_would_never, agree_will_never, agree_would_never, compromise_will_never, compromise_would_never, kneel_will_never, kneel_would_never, submit_will_never, submit_would_never, capitulate_will_never, capitulate_would_never, give_in_will_never, give_in_would_never, give_up_will_never, give_up_would_never, back_down_will_never, back_down_would_never, cede_will_never, cede_would_never, forgive_will_never, forgive_would_never
    if       subject <actor>
    unless   object card, invitation, award
    event    REJECT change
    cameo    124
    target   to, object.by, object.from, object.of, object, with
    example  Taiwan will never surrender to China. => TWN REJECT CHN

act cling-to-power
    verb     cling, hang_on, hold_on, stick
    if       to power, office, post, throne, presidency, premiership
    if       subject <actor>
    unless   subject coach, manager
    event    REJECT change
    cameo    1231
    context  executive
    target   despite.by, against, despite.from, despite.of
    example  The Gambian president clung to power. => GMBGOV REJECT ?

act vow-stay
    verb     vow, pledge, promise, insist, swear
    if       clause stay, remain, finish, serve, carry_on, stay_on, complete
    if       subject president, minister, premier, leader, governor, mayor, chancellor, <state>
    if       clause.in power, office, post, job, term, mandate, place
    unless   subject coach, manager, club
    event    REJECT change
    cameo    1231
    context  executive
    target   despite.by, against, clause.despite.by
    example  The South Korean president vowed to stay in office. => KORGOV REJECT ?

act stay-put
    verb     resign_never, quit_never, step_down_never, quit_will_not, resign_will_not, abdicate_never
    if       subject president, minister, premier, leader, governor, mayor, chancellor, king
    unless   subject coach
    unless   to any
    event    REJECT change
    cameo    1231
    context  executive
    target   despite.by, against
    example  The Armenian prime minister will never resign. => ARMGOV REJECT ?

act stick-to-policy
    verb     stick, cling, adhere, hold
    if       to policy, decision, plan, stance, position, course, law, demand, line
    if       despite %warned, criticism, protest, sanction
    if       subject <actor>
    unless   subject bank, company, coach
    event    REJECT change
    cameo    1232
    context  executive
    target   despite.by, despite.from, despite.of, despite.possessor
    example  Hungary stuck to its policy despite criticism from Germany. => HUN REJECT DEU

act resist-pressure
    verb     resist, withstand, buck, shrug_off, weather, defy
    if       object pressure, blandishment, arm-twisting, intimidation, dictate, diktat, lobbying, bullying, threat
    if       subject <actor>
    unless   subject market, currency, steel, bank
    event    REJECT change
    cameo    124
    target   object.from, object.by, object.of, object.possessor, from
    example  Jordan resisted pressure from Israel. => JOR REJECT ISR
    not      The market resisted pressure from China.

act stand-up-against
    verb     stand_up, push_back, hit_back, fight_back, hold_out, rebel, revolt, bristle
    if       against <state>
    if       subject <state>
    unless   subject <armed>
    event    REJECT change
    cameo    120
    target   against
    example  Greece pushed back against Germany. => GRC REJECT DEU

act say-no-surrender
    verb     give_up_not, lay_down_not, surrender_not, abandon_not, renounce_not, relinquish_not, trade_not, bargain_not, negotiate_away_not
    if       object weapon, arm, claim, right, demand, programme, program, land, inch, sovereignty, territory, struggle, cause, missile, enrichment
    if       subject <actor>
    event    REJECT change
    cameo    124
    target   to, with
    example  The Taliban will not give up their weapons. => TAL REJECT ?

# ---- help refused

act never-recognise
    verb     recognise_will_never, recognise_would_never, recognize_will_never, recognize_would_never, support_will_never, support_would_never, back_will_never, back_would_never, endorse_will_never, endorse_would_never, join_will_never, join_would_never, cooperate_will_never, cooperate_would_never, help_will_never, help_would_never
    if       subject <actor>
    if       object any
    unless   object fact, talent, value, importance
    event    REJECT assist
    cameo    121
    target   object.to, to, recipient, with, object.with, for, object.for, object.by, object
    example  Serbia will never recognise Kosovo. => SRB REJECT XKX

act will-not-send
    verb     send_not_will, send_not_would, provide_not_will, provide_not_would, supply_not_will, deliver_not_will, sell_not_will, give_not_will, supply_not_would, deploy_not_will, deploy_not_would
    if       subject <state>
    if       object %troops
    event    REJECT assist
    cameo    1212
    context  military
    target   to, recipient, in, object.to
    example  Hungary will not send weapons to Ukraine. => HUN REJECT UKR

act rule-out-sending
    verb     rule_out, exclude, oppose, reject, resist, rule
    if       clause send, deploy, supply, provide, sell, deliver, give, arm, put
    if       clause.object %troops, ground_troop, boot
    if       subject <actor>
    event    REJECT assist
    cameo    1212
    context  military
    target   clause.to, clause.in, clause.recipient, clause.on, clause.object.to
    example  Germany ruled out sending tanks to Ukraine. => DEU REJECT UKR

act refuse-weapons-object
    verb     refuse, deny, block, veto, decline, withhold, turn_down
    if       object sale, delivery, shipment, supply, transfer, export
    if       object.of %troops
    if       subject <actor>
    event    REJECT assist
    cameo    1212
    context  military
    target   object.of.to, object.to, to
    example  Switzerland blocked the transfer of ammunition to Ukraine. => CHE REJECT UKR

act will-not-pay
    verb     pay_not_will, pay_not_would, fund_not_will, fund_not_would, finance_not_will, bail_not_will, lend_not_will, compensate_not_will
    if       subject <state>
    unless   for mistake, crime
    event    REJECT assist
    cameo    1221
    context  economic
    target   to, recipient, object, for, object.of
    example  Mexico will not pay for the wall of the United States. => MEX REJECT USA

act reject-asylum
    verb     reject, refuse, deny, turn_down, dismiss
    if       object asylum_claim, asylum_application, asylum_request, asylum_bid, asylum_appeal, refugee_status, asylum_petition
    if       subject <actor>
    event    REJECT assist
    cameo    1223
    context  humanitarian
    target   object.by, object.from, object.of, object.possessor, from, to, of
    example  Sweden rejected an asylum request by an Afghan. => SWE REJECT AFG

act refuse-take-back
    verb     refuse, decline
    noun     refusal
    if       clause take_back, readmit, repatriate
    if       clause.object migrant, deportee, national, citizen, returnee, fighter
    event    REJECT assist
    cameo    1223
    context  humanitarian
    target   clause.from, clause.object.from, clause.object.of
    noun-target clause.from, clause.object.from, clause.object.of
    example  Iraq refused to take back migrants from Belarus. => IRQ REJECT BLR

act send-back-aid
    verb     send_back, turn_back, return, reject, refuse, turn_away
    if       object aid, convoy, shipment, donation, relief, help, consignment, vaccine
    if       subject <actor>
    if       from <actor>
    unless   subject storm, flood
    event    REJECT assist
    cameo    1223
    context  humanitarian
    target   from, object.from, object.by, by
    example  Venezuela turned back a convoy from Colombia. => VEN REJECT COL

act refuse-extend-help
    verb     withhold, hold_back
    if       object cooperation, help, consent, signature, approval, endorsement, blessing, vote
    if       from <actor>
    unless   subject parent
    event    REJECT assist
    cameo    121
    target   from, object.from
    example  Turkey withheld its consent from Sweden. => TUR REJECT SWE

act not-cooperate-court
    verb     refuse, decline
    noun     refusal
    if       clause recognise, recognize, cooperate, accept, appear, attend, submit
    if       clause.object court, tribunal, jurisdiction, authority, ruling, legitimacy
    event    REJECT assist
    cameo    1213
    context  legal
    target   clause.object.of, clause.object.possessor, clause.object
    noun-target clause.object.of, clause.object.possessor, clause.object
    example  Burundi refused to recognise the jurisdiction of the United Nations. => BDI REJECT IGOUNO

act rebuff-buyer
    verb     block, bar, scuttle, torpedo, veto, refuse, reject
    if       object takeover, sale, purchase, acquisition, investment, merger, bid
    if       subject <state>
    if       object.by <state>
    event    REJECT assist
    cameo    1211
    context  economic
    target   object.by, by, object.of
    example  Germany blocked the takeover by China. => DEU REJECT CHN

act refuse-trade
    verb     refuse, reject, decline, oppose, rule_out, resist
    if       object trade_deal, free_trade_deal, free-trade_agreement, trade_pact, trade_agreement, free_trade, quota, price_cap, trade_talk
    if       subject <state>
    event    REJECT assist
    cameo    1211
    context  economic
    target   object.with, with, object.by, object.between
    example  France opposed the trade deal with Mercosur. => FRA REJECT IGOMER

act refuse-intel
    verb     refuse, withhold, deny
    if       object intelligence, information, data, evidence, document, file, record, access_data
    if       subject <state>
    unless   subject journalist
    event    REJECT assist
    cameo    1214
    context  intelligence
    target   from, to, object.from, object.to, recipient
    example  Egypt withheld evidence from Italy. => EGY REJECT ITA

act reject-peacekeepers
    verb     reject, refuse, oppose, rule_out, resist, decline, turn_down
    if       object peacekeeper, peacekeeping_force, peacekeeping_mission, un_force, peace_force, blue_helmet, stabilisation_force, international_force
    if       subject <actor>
    event    REJECT assist
    cameo    1224
    context  peacekeeping
    target   object.from, object.of, object.by, from, object.possessor, object
    example  Sudan rejected peacekeepers from the United Nations. => SDN REJECT IGOUNO

# ---- denying

act dismiss-as
    verb     dismiss, reject, deride, brush_off, brush_aside, wave_away, shrug_off, ridicule, rubbish, decry, denounce, scorn
    if       as baseless, nonsense, fabrication, lie, rumour, rumor, propaganda, joke, farce, slander, unfounded, ridiculous, absurd, false, ploy, stunt, trick, fake, hoax, smear, speculation, fiction, groundless, untrue, disinformation, bluff, rhetoric, unacceptable, unrealistic, misleading, politically, biased, fantasy
    if       subject <actor>
    unless   subject coach, critic, scientist, company
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object.of, object
    example  Rwanda dismissed the report by the United Nations as propaganda. => RWA REJECT IGOUNO
    not      Scientists dismissed as nonsense a claim by a Dutchman.

act call-claim-false
    verb     call, describe, brand, label, term, deem, pronounce, declare
    if       clause false, baseless, untrue, fabricated, unfounded, groundless, nonsense, fabrication, lie, propaganda, rubbish, absurd, ridiculous, fake, wrong, fiction, rumour, slander
    if       object %claim, report, story, statement, footage, video, figure, document, rumour, account
    if       subject <actor>
    event    REJECT
    cameo    120
    target   object.by, object.from, object.possessor, object.of
    example  Iran called the report by Israel a lie. => IRN REJECT ISR

act claim-is-false
    adjective false, baseless, untrue, fabricated, unfounded, groundless, absurd, ridiculous, fake, wrong, incorrect, inaccurate, misleading, fictitious, nonsensical, laughable
    if       subject %claim, report, story, statement, footage, rumour, rumor, account, charge
    if       speaker any
    unless   subject police, alarm
    event    REJECT
    cameo    120
    source   speaker
    target   subject.by, subject.from, subject.possessor, subject.of
    example  The accusation by Israel was baseless, the Lebanese government said. => LBNGOV REJECT ISR

act is-lie
    noun     lie, fabrication, nonsense, rubbish, slander, fiction, hoax, propaganda, disinformation, fantasy, invention, falsehood
    if       self.subject %claim, report, story, statement, rumour, account
    if       speaker any
    event    REJECT
    cameo    120
    noun-source speaker
    noun-target self.subject.by, self.subject.from, self.subject.possessor, self.subject.of
    example  The allegation by Sudan is a lie, the Chadian government said. => TCDGOV REJECT SDN

act plead-not-guilty
    verb     plead_not
    if       clause guilty
    if       subject <actor>
    event    REJECT assist
    cameo    1213
    context  legal
    target   to, before
    example  The Serbian general pleaded not guilty. => SRBMIL REJECT ?

act maintain-innocence
    verb     maintain, proclaim, assert, insist_on, protest, profess, declare
    if       object innocence
    if       subject <actor>
    unless   subject clerk, banker, teacher, athlete, player, driver
    event    REJECT
    cameo    120
    target   to, before, object.of
    example  The Turkish general maintained his innocence. => TURMIL REJECT ?

act contradict
    verb     contradict, rebut, refute, gainsay, debunk
    if       object <actor>
    if       subject <actor>
    unless   subject study, scientist, finding
    event    REJECT
    cameo    120
    target   object
    example  The Israeli army contradicted the Lebanese government. => ISRMIL REJECT LBNGOV

act deny-link
    verb     disclaim, disown, disavow, repudiate, deny
    if       object link, role, part, hand, involvement, responsibility, knowledge, connection, authorship, complicity
    if       subject <actor>
    unless   subject actor, singer, player, company
    event    REJECT
    cameo    120
    target   object.with, with
    example  Iran denied any link with the Houthis. => IRN REJECT YEMREB

act reject-blame
    verb     shift, deflect, shirk, pass, dodge, refuse, reject
    if       object blame, responsibility, buck
    if       subject <actor>
    unless   subject player, coach, striker
    event    REJECT
    cameo    120
    target   onto, to, on
    example  Sudan shifted the blame onto Ethiopia. => SDN REJECT ETH

act clear-itself
    verb     absolve, exonerate, clear, exculpate
    if       object itself, himself, themselves, herself
    if       subject <actor>
    event    REJECT
    cameo    120
    target   of.by
    example  The Israeli army absolved itself. => ISRMIL REJECT ?

# ---- no talks

act rule-out-talking
    verb     rule_out, exclude, shun, avoid, refuse, resist, oppose
    if       clause negotiate, talk, meet, engage, sit, discuss, speak, visit, attend
    if       subject <actor>
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   clause.with, clause.object, clause.to
    example  Israel ruled out negotiating with Hamas. => ISR REJECT PSE

act send-no-one
    verb     attend_not, come_not, send_no, participate_not, show_up_not, take_part_not, turn_up_not
    if       subject <actor>
    if       in talk, summit, meeting, conference, negotiation, round
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   in.with, with, in.by, in.in
    example  Syria will not participate in the conference with Turkey. => SYR REJECT TUR

act decline-invitation
    verb     decline, turn_down, refuse, spurn, reject, snub, pass_up, ignore
    if       object invitation, invite
    if       subject <actor>
    unless   subject singer, player, actor, band
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object.from, object.by, object.of, object.possessor, from, object.to
    example  India declined an invitation from Pakistan. => IND REJECT PAK

act snub-leader
    verb     snub, cold-shoulder, avoid, dodge, spurn, shun, blank, ostracise
    if       subject <state>
    if       object <state>
    unless   object weather, war, default, recession
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   object
    example  Mexico snubbed the United States. => MEX REJECT USA

act refuse-handshake
    verb     refuse, decline
    noun     refusal
    if       clause shake
    if       clause.object hand
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   clause.with, clause.object.of, clause.object.with, clause.object.possessor
    noun-target clause.with, clause.object.of, clause.object.with
    example  The Iranian minister refused to shake the hand of the Israeli minister. => IRNGOV REJECT ISRGOV

act refuse-to-see
    verb     refuse, decline
    if       clause meet, see, receive, host, welcome
    if       clause.object <actor>
    unless   subject coach, singer
    unless   clause.object reporter, journalist, visitor, patient
    event    REJECT meet
    cameo    125
    context  diplomatic
    target   clause.object
    example  Jordan refused to receive the Israeli envoy. => JOR REJECT ISRGOV

act spurn-mediator
    verb     snub, spurn, rebuff, reject, refuse, shun, sideline, distrust
    if       object mediator, envoy, peace_envoy, go-between, broker, intermediary
    if       subject <actor>
    event    REJECT meet
    cameo    126
    context  diplomatic
    target   object.from, object.of, object.possessor, object
    example  Ethiopia snubbed the envoy of the African Union. => ETH REJECT IGOAFU

act no-need-mediation
    verb     need_not, want_not, seek_not, accept_not, require_not
    if       object mediation, mediator, arbitration, intervention, interference, envoy, third_party, meddling
    if       subject <actor>
    event    REJECT meet
    cameo    126
    context  diplomatic
    target   object.by, object.from, object.of, from
    example  India does not want mediation by the United States. => IND REJECT USA

act vote-down-deal
    verb     vote_down, vote_against, throw_out, defeat, torpedo, scupper, scuttle, sink, wreck, derail, kill, spike
    if       object deal, agreement, accord, treaty, pact, plan, protocol, ratification, truce, settlement
    if       subject parliament, lawmaker, congress, senate, assembly, mp, deputy, voter, legislature, house, opposition, hardliner
    event    REJECT meet
    cameo    127
    context  diplomatic
    target   object.with, with, object.by, object.between, object.of
    example  Lawmakers voted down the accord with Serbia. => LEG REJECT SRB

# ---- laws and rulings defied, vetoes cast

act evade-sanctions
    verb     evade, dodge, bust, break, skirt, circumvent, beat, run, defeat, undermine
    if       object sanction, embargo, blockade, price_cap, arms_embargo, oil_cap
    if       subject <state>
    event    REJECT yield
    cameo    128
    context  legal
    target   object.by, object.of, object.on, object.against
    example  North Korea evaded the sanctions of the United Nations. => PRK REJECT IGOUNO

act refuse-order
    verb     refuse, reject, ignore, disobey, defy, disregard
    if       object order, command, instruction, directive, draft, conscription, call-up
    if       subject soldier, officer, general, commander, troop, unit, policeman, conscript, reservist, governor, judge, <armed>
    event    REJECT yield
    cameo    128
    context  legal
    target   object.by, object.from, object.of, object.possessor, from
    example  The soldiers refused an order from the Malian president. => MIL REJECT MLIGOV

act refuse-fight
    verb     refuse, decline
    noun     refusal
    if       clause fight, serve, enlist, fire, shoot, deploy, obey
    if       subject soldier, officer, troop, unit, policeman, conscript, reservist, pilot, recruit
    event    REJECT yield
    cameo    128
    context  legal
    target   clause.for, clause.in, clause.on, clause.against, clause.object
    noun-target clause.for, clause.in, clause.on
    example  Reservists refused to serve in Gaza. => MIL REJECT PSE

act miss-deadline
    verb     miss, ignore, let_pass, flout, defy, overrun
    if       object deadline, ultimatum
    if       subject <actor>
    unless   subject company, filer, student, taxpayer, contractor, club, striker
    event    REJECT yield
    cameo    128
    context  legal
    target   object.by, object.from, object.of, object.possessor
    example  Niger ignored the ultimatum of Nigeria. => NER REJECT NGA

act veto-bid
    verb     block, veto, blackball, thwart, stymie, scuttle, torpedo, spike, shoot_down, obstruct, bar, hold_up, stall
    if       object bid, application, accession, membership, candidacy, entry, admission, nomination, appointment, statement, communique, declaration, consensus, package, decision
    if       subject <state>
    unless   subject storm
    event    REJECT yield
    cameo    129
    context  diplomatic
    target   object.of, object.by, object.to, object.for, object.possessor, object.on
    example  Turkey blocked the bid of Sweden to join NATO. => TUR REJECT SWE

act veto-aid
    verb     block, veto, hold_up, stall, obstruct
    if       object aid, loan, fund, package, tranche, sanction
    if       for <state>
    if       subject <state>
    event    REJECT yield
    cameo    129
    context  diplomatic
    target   for, to, on, object.for, object.to, object.on, object.against
    example  Hungary vetoed aid for Ukraine. => HUN REJECT UKR

act voters-reject
    verb     reject, vote_down, defeat, throw_out
    if       subject voter, electorate, referendum, citizen
    if       object constitution, reform, deal, plan, treaty, proposal, charter, amendment, law, independence, initiative
    unless   subject shareholder
    event    REJECT change
    cameo    1234
    context  political_institutions
    target   object.of, object.by, object.possessor, object.with
    example  Voters rejected the constitution of the Chilean government. => CVL REJECT CHLGOV

act court-annuls
    verb     strike_down, overturn, annul, invalidate, quash, void, nullify, block, suspend, freeze, halt
    if       subject %lawcourt, justice
    if       object law, decree, ban, order, election, result, vote, decision, policy, regulation, bill, referendum, appointment, deportation, plan
    event    REJECT assist
    cameo    1213
    context  legal
    target   object.of, object.by, object.possessor, object.on, object.in
    example  The court struck down the decree of the Kenyan president. => JUD REJECT KENGOV

act lawmakers-vote-down
    verb     vote_down, throw_out, vote_against
    if       subject parliament, lawmaker, congress, senate, assembly, mp, deputy, legislature, house, council, opposition
    if       object any
    unless   subject club
    event    REJECT
    cameo    120
    target   object.by, object.of, object.from, object.possessor, object.against, object.on, against
    example  Lawmakers voted down a levy by the Cypriot government. => LEG REJECT CYPGOV

act dismiss-accounts
    verb     dismiss, reject, deny, dispute, rebut, refute
    if       object account, reporting, testimony, footage, suggestion, insinuation, innuendo
    if       subject <actor>
    unless   object.of bank
    event    REJECT
    cameo    120
    target   object.by, object.from, object.of, object.possessor
    example  The Saudi government dismissed the account by the Turkish government. => SAUGOV REJECT TURGOV
