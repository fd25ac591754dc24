"""What dump.mjs wrote: sentences as rows of numbers, and batches of sentences of one length."""

import json
from pathlib import Path

import numpy as np
import torch

COLUMNS = ("features", "tags", "heads", "relations", "names")


def load_meta(folder):
    return json.loads((Path(folder) / "meta.json").read_text())


def load_vectors(folder, width=100):
    return torch.from_numpy(np.fromfile(Path(folder) / "vectors.f32", dtype=np.float32).reshape(-1, width))


class Sentences:
    """A set: `lengths` of sentences, and columns over all of their words."""

    def __init__(self, folder, name, meta):
        def read(column):
            return np.fromfile(Path(folder) / f"{name}.{column}.i32", dtype=np.int32)

        self.lengths = read("lengths")
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        self.columns = {column: torch.from_numpy(read(column).astype(np.int64)) for column in COLUMNS}
        self.columns["features"] = self.columns["features"].view(-1, meta["features"])
        soft = Path(folder) / f"{name}.soft.npz"
        if soft.exists():
            for key, values in np.load(soft).items():
                whole = np.issubdtype(values.dtype, np.integer)
                self.columns[key] = torch.from_numpy(values.astype(np.int64 if whole else np.float32))

    def rows(self, column, picked):
        """A column for sentences of one length: [sentences, words, …]."""
        length = int(self.lengths[picked[0]])
        places = torch.from_numpy(np.concatenate([np.arange(self.starts[at], self.starts[at] + length) for at in picked]))
        values = self.columns[column][places]
        return values.view(len(picked), length, *values.shape[1:])

    def batches(self, words, generator, longest=150):
        """Every sentence once, in batches of one length and about `words` words. `generator` None: in order."""
        by_length = {}
        for at, length in enumerate(self.lengths):
            if 0 < length <= longest:
                by_length.setdefault(int(length), []).append(at)
        made = []
        for length, places in by_length.items():
            if generator:
                generator.shuffle(places)
            size = max(1, words // length)
            made += [places[start : start + size] for start in range(0, len(places), size)]
        if generator:
            generator.shuffle(made)
        return made
