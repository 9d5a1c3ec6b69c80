/* A report goes in: the document, its sentences, events and quotes. */
#include "base/utf8.h"
#include "event/view.h"
#include "record/store.h"
#include "story/day.h"

#include <math.h>
#include <stdlib.h>

/* A report on its way in. The first failure stays in status; what comes after it does nothing. */
typedef struct Adding {
    Record *record;
    const RecordInput *input;
    Fingerprint fingerprint;
    CopyFound copy;
    int64_t document;       /* its row */
    int64_t first_sentence; /* the row of the first; the others follow */
    size_t at;              /* how many bytes of the text are in sentences already, */
    int64_t point;          /* and how many code points */
    parley_status status;
    parley_error *err;
} Adding;

static sqlite3_stmt *begin(Adding *a, StatementId id) {
    if (a->status) return NULL;
    sqlite3_stmt *statement = record_statement(a->record, id, a->err);
    if (!statement) a->status = db_failed(&a->record->db, a->err);
    return statement;
}

/* Runs it; the row that it added, 0 on failure. */
static int64_t finish(Adding *a, sqlite3_stmt *statement) {
    if (!statement || a->status) return 0;
    a->status = db_done(&a->record->db, statement, a->err);
    return a->status ? 0 : sqlite3_last_insert_rowid(a->record->db.handle);
}

/* A copy needs no shingles of its own: later copies are held against the first of their kind. */
static void bind_copy(sqlite3_stmt *s, int at, const Adding *a) {
    const Fingerprint *f = &a->fingerprint;
    for (int i = 0; i < 3; i++) bind_null(s, at + i);
    bind_int(s, at + 3, (int64_t)f->words);
    if (!a->copy.first) return;
    bind_int(s, at, a->copy.first);
    bind_text(s, at + 1, str_of(copy_kind_name(a->copy.kind)));
    bind_number(s, at + 2, a->copy.share);
}

/* The next row of a sentence. Only one writes at a time. */
static int64_t next_sentence(Adding *a) {
    sqlite3_stmt *s = begin(a, STATEMENT_NEXT_SENTENCE);
    bool row = false;
    if (s) a->status = db_next(&a->record->db, s, &row, a->err);
    int64_t next = row ? column_int(s, 0) : 0;
    if (s) sqlite3_reset(s);
    return next;
}

/* The given text from where the sentences have come to that code point, which is not before it. */
static Str text_until(Adding *a, int64_t point) {
    Str rest = str_slice(a->input->doc->given, a->at, SIZE_MAX);
    int64_t count = point > a->point ? point - a->point : 0;
    Str text = str_slice(rest, 0, utf8_offset(rest, (size_t)count));
    a->at += text.len;
    a->point += count;
    return text;
}

static GivenSpan sentence_span(const Adding *a, uint32_t number) {
    const Sentence *sentence = &a->input->tokens->sentences[number];
    return given_span(a->input->doc, (TextSpan){sentence->start, sentence->end});
}

static void bind_sentences(Adding *a, sqlite3_stmt *s, int at) {
    uint32_t count = a->input->tokens->sentence_count;
    bind_text_or_null(s, at, text_until(a, count ? sentence_span(a, 0).start : INT64_MAX));
    bind_null(s, at + 1);
    bind_null(s, at + 2);
    if (count == 0) return;
    bind_int(s, at + 1, a->first_sentence);
    bind_int(s, at + 2, a->first_sentence + count - 1);
}

static void add_document(Adding *a) {
    const Document *doc = a->input->doc;
    a->first_sentence = next_sentence(a);
    sqlite3_stmt *s = begin(a, STATEMENT_ADD_DOCUMENT);
    if (!s) return;
    char now[21];
    record_now(now);
    char *extra = doc->extra && json_object_size(doc->extra) ? json_dumps(doc->extra, 0) : NULL;
    bind_text(s, 1, doc->id);
    bind_text_or_null(s, 2, doc->date);
    bind_text_or_null(s, 3, doc->title);
    bind_text_or_null(s, 4, doc->url);
    bind_text_or_null(s, 5, doc->publisher);
    bind_int(s, 6, (int64_t)str_hash(doc->given));
    bind_text_or_null(s, 7, str_of(extra));
    bind_text(s, 8, str_of(a->input->coder));
    bind_text(s, 9, str_of(now));
    bind_copy(s, 10, a);
    bind_sentences(a, s, 14);
    a->document = finish(a, s);
    free(extra);
    if (!a->status && !a->copy.first)
        a->status = copy_remember(a->record, a->document, &a->fingerprint, a->err);
}

/* What stands behind it, up to the next one, is mostly a space and then not written. */
static void bind_sentence_text(Adding *a, sqlite3_stmt *s, int at, uint32_t number) {
    bool last = number + 1 == a->input->tokens->sentence_count;
    bind_int(s, at, a->point);
    bind_text(s, at + 1, text_until(a, sentence_span(a, number).end));
    Str after = text_until(a, last ? INT64_MAX : sentence_span(a, number + 1).start);
    if (str_is(after, " "))
        bind_null(s, at + 2);
    else
        bind_text(s, at + 2, after);
}

static void add_sentence(Adding *a, uint32_t number) {
    int64_t row = a->first_sentence + number;
    sqlite3_stmt *s = begin(a, STATEMENT_ADD_SENTENCE);
    if (!s) return;
    bind_int(s, 1, row);
    bind_int(s, 2, a->document);
    bind_sentence_text(a, s, 3, number);
    finish(a, s);
    s = begin(a, STATEMENT_ADD_WORDS);
    if (!s) return;
    bind_int(s, 1, row);
    bind_text(s, 2, sentence_span(a, number).text);
    finish(a, s);
}

/* The row of a thing that stands once in its table: found, or added. Both statements take the same
 * parameters first. */
static int64_t row_of(Adding *a, StatementId find, StatementId add,
                      void (*bind)(sqlite3_stmt *, const void *, bool whole), const void *thing) {
    sqlite3_stmt *s = begin(a, find);
    bool row = false;
    if (!s) return 0;
    bind(s, thing, false);
    a->status = db_next(&a->record->db, s, &row, a->err);
    int64_t id = row ? column_int(s, 0) : 0;
    sqlite3_reset(s);
    if (row || a->status) return id;
    s = begin(a, add);
    if (!s) return 0;
    bind(s, thing, true);
    return finish(a, s);
}

static void bind_actor(sqlite3_stmt *s, const void *thing, bool whole) {
    (void)whole;
    const PartyView *party = thing;
    bind_text(s, 1, party->code);
    bind_text(s, 2, party->country);
    bind_text(s, 3, party->sector);
    bind_text(s, 4, party->name);
}

/* A number with so many decimals, not the nearest binary fraction of half the length. */
static double rounded(double value, double scale) {
    return round(value * scale) / scale;
}

/* What an event is: its codes, its status, and the entry that fired. */
static void bind_act(sqlite3_stmt *s, const void *thing, bool whole) {
    (void)whole;
    const EventView *e = thing;
    bind_text(s, 1, str_of(event_type_name(e->type)));
    bind_text_or_null(s, 2, e->mode);
    bind_text_or_null(s, 3, e->contexts);
    bind_text_or_null(s, 4, e->cameo);
    bind_int(s, 5, e->quad);
    bind_number(s, 6, rounded(e->goldstein, 10));
    bind_text(s, 7, e->rule);
    bind_text(s, 8, str_of(event_status_name(e->status)));
}

static void bind_place(sqlite3_stmt *s, const void *thing, bool whole) {
    const PlaceView *place = thing;
    bind_text(s, 1, place->name);
    bind_text(s, 2, place->country);
    bind_int(s, 3, place->geonameid);
    if (!whole) return;
    bind_text_or_null(s, 4, place->kind);
    if (!place->located) {
        bind_null(s, 5);
        bind_null(s, 6);
        return;
    }
    bind_number(s, 5, place->lat);
    bind_number(s, 6, place->lon);
}

/* Two places in the text, or nulls. */
static void bind_stretch(sqlite3_stmt *s, int at, int64_t start, int64_t stop) {
    if (start >= 0) {
        bind_int(s, at, start);
        bind_int(s, at + 1, stop);
        return;
    }
    bind_null(s, at);
    bind_null(s, at + 1);
}

/* The text only where it is not just what stands there as given. */
static void bind_repaired(sqlite3_stmt *s, int at, const Document *doc, int64_t start, int64_t stop,
                          Str text) {
    bool same = doc->text.len == doc->given.len && str_equal(doc->text, doc->given);
    if (!same && start >= 0) {
        Str rest = str_slice(doc->given, utf8_offset(doc->given, (size_t)start), SIZE_MAX);
        same = str_equal(str_slice(rest, 0, utf8_offset(rest, (size_t)(stop - start))), text);
    }
    bind_text_or_null(s, at, same ? str_of("") : text);
}

/* As a number: there are as many parties as sentences. */
static void bind_named_by(sqlite3_stmt *s, int at, Str named_by) {
    bind_null(s, at);
    for (int i = NAMED_BY_NAME; i <= NAMED_BY_PRONOUN; i++)
        if (str_is(named_by, named_by_name((NamedBy)i))) bind_int(s, at, i);
}

static void add_party(Adding *a, int64_t event, int32_t day, const PartyView *party, int role,
                      uint32_t number) {
    int64_t actor = row_of(a, STATEMENT_FIND_ACTOR, STATEMENT_ADD_ACTOR, bind_actor, party);
    sqlite3_stmt *s = begin(a, STATEMENT_ADD_PARTY);
    if (!s) return;
    bind_int(s, 1, event);
    bind_int(s, 2, role);
    bind_int(s, 3, number);
    bind_int(s, 4, actor);
    bind_day(s, 5, day);
    bind_named_by(s, 6, party->named_by);
    bind_stretch(s, 7, party->start, party->stop);
    bind_repaired(s, 9, a->input->doc, party->start, party->stop, party->text);
    finish(a, s);
}

static QuoteKind kind_of(Str name) {
    int kind = QUOTE_DIRECT;
    while (kind < QUOTE_MIXED && !str_is(name, quote_kind_name((QuoteKind)kind))) kind++;
    return (QuoteKind)kind;
}

static void add_speaker(Adding *a, int64_t event, const SpeakerView *speaker) {
    sqlite3_stmt *s = speaker->known ? begin(a, STATEMENT_ADD_SPEAKER) : NULL;
    if (!s) return;
    bind_int(s, 1, event);
    bind_stretch(s, 2, speaker->start, speaker->stop);
    bind_repaired(s, 4, a->input->doc, speaker->start, speaker->stop, speaker->text);
    bind_text_or_null(s, 5, speaker->code);
    bind_int(s, 6, speaker->anonymous);
    bind_text_or_null(s, 7, speaker->via);
    bind_int(s, 8, kind_of(speaker->kind));
    finish(a, s);
}

static void add_harm(Adding *a, int64_t event, HarmKind kind, const HarmView *harm) {
    sqlite3_stmt *s = harm->known ? begin(a, STATEMENT_ADD_HARM) : NULL;
    if (!s) return;
    bind_int(s, 1, event);
    bind_text(s, 2, str_of(harm_kind_name(kind)));
    bind_int(s, 3, harm->least);
    if (harm->most == UINT32_MAX)
        bind_null(s, 4);
    else
        bind_int(s, 4, harm->most);
    bind_text_or_null(s, 5, harm->who);
    finish(a, s);
}

/* The day an event counts for: its own where the text gives one, else its report's. */
static Str day_of_event(const EventView *e) {
    return str_is(e->date_precision, "day") ? e->date : e->report_date;
}

static void bind_where(sqlite3_stmt *s, int at, const EventView *e, int64_t place) {
    if (e->place.known)
        bind_int(s, at, place);
    else
        bind_null(s, at);
    bind_stretch(s, at + 1, e->place.start, e->place.stop);
}

static int64_t add_event_row(Adding *a, const EventView *e) {
    int64_t act = row_of(a, STATEMENT_FIND_ACT, STATEMENT_ADD_ACT, bind_act, e);
    int64_t place =
        e->place.known ? row_of(a, STATEMENT_FIND_PLACE, STATEMENT_ADD_PLACE, bind_place, &e->place)
                       : 0;
    sqlite3_stmt *s = begin(a, STATEMENT_ADD_EVENT);
    if (!s) return 0;
    bind_int(s, 1, (int64_t)strtoull(e->id, NULL, 16));
    bind_int(s, 2, a->document);
    bind_int(s, 3, a->first_sentence + e->sentence);
    bind_text_or_null(s, 4, day_of_event(e));
    bind_text_or_null(s, 5, e->date);
    bind_text_or_null(s, 6, e->date_precision);
    bind_stretch(s, 7, e->date_start, e->date_stop);
    bind_int(s, 9, act);
    bind_stretch(s, 10, e->trigger_start, e->trigger_stop);
    bind_where(s, 12, e, place);
    bind_number(s, 15, rounded(e->confidence, 1e6));
    bind_int(s, 16, e->guided);
    return finish(a, s);
}

static void add_event(Adding *a, const Event *event) {
    const RecordInput *input = a->input;
    EventView view;
    event_view(input->doc, input->tokens, input->parsed, event, &view);
    int64_t row = add_event_row(a, &view);
    int32_t day = story_day(day_of_event(&view));
    for (uint32_t i = 0; i < view.source_count; i++) add_party(a, row, day, &view.source[i], 0, i);
    for (uint32_t i = 0; i < view.target_count; i++) add_party(a, row, day, &view.target[i], 1, i);
    add_speaker(a, row, &view.said_by);
    for (int kind = HARM_NONE + 1; kind < HARM_KIND_COUNT; kind++)
        add_harm(a, row, (HarmKind)kind, &view.harm[kind]);
}

/* Two places in the text, or nulls where the stretch is empty. */
static void bind_given(sqlite3_stmt *s, int at, const GivenSpan *given) {
    bind_stretch(s, at, given->text.len ? (int64_t)given->start : -1, given->end);
}

static void add_quote(Adding *a, const Quote *quote) {
    const Document *doc = a->input->doc;
    GivenSpan speaker = given_span(doc, quote->speaker), cue = given_span(doc, quote->cue);
    GivenSpan content = given_span(doc, quote->content);
    sqlite3_stmt *s = begin(a, STATEMENT_ADD_QUOTE);
    if (!s) return;
    bind_int(s, 1, a->first_sentence + quote->sentence);
    bind_given(s, 2, &speaker);
    bind_text_or_null(s, 4, str_of(quote->code));
    bind_int(s, 5, quote->anonymous);
    bind_given(s, 6, &cue);
    bind_int(s, 8, content.start);
    bind_int(s, 9, content.end);
    bind_int(s, 10, quote->kind);
    finish(a, s);
}

/* Another program may have added it since the caller asked, or taken the file away. */
static void check_first(Adding *a) {
    RecordHas has;
    int moved = 0;
    Record *record = a->record;
    sqlite3_file_control(record->db.handle, NULL, SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        a->status =
            error_set(a->err, PARLEY_ERR_IO, "%s: was removed or renamed while it was written to",
                      record->db.path);
    else
        a->status = record_has(record, a->input->doc->id, a->input->doc->given, &has, a->err);
    if (!a->status && has != RECORD_HAS_NOT)
        a->status = error_set(a->err, PARLEY_ERR_INPUT, "the record has a report of this id");
}

static void add_all(Adding *a) {
    const RecordInput *input = a->input;
    check_first(a);
    if (a->status) return;
    fingerprint_of(input->doc->given, input->doc->date, &a->fingerprint);
    a->status = copy_find(a->record, input->doc, &a->fingerprint, &a->copy, a->err);
    add_document(a);
    for (uint32_t i = 0; i < input->tokens->sentence_count && !a->status; i++) add_sentence(a, i);
    for (uint32_t i = 0; i < input->coding->event_count && !a->status; i++)
        add_event(a, &input->coding->events[i]);
    for (uint32_t i = 0; i < input->coding->quote_count && !a->status; i++)
        add_quote(a, &input->coding->quotes[i]);
}

parley_status record_add(Record *record, const RecordInput *input, parley_error *err) {
    const Database *db = &record->db;
    parley_status status = db_run(db, "BEGIN IMMEDIATE", err);
    if (status) return status;
    Adding adding = {.record = record, .input = input, .err = err};
    add_all(&adding);
    if (!adding.status) adding.status = db_run(db, "COMMIT", err);
    if (adding.status) db_run(db, "ROLLBACK", NULL);
    return adding.status;
}
