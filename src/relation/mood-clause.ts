/**
 * What the words above a clause make of it: "plans to", "denied that", "was accused of", "will meet and sign".
 */
import { hasNegation, isFiniteVerb, isNear, modalitiesOf, negationOf, ownEffects } from "./mood-own.ts";
import { ACCUSING, CLEARING, CONDITIONS, type Effect, FALSE, GOVERNORS, HEARSAY } from "./mood-words.ts";
import { isOfFirst } from "./noun-lenders.ts";
import { lemmaAt, markOf, type Passage, wordAt } from "./passage.ts";
import { isInfinitive, isPassive, isVerb } from "./verbs.ts";

/** An infinitive of purpose is a plan; a participle is as real as its verb, a gerund what the word before it makes of it. */
export function adverbialEffects(passage: Passage, at: number, head: number): readonly Effect[] {
  const effect = GOVERNORS.get(lemmaAt(passage, head));
  if (isInfinitive(passage, at)) return [...purposeEffects(passage, head), ...ownEffects(passage, head)];
  const marker = markOf(passage, at);
  if (/^(?:of|about)$/u.test(marker) && /^(?:think|talk|dream)$/u.test(lemmaAt(passage, head))) return ["possible"];
  if (isLeftOpen(passage, head)) return ["possible"];
  // "warned against attacking", "came close to attacking".
  if (marker === "against" && effect === "demanded") return ["negative", effect];
  if (marker === "to" && lemmaAt(passage, at - 2) === "close") return ["negative"];
  if (/^(?:of|for|with)$/u.test(marker) && isDone(passage, head)) return chargedEffects(passage, head);
  if (effect !== undefined && isDirectly(passage, at, head)) return [effect, ...negationOf(passage, head)];
  return passage.tokens[at]?.xpos === "VBG" ? modalitiesOf(passage, head) : [];
}

/** "pleaded guilty to attacking" did; "pleaded not guilty to" denies it. */
export function pleaEffects(passage: Passage, verb: number): readonly Effect[] {
  return passage.tokens.slice(verb, verb + 4).some(({ text }) => text === "not" || text === "innocent")
    ? ["denied"]
    : [];
}

/** Verbs that make a gerund under them possible, and take no infinitive. */
const TALKED_OVER = /^(?:study|discuss|debate|examine|explore|weigh|eye|mull|consider|ponder|contemplate|question)$/u;

/** "became the first country to recognise Chile", "went on to recognise Chile": it did. */
function purposeEffects(passage: Passage, head: number): readonly Effect[] {
  const lemma = lemmaAt(passage, head);
  if (isOfFirst(passage, head) || (lemma === "go" && wordAt(passage, head + 1) === "on")) return [];
  // "studied abroad to join the navy": what for, not what was studied.
  return [TALKED_OVER.test(lemma) ? "planned" : (ownOrDemanded(passage, head, "xcomp") ?? "planned")];
}

/** "has not ruled out leaving", "did not forbid it to leave". */
function isLeftOpen(passage: Passage, verb: number): boolean {
  return /^(?:rule|preclude|exclude|prohibit|forbid|bar)$/u.test(lemmaAt(passage, verb)) && hasNegation(passage, verb);
}

/** A passive, not "a report accused Norway of", whose verb may have been read as a participle. */
function isDone(passage: Passage, verb: number): boolean {
  return isPassive(passage, verb) && passage.tree.first(verb, "obj") === undefined;
}

/** "was accused of attacking" is nobody's word where no accuser is named; "was cleared of attacking" did not. */
function chargedEffects(passage: Passage, verb: number): readonly Effect[] {
  const lemma = lemmaAt(passage, verb);
  if (CLEARING.has(lemma)) return ["negative"];
  const isAccused = ACCUSING.has(lemma) && !hasAgent(passage, verb);
  return isAccused || HEARSAY.has(lemma) ? ["possible"] : modalitiesOf(passage, verb);
}

/** "by the minister". */
function hasAgent(passage: Passage, verb: number): boolean {
  return passage.tree
    .all(verb, "obl", "obl:agent")
    .some((head) => passage.tree.all(head, "case").some((word) => wordAt(passage, word) === "by"));
}

/** Complements: "plans to", "denied that", "no plans to". */
export function clauseEffects(passage: Passage, at: number, head: number, relation: string): readonly Effect[] {
  if (isLeftOpen(passage, head)) return ["possible"];
  const lemma = lemmaAt(passage, head);
  const hasTense = relation !== "xcomp" && isFiniteVerb(passage, at) && !isWished(passage, at, lemma);
  const effect = hasTense ? ofFinite(lemma) : ofInfinitive(passage, at, head, relation);
  const isHearsay = HEARSAY.has(lemma) && isPassive(passage, head) && !hasAgent(passage, head);
  const hearsay: readonly Effect[] = isHearsay ? ["possible"] : [];
  const negated = hasTense ? unsaid(passage, head) : negationOf(passage, head);
  // Nobody says more than "did not deny it".
  if (effect === "denied" && negated.length > 0) return ["possible"];
  const shared = relation === "xcomp" ? modalitiesOf(passage, head) : conditionOf(passage, head);
  return [...(effect === undefined ? [] : [effect]), ...hearsay, ...negated, ...shared];
}

/** "demanded that Norway release them": a verb without an ending, which is no present with a single subject nor under a plain demand. */
function isWished(passage: Passage, at: number, governor: string): boolean {
  if (GOVERNORS.get(governor) !== "demanded" || passage.tokens[at]?.xpos !== "VBP") return false;
  const subject = passage.tokens[passage.tree.first(at, "nsubj") ?? -1];
  return (
    /^NNP?$/u.test(subject?.xpos ?? "") ||
    /^(?:demand|request|require|recommend|propose|urge|order|ask)$/u.test(governor)
  );
}

/** What a verb makes of a clause with a tense of its own: "insisted that it wants" demands nothing, "hopes that" still hopes. */
function ofFinite(lemma: string): Effect | undefined {
  if (FALSE.has(lemma)) return "negative";
  const effect = GOVERNORS.get(lemma);
  const isKept = effect === "possible" || effect === "denied" || /^(?:hope|expect|wish|anticipate)$/u.test(lemma);
  return isKept ? effect : undefined;
}

function ofInfinitive(passage: Passage, at: number, head: number, relation: string): Effect | undefined {
  const lemma = lemmaAt(passage, head);
  const tense = passage.tokens[head]?.xpos;
  if (lemma === "go" || lemma === "about") return tense === "VBG" || lemma === "about" ? "planned" : undefined;
  if (lemma === "have" && relation === "xcomp" && isInfinitive(passage, at)) return ofHaveTo(passage, head);
  if (lemma === "be" && isInfinitive(passage, at)) return "planned";
  return lemma === "able" && isPast(passage, head) ? undefined : ownOrDemanded(passage, head, relation);
}

/** "has yet to sign" did not, "has to sign" must, "had to sign" did. */
function ofHaveTo(passage: Passage, have: number): Effect | undefined {
  if (passage.tree.all(have, "advmod").some((word) => wordAt(passage, word) === "yet")) return "negative";
  return /^VB[DN]$/u.test(passage.tokens[have]?.xpos ?? "") ? undefined : "demanded";
}

/** "wanted to sign" is a plan, "wanted Chile to sign" a demand. */
function ownOrDemanded(passage: Passage, head: number, relation: string): Effect | undefined {
  const effect = GOVERNORS.get(lemmaAt(passage, head));
  // "called on Chile to sign".
  const isOfOther =
    /^(?:call|appeal|plead)$/u.test(lemmaAt(passage, head)) && passage.tree.first(head, "obl") !== undefined;
  const isOwn =
    effect === "demanded" &&
    relation === "xcomp" &&
    !isOfOther &&
    passage.tree.first(head, "obj", "iobj", "nsubj:pass") === undefined;
  return isOwn ? "planned" : effect;
}

/** "was able to": did. */
function isPast(passage: Passage, adjective: number): boolean {
  return passage.tree.all(adjective, "cop").some((child) => passage.tokens[child]?.xpos === "VBD");
}

/** A negated verb over a finite clause: "did not think that" denies it, "did not say that" leaves it open. */
function unsaid(passage: Passage, head: number): readonly Effect[] {
  if (!hasNegation(passage, head)) return [];
  return /^(?:think|believe|expect|suppose|evidence|sign|indication|proof|true|case|correct)$/u.test(
    lemmaAt(passage, head),
  )
    ? ["negative"]
    : ["possible"];
}

/** A gerund or infinitive right after the word that governs it and its particle. */
function isDirectly(passage: Passage, at: number, head: number): boolean {
  const isGerund = passage.tokens[at]?.xpos === "VBG";
  return isGerund && at > head && at - head <= 3 && isNear(passage, head, at);
}

function conditionOf(passage: Passage, token: number): readonly Effect[] {
  return passage.tree.all(token, "mark").some((mark) => CONDITIONS.has(wordAt(passage, mark))) ? ["possible"] : [];
}

/** "will be signed in May, when the king visits": a present under a future is a plan too; "as the army fights" it is not. */
export function sharedFuture(passage: Passage, at: number, head: number): readonly Effect[] {
  if (!/^VB[ZP]$/u.test(passage.tokens[at]?.xpos ?? "")) return [];
  if (/^(?:as|while|because|since|although|though|whereas|given)$/u.test(markOf(passage, at))) return [];
  const verb = isVerb(passage, head) ? head : (passage.tokens[head]?.head ?? -1);
  return ownEffects(passage, verb).filter((effect) => effect === "planned");
}

/** "will meet and sign": the second verb has the first one's auxiliary unless it has its own, and "to meet and not sign" its "to". */
export function sharedAuxiliary(passage: Passage, at: number, head: number): readonly Effect[] {
  const own = passage.tree.first(at, "aux", "aux:pass", "nsubj") !== undefined;
  return own ? [] : modalitiesOf(passage, head);
}
