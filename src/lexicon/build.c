/* Blocks to tables: the order of work, and what holds for the fields of every kind of block. */
#include "lexicon/fields.h"

#include "lexicon/sets.h"

static const Field *field_of(const LexiconSource *source, const Block *block, uint32_t i) {
    return TABLE_ITEM(source->fields, Field, block->first_field + i);
}

static const Field *find_field(const LexiconSource *source, const Block *block, const char *name,
                               uint32_t before) {
    for (uint32_t i = 0; i < block->field_count && i < before; i++)
        if (str_is(field_of(source, block, i)->name, name)) return field_of(source, block, i);
    return NULL;
}

bool block_has(const LexiconSource *source, const Block *block, const char *name) {
    return find_field(source, block, name, UINT32_MAX) != NULL;
}

Origin block_origin(LexiconSource *source, const Block *block) {
    const SourceFile *file = TABLE_ITEM(source->files, SourceFile, block->line.file);
    return (Origin){.id = pool_text(source, block->id),
                    .file = pool_text(source, file->name),
                    .line = block->line.number,
                    .source = pool_text(source, block->text)};
}

static bool read_example(LexiconSource *source, const Block *block, const Field *field) {
    if (str_is(field->name, "example"))
        example_read(source, block, field, EXAMPLE_EVENTS);
    else if (str_is(field->name, "not"))
        example_read(source, block, field, EXAMPLE_NOT);
    else if (str_is(field->name, "none"))
        example_read(source, block, field, EXAMPLE_NONE);
    else
        return false;
    return true;
}

static void unknown_field(LexiconSource *source, const Block *block, const Field *field,
                          const FieldSpec *specs, size_t count) {
    StrBuf names = {0};
    for (size_t i = 0; i < count; i++) strbuf_format(&names, "%s, ", specs[i].name);
    strbuf_text(&names, "example, not or none");
    if (!names.failed)
        fault_error(source, &field->line, field->name.data, "'%.*s' is no field of %s; expected %s",
                    STR_ARG(field->name), block_kind_name(block->kind), names.data);
    source->failed = source->failed || names.failed;
    strbuf_free(&names);
}

static void read_by_spec(LexiconSource *source, const Block *block, uint32_t i,
                         const FieldSpec *specs, size_t count, void *draft) {
    const Field *field = field_of(source, block, i);
    size_t s = 0;
    while (s < count && !str_is(field->name, specs[s].name)) s++;
    if (s == count) {
        unknown_field(source, block, field, specs, count);
        return;
    }
    const Field *first =
        specs[s].flags & FIELD_ONCE ? find_field(source, block, specs[s].name, i) : NULL;
    if (first)
        fault_error(source, &field->line, field->name.data, "'%s' already stands at line %u",
                    specs[s].name, first->line.number);
    else
        specs[s].read(source, block, field, draft);
}

void fields_read(LexiconSource *source, const Block *block, const FieldSpec *specs, size_t count,
                 void *draft) {
    for (uint32_t i = 0; i < block->field_count && !source->failed; i++)
        if (!read_example(source, block, field_of(source, block, i)))
            read_by_spec(source, block, i, specs, count, draft);
    for (size_t s = 0; s < count; s++)
        if ((specs[s].flags & FIELD_NEEDED) && !block_has(source, block, specs[s].name))
            fault_error(source, &block->line, block->line.text.data, "%s '%.*s' has no '%s'",
                        block_kind_name(block->kind), STR_ARG(block->id), specs[s].name);
}

static void build_block(LexiconSource *source, const Block *block) {
    switch (block->kind) {
    case BLOCK_ACT:
        act_build(source, block);
        break;
    case BLOCK_SPEECH:
        speech_build(source, block);
        break;
    case BLOCK_MOOD:
        mood_build(source, block);
        break;
    case BLOCK_LIGHT:
        light_build(source, block);
        break;
    case BLOCK_HARM:
        harm_build(source, block);
        break;
    case BLOCK_COUNTRY:
    case BLOCK_PERSON:
    case BLOCK_GROUP:
    case BLOCK_BODY:
    case BLOCK_OUTLET:
    case BLOCK_AGENT:
        actor_build(source, block);
        break;
    case BLOCK_SET: /* built before the others */
    case BLOCK_KIND_COUNT:
        break;
    }
}

void source_build(LexiconSource *source) {
    sets_collect(source);
    sets_build(source);
    for (uint32_t i = 0; i < source->blocks.count && !source->failed; i++)
        build_block(source, TABLE_ITEM(source->blocks, Block, i));
    if (!source->failed) names_check(source);
}
