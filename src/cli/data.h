/* Finds and opens what coding needs: the model, the lexicon, the places. */
#ifndef CLI_DATA_H
#define CLI_DATA_H

#include "cli/cli.h"
#include "engine/pipeline.h"

typedef struct Data {
    Knowledge knowledge;
    Model *model;
    Lexicon *lexicon;
    Gazetteer *gazetteer;
    Neighbours *neighbours;
} Data;

enum { DATA_MODEL = 1, DATA_LEXICON = 2, DATA_PLACES = 4, DATA_ALL = 7 };

/* Opens those of DATA_... that are asked for; options may name another lexicon. Looks in
 * $PARLEY_DATA, then beside the program, then where parley was installed. Complains and returns an
 * exit status on failure, with nothing left open. Close with data_close. */
int data_open(const Options *options, unsigned which, Data *data);
void data_close(Data *data);

/* Where the file of that name is. False if it is nowhere. */
bool data_find(const char *name, char *path, size_t size);

/* The lexicon's text files (a folder). False if they are nowhere. */
bool lexicon_text_find(char *path, size_t size);

#endif
