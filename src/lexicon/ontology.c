#include "lexicon/ontology.h"

#include <string.h>

/* CAMEO 08 is material cooperation, so both types that PLOVER made of it are. */
static const struct {
    const char *name, *cameo, *modes;
    uint32_t quad;
} TYPES[EVENT_TYPE_COUNT] = {
    [EVENT_NONE] = {"none", "", "", 0},
    [EVENT_AGREE] = {"AGREE", "030", "", 1},
    [EVENT_CONSULT] = {"CONSULT", "040", "visit, third-party, multilateral, phone", 1},
    [EVENT_SUPPORT] = {"SUPPORT", "050", "", 1},
    [EVENT_COOPERATE] = {"COOPERATE", "060", "", 2},
    [EVENT_AID] = {"AID", "070", "", 2},
    [EVENT_CONCEDE] = {"CONCEDE", "080", "", 2},
    [EVENT_RETREAT] = {"RETREAT", "084",
                       "withdraw, release, return, disarm, ceasefire, access, resign, ease", 2},
    [EVENT_REQUEST] = {"REQUEST", "100", "assist, change, yield, meet", 3},
    [EVENT_ACCUSE] = {"ACCUSE", "110", "disapprove, investigate, allege", 3},
    [EVENT_REJECT] = {"REJECT", "120", "assist, change, yield, meet", 3},
    [EVENT_THREATEN] = {"THREATEN", "130",
                        "restrict, ban, arrest, relations, expel, territory, violence, political",
                        3},
    [EVENT_PROTEST] = {"PROTEST", "140", "demo, riot, strike, hunger, boycott, obstruct", 4},
    [EVENT_SANCTION] = {"SANCTION", "160", "convict, expel, withdraw, discontinue", 4},
    [EVENT_MOBILIZE] = {"MOBILIZE", "150", "troops, weapons, police, militia", 4},
    [EVENT_COERCE] = {"COERCE", "170",
                      "seize, restrict, ban, censor, curfew, martial-law, arrest, deport, "
                      "withhold, misinformation, cyber",
                      4},
    [EVENT_ASSAULT] = {"ASSAULT", "190",
                       "beat, torture, execute, sexual, abduct, assassinate, primitive, firearms, "
                       "explosives, suicide-attack, heavy-weapons, aerial, drone, crowd-control, "
                       "cleansing, massacre, unconventional",
                       4},
};

static const char *const STATUSES[STATUS_COUNT] = {
    [STATUS_UNSET] = "unset",
    [STATUS_ACTUAL] = "actual",
    [STATUS_CLAIMED] = "claimed",
    [STATUS_PLANNED] = "planned",
    [STATUS_CONDITIONAL] = "conditional",
    [STATUS_DEMANDED] = "demanded",
    [STATUS_DENIED] = "denied",
    [STATUS_NEGATED] = "negated",
    [STATUS_HYPOTHETICAL] = "hypothetical",
    [STATUS_THREATENED] = "threatened",
};

static const char *const HARMS[HARM_KIND_COUNT] = {
    [HARM_NONE] = "none",           [HARM_KILLED] = "killed",     [HARM_INJURED] = "injured",
    [HARM_DISPLACED] = "displaced", [HARM_ABDUCTED] = "abducted", [HARM_ARRESTED] = "arrested",
};

static const char CONTEXT_LIST[] =
    "political, military, intelligence, executive, legislative, election, political_institutions, "
    "pro_democracy, pro_autocracy, democracy, diplomatic, human_rights, rights_freedoms, "
    "human_security, economic, legal, corruption, terrorism, crime, religion_ethnicity, religion, "
    "ethnicity, gender, lgbt, education, information, misinformation, disinformation, propaganda, "
    "cyber, cbrn, humanitarian, disaster, health, disease, migration, refugee, asylum, "
    "environment, territory, resource, energy, reparations, peacekeeping, illegal_drugs, "
    "historical, labor, inequality, culture, media, maritime";

const char SECTOR_LIST[] = "GOV, MIL, SPY, REB, OPP, PTY, COP, JUD, CVL, BUS, MED, EDU, NGO, IGO, "
                           "REL, LAB, CRM, REF, LEG, UAF, ELI";

/* A code of two or three digits, its score, and how many codes of one digit more stand below it
 * without a score of their own: "021" with 4 lists 0211 to 0214. */
typedef struct CameoRow {
    const char *code;
    float score;
    uint32_t below;
} CameoRow;

static const CameoRow CAMEO[] = {
    {"01", 0.0f, 0},    {"010", 0.0f, 0},    {"011", -0.1f, 0},  {"012", -0.4f, 0},
    {"013", 0.4f, 0},   {"014", 0.0f, 0},    {"015", 0.0f, 0},   {"016", -2.0f, 0},
    {"017", 0.0f, 0},   {"018", 3.4f, 0},    {"019", 3.4f, 0},   {"02", 3.0f, 0},
    {"020", 3.0f, 0},   {"021", 3.4f, 4},    {"022", 3.2f, 0},   {"023", 3.4f, 4},
    {"024", -0.3f, 4},  {"025", -0.3f, 6},   {"026", 4.0f, 0},   {"027", 4.0f, 0},
    {"028", 4.0f, 0},   {"03", 4.0f, 0},     {"030", 4.0f, 0},   {"031", 5.2f, 4},
    {"032", 4.5f, 0},   {"033", 5.2f, 3},    {"0334", 6.0f, 0},  {"034", 7.0f, 4},
    {"035", 7.0f, 6},   {"036", 4.0f, 0},    {"037", 5.0f, 0},   {"038", 7.0f, 0},
    {"039", 5.0f, 0},   {"04", 1.0f, 0},     {"040", 1.0f, 0},   {"041", 1.0f, 0},
    {"042", 1.9f, 0},   {"043", 2.8f, 0},    {"044", 2.5f, 0},   {"045", 5.0f, 0},
    {"046", 7.0f, 0},   {"05", 3.5f, 0},     {"050", 3.5f, 0},   {"051", 3.4f, 0},
    {"052", 3.5f, 0},   {"053", 3.8f, 0},    {"054", 6.0f, 0},   {"055", 7.0f, 0},
    {"056", 7.0f, 0},   {"057", 8.0f, 0},    {"06", 6.0f, 0},    {"060", 6.0f, 0},
    {"061", 6.4f, 0},   {"062", 7.4f, 0},    {"063", 7.4f, 0},   {"064", 7.0f, 0},
    {"07", 7.0f, 0},    {"070", 7.0f, 0},    {"071", 7.4f, 0},   {"072", 8.3f, 0},
    {"073", 7.4f, 0},   {"074", 8.5f, 0},    {"075", 7.0f, 0},   {"08", 5.0f, 0},
    {"080", 5.0f, 0},   {"081", 5.0f, 4},    {"082", 5.0f, 0},   {"083", 5.0f, 4},
    {"084", 7.0f, 2},   {"085", 7.0f, 0},    {"086", 9.0f, 3},   {"087", 9.0f, 3},
    {"0874", 10.0f, 0}, {"09", -2.0f, 0},    {"090", -2.0f, 0},  {"091", -2.0f, 0},
    {"092", -2.0f, 0},  {"093", -2.0f, 0},   {"094", -2.0f, 0},  {"10", -5.0f, 0},
    {"100", -5.0f, 0},  {"101", -5.0f, 4},   {"102", -5.0f, 0},  {"103", -5.0f, 4},
    {"104", -5.0f, 4},  {"105", -5.0f, 6},   {"106", -5.0f, 0},  {"107", -5.0f, 0},
    {"108", -5.0f, 0},  {"11", -2.0f, 0},    {"110", -2.0f, 0},  {"111", -2.0f, 0},
    {"112", -2.0f, 5},  {"113", -2.0f, 0},   {"114", -2.0f, 0},  {"115", -2.0f, 0},
    {"116", -2.0f, 0},  {"12", -4.0f, 0},    {"120", -4.0f, 0},  {"121", -4.0f, 4},
    {"122", -4.0f, 4},  {"123", -4.0f, 4},   {"124", -5.0f, 6},  {"125", -5.0f, 0},
    {"126", -5.0f, 0},  {"127", -5.0f, 0},   {"128", -5.0f, 0},  {"129", -5.0f, 0},
    {"13", -6.0f, 0},   {"130", -4.4f, 0},   {"131", -5.8f, 3},  {"132", -5.8f, 4},
    {"133", -5.8f, 0},  {"134", -5.8f, 0},   {"135", -5.8f, 0},  {"136", -7.0f, 0},
    {"137", -7.0f, 0},  {"138", -7.0f, 5},   {"139", -7.0f, 0},  {"14", -6.5f, 0},
    {"140", -6.5f, 0},  {"141", -6.5f, 4},   {"142", -6.5f, 4},  {"143", -6.5f, 4},
    {"144", -7.5f, 4},  {"145", -7.5f, 4},   {"15", -7.2f, 0},   {"150", -7.2f, 0},
    {"151", -7.2f, 0},  {"152", -7.2f, 0},   {"153", -7.2f, 0},  {"154", -7.2f, 0},
    {"155", -7.2f, 0},  {"16", -4.0f, 0},    {"160", -4.0f, 0},  {"161", -4.0f, 0},
    {"162", -5.6f, 3},  {"163", -8.0f, 0},   {"164", -7.0f, 0},  {"165", -6.5f, 0},
    {"166", -7.0f, 3},  {"17", -7.0f, 0},    {"170", -7.0f, 0},  {"171", -9.2f, 2},
    {"172", -5.0f, 4},  {"173", -5.0f, 0},   {"174", -5.0f, 0},  {"175", -9.0f, 0},
    {"176", -7.0f, 0},  {"18", -9.0f, 0},    {"180", -9.0f, 0},  {"181", -9.0f, 0},
    {"182", -9.5f, 2},  {"1823", -10.0f, 0}, {"183", -10.0f, 4}, {"184", -8.0f, 0},
    {"185", -8.0f, 0},  {"186", -10.0f, 0},  {"19", -10.0f, 0},  {"190", -10.0f, 0},
    {"191", -9.5f, 0},  {"192", -9.5f, 0},   {"193", -10.0f, 0}, {"194", -10.0f, 0},
    {"195", -10.0f, 2}, {"196", -9.5f, 0},   {"20", -10.0f, 0},  {"200", -10.0f, 0},
    {"201", -9.5f, 0},  {"202", -10.0f, 0},  {"203", -10.0f, 0}, {"204", -10.0f, 2},
};

/* The event type of a CAMEO code, and its mode: the longest beginning that is listed holds. */
static const struct {
    const char *code, *event;
} CONVERSION[] = {
    {"02", "REQUEST"},
    {"03", "AGREE"},
    {"04", "CONSULT"},
    {"041", "CONSULT phone"},
    {"042", "CONSULT visit"},
    {"043", "CONSULT visit"},
    {"045", "CONSULT third-party"},
    {"05", "SUPPORT"},
    {"06", "COOPERATE"},
    {"07", "AID"},
    {"08", "CONCEDE"},
    {"0813", "RETREAT"},
    {"0814", "RETREAT"},
    {"084", "RETREAT"},
    {"0841", "RETREAT release"},
    {"0842", "RETREAT return"},
    {"085", "RETREAT ease"},
    {"086", "RETREAT access"},
    {"087", "RETREAT"},
    {"0871", "RETREAT ceasefire"},
    {"0872", "RETREAT withdraw"},
    {"0873", "RETREAT disarm"},
    {"0874", "RETREAT disarm"},
    {"09", "ACCUSE investigate"},
    {"10", "REQUEST"},
    {"11", "ACCUSE"},
    {"12", "REJECT"},
    {"13", "THREATEN"},
    {"14", "PROTEST"},
    {"141", "PROTEST demo"},
    {"142", "PROTEST hunger"},
    {"143", "PROTEST boycott"},
    {"144", "PROTEST obstruct"},
    {"145", "PROTEST riot"},
    {"15", "MOBILIZE"},
    {"151", "MOBILIZE police"},
    {"152", "MOBILIZE troops"},
    {"153", "MOBILIZE police"},
    {"154", "MOBILIZE troops"},
    {"16", "SANCTION"},
    {"162", "SANCTION discontinue"},
    {"163", "COERCE restrict"},
    {"17", "COERCE"},
    {"171", "COERCE seize"},
    {"1712", "ASSAULT"},
    {"172", "COERCE restrict"},
    {"1722", "COERCE ban"},
    {"1723", "COERCE curfew"},
    {"1724", "COERCE martial-law"},
    {"173", "COERCE arrest"},
    {"174", "COERCE deport"},
    {"175", "ASSAULT"},
    {"18", "ASSAULT"},
    {"181", "ASSAULT abduct"},
    {"19", "ASSAULT"},
    {"191", "COERCE restrict"},
    {"192", "COERCE seize"},
    {"20", "ASSAULT"},
};

const char *cameo_event(Str cameo) {
    const char *event = NULL;
    size_t longest = 0;
    for (size_t i = 0; i < sizeof CONVERSION / sizeof *CONVERSION; i++) {
        size_t len = strlen(CONVERSION[i].code);
        if (len <= longest || !str_starts(cameo, CONVERSION[i].code)) continue;
        longest = len;
        event = CONVERSION[i].event;
    }
    return event;
}

static const CameoRow *cameo_row(Str code) {
    for (size_t i = 0; i < sizeof CAMEO / sizeof *CAMEO; i++)
        if (str_is(code, CAMEO[i].code)) return &CAMEO[i];
    return NULL;
}

bool cameo_listed(Str code) {
    if (cameo_row(code)) return true;
    if (code.len != 4) return false;
    const CameoRow *above = cameo_row(str_slice(code, 0, 3));
    char last = code.data[3];
    return above && last >= '1' && (uint32_t)(last - '0') <= above->below;
}

float cameo_goldstein(Str cameo) {
    for (size_t len = cameo.len; len > 0; len--) {
        const CameoRow *row = cameo_row(str_slice(cameo, 0, len));
        if (row) return row->score;
    }
    return 0.0f;
}

/* Whether the item stands in a list written "a, b, c". */
static bool listed(const char *list, Str item) {
    if (item.len == 0) return false;
    Str all = str_of(list);
    size_t start = 0;
    while (start < all.len) {
        size_t end = str_find(all, ", ", start);
        if (end == SIZE_MAX) end = all.len;
        if (str_equal(str_slice(all, start, end), item)) return true;
        start = end + 2;
    }
    return false;
}

bool mode_listed(EventType type, Str mode) {
    return type < EVENT_TYPE_COUNT && listed(TYPES[type].modes, mode);
}

const char *modes_of(EventType type) {
    if (type >= EVENT_TYPE_COUNT || !TYPES[type].modes[0]) return "none";
    return TYPES[type].modes;
}

bool context_listed(Str context) {
    return listed(CONTEXT_LIST, context);
}

bool sector_listed(Str sector) {
    return listed(SECTOR_LIST, sector);
}

const char *event_type_name(EventType type) {
    return type < EVENT_TYPE_COUNT ? TYPES[type].name : TYPES[EVENT_NONE].name;
}

EventType event_type_of(Str name) {
    for (uint32_t i = EVENT_NONE + 1; i < EVENT_TYPE_COUNT; i++)
        if (str_is(name, TYPES[i].name)) return (EventType)i;
    return EVENT_NONE;
}

uint32_t event_type_quad(EventType type) {
    return type < EVENT_TYPE_COUNT ? TYPES[type].quad : 0;
}

const char *event_type_cameo(EventType type) {
    return type < EVENT_TYPE_COUNT ? TYPES[type].cameo : "";
}

const char *event_status_name(EventStatus status) {
    return status < STATUS_COUNT ? STATUSES[status] : STATUSES[STATUS_UNSET];
}

EventStatus event_status_of(Str name) {
    for (uint32_t i = STATUS_UNSET + 1; i < STATUS_COUNT; i++)
        if (str_is(name, STATUSES[i])) return (EventStatus)i;
    return STATUS_UNSET;
}

const char *harm_kind_name(HarmKind kind) {
    return kind < HARM_KIND_COUNT && kind != HARM_NONE ? HARMS[kind] : "";
}

HarmKind harm_kind_of(Str name) {
    for (uint32_t i = HARM_NONE + 1; i < HARM_KIND_COUNT; i++)
        if (str_is(name, HARMS[i])) return (HarmKind)i;
    return HARM_NONE;
}
