/**
 * Who does it: the subjects of a verb, its own or borrowed from a relative's noun, a coordinated or governing verb, an object under
 * control.
 */
import { GOVERNORS } from "./mood-words.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { isSpeech, STATEMENTS } from "./speech-words.ts";
import {
  coordinated,
  isInfinitive,
  isParticiple,
  isPassive,
  isPredicate,
  isReducedRelative,
  isVerb,
  prefixOf,
} from "./verbs.ts";

const RELATIVE = new Set(["who", "which", "that", "whom"]);
/** Verbs whose object is the subject of the infinitive: "urged Japan to declare". */
const OBJECT_CONTROL = new Set(
  "urge ask tell order allow permit force persuade press pressure push encourage enable want call invite warn instruct require lead request expect help let make compel convince prevent stop prohibit forbid bar ban dissuade discourage deter talk pressurise implore beg exhort lobby prod advise remind direct command authorise authorize oblige cause drive prompt inspire teach see hear caution".split(
    " ",
  ),
);

/** The tokens that head the subjects of a verb or predicate, borrowed ones included. */
export function subjectsOf(passage: Passage, verb: number, depth = 0): readonly number[] {
  if (depth > 8) return [];
  const { tree, tokens } = passage;
  const own =
    interrupted(passage, verb) ??
    tree.first(verb, "nsubj", "nsubj:pass") ??
    prefixSubject(passage, verb) ??
    expletive(passage, verb) ??
    tree.first(verb, "nsubj:outer");
  if (own !== undefined)
    return [own, ...furtherOf(passage, verb, own)].flatMap((at) => coordinated(passage, relativeHead(passage, at)));
  const head = tokens[verb]?.head ?? -1;
  if (head < 0) return [];
  const relation = tokens[verb]?.deprel ?? "";
  if (relation.startsWith("acl")) return nounSubjects(passage, verb, head, depth);
  if (relation === "conj" && isPredicate(passage, head)) return borrowed(passage, verb, head, depth);
  // "is due to sign", read as a subject clause of "due".
  if (
    relation === "xcomp" ||
    (relation === "csubj" && isInfinitive(passage, verb) && tree.first(head, "nsubj") !== undefined)
  )
    return controllers(passage, verb, head, depth);
  if (relation !== "advcl" || !(isParticiple(passage, verb) || isInfinitive(passage, verb))) return [];
  return adverbialSubjects(passage, verb, head, depth);
}

/** "Norway and, according to officials, Chile were attacked": a passive has no two subjects that are not a list. */
function furtherOf({ tree }: Passage, verb: number, first: number): readonly number[] {
  return tree.all(verb, "nsubj:pass").filter((at) => at > first);
}

/** The subject of a clause that a speech verb breaks into, or of that verb: "Norway, the minister said, will sign". */
function interrupted(passage: Passage, verb: number): number | undefined {
  const own = breakIn(passage, verb);
  if (own !== undefined) return own.speaker;
  const head = passage.tokens[verb]?.head ?? -1;
  const isReported =
    relationAt(passage, verb) === "ccomp" && passage.tree.first(verb, "nsubj", "nsubj:pass") === undefined;
  return isReported ? breakIn(passage, head)?.reported : undefined;
}

/** "Norway, the minister said, will sign": who speaks and who is spoken of, where both were read as the speech verb's subject. */
export function breakIn(
  passage: Passage,
  verb: number,
): { readonly reported: number; readonly speaker: number } | undefined {
  const [reported, second] = passage.tree.all(verb, "nsubj");
  if (reported === undefined || !isSpeech(lemmaAt(passage, verb))) return undefined;
  // An apposition ends with a comma.
  const speaker =
    second ?? passage.tree.all(reported, "appos").find((at) => Math.max(...passage.tree.subtree(at)) === verb - 1);
  const isBehindComma =
    speaker !== undefined && passage.tokens.slice(reported, speaker).some(({ text }) => text === ",");
  return isBehindComma && speaker < verb ? { reported, speaker } : undefined;
}

/** The subjects of the verbs over a verb that has none of its own, nearest first: for a verb whose nearest subject cannot act. */
export function subjectsAbove(passage: Passage, verb: number): readonly (readonly number[])[] {
  if (passage.tree.first(verb, "nsubj", "nsubj:pass") !== undefined || relationAt(passage, verb) !== "conj") return [];
  const above = passage.tree
    .path(verb)
    .slice(1)
    .filter((token) => isPredicate(passage, token));
  return above.map((token) => subjectsOf(passage, token)).filter((subjects) => subjects.length > 0);
}

/** "a threat from Norway, which fired": the name right before the comma, where the noun over the clause can do nothing. */
export function relativeActor(passage: Passage, verb: number): number | undefined {
  const pronoun = passage.tree.first(verb, "nsubj");
  const isRelative = pronoun !== undefined && RELATIVE.has(lemmaAt(passage, pronoun));
  if (!isRelative || passage.tokens[pronoun - 1]?.text !== ",") return undefined;
  const kind = passage.mentions[passage.mentionAt(pronoun - 2) ?? -1]?.kind;
  return kind === "country" || kind === "organization" || kind === "person" ? pronoun - 2 : undefined;
}

/** Verbs after which a participle tells of their object: "named Doe to the board, replacing Roe". */
const APPOINTING = new Set("appoint name nominate elect choose pick select designate hire promote".split(" "));

/**
 * Who does what a participle or infinitive says: of "praised Doe for visiting" and "pressed Doe to visit" Doe, of "sanctions imposed by"
 * the sanctions, else the subject.
 */
function adverbialSubjects(passage: Passage, verb: number, head: number, depth: number): readonly number[] {
  const object = passage.tree.first(head, "obj", "iobj", "nsubj:pass");
  const above = saidAbove(passage, verb, head);
  if (above !== undefined) return subjectsOf(passage, above, depth + 1);
  const asked = isInfinitive(passage, verb) ? askedOf(passage, verb, head) : undefined;
  if (asked !== undefined) return coordinated(passage, asked);
  if (object !== undefined && object < verb && isOfObject(passage, verb, head)) return coordinated(passage, object);
  if (isOfPlan(passage, verb)) return plannersOf(passage, verb - 2, depth);
  return isReducedRelative(passage, verb) ? [] : subjectsOf(passage, head, depth + 1);
}

/** "protested at Norway's decision to attack": the noun's infinitive, read as the verb's. */
function isOfPlan(passage: Passage, verb: number): boolean {
  const isBehindNoun = isInfinitive(passage, verb) && passage.tokens[verb - 2]?.upos === "NOUN";
  return isBehindNoun && GOVERNORS.has(lemmaAt(passage, verb - 2));
}

/** Whether a participle or infinitive under a verb tells of that verb's object. */
function isOfObject(passage: Passage, verb: number, head: number): boolean {
  const marker = passage.tokens[passage.tree.first(verb, "mark") ?? -1]?.text.toLowerCase() ?? "";
  if (/^(?:for|of)$/u.test(marker) || isReducedRelative(passage, verb)) return true;
  if (/^(?:to|into|from|on|against)$/u.test(marker)) return OBJECT_CONTROL.has(lemmaAt(passage, head));
  const isSuccession = /^(?:replace|succeed)$/u.test(lemmaAt(passage, verb));
  return marker === "" && isSuccession && APPOINTING.has(lemmaAt(passage, head));
}

/** An "it" that was read as empty, of a verb that takes a real one. */
function expletive(passage: Passage, verb: number): number | undefined {
  const found = passage.tree.first(verb, "expl");
  const isEmpty = passage.tree.first(verb, "ccomp", "csubj", "cop") !== undefined || lemmaAt(passage, verb) === "be";
  return found !== undefined && !isEmpty && passage.mentionAt(found) !== undefined ? found : undefined;
}

/** "Norway test-fired": the name that was read as a part of the verb's prefix. */
function prefixSubject(passage: Passage, verb: number): number | undefined {
  const prefix = prefixOf(passage, verb);
  return prefix === undefined
    ? undefined
    : passage.tree.all(prefix, "compound", "nsubj", "nmod").find((token) => passage.mentionAt(token) !== undefined);
}

/** The noun of a participle or relative clause; of an infinitive ("a plan to strike") whoever has the plan. */
function nounSubjects(passage: Passage, verb: number, noun: number, depth: number): readonly number[] {
  const token = passage.tokens[verb];
  const above = passage.tokens[noun]?.head ?? -1;
  if (token?.deprel !== "acl") return [noun];
  if (token.xpos === "VBN") return [documentOver(passage, verb, noun) ?? noun];
  if (token.xpos === "VBG") return mayDo(passage, noun) ? [noun] : subjectsOver(passage, noun, depth);
  // "pressed the ministers to go": read as the ministers' infinitive.
  if (OBJECT_CONTROL.has(lemmaAt(passage, above)) && relationAt(passage, noun) === "obj")
    return coordinated(passage, noun);
  const ranked = rankedOf(passage, noun, depth);
  return ranked.length > 0 ? ranked : plannersOf(passage, noun, depth);
}

/** Whether a verb or noun tells of one who was the first or last to do something: "became the first country to recognise Chile". */
export function isOfFirst({ tokens, tree }: Passage, token: number): boolean {
  const nouns = [token, ...tree.all(token, "xcomp", "obj")];
  const isRank = (word: number) => /^(?:first|second|third|last|latest|only)$/iu.test(tokens[word]?.text ?? "");
  return nouns.some((noun) => isRank(noun) || tree.all(noun, "amod").some(isRank));
}

/** Who is the first: the subject of "was the first country to", "became the first to". */
function rankedOf(passage: Passage, noun: number, depth: number): readonly number[] {
  if (!isOfFirst(passage, noun)) return [];
  if (passage.tree.first(noun, "cop") !== undefined) return subjectsOf(passage, noun, depth + 1);
  const { deprel = "", head = -1 } = passage.tokens[noun] ?? {};
  return deprel === "xcomp" && lemmaAt(passage, head) === "become" ? subjectsOf(passage, head, depth + 1) : [];
}

const DOCUMENT =
  /^(?:letter|document|report|memo|memorandum|statement|e?-?mail|note|copy|draft|transcript|filing|complaint|cable)$/u;

/** "a letter to the council seen by Reuters": what was seen is the letter, not the last name in its phrase. */
function documentOver(passage: Passage, verb: number, noun: number): number | undefined {
  if (!/^(?:see|obtain|review|publish|send|sign|write|release|issue|leak|post)$/u.test(lemmaAt(passage, verb)))
    return undefined;
  const isInside = (at: number) => relationAt(passage, at) === "nmod";
  const path = passage.tree.path(noun);
  return path.find(
    (at, step) => step > 0 && DOCUMENT.test(lemmaAt(passage, at)) && path.slice(0, step).every(isInside),
  );
}

/** The subjects of the nearest verb over a noun. */
function subjectsOver(passage: Passage, noun: number, depth: number): readonly number[] {
  const verb = passage.tree.path(noun).find((token) => isVerb(passage, token));
  return verb === undefined ? [] : subjectsOf(passage, verb, depth + 1);
}

/** Whether a word is a name that another noun is no part of. */
function isAnother(passage: Passage, token: number, noun: number): boolean {
  const found = passage.mentionAt(token);
  return found !== undefined && found !== passage.mentionAt(noun);
}

/** Verbs whose subject has or makes a plan that is their object; who opposes or hears of one does not. */
const PLANNING = new Set(
  "have make announce unveil launch abandon express reiterate reaffirm declare drop give take begin start consider develop pursue hold show voice keep lose get win need state cancel scrap shelve delay mount lead continue step exercise exert use retain reserve miss refuse renew repeat".split(
    " ",
  ),
);

/** Whose plan a noun with an infinitive is: its owner's ("Norway's decision", "a U.S. plan"), or who has or makes it. */
function plannersOf(passage: Passage, noun: number, depth: number): readonly number[] {
  const owner =
    passage.tree.first(noun, "nmod:poss") ??
    passage.tree.all(noun, "amod", "compound").find((token) => isAnother(passage, token, noun));
  if (owner !== undefined) return coordinated(passage, owner);
  const above = passage.tokens[noun]?.head ?? -1;
  const isTheirs =
    isVerb(passage, above) && PLANNING.has(lemmaAt(passage, above)) && !REQUESTS.has(lemmaAt(passage, noun));
  return isTheirs ? subjectsOf(passage, above, depth + 1) : [];
}

/** Nouns for what others should do: who makes a call to attack does not attack. */
const REQUESTS = new Set("call request demand order appeal proposal suggestion pressure plea".split(" "));

/** Nothing happens at the hands of an event, a place or a statement: "won at the 1983 election, taking Harwich". */
function mayDo(passage: Passage, noun: number): boolean {
  const kind = passage.mentions[passage.mentionAt(noun) ?? -1]?.kind;
  return kind !== "event" && kind !== "place" && kind !== "agreement" && !STATEMENTS.has(lemmaAt(passage, noun));
}

/** "She said Norway attacked, and added that", "…, adding that": who said it adds it, whatever the tree has. */
function saidAbove(passage: Passage, verb: number, head: number): number | undefined {
  const above = passage.tokens[head]?.head ?? -1;
  const isAdded = isSpeech(lemmaAt(passage, verb)) && relationAt(passage, head) === "ccomp";
  return isAdded && isSpeech(lemmaAt(passage, above)) ? above : undefined;
}

/** A coordinated verb has its first verb's subject, unless one is passive and the other not. */
function borrowed(passage: Passage, verb: number, head: number, depth: number): readonly number[] {
  if (isPassive(passage, head) && !isPassive(passage, verb) && passage.tree.first(head, "obl:agent") !== undefined)
    return [];
  const above = saidAbove(passage, verb, head);
  if (above !== undefined) return subjectsOf(passage, above, depth + 1);
  return subjectsOf(passage, likeVerb(passage, verb, head), depth + 1);
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

/** "called on Norway to sign", "appealed to Norway to sign": who is asked, beside a verb that has no object. */
function askedOf(passage: Passage, verb: number, head: number): number | undefined {
  if (!/^(?:call|appeal|prevail|plead|press)$/u.test(lemmaAt(passage, head))) return undefined;
  return passage.tree.all(head, "obl").find((at) => {
    const preposition = passage.tokens[passage.tree.first(at, "case") ?? -1]?.text.toLowerCase() ?? "";
    return at > head && at < verb && /^(?:on|upon|to|with)$/u.test(preposition);
  });
}

function controllers(passage: Passage, verb: number, head: number, depth: number): readonly number[] {
  const asked = askedOf(passage, verb, head);
  if (asked !== undefined) return coordinated(passage, asked);
  if (isOfPlan(passage, verb)) return plannersOf(passage, verb - 2, depth);
  if (OBJECT_CONTROL.has(lemmaAt(passage, head))) {
    const object = passage.tree.first(head, "obj", "iobj", "nsubj:pass");
    if (object !== undefined) return coordinated(passage, object);
  }
  return subjectsOf(passage, head, depth + 1);
}

/** Verbs for putting people and things where one has them. */
const PLACING = /^(?:station|deploy|base|post|place|position|install|mass|garrison|hold|detain|imprison|keep|lock)$/u;

/** "Norway has 40 soldiers stationed abroad": who has them stationed them. */
export function stationer(passage: Passage, verb: number): readonly number[] {
  const noun = passage.tokens[verb]?.head ?? -1;
  const above = passage.tokens[noun]?.head ?? -1;
  const isHad =
    relationAt(passage, verb) === "acl" && relationAt(passage, noun) === "obj" && lemmaAt(passage, above) === "have";
  return isHad && PLACING.test(lemmaAt(passage, verb)) ? subjectsOf(passage, above) : [];
}

/** The noun that a relative pronoun stands for; any other token itself. */
export function relativeHead(passage: Passage, token: number): number {
  if (!RELATIVE.has(lemmaAt(passage, token))) return token;
  const clause = passage.tokens[token]?.head ?? -1;
  const found = passage.tokens[clause];
  if (found?.deprel.startsWith("acl") !== true || found.head < 0) return token;
  return /^whom?$/u.test(lemmaAt(passage, token)) ? personAbove(passage, found.head) : found.head;
}

/** "the governor of Okinawa, who": of the nouns over a "who" the first that may be a person. */
function personAbove(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const kind = passage.mentions[passage.mentionAt(at) ?? -1]?.kind;
    if (kind === "person" || (kind === undefined && passage.tokens[at]?.upos === "NOUN")) return at;
    at = passage.tokens[at]?.head ?? -1;
  }
  // "300 ANG Airmen, deployed from the wing, who".
  return passage.tree.path(noun).find((token) => passage.tokens[token]?.xpos === "NNPS") ?? noun;
}
