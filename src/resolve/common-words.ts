/**
 * Words that tell no body from another.
 */

/** Words that stand in the names of many bodies: alone, or as the only common part, they say nothing. */
const COMMON = new Set(
  "new national united international central general democratic republican labor social people north south east west royal federal first american european world global state bank university ministry department party council".split(
    " ",
  ),
);

/** Whether a folded word stands in the names of many bodies. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** Words of which a body's name says nothing without its country: "the Foreign Ministry", "parliament". */
const BODY = new Set(
  "ministry department office agency cabinet government parliament congress senate house assembly council court supreme high constitutional police army navy air force forces military armed coast guard intelligence service bureau commission committee board bank central national federal state foreign defense interior finance justice trade economy economic energy health education labor agriculture transport security home affairs of and the for public prosecutor general party ruling opposition".split(
    " ",
  ),
);

/** Whether a name is made of words for public bodies alone, which every country has. */
export function isGenericBody(key: string): boolean {
  return key.split(" ").every((word) => BODY.has(word));
}
