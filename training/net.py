"""The net: hashed word features, two bidirectional LSTM layers, and heads for tags, names, arcs and relations."""

import torch
import torch.nn.functional as F
from torch import nn

# Widths of the net that ships and of its teachers. `layers`: recurrent layers; `vectors`: how many of the most frequent words have one.
SMALL = dict(word=64, shape=24, classes=16, vector=100, projected=128, hidden=128, names=64, arc=128, relation=96)
TEACHER = dict(word=96, shape=32, classes=16, vector=100, projected=192, hidden=160, names=96, arc=192, relation=128)
SIZES = dict(
    small=dict(**SMALL, layers=2, vectors=40_000),
    teacher=dict(**TEACHER, layers=2, vectors=65_000),
)
LAYERS = ("first", "second")
# The most frequent words, whose vectors set the scale of all.
USUAL = 25_000
# Shares of what a training step leaves out: of words, activations between layers, and weights from state to state.
DROPS = dict(
    faint=dict(word=0.15, part=0.08, vector=0.10, input=0.15, layer=0.22, state=0.0),
    light=dict(word=0.25, part=0.12, vector=0.17, input=0.23, layer=0.33, state=0.0),
    middle=dict(word=0.30, part=0.15, vector=0.20, input=0.25, layer=0.37, state=0.10),
    strong=dict(word=0.35, part=0.20, vector=0.20, input=0.30, layer=0.42, state=0.20),
)
PART_SCALE = 0.5
SLOPE = 0.1
# Distances between a word and its head, in words, beyond which a bias is shared.
REACH = 32


def columnwise(x, p, training):
    """Dropout with one mask for all words of a sentence. x [sentences, words, width]"""
    if not training:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p))


def whole(x, p, training):
    """Leaves out all of a word's row. x [sentences, words, width]"""
    return x * (torch.rand(x.shape[0], x.shape[1], 1) > p).float() if training else x


def table(rows, width, deviation):
    embedding = nn.Embedding(rows, width)
    nn.init.normal_(embedding.weight, 0, deviation)
    return embedding


class Embed(nn.Module):
    """Features of words [..., 14] to rows of width `projected`. The columns are those of features.ts."""

    def __init__(self, rows, vectors, width, drop):
        super().__init__()
        self.drop = drop
        self.word = table(rows["word"], width["word"], 0.08)
        self.part = table(rows["part"], width["word"], 0.08)
        self.shape = table(rows["shape"], width["shape"], 0.2)
        self.classes = table(rows["classes"], width["classes"], 0.2)
        self.known = width["vectors"]
        scaled = vectors[: self.known] / vectors[:USUAL].std() * 0.4
        self.vector = nn.Embedding.from_pretrained(torch.cat([torch.zeros(1, width["vector"]), scaled]), freeze=True)
        total = 2 * width["word"] + width["shape"] + width["classes"] + width["vector"]
        self.project = nn.Linear(total, width["projected"])
        self.norm = nn.LayerNorm(width["projected"])

    def forward(self, features):
        on = self.training
        vector = features[..., 13]
        rows = [
            whole(self.word(features[..., 0:2]).sum(-2), self.drop["word"], on),
            whole(self.part(features[..., 2:11]).sum(-2) * PART_SCALE, self.drop["part"], on),
            self.shape(features[..., 11]),
            self.classes(features[..., 12]),
            whole(self.vector(vector * (vector <= self.known)), self.drop["vector"], on),
        ]
        return self.norm(self.project(torch.cat(rows, -1)))


def layer(width, hidden):
    lstm = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
    for name, parameter in lstm.named_parameters():
        if "bias" in name:
            nn.init.zeros_(parameter)
            nn.init.constant_(parameter[hidden : 2 * hidden], 0.5)
        elif "hh" in name:
            for gate in parameter.data.split(hidden):
                nn.init.orthogonal_(gate)
        else:
            nn.init.xavier_uniform_(parameter)
    return lstm


def run(lstm, x, p):
    """A layer in 16-bit floats while training, its weights from state to state dropped in part (Merity et al. 2018)."""
    if not lstm.training:
        return lstm(x)[0]
    weights = [F.dropout(w, p) if "weight_hh" in name else w for name, w in lstm.named_parameters()]
    x = x.bfloat16()
    start = x.new_zeros(2, x.shape[0], lstm.hidden_size)
    weights = [w.bfloat16() for w in weights]
    return torch._VF.lstm(x, (start, start), weights, True, 1, 0.0, True, True, True)[0].float()


class Net(nn.Module):
    def __init__(self, meta, vectors, width, drop="light"):
        """`width`: one of `SIZES`."""
        super().__init__()
        self.drop = DROPS[drop]
        both = 2 * width["hidden"]
        self.embed = Embed(meta["rows"], vectors, width, self.drop)
        self.layers = LAYERS[: width["layers"]]
        for number, name in enumerate(self.layers):
            setattr(self, name, layer(both if number else width["projected"], width["hidden"]))
        self.tag = nn.Linear(both, len(meta["tags"]))
        self.name_hidden = nn.Linear(both, width["names"])
        self.name = nn.Linear(width["names"], len(meta["names"]))
        self.root = nn.Parameter(torch.randn(both) * 0.1)
        self.arc_word = nn.Linear(both, width["arc"])
        self.arc_head = nn.Linear(both, width["arc"])
        self.arc = nn.Linear(width["arc"], width["arc"])
        nn.init.normal_(self.arc.weight, 0, 0.05)
        nn.init.zeros_(self.arc.bias)
        self.distance = nn.Parameter(torch.zeros(2 * REACH + 1))
        self.relation_word = nn.Linear(both, width["relation"])
        self.relation_head = nn.Linear(both, width["relation"])
        self.relation = nn.Linear(2 * width["relation"], len(meta["relations"]))

    def encode(self, features):
        """[sentences, words, 14] to what the first and the last layer say, [sentences, words, 2 x hidden] each."""
        on = self.training
        x = columnwise(self.embed(features), self.drop["input"], on)
        outputs = []
        for name in self.layers:
            x = columnwise(run(getattr(self, name), x, self.drop["state"]), self.drop["layer"], on)
            outputs.append(x)
        return outputs[0], outputs[-1]

    def names(self, second):
        return self.name(F.leaky_relu(self.name_hidden(second), SLOPE))

    def heads(self, second):
        """The root before the words: [sentences, 1 + words, 256]."""
        return torch.cat([torch.tanh(self.root).expand(second.shape[0], 1, -1), second], 1)

    def arcs(self, second, heads):
        """Scores [sentences, words, 1 + words] of every head for every word; 0 is the root."""
        words = second.shape[1]
        word = columnwise(F.leaky_relu(self.arc_word(second), SLOPE), self.drop["layer"], self.training)
        head = columnwise(F.leaky_relu(self.arc_head(heads), SLOPE), self.drop["layer"], self.training)
        offset = torch.arange(words + 1)[None, :] - torch.arange(1, words + 1)[:, None]
        scores = self.arc(word) @ head.transpose(1, 2) + self.distance[offset.clamp(-REACH, REACH) + REACH]
        return scores.masked_fill(offset == 0, -1e9)

    def relations(self, second, heads, chosen):
        """Scores [sentences, words, relations] of the relation to the chosen heads [sentences, words]."""
        word = self.relation_word(second)
        head = self.relation_head(heads)
        head = head.gather(1, chosen[..., None].expand(-1, -1, head.shape[-1]))
        word = columnwise(word, self.drop["layer"], self.training)
        return self.relation(torch.cat([F.leaky_relu(word + head, SLOPE), word * head], -1))
