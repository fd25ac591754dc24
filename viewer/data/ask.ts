/** Asking the server, in what the page begins with: no React here. Errors are in plain words; the network's reason is their cause. */
import { TEXTS } from "../texts.ts";
import { type Network, parseNetwork } from "./network.ts";

/** Where the server has the graph. */
export const NETWORK = "/api/network";

/** The graph as the server has it now. */
export async function fetchNetwork(): Promise<Network> {
  return parseNetwork(await fetchText(NETWORK, undefined));
}

/** Our own server's JSON has the shape that its types say. */
export function readJson<Value>(json: string): Value {
  return JSON.parse(json);
}

/** The text of an answer. */
export async function fetchText(path: string, signal: AbortSignal | undefined): Promise<string> {
  const response = await fetch(path, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new Error(TEXTS.serverGone, { cause });
  });
  if (response.status === 404) throw new Error(TEXTS.notThere);
  if (response.status === 422) throw new Error(readJson<{ readonly error: string }>(await response.text()).error);
  if (!response.ok) throw new Error(TEXTS.serverRefused(response.status));
  return response.text();
}
