/* An actor while it is put together: its code, its name, its kind. */
#ifndef MENTION_FOUND_H
#define MENTION_FOUND_H

#include "mention/build.h"

/* What is known of an actor while it is put together. */
typedef struct Found {
    char code[CODE_MAX], country[4], sector[4];
    Str name;
    NamedBy named_by;
    const Actor *actor;
    uint32_t classes;
    bool anonymous;
} Found;

void set_text(char *to, size_t size, Str from);
/* Country and sector joined. */
void join_code(Found *found);
/* Classes that go with a sector. */
uint32_t sector_classes(Str sector);
/* The code of whoever the lexicon's name stands for. */
void named_code(MentionBuilder *b, const NameHit *hit, Found *found);
/* home.c: whose an agent is that stands without a country: "the army", "government warplanes". */
void country_unsaid(const MentionBuilder *b, uint32_t sentence, int32_t head, int32_t first,
                    bool definite, Found *found);
/* told.c: the earlier mention that "the source", "the group", "the Observatory" take up, or
 * NO_MENTION. */
int32_t told_before(const MentionBuilder *b, uint32_t sentence, int32_t head);
/* The same as an actor; false if there is none. */
bool told_code(const MentionBuilder *b, uint32_t sentence, int32_t head, Found *found);
/* told.c: whoever speaks first in the sentence before, or NO_MENTION. */
int32_t spoke_before(const MentionBuilder *b, uint32_t sentence);
/* counted.c: "dozens of rebels", "thousands". */
bool counted(MentionBuilder *b, uint32_t sentence, int32_t head, Found *found, int depth);
/* "the North" of a country in two whose name the report tells. */
bool half_of_country(MentionBuilder *b, uint32_t sentence, int32_t word, Found *found);
/* A family name alone as the name of one of its bearers, or NULL if none fits. */
const NameHit *resolve_short(MentionBuilder *b, uint32_t sentence, const NameHit *hit);

#endif
