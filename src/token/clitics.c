#include "token/clitics.h"

#include "token/characters.h"

/* Words written as one, and the length of the first part. */
typedef struct RunTogether {
    char word[9];
    unsigned char first;
} RunTogether;

static const RunTogether run_together[] = {
    {"cannot", 3},  {"gonna", 3},   {"gotta", 3},    {"wanna", 3},  {"lemme", 3},  {"gimme", 3},
    {"dont", 2},    {"didnt", 3},   {"doesnt", 4},   {"isnt", 2},   {"wasnt", 3},  {"arent", 3},
    {"couldnt", 5}, {"wouldnt", 5}, {"shouldnt", 6}, {"havent", 4}, {"hasnt", 3},  {"werent", 4},
    {"youre", 3},   {"theyre", 4},  {"thats", 4},    {"whats", 4},  {"theres", 5}, {"youve", 3},
    {"cant", 2},    {"hadnt", 3},   {"aint", 2},     {"outta", 3},  {"youll", 3},  {"theyve", 4},
    {"ive", 1},     {"im", 1}};

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* The byte at which a clitic that ends the word begins, or 0. */
static size_t clitic_start(Str word) {
    if (word.len < 3) return 0;
    char last = lower(word.data[word.len - 1]);
    char second = lower(word.data[word.len - 2]);
    size_t letters =
        (last == 'l' && second == 'l') || (last == 'e' && (second == 'r' || second == 'v')) ? 2
        : last == 's' || last == 'm' || last == 'd' || last == 't'                          ? 1
                                                                                            : 0;
    if (letters == 0 || word.len <= letters) return 0;
    size_t mark = word.len - letters - 1; /* where a straight apostrophe would stand */
    if (mark >= 2 && after_apostrophe(word, mark - 2) == mark + 1) mark -= 2;
    if (mark == 0 || after_apostrophe(word, mark) != word.len - letters) return 0;
    if (last != 't') return mark;
    return mark > 1 && lower(word.data[mark - 1]) == 'n' ? mark - 1 : 0;
}

/* "writers'": the apostrophe alone. */
static size_t bare_apostrophe_start(Str word) {
    size_t mark = word.len;
    if (mark > 1 && word.data[mark - 1] == '\'')
        mark -= 1;
    else if (mark > 3 && str_ends(word, "’"))
        mark -= 3;
    else
        return 0;
    return lower(word.data[mark - 1]) == 's' ? mark : 0;
}

static size_t run_together_end(Str word) {
    if (word.len < 2 || word.len > 9) return 0;
    for (size_t i = 0; i < sizeof run_together / sizeof run_together[0]; i++)
        if (lower(word.data[0]) == run_together[i].word[0] &&
            lower(word.data[1]) == run_together[i].word[1] &&
            str_is_nocase(word, run_together[i].word))
            return run_together[i].first;
    return 0;
}

/* "IM" and "IVE" are no contractions, and "Im" is a name as often as not. */
static bool is_capitals(Str word) {
    return word.len > 1 && word.data[1] >= 'A' && word.data[1] <= 'Z';
}

size_t clitics_split(Str word, size_t ends[CLITIC_PARTS_MAX]) {
    size_t starts[CLITIC_PARTS_MAX], count = 0; /* of the clitics, last one first */
    Str rest = word;
    size_t start = bare_apostrophe_start(rest);
    if (!start) start = clitic_start(rest);
    while (start && count < CLITIC_PARTS_MAX - 1) {
        starts[count++] = start;
        rest = str_slice(rest, 0, start);
        start = clitic_start(rest);
    }
    size_t parts = 0, first = is_capitals(rest) && rest.len < 5 ? 0 : run_together_end(rest);
    if (first && count < CLITIC_PARTS_MAX - 1) ends[parts++] = first;
    while (count) ends[parts++] = starts[--count];
    ends[parts++] = word.len;
    return parts;
}
