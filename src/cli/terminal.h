/* What standard output is: how wide a table may be, and whether colours are read there. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include "format/events.h"

/* As wide and bright as what standard output is; $COLUMNS says the width where it is no terminal.
 */
TableShape table_shape(void);

#endif
