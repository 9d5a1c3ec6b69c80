# Word sets of the verbal acts: request, accuse, reject, threaten.

# what one calls for when one wants the guns to fall silent
set quieting
    words  %truce, restraint, withdrawal, pullout, pull-out, pullback, retreat, disengagement, disarmament, demobilisation, demobilization, demilitarisation, demilitarization, deescalation, halt, end, stop, suspension, evacuation, redeployment, surrender, disbandment, drawdown, end, break, moratorium

set calming
    words  stop, end, halt, cease, withdraw, retreat, disarm, pull, pull_back, pull_out, de-escalate, deescalate, refrain, restrain, suspend, lay, lay_down, surrender, silence, disengage, disband, demobilise, demobilize, calm, defuse, stand_down, abstain, exercise, respect, observe, evacuate, vacate, demilitarise, demilitarize, desist, dismantle, renounce, abandon, freeze, relinquish, uphold

set freeing
    words  release, liberation, freedom, freeing, return, handover, repatriation, exchange, swap, pardon, amnesty, clemency, acquittal, bail

set letgo
    words  release, free, liberate, return, hand_over, hand, repatriate, pardon, swap, exchange, surrender, spare, acquit

set easing
    words  lifting, easing, removal, relaxation, end, suspension, repeal, waiver, withdrawal, cancellation, relief, revocation, halt

set lifting
    words  lift, ease, remove, relax, end, suspend, waive, drop, scrap, repeal, cancel, revoke, abolish, withdraw, unfreeze, rescind, loosen

set ouster
    words  resignation, ouster, ousting, removal, departure, dismissal, impeachment, sacking, recall, overthrow, abdication, exit, firing, replacement, head

set quitting
    words  resign, quit, step, step_down, step_aside, go, abdicate, stand_down, stand_aside, relinquish, sack, dismiss, fire, oust, impeach, depose, replace, cede

set reforming
    words  reform, change, overhaul, transition, democracy, election, referendum, constitution, vote, poll, democratisation, democratization, independence, secession, autonomy, federalism, recount, legislation, amendment, decentralisation, decentralization, republic, parliament

set reverse
    words  reconsider, revise, rethink, reverse, repeal, revoke, rescind, scrap, abandon, review, amend, change, reform, overturn, annul, overhaul, modify, postpone, delay, cancel, withdraw, abolish, soften, uphold, implement, adopt, pass, ratify, enact

set freedoms
    words  right, freedom, liberty, equality, justice, autonomy, dignity, citizenship, protection, recognition, self-determination, accountability, pay, wage, compensation, reparation, redress, job

set parleying
    words  meet, negotiate, talk, engage, sit, sit_down, confer, convene, return, resume, restart, hold, discuss, consult, reopen, join, attend, visit, come, speak, begin

set settling
    words  peace, settlement, solution, resolution, compromise, reconciliation, deal, agreement, accord, treaty, pact, roadmap, partition, deal

set settleverb
    words  settle, resolve, solve, sign, compromise, reconcile, agree, conclude, reach, accept, bury, normalise, normalize

set mediating
    words  mediation, arbitration, facilitation, intercession, good_office, mediator, envoy, intervention, involvement

set mediateverb
    words  mediate, arbitrate, intercede, broker, facilitate, intervene, referee

set helping
    words  help, assist, aid, support, donate, fund, contribute, provide, send, supply, finance, deliver, give, lend, rescue, back, offer, pay, invest, share, extend, increase, boost, double, resettle, take_in, accept, shelter

set troops
    words  troop, soldier, force, peacekeeper, weapon, missile, tank, jet, ammunition, arms, arm, fighter, aircraft, warplane, warship, military, army, trainer, artillery, drone, adviser, reinforcement, battalion, brigade, mission

set money
    words  money, fund, funding, loan, credit, finance, investment, bailout, donation, cash, dollar, billion, million, grant, budget, debt, subsidy, payment, financing

set relief
    words  food, medicine, relief, shelter, tent, blanket, water, vaccine, refuge, asylum, rescue, evacuation, corridor, donation, supplies, doctor, visa, sanctuary

set protection
    words  protection, peacekeeper, peacekeeping, no-fly, safety, security, intervention, escort, zone, deployment

set guards
    words  peacekeeper, peacekeeping, peacekeeping_force, observer_force

set inspecting
    words  access, entry, inspector, observer, monitor, inspection, deployment, passage, corridor, visit, presence, monitoring, verification, investigator

set admitting
    words  allow, let, admit, permit, open, grant, reopen, guarantee, ensure, facilitate, unblock

set cooperating
    words  cooperation, co-operation, collaboration, coordination, partnership, trade, alliance, unity, support, backing, solidarity, cooperate

set workwith
    words  cooperate, co-operate, collaborate, coordinate, work, join, unite, back, recognise, recognize, endorse, vote, participate, side, rally

set judging
    words  extradition, prosecution, arrest, trial, handover, tribunal, extradite, prosecute, indictment, retrial, punishment

set judgeverb
    words  extradite, arrest, prosecute, try, punish, detain, indict, hand, jail, execute, charge

set spying
    words  intelligence, information, file, record, data, evidence, document, transcript, proof

set telling
    words  explanation, clarification, apology, answer, response, account, transparency, statement, guarantee, assurance

# what one accuses of
set crime
    words  crime, corruption, fraud, bribery, theft, embezzlement, murder, racketeering, smuggling, trafficking, laundering, extortion, graft, robbery, perjury, misconduct, nepotism, abuse_of_power, cheating, rigging, tampering, piracy, manslaughter, looting, rape, kidnapping, abduction, evasion, counterfeiting, money_laundering, drug_trafficking, collusion, rig, steal, bribe, embezzle, smuggle, traffic, launder, rob, defraud, loot, falsify, evade, cheat, extort, hack, hacking, plunder, tamper, pocket

set abuse
    words  abuse, torture, repression, oppression, discrimination, persecution, execution, disappearance, apartheid, slavery, mistreatment, violation, brutality, censorship, racism, crackdown, ill-treatment, torture, abuse, persecute, oppress, repress, enslave, silence, jail, detain, discriminate, mistreat, starve, crush, stifle

set aggression
    words  aggression, attack, bombing, shelling, invasion, incursion, provocation, violation, airstrike, strike, interference, meddling, occupation, annexation, terrorism, expansionism, breach, sabotage, assault, war, escalation, raid, violence, ambush, hostility, killing, assassination, bloodshed, cyberattack, attack, bomb, shell, invade, arm, kill, fire, violate, break, breach, escalate, provoke, launch, attempt, plot, support, sponsor, harbour, harbor, back, train, finance, interfere, meddle, destabilise, destabilize, send, occupy, annex, supply, seize, fund, shelter, sabotage, jam, strike, target, stage

set atrocity
    words  genocide, war_crime, atrocity, massacre, ethnic_cleansing, cleansing, crime_against_humanity, extermination, mass_murder, holocaust

set treason
    words  treason, espionage, spying, sedition, betrayal, subversion, treachery, disloyalty, mutiny, desertion, coup, blasphemy, spy, conspire, betray, conspiracy, collaborate, collaboration, overthrow, plot

# what gets condemned although it is no actor
set conduct
    words  policy, decision, record, handling, move, plan, law, bill, remark, comment, conduct, behaviour, behavior, approach, stance, position, proposal, response, speech, ruling, verdict, reform, regime, government, critic, credibility, performance, leadership, president, minister, media, deal, statement, rule, budget, opponent, character, tactic, failure, rival, hypocrisy

# things that are not actors and that sports, storms and doors do something to
set plaything
    words  ball, shot, goal, puck, header, door, window, song, album, film, movie, book, brake, phone, penalty, free-kick, homer, serve, forehand, drive, music, horn, whistle, kick, catch, pass, basket, dunk, car, truck, tree, rock, hole, snow, engine, vehicle

set wrangle
    words  concern, alarm, dismay, outrage, anger, regret, fury, worry, disappointment, displeasure, indignation, unease, disapproval, disgust, frustration, condemnation, criticism, consternation, shock, horror, reservation, misgiving, discontent, apprehension, anxiety, resentment, dissatisfaction, abhorrence, annoyance, revulsion, protest, disquiet

# what one says no to
set entreaty
    words  %demand, suggestion, recommendation, idea, overture, advance, pressure, motion, petition, draft, condition, term, application, calls, concession

set denying
    words  %claim, responsibility, involvement, wrongdoing, role, link, complicity, connection, guilt, culpability, knowledge, part, report, liability, collusion, blame, insinuation, story, speculation

set peaceplan
    words  peace_plan, agreement, deal, accord, pact, settlement, compromise, treaty, roadmap, peace, road_map, plan, peace_proposal, protocol, memorandum, formula, blueprint, partition, framework

set powerchange
    words  resignation, election, transition, succession, snap_election, power-sharing, premiership, candidate, nomination, nominee, cabinet, coalition, appointment

set ruling
    words  court, ruling, order, law, resolution, verdict, treaty, judgment, judgement, norm, convention, obligation, ban, curfew, injunction, decree, subpoena, mandate, summons, sanction, embargo, deadline, restriction, constitution, regulation

set warned
    words  warning, ultimatum, threat, deadline, protest, appeal, call, plea, objection, criticism, advice, condemnation, outcry, pressure, request, demand, concern, opposition

set business
    words  takeover, merger, stake, share, client, customer, patient, striker, midfielder, defender, goalkeeper, club, coach, contract_extension, manuscript, script, film, role, loan_move, transfer, organ, transplant

set business_party
    words  club, striker, midfielder, defender, goalkeeper, winger, coach, shareholder, investor, retailer, supermarket, airline, bidder, publisher, studio, actor, actress, singer, umpire, referee, batsman, bowler, quarterback, pitcher, player, team, fan

# what threats are made of
set war
    words  attack, strike, war, force, violence, retaliation, bombing, airstrike, invasion, offensive, assault, annihilation, destruction, military_action, revenge, reprisal, bloodshed, death, response, bombardment, assassination, intervention, incursion, blow, vengeance, raid, operation, retribution, jihad

set warring
    words  attack, strike, bomb, shell, invade, kill, destroy, shoot, retaliate, fight, annihilate, wipe, wipe_out, raze, level, hit, target, launch, avenge, behead, execute, crush, use, intervene, respond, obliterate, flatten, burn, blow, blow_up, fire, bombard, march, storm, assassinate, escalate, hang, eliminate, eradicate, unleash, deploy, murder, open, down, sink, pound, slaughter, liquidate, conquer, punish, defend, harm, assault, smash, bury, seek_revenge, resume, take

set penalise
    words  sanction, embargo, boycott, blacklist, ban, fine, tax, penalise, penalize, freeze, impose, tariff, slap, restrict, levy, blockade, hit, curb, reimpose, tighten, bar, seize, confiscate

set breaking
    words  cut, sever, break, suspend, downgrade, recall, freeze, close, reduce, withdraw, end, quit, leave, pull, pull_out, scrap, cancel, abandon, tear_up, tear, annul, halt, stop, walk, walk_out, exit, terminate, review

set nuclear
    words  nuclear, nuke, chemical, biological, nuclear_weapon, atomic, nuclear_strike, nuclear_attack, chemical_weapon, nuclear_war, warhead

set dissenting
    words  protest, strike, rally, demonstrate, march, resign, demonstration, mobilise, mobilize, blockade, hunger, boycott, shut, riot, walkout, picket, paralyse, disrupt

set consequence
    words  consequence, retaliation, action, response, price, war, force, strike, attack, sanction, reprisal, step, measure, repercussion, catastrophe, escalation, revenge, intervention, punishment, tariff, confrontation, countermeasure, retribution, fallout

set weather
    words  rain, snow, storm, hurricane, flood, flooding, thunderstorm, cloud, weather, typhoon, cyclone, wind, tornado, tsunami, avalanche, frost, heatwave, gale, fog, wildfire, earthquake, forecaster, ice

set lawcourt
    words  court, judge, jury, tribunal, prosecutor, magistrate

# Saying that one will help is an act of its own beside the help; planning it is none.
set pledge
    words  promise, pledge, offer, agree, undertake, commit, guarantee, volunteer, consent, ready, willing, prepared, pledged
    example  Kenya promised to help Somalia. => KEN AGREE SOM

# who stops work, and who takes to the streets
set striker
    words  worker, teacher, nurse, doctor, miner, pilot, driver, union, trade_union, farmer, lawyer, dockworker, docker, employee, staff, crew, controller, cleaner, journalist, civil_servant, railwayman, firefighter, trucker, medic, paramedic, lecturer, stevedore, engineer, technician, postal_worker, baker, pharmacist, trader, shopkeeper, fisherman, midwife, physician, labourer, laborer, steelworker, oil_worker, porter, conductor, magistrate, judge, prosecutor, student, academic, professor, merchant

set rallier
    words  protester, demonstrator, protestor, student, crowd, villager, activist, resident, supporter, youth, marcher, opposition, dissident, mob, rioter, farmer, worker, people, citizen, opponent, thousand, hundred, striker, migrant, refugee, teacher, settler, tribesman, townspeople, townsman, monk, woman, mother, pensioner, campaigner, environmentalist, trade_unionist, inmate, prisoner, picket, loyalist, nationalist, islamist, indigenous, villagers, native, local
