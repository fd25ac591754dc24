/** What people are charged with: "was charged with murder and arson", "faces charges of fraud". */
import { type Detail, detailAt, type Line, personAt } from "./page.ts";

const CHARGED =
  /\b(?:charged|indicted|arraigned|charges|count|counts)\b(?: (?:him|her|them|it)\b)?(?: \p{L}+){0,2}? (?:with|of|on|for) (?:charges of |(?:\p{L}+ |\d+ )?counts? of )?([^.;:"]{3,80})/giu;
const CRIME =
  /\b(?:murder|manslaughter|homicide|assault|battery|robbery|burglary|theft|larceny|fraud|conspiracy|terrorism|treason|espionage|spying|sedition|bribery|corruption|extortion|blackmail|kidnapping|abduction|rape|arson|perjury|obstruction|laundering|trafficking|possession|smuggling|embezzlement|stalking|endangerment|negligence|membership|trespass(?:ing)?|vandalism|rioting|incitement|harassment|insider trading|hacking)\b/iu;

/** The charges of a line, one detail for each crime. */
export function chargesIn(line: Line): readonly Detail[] {
  return [...line.text.matchAll(CHARGED)].flatMap((match) => {
    const list = match[1] ?? "";
    const from = match.index + match[0].length - list.length;
    const person = personAt(line, match.index) ?? line.names.find(({ kind }) => kind === "person")?.key;
    return list.split(/, (?:and )?| and | or /u).flatMap((part): readonly Detail[] => {
      const crime = CRIME.exec(part);
      if (crime === null || person === undefined) return [];
      const words = part.slice(0, crime.index + crime[0].length).toLowerCase();
      const value = words.replace(/^(?:with |of |a |an |the |one |two |\d+ |counts? of )+/u, "").trim();
      const start = from + list.indexOf(part);
      return [detailAt(line, { start, end: start + words.length }, `charges against ${person}`, value)];
    });
  });
}
