/**
 * Polarity and modality of a verb: what its own words say, and what the verbs and nouns above it make of it.
 */
import type { Modality, Polarity } from "../schema.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { isPassive, isVerb } from "./verbs.ts";

/** How the text puts a claim. */
export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

type Effect = Modality | "negative";

const NEGATIONS = new Set(["not", "n't", "never", "no", "neither", "nor", "without", "hardly"]);

/** Auxiliaries, by what they make of their verb. */
const AUXILIARIES: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...effects("will shall 'll wo", "planned"),
  ...effects("would could may might can ca", "possible"),
  ...effects("should must ought", "demanded"),
]);

/** Verbs, adjectives and nouns, by what they make of the clause under them. */
const GOVERNORS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...effects(
    "plan intend hope expect prepare aim schedule set pledge vow promise agree decide seek due slate ready poise determined commit pledge offer scheduled expected bid effort plan decision wish want willing",
    "planned",
  ),
  ...effects(
    "consider mull weigh ponder discuss contemplate study eye explore examine debate likely able possible unlikely threaten right ability possibility option chance authorise authorize allow permit",
    "possible",
  ),
  ...effects(
    "urge demand ask call press want order request require insist encourage instruct appeal recommend advise propose suggest need force warn demand call",
    "demanded",
  ),
  ...effects("deny", "denied"),
  ...effects(
    "cancel scrap postpone shelve suspend abandon refuse decline fail stop avoid prevent refrain rule prohibit forbid ban block",
    "negative",
  ),
]);

/** Verbs that undo what they have for subject: "the talks were cancelled". */
const CALLED_OFF = new Set("cancel scrap postpone shelve suspend abandon".split(" "));

/** Markers of conditions and open questions. */
const CONDITIONS = new Set(["if", "whether", "unless"]);

function effects<Of extends Effect>(list: string, effect: Of): readonly (readonly [string, Of])[] {
  return list.split(" ").map((word) => [word, effect] as const);
}

/** The mood of a verb or of a noun for an event. */
export function moodOf(passage: Passage, token: number): Mood {
  const own = ownEffects(passage, token);
  const above = governingEffects(passage, token);
  const all = [...own, ...above];
  const negations = all.filter((effect) => effect === "negative").length;
  const modality = all.find((effect): effect is Modality => effect !== "negative") ?? "asserted";
  return { polarity: negations % 2 === 1 ? "negative" : "positive", modality };
}

function ownEffects(passage: Passage, token: number): readonly Effect[] {
  return passage.tree.children(token).flatMap((child): readonly Effect[] => {
    const word = (passage.tokens[child]?.text ?? "").toLowerCase();
    const relation = relationAt(passage, child);
    if (NEGATIONS.has(word) && /^(?:advmod|det|cc|case|neg)$/u.test(relation)) return ["negative"];
    if (relation === "mark" && CONDITIONS.has(word) && isNear(passage, child, token)) return ["possible"];
    if (isToBe(passage, token, child)) return ["planned"];
    if (isAhead(passage, token, child)) return ["planned"];
    const effect = relation === "aux" ? AUXILIARIES.get(word) : undefined;
    return effect === undefined ? [] : [effect];
  });
}

/** "is to meet", "was to travel". */
function isToBe(passage: Passage, token: number, child: number): boolean {
  const isBe = lemmaAt(passage, child) === "be" && /^(?:aux|cop)$/u.test(relationAt(passage, child));
  return isBe && passage.tokens[token]?.xpos === "VB" && passage.tokens[token - 1]?.text.toLowerCase() === "to";
}

/** A verb in the present with a time to come: "flies to Oslo next week". */
function isAhead(passage: Passage, token: number, child: number): boolean {
  if (!/^VB[ZPG]$/u.test(passage.tokens[token]?.xpos ?? "") || relationAt(passage, child) !== "obl") return false;
  return passage.tree.subtree(child).some((at) => /^(?:next|tomorrow|coming|upcoming)$/u.test(lemmaAt(passage, at)));
}

/** Effects of the words above: as long as the claim is a complement of theirs, or coordinated with one that is. */
function governingEffects(passage: Passage, token: number): readonly Effect[] {
  const found: Effect[] = [];
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const head = passage.tokens[at]?.head ?? -1;
    if (head < 0) break;
    const relation = passage.tokens[at]?.deprel ?? "";
    // "to enforce sanctions imposed by the council": what a past participle adds to its noun is taken as given.
    if (/^(?:acl|advcl)$/u.test(relation) && isPassive(passage, at) && passage.tokens[at]?.xpos === "VBN") break;
    found.push(...stepEffects(passage, at, head, relation));
    if (/^(?:acl:relcl|appos|parataxis|nsubj|root)/u.test(relation)) break;
    at = head;
  }
  return found;
}

function stepEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (relation === "nsubj:pass")
    return CALLED_OFF.has(lemmaAt(passage, head)) || isCalledOff(passage, head) ? ["negative"] : [];
  if (relation === "acl:relcl") return sharedFuture(passage, at, head);
  if (relation === "conj") return at > head ? sharedAuxiliary(passage, at, head) : [];
  if (!/^(?:xcomp|ccomp|csubj|acl|obj|advcl|obl|nmod)$/u.test(relation)) return [];
  if (/^(?:obj|obl)$/u.test(relation) && isCalledOff(passage, head)) return ["negative"];
  return [...effectOn(passage, at, head, relation), ...(relation === "advcl" ? sharedFuture(passage, at, head) : [])];
}

/** "called off a meeting". */
function isCalledOff(passage: Passage, verb: number): boolean {
  const particles = passage.tree.all(verb, "compound:prt", "advmod").map((token) => lemmaAt(passage, token));
  return lemmaAt(passage, verb) === "call" && particles.includes("off");
}

function effectOn(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  const effect = GOVERNORS.get(lemmaAt(passage, head));
  const negated = relation === "xcomp" || relation === "ccomp" ? ownNegation(passage, head) : [];
  if (effect === undefined) return negated;
  // A gerund or infinitive under "rule out" or "willing" may have been read as an adverbial clause.
  if (relation === "advcl" && isDirectly(passage, at, head)) return [effect];
  // "insisted that it wants": a finite clause is what is said, not what is demanded.
  if (relation === "ccomp" && effect === "demanded" && isFiniteVerb(passage, at)) return negated;
  if (relation === "advcl" || relation === "obl" || relation === "nmod") return [];
  if (relation === "obj" && passage.tokens[at]?.upos !== "NOUN") return [];
  // "wanted to sign" is a plan, "wanted Chile to sign" a demand.
  const isOwn =
    effect === "demanded" &&
    relation === "xcomp" &&
    passage.tree.first(head, "obj", "iobj", "nsubj:pass") === undefined;
  return [isOwn ? "planned" : effect, ...negated];
}

/** A gerund or infinitive right after the word that governs it and its particle. */
function isDirectly(passage: Passage, at: number, head: number): boolean {
  const isGerund = passage.tokens[at]?.xpos === "VBG";
  const isInfinitive = passage.tokens[at - 1]?.text.toLowerCase() === "to";
  return (isGerund || isInfinitive) && at > head && at - head <= 3 && isNear(passage, head, at);
}

/** With no punctuation between. */
function isNear(passage: Passage, from: number, to: number): boolean {
  return passage.tokens.slice(from + 1, to).every((token) => token.upos !== "PUNCT");
}

/** A verb in a tense of its own. */
function isFiniteVerb(passage: Passage, verb: number): boolean {
  return /^VB[ZPD]$/u.test(passage.tokens[verb]?.xpos ?? "");
}

function ownNegation(passage: Passage, token: number): readonly Effect[] {
  return ownEffects(passage, token).filter((effect) => effect === "negative");
}

/** "will be signed in May, when the king visits": a present under a future is a plan too. */
function sharedFuture(passage: Passage, at: number, head: number): readonly Effect[] {
  if (!/^VB[ZP]$/u.test(passage.tokens[at]?.xpos ?? "")) return [];
  const verb = isVerb(passage, head) ? head : (passage.tokens[head]?.head ?? -1);
  return ownEffects(passage, verb).filter((effect) => effect === "planned");
}

/** "will meet and sign": the second verb has the first one's auxiliary unless it has its own. */
function sharedAuxiliary(passage: Passage, at: number, head: number): readonly Effect[] {
  const own = passage.tree.first(at, "aux", "aux:pass", "nsubj") !== undefined;
  return own ? [] : ownEffects(passage, head).filter((effect) => effect !== "negative");
}
