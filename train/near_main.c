/* For choosing which near words are believed. Reads JSON Lines with id and text.
 *
 *     near MODEL OPINION LEXICON PLACES NEIGHBOURS <reports.jsonl >near.tsv
 *
 * writes a line for each word that has a near one in the lexicon, also for words that the lexicon
 * has itself: "known" or "lacks", the type of the entry that fires ("none": one that is not coded,
 * "-": no entry), that of the near word's, word, near word, similarity, agreement, the entry's
 * score, the second opinion's shares of that type and of nothing, which sides are known (1 source,
 * 2 target), the sentence. */
#include "engine/output.h"
#include "event/pair.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *type_here(const LexTree *lt, int32_t word) {
    ActMatches found;
    match_acts(lt, word, false, &found);
    if (found.count == 0) return "-";
    EventType type = found.match[0].act->event;
    return type == EVENT_NONE ? "none" : event_type_name(type);
}

static void put_word(const EventBuilder *b, uint32_t sentence, int32_t word) {
    const LexTree *lt = event_lex(b, sentence);
    const Sentence *s = event_tree(b, sentence)->sentence;
    Upos upos = event_tree(b, sentence)->nodes[word].upos;
    ActMatch match;
    Parties sources, targets;
    Opinion opinion;
    if (upos != UPOS_VERB && upos != UPOS_NOUN) return;
    if (!match_near(lt, b->neighbours, word, &match)) return;
    parties_of_match(b, sentence, &match, said_around(b, sentence, word), &sources, &targets);
    opinion_of_match(b, sentence, &match, &sources, &targets, &opinion);
    EventType type = match.act->event;
    printf("%s\t%s\t%s\t%s\t%.*s\t%.*s\t%.2f\t%.3f\t%u\t%.4f\t%.4f\t%d\t%.*s\n",
           match_knows(lt, word) ? "known" : "lacks", upos_name(upos), type_here(lt, word),
           event_type_name(type), STR_ARG(event_tree(b, sentence)->nodes[word].lemma),
           STR_ARG(match.near.word), (double)match.near.similarity, (double)match.near.agreement,
           match.score, (double)opinion.share[type], (double)opinion.share[EVENT_NONE],
           sources.coded + 2 * targets.coded,
           STR_ARG(str_slice(b->parsed->doc->text, s->start, s->end)));
}

static void put_report(const Knowledge *knowledge, Workspace *workspace, Arena *arena,
                       const json_t *report) {
    const char *id = json_string_value(json_object_get(report, "id"));
    const char *text = json_string_value(json_object_get(report, "text"));
    Document doc;
    Coded coded;
    TextWanted wanted = {.id = str_of(id), .text = str_of(text)};
    if (document_of_text(arena, &wanted, &doc, NULL) ||
        document_code(knowledge, workspace, &doc, STAGE_REASONS, &coded, NULL))
        return;
    EventBuilder b = *coded.trace.builder;
    b.neighbours = knowledge->neighbours;
    for (uint32_t s = 0; s < coded.parsed.count; s++)
        for (int32_t w = 0; w < (int32_t)coded.parsed.trees[s].count; w++) put_word(&b, s, w);
}

int main(int argc, char **argv) {
    Model *model;
    Lexicon *lexicon;
    Gazetteer *gazetteer;
    Neighbours *neighbours;
    parley_error err = {PARLEY_OK, ""};
    if (argc != 6 || model_open(argv[1], &model, &err) || model_add_opinion(model, argv[2], &err) ||
        lexicon_open(argv[3], &lexicon, &err) || gazetteer_open(argv[4], &gazetteer, &err) ||
        neighbours_open(argv[5], &neighbours, &err)) {
        fprintf(stderr, "usage: near MODEL OPINION LEXICON PLACES NEIGHBOURS <reports.jsonl: %s\n",
                err.message);
        return 1;
    }
    Knowledge knowledge = {model, lexicon, gazetteer, neighbours};
    Workspace *workspace = workspace_new(model);
    Arena *arena = arena_new(0);
    json_t *report;
    while (workspace && arena &&
           (report = json_loadf(stdin, JSON_DISABLE_EOF_CHECK, NULL)) != NULL) {
        put_report(&knowledge, workspace, arena, report);
        json_decref(report);
        arena_reset(arena);
    }
    arena_free(arena);
    workspace_free(workspace);
    neighbours_close(neighbours);
    gazetteer_close(gazetteer);
    lexicon_close(lexicon);
    model_close(model);
    return 0;
}
