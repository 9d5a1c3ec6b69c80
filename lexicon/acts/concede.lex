# CONCEDE (CAMEO 08): give way at home or in a dispute: accept demands, resign, pardon, ease rules, reform, legalise.

# ---- 080: yield

act yield
    verb     yield, bow, give_in, cave_in, cave, buckle, capitulate, submit, back_down, relent, climb_down
    verb     knuckle_under, acquiesce, accede, kowtow, succumb, concede, kneel, give_way, bend, defer, blink
    verb     soften, budge, fold, backpedal, backtrack, row_back, u-turn, make_concession, eat_humble, bow_down
    unless   object result, return, crop, fruit, evidence, interest, goal, bid, application, report, document, plan, head, knee, rule, dividend, profit, proposal
    unless   subject %sportsman, team, bond, study, investigation, tree
    unless   to injury, illness, disease, wound, temptation, cancer
    event    CONCEDE
    cameo    080
    target   to.of, to.from, to.by, to.possessor, to, on, with
    example  Greece yielded to Germany. => GRC CONCEDE DEU
    example  Ecuador has bowed to Peru. => ECU CONCEDE PER
    not      The tree yielded fruit.

act yield-result
    verb     yield
    if       object result, return, crop, fruit, evidence, interest, profit, clue
    event    none
    none     The talks yielded results.

act succumb-illness
    verb     succumb, give_in
    if       to injury, illness, disease, wound, cancer, virus
    event    none
    none     The president succumbed to his injuries.

act concede-goal
    verb     concede, allow, yield
    if       object goal, penalty, point, run, try, corner, match, game, set
    event    none
    none     Spain conceded a goal.

act accede
    verb     accede, accept, bow, cede, yield, respond, surrender, acquiesce, submit, cave_in, give_in, bend
    verb     comply, capitulate
    if       to %demand, %demandthing
    unless   to positively
    event    CONCEDE
    cameo    080
    target   to.of, to.from, to.by, to.possessor, to
    example  Sudan acceded to the demands of Egypt. => SDN CONCEDE EGY
    example  Serbia gave in to a demand by Kosovo. => SRB CONCEDE XKX
    example  The Kenyan government bowed to pressure from the opposition. => KENGOV CONCEDE OPP

act accept-demand
    verb     accept, satisfy, fulfil, fulfill, grant, honour, heed, approve, answer, concede
    if       object %demandthing, ultimatum, condition, resolution, offer, recommendation
    unless   object bid, election
    event    CONCEDE
    cameo    080
    target   object.of, object.from, object.by, object.possessor, object.for, from, of
    example  Kuwait accepted the demands of Iraq. => KWT CONCEDE IRQ
    example  The request of Kenya was granted by Somalia. => SOM CONCEDE KEN

act accept-plan
    verb     accept, embrace, swallow, ok, approve, buy_into
    if       object plan, proposal, deal, compromise, resolution, roadmap, agreement, ceasefire, truce, terms, term, formula, settlement, solution, ruling, verdict, result, defeat
    unless   object takeover, business
    unless   subject publisher, %sportsman
    event    CONCEDE
    cameo    080
    target   object.of, object.from, object.by, object.with, object.possessor, from, object.for, object.in, with
    example  Libya accepted the proposal of the African Union. => LBY CONCEDE IGOAFU
    example  Bosnia accepted a compromise with Serbia. => BIH CONCEDE SRB

act concession
    noun     concession, compromise, climbdown, climb-down, u-turn, backdown, capitulation, surrender
    unless   of speech, mining
    unless   possessor mining
    event    CONCEDE
    cameo    080
    noun-source possessor, by, from
    noun-target recipient, to, with, for, toward
    example  Israel's concession to Syria was rare. => ISR CONCEDE SYR
    example  Iran's concession to Russia drew criticism. => IRN CONCEDE RUS

act compromise
    verb     compromise, meet_halfway, give_ground, make_sacrifice, show_flexibility
    unless   object security, safety, ability, integrity, independence, principle, future, quality, position, data, account, credential, system, immunity
    event    CONCEDE
    cameo    080
    target   with, object, on
    example  Poland compromised with Germany. => POL CONCEDE DEU

act compromise-harm
    verb     compromise
    if       object security, safety, integrity, independence, quality, position, data, account, system
    event    none
    none     The leak compromised the security of the system.

act comply
    verb     comply, conform, abide, cooperate_fully, fall_in_line, toe_line
    if       with any
    unless   with %truce
    event    CONCEDE
    cameo    080
    target   with.of, with.by, with.from, with.possessor, with
    example  Iraq complied with the resolution of the United Nations. => IRQ CONCEDE IGOUNO

act allow
    verb     allow, permit, let, authorise, authorize, enable, give_permission, sanction_use
    if       object <actor>
    if       clause any
    unless   clause attack, kill, bomb, strike, invade, go, know, escape, down, happen
    unless   subject law, %sportsman, technology, change, weather, move, agreement, deal
    event    CONCEDE
    cameo    080
    target   object, clause.object
    example  Egypt allowed Sudan to use the port. => EGY CONCEDE SDN
    example  Israel permitted Palestinians to cross. => ISR CONCEDE PSE
    example  Turkey let Finland enter the club. => TUR CONCEDE FIN

act give-permission
    verb     give, grant, issue, receive, extend
    if       object permission, go-ahead, green_light, light, leave, clearance, approval, consent, nod, permit, licence, license, mandate
    unless   object parental
    unless   object.of parent
    event    CONCEDE
    cameo    080
    target   recipient, object.recipient, for, object.for, to
    example  Iraq granted permission to Turkey. => IRQ CONCEDE TUR
    example  Norway gave the green light to Sweden. => NOR CONCEDE SWE

act permission
    noun     permission, authorisation, authorization, go-ahead, green_light, approval
    if       for <actor>
    unless   of parent
    event    CONCEDE
    cameo    080
    noun-source possessor, by, from
    noun-target for
    example  Egypt's permission for Israel came late. => EGY CONCEDE ISR

act approve
    verb     approve, authorise, authorize, ok, greenlight, green-light, ratify, rubber-stamp, sanction, clear
    verb     wave_through, nod_through
    if       object request, deployment, demand, sale, mission, application, extension, appointment, proposal, plan, return, transfer, use, candidacy
    unless   object drug, vaccine, treatment, film, movie, takeover, merger, strike, attack, raid, sanction, war
    unless   subject doctor
    event    CONCEDE
    cameo    080
    target   object.of, object.from, object.by, object.for, object.to, object.in, from, object.possessor, for, to
    example  Cyprus approved a request from Britain. => CYP CONCEDE GBR

act approve-drug
    verb     approve, clear
    if       object drug, vaccine, treatment, takeover, merger, film, jab
    event    none
    none     The agency approved the drug.

act pay-compensation
    verb     pay, award, grant, give
    if       object compensation, reparation, reparations, damage, damages, indemnity, restitution, redress
    unless   subject company, insurer, firm, bank
    event    CONCEDE
    cameo    080
    target   recipient, object.recipient, for, to, object.for, object, for.in
    example  Germany paid reparations to Israel. => DEU CONCEDE ISR
    example  Libya paid compensation to the United States. => LBY CONCEDE USA

act compensate
    verb     compensate, indemnify, recompense, reimburse
    if       object <actor>, victim, family, survivor, farmer, owner
    unless   subject insurer
    event    CONCEDE
    cameo    080
    target   object, object.of, object.in
    example  Japan compensated South Korea. => JPN CONCEDE KOR

act cede
    verb     cede, relinquish, renounce, forgo, drop, withdraw, abandon, waive, forswear, give_up, surrender
    if       object claim, right, sovereignty, title, veto, objection, demand, opposition, lawsuit, complaint, threat, ambition, control
    unless   object gun, weapon
    unless   subject %sportsman
    event    CONCEDE
    cameo    080
    target   recipient, object.recipient, object.against, over, object.over, on, object.on, object.of, object.in
    target   to, against, for
    example  Hungary dropped its objections to Sweden. => HUN CONCEDE SWE
    example  Jordan renounced its claim on Palestine. => JOR CONCEDE PSE

act acknowledge-fault
    verb     admit, acknowledge, concede, confess, own_up, accept, recognise, recognize
    if       object responsibility, guilt, blame, defeat, fault, mistake, wrongdoing, error, failure, liability
    unless   object gap
    unless   subject %sportsman
    event    CONCEDE
    cameo    080
    target   recipient, for, for.in, for.of, over, in, to, object.in
    example  Iran accepted responsibility for the death of Ukrainians. => IRN CONCEDE UKR

act concede-defeat
    verb     concede
    if       object election, race, presidency, vote, contest, defeat, power
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   recipient, object.recipient, to
    example  Jammeh conceded the election to Barrow. => GMBGOV CONCEDE GMBGOV

# ---- 081: ease administrative sanctions, pardon, drop charges

act pardon
    verb     pardon, amnesty, reprieve, absolve, show_clemency, spare
    if       object <actor>, <person>, <civilian>, <armed>, %prisoner, dissident, leader, activist, thousand, hundred, dozen, criminal, politician, offender
    unless   object turkey, pun, expression, effort, detail, expense, blush
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from, object.in, in
    example  The Cuban president pardoned the dissidents. => CUBGOV CONCEDE OPP
    example  Sri Lanka amnestied the rebels. => LKA CONCEDE REB

act pardon-noun
    noun     amnesty, pardon, clemency, reprieve, commutation, immunity
    unless   of tax
    event    CONCEDE
    cameo    081
    context  legal
    noun-source possessor, by, from
    noun-target for, recipient, of, to
    example  Algeria's amnesty for the militants passed. => DZA CONCEDE REB

act grant-pardon
    verb     grant, give, declare, issue, proclaim, extend, announce, approve, decree
    if       object amnesty, pardon, clemency, reprieve, immunity, bail, parole
    unless   object tax
    event    CONCEDE
    cameo    081
    context  legal
    target   recipient, object.recipient, for, object.for, to, object
    example  Colombia granted amnesty to the guerrillas. => COL CONCEDE REB
    example  Trump granted a pardon to the general. => USAGOV CONCEDE MIL

act acquit
    verb     acquit, exonerate, clear, find_innocent, let_off, parole
    if       object <person>, <civilian>, <armed>, <state>, leader, minister, suspect, defendant, activist, journalist, president, officer, policeman
    unless   object path, field, way, road, mine
    unless   object building
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from
    example  A Russian court acquitted the journalist. => RUSJUD CONCEDE MED
    example  The opposition leader was acquitted by the Kenyan court. => KENJUD CONCEDE OPP

act drop-charges
    verb     drop, dismiss, quash, overturn, withdraw, commute, reduce, annul, throw_out, suspend, lift, void
    verb     reverse, vacate, cancel, cut, revoke, rescind
    if       object charge, case, conviction, sentence, indictment, warrant, prosecution, verdict, bounty, lawsuit, ruling, fine, probe, investigation, order, penalty, accusation
    unless   object ball, ban, deportation
    unless   subject price
    event    CONCEDE
    cameo    081
    context  legal
    target   object.against, against, object.of, object.on, object.for, object.possessor, on, of, for
    example  Spain dropped the charges against Argentina. => ESP CONCEDE ARG

act lift-rule
    verb     lift, ease, relax, loosen, remove, scrap, soften, end, abolish, repeal, drop, suspend, waive, reverse
    verb     revoke, rescind, cancel, withdraw, overturn, reduce, liberalise, liberalize
    if       object %restriction, visa, ban, requirement, quarantine, lockdown, fee, censorship, moratorium
    unless   object measure, aid, control, limit, support
    unless   object sanction
    event    CONCEDE
    cameo    081
    context  legal
    target   object.on, object.against, on, against, object.for, for, object.of, object.in, in, recipient
    example  Israel eased restrictions on Gaza. => ISR CONCEDE PSE
    example  The ban on Nigerians was lifted by South Africa. => ZAF CONCEDE NGA
    example  Turkey relaxed its visa rules for Iraq. => TUR CONCEDE IRQ

act lift-block
    verb     lift, remove, end, relax, ease
    if       object measure, control, limit, state, order
    unless   object state
    event    CONCEDE
    cameo    081
    context  legal
    target   object.on, object.against, on, against, object.for, for, object.in, in
    example  Tunisia lifted the order against Libya. => TUN CONCEDE LBY

act easing
    noun     easing, lifting, relaxation, loosening, removal, suspension, abolition, repeal
    if       of %restriction, visa, ban, lockdown, rule
    event    CONCEDE
    cameo    081
    context  legal
    noun-source possessor, by
    noun-target of.on, on, of.against, for, of.for, against, in
    example  The easing of restrictions on Syria by Jordan helped trade. => JOR CONCEDE SYR

act allow-freedom
    verb     lift, end, relax, ease, remove, unblock, restore, abolish, scrap, allow, permit, repeal
    if       object censorship, twitter, facebook, internet, website, newspaper, protest, demonstration, rally, media, broadcast, march, assembly, youtube, telegram, broadcaster, channel, blackout, press, station, whatsapp, gathering
    unless   object measure
    unless   subject technology
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object.on, on, object.in, in, object.by, object.of, for, object.for, object
    example  Turkey lifted the censorship of journalists. => TUR CONCEDE MED
    example  Iraq permitted the protest of the students. => IRQ CONCEDE EDU

act unban-party
    verb     unban, legalise, legalize, legitimise, legitimize, reinstate, register, recognise, recognize
    verb     re-register, readmit, permit, license, rehabilitate, delist, de-list
    if       object party, movement, opposition, candidate, union, politician, organisation, organization, group, brotherhood, congress
    unless   object sports
    event    CONCEDE
    cameo    0812
    context  democracy
    target   object, object.of, object.in
    example  South Africa unbanned the opposition party. => ZAF CONCEDE OPP
    example  The opposition was legalised by Ethiopia. => ETH CONCEDE OPP

act lift-party-ban
    verb     lift, end, remove, overturn, rescind, revoke, repeal, scrap
    if       object ban
    if       object.on party, movement, opposition, candidate, union, politician, group, leader
    event    CONCEDE
    cameo    0812
    context  democracy
    target   object.on, on
    example  Kenya lifted a ban on the opposition. => KEN CONCEDE OPP

# ---- 082: ease dissent

act end-protest
    verb     end, call_off, suspend, halt, stop, cancel, lift, abandon, postpone, break_off, break, pause, conclude
    verb     disperse
    if       object %dissentthing
    unless   subject police, army, soldier, <armed>, <state>, <organization>, government, authority, authorities, force, rain, storm, court
    unless   object military
    unless   object.against target
    event    CONCEDE
    cameo    082
    context  democracy
    target   object.against, against, with, object.by, object.in, in, object.at, after
    example  Protesters in Lebanon ended their blockade. => LBNCVL CONCEDE ?

act call-off-protest
    verb     call
    if       off %dissentthing
    unless   subject government, police
    event    CONCEDE
    cameo    082
    context  democracy
    target   against, off.against, off.in, in, over
    example  Teachers in Kenya called off the strike against the Kenyan government. => KENEDU CONCEDE KENGOV

act return-to-work
    verb     return, go_back
    if       to work, classroom, job
    if       subject worker, striker, miner, teacher, doctor, employee, union, nurse, driver, staff, crew, civil-servant
    unless   subject %sportsman, parliament
    event    CONCEDE
    cameo    082
    context  democracy
    target   with, for
    example  Doctors in Kenya returned to work. => KENCVL CONCEDE ?

# ---- 083: reform

act reform
    verb     reform, overhaul, democratise, democratize, liberalise, liberalize, decentralise, decentralize
    verb     modernise, modernize, revamp, restructure, rewrite, amend, revise
    if       object constitution, system, government, law, state, country, police, army, court, judiciary, economy, parliament, party, institution, electoral, rule, charter, legislation, monarchy, regime, politics, administration
    unless   object debt, tax
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   for, object.of, object.on, object.for, with, in
    example  Morocco reformed its constitution. => MAR CONCEDE ?
    example  The Jordanian government liberalised the system for refugees. => JORGOV CONCEDE REF

act introduce-reform
    verb     introduce, implement, enact, launch, undertake, carry_out, initiate, push_through, institute, unveil
    verb     adopt, make, pass, announce, begin, start
    if       object reform, liberalisation, democratisation, overhaul, amendment, constitution, democracy, democratization
    unless   object tax, pension
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   recipient, for, object.for, object.in, in
    example  Cuba has introduced reforms. => CUB CONCEDE ?
    example  Kuwait adopted an amendment for farmers. => KWT CONCEDE CVL

act reform-noun
    noun     reform, democratisation, democratization, liberalisation, liberalization, perestroika, glasnost
    noun     decentralisation, decentralization
    if       possessor <actor>
    unless   of tax
    event    CONCEDE
    cameo    083
    context  political_institutions
    noun-source possessor, by
    noun-target for, in, recipient
    example  Cuba's reforms for farmers came slowly. => CUB CONCEDE CVL

act resign
    verb     resign, step_down, abdicate, stand_down, step_aside, quit, bow_out, stand_aside, leave_office
    verb     leave_post, go_into_exile, relinquish_post, vacate_office
    verb     call_quits, relinquish_power, retire
    unless   object habit, smoking, drink, job_search, competition, tour, game, race, sport, football, band, show, alcohol, drug, sugar, europe
    unless   subject %sportsman, coach, editor, ceo, executive, director, manager, soldier, smoker, rate
    unless   to fate
    unless   with match
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   from, object, over, to, as.of, amid
    example  The Lebanese prime minister resigned. => LBNGOV CONCEDE ?
    example  Mubarak stepped down. => EGYGOV CONCEDE ?
    example  Spain's king abdicated. => ESPGOV CONCEDE ?
    example  The Iraqi government stepped down after the protests by students. => IRQGOV CONCEDE ?
    not      The coach resigned.

act resign-sport
    verb     resign, quit, step_down, retire, stand_down
    if       subject %sportsman, ceo, executive, editor, headteacher, headmaster, umpire
    event    none
    none     The coach resigned after the defeat.

act resignation
    noun     resignation, abdication
    unless   of coach, manager, director, ceo, editor
    unless   possessor %sportsman, coach, ceo, editor
    event    CONCEDE
    cameo    0831
    context  political_institutions
    noun-source possessor, of
    noun-target from, recipient, to
    example  Zimbabwe's president delivered his resignation to South Africa. => ZWEGOV CONCEDE ZAF

act quit-habit
    verb     quit, retire
    if       object smoking, habit, drug, job, sport, football, band, show, game, race
    event    none
    none     The singer quit smoking.

act submit-resignation
    verb     submit, tender, offer, announce, hand_in, give, present, hand
    if       object resignation, abdication, departure
    unless   object.possessor %sportsman
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   recipient, object.recipient, to, from
    example  The Sudanese prime minister submitted his resignation to the king. => SDNGOV CONCEDE SDNGOV
    example  Kuwait's government tendered its resignation. => KWTGOV CONCEDE ?

act accept-resignation
    verb     accept, approve
    if       object resignation
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   object.of, object.from, object.possessor, from, of
    example  Lebanon's president accepted the resignation of the Lebanese government. => LBNGOV CONCEDE LBNGOV

act hand-power
    verb     hand_over, hand, transfer, cede, relinquish, surrender, give_up, give, yield, return, share, turn_over
    verb     delegate, devolve, pass, restore
    if       object power, presidency, office, government, authority, rule, leadership, sovereignty, throne, premiership, control, seat
    unless   object electric
    unless   object.over land, territory, city, town
    unless   subject %sportsman
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   recipient, object.recipient, with, object.with, to
    example  Sudan's army handed power to the opposition. => SDNMIL CONCEDE OPP
    example  The United States transferred power to Iraq. => USA CONCEDE IRQ

act hand-over-power
    verb     hand, turn, give, pass
    if       over power, presidency, office, government, authority, rule, leadership, control, premiership
    unless   subject %sportsman
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   recipient, over.to, to
    example  The junta of Mali handed over power to the opposition. => MLIGOV CONCEDE OPP

act power-transfer
    noun     handover, transfer, transition
    if       of power, authority, sovereignty, rule
    event    CONCEDE
    cameo    0831
    context  political_institutions
    noun-source possessor, by, from
    noun-target recipient, to, of.to
    example  The transfer of power by the United States to Iraq took place in June. => USA CONCEDE IRQ

act sack-on-demand
    verb     sack, dismiss, fire, replace, remove, reshuffle, dissolve, suspend
    if       object minister, cabinet, government, premier, chief, governor, general, commander, parliament, adviser, prime-minister, secretary, official, spokesman
    unless   object rocket, missile, shot
    unless   subject company, club, %sportsman
    unless   object.by force
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   object, object.of
    example  The Jordanian king sacked the government. => JORGOV CONCEDE JORGOV

act call-election
    verb     call, schedule, set, announce, hold, bring_forward, allow, stage, organise, organize
    if       object election, elections, referendum, vote, poll, plebiscite, ballot
    unless   for any
    unless   object opinion
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   recipient, with, in, object.in, object.on, on, object.for
    example  Thailand's government called elections. => THAGOV CONCEDE ?
    example  Sudan held a referendum in South Sudan. => SDN CONCEDE SSD

act reverse-policy
    verb     reverse, scrap, withdraw, abandon, repeal, shelve, suspend, drop, cancel, postpone, delay, rescind
    verb     revoke, overturn, reconsider, amend, change, revise, roll_back, ditch, back_away, abolish, freeze
    verb     soften, backtrack, annul, retract, water_down, undo, u-turn, revisit, review, end, reinstate
    if       object %policything, stance, position, price, verdict, move, rule, practice, apartheid, slavery, death_penalty, conscription, crackdown, remark, comment, statement
    unless   object sanction, tariff, ban, cut
    unless   subject company, %sportsman, club
    unless   object.by court
    event    CONCEDE
    cameo    0832
    context  executive
    target   object.on, object.against, object.for, object.of, on, for, after, recipient, against, object.toward, toward
    example  The French government scrapped the fuel tax. => FRAGOV CONCEDE ?
    example  Sri Lanka reversed its policy on India. => LKA CONCEDE IND
    example  The bill was withdrawn by the government of Hong Kong. => HKGGOV CONCEDE ?

act retract
    verb     retract, recant, take_back, disavow, walk_back, withdraw, unsay
    if       object statement, remark, comment, accusation, claim, allegation, word, threat
    unless   object denial
    event    CONCEDE
    cameo    0832
    context  executive
    target   object.about, object.against, about, against, object.on, on, object.of
    example  Poland retracted its accusation against Belarus. => POL CONCEDE BLR

act back-away
    verb     back_away, back_off, back_down, pull_back, row_back, walk_back, backtrack, step_back, renege
    verb     climb_down, retreat
    if       from plan, threat, demand, proposal, policy, remark, position, stance, claim, decision, idea, confrontation, brink, pledge
    unless   from promise, pledge, commitment, agreement
    event    CONCEDE
    cameo    0832
    context  executive
    target   from.against, from.on, from.of, from.to, to, on, against, with
    example  Turkey backed down from its threat to Greece. => TUR CONCEDE GRC

act raise-wages
    verb     raise, increase, hike, boost, double, restore, reinstate
    if       object %wagething, benefit, compensation, quota, allowance
    unless   object student
    unless   subject company, firm
    event    CONCEDE
    cameo    0832
    context  executive
    target   for, object.for, object.of, recipient, of
    example  Nigeria doubled the minimum wage of teachers. => NGA CONCEDE EDU

act u-turn
    noun     u-turn, about-face, climbdown, reversal, volte-face, about-turn, turnaround
    if       on any
    event    CONCEDE
    cameo    0832
    context  executive
    noun-source possessor, by
    noun-target on.of, on.for, on.against, on
    example  Japan made a u-turn on China. => JPN CONCEDE CHN

act grant-rights
    verb     grant, give, extend, guarantee, restore, accord, award, concede, recognise, recognize, return, ensure, bestow
    if       object %rightthing, franchise, emancipation, immunity, concession, self-government, nationality
    unless   object licence, license, permission, protection, permit, compensation, equality
    unless   object gun, film, television, broadcast
    unless   subject company
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   recipient, object.recipient, object.of, for, object.for, in, to, object.possessor
    example  Kuwait gave women the vote. => KWT CONCEDE CVL
    example  Jordan granted citizenship to Palestinians. => JOR CONCEDE PSE
    example  Indonesia restored the rights of East Timor. => IDN CONCEDE TLS

act legalise
    verb     legalise, legalize, decriminalise, decriminalize, emancipate, enfranchise, desegregate, destigmatise, liberate
    if       object marriage, abortion, union, homosexuality, party, settlement, drug, cannabis, marijuana, divorce, same-sex, migrant, protest, slave, strike, immigrant, media, outpost, status
    unless   object settlement, outpost
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   for, object.for, object.of, in, object
    example  Colombia has legalised abortion. => COL CONCEDE ?

act grant-independence
    verb     grant, give, recognise, concede, accord
    if       object independence, statehood, sovereignty, autonomy, self-rule, freedom, self-government, self-determination
    unless   object.possessor judicial
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   recipient, object.recipient, to, object.of, object
    example  Portugal gave independence to Angola. => PRT CONCEDE AGO

act allow-vote
    verb     allow, let, permit
    if       object woman, prisoner, citizen, expatriate, refugee, minority, girl, non-citizen
    if       clause vote, drive, run, stand, attend, work, study, register, participate, campaign, travel, pray
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   object, object.of
    example  Saudi Arabia allowed women to drive. => SAU CONCEDE CVL

act form-unity-government
    verb     form, share, create, establish, join, enter, set_up, approve
    if       object government, coalition, power-sharing, council, power, administration, cabinet
    if       with any
    unless   object committee
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   with, object.with
    reciprocal yes
    example  The Kenyan government formed a coalition with the opposition. => KENGOV CONCEDE OPP

act power-sharing
    noun     power-sharing, power_sharing, unity_government, coalition_government, national_unity
    if       with <actor>
    event    CONCEDE
    cameo    0834
    context  political_institutions
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Zimbabwe's power-sharing with the opposition collapsed. => ZWE CONCEDE OPP

act abolish-institution
    verb     abolish, dissolve, disband, dismantle, scrap, end, abrogate
    if       object monarchy, one-party, junta, parliament, apartheid, secret, dictatorship, monopoly, tribunal, emergency_court, rule, regime, commission, police
    unless   object prohibition
    unless   subject %sportsman
    unless   object.by force
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object.over, over, in, object.in, object.of
    example  Britain ended its rule over Zambia. => GBR CONCEDE ZMB

# ---- more of giving way

act concede-back-down-over
    verb     back_down, climb_down, relent, give_way, soften, budge, blink, cave_in, cave, row_back, backpedal, yield_ground, bend
    if       over any
    if       subject <state>, <organization>, government, president, minister, <person>, <armed>
    unless   subject %sportman, market
    event    CONCEDE
    cameo    080
    target   with, to, over.with, over
    example  Thailand backed down over a border dispute with Cambodia. => THA CONCEDE KHM

act concede-under-pressure
    verb     relent, back_down, give_way, capitulate, buckle, cave_in, bow, yield, bend, fold, crumble, climb_down
    if       under pressure
    unless   subject striker, bridge, roof, market
    event    CONCEDE
    cameo    080
    target   under.from, from, under.of
    example  Serbia buckled under pressure from Germany. => SRB CONCEDE DEU

act concede-bow-to-protest
    verb     bow, yield, give_in, respond, cave_in, give_way, succumb, submit, listen, surrender, capitulate, defer
    if       to protest, protester, street, outcry, uproar, strike, pressure, public_pressure, anger, backlash, outrage, unrest, crowd, demonstrator, striker, criticism, blackmail, threat
    unless   subject striker, nerve
    event    CONCEDE
    cameo    080
    target   to.from, to.by, to.of, to, from
    example  The Nigerian government bowed to pressure from the unions. => NGAGOV CONCEDE LAB
    example  Slovakia gave in to protests by farmers. => SVK CONCEDE CVL

act concede-meet-demand
    verb     meet, satisfy, fulfil, fulfill, accommodate, address, grant, heed, swallow, concede, answer
    if       object demand, grievance, condition, precondition, ultimatum, deadline, request, insistence, benchmark
    if       subject <state>, government, <armed>, president, <person>, <organization>
    if       object.of <actor>
    unless   object market, energy, electricity, growing, supply
    event    CONCEDE
    cameo    080
    target   object.of, object.from, object.by
    example  Burundi met the demands of the European Union. => BDI CONCEDE IGOEEC
    not      Producers met the demand of consumers for oil.

act concede-pay-ransom
    verb     pay, hand_over, deliver, cough_up, fork_out
    if       object ransom, blood_money, tribute, protection_money
    unless   object sport
    event    CONCEDE
    cameo    080
    target   to, recipient, for, object.for, object.to
    example  Italy paid a ransom to Somali pirates. => ITA CONCEDE SOM

act concede-settle-claim
    verb     settle
    if       object claim, lawsuit, suit, complaint, compensation_claim
    if       with <actor>
    unless   subject company, bank, insurer, singer
    event    CONCEDE
    cameo    080
    target   with
    example  Japan settled a claim with South Korea. => JPN CONCEDE KOR

act concede-drop-insistence
    verb     drop, abandon, give_up, waive, lift, withdraw, set_aside, relax, soften, forgo, shelve
    if       object insistence, precondition, resistance, objection, opposition, veto, hold, demand, block, boycott, reservation, territorial_claim, claim, veto_threat, condition
    if       subject <state>, <organization>, government, <person>, <armed>, opposition, leader
    unless   subject police, umpire, company
    event    CONCEDE
    cameo    080
    target   to, on, object.to, object.on, object.for, for, over, object.over, object.from, against, from, object.against
    example  Iraq dropped its claim to Kuwait. => IRQ CONCEDE KWT

act concede-water-down-demand
    verb     water_down, scale_back, scale_down, moderate, narrow, tone_down, reduce, lower, soften, ease
    if       object demand, condition, claim, ask, ambition, ultimatum, term
    if       subject <state>, <armed>, government, union, <organization>, opposition, negotiator
    unless   object market
    event    CONCEDE
    cameo    080
    target   to, on, object.to, with, object.on, for
    example  The rebels scaled back their demands to the Colombian government. => REB CONCEDE COLGOV

act concede-make-concessions
    verb     make, give, grant
    if       object concession, compromise, sacrifice, climbdown, painful_concession
    if       to <actor>
    unless   object film, mining
    event    CONCEDE
    cameo    080
    target   to, object.to
    example  Ukraine made concessions to separatists. => UKR CONCEDE REB

act concede-wring
    verb     wring, extract, win, force, gain, secure, obtain, exact, squeeze
    if       object concession, u-turn, climbdown, compromise, pay_rise, wage_rise, reprieve, backdown
    if       from <actor>
    unless   subject club, striker
    event    CONCEDE
    cameo    080
    source   from, object.from
    target   subject
    example  Farmers wrung concessions from the Indian government. => INDGOV CONCEDE CVL

act concede-accept-terms
    verb     accept, swallow, embrace, bow, acquiesce, agree, submit
    if       object term, condition, ultimatum, bailout_term, armistice_term, diktat, demand, peace_term
    if       of <actor>
    unless   subject customer
    event    CONCEDE
    cameo    080
    target   object.of, of
    example  Serbia accepted the terms of NATO. => SRB CONCEDE IGONAT

act concede-make-way
    verb     make_way, step_aside, clear_way, pave_way, stand_aside, yield_place, give_place
    if       for <person>, <actor>, government, election, successor, transition, council, leader
    if       subject <person>, government, <armed>, president, minister, premier, <state>
    unless   subject building, house, forest
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   for, for.of
    example  Yemen's president made way for a transition council. => YEMGOV CONCEDE ?

act concede-accept-result
    verb     accept, acknowledge, recognise, recognize, concede, respect, honour
    if       object result, outcome, verdict, ruling, victory, defeat, loss, mandate, judgment, judgement, award, arbitration
    if       subject <state>, <person>, government, <armed>, opposition, party, president, candidate
    unless   subject %sportman, fan
    event    CONCEDE
    cameo    080
    target   object.of, object.in, of, object.by, by
    example  Colombia accepted the ruling of the United Nations court. => COL CONCEDE IGOUNO

act concede-cancel-visa-fee
    verb     waive, scrap, abolish, lift, drop, ease, end, relax, remove
    if       object visa, visa_requirement, visa_fee, visa_rule, entry_fee, visa_regime, entry_requirement, travel_curb, entry_restriction, border_check, quarantine_rule
    if       for <actor>, citizen, national, visitor
    event    CONCEDE
    cameo    081
    context  diplomatic
    target   for, for.of, for.from
    example  Morocco waived visas for Chinese visitors. => MAR CONCEDE CHN

act concede-extend-deadline
    verb     extend, push_back, postpone, prolong, delay, move
    if       object deadline, ultimatum, cut-off, grace_period, time_limit
    if       for <actor>
    unless   subject company, lender
    event    CONCEDE
    cameo    080
    target   for, object.for
    example  The European Union extended the deadline for Britain. => IGOEEC CONCEDE GBR

act concede-nouns
    noun     face-saving_compromise, humiliating_climbdown, policy_retreat, conciliatory_gesture, goodwill_gesture, peace_offering
    noun     volte-face, backing_down, caving-in, appeasement, territorial_concession, land_concession, trade_concession
    noun     painful_concession
    unless   of mining
    event    CONCEDE
    cameo    080
    noun-source possessor, by, from
    noun-target to, towards, toward, with, of, for
    example  Britain's appeasement of Germany failed. => GBR CONCEDE DEU

# ---- more of mercy

act concede-stay-execution
    verb     stay, halt, suspend, postpone, call_off, put_off, delay, cancel, spare, stop, commute, overturn
    if       object execution, hanging, flogging, death_sentence, lashing, stoning, amputation, caning, beheading, death_penalty, deportation, extradition
    if       object.of <actor>, <person>, <civilian>, <armed>, national, woman, man, blogger, preacher
    unless   subject protester
    event    CONCEDE
    cameo    081
    context  legal
    target   object.of, object.on, object.against, object.for, object.possessor, for, against, on, object, of, in
    example  Indonesia postponed the execution of a Filipino woman. => IDN CONCEDE PHL

act concede-reprieve
    verb     reprieve, pardon, amnesty, absolve, exonerate, rehabilitate, spare
    if       object <actor>, convict, prisoner, mutineer, deserter, plotter, dissident, collaborator, rebel, fugitive, exile, whistleblower, spy
    if       subject <state>, president, king, court, government, governor, emir, sultan, queen, parliament, <actor>
    unless   object sin
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from, object.in
    example  Malawi's president pardoned a British prisoner. => MWI CONCEDE GBR

act concede-cut-sentence
    verb     commute, cut, reduce, shorten, halve, lighten, suspend, annul, overturn, quash, throw_out, strike_down, set_aside
    verb     lessen
    if       object sentence, conviction, jail_term, prison_term, death_sentence, verdict, jail_sentence, life_sentence, guilty_verdict, penalty, term
    if       subject court, judge, president, king, governor, tribunal, <state>, government, <actor>
    unless   object mortgage, president
    event    CONCEDE
    cameo    081
    context  legal
    target   object.of, object.against, object.on, object.for, object.possessor, against, of, for
    example  A Saudi court overturned the sentence of a Palestinian poet. => SAUJUD CONCEDE PSE

act concede-drop-case
    verb     drop, withdraw, dismiss, close, shelve, throw_out, abandon, end, suspend, halt, discontinue
    if       object charge, case, prosecution, investigation, indictment, criminal_case, inquiry, sedition_case, warrant, arrest_warrant, extradition_request, probe, proceeding, complaint, red_notice
    if       against <actor>, <person>, <civilian>, <armed>, leader
    unless   object paternity, company
    event    CONCEDE
    cameo    081
    context  legal
    target   against, object.against, against.of
    example  Interpol dropped a red notice against a Turkish banker. => IGO CONCEDE TUR
    example  Kenya dropped the charges against the Somali lawmakers. => KEN CONCEDE SOM

act concede-let-off
    verb     let_off, clear, acquit, exonerate, absolve, find_not_guilty, vindicate, set_free
    if       object <person>, <civilian>, <armed>, <actor>, officer, policeman
    if       of charge, murder, treason, spying, %offence, wrongdoing, count, accusation, genocide
    unless   subject autopsy
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from
    example  A Greek court cleared the aid workers of spying. => GRCJUD CONCEDE NGO

act concede-lift-warrant
    verb     lift, revoke, cancel, withdraw, quash, rescind, annul, remove
    if       object warrant, arrest_warrant, bounty, travel_ban, deportation_order, wanted_notice, exit_ban, gag_order, house_arrest_order, asset_freeze_order, fatwa, exile, banishment, fine
    if       subject <state>, court, government, police, prosecutor, judge, <actor>
    unless   subject umpire
    event    CONCEDE
    cameo    081
    context  legal
    target   object.on, object.for, object.against, on, for, against, object.of, of
    example  Egypt lifted an exit ban on a Canadian reporter. => EGY CONCEDE CAN

act concede-restore-licence
    verb     restore, return, reinstate, give_back, renew, reissue
    if       object licence, license, citizenship, passport, accreditation, nationality, permit, registration, residency, press_card, immunity, pension, status
    if       subject <state>, court, government, authority, <actor>
    unless   object driving
    event    CONCEDE
    cameo    081
    context  legal
    target   object.of, to, recipient, object.to, object.possessor, of
    example  Ecuador restored the citizenship of the Chilean author. => ECU CONCEDE CHL

act concede-reinstate
    verb     reinstate, restore, rehire, re-employ, reappoint, readmit, recall
    if       object judge, worker, teacher, civil_servant, lawmaker, chief_justice, dismissed_worker, lecturer, mayor, academic, striker, parliament, governor, policeman, officer, official, president, minister
    if       subject <state>, government, court, president, army, junta, parliament, <actor>
    unless   subject club
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.in
    example  Pakistan reinstated the dismissed judges. => PAK CONCEDE JUD

act concede-reopen-office
    verb     reopen, unseal, unlock, allow_reopen, permit_reopen
    if       object newspaper, university, school, mosque, church, office, radio_station, television_station, bureau, campus, monastery, temple, party_office, headquarters, channel, newsroom, bookshop
    if       subject <state>, government, authority, court, army, police, junta, <actor>
    unless   subject owner, teacher, bishop
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object.of, object.possessor, object.in, in, object
    example  Ethiopia reopened the bureau of Al Jazeera. => ETH CONCEDE QATMED

act concede-exempt
    verb     exempt, excuse, spare, shield, release
    if       from rule, tax, ban, draft, law, conscription, military_service, restriction, service, fee, deportation, duty, prosecution, obligation
    if       object <actor>, <person>, <civilian>, student
    if       subject <state>, government, parliament, court, ministry
    unless   subject company
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from
    example  Israel exempted Druze students from the draft. => ISR CONCEDE EDU

act concede-mercy-nouns
    noun     mercy, leniency, forbearance, royal_pardon, presidential_pardon, mass_pardon, general_amnesty, stay_of_execution
    noun     commutation_of_sentence, prisoner_pardon, blanket_amnesty, posthumous_pardon, conditional_amnesty, mass_amnesty
    unless   of god
    event    CONCEDE
    cameo    081
    context  legal
    noun-source by, possessor, from
    noun-target for, of, to
    example  The royal pardon by Morocco for Spanish prisoners was criticised. => MAR CONCEDE ESP

# ---- more of freedoms eased

act concede-loosen-grip
    verb     loosen, relax, ease, lift, soften, end, slacken, roll_back, liberalise, liberalize
    if       object grip, control, curb, restriction, hold, ban, limit, rule, censorship, muzzle, gag
    if       on press, medium, internet, speech, protest, party, religion, expression, website, opposition, ngo, civil_society, journalist, broadcaster, assembly, worship, movement, travel, church, mosque, dissent, rally, political_activity, union
    unless   object grip_of_injury
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object.on, on, on.in, object.in, in, object.of, for, object.for, object.against, against, of
    example  Myanmar relaxed curbs on the press. => MMR CONCEDE MED

act concede-restore-web
    verb     restore, unblock, reconnect, switch_back_on, turn_back_on, reopen, lift_block
    if       object internet, internet_access, mobile_internet, phone_service, social_media, twitter, facebook, youtube, whatsapp, telegram, website, mobile_service, internet_service, wikipedia, data_service, broadband, phone_line, tiktok, news_site
    if       subject <state>, government, authority, court, junta, <actor>, regulator
    unless   subject company, engineer
    event    CONCEDE
    cameo    0811
    context  democracy
    target   in, to, object.in, across, object
    example  India restored mobile internet in Kashmir. => IND CONCEDE IND

act concede-permit-rally
    verb     allow, permit, authorise, authorize, approve, let, sanction, tolerate
    if       object rally, protest, march, demonstration, gathering, vigil, procession, convention, congress, pride, gay_pride, opposition_rally, sit-in
    if       subject <state>, government, court, authority, police, mayor, ministry, governor, <actor>
    unless   subject %sportman
    unless   clause turn, descend
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object.by, object.of, by, for, object.against, object.for, in
    example  Uganda permitted a rally by the opposition. => UGA CONCEDE OPP

act concede-license-press
    verb     license, register, allow, permit, authorise, authorize, approve, accredit
    if       object newspaper, broadcaster, radio_station, channel, television_station, news_agency, journalist, correspondent, foreign_medium, magazine, publication, private_newspaper, bureau
    if       subject <state>, government, ministry, junta, authority, court
    unless   subject company
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object, object.of, object.from
    example  Zimbabwe licensed a private newspaper. => ZWE CONCEDE MED

act concede-open-up
    verb     open_up, liberalise, liberalize, thaw, loosen_up
    if       subject <state>, regime, junta
    if       after decade, year, isolation, death, protest, rule, revolution
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   to, for
    example  Myanmar opened up after decades of isolation. => MMR CONCEDE ?

act concede-party-run
    verb     allow, let, permit, clear, approve, register, invite
    if       object party, candidate, opposition, politician, movement, opposition_leader, brotherhood, reformist, exile, islamist, rival, <actor>
    if       clause run, contest, compete, campaign, register, take, stand, participate, return, join, operate, field
    if       clause.in election, poll, vote, race, politics, part, ballot, contest
    event    CONCEDE
    cameo    0812
    context  democracy
    target   object, object.of
    example  Chad allowed the opposition to run in the election. => TCD CONCEDE OPP

act concede-unban
    verb     legalise, legalize, unban, recognise, recognize, register, license, relicense, rehabilitate, reinstate
    if       object opposition_party, political_party, trade_union, independent_union, party, rebel_movement, ex-rebel_party, islamist_party, church, sect, minority_party, communist_party, association, guerrilla_movement
    if       subject <state>, government, court, junta, parliament, ministry, commission, president, <actor>
    unless   subject league
    event    CONCEDE
    cameo    0812
    context  democracy
    target   object, object.of, object.in
    example  Tunisia legalised an Islamist party. => TUN CONCEDE PTY

act concede-freedom-nouns
    noun     lifting_of_censorship, unblocking, press_liberalisation, political_thaw, political_opening, democratic_opening
    noun     loosening_of_control, lifting_of_party_ban, unbanning, legalisation_of_party, relaxation_of_censorship
    noun     media_liberalisation, multiparty_politics
    if       by any
    event    CONCEDE
    cameo    0811
    context  democracy
    noun-source by, possessor, in
    noun-target of, for, in, on
    example  The unbanning of the opposition by South Africa changed everything. => ZAF CONCEDE OPP

# ---- more of protests that end

act concede-leave-square
    verb     leave, vacate, quit, clear, abandon, unblock, reopen
    if       object square, street, camp, building, road, highway, university, bridge, parliament, encampment, crossing, port, runway, barricade, motorway, refinery, railway, site, roundabout
    if       subject protester, demonstrator, activist, student, farmer, striker, trucker, occupier, miner, villager, driver, opposition, crowd, fisherman, settler
    event    CONCEDE
    cameo    082
    context  democracy
    target   against, with, in, at, outside, object.in, object.at, over, object.against, on, from
    example  Demonstrators vacated a square in Kiev. => CVL CONCEDE UKR

act concede-dismantle-barricades
    verb     dismantle, take_down, remove, lift, clear, pull_down, strike, pack_up, fold
    if       object barricade, tent, roadblock, camp, blockade, encampment, protest_camp, picket, barrier, tent_city, tyre, sit-in
    if       subject protester, demonstrator, activist, student, farmer, striker, trucker, miner, villager, driver, opposition, occupier
    event    CONCEDE
    cameo    082
    context  democracy
    target   against, with, in, at, outside, object.in, object.at, over, object.against, on, from
    example  Protesters took down their tents in Beirut. => CVL CONCEDE LBN

act concede-end-fast
    verb     end, break, call_off, suspend, abandon, stop, give_up, halt
    if       object hunger_strike, fast, sit-in, vigil, hunger-strike, sit-down, protest_fast, dirty_protest, thirst_strike
    if       subject <person>, prisoner, detainee, activist, <civilian>, <actor>, inmate, leader, migrant
    unless   object ramadan, record
    event    CONCEDE
    cameo    082
    context  democracy
    target   against, with, in, at, outside, object.in, object.at, over, object.against, on, from
    example  Palestinian prisoners ended their hunger strike in Israel. => PSE CONCEDE ISR

act concede-go-home
    verb     disperse, go_home, drift_away, head_home, stand_down, pack_up, melt_away, return_home
    if       subject protester, demonstrator, crowd, rioter, striker, marcher, activist, picketer, farmer
    unless   object any
    unless   subject fan
    event    CONCEDE
    cameo    082
    context  democracy
    target   against, with, in, at, outside, object.in, object.at, over, object.against, on, from
    example  The protesters in Hong Kong dispersed. => HKG CONCEDE ?

act concede-accept-pay-offer
    verb     accept, approve, back, ratify, vote, endorse
    if       object pay_offer, pay_deal, wage_offer, wage_deal, pay_rise, offer, settlement, wage_increase, deal, pay_increase, wage_settlement
    if       subject striker, miner, union, teacher, doctor, nurse, worker, driver, docker, railwayman, farmer, pilot
    event    CONCEDE
    cameo    082
    context  labor
    target   from, of, object.from, object.by, with, object.of
    example  Striking miners accepted a wage offer from South Africa. => LAB CONCEDE ZAF

act concede-strike-suspended
    verb     call_off, suspend, end, cancel, postpone, abandon, lift, halt, scrap, defer
    if       object strike, walkout, boycott, stoppage, general_strike, lockout, go-slow, picket, blockade, work_stoppage, work-to-rule, stayaway, transport_strike, industrial_action, stay-away, stay-home_strike
    if       subject union, worker, teacher, doctor, nurse, miner, driver, farmer, pilot, docker, striker, lecturer, student, trader, trucker, staff, federation, fisherman, opposition, confederation, judge, lawyer
    event    CONCEDE
    cameo    082
    context  labor
    target   against, with, in, object.in, object.at, over, at, object.against
    example  Nigerian unions called off a strike against the government. => NGA CONCEDE GOV

act concede-return-parliament
    verb     end, call_off, lift, drop, suspend, abandon
    if       object boycott, walkout
    if       object.of parliament, election, assembly, talk, cabinet, session, poll, government, vote, congress
    if       subject <actor>, opposition, party, lawmaker
    unless   subject consumer, fan
    event    CONCEDE
    cameo    082
    context  democracy
    target   object.of, of, in
    example  The Albanian opposition ended its boycott of parliament. => ALB CONCEDE LEG

act concede-protest-nouns
    noun     end_of_strike, end_to_strike, suspension_of_strike, calling-off_of_strike, end_of_hunger_strike
    noun     lifting_of_blockade_by_farmer, return_to_work, strike_suspension
    if       by any
    event    CONCEDE
    cameo    082
    context  democracy
    noun-source by, possessor
    noun-target against, in, at
    example  The strike suspension by teachers in Kenya was announced. => KEN CONCEDE KEN

# ---- more of reform

act concede-new-constitution
    verb     promulgate, ratify, endorse, adopt, approve, sign, enact, proclaim, accept, unveil, draft
    if       object constitution, constitutional_amendment, constitutional_reform, democratic_constitution, bill_of_right, reform_package, electoral_law, election_law, political_reform, charter_of_right, interim_constitution, draft_constitution
    if       subject <state>, government, president, king, parliament, junta, assembly, emir, sultan, <actor>
    unless   subject club, fifa
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   for, in, object.in, object.for, to, object.to, object.of, of, with
    example  Nepal promulgated a new constitution. => NPL CONCEDE ?

act concede-restore-civilian
    verb     restore, introduce, return, allow, grant, usher, bring_back, reinstate
    if       object civilian_rule, democracy, constitutional_rule, civilian_government, multiparty_democracy, multi-party_system, democratic_rule, multiparty_election, parliament, parliamentary_rule, constitutional_order, elected_government, universal_suffrage, direct_election
    if       subject <state>, <armed>, junta, king, government, president, army, <person>
    unless   subject voter
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   in, to, object.in, for
    example  The army restored civilian rule in Mali. => MIL CONCEDE MLI

act concede-return-civilian
    verb     return, move, revert, go_back, switch, make_transition
    if       to civilian_rule, democracy, constitutional_rule, civilian_government, elected_rule, democratic_rule, multiparty_politics, constitutional_order
    if       subject <state>, junta, army
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   in
    example  Nigeria returned to civilian rule in 1999. => NGA CONCEDE ?

act concede-national-dialogue
    verb     launch, open, start, begin, convene, hold, announce, call
    if       object transition, democratic_transition, national_dialogue, political_transition, national_conference, constituent_assembly, reconciliation_process, constitutional_convention, inclusive_dialogue
    if       subject <state>, government, junta, president, king, army
    unless   object company
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   with, for, in, object.with, object.in
    example  Chad's junta opened a national dialogue with the opposition. => TCD CONCEDE OPP

act concede-set-up-commission
    verb     set_up, establish, create, form, appoint, constitute
    if       object truth_commission, human_rights_commission, reconciliation_commission, electoral_commission, independent_commission, anti-corruption_court, constitutional_court, ombudsman, commission_of_inquiry, reparation_fund, constitutional_committee, election_commission, truth_and_reconciliation_commission
    if       subject <state>, government, president, king, parliament, junta
    unless   subject united_nations
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   for, in, into, on, object.for, object.into
    example  Gambia set up a truth commission for victims. => GMB CONCEDE CVL

act concede-cut-powers
    verb     limit, reduce, curb, trim, clip, cut, curtail, give_up, surrender, relinquish, devolve, dilute
    if       object power, prerogative, presidential_power, term, executive_power, royal_prerogative, emergency_power, sweeping_power, wing, privilege, decree_power, term_limit
    if       object.of president, king, presidency, monarch, army, military, executive, prime_minister, premier, crown, sultan, emir, police, secret_police
    if       subject <state>, parliament, government, king, president, junta
    unless   subject court
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object.of, of, in
    example  Kyrgyzstan's parliament curbed the powers of the president. => KGZ CONCEDE GOV

act concede-opposition-cabinet
    verb     bring, include, appoint, admit, invite, name, take, accept, co-opt, welcome
    if       object opposition, rebel, former_rebel, opposition_leader, opposition_figure, rival, islamist, opponent, technocrat, opposition_politician, ex-rebel, dissident, communist, separatist
    if       into government, cabinet, coalition, administration, fold, unity_government, power
    unless   subject club
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object, object.of
    example  Kenya brought opposition leaders into the cabinet. => KEN CONCEDE OPP

act concede-share-power
    verb     share, cede, divide, devolve, split
    if       object power, authority, control, cabinet_seat, ministry, seat, cabinet_post, oil_revenue, wealth
    if       with <actor>
    if       subject <state>, government, president, <armed>, junta, king, party, <person>
    unless   subject company
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   with, object.with
    example  Sudan shared power with the southern rebels. => SDN CONCEDE REB

act concede-devolve
    verb     devolve, decentralise, decentralize, transfer, hand, delegate, give, grant, cede
    if       object power, autonomy, self-rule, authority, self-government, home_rule, fiscal_power, tax_power, special_status
    if       to region, province, <place>, minority, council, parliament, assembly, kurd, <actor>, local_government
    if       subject <state>, government, parliament, king, <organization>
    unless   subject company
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   to, recipient, to.of
    example  Indonesia granted autonomy to Aceh. => IDN CONCEDE IDN

act concede-hold-vote
    verb     hold, call, allow, permit, schedule, bring_forward, concede, announce, promise, set
    if       object snap_election, early_election, fresh_election, multiparty_election, referendum, free_election, presidential_election, new_election, election_date, independence_referendum, by-election, local_election, recount, rerun, runoff, early_poll
    if       after protest, unrest, crisis, pressure, demonstration, strike, uprising, week, defeat, coup, scandal, outcry, collapse
    if       subject <state>, government, president, king, junta, prime_minister
    unless   subject club
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   with, in, for, after.by
    example  Serbia called early elections after protests by students. => SRB CONCEDE EDU

act concede-abolish-order
    verb     abolish, scrap, dismantle, disband, dissolve, end, repeal, dismantle, do_away, drop, strike_down, overturn
    if       object one-party_rule, apartheid, secret_police, one-party_state, feudalism, monarchy, special_court, military_tribunal, military_court, blasphemy_law, sedition_law, security_court, emergency_court, security_law, military_council, direct_rule, absolute_monarchy, press_law, caste_system, serfdom, pass_law, sponsorship_system, kafala_system, anti-gay_law, sodomy_law, guardianship_system, lese-majeste_law
    if       subject <state>, government, parliament, court, king, junta, president, <actor>
    unless   subject company
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   in, for, object.in, object.of, over, object.for
    example  Sudan scrapped its security court. => SDN CONCEDE ?

act concede-reform-nouns
    noun     constitutional_reform, political_reform, democratic_reform, democratic_transition, return_to_civilian_rule
    noun     electoral_reform, perestroika, political_liberalisation, political_liberalization, handover_to_civilian
    noun     power_handover, transfer_of_power, handover_of_power, devolution, judicial_reform, police_reform
    noun     security_sector_reform
    if       by any
    event    CONCEDE
    cameo    083
    context  political_institutions
    noun-source by, possessor
    noun-target for, in, to, of
    example  The handover of power by the army in Guinea took place in May. => GIN CONCEDE GIN

# ---- more of leaving office

act concede-leave-office
    verb     leave, depart, exit, vacate, quit, give_up, surrender, relinquish, step
    if       object office, power, post, presidency, throne, premiership, job, palace, seat, portfolio, party_leadership, prime_ministership
    if       subject president, prime_minister, minister, king, leader, governor, premier, speaker, <person>, dictator, ruler, chancellor, emir, mayor
    unless   subject %sportman, coach, striker, ceo, executive, editor
    unless   object race
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   from, to, over, after.by, amid.by, amid, in
    example  The Bolivian president quit his post after protests. => BOL CONCEDE ?

act concede-leader-flees
    verb     flee, leave, escape, fly
    if       object country, capital, nation, palace, <place>, <state>, island
    if       subject president, king, leader, dictator, prime_minister, premier, ruler, strongman, shah
    unless   subject rebel_leader, militant_leader, cult_leader
    unless   for talk, treatment, summit, visit
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   from, to, over, after.by, amid.by, amid, in
    example  The Sri Lankan president fled the country. => LKA CONCEDE ?

act concede-government-falls
    verb     fall, collapse, crumble
    if       subject government, cabinet, coalition, administration, coalition_government, ruling_coalition
    unless   subject company, board
    unless   to <armed>
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   over, in
    example  The Dutch government fell over a row on asylum. => NLD CONCEDE ?

act concede-tender
    verb     tender, submit, hand_in, offer, announce, give, present, deliver, table
    if       object resignation, letter_of_resignation, resignation_letter, notice, abdication
    if       subject prime_minister, president, minister, government, cabinet, king, governor, ambassador, premier, <person>, general, mayor, police_chief
    unless   subject coach, manager, editor, executive
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   to, recipient, from, object.from
    example  The Iraqi prime minister tendered his resignation to parliament. => IRQ CONCEDE LEG

act concede-dismiss-demanded
    verb     sack, dismiss, fire, remove, replace, suspend, ditch, axe, drop, reshuffle, sacrifice
    if       object interior_minister, prime_minister, cabinet, police_chief, finance_minister, government, army_chief, governor, spy_chief, defence_minister, chief_of_staff, prosecutor, security_chief, minister, general
    if       after protest, outcry, scandal, massacre, riot, criticism, disaster, attack, unrest, killing, demonstration, uproar
    unless   subject company, club
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   object, object.of, object.in
    example  Jordan's king dismissed the prime minister after protests. => JOR CONCEDE JOR

act concede-withdraw-candidacy
    verb     withdraw, end, drop, abandon, give_up, suspend, pull
    if       object candidacy, re-election_bid, presidential_bid, reelection_bid, nomination, third-term_bid, bid, campaign, candidature
    if       subject president, prime_minister, minister, incumbent, senator, <person>, candidate, nominee
    unless   object takeover, sport, olympic, hosting
    unless   subject company, city, club
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   for, to, in
    example  The Algerian president withdrew his candidacy. => DZA CONCEDE ?

act concede-hand-reins
    verb     hand, hand_over, pass, transfer, cede, turn_over, yield, surrender, return, give
    if       object rein, power, presidency, premiership, throne, control_of_government, leadership, baton, authority, command, government
    if       to civilian, successor, parliament, son, deputy, vice-president, opposition, council, government, <person>, <actor>
    if       subject <armed>, president, king, junta, <state>, general, leader, army, <person>
    unless   subject coach, ceo, company
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   to, recipient
    example  The junta handed power to civilians in Burkina Faso. => GOV CONCEDE BFA

# ---- more of policies dropped, and rights given

act concede-put-on-hold
    verb     put, place, kick
    if       on hold, ice, back_burner, backburner, shelf
    if       object bill, plan, project, law, reform, tax, decision, policy, hike, proposal, rule, austerity, extradition_bill, legislation
    if       subject <state>, government, president, parliament, minister, <actor>
    unless   subject company, judge, court
    event    CONCEDE
    cameo    0832
    context  executive
    target   for, on, against, after.by, object.on, object.for, object.against, over, toward, of, object.of, in
    example  Georgia put a bill on hold after protests by students. => GEO CONCEDE EDU

act concede-halt-project-protest
    verb     halt, suspend, scrap, cancel, shelve, abandon, stop, drop, freeze, delay, postpone
    if       object construction, dam, project, pipeline, mine, plant, plan, tax, hike, price_increase, reform, bill, law, levy, cut, measure, decree, rise, increase, road
    if       after protest, outcry, strike, demonstration, riot, uproar, clash, backlash, anger, unrest, campaign, opposition
    if       subject <state>, government, authority, president, parliament, <actor>
    unless   subject company
    event    CONCEDE
    cameo    0832
    context  executive
    target   after.by, after.in, after.from, after.of
    example  Myanmar suspended a dam after protests by villagers. => MMR CONCEDE CVL

act concede-cut-fuel-price
    verb     cut, lower, reduce, slash, freeze, cap, roll_back, restore, bring_down
    if       object fuel_price, petrol_price, bread_price, electricity_price, gas_price, food_price, fuel_tax, electricity_tariff, subsidy, fuel_subsidy, bread_subsidy, price_of_bread, price_of_fuel, tuition_fee, fare, bus_fare, metro_fare, toll
    if       subject <state>, government, president, parliament, king, <actor>
    if       after protest, riot, strike, outcry, demonstration, unrest, anger
    unless   subject retailer, company
    event    CONCEDE
    cameo    0832
    context  executive
    target   after.by, in, for
    example  Kazakhstan cut fuel prices after riots. => KAZ CONCEDE ?

act concede-pay-rise
    verb     give, grant, award, offer, promise, hand, raise, concede
    if       object pay_rise, pay_raise, pay_increase, raise, wage_increase, bonus, salary_increase, wage_rise, back_pay, higher_wage, unpaid_salary, pay_hike
    if       to <actor>, worker, soldier, teacher, civil_servant, police, doctor, nurse, <civilian>
    if       subject <state>, government, president, king, ministry, <actor>
    unless   subject company, club, bank
    event    CONCEDE
    cameo    0832
    context  labor
    target   to, recipient
    example  Morocco gave a pay rise to teachers. => MAR CONCEDE EDU

act concede-reverse-cut
    verb     reverse, undo, restore, scrap, cancel, roll_back, withdraw, rescind
    if       object cut, spending_cut, budget_cut, pay_cut, subsidy_cut, pension_cut, price_hike, tax_increase, fuel_price_increase, price_rise, tax_hike, austerity_measure, fee_increase, price_increase, pension_reform, tax_rise, toll_increase, subsidy_removal, fuel-tax_increase, job_cut
    if       subject <state>, government, president, parliament, minister
    unless   subject company, retailer, bank
    event    CONCEDE
    cameo    0832
    context  executive
    target   for, on, against, after.by, object.on, object.for, object.against, over, toward, of, object.of, in
    example  Ecuador's government reversed a subsidy cut for farmers. => ECU CONCEDE CVL

act concede-back-off-plan
    verb     back_away, back_off, back_down, row_back, step_back, walk_back, backpedal, retreat, backtrack, pull_back, resile
    verb     climb_down
    if       on plan, threat, demand, proposal, policy, tax, reform, tariff, claim, remark, decision, bill, pension_reform
    if       subject <state>, government, president, minister, <person>, leader, <organization>
    unless   subject striker, market, company
    event    CONCEDE
    cameo    0832
    context  executive
    target   on.against, on.for, on.on, on.with, on.to, on, from
    example  Trump backed off on tariffs against Mexico. => USAGOV CONCEDE MEX

act concede-change-law
    verb     repeal, amend, soften, relax, revise, rewrite, overhaul, water_down, scrap, change, withdraw, annul, abrogate
    if       object law, legislation, decree, bill, extradition_bill, security_law, citizenship_law, labour_law, farm_law, press_law, election_law, act, ordinance, judicial_reform, foreign_agent_law, language_law, media_law, abortion_law, rule
    if       after protest, outcry, pressure, criticism, strike, demonstration, clash, riot, uproar, warning
    if       subject <state>, government, parliament, president, minister, <actor>
    unless   subject club
    event    CONCEDE
    cameo    0832
    context  executive
    target   after.by, after.from, after.of, after.in, for
    example  India repealed the farm laws after protests by farmers. => IND CONCEDE CVL

act concede-policy-nouns
    noun     policy_reversal, policy_u-turn, policy_climbdown, rowing_back, withdrawal_of_bill, scrapping_of_tax, repeal_of_law
    noun     fuel-price_cut, wage_concession, shelving_of_plan, suspension_of_bill, scrapping_of_law, withdrawal_of_law
    unless   of company
    event    CONCEDE
    cameo    0832
    context  executive
    noun-source possessor, by
    noun-target on, for, towards, after, in
    example  France's policy reversal on Syria surprised allies. => FRA CONCEDE SYR

act concede-outlaw-abuse
    verb     outlaw, ban, criminalise, criminalize, prohibit, abolish, forbid, scrap, end, make_illegal
    if       object torture, discrimination, child_marriage, genital_mutilation, slavery, domestic_violence, marital_rape, racism, child_labour, child_labor, conversion_therapy, forced_marriage, corporal_punishment, death_penalty, capital_punishment, flogging, stoning, bonded_labour, caste_discrimination, hate_speech, racial_discrimination, forced_labour, female_circumcision, public_execution, solitary_confinement, honour_killing
    if       subject <state>, government, parliament, court, king, president, <actor>
    unless   subject school
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   against, in, for, object.of, object.against
    example  Egypt outlawed torture. => EGY CONCEDE ?

act concede-lift-women-ban
    verb     lift, end, scrap, overturn, drop, repeal, relax, remove, revoke, strike_down, abolish
    if       object ban, restriction, law, prohibition, rule, curb
    if       on woman, abortion, driving, headscarf, gay, same-sex, homosexuality, divorce, hijab, veil, marriage, minority, conversion, interfaith, language, kurdish, cross-dressing, contraception, gay_sex, adoption
    if       subject <state>, government, parliament, court, king, army, <actor>
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   on, on.in, for, on.of
    example  Turkey lifted a ban on the Kurdish language. => TUR CONCEDE KUR

act concede-recognise-union
    verb     recognise, recognize, allow, permit, legalise, legalize, approve, introduce, decriminalise, decriminalize, sanction
    if       object same-sex_marriage, gay_marriage, civil_union, abortion, same-sex_union, divorce, euthanasia, homosexuality, gay_sex, conscientious_objection, civil_partnership, trade_union_right, dual_citizenship, dual_nationality, independent_union, minority_language, mother-tongue_education, collective_bargaining, right_to_strike, gay_adoption, religious_minority
    if       subject <state>, parliament, court, government, king, president, voter, assembly, <actor>
    unless   subject church, company
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   for, in, object.for, object.in
    example  Thailand legalised same-sex marriage. => THA CONCEDE ?

act concede-enshrine
    verb     enshrine, guarantee, recognise, recognize, protect, broaden, expand, codify, acknowledge, affirm
    if       object right, freedom, equality, language, land_right, native_title, indigenous_right, voting_right, minority_right, women's_right, religious_freedom, press_freedom, freedom_of_speech
    if       in constitution, law, charter, statute, treaty, legislation
    if       subject <state>, parliament, government, assembly, court, president
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   object.of, object.for, for, of
    example  Bolivia enshrined the rights of indigenous people in the constitution. => BOL CONCEDE CVL

act concede-official-language
    verb     grant, give, accord, award, confer, extend
    if       object official_status, legal_status, equal_status, residency_status, legal_residency, equal_right, official_recognition
    if       to language, minority, migrant, refugee, church, <civilian>, <actor>
    if       subject <state>, parliament, government, court, king
    unless   subject fifa, unesco
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   to, recipient, to.of
    example  Colombia granted legal status to Venezuelan migrants. => COL CONCEDE VEN

act concede-regularise
    verb     legalise, legalize, regularise, regularize, document, enfranchise, emancipate
    if       object migrant, immigrant, stateless, foreigner, worker, undocumented_migrant, minority, resident, rohingya, bedoon, slave, serf, foreign_worker, undocumented_worker
    if       subject <state>, government, parliament, president, <actor>
    unless   subject company
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   to, recipient, for, object.of, object.for, object, in, object.in, of, object.to
    example  Spain regularised Moroccan migrants. => ESP CONCEDE MAR

act concede-let-vote
    verb     allow, let, permit, enable, entitle
    if       object woman, refugee, citizen, expatriate, migrant, minority, teenager, immigrant, christian, muslim, resident, girl, foreigner, gay, widow, non-citizen, <civilian>
    if       clause vote, drive, study, work, own, inherit, marry, divorce, attend, travel, worship, register, run, stand, join, serve, adopt, pray, unionise, return, enrol
    if       subject <state>, government, parliament, court, king, taliban, president, ministry
    unless   subject company, school, club
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   object, object.of, object.from
    example  Jordan let Syrian refugees work. => JOR CONCEDE SYR

act concede-allocate-seats
    verb     reserve, allocate, guarantee, set_aside, earmark
    if       object seat, quota, cabinet_post, post, job, parliamentary_seat, place
    if       for woman, minority, opposition, christian, rebel, kurd, party, <civilian>, <actor>
    if       subject <state>, government, parliament, king, president, constitution, <actor>
    unless   subject airline, school
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   for, for.of
    example  Pakistan reserved seats for women. => PAK CONCEDE CVL

act concede-return-land-rights
    verb     return, restore, recognise, recognize, hand_back, grant, give_back
    if       object ancestral_land, native_title, land_title, land_right, tribal_land, burial_ground, sacred_site, forest_right, fishing_right, land_claim, property_right, title
    if       to tribe, people, community, <civilian>, indigenous, villager, aborigine, <actor>
    if       subject <state>, government, court, parliament, king, <actor>
    unless   subject club
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   to, recipient, to.in
    example  Brazil returned ancestral land to indigenous people. => BRA CONCEDE CVL

act concede-independence-vote
    verb     allow, permit, grant, concede, let, agree
    if       object referendum, independence_referendum, independence_vote, plebiscite, self-determination, secession, vote
    if       on independence, secession, autonomy, self-determination, future, unification, self-rule
    if       subject <state>, government, parliament, president, king, <organization>
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   in, for, to, object.in, on.of, recipient
    example  Sudan allowed a referendum on independence in South Sudan. => SDN CONCEDE SSD

act concede-rights-nouns
    noun     emancipation, enfranchisement, legalisation_of_gay_marriage, decriminalisation, decriminalization
    noun     naturalisation_of_refugee, abolition_of_slavery, abolition_of_death_penalty, regularisation, desegregation
    noun     granting_of_citizenship, granting_of_autonomy, extension_of_franchise, recognition_of_right, restoration_of_right
    noun     granting_of_right, restoration_of_autonomy
    if       by any
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    noun-source by, possessor
    noun-target of, for, in, to
    example  The regularisation of migrants by Spain was praised. => ESP CONCEDE REF
