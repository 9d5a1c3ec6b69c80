# One of everything, in good order.

set truce
    words  ceasefire, cease-fire, truce

set agreement
    words  deal, accord, peace_talk, %truce   # sets hold sets

set empty-handed
    words  loser

act accuse
    verb     accuse, point_finger
    noun     accusation, show_of_force, cease-fire, stand-off
    adjective critical
    event    ACCUSE disapprove
    cameo    1121
    context  military, human_rights
    context  legal
    source   subject, by
    target   object, with.of
    if       object %agreement, <actor>, <state>
    unless   clause.subject any
    reciprocal yes
    status   planned
    goldstein -2.5
    example  Ukraine accused Russia of # 5 => 6. => UKR ACCUSE RUS; USA,GBR ACCUSE ? claimed
    not      The referee blamed the weather.
    none     Nothing happened.

act meet
    verb     meet
    event    CONSULT
    example  Obama met Putin. => USAGOV CONSULT RUSGOV

act strike
    verb     strike
    if       object chord
    event    none
    not      He struck a chord.

speech say
    verb     say, tell
    effect   claimed
    example  Russia bombed Aleppo, Obama said. => RUS ASSAULT SYR claimed

speech according
    phrase   according to, in the run-up to
    effect   claimed

mood plan
    verb     plan, be_set
    effect   planned

mood before
    phrase   ahead of
    effect   planned

light suffer
    verb     suffer, come_under
    subject  target
    other    from, at.of

harm kill
    verb     kill, wipe_out
    kind     killed
    example  Rebels killed 10 to 15 soldiers, he said. => REB ASSAULT MIL claimed harm killed 10..15

harm casualties
    noun     casualty
    kind     killed, injured
    harmed   subject, self
    unless   subject storm

country SYR
    name     Syria, Syrian Arab Republic
    adjective Syrian
    capital  Damascus
    forces   SAA

country NLD
    name     Netherlands
    adjective Dutch
    people   Dutchmen

person Bashar al-Assad
    name     Assad, al-Assad, Bachar Al-Assad
    surname  Assad
    post     SYRGOV president 2000-07-17..
    post     SYRMIL commander ..2000

person Recep Tayyip Erdoğan
    name     Erdoğan
    post     TURGOV prime minister 2003-03..2014-08

group Islamic State
    code     ISI
    sector   REB
    country  IRQ, SYR
    name     Islamic State, ISIS

group Jaysh al-Islam
    sector   REB
    country  SYR
    name     Jaysh al-Islam, People's Front's Army

body United Nations
    code     IGOUNO
    sector   IGO
    name     United Nations, U.N., R&D

outlet Reuters
    code     GBRMED
    name     Reuters

agent aid worker
    noun     aid_worker, medic
    sector   NGO
