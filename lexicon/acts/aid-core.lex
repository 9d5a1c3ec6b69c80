# AID (CAMEO 07): giving help, money, arms, keepers, shelter.

act aid-give
    verb     give, provide, send, deliver, donate, supply, ship, airlift, airdrop, offer, extend, grant, contribute, dispatch, furnish, fly, truck, rush, channel, allocate, earmark, pour, increase, boost, resume, restore, double, drop, distribute, bring, air-drop, transfer, approve, lavish, step_up
    noun     provision, delivery, donation, supply, shipment, airlift, airdrop, dispatch, distribution, resumption, increase
    if       object %rc-aid
    unless   object.of <number>
    event    AID
    cameo    070
    target   recipient, to, for, object.to, object.for, into, in, object.in
    noun-source possessor, by, from
    noun-target to, for, of.to, of.for, in
    example  Norway sent aid to Malawi. => NOR AID MWI
    example  Nepal was given assistance by India. => IND AID NPL

act aid-goods
    verb     give, provide, send, deliver, donate, supply, ship, airlift, airdrop, offer, extend, grant, dispatch, furnish, fly, truck, rush, channel, drop, distribute, bring, air-drop, transfer, hand_out, parachute, take
    noun     provision, delivery, donation, supply, shipment, airlift, airdrop, dispatch, distribution
    if       object %rc-goods
    unless   subject shop, restaurant, chef, airline, company
    event    AID
    cameo    073
    context  humanitarian
    target   recipient, to, for, object.to, object.for, into, in, object.in, over
    noun-source possessor, by, from
    noun-target to, for, of.to, of.for, in
    example  Jordan airdropped food to Lebanon. => JOR AID LBN
    example  Russia delivered wheat to Kenya. => RUS AID KEN

act aid-money
    verb     give, provide, send, donate, lend, grant, offer, extend, contribute, allocate, disburse, pay, transfer, inject, approve, earmark, pour, release, loan, wire, pledge_out, channel, advance, commit, spend, award
    noun     provision, donation, disbursement, transfer, payment, injection, allocation, lending
    if       object %rc-money
    unless   subject company, club, %business, fan, buyer, consumer, shopper
    unless   object tax, ransom, fine, bribe, salary, dividend
    event    AID
    cameo    071
    context  economic
    target   recipient, to, for, object.to, object.for, into, object.of
    noun-source possessor, by, from
    noun-target to, for, of.to, of.for
    example  Qatar lent money to Egypt. => QAT AID EGY
    example  Japan donated five million dollars to Laos. => JPN AID LAO

act aid-arms
    verb     give, provide, send, deliver, donate, supply, ship, airlift, airdrop, offer, furnish, dispatch, fly, transfer, sell, rush, smuggle, hand, lend, lease, pour, channel, truck
    noun     provision, delivery, donation, supply, shipment, transfer, sale
    if       object %rc-weapons
    event    AID
    cameo    072
    context  military
    target   recipient, to, for, object.to, object.for, into
    noun-source possessor, by, from
    noun-target to, for, of.to
    example  Estonia sent howitzers to Ukraine. => EST AID UKR
    example  Iran supplied missiles to the Yemeni government. => IRN AID YEMGOV

act aid-supply-with
    verb     supply, provide, furnish, equip, outfit, arm, present, ply, issue, load, stock, fit_out
    if       with %rc-weapons
    event    AID
    cameo    072
    context  military
    target   object
    example  Serbia supplied Armenia with artillery. => SRB AID ARM

act aid-provide-with
    verb     provide, supply, furnish, help, assist, present
    if       with %rc-goods, %rc-aid, %rc-money
    event    AID
    cameo    073
    context  humanitarian
    target   object
    example  Canada provided Haiti with tents. => CAN AID HTI

act aid-arm
    verb     arm, rearm, re-arm, equip, resupply, outfit
    noun     arming, rearmament, resupply
    if       object <actor>
    unless   with %rc-goods
    event    AID
    cameo    072
    context  military
    target   object, object.in
    noun-source possessor, by
    noun-target of
    example  Turkey armed the Libyan rebels. => TUR AID LBYREB

act aid-train
    verb     train, instruct, coach, mentor, drill, tutor
    noun     training, instruction
    if       object <armed>, <state>, troop, force, army, police, recruit, officer, pilot
    unless   subject %rc-notoffice, club
    event    AID
    cameo    072
    context  military
    target   object, object.of, object.from, object.in
    noun-source possessor, by
    noun-target of, for, to
    example  Poland trained the Ukrainian army. => POL AID UKRMIL

act aid-send-trainers
    verb     send, dispatch, provide, deploy, lend, supply
    noun     dispatch, deployment
    if       object %rc-trainer
    event    AID
    cameo    072
    context  military
    target   to, recipient, in, into, for, object.to
    noun-source possessor, by
    noun-target to, in
    example  Sweden sent instructors to Latvia. => SWE AID LVA

act aid-military-noun
    noun     military_aid, military_assistance, arms_delivery, arms_shipment, weapon_delivery, weapons_delivery, arms_supply, weapon_shipment, weapons_shipment, security_assistance, defence_aid, defense_aid, military_support
    event    AID
    cameo    072
    context  military
    noun-source possessor, by, from
    noun-target to, for, recipient, in
    example  American military aid to Egypt was large. => USA AID EGY

act aid-humanitarian-noun
    noun     humanitarian_aid, humanitarian_assistance, food_aid, medical_aid, emergency_aid, relief_aid, humanitarian_relief, disaster_relief, relief_supply, relief_effort, aid_shipment, aid_delivery, aid_convoy, medical_assistance, emergency_relief, relief_work
    event    AID
    cameo    073
    context  humanitarian
    noun-source possessor, by, from
    noun-target to, for, recipient, in
    example  Food aid to Chad from Denmark was counted. => DNK AID TCD

act aid-economic-noun
    noun     economic_aid, financial_aid, development_aid, financial_assistance, economic_assistance, bailout, bail-out, debt_relief, grant, loan, financial_support, financial_help, credit_line, stimulus_package, budget_support, subsidy, funding
    if       to <actor>
    event    AID
    cameo    071
    context  economic
    noun-source possessor, by, from
    noun-target to, for
    example  Development aid to Zambia from Finland was praised by economists. => FIN AID ZMB

act aid-economic-for
    noun     economic_aid, financial_aid, development_aid, financial_assistance, economic_assistance, bailout, bail-out, debt_relief, grant, loan, subsidy, funding
    if       for <actor>
    event    AID
    cameo    071
    context  economic
    noun-source possessor, by, from
    noun-target for
    example  A Chinese loan for Angola was paid out. => CHN AID AGO

act aid-noun
    noun     aid, assistance, donation, handout, relief
    unless   possessor hearing, visual, first
    event    AID
    cameo    070
    noun-source possessor, by, from
    noun-target to, for, recipient
    example  Dutch aid to Rwanda helped. => NLD AID RWA
    example  Assistance for Tonga from Australia came late. => AUS AID TON
    not      The hearing aid was lost.

act aid-delivery-noun
    noun     delivery, shipment, airlift, airdrop, consignment
    if       of %rc-goods, %rc-aid, %rc-weapons
    event    AID
    cameo    070
    noun-source possessor, by, from
    noun-target to, for, in
    example  Spain's delivery of vaccines to Peru was slow. => ESP AID PER

act aid-help
    verb     aid, assist, succour, succor, help_out, come_to_aid, relieve
    unless   object pain, symptom, stress, coach
    event    AID
    cameo    070
    target   object, in, object.in
    example  Cuba aided Nicaragua. => CUB AID NIC

act aid-fund
    verb     fund, finance, bankroll, subsidise, subsidize, underwrite, bail_out, sponsor, prop_up
    noun     funding, financing, bankrolling
    if       object <actor>, %rc-militia, %rc-refugee, war, rebellion, insurgency, reconstruction, budget, hospital, school, economy, election
    unless   subject %business
    event    AID
    cameo    071
    context  economic
    target   object, object.in, object.of, object.possessor
    noun-source possessor, by
    noun-target of, for
    example  Qatar bankrolled Libyan rebels. => QAT AID LBYREB
    example  Germany bailed out Greece. => DEU AID GRC

act aid-forgive-debt
    verb     forgive, cancel, write_off, reschedule, restructure, waive, wipe_out
    noun     cancellation, forgiveness, rescheduling
    if       object debt, loan, arrears
    event    AID
    cameo    071
    context  economic
    target   object.of, object.possessor, of, for, recipient, object.for
    noun-source possessor, by
    noun-target of.of, of.possessor, for
    example  China forgave the debt of Zambia. => CHN AID ZMB

act aid-rebuild
    verb     rebuild, reconstruct, repair, restore
    noun     rebuilding, reconstruction
    if       object <actor>, <place>, hospital, school, house, bridge, infrastructure, country, village
    if       subject <state>
    event    AID
    cameo    071
    context  economic
    target   in, object.in, object.of, object
    noun-source possessor, by
    noun-target of, in
    example  Turkey rebuilt the hospitals in Somalia. => TUR AID SOM

act aid-keepers
    verb     send, deploy, dispatch, provide, contribute, commit, station
    noun     deployment, dispatch
    if       object %rc-peacekeeper
    event    AID
    cameo    074
    context  peacekeeping
    target   to, in, into, recipient, object.to, object.in, for, along
    noun-source possessor, by
    noun-target to, in
    example  Uganda sent peacekeepers to Somalia. => UGA AID SOM

act aid-protect
    verb     protect, guard, escort, shield, defend
    noun     protection, escort
    if       object %rc-rescued, %rc-convoy
    unless   subject law, rule, wall, mask
    event    AID
    cameo    074
    context  peacekeeping
    target   object, object.of, object.in, object.from, in
    noun-source possessor, by
    noun-target of, for
    example  Ghana escorted the Malian refugees. => GHA AID MLI

act aid-shelter
    verb     shelter, host, house, harbour, harbor, take_in, resettle, accommodate, admit, accept, welcome, feed
    noun     sheltering, resettlement, accommodation, acceptance
    if       object %rc-refugee
    event    AID
    cameo    075
    context  asylum
    target   object, object.from, from, object.of
    noun-source possessor, by
    noun-target of, from
    example  Jordan sheltered Syrian refugees. => JOR AID SYR

act aid-asylum
    verb     grant, give, offer, provide, extend
    if       object asylum, refuge, sanctuary, refugee_status, political_asylum, shelter, safe_haven, protection
    event    AID
    cameo    075
    context  asylum
    target   recipient, to, for, object.to, object.for, object.from
    example  Ecuador granted asylum to an Australian journalist. => ECU AID AUS

act aid-rescue
    verb     rescue, evacuate, save, airlift, pluck, extricate, extract, bring_to_safety, ferry, recover
    noun     rescue, evacuation, airlift, rescuing, extraction
    if       object %rc-rescued
    unless   subject firefighter, film, goalkeeper
    event    AID
    cameo    073
    context  humanitarian
    target   object, object.from, from, object.of, object.in
    noun-source possessor, by
    noun-target of, from
    example  The Indian navy rescued Iranian sailors. => INDMIL AID IRN
    example  France evacuated Sudanese civilians. => FRA AID SDNCVL

act aid-treat
    verb     treat, heal, nurse, operate, care, tend, vaccinate, inoculate, feed
    noun     treatment, care, vaccination, feeding
    if       object wounded, casualty, patient, refugee, victim, survivor, injured, child, civilian, soldier, fighter, rebel, migrant, orphan
    event    AID
    cameo    073
    context  humanitarian
    target   object, object.from, object.of
    noun-source possessor, by
    noun-target of, for
    example  Israel treated wounded Syrian civilians. => ISR AID SYRCVL
