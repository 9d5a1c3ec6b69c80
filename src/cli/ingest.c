/* parley ingest: reports in, into the record. */
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/record.h"
#include "record/happenings.h"

typedef struct Ingest {
    Record *record;
    size_t added, known, events, quotes;
} Ingest;

/* A report that is there already is passed over; one that is there with another text is told of. */
static bool is_wanted(void *keeper, const Document *doc, parley_error *err) {
    Ingest *ingest = keeper;
    RecordHas has;
    if (record_has(ingest->record, doc->id, doc->given, &has, err)) return false;
    if (has == RECORD_HAS_NOT) return true;
    ingest->known++;
    if (has == RECORD_HAS_OTHER)
        error_set(err, PARLEY_ERR_INPUT,
                  "the record has a report of this id with another text; the first is kept");
    return false;
}

/* The same report twice in one input, or another program was quicker. */
static parley_status known_already(Ingest *ingest, const Document *doc, parley_error *err) {
    RecordHas has;
    parley_status status = record_has(ingest->record, doc->id, doc->given, &has, err);
    if (!status && has == RECORD_HAS_OTHER)
        return error_set(err, PARLEY_ERR_INPUT,
                         "two reports of one id with different texts; the first is kept");
    ingest->known++;
    return status;
}

static parley_status keep(void *keeper, const Coded *coded, parley_error *err) {
    Ingest *ingest = keeper;
    RecordInput input = {.doc = coded->doc,
                         .tokens = &coded->tokens,
                         .parsed = &coded->parsed,
                         .coding = &coded->coding,
                         .coder = "parley " PARLEY_VERSION};
    parley_status status = record_add(ingest->record, &input, err);
    if (status == PARLEY_ERR_INPUT) return known_already(ingest, coded->doc, err);
    if (status) return status;
    ingest->added++;
    ingest->events += coded->coding.event_count;
    ingest->quotes += coded->coding.quote_count;
    return PARLEY_OK;
}

static int ingest_all(const Options *options, const Knowledge *knowledge, Ingest *ingest) {
    DocumentWork work = {.options = options,
                         .knowledge = knowledge,
                         .stage = STAGE_EVENTS,
                         .keeper = ingest,
                         .wanted = is_wanted,
                         .keep = keep};
    int status = documents_run(&work);
    printf("%zu reports added to %s (%zu events, %zu quotes), %zu were there already\n",
           ingest->added, record_path(options), ingest->events, ingest->quotes, ingest->known);
    return status;
}

static int find_happenings(Record *record) {
    parley_error err;
    parley_status done = record_happenings_update(record, false, &err);
    if (done) complain("%s", err.message);
    return exit_of(done);
}

static int run_ingest(const Options *options) {
    Ingest ingest = {.record = NULL};
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    status = record_of(options, RECORD_WRITE, &ingest.record);
    if (status == EXIT_ALL_DONE) status = ingest_all(options, &data.knowledge, &ingest);
    if (ingest.record && status != EXIT_MACHINE_FAILED)
        status = worse_exit(status, find_happenings(ingest.record));
    record_close(ingest.record);
    data_close(&data);
    return status;
}

const Command command_ingest = {
    .name = "ingest",
    .arguments = "[FILE...]",
    .summary = "reports in, into the record",
    .about =
        "Codes what comes in, as `parley code` does, and keeps reports, sentences, events and\n"
        "quotes in one SQLite file. A report that is there already is passed over, so the same\n"
        "command may be run again, also after it was broken off. Reports are told apart by id.",
    .example = "parley ingest --db syria.db reports.jsonl",
    .options =
        OPTION_FROM | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS | OPTION_ENTRIES | OPTION_DB,
    .from = "auto|text|html|jsonl|petrarch",
    .run = run_ingest,
};
