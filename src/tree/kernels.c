#include "tree/kernels.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

/* Sixteen numbers at any address; the compiler makes of them what the machine has. */
typedef float Vector __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t Bits __attribute__((vector_size(64), aligned(4), may_alias));
typedef int8_t Bytes __attribute__((vector_size(16)));

#define LOAD(at) (*(const Vector *)(at))
#define STORE(at, value) (*(Vector *)(at) = (value))
/* Eight halves of a word, and pairs of them taken as four words. */
typedef int16_t Shorts __attribute__((vector_size(16), may_alias));
typedef int32_t Pairs __attribute__((vector_size(16), may_alias));
typedef int8_t EightBytes __attribute__((vector_size(8)));

enum { TWO_COLUMNS = 2 * QUAD, PARTS = PANEL / 2 };

static void portable_panel(float *out, const uint8_t *codes, float row_scale, const Linear *weights,
                           size_t column) {
    const int8_t *panel = weights->panels + column * weights->in;
    Pairs sums[PARTS] = {{0}}; /* of two columns each: two halves of a sum side by side */
    for (size_t k = 0; k < weights->in; k += QUAD, panel += PANEL * QUAD) {
        int16_t a = codes[k], b = codes[k + 1], c = codes[k + 2], d = codes[k + 3];
        Shorts four = {a, b, c, d, a, b, c, d};
        for (size_t i = 0; i < PARTS; i++) {
            EightBytes bytes;
            memcpy(&bytes, panel + i * TWO_COLUMNS, sizeof bytes);
            /* A product of a code and a weight fits into 16 bits. */
            Pairs products = (Pairs)(__builtin_convertvector(bytes, Shorts) * four);
            sums[i] += (products << 16 >> 16) + (products >> 16);
        }
    }
    for (size_t i = 0; i < PANEL; i++) {
        int32_t sum = sums[i / 2][i % 2 * 2] + sums[i / 2][i % 2 * 2 + 1];
        float value = (float)(sum - weights->zero[column + i]);
        out[i] = value * (row_scale * weights->scale[column + i]) + weights->bias[column + i];
    }
}

static void portable_linear(Rows out, const Codes *in, const Linear *weights) {
    for (size_t column = 0; column < weights->out; column += PANEL)
        for (size_t row = 0; row < out.count; row++)
            portable_panel(out.data + row * out.stride + column, in->values + row * in->stride,
                           in->scale[row], weights, column);
}

static void portable_add_rows(float *sum, RowTable table, const uint32_t *rows, size_t count,
                              size_t width) {
    for (size_t k = 0; k < count; k++) {
        const int8_t *row = table.rows + rows[k] * width;
        float scale = table.scale[rows[k]];
        for (size_t i = 0; i < width; i++) sum[i] += (float)row[i] * scale;
    }
}

/* Sixteen whole numbers below 256 as bytes. */
static inline void portable_narrow(uint8_t *out, const Bits *whole) {
    int32_t lanes[PANEL];
    memcpy(lanes, whole, sizeof lanes);
    for (size_t i = 0; i < PANEL; i++) out[i] = (uint8_t)lanes[i];
}

/* The higher of each pair; top's where neither is. */
static inline void portable_raise(Vector *top, const Vector *other) {
    Bits higher = *other > *top;
    *top = (Vector)(((Bits)*other & higher) | ((Bits)*top & ~higher));
}

#define KERNEL(name) portable_##name
#define KERNEL_NAME "portable"
#define TARGET
#include "tree/kernels_body.h"
#undef KERNEL
#undef KERNEL_NAME
#undef TARGET

const Kernels *kernels_portable(void) {
    return &portable_kernels;
}

#if defined(__x86_64__)

#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))

/* Four bytes of a row, eight times over. */
TARGET static inline __m256i four_codes(const uint8_t *codes) {
    int32_t four;
    memcpy(&four, codes, sizeof four);
    return _mm256_set1_epi32(four);
}

/* Pairs fit into 16 bits: 2 * 255 * WEIGHT_MOST is less than 2^15. */
TARGET static inline __m256i add_products(__m256i sum, __m256i codes, __m256i weights) {
    __m256i pairs = _mm256_maddubs_epi16(codes, weights);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

TARGET static inline void avx2_write(float *out, __m256i sums, const Linear *weights, size_t column,
                                     float row_scale) {
    __m256i zero = _mm256_loadu_si256((const __m256i *)(const void *)(weights->zero + column));
    __m256 value = _mm256_cvtepi32_ps(_mm256_sub_epi32(sums, zero));
    __m256 scale =
        _mm256_mul_ps(_mm256_set1_ps(row_scale), _mm256_loadu_ps(weights->scale + column));
    _mm256_storeu_ps(
        out, _mm256_add_ps(_mm256_mul_ps(value, scale), _mm256_loadu_ps(weights->bias + column)));
}

/* Compilers keep sums in registers when each has a name, not when they stand in an array: hence
 * these macros, which take a row's number, and a function for each count of rows. */
#define ROWS_1(DO) DO(0)
#define ROWS_2(DO) ROWS_1(DO) DO(1)
#define ROWS_3(DO) ROWS_2(DO) DO(2)
#define ROWS_4(DO) ROWS_3(DO) DO(3)
#define ROWS_5(DO) ROWS_4(DO) DO(4)
#define ROWS_6(DO) ROWS_5(DO) DO(5)

/* Works on the rows from `row` to `end` and one or more panels from `column` on. */
typedef void Blocks(Rows out, const Codes *in, const Linear *weights, size_t column, size_t row,
                    size_t end);

/* All rows at `column`, in as few blocks of at most `most` rows as will do, one row fewer in some.
 * blocks[i] takes i + 1 rows at a time. */
static inline void all_rows(Rows out, const Codes *in, const Linear *weights, size_t column,
                            Blocks *const *blocks, size_t most) {
    size_t count = (out.count + most - 1) / most, high = (out.count + count - 1) / count;
    size_t lower = count * high - out.count, middle = (count - lower) * high;
    blocks[high - 1](out, in, weights, column, 0, middle);
    if (lower) blocks[high - 2](out, in, weights, column, middle, out.count);
}

#define AVX2_BEGIN(r)                                                                              \
    const uint8_t *codes##r = in->values + (row + r) * in->stride;                                 \
    __m256i left##r = _mm256_setzero_si256(), right##r = left##r;
#define AVX2_ADD(r)                                                                                \
    {                                                                                              \
        __m256i four = four_codes(codes##r + k);                                                   \
        left##r = add_products(left##r, four, first);                                              \
        right##r = add_products(right##r, four, second);                                           \
    }
#define AVX2_END(r)                                                                                \
    {                                                                                              \
        float *to = out.data + (row + r) * out.stride + column;                                    \
        avx2_write(to, left##r, weights, column, in->scale[row + r]);                              \
        avx2_write(to + PANEL / 2, right##r, weights, column + PANEL / 2, in->scale[row + r]);     \
    }

#define AVX2_BLOCKS(rows)                                                                          \
    TARGET static void avx2_rows_##rows(Rows out, const Codes *in, const Linear *weights,          \
                                        size_t column, size_t row, size_t end) {                   \
        for (; row < end; row += rows) {                                                           \
            const int8_t *panel = weights->panels + column * weights->in;                          \
            ROWS_##rows(AVX2_BEGIN);                                                               \
            for (size_t k = 0; k < weights->in; k += QUAD) {                                       \
                const __m256i *at = (const __m256i *)(const void *)(panel + k * PANEL);            \
                __m256i first = _mm256_loadu_si256(at), second = _mm256_loadu_si256(at + 1);       \
                ROWS_##rows(AVX2_ADD);                                                             \
            }                                                                                      \
            ROWS_##rows(AVX2_END);                                                                 \
        }                                                                                          \
    }
AVX2_BLOCKS(1)
AVX2_BLOCKS(2)
AVX2_BLOCKS(3)
AVX2_BLOCKS(4)

static void avx2_linear(Rows out, const Codes *in, const Linear *weights) {
    static Blocks *const blocks[] = {avx2_rows_1, avx2_rows_2, avx2_rows_3, avx2_rows_4};
    if (out.count == 0) return;
    for (size_t column = 0; column < weights->out; column += PANEL)
        all_rows(out, in, weights, column, blocks, sizeof blocks / sizeof *blocks);
}

/* Eight bytes as numbers. */
TARGET static inline __m256 avx2_widen(const int8_t *bytes) {
    __m128i eight = _mm_loadl_epi64((const __m128i *)(const void *)bytes);
    return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(eight));
}

TARGET static void avx2_add_rows(float *sum, RowTable table, const uint32_t *rows, size_t count,
                                 size_t width) {
    for (size_t i = 0; i < width; i += PANEL) {
        __m256 left = _mm256_loadu_ps(sum + i), right = _mm256_loadu_ps(sum + i + PANEL / 2);
        for (size_t k = 0; k < count; k++) {
            const int8_t *row = table.rows + rows[k] * width + i;
            __m256 scale = _mm256_broadcast_ss(&table.scale[rows[k]]);
            left = _mm256_add_ps(left, _mm256_mul_ps(avx2_widen(row), scale));
            right = _mm256_add_ps(right, _mm256_mul_ps(avx2_widen(row + PANEL / 2), scale));
        }
        _mm256_storeu_ps(sum + i, left);
        _mm256_storeu_ps(sum + i + PANEL / 2, right);
    }
}

TARGET static inline void avx2_narrow(uint8_t *out, const Bits *whole) {
    const __m256i *at = (const __m256i *)(const void *)whole;
    __m256i halves = _mm256_packus_epi32(_mm256_loadu_si256(at), _mm256_loadu_si256(at + 1));
    halves = _mm256_permute4x64_epi64(halves, 0xD8);
    __m128i low = _mm256_castsi256_si128(halves), high = _mm256_extracti128_si256(halves, 1);
    _mm_storeu_si128((__m128i *)(void *)out, _mm_packus_epi16(low, high));
}

TARGET static inline void avx2_raise(Vector *top, const Vector *other) {
    float *to = (float *)top;
    const float *from = (const float *)other;
    for (size_t i = 0; i < PANEL; i += PANEL / 2)
        _mm256_storeu_ps(to + i, _mm256_max_ps(_mm256_loadu_ps(from + i), _mm256_loadu_ps(to + i)));
}

#define KERNEL(name) avx2_##name
#define KERNEL_NAME "AVX2"
#include "tree/kernels_body.h"
#undef KERNEL
#undef KERNEL_NAME
#undef TARGET

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2")))

TARGET static inline void avx512_write(float *out, __m512i sums, const Linear *weights,
                                       size_t column, float row_scale) {
    __m512i zero = _mm512_loadu_si512(weights->zero + column);
    __m512 value = _mm512_cvtepi32_ps(_mm512_sub_epi32(sums, zero));
    __m512 scale =
        _mm512_mul_ps(_mm512_set1_ps(row_scale), _mm512_loadu_ps(weights->scale + column));
    _mm512_storeu_ps(
        out, _mm512_add_ps(_mm512_mul_ps(value, scale), _mm512_loadu_ps(weights->bias + column)));
}

/* sum += codes * weights, four products a lane. Written out because gcc 12 copies the sum of the
 * intrinsic from register to register. */
#define AVX512_DOT(sum, codes, weights)                                                            \
    __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(codes), "v"(weights))

#define AVX512_BEGIN_ONE(r)                                                                        \
    const uint8_t *codes##r = in->values + (row + r) * in->stride;                                 \
    __m512i a##r = _mm512_setzero_si512();
#define AVX512_BEGIN(r)                                                                            \
    AVX512_BEGIN_ONE(r)                                                                            \
    __m512i b##r = a##r, c##r = a##r, d##r = a##r;
#define AVX512_SPREAD(r) _mm512_broadcastd_epi32(_mm_loadu_si32(codes##r + k))
#define AVX512_ADD(r)                                                                              \
    {                                                                                              \
        __m512i four = AVX512_SPREAD(r);                                                           \
        AVX512_DOT(a##r, four, a);                                                                 \
        AVX512_DOT(b##r, four, b);                                                                 \
        AVX512_DOT(c##r, four, c);                                                                 \
        AVX512_DOT(d##r, four, d);                                                                 \
    }
#define AVX512_ADD_ONE(r) AVX512_DOT(a##r, AVX512_SPREAD(r), a);
#define AVX512_END_ONE(r)                                                                          \
    avx512_write(out.data + (row + r) * out.stride + column, a##r, weights, column,                \
                 in->scale[row + r]);
#define AVX512_END(r)                                                                              \
    {                                                                                              \
        float *to = out.data + (row + r) * out.stride + column, scale = in->scale[row + r];        \
        avx512_write(to, a##r, weights, column, scale);                                            \
        avx512_write(to + PANEL, b##r, weights, column + PANEL, scale);                            \
        avx512_write(to + 2 * PANEL, c##r, weights, column + 2 * PANEL, scale);                    \
        avx512_write(to + 3 * PANEL, d##r, weights, column + 3 * PANEL, scale);                    \
    }

#define AVX512_BLOCKS(rows)                                                                        \
    TARGET static void avx512_panel_##rows(Rows out, const Codes *in, const Linear *weights,       \
                                           size_t column, size_t row, size_t end) {                \
        for (; row < end; row += rows) {                                                           \
            const int8_t *panel = weights->panels + column * weights->in;                          \
            ROWS_##rows(AVX512_BEGIN_ONE);                                                         \
            for (size_t k = 0; k < weights->in; k += QUAD, panel += PANEL * QUAD) {                \
                __m512i a = _mm512_loadu_si512(panel);                                             \
                ROWS_##rows(AVX512_ADD_ONE);                                                       \
            }                                                                                      \
            ROWS_##rows(AVX512_END_ONE);                                                           \
        }                                                                                          \
    }                                                                                              \
    TARGET static void avx512_four_panels_##rows(Rows out, const Codes *in, const Linear *weights, \
                                                 size_t column, size_t row, size_t end) {          \
        size_t apart = PANEL * weights->in;                                                        \
        for (; row < end; row += rows) {                                                           \
            const int8_t *panel = weights->panels + column * weights->in;                          \
            ROWS_##rows(AVX512_BEGIN);                                                             \
            for (size_t k = 0; k < weights->in; k += QUAD, panel += PANEL * QUAD) {                \
                __m512i a = _mm512_loadu_si512(panel), b = _mm512_loadu_si512(panel + apart);      \
                __m512i c = _mm512_loadu_si512(panel + 2 * apart);                                 \
                __m512i d = _mm512_loadu_si512(panel + 3 * apart);                                 \
                ROWS_##rows(AVX512_ADD);                                                           \
            }                                                                                      \
            ROWS_##rows(AVX512_END);                                                               \
        }                                                                                          \
    }
AVX512_BLOCKS(1)
AVX512_BLOCKS(2)
AVX512_BLOCKS(3)
AVX512_BLOCKS(4)
AVX512_BLOCKS(5)
AVX512_BLOCKS(6)

static void avx512_linear(Rows out, const Codes *in, const Linear *weights) {
    static Blocks *const four[] = {avx512_four_panels_1, avx512_four_panels_2,
                                   avx512_four_panels_3, avx512_four_panels_4,
                                   avx512_four_panels_5, avx512_four_panels_6};
    static Blocks *const one[] = {avx512_panel_1, avx512_panel_2, avx512_panel_3,
                                  avx512_panel_4, avx512_panel_5, avx512_panel_6};
    enum { MOST_ROWS = sizeof one / sizeof *one };
    size_t column = 0;
    if (out.count == 0) return;
    for (; column + 4 * PANEL <= weights->out; column += 4 * PANEL)
        all_rows(out, in, weights, column, four, MOST_ROWS);
    for (; column < weights->out; column += PANEL)
        all_rows(out, in, weights, column, one, MOST_ROWS);
}

TARGET static void avx512_add_rows(float *sum, RowTable table, const uint32_t *rows, size_t count,
                                   size_t width) {
    for (size_t i = 0; i < width; i += PANEL) {
        __m512 all = _mm512_loadu_ps(sum + i);
        for (size_t k = 0; k < count; k++) {
            const void *row = table.rows + rows[k] * width + i;
            __m512i whole = _mm512_cvtepi8_epi32(_mm_loadu_si128(row));
            __m512 scale = _mm512_set1_ps(table.scale[rows[k]]);
            all = _mm512_add_ps(all, _mm512_mul_ps(_mm512_cvtepi32_ps(whole), scale));
        }
        _mm512_storeu_ps(sum + i, all);
    }
}

TARGET static inline void avx512_narrow(uint8_t *out, const Bits *whole) {
    __m512i numbers = _mm512_loadu_si512(whole);
    _mm_storeu_si128((__m128i *)(void *)out, _mm512_cvtepi32_epi8(numbers));
}

TARGET static inline void avx512_raise(Vector *top, const Vector *other) {
    *top = (Vector)_mm512_max_ps((__m512)*other, (__m512)*top);
}

#define KERNEL(name) avx512_##name
#define KERNEL_NAME "AVX-512 VNNI"
#include "tree/kernels_body.h"

const Kernels *kernels_avx2(void) {
    return __builtin_cpu_supports("avx2") ? &avx2_kernels : NULL;
}

const Kernels *kernels_avx512(void) {
    bool whole = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                 __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                 __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx2");
    return whole ? &avx512_kernels : NULL;
}

#else

const Kernels *kernels_avx2(void) {
    return NULL;
}

const Kernels *kernels_avx512(void) {
    return NULL;
}

#endif

const Kernels *kernels_best(void) {
    if (kernels_avx512()) return kernels_avx512();
    return kernels_avx2() ? kernels_avx2() : kernels_portable();
}
