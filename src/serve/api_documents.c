/* Reports, their sentences and quotes, and the search for words. */
#include "serve/api_call.h"

#include "base/json.h"
#include "format/events.h"
#include "record/search.h"

/* Reads what is asked for, and begins the list: a member of a JSON object, or a CSV's columns
 * (empty where there is no CSV of it). */
static parley_status begin_list(Call *call, const char *name, const char *columns, ListPage *page,
                                BrowseFilter *filter) {
    *page = page_begin(call);
    parley_status status = browse_read(call, filter);
    if (status) return status;
    filter->most = page->limit + 1;
    if (call->format == FORMAT_CSV)
        strbuf_format(call->out, "%s\r\n", columns);
    else
        strbuf_format(call->out, "{\"%s\": [", name);
    return PARLEY_OK;
}

/* ---- reports ---- */

static void put_report(StrBuf *out, const ReportRow *report) {
    json_put_text_field(out, "id", report->id);
    json_put_text_field(out, "date", report->date);
    json_put_text_field(out, "title", report->title);
    json_put_text_field(out, "url", report->url);
    json_put_text_field(out, "publisher", report->publisher);
    json_put_text_field(out, "copy_of", report->copy_of);
    json_put_text_field(out, "copy_kind", report->copy_kind);
    json_put_int_field(out, "events", report->events);
    json_put_text_field(out, "added", report->added);
}

static void put_csv_line(StrBuf *out, const Str *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i) strbuf_char(out, ',');
        put_csv_value(out, values[i]);
    }
}

static bool take_report(void *context, const ReportRow *report) {
    ListPage *page = context;
    StrBuf *out = page->call->out;
    if (!page_has_room(page)) return false;
    if (page->call->format == FORMAT_CSV) {
        Str values[] = {report->id,        report->date,    report->title,    report->url,
                        report->publisher, report->copy_of, report->copy_kind};
        put_csv_line(out, values, sizeof values / sizeof *values);
        strbuf_format(out, ",%lld,%.*s\r\n", (long long)report->events, STR_ARG(report->added));
    } else {
        json_put_item(out);
        json_put_open(out, '{');
        put_report(out, report);
        json_put_close(out, '}');
    }
    page_shown(page, report->date, report->row);
    return !out->failed;
}

parley_status answer_documents(Call *call) {
    ListPage page;
    BrowseFilter filter;
    parley_status status =
        begin_list(call, "documents", "id,date,title,url,publisher,copy_of,copy_kind,events,added",
                   &page, &filter);
    if (status) return status;
    status = record_reports(call->worker->record, &filter, take_report, &page, &call->err);
    page_end(&page);
    return status;
}

/* ---- one report ---- */

static bool take_opened(void *context, const ReportRow *report) {
    put_report(context, report);
    return false;
}

static bool take_bounds(void *context, const SentenceFound *sentence) {
    StrBuf *out = context;
    json_put_item(out);
    json_put_open(out, '{');
    json_put_int_field(out, "number", sentence->number);
    json_put_int_field(out, "start", sentence->start);
    json_put_int_field(out, "end", sentence->stop);
    json_put_close(out, '}');
    return !out->failed;
}

parley_status answer_document(Call *call) {
    Record *record = call->worker->record;
    StrBuf *out = call->out;
    BrowseFilter filter = {.document = call->id, .most = 1};
    Str text;
    bool found;
    parley_status status =
        record_report_text(record, call->request->arena, call->id, &text, &found, &call->err);
    if (status) return status;
    if (!found)
        return call_problem(call, 404, "there is no report %.*s in the record",
                            (int)(call->id.len < 200 ? call->id.len : 200), call->id.data);
    json_put_open(out, '{');
    status = record_reports(record, &filter, take_opened, out, &call->err);
    json_put_key(out, "text");
    json_put_string(out, text);
    json_put_key(out, "sentences");
    json_put_open(out, '[');
    filter.most = 0;
    if (!status) status = record_browse_sentences(record, &filter, take_bounds, out, &call->err);
    json_put_close(out, ']');
    json_put_close(out, '}');
    return status;
}

/* ---- sentences ---- */

static void put_ids(StrBuf *out, Str ids) {
    json_put_key(out, "events");
    json_put_open(out, '[');
    for (size_t at = 0; at < ids.len;) {
        size_t end = str_find(ids, ",", at);
        if (end == SIZE_MAX) end = ids.len;
        json_put_item(out);
        json_put_string(out, str_slice(ids, at, end));
        at = end + 1;
    }
    json_put_close(out, ']');
}

static void put_sentence(StrBuf *out, const SentenceFound *sentence) {
    json_put_text_field(out, "doc", sentence->document);
    json_put_int_field(out, "number", sentence->number);
    json_put_int_field(out, "start", sentence->start);
    json_put_int_field(out, "end", sentence->stop);
    json_put_key(out, "text");
    json_put_string(out, sentence->text);
    json_put_text_field(out, "date", sentence->date);
    json_put_text_field(out, "title", sentence->title);
    json_put_text_field(out, "publisher", sentence->publisher);
    put_ids(out, sentence->events);
}

static bool take_sentence(void *context, const SentenceFound *sentence) {
    ListPage *page = context;
    StrBuf *out = page->call->out;
    if (!page_has_room(page)) return false;
    json_put_item(out);
    json_put_open(out, '{');
    put_sentence(out, sentence);
    json_put_close(out, '}');
    page_shown(page, STR(""), sentence->row);
    return !out->failed;
}

parley_status answer_sentences(Call *call) {
    ListPage page;
    BrowseFilter filter;
    parley_status status = begin_list(call, "sentences", "", &page, &filter);
    if (status) return status;
    status =
        record_browse_sentences(call->worker->record, &filter, take_sentence, &page, &call->err);
    page_end(&page);
    return status;
}

/* ---- search ---- */

static void put_marks(StrBuf *out, const SearchHit *hit) {
    json_put_key(out, "marked");
    json_put_open(out, '[');
    for (uint32_t i = 0; i < hit->mark_count; i++) {
        json_put_item(out);
        strbuf_format(out, "[%u, %u]", hit->marks[i].start, hit->marks[i].stop);
    }
    json_put_close(out, ']');
}

static bool take_hit(void *context, const SearchHit *hit) {
    StrBuf *out = context;
    json_put_item(out);
    json_put_open(out, '{');
    put_sentence(out, &hit->sentence);
    put_marks(out, hit);
    json_put_close(out, '}');
    return !out->failed;
}

parley_status answer_search(Call *call) {
    Record *record = call->worker->record;
    ListPage page = page_begin(call);
    Str query;
    parley_status status = record_words_query(record, call->request->arena,
                                              text_of(call, PARAMETER_Q), &query, &call->err);
    if (status) return status;
    strbuf_text(call->out, "{\"sentences\": [");
    status = record_search(record, query, page.limit, take_hit, call->out, &call->err);
    strbuf_text(call->out, "]}");
    return status;
}

/* ---- quotes ---- */

static void put_stretch(StrBuf *out, const Stretch *stretch) {
    json_put_text_field(out, "text", stretch->text);
    json_put_int_field(out, "start", stretch->start);
    json_put_int_field(out, "end", stretch->stop);
}

/* The stretch as an object, left open for more; or null. */
static bool open_stretch(StrBuf *out, const char *key, const Stretch *stretch) {
    json_put_key(out, key);
    if (stretch->start < 0) {
        json_put_null(out);
        return false;
    }
    json_put_open(out, '{');
    put_stretch(out, stretch);
    return true;
}

static void put_quote_row(StrBuf *out, const QuoteRow *quote) {
    json_put_text_field(out, "doc", quote->document);
    json_put_int_field(out, "sentence", quote->sentence);
    if (open_stretch(out, "speaker", &quote->speaker)) {
        json_put_text_field(out, "code", quote->code);
        json_put_bool_field(out, "anonymous", quote->anonymous);
        json_put_close(out, '}');
    }
    if (open_stretch(out, "cue", &quote->cue)) json_put_close(out, '}');
    if (open_stretch(out, "content", &quote->content)) json_put_close(out, '}');
    json_put_text_field(out, "kind", quote->kind);
    json_put_text_field(out, "date", quote->date);
    json_put_text_field(out, "publisher", quote->publisher);
}

static bool take_quote(void *context, const QuoteRow *quote) {
    ListPage *page = context;
    StrBuf *out = page->call->out;
    if (!page_has_room(page)) return false;
    if (page->call->format == FORMAT_CSV) {
        Str values[] = {quote->document, quote->date, quote->publisher,    quote->speaker.text,
                        quote->code,     quote->kind, quote->content.text, quote->cue.text};
        put_csv_line(out, values, sizeof values / sizeof *values);
        strbuf_text(out, "\r\n");
    } else {
        json_put_item(out);
        json_put_open(out, '{');
        put_quote_row(out, quote);
        json_put_close(out, '}');
    }
    page_shown(page, quote->date, quote->row);
    return !out->failed;
}

parley_status answer_quotes(Call *call) {
    ListPage page;
    BrowseFilter filter;
    parley_status status = begin_list(
        call, "quotes", "doc,date,publisher,speaker,speaker_code,kind,content,cue", &page, &filter);
    if (status) return status;
    status = record_quotes(call->worker->record, &filter, take_quote, &page, &call->err);
    page_end(&page);
    return status;
}
