/** Terms: "has been prime minister since 2012", "served as mayor from 2001 until 2006", "the prime minister from 2001 to 2006". */
import type { Mention, Turn } from "../../model.ts";
import type { Passage } from "../../relation/passage.ts";
import type { TimeExpression } from "../../relation/time.ts";
import { officeAt } from "./ends.ts";

/** Tokens from an office to the time of its term, at most. */
const FARTHEST = 8;

/** The turns that a sentence's offices have by a time behind them. */
export function termTurns(passage: Passage, times: readonly TimeExpression[]): readonly Turn[] {
  const offices = passage.mentions.filter(
    ({ kind, sentence }) => kind === "office" && sentence === passage.sentence.index,
  );
  return offices.flatMap((office) => times.flatMap((time) => termTurn(passage, office, time) ?? []));
}

function termTurn(passage: Passage, office: Mention, time: TimeExpression): Turn | undefined {
  if (time.start < office.end) return undefined;
  const between = passage.document.text.slice(office.end, time.start + (/^\w+/u.exec(time.when.text)?.[0].length ?? 0));
  const kind = kindOf(between);
  const holder = kind === undefined ? undefined : holderOf(passage, office);
  if (kind === undefined || holder === undefined) return undefined;
  const { index, start, end } = passage.sentence;
  return { sentence: index, start, end, kind, holder, ...officeAt(passage, office), when: time.when };
}

/** What the words from an office to a time say: nothing where another clause begins between them. */
function kindOf(between: string): Turn["kind"] | undefined {
  if (between.split(/\s+/u).length > FARTHEST || /[;:]|\b(?:who|which|when|and|but)\b/u.test(between)) return undefined;
  if (/\b(?:until|till)\s*\w*$/u.test(between) || /\bfrom\b.*\bto\s*\w*$/su.test(between)) return "end";
  return /\b(?:since|from)\s*\w*$/u.test(between) ? "start" : undefined;
}

/** The person before "is", "has been", "was", "served as", or across a comma before the office. */
function holderOf(passage: Passage, office: Mention): number | undefined {
  let at = office.tokens.start - 1;
  const isLink = /^(?:has|had|have|been|is|was|be|served|serving|as|the|a|an|who|,|its|his|her|['’]s)$/iu;
  for (let steps = 0; steps < 8; steps++, at--) {
    const index = passage.mentionAt(at);
    const mention = passage.mentions[index ?? -1];
    if (mention?.kind === "person" && mention.form !== "nominal") return index;
    if (mention?.kind !== "country" && mention?.kind !== "organization" && !isLink.test(passage.tokens[at]?.text ?? ""))
      return undefined;
  }
  return undefined;
}
