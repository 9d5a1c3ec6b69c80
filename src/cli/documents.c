#include "cli/documents.h"

#include "engine/pool.h"
#include "text/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* One document on its way. */
typedef struct Job {
    Arena *arena;
    Document doc;
    Coded coded;
    StrBuf out;
    const char *file;
    parley_status status;
    parley_error error;
    struct Job *next_free;
} Job;

typedef struct Progress {
    bool shown; /* a line of it stands on the terminal */
    bool wanted;
    struct timespec start, last;
} Progress;

typedef struct Run {
    const DocumentWork *work;
    Pool *pool;
    Job *free_jobs;
    int exit_status;
    bool stopped;   /* the machine failed, or nobody reads what is written */
    bool comma_due; /* something went out before */
    size_t documents;
    Progress progress;
} Run;

const char *file_label(const char *path) {
    return path && strcmp(path, "-") != 0 ? path : "stdin";
}

int input_count(const Options *options) {
    return options->file_count ? options->file_count : 1;
}

const char *input_path(const Options *options, int number) {
    return options->file_count ? options->files[number] : "-";
}

bool output_write(const char *data, size_t len) {
    if (len == 0 || fwrite(data, 1, len, stdout) == len) return true;
    complain("standard output: %s", strerror(errno));
    return false;
}

bool output_flush(StrBuf *out, bool *failed) {
    *failed = *failed || out->failed || !output_write(out->data, out->len);
    strbuf_clear(out);
    return !*failed;
}

/* ---- progress: on a terminal, and only for long work ---- */

static double seconds_between(const struct timespec *a, const struct timespec *b) {
    return (double)(b->tv_sec - a->tv_sec) + (double)(b->tv_nsec - a->tv_nsec) * 1e-9;
}

static void progress_start(Progress *p) {
    p->wanted = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
    p->shown = false;
    if (!p->wanted) return;
    clock_gettime(CLOCK_MONOTONIC, &p->start);
    p->last = p->start;
}

static void progress_show(Progress *p, size_t documents) {
    if (!p->wanted) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (seconds_between(&p->start, &now) < 1.0 || seconds_between(&p->last, &now) < 0.2) return;
    fprintf(stderr, "\r%zu reports, %.0f a second ", documents,
            (double)documents / seconds_between(&p->start, &now));
    p->last = now;
    p->shown = true;
}

static void progress_clear(Progress *p) {
    if (p->shown) fputs("\r\033[K", stderr);
    p->shown = false;
}

/* ---- jobs ---- */

static Job *job_take(Run *run) {
    Job *job = run->free_jobs;
    if (job) {
        run->free_jobs = job->next_free;
        return job;
    }
    job = calloc(1, sizeof *job);
    if (!job) return NULL;
    job->arena = arena_new(DOCUMENT_MEMORY_LIMIT);
    if (job->arena) return job;
    free(job);
    return NULL;
}

static void job_give_back(Run *run, Job *job) {
    arena_reset(job->arena);
    job->doc = (Document){.arena = NULL};
    strbuf_clear(&job->out);
    job->next_free = run->free_jobs;
    run->free_jobs = job;
}

static void jobs_free(Run *run) {
    while (run->free_jobs) {
        Job *job = run->free_jobs;
        run->free_jobs = job->next_free;
        arena_free(job->arena);
        strbuf_free(&job->out);
        free(job);
    }
}

static void *thread_new(void *context) {
    const Run *run = context;
    return workspace_new(run->work->knowledge->model);
}

static void thread_free(void *context, void *workspace) {
    (void)context;
    workspace_free(workspace);
}

static void job_work(void *context, void *workspace, void *item) {
    const Run *run = context;
    const DocumentWork *work = run->work;
    Job *job = item;
    job->status =
        document_code(work->knowledge, workspace, &job->doc, work->stage, &job->coded, &job->error);
    if (job->status == PARLEY_OK && work->put) work->put(work->context, &job->coded, &job->out);
    if (job->out.failed) job->status = error_memory(&job->error);
}

/* A document that fails is told of and passed over: the rest is still coded. */
static void complain_of_job(Run *run, const Job *job) {
    char message[PARLEY_ERROR_MAX + 128];
    if (strcmp(job->file, "stdin") == 0 || !str_starts(job->doc.id, job->file))
        snprintf(message, sizeof message, "report %.*s: %s",
                 job->doc.id.len > 80 ? 80 : (int)job->doc.id.len, job->doc.id.data,
                 job->error.message);
    else
        snprintf(message, sizeof message, "%s", job->error.message);
    progress_clear(&run->progress);
    complain_at(job->file, 0, message);
    run->exit_status = worse_exit(run->exit_status, exit_of(job->status));
    if (job->status == PARLEY_ERR_IO) run->stopped = true; /* the store is gone for all */
}

static void write_job(Run *run, const Job *job) {
    size_t skip = run->work->commas && !run->comma_due && job->out.len ? 1 : 0;
    if (job->out.len) run->comma_due = true;
    if (output_write(job->out.data + skip, job->out.len - skip)) return;
    run->stopped = true;
    run->exit_status = EXIT_MACHINE_FAILED;
}

static void job_done(void *context, void *item) {
    Run *run = context;
    Job *job = item;
    const DocumentWork *work = run->work;
    if (job->status == PARLEY_OK && work->keep && !run->stopped)
        job->status = work->keep(work->keeper, &job->coded, &job->error);
    if (job->status != PARLEY_OK)
        complain_of_job(run, job);
    else if (!run->stopped && job->out.len)
        write_job(run, job);
    document_release(&job->doc);
    run->documents++;
    progress_show(&run->progress, run->documents);
    job_give_back(run, job);
}

/* ---- the input ---- */

static InputKind kind_of(const Options *options) {
    if (!strcmp(options->from, "text")) return INPUT_TEXT;
    if (!strcmp(options->from, "html")) return INPUT_HTML;
    if (!strcmp(options->from, "jsonl")) return INPUT_JSONL;
    if (!strcmp(options->from, "petrarch")) return INPUT_PETRARCH;
    return INPUT_AUTO;
}

static void complain_of_input(Run *run, const parley_error *err) {
    progress_clear(&run->progress);
    complain("%s", err->message);
    run->exit_status = worse_exit(run->exit_status, EXIT_SOME_INPUT_BAD);
}

static bool submit(Run *run, Job *job, const char *file) {
    if (job->doc.date.len == 0 && run->work->options->date)
        job->doc.date = str_of(run->work->options->date);
    job->file = file;
    const DocumentWork *work = run->work;
    job->error = (parley_error){PARLEY_OK, ""};
    if (work->wanted && !work->wanted(work->keeper, &job->doc, &job->error)) {
        job->status = job->error.status;
        if (job->status) complain_of_job(run, job);
        document_release(&job->doc);
        job_give_back(run, job);
    } else {
        pool_submit(run->pool, job);
    }
    return !run->stopped;
}

/* Reads one document and sends it off. False when there is no more. */
static bool read_one(Run *run, Reader *reader, const char *file) {
    parley_error err = {PARLEY_OK, ""};
    Job *job = job_take(run);
    if (!job) {
        complain("out of memory");
        run->exit_status = EXIT_MACHINE_FAILED;
        return false;
    }
    switch (reader_next(reader, job->arena, &job->doc, &err)) {
    case READ_DOCUMENT:
        return submit(run, job, file);
    case READ_WARNING:
        complain_of_input(run, &err);
        return submit(run, job, file);
    case READ_ERROR:
        complain_of_input(run, &err);
        job_give_back(run, job);
        return true;
    case READ_FAILED: /* the rest of this file cannot be read */
        progress_clear(&run->progress);
        complain("%s", err.message);
        run->exit_status =
            worse_exit(run->exit_status,
                       err.status == PARLEY_ERR_MEMORY ? EXIT_MACHINE_FAILED : EXIT_SOME_INPUT_BAD);
        break;
    case READ_END:
        break;
    }
    job_give_back(run, job);
    return false;
}

static void read_file(Run *run, const char *path) {
    const char *label = file_label(path);
    bool is_stdin = strcmp(path, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(path, "rb");
    if (!file) {
        complain_at(label, 0, strerror(errno));
        run->exit_status = worse_exit(run->exit_status, EXIT_SOME_INPUT_BAD);
        return;
    }
    ReaderOptions options = {.kind = kind_of(run->work->options), .name = label};
    Reader *reader = reader_open(file, &options);
    if (!reader) {
        complain("out of memory");
        run->exit_status = EXIT_MACHINE_FAILED;
        run->stopped = true;
    }
    while (!run->stopped && read_one(run, reader, label)) {
    }
    pool_finish(run->pool); /* what a job says of its file comes before the next file */
    reader_free(reader);
    if (!is_stdin) fclose(file);
}

int documents_run(const DocumentWork *work) {
    Run run = {.work = work};
    PoolCalls calls = {&run, thread_new, thread_free, job_work, job_done};
    size_t threads = work->options->jobs ? work->options->jobs : pool_cores();
    parley_error err;
    parley_status status = pool_new(threads, &calls, &run.pool, &err);
    if (status != PARLEY_OK) {
        complain("%s", err.message);
        return EXIT_MACHINE_FAILED;
    }
    progress_start(&run.progress);
    for (int i = 0; i < input_count(work->options) && !run.stopped; i++)
        read_file(&run, input_path(work->options, i));
    pool_free(run.pool);
    progress_clear(&run.progress);
    jobs_free(&run);
    return run.exit_status;
}

char *file_read(const char *path, size_t *len, int *exit_status) {
    bool is_stdin = !path || strcmp(path, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(path, "rb");
    if (!file) {
        complain_at(path, 0, strerror(errno));
        *exit_status = EXIT_SOME_INPUT_BAD;
        return NULL;
    }
    StrBuf all = {.data = NULL};
    char chunk[1 << 16];
    size_t got;
    strbuf_text(&all, "");
    while (!all.failed && (got = fread(chunk, 1, sizeof chunk, file)) > 0)
        strbuf_add(&all, chunk, got);
    bool unread = ferror(file);
    if (!is_stdin) fclose(file);
    if (!all.failed && !unread && all.data) {
        *len = all.len;
        return all.data;
    }
    complain_at(file_label(path), 0, unread ? "cannot be read" : "out of memory");
    *exit_status = unread ? EXIT_SOME_INPUT_BAD : EXIT_MACHINE_FAILED;
    strbuf_free(&all);
    return NULL;
}

bool line_next(Str text, size_t *at, size_t *number, Str *line) {
    while (*at < text.len) {
        size_t end = str_find(text, "\n", *at);
        if (end == SIZE_MAX) end = text.len;
        *line = str_trim(str_slice(text, *at, end));
        *at = end + 1;
        ++*number;
        if (line->len) return true;
    }
    return false;
}
