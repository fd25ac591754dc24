/**
 * Who does what a verb under another verb says: under control ("pressed Doe to visit"), beside it ("praised Doe for visiting"), in
 * coordination ("decided to leave and joined").
 */
import { controlsObject, type Lender } from "./lender.ts";
import { GOVERNORS } from "./mood-words.ts";
import { plannersOf } from "./noun-lenders.ts";
import { lemmaAt, markOf, type Passage, relationAt } from "./passage.ts";
import { isSpeech } from "./speech-words.ts";
import { coordinated, isInfinitive, isPassive, isReducedRelative } from "./verbs.ts";

/** Who does what an infinitive under a verb says: who is asked to, else who has the verb for its own. */
export function controlLender(passage: Passage, verb: number, head: number): Lender | undefined {
  const asked = askedOf(passage, verb, head);
  if (asked !== undefined) return { tokens: coordinated(passage, asked) };
  if (isOfPlan(passage, verb)) return plannersOf(passage, verb - 2);
  const object = controlsObject(passage, head) ? passage.tree.first(head, "obj", "iobj", "nsubj:pass") : undefined;
  return object === undefined ? { verb: head } : { tokens: coordinated(passage, object) };
}

/**
 * Who does what a participle or infinitive says: of "praised Doe for visiting" and "pressed Doe to visit" Doe, of "sanctions imposed by"
 * the sanctions, else the subject.
 */
export function adverbialLender(passage: Passage, verb: number, head: number): Lender | undefined {
  const object = passage.tree.first(head, "obj", "iobj", "nsubj:pass");
  const above = saidAbove(passage, verb, head);
  if (above !== undefined) return { verb: above };
  const asked = isInfinitive(passage, verb) ? askedOf(passage, verb, head) : undefined;
  if (asked !== undefined) return { tokens: coordinated(passage, asked) };
  if (object !== undefined && object < verb && isOfObject(passage, verb, head))
    return { tokens: coordinated(passage, object) };
  if (isOfPlan(passage, verb)) return plannersOf(passage, verb - 2);
  return isReducedRelative(passage, verb) ? undefined : { verb: head };
}

/** A coordinated verb has its first verb's subject, unless one is passive and the other not. */
export function coordinateLender(passage: Passage, verb: number, head: number): Lender | undefined {
  if (isPassive(passage, head) && !isPassive(passage, verb) && passage.tree.first(head, "obl:agent") !== undefined)
    return undefined;
  return { verb: saidAbove(passage, verb, head) ?? likeVerb(passage, verb, head) };
}

/** Verbs after which a participle tells of their object: "named Doe to the board, replacing Roe". */
const APPOINTING = new Set("appoint name nominate elect choose pick select designate hire promote".split(" "));

/** Whether a participle or infinitive under a verb tells of that verb's object. */
function isOfObject(passage: Passage, verb: number, head: number): boolean {
  const marker = markOf(passage, verb);
  if (/^(?:for|of)$/u.test(marker) || isReducedRelative(passage, verb)) return true;
  if (/^(?:to|into|from|on|against)$/u.test(marker)) return controlsObject(passage, head);
  const isSuccession = /^(?:replace|succeed)$/u.test(lemmaAt(passage, verb));
  return marker === "" && isSuccession && APPOINTING.has(lemmaAt(passage, head));
}

/** "protested at Norway's decision to attack": the noun's infinitive, read as the verb's. */
function isOfPlan(passage: Passage, verb: number): boolean {
  const isBehindNoun = isInfinitive(passage, verb) && passage.tokens[verb - 2]?.upos === "NOUN";
  return isBehindNoun && GOVERNORS.has(lemmaAt(passage, verb - 2));
}

/** "called on Norway to sign", "appealed to Norway to sign": who is asked, beside a verb that has no object. */
function askedOf(passage: Passage, verb: number, head: number): number | undefined {
  if (!/^(?:call|appeal|prevail|plead|press)$/u.test(lemmaAt(passage, head))) return undefined;
  return passage.tree.all(head, "obl").find((at) => {
    const preposition = passage.tokens[passage.tree.first(at, "case") ?? -1]?.text.toLowerCase() ?? "";
    return at > head && at < verb && /^(?:on|upon|to|with)$/u.test(preposition);
  });
}

/** "She said Norway attacked, and added that", "…, adding that": who said it adds it, whatever the tree has. */
function saidAbove(passage: Passage, verb: number, head: number): number | undefined {
  const above = passage.tokens[head]?.head ?? -1;
  const isAdded = isSpeech(lemmaAt(passage, verb)) && relationAt(passage, head) === "ccomp";
  return isAdded && isSpeech(lemmaAt(passage, above)) ? above : undefined;
}

/**
 * The verb that a coordinated verb goes on from: "want to congratulate those who fought, and thank": an infinitive from an infinitive, and
 * "decided to leave and joined" a verb with a tense from one with a tense, whatever the tree has.
 */
export function likeVerb(passage: Passage, verb: number, head: number): number {
  const { xpos = "" } = passage.tokens[verb] ?? {};
  const isBare = xpos === "VB" && passage.tree.first(verb, "aux", "mark") === undefined;
  const isTensed = /^VB[DZ]$/u.test(xpos) && isInfinitive(passage, head);
  const above = (of: RegExp) => passage.tree.path(head).find((token) => of.test(passage.tokens[token]?.xpos ?? ""));
  if (isTensed) return above(/^VB[DZP]$/u) ?? head;
  return isBare && /^VB[DZN]$/u.test(passage.tokens[head]?.xpos ?? "") ? (above(/^VB$/u) ?? head) : head;
}
