/* parley: reports of a war in, coded events out. The library's calls.
 *
 * A model, a lexicon and a list of places are read-only once open and may be shared by threads; a
 * coder belongs to one thread at a time. Nothing is printed, no signal is touched, nothing exits.
 *
 * Ownership: what a call hands out through `out` belongs to the caller on success and is freed with
 * the call named beside it; on failure *out is NULL and there is nothing to free. Each free or
 * close call takes NULL. Every parley_error pointer may be NULL. */
#ifndef PARLEY_PARLEY_H
#define PARLEY_PARLEY_H

#include "parley/status.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct parley_model parley_model;
typedef struct parley_lexicon parley_lexicon;
typedef struct parley_places parley_places;
typedef struct parley_coder parley_coder;
typedef struct parley_result parley_result;

const char *parley_version(void); /* "0.1.0" */

/* Maps a trained model. The file must stay as it is while the model is open.
 * PARLEY_ERR_IO, PARLEY_ERR_FORMAT, PARLEY_ERR_MEMORY. Free with parley_model_close. */
parley_status parley_model_open(const char *path, parley_model **out, parley_error *err);
void parley_model_close(parley_model *model);

/* Adds the second opinion, a small network that says what one actor does to another where the
 * lexicon is in doubt (models/opinion.parley); without it the lexicon alone codes. To be called
 * once, before coders are made with the model. Statuses as above; the model stays as it was where
 * it fails, and holds the file open until it is closed itself. */
parley_status parley_model_add_opinion(parley_model *model, const char *path, parley_error *err);

/* Adds the words that are near each other by meaning (models/neighbours.tsv): a word that the
 * lexicon lacks is then coded as a near one that it has, where that is sure enough, and the event's
 * rule says so. To be called once, before coders are made with the model. Statuses as above, and
 * PARLEY_ERR_USAGE where it was called before. */
parley_status parley_model_add_neighbours(parley_model *model, const char *path, parley_error *err);

/* Maps a compiled lexicon. Free with parley_lexicon_close. Statuses as above. */
parley_status parley_lexicon_open(const char *path, parley_lexicon **out, parley_error *err);

/* Reads and compiles lexicon text: files and folders, later ones win. PARLEY_ERR_INPUT if there are
 * faults in it, the first of them in err. Free with parley_lexicon_close. */
parley_status parley_lexicon_read(const char *const *paths, size_t path_count, parley_lexicon **out,
                                  parley_error *err);
void parley_lexicon_close(parley_lexicon *lexicon);

/* Maps a compiled gazetteer. Free with parley_places_close. Statuses as for the model. */
parley_status parley_places_open(const char *path, parley_places **out, parley_error *err);
void parley_places_close(parley_places *places);

/* A coder over a model, a lexicon and places (NULL: places are not resolved). All three stay the
 * caller's and must outlive the coder. PARLEY_ERR_MEMORY. Free with parley_coder_free. */
parley_status parley_coder_new(const parley_model *model, const parley_lexicon *lexicon,
                               const parley_places *places, parley_coder **out, parley_error *err);
void parley_coder_free(parley_coder *coder);

typedef enum parley_role { PARLEY_SOURCE, PARLEY_TARGET } parley_role;

/* A stretch of the text that shall be coded: code points, end excluded. */
typedef struct parley_span {
    parley_role role;
    unsigned start, end;
} parley_span;

/* One report. Only text is needed. All of it stays the caller's, and is not needed after the call.
 */
typedef struct parley_report {
    const char *text; /* UTF-8 */
    size_t text_length;
    const char *id;    /* NULL: "report" */
    const char *date;  /* "2016-09-05"; NULL: not known */
    const char *title; /* NULL: none */
    const parley_span *spans;
    size_t span_count; /* 0: all events are coded */
} parley_report;

/* Codes a report. PARLEY_ERR_INPUT (text is no UTF-8, date is none, a span is outside the text),
 * PARLEY_ERR_LIMIT, PARLEY_ERR_MEMORY. The coder may be used again after any of them. Free the
 * result with parley_result_free, before or after the coder, but before model and lexicon. */
parley_status parley_code(parley_coder *coder, const parley_report *report, parley_result **out,
                          parley_error *err);
void parley_result_free(parley_result *result);

/* What was found. The text is JSON, one object without a newline, as the contract has it; it
 * belongs to the result. PARLEY_ERR_USAGE when there is no such index, PARLEY_ERR_MEMORY. */
size_t parley_result_event_count(const parley_result *result);
size_t parley_result_quote_count(const parley_result *result);
size_t parley_result_place_count(const parley_result *result);
parley_status parley_result_event(parley_result *result, size_t index, const char **out,
                                  parley_error *err);
parley_status parley_result_quote(parley_result *result, size_t index, const char **out,
                                  parley_error *err);
parley_status parley_result_place(parley_result *result, size_t index, const char **out,
                                  parley_error *err);

#ifdef __cplusplus
}
#endif
#endif
