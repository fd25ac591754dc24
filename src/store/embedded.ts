/**
 * The embedded store: the database in one file of the graph's folder, asked in processes that can be ended (embedded-process.ts).
 */
import { RedthreadError } from "../errors.ts";
import { makeDatabase } from "./embedded-database.ts";
import { type EngineProcess, startEngine } from "./embedded-process.ts";
import { refuseFileAccess, writesInVain } from "./read-only.ts";
import { gathered, type Progress, type Store } from "./store.ts";

/**
 * Opens the database of a graph's folder, made from the folder's files first where it is missing, stale or damaged.
 *
 * @throws RedthreadError `bad-graph` for what is no graph folder, `store-unavailable` where the engine does not run here.
 */
export async function openEmbedded(dir: string, onProgress?: Progress): Promise<Store> {
  return embeddedStore(dir, await startEngine(dir, onProgress));
}

/** A store whose `load` makes the folder's database anew and reads from that one then. */
function embeddedStore(dir: string, first: EngineProcess): Store {
  /** The one process that waits for a query; queries at one time have one each. */
  let waiting: EngineProcess | undefined = first;
  const busy = new Set<EngineProcess>();
  let isOpen = true;

  const take = async (): Promise<EngineProcess> => {
    const taken = waiting;
    waiting = undefined;
    return taken?.isAlive() === true ? taken : startEngine(dir);
  };
  const putBack = (engine: EngineProcess) => {
    if (!busy.delete(engine)) return;
    if (isOpen && waiting === undefined && engine.isAlive()) waiting = engine;
    else engine.kill();
  };
  const endAll = () => {
    for (const engine of [waiting, ...busy]) engine?.kill();
    waiting = undefined;
    busy.clear();
  };
  return {
    name: "embedded",
    async load(graph, options) {
      const summary = await makeDatabase(dir, graph, options?.onProgress);
      endAll();
      return summary;
    },
    async stream(cypher, params = {}, options = {}) {
      if (options.write === true) throw writesInVain();
      refuseFileAccess(cypher);
      const engine = isOpen ? await take() : undefined;
      if (engine === undefined || !isOpen) {
        engine?.kill();
        throw new RedthreadError("store-unavailable", "the embedded database is closed");
      }
      busy.add(engine);
      return engine.ask(cypher, params, options, () => putBack(engine));
    },
    async query(cypher, params, options) {
      return gathered(await this.stream(cypher, params, options));
    },
    async close() {
      isOpen = false;
      endAll();
    },
  };
}
