#include "text/petrarch_xml.h"

#include "text/calendar.h"

#include <libxml/parser.h>
#include <limits.h>
#include <string.h>

static Str attribute(Arena *arena, xmlNode *node, const char *name) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    Str copy = value ? str_copy(arena, str_trim(str_of((const char *)value))) : (Str){"", 0};
    xmlFree(value);
    return copy;
}

/* "20150805" as 2015-08-05; other dates are taken as they stand if they are any. */
static Str date_of(Arena *arena, Str date, bool *wrong) {
    StrBuf text = {0};
    if (date.len == 8)
        strbuf_format(&text, "%.4s-%.2s-%.2s", date.data, date.data + 4, date.data + 6);
    else
        strbuf_str(&text, date);
    Str view = strbuf_view(&text);
    *wrong = date.len && !calendar_is_date(view);
    Str copy = *wrong || !date.len ? (Str){"", 0} : str_copy(arena, view);
    strbuf_free(&text);
    return copy;
}

static Str text_of(Arena *arena, xmlNode *sentence) {
    for (xmlNode *child = sentence->children; child; child = child->next) {
        if (child->type != XML_ELEMENT_NODE || strcmp((const char *)child->name, "Text")) continue;
        xmlChar *content = xmlNodeGetContent(child);
        Str copy =
            content ? str_copy(arena, str_trim(str_of((const char *)content))) : (Str){NULL, 0};
        xmlFree(content);
        return copy;
    }
    return (Str){"", 0};
}

static parley_status fill(xmlNode *sentence, Document *doc, bool *warned, parley_error *err) {
    Str id = attribute(doc->arena, sentence, "id");
    if (id.len) doc->id = id;
    doc->publisher = attribute(doc->arena, sentence, "source");
    Str date = attribute(doc->arena, sentence, "date");
    doc->date = date_of(doc->arena, date, warned);
    Str text = text_of(doc->arena, sentence);
    if (!id.data || !doc->publisher.data || !doc->date.data || !text.data) return error_memory(err);
    if (text.len == 0) return error_set(err, PARLEY_ERR_INPUT, "the sentence has no <Text>");
    parley_status status = document_read(doc, text, err);
    if (!status && *warned)
        error_set(err, PARLEY_ERR_INPUT, "'%.*s' is no date (YYYYMMDD)", STR_ARG(date));
    return status;
}

parley_status petrarch_xml_read(Str element, Document *doc, bool *warned, parley_error *err) {
    *warned = false;
    if (element.len > INT_MAX) return error_set(err, PARLEY_ERR_LIMIT, "the sentence is too long");
    int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    xmlDoc *xml = xmlReadMemory(element.data, (int)element.len, NULL, "UTF-8", options);
    xmlNode *root = xml ? xmlDocGetRootElement(xml) : NULL;
    parley_status status =
        root ? fill(root, doc, warned, err)
             : error_set(err, PARLEY_ERR_INPUT, "the sentence is no well-formed XML");
    xmlFreeDoc(xml);
    return status;
}
