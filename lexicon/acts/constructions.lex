# Entries that the coder itself calls for by their names: constructions without a word of their own.

act demand-by-modal
    verb     no_known_demand
    event    REQUEST change
    cameo    100
    example  Obama said Assad must go. => USAGOV REQUEST SYRGOV demanded

# "blamed Russia for the attack": the attack that an earlier sentence told, by whoever is blamed for it.
act attack-blamed
    verb     no_known_attack
    event    ASSAULT
    cameo    190
    context  military
    example  Jets bombed a market in Idlib on Sunday. The opposition accused Russia of the attack. => RUS ASSAULT SYR claimed

# "confirmed the raid": what an earlier sentence told, in the words of whoever confirms it. The type is that of what was told.
act act-confirmed
    verb     no_known_confirmation
    event    ASSAULT
    cameo    190
    context  military
    example  Russian jets bombed a market in Idlib on Sunday. The United Nations confirmed the raid. => RUS ASSAULT SYR claimed
    not      Russian jets flew over Idlib on Sunday. The United Nations confirmed the report.

act no-entry
    verb     no_known_act
    event    CONSULT
    cameo    040
    example  Russia met Turkey. => RUS CONSULT TUR

# A hostile act that its own doer makes conditional.
act threat-by-condition
    verb     no_known_threat
    event    THREATEN
    cameo    130
    example  The American government said it would end cooperation with Russia if Russia bombed Aleppo. => USAGOV THREATEN RUS conditional

# What two sides have in common.
act common-ground
    noun     alignment, consensus, convergence, common_ground, accord
    event    SUPPORT
    cameo    050
    reciprocal yes
    noun-source possessor, between, of
    noun-target with, of.with, between, on
    example  Turkey reached an alignment of positions with Russia. => TUR SUPPORT RUS

# Guided coding asks for the root of a pair: what is only meant or refused has a root of its own.
act intent-to-help
    verb     no_known_help
    event    AGREE
    cameo    030
    example  Russia agreed to help Cuba. => RUS AGREE CUB

act intent-to-harm
    verb     no_known_harm
    event    THREATEN
    cameo    130
    example  Iran threatened to attack Israel. => IRN THREATEN ISR

act refusal-to-help
    verb     no_known_refusal
    event    REJECT
    cameo    120
    example  Poland refused to help Hungary. => POL REJECT HUN

# An agreement that is still to come.
act intent-to-agree
    verb     intend_to_agree
    event    AGREE
    cameo    037
    context  diplomatic
    example  The United States needs to strike a deal with Russia. => USA AGREE RUS planned
