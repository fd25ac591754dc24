"""Trains the net on what dump.mjs wrote. Fixed seed, fixed number of steps; the learning rate depends on the step alone.

python training/train.py --data DIR --out net.pt --steps 24000
"""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import Sentences, load_meta, load_vectors
from evaluate import report
from net import WIDTH, Net

WARM_UP = 200
# The share of steps on treebanks; the others are on sets of names.
TREES = 0.6
# What relations weigh beside arcs.
RELATIONS = 0.7
# From this share of the steps on, the weights are averaged.
AVERAGE_FROM = 0.5
AVERAGE_EVERY = 4
AVERAGE_DECAY = 0.99


def endless(sentences, words, generator):
    while True:
        yield from sentences.batches(words, generator)


def tree_loss(net, batch, tag_weight):
    first, second = net.encode(batch("features"))
    heads, chosen = net.heads(second), batch("heads")
    tags = F.cross_entropy(net.tag(first).flatten(0, 1), batch("tags").flatten(), ignore_index=-1)
    arcs = F.cross_entropy(net.arcs(second, heads).flatten(0, 1), chosen.flatten())
    relations = F.cross_entropy(
        net.relations(second, heads, chosen).flatten(0, 1), batch("relations").flatten(), ignore_index=-1
    )
    return tag_weight * tags + arcs + RELATIONS * relations


def name_loss(net, batch, _):
    _, second = net.encode(batch("features"))
    return F.cross_entropy(net.names(second).flatten(0, 1), batch("names").flatten())


def rate_at(step, steps, top):
    return top * min(1, (step + 1) / WARM_UP) * max(0.005, 1 - step / steps)


class Average:
    """Running mean of the weights, started at the first call."""

    def __init__(self, net):
        self.parameters = [p for p in net.parameters() if p.requires_grad]
        self.means = None

    @torch.no_grad()
    def add(self):
        if self.means is None:
            self.means = [p.detach().clone() for p in self.parameters]
        torch._foreach_lerp_(self.means, self.parameters, 1 - AVERAGE_DECAY)

    @torch.no_grad()
    def swap(self):
        """Puts the means in the net, and the net's weights in the means."""
        for mean, parameter in zip(self.means or [], self.parameters):
            kept = parameter.clone()
            parameter.copy_(mean)
            mean.copy_(kept)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=24000)
    parser.add_argument("--words", type=int, default=1000, help="words in a batch")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--tag-weight", type=float, default=0.5, help="what tags weigh beside arcs")
    parser.add_argument("--drop", choices=["light", "strong"], default="light")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tune-trees", default="dev")
    parser.add_argument("--tune-names", nargs="*", default=[])
    parser.add_argument("--from", dest="start", help="weights to begin from")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    generator = random.Random(options.seed)
    np.random.seed(options.seed)

    meta = load_meta(options.data)
    net = Net(meta, load_vectors(options.data, WIDTH["vector"]), options.drop)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    trees, names = (Sentences(options.data, name, meta) for name in ("trees", "names"))
    streams = {"trees": endless(trees, options.words, generator), "names": endless(names, options.words, generator)}
    sets = {"trees": trees, "names": names}
    losses = {"trees": tree_loss, "names": name_loss}
    learnt = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learnt, lr=options.rate, betas=(0.9, 0.95), fused=True)
    average = Average(net)
    running, began, words = {}, time.time(), 0
    tuning = lambda: report(net, options.data, meta, options.tune_trees, options.tune_names)

    for step in range(options.steps):
        for group in optimizer.param_groups:
            group["lr"] = rate_at(step, options.steps, options.rate)
        kind = "trees" if int((step + 1) * TREES) > int(step * TREES) else "names"
        picked = next(streams[kind])
        net.train()
        loss = losses[kind](net, lambda column: sets[kind].rows(column, picked), options.tag_weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 5.0)
        optimizer.step()
        if step >= AVERAGE_FROM * options.steps and step % AVERAGE_EVERY == 0:
            average.add()
        words += len(picked) * int(sets[kind].lengths[picked[0]])
        running[kind] = 0.99 * running.get(kind, loss.item()) + 0.01 * loss.item()
        if (step + 1) % 250 == 0:
            shown = " ".join(f"{key} {value:.3f}" for key, value in sorted(running.items()))
            print(f"step {step + 1} {shown} words/s {words / (time.time() - began):.0f}", flush=True)
        if (step + 1) % 3000 == 0 or step + 1 == options.steps:
            average.swap()
            torch.save(net.state_dict(), options.out)
            tuning()
            if step + 1 < options.steps:
                average.swap()


if __name__ == "__main__":
    main()
