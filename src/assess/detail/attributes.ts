/** What somebody is, in a word behind the name: "Ada Roe, a nurse", "Ada Roe, a mother of two", "Ada Roe was a Swedish citizen". */
import { type Detail, detailAt, isPerson, type Line, type Named } from "./page.ts";

/** Behind a name: an age, then "a", "is a", "who was a". */
const LEAD =
  "^(?:\\s*\\(\\d{1,3}\\))?(?:,\\s*\\d{1,3})?(?:,\\s*(?:who\\s+(?:is|was)\\s+)?|\\s+(?:is|was|had\\s+been|works\\s+as|worked\\s+as)\\s+)";
const JOB = new RegExp(
  `${LEAD}an?\\s+(?:\\d{1,3}-year-old\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}?(?<job>nurse|doctor|surgeon|dentist|teacher|professor|lawyer|banker|accountant|engineer|carpenter|plumber|electrician|mechanic|driver|farmer|fisherman|soldier|policeman|policewoman|firefighter|guard|waiter|waitress|cook|chef|baker|butcher|journalist|reporter|photographer|cameraman|student|pupil|priest|pastor|imam|shopkeeper|salesman|saleswoman|cleaner|secretary|clerk|librarian|architect|pilot|sailor|miner|builder|labourer|laborer|programmer|hairdresser|pensioner|businessman|businesswoman|musician|actor|actress|singer|painter|writer|pharmacist|scientist|translator|barber|tailor|trader|broker)\\b`,
  "u",
);
const PARENT = new RegExp(
  `${LEAD}an?\\s+(?:[\\p{Ll}-]+\\s+){0,3}?(?:father|mother|parent|dad|mum|mom)\\s+of\\s+(?<count>\\p{Ll}+|\\d+)\\b`,
  "u",
);
const CITIZEN =
  /^(?:,\s*\d{1,3})?(?:,\s*|\s+(?:is|was)\s+)an?\s+(?:\d{1,3}-year-old\s+)?(?<people>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:-born)?\s+(?:citizen|national|man|woman|immigrant|refugee)\b/u;

/** What the people of a line are. */
export function attributesIn(line: Line): readonly Detail[] {
  return line.names
    .filter(isPerson)
    .flatMap((name) => [
      ...attribute(line, name, JOB, "job", ({ job }) => job),
      ...attribute(line, name, PARENT, "children", ({ count }) => count),
      ...attribute(line, name, CITIZEN, "country", ({ people }) => people),
    ]);
}

type Groups = Readonly<Record<string, string | undefined>>;

function attribute(
  line: Line,
  name: Named,
  pattern: RegExp,
  topic: string,
  wordOf: (groups: Groups) => string | undefined,
): readonly Detail[] {
  const match = pattern.exec(line.text.slice(name.end, name.end + NEAR));
  const value = match === null ? undefined : wordOf(match.groups ?? {});
  if (match === null || value === undefined) return [];
  const end = name.end + match[0].length;
  return [detailAt(line, { start: end - value.length, end }, `${topic} of ${name.key}`, value.toLowerCase())];
}

/** UTF-16 units behind a name in which it stands what somebody is. */
const NEAR = 80;
