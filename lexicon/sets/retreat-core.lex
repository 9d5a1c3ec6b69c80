# Sets for the entries of retreat, concede and aid.

# ---- people held, things kept
set rc-captive
    words  %prisoner, journalist, activist, sailor, soldier, crew, crewman, fisherman, pilot, dissident, protester, demonstrator, aid_worker, tourist, national, citizen, schoolgirl, girl, leader, politician, lawmaker, opponent, student, diplomat, seaman, priest, nun, monk, reporter, blogger, cleric, engineer, worker, pow, internee

set rc-vessel
    words  ship, vessel, tanker, boat, trawler, freighter, cargo_ship, aircraft, plane, drone, jet, freight, cargo, yacht, crew

set rc-property
    words  land, island, territory, body, remains, corpse, ash, asset, property, artefact, artifact, money, fund, plane, ship, drone, vessel, aircraft, painting, treasure, town, province, base, region, archive, boat, tanker, relic, sculpture, statue, skull, sword, bone, church, embassy, compound, bronze, antiquity, gold, coin, document, heirloom, truck, uranium, manuscript, control

set rc-frozen
    words  asset, account, bank_account, fund, money, property, wealth, reserve, holding, billion, million, revenue, $, dollar

# ---- measures that are lifted
set rc-sanction
    words  sanction, embargo, arms_embargo, boycott, tariff, duty, penalty, quota, curb, trade_ban, import_ban, export_ban, travel_ban, oil_embargo, blacklist, restriction, export_control, trade_restriction, countermeasure

set rc-blockade
    words  blockade, siege, naval_blockade, encirclement, cordon, land_blockade, air_blockade, roadblock, stranglehold

set rc-emergency
    words  emergency, state_of_emergency, martial_law, law, emergency_law, emergency_rule, military_rule, exception, state_of_siege

set rc-truce
    words  truce, ceasefire, cease-fire, cease, fire, armistice, cessation, moratorium, lull, pause, standstill

set rc-fighting
    words  attack, strike, raid, assault, airstrike, air_strike, offensive, bombing, bombardment, shelling, onslaught, incursion, operation, campaign, barrage, blitz, hostility, fighting, war, air_raid, fire, firing, rocket_fire, military_operation, violence, airstrikes, invasion, advance, insurgency, drone_strike, combat, clash

set rc-drill
    words  exercise, drill, manoeuvre, maneuver, war_game, military_exercise, missile_test, test, testing, nuclear_test, enrichment, patrol, flight, overflight, provocation, deployment, buildup, build-up

# ---- armed men and what they carry
set rc-troops
    words  troop, troops, soldier, force, army, military, battalion, brigade, division, regiment, unit, marine, paratrooper, commando, fighter, militia, contingent, reinforcement, warship, tank, armour, armor, artillery, missile, weapon, weaponry, fleet, jet, aircraft, adviser, trainer, peacekeeper, rebel, insurgent, militant, guerrilla, battle_group, column, garrison, launcher, personnel, patrol, police

set rc-ground
    words  %territory, enclave, region, country, oilfield, airfield, valley, height, ridge, headquarters, border, settlement, barracks, checkpoint, zone, camp, frontline, front, suburb, post

set rc-arms
    words  arm, arms, weapon, weaponry, gun, rifle, ammunition, missile, rocket, arsenal, stockpile, warhead, munition, artillery, nuclear_weapon, chemical_weapon

set rc-militia
    words  militia, army, force, unit, guard, brigade, troop, group, wing, rebel, fighter, soldier, guerrilla, combatant, paramilitary, insurgent, battalion, gang, faction, movement

set rc-fightprogram
    words  programme, program, nuclear_programme, nuclear_program, enrichment, facility, reactor, arsenal, missile_programme, missile_program, centrifuge

# ---- those who are let in
set rc-inspector
    words  inspector, inspection, investigator, expert, rapporteur, inquiry, investigation, verification, probe, inspection_team, nuclear_inspector

set rc-observer
    words  observer, monitor, mediator, mission, delegation, envoy, team, observer_mission, monitoring_mission, journalist, fact-finding_mission, visit, presence, access, monitoring

set rc-keeper
    words  peacekeeper, peacekeeping_force, peacekeeping_mission, blue_helmet, peacekeeping_troop, peacekeeping, force, troop

set rc-convoy
    words  aid, convoy, aid_convoy, relief, assistance, food, medicine, aid_worker, truck, aid_truck, supply, delivery, humanitarian_aid, relief_worker, aid_agency, medic, doctor, evacuation, shipment, fuel, ambulance, red_cross

set rc-passage
    words  border, crossing, border_crossing, corridor, humanitarian_corridor, airspace, gate, frontier, passage, checkpoint, port, road, airport, route, air_corridor, strait, bridge, safe_passage

set rc-charge
    words  charge, case, indictment, lawsuit, accusation, prosecution, complaint, warrant, arrest_warrant, conviction, verdict, sentence, investigation

# ---- what is conceded
set rc-demand
    words  demand, request, call, pressure, ultimatum, condition, appeal, term, petition, grievance, protest, protester, demonstrator, striker, opposition, blackmail, will, wish, plea, claim, public, outcry, criticism, anger

set rc-office
    words  power, presidency, office, post, premiership, throne, government, position, leadership, job, seat, cabinet, portfolio, chairmanship, ministry, control, command

set rc-officer
    words  president, premier, minister, prime_minister, government, leader, chief, king, chancellor, governor, cabinet, mayor, speaker, ruler, dictator, emir, sultan, secretary, ambassador, commissioner, general, official, parliament

set rc-notoffice
    words  coach, manager, captain, striker, player, footballer, board, chairman, bank, editor, ceo, executive, club, team, bishop, pope, head_coach, director

set rc-minister
    words  minister, premier, prime_minister, cabinet, government, governor, chief, police_chief, general, official, ally, mayor, commander, ministers, adviser, aide

set rc-party
    words  party, opposition, movement, candidate, politician, political_party, brotherhood, trade_union, union, ngo, association, opposition_party, sect

set rc-dissent
    words  protest, rally, demonstration, march, protester, demonstrator, gathering, assembly, sit-in, dissent, vigil, procession, opposition_rally

set rc-limit
    words  ban, restriction, curb, limit, rule, control, censorship, prohibition, regulation, limitation, crackdown, block, blackout, blockage, grip, requirement

set rc-freedom
    words  press, media, internet, speech, expression, assembly, newspaper, website, broadcaster, party, religion, worship, journalist, press_freedom, women, woman, minority, movement, travel, twitter, facebook

set rc-law
    words  law, bill, constitution, decree, legislation, act, amendment, rule, code, tax, levy, tax_hike, price_increase, austerity, subsidy_cut, reform, measure, plan, decision, policy, legal_code, electoral_law

set rc-reform
    words  reform, constitution, amendment, constitutional_reform, democracy, transition, electoral_reform, political_reform, power-sharing, referendum, devolution, federalism, bill, law

set rc-right
    words  right, freedom, autonomy, citizenship, vote, equality, independence, suffrage, self-determination, self-rule, statehood, home_rule, recognition, wage, compensation, pension, permit, pay_rise, voting_right, residency, self-government

set rc-election
    words  election, poll, vote, referendum, recount, runoff, rerun, plebiscite, snap_election, by-election, ballot

set rc-mercy
    words  amnesty, pardon, clemency, reprieve, immunity, general_amnesty

# ---- what is given
set rc-aid
    words  aid, assistance, help, relief, support, package, aid_package, donation, contribution

set rc-goods
    words  food, medicine, blanket, tent, water, flour, ration, vaccine, dose, supply, supplies, doctor, nurse, medic, ventilator, mask, wheat, grain, rice, shelter, rescuer, rescue_team, ambulance, hospital, meal, foodstuff, clothing, generator, equipment, kit, plasma, oxygen, relief, parcel, tonne, ton, humanitarian_aid, food_aid, medical_aid, field_hospital, fuel

set rc-money
    words  money, fund, funding, loan, credit, finance, investment, bailout, cash, dollar, euro, pound, yen, yuan, ruble, rouble, billion, million, grant, budget, subsidy, financing, $, €, £, tranche, stimulus, economic_aid, financial_aid, line, guarantee, development_aid, debt_relief

set rc-weapons
    words  tank, missile, weapon, weaponry, arm, arms, ammunition, munition, jet, fighter_jet, aircraft, helicopter, drone, rifle, howitzer, artillery, rocket, shell, gun, warship, frigate, submarine, radar, battery, air_defence, air_defense, system, launcher, mortar, bullet, hardware, military_aid, military_assistance, armour, armor, warplane, gunship

set rc-trainer
    words  adviser, advisor, instructor, trainer, military_adviser

set rc-peacekeeper
    words  peacekeeper, peacekeeping_force, peacekeeping_mission, blue_helmet, peacekeeping_troop, monitor, observer, observer_mission, escort

set rc-refugee
    words  refugee, asylum_seeker, migrant, evacuee, displaced, exile, dissident, family, people, civilian, defector, orphan, child, deserter

set rc-rescued
    words  civilian, people, resident, villager, refugee, migrant, child, survivor, national, citizen, family, woman, patient, wounded, sailor, passenger, fisherman, student, crew, worker, foreigner, staff, diplomat, inhabitant, tourist, casualty, evacuee, expatriate, %prisoner
