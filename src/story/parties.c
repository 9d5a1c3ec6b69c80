#include "story/parties.h"

#include <string.h>

enum { FAMILY_NONE, FAMILY_STATE, FAMILY_REBELS, FAMILY_CIVIL };

typedef struct Sector {
    const char code[4];
    int family;
} Sector;

/* Sectors whose words are used for one another: "police" and "officials", "traders" and
 * "civilians". */
static const Sector sectors[] = {
    {"GOV", FAMILY_STATE},  {"MIL", FAMILY_STATE},  {"COP", FAMILY_STATE},  {"SPY", FAMILY_STATE},
    {"JUD", FAMILY_STATE},  {"LEG", FAMILY_STATE},  {"PTY", FAMILY_STATE},  {"REB", FAMILY_REBELS},
    {"UAF", FAMILY_REBELS}, {"CRM", FAMILY_REBELS}, {"SEP", FAMILY_REBELS}, {"CVL", FAMILY_CIVIL},
    {"REF", FAMILY_CIVIL},  {"MED", FAMILY_CIVIL},  {"EDU", FAMILY_CIVIL},  {"LAB", FAMILY_CIVIL},
    {"REL", FAMILY_CIVIL},  {"BUS", FAMILY_CIVIL},  {"JRN", FAMILY_CIVIL},  {"OPP", FAMILY_CIVIL},
    {"ELI", FAMILY_CIVIL},  {"HLH", FAMILY_CIVIL},  {"AGR", FAMILY_CIVIL},  {"NGO", FAMILY_CIVIL},
};

static int family_of(const char *code) {
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
        if (strncmp(sectors[i].code, code, 3) == 0) return sectors[i].family;
    return FAMILY_NONE;
}

/* A code's country (or group) and the family of its sector. */
typedef struct Split {
    const char *country; /* NULL: "CVL", "MIL" */
    int family;
} Split;

static Split split(const char *code) {
    int family = family_of(code);
    if (family) return (Split){NULL, family};
    return (Split){code, strlen(code) > 3 ? family_of(code + 3) : FAMILY_NONE};
}

/* "African leaders", "Western powers": the part of the world that a code without a country names.
 */
static bool is_of_the_world(const char *code) {
    static const char *const parts[] = {"AFR", "ASA", "EUR", "LAM", "MEA", "NMR", "PGS", "WST"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strncmp(code, parts[i], 3) == 0) return true;
    return false;
}

/* Who speaks for many states, and those of a part of the world. */
static bool may_be_its_body(const char *body, const char *part) {
    return strncmp(body, "IGO", 3) == 0 && is_of_the_world(part);
}

StoryMatch codes_match(const char *a, const char *b) {
    if (a == b) return MATCH_SAME;
    size_t la = strlen(a), lb = strlen(b), common = la < lb ? la : lb;
    if (strncmp(a, b, common) == 0) return MATCH_SAME;
    if (may_be_its_body(a, b) || may_be_its_body(b, a)) return MATCH_OPEN;
    Split x = split(a), y = split(b);
    if (x.country && y.country && strncmp(x.country, y.country, 3) != 0) return MATCH_CONFLICT;
    if (!x.country && !y.country && x.family != y.family) return MATCH_OPEN;
    if (!x.family || !y.family) return x.country && y.country ? MATCH_CONFLICT : MATCH_WEAK;
    return x.family == y.family ? MATCH_WEAK : MATCH_CONFLICT;
}

StoryMatch sides_match(const char *const *a, uint32_t a_count, const char *const *b,
                       uint32_t b_count, const char *codes[2]) {
    StoryMatch best = a_count && b_count ? MATCH_CONFLICT : MATCH_OPEN;
    for (uint32_t i = 0; i < a_count; i++)
        for (uint32_t k = 0; k < b_count; k++) {
            StoryMatch match = codes_match(a[i], b[k]);
            if (match <= best && codes[0]) continue;
            best = match > best ? match : best;
            codes[0] = a[i];
            codes[1] = b[k];
        }
    return best;
}
