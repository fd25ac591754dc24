/**
 * Who is whose family, by the order of words: "Doe's wife, Jane", "his half-brother John Roe", "Jane Doe, the daughter of John Roe",
 * "John Roe is Doe's cousin". Marriages that a verb tells of stand in the verbs' table.
 */
import { mentionArgument } from "./argument.ts";
import { CONFIDENCE } from "./confidence.ts";
import { bearerAt, type Found, personAt, personEndingAt } from "./named.ts";
import { lemmaAt, type Passage, tokensSpan, wordAt } from "./passage.ts";
import { type Draft, PRESUPPOSED, type Rule } from "./rule.ts";

const KIN =
  /^(?:(?:half|step|grand|great|foster|ex)-?)*(?:wife|husband|widow|widower|spouse|father|mother|parent|son|daughter|child|brother|sister|sibling|twin|uncle|aunt|nephew|niece|cousin|fianc[eé]e?)(?:-in-law)?$/u;

/** Whether a lemma is a noun for family. */
export function isKin(lemma: string): boolean {
  return KIN.test(lemma);
}

/** The rule for families. */
export const kinRule: Rule = {
  name: "kin",
  read: (passage) =>
    passage.tokens.flatMap((token, at) =>
      token.upos === "NOUN" && isKin(lemmaAt(passage, at)) ? kinDrafts(passage, at) : [],
    ),
};

/** The words of a noun for family, and whose it is: "Doe's | half-brother", "the brother | of Doe". */
interface Phrase {
  /** Where the phrase with its owner begins and ends, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly owner: Found;
  /** Whether the owner stands first: "his wife", not "the wife of Doe". */
  readonly isOwnerFirst: boolean;
}

function kinDrafts(passage: Passage, noun: number): readonly Draft[] {
  const phrase = ownedBefore(passage, noun) ?? ownedBehind(passage, noun);
  if (phrase === undefined) return [];
  return relativesOf(passage, phrase).map((relative) => ({
    relation: "family_of",
    label: wordAt(passage, noun),
    trigger: tokensSpan(passage, noun, noun),
    subject: mentionArgument(passage, relative.index),
    object: mentionArgument(passage, phrase.owner.index),
    at: noun,
    mood: PRESUPPOSED,
    confidence: CONFIDENCE.kin,
  }));
}

/** "Doe's late", "his two": whose wife, across what is said of her. */
function ownedBefore(passage: Passage, noun: number): Phrase | undefined {
  const first = firstWord(passage, noun);
  const isPossessive = /^['’]s?$/u.test(wordAt(passage, first - 1));
  const at = isPossessive ? first - 2 : first - 1;
  const index = passage.mentionAt(at);
  const mention = passage.mentions[index ?? -1];
  if (index === undefined || mention?.kind !== "person") return undefined;
  if (!isPossessive && !/^(?:his|her|their)$/iu.test(mention.text)) return undefined;
  const owner = (isPossessive ? undefined : firstOfPair(passage, at)) ?? { index, mention };
  return { start: mention.tokens.start, end: noun + 1, owner, isOwnerFirst: true };
}

/** "Doe (1820-88) and | his wife": of a pair the first is meant, whoever "his" is elsewhere. */
function firstOfPair(passage: Passage, pronoun: number): Found | undefined {
  if (wordAt(passage, pronoun - 1) !== "and") return undefined;
  const opened = wordAt(passage, pronoun - 2) === ")" ? openingBefore(passage, pronoun - 2) : pronoun - 1;
  return personEndingAt(passage, opened);
}

/** The bracket that a closing one closes, where it stands within a few words; else the closing one. */
function openingBefore({ tokens }: Passage, closing: number): number {
  const from = Math.max(0, closing - LONGEST_ASIDE);
  const opened = tokens.slice(from, closing).findLastIndex(({ text }) => text === "(");
  return opened < 0 ? closing : from + opened;
}

const LONGEST_ASIDE = 12;

/** "the brother of Doe", "cousin to President Doe". */
function ownedBehind(passage: Passage, noun: number): Phrase | undefined {
  if (!/^(?:of|to)$/u.test(wordAt(passage, noun + 1))) return undefined;
  let at = noun + 2;
  while (/^(?:the|former|late|then|fellow|slain|jailed|ousted)$/u.test(wordAt(passage, at))) at++;
  const owner = bearerAt(passage, at);
  if (owner === undefined || /^['’]s?$/u.test(wordAt(passage, owner.mention.tokens.end))) return undefined;
  const first = firstWord(passage, noun);
  const start = /^(?:the|an?)$/u.test(wordAt(passage, first - 1)) ? first - 1 : first;
  return { start, end: owner.mention.tokens.end, owner, isOwnerFirst: false };
}

/** The first of the adjectives, numbers and parts of a compound before a noun: "late", "two", "half -", "52 - year - old". */
function firstWord({ tokens }: Passage, noun: number): number {
  let at = noun;
  while (/^(?:ADJ|NUM|ADV)$/u.test(tokens[at - 1]?.upos ?? "") || PARTS.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}

const PARTS = /^(?:-|half|step|ex|then|year|estranged)$/iu;

/** Who it is: the names right behind the phrase, across a comma too, or the one before "is" or a comma. */
function relativesOf(passage: Passage, { start, end, owner, isOwnerFirst }: Phrase): readonly Found[] {
  const behind = isOwnerFirst ? listFrom(passage, wordAt(passage, end) === "," ? end + 1 : end) : [];
  if (behind.length > 0) return behind;
  const isTold = /^(?:,|\(|is|was|–|—)$/u.test(wordAt(passage, start - 1));
  const before = isTold ? (personEndingAt(passage, start - 1) ?? pronounAt(passage, start - 2)) : undefined;
  return before === undefined || before.index === owner.index ? [] : [before];
}

/** "She | is the widow of": who it is, by a pronoun. */
function pronounAt(passage: Passage, at: number): Found | undefined {
  const index = passage.mentionAt(at);
  const mention = passage.mentions[index ?? -1];
  return index !== undefined && mention?.kind === "person" && mention.form === "pronoun"
    ? { index, mention }
    : undefined;
}

/** "Jane and John Doe": the names of a list. */
function listFrom(passage: Passage, at: number): readonly Found[] {
  const first = personAt(passage, at);
  if (first === undefined) return [];
  const { end } = first.mention.tokens;
  return wordAt(passage, end) === "and" ? [first, ...listFrom(passage, end + 1)] : [first];
}
