# PROTEST (CAMEO 14): demonstrate, strike, boycott, obstruct, riot. The target is whom it is against, else where it is.

act protest-demonstrate
    verb     demonstrate, rally, protest, picket, parade_in_protest, take_to_street, pour_into_street, pour_onto_street, fill_street, flood_street, come_out_to_protest, rise_up, agitate, stage_protest, hit_street, turn_out_to_protest
    unless   subject %marketthing, %sportside, %sportman, stock, market, share, study, research, report, scientist, figure, result, case, letter, lawyer, minister, ministry, embassy, test, example, event, company
    unless   object ability, commitment, support, value, importance, need, interest, willingness, capability, skill, power, strength, resolve, will, effectiveness, innocence, capacity, solidarity
    event    PROTEST demo
    cameo    141
    target   against, at, object, outside, object.by, object.possessor, object.of, over.by, over.possessor, to, for.from, near, before, against.by, against.possessor, against.in, at.possessor, in
    example  Thousands of protesters demonstrated against Russia. => RUSCVL PROTEST RUS
    example  Citizens protested in Ukraine. => UKRCVL PROTEST UKR
    not      The minister demonstrated his support.

act protest-march-at
    noun     march, mass_march
    if       in <place>
    unless   subject <armed>, team
    unless   possessor <armed>
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of, from
    noun-target against, against.possessor, outside, to, in
    example  Sunday's march in Hong Kong was one of the largest. => ? PROTEST HKG
    example  A march in Kenya drew thousands. => ? PROTEST KEN
    not      The army's march in Kenya was slow.

act protest-demonstration
    noun     demonstration, protest, rally, demo, street_protest, mass_protest, protest_march, protest_rally, vigil, mass_demonstration, street_demonstration, protest_movement, picket, protest_action, agitation, uprising, day_of_rage, counterdemonstration, counter-protest, counter-demonstration, million-man_march, student_protest
    unless   of ability, commitment, support, strength, force, power, technology, product, skill, capability, solidarity, unity
    unless   possessor market, stock, share, price, campaign, election, diplomatic, letter, motor
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of, from, among
    noun-target against, at, outside, over.by, over.possessor, to, near, against.by, against.possessor, in, across
    example  Protests against Russia by Georgians were held. => GEO PROTEST RUS
    example  Protesters held a rally against Turkey. => TURCVL PROTEST TUR
    not      The rally in share prices continued.

act protest-march
    verb     march
    if       subject <civilian>
    unless   subject <armed>
    event    PROTEST demo
    cameo    141
    target   against, on, to, toward, towards, outside, past, through, against.by, in
    example  Kenyan villagers marched to the parliament. => KENCVL PROTEST LEG
    example  Villagers marched on Moscow. => RUSCVL PROTEST RUS

act protest-march-against
    verb     march
    if       against any
    event    PROTEST demo
    cameo    141
    target   against, against.by, against.possessor, on
    example  Iranians marched against Israel. => IRN PROTEST ISR

act protest-march-for
    verb     march, rally, demonstrate
    noun     march, rally, demonstration, protest
    if       for democracy, right, freedom, equality, justice, peace, independence, woman, reform, change, climate, autonomy, wage, pay, secession, election
    unless   subject <armed>, team, market
    event    PROTEST demo
    cameo    1413
    context  rights_freedoms
    target   against, outside, on, to, in, for.of
    noun-source possessor, by, of, from
    noun-target against, outside, to, on, in, across
    example  Citizens marched for democracy in Sudan. => SDNCVL PROTEST SDN

act protest-march-noun
    noun     march, procession, funeral_march
    if       against any
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of, from
    noun-target against, against.by, against.possessor, on, to, outside
    example  Villagers held a march against Iran. => IRNCVL PROTEST IRN

act protest-march-crowd
    noun     march, procession
    if       of <civilian>
    event    PROTEST demo
    cameo    141
    noun-source of, possessor, by
    noun-target against, on, to, outside, through, in
    example  A march of villagers against Russia was held. => RUSCVL PROTEST RUS

act protest-ouster-verb
    verb     demonstrate, rally, protest, march
    if       for %ouster
    event    PROTEST demo
    cameo    1411
    context  executive
    target   for.of, for.possessor, against, outside, in
    example  Protesters rallied for the resignation of Assad. => CVL PROTEST SYRGOV

act protest-ouster-clause
    verb     demonstrate, rally, protest, march, gather, take_to_street, pour_into_street
    noun     protest, rally, demonstration
    if       clause demand, call, oust, topple, remove, urge
    unless   subject market
    event    PROTEST demo
    cameo    1411
    context  executive
    target   clause.object.of, clause.object.possessor, clause.object, clause.for.of, clause.for.possessor, clause.on, against, outside, in
    noun-target clause.object.of, clause.object.possessor, clause.object, clause.for.of, clause.for.possessor, clause.on, against, outside, in
    example  Protesters rallied to demand the resignation of Assad. => CVL PROTEST SYRGOV

act protest-demand
    verb     demonstrate, rally, protest, march
    noun     protest, rally, demonstration, march
    if       against policy, law, bill, austerity, cut, reform, tax, price, hike, decision, plan, war, budget, ruling, corruption, rule, referendum, election, measure, increase, rise, shortage, subsidy, lockdown, killing, arrest, verdict, result
    unless   subject market
    event    PROTEST demo
    cameo    1412
    context  executive
    target   against.by, against.possessor, against.of, against.in, outside, against, in
    noun-source possessor, by, of, from
    noun-target against.by, against.possessor, against.of, against.in, outside, against, in
    example  Citizens protested against the policies of Hungary. => HUNCVL PROTEST HUN

act protest-gather
    verb     gather, assemble, congregate, converge, mass, descend
    if       subject protester, demonstrator, protestor, activist, dissident, crowd, supporter, striker
    event    PROTEST demo
    cameo    141
    target   against, outside, on, at, before, near, around, to, in
    example  Protesters gathered outside the embassy of Hungary. => HUNCVL PROTEST HUN

act protest-gather-clause
    verb     gather, assemble, congregate, turn_out, come, turn, converge
    if       clause protest, demonstrate, denounce, march, condemn, rally
    event    PROTEST demo
    cameo    141
    target   clause.against, clause.object, clause.at, clause.object.by, clause.object.possessor, against, outside, in
    example  Villagers gathered to protest against Russia. => RUSCVL PROTEST RUS

act protest-sit-in
    verb     sit_in, camp_out, encamp
    if       subject <civilian>
    event    PROTEST demo
    cameo    141
    target   against, outside, at, near, in
    example  Protesters camped out outside the embassy of Israel. => ISRCVL PROTEST ISR

act protest-sit-in-noun
    noun     sit, sit-in, sit-down_protest, die-in, occupation_protest, encampment, tent_protest, tent_city, candlelight_vigil, silent_protest, protest_camp, sitin
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of
    noun-target against, outside, at, near, in
    example  Villagers staged a vigil-like encampment against Israel. => ISRCVL PROTEST ISR

act protest-chant
    verb     chant, shout, scream, yell
    if       object slogan, death, insult, anti-government_slogan
    event    PROTEST demo
    cameo    141
    target   against, at, object.against, object.to, outside, in
    example  Protesters chanted slogans against Russia. => RUSCVL PROTEST RUS

act protest-jeer
    verb     heckle, jeer, boo, egg, pelt, shout_down, barrack, hoot
    if       object <actor>
    unless   subject fan, supporter, spectator
    event    PROTEST demo
    cameo    140
    example  Protesters heckled Macron. => CVL PROTEST FRAGOV

act protest-burn-symbol
    verb     burn, torch, trample, set_fire, set_alight, tear_up, rip_up, stamp, hang, deface, burn_down
    if       object flag, effigy, portrait, picture, poster, banner, image, tyre, tire, koran, quran
    event    PROTEST demo
    cameo    141
    target   object.of, object.possessor, outside, against, in
    example  Protesters burned the flag of Israel. => ISRCVL PROTEST ISR
    example  Effigies of Netanyahu were burned by protesters. => CVL PROTEST ISRGOV

act protest-noun-burning
    noun     burning, torching, desecration
    if       of flag, effigy, quran, koran, portrait
    event    PROTEST demo
    cameo    141
    noun-source possessor, by
    noun-target of.of, of.possessor, in
    example  The burning of the flag of Turkey by protesters was seen. => TURCVL PROTEST TUR

act protest-dissent
    verb     defy, disobey, dissent, resist
    if       subject protester, demonstrator, student, crowd, dissident, monk, resident, citizen, activist
    event    PROTEST
    cameo    140
    target   object, from, object.of, object.possessor, object.in, in
    example  Protesters resisted the police. => CVL PROTEST COP

act protest-disobedience
    noun     civil_disobedience, dissent, unrest, public_anger, discontent, disturbance, civil_unrest, social_unrest, political_unrest, popular_revolt, revolt, insurrection, disobedience, general_unrest, public_protest
    unless   possessor labour
    event    PROTEST
    cameo    140
    noun-source possessor, by, among, of
    noun-target against, in, across, at
    example  Unrest in Bahrain continued. => ? PROTEST BHR

act protest-revolt
    verb     revolt, riot, rampage, run_riot, go_on_rampage, rebel
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   against, over.by, through, in, at
    example  Villagers rioted in Pakistan. => PAKCVL PROTEST PAK

act protest-riot-noun
    noun     riot, rioting, rampage, mob_violence, violent_protest, street_violence, disorder, street_clash, bread_riot, food_riot, prison_riot, race_riot, running_battle, pogrom, looting, mayhem, street_battle
    unless   possessor laugh
    event    PROTEST riot
    cameo    145
    noun-source possessor, by, between, of
    noun-target against, with, at, in, across
    example  Riots by villagers against Indonesia were reported. => IDNCVL PROTEST IDN
    example  Rioting in Kenya went on. => ? PROTEST KEN

act protest-clash
    verb     clash, scuffle, tussle, skirmish, grapple, fight, battle, brawl, face_off, trade_blow
    if       subject protester, demonstrator, student, crowd, villager, worker, striker, supporter, activist, rioter, protestor, mob, farmer, resident, civilian, migrant, miner, opponent, opposition, youth
    if       with any
    event    PROTEST riot
    cameo    145
    target   with
    example  Protesters clashed with Kenyan police. => CVL PROTEST KENCOP
    example  Villagers scuffled with police. => CVL PROTEST COP

act protest-clash-noun
    noun     clash, scuffle, confrontation, melee, brawl, skirmish, altercation, tussle, standoff
    if       between protester, demonstrator, student, crowd, villager, worker, striker, supporter, activist, rioter, protestor, mob, farmer, resident, migrant, youth
    event    PROTEST riot
    cameo    145
    reciprocal yes
    noun-source between, possessor, of
    noun-target with, between, in
    example  Clashes between protesters and police were reported. => CVL,COP PROTEST COP,CVL

act protest-throw
    verb     throw, hurl, pelt, lob, fling, toss, rain, shower, chuck
    if       object stone, rock, bottle, brick, egg, molotov_cocktail, firebomb, shoe, tomato, molotov, cocktail, debris, firecracker, chair, projectile, paint
    event    PROTEST riot
    cameo    145
    target   at, on, recipient, into, over, in
    example  Protesters threw stones at police. => CVL PROTEST COP

act protest-pelt-with
    verb     pelt, bombard, shower, attack, assault, hit
    if       with stone, rock, bottle, brick, egg, molotov_cocktail, firebomb, shoe, tomato
    event    PROTEST riot
    cameo    145
    example  Protesters pelted police with stones. => CVL PROTEST COP

act protest-vandal
    verb     vandalise, vandalize, ransack, loot, torch, smash, deface, break_into, overturn, trash
    if       subject protester, demonstrator, crowd, mob, rioter, student, villager, protestor, youth, resident
    event    PROTEST riot
    cameo    145
    target   object, object.of, object.possessor, object.in, in
    example  Protesters ransacked the embassy of Denmark. => DNKCVL PROTEST DNK

act protest-storm
    verb     storm, invade, break_into, overrun, besiege, surround, attack
    if       subject protester, demonstrator, crowd, mob, rioter, student, protestor
    event    PROTEST riot
    cameo    145
    target   object, object.of, object.possessor, object.in, in
    example  Protesters stormed the parliament of Serbia. => SRBCVL PROTEST SRB

# ---- 142: hunger strike

act protest-hunger
    noun     hunger_strike, hunger-strike, fast_unto_death, fast, hungerstrike, death_fast
    unless   possessor ramadan, lent, breakfast
    event    PROTEST hunger
    cameo    142
    noun-source possessor, by, of
    noun-target against, over.by, outside, at, to, in
    example  Prisoners began a hunger strike against Israel. => ISRCVL PROTEST ISR
    example  A hunger strike by villagers in Turkey continued. => TURCVL PROTEST TUR

act protest-hunger-go
    verb     go, go_on, be, be_on, stage, start, begin, launch
    if       on fast
    unless   object any
    event    PROTEST hunger
    cameo    142
    target   against, on.against, over.by, outside, in
    example  Villagers in Iran went on a fast. => IRNCVL PROTEST ?

act protest-hunger-verb
    verb     fast, refuse, sew
    if       subject prisoner, detainee, inmate, activist, dissident, hunger_striker, protester
    if       object food, meal, lip
    event    PROTEST hunger
    cameo    142
    target   against, over.by, at, in
    example  Prisoners refused food in Israel. => ISRCVL PROTEST ISR

# ---- 143: strike, boycott

act protest-strike-noun
    noun     general_strike, walkout, work_stoppage, labour_strike, labor_strike, stoppage, industrial_action, transport_strike, teachers_strike, go-slow, wildcat_strike, token_strike, bandh, hartal, shutdown_strike, stayaway, pilots_strike, lightning_strike_labour, job_action, rail_strike, strike_action, walk-out, slowdown
    event    PROTEST strike
    cameo    143
    context  labor
    noun-source possessor, by, of, from
    noun-target against, at, over.by, over.possessor, in, across
    example  Workers staged a general strike against Greece. => GRCLAB PROTEST GRC

act protest-strike-labour
    noun     strike
    if       by worker, teacher, nurse, doctor, miner, pilot, driver, union, trade_union, farmer, student, lawyer, truck_driver, crew, lecturer, employee, staff, controller, trader
    event    PROTEST strike
    cameo    143
    context  labor
    noun-target against, at, over.by, in, across
    example  The strike by teachers in Kenya continued. => KENEDU PROTEST KEN

act protest-strike-of
    noun     strike
    if       possessor worker, teacher, nurse, doctor, miner, pilot, driver, union, farmer, student, lawyer, dockworker, railway, rail, transport, labour, labor, bus, port, metro, tube, postal, court, bank, public-sector
    event    PROTEST strike
    cameo    143
    context  labor
    noun-target against, at, over.by, in, across
    example  The teachers' strike in Uganda continued. => UGAEDU PROTEST UGA

act protest-strike-verb
    verb     strike, walk_out, stop_work, down_tool, walk_off, lay_down_tool, strike_over, picket
    if       subject worker, teacher, nurse, doctor, miner, pilot, driver, union, farmer, student, lawyer, dockworker, employee, staff, crew, trade_union, labourer, laborer, controller
    unless   object <actor>, deal
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in
    example  The teachers walked out over pay. => EDU PROTEST ?

act protest-strike-go
    verb     go, go_on, be, be_on, come_out, remain, stay
    if       on strike
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, for.from, on, in, on.against
    example  Nurses in Kenya went on strike on Monday. => KENCVL PROTEST ?

act protest-strike-call
    verb     call, observe, stage, hold, join, begin, organise, organize
    if       object strike, walkout, general_strike, stoppage, shutdown
    unless   object.on any
    unless   object.against <armed>
    unless   object hunger_strike
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, object.against, object.at, over.by, in, object.in
    example  Unions called a strike against Greece. => GRCLAB PROTEST GRC

act protest-boycott
    verb     boycott, shun, stay_away, abstain
    unless   object drink, carb, limelight, food, publicity
    event    PROTEST boycott
    cameo    143
    target   object, object.possessor, object.of, object.by, object.with, object.in, from, from.in, in
    example  The opposition boycotted the election in Chad. => OPP PROTEST TCD
    example  Qatar was boycotted by Egypt. => EGY PROTEST QAT

act protest-boycott-noun
    noun     boycott, election_boycott, consumer_boycott, academic_boycott, noncooperation, non-cooperation
    event    PROTEST boycott
    cameo    143
    noun-source possessor, by, from
    noun-target of, against, on, of.in, of.by, of.possessor, in
    example  A boycott of Israel by villagers was launched. => ISRCVL PROTEST ISR

act protest-walk-out
    verb     walk_out, storm_out
    if       of chamber, parliament, session, assembly, hall, meeting, house, speech
    event    PROTEST boycott
    cameo    143
    target   of.of, of.in, of.possessor, of.by, over.by, during, in
    example  The opposition walked out of the parliament of Kenya. => OPP PROTEST KEN

# ---- 144: obstruct

act protest-block
    verb     block, blockade, barricade, obstruct, paralyse, paralyze, cut_off, occupy, shut_down, clog, close, seal_off, disrupt, choke
    if       subject protester, demonstrator, student, villager, farmer, activist, crowd, worker, striker, resident, driver, miner, protestor, supporter, opposition, union, trucker, teacher
    event    PROTEST obstruct
    cameo    144
    target   object, against, object.of, object.to, object.in, object.into, in
    example  Farmers blocked roads in Bolivia. => BOLCVL PROTEST BOL
    example  Protesters occupied the ministry of Greece. => GRCCVL PROTEST GRC

act protest-road-block
    noun     road_blockade, road_block, roadblock, barricade, human_chain, obstruction, blockade
    if       by protester, demonstrator, student, villager, farmer, activist, crowd, worker, miner, resident, driver, trucker
    event    PROTEST obstruct
    cameo    144
    noun-target of, on, against, in, at
    example  A blockade by farmers in France continued. => FRACVL PROTEST FRA

act protest-human-chain
    verb     form, build, erect, set_up, put_up, mount
    if       object barricade, human_chain, roadblock, chain
    if       subject <civilian>
    event    PROTEST obstruct
    cameo    144
    target   against, around, outside, object.around, object.in, on, in
    example  Protesters built barricades in Ukraine. => UKRCVL PROTEST UKR

# ---- other

act protest-petition-street
    verb     disrupt, interrupt
    if       subject protester, demonstrator, activist, heckler, protestor
    event    PROTEST
    cameo    140
    target   object.by, object.possessor, object.of, object.in, object, in
    example  Protesters disrupted a speech by Obama. => CVL PROTEST USAGOV

act protest-erupt
    verb     erupt, break_out, flare, flare_up, spread, rage, rock, shake, grip, sweep, engulf, roil, convulse
    if       subject protest, demonstration, rally, unrest, mass_protest
    event    PROTEST demo
    cameo    141
    source   subject.by, subject.possessor, subject.of
    target   subject.against, against, object, in, across, through, subject.in, over.by
    example  The protests have rocked Hungary. => ? PROTEST HUN
    example  Protests erupted in Belarus. => ? PROTEST BLR

act protest-riot-erupt
    verb     erupt, break_out, flare, flare_up, spread, rage, rock, shake, grip, sweep, engulf, roil, convulse
    if       subject riot, rioting, disorder, riots
    event    PROTEST riot
    cameo    145
    source   subject.by, subject.possessor, subject.of
    target   subject.against, against, object, in, across, through, subject.in
    example  Riots erupted in Haiti. => ? PROTEST HTI

act protest-self-immolate
    verb     self-immolate, immolate, set_fire_to_self
    event    PROTEST
    cameo    140
    target   against, outside, in
    example  A monk self-immolated in Tibet. => ? PROTEST CHN

act protest-self-immolation
    noun     self-immolation
    event    PROTEST
    cameo    140
    noun-target against, outside, in
    example  The self-immolation of villagers in Tunisia shocked many. => ? PROTEST TUN

act protest-mutiny
    verb     mutiny
    noun     mutiny
    event    PROTEST riot
    cameo    145
    target   against, over.by, in
    noun-source possessor, by, of
    noun-target against, in, at
    example  Soldiers mutinied against Ivory Coast. => MIL PROTEST CIV

act protest-lobby
    noun     anti-government_protest, anti-war_protest, anti-government_demonstration, antigovernment_protest, anti-government_rally, anti-government_unrest, pro-democracy_protest, pro-democracy_demonstration, pro-democracy_rally, pro-democracy_movement
    event    PROTEST demo
    cameo    1411
    context  pro_democracy
    noun-source possessor, by, of
    noun-target against, in, outside, across
    example  Anti-government protests in Sudan continued. => ? PROTEST SDN

# The parser takes "protests erupted" for a participle; then what broke out is the object.
act protest-erupt-participle
    verb     erupt, break_out, flare, flare_up
    if       object protest, demonstration, rally, unrest, riot, rioting, disorder
    event    PROTEST demo
    cameo    141
    source   object.by, object.possessor, object.of
    target   object.against, against, object.in, in, across, through, over.by
    example  New protests erupted in Hungary on Monday. => ? PROTEST HUN

# ---- in the streets

act protest-throng
    verb     pack, throng, fill, flood, jam, crowd, swarm, occupy, pour_into, spill_into, crowd_into, surge_into, stream_into, clog
    if       subject <actor>
    if       object street, square, plaza, boulevard, avenue
    unless   with any
    unless   subject <armed>, fan, tourist, shopper, pilgrim, worshipper, reveller, spectator, refugee, car, worshiper, mourner
    unless   clause celebrate, greet, welcome, watch, mourn, see, pray, hear, cheer, bid, shop
    event    PROTEST demo
    cameo    141
    target   against, object.of, object.in, in
    example  Tens of thousands of Ukrainians packed the central square of Kiev. => UKR PROTEST UKR
    not      Shoppers packed the streets of London.

act protest-pour-through
    verb     pour, flood, stream, surge, spill, throng, swarm
    if       subject <actor>
    if       through street, square, plaza, avenue, boulevard
    unless   subject <armed>, fan, tourist, shopper, pilgrim, worshipper, reveller, spectator, refugee, mourner
    unless   clause celebrate, greet, welcome, watch, mourn
    event    PROTEST demo
    cameo    141
    target   against, over.by, through.of, into.of, in
    example  Thousands of Chileans poured through the streets of Santiago. => CHL PROTEST CHL

act protest-onto-street
    verb     pour, come, spill, go, flock, head
    if       onto street
    if       subject %rallier
    unless   clause celebrate, party, dance, cheer
    event    PROTEST demo
    cameo    141
    target   against, over.by, in, across
    example  Students came onto the streets in Iran. => IRNEDU PROTEST IRN

act protest-march-on
    verb     march, advance, descend, converge
    if       on parliament, palace, embassy, court, ministry, headquarters, assembly, congress, consulate, residence, capital, capitol, city_hall
    if       subject %rallier, union, <civilian>
    unless   subject <armed>
    event    PROTEST demo
    cameo    141
    target   on.of, on.possessor, against, over.by, on, on.in
    example  Students marched on the palace of the Kenyan president. => EDU PROTEST KENGOV

act protest-march-to
    verb     march, walk, parade
    if       to parliament, palace, embassy, court, ministry, headquarters, assembly, congress, consulate, residence, capitol, city_hall, office
    if       subject %rallier, union, <civilian>
    unless   subject <armed>, tourist
    event    PROTEST demo
    cameo    141
    target   against, to.of, to.in, to.possessor, over.by, to
    example  Teachers marched to the embassy of Israel. => ISREDU PROTEST ISR

act protest-march-through
    verb     march, parade, snake
    if       through street, city, capital, centre, center, town, downtown
    if       subject %rallier, union, thousand, <civilian>
    unless   subject <armed>, band, veteran, team, scout
    unless   in parade, carnival, festival
    event    PROTEST demo
    cameo    141
    target   against, through.of, over.by, in, through
    example  Farmers marched through the streets of Warsaw. => POLCVL PROTEST POL

act protest-hold-banner
    verb     wave, hold, hold_up, carry, brandish, raise, unfurl, display, hang, hoist
    if       object placard, banner, sign, poster, slogan, portrait
    if       subject %rallier, <civilian>
    unless   subject fan, spectator, player
    unless   object.of sale, welcome
    event    PROTEST demo
    cameo    141
    target   against, object.against, in, outside, object.clause.object
    example  Protesters held placards against the Hungarian government. => CVL PROTEST HUNGOV
    not      Fans waved a banner in Spain.

act protest-chant-against
    verb     chant, shout, yell, scream, sing, roar
    if       against any
    if       subject %rallier, <civilian>
    unless   subject fan, spectator
    event    PROTEST demo
    cameo    141
    target   against, outside.of, outside
    example  Crowds chanted against the Syrian president. => CVL PROTEST SYRGOV

act protest-chant-death
    verb     chant, shout, cry, yell
    if       object death
    if       object.to <actor>
    unless   subject fan
    event    PROTEST demo
    cameo    141
    target   object.to, to
    example  Iranians chanted death to America. => IRN PROTEST USA

act protest-bang-pots
    verb     bang, beat, clang, clatter, bash
    if       object pot, pan, saucepan, drum, pots
    if       subject %rallier, <actor>
    unless   subject band, drummer, cook, chef, child
    event    PROTEST demo
    cameo    141
    target   against, over.by, in
    example  Residents banged pots against the Argentine president. => CVL PROTEST ARGGOV
    not      The chef banged pots in Spain.

act protest-cacerolazo
    noun     cacerolazo, pot-banging, pot-banging_protest, anti-war_march, peace_march, women's_march, climate_march, pride_march, solidarity_march, candlelight_march, torchlight_march, silent_march, protest_convoy, freedom_convoy, caravan_protest, tractor_protest, rally_cry
    unless   possessor carnival
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of, from
    noun-target against, over.by, outside, in, at, across
    example  A cacerolazo against the Chilean president was held. => ? PROTEST CHLGOV

act protest-tractors
    verb     drive, park, roll, ride, steer, bring, line_up
    if       object tractor, truck, lorry, taxi, convoy, cattle, cow, sheep
    if       subject farmer, trucker, driver, protester, union, taxi_driver, fisherman
    if       into any
    event    PROTEST demo
    cameo    141
    target   against, outside.of, outside, in, into, to, through
    example  Farmers drove tractors into Warsaw. => POLCVL PROTEST POL

act protest-dump
    verb     dump, spill, spray, pour, spread, tip, unload
    if       object manure, milk, dung, slurry, tomato, produce, grain, wine, straw, tyre, tire, fish, potato, vegetable, carcass, rubbish, garbage
    if       subject farmer, protester, activist, trucker, fisherman, grower, demonstrator, producer
    event    PROTEST demo
    cameo    141
    target   against, outside.of, outside, in, on, at, in.of
    example  Farmers dumped manure outside the parliament of France. => FRACVL PROTEST FRA

act protest-camp
    verb     set_up, pitch, erect, establish, build, put_up
    if       object camp, tent, encampment, tent_city
    if       subject protester, student, activist, demonstrator, opposition, farmer, striker, supporter, demonstrators
    event    PROTEST demo
    cameo    141
    target   against, outside.of, outside, in, on, at
    example  Students pitched tents outside the embassy of Israel. => ISREDU PROTEST ISR

act protest-camp-out
    verb     camp, squat, sleep, sit, sit_down, lie_down, kneel, gather, mass, throng, huddle
    if       outside any
    if       subject protester, student, activist, demonstrator, opposition, farmer, striker, worker, teacher, villager, crowd, supporter
    unless   subject fan
    event    PROTEST demo
    cameo    141
    target   against, outside.of, outside, before, before.of, in
    example  Villagers camped outside the office of the Indian governor. => CVL PROTEST INDGOV

act protest-paint
    verb     spray, daub, splash, smear, spatter, deface, douse, splatter, spray-paint, throw
    if       with paint, blood, graffiti, ink, soup
    if       subject activist, protester, demonstrator, vandal, student, campaigner, dissident
    event    PROTEST demo
    cameo    141
    target   object.of, object.possessor, object.in, against, object
    example  Activists splashed the embassy of Russia with paint. => RUSCVL PROTEST RUS

act protest-topless
    noun     topless_protest, mock_funeral, street_theatre_protest, protest_performance, online_protest, tent_embassy, popular_uprising, mass_protests, mass_rally, anti-coup_protest, anti-coup_rally, anti-austerity_protest, anti-austerity_march, antiwar_protest, street_action
    event    PROTEST demo
    cameo    141
    noun-source possessor, by, of, from
    noun-target against, over.by, outside, in, at, across
    example  The anti-austerity protest against Greece went on. => ? PROTEST GRC

act protest-shout-down
    verb     disrupt, interrupt, shout_down, drown_out, storm, invade, gatecrash, besiege
    if       object speech, rally, meeting, event, session, address, conference, parade, ceremony, visit, lecture
    if       subject protester, activist, heckler, student, demonstrator, campaigner, opposition
    event    PROTEST demo
    cameo    141
    target   object.by, object.of, object.possessor, object.in, against
    example  Students shouted down a speech by the Israeli ambassador. => EDU PROTEST ISRGOV

act protest-flag-noun
    verb     burn, torch, trample, tear, rip, stamp, spit, step, shred
    if       object flag, effigy, portrait, picture, poster
    if       object.of <actor>
    unless   subject <armed>
    event    PROTEST demo
    cameo    141
    target   object.of
    example  Protesters burned an effigy of Erdogan. => CVL PROTEST TURGOV

act protest-burn-possessed
    verb     burn, torch, trample, tear, rip, stamp, shred, desecrate
    if       object flag, quran, koran, book
    if       subject %rallier, <civilian>
    unless   subject <armed>
    event    PROTEST demo
    cameo    141
    target   object.possessor, object.of, against, outside.of, outside, in
    example  Students burned the American flag. => EDU PROTEST USA

act protest-defy-curfew
    verb     defy, flout, break, violate, ignore, brave, disobey
    if       object curfew, ban
    if       subject protester, crowd, demonstrator, resident, student, marcher, dissident, activist, villager, supporter, youth
    event    PROTEST
    cameo    140
    target   object.by, object.of, object.in, in
    example  Residents defied the curfew in Niger. => NERCVL PROTEST NER

act protest-turn-violent
    verb     turn, become, grow
    if       subject protest, demonstration, rally, march, vigil, sit-in, gathering, uprising, strike
    if       clause violent, deadly, ugly, bloody
    event    PROTEST riot
    cameo    145
    source   subject.by, subject.of, subject.possessor
    target   subject.against, subject.over.by, against, subject.in, in
    example  The protest against Sudan turned violent. => ? PROTEST SDN

act protest-numbers
    verb     join, attend, swell, lead, head, call, organise, organize, back
    if       object protest, demonstration, rally, march, sit-in, vigil, picket, uprising
    if       subject <actor>
    unless   object.of support, solidarity, thanksgiving
    unless   subject <armed>, president, candidate, premier
    unless   object.possessor campaign, election, market
    event    PROTEST demo
    cameo    141
    target   object.against, against, object.over.by, object.in, object.outside, in
    example  Teachers joined the protest against the Hungarian government. => EDU PROTEST HUNGOV

act protest-hold-contexts
    noun     protest, demonstration, rally, march
    if       for %ouster
    event    PROTEST demo
    cameo    1411
    context  executive
    noun-source possessor, by, of, from
    noun-target for.of, for.possessor, against, in
    example  A rally for the ouster of the Yemeni president was held. => ? PROTEST YEMGOV

act protest-leadership-demand
    verb     demonstrate, rally, protest, march, gather, strike, chant
    if       clause demand, call, urge
    if       clause.object %ouster
    if       subject <actor>
    event    PROTEST demo
    cameo    1411
    context  executive
    target   clause.object.of, clause.for.of, clause.object.possessor, clause.for.possessor
    example  Thousands of Armenians rallied to demand the resignation of the Armenian prime minister. => ARM PROTEST ARMGOV

act protest-for-reform
    verb     demonstrate, rally, protest, march, gather
    noun     demonstration, rally, protest, march
    if       for reform, democracy, constitution, republic, referendum, secession, independence, parliament, autonomy, monarchy
    unless   subject <armed>, team, market
    event    PROTEST demo
    cameo    1414
    context  political_institutions
    target   against, in, from, for.from
    noun-source possessor, by, of, from
    noun-target against, in, from, for.from
    example  Thousands of Catalans rallied for independence from Spain. => ESP PROTEST ESP

act protest-rights-clause
    verb     demonstrate, rally, protest, march, gather
    if       clause demand
    if       clause.object right, freedom, equality, justice, protection, citizenship, job, pay, wage, compensation, recognition, land, water, electricity, release
    unless   subject <armed>, team, market
    event    PROTEST demo
    cameo    1413
    context  rights_freedoms
    target   clause.from, clause.object.from, against, in, outside.of, outside
    example  Women rallied to demand equality from the Iranian government. => CVL PROTEST IRNGOV

act protest-policy-over
    verb     demonstrate, rally, protest, march, gather, riot
    noun     protest, demonstration, rally
    if       over policy, law, bill, austerity, cut, reform, tax, price, hike, decision, plan, war, budget, ruling, corruption, rule, referendum, shortage, subsidy, lockdown, killing, arrest, verdict, result, death, inflation, blackout, wage, pay, election, detention
    unless   subject market, team, ambassador, ministry, government, embassy
    unless   possessor diplomatic
    event    PROTEST demo
    cameo    1412
    context  executive
    target   against, over.by, over.of, over.possessor, over.in, in, outside
    noun-source possessor, by, of, from
    noun-target against, over.by, over.of, over.possessor, over.in, in, outside
    example  Thousands of Peruvians rallied over the arrest of the lawmaker. => PER PROTEST LEG

# ---- down tools

act strike-down-tools
    verb     down, lay_down, drop
    if       object tool, stethoscope, pen, chalk, equipment
    if       subject %striker
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    example  Hundreds of dockers downed tools over pay in Iraq. => IRQLAB PROTEST IRQ

act strike-walk-off
    verb     walk, walk_off, stay_off, stay
    if       off job, work, site, shift, field
    if       subject %striker
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    example  Teachers walked off the job across Burundi. => BDIEDU PROTEST BDI

act strike-stop-work
    verb     stop, halt, abandon, suspend, cease, refuse, boycott
    if       object work, operation, service, teaching, duty, shift, class
    if       subject %striker, union
    unless   subject company
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    example  Doctors suspended services in Nigeria over pay. => NGACVL PROTEST NGA

act strike-stay-home
    verb     stay, remain, call_in
    if       clause home, sick
    if       subject %striker
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    example  Teachers called in sick across Chad. => TCDEDU PROTEST TCD

act strike-refuse-work
    verb     refuse, decline
    noun     refusal
    if       subject %striker
    if       clause work, teach, treat, drive, fly, mark
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    noun-source possessor, by, of, from
    noun-target against, at, over.by, over.possessor, in, across
    example  Teachers in Honduras refused to teach. => HNDEDU PROTEST ?

act strike-refuse-load
    verb     refuse, decline
    if       subject %striker
    if       clause load, unload, handle, deliver, transport, service
    event    PROTEST boycott
    cameo    143
    context  labor
    target   clause.for, clause.to, clause.object.for, clause.object.to, clause.object.of, clause.object
    example  Dockers refused to unload weapons for Israel. => ISRLAB PROTEST ISR

act strike-shut-shops
    verb     shut, close, shutter, pull_down, bolt
    if       object shop, store, business, market, stall, shutter, pharmacy, clinic, court, school
    if       subject shopkeeper, trader, merchant, storekeeper, vendor, pharmacist, lawyer, union, teacher, baker, business_owner
    unless   in flood
    event    PROTEST strike
    cameo    143
    context  labor
    target   against, over.by, over.possessor, at, outside, for.from, in, across
    example  Shopkeepers shuttered their stores across Iran. => BUS PROTEST IRN

act strike-paralyse
    verb     paralyse, paralyze, cripple, hit, disrupt, ground, halt, close, shut, hobble, stop, snarl, cripple, bring
    if       subject strike, walkout, stoppage, general_strike, shutdown, bandh, hartal, industrial_action, go-slow
    if       object <state>
    event    PROTEST strike
    cameo    143
    context  labor
    source   subject.by, subject.of, subject.possessor
    target   object
    example  A general strike paralysed Greece. => ? PROTEST GRC

act strike-disrupt-service
    verb     paralyse, paralyze, cripple, disrupt, ground, halt, close, shut, hobble, stop
    if       subject strike, walkout, stoppage, general_strike, shutdown, bandh, hartal, industrial_action
    if       object airport, flight, port, service, train, school, hospital, transport, traffic, railway, production, refinery, mine, bus, court, city, capital, factory, export
    event    PROTEST strike
    cameo    143
    context  labor
    source   subject.by, subject.of, subject.possessor
    target   object.in, object.of, object.across, in, across
    example  A strike by pilots grounded flights in Kenya. => ? PROTEST KEN

act strike-go-on
    verb     enter, drag_on, spread
    if       subject strike, walkout, general_strike, stoppage, shutdown
    if       subject.by %striker
    event    PROTEST strike
    cameo    143
    context  labor
    source   subject.by, subject.of, subject.possessor
    target   subject.against, against, in, across, subject.in
    example  The strike by teachers spread across Peru. => PEREDU PROTEST PER

act strike-nouns
    noun     rent_strike, tax_strike, tax_revolt, school_strike, climate_strike, student_strike, sympathy_strike, solidarity_strike, warning_strike, political_strike, prison_strike, sickout, sick-out, work-to-rule, sit-down_strike, dock_strike, miners'_strike, pilot_strike, teacher_strike, nurse_strike, doctor_strike, farmer_strike, truckers_strike, public-sector_strike, hospital_strike, port_strike, airport_strike, air_traffic_strike, postal_strike, nationwide_strike, national_strike, indefinite_strike, one-day_strike, 24-hour_strike, 48-hour_strike, shutter-down_strike, sector_strike, oil_strike, bank_strike, university_strike, lawyers_strike
    unless   possessor hunger
    event    PROTEST strike
    cameo    143
    context  labor
    noun-source possessor, by, of, from
    noun-target against, at, over.by, over.possessor, in, across
    example  A nationwide strike in Tunisia went on. => ? PROTEST TUN
    example  A sickout by teachers in Ghana continued. => GHAEDU PROTEST GHA

act strike-over-policy
    noun     strike, walkout, stoppage, general_strike
    if       against policy, law, reform, austerity, pension, tax, subsidy, decree, budget, privatisation, privatization, bill, plan, cut
    unless   by aircraft, drone, jet
    event    PROTEST strike
    cameo    1432
    context  labor, executive
    noun-source possessor, by, of, from
    noun-target against.by, against.of, against.possessor, over.by, over.of, in
    example  The walkout against the reform of the French government continued. => ? PROTEST FRAGOV

act strike-leadership
    noun     strike, walkout, stoppage, general_strike, boycott
    if       for %ouster
    event    PROTEST strike
    cameo    1431
    context  labor, executive
    noun-source possessor, by, of, from
    noun-target for.of, for.possessor, against, in
    example  A walkout by teachers for the resignation of the Haitian president continued. => EDU PROTEST HTIGOV

act strike-rights
    noun     strike, walkout, stoppage, general_strike
    if       for right, wage, pay, condition, raise, pension, safety, job, equality
    event    PROTEST strike
    cameo    1433
    context  labor, rights_freedoms
    noun-source possessor, by, of, from
    noun-target against, for.from, in, at
    example  A walkout for wages against Bangladesh continued. => ? PROTEST BGD

act strike-for-reform
    noun     strike, walkout, general_strike, stayaway
    if       for democracy, independence, election, constitution, reform, republic
    event    PROTEST strike
    cameo    1434
    context  labor, political_institutions
    noun-source possessor, by, of, from
    noun-target against, in, from, for.from
    example  A walkout for democracy against Myanmar continued. => ? PROTEST MMR

act boycott-classes
    verb     boycott, skip, shun, abandon
    if       object class, lecture, lesson, exam, school, course, university
    if       subject student, pupil, teacher, lecturer, undergraduate
    event    PROTEST boycott
    cameo    143
    target   against, over.by, in, object.in
    example  Students boycotted classes in Serbia. => SRBEDU PROTEST SRB

act boycott-election
    verb     boycott, shun, sit_out, snub, spoil
    if       object election, vote, poll, referendum, ballot, parliament, assembly, session, census, runoff
    if       subject <actor>
    unless   subject sponsor
    event    PROTEST boycott
    cameo    1432
    context  executive
    target   object.in, object.of, object.by, object.possessor, in, against
    example  The Venezuelan opposition boycotted the vote in Venezuela. => VENOPP PROTEST VEN

act boycott-goods
    verb     boycott, shun, refuse, blacklist
    if       object product, good, brand, import, company, store, supermarket, goods, wine, event_goods
    if       subject <civilian>, activist, union, consumer, group, student
    event    PROTEST boycott
    cameo    143
    context  economic
    target   object.of, object.from, object.possessor, object.by, object.in
    example  Activists boycotted goods from Israel. => ISRCVL PROTEST ISR

act boycott-walk-out
    verb     walk_out, storm_out, file_out, stalk_out, walk
    if       of chamber, parliament, session, assembly, hall, meeting, house, speech, conference, room
    if       subject lawmaker, opposition, delegate, deputy, diplomat, delegation, mp, party, bloc, representative, senator
    event    PROTEST boycott
    cameo    143
    target   of.of, of.in, of.possessor, of.by, over.by, during.by, in
    example  Lawmakers stormed out of the parliament of Georgia. => LEG PROTEST GEO

act boycott-stay-away
    noun     stay-away, stayaway_call, vote_boycott, poll_boycott, class_boycott, bus_boycott, product_boycott, trade_boycott_civic, cultural_boycott, sports_boycott, economic_boycott, goods_boycott, parliamentary_boycott, referendum_boycott
    event    PROTEST boycott
    cameo    143
    noun-source possessor, by, of, from
    noun-target of, against, in
    example  A class boycott by students in Bolivia went on. => BOLEDU PROTEST BOL

# ---- no food

act hunger-refuse-meals
    verb     refuse, reject, skip, return, forgo
    if       object food, meal, ration, breakfast, treatment_food
    if       subject prisoner, inmate, detainee, captive, activist, migrant, striker, dissident, convict, refugee
    unless   subject patient
    event    PROTEST hunger
    cameo    142
    target   against, over.by, outside, at, in, to
    example  Inmates refused meals at Guantanamo for weeks. => CUBCVL PROTEST CUB

act hunger-stop-eating
    verb     stop_eating, starve, fast
    if       subject prisoner, inmate, detainee, captive, activist, migrant, dissident, convict, refugee, monk, protester, hunger_striker
    unless   to death
    unless   subject child, animal
    unless   during ramadan
    event    PROTEST hunger
    cameo    142
    target   against, over.by, outside, at, in, to
    example  Detainees stopped eating. => CVL PROTEST ?

act hunger-refuse-to-eat
    verb     refuse
    if       clause eat
    if       subject prisoner, inmate, detainee, captive, activist, migrant, dissident, convict, refugee, monk, protester
    event    PROTEST hunger
    cameo    142
    target   against, over.by, outside, at, in, to
    example  Prisoners refused to eat. => CVL PROTEST ?

act hunger-sew-lips
    verb     sew, stitch
    if       object lip, mouth
    event    PROTEST hunger
    cameo    142
    target   against, over.by, outside, at, in, to
    example  Migrants sewed their lips in Greece. => REF PROTEST GRC

act hunger-join
    verb     join, enter, go_on, continue, extend, resume, pursue
    if       object hunger_strike, fast
    if       subject <actor>
    event    PROTEST hunger
    cameo    142
    target   against, object.against, in, at, object.in
    example  Kurdish lawmakers joined the hunger strike against Turkey. => KUR PROTEST TUR

act hunger-policy
    noun     hunger_strike, hunger-strike, fast
    if       against policy, law, reform, decision, arrest, ruling, verdict, detention, isolation, bill, deportation
    event    PROTEST hunger
    cameo    1422
    context  executive
    noun-source possessor, by, of
    noun-target against.by, against.of, over.by, over.of, against, in
    example  A hunger strike against the ruling of the Spanish court was held. => ? PROTEST ESPJUD

act hunger-leadership
    noun     hunger_strike, hunger-strike, fast
    if       for %ouster
    event    PROTEST hunger
    cameo    1421
    context  executive
    noun-source possessor, by, of
    noun-target for.of, for.possessor, against, in
    example  A hunger strike for the resignation of the Georgian president was held. => ? PROTEST GEOGOV

act hunger-rights
    noun     hunger_strike, hunger-strike, fast
    if       for right, release, condition, treatment, visit, freedom, wage, justice
    event    PROTEST hunger
    cameo    1423
    context  rights_freedoms
    noun-source possessor, by, of
    noun-target against, for.from, in, at
    example  A hunger strike for rights in Iran was held. => ? PROTEST IRN

act hunger-reform
    noun     hunger_strike, hunger-strike, fast
    if       for reform, democracy, election, constitution, statehood, independence, autonomy
    event    PROTEST hunger
    cameo    1424
    context  political_institutions
    noun-source possessor, by, of
    noun-target against, in, from
    example  A hunger strike for autonomy against India continued. => ? PROTEST IND

# ---- in the way

act obstruct-chain-self
    verb     chain, handcuff, glue, shackle, lock, superglue, tie, padlock
    if       subject activist, protester, student, demonstrator, campaigner, environmentalist, women, woman, worker
    if       object themselves, himself, herself, self, hand
    if       to any
    event    PROTEST obstruct
    cameo    144
    target   to.of, to.in, to.outside, to, against
    example  Activists chained themselves to the gate of the ministry in Poland. => POLCVL PROTEST POLGOV

act obstruct-lie-down
    verb     lie, sit, squat, lie_down, sit_down, kneel, stand
    if       subject activist, protester, student, demonstrator, villager, campaigner, resident, farmer, monk, settler
    if       on track, road, highway, railway, rail, runway, bridge, street, line, motorway
    event    PROTEST obstruct
    cameo    144
    target   against, on.to, on.in, on.of, in, over.by
    example  Farmers sat on the tracks in India. => INDCVL PROTEST IND

act obstruct-cut-road
    verb     cut, sever, close, block, obstruct, occupy, barricade, clog, snarl, jam, choke
    if       object road, highway, railway, motorway, bridge, junction, crossing, street, rail_line, traffic, track, border, intersection, access, route, avenue, entrance
    if       subject %rallier, union, trucker
    unless   subject <armed>
    event    PROTEST obstruct
    cameo    144
    target   against, object.to, object.in, object.into, object.of, in, over.by, outside
    example  Villagers cut the highway to Lima in Peru. => PERCVL PROTEST PER

act obstruct-with-tyres
    verb     block, barricade, close, obstruct, cut
    if       object road, highway, street, junction, entrance, bridge
    if       with tyre, tire, rock, log, truck, tractor, boulder, debris, barricade, tree, bus
    if       subject <actor>
    unless   subject <armed>, government, authority, police
    event    PROTEST obstruct
    cameo    144
    target   against, object.to, object.in, in, over.by
    example  Drivers blocked the road with trucks in Chile. => CHLCVL PROTEST CHL

act obstruct-barricade-in
    verb     barricade
    if       object themselves, himself, self
    if       in any
    unless   subject <armed>, gunman, suspect, robber
    event    PROTEST obstruct
    cameo    144
    target   against, in.of, in.in, in.possessor, in
    example  Students barricaded themselves in the university in Greece. => GRCEDU PROTEST GRC

act obstruct-occupy
    verb     occupy, squat, shut_down, encircle, ring, picket, besiege, surround, lock_down
    if       object ministry, parliament, university, campus, airport, office, embassy, building, school, factory, hall, headquarters, oilfield, well, refinery, plant, port, station, theatre, mine, dam, plantation, terminal, library
    if       subject student, protester, demonstrator, activist, farmer, worker, villager, indigenous, striker, resident, campaigner, peasant, opposition, migrant, settler, teacher
    unless   subject <armed>
    event    PROTEST obstruct
    cameo    144
    target   object.of, object.in, object.possessor, against, in, object
    example  Students occupied the university in Serbia. => SRBEDU PROTEST SRB

act obstruct-stop-traffic
    verb     stop, halt, delay, disrupt, hold_up, block, turn_back
    if       object train, traffic, bus, flight, convoy, truck, ship, tanker, lorry, ferry, construction, work, deportation, eviction, delivery, shipment
    if       subject protester, demonstrator, activist, farmer, villager, student, resident, campaigner, environmentalist, crowd
    unless   subject <armed>
    event    PROTEST obstruct
    cameo    144
    target   object.of, object.from, object.to, object.in, object.by, object.possessor, against, in
    example  Villagers stopped a convoy of the Serbian army. => CVL PROTEST SRBMIL

act obstruct-nouns
    noun     roadblock_protest, blockade_of_road, rail_blockade, border_blockade, truckers'_blockade, farmers'_blockade, port_blockade, road_closure_protest, sit-down_blockade, highway_blockade, bridge_blockade, blockade_protest, tractor_blockade
    unless   possessor naval, air
    event    PROTEST obstruct
    cameo    144
    noun-source possessor, by, of
    noun-target of, on, against, in, at
    example  A highway blockade in Bolivia went on. => ? PROTEST BOL

act obstruct-policy
    noun     roadblock, blockade, barricade, human_chain, sit-in, occupation
    if       over policy, law, reform, tax, price, decree, mine, dam, pipeline, fuel, import, decision, grain
    unless   by army, navy, military, soldier
    event    PROTEST obstruct
    cameo    1442
    context  executive
    noun-source possessor, by, of
    noun-target against.by, against.of, over.by, over.of, against, in
    example  A blockade over the decree of the Peruvian government continued. => ? PROTEST PERGOV

act obstruct-leadership
    noun     roadblock, blockade, barricade, human_chain, sit-in, occupation
    if       for %ouster
    event    PROTEST obstruct
    cameo    1441
    context  executive
    noun-source possessor, by, of
    noun-target for.of, for.possessor, against, in
    example  A blockade by farmers for the resignation of the Bolivian president continued. => CVL PROTEST BOLGOV

act obstruct-rights
    noun     roadblock, blockade, barricade, human_chain, sit-in, occupation
    if       for right, wage, pay, land, water, electricity, job, compensation, release, equality
    unless   by army, navy, military
    event    PROTEST obstruct
    cameo    1443
    context  rights_freedoms
    noun-source possessor, by, of
    noun-target against, for.from, in, at
    example  A human chain for wages against the Kenyan government was formed. => ? PROTEST KENGOV

act obstruct-reform
    noun     roadblock, blockade, barricade, human_chain, sit-in, occupation
    if       for independence, democracy, referendum, secession, reform, autonomy, constitution, election
    unless   by army, navy, military
    event    PROTEST obstruct
    cameo    1444
    context  political_institutions
    noun-source possessor, by, of
    noun-target against, from, in, for.from
    example  A human chain for independence from Spain was formed. => ? PROTEST ESP

# ---- with violence

act riot-set-fire
    verb     set_fire, set_ablaze, set_alight, burn, burn_down, torch, firebomb, petrol-bomb, gut, raze, set
    if       object car, bus, vehicle, barricade, tyre, tire, bin, booth, tram, truck, scooter, motorcycle, petrol_station, kiosk
    if       subject protester, demonstrator, rioter, crowd, mob, student, protestor, looter, youth
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   to.of, to.in, object.of, object.possessor, object.in, in, object, to
    example  Protesters burned buses in Bangladesh. => BGDCVL PROTEST BGD

act riot-break-barrier
    verb     break_through, breach, scale, climb, topple, pull_down, tear_down, knock_down, push_past, push_through, smash_through, break_down, charge, dismantle, ram, cut_through, force
    if       object barrier, fence, cordon, gate, wall, statue, barricade, door, perimeter, line, police_line, security_cordon, monument, wire, grille
    if       subject protester, demonstrator, rioter, crowd, mob, student, protestor, supporter, activist, thousand, migrant
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   object.of, object.around, object.outside, object.at, object.in, object.possessor, against, in
    example  Protesters tore down the fence of the embassy of France. => FRACVL PROTEST FRAGOV

act riot-through-cordon
    verb     break, push, burst, surge, smash, charge, force_way, storm
    if       through barrier, fence, cordon, gate, barricade, line, perimeter, door
    if       subject protester, demonstrator, rioter, crowd, mob, student, protestor, supporter, activist, thousand
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   through.of, into, against, outside.of, through
    example  Protesters broke through the cordon of the Georgian police. => CVL PROTEST GEOCOP

act riot-into-building
    verb     storm, burst, break, force_way, surge, rush, barge
    if       into parliament, palace, embassy, ministry, building, office, consulate, chamber, studio, residence, compound, headquarters, capitol, court, assembly
    if       subject protester, demonstrator, rioter, crowd, mob, student, protestor, supporter, activist, thousand, farmer
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   into.of, into.in, into.possessor, against, in, into
    example  Protesters burst into the parliament of North Macedonia. => MKDCVL PROTEST MKD

act riot-statue
    verb     topple, pull_down, tear_down, behead, deface, vandalise, vandalize, destroy, smash, burn
    if       object statue, monument, bust, memorial
    if       subject protester, demonstrator, rioter, crowd, mob, student, activist, villager, nationalist, thousand
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   object.of, object.possessor, against, in, object.in
    example  Protesters toppled a statue of Lenin in Ukraine. => UKRCVL PROTEST UKR

act riot-loot
    verb     loot, ransack, plunder, pillage, raid, strip
    if       object shop, store, mall, warehouse, supermarket, business, market, bank, pharmacy, depot, restaurant
    if       subject looter, rioter, mob, crowd, protester, youth, resident, demonstrator, people
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   object.in, object.of, object.possessor, in
    example  Looters ransacked shops in South Africa. => ZAFCVL PROTEST ZAF

act riot-clash-with-police
    noun     clash, scuffle, confrontation, skirmish, standoff, stand-off, melee, street_fight, battle
    if       with police, policeman, gendarme, riot_police, security_force, soldier, officer
    if       possessor protester, demonstrator, student, crowd, supporter, youth, rioter, migrant
    event    PROTEST riot
    cameo    145
    noun-source possessor, by, between, of
    noun-target with
    example  The protesters' clashes with Kenyan police went on. => CVL PROTEST KENCOP

act riot-battle-police
    verb     battle, fight, tussle, charge, taunt, confront, rush, overwhelm, outnumber, push_back, jostle
    if       object police, policeman, gendarme, riot_police, security_force, officer
    if       subject protester, demonstrator, student, crowd, supporter, youth, rioter, migrant, farmer, worker, villager, miner, protestor
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   object
    example  Students battled Iranian police. => EDU PROTEST IRNCOP

act riot-run-battles
    verb     fight, wage, engage
    if       object battle, running_battle, pitched_battle, street_battle
    if       with police, policeman, gendarme, riot_police, officer
    if       subject protester, demonstrator, student, crowd, supporter, youth, rioter, migrant, miner
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   with, object.with
    example  Youths fought running battles with police in Kenya. => KENCVL PROTEST KENCOP

act riot-hurl-at
    verb     hurl, throw, lob, fling, pelt, rain, launch, fire, aim
    if       object fireworks, firework, flare, cobblestone, acid, faeces, paint_bomb, smoke_bomb, slingshot, marble, chunk, concrete, pole, metal
    if       subject protester, demonstrator, student, crowd, supporter, youth, rioter, migrant, farmer, activist, settler
    unless   subject <armed>
    event    PROTEST riot
    cameo    145
    target   at, on, into.of, at.of
    example  Youths threw flares at French police. => CVL PROTEST FRACOP

act riot-run-amok
    verb     run_amok, go_rampage, go_on_rampage, run_riot, riot, rampage
    if       subject prisoner, inmate, detainee, mob, youth, supporter, crowd, student, migrant, settler, farmer, worker, soldier
    unless   subject elephant, bull, striker, winger
    unless   in premiership, league
    event    PROTEST riot
    cameo    145
    target   against, through, over.by, in, at
    example  Inmates went on the rampage in Ecuador. => ECUCVL PROTEST ECU

act riot-prison
    noun     prison_riot, jail_riot, prison_mutiny, prison_rebellion, prison_uprising, jail_mutiny, jailhouse_riot, camp_riot, inmate_riot
    event    PROTEST riot
    cameo    145
    noun-source possessor, by, between, of
    noun-target in, at, against
    example  A jail mutiny in Brazil went on. => ? PROTEST BRA

act riot-communal
    noun     race_riot, sectarian_riot, communal_riot, anti-immigrant_riot, anti-chinese_riot, ethnic_riot, religious_riot, student_riot, post-election_violence, election_violence, post-election_riot, anti-government_riot, price_riot, street_rioting, mob_rampage
    event    PROTEST riot
    cameo    145
    noun-source possessor, by, between, of
    noun-target in, against, at, over.by
    example  Communal riots in India continued. => ? PROTEST IND

act riot-leadership
    noun     riot, rioting, violent_protest, uprising, revolt
    if       for %ouster
    event    PROTEST riot
    cameo    1451
    context  executive
    noun-source possessor, by, between, of
    noun-target for.of, for.possessor, against, in
    example  A revolt for the ouster of the Malian president spread. => ? PROTEST MLIGOV

act riot-reform
    noun     riot, rioting, violent_protest, uprising, revolt
    if       for democracy, independence, autonomy, secession, republic, constitution
    event    PROTEST riot
    cameo    1454
    context  political_institutions
    noun-source possessor, by, between, of
    noun-target against, from, in, for.from
    example  An uprising for independence from Indonesia spread. => ? PROTEST IDN

# ---- other dissent

act dissent-set-self-alight
    verb     set, douse, burn, immolate, torch
    if       object himself, herself, themselves, self, oneself
    unless   on path, course, task
    unless   as any
    event    PROTEST
    cameo    140
    target   against, over.by, outside, in
    example  A monk set himself on fire outside the parliament. => REL PROTEST LEG

act dissent-campaign
    noun     defiance_campaign, noncooperation_movement, non-cooperation_movement, resistance_movement_civil, protest_campaign, campaign_of_disobedience, pro-democracy_campaign, opposition_movement, anti-government_movement, anti-coup_movement, anti-war_movement, protest_vote
    unless   possessor advertising
    event    PROTEST
    cameo    140
    noun-source possessor, by, of, among, from
    noun-target against, with, in, across, outside
    example  The anti-coup movement in Myanmar went on. => ? PROTEST MMR

act dissent-refuse-salute
    verb     refuse, decline
    noun     refusal
    if       clause sing, salute, swear, stand, kneel, wear
    if       clause.object anthem, flag, oath, hijab, headscarf, veil, uniform
    unless   subject player, team
    event    PROTEST
    cameo    140
    target   against, in, clause.in
    noun-source possessor, by, of, among, from
    noun-target against, in, clause.in
    example  Students refused to wear headscarves in Iran. => IRNEDU PROTEST IRN

act dissent-remove-veil
    verb     burn, remove, tear_off, discard, cut
    if       object headscarf, hijab, veil, hair
    if       subject woman, girl, protester, student, activist
    unless   in salon
    event    PROTEST
    cameo    140
    target   against, in, outside, over.by
    example  Women burned headscarves in Iran. => IRNCVL PROTEST IRN

act protest-masses-march
    verb     march, parade
    if       subject ten, thousand, hundred, million, dozen, score
    unless   subject <armed>, soldier, troop, veteran, ant, penguin, dancer, band
    unless   in parade, carnival, festival, pageant
    unless   clause celebrate, commemorate, honour, honor, mark
    event    PROTEST demo
    cameo    141
    target   against, over.by, over.possessor, clause.object.by, in, outside, through
    example  Tens of thousands marched in Yangon. => MMRCVL PROTEST MMR
