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

/** What a body of the gazetteer is called: by its sort, and by the heads of its other names. */
function knownNouns({ kind, canonical, text }: Mention): readonly string[] {
  const known = kind === "organization" ? knownBody(canonical ?? text) : undefined;
  if (known === undefined) return [];
  const heads = known.names.flatMap((name) => {
    const words = nameWords(name);
    return words.length > 1 ? (headOf(words) ?? []) : [];
  });
  return [...known.nouns, ...heads.filter(isBodyHead)];
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
