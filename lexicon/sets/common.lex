# Word sets that entries of every type use.

set agreement
    words  deal, agreement, accord, pact, treaty, protocol, memorandum, settlement, arrangement, compromise, understanding, %truce

set truce
    words  truce, ceasefire, cease-fire, cease, armistice, cessation, lull, pause, calm, de-escalation

# In which something is done, and to which nothing is: "violated the truce 60 times in two days".
set time-unit
    words  second, minute, hour, day, night, morning, afternoon, evening, week, weekend, fortnight, month, year, decade, century, time, hours, days

set talk
    words  talk, negotiation, meeting, discussion, consultation, dialogue, summit, conversation, conference, round, parley, contact

set weapon
    words  missile, rocket, bomb, shell, mortar, gun, rifle, artillery, grenade, torpedo, drone, barrel, munition, ammunition, weapon, arm, bullet, shot, round, warhead, explosive, mine, gas, tank

set attack
    words  attack, strike, raid, assault, airstrike, offensive, bombing, bombardment, shelling, ambush, onslaught, incursion, operation, campaign, barrage, blitz

# What may be meant, beside an attack, where something told before is pointed at ("the killings").
set attack-told
    words  blast, explosion, killing, massacre, shooting, ambush, atrocity, air_strike, air_raid, raids, bombings

set aid
    words  aid, assistance, relief, help, supply, food, medicine, blanket, tent, water, flour, ration, vaccine

set convoy
    words  convoy, truck, lorry, shipment, delivery, consignment

set sanction
    words  sanction, embargo, tariff, restriction, ban, penalty, measure, blacklist, boycott

set claim
    words  claim, allegation, accusation, charge, report, suggestion, assertion, criticism, rumour, rumor

set demand
    words  demand, call, request, appeal, plea, proposal, offer, bid, plan, initiative, invitation, ultimatum, resolution

set soldier
    words  soldier, troop, fighter, force, militant, rebel, insurgent, guerrilla, police, army, officer, policeman, gunman, militiaman, terrorist, jihadist, combatant, serviceman, marine, trooper, recruit

set civilian
    words  civilian, people, person, man, woman, child, resident, villager, citizen, family, worker, doctor, teacher, student, journalist, refugee, patient, girl, boy, demonstrator, protester, passenger, shopper, worshipper, aid_worker, medic, local, inhabitant

set prisoner
    words  prisoner, detainee, hostage, captive, inmate, convict, suspect, abductee

set building
    words  hospital, school, market, mosque, church, house, home, building, clinic, bakery, base, barracks, checkpoint, embassy, warehouse, bridge, airport, airbase, headquarters, position, village, town, city, neighbourhood, neighborhood, district, camp, convoy, bus, vehicle, tanker, depot, outpost, station, consulate

set territory
    words  town, village, city, territory, area, hill, bridge, airport, base, district, neighbourhood, neighborhood, province, island, crossing, road, land, ground, outpost, position, building, port, field, stronghold, capital

set tie
    words  tie, relation, relationship, link, cooperation, partnership, contact
