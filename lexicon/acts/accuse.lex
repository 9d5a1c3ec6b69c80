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
    unless   subject thousand, thousands, hundred, hundreds, ten, tens, dozen, dozens, scores, crowd, million, millions
    event    ACCUSE disapprove
    cameo    113
    target   against
    not      Tens of thousands of Belarusians rallied against President Lukashenko.
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
    unless   subject thousand, thousands, hundred, hundreds, ten, tens, dozen, dozens, scores, crowd, million, millions
    not      Thousands of Belarusians protested in the capital.
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

# ---- harsh words: idioms and phrasal verbs of criticism

act read-riot-act
    verb     read
    if       object riot_act
    event    ACCUSE disapprove
    cameo    111
    target   to, recipient, object
    example  The United States read the riot act to Israel. => USA ACCUSE ISR
    not      He read the act to the class.

act haul-over-coals
    verb     haul_over_coal, rake_over_coal, carpet, tick_off, chew_out, bawl_out, tongue-lash, take_apart, come_down_on
    if       object <actor>
    unless   subject coach, boss, manager, teacher
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  The Kenyan parliament hauled the Ugandan ambassador over the coals. => KENLEG ACCUSE UGAGOV
    not      The coach chewed out the minister's son.

act take-potshot
    verb     take_potshot, take_jab, take_dig, take_shot, lob_insult, fling_insult, shake_fist, wag_finger, point_finger_of_blame
    unless   at goal, basket, target, apple, hoop, crown, title
    unless   subject <armed>, striker, midfielder, forward, player, soldier, hunter
    event    ACCUSE disapprove
    cameo    111
    target   at
    example  Hungary took a potshot at the European Union over migration. => HUN ACCUSE IGOEEC
    not      The midfielder took a shot at goal.

act come-out-swinging
    verb     come_out
    if       clause swing, fight
    unless   subject <armed>, boxer, player
    event    ACCUSE disapprove
    cameo    111
    target   against, clause.against, at, clause.at
    example  The Cuban government came out swinging against the United States. => CUBGOV ACCUSE USA

act hard-words
    verb     have_word
    if       for <actor>
    event    ACCUSE disapprove
    cameo    111
    target   for
    example  The Turkish president had harsh words for Israel. => TURGOV ACCUSE ISR

act damning-of
    adjective condemnatory, denunciatory, hypercritical, unforgiving, intolerant, contemptuous
    if       of any
    event    ACCUSE disapprove
    cameo    111
    target   of, of.by, of.possessor
    example  The Irish government was openly intolerant of Israel. => IRLGOV ACCUSE ISR
    not      A damning report was shelved.

act scathing-about
    adjective scathing, critical, disparaging, sarcastic, caustic, rude, harsh, withering, bitter, sniffy, uncomplimentary, unflattering
    if       about <actor>
    event    ACCUSE disapprove
    cameo    111
    target   about
    example  The Russian ambassador was scathing about Finland. => RUSGOV ACCUSE FIN
    not      Fans were rude about the weather.

act harsh-on
    adjective harsh, tough, hard, merciless
    if       on <state>
    if       subject <state>
    unless   subject coach, teacher, critic, economy, recession, drought, winter
    event    ACCUSE disapprove
    cameo    111
    target   on
    example  The Chinese ambassador was harsh on Japan. => CHNGOV ACCUSE JPN
    not      The winter was hard on Poland.

act cry-foul
    verb     cry_foul, cry_hypocrisy, cry_shame, cry_betrayal
    unless   subject player, coach, club, fan, bowler
    event    ACCUSE disapprove
    cameo    111
    target   at, over.by, over.possessor, on, over
    example  The Kenyan opposition cried foul over the ruling by the court. => KENOPP ACCUSE JUD
    not      The club cried foul over the penalty.

act take-umbrage
    verb     take_umbrage, take_offence, take_offense, take_strong_exception, take_dim_view, take_grave_view
    event    ACCUSE disapprove
    cameo    111
    target   at, to, of, at.by, at.possessor, to.by, of.by
    example  China took umbrage at the remark by Japan. => CHN ACCUSE JPN

act spark-outrage-in
    verb     spark, trigger, provoke, draw, cause, stir, arouse, prompt, stoke, fuel, generate, ignite, unleash
    if       object outrage, anger, fury, condemnation, uproar, furore, outcry, indignation, ire, wrath, backlash, dismay, consternation, alarm, howl
    if       in <state>
    unless   subject film, song, movie, video, album, advert
    event    ACCUSE disapprove
    cameo    111
    source   in
    target   subject.by, subject.possessor, subject.of, subject.from, subject
    example  The decision by Israel sparked outrage in Turkey. => TUR ACCUSE ISR
    not      The film sparked outrage in France.

act spark-outrage-from
    verb     spark, trigger, provoke, draw, cause, stir, arouse, prompt, generate, attract, earn, bring
    if       object outrage, anger, fury, uproar, furore, outcry, indignation, ire, wrath, protest, rebuke, howl, scorn, jeer, contempt
    if       from <actor>
    unless   subject film, song, movie, video, album, advert, referee
    event    ACCUSE disapprove
    cameo    111
    source   from
    target   subject.by, subject.possessor, subject.of, subject.from, subject
    example  The visit by Japan drew an angry protest from China. => CHN ACCUSE JPN
    not      The song drew scorn from Britain.

act draw-ire
    verb     draw, incur, earn, provoke, risk, arouse, attract, invite, face, raise
    if       object ire, wrath, hackle, displeasure, anger, fury, scorn
    if       object.of <actor>
    unless   subject fan, club, striker
    event    ACCUSE disapprove
    cameo    111
    source   object.of
    target   subject.by, subject.possessor, subject.of, subject
    example  Turkey has incurred the wrath of Israel. => ISR ACCUSE TUR
    not      The striker drew the wrath of the referee.

act ruffle-feathers
    verb     ruffle_feather, raise_hackle, touch_nerve, hit_nerve, rankle, rub_wrong
    if       in <state>
    event    ACCUSE disapprove
    cameo    111
    source   in
    target   subject.by, subject.possessor, subject.of, subject
    example  The visit by Taiwan ruffled feathers in China. => CHN ACCUSE TWN
    not      The wind ruffled feathers in the pen.

act met-with-anger
    verb     meet, greet, receive
    if       with outrage, anger, fury, condemnation, scorn, derision, dismay, contempt, ridicule, jeer, uproar, indignation, hostility
    if       in <state>
    unless   object player, team, striker, film
    event    ACCUSE disapprove
    cameo    111
    source   in
    target   object.by, object.possessor, object.of, object.from, object
    example  The verdict by the Egyptian court was met with anger in Italy. => ITA ACCUSE EGYJUD
    not      The film was met with anger in Italy.

act met-with-anger-from
    verb     meet, greet
    if       with outrage, anger, fury, condemnation, scorn, derision, dismay, contempt, ridicule, jeer, uproar, indignation
    if       from <actor>
    event    ACCUSE disapprove
    cameo    111
    source   from
    target   object.by, object.possessor, object.of, object
    example  The plan by Israel was met with fury from Jordan. => JOR ACCUSE ISR

act hold-in-contempt-words
    verb     lecture, sermonise, sermonize, moralise, hector, harangue, scold, preach_to
    if       object <state>
    if       subject <actor>
    unless   subject professor, academic, teacher, scholar
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  Germany lectured China on human rights. => DEU ACCUSE CHN
    not      The professor lectured Ghana's students.

act poke-fun
    verb     make, take
    if       object fun, mockery, mickey, laughing_stock
    if       object.of <actor>
    unless   subject comedian, film, show, comic
    event    ACCUSE disapprove
    cameo    111
    target   object.of
    example  The Iranian president made fun of the United States. => IRNGOV ACCUSE USA
    not      The comedian made fun of the Finns.

act taunt
    verb     taunt, heap_ridicule, bait, needle, rib, troll, gloat_over
    if       subject <actor>
    if       object <actor>
    unless   subject fan, player, boxer, striker, crowd, bully
    unless   object fan, player, bull
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  North Korea taunted South Korea over the drills. => PRK ACCUSE KOR
    not      Fans taunted the Germans.

act vent-fury
    verb     vent_fury, vent_spleen, vent_frustration, vent_fury, vent_wrath, vent_rage, turn_fire, train_fire, turn_ire
    if       on <actor>
    unless   subject <armed>
    event    ACCUSE disapprove
    cameo    111
    target   on
    example  Turkey vented its fury on the Netherlands. => TUR ACCUSE NLD
    not      The army turned its fire on the rebels.

act slate
    verb     slate, knock, maul, roast, pillory, crucify, pan, flog, hammer, hit
    if       subject newspaper, editorial, opposition, report, paper, lawmaker, critic, senator, mp, columnist, commentator
    if       object government, president, minister, ministry, <state>, policy
    if       over any
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  The opposition hammered the Kenyan government over the loan. => OPP ACCUSE KENGOV
    not      The reporter hit the road over the border.

act speak-ill
    verb     speak, think
    if       object ill
    event    ACCUSE disapprove
    cameo    111
    target   object.of, of
    example  The Belarusian president spoke ill of Poland. => BLRGOV ACCUSE POL

act liken
    verb     liken, compare, equate
    if       to hitler, nazi, nazis, stalin, dictatorship, apartheid, terrorist, gestapo, fascist, fascism, mafia, dictator, gangster, crusade, terrorism, concentration_camp, holocaust, genocide, nazism, mob, bully, colonialism, slavery, thief, cancer, tyranny
    event    ACCUSE disapprove
    cameo    111
    target   object, object.by, object.possessor, object.of
    example  The Brazilian president likened the Nicaraguan government to a dictatorship. => BRAGOV ACCUSE NICGOV
    example  Turkey compared Israel to the Nazis. => TUR ACCUSE ISR
    not      The coach compared the team to a mob.

act call-act-of
    verb     call, label, brand, term, deem, consider, declare, dub
    if       clause act, declaration, form, crime, violation, breach
    if       clause.of war, aggression, terror, terrorism, piracy, sabotage, barbarism, cowardice, provocation, vandalism, apartheid, humanity, law, sovereignty
    event    ACCUSE disapprove
    cameo    112
    target   object.by, object.possessor, object.from, object.of, object, clause.subject.by, clause.subject.possessor, clause.subject
    example  Iran called the raid by Israel an act of terrorism. => IRN ACCUSE ISR

act describe-as-act
    verb     describe, denounce, condemn, regard, view, see, treat, characterise, characterize, brand, portray, decry
    if       as act, violation, breach, crime, aggression, provocation, interference, betrayal, blackmail, outrage, insult, slap, affront, escalation, invasion, occupation, massacre, genocide, atrocity, attack, assault, theft, coup
    if       object any
    unless   subject coach, referee, player
    event    ACCUSE disapprove
    cameo    112
    target   object.by, object.possessor, object.from, object.of, as.by, object
    example  Syria described the raid by Turkey as a violation of its sovereignty. => SYR ACCUSE TUR
    not      The coach described the foul as an attack.

act call-outrage
    verb     call, label, brand, term, deem, declare, dub
    if       clause massacre, atrocity, outrage, insult, betrayal, blackmail, slap, affront, aggression, interference, invasion, occupation, coup, escalation, charade, travesty, joke, trap, theft, bullying, abomination, nonsense, disaster, scandal, abuse, stunt, terrorism, slaughter, apartheid, plot, conspiracy
    if       subject <actor>
    unless   object weather, defeat, film, result
    event    ACCUSE disapprove
    cameo    112
    target   object.by, object.possessor, object.from, object.of, clause.subject.by, clause.subject.possessor, object
    example  Jordan called the killing by Israel a massacre. => JOR ACCUSE ISR
    not      Critics call the film an outrage.

act amount-to
    verb     amount
    if       to genocide, crime, violation, torture, breach, massacre, aggression, apartheid, persecution, punishment, cleansing, terrorism, abuse, discrimination, interference, occupation, sentence, blackmail, provocation, censorship, betrayal, declaration, coup, atrocity
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject.by, subject.possessor, subject.of, subject.in, subject.on, subject
    example  The siege by Israel amounts to torture, the United Nations said. => IGOUNO ACCUSE ISR
    not      The loss amounts to a breach of duty.

act constitute-crime
    verb     constitute, represent
    if       object genocide, crime, violation, torture, breach, aggression, apartheid, persecution, provocation, interference, abuse, discrimination, infringement
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject.by, subject.possessor, subject.of, subject.in, subject
    example  The raid by Turkey constitutes a violation of international law, Iraq said. => IRQ ACCUSE TUR
    not      The contract constitutes a breach.

act you-lie
    verb     lie
    if       subject <actor>
    if       speaker any
    unless   object any
    unless   down any
    unless   in any
    unless   ahead any
    unless   behind any
    unless   between any
    unless   with any
    unless   near any
    unless   on any
    unless   to any
    unless   at any
    event    ACCUSE disapprove
    cameo    111
    source   speaker
    target   subject
    example  Russia is lying, the Ukrainian government said. => UKRGOV ACCUSE RUS
    not      Poland lies between Germany and Ukraine, the guide said.

act to-blame
    verb     blame_be
    if       speaker any
    unless   object any
    unless   subject weather, fog, error, pilot
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Russia is to blame for the crisis, the Ukrainian government said. => UKRGOV ACCUSE RUS
    not      The weather was to blame for the crash, the airline said.

act at-fault
    noun     at_fault, in_wrong
    if       self.subject <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    noun-source speaker
    noun-target self.subject
    example  Iran is at fault, the American government said. => USAGOV ACCUSE IRN

act hypocrisy-noun
    noun     hypocrisy, double_standard, duplicity, bad_faith, double_dealing, double-dealing, perfidy, cynicism, treachery, arrogance
    if       possessor <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    111
    noun-source speaker
    noun-target possessor
    example  It was Britain's double standards that angered Iran, the Iranian government said. => IRNGOV ACCUSE GBR

# ---- displeasure

act aghast
    adjective aghast, fuming, enraged, aggrieved, exasperated, resentful, offended, insulted, humiliated, betrayed, scandalised, scandalized, peeved, vexed, miffed, galled, slighted, infuriated, riled, irked, stung, embittered, incredulous, up_in_arms, sickened
    if       subject <actor>
    unless   subject fan, coach, player, customer, parent, viewer, reader
    event    ACCUSE disapprove
    cameo    110
    target   at, with, over.by, over.possessor, by, about, at.by, at.possessor, over
    example  Serbia was aghast at the vote by Kosovo. => SRB ACCUSE XKX
    not      The customers were enraged by the bank.

act lose-patience
    verb     lose_patience, run_out_of_patience, run_out_patience, grow_tired, grow_weary, grow_impatient, have_enough, be_tired, be_weary, tire, weary
    if       subject <actor>
    if       with <actor>
    unless   subject teacher, coach, investor, fan
    event    ACCUSE disapprove
    cameo    110
    target   with, of
    example  The European Union is losing patience with Hungary. => IGOEEC ACCUSE HUN
    not      The teacher lost patience with Ghana.

act fed-up
    verb     feed_up
    if       with <actor>
    event    ACCUSE disapprove
    cameo    110
    source   subject, object
    target   with, with.by, with.possessor
    example  Chad is fed up with Sudan. => TCD ACCUSE SDN

act impatient-with
    adjective impatient, weary, tired, sick, intolerant, sore, cross, disillusioned, disenchanted
    if       subject <actor>
    if       with <actor>
    unless   subject investor, fan, voter, customer
    event    ACCUSE disapprove
    cameo    110
    target   with
    example  The United States is impatient with Pakistan. => USA ACCUSE PAK
    not      Investors are disillusioned with Europe.

act sour-on
    verb     sour, turn
    if       on <actor>
    if       subject <state>
    unless   on each
    unless   object any
    unless   in any
    event    ACCUSE disapprove
    cameo    110
    target   on
    example  Washington soured on Maliki. => USAGOV ACCUSE IRQ
    not      Ukraine turned on the lights.

act voice-displeasure-to
    verb     convey, express, voice, relay, communicate, register, make_clear
    if       object displeasure, anger, unhappiness, annoyance, frustration, outrage, dismay, disapproval, disappointment, dissatisfaction
    if       to <actor>
    event    ACCUSE disapprove
    cameo    110
    target   to
    example  Poland conveyed its displeasure to Germany. => POL ACCUSE DEU

act anger-in
    noun     anger, outrage, fury, uproar, dismay, furore, consternation, resentment, indignation
    if       in <state>
    if       over any
    event    ACCUSE disapprove
    cameo    110
    noun-source in
    noun-target over.by, over.possessor, over.of, over
    example  Fury in Pakistan over the raid by India has grown. => PAK ACCUSE IND

act raise-case-with
    verb     raise
    if       object case, abuse, violation, plight, human_right, detention, killing, crackdown, incursion, hacking
    if       with <actor>
    event    ACCUSE disapprove
    cameo    110
    target   with
    example  Germany raised the case of the lawyer with China. => DEU ACCUSE CHN
    not      The farmer raised cattle with the French.

act gravely-note
    verb     note, view, observe, follow
    if       with concern, alarm, regret, dismay, consternation, unease
    if       object any
    event    ACCUSE disapprove
    cameo    110
    target   object.by, object.of, object.possessor, object.in, object
    example  Russia viewed with concern the deployment by Poland. => RUS ACCUSE POL

act cause-concern
    verb     cause, raise, spark, fuel, prompt, stoke
    if       object concern, alarm, worry, unease, disquiet, fear
    if       in <state>
    unless   subject virus, weather, disease, outbreak, price, economy, market, earthquake
    event    ACCUSE disapprove
    cameo    110
    source   in
    target   subject.by, subject.possessor, subject.of, subject
    example  The test by North Korea caused alarm in Japan. => JPN ACCUSE PRK
    not      The virus caused alarm in Japan.

act chagrin
    noun     chagrin, ire, annoyance, displeasure, dismay
    if       of <actor>
    event    ACCUSE disapprove
    cameo    110
    noun-source of
    noun-target with, of.with, over.by, at, at.by
    example  The displeasure of Russia with Turkey grew. => RUS ACCUSE TUR

# ---- accusing: who is said to have done it

act charge-that
    verb     charge, allege
    if       subject <actor>
    if       clause any
    if       clause.subject <actor>
    unless   infinitive any
    unless   object any
    event    ACCUSE disapprove
    cameo    112
    target   clause.subject
    example  Amnesty International charged that Egypt had jailed the bloggers. => NGOAMN ACCUSE EGY
    not      The airline alleged that bags were lost.

act see-hand-of
    verb     see, detect, discern, perceive, find
    if       object hand, fingerprint, handiwork, involvement, complicity
    if       subject <actor>
    unless   object.of god, master, artist, painter, author
    event    ACCUSE disapprove
    cameo    112
    target   object.of, object.possessor
    example  Britain saw the hand of Russia in the poisoning. => GBR ACCUSE RUS
    not      Critics saw the hand of a master.

act bear-hallmarks
    verb     bear, carry, have
    if       object hallmark, fingerprint, signature, stamp, trademark
    if       object.of <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   object.of
    example  The attack bore the hallmarks of Iran, the Israeli government said. => ISRGOV ACCUSE IRN
    not      The film bears the hallmarks of a classic, the critic said.

act work-of
    noun     work, handiwork, doing
    if       self.subject attack, bombing, blast, killing, explosion, hack, murder, massacre, shooting, poisoning, raid, ambush, sabotage, leak, cyberattack, intrusion
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    noun-source speaker
    noun-target of
    example  The bombing was the work of the Islamic State, the French government said. => FRAGOV ACCUSE ISI
    not      The painting was the work of a Dutchman, the museum said.

act legitimate-link
    verb     link, tie, connect
    if       object <actor>
    if       to murder, killing, attack, plot, bombing, coup, assassination, massacre, poisoning, abduction, hack, abuse
    unless   subject study, scientist, researcher
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  The American government linked Iran to the plot. => USAGOV ACCUSE IRN
    not      A study linked Japan to the attack.

act implicate-in
    verb     implicate, name, mention, finger, list
    if       object <actor>
    if       in murder, killing, attack, plot, bombing, corruption, coup, assassination, massacre, fraud, scandal, bribery, torture, report, abuse, abduction
    unless   subject book, film, study
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  The United Nations implicated Rwanda in the massacre. => IGOUNO ACCUSE RWA

act name-as-suspect
    verb     name, identify, list, single_out
    if       subject <actor>
    if       as suspect, mastermind, culprit, perpetrator, killer, ringleader, sponsor, attacker, assailant, author, organiser, financier, accomplice, planner
    if       object <actor>
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  The Turkish government named Syria as the culprit. => TURGOV ACCUSE SYR
    not      The critic named Egypt's capital as a suspect.

act call-to-account
    verb     call_to_account, hold_to_account, bring_to_account
    if       subject <actor>
    if       object <actor>
    unless   subject voter
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  The European Union called Hungary to account over the courts. => IGOEEC ACCUSE HUN

act scapegoat
    verb     scapegoat, make_scapegoat, stigmatise, stigmatize, tar
    if       object <actor>
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  The Hungarian government scapegoated refugees. => HUNGOV ACCUSE REF

act besmirch
    verb     besmirch, tarnish, sully, blacken, smear, malign, stain, soil
    if       subject <actor>
    if       object reputation, name, image, honour, honor, memory
    if       object.of <actor>
    unless   subject striker, coach
    event    ACCUSE disapprove
    cameo    112
    target   object.of
    example  Poland sullied the name of Hungary. => POL ACCUSE HUN
    not      The striker sullied the name of the club.

act besmirch-possessed
    verb     besmirch, tarnish, sully, blacken, smear, malign, stain, soil, defame
    if       object reputation, name, image, honour, honor
    if       object.possessor <state>
    unless   subject striker, coach, defeat, scandal, loss
    event    ACCUSE disapprove
    cameo    112
    target   object.possessor
    example  Poland had sullied Hungary's name. => POL ACCUSE HUN
    not      The defeat tarnished Germany's reputation.

act doubts-cast
    verb     question, query, impugn, challenge, doubt
    if       object sincerity, honesty, integrity, loyalty, good_faith, commitment, impartiality, neutrality, patriotism, right
    if       object.of <actor>
    unless   subject coach, fan
    event    ACCUSE disapprove
    cameo    112
    target   object.of
    example  Russia questioned the impartiality of the United Nations. => RUS ACCUSE IGOUNO
    not      The coach questioned the loyalty of the fans.

act doubts-cast-possessed
    verb     question, query, impugn, challenge, doubt
    if       object sincerity, honesty, integrity, loyalty, good_faith, commitment, impartiality, neutrality, patriotism
    if       object.possessor <actor>
    unless   subject coach, fan
    event    ACCUSE disapprove
    cameo    112
    target   object.possessor
    example  Georgia questioned Russia's sincerity. => GEO ACCUSE RUS

act hold-over-barrel
    verb     hold_to_ransom, play_game, play_double_game, play_with_fire, play_politics
    if       speaker any
    if       subject <state>
    unless   subject player, club
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Turkey is playing with fire, the Greek government said. => GRCGOV ACCUSE TUR
    not      Chile will play a game.

act cross-line
    verb     cross
    if       object line, red_line, rubicon
    if       speaker any
    if       subject <state>
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Israel has crossed a red line, the Turkish government said. => TURGOV ACCUSE ISR
    not      The runner crossed the line, the judge said.

act go-too-far
    verb     go_too_far
    if       subject <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Russia has gone too far, the Polish government said. => POLGOV ACCUSE RUS

act turn-blind-eye
    verb     turn, close, shut
    if       object blind_eye, eye
    if       subject <state>
    if       speaker any
    if       to any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Pakistan turns a blind eye to the camps, the Afghan government said. => AFGGOV ACCUSE PAK

# ---- abuses, crimes, aggression laid bare

act expose-abuse
    verb     expose, uncover, unmask, reveal, lay_bare, bring_to_light, publicise, publicize, unearth
    if       subject <actor>
    if       object abuse, torture, repression, brutality, mistreatment, atrocity, massacre, violation, killing, persecution
    unless   subject film, study
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object.by, object.of.by, object.possessor, object.of, object.in, by, in
    example  Amnesty International exposed abuses by the Libyan police. => NGOAMN ACCUSE LBYCOP

act report-abuse
    verb     report, record, catalogue, catalog, list, detail, chronicle, note, cite
    if       object abuse, torture, disappearance, persecution, violation, brutality, repression, execution, mistreatment
    if       object.by <actor>
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object.by
    example  Amnesty International reported abuses by the Malian army. => NGOAMN ACCUSE MLIMIL

act find-evidence-abuse
    verb     find, have, see, obtain, uncover, discover, present, produce, collect, gather, compile
    if       object evidence, proof, sign, indication, documentation, dossier
    if       object.of abuse, torture, persecution, mistreatment, execution, repression, violation, brutality, rape
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object.of.by, object.by, object.against, by, in, object.in
    example  The United Nations found evidence of torture by Syria. => IGOUNO ACCUSE SYR

act speak-of-abuse
    verb     speak, tell, talk, complain
    if       of abuse, torture, repression, persecution, discrimination, oppression, brutality, mistreatment, harassment
    if       by <actor>
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   of.by, by
    example  Refugees told of torture by the Eritrean army. => REF ACCUSE ERIMIL

act cite-record
    verb     cite, criticise, criticize, condemn, slam, deplore, decry, question, highlight
    if       object record
    unless   subject athlete, swimmer, sprinter, runner, player
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object.possessor, object.of
    example  Canada criticised the human rights record of Iran. => CAN ACCUSE IRN

act abuse-allegation
    noun     abuse_allegation, torture_allegation, rape_allegation, abuse_claim, torture_claim, abuse_accusation, rights_complaint
    unless   of any
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    noun-source possessor, from
    noun-target against, of.by, by
    example  Sudan faces torture allegations from Amnesty International. => NGOAMN ACCUSE SDN

act allege-fraud
    verb     allege, claim, cry, denounce, charge, decry
    if       subject <actor>
    if       object fraud, corruption, irregularity, cheating, graft, bribery, nepotism, embezzlement, vote-rigging, vote_rigging, ballot-stuffing, malpractice, wrongdoing, smuggling, collusion, misuse, manipulation, extortion
    unless   subject auditor, insurer
    event    ACCUSE allege
    cameo    1121
    context  corruption
    target   object.by, object.of.by, object.possessor, object.of, object.in, by, against, in, of
    example  The Kenyan opposition alleged fraud by the Kenyan government. => KENOPP ACCUSE KENGOV
    not      The insurer alleged fraud by a dentist.

act claims-of-fraud
    noun     claim, charge, report, complaint, suspicion, cry
    if       of fraud, corruption, irregularity, cheating, graft, bribery, rigging, vote-rigging, manipulation, embezzlement, wrongdoing, foul
    event    ACCUSE allege
    cameo    1121
    context  corruption
    noun-target against, of.by, of, by, in
    example  Claims of fraud against the Kenyan government by the opposition grew. => OPP ACCUSE KENGOV
    not      Claims of a cure were rejected.

act corruption-allegation
    noun     corruption_allegation, fraud_allegation, graft_allegation, bribery_allegation, corruption_accusation, corruption_complaint, corruption_charge, bribery_charge, graft_charge, fraud_charge
    unless   possessor insurance, card
    unless   of fraud, corruption, graft, bribery
    event    ACCUSE allege
    cameo    1121
    context  corruption
    noun-target against, of.by, of, by, in
    example  The Kenyan president faces corruption allegations from the opposition. => OPP ACCUSE KENGOV

act expose-corruption
    verb     expose, uncover, reveal, unmask, lift_lid, blow_whistle, blow_lid, unearth, bring_to_light
    if       subject <actor>
    if       object corruption, graft, crime, bribery, fraud, smuggling, wrongdoing, malfeasance, cover-up, scandal, lie, deceit
    event    ACCUSE allege
    cameo    1121
    context  corruption
    target   object.by, object.of.by, object.possessor, object.of, object.in, by, against, in, of
    example  Activists exposed corruption in the Kenyan government. => CVL ACCUSE KENGOV

act blow-whistle
    verb     blow_whistle, blow_lid, lift_lid, inform, rat
    if       on <actor>
    unless   subject referee, umpire
    event    ACCUSE allege
    cameo    1121
    context  corruption
    target   on, on.by, on.in
    example  Egyptian lawmakers blew the whistle on the Maltese government. => EGYLEG ACCUSE MLTGOV
    not      The referee blew the whistle on Spain.

act rig-vote
    verb     rig, steal, falsify, doctor, fix
    if       object election, vote, poll, result, ballot, referendum, presidency
    if       subject <actor>
    if       speaker any
    event    ACCUSE allege
    cameo    1121
    context  corruption
    source   speaker
    target   subject
    example  The Kenyan government rigged the election, the opposition said. => OPP ACCUSE KENGOV
    not      The crew rigged the mast.

act leak-crime
    verb     accuse, suspect, blame
    if       in murder, killing, plot, attack, bombing, corruption, scandal, coup, disappearance, assassination
    if       object <actor>
    event    ACCUSE allege
    cameo    1121
    context  corruption
    target   object
    example  The Lebanese opposition accused Syria in the killing. => LBNOPP ACCUSE SYR

act protest-aggression
    verb     protest, decry, report, denounce, register, cite, allege, claim, record
    if       object violation, incursion, aggression, provocation, overflight, trespass, intrusion, encroachment, shelling, annexation, meddling, interference, truce_violation, ceasefire_violation, breach
    if       object.by <actor>
    event    ACCUSE allege
    cameo    1123
    context  military
    target   object.by
    example  Greece reported a violation by Turkey of its airspace. => GRC ACCUSE TUR

act accusation-aggression
    noun     accusation, allegation, charge, claim, complaint
    if       of aggression, invasion, meddling, interference, incursion, provocation, expansionism, annexation, shelling, sabotage, cyberattack, hacking, terrorism, bombing, attack
    unless   of heart
    event    ACCUSE allege
    cameo    1123
    context  military
    noun-target against, of.by, of.of, at, on
    example  Ukraine repeated its allegation of aggression against Russia. => UKR ACCUSE RUS

act violates-sovereignty
    verb     violate, breach, infringe, trample, break
    if       object airspace, sovereignty, law, resolution, treaty, territory, charter, norm, commitment
    if       speaker any
    if       subject <actor>
    event    ACCUSE allege
    cameo    1123
    context  military
    source   speaker
    target   subject
    example  Israel violated international law, the Lebanese government said. => LBNGOV ACCUSE ISR
    not      The driver broke the law.

act harbour-said
    verb     harbour, harbor, sponsor, bankroll, nurture, coddle, sheltering
    if       subject <actor>
    if       object terrorist, rebel, militant, terrorism, extremist, group, insurgent, separatist, extremism
    if       speaker any
    event    ACCUSE allege
    cameo    1123
    context  military
    source   speaker
    target   subject
    example  Pakistan was harbouring militants, the Indian government said. => INDGOV ACCUSE PAK

act find-evidence-war-crime
    verb     find, have, see, obtain, uncover, present, produce, discover
    if       object evidence, proof, sign, indication
    if       object.of %atrocity
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   object.by, object.of.by, object.possessor, object.in, object.against, by, against, in, object.of, of
    example  The United Nations found evidence of war crimes by Eritrea. => IGOUNO ACCUSE ERI

act expose-war-crime
    verb     expose, report, document, record, denounce, catalogue, uncover, decry, reveal
    if       object %atrocity
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   object.by, object.of.by, object.possessor, object.in, object.against, by, against, in, object.of, of
    example  Human Rights Watch documented war crimes by Ethiopia. => NGO ACCUSE ETH

act speak-of-genocide
    verb     speak, talk, warn, cry
    if       of genocide, ethnic_cleansing, war_crime, extermination
    if       subject <actor>
    unless   subject historian, scholar, writer
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    target   of.by, by, in, of.in
    example  Sudan's opposition spoke of genocide by the Sudanese army. => SDNOPP ACCUSE SDNMIL

act commit-genocide-said
    verb     commit, perpetrate
    if       object genocide, war_crime, atrocity, massacre
    if       subject <state>
    if       speaker any
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    source   speaker
    target   subject
    example  Israel is committing genocide, the South African government said. => ZAFGOV ACCUSE ISR
    not      The swindler committed a massacre of the language, the book says.

act genocide-allegation
    noun     genocide_allegation, genocide_accusation, genocide_charge, genocide_claim, genocide_case, war_crime_allegation, war_crimes_case, war_crime_case
    event    ACCUSE allege
    cameo    1124
    context  military, legal
    noun-target against, by, of
    example  South Africa's genocide case against Israel opened. => ZAF ACCUSE ISR

act unmask-spies
    verb     unmask, expose, uncover, identify, out, name
    if       object spy, mole, traitor, double_agent, spy_ring, spy_network, collaborator, agent
    unless   subject film, book, novel
    event    ACCUSE allege
    cameo    1125
    context  legal
    target   object.of, object.for, object.from, object.possessor, object
    example  Poland unmasked a spy ring of Belarus. => POL ACCUSE BLR
    not      The novel unmasked the spy.

act spy-allegation
    noun     spying_allegation, espionage_allegation, spy_claim, spying_claim, spying_accusation, treason_allegation, espionage_charge, treason_charge, spying_charge, sedition_charge
    event    ACCUSE allege
    cameo    1125
    context  legal
    noun-target of, against
    example  Russia raised espionage charges against Britain. => RUS ACCUSE GBR

act claims-of-spying
    noun     claim, charge, allegation, accusation
    if       of spying, espionage, treason, sedition, eavesdropping, surveillance, betrayal, wiretapping
    event    ACCUSE allege
    cameo    1125
    context  legal
    noun-target against, by, of.by, on
    example  Claims of espionage against Iran by Norway were repeated. => NOR ACCUSE IRN

act betray-said
    verb     betray, stab_in_back, sell_out, double-cross, backstab
    if       subject <actor>
    if       object any
    if       speaker any
    unless   object emotion, nerve, age, anxiety, origin, secret, accent
    event    ACCUSE allege
    cameo    1125
    context  legal
    source   speaker
    target   subject
    example  Britain betrayed the Kurds, the Iraqi opposition said. => IRQOPP ACCUSE GBR
    not      His voice betrayed his nerves, she said.

# ---- rallying others against somebody

act whip-up-opposition
    verb     whip_up, drum_up, stir_up, foment, incite, stoke, rally, mobilise, mobilize, build, marshal, muster, organise, organize
    if       object opposition, resistance, anger, hatred, hostility, sentiment, support, opinion, resentment, feeling, hostility, coalition, alliance, pressure
    if       against <actor>
    unless   subject <armed>, coach
    event    ACCUSE disapprove
    cameo    113
    target   against, object.against
    example  Iran whipped up hatred against Saudi Arabia. => IRN ACCUSE SAU
    not      The coach built support against relegation.

act turn-against
    verb     turn, poison, prejudice, set
    if       object world, opinion, public, people, country, ally, neighbour, west, nation, state, european
    if       against <actor>
    event    ACCUSE disapprove
    cameo    113
    target   against
    example  The Russian government turned Hungary's neighbours against Ukraine. => RUSGOV ACCUSE UKR
    not      The wind turned against Spain.

act gang-up
    verb     gang_up, close_rank, conspire, plot, scheme, connive, collude, line_up, team_up
    if       against <actor>
    if       speaker any
    unless   subject <armed>
    unless   subject club
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  The United States and Israel are conspiring against Iran, the Iranian government said. => IRNGOV ACCUSE USA,ISR
    not      Clubs conspired against Spain, the coach said.

act form-front
    verb     form, build, forge, create, present, set_up, assemble
    if       object front, bloc, coalition, alliance, axis
    if       against <actor>
    unless   subject <armed>
    event    ACCUSE disapprove
    cameo    113
    target   object.against, against
    example  Sudan and Egypt formed a front against Ethiopia. => SDN,EGY ACCUSE ETH

act call-to-arms
    noun     call_to_arms, rallying_cry, battle_cry, hate_campaign, propaganda_campaign, witch_hunt, witch-hunt, vendetta, crusade, diplomatic_offensive, hate_speech, propaganda_war, disinformation_campaign
    if       against <actor>
    event    ACCUSE disapprove
    cameo    113
    noun-source possessor, by, from, of
    noun-target against
    example  Russia's hate speech against Estonia grew. => RUS ACCUSE EST

act propaganda
    verb     demonise, demonize, agitate, whip_up, preach, propagandise, incite_hatred, preach_hatred
    if       against <actor>
    unless   subject <armed>
    event    ACCUSE disapprove
    cameo    113
    target   against
    example  The Iranian president preached hatred against Denmark. => IRNGOV ACCUSE DNK

act advocate-punishing
    verb     recommend, favour, favor, support, advocate, back, want, propose
    if       object sanction, expulsion, suspension, embargo, punishment, isolation, prosecution, blacklisting, boycott
    if       object.on <actor>
    event    ACCUSE disapprove
    cameo    113
    target   object.against, object.of, object.on, against, on
    example  Poland favours sanctions on Belarus. => POL ACCUSE BLR

act advocate-expulsion
    verb     recommend, favour, favor, support, advocate, back, want, propose, demand, seek
    if       object expulsion, suspension, isolation, prosecution, exclusion, eviction
    if       object.of <actor>
    unless   subject coach, club, fifa, uefa
    event    ACCUSE disapprove
    cameo    113
    target   object.of
    example  Poland favours the expulsion of Belarus. => POL ACCUSE BLR
    not      The club favours the suspension of Spain.

# ---- official complaints

act dress-down-envoy
    verb     dress_down, carpet, upbraid, haul_in, rebuke, reprimand, hand_note
    if       object ambassador, envoy, diplomat, charge, chargé, consul, attache, attaché
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   object, object.of, object.possessor
    example  Turkey dressed down the Dutch ambassador. => TUR ACCUSE NLDGOV

act hand-note
    verb     hand, deliver, give, present, send, submit, dispatch, fire_off
    if       object note, aide-memoire, letter
    if       object.of protest, complaint
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   to, recipient, object.against, against
    example  Estonia handed a note of protest to the Russian ambassador. => EST ACCUSE RUSGOV

act take-complaint
    verb     take, bring, refer, raise, submit, table
    if       object complaint, dispute, grievance, row, quarrel, matter
    if       to council, court, un, u.n., wto, tribunal, nations, league, icj, hague
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   against, object.against, object.with, with
    example  Lebanon referred its dispute with Israel to the Security Council. => LBN ACCUSE ISR

act write-to-complain
    verb     write, appeal, turn, petition, go
    if       to council, secretary-general, un, u.n., nations, commission, wto
    if       clause complain, protest, condemn, denounce, accuse
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   clause.about.by, clause.about, clause.against, clause.at, clause.object
    example  Syria wrote to the Security Council to complain about Israel. => SYR ACCUSE ISR

act complain-that
    verb     complain, grumble, grouse, protest, carp, moan, object
    if       subject <actor>
    if       clause any
    if       clause.subject <actor>
    unless   object any
    unless   subject fan, customer, patient, coach, neighbour, passenger
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   clause.subject
    example  Serbia complained that Kosovo had broken the accord. => SRB ACCUSE XKX
    not      Customers complained that Spain was hot.

act complain-of-conduct
    verb     complain, grumble, grouse, protest, lament
    if       of any
    if       subject <state>
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   of.by, of.possessor, of.of, about.by, about.possessor, of, about
    example  Iran complained of interference by Israel. => IRN ACCUSE ISR

act wto-complaint
    noun     trade_complaint, wto_complaint, unfair_trade_complaint, dumping_complaint, anti-dumping_complaint
    event    ACCUSE allege
    cameo    114
    context  economic
    noun-target against, to, over.by, over.possessor, with, about, at
    example  A trade complaint by Brazil against Canada was heard. => BRA ACCUSE CAN

# ---- courts

act refer-situation
    verb     refer, submit, take
    if       object situation, case, dossier, file, killing, crime
    if       to court, icc, icj, hague, tribunal, prosecutor
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object.in, object.of, object.against, in
    example  The Security Council referred the situation in Sudan to the International Criminal Court. => IGOUNO ACCUSE SDN

act file-suit
    verb     file, bring, launch, start, lodge, initiate, institute, open, take
    if       object suit, lawsuit, proceeding, case, complaint, action, claim
    if       object.against <actor>
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object.against, against
    example  Gambia filed a suit against Myanmar. => GMB ACCUSE MMR

act take-on-in-court
    verb     challenge, contest, dispute
    if       in court, tribunal
    if       object ruling, law, decision, ban, order, decree, result, measure, policy
    unless   subject player, club, striker
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object.by, object.of, object.possessor, object
    example  Hungary challenged the ruling of the European Union in court. => HUN ACCUSE IGOEEC
    not      The club challenged the fine in court.

act seek-damages
    verb     seek, claim, demand, win
    if       object damage, compensation, reparation, redress
    if       from <actor>
    unless   subject airline, passenger, insurer, firm
    event    ACCUSE allege
    cameo    115
    context  legal
    target   from, object.from
    example  Bosnia sought damages from Serbia at the court. => BIH ACCUSE SRB
    not      The passenger claimed compensation from Poland.

act seek-arrest-words
    verb     seek, request, demand, issue, obtain
    if       object arrest_warrant, warrant
    if       subject prosecutor, icc
    if       object.for <actor>
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object.for, for
    example  The prosecutor sought a warrant for the Sudanese president. => JUD ACCUSE SDNGOV

act take-to-arbitration
    verb     take, haul, bring, drag
    if       before panel, court, tribunal, council, arbitrator
    if       subject <state>
    if       object <state>
    unless   subject guard, officer
    event    ACCUSE allege
    cameo    115
    context  legal
    target   object
    example  Japan hauled China before the panel. => JPN ACCUSE CHN

act on-trial-for
    verb     face, await, stand
    if       object trial, charge, tribunal, court, prosecution, judge, court-martial, court_martial
    if       for %atrocity, treason, murder, corruption, terrorism, torture, spying, espionage, sedition, fraud, coup
    if       subject <actor>
    event    ACCUSE allege
    cameo    115
    context  legal
    source   by, in
    target   subject
    example  The Serb commander faced trial for genocide. => ? ACCUSE SRBMIL

act hand-down-sentence
    verb     hand_down, hand, pass, pronounce, impose, mete_out, deliver, return, give
    if       object sentence, verdict, conviction, term, judgment, judgement
    if       subject %lawcourt
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   to, on, against, recipient, object.against, object.for, object.on
    example  The court handed down a verdict against the Egyptian activists. => JUD ACCUSE EGYCVL

act found-in-breach
    verb     find, rule, conclude, determine, establish, decide, hold
    if       clause violate, breach, commit, torture, infringe, discriminate, fail, abuse, break
    if       clause.subject <actor>
    if       subject %lawcourt, commission, panel, inquiry, rapporteur, investigator, report, un, nations, icj, committee
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   clause.subject
    example  The court found that Russia had violated the treaty. => JUD ACCUSE RUS
    not      The report found that sales had broken a record.

act hold-in-contempt
    verb     hold_in_contempt, cite_for_contempt, hold_contempt
    if       object any
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object
    example  The court held the Pakistani prime minister in contempt. => JUD ACCUSE PAKGOV

act uphold-conviction
    verb     uphold, confirm, affirm
    if       object conviction, sentence, verdict, sentencing
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   object.of, object.on, object.against, object.for, object.possessor, of, on
    example  The Turkish court upheld the conviction of the Syrian activists. => TURJUD ACCUSE SYRCVL

act award-damages
    verb     award, order
    if       object damage, compensation
    if       against <actor>
    event    ACCUSE disapprove
    cameo    116
    context  legal
    target   against
    example  The American court awarded damages against Iran. => USAJUD ACCUSE IRN

# ---- inquiries

act open-inquiry
    verb     open, launch, start, begin, order, announce, initiate, set_up, commission, conduct, hold, reopen, convene
    if       object inquiry, investigation, probe, enquiry, examination, audit
    if       into any
    unless   subject airline, aviation, league, hospital
    event    ACCUSE investigate
    cameo    090
    target   into.by, object.into.by, into.possessor, into.of, into.in, into
    example  Kenya opened an inquiry into the shooting by Ugandan soldiers. => KEN ACCUSE UGAMIL

act open-case
    verb     open, reopen, launch, start, initiate, institute
    if       object case, criminal_case, file, examination, proceeding, docket, criminal_proceeding, investigation
    if       against <actor>
    event    ACCUSE investigate
    cameo    090
    target   against, object.against
    example  Ukraine opened a criminal case against the Russian general. => UKR ACCUSE RUSMIL

act send-investigators
    verb     send, dispatch, deploy
    if       object investigator, fact-finding_mission, fact-finder, detective
    if       to <actor>
    event    ACCUSE investigate
    cameo    090
    target   to
    example  The United Nations sent investigators to Syria. => IGOUNO ACCUSE SYR

act grill-lawmakers
    verb     grill, quiz, question, cross-examine, interrogate
    if       subject senator, lawmaker, parliament, committee, panel, congress, mp, deputy, inquiry, legislator
    if       object <actor>
    event    ACCUSE investigate
    cameo    090
    target   object
    example  Senators grilled the Israeli minister over the raid. => LEG ACCUSE ISRGOV
    not      The reporter quizzed Spain's captain.

act gather-evidence
    verb     gather, collect, compile, assemble, amass, preserve, seek
    if       object evidence, testimony, dossier, proof, statement
    if       against any
    unless   subject scientist, researcher
    event    ACCUSE investigate
    cameo    090
    target   against, object.against, object.on.by, object.of.by, object.on
    example  The Ukrainian prosecutor gathered evidence against Russian soldiers. => UKRJUD ACCUSE RUSMIL

act examine-claims
    verb     examine, review, study, assess, look_at, weigh, follow_up, pursue, explore
    if       object allegation, accusation, claim, complaint, abuse, atrocity, violation, killing, death, conduct
    if       subject court, prosecutor, commission, un, nations, committee, police, panel, tribunal, investigator, inspector, watchdog
    event    ACCUSE investigate
    cameo    090
    target   object.against, object.by, object.of.by, object.about, object.of, object.in
    example  The United Nations examined allegations against Rwanda. => IGOUNO ACCUSE RWA

act hearing-on
    noun     hearing, congressional_hearing, public_hearing, senate_hearing
    if       into any
    event    ACCUSE investigate
    cameo    090
    noun-target into.by, into.possessor, into.of, into
    example  Congress held a hearing into the killing by Saudi agents. => USALEG ACCUSE SAU

act under-investigation
    noun     under_investigation, under_scrutiny, under_probe
    if       self.subject <actor>
    event    ACCUSE investigate
    cameo    090
    noun-source by, possessor
    noun-target self.subject
    example  Rwanda is under investigation by the United Nations. => IGOUNO ACCUSE RWA

act trace-back
    verb     trace, track
    if       to <state>
    if       object weapon, missile, rocket, bomb, drone, money, attack, hack, order, arms, fund, poison
    event    ACCUSE investigate
    cameo    090
    target   to
    example  Ukraine traced the missiles to North Korea. => UKR ACCUSE PRK

act retry-inquest
    noun     inquest, autopsy, commission_of_inquiry, truth_commission, board_of_inquiry, war_crimes_inquiry, criminal_probe, criminal_inquiry, murder_inquiry, murder_investigation, corruption_probe, corruption_inquiry, corruption_investigation, graft_probe, bribery_probe, fraud_probe, fraud_investigation, corruption_case, graft_case
    if       against any
    event    ACCUSE investigate
    cameo    091
    context  crime
    noun-target against, into.by, into.possessor, into
    example  Prosecutors opened a graft probe against the Peruvian president. => JUD ACCUSE PERGOV

act investigate-military-noun
    noun     investigation, inquiry, probe, enquiry
    if       into attack, bombing, shelling, airstrike, strike, raid, crash, explosion, downing, invasion, operation, shooting, blast, bombardment
    event    ACCUSE investigate
    cameo    093
    context  military
    noun-target into.by, into.possessor, into.of, into.on, into
    example  The inquiry by the United Nations into the raid by Israel went on. => IGOUNO ACCUSE ISR

# ---- more ways to accuse and complain

act no-friend-of
    verb     cast, portray, paint, present, depict
    if       object <actor>
    if       as villain, aggressor, threat, bully, enemy, pariah, oppressor, culprit, obstacle, spoiler, warmonger, puppet, hypocrite
    if       subject <actor>
    unless   subject film, book, novel, museum
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  Iran painted Israel as a bully. => IRN ACCUSE ISR
    not      The film cast Egypt as the villain.

act call-name-noun
    verb     call, brand, label, dub
    if       object <actor>
    if       clause bully, pariah, warmonger, hypocrite, gangster, parasite, occupier, colonialist, imperialist, invader, fool, clown, tyrant, despot, stooge, lackey, mafia, cancer, rogue, monster, devil, satan, demagogue, populist, autocrat, racist, antisemite
    if       subject <actor>
    unless   subject fan, coach
    event    ACCUSE disapprove
    cameo    111
    target   object
    example  The Venezuelan president called the American president an imperialist. => VENGOV ACCUSE USAGOV

act express-regret-decision
    verb     regret, bemoan, lament, rue
    if       object decision, move, refusal, failure, vote, ruling, resolution, statement, remark, step, action
    if       subject <actor>
    unless   subject coach, player, club
    event    ACCUSE disapprove
    cameo    110
    target   object.by, object.of, object.possessor, object.from
    example  Turkey regretted the decision by the European Union. => TUR ACCUSE IGOEEC
    not      The coach regretted the decision by Spain's goalkeeper.

act decision-regrettable
    adjective regrettable, unfortunate, disappointing, worrying, alarming, troubling, disturbing, dangerous, counterproductive, unhelpful, unfair, unjust, immoral, inadmissible, misguided, short-sighted, politicised, politicized, biased, irresponsible, destabilising, destabilizing, scandalous, insulting, offensive, one-sided
    if       subject decision, move, refusal, vote, ruling, resolution, statement, remark, action, step, plan, policy, law, bill, verdict, test, launch, visit, sanction, behaviour, behavior, conduct, attack, strike
    if       speaker any
    unless   speaker coach, analyst, economist, critic, fan
    event    ACCUSE disapprove
    cameo    110
    source   speaker
    target   subject.by, subject.of, subject.possessor, subject.from, subject.on
    example  The decision by the European Union is regrettable, the Turkish government said. => TURGOV ACCUSE IGOEEC
    not      The result was disappointing, the coach said.

act call-adjective
    verb     call, brand, label, describe, term, deem, find, consider, declare
    if       clause regrettable, unfortunate, disappointing, alarming, disturbing, dangerous, counterproductive, unhelpful, unfair, immoral, misguided, biased, scandalous, insulting, offensive, one-sided, absurd, cynical, monstrous, cruel, callous, deplorable, illegal, unjustified, unlawful, unilateral
    if       object decision, move, refusal, vote, ruling, resolution, statement, remark, action, step, plan, policy, law, bill, verdict, test, launch, visit, sanction, behaviour, behavior, conduct, attack, strike, bombing, raid, killing, arrest, tariff
    if       subject <actor>
    unless   subject coach, analyst, economist, critic, fan
    event    ACCUSE disapprove
    cameo    111
    target   object.by, object.of, object.possessor, object.from, object.on
    example  Canada called the tariffs of the United States unfair. => CAN ACCUSE USA

act take-exception-visit
    verb     protest, decry, deplore, slam, condemn, denounce
    if       object visit, deployment, exercise, drill, patrol, overflight, construction, settlement, sale, deal, recognition, ban, decision, tariff, plan
    if       subject <state>
    if       object.by <actor>
    unless   object.of weapon
    event    ACCUSE allege
    cameo    114
    context  diplomatic
    target   object.by, object.of
    example  China decried the sale by the United States. => CHN ACCUSE USA

act behind-it
    verb     orchestrate, mastermind, instigate, engineer, stage-manage, concoct
    if       subject <state>
    if       object attack, plot, coup, protest, unrest, riot, bombing, killing, campaign, crisis, violence, poisoning, hack
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Iran orchestrated the attack, the American government said. => USAGOV ACCUSE IRN

act bear-blame
    verb     share, bear, carry, deserve, shoulder
    if       object blame, responsibility, guilt, share
    if       subject <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Turkey bears the responsibility for the crisis, the Greek government said. => GRCGOV ACCUSE TUR

act hands-bloody
    verb     have_blood, have_hand
    if       on hand
    if       subject <actor>
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   subject
    example  Syria has blood on its hands, the French government said. => FRAGOV ACCUSE SYR

act finger-points
    verb     point
    if       subject finger, evidence, suspicion, sign, clue
    if       to <actor>
    if       speaker any
    event    ACCUSE disapprove
    cameo    112
    source   speaker
    target   to, at
    example  The evidence points to Russia, the Estonian government said. => ESTGOV ACCUSE RUS

act suspicion-falls
    verb     fall
    if       subject suspicion, blame
    if       on <actor>
    event    ACCUSE disapprove
    cameo    112
    source   subject.of, in
    target   on
    example  Suspicion fell on Russia. => ? ACCUSE RUS

act hold-grudge
    verb     hold, bear, nurse, harbour, harbor
    if       object grudge, grievance, resentment, ill, animosity, hostility
    if       against <actor>
    if       subject <actor>
    unless   subject fan, player
    event    ACCUSE disapprove
    cameo    110
    target   against, object.against
    example  Serbia nursed a grudge against Croatia. => SRB ACCUSE HRV

act denial-of-rights-accused
    verb     blame, condemn, denounce, criticise, criticize, slam
    if       for denial, suppression, silencing, jailing, intimidation, harassment, starvation, displacement, expulsion, eviction, detention, deportation, neglect, impunity, land_grab
    if       object <actor>
    event    ACCUSE allege
    cameo    1122
    context  human_rights
    target   object
    example  Amnesty International condemned Algeria for the detention of migrants. => NGOAMN ACCUSE DZA

act corruption-scandal-accuse
    verb     accuse, blame
    if       object.of theft, plunder, looting, mismanagement, profiteering, squandering, abuse_of_office, cronyism, favouritism, tribalism, clientelism, state_capture, vote-buying, ballot-stuffing, gerrymandering, foul_play
    if       object <actor>
    unless   subject coach, club
    event    ACCUSE allege
    cameo    1121
    context  corruption
    target   object
    example  The Kenyan opposition accused the Kenyan government of mismanagement. => KENOPP ACCUSE KENGOV

act accuse-obstruction
    verb     accuse, blame
    if       object.of blackmail, bad_faith, hypocrisy, lying, bullying, foot-dragging, stalling, obstruction, intransigence, bias, protectionism, dumping, double_standard, cheating, deception, racism, appeasement, cowardice, betrayal, coercion, scaremongering
    if       object <actor>
    unless   subject coach, club, player
    event    ACCUSE disapprove
    cameo    112
    target   object
    example  Poland accused Germany of hypocrisy. => POL ACCUSE DEU
    not      The coach accused Spain's striker of cheating.

act dumping-probe
    noun     anti-dumping_probe, anti-dumping_investigation, antitrust_probe, antitrust_investigation, trade_investigation, anti-subsidy_probe, tariff_investigation, dumping_investigation
    event    ACCUSE investigate
    cameo    090
    context  economic
    noun-target into, into.from, into.by, against, on.from, on, of
    example  An anti-subsidy probe against China by the European Union continued. => IGOEEC ACCUSE CHN

act cross-question
    verb     debrief, interview, depose, polygraph, screen
    if       subject investigator, police, prosecutor, detective, intelligence
    if       object witness, suspect, detainee, defector, survivor, <armed>
    unless   object candidate
    event    ACCUSE investigate
    cameo    090
    target   object.from, object.of, object
    example  Investigators interviewed the Syrian soldiers. => ? ACCUSE SYRMIL

act visit-site-probe
    verb     inspect, examine, visit, comb, search
    if       object site, wreckage, crater, scene, grave, mass_grave, facility
    if       subject investigator, inspector, monitor, prosecutor, observer
    event    ACCUSE investigate
    cameo    090
    target   object.in, object.of, in
    example  United Nations investigators examined the mass grave in Sudan. => IGOUNO ACCUSE SDN

act warrant-for-arrest
    verb     issue, seek, request, obtain, demand
    if       object warrant, arrest_warrant
    if       for arrest, detention, capture
    if       subject prosecutor, icc, judge, court, tribunal
    event    ACCUSE allege
    cameo    115
    context  legal
    target   for.possessor, for.of, object.for.possessor, object.for.of
    example  Judges issued a warrant for the arrest of the Sudanese president. => JUD ACCUSE SDNGOV
