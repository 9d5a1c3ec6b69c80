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
    verb     fire, launch, lob, shoot, rain, hurl, fire_off, unleash, pour, throw, loose, drop, aim, direct, use
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

# What is sent "to" somebody is handed over; what is sent into, at or over is fired.
act assault-send-round
    verb     send
    if       object %round, grenade
    if       subject <actor>
    unless   to any
    unless   into orbit, space
    unless   object anti-aircraft_missile, battery, system
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    target   at, into, toward, towards, onto, over, across, from.into, object.into
    example  Hamas sent rockets into Israel. => PSEREB ASSAULT ISR
    not      Russia sent missiles to its base in Syria.

act assault-shelling-noun
    noun     shelling, bombardment, rocket_fire, mortar_fire, artillery_fire, rocket_attack, mortar_attack, missile_attack, missile_strike, artillery_attack, barrage, shellfire, artillery_strike, artillery_barrage, artillery_bombardment, rocket_strike, tank_fire, artillery_shelling, naval_bombardment, rocketing, mortar_shelling, rocket_barrage, salvo, cannonade, cruise-missile_attack, ballistic_missile_attack, heavy_shelling, missile_barrage, pounding, cross-border_fire, cross-border_shelling, pummelling, rocket_salvo
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

# "jets carried out 150 raids": the verb that carries the noun has planes for its subject.
act assault-raid-by-planes
    noun     strike, raid, attack, sortie, assault, bombing, bombardment
    if       subject %warplane
    event    ASSAULT aerial
    cameo    195
    context  military
    noun-source subject, possessor, by, from
    noun-target on, against, in, at, near, over, across, into, inside
    example  Russian jets carried out 150 raids on Idlib. => RUSMIL ASSAULT SYR
    example  Israeli helicopters launched an attack on Gaza. => ISR ASSAULT PSE
    not      The teachers carried out a strike in Idlib.

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

# Soldiers shoot down aircraft, parliaments what was proposed.
act assault-shoot-it-down
    verb     shoot_down, bring_down, down
    if       object it, them, one, both, two
    if       subject <armed>
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    target   object.of, over
    example  A Syrian warplane crashed and the army said that Islamic State had shot it down. => ISI ASSAULT ?

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
    example  Armed groups violated the truce 60 times in two days. => REB ASSAULT ?

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
    example  Police beat protesters in Kazakhstan. => KAZCOP ASSAULT KAZCVL
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

# ---- more of war: fronts, lines, ground fire

act assault-open-front
    verb     open
    if       object front, second_front, northern_front, hostility
    unless   with unity
    event    ASSAULT
    cameo    190
    context  military
    target   against, on, with, into, object, object.of, object.in, in, at
    example  Hezbollah opened a new front against Israel. => LBNREB ASSAULT ISR
    not      The museum opened its front to visitors.

act assault-go-to-war
    verb     go_to_war, plunge_into_war, march_to_war, be_at_war
    event    ASSAULT
    cameo    190
    context  military
    target   with, against, over
    reciprocal yes
    example  Ethiopia went to war with Eritrea in 1998. => ETH ASSAULT ERI
    not      The two chefs went to the market with Eritrea's ambassador.

act assault-take-up-arms
    verb     take_up_arm, take_up_arms, rise_in_arms
    event    ASSAULT
    cameo    190
    context  military
    target   against
    example  Karen villagers took up arms against the Myanmar army. => CVL ASSAULT MMRMIL

act assault-uprising-noun
    noun     armed_uprising, insurrection, armed_rebellion, armed_insurrection, armed_revolt
    event    ASSAULT
    cameo    190
    context  military
    noun-source possessor, by, of
    noun-target against, in, of.in, at
    example  An armed rebellion by soldiers against the president of Niger spread. => MIL ASSAULT NER

act assault-breach-line
    verb     breach, pierce, penetrate, overwhelm, puncture, rupture, overrun
    if       object line, defence, defense, front_line, frontline, defences, perimeter
    if       subject <actor>
    unless   subject %sportman, %sportside, striker
    event    ASSAULT
    cameo    190
    context  military
    target   object.of, object.possessor, object, object.in, in
    example  Ukrainian troops breached Russian lines near Kharkiv. => UKRMIL ASSAULT RUS
    not      The winger breached the defence of Chelsea.

act assault-break-through
    verb     break, punch, smash, burst, crash, slice, cut
    if       through line, defence, defense, front_line, frontline, defences, perimeter, checkpoint, border, fence
    if       subject <armed>
    event    ASSAULT
    cameo    190
    context  military
    target   through.of, through.possessor, through, in
    example  Ukrainian troops broke through Russian lines near Kharkiv. => UKRMIL ASSAULT RUS

act assault-break-siege
    verb     break, smash, punch_through, break_through, shatter
    if       object siege, blockade, encirclement, cordon
    if       subject <armed>
    unless   subject aid, convoy, activist
    event    ASSAULT
    cameo    190
    context  military
    target   object.of, object.on, object.by, object.around, in, of
    example  Rebels broke the army's siege of Aleppo. => REB ASSAULT SYR

act assault-fight-way
    verb     fight, shoot, blast, bludgeon, bomb
    if       object way
    if       into any
    unless   into final, semi-final, history, heart, business, round
    event    ASSAULT
    cameo    190
    context  military
    target   into, into.of, into.in
    example  Iraqi troops fought their way into Tikrit. => IRQMIL ASSAULT IRQ
    not      The tennis star fought her way into the final.

act assault-enter-place
    verb     enter, storm, sweep_into, pour_into, sweep_through, burst_into, roll_into, punch_into, thrust_into
    if       subject <armed>
    if       object <place>
    unless   subject police, peacekeeper, warship, ship
    event    ASSAULT
    cameo    190
    context  military
    target   object, into, object.in
    example  Iraqi forces entered Mosul on Monday. => IRQ ASSAULT IRQ

act assault-sweep-into-place
    verb     sweep, pour, surge, burst, charge, storm, thrust, pile
    if       subject <armed>
    if       into <place>
    unless   subject police, peacekeeper
    event    ASSAULT
    cameo    190
    context  military
    target   into
    example  Rebel fighters swept into Goma at dawn. => REB ASSAULT COD

act assault-take-fire
    verb     take, draw, receive, encounter
    if       object fire, gunfire, small-arms_fire, sniper_fire
    unless   for any
    event    ASSAULT
    cameo    190
    context  military
    source   object.from, from
    target   subject
    example  The convoy took fire from Taliban fighters. => TAL ASSAULT ?

act assault-come-under-fire-criticised
    verb     come
    if       under fire, attack
    if       for any
    unless   for hour, minute, day, week, time
    event    ACCUSE disapprove
    cameo    111
    source   from, under.from, by
    target   subject
    example  Maduro came under fire for his remarks. => ? ACCUSE VENGOV

act assault-come-under-fire-from
    verb     come
    if       under fire, attack
    if       from opposition, critic, lawmaker, senator, politician, right_group, press, campaigner, medium, ally, democrat, republican, congress, commentator
    event    ACCUSE disapprove
    cameo    111
    source   from, under.from, by
    target   subject
    example  The Kenyan government came under fire from the opposition for its remarks. => OPP ACCUSE KENGOV

act assault-come-under-fire-over
    verb     come
    if       under fire, attack
    if       over remark, comment, handling, decision, plan, policy, record, bill, claim, failure, deal, scandal, law, treatment
    event    ACCUSE disapprove
    cameo    111
    source   from, under.from, by
    target   subject
    example  The Turkish government came under fire over its handling of the crisis. => ? ACCUSE TURGOV

act assault-pin-down
    verb     pin_down, tie_down, bog_down, keep_down
    if       object <armed>
    unless   subject %sportman, %hazard
    event    ASSAULT firearms
    cameo    193
    context  military
    target   object, object.of
    example  Taliban fighters pinned down Afghan soldiers in a valley. => TAL ASSAULT AFGMIL

act assault-rain-fire
    verb     rain, pour, direct, lay_down, spray, concentrate, train, unleash, open_up, aim
    if       object fire, gunfire, artillery_fire, fire_and_fury
    unless   subject firefighter
    event    ASSAULT firearms
    cameo    193
    context  military
    target   against, on, with, into, object, object.of, object.in, in, at
    example  Snipers poured fire into a Ukrainian position. => UAF ASSAULT UKR

act assault-spray-bullets
    verb     spray, rake, riddle, strafe, pepper, shower
    if       with bullet, gunfire, machine-gun_fire, fire, gun, shot, automatic_fire, assault_rifle
    event    ASSAULT firearms
    cameo    193
    context  military
    target   object, object.of, object.in
    example  Gunmen sprayed a Nigerian police station with bullets. => UAF ASSAULT NGA

act assault-spray-bullets-at
    verb     spray, pump, empty, pour, put
    if       object bullet, magazine, round, shot
    unless   subject doctor
    event    ASSAULT firearms
    cameo    193
    context  military
    target   into, at, on, in
    example  Militants sprayed bullets at Egyptian policemen. => REB ASSAULT EGYCOP

act assault-shoot-way
    verb     shoot_up, shoot_out
    if       object place, station, bar, checkpoint, police_station, office, bus, convoy, bazaar
    event    ASSAULT firearms
    cameo    193
    context  military
    target   object.of, object.in, object, in
    example  Gunmen shot up a police station in Mexico. => UAF ASSAULT MEX

act assault-catch-crossfire
    verb     catch, trap, kill, wound, die, hit
    if       in crossfire, cross-fire
    event    ASSAULT firearms
    cameo    193
    context  military
    source   in.between, between
    target   object, subject, object.of, in.in
    example  Two Yemeni children were caught in crossfire. => ? ASSAULT YEMCVL

act assault-stray-bullet
    verb     hit, kill, wound, strike, injure
    if       subject stray_bullet, stray_shell, stray_rocket, stray_mortar, ricochet
    event    ASSAULT firearms
    cameo    193
    context  military
    source   subject.from, subject.by
    target   object, object.of, object.in, in
    example  A stray bullet killed a Mexican journalist. => ? ASSAULT MEXMED

act assault-gunfire-subject
    verb     erupt, ring_out, crackle, echo, break_out, resound, reverberate
    if       subject gunfire, shot, gunshot, explosion, automatic_gunfire, shooting, blast, machine-gun_fire
    unless   subject starting_gun, firework
    event    ASSAULT firearms
    cameo    193
    context  military
    source   subject.by, subject.from
    target   in, near, across, around, at, outside, over
    example  Gunfire rang out across Bangui overnight. => ? ASSAULT CAF

# ---- rounds, shells and rockets that move of themselves

act assault-round-lands
    verb     slam, crash, plough, plow, smash, plunge, land, fall, rain, rain_down, come_down, impact, thud, pour_down, explode
    verb     whizz, streak, shower, slam_into, pound, pummel, land_near
    if       subject shell, rocket, missile, mortar, mortar_round, artillery_shell, projectile, artillery_round, shrapnel, howitzer_shell, cruise_missile
    if       into any
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    source   subject.by, subject.possessor, subject.from, subject.of
    target   into, on, in, at, near, object, object.of, object.in, through, onto, outside
    example  A Russian missile slammed into a Ukrainian school. => RUS ASSAULT UKR

act assault-round-rain-down
    verb     rain, rain_down, fall, land, pour_down, crash, come_down
    if       subject shell, rocket, missile, mortar, mortar_round, mortar_bomb, artillery_shell
    if       on any
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    source   subject.by, subject.possessor, subject.from, subject.of
    target   into, on, in, at, near, object, object.of, object.in, through, onto, outside
    example  Mortar shells fell on Damascus for hours. => ? ASSAULT SYR

act assault-level-with
    verb     level, pound, hit, batter, pummel, strike, hammer, target, attack, bombard, blast, pulverise, pulverize
    if       with artillery, rocket, mortar, shell, missile, tank, howitzer, grad, tank_fire, multiple_rocket_launcher
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    source   subject
    target   object, object.of, object.in, in
    example  Syrian troops pounded Homs with mortars. => SYRMIL ASSAULT SYR

act assault-duel-artillery
    noun     artillery_duel, artillery_exchange, tank_battle, artillery_clash, exchange_of_artillery, exchange_of_rocket
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    noun-source between, possessor, by
    noun-target with, between, in, near, across, along
    reciprocal yes
    example  An artillery duel between Armenia and Azerbaijan went on all night. => ARM,AZE ASSAULT AZE,ARM

act assault-tank-fire
    verb     open_fire, fire, open_up, blast
    if       subject tank, gunboat, artillery, howitzer, warship, battery, mortar, rocket_launcher
    event    ASSAULT heavy-weapons
    cameo    194
    context  military
    source   subject, subject.of, subject.possessor
    target   on, at, into, object, object.of
    example  Israeli tanks fired on a house in Gaza. => ISR ASSAULT PSE

act assault-run-over
    verb     run_over, crush, roll_over, flatten
    if       subject tank, armoured_vehicle, armored_vehicle, bulldozer, army_truck, armoured_personnel_carrier
    event    ASSAULT
    cameo    180
    context  military
    source   subject, subject.possessor, subject.of
    target   object, object.of, object.in
    example  An Israeli bulldozer crushed an American activist. => ISR ASSAULT USA

act assault-sea-attack
    verb     fire_at, torpedo, cripple, sink, hole, scuttle, blow_up, strike, hit, attack, target, damage, disable, shell
    if       object warship, frigate, cargo_ship, freighter, patrol_boat, minesweeper, landing_ship, corvette, gunboat, merchant_ship, destroyer, submarine, bulk_carrier, container_ship, ferry
    if       subject <actor>
    unless   subject %hazard, pirate
    event    ASSAULT heavy-weapons
    cameo    194
    context  military, maritime
    source   subject
    target   object.of, object.possessor, object.from, object, object.in, in, off
    example  The Houthis attacked a Norwegian bulk carrier in the Red Sea. => YEMREB ASSAULT NOR

# ---- from the air

act assault-air-bomb-subject
    verb     hit, strike, kill, destroy, wound, slam, level, land, fall, flatten, injure, pound, tear_through, rip_through, wreck
    if       subject glide_bomb, cluster_bomb, barrel_bomb, bunker-buster, bunker-buster_bomb, bunker_buster_bomb, laser-guided_bomb, smart_bomb, guided_bomb, aerial_bomb, air-dropped_bomb, incendiary_bomb, bunker_buster, napalm
    event    ASSAULT aerial
    cameo    195
    context  military
    source   subject.by, subject.possessor, subject.from, subject
    target   object, object.of, object.in, on, over, at, against, in, into, near
    example  A Russian cluster bomb struck Kharkiv on Sunday. => RUS ASSAULT UKR

act assault-plane-attack
    verb     attack, hit, strike, pound, target, bomb, strafe, destroy, kill, raid, rocket, blast, hammer, pummel, level, rake
    verb     fire, fire_at, fire_on, open_fire, swoop, bombard, flatten, wreck, sink
    if       subject warplane, jet, fighter_jet, helicopter, helicopter_gunship, gunship, bomber_plane, bombers, aircraft, attack_helicopter, fighter-bomber, f-16, mig, sukhoi, air_force, fighter_plane, plane, combat_helicopter
    unless   subject passenger_jet, airliner, rescue_helicopter, bomber, attacker
    event    ASSAULT aerial
    cameo    195
    context  military
    source   subject, subject.possessor, subject.of, subject.from
    target   object, object.of, object.in, on, over, at, against, in, into, near
    example  Saudi-led warplanes bombed a wedding in Yemen. => SAU ASSAULT YEM
    example  Israeli helicopter gunships rocketed a car in Gaza. => ISR ASSAULT PSE

act assault-fly-sorties
    verb     fly, launch, conduct, carry_out, mount
    if       object sortie, bombing_mission, raid, bombing_run, combat_mission, strike_mission
    if       against any
    event    ASSAULT aerial
    cameo    195
    context  military
    target   object, object.of, object.in, on, over, at, against, in, into, near
    example  French jets flew sorties against Islamic State. => FRA ASSAULT ISI

act assault-bomb-from-air
    verb     attack, hit, bomb, kill, strike, pound, bombard
    if       from air, plane, helicopter, sky, aircraft
    event    ASSAULT aerial
    cameo    195
    context  military
    target   object, object.of, object.in, on, over, at, against, in, into, near
    example  The Myanmar army bombed a village in Kachin from the air. => MMRMIL ASSAULT MMR

act assault-call-in-strike
    verb     call, call_in
    if       in airstrike, air_strike, artillery, strike
    event    ASSAULT aerial
    cameo    195
    context  military
    target   in.on, in.against, on, against
    example  American troops called in air strikes on the Taliban. => USAMIL ASSAULT TAL

act assault-helicopter-noun
    noun     strafing_run, bombing_sortie, helicopter_strike, gunship_raid, air_sortie, carpet_bombardment, saturation_bombing
    noun     cluster_bombing, fire-bombing, helicopter_gunship_attack, glide_bomb_attack, cluster_bomb_attack, bomb_run
    noun     barrel_bomb_attack
    event    ASSAULT aerial
    cameo    195
    context  military
    noun-source possessor, by, from
    noun-target on, against, of, in, at, near
    example  A helicopter strike by Sudan on Darfur was reported. => SDN ASSAULT SDN

act assault-bring-down-with
    verb     hit, blow_out_of_sky, knock_down, destroy, damage, disable, fire_on
    if       object helicopter, plane, jet, drone, warplane, airliner, surveillance_drone, transport_plane, balloon, fighter_jet, spy_plane, aircraft
    if       subject <actor>
    unless   subject %hazard, lightning
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    target   object.of, object.from, object.possessor, object, object.in, over
    example  Taliban fighters hit an American helicopter. => TAL ASSAULT USA

act assault-be-shot-down
    verb     shoot_down, down
    if       by missile, fire, rocket, anti-aircraft_fire, ground_fire, air_defence, air_defense
    event    ASSAULT heavy-weapons
    cameo    195
    context  military
    source   by.of, by.from, by.possessor
    target   object, object.of, object.from, over, in
    example  A Ukrainian plane was shot down by a Russian missile. => RUS ASSAULT UKR

act assault-drone-send
    verb     launch, send, fly, fire, loose, unleash, dispatch, direct, fire_off, release, hurl
    if       object drone, kamikaze_drone, attack_drone, exploding_drone, suicide_drone, loitering_munition, shahed, explosive_drone, sea_drone, uav, naval_drone
    if       subject <actor>
    unless   for surveillance, reconnaissance, photo
    unless   over any
    event    ASSAULT drone
    cameo    195
    context  military
    target   on, at, against, into, over, object, object.of, object.in, in, near
    example  Russia launched kamikaze drones at Kyiv. => RUS ASSAULT UKR

act assault-drone-crash
    verb     crash, slam, smash, explode, plough, detonate, dive, fall, hit, strike, kill, attack, target, damage, wound, injure
    verb     destroy, swarm
    if       subject kamikaze_drone, attack_drone, drone, suicide_drone, armed_drone, explosive_drone, naval_drone, sea_drone, drone_swarm, quadcopter, uav, shahed, fpv_drone, first-person-view_drone, unmanned_aircraft, unmanned_aerial_vehicle
    unless   subject delivery_drone, toy_drone
    event    ASSAULT drone
    cameo    195
    context  military
    source   subject.by, subject.possessor, subject.from, subject.of
    target   object, object.of, object.in, on, at, against, into, in, near
    example  An Azerbaijani drone crashed into a school in Armenia. => AZE ASSAULT ARM

act assault-drone-with
    verb     attack, hit, strike, target, kill, raid, bomb, pound, assassinate
    if       with drone, kamikaze_drone, sea_drone, attack_drone, explosive_drone, quadcopter, loitering_munition
    event    ASSAULT drone
    cameo    195
    context  military
    target   object, object.of, object.in, in
    example  The Houthis hit Saudi Arabia with drones. => YEMREB ASSAULT SAU

act assault-drone-swarm-noun
    noun     drone_swarm, drone_barrage, drone_bombardment, kamikaze_strike, drone_warfare, drone_offensive, drone_salvo
    noun     drone_incursion_attack, drone_and_missile_attack, drone_campaign, drone_war, uav_attack, fpv_attack
    event    ASSAULT drone
    cameo    195
    context  military
    noun-source possessor, by, from
    noun-target on, against, in, at, near, over
    example  A drone barrage by Russia on Kyiv lasted all night. => RUS ASSAULT UKR

# ---- more of killing by hand

act assault-beat-to-death
    verb     beat_to_death, stab_to_death, bludgeon_to_death, kick_to_death, burn_to_death, batter_to_death, starve_to_death
    verb     choke_to_death, trample_to_death, drag_to_death, blast_to_death, bury_alive, slash_to_death, lynch_to_death
    unless   subject %hazard
    event    ASSAULT beat
    cameo    1823
    target   object, object.of, object.from, object.possessor, object.in, in
    example  A mob beat a Pakistani student to death over a rumour. => CVL ASSAULT PAKEDU

act assault-slit-throat
    verb     slit, cut, slash
    if       object throat
    event    ASSAULT
    cameo    1823
    target   object.of, object.possessor, object.from, of
    example  Militants slit the throats of five Egyptian soldiers. => REB ASSAULT EGYMIL

act assault-cut-off-limb
    verb     chop_off, hack_off, cut_off, sever, amputate, lop_off, slice_off, cut, chop, hack
    if       object hand, limb, ear, head, finger, foot, tongue, nose, breast, arm
    if       subject <actor>
    unless   subject doctor, surgeon, medic, machine, leader
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   object.of, object.possessor, object.from, of
    example  Rebels cut off the hands of Sierra Leonean villagers. => REB ASSAULT SLECVL
    not      Surgeons amputated the leg of a soldier.

act assault-dump-body
    verb     dump, string_up, dangle, hang_up, display, parade
    if       object body, corpse, severed_head
    unless   subject film, museum
    event    ASSAULT
    cameo    1823
    target   object.of, in, on, at
    example  The cartel dumped the bodies of six policemen by a road. => CRM ASSAULT COP

act assault-cold-blood
    verb     kill, shoot, murder, execute, gun_down, slay, mow_down
    if       in blood
    unless   subject %hazard
    event    ASSAULT
    cameo    1823
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Soldiers shot three Palestinians in cold blood. => MIL ASSAULT PSE

act assault-death-squad
    noun     death_squad, killing_spree, gangland_execution, serial_killing, knife_rampage, killing_field, mob_killing
    noun     gangland_hit, hit_squad_killing, murder_spree, stabbing_spree, machete_killing, vigilante_killing, reprisal_killing
    noun     politically_motivated_killing, contract_murder, retaliatory_killing, tit-for-tat_killing, killing_of_civilian
    unless   of animal
    event    ASSAULT
    cameo    1823
    noun-source by, possessor
    noun-target of, against, in, on, at
    example  Reprisal killings by Burundian soldiers in Bujumbura went on. => BDIMIL ASSAULT BDI

act assault-toll-passive
    verb     leave
    if       clause dead, wounded, injured, maimed
    if       subject ambush, raid, offensive, barrage, crackdown, rampage, firefight, shooting, rocket, shell, missile, drone, strike, gunfire
    event    ASSAULT
    cameo    190
    context  military
    source   subject.by, subject.possessor, subject
    target   object, object.of, subject.on, subject.in, subject.against, in
    example  A rebel ambush left ten Colombian soldiers dead. => REB ASSAULT COLMIL

act assault-lose-fighters
    verb     lose
    if       object soldier, fighter, policeman, troop, commander, serviceman, marine
    if       in attack, battle, clash, ambush, fighting, bombing, raid, firefight, shelling, strike, blast
    event    ASSAULT
    cameo    190
    context  military
    source   in.with, in.by, to
    target   object, object.of, subject
    example  France lost ten soldiers in an ambush by the Taliban. => TAL ASSAULT MIL

act assault-fall-victim
    verb     fall
    if       subject <actor>
    if       to bullet, gunman, assassin, sniper, bomb, attack
    event    ASSAULT
    cameo    1823
    source   to, to.of, to.by
    target   subject
    example  A Ukrainian journalist fell to a sniper. => UAF ASSAULT UKRMED

act assault-meet-end
    verb     die, perish, succumb
    if       at hand
    event    ASSAULT
    cameo    1823
    source   at.of, at.possessor
    target   subject, subject.of
    example  Two Turkish hostages died at the hands of Somali rebels. => SOMREB ASSAULT TURCVL

act assault-die-under-torture
    verb     die
    if       under torture, interrogation
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    source   in.of, in.possessor, under.by, by
    target   subject, subject.of
    example  An Egyptian blogger died under torture. => ? ASSAULT EGY

act assault-die-in-custody
    verb     die, perish
    if       in custody, detention
    unless   of %illness
    event    ASSAULT
    cameo    1823
    source   in.of, in.possessor
    target   subject, subject.of
    example  A Kashmiri man died in the custody of Indian police. => INDCOP ASSAULT IND

act assault-die-of-wounds
    verb     die, succumb
    if       of gunshot, gunshot_wound, shrapnel, bullet_wound, stab_wound, torture, beating
    event    ASSAULT
    cameo    1823
    source   by
    target   subject, subject.of, subject.in, in
    example  A Somali journalist died of gunshot wounds. => ? ASSAULT SOMMED

act assault-run-down
    verb     run_down, mow_down, run_over, plough_into, plow_into, drive_into, ram_into, careen_into
    if       object pedestrian, crowd, protester, demonstrator, worshipper, soldier, policeman, shopper, officer, passer-by, tourist
    if       subject attacker, militant, assailant, terrorist, extremist, <armed>
    event    ASSAULT
    cameo    180
    target   object, object.of, object.from, object.possessor, object.in, in
    example  An attacker ran down shoppers in Berlin with a lorry. => UAF ASSAULT DEUCVL

act assault-run-amok-vehicle
    verb     ram, plough, plow, drive, slam, smash, steer, reverse, barrel, accelerate, hurtle, veer
    if       into <armed>, crowd, protester, pedestrian, checkpoint, worshipper, barricade, parade, christmas_market, barracks, police_station, queue
    if       subject attacker, militant, assailant, terrorist, extremist, bomber, <armed>, palestinian, van, lorry, truck, car
    event    ASSAULT
    cameo    1823
    source   subject
    target   into, into.of, into.in, in, at
    example  A Palestinian rammed into Israeli soldiers at a checkpoint. => PSE ASSAULT ISRMIL
    example  A militant ploughed a lorry into a crowd in Nice. => REB ASSAULT FRA

act assault-eliminate-leader
    verb     eliminate, neutralise, neutralize, take_out, liquidate, dispatch, kill_off, finish_off, hunt_down_and_kill
    verb     track_down_and_kill, decapitate
    if       object leader, commander, chief, mastermind, operative, emir, warlord, bomb-maker, militant_leader, ringleader, deputy, spokesman, scientist, general, cell
    if       subject <actor>
    unless   subject %sportman, voter, court
    event    ASSAULT assassinate
    cameo    186
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Israel eliminated a leader of Hamas in Beirut. => ISR ASSAULT PSEREB

act assault-gun-down-politician
    verb     gun_down, shoot_dead, shoot, kill, murder, stab
    if       object president, minister, premier, lawmaker, senator, mayor, governor, candidate, politician, opposition_leader, judge, prosecutor, deputy_minister, mp, councillor, police_chief, cleric, imam, archbishop
    if       subject gunman, assassin, attacker, hitman, assailant, killer, unknown_gunman, motorcyclist, sniper
    event    ASSAULT assassinate
    cameo    186
    target   object, object.of, object.from, object.possessor, object.in, in
    example  Gunmen shot dead a Mexican mayor. => UAF ASSAULT MEX

act assault-attempt-on-life
    noun     attempt
    if       on life
    event    ASSAULT assassinate
    cameo    185
    noun-source by, possessor
    noun-target on.of, on.possessor, of
    example  An attempt on the life of Maduro was foiled. => ? ASSAULT VENGOV

act assault-escape-attempt
    verb     escape, survive, dodge, elude, evade, cheat
    if       object assassination_attempt, ambush, attempt, assassination, assassin, bomb_attack, bombing, attack, missile_strike, blast
    if       subject <person>
    unless   object heart_attack, shark_attack, leadership_attempt, coup_attempt
    event    ASSAULT assassinate
    cameo    185
    source   object.by, by
    target   subject, subject.of
    example  Karzai escaped an assassination attempt by the Taliban. => TAL ASSAULT AFGGOV

act assault-hire-killer
    verb     hire, send, dispatch, recruit, pay
    if       object assassin, hitman, hit_man, killer, hit_squad, gunman, contract_killer
    event    ASSAULT assassinate
    cameo    185
    target   clause.object, after, against, for
    example  Iran sent a hit squad after Israeli diplomats. => IRN ASSAULT ISRGOV

act assault-poison
    verb     poison
    if       object <person>
    unless   subject factory, chemical
    event    ASSAULT assassinate
    cameo    186
    target   object, object.of
    example  Russia poisoned Navalny. => RUS ASSAULT RUSOPP

act assault-hit-list
    noun     assassination_campaign, targeted_assassination_campaign, assassination_spree
    event    ASSAULT assassinate
    cameo    186
    noun-source by, possessor
    noun-target of, against, in
    example  An assassination campaign by Israel against Hamas leaders resumed. => ISR ASSAULT PSEREB

act assault-firing-squad
    verb     execute, shoot, kill
    if       by firing_squad, hanging, lethal_injection, beheading
    event    ASSAULT execute
    cameo    1823
    context  human_rights
    target   object, object.of, object.from, object.possessor
    example  Indonesia executed two Australians by firing squad. => IDN ASSAULT AUS

act assault-line-up-shoot
    verb     line_up_and_shoot, shoot_in_head, shoot_in_back, shoot_at_point-blank_range, shoot_execution-style, burn_alive
    verb     bury_alive, drown_in_cage, throw_from_roof, throw_off_roof
    event    ASSAULT execute
    cameo    1823
    context  human_rights
    target   object, object.of, object.from, object.possessor
    example  Fighters of Islamic State shot Iraqi captives in the head. => ISI ASSAULT IRQ

act assault-send-to-gallows
    verb     send
    if       to gallows, death, firing_squad
    if       subject <state>, government, authority, junta
    unless   to %illness
    event    ASSAULT execute
    cameo    1823
    context  human_rights
    target   object, object.of, object.from, object.possessor
    example  Iran sent three protesters to the gallows. => IRN ASSAULT CVL

# ---- more of abduction

act assault-bundle-into
    verb     bundle, force, drag, haul, shove, push, throw
    if       object <person>, <civilian>, <actor>
    if       into car, van, vehicle, truck, boot, trunk, boat, jeep, pickup, bus
    unless   subject police, policeman
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.in, object.possessor, in
    example  Gunmen bundled a Syrian activist into a car. => UAF ASSAULT SYRCVL

act assault-take-at-gunpoint
    verb     take, lead_away, seize, snatch, drag, march, force, remove, carry_away
    if       object <actor>
    if       at gunpoint
    event    ASSAULT abduct
    cameo    181
    target   object, object.of
    example  Armed men took a Kenyan doctor at gunpoint. => UAF ASSAULT KENCVL

act assault-taken-by-captors
    verb     take, snatch, seize, grab, carry_off, whisk_away, drag_off, spirit_away, drag_away
    if       object <civilian>
    if       subject gunman, kidnapper, militant, rebel, pirate, armed_man, terrorist, bandit, jihadist, extremist, insurgent, masked_man, guerrilla
    unless   object hostage
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.in, object.possessor, in
    example  Bandits took forty Nigerian pupils from a boarding school. => CRM ASSAULT NGA

act assault-pirate-seize
    verb     board, commandeer, overpower, storm
    if       subject pirate, hijacker, sea_robber
    if       object <actor>, %vesselsea, sailor, seaman, crew
    event    ASSAULT abduct
    cameo    181
    target   object.of, object.from, object.possessor, object.with, object, object.in, off, in
    example  Somali pirates boarded a Danish ship. => SOM ASSAULT DNK

act assault-hold-ransom
    verb     hold, keep, detain
    if       for ransom
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.in, object.possessor, in
    example  Kidnappers held a German couple for ransom. => UAF ASSAULT DEU

act assault-demand-ransom
    verb     demand, ask, seek, extort
    if       object ransom
    if       subject <actor>
    event    ASSAULT abduct
    cameo    181
    target   for, object.for, from, of
    example  Boko Haram demanded a ransom for the Nigerian schoolgirls. => NGAREB ASSAULT NGA

act assault-hostage-captivity
    verb     hold, keep
    if       in captivity
    if       subject <armed>
    event    ASSAULT abduct
    cameo    181
    target   object, object.of, object.from, object.in, object.possessor, in
    example  The FARC held a Colombian senator in captivity. => COLREB ASSAULT COL

act assault-skyjack
    verb     skyjack, commandeer, divert_at_gunpoint, seize_control
    if       object plane, aircraft, airliner, bus, ferry, flight
    if       subject hijacker, militant, gunman, terrorist, rebel, attacker
    event    ASSAULT abduct
    cameo    181
    target   object.of, object.from, object.possessor, object, object.in
    example  Gunmen commandeered an Indian plane. => UAF ASSAULT IND

act assault-shield-behind
    verb     hide, shelter, take_cover, fight, fire
    if       behind civilian, child, woman, hostage, patient, human_shield
    if       subject <armed>
    event    ASSAULT abduct
    cameo    184
    context  human_rights
    target   behind, behind.of
    example  Islamic State hid behind Iraqi civilians in Mosul. => ISI ASSAULT IRQCVL

act assault-storm-hostages
    verb     free, rescue, extract, save
    if       object %prisoner, hostage
    if       from <armed>
    if       subject <armed>
    event    RETREAT release
    cameo    0841
    context  military
    target   from
    example  French commandos rescued hostages from Somali pirates. => FRAMIL RETREAT SOM

# ---- more of beating, torture, sexual violence

act assault-brawl
    verb     brawl, scuffle, tussle, trade_punch, come_to_blows, exchange_punch
    unless   subject %sportman, %sportside, fan, supporter
    event    ASSAULT beat
    cameo    182
    target   with, in, at, outside
    reciprocal yes
    example  Greek and Turkish fishermen scuffled at sea. => GRC,TUR ASSAULT TUR,GRC

act assault-brawl-noun
    noun     brawl, scuffle, tussle, fistfight, fist_fight, street_fight, fisticuffs, stone-throwing, altercation, mass_brawl
    noun     free-for-all, punch-up
    unless   in bar, pub, nightclub, match, changing_room
    event    ASSAULT beat
    cameo    182
    noun-source between, possessor, by, among
    noun-target with, between, in, at, outside
    reciprocal yes
    example  A brawl between Indian and Chinese soldiers left no dead. => INDMIL,CHNMIL ASSAULT CHNMIL,INDMIL

act assault-acid
    verb     throw, hurl, fling, pour, douse, splash
    if       object acid
    event    ASSAULT beat
    cameo    182
    target   at, on, over, in.of, in
    example  Attackers threw acid at a Pakistani schoolgirl. => UAF ASSAULT PAK

act assault-set-person-fire
    verb     set_alight, douse_with_petrol, set_ablaze, set_on_fire, burn
    if       object man, woman, girl, student, worker, journalist, policeman, villager, migrant, protester, soldier, couple, child, family
    unless   subject %hazard
    event    ASSAULT beat
    cameo    182
    target   object, object.of, object.from, object.in
    example  A mob set a Nigerian student alight. => CVL ASSAULT NGAEDU

act assault-turn-on-crowd
    verb     turn_on, set_upon, gang_up_on, pounce_on, rain_blow_on
    if       object <civilian>
    if       subject police, policeman, soldier, thug, mob, militia, guard, gang, <armed>
    event    ASSAULT beat
    cameo    182
    target   object, object.of, object.from, object.in
    example  Thugs turned on the protesters in Cairo. => CRM ASSAULT EGYCVL

act assault-wade-into
    verb     wade, charge, lay, tear, plough
    if       into %crowd
    if       subject police, policeman, soldier, thug, militia, guard, riot_police, paramilitary
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   into, into.of, into.in
    example  Riot police waded into protesters in Minsk. => BLRCOP ASSAULT BLR

act assault-rubber-bullets
    verb     fire, use, shoot, deploy, unleash, discharge, lob, hurl
    if       object rubber_bullet, plastic_bullet, pellet, stun_grenade, birdshot, flash-bang_grenade, sound_bomb, stun_gun, flash_bang, buckshot, metal_pellet, smoke_bomb
    if       subject <actor>
    unless   subject hunter
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   at, on, against, into, clause.object, toward, in
    example  Police used rubber bullets against protesters. => COP ASSAULT CVL

act assault-lathi
    verb     lathi-charge, lathicharge, cane-charge, charge_baton, charge_lathi, charge_cane, truncheon
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   object, object.of, object.from, object.in
    example  Indian police baton-charged the farmers. => INDCOP ASSAULT CVL

act assault-lathi-noun
    noun     baton_charge, lathi_charge, cane_charge, baton-charge, lathi-charge, police_charge, mounted_charge
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    noun-source by, possessor
    noun-target on, against, at, in, of
    example  A baton charge by Indian police on farmers was filmed. => INDCOP ASSAULT CVL

act assault-live-rounds
    verb     fire, use, shoot, open_up
    if       with live_ammunition, live_fire, live_round, live_bullet, machine_gun
    if       subject police, soldier, troop, security_force, <armed>
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   on, at, against, into, object, clause.object
    example  Soldiers fired on protesters with live ammunition in Khartoum. => MIL ASSAULT SDN

act assault-dogs
    verb     set, unleash, release, turn, sic
    if       object dog, attack_dog, police_dog, hound
    if       on <civilian>
    event    ASSAULT crowd-control
    cameo    175
    context  human_rights
    target   on, on.of
    example  Police set dogs on the migrants. => COP ASSAULT REF

act assault-crush-protest
    verb     crush, drown, put_down, quell, suppress, end
    if       in blood
    event    ASSAULT crowd-control
    cameo    175
    context  military, pro_autocracy
    target   object.by, object.of, object.in, object, in.in
    example  Uzbek troops drowned the uprising in blood. => UZBMIL ASSAULT ?

act assault-electric-shock
    verb     give, administer, apply, deliver
    if       object electric_shock, shock, lash, beating
    if       subject <actor>
    unless   subject doctor, nurse, result
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   recipient, to, object
    example  Guards gave the Uighur prisoners electric shocks. => COP ASSAULT CHN

act assault-subject-torture
    verb     subject, submit, expose
    if       to torture, beating, electric_shock, mistreatment, waterboarding, ill-treatment, abuse, mock_execution, brutality, cruelty
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   object, object.of, object.from, object.in
    example  Bahrain subjected the activists to torture. => BHR ASSAULT CVL

act assault-force-feed
    verb     force-feed, feed_force, sleep-deprive, hang_by_wrist, burn_with_cigarette, pull_out_fingernail, waterboard
    verb     electrocute, scourge
    if       object <person>, <civilian>, %prisoner, <armed>
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   object, object.of, object.from, object.in
    example  American guards force-fed the Yemeni detainees. => USA ASSAULT YEM

act assault-beat-confession
    verb     beat, torture, extract, force, extort, coerce, wring
    if       object confession
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   out.of, from, of, object.from, out
    example  Belarusian police extracted a confession from the student. => BLRCOP ASSAULT EDU

act assault-torture-to-death
    verb     torture_to_death, torture_and_kill, maim, disfigure, brand
    if       object <actor>
    unless   subject %hazard
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    target   object, object.of, object.from, object.in
    example  Syrian guards tortured two Palestinians to death. => SYR ASSAULT PSE

act assault-amputation-noun
    noun     amputation, corporal_punishment, flaying, mock_execution, stress_position, sleep_deprivation, simulated_drowning
    noun     public_flogging, force-feeding, forced_feeding, electrocution_of_prisoner, torture_session
    if       by any
    event    ASSAULT torture
    cameo    1822
    context  human_rights
    noun-source by, possessor
    noun-target of, against, on, in
    example  The force-feeding of Yemeni detainees by the American army was condemned. => USAMIL ASSAULT YEMCVL

act assault-sex-slave
    verb     keep, use, hold, sell, take, trade, buy, enslave
    if       as slave, sex_slave, concubine
    event    ASSAULT sexual
    cameo    1821
    context  gender
    target   object, object.of, object.from, object.in
    example  Islamic State kept Yazidi women as sex slaves. => ISI ASSAULT IRQ

act assault-force-sexual
    verb     force, sell, coerce, traffic
    if       object <person>, <civilian>, woman, girl
    if       into prostitution, sexual_slavery, slavery, marriage, sex, brothel, servitude
    event    ASSAULT sexual
    cameo    1821
    context  gender
    target   object, object.of, object.from, object.in
    example  Boko Haram forced Nigerian girls into marriage. => NGAREB ASSAULT NGA

act assault-sexual-noun
    noun     sexual_enslavement, sex_slavery, forced_prostitution, forced_marriage, systematic_rape, forced_impregnation
    noun     genital_mutilation, sexual_torture, sex_crime, conflict-related_sexual_violence, indecent_assault, child_rape
    if       by any
    event    ASSAULT sexual
    cameo    1821
    context  gender
    noun-source by, possessor
    noun-target of, against, on, in
    example  The forced marriage of Nigerian girls by Boko Haram was condemned. => NGAREB ASSAULT NGA

act assault-strip-search-naked
    verb     strip_naked, parade_naked, undress_forcibly, forcibly_undress
    if       object <person>, <civilian>
    event    ASSAULT sexual
    cameo    1821
    context  gender
    target   object, object.of, object.from, object.in
    example  Israeli soldiers stripped Palestinian men naked. => ISRMIL ASSAULT PSE

# ---- more of bombs that are planted, sent and stepped on

act assault-hit-mine
    verb     hit, strike, run_over, drive_over, step, trigger, detonate, set_off, pass_over, roll, trip, tread
    if       object mine, landmine, land_mine, roadside_bomb, ied, explosive_device, anti-tank_mine, booby_trap, tripwire, improvised_bomb
    if       subject <actor>, bus, vehicle, truck, convoy, car, lorry, minibus, van, patrol, tractor, humvee, child
    event    ASSAULT explosives
    cameo    1833
    source   object.by, object.of
    target   subject, subject.of, subject.possessor, in, near
    example  A Kenyan police car hit a roadside bomb near Somalia. => ? ASSAULT KEN

act assault-step-on-mine
    verb     step, drive, tread, run, roll
    if       on mine, landmine, land_mine, roadside_bomb, explosive, ied, booby_trap, explosive_device
    event    ASSAULT explosives
    cameo    1833
    source   on.by, on.of
    target   subject, subject.of, in
    example  Two Cambodian farmers stepped on a landmine. => ? ASSAULT KHMCVL

act assault-mail-bomb
    verb     send, mail, post, deliver
    if       object letter_bomb, parcel_bomb, package_bomb, pipe_bomb, mail_bomb, explosive_package, booby-trapped_parcel, parcel_of_explosive
    if       to any
    unless   object bomb_squad
    event    ASSAULT explosives
    cameo    183
    target   to, to.of, recipient
    example  Greek anarchists mailed parcel bombs to the embassy of Chile. => GRC ASSAULT CHL

act assault-throw-bomb
    verb     throw, hurl, toss, lob, fling, roll, chuck, drop
    if       object grenade, hand_grenade, pipe_bomb, dynamite, stick_of_dynamite, explosive, satchel, sound_grenade
    if       subject <actor>
    unless   subject protester, demonstrator, police, riot_police
    event    ASSAULT explosives
    cameo    183
    target   at, into, on, in, toward, outside, over
    example  Militants tossed grenades into a bar in Burundi. => REB ASSAULT BDI

act assault-petrol-bomb
    verb     petrol-bomb, petrol_bomb, molotov, firebomb, bomb_petrol, fire-bomb
    unless   subject jet, warplane, air_force
    event    ASSAULT explosives
    cameo    183
    target   object, object.of, object.in, object.possessor, in, at, near, outside, on
    example  Loyalists firebombed a shop in Bolivia. => MIL ASSAULT BOL

act assault-lob-firebomb
    verb     throw, hurl, toss, lob, fling
    if       object petrol_bomb, firebomb, molotov_cocktail, molotov, incendiary_device
    if       at church, mosque, synagogue, embassy, consulate, house, home, office, shop, bus, car, police_station, barracks, court, newspaper, school, temple
    unless   subject protester, demonstrator, student, rioter
    event    ASSAULT explosives
    cameo    183
    target   at.of, at.in, at.possessor, at, in
    example  Attackers threw petrol bombs at a synagogue in Poland. => UAF ASSAULT POL

act assault-blow-open
    verb     blow_apart, tear_apart, rip_apart, blow_to_piece, wreck, shred, tear_through, rip_through, demolish, gut
    if       subject bomb, car_bomb, explosion, blast, roadside_bomb, truck_bomb, suicide_bomber, grenade, device
    unless   subject %accidental-blast, gas_explosion
    event    ASSAULT explosives
    cameo    183
    source   subject.by, subject.possessor
    target   through.of, through.in, through, object.of, object.in, object, in
    example  A truck bomb tore through a hotel in Somalia. => ? ASSAULT SOM

act assault-bomb-goes-off
    verb     go_off, explode, detonate, blow_up
    if       subject car_bomb, truck_bomb, roadside_bomb, motorcycle_bomb, parcel_bomb, pipe_bomb, nail_bomb, explosive_device, bombs, booby_trap, time_bomb, parcel, minibus_bomb, suicide_vest
    unless   subject firework
    event    ASSAULT explosives
    cameo    1832
    source   subject.by, subject.possessor, subject.of
    target   in, outside, near, at, on, inside
    example  A car bomb went off outside a police station in Cairo. => ? ASSAULT EGY

act assault-plant-explosive
    verb     plant, place, hide, leave, conceal, bury, attach, stick, strap
    if       object bomb, roadside_bomb, explosive, explosive_device, mine, landmine, limpet_mine, booby_trap, ied, tnt, car_bomb
    if       subject <actor>
    unless   subject bomb_squad, farmer
    event    ASSAULT explosives
    cameo    183
    target   in, at, near, outside, on, under, along, to, inside, object.in
    example  Iranian soldiers attached limpet mines to a Japanese tanker. => IRN ASSAULT JPN

act assault-lay-minefield
    verb     lay, sow, scatter, strew
    if       object minefield, mine, landmine, sea_mine, naval_mine, cluster_munition
    event    ASSAULT explosives
    cameo    1833
    context  military
    target   in, along, on, off, around, near, across, object.in
    example  Houthi fighters laid sea mines off Yemen. => YEMREB ASSAULT YEM

act assault-bomb-attack-nouns
    noun     bombing_spree, bomb_plot, bombing_wave, grenade_explosion, dynamite_attack, twin_blast, twin_explosion, double_bombing
    noun     triple_bombing, coordinated_bombing, market_bombing, mosque_bombing, embassy_bombing, bus_bombing, train_bombing
    noun     nightclub_bombing, subway_bombing, hotel_bombing, church_bombing, pipe-bomb_attack, arson_bombing, limpet-mine_attack
    noun     pager_attack, letter-bomb_attack
    event    ASSAULT explosives
    cameo    183
    noun-source by, possessor
    noun-target in, on, against, at, near, outside, of
    example  A church bombing by militants in Sri Lanka was condemned. => REB ASSAULT LKA

act assault-pager
    verb     blow_up, detonate, explode, booby-trap, rig
    if       object pager, walkie-talkie, phone, radio, handset, toy
    if       subject <actor>
    event    ASSAULT explosives
    cameo    183
    target   object.of, object.possessor, object, of, in
    example  Israel detonated the pagers of Hezbollah. => ISR ASSAULT LBNREB

act assault-car-bomb-target
    verb     target, hit, kill, strike, wound, destroy, rock, rip, shatter, shake, damage, injure
    if       subject car_bomb, truck_bomb, vehicle_bomb, motorcycle_bomb, car_bombing, truck_bombing, booby-trapped_car
    event    ASSAULT explosives
    cameo    1832
    source   subject.by, subject.possessor, subject.of
    target   object, object.of, object.in, object.possessor, in, near, at, outside, subject.in, subject.at
    example  A car bomb killed a Lebanese minister in Beirut. => ? ASSAULT LBN

act assault-roadside-target
    verb     target, hit, kill, strike, wound, destroy, rip, damage, injure, blast
    if       subject roadside_bomb, ied, landmine, land_mine, improvised_explosive_device, roadside_explosion, roadside_blast, roadside_mine, buried_bomb, mine_explosion, mine
    event    ASSAULT explosives
    cameo    1833
    source   subject.by, subject.possessor, subject.of
    target   object, object.of, object.in, in, near, outside
    example  A roadside bomb wounded four Turkish soldiers. => ? ASSAULT TURMIL

act assault-suicide-driver
    verb     ram, drive, crash, slam, smash, plough, detonate, blow_up, steer
    if       object truck, car, vehicle, van, lorry, ambulance, minibus, motorcycle, boat, tanker, motorbike
    if       subject suicide_bomber, suicide_attacker, bomber, suicide_car_bomber, suicide_driver
    event    ASSAULT suicide-attack
    cameo    1831
    source   subject.possessor, subject.from, subject.of, subject
    target   into, into.of, into.in, at, near, outside, in, against
    example  A suicide bomber rammed a truck into a Malian barracks. => UAF ASSAULT MLI

act assault-explosive-laden
    verb     ram, drive, crash, slam, smash, plough, blow_up, detonate
    if       object truck, car, vehicle, van, lorry, ambulance, boat, motorcycle
    if       with explosive
    event    ASSAULT suicide-attack
    cameo    1831
    target   into, into.of, into.in, at, near, outside
    example  A militant drove a car packed with explosives into a Libyan checkpoint. => REB ASSAULT LBY

act assault-martyr-self
    verb     martyr, sacrifice, immolate
    if       object himself, herself, themselves
    if       in attack, bombing, operation
    event    ASSAULT suicide-attack
    cameo    1831
    target   in.on, in.against, against
    example  A militant martyred himself in an attack on Israel. => REB ASSAULT ISR

act assault-self-detonate
    verb     blow_up, detonate, explode
    if       subject attacker, militant, woman, man, girl, teenager, boy, youth, assailant, extremist, terrorist, jihadist, two
    if       object himself, herself, themselves, explosive, belt, vest, bomb, charge, device
    if       in any
    event    ASSAULT suicide-attack
    cameo    1831
    target   in, in.of, near, at, outside, among
    example  A teenage girl blew herself up in a market in Cameroon. => CVL ASSAULT CMR

act assault-suicide-nouns
    noun     suicide_car_attack, suicide_truck_bomb, suicide_vest_attack, suicide_vehicle_attack, kamikaze_attack, suicide_raid
    noun     twin_suicide_bombing, suicide_drone_bombing, suicide_bomber_attack, suicide_squad_attack, double_suicide_bombing
    noun     suicide_explosion
    unless   by drone
    event    ASSAULT suicide-attack
    cameo    1831
    noun-source by, possessor, of
    noun-target on, against, at, in, near, outside
    example  A suicide truck bomb at a Pakistani mosque killed dozens. => ? ASSAULT PAK

# ---- more of destruction

act assault-reduce-to-rubble
    verb     reduce, turn, grind, pound, bomb, bring, smash, level, pulverise, pulverize
    if       to rubble, ash, ruin, dust, ground, rubbles
    unless   subject %hazard
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object, object.of, object.in
    example  Syria reduced Homs to rubble. => SYR ASSAULT SYR

act assault-turn-into-ruin
    verb     reduce, turn, transform
    if       into rubble, ruin, wasteland, ghost_town, moonscape, inferno
    if       subject airstrike, bombing, shelling, bombardment, war, strike
    unless   subject %hazard
    event    ASSAULT
    cameo    1712
    context  human_security
    source   subject.by, subject.possessor, subject
    target   object, object.of, object.in
    example  Russian shelling turned Mariupol into ruins. => RUS ASSAULT UKR

act assault-raze-to-ground
    verb     raze, burn, level, flatten, bulldoze, blow_up, knock_down
    if       to ground
    unless   subject %hazard, blaze, developer, council, fire
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.in, object.possessor, object, in
    example  Soldiers razed a village in Darfur to the ground. => MIL ASSAULT SDN

act assault-bulldoze-home
    verb     bulldoze, demolish, raze, flatten, knock_down, tear_down, pull_down, wreck
    if       object home, house, village, shack, hut, tent, dwelling, orchard, olive_grove, farm, shanty, encampment, structure, neighbourhood, neighborhood, school, family_home
    if       subject <state>, army, soldier, troop, settler, authority, bulldozer, military, government
    unless   subject developer, council
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.possessor, object.in, object, of, in
    example  Israeli soldiers bulldozed Palestinian homes in Jenin. => ISR ASSAULT PSE

act assault-burn-down-attack
    verb     burn_down, set_fire_to, torch, burn, set_alight, gut, firebomb, ransack
    if       object church, mosque, temple, synagogue, embassy, consulate, ballot_box, police_station, election_office, school, clinic, courthouse, polling_station, barn, market, granary
    if       subject <actor>
    unless   subject protester, demonstrator, rioter, student, crowd, owner
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.possessor, object.in, object, of, in
    example  Militants torched a church in Mozambique. => REB ASSAULT MOZ

act assault-burn-crop
    verb     burn, poison, destroy, uproot, cut_down, chop_down, torch, spray, set_fire
    if       object crop, field, wheat_field, orchard, olive_tree, harvest, well, vineyard, greenhouse, beehive, water_tank, olive_grove, pasture, livestock
    if       subject settler, soldier, army, rebel, militant, militia, <armed>
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.possessor, object.in, in, object
    example  Israeli settlers uprooted the olive trees of Palestinian farmers. => ISR ASSAULT PSE

act assault-daub
    verb     daub, deface, spray-paint, smear, vandalise, vandalize, desecrate, scrawl, defile
    if       object mosque, grave, church, cemetery, synagogue, memorial, tomb, monument, shrine, headstone, wall, gravestone, temple, statue, holy_site
    unless   subject artist, painter, fan, protester
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.in, object.possessor, object, in
    example  Vandals desecrated a cemetery in Poland. => CRM ASSAULT POL

act assault-topple-statue
    verb     blow_up, demolish, smash, destroy, pull_down, dynamite, raze, level, behead
    if       object shrine, mausoleum, tomb, statue, monument, temple, heritage_site, minaret, buddha, ruin, antiquity, relic, museum, library, manuscript, artefact
    if       subject <armed>, militant, islamist, jihadist, <state>, extremist
    unless   subject protester, crowd
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.in, object.possessor, object, in
    example  Islamist militants smashed the shrines of Timbuktu. => REB ASSAULT MLI

act assault-knock-out-system
    verb     knock_out, take_out, disable, cripple, destroy, wreck, put_out_of_action, neutralise, neutralize, degrade, obliterate
    verb     eliminate, hit, damage, incinerate
    if       object power_station, power_plant, power_grid, air_defence, air_defense, radar, tank, launcher, artillery_battery, runway, airbase, ammunition_depot, arms_depot, fuel_depot, command_centre, command_center, refinery, oil_refinery, substation, missile_site, command_post, weapons_cache, arms_cache, training_camp, tunnel, bunker, nuclear_facility, nuclear_site, armoured_vehicle, armored_vehicle, arms_dump, ammunition_dump, missile_launcher, electricity_grid, pumping_station, water_plant, gas_facility, oil_facility
    if       subject <actor>
    unless   subject %hazard, lightning, company, worker, technician
    event    ASSAULT
    cameo    1712
    context  military
    source   subject
    target   object.of, object.possessor, object.in, object, in, near
    example  Israel destroyed a missile site in Syria. => ISR ASSAULT SYR
    example  Ukraine damaged an oil refinery in Russia. => UKR ASSAULT RUS

act assault-blow-dam
    verb     blow_up, breach, destroy, damage, blast, mine, dynamite, sabotage
    if       object dam, dike, dyke, levee, reservoir, canal, aqueduct, waterworks, bridge, railway_bridge, rail_line, railway, railway_line, gas_pipeline, oil_pipeline, undersea_cable, cable, power_line, pylon, transmission_tower, transmitter, telecom_tower, substation
    if       subject <actor>
    unless   subject protester, company, engineer, ship, storm
    event    ASSAULT
    cameo    1712
    context  human_security
    target   object.of, object.in, object.possessor, in, object, between, to
    example  Rebels blew up an oil pipeline in Colombia. => REB ASSAULT COL

act assault-cut-cable
    verb     cut, sever, damage, slice, snag
    if       object undersea_cable, subsea_cable, internet_cable, submarine_cable, data_cable, power_cable, seabed_cable
    if       subject <actor>, ship, vessel, tanker
    unless   subject %hazard, earthquake
    event    ASSAULT
    cameo    1712
    context  human_security
    source   subject.possessor, subject
    target   between, object.between, object.of, in, object.to, near, object.in
    example  A Chinese ship severed an undersea cable near Taiwan. => CHN ASSAULT TWN

act assault-scorch
    noun     scorched-earth_policy, scorched-earth_tactic, wanton_destruction, ruination, obliteration, home_demolition
    noun     village_burning, vandalisation, pipeline_sabotage, crop_burning, razing_of_village, church_burning, mosque_burning
    noun     torching_of_home, looting_and_burning
    event    ASSAULT
    cameo    1712
    context  human_security
    noun-source by, possessor
    noun-target of, in, against, on, of.in
    example  Russia's obliteration of Mariupol shocked the world. => RUS ASSAULT UKR

act assault-attack-facility
    verb     attack, storm, raid, shell, hit, strike, target, besiege, ransack
    if       object hospital, clinic, school, orphanage, refugee_camp, market, bakery, ambulance, aid_convoy, warehouse, monastery, mosque, church, synagogue, wedding, funeral, bus, minibus, bus_stop, train, railway_station, university, kindergarten, maternity_ward, polling_station, police_post, army_post, border_post, military_base, army_base, barracks, oil_field, gas_plant, airport, airbase, naval_base, port
    if       subject <actor>
    unless   subject police, policeman, officer, official, authority, prosecutor, agent, detective, customs, protester, demonstrator
    unless   subject %hazard, %sportman, critic, union
    event    ASSAULT
    cameo    190
    context  military
    source   subject
    target   object, object.of, object.possessor, object.in, in, near, at
    example  Gunmen attacked a bus in southern Thailand. => UAF ASSAULT THA
    example  Sudanese troops shelled a market in Chad. => SDNMIL ASSAULT TCD

# ---- more of mass violence

act assault-wipe-out-village
    verb     wipe_out, annihilate, exterminate, slaughter, butcher, massacre, eradicate, obliterate
    if       object village, tribe, population, minority, community, people, clan, ethnic_group, inhabitant, civilian, whole_family
    if       subject <actor>
    unless   subject %hazard, disease
    event    ASSAULT massacre
    cameo    202
    context  human_rights
    target   object.of, object.in, object, in
    example  The militia wiped out a village in Congo. => REB ASSAULT COD

act assault-bury-mass-grave
    verb     bury, dump, bulldoze
    if       in mass_grave, grave, pit, well
    if       subject <armed>, government, soldier
    unless   in cemetery
    event    ASSAULT massacre
    cameo    202
    context  human_rights
    target   object, object.of, object.in, in.in
    example  Soldiers buried the Tamil villagers in a mass grave. => MIL ASSAULT LKA

act assault-genocide-nouns
    noun     genocidal_campaign, mass_extermination, ethnic_slaughter, genocidal_violence, death_march, mass_rape_and_killing
    noun     genocidal_war, extermination_campaign, mass_liquidation
    event    ASSAULT massacre
    cameo    202
    context  human_rights
    noun-source by, possessor
    noun-target against, of, in, on
    example  A genocidal campaign by the militia against Masalit villagers went on. => REB ASSAULT CVL

act assault-drive-from-land
    verb     drive, force, expel, chase, hound, clear, uproot, flush, push
    if       object minority, population, muslim, christian, tribe, community, serb, albanian, croat, bosnian, rohingya, kurd, tutsi, hutu, armenian, azeri, georgian, turkmen, arab, jew, yazidi, darfuri, masalit
    if       from home, village, land, country, area, region, homeland, town, enclave, house
    event    ASSAULT cleansing
    cameo    203
    context  ethnicity
    target   object, object.of, object.from, from, in
    example  The army drove Armenians from their villages. => MIL ASSAULT ARM

act assault-empty-region
    verb     empty, purge, rid, depopulate
    if       object.of any
    if       object <place>, region, area, town, village, province, city, enclave, country, district
    event    ASSAULT cleansing
    cameo    203
    context  ethnicity
    target   object.of, of, object
    example  The militia emptied the town of Armenians. => REB ASSAULT ARM

act assault-cleansing-nouns
    noun     forced_displacement_campaign, forced_exodus, forced_transfer, forcible_transfer_of_population, population_transfer
    noun     forced_deportation, mass_eviction, forced_depopulation, demographic_engineering, mass_displacement_by_force
    if       by any
    event    ASSAULT cleansing
    cameo    203
    context  ethnicity
    noun-source by, possessor
    noun-target of, of.from, from, in
    example  The forced transfer of Georgians by Russia was condemned. => RUS ASSAULT GEO

act assault-use-chemical-weapons
    verb     use, drop, fire, deploy, release, unleash, employ, launch, dump, resort
    if       object chemical_weapon, nerve_agent, nerve_gas, mustard_gas, poison_gas, toxic_gas, chlorine_gas, chlorine_bomb, sarin_gas, chemical_agent, chemical_munition, toxic_agent, biological_weapon, chlorine_cylinder, toxic_chemical, agent_orange, gas_bomb
    if       subject <actor>
    unless   subject police, factory, farmer
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    target   against, on, in, over, at, object.against, object.on, object.in, into
    example  Syria used chemical weapons in Douma. => SYR ASSAULT SYR

act assault-attack-with-gas
    verb     attack, hit, bomb, kill, target, poison, gas, bombard, shell
    if       with gas, chlorine, sarin, nerve_agent, chemical, novichok, polonium, anthrax, mustard_gas, ricin, vx, chemical_weapon, toxin
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    target   object, object.of, object.in, object.possessor
    example  Iraq bombed Halabja with mustard gas. => IRQ ASSAULT IRQ

act assault-chem-nouns
    noun     chlorine_bombing, mustard_gas_attack, chemical_bombardment, chemical_assault, toxic_gas_attack, chlorine_gas_attack
    noun     chemical_bombing, chemical_warfare, germ_warfare, biological_warfare, novichok_attack, novichok_poisoning
    noun     ricin_attack, bioterror_attack, poison_attack, radiological_bomb_attack, nerve-agent_attack, poison-gas_attack
    event    ASSAULT unconventional
    cameo    2041
    context  cbrn
    noun-source by, possessor, from
    noun-target on, against, in, at, of, near
    example  The chlorine gas attack by Syria on Idlib was investigated. => SYR ASSAULT SYR

act assault-nuke-drop
    verb     drop, detonate, use, explode, launch
    if       object atomic_bomb, atom_bomb, nuclear_bomb, nuclear_weapon, nuclear_warhead, nuclear_missile, dirty_bomb, nuke, hydrogen_bomb
    if       on any
    event    ASSAULT unconventional
    cameo    2042
    context  cbrn
    target   on, against, at
    example  The Americans dropped an atomic bomb on Nagasaki. => USA ASSAULT JPN

# ---- more of broken truces

act assault-break-truce-by
    verb     break, violate, breach, shatter, end, rupture, collapse
    if       object lull, calm, truce, ceasefire, cessation_of_hostility, armistice, peace, de-escalation_zone, line_of_contact
    if       clause fire, shell, attack, bomb, shoot, launch, strike, raid, open
    event    ASSAULT
    cameo    196
    context  military
    target   clause.at, clause.on, clause.object, clause.into, with, in
    example  Azerbaijan broke the truce by shelling an Armenian village. => AZE ASSAULT ARM

act assault-truce-collapse
    verb     collapse, break_down, unravel, fall_apart, crumble, fail, shatter, end, fray, implode
    if       subject %truce
    unless   subject pause, calm
    event    ASSAULT
    cameo    196
    context  military
    source   subject.between, subject.possessor, between
    target   subject.with, subject.between, between, subject.in, in
    reciprocal yes
    example  The ceasefire between Israel and Hamas collapsed. => ISR,PSEREB ASSAULT PSEREB,ISR

act assault-truce-breach-nouns
    noun     breach_of_truce, ceasefire_infringement, truce_breach_by, armistice_violation, ceasefire_break, ceasefire_collapse
    noun     truce_collapse, violation_of_line_of_control, unprovoked_firing, cross-border_violation
    event    ASSAULT
    cameo    196
    context  military
    noun-source possessor, by, of
    noun-target by.in, against, in, along, with, on, between
    example  An armistice violation by North Korea against South Korea was reported. => PRK ASSAULT KOR

act assault-fire-near
    verb     fire
    if       subject <armed>
    if       near <actor>, <place>, road, village, town, border, checkpoint, crossing, crowd, convoy, position, camp, base, airport, city, district, line
    unless   object any
    unless   at any
    unless   on any
    unless   into any
    event    ASSAULT firearms
    cameo    193
    context  military
    target   near
    example  Rebels fired near a village in Chad. => REB ASSAULT TCD
    not      The firm fired workers near the town.
