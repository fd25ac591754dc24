/** What a disagreement about numbers is about, as a heading: "missiles: North Korea, Japan". */
import { CLOCK } from "../figure/clocks.ts";

/** Names, or words, of a heading at most. */
const NAMES = 3;
const WORDS = 2;

/**
 * A heading: the measure, and the names that all sides have; where they have none the words next to the numbers.
 *
 * @param measure a figure's measure
 * @param names as the text spells them
 * @param words as the text writes them
 */
export function headingOf(measure: string, names: readonly string[], words: readonly string[]): string {
  const what = whatOf(measure);
  const isNew = (word: string) =>
    !what.toLowerCase().includes(word.toLowerCase()) && !measure.includes(word.toLowerCase());
  const named = names.length > 0 ? names.slice(0, NAMES) : words.filter(isNew).slice(0, WORDS);
  return named.length === 0 ? what : `${what}: ${[...new Set(named)].join(", ")}`;
}

/** A measure in words for people. */
function whatOf(measure: string): string {
  if (/^[A-Z]{3}$/u.test(measure)) return `sum in ${measure}`;
  if (measure.startsWith(CLOCK)) return "time of day";
  const [, noun, fate] = FATE.exec(measure) ?? [];
  if (noun !== undefined && fate !== undefined) return `${pluralOf(noun)} ${fate}`;
  return MEASURES[measure] ?? (PLAIN.test(measure) ? measure : pluralOf(measure));
}

const MEASURES: Readonly<Record<string, string>> = {
  duration: "length of time",
  date: "day",
  "date (month)": "month",
  "date (year)": "year",
  meter: "length",
  centimeter: "length",
  kilogram: "weight",
  "square kilometer": "area",
  "kilometer per hour": "speed",
  crowd: "size of the crowd",
};

/** Who is counted, and what became of them. */
const FATE =
  /^(.+) (dead|injured|hospitalised|missing|arrested|rescued|homeless|taken|infected|charged|survived|aboard|in danger)$/u;
/** What has no plural, or is no noun that is counted. */
const PLAIN =
  /^(?:people|police|staff|percent|capacity|magnitude|age\b.*|crowd\b.*|degree\b.*|turnout|population|which .*)$/u;
const IRREGULAR: Readonly<Record<string, string>> = { man: "men", woman: "women", child: "children", person: "people" };

/** The plural of a noun or of a phrase that ends in one; what ends in "s" is taken for a plural. */
function pluralOf(phrase: string): string {
  if (PLAIN.test(phrase) || phrase.endsWith("s")) return phrase;
  const last = phrase.split(" ").at(-1) ?? "";
  const plural = IRREGULAR[last] ?? regularPlural(last);
  return phrase.slice(0, phrase.length - last.length) + plural;
}

function regularPlural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:[xz]|ch|sh)$/u.test(noun)) return `${noun}es`;
  return noun.endsWith("man") ? `${noun.slice(0, -3)}men` : `${noun}s`;
}
