/** Ranks before names: "Colonel Ada Roe". */
import { type Detail, detailAt, type Line } from "./page.ts";

const RANKS: Readonly<Record<string, string>> = {
  "lt gen": "lieutenant general",
  "lt cmdr": "lieutenant commander",
  "lt cdr": "lieutenant commander",
  "maj gen": "major general",
  "brig gen": "brigadier general",
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
const RANK =
  /\b(Lieutenant General|Lieutenant Commander|Lt\.? (?:Cmdr|Cdr)\.?|Major General|Brigadier General|Lieutenant Colonel|Vice Admiral|Rear Admiral|Lt\.? Gen\.?|Maj\.? Gen\.?|Brig\.? Gen\.?|Lt\.? Col\.?|General|Gen\.|Colonel|Col\.|Major|Maj\.|Captain|Capt\.|Lieutenant|Lt\.|Sergeant|Sgt\.|Corporal|Cpl\.|Private|Pvt\.|Admiral|Adm\.|Commander|Cmdr\.|Brigadier|Superintendent|Inspector) ((?:\p{Lu}[\p{L}'’-]* ?){1,3})/gu;
/** The ranks of a line, by the family names behind them. */
export function ranksIn(line: Line): readonly Detail[] {
  return [...line.text.matchAll(RANK)].flatMap((match) => {
    const [, rank = "", words = ""] = match;
    const family =
      words
        .trim()
        .split(" ")
        .findLast((word) => word.length > 1) ?? "";
    const name = family.replace(/['’]s?$/u, "").toLowerCase();
    const folded = rank.toLowerCase().replaceAll(".", "");
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    return [detailAt(line, span, `rank of ${name}`, RANKS[folded] ?? folded)];
  });
}
