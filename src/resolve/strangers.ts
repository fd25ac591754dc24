/**
 * People and things in the talk that have no name: "the gunman", "a ship". A pronoun may mean them.
 */
import type { Sex } from "../mention/gazetteer/sexes.ts";
import type { Sentence } from "../model.ts";
import { isPeopleNoun } from "../relation/actors.ts";

/** A noun in the singular that somebody or something is called by. */
export interface Stranger {
  readonly noun: string;
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly sex?: Sex | undefined;
}

/** Where somebody stands who is spoken of; a predicate or an apposition says what somebody else is. */
const PLACE = /^(?:nsubj|obj|iobj|obl|nmod|conj|root)/u;

/** The people of a sentence who have no name, or the things. `isTaken` tells of tokens that stand in names. */
export function strangersIn(
  { tokens }: Pick<Sentence, "tokens">,
  sort: "person" | "thing",
  isTaken: (token: number) => boolean,
): readonly Stranger[] {
  const predicates = new Set(tokens.flatMap(({ deprel, head }) => (deprel === "cop" ? [head] : [])));
  const named = new Set(
    tokens.flatMap(({ deprel, head, upos }, at) =>
      deprel === "appos" && (upos === "PROPN" || isTaken(at)) ? [head] : [],
    ),
  );
  return tokens.flatMap((token, place) => {
    const isOne = token.upos === "NOUN" && token.xpos === "NN" && PLACE.test(token.deprel);
    if (!isOne || isTaken(place) || predicates.has(place) || named.has(place)) return [];
    const noun = token.lemma.toLowerCase();
    const isPerson = isPeopleNoun(noun) || sexOfNoun(noun) !== undefined;
    if (isPerson !== (sort === "person")) return [];
    return [{ noun, place, start: token.start, end: token.end, sex: sort === "person" ? sexOfNoun(noun) : undefined }];
  });
}

const FEMALE =
  /^(?:woman|girl|mother|mum|mom|daughter|sister|wife|widow|aunt|niece|grandmother|granddaughter|girlfriend|actress|queen|princess|heiress|nun|waitress|bride|lady|\w+(?:woman|tress|stewardess|hostess))$/u;
const MALE =
  /^(?:man|boy|father|dad|son|brother|husband|widower|uncle|nephew|grandfather|grandson|boyfriend|king|prince|monk|groom|gentleman|\w+man)$/u;

/** The sex of whom a noun speaks of. */
export function sexOfNoun(noun: string): Sex | undefined {
  if (FEMALE.test(noun)) return "female";
  return MALE.test(noun) ? "male" : undefined;
}
