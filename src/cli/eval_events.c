#include "cli/eval_events.h"

#include "cli/documents.h"
#include "engine/output.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct GoldEvent {
    json_t *object;
    const char *doc, *source, *target;
    int label;
    json_int_t start, end; /* the sentence */
    bool taken;            /* a coded event is this one */
} GoldEvent;

typedef struct EventsEval {
    GoldEvent *gold;
    size_t count;
    Scores *scores;
    pthread_mutex_t lock; /* documents come back on several threads */
} EventsEval;

/* The code of the first party, "" where nobody is named. */
static const char *first_code(const json_t *event, const char *role) {
    const json_t *party = json_array_get(json_object_get(event, role), 0);
    const char *code = json_string_value(json_object_get(party, "code"));
    return code ? code : "";
}

static bool read_gold(Str line, GoldEvent *out) {
    json_t *object = json_loadb(line.data, line.len, 0, NULL);
    const char *type = json_string_value(json_object_get(object, "event"));
    const char *doc = json_string_value(json_object_get(object, "doc"));
    int label = type ? label_of(str_of(type)) : -1;
    if (!doc || label <= 0) {
        json_decref(object);
        return false;
    }
    *out = (GoldEvent){.object = object,
                       .doc = doc,
                       .source = first_code(object, "source"),
                       .target = first_code(object, "target"),
                       .label = label,
                       .start = json_integer_value(json_object_get(object, "sentence_start")),
                       .end = json_integer_value(json_object_get(object, "sentence_end"))};
    return true;
}

static int read_all_gold(EventsEval *eval, const char *path, Str text) {
    int status = EXIT_ALL_DONE;
    size_t lines = 1, number = 0;
    for (size_t i = 0; i < text.len; i++) lines += text.data[i] == '\n';
    eval->gold = calloc(lines, sizeof *eval->gold);
    if (!eval->gold) {
        complain("out of memory");
        return EXIT_MACHINE_FAILED;
    }
    for (size_t at = 0; at < text.len;) {
        size_t end = str_find(text, "\n", at);
        if (end == SIZE_MAX) end = text.len;
        Str line = str_trim(str_slice(text, at, end));
        at = end + 1;
        number++;
        if (line.len == 0) continue;
        if (read_gold(line, &eval->gold[eval->count])) {
            eval->count++;
        } else {
            complain_at(path, number, "is no event: doc and event must stand in it");
            status = EXIT_SOME_INPUT_BAD;
        }
    }
    return status;
}

static const char *party_code(const Party *parties, uint32_t count) {
    return count ? parties[0].code : "";
}

static bool is_same(const GoldEvent *gold, const Coded *coded, const Event *event) {
    const Sentence *sentence = &coded->tokens.sentences[event->sentence];
    GivenSpan given = given_span(coded->doc, (TextSpan){sentence->start, sentence->end});
    return !gold->taken && gold->label == (int)event->type && str_is(coded->doc->id, gold->doc) &&
           !strcmp(gold->source, party_code(event->source, event->source_count)) &&
           !strcmp(gold->target, party_code(event->target, event->target_count)) &&
           gold->start < (json_int_t)given.end && gold->end > (json_int_t)given.start;
}

/* Nothing goes out; the scores are what is wanted. */
static void score_document(const void *context, const Coded *coded, StrBuf *out) {
    (void)out;
    EventsEval *eval = *(EventsEval *const *)context;
    pthread_mutex_lock(&eval->lock);
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *event = &coded->coding.events[i];
        GoldEvent *found = NULL;
        for (size_t g = 0; g < eval->count && !found; g++)
            if (is_same(&eval->gold[g], coded, event)) found = &eval->gold[g];
        if (found) found->taken = true;
        uint32_t quad = found ? label_quad(found->label) : 0;
        scores_add(eval->scores, found ? found->label : EVENT_NONE, (int)event->type, quad,
                   event->quad);
    }
    pthread_mutex_unlock(&eval->lock);
}

int eval_events(const Options *options, const Knowledge *knowledge, Str gold, Scores *scores) {
    EventsEval eval = {.scores = scores};
    EventsEval *context = &eval;
    pthread_mutex_init(&eval.lock, NULL);
    int status = read_all_gold(&eval, options->files[0], gold);
    Options reports = *options;
    reports.files++;
    reports.file_count--;
    DocumentWork work = {.options = &reports,
                         .knowledge = knowledge,
                         .stage = STAGE_EVENTS,
                         .context = &context,
                         .put = score_document};
    if (status != EXIT_MACHINE_FAILED) status = worse_exit(status, documents_run(&work));
    for (size_t i = 0; i < eval.count; i++) {
        const GoldEvent *missed = &eval.gold[i];
        if (!missed->taken)
            scores_add(scores, missed->label, EVENT_NONE, label_quad(missed->label), 0);
        json_decref(missed->object);
    }
    free(eval.gold);
    pthread_mutex_destroy(&eval.lock);
    return status;
}
