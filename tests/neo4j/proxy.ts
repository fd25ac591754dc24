/** A door before a server that can be slammed: connections that are cut at the worst moment. */
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
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let [commits, cuts] = [0, 0];
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    client.on("data", (bytes) => {
      server.write(bytes);
      if (!bytes.includes(COMMIT)) return;
      if (cutsAt.includes(commits)) {
        cuts += 1;
        client.destroy();
      }
      commits += 1;
    });
    server.on("data", (bytes) => client.destroyed || client.write(bytes));
    server.on("close", () => client.destroy());
    client.on("end", () => server.end());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
