/* What a request's header fields say: which codings it takes, which version it has, its token, and
 * whether it was made by a page of another origin. Reads any bytes. */
#ifndef SERVE_NEGOTIATE_H
#define SERVE_NEGOTIATE_H

#include "base/str.h"

typedef enum ContentCoding { CODING_IDENTITY, CODING_GZIP, CODING_ZSTD } ContentCoding;

/* The name as Content-Encoding has it; NULL for identity. */
const char *coding_name(ContentCoding coding);

/* The best that an Accept-Encoding field allows among identity and those offered (bits 1 <<
 * coding): by its weights, and of equals zstd before gzip before identity. */
ContentCoding coding_wanted(Str accept_encoding, unsigned offered);

/* Whether If-None-Match lists the tag. The tag is without quotes; tags of the same bytes in another
 * coding ("x-gzip" of "x") count as the same. */
bool tag_listed(Str if_none_match, Str tag);

/* The token of "Bearer TOKEN"; empty if there is none. */
Str bearer_of(Str authorization);

/* The name in a Host field, without port and brackets: "localhost", "::1". False for no host. */
bool host_name(Str host, Str *name);

/* Whether the name is "localhost" or an address that only this machine reaches; whether it is an
 * address at all. */
bool host_is_loopback(Str name);
bool host_is_address(Str name);

/* Whether "http://host:port" is the origin of what is served as that Host. */
bool origin_is_host(Str origin, Str host);

/* Whether a media type ("application/json; charset=utf-8") is that one. */
bool media_type_is(Str content_type, const char *type);

#endif
