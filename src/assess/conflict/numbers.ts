/**
 * Numbers that differ: figures of one measure, in documents that tell one story, that cannot both be right.
 *
 * What became of people ("people dead") and ages are compared by each document's first figure of them, since all of a story count the
 * same people. Any other figure must stand in like surroundings, and neither document may have the other's number too. Within one
 * document counts of people differ where two neighbouring sentences quote two sources.
 */
import { groupBy } from "../../common/collections.ts";
import type { Figure, Reading } from "../../model.ts";
import { soundOf } from "../../resolve/spelling.ts";
import { personKey } from "../detail/page.ts";
import { ageClashes } from "./ages.ts";
import { agree, dayOf, isBound, isExplainedByTime, sizeOf } from "./agree.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { joined } from "./joined.ts";
import { type Counts, countsOf, isOld, likeness, shared } from "./likeness.ts";
import { findingOf, type Held } from "./number-findings.ts";

/** Figures that are this alike are of one thing; those of some measures must be more alike. */
const ALIKE = 0.45;
const MORE_ALIKE: Readonly<Record<string, number>> = {
  date: 0.75,
  duration: 0.5,
  clock: 0.5,
  percent: 0.45,
  crowd: 0,
  "crowd of mourners": 0,
  population: 0.1,
  worker: 0.3,
};

/** A document's figures by measure, with what is counted of them. */
interface Sheet {
  readonly reading: Reading;
  readonly counts: Counts;
  readonly byMeasure: ReadonlyMap<string, readonly Figure[]>;
}

/** Two figures that cannot both be right. */
type Clash = readonly [Held, Held];

/** The disagreements about numbers, times of day, dates and ages. */
export function numberConflicts(evidence: Evidence): readonly Finding[] {
  const sheets = evidence.readings.map((reading) => sheetOf(evidence, reading));
  const across = evidence.pairs.flatMap(([a, b]) => clashesOf(sheets, a, b));
  const within = sheets.flatMap((sheet, i) => ownClashes(sheet, i));
  const told = new Set(evidence.pairs.map(([a, b]) => `${a} ${b}`));
  const apart = ageClashes(evidence, (a, b) => a === b || told.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
  return joined([...across, ...within, ...apart], keyed).map((group) => findingOf(evidence, group.toSorted(inText)));
}

/** Figures by measure; ages by whose they are. Parts, and what happened long before, are left out. */
function sheetOf({ at }: Evidence, reading: Reading): Sheet {
  const { document, figures } = reading;
  const whole = figures.filter((figure) => !figure.isPart && (isYear(figure) || !isOld(figure, document)));
  const byMeasure = groupBy(whole, ({ measure, of }) => {
    const person = of === undefined ? undefined : at(document.id, { mention: of })?.name;
    return person === undefined ? measure : `age\n${ageKey(person)}`;
  });
  return { reading, counts: countsOf(document, figures), byMeasure: withPeople(byMeasure) };
}

/** The family name as it sounds, with an initial. */
function ageKey(name: string): string {
  const [family = "", initial = ""] = personKey(name).split(" ");
  return `${soundOf(family)} ${initial}`;
}

/** "Founded in 1988" is of no other time than the year itself. */
function isYear({ measure }: Figure): boolean {
  return measure.startsWith("date (");
}

/** "13 colleagues dead" where no people are counted: they are the people. */
function withPeople(byMeasure: Map<string, Figure[]>): ReadonlyMap<string, readonly Figure[]> {
  for (const fate of MAIN_FATES) {
    if (byMeasure.has(`people ${fate}`)) continue;
    const others = [...byMeasure.keys()].filter((key) => key.endsWith(` ${fate}`) && !GROUPS.test(key));
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0) byMeasure.set(`people ${fate}`, byMeasure.get(only) ?? []);
  }
  return byMeasure;
}
/** Those who are counted apart from others. */
const GROUPS = /^(?:civilian|soldier|attacker|child|police|woman|man|student|nationals|body)\b/u;
const MAIN_FATES = ["dead", "injured", "arrested", "missing", "rescued"] as const;

function clashesOf(sheets: readonly Sheet[], a: number, b: number): readonly Clash[] {
  const [left, right] = [sheets[a], sheets[b]];
  if (left === undefined || right === undefined) return [];
  const same = [...left.byMeasure].flatMap(([key, own]): Pairs => {
    const other = right.byMeasure.get(key) ?? [];
    return isMain(key) ? mainPair(own, other, left, right) : closest(own, other, left, right);
  });
  return [...same, ...asPeople(left, right)].map(
    ([x, y]): Clash => [
      { figure: x, reading: a },
      { figure: y, reading: b },
    ],
  );
}

/** "Employs 9,000 people" and "employs 12,500 workers". */
function asPeople(left: Sheet, right: Sheet): Pairs {
  const peopleOf = ({ byMeasure }: Sheet) => byMeasure.get("people") ?? [];
  const personsOf = ({ byMeasure }: Sheet) => [...byMeasure].flatMap(([key, own]) => (PERSONS.test(key) ? own : []));
  return [
    ...closest(peopleOf(left), personsOf(right), left, right),
    ...closest(personsOf(left), peopleOf(right), left, right),
  ].filter(([a, b]) => shared(a.near, b.near).length > 0);
}

const PERSONS =
  /^(?:worker|voter|passenger|student|soldier|villager|tourist|guest|visitor|prisoner|inmate|patient|resident|member|refugee|migrant|customer|shopper|spectator|fan|hostage|child|woman|man|civilian|job|foreigner|protester|guard|fighter)$/u;

function isMain(key: string): boolean {
  return /^(?:people \w+|[\w ]+ (?:dead|injured)|age\n.*|age of .*|magnitude|turnout)$/u.test(key);
}

type Pairs = readonly (readonly [Figure, Figure])[];

/** The first figures of two documents, where these clash and no other of them agree. */
function mainPair(own: readonly Figure[], other: readonly Figure[], left: Sheet, right: Sheet): Pairs {
  const [x, y] = [own[0], other[0]];
  if (x === undefined || y === undefined) return [];
  if (own.some((each) => other.some((figure) => agree(each, figure)))) return softer(own, other, left, right);
  return areOneSort(x, y) && clash(x, y, left, right) ? [[x, y]] : [];
}

/** "Five gendarmes" and "three guards" stand for the people who died only where the other counts people. */
function areOneSort({ measure: a }: Figure, { measure: b }: Figure): boolean {
  return a === b || a.startsWith("people ") || b.startsWith("people ");
}

/** "At least 43" and 59 on one day: both may be right, and yet they are not the same count. */
function softer(own: readonly Figure[], other: readonly Figure[], left: Sheet, right: Sheet): Pairs {
  const [x, y] = [own[0], other[0]];
  const day = dayOf(left.reading.document);
  if (x === undefined || y === undefined || day === undefined || day !== dayOf(right.reading.document)) return [];
  const values = new Set(other.map(sizeOf));
  const isSame = own.some((figure) => values.has(sizeOf(figure)));
  const isClose = !isBound(x) && !isBound(y);
  return isSame || isClose || x.isRough || y.isRough || isVague(x) || isVague(y) ? [] : [[x, y]];
}

/** "dozens", "hundreds": no count at all. */
function isVague({ text }: Figure): boolean {
  return /\b(?:dozens?|scores|hundreds|thousands|millions)\b/iu.test(text);
}

/** For each figure the most alike of the other document, where they clash and nothing speaks for both being right. */
function closest(own: readonly Figure[], other: readonly Figure[], left: Sheet, right: Sheet): Pairs {
  return own.flatMap((figure): Pairs => {
    const best = bestOf(figure, other, left, right);
    if (best === undefined || bestOf(best, own, right, left) !== figure || !clash(figure, best, left, right)) return [];
    const isSaid = saysToo(other, figure) || saysToo(own, best);
    return isSaid ? [] : [[figure, best]];
  });
}

/** Whether one of a document's numbers agrees with another's; "tens of thousands" agrees with all. */
function saysToo(figures: readonly Figure[], other: Figure): boolean {
  return figures.some((each) => !isVague(each) && agree(each, other));
}

function clash(a: Figure, b: Figure, left: Sheet, right: Sheet): boolean {
  return (
    !agree(a, b) &&
    !isExplainedByTime({ figure: a, document: left.reading.document }, { figure: b, document: right.reading.document })
  );
}

function bestOf(figure: Figure, among: readonly Figure[], own: Sheet, other: Sheet): Figure | undefined {
  const counts = among.filter((each) => !isVague(each));
  const scored = (counts.length > 0 ? counts : among).map((each) => ({
    each,
    score: likeness(figure, each, [own.counts, other.counts]),
  }));
  const [first] = scored;
  if (first === undefined) return undefined;
  const best = scored.reduce((most, each) => (each.score > most.score ? each : most), first);
  return best.score >= (MORE_ALIKE[figure.measure] ?? ALIKE) ? best.each : undefined;
}

const SPEECH =
  /\b(?:said|says|told|according to|put|puts|estimated|estimates|reported|claimed|claims|spoke of|spoken of|insisted|counted|count|figure|estimate)\b/u;
/** Words by which one source says that a number has changed, or counts others. */
const CHANGED =
  /\b(?:rose|risen|rising|fell|fallen|earlier|initially|previously|later|since|another|more|others|each|compared|from \d|up from|down from)\b/u;

/** Counts of the same people by two sources, in sentences that follow each other. */
function ownClashes({ reading: { document, sentences, figures } }: Sheet, reading: number): readonly Clash[] {
  const counts = figures.filter(
    ({ measure, isPart }) => !isPart && /^(?:crowd.*|body|people \w+|[\w ]+ (?:dead|injured))$/u.test(measure),
  );
  return counts.slice(1).flatMap((b, i): readonly Clash[] => {
    const a = counts[i];
    if (a === undefined || a.measure !== b.measure || b.sentence - a.sentence > 1) return [];
    const texts = [a, b].map(({ sentence }) => {
      const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
      return document.text.slice(start, end);
    });
    const isSaid = texts.every((text) => SPEECH.test(text) && !CHANGED.test(text));
    if (!isSaid || agree(a, b) || a.sentence === b.sentence) return [];
    return [
      [
        { figure: a, reading },
        { figure: b, reading },
      ],
    ];
  });
}

function keyed({ figure, reading }: Held): string {
  return `${reading} ${figure.start} ${figure.measure}`;
}

function inText(x: Held, y: Held): number {
  return x.reading - y.reading || x.figure.start - y.figure.start;
}
