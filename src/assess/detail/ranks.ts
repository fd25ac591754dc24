/** Ranks before names: "Colonel Ada Roe". */
import { type Detail, detailAt, isPerson, type Line } from "./page.ts";

const RANKS: Readonly<Record<string, string>> = {
  "lt gen": "lieutenant general",
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
  /\b((?:lieutenant|major|brigadier|lt\.?|maj\.?|brig\.?) (?:general|gen\.?|colonel|col\.?)|general|gen\.|colonel|col\.|major|maj\.|captain|capt\.|lieutenant|lt\.|sergeant|sgt\.|corporal|cpl\.|private|pvt\.|vice admiral|rear admiral|admiral|adm\.|commander|cmdr\.|brigadier|superintendent|inspector)\s+$/iu;
/** UTF-16 units of the longest rank. */
const LONGEST = 24;

/** The ranks of a line. */
export function ranksIn(line: Line): readonly Detail[] {
  return line.names.filter(isPerson).flatMap(({ key, start }) => {
    const from = Math.max(0, start - LONGEST);
    const found = RANK.exec(line.text.slice(from, start));
    const rank = found?.[1];
    if (found === null || rank === undefined) return [];
    const folded = rank.toLowerCase().replaceAll(".", "");
    const span = { start: from + found.index, end: from + found.index + rank.length };
    return [detailAt(line, span, `rank of ${key}`, RANKS[folded] ?? folded)];
  });
}
