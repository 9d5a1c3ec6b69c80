/* For training the second opinion only. Reads JSON Lines with id and text.
 *
 *     pairs MODEL LEXICON PLACES <reports.jsonl >pairs.tsv
 *
 * writes a line for each ordered pair of actors that stand near each other on a sentence's tree:
 * where, and what free coding makes of the two.
 *
 *     pairs --features MODEL LEXICON PLACES <marked.jsonl >features
 *
 * needs "source" and "target" (start and end in code points) as well, and writes what the network
 * sees of each pair: the numbers of words, source, target and top as 32 bits each (no words where
 * the two stand in different sentences), then the words' vectors, the vectors of the words in their
 * sentence, and the rows of their features. train/opinion.py reads it. */
#include "engine/output.h"
#include "event/pair.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REACH = 9 };

static bool overlaps(TextSpan a, TextSpan c) {
    return a.start < c.end && c.start < a.end;
}

static TextSpan phrase_of(const Tree *tree, const Mention *m) {
    int32_t first = m->first, last = m->last;
    int32_t child = tree->nodes[m->head].first_child;
    for (; child != NO_NODE; child = tree->nodes[child].next_sibling) {
        Relation r = tree->nodes[child].relation;
        if (r != REL_DET && r != REL_AMOD && r != REL_COMPOUND && r != REL_NMOD_POSS &&
            r != REL_NUMMOD && r != REL_FLAT && r != REL_NMOD_DESC)
            continue;
        int32_t from, to;
        tree_extent(tree, child, &from, &to);
        if (from < first) first = from;
        if (to > last) last = to;
    }
    return (TextSpan){tree->nodes[first].token.start, tree->nodes[last].token.end};
}

static uint32_t depth_of(const Tree *tree, int32_t node) {
    uint32_t depth = 0;
    for (; node != NO_NODE; node = tree->nodes[node].head) depth++;
    return depth;
}

static uint32_t distance(const Tree *tree, int32_t a, int32_t c) {
    uint32_t deep_a = depth_of(tree, a), deep_c = depth_of(tree, c), steps = 0;
    while (a != c) {
        if (deep_a >= deep_c) {
            a = tree->nodes[a].head;
            deep_a--;
        } else {
            c = tree->nodes[c].head;
            deep_c--;
        }
        steps++;
    }
    return steps;
}

static bool party_in(const Party *parties, uint32_t count, TextSpan span) {
    for (uint32_t i = 0; i < count; i++)
        if (overlaps(parties[i].span, span)) return true;
    return false;
}

static const char *coded_as(const Coded *coded, uint32_t sentence, TextSpan source,
                            TextSpan target) {
    for (uint32_t i = 0; i < coded->coding.event_count; i++) {
        const Event *e = &coded->coding.events[i];
        if (e->sentence == sentence && party_in(e->source, e->source_count, source) &&
            party_in(e->target, e->target_count, target))
            return event_type_name(e->type);
    }
    return "-";
}

static void put_pairs(const Coded *coded) {
    for (uint32_t i = 0; i < coded->mentions.actor_count; i++) {
        const Mention *a = &coded->mentions.actors[i];
        if (!a->code[0]) continue;
        const Tree *tree = &coded->parsed.trees[a->sentence];
        TextSpan source = phrase_of(tree, a);
        for (uint32_t k = 0; k < coded->mentions.actor_count; k++) {
            const Mention *c = &coded->mentions.actors[k];
            if (i == k || !c->code[0] || c->sentence != a->sentence) continue;
            TextSpan target = phrase_of(tree, c);
            uint32_t far = distance(tree, a->head, c->head);
            if (far > REACH || overlaps(source, target)) continue;
            const Sentence *s = tree->sentence;
            GivenSpan whole = given_span(coded->doc, (TextSpan){s->start, s->end});
            GivenSpan from = given_span(coded->doc, source), to = given_span(coded->doc, target);
            printf("%.*s\t%u\t%u\t%u\t%u\t%u\t%u\t%u\t%s\n", STR_ARG(coded->doc->id), whole.start,
                   whole.end, from.start, from.end, to.start, to.end, far,
                   coded_as(coded, a->sentence, source, target));
        }
    }
}

static void put_vectors(const WordVectors *vectors, uint32_t count) {
    fwrite(vectors->codes, vectors->width, count, stdout);
    fwrite(vectors->scale, sizeof(float), count, stdout);
}

static void put_features(const Knowledge *knowledge, const Coded *coded, const json_t *report) {
    EventBuilder b = {.lexicon = knowledge->lexicon,
                      .parsed = &coded->parsed,
                      .mentions = &coded->mentions,
                      .arena = coded->doc->arena};
    int32_t head[4] = {0};
    int start, end;
    Mark mark[2];
    const char *const role[] = {"source", "target"};
    for (int i = 0; i < 2; i++) {
        json_unpack((json_t *)(uintptr_t)json_object_get(report, role[i]), "[ii]", &start, &end);
        TextSpan span = {offset_from_given(coded->doc->map, (uint32_t)start),
                         offset_from_given(coded->doc->map, (uint32_t)end)};
        if (!mark_find(&b, span, &mark[i])) mark[i].sentence = UINT32_MAX - (uint32_t)i;
    }
    if (mark[0].sentence != mark[1].sentence) {
        fwrite(head, sizeof head, 1, stdout);
        return;
    }
    const Tree *tree = event_tree(&b, mark[0].sentence);
    OpinionWord *words = arena_array(b.arena, tree->count, sizeof *words);
    OpinionPair pair;
    opinion_words(&b, &mark[0], &mark[1], words, &pair);
    head[0] = (int32_t)tree->count;
    head[1] = pair.source, head[2] = pair.target, head[3] = pair.top;
    fwrite(head, sizeof head, 1, stdout);
    put_vectors(&tree->words, tree->count);
    put_vectors(&tree->context, tree->count);
    for (uint32_t w = 0; w < tree->count; w++) {
        for (uint32_t k = words[w].count; k < OPINION_ROWS_A_WORD; k++) words[w].rows[k] = 0xffff;
        fwrite(words[w].rows, sizeof words[w].rows, 1, stdout);
    }
}

static bool put_report(const Knowledge *knowledge, Workspace *workspace, Arena *arena,
                       const json_t *report, bool features) {
    const char *id = json_string_value(json_object_get(report, "id"));
    const char *text = json_string_value(json_object_get(report, "text"));
    if (!id || !text) return false;
    Document doc;
    Coded coded;
    TextWanted wanted = {.id = str_of(id), .text = str_of(text)};
    parley_error err;
    if (document_of_text(arena, &wanted, &doc, &err) ||
        document_code(knowledge, workspace, &doc, STAGE_EVENTS, &coded, &err)) {
        fprintf(stderr, "%s: %s\n", id, err.message);
        return true;
    }
    if (features)
        put_features(knowledge, &coded, report);
    else
        put_pairs(&coded);
    return true;
}

int main(int argc, char **argv) {
    Model *model;
    Lexicon *lexicon;
    Gazetteer *gazetteer;
    parley_error err = {PARLEY_OK, ""};
    bool features = argc > 1 && strcmp(argv[1], "--features") == 0;
    argv += features, argc -= features;
    if (argc != 4 || model_open(argv[1], &model, &err) || lexicon_open(argv[2], &lexicon, &err) ||
        gazetteer_open(argv[3], &gazetteer, &err)) {
        fprintf(stderr, "usage: pairs [--features] MODEL LEXICON PLACES <reports.jsonl: %s\n",
                err.message);
        return 1;
    }
    Knowledge knowledge = {.model = model, .lexicon = lexicon, .gazetteer = gazetteer};
    Workspace *workspace = workspace_new(model);
    Arena *arena = arena_new(0);
    json_t *report;
    while (workspace && arena &&
           (report = json_loadf(stdin, JSON_DISABLE_EOF_CHECK, NULL)) != NULL) {
        put_report(&knowledge, workspace, arena, report, features);
        json_decref(report);
        arena_reset(arena);
    }
    arena_free(arena);
    workspace_free(workspace);
    gazetteer_close(gazetteer);
    lexicon_close(lexicon);
    model_close(model);
    return 0;
}
