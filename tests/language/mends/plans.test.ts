/** Which nouns before "to" become verbs. Trees are written word/tag/relation/head. */
import { describe, expect, it } from "vitest";
import { withPlanVerbs } from "../../../src/language/mends/plans.ts";
import { tokensOf } from "../trees.ts";

const TO_BUY = "to/TO/mark/3 buy/VB/acl/1";

describe("a noun of planning", () => {
  it.each<[what: string, tree: string, expected: readonly string[]]>([
    [
      "that is one subject too many is a verb",
      `Norway/NNP/compound/1 plans/NNS/nsubj/6 ${TO_BUY} ,/,/punct/6 sources/NNS/nsubj/6 said/VBD/root/-1`,
      ["Norway nsubj", "plans ccomp", "buy xcomp"],
    ],
    [
      "that is the root is a verb",
      `Norway/NNP/compound/1 plans/NNS/root/-1 ${TO_BUY}`,
      ["Norway nsubj", "plans root", "buy xcomp"],
    ],
    [
      "that already has a subject is a verb",
      "Jane/NNP/nsubj/2 Marsh/NNP/flat/0 plans/NNS/root/-1 to/TO/mark/4 buy/VB/acl/2",
      ["Jane nsubj", "plans root", "buy xcomp"],
    ],
    [
      "after a pronoun is a verb",
      "Acme/NNP/nsubj/1 said/VBD/root/-1 it/PRP/expl/3 plans/NNS/iobj/1 to/TO/mark/5 buy/VB/acl/3",
      ["it nsubj", "plans ccomp", "buy xcomp"],
    ],
    [
      "that is said is a verb, what is planned its own",
      "Aides/NNS/nsubj/1 said/VBD/root/-1 Norway/NNP/compound/3 plans/NNS/iobj/1 to/TO/mark/5 buy/VB/ccomp/1",
      ["Norway nsubj", "plans ccomp", "buy xcomp"],
    ],
    [
      "that is said is a verb with what hangs on it",
      "Aides/NNS/nsubj/1 said/VBD/root/-1 Norway/NNP/compound/3 plans/NNS/obj/1 to/TO/mark/5 buy/VB/acl/3",
      ["Norway nsubj", "plans ccomp", "buy xcomp"],
    ],
    [
      "that is shown stays a noun",
      "Aides/NNS/nsubj/1 saw/VBD/root/-1 Norway/NNP/compound/3 plans/NNS/obj/1 to/TO/mark/5 buy/VB/acl/3",
      [],
    ],
    [
      "that is the only subject stays a noun",
      `Norway/NNP/compound/1 plans/NNS/nsubj/4 ${TO_BUY} failed/VBD/root/-1`,
      [],
    ],
    ["that somebody has stays a noun", `Its/PRP/nmod:poss/1 plans/NNS/root/-1 ${TO_BUY}`, []],
    [
      "with more before it stays a noun",
      "The/DT/det/2 Norway/NNP/compound/2 plans/NNS/root/-1 to/TO/mark/4 buy/VB/acl/2",
      [],
    ],
  ])("%s", (_, tree, expected) => {
    const before = tokensOf(tree);
    const after = withPlanVerbs(before);
    expect(after.flatMap((token, at) => (token === before[at] ? [] : [`${token.text} ${token.deprel}`]))).toEqual(
      expected,
    );
  });
});
