act first
    verb     hit
    event    ASSAULT
    example  Russia hit Aleppo. => RUS ASSAULT SYR
act second
    verb     slap
    event    ASSAULT
    example  Russia slapped Aleppo. => RUS ASSAULT SYR
