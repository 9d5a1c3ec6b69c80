# SUPPORT (CAMEO 05): praise, back, defend, recognise, apologise, forgive, sign a formal agreement.

# ---- 050: diplomatic cooperation

act establish-relations
    verb     establish, restore, resume, normalise, normalize, re-establish, reestablish, renew, upgrade, mend
    verb     repair, strengthen, deepen, forge, improve, build, cement, bolster, rebuild, cultivate, enhance
    verb     develop, boost, reset, broaden
    if       object %tie, friendship, alliance, bond, relations, ties
    unless   object business, family
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object.with, object.between, between, object.to, object
    reciprocal yes
    example  Israel has established relations with Morocco. => ISR SUPPORT MAR
    example  Saudi Arabia and Iran restored ties. => SAU,IRN SUPPORT IRN,SAU
    example  Diplomatic relations were restored by Cuba with the United States. => CUB SUPPORT USA

act normalisation
    noun     normalisation, normalization, rapprochement, thaw, detente, restoration, resumption, establishment
    noun     reconciliation
    if       of relation, tie, link
    event    SUPPORT
    cameo    050
    context  diplomatic
    noun-source possessor, by
    noun-target of.with, with, between, of.between
    reciprocal yes
    example  Egypt welcomed its resumption of relations with Turkey. => EGY SUPPORT TUR

act rapprochement
    noun     rapprochement, detente, reconciliation, reset, friendship, entente, alliance
    event    SUPPORT
    cameo    050
    context  diplomatic
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Turkey began a rapprochement with Armenia. => TUR SUPPORT ARM
    example  The alliance between Russia and Belarus held. => RUS,BLR SUPPORT RUS,BLR

act reconcile
    verb     reconcile, make_peace, make_up, mend_fence, bury_hatchet, patch_up, kiss_make, come_closer, draw_closer
    unless   object account, difference, datum
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object, object.with
    reciprocal yes
    example  Qatar reconciled with Egypt. => QAT SUPPORT EGY
    example  Eritrea and Ethiopia made peace. => ERI,ETH SUPPORT ETH,ERI

act open-embassy
    verb     open, reopen, inaugurate, establish, upgrade, re-open
    if       object embassy, consulate, mission, legation, liaison_office
    unless   object fire
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   in, object.in, recipient, object.recipient, with, object.to
    example  The United Arab Emirates reopened its embassy in Syria. => ARE SUPPORT SYR

act send-ambassador
    verb     appoint, name, return, exchange, accredit, reinstate, post
    if       object ambassador, envoy, diplomat, ambassadors
    unless   as head, chief, director, chairman, leader, judge
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, object.recipient, with, object.with, in, object.in
    example  Israel returned its ambassador to Turkey. => ISR SUPPORT TUR
    example  Chile has exchanged ambassadors with Bolivia. => CHL SUPPORT BOL

act ally
    verb     ally, ally_with, align, side, team, unite, join_hands, band_together, throw_in_lot, make_common_cause
    verb     join_ranks, form_alliance
    if       with any
    event    SUPPORT
    cameo    050
    context  diplomatic
    source   subject, object
    target   with
    example  Ukraine allied with Poland. => UKR SUPPORT POL
    example  The Kurdish militia is allied with the United States. => KUR SUPPORT USA

act unite
    verb     unite, band_together, join_hands, unify, close_ranks, make_common_cause
    unless   object nation, country, people
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, against, object
    reciprocal yes
    example  Poland and Estonia have united. => POL,EST SUPPORT EST,POL

act join-body
    verb     join, accede, rejoin, re-join
    if       object <organization>, alliance, coalition, bloc, pact, treaty, union, club, league, convention, organisation, organization
    unless   subject %sportsman, fan, thousand, student, worker, recruit, fighter
    unless   object party, hospital, court, club
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object, to, object.of, object.by, object.with, with
    example  Finland joined NATO. => FIN SUPPORT IGONAT
    example  Sweden joined the alliance with Norway. => SWE SUPPORT NOR

act show-solidarity
    verb     stand, rally, march, unite, side
    if       in solidarity
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, in.with, behind, for
    example  Canadians marched in solidarity with Ukraine. => CAN SUPPORT UKR

act normalise-with
    verb     normalise, normalize, reconcile_relation
    if       with <state>
    if       subject <state>
    unless   object gas
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with
    reciprocal yes
    example  Bahrain normalised with Israel. => BHR SUPPORT ISR

act elevate-ties
    verb     elevate, raise, lift, upgrade, take, bring
    if       object %tie, relations, ties
    if       to level, partnership, alliance, height, rank, footing
    unless   object tension
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object.with, object.between
    reciprocal yes
    example  Vietnam elevated ties with Australia to a strategic partnership. => VNM SUPPORT AUS

act present-credentials
    verb     present, submit, hand
    if       object credential, credentials, letter_credence
    unless   to voter
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, object.to, to, in
    example  The Israeli ambassador presented his credentials to Turkey. => ISRGOV SUPPORT TUR

act accept-credentials
    verb     accept, receive, take
    if       object credential, credentials, letter_credence
    if       subject <state>, <person>, %dignitary
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object.of, from, object.from, of
    example  Bahrain accepted the credentials of the Syrian ambassador. => BHR SUPPORT SYRGOV

act move-embassy
    verb     move, relocate, transfer, shift
    if       object embassy, diplomatic_mission
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, to, object.in
    example  The United States moved its embassy to Jerusalem. => USA SUPPORT ISR

act raise-flag
    verb     raise, hoist, fly
    if       object flag
    if       over embassy, consulate, mission
    unless   object white_flag
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   over.in, in
    example  The United States raised its flag over the embassy in Cuba. => USA SUPPORT CUB

act return-diplomats
    verb     return, send_back, dispatch, reappoint, reinstate, redeploy
    if       object ambassador, diplomat, charge_d'affaires, consul
    if       recipient <state>, <place>
    if       subject <state>
    unless   object body
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, to
    example  Morocco sent back its ambassador to Germany. => MAR SUPPORT DEU

act readmit
    verb     readmit, reinstate, reaccept, re-admit
    if       object <state>
    unless   object striker, player
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object
    example  The Arab League readmitted Syria. => IGOARL SUPPORT SYR
    example  Gambia was reinstated by the Commonwealth. => ? SUPPORT GMB

act admit-member
    verb     admit, accept, welcome, induct, usher, take
    if       object <state>
    if       as member, partner, candidate, observer
    unless   subject school, club
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object
    example  NATO admitted Montenegro as a member. => IGONAT SUPPORT MNE

act admit-to-body
    verb     admit, readmit, accept, welcome, let, invite
    if       object <state>
    if       into <organization>, club, alliance, bloc, union, fold, pact
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object
    example  The European Union welcomed Croatia into the bloc. => IGOEEC SUPPORT HRV

act grant-status
    verb     grant, give, award, accord, confer, offer
    if       object membership, observer_status, candidate_status, candidacy, seat, non-member_status, full_membership, associate_status, ally_status, partner_status
    if       subject <organization>, <state>, council
    unless   object season, club
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, object.to, to, on, object
    example  The European Union granted candidate status to Moldova. => IGOEEC SUPPORT MDA
    not      The gym offered a membership to the tourists.

act win-status
    verb     win, gain, secure, get, receive, obtain
    if       object membership, observer_status, candidate_status, seat, un_status
    if       subject <state>
    if       in <organization>, council
    unless   object parliament
    event    SUPPORT
    cameo    050
    context  diplomatic
    source   in, object.in
    target   subject
    example  Palestine won observer status in the United Nations. => IGOUNO SUPPORT PSE

act elect-to-council
    verb     elect, vote, choose
    if       object <state>
    if       recipient council, security_council, commission, board, presidency
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object
    example  The General Assembly elected Kenya to the Security Council. => IGOUNO SUPPORT KEN

act open-accession
    verb     back, open, advance, fast-track, unblock, unfreeze
    if       object accession, accession_process, membership_process, accession_bid
    if       subject <organization>, <state>
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   of, object.of, object.possessor, with, for, object
    example  The European Union opened the accession process of Ukraine. => IGOEEC SUPPORT UKR

act form-alliance
    verb     form, forge, enter, build, create, enter_into, cement, seal, join
    if       object alliance, axis, partnership, front, bloc, entente, pact
    if       with <actor>
    if       subject <actor>
    unless   object business, company
    unless   subject firm, company
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Mali formed an alliance with Niger and Burkina Faso. => MLI SUPPORT NER,BFA

act cosy-up
    verb     cosy_up, cozy_up, snuggle_up, suck_up, draw_close, grow_closer, move_closer, edge_closer, inch_closer
    verb     draw_nearer
    if       recipient <actor>
    unless   subject <armed>, deadline, troop, storm
    unless   to goal, victory, war
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, to, with
    example  Hungary cosied up to Russia. => HUN SUPPORT RUS

act tilt-toward
    verb     tilt, pivot, gravitate, swing, drift, lean, turn, shift, reorient
    if       toward <state>, <organization>
    if       subject <state>, %dignitary, <person>
    unless   object any
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   toward, towards
    example  Turkey pivoted toward Russia. => TUR SUPPORT RUS

act tilt-towards
    verb     tilt, pivot, gravitate, swing, drift, lean, turn, shift, reorient
    if       towards <state>, <organization>
    if       subject <state>, %dignitary, <person>
    unless   object any
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   toward, towards
    example  Armenia tilted towards the European Union. => ARM SUPPORT IGOEEC

act turn-page
    verb     turn, open
    if       object page, new_page, new_chapter, fresh_page
    if       with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, in.with, object.with
    reciprocal yes
    example  Egypt turned the page with Qatar. => EGY SUPPORT QAT
    not      The reader turned the page with a finger.

act new-chapter
    verb     open, begin, start, turn, write
    if       object chapter, page, era
    if       object.in relation, tie, relationship, friendship
    if       subject <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object.in.with, in.with, with
    reciprocal yes
    example  Cuba opened a new chapter in relations with Spain. => CUB SUPPORT ESP

act warm-ties
    verb     warm, thaw, warm_up, defrost
    if       subject relation, tie, relationship, friendship
    if       subject.between <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    source   subject.between
    target   with
    reciprocal yes
    example  Relations between India and Nepal warmed. => IND,NPL SUPPORT NPL,IND

act ties-with-warm
    verb     warm, thaw, improve, flourish, blossom, normalise, mend
    if       subject relation, tie, relationship
    if       subject.with <actor>
    if       subject.possessor <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    source   subject.possessor
    target   subject.with
    reciprocal yes
    example  Turkey's relations with Egypt improved. => TUR SUPPORT EGY

act merge-with
    verb     merge, amalgamate, fuse, link_up, unite
    if       with <actor>
    if       subject rebel, faction, militia, party, movement, insurgent, army, group, brigade
    unless   subject company, bank, carrier, firm, airline
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with
    reciprocal yes
    example  The Syrian rebels merged with Ahrar al-Sham. => SYRREB SUPPORT SYRREB

act swear-allegiance
    verb     pledge, swear, declare, give, renew, profess
    if       object allegiance, loyalty, fealty, bayat, obedience, fidelity
    if       recipient <actor>
    unless   object constitution
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   recipient, object.to, to
    example  Boko Haram pledged allegiance to Islamic State. => NGAREB SUPPORT ISI
    not      New citizens pledged allegiance to the flag.

act throw-in-lot
    verb     throw, cast
    if       object lot
    if       with <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, in.with
    example  Bulgaria threw in its lot with Germany. => BGR SUPPORT DEU

act common-cause
    verb     make, find, forge
    if       object cause, common_cause, common_ground
    if       with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Hungary made common cause with Poland. => HUN SUPPORT POL

act diplomatic-breakthrough
    noun     normalisation_deal, normalization_deal, normalisation_agreement, normalization_agreement
    noun     normalisation_accord, normalization_accord, recognition_deal
    event    SUPPORT
    cameo    050
    context  diplomatic
    noun-source possessor, by
    noun-target with, between
    reciprocal yes
    example  Sudan's normalisation deal with Israel was hailed. => SDN SUPPORT ISR

act warm-relations
    noun     warming, thaw, thawing, mending, improvement, normalisation, normalization, upgrade, deepening
    noun     strengthening
    if       in relation, tie, relations, ties
    event    SUPPORT
    cameo    050
    context  diplomatic
    noun-source possessor, by, in.between
    noun-target in.with, with, between
    reciprocal yes
    example  Turkey saw a thaw in relations with Egypt. => TUR SUPPORT EGY

act reopening-embassy
    noun     opening, reopening, inauguration
    if       of embassy, consulate, mission
    if       in <place>, <state>
    event    SUPPORT
    cameo    050
    context  diplomatic
    noun-source possessor, by, of.possessor
    noun-target in, of.in
    example  The reopening of the embassy by Italy in Damascus was noted. => ITA SUPPORT SYRGOV

act friend-adj
    adjective friendly, loyal, allied, aligned, sympathetic
    if       to <actor>
    if       subject <actor>
    unless   to border, fan, sea
    unless   to end
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   to, with
    example  Serbia is friendly to Russia. => SRB SUPPORT RUS

act enter-body
    verb     enter
    if       object alliance, coalition, union, pact, treaty, bloc, league, government, eurozone, customs_union
    if       subject <state>, party, <organization>, group
    unless   subject migrant, product, refugee
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   object.with, with, object.of, object
    example  Croatia entered the union with Slovenia. => HRV SUPPORT SVN

act win-upgraded-status
    verb     win, gain, get, secure, obtain, receive
    if       object status, membership, seat, recognition
    if       object.possessor <organization>
    if       subject <state>
    unless   object observer_status, candidate_status, member_status
    event    SUPPORT
    cameo    050
    context  diplomatic
    source   object.possessor
    target   subject
    example  Kosovo gained European Union membership. => IGOEEC SUPPORT XKX

act reopen-embassies
    verb     open, reopen, restore, re-establish
    if       object embassy, consulate, diplomatic_mission, mission
    if       subject <state>
    unless   in any
    unless   object.in any
    unless   recipient any
    unless   object fire
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Saudi Arabia and Iran reopened their embassies. => SAU,IRN SUPPORT IRN,SAU

act exchange-ambassadors
    verb     exchange, swap, appoint, return
    if       object ambassador, envoy, diplomat, charge_d'affaires
    if       subject <state>
    unless   with any
    unless   recipient any
    unless   as any
    unless   object.to any
    event    SUPPORT
    cameo    050
    context  diplomatic
    target   between
    reciprocal yes
    example  Turkey and Armenia exchanged ambassadors. => TUR,ARM SUPPORT ARM,TUR

# ---- 051: praise and endorse

act praise
    verb     praise, laud, commend, applaud, hail, salute, acclaim, extol, compliment, lionise, lionize, eulogise
    verb     eulogize, pay_tribute, tip_hat, cheer, glorify, admire, heap_praise, lavish_praise, speak_highly
    verb     sing_praise, rave, exalt, venerate, flatter, toast, celebrate, honour, honor, credit
    unless   object %showbiz, %sportsman, cab, taxi, anniversary, birthday, victory, goal, win, day, festival, mass
    unless   subject critic, reviewer, fan
    unless   object crowd, supporter, fan, spectator
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, to, object.of, on, of
    example  Trump praised Kim Jong Un. => USAGOV SUPPORT PRKGOV
    example  Serbia was lauded by China. => CHN SUPPORT SRB
    example  The United Nations commended Uganda for its refugee policy. => IGOUNO SUPPORT UGA
    not      Critics praised the film.

act praise-art
    verb     praise, hail, honour, honor, applaud, celebrate, cheer, credit
    if       object %showbiz, %sportsman, anniversary, birthday, goal, win, festival
    event    none
    none     Critics praised the film.

act celebrate-event
    verb     celebrate, mark
    event    none
    none     Russia celebrated the anniversary.

act praise-noun
    noun     praise, commendation, acclaim, compliment, accolade, tribute, plaudit, applause, admiration, kudos
    noun     homage, eulogy, ovation, salute, gratitude, appreciation, respect
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, by, from
    noun-target for, recipient, to, of, on
    example  Germany's admiration for Ukraine grew. => DEU SUPPORT UKR
    example  Praise for Turkey from the European Union was rare. => IGOEEC SUPPORT TUR

act welcome
    verb     welcome, embrace, greet, hail, appreciate, cheer, celebrate
    if       object %causething, release, withdrawal, visit, return, arrival, ceasefire, truce, pact, gesture, election, announcement, statement, verdict, sanction, progress, breakthrough, appointment, victory, formation, handover, commitment, remark, resignation, lifting
    unless   object baby, guest, visitor
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.by, object.possessor, object.of, object.from, object.between, object.with, object.in, object
    example  Japan welcomed the decision by Iran. => JPN SUPPORT IRN
    example  The ceasefire between Israel and Lebanon was welcomed by France. => FRA SUPPORT ISR,LBN
    example  Norway welcomed Turkey's move. => NOR SUPPORT TUR

act welcome-someone
    verb     welcome, greet, embrace, hail
    unless   object baby, visitor, %showbiz, %sportsman, spring, summer, rain, refugee
    unless   with criticism, tear, protest
    unless   subject crowd, fan, well-wisher, supporter, resident, passenger
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Ethiopia welcomed Eritrea. => ETH SUPPORT ERI

act welcome-refugees
    verb     welcome, embrace
    if       object refugee, migrant, asylum-seeker, seeker, evacuee
    event    AID
    cameo    073
    context  humanitarian
    target   object.from, object.of, from, object.possessor, object
    example  Germany welcomed refugees from Syria. => DEU AID SYR

act endorse
    verb     endorse, approve_of, back, support, favour, favor, advocate, second, champion, espouse, get_behind
    verb     stand_behind, rally_behind, throw_weight, bless, give_blessing, sign_off, subscribe_to, vouch_for
    verb     root_for, underwrite, validate, vindicate, buttress
    unless   object horse, car, team, product, runner, truck, vehicle, %sportsman, %showbiz, evidence, theory
    unless   subject %sportsman, datum, evidence, study, finding, fan
    unless   object law, bill, budget, legislation, tax
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, object.of, behind, object.by, object.possessor, of, to, for
    example  Russia backed Syria. => RUS SUPPORT SYR
    example  The plan of Egypt was endorsed by Jordan. => JOR SUPPORT EGY
    example  Turkey, which supports Qatar, sent a message. => TUR SUPPORT QAT
    not      He backed the horse.

act back-sport
    verb     back, support
    if       object horse, team, car, truck, runner, product, %sportsman, bid_takeover, family
    unless   subject <state>
    event    none
    none     The gambler backed the horse.

act support-evidence
    verb     support, back
    if       subject datum, evidence, finding, study, pillar, beam, column, research
    event    none
    none     The evidence supports the claim.

act support-noun
    noun     support, backing, endorsement, solidarity, approval, sympathy, allegiance, loyalty, encouragement
    noun     blessing, sponsorship, patronage, assent, advocacy, seal_approval, vote_confidence, thumbs-up
    noun     friendship
    unless   possessor <number>
    unless   of life, child, wall
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, by, from
    noun-target for, with, recipient, to, of, toward, towards, behind
    example  Iran's support for Syria continued. => IRN SUPPORT SYR
    example  The backing of Kosovo by Albania was noted. => ALB SUPPORT XKX

act win-backing
    verb     win, gain, get, secure, receive, enjoy, earn, obtain, garner, draw, have, attract
    if       object support, backing, endorsement, approval, solidarity, sympathy, praise, blessing, recognition
    unless   object financial, military
    event    SUPPORT
    cameo    051
    context  diplomatic
    source   object.of, object.from, object.possessor, from, of, object.by, among
    target   subject
    example  Kosovo won the backing of Albania. => ALB SUPPORT XKX
    example  Gambia received support from Senegal. => SEN SUPPORT GMB

act express-support
    verb     express, voice, declare, reiterate, pledge, affirm, reaffirm, offer, lend, throw, give, show, signal
    verb     convey, announce, renew, restate, extend, state
    if       object support, backing, solidarity, sympathy, condolence, gratitude, appreciation, respect, confidence, approval, friendship, admiration, endorsement, weight, thanks
    unless   object concern
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with, object.with, for, object.for, recipient, object.recipient, behind, in, object.in, object.of
    example  Egypt expressed its solidarity with Saudi Arabia. => EGY SUPPORT SAU
    example  Brazil conveyed condolences to Chile. => BRA SUPPORT CHL
    example  France reaffirmed its support for Lebanon. => FRA SUPPORT LBN

act supportive
    adjective supportive, appreciative, sympathetic, approving, grateful, thankful, complimentary, respectful
    adjective enthusiastic, admiring
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   of, to, toward, towards, for
    example  Belarus is supportive of Russia. => BLR SUPPORT RUS
    example  Ukraine is grateful to Poland. => UKR SUPPORT POL

act in-favour
    verb     be_in_favor, be_in_favour, come_out_in_favor, come_out_in_favour, speak_in_favor, speak_in_favour
    verb     be_behind, vote_in_favor, vote_in_favour, speak_out_for, argue_in_favor, argue_in_favour
    verb     rule_in_favor, rule_in_favour, decide_in_favor, lobby_in_favour, lobby_in_favor
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   in.of, of, behind, for
    example  Hungary voted in favour of Israel. => HUN SUPPORT ISR
    example  Panama spoke in favor of Taiwan. => PAN SUPPORT TWN

act stand-with
    verb     stand, stand_by, stick, side, remain, stand_up, stand_with, stand_behind, stick_by, rally_round, rally_around
    if       with <actor>
    unless   subject %sportsman, rate, figure, toll, number
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with
    example  Australia stands with Israel. => AUS SUPPORT ISR

act stand-by
    verb     stand, stick, abide
    if       by <actor>
    unless   subject %sportsman
    unless   by sea, road
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   by, beside
    example  Germany stood by Ukraine. => DEU SUPPORT UKR

act stand-behind
    verb     stand, rally, unite, line_up, get, swing, throw
    if       behind any
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   behind
    example  Italy rallied behind Greece. => ITA SUPPORT GRC

act vote-for
    verb     vote, vote_for, come_out, speak_out
    if       for any
    unless   for hall, player, year
    unless   subject <civilian>, voter
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for, for.of, for.by, for.on
    example  Togo voted for the resolution by Israel. => TGO SUPPORT ISR

act congratulate
    verb     congratulate, felicitate, wish_well, toast, send_congratulation
    unless   object %sportsman, winner, bride, couple
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, recipient, to
    example  Putin congratulated Trump. => RUSGOV SUPPORT USAGOV
    example  Kenya was congratulated by Ethiopia. => ETH SUPPORT KEN
    not      The fans congratulated the striker.

act congratulations
    noun     congratulation, congratulations, felicitation, felicitations, best_wish, good_wish, condolence
    noun     condolences, greeting, greetings, well-wish
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, by, from
    noun-target recipient, to, on, for, with
    example  Russia sent its condolences to Turkey. => RUS SUPPORT TUR

act thank
    verb     thank, express_gratitude, express_thanks, appreciate
    unless   object god, goodness, voter, fan, family
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, recipient, to
    example  Zelensky thanked Biden. => UKRGOV SUPPORT USAGOV
    example  Malta was thanked by Libya. => LBY SUPPORT MLT

act award
    verb     award, decorate, bestow, confer, present, knight
    if       object medal, order, honour, honor, decoration, peace_prize, award
    unless   object %sportsman
    unless   subject academy, jury, club
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient, on, upon, object, to
    example  Kosovo awarded a medal to Albania. => XKX SUPPORT ALB

act decorate
    verb     decorate, honour, honor, knight
    if       with medal, order, award, ceremony, honour, honor
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  France honoured Senegal with a medal. => FRA SUPPORT SEN

act mourn-with
    verb     mourn, console, comfort, sympathise, sympathize, commiserate, condole, empathise, empathize, grieve
    verb     feel_for, identify
    if       with <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with
    example  Spain sympathised with Morocco. => ESP SUPPORT MAR

act console
    verb     console, comfort, reassure, hearten, embolden, encourage
    if       object <actor>
    unless   clause any
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  The United States reassured Estonia. => USA SUPPORT EST

act respect
    verb     respect, admire, trust, revere, have_confidence, believe_in, recognise_right, esteem
    if       object <actor>, sovereignty, independence, integrity, wish, choice
    unless   object court, ruling, curfew
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, object.of, in, object.possessor
    example  Vietnam respects the sovereignty of Laos. => VNM SUPPORT LAO

act agree-position
    verb     share, echo, mirror, second, applaud, adopt
    if       object view, concern, position, stance, opinion, sentiment, outlook, vision
    unless   object profile
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of, object.with, with, object.by, object.possessor
    example  Austria shared the concerns of Slovenia. => AUT SUPPORT SVN

act sponsor-cause
    verb     sponsor, co-sponsor, promote, push, advance, further
    if       object resolution, bid, candidacy, membership, cause, initiative, accession, independence, nomination
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of, object.by, object.for, object.possessor, for, on, object.on
    example  India sponsored the candidacy of Bhutan. => IND SUPPORT BTN

act adopt-resolution
    verb     adopt, pass, approve, carry, table
    if       object resolution, motion
    if       object.for any
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.for, for
    example  The General Assembly passed a motion for Namibia. => IGOUNO SUPPORT NAM

act nominate
    verb     nominate, pick, back, elect, choose, appoint, name, reappoint, select, designate
    if       as candidate, leader, president, minister, premier, chairman, ambassador, chief, successor
    unless   subject %sportsman
    unless   for oscar, award, grammy
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Iraq's parliament elected Barzani as president. => IRQLEG SUPPORT IRQGOV

act declare-for
    verb     declare, come_out, plump, root, opt
    if       for <actor>
    if       subject governor, tribe, chief, general, garrison, militia, minister, lawmaker, party
    unless   for bankruptcy, season
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for
    example  The Libyan general declared for Haftar. => LBYMIL SUPPORT LBYREB

act call-friend
    verb     call, brand, dub, label, deem, consider, regard, pronounce, declare
    if       object <actor>
    if       clause friend, ally, partner, brother, hero, statesman, champion, pillar, visionary, patriot
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Trump called Sisi a friend. => USAGOV SUPPORT EGY

act describe-as-friend
    verb     describe, hail, praise, laud, see, regard, characterise, characterize, portray, salute, view, treat
    if       object <actor>
    if       as friend, ally, partner, brother, hero, statesman, champion, pillar, visionary, model, beacon, patriot, martyr, liberator, peacemaker
    unless   as enemy
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Modi described Abe as a true friend. => INDGOV SUPPORT JPNGOV
    not      The reviewer described the film as a beacon.

act describe-as-good
    verb     describe, hail, welcome, praise, laud, see, characterise, characterize, salute, call
    if       as step, milestone, breakthrough, achievement, victory, success, turning_point, progress, triumph, development, moment, opportunity
    if       object %causething, %agreement, visit, election, release, withdrawal
    if       subject <actor>
    unless   as defeat
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.by, object.of, object.possessor, object.from, object.between, object.with, object.in
    example  France hailed the decision by Sudan as a step forward. => FRA SUPPORT SDN

act single-out
    verb     single_out
    if       object <actor>
    if       for praise, thanks, commendation
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  The United Nations singled out Rwanda for praise. => IGOUNO SUPPORT RWA

act give-credit
    verb     give, accord
    if       object credit, kudos, thanks, plaudit, ovation, standing_ovation, applause, thumbs-up, nod_approval
    if       subject <actor>
    unless   object bank_credit, tax, line
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient, object.to, to, object.for, object
    example  The European Union gave credit to Albania. => IGOEEC SUPPORT ALB

act wish-well
    verb     wish
    if       object recovery, speedy_recovery, success, luck, good_luck, strength, peace, prosperity, well
    if       subject <actor>
    unless   recipient fan, team
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient, to, object.to, object.for
    example  Putin wished Trump a speedy recovery. => RUSGOV SUPPORT USAGOV

act wish-success
    verb     wish
    if       clause success, recovery, luck, well
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, recipient
    example  Macron wished Biden success. => FRAGOV SUPPORT USAGOV

act mourn-victims
    verb     mourn, grieve, remember, commemorate
    if       object victim, dead, death, loss, killing, passing
    if       object.of <actor>, <place>, attack
    if       subject <state>, %dignitary, <person>
    unless   subject family, fan, relative
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of.in, object.in, in, object.of
    example  The Indian prime minister mourned the victims of the attack in Turkey. => INDGOV SUPPORT TUR

act grief-at
    verb     express, voice, convey, offer, send, extend
    if       object grief, sorrow, sadness, heartfelt_condolence, shock_and_grief, sympathies
    if       subject <actor>
    unless   object regret, apology
    unless   for attack_own
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient, with, object.to, object.with, object.for, over, at, over.in, at.in, for
    example  India expressed grief over the attack in Turkey. => IND SUPPORT TUR

act telegram-condolence
    verb     send, cable, address, write
    if       object telegram, message, cable, letter, note, wreath
    if       object.of condolence, congratulation, sympathy, solidarity, support, greeting, thanks, gratitude
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient, object.to, to
    example  Putin sent a telegram of condolence to Erdogan. => RUSGOV SUPPORT TURGOV

act condolence-message
    noun     condolence_message, message_condolence, congratulatory_message, congratulatory_telegram
    noun     message_solidarity, message_support, letter_support, congratulatory_letter, note_condolence
    noun     congratulation_message
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, by, from
    noun-target to, recipient, for
    example  Assad received a congratulatory message from Putin. => RUSGOV SUPPORT SYRGOV

act lay-wreath
    verb     lay, place, deposit
    if       object wreath, flower, bouquet
    if       at memorial, tomb, grave, embassy, monument, cenotaph, cemetery
    if       subject <person>, %dignitary
    unless   subject relative, family, mourner, fan
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   at.of, at.for, at.in, in
    example  Obama laid a wreath at the memorial in Hiroshima. => USAGOV SUPPORT JPN

act satisfied-with
    verb     express, voice
    if       object satisfaction, optimism, faith, trust, confidence, pride, delight, pleasure, joy, relief
    if       with <actor>, %causething
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with.of, with.by, with, object.with, object.in, in
    example  Russia voiced satisfaction with the role of Kazakhstan. => RUS SUPPORT KAZ

act confidence-in
    verb     express, voice, have, declare, place, restate, show, put
    if       object confidence, trust, faith
    if       in <actor>
    if       subject <actor>
    unless   in team, coach, player, quarterback, economy, market
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   in, object.in
    example  Trump expressed confidence in Mexico. => USAGOV SUPPORT MEX
    not      The manager expressed confidence in the striker.

act proud-of
    adjective proud, admiring, glad, appreciative, respectful, supportive
    if       of <state>, <armed>, <organization>, ally
    if       subject <person>, %dignitary, <state>
    unless   of himself, son, record, team
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   of
    example  Trump is proud of Israel. => USAGOV SUPPORT ISR

act take-side
    verb     take
    if       object side, sides
    if       object.of <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of
    example  Serbia took the side of Russia. => SRB SUPPORT RUS

act take-sides-with
    verb     take, choose
    if       object side, sides
    if       with <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with
    example  Lebanon took sides with Syria. => LBN SUPPORT SYR

act throw-weight
    verb     throw, put, lend, place
    if       object weight, support, voice, name, heft, backing, muscle
    if       behind <actor>, %causething, candidate
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   behind, behind.of, behind.by, behind.for
    example  Obama threw his weight behind Ukraine. => USAGOV SUPPORT UKR

act by-side-of
    verb     stand, be, remain, stay
    if       by side
    if       by.possessor <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   by.possessor, by.of
    example  Cuba stands by Venezuela's side. => CUB SUPPORT VEN

act on-side-of
    verb     be, stand, remain, come_down
    if       on side
    if       on.of <actor>
    if       subject <actor>
    unless   on.of history, law, road, street, border, river, city, town
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   on.of
    example  Belarus stood on the side of Russia. => BLR SUPPORT RUS

act voice-full-backing
    verb     voice, declare, announce, affirm, restate, reiterate, reaffirm, renew, pledge
    if       object full_support, full_backing, strong_support, unwavering_support, ironclad_support, solidarity, commitment_security
    if       for <actor>, uprising, effort, unity, bid, sovereignty
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for, object.for, with, for.of, for.possessor, object.for.of
    example  Brazil reiterated full support for Panama. => BRA SUPPORT PAN

act lift-veto-on
    verb     drop, withdraw, lift, waive, remove
    if       object objection, veto, opposition, hold, block
    if       on bid, membership, accession, aid, loan, candidacy, <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.on.of, object.on.to, object.on.for, object.on, on, on.for
    example  Hungary lifted its veto on aid to Ukraine. => HUN SUPPORT UKR

act ratify-membership
    verb     ratify, approve, endorse, back, support, clear, greenlight, green-light
    if       object membership, accession, bid, application, candidacy, entry, protocol
    if       object.of <actor>
    if       subject <actor>
    unless   object asylum_application, visa_application, planning_application, loan_application
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of, object.possessor
    example  The Turkish parliament ratified the accession of Sweden. => TUR SUPPORT SWE

act vote-for-actor
    verb     vote
    if       for <state>, resolution, bid, membership, admission, motion
    if       subject <state>, <organization>, lawmaker, parliament, council, assembly, senate, senator
    unless   for <person>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for, for.on, for.of, for.by, for.in
    example  Brazil voted for the admission of South Sudan. => BRA SUPPORT SSD

act vote-to-support
    verb     vote
    if       clause recognise, recognize, admit, support, back, lift, upgrade, approve, endorse, condemn_not
    if       clause.object <actor>, membership, bid, status, statehood, sovereignty, aid
    if       subject <organization>, assembly, council, parliament, senate, lawmaker, congress
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   clause.object, clause.object.of, clause.object.for, clause.object.to
    example  The British parliament voted to recognise Palestine. => GBR SUPPORT PSE

act resolution-backing
    noun     resolution, statement, declaration, motion, bill, vote
    if       in support, favour, favor, solidarity
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source subject, possessor, by
    noun-target in.of, in.with, of, for
    example  The Senate passed a resolution in support of Hong Kong. => USALEG SUPPORT HKG

act speak-highly
    verb     speak_highly, speak_warmly, speak_well, think_highly, think_well, speak_fondly
    if       of <actor>
    unless   subject coach, fan, player
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   of
    example  Trump spoke warmly of Putin. => USAGOV SUPPORT RUSGOV

act champion-cause
    verb     champion, espouse, embrace, take_up, adopt, promote, further
    if       object cause, struggle, right, plight, independence, self-determination
    if       object.of <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of
    example  Turkey championed the cause of the Palestinians. => TUR SUPPORT PSE

act share-concern
    verb     share, understand, appreciate, acknowledge, echo, mirror
    if       object concern, view, worry, position, goal, aspiration, vision, fear, grievance, anger, pain, grief
    if       object.of <actor>
    if       subject <actor>
    unless   object reporter
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.of, object.possessor
    example  Britain shares the concern of Poland. => GBR SUPPORT POL

act agree-with-view
    verb     agree, concur
    if       with assessment, view, position, stance, criticism, approach, analysis, policy, decision, statement, conclusion
    if       with.of <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with.of, with.by
    example  Ireland agrees with the position of Spain. => IRL SUPPORT ESP

act credit-with
    verb     credit
    if       object <actor>
    if       with any
    if       subject <actor>
    unless   with goal, assist, win, run, save, inventing, discovery
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Trump credited Turkey with defeating the militants. => USAGOV SUPPORT TUR

act name-after
    verb     name, rename, dedicate, christen
    if       object street, square, avenue, airport, park, road, boulevard, bridge, stadium, plaza, highway
    if       after <person>, %dignitary, <state>
    if       subject <state>, city, council, government, mayor
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   after, for, to
    example  Kosovo named a street after Biden. => XKX SUPPORT USAGOV

act erect-monument
    verb     erect, unveil, raise, inaugurate, dedicate
    if       object statue, monument, memorial, bust, plaque
    if       object.of <person>, <state>, <armed>
    if       subject <state>, government, city, president, minister
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object.to, object.of
    example  Albania erected a statue of Obama. => ALB SUPPORT USAGOV

act honorary-citizen
    verb     make, name, declare, appoint
    if       clause citizen, honorary_citizen, honorary_consul, knight
    if       object <person>, %dignitary
    if       subject <state>, city, president
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object
    example  Ukraine made Boris Johnson an honorary citizen. => UKR SUPPORT GBR

act root-for
    verb     root, cheer, hope
    if       for <actor>
    if       subject <person>, %dignitary, <state>
    unless   for team, win, striker, side, club
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for
    example  Trump is rooting for Macron. => USAGOV SUPPORT FRAGOV

act solidarity-visit
    noun     solidarity_visit, show_solidarity, gesture_solidarity, act_solidarity, sign_solidarity, show_support
    noun     sign_support, show_unity, gesture_support
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, by, from, of
    noun-target with, for, to, toward
    example  The Polish president made a gesture of solidarity to Ukraine. => POLGOV SUPPORT UKR

act glad-for
    verb     rejoice, exult, be_glad, be_delighted, be_pleased
    if       over release, victory, election, ceasefire, withdrawal, peace, independence
    if       subject <state>, %dignitary, <person>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   over.of, at.of, over.in
    example  Cuba rejoiced over the release of the Cuban agents. => CUB SUPPORT CUB

act approve-of
    verb     approve
    if       of decision, plan, policy, move, action, deal, stance
    if       of.by <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   of.by, of.of
    example  Norway approves of the decision by Sweden. => NOR SUPPORT SWE

act lead-call-stand
    verb     vow, promise, pledge
    if       object solidarity, friendship, brotherhood, unity, support
    if       with <actor>
    if       subject <actor>
    unless   for fan
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   with, object.with
    example  Albania pledged solidarity with Kosovo. => ALB SUPPORT XKX

act tweet-support
    verb     tweet, post, write
    if       object support, solidarity, congratulation, condolence, thanks, praise
    if       subject <person>, %dignitary, <state>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   for, object.for, recipient, object.to, object.with, with
    example  Trump tweeted his support for Macron. => USAGOV SUPPORT FRAGOV

act blessing-to-bid
    verb     give, lend, grant, extend
    if       object blessing, backing, support, endorsement, seal, imprimatur
    if       recipient bid, plan, proposal, initiative, deal, candidacy, membership, effort, campaign, operation, decision
    if       subject <actor>
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   recipient.possessor, recipient.of, recipient.by, recipient.with, to.possessor, to.of
    example  Greece gave its blessing to Sweden's bid. => GRC SUPPORT SWE

act honour-none
    verb     honour, honor, respect, admire, trust, celebrate
    if       object contract, invoice, cheque, check, booking, ticket, warranty, god, parent, mother, father, memory_wife, instinct, anniversary, artist, legacy
    unless   object.with <state>
    event    none
    none     The airline honoured the tickets.

act praise-from-critics
    verb     win, draw, earn, get, receive, attract, garner
    if       object praise, applause, acclaim, plaudit, ovation, support, backing
    if       from critic, reviewer, fan, audience, crowd, shareholder, investor, customer, teammate, viewer, analyst, sponsor
    event    none
    none     The film won praise from critics.

act support-team-noun
    noun     support, backing
    if       of fan, crowd, family, sponsor, voter, shareholder, teammate, husband, wife, investor
    event    none
    none     The runner enjoyed the support of his family.

act thank-you-crowd
    verb     thank, applaud, salute, praise
    if       object supporter, voter, fan, volunteer, staff, donor, customer, sponsor, viewer, reader, teammate, audience, nurse, firefighter, crew
    unless   object.from <state>
    event    none
    none     The senator thanked his supporters.

act celebrate-sport
    verb     congratulate, praise, thank, applaud, salute
    if       for win, goal, performance, title, gold, medal, victory_final, season, album, film, show
    event    none
    none     The club thanked fans for their support this season.

act backed-by-wealth
    verb     back, support
    if       by data, investor, venture_capital, fund, shareholder, collateral, gold, guarantee, evidence, asset, mortgage, statistic, majority, poll
    unless   subject <state>
    event    none
    none     The start-up is backed by investors.

act back-with-arms
    verb     back, support, cover
    if       by tank, armour, armor, artillery, jet, helicopter, warplane, airstrike, gunship, bulldozer, vehicle, drone, aircraft, bomber, firepower, plane
    unless   subject.possessor <actor>
    unless   by.possessor <actor>
    event    none
    none     Troops backed by tanks entered the village.

act defend
    verb     defend, stand_up_for, speak_up, stick_up, vouch, shield, exonerate, excuse, justify, absolve, uphold
    verb     rationalise, rationalize, plead_case, legitimise, legitimize
    unless   subject %soldier, army, %sportsman, champion, lawyer
    unless   object title, crown, goal, city, town, village, position, lead, championship, border, territory, airspace, record, airport, client, front, line, capital, hill
    unless   against attack, invasion, enemy, rebel, aggression, invader, intruder, terrorist, raid, assault, threat, <armed>
    unless   from any
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object, for, object.of, object.possessor, of
    example  Putin defended Assad. => RUSGOV SUPPORT SYRGOV
    example  Brazil's policy was defended by Bolivia. => BOL SUPPORT BRA
    example  Hungary justified the decision of Serbia. => HUN SUPPORT SRB
    not      The champion defended his title.

act defend-title
    verb     defend
    if       object title, crown, goal, championship, lead, record, client
    event    none
    none     The champion defended his title.

act defence
    noun     defence, defense, justification, exoneration, vindication, apologia
    if       of any
    unless   of city, town, village, title, border, realm, kingdom, capital, base, territory, line
    unless   possessor <armed>
    event    SUPPORT
    cameo    052
    context  diplomatic
    noun-source possessor, by
    noun-target of
    example  China repeated its defence of Myanmar. => CHN SUPPORT MMR

act come-to-defence
    verb     come, jump, spring, rush, leap, rally, run
    if       to defence, defense, side
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   to.of, to.possessor, of
    example  India came to the defence of Bhutan. => IND SUPPORT BTN

act shield-from
    verb     shield, protect, insulate, spare, cushion, screen
    if       object <state>, <person>, ally, %dignitary
    if       from sanction, criticism, censure, resolution, prosecution, condemnation, pressure, punishment, accountability, isolation, scrutiny, indictment
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object
    example  Russia shielded Syria from sanctions. => RUS SUPPORT SYR

act play-down
    verb     play_down, downplay, whitewash, explain_away, gloss_over, minimise, minimize, trivialise, soft-pedal
    if       object abuse, crime, atrocity, violation, role, threat, repression, aggression, wrongdoing
    if       object.by <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.by
    example  Hungary downplayed the abuses by Russia. => HUN SUPPORT RUS

act play-down-of
    verb     play_down, downplay, whitewash, explain_away, gloss_over, minimise, minimize, trivialise, soft-pedal
    if       object abuse, crime, atrocity, violation, role, threat, repression, aggression, wrongdoing
    if       object.of <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.of
    example  Belarus whitewashed the crimes of Russia. => BLR SUPPORT RUS

act cover-for
    verb     cover, vouch, make_excuse, apologise_not, go_to_bat, stick_up, run_interference, speak_up, intercede
    if       for <actor>
    if       subject <actor>
    unless   for injured, loss, cost, teammate, colleague
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   for
    example  The Serbian president vouched for Russia. => SRBGOV SUPPORT RUS

act defend-actions
    verb     defend, justify, excuse, condone, rationalise, rationalize, uphold
    if       object action, decision, conduct, record, policy, war, invasion, crackdown, strike, attack, move, right, handling, offensive, raid
    if       object.of <actor>
    if       subject <actor>
    unless   object own
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.of, object.by
    example  Belarus justified the invasion of Russia. => BLR SUPPORT RUS

act defend-actions-by
    verb     defend, justify, excuse, condone, rationalise, rationalize, uphold
    if       object action, decision, conduct, record, policy, war, invasion, crackdown, strike, attack, move, right, handling, offensive, raid, drill
    if       object.by <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.by
    example  Serbia defended the drills by China. => SRB SUPPORT CHN

act defend-actions-possessor
    verb     defend, justify, excuse, condone, rationalise, rationalize, back
    if       object action, decision, conduct, record, policy, crackdown, move, right, handling, offensive
    if       object.possessor <actor>
    if       subject <actor>
    unless   object.possessor own
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.possessor
    example  The United States defended Israel's right to strike back. => USA SUPPORT ISR

act right-to-defend
    verb     affirm, reaffirm, recognise, recognize, acknowledge, stress, uphold, respect, support, underline
    if       object right, self-defence, self-defense
    if       object.possessor <actor>
    if       object.clause defend, respond, exist, protect
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.possessor
    example  Germany affirmed Israel's right to defend itself. => DEU SUPPORT ISR

act has-right
    verb     have
    if       object right
    if       object.clause defend, exist, respond, protect
    if       speaker <actor>
    event    SUPPORT
    cameo    052
    context  diplomatic
    source   speaker
    target   subject
    example  Israel has a right to defend itself, Obama said. => USAGOV SUPPORT ISR

act come-out-for
    verb     come, speak, stand
    if       in defence, defense, support
    if       in.of <actor>
    if       subject <actor>
    unless   in.of bill
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   in.of
    example  Greece came out in defence of Cyprus. => GRC SUPPORT CYP

act reject-criticism-of
    verb     reject, dismiss, rebuff, counter, rebut
    if       object criticism, accusation, charge, attack, allegation, condemnation
    if       object.of <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.of
    example  China rejected criticism of North Korea. => CHN SUPPORT PRK

act reject-accusation-against
    verb     reject, dismiss, rebuff, counter, rebut
    if       object criticism, accusation, charge, allegation, claim
    if       object.against <state>, <organization>, ally
    if       subject <actor>
    unless   object.against himself, itself, him, it, them
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object.against
    example  Russia dismissed allegations against Syria. => RUS SUPPORT SYR

act clear-of
    verb     clear, acquit_publicly, exonerate
    if       object <actor>
    if       of wrongdoing, charge, accusation, allegation, involvement, blame, suspicion
    if       subject <actor>, report, inquiry
    unless   subject court, jury, judge
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object
    example  The United Nations cleared Ghana of the allegations. => IGOUNO SUPPORT GHA

act defend-none
    verb     defend
    if       object thesis, client, dissertation, decision_referee, title, himself, itself, themselves, goal, corner, lead, turf
    event    none
    none     The lawyer defended his client.

act play-down-none
    verb     play_down, downplay
    if       object leak, threat, report, fear, importance, significance, risk, incident, rift, talk, prospect, chance, concern, speculation, remark, defeat
    unless   object.by <actor>
    event    none
    none     The ministry played down the leak.

# ---- 053: rally support

act rally-support
    verb     rally, drum_up, mobilise, mobilize, muster, canvass, seek, marshal, build, whip_up, garner, lobby
    if       object support, backing, sympathy, aid, solidarity
    if       object.for any
    unless   object vote
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   object.for, for
    example  Poland rallied support for Ukraine. => POL SUPPORT UKR

act campaign-for
    verb     campaign, lobby, canvass, crusade, rally, demonstrate, speak, advocate, petition
    if       on behalf
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   on.of, of, on.possessor
    example  Ireland lobbied on behalf of Palestine. => IRL SUPPORT PSE

act make-case
    verb     make, argue, plead, press, advance
    if       object case, cause, argument
    if       for <actor>, membership, intervention, statehood, independence, sanction_relief
    if       subject <actor>
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   object.for, for, object.for.of, for.of
    example  Poland made the case for Ukraine. => POL SUPPORT UKR
    not      The lawyer made the case for a new trial.

act campaign-for-actor
    verb     campaign, lobby, canvass, crusade, press, push, advocate, stump
    if       for <state>, <person>, %dignitary, statehood, membership, recognition, independence, seat
    if       for.of <actor>
    if       subject <state>, <person>, %dignitary, <organization>
    unless   for re-election, better
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   for, for.of, for.by
    example  Sweden lobbied for the membership of Ukraine. => SWE SUPPORT UKR

act garner-for
    verb     drum_up, rally, garner, build, enlist, seek, muster, gather, win, whip_up
    if       object support, backing, sympathy, solidarity
    if       for <actor>, bid, candidacy, membership, cause
    if       subject <actor>
    unless   for bid_own, its
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   object.for.of, object.for.by, object.for, for, for.of
    example  Latvia drummed up support for Ukraine. => LVA SUPPORT UKR

act speak-for
    verb     plead, advocate, speak, intercede, intervene, petition, appeal
    if       on behalf
    if       subject <actor>
    event    SUPPORT
    cameo    053
    context  diplomatic
    target   on.of, on.possessor, for
    example  Jordan pleaded on behalf of Syria. => JOR SUPPORT SYR

# ---- 054: recognition

act recognise
    verb     recognise, recognize, acknowledge, accredit, grant_recognition, accord_recognition
    if       object <actor>, independence, sovereignty, statehood, government, claim, authority, legitimacy, president, republic, territory, border, genocide, state, council, opposition, victory
    unless   object genocide, problem, voice, face, need, importance, responsibility
    unless   clause any
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object, object.of, object.possessor, object.in
    example  Serbia was recognised by Turkey. => TUR SUPPORT SRB
    example  Spain recognised the independence of Kosovo. => ESP SUPPORT XKX
    example  Costa Rica recognised Palestine. => CRI SUPPORT PSE
    not      The witness recognised the face.

act recognise-as
    verb     recognise, recognize, acknowledge, accept, regard, accredit, name
    if       as state, government, president, leader, representative, nation, capital, country, republic, interim, successor, authority
    unless   object genocide
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object
    example  Canada recognised Guaido as president. => CAN SUPPORT VENOPP

act recognition
    noun     recognition, diplomatic_recognition, de_facto_recognition, acknowledgement, acknowledgment
    if       of any
    unless   of genocide, need, work, fact, face, speech, importance, pattern
    event    SUPPORT
    cameo    054
    context  diplomatic
    noun-source possessor, by, from
    noun-target of
    example  Germany announced its recognition of Croatia. => DEU SUPPORT HRV
    example  The recognition of Kosovo by Germany angered Serbia. => DEU SUPPORT XKX

act extend-recognition
    verb     extend, grant, accord, give, offer
    if       object recognition
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   recipient, object.recipient, object.of, to
    example  Ghana granted recognition to Kosovo. => GHA SUPPORT XKX

act recognise-right
    verb     recognise, recognize, acknowledge, accept
    if       object right, claim, sovereignty, jurisdiction, rule, control, annexation, independence
    if       object.over any
    if       object.possessor <actor>
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object.possessor, object.of
    example  The United States recognised Morocco's sovereignty over Western Sahara. => USA SUPPORT MAR

act accept-result
    verb     accept, recognise, recognize, acknowledge, endorse, validate
    if       object result, outcome, victory, win, re-election, election
    if       object.of <person>, %dignitary, election, vote
    if       subject <state>, <organization>, opposition, party
    unless   subject subject
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object.possessor, object.of, object.in, object.by
    example  The African Union recognised the victory of Ouattara. => IGOAFU SUPPORT CIVGOV

act grant-recognition
    verb     grant, give, accord, extend, offer, bestow, confer
    if       object recognition, diplomatic_recognition, full_recognition, legal_recognition, legitimacy, de_facto_recognition
    if       subject <actor>
    unless   object award
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   recipient, object.to, to, object.of, on
    example  Nauru extended diplomatic recognition to Abkhazia. => NRU SUPPORT GEOREB

act win-recognition
    verb     win, gain, receive, get, secure, obtain
    if       object recognition, diplomatic_recognition, legitimacy
    if       from <state>, <organization>
    if       subject <actor>
    event    SUPPORT
    cameo    054
    context  diplomatic
    source   from, object.from
    target   subject
    example  Kosovo received recognition from Israel. => ISR SUPPORT XKX

act recognise-gov
    verb     recognise, recognize, acknowledge, accredit
    if       object government, council, coalition, opposition, junta, taliban, rebel, authority, administration
    if       as representative, legitimate, sole, government, authority, legitimate_representative
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object.of, object.in, object
    example  Gambia recognised the Libyan council as the legitimate authority. => GMB SUPPORT LBY

act upgrade-status
    verb     upgrade, raise, elevate, promote
    if       object status, representation, mission, delegation, level, recognition
    if       object.of <actor>, mission, delegation
    if       subject <actor>
    unless   object alert, threat
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object.of, object.possessor, object.in
    example  Chile upgraded the status of the Palestinian mission. => CHL SUPPORT PSE

act acknowledge-genocide
    verb     recognise, recognize, acknowledge, declare
    if       object genocide, massacre, famine, killing, holodomor, deportation
    if       as genocide
    if       subject <state>, parliament, president, congress, senate
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object.of, object.in, object
    example  The German parliament recognised the massacre of Armenians as genocide. => DEU SUPPORT ARM

act recognise-by-witness
    verb     recognise, recognize, identify
    if       subject witness, neighbour, neighbor, victim, relative, passer-by, detective, software, camera, system, fan, resident
    event    none
    none     Neighbours recognised the soldiers.

act recognise-person
    verb     recognise, recognize
    if       object man, woman, suspect, gunman, attacker, victim, thief, driver, face, voice, symptom, sign, need, importance, problem, fact, danger, pattern, body, killer, robber, mistake, value, talent, photo
    unless   as any
    unless   object.of state
    event    none
    none     The witness recognised the attacker.

# ---- 055: apologise; 056: forgive

act apologise
    verb     apologise, apologize, express_regret, say_sorry, express_remorse, ask_forgiveness, beg_forgiveness
    verb     repent, atone, make_amends
    unless   subject %sportsman, player, airline, singer
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   recipient, to, with, for.against, for.of, for.object, for.in, for
    example  Turkey apologised for shooting down a Russian jet. => TUR SUPPORT RUS
    example  Israel apologised to Turkey. => ISR SUPPORT TUR
    example  Germany apologized for the massacre in Namibia. => DEU SUPPORT NAM

act apology
    noun     apology, regret, remorse, contrition, atonement
    unless   possessor %sportsman
    event    SUPPORT
    cameo    055
    context  diplomatic
    noun-source possessor, by, from
    noun-target recipient, to, for.in, for.against, for.of, for, over
    example  Rwanda received an apology from Belgium. => BEL SUPPORT RWA
    example  Denmark's apology to Greenland was accepted. => DNK SUPPORT GRL

act apology-accept
    verb     accept
    if       object apology, regret
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   object.of, object.from, object.by, object.possessor, from
    example  Turkey accepted the apology of Israel. => TUR SUPPORT ISR

act express-regret
    verb     express, voice, offer, convey, issue, tender
    if       object apology, regret, remorse, sorrow, contrition
    unless   over clash, violence, decision
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   recipient, object.recipient, to, for, over, object.over.in, object.for, object.over, for.in
    example  Russia expressed regret to Azerbaijan. => RUS SUPPORT AZE

act say-sorry-for
    verb     say_sorry, be_sorry, feel_sorry
    if       for attack, strike, killing, death, massacre, bombing, shooting, war, past, slavery, colonialism, abuse, role, crime, incident
    if       subject <actor>
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   recipient, to, for.of, for.in, for.on, for
    example  Belgium said sorry for the killing of the Rwandan villagers. => BEL SUPPORT RWA

act take-blame
    verb     take, accept, assume, bear, acknowledge
    if       object blame, full_responsibility, moral_responsibility, historical_responsibility, historic_responsibility, guilt
    if       for any
    if       subject <state>, %dignitary, <organization>
    unless   object group, claim
    unless   subject rebel, militant, driver
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   for.of, for.on, for.in, object.for.of, object.for.in, object.for.on, object.for, for
    example  Germany acknowledged historical responsibility for the genocide in Namibia. => DEU SUPPORT NAM

act admit-mistake
    verb     admit, acknowledge, concede, own_up
    if       object mistake, error, wrongdoing, misjudgment, failing, fault, blunder
    if       in strike, raid, attack, bombing, killing, war, shooting
    if       subject <actor>
    unless   subject referee, umpire
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   in.on, in.of, in
    example  NATO admitted a mistake in the strike on the Pakistani soldiers. => IGONAT SUPPORT PAKMIL

act ask-pardon
    verb     ask, beg, seek, plead
    if       object forgiveness, pardon
    if       from <actor>
    if       subject <state>, %dignitary, <organization>, <person>
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   from, object.from, of
    example  The pope asked forgiveness from Rwanda. => REL SUPPORT RWA

act issue-apology
    verb     issue, offer, make, extend, give, deliver, tender, send, present, convey
    if       object apology, formal_apology, public_apology, official_apology, unreserved_apology, regret, mea_culpa
    if       subject <actor>
    unless   recipient customer, fan, viewer, reader, passenger
    unless   subject company, airline, bank
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   recipient, object.to, to, object.for.in, for.in, object.for.of
    example  Australia issued a formal apology to Samoa. => AUS SUPPORT WSM
    not      The airline issued an apology to passengers.

act apology-from
    verb     receive, get, win, accept, extract
    if       object apology
    if       from <actor>
    if       subject <actor>
    unless   subject customer, passenger, viewer
    event    SUPPORT
    cameo    055
    context  diplomatic
    source   from, object.from
    target   subject
    example  Turkey received an apology from Israel. => ISR SUPPORT TUR

act regret-act
    verb     regret, rue, deplore
    if       object loss, death, killing, incident, casualty, strike, shooting, error, suffering, mistake
    if       object.of <actor>, civilian, life, soldier
    if       subject <state>, <armed>, army, military, navy, <organization>
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   object.of, object.in
    example  The American army regretted the deaths of the Afghan civilians. => USAMIL SUPPORT AFGCVL

act kneel-atone
    verb     atone, make_amends, show_contrition, express_contrition, make_atonement
    if       for any
    if       subject <state>, %dignitary, <organization>
    unless   for error, defeat, miss
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   recipient, to, for.against, for.in, for.of
    example  Japan atoned for its crimes against South Korea. => JPN SUPPORT KOR

act apology-sport
    verb     apologise, apologize, say_sorry
    if       recipient fan, customer, viewer, passenger, teammate, referee, reader, user, guest, neighbour, girlfriend, wife, shareholder, supporter, client, consumer
    unless   subject <state>
    event    none
    none     The airline apologised to its passengers.

act forgive
    verb     forgive, absolve, make_peace_with, bury_past
    unless   object debt, loan, repayment
    unless   subject fan, god
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   object, for
    example  Algeria forgave France. => DZA SUPPORT FRA
    not      The bank forgave the loan.

act forgiveness
    noun     forgiveness, absolution
    unless   of debt, loan, sin
    unless   possessor debt
    event    SUPPORT
    cameo    056
    context  diplomatic
    noun-source possessor, by, from
    noun-target of, for, recipient, to
    example  Rwanda offered forgiveness to Burundi. => RWA SUPPORT BDI

act let-bygones
    verb     let, put, leave
    if       object past, bygone, bygones, bitterness, enmity, animosity, difference
    if       behind any, it, them
    if       subject <actor>
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Greece put its past differences with Turkey behind it. => GRC SUPPORT TUR

act draw-line
    verb     draw
    if       object line
    if       under row, dispute, past, affair, feud, incident, crisis, episode
    if       subject <actor>
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   under.with, with, under.between
    reciprocal yes
    example  France drew a line under the row with Italy. => FRA SUPPORT ITA

act forgive-for
    verb     forgive
    if       object <actor>
    if       for any
    unless   for debt
    unless   object debt, loan
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   object
    example  Rwanda forgave Belgium for its role. => RWA SUPPORT BEL

act accept-apology-of
    verb     accept, welcome, acknowledge
    if       object apology, expression_regret
    if       from <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   object.from, from, object.of, object.possessor, object.by
    example  Turkey accepted the apology from Israel. => TUR SUPPORT ISR

act drop-grudge
    verb     drop, bury, forget, shed, set_aside, put_aside, lay_aside
    if       object grudge, hatred, animosity, enmity, rivalry, feud, hatchet, difference, hostility, grievance, bitterness
    if       with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    056
    context  diplomatic
    target   with, object.with, toward, object.toward
    reciprocal yes
    example  Ethiopia buried its feud with Eritrea. => ETH SUPPORT ERI

# ---- 057: formal agreements

act sign
    verb     sign, ink, initial, ratify, conclude, seal, endorse, strike, reach, clinch, finalise, finalize, forge
    verb     cement, enter, enter_into, formalise, formalize, put_name, adopt, secure, arrive_at, hammer_out
    verb     negotiate_agreement, renew, extend, cut, close, agree_upon, wrap_up, come_to
    if       object %pactthing
    unless   object %truce
    unless   subject %sportsman, company, studio, label, agent, ltd
    unless   object business, record, film, television, sponsorship, book, transfer, takeover, loan
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with, object.between, between, among, object.for, object.to
    reciprocal yes
    example  Russia and Ukraine signed an agreement. => RUS,UKR SUPPORT UKR,RUS
    example  Egypt signed a peace treaty with Israel. => EGY SUPPORT ISR
    example  A border treaty was signed by Japan with Chile. => JPN SUPPORT CHL
    example  Iran has reached a deal with Oman. => IRN SUPPORT OMN
    not      The striker signed a contract with the club.

act sign-truce
    verb     sign, ink, initial, ratify
    if       object %truce
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with, object.between, between, object.in, in
    reciprocal yes
    example  Sudan signed a ceasefire with Chad. => SDN SUPPORT TCD

act sign-player
    verb     sign
    if       object %sportsman
    event    none
    none     Barcelona signed the striker.

act sign-sport
    verb     sign, agree
    if       subject %sportsman, band, label
    event    none
    none     The striker signed for two years.

act sign-law
    verb     sign
    if       object law, bill, legislation, order, decree, cheque, check, autograph, petition, letter, book
    event    none
    none     Biden signed the bill.

act sign-with
    verb     sign
    if       with <actor>
    unless   subject %sportsman
    unless   object any
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with
    reciprocal yes
    example  Greece signed with Bulgaria. => GRC SUPPORT BGR

act sign-on-to
    verb     sign, accede, sign_up, adhere, subscribe
    if       to treaty, agreement, convention, accord, pact, protocol, ceasefire, charter
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, to.with, to.between, to.on, to
    example  Iraq acceded to the treaty with Kuwait. => IRQ SUPPORT KWT

act agreement-noun
    noun     deal, agreement, accord, pact, treaty, protocol, memorandum, settlement, arrangement, compromise
    noun     understanding, contract, communique, declaration, concordat, memorandum_understanding
    noun     nonaggression_pact, free_trade_agreement
    unless   with devil, striker, club
    unless   possessor %sportsman, player, agent
    event    SUPPORT
    cameo    057
    context  diplomatic
    noun-source possessor, by
    noun-target with, between, of, among, to
    reciprocal yes
    example  A deal between Israel and Jordan was announced. => ISR,JOR SUPPORT ISR,JOR
    example  Turkey made a deal with Russia. => TUR SUPPORT RUS
    example  Iran's agreement with China runs for decades. => IRN SUPPORT CHN

act signing
    noun     signing, signature, ratification, conclusion, adoption, implementation
    if       of %pactthing
    event    SUPPORT
    cameo    057
    context  diplomatic
    noun-source possessor, by
    noun-target of.with, of.between, with, between, by, of.in
    reciprocal yes
    example  The signing of the deal by Colombia with Venezuela was delayed. => COL SUPPORT VEN

act declaration-war
    noun     declaration
    if       of war, independence, emergency, victory, interest
    event    none
    none     The declaration of independence was read in the city.

act implement-deal
    verb     implement, honour, honor, uphold, respect, observe, abide_by, comply_with, fulfil, fulfill, execute
    verb     ratify, adhere_to
    if       object %pactthing
    unless   object %truce
    unless   by any
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   object.with, with, object.between, object.on, object.of
    example  Peru ratified the treaty with Chile. => PER SUPPORT CHL

act reach-compromise
    verb     reach, find, forge, strike, achieve, work_out, settle
    if       object compromise, consensus, agreement, solution, settlement, accommodation, modus_vivendi, common_ground, breakthrough, understanding
    unless   object milestone
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with, object.between, between, on, object.on
    reciprocal yes
    example  Greece and Macedonia found a compromise. => GRC,MKD SUPPORT MKD,GRC

act settle-dispute
    verb     settle, resolve, end, solve, bury, defuse
    if       object %dispute, difference
    if       object.with any
    unless   object violence
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   object.with, with, object.between, between
    reciprocal yes
    example  Chile settled the dispute with Peru. => CHL SUPPORT PER

act settle-together
    verb     settle, resolve, patch_up, iron_out, mend
    if       object dispute, difference, row, feud, quarrel, score_settling, disagreement, rift
    unless   subject court, tribunal, judge
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with, object.between, between, over
    reciprocal yes
    example  Ghana and Togo settled their differences. => GHA,TGO SUPPORT TGO,GHA

act pass-law-for
    verb     ratify, approve
    if       object membership, accession, bid, entry
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   object.of, object.possessor, object.by, of
    example  Hungary ratified Sweden's membership. => HUN SUPPORT SWE

act peace-deal
    noun     peace_deal, peace_agreement, peace_accord, peace_treaty, peace_pact, disengagement_agreement
    noun     armistice_agreement, demilitarisation_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  military
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Sudan's peace deal with Chad held. => SDN SUPPORT TCD

act sign-peace-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object peace_deal, peace_agreement, peace_accord, peace_treaty, peace_pact, disengagement_agreement, armistice_agreement, demilitarisation_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  military
    target   with, object.with, between, object.between
    reciprocal yes
    example  Ethiopia sealed a peace accord with Eritrea. => ETH SUPPORT ERI

act defence-deal
    noun     defence_pact, defense_pact, security_pact, military_agreement, defence_agreement, defense_agreement
    noun     security_agreement, status-of-forces_agreement, basing_agreement, basing_deal, military_pact
    noun     security_treaty, defence_treaty, defense_treaty, non-aggression_pact, military_accord, security_deal
    noun     defence_deal, submarine_deal
    unless   of any
    event    SUPPORT
    cameo    057
    context  military
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Niger's defence pact with Mali worried Benin. => NER SUPPORT MLI

act sign-defence-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object defence_pact, defense_pact, security_pact, military_agreement, defence_agreement, defense_agreement, security_agreement, status-of-forces_agreement, basing_agreement, basing_deal, military_pact, security_treaty, defence_treaty, defense_treaty, non-aggression_pact, military_accord, security_deal, defence_deal, submarine_deal
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  military
    target   with, object.with, between, object.between
    reciprocal yes
    example  The Philippines signed a defence pact with Japan. => PHL SUPPORT JPN

act trade-deal
    noun     trade_deal, trade_agreement, trade_pact, free-trade_agreement, free-trade_deal, free_trade_agreement
    noun     gas_deal, oil_deal, energy_deal, energy_agreement, investment_treaty, investment_agreement
    noun     loan_agreement, pipeline_deal, grain_deal, fishing_agreement, fisheries_deal, tax_treaty
    noun     customs_agreement, supply_deal, economic_agreement, minerals_deal, mineral_deal, transit_agreement
    noun     tariff_deal, debt_deal, bailout_deal, economic_pact, business_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  economic
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Vietnam's trade pact with Chile took effect. => VNM SUPPORT CHL

act sign-trade-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object trade_deal, trade_agreement, trade_pact, free-trade_agreement, free-trade_deal, free_trade_agreement, gas_deal, oil_deal, energy_deal, energy_agreement, investment_treaty, investment_agreement, loan_agreement, pipeline_deal, grain_deal, fishing_agreement, fisheries_deal, tax_treaty, customs_agreement, supply_deal, economic_agreement, minerals_deal, mineral_deal, transit_agreement, tariff_deal, debt_deal, bailout_deal, economic_pact, business_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  economic
    target   with, object.with, between, object.between
    reciprocal yes
    example  Qatar clinched a gas deal with Bahrain. => QAT SUPPORT BHR

act legal-deal
    noun     extradition_treaty, extradition_agreement, extradition_deal, prisoner_exchange_agreement
    noun     legal_assistance_treaty, prisoner_transfer_agreement, prisoner-swap_deal, judicial_agreement
    noun     hostage_deal, prisoner_deal
    unless   of any
    event    SUPPORT
    cameo    057
    context  legal
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Albania's extradition treaty with Italy stands. => ALB SUPPORT ITA

act sign-legal-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object extradition_treaty, extradition_agreement, extradition_deal, prisoner_exchange_agreement, legal_assistance_treaty, prisoner_transfer_agreement, prisoner-swap_deal, judicial_agreement, hostage_deal, prisoner_deal
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  legal
    target   with, object.with, between, object.between
    reciprocal yes
    example  Panama signed an extradition treaty with Peru. => PAN SUPPORT PER

act nuclear-deal
    noun     nuclear_deal, nuclear_agreement, nuclear_accord, nuclear_pact, arms_control_treaty
    noun     arms-control_treaty, test_ban_treaty, non-proliferation_treaty, safeguards_agreement, missile_treaty
    noun     disarmament_treaty, arms_treaty, inspection_agreement, denuclearisation_deal, reactor_contract
    unless   of any
    event    SUPPORT
    cameo    057
    context  cbrn
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Iran's nuclear deal with Germany survived. => IRN SUPPORT DEU

act sign-nuclear-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object nuclear_deal, nuclear_agreement, nuclear_accord, nuclear_pact, arms_control_treaty, arms-control_treaty, test_ban_treaty, non-proliferation_treaty, safeguards_agreement, missile_treaty, disarmament_treaty, arms_treaty, inspection_agreement, denuclearisation_deal, reactor_contract
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  cbrn
    target   with, object.with, between, object.between
    reciprocal yes
    example  India signed a nuclear agreement with Canada. => IND SUPPORT CAN

act border-deal
    noun     border_agreement, border_treaty, boundary_agreement, border_deal, boundary_treaty, border_pact
    noun     maritime_agreement, demarcation_agreement, border_accord, maritime_border_deal
    unless   of any
    event    SUPPORT
    cameo    057
    context  territory
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Laos's border treaty with Thailand was praised. => LAO SUPPORT THA

act sign-border-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object border_agreement, border_treaty, boundary_agreement, border_deal, boundary_treaty, border_pact, maritime_agreement, demarcation_agreement, border_accord, maritime_border_deal
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  territory
    target   with, object.with, between, object.between
    reciprocal yes
    example  Kyrgyzstan signed a border treaty with Tajikistan. => KGZ SUPPORT TJK

act power-sharing-deal
    noun     power-sharing_deal, power-sharing_agreement, power-sharing_accord, coalition_deal, coalition_agreement
    noun     unity_government_deal, transition_agreement, political_agreement, unity_deal, unity_agreement
    noun     transition_deal, reconciliation_deal, reconciliation_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  political_institutions
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  The Sudanese army's power-sharing deal with the opposition collapsed. => SDNMIL SUPPORT OPP

act sign-power-sharing-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object power-sharing_deal, power-sharing_agreement, power-sharing_accord, coalition_deal, coalition_agreement, unity_government_deal, transition_agreement, political_agreement, unity_deal, unity_agreement, transition_deal, reconciliation_deal, reconciliation_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  political_institutions
    target   with, object.with, between, object.between
    reciprocal yes
    example  Fatah signed a reconciliation deal with Hamas. => PSE SUPPORT PSEREB

act migration-deal
    noun     migration_deal, readmission_agreement, migration_pact, migration_agreement, resettlement_deal
    noun     returns_deal, asylum_deal, repatriation_deal, repatriation_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  refugee
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Turkey's migration deal with the European Union held. => TUR SUPPORT IGOEEC

act sign-migration-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object migration_deal, readmission_agreement, migration_pact, migration_agreement, resettlement_deal, returns_deal, asylum_deal, repatriation_deal, repatriation_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  refugee
    target   with, object.with, between, object.between
    reciprocal yes
    example  Italy sealed a migration deal with Libya. => ITA SUPPORT LBY

act intelligence-deal
    noun     intelligence-sharing_agreement, intelligence-sharing_pact, intelligence-sharing_deal
    noun     information-sharing_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  intelligence
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Japan's intelligence-sharing pact with South Korea was saved. => JPN SUPPORT KOR

act sign-intelligence-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object intelligence-sharing_agreement, intelligence-sharing_pact, intelligence-sharing_deal, information-sharing_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  intelligence
    target   with, object.with, between, object.between
    reciprocal yes
    example  Japan renewed an intelligence-sharing pact with South Korea. => JPN SUPPORT KOR

act water-deal
    noun     water_treaty, water-sharing_agreement, water_agreement, climate_accord, climate_deal
    noun     climate_agreement, climate_pact, dam_deal, water_deal, river_treaty, emission_deal
    unless   of any
    event    SUPPORT
    cameo    057
    context  environment
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  India's water treaty with Pakistan survived wars. => IND SUPPORT PAK

act sign-water-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object water_treaty, water-sharing_agreement, water_agreement, climate_accord, climate_deal, climate_agreement, climate_pact, dam_deal, water_deal, river_treaty, emission_deal
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  environment
    target   with, object.with, between, object.between
    reciprocal yes
    example  Jordan signed a water deal with Israel. => JOR SUPPORT ISR

act friendship-deal
    noun     friendship_treaty, cooperation_agreement, partnership_agreement, cooperation_pact, partnership_treaty
    noun     association_agreement, friendship_pact, cooperation_treaty, cooperation_deal, partnership_deal
    noun     strategic_pact, partnership_pact, framework_agreement, bilateral_agreement, bilateral_treaty
    noun     union_treaty, visa_agreement, visa_deal, transport_agreement
    unless   of any
    event    SUPPORT
    cameo    057
    context  diplomatic
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Mongolia's friendship treaty with Laos was renewed. => MNG SUPPORT LAO

act sign-friendship-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object friendship_treaty, cooperation_agreement, partnership_agreement, cooperation_pact, partnership_treaty, association_agreement, friendship_pact, cooperation_treaty, cooperation_deal, partnership_deal, strategic_pact, partnership_pact, framework_agreement, bilateral_agreement, bilateral_treaty, union_treaty, visa_agreement, visa_deal, transport_agreement
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with, between, object.between
    reciprocal yes
    example  Georgia signed an association agreement with the European Union. => GEO SUPPORT IGOEEC

act cyber-deal
    noun     cyber_pact, cyber_agreement, cyber-security_agreement, cybersecurity_agreement, cybersecurity_pact
    noun     cyber_deal
    unless   of any
    event    SUPPORT
    cameo    057
    context  cyber
    noun-source possessor, by, between
    noun-target with, between, to, for
    reciprocal yes
    example  Estonia's cyber pact with Ukraine grew. => EST SUPPORT UKR

act sign-cyber-deal
    verb     sign, ink, initial, ratify, conclude, seal, strike, reach, clinch, finalise, finalize, forge, secure
    verb     hammer_out, renew, extend, wrap_up, negotiate_agreement, put_name
    if       object cyber_pact, cyber_agreement, cyber-security_agreement, cybersecurity_agreement, cybersecurity_pact, cyber_deal
    if       subject <actor>
    unless   subject %sportsman
    event    SUPPORT
    cameo    057
    context  cyber
    target   with, object.with, between, object.between
    reciprocal yes
    example  China signed a cyber agreement with Russia. => CHN SUPPORT RUS

act put-pen
    verb     put, affix, add, append
    if       object pen, signature, name, initial
    if       recipient %pactthing
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   recipient.with, with, to.with, recipient.of
    reciprocal yes
    example  Cuba put its signature to the treaty with Panama. => CUB SUPPORT PAN

act shake-on
    verb     shake_hand, shake_hands, shake
    if       on deal, agreement, it, compromise, pact
    if       subject <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, on.with
    reciprocal yes
    example  Norway shook hands on a deal with Sweden. => NOR SUPPORT SWE

act exchange-instruments
    verb     exchange
    if       object instrument, ratification_instrument, note_verbale, letter_intent, memorandum
    if       with <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Peru exchanged memorandums with Chile. => PER SUPPORT CHL

act letter-of-intent
    verb     sign, ink, initial, exchange
    if       object letter, statement, declaration, memorandum, note
    if       object.of intent, understanding, cooperation
    if       subject <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Ukraine signed a letter of intent with Sweden. => UKR SUPPORT SWE

act enter-into-force
    verb     take_effect, enter, come, go
    if       subject %pactthing, treaty, agreement
    if       into force, effect
    if       subject.between <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    source   subject.between
    target   with
    reciprocal yes
    example  A treaty between Chile and Peru came into force. => CHL,PER SUPPORT PER,CHL

act parliament-ratifies
    verb     ratify, approve, pass, endorse
    if       object treaty, accord, agreement, pact, protocol, convention
    if       object.with <actor>, %truce
    if       subject parliament, senate, assembly, lawmaker, congress, knesset, duma, <state>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   object.with, with
    example  The Egyptian parliament ratified the treaty with Sudan. => EGY SUPPORT SDN

act join-treaty
    verb     become, be
    if       clause party, signatory
    if       recipient treaty, convention, accord, pact, protocol, statute
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   recipient.with, clause.to.with
    example  Mali became a signatory to the treaty with Chad. => MLI SUPPORT TCD

act uphold-pact
    verb     honour, honor, respect, uphold, observe, abide, comply, adhere, stick, implement, keep_to
    if       by %pactthing
    if       by.with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   by.with
    example  Syria abided by the pact with Lebanon. => SYR SUPPORT LBN

act stick-to-pact
    verb     stick, adhere, keep, cling
    if       recipient %pactthing, commitment, roadmap
    if       recipient.with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   recipient.with, to.with
    example  Georgia stuck to the ceasefire with Abkhazia. => GEO SUPPORT GEOREB

act extend-pact
    verb     renew, extend, prolong, revive, restore, return_to, salvage, rescue, resurrect
    if       object %pactthing, grain_deal, nuclear_deal, truce
    if       with <actor>
    if       subject <actor>
    event    SUPPORT
    cameo    057
    context  diplomatic
    target   with, object.with
    reciprocal yes
    example  Chad extended the accord with Libya. => TCD SUPPORT LBY

act deal-none
    noun     great_deal, good_deal, big_deal, record_deal, transfer_deal, book_deal, film_deal, tv_deal
    noun     television_deal, sponsorship_deal, rental_agreement, prenuptial_agreement, plea_deal, plea_agreement
    noun     plea_bargain, licensing_deal, takeover_deal, merger_agreement, loan_deal, publishing_deal
    noun     package_deal, raw_deal, employment_contract, player_contract, distribution_deal, buyout_deal
    noun     lease_agreement, confidentiality_agreement, gentleman_agreement_club
    event    none
    none     The singer signed a record deal with an American label.

act understanding-of
    noun     understanding, arrangement, settlement
    if       of any
    unless   with any
    unless   between any
    event    none
    none     The author has an understanding of the region.

act sign-with-company
    verb     sign, ink, agree
    if       object contract, agreement, deal, lease
    if       with company, firm, club, label, studio, retailer, insurer, sponsor, agent, publisher
    unless   subject <state>, government, ministry
    event    none
    none     The singer signed a contract with a label.
