/* A truce's ledger, and its figures opened. The last ledger is kept: whoever looks at one figure
 * looks at the next. */
#include "serve/api_call.h"

#include "base/json.h"
#include "format/ledger.h"
#include "ledger/days.h"
#include "record/added.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- the ledger that is kept ---- */

/* What a ledger was made of. */
typedef struct Made {
    const TruceFile *file;
    int64_t changed, nanoseconds, size; /* of the truce's file */
    int64_t version;                    /* of the record */
    int32_t since, until;
} Made;

struct KeptLedger {
    Arena *arena;
    const Ledger *ledger;
    Made made;
};

void kept_ledger_free(KeptLedger *kept) {
    if (!kept) return;
    arena_free(kept->arena);
    free(kept);
}

static int32_t day_given(const Call *call, ParameterId id) {
    return call->value[id].given ? day_of(text_of(call, id)) : DAY_NONE;
}

static parley_status what_is_wanted(Call *call, const TruceFile *file, Made *out) {
    struct stat info;
    if (stat(file->path, &info) != 0) info = (struct stat){.st_size = 0};
    *out = (Made){.file = file,
                  .changed = info.st_mtim.tv_sec,
                  .nanoseconds = info.st_mtim.tv_nsec,
                  .size = info.st_size,
                  .since = day_given(call, PARAMETER_SINCE),
                  .until = day_given(call, PARAMETER_UNTIL)};
    return record_version(call->worker->record, &out->version, &call->err);
}

static bool is_same(const Made *a, const Made *b) {
    return a->file == b->file && a->changed == b->changed && a->nanoseconds == b->nanoseconds &&
           a->size == b->size && a->version == b->version && a->since == b->since &&
           a->until == b->until;
}

static parley_status make_ledger(Call *call, const Made *made, KeptLedger **out) {
    const Truce *truce;
    KeptLedger *kept = calloc(1, sizeof *kept);
    if (!kept) return error_memory(&call->err);
    *out = kept;
    kept->made = *made;
    kept->arena = arena_new(0);
    if (!kept->arena) return error_memory(&call->err);
    parley_status status = call_truce(call, kept->arena, made->file, &truce);
    if (status) return status;
    return ledger_make(kept->arena, truce, call->worker->record, made->since, made->until,
                       &kept->ledger, &call->err);
}

static parley_status ledger_of(Call *call, const TruceFile *file, const Ledger **out) {
    ApiWorker *worker = call->worker;
    KeptLedger *made = NULL;
    Made wanted;
    parley_status status = what_is_wanted(call, file, &wanted);
    if (status) return status;
    if (!worker->ledger || !is_same(&worker->ledger->made, &wanted)) {
        status = make_ledger(call, &wanted, &made);
        kept_ledger_free(worker->ledger);
        worker->ledger = NULL;
        if (status) kept_ledger_free(made);
        if (status) return status;
        worker->ledger = made;
    }
    *out = worker->ledger->ledger;
    return PARLEY_OK;
}

/* *out stays NULL where there is no such truce, and the problem is told. */
static parley_status find_ledger(Call *call, const Ledger **out) {
    const Service *service = call->worker->service;
    *out = NULL;
    for (uint32_t i = 0; i < service->truce_count; i++)
        if (str_is(call->id, service->truces[i].id))
            return ledger_of(call, &service->truces[i], out);
    return call_problem(call, 404,
                        "there is no truce %.*s here; /truces lists those that there are",
                        (int)(call->id.len < 200 ? call->id.len : 200), call->id.data);
}

/* ---- the answers ---- */

/* The lines are the days first and then the figures. */
static void put_ledger(Call *call, const Ledger *ledger) {
    StrBuf lines = {.data = NULL};
    size_t at = 0;
    put_ledger_jsonl(&lines, ledger);
    for (uint32_t i = 0; i < ledger->day_count && at < lines.len; i++)
        at = str_find(strbuf_view(&lines), "\n", at) + 1;
    json_put_open(call->out, '{');
    json_put_text_field(call->out, "truce", call->id);
    json_put_key(call->out, "days");
    json_put_open(call->out, '[');
    put_lines(call->out, str_slice(strbuf_view(&lines), 0, at));
    json_put_close(call->out, ']');
    json_put_key(call->out, "figures");
    json_put_open(call->out, '[');
    put_lines(call->out, str_slice(strbuf_view(&lines), at, lines.len));
    json_put_close(call->out, ']');
    json_put_close(call->out, '}');
    if (lines.failed) call->out->failed = true;
    strbuf_free(&lines);
}

parley_status answer_ledger(Call *call) {
    const Ledger *ledger;
    parley_status status = find_ledger(call, &ledger);
    if (status || !ledger) return status;
    if (call->format == FORMAT_CSV)
        put_ledger_csv(call->out, ledger);
    else if (call->format == FORMAT_JSON)
        put_ledger(call, ledger);
    else
        put_ledger_report(call->out, ledger, call->format == FORMAT_HTML);
    return PARLEY_OK;
}

parley_status answer_figure(Call *call) {
    const Ledger *ledger;
    StrBuf lines = {.data = NULL};
    Str id = text_of(call, PARAMETER_ID);
    parley_status status = find_ledger(call, &ledger);
    if (status || !ledger) return status;
    json_put_open(call->out, '{');
    json_put_key(call->out, "figure");
    if (!put_ledger_row(call->out, ledger, id))
        return call_problem(call, 404,
                            "there is no figure %.*s in these days; the ledger lists them",
                            (int)(id.len < 200 ? id.len : 200), id.data);
    put_ledger_incidents(&lines, ledger, id);
    json_put_key(call->out, "incidents");
    json_put_open(call->out, '[');
    put_lines(call->out, strbuf_view(&lines));
    json_put_close(call->out, ']');
    json_put_close(call->out, '}');
    if (lines.failed) call->out->failed = true;
    strbuf_free(&lines);
    return PARLEY_OK;
}
