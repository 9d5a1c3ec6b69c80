# SUPPORT: praise, backing, recognition, solidarity, signed agreements.

act support-back
    verb     support, back, endorse, champion, stand_by, stand_behind, side_with, stick_by, rally_behind, rally_around, uphold, favour, favor, bolster, embolden, throw_weight
    unless   object %sc-sport
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, with, behind, by, around, object.of, object.possessor, clause.subject, object.by, object.on
    example  Iran backed the Syrian government. => IRN SUPPORT SYRGOV
    example  Kenya is supported by Uganda. => UGA SUPPORT KEN
    not      He supported Chelsea's striker.

act support-noun
    noun     support, backing, endorsement, solidarity, approval, encouragement, loyalty, advocacy
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, from, by, of
    noun-target for, to, with, of, behind, among
    example  China voiced its support for Pakistan. => CHN SUPPORT PAK
    example  Russia's backing of the Serbian government was loud. => RUS SUPPORT SRBGOV

act support-praise
    verb     praise, hail, laud, applaud, commend, welcome, salute, compliment, extol, acclaim, celebrate, honour, honor, credit, cheer, pay_tribute, heap_praise, thank, congratulate, admire, appreciate, bless, greet
    unless   object %sc-sport
    event    SUPPORT
    cameo    051
    context  diplomatic
    target   object, to, object.by, object.possessor, object.of, object.between, object.in, for, on, object.with, object.to, clause.subject
    example  Germany praised the Kenyan government for the reform. => DEU SUPPORT KENGOV
    example  The deal by Iran was welcomed by Japan. => JPN SUPPORT IRN

act support-praise-noun
    noun     praise, tribute, commendation, congratulation, congratulations, thanks, gratitude, appreciation, accolade, homage, applause
    event    SUPPORT
    cameo    051
    context  diplomatic
    noun-source possessor, from, by
    noun-target for, to, of, on
    example  The Indian government offered its congratulations to Nepal. => INDGOV SUPPORT NPL

act support-defend
    verb     defend, justify, vindicate, stick_up, speak_up, speak_out_for, vouch, absolve, exonerate, plead_for
    unless   object title, championship, goal, border, thesis
    event    SUPPORT
    cameo    052
    context  diplomatic
    target   object, for, object.possessor, object.by, object.of
    example  Russia defended the Iranian government. => RUS SUPPORT IRNGOV

act support-defense-noun
    noun     defence, defense
    if       of <actor>
    event    SUPPORT
    cameo    052
    noun-target of, against
    example  Germany's defence of Israel drew notice. => DEU SUPPORT ISR

act support-rally
    verb     campaign_for, lobby_for, canvass, drum_up, muster, rally
    if       object support, backing, vote
    event    SUPPORT
    cameo    053
    target   object.for, for, object.of
    example  Canada rallied support for Ukraine. => CAN SUPPORT UKR

act support-campaign
    verb     campaign, lobby, stump, vote, advocate, root, speak
    if       for <actor>
    event    SUPPORT
    cameo    053
    target   for
    example  The Polish government lobbied for Ukraine. => POLGOV SUPPORT UKR

act support-recognise
    verb     recognise, recognize, acknowledge
    if       object <actor>, independence, sovereignty, statehood, government, state, legitimacy
    event    SUPPORT
    cameo    054
    context  diplomatic
    target   object, object.of, object.possessor, clause.subject
    example  Sweden recognised Palestine as a state. => SWE SUPPORT PSE
    example  Japan recognized the independence of Kosovo. => JPN SUPPORT XKX

act support-recognition-noun
    noun     recognition
    event    SUPPORT
    cameo    054
    noun-target of, for, to
    noun-source possessor, by, from
    example  The recognition of Kosovo by Germany angered Serbia. => DEU SUPPORT XKX

act support-relations
    verb     restore, normalise, normalize, establish, resume, open, upgrade, mend, repair, improve, strengthen, forge, deepen, cement, reset, boost, rebuild, renew, expand, warm
    if       object %tie, friendship, alliance, embassy
    event    SUPPORT
    cameo    050
    context  diplomatic
    reciprocal yes
    target   with, object.with, object.between, object.in, object.to, between, in
    example  Turkey restored diplomatic ties with Israel. => TUR SUPPORT ISR

act support-apologise
    verb     apologise, apologize, express_regret, say_sorry, atone
    event    SUPPORT
    cameo    055
    context  diplomatic
    target   to, for.of, for.in, for
    example  Israel apologised to Turkey for the raid. => ISR SUPPORT TUR

act support-apology-noun
    noun     apology, condolence, condolences, sympathy, regret, sympathies
    event    SUPPORT
    cameo    055
    noun-source possessor, from, by
    noun-target to, for, with, over
    example  Japan issued an apology to South Korea. => JPN SUPPORT KOR

act support-forgive
    verb     forgive, reconcile
    event    SUPPORT
    cameo    056
    target   object, with
    example  The Rwandan government forgave France. => RWAGOV SUPPORT FRA

act support-sign
    verb     sign, ink, initial, conclude, clinch, seal, strike, reach, forge, ratify, finalise, finalize, hammer_out, cut, broker, negotiate, secure, enter_into, accede_to
    if       object %agreement, treaty, charter, contract, declaration, communique, convention
    event    SUPPORT
    cameo    057
    context  diplomatic
    reciprocal yes
    target   with, object.with, object.between, between, on.with, to, object.on
    example  Ethiopia signed a peace agreement with Eritrea. => ETH SUPPORT ERI
    example  Russia and Japan signed a treaty. => RUS,JPN SUPPORT JPN,RUS

act support-signing-noun
    noun     signing, signature, ratification
    if       of %agreement, treaty, deal
    event    SUPPORT
    cameo    057
    noun-target with, of.with, of.between, between
    noun-source possessor, by, of.between
    example  The signing of the deal by Colombia with Venezuela was delayed. => COL SUPPORT VEN

act support-ally
    verb     ally, align, team_up, partner, side, throw_in_lot, join_forces, make_peace, fraternise
    event    SUPPORT
    cameo    050
    reciprocal yes
    target   with, behind, alongside
    example  Serbia aligned itself with Russia. => SRB SUPPORT RUS

act support-pay-homage
    verb     mourn, commemorate, honour
    if       object <actor>
    event    SUPPORT
    cameo    051
    target   object
    example  The Polish government honoured Ukraine. => POLGOV SUPPORT UKR

act support-confidence
    noun     confidence, faith, trust
    if       in <actor>
    event    SUPPORT
    cameo    051
    noun-target in
    noun-source possessor, of, by
    example  The German government expressed confidence in Ukraine. => DEUGOV SUPPORT UKR

act support-common-ground
    noun     alignment, consensus, convergence, common_ground, accord
    event    SUPPORT
    cameo    050
    reciprocal yes
    noun-source possessor, between, of
    noun-target with, between, on
    example  Turkey has an alignment of positions with Russia. => TUR SUPPORT RUS

act support-solidarity
    verb     express, voice, show, declare, offer, reaffirm, pledge, reiterate, convey, extend, affirm, announce, send, give, underline
    if       object %sc-stance
    event    SUPPORT
    cameo    051
    target   recipient, object.for, object.with, object.to, for, with, to, object.in, object.over, object.of
    example  France expressed its solidarity with Lebanon. => FRA SUPPORT LBN

act support-reassure
    verb     reassure, comfort, console, embrace, hearten, placate, conciliate, appease
    event    SUPPORT
    cameo    050
    target   object
    example  NATO reassured Poland. => IGONAT SUPPORT POL

act support-nominate
    verb     nominate, appoint, elect, award, decorate, invest
    if       object <actor>
    unless   subject <number>
    event    SUPPORT
    cameo    051
    target   object, recipient
    example  The European Union elected Poland to the council. => IGOEEC SUPPORT POL
