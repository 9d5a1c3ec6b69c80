# Senses of the words of conflict (and of the other types) that are no political act: sport, business, weather, health,
# culture, games, everyday life. An entry here stops the general one, for its condition makes it the more specific.

# ---- sport

act none-beat-team
    verb     beat, defeat, thrash, crush, hammer, rout, edge, down, trounce, overpower, outplay, stun, whip, humble, dispatch, topple, upset, overwhelm, batter, massacre, annihilate, maul, shock, oust, eliminate
    if       object %sportside
    event    none
    none     The favourites crushed the champions.

act none-beat-by-sport
    verb     beat, defeat, thrash, crush, hammer, attack, fight, strike, hit, shoot, fire, battle, clash, drive, march, storm, threaten, sink, down, oust, rally, capture, seize, win, steal, sweep, suspend, fine, ban, knock
    if       subject %sportman
    event    none
    none     The striker hit the crossbar.

act none-sport-subject-side
    verb     beat, defeat, thrash, crush, hammer, march, rout, edge, rally
    if       subject team, club, champion, titleholder, favourite, favorite
    event    none
    none     The team thrashed the champions.

act none-beat-in-final
    verb     beat, defeat, thrash, crush, hammer, rout, edge, trounce, overpower, down, stun, oust, eliminate, clash, meet, face, fight, battle
    if       in final, semifinal, semi-final, quarterfinal, quarter-final, match, game, tournament, playoff, race, round, league, cup, championship, qualifier, derby, tie-break, set
    event    none
    none     Brazil beat Germany in the final.

act none-beat-score
    verb     beat, defeat, thrash, crush, edge, rout, down, trounce, hammer, see_off
    if       by point, goal, run, wicket, stroke, length, second, metre, meter, shot, score, vote
    event    none
    none     Kenya defeated Ireland by three wickets.

act none-fight-title
    verb     fight, battle, clash, vie, duel, compete, rally, march, attack
    if       for title, trophy, medal, crown, championship, promotion, cup, survival, place, award, attention, share, life, ball, market, customer, contract, gold, prize, spot, oscar
    event    none
    none     Two clubs fought for the title.

act none-defend-title
    verb     defend, win, lose, retain, capture, seize, claim, take, steal, contest, surrender, lift, clinch, regain, reclaim, conquer
    if       object %sportthing
    event    none
    none     The champion defended his title.

act none-hit-sport
    verb     hit, strike, shoot, fire, score, blast, smash, drill, hammer, pound, slam, convert, save, slot, bury, lash, launch, drive, head
    if       object goal, penalty, equaliser, equalizer, six, boundary, free-kick, header, net, century, home_run, homer, hat-trick, par, birdie, bogey, ball, volley, forehand, backhand, three-pointer
    event    none
    none     The forward fired a penalty over the bar.

act none-shoot-round
    verb     shoot, card, fire
    if       object round, par, birdie, sixty, hoop, basket, eagle
    if       in round, tournament, game, masters
    event    none
    none     He shot a round of 65 in the tournament.

act none-fire-coach
    verb     fire, sack, dismiss, axe, drop, replace, appoint, hire, suspend
    if       object coach, manager, boss, executive, chief_executive, trainer, ceo, editor, employee, staff, worker
    event    none
    none     The club fired the coach.

act none-sport-transfer
    verb     sign, trade, buy, sell, loan, acquire, release, bench, recruit, poach, target, capture, swoop, snap_up, land, waive, draft, recall, call_up
    if       object striker, midfielder, defender, goalkeeper, winger, quarterback, player, forward, batsman, bowler, pitcher, footballer, free_agent, linebacker, teenager, full-back
    event    none
    none     The club signed a striker.

act none-shoot-ball-verb
    verb     kick, boot, head, throw, hurl, toss, launch, drive, lob, shoot, volley, strike, beat
    if       object ball, puck, shuttlecock, pass, frisbee, javelin, discus, shot, dart, touchdown, keeper
    event    none
    none     He kicked the ball away.

act none-attack-sport-noun
    noun     attack, defence, defense, strike, shot, offense, offence, shootout, shoot-out, fight, battle, clash, war, offensive, assault, raid
    if       for title, trophy, championship, promotion, crown, medal, cup, record, top
    event    none
    none     The battle for the title went on.

act none-sport-clash-noun
    noun     clash, battle, showdown, encounter, fight, bout, rematch, confrontation, duel, war
    if       possessor title, championship, league, cup, heavyweight, semifinal, semi-final, quarter-final, world_cup, relegation, playoff, derby, premiership, group, promotion
    event    none
    none     The title fight was delayed.

act none-boxing
    verb     knock_out, floor, fight, stop, outpoint, beat
    if       subject boxer, heavyweight, challenger, middleweight, champion, welterweight, southpaw
    event    none
    none     The boxer floored the challenger.

act none-sport-suspend
    verb     suspend, ban, fine, punish, expel, dismiss, sanction, bar, book, penalise, penalize, send_off, charge
    if       subject fifa, uefa, referee, league, umpire, ioc, football_association, fa, nba, nfl, icc, athletics_federation
    event    none
    none     The referee expelled the goalkeeper.

act none-doping
    verb     ban, suspend, fine, strip, charge, accuse, disqualify, test, expel
    if       for doping, steroid, match-fixing, tampering, diving, drug_test
    event    none
    none     The sprinter was suspended for doping.

# ---- business and markets

act none-market-hit
    verb     hit, strike, beat, breach, break, crush, batter, hammer, touch, kill, threaten, curb, wipe_out, fight, shoot, smash, sink, boost, lift
    if       object %marketthing
    unless   object bank
    event    none
    none     Shares hit a high.

act none-market-subject
    verb     rally, retreat, fall, slide, surge, shoot, shoot_up, hit, sink, storm, soar, crash, fight, strike, bomb, recover, march, withdraw, surrender, attack, explode, advance, beat, mobilise, clash
    if       subject share, stock, price, currency, dollar, euro, yen, pound, bond, index, market, profit, revenue, oil, gold, peso, rouble, ruble, rupee, sale, yield, inflation, earnings, shares, futures
    event    none
    none     Stocks rallied on Monday.

act none-market-noun
    noun     rally, advance, retreat, attack, war, battle, fight, strike, raid, crash, explosion, surge, blow, shock, assault
    if       possessor price, bidding, stock, market, bull, currency, takeover, proxy, bond, share, equity, rate, patent, ratings, talent, format, browser
    event    none
    none     The price war hurt profits.

act none-trade-war-words
    noun     war, battle, fight, clash, attack, skirmish, feud
    if       of word, personality, idea, will, wit, nerve, sex, attrition_of_price, opinion, culture, style, worldview
    event    none
    none     The war of words went on.

act none-takeover
    noun     takeover, acquisition, takeover_bid, raid, capture, seizure
    if       of company, firm, bank, rival, airline, business, stake, brewer, retailer, chain, carbon, unit
    event    none
    none     The takeover of the airline was approved.

act none-take-over-business
    verb     take_over, seize, capture, acquire, grab, target, attack, raid, invade, conquer, dominate, occupy, win, annex
    if       object stake, share, company, airline, customer, niche, brand, business, opportunity, chance, moment, attention, headline, imagination, mood, spotlight, essence, heart, audience, viewer
    unless   subject <armed>, government, state, army
    event    none
    none     The firm seized the moment.

act none-launch-product
    verb     launch, unveil, roll_out, deploy, introduce, release, bring_out, start, test, mobilise, mobilize
    if       object %article
    event    none
    none     The company launched a tablet.

act none-launch-thing-clause
    noun     launch, deployment, release
    if       of %article
    event    none
    none     The launch of the smartphone was delayed.

act none-deploy-tech
    verb     deploy, mobilise, mobilize, marshal, test
    if       object software, technology, capital, tool, parachute, airbag, network, argument, solar_panel, server, app, fire_engine
    event    none
    none     The company deployed software.

act none-fire-worker
    verb     fire, sack, lay_off
    if       subject company, firm, bank, airline, retailer, carmaker, automaker, employer, manufacturer
    unless   object <armed>
    event    none
    none     The airline fired pilots.

act none-strike-deal
    verb     strike, hit, arrest, attack, shoot, kill, seize, break
    if       object chord, balance, tone, note, pose, gold, luck, compromise, resemblance, conversation, record, match, jackpot, mark, stride, snag, rewind, brakes, buffer, silence, habit, mould, mold
    event    none
    none     The speech struck a chord.

act none-cut-price
    verb     cut, slash, freeze, suspend, raise, hit, halt, break, reduce, curb, attack, fight, kill, withdraw, tighten
    if       object price, rate, job, cost, tax, dividend, interest_rate, spending, deficit, salary, wage, output, forecast, production, budget, hair, cake, ribbon, grass, emission, cash, deposit, weight, belt, calorie, carbon, debt, inflation
    event    none
    none     The bank cut interest rates.

act none-charge-fee
    verb     charge
    if       object fee, price, battery, toll, interest, phone, customer, car, premium, rent, commission, fare, double
    event    none
    none     The airline charged a fee.

act none-company-clash
    verb     break, sever, cut, end, suspend
    if       object contract, subscription, engagement, marriage, habit, tie_with_sponsor, sponsorship, diet, partnership_with_sponsor, silence, deadlock, fast, ground
    if       subject actor, actress, singer, sponsor, club, couple
    event    none
    none     The sponsor ended the contract.

# ---- weather, disaster, accident

act none-hazard
    verb     kill, hit, strike, destroy, damage, devastate, batter, pound, lash, rock, shake, ravage, wound, injure, sweep, attack, threaten, storm, displace, claim, bury, drown, burn, flatten, level, wreck, sink, rip, trap, invade, cut_off, block, close, surround, besiege, hammer, blast, uproot, engulf, hurt, crush, isolate, strand, paralyse, paralyze, force, topple, evict, tear, seize, grip, plague, raze, wipe_out, mow_down, terrorise, terrorize, overrun
    if       subject %hazard
    unless   subject <actor>
    event    none
    none     The storm hit the coast of Cuba.
    none     The earthquake killed hundreds of villagers.

act none-blaze
    verb     kill, injure, hurt, wound, destroy, sweep, rip, leave, displace, force
    if       subject fire
    if       subject.at %firetrap
    event    none
    none     A fire at a mill in Karachi killed 11 workers.

act none-blaze-in
    verb     kill, injure, hurt, wound, destroy, sweep, rip, leave, displace, force
    if       subject fire
    if       subject.in %firetrap
    event    none
    none     A fire in a nightclub in Brazil killed 230 people.

act none-killed-in-mishap
    verb     kill, die, injure, wound, hurt, perish, crush, drown, burn, trap, maim, lose_life
    if       in %mishap
    event    none
    none     Two residents were killed in a car crash.

act none-killed-by-hazard
    verb     kill, injure, hit, strike, displace, wound, destroy, damage, hurt, trap, drown, crush, burn
    if       by %hazard
    event    none
    none     A farmer was killed by lightning.

act none-killed-when
    verb     kill, die, injure, wound, hurt
    if       of %illness
    event    none
    none     He died of cancer.

act none-killed-from
    verb     die, suffer, kill, perish
    if       from %hazard
    event    none
    none     Hundreds died from cholera.

act none-die-natural
    verb     die, pass_away
    if       of age, cause, natural_cause, complication, injury_accident, old_age, thirst, exposure, overdose
    event    none
    none     The singer died of natural causes.

act none-accident-noun
    noun     explosion, blast, fire, death, accident, collapse, injury, killing
    if       possessor gas, boiler, mine, factory, traffic, road, volcanic, chemical, coal_mine, kitchen, forest, cot
    event    none
    none     The gas explosion damaged a kitchen.

act none-storm-noun
    noun     attack, strike, assault, onslaught, barrage, invasion, surge, march, advance, siege
    if       of %hazard
    event    none
    none     The onslaught of the rain went on.

act none-lightning-strike
    noun     strike, attack, hit
    if       possessor lightning, bird, shark, dog, bear, asteroid, meteor, crocodile, tiger, elephant, leopard, hippo, wolf, snake
    event    none
    none     A lightning strike damaged a barn.

act none-animal-attack
    verb     attack, kill, maul, bite, gore, savage, trample, injure, charge, invade, hunt, wound
    if       subject dog, shark, bear, elephant, crocodile, snake, leopard, wolf, hippo, bee, monkey, rat, locust, pig, buffalo, cougar, alligator, jellyfish, mosquito
    unless   subject <actor>
    event    none
    none     A shark attacked a swimmer.

act none-hunt-animal
    verb     kill, shoot, hunt, slaughter, poison, massacre, trap, cull, butcher, poach, catch, stab, burn, attack, wipe_out
    if       object animal, cow, pig, sheep, goat, chicken, elephant, rhino, whale, dolphin, wolf, bird, dog, cat, deer, fish, shark, bear, bee, insect, mosquito, rat, fox, badger, camel, locust, poultry, duck, horse, snake, weed, pest
    event    none
    none     Hunters shot a bear.

# ---- health

act none-disease-attack
    verb     attack, kill, invade, infect, hit, strike, seize, threaten, destroy, damage, claim, sweep, ravage, wound
    if       object lung, liver, brain, immune_system, nerve, tissue, organ, bacterium, virus, tumour, tumor, dna, kidney, skin, enamel
    event    none
    none     The virus attacked the lungs.

act none-fight-disease
    verb     fight, battle, combat, defeat, beat, attack, conquer, survive, tackle, wage, target, defend, contain, curb, eradicate, kill, resist, suppress
    if       object %problem
    event    none
    none     Doctors fought the cancer.

act none-fight-disease-with
    verb     fight, battle, struggle, wage, campaign, clash
    if       against %problem
    event    none
    none     Scientists battled against malaria.

act none-fight-disease-noun
    noun     fight, battle, war, struggle, campaign, combat, offensive, assault, crusade, attack, crackdown, mobilisation, mobilization
    if       against %problem
    event    none
    none     The fight against malaria went on.

act none-fight-on-noun
    noun     war, attack, assault, offensive, crackdown, battle, clampdown, campaign
    if       on %problem
    event    none
    none     The war on poverty was lost.

act none-battle-with
    noun     battle, fight, struggle, bout, war
    if       with %problem
    event    none
    none     She lost her battle with cancer.

act none-battle-with-verb
    verb     battle, fight, struggle, grapple, wrestle, clash
    if       with %problem
    event    none
    none     The actor battled with depression.

act none-heart-attack
    noun     attack, arrest, failure, seizure, stroke
    if       possessor heart, panic, asthma, anxiety, cardiac, epileptic, migraine, flu, brain
    event    none
    none     He suffered a heart attack.

act none-compound-attack
    noun     heart_attack, panic_attack, asthma_attack, cardiac_arrest, shark_attack, dog_attack, lightning_strike, bird_strike, price_war, bidding_war, charm_offensive, title_fight, bullfight, food_fight, snowball_fight, pillow_fight, photo_shoot, penalty_shootout, penalty_shoot-out, box_office_bomb, forest_fire, gas_explosion, population_explosion, share_raid, dawn_raid_on_share, bear_attack, anxiety_attack, cold_war, star_wars, strike_rate, pitch_invasion, battle_of_wits, custody_battle, court_battle, legal_battle, legal_fight, court_fight, turf_war_of_brand, culture_war, format_war, pay_strike_rate, birth_control_bomb, bath_bomb, photobomb, sex_bomb, camp_fire, bush_fire, kitchen_fire, house_fire, celebrity_feud, boycott_of_drink, leveraged_buyout, hostile_takeover, takeover_battle, penalty_shot, jump_shot, free_shot, flu_shot, booster_shot, screenshot, mug_shot, hunger_pang, hit_single, hit_song, hit_show
    event    none
    none     He died of a heart attack.

act none-disease-noun
    noun     outbreak, explosion, invasion, attack, spread, siege
    if       of %illness
    event    none
    none     The outbreak of cholera spread.

act none-shot-in-arm
    noun     shot, jab, injection
    if       possessor flu, booster, vaccine, insulin, polio, measles, tequila
    event    none
    none     The nurse gave a flu shot.

# ---- culture, media, entertainment

act none-shoot-film
    verb     shoot, film, capture, fire, release, bomb, hit, cut, edit
    if       object %showthing
    event    none
    none     The director shot a film.

act none-film-bomb
    verb     bomb, hit, storm, kill, explode, blow_up, strike, rock, crush, conquer, capture, shoot, attack, captivate, march, fire
    if       subject film, movie, album, song, show, single, series, novel, book, musical, band, singer, actor, actress, comedian, video, play, rapper, exhibition, sequel, painting
    event    none
    none     The film bomb was forgotten.

act none-bomb-at
    verb     bomb, explode, storm, kill, flop
    if       at box_office, office, theater, theatre, audition, comedy
    event    none
    none     The sequel bombed at the box office.

act none-hit-screen
    verb     hit, storm, take, invade, rock, conquer, blast, shake
    if       object screen, stage, chart, store, shelf, newsstand, headline, road, street, campaign_trail, internet_by_storm, airwave, cinema, theatre, theater, catwalk, dancefloor, beach, gym, slope, showroom
    event    none
    none     The sequel hit the screens.

act none-take-storm
    verb     take
    if       by storm, surprise
    event    none
    none     The band took Japan by storm.

act none-photo
    verb     shoot, capture, frame, snap, catch, take
    if       on film, camera, video, tape, location, iphone
    event    none
    none     The movie was shot on location.

act none-game
    verb     kill, shoot, attack, destroy, defend, capture, invade, beat, fight, conquer, besiege
    if       in video_game, game, film, movie, novel, simulation, chess, episode, story, dream
    event    none
    none     The hero kills the king in the film.

act none-chess
    verb     capture, take, attack, sacrifice, seize, trap, fork
    if       object pawn, knight, bishop, rook, square, piece, checkmate
    event    none
    none     She captured the pawn.

act none-song
    noun     strike, attack, hit, blast, siege, war, battle, bomb, shot
    if       possessor film, movie, music, album, game, video, photo, dance, box-office, comic, chart
    event    none
    none     The film shot of the year was chosen.

act none-play-role
    verb     march, parade, demonstrate, rally, show
    if       in parade, carnival, fashion_show, festival, pageant, st_patrick's_day, mardi_gras
    if       subject any
    event    none
    none     Dancers marched in the carnival.

act none-celebrate
    verb     burn, set, light, torch
    if       object candle, calorie, fat, fuel, incense, dinner, toast, rubber, wood, coal, gas, oil, cd, midnight_oil, finger, food, cigarette, firewood, lamp, bulb
    event    none
    none     The runner burned calories.

act none-set-alight
    verb     set
    if       object record, goal, date, target, tone, standard, table, alarm, example, agenda, limit, benchmark, precedent, clock, scene, stage, pace
    event    none
    none     The runner set a record.

# ---- everyday and figurative

act none-attack-problem
    verb     attack, tackle, fight, bombard, target, shell, defend, beat, hit, kill, crush, bury, assault, strike_down, torpedo, shoot_down, sink, block, raid, blow_up, invade
    if       object %problem
    event    none
    none     The mayor attacked the problem.

act none-kill-time
    verb     kill, shoot, bury, drown, crush, murder, beat, destroy, raid, bomb, attack, blow, fight, strike
    if       object time, bill, appetite, bug, mood, joke, rumour, rumor, fridge, larder, breeze, sorrow, hope, dream, boredom, fatigue, odds, clock, drum, egg, wardrobe, temptation, urge, tear, hatchet, kiss, candle, nose, whistle, bubble, sleep
    event    none
    none     They killed time in a cafe.

act none-jail-figurative
    verb     arrest, capture, seize, grab, steal, hold, catch, detain
    if       object attention, imagination, decline, slide, fall, slump, rot, moment, opportunity, chance, headline, spotlight, initiative, essence, mood, show, spirit, development, breath, fire_attention, eye, glimpse, cold, flu, sight
    event    none
    none     The minister arrested the decline.

act none-bombard-words
    verb     bombard, pepper, shower, attack, flood, hit, besiege, barrage, swamp
    if       with question, email, e-mail, call, advert, ad, complaint, message, letter, praise, request, gift, kiss, advice, information, phone_call, flower
    event    none
    none     Callers bombarded the station with questions.

act none-barrage-words
    noun     barrage, volley, salvo, hail, storm, blast, bombardment, fusillade, broadside
    if       of question, email, criticism, ad, advert, complaint, message, tweet, praise, applause, protest_letter, request, insult, call, publicity, laughter
    event    none
    none     The barrage of questions went on.

act none-explode-figure
    verb     explode, blow_up, erupt, detonate, burst
    if       into tear, laughter, applause, song, cheer, giggle, rage, life, flame, celebration, popularity, dance
    event    none
    none     The hall exploded into applause.

act none-erupt-in
    verb     erupt, explode, burst, break_out
    if       in applause, laughter, cheer, joy, tear, celebration, song, anger
    event    none
    none     The hall erupted in laughter.

act none-volcano
    verb     erupt, explode, rumble, blow, awaken
    if       subject volcano, mount, geyser, mountain, crater
    event    none
    none     The volcano erupted.

act none-accident-vehicle
    verb     hit, strike, ram, crash, slam, collide, plough, plow, kill, crush, injure, run_over, knock_down
    if       subject car, train, bus, lorry, truck, motorist, driver, taxi, tram, cyclist, ferry, airliner, asteroid
    unless   subject suicide_bomber
    event    none
    none     A bus hit a tree.

act none-accidental-crash
    verb     crash, sink, capsize, derail, collide, overturn, run_aground, go_down
    if       subject plane, ferry, ship, boat, train, bus, aircraft, airliner, tram, helicopter, car, jet, freighter, truck
    event    none
    none     The ferry capsized off the coast.

act none-march-time
    verb     march, advance, move, storm
    if       subject time, technology, science, year, research, medicine, age, procession_of_time, ant, penguin
    event    none
    none     Technology marched on.

act none-strike-adj
    verb     strike, hit, stun, shock, rock
    if       subject idea, thought, tragedy, disaster, fact, news, realisation, realization, scandal, crisis, recession, question, feature, grief, revelation, resignation, allegation, death, rumour, rumor
    event    none
    none     The idea struck him.

act none-strike-as
    verb     strike
    if       as odd, strange, unusual, remarkable, funny, unfair, absurd, important
    event    none
    none     The plan struck him as odd.

act none-mine-dig
    verb     mine, dig, exploit, extract, blast, drill
    if       object gold, coal, copper, diamond, bitcoin, ore, iron, uranium_ore, lithium, data, tunnel, hole, rock, seam, salt
    event    none
    none     The firm mined gold.

act none-protest-innocence
    verb     protest
    if       object innocence, love, loyalty
    event    none
    none     The actor protested his innocence.

act none-demonstrate-show
    verb     demonstrate
    if       object ability, commitment, support, value, importance, need, interest, willingness, capability, skill, strength, resolve, effectiveness, technique, product, device, technology, method, solidarity, effect, benefit, ease, importance, difference, feature, leadership, courage, loyalty, efficacy
    event    none
    none     The study demonstrated the benefits.

act none-demonstrate-that
    verb     demonstrate
    if       clause any
    if       subject study, research, result, test, report, case, figure, data, experiment, evidence, survey, election, vote, event, incident
    event    none
    none     The study demonstrated that sleep helps.

act none-detain-body
    verb     hold, detain, keep, imprison
    if       object breath, hand, door, line, lead, record, view, title, key, interest, job, post, office, share, stock, patent, degree, promise, faith
    event    none
    none     She held the door.

act none-raid-business
    verb     raid, rob, storm, attack
    if       object fridge, larder, wardrobe, piggy_bank, pension_fund, reserve_fund, kitchen, closet, treasury, savings
    event    none
    none     The boy raided the fridge.

act none-bank-robbery
    verb     rob, steal, burgle, hold_up
    if       object bank, jewel, car, watch, wallet, bag, phone, bicycle, painting, purse, bike, handbag, jewellery, jewelry, identity, necklace
    event    none
    none     A thief stole a painting.

act none-blow-body
    verb     blow, break, hurt, injure, tear, pull, strain, wound, sprain, twist, fracture, dislocate
    if       object knee, ankle, hamstring, leg, arm_bone, shoulder, finger, wrist, groin, nose, thigh, ligament, toe, rib, collarbone, back, calf, foot, elbow, hip, pride, feeling
    event    none
    none     The pitcher injured his shoulder.

act none-close-business
    verb     close, shut, shut_down, suspend, block, cancel, evacuate
    if       subject school, shop, restaurant, museum, company, airline, theatre, theater, cinema, store, supermarket, gallery, zoo, hotel, bank, stock_exchange, library, organiser, organizer
    event    none
    none     The museum closed a wing.

act none-cancel-event
    verb     cancel, postpone, call_off, suspend, halt, scrap
    if       object match, game, concert, race, tour, show, festival, wedding, flight_holiday, party, gig, tournament, marathon, performance, class, lesson, exam, carnival, season, premiere, subscription
    event    none
    none     The band cancelled the concert.

act none-recall-product
    verb     recall, withdraw, pull
    if       object car, vehicle, product, toy, model, medicine, batch, drug, phone, battery, airbag, food, memory, sausage, day, moment, childhood, incident, time, conversation, event
    event    none
    none     The carmaker recalled vehicles.

act none-withdraw-cash
    verb     withdraw, deposit, draw
    if       object cash, money, deposit, saving, hand, pension, bid, offer, application, name, remark
    event    none
    none     Customers withdrew cash.

act none-withdraw-sport
    verb     withdraw, pull_out, drop_out, retire, quit
    if       from race, tournament, match, open, championship, game, competition, squad, olympics, tour, film, show, play, event, contest
    event    none
    none     The golfer withdrew from the tournament.

act none-divorce
    verb     break_up, split, part, separate, fall_out, break
    if       subject couple, band, actor, actress, singer, spouse, pair, duo
    event    none
    none     The couple split with their manager.

act none-drive
    verb     drive, ram, crash
    if       object car, bus, truck, taxi, point, growth, demand, sale, ball, home, price, nail, change, innovation, bargain
    unless   into crowd, protester, pedestrian, people, checkpoint, market
    event    none
    none     He drove a taxi.

act none-charge-lead
    verb     charge, storm, march, race, sprint, surge, gallop
    if       to victory, win, lead, title, finish, top, final, power_ranking, gold
    event    none
    none     The rider stormed to victory.

act none-expel-pupil
    verb     expel, suspend, exclude, discipline, punish
    if       object student, pupil, schoolboy, schoolgirl, undergraduate
    if       subject school, university, college, headmaster, head_teacher, academy
    event    none
    none     The school expelled a pupil.

act none-body-expel
    verb     expel, eject, discharge, release, emit
    if       object air, gas, breath, water, waste, smoke, fluid, carbon, heat, pollutant, sewage
    event    none
    none     The lungs expel air.

act none-recruit
    verb     recruit, hire, draft, mobilise, mobilize, enlist, call_up
    if       object staff, worker, teacher, nurse, volunteer, manager, engineer, actor, player, donor, blood_donor, singer, celebrity, voter
    event    none
    none     The hospital recruited nurses.

act none-test-launch
    verb     test, launch, fire, send
    if       into orbit, space
    event    none
    none     The rocket was launched into orbit.

act none-rocket-rise
    verb     rocket, shoot, soar, bomb, mushroom, explode
    if       to high, percent, per_cent, fame, stardom, top, prominence, number_one, record
    event    none
    none     Prices rocketed to a record.

act none-occupy-mind
    verb     occupy
    if       object mind, time, seat, room, page, bed, table, slot, niche, attention, thought
    event    none
    none     The puzzle occupied his mind.

act none-execute-plan
    verb     execute, carry_out
    if       object plan, order, strategy, trade, trick, move, project, contract, programme, command, code, shot, search, task, transaction, policy, will, idea, manoeuvre_driving, turn, dive, routine
    event    none
    none     The gymnast executed the routine.

act none-box-strike
    noun     strike, strike_zone, out, ball
    if       possessor pitcher, bowling, baseball, batter, first, third, called
    event    none
    none     The third strike ended the inning.

act none-anti-virus
    verb     block, ban, censor, restrict, filter
    if       object spam, ad, advert, cookie, virus, sun, light, view, nose, artery, drain, caller, pop-up, sunlight, protein, receptor
    event    none
    none     The browser blocked ads.

act none-surround-nature
    verb     surround, besiege, ring, encircle
    if       subject mountain, forest, water, hill, controversy, mystery, wall, garden, sea, question, rumour, secrecy, field, tree, uncertainty, desert, fan, reporter
    event    none
    none     The town is surrounded by hills.

act none-court-battle
    verb     fight, battle, contest, win, lose
    if       object charge, case, lawsuit, election, seat, extradition, appeal, ruling, campaign, claim, eviction, vote
    event    none
    none     The singer fought the charges.

act none-fight-for-office
    verb     fight, battle, vie, rally, campaign
    if       for seat, presidency, nomination, vote, office, leadership, job, post, right, equality, justice, custody
    event    none
    none     Two candidates fought for the nomination.

act none-fire-start
    verb     fight, battle, tackle, contain, douse, extinguish
    if       object fire, blaze, wildfire, flame, bushfire, inferno
    event    none
    none     Firefighters battled the blaze.

act none-elect-defeat
    verb     beat, defeat, crush, oust, topple, unseat, trounce, edge, rout
    if       in election, poll, vote, primary, runoff, run-off, referendum, ballot, by-election, caucus
    event    none
    none     The mayor was beaten in the election.

act none-kick-off
    verb     kick_off, get_off, take_off, launch_oneself
    if       object season, tour, campaign, festival, show, tournament, event, year, week, shoe, party
    event    none
    none     The band kicked off the tour.

act none-flag-burn-fuel
    verb     fuel, drive, ignite, spark
    if       object growth, speculation, debate, interest, controversy, demand, passion, row, fear, boom, imagination
    event    none
    none     The rumours fuelled speculation.

act none-film-title
    noun     war, attack, battle, massacre, siege
    if       in film, movie, novel, game, book, series, play, opera
    event    none
    none     The battle in the film was long.

act none-killed-as-crash
    verb     kill, injure, wound, die, hurt
    if       after crash, collide, capsize, overturn, collapse, sink, plunge, derail
    event    none
    none     Three residents were killed after a bus crashed in Peru.

# "called them off": no call to anybody. What is called off, other entries know.
act call-off-something
    verb     call_off
    if       object it, they, them, this, that, all
    event    none
    not      The Australian government approved the raids on Fiji and then called them off.

# "declared the talks over": their end, no talks; "over" may stand anywhere behind the verb.
act declare-over
    verb     declare_over, pronounce_over, proclaim_over
    if       object %talk, %agreement
    unless   over any
    event    none
    not      The rebels declared the talks over.

# A war that is there is no act: "the conflict in Mali", "a reporter who covered the wars". Waged, or between those named, it is.
act none-war-state
    noun     %war-state
    unless   with any
    unless   against any
    unless   between any
    unless   possessor <actor>
    unless   subject <actor>
    event    none
    none     Five questions about the conflict in Mali.

# People who are taken out of a town are brought away; fighters and leaders are killed.
act none-taken-out
    verb     take_out, bring_out, get_out
    if       object people, civilian, wounded, patient, child, woman, family, resident, hundred, thousand, dozen
    event    none
    none     Hundreds of people must be taken out at once.

act none-rescued-at-sea
    verb     rescue, save, pick_up, evacuate, winch
    if       after capsize, sink, collide, crash, overturn, collapse, founder, fall, slip
    unless   subject <state>
    event    none
    none     Two Polish sailors were rescued after their yacht capsized.

act none-hazard-forces
    verb     force, compel, pressure, ground, divert, trap, cut_off, isolate, strand, close
    if       object any
    if       object any
    if       subject %hazard, outbreak, epidemic, fog, leak, glitch, fault, shortage, strike_of_luck, power_cut
    unless   subject <actor>
    event    none
    none     An outbreak of measles in Ghana forced pupils to leave.
    none     A thick fog grounded flights in Iran.

act none-trapped-down
    verb     trap, cut_off, seal_off, box_in
    if       subject mine, lift, elevator, snow, rubble, tunnel, cave, collapse, roof, bus
    event    none
    none     A collapsed roof trapped five Turks.

act none-trapped-in
    verb     trap
    if       in mine, lift, elevator, snow, rubble, tunnel, cave, shaft, well, car, wreckage, crevasse, pit, poverty, cycle, debt
    event    none
    none     Nine Poles were trapped in a mine.

act none-fire-cause
    noun     fire, blast, explosion, death
    if       at %firetrap
    event    none
    none     The fire at a hotel in Kenya was put out.

act none-fire-at-building
    noun     fire, blaze, explosion
    if       at church, school, hospital, station, market, mosque, temple, museum, theatre, theater, home, house, flat, shop, store, office, depot, cathedral, shrine, orphanage, farm, stable, pub, bar, restaurant
    if       at any
    unless   subject <actor>
    unless   by any
    event    none
    none     The fire at the Egyptian church was put out.

act none-fight-over-pay
    noun     fight, battle, clash, war, standoff, confrontation
    if       over pay, wage, price, shift, money, custody, egg, patent, trademark, name, recipe, contract, inheritance, fee, royalty, copyright, tariff_rate, rent, noise
    event    none
    none     Doctors in Kenya won a fight over shifts.

act none-war-on-pest
    noun     fight, battle, war, struggle, campaign, offensive
    if       against %hazard, %creature, weed, rust, drought, time, clock, tide, ageing, doping, boredom
    event    none
    none     Sweden faces a war against the bark beetle.

act none-hold-firm
    verb     hold, stand, remain
    if       object firm, own, ground, fire_alarm, steady
    event    none
    none     Boston's defence held firm.

act none-blame-thing
    verb     blame, attribute, put_down
    if       object fatigue, metal_fatigue, demand, weather, drought, fault, error, cost, price, shortage, weak_demand, heat, wind, speed, delay, defect, glitch, bacterium, virus, pollution, ice, fog, tyre, brake, wiring, heater, rise, fall, slowdown, competition, illness, injury, luck, nerve, pitch, schedule
    event    none
    none     Engineers in Taiwan blamed metal fatigue.

act none-kill-off
    verb     kill, kill_off
    if       object hero, heroine, character, villain, protagonist, chance, hope, tie, contest, game, off
    event    none
    none     The series kills off its hero.

act none-come-back-nature
    verb     return, come_back, withdraw, retreat
    if       subject any
    if       subject any
    if       subject %creature, spring, winter, summer, salmon, glacier, tourist, visitor, fashion, trend, colour, sun, lake, fever
    event    none
    none     Wolves have returned to Denmark.

act none-attack-idea
    verb     attack, assail, savage, slam, demolish
    if       object assumption, idea, notion, theory, argument, hypothesis, thesis, premise, staging, orthodoxy, myth, logic, assertion, performance, production
    unless   subject <state>
    event    none
    none     Analysts attacked the assumption.

act none-leader-leaves
    verb     resign, step_down, quit, stand_down, step_aside, retire, bow_out
    if       subject opposition_leader, party_leader, broadcaster, presenter, bishop, head_coach, captain, anchor, judge, chancellor_of_university
    event    none
    none     The opposition leader in Malta quit.

act none-make-up-part
    verb     make_up, account, form, constitute
    if       object percent, per_cent, number, majority, minority, bulk, third, half, quarter, most, part, fifth, tenth, share, population, rest
    event    none
    none     The Shia make up about a third of the Saudi population.

act none-train-as
    verb     train, drill, prepare
    if       as any
    if       as lawyer, doctor, engineer, pilot, teacher, nurse, architect, economist, carpenter, priest, actor, singer, chef, dancer, mechanic, electrician, journalist, vet, dentist, pianist, historian, chemist, physicist, surgeon, psychologist, accountant
    event    none
    none     The Polish president was born in Krakow and trained as a lawyer.

act none-river-forces
    verb     force, force_out, displace, drive, uproot, evict, threaten, hit, strike, kill, cut_off, isolate, sweep, drown
    if       object any
    if       subject river, lake, nile, danube, indus, ganges, mekong, yangtze, rhine, elbe, volga, congo_river, brahmaputra, amazon, dam, sea, waters, flood, floodwater, lava, mud, ash, tide
    unless   subject <armed>
    event    none
    none     The Danube burst its banks, forcing thousands of Hungarians from their homes.

act none-take-part
    verb     take, hold, keep
    if       object any
    if       object part, place, shape, note, heart, root, time, turn, stock, aim, pride, comfort
    event    none
    none     The Greek minister took no part.

act none-topple-statue
    verb     topple, pull_down, tear_down, knock_down, oust, depose
    if       object statue, monument, bust, effigy, column, bookshelf, tree, wall
    event    none
    none     Ukrainians toppled a statue of Lenin.

act none-send-back
    verb     send_back
    if       object any
    if       object jet, f-16, f-16s, weapon, arm, aid, tank, picture, image, data, signal, message, photo, photograph, sample, ball, dish, shot, postcard
    event    none
    none     The American probe sent back its first pictures.

act none-live-fire
    noun     live_fire, live-fire, camp_fire, wild_fire, fire_drill, fire_brigade, fire_sale, fire_engine, fire_exit, ceasefire_line, cease-fire_line
    event    none
    none     Greece tested its fire engines.
