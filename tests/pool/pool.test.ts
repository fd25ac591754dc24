/** Threads for one task: what they answer, and what becomes of a job that does not end. */
import { describe, expect, it } from "vitest";
import { RedthreadError } from "../../src/errors.ts";
import { type Outcome, type Pool, type PoolOptions, withPool } from "../../src/pool/pool.ts";
import type { TestJob } from "./task.ts";

const TASK = new URL("./task.ts", import.meta.url);
/** Long enough that a loaded machine gives up no job that ends. */
const PATIENT = 60;

function pooled<Result>(options: Partial<PoolOptions>, use: (pool: Pool<TestJob, string>) => Promise<Result>) {
  return withPool<TestJob, string, Result>({ task: TASK, deadline: PATIENT, threads: 1, ...options }, use);
}

function echo(value: string): TestJob {
  return { do: "echo", value };
}

const LARGE = 1_000_000;

describe("a pool", () => {
  it("does many jobs on one thread, each once", async () => {
    const values = Array.from({ length: 200 }, (_, number) => String(number));
    const outcomes = await pooled({}, (pool) => Promise.all(values.map((value) => pool.run(echo(value), 1))));
    expect(outcomes).toEqual(values.map((value, at) => ({ kind: "done", answer: `${value} ${at + 1}` })));
  });

  it("starts another thread where there is much to do, and not where there is little", async () => {
    const lastOf = async (size: number) =>
      pooled({ threads: 2 }, async (pool) => {
        const slow: TestJob = { do: "work", seconds: 0.2, value: "slow" };
        const [, quick] = await Promise.all([pool.run(slow, size), pool.run(echo("quick"), size)]);
        return quick;
      });
    // The number tells whether its thread had another job before it.
    expect(await lastOf(1)).toEqual({ kind: "done", answer: "quick 2" });
    expect(await lastOf(LARGE)).toEqual({ kind: "done", answer: "quick 1" });
  });

  it("ends with its threads when what it is used for fails", async () => {
    const failed = pooled({}, async (pool) => {
      void pool.run({ do: "spin" }, 1);
      void pool.run(echo("never"), 1);
      await Promise.reject(new Error("enough"));
    });
    await expect(failed).rejects.toThrow("enough");
  });
});

describe("a job that does not come back", () => {
  const LOST: readonly (readonly [string, TestJob, RegExp])[] = [
    ["an endless loop", { do: "spin" }, /^given up after 0\.5 s$/],
    ["a pattern that backtracks for ever", { do: "backtrack" }, /^given up after 0\.5 s$/],
    ["a thread that ends itself", { do: "exit" }, /^its thread ended$/],
  ];

  it.each(LOST)("%s costs itself alone", async (_, job, reason) => {
    const outcomes = await pooled({ deadline: 0.5 }, (pool) =>
      Promise.all([echo("before"), job, echo("after")].map((each) => pool.run(each, 1))),
    );
    expect(outcomes).toEqual([
      { kind: "done", answer: "before 1" },
      { kind: "lost", reason: expect.stringMatching(reason) },
      { kind: "done", answer: "after 1" },
    ]);
  });

  it("more memory than a thread may take costs itself alone", async () => {
    const outcomes = await pooled({}, (pool) =>
      Promise.all([{ do: "fill" } as const, echo("after")].map((each) => pool.run(each, 1))),
    );
    expect(outcomes).toEqual([
      { kind: "lost", reason: expect.stringMatching(/memory/) },
      { kind: "done", answer: "after 1" },
    ]);
  }, 240_000);

  it("has more time where it is longer", async () => {
    const kindOf = async (seconds: number, size: number): Promise<Outcome<string>["kind"]> =>
      (await pooled({ deadline: 0.3 }, (pool) => pool.run({ do: "work", seconds, value: "" }, size))).kind;
    expect([await kindOf(PATIENT, 100_000), await kindOf(1, LARGE)]).toEqual(["lost", "done"]);
  });
});

/** What would keep the program from ending. */
function threadsAlive(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort" || resource === "Worker")
    .length;
}

describe("a task that cannot be done", () => {
  it("says so for the first job", async () => {
    await expect(pooled({}, (pool) => pool.run({ do: "throw" }, 1))).rejects.toThrow("the task is broken");
  });

  it("is told from a job that is lost: its module is missing", async () => {
    const task = new URL("./missing.ts", import.meta.url);
    await expect(pooled({ task }, (pool) => pool.run(echo("a"), 1))).rejects.toThrow(/missing\.ts/);
  });

  it("keeps what to do about it", async () => {
    const task = new URL("./refusing-task.ts", import.meta.url);
    const before = threadsAlive();
    const failed = await pooled({ task }, (pool) => pool.run(echo("a"), 1)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RedthreadError);
    expect(failed).toMatchObject({ code: "unreadable", message: "the model is gone", hint: "restore it" });
    expect(threadsAlive()).toBe(before);
  });
});
