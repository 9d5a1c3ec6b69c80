# ACCUSE (CAMEO 11 and 09): criticise, condemn, blame, accuse, complain, sue, convict, investigate.
# The target is the actor behind what is condemned: `object` if it is an actor, else who did it (`object.by`), whose it is.

# ---- 111: criticise and denounce

act criticise
    verb     criticise, criticize, condemn, denounce, decry, deplore, castigate, chide, rebuke, reprimand, reproach, upbraid, berate, admonish, lambast, lambaste, excoriate, vilify, censure, deride, revile, disparage, belittle, malign, lament, bemoan, fault, chastise, lampoon, impugn, reprove, scold, reprehend, abhor, pillory, denigrate, demonise, demonize, smear, insult, ridicule, mock, defame, slander, stigmatise, stigmatize, find_fault, rubbish, bad-mouth, disapprove, reprobate, detest, execrate
    unless   object %plaything, loss, weather, bus
    unless   subject film, novel, song, building, book
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object, object.from, object.possessor, at, of, against, on, object.of, object.of.by, object.of.possessor, object.in, object.against, object.on, object.to, object.clause.subject, for.possessor, by
    example  Turkey criticised Israel. => TUR ACCUSE ISR
    example  The bombing of Aleppo by Russia was condemned by France. => FRA ACCUSE RUS
    example  Iran, which condemned the strike by Israel, recalled its envoy. => IRN ACCUSE ISR
    not      Fans lamented the loss of the striker.

# What is condemned is no actor: who did it stands below it.
act criticise-conduct
    verb     criticise, criticize, condemn, denounce, decry, deplore, castigate, chide, rebuke, reprimand, reproach, upbraid, berate, admonish, lambast, lambaste, excoriate, vilify, censure, deride, revile, disparage, belittle, malign, lament, bemoan, fault, chastise, lampoon, impugn, reprove, scold, reprehend, abhor, pillory, denigrate, demonise, demonize, smear, insult, ridicule, mock, defame, slander, stigmatise, stigmatize, find_fault, rubbish, bad-mouth, disapprove, reprobate, detest, execrate
    if       object any
    unless   object <actor>
    unless   object %plaything, loss, weather, bus
    unless   subject film, novel, song, building, book
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object.from, object.possessor, object.of.by, object.of.possessor, object.clause.subject, object, at, of, against, on, for.possessor
    example  Norway condemned the attack by Iran on Israel. => NOR ACCUSE IRN
    example  Jordan denounced the Israeli government's plan. => JOR ACCUSE ISRGOV
    example  The raid by Turkey was deplored by Iraq. => IRQ ACCUSE TUR

act criticism
    noun     criticism, condemnation, denunciation, rebuke, reprimand, censure, castigation, vilification, reproach, vituperation, excoriation, outcry, tirade, diatribe, broadside, invective, tongue-lashing, dressing-down, admonishment, admonition, ridicule, backlash, opprobrium, recrimination, brickbat, disapproval, disapprobation, smear, insult, jibe, slur, barb, slap_on_wrist, obloquy, polemic, scorn, derision, flak, polemics
    unless   of film, book, novel, album, play
    event    ACCUSE disapprove
    cameo    111
    noun-target of, of.by, of.possessor, against, of.of, of.from, of.in, on, at, toward, towards, to, over.possessor, over.by, against.by, of.on, for.possessor
    example  Israel faced criticism from Ireland. => IRL ACCUSE ISR
    example  Condemnation of Russia by Poland was swift. => POL ACCUSE RUS
    example  Germany issued a rebuke to Hungary. => DEU ACCUSE HUN
    not      His criticism of the film was mild.

act slam
    verb     slam, rap, flay, savage, skewer, bash, roast, trash, pan, torch, rip, bait, tear_into, lay_into, light_into, jump_on, pounce_on, round_on
    if       object <actor>
    unless   object %plaything
    unless   subject %weather, car, truck, lorry, bus, missile, rocket, plane, ship, train, striker, forward, midfielder, winger, batsman, hitter, shell
    unless   into any
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object, object.from, object.possessor, at, of, against, on, object.of, object.of.by, object.of.possessor, object.in, object.against, object.on, object.to, object.clause.subject, for.possessor, by
    example  Iran slammed Saudi Arabia. => IRN ACCUSE SAU
    not      The striker slammed the ball home.
    not      The storm slammed Florida.

# Blasted or lashed by soldiers is shelled; by anyone else it is words.
act blast-verbally
    verb     blast, lash
    if       subject <actor>
    if       object <actor>
    unless   object %plaything
    unless   subject <armed>, %weather, car, truck, lorry, bus, missile, rocket, plane, jet, warplane, ship, train, striker, forward, midfielder, winger, batsman, hitter, shell, artillery
    unless   with any
    unless   into any
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  Hungary was blasted by the European Union. => IGOEEC ACCUSE HUN
    not      Israeli troops blasted the rebels.

act slam-conduct
    verb     slam, blast, rap, savage, skewer, assail, attack, hammer, bash, lash, trash, pan, rip, question, challenge, take_on
    if       object %conduct
    unless   object %plaything
    unless   subject %weather, car, truck, bomber, <armed>
    event    ACCUSE disapprove
    cameo    111
    target   object.of, object.by, object.possessor, object.on, object.in, object.to, object
    example  The Chinese government slammed the decision by Taiwan. => CHNGOV ACCUSE TWN
    example  Canada attacked the policy of Saudi Arabia. => CAN ACCUSE SAU

act slam-act
    verb     slam, blast, assail, deplore, lambast
    if       object attack, strike, bombing, killing, raid, crackdown, invasion, sanction, ban, tariff, move, plan, visit, test, launch, law, arrest, detention, execution, occupation, annexation, settlement, embargo, violence
    unless   subject %weather
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object, object.from, object.possessor, at, of, against, on, object.of, object.of.by, object.of.possessor, object.in, object.against, object.on, object.to, object.clause.subject, for.possessor, by
    example  Japan slammed the missile test by North Korea. => JPN ACCUSE PRK

act slam-thing
    verb     slam, blast, lash, drive, hammer, kick
    if       object %plaything
    event    none
    none     The boy slammed the door.

act assail
    verb     assail
    unless   with rock, stone, bottle, missile, bomb
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object, object.from, object.possessor, at, of, against, on, object.of, object.of.by, object.of.possessor, object.in, object.against, object.on, object.to, object.clause.subject, for.possessor, by
    example  Cuba assailed the United States. => CUB ACCUSE USA

act lash-out
    verb     lash_out, hit_out, hit_back, strike_out, take_aim, take_swipe, take_swing, let_fly, lash_back, fire_back, snap_back, vent_anger
    unless   at target, sun, wind
    unless   subject %weather
    event    ACCUSE disapprove
    cameo    111
    target   at, against, on, over.possessor, over.by, about
    example  Turkey lashed out at the Netherlands. => TUR ACCUSE NLD
    example  Iran hit out at Britain over the tanker. => IRN ACCUSE GBR
    not      The storm raged against the coast.

act rail-at
    verb     rail, inveigh, fulminate, rage, thunder, jeer, sneer, scoff, fume, seethe, howl, boo, rant, snarl, growl
    if       at <actor>
    event    ACCUSE disapprove
    cameo    111
    target   at, over.by, over.possessor
    example  The Cuban government fumed at the United States. => CUBGOV ACCUSE USA

act rail-against
    verb     rail, inveigh, fulminate, rage, thunder, rant, fume, preach
    if       against any
    unless   subject %weather, war, battle
    event    ACCUSE disapprove
    cameo    111
    target   against, against.by, against.possessor, against.of, against.in
    example  The Iranian government railed against Israel. => IRNGOV ACCUSE ISR

act speak-out
    verb     speak_out, speak, come_out, cry_out, preach, sermonise, write
    if       against any
    event    ACCUSE disapprove
    cameo    111
    target   against, against.by, against.possessor, against.of, against.in
    example  Ireland spoke out against Israel. => IRL ACCUSE ISR

act call-out
    verb     call_out, dress_down, tell_off, single_out, take_task, take_to_task, rap_knuckle, name_and_shame, shame, tear_strip, slap_down, run_down, put_down, do_down, tear_apart, rip_apart, pick_on, talk_down
    if       object <actor>
    unless   object rebellion, protest, uprising, firefighter, gun
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  Sweden called out China over the camps. => SWE ACCUSE CHN

act pour-scorn
    verb     heap_scorn, pour_scorn, heap_criticism, pour_cold_water, heap_blame, heap_abuse, hurl_abuse, hurl_insult, cast_aspersion, level_criticism, take_issue
    event    ACCUSE disapprove
    cameo    111
    target   on, upon, at, with, against
    example  Cuba poured scorn on the United States. => CUB ACCUSE USA

act trade-barbs
    verb     trade, exchange, swap
    if       object accusation, barb, insult, blame, recrimination, allegation, criticism, charge, taunt
    reciprocal yes
    event    ACCUSE disapprove
    cameo    112
    target   with, subject
    example  Armenia and Azerbaijan have traded accusations over the border. => ARM,AZE ACCUSE AZE,ARM

act verbal-attack
    noun     verbal_attack, scathing_attack, blistering_attack, stinging_attack, personal_attack, veiled_attack, extraordinary_attack, twitter_attack, withering_attack, rhetorical_attack, bitter_attack, war_of_words, verbal_assault, verbal_broadside, verbal_blast, thinly_veiled_attack
    event    ACCUSE disapprove
    cameo    111
    noun-target on, against, at, upon, with
    example  Russia launched a scathing attack on Poland. => RUS ACCUSE POL

act brand
    verb     brand, label, dub, call, denounce_as, describe, portray, paint, depict, characterise, characterize, cast, term
    if       as aggressor, terrorist, dictator, enemy, criminal, murderer, traitor, tyrant, racist, liar, thug, butcher, threat, menace, fascist, nazi, disgrace, hypocrite, coward, puppet, killer, war_criminal, farce, sham, illegitimate, occupier, regime, crime, violation, genocide, barbaric, illegal, provocation, lie
    event    ACCUSE disapprove
    cameo    112
    target   object, object.by, object.possessor, object.of
    example  Turkey described Israel as an aggressor. => TUR ACCUSE ISR

act call-names
    verb     call, brand, label, dub, deem, declare, term, consider
    if       clause aggressor, terrorist, dictator, enemy, criminal, murderer, traitor, tyrant, racist, liar, thug, butcher, threat, menace, fascist, nazi, disgrace, hypocrite, coward, puppet, killer, stupid, evil, illegal, unacceptable, shameful, disgraceful, barbaric, cowardly, outrageous, irresponsible, reckless, illegitimate, unlawful, hypocritical, despicable, sham, farce, provocation, mistake, unjust, inhumane, crime, violation, regime, guy, genocide
    event    ACCUSE disapprove
    cameo    112
    target   object, object.by, object.possessor, object.of, clause.subject
    example  The Turkish government called Israel a liar. => TURGOV ACCUSE ISR

act is-unacceptable
    adjective unacceptable, illegal, outrageous, shameful, disgraceful, barbaric, unjustified, intolerable, deplorable, despicable, abhorrent, reprehensible, irresponsible, reckless, illegitimate, inhumane, cowardly, hypocritical, provocative, inexcusable, unjustifiable, unwarranted, appalling, unconscionable, unlawful, heinous, unprovoked, condemnable
    if       subject any
    if       speaker any
    unless   subject drug, download, goal, tackle, bet
    event    ACCUSE disapprove
    cameo    111
    source   speaker
    target   subject, subject.by, subject.possessor, subject.of, subject.on, of
    example  The attack by Iran was unacceptable, the Kuwaiti government said. => KWTGOV ACCUSE IRN
    not      Illegal imports from Paraguay rose.

act critical-of
    adjective critical, scathing, disapproving, dismissive, disdainful, contemptuous, derisive, scornful
    if       of any
    event    ACCUSE disapprove
    cameo    111
    target   of, of.by, of.possessor, of.of
    example  The Polish government was critical of Germany. => POLGOV ACCUSE DEU

act critics-say
    noun     critic, detractor, opponent
    if       possessor <actor>
    event    ACCUSE disapprove
    cameo    111
    noun-source self
    noun-target possessor, of
    example  Obama's critics say he waited too long. => ? ACCUSE USAGOV

act say-failure
    verb     fail
    if       clause intervene, protect, act, stop, prevent, honour, honor, comply, respect, uphold, meet, deliver, address, do, respond, live, keep
    if       subject <state>
    event    ACCUSE disapprove
    cameo    111
    source   speaker
    target   subject
    example  Rwanda had failed to protect refugees, the United Nations said. => IGOUNO ACCUSE RWA

act failure-noun
    noun     failure
    if       clause intervene, protect, act, stop, prevent, honour, honor, comply, respect, uphold, deliver, address, respond, condemn
    event    ACCUSE disapprove
    cameo    111
    noun-source speaker
    noun-target possessor, of, by, clause.subject
    example  Obama's failure to intervene cost lives, critics say. => ? ACCUSE USAGOV

act worsen
    verb     complicate, jeopardise, jeopardize, imperil, undermine, aggravate, worsen, inflame, destabilise, destabilize, endanger, poison, hinder, hamper, derail, sabotage, torpedo, flout, mock
    if       object situation, effort, peace, talk, stability, security, region, process, negotiation, sovereignty, law, tension, relation, agreement, deal, truce, inspection, democracy, trust, resolution, ceasefire
    event    ACCUSE disapprove
    cameo    111
    source   speaker
    target   subject, subject.possessor, subject.by, subject.of
    example  Turkey has undermined the peace, the Syrian government said. => SYRGOV ACCUSE TUR

# ---- 110: express concern, alarm, regret

act voice-concern
    noun     %wrangle
    if       over any
    event    ACCUSE disapprove
    cameo    110
    noun-target over, over.possessor, over.by, over.of, over.in, over.on, at, with, to
    example  The European Union expressed concern over the arrests by Turkey. => IGOEEC ACCUSE TUR

act voice-concern-about
    noun     %wrangle
    if       about any
    unless   about weather, health, injury, economy, inflation
    event    ACCUSE disapprove
    cameo    110
    noun-target about, about.possessor, about.by, about.of, about.in, about.on, at, with, to
    example  Japan voiced alarm about the missile launch by North Korea. => JPN ACCUSE PRK

act voice-concern-at
    noun     %wrangle
    if       at any
    event    ACCUSE disapprove
    cameo    110
    noun-target at, at.possessor, at.by, at.of, at.in, at.on, with
    example  Oman expressed dismay at the raid by Israel. => OMN ACCUSE ISR

act anger
    noun     anger, outrage, fury, displeasure, dismay, frustration, indignation, disgust, hostility, disapproval, dissatisfaction
    if       with any
    event    ACCUSE disapprove
    cameo    110
    noun-target with, with.possessor, with.by, toward, towards, against
    example  Turkey expressed its frustration with the European Union. => TUR ACCUSE IGOEEC

act angry
    adjective angry, furious, outraged, dismayed, alarmed, concerned, worried, unhappy, upset, disappointed, appalled, shocked, disgusted, horrified, incensed, indignant, displeased, dissatisfied, irate, livid, frustrated, troubled, disturbed, perturbed, irritated, annoyed
    if       subject <actor>
    unless   about weather, result, injury
    unless   subject fan, coach, player, customer, parent
    event    ACCUSE disapprove
    cameo    110
    target   at, with, over, about, by, at.by, at.possessor, over.by, over.possessor, about.possessor, by.of, by.possessor, by.by, at.in, over.in, about.in, over.of, about.of
    example  Poland was furious with Germany. => POL ACCUSE DEU
    example  Egypt is angry about the move by Ethiopia. => EGY ACCUSE ETH

act anger-verb
    verb     anger, outrage, infuriate, enrage, alarm, dismay, incense, irritate, irk, annoy, upset, rile, offend, appal, appall, concern, disturb, unsettle, antagonise, antagonize, exasperate, affront
    if       object <actor>
    unless   subject goal, result, defeat, price
    event    ACCUSE disapprove
    cameo    110
    source   object
    target   subject, subject.by, subject.possessor, subject.of, by, at, over, about, with, at.by, at.possessor, over.by, over.possessor, about.by, about.possessor
    example  Turkey angered Greece with its survey ship. => GRC ACCUSE TUR

act regret
    verb     regret, rue, abhor, disapprove_of, frown_on, take_exception
    if       subject <state>
    unless   object loss
    event    ACCUSE disapprove
    cameo    110
    target   object, object.by, object.possessor, object.of, of, on, at, to, at.by, to.by, to.possessor, of.by
    example  Cyprus regretted the decision by Turkey. => CYP ACCUSE TUR

act bristle
    verb     bristle, bridle, chafe, balk, recoil, grumble, gripe, cavil, carp, moan, fret, grouse
    if       at any
    event    ACCUSE disapprove
    cameo    110
    target   at, at.by, at.possessor, at.of, at.from
    example  China bristled at the criticism from Australia. => CHN ACCUSE AUS

act warn-danger
    verb     warn, caution, sound_alarm, raise_alarm, alert
    if       of threat, danger, risk, aggression, expansion, genocide, famine, crisis, attack, terrorism, instability, meddling, interference, ambition
    event    ACCUSE disapprove
    cameo    110
    target   of.from, of.by, of.possessor, of.of, over, about, object
    example  Estonia warned of the threat from Russia. => EST ACCUSE RUS

act sound-alarm
    verb     sound_alarm, raise_alarm, raise_concern, raise_question, cast_doubt, raise_eyebrow, raise_objection, ring_alarm
    event    ACCUSE disapprove
    cameo    110
    target   over, about, on, with, over.by, over.possessor, about.by, about.possessor, on.by, on.possessor, over.in, about.in, over.of, about.of
    example  Latvia raised concerns about Belarus. => LVA ACCUSE BLR

act dispute
    verb     dispute, challenge, contest, contradict, gainsay, question
    if       object result, finding, report, account, version, claim, legitimacy, validity, credibility, methodology, election, outcome, sovereignty, authority, motive, figure, conclusion
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object.of, object.from, object.possessor, object.in, object
    example  The Afghan government disputed the findings of the United Nations. => AFGGOV ACCUSE IGOUNO

# ---- 112: accuse and blame

act accuse
    verb     accuse, blame, allege, fault, implicate, finger, incriminate, hold_responsible, hold_accountable, point_finger, point_finger_at, lay_blame, pin_blame, put_blame, place_blame, recriminate, cast_blame, assign_blame
    unless   subject referee, coach, striker
    unless   object weather, injury, cold, virus, traffic
    event    ACCUSE disapprove
    cameo    112
    target   object, at, on, to, upon, for.possessor, clause.subject, with
    example  Ukraine accused Russia of lying. => UKR ACCUSE RUS
    example  Qatar has been blamed by Egypt for the crisis. => EGY ACCUSE QAT
    not      The coach blamed the referee.

act blame-on
    verb     blame, pin, attribute, lay, put, place, ascribe
    if       object attack, bombing, killing, violence, blame, responsibility, crisis, murder, explosion, crash, death, massacre, shelling, fault, blast, strike, raid, failure, collapse, hack, poisoning
    if       on any
    event    ACCUSE disapprove
    cameo    112
    target   on, upon, to
    example  India blamed the attack on Pakistan. => IND ACCUSE PAK

act attribute-to
    verb     attribute, ascribe, impute, trace
    if       to <actor>
    if       object attack, bombing, killing, violence, crisis, murder, explosion, crash, death, massacre, shelling, hack, poisoning, blast, strike, responsibility, intrusion
    event    ACCUSE disapprove
    cameo    112
    target   to
    example  Estonia attributed the hack to Russia. => EST ACCUSE RUS

act accusation
    noun     accusation, allegation, blame, finger-pointing, insinuation, incrimination, recrimination, aspersion, finger
    event    ACCUSE disapprove
    cameo    112
    noun-target against, at, on, to, of, upon, about, toward
    example  Accusations by Georgia against Russia were repeated. => GEO ACCUSE RUS
    example  Iran faced accusations from Bahrain. => BHR ACCUSE IRN

act allege-that
    verb     allege, charge, claim, contend, complain
    if       clause.subject <actor>
    if       clause kill, attack, bomb, violate, break, steal, abuse, torture, murder, lie, cheat, interfere, meddle, support, arm, fund, finance, harbour, harbor, sponsor, plot, shell, abduct, massacre, rape, commit, rig, smuggle, spy, target, betray, invade, train, supply, shelter, provoke, sabotage
    event    ACCUSE disapprove
    cameo    112
    target   clause.subject
    example  Sudan alleged that Chad had armed the rebels. => SDN ACCUSE TCD

act responsible
    adjective responsible, culpable, complicit, accountable, liable, guilty, blameworthy, behind
    if       subject <actor>
    unless   for policy, portfolio, department, education, finance, security, defence, coordination, maintenance
    unless   of stake
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  The French government said that Syria was responsible for the crisis. => FRAGOV ACCUSE SYR

# A state said to be behind an attack is accused; of rebels and the like it tells of the attack itself (assault-behind).
act responsible-for-attack
    adjective responsible
    if       subject <state>
    if       for attack, bombing, blast, killing, massacre, murder, assassination, abduction, death, shooting, explosion, airstrike
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  The French government said that Syria was responsible for the attack. => FRAGOV ACCUSE SYR

act bear-responsibility
    verb     bear, carry, shoulder
    if       object responsibility, blame, guilt
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  The Jordanian government said that Israel carried the blame for the crisis. => JORGOV ACCUSE ISR

act accuse-crime
    verb     accuse, suspect, charge
    if       of %crime
    event    ACCUSE allege
    cameo    1121
    context  crime, corruption
    target   object
    example  Brazil accused Venezuela of corruption. => BRA ACCUSE VEN
    example  Kosovo accused Serbia of smuggling. => XKX ACCUSE SRB

act accuse-crime-below
    verb     accuse, suspect, charge
    if       object.of %crime
    event    ACCUSE allege
    cameo    1121
    context  crime, corruption
    target   object
    example  Brazil accused Venezuela of corruption. => BRA ACCUSE VEN
    example  Kosovo accused Serbia of smuggling. => XKX ACCUSE SRB

act accuse-abuse
    verb     accuse, blame, denounce, condemn
    if       of %abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object
    example  Amnesty International accused Egypt of torture. => NGOAMN ACCUSE EGY

act accuse-abuse-below
    verb     accuse, blame, denounce, condemn
    if       object.of %abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object
    example  Amnesty International accused Egypt of torture. => NGOAMN ACCUSE EGY

act accuse-abuse-for
    verb     criticise, criticize, condemn, denounce, blame, slam, rebuke, censure
    if       for %abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object
    example  Canada criticised Saudi Arabia for torture. => CAN ACCUSE SAU

act condemn-abuse
    verb     criticise, criticize, condemn, denounce, decry, deplore, slam, document
    if       object any
    if       object abuse, torture, repression, discrimination, persecution, disappearance, apartheid, mistreatment, rights_violation, censorship, crackdown, human_rights_abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object.by, object.of, object.in, object.possessor, object.against, object.on
    example  The United Nations condemned the crackdown by Myanmar. => IGOUNO ACCUSE MMR

act accuse-aggression
    verb     accuse, blame, suspect
    if       of %aggression
    event    ACCUSE allege
    cameo    1123
    context  military
    target   object
    example  Armenia accused Azerbaijan of shelling a village. => ARM ACCUSE AZE
    example  Pakistan accused India of aggression. => PAK ACCUSE IND

act accuse-aggression-below
    verb     accuse, blame, suspect
    if       object.of %aggression
    event    ACCUSE allege
    cameo    1123
    context  military
    target   object
    example  Armenia accused Azerbaijan of shelling a village. => ARM ACCUSE AZE
    example  Pakistan accused India of aggression. => PAK ACCUSE IND

act accuse-aggression-clause
    verb     accuse, suspect
    if       clause %aggression
    event    ACCUSE allege
    cameo    1123
    context  military
    target   object
    example  Ukraine accused Russia of violating the truce. => UKR ACCUSE RUS

act accuse-abuse-clause
    verb     accuse, suspect
    if       clause %abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object
    example  The United Nations accused Burundi of silencing critics. => IGOUNO ACCUSE BDI

act accuse-crime-clause
    verb     accuse, suspect
    if       clause %crime
    event    ACCUSE allege
    cameo    1121
    context  crime, corruption
    target   object
    example  The United States accused North Korea of laundering money. => USA ACCUSE PRK

act accuse-atrocity
    verb     accuse, blame, condemn, denounce, suspect
    if       of %atrocity
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   object
    example  South Africa accused Israel of genocide. => ZAF ACCUSE ISR

act accuse-atrocity-below
    verb     accuse, blame, condemn, denounce, suspect
    if       object.of %atrocity
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   object
    example  South Africa accused Israel of genocide. => ZAF ACCUSE ISR

act accusation-atrocity
    noun     accusation, allegation, charge, claim
    if       of %atrocity
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    noun-target against, at, of.by, of.in, of.against, to
    example  Gambia repeated its allegation of genocide against Myanmar. => GMB ACCUSE MMR

act accusation-abuse
    noun     accusation, allegation
    if       of %abuse
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    noun-target against, at, of.by, of.in, to
    example  Allegations of torture against Uzbekistan by Norway were published. => NOR ACCUSE UZB

act accusation-crime
    noun     accusation, allegation
    if       of %crime
    event    ACCUSE allege
    cameo    1121
    context  crime, corruption
    noun-target against, at, of.by, to
    example  Zambia made allegations of fraud against China. => ZMB ACCUSE CHN

act accuse-treason
    verb     accuse, suspect, charge
    if       of %treason
    event    ACCUSE allege
    cameo    1125
    context  legal
    target   object
    example  Iran accused the United States of espionage. => IRN ACCUSE USA

act accuse-treason-below
    verb     accuse, suspect, charge
    if       object.of %treason
    event    ACCUSE allege
    cameo    1125
    context  legal
    target   object
    example  Iran accused the United States of espionage. => IRN ACCUSE USA

act accuse-treason-clause
    verb     accuse, suspect
    if       clause spy, conspire, betray, collaborate, defect
    event    ACCUSE allege
    cameo    1125
    context  legal
    target   object
    example  Belarus accused Poland of spying. => BLR ACCUSE POL

act suspect
    verb     suspect
    if       object <actor>
    unless   subject doctor
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  Israel suspects Iran of the plot. => ISR ACCUSE IRN

# ---- 113: rally opposition, call for punishment

act rally-against
    verb     rally, mobilise, mobilize, agitate, incite, unite, campaign, galvanise, galvanize, rouse, stir_up, lobby, crusade
    if       against <actor>
    event    ACCUSE disapprove
    cameo    113
    target   against
    example  Ukraine rallied the world against Russia. => UKR ACCUSE RUS

# ---- 114: complain officially

act complain
    verb     complain, remonstrate, expostulate, whine, gripe
    unless   of pain, fever, headache, noise
    unless   subject fan, customer, patient, coach, neighbour
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   about, of, against, over, at, about.by, about.possessor, over.by, clause.subject, with, to
    example  Cyprus complained about Turkey. => CYP ACCUSE TUR
    not      The patient complained of pain.

act complaint
    noun     complaint, protest_note, note_of_protest, demarche, démarche, remonstration, grievance, diplomatic_protest, formal_protest, official_protest, strong_protest, remonstrance
    unless   of pain
    unless   subject customer
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    noun-target against, about, with, to, over.by, over.possessor, about.by, of
    example  Qatar filed a complaint against Bahrain. => QAT ACCUSE BHR
    example  Vietnam handed a protest note to China. => VNM ACCUSE CHN

act lodge-protest
    verb     lodge, file, register, deliver, hand, submit, send, make, issue
    if       object protest, objection, complaint, demarche, protest_note, protest_letter, note_of_protest, letter_of_protest
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   with, to, against, object.against, object.with, object.to, over.by, object.over.by
    example  Japan lodged a protest with South Korea. => JPN ACCUSE KOR

act protest-officially
    verb     protest
    if       subject <state>
    unless   in street, square
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   object, to, against, object.by, object.possessor, object.of, over.by, against.by, over
    example  The Chinese government protested the visit by Japan. => CHNGOV ACCUSE JPN

act summon-ambassador
    verb     summon, call_in, convoke
    if       object ambassador, envoy, diplomat, charge, chargé, representative, consul, attache, attaché
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   object.possessor, object, object.of, object.from
    example  Greece summoned the Turkish ambassador. => GRC ACCUSE TUR
    example  Denmark summoned the ambassador of Iran over the plot. => DNK ACCUSE IRN

# ---- 115, 116: the courts

act sue
    verb     sue, prosecute, take_court, take_to_court, litigate, haul_court, drag_court
    unless   for peace
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object, against
    example  Mexico sued the United States. => MEX ACCUSE USA
    not      The rebels sued for peace.

act lawsuit
    noun     lawsuit, suit, litigation, legal_action, class_action, legal_proceeding, court_case, legal_case, legal_challenge, counterclaim, countersuit, prosecution, legal_complaint
    unless   possessor business, swim, wet
    event    ACCUSE allege
    cameo    115
    context  legal
    noun-target against, with, at, of
    example  Ukraine filed a lawsuit against Russia. => UKR ACCUSE RUS
    not      He wore a suit.

act take-action
    verb     file, bring, take, launch, start, open, initiate, lodge, mount, begin
    if       object case, suit, action, proceeding, charge, petition, challenge
    if       against any
    unless   object.of military
    event    ACCUSE allege
    cameo    115
    context  legal
    target   against, object.against
    example  Gambia brought a case against Myanmar. => GMB ACCUSE MMR

# A state that charges a state accuses it; whoever else charges someone does it in court: COERCE (coerce-charge).
act charge
    verb     charge
    if       subject <state>
    if       object government, regime, administration, authorities, leadership, state, republic
    unless   object fee, price, dollar, rent, battery, phone, interest, euro, card
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  Rwanda has charged the French government with lying. => RWA ACCUSE FRAGOV
    not      The hotel charged the guests $5.

act charge-money
    verb     charge
    if       object fee, price, dollar, rent, battery, phone, interest, euro, card, money, premium, rate, toll, pound, $
    event    none
    none     The shop charged a fee.

act charges
    noun     charge, indictment, arraignment, prosecution
    if       against any
    event    ACCUSE allege
    cameo    115
    context  legal
    noun-target against
    example  Prosecutors filed charges against the Kenyan government. => JUD ACCUSE KENGOV

act charge-atrocity
    verb     charge
    if       with %atrocity
    if       subject <state>
    if       object government, regime, administration, authorities, leadership, state, republic
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   object
    example  Rwanda charged the French government with genocide. => RWA ACCUSE FRAGOV

act convict
    verb     convict, sentence, find_guilty, penalise, hold_liable, find_liable
    if       object any
    unless   object fan, critic, viewer, voter
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object
    example  A court in Iran convicted the American. => IRNJUD ACCUSE USA
    example  A court sentenced the Chadian rebels. => JUD ACCUSE TCDREB

act find-guilty
    verb     find, declare, pronounce, hold, rule, judge
    if       clause guilty, liable, responsible, culpable
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object, clause.subject
    example  A court found Turkey guilty of abuses. => JUD ACCUSE TUR

act conviction
    noun     conviction, sentencing, guilty_verdict, death_sentence, jail_sentence, prison_sentence, prison_term, jail_term
    if       of <actor>
    event    ACCUSE disapprove
    cameo    116
    context  legal
    noun-target of, against, on, for
    example  The conviction of the Americans by a court in Iran drew anger. => IRNJUD ACCUSE USA

act fine
    verb     fine, order_pay
    if       object <actor>
    if       subject %lawcourt, regulator, commission, authority, watchdog, union
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object
    example  A court fined the Polish government. => JUD ACCUSE POLGOV

act court-order
    verb     order
    if       subject %lawcourt
    if       object <actor>
    if       clause pay, compensate, serve
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object
    example  A court ordered Iran to pay damages. => JUD ACCUSE IRN

act rule-against
    verb     rule, find
    if       against any
    unless   subject referee, umpire
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   against
    example  A court ruled against Russia. => JUD ACCUSE RUS

# ---- 09: investigate

act investigate
    verb     investigate, probe, look_into, scrutinise, scrutinize, inquire_into, delve_into, enquire_into, interrogate, audit, cross-examine, dig_into, sift, re-investigate
    unless   object effect, method, link, potential, mechanism, market, planet
    unless   subject scientist, researcher, study, spacecraft, doctor
    event    ACCUSE investigate
    cameo    090
    target   object, into, object.by, object.possessor, object.against, object.of, object.in, into.by, into.possessor, into.of
    example  Spain is investigating Morocco. => ESP ACCUSE MAR
    example  Israel was investigated by the United Nations. => IGOUNO ACCUSE ISR
    not      Scientists investigated the effect of the drug.

act investigation
    noun     investigation, inquiry, probe, enquiry, inquest, fact-finding_mission, audit, interrogation, inquisition, fact-finding
    unless   subject scientist, spacecraft
    unless   possessor space, lunar
    event    ACCUSE investigate
    cameo    090
    noun-target into, against, of, into.by, into.possessor, into.of, into.in, on, over, of.by
    example  Germany launched an investigation into Iran. => DEU ACCUSE IRN
    example  An inquiry by the United Nations into Burundi was opened. => IGOUNO ACCUSE BDI

act investigate-crime
    verb     investigate, probe, look_into, scrutinise, scrutinize
    if       object %crime, allegation, dealing, account, finance, payment
    event    ACCUSE investigate
    cameo    091
    context  crime, corruption
    target   object.by, object.against, object.in, object.of, object.possessor, object.at, object.on, into, object
    example  Switzerland investigated fraud by Malaysia. => CHE ACCUSE MYS

act investigate-crime-noun
    noun     investigation, inquiry, probe, enquiry
    if       into %crime, allegation, dealing, account, finance, payment
    event    ACCUSE investigate
    cameo    091
    context  crime, corruption
    noun-target against, into.by, into.against, into.in, into.of, into.possessor, into.at, into
    example  France opened a probe into corruption by Gabon. => FRA ACCUSE GAB

act investigate-abuse
    verb     investigate, probe, look_into, document
    if       object abuse, torture, disappearance, violation, execution, death, mistreatment, persecution, human_right, right
    event    ACCUSE investigate
    cameo    092
    context  human_rights
    target   object.by, object.against, object.in, object.of, object.possessor, into, object
    example  The United Nations investigated torture by Syria. => IGOUNO ACCUSE SYR

act investigate-abuse-noun
    noun     investigation, inquiry, probe, enquiry
    if       into abuse, torture, disappearance, violation, execution, death, mistreatment, persecution, right, killing
    event    ACCUSE investigate
    cameo    092
    context  human_rights
    noun-target against, into.by, into.in, into.of, into.possessor, in, into
    example  Chile opened an inquiry into torture in Argentina. => CHL ACCUSE ARG

act investigate-attack
    verb     investigate, probe, look_into
    if       object attack, bombing, shelling, airstrike, strike, raid, massacre, crash, explosion, downing, invasion, operation, shooting, blast
    event    ACCUSE investigate
    cameo    093
    context  military
    target   object.by, object.on, object.against, object.of, object.in, object.possessor, object
    example  NATO investigated the strike by Turkey. => IGONAT ACCUSE TUR

act investigate-war-crime
    verb     investigate, probe, look_into
    if       object %atrocity
    event    ACCUSE investigate
    cameo    094
    context  military, legal
    target   object.by, object.in, object.of, object.against, object
    example  The United Nations is investigating war crimes by Sudan. => IGOUNO ACCUSE SDN

act investigate-war-crime-noun
    noun     investigation, inquiry, probe, enquiry
    if       into %atrocity
    event    ACCUSE investigate
    cameo    094
    context  military, legal
    noun-target against, into.by, into.in, into.of, into.against, in, into
    example  The United Nations launched an inquiry into genocide in Sudan. => IGOUNO ACCUSE SDN

act question-suspect
    verb     question, interrogate, grill, quiz, summon
    if       subject police, prosecutor, investigator, detective, court, judge, official, authority, panel, committee, inquiry
    if       object <actor>
    event    ACCUSE investigate
    cameo    090
    target   object
    example  Police questioned the American. => COP ACCUSE USA
