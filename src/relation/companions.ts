/**
 * The words beside a verb that tell its readings apart: "rule out", "hold talks", "urge to sign", "set free".
 */
import { countedUnder } from "./counted.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { isInfinitive } from "./verbs.ts";

/** The arguments of a verb: tokens that head who does it and to whom, and the prepositions of its phrases. */
interface Arguments {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly prepositions: readonly string[];
}

/** Those who search and seize for the law. */
const OF_LAW =
  /^(?:police|policeman|officer|detective|prosecutor|investigator|agent|inspector|regulator|magistrate|gendarme|customs)$/u;

/**
 * Particles, objects and what they count, predicates and prepositions, as lemmas; the verb of an infinitive as "to-sign"; and where there
 * is one "infinitive", "title" (an office: "named Doe ambassador"), "must" (in the clause under the verb), "alone" (no object), "law"
 * (police and the like for subject).
 */
export function companionsOf(
  passage: Passage,
  verb: number,
  { subjects, objects, prepositions }: Arguments,
): readonly string[] {
  const { tree } = passage;
  const infinitives = tree.all(verb, "xcomp", "ccomp", "advcl").filter((token) => isInfinitive(passage, token));
  const nouns = [...objects, ...tree.all(verb, "iobj")].flatMap((token) => [
    token,
    countedUnder(passage, token) ?? token,
  ]);
  // "set Doe free".
  const predicates = tree.all(verb, "xcomp").filter((token) => passage.tokens[token]?.upos === "ADJ");
  const words = [...tree.all(verb, "compound:prt", "advmod"), ...predicates, ...nouns];
  return [
    ...words.map((token) => lemmaAt(passage, token)),
    ...prepositions,
    ...(infinitives.length > 0 ? ["infinitive"] : []),
    ...infinitives.map((token) => `to-${lemmaAt(passage, token)}`),
    ...(tree.all(verb, "xcomp", "obj").some((token) => isOffice(passage, token)) ? ["title"] : []),
    ...(hasMust(passage, verb) ? ["must"] : []),
    ...(objects.length === 0 ? ["alone"] : []),
    ...(subjects.some((token) => OF_LAW.test(lemmaAt(passage, token))) ? ["law"] : []),
  ];
}

/** "ambassador", "chief executive": an office, or a word for who holds one. */
function isOffice(passage: Passage, token: number): boolean {
  const mention = passage.mentions[passage.mentionAt(token) ?? -1];
  if (mention !== undefined) return mention.kind === "office";
  return /^(?:executive|chief|chair(?:man|woman)?|head|leader|director|manager|president|captain|coach|spokes\w+)$/u.test(
    lemmaAt(passage, token),
  );
}

function hasMust({ tree, ...passage }: Passage, verb: number): boolean {
  const complement = tree.first(verb, "ccomp", "xcomp");
  return complement !== undefined && tree.all(complement, "aux").some((aux) => passage.tokens[aux]?.lemma === "must");
}
