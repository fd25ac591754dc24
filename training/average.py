"""The mean of nets that grew from one another (model soups: Wortsman et al. 2022).

python training/average.py --net a.pt --net b.pt --out mean.pt
"""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--net", action="append", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    states = [torch.load(path) for path in options.net]
    torch.save({name: sum(state[name] for state in states) / len(states) for name in states[0]}, options.out)


if __name__ == "__main__":
    main()
