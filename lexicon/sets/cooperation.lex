# Word sets of the cooperative types: agree, consult, support, cooperate, aid, concede, retreat.

# what nobody "agrees" or "promises" to do as a kindness: such a clause is coded by its own verb
set hostileverb
    words  attack, strike, bomb, shell, invade, kill, destroy, shoot, retaliate, annihilate, wipe, raze, avenge, behead, execute, crush, obliterate, flatten, burn, bombard, storm, assassinate, eliminate, eradicate, punish, impose, sanction, ban, expel, deport, boycott, blockade, sever, arrest, jail, prosecute, sue, protest, seize, retake, recapture, defeat, oust, topple, overthrow, block, veto, oppose, reject, annex, occupy, conquer, hit, march, rally, demonstrate, fight, escalate, harm, hunt, expand, disrupt

# giving of every kind
set givingverb
    words  give, provide, send, deliver, supply, donate, ship, extend, grant, offer, lend, contribute, allocate, dispatch, furnish, hand, airlift, pay, disburse, transfer, bring, fly, truck, rush, pour, channel, earmark, release, increase, double, triple, boost, raise, resume, restore, continue, spend, inject, mobilise, mobilize, approve, announce, set

set helpverb
    words  help, assist, aid, support, fund, finance, rescue, back, rebuild, reconstruct, relieve, subsidise, subsidize, sponsor, bail, save, equip, bolster, underwrite

set reliefthing
    words  aid, assistance, relief, help, food, medicine, blanket, tent, water, flour, ration, vaccine, dose, supply, supplies, medical, doctor, nurse, medic, ventilator, mask, wheat, grain, rice, shelter, rescuer, ambulance, hospital, meal, foodstuff, clothing, generator, drug, equipment, kit, plasma, oxygen

set moneything
    words  %money, $, €, £, euro, pound, yen, yuan, ruble, rouble, assistance, package, line, guarantee, tranche, stimulus, sum, capital, help

set armsthing
    words  tank, missile, weapon, weaponry, arms, arm, ammunition, munition, jet, fighter, aircraft, helicopter, drone, rifle, howitzer, artillery, rocket, shell, gun, warship, frigate, submarine, radar, battery, system, armour, armor, vehicle, warplane, hardware, howitzers, launcher, mortar, bullet, patriot, himar, gunship

set troopthing
    words  troop, troops, soldier, force, military, battalion, brigade, regiment, marine, adviser, advisor, instructor, trainer, unit, contingent, reinforcement, platoon, commando, army, warship, squadron, paratrooper

set keeperthing
    words  peacekeeper, peacekeeping, monitor, observer, escort, blue-helmet, buffer

set meetverb
    words  meet, negotiate, talk, discuss, confer, convene, visit, consult, sit, speak, engage, attend, host, hold, parley, reopen, receive, join, participate, return, start, begin, resume, restart, open, launch, enter, continue, relaunch

set justmeet
    words  meet, negotiate, talk, discuss, confer, convene, visit, consult, sit, speak, parley

set settleword
    words  settle, resolve, solve, reconcile, normalise, normalize, sign, conclude, mend, patch, bury, demarcate, delimit, defuse

set dispute
    words  dispute, conflict, crisis, row, difference, standoff, stand-off, war, feud, disagreement, rift, issue, stalemate, impasse, border, boundary, problem, quarrel, deadlock, grievance, fighting, bloodshed, hostility, tension

set peaceword
    words  peace, settlement, solution, reconciliation, compromise, normalisation, normalization, accord, treaty, pact, deal, agreement, plan, roadmap, framework, formula, timetable, coalition, partition, federation

set coopverb
    words  cooperate, co-operate, collaborate, coordinate, co-ordinate, work, partner, unite, ally, team, strengthen, deepen, boost, expand, enhance, develop, improve, build, forge, broaden, bolster, upgrade, step, promote, establish, set, create, restore

set coopthing
    words  cooperation, co-operation, collaboration, coordination, partnership, tie, relation, relationship, link, alliance, friendship, bond, contact, committee, commission, mechanism, channel, force, group

set tradething
    words  trade, investment, pipeline, export, import, oil, gas, market, commerce, tariff, economy, railway, corridor, project, reactor, plant, business, goods, electricity, energy, crude, infrastructure, currency, product

set freeverb
    words  release, free, liberate, return, hand, repatriate, pardon, swap, exchange, parole, spare, let, give, surrender, transfer

set retreatverb
    words  withdraw, pull, retreat, disarm, demobilise, demobilize, surrender, lay, disengage, de-escalate, deescalate, dismantle, vacate, redeploy, evacuate, disband, leave, remove, abandon, renounce, destroy, reduce, scrap, give, relinquish, decommission, drawdown, draw, hand, quit, cease, stop, halt, end, suspend, pause, freeze, observe, respect, honour, honor, extend, declare, implement, refrain, silence, scale, uphold, de-mine

set warthing
    words  troop, troops, force, soldier, arm, arms, weapon, gun, hostility, fighting, fire, strike, attack, bombing, shelling, offensive, operation, airstrike, %truce, war, conflict, violence, bombardment, raid, missile, programme, program, enrichment, militia, arsenal, army, tank, artillery, fighter, occupation, exercise, drill, test, testing, rocket, insurgency, campaign, struggle, warhead, centrifuge, facility, reactor, stockpile, base, settlement, bloodshed, explosive, launcher, mine, uranium, military, assault, ceasefire

set sanctionthing
    words  sanction, embargo, tariff, boycott, duty, blockade, blacklist, asset, ban, restriction, penalty, quota, curb

set liftverb
    words  lift, ease, remove, relax, end, suspend, waive, drop, scrap, repeal, cancel, revoke, abolish, withdraw, unfreeze, rescind, loosen, reduce, cut, lower, soften, slash, roll, relieve, eliminate, annul, reverse, unblock, terminate, unlock, release, free, discontinue

set restriction
    words  restriction, ban, curb, limit, rule, control, censorship, prohibition, lockdown, quarantine, measure, regulation, limitation, requirement, crackdown, block, blackout, closure, constraint

set letverb
    words  allow, let, permit, admit, grant, open, reopen, accept, receive, authorise, authorize, facilitate, guarantee, ensure, invite, enable, unblock, welcome, give

set outsider
    words  inspector, observer, monitor, inspection, investigator, expert, mission, team, delegation, rapporteur, inquiry, investigation, peacekeeper, access, mediator, verification, envoy, agency, journalist, visit, probe, force, presence, monitoring, deployment

set entry
    words  access, aid, convoy, truck, passage, delivery, relief, assistance, food, corridor, worker, shipment, supply, evacuation, humanitarian, agency, airlift, fuel, crossing, flight, organisation, organization, grain, ship

set reformverb
    words  reform, change, amend, overhaul, hold, call, democratise, democratize, draft, rewrite, hand, restore, introduce, share, form, create, establish, legalise, legalize, devolve, schedule, revise, implement, adopt, cede, transfer, return, carry, step, review, reverse, reconsider

set reformthing
    words  reform, constitution, election, vote, referendum, democracy, power, transition, government, parliament, system, law, autonomy, poll, rule, devolution, republic, federalism, charter, council, cabinet, coalition, independence, plebiscite, amendment

set quitverb
    words  resign, quit, step, abdicate, stand, go, leave, relinquish, sack, dismiss, fire, replace, retire, cede, depart, remove

set rightthing
    words  right, freedom, liberty, autonomy, citizenship, vote, equality, independence, suffrage, self-determination, self-rule, statehood, compensation, protection, representation, visa, licence, license, permission, permit, wage, pension

set openverb
    words  open, reopen, lift, ease, end, restore, normalise, normalize, remove, relax

# what one publishes, and no prisoner
set publication
    words  statement, report, film, movie, album, song, single, video, videotape, footage, figure, data, document, detail, photo, photograph, image, picture, book, result, survey, study, list, name, map, audio, recording, tape, clip, trailer, transcript, game, version, update, information, record, file, findings, finding, memo, poll, text, communique, message, letter, calendar, dossier, cable, email, gas, toxin, water, radiation, dam, emission, energy, product, software, phone, model, note, guideline, draft, summary, plan, budget, tension, pressure, statistics, statistic, paper, memoir, music, track, sketch, schedule, manifesto, programme, program, chemical, oil, steam, balloon, dove, hormone, player, striker, quarterback, blueprint, bulletin, announcement, forecast, estimate

# play, culture, weather and trade that the friendly verbs are as often about
set showbiz
    words  film, movie, album, song, book, role, script, show, series, concert, tour, play, part, novel, award, prize, oscar, grammy, gong, trophy, cup, title, medal, championship, tournament, game, match, olympics, festival, fair, exhibition, party, dinner, gala, podcast, programme, program, wedding, ball, race, event, competition, marathon

set sportsman
    words  striker, midfielder, defender, goalkeeper, winger, player, quarterback, pitcher, footballer, batsman, bowler, coach, club, team, golfer, boxer, tennis, singer, actor, actress, band, artist, driver, rapper, manager, fan, captain

set contractthing
    words  contract, deal, terms, extension, transfer, loan, lease, merger, takeover

set dignitary
    words  president, minister, premier, chancellor, envoy, delegation, secretary, ambassador, king, prince, leader, diplomat, negotiator, mediator, emir, sultan, senator, official, chief, pope, commissioner, representative, governor, lawmaker, deputy, delegate, mission, team, counterpart, prime-minister, monarch, queen, emperor

# those whose buying, selling, sending and lending is crime and no dealing between powers
set criminal
    words  trafficker, smuggler, gang, cartel, ring, mafia, criminal, mule, launderer, gangster, dealer, fraudster, thief, man, woman, husband, wife, customer, tourist, user, mob, syndicate, racket

# those a speaker speaks to without consulting them
set audience
    words  reporter, journalist, press, media, medium, audience, crowd, parliament, lawmaker, nation, conference, newspaper, television, radio, supporter, agency, assembly, rally, congregation, student, afp, reuters, ap, bbc, cnn, anonymity, condition, gathering, congress, viewer, news, fan, camera

set phoneword
    words  phone, telephone, video, videoconference, video-conference, teleconference, hotline, skype, videolink, zoom, line

# the terms one meets and the aims one reaches
set yardstick
    words  target, deadline, demand, need, requirement, goal, criterion, criteria, condition, resistance, standard, death, fate, challenge, obligation, commitment, cost, expectation, objective, quota, end, benchmark, definition, threshold, term, bill, promise, eye, match, responsibility, pledge, criticism, approval, setback, silence, success, failure, opposition

set causething
    words  plan, proposal, bid, call, move, effort, decision, resolution, initiative, measure, idea, candidate, candidacy, policy, law, bill, reform, deal, agreement, motion, choice, stance, position, government, nomination, claim, cause, independence, sovereignty, stand, struggle, process, talk, right, integrity, statehood, offer, appeal, roadmap, campaign, step, solution, peace, strategy, action, operation, role, recommendation, mission, statehood, membership, accession

set pactthing
    words  agreement, deal, accord, treaty, pact, protocol, memorandum, convention, declaration, charter, concordat, mou, understanding, communique, settlement, contract, document, %truce, peace, roadmap, arrangement, compromise

set drillthing
    words  exercise, drill, manoeuvre, maneuver, wargame, war-game, game, patrol, operation, training, mission, raid, offensive, patrols

set demandthing
    words  demand, request, call, pressure, plea, appeal, wish, condition, petition, ultimatum, term, protester, striker, rebel, union, proposal

set wagething
    words  wage, salary, pay, pension, minimum, subsidy, bonus

set policything
    words  tax, hike, law, bill, plan, decision, policy, reform, measure, fee, increase, decree, austerity, levy, cut, rise, proposal, tariff, order, rule, legislation, subsidy, project, ban, change

set dissentthing
    words  strike, protest, boycott, demonstration, blockade, sit-in, walkout, rally, march, picket, roadblock, stoppage, mutiny, revolt, go-slow, encampment

set propertything
    words  land, island, territory, body, remains, asset, property, artefact, artifact, money, fund, plane, ship, drone, vessel, aircraft, painting, treasure, city, town, province, base, region, revenue, archive, corpse, boat, tanker, relic, sculpture, mask, statue, skull, sword, bone, church, embassy, house, home, helicopter, bronze, farm, jet, antiquity, gold, compound, uranium, coin, skeleton, document, heirloom, car, truck, tax, flag, reserve

set personthing
    words  %prisoner, %soldier, %civilian, troops, leader, activist, politician, sailor, pilot, crew, fisherman, member, journalist, critic, dissident, pastor, priest, tourist, national, engineer, opponent, girl, boy, defector, deserter, migrant, blogger, reporter, lawyer, minister, president, general, deputy, mayor, ally, pow, schoolgirl, schoolboy, nun, missionary, monk, editor, cleric, relative, foreigner, official, diplomat, mechanic, student, trader, monitor, observer, peacekeeper, writer, artist, academic, spy, agent, adviser
