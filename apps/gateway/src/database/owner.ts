/** The user who runs the embedded PostgreSQL, where the gateway runs as root. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DatabaseError } from "./errors.ts";

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/** PostgreSQL refuses to run as root, so root gives it to the system user `postgres`, who is made where missing. */
export async function serverOwner(): Promise<Owner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await postgresUser()) ?? (await makePostgresUser());
}

async function postgresUser(): Promise<Owner | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function makePostgresUser(): Promise<Owner> {
  const words = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"];
  const error = await run("useradd", words).catch((cause: unknown) => cause);
  const owner = await postgresUser();
  if (owner) return owner;
  const fix = "make a user postgres, run the gateway as another user, or set DATABASE_URL";
  throw new DatabaseError(`PostgreSQL does not run as root, and no user could be made for it: ${fix}`, {
    cause: error,
  });
}
