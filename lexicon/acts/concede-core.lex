# CONCEDE (CAMEO 080-083): yielding to what others ask: giving in, giving up office, mercy, reform, rights.

act concede-give-in
    verb     give_in, bow, yield, cave_in, cave, succumb, capitulate, surrender, submit, accede, acquiesce, bend, buckle, knuckle_under, kowtow, assent, relent, give_way
    noun     submission, capitulation, acquiescence, accession
    if       to any
    unless   to temptation, injury, wound, cancer, disease, illness, virus, pneumonia, throne, union, treaty, <place>
    event    CONCEDE
    cameo    080
    context  diplomatic
    target   to.of, to.from, to.by, to.possessor, to
    noun-target to.of, to.from, to.by, to.possessor, to
    example  Hungary bowed to pressure from Poland. => HUN CONCEDE POL
    example  Egypt gave in to Sudanese protesters. => EGY CONCEDE SDN

act concede-accede-demand
    verb     accept, meet, satisfy, grant, fulfil, fulfill, heed, comply_with, accommodate, answer, honour, honor, concede
    noun     acceptance, fulfilment, fulfillment, satisfaction
    if       object demand, request, condition, call, ultimatum, term, wish, appeal, petition, plea, grievance
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   object.of, object.from, object.by, object.possessor, object
    noun-source possessor, by
    noun-target of.of, of.from, of.by, of.possessor, of
    example  Greece accepted the demands of Italy. => GRC CONCEDE ITA

act concede-comply
    verb     comply, go_along, fall_into_line
    noun     compliance
    if       with demand, request, ultimatum, order, call, resolution, ruling, condition, term
    event    CONCEDE
    cameo    080
    context  diplomatic
    target   with.of, with.from, with.by, with.possessor
    noun-target with.of, with.from, with.by, with.possessor
    example  Lebanon complied with the request from France. => LBN CONCEDE FRA

act concede-back-down
    verb     back_down, climb_down, back_off, relent, stand_back, backtrack, backpedal, make_u-turn, blink, soften, do_u-turn, give_ground, row_back, back_track
    noun     climbdown, climb-down, u-turn, backdown, about-face, volte-face, reversal, backtracking, retraction
    unless   subject weather, rain, storm, market, price, currency
    unless   object stance, water, leather
    event    CONCEDE
    cameo    080
    context  diplomatic
    target   to, over.with, before, under.from, on.to, from, after.from, with
    noun-target to, before, with, under.from
    example  Ethiopia backed down before Egypt. => ETH CONCEDE EGY

act concede-soften-stance
    verb     soften, moderate, relax, ease, shift, drop
    noun     softening, moderation
    if       object stance, position, line, tone, objection, opposition, veto, rhetoric, resistance
    event    CONCEDE
    cameo    080
    context  diplomatic
    target   on, towards, toward, to, object.to, object.on, object.against, object.with, object.towards, object.toward
    noun-target towards, toward, to, on
    example  Turkey dropped its objections to Finland. => TUR CONCEDE FIN

act concede-concession
    noun     concession
    unless   possessor mining, oil, gas, logging, tax
    event    CONCEDE
    cameo    080
    context  diplomatic
    noun-source possessor, by, from
    noun-target to, for, with, toward, towards
    example  Serbia made concessions to Kosovo. => SRB CONCEDE KSV
    example  Concessions by Colombia to the rebels were small. => COL CONCEDE ?

act concede-compromise
    verb     compromise, meet_halfway, find_middle_ground
    noun     compromise
    unless   object system, network, security, account, password, computer, safety, health, integrity, data
    event    CONCEDE
    cameo    080
    context  diplomatic
    target   with, on.with, over.with, object
    noun-source possessor, by, between
    noun-target with, between
    reciprocal yes
    example  Japan compromised with China. => JPN CONCEDE CHN

# ---- office given up

act concede-resign
    verb     resign, step_down, quit, stand_down, step_aside, abdicate, bow_out, leave_office, tender_resignation, stand_aside, hand_in_resignation
    if       subject %rc-officer, <state>
    unless   subject %rc-notoffice
    unless   from cricket, football, board, club
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   under.from, after.by, to, after.in, object.of
    example  The Bulgarian government resigned. => BGRGOV CONCEDE ?
    example  The Thai prime minister stepped down. => THAGOV CONCEDE ?

act concede-resignation
    noun     resignation, abdication
    unless   possessor %rc-notoffice
    event    CONCEDE
    cameo    0831
    context  political_institutions
    noun-source possessor, by, of, from
    noun-target to
    example  The Maltese government's resignation was expected. => MLTGOV CONCEDE ?

act concede-submit-resignation
    verb     submit, tender, offer, hand_in, announce, give
    if       object resignation
    if       subject %rc-officer, <state>
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   to, object.to, recipient
    example  The Slovak government tendered its resignation. => SVKGOV CONCEDE ?

act concede-power
    verb     hand_over, relinquish, cede, give_up, quit, transfer, leave, surrender, share, yield, resign, abdicate, vacate, devolve, hand
    noun     handover, transfer, relinquishment, surrender, devolution, sharing
    if       object %rc-office
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   to, recipient, object.to, with, object.with
    noun-source possessor, by, from
    noun-target to
    example  The Sudanese army handed over power to Egypt. => SDNMIL CONCEDE EGY

act concede-dismiss
    verb     dismiss, sack, fire, replace, remove, reshuffle, oust, drop
    noun     dismissal, sacking, firing, replacement, removal, reshuffle
    if       object %rc-minister
    event    CONCEDE
    cameo    0831
    context  political_institutions
    target   object, after.by, under.from, over, object.of
    noun-source possessor, by
    noun-target of
    example  Jordan sacked its interior minister. => JOR CONCEDE ?

# ---- mercy

act concede-pardon
    verb     pardon, amnesty, reprieve, spare, forgive
    noun     pardon, amnesty, clemency, reprieve
    unless   object debt, sin, pun, expense, turkey, detail, effort, interruption
    event    CONCEDE
    cameo    081
    context  legal
    target   object, for, to, object.from, of
    noun-source possessor, by, from
    noun-target for, to, of, recipient
    example  Thailand pardoned the Australian prisoner. => THA CONCEDE AUS
    example  Algeria granted an amnesty to Moroccan rebels. => DZA CONCEDE MARREB

act concede-grant-mercy
    verb     grant, give, offer, declare, announce, issue, proclaim
    if       object %rc-mercy
    event    CONCEDE
    cameo    081
    context  legal
    target   recipient, to, for, object.for, object.to
    example  Myanmar declared an amnesty for Chinese prisoners. => MMR CONCEDE CHN

act concede-commute
    verb     commute, reduce, overturn, suspend, quash, annul, shorten, cut
    noun     commutation, reduction, suspension, annulment
    if       object sentence, death_sentence, jail_sentence, jail_term, prison_term, prison_sentence, conviction, verdict, fine, house_arrest
    event    CONCEDE
    cameo    081
    context  legal
    target   of, object.of, object.possessor, for, object.for, object.on, object.against
    noun-source possessor, by
    noun-target of.of, of, for
    example  Indonesia commuted the sentence of the Philippine government. => IDN CONCEDE PHL

act concede-reinstate
    verb     reinstate, rehire, reappoint, rehabilitate, readmit
    noun     reinstatement, rehiring, rehabilitation, readmission
    unless   object coach, player, striker, tax, ban, road, building, sanction, tariff
    event    CONCEDE
    cameo    081
    context  legal
    target   object, object.of, object.from, to
    noun-source possessor, by
    noun-target of
    example  Pakistan reinstated the Afghan judge. => PAK CONCEDE AFG

# ---- freedoms

act concede-ease-limits
    verb     ease, lift, relax, remove, end, loosen, abolish, scrap, drop, soften, suspend, reduce, roll_back
    noun     easing, lifting, relaxation, removal, end, loosening, abolition
    if       object %rc-limit
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object.on, on, object.of, for, object.against, object.for, object.in, in
    noun-source possessor, by
    noun-target of.on, on, for, against
    example  Belarus eased restrictions on Polish journalists. => BLR CONCEDE POL

act concede-unban-party
    verb     legalise, legalize, unban, allow, permit, recognise, recognize, register, authorise, authorize, license, unblock, readmit
    noun     legalisation, legalization, unbanning, recognition, registration, authorisation, authorization
    if       object %rc-party
    event    CONCEDE
    cameo    0812
    context  democracy
    target   object, object.of, object.in
    noun-source possessor, by
    noun-target of
    example  Tunisia legalised the Libyan party. => TUN CONCEDE LBY

act concede-allow-protest
    verb     allow, permit, authorise, authorize, let, tolerate, approve, legalise, legalize, sanction
    noun     permission, authorisation, authorization, approval, legalisation
    if       object %rc-dissent
    event    CONCEDE
    cameo    082
    context  democracy
    target   object, object.by, object.of, object.against, recipient, object.in
    noun-source possessor, by
    noun-target of, for
    example  Bahrain allowed the rally by Iranian students. => BHR CONCEDE IRN

act concede-reopen
    verb     reopen, unblock, restore, unban
    noun     reopening, restoration, unblocking
    if       object newspaper, radio_station, internet, twitter, facebook, website, university, school, mosque, church, television, station, parliament, broadcaster, office, embassy
    event    CONCEDE
    cameo    0811
    context  democracy
    target   object, to, for, object.of, object.in, object.to
    noun-source possessor, by
    noun-target of, to, for
    example  Iran unblocked the Turkish website. => IRN CONCEDE TUR

act concede-grant-rights
    verb     grant, give, extend, concede, award, accord, restore, guarantee, recognise, recognize, offer
    noun     grant, extension, restoration, recognition, granting
    if       object %rc-right
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   recipient, to, for, object.for, object.of, object.to, object.possessor
    noun-source possessor, by
    noun-target to, of.for, for
    example  Denmark granted autonomy to Iceland. => DNK CONCEDE ISL
    example  Kuwait gave citizenship to Iraqi residents. => KWT CONCEDE IRQ

act concede-compensate
    verb     compensate, recompense, indemnify, reimburse
    noun     compensation, reparation, redress, restitution
    unless   subject insurer, airline, company
    event    CONCEDE
    cameo    0833
    context  rights_freedoms
    target   object, for.of, object.of, to, recipient, for
    noun-source possessor, by, from
    noun-target to, for, of
    example  Germany paid compensation to Namibia. => DEU CONCEDE NAM

# ---- law and institutions

act concede-reform
    verb     reform, amend, overhaul, rewrite, revise, democratise, democratize, liberalise, liberalize, redraft
    noun     overhaul, amendment, revision
    if       object constitution, system, law, government, electoral_law, electoral_system, institution, judiciary, parliament, police, army, monarchy, code
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object.of, for, in, object.in, after.by, under.from
    noun-source possessor, by
    noun-target in, for
    example  Jordan amended its constitution. => JOR CONCEDE ?

act concede-pass-reform
    verb     approve, pass, introduce, adopt, enact, implement, announce, unveil, carry_out, launch, accept
    noun     approval, passage, introduction, adoption, enactment, implementation
    if       object reform, amendment, constitutional_reform, electoral_reform, political_reform, devolution, power-sharing, transition, new_constitution, constitutional_amendment
    event    CONCEDE
    cameo    083
    context  political_institutions
    target   object.for, for, in, object.in, under.from, after.by
    noun-source possessor, by
    noun-target in, for
    example  Morocco introduced political reforms in Western Sahara. => MAR CONCEDE ?

act concede-repeal
    verb     repeal, scrap, withdraw, abandon, drop, revoke, rescind, shelve, suspend, reverse, annul, overturn, cancel, scrap, water_down, postpone, ditch, freeze, roll_back, backtrack_on, delay
    noun     repeal, withdrawal, revocation, annulment, suspension, cancellation, reversal, abandonment, shelving
    if       object %rc-law
    event    CONCEDE
    cameo    0832
    context  executive
    target   for, under.from, after.by, object.on, object.against, object.for, object.in, on
    noun-source possessor, by
    noun-target of.on, of.against, on, for
    example  Poland repealed its law on Ukrainian refugees. => POL CONCEDE UKR

act concede-election
    verb     call, allow, schedule, hold, accept, bring_forward, permit, set, order, announce
    noun     acceptance, calling
    if       object %rc-election
    if       under any
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   under.from, under.by, under.of, object.in
    example  Armenia called elections under pressure from Georgia. => ARM CONCEDE GEO

act concede-allow-election
    verb     allow, permit, concede, accept, agree_to
    noun     acceptance
    if       object election, poll, referendum, recount, runoff, rerun, snap_election, by-election
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object.in, in, for, object.by, object.for
    noun-source possessor, by
    noun-target of.in, in, for
    example  Sudan permitted a referendum in South Sudan. => SDN CONCEDE SSD

act concede-dissolve
    verb     dissolve, disband
    noun     dissolution
    if       object parliament, government, cabinet, assembly, council
    event    CONCEDE
    cameo    0834
    context  political_institutions
    target   object, under.from, after.by
    noun-source possessor, by
    noun-target of
    example  Kuwait dissolved its parliament. => KWT CONCEDE ?
