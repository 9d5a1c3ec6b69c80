/* parley explain: why an event was coded; why a sentence gives the events that it gives. */
#include "cli/explain.h"

#include "base/json.h"
#include "cli/coding.h"
#include "cli/data.h"
#include "cli/documents.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct ExplainContext {
    const Lexicon *lexicon;
    const char *id; /* the event's, or its beginning */
    ExplainShape shape;
    bool json;
    atomic_size_t *found;
} ExplainContext;

/* What the locale says of the terminal's letters: LC_ALL, else LC_CTYPE, else LANG. */
static bool has_boxes(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (!value || !*value) continue;
        return strstr(value, "UTF-8") || strstr(value, "utf8") || strstr(value, "UTF8");
    }
    return false;
}

static ExplainShape explain_shape(void) {
    bool terminal = isatty(STDOUT_FILENO) == 1;
    return (ExplainShape){.colour = terminal && !getenv("NO_COLOR"), .boxes = has_boxes()};
}

/* ---- an event of a report ---- */

static void put_sentence_json(StrBuf *out, const Coded *coded, uint32_t sentence) {
    const Sentence *s = coded->parsed.trees[sentence].sentence;
    json_put_key(out, "sentence");
    json_put_string(out, str_slice(coded->doc->text, s->start, s->end));
    put_tree_json(out, &coded->parsed.trees[sentence]);
}

static void put_explained(StrBuf *out, const ExplainContext *context, const Coded *coded,
                          const Event *event) {
    parley_error err;
    Explanation why;
    if (explain_event(&coded->trace, event, &why, &err) != PARLEY_OK)
        out->failed = true;
    else if (context->json)
        put_event_json(out, coded, context->lexicon, event, &why);
    else
        put_event_reasons(out, coded, context->lexicon, event, &why, &context->shape);
}

static void put_explanations(const void *given, const Coded *coded, StrBuf *out) {
    const ExplainContext *context = given;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (strncmp(event->id, context->id, strlen(context->id)) != 0) continue;
        bool first = atomic_fetch_add(context->found, 1) == 0;
        if (!first && !context->json) strbuf_char(out, '\n');
        if (context->json) {
            json_put_open(out, '{');
            put_sentence_json(out, coded, event->sentence);
        }
        put_explained(out, context, coded, event);
        if (context->json) strbuf_text(out, "}\n");
    }
}

static bool is_event_id(const char *id) {
    size_t len = strlen(id);
    return len >= 4 && len <= 16 && strspn(id, "0123456789abcdef") == len;
}

static int explain_reports(const Options *options, const Data *data, ExplainContext *context) {
    atomic_size_t found = 0;
    context->found = &found;
    Options reports = *options;
    reports.files++;
    reports.file_count--;
    DocumentWork work = {.options = &reports,
                         .knowledge = &data->knowledge,
                         .stage = STAGE_REASONS,
                         .context = context,
                         .put = put_explanations};
    int status = documents_run(&work);
    if (atomic_load(&found)) return status;
    complain("no event %s is coded from these reports (and this --date)", context->id);
    return worse_exit(status, EXIT_SOME_INPUT_BAD);
}

/* ---- a sentence on the command line ---- */

static void put_other(StrBuf *out, const ExplainContext *context, const Coded *coded,
                      const Attempt *attempt, const Rivals *rivals) {
    if (!context->json) {
        put_word_reasons(out, coded, context->lexicon, attempt, rivals);
        return;
    }
    json_put_item(out);
    json_put_open(out, '{');
    put_word_json(out, coded, context->lexicon, attempt, rivals);
    json_put_close(out, '}');
}

static void put_miss(StrBuf *out, const ExplainContext *context, const Coded *coded,
                     const Attempt *attempt) {
    NearMiss miss;
    if (!explain_near(&coded->trace, attempt->sentence, attempt->word, &miss)) return;
    if (!context->json) {
        put_near_miss(out, coded, context->lexicon, attempt, &miss);
        return;
    }
    json_put_item(out);
    json_put_open(out, '{');
    put_near_miss_json(out, coded, context->lexicon, attempt, &miss);
    json_put_close(out, '}');
}

/* The words of a sentence that gave no event although an entry knows them, or nearly. */
static void put_others(StrBuf *out, const ExplainContext *context, const Coded *coded,
                       uint32_t sentence) {
    for (uint32_t i = 0; i < coded->trace.count; i++) {
        const Attempt *attempt = &coded->trace.attempts[i];
        Rivals rivals;
        parley_error err;
        if (attempt->sentence != sentence || attempt->verdict == VERDICT_CODED) continue;
        if (explain_word(&coded->trace, sentence, attempt->word, &rivals, &err) != PARLEY_OK)
            out->failed = true;
        else if (rivals.count)
            put_other(out, context, coded, attempt, &rivals);
        else
            put_miss(out, context, coded, attempt);
    }
}

static uint32_t put_events_of(StrBuf *out, const ExplainContext *context, const Coded *coded,
                              uint32_t sentence) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        if (event->sentence != sentence) continue;
        if (context->json) {
            json_put_item(out);
            json_put_open(out, '{');
        } else if (count) {
            strbuf_char(out, '\n');
        }
        put_explained(out, context, coded, event);
        if (context->json) json_put_close(out, '}');
        count++;
    }
    return count;
}

static void put_sentence_as_json(StrBuf *out, const ExplainContext *context, const Coded *coded,
                                 uint32_t sentence) {
    json_put_open(out, '{');
    put_sentence_json(out, coded, sentence);
    json_put_key(out, "events");
    json_put_open(out, '[');
    put_events_of(out, context, coded, sentence);
    json_put_close(out, ']');
    json_put_key(out, "not_coded");
    json_put_open(out, '[');
    put_others(out, context, coded, sentence);
    json_put_close(out, ']');
    strbuf_text(out, "}\n");
}

static void put_sentence(StrBuf *out, const ExplainContext *context, const Coded *coded,
                         uint32_t sentence) {
    const Tree *tree = &coded->parsed.trees[sentence];
    if (sentence) strbuf_char(out, '\n');
    uint32_t events = put_events_of(out, context, coded, sentence);
    if (events == 0) {
        const MarksShown none = {.count = 0};
        strbuf_text(out, "no event: ");
        put_harmless(out, str_slice(coded->doc->text, tree->sentence->start, tree->sentence->end));
        strbuf_text(out, "\ntree:\n");
        put_tree(out, tree, &none, &context->shape);
        if (tree->sentence->flags & (SENTENCE_SKIP | SENTENCE_CUT))
            strbuf_text(out, "it is no running text, and not coded\n");
    }
    size_t len = out->len;
    put_others(out, context, coded, sentence);
    if (out->len == len && events == 0) strbuf_text(out, "no entry comes near its words\n");
}

static int put_all_sentences(const ExplainContext *context, const Coded *coded) {
    StrBuf out = {.data = NULL};
    for (uint32_t s = 0; s < coded->parsed.count; s++)
        if (context->json)
            put_sentence_as_json(&out, context, coded, s);
        else
            put_sentence(&out, context, coded, s);
    bool good = !out.failed && output_write(out.data, out.len);
    if (out.failed) complain("out of memory");
    strbuf_free(&out);
    return good ? EXIT_ALL_DONE : EXIT_MACHINE_FAILED;
}

static int explain_sentence(const Options *options, const Data *data,
                            const ExplainContext *context) {
    TextCoder coder;
    parley_error err = {PARLEY_OK, ""};
    TextWanted wanted = {.id = STR("sentence"),
                         .date = str_of(options->date),
                         .title = STR(""),
                         .text = str_of(options->sentence)};
    parley_status status = text_coder_new(&data->knowledge, &coder, &err);
    coder.until = STAGE_REASONS;
    if (status == PARLEY_OK) status = text_coder_code(&coder, &wanted, &err);
    int exit_status = exit_of(status);
    if (status == PARLEY_OK)
        exit_status = put_all_sentences(context, &coder.coded);
    else
        complain("%s", err.message);
    text_coder_free(&coder);
    return exit_status;
}

static int run_explain(const Options *options) {
    if (options->sentence && options->file_count)
        return wrong_usage(&command_explain, "with --sentence, no EVENT and no FILE");
    if (!options->sentence && options->file_count < 1)
        return wrong_usage(&command_explain, "EVENT is missing");
    const char *id = options->sentence ? "" : options->files[0];
    if (!options->sentence && !is_event_id(id))
        return wrong_usage(&command_explain, "%s: is no id of an event (4 to 16 digits of 0-9a-f)",
                           id);
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    ExplainContext context = {.lexicon = data.lexicon, .id = id, .shape = explain_shape()};
    context.json = options->format && strcmp(options->format, "json") == 0;
    status = options->sentence ? explain_sentence(options, &data, &context)
                               : explain_reports(options, &data, &context);
    data_close(&data);
    return status;
}

const Command command_explain = {
    .name = "explain",
    .arguments = "EVENT [FILE...] | --sentence TEXT",
    .summary = "why an event was coded: sentence, tree, entry, roles, status, and what lost",
    .about =
        "EVENT is the event's id, or the beginning of it; FILE is the reports that it was coded\n"
        "from. They are coded again, so --date and --lexicon must be what they were. With\n"
        "--sentence, all that is coded in a text, and what an entry knows but is not coded.",
    .example = "parley explain 0f3a report.txt --date 2016-09-19",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS |
               OPTION_SENTENCE | OPTION_ENTRIES,
    .from = "auto|text|html|jsonl",
    .formats = "text|json",
    .run = run_explain,
};
