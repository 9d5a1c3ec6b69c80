act examples
    verb     accuse
    event    ACCUSE
    example  Ukraine accused Russia.
    example  Ukraine accused Russia. => UKR ACCUSE
    example  Ukraine accused Russia. => UKR BLAME RUS
    example  Ukraine accused Russia. => UKR ACCUSE RUS soon
    example  Ukraine accused Russia. => Ukraine ACCUSE RUS
    example  Ukraine accused Russia. => UKR ACCUSE RUS; ; UKR ACCUSE usa
    example  Ukraine accused Russia of a => b. => UKR ACCUSE RUS,,BLR
    example  « Ukraine » accused Russia. => UKR ACCUSE rus
    example  Issue # 5: Ukraine, Poland accused Russia. => UKR, POL ACCUSE ? claimed ; ? ACCUSE RUS
    not      The referee blamed => the # weather.
