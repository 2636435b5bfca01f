/** A network between the gateway and its database that can be cut as networks are. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Network {
  /** The address of the database, by this network. */
  readonly url: string;
  /** Connections that stand go silent: what is sent on them is lost, and nobody is told. New ones work. */
  silence(): void;
  /** New ones are silent, too. */
  silenceAll(): void;
  /** Connections are closed, and new ones refused. */
  cut(): Promise<void>;
  /** New connections work. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function networkTo(databaseUrl: string): Promise<Network> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isSilent = false;

  const server = createServer((near) => {
    keep(near);
    if (isSilent) return;
    const far = connect(Number(target.port || 5432), target.hostname);
    keep(far);
    near.pipe(far).pipe(near);
  });

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  }

  function silence(): void {
    for (const socket of sockets) socket.unpipe().resume();
  }

  async function cut(): Promise<void> {
    const closed = server.listening && once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: String(port) });
  return {
    url: url.href,
    silence,
    silenceAll() {
      isSilent = true;
      silence();
    },
    cut,
    async mend() {
      isSilent = false;
      if (server.listening) return;
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    close: cut,
  };
}
