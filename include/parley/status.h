/* What a call answers: done, or why not.
 * Every call of the library that can fail returns a parley_status and, where it takes a
 * parley_error, says in words what went wrong. A parley_error belongs to the caller. */
#ifndef PARLEY_STATUS_H
#define PARLEY_STATUS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef enum parley_status {
    PARLEY_OK = 0,
    PARLEY_ERR_INPUT,  /* this input cannot be read or coded; others can */
    PARLEY_ERR_USAGE,  /* the caller asked for something that is not there */
    PARLEY_ERR_LIMIT,  /* a limit was passed (size, length, nesting) */
    PARLEY_ERR_FORMAT, /* a file is damaged, too old or too new */
    PARLEY_ERR_MEMORY, /* no memory */
    PARLEY_ERR_IO      /* the disk, a pipe or a store failed */
} parley_status;

enum { PARLEY_ERROR_MAX = 512 };

typedef struct parley_error {
    parley_status status;
    char message[PARLEY_ERROR_MAX]; /* English, no newline at the end; empty after PARLEY_OK */
} parley_error;

/* The status in a few words ("out of memory"). Static text, never freed. */
const char *parley_status_text(parley_status status);

#ifdef __cplusplus
}
#endif
#endif
