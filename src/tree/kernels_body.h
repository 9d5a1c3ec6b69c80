/* The kernels' source, included once a machine: KERNEL(name) names a function there, TARGET is
 * its attribute, MULTIPLY_ADD(a, b, sum) adds a vector times a number. No include guard: this is
 * meant to be included more than once. */

TARGET static void KERNEL(block)(float *out, size_t out_stride, const float *in, size_t in_stride,
                                 const float *panel, const float *bias, size_t depth) {
    Vector s00 = {0}, s01 = {0}, s10 = {0}, s11 = {0};
    Vector s20 = {0}, s21 = {0}, s30 = {0}, s31 = {0};
    if (bias) {
        s00 = s10 = s20 = s30 = LOAD(bias);
        s01 = s11 = s21 = s31 = LOAD(bias + 8);
    }
    for (size_t k = 0; k < depth; k++) {
        Vector left = LOAD(panel + k * PANEL), right = LOAD(panel + k * PANEL + 8);
        float a = in[k], b = in[in_stride + k];
        float c = in[2 * in_stride + k], d = in[3 * in_stride + k];
        s00 = MULTIPLY_ADD(left, a, s00), s01 = MULTIPLY_ADD(right, a, s01);
        s10 = MULTIPLY_ADD(left, b, s10), s11 = MULTIPLY_ADD(right, b, s11);
        s20 = MULTIPLY_ADD(left, c, s20), s21 = MULTIPLY_ADD(right, c, s21);
        s30 = MULTIPLY_ADD(left, d, s30), s31 = MULTIPLY_ADD(right, d, s31);
    }
    STORE(out, s00), STORE(out + 8, s01);
    STORE(out + out_stride, s10), STORE(out + out_stride + 8, s11);
    STORE(out + 2 * out_stride, s20), STORE(out + 2 * out_stride + 8, s21);
    STORE(out + 3 * out_stride, s30), STORE(out + 3 * out_stride + 8, s31);
}

TARGET static void KERNEL(linear)(Rows out, const float *in, size_t in_stride,
                                  const Linear *weights) {
    size_t depth = weights->in;
    for (size_t column = 0; column < weights->out; column += PANEL) {
        const float *panel = weights->panels + column * depth;
        const float *bias = weights->bias ? weights->bias + column : NULL;
        for (size_t row = 0; row < out.count; row += ROW_BLOCK) KERNEL(block)
        (out.data + row * out.stride + column, out.stride, in + row * in_stride, in_stride, panel,
         bias, depth);
    }
}

TARGET static void KERNEL(add_row)(float *sum, const int8_t *row, float scale, size_t width) {
    for (size_t i = 0; i < width; i += 8) {
        Bytes bytes;
        memcpy(&bytes, row + i, sizeof bytes);
        Vector values = __builtin_convertvector(bytes, Vector);
        STORE(sum + i, MULTIPLY_ADD(values, scale, LOAD(sum + i)));
    }
}

TARGET static float KERNEL(total)(const Vector *v) {
    float lanes[8];
    memcpy(lanes, v, sizeof lanes);
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +
           ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

TARGET static void KERNEL(normalize)(float *out, const float *in, size_t width, const float *gain,
                                     const float *shift) {
    Vector sum = {0}, squares = {0};
    for (size_t i = 0; i < width; i += 8) sum += LOAD(in + i);
    float mean = KERNEL(total)(&sum) / (float)width;
    for (size_t i = 0; i < width; i += 8) {
        Vector apart = LOAD(in + i) - mean;
        squares += apart * apart;
    }
    float factor = 1.0f / sqrtf(KERNEL(total)(&squares) / (float)width + 1e-5f);
    for (size_t i = 0; i < width; i += 8) {
        Vector value = (LOAD(in + i) - mean) * factor;
        if (gain) value = value * LOAD(gain + i) + LOAD(shift + i);
        STORE(out + i, value);
    }
}

/* 0.5 + 0.5 * u / (1 + |u|): a sigmoid without an exponential, the same on every machine. */
#define GATE(u) (0.5f + 0.5f * (u) / (1.0f + (Vector)((Bits)(u)&0x7fffffff)))

TARGET static void KERNEL(recur)(float *x, float *state, const float *u, size_t half) {
    for (size_t i = 0; i < half; i += 8) {
        Vector forget = LOAD(u + i), output = LOAD(u + 2 * half + i);
        forget = GATE(forget);
        Vector now = LOAD(u + half + i);
        now = now + forget * (LOAD(state + i) - now);
        STORE(state + i, now);
        STORE(x + i, LOAD(x + i) + GATE(output) * now);
    }
}

#undef GATE

static const Kernels KERNEL(kernels) = {KERNEL(linear), KERNEL(add_row), KERNEL(normalize),
                                        KERNEL(recur)};
