/* Answers requests of the API without HTTP: for tests and for measuring.
 *
 *     api RECORD [--editable] [--times N] [TRUCE.toml...] <requests >replies
 *     api --routes
 *
 * A request is a line of JSON: {"method": "GET", "path": "/events", "parameters": [["limit", "5"]],
 * "accept": "", "content_type": "", "body": "", "editor": ""}; a reply {"status", "type", "next",
 * "body"}. With --routes it lists what paths there are. With --times each request is answered so
 * many times, and the processor's time goes to standard error. PARLEY_DATA and PARLEY_MODELS say
 * where data is.
 */
#include "base/json.h"
#include "serve/api_call.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TRUCES_MAX = 16, PARAMETERS_MAX = 64 };

static int fail(const char *what) {
    fprintf(stderr, "api: %s\n", what);
    return 2;
}

/* ---- what coding needs ---- */

static const char *data_path(const char *folder, const char *standard, const char *name) {
    static char path[4096];
    const char *given = getenv(folder);
    snprintf(path, sizeof path, "%s/%s", given ? given : standard, name);
    return path;
}

static bool open_knowledge(Knowledge *out, parley_error *err) {
    Model *model;
    Lexicon *lexicon;
    Gazetteer *gazetteer;
    Neighbours *neighbours;
    if (model_open(data_path("PARLEY_MODELS", "models", "en.parley"), &model, err) ||
        model_add_opinion(model, data_path("PARLEY_MODELS", "models", "opinion.parley"), err) ||
        neighbours_open(data_path("PARLEY_MODELS", "models", "neighbours.tsv"), &neighbours, err) ||
        lexicon_open(data_path("PARLEY_DATA", "build/share", "lexicon.plx"), &lexicon, err) ||
        gazetteer_open(data_path("PARLEY_DATA", "build/share", "places.plg"), &gazetteer, err))
        return false;
    *out = (Knowledge){model, lexicon, gazetteer, neighbours};
    return true;
}

static void close_knowledge(Knowledge *k) {
    model_close((Model *)k->model);
    lexicon_close((Lexicon *)k->lexicon);
    gazetteer_close((Gazetteer *)k->gazetteer);
    neighbours_close((Neighbours *)k->neighbours);
}

/* ---- requests ---- */

static Str field_of(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    return (Str){json_is_string(value) ? json_string_value(value) : "", json_string_length(value)};
}

static void read_request(const json_t *line, Parameter *parameters, Request *out) {
    const json_t *list = json_object_get(line, "parameters");
    out->method = field_of(line, "method").len ? field_of(line, "method") : STR("GET");
    out->path = field_of(line, "path");
    out->accept = field_of(line, "accept");
    out->content_type = field_of(line, "content_type");
    out->body = field_of(line, "body");
    out->editor = field_of(line, "editor");
    out->parameters = parameters;
    out->parameter_count = 0;
    for (size_t i = 0; i < json_array_size(list) && i < PARAMETERS_MAX; i++) {
        const json_t *pair = json_array_get(list, i);
        const json_t *name = json_array_get(pair, 0), *value = json_array_get(pair, 1);
        parameters[out->parameter_count++] =
            (Parameter){{json_string_value(name), json_string_length(name)},
                        {json_string_value(value), json_string_length(value)}};
    }
}

static void put_reply(const Reply *reply) {
    StrBuf out = {.data = NULL};
    json_put_open(&out, '{');
    json_put_int_field(&out, "status", reply->status);
    json_put_text_field(&out, "type", str_of(reply->content_type));
    json_put_text_field(&out, "next", str_of(reply->next));
    json_put_key(&out, "body");
    json_put_string(&out, strbuf_view(&reply->body));
    json_put_close(&out, '}');
    printf("%.*s\n", (int)out.len, out.data);
    fflush(stdout);
    strbuf_free(&out);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void answer(ApiWorker *worker, const json_t *line, long times) {
    Parameter parameters[PARAMETERS_MAX];
    Request request = {.arena = arena_new(0)};
    Reply reply;
    double start = now();
    read_request(line, parameters, &request);
    for (long i = 0; i < times; i++) {
        arena_reset(request.arena);
        api_answer(worker, &request, &reply);
        if (i + 1 < times) strbuf_free(&reply.body);
    }
    double took = now() - start;
    if (times > 1)
        fprintf(stderr, "%-30.*s %u %8zu bytes %9.3f ms %9.0f a second\n", STR_ARG(request.path),
                reply.status, reply.body.len, took / (double)times * 1e3, (double)times / took);
    else
        put_reply(&reply);
    strbuf_free(&reply.body);
    arena_free(request.arena);
}

static int run(ApiWorker *worker, long times) {
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        json_error_t why;
        json_t *request = json_loads(line, JSON_ALLOW_NUL, &why);
        if (!request) return fail(why.text);
        answer(worker, request, times);
        json_decref(request);
    }
    free(line);
    return 0;
}

static void put_route(const ApiRoute *route) {
    StrBuf out = {.data = NULL};
    json_put_open(&out, '{');
    json_put_text_field(&out, "method", str_of(route->method));
    json_put_text_field(&out, "path", str_of(route->path));
    json_put_key(&out, "parameters");
    json_put_open(&out, '[');
    for (int id = 0; id < PARAMETER_COUNT; id++) {
        if (!(route->parameters & UINT32_C(1) << id)) continue;
        json_put_item(&out);
        json_put_string(&out, str_of(parameter_name((ParameterId)id)));
    }
    strbuf_text(&out, "], \"types\": [");
    for (int format = 0; format < FORMAT_COUNT; format++) {
        if (!(route->formats & 1U << format)) continue;
        const char *type = format_content_type((Format)format);
        json_put_item(&out);
        json_put_string(&out, (Str){type, strcspn(type, ";")});
    }
    strbuf_text(&out, "]}");
    printf("%.*s\n", (int)out.len, out.data);
    strbuf_free(&out);
}

/* A truce's id is its file's name without the ending. */
static void name_truce(TruceFile *truce, const char *path) {
    const char *slash = strrchr(path, '/');
    char *id = strdup(slash ? slash + 1 : path);
    char *dot = id ? strrchr(id, '.') : NULL;
    if (dot) *dot = 0;
    *truce = (TruceFile){id, path};
}

int main(int argc, char **argv) {
    TruceFile truces[TRUCES_MAX];
    Knowledge knowledge;
    ApiWorker *worker;
    parley_error err = {PARLEY_OK, ""};
    long times = 1;
    if (argc < 2) return fail("usage: api RECORD [--editable] [--times N] [TRUCE.toml...]");
    if (strcmp(argv[1], "--routes") == 0) {
        for (const ApiRoute *route = api_routes; route->path; route++) put_route(route);
        return 0;
    }
    Service service = {.record_path = argv[1], .knowledge = &knowledge, .truces = truces};
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--editable") == 0)
            service.editable = true;
        else if (strcmp(argv[i], "--times") == 0 && i + 1 < argc)
            times = strtol(argv[++i], NULL, 10);
        else if (service.truce_count < TRUCES_MAX)
            name_truce(&truces[service.truce_count++], argv[i]);
    }
    if (!open_knowledge(&knowledge, &err) || api_worker_new(&service, &worker, &err))
        return fail(err.message);
    int status = run(worker, times);
    api_worker_free(worker);
    close_knowledge(&knowledge);
    for (uint32_t i = 0; i < service.truce_count; i++) free((char *)truces[i].id);
    return status;
}
