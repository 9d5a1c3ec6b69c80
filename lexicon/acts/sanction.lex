# SANCTION (CAMEO 16 without 163): reduce, break, halt, withdraw, expel.

# ---- 160, 161: relations

act sanction-break-ties
    verb     cut, sever, break, break_off, cut_off, suspend, downgrade, freeze, reduce, end, terminate, scale_back, scale_down, curtail, halt, rupture, dissolve, discontinue, renounce, curb, limit, cool, abandon, downscale, put_on_hold, shut_off, stop, ditch, lower, put_on_ice, rescind, loosen
    if       object %bond
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   with, object.with, object.to, from, object.between, to, object.possessor
    reciprocal yes
    example  Saudi Arabia and Iran cut diplomatic ties. => SAU,IRN SANCTION IRN,SAU
    example  Saudi Arabia has severed its ties with Iran. => SAU SANCTION IRN
    example  Diplomatic relations with Qatar were cut by Egypt. => EGY SANCTION QAT
    example  Morocco broke off relations with Iran. => MAR SANCTION IRN
    example  Jordan vowed to cut its ties with Qatar. => JOR SANCTION QAT
    not      The doctor cut a ribbon.

act sanction-break-with
    verb     break, sever, part_ways, part_company, fall_out, split, disengage, break_away, dissociate, disassociate, decouple, distance
    if       with <actor>
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   with
    example  Albania broke with China. => ALB SANCTION CHN

act sanction-distance
    verb     distance, disassociate, dissociate, disengage, delink, decouple
    if       from <actor>
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   from
    example  Turkey distanced itself from Israel. => TUR SANCTION ISR

act sanction-break-noun
    noun     severance, severing, rupture, break, cutting, breaking, suspension, downgrading, breaking-off, termination, freeze, curtailment, cut-off, cutoff, cessation
    if       of %bond
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    noun-source possessor, by
    noun-target of.with, with, of.to, of.between
    example  The severing of ties with Iran by Bahrain was welcomed. => BHR SANCTION IRN

act sanction-rift-noun
    noun     rupture, severance, diplomatic_break, break_in_relation
    if       with any
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    noun-target with
    example  Iran's rupture with Canada was total. => IRN SANCTION CAN

act sanction-derecognise
    verb     derecognise, derecognize, withdraw_recognition, ostracise, ostracize, isolate, sideline, shun, snub_diplomatically, alienate, cold-shoulder, excommunicate
    unless   object gene, virus, patient, cell, cause, strain
    event    SANCTION
    cameo    160
    context  diplomatic
    example  Egypt has isolated Qatar. => EGY SANCTION QAT

act sanction-isolation
    noun     isolation, ostracism, derecognition
    if       of <state>
    event    SANCTION
    cameo    160
    noun-source possessor, by
    noun-target of
    example  The isolation of Qatar by Bahrain went on. => BHR SANCTION QAT

act sanction-withdraw-recognition
    verb     withdraw, revoke, rescind, withhold, annul
    if       object recognition, accreditation, credential
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   object.of, of, from, object.to, object.possessor
    example  Kenya withdrew its recognition of Taiwan. => KEN SANCTION TWN

act sanction-recall
    verb     recall, call_back, withdraw, pull, pull_out, summon_home, call_home, order_home, bring_home, evacuate, remove
    if       object %envoyperson
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   from, object.to, to, object.from, object.in, in
    example  Turkey recalled its ambassador to Israel. => TUR SANCTION ISR
    example  The ambassador in Iran was recalled by Kuwait. => KWT SANCTION IRN

act sanction-recall-noun
    noun     recall, withdrawal
    if       of %envoyperson
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    noun-source possessor, by
    noun-target of.to, from, of.from, of.in
    example  Jordan's recall of its ambassador to Israel was popular. => JOR SANCTION ISR

act sanction-close-embassy
    verb     close, shut, shut_down, shutter, evacuate, close_down, vacate, seal, padlock, withdraw_staff
    if       object %mission
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   object.in, object.to, object.of, object.possessor, in
    example  Canada closed its embassy in Iran. => CAN SANCTION IRN

act sanction-close-embassy-noun
    noun     closure, closing, shutdown, evacuation
    if       of %mission
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    noun-source possessor, by
    noun-target of.in, of.of, of.to, of.possessor, in
    example  The closure of the embassy in Libya by France was announced. => FRA SANCTION LBY

# ---- 162: aid

act sanction-cut-aid
    verb     cut, suspend, halt, freeze, stop, withhold, end, cut_off, reduce, slash, withdraw, cancel, discontinue, terminate, scale_back, scale_down, pull, trim, curtail, scrap, shut_off, hold_back, pause, axe, rescind, abort, stop_provide, put_on_hold, slice, limit, curb, lower, interrupt, defund
    if       object %helpthing
    unless   object.from any
    event    SANCTION discontinue
    cameo    162
    context  human_security
    target   to, object.to, object.for, for, from, object.in, in, object.possessor, recipient, against
    example  Germany suspended aid to Sudan. => DEU SANCTION SDN
    example  Assistance to Malawi was halted by Britain. => GBR SANCTION MWI
    example  Norway decided to cut its aid to Uganda. => NOR SANCTION UGA

act sanction-aid-noun
    noun     suspension, halt, cut, freeze, withdrawal, cutoff, cut-off, reduction, cancellation, halting, withholding, stoppage, termination, discontinuation
    if       in %helpthing
    event    SANCTION discontinue
    cameo    162
    context  human_security
    noun-target in.to, in.for, to, for, in.in
    example  Britain's cut in aid to Rwanda was announced. => GBR SANCTION RWA

act sanction-aid-noun-of
    noun     suspension, halt, cut, freeze, withdrawal, cutoff, cut-off, reduction, cancellation, halting, withholding, stoppage, termination, discontinuation
    if       of %helpthing
    event    SANCTION discontinue
    cameo    162
    context  human_security
    noun-source possessor, by
    noun-target of.to, of.for, to, for, of.in, in
    example  The suspension of aid to Ethiopia by Sweden was announced. => SWE SANCTION ETH

act sanction-aid-compound
    noun     aid_cut, aid_freeze, aid_suspension, funding_cut, aid_cutoff, aid_cut-off, aid_reduction
    event    SANCTION discontinue
    cameo    162
    noun-target to, for, against, in
    example  Germany announced aid cuts to Malawi. => DEU SANCTION MWI

act sanction-defund
    verb     defund
    event    SANCTION discontinue
    cameo    162
    example  Israel defunded the United Nations. => ISR SANCTION IGOUNO

act sanction-cut-economic
    verb     cut, suspend, halt, freeze, stop, end, cut_off, reduce, slash, turn_off, shut_off, block, withdraw, discontinue, interrupt, ration, scale_back, withhold, cancel, curtail, shut_down, turn_off_tap, revoke, terminate
    if       object %tradething
    unless   object.from <place>
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, with, object.to, object.with, object.between, object.for, from, for, object.in
    example  Russia has cut off gas to Ukraine. => RUS SANCTION UKR
    example  Flights to Egypt were suspended by Russia. => RUS SANCTION EGY
    example  Pakistan suspended trade with India. => PAK SANCTION IND

act sanction-cut-imports
    verb     halt, suspend, stop, cut, end
    if       object import, purchase, shipment, delivery
    if       object.from any
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   object.from, from
    example  India has halted all imports from China. => IND SANCTION CHN

act sanction-trade-noun
    noun     suspension, halt, cut, cutoff, cut-off, stoppage, termination, halting, freeze
    if       of %tradething
    event    SANCTION discontinue
    cameo    1621
    context  economic
    noun-source possessor, by
    noun-target of.to, of.with, to, with, of.from, of.for
    example  The suspension of flights to Israel by Turkey lasted a week. => TUR SANCTION ISR

act sanction-cut-military
    verb     cut, suspend, halt, freeze, stop, withhold, end, cut_off, reduce, cancel, block, withdraw, discontinue, terminate, curtail, delay, pause, scrap, revoke, stop_sell
    if       object %armsthing
    event    SANCTION discontinue
    cameo    1622
    context  military
    target   to, object.to, of.to, object.of, for, object.for, with, from, in
    example  Denmark suspended arms sales to Saudi Arabia. => DNK SANCTION SAU
    example  The United States has frozen its arms deliveries to Egypt. => USA SANCTION EGY

act sanction-military-noun
    noun     suspension, halt, cut, freeze, cutoff, cut-off, reduction, cancellation, halting
    if       of %armsthing
    event    SANCTION discontinue
    cameo    1622
    context  military
    noun-source possessor, by
    noun-target of.to, to, of.for, for
    example  The suspension of arms sales to Turkey by Finland was announced. => FIN SANCTION TUR

act sanction-cut-humanitarian
    verb     cut, suspend, halt, stop, withhold, end, cut_off, reduce, cancel, discontinue, scale_back, pause
    if       object relief, ration, food, medicine
    event    SANCTION discontinue
    cameo    1623
    context  humanitarian
    target   to, object.to, for, object.for, object.in, in
    example  The United Nations suspended food to Yemen. => IGOUNO SANCTION YEM

# ---- 164, 165: talks and mediation

act sanction-halt-talks
    verb     suspend, halt, break_off, call_off, cancel, end, freeze, stop, abandon, scrap, walk_out, boycott, quit, pull_out, break, leave, terminate, postpone, walk_away, adjourn, discontinue, interrupt, abort, scuttle, torpedo, derail, put_off, cut_short, break_down, shelve, put_on_hold, drop_out
    if       object %parleytalk
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   with, object.with, object.between, object.in, object.possessor, object.on
    example  Israel suspended talks with Syria. => ISR SANCTION SYR
    example  Negotiations with Serbia were broken off by Kosovo. => XKX SANCTION SRB
    example  Colombia has halted all negotiations with the FARC. => COL SANCTION COLREB

act sanction-walk-out-talks
    verb     walk_out, withdraw, pull_out, walk_away, storm_out, drop_out, quit, pull, walk, back_out, bow_out
    if       of %parleytalk
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   of.with, of.between, with, of.in, of.possessor
    example  Iran pulled out of talks with Turkey. => IRN SANCTION TUR

act sanction-withdraw-from-talks
    verb     withdraw, walk_away, pull_out, walk_out, quit, back_out, absent, step_back
    if       from %parleytalk
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   from.with, from.between, with, from.in, from.possessor
    example  Hamas withdrew from talks with Israel. => PSEREB SANCTION ISR

act sanction-talks-noun
    noun     suspension, halt, breakdown, collapse, cancellation, end, breaking-off, postponement, freeze, adjournment, walkout, abandonment, boycott
    if       of %parleytalk
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    noun-source possessor, by, of.between
    noun-target of.with, with, of.between, of.in
    example  The suspension of talks with Pakistan by India came late. => IND SANCTION PAK

act sanction-withdrawal-talks
    noun     withdrawal, pullout, walkout, walk-out, exit
    if       from %parleytalk
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    noun-source possessor, by, of
    noun-target from.with, with, from.between, from.in
    example  Syria's withdrawal from talks with Israel was expected. => SYR SANCTION ISR

act sanction-cancel-meeting
    verb     cancel, call_off, postpone, scrap, put_off, cut_short, skip, shelve, suspend, abort, snub, boycott, disinvite, ditch, scuttle, indefinitely_postpone
    if       object %gathering
    unless   subject %hazard, band, singer, organiser, organizer, festival
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   with, to, object.with, object.to, object.by, object.in, object.between, object.of, object.possessor, in
    example  Obama cancelled a meeting with Putin. => USAGOV SANCTION RUSGOV
    example  Mexico has cancelled a visit to Cuba. => MEX SANCTION CUB

act sanction-cancel-noun
    noun     cancellation, postponement, calling-off
    if       of %gathering
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    noun-source possessor, by
    noun-target of.with, of.to, with, of.in
    example  Mexico's cancellation of the visit to Cuba was sudden. => MEX SANCTION CUB

act sanction-disinvite
    verb     disinvite, uninvite
    event    SANCTION
    cameo    160
    context  diplomatic
    target   object, object.of, object.from
    example  Poland disinvited Russia. => POL SANCTION RUS

act sanction-halt-mediation
    verb     suspend, halt, end, stop, abandon, drop, quit, withdraw, give_up, call_off, break_off, terminate
    if       object %mediatework
    event    SANCTION withdraw
    cameo    165
    context  diplomatic
    target   object.between, object.in, object.with, between, in, with
    example  Qatar suspended its mediation in Sudan. => QAT SANCTION SDN

act sanction-withdraw-mediator
    verb     withdraw, resign, quit, step_down, bow_out
    if       as mediator, broker, facilitator
    event    SANCTION withdraw
    cameo    165
    context  diplomatic
    target   between, in, as.in, as.between
    example  Egypt withdrew as mediator in Libya. => EGY SANCTION LBY

# ---- agreements, organisations

act sanction-suspend-agreement
    verb     suspend, freeze, abrogate, scrap, terminate, tear_up, cancel, denounce_treaty, annul, revoke, rescind, withdraw, exit, quit, repudiate, renounce, abandon, rip_up, end, void, nullify, leave, ditch, dump, halt, unsign, torpedo, break, denunciate, dissolve
    if       object treaty, pact, agreement, accord, convention, protocol, deal, partnership, memorandum, contract, alliance, concordat
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   with, object.with, object.between, object.of, object.by
    example  India suspended a treaty with Pakistan. => IND SANCTION PAK
    example  The agreement with Japan was scrapped by South Korea. => KOR SANCTION JPN

# Who declares a truce over ends what the sides had agreed; shots are another event.
act sanction-declare-truce-over
    verb     declare_over, pronounce_over, proclaim_over, declare_dead
    if       object truce, ceasefire, cease-fire, armistice, cessation, regime
    if       subject <armed>, <state>
    event    SANCTION discontinue
    cameo    160
    context  military
    target   with, object.with, object.between
    example  The Syrian army declared the truce over. => SYRMIL SANCTION ?

act sanction-declare-truce-ended
    verb     declare, announce, say, proclaim, state, pronounce
    if       clause over, end, expire, lapse, finish
    if       clause.subject truce, ceasefire, cease-fire, armistice, cessation, regime
    if       subject <armed>
    unless   clause end_not, end_will, end_would, end_should, end_must, end_could, expire_will, expire_would, over_not, end_may, over_if, end_if
    event    SANCTION discontinue
    cameo    160
    context  military
    target   clause.subject.with, clause.subject.between
    example  The Syrian army declared that the truce was over. => SYRMIL SANCTION ?
    example  Hamas declared that the ceasefire with Israel had ended. => PSEREB SANCTION ISR
    not      The army said the truce would end on Sunday.

act sanction-end-of-truce
    verb     declare, announce, proclaim
    if       object end
    if       object.of truce, ceasefire, cease-fire, armistice, cessation
    if       subject <actor>
    event    SANCTION discontinue
    cameo    160
    context  military
    target   object.of.with, with
    example  The Syrian army declared an end of the truce. => SYRMIL SANCTION ?

act sanction-end-to-truce
    verb     declare, announce, proclaim
    if       object end
    if       object.to truce, ceasefire, cease-fire, armistice, cessation
    if       subject <actor>
    event    SANCTION discontinue
    cameo    160
    context  military
    target   object.to.with, with
    example  The Syrian army declared an end to the truce. => SYRMIL SANCTION ?

act sanction-agreement-noun
    noun     suspension, abrogation, termination, scrapping, cancellation, annulment, repudiation, revocation, abandonment
    if       of treaty, pact, agreement, accord, convention, protocol, deal, contract, partnership, alliance
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    noun-source possessor, by
    noun-target of.with, with, of.between
    example  India's abrogation of the treaty with Nepal was criticised. => IND SANCTION NPL

act sanction-withdraw-from
    verb     withdraw, pull_out, quit, exit, secede, walk_out, pull, opt_out, resign, drop_out
    if       from %compact
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   from.with, with, from, from.of
    example  The United States withdrew from a deal with Iran. => USA SANCTION IRN
    example  Burundi withdrew from the African Union. => BDI SANCTION IGOAFU

act sanction-pull-out-of
    verb     pull_out, back_out, opt_out, drop_out, walk_out, withdraw, pull, walk_away, crash_out
    if       of %compact
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   of.with, with, of, of.of
    example  Obama pulled out of a treaty with Russia. => USAGOV SANCTION RUS

act sanction-leave-body
    verb     leave, quit, exit, secede_from, abandon, renounce
    if       object %compact, eu, nato, opec, commonwealth, unesco
    if       subject <state>
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    example  Britain left the European Union. => GBR SANCTION IGOEEC

act sanction-withdrawal-pact
    noun     withdrawal, exit, pullout, pull-out, secession, departure, resignation
    if       from %compact
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    noun-source possessor, by, of
    noun-target from.with, with, from
    example  America's withdrawal from the deal with Iran was criticised. => USA SANCTION IRN

act sanction-suspend-member
    verb     suspend, expel, eject, oust, kick_out, exclude, bar, throw_out, remove, drop, boot_out
    if       from organisation, organization, union, bloc, league, council, group, commonwealth, alliance, body, oic, membership, participation, nato
    event    SANCTION expel
    cameo    160
    context  diplomatic
    target   object, object.of
    example  The league expelled Syria from the organisation. => ? SANCTION SYR

act sanction-suspend-membership
    verb     suspend, revoke, terminate, freeze, strip
    if       object membership, voting_right, participation
    event    SANCTION expel
    cameo    160
    context  diplomatic
    target   object.of, object.possessor, of
    example  The African Union suspended the membership of Mali. => IGOAFU SANCTION MLI

act sanction-suspension-member
    noun     suspension, expulsion, exclusion, ejection
    if       from organisation, organization, union, bloc, league, council, group, commonwealth, alliance
    event    SANCTION expel
    cameo    160
    context  diplomatic
    noun-source possessor, by
    noun-target of
    example  The expulsion of Syria from the league by Qatar was announced. => QAT SANCTION SYR

act sanction-suspend-state
    verb     suspend
    if       object <state>
    event    SANCTION expel
    cameo    160
    context  diplomatic
    example  The United Nations suspended Libya. => IGOUNO SANCTION LBY

# ---- 166: expel or withdraw

act sanction-expel
    verb     expel, kick_out, throw_out, declare_persona_non_grata, boot_out, eject, order_out, oust, banish, send_home, send_packing, drive_out, turf_out, send_back, deport, evict, withdraw_accreditation
    if       object %envoyperson
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object, object.of, object.from, object.possessor
    example  Britain expelled Russian diplomats. => GBR SANCTION RUSGOV
    example  An envoy of Venezuela was expelled by Peru. => PER SANCTION VEN

act sanction-expel-organisation
    verb     expel, kick_out, throw_out, eject, order_out, boot_out, bar, evict
    if       object %reliefworker
    event    SANCTION expel
    cameo    1663
    context  human_security
    target   object, object.of, object.from, object.possessor, from
    example  Sudan expelled an aid agency of the United Nations. => SDN SANCTION IGOUNO

act sanction-expel-observer
    verb     expel, kick_out, throw_out, eject, order_out, bar, withdraw, pull_out, evict, remove, recall, turn_away, block, turn_back, evacuate
    if       object %watcher
    event    SANCTION expel
    cameo    1662
    context  diplomatic
    target   object.of, object.from, from, object, object.possessor, object.in, in
    example  Iraq expelled inspectors of the United Nations. => IRQ SANCTION IGOUNO
    example  Saudi Arabia withdrew its observers from Syria. => SAU SANCTION SYR

act sanction-expel-peacekeeper
    verb     expel, withdraw, pull_out, recall, kick_out, pull, remove, throw_out, evacuate, order_out, bring_home
    if       object %keeper
    event    SANCTION expel
    cameo    1661
    context  military
    target   from, object.from, object.of, object.in, in, object
    example  Qatar withdrew its peacekeepers from Djibouti. => QAT SANCTION DJI

act sanction-expel-noun
    noun     expulsion, eviction, ouster, ejection
    if       of %envoyperson
    event    SANCTION expel
    cameo    166
    context  diplomatic
    noun-source possessor, by
    noun-target of, of.of, of.from, of.possessor
    example  Russia's expulsion of Bulgarian diplomats was condemned. => RUS SANCTION BGRGOV

act sanction-expel-others-noun
    noun     expulsion, eviction, withdrawal, ejection, pullout, pull-out, evacuation
    if       of %watcher
    event    SANCTION expel
    cameo    1662
    context  diplomatic
    noun-source possessor, by
    noun-target of.from, from, of.of, of, of.in
    example  The expulsion of inspectors of the United Nations by Iraq was condemned. => IRQ SANCTION IGOUNO

act sanction-expel-agency-noun
    noun     expulsion, eviction, ejection, withdrawal, pullout
    if       of %reliefworker
    event    SANCTION expel
    cameo    1663
    context  human_security
    noun-source possessor, by
    noun-target of.of, of, of.from, from
    example  Sudan's expulsion of the aid agencies of the United Nations was condemned. => SDN SANCTION IGOUNO

act sanction-peacekeeper-noun
    noun     withdrawal, pullout, pull-out, expulsion, recall, evacuation
    if       of %keeper
    event    SANCTION expel
    cameo    1661
    context  military
    noun-source possessor, by
    noun-target from, of.from, of.in, in
    example  The withdrawal of peacekeepers from Rwanda by Belgium came early. => BEL SANCTION RWA

act sanction-persona
    verb     declare, name, brand
    if       object %envoyperson
    if       clause persona, persona_non_grata, grata, unwelcome
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object, object.of, object.possessor
    example  Bulgaria declared the ambassador of Russia unwelcome. => BGR SANCTION RUS

act sanction-order-leave
    verb     order, tell, give, ask
    if       object %envoyperson
    if       clause leave, depart, go, quit
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object, object.of, object.possessor
    example  Venezuela has ordered the American ambassador to leave. => VEN SANCTION USAGOV

act sanction-withdraw-agency
    verb     evacuate, withdraw, pull_out, pull, relocate
    if       object staff, aid_worker, personnel, adviser, advisor, expert, instructor, foreign_staff
    if       from <place>
    event    SANCTION expel
    cameo    166
    target   from
    example  The United Nations withdrew its staff from Somalia. => IGOUNO SANCTION SOM

# ---- cooperation, visas, support

act sanction-end-support
    verb     withdraw, end, drop, suspend, stop, cut_off, cut, halt, revoke, reduce, discontinue
    if       object backing, support, guarantee, protection, security_guarantee, endorsement
    event    SANCTION discontinue
    cameo    160
    target   from, object.for, for, to, object.to, object.of, object.from
    example  Iran withdrew its support for Armenia. => IRN SANCTION ARM

act sanction-cut-cooperation
    verb     suspend, halt, freeze, end, stop, cut_off, limit, terminate, discontinue, scale_back, curtail, break_off
    if       object military_cooperation, cooperation, intelligence_sharing, sharing, joint_exercise, drill, patrol, exercise, coordination, contact, hotline, intelligence, information
    event    SANCTION withdraw
    cameo    160
    target   with, object.with, object.between, to
    example  France has halted its cooperation with Turkey. => FRA SANCTION TUR

act sanction-stop-cooperate
    verb     stop, cease, refuse_continue
    if       clause cooperate, work, recognise, recognize, trade, share, fund, sell, supply, buy, finance, help, deal
    event    SANCTION discontinue
    cameo    160
    target   clause.with, clause.object, clause.to
    example  Iran stopped cooperating with the United Nations. => IRN SANCTION IGOUNO

act sanction-travel-warning
    verb     warn, advise, urge
    if       against travel
    event    SANCTION
    cameo    160
    target   against.to, against.in, to
    example  Germany warned against travel to Egypt. => DEU SANCTION EGY

act sanction-travel-warning-noun
    noun     travel_warning, travel_advisory, travel_alert
    event    SANCTION
    cameo    160
    noun-target for, on, to, against, over
    example  Canada issued a travel warning for Kenya. => CAN SANCTION KEN

act sanction-visa
    verb     revoke, cancel, deny, suspend, refuse, withhold
    if       object visa, entry_permit
    event    SANCTION
    cameo    160
    context  diplomatic
    target   recipient, object.of, object.possessor, object.for, to, for, object.to
    example  India cancelled the visas of Pakistanis. => IND SANCTION PAK

act sanction-rupture-crisis
    noun     diplomatic_row, diplomatic_crisis, diplomatic_rift, diplomatic_isolation, diplomatic_freeze, rift, estrangement, falling-out
    if       between any
    event    SANCTION
    cameo    160
    reciprocal yes
    noun-source between
    noun-target with, between
    example  The rift between Qatar and Egypt widened. => QAT,EGY SANCTION EGY,QAT

# ---- more of ties that cool

act sanction-cold-shoulder
    verb     give
    if       object cold_shoulder, shoulder, silent_treatment
    event    SANCTION
    cameo    160
    context  diplomatic
    target   recipient, to, object
    example  France gave Turkey the cold shoulder. => FRA SANCTION TUR

act sanction-drift-apart
    verb     drift, drift_apart, grow_apart, draw_away, turn_away, inch_away, edge_away, steer_away, shift_away, swing_away
    if       from <actor>
    if       subject <state>, <organization>, government
    unless   subject share
    event    SANCTION
    cameo    160
    context  diplomatic
    target   from
    example  Armenia drifted away from Russia. => ARM SANCTION RUS

act sanction-relations-sour
    verb     sour, deteriorate, worsen, fray, freeze, cool, plunge, nosedive, rupture, collapse, crumble, unravel, plummet, sink
    verb     chill, suffer
    if       subject relation, relationship, tie, relations, friendship, alliance
    unless   subject love, marriage
    event    SANCTION
    cameo    160
    context  diplomatic
    source   subject.between, subject.possessor, between
    target   subject.with, subject.between, with, between
    reciprocal yes
    example  Relations between Turkey and Israel soured. => TUR,ISR SANCTION ISR,TUR

act sanction-hit-low
    verb     hit, reach, sink, fall, plunge, slump, drop
    if       subject relation, relationship, tie, relations
    if       to low, point, nadir
    event    SANCTION
    cameo    160
    context  diplomatic
    source   subject.between, subject.possessor, between
    target   subject.with, subject.between, with, between
    reciprocal yes
    example  Relations between Russia and Estonia sank to a new low. => RUS,EST SANCTION EST,RUS

act sanction-strain
    verb     strain, sour, poison, chill, damage, wreck, harm, rupture, shatter, undermine, jeopardise, jeopardize
    if       object relation, relationship, tie, relations, friendship, alliance
    if       subject <actor>
    unless   object love
    event    SANCTION
    cameo    160
    context  diplomatic
    target   object.with, with, object.between, object.to
    example  Erdogan strained ties with Germany. => TURGOV SANCTION DEU

act sanction-stay-away
    verb     stay_away, pull_out, withdraw, absent, stay, keep, back_out, drop_out, opt_out, bow_out
    if       from summit, meeting, ceremony, inauguration, session, conference, forum, exercise, parade, visit, drill, talks, games, olympics
    if       subject <state>, government, <organization>, president, minister, delegation, leader
    unless   subject striker, skater, player, team
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   from.of, from.in, from.with, from.by, with, in
    example  Jordan withdrew from a forum in Qatar. => JOR SANCTION QAT

act sanction-walk-out-session
    verb     walk_out, storm_out, leave, walk, march_out
    if       during speech, address, session, meeting, debate, presentation, remark, vote
    if       subject <actor>, delegation, diplomat, delegate, lawmaker, envoy
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   during.by, during.of, during.possessor, of.by
    example  American diplomats walked out during a speech by Ahmadinejad. => USAGOV SANCTION IRNGOV

act sanction-exclude-from
    verb     exclude, leave, leave_out, shut_out, freeze_out, drop, omit, sideline, suspend, eject, oust, kick, bar, ban, banish
    if       from summit, talk, talks, meeting, conference, exercise, invitation, negotiation, forum, gathering, club, g8, g7, council, games, ceremony, bloc, process, assembly
    if       object <state>, <organization>, government, delegation, leader, president
    unless   subject coach, fifa, ioc, uefa
    unless   object player, team, athlete
    event    SANCTION expel
    cameo    160
    context  diplomatic
    target   object, object.of, object.from
    example  The United States excluded China from the exercise. => USA SANCTION CHN

act sanction-withdraw-invitation
    verb     withdraw, rescind, revoke, cancel, retract, pull
    if       object invitation, invite, offer_of_visit
    event    SANCTION
    cameo    160
    context  diplomatic
    target   to, object.to, object.of, object.for, from, recipient
    example  Britain withdrew the invitation to the Syrian ambassador. => GBR SANCTION SYR

act sanction-strip-honour
    verb     strip, revoke, withdraw, rescind, annul, remove
    if       object honour, knighthood, honorary_degree, honorary_citizenship, freedom_of_city, decoration, accolade, state_honour, honorary_title
    unless   subject fifa, ioc
    event    SANCTION
    cameo    160
    context  diplomatic
    target   object.of, from, object.from, object, object.possessor
    example  Britain withdrew the knighthood of Mugabe. => GBR SANCTION ZWE

act sanction-suspend-from-org
    verb     suspend, expel, oust, eject, exclude, kick_out, throw_out, bar, drop, remove, evict
    if       object <state>, government, junta
    if       from <organization>, body, union, bloc, council, group, commonwealth, league, agency
    unless   object team
    event    SANCTION expel
    cameo    160
    context  diplomatic
    target   object, object.of
    example  The African Union suspended Niger from the body. => IGOAFU SANCTION NER

act sanction-strip-vote
    verb     strip, deprive, divest
    if       object <state>, delegation, government
    if       of vote, right, membership, seat, presidency, chairmanship, status
    event    SANCTION expel
    cameo    160
    context  diplomatic
    target   object, object.of
    example  The European Union stripped Hungary of its vote. => IGOEEC SANCTION HUN

act sanction-freeze-accession
    verb     freeze, suspend, halt, stall, block, end, put_off, shelve, delay
    if       object accession, accession_talk, membership_talk, membership_bid, entry_talk, membership_application, application, accession_process, candidacy_process
    if       subject <state>, <organization>, parliament, union, government, leader
    unless   object job
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   object.with, with, object.of, object.by, object.for, of, object.possessor
    example  The European Union froze membership talks with Turkey. => IGOEEC SANCTION TUR

act sanction-suspend-participation
    verb     suspend, end, freeze, halt, terminate, stop, withdraw, cease
    if       object participation, involvement, cooperation, membership
    if       in %compact, mission, coalition, exercise, programme, program, body, alliance, %parleytalk, operation, process, initiative, mechanism, centre, center, peacekeeping, council
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   with, in.with, in.between, in.of, in, object.in.with, object.with
    example  Russia suspended its participation in a treaty with the United States. => RUS SANCTION USA

act sanction-withdraw-signature
    verb     withdraw, revoke, retract, remove, rescind, cancel, pull
    if       object signature, ratification, accession, consent, endorsement, backing
    if       from treaty, statute, pact, charter, deal, agreement, convention, accord, plan
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   from.with, from.of, with, from
    example  Russia withdrew its signature from a treaty with Georgia. => RUS SANCTION GEO

act sanction-let-lapse
    verb     let, allow, permit
    if       clause lapse, expire, die, collapse, run
    if       clause.subject treaty, pact, agreement, deal, accord, mandate, waiver, contract, mission
    unless   subject insurer
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   clause.subject.with, clause.subject.between, with, clause.subject.of, clause.subject.in
    example  The United States let the treaty with Russia expire. => USA SANCTION RUS

act sanction-declare-dead
    verb     declare, pronounce, consider
    if       clause dead, over, void, null, invalid, finished
    if       object process, talk, talks, treaty, agreement, pact, deal, accord, roadmap, negotiation, peace_process, alliance
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   object.with, object.between, with, object.of
    example  Abbas declared the peace process with Israel dead. => PSE SANCTION ISR

act sanction-tear-up
    verb     tear_up, rip_up, shred, bin, junk, rubbish, axe, jettison, pull_plug, walk_out, renege, pull_plug_on
    if       object treaty, pact, agreement, accord, deal, contract, memorandum, roadmap, lease, concession, charter, arrangement
    if       subject <actor>
    unless   subject club, company, singer
    event    SANCTION withdraw
    cameo    160
    context  diplomatic
    target   object.with, with, object.between, object.of, object.by, object.for
    example  Bolivia tore up a gas contract with Brazil. => BOL SANCTION BRA

act sanction-cool-nouns
    noun     chill, frost, cooling, deterioration, souring, breakdown, break-off, alienation, worsening, downturn, split, ill_will
    if       in relation, tie, relationship, relations
    event    SANCTION
    cameo    160
    context  diplomatic
    noun-source between, possessor, in.between
    noun-target in.with, in.between, with, between
    reciprocal yes
    example  The deterioration in relations with Hungary was denied by Poland. => ? SANCTION HUN

act sanction-diplomatic-nouns
    noun     diplomatic_spat, diplomatic_standoff, diplomatic_rupture, diplomatic_estrangement, diplomatic_fallout
    noun     diplomatic_tussle, diplomatic_war, cold_shoulder, diplomatic_downgrade, diplomatic_quarrel, diplomatic_feud
    event    SANCTION
    cameo    160
    context  diplomatic
    noun-source between, possessor, by
    noun-target with, between, of, against
    reciprocal yes
    example  The diplomatic standoff between China and Lithuania dragged on. => LTU,CHN SANCTION LTU,CHN

# ---- more of envoys and missions

act sanction-cut-embassy-staff
    verb     reduce, cut, draw_down, pull, pull_out, withdraw, evacuate, slash, trim, order_out, recall, fly_out, halve
    if       object embassy_staff, diplomatic_staff, diplomatic_presence, embassy_personnel, consular_staff, diplomatic_mission, dependant, non-essential_staff, staff, personnel, embassy, mission
    if       from embassy, mission, consulate, <place>, <state>, capital
    if       subject <actor>
    unless   object rescue
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   from.in, object.in, from, in, at.in
    example  The United States evacuated staff from its embassy in Sudan. => USA SANCTION SDN

act sanction-suspend-consular
    verb     suspend, halt, stop, close, end, cease, freeze
    if       object consular_service, visa_service, visa_processing, visa_issuance, embassy_operation, consular_work, issuance, visa_application, embassy_activity, visa_regime, visa_waiver
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   to, for, object.in, in, object.to, object.for, object.of, with, object.with
    example  Turkey suspended visa services in Greece. => TUR SANCTION GRC

act sanction-downgrade
    verb     downgrade, lower, scale_back, scale_down, reduce, cut, demote
    if       object representation, diplomatic_representation, diplomatic_mission, embassy, status, level, diplomatic_status, ties, presence
    if       subject <state>, government, <organization>, ministry
    if       to any
    unless   object credit, rating, sentence
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   in, with, object.in, object.with, object.of, with.to
    example  Ecuador downgraded its embassy in Syria to a consulate. => ECU SANCTION SYR

act sanction-switch-recognition
    verb     switch, shift, transfer, move
    if       object recognition, tie, relation, diplomatic_recognition, allegiance, diplomatic_relation, diplomatic_tie, diplomatic_ties
    if       from <actor>
    unless   object game
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   from, object.from
    example  Nauru switched diplomatic recognition from Taiwan to China. => NRU SANCTION TWN

act sanction-close-mission
    verb     close, shut, shut_down, shutter, order_closed, mothball, padlock, suspend
    if       object embassy, consulate, mission, cultural_centre, interests_section, trade_office, liaison_office, representative_office, cultural_institute, consulate-general, diplomatic_mission, cultural_center, liaison, representation
    if       subject <actor>
    unless   subject protester, gunman, storm
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   object.in, object.to, object.of, object.possessor, in, object.with
    example  Tajikistan shut the cultural centre of Iran. => TJK SANCTION IRN

act sanction-order-close-mission
    verb     order, tell, instruct, force, give
    if       object <state>, government
    if       clause close, shut, shut_down, cut, reduce, withdraw, vacate
    if       clause.object consulate, embassy, mission, bureau, office, staff, centre, diplomat
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object
    example  The United States ordered China to close its consulate in Houston. => USA SANCTION CHN

act sanction-order-closure
    verb     order, demand, decree
    if       object closure, shutdown, closing, expulsion, departure, withdrawal
    if       object.of consulate, embassy, mission, diplomat, ambassador, envoy, bureau, attache
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object.of.of, object.of.in, object.of.from, object.of.possessor, object.of, of
    example  Russia ordered the closure of the embassy of Poland. => RUS SANCTION POL

act sanction-call-home
    verb     call, summon, bring, order, fly, recall, pull, withdraw
    if       object ambassador, envoy, diplomat, charge, chargé, consul, high_commissioner, nuncio, attache, attaché, chief_negotiator, special_envoy
    if       for consultation, talk, discussion
    unless   subject ministry
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   from, object.to, to, object.in, in, object.from
    example  Mexico recalled its ambassador to Bolivia for consultations. => MEX SANCTION BOL

act sanction-recall-high-commissioner
    verb     recall, withdraw, pull, call_home, bring_home, call_back, summon_home
    if       object high_commissioner, nuncio, military_attache, defence_attache, representative, charge_d'affaires, top_diplomat, chargé_d'affaires, consul-general, diplomatic_staff, interests_section, liaison_officer, permanent_representative, special_representative
    if       subject <actor>
    event    SANCTION withdraw
    cameo    161
    context  diplomatic
    target   from, object.to, to, object.in, in, object.from
    example  Canada recalled its high commissioner to Sri Lanka. => CAN SANCTION LKA

act sanction-expel-attache
    verb     expel, kick_out, throw_out, oust, boot_out, order_out, send_home, eject, evict, banish, send_packing
    verb     declare_persona_non_grata, deport
    if       object attache, attaché, military_attache, spy, intelligence_officer, consul, high_commissioner, consul-general, embassy_staff, embassy_official, nuncio, chargé, special_envoy, embassy_worker
    if       subject <state>, <actor>
    unless   object club_official
    event    SANCTION expel
    cameo    166
    context  diplomatic
    target   object.of, object.from, object, object.possessor, object.at
    example  Ukraine expelled a Belarusian military attache. => UKR SANCTION BLR

act sanction-expulsion-nouns
    noun     tit-for-tat_expulsion, diplomatic_expulsion, embassy_closure, consulate_closure, embassy_evacuation, embassy_shutdown
    unless   of any
    event    SANCTION expel
    cameo    166
    context  diplomatic
    noun-source by, possessor
    noun-target of, in, from, against, with
    example  The embassy closure by Canada in Iran came as a surprise. => CAN SANCTION IRN

# ---- more of money, goods and help that stop

act sanction-halt-sum
    verb     halt, suspend, freeze, withhold, cut, cancel, stop, block, pause, end, pull, slash, hold_back, scrap
    if       object.of aid, assistance, support, relief, funding, help, fund
    if       object million, billion, crown, $, €, £, euro, dollar, pound, percent, portion, part, half, third, tranche, package, rest, remainder, delivery, shipment
    unless   subject weather
    event    SANCTION discontinue
    cameo    162
    context  human_security
    target   object.of.to, to, object.to, object.of.for, for
    example  Sweden halted 210 million crowns of aid to Uganda. => SWE SANCTION UGA

act sanction-block-loan
    verb     block, hold_up, delay, stall, freeze, withhold, suspend, halt, cancel, refuse, oppose, pull
    if       object loan, tranche, credit, bailout, aid_package, instalment, installment, credit_line, financing, grant, bond, disbursement, debt_relief
    if       subject <state>, <organization>, imf, world_bank, bank, congress, lender, donor, government
    unless   object mortgage
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, for, object.to, object.for, object.of, from
    example  The International Monetary Fund withheld a loan to Zambia. => IGO SANCTION ZMB

act sanction-withhold-dues
    verb     withhold, suspend, stop, halt, cut, freeze, refuse, slash
    if       object due, dues, contribution, membership_fee, membership_contribution, payment, budget_contribution, stipend, salary, tax_revenue, customs_revenue, tax_transfer, remittance, transfer
    if       to <actor>
    unless   subject tenant, company
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, object.to, of, object.for
    example  The United States withheld its dues to UNESCO. => USA SANCTION IGO

act sanction-stop-paying
    verb     stop, cease, quit
    if       clause pay, fund, finance, subsidise, subsidize, deliver, supply, send, ship, provide, export, import, buy, accept, train, equip
    if       clause.to <actor>
    event    SANCTION discontinue
    cameo    162
    context  human_security
    target   clause.to, clause.object
    example  Israel stopped paying tax revenue to the Palestinian Authority. => ISR SANCTION PSE

act sanction-stop-supply
    verb     stop, halt, cease, suspend, end, quit
    if       clause supply, import, export, ship, deliver, fund, arm, train, finance, buy, pump, sell
    unless   subject shop, company
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   clause.object, clause.to, clause.from, clause.with
    example  Russia stopped supplying Finland with gas. => RUS SANCTION FIN

act sanction-turn-off-tap
    verb     turn_off, shut_off, close, shut, turn, cut, switch_off
    if       object tap, spigot, valve, pipeline, gas_pipeline, oil_pipeline, gas_tap, flow, oil_flow, gas_flow, energy_supply, link, power_line, transit, gas_supply
    if       subject <state>, gazprom, government, <actor>
    unless   subject household, plumber, protester
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, on, for, object.to, object.from, object.between
    example  Russia shut the gas pipeline to Poland. => RUS SANCTION POL

act sanction-reduce-flow
    verb     cut, reduce, halve, slash, throttle, curtail, limit, squeeze, trim
    if       object flow, gas_flow, delivery, gas_supply, supply, oil_supply, pumping, volume, shipment, oil_shipment, water_flow, import, purchase
    if       subject <state>, gazprom, <actor>
    if       to any
    unless   to zero_emission
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, object.to, object.from, from
    example  Gazprom halved its gas deliveries to Germany. => RUS SANCTION DEU

act sanction-halt-project
    verb     halt, suspend, freeze, scrap, cancel, abandon, shelve, pull_out, axe, stop, block, mothball
    if       object project, pipeline, joint_venture, joint_project, nuclear_plant, reactor, railway, investment_plan, construction, power_plant, dam_project, contract, certification, investment, sale, deal, programme, exchange_programme, partnership, work
    if       with <state>
    unless   subject protest, environment
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   with, object.with
    example  Malaysia suspended a rail project with China. => MYS SANCTION CHN

act sanction-pull-out-project
    verb     withdraw, pull_out, exit, back_out, walk_away, quit, divest, retreat, pull
    if       from project, pipeline, venture, joint_venture, oilfield, field, investment, contract, initiative, programme, scheme, partnership
    if       subject <actor>
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   from.in, in, from.with, from.of
    example  Japan withdrew from a gas project in Iran. => JPN SANCTION IRN

act sanction-divest
    verb     divest, disinvest, pull_investment, withdraw_investment
    if       from <state>, company, settlement, bond
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   from, from.in, from.of
    example  Norway divested from Israel over the settlements. => NOR SANCTION ISR

act sanction-divest-noun
    noun     divestment, disinvestment, capital_withdrawal, divestiture
    if       from any
    event    SANCTION discontinue
    cameo    1621
    context  economic
    noun-source by, possessor
    noun-target from, from.in, from.of
    example  The divestment from Israel by Norway was announced. => NOR SANCTION ISR

act sanction-cancel-order
    verb     cancel, scrap, annul, revoke, terminate, suspend, void, tear_up, rescind
    if       object order, purchase, sale, licence, license, lease, concession, contract, deal, permit, arms_deal, submarine_contract, landing_right, flight_permit, export_licence, export_license, arms_licence, export_permit
    if       to <actor>
    unless   subject customer, patient, court
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, object.to, for
    example  Sweden revoked arms licences to Turkey. => SWE SANCTION TUR

act sanction-halt-flights
    verb     halt, suspend, stop, cancel, cut, end, scrap, pause, discontinue
    if       object flight, air_link, train, train_service, ferry_service, bus_service, rail_link, postal_service, direct_flight, air_service, charter_flight, ferry, mail_service, money_transfer, air_traffic, rail_traffic, passenger_train, transport_link
    if       to <state>, <place>
    unless   subject storm, strike, snow, ash, fog
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   to, object.to, between, object.between, from
    example  Jordan cancelled all flights to Syria. => JOR SANCTION SYR

act sanction-halt-trade-with
    verb     halt, suspend, stop, cut, cut_off, end, freeze, sever, break_off, curtail, discontinue
    if       object trade, business, commerce, economic_cooperation, economic_tie, trade_tie, trade_link, banking_tie, transaction, barter, investment, exchange, free_trade_talks
    if       with <state>, <place>, <organization>
    event    SANCTION discontinue
    cameo    1621
    context  economic
    target   with, object.with
    example  Turkey halted all trade with Israel. => TUR SANCTION ISR

act sanction-cut-arms
    verb     cut, cut_off, suspend, halt, freeze, stop, withhold, pause, cancel, delay, block, hold_up, slow, deny, hold
    if       object arms_sale, arms_shipment, weapons_shipment, weapons_delivery, arms_delivery, military_aid, military_assistance, security_assistance, shipment, ammunition, delivery, bomb, f-35, f-16, fighter_jet, export_of_weapon, arms_export, weapons_export, arms_transfer, weapons_transfer, military_support, military_training, security_aid, munition, spare_part
    if       to <actor>
    unless   subject rebel, customs
    event    SANCTION discontinue
    cameo    1622
    context  military
    target   to, object.to, for, object.for, from
    example  The United States paused the shipment of bombs to Israel. => USA SANCTION ISR

act sanction-pull-trainers
    verb     withdraw, pull, pull_out, recall, evacuate, bring_home, fly_out, remove
    if       object trainer, instructor, military_adviser, adviser, advisor, mentor, technician, engineer, teacher, doctor, expert, volunteer, contractor, specialist
    if       from <state>, <place>
    if       subject <actor>
    event    SANCTION discontinue
    cameo    1622
    context  military
    target   from, object.from, object.in
    example  Canada withdrew its trainers from Iraq. => CAN SANCTION IRQ

act sanction-end-refuelling
    verb     end, stop, halt, suspend, cut_off, withdraw, cease, pause
    if       object refuelling, refueling, air_support, logistical_support, intelligence_support, air_cover, military_support, training_mission, training_programme, training, weapons_support, satellite_imagery
    if       for <actor>, coalition
    event    SANCTION discontinue
    cameo    1622
    context  military
    target   for, object.for, to, object.of, of
    example  The United States ended its refuelling for Saudi Arabia. => USA SANCTION SAU

act sanction-agency-suspends
    verb     suspend, halt, pause, stop, cease, end, scale_back, cut, curtail, cut_back, freeze, wind_down, shut_down, close
    if       object operation, work, activity, program, programme, distribution, food_distribution, aid, convoy, delivery, project, service, feeding, relief_effort, mission, clinic, airlift, food_aid, office, relief_work, humanitarian_work, vaccination
    if       subject agency, charity, ngo, red_cross, unicef, programme, program, msf, oxfam, unrwa, wfp, unhcr, organisation, organization, group, worker, aid_worker, aid_group, aid_agency, relief_agency, <organization>
    unless   object military_operation, offensive, nuclear, missile, exercise, drill
    unless   subject iaea, nato, army, company, bank, airline, taliban, court, <armed>
    event    SANCTION discontinue
    cameo    1623
    context  humanitarian
    target   to, in, object.in, for, object.to, object.for, across, object.for.in
    example  The World Food Programme suspended operations in Sudan. => IGOUNO SANCTION SDN
    example  The Red Cross halted its work in Afghanistan. => NGOIRC SANCTION AFG

act sanction-agency-leaves
    verb     leave, quit, pull_out, withdraw, evacuate, abandon, exit
    if       object <place>, <state>, country, region, area, city, camp
    if       subject aid_agency, charity, ngo, red_cross, unicef, msf, oxfam, aid_group, relief_agency, aid_worker, agency, mission
    event    SANCTION expel
    cameo    1663
    context  human_security
    target   object, object.of, object.in, from, in
    example  The aid agency left Somalia. => NGO SANCTION SOM

act sanction-cut-ration
    verb     cut, halve, reduce, slash, trim, suspend
    if       object ration, food_ration, food_aid, handout, food_voucher, relief_supply, food_distribution, cash_assistance
    if       subject <organization>, programme, program, agency, <state>, donor, government
    event    SANCTION discontinue
    cameo    1623
    context  humanitarian
    target   to, for, of, object.to, object.for, object.in, in
    example  The World Food Programme halved rations for refugees in Kenya. => IGOUNO SANCTION KEN

act sanction-end-support-for
    verb     withdraw, end, drop, cut, cut_off, stop, halt, pull, cease, discontinue, scale_back, sever
    if       object backing, support, funding, sponsorship, patronage, protection, endorsement, bankrolling, allegiance, confidence, aid
    if       for <actor>
    if       subject <actor>
    unless   subject voter, sponsor, fan
    event    SANCTION discontinue
    cameo    162
    context  human_security
    target   for, object.for, from
    example  The United States ended support for Syrian rebels. => USA SANCTION SYR

act sanction-abandon-ally
    verb     abandon, desert, forsake, ditch, dump, betray, drop, disown, jilt
    if       object ally, <armed>, <state>, kurd, partner, patron, friend
    if       subject <state>, government, west, president
    unless   object post, position, baby
    event    SANCTION discontinue
    cameo    160
    context  diplomatic
    target   object, object.of, object.in
    example  The United States abandoned its Kurdish allies. => USA SANCTION KUR

act sanction-aid-nouns
    noun     aid_stoppage, aid_halt, aid_pause, aid_withdrawal, gas_cutoff, gas_cut-off, arms_freeze, arms_suspension, trade_freeze
    noun     trade_halt, export_halt, supply_cut, gas_supply_cut, flight_suspension, ration_cut, donor_fatigue, aid_rupture
    noun     oil_cutoff, visa_suspension, visa_freeze, funding_freeze, funding_halt, loan_suspension, trade_suspension
    noun     power_cutoff, weapons_freeze, arms_cutoff, gas_shutdown
    unless   of staff
    event    SANCTION discontinue
    cameo    162
    context  human_security
    noun-source by, possessor, from
    noun-target to, for, against, in, with, on
    example  The funding freeze by Germany for UNRWA was lifted late. => DEU SANCTION IGOUNO

# ---- more of talks left

act sanction-leave-table
    verb     leave, quit, abandon, desert
    if       object table, negotiating_table, bargaining_table, talks, negotiation, dialogue, conference
    if       subject <actor>, <armed>, delegation, negotiator
    unless   subject diner
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   with, object.with, in
    example  The Houthis left the negotiating table with Saudi Arabia. => YEMREB SANCTION SAU

act sanction-withdraw-negotiators
    verb     withdraw, recall, pull, pull_out, call_back, call_home, bring_home, order_home
    if       object negotiator, delegation, negotiating_team, delegate, team, peace_envoy, mediator, representative, peace_delegation
    if       from talk, talks, negotiation, qatar, doha, cairo, geneva, meeting, commission, <place>, council, conference
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   from.with, with, from.between, from.on, from
    example  Israel recalled its negotiators from talks with Hamas. => ISR SANCTION PSE

act sanction-talks-breakdown-nouns
    noun     breakdown, collapse, failure, rupture, breaking-down
    if       in talk, talks, negotiation, dialogue
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    noun-source between, possessor, in.between
    noun-target in.with, in.between, with, between, in.on
    reciprocal yes
    example  The breakdown in talks with Ethiopia was blamed on Egypt. => ? SANCTION ETH

act sanction-put-off-talks
    verb     postpone, put_off, cancel, call_off, delay, suspend, scrap, shelve
    if       object peace_talk, round, summit, meeting, visit, trip, dialogue, negotiation, conference, consultation, talks
    if       with <actor>
    if       subject <actor>
    unless   subject club
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   with, object.with
    example  India called off talks with Pakistan. => IND SANCTION PAK

act sanction-cut-hotline
    verb     cut, cut_off, sever, disconnect, shut, shut_down, close, stop, suspend, hang_up, silence
    if       object hotline, communication_line, communication_channel, channel, military_hotline, phone_line, communication_link, line_of_communication, back_channel, deconfliction_channel, liaison_channel, deconfliction_hotline
    if       with <actor>
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   with, object.with, to, object.to, object.between
    example  North Korea cut a hotline with South Korea. => PRK SANCTION KOR

act sanction-refuse-further
    verb     stop, cease, quit
    if       clause talk, negotiate, deal, meet, speak, communicate, engage
    if       clause.with <actor>
    unless   subject child
    event    SANCTION withdraw
    cameo    164
    context  diplomatic
    target   clause.with, clause.to
    example  Serbia stopped negotiating with Kosovo. => SRB SANCTION XKX

act sanction-abandon-mediation
    verb     suspend, end, abandon, quit, halt, give_up, drop, stop, pause, freeze, wind_up
    if       object mediation, mediator_role, mediation_effort, mediating_role, facilitation, shuttle_diplomacy, good_office, peace_effort, mediation_mission, peace_mission
    if       subject <actor>, envoy, mediator
    event    SANCTION withdraw
    cameo    165
    context  diplomatic
    target   between, object.between, in, object.in, with, object.with
    example  Qatar suspended its mediation effort in Gaza. => QAT SANCTION PSE

act sanction-envoy-quits
    verb     resign, quit, step_down, bow_out, give_up
    if       as envoy, special_envoy, peace_envoy, mediator, facilitator, peace_mediator, special_representative
    event    SANCTION withdraw
    cameo    165
    context  diplomatic
    target   to, as.to, as.for, as.in, in
    example  Annan quit as envoy to Syria. => IGO SANCTION SYR

act sanction-mediation-nouns
    noun     mediation_failure, collapse_of_mediation, mediation_collapse, end_of_mediation, suspension_of_mediation
    noun     withdrawal_of_mediator
    event    SANCTION withdraw
    cameo    165
    context  diplomatic
    noun-source by, possessor
    noun-target in, between
    example  The collapse of mediation in Libya was regretted. => ? SANCTION LBY

# ---- more of missions sent away

act sanction-end-mandate
    verb     end, terminate, revoke, cancel, withdraw, cut_short, reject
    if       object mandate, mission, status-of-forces_agreement, basing_agreement, basing_right, stay, presence
    if       object.of %keeper, mission, force, peacekeeping_mission, observer, troop, soldier, un
    unless   subject voter
    event    SANCTION expel
    cameo    1661
    context  military
    target   object.of, object.of.of, of
    example  Mali ended the stay of French troops. => MLI SANCTION FRA

act sanction-order-keepers-out
    verb     order, tell, ask, urge, give, want
    if       object %keeper, peacekeeping_mission, peacekeeping_force, force, troop, soldier, mission, minusma, observer_mission, contingent
    if       clause leave, depart, go, quit, withdraw, pull
    if       subject <state>, government, junta, president, parliament
    event    SANCTION expel
    cameo    1661
    context  military
    target   object.of, object.from, object
    example  Niger's junta ordered French soldiers to leave. => NER SANCTION FRA

act sanction-expel-troops
    verb     expel, kick_out, throw_out, evict, oust, eject, boot_out, turf_out, send_packing, order_out, drive_out
    if       object troop, soldier, force, military_mission, base, contingent, marine, military_base, trainer, adviser, mercenary
    if       subject <state>, government, junta, parliament, president
    unless   subject rebel, <armed>
    event    SANCTION expel
    cameo    1661
    context  military
    target   object.of, object.from, object, object.possessor
    example  Burkina Faso's government kicked out French troops. => BFA SANCTION FRA

act sanction-evict-base
    verb     close, shut, evict, terminate, end, cancel
    if       object base, military_base, airbase, lease, naval_base, airfield, basing_agreement
    if       subject <state>, government, parliament, president
    if       to <state>, troop, jet, force
    event    SANCTION expel
    cameo    1661
    context  military
    target   to, to.of, object.of, object.to
    example  Kyrgyzstan closed the airbase to American troops. => KGZ SANCTION USA

act sanction-order-agency-out
    verb     order, tell, give, ask
    if       object %reliefworker, red_cross, msf, oxfam, un_official, unicef, foundation, usaid, agency, aid_group, ngo, charity, inspector, observer, monitor, %watcher
    if       clause leave, quit, depart, go, close, cease, stop, suspend
    event    SANCTION expel
    cameo    1663
    context  human_security
    target   object, object.of, object.from
    example  Eritrea ordered an American charity to leave. => ERI SANCTION USA

act sanction-expel-agency
    verb     expel, kick_out, throw_out, evict, ban, suspend, close, shut_down, shut, bar, order_out, oust, boot_out
    if       object aid_agency, aid_group, relief_agency, red_cross, msf, oxfam, usaid, unicef, british_council, peace_corps, foundation, non-governmental_organization, missionary, un_agency, aid_organisation, aid_organization, humanitarian_group, relief_organisation, volunteer, unrwa, save_the_children
    if       subject <state>, government, junta, president, ministry, <armed>
    event    SANCTION expel
    cameo    1663
    context  human_security
    target   object.of, object.from, object, object.possessor
    example  Russia kicked out the British Council. => RUS SANCTION GBR

act sanction-expel-inspectors
    verb     expel, kick_out, throw_out, oust, evict, bar, turn_away, eject, withdraw, pull, pull_out, order_out, recall, ban
    if       object nuclear_inspector, arms_inspector, weapons_inspector, un_inspector, election_observer, truce_monitor, ceasefire_monitor, rapporteur, investigator, human_rights_monitor, observer_mission, observer_team, osce, iaea
    if       subject <actor>
    unless   object insurance
    event    SANCTION expel
    cameo    1662
    context  diplomatic
    target   object.of, object.from, from, object, object.possessor, object.in, in
    example  Burundi expelled three United Nations investigators. => BDI SANCTION IGO
