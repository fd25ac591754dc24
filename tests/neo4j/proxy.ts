/** Doors before a server: one that is slammed at the worst moment, one behind which nobody answers any more. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Bolt's COMMIT message, alone in its chunk (neo4j.com/docs/bolt). */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy in front of a server. */
export interface CuttingProxy {
  readonly uri: string;
  /** How many connections were cut. */
  cuts(): number;
  close(): Promise<void>;
}

/**
 * Hands everything on, but cuts the connection of each commit whose number (from 0) `cutsAt` names: the server gets the commit
 * and carries it out, and the client never hears of it.
 */
export async function commitCuttingProxy(uri: string, cutsAt: readonly number[]): Promise<CuttingProxy> {
  let [commits, cuts] = [0, 0];
  const door = await doorTo(uri, (bytes, server, client) => {
    server.write(bytes);
    if (!bytes.includes(COMMIT)) return;
    if (cutsAt.includes(commits)) {
      cuts += 1;
      client.destroy();
    }
    commits += 1;
  });
  return { ...door, cuts: () => cuts };
}

/** A proxy that can fall silent: it goes on taking what is sent, and connections too, and hands nothing on. */
export interface SilentProxy {
  readonly uri: string;
  fallSilent(): void;
  close(): Promise<void>;
}

/** Hands everything on until it falls silent. */
export async function silentProxy(uri: string): Promise<SilentProxy> {
  let isSilent = false;
  const door = await doorTo(uri, (bytes, server) => isSilent || server.write(bytes));
  return {
    ...door,
    fallSilent() {
      isSilent = true;
    },
  };
}

/** A proxy that leaves it to `hear` what becomes of what a client sends. */
async function doorTo(uri: string, hear: (bytes: Buffer, server: Socket, client: Socket) => unknown) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    client.on("data", (bytes) => hear(bytes, server, client));
    server.on("data", (bytes) => client.destroyed || client.write(bytes));
    server.on("close", () => client.destroy());
    client.on("end", () => server.end());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
