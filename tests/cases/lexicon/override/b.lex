act first
    verb     punch
    event    COERCE
    example  Russia punched Aleppo. => RUS COERCE SYR
