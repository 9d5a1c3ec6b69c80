# A small lexicon for the cases beside it, so that they stay as they are while lexicon/ grows.

set weapon
    words  tank, missile, shell

act accuse
    verb     accuse, blame
    noun     accusation
    event    ACCUSE disapprove
    cameo    112
    example  Ukraine accused Russia. => UKR ACCUSE RUS

act accuse-aggression
    verb     accuse
    if of    shell, bomb
    unless object weather
    event    ACCUSE allege
    cameo    1123
    example  Ukraine accused Russia of bombing a town. => UKR ACCUSE RUS

act bomb
    verb     bomb, shell
    noun     bombing
    unless subject film
    event    ASSAULT aerial
    cameo    195
    example  Russia bombed Syria. => RUS ASSAULT SYR

act attack-noun
    noun     attack
    event    ASSAULT
    cameo    190
    example  Russia carried out an attack on Syria. => RUS ASSAULT SYR

act send-arms
    verb     send
    if object %weapon
    event    AID
    cameo    072
    target   recipient, to
    example  Russia sent missiles to Syria. => RUS AID SYR

act send-envoy
    verb     send
    if object envoy
    event    CONSULT visit
    cameo    042
    target   to
    example  Russia sent an envoy to Syria. => RUS CONSULT SYR

act meet
    verb     meet
    reciprocal yes
    event    CONSULT
    cameo    040
    example  Russia and Syria met. => RUS,SYR CONSULT SYR,RUS

act not-a-film
    verb     bomb
    if subject film
    event    none
    example  Russia bombed Syria. => RUS ASSAULT SYR

speech say
    verb     say, tell
    effect   claimed
    example  Russia bombed Syria, Ukraine said. => RUS ASSAULT SYR claimed

speech deny
    verb     deny
    effect   denied
    example  Ukraine denied that Russia bombed Syria. => RUS ASSAULT SYR denied

mood plan
    verb     plan
    noun     plan
    effect   planned
    example  Russia planned to bomb Syria. => RUS ASSAULT SYR planned

light carry-out
    verb     carry_out, launch
    subject  source
    other    on, against
    example  Russia launched an attack on Syria. => RUS ASSAULT SYR

country RUS
    name       Russia
    adjective  Russian
    capital    Moscow
    metonym    Moscow

country SYR
    name       Syria
    adjective  Syrian

country UKR
    name       Ukraine
    adjective  Ukrainian

agent soldier
    noun    soldier, troops
    sector  MIL
    example Russian troops bombed Syria. => RUSMIL ASSAULT SYR
