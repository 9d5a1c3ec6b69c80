country COD
    name     Democratic Republic of the Congo
    adjective Congolese
country COG
    name     Republic of the Congo
    adjective Congolese
group Congolese
    code     CGL
    name     Congolese
person George Bush
    name     Bush
    post     USAGOV president 1989-01-20..1993-01-20
person George W. Bush
    name     George Bush, Bush
    surname  Dubya
    post     USAGOV president 2001-01-20..2009-01-20
