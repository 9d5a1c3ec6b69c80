#include "cli/eval_rows.h"

#include "base/json.h"
#include "cli/documents.h"
#include "cli/score.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

void eval_rows_add(EvalRows *rows, const EvalRow *row) {
    if (rows->count == rows->capacity) {
        size_t capacity = rows->capacity ? rows->capacity * 2 : 256;
        EvalRow *grown = arena_grow(rows->arena, rows->items, rows->count, capacity, sizeof *grown);
        if (!grown) {
            rows->failed = true;
            return;
        }
        rows->items = grown;
        rows->capacity = capacity;
    }
    EvalRow *kept = &rows->items[rows->count];
    *kept = *row;
    kept->key = str_copy(rows->arena, row->key);
    kept->rule = str_copy(rows->arena, row->rule);
    kept->text = str_copy(rows->arena, row->text);
    if (kept->key.data && kept->rule.data && kept->text.data)
        rows->count++;
    else
        rows->failed = true;
}

bool eval_rows_stand_in(Str text) {
    size_t at = 0, number = 0;
    Str line;
    if (!line_next(text, &at, &number, &line)) return false;
    return str_starts(line, "{\"row\"");
}

static Str text_of(const json_t *object, const char *key) {
    return str_of(json_string_value(json_object_get(object, key)));
}

static int label_in(const json_t *object, const char *key) {
    Str name = text_of(object, key);
    int label = name.len ? label_of(name) : 0;
    return label > 0 ? label : 0;
}

parley_status eval_rows_read(EvalRows *rows, Str text, parley_error *err) {
    size_t at = 0, number = 0;
    Str line;
    while (line_next(text, &at, &number, &line)) {
        json_t *object = json_loadb(line.data, line.len, 0, NULL);
        EvalRow row = {.key = text_of(object, "row"),
                       .gold = label_in(object, "gold"),
                       .coded = label_in(object, "coded"),
                       .right = json_is_true(json_object_get(object, "right")),
                       .rule = text_of(object, "rule"),
                       .text = text_of(object, "text")};
        if (row.key.len) eval_rows_add(rows, &row);
        json_decref(object);
    }
    return rows->failed ? error_memory(err) : PARLEY_OK;
}

static void put_label(StrBuf *line, const char *key, int label) {
    json_put_key(line, key);
    json_put_string_or_null(line, label ? str_of(label_name(label)) : str_of(NULL));
}

static void end_line(StrBuf *line, FILE *out) {
    json_put_close(line, '}');
    strbuf_char(line, '\n');
    if (!line->failed) fwrite(line->data, 1, line->len, out);
    strbuf_clear(line);
}

void eval_rows_print_jsonl(const EvalRows *rows, FILE *out) {
    StrBuf line = {.data = NULL};
    for (size_t i = 0; i < rows->count; i++) {
        const EvalRow *row = &rows->items[i];
        json_put_open(&line, '{');
        json_put_text_field(&line, "row", row->key);
        put_label(&line, "gold", row->gold);
        put_label(&line, "coded", row->coded);
        json_put_bool_field(&line, "found", row->found);
        json_put_bool_field(&line, "right", row->right);
        json_put_key(&line, "confidence");
        json_put_number(&line, row->confidence, 3);
        json_put_text_field(&line, "rule", row->rule);
        json_put_text_field(&line, "text", row->text);
        end_line(&line, out);
    }
    strbuf_free(&line);
}

/* The surest first; what was not coded at all comes last. */
static int compare_worst(const void *a, const void *b) {
    const EvalRow *x = *(const EvalRow *const *)a, *y = *(const EvalRow *const *)b;
    if (x->confidence != y->confidence) return x->confidence > y->confidence ? -1 : 1;
    return x < y ? -1 : x > y;
}

void eval_rows_print_worst(const EvalRows *rows, size_t most, FILE *out) {
    const EvalRow **wrong = malloc((rows->count + 1) * sizeof *wrong);
    if (!wrong) return; /* the figures stand */
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++)
        if (!rows->items[i].right) wrong[count++] = &rows->items[i];
    qsort(wrong, count, sizeof *wrong, compare_worst);
    for (size_t i = 0; i < count && i < most; i++) {
        const EvalRow *row = wrong[i];
        fprintf(out, "\n%.*s: gold %s, coded %s (%.2f, %.*s)\n  %.*s\n", STR_ARG(row->key),
                label_name(row->gold), label_name(row->coded), row->confidence,
                STR_ARG(row->rule.len ? row->rule : STR("-")), STR_ARG(row->text));
    }
    free(wrong);
}

static int compare_keys(const void *a, const void *b) {
    const EvalRow *x = a, *y = b;
    int order = str_compare(x->key, y->key);
    return order ? order : (x < y ? -1 : x > y);
}

static void sort_rows(EvalRows *rows) {
    if (rows->count) qsort(rows->items, rows->count, sizeof *rows->items, compare_keys);
}

static void print_change(const EvalRow *now, const EvalRow *before, bool gained, bool jsonl,
                         FILE *out) {
    const EvalRow *row = now ? now : before;
    int is = now ? now->coded : 0, was = before ? before->coded : 0;
    Str text = row->text;
    if (!jsonl) {
        fprintf(out, "\n%s %.*s: gold %s, before %s, now %s (%.*s)\n  %.*s\n", gained ? "+" : "-",
                STR_ARG(row->key), label_name(row->gold), label_name(was), label_name(is),
                STR_ARG(row->rule.len ? row->rule : STR("-")), STR_ARG(text));
        return;
    }
    StrBuf line = {.data = NULL};
    json_put_open(&line, '{');
    json_put_text_field(&line, "change", gained ? STR("gained") : STR("broke"));
    json_put_text_field(&line, "key", row->key);
    put_label(&line, "gold", row->gold);
    put_label(&line, "before", was);
    put_label(&line, "now", is);
    json_put_text_field(&line, "text", text);
    end_line(&line, out);
    strbuf_free(&line);
}

/* One key; the row of one side may be missing. */
static void compare_pair(const EvalRow *now, const EvalRow *before, EvalChanges *changes,
                         bool jsonl, FILE *out) {
    const EvalRow *row = now ? now : before;
    bool extra = row->gold == 0;
    if (!extra && (!now || !before)) {
        changes->unknown++;
        return;
    }
    bool is_right = now ? now->right : true, was_right = before ? before->right : true;
    if (is_right == was_right) return;
    if (is_right)
        changes->gained++;
    else
        changes->broke++;
    print_change(now, before, is_right, jsonl, out);
}

EvalChanges eval_rows_compare(EvalRows *now, EvalRows *before, bool jsonl, FILE *out) {
    EvalChanges changes = {0, 0, 0};
    sort_rows(now);
    sort_rows(before);
    size_t i = 0, k = 0;
    while (i < now->count || k < before->count) {
        int order = i == now->count      ? 1
                    : k == before->count ? -1
                                         : str_compare(now->items[i].key, before->items[k].key);
        const EvalRow *is = order <= 0 ? &now->items[i++] : NULL;
        const EvalRow *was = order >= 0 ? &before->items[k++] : NULL;
        compare_pair(is, was, &changes, jsonl, out);
    }
    return changes;
}
