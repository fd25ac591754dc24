/** Ranks before names: "Colonel Ada Roe". */
import { type Detail, detailAt, type Line } from "./page.ts";

const RANKS: Readonly<Record<string, string>> = {
  "lt gen": "lieutenant general",
  "lt cmdr": "lieutenant commander",
  "lt cdr": "lieutenant commander",
  "maj gen": "major general",
  "brig gen": "brigadier general",
  "col gen": "colonel general",
  gen: "general",
  "lt col": "lieutenant colonel",
  col: "colonel",
  maj: "major",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  cpl: "corporal",
  pvt: "private",
  adm: "admiral",
  cmdr: "commander",
};
/** The fuller rank before the one that it ends with: "Lieutenant General" is no lieutenant. */
const TITLES = [
  "Lieutenant[ -]General|Lieutenant[ -]Commander|Lieutenant[ -]Colonel|Major[ -]General|Brigadier[ -]General|Colonel[ -]General",
  "Vice[ -]Admiral|Rear[ -]Admiral|Wing Commander|Squadron Leader|Chief Superintendent|Chief Inspector|Warrant Officer|Petty Officer",
  "Lt\\.? (?:Cmdr|Cdr|Gen|Col)\\.?|Maj\\.? Gen\\.?|Brig\\.? Gen\\.?|Col\\.? Gen\\.?",
  "General|Gen\\.|Colonel|Col\\.|Major|Maj\\.|Captain|Capt\\.|Lieutenant|Lt\\.|Sergeant|Sgt\\.|Corporal|Cpl\\.|Private|Pvt\\.",
  "Admiral|Adm\\.|Commander|Cmdr\\.|Commodore|Ensign|Brigadier|Superintendent|Inspector|Constable",
];
const RANK = new RegExp(`\\b(${TITLES.join("|")}) ((?:\\p{Lu}[\\p{L}'’-]* ?){1,3})`, "gu");

/** The ranks of a line, by the family names behind them as they sound, whatever their vowels. */
export function ranksIn(line: Line): readonly Detail[] {
  return [...line.text.matchAll(RANK)].flatMap((match) => {
    const [, rank = "", words = ""] = match;
    const family =
      words
        .trim()
        .split(" ")
        .findLast((word) => word.length > 1) ?? "";
    const name = family.replace(/['’]s?$/u, "").toLowerCase();
    const folded = rank.toLowerCase().replaceAll(".", "").replaceAll("-", " ");
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    return [detailAt(line, span, `rank of ${name}`, RANKS[folded] ?? folded)];
  });
}
