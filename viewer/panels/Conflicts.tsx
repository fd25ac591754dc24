/** What sources say against each other anywhere in the graph, the weightiest first, each of which opens in its place. */
import type { ConflictEntry } from "../../src/serve/api-types.ts";
import { useConflicts } from "../data/fetch.ts";
import { digits, TEXTS } from "../texts.ts";
import { ConflictSides } from "./ConflictSides.tsx";
import { Folding } from "./Folding.tsx";

/** Nothing while it is on its way, and where nobody disagrees. */
export function Conflicts() {
  const [loading] = useConflicts();
  if (loading.state !== "ready" || loading.value.total === 0) return null;
  const { total, conflicts } = loading.value;
  return (
    <section>
      <h3>
        {TEXTS.disagree} <span className="badge">{digits(total)}</span>
      </h3>
      <Folding items={conflicts.map((_, at) => String(at))}>
        {(at) => <Conflict conflict={conflicts[Number(at)]} />}
      </Folding>
      {total > conflicts.length && <p className="quiet">{TEXTS.moreConflicts(total - conflicts.length)}</p>}
    </section>
  );
}

function Conflict({ conflict }: { readonly conflict: ConflictEntry | undefined }) {
  if (conflict === undefined) return null;
  return (
    <details className="conflict">
      <summary>
        <bdi>{conflict.about}</bdi>
        <span className="conflict-values">{conflict.sides.map(({ value }) => value).join(" / ")}</span>
      </summary>
      <ConflictSides conflict={conflict} titled={false} />
    </details>
  );
}
