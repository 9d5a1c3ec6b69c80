# AID (CAMEO 07): give money, weapons, relief, protection, refuge.

# ---- 070

act help
    verb     help, assist, aid, lend_hand, come_to_aid, give_hand, come_to_rescue, help_out, bail_out, lend_support
    verb     stand_in, step_in
    unless   object boost, improve, %sportsman, fan, reader, viewer, growth, economy
    unless   subject rain, weather, victory, goal, win, %sportsman, factor, market, price, rate, demand, tip, policy, fact, decline
    unless   subject measure, law, pressure, move, step, plan, technology, money, report, evidence, information, rain, price, data, system, project, win, goal, drug, tool, fact, change, effort, strategy, policy, approach, strength, weakness
    event    AID
    cameo    070
    target   object, recipient, clause.object, to.of, with, clause.in, in
    example  Japan helped Nepal. => JPN AID NPL
    example  Haiti was assisted by Cuba. => CUB AID HTI
    example  Jordan is helping Iraq to rebuild its hospitals. => JOR AID IRQ
    not      The goal helped the team.

act help-sport
    verb     help, assist, aid
    if       object team, club, side, fan, goal, growth, economy, market
    event    none
    none     The goal helped the team.

act help-crime
    verb     help, aid, assist
    if       clause kill, attack, bomb, bury, smuggle, plan, plot, invade, rig, hide
    event    none
    none     The neighbour helped to hide the money.

act aid-noun
    noun     aid, assistance, handout, relief, help
    unless   to <number>
    unless   possessor navigation, hearing, teaching
    event    AID
    cameo    070
    noun-source possessor, by, from
    noun-target recipient, to, for
    example  American aid to Egypt continued. => USA AID EGY
    example  Assistance from Kuwait to Lebanon has grown. => KWT AID LBN

act give
    verb     give, provide, supply, furnish, deliver, bring, grant, extend, donate, contribute, hand_over, hand_out
    verb     send, present, gift, lend, bestow, dole_out, make_available, hand, distribute, dispense, lavish, ship
    if       object aid, help, assistance, gift, donation, equipment, car, vehicle, ambulance, computer, bus, subsidy, expert, expertise, technology, teacher, support, kit, material, supplies, supply, parcel, package, scholarship, machinery, service, system, shipment
    unless   object bomb, tax, life, support, evidence, heating
    unless   recipient %sportsman
    unless   subject %sportsman, company, firm, provider
    unless   subject %criminal
    event    AID
    cameo    070
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  China gave buses to Cuba. => CHN AID CUB
    example  Iran supplies equipment to Syria. => IRN AID SYR

act receive-aid
    verb     receive, get, accept, obtain, secure, win, draw, benefit
    if       object aid, assistance, help, relief, loan, grant, donation, bailout, funding, money, fund, weapon, arms, food, vaccine, shipment, training, package, supply, supplies, subsidy, financing, equipment, credit
    unless   object prize, award
    event    AID
    cameo    070
    source   from, object.from, by, object.by, object.of, of, object.possessor
    target   subject
    example  Lebanon received aid from France. => FRA AID LBN
    example  Egypt got a loan from Qatar. => QAT AID EGY
    example  The rebels obtained weapons from Libya. => LBY AID REB

act depend-on-aid
    verb     depend, rely
    if       on aid, assistance, loan, donation, help, support, subsidy
    event    AID
    cameo    070
    source   on.from, on.of, on.by, on.possessor, from
    target   subject
    example  Malawi depends on aid from Britain. => GBR AID MWI

act sustain
    verb     sustain, prop_up, shore_up, sponsor, bankroll, bolster, buttress, tide_over, keep_afloat, nurture
    verb     underpin, help_fund
    if       object <actor>, regime, government, economy, militia, group, rebel
    unless   object injury, loss, damage, growth, wound
    unless   subject rain, growth, demand
    unless   subject price, demand, tourism, export, market, oil
    event    AID
    cameo    070
    target   object, object.of, object.in
    example  Russia propped up Syria. => RUS AID SYR
    example  Venezuela is sustaining Cuba. => VEN AID CUB

act rebuild
    verb     rebuild, reconstruct, restore, repair, renovate, clear, de-mine, demine
    if       in <actor>
    if       object house, school, hospital, road, home, mosque, church, village, bridge, city, town, camp, mine, clinic, infrastructure
    event    AID
    cameo    070
    target   in
    example  Kuwait rebuilt a hospital in Iraq. => KWT AID IRQ

act reconstruct-country
    verb     rebuild, reconstruct, de-mine, demine
    if       object <state>
    unless   subject %sportsman
    event    AID
    cameo    070
    target   object, object.in
    example  Japan rebuilt Cambodia. => JPN AID KHM

act build-for
    verb     build, construct, erect, open, set_up, establish, run, equip
    if       object hospital, school, clinic, camp, shelter, house, mosque, orphanage, kitchen, well, centre, center, home, field-hospital, corridor
    if       for any
    unless   object case
    event    AID
    cameo    070
    target   for, in, object.in, for.in, for.from
    example  Turkey built a camp for Syrians. => TUR AID SYR

act train-civil
    verb     teach, educate, tutor, coach, mentor, advise, empower
    if       object <actor>
    unless   object %sportsman, team
    unless   clause any
    unless   against any
    event    AID
    cameo    070
    target   object
    example  Germany tutored Afghanistan. => DEU AID AFG

# ---- 071: money

act give-money
    verb     give, provide, lend, loan, pay, donate, grant, disburse, contribute, allocate, send, transfer, extend
    verb     approve, release, inject, channel, earmark, spend, advance, award, hand, deliver, pump, pour, remit
    verb     wire, dole_out, allot, shell_out, deposit, chip_in, cough_up, set_aside, dispense, distribute
    if       object %moneything
    unless   object line, salary, wage, help
    unless   object %sportsman
    unless   recipient charity, party, campaign, candidate, club, player, university, court, bank
    unless   subject company, firm, consumer, fan, user
    unless   subject %criminal
    event    AID
    cameo    071
    context  economic
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  Qatar gave $50 million to Lebanon. => QAT AID LBN
    example  The World Bank approved a loan for Kenya. => IGOWBK AID KEN
    example  Germany provided €20 million for Yemen. => DEU AID YEM

act lend
    verb     lend, loan, bail_out, bankroll, fund, finance, subsidise, subsidize, sponsor, underwrite, co-finance
    verb     pay_for, rescue_financially, foot_bill, pick_up_tab
    unless   object credence, hand, voice, name, ear, weight, support, credibility, itself, study, film, show, project, event, campaign, research, survey, %sportsman
    unless   subject company
    unless   subject %criminal
    event    AID
    cameo    071
    context  economic
    target   recipient, object, for, object.in, object.of, in, to
    example  Saudi Arabia funded Pakistan. => SAU AID PAK
    example  Greece was bailed out by the European Union. => IGOEEC AID GRC
    example  Libya financed the rebels. => LBY AID REB
    not      The study lends weight to the claim.

act fund-project
    verb     fund, finance, subsidise, subsidize, sponsor, underwrite, bankroll, co-finance, pay_for, pay
    if       object project, programme, program, school, hospital, construction, reconstruction, road, war, rebellion, insurgency, group, militia, camp, training, operation, election, salary, port
    if       in <actor>
    unless   subject company
    event    AID
    cameo    071
    context  economic
    target   in, object.in, object.of
    example  Norway funded a programme in Malawi. => NOR AID MWI

act loan
    noun     loan, bailout, grant, donation, funding, credit, financing, subsidy, bail-out, budget_support
    noun     economic_aid, economic_assistance, financial_aid, financial_assistance, financial_support
    noun     development_aid, debt_relief, contribution, foreign_aid, financial_help, rescue_package, stimulus
    noun     remittance
    unless   possessor student, bank
    unless   of player
    event    AID
    cameo    071
    context  economic
    noun-source possessor, by, from
    noun-target recipient, to, for, toward
    example  China's loan to Zambia was large. => CHN AID ZMB
    example  Japan made a donation to the Philippines. => JPN AID PHL
    example  Moscow's financial aid to Cuba ended. => RUSGOV AID CUB

act forgive-debt
    verb     forgive, cancel, write_off, waive, reschedule, restructure, wipe_out, reduce, erase
    if       object debt, loan, repayment, arrears
    unless   object student
    event    AID
    cameo    071
    context  economic
    target   object.of, for, object.possessor, object.recipient, recipient, object
    example  Russia cancelled the debt of Mozambique. => RUS AID MOZ
    example  China forgave Sudan's debt. => CHN AID SDN

act debt-relief
    noun     cancellation, forgiveness, rescheduling, restructuring
    if       of debt, loan
    event    AID
    cameo    071
    context  economic
    noun-source possessor, by
    noun-target of.of, of.possessor, for, of
    example  The cancellation of the debt of Mali by France was welcomed. => FRA AID MLI

act release-funds
    verb     release, unblock, unfreeze, disburse
    if       object tranche, instalment, installment, loan, credit, fund, aid, payment, salary
    unless   object asset
    event    AID
    cameo    071
    context  economic
    target   recipient, object.recipient, for, object.for, to
    example  The European Union released a loan to Moldova. => IGOEEC AID MDA

act invest-aid
    verb     spend, invest, plough, plow
    if       object %moneything
    if       in <state>, <organization>, <place>
    unless   subject company
    event    AID
    cameo    071
    context  economic
    target   in
    example  The United States spent billions in Afghanistan. => USA AID AFG

act send-oil
    verb     send, give, donate, supply, deliver, ship, provide
    if       object oil, fuel, diesel, gas, electricity, petrol, coal
    unless   object %weapon
    unless   object.for sale
    event    AID
    cameo    071
    context  economic
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  Venezuela sent oil to Cuba. => VEN AID CUB

# ---- 072: military aid

act arm
    verb     arm, equip, rearm, re-arm, outfit, resupply
    unless   object bomb, device, alarm, warhead
    unless   object himself, themselves, itself
    event    AID
    cameo    072
    context  military
    target   object
    example  Cuba has equipped Angola. => CUB AID AGO

act arm-with
    verb     arm, equip, supply, furnish, provide, outfit
    if       with %armsthing
    event    AID
    cameo    072
    context  military
    source   subject, by, with.by
    target   object
    example  Iran supplied Syria with missiles. => IRN AID SYR
    example  The Kurds were provided with weapons by Germany. => DEU AID KUR

act provide-with
    verb     provide, supply, furnish, present, issue, equip
    if       with any
    if       object <actor>
    unless   with challenge, evidence, opportunity, advantage, excuse, pretext, information, target, %armsthing, %reliefthing, %moneything
    event    AID
    cameo    070
    source   subject, by, with.by
    target   object
    example  Sweden provided Ukraine with buses. => SWE AID UKR

act increase-aid
    verb     double, triple, quadruple, increase, raise, step_up, up, hike, ramp_up, scale_up, boost
    if       object aid, assistance, contribution, support, development_aid, foreign_aid, development_assistance, financial_support, help
    if       recipient <actor>, refugee
    if       subject <state>, <organization>, %dignitary
    event    AID
    cameo    070
    target   recipient, object.to, to, for, object.for
    example  Norway doubled its contribution to Jordan. => NOR AID JOR

act technical-aid
    noun     technical_assistance, technical_aid, capacity-building, capacity_building, development_assistance
    noun     reconstruction_aid, reconstruction_assistance, reconstruction_effort, technical_help
    noun     demining_assistance, mine-clearing_assistance, agricultural_assistance, engineering_help
    noun     food-for-work_scheme, rural_aid
    event    AID
    cameo    070
    noun-source possessor, by, from
    noun-target to, for, recipient, in
    example  Japan's technical assistance to Laos continued. => JPN AID LAO

act send-engineers
    verb     send, lend, second, dispatch, fly, deploy
    if       object engineer, technician, specialist, expert, agronomist, teacher, scientist, technical_team, sapper, deminer, linguist, economist
    if       recipient <state>, <place>
    if       subject <state>, <organization>
    unless   clause investigate, inspect, spy, probe
    event    AID
    cameo    070
    target   recipient, to
    example  Iran sent engineers to Syria. => IRN AID SYR

act clear-mines
    verb     clear, remove, defuse, dispose_of, lift, destroy, sweep
    if       object mine, landmine, unexploded_ordnance, cluster_bomb, ordnance, minefield, unexploded_bomb
    if       in <state>, <place>
    if       subject <state>, <organization>, expert, deminer, engineer, team, sapper
    unless   subject.possessor own
    event    AID
    cameo    070
    target   in, from, object.in
    example  Norwegian deminers cleared landmines in Laos. => NOR AID LAO

act build-in-state
    verb     build, construct, renovate, equip, furnish, refurbish, repair, rebuild
    if       object school, hospital, clinic, well, bridge, home, house, mosque, water_system, orphanage, mosque, shelter, university, library, field
    if       in <state>
    if       subject <state>, <organization>, charity, <armed>
    unless   object settlement
    event    AID
    cameo    070
    target   in, object.in
    example  Turkey built a mosque in Albania. => TUR AID ALB

act offer-scholarships
    verb     grant, give, award, provide
    if       object scholarship, bursary, fellowship, free_tuition, study_place, university_place
    if       recipient <state>, student, pupil, refugee
    if       subject <state>, government, ministry, %dignitary
    event    AID
    cameo    070
    target   recipient.from, recipient, object.to, for.from, for, to
    example  India gave scholarships to Afghan students. => IND AID AFG

act hand-over-vehicles
    verb     hand_over, donate, present, deliver, gift, give, ship
    if       object ambulance, vehicle, bus, tractor, generator, computer, equipment, truck, motorbike, pick-up, fire_engine, boat, x-ray, bulldozer, laboratory, bicycle, harvester, locomotive, textbook
    if       recipient <state>, police, ministry, hospital, <organization>
    if       subject <state>, embassy, ambassador, <organization>, %dignitary
    event    AID
    cameo    070
    target   recipient, object.to, to, recipient.of, recipient.possessor, recipient.in
    example  Japan handed over ambulances to Niger. => JPN AID NER

act help-with
    verb     help, assist, aid
    if       object <state>, government, authority, <organization>, neighbour, ally
    if       with reconstruction, recovery, demining, clean-up, preparation, election, census, repair, construction, evacuation, development, vaccination, harvest, cleanup, reform
    if       subject <state>, <organization>, %dignitary, expert, engineer
    event    AID
    cameo    070
    target   object, object.of, with.in
    example  Canada helped Ukraine with the election. => CAN AID UKR

act benefit-from
    verb     benefit, profit, live, survive, depend, rely
    if       from aid, funding, assistance, loan, largesse, support, subsidy, handout
    if       from.from <state>, <organization>, donor
    if       subject <state>, <armed>, <organization>, government
    event    AID
    cameo    070
    source   from.from
    target   subject
    example  Malawi benefited from aid from Norway. => NOR AID MWI

act help-fight
    verb     help
    if       clause fight, combat, defeat, battle, crush, repel, hunt, contain, quell, catch, capture, arrest, stop, prevent, cut, reduce, curb
    unless   object any
    unless   recipient any
    event    none
    none     The law helps fight fraud.

act help-grow
    verb     help, aid, assist
    if       object economy, growth, share, price, market, company, bank, profit, digestion, sleep, sale, business, himself, itself, themselves, memory, athlete, consumer, customer, buyer, shopper, investor, user, reader
    unless   subject <state>, <organization>
    event    none
    none     Cheaper oil helped consumers.

act relief-none
    noun     relief
    if       of any
    unless   of <state>
    unless   of debt, famine, drought, disaster, flood, food, supplies
    event    none
    none     She gave a sigh of relief.

act aid-none
    noun     state_aid, legal_aid, student_aid, band_aid, hearing_aid, first_aid, visual_aid, tax_relief
    noun     pain_relief, comic_relief, stress_relief, teaching_aid, memory_aid, buoyancy_aid, drought_relief_rain
    noun     financial_aid_office, sleep_aid, rate_relief, mobility_aid, bas-relief
    event    none
    none     The nurse gave first aid to a passenger.

act provide-relief-with
    verb     provide, supply, furnish, feed
    if       with %reliefthing
    if       object <actor>
    event    AID
    cameo    073
    context  humanitarian
    source   subject, by, with.by
    target   object
    example  Kuwait provided Somalia with food. => KWT AID SOM

act provide-money-with
    verb     provide, supply, furnish, present
    if       with %moneything
    if       object <actor>
    unless   with assistance, help
    event    AID
    cameo    071
    context  economic
    source   subject, by, with.by
    target   object
    example  Taiwan provided Haiti with loans. => TWN AID HTI

act give-arms
    verb     give, send, provide, supply, deliver, ship, donate, transfer, furnish, hand, grant, airlift, lend
    verb     smuggle, fly, dispatch, hand_over, pass, rush, funnel, pour, channel, gift, truck, bring, offload
    verb     drop, air-drop, airdrop, parachute, return
    if       object %armsthing
    unless   object fire, return, relief, ambulance
    unless   subject company, smuggler
    unless   subject %criminal
    event    AID
    cameo    072
    context  military
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  The United States delivered missiles to Ukraine. => USA AID UKR
    example  Iran smuggled weapons to Yemen. => IRN AID YEM

act send-troops-help
    verb     send, deploy, dispatch, contribute, provide, lend, fly, second
    if       object %troopthing, trainer, advisers
    if       clause help, assist, support, train, protect, aid, defend, advise, back
    unless   object missile
    event    AID
    cameo    072
    context  military
    target   clause.object, recipient, object.recipient, in, to
    example  Russia sent advisers to help Syria. => RUS AID SYR
    example  France deployed troops to support Mali. => FRA AID MLI

act send-trainers
    verb     send, deploy, dispatch, provide, lend, second
    if       object adviser, advisor, trainer, instructor, mentor, advisers
    event    AID
    cameo    072
    context  military
    target   recipient, object.recipient, in, to, clause.object
    example  Britain sent instructors to Oman. => GBR AID OMN

act train
    verb     train, retrain, drill, mentor
    if       object <armed>, <state>, police, army, fighter, force, recruit, guard, cadet, militia, pilot, troop, troops, brigade
    unless   object %sportsman
    unless   object sight, gun
    event    AID
    cameo    072
    context  military
    target   object, object.in
    example  The United States trained Iraqi soldiers. => USA AID IRQMIL
    example  Georgian forces were trained by Turkey. => TUR AID GEOMIL
    example  Iran trains the Houthis. => IRN AID YEMREB

act military-aid
    noun     military_aid, military_assistance, military_support, security_assistance, military_help, arms_supply
    noun     weapon_supply, arms_delivery, arms_shipment, weapon_delivery, weapon_shipment, military_training
    noun     military_backing, logistical_support, air_support, defence_aid, lethal_aid, supply_weapon, supply_arms
    noun     delivery_weapon
    unless   against <number>
    event    AID
    cameo    072
    context  military
    noun-source possessor, by, from
    noun-target recipient, to, for, of
    example  France's military aid to Chad ended a siege. => FRA AID TCD
    example  Yemen received arms deliveries from Iran. => IRN AID YEM

act give-military-help
    verb     give_military, provide_military, lend_military, supply_military, grant_military, extend_military
    verb     give_logistical, provide_logistical, send_military
    if       object aid, assistance, help, support, backing, training, expertise, equipment, supplies, hardware
    event    AID
    cameo    072
    context  military
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  France provided military support to Chad. => FRA AID TCD

act give-financial-help
    verb     give_financial, provide_financial, give_economic, provide_economic, extend_financial, grant_financial
    verb     extend_economic, grant_economic, lend_financial
    if       object aid, assistance, help, support, backing
    event    AID
    cameo    071
    context  economic
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  Russia gave financial aid to Cuba. => RUS AID CUB

act resume-funding
    verb     resume, restore, restart, unfreeze, reinstate, release, unblock, unlock, renew, double, increase
    verb     raise, boost, triple
    if       object funding, budget_support, loan, financial_aid, financial_assistance, financing, subsidy, tranche, credit, economic_aid, economic_assistance, lending, disbursement, bailout_fund
    if       recipient <actor>
    if       subject <state>, <organization>, %dignitary
    event    AID
    cameo    071
    context  economic
    target   recipient, object.to, to, for, object.for
    example  The World Bank resumed lending to Myanmar. => IGOWBK AID MMR

act defer-debt
    verb     roll_over, defer, postpone, suspend, freeze, extend, reprofile, swap, forgive, write_off, cancel
    verb     wipe_out, slash, ease
    if       object debt, repayment, debt_payment, loan_repayment, debt_repayment, debt_service, interest_payment, debt_obligation, deposit, arrears
    if       for <state>
    if       subject <state>, <organization>, creditor, lender, bank
    event    AID
    cameo    071
    context  economic
    target   for, object.for, object.of, object.possessor
    example  China deferred debt payments for Zambia. => CHN AID ZMB

act cancel-debt-possessor
    verb     forgive, write_off, cancel, wipe_out, waive, restructure, reschedule, buy_back
    if       object debt, loan, arrears, obligation
    if       object.possessor <state>
    if       subject <state>, <organization>, creditor, lender, %dignitary
    event    AID
    cameo    071
    context  economic
    target   object.possessor
    example  Russia cancelled Mali's debt. => RUS AID MLI

act pay-debts
    verb     pay, pay_off, clear, settle, cover, assume, foot
    if       object debt, arrears, bill, due, tab, salary, wage, stipend, pension, fuel_bill, electricity_bill
    if       object.of <state>, <armed>, civil_servant, teacher
    if       subject <state>, <organization>
    unless   object.possessor own
    event    AID
    cameo    071
    context  economic
    target   object.of.in, object.of, object.possessor, in
    example  Qatar paid the salaries of the Lebanese soldiers. => QAT AID LBNMIL

act deposit-in-bank
    verb     deposit, park, place, inject, transfer
    if       object %moneything, billion, million
    if       in bank, central_bank, treasury, reserve, economy
    if       in.of <state>
    event    AID
    cameo    071
    context  economic
    target   in.of, in.possessor
    example  Kuwait deposited $2 billion in the central bank of Egypt. => KWT AID EGY

act sign-aid-bill
    verb     sign, pass, approve, adopt, clear, back
    if       object aid_bill, aid_package, spending_bill, aid_law, assistance_bill, aid_measure, funding_bill, supplemental_bill, lend-lease_act, loan_bill
    if       for <state>, ally
    if       subject %dignitary, <person>, parliament, congress, senate, house, lawmaker, <state>
    event    AID
    cameo    071
    context  economic
    target   for, object.for, object.to, recipient, object.with.for
    example  Biden signed an aid bill for Ukraine. => USAGOV AID UKR

act aid-packages
    noun     aid_package, assistance_package, rescue_loan, emergency_loan, credit_line, aid_programme, aid_program
    noun     financial_package, support_package, economic_package, concessional_loan, soft_loan, loan_package
    noun     bridging_loan, bailout_package, bailout_loan, cash_injection, financial_lifeline, budget_aid
    noun     loan_guarantee, budgetary_support, budgetary_aid, budgetary_assistance
    unless   possessor bank, company
    event    AID
    cameo    071
    context  economic
    noun-source possessor, by, from
    noun-target to, for, recipient
    example  The European Union's aid package for Armenia was praised. => IGOEEC AID ARM

act buy-bonds
    verb     buy, purchase, subscribe, snap_up
    if       object bond, sovereign_bond, government_bond, treasury_bill, debt, eurobond
    if       object.of <state>
    if       subject <state>, central_bank, <organization>
    event    AID
    cameo    071
    context  economic
    target   object.of, object.possessor, object.from
    example  Norway bought the bonds of Portugal. => NOR AID PRT

act keep-alive
    verb     keep_afloat, keep_alive, prop_up, shore_up, sustain, underwrite, bail_out, rescue, bankroll
    if       object government, economy, currency, regime, budget, treasury, central_bank, bank, state
    if       object.of <state>
    if       subject <state>, <organization>, donor, ally
    unless   object.possessor own
    event    AID
    cameo    071
    context  economic
    target   object.of, object.possessor, object.in
    example  Saudi Arabia shored up the economy of Pakistan. => SAU AID PAK

act receive-money
    verb     receive, get, obtain, secure, draw, win
    if       object %moneything, billion, million, loan, grant, fund, funding
    if       from <state>, <organization>
    if       subject <state>, government, army, <armed>, ministry
    unless   subject company, bank, team, club
    event    AID
    cameo    071
    context  economic
    source   from, object.from
    target   subject
    example  Peru received $38 million from the United States. => USA AID PER

act chip-in
    verb     chip_in, kick_in, stump_up, cough_up, fork_out, shell_out, put_up, contribute, donate
    if       object %moneything, million, billion
    if       for <actor>, refugee, relief, victim, reconstruction, rebuilding, recovery, fund
    if       subject <state>, <organization>, %dignitary
    unless   for campaign, candidate
    event    AID
    cameo    071
    context  economic
    target   for, for.in, for.of
    example  Kuwait stumped up $10 million for Somalia. => KWT AID SOM

act write-off-sum
    verb     write_off, forgive, cancel, waive, wipe_out, restructure, reschedule
    if       object %moneything, billion, million
    if       object.of debt, loan, arrears
    if       subject <state>, <organization>, creditor, lender, bank, club
    event    AID
    cameo    071
    context  economic
    target   for, object.for, object.of.possessor, object.of.of, object.of.by
    example  Russia wrote off $1 billion of Cuban debt. => RUS AID CUB

act sum-in-aid
    verb     give, send, provide, grant, supply, allot, deliver, disburse, release
    if       object %moneything, million, billion
    if       in aid, assistance, relief, loan, grant, credit, support, humanitarian_aid, budget_support, food, funding, financing, help
    if       subject <actor>
    event    AID
    cameo    071
    context  economic
    target   recipient, object.to, to, for, object.for, in.for, in.to
    example  Japan gave Egypt $90 million in loans. => JPN AID EGY

act credit-for
    noun     credit
    if       for any
    unless   of export
    event    none
    none     The mayor claimed credit for the drop.

act delivery-of
    noun     delivery, supply, provision, shipment, transfer, donation
    if       of %armsthing
    unless   of fuel
    event    AID
    cameo    072
    context  military
    noun-source possessor, by, from
    noun-target recipient, to, for
    example  The delivery of tanks by Germany to Ukraine began. => DEU AID UKR

act training-of
    noun     training
    if       of <armed>, <state>, police, army, force, troops, soldier
    event    AID
    cameo    072
    context  military
    noun-source possessor, by, from
    noun-target of, for
    example  The training of Malian soldiers by Germany resumed. => DEU AID MLIMIL

act reinforce
    verb     reinforce, come_to_aid, relieve, rescue, shore_up, bolster
    if       object army, force, troop, troops, <armed>, garrison, defence, defense, <state>
    unless   object idea, belief, pressure
    unless   subject evidence, finding, fact
    event    AID
    cameo    072
    context  military
    target   object
    example  Cuba reinforced Angola. => CUB AID AGO

act parachute-arms
    verb     parachute, airdrop, air-drop, drop, deliver, ship, fly
    if       object pallet, crate, load, planeload, shipload, shipment, consignment, cache, tonne, ton, batch
    if       object.of ammunition, weapon, arm, arms, weaponry, missile, shell, munition, rifle
    if       recipient <actor>
    event    AID
    cameo    072
    context  military
    source   subject, subject.possessor
    target   recipient, to
    example  The United States parachuted pallets of ammunition to Syrian rebels. => USA AID SYRREB

act send-arms-to
    verb     supply, ship, deliver, give, provide, transfer, donate, airlift, lend, gift, furnish
    if       object %armsthing
    if       recipient <actor>
    if       subject <actor>
    unless   object vehicle_rescue, system_health
    unless   clause attack, fight, strike, bomb, intercept, guard
    event    AID
    cameo    072
    context  military
    target   recipient, to
    example  Germany delivered tanks to Ukraine. => DEU AID UKR
    example  The United States gave helicopters to Afghanistan. => USA AID AFG

act arm-lists
    verb     arm, rearm, equip
    if       object rebel, insurgent, militia, fighter, tribe, kurd, army, opposition, force, separatist, <state>, proxy
    if       with any
    if       subject <actor>
    unless   with power, authority, veto, camera
    unless   object school
    event    AID
    cameo    072
    context  military
    target   object
    example  Sudan armed the rebels with rifles. => SDN AID REB

act send-mercenaries
    verb     send, dispatch, ferry, fly, deploy, ship, supply
    if       object mercenary, fighter, militiaman, volunteer, militant, contractor, jihadist
    if       recipient <actor>, <place>
    if       subject <state>, government, group, firm
    unless   clause attack, fight_against, kill, bomb, raid
    unless   object jet, plane
    unless   object.possessor jet
    event    AID
    cameo    072
    context  military
    target   recipient, to
    example  Turkey sent Syrian fighters to Libya. => TUR AID LBY
    not      Turkey sent fighter jets to the border.

act fight-on-side
    verb     fight, enter, intervene, battle, join, enlist, war
    if       on side, behalf
    if       on.of <actor>
    if       subject <actor>
    event    AID
    cameo    072
    context  military
    target   on.of
    example  Chadian rebels fought on the side of the Sudanese army. => TCDREB AID SDNMIL

act fight-for-other
    verb     fight, volunteer, serve, enlist, deploy
    if       for <state>, militia, rebel, <armed>
    if       subject mercenary, volunteer, foreign_fighter, contractor, veteran, <armed>
    unless   for freedom, life, survival, control
    event    AID
    cameo    072
    context  military
    target   for
    example  Nepali mercenaries fought for Russia. => NPL AID RUS

act send-in-support
    verb     send, deploy, dispatch, commit, fly, contribute
    if       object %troopthing, jet, warplane, aircraft, warship, helicopter, plane
    if       in support, aid, defence, defense
    if       subject <actor>
    event    AID
    cameo    072
    context  military
    target   in.of, recipient
    example  Uganda sent troops in support of South Sudan. => UGA AID SSD

act let-use-base
    verb     let, allow, permit, authorise, authorize
    if       clause use, operate, fly, land, refuel, transit, launch, overfly
    if       clause.object base, airbase, airfield, airspace, territory, soil, air_base, runway
    if       subject <state>, %dignitary
    unless   subject <number>
    event    AID
    cameo    072
    context  military
    target   object, clause.subject
    example  Iran let Russian bombers use the base. => IRN AID RUS

act open-base-to
    verb     open, offer, make_available, grant, give, throw_open
    if       object base, airbase, airfield, air_base, naval_base, airspace, port, bases
    if       recipient jet, troop, force, warplane, bomber, <armed>, <state>, plane, aircraft, army, navy
    if       subject <state>, %dignitary
    unless   recipient tourist, traffic, trade, ship_cruise
    event    AID
    cameo    072
    context  military
    target   recipient, to
    example  Turkey opened its air base to American jets. => TUR AID USA

act refuel-jets
    verb     refuel, service, repair, maintain, overhaul
    if       object jet, plane, warplane, bomber, aircraft, fighter, tank, submarine, howitzer
    if       object.possessor <state>
    if       subject <state>, <armed>, tanker
    unless   object.possessor own
    event    AID
    cameo    072
    context  military
    target   object.possessor, object.of
    example  The United States refuelled Saudi warplanes. => USA AID SAU

act air-cover
    verb     provide, give, lend, offer, supply
    if       object cover, air_cover, air_support, fire_support, artillery_support, logistics, logistical_support, airlift_capacity, covering_fire, reconnaissance
    if       for <actor>, troop, force
    if       subject <actor>
    unless   object insurance
    event    AID
    cameo    072
    context  military
    target   for, object.for, recipient, to
    example  The United States provided air cover for Iraqi troops. => USA AID IRQMIL

act resume-military-aid
    verb     resume, restore, unfreeze, restart, release, renew, unlock, unblock, increase, boost, double, step_up
    verb     ramp_up, triple, expand, raise, speed_up
    if       object military_aid, military_assistance, security_assistance, arms_delivery, weapon_delivery, arms_shipment, weapon_shipment, military_support, arms_supply, arms_sale, military_training, security_aid
    if       subject <actor>
    event    AID
    cameo    072
    context  military
    target   recipient, object.to, to, object.for, for
    example  The United States resumed military aid to Egypt. => USA AID EGY

act train-in
    verb     train, drill, instruct, school, coach
    if       object soldier, police, policeman, troop, troops, fighter, rebel, officer, pilot, recruit, guard, cadet, brigade, army, militia, tribesman, commando, sailor, coast_guard
    if       object.possessor <state>
    if       subject <state>, <armed>, <organization>, instructor, adviser
    unless   for olympics, match
    event    AID
    cameo    072
    context  military
    target   object, object.possessor, object.of, object.from
    example  Britain trained Kurdish fighters. => GBR AID KUR

act patrol-boats
    verb     donate, give, ship, supply, deliver, provide, hand_over, gift, transfer
    if       object patrol_boat, patrol_vessel, cutter, coast_guard_ship, speedboat, radar_system, armoured_vehicle, armored_vehicle, personnel_carrier, night-vision, body_armour, body_armor, helmet, bulletproof_vest, uniform, truck, surveillance_equipment, radio
    if       recipient <actor>
    if       subject <state>, <organization>
    event    AID
    cameo    072
    context  military
    target   recipient, object.to, to
    example  Japan donated patrol boats to Vietnam. => JPN AID VNM

act bankroll-war
    verb     bankroll, finance, fund, sponsor, subsidise, subsidize, underwrite
    if       object rebel, insurgent, militia, militant, fighter, insurgency, rebellion, group, proxy, war_effort, army, mercenary, armed_group, terrorism, jihadist
    if       subject <state>, <organization>, <person>, businessman
    unless   subject company_insurance
    event    AID
    cameo    072
    context  military
    target   object, object.in, object.of
    example  Chad bankrolled the rebels in Sudan. => TCD AID REB

act security-aid-noun
    noun     military_package, arms_package, weapon_package, security_package, military_donation, weapon_donation
    noun     arms_donation, lethal_assistance, weapons_delivery, military_equipment_delivery, tank_delivery
    noun     ammunition_delivery, defence_assistance, defense_assistance, weapons_supply, defence_support
    noun     tank_donation
    event    AID
    cameo    072
    context  military
    noun-source possessor, by, from
    noun-target to, recipient, for
    example  Germany's tank deliveries to Ukraine grew. => DEU AID UKR

act receive-arms
    verb     receive, get, take_delivery, obtain, accept
    if       object weapon, arms, arm, missile, tank, ammunition, drone, jet, helicopter, rifle, rocket, weaponry, howitzer, shell
    if       from <state>, <organization>
    if       subject <actor>
    unless   object fire
    event    AID
    cameo    072
    context  military
    source   from, object.from
    target   subject
    example  The Yemeni rebels received missiles from Iran. => IRN AID YEMREB
    not      The soldiers received fire from the rebels.

act fly-weapons-in
    verb     smuggle, run, funnel, slip, channel, sneak, divert, traffic
    if       object weapon, arms, arm, missile, ammunition, rifle, drone, component, cash, rocket
    if       recipient rebel, militia, insurgent, fighter, group, <armed>, separatist
    if       subject <actor>
    unless   subject trafficker, smuggler, gang
    event    AID
    cameo    072
    context  military
    target   recipient, to
    example  Iran smuggled missiles to the Houthis. => IRN AID YEMREB

act advise-forces
    verb     advise, mentor, assist, coach
    if       object force, army, soldier, troop, commander, police, ministry, militia, fighter, officer
    if       object.possessor <state>
    if       subject <state>, <armed>, adviser, advisor, <organization>, trainer
    event    AID
    cameo    072
    context  military
    target   object.possessor, object.of, object
    example  American soldiers advised the Iraqi army. => USAMIL AID IRQ

act bolster-defences
    verb     bolster, strengthen, reinforce, shore_up, boost, beef_up, build_up, upgrade, modernise, modernize
    if       object defence, defense, defences, army, military, air_defence, air_defense, security, navy, force, police, border_force
    if       object.of <state>
    if       subject <state>, <organization>
    unless   object.possessor own, itself
    event    AID
    cameo    072
    context  military
    target   object.of, object.possessor
    example  The United States bolstered the defences of Taiwan. => USA AID TWN

act send-weapons-to
    verb     send, dispatch, fly, rush
    if       object weapon, weaponry, arms, arm, ammunition, munition, missile, rifle, howitzer, rocket, shell, launcher, drone, mortar, bullet, patriot, radar, armour
    if       recipient <state>, rebel, <armed>, ally
    if       subject <actor>
    unless   clause attack, strike, hit, destroy, bomb
    unless   object.against any
    unless   object crash, explode
    event    AID
    cameo    072
    context  military
    target   recipient, to
    example  Germany sent anti-tank weapons to Ukraine. => DEU AID UKR
    not      The rocket was sent to the moon.

act back-armed-group
    verb     back, support, sponsor
    if       object rebel, insurgent, militant, separatist, militia, guerrilla, terrorist, mercenary, warlord, paramilitary, jihadist, fighter, terrorism, <armed>
    if       subject <state>, %dignitary, government, regime
    unless   object candidate, talk
    unless   subject rebel
    unless   with word
    unless   object army, police, troop, troops, force, soldier, military, navy, jet, officer, peacekeeper
    event    AID
    cameo    072
    context  military
    target   object, object.in
    example  Iran supports the Houthis. => IRN AID YEMREB
    example  Rwanda supports the rebels in Congo. => RWA AID REB

act support-for-rebels
    noun     support, backing, sponsorship
    if       for rebel, insurgent, militant, separatist, militia, guerrilla, terrorist, fighter, terrorism, insurgency, rebellion
    if       possessor <state>
    unless   of public
    unless   for army, police, troop, troops, force, soldier, military, navy, officer, peacekeeper
    event    AID
    cameo    072
    context  military
    noun-source possessor
    noun-target for, for.in
    example  Russia's support for rebels in Ukraine went on. => RUS AID UKR

act send-named-arms
    verb     send, ship, deliver, give, supply, donate, hand, provide, transfer, dispatch
    if       object leopard_tank, abrams_tank, challenger_tank, patriot_missile, himars, f-16, stinger, javelin, howitzer, patriot_system, caesar, leopard, abrams, archer, nlaw, iris-t, mig-29, patriot_battery, atacms, bradley, stryker, marder, bayraktar, shahed, cruise_missile, cluster_munition
    if       recipient <actor>
    if       subject <actor>
    unless   against any
    event    AID
    cameo    072
    context  military
    target   recipient, object.to, to
    example  Poland sent Leopard tanks to Ukraine. => POL AID UKR

act access-to-bases
    verb     grant, give, offer, allow, extend, provide
    if       object access, use
    if       object.to base, airbase, airspace, airfield, port, naval_base, air_base, runway, facility
    if       subject <state>, %dignitary, government
    unless   object.to data, site, nuclear_facility
    unless   object inspector
    event    AID
    cameo    072
    context  military
    target   recipient, object, to
    example  The Philippines granted American forces access to the bases. => PHL AID USA

act sum-in-weapons
    verb     give, send, provide, grant, supply, allot, offer_not, deliver
    if       object %moneything, million, billion, worth
    if       in weapon, arms, arm, weaponry, ammunition, military_aid, military_assistance, security_assistance, equipment, hardware
    if       subject <actor>
    unless   in bank
    event    AID
    cameo    072
    context  military
    target   recipient, object.to, to, for, object.for, in.for, in.to
    example  The United States gave Taiwan $300 million in weapons. => USA AID TWN

act supply-with-arms
    verb     supply, provide, furnish, equip, outfit, arm, present
    if       with %armsthing, rocket_launcher, launcher, night-vision, body_armour, armoured_vehicle
    if       object <actor>
    if       subject <actor>
    unless   with opportunity
    event    AID
    cameo    072
    context  military
    target   object
    example  India supplied Armenia with rocket launchers. => IND AID ARM

# ---- 073: relief

act give-relief
    verb     give, provide, send, deliver, supply, donate, ship, distribute, drop, airdrop, air-drop, fly, truck
    verb     rush, dispatch, bring, hand_out, administer, serve, ferry, furnish, contribute, transport, pour
    verb     extend, parachute, hand, lend, dispense
    if       object %reliefthing
    unless   object drug, generator, equipment
    unless   object technical
    unless   subject company, waiter, restaurant, firm
    unless   recipient customer, guest
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  Egypt sent medicine to Sudan. => EGY AID SDN
    example  India gave vaccines to Bhutan. => IND AID BTN
    example  Turkey has distributed tents in Syria. => TUR AID SYR
    example  Aid was sent by Turkey to Somalia. => TUR AID SOM

act send-convoy
    verb     send, dispatch, bring, escort, lead, drive, run, deliver, organise, organize, fly
    if       object convoy, flotilla, ambulance, flight, plane, truck, shipment, cargo, planeload, consignment
    if       recipient any
    unless   object troop, military, bomb
    unless   subject militant
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.recipient, into, in, to
    example  Jordan sent a convoy to Gaza. => JOR AID PSE

act humanitarian-aid
    noun     humanitarian_aid, humanitarian_assistance, humanitarian_relief, food_aid, emergency_aid, medical_aid
    noun     emergency_relief, relief_aid, relief_supply, relief_supplies, airlift, airdrop, medical_assistance
    noun     disaster_relief, food_assistance, emergency_assistance, relief_effort, relief_operation, aid_shipment
    noun     aid_delivery, aid_convoy, aid_flotilla
    event    AID
    cameo    073
    context  humanitarian
    noun-source possessor, by, from
    noun-target recipient, to, for, in, into, toward, towards
    example  Norway's humanitarian aid to Ethiopia continued. => NOR AID ETH

act delivery-of-relief
    noun     delivery, supply, provision, shipment, distribution, dispatch, donation, airlift, airdrop
    if       of %reliefthing
    event    AID
    cameo    073
    context  humanitarian
    noun-source possessor, by, from
    noun-target recipient, to, for, in
    example  The delivery of food by Egypt to Gaza went on. => EGY AID PSE

act rescue
    verb     rescue, save, evacuate, airlift, extricate, pull_out, pick_up, medevac, ferry, bring_home, extract, winch
    if       object <civilian>, <state>, <person>, migrant, refugee, people, wounded, crew, sailor, national, citizen, passenger, resident, survivor, victim, soldier, child, fisherman, staff, girl, family
    unless   object point, draw, hostage, prisoner, career, marriage, match
    unless   subject %sportsman
    unless   object.of his
    event    AID
    cameo    073
    context  humanitarian
    target   object, object.from, from, object.of, object.in
    example  Italy rescued Libyans. => ITA AID LBY
    example  Ukrainian civilians were evacuated by Moldova. => MDA AID UKRCVL
    example  The Red Cross evacuated the wounded from Syria. => NGOIRC AID SYR

act rescue-noun
    noun     rescue, evacuation, airlift, resettlement
    if       of <civilian>, migrant, refugee, wounded, people, <state>, crew, sailor
    unless   of bank
    event    AID
    cameo    073
    context  humanitarian
    noun-source possessor, by
    noun-target of, from, of.from
    example  The evacuation of Haitian children by Canada made news. => CAN AID HTICVL

act shelter
    verb     shelter, take_in, house, accommodate, host, resettle, welcome, harbour, harbor, absorb, care_for
    verb     put_up, lodge, admit, accept, open_door, receive
    if       object refugee, migrant, asylum_seeker, seeker, evacuee, displaced, orphan, family, child, people, exile, <civilian>, wounded
    unless   object fugitive, guest, fan, visitor, tourist, student, talk, hostage, captive
    unless   clause hostage, captive, prisoner
    unless   subject hotel
    event    AID
    cameo    073
    context  humanitarian
    target   object.from, from, object, object.of, object.possessor, object.in
    example  Poland sheltered Ukrainian families. => POL AID UKRCVL
    example  Rohingya refugees were accepted by Bangladesh. => BGD AID MMRREF

act open-to-refugees
    verb     open, reopen, throw_open
    if       object border, door, gate, frontier, home, arm, crossing
    if       to any
    unless   to traffic, trade, import, investment, public, tourist, visitor
    event    AID
    cameo    073
    context  humanitarian
    target   to, to.from, to.in, for
    example  Uganda opened its borders to refugees. => UGA AID REF

act treat-wounded
    verb     treat, heal, nurse, vaccinate, inoculate, immunise, immunize, feed, clothe, tend, look_after, minister
    verb     operate_on, hospitalise, nourish, care
    if       object <actor>, <civilian>, patient, wounded, child, people, refugee, million, thousand, hundred, dozen, victim, casualty
    unless   as any
    unless   with contempt, suspicion, respect, caution, gas
    unless   object rumour, rumor, appetite
    event    AID
    cameo    073
    context  humanitarian
    target   object, object.from, object.in, in, object.of
    example  Israel treated wounded Syrians. => ISR AID SYR
    example  The World Food Program feeds Yemen. => IGOUNO AID YEM
    example  Cuba has vaccinated Haitian children. => CUB AID HTICVL

act medical-team
    verb     send, dispatch, fly, deploy, lend, provide
    if       object team, rescuer, firefighter, doctor, medic, nurse, hospital, physician, hospitals, crew, fireman, engineer
    unless   object inspector, delegation, negotiator
    unless   clause investigate, inspect, probe, examine, negotiate
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.recipient, in, to, clause.object, for
    example  China flew doctors to Italy. => CHN AID ITA

act relief-arrives
    verb     reach, enter, arrive, roll_into, cross, get_into, roll, pull_into, land, dock, head, trundle, make
    if       subject convoy, truck, lorry, plane, ship, vessel, freighter, aircraft, boat, flotilla, barge, trailer, train, flight, vehicle
    if       subject.clause carry, lade, load, bring, transport, pack, haul, fill, bear
    if       subject.clause.object %reliefthing, aid, wheat, insulin, dialysis, kit, tonne, ton
    unless   subject.possessor <armed>
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject.from, from
    target   object, into, in, recipient, to, at
    example  Six trucks carrying tents reached Syria. => ? AID SYR
    example  A Turkish ship carrying flour reached Yemen. => TUR AID YEM
    not      A truck carrying explosives entered the camp.

# A bare convoy is of aid where it is of trucks or carries food.
act aid-convoy-arrives
    verb     reach, enter, arrive, cross, get_into, get_through, pull_into, drive_into, roll_into, drive
    if       subject convoy, truck, lorry
    if       subject.of truck, lorry, food, aid, relief, medicine, flour, supply, supplies
    unless   subject military, army, armoured, armored
    unless   subject.of tank, soldier, fighter, troop, rebel, gunman, militant, weapon
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject.from, subject.by, from
    target   into, object, to, in, at
    example  A second convoy of 31 trucks crossed the front line into Syria. => ? AID SYR
    example  A convoy of food reached Madaya in Syria. => ? AID SYR

act aid-trucks-arrive
    verb     reach, enter, arrive, cross, get_into, get_through, pull_into, drive_into, roll_into
    if       subject convoy, truck, lorry
    if       subject.with food, aid, relief, medicine, flour, supply, supplies
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject.from, subject.by, from
    target   into, object, to, in, at
    example  Trucks with food reached Gaza. => ? AID PSE

act aid-arrives
    verb     reach, enter, arrive, roll_into, cross, get_into, roll, pull_into, land, get_through, flow, pour
    verb     trickle
    if       subject aid_convoy, relief_convoy, humanitarian_convoy, food_convoy, aid_truck, aid_lorry, aid_ship, relief_truck, aid_flight, relief_flight, aid_shipment, food_truck, humanitarian_aid, food_aid, relief_supply, aid_plane, relief_plane, aid_flotilla, aid_delivery, medical_supply, humanitarian_supply
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject.from, subject.by, from
    target   object, into, recipient, in, to, at
    example  A Turkish aid convoy entered Syria. => TUR AID SYR
    example  An aid ship from Cyprus reached Gaza. => CYP AID PSE
    not      The aid convoy entered a tunnel in a film.

act convoy-of-relief
    verb     reach, enter, arrive, roll_into, cross, roll, get_into, set_off, leave
    if       subject convoy, shipment, planeload, truckload, consignment, cargo, boatload, batch, delivery
    if       subject.of aid, food, medicine, relief, supply, supplies, vaccine, flour, wheat, tent, doctor, assistance, blanket, dose
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject.from, subject.of.from, from
    target   object, into, recipient, in, to, at, for
    example  A convoy of food reached Homs. => ? AID SYR
    example  A shipment of vaccines from India arrived in Nepal. => IND AID NPL

act un-convoy-arrives
    verb     reach, enter, arrive, cross, roll_into, get_into
    if       subject convoy, truck, lorry
    if       subject.possessor <organization>
    unless   subject.of troop, soldier, tank
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor
    target   object, into, recipient, in, to
    example  A UN convoy reached Darfur. => IGOUNO AID SDN

act bring-aid-to
    verb     bring, take, rush, carry, get, haul, sail, convoy
    if       object aid, food, medicine, relief, supplies, water, blanket, tent, flour, vaccine, fuel_aid
    if       recipient <actor>, refugee, victim, survivor, displaced
    if       subject <actor>, plane, ship, convoy, agency
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject
    target   recipient, to
    example  Norway rushed medicine to Malawi. => NOR AID MWI

act fly-for-treatment
    verb     fly, airlift, take, transfer, transport, evacuate, move, rush
    if       for treatment, surgery, care, medical_treatment, operation
    if       recipient <state>, <place>
    unless   recipient hospital, clinic, prison
    event    AID
    cameo    073
    context  humanitarian
    source   recipient, to
    target   object
    example  The Yemeni president was flown to Saudi Arabia for treatment. => SAU AID YEMGOV

act receive-treatment
    verb     receive, undergo, get
    if       object treatment, care, surgery, medical_treatment
    if       in <state>
    if       subject <actor>, <civilian>
    unless   of cancer, injury_knee
    unless   subject player, striker, singer, actor
    event    AID
    cameo    073
    context  humanitarian
    source   in
    target   subject
    example  Wounded Libyan rebels received treatment in Italy. => ITA AID LBYREB

act free-hostages
    verb     free, rescue, liberate, save, extract
    if       object hostage, captive, abductee, schoolgirl, kidnapped, held, schoolchild, aid_worker, sailor, crew
    if       from <armed>, captivity, captor, hand, grip, clutch, pirate, militant, terrorist, kidnapper
    if       subject <armed>, <state>, troop, police, commando, force, navy
    event    AID
    cameo    073
    context  humanitarian
    target   object
    example  Nigerian troops rescued the schoolgirls from Boko Haram. => NGAMIL AID CVL

act increase-humanitarian-aid
    verb     double, triple, increase, boost, step_up, raise, ramp_up, up, hike, scale_up, expand, accelerate
    verb     speed_up, resume, restart, restore
    if       object humanitarian_aid, food_aid, relief, humanitarian_assistance, emergency_aid, aid_delivery, food_delivery, airdrop, airlift, vaccination, relief_effort
    if       subject <actor>
    unless   subject budget
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.to, to, object.for, for, in, object.in
    example  The United Nations resumed food aid to Yemen. => IGOUNO AID YEM

act open-field-hospital
    verb     open, set_up, establish, build, erect, run, operate, install, pitch
    if       object field_hospital, refugee_camp, tent_city, camp, clinic, shelter, soup_kitchen, feeding_centre, feeding_center, treatment_centre, treatment_center, reception_centre, mobile_hospital
    if       in <state>, <place>
    if       subject <actor>
    unless   object training_camp, military_camp, base_camp
    unless   subject <armed>
    event    AID
    cameo    073
    context  humanitarian
    target   in, for, near
    example  Morocco set up a field hospital in Lebanon. => MAR AID LBN

act house-refugees-in
    verb     house, settle, resettle, place, relocate, put, lodge
    if       object refugee, migrant, evacuee, displaced, asylum_seeker, survivor
    if       in camp, tent, home, shelter, school, hotel, base, barracks
    if       subject <actor>
    unless   subject trafficker, smuggler
    event    AID
    cameo    073
    context  humanitarian
    target   object.from, object.of, object.possessor, object
    example  Jordan housed refugees from Syria in tents. => JOR AID SYR

act feed-the-hungry
    verb     feed, vaccinate, inoculate, immunise, immunize, treat, clothe, shelter
    if       object million, thousand, hundred, dozen, people, child, patient, family
    if       in <state>, <place>
    if       subject <state>, <organization>, agency, doctor, charity, worker
    unless   with drug_new, contempt, gas
    event    AID
    cameo    073
    context  humanitarian
    target   in, object.in, object.of, object
    example  The Red Cross fed thousands in Eritrea. => NGOIRC AID ERI

act send-doctors
    verb     send, dispatch, fly, deploy, lend, second, provide
    if       object doctor, medic, nurse, surgeon, physician, paramedic, epidemiologist, virologist, health_worker, medical_worker
    if       recipient <actor>, <place>
    if       subject <actor>
    unless   subject hospital
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, to
    example  Cuba sent nurses to Italy. => CUB AID ITA

act send-rescuers
    verb     send, dispatch, fly, deploy, lend, provide, rush
    if       object rescuer, firefighter, rescue_team, search_team, rescue_worker, sniffer_dog, rescue_dog, firefighting_plane, firefighting_aircraft, water_bomber, fire_engine, disaster_team, fireman, diver, relief_team, relief_worker, aid_worker
    if       recipient <actor>, <place>
    if       subject <actor>
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, to
    example  Greece sent rescuers to Turkey. => GRC AID TUR

act help-search
    verb     join, help, assist, aid
    if       object search, rescue, relief_effort, relief_operation, firefighting, evacuation
    if       in <state>, <place>, survivor, victim, crew
    if       subject <state>, <armed>, <organization>, team, crew, navy
    event    AID
    cameo    073
    context  humanitarian
    target   in, object.in, object.for
    example  Australia joined the search in Indonesia. => AUS AID IDN

act evacuate-foreign
    verb     evacuate, airlift, extract, fly_out, ferry_out, whisk
    if       object citizen, national, diplomat, staff, student, foreigner, people, civilian, worker, embassy_staff, passport_holder
    if       from <state>, <place>
    if       subject <state>, <armed>, <organization>, navy, plane, airline, ship, helicopter
    event    AID
    cameo    073
    context  humanitarian
    target   object.of, object.possessor, object
    example  India evacuated Nepali students from Yemen. => IND AID NPL

act evacuation-of-from
    noun     evacuation, airlift, rescue, repatriation
    if       of citizen, national, student, refugee, civilian, foreigner, people, family
    if       from <state>, <place>
    if       by <actor>
    event    AID
    cameo    073
    context  humanitarian
    noun-source by
    noun-target of.possessor, of
    example  The evacuation of Afghan civilians from Kabul by Britain ended. => GBR AID AFG

act donation-of-relief
    noun     donation, gift, shipment, consignment, delivery, dispatch, dropping, planeload, airdrop, distribution
    if       of vaccine, medicine, food, wheat, rice, grain, flour, tent, blanket, mask, ventilator, oxygen, dose, water, ration, supplies
    if       from <actor>
    event    AID
    cameo    073
    context  humanitarian
    noun-source from
    noun-target to, for, in
    example  A donation of rice from Japan to Laos arrived. => JPN AID LAO

act receive-relief
    verb     receive, get, take_delivery, accept, welcome
    if       object vaccine, dose, ventilator, mask, wheat, rice, medicine, relief, tent, rescuer, oxygen, supplies, food_aid, humanitarian_aid
    if       from <state>, <organization>
    if       subject <actor>
    unless   object order
    unless   object.of weapon, arm, arms, missile
    event    AID
    cameo    073
    context  humanitarian
    source   from, object.from
    target   subject
    example  Sri Lanka received vaccines from China. => CHN AID LKA

act airlift-supplies
    verb     airlift, parachute, airdrop, air-drop, drop
    if       object food, water, supplies, aid, ration, medicine, pallet, relief, bundle, blanket, crate
    if       recipient <actor>, <place>, civilian, refugee, survivor, villager
    unless   object.of ammunition, weapon, arm, arms
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject
    target   recipient, to, over, on, in
    example  Jordan parachuted food to Gaza. => JOR AID PSE

act drop-over
    verb     airlift, parachute, airdrop, air-drop, drop
    if       object food, water, supplies, aid, ration, medicine, pallet, relief, bundle, blanket, crate, parcel
    if       over <state>, <place>
    if       subject <actor>, plane, aircraft, helicopter
    unless   object.of ammunition, weapon
    event    AID
    cameo    073
    context  humanitarian
    source   subject.possessor, subject
    target   over, on, into, in
    example  Egyptian planes dropped food over Gaza. => EGY AID PSE

act emergency-funds
    verb     release, allocate, approve, earmark, set_aside, pledge_not, give, donate, provide, disburse
    if       object emergency_fund, relief_fund, emergency_funding, emergency_aid, humanitarian_fund, disaster_fund, emergency_relief
    if       subject <actor>
    event    AID
    cameo    073
    context  humanitarian
    target   for, object.for, recipient, to, object.to
    example  Norway released emergency funds for Mozambique. => NOR AID MOZ

act raise-money-for
    verb     raise, collect, gather
    if       object %moneything, donation, fund, money
    if       for victim, refugee, survivor, relief, <state>, orphan, reconstruction
    unless   subject company, start-up, firm, candidate, campaign
    event    AID
    cameo    073
    context  humanitarian
    target   for, object.for, for.of, for.in, object.for.in
    example  Irish charities raised money for refugees. => IRLNGO AID REF

act adopt-orphans
    verb     adopt, foster
    if       object orphan, child, baby
    if       from <state>
    event    AID
    cameo    073
    context  humanitarian
    target   from, object.from
    example  Swedish families adopted children from Haiti. => SWE AID HTI

act take-in-nationals
    verb     take_in, resettle, shelter, house
    if       object <actor>
    if       subject <state>, <organization>, city
    unless   object film, sight, team, <armed>, guest, summit
    unless   clause any
    event    AID
    cameo    073
    context  humanitarian
    target   object
    example  Uruguay took in Syrians. => URY AID SYR

act deliver-relief-to
    verb     deliver, send, hand, give, ship, fly, bring, donate, provide, supply, distribute, airlift, truck
    if       object mask, ventilator, medicine, food, tent, blanket, vaccine, dose, water, flour, rice, wheat, oxygen, ration, test_kit, medical_supply, medical_equipment, humanitarian_aid, relief, grain, plasma, clothes, clothing, meal, protective_gear, syringe, milk
    if       recipient <actor>, refugee, victim, survivor, displaced, villager, <civilian>
    if       subject <state>, <organization>, <armed>, envoy, embassy, %dignitary, plane, charity
    unless   object weapon
    unless   subject company
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.to, to, recipient.in
    example  Chinese envoys delivered masks to Syria. => CHN AID SYR

act ship-batch-relief
    verb     ship, send, deliver, donate, fly, give, dispatch, truck, provide, supply, airlift
    if       object batch, load, shipment, consignment, cargo, tonne, ton, planeload, million, thousand, truckload, tranche, convoy, case, box, container, bag, sack
    if       object.of wheat, grain, vaccine, food, medicine, relief, aid, supplies, flour, rice, tent, blanket, mask, dose, water, oxygen, ventilator, fertiliser, assistance, corn, oil_cooking, milk
    if       recipient <actor>, refugee, victim, <civilian>
    if       subject <actor>
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.to, to
    example  Russia shipped a batch of wheat to Moldova. => RUS AID MDA

act dropping-relief
    noun     dropping, airdropping, dispatching, sending, shipping, parachuting, delivering
    if       of food, water, ration, aid, supplies, medicine, relief, vaccine, tent
    if       to <actor>, refugee, civilian, survivor
    event    AID
    cameo    073
    context  humanitarian
    noun-source possessor, by
    noun-target to
    example  Jordan ordered the dropping of food to Yazidis. => JOR AID IRQ

act send-medical-brigade
    verb     send, dispatch, fly, deploy, lend
    if       object medical_brigade, medical_team, medical_mission, medical_personnel, health_team, surgical_team, medical_staff, doctors_brigade, emergency_team, medical_worker, health_worker
    if       recipient <state>, <place>
    if       subject <state>, <organization>, charity
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.to, to
    example  Cuba sent a medical brigade to Honduras. => CUB AID HND

act relief-for-victims
    verb     set_up, erect, pitch, provide, build, open, put_up, establish
    if       object tent, shelter, camp, home, field_hospital, kitchen, clinic, village, hostel, toilet
    if       for victim, survivor, refugee, displaced, evacuee, migrant, homeless, orphan
    if       subject <state>, <organization>, <armed>, charity
    event    AID
    cameo    073
    context  humanitarian
    target   for.in, for.from, for.of, in, for
    example  Turkey set up tents for victims in Afghanistan. => TUR AID AFG

act give-medical-treatment
    verb     give, provide, offer_not, administer, extend
    if       object medical_treatment, medical_care, medical_attention, medical_help, first_aid, hospital_treatment, surgery, emergency_care
    if       recipient <actor>, <person>, refugee, victim, soldier, wounded, <civilian>
    if       subject <state>, <organization>, <armed>
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, object.to, to, for
    example  Spain gave the Libyan rebels medical treatment. => ESP AID LBYREB

# ---- 074: protection and peacekeeping

act send-peacekeepers
    verb     send, deploy, dispatch, contribute, provide, station, supply, extend, lend, assign, place, fly
    if       object %keeperthing
    unless   object order
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, object.recipient, in, object.in, for, between, object.for, to, clause.object, with
    example  Bangladesh sent peacekeepers to Mali. => BGD AID MLI
    example  Observers were deployed in Kosovo by the European Union. => IGOEEC AID XKX
    example  Kenya contributed peacekeepers for Haiti. => KEN AID HTI

act send-troops-peace
    verb     send, deploy, dispatch, contribute, provide, commit
    if       object %troopthing
    if       clause protect, monitor, secure, police, keep, stabilise, stabilize, oversee, guard, maintain, enforce
    unless   clause.object border
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, object.recipient, in, clause.object, to
    example  Australia sent troops to keep the peace in Timor-Leste. => AUS AID TLS

act join-peacekeeping
    verb     join, lead, head, participate_in, take_part_in, extend, take_part, participate, serve, renew, prolong
    verb     approve, authorise, authorize
    if       object peacekeeping, peacekeeper, peacekeeping_force, peacekeeping_mission, mandate, mission
    unless   object diplomatic
    event    AID
    cameo    074
    context  peacekeeping
    target   in, object.in, object.for, object.of, for, recipient, to
    example  The United Nations extended its mission in Lebanon. => IGOUNO AID LBN

act serve-peacekeeping
    verb     serve, participate, take_part, partake, help
    if       in peacekeeping, mission, force, peacekeeping_force, operation
    if       in.in any
    unless   in.against any
    event    AID
    cameo    074
    context  peacekeeping
    target   in.in, in.for, in
    example  Fiji took part in a mission in Lebanon. => FJI AID LBN

act peacekeeping
    noun     peacekeeping, peacekeeping_mission, peacekeeping_force, peacekeeping_operation, peace_mission
    noun     stabilisation_mission, stabilization_force, stabilisation_force, deployment_peacekeeper
    noun     observer_mission, monitoring_mission, security_guarantee, escort
    unless   of honour
    event    AID
    cameo    074
    context  peacekeeping
    noun-source possessor, by
    noun-target in, recipient, to, for, between
    example  Ethiopia began a peacekeeping mission in Sudan. => ETH AID SDN
    example  The United Nations launched a peacekeeping operation in Cambodia. => IGOUNO AID KHM

act protect
    verb     protect, guard, defend, escort, safeguard, shield, secure, watch_over, police, patrol
    if       object <civilian>, <state>, convoy, refugee, people, ship, tanker, safe-haven, enclave, zone, camp, <organization>, airspace, election
    unless   object title, crown, goal, border, himself, itself, environment, future, victory, source, river
    unless   subject vaccine, law, helmet, mask, %sportsman, glove, skin
    unless   object.possessor itself
    event    AID
    cameo    074
    context  peacekeeping
    target   object, from, object.of, object.in, in
    example  The United States protected Kuwait. => USA AID KWT
    example  Bosnian civilians were protected by the United Nations. => IGOUNO AID BIHCVL
    example  NATO patrols the airspace of Lithuania. => IGONAT AID LTU
    not      The vaccine protects people.

act monitor-peace
    verb     monitor, oversee, police, supervise, observe, enforce, guarantee, keep, maintain, underwrite
    if       object %truce, withdrawal, election, peace, buffer, zone, border, referendum, disarmament, poll, vote
    unless   object diary, balance
    unless   by violence
    event    AID
    cameo    074
    context  peacekeeping
    target   object.in, object.between, in, between, object.of, object.with
    example  Norway monitored the truce in Sri Lanka. => NOR AID LKA
    example  The African Union observed the election in Kenya. => IGOAFU AID KEN

act protection
    noun     protection, safe_haven, sanctuary
    if       of <civilian>, refugee, <actor>, convoy, people
    unless   of data
    event    AID
    cameo    074
    context  peacekeeping
    noun-source possessor, by, from
    noun-target of, in
    example  The protection of Kuwait by Britain continued. => GBR AID KWT

act give-protection
    verb     give, provide, grant, extend, afford
    if       object protection, security, escort, safety, guard, cover, umbrella, sanctuary
    unless   object data, social
    unless   subject vaccine, mask, antibody, insurance
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, object.recipient, for, object.for, in, object.in, to, into, clause.object, clause.in, object
    example  France gives protection to Chad. => FRA AID TCD

act send-at-request
    verb     send, deploy, dispatch, commit, fly, contribute
    if       object %troopthing, jet, warplane, aircraft, warship, helicopter, plane, police, soldier
    if       at request, invitation, behest
    if       subject <actor>
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, to, at.of, at.possessor, in
    example  France sent soldiers to Mali at the request of the Malian government. => FRA AID MLI

act deploy-to-defend
    verb     deploy, station, send, move, install, position
    if       object patriot, battery, air_defence, air_defense, system, jet, missile_battery, interceptor, warplane, fighter, aircraft, radar, frigate, warship
    if       clause protect, defend, shield, guard, secure
    if       clause.object <state>, ally, airspace, <organization>
    unless   clause.object itself
    event    AID
    cameo    074
    context  peacekeeping
    target   clause.object, clause.object.of, clause.object.possessor, in
    example  The Netherlands deployed missiles to protect Turkey. => NLD AID TUR

act blue-helmets
    verb     send, deploy, dispatch, contribute, provide, station, supply
    if       object blue_helmet, blue_beret, peace_force, stabilisation_force, stabilization_force, monitoring_team, ceasefire_monitor, military_observer, election_observer, election_monitor, observer_team, observer_mission, police_officer_un
    if       subject <actor>
    unless   object order
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, object.to, to, in, object.in, for
    example  The United Nations sent blue helmets to Bambari. => IGOUNO AID CAF
    example  The African Union dispatched election observers to Togo. => IGOAFU AID TGO

act send-police-help
    verb     send, deploy, dispatch, lend, second, contribute
    if       object police, officer, policeman, police_officer, detective, gendarme, investigator
    if       recipient <state>, <place>
    if       clause help, assist, train, support, advise, restore, protect, guard
    if       subject <state>, <organization>
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, to, clause.object
    example  Kenya sent police officers to Haiti to help the government. => KEN AID HTI

act send-force-to-foreign
    verb     send, deploy, dispatch, contribute
    if       object force, contingent, mission, battalion, brigade, troop, soldier, regional_force
    if       under mandate, flag, banner, aegis, auspices, command_un
    if       subject <state>, <organization>
    event    AID
    cameo    074
    context  peacekeeping
    target   recipient, to, in, object.in
    example  Rwanda sent soldiers to Mozambique under the mandate of the African Union. => RWA AID MOZ

act peacekeepers-arrive
    verb     arrive, land, head, touch_down, leave, fly, move, fan_out, deploy, reach
    if       subject peacekeeper, blue_helmet, observer, monitor, military_observer, election_observer, ceasefire_monitor, peacekeeping_force, peacekeeping_troop
    if       in <state>, <place>
    unless   subject.possessor bird
    event    AID
    cameo    074
    context  peacekeeping
    source   subject
    target   in
    example  Kenyan peacekeepers arrived in Haiti. => KEN AID HTI

act peacekeepers-head-for
    verb     arrive, land, head, fly, leave, deploy, set_off, depart
    if       subject peacekeeper, blue_helmet, observer, monitor, military_observer, peacekeeping_force, peacekeeping_troop
    if       for <state>, <place>
    event    AID
    cameo    074
    context  peacekeeping
    source   subject
    target   for, recipient, to
    example  Russian peacekeepers headed for Kazakhstan. => RUS AID KAZ

act protect-from
    verb     protect, shield, guard, defend, safeguard, screen, cover
    if       object civilian, villager, refugee, resident, minority, convoy, ship, tanker, population, people, displaced, christian, kurd, worshipper, pilgrim, aid_worker, vessel
    if       from <armed>, attack, militia, rebel, militant, pirate, raid, violence, bandit, gang
    if       subject <armed>, <state>, <organization>, peacekeeper, troop, force
    event    AID
    cameo    074
    context  peacekeeping
    target   object, object.of, object.possessor, object.in
    example  Chadian soldiers protected the Nigerian refugees from Boko Haram. => TCDMIL AID NGA

act escort-convoy
    verb     escort, guard, accompany, shepherd
    if       object convoy, tanker, ship, freighter, merchant_ship, vessel, evacuee, bus, aid_convoy, civilian, refugee, airliner, diplomat, worshipper
    if       subject peacekeeper, soldier, troop, warship, frigate, navy, army, <armed>, helicopter, police, <state>
    unless   object.possessor own
    unless   from court
    event    AID
    cameo    074
    context  peacekeeping
    target   object.of, object.possessor, object.from, object, into, recipient
    example  Indian warships escorted Saudi tankers. => IND AID SAU

act guarantee-security
    verb     guarantee, ensure, safeguard, assure, underwrite, secure
    if       object security, safety, protection, sovereignty, independence, integrity, territorial_integrity, neutrality, defence, defense
    if       object.of <state>, <organization>, <civilian>, ally, minority, refugee
    if       subject <state>, <organization>, <armed>, %dignitary
    unless   object.of data, food
    event    AID
    cameo    074
    context  peacekeeping
    target   object.of
    example  Britain guaranteed the independence of Belize. => GBR AID BLZ

act police-skies
    verb     police, guard, monitor, protect, secure, watch
    if       object airspace, sky, skies, border, coast, sea, water, waters, no-fly_zone, frontier
    if       object.of <state>, ally
    if       subject <state>, <organization>, jet, warplane, plane, frigate, drone
    unless   object.possessor own
    event    AID
    cameo    074
    context  peacekeeping
    source   subject.possessor, subject
    target   object.of, object.possessor
    example  Italian jets guarded the airspace of Estonia. => ITA AID EST

act oversee-truce
    verb     monitor, supervise, oversee, verify, police, enforce, observe, patrol, guarantee
    if       object %truce, disengagement, disarmament, demobilisation, demobilization, withdrawal, pullback, buffer_zone, demarcation, line, demilitarised_zone, demilitarized_zone, evacuation, handover, prisoner_swap
    if       subject <organization>, <state>, observer, monitor, peacekeeper, mission, team
    if       between <actor>, <place>
    event    AID
    cameo    074
    context  peacekeeping
    target   object.between, object.in, between, in
    example  Peacekeepers from India monitored the ceasefire between Eritrea and Ethiopia. => IND AID ERI,ETH

act observe-vote
    verb     observe, monitor, oversee, supervise, witness, certify
    if       object election, vote, referendum, poll, runoff, ballot, polling, count, plebiscite, registration
    if       in <state>, <place>
    if       subject <organization>, <state>, observer, monitor, delegation, mission, team, expert
    event    AID
    cameo    074
    context  peacekeeping
    target   in, object.in, object.of
    example  Observers from the European Union monitored the vote in Gabon. => IGOEEC AID GAB

act security-umbrella
    noun     nuclear_umbrella, security_umbrella, defence_umbrella, defense_umbrella, nuclear_shield
    noun     defence_guarantee, protection_force, air_policing, air-policing, naval_escort, armed_escort
    noun     military_escort
    event    AID
    cameo    074
    context  peacekeeping
    noun-source possessor, by, of, from
    noun-target over, for, of, in, to
    example  The American nuclear umbrella over Japan was praised. => USA AID JPN

# ---- 075: asylum

act grant-asylum
    verb     grant, give, provide, extend, accord, award, issue
    if       object asylum, refuge, sanctuary, shelter, citizenship, haven, residency, visa, visas, passport
    unless   object animal
    event    AID
    cameo    075
    context  asylum
    target   recipient, object.recipient, to, for, object
    example  Ecuador has granted asylum to the Bolivian president. => ECU AID BOLGOV
    example  Turkey gave refuge to Syrians. => TUR AID SYR

act receive-asylum
    verb     receive, get, win, obtain, gain
    if       object asylum, refuge, sanctuary
    unless   object post
    unless   clause any
    event    AID
    cameo    075
    context  asylum
    source   in, object.in, from, object.from, by
    target   subject
    example  The Ethiopian president received asylum in Zimbabwe. => ZWE AID ETHGOV

act asylum-noun
    noun     asylum, refuge, sanctuary
    if       for any
    unless   of lunatic
    event    AID
    cameo    075
    context  asylum
    noun-source possessor, by, from
    noun-target for, recipient
    example  Cuba's refuge for the Salvadoran rebels was closed. => CUB AID SLVREB

act naturalise
    verb     naturalise, naturalize, harbour, harbor
    if       object refugee, exile, dissident, fugitive, <person>
    unless   object doubt, grudge
    event    AID
    cameo    075
    context  asylum
    target   object, object.from, from
    example  Tanzania naturalised Burundian refugees. => TZA AID BDIREF

act grant-entry-refugees
    verb     let, allow, permit, admit
    if       object refugee, migrant, asylum_seeker, evacuee, displaced, wounded
    if       clause stay, remain, enter, cross, work, settle, country, territory
    if       subject <state>, <organization>
    event    AID
    cameo    075
    context  asylum
    target   object.from, object.of, object.possessor, object
    example  Turkey allowed refugees from Syria to stay. => TUR AID SYR

act grants-asylum
    verb     grant, give, accord, award, extend
    if       object asylum, political_asylum, refugee_status, protected_status, temporary_protection, humanitarian_visa, residence_permit, subsidiary_protection, temporary_residency, humanitarian_parole
    if       subject <state>, court, government, embassy
    event    AID
    cameo    075
    context  asylum
    target   recipient, object.to, to, object.for, for, object
    example  France granted refugee status to a Saudi journalist. => FRA AID SAU

act find-refuge
    verb     find, take, receive, obtain, get, enjoy
    if       object refuge, sanctuary, asylum, shelter, haven, safe_haven, safety, protection
    if       in <state>
    if       subject <person>, <actor>, <civilian>, refugee, rebel, exile, family, <armed>
    unless   object.from rain, storm, sun
    event    AID
    cameo    075
    context  asylum
    source   in, object.in
    target   subject
    example  Rwandan rebels found refuge in Congo. => COD AID RWAREB
    not      The hikers found shelter in a hut.

act refuge-in-embassy
    verb     take, find, seek_not, receive
    if       object refuge, sanctuary, shelter
    if       in embassy, consulate, mission, residence
    event    AID
    cameo    075
    context  asylum
    source   in.of, in.possessor
    target   subject
    example  A Chilean activist took refuge in the embassy of Sweden. => SWE AID CHL

act approve-asylum
    verb     approve, accept, grant, process
    if       object asylum_claim, asylum_application, asylum_request, request_asylum, visa_application
    if       object.of refugee, asylum_seeker, <person>, dissident, journalist, activist, <actor>, defector
    if       subject <state>, court, authority, government
    unless   object.of job
    unless   object asylum_denied
    event    AID
    cameo    075
    context  asylum
    target   object.of, object.from, object.by
    example  Japan approved the asylum application of the Afghan journalist. => JPN AID AFG

act recognise-refugee
    verb     recognise, recognize, accept
    if       object <person>, <civilian>, refugee, dissident, activist, exile, <actor>
    if       as refugee, asylum_seeker
    if       subject <state>, court, agency, <organization>, government
    event    AID
    cameo    075
    context  asylum
    target   object, object.from
    example  South Africa recognised the Congolese family as refugees. => ZAF AID COD

act shelter-fugitive
    verb     shelter, harbour, harbor, hide, host, house
    if       object fugitive, exile, dissident, defector, deserter, opposition_leader, warlord, rebel, militant, ousted, separatist, terrorist, leader
    if       subject <state>, tribe, embassy, village, %dignitary
    unless   object summit, talk, meeting
    unless   object.at any
    event    AID
    cameo    075
    context  asylum
    target   object, object.from, object.of
    example  Niger sheltered the Libyan fugitive. => NER AID LBY

act give-citizenship
    verb     give, grant, award, offer, hand, issue
    if       object passport, residence, work_permit, visas, visa, green_card, permit
    if       recipient refugee, <state>, exile, dissident, defector, <person>, <civilian>, resident
    if       subject <state>, government, president, %dignitary
    unless   recipient striker, investor, tourist
    event    AID
    cameo    075
    context  asylum
    target   recipient, object.to, to
    example  Russia gave passports to Ukrainians. => RUS AID UKR

act take-in-exile
    verb     welcome, take_in, receive, admit, accept
    if       object dissident, exile, defector, deposed_president, deserter, political_prisoner, opposition_leader, oppositionist, blogger, activist
    if       subject <state>, government
    unless   object demand
    event    AID
    cameo    075
    context  asylum
    target   object, object.from, object.of
    example  Lithuania took in a Belarusian activist. => LTU AID BLR

act provide-safe-haven
    verb     provide, offer_not, give, grant, afford
    if       object haven, safe_haven, sanctuary, shelter, refuge, base
    if       recipient rebel, militant, insurgent, terrorist, <armed>, fighter, separatist, fugitive
    if       subject <state>, tribe, government, <armed>
    unless   object mortgage
    event    AID
    cameo    075
    context  asylum
    target   recipient, object.to, to, for, object.for
    example  Pakistan gave sanctuary to Afghan militants. => PAK AID AFGREB

act aid-reaches
    verb     reach, get_to, get_into, get_through
    if       subject aid, relief, humanitarian_assistance, humanitarian_relief
    if       object <place>, town, city, village, district, area, camp, enclave, people, civilian, resident, family, refugee
    event    AID
    cameo    073
    context  humanitarian
    source   subject.from, subject.of, subject.by, from, subject.possessor
    target   object, object.of, object.in, in, to
    example  Aid reached four besieged Syrian towns. => ? AID SYR
    example  Relief from Qatar reached Gaza on Friday. => QAT AID PSE
    not      The case reached the court.

# What waits at a border has not been given.
act aid-waits
    verb     wait, queue, idle
    if       subject aid_convoy, relief_convoy, humanitarian_convoy, food_convoy, aid_truck, aid_lorry, relief_truck, food_truck, aid_shipment, humanitarian_aid
    event    AID
    cameo    073
    context  humanitarian
    status   negated
    source   subject.possessor, subject.from, subject.of, subject.by
    target   subject.for, for, at, on, in, near
    example  An aid convoy waited at the border of Jordan. => ? AID JOR negated
    example  Aid trucks for Gaza were queuing at the border. => ? AID PSE negated
    not      Passengers waited at the border.

act aid-waits-of
    verb     wait, queue, idle
    if       subject convoy, truck, lorry
    if       subject.possessor <organization>
    event    AID
    cameo    073
    context  humanitarian
    status   negated
    source   subject.possessor
    target   subject.for, for, at, on, in, near
    example  Forty UN trucks have waited at a border post in Ethiopia since Tuesday. => IGOUNO AID ETH negated
    not      Forty trucks waited at a border post in Ethiopia.

act aid-waits-for
    verb     wait, queue, idle
    if       subject convoy, truck, lorry
    if       subject.for <place>, <civilian>
    event    AID
    cameo    073
    context  humanitarian
    status   negated
    source   subject.possessor, subject.of
    target   subject.for
    example  Twenty trucks for Aleppo waited at the border. => ? AID SYR negated
    not      Twenty trucks for sale waited at the border.

act aid-waits-with
    verb     wait, queue, idle
    if       subject convoy, truck, lorry
    if       subject.with food, aid, relief, medicine, flour, supply, supplies
    event    AID
    cameo    073
    context  humanitarian
    status   negated
    source   subject.possessor, subject.from, subject.of
    target   subject.for, subject.with.for, for, at, on, in, near
    example  Trucks with food for Yemen waited at the port. => ? AID YEM negated
    not      Trucks with timber waited at the port.

act aid-stuck
    verb     stick, strand, stall
    if       object aid_convoy, relief_convoy, humanitarian_convoy, food_convoy, aid_truck, aid_lorry, relief_truck, food_truck, aid_shipment, humanitarian_aid, aid
    event    AID
    cameo    073
    context  humanitarian
    status   negated
    source   object.possessor, object.from
    target   object.for, for, object.to, at, on, in, near
    example  Aid trucks for Gaza are stuck at the border. => ? AID PSE negated
    example  A relief convoy was stranded in Sudan. => ? AID SDN negated
    not      The ball was stuck in a tree.

act aid-by-truckload
    verb     bring, send, deliver, take, drive, ship, get, carry, move, fly
    if       object truck, lorry, truckload, lorryload, planeload, convoy, ton, tonne, tonnes, box, sack, shipload
    if       object.of food, aid, relief, medicine, flour, supply, supplies, wheat, blanket, tent, vaccine, water
    event    AID
    cameo    073
    context  humanitarian
    target   into, to, in, for, object.for, object.to, object.into
    example  The Red Cross brought two trucks of medicine into Mekelle. => NGOIRC AID ETH
    example  Turkey shipped 500 tonnes of flour to Somalia. => TUR AID SOM
    not      The thief took a box of jewels.
