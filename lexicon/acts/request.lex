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
    unless   clause.object zone, no-fly_zone, ceasefire, truce, moratorium, curfew, condition
    event    ACCUSE disapprove
    cameo    113
    target   clause.object, clause.on, clause.object.on, clause.against, clause.object.against, clause.object.by
    noun-target clause.object, clause.on, clause.object.on, clause.against, clause.object.against, clause.object.by
    example  Israel urged Germany to condemn Iran. => ISR ACCUSE IRN
    not      Ukraine urged the United States to impose a no-fly zone.

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

# ---- telling and wanting: what one orders, wants or proposes that another do

act tell-calm
    verb     tell, want, order, instruct, command, direct, would_like, convince, persuade, talk_into, remind, advise
    if       object <actor>
    if       infinitive stop, end, halt, cease, withdraw, retreat, disarm, pull_back, pull_out, de-escalate, refrain, lay, surrender, disengage, disband, demobilise, demobilize, calm, stand_down, desist, renounce, hold, exercise
    unless   object soldier, troop, army, force, reporter, unit
    unless   subject doctor, coach, referee
    event    REQUEST yield
    cameo    1056
    context  military
    target   object, clause.subject, clause.object
    example  The United States told Israel to stop the offensive. => USA REQUEST ISR
    example  Turkey wants Armenia to withdraw. => TUR REQUEST ARM
    not      The doctor told Kenya's coach to stop smoking.

act propose-calm
    verb     propose, recommend, advise, demand, request, advocate, urge, stipulate
    if       clause stop, end, halt, cease, withdraw, retreat, disarm, pull_back, pull_out, lay, surrender, disengage, disband, demobilise, demobilize, stand_down, freeze
    if       clause.subject <actor>
    unless   subject doctor, expert, analyst, study, scientist, coach
    event    REQUEST yield
    cameo    1056
    context  military
    target   clause.subject
    example  Ukraine demanded that Russia pull back from the port. => UKR REQUEST RUS
    example  Norway proposed that Sudan halt the offensive. => NOR REQUEST SDN

act dissuade
    verb     dissuade, discourage, talk_out, deter, restrain, hold_back, warn_off
    if       object <actor>
    if       from attack, strike, invade, retaliate, bomb, fight, send, escalate, shell, war, offensive, invasion, intervention, violence, retaliation, annex, build, test, launch, use
    event    REQUEST yield
    cameo    1056
    context  military
    target   object
    example  The United States dissuaded Israel from attacking Iran. => USA REQUEST ISR
    not      Rain discouraged tourists from flying.

act urge-patience
    verb     urge, counsel, preach, advise, appeal_for, seek, plead
    if       object patience, caution, calm, moderation, restraint, prudence, forbearance, de-escalation, dialogue
    unless   object.on price
    unless   subject analyst, doctor, broker, economist
    event    REQUEST yield
    cameo    1056
    context  military
    target   on, object.on, object.from, from, object.by, to, in, object.in
    example  China counselled restraint. => CHN REQUEST ?
    not      Brokers urged caution.

act stress-need-calm
    verb     stress, underline, emphasise, emphasize, reiterate, reaffirm, insist_on
    if       object need, necessity, importance, urgency, imperative
    if       object.for %truce, withdrawal, restraint, de-escalation, disengagement, disarmament, peace
    event    REQUEST yield
    cameo    1056
    context  military
    target   object.for.by, object.for.in, object.for.between, object.for.with, object.of.in, in
    example  France stressed the need for a ceasefire in Lebanon. => FRA REQUEST LBN

act sue-for-peace
    verb     sue, beg, plead, ask, clamour, clamor
    if       for peace, truce, ceasefire, mercy, quarter, armistice
    if       subject <actor>
    event    REQUEST yield
    cameo    1056
    context  military
    target   with, to, from, object
    example  The rebels sued for peace. => REB REQUEST ?

act seek-halt
    verb     want, seek, favour, favor, support, advocate, back
    if       object end, halt, stop, cessation, suspension, pause, moratorium, freeze
    if       object.to war, offensive, fighting, strike, bombing, violence, hostility, shelling, attack, operation, test, settlement, construction, bloodshed, siege, raid
    event    REQUEST yield
    cameo    1056
    context  military
    target   object.to.by, object.to.in, object.to.on, object.in.by, object.by, by, in, object.in
    example  Brazil wants a halt to the bombing by Israel. => BRA REQUEST ISR

act tell-release
    verb     tell, want, order, instruct, command, would_like, convince, persuade
    if       object <actor>
    if       infinitive %letgo
    unless   object soldier, guard, police, club
    event    REQUEST yield
    cameo    1053
    context  legal
    target   object, clause.subject, from, clause.object.from
    example  The United Nations told Myanmar to release the reporters. => IGOUNO REQUEST MMR

act propose-release
    verb     propose, recommend, demand, request, stipulate
    if       clause %letgo
    if       clause.subject <actor>
    event    REQUEST yield
    cameo    1053
    context  legal
    target   clause.subject
    example  Poland demanded that Belarus free the blogger. => POL REQUEST BLR

act seek-return
    verb     want, seek, claim, clamour, demand
    if       object return, restitution, handover, repatriation, release, freedom
    if       from <actor>
    unless   subject bank, investor
    event    REQUEST yield
    cameo    1053
    context  legal
    target   from, object.from
    example  Greece wants the return of the marbles from Britain. => GRC REQUEST GBR

act plead-for-life
    verb     beg_for, plead_for, appeal_for, intercede_for, ask_for
    if       for life, clemency, mercy, pardon, leniency, amnesty
    if       subject <actor>
    event    REQUEST yield
    cameo    1053
    context  legal
    target   to, with, object, from
    example  The Philippine government pleaded for the life of the maid with Saudi Arabia. => PHLGOV REQUEST SAU

act tell-lift
    verb     tell, want, order, instruct, would_like, convince, persuade
    if       object <actor>
    if       infinitive %lifting
    if       clause.object %sanction, blockade, siege, duty, curb
    event    REQUEST yield
    cameo    1054
    context  economic
    target   object, clause.subject, clause.object.on, from
    example  Iran wants the United States to lift sanctions. => IRN REQUEST USA

act propose-lift
    verb     propose, recommend, demand, request, stipulate
    if       clause %lifting
    if       clause.subject <actor>
    if       clause.object %sanction, blockade, siege, duty, curb
    event    REQUEST yield
    cameo    1054
    context  economic
    target   clause.subject
    example  Qatar demanded that Israel lift the blockade. => QAT REQUEST ISR

act seek-waiver
    verb     seek, want, request, ask_for, apply_for, demand, plead_for
    if       object waiver, exemption, relief, exception, reprieve
    if       from <actor>
    unless   subject company, firm, patient, investor
    event    REQUEST yield
    cameo    1054
    context  economic
    target   from.by, from.of, from, object.from
    example  Iraq sought a waiver from the United States. => IRQ REQUEST USA
    not      The firm sought a waiver from France.

act tell-admit
    verb     tell, want, order, instruct, would_like, convince, persuade
    if       object <actor>
    if       infinitive %admitting, cooperate
    unless   object guard, soldier, police, company
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   object, clause.subject, from, to
    example  The United Nations wants Israel to allow aid into Gaza. => IGOUNO REQUEST ISR

act propose-admit
    verb     propose, demand, request, stipulate, recommend
    if       clause %admitting
    if       clause.subject <actor>
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   clause.subject
    example  The United Nations demanded that Syria admit inspectors. => IGOUNO REQUEST SYR

act seek-permission
    verb     seek, want, request, ask_for, await, need, apply_for
    if       object permission, approval, consent, clearance, authorisation, authorization, green_light, go-ahead, overflight, right_of_way, transit, accreditation
    if       from <actor>
    unless   subject company, firm, airline, developer, patient
    event    REQUEST yield
    cameo    1055
    context  diplomatic
    target   from, of, object.from, object.of
    example  Turkey sought permission from Iraq to cross. => TUR REQUEST IRQ
    not      The developer sought permission from Spain.

act tell-quit
    verb     tell, want, order, instruct, advise, convince, persuade, would_like
    if       object <actor>
    if       infinitive %quitting
    unless   object coach, manager, chief_executive, ceo, reporter
    unless   subject club, board, shareholder, fan, coach
    event    REQUEST change
    cameo    1041
    context  executive
    target   object, clause.subject, from
    example  The French president told the Libyan leader to step down. => FRAGOV REQUEST LBY
    not      The board told the coach to resign.

act propose-quit
    verb     propose, demand, request, stipulate, recommend
    if       clause %quitting
    if       clause.subject <actor>
    unless   subject club, board, shareholder, fan
    event    REQUEST change
    cameo    1041
    context  executive
    target   clause.subject
    example  The Armenian opposition demanded that the Armenian prime minister resign. => ARMOPP REQUEST ARMGOV

act want-gone
    verb     want_out, want_gone, want_dead, want_removed
    if       object <actor>
    unless   subject fan, club, player
    event    REQUEST change
    cameo    1041
    context  executive
    target   object
    example  Turkey wants the Syrian president out. => TUR REQUEST SYRGOV
    not      The fans want Germany's coach out.

act no-confidence
    noun     confidence_motion, confidence_vote, motion_of_censure, censure_motion, impeachment_motion, impeachment_petition, impeachment_vote
    if       against any
    unless   possessor club, shareholder
    event    REQUEST change
    cameo    1041
    context  executive
    noun-target against
    example  Kenyan lawmakers filed a no-confidence motion against the Kenyan president. => KENLEG REQUEST KENGOV

act move-to-impeach
    verb     seek, launch, file, start, open, initiate, table, move, begin
    if       object impeachment, ouster, ousting, no-confidence_vote, recall_vote, removal
    unless   subject club, shareholder, fan
    event    REQUEST change
    cameo    1041
    context  executive
    target   against, object.against, object.of, object.possessor
    example  Lawmakers launched the impeachment of the Peruvian president. => LEG REQUEST PERGOV

act tell-reverse
    verb     tell, want, order, instruct, advise, convince, persuade, would_like
    if       object <actor>
    if       infinitive %reverse
    unless   infinitive withdraw
    unless   object reporter, player
    unless   subject club, coach, customer, fan
    event    REQUEST change
    cameo    1042
    context  executive
    target   object, clause.subject, clause.object.by
    example  The European Union wants Poland to scrap the law. => IGOEEC REQUEST POL

act propose-reverse
    verb     propose, demand, request, stipulate, recommend
    if       clause %reverse
    if       clause.subject <actor>
    unless   clause withdraw
    event    REQUEST change
    cameo    1042
    context  executive
    target   clause.subject
    example  The European Union demanded that Hungary repeal the law. => IGOEEC REQUEST HUN

act seek-change-of-policy
    verb     seek, want, demand, urge, press_for, push_for, advocate
    if       object repeal, reversal, abolition, rethink, review, revision, scrapping, annulment, withdrawal, amendment, reconsideration, postponement, u-turn
    if       object.of law, bill, decree, decision, policy, treaty, plan, tax, act, measure, verdict, ban, constitution
    event    REQUEST change
    cameo    1042
    context  executive
    target   object.of.by, object.of.of, object.of.possessor, from, object.by
    example  Amnesty International demanded the repeal of the law by Uganda. => NGOAMN REQUEST UGA

act hold-to-promise
    verb     hold, remind
    if       object <actor>
    if       of promise, commitment, word, obligation, duty, pledge, responsibility
    event    REQUEST change
    cameo    105
    context  legal
    target   object
    example  Ukraine reminded Britain of its obligations. => UKR REQUEST GBR

act set-conditions
    verb     set, lay_down, impose, attach, name, spell_out, lay_out, put_forward, list
    if       object condition, precondition, conditions, term, prerequisite
    if       subject <actor>
    unless   subject bank, company, lender, club, scientist
    event    REQUEST change
    cameo    105
    context  legal
    target   for.with, object.for.with, on, object.on, for, object.for, to, object.to
    example  Iran set conditions for talks with the United States. => IRN REQUEST USA
    not      The bank set conditions for loans.

act summon-official
    verb     summon, convoke
    if       object minister, official, politician, leader, commander, activist, lawmaker, mayor, cleric, general, governor
    if       subject <actor>
    unless   object ambassador, envoy, diplomat
    unless   subject police, prosecutor, court, investigator, judge
    event    REQUEST change
    cameo    105
    context  legal
    target   object
    example  The Thai army summoned the ousted ministers. => THAMIL REQUEST GOV

# ---- help asked for

act tell-help
    verb     tell, want, would_like, convince, persuade, look_to, count_on
    if       object <actor>
    if       infinitive %helping
    unless   object reporter, parent, reader, customer
    unless   subject fan, charity
    event    REQUEST assist
    cameo    103
    target   object, to, from, on, with, clause.subject
    example  Ukraine wants Germany to send more aid. => UKR REQUEST DEU

act propose-help
    verb     propose, recommend, demand, request
    if       clause %helping
    if       clause.subject <actor>
    unless   subject doctor, scientist
    event    REQUEST assist
    cameo    103
    target   clause.subject
    example  Haiti requested that Canada send help. => HTI REQUEST CAN

act turn-to-for-help
    verb     turn, look, appeal, go, come, run, reach_out
    if       to <actor>
    if       for help, aid, assistance, support, relief, rescue, backing, protection, refuge, guidance, medicine, food
    unless   subject patient, viewer, reader, consumer
    event    REQUEST assist
    cameo    103
    target   to
    example  Somalia turned to Turkey for help. => SOM REQUEST TUR
    not      Viewers turned to Britain's broadcaster for help.

act cap-in-hand
    verb     go_cap_in_hand, come_cap_in_hand, go_begging, come_begging, come_knocking, go_hat_in_hand, pass_hat, hold_out_hand
    if       to <actor>
    event    REQUEST assist
    cameo    103
    target   to
    example  Greece went cap in hand to Germany. => GRC REQUEST DEU

act knock-on-door
    verb     knock, pound, hammer
    if       on door
    if       subject <state>
    unless   subject police, agent, soldier, neighbour
    event    REQUEST assist
    cameo    103
    target   on.of, on.possessor
    example  Armenia knocked on the door of Russia. => ARM REQUEST RUS
    not      Police knocked on the door of a Dutchman.

act approach-for
    verb     approach, contact, tap, sound_out, solicit, lobby, court
    if       object <actor>
    if       for help, aid, assistance, support, loan, credit, money, weapon, fund, investment, backing, mediation
    unless   subject buyer, investor, bidder, club
    event    REQUEST assist
    cameo    103
    target   object
    example  Pakistan approached China for a loan. => PAK REQUEST CHN
    not      The club approached Chile for money.

act distress-call
    noun     distress_call, distress_signal, cry_for_help, plea_for_help, sos, mayday, appeal_for_help, help_request, aid_request, assistance_request
    unless   from ship, boat, yacht, vessel, captain, pilot
    event    REQUEST assist
    cameo    103
    noun-target to, from
    example  The governor sent an SOS to the United Nations. => GOV REQUEST IGOUNO

act donor-appeal
    noun     donor_appeal, flash_appeal, humanitarian_appeal, aid_appeal, emergency_appeal, funding_appeal, fundraising_appeal, un_appeal
    event    REQUEST assist
    cameo    1033
    context  humanitarian
    noun-target to, for, for.in
    example  The United Nations launched an emergency appeal for Sudan. => IGOUNO REQUEST SDN
    not      The church launched a roof appeal.

act put-out-call
    verb     put_out, send_out, sound, issue
    if       object call, appeal, plea
    if       object.for %aid
    event    REQUEST assist
    cameo    103
    target   to, object.to
    example  Malawi put out an appeal for aid to South Africa. => MWI REQUEST ZAF

act want-from-aid
    verb     want, need, expect, await, crave
    if       object %aid
    if       from <actor>
    unless   subject company, firm, investor, consumer, plant, patient, bank
    event    REQUEST assist
    cameo    103
    target   from, object.from
    example  Lebanon needs help from France. => LBN REQUEST FRA
    not      The plant needs help from Dutch gardeners.

act call-in-favour
    verb     call_in_favour, call_in_favor, call_on_help, enlist
    if       object help, aid, support, assistance, backing, favour
    if       object.of <actor>
    unless   subject film, museum, company
    event    REQUEST assist
    cameo    103
    target   object.of
    example  Somalia enlisted the help of Ethiopia. => SOM REQUEST ETH
    not      The film enlisted the help of Irish actors.

act turn-to-for-money
    verb     turn, look, appeal, go, run, reach_out
    if       to <actor>
    if       for loan, credit, cash, money, bailout, funding, finance, fund, investment, rescue_package
    unless   subject company, bank, firm, startup, buyer, entrepreneur
    event    REQUEST assist
    cameo    1031
    context  economic
    target   to
    example  Sri Lanka turned to the International Monetary Fund for a bailout. => LKA REQUEST IGOIMF
    not      The firm turned to Spain for funding.

act seek-money-from
    verb     seek, want, need, request, solicit, beg
    if       object loan, bailout, funding, rescue_package, credit_line, debt_relief, rescheduling, moratorium, grant, investment
    if       from <state>
    unless   subject company, bank, firm, startup, entrepreneur, customer
    event    REQUEST assist
    cameo    1031
    context  economic
    target   from, object.from
    example  Zambia sought a loan from China. => ZMB REQUEST CHN

act seek-debt-relief
    verb     seek, request, demand, ask_for, plead_for, want
    if       object relief, restructuring, rescheduling, write-off, forgiveness, rollover, extension, deferral
    if       object.of debt, loan, repayment
    unless   subject company, firm
    event    REQUEST assist
    cameo    1031
    context  economic
    target   from, object.from
    example  Argentina sought a restructuring of its debt from the fund. => ARG REQUEST ?

act ransom-note
    noun     ransom_demand, ransom_note, ransom_request
    unless   possessor hacker, cyber
    event    REQUEST assist
    cameo    1031
    context  economic
    noun-target to, from
    example  Abu Sayyaf sent a ransom demand to Canada. => PHLREB REQUEST CAN

act want-investment
    verb     court, woo, solicit, attract, invite
    if       object investment, investor, fund, capital
    if       subject <state>
    if       from <state>
    event    REQUEST assist
    cameo    1011
    context  economic
    target   from, object.from
    example  Ethiopia solicited investment from China. => ETH REQUEST CHN

act seek-trade
    verb     seek, want, request, demand, push_for, press_for
    if       object access, quota, free_trade_deal, trade_deal, tariff_cut, lower_tariff, market_access, export, gas, oil, wheat, fuel, supply
    if       from <state>
    unless   subject company, firm, buyer, trader, refiner, importer
    event    REQUEST assist
    cameo    1011
    context  economic
    target   from, object.from
    example  Belarus sought gas from Russia. => BLR REQUEST RUS

act tell-arm
    verb     tell, want, would_like, convince, persuade, beg
    if       object <actor>
    if       infinitive send, provide, supply, give, deliver, deploy, sell, ship, contribute
    if       clause.object %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   from, object.from, to, object
    example  Ukraine wants Germany to send tanks. => UKR REQUEST DEU

act seek-weapons-from
    verb     seek, want, need, await, solicit, beg
    if       object %troops
    if       from <state>
    unless   subject %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   from, object.from
    example  Estonia wants missiles from the United States. => EST REQUEST USA

act turn-to-for-arms
    verb     turn, look, appeal, go
    if       to <actor>
    if       for %troops
    event    REQUEST assist
    cameo    1032
    context  military
    target   to
    example  Mali turned to Russia for weapons. => MLI REQUEST RUS

act invoke-article
    verb     invoke, activate
    if       object article, treaty, pact, clause, charter, doctrine
    if       subject <state>
    unless   object.of trade
    event    REQUEST assist
    cameo    1012
    context  military
    target   against, object.with, with
    example  Turkey invoked the treaty with the United States. => TUR REQUEST USA
    not      The lawyer invoked the clause.

act military-request
    noun     arms_request, weapons_request, troop_request, wish_list, military_request, shopping_list
    if       to <actor>
    unless   possessor christmas
    event    REQUEST assist
    cameo    1032
    context  military
    noun-target to
    example  Ukraine handed a wish list to the United States. => UKR REQUEST USA

act call-intervene
    verb     urge, ask, beg, implore, call_on, call_upon, appeal_to, invite, want, press
    if       object <actor>
    if       clause intervene, step_in, act, deploy
    unless   subject fan, union
    event    REQUEST assist
    cameo    1034
    context  peacekeeping
    target   object, on, upon, to
    example  Gambia asked Senegal to intervene. => GMB REQUEST SEN

act want-protection-from
    verb     want, need, seek, demand, expect, request
    if       object %protection, safeguard, umbrella
    if       from <actor>
    unless   subject consumer, investor, company, creditor
    event    REQUEST assist
    cameo    1034
    context  peacekeeping
    target   from, object.from
    example  Taiwan sought protection from the United States. => TWN REQUEST USA

act tell-justice
    verb     tell, want, would_like, convince, persuade, press
    if       object <actor>
    if       infinitive %judgeverb, surrender
    unless   subject club, coach
    event    REQUEST assist
    cameo    1013
    context  legal
    target   object, clause.subject, from, to
    example  Turkey wants the United States to extradite the cleric. => TUR REQUEST USA

act propose-justice
    verb     propose, recommend, demand, request
    if       clause %judgeverb
    if       clause.subject <actor>
    event    REQUEST assist
    cameo    1013
    context  legal
    target   clause.subject
    example  Turkey demanded that Greece extradite the pilots. => TUR REQUEST GRC

act seek-prosecution
    verb     seek, want, demand, recommend, pursue, urge
    if       object prosecution, arrest, trial, detention, extradition, surrender, conviction, punishment, return
    if       object.of <actor>
    unless   subject club, fan
    event    REQUEST assist
    cameo    1013
    context  legal
    target   from, object.from, object.by, object.of
    example  Chile seeks the extradition of the Argentine rebel. => CHL REQUEST ARG

act red-notice
    noun     red_notice, interpol_notice, extradition_warrant, international_warrant, extradition_plea, extradition_order, letter_rogatory
    if       for <actor>
    event    REQUEST assist
    cameo    1013
    context  legal
    noun-target for
    example  Kenya issued a red notice for the Ugandan banker. => KEN REQUEST UGA

act want-accountability
    verb     want, seek, demand, urge, expect
    if       object accountability, justice, answer, redress
    if       from <actor>
    unless   subject fan, shareholder
    event    REQUEST assist
    cameo    1013
    context  legal
    target   from, for.by, for.possessor
    example  Ireland demanded accountability from Israel. => IRL REQUEST ISR

act demand-evidence-from
    verb     demand, want, request, seek, ask_for
    if       object proof, evidence, detail, intelligence, record, document, information
    if       from <actor>
    unless   subject police, detective, publisher, journalist, regulator
    event    REQUEST assist
    cameo    1014
    context  intelligence
    target   from, object.from
    example  Russia demanded proof from Britain. => RUS REQUEST GBR

act tell-cooperate
    verb     tell, want, would_like, convince, persuade
    if       object <actor>
    if       infinitive %workwith, support, abstain, condemn, veto
    unless   subject fan, club
    unless   object player, reporter
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   object, clause.subject, from, on
    example  The United States wants India to join the coalition. => USA REQUEST IND

act seek-recognition
    verb     seek, want, demand, pursue, request, apply_for
    if       object recognition, statehood, membership, admission, accession, entry, seat, candidacy, observer_status
    if       subject <actor>
    unless   subject company, club, student, player
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   from, object.from, object.in, object.of, object.by, in
    example  Kosovo seeks membership in the European Union. => XKX REQUEST IGOEEC
    not      The club seeks membership of the league.

act apply-join
    verb     apply, ask, request
    if       infinitive join, rejoin, accede
    if       subject <state>
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   clause.object, clause.to
    example  Finland applied to join NATO. => FIN REQUEST IGONAT

act membership-bid
    noun     membership_bid, membership_application, accession_bid, membership_request, statehood_bid, recognition_bid, accession_request, eu_application, nato_application
    unless   possessor club
    event    REQUEST assist
    cameo    102
    context  diplomatic
    noun-target to, in, for, of, with
    example  Georgia handed its membership application to the European Union. => GEO REQUEST IGOEEC

act seek-support-from
    verb     seek, want, solicit, canvass, court, cultivate
    if       object support, backing, endorsement, blessing, solidarity, mandate
    if       from <actor>
    unless   subject candidate, company, firm, actor
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   from, object.from, object.of
    example  Turkey sought backing from Qatar. => TUR REQUEST QAT

act lobby-against
    verb     lobby, petition, press, campaign
    if       against deal, sale, law, bill, treaty, recognition, membership, vote, plan, resolution, accession
    if       object <actor>
    unless   subject company, firm, industry
    event    REQUEST assist
    cameo    1042
    context  executive
    target   object
    example  Israel lobbied the United States against the deal. => ISR REQUEST USA

# ---- talks and settlements asked for

act tell-parley
    verb     tell, want, would_like, convince, persuade, order, coax_back
    if       object <actor>
    if       infinitive meet, negotiate, talk, engage, sit, sit_down, confer, return, resume, restart, consult, reopen
    unless   object reporter, journalist, player
    unless   subject fan
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object, clause.subject, clause.with, with, to
    example  The United States wants India to negotiate with Pakistan. => USA REQUEST IND

act propose-parley
    verb     propose, recommend, demand, request
    if       clause meet, negotiate, talk, engage, sit, sit_down, confer, return, resume, restart, convene, hold
    if       clause.subject <actor>
    unless   subject club, fan
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   clause.subject
    example  Egypt proposed that Sudan resume talks. => EGY REQUEST SDN

act seek-meeting-with
    verb     seek, want, request, demand, propose, press_for, push_for, ask_for
    if       object audience, meeting, summit, dialogue, talk, visit, face-to-face, session, hearing, encounter
    if       with <actor>
    unless   subject reporter, fan, journalist, shareholder
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   with, object.with
    example  Cuba sought a dialogue with the United States. => CUB REQUEST USA
    not      Shareholders sought a meeting with the Dutch.

act ask-to-meet
    verb     ask, offer, request, want, seek, hope
    if       infinitive meet, talk, speak, negotiate
    if       clause.object <actor>
    unless   object any
    unless   subject reporter, journalist, fan
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   clause.with, clause.object, clause.to
    example  The Taliban asked to meet the Iranian government. => TAL REQUEST IRNGOV

act stress-need-talks
    verb     stress, underline, emphasise, emphasize, reiterate, reaffirm, insist_on
    if       object need, necessity, importance, urgency
    if       object.for %talk
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object.for.with, object.for.between, object.of.with, object.of.between, with
    example  Qatar stressed the need for dialogue with Iran. => QAT REQUEST IRN

act invite-back
    verb     invite
    if       object <actor>
    if       to talk, negotiation, conference, summit, table, meeting, dialogue
    unless   object reporter, fan, guest
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object
    example  France invited Libya to the summit. => FRA REQUEST LBY

act call-session
    verb     call, request, demand, seek, urge, convene
    if       object meeting, session
    if       object.of council, assembly, league, security_council, nations, parliament
    if       subject <actor>
    unless   subject club
    event    REQUEST meet
    cameo    106
    context  diplomatic
    target   object.of, of
    example  Russia requested a session of the Security Council. => RUS REQUEST IGOUNO

act tell-settle
    verb     tell, want, would_like, convince, persuade, order
    if       object <actor>
    if       infinitive %settleverb, make_peace, end_dispute
    unless   object reporter, player, customer
    unless   subject fan, broker
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   object, clause.subject, with, to, on
    example  The United States wants Greece to sign the deal. => USA REQUEST GRC

act propose-settle
    verb     propose, recommend, demand, request
    if       clause %settleverb
    if       clause.subject <actor>
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   clause.subject
    example  Kenya proposed that Somalia sign the accord. => KEN REQUEST SOM

act make-case-for
    verb     make, argue, press, plead, put, state
    if       object case
    if       for peace, ceasefire, deal, settlement, compromise, reconciliation, talk, dialogue
    unless   subject lawyer, paper
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   to, with, before, object
    example  Qatar made the case for a settlement to Israel. => QAT REQUEST ISR

act stress-need-settle
    verb     stress, underline, emphasise, emphasize, reiterate, reaffirm, insist_on
    if       object need, necessity, importance, urgency
    if       object.for %settling
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   object.for.with, object.for.between, object.for.in, in, with, to
    example  Russia stressed the need for a settlement in Syria. => RUS REQUEST SYR

act sell-plan
    verb     sell, pitch, tout, present, submit, push, hawk, market, propose, put_forward, table
    if       object %peaceplan, initiative, proposal, ceasefire
    if       to <actor>
    unless   object business_plan, pension_plan, phone_plan
    unless   subject company, firm, bank, airline
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   to
    example  Qatar presented the peace plan to Israel. => QAT REQUEST ISR
    not      The firm sold a plan to Spain.

act press-plan-on
    verb     press, push, urge, foist, thrust
    if       object plan, deal, proposal, case, accord, settlement, compromise, idea
    if       on <actor>
    unless   subject company, broker
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   on
    example  The United States pressed the plan on Israel. => USA REQUEST ISR

act table-draft
    verb     table, submit, circulate, introduce, present, put_forward, sponsor, bring
    if       object resolution, draft, draft_resolution, motion
    if       subject <state>
    event    REQUEST meet
    cameo    100
    target   on, object.on, against, object.against, object.for, to, object.to
    example  Norway submitted a draft resolution on Syria. => NOR REQUEST SYR

act tell-mediate
    verb     tell, want, would_like, convince, persuade, approach
    if       object <actor>
    if       infinitive %mediateverb
    unless   object reporter
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   object, clause.subject, to, from
    example  Venezuela wants Norway to mediate. => VEN REQUEST NOR

act seek-mediation-from
    verb     seek, want, request, solicit, invite, need
    if       object mediation, arbitration, good_office, intercession, facilitation, intervention, adjudication
    if       from <actor>
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   from, object.from, object.of, object.by
    example  Guyana sought mediation from the United Nations. => GUY REQUEST IGOUNO

act refer-to-mediator
    verb     refer, submit, take
    if       object dispute, quarrel, conflict, border_dispute, claim, row
    if       to <organization>
    unless   to council, court, police, regulator, prosecutor
    event    REQUEST meet
    cameo    108
    context  diplomatic
    target   to
    example  Guyana referred the dispute to the United Nations. => GUY REQUEST IGOUNO

act tell-rights
    verb     tell, want, would_like, convince, persuade, remind
    if       object <actor>
    if       infinitive respect, protect, guarantee, safeguard, uphold, observe, restore
    if       clause.object right, freedom, democracy, liberty, minority, civilian, press, law
    event    REQUEST change
    cameo    1043
    context  rights_freedoms
    target   from, object.from, object, clause.subject, of, to
    example  The European Union wants Georgia to respect the rights of minorities. => IGOEEC REQUEST GEO

act seek-redress
    verb     seek, demand, claim, want, pursue
    if       object reparation, redress, restitution, repayment
    if       from <state>
    unless   subject passenger, insurer, airline, holder, creditor
    event    REQUEST change
    cameo    1043
    context  rights_freedoms
    target   from, object.from
    example  Namibia seeks reparations from Germany. => NAM REQUEST DEU

act demand-better-pay
    verb     demand, seek, want, press_for, push_for, ask_for
    if       object pay, wage, salary, raise, bonus, allowance, arrears, benefit, condition, increase, pension
    if       subject worker, teacher, nurse, doctor, miner, union, police, soldier, driver, civil_servant, employee, farmer, pilot, staff
    unless   from club
    event    REQUEST change
    cameo    1043
    context  labor
    target   from, object.from, of
    example  Teachers demanded better pay from the Kenyan government. => EDU REQUEST KENGOV

act tell-reform
    verb     tell, want, urge, press, push, would_like, convince, persuade, call_on, ask
    if       object <actor>
    if       infinitive reform, democratise, democratize, hold, organise, organize, restore, decentralise, liberalise
    if       clause.object election, vote, referendum, poll, constitution, democracy, system, rule, court, institution, government
    event    REQUEST change
    cameo    1044
    context  political_institutions
    target   object, on
    example  The African Union wants Chad to hold elections. => IGOAFU REQUEST TCD

act stress-need-reform
    verb     stress, underline, emphasise, emphasize, reiterate, insist_on
    if       object need, necessity, importance, urgency
    if       object.for %reforming
    unless   subject economist, fund, bank
    event    REQUEST change
    cameo    1044
    context  political_institutions
    target   object.for.by, object.for.in, in, to
    example  Germany stressed the need for reforms in Ukraine. => DEU REQUEST UKR

act seek-independence
    verb     seek, demand, want, pursue, claim, press_for, push_for
    if       object independence, autonomy, secession, self-rule, statehood, homeland, self-determination, home_rule, devolution, separation
    if       from <state>
    event    REQUEST change
    cameo    1044
    context  political_institutions
    target   from, object.from
    example  Kurds seek independence from Iraq. => KUR REQUEST IRQ

act independence-bid
    noun     independence_bid, secession_bid, autonomy_bid, independence_campaign, independence_drive, independence_push, secession_campaign
    event    REQUEST change
    cameo    1044
    context  political_institutions
    noun-source possessor, by, of
    noun-target from, in, of, by
    example  Catalonia's independence bid from Spain failed. => ESP REQUEST ESP

# ---- other ways of asking

act gather-signatures
    verb     gather, collect
    if       object signature
    if       subject <actor>
    unless   subject fan, player
    event    REQUEST
    cameo    100
    target   against, object.against, for, from
    example  The Venezuelan opposition collected signatures against the Venezuelan president. => VENOPP REQUEST VENGOV

act add-voice
    verb     add_voice, lend_voice, join_chorus, join_call, echo_call, add_weight
    if       to call, demand, appeal, chorus, plea
    unless   subject film
    event    REQUEST
    cameo    100
    target   to.on, to.for.by, to.for.in, on
    example  Spain added its voice to the calls on Israel for restraint. => ESP REQUEST ISR

act hold-feet
    verb     hold_foot, turn_screw, tighten_screw, twist_arm, turn_up_pressure, pile_on_pressure, lean, put_squeeze, apply_screw
    if       on <actor>
    event    REQUEST
    cameo    100
    target   on, object
    example  The European Union turned the screw on Hungary. => IGOEEC REQUEST HUN

act arm-twist
    verb     arm-twist, strong-arm, browbeat, bulldoze, bounce, railroad, steamroller, dragoon, blackmail, hustle, press-gang
    if       object <actor>
    if       into any
    event    REQUEST
    cameo    100
    target   object
    example  The United States browbeat Poland into the deal. => USA REQUEST POL

act convince-to
    verb     convince, talk_into, win_over, cajole, sway
    if       subject <actor>
    if       object <actor>
    if       infinitive any
    unless   object <civilian>
    unless   subject result, success, film, doctor
    event    REQUEST
    cameo    100
    target   object, to, on, from, with, clause.subject
    example  Qatar convinced Hamas to accept the list. => QAT REQUEST PSE

act clarification-from
    verb     seek, want, demand, request, await, ask_for, insist_on, expect, need
    if       object clarification, explanation, apology, assurance, guarantee, answer, commitment, response, reply, pledge, undertaking
    if       from <actor>
    unless   subject journalist, reporter, investor, shareholder, fan, customer
    event    REQUEST
    cameo    100
    target   from, object.from
    example  Poland sought assurances from Germany. => POL REQUEST DEU
    not      Investors sought assurances from Spain.

act stress-need
    verb     stress, underline, underscore, emphasise, emphasize, reiterate
    if       object need, necessity, importance, urgency
    if       object.for action, support, unity, cooperation, vigilance, respect, effort, aid, assistance, help, solidarity
    if       subject <state>
    event    REQUEST
    cameo    100
    target   object.for.by, object.for.from, object.for.to, object.for.between, object.for.with, to, with
    example  Japan stressed the need for cooperation with South Korea. => JPN REQUEST KOR

act dare-to
    verb     defy, dare, taunt
    if       object <actor>
    if       infinitive any
    unless   subject gravity, film
    event    REQUEST
    cameo    100
    target   object, to, on, from, with, clause.subject
    example  Venezuela dared the United States to invade. => VEN REQUEST USA

act ask-nicely
    verb     ask, request, petition, apply_to, write_to, appeal_to
    if       object council, parliament, assembly, congress, court, lawmaker, senate, mp, union, un, nations, league
    if       clause approve, authorise, authorize, endorse, grant, adopt, vote, ratify, consider, debate, pass
    if       subject <actor>
    event    REQUEST
    cameo    100
    target   object, to
    example  The Turkish president asked parliament to approve the mandate. => TURGOV REQUEST LEG

# ---- more ways to ask

act press-home
    verb     press, push, raise, take_up, pursue, broach
    if       object issue, matter, demand, claim, point, question
    if       with <actor>
    if       subject <state>
    unless   object human_right, abuse
    event    REQUEST
    cameo    100
    target   with
    example  Vietnam pressed its demand with China. => VNM REQUEST CHN

act submit-demands
    verb     submit, hand, present, deliver, issue, put_forward, give
    if       object demand, petition, request, memorandum, list, wishlist
    if       to <actor>
    unless   object.of name, candidate, nominee
    unless   subject company, firm
    event    REQUEST
    cameo    100
    target   to, recipient
    example  Students handed a petition to the Serbian president. => EDU REQUEST SRBGOV

act sign-petition
    verb     sign, launch, start, circulate, endorse
    if       object petition, open_letter, appeal
    if       against any
    unless   object.of bankruptcy, divorce
    event    REQUEST
    cameo    100
    target   object.to, to, object.against, against
    example  Half a million Poles signed a petition against the Polish government. => POL REQUEST POLGOV

act mandate-seek
    verb     seek, request, ask_for, demand
    if       object extension, renewal, delay, postponement, deferral, adjournment, more_time, grace_period
    if       from <actor>
    unless   subject student, lawyer, company, borrower, tenant
    event    REQUEST
    cameo    100
    target   from, object.from
    example  Britain sought an extension from the European Union. => GBR REQUEST IGOEEC

act seek-pullout
    verb     seek, want, demand, request
    if       object evacuation, repatriation, safe_passage, corridor, exit, humanitarian_pause
    if       from <actor>
    event    REQUEST yield
    cameo    1055
    context  humanitarian
    target   from, object.from
    example  The United Nations sought safe passage from Israel. => IGOUNO REQUEST ISR

act denuclearise
    verb     urge, press, ask, want, tell, push, pressure, exhort
    if       object <actor>
    if       clause denuclearise, denuclearize, dismantle, freeze, abandon, scrap, cap, halt
    if       clause.object nuclear_programme, nuclear_program, programme, program, arsenal, missile, weapon, reactor, enrichment, test
    event    REQUEST yield
    cameo    1056
    context  cbrn
    target   object, on, upon
    example  Japan pressed North Korea to dismantle its arsenal. => JPN REQUEST PRK

act ratify-press
    verb     urge, press, ask, want, tell, push, exhort, encourage
    if       object <actor>
    if       clause ratify, sign, accede, join, implement, respect, honour, honor, comply, adhere, fulfil, fulfill
    if       clause.object treaty, convention, accord, agreement, deal, protocol, pact, commitment, obligation, resolution
    event    REQUEST meet
    cameo    107
    context  diplomatic
    target   object, on, upon
    example  The United Nations urged Mali to implement the accord. => IGOUNO REQUEST MLI

act recognise-press
    verb     urge, press, ask, want, tell, push, exhort, lobby
    if       object <actor>
    if       clause recognise, recognize
    if       clause.object state, statehood, sovereignty, independence, government, genocide, <state>
    event    REQUEST assist
    cameo    102
    context  diplomatic
    target   object, on, upon
    example  Armenia urged Israel to recognise the genocide. => ARM REQUEST ISR

act close-press
    verb     urge, press, ask, want, tell, push, exhort, order
    if       object <actor>
    if       clause close, shut, shut_down, demolish, remove, vacate, evacuate
    if       clause.object embassy, consulate, base, camp, settlement, mission, outpost, office, barrier, wall
    event    REQUEST change
    cameo    1042
    context  executive
    target   object, on, upon
    example  Iraq told Turkey to close its base. => IRQ REQUEST TUR

act protect-press
    verb     urge, press, ask, want, tell, push, exhort, implore
    if       object <actor>
    if       clause protect, spare, shield, safeguard, rescue, save
    if       clause.object civilian, refugee, minority, hospital, school, child, woman, hostage, journalist, population
    event    REQUEST assist
    cameo    1034
    context  humanitarian
    target   object, on, upon
    example  Jordan urged Sudan to spare civilians. => JOR REQUEST SDN

act apologise-press
    verb     urge, press, ask, want, tell, push, demand, order
    if       object <actor>
    if       clause apologise, apologize, atone, admit, acknowledge, compensate, explain, retract
    unless   subject club, fan
    event    REQUEST change
    cameo    1043
    target   object, on, upon
    example  South Korea urged Japan to apologise. => KOR REQUEST JPN

act reduce-oil
    verb     urge, press, ask, want, tell, push, lobby, encourage
    if       object <state>
    if       clause pump, raise, increase, boost, cut, reduce, lower
    if       clause.object output, production, supply, export, import, tariff, price, duty, emission, quota
    event    REQUEST assist
    cameo    1011
    context  economic
    target   object, on, upon
    example  The United States urged Saudi Arabia to raise output. => USA REQUEST SAU

act spend-defence
    verb     urge, press, ask, want, tell, push
    if       object <actor>
    if       clause spend, invest, pay, contribute, increase, raise, boost
    if       clause.object budget, spending, share, defence, defense, contribution, due
    event    REQUEST assist
    cameo    1012
    context  military
    target   object, on, upon
    example  The United States pressed Germany to increase its defence spending. => USA REQUEST DEU

act hand-suspect
    verb     urge, press, ask, want, tell, push, demand
    if       object <actor>
    if       clause hand_over, surrender, turn_over, deliver, hand
    if       clause.object suspect, fugitive, cleric, general, killer, indictee, war_criminal, plotter, accused
    event    REQUEST assist
    cameo    1013
    context  legal
    target   object, on, upon
    example  The tribunal urged Serbia to hand over the general. => JUD REQUEST SRB

act investigate-urge
    verb     urge, press, ask, want, tell, push, exhort
    if       object <actor>
    if       clause investigate, probe, look_into, inquire, examine
    if       clause.object killing, death, attack, murder, abuse, allegation, massacre, disappearance, shooting, crime, violence
    event    REQUEST assist
    cameo    1013
    context  legal
    target   object, on, upon
    example  Amnesty International urged Kenya to investigate the killings. => NGOAMN REQUEST KEN

act readmit-urge
    verb     urge, press, ask, want, tell, push
    if       object <actor>
    if       clause readmit, reinstate, take_back, repatriate, receive, accept, take
    if       clause.object migrant, refugee, deportee, citizen, national, asylum_seeker, returnee
    event    REQUEST assist
    cameo    1033
    context  refugee
    target   object, on, upon
    example  Germany pressed Pakistan to take back migrants. => DEU REQUEST PAK

act teachers-return
    verb     urge, ask, order, tell, beg
    if       object teacher, worker, doctor, nurse, striker, union, protester, miner, pilot, demonstrator, student
    if       clause return, end, call_off, suspend, disperse, go, resume
    if       subject <actor>
    unless   clause.to reporter
    event    REQUEST yield
    cameo    1052
    context  labor
    target   object, on
    example  The Ghanaian government ordered the nurses to resume work. => GHAGOV REQUEST CVL

act court-orders-state
    verb     order, direct, instruct, tell
    if       subject %lawcourt
    if       object <state>
    if       infinitive any
    unless   object police, prison
    event    REQUEST change
    cameo    105
    context  legal
    target   object
    example  The court ordered Israel to let aid in. => JUD REQUEST ISR
    not      The court ordered the fan to pay.
