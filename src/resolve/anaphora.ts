/**
 * Pronouns and descriptions, joined with their antecedents where that is safe: the one candidate there is, or the subject of
 * the sentence. What is not safe stays unresolved; a pronoun never becomes an entity of its own.
 */
import { groupBy } from "../collections.ts";
import type { LocalEntities, Mention, Reading } from "../model.ts";
import type { Kind } from "../schema.ts";

const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself|who)$/iu;
const IMPERSONAL = /^(?:it|its|itself)$/iu;
const GROUPS: readonly Kind[] = ["country", "organization"];
/** An antecedent stands at most so many sentences back. */
const REACH = 2;

/** A document whose mentions are found. */
export type ReadText = Pick<Reading, "document" | "sentences" | "mentions">;

/** A mention of a known entity that could be an antecedent. */
interface Candidate {
  readonly mention: Mention;
  readonly entity: number;
}

/** Gives pronouns and descriptions the entity of their antecedent, in text order, so that chains carry on. */
export function attachAnaphora(reading: ReadText, local: LocalEntities): LocalEntities {
  const entityOf = [...local.entityOf];
  const bySentence = groupBy(
    reading.mentions.map((mention, i) => ({ mention, i })),
    ({ mention }) => mention.sentence,
  );
  const known = (sentence: number, kinds: readonly Kind[]): readonly Candidate[] =>
    (bySentence.get(sentence) ?? []).flatMap(({ mention, i }) => {
      const entity = entityOf[i] ?? -1;
      return entity >= 0 && kinds.includes(mention.kind) ? [{ mention, entity }] : [];
    });
  reading.mentions.forEach((mention, i) => {
    if (entityOf[i] !== -1 || mention.form !== "pronoun") return;
    entityOf[i] = antecedentOf(reading, mention, known) ?? -1;
  });
  return { entityOf, merges: local.merges };
}

type Known = (sentence: number, kinds: readonly Kind[]) => readonly Candidate[];

function antecedentOf(reading: ReadText, mention: Mention, known: Known): number | undefined {
  const kinds = kindsOf(mention);
  if (kinds === undefined) return undefined;
  const before = known(mention.sentence, kinds).filter((candidate) => candidate.mention.end <= mention.start);
  if (before.length > 0) return choose(reading, before, true);
  for (let back = 1; back <= REACH; back++) {
    const candidates = known(mention.sentence - back, kinds);
    if (candidates.length > 0) return choose(reading, candidates, kinds !== GROUPS);
  }
  return undefined;
}

function kindsOf(mention: Mention): readonly Kind[] | undefined {
  if (PERSONAL.test(mention.text)) return ["person"];
  return IMPERSONAL.test(mention.text) ? GROUPS : undefined;
}

/** The subject among the candidates; else the only one, where one alone is enough. */
function choose(reading: ReadText, candidates: readonly Candidate[], loneIsEnough: boolean): number | undefined {
  const subject = candidates.find(({ mention }) => isSubject(reading, mention));
  if (subject !== undefined) return subject.entity;
  const distinct = new Set(candidates.map(({ entity }) => entity));
  return loneIsEnough && distinct.size === 1 ? candidates[0]?.entity : undefined;
}

function isSubject(reading: ReadText, mention: Mention): boolean {
  return reading.sentences[mention.sentence]?.tokens[mention.head]?.deprel.startsWith("nsubj") ?? false;
}
