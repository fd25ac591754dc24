/** Weapons and products: the gazetteer, designators ("SM-3 Block IIA", "F-35B", "Type 052D"), ships ("USS Nimitz"). */
import type { Candidate, Finder } from "../finder.ts";
import { gazetteerCandidates } from "../gazetteer/match.ts";
import { isJoiner, type Passage, type View } from "../view.ts";

/** Prefixes of designators; one letter needs the hyphen. */
const PREFIX =
  /^(?:[ABCEFHJKMPSTUVY]|SM|MQ|RQ|AK|DF|JL|KN|HQ|HY|YJ|CJ|PL|SU|MIG|TU|MI|KA|IL|AN|CH|UH|AH|MH|MV|CV|KC|KJ|EA|EP|RC|WC|XB|FA|JF|PAC|AGM|AIM|FIM|BGM|UGM|LGM|RIM|MIM|GBU|SA|SS|KH|RS|BMP|BMD|BTR|BRDM|ZSU|TB|TOS|RPG|PZH|WZ|GJ|SLAM|ASM|SSM|JAS|NSM|GSLV|PSLV)$/i;
const NUMBER = /^\d{1,4}[A-Z]{0,3}\d?[A-Z]?$/;
const SHIP = /^(?:USS|HMS|HMAS|HMCS|HMNZS|INS|ROKS|JS|RSS|USNS|RFA|ARA|BRP|KRI|FNS|PNS|TCG|MV|RMS)$/;

function candidate(passage: Passage, start: number, end: number): Candidate {
  return { sentence: passage.sentence.index, start, end, kind: "system", form: "name", trust: 1 };
}

/** One past a designator that begins at `at`; -1 where none does. */
function designatorEnd(passage: Passage, at: number): number {
  const text = passage.tokens[at]?.text ?? "";
  const number = (place: number) => NUMBER.test(passage.tokens[place]?.text ?? "");
  if (/^(?:Type|Mark|Mk|MK|Block|Project)$/.test(text)) return number(at + 1) ? at + 2 : -1;
  if (/^\p{Lu}[\p{Lu}\p{L}]?[\p{L}]?-\d{1,4}[A-Z]{0,2}$/u.test(text) && PREFIX.test(text.split("-")[0] ?? ""))
    return at + 1;
  if (!/^\p{Lu}/u.test(text) || !PREFIX.test(text) || !isJoiner(passage, at + 1) || !number(at + 2)) return -1;
  return at + 3;
}

/** With the version after it: "Block IIA", "Mk 2". */
function withVersion(passage: Passage, end: number): number {
  if (!/^(?:Block|Mk|Mark|Mod)$/.test(passage.tokens[end]?.text ?? "")) return end;
  return /^(?:[IVX]+[A-Z]?|\d+[A-Z]?)$/.test(passage.tokens[end + 1]?.text ?? "") ? end + 2 : end;
}

function designators(passage: Passage): readonly Candidate[] {
  return passage.tokens.flatMap((_, at): readonly Candidate[] => {
    const end = designatorEnd(passage, at);
    return end < 0 ? [] : [candidate(passage, at, withVersion(passage, end))];
  });
}

function ships(passage: Passage): readonly Candidate[] {
  return passage.tokens.flatMap((token, at): readonly Candidate[] => {
    if (!SHIP.test(token.text)) return [];
    let end = at + 1;
    while (end < at + 5 && (passage.capital[end] || /^\p{Lu}\.$/u.test(passage.tokens[end]?.text ?? ""))) end++;
    return end === at + 1 ? [] : [candidate(passage, at, end)];
  });
}

function find(view: View): readonly Candidate[] {
  const found = view.passages.flatMap((passage) => [...designators(passage), ...ships(passage)]);
  return [...gazetteerCandidates(view, "systems"), ...found];
}

export const systems: Finder = { name: "systems", find };
