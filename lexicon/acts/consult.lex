# CONSULT (CAMEO 04): meet, talk, visit, host, phone, negotiate, mediate. Both sides do it, so most entries are reciprocal.

# ---- 040: meet and talk

act meet
    verb     meet, meet_with, sit_down, sit_down_with, get_together, huddle, huddle_with, come_face_to_face
    verb     rendezvous, shake_hands, break_bread, dine, lunch
    unless   object %yardstick
    unless   with %yardstick, resistance, hostility, outrage, applause, gunfire, tear
    unless   subject %sportsman, need
    unless   against any
    event    CONSULT
    cameo    040
    target   with, object, recipient
    reciprocal yes
    example  Obama met Putin. => USAGOV CONSULT RUSGOV
    example  Russia and Turkey met. => RUS,TUR CONSULT TUR,RUS
    example  The Pakistani government has met with Iran. => PAKGOV CONSULT IRN
    example  Netanyahu, who met Merkel on Monday, smiled. => ISRGOV CONSULT DEUGOV
    not      Greece met its targets.

act meet-yardstick
    verb     meet
    if       object %yardstick
    event    none
    none     Greece met the deadline.
    none     Greece has met the criteria.

act meet-resistance
    verb     meet
    if       with resistance, criticism, opposition, approval, silence, success, failure, outrage, hostility, applause, gunfire, anger, skepticism, scepticism, force, death, accident, disaster, derision
    event    none
    none     The plan met with approval.

act meet-sport
    verb     meet, face, play
    if       subject %sportsman
    event    none
    none     The team met a rival in the final.

act meeting
    noun     meeting, encounter, get-together, tete-a-tete, audience, sit-down, huddle, face-to-face, rendezvous
    noun     gathering, session
    unless   of mind, shareholder, board, creditor
    event    CONSULT
    cameo    040
    noun-source possessor, by, of
    noun-target with, between, recipient, to
    reciprocal yes
    example  Turkey held a meeting with Greece. => TUR CONSULT GRC
    example  The meeting between Iran and Iraq was short. => IRN,IRQ CONSULT IRN,IRQ
    example  Putin's meeting with Biden took hours. => RUSGOV CONSULT USAGOV

act talks
    noun     talk, talks, discussion, consultation, dialogue, conversation, exchange_view, deliberation, contact
    noun     parley, bilateral, pow-wow, chat, interaction, brainstorming
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with, between, recipient, to, among
    reciprocal yes
    example  Turkey held talks with Iran. => TUR CONSULT IRN
    example  Talks between India and Pakistan began. => IND,PAK CONSULT IND,PAK
    example  Egypt's dialogue with Ethiopia resumed. => EGY CONSULT ETH

act talk-small
    noun     talk, conversation, chat
    if       of war, coup, town, day, split, crisis, recession, violence
    event    none
    none     There was talk of war in the city.

act summit
    noun     summit, conference, conclave, trilateral, quadrilateral, congress
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with, between, of, among
    reciprocal yes
    example  Japan hosted a summit with India. => JPN CONSULT IND
    example  A summit between Kenya and Uganda opened. => KEN,UGA CONSULT KEN,UGA

act round-of-talks
    noun     round
    if       of %talk, diplomacy
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target of.with, with, of.between, between
    reciprocal yes
    example  Iran held a third round of talks with Oman. => IRN CONSULT OMN

act talk-with
    verb     talk, speak, converse, chat, confer, parley, deliberate, liaise, commune, interact, huddle, brainstorm
    verb     hobnob, hold_forth
    if       with any
    unless   with %audience
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Merkel talked with Erdogan. => DEUGOV CONSULT TURGOV
    example  Ghana conferred with Nigeria on the crisis. => GHA CONSULT NGA

act talk-to
    verb     talk, speak
    if       to any
    unless   to %audience, itself, himself, herself
    unless   of %audience
    event    CONSULT
    cameo    040
    target   to
    example  The United States is talking to North Korea. => USA CONSULT PRK
    not      Obama spoke to reporters.

act talk-to-press
    verb     talk, speak
    if       to %audience
    event    none
    none     Obama spoke to reporters.

act confer
    verb     confer, parley, talk, deliberate, huddle, caucus, hold_counsel
    unless   object honour, degree, right, title, power, status, benefit
    unless   to any
    unless   of any
    unless   about sport, book, film, life
    event    CONSULT
    cameo    040
    target   with, object, on
    reciprocal yes
    example  Poland and Lithuania conferred in Warsaw. => POL,LTU CONSULT LTU,POL

act confer-honour
    verb     confer
    if       object honour, honor, degree, title, award, status
    event    none
    none     The university conferred a degree on the writer.

act consult
    verb     consult, sound_out, consult_with, canvass
    unless   object doctor, lawyer, map, dictionary, website, record
    event    CONSULT
    cameo    040
    target   object, with
    reciprocal yes
    example  Egypt consulted Sudan about the dam. => EGY CONSULT SDN
    example  Ghana was consulted by the African Union. => IGOAFU CONSULT GHA

act discuss
    verb     discuss, debate, exchange_view, go_over, review, tackle, talk_over, thrash_out, examine, address
    if       with any
    unless   with reporter, journalist, press, patient, doctor, relish, lawyer
    event    CONSULT
    cameo    040
    target   with
    reciprocal yes
    example  Erdogan discussed Libya with Trump. => TURGOV CONSULT USAGOV
    example  The crisis was discussed by Jordan with Egypt. => JOR CONSULT EGY

act discuss-together
    verb     discuss
    unless   subject paper, book, article, column, panel, film, study
    unless   clause any
    event    CONSULT
    cameo    040
    target   with, object.with, between, object.between
    reciprocal yes
    example  Russia and China discussed the border. => RUS,CHN CONSULT CHN,RUS

act exchange-views
    verb     exchange, swap
    if       object view, opinion, word, idea, note, thought, message, letter, greeting, pleasantry
    event    CONSULT
    cameo    040
    target   with, object.with, on
    reciprocal yes
    example  Vietnam and Laos exchanged views. => VNM,LAO CONSULT LAO,VNM
    example  Cuba exchanged letters with Mexico. => CUB CONSULT MEX

act contact
    verb     contact, get_in_touch, write_to, correspond, liaise, touch_base
    if       object <actor>
    unless   object final, semi-final, deal, agreement
    event    CONSULT
    cameo    040
    target   object, with, to
    example  Iraq contacted Turkey after the raid. => IRQ CONSULT TUR

act contacts
    noun     contact, contacts, channel, backchannel, back-channel, communication, correspondence, liaison, exchange
    if       with any
    event    CONSULT
    cameo    040
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Israel maintained contacts with Saudi Arabia. => ISR CONSULT SAU

act send-letter
    verb     send, write, hand, deliver, convey, dispatch, address
    if       object letter, message, note, missive, telegram
    unless   object condolence, threat, protest, support, congratulation, bomb, protest_note, protest_letter, note_of_protest, letter_of_protest
    event    CONSULT
    cameo    040
    target   recipient, object.recipient, to
    example  Iran delivered a message to Japan. => IRN CONSULT JPN

act brief
    verb     brief, inform, update, notify, apprise, acquaint, fill_in
    if       object <actor>
    unless   object reporter, journalist, press, public, medium
    unless   clause any
    event    CONSULT
    cameo    040
    target   object
    example  Israel briefed Egypt on the operation. => ISR CONSULT EGY

act attend-with
    verb     attend, join, participate_in, take_part, convene
    if       object %talk, session, ceremony, inauguration, funeral
    unless   subject fan, student, thousand
    event    CONSULT
    cameo    040
    target   object.with, with, object.between, object.of, object.in, in, object.by
    reciprocal yes
    example  Kenya attended a conference with Somalia. => KEN CONSULT SOM

act convene
    verb     convene, gather, assemble, congregate, come_together
    if       subject <state>, %dignitary
    unless   subject <civilian>
    unless   object %soldier, intelligence, evidence, information, weapon, force
    event    CONSULT
    cameo    040
    target   with, object
    reciprocal yes
    example  Brazil and Argentina convened in Lima. => BRA,ARG CONSULT ARG,BRA

# ---- 041: by telephone

act phone
    verb     phone, telephone, ring, ring_up, dial, call_up, videoconference
    unless   object bell, alarm
    event    CONSULT phone
    cameo    041
    target   object, with, to
    example  Erdogan telephoned Putin. => TURGOV CONSULT RUSGOV
    example  Zelensky was phoned by Macron. => FRAGOV CONSULT UKRGOV

act call-someone
    verb     call
    if       object <actor>
    unless   object police, ambulance, election, meeting, strike, protest, number
    unless   clause any
    unless   for any
    unless   on <actor>
    unless   as any
    unless   to order, prayer
    unless   recipient any
    unless   object.to any
    event    CONSULT phone
    cameo    041
    target   object
    example  Trump has called Macron. => USAGOV CONSULT FRAGOV
    not      Trump called Macron a friend.

act call-someone-on-day
    verb     call
    if       object <actor>
    if       on monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, eve
    unless   object police, ambulance, election, meeting, strike
    unless   for any
    event    CONSULT phone
    cameo    041
    target   object
    example  Putin called Netanyahu on Monday. => RUSGOV CONSULT ISRGOV

act call-somebody
    verb     call
    if       clause <person>, <state>
    unless   object any
    unless   for any
    unless   on <actor>
    unless   clause liar, dictator, friend, terrorist
    event    CONSULT phone
    cameo    041
    target   clause
    example  Obama called Netanyahu. => USAGOV CONSULT ISRGOV

act talk-by-phone
    verb     talk, speak, confer, discuss, converse, consult
    if       by %phoneword
    event    CONSULT phone
    cameo    041
    target   with, to
    reciprocal yes
    example  Merkel and Putin spoke by telephone. => DEUGOV,RUSGOV CONSULT RUSGOV,DEUGOV
    example  Biden spoke with Zelensky by phone. => USAGOV CONSULT UKRGOV

act talk-on-phone
    verb     talk, speak, confer, discuss, converse
    if       on %phoneword
    unless   to %audience
    unless   of any
    unless   about sport
    unless   with %audience
    event    CONSULT phone
    cameo    041
    target   with, to, object.with
    reciprocal yes
    example  Rouhani conferred on the phone with Macron. => IRNGOV CONSULT FRAGOV

act talk-over-phone
    verb     talk, speak, confer, discuss, converse
    if       over %phoneword
    event    CONSULT phone
    cameo    041
    target   with, to
    reciprocal yes
    example  Modi spoke to Trump over the telephone. => INDGOV CONSULT USAGOV

act phone-call
    noun     phone_call, telephone_call, telephone_conversation, phone_conversation, video_call, phone_talk
    noun     telephone_talk, video_conference, conference_call, videoconference, teleconference, telephone_contact
    noun     hotline_call
    event    CONSULT phone
    cameo    041
    noun-source possessor, by, from
    noun-target with, recipient, to, between
    reciprocal yes
    example  Putin held a telephone conversation with Erdogan. => RUSGOV CONSULT TURGOV

act call-with
    noun     call
    if       with <actor>
    unless   of duty
    unless   for any
    event    CONSULT phone
    cameo    041
    noun-source possessor, by
    noun-target with
    reciprocal yes
    example  Biden held a call with Putin. => USAGOV CONSULT RUSGOV

act talk-in-call
    verb     talk, speak, discuss, tell, raise, confer
    if       in call, conversation, videoconference
    unless   to reporter, journalist
    event    CONSULT phone
    cameo    041
    target   with, to, in.with, object
    reciprocal yes
    example  Erdogan discussed Libya with Trump in a phone call. => TURGOV CONSULT USAGOV

# ---- 042: visit

act visit
    verb     visit, tour, pay_visit, stop_over, drop_by, call_in, swing_by
    unless   subject tourist, fan, student, patient, pilgrim, shopper, customer, ship, frigate, visitor, family, %sportsman
    unless   object museum, website, shop, beach, doctor, grave, site, page
    event    CONSULT visit
    cameo    042
    target   object, to, in
    example  Obama visited Kenya. => USAGOV CONSULT KEN
    example  Cairo was visited by the Turkish foreign minister. => TURGOV CONSULT EGYGOV
    example  The Indian prime minister toured Israel. => INDGOV CONSULT ISR
    not      The tourists visited the museum.

act visit-tourists
    verb     visit, tour
    if       subject tourist, fan, student, patient, pilgrim, shopper, customer, visitor, family, tour, %sportsman
    event    none
    none     Tourists visited Egypt.

act visit-noun
    noun     visit, trip, tour, state_visit, stopover, stop-over, journey, pilgrimage
    unless   of duty
    unless   by tourist, fan
    event    CONSULT visit
    cameo    042
    noun-source possessor, by
    noun-target recipient, to, of, in
    example  Obama's visit to Cuba made history. => USAGOV CONSULT CUB

act visit-of-inspection
    noun     visit
    if       of %dignitary, <person>
    event    CONSULT visit
    cameo    042
    noun-source of, possessor
    noun-target recipient, to, in
    example  The visit of Putin to Turkey was delayed. => RUSGOV CONSULT TUR

act pay-visit
    verb     pay, make, begin, undertake, conclude, start, embark
    if       object visit, trip, tour, call
    unless   object phone, telephone, video, conference
    event    CONSULT visit
    cameo    042
    target   object.recipient, recipient, to, object.of, object.in, on, in, object
    example  Merkel made a surprise trip to Ukraine. => DEUGOV CONSULT UKR

act travel
    verb     travel, fly, arrive, jet, head, journey, go, touch_down, land, pay_call, come, set_off, depart
    if       subject %dignitary, <person>, <state>
    unless   subject <civilian>, <armed>, plane, aircraft, ship, tanker, convoy, jet, helicopter, tourist, team, %sportsman, body, remains, rate, price, tank
    unless   to war, court, hospital, jail, prison, poll, school, trial, work, bed
    unless   for holiday, treatment, vacation, exile
    unless   into any
    unless   from any
    unless   object any
    unless   on %attack, killing, fighting
    event    CONSULT visit
    cameo    042
    target   recipient, to, in, for
    example  Obama travelled to Israel. => USAGOV CONSULT ISR
    example  The Iranian foreign minister arrived in Damascus. => IRNGOV CONSULT SYRGOV
    example  Lavrov flew to Beijing. => RUSGOV CONSULT CHNGOV

act arrive-for-talks
    verb     arrive, travel, fly, come, go, land
    if       for %talk, visit
    event    CONSULT visit
    cameo    042
    target   in, recipient, to, for.with, for.in
    example  The Taliban arrived in Moscow for talks. => TAL CONSULT RUSGOV

act send-envoy
    verb     send, dispatch, despatch, fly
    if       object envoy, delegation, emissary, mediator, minister, diplomat, negotiator, ambassador, representative, team
    unless   object medical, rescue, doctor, expert, aid
    unless   object.of doctor, rescuer, expert, medic
    event    CONSULT visit
    cameo    042
    target   recipient, object.recipient, to, in
    example  Oman sent an envoy to Yemen. => OMN CONSULT YEM
    example  A delegation was dispatched by Japan to Iran. => JPN CONSULT IRN

act lead-delegation
    verb     lead, head
    if       object delegation, mission
    event    CONSULT visit
    cameo    042
    target   recipient, object.recipient, to, in, object.in
    example  The Nigerian president led a delegation to Gambia. => NGAGOV CONSULT GMB

# ---- 043: host a visit

act host
    verb     host, receive, entertain, fete
    if       object <person>, <state>, %dignitary, guest
    unless   object refugee, migrant, <armed>, wounded, patient, event, tournament
    unless   in hospital
    event    CONSULT visit
    cameo    043
    target   object
    example  Putin hosted Erdogan in Sochi. => RUSGOV CONSULT TURGOV
    example  The Syrian president was received by Iran. => IRN CONSULT SYRGOV
    not      Qatar hosted the World Cup.

act host-event
    verb     host, stage
    if       object %showbiz, final, expo
    event    none
    none     Qatar hosted the tournament.

act welcome-guest
    verb     welcome, greet, meet, embrace, hail
    if       object <person>, %dignitary
    if       at airport, palace, house, residence, ceremony, office, border
    event    CONSULT visit
    cameo    043
    target   object
    example  Trump welcomed Macron at the airport. => USAGOV CONSULT FRAGOV

act welcome-to
    verb     welcome, greet, usher
    if       object <person>, %dignitary
    if       to any
    unless   object decision, move, return
    event    CONSULT visit
    cameo    043
    target   object
    example  The Indian government welcomed Obama to Delhi. => INDGOV CONSULT USAGOV

act host-talks
    verb     host, hold, chair, convene, organise, organize, accommodate
    if       object %talk
    if       object.between any
    event    CONSULT third-party
    cameo    044
    target   object.between, between
    example  Qatar hosted talks between Israel and Egypt. => QAT CONSULT ISR,EGY

act meet-third-place
    verb     meet, talk, confer, negotiate
    if       on sideline, sidelines, margin, margins, fringe, fringes
    event    CONSULT third-party
    cameo    044
    target   with, object, to
    reciprocal yes
    example  Obama met Erdogan on the sidelines of the summit. => USAGOV CONSULT TURGOV

# ---- 045: mediate

act mediate
    verb     mediate, arbitrate, intercede, intermediate, referee, act_as_mediator, act_as_intermediary
    verb     play_mediator, good_office, shuttle, go_between
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, in, object.between, on, with, object.in, object, for
    example  Egypt mediated between Israel and Lebanon. => EGY CONSULT ISR,LBN
    example  Norway has mediated in Sri Lanka. => NOR CONSULT LKA
    example  The dispute between Chad and Libya was mediated by Kenya. => KEN CONSULT TCD,LBY

act mediation
    noun     mediation, arbitration, shuttle_diplomacy, facilitation, good_office, intercession, conciliation, mediator
    unless   of interest
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    noun-source possessor, by, of, from
    noun-target between, in, recipient, to, with, for
    example  Algeria's mediation between Iran and Iraq worked. => DZA CONSULT IRN,IRQ
    example  Qatar undertook mediation in Lebanon. => QAT CONSULT LBN

act mediate-dispute
    verb     resolve, settle, defuse, end, heal, solve, mend, calm
    if       object %dispute, rift
    if       object.between any
    unless   by any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between
    example  Kuwait helped to resolve the rift between Qatar and Egypt. => KWT CONSULT QAT,EGY

act broker
    verb     broker, mediate, negotiate, arrange, engineer, help_broker
    if       object %agreement, %talk, release, swap, exchange, peace, end, solution
    if       object.between any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between, object.in
    example  Turkey brokered a deal between Russia and Ukraine. => TUR CONSULT RUS,UKR
    example  A truce between Chad and Libya was brokered by Togo. => TGO CONSULT TCD,LBY

act broker-one
    verb     broker, mediate, facilitate
    if       object %agreement, %talk, release, swap, exchange, peace, end, solution
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.with, with, in, object.in, object.of, object.for, object
    example  Qatar brokered a ceasefire in Lebanon. => QAT CONSULT LBN

act mediate-as-role
    verb     act, serve, offer, step_in, play
    if       as mediator, intermediary, go-between, facilitator, broker, bridge, arbiter
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, as.between, as.in, in, with
    example  Oman served as a mediator between Iran and Iraq. => OMN CONSULT IRN,IRQ

act mediator-role
    verb     play, assume, take
    if       object mediator, intermediary, broker
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, object.between, in
    example  Kuwait played mediator between Qatar and Egypt. => KWT CONSULT QAT,EGY

act facilitate-talks
    verb     facilitate, moderate, chair, oversee, supervise, sponsor
    if       object %talk, process
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object.between, between, object.with, with, object.in, in
    example  Norway facilitated talks between Colombia and Cuba. => NOR CONSULT COL,CUB

act bring-together
    verb     bring_together, bring, reconcile
    if       object <actor>
    if       to table
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object
    example  Egypt brought Israel to the table. => EGY CONSULT ISR

act reconcile-others
    verb     reconcile, bring_together
    if       object <actor>
    unless   with any
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   object, between
    example  Saudi Arabia reconciled Sudan and Chad. => SAU CONSULT SDN,TCD

# ---- 046: negotiate

act negotiate
    verb     negotiate, bargain, haggle, renegotiate, parley, treat_with, barter, thrash_out, hammer_out, sit_at_table
    unless   subject %sportsman, agent, union
    unless   object curve, corner, rapids, hurdle, road, contract
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, object.with, between, object.between, recipient, on, over, object.on
    reciprocal yes
    example  Israel negotiated with Syria. => ISR CONSULT SYR
    example  Greece and Turkey negotiated for years. => GRC,TUR CONSULT TUR,GRC
    example  The Colombian government is negotiating a treaty with Peru. => COLGOV CONSULT PER

act negotiation
    noun     negotiation, negotiations, bargaining, peace_talk, peace_talks, peace_process, nuclear_talk
    noun     nuclear_talks, peace_negotiation, renegotiation, haggling, ceasefire_talk, trade_talk, truce_talk
    noun     reconciliation_talk, unity_talk
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by
    noun-target with, between, recipient, to, among
    reciprocal yes
    example  Iran opened negotiations with Germany. => IRN CONSULT DEU
    example  Negotiations between Serbia and Kosovo resumed. => SRB,XKX CONSULT SRB,XKX
    example  Colombia started peace talks with the rebels. => COL CONSULT REB

act enter-talks
    verb     enter, return, come, sit, resume, go_back, engage, take_part, participate
    if       to %talk, table
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with, to.with
    reciprocal yes
    example  India returned to talks with Pakistan. => IND CONSULT PAK

act engage-with
    verb     engage, interact, deal
    if       with any
    unless   with enemy, text, issue, audience, customer, reader, problem, crisis, situation, %audience
    unless   object %soldier
    event    CONSULT
    cameo    046
    context  diplomatic
    target   with
    example  Norway engaged with Hamas. => NOR CONSULT PSEREB
    not      The minister dealt with the problem.

act peace-conference
    noun     peace_conference, peace_summit, peace_meeting, reconciliation_conference
    event    CONSULT
    cameo    046
    context  diplomatic
    noun-source possessor, by, of
    noun-target with, between, on, for
    reciprocal yes
    example  France hosted a peace conference with Libya. => FRA CONSULT LBY
