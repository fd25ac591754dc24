/**
 * What a sentence says not to be so: the clause over a negation, what somebody denies, what is called false, what is one's alone.
 */
import type { Clause, Negation, NegationKind, NegationTrait } from "../../model.ts";
import { lemmaAt, type Passage, relationAt, tokensSpan, wordAt } from "../../relation/passage.ts";
import { subjectsOf } from "../../relation/subjects.ts";
import { auxiliariesOf, clauseAt, tokensOf } from "./clauses.ts";
import { DENYING, INSISTING, KNOWING, NEGATING, SAID, UNSAID } from "./negation-words.ts";
import type { Terms } from "./terms.ts";

/** The negations of a passage, in text order; of one kind over one predicate the first. */
export function negationsOf(passage: Passage, terms: Terms): readonly Negation[] {
  const found = new Map<string, Negation>();
  for (const cue of passage.tokens.keys()) {
    const kind = kindAt(passage, cue);
    if (kind === undefined) continue;
    const head = negatedBy(passage, cue, kind);
    const negation = found.get(`${kind} ${head}`) ?? negationAt(passage, cue, head, kind, terms);
    if (negation.terms.length > 0) found.set(`${kind} ${head}`, negation);
  }
  return [...found.values()];
}

function kindAt(passage: Passage, at: number): NegationKind | undefined {
  const upos = passage.tokens[at]?.upos;
  if (isOfInfinitive(passage, at)) return undefined;
  const kind =
    NEGATING.get(wordAt(passage, at)) ??
    (upos === "ADV" ? undefined : DENYING.get(lemmaAt(passage, at))) ??
    lone(passage, at);
  if (kind === "denial" && upos !== "VERB" && upos !== "NOUN") return undefined;
  if (kind !== "rejection") return kind;
  if (isOfSomethingSaid(passage, at)) return "denial";
  // Who is dismissed is not denied.
  return lemmaAt(passage, at) === "dismiss" ? undefined : kind;
}

/** "Asked him not to go", "anxious not to go": nobody says that he does not go; who claims not to know does. */
function isOfInfinitive(passage: Passage, at: number): boolean {
  if (wordAt(passage, at) !== "not" || wordAt(passage, at + 1) !== "to") return false;
  const above = passage.tokens[passage.tokens[at]?.head ?? -1]?.head ?? -1;
  return !/^(?:claim|say|appear|seem|profess|swear)$/u.test(lemmaAt(passage, above));
}

/** "dismissed the report", "rejected as nonsense", "rejected that it was so". */
function isOfSomethingSaid(passage: Passage, at: number): boolean {
  if (wordAt(passage, at + 1) === "as" || passage.tree.first(at, "ccomp") !== undefined) return true;
  return passage.tree
    .all(at, "obj", "nsubj:pass", "obl")
    .some((noun) => SAID.has(lemmaAt(passage, noun)) || isCalled(passage, noun));
}

/** "dismissed it as a lie": what it is dismissed as. */
function isCalled(passage: Passage, noun: number): boolean {
  const marks = passage.tree.all(noun, "case").map((mark) => wordAt(passage, mark));
  return marks.includes("as") && DENYING.get(lemmaAt(passage, noun)) === "false";
}

/** "by soldiers alone", "by itself", "of his own accord": nobody else did. */
function lone(passage: Passage, at: number): NegationKind | undefined {
  const [before, word, after] = [-1, 0, 1].map((step) => wordAt(passage, at + step));
  const isLone =
    /^(?:solely|entirely|exclusively|sole)$/u.test(word ?? "") ||
    (word === "alone" && !/^(?:left|leave|leaves|live|lives|lived|home|stood|stands|let)$/u.test(before ?? "")) ||
    (/^(?:itself|himself|herself|themselves)$/u.test(word ?? "") && before === "by") ||
    (word === "own" && /^(?:accord|decision|will|choice|initiative)$/u.test(after ?? ""));
  return isLone ? "alone" : undefined;
}

/** The predicate that a word negates: of a verb for doing so what it denies, or where it does not say that the verb itself. */
function negatedBy(passage: Passage, cue: number, kind: NegationKind): number {
  if (kind === "rejection" || kind === "failure") return cue;
  if (kind === "denial") return complementOf(passage, cue) ?? cue;
  const over = passage.tokens[cue]?.head ?? -1;
  if (kind === "false") return predicateOver(passage, cue);
  const isPreposition = kind === "without" && relationAt(passage, cue) === "case";
  return isPreposition ? over : predicateOver(passage, over < 0 ? cue : over);
}

/** "denied that he went", "denied having gone", "denied reports that he had gone". */
function complementOf(passage: Passage, verb: number): number | undefined {
  const object = passage.tree.first(verb, "obj", "nsubj:pass") ?? -1;
  return passage.tree.first(verb, "ccomp", "xcomp", "advcl") ?? passage.tree.first(object, "acl", "ccomp");
}

const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|acl:relcl|parataxis|conj)$/u;

/** The nearest predicate from a token upwards. */
function predicateOver(passage: Passage, from: number): number {
  const isPredicate = (at: number) => {
    const { upos = "X", deprel = "" } = passage.tokens[at] ?? {};
    if (upos === "VERB") return true;
    const isNominal = upos === "NOUN" || upos === "PROPN";
    return CLAUSAL.test(deprel) && (!isNominal || passage.tree.first(at, "cop", "nsubj", "expl") !== undefined);
  };
  return passage.tree.path(from).find(isPredicate) ?? from;
}

function negationAt(passage: Passage, cue: number, head: number, kind: NegationKind, terms: Terms): Negation {
  const [subject] = subjectsOf(passage, head);
  const object = passage.tree.all(head, "obj", "obl", "nmod", "xcomp", "ccomp").find((at) => terms.at.has(at));
  const apart = new Set([
    ...(kind === "denial" ? [] : asides(passage, head)),
    ...(kind === "failure" ? untold(passage, head) : []),
  ]);
  const scope = tokensOf(passage, head).filter((at) => at !== cue && !apart.has(at));
  const number = (name: "subject" | "object", at: number | undefined) => {
    const term = at === undefined ? undefined : terms.at.get(at);
    return term === undefined ? {} : { [name]: term };
  };
  return {
    // What denies is not what is denied.
    ...withoutHead(clauseAt(passage, head, scope, terms), head === cue),
    ...{ ...tokensSpan(passage, cue, cue), kind, traits: traitsOf(passage, cue, head, scope, kind) },
    ...{ ...number("subject", subject), ...number("object", object) },
  };
}

function withoutHead({ head, ...clause }: Clause, isDenying: boolean): Clause {
  return isDenying || head === undefined ? clause : { ...clause, head };
}

/** Clauses beside a predicate that say something of their own: "he did not go, and she stayed". */
function asides(passage: Passage, head: number): ReadonlySet<number> {
  const beside = passage.tree
    .all(head, "parataxis", "conj")
    .filter(
      (at) => relationAt(passage, at) === "parataxis" || passage.tree.first(at, "nsubj", "nsubj:pass") !== undefined,
    );
  return new Set(beside.flatMap((at) => passage.tree.subtree(at)));
}

/** "failed to tell him that four more had come": what one is not told is so all the same. */
function untold(passage: Passage, head: number): readonly number[] {
  return [head, ...passage.tree.all(head, "xcomp")]
    .filter((at) =>
      /^(?:tell|inform|notify|disclose|mention|reveal|warn|brief|admit|acknowledge)$/u.test(lemmaAt(passage, at)),
    )
    .flatMap((at) => passage.tree.all(at, "ccomp", "obl"))
    .flatMap((at) => passage.tree.subtree(at));
}

/** Negations that leave no exception. */
const EMPHATIC =
  /\b(?:at no (?:point|time|stage)|not (?:a|one) single|not one|not a (?:word|cent|shot|soul)|no .{0,20}(?: at all|whatever|whatsoever|of any kind)|nothing (?:at all|whatever|to do|whatsoever)|never|nobody|no one|no part|none|no knowledge|no idea)\b/u;
const UNSETTLED = /\byet\b|\bno longer\b|\bnot (?:only|just)\b|\b(?:if|unless|whether)\b|\?/u;
/** Tokens around a negation that say how emphatic it is. */
const BEFORE = 2;
const BEHIND = 5;

function traitsOf(
  passage: Passage,
  cue: number,
  head: number,
  scope: readonly number[],
  kind: NegationKind,
): readonly NegationTrait[] {
  const words = passage.tokens.map((_, at) => wordAt(passage, at));
  const auxiliaries = auxiliariesOf(passage, head);
  const lemmas = passage.tokens.map((_, at) => lemmaAt(passage, at));
  const finite = passage.tokens[passage.tree.first(head, "cop") ?? head];
  const isPresent = /^VB[PZ]?$/u.test(finite?.xpos ?? "");
  const tests: readonly (readonly [NegationTrait, boolean])[] = [
    ["emphatic", EMPHATIC.test(words.slice(Math.max(0, cue - BEFORE), cue + BEHIND).join(" "))],
    ["present", isPresent && !auxiliaries.some((word) => /^(?:did|was|were|had)$/u.test(word))],
    ["perfect", /^(?:has|have|['’]ve)$/u.test(auxiliaries[0] ?? "")],
    ["subordinate", /^(?:advcl|acl)/u.test(passage.tokens[head]?.deprel ?? "")],
    ["unsaid", [head, cue + 1].some((at) => UNSAID.has(lemmas[at] ?? ""))],
    ["knowing", KNOWING.has(lemmas[head] ?? "") || scope.some((at) => isKnowledge(lemmas[at] ?? ""))],
    ["insisted", kind !== "denial" && lemmas.some((lemma) => INSISTING.has(lemma))],
    ["unsettled", UNSETTLED.test(words.join(" "))],
  ];
  return tests.flatMap(([trait, holds]) => (holds ? [trait] : []));
}

function isKnowledge(lemma: string): boolean {
  return /^(?:knowledge|aware|unaware|idea)$/u.test(lemma);
}
