# REQUEST (CAMEO 10): urge, call on, call for, demand, appeal, ask, plead, invite.
# Three frames recur: someone is urged to do something (`clause`), something is called for (`for`),
# something is demanded (`object`). The base entries stand first, what is asked decides the code.

act urge
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause any
    event    REQUEST
    cameo    100
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Ukraine urged Germany to do more. => UKR REQUEST DEU
    example  Kenya's appeal to Sudan to act quickly went unheard. => KEN REQUEST SDN

act urge-someone
    verb     urge, implore, exhort, beseech, entreat, beg, petition, lobby, pressure, pressurise, pressurize, call_on, call_upon, appeal_to, plead_with, nag, badger, pester, lean_on, prevail_on
    event    REQUEST
    cameo    100
    target   object, on, upon, to, with
    unless   object question, bill, ball, luck, difference
    example  Ukraine implored the European Union. => UKR REQUEST IGOEEC
    example  Germany lobbied Poland over the pipeline. => DEU REQUEST POL

act press-someone
    verb     press, push, prod, nudge, goad, coax, cajole, egg_on
    if       object <actor>
    event    REQUEST
    cameo    100
    target   object
    example  The United States pressed Saudi Arabia on the issue. => USA REQUEST SAU
    not      He pressed the button.

act call-for
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, cry, entreaty, clamour, clamor
    if       for any
    event    REQUEST
    cameo    100
    target   object, on, upon, to, with, for.by, for.possessor, for.from, for.with, for.between, for.to.by, for.to.possessor, for.to.of, for.to, for.of, for.against, for.on, for.in, in, clause.subject, for
    noun-target on, upon, to, with, for.by, for.possessor, for.from, for.with, for.between, for.to.by, for.to.possessor, for.to.of, for.to, for.of, for.against, for.on, for.in, in, clause.subject, for
    example  Egypt called for patience. => EGY REQUEST ?
    example  An appeal by Lebanon to France for patience was repeated. => LBN REQUEST FRA
    not      The forecast calls for rain.

act call-for-weather
    verb     call_for
    if       subject forecast, recipe, forecaster, script, occasion, contract, job, situation, circumstance, %weather
    unless   subject <actor>
    event    none
    none     The recipe calls for milk.

act call-for-rain
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    if       for %weather
    event    none
    none     The forecast calls for rain.

act demand
    verb     demand, insist_on, request, solicit
    unless   object attention, room, car, patience, skill, time, effort
    event    REQUEST
    cameo    100
    target   from, of, object.by, object.possessor, object.from, object.with, object.between, object.of, object.to, object.in, object.on, to, on, on.by, on.from, on.of, clause.subject, object
    example  Greece demanded an apology from Turkey. => GRC REQUEST TUR
    example  An explanation was demanded by Jordan. => JOR REQUEST ?
    not      The job demands patience.

act demand-noun
    noun     demand, request, petition, entreaty, plea, appeal
    unless   for oil, gas, product, good, housing, car, electricity, energy, coal, gold, commodity, loan, service, steel, copper, crude, labour, labor
    event    REQUEST
    cameo    100
    noun-target to, on, clause.subject, from, at, for.by, for.possessor, for.from, for
    example  Iraq made a request to Turkey. => IRQ REQUEST TUR
    example  Demands from Serbia were handed to Kosovo. => SRB REQUEST XKX
    not      Global demand for oil rose.

act ask-someone
    verb     ask
    if       object <actor>
    if       clause any
    unless   clause know, say, answer, explain
    event    REQUEST
    cameo    100
    target   object, clause.subject
    example  Mali asked France to stay. => MLI REQUEST FRA
    not      Police asked anyone with information.

act ask-price
    verb     ask
    if       object price, question, dollar, euro
    event    none
    none     The seller asked a high price.

act ask-for
    verb     ask_for, beg_for, plead_for, cry_out_for, put_in_for, apply_for
    unless   for trouble, job, visa, autograph, patent
    event    REQUEST
    cameo    100
    target   object, recipient, to, for.from, from, for.by, for.of, for
    example  Haiti asked Canada for patience. => HTI REQUEST CAN

act want-someone-to
    verb     want, wish, need, would_like, hope_for, look_to, count_on, dare
    if       object <actor>
    if       infinitive any
    unless   infinitive win, score, play, know, die, be_happy
    unless   subject <civilian>, fan, %sportsman, investor, analyst, economist, trader, forecaster
    event    REQUEST
    cameo    100
    target   object, clause.subject
    example  Hungary wants Ukraine to change the law. => HUN REQUEST UKR
    example  Hanoi wants Tokyo to speed up the delivery of the boats. => VNMGOV REQUEST JPNGOV
    not      The fans want Germany to win.

act tell-to
    verb     tell, order, instruct, command, direct
    if       object <actor>
    if       infinitive any
    unless   infinitive win, score, play, be
    unless   subject %lawcourt
    unless   object reporter, journalist, audience, crowd, news, paper, newspaper, television, radio, soldier, troop, army, resident, people, force
    event    REQUEST
    cameo    105
    target   object, clause.subject
    example  The United States told Israel to stop. => USA REQUEST ISR
    example  Lebanon told Hezbollah to put its weapons away. => LBN REQUEST LBNREB
    example  Russia ordered Ukraine to surrender. => RUS REQUEST UKR
    not      Russia told reporters it had withdrawn.

act insist-that
    verb     insist
    if       clause go, leave, resign, withdraw, stop, end, be_must, release, return, disarm, step
    event    REQUEST
    cameo    105
    target   clause.subject, clause.object, on
    example  Georgia insisted that Russia withdraw from the region. => GEO REQUEST RUS

act recommend
    verb     recommend, advocate, counsel, advise, propose, suggest
    if       clause any
    if       clause.subject <actor>
    unless   subject doctor, expert, analyst, study, scientist
    event    REQUEST
    cameo    100
    target   object, clause.subject
    example  Norway proposed that Sri Lanka hold a vote. => NOR REQUEST LKA
    example  China advised Japan to drop the claim. => CHN REQUEST JPN

act encourage
    verb     encourage, invite, challenge, dare, remind, persuade, induce
    if       object <actor>
    if       clause any
    unless   subject success, result, victory
    event    REQUEST
    cameo    100
    target   object, clause.subject
    example  Qatar encouraged Iran to join the government. => QAT REQUEST IRN
    example  The European Union encouraged Moldova to go further. => IGOEEC REQUEST MDA

act pressure-noun
    noun     pressure, arm-twisting, lobbying, prodding, urging
    unless   of blood, water, air
    event    REQUEST
    cameo    100
    noun-source possessor, by, from
    noun-target on, upon, to, at
    example  The United States put pressure on Israel. => USA REQUEST ISR
    example  Pressure by China on Taiwan was growing. => CHN REQUEST TWN
    not      The blood pressure of the patient rose.

act put-pressure
    verb     put_pressure, pile_pressure, exert_pressure, bring_pressure, apply_pressure, turn_up_heat
    event    REQUEST
    cameo    100
    target   on, upon, to
    example  Russia exerted pressure on Serbia. => RUS REQUEST SRB

act need-there
    verb     need_there
    event    REQUEST
    cameo    100
    source   speaker
    target   for.by, for
    example  There needs to be a clear line, the Russian government insists. => RUSGOV REQUEST ?

# ---- ceasefire, withdrawal, restraint

act urge-calm
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %calming
    event    REQUEST yield
    cameo    1056
    context  military
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The United Nations urged Israel to halt the offensive. => IGOUNO REQUEST ISR
    example  Azerbaijan was urged by Russia to cease fire. => RUS REQUEST AZE
    example  The Turkish government has called on Armenia to withdraw. => TURGOV REQUEST ARM

act call-for-calm
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %quieting
    event    REQUEST yield
    cameo    1056
    context  military
    target   object, on, upon, to, with, for.by, for.possessor, for.from, for.with, for.between, for.to.by, for.to.possessor, for.to.of, for.to, for.of, for.against, for.on, for.in, in, clause.subject, for
    noun-target on, upon, to, with, for.by, for.possessor, for.from, for.with, for.between, for.to.by, for.to.possessor, for.to.of, for.to, for.of, for.against, for.on, for.in, in, clause.subject, for
    example  The African Union called for a ceasefire in Sudan. => IGOAFU REQUEST SDN
    example  China's call for restraint by India was welcome. => CHN REQUEST IND

act demand-calm
    verb     demand, request, urge, seek, advocate, require, insist_on
    if       object %quieting
    event    REQUEST yield
    cameo    1056
    context  military
    target   from, of, object.by, object.possessor, object.from, object.with, object.between, object.of, object.to, object.in, object.on, to, on, on.by, on.from, on.of, clause.subject, object
    example  Lebanon demanded the withdrawal of Israel from the border. => LBN REQUEST ISR
    example  Egypt urged restraint. => EGY REQUEST ?

# ---- release

act urge-release
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %letgo
    event    REQUEST yield
    cameo    1053
    context  legal
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Amnesty International called on Egypt to release the activist. => NGOAMN REQUEST EGY

act call-for-release
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %freeing
    event    REQUEST yield
    cameo    1053
    context  legal
    target   on, upon, to, with, from, for.by, for.from, for.possessor, for.in, in, for.of, clause.subject, for
    noun-target on, upon, to, with, from, for.by, for.from, for.possessor, for.in, in, for.of, clause.subject, for
    example  Canada called for the release by China of the two men. => CAN REQUEST CHN

act demand-release
    verb     demand, request, seek, urge, insist_on
    if       object %freeing
    event    REQUEST yield
    cameo    1053
    context  legal
    target   from, of, object.by, object.from, to, object.possessor, object.in, object.of, object
    example  Australia demanded the release of the academic from Iran. => AUS REQUEST IRN

# ---- sanctions and bans

act urge-lift
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %lifting
    if       clause.object %sanction, blockade, siege, duty, curb
    event    REQUEST yield
    cameo    1054
    context  economic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Cuba urged the United States to lift the embargo. => CUB REQUEST USA

act call-for-lift
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %easing
    if       for.of %sanction, blockade, siege
    event    REQUEST yield
    cameo    1054
    context  economic
    target   on, upon, to, with, for.of.by, for.of.possessor, for.by, for.of.against, for.of.on, for
    noun-target on, upon, to, with, for.of.by, for.of.possessor, for.by, for.of.against, for.of.on, for
    example  The Iranian government called for the lifting of sanctions by the United States. => IRNGOV REQUEST USA

act call-for-end-sanctions
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for end, halt
    if       for.to %sanction, blockade, siege
    event    REQUEST yield
    cameo    1054
    context  economic
    target   on, upon, to, for.to.by, for.to.possessor, for.to.against, for.to.on, for
    noun-target on, upon, to, for.to.by, for.to.possessor, for.to.against, for.to.on, for
    example  Venezuela called for an end to American sanctions. => VEN REQUEST USA

act demand-lift
    verb     demand, seek, request, urge
    if       object %easing
    if       object.of %sanction, blockade, siege
    event    REQUEST yield
    cameo    1054
    context  economic
    target   from, of, object.by, object.of.by, object.of.possessor, object.of.against, object
    example  Iran demanded the lifting of sanctions by the United States. => IRN REQUEST USA

# ---- leadership

act urge-quit
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %quitting
    event    REQUEST change
    cameo    1041
    context  executive
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The European Union urged the Belarusian government to resign. => IGOEEC REQUEST BLRGOV
    example  Colombia demanded that the Venezuelan government quit. => COL REQUEST VENGOV

act call-for-ouster
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %ouster
    event    REQUEST change
    cameo    1041
    context  executive
    target   for.of, for.possessor, on, to, for
    noun-target for.of, for.possessor, on, to, for
    example  Syria called for the resignation of the Lebanese government. => SYR REQUEST LBNGOV

act demand-ouster
    verb     demand, seek, urge, request
    if       object %ouster
    event    REQUEST change
    cameo    1041
    context  executive
    target   object.of, object.possessor, from, object
    example  Turkey demanded the ouster of the Syrian government. => TUR REQUEST SYRGOV

act impeach-call
    verb     impeach, recall
    if       object president, minister, premier, governor, mayor, justice
    event    REQUEST change
    cameo    1041
    context  executive
    example  Turkey impeached the president. => TUR REQUEST GOV

# ---- policy, reform, rights

act urge-reverse
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %reverse
    event    REQUEST change
    cameo    1042
    context  executive
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The United Nations urged Uganda to repeal the law. => IGOUNO REQUEST UGA

act call-for-reform
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %reforming
    event    REQUEST change
    cameo    104
    context  political_institutions
    target   on, upon, to, for.by, for.in, in, for.of, for.possessor, for
    noun-target on, upon, to, for.by, for.in, in, for.of, for.possessor, for
    example  Britain called for elections in Zimbabwe. => GBR REQUEST ZWE

act demand-reform
    verb     demand, seek, urge, request, advocate
    if       object %reforming
    event    REQUEST change
    cameo    1044
    context  political_institutions
    target   from, of, object.by, object.in, object.of, object.to, object.possessor, object
    example  The European Union demanded reforms from Ukraine. => IGOEEC REQUEST UKR

act call-for-rights
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %freedoms
    event    REQUEST change
    cameo    1043
    context  rights_freedoms
    target   on, upon, to, from, for.from, for.in, in, for.by, for
    noun-target on, upon, to, from, for.from, for.in, in, for.by, for
    example  The Turkish government has called for equality in Bulgaria. => TURGOV REQUEST BGR

act demand-rights
    verb     demand, seek, claim, request
    if       object %freedoms
    unless   subject suspect, defendant
    event    REQUEST change
    cameo    1043
    context  rights_freedoms
    target   from, of, object.from, object.in, object.for, object
    unless   object responsibility
    example  Citizens of Iraq demanded rights from the Iraqi government. => IRQCVL REQUEST IRQGOV

act urge-protect-rights
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause respect, protect, guarantee, safeguard, uphold, observe, restore
    if       clause.object right, freedom, democracy, liberty, minority, civilian, press
    event    REQUEST change
    cameo    1043
    context  rights_freedoms
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The United Nations urged Myanmar to respect the rights of civilians. => IGOUNO REQUEST MMR

# ---- talks, settlement, mediation

act urge-talks
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon, invite, encourage
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %parleying
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  China urged the United States to negotiate with North Korea. => CHN REQUEST USA
    example  Pakistan has appealed to India to resume talks. => PAK REQUEST IND

act call-for-talks
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %talk, session
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   on, upon, to, for.with, for.between, for.among, for.of, for.by, clause.subject, for
    noun-target on, upon, to, for.with, for.between, for.among, for.of, for.by, clause.subject, for
    example  The Armenian government called for talks with Azerbaijan. => ARMGOV REQUEST AZE

act demand-talks
    verb     demand, request, seek, urge, propose, suggest, offer
    if       object %talk, session
    unless   subject reporter
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object.with, with, object.between, object.of, from, of, object.to, to, object
    example  South Korea proposed talks with North Korea. => KOR REQUEST PRK
    example  Sudan requested a meeting with Egypt. => SDN REQUEST EGY

act request-meeting-noun
    noun     request, call, appeal, invitation, demand, proposal, offer
    if       for %talk, visit
    event    REQUEST meet
    cameo    106
    context  diplomatic
    noun-target to, on, for.with, for.between, for.of, for
    example  Iraq renewed its request for a meeting with Turkey. => IRQ REQUEST TUR

act invite
    verb     invite, beckon
    if       object <actor>
    unless   object bid, comment, tender, question
    event    REQUEST meet
    cameo    106
    context  diplomatic
    example  India invited Pakistan to the summit. => IND REQUEST PAK

act invitation
    noun     invitation, invite
    event    REQUEST meet
    cameo    106
    context  diplomatic
    noun-target to, for, of
    example  Russia extended an invitation to Egypt. => RUS REQUEST EGY

act urge-settle
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %settleverb
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Kenya urged Sudan to sign the accord. => KEN REQUEST SDN

act call-for-settle
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %settling
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   on, upon, to, for.with, for.between, for.in, for.to, for.of, for
    noun-target on, upon, to, for.with, for.between, for.in, for.to, for.of, for
    example  Jordan called for a settlement with Israel. => JOR REQUEST ISR

act demand-settle
    verb     demand, seek, urge
    if       object %settling
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   from, object.with, with, object.between, object.by, object
    example  Serbia sought a compromise with Kosovo. => SRB REQUEST XKX

act urge-mediate
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon, invite
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %mediateverb
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The Sudanese government has urged Kenya to mediate in the conflict. => SDNGOV REQUEST KEN

act call-for-mediation
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor, turn_to
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %mediating
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   on, upon, to, for.by, for.from, for.of, for.possessor, for
    noun-target on, upon, to, for.by, for.from, for.of, for.possessor, for
    example  The Ethiopian government called for mediation by Kenya. => ETHGOV REQUEST KEN

act demand-mediation
    verb     demand, request, seek, urge, propose
    if       object mediation, arbitration, mediator, good_office, intercession, facilitation
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   from, of, object.by, object.from, object.of, object.possessor, object
    example  Bolivia requested arbitration from the United Nations. => BOL REQUEST IGOUNO

# ---- help

act urge-help
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon, invite, encourage
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %helping
    event    REQUEST assist
    cameo    103
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Mozambique asked Portugal to help. => MOZ REQUEST PRT

act urge-fund
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %helping
    if       clause.object %money
    event    REQUEST assist
    cameo    1031
    context  economic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Somalia asked Qatar to provide a loan. => SOM REQUEST QAT

act urge-arm
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause send, provide, supply, give, deliver, deploy, donate, lend, contribute, sell, ship
    if       clause.object %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Ukraine urged Germany to send more tanks. => UKR REQUEST DEU

act urge-feed
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause send, provide, supply, give, deliver, donate, lend, contribute, shelter, accept, host, resettle, take
    if       clause.object food, medicine, relief, tent, blanket, water, vaccine, refugee, migrant, evacuee, asylum_seeker, doctor
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Ethiopia urged Canada to send food. => ETH REQUEST CAN

act call-for-aid
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor, application
    if       for %aid, rescue
    event    REQUEST assist
    cameo    103
    target   on, upon, to, from, for.from, for.by, for.of, for
    noun-target on, upon, to, from, for.from, for.by, for.of, for
    example  Yemen appealed to Oman for help. => YEM REQUEST OMN
    example  Nepal repeated its request for aid from India. => NPL REQUEST IND

act demand-aid
    verb     request, seek, demand, solicit, urge, beg, crave
    if       object %aid, assistance, backing
    unless   object.from doctor, lawyer
    event    REQUEST assist
    cameo    103
    target   from, of, object.from, object.of, object.by, object.possessor, to, object
    example  Armenia sought help from Russia. => ARM REQUEST RUS

act demand-money
    verb     request, seek, demand, solicit, ask_for
    if       object %money
    unless   subject kidnapper, hacker, company, startup, firm
    event    REQUEST assist
    cameo    1031
    context  economic
    target   from, of, object.from, object.of, object
    example  Ghana requested a loan from China. => GHA REQUEST CHN

act call-for-money
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %money
    event    REQUEST assist
    cameo    1031
    context  economic
    target   on, upon, to, from, for.from, for.by, for
    noun-target on, upon, to, from, for.from, for.by, for
    example  The United Nations appealed to Japan for funds. => IGOUNO REQUEST JPN

act call-for-arms
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   on, upon, to, from, for.from, for.by, for
    noun-target on, upon, to, from, for.from, for.by, for
    example  Ukraine's plea to Germany for tanks was heard. => UKR REQUEST DEU

act demand-arms
    verb     request, seek, demand
    if       object %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   from, of, object.from, object.by, object
    example  Mali requested weapons from Russia. => MLI REQUEST RUS

act call-for-relief
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %relief
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    target   on, upon, to, from, for.from, for.by, for.in, for
    noun-target on, upon, to, from, for.from, for.by, for.in, for
    example  Afghanistan appealed to Pakistan for food. => AFG REQUEST PAK

act demand-relief
    verb     request, seek, demand
    if       object %relief
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    target   from, of, object.from, in, object.in, object
    example  Madagascar requested vaccines from India. => MDG REQUEST IND

act seek-refuge
    verb     seek, request, apply_for, ask_for, find
    if       object asylum, refuge, shelter, sanctuary
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    target   in, at, from, object.in, object.from, with, across
    example  Syria's rebels sought asylum in Jordan. => SYRREB REQUEST JOR

act refuge-noun
    noun     asylum_application, asylum_request, asylum_claim
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    noun-target in, to, with
    example  Germany received an asylum request from Eritrea. => ERI REQUEST DEU

act call-for-protection
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %protection
    event    REQUEST assist
    cameo    1034
    context  peacekeeping
    target   on, upon, to, from, for.from, for.by, for
    noun-target on, upon, to, from, for.from, for.by, for
    example  Chad called on France for protection. => TCD REQUEST FRA

act demand-protection
    verb     request, seek, demand, urge
    if       object %protection
    event    REQUEST assist
    cameo    1034
    context  peacekeeping
    target   from, of, object.from, object.by, object.of, object
    example  Haiti requested protection from the United Nations. => HTI REQUEST IGOUNO

act urge-cooperate
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %workwith
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  NATO urged Turkey to cooperate. => IGONAT REQUEST TUR

act call-for-cooperation
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %cooperating
    event    REQUEST assist
    cameo    101
    target   on, upon, to, from, for.with, for.from, for.by, for.between, for
    noun-target on, upon, to, from, for.with, for.from, for.by, for.between, for
    example  Mexico called for cooperation with Guatemala. => MEX REQUEST GTM

act demand-cooperation
    verb     request, seek, demand, urge
    if       object %cooperating
    event    REQUEST assist
    cameo    101
    target   from, of, object.from, object.with, with, object.of, object.by, object.possessor, object
    example  Iran sought the support of Iraq. => IRN REQUEST IRQ

act urge-justice
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %judgeverb
    event    REQUEST assist
    cameo    1013
    context  legal
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  Turkey asked the United States to extradite the preacher. => TUR REQUEST USA

act call-for-justice
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor, demand, request, seek
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %judging
    event    REQUEST assist
    cameo    1013
    context  legal
    target   on, upon, to, from, for.from, for.by, for.of, for
    noun-target on, upon, to, from, for.from, for.by, for.of, for
    example  Peru's request for extradition from Spain was sent. => PER REQUEST ESP

act demand-justice
    verb     demand, request, seek, urge
    if       object %judging
    unless   subject student
    event    REQUEST assist
    cameo    1013
    context  legal
    target   from, of, object.from, object.by, to, object.of, object
    example  Rwanda sought the extradition of the suspect from France. => RWA REQUEST FRA

act extradition-request
    noun     extradition_request, extradition_bid
    event    REQUEST assist
    cameo    1013
    context  legal
    noun-target to, for, with
    example  Turkey sent an extradition request to Sweden. => TUR REQUEST SWE

act demand-information
    verb     demand, request, seek
    if       object %spying
    unless   subject police, detective, publisher
    event    REQUEST assist
    cameo    1014
    context  intelligence
    target   from, of, object.from, to, object
    example  Malaysia requested information from China. => MYS REQUEST CHN

act demand-answer
    verb     demand, seek, request
    if       object %telling
    event    REQUEST
    cameo    100
    target   from, of, object.from, object.by, object
    example  Turkey demanded an explanation from Sweden. => TUR REQUEST SWE

# ---- inspectors, observers, corridors

act urge-admit
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause %admitting
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   object, on, upon, to, with, clause.subject, recipient, for, clause.object, clause.with, clause.from
    noun-target on, upon, to, with, clause.subject, for, against, from, clause.object, clause.with, clause.from
    example  The United Nations urged Syria to allow aid deliveries. => IGOUNO REQUEST SYR

act call-for-access
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %inspecting
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   on, upon, to, from, for.by, for.from, for.in, for.to, for
    noun-target on, upon, to, from, for.by, for.from, for.in, for.to, for
    example  The European Union called for access to Eritrea. => IGOEEC REQUEST ERI

act demand-access
    verb     demand, request, seek, urge
    if       object %inspecting
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   from, of, object.from, object.of, object.to, object.in, to, object
    example  The United Nations demanded access to Iran. => IGOUNO REQUEST IRN

# ---- in substance accusations: what is asked for is punishment or an inquiry (ACCUSE)

act call-for-sanctions
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for %sanction, punishment, isolation, expulsion
    event    ACCUSE disapprove
    cameo    113
    target   for.against, for.on, against, for.of, for.for, on
    noun-target for.against, for.on, against, for.of, for.for, on
    example  Lithuania called for sanctions against Belarus. => LTU ACCUSE BLR

act demand-sanctions
    verb     demand, urge, seek, advocate, propose, request, back
    if       object sanction, embargo, punishment, isolation, expulsion, tariff
    event    ACCUSE disapprove
    cameo    113
    target   object.against, object.on, against, on, object.of, object.for, for
    example  Ukraine demanded sanctions against Russia. => UKR ACCUSE RUS

act urge-punish
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause condemn, sanction, punish, isolate, boycott, impose, denounce, expel, blacklist
    event    ACCUSE disapprove
    cameo    113
    target   clause.object, clause.on, clause.object.on, clause.against, clause.object.against, clause.object.by
    noun-target clause.object, clause.on, clause.object.on, clause.against, clause.object.against, clause.object.by
    example  Israel urged Germany to condemn Iran. => ISR ACCUSE IRN

act call-for-inquiry
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for investigation, inquiry, probe, enquiry, accountability, tribunal
    event    ACCUSE investigate
    cameo    090
    target   for.into.by, for.into.possessor, for.into.of, for.into, for.of, for.against, into, on, for.by
    noun-target for.into.by, for.into.possessor, for.into.of, for.into, for.of, for.against, into, on, for.by
    example  Australia has called for an inquiry into China. => AUS ACCUSE CHN

act demand-inquiry
    verb     demand, urge, seek, order, request, authorise, authorize, announce, recommend, direct
    if       object investigation, inquiry, probe, enquiry, inquest
    event    ACCUSE investigate
    cameo    090
    target   object.against, object.into, against, into, object.of, object.into.by, object.into.possessor, object.into.of
    example  Norway demanded an investigation into Israel. => NOR ACCUSE ISR
