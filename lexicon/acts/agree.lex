# AGREE (CAMEO 03): whatever expresses that one will cooperate, meet, give, yield or settle: agree, promise, pledge,
# offer, vow, be willing, be ready; and plan, intend, want where the thing intended is a kindness.
# Three frames recur: the act stands in the clause ("agreed to send aid"), below `to` or `on`
# ("agreed to talks", "agreed on a truce"), or is the object ("pledged $2 million").

act agree
    verb     agree, consent, assent, acquiesce, concur, see_eye_to_eye
    noun     agreement, consent, assent
    if       clause any
    unless   clause %hostileverb
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, clause.recipient, object, clause.with, clause.from, clause.on, clause.against, clause.between
    target   clause.object, clause.object.with, clause.object.for, clause.of, clause.for, clause.in, clause.by, to
    noun-target with, clause.recipient, object, clause.with, clause.from, clause.on, clause.against, clause.between
    noun-target clause.object, clause.object.with, clause.object.for, clause.of, clause.for, clause.in, clause.by, to
    reciprocal yes
    example  Russia and Turkey agreed to stay neutral. => RUS,TUR AGREE TUR,RUS
    example  Egypt consented to play a part in Sudan. => EGY AGREE SDN
    not      The analysts agreed that prices would fall.

act agree-that
    verb     agree, concur, acknowledge
    if       clause say, seem, appear, be, have, rise, fall, need, remain
    unless   with <actor>
    event    none
    not      The experts agree that oil prices will rise.
    none     Analysts agree that prices will rise.

act agree-with
    verb     agree, concur, sympathise, sympathize, come_to_terms, strike_bargain, see_eye_to_eye
    if       with <actor>
    event    AGREE
    cameo    030
    context  diplomatic
    target   with
    reciprocal yes
    example  Kenya agreed with Uganda. => KEN AGREE UGA

act agree-to
    verb     agree, consent, assent, acquiesce, concur, come_round, come_around, sign_up, say_yes, subscribe
    if       to any
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, to.with, on.with, to, on, object.with, recipient, object.to, object.on, object.of, between
    target   object.between, object.for, for, object, in
    reciprocal yes
    example  Iran agreed to the Russian text. => IRN AGREE RUS
    example  Sudan has consented to a study by Egypt. => SDN AGREE EGY
    not      The striker agreed to a two-year deal.

act agree-on
    verb     agree
    if       on any
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, to.with, on.with, to, on, object.with, recipient, object.to, object.on, object.of, between
    target   object.between, object.for, for, object, in
    reciprocal yes
    example  India and Pakistan agreed on new rules for the river. => IND,PAK AGREE PAK,IND

act agree-object
    verb     agree
    if       object any
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, to.with, on.with, to, on, object.with, recipient, object.to, object.on, object.of, between
    target   object.between, object.for, for, object, in
    reciprocal yes
    example  Ethiopia and Kenya agreed a set of rules. => ETH,KEN AGREE KEN,ETH

act agree-sport
    verb     agree, sign_up
    if       subject %sportsman
    event    none
    none     The striker agreed to a two-year contract.

act agree-contract
    verb     agree
    if       to contract, extension, fee, transfer, merger, takeover, buyout
    event    none
    none     The bank agreed to a takeover.

act promise-do
    verb     promise, pledge, vow, undertake, offer, volunteer, commit, swear, guarantee, stand_ready
    noun     promise, pledge, vow, offer, commitment, undertaking, willingness, readiness, preparedness, openness, resolve
    if       clause any
    unless   clause %hostileverb
    unless   clause.recipient justice, account
    unless   clause.object offensive, fight, war, pressure, resistance, struggle, crackdown, campaign, tariff
    unless   clause.object %problem, issue, crime, corruption, poverty, inflation, unemployment
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, clause.recipient, object, clause.with, clause.from, clause.on, clause.against, clause.between
    target   clause.object, clause.object.with, clause.object.for, clause.of, clause.for, clause.in, clause.by, to
    noun-target with, clause.recipient, object, clause.with, clause.from, clause.on, clause.against, clause.between
    noun-target clause.object, clause.object.with, clause.object.for, clause.of, clause.for, clause.in, clause.by, to
    example  Turkey vowed to stay close to Azerbaijan. => TUR AGREE AZE
    example  Germany renewed its pledge to listen to Lithuania. => DEU AGREE LTU

act ready-do
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed, inclined
    if       clause any
    unless   clause %hostileverb, go, face, play, win
    unless   clause use, avoid, challenge, risk, die, confront, resort, sacrifice
    event    AGREE
    cameo    030
    context  diplomatic
    target   with, clause.recipient, object, clause.with, clause.from, clause.on, clause.against, clause.between
    target   clause.object, clause.object.with, clause.object.for, clause.of, clause.for, clause.in, clause.by, to
    example  Uganda is willing to listen to South Sudan. => UGA AGREE SSD

act promise-thing
    verb     promise, pledge, vow, offer, guarantee
    unless   object %showbiz, resistance, resignation, condolence, sympathy, comfort, thanks, hope, glimpse, explanation, view, clue, evidence, detail, comment
    unless   subject %weather, film, book, course, shop, store, airline, company
    unless   clause.recipient justice, account
    unless   subject %criminal
    event    AGREE
    cameo    030
    context  diplomatic
    target   recipient, object.recipient, for, object.for, with, object.with, object
    example  France promised Lebanon a new start. => FRA AGREE LBN

act promise-of
    noun     promise, pledge, commitment, assurance, guarantee, vow, offer
    if       of any
    event    AGREE
    cameo    030
    context  diplomatic
    noun-target recipient, for, of.recipient, of.for, with, of.in, of
    example  Poland repeated its offer of a joint commission to Ukraine. => POL AGREE UKR

act commit-to
    verb     commit, rededicate, recommit, dedicate
    noun     commitment, dedication
    adjective committed, dedicated
    if       to any
    event    AGREE
    cameo    030
    context  diplomatic
    source   subject, object
    target   to.with, to.for, to.in, to, with
    noun-target to.with, to.for, to.in, to, with
    example  Rwanda has committed itself to brotherhood with Uganda. => RWA AGREE UGA
    example  Australia reaffirmed its commitment to Fiji. => AUS AGREE FJI

act open-to
    adjective open, receptive, amenable, ready, favourable, favorable, prepared
    unless   to public, visitor, question, tourist, interpretation, debate, abuse, traffic, attack, doubt, all, anyone
    unless   object any
    event    AGREE
    cameo    030
    context  diplomatic
    target   to.with, to.by, to.from, to, with
    example  Turkey is open to the Greek idea. => TUR AGREE GRC
    not      The museum is open to the public.

act readiness-for
    noun     readiness, preparedness, willingness, eagerness
    adjective ready, prepared, eager, willing, keen
    if       for %coopthing, friendship, step, gesture, progress, change, future, responsibility
    event    AGREE
    cameo    030
    context  diplomatic
    target   for.with, with, for.to, for
    noun-target for.with, with, for.to, for
    example  Belarus is ready for closer ties with Poland. => BLR AGREE POL

act signal-yes
    verb     nod, give_nod, give_green_light, say_yes, wave_through, smile_on, warm, warm_up, come_on_board, thaw
    if       to any
    unless   to music, crowd, fan, camera
    event    AGREE
    cameo    030
    context  diplomatic
    target   to.by, to.from, to.with, to
    example  Hungary said yes to the Swedish request. => HUN AGREE SWE

act extend-hand
    verb     extend, offer, hold_out, stretch, reach
    if       object olive, branch, hand, olive-branch, overture
    event    AGREE
    cameo    030
    context  diplomatic
    target   recipient, object.recipient, toward, towards
    example  Greece extended a hand of friendship to Turkey. => GRC AGREE TUR

act olive-branch
    noun     olive_branch, goodwill_gesture, peace_overture, overture, peace_offering, gesture_goodwill
    event    AGREE
    cameo    030
    context  diplomatic
    noun-target recipient, toward, towards, for, with
    example  Armenia sent a peace overture to Turkey. => ARM AGREE TUR

act reach-out
    verb     reach_out, hold_out_hand, make_overture, court, woo
    if       to <actor>
    event    AGREE
    cameo    030
    context  diplomatic
    target   to
    example  Brazil reached out to Argentina. => BRA AGREE ARG

act assure
    verb     assure, reassure
    if       object <actor>
    unless   clause any
    unless   object customer, voter, investor, fan, public, market
    event    AGREE
    cameo    030
    context  diplomatic
    target   object
    example  China assured Pakistan of its friendship. => CHN AGREE PAK

act announce-state-will
    verb     announce, declare, confirm
    if       subject <person>, %dignitary, government, ministry
    if       clause send_will, send_would, give_will, give_would, supply_will, supply_would, provide_will, provide_would, deliver_will, deliver_would, donate_will, donate_would, restore_will, restore_would, resume_will, resume_would, normalise_will, normalise_would, normalize_will, normalize_would, open_will, open_would, reopen_will, reopen_would, recognise_will, recognise_would, recognize_will, recognize_would, join_will, join_would, accept_will, accept_would, host_will, host_would, lift_will, lift_would, ease_will, ease_would, withdraw_will, withdraw_would, release_will, release_would, cooperate_will, cooperate_would, help_will, help_would
    if       clause.subject <state>
    unless   clause.object <civilian>, attack, reserve, service, sanction_against, police, army
    event    AGREE
    cameo    030
    context  diplomatic
    target   clause.object.with, clause.with, clause.recipient, clause.object.recipient, clause.to, clause.for, clause.in, clause.object.in, clause.object
    example  Obama announced that the United States would restore relations with Cuba. => USAGOV AGREE CUB

act go-along
    verb     go_along, play_along, fall_in
    if       with plan, proposal, decision, request, demand, idea, deal, wish, policy, <actor>
    if       subject <actor>
    unless   with joke, crowd
    event    AGREE
    cameo    030
    context  diplomatic
    target   with.of, with.by, with.from, with
    example  Kuwait went along with the plan of Qatar. => KWT AGREE QAT

act clear-way
    verb     clear, pave, open, smooth, ease
    if       object way, path, road
    if       for sale, deployment, accession, membership, talk, deal, transfer, release, mission, delivery, return, withdrawal, extradition
    if       subject <actor>
    event    AGREE
    cameo    030
    context  diplomatic
    target   for.to, for.of, for.with, for.by, object.for.of, for
    example  Turkey cleared the way for the accession of Sweden. => TUR AGREE SWE

act accept-to-do
    verb     accept, acquiesce, deign, undertake, condescend
    if       infinitive restart, hold, resume, join, meet, negotiate, talk, attend, send, return, open, start, begin, host, receive, take_part, participate, cooperate, withdraw, free, halt, stop
    if       subject <actor>
    unless   subject union, club
    event    AGREE
    cameo    030
    context  diplomatic
    target   infinitive.with, infinitive.recipient, infinitive.object.with, infinitive.object, with
    reciprocal yes
    example  Libya accepted to resume talks with Chad. => LBY AGREE TCD

act commit-itself
    verb     commit, bind, obligate, oblige, recommit
    if       object itself, himself, themselves, herself
    if       recipient %truce, peace, dialogue, process, talk, reform, agreement, disarmament, principle, withdrawal, resolution
    if       subject <actor>
    event    AGREE
    cameo    030
    context  diplomatic
    target   recipient.with, to.with, recipient.in, with
    example  Burundi committed itself to dialogue with Rwanda. => BDI AGREE RWA

act reach-out-to-foe
    verb     make, extend, send, launch, put_out
    if       object overture, feeler, peace_offer, olive_branch, peace_feeler, friendly_gesture, charm_offensive, conciliatory_gesture, goodwill_gesture, peace_offering, peace_overture
    if       recipient <actor>
    if       subject <actor>
    event    AGREE
    cameo    030
    context  diplomatic
    target   recipient, object.to, to, toward, object.toward
    example  Eritrea made overtures to Djibouti. => ERI AGREE DJI

act lift-veto-on-delivery
    verb     drop, withdraw, lift, waive, remove, end
    if       object veto, objection, hold, block, opposition, reservation
    if       object.on delivery, transfer, export, package, deal, talk, fund, tranche, release, payment, sale, opening
    if       subject <state>, %dignitary, <organization>, senator
    event    AGREE
    cameo    030
    context  diplomatic
    target   object.on.to, object.on.for, object.on.with, on.to, on.for
    example  Germany lifted its veto on the delivery of jets to Ukraine. => DEU AGREE UKR

act promise-fans
    verb     promise, pledge, vow, offer, guarantee, assure
    if       object fan, customer, shareholder, investor, viewer, reader, guest, passenger, employee, staff, worker, wife, husband, child, diner, buyer
    unless   object.from <state>
    event    none
    none     The club promised fans a better season.

act plan-none
    verb     plan, hope, want, intend, wish, decide, aim, seek
    if       clause launch, open, build, hire, expand, release, buy, sell
    if       subject company, firm, airline, retailer, carmaker, bank, club, chain, brewer, manufacturer, startup, start-up, studio
    unless   clause.with <state>
    unless   clause.recipient <state>
    event    none
    none     The airline plans to buy planes.

act keen-none
    adjective keen, eager, happy, glad, willing, ready, open, prepared
    if       clause learn, see, know, hear, leave, please, impress, listen_music, watch, buy_house, retire, celebrate, move_on, marry, perform, compete, race, rumble, graduate, invest_client
    unless   clause.with <state>
    event    none
    none     The singer is eager to learn.

act vow-win
    verb     vow, promise, pledge, swear, commit
    if       clause win, score, bounce_back, cut, continue, improve, play, return, rebuild_team, fight
    if       subject %sportsman, company, bank, firm, retailer, airline, chief_executive, carmaker
    event    none
    none     The coach promised to win.

act offer-reward
    verb     offer, promise, guarantee, pledge, vow
    if       object reward, bounty, prayer, discount, job, price, product, course, refund, opportunity, advice, insight, lesson, reminder, alternative, chance, choice, prize, salary, ticket, room, bonus, congratulations, evidence, rebate, return, sacrifice
    unless   recipient <state>
    event    none
    none     The police offered a reward for the suspect.
    none     The faithful offered prayers.

# ---- 031: to cooperate

act agree-cooperate
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %coopverb
    unless   clause %hostileverb
    event    AGREE
    cameo    031
    context  diplomatic
    target   clause.with, with, clause.object.with, clause.between, clause.against, object, clause.recipient, clause.object
    noun-target clause.with, with, clause.object.with, clause.between, clause.against, object, clause.recipient, clause.object
    reciprocal yes
    example  Chad and Niger agreed to cooperate. => TCD,NER AGREE NER,TCD
    example  India agreed to work with Nepal. => IND AGREE NPL
    example  Cuba agreed to collaborate with Mexico. => CUB AGREE MEX

act agree-strengthen-ties
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %coopverb
    if       clause.object %coopthing
    event    AGREE
    cameo    031
    context  diplomatic
    target   clause.object.with, clause.with, clause.object.between, with
    noun-target clause.object.with, clause.with, clause.object.between, with
    reciprocal yes
    example  Ghana agreed to deepen its cooperation with Togo. => GHA AGREE TGO
    example  Iraq and Kuwait agreed to improve cooperation. => IRQ,KWT AGREE KWT,IRQ

act agree-on-cooperation
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, offer
    if       object %coopthing
    event    AGREE
    cameo    031
    context  diplomatic
    target   recipient, with, object.with, object.recipient, object.between, object
    reciprocal yes
    example  Japan offered closer cooperation to Vietnam. => JPN AGREE VNM

act agree-to-cooperation
    verb     agree, consent, assent, acquiesce, concur, commit
    adjective open, committed, receptive
    if       to %coopthing
    event    AGREE
    cameo    031
    context  diplomatic
    source   subject, object
    target   to.with, with, to.between, to
    reciprocal yes
    example  Poland committed to a partnership with Ukraine. => POL AGREE UKR

act say-will-cooperate
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause cooperate_will, cooperate_would, co-operate_will, co-operate_would, work_will, work_would, work_together_will, work_together_would, collaborate_will, collaborate_would, coordinate_will, coordinate_would, join_forces_will, join_forces_would
    if       clause.subject it, they, he, she, we, country, government
    if       clause.with <actor>
    if       subject <actor>
    unless   clause cooperate_not, cooperate_never, co-operate_not, co-operate_never, work_not, work_never, work_together_not, work_together_never, collaborate_not, collaborate_never, coordinate_not, coordinate_never, join_forces_not, join_forces_never
    event    AGREE
    cameo    031
    context  diplomatic
    target   clause.with
    example  Serbia said it would cooperate with Kosovo. => SRB AGREE XKX

act express-interest
    verb     express, show, signal, voice, declare, have
    if       object interest, desire, willingness, readiness, openness, eagerness
    if       in cooperation, trade, membership, partnership, investment, project, joining, buying, purchase, tie, alliance, deal, talk, dialogue
    if       subject <state>, %dignitary, <organization>, <armed>
    unless   subject buyer, investor, fan
    event    AGREE
    cameo    031
    context  diplomatic
    target   in.with, object.in.with, with, in.from, in.of
    example  Serbia expressed interest in cooperation with Egypt. => SRB AGREE EGY

act vow-friendship
    verb     promise, vow, pledge, swear, look_forward, undertake
    if       object friendship, new_start, fresh_start, goodwill, partnership, reset, era, dialogue, cooperation, reconciliation, coexistence, neighbourliness
    if       with <actor>
    if       subject <actor>
    event    AGREE
    cameo    031
    context  diplomatic
    target   with, object.with, recipient
    example  Syria promised cooperation with Lebanon. => SYR AGREE LBN

act agree-economic
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause trade, buy, sell, export, import, invest, purchase, build, construct, expand, increase, boost, develop, promote, open, resume, supply, facilitate, pump, fund
    if       clause.object %tradething
    event    AGREE
    cameo    0311
    context  economic
    target   clause.with, clause.object.with, clause.from, clause.recipient, clause.object.recipient
    target   clause.between, clause.in, clause.object.in, with, clause.object
    noun-target clause.with, clause.object.with, clause.from, clause.recipient, clause.object.recipient
    noun-target clause.between, clause.in, clause.object.in, with, clause.object
    reciprocal yes
    example  Turkey and Iran agreed to boost trade. => TUR,IRN AGREE IRN,TUR
    example  China agreed to increase trade with Kenya. => CHN AGREE KEN

act agree-trade-with
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause trade, buy, sell, export, import, invest, purchase
    unless   clause.object %sportsman
    event    AGREE
    cameo    0311
    context  economic
    target   clause.with, clause.from, clause.recipient, clause.in, clause.object, with
    noun-target clause.with, clause.from, clause.recipient, clause.in, clause.object, with
    reciprocal yes
    example  Iraq agreed to buy carpets from Iran. => IRQ AGREE IRN
    example  Saudi Arabia agreed to invest in Pakistan. => SAU AGREE PAK

act agree-on-trade
    verb     agree, consent, assent, acquiesce, concur, promise, pledge
    if       on trade, pipeline, investment, tariff, currency, price, quota, transit, railway
    event    AGREE
    cameo    0311
    context  economic
    target   on.with, with, on.between, on
    reciprocal yes
    example  Canada and Mexico agreed on a tariff. => CAN,MEX AGREE MEX,CAN

act say-will-trade
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause buy_will, buy_would, import_will, import_would, invest_will, invest_would, sell_will, sell_would, export_will, export_would, purchase_will, purchase_would, build_will, build_would
    if       clause.object oil, gas, wheat, grain, coal, electricity, power, rice, %tradething, %moneything, reactor, bond
    if       clause.subject it, they, he, she, we, country, government
    unless   clause buy_not, buy_never, import_not, import_never, invest_not, invest_never, sell_not, sell_never, export_not, export_never, purchase_not, purchase_never, build_not, build_never
    event    AGREE
    cameo    0311
    context  economic
    target   clause.from, clause.object.from, clause.recipient, clause.in, clause.object.in
    example  Egypt said it would buy wheat from Russia. => EGY AGREE RUS

act agree-military
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause conduct, hold, stage, share, sell, station, host, establish, form, build, strengthen, boost, deepen, expand, train, join, coordinate
    if       clause.object exercise, drill, manoeuvre, maneuver, patrol, force, base, troop, alliance, defence, defense, command, army, weapon, tank, missile, jet, military, naval, coalition
    event    AGREE
    cameo    0312
    context  military
    target   clause.with, clause.object.with, clause.recipient, clause.between, with, clause.in, clause.object
    noun-target clause.with, clause.object.with, clause.recipient, clause.between, with, clause.in, clause.object
    reciprocal yes
    example  India and Vietnam agreed to hold joint naval exercises. => IND,VNM AGREE VNM,IND
    example  The United States agreed to share missiles with Poland. => USA AGREE POL

act agree-join-forces
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause join, ally, unite, team, coordinate, fight, defend, protect, patrol
    if       clause.against any
    unless   clause.object any
    unless   clause march
    event    AGREE
    cameo    0312
    context  military
    target   with, clause.with, clause.object.with
    noun-target with, clause.with, clause.object.with
    reciprocal yes
    example  Chad and Nigeria agreed to fight together against Boko Haram. => TCD,NGA AGREE NGA,TCD

act agree-judicial
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause extradite, hand, surrender, transfer, try, prosecute, send, deport
    if       clause.object suspect, criminal, fugitive, indictee, war-criminal, trafficker, murderer, killer, defendant, accused, general, smuggler, terrorist, <person>
    unless   clause.object %prisoner
    unless   clause %hostileverb
    event    AGREE
    cameo    0313
    context  legal
    target   clause.recipient, with, clause.from, clause.object
    noun-target clause.recipient, with, clause.from, clause.object
    example  Serbia agreed to surrender a fugitive to Croatia. => SRB AGREE HRV

act agree-extradite
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause extradite
    unless   clause %hostileverb
    event    AGREE
    cameo    0313
    context  legal
    target   clause.recipient, clause.from, with, clause.object
    noun-target clause.recipient, clause.from, with, clause.object
    example  Colombia agreed to extradite a drug lord to the United States. => COL AGREE USA

act say-will-extradite
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause extradite_will, extradite_would, hand_over_will, hand_over_would, surrender_will, surrender_would, transfer_will, transfer_would
    if       clause.object suspect, fugitive, criminal, warlord, indictee, <person>, general, killer
    if       clause.subject it, they, he, she, we, country, government
    unless   clause extradite_not, extradite_never, hand_over_not, hand_over_never, surrender_not, surrender_never, transfer_not, transfer_never
    event    AGREE
    cameo    0313
    context  legal
    target   clause.recipient, clause.to
    example  Serbia said it would extradite the suspect to Croatia. => SRB AGREE HRV

act agree-intelligence
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause share, exchange, swap, provide, pool, pass, give, hand, disclose
    if       clause.object intelligence, information, data, evidence, file, tip, knowledge, secret, document
    event    AGREE
    cameo    0314
    context  intelligence
    target   clause.with, clause.recipient, clause.object.with, clause.between, with
    noun-target clause.with, clause.recipient, clause.object.with, clause.between, with
    reciprocal yes
    example  Israel and Jordan agreed to share intelligence. => ISR,JOR AGREE JOR,ISR
    example  Pakistan agreed to provide information to Britain. => PAK AGREE GBR

act say-will-share-intel
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause share_will, share_would, exchange_will, exchange_would, pass_will, pass_would, hand_over_will, hand_over_would, provide_will, provide_would
    if       clause.object intelligence, information, evidence, intel, file
    if       clause.subject it, they, he, she, we, country, government
    unless   clause share_not, share_never, exchange_not, exchange_never, pass_not, pass_never, hand_over_not, hand_over_never, provide_not, provide_never
    event    AGREE
    cameo    0314
    context  intelligence
    target   clause.with, clause.recipient, clause.object.with
    example  Britain said it would share intelligence with Ukraine. => GBR AGREE UKR

# ---- 032: diplomatic cooperation

act agree-support
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause support, back, recognise, recognize, endorse, vote, stand, defend, respect, uphold, welcome, congratulate, praise, apologise, apologize, ratify, lobby, honour, honor, sponsor
    unless   clause %hostileverb
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object, clause.with, clause.by, clause.behind, clause.for, clause.recipient, clause.object.of
    target   clause.beside, with
    noun-target clause.object, clause.with, clause.by, clause.behind, clause.for, clause.recipient, clause.object.of
    noun-target clause.beside, with
    example  Cyprus agreed to endorse Egypt. => CYP AGREE EGY
    example  Spain agreed to recognise Palestine. => ESP AGREE PSE
    example  Malaysia agreed to stand by Indonesia. => MYS AGREE IDN

act pledge-support
    verb     promise, vow, guarantee
    noun     promise, pledge, vow, offer, assurance
    if       object support, backing, solidarity, allegiance, loyalty, friendship, recognition, neutrality, respect, fealty, alliance, goodwill, unity
    event    AGREE
    cameo    032
    context  diplomatic
    target   recipient, object.for, for, object.recipient, with, object.with, behind, object
    noun-target recipient, object.for, for, object.recipient, with, object.with, behind, object
    example  Morocco promised its support for Mali. => MAR AGREE MLI
    example  Russia vowed loyalty to Belarus. => RUS AGREE BLR

act agree-normalise
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause restore, normalise, normalize, establish, open, reopen, resume, upgrade, exchange, appoint, re-establish, reestablish, renew, send, repair, mend, improve
    if       clause.object tie, relation, embassy, ambassador, consulate, relationship, mission, envoy, link
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object.with, clause.with, with, clause.in, clause.object.in, clause.recipient, clause.between
    noun-target clause.object.with, clause.with, with, clause.in, clause.object.in, clause.recipient, clause.between
    reciprocal yes
    example  Iran and Saudi Arabia agreed to restore relations. => IRN,SAU AGREE SAU,IRN
    example  Bahrain agreed to establish relations with Israel. => BHR AGREE ISR

act agree-join-body
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause join, enter, accede, sign, ratify, rejoin
    unless   clause %hostileverb
    unless   subject %sportsman
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object, clause.recipient, clause.with, clause.in, with
    noun-target clause.object, clause.recipient, clause.with, clause.in, with
    example  Finland agreed to join NATO. => FIN AGREE IGONAT

act say-will-have-relations
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause establish_will, establish_would, normalise_will, normalise_would, normalize_will, normalize_would, restore_will, restore_would, upgrade_will, upgrade_would, reopen_will, reopen_would, open_will, open_would, resume_will, resume_would, rebuild_will, rebuild_would, improve_will, improve_would, strengthen_will, strengthen_would
    if       clause.object %tie, embassy, consulate, diplomatic_mission, diplomatic_relation
    if       clause.subject it, they, he, she, we, country, government
    unless   clause establish_not, establish_never, normalise_not, normalise_never, normalize_not, normalize_never, restore_not, restore_never, upgrade_not, upgrade_never, reopen_not, reopen_never, open_not, open_never, resume_not, resume_never, rebuild_not, rebuild_never, improve_not, improve_never, strengthen_not, strengthen_never
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object.with, clause.with, clause.object.in, clause.in, clause.object.to
    example  Sudan said it would normalise relations with Israel. => SDN AGREE ISR

act say-will-recognise
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause recognise_will, recognise_would, recognize_will, recognize_would
    if       clause.object <actor>, state, statehood, independence, sovereignty, government, result
    if       clause.subject it, they, he, she, we, country, government
    unless   clause recognise_not, recognise_never, recognize_not, recognize_never
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object, clause.object.of, clause.object.possessor
    example  Spain said it would recognise Kosovo. => ESP AGREE XKX

act say-will-support
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause back_will, back_would, support_will, support_would, endorse_will, endorse_would, approve_will, approve_would
    if       clause.object %causething, bid, membership, candidate, candidacy, <actor>
    if       clause.subject it, they, he, she, we, country, government
    unless   clause back_not, back_never, support_not, support_never, endorse_not, endorse_never, approve_not, approve_never
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object.of, clause.object.by, clause.object.possessor, clause.object.from, clause.object
    example  Hungary said it would back the bid of Sweden. => HUN AGREE SWE

act say-will-join
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause join_will, join_would, rejoin_will, rejoin_would, sign_will, sign_would, ratify_will, ratify_would, implement_will, implement_would, observe_will, observe_would, honour_will, honour_would
    if       clause.object <organization>, alliance, coalition, bloc, treaty, pact, accord, agreement, deal, convention, protocol
    if       clause.subject it, they, he, she, we, country, government
    unless   clause join_not, join_never, rejoin_not, rejoin_never, sign_not, sign_never, ratify_not, ratify_never, implement_not, implement_never, observe_not, observe_never, honour_not, honour_never
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.object.with, clause.with, clause.object.of, clause.object
    example  Finland said it would join NATO. => FIN AGREE IGONAT

act say-will-apologise
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause apologise_will, apologise_would, apologize_will, apologize_would, compensate_will, compensate_would, forgive_will, forgive_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause apologise_not, apologise_never, apologize_not, apologize_never, compensate_not, compensate_never, forgive_not, forgive_never
    unless   clause.object customer
    event    AGREE
    cameo    032
    context  diplomatic
    target   clause.to, clause.recipient, clause.object
    example  Japan said it would compensate South Korea. => JPN AGREE KOR

act assure-of
    verb     assure, reassure, promise, guarantee
    if       object <actor>
    if       of support, commitment, backing, cooperation, solidarity, protection, help, assistance, friendship, intention, aid, loyalty
    if       subject <actor>
    unless   object investor, customer, fan
    event    AGREE
    cameo    032
    context  diplomatic
    target   object
    example  France assured Mali of its support. => FRA AGREE MLI

# ---- 033: aid

act agree-give
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause give, provide, send, deliver, supply, donate, ship, extend, grant, offer, lend, contribute, furnish, airlift, pay
    unless   clause.object %prisoner, order, notice, ultimatum, %publication, deadline
    event    AGREE
    cameo    033
    context  diplomatic
    target   clause.object, with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for
    target   clause.in, clause.with, clause.object, clause.against, to
    noun-target clause.object, with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for
    noun-target clause.in, clause.with, clause.object, clause.against, to
    example  Norway agreed to supply Georgia with books. => NOR AGREE GEO

act agree-help
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %helpverb
    unless   clause %hostileverb
    event    AGREE
    cameo    033
    context  diplomatic
    target   clause.object, clause.for, clause.with, clause.in, clause.recipient, with
    noun-target clause.object, clause.for, clause.with, clause.in, clause.recipient, with
    example  Tunisia agreed to help Libya. => TUN AGREE LBY
    example  Japan agreed to rebuild Iraq. => JPN AGREE IRQ

act agree-give-money
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %givingverb
    if       clause.object %moneything
    event    AGREE
    cameo    0331
    context  economic
    target   with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    target   clause.with, clause.object, clause.against, to
    noun-target with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    noun-target clause.with, clause.object, clause.against, to
    example  Kuwait agreed to lend $2 billion to Egypt. => KWT AGREE EGY
    example  The European Union agreed to provide funds to Tunisia. => IGOEEC AGREE TUN

act pledge-money
    verb     promise, pledge, offer, commit, earmark, guarantee, set_aside, allocate, announce
    if       object %moneything
    unless   object help
    event    AGREE
    cameo    0331
    context  economic
    target   recipient, for, object.for, object.recipient, in, toward, towards, object.in, object.toward, object.of
    example  Qatar pledged $500 million to Sudan. => QAT AGREE SDN
    example  The World Bank has offered a loan to Ghana. => IGOWBK AGREE GHA

act pledge-of-money
    noun     promise, pledge, offer, commitment
    if       of %moneything
    event    AGREE
    cameo    0331
    context  economic
    noun-target recipient, for, of.recipient, of.for, in, of.in
    example  Germany made an offer of loans to Greece. => DEU AGREE GRC

act invest-promise
    verb     agree, promise, pledge, offer, plan
    noun     promise, pledge, offer, plan
    if       clause forgive, cancel, write, reschedule, restructure, waive
    if       clause.object debt, loan, repayment, payment
    event    AGREE
    cameo    0331
    context  economic
    target   clause.object.of, clause.for, with, clause.object, clause.object.recipient
    noun-target clause.object.of, clause.for, with, clause.object, clause.object.recipient
    example  Russia agreed to cancel the debt of Cuba. => RUS AGREE CUB

act say-will-give-money
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause give_will, give_would, provide_will, provide_would, lend_will, lend_would, contribute_will, contribute_would, donate_will, donate_would, grant_will, grant_would, allocate_will, allocate_would, pay_will, pay_would, disburse_will, disburse_would, extend_will, extend_would, inject_will, inject_would, release_will, release_would
    if       clause.object %moneything, loan, grant, credit, million, billion
    if       clause.subject it, they, he, she, we, country, government
    unless   clause give_not, give_never, provide_not, provide_never, lend_not, lend_never, contribute_not, contribute_never, donate_not, donate_never, grant_not, grant_never, allocate_not, allocate_never, pay_not, pay_never, disburse_not, disburse_never, extend_not, extend_never, inject_not, inject_never, release_not, release_never
    event    AGREE
    cameo    0331
    context  economic
    target   clause.recipient, clause.with, clause.object.recipient, clause.to, clause.for, clause.object.for, clause.in, clause.object.with, clause.object.in
    example  Japan said it would lend $100 million to Vietnam. => JPN AGREE VNM

act budget-for
    verb     budget, earmark, set_aside, request_not, reserve, allot, allocate, commit, pencil_in
    if       object %moneything, million, billion, fund
    if       for <state>, refugee, reconstruction, victim
    if       subject <state>, <organization>, government, %dignitary
    unless   object.for itself, resident
    event    AGREE
    cameo    0331
    context  economic
    target   for, object.for, for.in, for.of
    example  Finland earmarked 20 million euros for Georgia. => FIN AGREE GEO

act unveil-aid
    verb     unveil, announce, outline, present, roll_out, propose, detail, authorise, authorize
    if       object aid_package, assistance_package, loan_package, economic_package, rescue_package, support_package, financial_package, aid, assistance, loan, grant, funding, economic_aid, relief_fund, economic_assistance, financial_aid
    if       for <actor>, refugee, victim
    if       subject <state>, <organization>, %dignitary, government
    unless   object.for customer
    event    AGREE
    cameo    0331
    context  economic
    target   for, object.for, recipient, object.to, to
    example  Canada unveiled an aid package for Haiti. => CAN AGREE HTI

act announce-aid-to
    verb     unveil, announce, outline, propose, authorise, authorize
    if       object aid_package, assistance_package, loan_package, rescue_package, aid, assistance, loan, grant, funding, economic_aid, economic_assistance, financial_aid, support_package
    if       recipient <actor>, refugee, victim
    if       subject <state>, <organization>, %dignitary, government
    event    AGREE
    cameo    0331
    context  economic
    target   recipient, object.to, to
    example  Japan announced a loan to Iraq. => JPN AGREE IRQ

act agree-give-arms
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %givingverb, sell, arm, equip
    if       clause.object %armsthing
    unless   clause.object %reliefthing
    event    AGREE
    cameo    0332
    context  military
    target   with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    target   clause.with, clause.object, clause.against, to
    noun-target with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    noun-target clause.with, clause.object, clause.against, to
    example  Germany agreed to send tanks to Ukraine. => DEU AGREE UKR
    example  The Czech Republic agreed to provide ammunition to Ukraine. => CZE AGREE UKR
    example  Russia agreed to deliver missiles to Iran. => RUS AGREE IRN

act agree-send-troops
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause send, deploy, contribute, provide, dispatch, station, commit, supply, offer
    if       clause.object %troopthing
    event    AGREE
    cameo    0332
    context  military
    target   clause.recipient, clause.in, clause.for, clause.object.recipient, clause.with, clause.against, clause.object
    noun-target clause.recipient, clause.in, clause.for, clause.object.recipient, clause.with, clause.against, clause.object
    example  Ethiopia agreed to send troops to Somalia. => ETH AGREE SOM
    example  Denmark agreed to send soldiers to Mali. => DNK AGREE MLI

act pledge-arms
    verb     promise, pledge, offer, commit
    if       object %armsthing, troop, soldier, battalion
    event    AGREE
    cameo    0332
    context  military
    target   recipient, for, object.for, object.recipient, in
    example  Canada offered helicopters to Mali. => CAN AGREE MLI

act pledge-military-aid
    verb     promise, pledge, offer, commit
    if       object military_aid, aid, assistance, support, help, backing
    if       object.possessor any
    unless   object backing, support
    event    AGREE
    cameo    033
    context  diplomatic
    target   recipient, object.recipient, for, object.for, in
    example  The United States pledged its aid to Georgia. => USA AGREE GEO

act say-will-help
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause help_will, help_would, assist_will, assist_would, support_will, support_would, rebuild_will, rebuild_would, aid_will, aid_would, fund_will, fund_would, finance_will, finance_would, bail_out_will, bail_out_would
    if       clause.object <actor>, country, people
    if       clause.subject it, they, he, she, we, country, government
    unless   clause help_not, help_never, assist_not, assist_never, support_not, support_never, rebuild_not, rebuild_never, aid_not, aid_never, fund_not, fund_never, finance_not, finance_never, bail_out_not, bail_out_never
    event    AGREE
    cameo    033
    context  diplomatic
    target   clause.object, clause.in
    example  Germany said it would help Greece. => DEU AGREE GRC

act say-will-increase-aid
    verb     say, announce, declare, confirm, state, tell, indicate, add, reiterate
    if       clause double_will, double_would, triple_will, triple_would, increase_will, increase_would, boost_will, boost_would, resume_will, resume_would, restore_will, restore_would, extend_will, extend_would, continue_will, continue_would, maintain_will, maintain_would, step_up_will, step_up_would, keep_will, keep_would
    if       clause.object aid, assistance, support, funding, contribution, help, arms_delivery, loan, backing, humanitarian_aid, military_aid
    if       clause.subject it, they, he, she, we, country, government
    unless   clause continue_not, resume_not, increase_not, extend_not, restore_not
    event    AGREE
    cameo    033
    context  diplomatic
    target   clause.object.to, clause.recipient, clause.to, clause.object.for, clause.for
    example  Britain said it would double its aid to Yemen. => GBR AGREE YEM
    example  Japan announced that it would resume aid to Myanmar. => JPN AGREE MMR

act agree-train
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause train, arm, equip, advise, mentor, modernise, modernize
    unless   clause %hostileverb
    event    AGREE
    cameo    0332
    context  military
    target   clause.object, with, clause.in
    noun-target clause.object, with, clause.in
    example  Britain agreed to train Ukrainian soldiers. => GBR AGREE UKRMIL
    example  Turkey agreed to arm Somalia. => TUR AGREE SOM

act say-will-give-arms
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause send_will, send_would, give_will, give_would, supply_will, supply_would, provide_will, provide_would, deliver_will, deliver_would, donate_will, donate_would, ship_will, ship_would, transfer_will, transfer_would, lend_will, lend_would, hand_will, hand_would
    if       clause.object %armsthing
    if       clause.subject it, they, he, she, we, country, government
    unless   clause send_not, send_never, give_not, give_never, supply_not, supply_never, provide_not, provide_never, deliver_not, deliver_never, donate_not, donate_never, ship_not, ship_never, transfer_not, transfer_never, lend_not, lend_never, hand_not, hand_never
    event    AGREE
    cameo    0332
    context  military
    target   clause.recipient, clause.with, clause.object.recipient, clause.to, clause.for, clause.object.for, clause.in, clause.object.with, clause.object.in
    example  Germany said it would send tanks to Ukraine. => DEU AGREE UKR
    example  France announced that it will supply missiles to Greece. => FRA AGREE GRC

act say-will-send-troops
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause send_will, send_would, deploy_will, deploy_would, contribute_will, contribute_would, commit_will, commit_would, provide_will, provide_would, dispatch_will, dispatch_would
    if       clause.object %troopthing, %keeperthing, contingent, police
    if       clause.subject it, they, he, she, we, country, government
    unless   clause send_not, send_never, deploy_not, deploy_never, contribute_not, contribute_never, commit_not, commit_never, provide_not, provide_never, dispatch_not, dispatch_never
    event    AGREE
    cameo    0332
    context  military
    target   clause.recipient, clause.with, clause.object.recipient, clause.to, clause.for, clause.object.for, clause.in, clause.object.with, clause.object.in
    example  Kenya said it would send soldiers to Haiti. => KEN AGREE HTI

act say-will-train
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause train_will, train_would, equip_will, equip_would, arm_will, arm_would, mentor_will, mentor_would
    if       clause.object <actor>, <armed>, police, army, force, troops, pilot
    if       clause.subject it, they, he, she, we, country, government
    unless   clause train_not, train_never, equip_not, equip_never, arm_not, arm_never, mentor_not, mentor_never
    event    AGREE
    cameo    0332
    context  military
    target   clause.object, clause.object.of, clause.in
    example  Britain said it would train Ukrainian soldiers. => GBR AGREE UKRMIL

act approve-arms-sale
    verb     approve, clear, okay, authorise, authorize, greenlight, green-light, sanction, notify, back, agree_to
    if       object sale, transfer, export, re-export, delivery, shipment
    if       object.of %armsthing, fighter_jet
    if       recipient <state>
    if       subject <state>, government, ministry, president, congress, %dignitary
    event    AGREE
    cameo    0332
    context  military
    target   recipient, object.to, to
    example  The United States approved the sale of missiles to Taiwan. => USA AGREE TWN

act approve-arms-deal
    verb     approve, clear, okay, authorise, authorize, greenlight, green-light
    if       object arms_sale, arms_deal, weapon_sale, missile_sale, arms_package, jet_sale, arms_export, weapon_export, military_sale, weapons_sale, tank_sale, f-16_sale
    if       subject <state>, government, ministry, president, congress, %dignitary, senate, department
    event    AGREE
    cameo    0332
    context  military
    target   recipient, object.to, to, with, object.with, for
    example  Washington approved an arms sale to Saudi Arabia. => USAGOV AGREE SAU

act unveil-military-aid
    verb     unveil, announce, outline, present, approve, authorise, authorize, pledge, promise, offer
    if       object military_aid, military_package, weapon_package, arms_package, military_assistance, security_assistance, weapons_package, defence_package, ammunition_package, air-defence_package, security_package
    if       for <actor>
    if       subject <state>, <organization>, %dignitary, government, pentagon
    event    AGREE
    cameo    0332
    context  military
    target   for, object.for, recipient, object.to, to
    example  Sweden announced a military package for Ukraine. => SWE AGREE UKR

act pledge-military-aid-to
    verb     unveil, announce, pledge, promise, offer, vow
    if       object military_aid, military_assistance, security_assistance, military_support, military_help, military_backing, weapon, arms, missile, tank, jet, howitzer, air_defence
    if       recipient <actor>
    if       subject <state>, <organization>, %dignitary, government
    event    AGREE
    cameo    0332
    context  military
    target   recipient, object.to, to
    example  Norway pledged military support to Moldova. => NOR AGREE MDA

act agree-give-relief
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %givingverb
    if       clause.object %reliefthing
    event    AGREE
    cameo    0333
    context  humanitarian
    target   with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    target   clause.with, clause.object, clause.against, to
    noun-target with, clause.recipient, clause.object.recipient, object, clause.for, clause.object.for, clause.in
    noun-target clause.with, clause.object, clause.against, to
    example  Egypt agreed to send food to Sudan. => EGY AGREE SDN
    example  Thailand agreed to give medicine to Myanmar. => THA AGREE MMR

act pledge-relief
    verb     promise, pledge, offer, vow, guarantee, volunteer
    if       object %reliefthing, refuge, asylum, shelter, sanctuary, rescue, evacuation
    event    AGREE
    cameo    0333
    context  humanitarian
    target   recipient, object.recipient, for, object.for, in, object.in, with
    example  Iran offered help to Turkey. => IRN AGREE TUR
    example  Ireland pledged food aid to Ethiopia. => IRL AGREE ETH
    example  Panama offered asylum to the Haitian president. => PAN AGREE HTIGOV

act offer-of-relief
    noun     promise, pledge, offer
    if       of %reliefthing, asylum, refuge, shelter
    event    AGREE
    cameo    0333
    context  humanitarian
    noun-target recipient, for, of.recipient, of.for, from, in
    example  Cuba made an offer of doctors to Italy. => CUB AGREE ITA

act agree-take-in
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause take, accept, resettle, welcome, admit, host, shelter, receive, house, absorb, accommodate
    if       clause.object refugee, migrant, seeker, evacuee, people, wounded, patient, child, orphan, displaced, share
    event    AGREE
    cameo    0333
    context  humanitarian
    target   clause.from, clause.object.from, clause.object, with
    noun-target clause.from, clause.object.from, clause.object, with
    example  Australia agreed to take refugees from Syria. => AUS AGREE SYR

act say-will-give-relief
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause send_will, send_would, give_will, give_would, deliver_will, deliver_would, donate_will, donate_would, airlift_will, airlift_would, ship_will, ship_would, provide_will, provide_would, airdrop_will, airdrop_would, distribute_will, distribute_would, fly_will, fly_would, dispatch_will, dispatch_would
    if       clause.object %reliefthing
    if       clause.subject it, they, he, she, we, country, government
    unless   clause send_not, send_never, give_not, give_never, deliver_not, deliver_never, donate_not, donate_never, airlift_not, airlift_never, ship_not, ship_never, provide_not, provide_never, airdrop_not, airdrop_never, distribute_not, distribute_never, fly_not, fly_never, dispatch_not, dispatch_never
    event    AGREE
    cameo    0333
    context  humanitarian
    target   clause.recipient, clause.with, clause.object.recipient, clause.to, clause.for, clause.object.for, clause.in, clause.object.with, clause.object.in
    example  Egypt said it would send medicine to Sudan. => EGY AGREE SDN

act say-will-take-in
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause take_in_will, take_in_would, accept_will, accept_would, resettle_will, resettle_would, receive_will, receive_would, admit_will, admit_would, shelter_will, shelter_would, host_will, host_would, treat_will, treat_would, house_will, house_would, welcome_will, welcome_would, take_will, take_would
    if       clause.object refugee, migrant, evacuee, displaced, wounded, patient, asylum_seeker, orphan, people, child, <civilian>
    if       clause.subject it, they, he, she, we, country, government
    unless   clause take_in_not, take_in_never, accept_not, accept_never, resettle_not, resettle_never, receive_not, receive_never, admit_not, admit_never, shelter_not, shelter_never, host_not, host_never, treat_not, treat_never, house_not, house_never, welcome_not, welcome_never, take_not, take_never
    event    AGREE
    cameo    0333
    context  humanitarian
    target   clause.object.from, clause.from, clause.object.of, clause.object
    example  Canada said it would take in refugees from Syria. => CAN AGREE SYR

act say-will-grant-asylum
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause grant_will, grant_would, offer_will, offer_would, give_will, give_would
    if       clause.object asylum, refuge, sanctuary, citizenship, visa, visas, residency, shelter
    if       clause.subject it, they, he, she, we, country, government
    unless   clause grant_not, grant_never, offer_not, offer_never, give_not, give_never
    event    AGREE
    cameo    0333
    context  asylum
    target   clause.recipient, clause.to, clause.for
    example  Bolivia said it would grant asylum to the Peruvian president. => BOL AGREE PERGOV

act unveil-humanitarian-aid
    verb     unveil, announce, outline, present, pledge, promise, offer
    if       object humanitarian_aid, food_aid, emergency_aid, relief_package, humanitarian_assistance, emergency_relief, medical_aid, vaccine_donation, relief_fund, disaster_relief
    if       for <actor>, victim, refugee, survivor
    if       subject <state>, <organization>, %dignitary, government
    event    AGREE
    cameo    0333
    context  humanitarian
    target   for, object.for, for.in, object.for.in
    example  Ireland announced emergency aid for Somalia. => IRL AGREE SOM

act pledge-humanitarian-to
    verb     unveil, announce, pledge, promise, offer, vow
    if       object humanitarian_aid, food_aid, emergency_aid, humanitarian_assistance, emergency_relief, medical_aid, vaccine, dose, medical_supply, rescue_team, humanitarian_help, humanitarian_support
    if       recipient <actor>, victim, refugee, survivor
    if       subject <state>, <organization>, %dignitary, government
    event    AGREE
    cameo    0333
    context  humanitarian
    target   recipient, object.to, to, recipient.in
    example  Ghana promised humanitarian support to Togo. => GHA AGREE TGO

act agree-keep-peace
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause send, deploy, contribute, provide, dispatch, station, commit, supply, offer, extend, lead
    if       clause.object %keeperthing
    event    AGREE
    cameo    0334
    context  peacekeeping
    target   clause.recipient, clause.in, clause.for, clause.object.recipient, clause.object.in, clause.with
    noun-target clause.recipient, clause.in, clause.for, clause.object.recipient, clause.object.in, clause.with
    example  Bangladesh agreed to send peacekeepers to Sierra Leone. => BGD AGREE SLE
    example  Kenya agreed to deploy peacekeepers in Haiti. => KEN AGREE HTI

act agree-protect
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause protect, defend, guard, escort, safeguard, shield, secure
    unless   clause %hostileverb
    unless   clause.object title, crown
    event    AGREE
    cameo    0334
    context  peacekeeping
    target   clause.object, clause.from, clause.in, clause.object.of, clause.with, with
    noun-target clause.object, clause.from, clause.in, clause.object.of, clause.with, with
    example  The United States agreed to defend Taiwan. => USA AGREE TWN
    example  France agreed to protect the Central African Republic. => FRA AGREE CAF

act say-will-protect
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause protect_will, protect_would, defend_will, defend_would, guard_will, guard_would, safeguard_will, safeguard_would, escort_will, escort_would
    if       clause.object <state>, <civilian>, <organization>, ally, ship, tanker, convoy
    if       clause.subject it, they, he, she, we, country, government
    unless   clause protect_not, protect_never, defend_not, defend_never, guard_not, guard_never, safeguard_not, safeguard_never, escort_not, escort_never
    event    AGREE
    cameo    0334
    context  peacekeeping
    target   clause.object, clause.object.of, clause.object.possessor
    example  The United States said it would defend Taiwan. => USA AGREE TWN

act pledge-peacekeepers
    verb     pledge, promise, offer, commit, volunteer, vow
    if       object peacekeeper, blue_helmet, peacekeeping_force, observer, election_observer, contingent, security_guarantee, protection, escort, police_officer, stabilisation_force
    if       recipient <actor>, <place>, mission
    if       subject <state>, <organization>, %dignitary
    unless   object consumer_protection
    event    AGREE
    cameo    0334
    context  peacekeeping
    target   recipient, object.to, to, for, object.for, for.in
    example  Kenya offered police officers to Haiti. => KEN AGREE HTI

# ---- 034: reform

act agree-reform
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %reformverb
    if       clause.object %reformthing
    unless   subject %sportsman
    event    AGREE
    cameo    034
    context  political_institutions
    target   clause.with, with, clause.object.in, clause.recipient, clause.object.for, clause.for, clause.in, clause.object
    noun-target clause.with, with, clause.object.in, clause.recipient, clause.object.for, clause.for, clause.in, clause.object
    example  The Moroccan king agreed to reform the constitution. => MARGOV AGREE ?
    example  Myanmar agreed to hold elections. => MMR AGREE ?

act promise-reform
    verb     promise, pledge, vow, announce, offer, guarantee
    if       object reform, election, referendum, constitution, democracy, transition, amendment, decentralisation, overhaul
    event    AGREE
    cameo    034
    context  political_institutions
    target   recipient, with, for, object.for, object.recipient, in, object.in
    example  The Jordanian government promised elections. => JORGOV AGREE ?

act promise-of-reform
    noun     promise, pledge, vow, offer, commitment
    if       of reform, change, election, referendum, democracy, transition
    event    AGREE
    cameo    034
    context  political_institutions
    noun-target recipient, for, with, of.for, of.in
    example  The Syrian government renewed its promise of reform to the opposition. => SYRGOV AGREE OPP

act say-will-hold-vote
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause hold_will, hold_would, call_will, call_would, organise_will, organise_would, organize_will, organize_would, schedule_will, schedule_would
    if       clause.object election, referendum, vote, poll, plebiscite
    if       clause.subject it, they, he, she, we, country, government
    unless   clause hold_not, hold_never, call_not, call_never, organise_not, organise_never, organize_not, organize_never, schedule_not, schedule_never
    event    AGREE
    cameo    034
    context  political_institutions
    target   clause.in, clause.object.in, clause.object.on, clause.on, clause.for
    example  Libya said it would hold elections. => LBY AGREE ?

act set-date-vote
    verb     set, fix, announce, schedule, call, unveil, propose, name
    if       object date, timetable, roadmap, calendar, deadline
    if       for election, vote, referendum, poll, transition, handover, runoff, civilian_rule
    if       subject <state>, government, president, junta, commission, army, council, %dignitary
    event    AGREE
    cameo    034
    context  political_institutions
    target   in, for.in, object.for.in, for.to
    example  The Malian junta set a date for elections. => MLI AGREE ?

act agree-quit
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause resign, quit, abdicate, retire
    unless   subject %sportsman
    event    AGREE
    cameo    0341
    context  political_institutions
    target   clause.from, with, clause.object, clause.over, clause.in
    noun-target clause.from, with, clause.object, clause.over, clause.in
    example  Yemen's president agreed to resign. => YEMGOV AGREE ?
    example  The Iraqi prime minister agreed to resign. => IRQGOV AGREE ?

act agree-step-down
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause step, stand, hand, relinquish, cede, give, leave, transfer, go, share
    if       clause.object power, office, post, presidency, government, control, premiership
    unless   clause %hostileverb
    event    AGREE
    cameo    0341
    context  political_institutions
    target   clause.recipient, clause.object.recipient, clause.with, with
    noun-target clause.recipient, clause.object.recipient, clause.with, with
    example  Sudan's army agreed to cede power to the opposition. => SDNMIL AGREE OPP

act agree-to-step-down
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause step, stand
    unless   clause.by any
    unless   clause.with any
    unless   subject %sportsman
    unless   clause.up any
    event    AGREE
    cameo    0341
    context  political_institutions
    target   clause.from, clause.as, with
    noun-target clause.from, clause.as, with
    example  The Armenian prime minister agreed to step down. => ARMGOV AGREE ?

act say-will-step-down
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause resign_will, resign_would, step_down_will, step_down_would, stand_down_will, stand_down_would, step_aside_will, step_aside_would, abdicate_will, abdicate_would, quit_will, quit_would, step_will, step_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause resign_not, resign_never, step_down_not, step_down_never, stand_down_not, stand_down_never, step_aside_not, step_aside_never, abdicate_not, abdicate_never, quit_not, quit_never, step_not, step_never
    unless   clause.object job, club, company
    event    AGREE
    cameo    0341
    context  political_institutions
    target   clause.to, clause.in, clause.under
    example  The Iraqi prime minister said he would resign. => IRQGOV AGREE ?

act not-run-again
    verb     say, announce, pledge, promise, vow, declare, confirm, reaffirm, decide
    if       clause run_not, seek_not, stand_not, contest_not, extend_not, run_no
    if       subject president, prime_minister, leader, <person>, %dignitary
    if       clause.subject he, she, they, it, i, we
    unless   clause.object trouble, help
    event    AGREE
    cameo    0341
    context  political_institutions
    target   clause.in
    example  The Senegalese president said he would not seek another term. => SENGOV AGREE ?

act agree-change-policy
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause change, review, revise, reconsider, reverse, scrap, repeal, withdraw, drop, suspend, delay, postpone, amend, modify, abandon, cut, freeze, soften, shelve, rethink, cancel, abolish, end
    if       clause.object policy, law, tax, plan, bill, decision, hike, stance, position, reform, measure, tariff, increase, decree, subsidy, rule, fee, price, levy, austerity, penalty, practice, project, budget
    event    AGREE
    cameo    0342
    context  executive
    target   with, clause.on, clause.against, clause.for, clause.object.of, clause.object.on, clause.object.for
    target   clause.recipient
    noun-target with, clause.on, clause.against, clause.for, clause.object.of, clause.object.on, clause.object.for
    noun-target clause.recipient
    example  Bolivia agreed to review its policy on India. => BOL AGREE IND

act agree-rights
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause grant, give, guarantee, respect, restore, extend, recognise, recognize, protect, ensure, improve, provide, raise, offer, increase, accord
    if       clause.object %rightthing, wage, salary, pay
    event    AGREE
    cameo    0343
    context  rights_freedoms
    target   clause.recipient, clause.object.recipient, clause.object.of, clause.for, clause.object.for
    target   clause.object, with
    noun-target clause.recipient, clause.object.recipient, clause.object.of, clause.for, clause.object.for
    noun-target clause.object, with
    example  Indonesia agreed to grant independence to Timor-Leste. => IDN AGREE TLS
    example  Kuwait agreed to give women the vote. => KWT AGREE CVL

act promise-rights
    verb     promise, pledge, offer, guarantee
    if       object %rightthing, amnesty, pardon, immunity
    event    AGREE
    cameo    0343
    context  rights_freedoms
    source   subject
    target   recipient, for, object.for, object.recipient, object.of, object
    example  Ethiopia offered autonomy to Eritrea. => ETH AGREE ERI
    example  Uganda offered an amnesty to the rebels. => UGA AGREE REB

act agree-share-power
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause share, form, join, enter, create, establish, set
    if       clause.object power, government, coalition, cabinet, administration, council, parliament
    unless   clause.object electric
    event    AGREE
    cameo    0344
    context  political_institutions
    target   clause.with, with, clause.object.with, clause.object.between, clause.object
    noun-target clause.with, with, clause.object.with, clause.object.between, clause.object
    reciprocal yes
    example  Kenya's president agreed to share power with the opposition. => KENGOV AGREE OPP

act agree-power-sharing
    verb     agree, consent, assent, acquiesce, concur
    if       to power-sharing, transition, federation, election, referendum, reform, constitution, coalition, powersharing, partition, federalism
    event    AGREE
    cameo    0344
    context  political_institutions
    target   to.with, with, on.with, to.in, to
    reciprocal yes
    example  Sudan and South Sudan agreed to a referendum. => SDN,SSD AGREE SSD,SDN

# ---- 035: to yield

act agree-yield
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause yield, concede, compromise, bow, accept, back, budge, relent, comply, obey, meet, abide, accede, surrender, concede, adhere, fulfil, fulfill, respond, honour, implement
    unless   clause.object %talk
    event    AGREE
    cameo    035
    target   clause.recipient, clause.object.of, clause.object.from, clause.object.by, clause.with
    target   clause.object.for, clause.by, clause.object, with
    noun-target clause.recipient, clause.object.of, clause.object.from, clause.object.by, clause.with
    noun-target clause.object.for, clause.by, clause.object, with
    example  Iran agreed to comply with the wishes of the United Nations. => IRN AGREE IGOUNO
    example  Serbia agreed to accept the demands of Kosovo. => SRB AGREE XKX

act agree-concessions
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, offer
    if       object concession, compromise, compliance
    event    AGREE
    cameo    035
    target   recipient, object.recipient, with, object.with, object.for, for
    example  Israel offered concessions to the Palestinian Authority. => ISR AGREE PSEGOV

act agree-to-demands
    verb     agree, consent, assent, acquiesce, concur
    if       to %demand, %demandthing, condition, term, concession, timetable, deadline, pressure
    event    AGREE
    cameo    035
    target   to.of, to.from, to.by, to.possessor, with, to.for, to
    example  Yemen agreed to the demands of Saudi Arabia. => YEM AGREE SAU
    example  Britain has agreed to a request by Poland. => GBR AGREE POL

act say-will-comply
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause comply_will, comply_would, abide_will, abide_would, cooperate_fully_will, cooperate_fully_would, adhere_will, adhere_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause comply_not, comply_never, abide_not, abide_never, cooperate_fully_not, cooperate_fully_never, adhere_not, adhere_never
    unless   clause.with rule, guideline
    event    AGREE
    cameo    035
    target   clause.with, clause.by, clause.to, clause.with.of, clause.with.by
    example  Iraq said it would comply with the demand of the United Nations. => IRQ AGREE IGOUNO

act agree-ease-rules
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %liftverb
    if       clause.object state, %restriction, curfew, emergency, martial, law, visa, censorship
    unless   clause %hostileverb
    event    AGREE
    cameo    0351
    context  rights_freedoms
    target   clause.on, clause.against, clause.object.on, clause.for, clause.in, clause.object.in, clause.recipient
    target   clause.object
    noun-target clause.on, clause.against, clause.object.on, clause.for, clause.in, clause.object.in, clause.recipient
    noun-target clause.object
    example  Algeria agreed to lift the state of emergency. => DZA AGREE ?
    example  Israel agreed to ease restrictions on Gaza. => ISR AGREE PSE

act agree-end-protest
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause end, call, suspend, halt, stop, cancel, postpone, lift, abandon, pause, return
    if       clause.object %dissentthing
    unless   clause.on <state>
    unless   clause.against <state>
    unless   clause.in <state>
    unless   clause.object.on <state>
    event    AGREE
    cameo    0352
    target   clause.against, with, clause.object.against, clause.in
    noun-target clause.against, with, clause.object.against, clause.in
    example  Students in Chile agreed to suspend the walkout. => CHLEDU AGREE ?

act agree-release-people
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause release, free, liberate, return, hand, repatriate, pardon, parole, spare, let, give, surrender, transfer
    if       clause.object %personthing, <person>, <civilian>, <armed>
    unless   clause.object %reliefthing, criminal, fugitive, suspect, indictee, trafficker, smuggler
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   clause.object, clause.object.of, clause.object.from, clause.recipient, clause.with, with
    noun-target clause.object, clause.object.of, clause.object.from, clause.recipient, clause.with, with
    reciprocal yes
    example  Israel agreed to release Palestinian prisoners. => ISR AGREE PSECVL
    example  Egypt agreed to release Israeli hostages. => EGY AGREE ISRCVL

act agree-swap-people
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause exchange, swap, trade
    if       clause.object %personthing, <person>, <civilian>, <armed>, body, remains
    unless   clause.object %publication, ambassador, envoy, diplomat, ambassadors
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   clause.with, clause.object.with, with, clause.between, clause.recipient
    noun-target clause.with, clause.object.with, with, clause.between, clause.recipient
    reciprocal yes
    example  Russia and Ukraine agreed to exchange prisoners. => RUS,UKR AGREE UKR,RUS

act agree-return-property
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause return, release, hand, give, surrender, restore, transfer, repatriate, cede, unfreeze, relinquish
    if       clause.object %propertything, control, sovereignty
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   clause.recipient, clause.object.recipient, clause.object.of, clause.object, with
    noun-target clause.recipient, clause.object.recipient, clause.object.of, clause.object, with
    example  France agreed to return the sculptures to Benin. => FRA AGREE BEN
    example  Israel agreed to cede land to Jordan. => ISR AGREE JOR

act agree-release-nouns
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, offer
    if       to release, exchange, swap, handover, return, amnesty
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   to.with, with, to.between, to.of, to.to
    reciprocal yes
    example  Israel and Lebanon agreed to a prisoner swap. => ISR,LBN AGREE LBN,ISR

act say-will-release
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause release_will, release_would, free_will, free_would, pardon_will, pardon_would, return_will, return_would, repatriate_will, repatriate_would, swap_will, swap_would
    if       clause.object %personthing, %prisoner, <person>, body, remains
    if       clause.subject it, they, he, she, we, country, government
    unless   clause release_not, release_never, free_not, free_never, pardon_not, pardon_never, return_not, return_never, repatriate_not, repatriate_never, swap_not, swap_never
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   clause.recipient, clause.object, clause.object.of, clause.object.from
    example  Iran said it would release the American prisoners. => IRN AGREE USA

act offer-swap
    verb     offer, propose, agree
    if       object swap, exchange, release, handover, trade
    if       object.of prisoner, hostage, captive, body, remains, detainee, soldier, bodies
    if       subject <actor>
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   with, object.with, for, recipient, object.of.from, object.of.possessor
    example  Hezbollah offered an exchange of prisoners with Israel. => LBNREB AGREE ISR

act offer-amnesty
    verb     offer, promise, propose, pledge
    if       object amnesty, pardon, immunity, clemency, safe_passage, safe_conduct, reduced_sentence, reprieve
    if       recipient <armed>, rebel, militant, fighter, protester, insurgent, <actor>, deserter
    if       subject <state>, government, president, %dignitary, army
    unless   object tax_amnesty
    event    AGREE
    cameo    0353
    context  rights_freedoms
    target   recipient, object.to, to, for, object.for
    example  The Nigerian president offered an amnesty to militants in Chad. => NGAGOV AGREE TCDREB

act agree-lift-sanctions
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %liftverb
    if       clause.object %sanctionthing
    unless   clause.object %restriction
    event    AGREE
    cameo    0354
    context  economic
    target   clause.on, clause.against, clause.object.on, clause.object.against, clause.for, clause.object.of
    target   clause.from, clause.in, clause.object, with
    noun-target clause.on, clause.against, clause.object.on, clause.object.against, clause.for, clause.object.of
    noun-target clause.from, clause.in, clause.object, with
    example  The European Union agreed to lift sanctions on Sudan. => IGOEEC AGREE SDN
    example  The United States agreed to ease the embargo against Cuba. => USA AGREE CUB

act agree-lift-ban-trade
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %liftverb
    if       clause.object ban, restriction, curb
    if       clause.object.on import, export, trade, beef, meat, poultry, flight, sale, investment, travel
    event    AGREE
    cameo    0354
    context  economic
    target   clause.object.from, clause.object.against, clause.from, clause.on, clause.object
    noun-target clause.object.from, clause.object.against, clause.from, clause.on, clause.object
    example  China agreed to lift a ban on imports from Brazil. => CHN AGREE BRA

act promise-sanctions-relief
    verb     promise, pledge, offer
    noun     promise, pledge, offer, proposal
    if       object relief, lifting, easing, removal, suspension, waiver
    unless   object aid
    event    AGREE
    cameo    0354
    context  economic
    target   recipient, object.recipient, for, object.for, object.on
    noun-target recipient, object.recipient, for, object.for, object.on
    example  The United States offered sanctions relief to Iran. => USA AGREE IRN

act say-will-lift-sanctions
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause lift_will, lift_would, ease_will, ease_would, remove_will, remove_would, suspend_will, suspend_would, waive_will, waive_would, drop_will, drop_would
    if       clause.object %sanctionthing
    if       clause.subject it, they, he, she, we, country, government
    unless   clause lift_not, lift_never, ease_not, ease_never, remove_not, remove_never, suspend_not, suspend_never, waive_not, waive_never, drop_not, drop_never
    event    AGREE
    cameo    0354
    context  economic
    target   clause.on, clause.against, clause.object.on, clause.object.against, clause.from, clause.for, clause.object.of
    example  The United States said it would lift sanctions on Syria. => USA AGREE SYR

act agree-let-in
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %letverb
    if       clause.object %outsider, %entry, <actor>
    unless   clause.object refugee, migrant
    event    AGREE
    cameo    0355
    context  diplomatic
    target   clause.object, clause.recipient, clause.for, clause.with, clause.from, with
    noun-target clause.object, clause.recipient, clause.for, clause.with, clause.from, with
    example  Syria agreed to admit inspectors of the United Nations. => SYR AGREE IGOUNO
    example  Sudan agreed to let the Red Cross in. => SDN AGREE NGOIRC

act agree-open-border
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %openverb
    if       clause.object border, crossing, corridor, airspace, port, road, frontier, route, strait, gate, airport, checkpoint, market
    event    AGREE
    cameo    0355
    context  diplomatic
    target   clause.with, clause.for, clause.recipient, clause.object.with, clause.object.between, clause.object.to
    target   clause.object.for, with, clause.object
    noun-target clause.with, clause.for, clause.recipient, clause.object.with, clause.object.between, clause.object.to
    noun-target clause.object.for, with, clause.object
    reciprocal yes
    example  Egypt agreed to open the border with Gaza. => EGY AGREE PSE
    example  Uganda agreed to reopen its border with Rwanda. => UGA AGREE RWA

act agree-inspections
    verb     agree, consent, assent, acquiesce, concur
    adjective open
    if       to inspection, inspector, observer, monitoring, peacekeeper, peacekeeping, deployment, access, monitor, investigation, presence, verification, force
    unless   to public
    event    AGREE
    cameo    0355
    context  diplomatic
    target   to.by, by, to.of, to.from, with, to
    example  Iraq agreed to inspections by the United Nations. => IRQ AGREE IGOUNO

act say-will-let-in
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause allow_will, allow_would, let_will, let_would, admit_will, admit_would, permit_will, permit_would, open_will, open_would, reopen_will, reopen_would, grant_will, grant_would
    if       clause.object %outsider, <organization>, aid, convoy, aid_worker, access, border, crossing, corridor
    if       clause.subject it, they, he, she, we, country, government
    unless   clause allow_not, allow_never, let_not, let_never, admit_not, admit_never, permit_not, permit_never, open_not, open_never, reopen_not, reopen_never, grant_not, grant_never
    event    AGREE
    cameo    0355
    context  diplomatic
    target   clause.object.from, clause.object.of, clause.object.with, clause.object.to, clause.object
    example  Iran said it would allow inspectors from the United Nations. => IRN AGREE IGOUNO

act agree-deescalate
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %retreatverb
    if       clause.object %warthing
    unless   clause.object %sanctionthing
    event    AGREE
    cameo    0356
    context  military
    target   clause.from, clause.object.from, clause.against, clause.object.against, clause.with, with
    target   clause.object.with, clause.in, clause.object.in, clause.recipient, clause.object.on, clause.object
    noun-target clause.from, clause.object.from, clause.against, clause.object.against, clause.with, with
    noun-target clause.object.with, clause.in, clause.object.in, clause.recipient, clause.object.on, clause.object
    reciprocal yes
    example  Russia agreed to withdraw its troops from Georgia. => RUS AGREE GEO
    example  Israel and Lebanon agreed to stop the fighting. => ISR,LBN AGREE LBN,ISR
    example  North Korea agreed with South Korea to suspend the tests. => PRK AGREE KOR
    example  Turkey agreed to observe the ceasefire with Syria. => TUR AGREE SYR

act agree-withdraw
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause withdraw, retreat, disarm, demobilise, demobilize, disengage, de-escalate, deescalate, redeploy, disband, surrender, pull
    unless   clause.object any
    event    AGREE
    cameo    0356
    context  military
    target   clause.from, with, clause.recipient, clause.with, clause.in
    noun-target clause.from, with, clause.recipient, clause.with, clause.in
    reciprocal yes
    example  Rwanda agreed to withdraw from Congo. => RWA AGREE COD
    example  China and India agreed to disengage. => CHN,IND AGREE IND,CHN

act agree-ceasefire
    verb     agree, consent, assent, acquiesce, concur, commit, recommit, declare_readiness, sign_up
    noun     agreement, commitment, consent
    adjective open, committed, receptive
    if       to %truce, withdrawal, disengagement, disarmament, pullout, pullback, halt, end, demobilisation, demobilization, moratorium, freeze, armistice, reduction
    event    AGREE
    cameo    0356
    context  military
    target   to.with, with, to.between, to.in, to.from, in, between, to
    noun-target to.with, with, to.between, to.in, to.from, in, between, to
    reciprocal yes
    example  Ethiopia and Eritrea agreed to a ceasefire. => ETH,ERI AGREE ERI,ETH
    example  Libya has agreed to a truce with Chad. => LBY AGREE TCD

act agree-on-ceasefire
    verb     agree, consent, assent, acquiesce, concur, decide
    if       on %truce, withdrawal, disengagement, disarmament, pullout, pullback, halt, buffer, zone, demilitarisation, demilitarization
    event    AGREE
    cameo    0356
    context  military
    target   on.with, with, on.between, on.in, in, on
    reciprocal yes
    example  Armenia and Azerbaijan agreed on a ceasefire. => ARM,AZE AGREE AZE,ARM

act agree-ceasefire-object
    verb     agree, offer, promise, pledge
    if       object %truce, withdrawal, disarmament, moratorium, de-escalation, restraint
    event    AGREE
    cameo    0356
    context  military
    target   recipient, object.with, with, object.between, between, object.in, object.from, in
    reciprocal yes
    example  Sudan offered a truce to Chad. => SDN AGREE TCD
    example  A ceasefire was agreed by Yemen and Saudi Arabia. => YEM,SAU AGREE SAU,YEM

act ceasefire-offer
    noun     ceasefire_offer, truce_offer, ceasefire_proposal, offer_ceasefire, ceasefire_agreement, truce_agreement
    event    AGREE
    cameo    0356
    context  military
    noun-target with, recipient, between, in
    reciprocal yes
    example  Russia made a ceasefire offer to Ukraine. => RUS AGREE UKR

act say-will-deescalate
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause stop_will, stop_would, halt_will, halt_would, end_will, end_would, suspend_will, suspend_would, cease_will, cease_would, pause_will, pause_would, observe_will, observe_would, respect_will, respect_would, honour_will, honour_would, extend_will, extend_would, declare_will, declare_would, freeze_will, freeze_would
    if       clause.object %truce, hostility, attack, bombing, strike, airstrike, offensive, shelling, fire, fighting, operation, armed_struggle, insurgency, bombardment, enrichment, test
    if       clause.subject it, they, he, she, we, country, government
    unless   clause stop_not, stop_never, halt_not, halt_never, end_not, end_never, suspend_not, suspend_never, cease_not, cease_never, pause_not, pause_never, observe_not, observe_never, respect_not, respect_never, honour_not, honour_never, extend_not, extend_never, declare_not, declare_never, freeze_not, freeze_never
    event    AGREE
    cameo    0356
    context  military
    target   clause.on, clause.against, clause.with, clause.object.on, clause.object.against, clause.object.with, clause.in, clause.object.in
    example  The Taliban said they would halt attacks on Pakistan. => TAL AGREE PAK

act say-will-withdraw
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause withdraw_will, withdraw_would, pull_out_will, pull_out_would, pull_back_will, pull_back_would, lay_down_will, lay_down_would, hand_over_will, hand_over_would, remove_will, remove_would, redeploy_will, redeploy_would
    if       clause.object troop, troops, force, arm, arms, weapon, soldier, army, artillery
    if       clause.subject it, they, he, she, we, country, government
    unless   clause withdraw_not, withdraw_never, pull_out_not, pull_out_never, pull_back_not, pull_back_never, lay_down_not, lay_down_never, hand_over_not, hand_over_never, remove_not, remove_never, redeploy_not, redeploy_never
    event    AGREE
    cameo    0356
    context  military
    target   clause.from, clause.object.from, clause.in, clause.recipient
    example  Russia said it would withdraw its troops from Moldova. => RUS AGREE MDA

act say-will-disband
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause disarm_will, disarm_would, disband_will, disband_would, surrender_will, surrender_would, demobilise_will, demobilise_would, demobilize_will, demobilize_would, dissolve_will, dissolve_would, retreat_will, retreat_would, withdraw_will, withdraw_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause disarm_not, disarm_never, disband_not, disband_never, surrender_not, surrender_never, demobilise_not, demobilise_never, demobilize_not, demobilize_never, dissolve_not, dissolve_never, retreat_not, retreat_never, withdraw_not, withdraw_never
    unless   clause.object application, complaint, candidate
    event    AGREE
    cameo    0356
    context  military
    target   clause.to, clause.recipient, clause.from
    example  The Kurdish rebels announced that they would disband. => KUR AGREE ?

act accept-truce
    verb     accept, embrace, approve, back, endorse, okay
    if       object truce_proposal, ceasefire_proposal, ceasefire_plan, truce_plan, ceasefire_deal, truce_deal, peace_plan, peace_proposal, truce_offer, ceasefire_offer, humanitarian_pause, ceasefire_terms, pause
    if       subject <actor>
    if       object.of <actor>
    unless   subject baby
    event    AGREE
    cameo    0356
    context  military
    target   object.of, object.from, object.by, object.possessor, with, object.with, from
    example  Hamas accepted the truce proposal of Egypt. => PSEREB AGREE EGY

# ---- 036: to meet

act agree-meet
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %justmeet
    unless   clause.object %yardstick
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.object, clause.with, clause.recipient, with, clause.between, clause.on, clause.in
    noun-target clause.object, clause.with, clause.recipient, with, clause.between, clause.on, clause.in
    reciprocal yes
    example  Israel and Syria agreed to meet. => ISR,SYR AGREE SYR,ISR
    example  The Taliban agreed to negotiate with the United States. => TAL AGREE USA
    example  South Korea agreed to talk to North Korea. => KOR AGREE PRK

act agree-hold-talks
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause hold, start, begin, open, resume, restart, host, attend, join, continue, enter, launch, relaunch, reopen, conduct, engage, participate, return, take, sit, have, convene, extend
    if       clause.object %talk, process
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.with, clause.object.with, clause.between, clause.object.between, with, clause.in, clause.object.of
    noun-target clause.with, clause.object.with, clause.between, clause.object.between, with, clause.in, clause.object.of
    reciprocal yes
    example  India and Pakistan agreed to resume talks. => IND,PAK AGREE PAK,IND
    example  Iran agreed to hold talks with Iraq. => IRN AGREE IRQ

act agree-return-to-talks
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause return, come, go, sit, engage, participate, enter, travel, take
    if       clause.to %talk, table
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.to.with, clause.with, with
    noun-target clause.to.with, clause.with, with
    reciprocal yes
    example  North Korea agreed to return to talks with South Korea. => PRK AGREE KOR

act agree-engage-in-talks
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause engage, participate, take, join, enter
    if       clause.in %talk
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.in.with, clause.with, with
    noun-target clause.in.with, clause.with, with
    reciprocal yes
    example  Serbia agreed to engage in talks with Kosovo. => SRB AGREE XKX

act agree-to-talks
    verb     agree, consent, assent, acquiesce, concur, commit
    noun     openness, agreement, consent
    adjective open, receptive, agreeable, amenable
    if       to %talk, visit, mediation
    event    AGREE
    cameo    036
    context  diplomatic
    target   to.with, with, to.between, to.by, to
    noun-target to.with, with, to.between, to.by, to
    reciprocal yes
    example  Colombia agreed to a summit with Venezuela. => COL AGREE VEN
    example  Japan is open to dialogue with North Korea. => JPN AGREE PRK

act ready-for-talks
    noun     readiness, preparedness, willingness, eagerness
    adjective ready, prepared, willing, eager, open, keen
    if       for %talk, compromise, peace
    event    AGREE
    cameo    036
    context  diplomatic
    target   for.with, with, for.to, for.between
    noun-target for.with, with, for.to, for.between
    reciprocal yes
    example  Ukraine is ready for talks with Russia. => UKR AGREE RUS
    example  Damascus expressed its readiness for dialogue with Turkey. => SYR AGREE TUR

act offer-talks
    verb     offer, promise, accept, agree, plan, schedule
    if       object %talk
    unless   object report, contact
    unless   subject %sportsman
    event    AGREE
    cameo    036
    context  diplomatic
    target   recipient, object.with, with, object.to, object.between, between
    reciprocal yes
    example  Pakistan has promised a dialogue with India. => PAK AGREE IND

act offer-of-talks
    noun     offer, proposal, pledge, invitation, bid
    if       of %talk
    event    AGREE
    cameo    036
    context  diplomatic
    noun-target recipient, with, of.with, of.between
    example  Greece repeated its offer of dialogue to Turkey. => GRC AGREE TUR

act agree-visit
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause visit, travel, fly, tour, host, receive, welcome
    unless   clause.object refugee, migrant, tourist
    unless   subject tourist, fan, %sportsman
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.object, clause.recipient, clause.in, with
    noun-target clause.object, clause.recipient, clause.in, with
    example  Obama agreed to visit Kenya. => USAGOV AGREE KEN
    example  Modi agreed to travel to Pakistan. => INDGOV AGREE PAK

act accept-invitation
    verb     accept, take_up
    if       object invitation, invite
    event    AGREE
    cameo    036
    context  diplomatic
    target   object.of, object.from, object.by, object.possessor, from, object.to, to
    example  Iran accepted an invitation from Saudi Arabia. => IRN AGREE SAU

act say-will-hold-talks
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause hold_will, hold_would, resume_will, resume_would, open_will, open_would, start_will, start_would, begin_will, begin_would, restart_will, restart_would, join_will, join_would, attend_will, attend_would, enter_will, enter_would, continue_will, continue_would, reopen_will, reopen_would, convene_will, convene_would, host_will, host_would
    if       clause.object %talk, peace_process
    if       clause.subject it, they, he, she, we, country, government
    unless   clause hold_not, hold_never, resume_not, resume_never, open_not, open_never, start_not, start_never, begin_not, begin_never, restart_not, restart_never, join_not, join_never, attend_not, attend_never, enter_not, enter_never, continue_not, continue_never, reopen_not, reopen_never, convene_not, convene_never, host_not, host_never
    unless   clause.object press_conference, news_conference
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.object.with, clause.with, clause.object.between, clause.object.on, clause.object
    example  Sudan said it would resume talks with Ethiopia. => SDN AGREE ETH

act say-will-send-envoy
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause send_will, send_would, dispatch_will, dispatch_would, appoint_will, appoint_would
    if       clause.object envoy, delegation, emissary, mediator, minister, negotiator, representative, diplomat, ambassador
    if       clause.subject it, they, he, she, we, country, government
    unless   clause send_not, send_never, dispatch_not, dispatch_never, appoint_not, appoint_never
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.recipient, clause.with, clause.object.recipient, clause.to, clause.for, clause.object.for, clause.in, clause.object.with, clause.object.in
    example  Eritrea says it will send a delegation to Ethiopia. => ERI AGREE ETH

act say-will-meet
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause meet_will, meet_would, negotiate_will, negotiate_would, confer_will, confer_would, talk_will, talk_would, sit_down_will, sit_down_would, consult_will, consult_would
    if       clause.subject it, they, he, she, we, country, government
    if       clause.with <actor>
    if       subject <actor>
    unless   clause meet_not, meet_never, negotiate_not, negotiate_never, confer_not, confer_never, talk_not, talk_never, sit_down_not, sit_down_never, consult_not, consult_never
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.with, clause.object
    example  Israel said it would negotiate with Lebanon. => ISR AGREE LBN

act say-will-visit
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause visit_will, visit_would, travel_will, travel_would, fly_will, fly_would, tour_will, tour_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause visit_not, visit_never, travel_not, travel_never, fly_not, fly_never, tour_not, tour_never
    unless   clause.subject family
    event    AGREE
    cameo    036
    context  diplomatic
    target   clause.object, clause.recipient, clause.to, clause.in
    example  Macron said he would visit Lebanon. => FRAGOV AGREE LBN

act leave-door-open
    verb     leave, keep, hold, leave_open
    if       object door, option, window, possibility
    if       recipient talk, negotiation, diplomacy, dialogue, cooperation, deal, compromise, return, <actor>
    if       subject <actor>
    unless   object.to prison
    event    AGREE
    cameo    036
    context  diplomatic
    target   recipient.with, to.with, for.with, recipient, to, for
    example  Cuba left the door open to talks with Panama. => CUB AGREE PAN

act confirm-attendance
    verb     confirm, announce
    if       object attendance, participation, visit, trip, meeting, summit, talk
    if       with <actor>, <place>, summit, conference, talk
    if       subject <actor>
    unless   subject festival, team, striker
    event    AGREE
    cameo    036
    context  diplomatic
    target   object.with, with, object.to, recipient, object.in
    reciprocal yes
    example  Russia confirmed a summit with Turkey. => RUS AGREE TUR

act announce-visit
    verb     announce, confirm, schedule
    if       object visit, trip, tour
    if       object.to <state>, <place>
    if       subject <state>, %dignitary, <person>, ministry, palace
    event    AGREE
    cameo    036
    context  diplomatic
    target   object.to
    example  The Japanese prime minister announced a visit to Ethiopia. => JPNGOV AGREE ETH

act set-date-talks
    verb     set, fix, agree, schedule, arrange, name
    if       object date, venue, time, agenda, timetable, place
    if       for %talk, visit, negotiation, round, trip
    if       subject <actor>
    unless   subject club, federation
    event    AGREE
    cameo    036
    context  diplomatic
    target   for.with, object.for.with, with, for.between, for.to
    reciprocal yes
    example  Armenia set a date for talks with Azerbaijan. => ARM AGREE AZE

# ---- 037, 038, 039: to settle, to be mediated, to mediate

act agree-settle
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause %settleword
    unless   clause.object scholar, player
    event    AGREE
    cameo    037
    context  diplomatic
    target   clause.with, clause.object.with, clause.between, clause.object.between, with, clause.object
    noun-target clause.with, clause.object.with, clause.between, clause.object.between, with, clause.object
    reciprocal yes
    example  Guyana and Venezuela agreed to reconcile. => GUY,VEN AGREE VEN,GUY
    example  Qatar agreed to reconcile with Egypt. => QAT AGREE EGY

act agree-end-dispute
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause end, settle, resolve, solve, overcome, address, bury, de-escalate, defuse, submit, refer, reduce
    if       clause.object %dispute, hatchet
    event    AGREE
    cameo    037
    context  diplomatic
    target   clause.with, clause.object.with, clause.object.between, with, clause.object.over, clause.object.in
    noun-target clause.with, clause.object.with, clause.object.between, with, clause.object.over, clause.object.in
    reciprocal yes
    example  Peru agreed to end the dispute with Chile. => PER AGREE CHL

act agree-make-peace
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause make, seek, sign, conclude, reach, pursue, achieve, negotiate, accept, restore, strike, finalise, finalize
    if       clause.object %peaceword
    event    AGREE
    cameo    037
    context  diplomatic
    target   clause.with, clause.object.with, clause.object.between, with, clause.between, clause.object.of
    noun-target clause.with, clause.object.with, clause.object.between, with, clause.between, clause.object.of
    reciprocal yes
    example  Egypt agreed to sign a peace treaty with Israel. => EGY AGREE ISR
    example  Mali and Niger agreed to make peace. => MLI,NER AGREE NER,MLI

act agree-peace
    verb     agree, consent, assent, acquiesce, concur, commit
    adjective committed, open
    if       to peace, settlement, solution, reconciliation, compromise, plan, roadmap, framework, accord, pact, treaty, formula, deal
    unless   subject %sportsman
    unless   to.possessor %sportsman
    event    AGREE
    cameo    037
    context  diplomatic
    target   to.with, with, to.between, to.in, to.of, between, to
    reciprocal yes
    example  Cambodia and Vietnam agreed to a peace plan. => KHM,VNM AGREE VNM,KHM

act agree-on-deal
    verb     agree, come_together, converge
    if       on peace, settlement, solution, deal, plan, roadmap, framework, formula, timetable, border, draft, text, agenda, compromise, principle, pact, accord, treaty, agreement
    event    AGREE
    cameo    037
    context  diplomatic
    target   on.with, with, on.between, on.in, on.for
    reciprocal yes
    example  Sudan agreed on a roadmap with South Sudan. => SDN AGREE SSD

act agree-deal-object
    verb     agree
    if       object %peaceword, pact, framework, compromise, settlement, principle, term, border
    unless   subject %sportsman
    unless   object.possessor %sportsman
    event    AGREE
    cameo    037
    context  diplomatic
    target   object.with, with, object.between, between, object.on, on, object.in
    reciprocal yes
    example  Britain agreed a deal with Ireland. => GBR AGREE IRL
    example  A deal was agreed between Serbia and Kosovo. => SRB,XKX AGREE SRB,XKX

act accept-mediation
    verb     accept, welcome, invite, embrace
    if       object mediation, arbitration, mediator, facilitation
    event    AGREE
    cameo    038
    context  diplomatic
    target   object.by, object.from, object.of, object.possessor, by, from, object
    example  Sudan accepted mediation by Egypt. => SDN AGREE EGY
    example  Libya accepted the Algerian mediation. => LBY AGREE DZA

act agree-to-mediation
    verb     agree, consent, assent, acquiesce, concur
    if       to mediation, arbitration, mediator, facilitation
    event    AGREE
    cameo    038
    context  diplomatic
    target   to.by, to.from, to.of, to.possessor, to, with
    example  Kenya agreed to mediation by the African Union. => KEN AGREE IGOAFU

act agree-be-mediated
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause submit, refer, turn, go
    if       clause.to mediation, arbitration, mediator, court, arbiter
    event    AGREE
    cameo    038
    context  diplomatic
    target   clause.by, clause.to.by, clause.to.from, clause.to.of, clause.to.with, clause.with, with
    noun-target clause.by, clause.to.by, clause.to.from, clause.to.of, clause.to.with, clause.with, with
    example  Qatar agreed to go to arbitration with Kuwait. => QAT AGREE KWT

act open-to-mediation
    adjective open, receptive, amenable, ready, prepared, agreeable
    if       recipient mediation, arbitration, mediator, good_office
    if       subject <actor>
    event    AGREE
    cameo    038
    context  diplomatic
    target   recipient.by, recipient.from, recipient.of, to.by, to.from, recipient.possessor
    example  Guyana is open to mediation by Brazil. => GUY AGREE BRA

act call-in-mediator
    verb     accept, invite, call_in, bring_in, welcome, name, approve
    if       object mediator, arbitrator, facilitator, good_office, mediation, third-party
    if       from <actor>
    if       subject <actor>
    event    AGREE
    cameo    038
    context  diplomatic
    target   object.from, from, object.possessor, object.by, object.of
    example  Guinea accepted the mediation of Togo. => GIN AGREE TGO

act submit-to-arbitration
    verb     submit, refer, take, bring
    if       object %dispute, case, row, claim, border_dispute
    if       recipient arbitration, international_court, court_justice, mediator, tribunal, mediation, arbitrator
    if       with <actor>
    if       subject <state>
    event    AGREE
    cameo    038
    context  diplomatic
    target   with, object.with
    example  Gabon submitted its dispute with Guinea to arbitration. => GAB AGREE GIN

act offer-mediate
    verb     agree, consent, assent, acquiesce, concur, promise, pledge, vow, undertake, offer, volunteer, commit
    verb     swear, guarantee, stand_ready, plan, intend, decide, aim, hope, want, seek, wish, resolve, opt
    verb     prepare, look_to, be_set
    noun     promise, pledge, vow, offer, commitment, undertaking, assurance, guarantee, willingness, readiness
    noun     preparedness, openness, consent, agreement, plan, intention, intent, decision, desire, wish, resolve
    noun     determination
    adjective willing, ready, prepared, open, disposed, amenable, keen, eager, happy, glad, receptive, committed
    if       clause mediate, broker, arbitrate, intercede, facilitate, intervene
    unless   clause %hostileverb
    event    AGREE
    cameo    039
    context  diplomatic
    target   clause.between, clause.in, clause.object.between, clause.with, clause.object.in, between, clause.object
    noun-target clause.between, clause.in, clause.object.between, clause.with, clause.object.in, between, clause.object
    example  Turkey agreed to mediate between Russia and Ukraine. => TUR AGREE RUS,UKR

act offer-mediation
    verb     offer, volunteer
    if       object mediation, arbitration, office, service, mediator
    unless   object.possessor post
    unless   object flower
    event    AGREE
    cameo    039
    context  diplomatic
    target   between, object.between, in, recipient, object.in
    example  Algeria offered its mediation between Mali and Niger. => DZA AGREE MLI,NER

act mediation-offer
    noun     mediation_offer, offer_mediation, mediation_bid
    event    AGREE
    cameo    039
    context  diplomatic
    noun-target between, in, recipient, to
    example  Yemen received a mediation offer from Oman. => OMN AGREE YEM

act say-will-mediate
    verb     say, announce, declare, confirm, state, tell, indicate, reveal, inform, notify, add, reiterate
    if       clause mediate_will, mediate_would, arbitrate_will, arbitrate_would, facilitate_will, facilitate_would, broker_will, broker_would
    if       clause.subject it, they, he, she, we, country, government
    if       subject <actor>
    unless   clause mediate_not, mediate_never, arbitrate_not, arbitrate_never, facilitate_not, facilitate_never, broker_not, broker_never
    unless   clause.object release
    event    AGREE
    cameo    039
    context  diplomatic
    target   clause.between, clause.object.between, clause.in, clause.with, clause.object
    example  Norway said it would mediate between Chad and Libya. => NOR AGREE TCD,LBY

act offer-venue
    verb     offer, propose, volunteer, suggest
    if       object venue, itself, himself, capital, territory, neutral_ground, service, good_office
    if       as mediator, venue, host, go-between, intermediary, broker, location, facilitator, peacemaker, channel
    if       subject <state>, %dignitary, <organization>
    event    AGREE
    cameo    039
    context  diplomatic
    target   between, as.between, for.between, as.in, in
    example  Switzerland offered itself as a mediator between Chad and Libya. => CHE AGREE TCD,LBY

act offer-to-act
    verb     offer, agree, volunteer, propose, pledge, consent
    if       clause act, serve, step_in, play, host
    if       clause.as mediator, go-between, intermediary, broker, facilitator, peacemaker, bridge, guarantor, host
    if       subject <actor>
    event    AGREE
    cameo    039
    context  diplomatic
    target   clause.between, clause.as.between, clause.for, clause.as.for, clause.in
    example  Oman offered to act as a mediator between Iran and Iraq. => OMN AGREE IRN,IRQ

act ready-to-play-role
    adjective ready, willing, prepared, open, keen, happy
    if       clause play, assume, take, fulfil
    if       clause.object role, part, mediator
    if       subject <actor>
    unless   clause.object leading_role
    event    AGREE
    cameo    039
    context  diplomatic
    target   clause.between, clause.object.between, clause.object.in, clause.in, clause.object.as
    example  Kenya is ready to play a role in Sudan. => KEN AGREE SDN
