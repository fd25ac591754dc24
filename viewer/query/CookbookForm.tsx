/** The cookbook at hand: a question to choose, and its parameters. */
import { useId } from "react";
import { COOKBOOK } from "../../src/query/cookbook.ts";
import type { EntryParam } from "../../src/query/entry.ts";
import { QUERY_TEXTS } from "./texts.ts";

/** What is typed for the parameters, by name; nothing typed takes the parameter's default. */
export type Typed = Readonly<Record<string, string>>;

/** The parameters of an entry; none for a query of one's own. */
export function paramsOf(entry: string): readonly EntryParam[] {
  return COOKBOOK.find(({ name }) => name === entry)?.params ?? [];
}

/** The values of an entry's parameters. */
export function valuesOf(entry: string, typed: Typed): Readonly<Record<string, string | number | null>> {
  const values = paramsOf(entry).map(({ name, fallback }) => {
    const words = Object.hasOwn(typed, name) ? (typed[name] ?? "") : "";
    if (words === "") return [name, fallback ?? null] as const;
    return [name, typeof fallback === "number" ? Math.trunc(Number(words)) || fallback : words] as const;
  });
  return Object.fromEntries(values);
}

interface CookbookProps {
  readonly entry: string;
  readonly onEntry: (entry: string) => void;
}

/** The browser's own select, with all questions. */
export function CookbookChoice({ entry, onEntry }: CookbookProps) {
  const id = useId();
  return (
    <div className="query-cookbook">
      <label htmlFor={id}>{QUERY_TEXTS.cookbook}</label>
      <select id={id} className="field" value={entry} onChange={(event) => onEntry(event.target.value)}>
        <option value="">{QUERY_TEXTS.ownQuery}</option>
        {COOKBOOK.map(({ name, question }) => (
          <option key={name} value={name}>
            {question}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ParamsProps {
  readonly entry: string;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  /** Names to choose from, where a parameter is an entity. */
  readonly onRun: () => void;
}

/** A field for each parameter. Enter asks. */
export function ParamFields({ entry, typed, onTyped, onRun }: ParamsProps) {
  const id = useId();
  const params = paramsOf(entry);
  if (params.length === 0) return null;
  return (
    <form
      className="query-params"
      aria-label={QUERY_TEXTS.parameters}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {params.map(({ name, says, fallback }) => (
        <div key={name} className="query-param">
          <label htmlFor={`${id}-${name}`} title={says}>
            {name}
          </label>
          <input
            id={`${id}-${name}`}
            className="field"
            type="text"
            value={Object.hasOwn(typed, name) ? typed[name] : ""}
            placeholder={QUERY_TEXTS.left(fallback)}
            title={says}
            onChange={(event) => onTyped({ ...typed, [name]: event.target.value })}
          />
        </div>
      ))}
      <button type="submit" hidden />
    </form>
  );
}
