/**
 * One line of the ledger ↔ one decision.
 *
 *     merge   "talks.txt" "[[Hale]] told reporters" with "visit.txt" "Minister [[John Hale]] arrived"
 *     split   "a.txt" "[[Hale]] scored twice" from "visit.txt" "Minister [[John Hale]] arrived"
 *     rename  "talks.txt" "[[Hale]] told reporters" to "John Q. Hale"
 *     kind    "fleet.txt" "the [[Meridian]] sailed" is system
 *     ignore  "talks.txt" "photo by [[Example Images]]"
 *     confirm "talks.txt" "Norway criticised Chile." that "Norway" criticises "Chile"
 *     reject  "talks.txt" "Norway is to sign the pact." that "Norway" "is to sign" "the pact" planned
 *     correct "talks.txt" "Norway criticised Chile." that "Norway" criticises "Chile" to "Norway" praises "Chile"
 *     add     "talks.txt" "Hale, who runs the ministry, left." that "Hale" leads "ministry"
 *     note    "talks.txt" "[[Hale]] told reporters" says "Ask the ministry."
 *     note    "talks.txt" "Norway criticised Chile." that "Norway" criticises "Chile" says "One source only."
 *
 * Texts are JSON strings; double square brackets mark the mention; a number after an anchor says which of the places where the
 * quote stands; "#" begins a comment. A relation's own words in quotes stand for the open relation `relates`.
 */
import { RedthreadError } from "../errors.ts";
import { isKind, isRelation, KINDS, MODALITIES, POLARITIES, RELATION_NAMES } from "../schema.ts";
import type { Anchor, Decision, Passage, Statement } from "./decision.ts";
import { quoted, Words } from "./words.ts";

/** How the words after the verb become a decision. */
const VERBS: Readonly<Record<string, (words: Words) => Decision>> = {
  merge: (words) => ({ verb: "merge", a: anchor(words), b: after("with", words, anchor) }),
  split: (words) => ({ verb: "split", a: anchor(words), b: after("from", words, anchor) }),
  rename: (words) => ({ verb: "rename", a: anchor(words), name: after("to", words, name) }),
  kind: (words) => ({ verb: "kind", a: anchor(words), kind: after("is", words, kind) }),
  ignore: (words) => ({ verb: "ignore", a: anchor(words) }),
  confirm: (words) => ({ verb: "confirm", at: passage(words), says: after("that", words, statement) }),
  reject: (words) => ({ verb: "reject", at: passage(words), says: after("that", words, statement) }),
  add: (words) => ({ verb: "add", at: passage(words), says: after("that", words, statement) }),
  correct: (words) => ({
    verb: "correct",
    at: passage(words),
    says: after("that", words, statement),
    instead: after("to", words, statement),
  }),
  note,
};

/**
 * The decision of a line; undefined for a blank line or a comment.
 *
 * @throws RedthreadError `bad-input` with what is wrong.
 */
export function parseLine(line: string): Decision | undefined {
  const words = new Words(line);
  if (words.ended) return undefined;
  const verb = words.word("a decision");
  const parse = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (parse === undefined) throw bad(`no decision is called "${verb.slice(0, 40)}"; there are ${list(VERBS)}`);
  const decision = parse(words);
  words.end();
  return decision;
}

function list(table: object): string {
  return Object.keys(table).join(", ");
}

function after<T>(word: string, words: Words, parse: (words: Words) => T): T {
  words.expect(word);
  return parse(words);
}

function anchor(words: Words): Anchor {
  return anchorAt(words.text("a document"), words.text("a quote"), words);
}

function anchorAt(path: string, marked: string, words: Words): Anchor {
  const start = marked.indexOf(OPEN);
  const end = marked.lastIndexOf(CLOSE) - OPEN.length;
  if (start < 0 || end <= start) throw bad("the quote marks no name: put it in double square brackets, [[so]]");
  const text = marked.slice(start + OPEN.length, end + OPEN.length);
  const quote = marked.slice(0, start) + text + marked.slice(end + OPEN.length + CLOSE.length);
  return { path, quote, start, end, occurrence: words.maybeNumber() ?? 1 };
}

const OPEN = "[[";
const CLOSE = "]]";

function passage(words: Words): Passage {
  return passageAt(words.text("a document"), words.text("a quote"));
}

function passageAt(path: string, quote: string): Passage {
  if (quote === "") throw bad("the quote is empty");
  return { path, quote };
}

/** On a claim where it says what is claimed, else on an entity. */
function note(words: Words): Decision {
  const [path, quote] = [words.text("a document"), words.text("a quote")];
  const about = words.maybe(["that"])
    ? ({ at: passageAt(path, quote), says: statement(words) } as const)
    : { a: anchorAt(path, quote, words) };
  return { verb: "note", ...about, words: after("says", words, (rest) => given(rest, "note")) };
}

function name(words: Words): string {
  return given(words, "name");
}

function given(words: Words, what: string): string {
  const text = words.text(`a ${what}`).trim();
  if (text === "") throw bad(`the ${what} is empty`);
  return text;
}

function kind(words: Words) {
  const word = words.word("a kind");
  if (isKind(word)) return word;
  throw bad(`no kind is called "${word.slice(0, 40)}"; there are ${KINDS.join(", ")}`);
}

function statement(words: Words): Statement {
  const subject = words.text("a subject");
  const label = words.maybeText();
  const relation = label === undefined ? words.word("a relation") : "relates";
  if (!isRelation(relation))
    throw bad(`no relation is called "${relation.slice(0, 40)}"; there are ${RELATION_NAMES.join(", ")}`);
  const object = words.maybeText();
  const title = words.maybe(["as"]) && words.text("a title");
  return {
    subject,
    relation,
    ...(label === undefined ? {} : { label }),
    ...(object === undefined ? {} : { object }),
    ...(title === undefined ? {} : { title }),
    polarity: words.maybe(POLARITIES) ?? "positive",
    modality: words.maybe(MODALITIES) ?? "asserted",
  };
}

/** The line of a decision, without its end. `parseLine` gives the decision back. */
export function formatLine(decision: Decision): string {
  const { verb } = decision;
  switch (verb) {
    case "merge":
      return `merge ${formatAnchor(decision.a)} with ${formatAnchor(decision.b)}`;
    case "split":
      return `split ${formatAnchor(decision.a)} from ${formatAnchor(decision.b)}`;
    case "rename":
      return `rename ${formatAnchor(decision.a)} to ${quoted(decision.name)}`;
    case "kind":
      return `kind ${formatAnchor(decision.a)} is ${decision.kind}`;
    case "ignore":
      return `ignore ${formatAnchor(decision.a)}`;
    case "correct":
      return `correct ${formatClaim(decision.at, decision.says)} to ${formatStatement(decision.instead)}`;
    case "note": {
      const about = "a" in decision ? formatAnchor(decision.a) : formatClaim(decision.at, decision.says);
      return `note ${about} says ${quoted(decision.words)}`;
    }
    default:
      return `${verb} ${formatClaim(decision.at, decision.says)}`;
  }
}

function formatAnchor({ path, quote, start, end, occurrence }: Anchor): string {
  const marked = quote.slice(0, start) + OPEN + quote.slice(start, end) + CLOSE + quote.slice(end);
  return `${quoted(path)} ${quoted(marked)}${occurrence === 1 ? "" : ` ${occurrence}`}`;
}

function formatClaim({ path, quote }: Passage, says: Statement): string {
  return `${quoted(path)} ${quoted(quote)} that ${formatStatement(says)}`;
}

/** What a claim says, as a line puts it. */
export function formatStatement({ subject, relation, label, object, title, polarity, modality }: Statement): string {
  const parts = [
    quoted(subject),
    label === undefined ? relation : quoted(label),
    ...(object === undefined ? [] : [quoted(object)]),
    ...(title === undefined ? [] : ["as", quoted(title)]),
    ...(polarity === "positive" ? [] : [polarity]),
    ...(modality === "asserted" ? [] : [modality]),
  ];
  return parts.join(" ");
}

function bad(message: string): RedthreadError {
  return new RedthreadError("bad-input", message);
}
