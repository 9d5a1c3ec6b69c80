/* parley places: place mentions, resolved. */
#include "cli/data.h"
#include "cli/documents.h"
#include "engine/output.h"

static void put_places(const void *context, const Coded *coded, StrBuf *out) {
    const Knowledge *knowledge = context;
    for (uint32_t i = 0; i < coded->mentions.place_count; i++) {
        put_place_mention(out, coded, &coded->mentions.places[i], knowledge->gazetteer);
        strbuf_char(out, '\n');
    }
}

static int run_places(const Options *options) {
    Data data;
    int status = data_open(options, DATA_ALL, &data);
    if (status != EXIT_ALL_DONE) return status;
    DocumentWork work = {.options = options,
                         .knowledge = &data.knowledge,
                         .stage = STAGE_MENTIONS,
                         .context = &data.knowledge,
                         .put = put_places};
    status = documents_run(&work);
    data_close(&data);
    return status;
}

const Command command_places = {
    .name = "places",
    .arguments = "[FILE...]",
    .summary = "place mentions, resolved: one JSON object a line",
    .about = "Countries, capitals, the larger cities and places that wars were fought over.",
    .example = "parley places report.txt",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_LEXICON | OPTION_JOBS,
    .from = "auto|text|html|jsonl|petrarch",
    .formats = "jsonl",
    .run = run_places,
};
