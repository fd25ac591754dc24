/** What the graph knows of an entity beside its claims: offices over time, and why its names are one. */
import type { TenureEntry } from "../../src/serve/api-types.ts";
import { useBoard } from "../context.ts";
import { useEntity } from "../data/fetch.ts";
import { byText } from "../data/order.ts";
import { TEXTS } from "../texts.ts";
import { ConflictSides } from "./ConflictSides.tsx";
import { NodeButton } from "./NodeButton.tsx";

/** Nothing while it is on its way, and where there is nothing: the claims say the same, only longer. */
export function Dossier({ node }: { readonly node: string }) {
  const [loading] = useEntity(node);
  if (loading.state !== "ready") return null;
  const { tenures, merges, conflicts = [] } = loading.value;
  const ordered = [...tenures].sort((a, b) => byText(a.from ?? a.first ?? "", b.from ?? b.first ?? ""));
  return (
    <>
      {ordered.length > 0 && (
        <section>
          <h3>
            {TEXTS.tenures} <span className="badge">{ordered.length}</span>
          </h3>
          <ul className="tenures">
            {ordered.map((tenure) => (
              <Tenure key={[tenure.title, tenure.holder, tenure.post].join("\n")} tenure={tenure} node={node} />
            ))}
          </ul>
        </section>
      )}
      {conflicts.map((conflict) => (
        <ConflictSides key={JSON.stringify(conflict)} conflict={conflict} />
      ))}
      {merges.length > 0 && (
        <details className="merges">
          <summary>{TEXTS.merges}</summary>
          <ul>
            {merges.map(({ rule, score, names: [one = "", other = ""] }) => (
              <li key={[rule, one, other].join("\n")}>
                {TEXTS.merge(one, other)}
                <span className="row-note">
                  {rule} · {TEXTS.confidence(score)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Tenure({ tenure, node }: { readonly tenure: TenureEntry; readonly node: string }) {
  const { graph } = useBoard().network;
  const { title, holder, post, first, last, from, to } = tenure;
  const other = holder === node ? post : holder;
  return (
    <li>
      <span className="tenure-title">{title}</span>
      {graph.hasNode(other) && <NodeButton node={other} />}
      <span className="row-note">
        {from !== undefined || to !== undefined
          ? TEXTS.tenureHeld(from ?? "", to ?? "")
          : first === undefined
            ? TEXTS.noDate
            : TEXTS.tenureSeen(first, last ?? first)}
      </span>
    </li>
  );
}
