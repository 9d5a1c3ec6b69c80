"""The network: hashed words, one convolution, gated recurrent layers that run both ways, and
heads for tags, names, arcs and labels. src/tree computes the same; see models/README.md."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import ROWS

EMBED, WIDTH, LAYERS, ARC, LABEL = 128, 256, 3, 96, 96
HALF = WIDTH // 2
WEIGHT_MOST = 63  # as in src/tree/kernels.h
DISTANCES = (1, 2, 3, 4, 5, 7, 10, 15, 25)  # a bucket begins at each, on either side
BUCKETS = 2 * len(DISTANCES) + 1            # the last one is the root


def squash(x):
    return x / (1 + x.abs())


def gate(x):
    return 0.5 + 0.5 * squash(x)


def bucket_matrix(length):
    """bucket[dependent, head] for words 1.. and heads 0 (root), 1.."""
    words, heads = torch.arange(1, length + 1), torch.arange(0, length + 1)
    distance = heads[None, :] - words[:, None]
    index = torch.bucketize(distance.abs(), torch.tensor(DISTANCES), right=True) - 1
    index = torch.where(distance > 0, index + len(DISTANCES), index).clamp_min(0)
    index[:, 0] = BUCKETS - 1
    return index


class Rounded(torch.autograd.Function):
    """Weights as the model file holds them: seven bits with a scale a row. Gradients pass."""

    @staticmethod
    def forward(context, weight):
        scale = (weight.abs().amax(1, keepdim=True) / WEIGHT_MOST).clamp_min(1e-12)
        return (weight / scale).round() * scale

    @staticmethod
    def backward(context, gradient):
        return gradient


class Linear(nn.Linear):
    """A layer whose weights can be rounded while it learns."""
    rounded = False

    def forward(self, x):
        weight = Rounded.apply(self.weight) if self.rounded else self.weight
        return F.linear(x, weight, self.bias)


class Layer(nn.Module):
    """Gated recurrence without a matrix in the loop: c = f c + (1 - f) g, out = o c."""

    def __init__(self, dropout):
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH, elementwise_affine=False)
        self.project = Linear(WIDTH, 6 * HALF)
        with torch.no_grad():
            self.project.bias.view(2, 3, HALF)[:, 0] = 1.0
        self.dropout = dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape
        y = F.dropout(self.norm(x), self.dropout, self.training)
        u = self.project(y).view(batch, length, 2, 3, HALF)
        forget = gate(u[..., 0, :]) * mask[:, :, None, None]  # padding leaves no trace
        candidate = (1 - forget) * u[..., 1, :] * mask[:, :, None, None]
        forget = torch.stack([forget[:, :, 0], forget[:, :, 1].flip(1)], 2)
        candidate = torch.stack([candidate[:, :, 0], candidate[:, :, 1].flip(1)], 2)
        state, states = torch.zeros_like(candidate[:, 0]), []
        for f, g in zip(forget.unbind(1), candidate.unbind(1)):
            state = torch.addcmul(g, f, state)
            states.append(state)
        states = torch.stack(states, 1)
        states = torch.stack([states[:, :, 0], states[:, :, 1].flip(1)], 2)
        out = gate(u[..., 2, :]) * states
        return x + F.dropout(out.reshape(batch, length, WIDTH), self.dropout, self.training)


class Network(nn.Module):
    """vectors: the words' vectors from elsewhere, which stay as they are; row 0 is for no word."""

    def __init__(self, upos, xpos, names, relations, vectors, dropout=0.25):
        super().__init__()
        self.dropout = dropout
        self.vectors = nn.Embedding.from_pretrained(vectors)
        self.project = nn.Linear(vectors.shape[1], EMBED, bias=False)
        self.embed = nn.EmbeddingBag(ROWS, EMBED, mode="sum")
        nn.init.normal_(self.embed.weight, std=0.02)  # rows that training never meets stay small
        self.embed_norm = nn.LayerNorm(EMBED, elementwise_affine=False)
        self.window = Linear(3 * EMBED, WIDTH)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH, elementwise_affine=False)
        self.upos, self.xpos = Linear(WIDTH, upos), Linear(WIDTH, xpos)
        self.names = Linear(WIDTH, names)
        self.query, self.key = Linear(WIDTH, ARC), Linear(WIDTH, ARC)
        self.root_key = nn.Parameter(torch.zeros(ARC))
        self.distance_up = Linear(WIDTH, BUCKETS)   # where this word looks for its head
        self.distance_down = Linear(WIDTH, BUCKETS)  # where this head looks for dependents
        self.label_word, self.label_head = Linear(WIDTH, LABEL), Linear(WIDTH, LABEL)
        self.label_bucket = nn.Embedding(BUCKETS, LABEL)
        self.label_root = nn.Parameter(torch.zeros(LABEL))
        self.label = Linear(LABEL, relations)

    def round_weights(self):
        """From here on the layers compute with weights of seven bits."""
        for module in self.modules():
            if isinstance(module, Linear):
                module.rounded = True

    def encode(self, rows, weights, mask, known):
        batch, length, slots = rows.shape
        x = self.embed(rows.view(-1, slots), per_sample_weights=weights.view(-1, slots))
        x = x + self.project(self.vectors(known.view(-1)))
        x = self.embed_norm(x).view(batch, length, EMBED) * mask[..., None]
        x = F.dropout(x, self.dropout, self.training)
        padded = F.pad(x, (0, 0, 1, 1))
        x = F.relu(self.window(torch.cat([padded[:, :-2], x, padded[:, 2:]], -1)))
        for layer in self.layers:
            x = layer(x, mask)
        return F.dropout(self.norm(x), self.dropout, self.training)

    def forward(self, rows, weights, mask, known):
        x = self.encode(rows, weights, mask, known)
        return x, self.upos(x), self.xpos(x), self.names(x), self.arcs(x, mask)

    def arcs(self, x, mask):
        batch, length, _ = x.shape
        key = F.leaky_relu(self.key(x), 0.1)
        key = torch.cat([self.root_key.expand(batch, 1, ARC), key], 1)
        scores = F.leaky_relu(self.query(x), 0.1) @ key.transpose(1, 2)
        bucket = bucket_matrix(length).expand(batch, -1, -1)
        scores = scores + self.distance_up(x).gather(2, bucket)
        down = F.pad(self.distance_down(x), (0, 0, 1, 0))  # the root has none
        scores = scores + down.gather(2, bucket.transpose(1, 2)).transpose(1, 2)
        closed = F.pad(mask, (1, 0), value=1.0) == 0
        itself = torch.eye(length + 1, dtype=torch.bool)[1:]
        return scores.masked_fill(closed[:, None, :] | itself, -1e4)

    def labels(self, x, heads):
        """Label scores for each word given its head (0: root)."""
        batch, length, _ = x.shape
        heads_side = torch.cat([self.label_root.expand(batch, 1, LABEL), self.label_head(x)], 1)
        bucket = bucket_matrix(length).expand(batch, -1, -1).gather(2, heads[..., None])[..., 0]
        hidden = self.label_word(x) + self.label_bucket(bucket) + heads_side.gather(
            1, heads[..., None].expand(-1, -1, LABEL))
        return self.label(F.dropout(F.relu(hidden), self.dropout, self.training))
