/**
 * Whose weapon it is: "Norway's NASAMS battery", "the U.S. military's latest system, the THAAD".
 */
import { argumentAt, mentionArgument } from "./argument.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type Passage, tokensSpan } from "./passage.ts";
import { type Draft, PRESUPPOSED } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";

/** "Norway's NASAMS battery", "the U.S. military's latest system, the THAAD": a country's own weapon. */
export function arsenalDrafts(passage: Passage, token: number): readonly Draft[] {
  const owner = passage.tree.first(token, "nmod:poss");
  const system = systemOf(passage, token);
  const country = owner === undefined ? undefined : mentionOf(passage, owner);
  if (owner === undefined || system === undefined || passage.mentions[country ?? -1]?.kind !== "country") return [];
  return [
    {
      relation: "operates",
      label: "’s",
      trigger: tokensSpan(passage, owner, owner),
      subject: argumentAt(passage, owner),
      object: mentionArgument(passage, system),
      at: token,
      mood: PRESUPPOSED,
      confidence: CONFIDENCE.arsenal,
    },
  ];
}

/** The weapon that a phrase is, or the name right behind it across a comma. */
function systemOf(passage: Passage, token: number): number | undefined {
  const isSystem = (mention: number | undefined) => passage.mentions[mention ?? -1]?.kind === "system";
  const own = mentionOf(passage, token);
  if (isSystem(own)) return own;
  const comma = passage.tokens[token + 1]?.text === "," ? token + 2 : token;
  const behind = passage.mentionAt(passage.tokens[comma]?.upos === "DET" ? comma + 1 : comma);
  return comma > token && isSystem(behind) ? behind : undefined;
}
