act empty
    context  military
act twice
    verb     accuse
    event    ACCUSE
    event    REJECT
    cameo    112
    cameo    112
    status   planned
    status   denied
    example  Ukraine accused Russia. => UKR ACCUSE RUS
act codes
    verb     accuse
    event    BLAME disapprove
    cameo    1129
    context  military, moonlight
    status   done
    reciprocal maybe
    goldstein 11
    example  Ukraine accused Russia. => UKR ACCUSE RUS
act more-codes
    verb     accuse
    event    ACCUSE explosives
    cameo    21
    goldstein -1e1
    status   threatened
    example  Ukraine accused Russia. => UKR ACCUSE RUS
act stop
    verb     strike
    if       object chord
    event    none
act stopped
    verb     strike
    if       object chord
    event    none
    none     He struck a chord.
speech silent
    hearer   to
mood plain
    verb     plan
    effect   soon
light carry-out
    verb     carry_out
    subject  object
harm hurt
    verb     hurt
    kind     hurt
    harmed   objekt
    example  Rebels killed many. => REB ASSAULT ? harm killed many
    example  Rebels hurt two. => REB ASSAULT ? harm hurt 2
    example  Rebels hurt two. => REB ASSAULT ? harm injured 3..x
harm silent
    noun     casualty
