/**
 * Participles tied to a name by a hyphen: "Norwegian-backed rebels of the Front", "the Acme-owned Bell Group", "the Soviet-made T-72".
 */
import type { Mention } from "../model.ts";
import { type Relation, takesEnds } from "../schema.ts";
import { mentionArgument } from "./argument.ts";
import { CONFIDENCE } from "./confidence.ts";
import { type Passage, tokensSpan, wordAt } from "./passage.ts";
import { type Draft, PRESUPPOSED, type Rule } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";

/** What the one before the hyphen does to the one behind. */
const PARTICIPLES: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ["backed", "supports"],
  ["supported", "supports"],
  ["allied", "ally_of"],
  ["owned", "owns"],
  ["controlled", "owns"],
  ["funded", "aids"],
  ["financed", "aids"],
  ["armed", "aids"],
  ["trained", "aids"],
  ["made", "manufactures"],
  ["built", "manufactures"],
]);

/** The rule for participles tied to a name. */
export const hyphenRule: Rule = {
  name: "hyphen",
  read: (passage) => passage.tokens.flatMap((_, at) => draftAt(passage, at) ?? []),
};

function draftAt(passage: Passage, participle: number): Draft | undefined {
  const relation = PARTICIPLES.get(wordAt(passage, participle));
  const isTied = /^[-‐‑]$/u.test(wordAt(passage, participle - 1));
  if (relation === undefined || !isTied) return undefined;
  const [from, to] = [passage.mentionAt(participle - 2), nounBehind(passage, participle)];
  const [subject, object] = [named(passage, from), named(passage, to)];
  if (from === undefined || to === undefined || subject === undefined || object === undefined || from === to)
    return undefined;
  if (!takesEnds(relation, subject.kind, object.kind)) return undefined;
  return {
    relation,
    label: wordAt(passage, participle),
    trigger: tokensSpan(passage, participle, participle),
    subject: mentionArgument(passage, from),
    object: mentionArgument(passage, to),
    at: participle,
    mood: PRESUPPOSED,
    confidence: CONFIDENCE.kin,
  };
}

function named({ mentions }: Passage, at: number | undefined): Mention | undefined {
  const mention = mentions[at ?? -1];
  return mention?.form === "name" ? mention : undefined;
}

/** At most so many words between the participle and the name that it is said of. */
const FARTHEST = 4;

/** "-backed | Shiite militia Hezbollah": the name that ends the phrase, or the one that the noun which ends it stands for. */
function nounBehind(passage: Passage, participle: number): number | undefined {
  for (let at = participle + 1; at <= participle + FARTHEST; at++) {
    const { upos = "" } = passage.tokens[at] ?? {};
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(upos) || wordAt(passage, at) === ",") return undefined;
    const mention = passage.mentions[passage.mentionAt(at) ?? -1];
    if (mention !== undefined && mention.demonym !== true) return mentionOf(passage, mention.head);
  }
  return undefined;
}
