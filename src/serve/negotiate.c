#include "serve/negotiate.h"

#include "serve/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

const char *coding_name(ContentCoding coding) {
    static const char *const names[] = {NULL, "gzip", "zstd"};
    return names[coding];
}

/* The next member of a comma list, trimmed; false at the end. */
static bool next_member(Str list, size_t *at, Str *member) {
    if (*at >= list.len) return false;
    size_t end = str_find(list, ",", *at);
    if (end == SIZE_MAX) end = list.len;
    *member = str_trim(str_slice(list, *at, end));
    *at = end + 1;
    return true;
}

/* A weight in thousandths; what is none counts as 0. */
static int weight_of(Str text) {
    if (text.len == 0 || text.len > 5 || (text.data[0] != '0' && text.data[0] != '1')) return 0;
    int weight = (text.data[0] - '0') * 1000, unit = 100;
    if (text.len > 1 && text.data[1] != '.') return 0;
    for (size_t i = 2; i < text.len; i++, unit /= 10) {
        if (text.data[i] < '0' || text.data[i] > '9') return 0;
        weight += (text.data[i] - '0') * unit;
    }
    return weight > 1000 ? 0 : weight;
}

/* "gzip;q=0.5": the name, and its weight in thousandths. */
static Str weighted(Str member, int *weight) {
    size_t mark = str_find(member, ";", 0);
    *weight = 1000;
    if (mark == SIZE_MAX) return member;
    Str parameter = str_trim(str_slice(member, mark + 1, member.len));
    *weight = 0;
    if (parameter.len > 2 && str_is_nocase(str_slice(parameter, 0, 2), "q="))
        *weight = weight_of(str_slice(parameter, 2, parameter.len));
    return str_trim(str_slice(member, 0, mark));
}

ContentCoding coding_wanted(Str accept_encoding, unsigned offered) {
    int weights[] = {[CODING_IDENTITY] = 1, [CODING_GZIP] = -1, [CODING_ZSTD] = -1}, any = -1;
    Str member;
    for (size_t at = 0; next_member(accept_encoding, &at, &member);) {
        int weight;
        Str name = weighted(member, &weight);
        if (str_is(name, "*")) any = weight;
        if (str_is_nocase(name, "identity")) weights[CODING_IDENTITY] = weight;
        if (str_is_nocase(name, "gzip") || str_is_nocase(name, "x-gzip"))
            weights[CODING_GZIP] = weight;
        if (str_is_nocase(name, "zstd")) weights[CODING_ZSTD] = weight;
    }
    ContentCoding best = CODING_IDENTITY;
    for (int coding = CODING_GZIP; coding <= CODING_ZSTD; coding++) {
        int weight = weights[coding] < 0 ? any : weights[coding];
        if (!(offered >> coding & 1) || weight <= 0 || weight < weights[best]) continue;
        weights[coding] = weight;
        best = (ContentCoding)coding;
    }
    return best;
}

static Str without_coding(Str tag) {
    if (str_ends(tag, "-gzip") || str_ends(tag, "-zstd")) tag.len -= 5;
    return tag;
}

bool tag_listed(Str list, Str tag) {
    Str member;
    for (size_t at = 0; next_member(list, &at, &member);) {
        if (str_is(member, "*")) return true;
        if (str_starts(member, "W/")) member = str_slice(member, 2, member.len);
        if (member.len < 2 || member.data[0] != '"' || member.data[member.len - 1] != '"') continue;
        if (str_equal(without_coding(str_slice(member, 1, member.len - 1)), without_coding(tag)))
            return true;
    }
    return false;
}

Str bearer_of(Str authorization) {
    if (authorization.len < 7 || !str_is_nocase(str_slice(authorization, 0, 7), "bearer "))
        return str_of("");
    return str_trim(str_slice(authorization, 7, authorization.len));
}

static bool is_port(Str text) {
    if (text.len < 2 || text.data[0] != ':') return text.len == 0;
    for (size_t i = 1; i < text.len; i++)
        if (text.data[i] < '0' || text.data[i] > '9') return false;
    return text.len <= 6;
}

bool host_name(Str host, Str *name) {
    host = str_trim(host);
    bool bracket = host.len && host.data[0] == '[';
    size_t end = str_find(host, bracket ? "]" : ":", 0);
    if (bracket && end == SIZE_MAX) return false;
    if (end == SIZE_MAX) end = host.len;
    *name = str_slice(host, bracket, end);
    Str port = str_slice(host, end + bracket, host.len);
    if (name->len > 1 && name->data[name->len - 1] == '.') name->len--;
    return name->len > 0 && is_port(port) && memchr(name->data, ' ', name->len) == NULL;
}

static bool address_of(Str name, struct sockaddr_storage *out) {
    char text[64];
    struct sockaddr_in *v4 = (struct sockaddr_in *)out;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)out;
    memset(out, 0, sizeof *out);
    if (name.len >= sizeof text) return false;
    memcpy(text, name.data, name.len);
    text[name.len] = '\0';
    out->ss_family = AF_INET;
    if (inet_pton(AF_INET, text, &v4->sin_addr) == 1) return true;
    out->ss_family = AF_INET6;
    return inet_pton(AF_INET6, text, &v6->sin6_addr) == 1;
}

bool host_is_address(Str name) {
    struct sockaddr_storage address;
    return address_of(name, &address);
}

bool host_is_loopback(Str name) {
    struct sockaddr_storage address;
    if (str_is_nocase(name, "localhost")) return true;
    return address_of(name, &address) && address_is_loopback((struct sockaddr *)&address);
}

bool origin_is_host(Str origin, Str host) {
    size_t mark = str_find(origin, "://", 0);
    return mark != SIZE_MAX &&
           str_equal_nocase(str_slice(origin, mark + 3, origin.len), str_trim(host));
}

bool media_type_is(Str content_type, const char *type) {
    size_t mark = str_find(content_type, ";", 0);
    if (mark == SIZE_MAX) mark = content_type.len;
    return str_is_nocase(str_trim(str_slice(content_type, 0, mark)), type);
}
