/**
 * Neo4j's Cypher in the words of the embedded engine, where it has others for the same: parts of a date that is a call's result,
 * days between two dates, the sum of nothing, `isEmpty`.
 *
 * Calls alone are rewritten, told by their names and parentheses outside strings, quoted names and comments. A call that is not
 * whole is left as it is, for the engine to refuse; the column that it then names may be one of the rewritten text.
 */
import { codeOnly } from "./read-only.ts";

/** A stretch of the query to put something else in place of; of no length where something is only put in. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A call: where its name begins, where its parentheses open and close, and its first comma between two arguments. */
interface Call {
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly comma: number | undefined;
  /** The part that is asked of its result, `.year`, and where that ends. */
  readonly part: { readonly name: string; readonly end: number } | undefined;
}

const NAMES = /(?<![\w.$])(?:(?:local)?(?:datetime|time)|date|duration(?:\s*\.\s*inDays)?|sum|isEmpty)(?=\s*\()/gi;

/** A query as the engine understands it. */
export function inEngineWords(cypher: string): string {
  const code = codeOnly(cypher);
  const edits = [...callsIn(code)].flatMap(editsOf).sort((a, b) => a.start - b.start || a.end - b.end);
  let [text, at] = ["", 0];
  for (const { start, end, text: put } of edits) {
    text += cypher.slice(at, start) + put;
    at = end;
  }
  return text + cypher.slice(at);
}

/** The name of a column as the query has it: "sum(n.x)" and not what the engine was asked in its place. */
export function inNeo4jWords(column: string): string {
  return column.replace(/^coalesce\((sum\(.*\)), 0\)$/s, "$1").replace(/\)\['(\w+)'\]/g, ").$1");
}

function* callsIn(code: string): Generator<Call> {
  const brackets = bracketsOf(code);
  for (const { 0: name, index: start } of code.matchAll(NAMES)) {
    const open = code.indexOf("(", start + name.length);
    const { close, comma } = brackets.get(open) ?? {};
    if (close === undefined) continue;
    yield { name: name.replace(/\s/g, "").toLowerCase(), start, open, close, comma, part: partAt(code, close + 1) };
  }
}

/** A part that is asked of what ends here; no function behind a dot. */
function partAt(code: string, here: number): Call["part"] {
  const behind = /\s*\.\s*(\w+)(?!\w|\s*\()/y;
  behind.lastIndex = here;
  const [all = "", name] = behind.exec(code) ?? [];
  return name === undefined ? undefined : { name, end: here + all.length };
}

/** Where each bracket that closes does so, with the first comma between it and its end that is in no other. */
function bracketsOf(code: string): ReadonlyMap<number, { readonly close: number; readonly comma: number | undefined }> {
  const found = new Map<number, { close: number; comma: number | undefined }>();
  const open: { readonly at: number; comma: number | undefined }[] = [];
  for (const { 0: mark, index: at } of code.matchAll(/[()[\]{},]/g)) {
    const last = open.at(-1);
    if ("([{".includes(mark)) open.push({ at, comma: undefined });
    else if (last !== undefined && mark === ",") last.comma ??= at;
    else if (last !== undefined) {
      found.set(last.at, { close: at, comma: last.comma });
      open.pop();
    }
  }
  return found;
}

function editsOf(call: Call): readonly Edit[] {
  const { name, start, open, close, comma } = call;
  const around = (before: string, after: string): readonly Edit[] => [
    { start, end: open + 1, text: before },
    { start: close, end: close + 1, text: after },
  ];
  if (name === "sum") return around("coalesce(sum(", "), 0)");
  if (name === "isempty") return around("(0 = size(", "))");
  if (name !== "duration.indays") return partEdits(call);
  if (comma === undefined) return [];
  return [...around("head([dates IN [[", "]] | dates[1] - dates[0]])"), ...partEdits(call)];
}

/** The engine takes no part of a call's result by a dot, but by a name in brackets. */
function partEdits({ close, part }: Call): readonly Edit[] {
  return part === undefined ? [] : [{ start: close + 1, end: part.end, text: `['${part.name}']` }];
}
