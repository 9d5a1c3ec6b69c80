# AID (CAMEO 07): give money, weapons, relief, protection, refuge.

# ---- 070

act help
    verb     help, assist, aid, lend_hand, come_to_aid, give_hand, come_to_rescue, help_out, bail_out, lend_support
    verb     stand_in, step_in
    unless   object boost, improve, %sportsman, fan, reader, viewer, growth, economy
    unless   subject rain, weather, victory, goal, win, %sportsman, factor, market, price, rate, demand, tip, policy, fact, decline
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
    if       in <actor>
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
