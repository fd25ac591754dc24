/**
 * Words that tell no body from another.
 */
import type { Hit } from "../mention/gazetteer/trie.ts";
import { type HeadNoun, headNouns } from "../mention/gazetteer/words.ts";

/** Words that stand in the names of many bodies: alone, or as the only common part, they say nothing. */
const COMMON = new Set(
  "new national united international central general democratic republican labor social people north south east west royal federal first american european world global state bank university ministry department party council catholic orthodox protestant anglican christian islamic muslim sunni shia shiite jewish hindu buddhist democrats republicans liberals conservatives greens socialists communists nationalists".split(
    " ",
  ),
);

/** Whether a folded word stands in the names of many bodies. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** Words of which a body's name says nothing without its country: "the Foreign Ministry", "parliament". */
const BODY = new Set(
  "ministry department internal office agency cabinet government parliament congress senate house assembly council court supreme high constitutional police army navy air force forces military armed coast guard intelligence service bureau commission committee board bank central national federal state foreign defense interior finance justice trade economy economic energy health education labor agriculture transport security home affairs of and the for public prosecutor general party ruling opposition".split(
    " ",
  ),
);

/** Whether a name is made of words for public bodies alone, which every country has. */
export function isGenericBody(key: string): boolean {
  return key.split(" ").every((word) => BODY.has(word));
}

/** Words beside those of public bodies that parties, authorities and associations of many countries have in their names. */
const SHARED = new Set(
  "fair competition election elections anticorruption corruption anti human rights civil aviation nuclear atomic space securities exchange financial services monetary statistics statistical tax revenue customs border immigration drug drugs food medicines environmental protection media broadcasting telecommunications communications maritime fisheries cyber data privacy consumer audit auditor liberal democratic social socialist socialists communist green greens conservative labor republican christian people peoples workers farmers citizens progressive popular alliance movement union front freedom justice development unity reform democrats liberals conservatives federation football association olympic medical teachers police officers journalists red cross crescent revolutionary guards corps administration authority directorate institute council tribunal chamber commerce".split(
    " ",
  ),
);

/** Whether bodies of several countries may have a name: it is made of such words alone ("Fair Trade Commission", "Social Democratic Party"). */
export function isSharedName(key: string): boolean {
  return key.split(" ").every((word) => BODY.has(word) || SHARED.has(word));
}

/** Nouns that head the names of bodies, and stand for the whole name once it was given. */
const HEADS = new Set(
  "party commission committee court council army navy parliament congress church school university bank ministry agency front union association order league federation authority board institute company group club department office bureau fund tribunal assembly senate alliance coalition corps guard organization conference embassy".split(
    " ",
  ),
);

/** Whether a folded word heads names of bodies. */
export function isBodyHead(word: string): boolean {
  return HEADS.has(word) || headNouns().hitsAt([word], 0).some(isBody);
}

function isBody({ values }: Hit<HeadNoun>): boolean {
  return values.some(({ kind, places }) => kind === "organization" && places.includes("first"));
}

/** Whether a word joins the parts of a name, so that what follows it is another's name. */
export function isJoiningWord(word: string): boolean {
  return /^(?:of|and|in|for|to|on|at|by|from|with|against|de|des|du|del|und|et)$/u.test(word);
}

/** The word that heads a name: the last before a preposition, "commission" in "commission on human rights". */
export function headOf(words: readonly string[]): string | undefined {
  const at = words.findIndex(isJoiningWord);
  return at > 0 ? words[at - 1] : words.at(-1);
}

/** Whether a folded word says which form a company has. */
export function isCompanyForm(word: string): boolean {
  return COMPANY.test(word);
}

/** Whether a folded name ends with a company's form that is no word, name or initial of anything else. */
export function endsAsCompany(key: string): boolean {
  const last = key.slice(key.lastIndexOf(" ") + 1);
  return (
    last !== key &&
    last.length > 1 &&
    isCompanyForm(last) &&
    !/^(?:ab|ag|as|co|company|group|holdings?|kg|oy|sa|sas|spa|a?fc)$/u.test(last)
  );
}

const COMPANY =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|gmbh|kg|sa|sas|sarl|srl|spa|nv|bv|oy|oyj|asa|ab|aps|kk|bhd|tbk|pjsc|ojsc|jsc|pty|pvt|group|holdings?|a?fc)$/u;
