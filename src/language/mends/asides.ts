/**
 * Who says it, put into what is said: in "Norway, said Berg, attacked" Norway attacked and Berg said so, in "Norway will, Berg said, attack"
 * the will is Norway's. The net gives the speaker what the one spoken of does, or "will" to the saying.
 */
import type { Token } from "../../model.ts";

/** The same tokens, subjects and auxiliaries given to the verbs that they belong to. */
export function withAsides(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((changed, { deprel }, at) => {
    if (deprel === "ccomp") return turned(parted(changed, at), at);
    return deprel === "nsubj" ? beforeColon(changed, at) : changed;
  }, tokens);
}

/** "Norway, said Berg, attacked": the names change places. */
function turned(tokens: readonly Token[], clause: number): readonly Token[] {
  const saying = tokens[clause]?.head ?? -1;
  const first = subjectOf(tokens, saying);
  const second = subjectOf(tokens, clause);
  const isInverted = first >= 0 && first < saying && saying < second && second < clause;
  if (!isInverted || !isBetweenCommas(tokens, first, saying, second, clause)) return tokens;
  return tokens.map((token, at) => {
    if (at === first) return { ...token, head: clause };
    return at === second ? { ...token, head: saying } : token;
  });
}

/** Whether a comma stands right before the saying, and one between who says it and the verb, with the name alone around them. */
function isBetweenCommas(
  tokens: readonly Token[],
  first: number,
  saying: number,
  second: number,
  clause: number,
): boolean {
  const isOf = (name: number) => (token: Token, at: number) => at === name || token.head === name;
  const before = tokens.slice(first + 1, saying);
  const behind = tokens.findIndex(({ text }, at) => at > second && text === ",");
  const isDirect = before.at(-1)?.text === "," && before.every(({ head, text }) => head === first || text === ",");
  const speaker = tokens.slice(saying + 1, behind);
  return (
    isDirect && behind > second && behind < clause && speaker.every((token, at) => isOf(second)(token, saying + 1 + at))
  );
}

/** "Norway will, Berg said, attack": the auxiliary and its subject go to the verb behind. */
function parted(tokens: readonly Token[], clause: number): readonly Token[] {
  const saying = tokens[clause]?.head ?? -1;
  const auxiliary = tokens.findIndex(({ head, deprel }) => head === saying && deprel.startsWith("aux"));
  const isParted = auxiliary >= 0 && tokens[auxiliary + 1]?.text === "," && tokens[clause]?.xpos !== "VBD";
  const speaker = subjectOf(tokens, saying);
  if (!isParted || speaker < auxiliary || saying > clause || subjectOf(tokens, clause) >= 0) return tokens;
  return tokens.map((token, at) => {
    if (at === auxiliary) return { ...token, head: clause };
    return token.head === auxiliary && token.deprel === "nsubj" ? { ...token, head: clause } : token;
  });
}

/** "Minister Ann Berg: Norway attacked": who stands before a colon is no subject where there is one behind it. */
function beforeColon(tokens: readonly Token[], name: number): readonly Token[] {
  const verb = tokens[name]?.head ?? -1;
  const colon = tokens.findIndex(({ text }, at) => at > name && text === ":");
  const isOther = ({ head, deprel }: Token, at: number) =>
    head === verb && deprel === "nsubj" && at > colon && at < verb;
  if (colon < 0 || colon > verb || !tokens.some(isOther)) return tokens;
  return tokens.map((token, at) => (at === name ? { ...token, deprel: "parataxis" } : token));
}

function subjectOf(tokens: readonly Token[], verb: number): number {
  return tokens.findIndex(({ head, deprel }) => head === verb && deprel === "nsubj");
}
