/**
 * Trees made to agree with the names found in them. The net reads heads and names side by side; where they disagree about a person, the
 * name is the surer of the two: its words and its title hang together, and in "the envoy to Chile, Ann Berg," the envoy is called so.
 */
import { groupBy } from "../common/collections.ts";
import { outerTokens, treeOf, type WholeName, withWholeNames } from "../language/index.ts";
import type { Mention, Sentence, Token } from "../model.ts";
import { fold } from "./gazetteer/fold.ts";
import { officeWords } from "./gazetteer/words.ts";

/** The same sentences, changed only where a name's tree cannot be right. @param mentions of the sentences' document, by start */
export function treesOfNames(sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Sentence[] {
  const names = mentions.flatMap((mention, at) =>
    mention.form === "name" ? [wholeName(mention, mentions[at - 1])] : [],
  );
  const isPerson = ({ form, kind }: Mention) => form === "name" && kind === "person";
  const people = groupBy(mentions.filter(isPerson), ({ sentence }) => sentence);
  return withWholeNames(sentences, names).map((sentence, at) => {
    const here = people.get(at) ?? [];
    const tokens = here.reduce(withWho, here.reduce(withBearer, sentence.tokens));
    return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
  });
}

/** A name with the title right before it. */
function wholeName({ sentence, tokens, kind }: Mention, before: Mention | undefined): WholeName {
  if (kind !== "person") return { sentence, tokens, leading: tokens.end - 1, before: "compound" };
  const hasTitle = before?.kind === "office" && before.sentence === sentence && before.tokens.end === tokens.start;
  const start = hasTitle ? before.tokens.start : tokens.start;
  return { sentence, tokens: { start, end: tokens.end }, leading: tokens.start, before: "nmod:desc" };
}

/** How many nouns up the one may stand that bears the name. */
const REACH = 3;

/** A person named behind a comma: the name moves from a noun that is nobody up to the office that the noun is part of the phrase of. */
function withBearer(tokens: readonly Token[], { tokens: span }: Mention): readonly Token[] {
  const [name = -1] = outerTokens(tokens, span);
  const noun = tokens[name]?.head ?? -1;
  const isBehindComma = tokens.slice(noun + 1, span.start).some(({ text }) => text === ",");
  if (tokens[name]?.deprel !== "appos" || !isBehindComma || isOffice(tokens[noun])) return tokens;
  const office = officeAbove(tokens, noun);
  return office === undefined ? tokens : tokens.map((token, at) => (at === name ? { ...token, head: office } : token));
}

function officeAbove(tokens: readonly Token[], noun: number): number | undefined {
  let at = noun;
  for (let step = 0; step < REACH && tokens[at]?.deprel.startsWith("nmod"); step++) {
    at = tokens[at]?.head ?? -1;
    if (at < noun && isOffice(tokens[at])) return at;
  }
  return undefined;
}

/** "…, Ann Berg, who left": who left is the one named right before the comma, whomever the net took for it. */
function withWho(tokens: readonly Token[], { tokens: span }: Mention): readonly Token[] {
  const { start, end } = span;
  const who = end + 1;
  const verb = tokens[who]?.head ?? -1;
  const [name] = outerTokens(tokens, span);
  if (tokens[end]?.text !== "," || tokens[who]?.text !== "who" || name === undefined) return tokens;
  const isOfAnother = tokens[verb]?.deprel === "acl:relcl" && !(tokens[verb].head >= start && tokens[verb].head < end);
  if (!isOfAnother || treeOf({ tokens }).path(name).includes(verb)) return tokens;
  return tokens.map((token, at) => (at === verb ? { ...token, head: name } : token));
}

function isOffice(token: Token | undefined): boolean {
  const [hit] = officeWords().hitsAt([fold(token?.lemma ?? "")], 0);
  return hit?.values.includes("head") ?? false;
}
