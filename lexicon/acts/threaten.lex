# THREATEN (CAMEO 13): threaten, warn of consequences, ultimatum, vow to retaliate.

act threaten
    verb     threaten, menace, intimidate, rattle_sabre, rattle_saber, bully, blackmail, brandish, issue_threat, make_threat
    unless   subject %weather, virus, fire, crisis, fighting, violence, shortage, drought, volcano, disease, disaster, split, row, dispute, war, pandemic, climate, cut, collapse, habitat, loss, outbreak, cloud, change, level, price, inflation
    unless   object species, habitat, record, lead, goal, livelihood, stability, peace, health, supply, existence, security, safety, coast, economy, democracy
    event    THREATEN
    cameo    130
    target   object, against, at, on, to, with.against, object.by, object.possessor, object.of, over.by, over.possessor
    example  Iran threatened Israel. => IRN THREATEN ISR
    example  Qatar has been threatened by Saudi Arabia. => SAU THREATEN QAT
    not      The approaching storm is threatening the coast of Florida.

act threaten-weather
    verb     threaten
    if       subject %weather, virus, fire, drought, volcano, disease, disaster, climate, loss, cloud
    event    none
    none     The storm threatened the coast.

act threat
    noun     threat, menace, intimidation, blackmail, sabre-rattling, saber-rattling, bullying, brinkmanship, brinksmanship
    unless   of %weather, extinction, disease, climate, virus, rain
    unless   possessor %weather, climate, storm
    event    THREATEN
    cameo    130
    noun-target to, against, on, clause.object, clause.against, clause.on, clause.to, of.against, of.on, toward, towards
    example  Iran made a threat against Israel. => IRN THREATEN ISR
    example  Threats by North Korea to Japan were repeated. => PRK THREATEN JPN
    not      The threat of rain delayed the start.

act threaten-other
    verb     threaten
    noun     threat
    if       clause any
    event    THREATEN
    cameo    131
    target   object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    noun-target object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    example  Turkey threatened to abandon Germany. => TUR THREATEN DEU

act threaten-overshadow
    verb     threaten
    if       clause overshadow, overwhelm, derail, engulf, spill, become, upend, eclipse, undermine, boil, spread, disrupt, tear, plunge, drag
    unless   subject <actor>
    event    none
    none     The row threatened to overshadow the summit.

# ---- 138: force

act threaten-force
    verb     threaten
    noun     threat
    if       clause %warring
    event    THREATEN violence
    cameo    138
    context  military
    target   object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    noun-target object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    example  North Korea threatened to attack South Korea. => PRK THREATEN KOR
    example  Iran threatened to annihilate Israel. => IRN THREATEN ISR

act threaten-attack
    verb     threaten
    noun     threat
    if       clause attack, strike, bomb, shell, invade, bombard, fire, raid, storm, hit, launch, target, open, down, sink, shoot, march, pound
    event    THREATEN violence
    cameo    1384
    context  military
    target   object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    noun-target object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    example  Turkey threatened to invade Syria. => TUR THREATEN SYR
    example  Iran has threatened to bomb Haifa. => IRN THREATEN ISR

act threaten-with-force
    verb     threaten, menace
    if       with %war
    event    THREATEN violence
    cameo    138
    context  military
    target   object
    example  Ethiopia has threatened Eritrea with war. => ETH THREATEN ERI

act threaten-war
    verb     threaten, promise, vow, pledge, swear, brandish, invoke
    if       object %war
    if       subject <actor>
    event    THREATEN violence
    cameo    138
    context  military
    target   against, on, at, to, for, object.on, object.against, object.by, object.for, recipient
    example  Iran vowed revenge against Israel. => IRN THREATEN ISR
    example  The Serbian government has threatened war against Kosovo. => SRBGOV THREATEN XKX

act threat-of-war
    noun     threat, warning, vow, promise, pledge, prospect
    if       of %war
    unless   of response
    event    THREATEN violence
    cameo    138
    context  military
    noun-source possessor, by, of.by, from
    noun-target to, against, of.on, of.against, on, of.in
    example  Israel repeated its threat of an attack on Iran. => ISR THREATEN IRN

act war-threat
    noun     death_threat, bomb_threat, war_threat, war_cry, attack_threat, threat_of_force, invasion_threat
    event    THREATEN violence
    cameo    138
    context  military
    noun-target against, to, on, at
    example  Death threats by Iran against Americans were sent. => IRN THREATEN USA

act vow-force
    verb     vow, pledge, swear, promise, warn
    noun     vow, pledge, oath, promise
    if       clause attack, strike, bomb, shell, invade, kill, destroy, retaliate, annihilate, wipe, wipe_out, raze, avenge, behead, crush, obliterate, flatten, bombard, assassinate, eliminate, eradicate, punish, hit, respond, liquidate, conquer, hunt, hunt_down, exact, wage, revenge, fight, smash, defeat, root, hit_back, strike_back, react, unleash, target, pound, escalate, make, inflict, seek
    unless   clause.object poverty, corruption, crime, disease, hunger, racism, virus, case, charge, appeal, allegation, ruling, deal, decision, election
    unless   clause.subject <civilian>
    event    THREATEN violence
    cameo    138
    context  military
    target   object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    noun-target object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    example  Iran vowed to retaliate against Israel. => IRN THREATEN ISR
    example  Israel has pledged to destroy Iran. => ISR THREATEN IRN
    example  The Turkish president has vowed to crush Syria. => TURGOV THREATEN SYR
    not      The mayor vowed to fight corruption.

act promise-revenge
    noun     vow, pledge, oath, promise, call
    if       of revenge, retaliation, vengeance, reprisal, retribution
    event    THREATEN violence
    cameo    138
    context  military
    noun-target against, on, of.against, of.on, to
    example  Pakistan repeated its vow of revenge against India. => PAK THREATEN IND

act will-retaliate
    verb     retaliate_will, avenge_will, annihilate_will, destroy_will, crush_will, retaliate_would, destroy_would, strike_back_will, hit_back_will, wipe_will, wipe_out_will, obliterate_will, punish_will, flatten_will, raze_will
    if       subject <actor>
    unless   object deficit, inflation
    event    THREATEN violence
    cameo    138
    context  military
    target   object, against, on, for, object.on, object.by, object.of, with
    example  Iran will retaliate against Israel, the Iranian government said. => IRN THREATEN ISR

act will-respond
    verb     respond_will, react_will, act_will, respond_would, answer_will, reply_will, hit_will, sit_not, hesitate_not, fight_back_will, defend_will
    if       subject <actor>
    unless   to question, email, call, letter, request
    event    THREATEN
    cameo    130
    target   against, to, to.by, to.from, on, to.possessor, to.of, with, object
    example  Russia will respond to NATO, the Russian government said. => RUS THREATEN IGONAT

act pay-price
    verb     pay_price_will, pay_will, regret_will, face_will, suffer_will, pay_would, regret_would, face_would, bleed_will, burn_will, be_punished_will, pay, face
    if       object price, consequence, destruction, wrath, retaliation, reprisal, sanction, response, annihilation, revenge, punishment, fury, retribution
    if       subject <actor>
    event    THREATEN
    cameo    130
    source   speaker
    target   subject
    example  Israel will pay a price, the Iranian government said. => IRNGOV THREATEN ISR
    example  Turkey would face consequences, the Greek government warned. => GRCGOV THREATEN TUR

act will-regret
    verb     regret_will, rue_will, burn_will, bleed_will, regret_would, die_will
    if       subject <actor>
    event    THREATEN
    cameo    130
    source   speaker
    target   subject
    example  Sudan will regret it, the Ugandan government warned. => UGAGOV THREATEN SDN

act make-pay
    verb     make, force
    if       object <actor>
    if       clause pay, suffer, regret, bleed
    event    THREATEN
    cameo    130
    target   object
    example  Iran will make Israel pay. => IRN THREATEN ISR

act teach-lesson
    verb     teach, settle
    if       object lesson, score, account
    unless   subject teacher, school, professor
    event    THREATEN
    cameo    130
    target   recipient, with, to
    example  Libya promised to teach Egypt a lesson. => LBY THREATEN EGY

act nuclear-threat
    verb     threaten
    noun     threat, blackmail
    if       with %nuclear
    event    THREATEN violence
    cameo    1385
    context  cbrn
    target   object, against, to
    noun-target to, against
    example  North Korea threatened Japan with nuclear weapons. => PRK THREATEN JPN

act nuclear-blackmail
    noun     nuclear_threat, nuclear_blackmail, nuclear_sabre-rattling, atomic_threat, nuclear_saber-rattling
    unless   possessor expert
    event    THREATEN violence
    cameo    1385
    context  cbrn
    noun-target to, against, toward
    example  Russia issued a nuclear threat against Finland. => RUS THREATEN FIN

act threaten-use-nuke
    verb     threaten, vow, warn
    noun     threat
    if       clause use, deploy, launch, fire, employ, nuke, unleash
    if       clause.object %nuclear, weapon
    event    THREATEN violence
    cameo    1385
    context  cbrn
    target   clause.against, clause.on, clause.at, object, against, clause.object.against, clause.object.on
    noun-target clause.against, clause.on, clause.at, against, clause.object.against, clause.object.on
    example  North Korea threatened to use nuclear weapons against Japan. => PRK THREATEN JPN

act threaten-blockade
    verb     threaten, vow, warn
    noun     threat
    if       clause blockade, close, block, seal, besiege, encircle, isolate, shut, choke
    event    THREATEN restrict
    cameo    1381
    context  military
    target   object, clause.object, clause.to, clause.for, clause.object.of, clause.object.to, clause.object.with, clause.with, against
    noun-target clause.object, clause.to, clause.for, clause.object.of, clause.object.to, clause.with, against
    example  Azerbaijan threatened to blockade Armenia. => AZE THREATEN ARM

act threaten-occupy
    verb     threaten, vow, pledge, warn
    noun     threat, vow, pledge
    if       clause occupy, annex, seize, capture, retake, take_over, overrun, recapture, reconquer, conquer, reclaim, take
    if       clause.object any
    event    THREATEN territory
    cameo    1382
    context  military
    target   clause.object.of, clause.object.from, clause.from, clause.object, object, clause.object.in, clause.object.by
    noun-target clause.object.of, clause.object.from, clause.from, clause.object, clause.object.in
    example  Venezuela threatened to annex Guyana. => VEN THREATEN GUY

act threaten-unconventional
    verb     threaten, vow
    noun     threat
    if       clause behead, kidnap, abduct, assassinate, execute, murder, poison, hijack, torture, hang, slaughter, kill, burn, massacre
    event    THREATEN violence
    cameo    1383
    context  military
    target   object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    noun-target object, against, to, clause.object, clause.against, clause.on, clause.at, clause.to, clause.with, clause.from, clause.object.on, clause.object.against, clause.object.of, clause.object.possessor, clause.object.in, clause.object.to, clause.object.with, clause.in, clause.for, clause.over.by
    example  The Islamic State threatened to execute the Americans. => ISI THREATEN USA

act threaten-repression
    verb     threaten, vow, warn
    noun     threat
    if       clause arrest, jail, shoot, crush, disperse, crack, crack_down, detain, imprison, suppress, deport, prosecute, quell
    if       clause.object protester, demonstrator, opposition, striker, student, dissident, crowd, activist, protest, critic, rally
    event    THREATEN violence
    cameo    137
    context  pro_autocracy
    target   clause.object, object, clause.on, clause.against
    noun-target clause.object, clause.on, clause.against
    example  The Kenyan government threatened to arrest protesters. => KENGOV THREATEN CVL

act gunpoint
    verb     threaten
    if       with gun, knife, weapon, pistol, machete, rifle, arrest, prison, jail
    event    THREATEN violence
    cameo    138
    target   object
    example  Soldiers threatened the Ukrainians with guns. => MIL THREATEN UKR

# ---- 131: sanctions, aid, relations

act threaten-sanctions
    verb     threaten, vow, promise, pledge
    noun     threat, vow
    if       clause %penalise
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object, clause.on, clause.object.on, clause.object.against, clause.against, clause.object, clause.from, clause.to, clause.object.from, clause.object.by, clause.object.of
    noun-target clause.on, clause.object.on, clause.object.against, clause.against, clause.object, clause.from, clause.object.from, clause.object.by, clause.object.of
    example  The United States threatened to impose sanctions on Turkey. => USA THREATEN TUR
    example  The European Union has vowed to impose sanctions on Belarus. => IGOEEC THREATEN BLR

act threaten-with-sanctions
    verb     threaten, menace
    if       with sanction, tariff, embargo, boycott, duty, restriction, blacklist, measure, penalty
    unless   subject %weather
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object
    example  The United States threatened Mexico with tariffs. => USA THREATEN MEX

act threaten-object-sanctions
    verb     threaten, moot, brandish, dangle
    if       object sanction, tariff, embargo, boycott, duty, restriction, blacklist, measure, penalty, countermeasure, trade_war
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   against, on, object.on, object.against, for, object.of, over
    example  The French government has threatened sanctions against Iran. => FRAGOV THREATEN IRN

act sanctions-threat
    noun     threat, warning
    if       of sanction, tariff, embargo, boycott, duty, measure, restriction
    event    THREATEN restrict
    cameo    1312
    context  economic
    noun-target to, against, of.on, of.against, on, for
    example  The United States repeated its threat of sanctions against Iraq. => USA THREATEN IRQ

act sanction-threat-noun
    noun     sanctions_threat, sanction_threat, tariff_threat, boycott_threat, trade_threat
    event    THREATEN restrict
    cameo    1312
    context  economic
    noun-target to, against, on
    example  The American tariff threat to China worried markets. => USA THREATEN CHN

act would-boycott
    verb     boycott_would, boycott_will, sanction_will, sanction_would, embargo_would, blacklist_will
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object, object.by, object.in, object.of, against
    example  Nigeria would boycott South Africa, the Nigerian government said. => NGA THREATEN ZAF

act will-impose
    verb     impose_will, impose_would, slap_will, slap_would, levy_will
    if       object %sanction
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   on, against, object.on, object.against
    example  The European Union will impose sanctions on Iran. => IGOEEC THREATEN IRN

act threaten-cut-aid
    verb     threaten, warn
    noun     threat
    if       clause cut, cut_off, suspend, withhold, halt, stop, freeze, pull, end, withdraw, reduce, slash
    if       clause.object %aid, funding, fund, money, support, gas, oil, subsidy, loan, contribution, grant
    event    THREATEN relations
    cameo    1311
    target   clause.to, object, clause.object.to, clause.from, clause.object.for, clause.for, to
    noun-target clause.to, clause.object.to, clause.from, clause.object.for, clause.for, to
    example  The United States threatened to cut aid to Egypt. => USA THREATEN EGY

act threaten-break
    verb     threaten, warn
    noun     threat
    if       clause %breaking
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   object, clause.with, clause.object.with, clause.object.to, clause.to, clause.from, clause.object.of, clause.object.from, clause.object.in, clause.of, clause.object
    noun-target clause.with, clause.object.with, clause.object.to, clause.to, clause.from, clause.object.of, clause.object.in, clause.of, clause.object
    example  Morocco threatened to cut ties with Spain. => MAR THREATEN ESP

act would-break
    verb     sever_will, cut_will, sever_would, suspend_would, break_off_will, downgrade_will, end_would, end_will, cut_would, suspend_will
    if       object %tie, cooperation, aid, funding, agreement, gas, supply
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   object.with, with, to, object.to
    example  Iran will cut ties with Canada, the Iranian government warned. => IRN THREATEN CAN

act will-walk-away
    verb     walk_away_will, walk_will, walk_away_would, pull_out_will, withdraw_will_from, leave_table_will, quit_will
    if       from %talk, effort, agreement, deal, table, process, negotiation, treaty
    event    THREATEN relations
    cameo    134
    context  diplomatic
    target   from.with, with, from
    example  The United States will walk away from the talks with Iran. => USA THREATEN IRN

act threaten-quit-talks
    verb     threaten, warn
    noun     threat
    if       clause walk, walk_away, walk_out, quit, leave, boycott, suspend, break, break_off, pull, pull_out, withdraw, abandon, cancel, end, halt, scrap
    if       clause.object %talk, peace_process, process, agreement
    event    THREATEN relations
    cameo    134
    context  diplomatic
    target   clause.object.with, clause.with, object, clause.object.between, with
    noun-target clause.object.with, clause.with, clause.object.between, with
    example  Kosovo threatened to quit the talks with Serbia. => XKX THREATEN SRB

act threaten-leave-talks
    verb     threaten, warn
    noun     threat
    if       clause walk, walk_away, pull, pull_out, withdraw, back, walk_out, storm
    if       clause.from %talk, agreement, deal, treaty, accord, process, pact
    event    THREATEN relations
    cameo    134
    context  diplomatic
    target   clause.from.with, clause.with, object, clause.over.by, clause.over.of, with
    noun-target clause.from.with, clause.with, clause.over.by, with
    example  Iran threatened to withdraw from the treaty with Russia. => IRN THREATEN RUS

act threaten-mediation
    verb     threaten, warn
    if       clause end, halt, abandon, quit, suspend, withdraw
    if       clause.object mediation, arbitration, facilitation, good_office
    event    THREATEN relations
    cameo    135
    context  diplomatic
    target   clause.between, clause.object.between, object, clause.with, clause.object.with, clause.object.in
    example  Qatar threatened to end mediation between Sudan and Chad. => QAT THREATEN SDN,TCD

act threaten-expel
    verb     threaten, warn, vow
    noun     threat
    if       clause expel, deport, evict, kick, kick_out, throw, throw_out, eject, oust, banish, send
    event    THREATEN expel
    cameo    136
    context  diplomatic
    target   clause.object, object, clause.object.of, clause.object.possessor
    noun-target clause.object, clause.object.of, clause.object.possessor
    example  Sudan threatened to expel the United Nations. => SDN THREATEN IGOUNO

act threaten-expulsion
    verb     threaten
    if       with expulsion, deportation, eviction, closure
    event    THREATEN expel
    cameo    136
    context  diplomatic
    target   object
    example  Russia threatened the Americans with expulsion. => RUS THREATEN USA

# ---- 132: bans and curbs at home

act threaten-ban
    verb     threaten, warn, vow
    noun     threat
    if       clause ban, outlaw, dissolve, suspend, disqualify, bar, proscribe, deregister
    if       clause.object party, politician, candidate, opposition, movement, group, union, organisation, organization
    event    THREATEN ban
    cameo    1322
    context  pro_autocracy
    target   clause.object, object
    noun-target clause.object
    example  The Turkish government threatened to ban the party. => TURGOV THREATEN PTY

act threaten-censor
    verb     threaten, warn, vow
    noun     threat
    if       clause block, close, shut, censor, ban, suspend, restrict, fine, revoke, shut_down, regulate
    if       clause.object newspaper, media, website, broadcaster, channel, station, internet, press, journalist, platform, twitter, facebook, outlet, radio, television, licence, license, ngo, network
    event    THREATEN political
    cameo    1321
    context  human_rights
    target   clause.object, object, clause.object.of
    noun-target clause.object, clause.object.of
    example  The Ugandan government threatened to close the newspaper. => UGAGOV THREATEN MED

act threaten-curfew
    verb     threaten, warn
    noun     threat
    if       clause curfew, extend, declare, impose, announce
    if       clause.object curfew, lockdown
    event    THREATEN restrict
    cameo    1323
    context  pro_autocracy
    target   clause.in, clause.on, object, clause.object.in
    example  Iraq threatened to impose a curfew in Basra. => IRQ THREATEN IRQ

act will-curfew
    verb     extend_will, impose_will, declare_will, extend_would, impose_would
    if       object curfew, lockdown
    event    THREATEN restrict
    cameo    1323
    context  pro_autocracy
    target   in, on, object.in, object.on
    example  The Thai government will extend the curfew in Bangkok. => THAGOV THREATEN THA

act threaten-emergency
    verb     threaten, warn
    noun     threat
    if       clause declare, impose, invoke, proclaim
    if       clause.object state, emergency, law, rule
    event    THREATEN restrict
    cameo    1324
    context  pro_autocracy
    target   clause.in, clause.on, object, clause.object.in
    noun-target clause.in, clause.on, clause.object.in
    example  The Philippine government threatened to declare a state of emergency. => PHLGOV THREATEN ?

act threaten-court
    verb     threaten, vow, warn
    noun     threat
    if       clause sue, prosecute, take, file, fine, charge, indict, arrest, jail, dissolve, impeach, sack, dismiss, suspend, punish, resign, fire, audit
    event    THREATEN ban
    cameo    132
    context  executive
    target   object, clause.object, clause.against, clause.object.against, clause.over.by
    noun-target clause.object, clause.against, clause.object.against
    example  Slovenia has threatened to prosecute the Croatian government. => SVN THREATEN HRVGOV

act threaten-legal
    verb     threaten
    if       object lawsuit, action, suit, prosecution, proceeding, litigation
    event    THREATEN ban
    cameo    132
    context  legal
    target   against, object.against, over.by
    example  Iran threatened legal action against Iraq. => IRN THREATEN IRQ

# ---- 133: protest

act threaten-protest
    verb     threaten, vow, warn, pledge
    noun     threat, vow
    if       clause %dissenting
    unless   clause.object target, militant, enemy
    unless   subject <armed>
    event    THREATEN relations
    cameo    133
    target   clause.against, clause.over.by, object, clause.at, clause.over, clause.in, clause.object.against, clause.object
    noun-target clause.against, clause.at, clause.over, clause.in, clause.object.against
    example  Nigeria's opposition threatened to protest against the Nigerian government. => NGAOPP THREATEN NGAGOV

act threaten-strike-object
    verb     threaten, vow, promise
    if       object protest, strike_action, walkout, demonstration, general_strike, rally, industrial_action, unrest
    event    THREATEN relations
    cameo    133
    target   against, over, object.against, in
    example  The Greek opposition threatened protests against the Greek government. => GRCOPP THREATEN GRCGOV

act call-protest
    verb     call_for, appeal_for, push_for, press_for, plead_for, ask_for, beg_for, campaign_for, lobby_for, clamour_for, clamor_for, agitate_for, petition_for, cry_out_for, pray_for, argue_for, advocate_for, angle_for, pitch_for, canvass_for, crusade_for, appeal, plead, petition, lobby, campaign, agitate, clamour, clamor
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       for protest, demonstration, strike, rally, boycott, march, uprising, walkout, revolt, general_strike, disobedience, intifada, sit-in
    event    THREATEN relations
    cameo    133
    target   for.against, against, for.of, over, for.at, for.over
    noun-target for.against, against, for.of, over, for.at, for.over
    example  The Lebanese opposition has called for protests against the government of Lebanon. => LBNOPP THREATEN LBNGOV

act urge-protest
    verb     urge, ask, press, pressure, pressurise, pressurize, push, implore, beg, beseech, exhort, entreat, petition, lobby, call_on, call_upon, appeal_to, appeal, plead_with, plead, prod, nudge, goad, coax, cajole, demand, request, enjoin, importune, adjure, supplicate, nag, badger, prevail_on, prevail_upon
    noun     call, appeal, plea, demand, request, entreaty, petition, pressure, exhortation, urging, cry, invitation, ultimatum, clamour, clamor
    if       clause protest, rally, march, demonstrate, rise, mobilise, mobilize, revolt
    event    THREATEN relations
    cameo    133
    target   clause.against, clause.at, against
    noun-target clause.against, clause.at, against
    example  Egypt's opposition urged supporters to protest against the Egyptian government. => EGYOPP THREATEN EGYGOV

# ---- 139: ultimatum

act ultimatum
    noun     ultimatum, final_warning, last_warning, red_line, last_chance, stern_warning, dire_warning, veiled_threat
    event    THREATEN relations
    cameo    139
    context  diplomatic
    noun-target to, for, on, against, recipient, over.by
    example  Russia gave an ultimatum to Georgia. => RUS THREATEN GEO
    example  Serbia received an ultimatum from the European Union. => IGOEEC THREATEN SRB

act set-deadline
    verb     set, give, issue, impose, fix, lay_down, hand, deliver, present
    if       object deadline, ultimatum, time_limit
    unless   subject editor, teacher
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   recipient, for, to, on, object.for, object.to
    example  Turkey set a deadline for Greece. => TUR THREATEN GRC
    example  The Philippine government gave Canada a deadline. => PHLGOV THREATEN CAN

act draw-red-line
    verb     draw_line, lay_gauntlet, throw_gauntlet, put_notice, put_on_notice, serve_notice
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   object, to, for, on
    unless   object line
    example  The United States put Iran on notice. => USA THREATEN IRN

# ---- warnings

act warn-someone
    verb     warn, caution, forewarn, put_on_notice, serve_warning
    if       object <actor>
    event    THREATEN
    cameo    130
    target   object
    example  China warned Japan. => CHN THREATEN JPN
    example  Ethiopia has been warned by Egypt over the dam. => EGY THREATEN ETH
    not      Forecasters warned motorists.

act warn-public
    verb     warn, caution
    if       object motorist, driver, resident, consumer, swimmer, investor, traveller, traveler, tourist, reporter, public, parent, hiker
    unless   of %war
    event    none
    none     Forecasters warned motorists of ice.

act warn-by-expert
    verb     warn, caution
    if       subject scientist, meteorologist, forecaster, doctor, expert, charity, economist, analyst
    if       object any
    event    none
    none     Scientists warned Japan of an earthquake.

act warn-of-weather
    verb     warn, caution
    if       of %weather
    unless   of %war
    event    none
    none     The agency warned of a typhoon over Japan.

act warn-of-weather-below
    verb     warn, caution
    if       object.of %weather
    unless   of %war
    event    none
    none     The agency warned Japan of a typhoon.

act warn-against
    verb     warn, caution
    if       against any
    unless   against travel, complacency, scam, swimming, phishing, panic
    event    THREATEN
    cameo    130
    target   object, against.by, against, against.possessor, against.of, against.on, against.in, against.object
    example  Russia warned Finland against the move. => RUS THREATEN FIN
    example  Turkey warned against an attack by Greece. => TUR THREATEN GRC

act warn-consequence
    verb     warn, caution
    if       of %consequence
    event    THREATEN
    cameo    130
    target   object, of.for, of.against, of.on, for, to, against
    example  The United States warned North Korea of consequences. => USA THREATEN PRK

act warn-force
    verb     warn
    if       of war, strike, attack, military_action, retaliation, reprisal, offensive, action, force
    if       subject <state>
    unless   of terrorist
    event    THREATEN violence
    cameo    138
    context  military
    target   object, of.against, of.on, against, on, for
    example  Israel warned Iran of a strike. => ISR THREATEN IRN

act warn-sanctions
    verb     warn, caution
    if       of sanction, tariff, embargo, boycott, penalty, countermeasure
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object, of.against, of.on, against, on, for
    example  The European Union warned Georgia of sanctions. => IGOEEC THREATEN GEO

act warning
    noun     warning, caution, admonition, notice
    if       to any
    unless   to motorist, driver, resident, consumer, swimmer, investor, traveller, traveler, tourist, public, parent, shipping
    unless   possessor storm, flood, weather, tsunami, travel, health
    event    THREATEN
    cameo    130
    noun-target to
    example  Israel issued a warning to Lebanon. => ISR THREATEN LBN

act warning-from
    noun     warning
    if       from <actor>
    unless   possessor storm, flood, weather, tsunami, travel, health
    unless   from forecaster, scientist, expert, doctor, economist
    event    THREATEN
    cameo    130
    noun-target to, against, about, over
    example  Cyprus received a warning from Turkey. => TUR THREATEN CYP

act warn-plain
    verb     send_warning, issue_warning
    if       to <actor>
    unless   object condolence, greeting, congratulation, sympathy, love
    event    THREATEN
    cameo    130
    target   to
    example  Iran sent a warning to Saudi Arabia. => IRN THREATEN SAU

act weather-warning
    noun     warning, alert, advisory
    if       possessor storm, flood, weather, tsunami, travel, health, hurricane, heat, tornado
    event    none
    none     A flood warning was issued for the coast.

act consequences
    noun     consequence, repercussion, reprisal, retribution, wrath
    if       for <actor>
    if       possessor grave, serious, severe, dire, catastrophic
    event    THREATEN
    cameo    130
    noun-source speaker
    noun-target for
    example  There will be consequences for Iran, the Israeli government said. => ISRGOV THREATEN IRN

act there-will-be
    verb     be_will, be_would
    if       subject consequence, repercussion, retaliation, reprisal, response, price, hell, sanction, punishment
    event    THREATEN
    cameo    130
    source   speaker
    target   subject.for, for, subject.against, subject.from, subject.on
    example  There will be consequences for Iran, the Israeli government said. => ISRGOV THREATEN IRN

# ---- ultimatums

act give-hours
    verb     give, allow, grant, leave
    if       object hour, day, week, month, minute, time
    if       infinitive any
    if       recipient any
    unless   object.of notice
    unless   recipient diplomat, ambassador, envoy, attache, embassy
    unless   subject editor, teacher, coach, court, judge, doctor
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   recipient
    example  The Egyptian army gave the Egyptian president 48 hours to step down. => EGYMIL THREATEN EGYGOV
    not      Russia gave its diplomats a week to pack.

act time-running-out
    verb     run_out, expire, wear_thin, tick
    if       subject time, clock, patience
    if       for <actor>
    if       speaker any
    event    THREATEN relations
    cameo    139
    context  diplomatic
    source   speaker
    target   for, with, subject.with, subject.for
    example  Time is running out for Iran, the American government said. => USAGOV THREATEN IRN

act patience-with
    verb     run_out, wear_thin, run_thin, be_exhausted, exhaust, snap
    if       subject patience
    if       subject.possessor <actor>
    event    THREATEN relations
    cameo    130
    source   subject.possessor
    target   subject.with, with
    example  Turkey's patience with Syria is running out. => TUR THREATEN SYR

act final-chance
    noun     final_chance, last_opportunity, final_deadline, final_ultimatum, deadline_ultimatum, final_notice, final_offer
    if       to <actor>
    unless   to customer, tenant, team, player
    event    THREATEN relations
    cameo    139
    context  diplomatic
    noun-target to, for
    example  The United States offered a final chance to Iraq. => USA THREATEN IRQ

act serve-notice
    verb     serve, issue, give
    if       object notice
    if       on <actor>
    unless   object.of flight, strike, hearing, meeting, raid, change, intention
    unless   subject landlord, court, bailiff, club
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   on, to, recipient
    example  Egypt served notice on Ethiopia over the dam. => EGY THREATEN ETH
    not      The landlord served notice on the Turkish tenants.

act put-on-notice
    verb     put_on_notice, read_riot_act, lay_down_law
    if       object <actor>
    unless   object line
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   object
    example  The European Union put Hungary on notice. => IGOEEC THREATEN HUN

act red-line-for
    verb     draw, set, lay_down, lay, mark
    if       object line, red_line, marker
    if       for <actor>
    unless   subject teacher
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   for, to, object.for
    example  Israel drew a red line for Iran. => ISR THREATEN IRN
    not      The teacher drew a line for the class.

# ---- words of menace

act reserve-right
    verb     reserve, assert, claim, invoke
    if       object right
    if       object.clause respond, retaliate, use, act, strike, defend, attack, intervene, take, hit, answer, react, punish
    unless   subject landlord, club, bank, airline, publisher
    unless   object.clause.to attack, violation, fire, breach
    event    THREATEN
    cameo    130
    target   object.clause.against, object.clause.to, against, to
    example  Iran reserved the right to respond to Israel. => IRN THREATEN ISR
    not      The airline reserves the right to act.

act options-open
    verb     remain, stay, lie
    if       subject option, everything
    if       on table
    if       speaker any
    unless   speaker chef, coach
    event    THREATEN
    cameo    130
    source   speaker
    target   against, with, for, subject.against
    example  All options remain on the table against Iran, the Israeli government said. => ISRGOV THREATEN IRN
    not      Two options remain on the table, the chef said.

act keep-options
    verb     keep, leave, put, have
    if       object option
    if       on table
    unless   subject bidder, investor, club, bank, chef
    event    THREATEN
    cameo    130
    target   against, object.against, with, for
    example  The United States kept all options on the table against North Korea. => USA THREATEN PRK

act leave-open
    verb     leave_open, hold_out, raise, float, dangle, brandish
    if       object possibility, prospect, option, door, spectre, specter, threat
    if       object.of strike, attack, war, force, intervention, retaliation, invasion, action, offensive
    if       subject <actor>
    unless   subject analyst, expert, report, observer, election
    event    THREATEN
    cameo    138
    context  military
    target   object.of.on, object.of.against, against, on
    example  Israel raised the prospect of a strike on Iran. => ISR THREATEN IRN
    not      Analysts raised the prospect of war.

act leave-open-sanctions
    verb     leave_open, hold_out, raise, float, dangle, brandish
    if       object possibility, prospect, option, spectre, specter, threat
    if       object.of sanction, tariff, embargo, boycott, expulsion, retaliation, countermeasure
    if       subject <actor>
    unless   subject analyst, expert, report, observer
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object.of.on, object.of.against, against, on
    example  The United States raised the prospect of sanctions on Turkey. => USA THREATEN TUR

act hint-at-force
    verb     hint, allude, point
    if       at retaliation, force, strike, attack, war, response, reprisal, revenge, intervention, invasion, action
    if       subject <actor>
    unless   subject analyst, expert, study
    event    THREATEN
    cameo    138
    context  military
    target   at.against, at.on, at.to, against, on, over.by
    example  Israel hinted at a strike on Iran. => ISR THREATEN IRN

act hint-at-sanctions
    verb     hint, allude
    if       at sanction, tariff, boycott, embargo, countermeasure, expulsion, penalty
    if       subject <actor>
    unless   subject analyst, expert
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   at.against, at.on, against, on
    example  The Chinese government hinted at a boycott against Australia. => CHNGOV THREATEN AUS

act flex-muscle
    verb     bare, show
    if       object fang, tooth, claw
    if       subject <state>
    unless   subject economy, industry
    event    THREATEN
    cameo    130
    target   at, against, toward, towards, to
    example  Russia bared its teeth at Finland. => RUS THREATEN FIN
    not      The economy showed its strength.

act shake-fist
    verb     shake_fist, beat_drum, bang_drum, beat_war_drum, wave_big_stick, wave_stick, crack_whip, thump_table, talk_tough
    if       subject <actor>
    unless   subject band, drummer, musician
    event    THREATEN
    cameo    130
    target   at, against, for.against, to, on
    example  North Korea shook its fist at Japan. => PRK THREATEN JPN
    not      The drummer banged the drum.

act warning-against
    noun     warning
    if       against any
    unless   possessor storm, flood, weather, tsunami, travel, health
    unless   against complacency, scam, swimming, panic, fraud, travel
    event    THREATEN
    cameo    130
    noun-source possessor, by, from
    noun-target to, against.by, against.to, against, from
    example  China's warning against an attack by Taiwan was repeated. => CHN THREATEN TWN

act warning-over
    noun     warning
    if       over any
    if       possessor <actor>
    unless   possessor storm, flood, weather, tsunami, travel, health
    event    THREATEN
    cameo    130
    noun-target to, over.by, over.possessor, over.in, over
    example  Russia's warning over the missiles in Poland was repeated. => RUS THREATEN POL

act play-hardball
    verb     get_tough, play_hardball, talk_tough, take_gloves, up_ante, raise_stake
    if       with <actor>
    unless   subject team, club, bidder
    event    THREATEN
    cameo    130
    target   with, on, against
    example  The United States is playing hardball with Mexico. => USA THREATEN MEX

act hold-to-ransom
    verb     hold_ransom, hold_to_ransom
    if       object <state>
    unless   subject union, weather
    event    THREATEN
    cameo    130
    target   object
    example  Russia is holding Europe to ransom over gas. => RUS THREATEN EUR

act pay-dearly
    verb     pay_dearly, pay_dear, live_regret, taste_steel, feel_wrath, be_sorry, pay_blood
    if       subject <actor>
    if       speaker any
    event    THREATEN
    cameo    130
    source   speaker
    target   subject
    example  France will pay dearly, the Malian rebels said. => MLIREB THREATEN FRA

act not-go-unanswered
    verb     go_unanswered, go_unpunished, pass_unanswered
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    source   speaker
    target   subject.by, subject.on, subject.from, subject.possessor, subject.of
    example  The attack by Israel will not go unanswered, the Iranian government said. => IRNGOV THREATEN ISR

act met-with-force
    verb     meet
    if       with force, response, retaliation, fire, bullet, wrath, resistance, answer, reaction, countermeasure, fury
    if       object attack, aggression, incursion, violation, move, provocation, invasion, attempt, intervention, assault, strike, act
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    source   speaker
    target   object.by, object.from, object.of
    example  Any attack by Israel will be met with force, the Iranian government said. => IRNGOV THREATEN ISR

act treat-as-enemy
    verb     treat, regard, consider, view, see, deem
    if       as invader, enemy, target, occupier, hostile, combatant, terrorist, belligerent, casus_belli
    if       speaker any
    if       object <actor>
    event    THREATEN violence
    cameo    138
    context  military
    source   speaker
    target   object
    example  French soldiers will be treated as invaders, the Malian rebels said. => MLIREB THREATEN FRA

act declaration-of-war
    verb     treat, regard, consider, view, see, deem, take
    if       as act, declaration
    if       as.of war, aggression
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    source   speaker
    target   object.by, object.of, object.in, object.from
    example  A blockade by Israel would be regarded as an act of war, the Egyptian government said. => EGYGOV THREATEN ISR

act legitimate-target
    noun     legitimate_target, military_target, fair_game, next_target
    if       self.subject any
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    noun-source speaker
    noun-target self.subject
    example  American soldiers are a legitimate target, the Iraqi militia said. => IRQREB THREATEN USAMIL

# ---- threats of force

act ready-to-strike
    adjective ready, prepared, poised, willing, determined, set, primed
    if       subject <actor>
    if       clause attack, strike, fight, retaliate, invade, bomb, destroy, crush, annihilate, hit, avenge, shell, fire
    unless   subject doctor, team, player, scientist, firefighter, company
    unless   clause.object disease, poverty, virus, fire, deficit
    event    THREATEN violence
    cameo    138
    context  military
    target   clause.object, clause.against, clause.on, clause.at, clause.with
    example  Iran is ready to strike Israel. => IRN THREATEN ISR
    not      The team is ready to fight.

act ready-to-use-force
    adjective ready, prepared, willing
    if       subject <actor>
    if       clause use
    if       clause.object force, weapon, power
    event    THREATEN violence
    cameo    138
    context  military
    target   clause.against, clause.on, clause.object.against
    example  China is prepared to use force against Taiwan. => CHN THREATEN TWN

act ready-for-war
    adjective ready, prepared, braced
    if       subject <actor>
    if       for war, battle, confrontation, fight, showdown, jihad
    unless   subject team, player, coach, boxer
    event    THREATEN violence
    cameo    138
    context  military
    target   with, against, for.with, for.against
    example  North Korea is ready for war with South Korea. => PRK THREATEN KOR
    not      The boxer is ready for a fight.

act refuse-to-rule-out
    verb     refuse, decline
    if       clause rule_out, rule, exclude
    if       clause.object force, use, action, strike, war, option, intervention, invasion, attack, response, military_action, retaliation
    event    THREATEN violence
    cameo    138
    context  military
    target   clause.object.against, clause.object.on, clause.object.in, clause.against, clause.object.to
    example  The United States refused to rule out a strike on Venezuela. => USA THREATEN VEN

act not-rule-out
    verb     rule_out_not
    if       object force, use, action, strike, war, intervention, invasion, attack, response, retaliation, option
    if       subject <actor>
    event    THREATEN violence
    cameo    138
    context  military
    target   object.against, object.on, object.in, against, on, in, object.to
    example  Turkey did not rule out an attack on Syria. => TUR THREATEN SYR

act vow-defend
    verb     vow, pledge, swear, promise
    if       clause defend, resist, repel, fight
    if       clause.against <actor>
    if       subject <actor>
    unless   subject lawyer
    event    THREATEN violence
    cameo    138
    context  military
    target   clause.against
    example  Venezuela vowed to defend itself against the United States. => VEN THREATEN USA

act swear-fight-on
    verb     vow, pledge, swear, promise
    if       clause fight, continue, press, keep, battle, drive, expel, liberate, retake
    if       clause.object <actor>
    if       subject <armed>
    event    THREATEN violence
    cameo    138
    context  military
    target   clause.object, clause.against
    example  The rebels swore to drive out French soldiers. => REB THREATEN FRAMIL

act declare-jihad
    verb     declare, proclaim, announce, promise
    if       object jihad, holy_war, fatwa, intifada, war
    if       against <actor>
    if       subject <actor>
    unless   object.of word
    unless   subject union, retailer, company
    event    THREATEN violence
    cameo    138
    context  military
    target   against, on, object.against, object.on
    example  The cleric declared a jihad against Denmark. => REL THREATEN DNK

act fatwa
    noun     fatwa, death_fatwa, religious_decree, death_sentence_fatwa
    if       against <actor>
    event    THREATEN violence
    cameo    138
    context  military
    noun-target against, on
    example  The cleric issued a fatwa against the Danish government. => REL THREATEN DNKGOV

act hit-list
    noun     hit_list, kill_list, death_list, target_list
    if       of <actor>
    event    THREATEN violence
    cameo    1383
    context  military
    noun-target of, against
    example  The Taliban published a hit list of Afghan officials. => TAL THREATEN AFGGOV

act receive-death-threat
    verb     receive, get
    if       object death_threat, threat, threatening_letter, threatening_call, threatening_message, warning_letter
    if       subject <actor>
    if       from <actor>
    unless   subject species
    event    THREATEN violence
    cameo    1383
    context  military
    source   from, object.from
    target   subject
    example  Mexican journalists received threats from a cartel. => CRM THREATEN MEXMED

act threat-to-life
    noun     threat
    if       against life, safety
    unless   possessor disease, virus, climate, fire
    event    THREATEN violence
    cameo    1383
    context  military
    noun-target against.of, against.possessor, to.of, to.possessor
    example  Threats by the Taliban against the lives of teachers were reported. => TAL THREATEN EDU

act threatening-message
    noun     threatening_call, threatening_statement, intimidation_campaign, threatening_pamphlet, threatening_leaflet
    event    THREATEN violence
    cameo    138
    context  military
    noun-target to, against
    example  Threatening calls by the Philippine rebels to the mayor were recorded. => PHLREB THREATEN GOV

act mass-annihilation
    verb     promise, threaten, vow, pledge
    if       object hell, bloodbath, massacre, carnage, holocaust, slaughter, fury, sea, fire, storm, blow, river
    if       subject <actor>
    unless   subject team, coach, film, forecaster
    unless   object.of support, applause, laugh, flower
    event    THREATEN violence
    cameo    138
    context  military
    target   to, for, on, against, recipient
    example  The Syrian army promised a bloodbath to the rebels. => SYRMIL THREATEN REB

act unleash-will
    verb     unleash_will, rain_will, open_will, turn_will
    if       object hell, fire, gate, fury, missile, rocket, sea, graveyard, wrath
    if       subject <actor>
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    target   on, against, for, object.on
    example  Iran will unleash hell on Israel, the Iranian general said. => IRN THREATEN ISR

act graveyard
    verb     become_will, be_will, turn_will
    if       clause graveyard, cemetery, grave, swamp, quagmire, vietnam
    if       subject <place>
    if       speaker any
    event    THREATEN violence
    cameo    138
    context  military
    source   speaker
    target   clause.of, clause.for, for, of
    example  Gaza will become a graveyard for Israel, the Hamas leader said. => PSE THREATEN ISR

act next-in-line
    verb     finish, settle, complete, deal
    if       object job, score, account, business
    if       with <actor>
    if       subject <armed>
    event    THREATEN violence
    cameo    138
    context  military
    target   with
    example  The militia will settle accounts with the Turkish army. => REB THREATEN TURMIL

act fire-warning-words
    verb     promise, threaten, vow, warn
    if       object escalation, reprisal, retribution, blitz, ambush, bloodshed, offensive, raid, crackdown
    if       subject <actor>
    event    THREATEN violence
    cameo    138
    context  military
    target   against, on, object.against, object.on, of.against, of.on, to
    example  Ethiopia threatened an offensive against Eritrea. => ETH THREATEN ERI

act threaten-raid
    verb     threaten, promise, vow
    if       object invasion, airstrike, bombing, bombardment, shelling, incursion, assault, raid, missile_attack, ground_offensive, air_strike
    if       subject <actor>
    event    THREATEN violence
    cameo    1384
    context  military
    target   object.of, object.on, object.against, against, on, object.in
    example  Russia threatened an invasion of Ukraine. => RUS THREATEN UKR

act threat-of-invasion
    noun     threat, warning, danger
    if       of invasion, airstrike, bombing, bombardment, incursion, raid, missile_attack, air_strike, ground_offensive
    if       possessor <actor>
    event    THREATEN violence
    cameo    1384
    context  military
    noun-target of.of, of.on, of.against, against, to
    example  Turkey's threat of an invasion of Iraq was repeated. => TUR THREATEN IRQ

act warn-shoot-down
    verb     threaten, warn, vow, order
    if       clause shoot_down, down, sink, intercept, fire, ram
    if       clause.object plane, jet, aircraft, ship, vessel, drone, missile, satellite, boat, tanker, airliner, helicopter
    event    THREATEN violence
    cameo    1384
    context  military
    target   clause.object.of, clause.object.from, clause.object.possessor, clause.object
    example  North Korea threatened to shoot down a plane of the United States. => PRK THREATEN USA

act threaten-nuclear-strike
    verb     threaten, promise, vow, brandish
    if       object nuclear_strike, nuclear_attack, nuclear_war, nuclear_response, chemical_attack, nuclear_arsenal, nuclear_option, nuclear_weapon, first_strike
    if       subject <actor>
    event    THREATEN violence
    cameo    1385
    context  cbrn
    target   object.on, object.against, against, on, to
    example  North Korea threatened a nuclear strike on the United States. => PRK THREATEN USA

act nuclear-threat-of
    noun     threat, warning, danger
    if       of nuclear_strike, nuclear_attack, nuclear_war, chemical_attack, nuclear_retaliation
    if       possessor <actor>
    event    THREATEN violence
    cameo    1385
    context  cbrn
    noun-target of.on, of.against, against, to
    example  Russia's threat of a nuclear attack on Poland was repeated. => RUS THREATEN POL

act ready-for-nukes
    adjective ready, prepared, willing
    if       subject <actor>
    if       clause use, deploy, launch, fire
    if       clause.object nuclear_weapon, nuke, warhead, missile, chemical_weapon
    event    THREATEN violence
    cameo    1385
    context  cbrn
    target   clause.against, clause.on, clause.at, clause.object.against
    example  Russia is ready to use nuclear weapons against Ukraine. => RUS THREATEN UKR

act hint-at-nukes
    verb     hint, allude
    if       at nuclear_weapon, nuke, nuclear_arm, nuclear_strike, nuclear_arsenal, nuclear_war
    if       subject <actor>
    event    THREATEN violence
    cameo    1385
    context  cbrn
    target   against, at.against, to
    example  Russia hinted at nuclear weapons against Ukraine. => RUS THREATEN UKR

# ---- threats to aid, ties and talks

act threaten-aid-cut
    verb     threaten, warn_of, moot, brandish, dangle
    if       object cut, cutoff, cut-off, suspension, freeze, withdrawal, reduction, halt, end
    if       object.to aid, funding, support, assistance, supply, loan, money, subsidy, help
    if       subject <actor>
    event    THREATEN relations
    cameo    1311
    target   to.to, object.to.to, object.to.for, object.to.of, to
    example  The United States threatened a cut to the aid of Honduras. => USA THREATEN HND

act threat-aid-cut
    noun     threat, warning
    if       of cut, cutoff, cut-off, aid_cut, funding_cut, gas_cut
    if       possessor <actor>
    event    THREATEN relations
    cameo    1311
    noun-target of.to, of.in, of.for, to, against
    example  Russia's threat of a cutoff of gas to Moldova was repeated. => RUS THREATEN MDA

act strings-attached
    verb     tie, link, condition, peg
    if       object aid, funding, loan, assistance, support, money, bailout
    if       to reform, release, progress, compliance, cooperation, condition, return, withdrawal
    if       subject <actor>
    event    THREATEN relations
    cameo    1311
    target   object.to, object.for, to.by, to.in, on.by
    example  The European Union tied aid for Ukraine to reforms. => IGOEEC THREATEN UKR

act vow-break
    verb     vow, promise, pledge, swear
    if       clause cut, sever, break, downgrade, expel, recall, close, freeze, suspend, review
    if       clause.object tie, relation, relationship, link, embassy, ambassador, envoy, mission, contact, cooperation
    if       subject <state>
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   clause.with, clause.from, clause.object.with, clause.object.to, with, from, object.with
    example  Bolivia vowed to sever relations with Israel. => BOL THREATEN ISR

act threaten-rupture
    verb     threaten, moot, brandish
    if       object rupture, break, break-off, severance, suspension, downgrade, divorce, exit, withdrawal, departure, walkout, pullout, secession
    if       subject <actor>
    unless   object.of aid
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   object.with, object.in, object.of, with, object.from, from
    example  Turkey threatened a rupture with Israel. => TUR THREATEN ISR

act threat-of-rupture
    noun     threat, warning
    if       of rupture, break, severance, exit, departure, withdrawal, walkout, pullout
    if       possessor <actor>
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    noun-target of.with, of.from, with, to
    example  Britain's threat of a withdrawal from the European Union was repeated. => GBR THREATEN IGOEEC

act threaten-quit-body
    verb     threaten, warn, vow
    if       clause quit, leave, exit, withdraw, pull_out, secede, drop_out, walk_out
    if       clause.object union, bloc, alliance, coalition, government, court, organisation, organization, agreement, convention, league, council, federation, treaty, nato, un, u.n.
    if       subject <actor>
    unless   subject club, player
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   clause.object, clause.from
    example  Burundi threatened to leave the court. => BDI THREATEN JUD

act rethink-ties
    verb     review_will, reconsider_will, rethink_will, reassess_will, re-evaluate_will, review_would, reconsider_would
    if       object tie, relation, relationship, membership, cooperation, agreement, alliance, stance, treaty, link
    if       subject <state>
    event    THREATEN relations
    cameo    1313
    context  diplomatic
    target   object.with, with, object.to
    example  Jordan will review its ties with Israel, the Jordanian government said. => JOR THREATEN ISR

act threaten-boycott-talks
    verb     threaten, moot, brandish
    if       object boycott, walkout, suspension, withdrawal, cancellation
    if       object.of %talk
    if       subject <actor>
    event    THREATEN relations
    cameo    134
    context  diplomatic
    target   object.of.with, object.from.with, with
    example  Serbia threatened a boycott of talks with Kosovo. => SRB THREATEN XKX

act vow-quit-talks
    verb     vow, promise, pledge
    if       clause walk, walk_away, walk_out, quit, leave, boycott, suspend, break, break_off, abandon, cancel, end, halt, freeze
    if       clause.object %talk, peace_process
    if       subject <actor>
    event    THREATEN relations
    cameo    134
    context  diplomatic
    target   clause.with, clause.object.with, object.with, with, clause.object.in, to
    example  Sudan vowed to boycott talks with Ethiopia. => SDN THREATEN ETH

act threaten-with-unrest
    verb     threaten
    if       with protest, strike, unrest, demonstration, boycott, walkout, revolt, uprising, resignation, civil_disobedience, rally, march, shutdown
    if       object <actor>
    event    THREATEN relations
    cameo    133
    target   object
    example  The unions threatened the Greek government with a walkout. => LAB THREATEN GRCGOV

act threat-of-strike
    noun     threat, warning, vow
    if       of protest, walkout, demonstration, boycott, industrial_action, general_strike, strike_action, unrest, civil_disobedience, march, sit-in, resignation, hunger_strike
    if       possessor <actor>
    event    THREATEN relations
    cameo    133
    noun-target of.against, against, to, with
    example  The union's threat of a walkout against the Greek government was repeated. => LAB THREATEN GRCGOV

act give-strike-notice
    verb     give, serve, issue, file, submit
    if       object strike_notice, notice
    if       object.of strike, action, walkout, stoppage
    if       subject union, worker, teacher, nurse, doctor, pilot, driver, federation, staff, lecturer
    event    THREATEN relations
    cameo    133
    context  labor
    target   to, recipient, on
    example  Teachers gave notice of a strike to the Kenyan government. => EDU THREATEN KENGOV

act strike-notice
    noun     strike_notice, strike_threat, strike_warning, protest_threat, boycott_threat_elections, walkout_threat
    event    THREATEN relations
    cameo    133
    context  labor
    noun-target to, against, on, over.by
    example  The nurses sent a strike notice to the Ghanaian government. => CVL THREATEN GHAGOV

act vote-to-strike
    verb     vote, ballot
    if       for strike, action, walkout, stoppage, industrial_action
    if       subject union, worker, teacher, nurse, doctor, pilot, driver, miner, staff, employee, member, controller
    event    THREATEN relations
    cameo    133
    context  labor
    target   against, over.by, at
    example  Nurses voted for a walkout against the British government. => CVL THREATEN GBRGOV

act mass-action
    verb     promise, announce, plan, vow, threaten, declare
    if       object mass_action, protest_campaign, rolling_mass_action, day_of_rage, day_of_action, disobedience, million-man_march, general_strike, indefinite_strike, stayaway
    if       subject <actor>
    event    THREATEN relations
    cameo    133
    target   against, object.against
    example  The Kenyan opposition announced mass action against the Kenyan government. => KENOPP THREATEN KENGOV

act float-sanctions
    verb     moot, float, brandish, dangle
    if       object sanction, tariff, embargo, boycott, penalty, countermeasure, blacklist, oil_ban, price_cap
    if       subject <state>
    if       object.on any
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   object.on, object.against, on, against, clause.on, clause.object.on, clause.object.against, to, object
    example  The United States floated sanctions on Georgia. => USA THREATEN GEO

act ready-sanctions
    adjective ready, prepared, willing
    if       subject <actor>
    if       clause impose, slap, sanction, blacklist, boycott, levy, tighten
    unless   subject bank
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   clause.on, clause.object.on, clause.object.against, clause.object, clause.against
    example  The European Union is ready to impose sanctions on Georgia. => IGOEEC THREATEN GEO

act sanctions-follow
    verb     follow_will, come_will, be_imposed_will
    if       subject sanction, tariff, measure, penalty, embargo
    if       speaker any
    event    THREATEN restrict
    cameo    1312
    context  economic
    source   speaker
    target   subject.on, subject.against, on, against
    example  Sanctions against Mali will follow, the European Union said. => IGOEEC THREATEN MLI

act set-tariff-date
    verb     threaten, vow, promise
    if       clause impose, raise, double, slap, levy, hike, increase
    if       clause.object tariff, duty, levy, toll
    if       subject <actor>
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   clause.on, clause.object.on, clause.object.against, clause.object.from
    example  The United States threatened to double tariffs on Brazil. => USA THREATEN BRA

act cut-off-nose
    verb     threaten, warn
    if       clause boycott, embargo, blacklist, shun
    if       clause.object good, product, export, import, oil, gas, game, company, firm
    event    THREATEN restrict
    cameo    1312
    context  economic
    target   clause.object.from, clause.object.of, clause.object.possessor, clause.from
    example  China threatened to boycott products from Norway. => CHN THREATEN NOR

act threaten-blockade-object
    verb     threaten, promise, vow, moot, brandish
    if       object blockade, siege, no-fly_zone, quarantine, closure, encirclement
    if       subject <actor>
    unless   subject school, virus
    event    THREATEN restrict
    cameo    1381
    context  military
    target   object.of, object.on, against, on, of
    example  China threatened a blockade of Taiwan. => CHN THREATEN TWN

act threat-of-blockade
    noun     threat, warning
    if       of blockade, siege, encirclement, quarantine
    event    THREATEN restrict
    cameo    1381
    context  military
    noun-source possessor, by, from
    noun-target of.of, of.on, against
    example  China's threat of a blockade of Taiwan was repeated. => CHN THREATEN TWN

act threaten-annexation
    verb     threaten, promise, vow, moot
    if       object annexation, occupation, seizure, takeover, conquest, reoccupation, capture
    if       subject <actor>
    if       object.of any
    unless   subject company, firm, bidder, investor
    event    THREATEN territory
    cameo    1382
    context  military
    target   object.of, object.of.in, object.in
    example  Russia threatened the occupation of Georgia. => RUS THREATEN GEO

act threat-of-annexation
    noun     threat, warning
    if       of annexation, occupation, conquest, reoccupation
    event    THREATEN territory
    cameo    1382
    context  military
    noun-source possessor, by, from
    noun-target of.of, of
    example  Russia's threat of an occupation of Georgia was repeated. => RUS THREATEN GEO

act threaten-curfew-object
    verb     threaten, moot, float
    if       object curfew, lockdown
    if       subject <actor>
    event    THREATEN restrict
    cameo    1323
    context  pro_autocracy
    target   in, object.in, on, object.on, against
    example  Kenya threatened a curfew in Nairobi. => KEN THREATEN KEN

act threaten-martial-law
    verb     threaten, moot, float, brandish
    if       object martial_law, state_of_emergency, emergency, emergency_rule, military_rule, coup
    if       subject <actor>
    event    THREATEN restrict
    cameo    1324
    context  pro_autocracy
    target   against, in, object.in, on
    example  The Philippine president threatened martial law in Mindanao. => PHLGOV THREATEN PHL

act threat-martial-law
    noun     threat
    if       of martial_law, emergency, coup, military_rule, curfew
    if       possessor <actor>
    event    THREATEN restrict
    cameo    1324
    context  pro_autocracy
    noun-target of.in, in, against
    example  The Philippine president's threat of martial law in Mindanao was repeated. => PHLGOV THREATEN PHL

act threaten-arrest
    verb     threaten, moot, brandish
    if       object arrest, prosecution, dismissal, jail, imprisonment, detention, trial, impeachment, dissolution, inquiry, audit, fine
    if       subject <actor>
    if       object.of any
    event    THREATEN ban
    cameo    132
    context  executive
    target   object.of, object.for, object.against
    example  Burundi threatened the arrest of journalists. => BDI THREATEN MED

act threaten-with-arrest
    verb     threaten, menace
    if       with arrest, prosecution, dismissal, jail, prison, impeachment, court, legal_action, fine, imprisonment, lawsuit, expulsion_party, charge
    if       object <actor>
    unless   with gun, knife
    event    THREATEN ban
    cameo    132
    context  executive
    target   object
    example  Burundi threatened the bishop with prosecution. => BDI THREATEN REL

act threat-of-arrest
    noun     threat
    if       of arrest, prosecution, dismissal, jail, imprisonment, legal_action, lawsuit, fine, impeachment, prison
    if       possessor <actor>
    event    THREATEN ban
    cameo    132
    context  executive
    noun-target of.of, against, to
    example  Burundi's threats of arrest against journalists were repeated. => BDI THREATEN MED

act threaten-ban-object
    verb     threaten, moot, float
    if       object ban, dissolution, disqualification, outlawing, suspension
    if       object.on party, candidate, opposition, group, movement, politician, union, brotherhood, organisation, organization, ngo
    if       subject <actor>
    event    THREATEN ban
    cameo    1322
    context  pro_autocracy
    target   object.on, object.of
    example  Turkey threatened a ban on the Kurdish party. => TUR THREATEN KUR

act threaten-with-ban
    verb     threaten
    if       with ban, dissolution, disqualification, closure, suspension, deregistration
    if       object party, candidate, opposition, group, movement, politician, union, brotherhood, organisation, organization, ngo, church
    event    THREATEN ban
    cameo    1322
    context  pro_autocracy
    target   object
    example  Turkey threatened the party with dissolution. => TUR THREATEN PTY

act threaten-closure-media
    verb     threaten, menace
    if       object closure, shutdown, blackout, block, ban, suspension, censorship
    if       object.of newspaper, media, website, broadcaster, channel, station, internet, press, twitter, facebook, outlet, radio, platform, network
    if       subject <actor>
    event    THREATEN political
    cameo    1321
    context  human_rights
    target   object.of, object.on
    example  Uganda threatened the closure of the radio station. => UGA THREATEN MED

act threaten-media-with
    verb     threaten
    if       with closure, shutdown, ban, suspension, fine, prosecution, lawsuit
    if       object newspaper, media, website, broadcaster, channel, station, press, twitter, facebook, outlet, radio, platform, network, journalist, editor, blogger
    event    THREATEN political
    cameo    1321
    context  human_rights
    target   object
    example  Uganda threatened journalists with suspension. => UGA THREATEN MED

act threaten-expulsion-object
    verb     threaten, moot
    if       object expulsion, deportation, eviction, repatriation, closure
    if       object.of <actor>
    if       subject <actor>
    unless   subject school, landlord, club
    unless   object.of station, newspaper, channel
    event    THREATEN expel
    cameo    136
    context  diplomatic
    target   object.of
    example  Pakistan threatened the deportation of Afghans. => PAK THREATEN AFG

act threat-of-expulsion
    noun     threat
    if       of expulsion, deportation, eviction
    if       possessor <actor>
    event    THREATEN expel
    cameo    136
    context  diplomatic
    noun-target of.of, against, of
    example  Pakistan's threat of the deportation of Afghans was repeated. => PAK THREATEN AFG

act threaten-crackdown
    verb     threaten, promise, vow, warn_of, announce
    if       object crackdown, clampdown, iron_fist, firm_hand, zero_tolerance
    if       on <actor>
    if       subject <state>
    unless   object.on problem, fraud, spam
    event    THREATEN violence
    cameo    137
    context  pro_autocracy
    target   on, against, object.on, object.against
    example  Iran threatened a crackdown on protesters. => IRN THREATEN CVL

act deal-firmly
    verb     deal_will, act_will, respond_will, crush_will, deal_firmly, deal_harshly, deal_mercilessly
    if       with protester, demonstrator, rioter, opposition, troublemaker, saboteur, dissident, crowd, protest, riot, rebel, traitor
    if       subject <actor>
    if       speaker any
    event    THREATEN violence
    cameo    137
    context  pro_autocracy
    target   with
    example  The army will deal with the protesters, the Burmese general said. => MIL THREATEN CVL

act vow-crush
    verb     vow, pledge, promise, warn, swear
    if       clause crush, quell, suppress, crack_down, crack, stamp, put_down, quash, smash
    if       clause.object protest, demonstration, unrest, uprising, rebellion, riot, revolt, dissent, protester, demonstrator, opposition
    if       subject <actor>
    event    THREATEN violence
    cameo    137
    context  pro_autocracy
    target   clause.object, clause.on, clause.object.by
    example  The Belarusian president vowed to crush the protests. => BLRGOV THREATEN ?

act vow-justice
    verb     vow, pledge, promise, swear, warn
    if       clause bring, hold, prosecute, hunt_down, put, haul
    if       clause.to justice, book, account, court
    if       subject <actor>
    event    THREATEN ban
    cameo    132
    context  legal
    target   clause.object
    example  The Kenyan president vowed to bring the rebels to justice. => KENGOV THREATEN REB

act vow-prosecute
    verb     vow, pledge, swear
    if       clause prosecute, punish, jail, arrest, imprison, try, expose
    if       clause.object <actor>
    if       subject <actor>
    unless   subject team, lawyer
    event    THREATEN ban
    cameo    132
    context  legal
    target   clause.object
    example  The Iraqi prime minister vowed to punish the militia. => IRQGOV THREATEN REB
