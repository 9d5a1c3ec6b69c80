/* Damaged bytes as a compiled lexicon: a sound lexicon is compiled once, the input overwrites
 * places in it (and, with its first byte even, the checksum is put right), then everything that
 * it lets in is read. Six bytes of input are one change: where (4) and what (2). */
#include "lexicon/compile.h"
#include "lexicon/format.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char TEXT[] =
    "set truce\n words truce, cease-fire\n"
    "act accuse\n verb accuse, point_finger\n noun accusation\n event ACCUSE disapprove\n"
    " context military\n if object %truce, <actor>\n"
    " example A accused B. => USA ACCUSE RUS\n"
    "speech say\n verb say\n phrase according to\n effect claimed\n"
    "mood plan\n verb plan\n effect planned\n"
    "light suffer\n verb suffer\n subject target\n other from\n"
    "harm kill\n verb kill\n kind killed\n harmed object.of\n if object %truce\n"
    "country SYR\n name Syria, Syrian Arab Republic\n adjective Syrian\n"
    "person Bashar al-Assad\n name Assad\n post SYRGOV president 2000..\n"
    "agent rebel\n noun rebel\n sector REB\n";

static unsigned char *compile_text(size_t *len) {
    LexiconSource *source;
    unsigned char *bytes;
    if (lexicon_source_text("fuzz.lex", str_of(TEXT), &source, NULL) != PARLEY_OK) abort();
    if (lexicon_compile(source, &bytes, len, NULL) != PARLEY_OK) abort();
    lexicon_source_free(source);
    return bytes;
}

static void mend_checksum(unsigned char *bytes, size_t len) {
    FileHeader header;
    if (len < sizeof header) return;
    memcpy(&header, bytes, sizeof header);
    memcpy(header.magic, LEXICON_MAGIC, sizeof header.magic);
    header.version = LEXICON_VERSION;
    header.table_count = TABLE_COUNT;
    header.length = len;
    header.checksum = lexicon_checksum(bytes, len);
    memcpy(bytes, &header, sizeof header);
}

/* So that every byte is read under the sanitizers' eyes. */
static size_t text_sum(const Lexicon *lexicon, TextRef ref) {
    Str text = lexicon_text(lexicon, ref);
    size_t sum = 0;
    for (size_t i = 0; i < text.len; i++) sum += (unsigned char)text.data[i];
    return sum;
}

static size_t slots_sum(const Lexicon *lexicon, Range range) {
    const Slot *slots = lexicon_slots(lexicon, range);
    size_t sum = 0;
    for (uint32_t i = 0; i < range.count; i++)
        for (uint32_t s = 0; s < slots[i].step_count; s++)
            sum += lexicon_word_text(lexicon, slots[i].steps[s].preposition).len;
    return sum;
}

static size_t entries_sum(const Lexicon *lexicon) {
    uint32_t count;
    size_t sum = 0;
    const Act *acts = lexicon_acts(lexicon, &count);
    for (uint32_t i = 0; i < count; i++) {
        sum += text_sum(lexicon, acts[i].origin.source) + text_sum(lexicon, acts[i].contexts);
        sum += strlen(event_type_name(acts[i].event)) + slots_sum(lexicon, acts[i].source);
        const Condition *conditions = lexicon_conditions(lexicon, acts[i].conditions);
        for (uint32_t c = 0; c < acts[i].conditions.count; c++)
            for (WordId word = 0; word < 64; word++)
                sum += lexicon_words_have(lexicon, conditions[c].words, word);
    }
    const Speech *speeches = lexicon_speeches(lexicon, &count);
    for (uint32_t i = 0; i < count; i++) sum += slots_sum(lexicon, speeches[i].hearer);
    const Light *lights = lexicon_lights(lexicon, &count);
    for (uint32_t i = 0; i < count; i++) sum += slots_sum(lexicon, lights[i].other);
    const Harm *harms = lexicon_harms(lexicon, &count);
    for (uint32_t i = 0; i < count; i++) sum += slots_sum(lexicon, harms[i].harmed);
    return sum;
}

static size_t words_sum(const Lexicon *lexicon) {
    static const char *const words[] = {"accuse", "syria", "bashar", "truce", "x"};
    size_t sum = 0;
    uint32_t count, index, actors;
    EntryKind kind;
    const Actor *actor = lexicon_actors(lexicon, &actors);
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        WordId word = lexicon_word(lexicon, str_of(words[w]));
        const Trigger *triggers = lexicon_triggers(lexicon, word, &count);
        for (uint32_t i = 0; i < count; i++)
            for (uint32_t e = 0; e < triggers[i].extra_count; e++)
                sum += lexicon_word_text(lexicon, triggers[i].extra[e]).len;
        const NameForm *names = lexicon_names(lexicon, word, &count);
        for (uint32_t i = 0; i < count; i++) {
            sum += lexicon_word_text(lexicon, names[i].words[names[i].word_count - 1]).len;
            const Actor *named = &actor[names[i].actor];
            const Post *posts = lexicon_posts(lexicon, named->posts);
            for (uint32_t p = 0; p < named->posts.count; p++)
                sum += text_sum(lexicon, posts[p].title);
        }
        sum += lexicon_set_has(lexicon, words[w], word);
        sum += lexicon_find(lexicon, str_of(words[w]), &kind, &index);
    }
    return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static unsigned char *sound; /* compiled once; libFuzzer has no end to free it at */
    static size_t len;
    if (!sound) sound = compile_text(&len);
    if (size == 0) return 0;
    unsigned char *bytes = malloc(len);
    if (!bytes) return 0;
    memcpy(bytes, sound, len);
    for (size_t at = 1; at + 6 <= size; at += 6) {
        uint32_t place;
        memcpy(&place, data + at, sizeof place);
        memcpy(bytes + place % (len - 1), data + at + 4, 2);
    }
    if (data[0] % 2 == 0) mend_checksum(bytes, len);
    Lexicon *lexicon;
    if (lexicon_open_bytes(bytes, len, &lexicon, NULL) != PARLEY_OK) {
        free(bytes);
        return 0;
    }
    volatile size_t sum = entries_sum(lexicon) + words_sum(lexicon);
    (void)sum;
    lexicon_close(lexicon);
    return 0;
}
