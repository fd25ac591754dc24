/**
 * Statements: what each predicate of a document says of whom, folded so that documents can be compared: who did it, to whom, where, whether
 * it is denied, and which state it puts them into.
 */
import type { Role, Statement } from "../../model.ts";
import { moodOf } from "../../relation/mood.ts";
import { isNone } from "../../relation/mood-own.ts";
import { lemmaAt, type Passage } from "../../relation/passage.ts";
import { subjectsOf } from "../../relation/subjects.ts";
import { isPassive, isPredicate } from "../../relation/verbs.ts";
import { synonymOf } from "../figure/synonyms.ts";
import { nounClass } from "../figure/vocabulary.ts";
import { statesOf } from "./states.ts";

/** Verbs of saying and knowing, and those that say little: that they are denied contradicts nothing. */
const EMPTY = new Set(
  (
    "say tell add know comment confirm want think believe expect see hear seem appear be have do give respond answer reply identify name " +
    "disclose specify elaborate let need mean like understand remember report describe explain note quote cite provide receive get make rule"
  ).split(" "),
);

/** The statements of a document's body and headline, in text order. */
export function statementsOf(passages: readonly Passage[]): readonly Statement[] {
  return passages.flatMap((passage) => passage.tokens.flatMap((_, at) => statementAt(passage, at) ?? []));
}

function statementAt(passage: Passage, at: number): Statement | undefined {
  const verb = verbAt(passage, at);
  if (verb === undefined || !isPredicate(passage, at) || EMPTY.has(verb)) return undefined;
  const { polarity, modality } = moodOf(passage, at);
  const isNegative = polarity === "negative" || hasNone(passage, at);
  if (modality === "possible" || modality === "demanded") return undefined;
  const { subject, object } = endsOf(passage, at);
  if (subject === undefined && object === undefined) return undefined;
  const place = placeOf(passage, at);
  const { start, end } = passage.tree.span(at);
  return {
    ...{ sentence: passage.sentence.index, start, end, verb, isPassive: isPassive(passage, at) },
    isNot: isNegative !== (modality === "denied"),
    isAhead: modality === "planned",
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(place === undefined ? {} : { place }),
  };
}

/** "sent no distress call", "no ship left": what there is none of, an argument's noun does not say. */
function hasNone(passage: Passage, at: number): boolean {
  return passage.tree.all(at, "nsubj", "nsubj:pass", "obj").some((end) => isNone(passage, end));
}

/** The lemma of a predicate with what makes it another verb: "step-down", "plead-not-guilty". */
function verbAt(passage: Passage, at: number): string | undefined {
  const token = passage.tokens[at];
  if (token === undefined || !/^(?:VERB|ADJ|NOUN)$/u.test(token.upos)) return undefined;
  const lemma = lemmaAt(passage, at);
  if (lemma === "plead") return pleaOf(passage, at);
  if (/^(?:hand|tender|submit|offer|announce|present)$/u.test(lemma) && hasResignation(passage, at)) return "resign";
  const particle = passage.tree.first(at, "compound:prt");
  if (particle !== undefined) return `${lemma}-${lemmaAt(passage, particle)}`;
  if (lemma === "shoot" && /^dead$/iu.test(passage.tokens[at + 1]?.text ?? "")) return "shoot-dead";
  return token.upos === "VERB" || token.upos === "ADJ" || statesOf(lemma, "subject").length > 0 ? lemma : undefined;
}

/** "handed in his resignation". */
function hasResignation(passage: Passage, at: number): boolean {
  return passage.tree.all(at, "obj", "obl").some((each) => lemmaAt(passage, each) === "resignation");
}

function pleaOf(passage: Passage, at: number): string | undefined {
  const words = passage.tokens.slice(at + 1, at + 4).map(({ text }) => text.toLowerCase());
  const guilty = words.indexOf("guilty");
  if (guilty < 0) return words.includes("innocent") ? "plead-not-guilty" : undefined;
  return words.slice(0, guilty).includes("not") ? "plead-not-guilty" : "plead-guilty";
}

/** Who does it and to whom, whatever the voice. */
function endsOf(passage: Passage, at: number): { readonly subject?: Role; readonly object?: Role } {
  const [first] = subjectsOf(passage, at);
  const own = first === undefined ? undefined : roleAt(passage, first);
  if (!isPassive(passage, at)) {
    const object = passage.tree.first(at, "obj");
    const other = object === undefined ? undefined : roleAt(passage, object);
    return { ...(own === undefined ? {} : { subject: own }), ...(other === undefined ? {} : { object: other }) };
  }
  const agent = passage.tree
    .all(at, "obl", "obl:agent")
    .find(
      (each) =>
        passage.tree.all(each, "case").some((mark) => lemmaAt(passage, mark) === "by") && !isMeans(passage, each),
    );
  const doer = agent === undefined ? undefined : roleAt(passage, agent);
  return { ...(own === undefined ? {} : { object: own }), ...(doer === undefined ? {} : { subject: doer }) };
}

/** "a burst of shots" is shots. */
const VESSEL =
  /^(?:burst|round|series|group|number|lot|dozen|score|hundred|thousand|barrage|volley|hail|string|couple|pair|handful|kind|sort|piece|load|set|wave|majority|most|part|all|some|none|any|each|neither|one)$/u;

/** "by way of", "by means of" name nobody. */
function isMeans(passage: Passage, at: number): boolean {
  return /^(?:way|means|mistake|accident|day|night|date|time|\d.*)$/u.test(lemmaAt(passage, at));
}

function roleAt(passage: Passage, at: number): Role | undefined {
  const inner = VESSEL.test(lemmaAt(passage, at)) ? passage.tree.first(at, "nmod") : undefined;
  if (inner !== undefined) return roleAt(passage, inner);
  const token = passage.tokens[at];
  const mention = namedBeside(passage, at) ?? passage.mentionAt(at);
  if (token === undefined || (mention === undefined && token.upos !== "NOUN")) return undefined;
  const isName = token.upos === "PROPN" || token.upos === "PRON";
  const span = passage.mentions[mention ?? -1] ?? token;
  return {
    ...{ start: span.start, end: span.end, text: passage.document.text.slice(span.start, span.end) },
    noun: isName ? "" : synonymOf(nounClass(lemmaAt(passage, at))),
    ...(mention === undefined ? {} : { mention }),
  };
}

/** "the chairman, Ada Roe, will leave", "Ada Roe, a teacher who resigned": the name that a noun stands in apposition to. */
function namedBeside(passage: Passage, at: number): number | undefined {
  const token = passage.tokens[at];
  if (token === undefined || token.upos === "PROPN") return undefined;
  const beside = [...passage.tree.all(at, "appos", "flat"), ...(token.deprel === "appos" ? [token.head] : [])];
  return beside
    .flatMap((each) => passage.mentionAt(each) ?? [])
    .find((index) => {
      const mention = passage.mentions[index];
      return mention?.form === "name" && mention.kind === "person";
    });
}

/** The first place that a predicate names with a preposition of place. */
function placeOf(passage: Passage, at: number): Role | undefined {
  const places = passage.tree.all(at, "obl", "nmod").filter((each) => {
    const mark = passage.tree.first(each, "case");
    return mark !== undefined && /^(?:in|at|near|inside|outside|on)$/u.test(lemmaAt(passage, mark));
  });
  return places.map((each) => roleAt(passage, each)).find((role) => role !== undefined && !TIME.test(role.noun));
}

const TIME =
  /^(?:day|week|month|year|hour|minute|second|morning|evening|night|afternoon|time|moment|weekend|decade|century|summer|winter|spring|autumn|\w+day|case|fact|addition|order|way|part|attack|statement|interview|end|response|connection|total|all|average)$/u;
