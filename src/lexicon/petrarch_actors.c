/* Actors with their dated codes, agents that lend a country's name their sector, and discards. */
#include "lexicon/ontology.h"
#include "lexicon/petrarch_parts.h"

#include <ctype.h>
#include <string.h>

enum { SHORT_NAME = 5 };

/* "AHMED_SHAH_MASSOUD_" as "Ahmed Shah Massoud"; false where a character has no place in a name. */
static bool actor_name(Str text, StrBuf *out) {
    bool begins = true;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '(') { /* "JAISH-E-MOHAMMAD_(JEM)": said beside the name */
            size_t close = str_find(text, ")", i);
            i = close == SIZE_MAX ? text.len : close;
            continue;
        }
        if (c == '_' || c == ' ') {
            if (out->len && !begins) strbuf_char(out, ' ');
            begins = true;
            continue;
        }
        if (!isalnum(c) && !strchr("-.'&/", c) && c < 0x80) return false;
        strbuf_char(out, (char)(begins ? toupper(c) : tolower(c)));
        begins = c == '-' || c == '.' || c == '/';
    }
    while (out->len && out->data[out->len - 1] == ' ') out->data[--out->len] = '\0';
    size_t words = 1;
    for (size_t i = 0; i < out->len; i++) words += out->data[i] == ' ' || out->data[i] == '-';
    return out->len > 0 && words <= WORDS_IN_NAME && !out->failed;
}

/* Short names in one word are initials as often as not: both ways are taken. */
static void add_initials(PetrarchImport *import, Str name) {
    if (name.len > SHORT_NAME || str_find(name, " ", 0) != SIZE_MAX) return;
    strbuf_text(&import->actor, ", ");
    for (size_t i = 0; i < name.len; i++)
        strbuf_char(&import->actor, (char)toupper((unsigned char)name.data[i]));
}

static void add_name(PetrarchImport *import, Str text) {
    StrBuf name = {0};
    if (!actor_name(text, &name)) {
        petrarch_refuse(import, "'%.*s' is no name", STR_ARG(text));
    } else if (!petrarch_first(import, strbuf_view(&name))) {
        petrarch_refuse(import, "'%s' has a code already", name.data);
    } else {
        if (import->actor.len) strbuf_text(&import->actor, ", ");
        strbuf_str(&import->actor, strbuf_view(&name));
        add_initials(import, strbuf_view(&name));
    }
    strbuf_free(&name);
}

static bool is_code(Str code) {
    if (code.len == 0 || code.len >= sizeof((PetrarchImport *)0)->plain) return false;
    for (size_t i = 0; i < code.len; i++)
        if (!isupper((unsigned char)code.data[i]) && !isdigit((unsigned char)code.data[i]))
            return false;
    return true;
}

/* "930120" or "19930120" as 1993-01-20; years of two figures are those from 1930 on. */
static bool date_text(Str date, char out[11]) {
    for (size_t i = 0; i < date.len; i++)
        if (!isdigit((unsigned char)date.data[i])) return false;
    if (date.len != 6 && date.len != 8) return false;
    const char *d = date.data + (date.len - 6);
    int century = date.len == 8 ? (date.data[0] - '0') * 10 + date.data[1] - '0'
                  : d[0] >= '3' ? 19
                                : 20;
    int month = (d[2] - '0') * 10 + d[3] - '0', day = (d[4] - '0') * 10 + d[5] - '0';
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day > days[month - 1]) day = days[month - 1];
    out[0] = (char)('0' + century / 10);
    out[1] = (char)('0' + century % 10);
    memcpy(out + 2, d, 2);
    out[4] = '-';
    out[5] = (char)('0' + month / 10);
    out[6] = (char)('0' + month % 10);
    out[7] = '-';
    out[8] = (char)('0' + day / 10);
    out[9] = (char)('0' + day % 10);
    out[10] = '\0';
    return true;
}

/* "930120-010120", ">070101" (from then on), "<070101" (until then). */
static bool add_post(PetrarchImport *import, Str code, Str dates) {
    char from[11] = "", to[11] = "";
    bool sound;
    if (dates.data[0] == '>') {
        sound = date_text(str_trim(str_slice(dates, 1, dates.len)), from);
    } else if (dates.data[0] == '<') {
        sound = date_text(str_trim(str_slice(dates, 1, dates.len)), to);
    } else {
        size_t dash = str_find(dates, "-", 0);
        sound = dash != SIZE_MAX && date_text(str_trim(str_slice(dates, 0, dash)), from) &&
                date_text(str_trim(str_slice(dates, dash + 1, dates.len)), to) &&
                strcmp(from, to) <= 0;
    }
    if (sound)
        strbuf_format(&import->posts, "    post  %.*s official %s..%s\n", STR_ARG(code), from, to);
    return sound;
}

/* What stands between "[" and "]": a code, or several ("USA/GBR": the first), and its dates. */
static void add_code(PetrarchImport *import, Str text) {
    size_t space = 0;
    while (space < text.len && text.data[space] != ' ' && text.data[space] != '\t') space++;
    Str code = str_slice(text, 0, space), dates = str_trim(str_slice(text, space, text.len));
    size_t slash = str_find(code, "/", 0);
    if (slash != SIZE_MAX) code = str_slice(code, 0, slash);
    if (str_is(code, "---")) return;
    if (!is_code(code)) {
        petrarch_refuse(import, "'%.*s' is no actor's code", STR_ARG(text));
    } else if (dates.len == 0) {
        memcpy(import->plain, code.data, code.len);
        import->plain[code.len] = '\0';
    } else if (add_post(import, code, dates)) {
        import->dated = true;
    } else {
        petrarch_refuse(import, "'%.*s' are no dates", STR_ARG(dates));
    }
}

static void add_codes(PetrarchImport *import, Str line) {
    for (size_t at = 0;;) {
        size_t open = str_find(line, "[", at), close = str_find(line, "]", at);
        if (open == SIZE_MAX || close == SIZE_MAX || close < open) return;
        add_code(import, str_trim(str_slice(line, open + 1, close)));
        at = close + 1;
    }
}

static void write_person(PetrarchImport *import, Str first) {
    StrBuf *out = &import->out;
    strbuf_format(out, "\nperson %.*s\n", STR_ARG(first));
    if (import->actor.len > first.len)
        strbuf_format(out, "    name  %s\n", import->actor.data + first.len + 2);
    strbuf_str(out, strbuf_view(&import->posts));
    if (import->plain[0]) strbuf_format(out, "    post  %s official ..\n", import->plain);
}

/* Three letters are a country, but for the codes of regions and kinds of bodies. */
static bool is_country(const char *code) {
    static const char *const others[] = {
        "IGO", "NGO", "NGM", "MNC", "INT", "IMG", "UIS", "WST", "AFR", "ASA", "EUR", "EEU", "WEU",
        "CEU", "SAF", "NAF", "WAF", "CAF", "EAF", "SAS", "SEA", "CAS", "CAU", "MEA", "LAM", "SAM",
        "NAM", "CRB", "SCN", "BLK", "SCE", "EIN", "BAL", "PGS", "MDT", "UAF", "REB", "OPP", "CRM"};
    if (strlen(code) != 3) return false;
    for (int i = 0; i < 3; i++)
        if (!isupper((unsigned char)code[i])) return false;
    return !STR_IN(str_of(code), others);
}

static StrBuf *country_names(PetrarchImport *import) {
    const char *code = import->plain;
    return &import->countries[(code[0] - 'A') * 676 + (code[1] - 'A') * 26 + code[2] - 'A'];
}

void petrarch_actor_end(PetrarchImport *import) {
    if (import->actor.len && (import->plain[0] || import->dated)) {
        size_t comma = str_find(strbuf_view(&import->actor), ",", 0);
        Str first = str_slice(strbuf_view(&import->actor), 0,
                              comma == SIZE_MAX ? import->actor.len : comma);
        import->counts.actors++;
        if (import->dated)
            write_person(import, first);
        else if (is_country(import->plain))
            strbuf_format(country_names(import), "    name  %s\n", import->actor.data);
        else
            strbuf_format(&import->out, "\ngroup %.*s\n    code  %s\n    name  %s\n",
                          STR_ARG(first), import->plain, import->actor.data);
    }
    strbuf_clear(&import->actor);
    strbuf_clear(&import->posts);
    import->plain[0] = '\0';
    import->dated = false;
}

void petrarch_actor_line(PetrarchImport *import, Str line) {
    if (line.len == 0) return;
    size_t open = str_find(line, "[", 0);
    Str name = str_trim(str_slice(line, 0, open == SIZE_MAX ? line.len : open));
    if (name.len && name.data[0] == '+') {
        add_name(import, str_slice(name, 1, name.len));
    } else if (name.len) {
        petrarch_actor_end(import);
        add_name(import, name);
    }
    if (open != SIZE_MAX) add_codes(import, line);
}

/* "BUDDHIST_CLERGY!PERSON! [~BUD]": what "!" names is made of words like man and woman. */
static void write_agent(PetrarchImport *import, Str noun, Str code) {
    StrBuf word = {0};
    if (!petrarch_word(noun, &word)) {
        petrarch_refuse(import, "'%.*s' is no noun", STR_ARG(noun));
    } else if (!petrarch_first(import, strbuf_view(&word))) {
        petrarch_refuse(import, "'%s' has a code already", word.data);
    } else {
        import->counts.agents++;
        strbuf_format(&import->out, "\nagent %s\n    noun  %s\n    code  %.*s\n", word.data,
                      word.data, STR_ARG(code));
    }
    strbuf_free(&word);
}

static void write_people(PetrarchImport *import, Str stem, Str code) {
    static const char *const people[] = {"MAN", "WOMAN", "PERSON"};
    for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
        StrBuf whole = {0};
        strbuf_str(&whole, stem);
        strbuf_text(&whole, people[i]);
        write_agent(import, strbuf_view(&whole), code);
        strbuf_free(&whole);
    }
}

void petrarch_agent_line(PetrarchImport *import, Str line) {
    Str code;
    if (line.len == 0 || line.data[0] == '!') return; /* "!PERSON! = MAN, MEN": known */
    if (!petrarch_code(&line, &code)) {
        petrarch_refuse(import, "the agent has no code");
        return;
    }
    if (str_starts(code, "~")) code = str_slice(code, 1, code.len);
    size_t brace = str_find(line, "{", 0), mark = str_find(line, "!", 0);
    if (brace != SIZE_MAX) line = str_trim(str_slice(line, 0, brace));
    if (!is_code(code)) {
        petrarch_refuse(import, "'%.*s' is no agent's code", STR_ARG(code));
    } else if (mark == SIZE_MAX) {
        write_agent(import, line, code);
    } else if (str_find(line, "!MINIST!", 0) == mark) {
        write_agent(import, str_slice(line, 0, mark), code);
    } else {
        write_people(import, str_slice(line, 0, mark), code);
    }
}

void petrarch_discard_line(PetrarchImport *import, Str line) {
    if (line.len == 0) return;
    StrBuf word = {0};
    if (line.data[0] == '+') line = str_slice(line, 1, line.len);
    if (!petrarch_word(line, &word)) {
        petrarch_refuse(import, "'%.*s' is no word", STR_ARG(line));
    } else {
        import->counts.discards++;
        strbuf_format(&import->out, "\nact discard-%zu\n    noun     %s\n    event    none\n",
                      ++import->blocks, word.data);
        strbuf_format(&import->out, "    from     %s:%zu\n", import->file, import->line);
    }
    strbuf_free(&word);
}
