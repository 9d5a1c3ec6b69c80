#include "serve/token_file.h"

#include <pthread.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* As OWASP advises for argon2id: two passes over 19 MiB. */
#define HASH_PASSES 2
#define HASH_MEMORY ((size_t)19 << 20)

enum { TOKENS_MAX = 1024, SECRET_BYTES = 24, SECRET_SIZE = 33, MARK_SIZE = 32, HASH_DIGITS = 43 };

typedef struct Token {
    char name[TOKEN_NAME_MAX + 1], hash[crypto_pwhash_STRBYTES];
    bool known;                    /* was verified, and */
    unsigned char mark[MARK_SIZE]; /* is known by */
} Token;

struct Tokens {
    pthread_mutex_t lock, verifying;
    unsigned char key[crypto_generichash_KEYBYTES];
    Token *list;
    uint32_t count;
};

static bool is_name(Str name) {
    if (name.len == 0 || name.len > TOKEN_NAME_MAX) return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i], letter = (char)(c | 0x20);
        if (!(letter >= 'a' && letter <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '_')
            return false;
    }
    return true;
}

static Token *find_token(const Tokens *tokens, Str name) {
    for (uint32_t i = 0; i < tokens->count; i++)
        if (str_is(name, tokens->list[i].name)) return &tokens->list[i];
    return NULL;
}

/* Whether it is whole: 32 bytes of hash in base64 stand after the last $. */
static bool is_hash(Str text) {
    size_t end = text.len;
    while (end > 0 && text.data[end - 1] != '$') end--;
    return str_starts(text, crypto_pwhash_argon2id_STRPREFIX) && text.len - end == HASH_DIGITS;
}

/* What is wrong with a line; NULL: nothing, and its token was added. */
static const char *read_line(Tokens *tokens, Str line) {
    size_t blank = str_find(line, " ", 0);
    if (blank == SIZE_MAX) return "expected NAME and its hash, with a blank between them";
    Str name = str_slice(line, 0, blank), hash = str_trim(str_slice(line, blank, line.len));
    if (!is_name(name)) return "a name has up to 32 of a-z, A-Z, 0-9, - and _";
    if (find_token(tokens, name)) return "that name is there already";
    if (tokens->count == TOKENS_MAX) return "there are more than 1,024 tokens";
    if (hash.len >= crypto_pwhash_STRBYTES || memchr(hash.data, '\0', hash.len))
        return "the hash is none of argon2id";
    Token *token = &tokens->list[tokens->count];
    memcpy(token->name, name.data, name.len);
    memcpy(token->hash, hash.data, hash.len);
    if (!is_hash(hash) ||
        crypto_pwhash_str_needs_rehash(token->hash, HASH_PASSES, HASH_MEMORY) < 0) {
        *token = (Token){.known = false};
        return "the hash is none of argon2id";
    }
    tokens->count++;
    return NULL;
}

static parley_status read_lines(Tokens *tokens, Str text, const char *label, parley_error *err) {
    uint32_t number = 0;
    for (size_t at = 0; at < text.len;) {
        size_t end = str_find(text, "\n", at);
        if (end == SIZE_MAX) end = text.len;
        Str line = str_trim(str_slice(text, at, end));
        number++;
        at = end + 1;
        if (line.len == 0 || line.data[0] == '#') continue;
        const char *fault = read_line(tokens, line);
        if (fault) return error_set(err, PARLEY_ERR_INPUT, "%s:%u: %s", label, number, fault);
    }
    return PARLEY_OK;
}

parley_status tokens_read(Str text, const char *label, Tokens **out, parley_error *err) {
    *out = NULL;
    if (sodium_init() < 0)
        return error_set(err, PARLEY_ERR_IO, "this machine gives no random bytes");
    Tokens *tokens = calloc(1, sizeof *tokens);
    if (tokens) tokens->list = calloc(TOKENS_MAX, sizeof *tokens->list);
    if (!tokens || !tokens->list) {
        free(tokens);
        return error_memory(err);
    }
    pthread_mutex_init(&tokens->lock, NULL);
    pthread_mutex_init(&tokens->verifying, NULL);
    randombytes_buf(tokens->key, sizeof tokens->key);
    parley_status status = read_lines(tokens, text, label, err);
    if (status)
        tokens_free(tokens);
    else
        *out = tokens;
    return status ? status : error_clear(err);
}

void tokens_free(Tokens *tokens) {
    if (!tokens) return;
    pthread_mutex_destroy(&tokens->lock);
    pthread_mutex_destroy(&tokens->verifying);
    sodium_memzero(tokens->key, sizeof tokens->key);
    free(tokens->list);
    free(tokens);
}

static void mark_of(const Tokens *tokens, Str token, unsigned char mark[static MARK_SIZE]) {
    crypto_generichash(mark, MARK_SIZE, (const unsigned char *)token.data, token.len, tokens->key,
                       sizeof tokens->key);
}

/* The part before the dot. */
static Str name_of(Str token) {
    size_t dot = str_find(token, ".", 0);
    return dot == SIZE_MAX ? str_of("") : str_slice(token, 0, dot);
}

bool tokens_know(Tokens *tokens, Str token, Str *name) {
    unsigned char mark[MARK_SIZE];
    Token *found = find_token(tokens, name_of(token));
    if (!found) return false;
    mark_of(tokens, token, mark);
    pthread_mutex_lock(&tokens->lock);
    bool same = found->known && sodium_memcmp(mark, found->mark, MARK_SIZE) == 0;
    pthread_mutex_unlock(&tokens->lock);
    if (same) *name = str_of(found->name);
    return same;
}

/* Of a name that is not there another's hash is tried, so that the time taken tells nothing. */
bool tokens_verify(Tokens *tokens, Str token, Str *name) {
    Token *named = find_token(tokens, name_of(token));
    const Token *tried = named ? named : tokens->list;
    if (tokens->count == 0 || token.len >= TOKEN_SIZE) return false;
    pthread_mutex_lock(&tokens->verifying);
    int wrong = crypto_pwhash_str_verify(tried->hash, token.data, token.len);
    pthread_mutex_unlock(&tokens->verifying);
    if (wrong || !named) return false;
    pthread_mutex_lock(&tokens->lock);
    mark_of(tokens, token, named->mark);
    named->known = true;
    pthread_mutex_unlock(&tokens->lock);
    *name = str_of(named->name);
    return true;
}

parley_status token_new(const Tokens *tokens, Str name, char token[static TOKEN_SIZE], StrBuf *line,
                        parley_error *err) {
    unsigned char secret[SECRET_BYTES];
    char text[SECRET_SIZE], hash[crypto_pwhash_STRBYTES];
    if (!is_name(name))
        return error_set(err, PARLEY_ERR_USAGE,
                         "%.*s: a name has up to 32 of a-z, A-Z, 0-9, - and _", STR_ARG(name));
    if (find_token(tokens, name))
        return error_set(err, PARLEY_ERR_USAGE, "%.*s: there is a token of that name already",
                         STR_ARG(name));
    if (tokens->count == TOKENS_MAX)
        return error_set(err, PARLEY_ERR_LIMIT, "there are 1,024 tokens already");
    randombytes_buf(secret, sizeof secret);
    sodium_bin2base64(text, sizeof text, secret, sizeof secret,
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    memcpy(token, name.data, name.len);
    token[name.len] = '.';
    memcpy(token + name.len + 1, text, sizeof text);
    if (crypto_pwhash_str(hash, token, strlen(token), HASH_PASSES, HASH_MEMORY) != 0)
        return error_memory(err);
    strbuf_format(line, "%.*s %s\n", STR_ARG(name), hash);
    return line->failed ? error_memory(err) : PARLEY_OK;
}
