# RETREAT (CAMEO 084-087, 0813, 0814): let go, give back, lift sanctions, let outsiders in, cease fire, pull out, disarm.

# ---- 0813, 0814

act lift-curfew
    verb     lift, ease, end, relax, remove, shorten, suspend, cancel, loosen
    if       object curfew
    event    RETREAT
    cameo    0813
    context  legal
    target   object.in, in, object.on, on, object.for, for
    example  Sri Lanka lifted the curfew. => LKA RETREAT ?
    example  India relaxed a curfew in Nepal. => IND RETREAT NPL

act lift-emergency
    verb     lift, end, remove, suspend, cancel, terminate, revoke, repeal, abolish, rescind
    if       object emergency, martial_law, law, state
    unless   object tax, price, bill
    unless   object.of siege
    unless   object.on any
    unless   subject court, parliament, senate
    event    RETREAT
    cameo    0814
    context  legal
    target   object.in, in, object.on, on
    example  Algeria lifted the state of emergency. => DZA RETREAT ?
    example  Poland ended martial law. => POL RETREAT ?

act end-emergency-noun
    noun     lifting, end, ending, easing, removal
    if       of curfew, emergency, law
    event    RETREAT
    cameo    0814
    context  legal
    noun-source possessor, by
    noun-target of.in, in
    example  The lifting of the curfew by Nepal in Kathmandu was overdue. => NPL RETREAT NPL

# ---- 0841: people

act return-anything
    verb     return, give_back, hand_back, restore
    if       to <actor>
    event    RETREAT
    cameo    084
    target   to
    example  Italy returned the obelisk to Ethiopia. => ITA RETREAT ETH

act release
    verb     release, free, liberate, let_go, set_free, set_loose, unhand, turn_loose, discharge, deliver_up, let_free
    unless   object %publication, %showbiz, %propertything, fire, steam, energy, brake, balloon, bird, animal, prisoner_exchange, tranche, fund, ceasefire, time, space, potential, agent, wave, odour, hand, grip, dog, clause
    unless   object asset
    unless   subject company, band, singer, studio, artist, label, ministry, firm, publisher, club, %sportsman, filmmaker, label
    unless   on label, record
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, recipient, object.of, object.from
    example  Israel released Palestinian prisoners. => ISR RETREAT PSECVL
    example  The hostages were released by Somali pirates. => SOMCRM RETREAT CVL
    example  Iran released three Americans. => IRN RETREAT USA
    example  Syrian activists released by Turkey spoke. => TUR RETREAT SYRCVL
    not      The ministry released a statement.
    not      The band released an album.

act free-people
    adjective free
    if       object %personthing, <person>, <civilian>, <armed>
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of
    example  The hostages were freed by Colombia. => COL RETREAT CVL
    example  The Sudanese government said it would free 70 Egyptian prisoners. => SDNGOV RETREAT EGYCVL

act release-paper
    verb     release, free_up, liberate
    if       object %publication, %showbiz, brake, balloon, tranche, space, time, potential, energy
    event    none
    none     The ministry released a statement.
    none     The band released an album.

act release-by-publisher
    verb     release
    if       subject band, singer, studio, label, publisher, filmmaker, rapper
    event    none
    none     The band released its album in May.

act free-military
    verb     free, liberate, rescue
    if       object %prisoner, hostage, captive, abductee
    if       subject soldier, troops, commando, police, army, force, special
    event    RETREAT release
    cameo    0841
    context  legal
    target   from, object, object.from
    example  Nigerian soldiers freed hostages from Boko Haram. => NGAMIL RETREAT NGAREB

act release-noun
    noun     release, liberation, freeing, discharge, parole
    if       of %personthing, <actor>, <person>, <civilian>, <armed>
    unless   of film, album, report, data, statement, document, figure
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source by, possessor, from
    noun-target of, recipient, to
    example  The release of hostages by Colombia took place at noon. => COL RETREAT CVL

act order-release
    verb     order, announce, approve, secure, authorise, authorize, grant, begin, complete, allow, decree, permit
    if       object release, freeing, parole, repatriation
    unless   object film, album, report, data, document
    unless   object.of report, data, document, video, tax, film
    event    RETREAT release
    cameo    0841
    context  legal
    target   object.of, of, object.from, object.for
    example  The Turkish court ordered the release of a journalist. => TURJUD RETREAT MED
    example  Pakistan announced the release of an Indian pilot. => PAK RETREAT IND

act prisoner-swap
    noun     swap, exchange
    if       of %personthing, body, remains
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source subject, by, possessor
    noun-target with, between, of.between, of.with, recipient
    reciprocal yes
    example  The exchange of bodies between Yemen and Saudi Arabia began. => YEM,SAU RETREAT YEM,SAU

act prisoner-exchange
    noun     prisoner_swap, prisoner_exchange, hostage_exchange, hostage_swap, spy_swap, prisoner-swap
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source subject, by
    noun-target with, between, recipient, to
    reciprocal yes
    example  The prisoner swap between Armenia and Azerbaijan resumed. => ARM,AZE RETREAT ARM,AZE

act swap-prisoners
    verb     exchange, swap, trade
    if       object %personthing, body, remains
    unless   object player, striker, ambassador, ambassadors, envoy, student
    event    RETREAT release
    cameo    0841
    context  legal
    target   with, object.with, for, between
    reciprocal yes
    example  Russia and Ukraine exchanged prisoners. => RUS,UKR RETREAT UKR,RUS
    example  Hezbollah swapped bodies with Israel. => LBNREB RETREAT ISR

act return-people
    verb     return, repatriate, hand_over, hand, give_back, send_home, send_back, deliver, surrender, turn_over
    verb     transfer, fly_home, give_up, reunite, restore
    if       object %prisoner, hostage, captive, soldier, body, remains, pilot, sailor, child, corpse, crew, fisherman, pow, refugee, abductee, detainee
    unless   object himself, herself
    unless   object suspect, convict, film
    unless   subject coroner
    event    RETREAT release
    cameo    0841
    context  legal
    target   recipient, object.recipient, to, object.of, object.from, object.possessor, object
    example  Pakistan has handed an Indian pilot back. => PAK RETREAT IND

act hand-over-people
    verb     hand, turn, give
    if       over %prisoner, hostage, captive, soldier, body, remains, pilot, sailor, child, corpse, crew, fisherman, pow, refugee, abductee, detainee
    event    RETREAT release
    cameo    0841
    context  legal
    target   recipient, over.to, to, over.from, over.of, over
    example  Pakistan handed over an Indian pilot. => PAK RETREAT IND

act hand-over-property
    verb     hand, turn, sign, give
    if       over %propertything, control, airport, port, canal, station, checkpoint, enclave
    unless   over power
    event    RETREAT return
    cameo    0842
    context  legal
    target   recipient, over.to, to, over.possessor, over.of
    example  Germany handed over the bronzes to Nigeria. => DEU RETREAT NGA

act repatriate
    verb     repatriate
    unless   object profit, earnings, cash, money, fund
    event    RETREAT release
    cameo    0841
    context  legal
    target   recipient, to, object.from, from, object.of, object
    example  Turkey repatriated jihadists to Germany. => TUR RETREAT DEU

act repatriation
    noun     repatriation, handover, return
    if       of %prisoner, body, remains, soldier, refugee, hostage, captive, sailor, pilot, detainee, child, pow
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source by, possessor, from
    noun-target recipient, to, of.from, of
    example  The repatriation of refugees to Rwanda by Tanzania began. => TZA RETREAT RWA

act drop-hostage
    verb     spare, release_unharmed, set_free, let_go, let
    if       object %prisoner, hostage, captive, journalist, driver, crew, worker, aid_worker
    unless   object expense
    unless   clause drive, work, know, vote, speak
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from
    example  The Taliban let the Korean hostages go. => TAL RETREAT KORCVL

# ---- 0842: property, land

act return-property
    verb     return, hand_over, hand, give_back, restore, repatriate, turn_over, give_up, relinquish, surrender
    verb     transfer, cede, deliver, yield, hand_back, release, unfreeze, sign_over, restitute
    if       object %propertything, control, territories, strip, airport, port, canal, station, checkpoint, palace, heights, enclave
    unless   object himself, document, car, claim, aid, food, tax
    unless   object power, of_life
    unless   subject customer, library
    event    RETREAT return
    cameo    0842
    context  legal
    target   recipient, object.recipient, to, object.possessor, object.of, from, object.from
    example  Iran released a British tanker. => IRN RETREAT GBR
    example  Israel gave the island of Egypt back. => ISR RETREAT EGY

act return-taxes
    verb     release, transfer, hand_over, return, pay, unfreeze
    if       object revenue, tax, revenues
    if       recipient any
    unless   object aid, loan
    event    RETREAT return
    cameo    0842
    context  legal
    target   recipient, object.recipient, to
    example  Israel transferred tax revenues to the Palestinian Authority. => ISR RETREAT PSEGOV

act return-noun
    noun     return, handover, restitution, transfer, cession, hand-over, release
    if       of %propertything, control, territory, strip
    unless   of aid
    event    RETREAT return
    cameo    0842
    context  legal
    noun-source by, possessor, from
    noun-target recipient, to, of.to
    example  The handover of the island by Britain to China was televised. => GBR RETREAT CHN

act return-home
    verb     return
    if       to home, school, work, normal, form, action, life, office, field, stage, top, roots, power
    event    none
    none     The family returned to school.

# ---- 085: sanctions

act lift-sanctions
    verb     lift, ease, remove, relax, end, suspend, waive, drop, scrap, repeal, cancel, revoke, abolish, rescind
    verb     loosen, terminate, relieve, reduce, cut, slash, soften, lower, roll_back, eliminate, annul, undo
    verb     unwind, withdraw, pause, discontinue
    if       object sanction, embargo, boycott, tariff, duty, quota, blacklist, penalty, surcharge
    unless   object tax, death
    event    RETREAT ease
    cameo    085
    context  economic
    target   object.on, object.against, on, against, object.of, object.for, for, from, object.from, in, object.in
    target   object.to, object.possessor
    example  The United States lifted sanctions on Sudan. => USA RETREAT SDN
    example  The arms embargo against Serbia was eased by the European Union. => IGOEEC RETREAT SRB
    example  China cut tariffs on American goods. => CHN RETREAT USA
    not      The striker lifted the trophy.

act lift-trade-ban
    verb     lift, ease, remove, relax, end, suspend, drop, scrap, cancel, loosen, reverse
    if       object ban, restriction, curb, moratorium, limit, quota
    if       object.on import, export, trade, sale, beef, meat, pork, flight, travel, oil, gas, fuel, grain, investment, poultry, shipment, weapon, arms, traveller, goods, traveler, purchase, cement
    event    RETREAT ease
    cameo    085
    context  economic
    target   object.from, object.against, from, against, recipient, on.from, object.to, to, object.in, for, object.on
    example  China lifted a ban on imports from Brazil. => CHN RETREAT BRA
    example  Pakistan ended a ban on flights to India. => PAK RETREAT IND

act sanctions-relief
    noun     sanction_relief, easing, lifting, relaxation, removal, suspension, waiver, end
    if       of sanction, embargo, tariff, blockade, boycott
    event    RETREAT ease
    cameo    085
    context  economic
    noun-source possessor, by, from
    noun-target of.on, on, of.against, against, of.of, recipient, for
    example  The lifting of sanctions on Iran by the United States was slow. => USA RETREAT IRN

act grant-waiver
    verb     grant, give, extend, issue, renew
    if       object waiver, exemption, relief, reprieve, exception
    unless   object tax, debt
    event    RETREAT ease
    cameo    085
    context  economic
    target   recipient, object.recipient, for, object.for, to
    example  The United States granted a waiver to Iraq. => USA RETREAT IRQ

act delist
    verb     delist, de-list, remove, strike_off, take_off, exempt
    if       from list, blacklist, sanction, sanctions, terrorist, tariff
    unless   object <armed>
    event    RETREAT ease
    cameo    085
    context  economic
    target   object
    example  The United States removed Cuba from the list. => USA RETREAT CUB

act unfreeze
    verb     unfreeze, unblock, defrost
    if       object account, fund, asset, money, assets, aid
    event    RETREAT ease
    cameo    085
    context  economic
    target   object.of, object.possessor, recipient, object.in, for
    example  Switzerland unblocked the accounts of Haiti. => CHE RETREAT HTI

act resume-trade
    verb     resume, reopen, restore, restart
    if       object trade, import, export, aid, assistance, supply, supplies, shipment, delivery, sale, purchase, gas, flow
    unless   object fire, attack, protest, strike, fight, talk, shelling, bombing
    event    RETREAT ease
    cameo    085
    context  economic
    target   recipient, object.recipient, to, with, object.with, from, object.from, in
    example  Russia resumed gas supplies to Poland. => RUS RETREAT POL
    example  The United States resumed aid to Egypt. => USA RETREAT EGY

# ---- 086: access

act allow-in
    verb     allow, let, admit, permit, accept, welcome, receive, authorise, authorize, invite, grant, readmit
    verb     let_in, usher_in, allow_in
    if       object observer, monitor, mission, expert, delegation, investigator, mediator, rapporteur, envoy, journalist, visit, investigation, presence, monitoring, agency, visitors, verification, force, visitor
    unless   object migrant, refugee, appeal
    unless   subject company
    unless   clause kill, attack
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   object.of, object.from, object.by, object.possessor, object, into, from
    example  Sri Lanka let the observers of Norway in. => LKA RETREAT NOR
    example  Myanmar admitted an envoy from Japan. => MMR RETREAT JPN

act accept-peacekeepers
    verb     accept, allow, admit, receive, welcome, authorise, authorize, approve, let, permit, consent_to, invite
    if       object peacekeeper, peacekeeping, peacekeeping_force, deployment, blue_helmet, force
    unless   object deployment, work
    unless   subject security, assembly
    event    RETREAT access
    cameo    0861
    context  peacekeeping
    target   object.of, object.from, object.by, object.possessor, from, object, by
    example  Sudan accepted peacekeepers from the African Union. => SDN RETREAT IGOAFU

act allow-inspectors
    verb     allow, let, admit, permit, accept, receive, invite, readmit, authorise, give, grant, welcome, open_door
    if       object inspector, inspection, inspections, iaea, verification, watchdog, auditor, inspectors
    unless   subject company
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   object.of, object.from, object.by, object.possessor, by, from, object
    example  Iraq admitted inspectors from the United Nations. => IRQ RETREAT IGOUNO
    example  Inspections by the European Union were allowed by Libya. => LBY RETREAT IGOEEC

act open-sites
    verb     open, throw_open, reopen, declare, show
    if       object site, facility, reactor, plant, camp, prison, archive, laboratory, base, barracks
    if       to <actor>, inspector, monitor, observer, inspection, journalist
    unless   to public, tourist, visitor
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   to.of, to.from, to.by, to
    example  Iran opened the site to inspectors from the United Nations. => IRN RETREAT IGOUNO

act give-access
    verb     give, grant, allow, provide, guarantee, offer, permit, restore, secure
    if       object access, passage, entry, transit, corridor
    unless   object internet, market
    unless   subject company, key, app
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   recipient, object.recipient, for, object.for, to, object.by, object.of
    example  Turkey gave access to the United States. => TUR RETREAT USA

act allow-aid
    verb     allow, let, admit, permit, authorise, authorize, facilitate, clear, let_in, let_through, wave_through
    verb     grant, guarantee, ensure, unblock, open_way
    if       object aid, convoy, truck, delivery, relief, assistance, food, supplies, supply, corridor, fuel, shipment, humanitarian, medicine, airlift, evacuation, vaccine, flour, ship, agency, grain, cement, goods, flow, passage
    unless   object gun, weapon, fire
    unless   subject company
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   into, to, object.into, object.recipient, recipient, object.from, object.of, for, from, in, clause.in
    target   clause.object, clause.into, object.for, object.possessor, object
    example  Israel allowed aid into Gaza. => ISR RETREAT PSE
    example  The convoy of the United Nations was let through by Syria. => SYR RETREAT IGOUNO
    example  Egypt permitted fuel deliveries to Gaza. => EGY RETREAT PSE

act allow-aid-workers
    verb     allow, let, permit, admit, readmit, authorise, give
    if       object <organization>, worker, agency, aid_worker, aid_agency, charity, red_cross, organisation, organization, ngo, doctor, relief_worker
    if       clause enter, deliver, visit, operate, return, distribute, work, access, bring, in, resume, provide, reach, evacuate, cross, feed
    unless   subject company
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   object, object.of, clause.object, clause.in
    example  Sudan permitted the Red Cross to enter. => SDN RETREAT NGOIRC

act let-aid-workers
    verb     let
    if       clause enter, deliver, visit, operate, return, distribute, work, access, bring, resume, provide, reach, evacuate, cross, feed, inspect, monitor
    if       clause.subject <organization>, worker, agency, charity, convoy, truck, inspector, observer
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   clause.subject, clause.object
    example  Syria let the United Nations deliver food. => SYR RETREAT IGOUNO

act open-corridor
    verb     open, reopen, unblock, establish, create, secure, set_up, clear, guarantee
    if       object corridor, crossing, border, road, airspace, airport, port, route, checkpoint, frontier, strait, highway, gate, passage
    unless   object fire
    unless   to refugee, migrant, citizen, asylum
    unless   subject company, explosion
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   with, object.with, to, recipient, object.to, object.into, into, for, object.for, from, object.from
    target   object.between, in, object.in
    reciprocal yes
    example  Egypt opened the crossing into Gaza. => EGY RETREAT PSE
    example  Colombia reopened its border with Venezuela. => COL RETREAT VEN
    example  Uganda and Rwanda reopened the border. => UGA,RWA RETREAT RWA,UGA

act reopening
    noun     reopening, opening
    if       of border, crossing, corridor, airspace, port, airport, road, strait, frontier
    event    RETREAT access
    cameo    0863
    context  humanitarian
    noun-source possessor, by
    noun-target of.with, with, of.to, of.between, between, recipient, to, for
    reciprocal yes
    example  The reopening of the border with Armenia by Turkey was delayed. => TUR RETREAT ARM

# ---- 087: de-escalate

act deescalate
    verb     de-escalate, deescalate, disengage, demilitarise, demilitarize, stand_down, scale_back, scale_down
    verb     wind_down, draw_back, pull_punches, show_restraint, exercise_restraint, hold_back, calm, defuse
    unless   subject %sportsman, company
    unless   object nerve, market, fear, bomb, nurse, voter
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, object.with, from, object.in, in, between, object.between, against, object.against, on
    reciprocal yes
    example  China and India disengaged. => CHN,IND RETREAT IND,CHN
    example  Turkey de-escalated with Greece. => TUR RETREAT GRC

act deescalation
    noun     de-escalation, deescalation, disengagement, demilitarisation, demilitarization, drawdown, restraint
    unless   of price
    event    RETREAT disarm
    cameo    087
    context  military
    noun-source possessor, by, of
    noun-target with, between, in, from, toward, on
    reciprocal yes
    example  Saudi Arabia's de-escalation with Iran lasted. => SAU RETREAT IRN
    example  The disengagement between Ethiopia and Eritrea worked. => ETH,ERI RETREAT ETH,ERI

act reduce-tension
    verb     reduce, ease, defuse, calm, lower, lessen, de-escalate, deescalate, relax, cool, dampen, diffuse
    if       object tension, crisis, situation, conflict, hostility, violence, confrontation, standoff, temperature, rhetoric, friction
    unless   object %sanctionthing
    unless   subject rain
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, object.with, object.between, between, in, object.in, on
    reciprocal yes
    example  Qatar and Bahrain have eased tensions. => QAT,BHR RETREAT BHR,QAT
    example  Vietnam calmed the situation with China. => VNM RETREAT CHN

act stop-attacks
    verb     stop, halt, end, cease, suspend, pause, call_off, freeze, cancel, abandon, break_off, discontinue
    verb     postpone, renounce, give_up, forswear, lay_aside, wind_up, curtail, quit
    if       object attack, strike, bombing, shelling, offensive, operation, airstrike, fighting, hostility, war, violence, bombardment, raid, campaign, assault, struggle, invasion, incursion, insurgency, conflict, fire, aggression, jihad, rebellion, occupation, patrol, siege, shooting, rocket, killing, mobilisation, confrontation, settlement, rocket_fire
    unless   object hunger, general, labour, labor, election, bloodshed, corruption, presidential, court
    unless   subject teacher, police, law, bill, rain, walkout, union, ceasefire, truce, peacekeeper, %sportsman, worker, striker
    event    RETREAT disarm
    cameo    087
    context  military
    target   object.object, against, object.against, on, object.on, with, object.with, object.in, in, object.of
    target   between, object.between, object.into
    reciprocal yes
    example  Israel halted its strikes on Lebanon. => ISR RETREAT LBN
    example  Israel stopped bombing Gaza. => ISR RETREAT PSE
    example  Russia suspended the bombing of Aleppo. => RUS RETREAT SYR
    example  Iran and Iraq ended the war. => IRN,IRQ RETREAT IRQ,IRN
    example  The offensive against Libya was called off by Chad. => TCD RETREAT LBY

act call-off-attacks
    verb     call
    if       off attack, strike, offensive, operation, airstrike, bombing, war, bombardment, raid, assault, invasion, siege
    unless   subject union, worker, miner, teacher
    unless   off hunger
    event    RETREAT disarm
    cameo    087
    context  military
    target   against, off.against, on, off.on, in, off.in
    example  Turkey called off the offensive against Syria. => TUR RETREAT SYR

act stop-attacking
    verb     stop, halt, cease, quit, refrain
    if       clause attack, bomb, shell, fight, strike, fire, shoot, launch, raid, target, hit, pound, invade, kill, build, enrich, produce, test
    unless   subject %sportsman
    event    RETREAT disarm
    cameo    087
    context  military
    target   clause.object, clause.on, clause.at, clause.against, clause.in, clause.with, against
    example  Iran stopped enriching uranium. => IRN RETREAT ?

act end-of-attacks
    noun     end, halt, cessation, suspension, stop, pause, break, moratorium
    if       of attack, strike, bombing, shelling, offensive, operation, fighting, hostility, war, bombardment, raid, occupation, blockade, siege
    event    RETREAT disarm
    cameo    087
    context  military
    noun-source possessor, by
    noun-target of.against, of.on, of.with, of.between, against, on, with, between, of.in, in
    reciprocal yes
    example  Israel's suspension of strikes on Syria held. => ISR RETREAT SYR

act freeze-programme
    verb     suspend, freeze, halt, dismantle, abandon, stop, scrap, end, shut_down, destroy, give_up, disable
    verb     mothball, decommission, renounce, roll_back, curb, curtail, cease, close, limit, eliminate
    if       object programme, program, enrichment, reactor, test, testing, missile, weapon, arsenal, stockpile, warhead, centrifuge, exercise, drill, facility, launch, laboratory, site
    unless   object television, training, aid, exchange, school, welfare, visa, loan, space, refugee
    unless   subject missile, drone, strike, bomb, airstrike, jet, warplane, <armed>, company, raid
    unless   in raid, strike, attack
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, against, object.with, object.against, object.near, near, for, to, recipient
    example  North Korea suspended its nuclear programme. => PRK RETREAT ?

# ---- 0871: ceasefire

act declare-ceasefire
    verb     declare, announce, call, proclaim, order, begin, start, extend, impose, implement, enforce, observe
    verb     respect, honour, honor, uphold, hold, maintain, keep, renew, prolong, restore, enter, conclude, reach
    verb     resume, establish, adopt, institute, seal, strike, secure
    if       object %truce
    unless   object calm, pause, lull, understanding
    unless   subject mediator
    unless   object.of breath
    unless   object.to alleged
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, object.with, object.between, between, object.against, against, in, object.in, object.on, on, for
    reciprocal yes
    example  The Saudi government declared a ceasefire in Yemen. => SAUGOV RETREAT YEM
    example  Israel and Lebanon extended the truce. => ISR,LBN RETREAT LBN,ISR
    example  A truce with Ethiopia was declared by Eritrea. => ERI RETREAT ETH
    example  Ukraine reached a ceasefire with Russia. => UKR RETREAT RUS

act declare-pause
    verb     declare, announce, call, order, begin, observe, hold, respect
    if       object pause, calm, lull, moratorium, halt, cessation
    unless   object press, conference
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, object.with, in, object.in, between, object.between, against, object.against, object.on, on, object.of
    reciprocal yes
    example  Israel announced a humanitarian pause in Gaza. => ISR RETREAT PSE

act ceasefire-noun
    noun     ceasefire, cease-fire, truce, armistice, cessation, moratorium, ceasefire_deal, humanitarian_pause, hudna
    unless   of breath
    event    RETREAT ceasefire
    cameo    0871
    context  military
    noun-source possessor, by
    noun-target with, between, in, for, of
    reciprocal yes
    example  The truce between Israel and Hezbollah held. => ISR,LBNREB RETREAT ISR,LBNREB
    example  Yemen's ceasefire with Saudi Arabia went into force. => YEM RETREAT SAU

act cease-fire
    verb     cease, hold, stop, halt, withhold
    if       object fire, gunfire
    unless   subject firefighter, rain, helicopter
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   on, at, against, with, in
    reciprocal yes
    example  Armenia and Azerbaijan ceased fire. => ARM,AZE RETREAT AZE,ARM

# ---- 0872: end a siege; take troops home

act lift-siege
    verb     lift, end, ease, break_off, remove, raise, abandon, relax, suspend, call_off
    if       object blockade, siege, encirclement, closure, roadblock, cordon, checkpoint, barricade, quarantine, occupation
    unless   object hopes
    unless   subject protester, striker, worker, rebel_strike
    unless   object.by relief
    event    RETREAT withdraw
    cameo    0872
    context  military
    target   object.of, object.on, object.against, on, of, against, around, in, object.in, object.around, object.to
    target   object.possessor
    example  Saudi Arabia lifted the blockade of Qatar. => SAU RETREAT QAT
    example  The siege of Sarajevo was lifted by Serbia. => SRB RETREAT BIH

act withdraw-troops
    verb     withdraw, pull, pull_out, pull_back, bring_home, redeploy, remove, move, call_back, call_home, extract
    verb     draw_down, reduce, send_home, thin_out, bring, recall, cut, draw_back, repatriate, evacuate, retract
    if       object troop, troops, soldier, force, army, tank, military, artillery, unit, fighter, weapon, missile, warship, battalion, marine, ship, militia, personnel, police, contingent, aircraft, navy, brigade, convoy, vessel, armour, launcher
    unless   object ambassador, staff_member, diplomat
    unless   clause attack
    unless   into any
    unless   subject price
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   from, object.from, out, of, object.in, in, object.of, object.on
    example  Russia has withdrawn its troops from Georgia. => RUS RETREAT GEO
    example  The United States is bringing soldiers home from Iraq. => USA RETREAT IRQ

act withdraw-some-troops
    verb     withdraw, pull, pull_out, pull_back, bring, redeploy, remove, move, recall, repatriate, evacuate, send
    if       object some, part, most, all, half, thousand, thousands, hundred, hundreds, dozen, dozens, number, third, bulk, rest, last, majority, contingent, remainder
    if       object.of troop, troops, soldier, force, forces, tank, peacekeeper, fighter, marine, weapon, artillery, army, unit, missile, warship
    unless   into any
    unless   recipient any
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   from, object.from, out.of, of, object.of.in
    example  Russia has begun withdrawing some of its troops from Syria. => RUS RETREAT SYR

act withdraw
    verb     withdraw, retreat, pull_out, pull_back, fall_back, move_out, march_out, depart, leave, disengage
    verb     back_off, evacuate, flee, draw_back, beat_retreat
    if       from any
    if       subject <armed>, <state>
    unless   subject price, investor, company, %sportsman, rate, worker, civilian
    unless   from %truce, talk, agreement, treaty, deal, race, election, tournament, pact, accord, negotiation, event, contest, cup, coalition, bank, account, convention, negotiations, conference, summit, competition, union, protocol, court
    unless   from drug
    unless   object any
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   from.in, from.of, from
    example  Israel withdrew from Lebanon. => ISR RETREAT LBN
    example  Rebels retreated from Liberia. => REB RETREAT LBR

act withdraw-cash
    verb     withdraw, pull
    if       object cash, money, candidacy, product, application, offer, name, book, fund, nomination, deposit
    event    none
    none     The customer withdrew cash.

act pull-out-of
    verb     pull, pull_out, move, move_out, march, get, drive
    if       out any
    if       subject <armed>, <state>
    unless   out deal, agreement, race, pact, treaty, talk, accord, tournament, recession, business, bed
    unless   object any
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   of, out.of, from
    example  Ethiopian troops moved out of Somalia. => ETHMIL RETREAT SOM

act vacate
    verb     vacate, evacuate, leave, abandon, quit, surrender, relinquish, give_up, yield, depart, exit, desert, flee
    if       object %territory, position, base, barracks, stronghold, front, trench, garrison, settlement, checkpoint, camp, outpost, airfield, strip, <state>, zone
    if       subject <armed>, <state>
    unless   object union, <organization>, church, house, hospital, building, prison, home
    unless   subject civilian, resident
    unless   for any
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   object, object.in, in, recipient, object.of, to
    example  Soviet troops left Afghanistan. => RUSMIL RETREAT AFG
    example  Iraqi forces abandoned positions in Kuwait. => IRQMIL RETREAT KWT
    example  Israel evacuated the base in Lebanon. => ISR RETREAT LBN

act withdrawal
    noun     withdrawal, pullout, pull-out, pullback, pull-back, retreat, redeployment, evacuation
    noun     troop_withdrawal, exit, drawdown
    if       from <actor>, <place>, territory, city, town, area, front
    unless   from european, union, treaty, agreement, accord, deal, pact, <organization>, race, tournament
    unless   of ambassador
    unless   possessor player
    event    RETREAT withdraw
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target from
    example  Israel's withdrawal from Lebanon ended an era. => ISR RETREAT LBN

act withdrawal-of-troops
    noun     withdrawal, pullout, pull-out, pullback, redeployment, removal, repatriation
    if       of troop, troops, soldier, force, forces, army, peacekeeper, weapon, tank, missile, artillery, contingent
    event    RETREAT withdraw
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target from, of.from, in
    example  Russia's withdrawal of troops from Armenia began. => RUS RETREAT ARM

act complete-withdrawal
    verb     complete, begin, start, announce, order, accelerate, finish, carry_out
    if       object withdrawal, pullout, pull-out, pullback, retreat, evacuation, redeployment, drawdown
    unless   object.of ambassador, staff, bid
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   object.from, from, of, object.of, object.in
    example  France completed its withdrawal from Niger. => FRA RETREAT NER

# ---- 0873: disarm

act disarm
    verb     disarm, demobilise, demobilize, lay_down_arms, decommission, lay_down_weapon, disband, hang_up_guns
    verb     stack_arms, put_down_gun, down_weapon, lay_arms, stand_down, return_to_barracks
    unless   object bomb, device, explosive, critic, alarm, <armed>, <state>, militia, group, rebel, voter, audience, mine, missile, plant
    unless   subject %sportsman, band, platform, police, choir
    event    RETREAT disarm
    cameo    0873
    context  military
    target   to, with, recipient, object.of, in
    example  The rebels in Mozambique disarmed. => MOZREB RETREAT ?
    example  Colombian guerrillas demobilised. => COLREB RETREAT ?

act disarm-own
    verb     demobilise, demobilize, disband, dissolve, decommission, stand_down, disarm, dismantle
    if       object force, army, fighter, militia, wing, brigade, troop, troops, guerrilla, group, unit, arsenal, weapon, arms
    if       subject <armed>, <state>, <actor>
    unless   object himself
    unless   subject police, court
    event    RETREAT disarm
    cameo    0873
    context  military
    target   with, object.of, object.in, in
    example  Croatia disbanded the militia. => HRV RETREAT REB

act surrender-weapons
    verb     surrender, hand_over, hand_in, hand, turn_in, lay_down, give_up, destroy, put_beyond_use, turn_over
    verb     relinquish, decommission, lay, dump, deposit, put_down, hand-over, drop, lay_aside, scrap, dismantle
    verb     eliminate
    if       object weapon, arm, arms, gun, guns, rifle, weaponry, arsenal, ammunition, stockpile, missile, explosive
    unless   subject airstrike, raid, strike, jet, aircraft, drone, customs, police
    unless   object bomb
    unless   recipient rebel, militant
    event    RETREAT disarm
    cameo    0873
    context  military
    target   recipient, object.recipient, to, with, in, object.of
    example  Libya destroyed its chemical weapons. => LBY RETREAT ?
    example  Congolese rebels surrendered their guns to Rwanda. => CODREB RETREAT RWA

act hand-over-weapons
    verb     hand, turn, give
    if       over weapon, arm, arms, gun, rifle, weaponry, arsenal, ammunition, stockpile, missile, explosive
    event    RETREAT disarm
    cameo    0873
    context  military
    target   recipient, over.to, to, over.with
    example  The guerrillas handed over their weapons to the United Nations. => REB RETREAT IGOUNO

act hand-in-weapons
    verb     hand, turn
    if       in weapon, arm, arms, gun, rifle, ammunition
    event    RETREAT disarm
    cameo    0873
    context  military
    target   recipient, in.to, to
    example  Rebels handed in their weapons to Macedonia. => REB RETREAT MKD

act disarmament
    noun     disarmament, demobilisation, demobilization, decommissioning, denuclearisation, denuclearization, demining
    if       of any
    unless   of plant
    event    RETREAT disarm
    cameo    0873
    context  military
    noun-source possessor, by, of
    noun-target to, with, of, in
    example  Ukraine's disarmament of the militia went ahead. => UKR RETREAT REB

# ---- 0874: surrender

act surrender
    verb     surrender, capitulate, raise_flag, raise_white, admit_defeat, throw_towel, defect, give_up
    if       to any
    if       subject <armed>, <state>, <person>, <actor>
    unless   subject %sportsman, team
    unless   object any
    unless   to temptation, despair, demand, pressure, injury
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to
    example  The rebels surrendered to Sudan. => REB RETREAT SDN
    example  Iraqi soldiers surrendered to the United States. => IRQMIL RETREAT USA

act surrender-alone
    verb     surrender, capitulate
    unless   object weapon, arm, arms, land, island, city, power, control, right, suspect, document, lead, wicket, territory, town, sovereignty, passport, licence
    unless   subject %sportsman, team
    unless   to temptation, despair, demand, pressure
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, recipient, with, in
    example  The fighters of the Islamic State surrendered. => ISI RETREAT ?

act surrender-self
    verb     give_up, turn, turn_in, hand, hand_over, surrender, deliver, hand_in
    if       object himself, themselves, herself, itself
    unless   clause any
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, recipient, in
    example  The general turned himself in to Rwanda. => MIL RETREAT RWA

act surrender-noun
    noun     surrender, capitulation
    if       possessor <actor>
    unless   of value
    event    RETREAT disarm
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target to, recipient
    example  Germany's surrender to the Soviet Union ended the war. => DEU RETREAT ?

act surrender-place
    verb     surrender, yield, hand, hand_over, cede, give_up
    if       object city, town, village, base, outpost, garrison, airport, province, position
    if       to any
    unless   object power
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, recipient
    example  The Afghan army surrendered the city to the Taliban. => AFGMIL RETREAT TAL

act defect
    verb     defect, desert, switch_side, change_side, go_over
    if       from army, regime, government, ranks, military, rank, force, militia
    unless   subject fan, voter, supporter
    event    RETREAT disarm
    cameo    0874
    context  military
    target   from, to, from.of
    example  A Syrian general defected from the Syrian army. => SYRMIL RETREAT SYRMIL

act lift-trophy
    verb     lift, raise, hoist
    if       object trophy, cup, title, lid, veil, mood, spirit, weight, box, finger, bar, dumbbell, crown, curtain, championship
    event    none
    none     The captain lifted the trophy.
