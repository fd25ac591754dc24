/** What a sentence says became of those whom a number counts: "12 people were killed", "leaving 30 injured", "the toll rose to 68". */
import type { Tree } from "../../language/tree.ts";
import type { Span, Token } from "../../model.ts";
import { fateOf, fateOfNoun } from "./vocabulary.ts";

/** A number with what it counts, in tokens of its sentence; `head` is the noun that is counted, or the number itself. */
export interface Counted extends Span {
  readonly head: number;
}

/** Words between a count and what became of it: "people were reported dead". */
const BETWEEN =
  /^(?:was|were|is|are|be|been|being|had|has|have|reported|reportedly|confirmed|feared|presumed|pronounced|declared|believed|others|more|people|still|also|remain|remained|taken)$/u;
/** Words between a verb and the count: "killed some of the 12". */
const BEFORE = /^(?:the|some|as|many|another|a|an|further)$/u;
/** What nobody does to somebody else. */
const INTRANSITIVE = /^(?:die|perish|drown|dead|missing|unaccounted|homeless)$/u;

/** What became of them; undefined where the sentence does not say. */
export function fateAt(tree: Tree, counted: Counted): string | undefined {
  const { tokens } = tree;
  return (
    fateOfNoun(lemmaAt(tokens, counted.head)) ??
    before(tokens, counted) ??
    behind(tokens, counted) ??
    suffered(tokens, counted) ??
    governed(tree, counted.head) ??
    tolled(tree, counted.head) ??
    critical(tokens, counted) ??
    taken(tree, counted.head) ??
    hospitalised(tree, counted)
  );
}

/** "killing 12", "wounded at least 30", "the lives of 68". */
function before(tokens: readonly Token[], { start, head }: Counted): string | undefined {
  let at = start - 1;
  while (at >= 0 && BEFORE.test(lowerAt(tokens, at))) at--;
  if (/^(?:life|death|loss)$/u.test(lemmaAt(tokens, at - 1)) && lowerAt(tokens, at) === "of") return "dead";
  if (
    /^los(?:e|es|ing|t)$/u.test(lowerAt(tokens, at)) &&
    /^(?:soldier|troop|man|fighter|policeman)$/u.test(lemmaAt(tokens, head))
  )
    return "dead";
  // "Killing 12 and wounding 30": a participle may be tagged as a noun or adjective.
  const participle = /^(?:killing|wounding|injuring|arresting|detaining)$/u.exec(lowerAt(tokens, at))?.[0];
  if (participle !== undefined)
    return fateOf(participle.replace(/ing$/u, "")) ?? fateOf(participle.replace(/ing$/u, "e"));
  return tokens[at]?.upos === "VERB" ? fateOf(lemmaAt(tokens, at)) : undefined;
}

/** "45 people lost their lives", "110 persons sustained injuries". */
function suffered(tokens: readonly Token[], { end }: Counted): string | undefined {
  const words = tokens
    .slice(end, end + 6)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  if (/^(?:had |have )?lost (?:their|his|her) (?:lives|life)\b/u.test(words)) return "dead";
  return /^(?:had |have )?(?:sustained|suffered|received) (?:\p{L}+ ){0,3}(?:injur(?:y|ies)|wounds|burns)\b/u.test(
    words,
  )
    ? "injured"
    : undefined;
}

/** "12 dead", "30 people were injured", "two have been pronounced dead"; not "12 gunmen killed a guard". */
function behind(tokens: readonly Token[], { end }: Counted): string | undefined {
  let at = end;
  while (at < end + 4 && BETWEEN.test(lowerAt(tokens, at))) at++;
  const fate = fateOf(lemmaAt(tokens, at)) ?? fateOf(lowerAt(tokens, at));
  if (fate === undefined || tokens[at]?.upos === "NOUN") return undefined;
  const isActive = at === end && /^(?:VBD|VBP|VB)$/u.test(tokens[at]?.xpos ?? "");
  const hasObject = /^(?:NUM|DET|NOUN|PROPN|PRON)$/u.test(tokens[at + 1]?.upos ?? "");
  return isActive && hasObject && !INTRANSITIVE.test(lemmaAt(tokens, at)) ? undefined : fate;
}

/** By the tree: object or passive subject of a verb, subject of one that takes no object, or a participle behind it. */
function governed(tree: Tree, from: number): string | undefined {
  const { tokens } = tree;
  const at = firstConjunct(tokens, from);
  const acl = tree.all(at, "acl").find((child) => tokens[child]?.xpos === "VBN");
  const own = acl === undefined ? undefined : fateOf(lemmaAt(tokens, acl));
  if (own !== undefined) return own;
  const { deprel, head } = tokens[at] ?? { deprel: "", head: -1 };
  const lemma = lemmaAt(tokens, head);
  const suffers = /^(?:obj|nsubj:pass)$/u.test(deprel) || (deprel === "nsubj" && INTRANSITIVE.test(lemma));
  if (!suffers && deprel !== "nsubj") return undefined;
  const complement = tree.first(head, "xcomp");
  return (
    (suffers ? fateOf(lemma) : undefined) ??
    (complement === undefined ? undefined : fateOf(lemmaAt(tokens, complement)))
  );
}

/** "six people were led away", "carried off four people". */
function taken(tree: Tree, head: number): string | undefined {
  const { tokens } = tree;
  const verb = tokens[head]?.head ?? -1;
  const isLed = /^(?:lead|carry|take|drag|drive)$/u.test(lemmaAt(tokens, verb)) && verb !== head;
  return isLed && /^(?:away|off)$/u.test(lowerAt(tokens, verb + 1)) ? "taken" : undefined;
}

/** "four were in critical condition". */
function critical(tokens: readonly Token[], { end }: Counted): string | undefined {
  const behind = tokens.slice(end, end + 6).map((_, offset) => lowerAt(tokens, end + offset));
  return /\b(?:critical|serious|grave) condition\b/u.test(behind.join(" ")) ? "in danger" : undefined;
}

/** "30 were taken to hospitals": a verb of bringing above it or right behind it, with a hospital for its end. */
function hospitalised(tree: Tree, { head, end }: Counted): string | undefined {
  const { tokens } = tree;
  const verbs = [tokens[head]?.head ?? -1, ...tree.all(head, "acl", "acl:relcl"), end, end + 1, end + 2];
  const brings = verbs.find((at) =>
    /^(?:take|transport|rush|send|admit|bring|transfer|airlift|drive|fly|treat|carry)$/u.test(lemmaAt(tokens, at)),
  );
  const ends = brings === undefined ? [] : tree.all(brings, "obl", "nmod");
  return ends.some((at) => /^hospital/u.test(lemmaAt(tokens, at))) ? "hospitalised" : undefined;
}

/** "12" of "12 soldiers and 3 civilians". */
function firstConjunct(tokens: readonly Token[], from: number): number {
  const { deprel, head } = tokens[from] ?? { deprel: "", head: -1 };
  return deprel === "conj" && tokens[head]?.upos !== "VERB" ? head : from;
}

/** "the death toll rose to 68", "a toll of 12". */
function tolled(tree: Tree, from: number): string | undefined {
  const above = tree.path(from).slice(0, 3);
  const near = [...above, ...above.flatMap((at) => tree.all(at, "nsubj", "obj"))];
  return near.some((at) => lemmaAt(tree.tokens, at) === "toll") ? "dead" : undefined;
}

function lemmaAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lemma.toLowerCase() ?? "";
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}
