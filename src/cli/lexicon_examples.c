#include "cli/lexicon_examples.h"

#include "engine/text_coder.h"

#include <string.h>

/* Whether the code stands in the list ("USA,GBR"). A country alone stands for any sector of it:
 * "RUS" asks for RUS, RUSGOV or RUSMIL. */
static bool list_has(Str list, const char *code) {
    for (size_t at = 0; at <= list.len;) {
        size_t end = str_find(list, ",", at);
        if (end == SIZE_MAX) end = list.len;
        Str item = str_trim(str_slice(list, at, end));
        if (str_is(item, code)) return true;
        if (item.len == 3 && !strncmp(item.data, code, 3)) return true;
        at = end + 1;
    }
    return false;
}

static uint32_t list_count(Str list) {
    uint32_t count = 1;
    for (size_t i = 0; i < list.len; i++) count += list.data[i] == ',';
    return count;
}

/* The parties are those wanted: as many, and every code among them. "?" is nobody named. */
static bool parties_match(Str wanted, const Party *parties, uint32_t count) {
    if (str_is(wanted, "?")) {
        for (uint32_t i = 0; i < count; i++)
            if (parties[i].code[0]) return false;
        return true;
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!list_has(wanted, parties[i].code)) return false;
        bool before = false;
        for (uint32_t k = 0; k < i; k++)
            before = before || !strcmp(parties[k].code, parties[i].code);
        found += !before;
    }
    return found == list_count(wanted);
}

static bool harm_matches(const ExampleEvent *wanted, const Event *event) {
    if (wanted->harm == HARM_NONE) return true;
    const HarmCount *count = &event->harm[wanted->harm];
    return count->known && count->min == wanted->least && count->max == wanted->most;
}

static bool event_matches(const ExampleEvent *wanted, const Event *event) {
    return wanted->event == event->type &&
           (wanted->status == STATUS_UNSET || wanted->status == event->status) &&
           harm_matches(wanted, event) &&
           parties_match(wanted->source, event->source, event->source_count) &&
           parties_match(wanted->target, event->target, event->target_count);
}

static bool comes_out(const ExampleEvent *wanted, const Coding *coding) {
    for (uint32_t i = 0; i < coding->event_count; i++)
        if (event_matches(wanted, &coding->events[i])) return true;
    return false;
}

static bool example_passes(const LexiconExample *example, const Coding *coding) {
    switch (example->kind) {
    case EXAMPLE_NONE:
        return coding->event_count == 0;
    case EXAMPLE_NOT:
        for (uint32_t i = 0; i < coding->event_count; i++)
            if (str_equal(coding->events[i].rule, example->entry)) return false;
        return true;
    case EXAMPLE_EVENTS:
        break;
    }
    for (uint32_t i = 0; i < example->event_count; i++)
        if (!comes_out(&example->events[i], coding)) return false;
    return true;
}

static void print_parties(const Party *parties, uint32_t count) {
    if (count == 0) putchar('?');
    for (uint32_t i = 0; i < count; i++)
        printf("%s%s", i ? "," : "", parties[i].code[0] ? parties[i].code : "?");
}

static void print_wanted(const LexiconExample *example) {
    if (example->kind == EXAMPLE_NONE) fputs("nothing at all", stdout);
    if (example->kind == EXAMPLE_NOT) printf("nothing by %.*s", STR_ARG(example->entry));
    for (uint32_t i = 0; i < example->event_count; i++) {
        const ExampleEvent *e = &example->events[i];
        printf("%s%.*s %s %.*s", i ? "; " : "", STR_ARG(e->source), event_type_name(e->event),
               STR_ARG(e->target));
        if (e->status != STATUS_UNSET) printf(" %s", event_status_name(e->status));
    }
}

static void print_failure(const LexiconExample *example, const Coding *coding) {
    printf("%.*s:%u: %.*s\n  %.*s\n  wanted: ", STR_ARG(example->file), example->line,
           STR_ARG(example->entry), STR_ARG(example->sentence));
    print_wanted(example);
    fputs("\n  got:    ", stdout);
    if (coding->event_count == 0) fputs("nothing", stdout);
    for (uint32_t i = 0; i < coding->event_count; i++) {
        const Event *e = &coding->events[i];
        if (i) fputs("; ", stdout);
        print_parties(e->source, e->source_count);
        printf(" %s ", event_type_name(e->type));
        print_parties(e->target, e->target_count);
        printf(" %s (%.*s)", event_status_name(e->status), STR_ARG(e->rule));
    }
    putchar('\n');
}

/* Runs one example. Returns an exit status; *passed says how it went. */
static int run_example(TextCoder *coder, const LexiconExample *example, bool *passed) {
    parley_error err = {PARLEY_OK, ""};
    TextWanted wanted = {.id = example->entry, .text = example->sentence};
    parley_status status = text_coder_code(coder, &wanted, &err);
    *passed = status == PARLEY_OK && example_passes(example, &coder->coded.coding);
    if (*passed) return EXIT_ALL_DONE;
    if (status == PARLEY_OK) {
        print_failure(example, &coder->coded.coding);
        return EXIT_SOME_INPUT_BAD;
    }
    char file[512];
    snprintf(file, sizeof file, "%.*s", STR_ARG(example->file));
    complain_at(file, example->line, err.message);
    return worse_exit(EXIT_SOME_INPUT_BAD, exit_of(status));
}

int examples_check(const Knowledge *knowledge, const LexiconSource *source) {
    size_t count, passed = 0;
    const LexiconExample *examples = lexicon_source_examples(source, &count);
    TextCoder coder;
    parley_error err = {PARLEY_OK, ""};
    int exit_status = EXIT_ALL_DONE;
    if (text_coder_new(knowledge, &coder, &err) != PARLEY_OK) {
        complain("%s", err.message);
        exit_status = EXIT_MACHINE_FAILED;
    }
    for (size_t i = 0; i < count && exit_status != EXIT_MACHINE_FAILED; i++) {
        bool good;
        exit_status = worse_exit(exit_status, run_example(&coder, &examples[i], &good));
        passed += good;
    }
    text_coder_free(&coder);
    printf("%zu of %zu examples pass\n", passed, count);
    return exit_status;
}
