/**
 * The words beside a verb that tell its readings apart: "rule out", "hold talks", "urge to sign", "set free".
 */
import { countedUnder } from "./counted.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { isInfinitive } from "./verbs.ts";

/**
 * Particles, objects and what they count, predicates and prepositions, as lemmas; and where there is one "infinitive", "title" (an
 * office: "named Doe ambassador"), "must" (in the clause under the verb), "alone" (no object).
 */
export function companionsOf(
  passage: Passage,
  verb: number,
  objects: readonly number[],
  prepositions: readonly string[],
): readonly string[] {
  const { tree } = passage;
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
    ...(tree.all(verb, "xcomp", "ccomp", "advcl").some((token) => isInfinitive(passage, token)) ? ["infinitive"] : []),
    ...(tree.all(verb, "xcomp", "obj").some((token) => isOffice(passage, token)) ? ["title"] : []),
    ...(hasMust(passage, verb) ? ["must"] : []),
    ...(objects.length === 0 ? ["alone"] : []),
  ];
}

function isOffice(passage: Passage, token: number): boolean {
  return passage.mentions[passage.mentionAt(token) ?? -1]?.kind === "office";
}

function hasMust({ tree, ...passage }: Passage, verb: number): boolean {
  const complement = tree.first(verb, "ccomp", "xcomp");
  return complement !== undefined && tree.all(complement, "aux").some((aux) => passage.tokens[aux]?.lemma === "must");
}
