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
    example  Police patrolled the streets of Cairo. => COP MOBILIZE EGY

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
