/**
 * Descriptions of several at once: "the two countries", "the pair", "both companies", and "they" after a subject that names two. They
 * stand for their members where just so many are in the talk; else for nobody.
 */
import type { Mention, Reading, Sentence, Token } from "../model.ts";
import { ruledOutOf } from "./ruled-out.ts";
import { topOf } from "./top.ts";

type Read = Pick<Reading, "sentences" | "mentions">;

const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
const PAIR = /^(?:pair|couple|duo)$/iu;
const DEFINITE = /^(?:the|these|those|both|all)$/u;
const THEY = /^(?:they|them)$/iu;
/** Members stand at most so many sentences back. */
const REACH = 2;

/** The local entities that a mention stands for together; undefined where it does not say how many, or others than so many are meant. */
export function membersOf(read: Read, at: number, entityOf: readonly number[]): readonly number[] | undefined {
  const mention = read.mentions[at];
  if (mention === undefined || mention.form === "name") return undefined;
  if (THEY.test(mention.text)) return coordinatedSubject(read, mention, entityOf);
  const count = countOf(read.sentences[mention.sentence], mention);
  return count === undefined ? undefined : inTheTalk(read, at, mention, count, entityOf);
}

/** How many a description says that it is of: its own word does, or a number right before it. "Two ministers" are new in the talk. */
function countOf(sentence: Sentence | undefined, mention: Mention): number | undefined {
  const tokens = (sentence?.tokens ?? []).slice(Math.max(0, mention.tokens.start - 3), mention.tokens.end);
  const before = tokens.map(({ text }) => text.toLowerCase());
  if (!before.some((text) => DEFINITE.test(text))) return undefined;
  if (PAIR.test(mention.text)) return 2;
  const word = before.find((text) => Object.hasOwn(NUMBERS, text));
  return word !== undefined && /s$|men$/u.test(mention.text) ? NUMBERS[word] : undefined;
}

/** The entities of this kind that are named in the sentence so far, and back to where they are enough. Adjectives count where names do not do. */
function inTheTalk(
  read: Read,
  at: number,
  mention: Mention,
  count: number,
  entityOf: readonly number[],
): readonly number[] | undefined {
  const within = (back: number, adjectives: boolean) =>
    distinct(
      read.mentions.slice(0, at).flatMap((other, i) => {
        const near = other.kind === mention.kind && other.sentence >= mention.sentence - back;
        return near && other.form === "name" && (adjectives || other.demonym === undefined) ? [entityOf[i] ?? -1] : [];
      }),
    );
  for (let back = 0; back <= REACH; back++) {
    const found = [false, true].map((adjectives) => within(back, adjectives)).find(({ length }) => length >= count);
    if (found !== undefined) return found.length === count ? found : undefined;
  }
  return undefined;
}

/** The members of the only subject before it, in its sentence or the one before, where that is names of one kind joined by "and". */
function coordinatedSubject(read: Read, mention: Mention, entityOf: readonly number[]): readonly number[] | undefined {
  const isOut = ruledOutOf(read, mention);
  for (const at of [mention.sentence, mention.sentence - 1]) {
    const tokens = read.sentences[at]?.tokens ?? [];
    const isBefore = (i: number) => (tokens[i]?.end ?? 0) <= mention.start;
    const [subject, ...others] = indices(tokens, ({ deprel }, i) => deprel.startsWith("nsubj") && isBefore(i));
    if (subject === undefined) continue;
    if (others.length > 0 || isOut({ sentence: at, place: subject })) return undefined;
    const heads = [subject, ...indices(tokens, ({ deprel, head }) => deprel === "conj" && head === subject)];
    return together(read, at, heads, entityOf);
  }
  return undefined;
}

/** The entities named at all of these heads, where they are several of one kind. */
function together(
  read: Read,
  sentence: number,
  heads: readonly number[],
  entityOf: readonly number[],
): readonly number[] | undefined {
  const tokens = read.sentences[sentence]?.tokens ?? [];
  const named = read.mentions.flatMap((mention, i) =>
    mention.sentence === sentence && mention.form === "name" && heads.includes(topOf(tokens, mention))
      ? [{ kind: mention.kind, entity: entityOf[i] ?? -1 }]
      : [],
  );
  const members = distinct(named.map(({ entity }) => entity));
  const isOneKind = new Set(named.map(({ kind }) => kind)).size === 1;
  return isOneKind && members.length > 1 && members.length === heads.length ? members : undefined;
}

function indices(tokens: readonly Token[], fits: (token: Token, i: number) => boolean): readonly number[] {
  return tokens.flatMap((token, i) => (fits(token, i) ? [i] : []));
}

function distinct(entities: readonly number[]): readonly number[] {
  return [...new Set(entities.filter((entity) => entity >= 0))];
}
