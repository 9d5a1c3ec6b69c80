# RETREAT (CAMEO 084-087, 0813, 0814): releasing, returning, lifting, letting in, ceasing fire, pulling out.

# ---- people and things let go

act retreat-release
    verb     release, free, liberate, let_go, set_free, turn_loose, parole, unshackle, send_home, send_back
    noun     release, freeing, liberation, repatriation
    if       object %rc-captive, <person>, <civilian>, <armed>
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, to, into, object.from, object.of, object.possessor
    noun-source possessor, by, from
    noun-target of, to, for
    example  Iran released three Israeli sailors. => IRN RETREAT ISR
    example  The release of the hostages by Syrian rebels was filmed. => SYRREB RETREAT ?
    not      The band released an album.

act retreat-release-captive
    verb     hand_over, hand_back, turn_over, return, deliver, repatriate, transfer, bail, give_up, surrender, extradite
    noun     handover, return, repatriation, transfer
    if       object %prisoner, soldier, pilot, sailor, crew, fisherman, captive, pow, serviceman
    event    RETREAT release
    cameo    0841
    context  legal
    target   to, recipient, object.of, object.from, object, object.possessor
    noun-source possessor, by, from
    noun-target to, of
    example  Libya handed over two prisoners to Egypt. => LBY RETREAT EGY

act retreat-release-noun
    noun     prisoner_release, hostage_release, release_of_prisoner, jail_release
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source possessor, by, from
    noun-target to, of, in, for
    example  Israel completed the prisoner release. => ISR RETREAT ?

act retreat-exchange
    verb     exchange, swap, trade
    noun     exchange, swap
    if       object %prisoner, captive, pow, soldier, body, spy, sailor
    event    RETREAT release
    cameo    0841
    context  legal
    target   with, for, object.with, between
    noun-source between, possessor, by
    noun-target with, between
    reciprocal yes
    example  Armenia and Azerbaijan exchanged prisoners. => ARM,AZE RETREAT AZE,ARM

act retreat-exchange-noun
    noun     prisoner_exchange, prisoner_swap, hostage_swap, swap_deal, spy_swap, captive_exchange
    event    RETREAT release
    cameo    0841
    context  legal
    noun-source between, possessor, by
    noun-target with, between, possessor
    reciprocal yes
    example  Russia carried out a prisoner swap with Ukraine. => RUS RETREAT UKR

act retreat-release-ship
    verb     release, free, let_go, return, hand_back, give_back, unseize
    noun     release, return
    if       object %rc-vessel
    event    RETREAT return
    cameo    0842
    context  legal
    target   object.possessor, object.from, object.of, to, recipient, object
    noun-source possessor, by
    noun-target to, of
    example  Iran released a Greek tanker. => IRN RETREAT GRC

act retreat-return
    verb     return, hand_over, hand_back, give_back, restore, repatriate, restitute, turn_over, relinquish, cede, surrender, give_up
    noun     return, handover, restitution, repatriation, restoration, cession
    if       object %rc-property
    event    RETREAT return
    cameo    0842
    context  legal
    target   to, recipient, object.to, object.of, object.possessor
    noun-source possessor, by, from
    noun-target to
    example  Belgium returned the stolen masks and a statue to Kenya. => BEL RETREAT KEN
    example  Israel handed over the bodies to Lebanon. => ISR RETREAT LBN

act retreat-unfreeze
    verb     unfreeze, unblock, unlock, release, free, unfroze, thaw
    noun     unfreezing, unblocking, release
    if       object %rc-frozen
    event    RETREAT ease
    cameo    085
    context  economic
    target   object.of, object.possessor, object, to, for, object.from
    noun-source possessor, by
    noun-target to, of, for
    example  Switzerland unfroze the assets of Libya. => CHE RETREAT LBY

act retreat-drop-charges
    verb     drop, withdraw, dismiss, abandon, quash, annul, throw_out, discontinue
    noun     withdrawal, dismissal, dropping
    if       object %rc-charge
    event    RETREAT release
    cameo    0841
    context  legal
    target   against, object.against, object.on, object.of, object.possessor
    noun-source possessor, by
    noun-target against, of
    example  Turkey dropped the charges against Germany. => TUR RETREAT DEU

act retreat-acquit
    verb     acquit, exonerate, absolve, clear
    noun     acquittal, exoneration
    if       object %rc-captive, <person>, <civilian>, <armed>
    event    RETREAT release
    cameo    0841
    context  legal
    target   object, object.of, object.from
    noun-source possessor, by
    noun-target of
    example  Egypt acquitted the Turkish journalist. => EGY RETREAT TUR

# ---- measures lifted

act retreat-lift-sanctions
    verb     lift, ease, remove, waive, suspend, relax, end, scrap, repeal, cancel, revoke, abolish, withdraw, rescind, loosen, reduce, cut, lower, soften, slash, roll_back, drop, relieve, terminate, discontinue, unwind, dismantle, undo, halve, do_away
    noun     lifting, easing, removal, waiver, suspension, relaxation, end, repeal, cancellation, revocation, loosening, reduction, termination, rollback, lift
    if       object %rc-sanction
    event    RETREAT ease
    cameo    085
    context  economic
    target   object.on, object.against, on, against, object.possessor, from, for, object.from, object.upon, object.for, object.of, to
    noun-source possessor, by
    noun-target of.on, of.against, on, against, for, from
    example  Turkey lifted sanctions on Israel. => TUR RETREAT ISR
    example  The sanctions against Cuba were eased by Canada. => CAN RETREAT CUB
    example  The easing of tariffs on China by Australia came late. => AUS RETREAT CHN

act retreat-sanctions-noun
    noun     sanction_relief, sanctions_relief, sanction_waiver, sanctions_waiver, tariff_cut, tariff_relief, tariff_reduction
    event    RETREAT ease
    cameo    085
    context  economic
    noun-source possessor, by, from
    noun-target for, to, on
    example  France granted sanctions relief to Iran. => FRA RETREAT IRN

act retreat-delist
    verb     delist, take_off, remove, strike_off, unban
    if       from list, blacklist, terror_list, roster
    event    RETREAT ease
    cameo    085
    context  economic
    target   object
    example  Canada removed Sudan from its blacklist. => CAN RETREAT SDN

act retreat-lift-blockade
    verb     lift, ease, end, break_off, remove, relax, suspend, raise, loosen, call_off, abandon, dismantle, halt
    noun     lifting, easing, end, removal, relaxation, suspension
    if       object %rc-blockade
    event    RETREAT withdraw
    cameo    0872
    context  military
    target   object.of, object.on, object.against, on, of, object.possessor, around, object.around
    noun-source possessor, by
    noun-target of.of, of.on, on, against
    example  Israel eased its blockade of Lebanon. => ISR RETREAT LBN

act retreat-lift-curfew
    verb     lift, ease, end, relax, suspend, remove, shorten, cancel, loosen, revoke, scrap
    noun     lifting, easing, end, relaxation, suspension, removal
    if       object curfew, lockdown, night_curfew
    event    RETREAT
    cameo    0813
    context  legal
    target   in, object.in, object.on, on, for, across, object.for
    noun-source possessor, by
    noun-target of.in, in, on
    example  Sri Lanka lifted the curfew. => LKA RETREAT ?

act retreat-lift-emergency
    verb     lift, end, revoke, relax, repeal, suspend, rescind, ease, cancel, remove, terminate, abolish, scrap
    noun     lifting, end, repeal, revocation, termination, suspension
    if       object %rc-emergency
    event    RETREAT
    cameo    0814
    context  legal
    target   in, object.in, on, for, across
    noun-source possessor, by
    noun-target of.in, in, on
    example  Ethiopia ended martial law in Kenya. => ETH RETREAT KEN

act retreat-open-border
    verb     open, reopen, unblock, unseal, restore
    noun     opening, reopening, unblocking
    if       object %rc-passage
    event    RETREAT
    cameo    084
    context  diplomatic
    target   to, with, object.with, for, object.to, between, object.between, object.into
    noun-source possessor, by
    noun-target with, to, of.with, of.to
    example  Iraq reopened the border crossing with Jordan. => IRQ RETREAT JOR
    not      The museum opened a gallery.

act retreat-open-corridor
    verb     open, establish, create, grant, reopen, set_up, guarantee, allow, give
    noun     opening, establishment, creation
    if       object corridor, humanitarian_corridor, safe_passage, humanitarian_pause, humanitarian_access
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   recipient, to, for, in, object.to, object.for, object.from, from, into
    noun-source possessor, by
    noun-target for, to, from, in
    example  Russia opened a humanitarian corridor for Ukrainian civilians. => RUS RETREAT UKRCVL

# ---- outsiders let in

act retreat-admit-inspector
    verb     allow, admit, let_in, let, permit, accept, receive, grant, readmit, give, welcome, invite, authorise, authorize
    noun     admission, acceptance, readmission
    if       object %rc-inspector
    event    RETREAT access
    cameo    0862
    context  diplomatic
    target   object, object.from, recipient, object.of, from
    noun-source possessor, by
    noun-target of, from
    example  Iran readmitted the Swiss inspectors. => IRN RETREAT CHE

act retreat-admit-observer
    verb     allow, admit, let_in, let, permit, accept, receive, readmit, authorise, authorize, let_through
    noun     admission, acceptance, readmission
    if       object %rc-observer
    event    RETREAT access
    cameo    086
    context  diplomatic
    target   object, object.from, recipient, object.of, from, object.by, object.for
    noun-source possessor, by
    noun-target of, from
    example  Syria admitted the Jordanian observers. => SYR RETREAT JOR

act retreat-admit-keeper
    verb     allow, admit, let_in, permit, accept, receive, authorise, authorize, let
    noun     admission, acceptance
    if       object peacekeeper, peacekeeping_force, peacekeeping_mission, blue_helmet, peacekeeping_troop, peace_force
    event    RETREAT access
    cameo    0861
    context  peacekeeping
    target   object, object.from, from, object.of
    noun-source possessor, by
    noun-target of, from
    example  Sudan accepted peacekeepers from Egypt. => SDN RETREAT EGY

act retreat-admit-aid
    verb     allow, admit, let_in, let, permit, let_through, wave_through, authorise, authorize, facilitate, clear, unblock
    noun     admission, facilitation, entry
    if       object %rc-convoy
    event    RETREAT access
    cameo    0863
    context  humanitarian
    target   into, to, in, object.to, object.into, object.for, object.in, object.from, object, through
    noun-source possessor, by
    noun-target into, to, in, for
    example  Israel let in an aid convoy from Jordan. => ISR RETREAT JOR

act retreat-access-noun
    noun     humanitarian_access, unfettered_access, unhindered_access, aid_access
    event    RETREAT access
    cameo    086
    context  humanitarian
    noun-source by, subject
    noun-target recipient, to, for
    example  Syria granted humanitarian access to Jordan. => SYR RETREAT JOR

# ---- guns silenced

act retreat-ceasefire
    verb     declare, announce, observe, extend, order, respect, implement, honour, honor, uphold, begin, renew, proclaim, call, prolong, keep, hold, start, enforce, maintain, abide_by, adhere_to, impose, institute
    if       object %truce, ceasefire, cease-fire, truce, armistice, moratorium
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   with, object.with, against, object.in, in, object.between, to, for, object.by
    example  Syrian rebels declared a truce with Turkey. => SYRREB RETREAT TUR
    example  Sudan extended its ceasefire with Chad. => SDN RETREAT TCD

act retreat-ceasefire-noun
    noun     ceasefire, cease-fire, truce, armistice, cessation_of_hostilities, cessation_of_hostility
    if       possessor <actor>
    event    RETREAT ceasefire
    cameo    0871
    context  military
    noun-source possessor, by
    noun-target with, in
    example  Yemen's truce with Saudi Arabia held. => YEM RETREAT SAU

act retreat-cease-fire
    verb     cease, hold, stop, halt, silence, end
    if       object fire, gun, shooting, firing
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   on, against, at, with, object.on, object.at, object.against, in
    example  Armenia ceased fire on Azerbaijan. => ARM RETREAT AZE

act retreat-stop-offensive
    verb     halt, stop, suspend, pause, end, cease, call_off, cancel, abandon, break_off, scale_back, reduce, curtail, wind_down, freeze, interrupt, put_off, rein_in, give_up, limit, terminate
    noun     halt, suspension, pause, cessation, end, stop, break, reduction, freeze
    if       object %rc-fighting
    unless   subject %rc-notoffice
    event    RETREAT ceasefire
    cameo    0871
    context  military
    target   on, against, object.on, object.against, object.of, of, object.in, object.possessor, in, with, object.at, object.with, object.into, around
    noun-source possessor, by
    noun-target of.on, of.against, on, against, of.in, to, in
    example  Ukraine halted its offensive against Russia. => UKR RETREAT RUS
    example  Turkey suspended air strikes on Syria. => TUR RETREAT SYR

act retreat-bombing-halt
    noun     bombing_halt, bombing_pause, humanitarian_pause, pause_in_fighting, halt_in_fighting, lull_in_fighting, stand-down
    event    RETREAT ceasefire
    cameo    0871
    context  military
    noun-source possessor, by
    noun-target in, on, against, of
    example  Israel announced a bombing pause in Lebanon. => ISR RETREAT LBN

act retreat-stop-drill
    verb     halt, stop, suspend, pause, end, cease, call_off, cancel, scale_back, reduce, curtail, freeze, postpone, shelve, limit
    noun     halt, suspension, pause, cessation, end, freeze, cancellation
    if       object %rc-drill
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, object.with, against, object.against, object.in, object.near, near, in
    noun-source possessor, by
    noun-target against, with, near, in
    example  North Korea suspended its missile tests. => PRK RETREAT ?

act retreat-deescalate
    verb     de-escalate, deescalate, defuse, calm, stand_down, back_off, disengage, wind_down, cool_down, scale_down
    noun     de-escalation, deescalation, disengagement, stand-down, defusing
    event    RETREAT disarm
    cameo    087
    context  military
    target   with, from, object.with, against, in, object.between, between, object.in, along
    noun-source possessor, by, between
    noun-target with, from, in
    reciprocal yes
    example  China and India disengaged along the frontier. => CHN,IND RETREAT IND,CHN

# ---- troops withdrawn, ground left

act retreat-withdraw
    verb     withdraw, pull_out, pull_back, evacuate, redeploy, recall, bring_home, remove, move_out, draw_down, repatriate, call_back, pull, send_home, reduce, take_out
    noun     withdrawal, pullout, pull-out, pullback, pull-back, redeployment, removal, recall, evacuation, repatriation, reduction, drawdown
    if       object %rc-troops
    event    RETREAT withdraw
    cameo    0874
    context  military
    source   subject, object
    target   from, object.from, object.in, object.of, in
    noun-source possessor, by, of
    noun-target from, in
    example  Rwanda withdrew its troops from Congo. => RWA RETREAT COD
    example  The pullout of Russian troops from Ukraine began. => RUSMIL RETREAT UKR

act retreat-withdraw-armed
    verb     withdraw, pull_out, pull_back, redeploy, move_out, retire, pull, disengage, depart, leave, fall_back, flee, abandon, vacate, evacuate, clear_out
    noun     withdrawal, pullout, pull-out, pullback, redeployment, departure, evacuation
    if       subject <armed>
    unless   object %rc-captive, <person>, <civilian>, <armed>
    event    RETREAT withdraw
    cameo    0874
    context  military
    source   subject
    target   from, object, object.from, object.of, object.in, of
    noun-source possessor, by, of
    noun-target from, in
    example  Syrian rebels pulled out of Lebanon. => SYRREB RETREAT LBN

act retreat-withdrawal-noun
    noun     troop_withdrawal, troop_pullout, troop_reduction, troop_drawdown, force_reduction, troop_pullback, military_withdrawal, military_pullout, pullout, pullback, pull-out, drawdown
    event    RETREAT withdraw
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target from, in
    example  Georgia watched the Russian military withdrawal from Armenia. => RUS RETREAT ARM

act retreat-withdrawal-from
    noun     withdrawal, retreat, departure, evacuation, exit
    if       from <place>, <state>, %rc-ground
    unless   from treaty, agreement, pact, union, talk, deal, accord
    event    RETREAT withdraw
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target from, from.of, from.in
    example  Israel's withdrawal from Lebanon was quick. => ISR RETREAT LBN

act retreat-fall-back
    verb     retreat, fall_back, beat_retreat, turn_tail, withdraw_force, back_away
    noun     retreat
    unless   to resort, cottage, bedroom
    unless   subject glacier, ice, market, price, share, stock, currency, weather, flood
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   from, before, object, from.of
    noun-source possessor, by, of
    noun-target from, before
    example  The Somali army retreated from Kenya. => SOMMIL RETREAT KEN

act retreat-leave-ground
    verb     leave, vacate, abandon, evacuate, give_up, quit, relinquish, cede, yield, hand_over
    noun     abandonment, evacuation, relinquishment
    if       object %rc-ground
    if       subject <armed>, <state>
    event    RETREAT withdraw
    cameo    0874
    context  military
    target   object, object.to, to, recipient, object.of, object.in, object.from, in
    noun-source possessor, by
    noun-target of, to
    example  Sudanese troops abandoned their positions in Chad. => SDNMIL RETREAT TCD

act retreat-surrender
    verb     surrender, capitulate, give_up, give_in, raise_flag, turn_in
    noun     surrender, capitulation
    if       subject <armed>, <state>, gunman, hijacker, hostage-taker, garrison
    unless   object %rc-property, hope, ambition, search, smoking, job
    event    RETREAT disarm
    cameo    0874
    context  military
    target   to, before, object.to, recipient
    noun-source possessor, by, of
    noun-target to
    example  Libyan rebels surrendered to Egypt. => LBYREB RETREAT EGY

act retreat-surrender-noun
    noun     surrender, capitulation
    event    RETREAT disarm
    cameo    0874
    context  military
    noun-source possessor, by, of
    noun-target to
    example  The surrender of Ugandan rebels to Kenya ended the matter. => UGAREB RETREAT KEN

act retreat-lay-down-arms
    verb     lay_down, put_down, surrender, hand_over, turn_in, give_up, hand_in, lay_aside, renounce, lay, relinquish, yield_up, decommission, destroy, dismantle, scrap
    noun     surrender, handover, decommissioning, destruction, dismantling, renunciation
    if       object %rc-arms
    unless   object.possessor enemy, rival
    event    RETREAT disarm
    cameo    0873
    context  military
    target   to, object.to, recipient, before
    noun-source possessor, by
    noun-target to
    example  Colombian rebels laid down their weapons. => COLREB RETREAT ?

act retreat-scrap-programme
    verb     dismantle, scrap, abandon, give_up, renounce, freeze, halt, suspend, curb, end, shut_down, close, shutter, stop, roll_back
    noun     dismantling, abandonment, freeze, suspension, renunciation
    if       object %rc-fightprogram
    event    RETREAT disarm
    cameo    0873
    context  military
    target   with, to, for, object.with
    noun-source possessor, by
    noun-target for
    example  Libya dismantled its nuclear programme. => LBY RETREAT ?

act retreat-disarm
    verb     disarm, demobilise, demobilize, demilitarise, demilitarize, denuclearise, denuclearize, stand_down, muster_out
    noun     disarmament, demobilisation, demobilization, demilitarisation, demilitarization, denuclearisation, denuclearization
    event    RETREAT disarm
    cameo    0873
    context  military
    source   subject
    target   object, in, on, object.in
    noun-source possessor, by
    noun-target of, in
    example  Ivory Coast disarmed the Liberian rebels. => CIV RETREAT LBRREB

act retreat-disband
    verb     disband, dissolve, dismantle, break_up, wind_up, stand_down
    noun     disbandment, dissolution, dismantling
    if       object %rc-militia
    event    RETREAT disarm
    cameo    0873
    context  military
    target   object, object.of, object.in
    noun-source possessor, by
    noun-target of
    example  Iraq disbanded the Iranian militia. => IRQ RETREAT IRN

act retreat-disband-self
    verb     disband, dissolve, demobilise, demobilize
    if       subject <armed>
    unless   object any
    event    RETREAT disarm
    cameo    0873
    context  military
    target   in, from
    example  Nepalese rebels disbanded. => NPLREB RETREAT ?
