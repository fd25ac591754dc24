/** Ranks before names: "Colonel Ada Roe". */
import { type Detail, detailAt, type Line } from "./page.ts";

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
  /\b(lieutenant general|major general|brigadier general|lieutenant colonel|vice admiral|rear admiral|lt\.? gen\.?|maj\.? gen\.?|brig\.? gen\.?|lt\.? col\.?|general|gen\.|colonel|col\.|major|maj\.|captain|capt\.|lieutenant|lt\.|sergeant|sgt\.|corporal|cpl\.|private|pvt\.|admiral|adm\.|commander|cmdr\.|brigadier|superintendent|inspector) (?=\p{Lu})((?:\p{Lu}[\p{L}’'-]* ?){1,3})/giu;
const CAPITAL = /^\p{Lu}/u;

/** The ranks of a line, by the family names behind them. */
export function ranksIn(line: Line): readonly Detail[] {
  return [...line.text.matchAll(RANK)].flatMap((match) => {
    const [, rank = "", words = ""] = match;
    const name = words
      .trim()
      .split(" ")
      .filter((word) => CAPITAL.test(word))
      .at(-1)
      ?.replace(/['’]s?$/u, "");
    if (name === undefined || !CAPITAL.test(words) || !CAPITAL.test(rank)) return [];
    const folded = rank.toLowerCase().replaceAll(".", "");
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    return [detailAt(line, span, `rank of ${name.toLowerCase()}`, RANKS[folded] ?? folded)];
  });
}
