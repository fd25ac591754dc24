/**
 * Pronouns and descriptions, joined with their antecedents where that is safe: the one candidate there is, or the nearest subject.
 * What is not safe stays unresolved; a pronoun never becomes an entity of its own.
 */
import { groupBy } from "../common/collections.ts";
import type { Sex } from "../mention/gazetteer/sexes.ts";
import type { LocalEntities, Mention, Reading } from "../model.ts";
import { isStateBody } from "../relation/argument.ts";
import type { Kind } from "../schema.ts";
import { describedEntity } from "./descriptions.ts";
import { isRuledOut } from "./ruled-out.ts";
import { membersOf } from "./several.ts";
import { sexesByName, sexOfPronoun } from "./sex.ts";
import { topOf } from "./top.ts";

const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
const IMPERSONAL = /^(?:it|its|itself)$/iu;
const GROUPS: readonly Kind[] = ["country", "organization"];
/** An antecedent stands at most so many sentences back. */
const REACH = 2;

/** A document whose mentions and claims are read. */
export type ReadText = Pick<Reading, "document" | "sentences" | "mentions" | "claims">;

/** A mention of a known entity that could be an antecedent. */
export interface Candidate {
  readonly mention: Mention;
  readonly entity: number;
}

/** Gives pronouns and descriptions the entity of their antecedent, in text order, so that chains carry on. */
export function attachAnaphora(reading: ReadText, local: LocalEntities): LocalEntities {
  const entityOf = [...local.entityOf];
  const rows = reading.mentions.map((mention, i) => ({ mention, i }));
  const bySentence = groupBy(rows, ({ mention }) => mention.sentence);
  const known: Known = (sentence, kinds) =>
    (bySentence.get(sentence) ?? []).flatMap(({ mention, i }) => {
      const entity = entityOf[i] ?? -1;
      return entity >= 0 && kinds.includes(mention.kind) && mayBeMeant(reading, mention) ? [{ mention, entity }] : [];
    });
  const pronounMeans = pronouns(reading, known, sexesByName(reading, entityOf));
  const several = new Map<number, readonly number[]>();
  for (const { mention, i } of rows) {
    if (entityOf[i] !== -1 || mention.form === "name") continue;
    const found = mention.form === "pronoun" ? pronounMeans(mention) : describedEntity(reading, i, entityOf);
    entityOf[i] = found ?? -1;
    const members = found === undefined ? membersOf(reading, i, entityOf) : undefined;
    if (members !== undefined) several.set(i, members);
  }
  return { entityOf, merges: local.merges, ...(several.size === 0 ? {} : { several }) };
}

/** Resolves pronouns in the order of the text, and learns the sexes of whom they mean. */
function pronouns(reading: ReadText, known: Known, sexes: Map<number, Sex>): (pronoun: Mention) => number | undefined {
  /** For each sex the last sentence with a pronoun that nobody is known for: whoever is named after it there is another. */
  const open = new Map<Sex, number>();
  const possible = possibleFor(reading, known);
  return (pronoun) => {
    const [sex, left] = [sexOfPronoun(pronoun), possible(pronoun)];
    if (sex === undefined) return antecedentOf(reading, pronoun, left);
    if (open.get(sex) === pronoun.sentence) return undefined;
    const found = antecedentOf(reading, pronoun, (sentence, kinds) =>
      left(sentence, kinds).filter(({ entity }) => agrees(sexes.get(entity), sex)),
    );
    if (found === undefined) open.set(sex, pronoun.sentence);
    else sexes.set(found, sex);
    return found;
  };
}

/** For each pronoun the known entities without those that it cannot mean. */
function possibleFor(reading: ReadText, known: Known): (pronoun: Mention) => Known {
  return (pronoun) => {
    const near = known(pronoun.sentence, kindsOf(pronoun) ?? []);
    const out = new Set(near.flatMap(({ mention, entity }) => (isRuledOut(reading, pronoun, mention) ? [entity] : [])));
    return (sentence, of) => known(sentence, of).filter(({ entity }) => !out.has(entity));
  };
}

/** Whom the text once called "she" is no "he" later. */
function agrees(known: Sex | undefined, asked: Sex | undefined): boolean {
  return known === undefined || asked === undefined || known === asked;
}

type Known = (sentence: number, kinds: readonly Kind[]) => readonly Candidate[];

function antecedentOf(reading: ReadText, mention: Mention, known: Known): number | undefined {
  const kinds = kindsOf(mention);
  if (kinds === undefined) return undefined;
  const isThing = kinds === GROUPS;
  const before = known(mention.sentence, kinds).filter((candidate) => candidate.mention.end <= mention.start);
  if (isThing && thingBefore(reading, mention, before)) return undefined;
  if (before.length > 0) return choose(reading, before, !isThing);
  for (let back = 1; back <= REACH; back++) {
    const candidates = known(mention.sentence - back, kinds);
    if (candidates.length > 0) return mainSubject(reading, candidates) ?? choose(reading, candidates, !isThing);
  }
  return undefined;
}

/** Whether the last subject before "it", in its sentence, is a thing without a name, which "it" may well mean. */
function thingBefore(reading: ReadText, mention: Mention, candidates: readonly Candidate[]): boolean {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const last = tokens.findLastIndex(
    ({ deprel, upos, end }) => end <= mention.start && deprel.startsWith("nsubj") && upos === "NOUN",
  );
  const token = tokens[last];
  return (
    token !== undefined &&
    !candidates.some((candidate) => candidate.mention.end >= token.start && isSubject(reading, candidate.mention))
  );
}

/** The candidate that is the subject of its sentence's main clause: the talk is about it. */
function mainSubject(reading: ReadText, candidates: readonly Candidate[]): number | undefined {
  const main = candidates.find(({ mention }) => {
    const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
    const verb = tokens[tokens[topOf(tokens, mention)]?.head ?? -1];
    return isSubject(reading, mention) && verb?.deprel === "root";
  });
  return main?.entity;
}

function kindsOf(mention: Mention): readonly Kind[] | undefined {
  if (PERSONAL.test(mention.text)) return ["person"];
  return IMPERSONAL.test(mention.text) ? GROUPS : undefined;
}

/** An adjective ("a Japanese minister") brings no country into the talk, but "the Japanese government" does. */
function mayBeMeant(reading: ReadText, mention: Mention): boolean {
  return mention.demonym === undefined || stateBodyOf(reading, mention) !== undefined;
}

/** The token that heads the phrase which an adjective or a country's name belongs to, where it is a body of state. */
function stateBodyOf(reading: ReadText, mention: Mention): number | undefined {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const own = tokens[mention.head];
  const head = tokens[own?.head ?? -1];
  const belongs = /^(?:amod|compound|nmod:poss)$/u.test(own?.deprel ?? "");
  return belongs && head !== undefined && isStateBody(head.lemma.toLowerCase(), head.text) ? own?.head : undefined;
}

/** The nearest subject among the candidates; else the only one, where one alone is enough. */
function choose(reading: ReadText, candidates: readonly Candidate[], loneIsEnough: boolean): number | undefined {
  const subject = candidates.findLast(({ mention }) => isSubject(reading, mention));
  if (subject !== undefined) return subject.entity;
  const distinct = new Set(candidates.map(({ entity }) => entity));
  return loneIsEnough && distinct.size === 1 ? candidates[0]?.entity : undefined;
}

function isSubject(reading: ReadText, mention: Mention): boolean {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const head = stateBodyOf(reading, mention) ?? topOf(tokens, mention);
  return tokens[head]?.deprel.startsWith("nsubj") ?? false;
}
