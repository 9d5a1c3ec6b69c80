/* Two marked actors, and the entries that could tell what the one does to the other. */
#ifndef EVENT_PAIR_H
#define EVENT_PAIR_H

#include "event/build.h"

/* A marked span on the trees. */
typedef struct Mark {
    TextSpan span;
    uint32_t sentence;
    int32_t first, last, head; /* words; head: the highest of them */
} Mark;

typedef struct Candidate {
    ActMatch match;
    uint32_t sentence;
    int score;
    bool source_fits, target_fits;
} Candidate;

/* The words of a stretch of text; false where no word lies in it. */
bool mark_find(const EventBuilder *b, TextSpan span, Mark *mark);
/* The same in one sentence. */
bool mark_find_in(const EventBuilder *b, uint32_t sentence, TextSpan span, Mark *mark);
bool in_mark(const Mark *mark, int32_t word);

/* The entries that a word triggers between the two marks (one of them may be NULL): how many, at
 * most ACT_MATCHES_MAX. strict: their conditions must hold. */
uint32_t word_candidates(const EventBuilder *b, uint32_t sentence, int32_t word, bool strict,
                         const Mark *source, const Mark *target, Candidate *out);
/* The entry that a word of the lexicon would trigger if it stood in place of this one, which the
 * lexicon lacks. False where there is none. */
bool near_candidate(const EventBuilder *b, uint32_t sentence, int32_t word, const Mark *source,
                    const Mark *target, Candidate *out);
/* The one with the highest score, NULL of none. */
const Candidate *best_candidate(const Candidate *candidates, uint32_t count);

/* nearest.c: what a word that the lexicon lacks would tell of as a near one. */
typedef struct NearGuess {
    ActMatch match;
    Parties sources, targets; /* both known, and no event has the two */
    const Said *said;
    float confidence;
    bool sure; /* enough for free coding */
} NearGuess;
/* False where there is none, or nobody is known on one side. */
bool near_guess(const EventBuilder *b, uint32_t sentence, int32_t word, NearGuess *out);

/* Whether an event of the sentence has both, in either place (unknown.c). */
bool is_coded(const EventBuilder *b, const Mark *source, const Mark *target);
/* Two, and not one beside his own country. */
bool are_apart(const Party *a, const Party *c);

/* second.c: the second opinion on a pair in one sentence. */
typedef struct Opinion {
    bool given;
    float share[EVENT_TYPE_COUNT]; /* adds up to 1; [EVENT_NONE]: nothing is done */
} Opinion;

/* What was answered about one sentence: several parts of the coder ask about the same pairs. */
enum { ANSWERS_KEPT = 32 };
typedef struct Answer {
    Mark source, target;
    OpinionPanel panel;
    Opinion opinion;
} Answer;
typedef struct Answers {
    uint32_t sentence, count;
    Answer kept[ANSWERS_KEPT];
} Answers;

/* What the words of the sentence say of the pair, for the network. words has room for the
 * sentence's words. */
void opinion_words(const EventBuilder *b, const Mark *source, const Mark *target,
                   OpinionWord *words, OpinionPair *pair);
/* A match that stands for no entry: the second opinion's, at this word. False where the lexicon
 * lacks the entry that says so. */
bool opinion_match(const EventBuilder *b, int32_t node, ActMatch *match);
/* Gives an event the second opinion's type, with its default codes and the rule that says so. */
void opinion_set(const EventBuilder *b, Event *event, EventType type);
/* What the networks say of two marks in one sentence; not given where there is none. */
void second_opinion(const EventBuilder *b, const Mark *source, const Mark *target,
                    OpinionPanel panel, Opinion *out);
/* The same of a match and its first parties, where a side that nobody is known for is marked by the
 * trigger: whether the words are used of an act of politics or war at all. */
void opinion_of_match(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                      const Parties *sources, const Parties *targets, Opinion *out);
/* Whether the network says of an entry that fires that nothing is done. */
bool opinion_denies(const EventBuilder *b, uint32_t sentence, const ActMatch *match,
                    const Said *said, const Parties *sources, const Parties *targets);

#endif
