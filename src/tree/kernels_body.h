/* The kernels that the compiler fits to each machine by itself, included once a machine:
 * KERNEL(name) names a function there, TARGET is its attribute. No include guard: this is meant to
 * be included more than once.
 *
 * Sums run over sixteen lanes that are then added in one fixed order, so that the bits do not
 * depend on the machine; the folder is compiled without contraction of a * b + c. */

/* Both halves of the lanes, then of what is left, ... in lane 0. */
#define FOLD(v, both)                                                                              \
    do {                                                                                           \
        Vector moved =                                                                             \
            __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);   \
        both(v, moved);                                                                            \
        moved =                                                                                    \
            __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);   \
        both(v, moved);                                                                            \
        moved =                                                                                    \
            __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);   \
        both(v, moved);                                                                            \
        moved =                                                                                    \
            __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);   \
        both(v, moved);                                                                            \
    } while (0)
#define SUM(v, moved) v += moved
#define RAISE(v, moved) (KERNEL(raise)(&moved, &v), v = moved)

/* Codes (in - mean), from -most to most; the scale also takes `factor`. */
TARGET static void KERNEL(code_apart)(const Codes *out, size_t row, const float *in, size_t width,
                                      float mean, float factor, int most) {
    Vector top = {0};
    for (size_t i = 0; i < width; i += PANEL) {
        Vector size = (Vector)((Bits)(LOAD(in + i) - mean) & 0x7fffffff);
        KERNEL(raise)(&top, &size);
    }
    FOLD(top, RAISE);
    float highest = top[0];
    float to_code = highest > 1e-20f ? (float)most / highest : 0.0f;
    out->scale[row] = highest / (float)most * factor;
    uint8_t *codes = out->values + row * out->stride;
    for (size_t i = 0; i < width; i += PANEL) {
        /* Adding 1.5 * 2^23 leaves the rounded number in the lowest bits. */
        Vector moved = (LOAD(in + i) - mean) * to_code + 12582912.0f;
        Bits whole = (Bits)moved - (0x4B400000 - CODE_ZERO);
        KERNEL(narrow)(codes + i, &whole);
    }
}

TARGET static void KERNEL(code)(const Codes *out, size_t row, const float *in, size_t width,
                                int most) {
    KERNEL(code_apart)(out, row, in, width, 0.0f, 1.0f, most);
}

TARGET static void KERNEL(code_normal)(const Codes *out, size_t row, const float *in,
                                       size_t width) {
    Vector sum = {0}, squares = {0};
    for (size_t i = 0; i < width; i += PANEL) sum += LOAD(in + i);
    FOLD(sum, SUM);
    float mean = sum[0] / (float)width;
    for (size_t i = 0; i < width; i += PANEL) {
        Vector apart = LOAD(in + i) - mean;
        squares += apart * apart;
    }
    FOLD(squares, SUM);
    float factor = 1.0f / sqrtf(squares[0] / (float)width + 1e-5f);
    KERNEL(code_apart)(out, row, in, width, mean, factor, CODE_MOST);
}

TARGET static void KERNEL(add_rectified)(float *x, const float *a, const float *b, const float *c,
                                         size_t width) {
    for (size_t i = 0; i < width; i += PANEL) {
        Vector sum = LOAD(a + i) + LOAD(b + i) + LOAD(c + i), none = {0};
        KERNEL(raise)(&none, &sum);
        STORE(x + i, none);
    }
}

TARGET static void KERNEL(leak)(float *x, size_t width) {
    for (size_t i = 0; i < width; i += PANEL) {
        Vector value = LOAD(x + i), small = value * 0.1f;
        KERNEL(raise)(&small, &value);
        STORE(x + i, small);
    }
}

/* 0.5 + 0.5 * u / (1 + |u|): a sigmoid without an exponential. */
#define GATE(u) (0.5f + 0.5f * (u) / (1.0f + (Vector)((Bits)(u)&0x7fffffff)))

TARGET static void KERNEL(recur)(float *x, float *state, const float *u, size_t half) {
    for (size_t i = 0; i < half; i += PANEL) {
        Vector forget = LOAD(u + i), output = LOAD(u + 2 * half + i);
        forget = GATE(forget);
        Vector now = LOAD(u + half + i);
        now = now + forget * (LOAD(state + i) - now);
        STORE(state + i, now);
        STORE(x + i, LOAD(x + i) + GATE(output) * now);
    }
}

#undef GATE

TARGET static void KERNEL(highest)(float *out, const Rows *in, size_t width) {
    for (size_t i = 0; i < width; i += PANEL) {
        Vector top = LOAD(in->data + i);
        for (size_t row = 1; row < in->count; row++)
            KERNEL(raise)(&top, (const Vector *)(in->data + row * in->stride + i));
        STORE(out + i, top);
    }
}

TARGET static float KERNEL(best_sum)(const float *left, const float *right, size_t count,
                                     size_t *place) {
    size_t i = 1, at = 0;
    float best = left[0] + right[0];
    if (count >= 2 * PANEL) {
        Vector top = LOAD(left) + LOAD(right);
        for (i = PANEL; i + PANEL <= count; i += PANEL) {
            Vector sum = LOAD(left + i) + LOAD(right + i);
            KERNEL(raise)(&top, &sum);
        }
        FOLD(top, RAISE);
        best = top[0];
        while (at + 1 < i && left[at] + right[at] != best) at++;
    }
    for (; i < count; i++) {
        float sum = left[i] + right[i];
        if (sum > best) best = sum, at = i;
    }
    *place = at;
    return best;
}

#undef FOLD
#undef SUM
#undef RAISE

static const Kernels KERNEL(kernels) = {
    KERNEL_NAME,           KERNEL(linear), KERNEL(add_rows), KERNEL(code_normal), KERNEL(code),
    KERNEL(add_rectified), KERNEL(leak),   KERNEL(recur),    KERNEL(best_sum),    KERNEL(highest)};
