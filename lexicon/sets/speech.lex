# Words of saying that the coder asks for by the name of their set.

# Papers and broadcasts that speak for their author: "a report by Amnesty said".
set document
    words  statement, report, study, survey, letter, memo, communique, communiqué, press_release, release, article, editorial, dispatch, document, cable, tweet, post, message, email, transcript, video, website, broadcast, bulletin, note, declaration, poll, investigation, account, data, statistic, figure, record, testimony, interview, finding, complaint, findings, assessment, recording, audio, photo, image

# Whose telling it is: "by Ukraine's account", "in Lavrov's words".
set telling
    words  account, word, words, telling, version, view, opinion, reckoning, estimate, assessment, judgment, judgement

# Verbs that "as" makes an attribution: "as Netanyahu put it".
set as-telling
    words  put, say, report, note, describe, tell, phrase, recount, state

# Posts that one person holds at a time: "the Russian president" is known without a name.
set office
    words  president, premier, minister, chancellor, king, queen, emir, sultan, crown_prince, pope, secretary-general, secretary, ambassador, foreign_secretary, prime_minister, governor, mayor, attorney, speaker, chief

# What is claimed or denied with an act: "denied responsibility for the attack".
set responsibility
    words  responsibility, involvement, role, part, complicity, hand, blame

# What something is measured by: "according to the law" is no attribution.
set measured-by
    words  law, constitution, rule, plan, schedule, timetable, calendar, agreement, deal, accord, treaty, truce, terms, term, level, size, rank, age, need, ability, custom, tradition, principle, norm, standard, criterion, script, statute, clause, article, protocol, formula, convention, model, type, severity, wish, interest
