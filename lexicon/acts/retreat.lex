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

act declare-regime-of-calm
    verb     declare, announce, proclaim, introduce, impose, extend, prolong
    if       object regime
    if       object.of calm, silence, quiet
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, in, for, on
    example  The Syrian army announced a regime of calm in Damascus. => SYRMIL RETREAT SYR

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

# ---- more of release

act release-walk-free
    verb     walk_free, go_free, emerge_from_prison, walk_out_of_prison, get_out_of_jail, leave_prison, leave_jail, regain_freedom
    verb     win_freedom, taste_freedom, step_free
    if       subject <person>, <civilian>, <armed>, <actor>
    unless   subject %sportsman, film
    event    RETREAT release
    cameo    0841
    context  legal
    source   by, from.of
    target   subject, subject.of
    example  The Egyptian activist walked free after two years. => ? RETREAT EGY
    not      The band's new song left prison walls out of its video.

act release-emerge
    verb     emerge, walk, walk_out, come, step
    if       from prison, jail, captivity, detention, custody, cell, house_arrest
    if       subject <person>, <civilian>, <armed>, <actor>
    event    RETREAT release
    cameo    0841
    context  legal
    source   from.of, from.possessor, from.in
    target   subject, subject.of
    example  Two American hostages emerged from captivity in Yemen. => ? RETREAT USA

act release-on-bail
    verb     release, free, let_out, set_free, bail, discharge
    if       on bail, parole, bond, probation, amnesty, medical_ground, humanitarian_ground, ground, condition
    if       object <person>, <civilian>, <actor>, <armed>
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from, from, to
    example  A Turkish court released the German reporter on bail. => TURJUD RETREAT DEU

act release-lift-house-arrest
    verb     lift, end, remove, ease, revoke
    if       object arrest, house_arrest, detention, detention_order, confinement, imprisonment
    unless   object warrant
    event    RETREAT release
    cameo    0841
    context  legal
    target   object.of, on, object.on, object.against, for, object.possessor, of
    example  Myanmar lifted the house arrest of Suu Kyi. => MMR RETREAT MMR

act release-move-house-arrest
    verb     move, transfer, release
    if       to house_arrest
    if       from prison, jail, detention, cell
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from, from, to
    example  Sudan moved the former prime minister from prison to house arrest. => SDN RETREAT ELI

act release-broker
    verb     negotiate, broker, win, arrange, mediate, obtain, gain, achieve, clinch
    if       object release, freeing, liberation
    if       object.of <person>, <civilian>, <armed>, <actor>, %prisoner
    unless   object film
    event    RETREAT release
    cameo    0841
    context  legal
    target   object.of, object.from, from
    example  Qatar negotiated the release of American hostages. => QAT RETREAT USA

act release-empty-jails
    verb     empty, open, throw_open, unlock
    if       object prison, jail, gaol, cell, dungeon, detention_centre
    if       subject <state>, government, president, junta, rebel, <armed>
    event    RETREAT release
    cameo    0841
    context  legal
    target   object.of, object.in, in, object
    example  Rebels opened the prisons of Haiti. => REB RETREAT HTI

act release-grant-freedom
    verb     grant, give, restore, hand
    if       object freedom, liberty, conditional_release, early_release, bail, day_release, remission
    if       recipient <person>, <civilian>, <armed>, %prisoner
    unless   object licence
    event    RETREAT release
    cameo    0841
    context  legal
    target   recipient, to
    example  Cuba granted the dissidents their freedom. => CUB RETREAT OPP

act release-drop-off
    verb     drop_off, let_go, set_down, hand_back, leave_unharmed, dump_unharmed, deliver_safely, turn_over_unharmed, let_loose
    if       object <person>, <civilian>, hostage, crew, pilot, driver, captive, girl, child
    if       subject <armed>, kidnapper, captor, gunman, pirate, militant
    unless   object bomb
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from, from, to
    example  The kidnappers let the Italian nun go. => UAF RETREAT ITA

act release-return-bodies
    verb     return, hand_over, hand_back, give_back, repatriate, deliver, send_back, exchange, turn_over, release, fly_home
    if       object body, remains, corpse, coffin, ash, dead, skeleton
    if       object.of <actor>, <armed>, <civilian>, <person>
    unless   subject hospital, coroner, mortuary, lab
    event    RETREAT release
    cameo    0841
    context  legal
    target   object.of, to, recipient, with
    example  North Korea handed over the remains of American soldiers. => PRK RETREAT USA

act release-swap-for
    verb     swap, trade, exchange, free, release, hand_over
    if       for <person>, <actor>, prisoner, hostage, spy, captive, detainee, soldier, agent, bomber, dealer
    if       object <person>, <civilian>, <armed>, <actor>, prisoner, spy
    unless   object player
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from, with
    example  The United States traded a Russian arms dealer for an American. => USA RETREAT RUS

act release-nouns
    noun     prisoner_release, hostage_release, early_release, mass_release, conditional_release, prisoner_amnesty
    noun     prisoners_exchange, pow_exchange, captive_exchange, detainee_release, body_swap, exchange_of_captive
    noun     prisoner_handover, hostage_handover, handover_of_body, handover_of_prisoner, release_on_bail, release_on_parole
    unless   of film
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source by, possessor, from
    noun-target of, to, with, between
    example  The prisoner release by the Taliban was welcomed. => TAL RETREAT ?

act release-reprieve
    verb     spare, save, let_off, deliver
    if       from execution, gallows, noose, jail, prison, hanging, death, firing_squad
    if       object <person>, <civilian>, <armed>, <actor>
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from, from, to
    example  Iran spared a teenager from the gallows. => IRN CONCEDE CVL

# ---- more of things handed back

act return-restitute
    verb     restitute, hand_back, give_back, return, repatriate, send_back, turn_over, relinquish
    if       object skull, artefact, artifact, bronze, statue, manuscript, looted_art, relic, antiquity, mask, throne, totem, treasure, idol, archive, crown_jewel, sculpture, obelisk, mummy, bone, loot
    if       to <actor>
    unless   object library_book
    event    RETREAT return
    cameo    0842
    context  legal
    target   to, recipient, object.to, object.of, object.possessor, object.from, object, from, of, in
    example  France returned the manuscripts to South Korea. => FRA RETREAT KOR

act return-hand-back-ship
    verb     release, free, return, hand_back, hand_over, let_go, give_back
    if       object ship, tanker, boat, trawler, vessel, drone, plane, aircraft, helicopter, submarine, fishing_boat, cargo_ship, airliner, bus, truck, crew, container_ship
    if       subject <actor>, court, authority, pirate, navy
    unless   object rescue
    unless   object missile
    event    RETREAT return
    cameo    0842
    context  legal
    target   object.of, to, object.from, object.possessor, object.to, recipient, object
    example  Iran freed the Greek tanker. => IRN RETREAT GRC

act return-give-up-land
    verb     give_up, cede, hand_over, relinquish, surrender, return, hand_back, evacuate, yield, transfer, vacate, renounce
    if       object enclave, settlement, island, strip, peninsula, province, border_area, disputed_territory, territory, zone, heights, district, hilltop, territories, occupied_land, farm, ancestral_land, canal
    if       to <actor>
    unless   object lead, power
    event    RETREAT return
    cameo    0842
    context  legal
    target   to, recipient, object.to, object.of, object.possessor, object.from, object, from, of, in
    example  Israel handed the Sinai peninsula back to Egypt. => ISR RETREAT EGY

act return-dismantle-settlement
    verb     dismantle, demolish, evacuate, remove, uproot, tear_down, clear, raze, evict
    if       object settlement, illegal_outpost, settler_outpost, jewish_settlement, wildcat_outpost, settler, settlement_outpost, caravan
    if       subject <state>, government, army, soldier, police, court
    unless   subject settler
    event    RETREAT return
    cameo    0842
    context  legal
    target   in, object.in, from, on, object.on, object
    example  Israel evacuated settlers from Gaza. => ISR RETREAT PSE

act return-freeze-settlement
    verb     freeze, halt, suspend, stop, pause, curb, limit
    if       object settlement_building, settlement_construction, settlement_expansion, settlement_activity, construction, building
    if       in settlement, west_bank, jerusalem, territory, land
    event    RETREAT disarm
    cameo    087
    context  legal
    target   in, object.in, in.in
    example  Israel froze construction in the West Bank. => ISR RETREAT PSE

act return-refund
    verb     refund, pay_back, repay, reimburse, restore, give_back, return
    if       object money, fund, fine, ransom, tax, wage, stolen_money, savings, deposit, pension, loot, looted_fund, stolen_asset, million
    if       to <state>, <actor>
    unless   subject company, bank, borrower, airline
    event    RETREAT return
    cameo    0842
    context  legal
    target   to, recipient, object.to, object.of, object.possessor, object.from, object, from, of, in
    example  Switzerland returned stolen money to Nigeria. => CHE RETREAT NGA

act return-restore-service
    verb     restore, reconnect, turn_on, switch_on, resume, turn_back_on, reopen
    if       object electricity, power, water, water_supply, power_supply, electricity_supply, gas, gas_supply, fuel_supply, pipeline, water_pipeline, phone_service, communication, internet_access, mobile_service
    if       to <actor>, <place>, city, town, region, enclave, area, camp
    unless   subject company, crew, engineer, utility, technician
    event    RETREAT ease
    cameo    085
    context  legal
    target   to, to.in, object.to, object.in
    example  Israel restored water to Gaza. => ISR RETREAT PSE

act return-seat
    verb     restore, give_back, return
    if       object seat, vote, membership, voting_right, property, citizenship, pension, asset, land
    if       to <actor>
    unless   object chair
    event    RETREAT return
    cameo    084
    context  legal
    target   to, recipient, object.to, object.of, object.possessor, object.from, object, from, of, in
    example  Zimbabwe returned the land to white farmers. => ZWE RETREAT CVL

act return-nouns
    noun     restitution, land_return, land_restitution, handback, hand-back, retrocession, territorial_handover, settlement_freeze
    noun     settlement_evacuation, dismantling_of_outpost, return_of_artefact, return_of_land, cession_of_territory
    noun     transfer_of_sovereignty
    if       by any
    event    RETREAT return
    cameo    0842
    context  legal
    noun-source by, possessor, from
    noun-target to, of.to, of.of, in, of
    example  The restitution of bronzes to Nigeria by Germany was applauded. => DEU RETREAT NGA

# ---- more of sanctions eased

act ease-lift-freeze
    verb     lift, end, remove, release, undo, unlock, release_freeze
    if       object freeze, asset_freeze, hold, block, travel_ban, visa_ban, asset, fund
    if       on asset, account, fund, <actor>, money, bank, official, reserve
    unless   object credit
    event    RETREAT ease
    cameo    085
    context  economic
    target   on.of, on.in, on.possessor, on, object.on
    example  Switzerland lifted a freeze on the assets of Haiti. => CHE RETREAT HTI

act ease-unlock-funds
    verb     unfreeze, unlock, release, free_up, unblock, thaw, deblock, free
    if       object billion, million, fund, funds, asset, money, frozen_asset, frozen_fund, reserve, account, tranche, tax_revenue
    if       subject <state>, <organization>, court, government, bank, treasury
    if       to <actor>
    unless   object statement
    event    RETREAT ease
    cameo    085
    context  economic
    target   to, recipient, object.to
    example  South Korea released frozen funds to Iran. => KOR RETREAT IRN

act ease-license
    verb     license, authorise, authorize, permit, allow
    if       object export, import, flight, trade, remittance, shipment, travel, investment, transaction, oil_export, oil_sale, purchase, cruise, airline_flight
    if       to <state>, <place>
    if       subject <state>, government, administration, department, treasury
    unless   object drug
    event    RETREAT ease
    cameo    085
    context  economic
    target   to, object.to
    example  The United States authorised flights to Cuba. => USA RETREAT CUB

act ease-waive
    verb     waive, suspend, roll_back, ease, lift, remove, relax, scrap, drop, end, soften, loosen, unwind, halt, delay, defer
    verb     shelve, postpone
    if       object sanction, tariff, export_control, import_ban, duty, trade_barrier, trade_restriction, secondary_sanction, countermeasure, retaliatory_tariff, export_ban, travel_restriction, penalty, oil_sanction, punitive_tariff, arms_ban, trade_embargo, levy, entry_ban, price_cap, visa_restriction, blacklisting, trade_curb
    if       subject <actor>, <organization>
    unless   subject court
    unless   object speed, stamp
    event    RETREAT ease
    cameo    085
    context  economic
    target   on, against, object.on, object.against, for, object.for, from, object.from, object.of, to, object.in, on.from
    example  Australia dropped its tariffs on Chinese steel. => AUS RETREAT CHN

act ease-let-lapse
    verb     expire, lapse, end, fall_away, run_out
    if       subject sanction, embargo, arms_embargo, tariff, travel_ban, blockade, asset_freeze
    event    RETREAT ease
    cameo    085
    context  economic
    source   subject.by, subject.of, subject.possessor
    target   subject.on, subject.against, on, against
    example  The arms embargo on Iran expired. => ? RETREAT IRN

act ease-resume-imports
    verb     resume, restart, reopen, restore, renew, unblock
    if       object import, export, trade, purchase, beef_import, gas_supply, gas_delivery, oil_export, flight, air_link, bus_service, train_service, rail_link, shipment, border_trade, direct_flight, electricity_export, oil_supply, postal_service, ferry_service, transit, banking_tie, remittance
    if       from <actor>
    unless   subject airline
    event    RETREAT ease
    cameo    085
    context  economic
    target   from, object.from, with
    example  China resumed coal imports from Australia. => CHN RETREAT AUS

act ease-delist-group
    verb     delist, remove, drop, take, strike, exclude, exempt, clear
    if       from list, terror_list, blacklist, terrorist_list, sanctions_list, watch_list, grey_list, terrorism_list, travel_ban
    if       object <actor>, <armed>, <organization>
    unless   object candidate, player
    event    RETREAT ease
    cameo    085
    context  economic
    target   object, object.of
    example  The United States removed the FARC from a terrorist list. => USA RETREAT COLREB

act ease-nouns
    noun     sanctions_relief, sanctions_waiver, tariff_cut, tariff_relief, tariff_reduction, tariff_suspension
    noun     trade_liberalisation, trade_liberalization, waiver_of_sanction, sanctions_easing, sanctions_exemption, tariff_pause
    noun     embargo_lifting, removal_of_tariff, tariff_truce, delisting, unfreezing, unblocking_of_asset, lifting_of_ban
    noun     easing_of_embargo, rollback_of_sanction, suspension_of_sanction
    unless   of share, stock, company
    event    RETREAT ease
    cameo    085
    context  economic
    noun-source possessor, by, from
    noun-target for, on, to, of, against, of.on, on.from
    example  American sanctions relief for Sudan came late. => USA RETREAT SDN

# ---- more of letting in

act access-grant-visit
    verb     allow, grant, permit, give, approve
    if       object consular_access, visit, consular_visit, family_visit, access, interview, red_cross_visit, prison_visit
    if       to <actor>, prisoner, detainee, diplomat, lawyer, delegation, reporter, family, site, camp, red_cross
    unless   object internet, download
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   to, recipient, to.from, to.of
    example  Pakistan gave Indian diplomats consular access. => PAK RETREAT IND
    example  North Korea allowed access to an American detainee. => PRK RETREAT USA

act access-let-overfly
    verb     let, allow, permit
    if       clause overfly, fly, land, dock, transit, refuel, use, sail, berth
    if       clause.over <place>, airspace
    unless   object pilot
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   to, recipient, object.of, object.from, object.to, from, object.by, into, for, object, in
    example  Pakistan let American planes fly over its airspace. => PAK RETREAT USA

act access-agree-inspect
    verb     admit, readmit, receive, let_in, let_back, usher_in, welcome_back, accept_back, throw_open, open_door
    if       object nuclear_inspector, weapons_inspector, un_inspector, investigator, inspection_team, monitoring_team, election_observer, iaea, ceasefire_monitor, special_rapporteur, fact-finding_mission, war_crimes_investigator, watchdog, monitor, truce_monitor, human_rights_monitor, un_team
    if       subject <actor>
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   object.of, object.from, object.by, from, object
    example  Burundi readmitted human rights monitors from the African Union. => BDI RETREAT IGOAFU

act access-hand-documents
    verb     hand_over, give, turn_over, surrender, hand, provide, supply, submit, disclose
    if       object document, data, record, sample, footage, flight_recorder, declaration, archive, file, blueprint, evidence, black_box, information, list_of_site
    if       to inspector, iaea, watchdog, un, investigator, agency, monitor, opcw, tribunal, commission, inquiry
    unless   subject police, witness
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   to, to.of, to.from
    example  Iran handed over data to inspectors from the United Nations. => IRN RETREAT IGOUNO

act access-declare-arsenal
    verb     declare, disclose, reveal, list, account
    if       object stockpile, arsenal, chemical_weapon, weapons_programme, nuclear_programme, nuclear_program, chemical_arsenal, weapon, nuclear_site, chemical_stockpile, enrichment_site
    if       to inspector, iaea, watchdog, un, agency, opcw, <organization>
    unless   object war
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   to, to.of
    example  Syria declared its arsenal to the United Nations. => SYR RETREAT IGOUNO

act access-host-peacekeepers
    verb     accept, receive, welcome, host, admit, invite, allow, let_in, permit
    if       object peacekeeper, peacekeeping_force, observer_force, stabilisation_force, stabilization_force, protection_force, blue_helmet, monitoring_mission, peace_force, peacekeeping_mission, un_force, multinational_force, international_force, monitoring_force, ceasefire_monitor, buffer_force
    if       subject <state>, <armed>, government
    unless   subject council, assembly
    event    RETREAT access
    cameo    0861
    context  peacekeeping
    target   object.of, object.from, object.by, from, object
    example  Chad accepted a peacekeeping force from the European Union. => TCD RETREAT IGOEEC

act access-ease-aid-curbs
    verb     lift, ease, relax, end, remove, loosen, drop, suspend
    if       object restriction, ban, block, curb, limit, hurdle, blockade, obstacle, embargo
    if       on aid, fuel, import, food, relief, supply, delivery, entry, aid_worker, convoy, humanitarian, cement, humanitarian_aid, agency
    unless   object sanction
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   on.to, on.into, object.to, to, into, on.in, in, on.for, for, on
    example  Israel lifted a ban on fuel to Gaza. => ISR RETREAT PSE

act access-wave-through
    verb     wave_through, let_through, let_pass, let_in, clear, allow_through, usher_through, escort_in, wave_in, allow_in
    verb     let_out
    if       object convoy, truck, aid, ambulance, bus, evacuee, civilian, family, lorry, aid_truck, ship, refugee, villager, evacuation_convoy, patient, aid_ship, trade, cargo
    if       subject <state>, <armed>, soldier, army, border_guard, rebel, militia, customs
    unless   object weapon
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   object.of, object.from, object.to, to, into, object, object.for, from
    example  Rebels let a Norwegian convoy through. => REB RETREAT NOR

act access-unblock
    verb     unblock, open, reopen, clear, restore, establish, grant, guarantee, secure, create, offer
    if       object humanitarian_corridor, safe_passage, aid_route, supply_route, green_corridor, aid_corridor, grain_corridor, escape_route, evacuation_route, humanitarian_access, evacuation_corridor, corridor, sea_corridor, aid_crossing, border_crossing, supply_line, port
    if       for <civilian>, <armed>, aid, refugee, grain, <actor>, evacuation, relief, convoy, wounded, export
    unless   subject company
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   for, for.of, for.in, from, object.from, out, to, into, in
    example  Russia opened a humanitarian corridor for Ukrainian civilians. => RUS RETREAT UKR

act access-let-evacuate
    verb     let, allow, permit
    if       clause evacuate, leave, flee, cross, escape, exit
    if       subject <armed>, army, rebel, militia, soldier
    if       clause.subject <civilian>, <armed>, <actor>
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   clause.subject, object
    example  Rebels let Christian families leave the town. => REB RETREAT CVL

act access-lift-barrier
    verb     open, lift, raise, unlock, reopen
    if       object gate, barrier, floodgate, door, barricade, fence, boom_gate, sluice
    if       to refugee, migrant, <actor>, aid, convoy, <civilian>
    unless   object flood
    unless   to public, visitor, fan, tourist
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   to, to.from, to.of
    example  Hungary opened the gates to East German refugees. => HUN RETREAT DEU

# ---- more of stepping back

act step-back-from-brink
    verb     step_back, pull_back, draw_back, back_away, walk_back, move_back, retreat
    if       from brink, precipice, edge, war, confrontation, showdown, cliff, escalation
    if       subject <state>, <armed>, leader, government, president
    unless   subject market, bank, striker
    event    RETREAT disarm
    cameo    087
    context  military
    target   from.with, with, from
    reciprocal yes
    example  India and Pakistan stepped back from the brink. => IND,PAK RETREAT PAK,IND

act dial-down
    verb     dial_down, tone_down, turn_down, ratchet_down, damp_down, moderate, cool_down, simmer_down, take_down, temper
    if       object rhetoric, tension, heat, temperature, language, tone, hostility, threat, propaganda, sabre-rattling, war_of_word, loudspeaker
    if       subject <actor>
    unless   object thermostat
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, against, from, on, in, toward, object.with, object.against, object.on, object.between, between, object.in
    target   object.of
    reciprocal yes
    example  Greece toned down its rhetoric against Turkey. => GRC RETREAT TUR

act take-off-alert
    verb     lower, reduce, relax, lift, end, downgrade, cancel, take, stand, ease
    if       object alert, alert_level, readiness, combat_readiness, war_footing, alert_status, state_of_alert, troop, force, army
    if       off alert
    unless   object police, hospital
    event    RETREAT disarm
    cameo    087
    context  military
    target   in, near, along, against
    example  South Korea took its troops off alert. => KOR RETREAT ?

act lower-alert
    verb     lower, reduce, relax, lift, downgrade, scale_down, scale_back, stand_down
    if       object alert_level, military_alert, readiness_level, combat_alert, alert_status, mobilisation, mobilization, deployment, call-up, state_of_alert, war_alert, military_presence, naval_presence, patrol
    if       subject <state>, <armed>, government
    unless   object terror_alert, health
    event    RETREAT disarm
    cameo    087
    context  military
    target   in, near, along, against, object.in, object.near, object.along, object.of
    example  Iran lowered its military alert along the border with Azerbaijan. => IRN RETREAT AZE

act halt-advance
    verb     halt, stop, pause, suspend, freeze, call_off, end, break_off, abort, discontinue, hold_back
    if       object advance, march, push, mobilization, mobilisation, buildup, build-up, troop_movement, military_exercise, war_game, drill, overflight, provocation, missile_test, nuclear_test, live-fire_drill, rocket_fire, rocket_attack, patrol, ground_offensive, incursion, airstrike, air_strike, raid, drone_strike, house_demolition
    if       subject <state>, <armed>, government, army
    unless   subject flood, storm, police, court
    event    RETREAT disarm
    cameo    087
    context  military
    target   on, against, toward, near, object.on, object.against, into, in, object.near, object.in, of, object.of, with
    example  The Tamil rebels halted their advance on Jaffna. => LKAREB RETREAT LKA

act stand-forces-down
    verb     stand_down, send_home, recall, pull, bring_back, order_back, return, confine, withdraw, call_back
    if       object troop, army, soldier, fleet, warplane, reservist, tank, warship, unit, missile, jet, bomber, brigade, ship, aircraft_carrier
    if       to barracks, base, home, port, hangar, garrison
    if       subject <actor>
    event    RETREAT disarm
    cameo    087
    context  military
    target   from, in, near, object.from
    example  Egypt sent its soldiers back to barracks. => EGY RETREAT ?

act return-to-barracks
    verb     return, go_back, retreat, head_back, march_back, withdraw, go, pull_back
    if       to barracks, base, garrison
    if       subject soldier, troop, army, tank, military, unit, force, <armed>, mutineer
    unless   subject police
    event    RETREAT disarm
    cameo    087
    context  military
    target   from, in, to.in
    example  Mutinous soldiers returned to barracks in Ivory Coast. => MIL RETREAT CIV

act renounce-violence
    verb     renounce, forswear, abandon, give_up, reject, disavow, foreswear, lay_aside, end, forsake, relinquish
    if       object violence, armed_struggle, terrorism, militancy, insurgency, jihad, armed_resistance, use_of_force, armed_campaign, armed_rebellion, terror, guerrilla_war
    if       subject <armed>, <actor>
    unless   object domestic_violence
    event    RETREAT disarm
    cameo    087
    context  military
    target   against, in, object.against
    example  The Basque separatists renounced violence against Spain. => ESP RETREAT ESP

act curb-nuclear
    verb     freeze, suspend, curb, cap, limit, roll_back, scale_back, halt, mothball, dismantle, give_up, scrap, shut_down
    verb     renounce, abandon, end, convert, pause, destroy, disable, blow_up
    if       object nuclear_programme, nuclear_program, nuclear_weapon, nuclear_arsenal, uranium_enrichment, enrichment, reactor, nuclear_test, missile_programme, missile_program, nuclear_activity, nuclear_site, test_site, centrifuge, plutonium_reactor, nuclear_test_site, nuclear_facility, warhead, chemical_arsenal, chemical_stockpile, weapons_programme, weapons_program, nuclear_ambition, missile_test
    if       subject <state>, government
    unless   subject israel, airstrike, strike
    unless   object power_station, space
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, in, for, to
    example  North Korea blew up a nuclear test site. => PRK RETREAT ?
    example  Libya gave up its weapons programme. => LBY RETREAT ?

act dilute-uranium
    verb     dilute, ship_out, ship, down-blend, convert, send, remove, hand_over, transfer
    if       object uranium, plutonium, enriched_uranium, chemical_stockpile, chemical_weapon, nuclear_material, spent_fuel, sarin, mustard_gas, stockpile, nuclear_fuel
    if       to <state>, abroad, <organization>
    unless   subject company
    event    RETREAT disarm
    cameo    0873
    context  military
    target   to
    example  Iran shipped its uranium to Russia. => IRN RETREAT RUS

act scrap-missiles
    verb     scrap, dismantle, eliminate, decommission, junk, mothball, destroy, remove, retire, cut, withdraw
    if       object missile, warhead, nuclear_warhead, bomber, landmine, cluster_bomb, silo, missile_battery, chemical_weapon, nuclear_weapon, launcher, mine_stock, tank, missile_silo
    if       under treaty, agreement, accord, deal, pact
    if       subject <state>
    event    RETREAT disarm
    cameo    0873
    context  military
    target   with, under.with, under.between
    example  The United States scrapped missiles under a treaty with Russia. => USA RETREAT RUS

act deescalate-nouns
    noun     tension_reduction, disengagement_of_force, mutual_withdrawal, climbdown_from_war, freeze-for-freeze
    noun     suspension_of_drill, drill_suspension, test_moratorium, missile_moratorium, testing_moratorium, moratorium_on_testing
    noun     stand-down, stand_down, demilitarisation, demilitarization, nuclear_freeze, renunciation_of_violence, denuclearisation
    noun     denuclearization, confidence-building_measure
    unless   of economy
    event    RETREAT disarm
    cameo    087
    context  military
    noun-source possessor, by, of, between
    noun-target with, in, on, of, between, along
    reciprocal yes
    example  The mutual withdrawal between India and China went on. => IND,CHN RETREAT CHN,IND

# ---- more of truces

act silence-guns
    verb     silence, still, quiet, quieten, muzzle
    if       object gun, weapon, artillery
    if       subject <actor>, <armed>, leader
    unless   subject airstrike, strike, jet, drone
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, against, between, in, object.with, object.between, object.in, on, for, object.for, object.on
    reciprocal yes
    example  Eritrea and Ethiopia silenced the guns. => ERI,ETH RETREAT ETH,ERI

act guns-fall-silent
    verb     fall, go
    if       clause silent, quiet
    if       subject gun, artillery, front, weapon, battlefield
    event    RETREAT ceasefire
    cameo    0871
    context  military
    source   subject.of, subject.possessor
    target   in, across, along, subject.of, on, around
    example  The guns fell silent in Lebanon. => ? RETREAT LBN

act down-arms
    verb     down, lay_down, lay, put_down, ground, stack, drop, hang_up, throw_down
    if       object arm, arms, weapon, rifle, gun, kalashnikov
    if       subject <armed>, <actor>
    unless   subject %sportsman, customs, jet, airstrike
    event    RETREAT disarm
    cameo    0873
    context  military
    target   to, in, before
    example  Kurdish rebels laid down their arms in Turkey. => KUR RETREAT TUR

act suspend-hostilities
    verb     suspend, cease, halt, end, pause, stop, freeze, break_off
    if       object hostility, hostilities, fighting, combat, combat_operation, bombardment, military_operation, military_action, armed_action, military_activity, military_campaign, offensive_operation, offensive_action, bombing_campaign, air_campaign, shelling, war, fire, rocket_fire
    if       for hour, day, week, month, eid, christmas, ramadan, easter, weekend, funeral, evacuation, olympics, election, minute, holiday
    unless   subject strike, union, rain
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, against, between, in, object.with, object.between, object.in, on, for, object.for, object.on
    example  Colombian rebels suspended hostilities for Christmas. => COLREB RETREAT ?

act truce-takes-hold
    verb     take_hold, take_effect, hold, come_into_force, come_into_effect, go_into_effect, begin, start, enter_into_force
    verb     kick_in, last, stick
    if       subject %truce
    unless   subject pause, lull, calm
    event    RETREAT ceasefire
    cameo    0871
    context  military
    source   subject.between, subject.possessor, between
    target   subject.with, subject.between, between, subject.in, in, subject.on, along
    reciprocal yes
    example  A ceasefire between Armenia and Azerbaijan took effect. => ARM,AZE RETREAT AZE,ARM

act truce-nouns
    noun     humanitarian_truce, unilateral_ceasefire, temporary_ceasefire, ceasefire_extension, ceasefire_declaration
    noun     humanitarian_ceasefire, fighting_pause, eid_truce, christmas_truce, olympic_truce, fragile_truce
    noun     cessation_of_hostilities, halt_in_fighting, pause_in_fighting, lull_in_fighting, lull_in_violence, tahdia, tahdiya
    noun     silence_regime, ceasefire_regime, open-ended_truce, truce_extension, holiday_ceasefire, day-long_truce, standstill
    unless   of price
    event    RETREAT ceasefire
    cameo    0871
    context  military
    noun-source possessor, by, between
    noun-target with, between, in, for, along
    reciprocal yes
    example  The humanitarian truce between the Houthis and Saudi Arabia was extended. => YEMREB,SAU RETREAT SAU,YEMREB

# ---- more of troops that leave

act withdraw-go-home
    verb     return, come, go, head, sail, fly, march, leave_for
    if       subject troop, soldier, contingent, battalion, marine, brigade, peacekeeper, warship, unit, carrier, serviceman, fighter, regiment, expeditionary_force
    if       from <place>, <state>, front, deployment
    unless   subject refugee
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   from
    example  Polish soldiers came home from Iraq. => POLMIL RETREAT IRQ

act withdraw-end-mission
    verb     end, wind_up, wrap_up, conclude, close, finish, wind_down, complete, terminate, close_down, draw_down
    if       object mission, deployment, presence, combat_mission, combat_operation, military_mission, occupation, operation, military_presence, peacekeeping_mission, engagement, involvement, stay, combat_role, training_mission, military_operation, war
    if       in <state>, <place>
    if       subject <state>, <organization>, <armed>, government, president
    unless   object rescue, investigation
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   in, object.in
    example  Canada ended its combat mission in Afghanistan. => CAN RETREAT AFG

act withdraw-cut-presence
    verb     cut, reduce, trim, halve, scale_back, scale_down, draw_down, slash, shrink, thin, thin_out, downsize, lower, pare_down
    if       object presence, military_presence, troop_level, troop_number, contingent, force, footprint, troop_strength, garrison, deployment, number_of_troop, military_footprint, troop, troop_presence, naval_presence
    if       in <state>, <place>
    if       subject <actor>
    unless   object police, workforce
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   in, object.in, from
    example  The United States cut its troop levels in Iraq. => USA RETREAT IRQ

act withdraw-close-base
    verb     close, shut, vacate, hand_over, leave, evacuate, abandon, quit, give_up, shut_down, dismantle, hand_back
    if       object base, military_base, airbase, naval_base, outpost, garrison, air_base, barracks, listening_post, camp, checkpoint, airfield, army_base, observation_post, forward_base
    if       in <state>, <place>
    if       subject <state>, <armed>, <organization>, army, military
    unless   subject storm
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   in, object.in, to
    example  France closed its military base in Chad. => FRA RETREAT TCD

act withdraw-fall-back
    verb     retreat, withdraw, pull_back, fall_back, pull_out, redeploy, regroup, beat_retreat, draw_back, retire, pull
    if       subject troop, soldier, rebel, army, fighter, force, militia, insurgent, tank, column, garrison, guerrilla, militant, unit, jihadist, taliban, militiaman, separatist
    if       to position, hill, border, line, side, mountain, barracks, base, east, west, north, south, bank, jungle, town, city, outskirts, edge, forest, frontier, <place>
    unless   subject market
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   before, in, from, to.in, to
    example  The rebels fell back to the mountains of Lebanon. => REB RETREAT LBN

act withdraw-plain
    verb     retreat, pull_back, fall_back, pull_out, turn_tail, melt_away, beat_retreat, turn_and_run, cut_and_run
    if       subject troop, soldier, rebel, army, fighter, militia, insurgent, tank, garrison, guerrilla, militant, jihadist, militiaman, separatist, policeman, attacker, gunman, conscript
    unless   from any
    unless   object any
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   before, in, under, after, into
    example  Congolese soldiers pulled back before the rebels. => CODMIL RETREAT REB

act withdraw-desert-post
    verb     abandon, desert, flee, leave, quit, give_up, vacate
    if       object post, rank, unit, position, border_post, trench, weapon, tank, outpost, army_post, front_line, frontline, checkpoint, barracks, foxhole, garrison, guard_post, police_station
    if       subject soldier, troop, policeman, conscript, army, fighter, garrison, officer, border_guard, militiaman, peshmerga, police, guard, <armed>
    unless   subject bomber
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   object.in, in, to, object.of, before
    example  Iraqi soldiers deserted their posts in Mosul. => IRQMIL RETREAT IRQ

act withdraw-give-ground
    verb     give_ground, lose_ground, cede_ground, yield_ground, give_way, buckle, cede_territory, lose_territory
    if       subject troop, soldier, army, rebel, fighter, force, militia, insurgent, jihadist, taliban, <armed>
    unless   subject currency
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   to, in, before
    example  Islamist rebels lost ground to Syrian troops. => REB RETREAT SYR

act withdraw-evacuate-fighters
    verb     evacuate, bus_out, transfer, bus, ferry_out, move_out, remove
    if       object fighter, rebel, militant, insurgent, gunman, jihadist, militiaman
    if       from <place>, city, town, enclave, district, suburb, area
    unless   object civilian
    event    RETREAT withdraw
    cameo    0874
    context  military
    source   object, subject
    target   from
    example  The rebels were evacuated from Homs. => REB RETREAT SYR

act withdraw-end-siege
    verb     lift, end, break_up, abandon, loosen, relax, remove, dismantle, take_down, ease, clear, open
    if       object siege, blockade, naval_blockade, roadblock, checkpoint, encirclement, barrier, closure, cordon, barricade, land_blockade, sea_blockade, air_blockade, chokehold, stranglehold
    if       subject <state>, <armed>, army, government, military
    if       on <actor>, <place>
    unless   subject protester
    event    RETREAT withdraw
    cameo    0872
    context  military
    target   on, around, of, object.on, object.of, object.around
    example  In September India lifted its blockade on Nepal. => IND RETREAT NPL

act withdraw-remove-checkpoint
    verb     dismantle, take_down, tear_down, remove, clear, lift
    if       object checkpoint, roadblock, barrier, road_block, wall, fence, landmine, minefield, watchtower, loudspeaker, guard_post, earth_mound
    if       subject <state>, <armed>, army, soldier, militia, government
    unless   subject protester, storm, farmer, police, riot_police
    event    RETREAT withdraw
    cameo    0872
    context  military
    target   in, on, near, around, along, object.in, object.on, object.near, along.with, at
    example  Israel removed checkpoints in the West Bank. => ISR RETREAT PSE

act withdraw-nouns
    noun     military_withdrawal, troop_pullout, troop_reduction, troop_cut, force_reduction, troop_drawdown, phased_withdrawal
    noun     military_pullout, troop_pull-out, military_drawdown, military_disengagement, troop_exit, army_withdrawal
    noun     evacuation_of_fighter, staged_withdrawal, complete_withdrawal, military_retreat, desertion, full_withdrawal
    noun     base_closure, military_exit
    unless   of investment
    unless   from treaty, talk, agreement, deal, race, election
    event    RETREAT withdraw
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target from, in, of
    example  A phased withdrawal by Turkey from Iraq went on. => TUR RETREAT IRQ

act surrender-white-flag
    verb     raise, wave, hoist, run_up, fly, show, hold_up
    if       object white_flag
    unless   subject %sportsman, retailer
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, in, before, over
    example  Argentine soldiers raised the white flag to Britain. => ARGMIL RETREAT GBR

act surrender-give-selves
    verb     give_up, hand_over, turn_in, give, deliver
    if       object himself, themselves, herself
    if       subject <person>, <armed>, <actor>
    if       to <actor>, police, authority, court, army, tribunal, force
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, to.of
    example  The rebel leader gave himself up to the Chadian army. => REB RETREAT TCD

act surrender-defect-to
    verb     defect, desert, switch, cross, flee, go_over, change
    if       to side, <actor>
    if       subject soldier, general, officer, pilot, diplomat, commander, minister, fighter, troop, colonel, ambassador, lawmaker, spy, brigade, militiaman
    unless   subject migrant, refugee, price
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, to.of
    example  A Syrian pilot defected to Jordan. => SYR RETREAT JOR

act surrender-defect-plain
    verb     defect, desert
    if       subject soldier, general, officer, pilot, commander, fighter, troop, colonel, policeman, conscript, recruit, brigade, militiaman, diplomat, ambassador
    unless   to any
    unless   object any
    unless   subject voter
    event    RETREAT disarm
    cameo    0874
    context  military
    target   from, in, object
    example  Hundreds of Syrian soldiers deserted. => SYRMIL RETREAT ?

act surrender-ambush-hideout
    verb     surrender, capitulate
    if       subject garrison, rebel, fighter, soldier, militant, gunman, warlord, commander, army, unit, insurgent, hijacker, mutineer, hostage-taker, troop, brigade
    unless   to pressure, demand, temptation
    unless   object weapon, any
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, in, before, after
    example  The mutineers surrendered to the Fijian army. => REB RETREAT FJI

act surrender-integrate
    verb     integrate, merge, fold, absorb, incorporate, enrol, enroll, assimilate
    if       object fighter, militia, rebel, former_rebel, ex-fighter, combatant, guerrilla, militiaman, armed_group, paramilitary, faction, force
    if       into army, military, police, force, armed_force, security_force, government, society
    unless   subject immigrant
    event    RETREAT disarm
    cameo    0873
    context  military
    target   object, object.of, into
    example  The Kurdish militia was merged into the Syrian army. => ? RETREAT KUR

act surrender-demob
    verb     demobilise, demobilize, send_home, muster_out, stand_down, disband, pay_off
    if       object fighter, combatant, conscript, child_soldier, reservist, ex-combatant, guerrilla, paramilitary, militiaman, recruit, soldier, troop, volunteer, brigade, battalion
    if       subject <actor>
    unless   object hostage, prisoner
    event    RETREAT disarm
    cameo    0873
    context  military
    target   object, object.of, in
    example  Burundi demobilised thousands of child soldiers. => BDI RETREAT MIL

act surrender-hand-in-heavy
    verb     hand_in, hand_over, surrender, give_up, turn_in, yield, relinquish
    if       object heavy_weapon, weapons, arms_cache, rifle, assault_rifle, ammunition, machine_gun, tank, mortar, weaponry, gun, weapon, arsenal, stockpile
    if       to <organization>, <state>, un, peacekeeper, monitor, army, police, authority, inspector, mission
    if       subject <armed>, <actor>, rebel, militia, guerrilla
    unless   subject arms_dealer, supplier
    event    RETREAT disarm
    cameo    0873
    context  military
    target   to, to.of, to.from
    example  The guerrillas of Nepal handed in their rifles to peacekeepers. => NPL RETREAT MIL

act surrender-decommission-nouns
    noun     arms_handover, weapons_handover, arms_surrender, gun_amnesty, weapons_surrender, disarming, laying_down_of_arm
    noun     weapons_decommissioning, arms_decommissioning, voluntary_disarmament, reintegration_of_fighter, mass_surrender
    noun     unconditional_surrender, mass_desertion, defection, mass_defection
    if       by any
    event    RETREAT disarm
    cameo    0874
    context  military
    noun-source by, possessor, of
    noun-target to, from, in, of
    example  The mass surrender by Tamil fighters to the army was filmed. => LKA RETREAT MIL

act lift-lockdown
    verb     lift, ease, end, relax, loosen, remove, scrap, cut, shorten, cancel, suspend
    if       object curfew, night_curfew, round-the-clock_curfew, shoot-on-sight_order, ban_on_movement, movement_restriction, curfew_hour, security_lockdown, siege_law, nighttime_curfew, dusk-to-dawn_curfew
    if       subject <state>, government, army, authority, junta, governor, police, <actor>
    unless   subject parent
    event    RETREAT
    cameo    0813
    context  legal
    target   in, on, object.in, object.on, for, object.for, object.across, across
    example  The army eased the curfew in Nepal. => MIL RETREAT NPL

act let-emergency-lapse
    verb     expire, lapse, end, run_out, cease
    if       subject curfew, emergency, martial_law, emergency_rule, state
    if       in any
    unless   subject deal, contract, school
    event    RETREAT
    cameo    0814
    context  legal
    source   subject.by
    target   in, subject.in
    example  Martial law ended in Thailand. => ? RETREAT THA

act repeal-emergency-law
    verb     repeal, abolish, scrap, lift, end, revoke, rescind, annul, withdraw, cancel
    if       object emergency_law, emergency_rule, emergency_power, emergency_decree, state_of_siege, state_of_exception, military_rule, martial_law, president's_rule, wartime_law
    if       subject <state>, government, president, king, junta, army, parliament, <actor>
    event    RETREAT
    cameo    0814
    context  legal
    target   in, on, object.in, object.on, for, object.for, object.across, across
    example  Bahrain's king lifted martial law in Manama. => BHR RETREAT BHR

act emergency-nouns
    noun     lifting_of_curfew, curfew_relaxation, easing_of_curfew, end_of_martial_law, lifting_of_martial_law, curfew_break
    noun     relaxation_of_curfew
    event    RETREAT
    cameo    0813
    context  legal
    noun-source by, possessor
    noun-target in, on, of
    example  The curfew relaxation by India in Srinagar lasted two hours. => IND RETREAT IND
