#include "cli/terminal.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_PLAIN = 140, WIDTH_LEAST = 100, WIDTH_MOST = 400 };

TableShape table_shape(void) {
    TableShape shape = {.width = WIDTH_PLAIN};
    bool terminal = isatty(STDOUT_FILENO) == 1;
    shape.colour = terminal && !getenv("NO_COLOR");
    struct winsize size;
    const char *given = getenv("COLUMNS");
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        shape.width = size.ws_col;
    else if (given && atoi(given) > 0)
        shape.width = (uint32_t)atoi(given);
    if (shape.width < WIDTH_LEAST) shape.width = WIDTH_LEAST;
    if (shape.width > WIDTH_MOST) shape.width = WIDTH_MOST;
    return shape;
}
