# ASSAULT (CAMEO 18, 19, 20, 1712, 175): violence against people, places and things.
# A passive without an agent ("12 people were killed") has the source `?`. Where nobody is named, the place is the target.

# ---- 190: conventional force

act assault-attack
    verb     attack, assault, strike_at, storm, target_militarily, lash_out_militarily, set_upon, fall_upon, descend_upon, mob, savage, maul, waylay, counterattack, counter-attack
    unless   subject %hazard, %sportside, %sportman, critic, newspaper, virus, cell, editorial, speaker
    unless   object problem, issue, policy, record, plan, idea, ball, inflation, poverty, criticism, bill, decision, argument, handling, proposal, virus, law
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.possessor, object.in, against, on, in
    example  Rebels attacked a village in Chad. => REB ASSAULT TCD
    example  Ukraine was attacked by Russia. => RUS ASSAULT UKR
    example  Sudan denied having attacked Kenya. => SDN ASSAULT KEN
    not      The virus attacked the lungs.

act assault-attack-noun
    noun     attack, assault, onslaught, armed_attack, surprise_attack, terrorist_attack, terror_attack, deadly_attack, violent_attack, counterattack, counter-attack, hostile_act, aggression, atrocity, terrorism, act_of_terrorism, act_of_war, military_action, violence, hostility, military_strike, deadly_violence, insurgent_attack, militant_attack, rebel_attack, cross-border_attack, retaliatory_strike, reprisal, reprisal_attack, military_attack, bloodshed, act_of_aggression, armed_assault, strike_back, sabotage, sabotage_attack, spate_of_attack, retaliation
    unless   of cough, nerve, panic, anxiety, asthma, conscience, malaria, flu
    unless   possessor heart, panic, asthma, cyber, verbal, shark, personal, dog, anxiety, bear
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, from, of
    noun-target on, against, at, upon, to, near, inside, in, into, across, on.in, on.of
    example  Rebels carried out an attack on Chad. => REB ASSAULT TCD
    example  The attack by Boko Haram on Cameroon was condemned. => NGAREB ASSAULT CMR
    example  Iran's attack against Israel came at night. => IRN ASSAULT ISR
    not      He died of a heart attack.

act assault-strike-verb
    verb     strike, hit, target, pound, pummel, batter, hammer, blast, smash_into, slam_into, pulverise, pulverize, rock, rake, plaster, pepper, lash, hit_back, strike_back, strike_deep
    if       subject <actor>
    unless   subject %hazard, %marketthing, %sportside, %sportman, golfer, company, singer, bank
    unless   object %chordthing, %marketthing, %sportthing, %problem, target_price, consumer, ball, wall, nerve, road, street, roof, note, stage, screen, button, headline, milestone, audience, customer, youth, voter
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.possessor, object.in, at, against, in, on
    example  Israel struck Syria. => ISR ASSAULT SYR
    example  Turkey pounded the positions of Iraqi rebels. => TUR ASSAULT IRQREB
    example  Yemen was hit by Saudi Arabia. => SAU ASSAULT YEM

act assault-strike-armed-thing
    verb     strike, hit, pound, slam, rock, land, fall, rain, explode, crash, destroy, target, rip, tear, blast
    if       subject %round
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    source   subject.by, subject.possessor, subject.from, subject.of
    target   object, object.of, object.in, into, on, in, near, at, through
    example  Russian missiles hit Kharkiv. => RUS ASSAULT UKR
    example  Rockets fell on Israel. => ? ASSAULT ISR

act assault-strike-attack-subject
    verb     strike, hit, pound, target, destroy, kill, rock, shake, wound, injure, batter, devastate, claim, leave
    if       subject airstrike, air_strike, strike, shelling, bombardment, raid, air_raid, shellfire, missile_strike, drone_strike, barrage
    unless   object chord
    event    ASSAULT aerial
    cameo    195
    context  military
    source   subject.by, subject.possessor, subject.from
    target   object, object.of, object.in, subject.on, subject.against, subject.of, in, near, on, subject.in
    example  A NATO air raid on a Libyan port killed five. => IGONAT ASSAULT LBY
    example  Russian air strikes hit Aleppo. => RUS ASSAULT SYR

act assault-bomb-subject
    verb     kill, hit, rock, wound, injure, shake, target, destroy, rip, tear, explode, go_off, detonate, damage, blow_up, strike, maim
    if       subject bomb, blast, explosion, bombing, car_bomb, roadside_bomb, suicide_bombing, mine, landmine, ied, attack, device, suicide_attack, grenade, booby_trap
    unless   subject %accidental-blast
    event    ASSAULT explosives
    cameo    183
    source   subject.by, subject.possessor
    target   object, object.of, object.in, subject.on, subject.against, subject.of, in, near, at, outside, through
    example  A bomb exploded in Kabul. => ? ASSAULT AFG
    example  The bombing by rebels killed villagers. => REB ASSAULT CVL

act assault-strike-noun
    noun     strike, raid, foray, sortie_attack, thrust, punitive_raid, punitive_strike, military_raid, cross-border_raid, commando_raid, night_raid, retaliatory_raid, pre-emptive_strike, preemptive_strike, surgical_strike, precision_strike, cross-border_strike
    unless   possessor lightning, hunger, worker, teacher, union, nurse, doctor, pilot, bird, miner, driver, student, transport, rail, school, labour, labor
    unless   by worker, teacher, union, nurse, doctor, pilot, miner, driver
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, from, of
    noun-target on, against, at, into, inside, in, near, over, across, to
    example  Israeli strikes on Lebanon continued. => ISR ASSAULT LBN
    example  Israel launched a raid into Lebanon. => ISR ASSAULT LBN
    example  The strike against Yemen by America was criticised. => USA ASSAULT YEM

act assault-offensive
    noun     offensive, military_offensive, military_operation, military_campaign, ground_offensive, ground_operation, counteroffensive, counter-offensive, incursion, invasion, military_intervention, ground_assault, blitz, blitzkrieg, cross-border_operation, counterinsurgency, counter-insurgency, intrusion, infiltration, special_military_operation, ground_invasion, ground_war, onslaught, operation, push, surge_offensive, drive, scorched-earth_campaign, military_aggression
    unless   possessor charm, rescue, search, relief, sting, business, diplomatic, peace, humanitarian, peacekeeping, aid, surgical, vaccination, election, membership, fundraising
    unless   of company, business, bank, plant, airport, airline, law
    if       against any
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, from, of
    noun-target against, against.in, on, in, into
    example  Turkey launched an operation against Syria. => TUR ASSAULT SYR
    example  The offensive by Ethiopia against rebels resumed. => ETH ASSAULT REB

act assault-offensive-on
    noun     offensive, military_offensive, military_operation, military_campaign, ground_offensive, ground_operation, counteroffensive, counter-offensive, incursion, invasion, military_intervention, ground_assault, blitz, blitzkrieg, cross-border_operation, intrusion, infiltration, special_military_operation, ground_invasion, ground_war, onslaught, rampage, military_aggression
    unless   possessor charm, pitch, home, field
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, from
    noun-target of, on, into, in, against, inside, at, across
    example  Russia's invasion of Georgia was condemned. => RUS ASSAULT GEO
    example  Turkey mounted an incursion into Iraq. => TUR ASSAULT IRQ

act assault-invade
    verb     invade, overrun, push_into, cross_into, infiltrate, march_into, penetrate_border, sweep_into, storm_into, roll_into, barge_into, move_into
    unless   object privacy, space, pitch, body, market, stage, field, home, email, host
    unless   subject %hazard, plant, species, fan, insect, weed, tourist, <civilian>, migrant, refugee
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.in, object.possessor, into, of
    example  Iraq invaded Kuwait. => IRQ ASSAULT KWT
    example  Rebels overran a base in Mali. => REB ASSAULT MLI

act assault-storm
    verb     storm, break_into, burst_into, barge_into, rush, charge, swarm, shoot_up
    if       object %building
    event    ASSAULT
    cameo    190
    context  military
    target   object.of, object.possessor, object, object.in, in
    example  Gunmen stormed the embassy of Turkey. => UAF ASSAULT TUR
    example  Rebels stormed a prison in Congo. => REB ASSAULT COD

act assault-storming-noun
    noun     storming
    unless   of out
    event    ASSAULT
    cameo    190
    noun-source possessor, by
    noun-target of, of.of, of.in, of.possessor
    example  The storming of the embassy of Britain by rebels was condemned. => REB ASSAULT GBR

act assault-ambush
    verb     ambush, waylay, bushwhack, lie_in_wait
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.in, object.possessor, in
    example  Rebels ambushed Kenyan soldiers. => REB ASSAULT KENMIL
    example  A convoy of the United Nations was ambushed in Mali. => ? ASSAULT IGOUNO

act assault-ambush-noun
    noun     ambush, booby_trap
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, of
    noun-target on, of, against, in, near, at
    example  The ambush of soldiers by rebels was deadly. => REB ASSAULT MIL

act assault-clash
    verb     clash, skirmish, engage_in_battle, come_to_blow, exchange_fire, trade_fire, exchange_blow, do_battle, spar_militarily, cross_sword, face_off_militarily, lock_horn
    unless   subject %sportside, colour, color, opinion, view, schedule, style
    unless   over word, budget, plan, policy, pay, contract, bill, proposal
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   with, against, in, near
    example  Sudan clashed with Chad. => SDN ASSAULT TCD
    example  Rebels and Kenyan soldiers clashed. => REB,KENMIL ASSAULT KENMIL,REB
    not      The colours clashed with the carpet.

act quarrel
    verb     clash, spar, lock_horn, cross_sword
    if       over any
    unless   subject <armed>
    unless   with <armed>
    unless   subject <civilian>
    event    ACCUSE disapprove
    cameo    110
    context  diplomatic
    reciprocal yes
    target   with
    example  Russia and the United States clashed over Syria. => RUS,USA ACCUSE USA,RUS
    example  Britain clashed with Spain over Gibraltar. => GBR ACCUSE ESP
    not      Turkish troops clashed with rebels over a hill.

act quarrel-in-words
    verb     clash_verbally, spar_verbally, clash_publicly, spar_publicly
    event    ACCUSE disapprove
    cameo    110
    context  diplomatic
    reciprocal yes
    target   with
    example  Turkey and Greece clashed verbally at the summit. => TUR,GRC ACCUSE GRC,TUR

act assault-clash-noun
    noun     clash, skirmish, battle, fighting, fight, gunbattle, gun_battle, firefight, combat, exchange_of_fire, crossfire, fire_exchange, shootout, shoot-out, armed_clash, border_clash, confrontation, military_confrontation, hostilities, war, warfare, conflict, gunfight, heavy_fighting, armed_conflict, battle_fighting, insurgency, armed_confrontation, bloody_clash, armed_struggle, jihad, exchange_of_gunfire, cross-border_clash, running_gun_battle, civil_war, guerrilla_war, infighting, turf_war, dogfight, hostility, armed_encounter, standoff, melee
    unless   possessor price, bidding, title, court, legal, trade, culture, star, snowball, food, relegation, cold, verbal, drug
    unless   of word, interest, personality, will, idea, civilisation, civilization, culture, wit, nerve, conscience, titan
    unless   against %problem, poverty, climate_change, corruption, drugs, terror, terrorism, drug, crime, aids, coronavirus
    unless   with %illness
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    noun-source between, possessor, by, among, of
    noun-target with, against, between, on, in, near, for, at, along
    example  Clashes between Armenia and Azerbaijan resumed. => ARM,AZE ASSAULT AZE,ARM
    example  Colombia's war with rebels continued. => COL ASSAULT REB
    example  Heavy clashes in Syria were reported. => ? ASSAULT SYR
    not      The fight against poverty continued.

act assault-fight
    verb     fight, battle, combat, engage_militarily, wage_war, take_on_militarily, make_war, contend_with_force, duel
    if       object <armed>
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   object, object.of, object.in
    example  Nigeria fought rebels. => NGA ASSAULT REB

act assault-fight-state
    verb     fight, battle, combat, confront_militarily
    if       object <actor>
    unless   object %illness, inflation, fire, crime
    unless   subject %sportside, %sportman, boxer, firefighter, lawyer
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   object, object.of, object.in
    example  Eritrea fought Ethiopia. => ERI ASSAULT ETH

act assault-fight-with
    verb     fight, battle, engage, skirmish, grapple, tangle, duel, war
    if       with <actor>
    unless   subject %sportside, %sportman, boxer
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   with
    example  Libya fought with Chad. => LBY ASSAULT TCD
    example  Rebels battled with the army of Congo. => REB ASSAULT CODMIL

act assault-fight-against
    verb     fight, battle, wage_war, rebel, rise_up, revolt, wage
    if       against <actor>
    unless   subject %sportside, %sportman, boxer
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   against
    example  Croatia fought against Serbia. => HRV ASSAULT SRB

act assault-engage
    verb     engage
    if       subject <armed>
    if       object <armed>
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    example  Kenyan soldiers engaged rebels. => KENMIL ASSAULT REB

act assault-fight-places
    verb     fight, battle, clash
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   with, against, object, for, over, in, near, around, across
    example  Rebels battled in Somalia. => REB ASSAULT SOM

act assault-wage-war
    verb     wage, launch, prosecute, fight, lose, start, make
    if       object war, insurgency, jihad, rebellion, offensive, guerrilla_war
    unless   object.on %problem, poverty, drug, drugs, waste
    event    ASSAULT
    cameo    190
    context  military
    target   against, on, with, object.against, object.on, object.with, upon, in, object.in
    example  Russia waged war against Georgia. => RUS ASSAULT GEO

act assault-war-on
    noun     war, air_war, all-out_war, war_of_aggression, proxy_war, border_war, full-scale_war
    if       on <actor>
    unless   on drug, drugs
    event    ASSAULT
    cameo    190
    context  military
    noun-target on
    example  Russia's war on Ukraine went on. => RUS ASSAULT UKR

act assault-declare-war
    verb     declare, launch, start
    if       object war
    if       on <actor>
    event    ASSAULT
    cameo    190
    context  military
    target   on, against
    example  Sudan declared war on Eritrea. => SDN ASSAULT ERI

act assault-repel
    verb     repel, repulse, beat_back, beat_off, fight_off, push_back, drive_back, throw_back, ward_off, foil_attack, rout, dislodge, flush_out, drive_out, hold_off, dispatch_enemy, counter, crush, vanquish, overpower, neutralise, neutralize, defeat, overwhelm, wipe_out, decimate, annihilate, eliminate, eradicate, liquidate, root_out, mop_up, hunt_down, smoke_out, flush, pursue, overcome
    if       object %wargoal
    unless   subject %sportside
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.by, object.of, object.from, object.in, from
    example  Iraq repelled rebels. => IRQ ASSAULT REB
    example  Militants were driven out of Mosul by Iraq. => IRQ ASSAULT REB

act assault-repel-attack
    verb     repel, repulse, beat_back, beat_off, fight_off, fend_off
    if       object %attack
    event    ASSAULT
    cameo    190
    context  military
    target   object.by, object.from, object.of, object.possessor
    example  Ukraine repelled an attack by Russia. => UKR ASSAULT RUS

act assault-crush
    verb     crush, put_down, quell, quash
    if       object rebellion, uprising, revolt, insurgency, mutiny, insurrection, rebel, resistance, protest, dissent
    event    ASSAULT
    cameo    175
    context  military, pro_autocracy
    target   object.by, object.of, object.in, in, object
    example  Syria crushed an uprising by villagers. => SYR ASSAULT CVL

act assault-crackdown-violent
    noun     bloody_crackdown, deadly_crackdown, violent_crackdown, brutal_crackdown, violent_repression, bloody_suppression
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    noun-source possessor, by
    noun-target on, against, of, in
    example  The bloody crackdown on protesters by Myanmar was condemned. => MMR ASSAULT CVL

act assault-fire-on-crowd
    verb     shoot, fire, beat, baton-charge, charge, gun_down, open_fire, trample, attack, kill, club, assault, fire_upon, mow_down, bludgeon
    if       object %crowd
    unless   subject protester, demonstrator
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   object, object.by, object.of, object.in
    example  Iranian police attacked the protesters. => IRNCOP ASSAULT CVL

act assault-fire-at-crowd
    verb     shoot, fire, open_fire, charge, fire_shot
    if       at %crowd
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   at, at.by, at.of
    example  Police fired at demonstrators. => COP ASSAULT CVL

act assault-fire-into-crowd
    verb     shoot, fire, open_fire, charge
    if       into %crowd
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   into, into.of
    example  Soldiers fired into a crowd of villagers. => MIL ASSAULT CVL

# ---- 193: small arms

act assault-shoot
    verb     shoot, gun_down, machine-gun, open_up, mow_down, strafe, fire_upon, snipe, shoot_dead, spray_with_bullet, riddle, gun, shoot_at, fire_at, shoot_to_death, pick_off, cut_down
    unless   object %showthing, %sportthing, look, glance, hoop, rapid, question, pool, up, advert, ad, scene
    unless   subject %sportman, %sportside, %marketthing, film-maker, filmmaker, director, photographer, star, cameraman
    event    ASSAULT firearms
    cameo    193
    context  military
    target   object, object.of, object.possessor, at, into, on, object.in, in
    example  A villager was shot by Israel. => ISR ASSAULT CVL
    example  Villagers were gunned down by rebels. => REB ASSAULT CVL
    not      The director shot a film in Morocco.

act assault-fire
    verb     fire, open_fire, discharge, return_fire, unleash, shoot, loose, let_off, direct
    if       object %smallarm
    event    ASSAULT firearms
    cameo    193
    context  military
    target   at, on, into, toward, towards, upon, against, over, across, in
    example  Soldiers fired shots at villagers. => MIL ASSAULT CVL

act assault-fire-at
    verb     fire, shoot, blast_away, blaze_away, let_fly, snipe, open_up
    if       at any
    unless   at %sportthing, target_price, box_office, goal, net, hoop, basket, location, studio
    unless   object %sportman, question, salvo_of_word
    event    ASSAULT firearms
    cameo    193
    context  military
    target   at, at.of, at.in
    example  Rebels fired at Rwanda. => REB ASSAULT RWA

act assault-fire-on
    verb     fire, shoot, open_up
    if       on any
    unless   on location, goal, cylinder, weekend, film
    event    ASSAULT firearms
    cameo    193
    context  military
    target   on, on.of, on.in
    example  Turkey fired on Syria. => TUR ASSAULT SYR

act assault-fire-into
    verb     fire, shoot
    if       into any
    unless   into net, lead, air, final, corner, orbit, space, prominence
    event    ASSAULT firearms
    cameo    193
    context  military
    target   into, into.of
    example  Israel fired into Lebanon. => ISR ASSAULT LBN

act assault-open-fire
    verb     open, return, exchange, trade, direct, hold
    if       object fire, gunfire, shot
    event    ASSAULT firearms
    cameo    193
    context  military
    target   on, at, with, against, upon, into, in, near, across
    example  Israeli troops opened fire on villagers. => ISRMIL ASSAULT CVL
    example  Pakistan opened fire at India. => PAK ASSAULT IND

act assault-exchange-fire
    verb     exchange, trade, swap
    if       object fire, gunfire, shot, artillery_fire, rocket_fire, shelling, blow, mortar_fire, missile, strike
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    target   with, across, in
    example  India exchanged fire with Pakistan. => IND ASSAULT PAK
    example  North Korea and South Korea exchanged gunfire. => PRK,KOR ASSAULT KOR,PRK

act assault-shooting-noun
    noun     shooting, gunfire, sniper_fire, gun_attack, machine-gun_fire, mass_shooting, drive-by_shooting, shooting_attack, fire, small-arms_fire, fusillade, hail_of_bullet, shooting_death, sniper_attack, gunshot, sniping, shooting_spree, shooting_rampage, armed_robbery_shooting
    unless   self %house-fire, film_shooting, photo_shooting, video_shooting
    unless   at %firetrap
    unless   in %firetrap
    unless   of film, movie, scene, video
    event    ASSAULT firearms
    cameo    193
    context  military
    noun-source possessor, by, from
    noun-target of, on, at, against, in, near, into
    example  The shooting of villagers by Kenyan police was condemned. => KENCOP ASSAULT CVL
    example  Gunfire in Bangui was reported. => ? ASSAULT CAF

# ---- 194, 195: artillery, aircraft

act assault-shell
    verb     shell, mortar, bombard, rocket, barrage
    unless   object pea, egg, nut, prawn, inbox, dollar
    unless   with question, email, advert, ad, call, message, request, information
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    target   object, object.of, object.possessor, object.in, in
    example  Israel shelled Damascus on Monday. => ISR ASSAULT SYR
    example  Villages in Ukraine were shelled by Russia. => RUS ASSAULT UKR

act assault-fire-round
    verb     fire, launch, lob, shoot, rain, hurl, fire_off, send, unleash, pour, throw, loose, drop, aim, direct, use
    if       object %round, grenade
    if       subject <actor>
    unless   into orbit
    unless   into space
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    target   at, on, into, against, toward, towards, onto, across, upon, in, over, to, from.into, object.at, object.into
    example  Hamas fired rockets at Israel. => PSEREB ASSAULT ISR
    example  Missiles were launched into Ukraine by Russia. => RUS ASSAULT UKR

act assault-shelling-noun
    noun     shelling, bombardment, rocket_fire, mortar_fire, artillery_fire, rocket_attack, mortar_attack, missile_attack, missile_strike, artillery_attack, barrage, shellfire, artillery_strike, artillery_barrage, artillery_bombardment, rocket_strike, tank_fire, artillery_shelling, naval_bombardment, rocketing, mortar_shelling, rocket_barrage, salvo, cannonade, cruise-missile_attack, ballistic_missile_attack, artillery, heavy_shelling, missile_barrage, pounding, cross-border_fire, cross-border_shelling, pummelling, rocket_salvo
    unless   of question, criticism, email, advert, ad, complaint, abuse, insult, call, peanut
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    noun-source possessor, by, from
    noun-target of, on, against, at, into, in, near, across, along, over
    example  The Russian shelling of Ukraine was condemned. => RUS ASSAULT UKR
    example  Israel came under rocket fire from Gaza. => PSE ASSAULT ISR
    example  Moscow came under shelling by Ukraine. => UKR ASSAULT RUS

act assault-bomb
    verb     bomb, firebomb, carpet-bomb, dive-bomb, bomb_out, napalm, fire-bomb, cluster-bomb, barrel-bomb
    unless   subject film, movie, show, album, comedian, musical
    unless   at box_office
    event    ASSAULT aerial
    cameo    195
    context  military
    target   object, object.of, object.possessor, object.in, in
    example  Russia bombed Aleppo. => RUS ASSAULT SYR
    example  A hospital in Yemen was bombed by Saudi Arabia. => SAU ASSAULT YEM
    example  Jets that bombed Libya came from Egypt. => MIL ASSAULT LBY
    not      The film bombed at the box office.

act assault-drop-bomb
    verb     drop, rain, release, dump, unload, pour, deliver
    if       object %bombthing
    event    ASSAULT aerial
    cameo    195
    context  military
    target   on, over, onto, upon, in, at, against, into
    example  Syria dropped barrel bombs on Aleppo. => SYR ASSAULT SYR

act assault-bombing-noun
    noun     bombing, bombing_raid, bombing_campaign, aerial_bombardment, bomb_attack, bombing_run, carpet_bombing, air_bombardment, firebombing, barrel_bombing, bombings, indiscriminate_bombing, aerial_bombing
    event    ASSAULT aerial
    cameo    195
    context  military
    noun-source possessor, by, from
    noun-target of, on, against, in, at, near, over, across
    example  The bombing of Aleppo by Russia was condemned. => RUS ASSAULT SYR
    example  Saudi Arabia's bombing of Yemen went on. => SAU ASSAULT YEM

act assault-airstrike-noun
    noun     airstrike, air_strike, air_raid, air_attack, aerial_attack, air_campaign, air-strike, aerial_strike, coalition_strike, air_assault, helicopter_attack, warplane_raid, air_offensive, airborne_attack, coalition_raid, gunship_attack, helicopter_raid, aerial_assault, strafing, sortie_strike, air_operation, aerial_raid, bomb_raid, bomber_attack, air_power
    event    ASSAULT aerial
    cameo    195
    context  military
    noun-source possessor, by, from, of
    noun-target on, against, in, at, near, over, across, into, inside
    example  Russian air strikes on Idlib continued. => RUS ASSAULT SYR
    example  Israel carried out an air raid on Damascus. => ISR ASSAULT SYR
    example  Air strikes by the United States against rebels were reported. => USA ASSAULT REB

act assault-drone-noun
    noun     drone_strike, drone_attack, drone_raid, kamikaze_drone_attack, unmanned_strike, uav_strike, drone_assault, kamikaze_drone_strike, drone_bombing
    event    ASSAULT drone
    cameo    195
    context  military
    noun-source possessor, by, from, of
    noun-target on, against, in, at, near, over, across, into
    example  An American drone strike in Pakistan was condemned. => USA ASSAULT PAK

act assault-drone-verb
    verb     hit, strike, attack, kill, target, bomb
    if       subject drone, unmanned_aircraft, uav, predator
    event    ASSAULT drone
    cameo    195
    context  military
    source   subject.by, subject.possessor, subject.of, subject
    target   object, object.of, object.in, in
    example  Russian drones hit Kyiv. => RUS ASSAULT UKR

act assault-shoot-down
    verb     shoot_down, down, bring_down, blast_from_sky, shoot_out_of_sky
    if       object %vehicleair
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    target   object.of, object.from, object.possessor, object, object.in, over
    example  Turkey shot down a Russian jet. => TUR ASSAULT RUS
    example  An Iranian drone was downed by the United States. => USA ASSAULT IRN

act assault-shoot-down-noun
    noun     downing, shooting-down, shootdown
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    noun-source possessor, by
    noun-target of, of.of, of.possessor, over
    example  The downing of a Russian jet by Turkey was condemned. => TUR ASSAULT RUSMIL

act assault-intercept
    verb     intercept, shoot_down, destroy, down, neutralise, neutralize
    if       object %missiles
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    target   object.from, object.by, object.of, object.possessor, from, object.over, over, in
    example  Israel intercepted a missile from Yemen. => ISR ASSAULT YEM

act assault-sink
    verb     sink, torpedo, scuttle, ram, hit, strike, attack, set_ablaze
    if       object %vesselsea
    event    ASSAULT heavy-weapons
    cameo    194
    context  military, maritime
    target   object.of, object.from, object.possessor, object
    example  North Korea sank a South Korean ship. => PRK ASSAULT KOR
    example  A Russian warship was hit by Ukraine. => UKR ASSAULT RUS

act assault-sinking-noun
    noun     sinking, torpedoing, ramming
    event    ASSAULT heavy-weapons
    cameo    194
    context  military, maritime
    noun-source possessor, by
    noun-target of, of.of, of.possessor
    example  North Korea's sinking of a South Korean ship was condemned. => PRK ASSAULT KOR

# ---- 196: truce broken

act assault-violate-truce
    verb     violate, break, breach, flout, ignore, shatter, disregard, jeopardise, jeopardize, end, infringe, scupper, torpedo, disrespect, abandon, transgress, contravene, breach_of, renege
    if       object %truce
    event    ASSAULT
    cameo    196
    context  military
    target   with, object.with, object.between, in, object.in, against, object.of, on
    example  Russia violated a ceasefire with Ukraine. => RUS ASSAULT UKR
    example  Rebels broke a truce in Darfur. => REB ASSAULT SDN

act assault-violation-truce
    noun     violation, breach, breaking, breakdown, infringement, collapse
    if       of %truce
    event    ASSAULT
    cameo    196
    context  military
    noun-source possessor, by
    noun-target of.with, with, of.in, in, against, of.between
    example  The violation of the ceasefire with India by Pakistan was condemned. => PAK ASSAULT IND

act assault-truce-violation
    noun     ceasefire_violation, truce_violation, cease-fire_violation, ceasefire_breach, violation_of_truce, truce_breach
    event    ASSAULT
    cameo    196
    context  military
    noun-source possessor, by
    noun-target by.in, against, in, along, with
    example  Ceasefire violations by Pakistan in India were condemned. => PAK ASSAULT IND

act assault-resume-fight
    verb     resume, renew, restart, step_up, intensify, escalate
    if       object hostility, fighting, attack, offensive, shelling, bombing, airstrike, strike, bombardment, war, air_strike
    event    ASSAULT
    cameo    190
    context  military
    target   against, on, in, object.on, object.against, object.of, object.in, with
    example  Israel resumed attacks on Gaza. => ISR ASSAULT PSE

# ---- kill and wound

act assault-kill
    verb     kill, slay, murder, put_to_death, butcher, slaughter, do_away, take_out, bump_off, dispatch_life, martyr, take_life, leave_dead, liquidate, cut_down, hack_to_death, lynch, stone_to_death, club_to_death, knife_to_death, exterminate, wipe_out, bayonet, smother, kill_off, hang, strangle, dismember, mutilate, suffocate, poison, electrocute, choke_to_death
    unless   subject %hazard, blaze, train, surgeon, drug, alcohol, smoking, doctor
    unless   object bill, time, bug, virus, deal, germ, weed, engine, mood, plan, proposal, appetite, job, joke, idea, measure, tree, mosquito, bacterium, insect, rat, lion, tiger, bear, wolf, whale, elephant, rhino, gorilla, bird, fish, sheep, cattle, cow, goat, pig, chicken, livestock, crop, story, penalty, washing, sorrow, sound, legislation, flag
    unless   by %hazard
    unless   in %mishap
    unless   in accident
    event    ASSAULT
    cameo    1823
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Rebels killed villagers in Nigeria. => REB ASSAULT NGACVL
    example  Soldiers were killed by the Taliban. => TAL ASSAULT MIL
    example  At least 12 civilians were killed in Syria. => ? ASSAULT SYRCVL
    example  Five Killed in Baghdad Blast => ? ASSAULT IRQ
    example  Nine killed in Mogadishu blast => ? ASSAULT SOM
    example  Two killed in Homs shelling => ? ASSAULT SYR
    not      The earthquake killed residents.

act assault-kill-in-attack
    verb     kill, wound, injure, hurt, die, maim, perish, martyr
    if       in %attack
    unless   by %hazard
    event    ASSAULT
    cameo    190
    context  military
    source   subject, in.by, in.possessor, in.of, by
    target   object, object.of, object.from, object.possessor, object.in, in.on, in.in
    example  Twelve civilians were killed in an attack by rebels. => REB ASSAULT CVL
    example  Villagers were wounded in an attack on Kabul. => ? ASSAULT AFGCVL

act assault-killed-in-airstrike
    verb     kill, wound, injure, hurt, maim
    if       in airstrike, air_strike, air_raid, drone_strike, bombing, shelling, bombardment, missile_strike, rocket_attack, strike, raid
    event    ASSAULT aerial
    cameo    195
    context  military
    source   subject, in.by, in.possessor, by
    target   object, object.of, object.from, object.in, in.on, in.in, in
    example  Residents were killed in an air strike by Russia. => RUS ASSAULT CVL
    example  Twelve civilians were killed in an airstrike on Aleppo. => ? ASSAULT SYRCVL

act assault-killed-by-thing
    verb     kill, wound, injure, hit, strike, hurt
    if       subject %bombthing, %round, bullet, gunfire, shrapnel, sniper_fire, shelling, shellfire, rocket_fire, mortar_fire, artillery_fire, tank_fire
    unless   subject drone
    event    ASSAULT
    cameo    190
    context  military
    source   subject.by, subject.possessor, subject.from
    target   object, object.of, object.in, subject.on, in
    example  Shelling by Russia killed residents. => RUS ASSAULT CVL
    example  Villagers were killed by a mortar shell in Somalia. => ? ASSAULT SOMCVL

act assault-killed-by-bomb
    verb     kill, wound, injure, hurt
    if       subject bomb, car_bomb, roadside_bomb, grenade, mine, landmine, explosion, blast, ied
    unless   subject.possessor gas, boiler, chemical, factory
    unless   subject gas_explosion, boiler_explosion
    event    ASSAULT explosives
    cameo    183
    context  military
    source   subject.by, subject.possessor, subject.from
    target   object, object.of, object.in, subject.on, in
    example  A roadside bomb killed Afghan soldiers. => ? ASSAULT AFGMIL
    not      A gas explosion killed a family.

act assault-kill-noun
    noun     killing, murder, slaying, slaughter, mass_killing, extrajudicial_killing, lynching, homicide, extermination, liquidation, martyrdom, butchery, bloodbath, honor_killing, honour_killing, femicide, infanticide, carnage, death_squad_killing, civilian_death, unlawful_killing, double_murder, summary_killing, stoning, poisoning, hanging, martyring, knifing, fatal_shooting, beheading_murder, manslaughter, gangland_killing, revenge_killing
    unless   possessor road, food
    event    ASSAULT
    cameo    1823
    noun-source by, possessor, at
    noun-target of, of.in, of.from, in, against
    example  The killing of villagers by Nigeria was condemned. => NGA ASSAULT CVL
    example  The murder of Mexican journalists continued. => ? ASSAULT MEXMED

act assault-possessor-killed-noun
    noun     death, deaths
    if       at any
    unless   possessor %illness
    event    ASSAULT
    cameo    1823
    noun-source at.of, at
    noun-target of, possessor
    example  The death of protesters at the hands of police was condemned. => COP ASSAULT CVL

act assault-die-in-attack
    verb     die, perish, lose_life, fall
    if       in %attack
    unless   subject hope, bill, deal
    event    ASSAULT
    cameo    190
    context  military
    source   in.by, in.possessor, in.of
    target   subject, subject.of, subject.from, in.on, in.in, in
    example  Villagers died in an attack by rebels. => REB ASSAULT CVL

act assault-die-in-strike
    verb     die, perish
    if       in airstrike, air_strike, drone_strike, bombing, shelling, raid, air_raid, explosion, blast, clash, fighting, shooting, suicide_bombing, massacre, crossfire, bombardment, firefight
    unless   subject hope, bill
    unless   in %accidental-blast
    event    ASSAULT
    cameo    190
    context  military
    source   in.by, in.possessor, in.of
    target   subject, subject.of, subject.from, in.on, in.in, in.with, in
    example  Villagers died in a bombing by Russia. => RUS ASSAULT CVL

act assault-claim-lives
    verb     claim, take, cost, kill
    if       object life
    if       subject %attack, bombing, shelling, clash, war, violence, fighting, blast, conflict, airstrike, massacre
    event    ASSAULT
    cameo    190
    context  military
    source   subject.by, subject.possessor, subject.between
    target   object.of, subject.on, subject.by.on, subject.of, subject.in, subject.against, in
    example  The attack by rebels claimed the lives of villagers. => REB ASSAULT CVL

act assault-leave-dead
    verb     leave
    if       clause dead, wounded, injured, homeless
    if       subject %attack, bombing, shelling, clash, violence, fighting, blast, explosion, airstrike, massacre, gunman, soldier, rebel, militant, bomb
    event    ASSAULT
    cameo    190
    context  military
    source   subject.by, subject.possessor, subject
    target   object, object.of, subject.on, subject.in, in
    example  The attack by rebels on Chad left villagers dead. => REB ASSAULT TCD

act assault-wound
    verb     wound, injure, maim, disfigure, maul, scald, hurt, cripple, blind, lame, mutilate
    unless   subject %hazard, player
    unless   in match, game, race, final, training, practice, warm-up, friendly
    unless   object %sportman
    unless   object knee, feeling, ankle, hamstring, pride, shoulder, leg, thigh, economy, market, sale, chance, cause, relation, growth, foot, groin, profit, hand, wrist, back, business, reputation, image, interest, prospect, exporter, importer, trade
    unless   in accident
    unless   in %mishap
    event    ASSAULT
    cameo    182
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Rebels wounded Colombian soldiers. => REB ASSAULT COLMIL
    example  Villagers were injured by Israel. => ISR ASSAULT CVL

act assault-wounding-noun
    noun     wounding, maiming, mutilation, disfigurement
    event    ASSAULT
    cameo    182
    noun-source by, possessor
    noun-target of, in
    example  The wounding of villagers by Israel was reported. => ISR ASSAULT CVL

act assault-inflict
    verb     inflict, cause, deal
    if       object casualty, loss, damage, death, injury, blow, heavy_casualty, wound, destruction, carnage
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    target   on, to, upon, object.among, object.on, object.to, among, against, in
    example  The rebels inflicted heavy losses on Kenyan soldiers. => REB ASSAULT KENMIL

act assault-be-dead
    noun     civilian_casualty, death_toll, bloodletting
    if       by any
    event    ASSAULT
    cameo    190
    noun-source by
    noun-target of, among, in
    example  Civilian casualties by Russia in Syria were reported. => RUS ASSAULT SYR

# ---- 185, 186: assassination, execution

act assault-assassinate
    verb     assassinate, bump_off, liquidate
    event    ASSAULT assassinate
    cameo    186
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Israel assassinated a commander of Hamas. => ISR ASSAULT PSEREB
    example  The minister of Lebanon was assassinated in Beirut. => ? ASSAULT LBN

act assault-assassination-noun
    noun     assassination, targeted_killing, targeted_assassination, political_assassination, contract_killing
    unless   possessor character
    event    ASSAULT assassinate
    cameo    186
    noun-source by, possessor
    noun-target of, of.of, against, in
    example  Israel's assassination of a commander of Hezbollah was condemned. => ISR ASSAULT LBNREB

act assault-assassination-attempt
    noun     assassination_attempt, assassination_plot, attempted_assassination, murder_attempt, attempt_on_life, assassination_bid, plot_to_assassinate
    event    ASSAULT assassinate
    cameo    185
    noun-source by, possessor
    noun-target on, against, of, on.of
    example  An assassination attempt by rebels on Karzai failed. => REB ASSAULT AFGGOV

act assault-attempt-assassinate
    verb     attempt, try, plot, seek, conspire
    if       clause assassinate, murder, kill, poison
    event    ASSAULT assassinate
    cameo    185
    target   clause.object, clause.object.of
    example  Iran tried to assassinate Netanyahu. => IRN ASSAULT ISRGOV

act assault-execute
    verb     execute, hang, behead, put_to_death, decapitate, crucify, guillotine, stone, lynch, burn_alive, shoot_execution_style, summarily_execute, garrotte, electrocute
    unless   object plan, order, strategy, warrant, trade, trick, move, project, contract, program, operation, task, curtain, picture, deed, command, code, shot, search, washing, hat, vision, play, transaction, policy
    event    ASSAULT execute
    cameo    1823
    target   object, object.of, object.from, object.possessor
    example  Iran executed a British citizen. => IRN ASSAULT GBRCVL
    example  Journalists were beheaded by Islamic State. => ISI ASSAULT MED

act assault-execution-noun
    noun     execution, beheading, mass_execution, summary_execution, public_execution, decapitation, hanging, extrajudicial_execution, crucifixion, death_by_stoning
    unless   of plan, order, strategy, warrant, contract, project, will
    event    ASSAULT execute
    cameo    1823
    noun-source by, possessor
    noun-target of, of.of, in
    example  The beheading of journalists by Islamic State was condemned. => ISI ASSAULT MED

# ---- 181: abduct

act assault-abduct
    verb     abduct, kidnap, hijack, carjack, spirit_away, carry_off, commandeer_plane, snatch, ransom, whisk_away
    unless   object agenda, debate, victory, win, process, point, brand, draw, story, gold, medal, bag, purse, phone, movement
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Boko Haram abducted schoolgirls. => NGAREB ASSAULT CVL
    example  A Japanese journalist was kidnapped in Syria. => ? ASSAULT JPNMED
    example  Somali pirates hijacked a ship of India. => SOM ASSAULT IND

act assault-hostage
    verb     take, hold, seize, keep, grab, capture
    if       object hostage, captive
    event    ASSAULT abduct
    cameo    181
    target   object.of, object.from, object.possessor, from, in, object, at
    example  Rebels took hostages from France. => REB ASSAULT FRA

act assault-hold-hostage
    verb     hold, take, keep, seize
    if       clause hostage, captive, prisoner
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from
    example  Rebels held villagers hostage. => REB ASSAULT CVL

act assault-abduction-noun
    noun     abduction, kidnapping, kidnap, hijacking, hijack, hostage-taking, hostage_taking, hostage_crisis, seizure_of_hostage, carjacking, piracy, mass_abduction, mass_kidnapping, hostage-holding, skyjacking, hostage_situation, hostage_drama
    unless   possessor music, video, software, film
    event    ASSAULT abduct
    cameo    181
    noun-source by, possessor
    noun-target of, of.from, of.of, in, against, at
    example  The abduction of schoolgirls by Boko Haram was condemned. => NGAREB ASSAULT CVL

act assault-human-shield
    verb     use, hold, take, employ
    if       as shield, human_shield
    event    ASSAULT abduct
    cameo    184
    context  human_rights
    example  Islamic State used civilians as human shields. => ISI ASSAULT CVL

act assault-human-shield-noun
    noun     use
    if       as shield, human_shield
    event    ASSAULT abduct
    cameo    184
    noun-source possessor, by
    noun-target of
    example  The use of civilians as human shields by Hamas was condemned. => PSEREB ASSAULT CVL

# ---- 182, 1821, 1822

act assault-beat
    verb     beat_up, beat, batter, bludgeon, club, flog, cane, whip, punch, kick, manhandle, rough_up, slap, lash, assault_physically, thrash, pummel, stab, knife, slash, rough, brutalise, brutalize, trample, stone, pistol-whip, bash, wallop, horsewhip, cudgel, maul, tear_gas_beat, strangle, throttle, molest, jostle, push_around, headbutt, flagellate, choke, machete
    if       object <actor>
    unless   subject %sportside, %sportman, %hazard, boxer, world_champion, storm
    unless   object %sportside, %sportman, <state>, odds
    unless   in final, election, race, match, game, poll, round, league, runoff, vote, semifinal, playoff, tournament
    event    ASSAULT beat
    cameo    182
    target   object, object.of, object.from
    example  Police beat protesters in Kazakhstan. => COP ASSAULT KAZCVL
    example  A journalist was stabbed in Turkey. => ? ASSAULT MED
    not      Chelsea beat Liverpool in the final.

act assault-beating-noun
    noun     beating, flogging, stabbing, knife_attack, battering, lashing, caning, brutality, police_brutality, physical_assault, mistreatment_beating, knifing, acid_attack, machete_attack, stone-throwing_attack, brutalization, molestation, whipping, thrashing, mob_attack, axe_attack
    unless   possessor heart
    event    ASSAULT beat
    cameo    182
    noun-source by, possessor
    noun-target of, on, against, in, at
    example  The beating of journalists by police was condemned. => COP ASSAULT MED

act assault-rape
    verb     rape, gang-rape, sexually_assault, sexually_abuse, gang_rape, grope, sodomise, sodomize, molest, violate_sexually, sexually_harass
    event    ASSAULT sexual
    cameo    1821
    context  gender
    target   object, object.of, object.from, object.in
    example  Soldiers raped villagers in Congo. => MIL ASSAULT CODCVL

act assault-rape-noun
    noun     rape, gang_rape, gang-rape, sexual_assault, sexual_violence, sexual_abuse, mass_rape, sexual_slavery, gender-based_violence, sexual_attack
    unless   possessor oilseed
    event    ASSAULT sexual
    cameo    1821
    context  gender
    noun-source by, possessor
    noun-target of, against, on, in
    example  The rape of villagers by soldiers was condemned. => MIL ASSAULT CVL

act assault-torture
    verb     torture, waterboard, electrocute_prisoner, mistreat_prisoner, brutalise_prisoner, torment
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   object, object.of, object.from, object.in
    example  Syria tortured Jordanian detainees. => SYR ASSAULT JORCVL
    example  Protesters were tortured by police. => COP ASSAULT CVL

act assault-torture-noun
    noun     torture, waterboarding, torturing, prisoner_abuse, electric_shock_torture
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    noun-source by, possessor
    noun-target of, against, in
    example  The torture of protesters by police was condemned. => COP ASSAULT CVL

# ---- 183: bombs by other than armies

act assault-suicide
    noun     suicide_bombing, suicide_attack, suicide_bomb_attack, suicide_bomb, suicide_blast, suicide_car_bombing, suicide_assault, suicide_mission, suicide_car_bomb, martyrdom_operation, suicide_strike, suicide_truck_bombing
    event    ASSAULT suicide-attack
    cameo    1831
    noun-source by, possessor, of
    noun-target on, against, at, in, near, outside, of, inside
    example  A suicide bombing by the Taliban in Kabul was condemned. => TAL ASSAULT AFG
    example  The Taliban carried out a suicide attack on Pakistan. => TAL ASSAULT PAK

act assault-suicide-verb
    verb     blow, detonate, explode, strike, attack, kill, hit, target, blow_up, ram, drive, wound, injure, set_off
    if       subject suicide_bomber, bomber, suicide_attacker, suicide_car_bomber
    event    ASSAULT suicide-attack
    cameo    1831
    source   subject.possessor, subject.from, subject.of, subject
    target   in, at, near, outside, object, object.of, object.in, among, into, inside, against
    example  Taliban suicide bombers struck Kabul. => TAL ASSAULT AFG

act assault-blow-self
    verb     blow, detonate, explode
    if       object himself, herself, themselves, vest, belt, suicide_vest, explosive_vest, explosive_belt, self
    event    ASSAULT suicide-attack
    cameo    1831
    target   in, at, near, outside, among, inside
    example  A militant detonated a suicide vest in Pakistan. => REB ASSAULT PAK

act assault-car-bomb
    noun     car_bomb, car_bombing, truck_bomb, truck_bombing, vehicle_bomb, car_bomb_attack, truck_bomb_attack, car-bomb, car-bombing, vehicle-borne_bomb, motorcycle_bomb, bicycle_bomb
    event    ASSAULT explosives
    cameo    1832
    noun-source by, possessor, of
    noun-target in, on, against, at, near, outside, of
    example  A car bombing in Baghdad was condemned. => ? ASSAULT IRQ

act assault-roadside
    noun     roadside_bomb, roadside_bombing, ied, landmine, land_mine, mine_blast, roadside_blast, ied_attack, improvised_explosive_device, ied_blast, mine_attack, landmine_blast, landmine_explosion, roadside_bomb_attack
    event    ASSAULT explosives
    cameo    1833
    noun-source by, possessor, of
    noun-target in, on, against, at, near, outside
    example  A roadside bomb in Afghanistan was reported. => ? ASSAULT AFG

act assault-blast-noun
    noun     bomb_blast, explosion, blast, bomb_explosion, grenade_attack, detonation, parcel_bomb, letter_bomb, petrol_bomb_attack, arson_attack, bomb, bomb_attack, twin_bombing, explosive_attack, nail_bomb, grenade_blast, firebomb_attack
    unless   self %accidental-blast, population_explosion, oil_explosion
    unless   at mine, coal_mine, colliery, pit, factory, plant, refinery, boiler, pipeline
    unless   in mine, coal_mine, colliery, pit, factory, plant, refinery, boiler, pipeline
    unless   of joy, anger, colour, interest, creativity, applause
    event    ASSAULT explosives
    cameo    183
    noun-source by
    noun-target in, on, against, at, near, outside, inside
    example  An explosion in Kabul was reported. => ? ASSAULT AFG

act assault-blow-up
    verb     blow_up, dynamite, detonate, explode, booby-trap, set_off, plant, mine, trigger, bomb_out
    if       object %bombthing
    unless   object land, coal
    event    ASSAULT explosives
    cameo    183
    target   in, at, near, outside, on, under, against, object.in, object.at, among, inside
    example  Rebels detonated a bomb in Bogota. => REB ASSAULT COL
    example  A bomb was planted in Istanbul by rebels. => REB ASSAULT TUR

act assault-blow-up-thing
    verb     blow_up, dynamite, booby-trap, mine, bomb
    if       object %structure
    event    ASSAULT explosives
    cameo    183
    target   object, object.of, object.in, object.possessor, in
    example  Rebels blew up a bridge in Mozambique. => REB ASSAULT MOZ

act assault-mine-road
    verb     mine, booby-trap
    if       object road, harbour, harbor, field, water, border, area, route, beach, port
    event    ASSAULT explosives
    cameo    1833
    target   object.of, object.in, object, in
    example  The rebels have mined the roads in Angola. => REB ASSAULT AGO

# ---- 1712: destruction

act assault-destroy
    verb     destroy, demolish, burn, torch, raze, bulldoze, set_fire, set_ablaze, set_alight, level, flatten, wreck, burn_down, sabotage, vandalise, vandalize, desecrate, ransack, smash, ruin, obliterate, tear_down, devastate, knock_down, pull_down, damage, blow_apart, reduce_to_rubble, lay_waste, gut, trash, uproot, dismantle, incinerate, disable, shatter, deface
    if       object %structure
    unless   subject %hazard, blaze, council, developer, owner, contractor, builder, protester, demonstrator
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.possessor, object, object.in, of, in
    example  Israel demolished houses of villagers. => ISR ASSAULT CVL
    example  A church in Egypt was burned by militants. => REB ASSAULT EGY
    example  Soldiers torched villages in Myanmar. => MIL ASSAULT MMR

act assault-destroy-place
    verb     destroy, raze, level, flatten, devastate, obliterate, burn, torch, burn_down, lay_waste, wipe_out, ravage, ruin
    if       object <place>
    unless   subject %hazard, blaze, %sportside
    event    ASSAULT
    cameo    1712
    context  human_security
    example  Russia has destroyed Kiev. => RUS ASSAULT UKR

act assault-destroy-agentive
    verb     destroy, damage, wreck, cripple, set_on_fire, set_ablaze
    if       subject <armed>
    unless   object hope, career, chance, life, reputation
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.possessor, object, object.in, in
    example  Syrian rebels destroyed a tank of the army. => SYRREB ASSAULT MIL

act assault-set-fire
    verb     set, put
    if       object fire
    event    ASSAULT
    cameo    1712
    context  human_security
    target   to, to.of, to.in, to.possessor, in
    example  Militants set fire to a church in Egypt. => REB ASSAULT EGY

act assault-set-on-fire
    verb     set
    if       on fire
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object, object.of, object.in, object.possessor, in
    example  Rebels set a village in Mozambique on fire. => REB ASSAULT MOZ

act assault-destruction-noun
    noun     destruction, demolition, razing, burning, torching, arson, sabotage, desecration, vandalism, bulldozing, wrecking, devastation, levelling, house_demolition, torching, scorched_earth
    unless   of flag, effigy, habitat, forest, ozone, fuel, rainforest, value, job, coal, tissue, gasoline, quran, koran, fossil_fuel, wealth
    unless   possessor creative, mass
    event    ASSAULT
    cameo    1712
    context  human_security
    noun-source by, possessor
    noun-target of, of.of, of.in, of.possessor, against, on, in, at
    example  The demolition by Israel of houses in Jordan was condemned. => ISR ASSAULT JOR
    example  Russia's destruction of Mariupol was condemned. => RUS ASSAULT UKR

# ---- 20: mass violence

act assault-massacre
    verb     massacre, slaughter, butcher, wipe_out, decimate, commit_genocide, exterminate, annihilate, mow_down
    unless   object cow, pig, animal, sheep, cattle, chicken, elephant, whale, goat, poultry, livestock, song, language
    unless   subject %sportside, %hazard
    event    ASSAULT massacre
    cameo    202
    context  human_rights
    target   object, object.of, object.in, in
    example  Soldiers massacred villagers in Guatemala. => MIL ASSAULT GTMCVL

act assault-massacre-noun
    noun     massacre, genocide, mass_murder, slaughter, carnage, mass_atrocity, pogrom, mass_killing, crime_against_humanity, war_crime, extermination, mass_slaughter, bloodbath, holocaust, butchery
    event    ASSAULT massacre
    cameo    202
    context  human_rights
    noun-source by, possessor
    noun-target of, against, in, on, at
    example  The massacre of villagers by soldiers was condemned. => MIL ASSAULT CVL
    example  Sudan committed genocide in Darfur. => SDN ASSAULT SDN

act assault-cleansing
    verb     ethnically_cleanse, cleanse, drive_from_home, depopulate, expel_en_masse
    unless   object skin, face, body, palate, water, air, system
    event    ASSAULT cleansing
    cameo    203
    context  ethnicity
    target   object, object.of, of, from, in
    example  Serbia cleansed Kosovo of Albanians. => SRB ASSAULT XKX

act assault-cleansing-noun
    noun     ethnic_cleansing, mass_expulsion, forced_expulsion, cleansing
    unless   possessor skin
    event    ASSAULT cleansing
    cameo    203
    context  ethnicity
    noun-source by, possessor
    noun-target of, against, in
    example  The ethnic cleansing of villagers by Myanmar was condemned. => MMR ASSAULT CVL

act assault-chemical
    verb     gas, nuke, poison, chemical-attack
    unless   object car, up, relation, atmosphere, mind, well, tree, rat, debate
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    target   object, object.of, object.in, in
    example  Iraq has gassed the villagers. => IRQ ASSAULT CVL
    example  A Russian citizen was poisoned in Britain. => ? ASSAULT RUSCVL

act assault-use-chemical
    verb     use, drop, fire, deploy, release, unleash, employ, spray, launch
    if       object %gasthing
    unless   subject police, riot_police, factory, farmer, company, motorist
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    target   against, on, in, over, at, object.against, object.on, object.in, into
    example  Syria used chlorine against rebels. => SYR ASSAULT REB
    example  Sarin was used in Damascus. => ? ASSAULT SYR

act assault-chemical-noun
    noun     chemical_attack, gas_attack, chemical_weapon_attack, chlorine_attack, sarin_attack, poison_gas_attack, nerve_agent_attack, gassing, biological_attack, toxic_attack, chemical_weapons_attack, nerve_gas_attack, chemical_strike, anthrax_attack
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    noun-source by, possessor, from
    noun-target on, against, in, at, of, near
    example  The chemical attack by Syria on Idlib was condemned. => SYR ASSAULT SYR

act assault-use-of-chemical-noun
    noun     use, deployment
    if       of %gasthing
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    noun-source by, possessor
    noun-target against, on, in, of.against, of.on, of.in
    example  The use of sarin against Iran by Iraq was condemned. => IRQ ASSAULT IRN

act assault-nuclear
    noun     nuclear_strike, nuclear_attack, atomic_bombing, nuclear_bombing, radiological_attack, dirty_bomb
    event    ASSAULT unconventional
    cameo    2042
    context  cbrn
    noun-source by, possessor, from
    noun-target on, against, of, in
    example  The atomic bombing of Japan by America was remembered. => USA ASSAULT JPN

act assault-use-force
    verb     use, employ, apply, resort_to, exert
    if       object force, live_ammunition, live_fire, violence, deadly_force, lethal_force, military_force, cluster_bomb, phosphorus, artillery, tank, cluster_munition, airpower, live_round
    event    ASSAULT
    cameo    190
    context  military
    target   against, on, at, in, object.against, object.on, clause.object
    example  Belarus used force against protesters. => BLR ASSAULT CVL

act assault-use-force-noun
    noun     use_of_force, excessive_force, deadly_force, brute_force, military_force
    event    ASSAULT
    cameo    190
    context  military
    noun-source by, possessor
    noun-target against, on, in
    example  The use of force by Israel against villagers was condemned. => ISR ASSAULT CVL

act assault-target
    verb     target, single_out, go_after, hunt, stalk
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    target   object, object.of, object.in, object.possessor
    example  Rebels targeted villagers in Burundi. => REB ASSAULT BDICVL

act assault-retaliate
    verb     retaliate, hit_back, strike_back, fight_back, avenge
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    target   against, at, on, object.by, in
    example  Israeli troops retaliated against Lebanon. => ISRMIL ASSAULT LBN

act assault-terrorise
    verb     terrorise, terrorize, ravage, brutalise, brutalize, rampage, maraud, run_amok
    unless   subject %hazard, dog, bowler
    event    ASSAULT
    cameo    180
    target   object, object.of, object.in, through, across, in, against
    example  Militants terrorised villagers in Niger. => REB ASSAULT NERCVL

act assault-persecution-sect
    noun     sectarian_violence, communal_violence, ethnic_violence, religious_violence, mob_violence, election_violence, gang_violence, drug_violence, inter-communal_violence, post-election_violence, intercommunal_violence, tribal_violence, xenophobic_attack, hate_crime
    event    ASSAULT
    cameo    180
    noun-source by, possessor, between, of
    noun-target against, in, across, between
    example  Sectarian violence in Iraq worsened. => ? ASSAULT IRQ

act assault-fighting-erupt
    verb     erupt, break_out, rage, flare, flare_up
    if       subject fighting, clash, war, violence, conflict, battle, shelling, gunfire, hostility, firefight, fight
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    source   subject.between, subject.by, subject.of, between
    target   subject.with, subject.against, between, subject.in, in, near, across, around, along
    example  A firefight has erupted in Sudan. => ? ASSAULT SDN
    example  War between Armenia and Azerbaijan broke out. => ARM,AZE ASSAULT AZE,ARM

act assault-responsibility
    verb     claim, take, accept, assume, admit
    if       object responsibility
    if       for %attack, bombing, blast, killing, attack, explosion, assassination, abduction, kidnapping, suicide_bombing, shooting, massacre
    event    ASSAULT
    status   claimed
    cameo    190
    target   for.on, for.of, for.in, for.against, object.for.on, object.for.in, object.for.of, in
    example  The Taliban claimed responsibility for an attack on Kabul. => TAL ASSAULT AFG

act assault-responsibility-object
    verb     claim, take, accept, assume, admit
    if       object responsibility
    if       object.for %attack, bombing, blast, killing, attack, explosion, assassination, abduction, kidnapping, suicide_bombing, shooting, massacre
    event    ASSAULT
    status   claimed
    cameo    190
    target   object.for.on, object.for.in, object.for.of, object.for.against, in
    example  Islamic State claimed responsibility for a bombing in Paris. => ISI ASSAULT FRA

act assault-behind
    adjective responsible
    if       for attack, bombing, blast, killing, massacre, murder, assassination, abduction, death, shooting, explosion, airstrike
    event    ASSAULT
    cameo    190
    source   subject
    target   for.of, for.on, for.in, for.against
    example  Rebels are responsible for the killing of villagers. => REB ASSAULT CVL

act assault-ram
    verb     ram, plough, plow, drive, crash
    if       object truck, car, vehicle, van, lorry
    if       into any
    event    ASSAULT
    cameo    180
    target   into, into.of, into.in
    example  A militant drove a truck into a crowd of villagers. => REB ASSAULT CVL

act assault-ramming-noun
    noun     vehicle_attack, car-ramming_attack, truck_attack, car-ramming, vehicle_ramming, car_attack, ramming_attack
    event    ASSAULT
    cameo    180
    noun-source by, possessor
    noun-target on, against, in, at
    example  A truck attack in Nice was condemned. => ? ASSAULT FRA

act assault-bury-mass
    verb     behead, burn, bury
    if       object <person>
    if       clause alive
    event    ASSAULT
    cameo    1823
    example  Islamic State burned soldiers alive. => ISI ASSAULT MIL

act assault-fighting-between
    verb     fight, battle, skirmish, clash
    if       between any
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    source   between, subject
    target   with, against, between, in
    example  Troops fought in Ukraine between the two lines. => MIL ASSAULT UKR

act assault-chemical-weapon
    noun     chemical_weapon, nerve_agent, poison_gas, mustard_gas, nerve_gas, toxic_gas, chlorine_gas, biological_weapon
    if       against any
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    noun-target against, on, in
    example  Syria used chemical weapons against rebels. => SYR ASSAULT REB

light use-violence
    verb     use, employ, resort_to
    subject  source
    other    against, on, in

act assault-taken-hostage
    verb     take_hostage, hold_hostage, seize_hostage, keep_hostage, take_captive, hold_captive, take_prisoner
    unless   object hostage, captive, prisoner
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.in
    example  Rebels have held French diplomats hostage. => REB ASSAULT FRAGOV

# The parser takes "a war erupted" for a participle; then what broke out is the object.
act assault-erupt-participle
    verb     erupt, break_out, flare, flare_up
    if       object fighting, clash, war, violence, conflict, battle, shelling, gunfire, hostility, firefight, fight
    event    ASSAULT
    cameo    190
    context  military
    reciprocal yes
    source   object.between, object.by, between
    target   object.with, object.against, between, object.in, in, near, across, around, along
    example  A new war erupted in Sudan. => ? ASSAULT SDN

act assault-killed-in-clash
    verb     kill, wound, injure, hurt, die, fall, perish
    if       in clash, fighting, battle, firefight, shootout, gunbattle, gunfight, skirmish, confrontation, combat, encounter, war, exchange, standoff, crossfire, ambush, violence, unrest
    unless   subject share, price, stock, market, currency
    event    ASSAULT
    cameo    190
    context  military
    source   in.with, in.by, by, with
    target   object, object.of, object.from, subject, in.in, in
    example  Kenyan soldiers were killed in clashes with rebels. => REB ASSAULT KENMIL
