#include "tree/kernels.h"

#include <math.h>
#include <string.h>

/* Eight numbers at any address; the compiler makes of them what the machine has. */
typedef float Vector __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t Bits __attribute__((vector_size(32), aligned(4), may_alias));
typedef int8_t Bytes __attribute__((vector_size(8)));

#define LOAD(at) (*(const Vector *)(at))
#define STORE(at, value) (*(Vector *)(at) = (value))

#define KERNEL(name) portable_##name
#define TARGET
#define MULTIPLY_ADD(a, b, sum) ((sum) + (a) * (b))
#include "tree/kernels_body.h"
#undef KERNEL
#undef TARGET
#undef MULTIPLY_ADD

const Kernels *kernels_portable(void) {
    return &portable_kernels;
}

#if defined(__x86_64__)

#include <immintrin.h>

#define KERNEL(name) avx2_##name
#define TARGET __attribute__((target("avx2,fma")))
#define MULTIPLY_ADD(a, b, sum)                                                                    \
    ((Vector)_mm256_fmadd_ps((__m256)(a), _mm256_set1_ps(b), (__m256)(sum)))
#include "tree/kernels_body.h"

/* AVX-512 takes two panels at a time; what it computes is what AVX2 computes, to the bit. */
#define TARGET_512 __attribute__((target("avx512f,avx2,fma")))

TARGET_512 static void pair_of_blocks(float *out, size_t out_stride, const float *in,
                                      size_t in_stride, const float *panel, const float *bias,
                                      size_t depth) {
    const float *other = panel + depth * PANEL;
    __m512 left = bias ? _mm512_loadu_ps(bias) : _mm512_setzero_ps();
    __m512 right = bias ? _mm512_loadu_ps(bias + PANEL) : _mm512_setzero_ps();
    __m512 s00 = left, s01 = right, s10 = left, s11 = right;
    __m512 s20 = left, s21 = right, s30 = left, s31 = right;
    for (size_t k = 0; k < depth; k++) {
        left = _mm512_loadu_ps(panel + k * PANEL), right = _mm512_loadu_ps(other + k * PANEL);
        __m512 a = _mm512_set1_ps(in[k]), b = _mm512_set1_ps(in[in_stride + k]);
        __m512 c = _mm512_set1_ps(in[2 * in_stride + k]), d = _mm512_set1_ps(in[3 * in_stride + k]);
        s00 = _mm512_fmadd_ps(left, a, s00), s01 = _mm512_fmadd_ps(right, a, s01);
        s10 = _mm512_fmadd_ps(left, b, s10), s11 = _mm512_fmadd_ps(right, b, s11);
        s20 = _mm512_fmadd_ps(left, c, s20), s21 = _mm512_fmadd_ps(right, c, s21);
        s30 = _mm512_fmadd_ps(left, d, s30), s31 = _mm512_fmadd_ps(right, d, s31);
    }
    _mm512_storeu_ps(out, s00), _mm512_storeu_ps(out + PANEL, s01);
    _mm512_storeu_ps(out + out_stride, s10), _mm512_storeu_ps(out + out_stride + PANEL, s11);
    out += 2 * out_stride;
    _mm512_storeu_ps(out, s20), _mm512_storeu_ps(out + PANEL, s21);
    _mm512_storeu_ps(out + out_stride, s30), _mm512_storeu_ps(out + out_stride + PANEL, s31);
}

TARGET_512 static void avx512_linear(Rows out, const float *in, size_t in_stride,
                                     const Linear *weights) {
    size_t depth = weights->in, column = 0;
    for (; column + PANEL < weights->out; column += 2 * PANEL) {
        const float *panel = weights->panels + column * depth;
        const float *bias = weights->bias ? weights->bias + column : NULL;
        for (size_t row = 0; row < out.count; row += ROW_BLOCK)
            pair_of_blocks(out.data + row * out.stride + column, out.stride, in + row * in_stride,
                           in_stride, panel, bias, depth);
    }
    if (column == weights->out) return;
    Linear last = {weights->panels + column * depth, weights->bias ? weights->bias + column : NULL,
                   weights->in, PANEL};
    avx2_linear((Rows){out.data + column, out.stride, out.count}, in, in_stride, &last);
}

static const Kernels avx512_kernels = {avx512_linear, avx2_add_row, avx2_normalize, avx2_recur};

const Kernels *kernels_avx2(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &avx2_kernels : NULL;
}

const Kernels *kernels_best(void) {
    const Kernels *avx2 = kernels_avx2();
    if (avx2 && __builtin_cpu_supports("avx512f")) return &avx512_kernels;
    return avx2 ? avx2 : &portable_kernels;
}

#else

const Kernels *kernels_avx2(void) {
    return NULL;
}

const Kernels *kernels_best(void) {
    return &portable_kernels;
}

#endif
