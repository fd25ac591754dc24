/** What a net says, whatever its weights: one tree a sentence, the same for every grouping; and files that are not whole. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RedthreadError } from "../../../src/errors.ts";
import { compileKernel } from "../../../src/language/net/kernel.ts";
import { netOf, type Prediction } from "../../../src/language/net/net.ts";
import { readWeights } from "../../../src/language/net/weights.ts";
import { CAPACITY } from "../../../src/language/net/words.ts";
import { randomNumbers, tinyModel } from "./tiny.ts";

const WASM = readFileSync(new URL("../../../data/models/kernel.wasm", import.meta.url));
const FILE = tinyModel(1);
const net = netOf(readWeights(FILE), (memory) => compileKernel(WASM, memory));

function depth(head: readonly number[], from: number): number {
  let steps = 0;
  for (let at = from; at >= 0 && steps <= head.length; at = head[at] ?? -1) steps++;
  return steps;
}

function expectTree({ head, deprel }: Prediction): void {
  expect(head.filter((at) => at === -1)).toHaveLength(1);
  expect(deprel.filter((relation) => relation === "root")).toHaveLength(1);
  expect(deprel[head.indexOf(-1)]).toBe("root");
  head.forEach((_, at) => {
    expect(depth(head, at)).toBeLessThanOrEqual(head.length);
  });
}

const words = fc.array(
  fc.oneof(fc.constantFrom("the", "Oslo", ",", "ships", "SM-3"), fc.string({ unit: "binary", maxLength: 8 })),
  {
    minLength: 1,
    maxLength: 40,
  },
);

describe("predictions", () => {
  test("are one tree a sentence, with probabilities that add up to 1", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (sentences) => {
        const found = net.predict(sentences);
        expect(found).toHaveLength(sentences.length);
        found.forEach((prediction, at) => {
          expectTree(prediction);
          const count = sentences[at]?.length ?? 0;
          expect([prediction.upos.length, prediction.xpos.length, prediction.names.length]).toEqual([
            count,
            count,
            5 * count,
          ]);
          const total = prediction.names.subarray(0, 5).reduce((sum, value) => sum + Math.exp(value), 0);
          expect(total).toBeCloseTo(1, 4);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("do not depend on grouping, order or what was read before", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 60 }), (sentences) => {
        const together = net.predict(sentences);
        const alone = sentences.flatMap((sentence) => net.predict([sentence]));
        const turned = net.predict([...sentences].reverse()).toReversed();
        expect(together).toEqual(alone);
        expect(together).toEqual(turned);
        const fresh = netOf(readWeights(FILE), (memory) => compileKernel(WASM, memory));
        expect(fresh.predict(sentences)).toEqual(together);
      }),
      { numRuns: 8 },
    );
  });

  test("survive more kinds of words than the cache holds", () => {
    const before = net.predict([["the", "ships"]]);
    const many = Array.from({ length: 3 * CAPACITY }, (_, number) => `w${number}`);
    const sentences = Array.from({ length: many.length / 16 }, (_, number) =>
      many.slice(16 * number, 16 * number + 16),
    );
    const found = net.predict(sentences);
    expect(found.at(-1)).toEqual(net.predict([sentences.at(-1) ?? []])[0]);
    expect(net.predict([["the", "ships"]])).toEqual(before);
  });

  test("of a sentence of 5,000 words are one tree", () => {
    const random = randomNumbers(9);
    const long = Array.from({ length: 5000 }, () => `w${Math.round(random() * 50)}`);
    const [found] = net.predict([long]);
    expect(found?.head).toHaveLength(5000);
    if (found) expectTree(found);
  });

  test("of nothing are nothing", () => {
    expect(net.predict([])).toEqual([]);
    expect(net.predict([[], ["Oslo"]]).map(({ head }) => head)).toEqual([[], [-1]]);
  });
});

describe("files of weights that are not whole are refused", () => {
  const changed = (at: number): Uint8Array => {
    const copy = FILE.slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  test.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(), /too short/],
    ["another kind of file", changed(0), /does not begin/],
    ["a changed weight", changed(FILE.length - 5000), /checksum/],
    ["a changed header", changed(40), /checksum/],
    ["cut off", FILE.slice(0, FILE.length - 400), /checksum/],
  ])("%s", (_, file, message) => {
    expect(() => readWeights(file)).toThrow(RedthreadError);
    expect(() => readWeights(file)).toThrow(message);
  });

  test("a matrix that is missing is named", () => {
    expect(() => readWeights(FILE).matrix("nothing")).toThrow(/it has no nothing/);
  });
});
