/**
 * What relative pronouns stand for: "the envoy, who visited Oslo", "a threat from Norway, which fired".
 */
import { lemmaAt, type Passage } from "./passage.ts";

const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** The noun that a relative pronoun stands for; any other token itself. */
export function relativeHead(passage: Passage, token: number): number {
  if (!RELATIVE.has(lemmaAt(passage, token))) return token;
  const clause = passage.tokens[token]?.head ?? -1;
  const found = passage.tokens[clause];
  if (found?.deprel.startsWith("acl") !== true || found.head < 0 || isOfClause(passage, token, clause)) return token;
  if (isUnnamed(passage, clause)) return describedAbove(passage, found.head) ?? token;
  if (/^whom?$/u.test(lemmaAt(passage, token))) return personAbove(passage, found.head);
  return thingBefore(passage, token, found.head) ?? found.head;
}

/** "Norway arms Chile, which it denies": what is denied is no name, but all that was said. */
function isOfClause(passage: Passage, pronoun: number, clause: number): boolean {
  return passage.tokens[pronoun]?.deprel === "obj" && lemmaAt(passage, clause) === "deny";
}

/** "Jane Doe, premier of Bavaria, which": no person is a "which", but the name right before the comma may be. */
function thingBefore(passage: Passage, pronoun: number, noun: number): number | undefined {
  const kindAt = (at: number) => passage.mentions[passage.mentionAt(at) ?? -1]?.kind;
  if (lemmaAt(passage, pronoun) !== "which" || kindAt(noun) !== "person") return undefined;
  const before = passage.tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  const thing = passage.mentions[passage.mentionAt(before) ?? -1];
  return thing === undefined || thing.kind === "person" ? undefined : thing.head;
}

/** "who asked not to be named", "who spoke on condition of anonymity": no one whose name is told. */
function isUnnamed(passage: Passage, clause: number): boolean {
  return passage.tree
    .subtree(clause)
    .some((at) => /^(?:anonymity|anonymous|anonymously)$/u.test(lemmaAt(passage, at)) || isNotNamed(passage, at));
}

function isNotNamed(passage: Passage, at: number): boolean {
  const isNaming = /^(?:name|identify|quote)$/u.test(lemmaAt(passage, at));
  return (
    isNaming &&
    passage.tokens[at - 1]?.text === "be" &&
    passage.tree.subtree(passage.tokens[at]?.head ?? -1).some((word) => lemmaAt(passage, word) === "not")
  );
}

/** "an aide to Doe, who": the noun over a name. */
function describedAbove(passage: Passage, name: number): number | undefined {
  return passage.tree
    .path(name)
    .find((at) => passage.tokens[at]?.upos === "NOUN" && passage.mentionAt(at) !== passage.mentionAt(name));
}

/** "the governor of Okinawa, who": of the nouns over a "who" the first that may be a person. */
function personAbove(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const kind = passage.mentions[passage.mentionAt(at) ?? -1]?.kind;
    if (kind === "person" || (kind === undefined && passage.tokens[at]?.upos === "NOUN")) return at;
    at = passage.tokens[at]?.head ?? -1;
  }
  // "300 ANG Airmen, deployed from the wing, who".
  return passage.tree.path(noun).find((token) => passage.tokens[token]?.xpos === "NNPS") ?? noun;
}

/** "a threat from Norway, which fired": the name right before the comma, where the noun over the clause can do nothing. */
export function relativeActor(passage: Passage, verb: number): number | undefined {
  const pronoun = passage.tree.first(verb, "nsubj");
  const isRelative = pronoun !== undefined && RELATIVE.has(lemmaAt(passage, pronoun));
  if (!isRelative || passage.tokens[pronoun - 1]?.text !== ",") return undefined;
  const kind = passage.mentions[passage.mentionAt(pronoun - 2) ?? -1]?.kind;
  return kind === "country" || kind === "organization" || kind === "person" ? pronoun - 2 : undefined;
}
