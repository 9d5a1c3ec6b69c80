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
