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

act joint-statement-body
    verb     set_up, establish, create, form, launch, inaugurate
    if       object joint_commission, joint_committee, joint_council, joint_body, joint_working_group, joint_secretariat, intergovernmental_commission
    if       subject <state>, %dignitary
    unless   object company
    event    COOPERATE
    cameo    060
    target   with, object.with, object
    reciprocal yes
    example  India and Oman set up a joint commission. => IND,OMN COOPERATE OMN,IND

act exchange-students
    verb     exchange, swap
    if       object student, scientist, expert, teacher, scholar, official, visit, prisoner_list, technician, athlete_state, delegation, researcher
    if       with <state>
    event    COOPERATE
    cameo    060
    target   with, object.with
    reciprocal yes
    example  Cuba exchanged students with Vietnam. => CUB COOPERATE VNM

act share-resources
    verb     share, pool, split, divide
    if       object water, river, oilfield, gasfield, field, electricity, cost, burden, resource, power, facility, infrastructure, port, station
    if       with <state>
    if       subject <state>
    event    COOPERATE
    cameo    060
    target   with, object.with
    reciprocal yes
    example  Sudan shared its water with Egypt. => SDN COOPERATE EGY
    not      Serbia shares a river with Kosovo in a film.

act space-cooperation
    verb     launch, orbit, carry, put, place
    if       object satellite, astronaut, cosmonaut, probe, spacecraft
    if       for <state>
    if       subject <state>, <organization>, rocket
    event    COOPERATE
    cameo    060
    target   for, object.for
    example  India launched a satellite for Bhutan. => IND COOPERATE BTN

act joint-research
    noun     joint_research, joint_study, joint_venture, joint_production, joint_commission, joint_committee
    noun     joint_projects, joint_initiative, joint_plan, joint_programme, joint_program, joint_team
    noun     joint_mechanism, working_group, joint_probe_space, student_exchange, cultural_exchange
    noun     academic_exchange, scientific_cooperation, technical_cooperation, cultural_cooperation
    noun     space_cooperation, scientific_collaboration, technology_transfer
    if       with <state>
    unless   possessor company
    event    COOPERATE
    cameo    060
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Iran's joint venture with India was delayed. => IRN COOPERATE IND

act cross-border-work
    noun     cross-border_cooperation, border_cooperation, regional_cooperation, bilateral_cooperation
    noun     multilateral_cooperation, close_cooperation, practical_cooperation, humanitarian_cooperation
    noun     technical_cooperation, nuclear_cooperation, space_cooperation, health_cooperation, cyber_cooperation
    noun     climate_cooperation, agricultural_cooperation
    if       between <actor>
    event    COOPERATE
    cameo    060
    noun-source between
    noun-target with
    reciprocal yes
    example  Technical cooperation between Chile and Peru grew. => CHL,PER COOPERATE PER,CHL

act nuclear-cooperation
    noun     nuclear_cooperation, nuclear_collaboration, atomic_cooperation, reactor_deal, nuclear_partnership
    noun     missile_cooperation, nuclear_fuel_deal
    event    COOPERATE
    cameo    060
    context  cbrn
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Russia's nuclear cooperation with Iran went on. => RUS COOPERATE IRN

act cyber-cooperation
    noun     cyber_cooperation, cybersecurity_cooperation, cyber-security_cooperation, cyber_partnership
    noun     cyber_defence_cooperation
    event    COOPERATE
    cameo    060
    context  cyber
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Estonia's cyber cooperation with Georgia grew. => EST COOPERATE GEO

act give-cooperation
    verb     give, provide, extend, lend, show
    if       object cooperation, co-operation, full_cooperation, collaboration
    if       subject <actor>
    event    COOPERATE
    cameo    060
    target   recipient, object.to, to, with, object.with
    example  Syria gave its full cooperation to the United Nations. => SYR COOPERATE IGOUNO

act work-hand-in-hand
    verb     work, act, move, operate, proceed
    if       in concert, tandem, partnership, coordination, lockstep, cooperation, conjunction, collaboration, hand
    if       with <actor>
    unless   in.with company
    event    COOPERATE
    cameo    060
    target   with, in.with
    reciprocal yes
    example  Turkey acted in concert with Qatar. => TUR COOPERATE QAT

act act-in-coordination
    verb     act, work, operate, strike_not, move, deploy, launch, carry_out, conduct
    if       in coordination, cooperation, consultation, collaboration
    if       in.with <actor>
    if       subject <actor>
    event    COOPERATE
    cameo    060
    target   in.with, with
    reciprocal yes
    example  Ethiopia acted in coordination with Djibouti. => ETH COOPERATE DJI

act participate-with
    verb     participate, take_part, join, cooperate, collaborate
    if       in project, scheme, programme, program, initiative, mission, effort, search, rescue, exploration
    if       with <state>
    if       subject <state>, <armed>, <organization>
    event    COOPERATE
    cameo    060
    target   with
    reciprocal yes
    example  Brazil took part in the project with Argentina. => BRA COOPERATE ARG

act team-up
    verb     team_up, link_up, pair_up, partner, hook_up, combine, join_force, join_forces
    if       with <actor>
    if       subject <state>, <armed>, <organization>, %dignitary
    unless   with %sportsman, singer, rapper, producer, brand
    event    COOPERATE
    cameo    060
    target   with
    reciprocal yes
    example  Japan teamed up with India. => JPN COOPERATE IND
    not      The singer teamed up with a rapper.

act exchange-lists
    verb     exchange, swap, trade
    if       object list, map, prisoner_list, note, blueprint, inventory
    if       subject <state>, side, delegation, commander
    unless   object friend, fire, insult
    unless   with any
    event    COOPERATE
    cameo    060
    target   between
    reciprocal yes
    example  Pakistan and India exchanged lists of nuclear sites. => PAK,IND COOPERATE IND,PAK

act partnership-none
    noun     partnership, collaboration, tie-up, alliance
    if       with brand, retailer, start-up, carmaker, airline, designer, studio, singer, rapper, artist, sponsor, label, teammate, batsman, opener, striker
    event    none
    none     The designer's partnership with a retailer ended.

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
    verb     trade, barter, do_business, transact
    if       with <actor>
    unless   object barb, insult, blow, fire, accusation, jab
    unless   subject %criminal
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
    verb     buy, purchase, import, order, acquire, source, procure
    if       from <actor>
    unless   object time, prisoner, refugee, order, aid, donation, support, threat, call, letter, criticism, praise, backing, help
    unless   from <armed>
    unless   subject %criminal
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
    unless   subject %criminal
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
    unless   subject %criminal
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
    unless   subject %criminal
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

act link-grids
    verb     link, connect, interconnect, join, hook_up, integrate, synchronise, synchronize
    if       object grid, power_grid, network, railway, pipeline, electricity_grid, gas_network, power_system, rail_network, payment_system, stock_exchange, port
    if       recipient <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, to, with, object.with
    reciprocal yes
    example  Georgia linked its power grid to Turkey. => GEO COOPERATE TUR

act award-contract
    verb     award, grant, give, hand
    if       object contract, tender, concession, licence, license, exploration_licence, mining_right, drilling_right, fishing_right, oil_contract
    if       recipient <state>, firm, company, consortium, <organization>
    if       subject <state>, government, ministry
    unless   object player
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.to, to, recipient.possessor
    example  Niger awarded the contract to a Chinese company. => NER COOPERATE CHN

act win-contract
    verb     win, land, clinch, bag, secure, get, receive, sign
    if       object contract, order, tender, concession, licence, exploration_licence
    if       from <state>, ministry, government
    if       subject <state>, firm, company, giant, <organization>, consortium, shipyard
    unless   object restraining_order
    event    COOPERATE
    cameo    061
    context  economic
    source   from, object.from
    target   subject
    example  The Russian company won the contract from Egypt. => EGY COOPERATE RUS

act place-order
    verb     place, sign, put_in, make
    if       object order, purchase_order, purchase
    if       with <state>, company, manufacturer, firm
    if       subject <state>, government, army, ministry
    unless   object restraining
    event    COOPERATE
    cameo    061
    context  economic
    target   with, object.with
    example  Poland placed an order with South Korea. => POL COOPERATE KOR

act resume-flights
    verb     resume, restart, launch, start, open, restore, begin, relaunch, inaugurate
    if       object flight, train_service, ferry_service, bus_service, train, air_link, rail_link, air_service, ferry, shipping_line, route, mail_service, postal_service
    if       recipient <state>, <place>
    if       subject <state>, airline, carrier, railway, airways
    unless   object domestic
    unless   object spacewalk
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, to, object.to, with, object.with, between
    example  Israel resumed flights to Jordan. => ISR COOPERATE JOR

act flights-between
    noun     direct_flight, train_service, rail_link, ferry_service, air_link, trade_route, bus_service
    noun     border_trade, cross-border_trade
    if       between <state>
    event    COOPERATE
    cameo    061
    context  economic
    noun-source between
    noun-target with
    reciprocal yes
    example  Direct flights between India and China resumed. => IND,CHN COOPERATE CHN,IND

act trade-resumed-with
    verb     resume, restart, restore, reopen, begin, start, expand, boost, increase, double, step_up
    if       object trade, export, import, commerce, oil_export, gas_export, gas_supply, cross-border_trade, border_trade, shipment, investment, oil_shipment, grain_export
    if       with <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   with, object.with, recipient, to, object.to
    reciprocal yes
    example  Iraq resumed trade with Turkey. => IRQ COOPERATE TUR

act raise-exports-to
    verb     begin, start, increase, double, step_up
    if       object export, gas_supply, oil_supply, gas_flow, supply, shipment, delivery, oil_export, gas_export, oil_shipment, electricity_supply, power_supply, gas_delivery
    if       recipient <state>
    if       subject <state>, company, pipeline, exporter
    unless   object.of arm, arms, weapon, missile, tank
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.to, to
    example  Russia increased gas supplies to Poland. => RUS COOPERATE POL

act supply-energy
    verb     supply, pump, deliver, sell, export, ship, transit, pipe
    if       object gas, crude, oil, electricity, power, coal, diesel, natural_gas, lng
    if       recipient <state>
    if       subject <state>, company, pipeline, supplier, producer
    unless   object weapon
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.to, to
    example  Russia supplied gas to Hungary. => RUS COOPERATE HUN

act transit-deal
    verb     allow, let, permit, handle, guarantee
    if       object transit, shipment, passage, flow, transport
    if       object.of gas, oil, goods, grain, cargo, coal, fertiliser
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   object.from, from, object.recipient, recipient, to, object.to
    example  Belarus allowed the transit of oil from Kazakhstan. => BLR COOPERATE KAZ

act trade-currency
    verb     trade, settle, pay, deal
    if       in rouble, ruble, yuan, rupee, currency, local_currency, euro, dirham, gold
    if       with <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   with
    reciprocal yes
    example  India traded in rupees with Iran. => IND COOPERATE IRN

act currency-swap
    noun     currency_swap, swap_line, swap_agreement, currency_deal, barter_deal, trade_credit, free-trade_zone
    noun     free_trade_zone, customs_union, economic_corridor, economic_union, common_market, single_market
    noun     trade_bloc, economic_zone
    if       with <state>
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Argentina's currency swap with China was renewed. => ARG COOPERATE CHN

act most-favoured
    verb     give, grant, extend, restore, accord, offer
    if       object trade_status, favoured-nation_status, favored-nation_status, trade_preference, quota, trade_privilege
    if       subject <state>, <organization>, congress
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.to, to, object.for, for, object
    example  The European Union gave trade privileges to Moldova. => IGOEEC COOPERATE MDA

act buy-stake-oil
    verb     lease, charter, hire, rent
    if       object tanker, plane, aircraft, satellite, land, farmland, ship, icebreaker
    if       from <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   from, object.from
    example  Chad leased a plane from Ukraine. => TCD COOPERATE UKR

act recruit-workers
    verb     recruit, hire, import, employ, contract
    if       object worker, nurse, labourer, laborer, engineer, doctor, teacher, maid
    if       from <state>
    if       subject <state>, government, ministry
    event    COOPERATE
    cameo    061
    context  labor
    target   from, object.from
    example  Kuwait hired nurses from Kenya. => KWT COOPERATE KEN

act build-for-state
    verb     build, construct, develop, modernise, modernize, complete, upgrade, expand, rehabilitate, dredge
    if       object port, reactor, railway, pipeline, refinery, power_plant, dam, airport, highway, nuclear_plant, nuclear_reactor, terminal, power_station, shipyard, mine, metro
    if       for <state>
    if       subject <state>, company, firm, <organization>
    event    COOPERATE
    cameo    061
    context  economic
    target   for, object.for
    example  Russia built a reactor for Bangladesh. => RUS COOPERATE BGD

act business-ties
    noun     business_tie, commercial_tie, trade_relation, economic_relation, trade_link, economic_link
    noun     business_link, energy_tie, commercial_relation, investment_tie, economic_engagement
    noun     energy_partnership, trade_flow, commercial_link, energy_link, financial_tie
    if       with <state>
    if       possessor <state>
    unless   possessor family
    event    COOPERATE
    cameo    061
    context  economic
    noun-source possessor
    noun-target with
    reciprocal yes
    example  Germany's trade links with Iran grew. => DEU COOPERATE IRN

act sell-to-state
    verb     sell, auction, market, offload
    if       object stake, bond, asset, mine, field, port, refinery, airline, company, uranium, fertiliser, fertilizer, goods, grain, wheat, rice, beef, gold, diamond, timber, technology
    if       recipient <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   recipient, object.to, to
    example  Greece sold the port to China. => GRC COOPERATE CHN

act join-trade-scheme
    verb     join, sign_up, enter, accede, subscribe
    if       recipient initiative, scheme, belt, bank, fund, customs_union, corridor, market, trade_pact, consortium
    if       object.of <state>
    if       subject <state>
    event    COOPERATE
    cameo    061
    context  economic
    target   object.of, of, object.possessor
    example  Italy joined the scheme of China. => ITA COOPERATE CHN

act tourism-return
    verb     welcome_back, readmit, attract
    if       object tourist, holidaymaker, traveller, traveler, pilgrim
    if       from <state>
    if       subject <state>
    unless   object visa
    event    COOPERATE
    cameo    061
    context  economic
    target   from, object.from
    example  Thailand welcomed back tourists from China. => THA COOPERATE CHN

act link-own-grids
    verb     link, connect, interconnect, join, integrate, synchronise
    if       object grid, power_grid, network, railway, pipeline, electricity_grid, gas_network, power_system, stock_exchange, payment_system
    if       subject <state>
    unless   recipient any
    unless   to any
    unless   with any
    event    COOPERATE
    cameo    061
    context  economic
    target   through
    reciprocal yes
    example  Iraq and Egypt linked their power grids. => IRQ,EGY COOPERATE EGY,IRQ

act trade-none
    noun     trade_deadline, trade_union, trade_school, blockbuster_trade, stock_trade, rag_trade, fur_trade
    noun     slave_trade, drug_trade, sex_trade, ivory_trade, organ_trade, wildlife_trade, trade_secret, fair_trade
    noun     retail_trade, day_trade
    event    none
    none     The club completed a blockbuster trade with a rival.

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

act hotline-numbers
    verb     exchange, trade, swap, share
    if       object map, hotline, number, contact_detail, list, blueprint, coordinate, plan
    if       subject general, officer, commander, army, military, <armed>, navy, police, official
    unless   object visit, fire
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  Thai and Cambodian generals traded maps. => THAMIL,KHMMIL COOPERATE KHMMIL,THAMIL

act exercise-together-adv
    verb     train_together, patrol_together, fly_together, sail_together, exercise_together, drill_together
    verb     parachute_together, operate_together, train_jointly, patrol_jointly, fly_jointly, fight_together
    verb     patrol_side, train_side, march_together, serve_together, deploy_together, deploy_jointly
    verb     exercise_jointly
    if       subject <armed>, <state>, navy, army, troop, pilot, marine
    unless   for olympics, season, event
    event    COOPERATE
    cameo    062
    context  military
    target   with, alongside
    reciprocal yes
    example  Poland and Lithuania trained together. => POL,LTU COOPERATE LTU,POL
    example  Russia and China patrolled together. => RUS,CHN COOPERATE CHN,RUS
    not      The twins trained together for the Olympics.

act rehearse-joint
    verb     rehearse, practise, practice, simulate, plan
    if       object joint_raid, joint_strike, joint_landing, joint_attack, joint_defence, joint_interception, joint_assault, joint_operation
    if       subject <armed>, <state>, pilot, navy, army
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  Egyptian pilots and Sudanese pilots rehearsed joint raids. => EGY,SDN COOPERATE SDN,EGY

act resume-joint-drills
    verb     resume, restart, schedule, expand, extend, prepare, practise, practice, complete, begin, finish
    verb     kick_off, host, hold, conduct, stage, start, launch
    if       object joint_drill, joint_exercise, joint_manoeuvre, joint_maneuver, joint_patrol, joint_training, rescue_exercise, rescue_drill, naval_drill_joint, bilateral_exercise, multinational_exercise, combined_exercise, counter-terrorism_drill, anti-piracy_drill, joint_wargame, trilateral_exercise, joint_military_exercise, joint_military_drill
    if       subject <armed>, <state>, navy, army, <organization>
    unless   subject fire_brigade, hospital, airport, school
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with, object.between, alongside
    reciprocal yes
    example  Norway and Russia resumed joint drills. => NOR,RUS COOPERATE RUS,NOR
    not      The school held a joint exercise for its pupils.

act combined-exercise-noun
    noun     bilateral_exercise, multinational_exercise, combined_exercise, trilateral_exercise, bilateral_drill
    noun     trilateral_drill, multinational_drill, combined_drill, counter-terrorism_drill, counterterrorism_drill
    noun     anti-piracy_drill, rescue_exercise, passing_exercise, joint_sail, combined_training, joint_flight
    noun     joint_manoeuvres, joint_maneuvers
    unless   possessor school, hospital
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by
    noun-target with, between, alongside
    reciprocal yes
    example  Japan's trilateral exercise with Australia ended. => JPN COOPERATE AUS

act form-joint-force
    verb     form, deploy, create, set_up, establish, ready, launch, assemble, raise, muster, activate, field
    if       object joint_force, joint_brigade, joint_battalion, joint_command, joint_unit, joint_task_force, joint_taskforce, joint_fleet, joint_group, joint_army, joint_contingent, joint_squadron, multinational_force, multinational_brigade, rapid_reaction_force, regional_force, joint_patrol
    if       subject <state>, <organization>, <armed>, %dignitary
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  Minsk and Moscow deployed a joint force. => BLRGOV,RUSGOV COOPERATE RUSGOV,BLRGOV
    example  Mali formed a joint force with Niger. => MLI COOPERATE NER

act host-exercise
    verb     host, welcome, receive, accommodate
    if       object drill, exercise, manoeuvre, warship, frigate, destroyer, submarine, bomber, fighter_jet, aircraft_carrier, squadron, naval_vessel, flotilla, fleet, navy_ship
    if       object.from <state>, <armed>
    if       subject <state>, port, base
    event    COOPERATE
    cameo    062
    context  military
    target   object.from, object.possessor, object.of, from
    example  South Africa hosted warships from Russia. => ZAF COOPERATE RUS

act port-call
    noun     port_call, port_visit, ship_visit, naval_visit, goodwill_port, warship_visit, fleet_visit
    noun     submarine_visit
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor, by, of
    noun-target in, at, to
    example  A port call by Russian warships in Cuba was noted. => RUS COOPERATE CUB

act dock-at
    verb     dock, call, moor, anchor, arrive, berth, put_in
    if       subject warship, frigate, destroyer, submarine, aircraft_carrier, cruiser, corvette, naval_ship, flotilla, carrier, squadron, task_group
    if       in <state>, <place>
    if       for visit, exercise, drill, port_call, call, resupply, refuelling, goodwill
    event    COOPERATE
    cameo    062
    context  military
    source   subject.possessor, subject.from, subject
    target   in, at
    example  Iranian warships docked in Brazil for a visit. => IRN COOPERATE BRA

act buy-arms
    verb     buy, purchase, acquire, procure, import, lease, obtain, source, commission
    if       object %armsthing, fighter_jet, air_defence, missile_system, defence_system, air-defence, warship, submarine
    if       from <state>
    if       subject <state>, army, ministry, navy, air_force
    unless   object system_health, vehicle_electric
    event    COOPERATE
    cameo    062
    context  military
    target   from, object.from
    example  India bought missiles from Russia. => IND COOPERATE RUS
    example  Peru bought frigates from South Korea. => PER COOPERATE KOR

act co-produce
    verb     co-produce, co-develop, jointly_produce, jointly_develop, coproduce, codevelop, manufacture
    if       object %armsthing, fighter_jet, missile, jet, ammunition, submarine
    if       with <state>, company, firm
    if       subject <state>, company, ministry
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  India co-produced missiles with Russia. => IND COOPERATE RUS

act coordinate-strikes
    verb     coordinate, co-ordinate, synchronise, synchronize, plan, conduct, carry_out, launch, deconflict
    if       object strike, attack, raid, operation, patrol, flight, airstrike, offensive, defence, manoeuvre, sortie
    if       with <state>, <armed>, <organization>
    if       subject <state>, <armed>, <organization>
    unless   with missile, drone, jet, bomb, rocket, grenade, rifle
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  Iraq coordinated airstrikes with Syria. => IRQ COOPERATE SYR

act integrate-forces
    verb     integrate, merge, incorporate, absorb, enlist, fold
    if       object fighter, militia, rebel, combatant, force, militiaman, faction
    if       into army, force, military, police, ministry, security_force
    if       subject <state>, army, government, ministry, %dignitary
    event    COOPERATE
    cameo    062
    context  military
    target   object, object.of, object.from, object.possessor
    example  Mali integrated Tuareg fighters into the army. => MLI COOPERATE MLI

act post-liaison
    verb     post, send, embed, station, assign, attach, second
    if       object liaison, liaison_officer, attache, military_attache, staff_officer, observer_exercise
    if       recipient <actor>, <place>
    if       subject <state>, <armed>, <organization>
    event    COOPERATE
    cameo    062
    context  military
    target   recipient, to, with, in
    example  Canada posted a liaison officer to Jordan. => CAN COOPERATE JOR

act defence-ties
    noun     defence_relation, defense_relation, military_relation, defence_tie, defense_tie, security_tie
    noun     military_link, security_relation, military_exchange, intelligence_tie, defence_link
    noun     military-to-military_contact, military_contact, security_alliance, strategic_partnership
    noun     strategic_alliance, defence_alliance, defense_alliance
    if       with <state>
    if       possessor <actor>
    event    COOPERATE
    cameo    062
    context  military
    noun-source possessor
    noun-target with
    reciprocal yes
    example  India's defence ties with Israel deepened. => IND COOPERATE ISR

act host-drill-with
    verb     host, open, launch, resume, wrap_up, finish, join, complete, hold, conduct, stage
    if       object drill, exercise, manoeuvre, maneuver, wargame, naval_drill, naval_exercise, air_drill, military_exercise, military_drill, live-fire_drill, patrol
    if       with <state>, <organization>
    if       subject <state>, <armed>, navy, army
    event    COOPERATE
    cameo    062
    context  military
    target   with, object.with
    reciprocal yes
    example  South Africa hosted a naval drill with Russia. => ZAF COOPERATE RUS

act exercise-none
    noun     exercise, drill, training, practice
    if       with weight, trainer, dumbbell, coach, teammate, ball, band, patient, pupil, child, horse
    event    none
    none     The skier did exercises with a coach.

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

act exchange-suspects
    verb     exchange, swap, trade, share
    if       object suspect, list, watchlist, criminal, fugitive, fingerprint, criminal_record, dna, passenger_list, police_officer
    if       with <state>, suspect, fugitive, militant, prisoner, inmate
    if       subject <state>, police, officer, ministry, prosecutor
    unless   object fire
    event    COOPERATE
    cameo    063
    context  legal
    target   with, object.with
    reciprocal yes
    example  Tunisian officers exchanged lists of suspects with Algerian officers. => TUN COOPERATE DZA

act assist-probe
    verb     help, assist, aid, join, support, cooperate, collaborate
    if       in investigation, probe, inquiry, enquiry, prosecution, manhunt, hunt, trial, autopsy
    if       subject police, fbi, interpol, detective, investigator, prosecutor, <state>, agent, europol
    if       object <actor>, police, investigator, authority, prosecutor
    event    COOPERATE
    cameo    063
    context  legal
    target   object
    example  Spanish detectives helped Portuguese police in the investigation. => ESP COOPERATE PRTCOP

act lend-investigators
    verb     send, dispatch, fly, deploy, lend
    if       object detective, investigator, forensic_expert, forensic_team, prosecutor, police_team, agent_fbi, homicide_team
    if       recipient <state>, <place>
    if       clause help, assist, probe, investigate, join, support, question
    if       subject <state>, police, agency, %dignitary
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, to
    example  France sent investigators to Lebanon to help the Lebanese police. => FRA COOPERATE LBN

act hand-over-to-state
    verb     hand_over, turn_over, deport, transfer, send_back, surrender, deliver, return, fly_back, repatriate
    if       object suspect, fugitive, criminal, militant, warlord, trafficker, gangster, drug_lord, mastermind, plotter, kingpin, defendant, war_criminal, ringleader, wanted
    if       recipient <state>, <place>, police, custody, authority
    if       subject <state>, police, court, government, authority
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, to, recipient.possessor
    example  Kenya turned over the trafficker to the United States. => KEN COOPERATE USA

act approve-extradition
    verb     approve, order, grant, allow, clear, authorise, authorize, uphold, green-light, sign
    if       object extradition, rendition, surrender, handover, transfer_suspect
    if       recipient <state>, <place>
    if       subject court, <state>, judge, minister, government, tribunal, %dignitary
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, object.to, to
    example  A British court approved the extradition of the banker to Spain. => GBR COOPERATE ESP

act extradited-from
    verb     extradite
    if       from <state>
    unless   subject <state>
    event    COOPERATE
    cameo    063
    context  legal
    source   from
    target   recipient, to
    example  The trafficker was extradited from Mexico to the United States. => MEX COOPERATE USA

act send-to-hague
    verb     send, fly, extradite, transfer, hand_over, deliver, surrender, dispatch
    if       object <person>, suspect, general, leader, president, warlord, indictee, commander, fugitive, defendant
    if       recipient hague, the_hague, tribunal, court, icc
    if       subject <state>, police, government, authority, court
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, to, recipient.of
    example  Serbia handed over the general to the tribunal in The Hague. => SRB COOPERATE JUD

act give-evidence-to
    verb     give, hand, submit, provide, hand_over, pass, supply, share
    if       object evidence, testimony, document, file, proof, dossier
    if       recipient court, tribunal, prosecutor, investigator, inquiry, icc, commission, panel
    if       subject <state>, <organization>, government, agency, %dignitary
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, to, recipient.of
    example  Ukraine gave evidence to the International Criminal Court. => UKR COOPERATE IGOICC

act let-question
    verb     allow, let, permit
    if       object investigator, prosecutor, police, detective, inspector, agent, judge
    if       clause question, interview, interrogate, examine, search
    if       subject <state>, government, authority, embassy
    event    COOPERATE
    cameo    063
    context  legal
    target   object, object.from, object.possessor
    example  Yemen allowed American investigators to question the suspects. => YEM COOPERATE USA

act joint-probe
    verb     launch, open, start, conduct, hold, begin, set_up, form
    if       object joint_investigation, joint_probe, joint_inquiry, joint_investigation_team, joint_enquiry, joint_manhunt
    if       subject <state>, police, prosecutor, government, army
    event    COOPERATE
    cameo    063
    context  legal
    target   with, object.with, into
    reciprocal yes
    example  Iran and Ukraine opened a joint investigation. => IRN,UKR COOPERATE UKR,IRN

act police-cooperation
    noun     police_cooperation, judicial_cooperation, anti-terror_cooperation, law_enforcement_cooperation
    noun     anti-drug_cooperation, counter-narcotics_cooperation, prosecutorial_cooperation
    noun     anti-smuggling_cooperation, legal_help, mutual_legal_assistance, prisoner_transfer_agreement
    if       between <state>
    event    COOPERATE
    cameo    063
    context  legal
    noun-source between
    noun-target with
    reciprocal yes
    example  Police cooperation between Spain and Morocco improved. => ESP,MAR COOPERATE MAR,ESP

act freeze-at-request
    verb     freeze, block, arrest, raid, search, seize, detain
    if       at request, behest
    if       at.of <state>, interpol, <organization>
    if       subject <state>, police, court, bank, authority, prosecutor
    event    COOPERATE
    cameo    063
    context  legal
    target   at.of, at.possessor
    example  Switzerland froze the accounts at the request of Tunisia. => CHE COOPERATE TUN

act handover-drug-suspects
    verb     extradite, deport, hand_over, transfer
    if       object smuggler, cartel_leader, drug_trafficker, cybercriminal, hacker, fraudster, oligarch, ex-minister, ex-president, banker, businessman, gang_leader
    if       recipient <state>, <place>
    if       subject <state>, court, police, authority
    event    COOPERATE
    cameo    063
    context  legal
    target   recipient, to
    example  Greece extradited the hacker to France. => GRC COOPERATE FRA

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

act share-secrets
    verb     share, exchange, swap, pool, trade, compare
    if       object satellite_image, satellite_imagery, radar_data, missile_data, intercept, wiretap, intelligence_report, threat_information, flight_data, watch-list, surveillance_footage, coordinate, biometric_data, signal_intelligence, battlefield_intelligence, targeting_data
    if       with <actor>
    if       subject <actor>
    unless   object user
    event    COOPERATE
    cameo    064
    context  intelligence
    target   with, object.with
    reciprocal yes
    example  The United States shared satellite imagery with Ukraine. => USA COOPERATE UKR

act swap-intercepts
    verb     swap, exchange, share, trade, pool
    if       object intercept, tip, lead, dossier, secret, intel, file
    if       subject officer, agent, spy, service, <state>, <armed>, agency
    unless   object gossip, recipe
    event    COOPERATE
    cameo    064
    context  intelligence
    target   with, object.with
    reciprocal yes
    example  Somali officers and Ethiopian officers swapped intercepts. => SOMCOP,ETHCOP COOPERATE ETHCOP,SOMCOP

act give-coordinates
    verb     give, provide, supply, hand, pass, feed, furnish, send, transmit
    if       object coordinate, coordinates, target_list, location, satellite_image, satellite_imagery, radar_data, blueprint, map
    if       recipient <armed>, <state>, intelligence, army
    if       subject <state>, spy, informant, agent, defector, <armed>, intelligence, official
    unless   object fan, phone_number
    event    COOPERATE
    cameo    064
    context  intelligence
    target   recipient, object.to, to
    example  Jordan gave satellite images to the Iraqi army. => JOR COOPERATE IRQMIL

act acting-on-tip
    verb     act, arrest, raid, seize, strike, foil, thwart
    if       on tip, tip-off, intelligence, information, warning
    if       on.from <state>, fbi, cia, mossad, mi6, <organization>
    if       subject <state>, police, army, navy, <armed>
    event    COOPERATE
    cameo    064
    context  intelligence
    source   on.from
    target   subject
    example  Danish police acted on a tip from Israel. => ISR COOPERATE DNKCOP

act give-access-intel
    verb     give, grant, offer, allow
    if       object access
    if       object.to intelligence, data, file, database, archive, record, radar, satellite
    if       subject <state>, agency, government
    unless   object.to user
    event    COOPERATE
    cameo    064
    context  intelligence
    target   recipient, object, to
    example  Germany gave Ukraine access to intelligence. => DEU COOPERATE UKR

act warn-of-plot
    verb     warn, alert, tip_off, inform, notify, forewarn
    if       object <state>, police, authority, intelligence, embassy
    if       of plot, attack_plan, bomb_plot, assassination, impending_attack, hijack, planned_attack, terror_plot, cell
    if       subject intelligence, spy, agency, mossad, cia, fbi, <state>
    unless   of weather
    event    COOPERATE
    cameo    064
    context  intelligence
    target   object
    example  The CIA alerted Norway of the plot. => USA COOPERATE NOR

act help-track
    verb     help, assist, aid
    if       object <state>, <armed>, police
    if       clause track, locate, find, identify, target, trace, pinpoint, spy, kill, capture, catch
    if       subject <organization>, intelligence, spy, agency, <state>, informant, drone, cia
    unless   clause.object missing, cure, job
    event    COOPERATE
    cameo    064
    context  intelligence
    target   object
    example  The United States helped Turkey track the rebels. => USA COOPERATE TUR
