/* parley quotes: who says what. */
#include "cli/data.h"
#include "cli/documents.h"
#include "engine/output.h"

static void put_quotes(const void *context, const Coded *coded, StrBuf *out) {
    (void)context;
    for (uint32_t i = 0; i < coded->coding.quote_count; i++) {
        put_quote(out, coded, &coded->coding.quotes[i]);
        strbuf_char(out, '\n');
    }
}

static int run_quotes(const Options *options) {
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    DocumentWork work = {.options = options,
                         .knowledge = &data.knowledge,
                         .stage = STAGE_EVENTS,
                         .context = NULL,
                         .put = put_quotes};
    status = documents_run(&work);
    data_close(&data);
    return status;
}

const Command command_quotes = {
    .name = "quotes",
    .arguments = "[FILE...]",
    .summary = "who says what: one JSON object a line",
    .about = "Finds direct and indirect quotations with speaker, cue and content.",
    .example = "parley quotes report.txt",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS,
    .from = "auto|text|html|jsonl|petrarch",
    .formats = "jsonl",
    .run = run_quotes,
};
