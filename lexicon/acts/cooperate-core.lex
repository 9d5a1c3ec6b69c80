# COOPERATE: joint action, shared intelligence, trade, exchange.

act cooperate-work
    verb     cooperate, collaborate, co-operate, work_together, team_up, coordinate, co-ordinate, partner, join_hands, pool, interact
    event    COOPERATE
    cameo    060
    reciprocal yes
    target   with, alongside, object.with
    example  Egypt is cooperating with Israel on gas. => EGY COOPERATE ISR
    example  Jordan and Iraq cooperated closely. => JOR,IRQ COOPERATE IRQ,JOR

act cooperate-noun
    noun     cooperation, collaboration, co-operation, coordination, partnership, teamwork, interoperability
    event    COOPERATE
    cameo    060
    reciprocal yes
    noun-source possessor, between, by, of
    noun-target with, between, among
    example  Military cooperation between Russia and Turkey has grown. => RUS,TUR COOPERATE RUS,TUR

act cooperate-trade
    verb     trade, buy, purchase, sell, export, import, invest, do_business, supply, resume, expand, boost
    if       object trade, oil, gas, coal, grain, wheat, goods, commodity, uranium, stake, export, import, investment, metal, crude, fuel, electricity
    event    COOPERATE
    cameo    061
    context  economic
    target   with, from, to, object.with, object.from, object.to, in
    example  India bought oil from Russia. => IND COOPERATE RUS

act cooperate-trade-noun
    noun     trade, commerce, joint_venture, export, import
    if       with <actor>
    event    COOPERATE
    cameo    061
    context  economic
    reciprocal yes
    noun-target with, between
    noun-source possessor, between
    example  Turkey's trade with Iran doubled. => TUR COOPERATE IRN

act cooperate-invest
    verb     invest
    if       in <actor>
    event    COOPERATE
    cameo    061
    context  economic
    target   in
    example  Qatar invested in Turkey. => QAT COOPERATE TUR

act cooperate-exercise
    verb     hold, conduct, stage, carry_out, begin, start, launch, run, perform, take_part, participate, engage
    if       object %sc-war-game
    event    COOPERATE
    cameo    062
    context  military
    reciprocal yes
    target   with, object.with, alongside, object.between
    example  The Philippine navy held joint exercises with Australia. => PHL COOPERATE AUS

act cooperate-train-with
    verb     train, patrol, drill, exercise, fight, operate, deploy
    if       with <actor>
    unless   object any
    event    COOPERATE
    cameo    062
    context  military
    reciprocal yes
    target   with, alongside
    example  Georgian troops trained with Estonia. => GEOMIL COOPERATE EST

act cooperate-extradite
    verb     extradite, hand_over, surrender, transfer, deliver
    if       object suspect, fugitive, criminal, prisoner, defendant, trafficker, terrorist, militant, convict
    event    COOPERATE
    cameo    063
    context  legal
    target   to, recipient
    example  Spain extradited a suspect to Argentina. => ESP COOPERATE ARG

act cooperate-extradition-noun
    noun     extradition
    event    COOPERATE
    cameo    063
    context  legal
    noun-target to
    noun-source by, possessor, from
    example  The extradition of the man by Spain to Peru went ahead. => ESP COOPERATE PER

act cooperate-share-intelligence
    verb     share, exchange, swap, provide, pass, hand_over, supply, relay, give
    if       object %sc-intel
    event    COOPERATE
    cameo    064
    context  intelligence
    reciprocal yes
    target   with, to, recipient, object.with
    example  Britain shared intelligence with Jordan. => GBR COOPERATE JOR

act cooperate-share-noun
    noun     intelligence_sharing, information_sharing, information_exchange
    event    COOPERATE
    cameo    064
    context  intelligence
    noun-target with, between
    noun-source possessor, between, by
    example  Intelligence sharing between Israel and Egypt went on. => ISR,EGY COOPERATE ISR,EGY

act cooperate-join
    verb     join
    if       object coalition, alliance, bloc, force, club, initiative, union, project, mission, campaign, effort
    event    COOPERATE
    cameo    060
    target   object.of, object.against, object.possessor, object, with
    example  Jordan joined the coalition of Saudi Arabia. => JOR COOPERATE SAU
