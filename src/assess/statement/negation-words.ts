/** Words that say that something is not so. Lists alone; `negations.ts` reads trees with them. */
import type { NegationKind } from "../../model.ts";

function of(kind: NegationKind, words: string): readonly (readonly [string, NegationKind])[] {
  return words.split(" ").map((word) => [word, kind] as const);
}

/** Words, as they are written, that negate the clause that they stand in. */
export const NEGATING: ReadonlyMap<string, NegationKind> = new Map([
  ...of("not", "not n't n’t neither nor"),
  ...of("no", "no"),
  ...of("never", "never none nothing nobody nowhere"),
  ...of("without", "without"),
]);

/** Lemmas of verbs, nouns and adjectives that do so by what they mean. */
export const DENYING: ReadonlyMap<string, NegationKind> = new Map([
  ...of("denial", "deny refute dispute contradict rebut disavow disclaim repudiate denial rubbish"),
  ...of("rejection", "reject dismiss"),
  ...of(
    "false",
    "false untrue wrong incorrect fabrication fabricate nonsense lie baseless unfounded groundless myth fiction invention invented hoax absurd slander ridiculous",
  ),
  ...of(
    "failure",
    "fail refuse decline unaware unable ignorant absence lack innocent exclude doubt doubtful impossible",
  ),
]);

/** Nouns for what somebody may have said falsely: who rejects them denies it. */
export const SAID: ReadonlySet<string> = new Set(
  (
    "claim report allegation suggestion accusation charge rumour rumor assertion speculation idea notion account version summary finding evidence " +
    "blame responsibility criticism"
  ).split(" "),
);

/** Verbs of saying. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    "say tell insist deny claim stress repeat add maintain argue report accuse allege blame announce confirm declare conclude believe write state accord " +
    "disclose reveal call reject dismiss suggest show find"
  ).split(" "),
);

/** Verbs of saying it against somebody. */
export const INSISTING: ReadonlySet<string> = new Set(
  "insist stress deny repeat maintain reject dismiss dispute refute contradict protest swear emphasise emphasize".split(
    " ",
  ),
);

/** Verbs of saying what is not proved. */
export const ACCUSING: ReadonlySet<string> = new Set(
  "accuse blame allege claim suggest suspect believe report charge".split(" "),
);

/** Words for what somebody knows, and how it came to them. */
export const KNOWING: ReadonlySet<string> = new Set(
  "know aware unaware inform learn tell warn hear realize realise discover alert brief notify suspect knowledge idea".split(
    " ",
  ),
);

/** Predicates of which it says little that they are negated: somebody did not say, did not answer, is not able to. */
export const UNSAID: ReadonlySet<string> = new Set(
  (
    "say comment confirm give respond reply answer disclose elaborate name identify reach know clear want expect need wish able possible mention reason " +
    "choice doubt plan detail sign trace information motive clue hope chance surprise question problem"
  ).split(" "),
);
