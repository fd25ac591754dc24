/**
 * What somebody is: as a document says it ("Halden, the shipping company", "the insurer Halden", "Halden is a bank"), and as any newspaper
 * reader knows it of well-known bodies.
 */
import { knownBody } from "../mention/gazetteer/bodies.ts";
import type { Mention, Reading, Token } from "../model.ts";
import { headOf, isBodyHead } from "./common-words.ts";
import { nameWords } from "./names.ts";
import { topOf } from "./top.ts";

/** For each entity, by number, the nouns that say what it is, as lemmas, spelled as in names: "organization". */
export type Sorts = ReadonlyMap<number, ReadonlySet<string>>;

/** What the entities of a document are. */
export function sortsOf(
  { sentences, mentions }: Pick<Reading, "sentences" | "mentions">,
  entityOf: readonly number[],
): Sorts {
  const sorts = new Map<number, Set<string>>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i] ?? -1;
    if (entity < 0 || mention.form !== "name") return;
    const own = sorts.get(entity) ?? new Set();
    for (const noun of nounsOf(sentences[mention.sentence]?.tokens ?? [], mention)) own.add(noun);
    for (const noun of knownNouns(mention)) own.add(noun);
    sorts.set(entity, own);
  });
  return sorts;
}

/** What bodies of the gazetteer are called, by their names there: articles name the same few again and again. */
const nounsByName = new Map<string, readonly string[]>();

/** What a body of the gazetteer is called: by its sort, and by the heads of its other names. */
function knownNouns({ kind, canonical, text }: Mention): readonly string[] {
  const known = kind === "organization" ? knownBody(canonical ?? text) : undefined;
  if (known === undefined) return [];
  const [name = ""] = known.names;
  const nouns = nounsByName.get(name) ?? [...known.nouns, ...known.names.flatMap(headsOf)];
  nounsByName.set(name, nouns);
  return nouns;
}

/** The noun for a body that heads a name of several words; none where no such noun does. */
function headsOf(name: string): readonly string[] {
  const words = nameWords(name);
  const head = words.length > 1 ? headOf(words) : undefined;
  return head !== undefined && isBodyHead(head) ? [head] : [];
}

function nounsOf(tokens: readonly Token[], mention: Mention): readonly string[] {
  const top = topOf(tokens, mention);
  const { deprel = "", head = -1 } = tokens[top] ?? {};
  const isNoun = ({ upos }: Token) => upos === "NOUN";
  const under = tokens.filter((token) => token.head === top && /^(?:appos|compound)$/u.test(token.deprel));
  const over = tokens[head];
  const isPredicate = deprel === "nsubj" && tokens.some((token) => token.head === head && token.deprel === "cop");
  const saysWhat = over !== undefined && (deprel === "appos" || (isPredicate && !isNegated(tokens, head)));
  return [...under, ...(saysWhat ? [over] : [])].filter(isNoun).map(({ lemma }) => lemma.toLowerCase());
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ head, lemma }) => head === at && /^(?:not|never|no|n't)$/u.test(lemma));
}
