act slots
    verb     accuse
    event    ACCUSE
    source   subject, Subject, sub2
    target   object..of, object.of.of.of, .of
    target   objct, against
    noun-target object.possessor., of
    if       objekt. %x
    example  Ukraine accused Russia. => UKR ACCUSE RUS
