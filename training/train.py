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
from net import DROPS, SIZES, Net

WARM_UP = 200
# What a step is on, in turn: treebanks and sets of names, and with teachers running text too.
TURNS = ("trees", "names", "trees", "names", "trees")
TAUGHT_TURNS = ("trees", "names", "trees", "plain")
# What gold trees weigh beside the teachers'; what names of running text weigh.
GOLD = 0.5
NAMES = 0.5
# What relations weigh beside arcs.
RELATIONS = 0.7
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


def soft_cross_entropy(scores, batch, key):
    """Towards what the teachers say (teach.py)."""
    said = torch.log_softmax(scores.float(), -1).gather(-1, batch(f"{key}.at"))
    return -(said * batch(f"{key}.share")).sum(-1).mean()


def taught_loss(kind):
    """Gold labels where the set has them, and the teachers' for all else, weighed alike."""

    def loss(net, batch, tag_weight):
        first, second = net.encode(batch("features"))
        heads, chosen = net.heads(second), batch("chosen")
        arcs, tags, relations = net.arcs(second, heads), net.tag(first), net.relations(second, heads, chosen)
        taught = (
            tag_weight * soft_cross_entropy(tags, batch, "tag")
            + soft_cross_entropy(arcs, batch, "head")
            + RELATIONS * soft_cross_entropy(relations, batch, "relation")
        )
        if kind == "plain":
            return taught + NAMES * soft_cross_entropy(net.names(second), batch, "name")
        if kind == "names":
            return taught + F.cross_entropy(net.names(second).flatten(0, 1), batch("names").flatten())
        gold = (
            tag_weight * F.cross_entropy(tags.flatten(0, 1), batch("tags").flatten(), ignore_index=-1)
            + F.cross_entropy(arcs.flatten(0, 1), chosen.flatten())
            + RELATIONS * F.cross_entropy(relations.flatten(0, 1), batch("relations").flatten(), ignore_index=-1)
        )
        return GOLD * gold + (1 - GOLD) * taught

    return loss


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
    parser.add_argument("--size", choices=list(SIZES), default="small")
    parser.add_argument("--drop", choices=list(DROPS), default="light")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tune-trees", default="dev")
    parser.add_argument("--tune-names", nargs="*", default=[])
    parser.add_argument("--from", dest="start", help="weights to begin from")
    parser.add_argument("--average-from", type=float, default=0.5, help="share of the steps after which the weights are averaged")
    parser.add_argument("--taught", action="store_true", help="learn from what teach.py wrote beside the gold labels")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    generator = random.Random(options.seed)
    np.random.seed(options.seed)

    meta = load_meta(options.data)
    net = Net(meta, load_vectors(options.data), SIZES[options.size], options.drop)
    if options.start:
        # Vectors stay as they are given: there may be more of them than there were.
        net.load_state_dict({k: v for k, v in torch.load(options.start).items() if k != "embed.vector.weight"}, strict=False)
    turns = TAUGHT_TURNS if options.taught else TURNS
    sets = {name: Sentences(options.data, name, meta) for name in sorted(set(turns))}
    streams = {name: endless(sentences, options.words, generator) for name, sentences in sets.items()}
    losses = {name: taught_loss(name) for name in sets} if options.taught else {"trees": tree_loss, "names": name_loss}
    learnt = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learnt, lr=options.rate, betas=(0.9, 0.95), fused=True)
    average = Average(net)
    running, began, words = {}, time.time(), 0
    tuning = lambda: report(net, options.data, meta, options.tune_trees, options.tune_names)

    for step in range(options.steps):
        for group in optimizer.param_groups:
            group["lr"] = rate_at(step, options.steps, options.rate)
        kind = turns[step % len(turns)]
        picked = next(streams[kind])
        net.train()
        loss = losses[kind](net, lambda column: sets[kind].rows(column, picked), options.tag_weight)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 5.0)
        optimizer.step()
        if step >= options.average_from * options.steps and step % AVERAGE_EVERY == 0:
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
