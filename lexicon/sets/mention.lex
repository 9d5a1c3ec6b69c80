# Words that the coder asks for by the name of their set.

# People known by a role in something: whose role it is says who they are.
set role
    words  official, spokesman, spokeswoman, spokesperson, leader, commander, chief, head, member, source, representative, delegate, delegation, negotiator, fighter, supporter, aide, adviser, advisor, president, minister, secretary, director, chairman, chairwoman, deputy, officer, politician, lawyer, founder, militant, gunman, president, king, queen, prince, chancellor, premier, governor, mayor, ambassador, envoy, diplomat, general, colonel, senator, lawmaker, operative, recruit, wing, forces, force, critic, critics

# Words that count or bundle what follows them: "dozens of rebels", "a group of soldiers".
set partitive
    words  ten, dozen, dozens, hundred, hundreds, thousand, thousands, scores, score, million, number, group, majority, most, some, many, several, all, one, none, two, three, four, five, six, seven, part, handful, half, few, crowd, bulk, rest, convoy, column, member, lot, couple, pair, series, wave, list, body, coalition, tens, total, minimum, maximum

# Agents that are bodies, not people: they speak in their own name.
set institution
    words  ministry, government, regime, administration, army, military, court, parliament, congress, senate, party, agency, office, council, committee, union, bank, company, coalition, command, force, forces, organization, organisation, group, department, authority, authorities, navy, church, tribunal, observatory, mission, embassy, newspaper, television, radio, media, commission, presidency, opposition, secretariat, university, outlet, network, press, broadcaster, station, channel, magazine, daily, leadership, prosecution, institute, junta, police

# "the two ...": the two that the report named last.
set pair
    words  side, country, nation, power, powerhouse, superpower, leader, president, government, neighbour, neighbor, rival, foe, ally, capital, minister, diplomat, camp, state, man, official

# Who holds the same office on the other side: of the sector of whoever is compared.
set peer
    words  counterpart, colleague

# Nouns of the other side: "its neighbour" is not itself.
set relational
    words  neighbour, neighbor, counterpart, rival, foe, enemy, adversary, opponent, ally, partner, friend, patron, backer

# ---- how many were harmed

# Nouns that say what became of the harmed, not who they are: "12 dead", "20 casualties".
set casualty
    words  dead, death, fatality, casualty, life, injury, injured, wounded, wound, toll, hostage, captive, killed

# Words for more of those named before: "wounded 30 others".
set rest
    words  other, another, more, rest, remainder

# Nouns of several people, counted by what `of` marks: "a family of five".
set collective
    words  family, group, crowd, couple, crew, team, convoy, column, patrol, gang, band, unit, people, population, pair, platoon, squad, delegation, party
