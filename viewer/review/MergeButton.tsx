/** Says that the entities that are picked are one. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { nameOf } from "../data/chips.ts";
import { TEXTS } from "../texts.ts";
import { useReviewing } from "./reviewing.ts";

/** More than so many are no merge but a slip of the hand. */
const MOST = 12;

/** One press, no question back: it can be undone. */
export function MergeButton({ nodes }: { readonly nodes: readonly string[] }) {
  const { network } = useBoard();
  const { on, decide } = useReviewing();
  if (!on || nodes.length < 2 || nodes.length > MOST) return null;
  const names = nodes.map((node) => nameOf(network, node)).join(", ");
  return (
    <Button
      className="button small"
      onPress={() => decide({ verb: "merge", entities: nodes }, TEXTS.decidedMerge(names))}
    >
      {TEXTS.mergeThem}
    </Button>
  );
}
