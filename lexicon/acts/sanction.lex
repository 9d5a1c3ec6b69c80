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
