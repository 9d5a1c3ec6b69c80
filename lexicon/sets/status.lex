# Words beside an act that say what became of it: adverbs ("nearly attacked") and adjectives ("a foiled plot").
# The coder asks for these sets by name.

set marks-negated
    words  nearly, almost, averted, avert, foiled, foil, thwarted, thwart, aborted, abort, prevented, cancelled, canceled, scrapped, abandoned, fictitious, non-existent, nonexistent

set marks-possible
    words  possibly, perhaps, likely, probably, presumably, potentially, maybe, conceivably, possible, potential, hypothetical, feared, eventual, any

set marks-planned
    words  planned, plan, upcoming, forthcoming, proposed, propose, future, imminent, impending, threatened, threaten, scheduled, schedule, looming, loom, intended, expected, promised, pending

set marks-claimed
    words  allegedly, reportedly, purportedly, apparently, supposedly, ostensibly, seemingly, alleged, allege, reported, suspected, suspect, purported, purport, supposed, so-called, called, rumoured, rumored, claimed, apparent, presumed

# What is open stands below these words with "if": "not known if", "asked if".
set enquiry
    words  know, ask, wonder, unclear, clear, see, determine, establish, question, doubt, uncertain, unknown, unsure, sure, investigate, ascertain, verify

# "plans talks", "a meeting is scheduled": the noun is the act, the verb says that it is to come.
set planning
    words  plan, schedule, arrange, prepare, intend

# "authorised air strikes", "approved sanctions": whoever orders the act that the noun names is behind it.
set ordering
    words  order, authorise, authorize, approve, greenlight, green-light, command
