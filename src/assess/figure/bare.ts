/** What numbers are of that stand without a noun of their own: "a crew of seven", "put the figure at 52", "won 49", "52 of the 120 seats". */
import type { Quantity } from "../../language/quantities.ts";
import type { Tree } from "../../language/tree.ts";
import type { Counted } from "./fates.ts";
import { type Numbered, nationalsFrom, type Surroundings } from "./surroundings.ts";
import { fateOf, nounClass } from "./vocabulary.ts";

/** The measure of a number that goes on with what was counted before: "Police put the figure at 52". */
export const SAME = "same";

/** The measure of those who live in a town. */
export const POPULATION = "population";

/** What a number without a noun is of; undefined where nothing says it. */
export function bareMeasure(around: Surroundings, counted: Counted, quantity: Quantity): string | undefined {
  const { tree } = around;
  return (
    ofAll(tree, counted) ??
    ofTheirs(tree, counted) ??
    groupOf(tree, counted) ??
    ofThem(tree, counted) ??
    votersAt(tree, counted) ??
    numberOf(around, quantity) ??
    sameAs(around, counted, quantity) ??
    someIn(tree, counted, quantity)
  );
}

/** "left only about 50 at the site", "some 300 fled": people, as far as nothing else is said. */
function someIn({ tokens }: Tree, { head }: Counted, { hedge, low, high }: Quantity): string | undefined {
  const isWhole = Number.isInteger(low ?? high);
  return hedge !== undefined && isWhole && /^(?:obj|nsubj|nsubj:pass)$/u.test(tokens[head]?.deprel ?? "")
    ? "people"
    : undefined;
}

/** Whether a number is one of a number of all: "52 of the 120 seats". */
export function isOfAll({ tokens }: Tree, { end }: Counted): boolean {
  return tokens[end]?.text === "of" && tokens.slice(end + 1, end + 3).some(({ upos }) => upos === "NUM");
}

/** "52 of the 120 seats" are seats. */
function ofAll(tree: Tree, counted: Counted): string | undefined {
  const noun = isOfAll(tree, counted) ? tree.all(counted.head, "nmod").find((at) => at > counted.head) : undefined;
  return noun === undefined ? undefined : nounClass(tree.tokens[noun]?.lemma.toLowerCase() ?? "");
}

/** "Some 4,000 of them in Oslo": of what was counted before; "six of those on the flight" are people. */
function ofThem({ tokens }: Tree, { end }: Counted): string | undefined {
  const behind = `${tokens[end]?.text} ${tokens[end + 1]?.text}`;
  if (/^of them$/iu.test(behind)) return SAME;
  return /^of those$/iu.test(behind) && /^(?:on|aboard|in|at|inside|who)$/iu.test(tokens[end + 2]?.text ?? "")
    ? "people"
    : undefined;
}

/** "234 backed the motion", "52 voted for it". */
function votersAt({ tokens, all }: Tree, { head }: Counted): string | undefined {
  const { deprel, head: verb = -1 } = tokens[head] ?? {};
  if (deprel !== "nsubj") return undefined;
  const lemma = tokens[verb]?.lemma.toLowerCase() ?? "";
  if (lemma === "vote") return tokens[verb + 1]?.text.toLowerCase() === "against" ? undefined : "vote";
  const backs = lemma === "back" && all(verb, "obj").some((at) => VOTED.test(tokens[at]?.lemma.toLowerCase() ?? ""));
  return backs ? "vote" : undefined;
}

/** What is voted on. */
const VOTED = /^(?:motion|bill|resolution|proposal|amendment|law|measure|impeachment|deal|plan|it)$/u;

/** "Four of Norway's planes" are planes. */
function ofTheirs({ tokens, all }: Tree, { end, head }: Counted): string | undefined {
  if (tokens[end]?.text !== "of") return undefined;
  const noun = all(head, "nmod").find((at) => tokens[at]?.xpos === "NNS" && all(at, "nmod:poss").length > 0);
  return noun === undefined ? undefined : nounClass(tokens[noun]?.lemma.toLowerCase() ?? "");
}

/** "a crew of seven", "a town of 6,200". */
function groupOf({ tokens }: Tree, { start }: Counted): string | undefined {
  const [of, group] = [tokens[start - 1], tokens[start - 2]];
  if (of?.text !== "of" || group?.upos !== "NOUN") return undefined;
  const lemma = group.lemma.toLowerCase();
  if (TOWN.test(lemma)) return POPULATION;
  // "A boy of four" is so old.
  if (/^(?:boy|girl|man|woman|child|age)$/u.test(lemma)) return undefined;
  return lemma === "crew" ? nounClass(lemma) : `${lemma} of`;
}

/** What people live in. */
export const TOWN = /^(?:population|town|city|village|island|community|suburb|district|capital|province|region)$/u;

const NUMBER_OF =
  /\b(?:number|count|figure|total|tally) of (?:the |its |those )?(?:\p{L}+ )?(\p{L}+)(?: people)?(?: who had)?(?: now)? (?:at|to|was|is|were|stood at|stands at|rose to|reached)(?: about| around| at least| more than| some| nearly)* $/u;

const LONGEST = 110;
/** "the number of those who lost their lives at the junction had come to nineteen". */
const LIVES =
  /\bnumber of (?:those|people|persons|passengers)\b[^.;,]{0,20}\b(?:lost their lives|died|dead|killed|perished)\b[^.;,]{0,40} (?:at|to|was|is|reached)(?: about| around| at least| more than| some| nearly)* $/u;

/** "put the dead at 52", "puts the wounded at about 30". */
const FATE_AT =
  /\b(?:put|puts|putting|estimated|placed) (?:\p{L}+ ){0,4}(dead|killed|wounded|injured|missing|casualties|arrested|detained) at(?: about| around| at least| more than| some| nearly)* $/u;

/** What became of those whom text says before a number at an offset: "puts Norwegian dead at". */
function fatePut(before: string, start: number, mentions: readonly Numbered[]): string | undefined {
  const [all = "", word = ""] = FATE_AT.exec(before) ?? [];
  if (word === "") return undefined;
  const whose = mentions.find(
    ({ mention }) => mention.kind === "country" && start - all.length < mention.start && mention.start < start,
  )?.mention;
  return `${whose === undefined ? "people" : nationalsFrom(whose)} ${fateOf(word.toLowerCase()) ?? "dead"}`;
}

/** "put the number of missing at 90", "the number of passengers was 172". */
function numberOf({ document: { text }, sentence, mentions }: Surroundings, { start }: Quantity): string | undefined {
  const before = text.slice(Math.max(sentence.start, start - LONGEST), start);
  if (LIVES.test(before)) return "people dead";
  const put = fatePut(before, start, mentions);
  if (put !== undefined) return put;
  const word = NUMBER_OF.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const fate = fateOf(word) ?? fateOf(word.replace(/s$/u, ""));
  return fate === undefined ? nounClass(word.replace(/s$/u, "")) : `people ${fate}`;
}

const CONTINUES =
  /\b(?:(?:put|puts|putting|estimated|placed|set|gave) (?:the |its |their |that )?(?:\p{L}+ ){1,5}at|spoke of|spoken of|speak of|(?:figure|number|total|count|estimate)s? (?:of (?:\p{L}+ ){1,3})?(?:was|is|of|stood at|were)) (?:\p{L}+ ){0,2}$/u;

/** "Police spoke of 800", "other officials put the figure at 52". */
function sameAs(
  { document: { text }, sentence, tree }: Surroundings,
  { head }: Counted,
  { start }: Quantity,
): string | undefined {
  const { deprel, head: verb } = tree.tokens[head] ?? { deprel: "", head: -1 };
  const isWon =
    deprel === "obj" && /^(?:win|take|gain|secure|get)$/u.test(tree.tokens[verb]?.lemma.toLowerCase() ?? "");
  return isWon || CONTINUES.test(text.slice(Math.max(sentence.start, start - 60), start)) ? SAME : undefined;
}
