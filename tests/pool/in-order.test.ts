/** Work on a stream, several items at a time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/pool/in-order.ts";

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Gives a value after so many turns of the event loop. */
async function later<T>(turns: number, value: T): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
  return value;
}

describe("inOrder", () => {
  it("gives every result once, in order, whatever takes how long", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 9 }), async (turns, ahead) => {
        const items = turns.map((count, number) => ({ count, number }));
        const results = inOrder(stream(items), ({ count, number }) => later(count, number), ahead);
        expect(await all(results)).toEqual(items.map(({ number }) => number));
      }),
      { numRuns: 50 },
    );
  });

  it("has no more in hand than it may", async () => {
    let open = 0;
    let most = 0;
    const work = async (item: number) => {
      open += 1;
      most = Math.max(most, open);
      await later(3, item);
      open -= 1;
    };
    await all(inOrder(stream([1, 2, 3, 4, 5, 6, 7, 8]), work, 3));
    expect(most).toBe(3);
  });

  it("gives a result before the next item comes", async () => {
    let next = (_: string): void => undefined;
    async function* slow(): AsyncGenerator<string> {
      yield "first";
      yield await new Promise<string>((resolve) => {
        next = resolve;
      });
    }
    const results = inOrder(slow(), async (item) => item, 5);
    expect(await results.next()).toEqual({ value: "first", done: false });
    next("second");
    expect(await results.next()).toEqual({ value: "second", done: false });
    expect(await results.next()).toMatchObject({ done: true });
  });

  it("fails where the work fails, after what came before", async () => {
    const work = async (item: number) => {
      if (item === 3) throw new Error("three");
      return item;
    };
    const found: number[] = [];
    const reading = (async () => {
      for await (const item of inOrder(stream([1, 2, 3, 4]), work, 4)) found.push(item);
    })();
    await expect(reading).rejects.toThrow("three");
    expect(found).toEqual([1, 2]);
  });

  it("fails where the stream does", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error("broken");
    }
    await expect(all(inOrder(broken(), async (item) => item, 4))).rejects.toThrow("broken");
  });
});
