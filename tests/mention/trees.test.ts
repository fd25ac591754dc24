/** Trees that disagree with the names in them. Written word/tag/relation/head; names as kind and tokens. */
import { describe, expect, it } from "vitest";
import { treesOfNames } from "../../src/mention/index.ts";
import type { Mention, MentionId } from "../../src/model.ts";
import type { Kind } from "../../src/schema.ts";
import { sentenceOf } from "../language/trees.ts";

type Name = readonly [kind: Kind, start: number, end: number];

function mentionOf([kind, start, end]: Name): Mention {
  const form = kind === "office" ? "nominal" : "name";
  const id = `${kind}${start}` as MentionId;
  return {
    id,
    start: 0,
    end: 1,
    text: "x",
    kind,
    form,
    sentence: 0,
    tokens: { start, end },
    head: end - 1,
    finder: "test",
  };
}

/** Words whose place in the tree changed: word, relation, head's word. */
function changes(tree: string, names: readonly Name[]): readonly string[] {
  const before = sentenceOf(tree);
  const [after] = treesOfNames([before], names.map(mentionOf));
  return (after?.tokens ?? []).flatMap(({ text, head, deprel }, at) => {
    const old = before.tokens[at];
    return old?.head === head && old.deprel === deprel ? [] : [`${text} ${deprel} ${before.tokens[head]?.text ?? "-"}`];
  });
}

describe("names and trees", () => {
  it.each<[what: string, tree: string, names: readonly Name[], expected: readonly string[]]>([
    [
      "a person's name torn in two",
      "She/PRP/nsubj/1 met/VBD/root/-1 the/DT/det/3 envoy/NN/obj/1 ,/,/punct/5 Ann/NNP/appos/3 Berg/NNP/appos/3",
      [["person", 5, 7]],
      ["Berg flat Ann"],
    ],
    [
      "a title that stands beside its name",
      "Lee/NNP/nsubj/4 and/CC/cc/2 Chancellor/NNP/conj/0 Berg/NNP/conj/0 met/VBD/root/-1",
      [
        ["person", 0, 1],
        ["office", 2, 3],
        ["person", 3, 4],
      ],
      ["and cc Berg", "Chancellor nmod:desc Berg"],
    ],
    [
      "a name behind the place of an office",
      "The/DT/det/1 envoy/NN/nsubj/6 to/IN/case/3 Chile/NNP/nmod/1 ,/,/punct/5 Berg/NNP/appos/3 left/VBD/root/-1",
      [
        ["country", 3, 4],
        ["person", 5, 6],
      ],
      ["Berg appos envoy"],
    ],
    [
      "a name behind an office is left",
      "The/DT/det/1 head/NN/nsubj/6 of/IN/case/3 mission/NN/nmod/1 ,/,/punct/5 Berg/NNP/appos/1 left/VBD/root/-1",
      [["person", 5, 6]],
      [],
    ],
    [
      "a relative clause right behind a name",
      "It/PRP/nsubj/1 named/VBD/root/-1 heir/NN/obj/1 Berg/NNP/obl/1 ,/,/punct/6 who/WP/nsubj/6 left/VBD/acl:relcl/2",
      [["person", 3, 4]],
      ["left acl:relcl Berg"],
    ],
    [
      "a relative clause of the name itself is left",
      "It/PRP/nsubj/1 named/VBD/root/-1 Berg/NNP/obj/1 ,/,/punct/5 who/WP/nsubj/5 left/VBD/acl:relcl/2",
      [["person", 2, 3]],
      [],
    ],
    [
      "a place behind the place of an office is left",
      "The/DT/det/1 envoy/NN/nsubj/6 to/IN/case/3 Lima/NNP/nmod/1 ,/,/punct/5 Peru/NNP/appos/3 left/VBD/root/-1",
      [
        ["place", 3, 4],
        ["country", 5, 6],
      ],
      [],
    ],
  ])("%s", (_, tree, names, expected) => {
    expect(changes(tree, names)).toEqual(expected);
  });
});
