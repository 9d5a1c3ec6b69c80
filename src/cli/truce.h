/* Reads a truce file for a command. */
#ifndef CLI_TRUCE_H
#define CLI_TRUCE_H

#include "cli/cli.h"
#include "ledger/truce.h"

/* The truce, in the arena. Complains of each of its faults, by file, line and column, and returns
 * an exit status. */
int truce_of(const char *path, Arena *arena, const Truce **out);

#endif
