#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

const char *parley_status_text(parley_status status) {
    switch (status) {
    case PARLEY_OK:
        return "done";
    case PARLEY_ERR_INPUT:
        return "the input cannot be read";
    case PARLEY_ERR_USAGE:
        return "wrong usage";
    case PARLEY_ERR_LIMIT:
        return "a limit was passed";
    case PARLEY_ERR_FORMAT:
        return "the file is damaged or of another version";
    case PARLEY_ERR_MEMORY:
        return "out of memory";
    case PARLEY_ERR_IO:
        return "input or output failed";
    }
    return "unknown status";
}

parley_status error_set(parley_error *err, parley_status status, const char *format, ...) {
    if (err) {
        va_list args;
        va_start(args, format);
        err->status = status;
        vsnprintf(err->message, sizeof err->message, format, args);
        va_end(args);
    }
    return status;
}

parley_status error_clear(parley_error *err) {
    if (err) {
        err->status = PARLEY_OK;
        err->message[0] = '\0';
    }
    return PARLEY_OK;
}

parley_status error_memory(parley_error *err) {
    return error_set(err, PARLEY_ERR_MEMORY, "out of memory");
}
