/** graph.json of any size for the viewer, the same for the same numbers: the generator of its tests, compiled on the way. */
import { join } from "node:path";
import { createServer } from "vite";

const GENERATOR = join(import.meta.dirname, "..", "tests", "viewer", "large.ts");

const vite = await createServer({
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { largeGraph } = await vite.ssrLoadModule(GENERATOR);
await vite.close();

/**
 * The text of a graph.json.
 * @param {{entities: number, edges: number}} size
 */
export function placedGraph({ entities, edges }) {
  return largeGraph(entities, edges);
}
