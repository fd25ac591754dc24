/** Base forms of words, by Penn tag: compromise's verb and noun tables, a short list of what they get wrong, and a cache. */
import { type Inflection, toInfinitive, toPositive, toSingular } from "./compromise.ts";

/** Forms that follow no rule, by lower-case form: clitics, pronouns, auxiliaries. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "n't=not n’t=not ca=can wo=will sha=shall 'll=will ’ll=will 're=be ’re=be 'm=be ’m=be 've=have ’ve=have 'd=would ’d=would " +
    "is=be are=be was=be were=be am=be been=be being=be be=be has=have had=have having=have does=do did=do done=do an=a na=to " +
    "me=I him=he her=she us=we them=they these=this those=that whom=who better=good best=good worse=bad worst=bad " +
    "more=more most=most less=less least=least further=far said=say says=say"
  )
    .split(" ")
    .map((pair): readonly [string, string] => {
      const [form = "", lemma = ""] = pair.split("=");
      return [form, lemma];
    }),
);

/** Forms of verbs that compromise's tables leave as they are, or take for another verb's: each verb, then its forms. */
const MISREAD_VERBS: ReadonlyMap<string, string> = new Map(
  (
    "burn burnt|hang hung|learn learnt|lie lain|override overridden|overrun overrun|run run|slay slew|spill spilt|wake woke|vie vying|" +
    "panic panicking|model modelling|shell shelling|boycott boycotting|riot rioting|side siding|rebuke rebuking|fine fining|rape raping|" +
    "lambast lambasted|chide chided chiding|extradite extradited extraditing|outpoll outpolled outpolling|mistreat mistreated|" +
    "maltreat maltreated|unseat unseated unseating|massacre massacred massacring|blockade blockaded blockading|harbor harboring|" +
    "harbour harbouring|profit profited|equip equipped|test-fire test-fired test-firing|siphon siphoned|rumor rumored"
  )
    .split("|")
    .flatMap((row) => {
      const [verb = "", ...forms] = row.split(" ");
      return forms.map((form): readonly [string, string] => [form, verb]);
    }),
);

/** Nouns in -s that are singular already, or that have no singular. */
const INVARIABLE =
  /(?:^(?:arms|goods|savings|customs|thanks|means|premises|proceeds)|ics|series|species|headquarters|[^t]ss|us|is|news|corps|barracks)$/;

/** Nouns in -ics that are plurals all the same. */
const PLURAL_IN_ICS =
  /(?:crit|cler|republ|top|lyr|mechan|biot|characterist|tact|skept|scept|fabr|rel|com|myst|sto|academ|diagnost)ics$/;

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  VBD: "PastTense",
  VBN: "Participle",
  VBG: "Gerund",
  VBZ: "PresentTense",
};

const cache = new Map<string, string>();
const CACHE_SIZE = 50_000;

/** The past participle's base: regular ones are past tenses ("planned"); compromise's participle table has the others. */
function participleBase(lower: string): string {
  if (lower.endsWith("ed")) return toInfinitive(lower, "PastTense");
  const base = toInfinitive(lower, "Participle");
  return base === lower ? toInfinitive(lower, "PastTense") : base;
}

function verbBase(lower: string, xpos: string): string {
  const inflection = INFLECTIONS[xpos];
  if (inflection === undefined) return lower;
  const misread = MISREAD_VERBS.get(lower);
  if (misread !== undefined) return misread;
  return inflection === "Participle" ? participleBase(lower) : toInfinitive(lower, inflection);
}

function clitic(lower: string, xpos: string): string | undefined {
  if (lower !== "'s" && lower !== "’s") return undefined;
  if (xpos === "PRP") return "we";
  return xpos === "POS" ? "'s" : "be";
}

function nameBase(form: string, xpos: string): string {
  const plural = xpos === "NNPS" && form.endsWith("s") && !INVARIABLE.test(form.toLowerCase());
  return plural ? form.slice(0, -1) : form;
}

function nounBase(lower: string): string {
  return INVARIABLE.test(lower) && !PLURAL_IN_ICS.test(lower) ? lower : toSingular(lower);
}

function baseForm(form: string, xpos: string): string {
  const lower = form.toLowerCase();
  if (xpos.startsWith("NNP") || form === "I") return nameBase(form, xpos);
  const irregular = clitic(lower, xpos) ?? IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (xpos.startsWith("VB")) return verbBase(lower, xpos);
  if (xpos === "NNS") return nounBase(lower);
  return xpos === "JJR" || xpos === "JJS" ? toPositive(lower, xpos) : lower;
}

/** The base form of a word: "urged" VBD → "urge", "allies" NNS → "ally", "Kobe" NNP → "Kobe". */
export function lemmaOf(form: string, xpos: string): string {
  const key = `${xpos} ${form}`;
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const lemma = form.length > 64 ? form : baseForm(form, xpos) || form;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, lemma);
  return lemma;
}
