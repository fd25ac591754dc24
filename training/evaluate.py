"""A quick look at the tuning sets while training: heads are each word's best, which need not make a tree; names are exact spans.

The figures that count come from the run-time net and the project's own measures."""

import torch

from data import Sentences


@torch.no_grad()
def report(net, folder, meta, trees, names):
    net.eval()
    print("tuning:", trees_line(net, Sentences(folder, trees, meta), meta), flush=True)
    for name in names:
        print("tuning:", name, names_line(net, Sentences(folder, name, meta), meta), flush=True)


def trees_line(net, sentences, meta):
    words = tags = arcs = labelled = 0
    upos = torch.tensor([hash_of(tag.split(" ")[0]) for tag in meta["tags"]])
    base = torch.tensor([hash_of(relation.split(":")[0]) for relation in meta["relations"]])
    for picked in sentences.batches(2000, None, 400):
        first, second = net.encode(sentences.rows("features", picked))
        heads, gold = net.heads(second), sentences.rows("heads", picked)
        chosen = net.arcs(second, heads).argmax(-1)
        relation = net.relations(second, heads, chosen).argmax(-1)
        right = chosen == gold
        words += right.numel()
        arcs += right.sum().item()
        labelled += (right & (base[relation] == base[sentences.rows("relations", picked)])).sum().item()
        wanted = sentences.rows("tags", picked)
        tags += ((upos[net.tag(first).argmax(-1)] == upos[wanted]) & (wanted >= 0)).sum().item()
    return f"UPOS {100 * tags / words:.2f} UAS {100 * arcs / words:.2f} LAS {100 * labelled / words:.2f}"


def hash_of(label):
    return int.from_bytes(label.encode()[:7].ljust(7), "big")


def spans(labels):
    """Spans of BILOU labels, read leniently: a span ends where the kind or the part says so."""
    found, start = set(), None
    for at, label in enumerate(labels):
        part, _, kind = label.partition("-")
        if part in ("B", "U") or (start is not None and kind != start[1]) or (start is None and part in ("I", "L")):
            start = (at, kind) if part != "O" else None
        if start is not None and part in ("L", "U"):
            found.add((start[0], at, kind))
            start = None
        if part == "O":
            start = None
    return found


def names_line(net, sentences, meta):
    right = given = wanted = 0
    labels = meta["names"]
    for picked in sentences.batches(2000, None, 400):
        _, second = net.encode(sentences.rows("features", picked))
        guesses = net.names(second).argmax(-1).tolist()
        for guess, gold in zip(guesses, sentences.rows("names", picked).tolist()):
            found, truth = (spans([labels[at] for at in row]) for row in (guess, gold))
            found, truth = ({span for span in row if span[2] != "MISC"} for row in (found, truth))
            right, given, wanted = right + len(found & truth), given + len(found), wanted + len(truth)
    return f"F1 {200 * right / max(1, given + wanted):.2f} P {100 * right / max(1, given):.2f} R {100 * right / max(1, wanted):.2f}"
