/** What the lines of the drawing mean. */
import { TEXTS } from "../texts.ts";

const LINES = [
  ["line-asserted", TEXTS.asserted, "M2 6H24M24 6l-6-3v6z"],
  ["line-unasserted", TEXTS.unasserted, "M2 6H24M24 6l-6-3v6z"],
  ["line-asserted", TEXTS.symmetric, "M2 6H26"],
  ["line-asserted line-heavy", TEXTS.weight, "M2 6H26"],
] as const;

/** A sample of each line with its meaning. */
export function LineKey() {
  return (
    <section className="filter-group">
      <h2 className="filter-title">{TEXTS.strength}</h2>
      <ul className="line-key">
        {LINES.map(([className, text, path]) => (
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
