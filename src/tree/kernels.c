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

const Kernels *kernels_best(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &avx2_kernels
                                                                           : &portable_kernels;
}

#else

const Kernels *kernels_best(void) {
    return &portable_kernels;
}

#endif
