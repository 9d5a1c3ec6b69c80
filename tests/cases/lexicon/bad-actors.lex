country SY
    adjective Syrian
person Sergey Lavrov
    name     Lavrov
    post     RUSGOV foreign minister 2004-03-09
    post     RUSGOV foreign minister 2004-13..
    post     RUSGOV foreign minister 2004..2003-02-29
    post     RUSGOV foreign minister 2005..2004
    post     RUSGOV 2004..
    post     rusgov foreign minister 2004..
    post     RUSGOV
    post     RUSGOV foreign minister 2004-02-29..2004-02
person Nobody
    name     A B C D E F G H I J K L-M, Nobody at All
group Front
    sector   REB
    name     Front
group Other Front
    code     front
    sector   ARM
    country  SYR, Iraq
    name     Other Front
body Nameless
    code     IGOABC
agent rebel
    noun     rebel, armed rebel
agent soldier
    noun     soldier
    sector   mil
