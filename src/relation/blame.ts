/**
 * Who is said to have done what a noun names: "was charged with the murder of", "responsible for the attack on", "claimed responsibility
 * for the bombing of", "was behind the killing of".
 */
import { prepositionOf } from "./clause.ts";
import { lemmaAt, type Passage, relationAt } from "./passage.ts";
import { relativeHead } from "./relatives.ts";
import { subjectsOf } from "./subjects.ts";
import { coordinated, isPassive, isVerb } from "./verbs.ts";

/** Verbs whose object is said to have done what stands behind "of", "for", "in", "with" or "over". */
const BLAMING =
  /^(?:accuse|charge|blame|suspect|convict|indict|sentence|jail|imprison|arrest|detain|try|acquit|clear|exonerate|fault|prosecute|want|condemn|implicate)$/u;

const BLAMED_FOR = /^(?:of|for|in|with|over)$/u;

/** The tokens that head those to whom the words above a noun for an event lay it. */
export function blamedFor(passage: Passage, noun: number): readonly number[] {
  const { head = -1 } = passage.tokens[noun] ?? {};
  const preposition = prepositionOf(passage, noun);
  if (preposition === "behind" && passage.tree.first(noun, "cop") !== undefined) return subjectsOf(passage, noun);
  if (head < 0 || !BLAMED_FOR.test(preposition) || !/^(?:obl|nmod)$/u.test(relationAt(passage, noun))) return [];
  if (/^(?:responsible|culpable|guilty|accountable|liable)$/u.test(lemmaAt(passage, head)))
    return passage.tree.first(head, "cop") === undefined ? [] : subjectsOf(passage, head);
  const verb = PARTS.test(lemmaAt(passage, head)) ? (passage.tokens[head]?.head ?? -1) : head;
  if (isOwning(passage, verb)) return subjectsOf(passage, verb);
  return isVerb(passage, verb) && BLAMING.test(lemmaAt(passage, verb)) ? accusedOf(passage, verb) : [];
}

/** "denied responsibility for", "denied any role in": whether a deed is one that somebody disowns. */
export function isDisowned(passage: Passage, noun: number): boolean {
  const { head = -1 } = passage.tokens[noun] ?? {};
  const verb = PARTS.test(lemmaAt(passage, head)) ? (passage.tokens[head]?.head ?? -1) : head;
  return /^(?:deny|disclaim)$/u.test(lemmaAt(passage, verb)) && isOwning(passage, verb);
}

/** What one has in a deed that is one's own or others' too. */
const PARTS = /^(?:responsibility|involvement|role|part|complicity)$/u;

/** "claimed responsibility for", "denied involvement in". */
function isOwning(passage: Passage, verb: number): boolean {
  const isTaking = /^(?:claim|accept|admit|take|assume|deny|disclaim|play|have)$/u.test(lemmaAt(passage, verb));
  return isTaking && passage.tree.all(verb, "obj").some((token) => PARTS.test(lemmaAt(passage, token)));
}

function accusedOf(passage: Passage, verb: number): readonly number[] {
  if (isPassive(passage, verb)) return subjectsOf(passage, verb);
  return passage.tree.all(verb, "obj").flatMap((object) => coordinated(passage, relativeHead(passage, object)));
}
