/** A progress bar on standard error; none where that is no terminal. */
import { SingleBar } from "cli-progress";

/** A bar that appears with its first update, and is gone when all is done. */
export interface Bar {
  readonly update: (done: number, total?: number) => void;
  readonly stop: () => void;
}

/** Makes a bar with a title. Without a total it counts. */
export function progressBar(title: string): Bar {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  let bar: SingleBar | undefined;
  const start = (total: number | undefined): SingleBar => {
    const format = total === undefined ? `${title}: {value}` : `${title} [{bar}] {value}/{total}`;
    const made = new SingleBar({
      format,
      stream: process.stderr,
      clearOnComplete: true,
      stopOnComplete: true,
      hideCursor: true,
    });
    made.start(total ?? 0, 0);
    return made;
  };
  return {
    update: (done, total) => {
      bar ??= start(total);
      bar.update(done);
    },
    stop: () => bar?.stop(),
  };
}
