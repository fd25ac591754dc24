/**
 * Verbs that the net reads as nouns: in "Japan plans to buy more, a source said" it sees some plans of Japan's, which then have no verb, and
 * in "Acme said it plans to sell" plans that were said.
 */
import type { Token } from "../../model.ts";

const PLANS = /^(?:plans|aims|hopes|vows|pledges|promises|moves)$/u;

/** The same tokens, such a noun made the verb that it is where the sentence leaves nothing else for it to be. */
export function withPlanVerbs(tokens: readonly Token[]): readonly Token[] {
  const relative = tokens.map((token, at): Token => {
    return isRelativeVerb(tokens, token, at) ? { ...token, upos: "VERB", xpos: "VBZ" } : token;
  });
  return tokens.reduce<readonly Token[]>(
    (changed, { text, xpos }, at) => (xpos === "NNS" && PLANS.test(text) ? asVerb(changed, at) : changed),
    relative,
  );
}

/** Whether a relative pronoun does what a "noun" says that has no "is". */
function isRelativeVerb(tokens: readonly Token[], { xpos, deprel }: Token, at: number): boolean {
  if (xpos !== "NNS" || deprel !== "acl:relcl") return false;
  const own = tokens.filter(({ head }) => head === at);
  const isDone = own.some((token) => token.deprel === "nsubj" && /^(?:who|which|that)$/iu.test(token.text));
  return isDone && !own.some((token) => token.deprel === "cop");
}

function asVerb(tokens: readonly Token[], at: number): readonly Token[] {
  const noun = tokens[at];
  const action = tokens[at + 1]?.xpos === "TO" ? (tokens[at + 1]?.head ?? -1) : -1;
  if (noun === undefined || !isActionOf(tokens, at, noun, action)) return tokens;
  const own = tokens.flatMap(({ head, upos }, child) =>
    head === at && child !== action && upos !== "PUNCT" ? [child] : [],
  );
  const [subject = -1] = own;
  if (own.length !== 1 || !isSubject(tokens, subject, at, noun)) return tokens;
  const verb: Token = { ...noun, upos: "VERB", xpos: "VBZ", deprel: noun.head < 0 ? noun.deprel : "ccomp" };
  return tokens.map((token, place) => {
    if (place === at) return verb;
    if (place === subject) return { ...token, deprel: "nsubj" };
    return place === action ? { ...token, head: at, deprel: "xcomp" } : token;
  });
}

/** Whether "to buy" is what is planned: it belongs to the noun, or to the verb that says what is planned. */
function isActionOf(tokens: readonly Token[], at: number, noun: Token, action: number): boolean {
  const verb = tokens[action];
  return verb?.head === at ? verb.deprel === "acl" : isSaid(tokens, noun) && verb?.head === noun.head;
}

function isSubject(tokens: readonly Token[], subject: number, at: number, noun: Token): boolean {
  const isName = tokens[subject]?.upos === "PROPN" && isBefore(tokens, subject, at) && isFree(tokens, noun);
  return isName || (subject === at - 1 && SUBJECT.test(tokens[subject]?.text ?? ""));
}

/** Whether the noun is read as what somebody "said": nobody says plans. */
function isSaid(tokens: readonly Token[], { head, deprel }: Token): boolean {
  return /^i?obj$/u.test(deprel) && /^(?:said|says|say|saying)$/u.test(tokens[head]?.text ?? "");
}

/** No noun has one of these before it. */
const SUBJECT = /^(?:it|he|she|they|we)$/iu;

/** Whether a name is read as a noun's first half, right before it, or already as what does it, whose verb a noun cannot be. */
function isBefore(tokens: readonly Token[], name: number, noun: number): boolean {
  const deprel = tokens[name]?.deprel;
  return deprel === "compound" ? name === noun - 1 : deprel === "nsubj" && name < noun;
}

/** Whether nothing needs the noun: it is the root, what is said, or a second subject of its verb. */
function isFree(tokens: readonly Token[], noun: Token): boolean {
  const { head, deprel, start } = noun;
  if (head < 0 || isSaid(tokens, noun)) return true;
  return (
    deprel === "nsubj" && tokens.some((token) => token.head === head && token.deprel === "nsubj" && token.start > start)
  );
}
