/** Offices and titles: "Defense Secretary" before a name, "the deputy cabinet secretary" after one, "became prime minister". */
import type { Candidate, Finder } from "../finder.ts";
import { officesIn } from "../office.ts";
import { roleOf } from "../role.ts";
import type { View } from "../view.ts";
import { hasCapital } from "../word.ts";

function find(view: View): readonly Candidate[] {
  return view.passages.flatMap((passage) =>
    officesIn(passage)
      .filter((office) => roleOf(passage, office) === "office")
      .map(({ start, end, head }) => {
        const form = hasCapital(passage.words[head]) ? ("name" as const) : ("nominal" as const);
        return { sentence: passage.sentence.index, start, end, head, kind: "office" as const, form, trust: 2 as const };
      }),
  );
}

export const offices: Finder = { name: "offices", find };
