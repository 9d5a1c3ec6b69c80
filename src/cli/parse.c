/* parley parse: sentences, tokens, tags, trees and names, as CoNLL-U. */
#include "cli/data.h"
#include "cli/documents.h"
#include "engine/output.h"
#include "tree/conllu.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* ---- from reports ---- */

static void put_sentence(const Coded *coded, uint32_t number, StrBuf *out) {
    const Document *doc = coded->doc;
    const Tree *tree = &coded->parsed.trees[number];
    const Sentence *sentence = tree->sentence;
    ConlluLines lines = {.ranges = NULL};
    ConlluPlace *places = arena_array(doc->arena, tree->count + 1, sizeof *places);
    if (!places || !conllu_ranges(tree, doc->arena, &lines.ranges, &lines.range_count)) {
        out->failed = true;
        return;
    }
    lines.places = places;
    for (uint32_t w = 0; w < tree->count; w++) {
        const Token *token = &tree->nodes[w].token;
        places[w] = (ConlluPlace){offset_to_given(doc->map, token->start, false),
                                  offset_to_given(doc->map, token->end, true)};
    }
    strbuf_text(out, "# sent_id = ");
    strbuf_str(out, doc->id);
    strbuf_format(out, "-%u\n", number + 1);
    conllu_put_comment(out, "text", str_slice(doc->text, sentence->start, sentence->end));
    if (sentence->flags & SENTENCE_PART) strbuf_text(out, "# part = of a longer sentence\n");
    conllu_put_tree(out, tree, &lines);
}

static void put_parse(const void *context, const Coded *coded, StrBuf *out) {
    (void)context;
    if (coded->parsed.count) conllu_put_comment(out, "newdoc id", coded->doc->id);
    for (uint32_t i = 0; i < coded->parsed.count; i++) put_sentence(coded, i, out);
}

/* ---- from CoNLL-U ---- */

typedef struct ConlluParse {
    const char *label; /* the file */
    Workspace *workspace;
    Arena *arena;
    uint32_t offset; /* code points of the document before this sentence */
    size_t number;   /* of the sentence in the file */
    StrBuf out;
} ConlluParse;

static void put_missing_comments(ConlluParse *p, const ConlluSentence *sentence) {
    Str value;
    if (!conllu_comment(sentence, "sent_id", &value)) {
        strbuf_text(&p->out, "# sent_id = ");
        strbuf_format(&p->out, "%s-%zu\n", p->label, p->number);
    }
    if (!conllu_comment(sentence, "text", &value))
        conllu_put_comment(&p->out, "text", sentence->text);
}

static parley_status parse_given(ConlluParse *p, const ConlluSentence *sentence,
                                 parley_error *err) {
    Str value;
    p->number++;
    if (conllu_comment(sentence, "newdoc", &value) || conllu_comment(sentence, "newdoc id", &value))
        p->offset = 0;
    Tree tree = {.nodes = NULL};
    uint32_t parts = 1;
    parley_status status = tree_parse_long(p->workspace, p->arena, sentence->tokens,
                                           sentence->count, &tree, &parts, err);
    if (status != PARLEY_OK) return status;
    ConlluPlace *places = arena_array(p->arena, sentence->count, sizeof *places);
    if (!places) return error_memory(err);
    for (uint32_t w = 0; w < sentence->count; w++) {
        const Token *token = &sentence->tokens[w];
        uint32_t start =
            p->offset + (uint32_t)utf8_count(str_slice(sentence->text, 0, token->start));
        Str form = str_slice(sentence->text, token->start, token->end);
        places[w] = (ConlluPlace){start, start + (uint32_t)utf8_count(form)};
    }
    for (uint32_t i = 0; i < sentence->comment_count; i++) {
        strbuf_str(&p->out, sentence->comments[i]);
        strbuf_char(&p->out, '\n');
    }
    put_missing_comments(p, sentence);
    if (parts > 1) strbuf_format(&p->out, "# parts = %u\n", parts);
    ConlluLines lines = {sentence->ranges, sentence->range_count, places};
    conllu_put_tree(&p->out, &tree, &lines);
    p->offset += (uint32_t)utf8_count(sentence->text) + 1; /* a blank between sentences */
    return p->out.failed ? error_memory(err) : PARLEY_OK;
}

static int parse_conllu_text(ConlluParse *p, Str text) {
    ConlluReader reader = {.text = text};
    ConlluSentence sentence;
    int exit_status = EXIT_ALL_DONE;
    for (;;) {
        parley_error err = {PARLEY_OK, ""};
        size_t bad_line = 0;
        arena_reset(p->arena);
        strbuf_clear(&p->out);
        ConlluResult result = conllu_next(&reader, p->arena, &sentence, &bad_line, &err);
        if (result == CONLLU_END) break;
        parley_status status =
            result == CONLLU_SENTENCE ? parse_given(p, &sentence, &err) : err.status;
        if (status != PARLEY_OK) {
            complain_at(p->label, bad_line ? bad_line : sentence.line, err.message);
            exit_status = worse_exit(exit_status, exit_of(status));
            if (status == PARLEY_ERR_MEMORY) break;
        } else if (!output_write(p->out.data, p->out.len)) {
            return EXIT_MACHINE_FAILED;
        }
    }
    if (p->number == 0 && exit_status == EXIT_ALL_DONE) {
        complain_at(p->label, 0, "the input is empty");
        exit_status = EXIT_SOME_INPUT_BAD;
    }
    return exit_status;
}

static int parse_conllu_file(const char *path, Workspace *workspace) {
    int status = EXIT_ALL_DONE;
    size_t len = 0;
    char *text = file_read(path, &len, &status);
    if (!text) return status;
    ConlluParse parse = {.label = file_label(path),
                         .workspace = workspace,
                         .arena = arena_new(DOCUMENT_MEMORY_LIMIT)};
    if (parse.arena) {
        status = parse_conllu_text(&parse, (Str){text, len});
    } else {
        complain("out of memory");
        status = EXIT_MACHINE_FAILED;
    }
    arena_free(parse.arena);
    strbuf_free(&parse.out);
    free(text);
    return status;
}

static int parse_conllu(const Options *options, const Model *model) {
    Workspace *workspace = workspace_new(model);
    if (!workspace) {
        complain("out of memory");
        return EXIT_MACHINE_FAILED;
    }
    int status = EXIT_ALL_DONE;
    for (int i = 0; i < input_count(options) && status != EXIT_MACHINE_FAILED; i++)
        status = worse_exit(status, parse_conllu_file(input_path(options, i), workspace));
    workspace_free(workspace);
    return status;
}

static int run_parse(const Options *options) {
    Data data;
    int status = data_open(options, DATA_MODEL, &data);
    if (status != EXIT_ALL_DONE) return status;
    if (!strcmp(options->from, "conllu")) {
        status = parse_conllu(options, data.model);
    } else {
        DocumentWork work = {.options = options,
                             .knowledge = &data.knowledge,
                             .stage = STAGE_TREES,
                             .put = put_parse};
        status = documents_run(&work);
    }
    data_close(&data);
    return status;
}

const Command command_parse = {
    .name = "parse",
    .arguments = "[FILE...]",
    .summary = "sentences, tokens, tags, trees, names: CoNLL-U out",
    .about = "With --from conllu the sentences, tokens and comments given are kept; tags, lemmas,\n"
             "trees and names are parley's. A sentence of more than 250 words is cut at clause\n"
             "marks and parsed in parts; a comment (# part, # parts) says so.",
    .example = "echo 'Rebels shelled the town.' | parley parse",
    .options = OPTION_FROM | OPTION_FORMAT | OPTION_DATE | OPTION_JOBS,
    .from = "auto|text|html|jsonl|petrarch|conllu",
    .formats = "conllu",
    .run = run_parse,
};
