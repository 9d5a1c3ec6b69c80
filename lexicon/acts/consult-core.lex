# CONSULT: meetings, talks, calls, visits, mediation.

act consult-meet
    verb     meet, confer, huddle, sit_down, hobnob, rendezvous, meet_up, meet_with, come_together, convene, get_together
    unless   object demand, need, target, deadline, requirement, condition, standard, goal, criterion, challenge, expectation, obligation, commitment
    event    CONSULT
    cameo    040
    context  diplomatic
    reciprocal yes
    target   object, with
    example  Putin met the Turkish president on Monday. => RUSGOV CONSULT TURGOV
    example  Russian and Iranian officials met in Baku. => RUSGOV,IRNGOV CONSULT RUSGOV,IRNGOV
    not      Germany met the deadline.

act consult-talk
    verb     talk, negotiate, discuss, consult, speak, parley, deliberate, converse, brief, debate, bargain, exchange_views, hold_talks, chat, engage, confer
    event    CONSULT
    cameo    040
    context  diplomatic
    reciprocal yes
    target   with, to, object, object.with
    example  Israel negotiated with Egypt over the border. => ISR CONSULT EGY
    example  The Sudanese government is speaking to Ethiopia. => SDNGOV CONSULT ETH

act consult-talks-noun
    noun     talk, talks, negotiation, meeting, discussion, consultation, dialogue, summit, conversation, conference, parley, mediation, encounter, round-table
    event    CONSULT
    cameo    040
    context  diplomatic
    reciprocal yes
    noun-source possessor, between, of, among, by
    noun-target with, between, among, to
    example  Talks between Japan and China began on Tuesday. => JPN,CHN CONSULT JPN,CHN
    example  Turkey held a meeting with Greece. => TUR CONSULT GRC

act consult-phone
    verb     phone, telephone, ring, call, call_up
    if       object <actor>
    event    CONSULT phone
    cameo    041
    target   object
    example  Obama telephoned the Turkish president. => USAGOV CONSULT TURGOV

act consult-phone-noun
    noun     phone_call, telephone_call, call, telephone_conversation, phone_conversation
    if       with <actor>
    event    CONSULT phone
    cameo    041
    noun-source possessor, between, by
    noun-target with, between, to
    example  Putin held a phone call with the Israeli government. => RUSGOV CONSULT ISRGOV

act consult-visit
    verb     visit, tour, travel, fly, arrive, journey, head, go
    if       object <actor>
    event    CONSULT visit
    cameo    042
    context  diplomatic
    target   object, to, in
    example  The Indian foreign minister visited Nepal. => INDGOV CONSULT NPL

act consult-travel
    verb     travel, fly, arrive, journey, head, go, pay_visit
    if       to <state>
    unless   subject aid, convoy, refugee, migrant, troop, missile, rocket
    event    CONSULT visit
    cameo    042
    context  diplomatic
    target   to
    example  The German chancellor flew to China. => DEUGOV CONSULT CHN

act consult-visit-noun
    noun     visit, trip, tour
    event    CONSULT visit
    cameo    042
    context  diplomatic
    noun-source possessor, by, of
    noun-target to, in
    example  The visit of the French president to Algeria was short. => FRAGOV CONSULT DZA

act consult-host
    verb     host, receive, welcome, greet, entertain, fete
    if       object <person>
    event    CONSULT visit
    cameo    043
    context  diplomatic
    target   object
    example  The Emir of Qatar hosted the Turkish president. => QATGOV CONSULT TURGOV

act consult-host-talks
    verb     host, chair, convene
    if       object %talk
    event    CONSULT visit
    cameo    043
    target   object.with, object.between, with, object.of, object.on
    example  Oman hosted talks with Iran. => OMN CONSULT IRN

act consult-mediate
    verb     mediate, arbitrate, broker, facilitate, intercede, intervene_between
    unless   object deal, agreement, truce, ceasefire
    event    CONSULT third-party
    cameo    045
    context  diplomatic
    target   between, in, with, object.between, object.with, object.in
    example  Kenya mediated between Sudan and Ethiopia. => KEN CONSULT SDN,ETH
