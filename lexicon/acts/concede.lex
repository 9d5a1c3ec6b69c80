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
