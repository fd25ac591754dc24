/** The compiled kernel against the reference: the same bits, step by step and for the whole net. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileKernel, type Kernel, newMemory } from "../../../src/language/net/kernel.ts";
import { type Arena, arenaOver } from "../../../src/language/net/memory.ts";
import { netOf } from "../../../src/language/net/net.ts";
import { referenceKernel, tanh } from "../../../src/language/net/reference.ts";
import { readWeights } from "../../../src/language/net/weights.ts";
import { randomNumbers, tinyModel } from "./tiny.ts";

const WASM = readFileSync(new URL("../../../data/models/kernel.wasm", import.meta.url));

/** A place filled with random numbers. */
type Fill = (kind: "floats" | "shorts" | "bytes" | "ints", count: number, size: number) => number;

function filler(arena: Arena, seed: number): Fill {
  const random = randomNumbers(seed);
  const width = { floats: 4, shorts: 2, bytes: 1, ints: 4 };
  return (kind, count, size) => {
    const address = arena.take(width[kind] * count);
    const view = arena[kind](address, count);
    for (let at = 0; at < count; at++) view[at] = kind === "ints" ? Math.abs(random()) * size : random() * size;
    return address;
  };
}

/** All of a memory after a step, with either kernel, over the same random numbers. */
function memories(seed: number, step: (kernel: Kernel, fill: Fill, arena: Arena) => void): readonly Uint8Array[] {
  return [(memory: ReturnType<typeof newMemory>) => compileKernel(WASM, memory), referenceKernel].map((kernelOver) => {
    const memory = newMemory(8);
    const arena = arenaOver(memory);
    step(kernelOver(memory), filler(arena, seed), arena);
    return new Uint8Array(memory.buffer);
  });
}

function expectSame(found: readonly Uint8Array[]): void {
  const [compiled, reference] = found;
  expect(compiled?.some((byte) => byte !== 0)).toBe(true);
  expect(Buffer.compare(compiled ?? new Uint8Array(), reference ?? new Uint8Array())).toBe(0);
}

describe("each step has the bits of the reference", () => {
  test.each([
    [1, 2, 8],
    [3, 10, 16],
    [4, 32, 8],
    [9, 512, 24],
  ])("multiply: %i rows, %i inputs, %i outputs", (rows, inputs, outputs) => {
    for (const own of [true, false]) {
      expectSame(
        memories(rows, (kernel, fill) => {
          const input = fill("shorts", rows * inputs, 32_767);
          const scales = own ? fill("floats", rows, 0.01) : 0;
          const weights = fill("shorts", inputs * outputs, 127);
          const weightScales = fill("floats", outputs, 0.01);
          const bias = own ? fill("floats", outputs, 2) : 0;
          const output = fill("floats", rows * outputs, 1);
          kernel.multiply(
            input,
            2 * inputs,
            scales,
            rows,
            weights,
            weightScales,
            bias,
            inputs,
            outputs,
            output,
            4 * outputs,
          );
        }),
      );
    }
  });

  test("sums of the largest products do not overflow", () => {
    for (const kernelOver of [(memory: ReturnType<typeof newMemory>) => compileKernel(WASM, memory), referenceKernel]) {
      const memory = newMemory(1);
      const arena = arenaOver(memory);
      const input = arena.take(1024);
      arena.shorts(input, 512).fill(-32_767);
      const weights = arena.take(2 * 512 * 8);
      arena.shorts(weights, 512 * 8).fill(-127);
      const scales = arena.take(32);
      arena.floats(scales, 8).fill(1);
      const output = arena.take(32);
      kernelOver(memory).multiply(input, 0, 0, 1, weights, scales, 0, 512, 8, output, 0);
      expect(arena.floats(output, 8)[3]).toBeCloseTo(127 * 512, 0);
    }
  });

  test.each([0, 1])("lstm, backward %i", (backward) => {
    const hidden = 16;
    expectSame(
      memories(5, (kernel, fill, arena) => {
        const projected = fill("floats", 12 * 4 * hidden, 3);
        const rows = fill("ints", 12, 11);
        const places = [0, 6, 9, 11];
        const sizes = [6, 3, 2, 1];
        const starts = arena.take(16);
        arena.ints(starts, 4).set(places);
        const lengths = arena.take(16);
        arena.ints(lengths, 4).set(sizes);
        const weights = fill("shorts", 4 * hidden * hidden, 127);
        const scales = fill("floats", 4 * hidden, 0.01);
        const output = arena.take(12 * 4 * hidden);
        const scratch = arena.take(4 * 22 * hidden);
        kernel.lstm(
          projected,
          16 * hidden,
          rows,
          starts,
          lengths,
          4,
          weights,
          scales,
          hidden,
          backward,
          scratch,
          output,
          4 * hidden,
        );
        arena.bytes(scratch, 4 * 22 * hidden).fill(0);
      }),
    );
  });

  test("quantize, normalize, rectify, combine, arcs", () => {
    expectSame(
      memories(6, (kernel, fill, arena) => {
        const rows = fill("floats", 5 * 20, 4);
        arena.floats(rows + 80, 20).fill(0);
        kernel.quantize(rows, 5, 20, arena.take(200), arena.take(20));
        kernel.normalize(fill("floats", 60, 2), 3, 20, fill("floats", 20, 1), fill("floats", 20, 1));
        kernel.rectify(fill("floats", 16, 1), 16);
        kernel.combine(fill("floats", 60, 1), fill("floats", 80, 1), fill("ints", 3, 4), 3, 20, arena.take(480));
        const [words, heads, distances] = [fill("floats", 120, 1), fill("floats", 140, 1), fill("floats", 5, 1)];
        kernel.arcs(words, heads + 480, heads, 6, 20, distances, 2, arena.take(4 * 42));
      }),
    );
  });
});

test("tanh is near the true one", () => {
  for (let value = -12; value <= 12; value += 0.01)
    expect(Math.abs(tanh(Math.fround(value)) - Math.tanh(value))).toBeLessThan(5e-6);
});

test("a whole net reads the same with either kernel", () => {
  const file = tinyModel(3);
  const sentences = [
    "The ship left Oslo .",
    "It rained",
    "Oslo",
    "Nobody , he said , knew why the ship had left .",
  ].map((text) => text.split(" "));
  const compiled = netOf(readWeights(file), (memory) => compileKernel(WASM, memory)).predict(sentences);
  expect(compiled).toEqual(netOf(readWeights(file), referenceKernel).predict(sentences));
  expect(new Set(compiled.flatMap(({ deprel }) => deprel)).size).toBeGreaterThan(1);
});
