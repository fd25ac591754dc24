/** Full names of people that one article, or two on one story, spell in two ways; within one outlet it matters more. */
import { groupBy } from "../../common/collections.ts";
import type { ConflictSide, Mention, Reading } from "../../model.ts";
import { nameWords } from "../../resolve/names.ts";
import { isSlip, soundOf } from "../../resolve/spelling.ts";
import { type Evidence, passageAround } from "./evidence.ts";
import { type Finding, toFinding } from "./finding.ts";

/** A full name at one place. */
interface Spelt {
  readonly words: readonly string[];
  readonly mention: Mention;
  readonly reading: number;
}

/** What a slip within one outlet matters, and one between two. */
const ONE_OUTLET = 0.35;
const TWO_OUTLETS = 0.25;

/** The names that are spelled in two ways, within an article or by two on one story. */
export function spellingConflicts({ readings, pairs }: Evidence): readonly Finding[] {
  const names = readings.map((reading, i) => fullNames(reading, i));
  const own = names.flatMap((each) => spelledTwice(each).map((pair) => ({ pair, weight: ONE_OUTLET })));
  const across = pairs.flatMap(([a, b]) => {
    const outlet = outletOf(readings[a]);
    const weight = outlet !== undefined && outlet === outletOf(readings[b]) ? ONE_OUTLET : TWO_OUTLETS;
    return spelledTwice([...(names[a] ?? []), ...(names[b] ?? [])])
      .filter((pair) => weight === ONE_OUTLET || !areWaysToWrite(pair))
      .map((pair) => ({ pair, weight }));
  });
  const byNames = groupBy([...own, ...across], ({ pair }) =>
    pair
      .map(({ words }) => words.join(" "))
      .sort()
      .join("\n"),
  );
  return [...byNames.values()].flatMap(([first]) =>
    first === undefined ? [] : [findingOf(readings, first.pair, first.weight)],
  );
}

function spelledTwice(names: readonly Spelt[]): readonly (readonly [Spelt, Spelt])[] {
  return [...variants(names), ...ownVariants(names)];
}

/** "Yulia" and "Yuliya", "Vasquez" and "Vazquez", "Franjieh" and "Frangieh": every outlet has its own way; a letter doubled is a slip. */
function areWaysToWrite([a, b]: readonly [Spelt, Spelt]): boolean {
  const [first, second] = [a, b].map(({ words }) => words.join(" ").replace(/(.)\1+/gu, "$1"));
  if (first === second) return false;
  const [one, other] = [a, b].map(({ words }) => words.map(looselyHeard).join(" "));
  return a.reading !== b.reading && (one === other || one?.endsWith(other ?? "") === true);
}

/** A word by its consonants, those of one sound alike. */
function looselyHeard(word: string): string {
  const alike = word.replace(/z/gu, "s").replace(/g(?=[eiy])/gu, "j");
  return consonantsOf(alike);
}

function outletOf(reading: Reading | undefined): string | undefined {
  return reading?.document.publisher ?? reading?.document.agency;
}

/** The names of people, and family names alone where the document has one that may be the same; one place for each spelling. */
function fullNames({ mentions }: Reading, reading: number): readonly Spelt[] {
  const found = new Map<string, Spelt>();
  for (const mention of mentions) {
    const words = mention.form === "name" && NAMED.has(mention.kind) ? nameWords(mention.text) : [];
    const isName = words.length > 1 || mention.kind === "person";
    if (isName && words.every((word) => word.length > 1) && !found.has(words.join(" ")))
      found.set(words.join(" "), { words, mention, reading });
  }
  return [...found.values()];
}

/** A name of two words that is nobody's that lists know may be read as an organization's or a place's. */
const NAMED: ReadonlySet<Mention["kind"]> = new Set(["person", "organization", "place"]);

/** "Huseynly" in an article that has "Elchin Huseynli": a family name alone, in another spelling, and never in the full name's. */
function ownVariants(names: readonly Spelt[]): readonly (readonly [Spelt, Spelt])[] {
  const families = new Set(names.map(({ words }) => words.at(-1)));
  const alone = names.filter(({ words }) => words.length === 1);
  const full = names.filter(({ words, mention }) => words.length > 1 && words.length < 4 && mention.kind !== "country");
  return alone.flatMap((name) => {
    const [word = ""] = name.words;
    const isOwn = full.some(({ words }) => words.includes(word));
    const other = isOwn ? undefined : full.find(({ words }) => isSpeltAs(words.at(-1) ?? "", word));
    return other === undefined || !families.has(word) ? [] : [[other, name] as const];
  });
}

/** Pairs of names that differ in the spelling of one word; found by the words that they share, each list cut. */
function variants(names: readonly Spelt[]): readonly (readonly [Spelt, Spelt])[] {
  const byWord = new Map<string, Spelt[]>();
  const pairs: (readonly [Spelt, Spelt])[] = [];
  const seen = new Set<string>();
  for (const name of names.filter(({ words }) => words.length > 1)) {
    const key = name.words.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    for (const [at, word] of name.words.entries()) {
      const list = byWord.get(`${at} ${word}`) ?? [];
      byWord.set(`${at} ${word}`, [...list.slice(-COMPARED), name]);
      for (const other of list)
        if (isSomebody(name, other) && areVariants(name.words, other.words)) pairs.push([other, name]);
    }
  }
  return pairs;
}

/** Whether one of two names is surely a person's. */
function isSomebody(a: Spelt, b: Spelt): boolean {
  return a.mention.kind === "person" || b.mention.kind === "person";
}

/** Names with one word in common that a name is compared with. */
const COMPARED = 32;
/** The shortest word that may be spelled in two ways. */
const SHORTEST = 4;

function areVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const other = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
  const [only, ...more] = other;
  if (only === undefined || more.length > 0) return false;
  const [one, two] = only;
  // "Darrell Voss" and "Darryl Voss": a first name may differ in more where the family name is the same.
  return isSpeltAs(one, two) || (a[0] === one && a.length === 2 && isNearly(one, two));
}

function isSpeltAs(one: string, two: string): boolean {
  return (
    withoutUmlauts(one) !== withoutUmlauts(two) &&
    Math.min(one.length, two.length) >= SHORTEST &&
    (isSlip(one, two) || soundOf(one) === soundOf(two))
  );
}

/** "Mueller" is how "Müller" is written without its dots. */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/gu, "$1");
}

/** Words with the same consonants: "Darrell" and "Darryl". */
function isNearly(one: string, two: string): boolean {
  const consonants = consonantsOf(one);
  return consonants.length >= CONSONANTS && consonants === consonantsOf(two);
}

/** How the consonants of a folded word sound. */
export function consonantsOf(word: string): string {
  return soundOf(word).replace(/[a\d]/gu, "");
}

/** The fewest consonants of a first name of which the vowels may be written otherwise. */
const CONSONANTS = 3;

function findingOf(readings: readonly Reading[], pair: readonly [Spelt, Spelt], weight: number): Finding {
  const sides = pair.flatMap(({ mention, reading }): readonly ConflictSide[] => {
    const holder = readings[reading];
    return holder === undefined ? [] : [{ value: mention.text, ...passageAround(holder, mention.sentence, mention) }];
  });
  return toFinding({
    kind: "spelling",
    about: pair.map(({ mention }) => mention.text).join(" or "),
    entities: [],
    weight,
    sides,
  });
}
