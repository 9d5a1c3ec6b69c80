# Words that tell what harm an act did: how many were killed, injured, driven out, abducted, arrested.

# ---- killed

harm kill
    verb     kill, slay, murder, assassinate, execute, massacre, slaughter, butcher, behead, decapitate, hang, lynch, gun_down, mow_down, shoot_dead, shoot_to_death, put_to_death, stone_to_death, hack_to_death, hack_death, shoot_death, put_death, stone_death, beat_to_death, beat_death, burn_alive, bury_alive, wipe_out, exterminate, martyr, gas, liquidate, eliminate, crucify, strangle
    kind     killed
    unless   subject %hazard
    unless   by %hazard
    unless   in %mishap
    unless   in accident
    example  The Taliban killed between 10 and 15 policemen in Helmand. => TAL ASSAULT AFGCOP harm killed 10..15
    example  A Russian air strike on Idlib killed 12 civilians. => RUS ASSAULT SYR harm killed 12

harm die
    verb     die, perish, be_dead, lose_life
    kind     killed
    harmed   subject
    unless   of %illness
    unless   from %hazard
    unless   in %mishap
    unless   in accident
    example  Twelve civilians died in Russian shelling of Kherson. => RUS ASSAULT UKR harm killed 12

harm lose-lives
    verb     lose
    if       object life
    kind     killed
    harmed   subject
    unless   in %mishap
    example  Two Indian soldiers lost their lives in Pakistani shelling in Kashmir. => PAK ASSAULT INDMIL harm killed 2

harm claim-lives
    verb     claim, cost, take
    if       object life
    kind     killed
    harmed   object.of, recipient, object
    unless   subject %hazard
    example  The attack by rebels on Bangui claimed 12 lives. => REB ASSAULT CAF harm killed 12

harm dead
    adjective dead
    kind     killed
    harmed   self, subject
    example  The Israeli strike on Rafah left 45 people dead. => ISR ASSAULT PSE harm killed 45

harm dead-and-deaths
    noun     dead, death, fatality
    kind     killed
    harmed   self, of
    unless   from %hazard
    example  A rebel attack on Goma caused 12 deaths. => REB ASSAULT COD harm killed 12

harm killing
    noun     killing, murder, massacre, slaughter, execution, assassination, beheading, slaying, lynching
    kind     killed
    harmed   of
    example  The killing of 16 Afghan villagers by a US soldier was condemned. => USAMIL ASSAULT AFG harm killed 16

harm toll
    noun     toll, death_toll
    kind     killed
    harmed   of

harm toll-rise
    verb     rise, climb, increase, jump, mount, soar, reach, pass, stand, hit, top, exceed, surpass, grow
    if       subject toll, death_toll
    kind     killed
    harmed   to, at, object
    example  The death toll from Israel's bombing of Gaza rose to 45. => ISR ASSAULT PSE harm killed 45

# ---- injured

harm injure
    verb     wound, injure, maim, hurt, mutilate, cripple, rape, gang-rape, torture, beat_up, stab
    kind     injured
    unless   subject %hazard
    unless   by %hazard
    unless   in %mishap
    unless   in accident
    example  Hezbollah fired rockets at Haifa, wounding five Israelis. => LBN ASSAULT ISR harm injured 5

harm injured
    adjective injured, wounded
    kind     injured
    harmed   self, subject

harm suffer-injuries
    verb     suffer, sustain, receive
    if       object injury, wound
    kind     injured
    harmed   subject
    unless   in %mishap
    example  Four soldiers sustained injuries when militants attacked a base in Pakistan. => REB ASSAULT PAK harm injured 4

harm injuries
    noun     injury, wounding, wounded, injured
    kind     injured
    harmed   self, of

# ---- either: the word leaves open which, unless there were none

harm casualties
    noun     casualty
    kind     killed, injured
    harmed   self
    example  Israel bombed a depot in Syria but caused no casualties. => ISR ASSAULT SYR harm killed 0

# ---- displaced

harm displace
    verb     displace, uproot, deport, expel, evict, dislodge, banish, drive_out, force_out, push_out, chase_out, send_back, push_back, drive_away
    if       object <actor>, <civilian>, <person>, <number>, people, person, family, %partitive
    kind     displaced
    unless   object %envoyperson
    unless   subject %hazard
    example  Israel deported 45 Sudanese migrants. => ISR COERCE SDN harm displaced 45

harm force-from-home
    verb     force, drive, push, chase, send
    if       from home, house, village, town, land, camp, city, area, region
    kind     displaced
    harmed   object
    unless   subject %hazard
    unless   by %hazard
    example  Syrian troops forced 3,000 people from their homes in Qusayr. => SYRMIL COERCE SYR harm displaced 3000

harm flee
    verb     flee
    kind     displaced
    harmed   subject
    unless   from prison, jail, scene
    unless   object prison, jail, scene, %mishap
    example  About 3,000 people fled when rebels attacked a village in Congo. => REB ASSAULT COD harm displaced 3000

harm displacement
    noun     deportation, expulsion, displacement, eviction
    kind     displaced
    harmed   of

# ---- abducted

harm abduct
    verb     abduct, kidnap, snatch, take_hostage, hold_hostage, seize_hostage, take_captive, hold_captive, keep_hostage
    kind     abducted
    unless   object power, control, victory
    example  Gunmen kidnapped 317 girls from a school in Nigeria. => UAF ASSAULT NGA harm abducted 317

harm take-hostages
    verb     take, seize, hold, grab, capture, keep
    if       object hostage, captive
    kind     abducted
    harmed   object
    example  Somali gunmen took 12 hostages in Kenya. => SOM ASSAULT KEN harm abducted 12

harm hold-hostage
    verb     take, seize, hold, grab, keep
    if       clause hostage, captive
    kind     abducted

harm abduction
    noun     abduction, kidnapping, kidnap
    kind     abducted
    harmed   of
    example  The abduction of 276 schoolgirls by Boko Haram was condemned. => NGAREB ASSAULT CVL harm abducted 276

# ---- arrested

harm arrest
    verb     arrest, detain, imprison, jail, apprehend, incarcerate, intern, lock_up, round_up, rearrest, nab, take_into_custody, take_custody, take_prisoner, haul_in
    kind     arrested
    example  Belarusian police detained more than 1,000 protesters. => BLRCOP COERCE CVL harm arrested 1000..

harm capture
    verb     capture, catch, seize, recapture
    if       object %soldier, <armed>, <person>
    kind     arrested
    example  Libya captured 12 rebels. => LBY COERCE REB harm arrested 12

harm seize-people
    verb     seize
    if       object sailor, crew, worker, pupil, student, foreigner, girl, woman, child, villager, engineer, fisherman
    kind     abducted

harm put-in-prison
    verb     hold, put, place, throw, keep, send, take
    if       in %captivity
    kind     arrested

harm put-under-arrest
    verb     hold, put, place, keep
    if       under arrest, house_arrest, detention, guard
    kind     arrested
    example  India put two ministers under house arrest. => IND COERCE GOV harm arrested 2

harm put-into-prison
    verb     take, put, place, send
    if       into custody, prison, jail
    kind     arrested

harm send-to-prison
    verb     send, sentence, commit
    if       to prison, jail, gulag, year, month, life, imprisonment, term
    kind     arrested

harm arrests
    noun     arrest, detention, imprisonment, jailing, roundup, round-up
    kind     arrested
    harmed   of
    example  The arrest of 20 activists by Egyptian police was condemned. => EGYCOP COERCE CVL harm arrested 20
