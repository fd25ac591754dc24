/** The legend: what shapes and lines mean, how many there are of each, and a tick to hide them. */
import type { Kind, Relation } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { kindText, relationText, TEXTS } from "../texts.ts";
import { FilterGroup } from "./FilterGroup.tsx";
import { KindIcon } from "./KindIcon.tsx";

/** Kinds, lines and relations. */
export function Legend() {
  const { network, view, dispatch } = useBoard();
  return (
    <div className="legend">
      <FilterGroup<Kind>
        label={TEXTS.kinds}
        counts={network.kinds}
        hidden={view.hiddenKinds}
        onHide={(kinds) => dispatch({ type: "hide kinds", kinds })}
        text={kindText}
        icon={(kind) => <KindIcon kind={kind} />}
      />
      <LineKey />
      <FilterGroup<Relation>
        label={TEXTS.relations}
        counts={network.relations}
        hidden={view.hiddenRelations}
        onHide={(relations) => dispatch({ type: "hide relations", relations })}
        text={relationText}
      />
    </div>
  );
}

function LineKey() {
  const lines = [
    ["line-asserted", TEXTS.asserted, "M2 6H24M24 6l-6-3v6z"],
    ["line-unasserted", TEXTS.unasserted, "M2 6H24M24 6l-6-3v6z"],
    ["line-asserted", TEXTS.symmetric, "M2 6H26"],
    ["line-asserted line-heavy", TEXTS.weight, "M2 6H26"],
  ] as const;
  return (
    <section className="filter-group">
      <h2 className="filter-title">{TEXTS.strength}</h2>
      <ul className="line-key">
        {lines.map(([className, text, path]) => (
          <li key={text}>
            <svg className={className} viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
              <path d={path} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
