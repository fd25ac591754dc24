/** How many people are in a plane, a ship, a bus or a train: "96 people on board", "carrying 96 people". */
import type { Tree } from "../../language/tree.ts";
import type { Counted } from "./fates.ts";
import { synonymOf } from "./synonyms.ts";
import { nounClass } from "./vocabulary.ts";

/** The measure of those who are in it. */
export const ABOARD = "people aboard";

const CARRIER = /^(?:plane|ship|bus|train|helicopter|flight|vehicle|aeroplane|airplane|coach|trawler|tanker|raft)$/u;
/** Words of a count within which "on board" stands behind it. */
const NEAR = 3;

/** Whether people who are counted are said to be aboard. */
export function areAboard(tree: Tree, { head, end }: Counted): boolean {
  const { tokens } = tree;
  const behind = tokens.slice(end, end + NEAR).map(({ text }) => text.toLowerCase());
  if (/^(?:who were |were |was )?(?:on board|aboard)\b/u.test(behind.join(" "))) return true;
  const { deprel, head: verb } = tokens[head] ?? { deprel: "", head: -1 };
  if (deprel !== "obj" || synonymOf(tokens[verb]?.lemma.toLowerCase() ?? "") !== "carry") return false;
  const carriers = [
    ...tree.all(verb, "nsubj"),
    ...(/^acl/u.test(tokens[verb]?.deprel ?? "") ? [tokens[verb]?.head ?? -1] : []),
  ];
  return carriers.some(
    (at) => CARRIER.test(nounClass(tokens[at]?.lemma.toLowerCase() ?? "")) || tokens[at]?.upos === "PROPN",
  );
}
