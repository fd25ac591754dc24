/**
 * Who does what a noun's participle or infinitive says: the noun ("the council meeting in Oslo"), or whose plan it is ("Norway's decision
 * to strike", "announced a plan to strike").
 */
import { controlsObject, type Lender } from "./lender.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { STATEMENTS } from "./speech-words.ts";
import { coordinated, isVerb } from "./verbs.ts";

/** The noun of a participle or relative clause; of an infinitive ("a plan to strike") whoever has the plan. */
export function nounLender(passage: Passage, verb: number, noun: number): Lender | undefined {
  const token = passage.tokens[verb];
  const above = passage.tokens[noun]?.head ?? -1;
  if (token?.deprel !== "acl") return { tokens: [noun] };
  if (token.xpos === "VBN") return { tokens: [documentOver(passage, verb, noun) ?? noun] };
  if (token.xpos === "VBG") return mayDo(passage, noun) ? { tokens: [noun] } : verbOver(passage, noun);
  // "pressed the ministers to go": read as the ministers' infinitive.
  if (controlsObject(passage, above) && relationAt(passage, noun) === "obj")
    return { tokens: coordinated(passage, noun) };
  return rankedLender(passage, noun) ?? plannersOf(passage, noun);
}

/** Whether a verb or noun tells of one who was the first or last to do something: "became the first country to recognise Chile". */
export function isOfFirst({ tokens, tree }: Passage, token: number): boolean {
  const nouns = [token, ...tree.all(token, "xcomp", "obj")];
  const isRank = (word: number) => /^(?:first|second|third|last|latest|only)$/iu.test(tokens[word]?.text ?? "");
  return nouns.some((noun) => isRank(noun) || tree.all(noun, "amod").some(isRank));
}

/** Who is the first: the subject of "was the first country to", "became the first to". */
function rankedLender(passage: Passage, noun: number): Lender | undefined {
  if (!isOfFirst(passage, noun)) return undefined;
  if (passage.tree.first(noun, "cop") !== undefined) return { verb: noun };
  const { deprel = "", head = -1 } = passage.tokens[noun] ?? {};
  return deprel === "xcomp" && lemmaAt(passage, head) === "become" ? { verb: head } : undefined;
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

/** The nearest verb over a noun. */
function verbOver(passage: Passage, noun: number): Lender | undefined {
  const verb = passage.tree.path(noun).find((token) => isVerb(passage, token));
  return verb === undefined ? undefined : { verb };
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
export function plannersOf(passage: Passage, noun: number): Lender | undefined {
  const owner =
    passage.tree.first(noun, "nmod:poss") ??
    passage.tree.all(noun, "amod", "compound").find((token) => isAnother(passage, token, noun));
  if (owner !== undefined) return { tokens: coordinated(passage, owner) };
  const above = passage.tokens[noun]?.head ?? -1;
  const isTheirs =
    isVerb(passage, above) && PLANNING.has(lemmaAt(passage, above)) && !REQUESTS.has(lemmaAt(passage, noun));
  return isTheirs ? { verb: above } : undefined;
}

/** Nouns for what others should do: who makes a call to attack does not attack. */
const REQUESTS = new Set("call request demand order appeal proposal suggestion pressure plea".split(" "));

/** Nothing happens at the hands of an event, a place or a statement: "won at the 1983 election, taking Harwich". */
function mayDo(passage: Passage, noun: number): boolean {
  const kind = passage.mentions[passage.mentionAt(noun) ?? -1]?.kind;
  return kind !== "event" && kind !== "place" && kind !== "agreement" && !STATEMENTS.has(lemmaAt(passage, noun));
}
