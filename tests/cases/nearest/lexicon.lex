# A small lexicon of acts for the cases beside it, which are about words that it lacks. Actors and ways of saying are
# those of lexicon/.

act criticise
    verb     criticise, criticize, denounce, chastise
    noun     criticism, denunciation
    event    ACCUSE disapprove
    cameo    111
    example  Ukraine criticised Russia. => UKR ACCUSE RUS

act praise
    verb     praise, applaud, commend
    event    SUPPORT
    cameo    051
    example  Ukraine praised Poland. => UKR SUPPORT POL

act attack
    verb     attack, bomb, shell, raid, ambush
    noun     attack, raid, bombardment
    event    ASSAULT
    cameo    190
    example  Russia attacked Ukraine. => RUS ASSAULT UKR

act detain
    verb     detain, arrest, imprison
    event    COERCE
    cameo    173
    example  Iran detained British diplomats. => IRN COERCE GBR

act release
    verb     release
    event    CONCEDE
    cameo    084
    example  Iran released British diplomats. => IRN CONCEDE GBR

act break-ties
    verb     sever, cut
    if       object tie, relation
    event    SANCTION
    cameo    161
    target   with, object.with
    example  Iran severed ties with Saudi Arabia. => IRN SANCTION SAU

act not-sport
    verb     attack, bomb, raid
    if       subject team, striker
    event    none
    none     The team attacked.
