#include "event/given.h"

GivenSpan given_span(const Document *doc, TextSpan span) {
    if (span.start >= span.end) return (GivenSpan){.text = {"", 0}};
    return (GivenSpan){.text = str_slice(doc->text, span.start, span.end),
                       .start = offset_to_given(doc->map, span.start, false),
                       .end = offset_to_given(doc->map, span.end, true)};
}

TextSpan place_mention_span(const ParsedDocument *parsed, const PlaceMention *mention) {
    const Tree *tree = &parsed->trees[mention->sentence];
    return (TextSpan){tree->nodes[mention->first].token.start,
                      tree->nodes[mention->last].token.end};
}
