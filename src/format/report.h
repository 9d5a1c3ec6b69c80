/* Writes one report in either of two ways, Markdown or a self-contained HTML page. All text that is
 * put is plain; what would be markup in it is escaped. */
#ifndef FORMAT_REPORT_H
#define FORMAT_REPORT_H

#include "base/str.h"

typedef struct Report {
    StrBuf *out;
    bool html;
    bool in_table, in_list;
} Report;

void report_begin(Report *report, Str title);
void report_end(Report *report);
void report_heading(Report *report, int level, Str text); /* 1 to 3 */
void report_paragraph(Report *report, Str text);
void report_quote(Report *report, Str text);
/* Lists and tables are closed by what follows them. */
void report_item(Report *report, Str label, Str text);
void report_columns(Report *report, const char *const *names, uint32_t count);
void report_row(Report *report, const Str *cells, uint32_t count);

#endif
