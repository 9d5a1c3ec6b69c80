#define _POSIX_C_SOURCE 200809L

#include "tree/model.h"
#include "tree/opinion.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* The tags of the Penn Treebank with those that UD English adds. A tree's tags point here, so
 * that trees outlive the model. */
static const char *const penn_tags[] = {
    "$",   "''",  ",",    "-LRB-", "-RRB-", ".",   ":",   "ADD", "AFX", "CC",  "CD", "DT",  "EX",
    "FW",  "GW",  "HYPH", "IN",    "JJ",    "JJR", "JJS", "LS",  "MD",  "NFP", "NN", "NNP", "NNPS",
    "NNS", "PDT", "POS",  "PRP",   "PRP$",  "RB",  "RBR", "RBS", "RP",  "SYM", "TO", "UH",  "VB",
    "VBD", "VBG", "VBN",  "VBP",   "VBZ",   "WDT", "WP",  "WP$", "WRB", "XX",  "#",  "``"};

static const char magic[8] = {'p', 'a', 'r', 'l', 'e', 'y', 't', 'm'};

typedef struct Header {
    char magic[8];
    uint32_t version, section_count;
    uint64_t size, sum, weighted_sum;
    char unused[24];
} Header;

typedef struct Section {
    char name[16];
    uint64_t offset, size;
} Section;

typedef struct Reader {
    const char *path;
    const char *map;
    size_t size;
    const Section *sections;
    uint32_t count;
    Model *model;
    parley_error *err;
} Reader;

static parley_status damaged(const Reader *reader, const char *what) {
    return error_set(reader->err, PARLEY_ERR_FORMAT, "%s: damaged model: %s", reader->path, what);
}

/* Two sums over the 64-bit words after the header; the second weighs each word by its place. */
static bool sums_match(const Reader *reader, const Header *header) {
    uint64_t sum = 0, weighted = 0, word;
    for (size_t at = sizeof *header; at + sizeof word <= reader->size; at += sizeof word) {
        memcpy(&word, reader->map + at, sizeof word);
        sum += word;
        weighted += sum;
    }
    return sum == header->sum && weighted == header->weighted_sum;
}

static parley_status check_header(Reader *reader) {
    Header header;
    if (reader->size < sizeof magic || memcmp(reader->map, magic, sizeof magic) != 0)
        return error_set(reader->err, PARLEY_ERR_FORMAT, "%s: not a parley model", reader->path);
    if (reader->size < sizeof header) return damaged(reader, "the file is cut short");
    memcpy(&header, reader->map, sizeof header);
    if (header.version != MODEL_VERSION)
        return error_set(reader->err, PARLEY_ERR_FORMAT,
                         "%s: the model is of version %u, this program reads version %d",
                         reader->path, header.version, MODEL_VERSION);
    if (header.size != reader->size || reader->size % 64 != 0)
        return damaged(reader, reader->size < header.size ? "the file is cut short"
                                                          : "the file is longer than it says");
    if (!sums_match(reader, &header)) return damaged(reader, "the checksum is wrong");
    if (header.section_count > 256 ||
        sizeof header + header.section_count * sizeof(Section) > reader->size)
        return damaged(reader, "the table of sections");
    reader->sections = (const Section *)(const void *)(reader->map + sizeof header);
    reader->count = header.section_count;
    return PARLEY_OK;
}

/* The bytes of a section, or NULL where it is missing, misplaced or not of this size (any size
 * where size is 0). */
static const void *section(const Reader *reader, const char *name, size_t size, size_t *found) {
    for (uint32_t i = 0; i < reader->count; i++) {
        const Section *s = &reader->sections[i];
        if (strncmp(s->name, name, sizeof s->name) != 0) continue;
        bool inside =
            s->offset % 64 == 0 && s->offset <= reader->size && s->size <= reader->size - s->offset;
        if (!inside || (size && s->size != size)) return NULL;
        if (found) *found = (size_t)s->size;
        return reader->map + s->offset;
    }
    return NULL;
}

static const float *numbers(const Reader *reader, const char *name, size_t count) {
    return section(reader, name, count * sizeof(float), NULL);
}

static uint32_t filled(uint32_t width) {
    return (width + PANEL - 1) / PANEL * PANEL;
}

/* The section "layer0.w" of "layer0". */
static const void *part_of(const Reader *reader, const char *name, char part, size_t size) {
    char whole[16] = {0};
    size_t len = strlen(name);
    memcpy(whole, name, len);
    whole[len] = '.', whole[len + 1] = part;
    return section(reader, whole, size, NULL);
}

static bool read_linear(const Reader *reader, const char *name, uint32_t in, uint32_t out,
                        Linear *linear) {
    linear->in = in;
    linear->out = filled(out);
    linear->panels = part_of(reader, name, 'w', (size_t)in * linear->out);
    linear->scale = part_of(reader, name, 's', linear->out * sizeof(float));
    linear->bias = part_of(reader, name, 'b', linear->out * sizeof(float));
    linear->zero = part_of(reader, name, 'z', linear->out * sizeof(int32_t));
    return linear->panels && linear->scale && linear->bias && linear->zero;
}

/* Whether a section holds just these names, each NUL-ended, in this order. */
static bool same_names(const Reader *reader, const char *name, const char *(*name_of)(int),
                       int count) {
    size_t size, at = 0;
    const char *text = section(reader, name, 0, &size);
    if (!text) return false;
    for (int i = 0; i < count; i++) {
        size_t len = strlen(name_of(i)) + 1;
        if (size - at < len || memcmp(text + at, name_of(i), len) != 0) return false;
        at += len;
    }
    return at == size;
}

static const char *upos_at(int i) {
    return upos_name((Upos)i);
}

static const char *relation_at(int i) {
    return relation_name((Relation)i);
}

static const char *static_tag(const char *text, size_t left) {
    for (size_t i = 0; i < sizeof penn_tags / sizeof *penn_tags; i++) {
        size_t len = strlen(penn_tags[i]) + 1;
        if (len <= left && memcmp(text, penn_tags[i], len) == 0) return penn_tags[i];
    }
    return NULL;
}

static bool read_xpos(const Reader *reader) {
    size_t size, at = 0;
    Model *model = reader->model;
    const char *text = section(reader, "xpos", 0, &size);
    for (uint32_t i = 0; text && i < model->xpos_count; i++) {
        model->xpos[i] = static_tag(text + at, size - at);
        if (!model->xpos[i]) return false;
        at += strlen(model->xpos[i]) + 1;
    }
    return text && at == size;
}

static bool width_fits(uint32_t width) {
    return width > 0 && width <= MODEL_WIDTH_MAX && width % (2 * PANEL) == 0;
}

static parley_status read_sizes(Reader *reader) {
    Model *model = reader->model;
    const uint32_t *sizes = section(reader, "sizes", 11 * sizeof *sizes, NULL);
    if (!sizes) return damaged(reader, "the sizes");
    model->embed_width = sizes[0], model->width = sizes[1], model->layer_count = sizes[2];
    model->arc_width = sizes[3], model->label_width = sizes[4], model->xpos_count = sizes[6];
    bool fits = width_fits(sizes[0]) && width_fits(sizes[1]) && width_fits(sizes[3]) &&
                width_fits(sizes[4]) && sizes[2] <= MODEL_LAYERS_MAX && sizes[5] == UPOS_COUNT &&
                sizes[6] > 0 && sizes[6] <= MODEL_XPOS_MAX && sizes[7] == NAME_TAG_COUNT &&
                sizes[8] == REL_COUNT && sizes[9] == BUCKETS && sizes[10] == FEATURE_SLOTS;
    if (!fits) return damaged(reader, "the sizes do not fit this program");
    if (!same_names(reader, "upos", upos_at, UPOS_COUNT) ||
        !same_names(reader, "relations", relation_at, REL_COUNT) || !read_xpos(reader))
        return damaged(reader, "the tags do not fit this program");
    return PARLEY_OK;
}

static bool read_vocabulary(const Reader *reader, size_t rows) {
    Vocabulary *vocabulary = &reader->model->vocabulary;
    size_t size = 0;
    vocabulary->keys = section(reader, "vocabulary.key", 0, &size);
    vocabulary->size = size / sizeof *vocabulary->keys;
    if (!vocabulary->keys || (vocabulary->size & (vocabulary->size - 1))) return false;
    vocabulary->rows = section(reader, "vocabulary.row", vocabulary->size * sizeof(uint32_t), NULL);
    for (size_t i = 0; vocabulary->rows && i < vocabulary->size; i++)
        if (vocabulary->rows[i] >= rows) return false;
    return vocabulary->rows;
}

static parley_status read_words(Reader *reader) {
    Model *model = reader->model;
    const FeatureTable *tables = section(reader, "tables", sizeof model->tables, NULL);
    size_t rows = 0;
    model->scale = section(reader, "scale", 0, &rows);
    rows /= sizeof(float);
    model->embed = section(reader, "embed", rows * model->embed_width, NULL);
    if (!tables || !model->scale || !model->embed) return damaged(reader, "the embeddings");
    memcpy(model->tables, tables, sizeof model->tables);
    for (int i = 0; i < FEATURE_SLOTS; i++)
        if (tables[i].rows == 0 || tables[i].first > rows ||
            tables[i].rows > rows - tables[i].first)
            return damaged(reader, "the embeddings");
    return read_vocabulary(reader, rows) ? PARLEY_OK : damaged(reader, "the vocabulary");
}

static uint32_t place(uint32_t *next, uint32_t count) {
    uint32_t at = *next;
    *next += count;
    return at;
}

static void place_heads(Model *model) {
    HeadColumns *columns = &model->columns;
    uint32_t next = 0;
    columns->upos = place(&next, UPOS_COUNT);
    columns->xpos = place(&next, model->xpos_count);
    columns->names = place(&next, NAME_TAG_COUNT);
    columns->distance_up = place(&next, BUCKETS);
    columns->distance_down = place(&next, BUCKETS);
    columns->query = place(&next, model->arc_width);
    columns->key = place(&next, model->arc_width);
    columns->label_word = place(&next, model->label_width);
    columns->label_head = place(&next, model->label_width);
    columns->count = next;
}

static parley_status read_layers(Reader *reader) {
    Model *model = reader->model;
    uint32_t width = model->width;
    bool whole = read_linear(reader, "window", model->embed_width, 3 * width, &model->window);
    for (uint32_t i = 0; i < model->layer_count; i++) {
        char name[] = {'l', 'a', 'y', 'e', 'r', (char)('0' + i), 0};
        whole = whole && read_linear(reader, name, width, 3 * width, &model->layers[i]);
    }
    place_heads(model);
    whole = whole && read_linear(reader, "heads", width, model->columns.count, &model->heads) &&
            read_linear(reader, "label", model->label_width, REL_COUNT, &model->label);
    model->root_key = numbers(reader, "root.key", model->arc_width);
    model->root_label = numbers(reader, "root.label", model->label_width);
    model->buckets = numbers(reader, "buckets", (size_t)BUCKETS * model->label_width);
    whole = whole && model->root_key && model->root_label && model->buckets;
    return whole ? PARLEY_OK : damaged(reader, "the layers");
}

static bool read_rule_table(const Reader *reader, const char *keys, const char *rules,
                            RuleTable *table) {
    size_t size = 0;
    table->keys = section(reader, keys, 0, &size);
    table->size = size / sizeof *table->keys;
    if (!table->keys || table->size == 0 || (table->size & (table->size - 1))) return false;
    table->rules = section(reader, rules, table->size * sizeof *table->rules, NULL);
    for (size_t i = 0; table->rules && i < table->size; i++)
        if (table->rules[i] >= reader->model->rule_count) return false;
    return table->rules;
}

static parley_status read_lemmas(Reader *reader) {
    Model *model = reader->model;
    size_t size = 0, text = 0;
    model->rules = section(reader, "rules", 0, &size);
    model->rule_text = section(reader, "rule.text", 0, &text);
    model->rule_count = size / sizeof *model->rules;
    bool whole = model->rules && model->rule_text && model->rule_count > 0;
    for (size_t i = 0; whole && i < model->rule_count; i++) {
        const LemmaRule *rule = &model->rules[i];
        whole = rule->added_at <= text && rule->added <= text - rule->added_at;
    }
    whole = whole && read_rule_table(reader, "words.key", "words.rule", &model->words) &&
            read_rule_table(reader, "endings.key", "endings.rule", &model->endings);
    return whole ? PARLEY_OK : damaged(reader, "the lemma rules");
}

/* A section of the nth network: of the first "opinion.sizes" or "o.word", of the next
 * "opinion2.sizes" or "o2.word". */
static const char *of_network(char name[static 32], const char *kind, uint32_t nth,
                              const char *part) {
    if (nth == 0)
        snprintf(name, 32, "%s.%s", kind, part);
    else
        snprintf(name, 32, "%s%u.%s", kind, nth + 1, part);
    return name;
}

static bool read_opinion_layers(const Reader *reader, uint32_t nth, OpinionNetwork *network) {
    uint32_t width = network->width, inner = network->inner.out;
    char name[32], number[] = {'0', 0};
    bool whole = read_linear(reader, of_network(name, "o", nth, "word"), reader->model->embed_width,
                             width, &network->word) &&
                 read_linear(reader, of_network(name, "o", nth, "context"), reader->model->width,
                             width, &network->context);
    for (uint32_t i = 0; i < network->layer_count; i++) {
        number[0] = (char)('0' + i);
        whole = whole && read_linear(reader, of_network(name, "o", nth, number), width, 3 * width,
                                     &network->layers[i]);
    }
    return whole &&
           read_linear(reader, of_network(name, "o", nth, "inner"), 4 * width, inner,
                       &network->inner) &&
           read_linear(reader, of_network(name, "o", nth, "out"), inner, network->classes,
                       &network->out);
}

/* Its width is at most the parser's, so that the workspace's rows hold it. */
static parley_status read_opinion(Reader *reader, uint32_t nth) {
    OpinionNetwork *first = reader->model->opinions, *network = &first[nth];
    char name[32];
    const uint32_t *sizes =
        section(reader, of_network(name, "opinion", nth, "sizes"), 5 * sizeof *sizes, NULL);
    if (!sizes) return damaged(reader, "the second opinion's sizes");
    uint32_t width = sizes[0], inner = sizes[2];
    bool fits = width_fits(width) && width <= reader->model->width && width_fits(inner) &&
                inner <= width && sizes[1] > 0 && sizes[1] <= MODEL_LAYERS_MAX &&
                sizes[3] == OPINION_ROWS && sizes[4] > 0 && sizes[4] <= OPINION_CLASSES_MAX &&
                (nth == 0 || (width == first->width && sizes[4] == first->classes));
    if (!fits) return damaged(reader, "the second opinion's sizes do not fit this program");
    *network = (OpinionNetwork){.classes = sizes[4], .width = width, .layer_count = sizes[1]};
    network->inner.out = inner;
    network->rows = section(reader, of_network(name, "opinion", nth, "rows"),
                            (size_t)OPINION_ROWS * width, NULL);
    network->row_scale = numbers(reader, of_network(name, "opinion", nth, "scale"), OPINION_ROWS);
    bool whole = network->rows && network->row_scale && read_opinion_layers(reader, nth, network);
    return whole ? PARLEY_OK : damaged(reader, "the second opinion");
}

/* As many networks as the file has; at least one. */
static parley_status read_opinions(Reader *reader) {
    char name[32];
    uint32_t count = 0;
    do {
        parley_status status = read_opinion(reader, count);
        if (status) return status;
        count++;
    } while (count < OPINION_NETWORKS_MAX &&
             section(reader, of_network(name, "opinion", count, "sizes"), 0, NULL));
    reader->model->opinion_count = count;
    return PARLEY_OK;
}

static parley_status map_file(Reader *reader) {
    const char *path = reader->path;
    parley_error *err = reader->err;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (file < 0 || fstat(file, &about) != 0) {
        int problem = errno;
        if (file >= 0) close(file);
        return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(problem));
    }
    void *map = MAP_FAILED;
    if (S_ISREG(about.st_mode) && about.st_size > 0)
        map = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    int problem = errno;
    close(file);
    if (!S_ISREG(about.st_mode) || about.st_size == 0)
        return error_set(err, PARLEY_ERR_FORMAT, "%s: %s", path,
                         about.st_size == 0 ? "an empty file, not a parley model" : "not a file");
    if (map == MAP_FAILED) return error_set(err, PARLEY_ERR_IO, "%s: %s", path, strerror(problem));
    reader->map = map;
    reader->size = (size_t)about.st_size;
    return PARLEY_OK;
}

parley_status model_open(const char *path, Model **out, parley_error *err) {
    *out = NULL;
    Model *model = calloc(1, sizeof *model);
    if (!model) return error_memory(err);
    Reader reader = {.path = path, .model = model, .err = err};
    parley_status status = map_file(&reader);
    model->map = reader.map;
    model->size = reader.size;
    if (!status) status = check_header(&reader);
    if (!status) status = read_sizes(&reader);
    if (!status) status = read_words(&reader);
    if (!status) status = read_layers(&reader);
    if (!status) status = read_lemmas(&reader);
    if (status) {
        model_close(model);
        return status;
    }
    *out = model;
    return error_clear(err);
}

parley_status model_add_opinion(Model *model, const char *path, parley_error *err) {
    Reader reader = {.path = path, .model = model, .err = err};
    parley_status status = map_file(&reader);
    if (!status) status = check_header(&reader);
    if (!status) status = read_opinions(&reader);
    if (status) {
        if (reader.map) munmap((void *)(uintptr_t)reader.map, reader.size);
        return status;
    }
    model->opinion_map = reader.map;
    model->opinion_size = reader.size;
    return error_clear(err);
}

void model_close(Model *model) {
    if (!model) return;
    if (model->opinion_map) munmap((void *)(uintptr_t)model->opinion_map, model->opinion_size);
    if (model->map) munmap((void *)(uintptr_t)model->map, model->size);
    free(model);
}
