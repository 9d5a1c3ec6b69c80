/* The lexicon's compiler and its file. Faults are text cases: for each cases/lexicon/NAME.lex,
 * NAME.faults lists what must be found in it, as LINE:COLUMN: error: MESSAGE. The folder is looked
 * for under PARLEY_SOURCE_DIR, or here where that is not set. */
#include "lexicon/compile.h"
#include "lexicon/format.h"
#include "lexicon/word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static StrBuf case_path(const char *name) {
    StrBuf path = {0};
    const char *root = getenv("PARLEY_SOURCE_DIR");
    strbuf_format(&path, "%s/tests/cases/lexicon/%s", root ? root : ".", name);
    assert_false(path.failed);
    return path;
}

static LexiconSource *read_case(const char *name) {
    StrBuf path = case_path(name);
    const char *paths[] = {path.data};
    LexiconSource *source;
    parley_error err;
    if (lexicon_source_read(paths, 1, &source, &err) != PARLEY_OK) fail_msg("%s", err.message);
    strbuf_free(&path);
    return source;
}

static LexiconSource *read_text(Str text) {
    LexiconSource *source;
    parley_error err;
    assert_int_equal(lexicon_source_text("text.lex", text, &source, &err), PARLEY_OK);
    return source;
}

static Lexicon *compile_and_open(LexiconSource *source) {
    unsigned char *bytes;
    size_t len;
    parley_error err = {0};
    Lexicon *lexicon;
    if (lexicon_compile(source, &bytes, &len, &err) != PARLEY_OK) fail_msg("%s", err.message);
    lexicon_source_free(source);
    if (lexicon_open_bytes(bytes, len, &lexicon, &err) != PARLEY_OK) fail_msg("%s", err.message);
    return lexicon;
}

static Lexicon *open_case(const char *name) {
    return compile_and_open(read_case(name));
}

/* --- faults ------------------------------------------------------------------------------- */

static char *read_whole(const char *path) {
    FILE *stream = fopen(path, "rb");
    if (!stream) fail_msg("%s cannot be opened", path);
    StrBuf text = {0};
    char block[4096];
    for (size_t got; (got = fread(block, 1, sizeof block, stream)) > 0;)
        strbuf_add(&text, block, got);
    fclose(stream);
    assert_non_null(text.data);
    return text.data;
}

static void list_faults(const LexiconSource *source, Str case_file, StrBuf *out) {
    size_t count;
    const LexiconFault *faults = lexicon_source_faults(source, &count);
    for (size_t i = 0; i < count; i++) {
        assert_true(str_equal(faults[i].file, case_file));
        strbuf_format(out, "%u:%u: %s: ", faults[i].line, faults[i].column,
                      faults[i].warning ? "warning" : "error");
        Str message = faults[i].message;
        /* Messages name other places by file, whose folder differs from machine to machine. */
        size_t at = str_find(message, case_file.data, 0);
        if (at == SIZE_MAX) {
            strbuf_str(out, message);
        } else {
            strbuf_str(out, str_slice(message, 0, at));
            strbuf_str(out, str_slice(message, at + case_file.len + 1, message.len));
        }
        strbuf_char(out, '\n');
    }
}

static void check_faults(const char *name) {
    StrBuf lex = {0}, faults = {0}, found = {0};
    strbuf_format(&lex, "%s.lex", name);
    strbuf_format(&faults, "%s.faults", name);
    StrBuf lex_path = case_path(lex.data), faults_path = case_path(faults.data);
    char *expected = read_whole(faults_path.data);
    LexiconSource *source = read_case(lex.data);
    list_faults(source, strbuf_view(&lex_path), &found);
    assert_string_equal(found.data, expected);
    unsigned char *bytes;
    size_t len;
    parley_error err;
    parley_status expected_status = strstr(expected, ": error: ") ? PARLEY_ERR_INPUT : PARLEY_OK;
    assert_int_equal(lexicon_compile(source, &bytes, &len, &err), expected_status);
    free(bytes);
    lexicon_source_free(source);
    free(expected);
    strbuf_free(&lex);
    strbuf_free(&faults);
    strbuf_free(&found);
    strbuf_free(&lex_path);
    strbuf_free(&faults_path);
}

static void faults_are_found_at_their_place(void **state) {
    (void)state;
    static const char *const names[] = {"bad-blocks",   "bad-acts",   "bad-words",   "bad-slots",
                                        "bad-examples", "bad-actors", "shared-names"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) check_faults(names[i]);
}

static void expect_fault(Str text, uint32_t line, uint32_t column, const char *part) {
    LexiconSource *source = read_text(text);
    size_t count;
    const LexiconFault *faults = lexicon_source_faults(source, &count);
    assert_int_equal(count, 1);
    assert_int_equal(faults[0].line, line);
    assert_int_equal(faults[0].column, column);
    assert_true(str_find(faults[0].message, part, 0) != SIZE_MAX);
    lexicon_source_free(source);
}

static void bytes_that_are_no_text(void **state) {
    (void)state;
    expect_fault(STR("set a\n  words a\xFF, b\n  words c\n"), 2, 10, "not UTF-8");
    expect_fault(STR("set a\n  words \xC3\xA9\xC3\xA9\x01\n  words c"), 2, 11, "control character");
    expect_fault(STR("set a\n  words a\0b\n  words c"), 2, 10, "control character");
    expect_fault(STR("set a\n  words a\rb\n  words c"), 2, 10, "control character");
}

static void long_lines(void **state) {
    (void)state;
    StrBuf text = {0};
    strbuf_text(&text, "set a\n  words b\n  words ");
    while (text.len < 40000) strbuf_text(&text, "word, ");
    strbuf_text(&text, "end\n");
    expect_fault(strbuf_view(&text), 3, 16 * 1024 + 1, "longer than");
    strbuf_clear(&text);
    strbuf_text(&text, "set a\n  words ");
    for (int i = 0; i < 200; i++) strbuf_char(&text, 'x');
    expect_fault(strbuf_view(&text), 2, 9, "too long");
    strbuf_free(&text);
}

static void line_ends_and_marks(void **state) {
    (void)state;
    LexiconSource *source =
        read_text(STR("\xEF\xBB\xBFset a # comment\r\n\r\n# x\r\n\twords b#c\t# d"));
    size_t count;
    lexicon_source_faults(source, &count);
    assert_int_equal(count, 0);
    Lexicon *lexicon = compile_and_open(source);
    assert_true(lexicon_set_has(lexicon, "a", lexicon_word(lexicon, STR("b#c"))));
    lexicon_close(lexicon);
}

static void nothing_is_a_lexicon(void **state) {
    (void)state;
    Lexicon *lexicon = compile_and_open(read_text(STR("")));
    uint32_t count, index;
    EntryKind kind;
    lexicon_acts(lexicon, &count);
    assert_int_equal(count, 0);
    assert_int_equal(lexicon_word(lexicon, STR("say")), 0);
    assert_int_equal(lexicon_word(lexicon, STR("")), 0);
    assert_false(lexicon_find(lexicon, STR("say"), &kind, &index));
    assert_null(lexicon_triggers(lexicon, 0, &count));
    assert_null(lexicon_names(lexicon, 99, &count));
    lexicon_close(lexicon);
}

static void sets_nest_to_a_depth(void **state) {
    (void)state;
    StrBuf text = {0};
    for (int i = 0; i < 20; i++)
        strbuf_format(&text, "set s%02d\n  words w%d, %%s%02d\n", i, i, i + 1);
    strbuf_text(&text, "set s20\n  words end\n");
    expect_fault(strbuf_view(&text), 32, 14, "deep");
    strbuf_free(&text);
}

static void paths_that_are_not_there(void **state) {
    (void)state;
    const char *paths[] = {"no/such/folder"};
    LexiconSource *source;
    Lexicon *lexicon;
    parley_error err;
    assert_int_equal(lexicon_source_read(paths, 1, &source, &err), PARLEY_ERR_IO);
    assert_null(source);
    assert_non_null(strstr(err.message, "no/such/folder"));
    assert_int_equal(lexicon_open("no/such/file", &lexicon, &err), PARLEY_ERR_IO);
    assert_null(lexicon);
    assert_int_equal(lexicon_open(".", &lexicon, &err), PARLEY_ERR_FORMAT);
}

/* --- what comes out ------------------------------------------------------------------------ */

/* "point+finger N": the triggers with this head, one a line. */
static void triggers_of(const Lexicon *lexicon, const char *head, StrBuf *out) {
    static const char *const pos[] = {"verb", "noun", "adjective", "phrase"};
    static const char *const kinds[] = {"act", "speech", "mood", "light", "harm"};
    uint32_t count;
    const Trigger *triggers =
        lexicon_triggers(lexicon, lexicon_word(lexicon, str_of(head)), &count);
    for (uint32_t i = 0; i < count; i++) {
        strbuf_format(out, "%s", head);
        for (uint32_t e = 0; e < triggers[i].extra_count; e++)
            strbuf_format(out, "+%.*s", STR_ARG(lexicon_word_text(lexicon, triggers[i].extra[e])));
        strbuf_format(out, " %s %s %u\n", kinds[triggers[i].kind], pos[triggers[i].pos],
                      triggers[i].entry);
    }
}

static void triggers_are_found_by_their_head(void **state) {
    (void)state;
    static const char *const heads[] = {"accuse",   "point", "finger", "show",  "force",
                                        "critical", "cease", "fire",   "stand", "cease-fire",
                                        "ahead",    "in",    "be",     "come",  "casualty"};
    Lexicon *lexicon = open_case("good.lex");
    StrBuf found = {0};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        triggers_of(lexicon, heads[i], &found);
    assert_string_equal(found.data, "accuse act verb 0\n"
                                    "point+finger act verb 0\n"
                                    "show+of+force act noun 0\n"
                                    "critical act adjective 0\n"
                                    "fire+cease act noun 0\n"
                                    "stand+off act noun 0\n"
                                    "cease-fire act noun 0\n"
                                    "ahead+of mood phrase 1\n"
                                    "in+the+run+-+up+to speech phrase 1\n"
                                    "be+set mood verb 0\n"
                                    "come+under light verb 0\n"
                                    "casualty harm noun 1\n");
    strbuf_free(&found);
    lexicon_close(lexicon);
}

/* "with.of, subject" */
static void slots_text(const Lexicon *lexicon, Range range, StrBuf *out) {
    static const char *const names[] = {"subject", "object",     "recipient", "possessor",
                                        "clause",  "infinitive", "self",      "speaker"};
    const Slot *slots = lexicon_slots(lexicon, range);
    strbuf_clear(out);
    for (uint32_t i = 0; i < range.count; i++)
        for (uint32_t s = 0; s < slots[i].step_count; s++) {
            Step step = slots[i].steps[s];
            Str word = step.kind == STEP_PREPOSITION ? lexicon_word_text(lexicon, step.preposition)
                                                     : str_of(names[step.kind]);
            strbuf_format(out, "%s%.*s", s ? "." : i ? ", " : "", STR_ARG(word));
        }
}

static void assert_slots(const Lexicon *lexicon, Range range, const char *expected) {
    StrBuf text = {0};
    slots_text(lexicon, range, &text);
    assert_string_equal(range.count ? text.data : "", expected);
    strbuf_free(&text);
}

static void assert_text(const Lexicon *lexicon, TextRef ref, const char *expected) {
    Str text = lexicon_text(lexicon, ref);
    if (!str_is(text, expected)) fail_msg("'%.*s' is not '%s'", STR_ARG(text), expected);
}

static void an_act_holds_what_was_written(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("good.lex");
    uint32_t count, index;
    EntryKind kind;
    const Act *acts = lexicon_acts(lexicon, &count);
    assert_int_equal(count, 3);
    assert_true(lexicon_find(lexicon, STR("accuse"), &kind, &index));
    assert_int_equal(kind, ENTRY_ACT);
    const Act *act = &acts[index];
    assert_int_equal(act->event, EVENT_ACCUSE);
    assert_text(lexicon, act->mode, "disapprove");
    assert_text(lexicon, act->cameo, "1121");
    assert_text(lexicon, act->contexts, "military,human_rights,legal");
    assert_int_equal((int)(act->goldstein * 10), -25);
    assert_int_equal(act->quad, 3);
    assert_int_equal(act->status, STATUS_PLANNED);
    assert_int_equal(act->reciprocal, 1);
    assert_slots(lexicon, act->source, "subject, by");
    assert_slots(lexicon, act->target, "object, with.of");
    assert_slots(lexicon, act->noun_source, "possessor, by, from");
    assert_slots(lexicon, act->noun_target, "of, on, against, with, to, for, at, in");
    assert_true(str_ends(lexicon_text(lexicon, act->origin.file), "good.lex"));
    assert_int_equal(act->origin.line, 12);
    Str block = lexicon_text(lexicon, act->origin.source);
    assert_true(str_starts(block, "act accuse\n    verb     accuse, point_finger\n"));
    assert_true(str_ends(block, "    none     Nothing happened."));
    lexicon_close(lexicon);
}

static void what_was_not_said_is_the_default(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("good.lex");
    uint32_t count;
    const Act *meet = &lexicon_acts(lexicon, &count)[1], *stop = meet + 1;
    assert_text(lexicon, meet->cameo, "040");
    assert_int_equal((int)(meet->goldstein * 10), 10);
    assert_int_equal(meet->status, STATUS_UNSET);
    assert_slots(lexicon, meet->source, "subject");
    assert_slots(lexicon, meet->target, "object");
    assert_int_equal(stop->event, EVENT_NONE);
    assert_int_equal(stop->quad, 0);
    assert_text(lexicon, stop->cameo, "");
    const Speech *say = lexicon_speeches(lexicon, &count), *according = say + 1;
    assert_int_equal(count, 2);
    assert_slots(lexicon, say->speaker, "subject");
    assert_slots(lexicon, say->hearer, "object, recipient, to");
    assert_slots(lexicon, according->speaker, "");
    assert_slots(lexicon, according->hearer, "");
    assert_int_equal(lexicon_moods(lexicon, &count)->effect, STATUS_PLANNED);
    const Light *light = lexicon_lights(lexicon, &count);
    assert_int_equal(light->subject_is_target, 1);
    assert_slots(lexicon, light->other, "from, at.of");
    const Harm *harm = lexicon_harms(lexicon, &count);
    assert_int_equal(count, 2);
    assert_int_equal(harm[0].kinds, 1u << HARM_KILLED);
    assert_slots(lexicon, harm[0].harmed, "object");
    assert_slots(lexicon, harm[1].harmed, "subject, self");
    assert_int_equal(harm[1].kinds, 1u << HARM_KILLED | 1u << HARM_INJURED);
    assert_int_equal(harm[1].conditions.count, 1);
    lexicon_close(lexicon);
}

static void conditions_hold_sets_and_classes(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("good.lex");
    uint32_t count;
    const Act *act = lexicon_acts(lexicon, &count);
    const Condition *conditions = lexicon_conditions(lexicon, act->conditions);
    assert_int_equal(act->conditions.count, 2);
    assert_int_equal(conditions[0].classes, CLASS_ACTOR | CLASS_STATE);
    assert_false(conditions[0].any || conditions[0].unless);
    static const char *const inside[] = {"deal", "Truce", "cease-fire"};
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
        assert_true(lexicon_words_have(lexicon, conditions[0].words,
                                       lexicon_word(lexicon, str_of(inside[i]))));
    /* "peace_talk": as a noun headed by its last word, as a verb by its first. */
    const JoinedWord *joined = lexicon_joined(lexicon, conditions[0].joined);
    assert_int_equal(conditions[0].joined.count, 2);
    assert_int_equal(joined[0].head, lexicon_word(lexicon, STR("talk")));
    assert_int_equal(joined[0].extra[0], lexicon_word(lexicon, STR("peace")));
    assert_int_equal(joined[1].head, lexicon_word(lexicon, STR("peace")));
    assert_int_equal(joined[1].verbal, 1);
    static const char *const outside[] = {"loser", "talk", "peace_talk", "unheard"};
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        assert_false(lexicon_words_have(lexicon, conditions[0].words,
                                        lexicon_word(lexicon, str_of(outside[i]))));
    assert_true(conditions[1].any && conditions[1].unless);
    assert_true(lexicon_set_has(lexicon, "truce", lexicon_word(lexicon, STR("ceasefire"))));
    assert_false(lexicon_set_has(lexicon, "truce", lexicon_word(lexicon, STR("deal"))));
    assert_true(lexicon_set_has(lexicon, "empty-handed", lexicon_word(lexicon, STR("loser"))));
    assert_false(lexicon_set_has(lexicon, "nothing", lexicon_word(lexicon, STR("deal"))));
    lexicon_close(lexicon);
}

/* The forms that begin with a word: "use|words|c" (cased), one a line. */
static void names_of(const Lexicon *lexicon, const char *first, StrBuf *out) {
    static const char *const uses[] = {"name",   "adjective",  "people",  "capital", "metonym",
                                       "forces", "government", "surname", "short",   "agent"};
    uint32_t count;
    const NameForm *names = lexicon_names(lexicon, lexicon_word(lexicon, str_of(first)), &count);
    for (uint32_t i = 0; i < count; i++) {
        strbuf_format(out, "%s|", uses[names[i].use]);
        for (uint32_t w = 0; w < names[i].word_count; w++)
            strbuf_format(out, "%s%.*s", w ? " " : "",
                          STR_ARG(lexicon_word_text(lexicon, names[i].words[w])));
        strbuf_format(out, "|%s\n", names[i].cased ? "c" : "");
    }
}

static void names_come_in_the_tokenizers_forms(void **state) {
    (void)state;
    static const char *const firsts[] = {"syria",   "syrian",  "syrians", "dutch", "dutchmen",
                                         "dutchs",  "bashar",  "al",      "assad", "erdogan",
                                         "erdoğan", "people",  "u.n.",    "r&d",   "aid",
                                         "medic",   "Damascus"};
    Lexicon *lexicon = open_case("good.lex");
    StrBuf found = {0};
    for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
        names_of(lexicon, firsts[i], &found);
    assert_string_equal(found.data, "name|syria|c\n"
                                    "name|syrian arab republic|c\n"
                                    "adjective|syrian|c\n"
                                    "people|syrians|c\n"
                                    "adjective|dutch|c\n"
                                    "people|dutchmen|c\n"
                                    "name|bashar al - assad|c\n"
                                    "name|bashar al assad|c\n"
                                    "name|bashar al-assad|c\n"
                                    "short|al - assad|c\n"
                                    "short|al assad|c\n"
                                    "surname|assad|c\n"
                                    "short|assad|c\n"
                                    "short|erdogan|c\n"
                                    "short|erdoğan|c\n"
                                    "name|people 's front 's army|c\n"
                                    "name|u.n.|c\n"
                                    "name|r&d|c\n"
                                    "agent|aid worker|\n"
                                    "agent|medic|\n"
                                    "capital|damascus|c\n");
    strbuf_free(&found);
    lexicon_close(lexicon);
}

static void actors_have_codes_and_posts(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("good.lex");
    uint32_t count;
    const Actor *actors = lexicon_actors(lexicon, &count);
    assert_int_equal(count, 9);
    assert_text(lexicon, actors[0].name, "Syria");
    assert_text(lexicon, actors[0].code, "SYR");
    assert_int_equal(actors[2].kind, ACTOR_PERSON);
    assert_text(lexicon, actors[2].name, "Bashar al-Assad");
    assert_text(lexicon, actors[2].code, "");
    assert_int_equal(actors[2].posts.count, 2);
    const Post *posts = lexicon_posts(lexicon, actors[2].posts);
    assert_text(lexicon, posts[0].code, "SYRGOV");
    assert_text(lexicon, posts[0].title, "president");
    assert_int_equal(posts[0].from, 20000717);
    assert_int_equal(posts[0].to, 0);
    assert_int_equal(posts[1].from, 0);
    assert_int_equal(posts[1].to, 20001231);
    const Post *erdogan = lexicon_posts(lexicon, actors[3].posts);
    assert_int_equal(erdogan->from, 20030301);
    assert_int_equal(erdogan->to, 20140831);
    assert_text(lexicon, actors[4].countries, "IRQ,SYR");
    assert_text(lexicon, actors[5].code, "SYRREB");
    assert_int_equal(actors[8].kind, ACTOR_AGENT);
    assert_text(lexicon, actors[8].sector, "NGO");
    lexicon_close(lexicon);
}

static void examples_are_handed_out(void **state) {
    (void)state;
    LexiconSource *source = read_case("good.lex");
    size_t count;
    const LexiconExample *examples = lexicon_source_examples(source, &count);
    assert_int_equal(count, 7);
    assert_int_equal(examples[0].kind, EXAMPLE_EVENTS);
    assert_true(str_is(examples[0].entry, "accuse"));
    assert_int_equal(examples[0].line, 27);
    assert_true(str_is(examples[0].sentence, "Ukraine accused Russia of # 5 => 6."));
    assert_int_equal(examples[0].event_count, 2);
    const ExampleEvent *events = examples[0].events;
    assert_true(str_is(events[0].source, "UKR") && str_is(events[0].target, "RUS"));
    assert_int_equal(events[0].status, STATUS_UNSET);
    assert_true(str_is(events[1].source, "USA,GBR") && str_is(events[1].target, "?"));
    assert_int_equal(events[1].event, EVENT_ACCUSE);
    assert_int_equal(events[1].status, STATUS_CLAIMED);
    assert_int_equal(examples[1].kind, EXAMPLE_NOT);
    assert_int_equal(examples[2].kind, EXAMPLE_NONE);
    assert_true(str_is(examples[2].sentence, "Nothing happened."));
    const ExampleEvent *killing = examples[6].events;
    assert_int_equal(events[0].harm, HARM_NONE);
    assert_int_equal(killing->harm, HARM_KILLED);
    assert_int_equal(killing->least, 10);
    assert_int_equal(killing->most, 15);
    assert_int_equal(killing->status, STATUS_CLAIMED);
    lexicon_source_free(source);
}

static void a_later_block_takes_the_earlier_ones_place(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("override");
    uint32_t count;
    const Act *acts = lexicon_acts(lexicon, &count);
    assert_int_equal(count, 2);
    assert_text(lexicon, acts[0].origin.id, "first");
    assert_text(lexicon, acts[0].origin.file, "b.lex");
    assert_int_equal(acts[0].event, EVENT_COERCE);
    assert_text(lexicon, acts[1].origin.id, "second");
    lexicon_triggers(lexicon, lexicon_word(lexicon, STR("hit")), &count);
    assert_int_equal(count, 0);
    lexicon_close(lexicon);
    LexiconSource *source = read_case("override");
    size_t examples;
    lexicon_source_examples(source, &examples);
    assert_int_equal(examples, 2);
    lexicon_source_free(source);
}

/* --- words ----------------------------------------------------------------------------------- */

static void words_are_found_in_any_case(void **state) {
    (void)state;
    Lexicon *lexicon = open_case("good.lex");
    WordId word = lexicon_word(lexicon, STR("accuse"));
    assert_int_not_equal(word, 0);
    assert_int_equal(lexicon_word(lexicon, STR("ACCUSE")), word);
    assert_int_equal(lexicon_word(lexicon, STR("ERDOĞAN")), lexicon_word(lexicon, STR("erdoğan")));
    assert_int_not_equal(lexicon_word(lexicon, STR("Erdoğan")), 0);
    assert_int_equal(lexicon_word(lexicon, STR("’s")), lexicon_word(lexicon, STR("'s")));
    assert_int_equal(lexicon_word(lexicon, STR("accus")), 0);
    char long_word[400];
    memset(long_word, 'a', sizeof long_word);
    assert_int_equal(lexicon_word(lexicon, (Str){long_word, sizeof long_word}), 0);
    memset(long_word, 0xFF, sizeof long_word);
    assert_int_equal(lexicon_word(lexicon, (Str){long_word, sizeof long_word}), 0);
    lexicon_close(lexicon);
}

static void assert_split(const char *name, const char *expected) {
    Str words[NAME_MAX_WORDS];
    StrBuf found = {0};
    uint32_t count = name_split(str_of(name), words, NAME_MAX_WORDS);
    for (uint32_t i = 0; i < count && i < NAME_MAX_WORDS; i++)
        strbuf_format(&found, "%s%.*s", i ? "|" : "", STR_ARG(words[i]));
    assert_string_equal(found.data, expected);
    strbuf_free(&found);
}

static void names_are_cut_as_text_is(void **state) {
    (void)state;
    assert_split("Bashar  al-Assad", "Bashar|al|-|Assad");
    assert_split("People's Republic", "People|'s|Republic");
    assert_split("People’s Republic", "People|’s|Republic");
    assert_split("Teachers' Union", "Teachers|'|Union");
    assert_split("U.S.", "U.S.");
    assert_split("Trinidad & Tobago", "Trinidad|&|Tobago");
    assert_split("Force (KFOR)", "Force|(|KFOR|)");
    assert_split("-", "-");
    assert_split("AU/UN Force", "AU|/|UN|Force");
    assert_split("Côte d'Ivoire", "Côte|d'Ivoire");
}

/* --- the file --------------------------------------------------------------------------------- */

static unsigned char *compile_case(const char *name, size_t *len) {
    LexiconSource *source = read_case(name);
    unsigned char *bytes;
    assert_int_equal(lexicon_compile(source, &bytes, len, NULL), PARLEY_OK);
    lexicon_source_free(source);
    return bytes;
}

static void the_same_text_gives_the_same_bytes(void **state) {
    (void)state;
    size_t len, again_len;
    unsigned char *bytes = compile_case("good.lex", &len);
    unsigned char *again = compile_case("good.lex", &again_len);
    assert_int_equal(len, again_len);
    assert_memory_equal(bytes, again, len);
    free(bytes);
    free(again);
}

static void a_file_is_mapped(void **state) {
    (void)state;
    size_t len;
    unsigned char *bytes = compile_case("good.lex", &len);
    char path[] = "/tmp/parley-lexicon-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, len), (long)len);
    close(file);
    Lexicon *lexicon;
    parley_error err;
    assert_int_equal(lexicon_open(path, &lexicon, &err), PARLEY_OK);
    assert_int_not_equal(lexicon_word(lexicon, STR("accuse")), 0);
    lexicon_close(lexicon);
    assert_int_equal(truncate(path, (long)len - 8), 0);
    assert_int_equal(lexicon_open(path, &lexicon, &err), PARLEY_ERR_FORMAT);
    assert_int_equal(truncate(path, 10), 0);
    assert_int_equal(lexicon_open(path, &lexicon, &err), PARLEY_ERR_FORMAT);
    remove(path);
    free(bytes);
}

static void damage_is_noticed(void **state) {
    (void)state;
    size_t len;
    unsigned char *bytes = compile_case("good.lex", &len);
    Lexicon *lexicon;
    parley_error err;
    for (size_t at = 0; at < len; at += 7) {
        bytes[at] ^= 0x55;
        assert_int_equal(lexicon_open_bytes(bytes, len, &lexicon, &err), PARLEY_ERR_FORMAT);
        bytes[at] ^= 0x55;
    }
    assert_int_equal(lexicon_open_bytes(bytes, len - 8, &lexicon, &err), PARLEY_ERR_FORMAT);
    assert_int_equal(lexicon_open_bytes(bytes, 0, &lexicon, &err), PARLEY_ERR_FORMAT);
    free(bytes);
}

/* With a checksum that fits, the indices alone must keep a reader within the file. */
static void wrong_indices_are_noticed(void **state) {
    (void)state;
    size_t len;
    unsigned char *bytes = compile_case("good.lex", &len);
    FileHeader header;
    memcpy(&header, bytes, sizeof header);
    static const TableId tables[] = {TABLE_WORDS,      TABLE_HASH,  TABLE_TRIGGERS,
                                     TABLE_SLOTS,      TABLE_NAMES, TABLE_SETS,
                                     TABLE_CONDITIONS, TABLE_POSTS, TABLE_WORD_LISTS};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        unsigned char *item = bytes + header.tables[tables[i]].offset;
        unsigned char kept[4];
        memcpy(kept, item, sizeof kept);
        memset(item, 0xFF, sizeof kept);
        header.checksum = lexicon_checksum(bytes, len);
        memcpy(bytes, &header, sizeof header);
        Lexicon *lexicon;
        parley_error err;
        assert_int_equal(lexicon_open_bytes(bytes, len, &lexicon, &err), PARLEY_ERR_FORMAT);
        assert_non_null(strstr(err.message, "damaged"));
        memcpy(item, kept, sizeof kept);
    }
    free(bytes);
}

/* --- the code books ----------------------------------------------------------------------------
 */

static void types_statuses_and_scores(void **state) {
    (void)state;
    for (int i = EVENT_AGREE; i < EVENT_TYPE_COUNT; i++) {
        EventType type = (EventType)i;
        assert_int_equal(event_type_of(str_of(event_type_name(type))), type);
        assert_in_range(event_type_quad(type), 1, 4);
        assert_int_equal(strlen(event_type_cameo(type)), 3);
    }
    for (int i = STATUS_ACTUAL; i < STATUS_COUNT; i++)
        assert_int_equal(event_status_of(str_of(event_status_name((EventStatus)i))), i);
    assert_int_equal(event_type_of(STR("assault")), EVENT_NONE);
    assert_int_equal(event_status_of(STR("")), STATUS_UNSET);
    assert_string_equal(event_type_cameo(EVENT_ASSAULT), "190");
    assert_int_equal((int)(cameo_goldstein(STR("190")) * 10), -100);
    assert_int_equal((int)(cameo_goldstein(STR("1121")) * 10), -20);
    assert_int_equal((int)(cameo_goldstein(STR("1384")) * 10), -70);
    assert_int_equal((int)(cameo_goldstein(STR("08")) * 10), 50);
    assert_int_equal((int)(cameo_goldstein(STR("")) * 10), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_are_found_at_their_place),
        cmocka_unit_test(bytes_that_are_no_text),
        cmocka_unit_test(long_lines),
        cmocka_unit_test(line_ends_and_marks),
        cmocka_unit_test(nothing_is_a_lexicon),
        cmocka_unit_test(sets_nest_to_a_depth),
        cmocka_unit_test(paths_that_are_not_there),
        cmocka_unit_test(triggers_are_found_by_their_head),
        cmocka_unit_test(an_act_holds_what_was_written),
        cmocka_unit_test(what_was_not_said_is_the_default),
        cmocka_unit_test(conditions_hold_sets_and_classes),
        cmocka_unit_test(names_come_in_the_tokenizers_forms),
        cmocka_unit_test(actors_have_codes_and_posts),
        cmocka_unit_test(examples_are_handed_out),
        cmocka_unit_test(a_later_block_takes_the_earlier_ones_place),
        cmocka_unit_test(words_are_found_in_any_case),
        cmocka_unit_test(names_are_cut_as_text_is),
        cmocka_unit_test(the_same_text_gives_the_same_bytes),
        cmocka_unit_test(a_file_is_mapped),
        cmocka_unit_test(damage_is_noticed),
        cmocka_unit_test(wrong_indices_are_noticed),
        cmocka_unit_test(types_statuses_and_scores),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
