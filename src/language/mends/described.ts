/**
 * Names with what they are right before them: in "Chilean newspaper La Nave reported" one newspaper reports. The net, whose treebanks put
 * an article there, may take noun and name for two subjects, or two objects, and so it may with "Chile's envoy Jon Lind said".
 */
import type { Token } from "../../model.ts";

/** The same tokens, such a noun made the description of the name. */
export function withDescribedNames(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.xpos !== "NN" || !/^(?:nsubj|obj)/u.test(token.deprel) || hasDeterminer(tokens, at)) return token;
    const name = tokens.findIndex(
      ({ head, deprel }, other) => other > at && head === token.head && deprel === token.deprel,
    );
    return isNextTo(tokens, at, name) ? { ...token, head: name, deprel: "nmod:desc" } : token;
  });
}

/** The same tokens, the name behind a noun that has an article or an owner made its apposition, where both were read as subjects. */
export function withTitledNames(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.upos !== "PROPN" || !token.deprel.startsWith("nsubj")) return token;
    const noun = tokens.findIndex(
      ({ head, deprel, upos }, other) =>
        other < at && head === token.head && deprel === token.deprel && upos === "NOUN",
    );
    return noun >= 0 && isNextTo(tokens, noun, at) ? { ...token, head: noun, deprel: "appos" } : token;
  });
}

function hasDeterminer(tokens: readonly Token[], noun: number): boolean {
  return tokens.some(({ head, deprel }) => head === noun && /^(?:det|nmod:poss)/u.test(deprel));
}

/** Whether a name, with nothing but its own first words, stands right behind a noun. */
function isNextTo(tokens: readonly Token[], noun: number, name: number): boolean {
  const before = tokens.slice(noun + 1, name);
  return tokens[name]?.upos === "PROPN" && before.every(({ head, upos }) => head === name && upos === "PROPN");
}
