"""What teachers say of every word of a set: their mean probabilities of heads, tags, relations and names, the best few of each.

Distillation of an ensemble into one net (Hinton et al. 2015; for parsers Kuncoro et al. 2016).

python training/teach.py --data DIR --net t1.pt teacher --net t2.pt teacher --net old.pt small --sets trees names plain
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from data import Sentences, load_meta, load_vectors
from net import SIZES, Net

# How many of each are kept.
KEPT = dict(head=6, tag=4, relation=4, name=4)


def best(probabilities, kept):
    top = probabilities.topk(min(kept, probabilities.shape[-1]), -1)
    share = top.values / top.values.sum(-1, keepdim=True)
    short = kept - share.shape[-1]
    return torch.nn.functional.pad(top.indices, (0, short)), torch.nn.functional.pad(share, (0, short))


def mean(scores):
    return sum(torch.softmax(score, -1) for score in scores) / len(scores)


def consult(nets, features, gold):
    """Probabilities for sentences of one length. Relations are to the gold heads where there are any, else to the teachers' own."""
    encoded = [net.encode(features) for net in nets]
    heads = [net.heads(second) for net, (_, second) in zip(nets, encoded)]
    arcs = mean([net.arcs(second, head) for net, (_, second), head in zip(nets, encoded, heads)])
    chosen = gold if gold.min() >= 0 else arcs.argmax(-1)
    relations = [net.relations(second, head, chosen) for net, (_, second), head in zip(nets, encoded, heads)]
    tags = [net.tag(first) for net, (first, _) in zip(nets, encoded)]
    names = [net.names(second) for net, (_, second) in zip(nets, encoded)]
    return chosen, dict(head=arcs, tag=mean(tags), relation=mean(relations), name=mean(names))


@torch.no_grad()
def teach(nets, folder, name, meta):
    sentences = Sentences(folder, name, meta)
    words = int(sentences.lengths.sum())
    found = {f"{key}.at": np.zeros((words, kept), np.int16) for key, kept in KEPT.items()}
    found |= {f"{key}.share": np.zeros((words, kept), np.float16) for key, kept in KEPT.items()}
    found["chosen"] = np.zeros(words, np.int16)
    for picked in sentences.batches(2000, None, 150):
        length = int(sentences.lengths[picked[0]])
        places = np.concatenate([np.arange(sentences.starts[at], sentences.starts[at] + length) for at in picked])
        chosen, said = consult(nets, sentences.rows("features", picked), sentences.rows("heads", picked))
        found["chosen"][places] = chosen.flatten().numpy()
        for key, kept in KEPT.items():
            at, share = best(said[key], kept)
            found[f"{key}.at"][places] = at.flatten(0, 1).numpy()
            found[f"{key}.share"][places] = share.flatten(0, 1).half().numpy()
    np.savez(Path(folder) / f"{name}.soft.npz", **found)
    print(f"{name}: {words} words", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--net", nargs=2, action="append", metavar=("FILE", "SIZE"), required=True)
    parser.add_argument("--sets", nargs="+", default=["trees", "names", "plain"])
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    meta, vectors = load_meta(options.data), load_vectors(options.data)
    nets = []
    for path, size in options.net:
        state = torch.load(path)
        vectors_known = state["embed.vector.weight"].shape[0] - 1
        net = Net(meta, vectors, dict(SIZES[size], vectors=vectors_known))
        net.load_state_dict(state)
        nets.append(net.eval())
    for name in options.sets:
        teach(nets, options.data, name, meta)


if __name__ == "__main__":
    main()
