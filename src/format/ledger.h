/* How `parley ledger` shows a ledger. */
#ifndef FORMAT_LEDGER_H
#define FORMAT_LEDGER_H

#include "format/events.h"
#include "ledger/ledger.h"

void put_ledger_table(StrBuf *out, const Ledger *ledger, const TableShape *shape);
void put_ledger_csv(StrBuf *out, const Ledger *ledger);
void put_ledger_jsonl(StrBuf *out, const Ledger *ledger);
/* One figure as the JSON Lines have it, without the newline; for a day's state and its reports,
 * that day's. False: there is no such figure. */
bool put_ledger_row(StrBuf *out, const Ledger *ledger, Str id);
/* A report for each day shown. */
void put_ledger_report(StrBuf *out, const Ledger *ledger, bool html);
/* What a figure counts, down to sentences and lexicon entries. False: there is no such figure. */
bool put_ledger_figure(StrBuf *out, const Ledger *ledger, Str id);
/* The same as JSON Lines, one incident a line. */
bool put_ledger_incidents(StrBuf *out, const Ledger *ledger, Str id);

/* Whether the day is one of those shown. */
bool day_is_shown(const Ledger *ledger, int32_t day);
/* "12", "3-5", "at least 12", or nothing. */
void put_range(StrBuf *out, const LedgerRange *range);
/* "1 report", "2 reports". */
void put_number_of(StrBuf *out, uint32_t number, const char *what);
/* "12 killed, 3-5 injured", or `none`. */
void put_harm(StrBuf *out, const LedgerRange harm[HARM_KIND_COUNT], const char *none);
/* The names of the sides whose bits are set, or "not told". */
void put_sides(StrBuf *out, const Truce *truce, uint64_t bits);
/* `"key": {"least": 12, "most": null}`, or null where it is not known. */
void put_json_range(StrBuf *out, const char *key, const LedgerRange *range);
void put_json_harm(StrBuf *out, const LedgerRange harm[HARM_KIND_COUNT]);
/* "3 alleged, 1 verified". */
void put_statuses(StrBuf *out, const Figure *figure);
/* The names that figures' keys stand for: a party's name for its code. */
Str key_name(const Ledger *ledger, Str section, Str key);
/* A name of the formats as a reader writes it: "air strike" for air_strike. */
void put_in_words(StrBuf *out, Str name);
/* "+2", "-1", "0", or nothing where there is no day before. */
void put_change(StrBuf *out, const Figure *figure);
uint32_t count_of(const Ledger *ledger, int32_t day, const char *section, const char *key);

#endif
