/* What the parts of the coder share while one document is coded. */
#ifndef EVENT_BUILD_H
#define EVENT_BUILD_H

#include "event/explain.h"
#include "tree/opinion.h"

#include <string.h>

/* One attribution: who says a stretch of the text. */
typedef struct Said {
    TextSpan content;
    TextSpan tag;      /* the cue and its speaker where they stand inside the content; or empty */
    uint32_t sentence; /* of the cue */
    int32_t cue;       /* the first word that says so; NO_NODE: a quotation without a cue */
    int32_t cue_last;  /* the last one ("according to") */
    int32_t speaker;   /* head word of the speaker in that sentence, or NO_NODE */
    int32_t mention;   /* the speaker's mention, or NO_MENTION */
    EventStatus effect;
    QuoteKind kind;
    Str via;
    bool quote;   /* stands in the list of quotes (an accusation's content does not) */
    bool relayed; /* the speaker only passes it on; who is cited is its speaker for events */
} Said;

typedef struct SaidList {
    Said *items;
    uint32_t count, capacity;
} SaidList;

typedef struct EventBuilder {
    const Lexicon *lexicon;
    const ParsedDocument *parsed;
    const Mentions *mentions;
    Arena *arena;
    Workspace *workspace;         /* for the second opinion; NULL: none is asked for */
    const Neighbours *neighbours; /* for words that the lexicon lacks; NULL: they fire nothing */
    struct Answers *answers;      /* that it gave; see pair.h */
    Trace *trace;                 /* NULL: nobody asks for the reasons */
    SaidList said;
    struct Quotations *quotations; /* while attributions are looked for */
    Event *events;
    uint32_t event_count, event_capacity;
    bool failed;    /* out of memory */
    bool discarded; /* the sentence at hand has a word of a discard */
} EventBuilder;

enum { PARTIES_MAX = EVENT_PARTIES_MAX };

typedef struct Parties {
    Party party[PARTIES_MAX];
    int32_t node[PARTIES_MAX]; /* the word that fills the slot */
    uint32_t count;
    bool coded; /* at least one has a code */
} Parties;

static inline const Tree *event_tree(const EventBuilder *b, uint32_t sentence) {
    return &b->parsed->trees[sentence];
}
static inline const LexTree *event_lex(const EventBuilder *b, uint32_t sentence) {
    return &b->mentions->lex_trees[sentence];
}
/* The mention whose head is the word, or NULL. */
const Mention *mention_at(const EventBuilder *b, uint32_t sentence, int32_t word);
/* An event's date is that of another, told by the same words. */
static inline void take_date(Event *event, const Event *other) {
    memcpy(event->date, other->date, sizeof event->date);
    event->date_precision = other->date_precision;
    event->date_span = other->date_span;
}
/* The bytes from the first to the last word. */
TextSpan words_span(const Tree *tree, int32_t first, int32_t last);

/* said.c: fills b->said. */
void said_find(EventBuilder *b);
/* The innermost attribution around a word, or NULL. */
const Said *said_around(const EventBuilder *b, uint32_t sentence, int32_t word);
/* What the contract calls said_by. */
Speaker speaker_of(const EventBuilder *b, const Said *said);
/* Copies what was said as quotes into the coding. */
void quotes_fill(EventBuilder *b, Coding *out);

/* roles.c: who fills the slots of a match. */
void parties_of_node(const EventBuilder *b, uint32_t sentence, int32_t node, const Said *said,
                     bool source, EventType type, Parties *out);
void parties_of_match(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, Parties *sources, Parties *targets);

/* doers.c: who takes part in the talks or the fight that stand beside what he does. */
void parties_of_company(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                        const Said *said, Parties *sources);
/* Takes out of an attack's sources whoever only tells of it. */
void parties_without_tellers(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                             Parties *sources);
/* The forces that are moved, where nobody is named who moves them. */
void parties_moved(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Said *said, Parties *sources);

/* "authorised air strikes on Syria": whoever orders what the noun names. */
void parties_ordered(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                     const Said *said, Parties *sources);
/* Whom a protest is against by what it is for: "marched to denounce the president". */
void parties_protested(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                       const Said *said, Parties *targets);

/* own.c: whether the word stands for the forces that the act moves, and not for whom it moves
 * against. */
bool is_own_force(const EventBuilder *b, uint32_t sentence, int32_t node, const ActMatch *match);
/* Whether the target is a thing of one of the sources, as "its" says. */
bool is_own_thing(const EventBuilder *b, uint32_t sentence, int32_t node, const Parties *sources,
                  const Party *target);
/* Takes the places at home out of the targets. */
void drop_own_ground(const EventBuilder *b, uint32_t sentence, const Parties *sources,
                     Parties *targets);
/* answer.c: whom "denied it", "a plan they rejected" answer, where the slots name nobody. */
void parties_answered(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Parties *sources, Parties *targets);
/* "rejected Chad's appeal", "ignored a warning from Iran": whoever replies was asked or warned. */
void parties_asked(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Said *said, const Parties *sources, Parties *targets);
/* "repelled an attack by": whether the act is done to whoever did what its object names. */
bool does_to_doer(const Lexicon *lexicon, const Act *act);
/* "telephoned Lavrov but declined to apologise": to whom the first was said, the second is too. */
void parties_shared(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Parties *sources, Parties *targets);
/* worth.c: whether an act with these parties is an event. */
bool worth_keeping(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   const Parties *sources, const Parties *targets);
/* mutual.c: makes those who do it to each other both source and target. */
void settle_mutual(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                   Parties *sources, Parties *targets);

/* The stretch of a noun with what belongs to its name: "the Syrian army's northern command". */
TextSpan noun_phrase(const Tree *tree, int32_t node);
/* Adds a party, named at the node, unless one of that node is there or there is no room. */
void keep_party(Parties *out, const Party *party, int32_t node);

/* reach.c, where the slots hold nobody known. The phrase that stands there, without a code: */
void parties_unnamed(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                     Parties *sources, Parties *targets);
/* The nearest known actor that the act leads to. */
void parties_in_reach(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, const Parties *sources, Parties *targets);

/* status.c: whether it happened. */
EventStatus status_of(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said);
/* status_marks.c: what a word beside an act says of it ("alleged", "nearly"), or STATUS_ACTUAL. */
EventStatus status_mark(const LexTree *lt, int32_t word);

/* settle.c: what becomes of an event by who says it: a denial of one's own act, a threat, an
 * intent. */
void settle_speaker(EventBuilder *b, Event *event, const Said *said);

/* circumstance.c: when and where. */
void set_date(const EventBuilder *b, Event *event, const Said *said);
void set_place(const EventBuilder *b, Event *event, const Said *said, const Parties *targets);
/* there.c: the place told before that "there" or "the town" takes up, where no other is told. */
void set_place_before(const EventBuilder *b, Event *event, const Parties *targets);
/* The words between two nodes of a tree on the way over their nearest common ancestor. */
uint32_t tree_distance(const Tree *tree, int32_t a, int32_t b);

/* harm.c: gives the sentence's events, from `first` on, the harm that it tells of. With fold, an
 * event that is only another one's outcome ("attacked the town, killing 12") is made one with it.
 */
void settle_harm(EventBuilder *b, uint32_t sentence, uint32_t first, bool fold);

/* code.c: makes an event of a match and its parties, and keeps it. */
Event *event_add(EventBuilder *b, uint32_t sentence, const ActMatch *match, const Said *said,
                 const Parties *sources, const Parties *targets);
void set_codes(EventBuilder *b, Event *event, const Act *act);
/* The act entry of that id, or NULL. */
const Act *act_named(const Lexicon *lexicon, const char *id);
void set_id(const EventBuilder *b, Event *event);

/* code.c: what is hit stands beside the word, with a code or without; whom it concerns when
 * something is said or given may stand further down. */
void reach_for_target(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Said *said, Parties *sources, Parties *targets);

/* explain.c: notes what became of a word that was looked at. */
void trace_word(EventBuilder *b, uint32_t sentence, int32_t word, Verdict verdict);
/* Keeps what the reasons are told from, once all is coded. */
void trace_keep(EventBuilder *b);
/* Which slot or way led to each party. */
void explain_roles(const EventBuilder *b, const Event *event, const ActMatch *match,
                   Explanation *out);
/* Which words make the status what it is. */
void explain_status(const EventBuilder *b, const Event *event, const ActMatch *match,
                    Explanation *out);
/* A text as printf makes it, in the arena; empty (and b->failed) without memory. */
Str reason_text(const EventBuilder *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* code.c: codes all sentences, with nothing marked. */
void code_free(EventBuilder *b);
/* guided.c: one event for each pair of marked spans. */
void code_guided(EventBuilder *b);
/* field.c: whether the act is of another field than politics and war: sport, markets, what a film
 * or a book tells, what private persons and firms do to each other. */
bool is_other_field(const EventBuilder *b, uint32_t sentence, int32_t node, EventType type,
                    const Parties *sources, const Parties *targets);
/* history.c: takes out what happened long before its report. */
void drop_history(EventBuilder *b);

/* nearest.c: words that the lexicon lacks, coded as a word that is near to them. */
void code_nearest(EventBuilder *b, uint32_t sentence);
/* How sure the code is that a near word gave, by what the second opinion (if given) says of it. */
struct Opinion;
float near_confidence(const ActMatch *match, const struct Opinion *opinion);
/* unknown.c: what the second opinion makes of verbs that no entry knows. */
void code_unknown(EventBuilder *b, uint32_t sentence);
/* demand.c: "X said Y must go": a demand made by a modal. */
void code_demands(EventBuilder *b, uint32_t sentence);
/* Whoever is told what is said ("told Putin that"), unless it is a newspaper. */
void hearer_of(const EventBuilder *b, const Said *said, EventType type, Parties *targets);

#endif
