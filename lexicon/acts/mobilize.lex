# MOBILIZE (CAMEO 15): show, alert, raise and move force.

act mobilize-deploy
    verb     deploy, mass, send, dispatch, despatch, move, station, position, rush, amass, concentrate, redeploy, post, assemble, shift, pour, send_in, marshal, muster, airlift, fly_in, order, bring_up, build_up, parachute, garrison, stage, base, array, reposition, pre-position, land, rotate, call_in, draw_up, ferry, gather
    if       object %forces
    unless   object peacekeeper, peacekeeping_force, observer
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, on, at, to, in, into, around, toward, towards, across, off, inside, object.on, object.along, object.in, object.to, object.near, near.with, along.with, on.with, to.with
    example  Russia has deployed its troops near Ukraine. => RUS MOBILIZE UKR
    example  Tanks were sent to Lebanon by Israel. => ISR MOBILIZE LBN
    example  Turkey massed its troops along the border with Syria. => TUR MOBILIZE SYR
    not      The company deployed new software.

act mobilize-deploy-bare
    verb     deploy, mobilise, mobilize, mass, redeploy
    if       subject <armed>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, on, at, to, in, into, around, toward, towards, across, near.with, along.with, on.with, to.with
    example  Russian troops massed near Ukraine. => RUSMIL MOBILIZE UKR

act mobilize-deployment
    noun     deployment, redeployment, dispatch, despatch, buildup, build-up, massing, military_buildup, military_build-up, troop_movement, troop_buildup, troop_build-up, mobilisation, mobilization, stationing, positioning, reinforcement, troop_deployment, missile_deployment, amassing, force_buildup, general_mobilisation, general_mobilization, surge_of_troop, troop_surge, concentration_of_troop
    unless   of airbag, parachute, software, vaccine, technology, resource, tool, satellite, peacekeeper, observer, monitor, network, aid
    event    MOBILIZE troops
    cameo    154
    context  military
    noun-source possessor, by, of, from
    noun-target against, near, along, on, at, to, in, around, toward, towards, off, along.with, on.with, near.with
    example  Russia's deployment of missiles near Poland was condemned. => RUS MOBILIZE POL
    example  The military buildup by China near Taiwan went on. => CHN MOBILIZE TWN

act mobilize-mobilise
    verb     mobilise, mobilize, call_up, conscript, draft, recruit, enlist, raise, arm, levy, activate, press-gang
    if       object %forces, reserve, volunteer, recruit, guardsman, national_guard, men, man, reservist, army
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, for.against, near, along, on, to, in
    example  Ukraine called up reservists against Russia. => UKR MOBILIZE RUS
    example  The army was mobilised by Ethiopia. => ETH MOBILIZE ?

act mobilize-mobilise-plain
    verb     mobilise, mobilize, remobilise, remobilize, rearm, militarise, militarize, remilitarise, remilitarize
    unless   object resource, support, voter, fund, community, public, supporter, fan, opinion, worker, protester, people, crowd, base
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, on, in, object
    example  Armenia has mobilised its army against Azerbaijan. => ARM MOBILIZE AZE

act mobilize-callup-noun
    noun     call-up, call_up, conscription, callup, rearmament, militarisation, militarization, arms_buildup, arms_build-up, remilitarisation, remilitarization
    event    MOBILIZE troops
    cameo    154
    context  military
    noun-source possessor, by, of
    noun-target against, near, in, on
    example  Ukraine's rearmament against Russia was expected. => UKR MOBILIZE RUS

act mobilize-reinforce
    verb     reinforce, beef_up, bolster, strengthen, increase, boost, step_up, fortify, augment, expand, double, build_up, shore_up, tighten, ramp_up, stiffen
    if       object %forces, military_presence, presence, garrison, defence, defense, air_defence, air_defense, patrol, border_force, position, front_line, flank, arsenal
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, on, in, at, object.near, object.in, object.on, object.along, around, off, on.with, along.with
    example  NATO reinforced its presence near Russia. => IGONAT MOBILIZE RUS
    example  Iran beefed up its forces in Syria. => IRN MOBILIZE SYR

act mobilize-reinforce-border
    verb     reinforce, beef_up, strengthen, fortify, tighten
    if       object border
    event    MOBILIZE troops
    cameo    154
    context  military
    target   object.with, with, against
    example  Poland fortified its border with Belarus. => POL MOBILIZE BLR

act mobilize-police
    verb     deploy, send, dispatch, despatch, send_in, mobilise, mobilize, call_in, order, rush, call_out, reinforce, bolster, station, post, position, flood
    if       object %lawmen
    event    MOBILIZE police
    cameo    153
    target   against, to, in, on, at, around, into, across, outside, along, near
    example  Spain deployed police in Catalonia. => ESP MOBILIZE ESP
    example  Austria sent police to Hungary. => AUT MOBILIZE HUN

act mobilize-police-bare
    verb     deploy, patrol, cordon, cordon_off, seal_off, fan_out, line, turn_out, surround, take_up_position, stand_guard, secure, ring, flood, swarm, man
    if       subject police, policeman, riot_police, gendarme
    event    MOBILIZE police
    cameo    153
    target   in, around, object, object.of, object.in, at, on, across, along, outside
    example  Police patrolled the streets of Cairo. => EGYCOP MOBILIZE EGY

act mobilize-police-noun
    noun     police_presence, police_deployment, security_presence, police_operation, heavy_police_presence, security_clampdown, security_deployment, police_reinforcement, police_mobilisation, police_mobilization, police_alert, lockdown_police, security_cordon
    event    MOBILIZE police
    cameo    153
    noun-source possessor, by, of
    noun-target in, at, around, on, outside
    example  The police presence in Kenya was increased. => ? MOBILIZE KEN

act mobilize-tighten-security
    verb     tighten, step_up, beef_up, boost, increase, strengthen, heighten, bolster, raise, intensify, reinforce, enhance, ramp_up, put_in_place
    if       object security, security_measure, patrol, border_control, border_security, policing, surveillance
    event    MOBILIZE police
    cameo    151
    target   in, at, around, on, along, object.in, object.at, object.on, across, against
    example  Pakistan tightened security in Kashmir. => PAK MOBILIZE IND

act mobilize-police-alert
    verb     put, place, be, remain, stay, go, keep, be_put
    if       on alert, standby
    event    MOBILIZE troops
    cameo    152
    context  military
    target   against, in, near, along, at, on, for
    source   subject, object
    example  Israeli troops remained on alert in Lebanon. => ISRMIL MOBILIZE LBN

act mobilize-put-on-alert
    verb     put, place, keep
    if       object %forces
    if       on alert, high_alert, red_alert, standby, footing, war_footing, heightened_alert, full_alert
    event    MOBILIZE troops
    cameo    152
    context  military
    target   against, near, along, in, on.against, on.in, on.near, on.along
    example  Japan put its troops on alert against China. => JPN MOBILIZE CHN

act mobilize-put-police-on-alert
    verb     put, place, keep
    if       object %lawmen
    if       on alert, high_alert, red_alert, standby, heightened_alert
    event    MOBILIZE police
    cameo    151
    target   against, near, in, on.in, around, at
    example  Kenya put police on alert in Somalia. => KEN MOBILIZE SOM

act mobilize-alert-raise
    verb     raise, declare, order, heighten, sound, issue, upgrade, increase
    if       object alert, terror_alert, military_alert, readiness, combat_readiness, mobilisation, mobilization
    event    MOBILIZE troops
    cameo    152
    context  military
    source   subject, object.by, object.possessor
    target   against, in, near, along, object.in, object.against, object.on, over, on
    example  Iran raised the alert against Israel. => IRN MOBILIZE ISR

act mobilize-alert-noun
    noun     military_alert, war_footing, state_of_alert, combat_readiness, high_alert, full_alert, combat_alert
    event    MOBILIZE troops
    cameo    152
    context  military
    noun-source possessor, by, of
    noun-target against, in, near, along, on
    example  The military alert by Iran against Israel was raised. => IRN MOBILIZE ISR

act mobilize-drill
    verb     hold, conduct, stage, carry_out, start, begin, launch, kick_off, practise, practice, rehearse, run, undertake, resume
    if       object military_exercise, drill, wargame, manoeuvre, maneuver, naval_exercise, military_drill, live-fire_exercise, naval_drill, live-fire_drill, manoeuvers, maneuvers, exercise, manoeuvres
    event    MOBILIZE troops
    cameo    150
    context  military
    target   against, near, off, around, along, in, object.near, object.off, object.in, object.along, object.against, on, object.on
    example  China staged drills near Taiwan. => CHN MOBILIZE TWN
    example  Iran held war games near Azerbaijan. => IRN MOBILIZE AZE

act mobilize-drill-noun
    noun     military_exercise, war_game, wargame, military_drill, naval_exercise, naval_drill, live-fire_exercise, live-fire_drill, show_of_force, manoeuvre, military_manoeuvre, military_maneuver, saber-rattling_drill, combat_drill, snap_exercise, war_games, sortie, overflight, military_demonstration, shows_of_force, military_activity
    event    MOBILIZE troops
    cameo    150
    context  military
    noun-source possessor, by, of, from
    noun-target against, near, off, around, along, in, over, on
    example  Chinese military exercises near Taiwan began. => CHN MOBILIZE TWN

act mobilize-test-fire
    verb     test-fire, test-launch, test_fire, testfire, fire_test, launch_test
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   over, toward, towards, off, into, near, at, against
    example  North Korea has test-fired a missile over Japan. => PRK MOBILIZE JPN

act mobilize-missile-test
    verb     test, launch, fire, fire_off, shoot
    if       object ballistic_missile, missile, rocket, cruise_missile, torpedo, icbm, projectile
    unless   at any
    if       over any
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   over, toward, towards, off, near, into
    example  North Korea fired a missile over Japan. => PRK MOBILIZE JPN

act mobilize-test-weapon
    verb     test, detonate, explode, test-detonate
    if       object nuclear_weapon, nuclear_device, nuclear_bomb, atomic_bomb, hydrogen_bomb, warhead, weapon, device
    unless   at any
    unless   in <place>
    unless   subject bomber, suicide_bomber, attacker, militant, insurgent, terrorist
    event    MOBILIZE weapons
    cameo    150
    context  cbrn
    target   near, against, over, off
    example  North Korea tested a nuclear bomb near China. => PRK MOBILIZE CHN

act mobilize-test-noun
    noun     missile_test, missile_launch, nuclear_test, test-firing, test_launch, rocket_test, rocket_launch, test-launch, missile_testing, nuclear_testing, weapons_test, test_firing
    event    MOBILIZE weapons
    cameo    150
    context  military
    noun-source possessor, by, of
    noun-target over, near, against, toward, towards, off, in
    example  North Korea's missile test near Japan was condemned. => PRK MOBILIZE JPN

act mobilize-warship
    verb     send, dispatch, despatch, sail, steam, move, deploy, order, position, station, anchor, patrol, head
    if       object %warship
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, to, near, off, toward, towards, into, in, through
    example  The United States sent warships to Libya. => USA MOBILIZE LBY

act mobilize-sail
    verb     sail, steam, patrol, enter, cruise, manoeuvre, maneuver, approach, head, shadow, transit, loiter, penetrate
    if       subject warship, aircraft_carrier, destroyer, frigate, fleet, gunboat, submarine, navy, flotilla, armada, strike_group
    event    MOBILIZE troops
    cameo    150
    context  military, maritime
    target   near, toward, towards, off, object, object.of, object.near, into, through, past, to, around, in
    example  Chinese warships sailed near Japan. => CHNMIL MOBILIZE JPN

act mobilize-scramble
    verb     scramble
    if       object %warplane
    event    MOBILIZE troops
    cameo    150
    context  military
    target   against, clause.object, to, over, near, after
    example  Japan scrambled jets against China. => JPN MOBILIZE CHN

act mobilize-buzz
    verb     buzz, overfly, tail, shadow, harass, circle, fly_over, escort
    if       subject jet, fighter, warplane, bomber, aircraft, plane, fighter_jet, helicopter, drone, pilot
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object, over, object.of, near
    example  Russian jets buzzed Estonia. => RUSMIL MOBILIZE EST

act mobilize-fly
    verb     fly, roar, circle, swoop, patrol
    if       subject warplane, jet, fighter, fighter_jet, bomber, drone, helicopter
    if       over any
    event    MOBILIZE troops
    cameo    150
    context  military
    target   over, near
    example  The Israeli jets were flying over Lebanon. => ISRMIL MOBILIZE LBN

act mobilize-fly-planes
    verb     fly
    if       object jet, bomber, warplane, mission, sortie, drone, fighter_jet, plane, helicopter
    event    MOBILIZE troops
    cameo    150
    context  military
    target   over, near, against, toward, towards, into
    example  The United States flew bombers over South Korea. => USA MOBILIZE KOR

act mobilize-airspace
    verb     violate, enter, breach, intrude, penetrate, cross, infringe, invade, stray
    if       object airspace, territorial_water, waters
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object.of, object.possessor, object, of
    example  Russian jets violated the airspace of Turkey. => RUSMIL MOBILIZE TUR

act mobilize-airspace-noun
    noun     violation, incursion, intrusion, breach
    if       of airspace, waters, territorial_water
    event    MOBILIZE troops
    cameo    150
    context  military
    noun-target of.of, of.possessor, of, into
    noun-source possessor, by
    example  The violation of the airspace of Turkey by Russia was condemned. => RUS MOBILIZE TUR

act mobilize-parade
    verb     parade, display, showcase, show_off, unveil, exhibit, flaunt, roll_out
    if       object missile, tank, weapon, arsenal, troop, troops, military_might, military_hardware, warhead, firepower, military_strength
    event    MOBILIZE troops
    cameo    150
    context  military
    target   against, in, before, near
    example  Iran displayed missiles near Israel. => IRN MOBILIZE ISR

act mobilize-parade-noun
    noun     military_parade, parade_of_troop
    event    MOBILIZE troops
    cameo    150
    context  military
    noun-source possessor, by, of
    noun-target in, against, near
    example  A military parade by Russia in Crimea was held. => RUS MOBILIZE UKR

act mobilize-advance
    verb     advance, march, roll, move, approach, close_in, converge, push, head, cross, creep, drive
    if       subject troop, troops, soldier, tank, army, rebel, force, column, militia, fighter, convoy, separatist, insurgent, brigade, armored_column, armoured_column, battalion
    unless   subject.of truck, lorry, food, aid, relief, medicine, bus, supply
    unless   subject aid_convoy, relief_convoy, food_convoy, humanitarian_convoy, supply_convoy, bus_convoy, refugee_convoy
    event    MOBILIZE troops
    cameo    154
    context  military
    target   on, toward, towards, into, to, object, object.into, in, against, through
    example  Rebels advanced on Kinshasa. => REB MOBILIZE COD
    example  The Ethiopian army moved toward Eritrea. => ETHMIL MOBILIZE ERI

act mobilize-advance-noun
    noun     advance, march
    if       on <place>
    event    MOBILIZE troops
    cameo    154
    context  military
    noun-source possessor, by, of
    noun-target on, toward, into
    example  The rebels' advance on Baghdad was slow. => REB MOBILIZE IRQ

act mobilize-patrol
    verb     patrol, guard, police
    if       subject troop, troops, soldier, army, navy, military, warship, warplane, marine, coast_guard, militia
    unless   subject police
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object, object.of, in, off, along, near, object.with, object.in
    example  Turkish soldiers patrolled Syria. => TURMIL MOBILIZE SYR

act mobilize-show-force
    verb     flex_muscle, show_force, rattle_saber, rattle_sabre, display_force, demonstrate_strength, bare_tooth
    event    MOBILIZE
    cameo    150
    context  military
    target   against, near, in, at, to
    example  China flexed its muscles near Taiwan. => CHN MOBILIZE TWN

act mobilize-flex
    verb     flex, show, demonstrate, display
    if       object muscle, military_muscle, military_might, might, firepower, force, military_strength
    if       subject <actor>
    event    MOBILIZE
    cameo    150
    context  military
    target   against, near, in, at, to, off
    example  Iran flexed its muscles near Israel. => IRN MOBILIZE ISR

act mobilize-prepare-war
    verb     gird, brace, dig_in, prepare, ready, gear_up, arm
    if       for war, battle, attack, offensive, invasion, assault, combat, conflict
    event    MOBILIZE troops
    cameo    152
    context  military
    target   for.with, for.against, against, for.by, for.on
    example  Sudan prepared for a war against Chad. => SDN MOBILIZE TCD

act mobilize-ready-forces
    verb     prepare, ready, train, equip, gear_up, stand_by
    if       object troop, troops, soldier, army, force, fighter, military, warplane, missile
    if       for war, battle, attack, offensive, invasion, assault, combat, strike
    event    MOBILIZE troops
    cameo    152
    context  military
    target   for.with, for.against, for.on, against
    example  Iran prepared its army for war with Israel. => IRN MOBILIZE ISR

act mobilize-install
    verb     install, set_up, build, construct, erect, establish, dig, site, plant
    if       object missile, missile_battery, radar, base, military_base, launcher, missile_system, outpost, trench, fortification, missile_shield, checkpoint
    if       subject <actor>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, on, in, off, at, on.with, along.with, object.in, object.on, object.near
    example  Russia built a military base near Georgia. => RUS MOBILIZE GEO

act mobilize-enrich
    verb     enrich, stockpile, resume, step_up, accelerate, restart
    if       object uranium, enrichment, plutonium, nuclear_weapon, weapon, missile, uranium_enrichment
    event    MOBILIZE weapons
    cameo    150
    context  cbrn
    target   against, near
    example  Iran enriched uranium. => IRN MOBILIZE ?

# ---- more of alerts and call-ups

act mobilize-war-footing
    verb     put, place, keep
    if       on war_footing, footing, alert, high_alert, standby
    if       object <actor>, country, nation, economy, region, border, air_defence, air_defense, fleet
    unless   object %lawmen, hospital, bank, investor, troop, soldier, force
    event    MOBILIZE troops
    cameo    152
    context  military
    target   against, near, along, in, object.near, object.in
    example  Iran put the country on a war footing against Israel. => IRN MOBILIZE ISR

act mobilize-go-on-alert
    verb     go, be, stay, remain, stand
    if       on alert, high_alert, red_alert, standby, combat_alert, full_alert
    if       subject <armed>, <state>, navy, air_force, air_defence, army, fleet, border_guard, troop
    unless   subject police, hospital, resident, fan
    event    MOBILIZE troops
    cameo    152
    context  military
    source   subject
    target   against, in, near, along, over, on.against, on.in
    example  The Lebanese army went on high alert along the border with Israel. => LBNMIL MOBILIZE ISR

act mobilize-alert-forces
    verb     alert, ready, arm, activate, prime, stand_to, brace, warn
    if       object troop, army, force, air_force, navy, fleet, brigade, missile_unit, strategic_force, regiment, battalion, reserve, militia, rocket_force, nuclear_force, air_defence, air_defense
    if       subject <state>, <armed>, government, president, junta
    unless   object task_force
    event    MOBILIZE troops
    cameo    152
    context  military
    target   against, near, along, on, in, object.near, object.along, object.on, object.in, over, for.against
    example  North Korea readied its rocket forces against the United States. => PRK MOBILIZE USA

act mobilize-raise-alert
    verb     raise, heighten, elevate, lift, upgrade, increase, step_up
    if       object alert_level, readiness_level, threat_level, terror_alert_level, alert_status, war_readiness, combat_readiness, alertness, defcon, nuclear_readiness
    unless   subject volcano, health, who
    event    MOBILIZE troops
    cameo    152
    context  military
    target   against, in, near, along, object.in, object.against, object.of, over, on
    example  South Korea raised the alert level near North Korea. => KOR MOBILIZE PRK

act mobilize-call-up-reserves
    verb     call_up, call, activate, summon, mobilise, mobilize, recall, muster
    if       object reservist, reserve, conscript, reserve_force, territorial_army, veteran, army_reserve, guardsman, reserve_soldier
    if       subject <actor>
    unless   object gold_reserve, currency_reserve, substitute
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, for, near, along, on, to, in, clause.object, object.for
    example  Israel called up 60,000 reservists for an offensive in Gaza. => ISR MOBILIZE PSE
    not      The coach called up a reserve for the match.

act mobilize-call-to-arms
    verb     call, summon, urge, order
    if       to arm, colour, color, colours, front
    if       object <civilian>, man, citizen, people, nation, volunteer, <actor>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, object
    example  Barzani called Kurds to arms against Turkey. => IRQ MOBILIZE TUR

act mobilize-call-out-army
    verb     call_out, call_in, turn_out, bring_out, order_out, send_in, bring_in
    if       object army, soldier, troop, military, national_guard, tank, guard, marine, paratrooper, paramilitary, special_force
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, to, in, into, on, around, clause.object
    example  Nigeria called out the army against protesters. => NGA MOBILIZE CVL

act mobilize-declare-mobilisation
    verb     declare, order, decree, announce, proclaim
    if       object mobilisation, mobilization, general_mobilisation, general_mobilization, call-up, partial_mobilisation, partial_mobilization, state_of_war, draft
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, in, object.against, object.of, over
    example  Ukraine declared a general mobilisation against Russia. => UKR MOBILIZE RUS

act mobilize-conscription
    verb     reintroduce, reinstate, introduce, extend, bring_back, expand, widen, restore, lengthen, impose
    if       object conscription, draft, military_service, national_service, compulsory_service, military_draft, conscript_service
    unless   object draft_bill
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, in, after, for
    example  Lithuania reintroduced conscription for fear of Russia. => LTU MOBILIZE RUS

act mobilize-cancel-leave
    verb     cancel, suspend, stop, revoke
    if       object leave, furlough, holiday, vacation
    if       object.of troop, soldier, police, policeman, army, officer, navy, force, pilot
    event    MOBILIZE troops
    cameo    152
    context  military
    target   in, near, against, object.of
    example  India cancelled the leave of its troops near Pakistan. => IND MOBILIZE PAK

act mobilize-recall-from-leave
    verb     recall, call_back, summon
    if       object soldier, troop, policeman, officer, sailor, pilot, reservist, crew, <armed>
    if       from leave, holiday, vacation
    event    MOBILIZE troops
    cameo    152
    context  military
    target   near, against, in
    example  Greece recalled its pilots from leave over Turkey. => GRC MOBILIZE ?

act mobilize-form-militia
    verb     form, create, set_up, establish, raise, organise, organize, found, assemble, recruit, build, stand_up
    if       object militia, brigade, battalion, regiment, self-defence_force, self-defense_force, army, rebel_army, armed_wing, vigilante_group, paramilitary_force, volunteer_force, strike_force, expeditionary_force, people's_army, home_guard, fighting_force, self-defense_unit, commando_unit, territorial_defence
    if       subject <actor>, villager, resident
    unless   object salvation_army, police_force, peacekeeping_force
    unless   with <state>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, clause.object, object.against, in, along, near
    example  Kachin villagers formed a militia against the Myanmar army. => MMR MOBILIZE MMRMIL

act mobilize-arm-selves
    verb     arm, rearm, tool_up
    if       object himself, themselves, itself, civilian, villager, citizen, settler, supporter, population, loyalist, tribesman
    if       subject <actor>, <armed>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, in
    example  Serbia armed its citizens against Croatia. => SRB MOBILIZE HRV

act mobilize-recruit-fighters
    verb     recruit, enlist, hire, train, sign_up, conscript, press_gang, draft
    if       object fighter, mercenary, militant, foreign_fighter, jihadist, volunteer_fighter, gunman, prisoner, contract_soldier, young_man
    if       for war, army, front, battle, militia, insurgency, jihad, fight
    event    MOBILIZE troops
    cameo    154
    context  military
    target   for.in, for.against, against, in, for.on
    example  Russia recruited prisoners for the war in Ukraine. => RUS MOBILIZE UKR

act mobilize-prepare-offensive
    verb     prepare, gear_up, ready, brace, steel, gird, get_ready, mass, amass, line_up, poise
    if       for offensive, invasion, assault, battle, siege, onslaught, attack, showdown, confrontation, ground_war, counteroffensive, war, ground_offensive, fight
    if       subject <armed>, <state>
    unless   subject %sportman
    event    MOBILIZE troops
    cameo    152
    context  military
    target   for.on, for.against, for.of, for.in, against, for.with, in
    example  Iraqi troops massed for an assault on Mosul. => IRQ MOBILIZE IRQ

act mobilize-alert-nouns
    noun     call-up_of_reservist, general_alert, war_alert, war_preparation, nuclear_alert, maximum_alert, heightened_alert
    noun     military_posturing, muscle-flexing, military_brinkmanship, war_readiness, combat_alertness, gunboat_diplomacy
    noun     military_pressure
    unless   of budget
    event    MOBILIZE troops
    cameo    152
    context  military
    noun-source possessor, by, of, from
    noun-target against, in, near, along, on, over, toward, towards, at
    example  North Korea's military posturing against South Korea worried investors. => PRK MOBILIZE KOR

act mobilize-arms-race
    noun     arms_race, naval_race, missile_race, nuclear_arms_race, arms_competition
    event    MOBILIZE troops
    cameo    150
    context  military
    noun-source between, possessor, of
    noun-target with, between, against
    reciprocal yes
    example  An arms race between India and Pakistan went on. => IND,PAK MOBILIZE PAK,IND

# ---- more of troops that come and go

act mobilize-troops-arrive
    verb     arrive, land, disembark, touch_down, turn_up, deploy, show_up, pour, stream, flood, flow
    if       subject troop, soldier, marine, paratrooper, tank, warship, reinforcement, aircraft_carrier, fighter_jet, brigade, battalion, convoy, special_force, commando, contingent, mercenary, carrier, armour, armor, infantry, fighter, warplane
    unless   subject peacekeeper, aid_convoy
    unless   in hospital, court
    unless   on scene
    unless   at scene
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, to, into, in, on, at, toward, towards, off, around, across, inside, outside, onto
    example  American marines landed in Haiti. => USAMIL MOBILIZE HTI

act mobilize-set-sail
    verb     set_sail, set_off, head, leave, sail, weigh_anchor, steam, depart
    if       subject warship, fleet, flotilla, aircraft_carrier, destroyer, frigate, carrier_group, submarine, navy, task_force, troop, convoy, armada, strike_group, marine, soldier, armoured_column
    if       for any
    unless   for home, port
    event    MOBILIZE troops
    cameo    154
    context  military
    target   for, toward, to
    example  A Turkish frigate set sail for Libya. => TUR MOBILIZE LBY

act mobilize-take-positions
    verb     take_up_position, take_position, dig_in, entrench, fan_out, regroup, spread_out, take_up_post, man_trench
    verb     take_to_street, form_up, mass, gather, assemble, encamp, camp
    if       subject troop, soldier, tank, army, rebel, fighter, militia, sniper, marine, militiaman, infantry, special_force, insurgent, paratrooper, commando, separatist
    unless   subject peacekeeper
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, near, along, to, into, in, on, at, toward, towards, off, around, across, inside, outside, onto
    example  Ukrainian soldiers took up positions near Russia. => UKRMIL MOBILIZE RUS

act mobilize-tanks-roll
    verb     roll, rumble, pour, move, thunder, lumber, trundle, stream, drive, push, grind, clatter
    if       subject tank, armoured_vehicle, armored_vehicle, armour, armor, armoured_personnel_carrier, convoy, armoured_column, military_convoy, army_truck, column, humvee, military_vehicle, troop
    if       into any
    unless   subject aid_convoy, refugee, humanitarian_convoy
    event    MOBILIZE troops
    cameo    154
    context  military
    target   into, into.of
    example  Tanks rolled into the capital of Zimbabwe. => ? MOBILIZE ZWE

act mobilize-tanks-street
    verb     roll, take, patrol, appear, line, rumble, deploy, move, occupy, pour, park
    if       subject tank, armoured_vehicle, armored_vehicle, soldier, troop, armoured_personnel_carrier, army
    if       on street, road, boulevard, corner, outskirts, avenue
    event    MOBILIZE troops
    cameo    154
    context  military
    target   on.of, on.in, in, on
    example  Soldiers appeared on the streets of Harare. => MIL MOBILIZE ZWE

act mobilize-edge-closer
    verb     edge, inch, close_in, advance, draw, press, creep, bear_down, converge, move_in, descend, near, move_closer, push
    verb     encroach
    if       subject rebel, army, troop, soldier, tank, insurgent, fighter, militia, jihadist, column, separatist, taliban, armoured_column
    if       on <place>, capital, city, town, stronghold, border, outskirts, base, palace
    unless   subject peacekeeper
    event    MOBILIZE troops
    cameo    154
    context  military
    target   on, on.of
    example  Rebels closed in on N'Djamena. => REB MOBILIZE TCD

act mobilize-move-to-border
    verb     move, send, rush, deploy, shift, dispatch, redeploy, mass, amass, assemble, gather, concentrate, transfer, pour, push
    verb     pull
    if       object troop, soldier, tank, force, artillery, armour, armor, brigade, division, battalion, unit, army, weapon, military_hardware, rocket_launcher, air_defence, air_defense, commando, military_equipment, heavy_weapon, howitzer, armoured_vehicle
    if       to border, frontier, front, line, front_line, frontline, buffer_zone, coast, demarcation_line, line_of_control, flank
    event    MOBILIZE troops
    cameo    154
    context  military
    target   to.with, to.of, with, to.between, against, to.in, near, to
    example  Iran moved its tanks to the frontier with Azerbaijan. => IRN MOBILIZE AZE

act mobilize-station-permanently
    verb     base, station, garrison, host, billet, quarter, keep, maintain
    if       object troop, soldier, brigade, battalion, warplane, bomber, military_force, garrison, marine, squadron, military_base, naval_base, air_base, nuclear_weapon, force, contingent
    if       in <state>, <place>
    unless   object police_force
    unless   object peacekeeper
    event    MOBILIZE troops
    cameo    154
    context  military
    target   in, on
    example  Russia stationed a brigade in Belarus. => RUS MOBILIZE BLR

act mobilize-rotate
    verb     rotate, cycle, relieve, swap_out
    if       object brigade, battalion, battlegroup, troop, squadron, bomber, warplane, contingent
    if       through <state>, <place>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   through, in
    example  The United States rotated a brigade through Poland. => USA MOBILIZE POL

act mobilize-open-base
    verb     open, set_up, build, establish, construct, lease, expand
    if       object military_base, naval_base, airbase, air_base, garrison, airstrip, listening_post, forward_base, barracks, military_outpost, missile_base, drone_base, submarine_base
    if       in <state>, <place>
    event    MOBILIZE troops
    cameo    154
    context  military
    target   in, on, object.in, near
    example  China opened a naval base in Djibouti. => CHN MOBILIZE DJI

act mobilize-fortify
    verb     fortify, mine, barricade, reinforce, trench, militarise, militarize, strengthen, seal, harden
    if       object border, frontier, front_line, coast, island, position, line, capital, city, town, defences, defenses, defence, coastline, reef
    if       against <actor>, attack, invasion, advance, assault
    event    MOBILIZE troops
    cameo    154
    context  military
    target   against, against.by, against.from, object.with
    example  Finland fortified its frontier against Russia. => FIN MOBILIZE RUS

act mobilize-build-fortification
    verb     build, dig, construct, erect, lay, prepare
    if       object trench, bunker, fortification, antitank_ditch, earthwork, dragon's_tooth, pillbox, minefield, defensive_line, dugout, gun_emplacement, berm, tank_trap, rampart
    if       subject <armed>, <state>, army, soldier, troop
    event    MOBILIZE troops
    cameo    154
    context  military
    target   along, near, in, around, against, on, along.with, on.with
    example  Ukraine dug trenches along its border with Belarus. => UKR MOBILIZE BLR

act mobilize-send-mercenaries
    verb     send, dispatch, deploy, fly, ship, smuggle, funnel, infiltrate, slip, parachute, drop, insert
    if       object mercenary, fighter, special_force, commando, militant, saboteur, infiltrator, paratrooper, militiaman, guerrilla, special_operations_force, legionnaire, foreign_fighter
    if       subject <actor>
    unless   object rescue_team
    event    MOBILIZE troops
    cameo    154
    context  military
    target   to, into, across, in, over, near, behind
    example  Rwanda slipped commandos into Burundi. => RWA MOBILIZE BDI

act mobilize-surge
    verb     surge, pour, pump, rush, flood, funnel, funnel_in, throw, hurl, commit, divert, shift
    if       object troop, soldier, reinforcement, force, armour, armor, fighter, brigade, reserve, division, weaponry
    if       into <place>, <state>, battle, fight, front, war, region, city, province, offensive, valley
    event    MOBILIZE troops
    cameo    154
    context  military
    target   into, into.in, into.for, into.against
    example  Azerbaijan threw reinforcements into the battle for an Armenian enclave. => AZE MOBILIZE ARM

act mobilize-troops-nouns
    noun     military_presence, troop_presence, troop_rotation, military_footprint, naval_presence, troop_concentration
    noun     troop_reinforcement, military_reinforcement, army_deployment, naval_deployment, carrier_deployment, military_movement
    noun     arms_buildup, naval_buildup, naval_build-up, military_encirclement, troop_mobilisation, troop_mobilization
    noun     troop_movements, forward_deployment, mass_mobilisation, mass_mobilization, force_posture, massing_of_troop
    noun     military_reinforcements, border_reinforcement
    unless   of peacekeeper
    event    MOBILIZE troops
    cameo    154
    context  military
    noun-source possessor, by, of, from
    noun-target against, near, along, on, at, in, around, toward, off, inside, along.with, on.with
    example  The American military presence in Iraq was debated. => USA MOBILIZE IRQ

act mobilize-airlift
    verb     airlift, fly, parachute, ferry, drop, land, ship, helicopter
    if       object soldier, troop, marine, paratrooper, commando, tank, artillery, battalion, fighter, mercenary, militant
    if       subject <actor>
    unless   object peacekeeper
    unless   from any
    event    MOBILIZE troops
    cameo    154
    context  military
    target   to, into, in, near, onto, behind
    example  Ethiopia airlifted soldiers into Tigray. => ETH MOBILIZE ETH

# ---- more of weapons shown, aimed and tried

act mobilize-deploy-missiles
    verb     deploy, station, site, position, install, place, move, set_up, base, array, emplace, roll_out, wheel_out, site_forward
    if       object missile, missile_system, launcher, air_defence_system, air_defense_system, s-300, s-400, patriot, patriot_battery, warhead, rocket_launcher, missile_battery, cruise_missile, ballistic_missile, nuclear_weapon, interceptor, radar, howitzer, nuclear_missile, thaad, iskander, anti-aircraft_gun, surface-to-air_missile, artillery_piece, himars, rocket_system
    if       subject <actor>
    event    MOBILIZE weapons
    cameo    154
    context  military
    target   against, near, along, at, on, in, toward, towards, into, off, within, to
    example  Russia stationed nuclear missiles near Lithuania. => RUS MOBILIZE LTU

act mobilize-send-own-missiles
    verb     send, ship, bring, move, transfer, fly, deliver, rush, dispatch, supply
    if       object missile, missile_system, launcher, s-300, s-400, air_defence_system, air_defense_system, weapon, missile_battery, artillery, rocket_launcher, howitzer
    if       subject <actor>
    if       to base, airbase, force, troop, position, navy, unit, border, garrison, air_base, naval_base
    if       to.possessor its, their
    event    MOBILIZE weapons
    cameo    154
    context  military
    target   to.in, to.near, in, near, against
    example  Russia sent S-300 missiles to its naval base in Syria. => RUS MOBILIZE SYR

act mobilize-aim-weapon
    verb     aim, train, point, turn, level, target, direct, trace, swivel
    if       object gun, missile, rifle, weapon, cannon, artillery, warhead, torpedo, laser, radar, rocket, tank_gun, turret, nuclear_weapon
    if       at any
    if       subject <actor>
    unless   at camera, market
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   at, at.of, at.in
    example  North Korea aimed its artillery at Seoul. => PRK MOBILIZE KOR

act mobilize-lock-radar
    verb     lock, lock_on, illuminate, paint, dazzle, flash, shine
    if       object radar, laser, fire-control_radar, targeting_radar, military_laser
    unless   subject police, detective
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   onto, on, at, against, in, object
    example  A Chinese warship locked its radar on a Japanese destroyer. => CHN MOBILIZE JPN

act mobilize-fire-into-sea
    verb     fire, launch, lob, shoot, test, test-fire, fire_off, send
    if       object missile, rocket, projectile, ballistic_missile, cruise_missile, shell, torpedo, artillery_shell, artillery_round, round
    if       into sea, ocean, water, waters, gulf, pacific, atlantic, bay, strait
    unless   at <actor>
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   off, toward, towards, near, over, into.off, into.between, into.near, into.of
    example  North Korea fired two missiles into the sea off Japan. => PRK MOBILIZE JPN

act mobilize-fire-test
    verb     fire, launch, test, conduct, carry_out, stage, test-launch, fly, trial
    if       object intercontinental_missile, icbm, hypersonic_missile, submarine-launched_missile, medium-range_missile, short-range_missile, range_missile, range_rocket, long-range_missile, intercontinental_ballistic_missile, anti-satellite_missile, nuclear-capable_missile, satellite_rocket, intermediate-range_missile, missile_test, nuclear_test, underground_nuclear_test, weapons_test, rocket_test
    if       subject <actor>
    unless   at any
    unless   on <place>
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   over, near, toward, off, in, near
    example  Iran launched a long-range missile near Israel. => IRN MOBILIZE ISR

act mobilize-develop-weapon
    verb     develop, build, produce, manufacture, acquire, make, assemble, obtain, amass, hoard, stockpile, weaponise, weaponize
    verb     design, enlarge, modernise, modernize, upgrade
    if       object nuclear_weapon, nuclear_bomb, atomic_bomb, chemical_weapon, ballistic_missile, nuclear_warhead, nuclear_missile, hypersonic_missile, biological_weapon, nuclear_arsenal, hydrogen_bomb, plutonium, nuclear_arm, weapons-grade_uranium, missile_arsenal, nuclear_stockpile, nuclear_submarine, missile_programme, missile_program, warhead
    if       subject <actor>
    event    MOBILIZE weapons
    cameo    150
    context  cbrn
    target   against, near
    example  North Korea built nuclear weapons. => PRK MOBILIZE ?

act mobilize-enrichment
    verb     enrich, accelerate, step_up, expand, resume, restart, increase, boost, raise, install, spin, activate
    if       object uranium, enrichment, centrifuge, uranium_enrichment, nuclear_activity, nuclear_programme, nuclear_program, plutonium_production, heavy_water
    if       subject <actor>
    unless   subject utility, company
    event    MOBILIZE weapons
    cameo    150
    context  cbrn
    target   against
    example  Iran installed centrifuges at Natanz. => IRN MOBILIZE ?

act mobilize-activate-defence
    verb     activate, switch_on, turn_on, put_up, deploy, power_up, fire_up
    if       object air_defence, air_defense, air_defences, air_defenses, iron_dome, missile_shield, missile_defence, missile_defense, anti-aircraft_battery, air-raid_siren, siren, radar_system, air_defence_system, air_defense_system
    event    MOBILIZE weapons
    cameo    154
    context  military
    target   against, over, in, near, around, object.over, object.in, for
    example  Israel activated its air defences against Iran. => ISR MOBILIZE IRN

act mobilize-arm-with
    verb     arm, fit, load, equip, tip, mount, rig, furnish, outfit
    if       object warplane, jet, missile, submarine, drone, warship, bomber, rocket, helicopter, tank
    if       with warhead, missile, bomb, rocket, nuclear_weapon, nuclear_warhead, weapon, torpedo
    unless   subject <armed>, contractor
    event    MOBILIZE weapons
    cameo    154
    context  military
    target   against, near
    example  Pakistan fitted its missiles with nuclear warheads. => PAK MOBILIZE ?

act mobilize-unveil
    verb     unveil, reveal, parade, show_off, display, exhibit, flaunt, roll_out, wheel_out, showcase, brandish, boast
    if       object ballistic_missile, hypersonic_missile, fighter_jet, drone, submarine, missile_system, nuclear_warhead, stealth_fighter, warship, tank, cruise_missile, weapon_system, rocket_launcher, military_hardware, weaponry, attack_drone
    if       subject <state>, <armed>, government, army, military, navy, guard
    unless   subject company, firm, manufacturer
    event    MOBILIZE weapons
    cameo    150
    context  military
    target   in, near, at, against, before
    example  Iran unveiled a hypersonic missile. => IRN MOBILIZE ?

act mobilize-weapons-nouns
    noun     missile_deployment, missile_buildup, nuclear_buildup, nuclear_build-up, weapons_buildup, rocket_deployment
    noun     nuclear_detonation, atomic_test, hydrogen_bomb_test, ballistic_missile_test, icbm_test, missile_firing, missile_drill
    noun     rocket_firing, uranium_enrichment, nuclear_weapons_programme, nuclear_weapons_program, missile_stockpiling
    noun     weapons_stockpiling, nuclear_armament, hypersonic_test, satellite_launch_test, anti-satellite_test, torpedo_test
    noun     live-fire_test, ballistic_launch
    unless   of power
    event    MOBILIZE weapons
    cameo    150
    context  military
    noun-source possessor, by, of
    noun-target over, near, against, toward, off, in
    example  North Korea's ballistic missile test near Japan was condemned. => PRK MOBILIZE JPN

# ---- more of drills, flights and patrols

act mobilize-simulate
    verb     simulate, practise, practice, rehearse, drill, wargame, mimic, exercise
    if       object attack, invasion, strike, assault, landing, blockade, bombing, beach_landing, nuclear_strike, war, encirclement, missile_strike, offensive, amphibious_landing, seizure, counterattack
    if       subject <actor>, army, navy, troop, jet, military, fleet
    unless   subject computer, model, game
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object.on, object.of, object.against, on, against, near
    example  China rehearsed a blockade of Taiwan. => CHN MOBILIZE TWN

act mobilize-hold-wargames
    verb     hold, conduct, stage, launch, begin, start, kick_off, run, mount, resume, carry_out, wrap_up, announce
    if       object war_game, snap_drill, snap_exercise, military_manoeuvre, military_maneuver, live-fire_drill, live-fire_exercise, naval_exercise, military_drill, missile_drill, air_drill, mobilisation_drill, combat_drill, combat_readiness_drill, artillery_drill, nuclear_drill, military_exercise, naval_manoeuvre, naval_maneuver, wargames, firing_exercise, surprise_drill
    unless   with <state>
    event    MOBILIZE troops
    cameo    150
    context  military
    target   near, off, around, over, along, against, toward, towards, through, past, into, in, object.near, object.off, object.in
    target   object.of, object.over, object
    example  Iran began naval exercises near Azerbaijan. => IRN MOBILIZE AZE

act mobilize-fly-near
    verb     fly, pass, circle, loiter, cruise, swoop, skim, buzz, roar, streak, approach, thunder, zoom
    if       subject jet, bomber, warplane, fighter_jet, drone, spy_plane, surveillance_plane, helicopter, fighter, reconnaissance_plane, military_plane, military_aircraft, strategic_bomber, surveillance_drone, gunship, aircraft, balloon
    if       near any
    unless   near airport, stadium
    event    MOBILIZE troops
    cameo    150
    context  military
    target   near, near.of
    example  Russian bombers flew near Alaska. => RUS MOBILIZE USA

act mobilize-cross-median
    verb     cross, breach, enter, violate, penetrate, intrude, transgress, encroach, stray, overfly
    if       object median_line, line_of_control, demarcation_line, maritime_boundary, air_defence_zone, air_defense_zone, identification_zone, air_defence_identification_zone, air_defense_identification_zone, air_space, exclusive_economic_zone, contiguous_zone, buffer_zone, de_facto_border, demilitarised_zone, demilitarized_zone, military_demarcation_line, territorial_water, economic_zone, adiz, no-fly_zone
    if       subject <armed>, jet, warplane, aircraft, warship, drone, vessel, ship, submarine, coast_guard, plane, helicopter, <state>, bomber, boat, fishing_boat, balloon
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object.of, object.possessor, object.with, object.between, of, object.in, in, with
    example  Chinese jets entered the air defence identification zone of Taiwan. => CHN MOBILIZE TWN

act mobilize-enter-waters
    verb     enter, sail, intrude, stray, cross, violate, probe
    if       object water, waters, territorial_water, territorial_waters, sea, gulf, lagoon
    if       subject warship, coast_guard, submarine, patrol_boat, navy, frigate, destroyer, gunboat, flotilla, survey_ship, coastguard, vessel, aircraft_carrier, militia_boat, spy_ship
    unless   subject migrant_boat, cruise_ship
    event    MOBILIZE troops
    cameo    150
    context  military, maritime
    target   object.of, object.possessor, object.off, object.near, object.around, object, off, near
    example  Chinese coast guard vessels entered Japanese waters. => CHN MOBILIZE JPN

act mobilize-intercept-bomber
    verb     intercept, escort, shadow, chase_off, track, tail, monitor, trail, warn_off, chase, drive_away, see_off
    if       object bomber, warplane, fighter_jet, spy_plane, jet, reconnaissance_plane, surveillance_plane, military_aircraft, warship, submarine, frigate, destroyer, spy_ship, aircraft_carrier, strategic_bomber, military_plane, patrol_plane, flotilla, fighter
    if       subject <actor>, jet, warplane, navy, air_force, fighter, warship, frigate, destroyer, fighter_jet
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object.of, object.from, object.possessor, object, near, off, over
    example  NATO jets intercepted a Russian bomber over the Baltic. => IGONAT MOBILIZE RUS

act mobilize-scramble-to
    verb     scramble, launch, sortie, dispatch, vector
    if       object fighter, fighter_jet, jet, warplane, aircraft, f-16, typhoon, air_patrol, interceptor, attack_helicopter, plane
    if       clause intercept, escort, shadow, track, meet, identify, monitor, head_off, chase, respond
    event    MOBILIZE troops
    cameo    150
    context  military
    target   clause.object, clause.object.of, clause.object.from, clause.to
    example  Norway scrambled jets to intercept Russian bombers. => NOR MOBILIZE RUS

act mobilize-jets-scramble
    verb     scramble, take_off, take_to_air
    if       subject jet, fighter, warplane, fighter_jet, f-16, typhoon, interceptor, air_force, squadron
    unless   for ball
    event    MOBILIZE troops
    cameo    150
    context  military
    target   clause.object, clause.object.of, against, after, over, near
    example  British Typhoon jets scrambled to intercept Russian aircraft. => GBR MOBILIZE RUS

act mobilize-sail-through
    verb     sail, transit, steam, pass, cruise, send, navigate
    if       through strait, strait_of_hormuz, taiwan_strait, bosphorus, channel, water, waters, canal, dardanelles, sea
    if       subject warship, destroyer, aircraft_carrier, frigate, navy, submarine, carrier, flotilla, strike_group, cruiser, fleet, carrier_group
    event    MOBILIZE troops
    cameo    150
    context  military, maritime
    target   through.near, near, through.of, through.off, off, through
    example  An American destroyer sailed through the Taiwan Strait. => USA MOBILIZE TWN

act mobilize-patrol-air
    verb     patrol, police, guard
    if       object airspace, sky, skies, water, waters, border, coast, frontier, strait, sea, no-fly_zone, buffer_zone, front_line, demarcation_line
    if       subject <armed>, jet, warplane, warship, navy, <state>, air_force, drone
    unless   subject police, ranger
    event    MOBILIZE troops
    cameo    150
    context  military
    target   object.of, object.with, object.off, object.between, object.over, object.in, object.near, object, in
    example  French jets patrolled the skies of Lithuania. => FRA MOBILIZE LTU

act mobilize-joint-patrol-nouns
    noun     naval_patrol, air_patrol, border_patrol_operation, reconnaissance_flight, bomber_flight, patrol_flight, flypast
    noun     flyover, fly-by, low-level_flight, military_overflight, spy_flight, surveillance_flight, drone_flight, drone_incursion
    noun     airspace_violation, airspace_incursion, airspace_breach, airspace_intrusion, freedom-of-navigation_operation
    noun     freedom_of_navigation_operation, naval_transit, show_of_strength, display_of_force, display_of_strength, snap_drill
    noun     artillery_drill, firing_drill, mobilisation_exercise, mobilization_exercise, air_drill, invasion_drill
    noun     amphibious_exercise, balloon_incursion
    unless   of oil
    event    MOBILIZE troops
    cameo    150
    context  military
    noun-source possessor, by, from
    noun-target near, over, off, along, in, against, around, of, through, toward
    example  Airspace violations by Russia over Estonia were condemned. => RUS MOBILIZE EST

act mobilize-march-troops
    verb     march, parade, drive, goose-step
    if       subject troop, soldier, tank, cadet, army, guard, regiment, missile
    if       through square, capital, street, city, <place>
    unless   subject veteran, band
    event    MOBILIZE troops
    cameo    150
    context  military
    target   through.of, through.in, through, in
    example  Thousands of troops marched through Pyongyang. => MIL MOBILIZE PRK

# ---- more of police on the streets

act mobilize-ring-with-police
    verb     ring, surround, line, fill, saturate, blanket, encircle, pack
    if       with police, soldier, troop, riot_police, security_force, policeman, officer, armoured_vehicle, barbed_wire, paramilitary, security, guard
    unless   object himself, herself, themselves
    unless   subject fan
    event    MOBILIZE police
    cameo    153
    target   object.of, object.in, object, in
    example  Egypt ringed a square in Cairo with soldiers. => EGY MOBILIZE EGY

act mobilize-police-guard
    verb     guard, man, protect, watch, secure, stand_guard, escort, encircle, barricade, flank
    if       subject police, policeman, riot_police, gendarme, police_officer, paramilitary_police, armed_police
    if       object embassy, consulate, parliament, court, polling_station, palace, checkpoint, mosque, church, synagogue, square, building, road, bridge, ministry, border, street, station, university
    event    MOBILIZE police
    cameo    153
    target   object.of, object.in, object.possessor, object, in, outside
    example  Riot police guarded the embassy of Israel in Ankara. => TURCOP MOBILIZE ISR

act mobilize-deploy-guards
    verb     deploy, send, dispatch, rush, station, post, position, mobilise, mobilize, call_in, call_out, put, move
    if       object border_guard, security_agent, riot_squad, swat_team, riot_policeman, security_personnel, security_officer, plainclothes_policeman, armoured_police, gendarmes, carabinieri, federal_agent, immigration_agent, coast_guard, paramilitary_police, armed_police, special_police, counter-terrorism_police, security_guard, police_officer, reinforcements_of_police, police_reinforcement, constable
    if       subject <actor>, government, authority, minister, mayor
    unless   subject company, club, shop
    event    MOBILIZE police
    cameo    153
    target   in, around, at, on, outside, along, across, into, to, near, against, object.in, object.around, object.at, object.of
    example  Poland deployed border guards along the frontier with Belarus. => POL MOBILIZE BLR

act mobilize-police-turnout
    verb     turn_out, be_out, come_out, stream, pour, mass, gather, assemble, descend
    if       subject police, policeman, riot_police, security_force, gendarme, paramilitary, police_officer
    if       in force, number, strength, riot_gear
    event    MOBILIZE police
    cameo    153
    target   in, on, at, outside, around
    example  Police turned out in force in Algiers. => DZACOP MOBILIZE DZA

act mobilize-security-alert
    verb     raise, heighten, increase, step_up, tighten, put_in_place, ramp_up, intensify, boost
    if       object security_alert, terror_alert, security_level, security_check, border_check, vigilance, police_patrol, police_presence, security_presence, security_arrangement, airport_security, spot_check, patrol, border_patrol, security_cordon
    unless   subject bank, company
    event    MOBILIZE police
    cameo    151
    target   in, at, around, on, along, across, object.in, object.at, object.on, object.around, against, ahead
    example  Germany stepped up police patrols in Berlin. => DEU MOBILIZE DEU

act mobilize-police-nouns
    noun     police_buildup, police_build-up, security_buildup, security_build-up, police_cordon, heavy_security, tight_security
    noun     security_lockdown, police_patrol, show_of_police_strength, security_reinforcement, massive_police_presence
    noun     police_dragnet, border_guard_deployment, police_checkpoint
    unless   of store
    event    MOBILIZE police
    cameo    153
    noun-source possessor, by, of
    noun-target in, at, around, on, outside, across, along
    example  A police cordon around the embassy of Iran in London stayed in place. => GBRCOP MOBILIZE IRN
