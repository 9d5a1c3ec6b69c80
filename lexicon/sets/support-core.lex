# Sets for the entries of support, cooperation and consultation.

set sc-visit
    words  visit, trip, tour, stop, pilgrimage, mission

set sc-sport
    words  match, game, team, coach, player, striker, goalkeeper, title, cup, league, race, song, album, film, movie, show, book, novel, product, horse, candidate

set sc-stance
    words  support, backing, solidarity, endorsement, approval, confidence, faith, praise, appreciation, gratitude, thanks, condolence, sympathy, respect, admiration, loyalty, congratulation, satisfaction, vote

set sc-war-game
    words  exercise, drill, manoeuvre, maneuver, patrol, war_game, training

set sc-intel
    words  intelligence, information, data, evidence, intel, file, tip

set sc-signable
    words  deal, agreement, accord, pact, treaty, protocol, memorandum, declaration, charter, contract, communique, roadmap, statement, convention, document
