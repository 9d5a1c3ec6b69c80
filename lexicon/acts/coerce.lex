# COERCE (CAMEO 17, 163, 191, 192): force short of assault: seize, restrict, ban, arrest, deport, sanction, besiege, occupy.

# ---- 170: pressure by force

act coerce-crack-down
    verb     crack_down, clamp_down, repress, suppress, oppress, stifle, silence, muzzle, subjugate, persecute, quash, gag, quell, smother, bully, tyrannise, tyrannize, stamp_out, subdue, rein_in, squelch
    unless   object inflation, price, demand, virus, cough, yawn, appetite, spending, growth, emission, laugh, evidence, report, tear, smile, competition, fear, rumour, rumor
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   on, object, object.of, object.in, object.possessor, object.by, against, in
    example  Belarus cracked down on protesters. => BLR COERCE CVL
    example  Villagers were repressed by Myanmar. => MMR COERCE CVL
    not      The rain quelled the fire.

act coerce-crackdown-noun
    noun     crackdown, clampdown, repression, suppression, oppression, persecution, subjugation, silencing, quelling, purge, witch_hunt, witch-hunt, reign_of_terror, intimidation_campaign, mistreatment, ill-treatment, human_rights_abuse, human_rights_violation, rights_abuse, rights_violation, dragnet, security_crackdown, police_crackdown, government_crackdown, military_crackdown
    unless   of inflation, demand, virus, appetite, evidence
    unless   on %problem, drunk_driving, tax_evasion
    event    COERCE restrict
    cameo    170
    context  human_rights
    noun-source possessor, by, in, from
    noun-target on, of, against, on.by, on.in, of.by, in
    example  China's crackdown on Tibet was condemned. => CHN COERCE CHN
    example  The repression of citizens by Iran continued. => IRN COERCE CVL

act coerce-force
    verb     force, compel, coerce, pressure, press_gang, strong-arm, bludgeon, dragoon, press-gang
    if       object <actor>
    if       clause leave, flee, accept, return, quit, sign, surrender, withdraw, abandon, close, resign, evacuate, cancel, hand, pay, sell, convert, work, confess, land, move, marry, halt, relocate, give, drop, retreat
    event    COERCE
    cameo    170
    example  Russia forced Georgia to sign. => RUS COERCE GEO

act coerce-force-out
    verb     force, drive, force_out, chase, push, drive_out, chase_out, flush_out, drive_away, push_out
    if       object <civilian>
    if       from any
    unless   subject %hazard
    event    COERCE deport
    cameo    174
    example  Sudan drove villagers from their land. => SDN COERCE CVL

act coerce-coercion-noun
    noun     coercion, intimidation, harassment, bullying, extortion, arm-twisting, blackmail, mistreatment, maltreatment, ill-treatment, strong-arm_tactic
    event    COERCE
    cameo    170
    noun-source possessor, by, from
    noun-target of, against, on
    example  The harassment of journalists by Turkey continued. => TUR COERCE MED

act coerce-harass
    verb     harass, intimidate, hound, extort, mistreat, maltreat, blackmail, victimise, victimize, browbeat, mistreat, ill-treat, humiliate, abuse, spy_on, threaten_and_harass, stalk, shake_down, molest, hector, pick_on
    unless   object drug, alcohol, substance, trust, position, system
    event    COERCE
    cameo    170
    context  human_rights
    target   object, object.of, object.in, from
    example  Iranian police harassed journalists. => IRNCOP COERCE MED

act coerce-spy
    verb     spy, eavesdrop, wiretap, bug, surveil, spy_on, snoop, intercept_call, tap
    unless   object resource, market, reserve, potential, keg
    unless   into market
    event    COERCE
    cameo    170
    context  intelligence
    target   on, object, object.of, object.possessor
    example  Germany accused nobody, but America spied on France. => USA COERCE FRA

act coerce-spy-noun
    noun     spying, espionage, surveillance, wiretapping, eavesdropping, phone-tapping, bugging
    if       on any
    event    COERCE
    cameo    170
    context  intelligence
    noun-target on
    example  America's spying on Germany caused anger. => USA COERCE DEU

act coerce-disperse
    verb     disperse, break_up, scatter, dispel, push_back, hold_back, beat_back, chase_away, clear, charge, drive_back, corral, kettle
    if       object %crowd
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   object, object.by, object.of, object.against, object.in
    example  Kenyan police dispersed protesters. => KENCOP COERCE CVL
    example  The demonstrators were dispersed by police. => COP COERCE CVL

act coerce-dispersal-noun
    noun     dispersal, breaking-up, clearing, break-up
    if       of %crowd
    event    COERCE restrict
    cameo    170
    noun-source possessor, by
    noun-target of, of.by
    example  The dispersal of protesters by police was swift. => COP COERCE CVL

act coerce-teargas
    verb     fire, use, lob, launch, shoot, spray, deploy, unleash, discharge, turn, fire_at
    if       object %teargas
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   at, on, against, into, clause.object, toward, towards, to, in
    example  Police fired tear gas at protesters. => COP COERCE CVL
    example  The police used water cannon against demonstrators. => COP COERCE CVL

act coerce-teargas-verb
    verb     tear-gas, teargas, pepper-spray, gas_tear, spray_pepper
    event    COERCE restrict
    cameo    170
    example  Police teargassed the protesters on Monday. => COP COERCE CVL

act coerce-cyber
    verb     hack, hack_into, cyber-attack, ddos, breach_network, break_into_computer, hack_computer
    unless   object life, growth, bush, path, way
    event    COERCE cyber
    cameo    176
    context  cyber
    target   object, into, object.of, object.possessor, into.of, into.possessor, into.in, of
    example  Russia hacked into the networks of Estonia. => RUS COERCE EST

act coerce-cyber-noun
    noun     cyber_attack, cyberattack, cyber-attack, hacking, hack, cyber_warfare, cyberwarfare, denial-of-service_attack, ddos_attack, ransomware_attack, cyber_operation, cyber_espionage, cyberespionage, phishing_attack, data_breach, cyber_assault, hacking_attack, malware_attack, cyber_war, cyberwar, cyber_intrusion
    event    COERCE cyber
    cameo    176
    context  cyber
    noun-source possessor, by, from
    noun-target on, against, of, at, in, on.of, on.in
    example  Russia launched a cyber attack on Estonia. => RUS COERCE EST

act coerce-cyber-with
    verb     jam, disable, cripple, paralyse, paralyze, disrupt, knock_out, take_down, knock_offline
    if       object signal, website, network, gps, broadcast, computer, grid, communication, server, internet
    event    COERCE cyber
    cameo    176
    context  cyber
    target   object.of, object.in, object.possessor, object, in
    example  North Korea jammed the signals of South Korea. => PRK COERCE KOR

# ---- 171: property

act coerce-seize
    verb     seize, confiscate, impound, expropriate, nationalise, nationalize, requisition, commandeer, forfeit, sequester, sequestrate, appropriate, take_away, grab, garnish, dispossess, repossess, intercept, detain, board, hold, capture, usurp
    if       object %goods
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object.of, object.from, from, object.possessor, object, of, in
    example  Iran seized a British tanker. => IRN COERCE GBR
    example  The land of villagers was confiscated by Israel. => ISR COERCE CVL
    not      The player seized the moment.

act coerce-confiscate-general
    verb     confiscate, impound, expropriate, requisition, nationalise, nationalize, sequestrate, dispossess
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object.of, from, object.from, object.possessor, object, of
    example  Zimbabwe dispossessed farmers. => ZWE COERCE CVL

act coerce-confiscation-noun
    noun     confiscation, impounding, expropriation, nationalisation, nationalization, requisition, dispossession, land_grab, sequestration
    event    COERCE seize
    cameo    1711
    context  human_security
    noun-source possessor, by
    noun-target of.of, of.from, of.possessor, from, of, in
    example  Israel's confiscation of land from villagers was condemned. => ISR COERCE CVL

act coerce-seizure-noun
    noun     seizure, capture, interception, detention, boarding
    if       of %goods
    event    COERCE seize
    cameo    1711
    context  human_security
    noun-source possessor, by
    noun-target of.of, of.from, of.possessor, from, of
    example  Iran's seizure of a British tanker was condemned. => IRN COERCE GBR

act coerce-freeze
    verb     freeze, block, seize, impound
    if       object %cashthing
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.of, object.possessor, of, object.by, object.in, object, in
    example  Switzerland has frozen the assets of Libya. => CHE COERCE LBY

act coerce-freeze-noun
    noun     freeze, freezing, blocking
    if       of %cashthing
    event    COERCE restrict
    cameo    163
    context  economic
    noun-source possessor, by
    noun-target of.of, of.possessor, on
    example  The freezing of the assets of Iran by Canada was announced. => CAN COERCE IRN

act coerce-asset-freeze
    noun     asset_freeze, assets_freeze
    event    COERCE restrict
    cameo    163
    context  economic
    noun-target on, against, of
    example  Japan imposed an asset freeze on Syria. => JPN COERCE SYR

act coerce-loot
    verb     loot, plunder, pillage, ransack, rob, sack, rifle, burgle, steal
    unless   subject protester, demonstrator, rioter
    unless   object show, base, ball, heart, limelight, kiss, coach, manager, minister, point, lead, victory, game, spotlight, march, title
    event    COERCE seize
    cameo    171
    context  human_security
    target   object.of, from, object.from, object.possessor, object, in
    example  Rebels looted villages in Mali. => REB COERCE MLI
    example  Militants stole weapons from Niger. => REB COERCE NER

act coerce-loot-noun
    noun     plunder, pillage, robbery, theft, ransacking, plundering, pillaging, heist, cattle-rustling, cattle_rustling
    unless   of identity, base, car
    event    COERCE seize
    cameo    171
    noun-source possessor, by
    noun-target of.of, of.in, of.from, of, from, in, against
    example  The plunder of Congo by Rwanda went on. => RWA COERCE COD

act coerce-evict
    verb     evict, dislodge, displace, uproot, dispossess, resettle_forcibly, drive_off, turn_out
    if       object <actor>
    event    COERCE deport
    cameo    171
    target   object, object.of, object.from, from
    example  Israel evicted villagers. => ISR COERCE CVL
    example  Residents were displaced by the army of Myanmar. => MMRMIL COERCE MMRCVL

act coerce-eviction-noun
    noun     eviction, displacement, forced_displacement, forced_eviction, uprooting, forcible_transfer, forced_removal
    event    COERCE deport
    cameo    171
    noun-source possessor, by
    noun-target of, of.from, from, in
    example  The eviction of villagers by Israel was condemned. => ISR COERCE CVL

# ---- 172, 1721, 1722: administrative sanctions, censorship, bans

act coerce-ban
    verb     ban, outlaw, prohibit, forbid, bar, proscribe, blacklist, disqualify, criminalise, criminalize, veto_entry, debar, disallow, embargo, interdict, disbar, preclude
    unless   subject rule, fifa, uefa, ioc, league, referee
    unless   object hold, none
    event    COERCE ban
    cameo    172
    context  executive
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, clause.subject, clause.from, in
    example  Afghanistan banned journalists. => AFG COERCE MED
    example  Iran barred the United Nations from entering. => IRN COERCE IGOUNO
    example  Citizens of Yemen were banned by the United States. => USA COERCE YEM

act coerce-ban-noun
    noun     ban, prohibition, outlawing, proscription, interdiction, blacklisting, banning, disqualification, travel_ban, entry_ban, flight_ban, import_ban, export_ban, visa_ban, moratorium
    unless   on smoking, plastic, tobacco, alcohol, advertising, doping, fracking, landmine
    unless   from football, sport, cricket, race
    event    COERCE ban
    cameo    172
    context  executive
    noun-source possessor, by, from
    noun-target on, against, of, on.by, on.from, on.in, on.to, on.of, on.possessor, of.by, of.from, for
    example  Hungary imposed a ban on migrants. => HUN COERCE REF
    example  The ban by Pakistan on journalists was criticised. => PAK COERCE MED

act coerce-ban-party
    verb     ban, outlaw, dissolve, proscribe, disband, disqualify, deregister, abolish, suspend, shut_down, close_down, close, delist, bar, declare_terrorist
    if       object %partything
    event    COERCE ban
    cameo    1722
    context  pro_autocracy
    target   object, object.of, object.possessor, object.in
    example  Cambodia outlawed an opposition party. => KHM COERCE OPP

act coerce-ban-party-noun
    noun     ban, banning, outlawing, dissolution, disqualification, proscription
    if       of %partything
    event    COERCE ban
    cameo    1722
    context  pro_autocracy
    noun-source possessor, by
    noun-target of, on
    example  Cambodia's banning of the opposition was condemned. => KHM COERCE OPP

act coerce-ban-assembly
    verb     ban, prohibit, outlaw, forbid, block, prevent, bar, suppress, break_up, stop, cancel
    if       object %assembly
    event    COERCE ban
    cameo    1721
    context  rights_freedoms
    target   object.by, object.of, object.in, object.against, object, in
    example  Uganda banned a rally by the opposition. => UGA COERCE OPP

act coerce-censor
    verb     censor, muzzle, gag, block, suspend, shut_down, close, ban, shut, close_down, take_off_air, jam, restrict, shutter, raid, switch_off, take_down, cut_off, disrupt, black_out, throttle, filter, revoke_licence
    if       object %mediathing
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object, object.of, object.in, object.possessor, of, in
    example  Turkey has closed the newspaper. => TUR COERCE MED
    example  Egypt censored the media. => EGY COERCE MED

act coerce-censor-plain
    verb     censor, redact_press, blacklist_press
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object.by, object.of, object, object.in
    example  China censored journalists. => CHN COERCE MED

act coerce-censorship-noun
    noun     censorship, gag_order, press_ban, news_blackout, media_blackout, internet_shutdown, internet_blackout, media_crackdown, press_restriction, internet_ban, gagging
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    noun-source possessor, by
    noun-target of, on, against, in
    example  Iran's censorship of journalists worsened. => IRN COERCE MED

act coerce-media-noun
    noun     closure, shutdown, suspension, closing, shutting-down, ban, banning, blocking, jamming
    if       of %mediathing
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    noun-source possessor, by
    noun-target of, of.of, of.in, of.possessor, in
    example  The closure of newspapers by Tanzania was condemned. => TZA COERCE MED

act coerce-restrict
    verb     restrict, limit, curtail, constrain, hamper, hinder, impede, obstruct, confine, curb, clip, bar_access
    if       object freedom, movement, access, right, travel, speech, passage, entry, expression, activity, gathering, assembly, internet, <actor>
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    target   object.of, object.for, object.to, object.possessor, object.by, to, recipient, object, object.in, of, in
    example  Israel restricted the movement of villagers. => ISR COERCE CVL

act coerce-restriction-noun
    noun     restriction, curb, curtailment, constraint, limitation
    unless   on water, calorie, use, growth
    event    COERCE restrict
    cameo    172
    noun-source possessor, by, from
    noun-target on, of, against, for, on.of, on.by, on.to, on.in
    example  Iran imposed restrictions on journalists. => IRN COERCE MED

act coerce-strip
    verb     strip, deprive, disenfranchise, denaturalise, denaturalize, divest, revoke_citizenship
    if       object <actor>
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    example  Bahrain stripped villagers of their citizenship. => BHR COERCE CVL

act coerce-revoke
    verb     revoke, cancel, suspend, withdraw, annul, rescind, strip
    if       object licence, license, citizenship, passport, permit, immunity, registration, nationality, accreditation, autonomy, status, privilege, press_card, residency
    event    COERCE restrict
    cameo    172
    context  executive
    target   object.of, object.possessor, of, from, object, object.for
    example  Kenya revoked the licence of journalists. => KEN COERCE MED

act coerce-fine
    verb     fine, penalise, penalize, punish, levy_fine, discipline, reprimand_officially
    unless   subject referee, fifa, uefa, league, umpire
    event    COERCE restrict
    cameo    172
    context  legal
    target   object, object.of, object.possessor
    example  Russia punished Ukraine. => RUS COERCE UKR

act coerce-fine-noun
    noun     fine, collective_punishment, punishment, penalty
    if       on <actor>
    event    COERCE restrict
    cameo    172
    noun-target on, for
    example  Russia imposed a fine on journalists. => RUS COERCE MED

act coerce-punishment-noun
    noun     collective_punishment, punitive_measure, punishment
    event    COERCE restrict
    cameo    172
    noun-target of, on, against, for
    example  Israel's collective punishment of villagers was condemned. => ISR COERCE CVL

act coerce-depose
    verb     oust, depose, topple, overthrow, unseat, purge, bring_down, remove_from_power, dethrone, drive_from_power, strip_of_power, impeach
    unless   object champion, record, seed, player
    event    COERCE
    cameo    170
    context  executive
    target   object, object.of, object.in
    example  The army of Egypt ousted Morsi. => EGYMIL COERCE EGY

act coerce-coup-noun
    noun     coup, putsch, ouster, overthrow, coup_attempt, coup_d'etat, coup_d'état, military_coup, military_takeover, palace_coup, toppling
    unless   possessor recruitment
    event    COERCE
    cameo    170
    context  executive
    noun-source by, possessor, from
    noun-target of, against, on, in
    example  Soldiers staged a coup in Mali. => MIL COERCE MLI

act coerce-dissolve
    verb     dissolve, suspend, abolish, disband, prorogue, shut_down
    if       object parliament, constitution, assembly, legislature, council, court, congress, commission, autonomy
    event    COERCE restrict
    cameo    172
    context  political_institutions
    target   object, object.of, in, object.in
    example  The king suspended the constitution of Nepal. => GOV COERCE NPL

act coerce-rig
    verb     rig, steal, manipulate, annul, tamper_with
    if       object election, vote, ballot, poll, referendum, result
    event    COERCE
    cameo    170
    context  election
    target   object.in, object.of, in, against
    example  The government rigged the election in Zimbabwe. => GOV COERCE ZWE

act coerce-enact-against
    verb     impose, enforce, enact, tighten
    if       object rule, law, censorship, control, restriction, quota, ban, limit, cap, order
    event    COERCE restrict
    cameo    172
    context  executive
    target   on, against, over, in, object.on, object.against, object.over, for
    example  Hungary has imposed new rules on migrants. => HUN COERCE REF

act coerce-tax
    verb     tax, overtax
    if       object <actor>
    event    COERCE restrict
    cameo    172
    example  The Taliban have taxed the farmers. => TAL COERCE CVL

# ---- 1723, 1724

act coerce-curfew
    verb     impose, declare, order, clamp, announce, extend, enforce, slap, introduce, reimpose, put, place
    if       object curfew
    event    COERCE curfew
    cameo    1723
    context  pro_autocracy
    target   on, in, over, across, object.in, object.on, for, object.across
    example  India imposed a curfew in Kashmir. => IND COERCE IND
    example  A curfew was declared in Baghdad by the government. => GOV COERCE IRQ

act coerce-curfew-noun
    noun     curfew, night-time_curfew, overnight_curfew
    event    COERCE curfew
    cameo    1723
    context  pro_autocracy
    noun-source possessor, by
    noun-target on, in, over, across, for
    example  The curfew on Gaza by Israel went on. => ISR COERCE PSE

act coerce-emergency
    verb     impose, declare, proclaim, announce, extend, order, decree, enforce, introduce, institute, prolong, renew
    if       object %emergency
    event    COERCE martial-law
    cameo    1724
    context  pro_autocracy
    target   on, in, over, across, object.in, object.on, for
    example  Ethiopia declared a state of emergency in Sudan. => ETH COERCE SDN
    example  A state of emergency was declared in Poland. => ? COERCE POL

act coerce-state-emergency
    verb     impose, declare, proclaim, announce, extend, order, decree, enforce, introduce, prolong, renew
    if       object.of emergency, siege, exception
    event    COERCE martial-law
    cameo    1724
    context  pro_autocracy
    target   on, in, over, across, object.in, object.on, for, object.of.in
    example  Ethiopia declared a state of siege in Sudan. => ETH COERCE SDN

act coerce-emergency-noun
    noun     martial_law, state_of_emergency, emergency_rule, state_of_siege, military_rule, emergency_law, president's_rule, state_of_exception
    event    COERCE martial-law
    cameo    1724
    context  pro_autocracy
    noun-source possessor, by, of
    noun-target on, in, over, across
    example  Emergency rule in Bahrain was condemned. => ? COERCE BHR

act coerce-lockdown-noun
    noun     lockdown
    if       in any
    unless   possessor covid-19, coronavirus
    event    COERCE restrict
    cameo    172
    noun-target in, on, of
    example  India imposed a lockdown in Kashmir. => IND COERCE IND

# ---- 173: arrest, detain, try

act coerce-arrest
    verb     arrest, detain, imprison, jail, apprehend, incarcerate, intern, lock_up, round_up, nab, remand, collar, nail_suspect, take_into_custody, bust, rearrest, gaol, put_in_jail, pick_up_suspect, book_suspect, put_behind_bar, haul_in, hold_without_charge, throw_in_jail, catch_suspect, handcuff, bundle_away, cuff
    unless   object decline, fall, slide, attention, slump, rot, development, growth, progress, trend, mind, spread
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.possessor, object.in
    example  Turkey arrested journalists. => TUR COERCE MED
    example  Villagers were detained by police. => COP COERCE CVL
    example  Police arrested protesters in Moscow. => RUSCOP COERCE RUSCVL
    not      The bank arrested the decline of the pound.

act coerce-arrest-noun
    noun     arrest, detention, imprisonment, jailing, incarceration, mass_arrest, apprehension, internment, round-up, roundup, rearrest, house_arrest, custody, administrative_detention, captivity
    unless   possessor cardiac, growth
    unless   of decline, fall, growth
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, possessor, from
    noun-target of, of.of, of.in, against, in
    example  The arrest of journalists by Egypt was condemned. => EGY COERCE MED
    example  Iran's detention of a British citizen was criticised. => IRN COERCE GBRCVL
    not      He died of cardiac arrest.

act coerce-arrest-warrant
    verb     issue, request, seek, execute, sign, approve, grant, enforce
    if       object warrant, arrest_warrant, summons, subpoena
    event    COERCE arrest
    cameo    173
    context  legal
    source   subject, object.by, object.possessor
    target   for, against, object.for, object.against, to
    example  France issued an arrest warrant for Assad. => FRA COERCE SYRGOV

act coerce-arrest-warrant-noun
    noun     arrest_warrant, warrant, red_notice
    if       for <actor>
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, from, possessor
    noun-target for, against
    example  The arrest warrant by France for Assad was criticised. => FRA COERCE SYRGOV

act coerce-take-custody
    verb     take, hold, put, place, keep, throw, send, remand, confine
    if       into custody
    event    COERCE arrest
    cameo    173
    context  legal
    example  Police took protesters into custody. => COP COERCE CVL

act coerce-put-prison
    verb     hold, put, place, keep, throw, confine, remand, send
    if       in %captivity
    event    COERCE arrest
    cameo    173
    context  legal
    example  Iran threw journalists in prison. => IRN COERCE MED

act coerce-put-prison-under
    verb     hold, put, place, keep, confine
    if       under arrest, house_arrest, detention, guard
    event    COERCE arrest
    cameo    173
    context  legal
    example  Myanmar put Suu Kyi under house arrest. => MMR COERCE MMR

act coerce-send-prison
    verb     send, take, commit, consign
    if       to prison, jail, camp, gulag, labour_camp, labor_camp, gallows
    event    COERCE arrest
    cameo    173
    context  legal
    example  China sent villagers to prison. => CHN COERCE CVL

act coerce-charge
    verb     charge, indict, prosecute, arraign, try, court-martial, bring_charge, put_on_trial, haul_before_court
    if       object <actor>
    unless   subject team, bull, shop, airline, bank, hotel, customer
    event    COERCE arrest
    cameo    173
    context  legal
    example  Police charged protesters with murder. => COP COERCE CVL
    example  Journalists were indicted by Turkey. => TUR COERCE MED

act coerce-charge-with
    verb     charge, indict, book
    if       with %offence
    event    COERCE arrest
    cameo    173
    context  legal
    example  Prosecutors in Kenya charged a journalist with sedition. => KEN COERCE MED

act coerce-charge-fee
    verb     charge
    unless   with any
    unless   subject police, prosecutor, court, officer, authority, government
    if       object fee, price, battery, toll, rate, interest, customer, phone, car, dollar, rent
    event    none
    none     The bank charged a fee.

act coerce-indict-noun
    noun     indictment, prosecution, arraignment, trial, show_trial, court_martial, court-martial
    if       of <actor>
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, possessor
    noun-target of, against
    example  The prosecution of journalists by Turkey was condemned. => TUR COERCE MED

act coerce-charges-noun
    verb     file, press, bring, lodge, lay, level, prefer
    if       object charge
    event    COERCE arrest
    cameo    173
    context  legal
    target   against, object.against, at
    example  The police have pressed charges against journalists. => COP COERCE MED

act coerce-jail-sentence
    verb     sentence, condemn
    if       to year, month, prison, jail, life, imprisonment, lash, life_imprisonment, term, jail_term
    event    COERCE arrest
    cameo    173
    context  legal
    example  Iran sentenced journalists to prison. => IRN COERCE MED

act coerce-raid
    verb     raid, search, storm, swoop, ransack, comb, scour
    if       subject police, officer, authority, prosecutor, agent, security_force, policeman, court, detective
    event    COERCE
    cameo    170
    context  legal
    target   object.of, on, object.possessor, object, object.in, in
    example  Police raided the offices of journalists. => COP COERCE MED

act assault-raid
    verb     raid
    if       subject <armed>
    unless   subject police, officer, authority, prosecutor, agent, security_force, policeman, court, detective
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.in, object.possessor, in
    example  Somali rebels raided a Kenyan village. => SOMREB ASSAULT KEN

act coerce-raid-noun
    noun     police_raid, search, house-to-house_search, manhunt, search_operation, dawn_raid, raid
    if       by police, officer, authority, prosecutor, agent, detective
    event    COERCE
    cameo    170
    context  legal
    noun-target on.of, of.of, on, of, at, in, for
    example  A raid by police on journalists was condemned. => COP COERCE MED

act coerce-capture-person
    verb     capture, catch, nab, recapture, hunt_down
    if       object <person>
    unless   object heart, imagination, attention, title
    event    COERCE arrest
    cameo    173
    context  military
    target   object, object.of
    example  Ukraine captured Russian soldiers. => UKR COERCE RUSMIL

act coerce-capture-fighters
    verb     capture, seize, catch, take_prisoner, nab, recapture, hold, intercept
    if       object %soldier
    event    COERCE arrest
    cameo    173
    context  military
    example  Libya captured rebels. => LBY COERCE REB

act coerce-capture-some
    verb     capture, recapture, take_prisoner
    if       object %partitive
    if       object <armed>
    event    COERCE arrest
    cameo    173
    context  military
    example  A handful of rebels were captured by the army. => MIL COERCE REB

act coerce-capture-noun
    noun     capture, apprehension
    if       of %soldier
    event    COERCE arrest
    cameo    173
    context  military
    noun-source by, possessor
    noun-target of
    example  Ukraine's capture of Russian soldiers was reported. => UKR COERCE RUSMIL

act coerce-question
    verb     interrogate, question, quiz, grill, summon, subpoena, strip-search, frisk
    if       subject police, officer, prosecutor, authority, detective, court, soldier, agent, investigator
    event    COERCE
    cameo    170
    context  legal
    target   object, object.of
    example  Police have frisked the journalists. => COP COERCE MED

act coerce-block-exit
    verb     prevent, bar, stop, block, ban, forbid, stop_from
    if       clause leave, enter, travel, return, cross, flee, attend, visit, report, work, vote, reach, pass, protest, march, demonstrate, gather, run, fish, land
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    target   object, clause.subject, object.of
    example  Egypt prevented journalists from leaving. => EGY COERCE MED
    example  Israel barred villagers from returning. => ISR COERCE CVL

act coerce-prevent-from-place
    verb     bar, ban, block, prevent, stop, lock_out, shut_out, exclude
    if       object <actor>
    if       from any
    event    COERCE restrict
    cameo    172
    target   object, object.of
    example  Kuwait barred Syrians from the country. => KWT COERCE SYR

# ---- 174: deport

act coerce-deport
    verb     deport, expel, repatriate_forcibly, exile, banish, extradite, kick_out, throw_out, send_back, turn_back, drive_out, boot_out, deport_back, refoul, turn_away, push_back, eject, rendition, render, throw_out
    unless   object %envoyperson
    unless   object student, pupil, member, air, breath, player
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.possessor
    example  Jordan deported Yemenis. => JOR COERCE YEM
    example  Migrants were expelled by Algeria. => DZA COERCE REF

act coerce-deport-noun
    noun     deportation, expulsion, banishment, exile, pushback, push-back, removal_order, rendition, refoulement, mass_deportation, forced_repatriation, forcible_return, forced_return
    unless   possessor self-imposed
    event    COERCE deport
    cameo    174
    context  legal
    noun-source by, possessor, from
    noun-target of, of.of, of.from, against
    example  The deportation of migrants by Algeria was condemned. => DZA COERCE REF

act coerce-send-home
    verb     send, force, ship, return, fly, drive
    if       object migrant, refugee, asylum_seeker, immigrant, foreigner
    if       to any
    event    COERCE deport
    cameo    174
    context  refugee
    target   object, object.from
    example  Turkey sent refugees to Syria. => TUR COERCE REF

# ---- 163: sanctions, embargo, boycott (a state's)

act coerce-sanction-verb
    verb     sanction, embargo, blacklist, slap_sanction
    unless   object use, raid, killing, match, payment, marriage, plan, deployment, violence, war
    event    COERCE restrict
    cameo    163
    context  economic
    target   object, object.of, object.in, object.from, object.possessor
    example  The United States sanctioned Iran. => USA COERCE IRN
    example  Belarus was sanctioned by Canada. => CAN COERCE BLR

act coerce-sanction-impose
    verb     impose, slap, place, tighten, extend, levy, announce, clamp, apply, reimpose, widen, toughen, unveil, introduce, renew, adopt, expand, prolong, broaden, approve, enforce, snap_back, put, maintain, order, agree, declare, reinstate, strengthen, pass, hit, raise, increase, restore, intensify, decree, enact, keep, issue
    if       object %penaltyword
    event    COERCE restrict
    cameo    163
    context  economic
    source   subject, object.by, object.possessor
    target   on, against, over, object.on, object.against, object.of, object.for, for, to, at, upon, on.of, on.from, object.on.of
    example  The European Union imposed sanctions on Russia. => IGOEEC COERCE RUS
    example  An embargo was slapped on Cuba by the United States. => USA COERCE CUB
    example  Japan extended its sanctions against North Korea. => JPN COERCE PRK

act coerce-sanction-hit
    verb     hit, slap, target, punish, strike
    if       with %penaltyword
    event    COERCE restrict
    cameo    163
    context  economic
    target   object, object.of, object.in
    example  Canada hit Belarus with sanctions. => CAN COERCE BLR

act coerce-sanction-noun
    noun     sanction, embargo, economic_sanction, arms_embargo, trade_embargo, oil_embargo, trade_sanction, financial_sanction, trade_war, trade_ban, punitive_tariff, trade_restriction, economic_blockade, oil_sanction, sanctions, tariff, blacklist, trade_barrier, economic_pressure
    unless   of approval
    event    COERCE restrict
    cameo    163
    context  economic
    noun-source possessor, by, from, of
    noun-target on, against, upon, over, for, of, on.of, on.from, with, to
    example  American sanctions on Iran were tightened. => USA COERCE IRN
    example  The embargo by Saudi Arabia against Qatar went on. => SAU COERCE QAT

act coerce-sanction-clause
    verb     maintain, keep, uphold, back, retain
    if       object sanction, embargo
    event    COERCE restrict
    cameo    163
    context  economic
    target   on, against, object.on, object.against
    example  Norway kept sanctions on Myanmar. => NOR COERCE MMR

act coerce-boycott-state
    verb     boycott
    if       subject <state>
    if       object good, product, oil, export, company, firm, wine, import, gas
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.from, object.of, object.possessor, object
    example  Turkey has boycotted the goods of France. => TUR COERCE FRA

act coerce-designate
    verb     designate, list, brand, label, blacklist, declare
    if       as terrorist, terrorist_group, terrorist_organisation, terrorist_organization, terror_group, foreign_agent, undesirable, terror_organization, organization, extremist
    event    COERCE ban
    cameo    172
    context  legal
    example  Egypt designated Hamas as a terrorist group. => EGY COERCE PSEREB

# ---- 191: blockade, siege, closure

act coerce-besiege
    verb     besiege, blockade, encircle, surround, lay_siege, siege, cut_off, seal_off, isolate_militarily, ring, trap, hem_in, cordon_off, beleaguer, barricade, choke_off, box_in, starve
    unless   subject protester, demonstrator, fan, reporter, journalist, photographer, mountain, forest, water, island
    unless   object %tradething, %bond, talk, funding
    event    COERCE restrict
    cameo    191
    context  military
    target   object, object.of, object.in, to, object.to, on
    example  Serbia besieged Sarajevo. => SRB COERCE BIH
    example  Gaza was blockaded by Israel. => ISR COERCE PSE
    not      The island is surrounded by water.

act coerce-siege-noun
    noun     siege, blockade, encirclement, naval_blockade, air_blockade, air_and_sea_blockade, land_blockade, cordon, land_siege, stranglehold, sea_blockade, starvation_siege
    unless   possessor heart
    unless   by protester, demonstrator, student, villager, farmer, worker
    event    COERCE restrict
    cameo    191
    context  military
    noun-source possessor, by
    noun-target of, on, against, around, in, to
    example  The siege of Madaya by Syria continued. => SYR COERCE SYR
    example  Saudi Arabia imposed a blockade on Yemen. => SAU COERCE YEM
    example  Israel's blockade of Gaza was criticised. => ISR COERCE PSE

act coerce-close-border
    verb     close, shut, seal, block, seal_off, shut_down, close_off, close_down, blockade, barricade
    if       object %boundary
    unless   subject %hazard, protester, demonstrator, farmer, snow
    event    COERCE restrict
    cameo    191
    target   object.with, object.to, to, with, object.between, object.into, against, object.of, object.from, object.in, for, object.possessor, between
    example  Hungary closed its border with Serbia. => HUN COERCE SRB
    example  The airspace was closed to Qatar by Bahrain. => BHR COERCE QAT

act coerce-keep-closed
    verb     keep_close, keep_closed, keep_shut, keep_seal, hold_close
    if       object %boundary
    event    COERCE restrict
    cameo    191
    target   object.with, object.to, to, object.of, object.from, object.in, for, object.possessor, object.between, object
    example  Turkey kept the border with Armenia closed. => TUR COERCE ARM
    example  Rebels kept the road to Nairobi closed. => REB COERCE KEN
    example  Kenya accused rebels of keeping a Kenyan road closed. => REB COERCE KEN
    not      The school kept its gates open.

act coerce-border-noun
    noun     closure, closing, sealing, shutdown, shutting, blocking
    if       of %boundary
    event    COERCE restrict
    cameo    191
    noun-source possessor, by
    noun-target of.with, to, of.to, with, of.between, of.into, of, of.in
    example  The closing of the border with Kenya by Somalia was announced. => SOM COERCE KEN

act coerce-border-closure
    noun     border_closure, border_blockade, airspace_closure
    event    COERCE restrict
    cameo    191
    noun-target with, to, against, in
    example  The border closure by India was condemned. => IND COERCE ?

act coerce-block-aid
    verb     block, obstruct, impede, prevent, hold_up, hinder, stop, deny, intercept, divert, turn_back, refuse, hamper, restrict, withhold
    if       object %aid
    unless   subject germany, donor, congress, bank
    event    COERCE withhold
    cameo    191
    context  humanitarian
    target   to, object.to, from, object.for, for, into, object.into, object.from, object.of, object.by, recipient, in, object.in
    example  Israel has blocked all aid to Gaza. => ISR COERCE PSE
    example  Food for Yemen was blocked by the Houthis. => YEMREB COERCE YEM

act coerce-block-convoy
    verb     block, obstruct, hold_up, stop, intercept, turn_back, delay, halt, deny
    if       object %convoy
    event    COERCE withhold
    cameo    191
    context  humanitarian
    target   object.of, object.to, to, object.from, from, object.for, object.by, object.possessor, object.in, in
    example  Syria stopped a convoy of the United Nations. => SYR COERCE IGOUNO

act coerce-block-access
    verb     block, obstruct, restrict, prevent, hinder, impede, cut, bar
    if       object access, entry, passage, humanitarian_access, exit, delivery, evacuation
    event    COERCE restrict
    cameo    191
    target   to, recipient, object.by, object.of, object.for, for, object.to, object.possessor, of, in
    example  Sudan obstructed the evacuation of villagers. => SDN COERCE CVL

act coerce-obstruction-noun
    noun     obstruction, blocking, withholding, denial, diversion
    if       of %aid
    event    COERCE withhold
    cameo    191
    context  humanitarian
    noun-source possessor, by
    noun-target of.to, to, of.for, in
    example  Israel's blocking of aid to Gaza was condemned. => ISR COERCE PSE

act coerce-cut-water
    verb     cut_off, cut, shut_off, turn_off, switch_off, sever
    if       object water, water_supply, electricity, power, power_supply, communication, telephone, phone, food, supply_line, supply_route, road, lifeline, route
    unless   subject storm, protester, company
    event    COERCE withhold
    cameo    191
    target   to, object.to, from, for, object.between, object.of, object.in, in, object.into
    example  Israel has cut off electricity to Gaza. => ISR COERCE PSE

act coerce-blackout-noun
    noun     communication_blackout, communications_blackout, power_cut
    if       by any
    event    COERCE withhold
    cameo    191
    noun-target in, on, of
    example  The communications blackout by India in Kashmir was condemned. => IND COERCE IND

act coerce-checkpoint
    verb     set_up, erect, man, establish, mount, put_up, install
    if       object checkpoint, roadblock, road_block, cordon, barrier
    unless   subject protester, farmer, villager
    event    COERCE restrict
    cameo    191
    target   in, around, on, near, object.in, object.on, object.around, at, across, outside
    example  Israeli troops set up roadblocks in Lebanon. => ISRMIL COERCE LBN

# ---- 192: occupy

act coerce-occupy
    verb     occupy, annex, recapture, retake, conquer, capture, seize, take_over, reoccupy, take_control, seize_control, take, wrest, gain_control, overtake, grab, regain, reclaim, reconquer, regain_control, win_control, wrest_control, take_back, colonise, colonize, win_back
    if       object %groundheld
    unless   object seat, advantage, turn, responsibility, crown
    event    COERCE seize
    cameo    192
    context  military
    target   from, object.from, object.of, object.in, object.possessor, object, of, over, in
    example  Rebels captured a town in Libya. => REB COERCE LBY
    example  A village was retaken by Ukraine from Russia. => UKR COERCE RUS
    example  The Taliban seized an airport in Afghanistan. => TAL COERCE AFG
    example  Armenia took control of territory in Azerbaijan. => ARM COERCE AZE

act coerce-occupy-building
    verb     capture, recapture, retake, seize, take, take_control, seize_control, take_back, regain, overrun
    if       object hospital, prison, college, university, factory, silo, power_station, crossroads
    if       subject <armed>
    event    COERCE seize
    cameo    192
    context  military
    target   from, object.from, object.of, object.in, object.possessor, object, of, in
    example  The Syrian army took the Kindi hospital. => SYRMIL COERCE SYR
    example  Rebels seized a prison in Libya. => REB COERCE LBY
    not      Doctors took over the hospital.

act coerce-occupy-place
    verb     occupy, annex, recapture, retake, conquer, capture, seize, take_over, reoccupy, overtake, reconquer, regain_control, recolonise, take_back, colonise, colonize, win_back, grab, wrest, reclaim
    if       object <place>
    event    COERCE seize
    cameo    192
    context  military
    target   from, object
    example  Russia annexed Crimea from Ukraine. => RUS COERCE UKR
    example  Kuwait was occupied by Iraq. => IRQ COERCE KWT

act coerce-occupy-plain
    verb     occupy, annex, reoccupy, reannex
    unless   object post, position, seat, mind, time, page, room, house, bed, table, place, space, niche, hospital_bed
    unless   subject <civilian>, issue, question
    event    COERCE seize
    cameo    192
    context  military
    target   from, object, object.of, object.in, object.possessor
    example  Ethiopia occupied Eritrea. => ETH COERCE ERI

act coerce-occupation-noun
    noun     occupation, annexation, recapture, conquest, land_grab, military_occupation, reoccupation, reconquest, retaking, colonization, colonisation
    unless   possessor main, favourite
    event    COERCE seize
    cameo    192
    context  military
    noun-source possessor, by
    noun-target of, from, of.in, of.from, in, against
    example  Russia's annexation of Crimea was condemned. => RUS COERCE UKR
    example  The occupation of Lebanon by Israel ended. => ISR COERCE LBN

act coerce-capture-place-noun
    noun     capture, seizure, fall, takeover, take-over, taking, overrunning
    if       of <place>
    event    COERCE seize
    cameo    192
    context  military
    noun-source by, possessor, to
    noun-target of, from, of.in
    example  The capture of Mosul by rebels shocked many. => REB COERCE IRQ

act coerce-capture-ground-noun
    noun     capture, seizure, takeover, taking
    if       of %groundheld
    event    COERCE seize
    cameo    192
    context  military
    noun-source by, possessor
    noun-target from, of.in, of.of, of.from, of
    example  The capture of a town in Mali by rebels was reported. => REB COERCE MLI

act coerce-control-of
    verb     take, seize, gain, wrest, win, assume, capture, regain, retake, recapture, grab, extend, tighten, consolidate, establish
    if       object control
    event    COERCE seize
    cameo    192
    context  military
    target   from, of, object.of, object.over, over, object.from, in
    example  Rebels seized control of Aden. => REB COERCE YEM

act coerce-fall-to
    verb     fall
    if       subject <place>
    if       to <armed>
    event    COERCE seize
    cameo    192
    context  military
    source   to
    target   subject
    example  Kabul fell to rebels. => REB COERCE AFG

act coerce-settle
    verb     build, expand, construct, establish, approve
    if       object settlement, settler_home, colony, outpost, settler_outpost, settlement_home
    if       subject <actor>
    event    COERCE seize
    cameo    192
    context  territory
    target   in, on, object.in, object.on, near
    example  Israel built settlements in Palestine. => ISR COERCE PSE

act coerce-settlement-noun
    noun     settlement_expansion, settlement_building, settlement_construction, settlement_activity
    event    COERCE seize
    cameo    192
    context  territory
    noun-target in, on
    example  Israel's settlement expansion in Palestine continued. => ISR COERCE PSE

act coerce-enslave
    verb     enslave, subjugate, conscript_forcibly, press_into_service, forcibly_recruit
    event    COERCE
    cameo    170
    context  human_rights
    example  Rebels enslaved villagers. => REB COERCE CVL

act coerce-recruit-child
    verb     recruit, conscript, press, draft, enlist, use
    if       object child, child_soldier, boy, minor
    event    COERCE
    cameo    170
    context  human_rights
    target   object, object.in, from
    example  Rebels recruited children in Uganda. => REB COERCE UGACVL

act coerce-interfere
    verb     interfere, meddle, intervene
    if       subject <actor>
    unless   in economy, market, case
    event    COERCE
    cameo    170
    target   in.of, in.possessor, in, in.in, with
    example  Iran interfered in the affairs of Bahrain. => IRN COERCE BHR

act coerce-interfere-noun
    noun     interference, meddling
    event    COERCE
    cameo    170
    noun-target in.of, in.possessor, in, in.in, with
    example  Russia's meddling in Ukraine was condemned. => RUS COERCE UKR

act coerce-disarm
    verb     disarm, forcibly_disarm
    if       object <armed>
    if       subject <armed>
    event    COERCE seize
    cameo    170
    context  military
    example  Soldiers disarmed rebels. => MIL COERCE REB

act coerce-propaganda
    verb     spread, peddle, disseminate
    if       object disinformation, misinformation, propaganda, fake_news, falsehood
    event    COERCE misinformation
    cameo    170
    context  disinformation
    target   against, in, about, object.against, object.about, on
    example  Russia spread disinformation in Estonia. => RUS COERCE EST

act coerce-disinformation-noun
    noun     disinformation_campaign, disinformation, propaganda_war, propaganda_campaign, smear_campaign, information_warfare
    event    COERCE misinformation
    cameo    170
    context  disinformation
    noun-target against, in, about, on
    example  Russia launched a disinformation campaign against Estonia. => RUS COERCE EST

act coerce-manhandle
    verb     confront, halt, turn_back, chase, chase_off, expel, warn_off, ram, escort_away, intercept
    if       object %vesselsea
    event    COERCE restrict
    cameo    191
    context  maritime
    target   object.of, object.from, object.possessor, object
    example  China intercepted a Vietnamese boat. => CHN COERCE VNM

act coerce-intercept-plane
    verb     force, intercept, divert, ground
    if       object plane, aircraft, airliner, flight, jet
    event    COERCE restrict
    cameo    191
    target   object.of, object.from, object.possessor, object
    example  Belarus intercepted an Irish plane. => BLR COERCE IRL

act coerce-hold
    verb     hold, keep, take
    if       object prisoner, detainee
    event    COERCE arrest
    cameo    173
    context  legal
    target   object.of, object.from, object, from
    example  Israel held prisoners from Jordan. => ISR COERCE JOR

act coerce-enforced-disappearance
    verb     disappear, forcibly_disappear, silence
    if       object <actor>
    event    COERCE arrest
    cameo    173
    context  human_rights
    example  Venezuela has silenced the activists. => VEN COERCE CVL

act coerce-disappearance-noun
    noun     enforced_disappearance, forced_disappearance
    event    COERCE arrest
    cameo    173
    context  human_rights
    noun-source by, possessor
    noun-target of, in
    example  The enforced disappearance of citizens by Syria continued. => SYR COERCE CVL

# ---- more of arrest and custody

act coerce-hold-incommunicado
    verb     hold_incommunicado, detain_incommunicado, keep_incommunicado
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Iran held three journalists incommunicado. => IRN COERCE MED

act coerce-hold-isolation
    verb     hold, keep, detain, place, put
    if       in isolation, solitary, solitary_confinement, prison, limbo
    if       object <person>, <civilian>, <armed>, <actor>
    unless   in conversation
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  China kept the Uighur scholar in solitary confinement. => CHN COERCE CHN

act coerce-without-trial
    verb     hold, keep, detain, imprison, jail, lock_up, intern
    if       without charge, trial, explanation, warrant, hearing
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Egypt held a Canadian reporter without charge. => EGY COERCE CAN

act coerce-take-for-questioning
    verb     take, bring, haul, call, pull, pick, summon, hold, detain, escort
    if       for questioning, interrogation, inquiry
    unless   subject doctor
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Turkish police took a German reporter away for questioning. => TURCOP COERCE DEU

act coerce-bring-in
    verb     bring_in, haul_in, haul, pull_in, take_in, call_in
    if       subject police, policeman, officer, authority, agent, security_force, intelligence_agent, detective
    if       object <person>, <civilian>, suspect
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  The Ugandan police brought in the opposition leader on Monday. => UGACOP COERCE OPP

act coerce-lead-away
    verb     lead_away, take_away, march_off, drag_away, frogmarch, cart_off, haul_away, drag_off, whisk_off, escort_away
    verb     carry_away, haul_off, march_away, drive_away
    if       subject police, policeman, officer, authority, agent, soldier, security_force, riot_police, gendarme
    if       object <person>, <civilian>, <actor>
    unless   object car, wreck
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Belarusian police dragged protesters away. => BLRCOP COERCE CVL
    example  Chinese agents took the activist away. => CHN COERCE CVL

act coerce-be-led-away
    verb     lead, march, take, drag, haul, bundle, whisk
    if       in handcuff, handcuffs, cuffs, shackle, chain, chains
    unless   object dog
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Rahimi was led away in handcuffs by Afghan police. => AFGCOP COERCE ?

act coerce-police-net
    verb     net, nick, swoop_up, scoop_up, pick_up, bag, sweep_up, nail, track_down, run_to_ground, corner, stop_and_arrest
    if       subject police, policeman, officer, agent, gendarme, security_force, detective, interpol
    if       object suspect, militant, dealer, fugitive, gang, trafficker, rebel, cell, leader, ringleader, extremist, activist, protester, smuggler, migrant, terrorist
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Spanish police picked up two Moroccan militants. => ESPCOP COERCE MAR

act coerce-break-up-cell
    verb     break_up, dismantle, bust, smash, uncover, roll_up, crack, unearth, foil, neutralise, neutralize, disrupt
    if       object cell, ring, network, spy_ring, terror_cell, gang, cartel, syndicate, sleeper_cell, spy_network, trafficking_ring, terrorist_network, smuggling_ring, plot
    if       subject <actor>, police, authority, security_service, agency
    unless   subject computer, company
    event    COERCE arrest
    cameo    173
    context  legal
    target   object.of, object.by, object.from, object, object.in, in
    example  Morocco broke up a cell of Islamic State. => MAR COERCE ISI

act coerce-jail-for
    verb     jail, imprison, lock_up, lock_away, bang_up, put_away, send_down, incarcerate, cage
    if       for year, month, life, decade, day, week
    unless   subject %sportman
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Myanmar locked up two Reuters reporters for seven years. => MMR COERCE GBRMED

act coerce-get-sentence
    verb     get, receive, draw
    if       object sentence, jail_term, prison_term, life_sentence, jail_sentence, prison_sentence, death_sentence, death_penalty, year
    if       for %offence, killing, spying, attack, role, insulting, protest, blog, remark
    event    COERCE arrest
    cameo    173
    context  legal
    source   from, by, in
    target   subject, subject.of
    example  The Saudi blogger received a prison sentence for insulting the king. => ? COERCE SAU

act coerce-sentence-death
    verb     sentence, condemn
    if       to death, hang, hanging, firing_squad, lash, flogging, stoning, amputation, caning
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Iran sentenced three protesters to death. => IRN COERCE CVL

act coerce-sentence-absentia
    verb     sentence, try, convict, condemn, jail
    if       in absentia
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Tunisia tried Ben Ali in absentia. => TUN COERCE TUN

act coerce-sentence-noun
    noun     death_sentence, prison_sentence, jail_sentence, jail_term, prison_term, life_sentence, mass_death_sentence
    noun     lengthy_sentence
    if       for <actor>
    unless   of %illness
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, from, possessor, of
    noun-target for, against, on
    example  Egypt's death sentence for Morsi was condemned. => EGY COERCE EGY

act coerce-detention-order
    verb     issue, sign, extend, prolong, renew, order
    if       object detention_order, detention, remand, imprisonment, custody, house_arrest, pre-trial_detention, administrative_detention
    if       subject court, judge, <actor>
    event    COERCE arrest
    cameo    173
    context  legal
    target   for, against, object.of, object.for, object.possessor, of
    example  A Russian court extended the detention of an American reporter. => RUSJUD COERCE USA

act coerce-remain-jailed
    verb     languish, rot, remain, linger, sit, stay, waste_away
    if       in %captivity, custody, jail, prison, detention, cell, limbo
    if       subject <person>, <civilian>, <actor>, <armed>
    event    COERCE arrest
    cameo    173
    context  legal
    source   in.of, in.possessor, in.in, in
    target   subject, subject.of, subject.from
    example  An American pastor languished in a Turkish jail. => TUR COERCE USA

act coerce-remain-behind-bars
    verb     remain, stay, be, sit, languish
    if       behind bar, bars
    event    COERCE arrest
    cameo    173
    context  legal
    source   in
    target   subject, subject.of
    example  Three opposition leaders remain behind bars in Belarus. => BLR COERCE OPP

act coerce-stand-trial
    verb     stand_trial, go_on_trial, face_trial, face_court, face_court-martial, appear_in_dock
    unless   in %showthing
    event    COERCE arrest
    cameo    173
    context  legal
    source   before, by, in.of
    target   subject, subject.of
    example  The Turkish journalists went on trial in Istanbul. => ? COERCE TURMED

act coerce-face-charges
    verb     face
    if       object charge, trial, prosecution, jail, prison, imprisonment, deportation, arrest, indictment, court_martial, court-martial, death_penalty, execution
    if       subject <person>, <civilian>, <actor>
    unless   object fee
    event    COERCE arrest
    cameo    173
    context  legal
    source   from, in, by
    target   subject, subject.of
    example  The Egyptian blogger faces charges of sedition. => ? COERCE EGY

act coerce-haul-before
    verb     haul, bring, drag, take, parade, hale
    if       before court, judge, tribunal, magistrate, prosecutor, court-martial, inquisition
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of
    example  Cameroon hauled separatist leaders before a military court. => CMR COERCE REB

act coerce-transfer-to-prison
    verb     transfer, move, fly, take, send, ship, return
    if       object <person>, <civilian>, <armed>, <actor>, %prisoner
    if       to prison, jail, penitentiary, camp, guantanamo, penal_colony, cell, detention_centre, detention_center, custody, black_site
    unless   object weapon, food
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Russia moved a Ukrainian filmmaker to a penal colony. => RUS COERCE UKR

act coerce-bounty
    verb     put, place, offer, post, announce, raise, set
    if       object bounty, reward, price
    if       for capture, arrest, leader, head, <person>, <armed>, information
    unless   subject company
    event    COERCE arrest
    cameo    173
    context  legal
    target   for.of, for, for.on, on.of, object.for, object.on
    example  The United States offered a bounty for the leader of Islamic State. => USA COERCE ISI

act coerce-bounty-on-head
    verb     put, place, set, slap
    if       object bounty, price
    if       on head, <person>, <armed>
    event    COERCE arrest
    cameo    173
    context  legal
    target   on.of, on.possessor, on
    example  Iran put a bounty on the head of the American general. => IRN COERCE USA

act coerce-wanted-list
    verb     put, place, add, include
    if       on wanted_list, most-wanted_list, watchlist, watch_list, no-fly_list, blacklist
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Russia put the Estonian prime minister on a wanted list. => RUS COERCE EST

act coerce-hunt-for
    verb     hunt, hunt_for, search_for, comb, scour, look_for, chase, pursue
    if       subject police, policeman, soldier, troop, security_force, detective, army, coast_guard
    if       for gunman, suspect, militant, rebel, attacker, killer, bomber, fugitive, hostage-taker, terrorist, insurgent, assailant, gang, extremist
    event    COERCE
    cameo    170
    context  legal
    target   for, for.of
    example  Belgian police hunted for the gunmen. => BELCOP COERCE UAF

act coerce-search-home
    verb     search, ransack, turn_over, rummage, comb, raid, storm, break_into, burst_into, swoop
    if       object home, house, office, apartment, headquarters, newsroom, premise, flat, bureau, mosque, monastery, church, party_office, campus, newspaper, ngo
    if       subject police, policeman, officer, authority, agent, security_force, soldier, prosecutor, intelligence_officer, fsb, gendarme, detective, security_service, security_agent, riot_police, tax_inspector, immigration_officer
    event    COERCE
    cameo    170
    context  legal
    target   object.of, object.possessor, object, object.in, in
    example  Russian police searched the home of a Ukrainian activist. => RUSCOP COERCE UKR

act coerce-arrest-nouns
    noun     arrest_campaign, mass_detention, arbitrary_detention, arbitrary_arrest, night_arrest, wrongful_detention
    noun     wave_of_arrest, arrest_spree, incommunicado_detention, solitary_confinement, preventive_detention, unlawful_detention
    noun     secret_detention, re-arrest, detention_without_trial, house_arrest_order, extrajudicial_detention, mass_incarceration
    noun     sweeping_arrest, internment_camp
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, possessor, from
    noun-target of, against, in, of.in, on
    example  Mass detentions of Uighurs by China were condemned. => CHN COERCE CHN

act coerce-trial-nouns
    noun     show_trial, mass_trial, military_trial, treason_trial, war_crimes_trial, political_trial, espionage_trial
    noun     terror_trial, criminal_prosecution, closed-door_trial, retrial, secret_trial, corruption_trial, blasphemy_trial
    noun     terrorism_trial
    unless   of idea
    event    COERCE arrest
    cameo    173
    context  legal
    noun-source by, possessor, in
    noun-target of, against, for
    example  The mass trial of activists by Turkey was criticised. => TUR COERCE CVL

act coerce-put-on-trial
    verb     put, place, bring
    if       on trial
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of
    example  Israel put a Palestinian teenager on trial. => ISR COERCE PSE

act coerce-indict-for
    verb     indict, charge, arraign, prosecute, try, court-martial, accuse_formally
    if       for %offence, murder, killing, war_crime, role, espionage, treason, terrorism, spying, sedition, blasphemy, protest, insulting, hacking, meddling
    if       object <actor>, <person>, <civilian>, <armed>
    unless   subject bank, hotel
    event    COERCE arrest
    cameo    173
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  American prosecutors indicted twelve Russian officers for hacking. => USA COERCE RUS

act coerce-strip-of-immunity
    verb     strip, lift, waive, remove, revoke, suspend
    if       object immunity, parliamentary_immunity, diplomatic_immunity, legal_immunity
    event    COERCE restrict
    cameo    172
    context  legal
    target   object.of, object.possessor, of, from
    example  Turkey's parliament lifted the immunity of a Kurdish lawmaker. => TURLEG COERCE KUR

act coerce-disappear-someone
    verb     disappear, vanish, spirit_away
    if       subject <person>, <civilian>, <actor>
    if       in custody, detention, hand
    event    COERCE arrest
    cameo    173
    context  legal
    source   in.of, in.possessor
    target   subject, subject.of
    example  Two Pakistani bloggers vanished in the custody of the army. => MIL COERCE PAK

act coerce-keep-under-surveillance
    verb     put, keep, place, hold
    if       under surveillance, watch, observation, tail
    unless   subject doctor, hospital
    event    COERCE
    cameo    170
    context  intelligence
    target   object, object.of, object.from, object.in, object.possessor
    example  The Chinese police kept the dissident under surveillance. => CHNCOP COERCE OPP

act coerce-tap-phone
    verb     tap, bug, intercept, hack, eavesdrop, wiretap
    if       object phone, telephone, call, conversation, email, communication, line, phone_call, message, office
    if       subject <actor>
    unless   subject customer
    event    COERCE
    cameo    170
    context  intelligence
    target   object.of, object.possessor, object, in, object.in, of
    example  The United States tapped the phone of Merkel. => USA COERCE DEU

act coerce-surveillance-noun
    noun     mass_surveillance, phone_hacking, electronic_eavesdropping, phone_surveillance, phone_tapping, spying_operation
    noun     spy_operation, spying_campaign, snooping, spyware_attack, spy_mission, secret_surveillance, blanket_surveillance
    noun     spy_balloon, electronic_surveillance
    if       of <actor>, phone, citizen, leader, journalist, diplomat, minority, embassy, call
    event    COERCE
    cameo    170
    context  intelligence
    noun-source by, possessor
    noun-target of, of.of, of.in, against, in
    example  The mass surveillance of Uighurs by China was exposed. => CHN COERCE CHN

# ---- more of clearing people away

act coerce-clear-camp
    verb     clear, dismantle, break_up, tear_down, bulldoze, remove, empty, raze, flatten, demolish, sweep, evict
    if       object encampment, protest_camp, sit-in, tent_city, barricade, camp, tent, square, roundabout, picket
    if       subject police, policeman, soldier, troop, authority, security_force, riot_police, army, bulldozer, <state>, officer
    unless   subject protester, demonstrator
    unless   object rubble, snow, rebel_camp, mine
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   object.of, object.by, object, object.in, in
    example  Turkish police cleared a protest camp in Istanbul. => TURCOP COERCE TUR

act coerce-hose
    verb     hose, hose_down, douse, blast, spray, soak, drench, fire
    if       with water_cannon, hose, tear_gas, pepper_spray, high-pressure_hose, jet_of_water, teargas
    unless   subject firefighter, fireman, fire_brigade, gardener, farmer
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   object, object.of, object.in, in, at, on
    example  Polish border guards sprayed migrants with tear gas. => POLCOP COERCE REF
    not      Firefighters doused the house with hoses.

act coerce-gas-crowd
    verb     choke, overcome, engulf, drive_back, repel, scatter, disperse, push_back, beat_back
    if       with tear_gas, teargas, water_cannon, baton, stun_grenade, rubber_bullet, smoke_bomb
    if       object <civilian>, %crowd, fan, supporter
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   object, object.of, object.in, in
    example  Greek police pushed migrants back with tear gas. => GRCCOP COERCE REF

act coerce-resort-teargas
    verb     resort, turn
    if       to tear_gas, water_cannon, teargas, baton, rubber_bullet
    if       subject police, riot_police, soldier, authority, security_force, officer
    event    COERCE restrict
    cameo    170
    context  human_rights
    target   against, clause.object, in, to.against
    example  Kenyan police resorted to tear gas against students. => KENCOP COERCE EDU

act coerce-teargas-nouns
    noun     tear-gassing, teargassing, volley_of_tear_gas, water-cannoning, kettling, dispersal_of_protest, crowd_dispersal
    noun     break-up_of_protest
    event    COERCE restrict
    cameo    170
    context  human_rights
    noun-source by, possessor
    noun-target of, against, at, on, in
    example  The tear-gassing of protesters by police was filmed. => COP COERCE CVL

act coerce-disrupt-meeting
    verb     disrupt, break_up, storm, block, halt, obstruct, shut_down, raid, prevent
    if       object meeting, rally, press_conference, congress, convention, vote, funeral, vigil, conference, festival, service, session, concert, procession, parade, gathering, prayer, mass
    if       subject police, authority, soldier, security_force, government, riot_police, <state>, thug, militia, officer, troop, agent
    unless   subject protester
    event    COERCE restrict
    cameo    1721
    context  rights_freedoms
    target   object.by, object.of, object.in, object.for, object.against, object.possessor, object, in
    example  Cuban police broke up a meeting of dissidents. => CUBCOP COERCE OPP

act coerce-seal-building
    verb     seal, padlock, shutter, lock, chain, board_up, close_down, occupy
    if       object office, headquarters, premise, newsroom, building, mosque, church, university, school, bureau, campus, shop, clinic, library, bookshop, temple
    if       subject police, authority, soldier, security_force, government, court, <state>, official, troop, agent, tax_authority
    unless   subject protester, student
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    target   object.of, object.possessor, object, object.in, of, in
    example  Belarusian police sealed the offices of a Polish union. => BLRCOP COERCE POL

act coerce-cordon-city
    verb     seal_off, cordon_off, lock_down, cordon, encircle, close_off, shut_off, blockade, throw_cordon
    if       object city, town, village, area, district, quarter, neighbourhood, neighborhood, street, square, centre, center, camp, suburb, region, province, state, capital, hospital
    if       subject police, soldier, troop, authority, army, security_force, government, <state>, militia, riot_police
    event    COERCE restrict
    cameo    191
    context  military
    target   object, object.of, object.in, in
    example  Indian troops cordoned off a village in Kashmir. => INDMIL COERCE IND

act coerce-lock-down
    verb     lock_down, quarantine, shut_in, pen_in, confine, coop_up, hem_in, herd, corral
    if       object <civilian>, resident, migrant, refugee, worker, population, villager, protester
    unless   for covid, coronavirus
    event    COERCE restrict
    cameo    191
    context  human_rights
    target   object, object.of, object.in, in
    example  Bulgaria penned refugees in a camp. => BGR COERCE REF

act coerce-under-curfew
    verb     put, place, keep, hold
    if       under curfew, lockdown, round-the-clock_curfew, night_curfew
    event    COERCE curfew
    cameo    1723
    context  pro_autocracy
    target   object, object.of, object.in
    example  India put Srinagar under curfew. => IND COERCE IND

act coerce-under-martial-law
    verb     put, place, keep, hold
    if       under law, rule, emergency, siege
    if       object <place>, city, province, region, country, state, area, island, <state>
    unless   under rule_of_law, british_rule, occupation
    event    COERCE martial-law
    cameo    1724
    context  pro_autocracy
    target   object, object.of, object.in
    example  Marcos put the island of Mindanao under martial law. => PHL COERCE PHL

act coerce-confine-home
    verb     confine, restrict, ground
    if       to home, house, barracks, camp, quarters, compound, hotel, residence, room, tent
    if       object <person>, <civilian>, <actor>, <armed>
    unless   subject illness, injury
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    target   object.of, object.by, object, object.in, in
    example  Myanmar confined Rohingya families to camps. => MMR COERCE MMR

act coerce-stay-indoors
    verb     order, tell, instruct, force, warn
    if       object <civilian>, resident, population, people
    if       clause stay, remain
    if       clause.in any
    event    COERCE curfew
    cameo    1723
    context  human_rights
    target   object.of, object.by, object, object.in, in
    example  Soldiers ordered residents to stay in their homes in Bujumbura. => MIL COERCE BDI

# ---- more of taking things

act coerce-take-over-firm
    verb     take_over, take_control, seize, wrest_control, expropriate, nationalise, nationalize, take_charge, requisition
    verb     commandeer, grab, take_possession, occupy
    if       object company, firm, bank, mine, plant, airline, television, broadcaster, refinery, subsidiary, factory, oil_company, stake, port, farm, ranch, estate, plantation, business, hotel, newspaper, oilfield, supermarket, university
    if       subject <state>, government, army, regime, junta, militia, <armed>
    unless   subject shareholder
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object.of, object.from, from, object.possessor, object, of, in, object.in
    example  Bolivia nationalised a Spanish airline. => BOL COERCE ESP
    example  Zimbabwe seized the farms of British settlers. => ZWE COERCE GBR

act coerce-strip-assets
    verb     strip, relieve, rob, divest, deprive, dispossess, fleece, cheat
    if       of land, property, asset, house, home, belonging, possession, money, valuables, cattle, weapon, passport, livelihood, farm
    if       object <actor>, <civilian>, <person>
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object, object.of
    example  Myanmar stripped Rohingya farmers of their land. => MMR COERCE MMR

act coerce-impound-vehicle
    verb     impound, tow_away, confiscate, take_away, seize, hold, detain
    if       object bus, plane, aircraft, truck, trawler, fishing_boat, cargo_ship, helicopter, vehicle, camera, passport, laptop, equipment, satellite_dish, motorcycle, container, airliner, boat, yacht, superyacht
    if       subject <actor>, police, authority, customs
    unless   subject bank, lender
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object.of, object.from, object.possessor, from, object, of
    example  Eritrea impounded a Yemeni fishing boat. => ERI COERCE YEM

act coerce-board-ship
    verb     board, stop, search, inspect, divert, intercept, interdict, halt
    if       object ship, vessel, tanker, freighter, boat, flotilla, trawler, cargo_ship, dhow, ferry, yacht, fishing_boat
    if       subject <armed>, coast_guard, navy, commando, <state>, police, customs, warship, frigate
    unless   subject pirate, passenger, customer, migrant
    event    COERCE seize
    cameo    191
    context  maritime
    target   object.of, object.from, object.possessor, object.to, object, off, in
    example  Israeli commandos boarded a Turkish ship. => ISRMIL COERCE TUR

act coerce-siphon
    verb     siphon, siphon_off, pilfer, divert, loot, steal, hijack, appropriate, raid
    if       object aid, relief, oil, fuel, food_aid, grain, gas, gold, timber, ore, food, relief_supplies, ration, supply, shipment
    if       subject <armed>, rebel, militia, army, soldier, <state>, warlord
    unless   subject bank, company
    event    COERCE seize
    cameo    171
    context  human_security
    target   object.of, object.from, object.for, from, object, of, in
    example  Houthi rebels stole food from the United Nations. => YEMREB COERCE IGOUNO

act coerce-rustle
    verb     rustle, drive_off, steal, raid, loot, carry_off, make_off
    if       object cattle, livestock, cow, goat, camel, sheep, herd, horse
    if       subject <actor>, rustler, raider, bandit, herder, gunman
    unless   subject buyer
    event    COERCE seize
    cameo    171
    context  human_security
    target   object.of, object.from, from, object.possessor, object, of, in, object.in
    example  Sudanese raiders rustled cattle from Kenyan herders. => SDN COERCE KEN

act coerce-levy-tax
    verb     levy, collect, extract, demand, extort, impose, exact
    if       object tax, toll, protection_money, zakat, tribute, fee, bribe, ransom_money, extortion_payment, war_tax, extortion_fee, quota
    if       subject <armed>, militia, gang, cartel, rebel, warlord, soldier, policeman
    event    COERCE
    cameo    170
    context  human_rights
    target   from, on, object.from, object.on, in
    example  Al-Shabaab levied taxes on Somali traders. => SOMREB COERCE SOM

act coerce-racket
    noun     extortion_racket, protection_racket, shakedown, extortion_scheme, cattle_raid, cattle_raiding, asset_grab
    noun     farm_invasion, farm_seizure, land_seizure, asset_seizure, property_seizure, land_confiscation, ship_seizure
    noun     tanker_seizure, oil_theft, livestock_raid, extortion_campaign, asset_confiscation
    unless   by bank
    event    COERCE seize
    cameo    1711
    context  human_security
    noun-source by, possessor
    noun-target of, from, against, on, in, of.of
    example  Land seizures by Israel in Hebron were condemned. => ISR COERCE PSE

act coerce-ransack
    verb     ransack, loot, pillage, plunder, strip_bare, clean_out, trash, burgle, sack
    if       object hospital, museum, warehouse, embassy, consulate, office, home, shop, market, village, town, church, mosque, bank, store, clinic, university, armoury, armory, depot, palace, archive, school, city, camp, ship
    if       subject <armed>, soldier, rebel, militia, mob, gang, settler, police, militant, gunman, herder
    unless   subject protester, demonstrator, rioter
    event    COERCE seize
    cameo    171
    context  human_security
    target   object.of, object.possessor, object.in, object, in
    example  Rebels looted the warehouses of the Red Cross in Goma. => REB COERCE NGOIRC

act coerce-hold-goods
    verb     hold_up, hold, stop, detain, delay, block, strand
    if       object truck, cargo, container, shipment, lorry, convoy, train, consignment, goods, freight, grain
    if       at border, port, checkpoint, crossing, customs, frontier
    event    COERCE restrict
    cameo    191
    context  economic
    target   object.from, object.of, object.possessor, object.to, from, to, object
    example  Kazakhstan held up trucks from Kyrgyzstan at the border. => KAZ COERCE KGZ

act coerce-auction-seized
    verb     auction, sell_off, sell, liquidate, redistribute, hand_out
    if       object seized_asset, confiscated_land, seized_property, seized_farm, confiscated_property, frozen_asset
    event    COERCE seize
    cameo    1711
    context  human_security
    target   object.of, object.possessor, of
    example  Zimbabwe redistributed seized farms of South Africans. => ZWE COERCE ZAF

act coerce-into-exile
    verb     force, drive, send, push, hound, banish
    if       into exile
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Belarus forced the opposition leader into exile. => BLR COERCE OPP

act coerce-put-on-plane
    verb     put, bundle, load, force, herd, place
    if       on plane, flight, bus, train, truck, boat, airliner, cattle_truck, ferry
    if       object <civilian>, <person>, migrant, refugee, activist, journalist, <actor>
    unless   object bomb
    unless   subject charity, tour_operator
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Kenya put Somali refugees on a plane to Mogadishu. => KEN COERCE SOM

act coerce-bus-to-border
    verb     bus, drive, truck, march, herd, dump, ferry, ship, fly, abandon, push
    if       object migrant, refugee, asylum_seeker, deportee, immigrant, foreigner, nomad
    if       to border, desert, frontier
    if       subject <actor>, police, authority, <state>, government
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Tunisian police bused migrants to the border with Libya. => TUNCOP COERCE REF

act coerce-dump-desert
    verb     dump, abandon, leave, drop, strand, expel, push
    if       object migrant, refugee, asylum_seeker, people, <civilian>
    if       in desert, no-man's-land, forest, sea, jungle
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Tunisia dumped migrants in the desert. => TUN COERCE REF

act coerce-push-back-boat
    verb     push_back, turn_back, tow_back, turn_around, send_back, force_back, repel, drive_back, tow
    if       object boat, dinghy, migrant_boat, raft, migrant, refugee, asylum_seeker, boat_people, rohingya
    if       subject <actor>, coast_guard, navy, police, guard, government, frontex
    event    COERCE deport
    cameo    174
    context  refugee
    target   object.of, object.from, object, object.with
    example  The Greek coast guard pushed back migrants in a dinghy. => GRC COERCE REF

act coerce-order-out
    verb     order, tell, give
    if       object <person>, <civilian>, foreigner, journalist, reporter, citizen, resident, national, worker, missionary, student, activist, tourist
    if       clause leave, depart, quit
    if       subject <state>, government, authority, army, police, <armed>, militia, junta
    unless   object fan, customer, %envoyperson, ambassador, diplomat
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Uganda ordered Rwandan workers to leave. => UGA COERCE RWA

act coerce-order-evacuate
    verb     order, tell, force, compel, instruct
    if       object resident, villager, inhabitant, family, patient, civilian, people, staff
    if       clause evacuate, leave, flee, move, relocate, vacate, abandon
    if       subject <armed>, army, military, soldier, <state>, militia, settler
    unless   subject fire, firefighter, hazard, volcano
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  The Israeli army ordered residents of Rafah to leave. => ISRMIL COERCE PSE

act coerce-evacuation-order
    noun     evacuation_order, expulsion_order, deportation_order, eviction_order, eviction_notice, demolition_order
    noun     displacement_order, exile_order, forced_evacuation, forced_relocation, forced_resettlement
    unless   over fire, volcano, flood
    event    COERCE deport
    cameo    174
    context  legal
    noun-source by, possessor, from
    noun-target for, to, against, in, of, on
    example  An evacuation order by Israel for Gaza was issued at dawn. => ISR COERCE PSE

act coerce-forcibly-return
    verb     return, repatriate, send, send_back, deport, fly_home, ship_back
    if       object refugee, migrant, asylum_seeker, defector, dissident, haitian, rohingya, uighur, uyghur, exile
    if       subject <state>, government, authority, police
    if       to any
    unless   subject agency, charity
    event    COERCE deport
    cameo    174
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Thailand sent Uighur refugees back to China. => THA COERCE CHN

act coerce-block-return
    verb     prevent, stop, bar, block, forbid, keep
    if       object <civilian>, refugee, villager, displaced, exile, <actor>
    if       from returning, return
    event    COERCE restrict
    cameo    172
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Azerbaijan kept Armenian refugees from returning. => AZE COERCE ARM

act coerce-refuse-let-in
    verb     turn_away, send_back, refuse_entry, deny_entry, bar_entry, refuse_admission, turn_back
    if       object <person>, <civilian>, <actor>, delegation, ship, lawmaker, diplomat, team
    if       at border, airport, port, crossing, gate, frontier
    event    COERCE restrict
    cameo    172
    context  legal
    target   object, object.of, object.from, object.in, object.possessor
    example  Israel turned a Spanish lawmaker away at the airport. => ISR COERCE ESP

act coerce-search-operation
    verb     launch, mount, conduct, carry_out, stage, begin, start, undertake
    if       object manhunt, search_operation, combing_operation, security_sweep, sweep_operation, clearance_operation, cordon_and_search, search_and_cordon, house_search, house-to-house_search, police_operation
    if       subject <actor>, police, soldier, security_force, authority
    unless   object rescue_operation
    event    COERCE
    cameo    170
    context  legal
    target   for, against, object.for, object.against, after, object.in, in
    example  Belgium launched a manhunt for the militants. => BEL COERCE REB

# ---- more of bans, bars and curbs

act coerce-declare-illegal
    verb     declare, rule, deem, pronounce, brand
    if       clause illegal, unlawful, outlawed, undesirable, extremist, unconstitutional
    if       object strike, protest, party, group, organisation, organization, movement, union, gathering, demonstration, <organization>, rally, ngo, foundation, march
    unless   object search, tax
    event    COERCE ban
    cameo    172
    context  executive
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, in
    example  Nigeria declared the rally of the opposition illegal. => NGA COERCE OPP

act coerce-put-on-terror-list
    verb     put, place, add, include, list, name
    if       on list, blacklist, terror_list, terrorist_list, sanctions_list, terrorist_blacklist, register
    if       object <actor>, <organization>, <person>, <armed>
    unless   on guest_list, short_list, shortlist, waiting_list, wish_list, reading_list, heritage_list
    event    COERCE ban
    cameo    172
    context  executive
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, in
    example  Saudi Arabia put the Muslim Brotherhood on a terrorist list. => SAU COERCE EGY

act coerce-label-agent
    verb     label, designate, brand, declare, list, register, classify, name
    if       object newspaper, ngo, media, broadcaster, outlet, group, <organization>, foundation, journalist, activist, website, university, charity, think-tank
    if       object agent, extremist, terrorist, undesirable
    unless   subject critic
    event    COERCE ban
    cameo    172
    context  executive
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, in
    example  Russia declared a Latvian newspaper a foreign agent. => RUS COERCE LVA

act coerce-bar-from-office
    verb     bar, ban, disqualify, exclude, block, prevent, strike, remove, debar, keep, eliminate
    if       object candidate, politician, leader, candidacy, opposition, lawmaker, party, rival, reformist, <person>
    if       from running, election, ballot, office, vote, race, politics, poll, standing, presidency, contesting, campaign
    unless   subject %sportman, club, fifa
    event    COERCE ban
    cameo    1722
    context  pro_autocracy
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, in
    example  Iran barred reformist candidates from the election. => IRN COERCE PTY

act coerce-reject-candidacy
    verb     reject, invalidate, annul, void, disqualify, block, strike_down, throw_out, cancel
    if       object candidacy, nomination, registration, candidature, ballot_paper, election_bid, presidential_bid, mandate
    if       subject court, commission, council, electoral_commission, government, <state>, authority, board, body
    unless   object job
    event    COERCE ban
    cameo    1722
    context  pro_autocracy
    target   object.of, object.possessor, object.by, of
    example  Zambia's electoral commission rejected the nomination of the opposition leader. => ZMB COERCE OPP

act coerce-refuse-permit
    verb     refuse, deny, withhold, reject, revoke, cancel
    if       object permission, permit, authorisation, authorization, licence, clearance
    if       for protest, rally, march, demonstration, gathering, vigil, procession, meeting, assembly, parade
    event    COERCE ban
    cameo    1721
    context  rights_freedoms
    target   recipient, for.by, for.of, object.for.by, to, in
    example  Kenya refused permission for a rally by the opposition. => KEN COERCE OPP

act coerce-ban-entry
    verb     ban, bar, block, prohibit, forbid, exclude, stop
    if       object <civilian>, citizen, national, traveller, traveler, visitor, official, lawmaker, journalist, diplomat, refugee, <actor>, <person>
    if       from entry, entering, visiting, travel, country, flying, travelling, traveling, leaving, territory, soil, returning
    unless   subject airline, club
    event    COERCE restrict
    cameo    172
    context  diplomatic
    target   object, object.of, object.by, object.from, object.in, object.possessor, from, in
    example  China banned two American lawmakers from entering the country. => CHN COERCE USA

act coerce-ban-flights
    verb     ban, bar, block, prohibit, ground, forbid, close, exclude
    if       object airline, flight, carrier, overflight, airliner, plane, aircraft, ship, vessel, truck
    if       from airspace, sky, skies, airport, port, flying, landing, territory, docking, entering, water, waters
    unless   subject passenger
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.of, object.from, object.possessor, object, object.to
    example  Britain banned Russian planes from its airspace. => GBR COERCE RUS

act coerce-ban-imports
    verb     ban, bar, halt, block, prohibit, outlaw, restrict, curb, forbid, limit
    if       object import, export, sale, trade, purchase, good, product, transit, shipment, investment, beef, pork, wine, fruit, vegetable, coal, seafood, dairy, meat, poultry, cotton, gold, steel, technology, chip, semiconductor, oil, gas, grain, wheat, diamond, timber, fish
    if       subject <state>, <organization>, government, commission, council, ministry
    unless   object alcohol, cigarette, tobacco, firework, weapon
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.from, from, object.to, to, object.of, object.with, object.possessor, with, object
    example  China banned coal imports from Australia. => CHN COERCE AUS
    example  Russia banned Moldovan wine. => RUS COERCE MDA

act coerce-export-control
    verb     impose, introduce, tighten, slap, announce, enforce, extend, widen, clamp, adopt, put
    if       object export_control, import_ban, export_ban, price_cap, trade_restriction, travel_restriction, visa_restriction, visa_ban, flight_ban, import_restriction, trade_barrier, import_duty, customs_duty, anti-dumping_duty, countermeasure, retaliatory_tariff, secondary_sanction, export_restriction, investment_ban, oil_cap, entry_ban, punitive_measure, overflight_ban, transit_ban, capital_control, duty, levy, port_fee
    if       subject <actor>
    event    COERCE restrict
    cameo    163
    context  economic
    target   on, against, for, object.on, object.against, object.from, to, object.to, on.from, on.of
    example  Japan imposed export controls on South Korea. => JPN COERCE KOR

act coerce-cut-off-swift
    verb     cut, cut_off, exclude, remove, disconnect, eject, expel, kick, shut, bar, ban, freeze
    if       from swift, payment_system, banking_system, market, system, dollar, network, banking_network
    if       object <state>, bank, <organization>, company, firm, economy, lender
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.of, object, object.in, object.possessor
    example  The European Union cut Russian banks off from Swift. => IGOEEC COERCE RUS

act coerce-punish-with
    verb     punish, penalise, penalize, hit, target, squeeze, slap, retaliate, isolate, choke
    if       with duty, ban, sanction, tariff, embargo, export_ban, restriction, boycott, freeze, fine, levy, blacklist
    event    COERCE restrict
    cameo    163
    context  economic
    target   object, object.of, against, object.in
    example  China punished Lithuania with a boycott. => CHN COERCE LTU

act coerce-designate-person
    verb     designate, blacklist, sanction, target, list
    if       object <person>, <organization>, company, bank, network, individual, entity, official, firm, shipping_line, oligarch
    if       subject treasury, treasury_department, state_department, security_council, european_union, eu, ofac, foreign_office, commission, <state>
    if       for any
    unless   subject fund, investor
    event    COERCE restrict
    cameo    163
    context  economic
    target   object, object.of, object.from, object.in, object.possessor
    example  Canada sanctioned Belarusian officials for torture. => CAN COERCE BLR

act coerce-trade-status
    verb     strip, revoke, end, withdraw, suspend, rescind, terminate, remove
    if       object trade_status, trading_status, most-favoured-nation_status, trade_privilege, tariff_preference, preferential_status, trade_preference, preferential_access, trade_benefit, most_favored_nation_status, mfn_status
    event    COERCE restrict
    cameo    163
    context  economic
    target   object.of, object.for, from, for, object, of, object.possessor
    example  India revoked the trade privileges of Pakistan. => IND COERCE PAK

act coerce-squeeze
    verb     squeeze, strangle, choke, starve, throttle, suffocate, asphyxiate, cripple, undermine, wreck
    if       object economy, oil_export, export, industry, trade, currency, oil_revenue, banking_sector
    if       subject <state>, sanction, embargo, blockade, tariff
    unless   subject investor, recession, strike
    event    COERCE restrict
    cameo    163
    context  economic
    source   subject.by, subject.possessor, subject.from, subject
    target   object.of, object.possessor, object, subject.on
    example  American sanctions crippled the economy of Iran. => USA COERCE IRN

act coerce-economic-nouns
    noun     oil_price_cap, secondary_sanctions, financial_blockade, export_curb, import_curb, economic_coercion, economic_warfare
    noun     economic_sanctions, trade_embargoes, visa_sanction, trade_curb, chip_ban, grain_ban, oil_ban, coal_ban, technology_ban
    noun     airspace_ban, flight_embargo, tariff_war, retaliatory_duty, anti-dumping_tariff, sectoral_sanction, smart_sanction
    noun     targeted_sanction, energy_blackmail, gas_blackmail, financial_strangulation, trade_blockade, financial_blacklist
    noun     maximum_pressure
    unless   of approval
    event    COERCE restrict
    cameo    163
    context  economic
    noun-source possessor, by, from, of
    noun-target on, against, upon, over, for, of, to
    example  China's economic coercion against Lithuania backfired. => CHN COERCE LTU

act coerce-curtail-rights
    verb     suspend, curtail, roll_back, strip_away, trample, abrogate, erode, abolish, take_away, restrict, suppress, crush
    verb     stifle, gut, deny, abridge
    if       object right, liberty, freedom, civil_liberty, habeas_corpus, freedoms, human_right, press_freedom, free_speech, dissent, autonomy, independence
    if       subject <state>, government, regime, junta, parliament, army, president, king, authority, law, <actor>
    unless   object voting_right_of_shareholder
    event    COERCE restrict
    cameo    172
    context  rights_freedoms
    target   object.of, object.possessor, object.in, in, object.for, recipient, of
    example  China crushed the freedoms of Hong Kong. => CHN COERCE HKG

act coerce-violate-rights
    verb     violate, abuse, infringe, trample, disregard, flout
    if       object right, human_right, freedom, liberty, rights
    if       subject <actor>
    unless   subject company, app
    event    COERCE
    cameo    170
    context  human_rights
    target   object.of, object.possessor, object.in, in, of
    example  Bahrain violated the rights of its Shiite citizens. => BHR COERCE BHR

act coerce-persecute-nouns
    noun     forced_labour, forced_labor, forced_sterilisation, forced_sterilization, forced_conversion, slave_labour, slave_labor
    noun     forced_conscription, forced_recruitment, religious_persecution, racial_discrimination, apartheid
    noun     systematic_discrimination, collective_expulsion, slavery, enslavement, political_repression, political_persecution
    noun     state_repression, forced_assimilation, ethnic_persecution, state_harassment, child_conscription, forced_indoctrination
    noun     brainwashing
    if       of any
    event    COERCE
    cameo    170
    context  human_rights
    noun-source by, possessor, in
    noun-target of, against, in, of.in
    example  The forced sterilisation of Uighur women by China was condemned. => CHN COERCE CHN

act coerce-fire-officials
    verb     sack, dismiss, fire, purge, remove, suspend, oust, lay_off
    if       object judge, prosecutor, academic, civil_servant, teacher, mayor, professor, soldier, policeman, officer, general, journalist, lecturer, public_servant, magistrate, diplomat, governor, anchor, central_bank_governor, attorney_general, chief_justice
    if       subject <state>, government, president, regime, king, junta, sultan, emir, decree, <actor>
    unless   object missile
    unless   subject club, company, school
    event    COERCE
    cameo    172
    context  political_institutions
    target   object, object.of, object.from, object.in
    example  Turkey sacked thousands of teachers. => TUR COERCE EDU

act coerce-oust-leader
    verb     force_out, push_out, drive_out, vote_out, throw_out, remove, kick_out, dislodge, eject, chase
    if       object president, prime_minister, leader, government, ruler, king, dictator, premier, strongman, regime, cabinet
    if       from power, office, post, presidency, throne, government, palace
    unless   subject voter, electorate
    event    COERCE
    cameo    170
    context  executive
    target   object, object.of, object.in
    example  The army removed the president of Niger from power. => MIL COERCE NER

act coerce-force-resign
    verb     force, pressure, press, compel, push, oblige
    if       object president, prime_minister, leader, minister, king, governor, premier, chief_justice, speaker, dictator, cabinet, government, mayor
    if       clause resign, quit, step_down, step_aside, abdicate, go, flee
    unless   subject scandal, illness, coach
    event    COERCE
    cameo    170
    context  executive
    target   object, object.of, object.in
    example  Soldiers forced the president of Mali to resign. => MIL COERCE MLI

act coerce-take-power
    verb     take, capture, assume
    if       object power
    if       subject soldier, army, junta, colonel, military, rebel, general, officer, taliban
    unless   subject voter, engine, coalition
    unless   by election, vote
    event    COERCE
    cameo    170
    context  political_institutions
    target   from, in, object.from, of
    example  Soldiers took power in Guinea. => MIL COERCE GIN

act coerce-seize-power
    verb     seize, grab, usurp, wrest
    if       object power
    if       subject <armed>, general, officer, army, junta, colonel, military, rebel, <person>, <actor>
    unless   subject voter, engine, coalition
    unless   by election, vote
    event    COERCE
    cameo    170
    context  political_institutions
    target   from, in, object.from, of
    example  The army seized power in Myanmar. => MIL COERCE MMR

act coerce-coup-verbs
    verb     stage, mount, attempt, launch, plot, lead, execute, engineer
    if       object coup, putsch, power_grab, palace_coup, coup_d'etat, coup_d'état, military_takeover, counter-coup, self-coup, autogolpe
    event    COERCE
    cameo    170
    context  political_institutions
    target   against, in, object.against, object.in, on
    example  Colonels staged a coup against the president of Gabon. => MIL COERCE GAB

act coerce-coup-nouns
    noun     power_grab, seizure_of_power, usurpation, overthrowing, forced_resignation, self-coup, autogolpe, counter-coup
    noun     purge_of_army, constitutional_coup, armed_takeover, military_seizure
    unless   of market
    event    COERCE
    cameo    170
    context  political_institutions
    noun-source by, possessor, from
    noun-target of, against, in, from
    example  The power grab by the army in Sudan was condemned. => SDNMIL COERCE SDN

act coerce-weaponise
    verb     weaponise, weaponize, exploit, wield
    if       object gas, energy, food, migrant, migration, grain, refugee, hunger, oil, water, trade, supply, dollar
    if       subject <actor>
    event    COERCE
    cameo    170
    context  economic
    target   against, on
    example  Belarus weaponised migrants against Poland. => BLR COERCE POL

act coerce-use-as-lever
    verb     use, hold, keep, treat
    if       as bargaining_chip, pawn, lever, leverage, weapon, blackmail, chip, hostage
    if       subject <actor>
    unless   object injury, break
    event    COERCE
    cameo    170
    context  executive
    target   against, object, object.of, object.from, clause.object
    example  Iran used British detainees as bargaining chips. => IRN COERCE GBR

# ---- more of censorship

act coerce-pull-off-air
    verb     pull, yank, take, knock, force, drive, boot, throw
    if       off air, airwave, channel, airwaves
    if       object channel, station, programme, program, show, broadcaster, radio, series, broadcast, network, <organization>, <state>, bbc, cnn
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object, object.of, object.in, object.possessor, of, in, from
    example  Venezuela took a Colombian channel off the air. => VEN COERCE COL

act coerce-restrict-web
    verb     restrict, block, limit, cut, cut_off, deny, slow, throttle, bar, disrupt, curb
    if       object access
    if       to site, website, internet, twitter, facebook, social_media, platform, app, whatsapp, telegram, instagram, youtube, signal, network, news_site, wikipedia, tiktok, web, x
    unless   subject company, school, parent, router
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   to.of, in, object.in, for
    example  Myanmar cut off access to Facebook. => MMR COERCE USA

act coerce-cut-phones
    verb     cut, cut_off, shut_down, shut_off, suspend, sever, switch_off, block, snap, jam, turn_off, black_out, disconnect
    if       object phone_service, mobile_service, mobile_internet, internet_service, data_service, internet_access, phone_line, mobile_network, phone_network, telephone_line, mobile_phone_service, cellphone_service, broadband, telephone_service, phone_connection, landline, communications, mobile_data, telecom_service, sms
    if       subject <state>, government, authority, army, junta, <actor>, regime, military
    unless   subject storm, company
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   in, to, object.in, across, object.to
    example  India suspended mobile internet in Kashmir. => IND COERCE IND

act coerce-ban-book
    verb     ban, withdraw, pulp, censor, pull, burn, seize, confiscate, suppress, bowdlerise, prohibit, outlaw
    if       object book, novel, film, movie, play, song, cartoon, documentary, textbook, exhibition, magazine, pamphlet, leaflet, opera, series, poem, rap
    if       subject <state>, government, court, authority, censor, ministry, police, <actor>, regime, board, junta, church
    unless   subject school, school_board, publisher, studio, theatre, shop
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object.by, object.of, object.about, object.from, object.possessor, object, from, by
    example  Malaysia banned a book by a Chinese author. => MYS COERCE CHN

act coerce-ban-reporting
    verb     ban, bar, forbid, prohibit, block, stop, prevent, muzzle, gag
    if       object journalist, reporter, medium, press, newspaper, broadcaster, correspondent, photographer, news_agency, media_outlet
    if       from any
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object, object.of, object.in, object.possessor, of, in, from
    example  Ethiopia barred journalists from Tigray. => ETH COERCE MED

act coerce-close-press
    verb     close, shut, shut_down, shutter, suspend, ban, raid, seal, close_down, padlock, storm, ransack, take_over
    verb     attack_legally
    if       object newsroom, press_office, news_agency, printing_press, radio_station, television_station, tv_station, tv_channel, bureau, media_house, weekly, daily, tabloid, newspaper_office, news_website, publishing_house, publisher, news_outlet, broadcaster, studio
    if       subject <state>, police, authority, court, government, junta, regulator, soldier, <actor>, regime
    unless   subject owner, storm
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object.of, object.possessor, object, object.in, in
    example  Israel closed the bureau of Al Jazeera in Jerusalem. => ISR COERCE QATMED

act coerce-delete-post
    verb     delete, scrub, remove, erase, purge, take_down, censor, block, filter, expunge
    if       object post, comment, tweet, account, video, search, hashtag, keyword, message, article, blog, content
    if       subject censor, authority, government, <state>, regulator, police, ministry
    unless   subject twitter, facebook, google, platform, youtube, meta, company
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    target   object.of, object.by, object.about, object.possessor, on, by, of
    example  Chinese censors deleted posts about a Japanese nuclear plant. => CHN COERCE JPN

act coerce-sue-press
    verb     fine, jail, prosecute, arrest, detain, sentence, interrogate, expel, deport
    if       object editor, journalist, reporter, blogger, cartoonist, newspaper, broadcaster, columnist, publisher, correspondent, photographer, cameraman
    if       for article, report, story, insult, defamation, libel, coverage, blog, tweet, reporting, cartoon, post, slander, criticism, insulting, defaming, spreading, publishing
    unless   subject reader, company
    event    COERCE arrest
    cameo    173
    context  legal, media
    target   object, object.of, object.from, object.in
    example  Rwanda jailed two editors for insulting the president. => RWA COERCE MED

act coerce-gag-nouns
    noun     internet_cut, web_censorship, internet_censorship, media_censorship, press_censorship, book_ban, gag_law
    noun     gagging_order, media_gag, internet_cut-off, internet_cutoff, telecommunications_blackout, information_blackout
    noun     broadcast_ban, broadcasting_ban, film_ban, twitter_ban, facebook_ban, great_firewall, news_ban, censoring
    noun     jamming_of_broadcast, press_crackdown, media_ban, media_suppression, reporting_ban, web_filter, newspaper_closure
    noun     telegram_ban, whatsapp_ban, tiktok_ban, youtube_ban
    unless   on smoking
    event    COERCE censor
    cameo    1721
    context  rights_freedoms, media
    noun-source possessor, by
    noun-target of, on, against, in
    example  The gag law by Singapore against journalists was criticised. => SGP COERCE MED

# ---- more of the hacker's trade

act coerce-cyber-deface
    verb     deface, crash, take_down, bring_down, knock_out, hijack, hack, paralyse, paralyze, overwhelm, cripple, infect, flood
    verb     attack, target, disable, disrupt, bombard, penetrate, compromise, breach, infiltrate, crack, sabotage
    if       object website, server, network, computer, computer_system, email, email_account, database, computer_network, mail_server, site, web_site, twitter_account, account, it_system, web_page, mainframe, mailbox, satellite_network, control_system, banking_system
    if       subject hacker, <state>, cyber_army, group, cyberspy, spy, <actor>, malware, virus, worm, ransomware, attacker
    unless   subject fan, traffic, visitor, user, customer, storm, vendor, protester
    event    COERCE cyber
    cameo    176
    context  cyber
    target   object, object.of, object.possessor, object.in, in
    example  Syrian hackers defaced the website of an American newspaper. => SYR COERCE USA

act coerce-cyber-steal
    verb     steal, exfiltrate, siphon, siphon_off, hack, leak, harvest, swipe, pilfer, lift, copy, pinch
    if       object data, email, secret, trade_secret, file, blueprint, document, information, record, intellectual_property, code, password, design, credential, personal_data, cryptocurrency, technology
    if       subject hacker, <state>, spy, cyberspy, <armed>, agent, intelligence_agency, group, intelligence_service, <actor>
    unless   subject employee, thief, company, newspaper
    event    COERCE cyber
    cameo    176
    context  cyber
    target   from, object.of, object.from, object.possessor, of, object.on
    example  Chinese hackers stole data from Norway. => CHN COERCE NOR

act coerce-cyber-malware
    verb     plant, spread, unleash, launch, deploy, inject, install, insert, release, use, send, build
    if       object malware, spyware, virus, computer_virus, worm, ransomware, trojan, stuxnet, computer_worm, wiper, malicious_software, botnet, pegasus, keylogger, backdoor
    unless   subject user, customer
    event    COERCE cyber
    cameo    176
    context  cyber
    target   in, on, against, into, at, object.in, object.against, at.of, of
    example  Israel unleashed a computer worm against Iran. => ISR COERCE IRN

act coerce-cyber-infect
    verb     infect, hack, attack, target, hit, spy, infiltrate, compromise, cripple
    if       with malware, spyware, virus, ransomware, worm, pegasus, trojan, wiper, computer_virus, phishing, botnet
    event    COERCE cyber
    cameo    176
    context  cyber
    target   object.of, object.possessor, object, object.in, on, in
    example  Morocco infected the phones of Algerian diplomats with spyware. => MAR COERCE DZA

act coerce-jam-signal
    verb     jam, spoof, scramble, disrupt, interfere, distort
    if       object signal, gps, gps_signal, radar, frequency, transmission, radio_signal, satellite_signal, navigation, navigation_system, satellite, communications, broadcast, guidance_system, radio_frequency, gnss
    if       subject <actor>
    unless   subject storm, fan
    event    COERCE cyber
    cameo    176
    context  cyber
    target   object.of, object.in, object.possessor, object.over, over, in, near, along, of
    example  Russia jammed GPS signals in Finland. => RUS COERCE FIN

act coerce-cyber-shut
    verb     shut_down, knock_offline, take_offline, force_offline, cut_off, black_out, bring_down
    if       object power_grid, electricity_grid, bank, hospital, pipeline, ministry, government, parliament, airport, internet, train, nuclear_plant
    if       subject hacker, cyberattack, cyber_attack, ransomware, malware, hacking_group
    event    COERCE cyber
    cameo    176
    context  cyber
    source   subject.possessor, subject.by, subject.from, subject
    target   object.of, object.in, object.possessor, object, in
    example  Russian hackers shut down the power grid of Ukraine. => RUS COERCE UKR

act coerce-cyber-nouns
    noun     cyber_offensive, hacking_campaign, cyber_campaign, cyber_sabotage, cyber_strike, computer_attack, cyber_incident
    noun     cyberspying, cyber-espionage, cyber_spying, hacking_operation, website_defacement, phishing_campaign
    noun     spear-phishing_campaign, spear-phishing_attack, malware_campaign, cyber-operation, cyber_raid, hack_attack
    noun     distributed_denial-of-service_attack, wiper_attack, supply-chain_attack, electronic_warfare, gps_jamming
    noun     signal_jamming, gps_spoofing, email_hack, network_intrusion, cybersabotage, cyber_theft, spyware_operation
    unless   of life
    event    COERCE cyber
    cameo    176
    context  cyber
    noun-source possessor, by, from
    noun-target on, against, of, at, in, over
    example  A hacking campaign by North Korea against South Korea went on. => PRK COERCE KOR

act coerce-influence-op
    noun     influence_operation, influence_campaign, hybrid_war, hybrid_warfare, hybrid_attack, psychological_warfare
    noun     troll_campaign, misinformation_campaign, election_interference, election_meddling, election_hacking, information_war
    noun     information_operation, hybrid_campaign, propaganda_offensive, fake-news_campaign, disinformation_operation
    noun     foreign_interference, troll_attack, political_interference, subversion_campaign, destabilisation_campaign
    noun     destabilization_campaign, black_propaganda
    unless   by voter
    event    COERCE misinformation
    cameo    170
    context  disinformation
    noun-source possessor, by, from
    noun-target against, in, on, about, at
    example  Russia's hybrid war against Moldova went on. => RUS COERCE MDA

act coerce-spread-lies
    verb     spread, peddle, broadcast, circulate, disseminate, push, plant, churn_out, sow, amplify, air
    if       object lie, fake_news, rumour, rumor, disinformation, false_claim, conspiracy_theory, false_rumour, false_report, fabricated_story, smear, deepfake, chaos, discord, forgery, propaganda_video
    if       subject <state>, <armed>, state_media, troll, troll_farm, bot, <actor>
    unless   subject user, newspaper, candidate
    event    COERCE misinformation
    cameo    170
    context  disinformation
    target   against, in, about, object.about, object.against, among, on, object.in
    example  Russian trolls spread fake news about Finland. => RUS COERCE FIN

act coerce-destabilise
    verb     destabilise, destabilize, undermine, subvert, sabotage, foment, stoke, sow, stir_up, fuel
    if       object <state>, country, government, region, unrest, sovereignty, stability, democracy, election, coup, strife, rebellion, sectarianism, separatism, balkans, process
    if       subject <state>, <armed>, agent
    unless   subject company, investor, price, inflation
    event    COERCE
    cameo    170
    context  political_institutions
    target   object.in, in, object.of, object.possessor, object, of
    example  Iran stirred up unrest in Bahrain. => IRN COERCE BHR

# ---- more of sieges and shut ways

act coerce-no-fly-zone
    verb     impose, enforce, declare, establish, set_up, create, police
    if       object fly_zone, exclusion_zone, no-go_zone, air_exclusion_zone, naval_quarantine, security_zone, maritime_exclusion_zone, buffer_zone, sail_zone, quarantine_zone, closed_military_zone
    unless   against coronavirus
    event    COERCE restrict
    cameo    191
    context  military
    target   over, in, on, around, off, inside, along, object.over, object.in, object.around
    example  NATO imposed a no-fly zone over Libya. => IGONAT COERCE LBY

act coerce-build-fence
    verb     build, erect, put_up, construct, raise, extend, lay, string, complete
    if       object fence, wall, border_fence, border_wall, razor_wire, barbed_wire, separation_barrier, separation_wall, barrier, razor-wire_fence, steel_wall
    if       subject <state>, army, government, soldier, authority
    if       subject <actor>
    unless   subject company, owner
    event    COERCE restrict
    cameo    191
    context  territory
    target   with, along.with, on.with, object.with, between, around, in, along, on, against, object.along, to, object.in
    example  Hungary built a fence along its border with Serbia. => HUN COERCE SRB

act coerce-starve
    verb     starve, starve_out, choke_off, strangle, suffocate, deprive, squeeze
    if       object <place>, city, town, enclave, population, people, villager, village, region, civilian, area
    if       subject <state>, <armed>, army, siege, blockade, militia, regime
    unless   subject drought, famine
    event    COERCE withhold
    cameo    191
    context  humanitarian
    source   subject.by, subject.possessor, subject
    target   object, object.of, object.in
    example  The army starved the town of Moadamiya in Syria. => SYRMIL COERCE SYR

act coerce-tighten-noose
    verb     tighten, maintain, keep, impose, intensify, enforce, lay, draw, strengthen, mount, reimpose
    if       object noose, siege, blockade, stranglehold, encirclement, cordon, chokehold, naval_blockade, ring
    unless   object protest, belt
    event    COERCE restrict
    cameo    191
    context  military
    target   on, around, of, against, object.on, object.around, object.of, object.against
    example  Syrian troops tightened the noose around Aleppo. => SYRMIL COERCE SYR

act coerce-cut-off-route
    verb     cut, cut_off, sever, block, close, interdict, control, disrupt, blockade
    if       object supply_line, supply_route, lifeline, highway, main_road, corridor, road_link, rail_link, shipping_lane, sea_lane, trade_route, access_road, waterway, escape_route, railway, motorway, river, pass, gas_pipeline_route, shipping
    if       subject <armed>, <state>, army, troop, rebel
    unless   subject protester, storm, snow, demonstrator, farmer, landslide, flood
    event    COERCE restrict
    cameo    191
    context  military
    target   object.to, to, object.into, object.between, between, object.of, object.from, object.in, into, in
    example  Armenian forces cut the highway to Nakhchivan in Azerbaijan. => ARM COERCE AZE

act coerce-close-crossing
    verb     close, shut, seal, seal_off, shut_down, block, bar, padlock, keep
    if       object crossing, border_crossing, border_post, rafah_crossing, checkpoint, gate, land_border, frontier, airport, seaport, harbour, harbor, port, airspace, airfield, bridge, border, land_crossing, sea_border, strait
    if       subject <state>, <armed>, government, army, authority, junta, military, police
    if       to any
    unless   subject protester, storm, snow
    event    COERCE restrict
    cameo    191
    context  military
    target   object.with, to.from, to, with, object.between, object.into, object.of, object.from, object.in, in
    example  Algeria closed its airspace to Moroccan planes. => DZA COERCE MAR

act coerce-hem-in
    verb     trap, hem_in, surround, encircle, pen, corner, cut_off, box_in, bottle_up, isolate, strand
    if       object <civilian>, <armed>, resident, villager, troop, soldier, refugee, fighter, rebel, garrison, unit, population, civilian, marine, brigade
    if       subject <armed>, <state>, army, militia, rebel
    unless   subject flood, fire, storm, police
    event    COERCE restrict
    cameo    191
    context  military
    target   object, object.of, object.in, in
    example  Russian forces encircled Ukrainian soldiers in Mariupol. => RUS COERCE UKR

# Who has not let help or people go on holds them; who says that he will not let somebody in refuses.
act coerce-not-let-go
    verb     let_not, allow_not, permit_not, let_never, allow_never
    if       object it, them, %convoy, aid, food, medicine, aid_convoy, ambulance, civilian, resident, family, wounded, patient
    if       clause go, enter, pass, leave, proceed, move, cross, through, reach, in, depart, continue
    if       subject <state>, <armed>
    unless   clause down, back
    unless   self let_will, let_would, allow_will, allow_would, permit_will, permit_would
    event    COERCE restrict
    cameo    191
    context  humanitarian
    target   object.for, object.to, object.of, object.from, clause.to, clause.into, clause.object
    example  The Syrian government has not let the trucks go to Aleppo. => SYRGOV COERCE SYR
    example  Israel did not allow ambulances to enter Gaza. => ISR COERCE PSE

act coerce-bar-convoy
    verb     bar, refuse, deny, prevent, stop, block, hold_up, turn_back, impound, delay, obstruct, loot, detain, keep_back, hold_back, send_back, strand
    if       object convoy, aid_convoy, aid_truck, aid_worker, truck, relief_convoy, medicine, aid_ship, flotilla, ambulance, humanitarian_convoy, relief_flight, fuel_truck, medical_team, surgeon, food_convoy, aid_shipment, red_cross
    if       subject <state>, <armed>, army, militia, soldier, rebel, authority, government, settler
    unless   subject storm, donor, flood
    event    COERCE withhold
    cameo    191
    context  humanitarian
    target   object.of, object.from, object.to, to, object.for, object.possessor, from, into, object, in
    example  Sudanese soldiers turned back a Norwegian aid convoy. => SDN COERCE NOR

act coerce-deny-services
    verb     deny, cut_off, withhold
    if       object food, water, medicine, fuel, electricity, medical_care, treatment, visit, sleep
    if       subject <state>, <armed>, army, authority, militia, jailer, government, prison_authority, regime
    unless   subject insurer, bank, hospital
    event    COERCE withhold
    cameo    191
    context  humanitarian
    target   recipient, to, object.to, from, object.for, object.of, to.in, for
    example  Syria denied food to the villagers of Madaya. => SYR COERCE SYR

act coerce-ground-aircraft
    verb     ground, bar, stop
    if       object plane, aircraft, airline, drone, airliner, jet, fleet, helicopter, passenger
    if       subject <state>, <armed>, government, army, authority, court, ministry
    unless   subject storm, fog, ash, strike, snow, regulator, weather
    event    COERCE restrict
    cameo    191
    context  military
    target   object.of, object.from, object.to, object.possessor, object, to
    example  Belarus grounded a Lithuanian plane. => BLR COERCE LTU

act coerce-harass-vessel
    verb     block, harass, ram, bump, collide, encircle, chase, obstruct, fire_on, swarm, drive_away, expel, surround, shadow
    verb     board
    if       object supply_ship, patrol_boat, fishing_vessel, fishing_boat, trawler, coast_guard_vessel, resupply_boat, research_ship, resupply_ship, supply_boat, survey_ship, merchant_vessel, fisherman
    if       subject coast_guard, navy, <state>, patrol_boat, ship, vessel, militia, warship, gunboat, coastguard
    unless   subject storm, whale, pirate
    event    COERCE restrict
    cameo    191
    context  maritime
    target   object.of, object.from, object.possessor, object, near, off
    example  The Chinese coast guard rammed a Philippine supply boat. => CHN COERCE PHL

act coerce-siege-nouns
    noun     sea_and_air_blockade, economic_siege, encircling, quarantine_of_city, air_and_land_blockade, economic_strangulation
    noun     aid_blockade, food_blockade, fuel_blockade, maritime_blockade, road_blockade_by_army, total_siege, complete_siege
    noun     fly_zone, exclusion_zone, buffer_zone, border_wall, separation_barrier, separation_wall, border_fence
    noun     naval_quarantine, starvation_tactic, aid_obstruction, maritime_siege, port_blockade, land_and_sea_blockade
    if       by any
    event    COERCE restrict
    cameo    191
    context  military
    noun-source by, possessor
    noun-target of, on, against, around, over, in, with, along
    example  The maritime blockade of Yemen by Saudi Arabia went on. => SAU COERCE YEM

# ---- more of ground that changes hands

act coerce-liberate
    verb     liberate, free, retake, recapture, reclaim, recover, win_back, take_back, wrest, clear
    if       object <place>, city, town, village, territory, province, district, area, capital, stronghold, neighbourhood, neighborhood
    if       from <actor>
    unless   object mine
    unless   subject poet
    event    COERCE seize
    cameo    192
    context  military
    target   from, object.from, object.of, object.in, object.possessor, object, of, over, in, on
    example  The army liberated Mosul from Islamic State. => IRQMIL COERCE ISI

act coerce-liberate-alone
    verb     liberate, recapture, retake, free
    if       object <place>, city, town, village, territory, province, district, area, airport, stronghold
    if       subject <armed>, <state>, army
    event    COERCE seize
    cameo    192
    context  military
    target   from, object.from, object.of, object.in, object.possessor, object, of, over, in, on
    example  Iraqi troops liberated the town of Hit. => IRQMIL COERCE IRQ

act coerce-lose-ground
    verb     lose, cede, forfeit, give_up, abandon
    if       object town, city, village, control, ground, territory, stronghold, province, airbase, base, <place>, capital, hill, airport
    if       to <armed>, <state>, rebel
    unless   object vote, election, market
    event    COERCE seize
    cameo    192
    context  military
    source   to, object.to
    target   subject, object.in
    example  Syria lost the town to rebels. => REB COERCE SYR

act coerce-fall-hands
    verb     fall, pass, slip
    if       into hand, control
    if       subject <place>, town, city, village, base, airport, province, weapon, capital, region, border_crossing, district
    event    COERCE seize
    cameo    192
    context  military
    source   into.of, into.possessor
    target   subject, subject.in, subject.of
    example  Kunduz fell into the hands of the Taliban. => TAL COERCE AFG

act coerce-fall-to-force
    verb     fall
    if       subject %groundheld, town, city, village, capital, base, airport, province, stronghold, district, last_bastion, outpost, garrison
    if       to <armed>, <state>, rebel
    unless   subject price, demand, task
    event    COERCE seize
    cameo    192
    context  military
    source   to
    target   subject.of, subject.in, subject
    example  The airport of Donetsk fell to separatists. => REB COERCE UKR

act coerce-raise-flag
    verb     raise, hoist, plant, fly, unfurl
    if       object flag, banner, colour, standard
    if       over <place>, town, city, building, palace, parliament, square, hill, base, headquarters, airport, citadel
    unless   subject protester, athlete, fan, climber
    event    COERCE seize
    cameo    192
    context  military
    target   over, over.in, over.of, in, on
    example  Islamic State raised its flag over Palmyra in Syria. => ISI COERCE SYR

act coerce-tighten-grip
    verb     tighten, consolidate, strengthen, cement, solidify, extend, expand, establish, entrench
    if       object grip, hold, foothold, control, rule, bridgehead, beachhead
    if       on <place>, <state>, town, city, region, border, territory, province, bank, coast, capital, river
    if       subject <armed>, <state>, army, rebel
    unless   subject striker, club
    event    COERCE seize
    cameo    192
    context  military
    target   on, over, in, on.of, on.in
    example  The Taliban tightened their grip on Helmand. => TAL COERCE AFG

act coerce-absorb-territory
    verb     absorb, incorporate, swallow_up, swallow, annex, integrate, gobble_up
    if       object <place>, territory, region, peninsula, province, enclave, land, republic, island, west_bank
    if       subject <state>, government, parliament, kremlin
    unless   object company
    event    COERCE seize
    cameo    192
    context  territory
    target   from, object, object.of, object.from, object.in
    example  Russia absorbed Crimea. => RUS COERCE UKR

act coerce-proclaim-caliphate
    verb     proclaim, declare, carve_out, set_up, establish, announce, create
    if       object caliphate, emirate, islamic_state, breakaway_republic, statelet, people's_republic, islamic_emirate, mini-state, fiefdom
    if       in any
    if       subject <armed>, rebel, militant
    event    COERCE seize
    cameo    192
    context  territory
    target   in, across, object.in
    example  Militants proclaimed an emirate in Mali. => REB COERCE MLI

act coerce-gain-ground
    verb     capture, take, seize, conquer, grab, snatch, secure, overrun, occupy
    if       object hill, hilltop, ridge, swathe, swath, square_kilometre, square_kilometer, square_mile, trench, height, heights, high_ground, border_post, settlement, army_post, junction, crossroads, river_crossing, airstrip, oil_terminal, oil_field, gas_field, power_station, police_station, broadcasting_centre, presidential_palace, naval_base, army_base, half, third, chunk, islet, reef, shoal, atoll, strip
    if       subject <armed>, <state>, army, troop, rebel, fighter, force, separatist
    unless   object market
    event    COERCE seize
    cameo    192
    context  military
    target   from, object.from, object.of, object.in, object.possessor, of, in, object
    example  Rebels captured a border post in Chad. => REB COERCE TCD

act coerce-take-town-verbs
    verb     enter_and_hold, march_into, walk_into, move_into, roll_into, penetrate, infiltrate
    if       object territory, airspace_and_land, border_village
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    target   object.of, object.possessor, object.in, object, in
    example  Eritrean soldiers penetrated the territory of Ethiopia. => ERIMIL ASSAULT ETH

act coerce-settler-land
    verb     build, expand, approve, construct, legalise, legalize, establish, advance, authorise, authorize, plan, erect, announce
    verb     retroactively_approve
    if       object settlement_home, settler_home, settler_unit, housing_unit, settlement_unit, jewish_settlement, wildcat_outpost, settlement, settler_outpost, illegal_outpost, new_home
    if       in west_bank, jerusalem, golan, territory, hebron, land, golan_heights, crimea, palestine, east_jerusalem, western_sahara
    if       subject <state>, settler, government, minister
    event    COERCE seize
    cameo    192
    context  territory
    target   in, object.in, on
    example  Israel approved 500 housing units in the West Bank. => ISR COERCE PSE

act coerce-occupy-nouns
    noun     land-grab, territorial_grab, forcible_annexation, illegal_annexation, illegal_occupation, settlement_growth
    noun     settlement_plan, settlement_construction_plan, settler_expansion, territorial_expansion, creeping_annexation
    noun     land_seizure_by_settler, occupation_of_land, territorial_seizure, island-building, land_reclamation
    noun     military_takeover_of_town, recapturing, takeover_of_airport, russification, territorial_conquest
    unless   of mind
    event    COERCE seize
    cameo    192
    context  territory
    noun-source possessor, by
    noun-target of, in, on, from, near, against
    example  China's island-building near Vietnam was condemned. => CHN COERCE VNM
