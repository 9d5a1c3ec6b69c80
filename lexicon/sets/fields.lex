# Fields of life that borrow the words of politics and war. The coder asks for these sets by name (src/event/field.c).
# A word of a "sure" set settles the field of its sentence; of the others it takes three. A joined word stands for two words side by side.

set field-sport-sure
    words  %sportsman-word, wicket, innings, inning, equaliser, equalizer, hat-trick, semi-final, quarter-final, semifinal, quarterfinal, semi-finalist, quarter-finalist, playoff, play-off, touchdown, touchline, half-time, halftime, stoppage_time, extra_time, injury_time, penalty_area, penalty_spot, penalty_shootout, penalty_shoot-out, own_goal, free-kick, free_kick, corner_kick, birdie, bogey, tie-break, tiebreak, break_point, match_point, set_point, championship_point, straight_set, backhand, forehand, grand_slam, grand_prix, pole_position, peloton, relegation, derby, premiership, premier_league, champions_league, europa_league, serie_a, la_liga, bundesliga, ligue_1, nba, nfl, mlb, nhl, uefa, fifa, rugby, cricket, netball, world_cup, test_match, test_series, league_title, league_leader, league_table, title_race, transfer_window, home_run, home_side, away_side, clean_sheet, scoreboard, scoreline, goalless, scoreless, nil-nil, crossbar, offside, scrum, ruck, lineout, line-out, knock-out_stage, knockout_stage, group_stage, last_16, qualifying_group, wimbledon, roland_garros, juventus, tottenham, everton, real_madrid, manchester_united, manchester_city, bayern_munich, yankee, laker, knick, wallabies, wallaby, springbok, all_blacks, socceroos, olympic_title, olympic_champion, world_champion, world_record, gold_medal, silver_medal, bronze_medal, medallist, medalist, relay_team, extra_inning, fourth-quarter, lap, uppercut, ninth_round, stanley_cup, super_bowl, davis_cup, ryder_cup, six_nations, middle_order, opening_batsman, second_test, first_test, third_test, national_squad

set sportsman-word
    words  goalkeeper, midfielder, footballer, quarterback, batsman, batter, bowler, pitcher, goalscorer, scorer, winger, full-back, fullback, centre-back, center-back, centre-half, wing-back, linebacker, fly-half, scrum-half, playmaker, teammate, team-mate, referee, umpire, linesman, golfer, hurdler, sprinter, skater, middleweight, lightweight, welterweight, featherweight, jockey, gymnast, swimmer, cricketer, all-rounder, goalie, outfielder, shortstop, spinner, seamer, paceman, prop_forward, number_nine, skipper, sportsman, sportswoman, tennis_player, wrestler, decathlete, pole-vaulter, ski-jumper, ski_jumper, archer

set field-sport
    words  striker, defender, keeper, captain, coach, team, side, club, squad, fan, match, game, half, second_half, first_half, opening_minute, minute, quarter, final, league, cup, championship, champion, title, trophy, tournament, season, fixture, qualifier, qualify, qualification, stadium, pitch, football, soccer, tennis, basketball, hockey, baseball, golf, volleyball, boxing, athletics, boxer, heavyweight, cyclist, climber, rider, rower, runner, marathon, medal, gold, silver, bronze, olympics, olympic, games, goal, penalty, header, score, unbeaten, winner, opener, podium, serve, ace, seed, set, visitor, host, rival, victory, defeat, win, draw, crowd, substitute, bench, tactic, lead, comeback, rout, upset, hoop, yard, net, box, player, race, relegate, outscore, rebound, dunk, volley, dribble, tackle, foul, red_card, yellow_card, bout, ring, belt, kick, kick-off

set field-market-sure
    words  investor, shareholder, share, stockbroker, equity, futures, dividend, earnings, wall_street, stock_exchange, hedge_fund, fund_manager, private_equity, takeover_bid, takeover_battle, hostile_bid, merger, buyout, buyback, ipo, antitrust, carmaker, automaker, chipmaker, planemaker, drugmaker, shipbuilder, brewer, insurer, nasdaq, ftse, nikkei, boardroom, chief_executive, hang_seng, dow, dax, brent_crude, crude_future, interest_rate, currency_market, bond_market, market_share, profit_margin, quarterly_profit, price_war, bottom_line, supermarket_chain

set field-market
    words  trader, analyst, bond, stock, index, profit, revenue, forecast, currency, lira, peso, yen, euro, dollar, pound, sterling, rouble, ruble, rupee, yuan, franc, market, price, sale, commodity, crude, gold, copper, nickel, inflation, central_bank, fed, lender, retailer, supermarket, start-up, startup, firm, company, airline, bank, trading, trade, rally, growth, demand, supply, output, customer, consumer, product, rival, bid, approach, stake, valuation, patent, loss, cost, margin, debt, yield, benchmark, bull, bear, policymaker, industry, maker, giant, merge, acquire

# What a report of sport or of markets does not speak of unless politics or force is in it.
set field-politics
    words  soldier, troop, troops, rebel, militant, militia, police, policeman, army, airstrike, air_strike, warplane, missile, rocket, bomber, gunman, gunmen, civilian, protester, protestor, demonstrator, protest, demonstration, government, ministry, minister, prime_minister, parliament, embassy, consulate, sanction, tariff, embargo, ceasefire, cease-fire, truce, hostage, terrorist, terrorism, refugee, diplomat, diplomatic, insurgent, guerrilla, jihadist, islamist, taliban, hamas, hezbollah, kremlin, pentagon, white_house, security_council, united_nations, nato, tear_gas, arrest, detain, deport, visa, boycott, kill, corpse, hijack, kidnap, bomb, explosion, president, opposition, election, invasion, militiaman, spy, militarise, militarize, trade_war, activist, dissident, human_rights, right_group, prosecutor, gang, cartel, drug, trafficking, trafficker, smuggle, smuggler, smuggling, extortion, crime, criminal, corruption, war_game

# Works of art and of the mind: what they tell, nobody did.
set work
    words  film, movie, novel, play, opera, musical, drama, thriller, comedy, sequel, memoir, biography, poem, song, album, painting, mural, exhibition, museum, gallery, documentary, podcast, book, sitcom, miniseries, mini-series, trilogy, ballet, sculpture, fresco, tapestry, cartoon, soap_opera, video_game, videogame, game, storyline, screenplay, chapter, final_episode, blockbuster, biopic, bestseller, short_story

set work-effect
    words  spark, trigger, prompt, provoke, cause, lead, inflame, fuel, anger, ignite, stir, spur, set_off, bring, force, outrage, offend, insult

# Persons and things that act for themselves alone, whatever country they are of.
set private
    words  %sportsman-word, %sportsman, striker, defender, keeper, player, athlete, boxer, cyclist, runner, climber, heavyweight, club, team, captain, prop, pianist, violinist, cellist, singer, soprano, tenor, rapper, musician, composer, conductor, painter, sculptor, photographer, novelist, poet, writer, playwright, author, actor, actress, comedian, director, dancer, ballerina, designer, architect, chef, baker, butcher, barber, gardener,  surgeon, dentist, vet, scientist, researcher, astronomer, physicist, biologist, archaeologist, historian, professor, economist, pensioner, tourist, hiker, surfer, angler, hunter, model, publisher, studio, orchestra, choir, band, theatre, museum, gallery, carmaker, automaker, chipmaker, planemaker, drugmaker, shipbuilder, shipowner, brewer, insurer, retailer, supermarket, airline, start-up, startup, fund, hedge_fund, investor, shareholder, lender, discounter, broker, trader, exporter, importer, distiller, winemaker, fashion_house, burglar, thief, gambler, landlord, tenant, dog, cat, wolf, bear, elephant, probe, spacecraft, telescope, satellite, rover, robot, critic, butler, bride, groom, plumber, carpenter, hairdresser, billionaire, heiress, celebrity

# Art and its people: as in sport, what they fight for or snub is no politics.
set field-show-sure
    words  cannes, oscar, grammy, bafta, emmy, netflix, broadway, box_office, film_festival, ballet, soprano, tenor, pianist, violinist, cellist, orchestra, choir, opera, comedian, sitcom, soap_opera, boy_band, rapper, novelist, playwright, sculptor, ballerina, fashion_show, catwalk, standing_ovation, encore, screenplay, filmmaker, film-maker, album, turner_prize, booker_prize, palme_d'or, bake-off, talent_show

set field-show
    words  hollywood, bollywood, film, movie, director, actor, actress, singer, band, concert, festival, gallery, museum, exhibition, painting, painter, poet, poem, novel, book, author, writer, literary, stage, theatre, theater, audience, jury, entry, award, prize, critic, studio, screen, series, episode, drama, comedy, thriller, musician, music, song, chart, tour, role, cast, character, scene, art, artist, dancer, designer, chef, recipe, restaurant

# Crime between private persons: one such word, and nobody of politics or arms in it.
set field-crime
    words  husband, ex-husband, wife, ex-wife, girlfriend, boyfriend, lover, neighbour, neighbor, landlord, tenant, burglar, burglary, robber, robbery, thief, shoplifter, shoplifting, jeweller, jeweler, jewellery, jewelry, bar, pub, drunk, hit-and-run, swindle, swindler, embezzle, embezzlement, fraudster, con_man, match-fixing, doping, umbrella, suitcase, lottery, inheritance, parking, dog, pet, cat, goat, lizard, reptile, croissant, frying_pan, bicycle, wallet, handbag, patient, babysitter, pensioner, divorce, dentist, hairdresser, drink-driving, loud, copper_cable, counterfeit, ham, cash_machine, cyclist, prank, hooligan, stalker, stalking

# What makes it more than that.
set field-force
    words  soldier, troop, troops, rebel, militant, militia, army, airstrike, air_strike, warplane, missile, rocket, bomber, bomb, gunman, gunmen, civilian, protester, protestor, demonstrator, protest, demonstration, government, ministry, minister, prime_minister, parliament, embassy, consulate, sanction, ceasefire, truce, hostage, terrorist, terrorism, refugee, diplomat, insurgent, guerrilla, jihadist, islamist, taliban, hamas, hezbollah, kremlin, pentagon, tear_gas, president, opposition, election, spy, espionage, treason, activist, dissident, journalist, blogger, human_rights, torture, genocide, war, war_crime, politician, lawmaker, mayor, mafia, cartel, sectarian, ethnic, migrant, settler, tribe, shell, explosion, grenade, riot, clash, curfew, extremist, nationalist, party, leader, official, massacre

# Peoples and men of times long past: what they did is history.
set bygone
    words  ottoman, ottomans, mongol, mongols, viking, vikings, goths, visigoth, visigoths, vandals, huns, romans, phoenician, phoenicians, carthaginian, carthaginians, babylonian, babylonians, assyrian_army, byzantines, crusader, crusaders, habsburg, habsburgs, prussian, prussians, bolshevik, bolsheviks, conquistador, conquistadors, aztec, aztecs, inca, incas, saxons, samurai, athenians, venetians, genoese, napoleon, bonaparte, hitler, mussolini, bismarck, wehrmacht, luftwaffe, nazi_germany, soviet_union, soviets, soviet_army, british_empire, ottoman_empire, roman_empire, genghis_khan, attila, charlemagne, julius_caesar, tsarist, janissary, legionary, confederate_army

# Nouns of a war that is there, and not of one that is waged.
set war-state
    words  war, warfare, conflict, civil_war, armed_conflict, insurgency, jihad, armed_struggle, guerrilla_war, hostility

# Beasts and machines.
set creature
    words  wolf, bear, elephant, lion, tiger, leopard, whale, dolphin, shark, bird, stork, crane, locust, insect, bee, beetle, mosquito, rat, mouse, dog, cat, pig, cow, horse, goat, sheep, camel, snake, crocodile, monkey, ape, gorilla, fish, crab, jellyfish, spider, scorpion, frog, turtle, butterfly, parasite, antibody, virus, bacterium, fungus, spacecraft, telescope, satellite, rover, comet, asteroid, planet

set poll
    words  poll, pollster, respondent, surveyed, questionnaire
