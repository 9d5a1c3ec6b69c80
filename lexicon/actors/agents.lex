# Kinds of people and of institutions, by PLOVER sector. Whose they are is read from what stands with them.

# --- REB: those who fight the state -------------------------------------------------------------------------------

agent rebel
    noun    rebel, insurgent, maoist, maoist_rebel, insurrectionist, rebel_group, rebel_force, rebel_army, rebel_movement
    noun    rebel_faction, insurgent_group, armed_rebel, ex-rebel
    sector  REB
    example Syrian rebels attacked Turkey. => SYRREB ASSAULT TUR

agent militant
    noun    militant, militant_group, militant_organization, militant_organisation, extremist, extremist_group
    noun    radical, hardliner, ultra, fanatic
    sector  REB

agent fighter
    noun    fighter, combatant, foreign_fighter, ex-fighter, resistance_fighter, freedom_fighter, irregular
    noun    armed_faction
    sector  REB

agent guerrilla
    noun    guerrilla, guerilla, guerrilla_group, guerilla_group, guerrilla_force, partisan
    sector  REB

agent jihadist
    noun    jihadist, jihadi, jihadist_group, mujahid, mujahideen, mujahidin, mujahedeen, mujahedin, islamist
    noun    islamist_group, islamist_militant, salafist, takfiri, holy_warrior, islamic_militant
    noun    islamic_extremist
    sector  REB

agent terrorist
    noun    terrorist, terrorist_group, terrorist_organization, terrorist_organisation, terror_group
    noun    terror_cell, terrorist_cell, terror_network, terrorist_network, sleeper_cell
    sector  REB

agent separatist
    noun    separatist, secessionist, separatist_group, separatist_leader, breakaway_region, breakaway_republic
    noun    independence_movement, separatist_movement, secessionist_movement
    sector  REB

agent militia
    noun    militia, militiaman, militiamen, militiawoman, militia_group, militia_force, paramilitary
    noun    paramilitary_group, paramilitary_force, paramilitary_organization, vigilante, vigilante_group
    noun    self-defense_group, self-defence_group, death_squad, private_army
    sector  REB

agent warlord
    noun    warlord, rebel_commander, rebel_leader, insurgent_leader, militia_leader, militant_leader
    sector  REB

agent armed-group
    noun    armed_group, armed_wing, military_wing, armed_movement, resistance_movement, resistance_group
    noun    liberation_movement
    sector  REB

agent armed-opposition
    noun    armed_opposition, armed_opposition_group, armed_resistance
    sector  REB

agent coup-plotter
    noun    coup_plotter, mutineer, putschist, coup_leader, coup_maker
    sector  REB

# --- UAF: armed, but nobody knows whose ---------------------------------------------------------------------------

agent gunman
    noun    gunman, gunmen, shooter, sniper, armed_man, armed_assailant, masked_man, masked_gunman
    noun    armed_attacker, unidentified_gunman, unknown_gunman, unknown_assailant, unidentified_assailant
    noun    armed_intruder, armed_youth, armed_person, armed_individual
    sector  UAF
    example Gunmen attacked Iraqi policemen. => UAF ASSAULT IRQCOP

agent attacker
    noun    attacker, assailant, raider, aggressor, knifeman, axeman, perpetrator
    sector  UAF

agent bomber
    noun    suicide_bomber, suicide_attacker, car_bomber, truck_bomber, bomb-maker, bombmaker, bomb_maker
    noun    would-be_bomber
    sector  UAF

agent hijacker
    noun    hijacker, kidnapper, abductor, captor, hostage-taker, hostage_taker, assassin
    sector  UAF

agent mercenary
    noun    mercenary, soldier_of_fortune, mercenary_group, hired_gun
    sector  UAF

# --- MIL ----------------------------------------------------------------------------------------------------------

agent army
    noun    army, military, armed_force, armed_service, ground_force, land_force, military_force, national_army
    noun    regular_army, defense_force, defence_force, standing_army, government_army
    sector  MIL

agent troops
    noun    troop, forces, government_force, government_troop, military_personnel, regime_force, regime_troop
    noun    troops, government_troops, regime_troops
    noun    loyalist_force, loyalist, loyalist_troop, pro-government_force, ground_troop, allied_force
    noun    pro-government_fighter, pro-government_troop, pro-government_militia, pro-government_militiaman
    noun    pro-regime_force, pro-regime_fighter, pro-regime_militia, loyalist_fighter, loyalist_militia
    noun    loyalist_troops, ground_troops
    noun    occupation_force, occupying_force, army_unit, military_unit, garrison, reinforcement
    noun    expeditionary_force, invading_force, invader, federal_force, federal_troop, joint_force
    noun    federal_troops
    noun    combat_troop, elite_force, regular_force, government_soldier
    noun    combat_troops
    sector  MIL
    example Ethiopian troops attacked Somalia. => ETHMIL ASSAULT SOM

agent soldier
    noun    soldier, serviceman, servicemen, servicewoman, infantryman, infantrymen, trooper, gunner, conscript
    noun    reservist, recruit, cadet, draftee, cavalryman, sharpshooter, servicemember, service_member
    sector  MIL

agent infantry
    noun    infantry, battalion, brigade, regiment, army_division, platoon, squadron, artillery_unit, army_corps
    noun    cavalry, armoured_division, armored_division, tank_crew, armoured_column, armored_column
    noun    military_convoy, army_patrol, military_patrol
    sector  MIL

agent special-forces
    noun    special_force, commando, special_operations_force, special_operation_force, paratrooper, ranger
    noun    special_unit, elite_unit, elite_soldier
    sector  MIL

agent guard-of-state
    noun    presidential_guard, republican_guard, national_guard, royal_guard, national_guardsman, guardsman
    noun    guardsmen, honor_guard, palace_guard
    sector  MIL

agent air-force
    noun    air_force, airforce, air_defense, air_defence, airman, airmen, fighter_pilot, military_pilot
    sector  MIL
    example Russian warplanes bombed Syrian rebels. => RUSMIL ASSAULT SYRREB

agent warplane
    noun    warplane, fighter_jet, military_jet, military_aircraft, military_plane, fighter_plane
    noun    helicopter_gunship, attack_helicopter, military_helicopter, strategic_bomber, combat_aircraft
    noun    war_plane, jet
    sector  MIL

agent navy
    noun    navy, naval_force
    sector  MIL

agent coast-guard
    noun    coast_guard, coastguard
    sector  MIL

agent marine
    noun    marine, marine_corps, sailor, seaman, seamen, naval_officer
    sector  MIL

agent warship
    noun    warship, naval_vessel, gunboat, destroyer, aircraft_carrier, submarine, frigate, naval_ship
    noun    navy_ship, navy_vessel, patrol_boat, fleet, battleship, naval_fleet
    sector  MIL

agent commander
    noun    commander, army_chief, military_chief, army_commander, military_commander, commander-in-chief
    noun    army_officer, military_officer, military_leader, military_official, top_commander, military_adviser
    noun    military_advisor, military_attache, senior_commander, defense_chief, defence_chief, navy_chief
    noun    air_force_chief, deputy_commander, military_source, army_source
    sector  MIL

agent general-staff
    noun    general_staff, chief_of_general_staff, joint_chief, high_command, military_command, army_command, general_command, general_staff_command, supreme_command
    sector  MIL

agent military-spokesman
    noun    military_spokesman, army_spokesman, military_spokesperson, military_spokeswoman
    sector  MIL

agent general
    noun    general, major_general, lieutenant_general, brigadier, brigadier_general, colonel
    noun    lieutenant_colonel, lieutenant, admiral, vice_admiral, rear_admiral, field_marshal, air_marshal
    noun    army_general, top_general, sergeant, captain, corporal, warrant_officer
    sector  MIL

agent coalition
    noun    coalition_force, coalition_troop, coalition_warplane, coalition_aircraft, coalition_jet
    noun    coalition_troops
    noun    coalition_soldier, military_coalition, international_force, multinational_force, stabilization_force
    noun    intervention_force, international_troop, foreign_troop, foreign_force, military_alliance
    noun    international_troops, foreign_troops
    sector  MIL

agent peacekeeper
    noun    peacekeeper, peace-keeper, peacekeeping_force, peacekeeping_troop, peacekeeping_mission, blue_helmet
    noun    peacekeeping_troops
    noun    peace_force, peacekeeping_soldier, peacekeeping_operation, peacekeeping_contingent
    sector  MIL

agent veteran
    noun    veteran, war_veteran, ex-soldier, ex-serviceman, ex-servicemen, former_soldier
    sector  CVL

# --- COP: police and internal security ----------------------------------------------------------------------------

agent police
    noun    police, officer, policeman, policemen, policewoman, policewomen, police_officer, police_force, riot_police
    noun    cop, constable, police_chief, police_commissioner, police_spokesman, police_spokeswoman
    noun    police_official, police_unit, anti-riot_police, traffic_police, federal_police, national_police
    noun    border_police, police_department, sheriff, military_police, religious_police, morality_police
    noun    secret_police, police_inspector, law_enforcement, law_enforcement_agency, law_enforcement_officer
    noun    law_enforcement_official, police_station, police_commander, police_detective, detective, swat_team
    noun    police_source, police_superintendent, police_trainee, police_recruit, police_patrol
    sector  COP
    example French police attacked protesters. => FRACOP ASSAULT CVL

agent security-forces
    noun    security_force, security_service, security_official, security_officer, security_agency
    noun    security_personnel, security_guard, security_agent, security_troop, security_apparatus
    noun    security_troops
    noun    internal_security_force, security_source, public_security, security_chief, security_organ
    noun    counterterrorism_force, anti-terror_force, security_unit, counter-terrorism_unit, security_authority
    sector  COP

agent gendarmerie
    noun    gendarmerie, gendarme, carabinieri, carabiniere, civil_guard, border_guard, border_patrol
    noun    border_force, border_agent, customs_officer, customs_official, immigration_officer
    noun    immigration_official, bodyguard
    sector  COP

agent prison-guard
    noun    prison_guard, jailer, warden, prison_official, prison_officer, prison_authority, guard
    noun    prison_service, interrogator, torturer, executioner
    sector  COP

# --- SPY ----------------------------------------------------------------------------------------------------------

agent intelligence
    noun    intelligence_agency, intelligence_service, spy_agency, intelligence, military_intelligence
    noun    intelligence_official, intelligence_officer, intelligence_agent, intelligence_chief, spy_chief
    noun    intelligence_community, intelligence_operative, spymaster, intelligence_analyst, intelligence_source
    noun    intelligence_director, intelligence_unit, intelligence_department, secret_agent, spy
    noun    undercover_agent, double_agent, spook, spy_service, state_security
    noun    security_and_intelligence_service, intelligence_branch, operative
    sector  SPY
    example Russian intelligence condemned Britain. => RUSSPY ACCUSE GBR

agent hacker
    noun    hacker, cyber_criminal, cybercriminal, state_hacker, cyber_spy, hacking_group, hacker_group
    sector  CRM

# --- GOV ----------------------------------------------------------------------------------------------------------

agent government
    noun    government, regime, authorities, cabinet, central_government, federal_government
    noun    national_government, local_government, provincial_government, state_government, regional_government
    noun    transitional_government, interim_government, caretaker_government, coalition_government
    noun    unity_government, city_government, local_authority, regional_authority, provincial_authority
    noun    occupation_authority, government_agency, government_body, government_department, government_office
    noun    leadership, national_unity_government, interim_administration, military_government
    noun    government-in-exile, ruling_council, executive_branch, politburo, state_council
    noun    national_security_council, security_cabinet, war_cabinet, military_council, federal_authority
    noun    interim_authority, transitional_authority, transitional_council, cabinet_of_ministers
    sector  GOV
    example The Kenyan government condemned Ethiopia. => KENGOV ACCUSE ETH

agent central-bank
    noun    central_bank
    sector  GOV

agent junta
    noun    junta, military_junta, military_regime, military_ruler, military_rulers, ruling_general
    noun    ruling_junta
    sector  GOV

agent president
    noun    president, vice_president, vice-president, head_of_state, president-elect, deputy_president
    noun    presidency, interim_president, acting_president, co-president, presidential_spokesman
    noun    presidential_spokeswoman, presidential_spokesperson, presidential_aide, presidential_adviser
    noun    presidential_advisor, presidential_envoy, presidential_palace, presidential_office
    noun    president_of_the_republic, presidential_administration
    sector  GOV
    example Kenya's president met German diplomats. => KENGOV CONSULT DEUGOV

agent prime-minister
    noun    prime_minister, premier, deputy_prime_minister, vice_premier, vice-premier, acting_prime_minister
    noun    chancellor, interim_prime_minister, vice_chancellor, head_of_government, chief_minister, taoiseach
    noun    first_minister, prime_minister-designate, prime_minister-elect, pm
    sector  GOV

agent foreign-minister
    noun    foreign_minister, foreign_secretary, secretary_of_state, minister_of_foreign_affairs
    noun    foreign_affairs_minister, deputy_foreign_minister, vice_foreign_minister, state_secretary
    noun    external_affairs_minister, minister_for_foreign_affairs, minister_of_external_affairs
    noun    assistant_secretary_of_state, assistant_foreign_minister, deputy_secretary_of_state
    noun    undersecretary_of_state, top_diplomat, chief_diplomat
    sector  GOV

agent defence-minister
    noun    defence_minister, defense_minister, defence_secretary, defense_secretary, minister_of_defence
    noun    minister_of_defense, secretary_of_defense, deputy_defense_minister, deputy_defence_minister
    noun    army_minister, war_minister
    sector  MIL

agent minister
    noun    minister, justice_minister, oil_minister, energy_minister, trade_minister, information_minister
    noun    health_minister, education_minister, deputy_minister, cabinet_minister, agriculture_minister
    noun    environment_minister, junior_minister, minister_of_state, minister_of_justice, unification_minister
    noun    minister_of_information, transport_minister, industry_minister, culture_minister, labour_minister
    noun    labor_minister, foreign_trade_minister, security_minister, national_security_minister
    noun    commerce_secretary, commerce_minister, water_minister, refugee_minister, europe_minister
    noun    cabinet_member, cabinet_secretary, permanent_secretary, immigration_minister, development_minister
    noun    science_minister, tourism_minister, petroleum_minister, communications_minister, minister_of_health
    noun    minister_of_energy, undersecretary, under-secretary, attorney_general
    sector  GOV

agent finance-minister
    noun    finance_minister, minister_of_finance, treasury_secretary, secretary_of_the_treasury
    noun    economy_minister
    sector  GOV

agent interior-minister
    noun    interior_minister, home_minister, home_secretary, interior_secretary, minister_of_interior
    noun    minister_of_the_interior, public_security_minister, secretary_of_homeland_security
    sector  GOV

agent ministry
    noun    ministry, finance_ministry, health_ministry, justice_ministry, information_ministry, oil_ministry
    noun    energy_ministry, trade_ministry, education_ministry, ministry_of_finance, ministry_of_health
    noun    ministry_of_justice, commerce_ministry, economy_ministry, unification_ministry, ministry_of_commerce
    noun    ministry_of_information, ministry_of_energy, transport_ministry, agriculture_ministry
    noun    culture_ministry, treasury, finance_department, justice_department, labour_ministry, labor_ministry
    noun    environment_ministry, emergency_ministry, emergencies_ministry, ministry_of_emergency_situations
    noun    government_ministry, ministry_of_education, ministry_of_agriculture, ministry_of_transport
    sector  GOV

agent interior-ministry
    noun    interior_ministry, ministry_of_interior, ministry_of_the_interior, home_ministry, home_office
    noun    home_affairs_ministry, ministry_of_home_affairs, ministry_of_public_security
    sector  GOV

agent foreign-ministry
    noun    foreign_ministry, ministry_of_foreign_affairs, foreign_office, foreign_affairs_ministry
    noun    state_department, ministry_of_external_affairs, external_affairs_ministry
    noun    department_of_foreign_affairs, ministry_for_foreign_affairs, foreign_ministry_spokesman
    noun    foreign_ministry_spokeswoman, foreign_ministry_spokesperson, foreign_affairs_department
    noun    foreign_ministry_official, state_department_spokesman, state_department_spokeswoman
    noun    state_department_official
    sector  GOV

agent defence-ministry
    noun    defence_ministry, defense_ministry, ministry_of_defence, ministry_of_defense, defence_department
    noun    department_of_defense, department_of_defence, defense_department, defence_ministry_spokesman
    noun    war_ministry, defense_ministry_spokesman, defence_ministry_official, defense_ministry_official
    noun    defence_official, defense_official
    sector  MIL

agent official
    noun    official, government_official, senior_official, state_official, local_official, public_official
    noun    provincial_official, regional_official, district_official, civil_servant
    noun    bureaucrat, functionary, public_servant, election_official, health_official, city_official
    noun    officialdom, policymaker, policy-maker, policy_maker, decision-maker, apparatchik, tax_official
    noun    ministry_official, interior_ministry_official, government_employee, state_employee, embassy_official
    noun    consular_official, top_official, high-ranking_official, government_source, municipal_official
    noun    government_worker, government_minister
    sector  GOV

agent spokesman
    noun    spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, press_secretary, government_spokesman
    noun    government_spokeswoman, government_spokesperson, press_officer
    sector  GOV

agent leader
    noun    leader, ruler, head, chief, supreme_leader, paramount_leader, dictator, strongman, statesman
    noun    political_leader, national_leader, autocrat, despot, tyrant, regime_leader
    noun    national_security_adviser, national_security_advisor, security_adviser, security_advisor
    noun    chief_of_staff, deputy_leader, de_facto_leader, world_leader, deputy_chief, number_two
    noun    security_council_secretary
    sector  GOV

agent aide
    noun    aide, adviser, advisor, political_adviser, political_advisor, counselor, deputy, representative
    noun    special_adviser, interlocutor, trade_representative
    sector  GOV

agent delegation
    noun    delegation, delegate, government_delegation
    sector  GOV

agent negotiator
    noun    negotiator, chief_negotiator, negotiating_team, peace_negotiator, nuclear_negotiator
    noun    trade_negotiator, government_negotiator
    sector  GOV

agent diplomat
    noun    diplomat, attache, diplomatic_corps, senior_diplomat, western_diplomat, diplomatic_source
    sector  GOV
    example French diplomats met Iraqi officials. => FRAGOV CONSULT IRQGOV

agent envoy
    noun    envoy, special_envoy, peace_envoy, emissary, special_representative, special_coordinator
    sector  GOV

agent embassy
    noun    embassy, consulate, diplomatic_mission, high_commission, consulate_general, embassy_staff
    noun    diplomatic_staff
    sector  GOV

agent ambassador
    noun    ambassador, ambassador-designate, ambassador-at-large, permanent_representative
    noun    high_commissioner, consul, consul_general, charge_d'affaires, legate, nuncio
    sector  GOV

agent monarch
    noun    king, queen, monarch, monarchy, emperor, sultan, emir, amir, crown_prince, prince, princess
    noun    royal_family, sheik, royal_court, royal_palace, sheikhdom, empress, regent, deputy_crown_prince
    noun    shah, royalty, grand_duke
    sector  GOV

agent governor
    noun    governor, deputy_governor, provincial_governor, governorate, prefect, provincial_council
    noun    local_council, governor-general, regional_governor, district_commissioner, vice-governor
    noun    provincial_administration, prefecture, district_administrator, village_chief
    sector  GOV

agent mayor
    noun    mayor, deputy_mayor, city_hall, city_council, municipality, municipal_council, town_council
    noun    mayoralty, alderman, councillor, councilor, councilman
    sector  GOV

agent state-media-regulator
    noun    regulator, watchdog_agency, nuclear_agency, space_agency, atomic_energy_organization, atomic_agency
    noun    health_agency, tax_authority, competition_authority, immigration_authority, port_authority
    noun    aviation_authority, human_rights_commission, disaster_agency, health_authority
    sector  GOV

agent election-commission
    noun    electoral_commission, election_commission, central_election_commission, electoral_body
    sector  GOV

# --- LEG ----------------------------------------------------------------------------------------------------------

agent parliament
    noun    parliament, congress, senate, legislature, house_of_representatives, lower_house, upper_house
    noun    national_assembly, legislative_assembly, legislative_council, house_of_commons, house_of_lords
    noun    house_of_assembly, chamber_of_deputies, state_duma, constituent_assembly, people's_assembly
    noun    general_congress, regional_parliament, parliamentary_committee, parliamentary_commission
    noun    senate_committee, house_committee, select_committee, congressional_committee, federal_assembly
    noun    rubber-stamp_parliament, people's_congress, council_of_state, consultative_assembly
    noun    legislative_yuan, shura_council, consultative_council, state_legislature
    sector  LEG
    example The Turkish parliament condemned Israel. => TURLEG ACCUSE ISR

agent lawmaker
    noun    lawmaker, legislator, parliamentarian, mp, senator, congressman, congresswoman, congressmen
    noun    member_of_parliament, member_of_congress, parliament_member, backbencher, mep, assemblyman
    noun    law-maker, member_of_the_parliament, member_of_the_european_parliament, majority_leader
    noun    minority_leader, house_majority_leader, senate_majority_leader, councilwoman, parliamentary_deputy
    noun    assembly_member
    sector  LEG

agent speaker
    noun    speaker, parliament_speaker, parliamentary_speaker, speaker_of_parliament, speaker_of_the_house
    noun    house_speaker, deputy_speaker
    sector  LEG

# --- JUD ----------------------------------------------------------------------------------------------------------

agent court
    noun    court, tribunal, supreme_court, high_court, constitutional_court, appeals_court, court_of_appeal
    noun    district_court, criminal_court, military_court, judiciary, courtroom, military_tribunal
    noun    war_crimes_tribunal, federal_court, appeal_court, revolutionary_court, county_court, martial_court
    noun    court-martial, kangaroo_court, sharia_court, war_crimes_court, security_court, special_court
    noun    anti-terrorism_court, people's_court, justice_system, shariah_court, lower_court, magistrates_court
    noun    administrative_court, anti-corruption_court, regional_court
    sector  JUD
    example An Egyptian court condemned Qatar. => EGYJUD ACCUSE QAT

agent judge
    noun    judge, magistrate, chief_justice, chief_judge, investigating_judge, investigating_magistrate
    noun    investigative_committee, federal_judge, ombudsman, jurist, investigative_judge
    sector  JUD

agent jury
    noun    jury, juror, grand_jury, federal_jury
    sector  JUD

agent prosecutor
    noun    prosecutor, public_prosecutor, state_prosecutor, chief_prosecutor, general_prosecutor
    noun    prosecutor_general, prosecutor-general, prosecution, district_attorney, prosecutor's_office
    noun    public_prosecution, federal_prosecutor, military_prosecutor, special_prosecutor, special_counsel
    noun    prosecuting_attorney, prosecution_service, attorney-general
    sector  JUD

# --- OPP ----------------------------------------------------------------------------------------------------------

agent opposition
    noun    opposition, opposition_group, opposition_movement, opposition_coalition, opposition_alliance
    noun    opposition_supporter, opposition_activist, opposition_member, opponent, opposition_force
    noun    opposition_delegation, opposition_lawmaker, opposition_bloc, opposition_negotiator, oppositionist
    noun    anti-government_movement, opposition_representative, opposition_council, opposition_official
    sector  OPP
    example Venezuelan opposition leaders condemned Cuba. => VENOPP ACCUSE CUB

agent dissident
    noun    dissident, dissident_group, regime_critic, government_critic, regime_opponent, government_opponent
    sector  OPP

agent opposition-leader
    noun    opposition_leader, opposition_politician, opposition_figure, leader_of_the_opposition
    noun    opposition_candidate, opposition_spokesman
    sector  OPP

agent opposition-party
    noun    opposition_party, main_opposition_party, banned_party, outlawed_party
    sector  OPP

agent exile
    noun    exile, exiled_leader, exile_group, emigre, émigré, defector, exiled_opposition, exiled_dissident
    noun    expatriate_opposition, government_in_exile, parliament_in_exile
    sector  OPP

agent political-prisoner
    noun    political_prisoner, prisoner_of_conscience, detained_activist, jailed_activist
    sector  OPP

agent protester
    noun    protester, protestor, demonstrator, anti-government_protester, anti-government_demonstrator
    noun    pro-democracy_protester, pro-democracy_demonstrator, picketer, marcher, rioter, rally-goer, looter
    noun    agitator, mob, crowd, protest_movement, pro-government_demonstrator, pro-government_protester
    noun    counter-protester, counterprotester, stone-thrower, peaceful_protester, peaceful_demonstrator
    noun    hunger_striker, protest_leader, flag-burner, rock-thrower, pro-democracy_movement, protest_group
    sector  CVL
    example Protesters condemned the Sudanese government. => CVL ACCUSE SDNGOV

agent activist
    noun    activist, campaigner, human_rights_activist, rights_activist, rights_campaigner, political_activist
    noun    democracy_activist, pro-democracy_activist, environmental_activist, peace_activist
    noun    civil_rights_activist, women's_rights_activist, rights_defender, human_rights_defender, blogger
    noun    environmentalist, feminist, reformer, reformist, reform_activist, civic_activist, anti-war_activist
    noun    social_activist, civil_society, youth_activist, media_activist, whistleblower, whistle-blower
    noun    nationalist, royalist, revolutionary, communist, socialist, anarchist, youth_leader, monarchist
    noun    neo-nazi, skinhead, ultranationalist, far-right_activist
    sector  CVL

# --- PTY ----------------------------------------------------------------------------------------------------------

agent party
    noun    party, ruling_party, political_party, governing_party, party_leader, party_official, party_member
    noun    party_spokesman, political_bloc, ruling_coalition, coalition_partner, political_alliance
    noun    party_congress, coalition_party, political_movement, political_group, ruling_party_member
    noun    political_faction, party_chairman, party_chief, party_chair, parliamentary_bloc, communist_party
    noun    socialist_party, party_secretary, electoral_alliance, leftist_party, nationalist_party
    noun    political_organization, youth_wing, central_committee, liberal_party, party_activist
    noun    party_supporter, governing_coalition
    sector  PTY
    example The ruling party in Zimbabwe condemned Britain. => ZWEPTY ACCUSE GBR

agent politician
    noun    politician, candidate, presidential_candidate, political_figure, political_opponent, frontrunner
    noun    front-runner, presidential_hopeful, nominee, contender, presidential_contender
    noun    independent_candidate, running_mate, presumptive_nominee, liberal, conservative, populist, leftist
    noun    incumbent
    sector  PTY

# --- ELI: those who were, or whose influence has no office ---------------------------------------------------------

agent former-official
    noun    former_president, ex-president, former_prime_minister, ex-prime_minister, former_minister
    noun    ex-minister, former_official, ex-official, former_leader, ex-leader, former_premier, ex-premier
    noun    former_foreign_minister, former_dictator, ex-dictator, former_general, ex-general, former_ambassador
    noun    former_diplomat, former_king, former_defense_minister, former_defence_minister, ex-king
    noun    former_chancellor, former_governor, former_mayor, former_secretary_of_state
    noun    former_defense_secretary, former_defence_secretary, former_foreign_secretary, former_vice_president
    noun    former_strongman, former_senator, former_lawmaker, ousted_president, deposed_president
    noun    ousted_leader, deposed_leader, ousted_prime_minister, former_finance_minister, former_first_lady
    noun    ousted_dictator, former_head_of_state, former_ruler, ex-foreign_minister, deposed_king
    noun    former_military_ruler
    sector  ELI
    example Pakistan's former president condemned India. => PAKELI ACCUSE IND

agent elite
    noun    elite, oligarch, tycoon, billionaire, aristocrat, celebrity, first_lady, elder_statesman
    noun    nobel_laureate, intellectual, dignitary, notable, nobel_peace_laureate
    sector  ELI

# --- CVL ----------------------------------------------------------------------------------------------------------

agent civilian
    noun    civilian, noncombatant, non-combatant, innocent, bystander, passer-by, passerby, passers-by, victim
    noun    survivor, civilian_population, innocent_civilian, innocent_people, casualty
    sector  CVL
    example Russia bombed Syrian civilians. => RUS ASSAULT SYRCVL

agent resident
    noun    resident, inhabitant, local, villager, townspeople, townsfolk, local_people, local_resident
    noun    householder, tenant, population, dweller, slum_dweller, islander, neighbour, neighbor, city_dweller
    noun    homeowner, indigenous_people, indigenous_group, indigenous_community, tribespeople, native, bedouin
    noun    nomad
    sector  CVL

agent citizen
    noun    citizen, people, national, public, foreigner, compatriot, countryman, countrymen, dual_national
    noun    foreign_national, ordinary_people, ordinary_citizen, passport_holder, motorist, shopper, spectator
    noun    customer, fan, football_fan, soccer_fan, crewman, crew_member, driver, truck_driver, pedestrian
    noun    eyewitness, witness
    sector  CVL

agent voter
    noun    voter, electorate, taxpayer
    sector  CVL

agent worshipper
    noun    worshipper, worshiper, churchgoer, mourner
    sector  CVL

agent tourist
    noun    tourist, holidaymaker, traveller, traveler, passenger, visitor, pilgrim, expatriate, commuter
    sector  CVL

agent family
    noun    family, relative, household, family_member, next_of_kin, parent, mother, father, son, daughter
    noun    brother, sister, wife, husband, widow, orphan, couple, spouse, grandmother, grandfather, uncle
    noun    cousin, kinsman, loved_one
    sector  CVL

agent women
    noun    woman, girl, schoolgirl, lady, women's_group, women's_organization, female, pregnant_woman
    noun    housewife, bride
    sector  CVL

agent men
    noun    man, boy, male, youth, young_man, young_people, youngster, teenager, teen, adolescent, old_man
    noun    elderly, pensioner, gentleman, adult
    sector  CVL

agent children
    noun    child, infant, baby, toddler, kid, minor, schoolchild, schoolchildren, schoolboy, newborn
    sector  CVL

agent community
    noun    community, minority, ethnic_group, ethnic_minority, religious_minority, minority_group, diaspora
    noun    society, ethnic_community, immigrant_community, majority_community, caste
    sector  CVL

agent settler
    noun    settler, jewish_settler, colonist, settler_movement, settler_leader
    sector  CVL

agent tribe
    noun    tribe, tribal_leader, tribesman, tribesmen, clan, clan_leader, clansman, clansmen, clan_elder
    noun    tribal_elder, elder, chieftain, tribal_chief, tribal_group, community_leader, traditional_leader
    noun    village_elder, traditional_chief, tribal_council, council_of_elders, loya_jirga, jirga
    noun    tribal_chieftain
    sector  CVL

agent tribal-fighter
    noun    tribal_fighter, tribal_militia
    sector  CVL

agent detainee
    noun    prisoner, detainee, inmate, captive, hostage, convict, suspect, prisoner_of_war, pow, abductee
    noun    defendant, death_row_inmate, accused, arrestee, internee, prison_inmate
    sector  CVL

agent doctor
    noun    doctor, physician, surgeon, nurse, medic, paramedic, medical_worker, medical_staff, health_worker
    noun    hospital_staff, medical_source, medical_team, hospital_official, midwife, patient
    noun    health_care_worker, healthcare_worker, polio_worker, vaccinator, coroner, pathologist, psychiatrist
    sector  CVL

agent hospital
    noun    hospital, clinic
    sector  CVL

agent rescue-worker
    noun    rescue_worker, rescuer, first_responder, firefighter, fireman, firemen, ambulance_worker
    noun    ambulance_crew, emergency_worker, rescue_team, emergency_service, civil_defense_worker
    noun    civil_defence_worker
    sector  CVL

agent expert
    noun    expert, analyst, specialist, think_tank, think-tank, pollster, consultant, commentator
    noun    observer_group, political_analyst, military_analyst, strategist, military_expert, security_expert
    noun    architect, arms_expert, forensic_expert, security_analyst
    sector  CVL

agent scientist
    noun    scientist, nuclear_scientist, researcher, engineer, technician
    sector  CVL

agent lawyer
    noun    lawyer, attorney, defense_lawyer, defence_lawyer, human_rights_lawyer, barrister, solicitor
    noun    bar_association, defence_attorney, defense_attorney, legal_team, legal_counsel, defence_counsel
    noun    defense_counsel
    sector  CVL

agent artist
    noun    artist, writer, author, poet, actress, singer, musician, filmmaker, film_director, novelist
    noun    performer, comedian, cartoonist, dancer, rapper, painter, historian, composer, playwright
    sector  CVL

agent athlete
    noun    athlete, footballer, football_team, sportsman, boxer, football_club, olympic_committee
    sector  CVL

agent farmer
    noun    farmer, peasant, herder, herdsman, herdsmen, fisherman, fishermen, fisher, rancher, landowner
    noun    grower, shepherd, cattle_herder, farm_worker, farmworker, landholder, pastoralist, land_owner
    noun    coca_farmer, coca_grower, cocalero
    sector  CVL

agent supporter
    noun    supporter, backer, sympathizer, sympathiser, follower, adherent, admirer, faithful, devotee
    noun    well-wisher, advocate, proponent
    sector  CVL

# --- REF ----------------------------------------------------------------------------------------------------------

agent refugee
    noun    refugee, asylum_seeker, asylum-seeker, displaced_person, displaced_people
    noun    internally_displaced_person, idp, displaced_family, displaced_civilian, evacuee, returnee
    noun    boat_people, refugee_family, displaced, war_refugee, refugee_child
    sector  REF
    example Hungarian police attacked Syrian refugees. => HUNCOP ASSAULT SYRREF

agent migrant
    noun    migrant, immigrant, economic_migrant, illegal_immigrant, undocumented_immigrant, illegal_migrant
    noun    deportee, undocumented_migrant, stowaway, boat_migrant, irregular_migrant, stranded_migrant
    noun    stateless_person
    sector  REF

# --- BUS ----------------------------------------------------------------------------------------------------------

agent company
    noun    company, firm, corporation, enterprise, business, manufacturer, contractor, conglomerate, subsidiary
    noun    multinational, state_company, state-owned_company, private_company, tech_company, defense_contractor
    noun    defence_contractor, security_contractor, private_security_company, private_military_company
    noun    arms_manufacturer, arms_company, retailer, construction_company, tech_giant, telecom_company
    noun    telecommunications_company, carmaker, automaker, arms_maker, exporter, importer, supplier, operator
    noun    shipping_company, insurer, internet_company, supermarket, oil_firm, insurance_company, drugmaker
    noun    drug_company, start-up, startup, shipbuilder, shipper, multinational_company
    sector  BUS
    example German companies condemned Russia. => DEUBUS ACCUSE RUS

agent oil-company
    noun    oil_company, energy_company, gas_company, oil_giant, oil_producer, gas_producer, power_company
    noun    pipeline_operator, mining_company, mine_owner, oil_major, gas_giant, electricity_company
    noun    national_oil_company, oil_exporter, energy_giant, refinery, oil_trader
    sector  BUS

agent airline
    noun    airline, carrier, national_carrier, flag_carrier, air_carrier, airline_company, shipping_line
    noun    railway_company
    sector  BUS

agent bank
    noun    bank, lender, state_bank, investment_bank, banker, financial_institution, broker, brokerage
    noun    commercial_bank, credit_rating_agency, rating_agency, stock_exchange
    sector  BUS

agent businessman
    noun    businessman, businessmen, businesswoman, businesspeople, business_leader, entrepreneur
    noun    industrialist, executive, chief_executive, chief_executive_officer, ceo, employer, business_owner
    noun    business_group, business_community, arms_dealer, chamber_of_commerce, businessperson, magnate
    noun    media_mogul, shipowner, landlord, trade_group, company_official, company_executive, consumer_group
    noun    board_of_directors
    sector  BUS

agent trader
    noun    trader, merchant, shopkeeper, shop_owner, dealer, vendor, street_vendor
    sector  BUS

agent investor
    noun    investor, foreign_investor, shareholder, hedge_fund, creditor, bondholder, sovereign_wealth_fund
    noun    financier
    sector  BUS

# --- MED ----------------------------------------------------------------------------------------------------------

agent journalist
    noun    journalist, reporter, correspondent, editor, cameraman, cameramen, photographer, photojournalist
    noun    editor-in-chief, news_crew, television_crew, tv_crew, newsman, newsmen, columnist, camera_crew
    noun    foreign_correspondent, freelancer, war_correspondent, news_editor, freelance_journalist, anchor
    noun    news_anchor, film_crew, investigative_journalist, chief_editor, interviewer, press_corps, pressman
    noun    press_photographer, television_journalist
    sector  MED
    example Iranian police attacked British journalists. => IRNCOP ASSAULT GBRMED

agent media
    noun    media, press, state_media, news_outlet, media_outlet, official_media, news_site, news_website
    noun    state-run_media, local_media, western_media, pro-government_media, news_portal, news_service
    noun    press_association, journalists'_union, news_organization, news_organisation, media_organization
    noun    media_group, state-owned_media
    sector  MED

agent newspaper
    noun    newspaper, daily, daily_newspaper, weekly, magazine, tabloid, independent_newspaper
    noun    opposition_newspaper, local_newspaper, state_newspaper, journal, publisher
    sector  MED

agent broadcaster
    noun    broadcaster, television, tv, radio, radio_station, television_station, tv_station
    noun    television_channel, tv_channel, satellite_channel, satellite_television, state_television, state_tv
    noun    state_radio, public_broadcaster, state_broadcaster, state-run_television, news_channel
    noun    national_television, news_network, private_television, local_television, state_broadcasting
    noun    broadcasting_corporation
    sector  MED

agent news-agency
    noun    news_agency, state_news_agency, official_news_agency, semi-official_news_agency
    noun    state-run_news_agency, press_agency, wire_service, newswire
    sector  MED

# --- EDU ----------------------------------------------------------------------------------------------------------

agent student
    noun    student, pupil, university_student, college_student, student_leader, student_activist, student_group
    noun    student_union, student_protester, student_demonstrator, student_organization, schoolkid
    noun    undergraduate, graduate, seminary_student, medical_student, high_school_student, student_movement
    noun    foreign_student, alumni
    sector  EDU
    example Students condemned the Iranian government. => EDU ACCUSE IRNGOV

agent teacher
    noun    teacher, professor, academic, lecturer, schoolteacher, headmaster, scholar, university_professor
    noun    educator, headteacher, schoolmaster, university_lecturer, law_professor, political_scientist
    noun    university_rector, rector, faculty_member
    sector  EDU

agent university
    noun    university, college, educational_institution
    sector  EDU

agent school
    noun    school, religious_school, madrassa, madrasa, academy
    sector  EDU

# --- NGO ----------------------------------------------------------------------------------------------------------

agent aid-worker
    noun    aid_worker, aid_agency, aid_group, aid_organization, aid_organisation, relief_worker, relief_agency
    noun    charity, humanitarian_worker, humanitarian_organization, humanitarian_organisation
    noun    humanitarian_agency, humanitarian_group, humanitarian, relief_organization, relief_organisation
    noun    relief_group, aid_official, aid_convoy, volunteer, charity_worker, medical_charity
    noun    medical_organization, medical_organisation, medical_group, medical_aid_group
    noun    charitable_organization, charitable_foundation, aid_charity, relief_official, humanitarian_convoy
    noun    aid_team, relief_team, humanitarian_staff, charity_organization, relief_convoy
    sector  NGO
    example Israel attacked aid workers. => ISR ASSAULT NGO

agent ngo
    noun    ngo, non-governmental_organization, non-governmental_organisation, nongovernmental_organization
    noun    monitoring_group, non-profit_organization, nonprofit, nonprofit_group, advocacy_group, watchdog
    noun    watchdog_group, monitor_group, campaign_group, civil_society_group, civil_society_organization
    noun    civil_society_organisation, pressure_group, activist_group, environmental_group, lobby_group
    noun    foundation, war_monitor, monitoring_organization, non-profit, civic_group, citizens'_group
    noun    victims'_group, lobbyist, lobby, grassroots_group, press_watchdog
    sector  NGO

agent human-rights-group
    noun    human_rights_group, rights_group, human_rights_organization, human_rights_organisation
    noun    rights_organization, rights_organisation, human_rights_watchdog, rights_watchdog
    noun    human_rights_monitor, rights_monitor, human_rights_body, human_rights_advocate, rights_advocate
    noun    press_freedom_group, advocacy_organization, civil_rights_group, civil_liberties_group
    noun    human_rights_advocacy_group, women's_rights_group
    sector  NGO

# --- IGO ----------------------------------------------------------------------------------------------------------

agent international-body
    noun    international_organization, international_organisation, international_body, world_body
    noun    international_agency, international_community, regional_bloc, regional_body
    noun    united_nations_agency, world_power, major_power, western_power, great_power, global_power, donor
    noun    donor_country, international_donor, regional_organization, regional_organisation
    noun    intergovernmental_organization, donor_nation, permanent_member, member_state, world_community
    noun    international_coalition, international_court, trading_bloc, trade_bloc, security_bloc, superpower
    sector  IGO

agent inspector
    noun    inspector, weapons_inspector, nuclear_inspector, arms_inspector, observer, monitor
    noun    ceasefire_monitor, military_observer, international_observer, monitoring_mission, truce_monitor
    noun    peace_monitor, inspection_team, international_monitor, weapons_expert, truce_observer
    noun    special_rapporteur, rapporteur, fact-finding_mission, human_rights_investigator
    noun    verification_mission, observer_team, commission_of_inquiry
    sector  IGO

agent election-observer
    noun    election_observer, election_monitor, observer_mission
    sector  IGO

agent mediator
    noun    mediator, peace_mediator, international_mediator, mediation_team, peace_broker, go-between
    noun    mediating_country, facilitator
    noun    intermediary
    sector  IGO

agent secretary-general
    noun    secretary-general, secretary_general, director-general, director_general
    sector  IGO

# --- REL ----------------------------------------------------------------------------------------------------------

agent cleric
    noun    cleric, priest, pastor, rabbi, clergy, clergyman, clergymen, religious_leader, spiritual_leader
    noun    preacher, chief_rabbi, missionary, reverend, church_leader, religious_scholar, swami, guru
    noun    evangelist, religious_figure, theologian, religious_authority, christian_leader, evangelical_leader
    sector  REL
    example Iraqi clerics condemned the United States. => IRQREL ACCUSE USA

agent imam
    noun    imam, mullah, ayatollah, grand_ayatollah, mufti, grand_mufti, muslim_cleric, shiite_cleric
    noun    sunni_cleric, islamic_scholar, sheikh, muezzin, muslim_leader
    sector  REL

agent church
    noun    church, religious_group, sect, cult, diocese, parish, religious_order, congregation, mosque
    noun    orthodox_church, catholic_church, synagogue, religious_community, religious_organization
    noun    council_of_churches, religious_movement, archdiocese, seminary
    sector  REL

agent monk
    noun    monk, nun, buddhist_monk, lama, friar, monastery
    sector  REL

agent bishop
    noun    bishop, archbishop, cardinal, patriarch, pope, pontiff, bishops'_conference
    sector  REL

agent believer
    noun    muslim, christian, jew, hindu, buddhist, catholic, protestant, sunni, shiite, shia, shi'ite, shi'a
    noun    copt, coptic_christian, sunni_muslim, shiite_muslim, shia_muslim, evangelical, parishioner, believer
    noun    sunni_arab, mormon, zoroastrian, ultra-orthodox_jew, orthodox_christian, jehovah's_witness
    sector  REL

# --- LAB ----------------------------------------------------------------------------------------------------------

agent union
    noun    union, trade_union, labor_union, labour_union, union_leader, union_member, trade_unionist, unionist
    noun    striker, union_official, labor_leader, labour_leader, workers'_union, teachers'_union
    noun    labor_federation, trade_union_leader, labour_federation, trade_union_federation, striking_worker
    noun    union_federation, labor_organization, labor_group
    sector  LAB
    example Trade unions condemned the French government. => LAB ACCUSE FRAGOV

agent worker
    noun    worker, labourer, laborer, employee, factory_worker, oil_worker, workforce, dockworker, docker
    noun    migrant_worker, construction_worker, public_sector_worker, transport_worker, railway_worker
    noun    domestic_worker, staff, steelworker, taxi_driver, garment_worker, foreign_worker, bus_driver
    noun    guest_worker, longshoreman, port_worker, plantation_worker, autoworker, state_worker, staff_member
    sector  LAB

agent miner
    noun    miner, coal_miner, mine_worker
    sector  LAB

# --- CRM ----------------------------------------------------------------------------------------------------------

agent gang
    noun    gang, gangster, criminal_gang, gang_member, street_gang, armed_gang, gang_leader, mafia, mobster
    noun    organized_crime, crime_syndicate, criminal_group, criminal_organization, criminal_network
    noun    crime_boss, criminal_organisation, organised_crime, crime_gang, mafioso, crime_group
    noun    organized_crime_group, triad, syndicate, hit_man, hitman
    sector  CRM
    example Haitian gangs attacked policemen. => HTICRM ASSAULT COP

agent cartel
    noun    cartel, drug_cartel, drug_gang, poacher
    sector  CRM

agent smuggler
    noun    smuggler, people_smuggler, people-smuggler, human_trafficker, arms_smuggler, arms_trafficker
    noun    weapons_smuggler, oil_smuggler
    sector  CRM

agent drug-trafficker
    noun    drug_lord, drug_trafficker, trafficker, drug_smuggler, kingpin, drug_kingpin, narco, narcotrafficker
    noun    narco-trafficker, drug_baron, drug_dealer
    sector  CRM

agent pirate
    noun    pirate, bandit, criminal, robber, thief, outlaw, murderer, killer, brigand, cattle_rustler
    noun    highwayman, felon, rapist, war_criminal, fugitive, arsonist, burglar, armed_robber, armed_bandit
    noun    vandal, extortionist, fraudster, thug, hooligan, serial_killer
    sector  CRM

# In news "the administration" is the American one unless somebody else's is named.
agent administration
    noun    administration, administration_official, senior_administration_official
    sector  GOV
    country USA

# --- By whom they are compared with -------------------------------------------------------------------------------

agent counterpart
    noun    counterpart
    sector  GOV
    example The Kenyan president met his Chadian counterpart. => KENGOV CONSULT TCDGOV
