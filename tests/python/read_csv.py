"""Reads a CSV file with Python's own csv module, strictly, and prints its rows as JSON."""

import csv
import json
import sys

with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    json.dump(list(csv.reader(file, strict=True)), sys.stdout)
