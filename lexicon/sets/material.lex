# Word sets of the material acts: protest, sanction, mobilize, coerce, assault, and of the senses that are not coded.

# ---- what is cut, halted, closed

set bond
    words  tie, relation, relationship, link, contact, cooperation, co-operation, collaboration, partnership, alliance, exchange, communication

set parleytalk
    words  talk, negotiation, dialogue, discussion, peace_talk, peace_process, consultation, round, session, parley, bargaining

set mediatework
    words  mediation, facilitation, arbitration

set gathering
    words  meeting, visit, trip, summit, conference, tour, meetings, session, ceremony, invitation, exercise, event

set helpthing
    words  aid, assistance, relief, food_aid, funding, fund, support, payment, subsidy, grant, loan, financing, bailout, development_aid, delivery, supply, supplies

set armsthing
    words  weapon, arm, arms, ammunition, missile, jet, helicopter, training, armament, munition, tank

set tradething
    words  trade, export, import, oil, gas, gas_supply, shipment, flight, supply, grain, transit, sale, purchase, delivery, fuel, good, supplies

set envoyperson
    words  ambassador, envoy, diplomat, attache, attaché, consul, charge, chargé, chargé_d'affaires, representative, embassy_staff

set watcher
    words  observer, inspector, monitor, rapporteur, investigator

set keeper
    words  peacekeeper, blue_helmet, peace-keeper

set reliefworker
    words  aid_worker, agency, charity, ngo, humanitarian_worker, relief_worker, nongovernmental_organization, doctor

set mission
    words  embassy, consulate, mission, representation

set compact
    words  treaty, pact, agreement, accord, deal, convention, protocol, organisation, organization, union, bloc, alliance, court, league, council, commission, coalition, charter, statute, body, process, mechanism

# ---- people and things that force moves

set forces
    words  troop, soldier, force, army, military, battalion, brigade, division, regiment, unit, marine, paratrooper, commando, guard, infantry, armor, armour, tank, column, contingent, reinforcement, warship, warplane, jet, aircraft, fleet, frigate, destroyer, carrier, submarine, missile, artillery, helicopter, navy, militia, fighter, reservist, bomber, drone, convoy, conscript, cavalry, gunboat, launcher, battery, system, troops

set lawmen
    words  police, policeman, officer, gendarme, riot_police, gendarmerie

set missiles
    words  missile, rocket, ballistic_missile, cruise_missile, torpedo, projectile, satellite, icbm, interceptor, warhead

set warship
    words  warship, frigate, destroyer, fleet, carrier, aircraft_carrier, submarine, gunboat, ship, flotilla, vessel, armada, strike_group, cruiser, cutter

set warplane
    words  jet, fighter, warplane, bomber, fighter_jet, plane, aircraft, helicopter, drone, squadron

# ---- what is fired

set round
    words  rocket, missile, shell, mortar, mortar_round, mortar_shell, artillery, projectile, artillery_shell, torpedo, grad, katyusha, scud, salvo, volley, barrage, tank_shell, rocket-propelled_grenade, drone

set bombthing
    words  bomb, barrel_bomb, barrel, cluster_bomb, napalm, grenade, explosive, munition, phosphorus, cluster_munition, incendiary, leaflet_bomb, firebomb, petrol_bomb, molotov_cocktail, device, ied, mine, charge, car_bomb

set smallarm
    words  gun, rifle, bullet, shot, machine_gun, pistol, gunfire, weapon, round, live_round, live_ammunition, warning_shot, ammunition, kalashnikov, burst, firearm

set gasthing
    words  sarin, chlorine, mustard, chemical, vx, novichok, anthrax, poison

set teargas
    words  tear_gas, water_cannon, baton, pepper_spray, teargas, truncheon

# ---- whom and what

set crowd
    words  protester, demonstrator, crowd, protest, demonstration, rally, march, rioter, marcher, sit-in, gathering, dissent, unrest, uprising, dissident, activist, opposition, striker, protestor, riot, rebellion, revolt, picket, procession, camp

set structure
    words  house, home, building, village, school, church, mosque, hut, hospital, shop, property, car, vehicle, bus, town, flag, effigy, tent, farm, crop, orchard, tree, olive_tree, field, synagogue, temple, office, station, shrine, monument, statue, tanker, barracks, bridge, dam, pipeline, warehouse, depot, factory, plant, store, tunnel, base, camp, hideout, tank, launcher, weapon, installation, facility, position, infrastructure, convoy, ambulance, clinic, dwelling, apartment, settlement, outpost, cemetery, grave, site, convent, monastery

set vehicleair
    words  plane, jet, aircraft, helicopter, drone, warplane, airliner, fighter, bomber, gunship, missile, rocket, aeroplane, airplane, chopper, balloon, uav

set vesselsea
    words  ship, boat, vessel, tanker, trawler, frigate, freighter, ferry, destroyer, submarine, warship, corvette, cruiser, barge, yacht, flotilla, dhow

set goods
    words  property, land, asset, ship, boat, vessel, tanker, cargo, passport, weapon, cache, drug, cocaine, heroin, document, equipment, computer, money, cash, car, truck, farm, livestock, shipment, arms, camera, phone, explosive, ammunition, contraband, newspaper, copy, good, cattle, house, laptop, antiquity, rifle, fund, account, trawler, kilogram, tonne, ton, oil, company, mine, factory, firm

set cashthing
    words  asset, account, bank_account, fund, money, property, wealth, reserve, holding

set groundheld
    words  %territory, peninsula, enclave, region, country, part, oilfield, oil_field, airfield, valley, height, heights, ridge, control, headquarters, palace, building, square, station, half, mountain, dam, refinery, garrison, strip, quarter, suburb, border, settlement, barracks, highway, mine, key_town, swath, swathe, checkpoint, junction, mosque, frontier, zone, strait, islet, reef, camp, parliament, television_station

set mediathing
    words  newspaper, website, channel, broadcaster, television, station, radio, outlet, magazine, internet, network, twitter, facebook, youtube, broadcast, site, paper, media, press, telegram, whatsapp, wikipedia, social_media, publication, program, programme, bureau, tiktok, blog

set expression
    words  book, film, content, speech, article, press, media, news, internet, report, criticism, song, broadcast, play, coverage, cartoon, newspaper, website

set partything
    words  party, group, movement, opposition, organisation, organization, candidate, politician, association, brotherhood, union, faction, ngo, sect, church

set assembly
    words  protest, demonstration, rally, gathering, march, assembly, strike, meeting

set boundary
    words  border, crossing, airspace, frontier, port, checkpoint, strait, airport, border_crossing, road, highway, waterway, canal, gate, tunnel

set penaltyword
    words  sanction, embargo, tariff, boycott, arms_embargo, travel_ban, asset_freeze, blacklist, trade_ban, restriction, penalty, oil_embargo, levy, quota

set emergency
    words  emergency, lockdown

set authority
    words  police, authority, court, prosecutor, judge, government, officer, force, regime, army, soldier, troop, agency, ministry, security_force, militia, agent, military, security_service, tribunal, official

set offence
    words  murder, terrorism, treason, corruption, espionage, spying, sedition, blasphemy, crime, fraud, genocide, conspiracy, rape, manslaughter, kidnapping, trafficking, libel, defamation, inciting, incitement, crimes, count, offence, offense, plot, plotting, perjury, bribery, subversion, contempt, belonging, hooliganism, rioting, felony, graft, embezzlement, laundering, assault, trespassing, vandalism

set captivity
    words  prison, jail, custody, arrest, house_arrest, detention, bar, gaol, camp, behind_bars, labor_camp, labour_camp

set wargoal
    words  isis, isil, rebel, insurgent, militant, taliban, terrorist, insurgency, army, rebellion, guerrilla, jihadist, extremist, government_force, troop, soldier, force, separatist, militia, cartel, gang, war, regime, rebels, fighter

# ---- happenings that no one does to anyone

set illness
    words  cancer, disease, virus, coronavirus, covid-19, covid, flu, malaria, ebola, cholera, aids, hiv, pneumonia, stroke, diabetes, tuberculosis, infection, illness, pandemic, epidemic, plague, depression, obesity, addiction, leukemia, leukaemia, dementia, measles, polio, fever, starvation, hunger, heatstroke, overdose, dengue, hypothermia

set mishap
    words  crash, accident, car_crash, plane_crash, collision, earthquake, quake, flood, flooding, landslide, storm, hurricane, cyclone, typhoon, tornado, avalanche, lightning, wildfire, blaze, collapse, stampede, derailment, heatwave, tsunami, mudslide, eruption, pile-up, car_accident, train_crash, bus_crash, road_accident, drowning, blizzard, drought, wreck, gas_leak, %house-fire, %accidental-blast, %named-storm, shipwreck, capsizing, snowstorm, electrocution, fall, plunge

# Where a fire is a blaze, not shooting.
set firetrap
    words  mill, factory, plant, hotel, nightclub, club, warehouse, hostel, apartment, flat, tower_block, dormitory, mine, refinery, workshop, disco, karaoke_bar

set house-fire
    words  house_fire, forest_fire, bush_fire, camp_fire, kitchen_fire, prison_fire, factory_fire, hotel_fire, hospital_fire, mill_fire, warehouse_fire, market_fire, apartment_fire, nightclub_fire, school_fire, building_fire, ferry_fire, train_fire, bus_fire, jail_fire, dormitory_fire

# Storms by their names.
set named-storm
    words  hurricane_maria, hurricane_katrina, hurricane_irma, hurricane_harvey, hurricane_ian, hurricane_sandy, hurricane_matthew, hurricane_dorian, hurricane_mitch, hurricane_michael, hurricane_florence, hurricane_helene, hurricane_milton, hurricane_beryl, hurricane_melissa, typhoon_haiyan, typhoon_mangkhut, typhoon_rai, typhoon_yagi, typhoon_hagibis, cyclone_idai, cyclone_kenneth, cyclone_nargis, cyclone_freddy, cyclone_mocha, cyclone_amphan, cyclone_chido, storm_daniel, storm_boris

# Blasts that nobody sets off.
set accidental-blast
    words  gas_explosion, gas_blast, gas_leak_explosion, boiler_explosion, boiler_blast, factory_explosion, factory_blast, coal_explosion, coal_blast, colliery_explosion, colliery_blast, pit_explosion, methane_explosion, dust_explosion, firework_explosion, fireworks_explosion, firework_blast, fireworks_blast, pipeline_explosion, pipeline_blast, refinery_explosion, refinery_blast, chemical_explosion, cylinder_explosion, cylinder_blast, tanker_explosion, tanker_blast

set hazard
    words  %mishap, %illness, rain, snow, wind, weather, heat, cold, monsoon, famine, thunderstorm, gale, sandstorm, temperature, locust, crocodile, shark, bear, elephant, snake, dog, bee, truck, bus, lorry, taxi, motorist, tree, meteorite, asteroid, volcano, lava, smog, pollution, tumor, tumour, antibody, bacterium, parasite, recession, inflation, blackout, frost, hailstorm, tide, current, fireworks, firework, whitefly, pest

set sportside
    words  chelsea, arsenal, liverpool, juventus, bayern, tottenham, ajax, lakers, celtics, yankees, patriots, champion, challenger, goalkeeper, defender, batsman, bowler, pitcher, quarterback, titleholder, seed, striker, boxer, favourite, favorite, wildcat, bulldog

set sportman
    words  striker, midfielder, defender, goalkeeper, winger, quarterback, batsman, bowler, pitcher, player, coach, skipper, batter, golfer, swimmer, cyclist, runner, sprinter, jockey, boxer, footballer, cricketer, referee, umpire, centre-back, goalie, linebacker, outfielder, rookie, teammate, champion, hitter

set sportthing
    words  title, championship, final, semifinal, semi-final, match, game, medal, trophy, cup, league, tournament, penalty, goal, playoff, wicket, century, innings, boundary, serve, bout, break_point, hat-trick, header, free-kick, corner, inning, touchdown, home_run, homer, basket, three-pointer, relegation, qualification, quarterfinal, quarter-final

set marketthing
    words  share, stock, price, profit, sale, bond, currency, dollar, euro, yen, rate, index, demand, revenue, earnings, forecast, estimate, expectation, inflation, economy, growth, cost, high, low, peak, ceiling, margin, export, investor, consumer

set showthing
    words  film, movie, scene, video, series, album, song, single, photo, photograph, picture, footage, show, documentary, commercial, sequel, clip, play, novel, book, tour, portrait, episode, selfie, trailer, thriller, biopic, miniseries, cover, advert, campaign_video, sitcom, comedy, drama, soap_opera, blockbuster, short

set problem
    words  poverty, corruption, inflation, crime, climate_change, unemployment, hunger, inequality, racism, discrimination, %illness, %mishap, illiteracy, odds, problem, deficit, recession, stigma, obesity, crisis, issue, fatigue, temptation, loneliness, slump, doping, spam, homelessness, warming, emission

set article
    words  product, app, service, website, book, album, model, brand, career, smartphone, phone, platform, spacecraft, collection, tablet, console

set chordthing
    words  chord, balance, tone, note, pose, match, gold, oil, bargain, deal, agreement, accord, luck, compromise, resemblance, partnership, alliance, friendship, contract, conversation, fear, blow
