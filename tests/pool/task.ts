/** A task for tests: does what its job says, and tells how often its module did something before. */

/** What a thread is asked to do. */
export type TestJob =
  | { readonly do: "echo"; readonly value: string }
  | { readonly do: "work"; readonly seconds: number; readonly value: string }
  | { readonly do: "spin" | "backtrack" | "fill" | "throw" | "exit" };

let jobs = 0;

/** Does a job; gives its value and its number within the thread. */
export function run(job: TestJob): string {
  jobs += 1;
  switch (job.do) {
    case "echo":
      return `${job.value} ${jobs}`;
    case "work":
      return `${work(job.seconds)} ${job.value}`;
    case "spin":
      return work(Number.POSITIVE_INFINITY);
    case "backtrack":
      return String(/^(a+)+$/.test(`${"a".repeat(60)}b`));
    case "fill":
      return String(fill());
    case "exit":
      return process.exit(3);
    default:
      throw new Error("the task is broken");
  }
}

/** Keeps a core busy for so many seconds. */
function work(seconds: number): string {
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) jobs += 0;
  return "worked";
}

function fill(): number {
  const kept: (readonly number[])[] = [];
  for (;;) kept.push(new Array<number>(1_000_000).fill(0.5));
}
