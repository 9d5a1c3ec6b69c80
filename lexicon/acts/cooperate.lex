# COOPERATE (CAMEO 06): working together in deed: trade, joint exercises, extradition, shared intelligence.

# ---- 060

act cooperate
    verb     cooperate, co-operate, collaborate, coordinate, co-ordinate, partner, team_up, work_together
    verb     work_with, join_forces, join_hands, pull_together, work_side, work_jointly, work_closely, act_together
    verb     act_in_concert, pool_resource, pitch_in, synchronise, synchronize
    unless   subject %sportsman, singer, rapper, author
    unless   on album, song, film
    unless   with enemy, terrorist, militant, rebel, jihadist, insurgent, occupier, nazi
    event    COOPERATE
    cameo    060
    target   with, alongside, object.with
    reciprocal yes
    example  Germany cooperates with Poland. => DEU COOPERATE POL
    example  Turkey and Iran worked together. => TUR,IRN COOPERATE IRN,TUR
    example  Egypt, which cooperates with Israel, was silent. => EGY COOPERATE ISR
    not      The singer teamed up with a rapper.

act cooperate-music
    verb     collaborate, team_up, work, partner
    if       on album, song, film, show, single, track
    event    none
    none     The singer collaborated with a rapper on an album.

act cooperation
    noun     cooperation, co-operation, collaboration, coordination, co-ordination, partnership, teamwork
    noun     joint_venture, joint_project, joint_action, joint_effort, synergy, interoperability
    unless   with investigator
    event    COOPERATE
    cameo    060
    noun-source possessor, by, of
    noun-target with, between, among
    reciprocal yes
    example  Kazakhstan began cooperation with Russia. => KAZ COOPERATE RUS
    example  Cooperation between France and Spain has grown. => FRA,ESP COOPERATE FRA,ESP

act work-with
    verb     work, act, operate, labour, labor, toil
    if       with <actor>
    unless   subject scientist, doctor, actor, %sportsman, teacher
    event    COOPERATE
    cameo    060
    target   with
    example  NATO is working with Georgia on the plan. => IGONAT COOPERATE GEO

act work-alongside
    verb     work, serve, operate, fight, deploy, stand
    if       alongside any
    event    COOPERATE
    cameo    060
    target   alongside
    example  Kenya worked alongside Ethiopia. => KEN COOPERATE ETH

act join-effort
    verb     join, participate_in, take_part_in, contribute_to, partake
    if       object coalition, effort, initiative, mission, project, scheme, campaign, force, programme, program, operation, taskforce, consortium
    unless   subject %sportsman, celebrity, fan, fighter, recruit
    unless   object protest
    unless   object peacekeeping
    event    COOPERATE
    cameo    060
    target   object.of, object.by, object.with, object.possessor, with, object
    example  Denmark joined the mission of France. => DNK COOPERATE FRA

act take-part-joint
    verb     take_part, participate, engage, partake
    if       in mission, operation, project, programme, program, initiative, campaign, effort
    unless   in protest, rally
    event    COOPERATE
    cameo    060
    target   with, in.with, in.of, in.by, in.in, in.possessor, in
    example  Italy took part in the mission of the European Union. => ITA COOPERATE IGOEEC

act build-together
    verb     make, assemble, build, construct, develop, operate, run, launch, establish, set_up, design, create
    verb     manufacture, produce, test
    if       with <state>
    unless   object case, lead, relation, tie, relationship, trust, %agreement, %talk
    event    COOPERATE
    cameo    060
    target   with
    reciprocal yes
    example  Russia has made a rocket with Kazakhstan. => RUS COOPERATE KAZ

act jointly
    verb     develop, build, operate, produce, finance, run, launch, manage, administer, patrol, investigate
    verb     organise, organize, explore
    if       with <actor>
    if       subject <state>
    unless   object case
    event    COOPERATE
    cameo    060
    target   with
    reciprocal yes
    example  India is developing a rocket with Israel. => IND COOPERATE ISR

act help-police
    verb     cooperate, co-operate, collaborate, assist, help
    if       with investigation, inquiry, probe, tribunal, prosecutor, court, enquiry, investigator
    event    COOPERATE
    cameo    063
    context  legal
    target   with.of, with.by, with.into, with.possessor, with
    example  Serbia cooperated with the inquiry of the United Nations. => SRB COOPERATE IGOUNO

act exchange-things
    verb     exchange, swap, share, pool, trade
    if       object technology, expertise, know-how, experience, expert, student, delegation, water, electricity, resource, equipment, data, power, knowledge, scientist, energy
    unless   object prisoner, fire, blow, insult, view, intelligence
    event    COOPERATE
    cameo    060
    target   with, object.with, object.between, between, recipient
    reciprocal yes
    example  Brazil and Argentina exchanged technology. => BRA,ARG COOPERATE ARG,BRA
    example  Israel shared water with Jordan. => ISR COOPERATE JOR

act hotline
    verb     open, establish, set_up, create, reopen, restore, activate, install, launch, agree_on
    if       object hotline, military_hotline, deconfliction_line, deconfliction_channel, deconfliction_mechanism
    if       subject <actor>
    unless   object suicide, customer
    unless   subject company, charity
    event    COOPERATE
    cameo    060
    context  military
    target   with, object.with, recipient, object.to
    reciprocal yes
    example  South Korea reopened a hotline with North Korea. => KOR COOPERATE PRK
    example  Japan and China set up a military hotline. => JPN,CHN COOPERATE CHN,JPN
    not      The charity opened a hotline for victims.

act share-border-work
    verb     open, connect, link, inaugurate, launch, restore, resume, reopen
    if       object link, railway, route, bridge, line, pipeline, road, highway, flight, service, ferry, corridor
    unless   object talk
    unless   object fire, attack, assault
    unless   object.of communication
    event    COOPERATE
    cameo    061
    context  economic
    target   with, object.with, recipient, object.to, object.between, between, to
    reciprocal yes
    example  Azerbaijan opened a railway to Turkey. => AZE COOPERATE TUR
    example  Israel resumed flights to Morocco. => ISR COOPERATE MAR

# ---- 061: trade

act trade-with
    verb     trade, deal, barter, do_business, transact
    if       with <actor>
    unless   object barb, insult, blow, fire, accusation, jab
    event    COOPERATE
    cameo    061
    context  economic
    target   with
    reciprocal yes
    example  China trades with Australia. => CHN COOPERATE AUS

act trade
    noun     trade, commerce, barter, trade_exchange, exchange_goods, joint_investment
    if       with <actor>
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by, of
    noun-target with
    reciprocal yes
    example  India expanded its trade with Myanmar. => IND COOPERATE MMR

act trade-between
    noun     trade, commerce, economic_cooperation, trade_cooperation, energy_cooperation
    if       between any
    event    COOPERATE
    cameo    061
    context  economic
    noun-target between
    reciprocal yes
    example  Trade between Brazil and China grew. => BRA,CHN COOPERATE BRA,CHN

act economic-cooperation
    noun     economic_cooperation, trade_cooperation, energy_cooperation, economic_partnership, trade_partnership
    noun     economic_tie, trade_tie, commercial_cooperation
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by, of
    noun-target with, between
    reciprocal yes
    example  Poland began economic cooperation with Vietnam. => POL COOPERATE VNM

act buy
    verb     buy, purchase, import, order, acquire, source, procure, receive
    if       from <actor>
    unless   object time, prisoner, refugee, order, aid, donation, support, threat, call, letter, criticism, praise, backing, help
    unless   from <armed>
    event    COOPERATE
    cameo    061
    context  economic
    target   from
    example  India imported carpets from Iran. => IND COOPERATE IRN
    example  Timber was bought by Germany from Norway. => DEU COOPERATE NOR

act buy-goods
    verb     buy, purchase, import, acquire
    if       object oil, gas, coal, grain, wheat, crude, %armsthing, system, uranium, electricity, rice, vaccine, fuel, food, corn, soybean, goods, product, plane, bond, submarine
    unless   subject <civilian>, shopper, consumer
    event    COOPERATE
    cameo    061
    context  economic
    target   from, object.from, object.possessor, object
    example  China bought Iranian crude. => CHN COOPERATE IRN

act sell
    verb     sell, export, market
    if       recipient any
    unless   object share, stake, ticket, house, home, record, album, book, copy, million, short, %showbiz, bond, soul, player, business, drug, slave
    unless   object %sportsman
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.recipient, to, in
    example  Russia sold wheat to Egypt. => RUS COOPERATE EGY
    example  Qatar has exported gas to Japan. => QAT COOPERATE JPN

act sell-arms
    verb     sell, export, supply, lease
    if       object %armsthing
    if       recipient any
    unless   object %showbiz
    unless   object %sportsman
    unless   object share
    unless   object record, ticket
    unless   subject company
    unless   object player
    event    COOPERATE
    cameo    062
    context  military
    target   recipient, object.recipient, to
    example  Israel sold missiles to Azerbaijan. => ISR COOPERATE AZE

act arms-sale
    noun     arms_sale, weapon_sale, sale_arms, sale_weapon, arms_deal, arms_export, weapon_export, missile_sale
    noun     arms_transfer
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by, from
    noun-target recipient, to, with
    example  Russia's arms sales to Algeria doubled. => RUS COOPERATE DZA

act sale
    noun     sale, export, exports, shipment
    if       of any
    if       to <actor>
    unless   of aid, relief, food
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by, from
    noun-target to
    example  The sale of gas by Qatar to Japan began. => QAT COOPERATE JPN

act imports
    noun     import, imports, purchase
    if       from <actor>
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by
    noun-target from
    example  Turkey raised its imports from Iraq. => TUR COOPERATE IRQ

act invest-in
    verb     invest, pour_money, plough_money, pump_money, plow_money, inject_capital
    if       in <actor>
    unless   subject fund, shareholder, firm, <person>
    event    COOPERATE
    cameo    061
    context  economic
    target   in
    example  China invested in Ethiopia. => CHN COOPERATE ETH

act investment
    noun     investment
    if       in <actor>
    unless   possessor <person>
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by, from
    noun-target in
    example  Chinese investment in Zambia has grown. => CHN COOPERATE ZMB

act joint-pipeline
    verb     build, lay, finance, fund, construct
    if       object pipeline, railway, reactor, port, refinery, dam, highway, plant, airport, power-plant, road, stadium
    if       in <actor>
    unless   subject company
    event    COOPERATE
    cameo    061
    context  economic
    target   in
    example  China built a port in Sri Lanka. => CHN COOPERATE LKA

act open-market
    verb     open, reopen
    if       object market, economy, trade
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.recipient, to, for, with
    example  Japan opened its market to Vietnam. => JPN COOPERATE VNM

# ---- 062: military cooperation

act joint-exercise
    noun     joint_exercise, joint_drill, joint_manoeuvre, joint_maneuver, joint_war, joint_patrol, joint_training
    noun     joint_operation, joint_military, joint_naval, war_game, joint_raid, joint_offensive, joint_mission
    noun     joint_wargame, joint_military_exercise, joint_naval_exercise, joint_military_drill, joint_naval_drill
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by, of
    noun-target with, between, alongside
    reciprocal yes
    example  A joint Russian-Belarusian military exercise began. => RUS,BLR COOPERATE BLR,RUS
    example  A joint patrol by Thailand and Malaysia began. => THA,MYS COOPERATE MYS,THA

act exercise-with
    noun     exercise, drill, manoeuvre, maneuver, wargame, patrol, training, operation, patrols
    if       with <actor>
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by, of
    noun-target with, between, alongside
    reciprocal yes
    example  India's exercise with Vietnam began. => IND COOPERATE VNM

act exercise-between
    noun     exercise, drill, manoeuvre, maneuver, wargame, patrol
    if       between any
    event    COOPERATE
    cameo    062
    context  military
    noun-target between
    reciprocal yes
    example  Drills between Japan and Australia began. => JPN,AUS COOPERATE JPN,AUS

act hold-exercise-with
    verb     hold, conduct, stage, begin, start, launch, carry_out, run, perform, open, kick_off, wrap_up, complete
    verb     participate_in, take_part_in, undertake, mount
    if       object %drillthing
    if       with <actor>
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  Georgia held exercises with the United States. => GEO COOPERATE USA

act hold-joint
    verb     hold_joint, conduct_joint, stage_joint, begin_joint, start_joint, launch_joint, run_joint
    verb     perform_joint, plan_joint, finish_joint, open_joint, conclude_joint, complete_joint, end_joint
    if       object %drillthing
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with, between, alongside, object.alongside
    reciprocal yes
    example  Russia and China held joint drills. => RUS,CHN COOPERATE CHN,RUS
    example  Vietnam conducted joint exercises with Laos. => VNM COOPERATE LAO

act round-of-exercises
    verb     hold, conduct, stage, begin, start, launch, run, perform, open, plan, finish, end, complete
    if       object round, series, week, set, phase, day, edition
    if       object.of exercise, drill, manoeuvre, maneuver, wargame, patrol, training, game
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with, between, alongside
    reciprocal yes
    example  Jordan and the United States began a new round of joint exercises. => JOR,USA COOPERATE USA,JOR

act drill-in
    verb     take_part, participate, join, train
    if       in exercise, drill, manoeuvre, maneuver, wargame, patrol, game
    unless   subject %sportsman
    event    COOPERATE
    cameo    062
    context  military
    target   with, in.with, alongside, in.in, in.by
    reciprocal yes
    example  Sweden participated in drills with NATO. => SWE COOPERATE IGONAT

act exercise-together
    verb     exercise, drill, train, manoeuvre, maneuver, patrol, fly, operate
    if       with <actor>
    unless   subject %sportsman
    unless   object right, power, control, option, player
    event    COOPERATE
    cameo    062
    context  military
    target   with, alongside
    reciprocal yes
    example  Estonia trained with Britain. => EST COOPERATE GBR

act fight-alongside
    verb     fight, battle, march, serve, deploy, campaign
    if       alongside any
    unless   subject %sportsman
    event    COOPERATE
    cameo    062
    context  military
    target   alongside
    example  Chad fought alongside France. => TCD COOPERATE FRA

act military-cooperation
    noun     military_cooperation, defence_cooperation, defense_cooperation, security_cooperation, military_tie
    noun     military_partnership, military_coordination, military_alliance, defence_partnership
    noun     defense_partnership, naval_cooperation, security_partnership, military_collaboration
    noun     counterterrorism_cooperation
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by, of
    noun-target with, between
    reciprocal yes
    example  Belarus stepped up military cooperation with Russia. => BLR COOPERATE RUS
    example  Security cooperation between Israel and Jordan endured. => ISR,JOR COOPERATE ISR,JOR

act lease-base
    verb     lease, lend, rent, offer, open, grant, give, make_available
    if       object base, airbase, airfield, port, airspace, harbour, harbor, airport, territory, island, facility
    unless   object fire
    unless   subject company
    event    COOPERATE
    cameo    062
    context  military
    target   recipient, object.recipient, for, to
    example  Djibouti leased a base to China. => DJI COOPERATE CHN

act host-troops
    verb     host, station, house, accommodate, receive
    if       object base, troop, troops, soldier, missile, warship, force, battalion, headquarters
    unless   object wounded
    event    COOPERATE
    cameo    062
    context  military
    target   object, object.of, object.from, object.possessor
    example  Poland hosted American troops. => POL COOPERATE USAMIL

act joint-force
    verb     form, create, establish, set_up, build, launch, deploy, assemble
    if       object coalition, alliance, force, command, brigade, taskforce, battalion, bloc, fleet, squadron, group
    if       with any
    unless   object government, cabinet
    unless   with opposition, party, rival, junta
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with, object.between
    reciprocal yes
    example  Ukraine formed a brigade with Poland. => UKR COOPERATE POL

# ---- 063: judicial cooperation

act extradite
    verb     extradite, render
    unless   object aid, service, verdict, decision, judgment, homeless, useless
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, object.recipient, to, from, object
    example  Spain extradited a banker to Argentina. => ESP COOPERATE ARG
    example  A suspect was extradited by Morocco to Belgium. => MAR COOPERATE BEL

act extradition
    noun     extradition, rendition
    event    COOPERATE
    cameo    063
    context  legal
    noun-source by, possessor, from
    noun-target recipient, to, of
    example  Panama's extradition to France of the banker took years. => PAN COOPERATE FRA

act hand-over-suspect
    verb     hand_over, hand, transfer, surrender, deliver, send, turn_over, give_up, return, deport, fly
    if       object suspect, fugitive, criminal, indictee, warlord, accused, trafficker, defendant, killer, general, murderer, kingpin, accomplice, spy
    if       recipient any
    unless   object prisoner
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, object.recipient, to
    example  Libya handed a suspect over to Scotland. => LBY COOPERATE GBR

act hand-to-court
    verb     hand_over, hand, transfer, surrender, deliver, send, turn_over, turn_in, refer
    if       object <person>, <actor>
    if       to court, tribunal, hague, icc, prosecutor, justice
    unless   object himself, herself, themselves
    event    COOPERATE
    cameo    063
    context  legal
    target   to
    example  Ivory Coast handed Gbagbo over to the court. => CIV COOPERATE JUD

act arrest-for
    verb     arrest, detain, seize
    if       at request
    event    COOPERATE
    cameo    063
    context  legal
    target   at.of, at.by, at.possessor, on, of
    example  Canada arrested a banker at the request of the United States. => CAN COOPERATE USA

act judicial-cooperation
    noun     judicial_cooperation, legal_cooperation, police_cooperation, judicial_assistance, legal_assistance
    noun     joint_investigation, joint_inquiry
    event    COOPERATE
    cameo    063
    context  legal
    noun-source possessor, by, of
    noun-target with, between, recipient, to
    reciprocal yes
    example  France opened a joint investigation with Belgium. => FRA COOPERATE BEL

act investigate-together
    verb     investigate, probe, prosecute
    if       with <actor>
    event    COOPERATE
    cameo    063
    context  legal
    target   with, alongside
    reciprocal yes
    example  Malaysia prosecuted the pirates with Australia. => MYS COOPERATE AUS

# ---- 064: intelligence

act share-intelligence
    verb     share, exchange, swap, pool, trade, disclose
    if       object intelligence, information, data, evidence, file, secret, tip, intel, finding, warning, image, satellite, record
    unless   subject user, firm, twitter, facebook, website, company
    event    COOPERATE
    cameo    064
    context  intelligence
    target   with, object.with, recipient, object.between, between
    reciprocal yes
    example  Israel shares intelligence with India. => ISR COOPERATE IND
    example  Turkey and Iraq exchanged information. => TUR,IRQ COOPERATE IRQ,TUR
    example  Evidence was shared by Malta with Italy. => MLT COOPERATE ITA

act pass-intelligence
    verb     pass, give, provide, hand, supply, relay, transmit, feed, hand_over, pass_on, send, deliver, turn_over
    verb     transfer
    if       object intelligence, information, evidence, intel, tip, secret, file, coordinates, dossier, data
    unless   object false
    unless   recipient reporter, journalist, medium, media, public, press, court
    event    COOPERATE
    cameo    064
    context  intelligence
    target   recipient, object.recipient, with, object.with, to
    example  The United States passed intelligence to Ukraine. => USA COOPERATE UKR

act intelligence-sharing
    noun     intelligence_sharing, information_sharing, intelligence_exchange, intelligence_cooperation
    noun     information_exchange, exchange_information, sharing_intelligence, intelligence-sharing
    event    COOPERATE
    cameo    064
    context  intelligence
    noun-source subject, by
    noun-target with, between, recipient
    reciprocal yes
    example  Pakistan stepped up intelligence sharing with China. => PAK COOPERATE CHN

act tip-off
    verb     tip_off, alert, forewarn, warn, clue_in, notify
    if       of attack, plot, plan, threat, danger, bomb, raid, strike
    if       object <actor>
    unless   subject %weather
    event    COOPERATE
    cameo    064
    context  intelligence
    target   object
    example  Iran notified Iraq of the attack. => IRN COOPERATE IRQ
