set animal
    words    cat, , dog,
set loop
    words    %pool, loop
set pool
    words    loop, %loop
set Set
    words    word
act words
    verb     Accuse, carry out, under__score, a_b_c_d_e_f, a_b_c_d_e_f_g
    noun     %animal, %vegetable, <actor>, x;y
    event    ACCUSE
    if       object %animal, <human>, <actor>
    if       object
    unless   with any
    example  Ukraine accused Russia. => UKR ACCUSE RUS
speech phrases
    phrase   according to, in the words of so very many people
    effect   claimed
