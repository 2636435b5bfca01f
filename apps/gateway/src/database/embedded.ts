/**
 * An embedded PostgreSQL: a real server of our own, on this machine, for whoever has none
 *
 * It lives in `DATA_DIR/postgres`, private to its user: `data`, the log, and `server.json` with port and password. It
 * runs by itself, so it outlives a gateway that was killed, and gateways on one directory share it. Whoever finds it
 * down starts it; PostgreSQL's own lock file sees to it that there is one. The last gateway to leave stops it.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { type Binaries, findBinaries } from "./binaries.ts";
import { DatabaseError } from "./errors.ts";
import { type Owner, serverOwner } from "./owner.ts";

export interface EmbeddedServer {
  /** The address of the running server, which is started if it is down. Throws `DatabaseError`. */
  running(): Promise<string>;
  /** Stops the server. */
  stop(): Promise<void>;
}

interface Access {
  readonly port: number;
  readonly password: string;
}

interface Place extends Binaries {
  readonly directory: string;
  readonly owner: Owner | undefined;
}

const run = promisify(execFile);

/** How long a server may take that is just being started, or has just died. */
const PATIENCE_MILLISECONDS = 20_000;

/** Settings of the server: only from this machine, only with the password, and nothing lost on a crash. */
const configuration = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
fsync = on
synchronous_commit = on
full_page_writes = on
max_connections = 200
shared_buffers = '128MB'
`;

/** The server of that directory; its cluster is made when there is none. Throws `DatabaseError`. */
export async function embeddedServer(dataDirectory: string): Promise<EmbeddedServer> {
  const directory = resolve(dataDirectory, "postgres");
  const owner = await serverOwner();
  const place: Place = { ...(await findBinaries()), directory, owner };
  await makePrivate(dirname(directory), owner).catch((cause: Error) => {
    const why = `${JSON.stringify(dataDirectory)} cannot hold the register (${cause.message})`;
    throw new DatabaseError(`DATA_DIR: ${why}; expected a folder that this user may write`, { cause });
  });
  if (!(await readAccess(place))) await makeCluster(place);
  return {
    async running() {
      const { password } = await requiredAccess(place);
      if (!(await isUp(place))) await start(place);
      return `postgresql://apk:${password}@127.0.0.1:${(await requiredAccess(place)).port}/postgres`;
    },
    async stop() {
      if (await isUp(place)) await control(place, "stop", "-m", "fast", "-w");
    },
  };
}

async function makePrivate(directory: string, owner: Owner | undefined): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made !== undefined && owner) await chown(directory, owner.uid, owner.gid);
}

/** Made aside and moved into place whole, so that a start that was killed, or another one, leaves no half a cluster. */
async function makeCluster(place: Place): Promise<void> {
  const directory = `${place.directory}.${process.pid}`;
  await rm(directory, { recursive: true, force: true });
  await makePrivate(directory, place.owner);
  const access = { port: await freePort(), password: randomBytes(24).toString("base64url") };
  const passwordFile = join(directory, "password");
  await writePrivate(passwordFile, access.password, place.owner);
  const data = join(directory, "data");
  await execute(place, place.initdb, [
    ...["-D", data, "-U", "apk", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--data-checksums"],
  ]);
  await rm(passwordFile);
  await writeFile(join(data, "postgresql.auto.conf"), configuration);
  await writePrivate(join(directory, "server.json"), JSON.stringify(access), place.owner);
  await rename(directory, place.directory).catch(async (error: NodeJS.ErrnoException) => {
    await rm(directory, { recursive: true, force: true });
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(error.code ?? "")) throw error;
  });
}

async function start(place: Place): Promise<void> {
  let access = await requiredAccess(place);
  if (!(await isFree(access.port))) {
    access = { ...access, port: await freePort() };
    await writePrivate(join(place.directory, "server.json"), JSON.stringify(access), place.owner);
  }
  await startSoon(place, access.port);
}

/**
 * Another gateway may be faster to start it; and after a crash PostgreSQL does not start before the last process of the
 * server that died has noticed.
 */
async function startSoon(place: Place, port: number): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  const log = join(place.directory, "log");
  while (!(await isUp(place))) {
    try {
      await forgetZombie(place);
      await control(place, "start", "-w", "-t", "60", "-l", log, "-o", `-p ${port}`);
    } catch (error) {
      if (performance.now() > end) throw error;
      await setTimeout(100);
    }
  }
}

/** PostgreSQL takes a dead process for a live one until it is reaped. Its shared memory still tells it of live ones. */
async function forgetZombie(place: Place): Promise<void> {
  const [pid] = await lockFile(place);
  if (pid && (await isZombie(Number(pid)))) await rm(join(place.directory, "data", "postmaster.pid"));
}

async function lockFile({ directory }: Place): Promise<string[]> {
  const text = await readFile(join(directory, "data", "postmaster.pid"), "utf8").catch(() => "");
  return text.split("\n").map((line) => line.trim());
}

/** The server says on which port it listens, and that it is ready. */
async function isUp(place: Place): Promise<boolean> {
  const [pid, , , port, , , , status] = await lockFile(place);
  if (status !== "ready" || !(await isAlive(Number(pid))) || (await isFree(Number(port)))) return false;
  const access = await requiredAccess(place);
  if (access.port !== Number(port)) {
    const found = { ...access, port: Number(port) };
    await writePrivate(join(place.directory, "server.json"), JSON.stringify(found), place.owner);
  }
  return true;
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !(await isZombie(pid));
}

/** Dead, but nobody has taken note: so it is in a container whose first process does not reap. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return / Z \d+ /.test(status.slice(status.lastIndexOf(")")));
}

async function readAccess({ directory }: Place): Promise<Access | undefined> {
  const text = await readFile(join(directory, "server.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Access);
}

async function requiredAccess(place: Place): Promise<Access> {
  const access = await readAccess(place);
  if (access) return access;
  throw new DatabaseError(`${place.directory} is no register of ours: it has no server.json; set DATA_DIR`);
}

/** Written aside and moved, so that nobody reads half of it. */
async function writePrivate(file: string, text: string, owner: Owner | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, text, { mode: 0o600 });
  await chmod(aside, 0o600);
  if (owner) await chown(aside, owner.uid, owner.gid);
  await rename(aside, file);
}

async function control(place: Place, ...how: string[]): Promise<void> {
  await execute(place, place.pg_ctl, [...how, "-D", join(place.directory, "data"), "-s"]);
}

async function execute({ directory, owner }: Place, file: string, words: string[]): Promise<void> {
  const as = owner && { uid: owner.uid, gid: owner.gid };
  const env = { ...process.env, LC_ALL: "C" };
  await run(file, words, { ...as, env, cwd: dirname(directory) }).catch((error: Failure) => {
    throw new DatabaseError(reasonOf(error, file, directory), { cause: error });
  });
}

type Failure = NodeJS.ErrnoException & { readonly stderr?: string };

function reasonOf({ code, stderr, message }: Failure, file: string, directory: string): string {
  if (code !== "EACCES") return `the embedded PostgreSQL in ${directory}: ${(stderr || message).trim()}`;
  return [
    "PostgreSQL does not run as root, so the user postgres runs it, and that one may not reach",
    `${file} or ${directory}: run the gateway as another user, in another directory, or set DATABASE_URL`,
  ].join(" ");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });
}
