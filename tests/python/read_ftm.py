"""Checks FollowTheMoney entities with the followthemoney package and prints them as JSON.

Each entity must pass its schema, every value must be one that the package's own cleaning keeps, and every reference must lead
to an entity of the kind that the property takes. Anything else is said on standard error and ends the program with 1.
"""

import json
import sys

from followthemoney import model
from followthemoney.types import registry

with open(sys.argv[1], encoding="utf-8") as file:
    rows = [json.loads(line) for line in file]

schemata = {row["id"]: model.get(row["schema"]) for row in rows}
faults = []
if len(schemata) != len(rows):
    faults.append("an id stands twice")
for row in rows:
    schema = schemata[row["id"]]
    if schema is None or schema.abstract:
        faults.append(f"{row['id']}: no schema for entities: {row['schema']}")
        continue
    try:
        schema.validate(row)
    except Exception as error:
        faults.append(f"{row['id']} ({row['schema']}): {error}")
    if not registry.entity.validate(row["id"]):
        faults.append(f"{row['id']}: no id")
    proxy = model.get_proxy(row, cleaned=False)
    for name, values in row["properties"].items():
        prop = schema.get(name)
        if prop is None:
            faults.append(f"{row['id']}: {row['schema']} has no {name}")
        elif len(proxy.get(name)) != len(values):
            faults.append(f"{row['id']}: values of {name} are lost: {values} -> {proxy.get(name)}")
        elif prop.type == registry.entity:
            for value in values:
                if value not in schemata or not schemata[value].is_a(prop.range):
                    faults.append(f"{row['id']}: {name} leads to no {prop.range.name}: {value}")

if faults:
    sys.exit("\n".join(faults))
json.dump(rows, sys.stdout)
