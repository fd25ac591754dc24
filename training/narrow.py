"""Cuts a net of the size `small` down to `narrow`: keeps the units that weigh most in what follows (Han et al. 2015, by units). The
narrower net is then trained on.

python training/narrow.py --data DIR --net small.pt --out narrow.pt
"""

import argparse

import torch

from data import load_meta, load_vectors
from net import SIZES, Net

READERS = ("name_hidden", "arc_word", "arc_head", "relation_word", "relation_head")


def strongest(weights, count):
    """Numbers of the columns with the largest norms, in their order."""
    return weights.norm(dim=0).topk(count).indices.sort().values


def gates(units, hidden):
    """Rows of the four gates of some units."""
    return torch.cat([units + gate * hidden for gate in range(4)])


def narrow_layer(state, hidden, kept):
    """Cuts the second layer; what it says is read by `READERS` alone. Returns the columns that stay."""
    read = torch.cat([state[f"{name}.weight"] for name in READERS])
    columns = []
    for way, suffix in enumerate(("", "_reverse")):
        units = strongest(read[:, way * hidden : (way + 1) * hidden], kept)
        rows = gates(units, hidden)
        state[f"second.weight_ih_l0{suffix}"] = state[f"second.weight_ih_l0{suffix}"][rows]
        state[f"second.weight_hh_l0{suffix}"] = state[f"second.weight_hh_l0{suffix}"][rows][:, units]
        for part in ("ih", "hh"):
            state[f"second.bias_{part}_l0{suffix}"] = state[f"second.bias_{part}_l0{suffix}"][rows]
        columns.append(units + way * hidden)
    return torch.cat(columns)


def narrow_rows(state, names, rows):
    for name in names:
        state[f"{name}.weight"] = state[f"{name}.weight"][rows]
        state[f"{name}.bias"] = state[f"{name}.bias"][rows]


def narrow(state, wide, slim):
    columns = narrow_layer(state, wide["hidden"][1], slim["hidden"][1])
    for name in READERS:
        state[f"{name}.weight"] = state[f"{name}.weight"][:, columns]
    state["root"] = state["root"][columns]
    words = strongest(state["arc.weight"], slim["arc"])
    heads = strongest(state["arc.weight"].T, slim["arc"])
    narrow_rows(state, ["arc_word"], words)
    narrow_rows(state, ["arc_head"], heads)
    state["arc.weight"] = state["arc.weight"][heads][:, words]
    state["arc.bias"] = state["arc.bias"][heads]
    sums, products = state["relation.weight"].split(wide["relation"], 1)
    units = strongest(torch.cat([sums, products]), slim["relation"])
    narrow_rows(state, ["relation_word", "relation_head"], units)
    state["relation.weight"] = torch.cat([sums[:, units], products[:, units]], 1)
    return state


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--net", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    net = Net(load_meta(options.data), load_vectors(options.data), SIZES["narrow"])
    state = narrow(torch.load(options.net), SIZES["small"], SIZES["narrow"])
    net.load_state_dict({name: value for name, value in state.items() if name != "embed.vector.weight"}, strict=False)
    torch.save(net.state_dict(), options.out)


if __name__ == "__main__":
    main()
