/* The arithmetic of the network: matrix products, norms, gates. Each kernel exists for any machine
 * and for AVX2 with FMA, both compiled from kernels_body.h; the matrix product for AVX-512 too.
 * They differ in the last bits only, because FMA rounds once where plain C rounds twice. */
#ifndef TREE_KERNELS_H
#define TREE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

enum {
    PANEL = 16,   /* columns that are worked on together; widths are filled up to a multiple */
    ROW_BLOCK = 4 /* rows that are worked on together; buffers have room for a whole block */
};

/* A layer's weights: in rows by out columns, as panels [out / PANEL][in][PANEL]. */
typedef struct Linear {
    const float *panels;
    const float *bias; /* filled up to a whole panel; NULL for none */
    uint32_t in, out;
} Linear;

/* Rows of numbers, `stride` floats from one to the next. */
typedef struct Rows {
    float *data;
    size_t stride, count;
} Rows;

typedef struct Kernels {
    /* out = in * weights + bias. Both have room for count rounded up to ROW_BLOCK. */
    void (*linear)(Rows out, const float *in, size_t in_stride, const Linear *weights);
    /* sum += scale * row, over width (a multiple of 8) numbers. */
    void (*add_row)(float *sum, const int8_t *row, float scale, size_t width);
    /* out = (in - mean) / deviation, then * gain + shift unless gain is NULL. */
    void (*normalize)(float *out, const float *in, size_t width, const float *gain,
                      const float *shift);
    /* One step of a recurrent layer in one direction: u holds forget, candidate and output
     * parts of `half` numbers each; state is carried on; the gated state is added to x. */
    void (*recur)(float *x, float *state, const float *u, size_t half);
} Kernels;

/* The fastest that this machine runs. */
const Kernels *kernels_best(void);
/* NULL where the machine has no AVX2. */
const Kernels *kernels_avx2(void);
/* Plain C. */
const Kernels *kernels_portable(void);

#endif
