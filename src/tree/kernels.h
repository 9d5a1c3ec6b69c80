/* The arithmetic of the network: sums of rows, norms, codes of eight bits, matrix products, gates.
 *
 * Matrix products are of whole numbers: a row's values are coded as one scale and a byte each, a
 * column's weights as one scale and seven bits each. Each kernel exists for any machine, for AVX2
 * and for AVX-512 with VNNI; whole numbers add up to the same everywhere, and what is left in
 * floating point is done in the same order, so all of them give the same bits.
 *
 * Coding both sides of a product: B. Jacob et al., "Quantization and Training of Neural Networks
 * for Efficient Integer-Arithmetic-Only Inference", CVPR 2018. */
#ifndef TREE_KERNELS_H
#define TREE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

enum {
    PANEL = 16,      /* columns that are worked on together; widths are filled up to a multiple */
    QUAD = 4,        /* weights of one column that lie together; depths are multiples of it */
    CODE_MOST = 127, /* a row's values run from -127 to 127 */
    CODE_ZERO = 128, /* and are kept with this much added */
    WEIGHT_MOST = 63 /* a column's weights run from -63 to 63, so that AVX2 does not overflow */
};

/* A layer's weights: `in` rows by `out` columns, as panels [out / PANEL][in / QUAD][PANEL][QUAD].
 */
typedef struct Linear {
    const int8_t *panels;
    const float *scale;  /* one a column */
    const float *bias;   /* one a column; both are filled up to a whole panel */
    const int32_t *zero; /* CODE_ZERO times the sum of each column's weights */
    uint32_t in, out;
} Linear;

/* Rows of numbers, `stride` floats from one to the next. */
typedef struct Rows {
    float *data;
    size_t stride, count;
} Rows;

/* Coded rows: values[row * stride + i] stands for (values - CODE_ZERO) * scale[row]. */
typedef struct Codes {
    uint8_t *values;
    float *scale;
    size_t stride;
} Codes;

/* Rows of a table that are added up: each row's numbers as a byte each and one scale. */
typedef struct RowTable {
    const int8_t *rows;
    const float *scale;
} RowTable;

typedef struct Kernels {
    const char *name;
    /* out = in * weights + bias. */
    void (*linear)(Rows out, const Codes *in, const Linear *weights);
    /* sum += each of the table's rows that is named, in that order, over width (a multiple of
     * PANEL) numbers. */
    void (*add_rows)(float *sum, RowTable table, const uint32_t *rows, size_t count, size_t width);
    /* Codes (in - mean) / deviation as row `row` of out. Widths are multiples of PANEL. */
    void (*code_normal)(const Codes *out, size_t row, const float *in, size_t width);
    /* Codes the numbers as they are, from -most to most. */
    void (*code)(const Codes *out, size_t row, const float *in, size_t width, int most);
    /* x = max(a + b + c, 0). */
    void (*add_rectified)(float *x, const float *a, const float *b, const float *c, size_t width);
    /* x = x > 0 ? x : x / 10. */
    void (*leak)(float *x, size_t width);
    /* One step of a recurrent layer in one direction: u holds forget, candidate and output
     * parts of `half` numbers each; state is carried on; the gated state is added to x. */
    void (*recur)(float *x, float *state, const float *u, size_t half);
    /* The highest left[i] + right[i], i < count: its value; *place is the first i that has it. */
    float (*best_sum)(const float *left, const float *right, size_t count, size_t *place);
    /* The highest of each column of the rows, of which there is at least one. */
    void (*highest)(float *out, const Rows *in, size_t width);
} Kernels;

/* The fastest that this machine runs. */
const Kernels *kernels_best(void);
/* NULL where the machine has no AVX2. */
const Kernels *kernels_avx2(void);
/* NULL where the machine has no AVX-512 with VNNI. */
const Kernels *kernels_avx512(void);
/* Plain C. */
const Kernels *kernels_portable(void);

#endif
