/** Where the page begins: the graph is asked for and drawn before the application that works with it is there. */
import { fetchNetwork } from "./data/ask.ts";
import type { Loading } from "./data/fetch.ts";
import type { Network } from "./data/network.ts";
import { showFirstPicture } from "./first/picture.ts";

async function begin(): Promise<void> {
  const network = await fetchNetwork().then(ready, failed);
  if (network.state === "ready") await showFirstPicture(network.value);
  const { start } = await import("./start.tsx");
  start(network);
}

function ready(value: Network): Loading<Network> {
  return { state: "ready", value };
}

function failed(error: unknown): Loading<Network> {
  return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
}

void begin();
