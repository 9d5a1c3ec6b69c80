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
    target   with
    example  Ukraine allied with Poland. => UKR SUPPORT POL

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
    verb     join, enter, accede, rejoin, re-join
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

# ---- 051: praise and endorse

act praise
    verb     praise, laud, commend, applaud, hail, salute, acclaim, extol, compliment, lionise, lionize, eulogise
    verb     eulogize, pay_tribute, tip_hat, cheer, glorify, admire, heap_praise, lavish_praise, speak_highly
    verb     sing_praise, rave, exalt, venerate, flatter, toast, celebrate, honour, honor, credit
    unless   object %showbiz, %sportsman, cab, taxi, anniversary, birthday, victory, goal, win, day, festival, mass
    unless   subject critic, reviewer, fan
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
    target   object.by, object.of, object.possessor, object.from, object.between, object.with, object.in, object
    example  Japan welcomed the decision by Iran. => JPN SUPPORT IRN
    example  The ceasefire between Israel and Lebanon was welcomed by France. => FRA SUPPORT ISR,LBN
    example  Norway welcomed Turkey's move. => NOR SUPPORT TUR

act welcome-someone
    verb     welcome, greet, embrace, hail
    unless   object baby, visitor, %showbiz, %sportsman, spring, summer, rain, refugee
    unless   with criticism, tear, protest
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
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, object.of, behind, object.by, object.possessor, of, to, for
    example  Russia backed Syria. => RUS SUPPORT SYR
    example  The plan of Egypt was endorsed by Jordan. => JOR SUPPORT EGY
    example  Iran supports the Houthis. => IRN SUPPORT YEMREB
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

act defend
    verb     defend, stand_up_for, speak_up, stick_up, vouch, shield, exonerate, excuse, justify, absolve, uphold
    verb     rationalise, rationalize, plead_case, legitimise, legitimize, clear
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
    target   with, object.with, object.between, between, among, object.on, object.for, on, object.to
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
