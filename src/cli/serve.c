/* parley serve: the API and the page over HTTP, until it is told to stop. */
#include "cli/data.h"
#include "cli/documents.h"
#include "cli/record.h"
#include "cli/truce.h"
#include "record/connection.h"
#include "record/events.h"
#include "serve/server.h"
#include "serve/tokens.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { TICK_MS = 200, STOP_SECONDS = 10 };

/* ---- tokens ---- */

static int make_token(const Options *options) {
    char token[TOKEN_SIZE];
    parley_error err;
    if (!options->tokens)
        return wrong_usage(&command_serve,
                           "--new-token %s: --tokens FILE must say where it is kept",
                           options->new_token);
    if (token_make(options->tokens, str_of(options->new_token), token, &err)) {
        complain("%s", err.message);
        return exit_of(err.status);
    }
    puts(token);
    return EXIT_ALL_DONE;
}

/* ---- truces ---- */

/* A truce goes by its file's name, without folder and ending. */
static Str truce_name(const char *path) {
    const char *slash = strrchr(path, '/');
    Str name = str_of(slash ? slash + 1 : path);
    return str_ends(name, ".toml") ? str_slice(name, 0, name.len - 5) : name;
}

static int name_truces(const Options *options, Arena *arena, TruceFile *truces) {
    for (size_t i = 0; i < options->truce_count; i++) {
        Str name = str_copy(arena, truce_name(options->truces[i]));
        if (!name.data) {
            complain("out of memory");
            return EXIT_MACHINE_FAILED;
        }
        truces[i] = (TruceFile){name.data, options->truces[i]};
        for (size_t k = 0; k < i; k++)
            if (!strcmp(truces[k].id, truces[i].id))
                return wrong_usage(&command_serve, "--truce %s: there is another of that name",
                                   options->truces[i]);
    }
    return EXIT_ALL_DONE;
}

/* A truce's faults are told at the start, not at the first look at its ledger. */
static int check_truces(const Options *options, Arena *arena) {
    int exit_status = EXIT_ALL_DONE;
    for (size_t i = 0; i < options->truce_count; i++) {
        const Truce *truce;
        exit_status = worse_exit(exit_status, truce_of(options->truces[i], arena, &truce));
    }
    return exit_status;
}

/* ---- serving ---- */

static void take_signals(sigset_t *signals) {
    sigemptyset(signals);
    sigaddset(signals, SIGTERM);
    sigaddset(signals, SIGINT);
    sigaddset(signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, signals, NULL);
}

/* Until SIGTERM or SIGINT. */
static void serve_on(Server *server, const sigset_t *signals) {
    for (;;) {
        struct timespec tick = {0, TICK_MS * 1000000L};
        int signal = sigtimedwait(signals, NULL, &tick);
        if (signal == SIGTERM || signal == SIGINT) return;
        if (signal == SIGHUP) server_reopen_log(server);
        server_tick(server);
    }
}

static int run_server(const ServerOptions *server_options, const Service *service) {
    sigset_t signals;
    Server *server;
    parley_error err;
    take_signals(&signals);
    if (server_start(server_options, service, &server, &err)) {
        complain("%s", err.message);
        return exit_of(err.status);
    }
    printf("serving at %s\n", server_address(server));
    fflush(stdout);
    serve_on(server, &signals);
    if (server_stop(server, STOP_SECONDS)) return EXIT_ALL_DONE;
    complain("some requests took too long and were not finished");
    fflush(stdout);
    _exit(EXIT_ALL_DONE); /* threads still use what would be freed */
}

static int serve(const Options *options, const TruceFile *truces) {
    Data data;
    int exit_status = data_open(options, DATA_ALL, &data);
    if (exit_status != EXIT_ALL_DONE) return exit_status;
    Service service = {.record_path = record_path(options),
                       .knowledge = &data.knowledge,
                       .truces = truces,
                       .truce_count = (uint32_t)options->truce_count,
                       .editable = options->tokens != NULL};
    ServerOptions server_options = {
        .listen = options->listen ? options->listen : "127.0.0.1:8080",
        .token_file = options->tokens,
        .access_log = options->access_log,
        .hosts = options->hosts,
        .host_count = (uint32_t)options->host_count,
        .rate = options->rate_given ? (double)options->rate : -1,
        .workers = options->jobs,
        .body_max = options->body_max,
        .idle_seconds = (unsigned)options->idle,
        .request_seconds = (unsigned)options->request_time,
    };
    exit_status = run_server(&server_options, &service);
    data_close(&data);
    return exit_status;
}

static bool take_one(void *context, const EventRow *event) {
    (void)context;
    (void)event;
    return false;
}

/* The record must be there at the start, and events can be read; later it may come and go. */
static int check_record(const Options *options) {
    Record *record;
    parley_error err;
    int exit_status = record_of(options, RECORD_READ, &record);
    if (exit_status != EXIT_ALL_DONE) return exit_status;
    parley_status status = record_events(record, &(EventFilter){.most = 1}, take_one, NULL, &err);
    if (status) complain("%s", err.message);
    record_close(record);
    return exit_of(status);
}

static int run_serve(const Options *options) {
    TruceFile truces[TRUCES_MAX];
    if (options->file_count)
        return wrong_usage(&command_serve, "%s: is no option", options->files[0]);
    if (options->new_token) return make_token(options);
    records_many_threads();
    Arena *arena = arena_new(0);
    if (!arena) complain("out of memory");
    if (!arena) return EXIT_MACHINE_FAILED;
    int exit_status = name_truces(options, arena, truces);
    if (exit_status == EXIT_ALL_DONE) exit_status = check_truces(options, arena);
    if (exit_status == EXIT_ALL_DONE) exit_status = check_record(options);
    if (exit_status == EXIT_ALL_DONE) exit_status = serve(options, truces);
    arena_free(arena);
    return exit_status;
}

const Command command_serve = {
    .name = "serve",
    .arguments = "",
    .summary = "the HTTP API and the page over a record",
    .about =
        "Without --listen only this machine can ask. Any other address needs a token file:\n"
        "  parley serve --new-token NAME --tokens FILE\n"
        "makes a token, adds its hash to the file and prints it, once. Changes need a token\n"
        "everywhere. SIGTERM and SIGINT end the server when what is under way is finished; SIGHUP\n"
        "opens the access log again. The API is described at /api/v1/openapi.json.",
    .example = "parley serve --db syria.db --truce truce.toml",
    .options = OPTION_DB | OPTION_LEXICON | OPTION_JOBS | OPTION_TRUCE | OPTION_LISTEN |
               OPTION_TOKENS | OPTION_NEW_TOKEN | OPTION_RATE | OPTION_ACCESS_LOG | OPTION_HOST |
               OPTION_BODY_MAX | OPTION_IDLE | OPTION_REQUEST_TIME,
    .run = run_serve,
};
