/** Loaded before a measured program: writes its CPU seconds to file descriptor 3 when it ends. */
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Worker threads load this too; the main thread's figure has theirs in it.
if (isMainThread)
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String((user + system) / 1e6));
  });
