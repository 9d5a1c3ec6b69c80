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
    if       object deadline, ultimatum, time_limit, notice, hours, hour
    unless   subject editor, teacher
    event    THREATEN relations
    cameo    139
    context  diplomatic
    target   recipient, for, to, on, object.for, object.to
    example  Turkey set a deadline for Greece. => TUR THREATEN GRC
    example  The Philippine government gave Canada a deadline. => PHLGOV THREATEN CAN

act draw-red-line
    verb     draw_line, lay_gauntlet, throw_gauntlet, fire_warning, put_notice, put_on_notice, serve_notice
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
