"""Writes trained weights as the 8-bit file that src/language/net/weights.ts reads.

python training/export.py --data DIR --net net.pt --out data/models/language.bin
"""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from data import load_meta
from net import PART_SCALE

MAGIC = b"RTN1"


class Tensors:
    """Tensors one after the other, each at a multiple of 4."""

    def __init__(self):
        self.entries, self.payload = [], bytearray()

    def add(self, name, array):
        self.payload += b"\0" * (-len(self.payload) % 4)
        self.entries.append(dict(name=name, shape=list(array.shape), offset=len(self.payload)))
        self.payload += array.astype(array.dtype.newbyteorder("<")).tobytes()

    def quantized(self, name, weights, scale=1.0):
        """8-bit rows, and what each is multiplied with."""
        steps = np.maximum(np.abs(weights).max(1), 1e-9) / 127
        self.add(name, np.round(weights / steps[:, None]).astype(np.int8))
        self.add(f"{name}.scales", (steps * scale).astype(np.float32))

    def linear(self, name, weights, bias):
        self.quantized(name, weights)
        self.add(f"{name}.bias", bias.astype(np.float32))


def add_embeddings(tensors, state, folder):
    for name in ("word", "part", "shape", "classes", "vector"):
        scale = PART_SCALE if name == "part" else 1.0
        tensors.quantized(f"embed.{name}", state[f"embed.{name}.weight"], scale)
    tensors.linear("embed.project", state["embed.project.weight"], state["embed.project.bias"])
    tensors.add("embed.norm.gain", state["embed.norm.weight"])
    tensors.add("embed.norm.bias", state["embed.norm.bias"])
    add_lexicon(tensors, folder, state["embed.vector.weight"].shape[0] - 1)


def add_lexicon(tensors, folder, known):
    """Words that have one of the `known` first vectors, or stand in a name list."""
    keys, rows, classes = (
        np.fromfile(Path(folder) / file, dtype=kind)
        for file, kind in (("keys.u32", "<u4"), ("rows.u16", "<u2"), ("classes.u8", "u1"))
    )
    rows = np.where(rows <= known, rows, 0).astype("<u2")
    kept = (rows > 0) | (classes > 0)
    tensors.add("lexicon.keys", keys[kept])
    tensors.add("lexicon.vectors", rows[kept])
    tensors.add("lexicon.classes", classes[kept])


def add_layer(tensors, state, name):
    for way, suffix in (("forward", ""), ("backward", "_reverse")):
        bias = state[f"{name}.bias_ih_l0{suffix}"] + state[f"{name}.bias_hh_l0{suffix}"]
        tensors.linear(f"{name}.{way}.input", state[f"{name}.weight_ih_l0{suffix}"], bias)
        tensors.quantized(f"{name}.{way}.state", state[f"{name}.weight_hh_l0{suffix}"])


def add_heads(tensors, state):
    for name in ("tag", "name_hidden", "name", "arc_word", "arc_head", "arc", "relation_word", "relation_head", "relation"):
        tensors.linear(name, state[f"{name}.weight"], state[f"{name}.bias"])
    tensors.add("root", np.tanh(state["root"]))
    tensors.add("distance", state["distance"])


def checksum(payload):
    total = 0x811C9DC5
    for word in np.frombuffer(payload, dtype="<u4").tolist():
        total = ((total ^ word) * 0x01000193) & 0xFFFFFFFF
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--net", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--vectors", type=int, default=36_500, help="of the most frequent words, so many keep theirs")
    options = parser.parse_args()
    meta = load_meta(options.data)
    state = {name: value.numpy() for name, value in torch.load(options.net).items()}
    state["embed.vector.weight"] = state["embed.vector.weight"][: options.vectors + 1]
    tensors = Tensors()
    add_embeddings(tensors, state, options.data)
    add_layer(tensors, state, "first")
    add_layer(tensors, state, "second")
    add_heads(tensors, state)
    labels = {key: meta[key] for key in ("tags", "relations", "names")}
    header = json.dumps(dict(**labels, tensors=tensors.entries), separators=(",", ":")).encode()
    header += b" " * (-len(header) % 4)
    payload = bytes(tensors.payload) + b"\0" * (-len(tensors.payload) % 4)
    following = header + payload
    prefix = MAGIC + struct.pack("<II", len(header), checksum(following))
    Path(options.out).write_bytes(prefix + following)
    print(f"{options.out}: {len(prefix) + len(following)} bytes")


if __name__ == "__main__":
    main()
