/** Files and standard input, read under a limit, and written whole or not at all. */
import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BadInput } from "./bad-input.ts";

export const MEBIBYTE = 1024 * 1024;

type Chunks = AsyncIterable<unknown>;

/** The JSON in a file, or, for `-`, in standard input. `flag` names it where it cannot be used. */
export async function readJson(path: string, flag: string, limit: number, stdin: Chunks): Promise<unknown> {
  const named = path === "-" ? `${flag} - (standard input)` : `${flag} ${path}`;
  const bytes = path === "-" ? await gather(stdin, named, limit) : await readFile(path, named, limit);
  return parseJson(decode(bytes, named), named);
}

/** Lines of text, without the ends; none may be longer than the limit. */
export async function* lines(stdin: Chunks, named: string, limit: number): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stdin) {
    rest = Buffer.concat([rest, bytesOf(chunk)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield decode(rest.subarray(0, end), named);
      rest = rest.subarray(end + 1);
    }
    if (rest.length > limit) throw tooLarge(`${named}, a line`, limit);
  }
  if (rest.length > 0) yield decode(rest, named);
}

/** Throws `BadInput` where the file could not be written, so that no work is lost on it. */
export async function checkOutput(path: string): Promise<void> {
  const named = `--output ${path}`;
  const [target, folder] = await Promise.all([statusOf(path), statusOf(dirname(path))]);
  if (!folder?.isDirectory())
    throw new BadInput(`${named}: there is no directory ${dirname(path)}; make it first`);
  if (target && !target.isFile()) throw new BadInput(`${named}: is not a regular file; name a file`);
}

/** Writes beside the target and renames, so that a reader sees the old file or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new BadInput(`--output ${path}: cannot be written (${reason(error)}); name another file`);
  }
}

async function readFile(path: string, named: string, limit: number): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const status = await file.stat();
    if (status.isDirectory()) throw new BadInput(`${named}: is a directory; name a file`);
    if (status.size > limit) throw tooLarge(named, limit, status.size);
    return await gather(file.createReadStream({ autoClose: false }), named, limit);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${named}: cannot be read (${reason(error)}); name a file that can`);
  } finally {
    await file?.close();
  }
}

async function gather(chunks: Chunks, named: string, limit: number): Promise<Buffer> {
  const found: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    found.push(bytesOf(chunk));
    size += bytesOf(chunk).length;
    if (size > limit) throw tooLarge(named, limit);
  }
  return Buffer.concat(found);
}

function bytesOf(chunk: unknown): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
}

function decode(bytes: Uint8Array, named: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${named}: is not UTF-8 text; save it as UTF-8`);
  }
}

/** The JSON in the text, or `BadInput`. */
export function parseJson(text: string, named: string): unknown {
  if (text.trim() === "") throw new BadInput(`${named}: is empty; expected JSON`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${named}: is not JSON (${(error as Error).message}); mend it there`);
  }
}

function tooLarge(named: string, limit: number, size?: number): BadInput {
  const found = size === undefined ? "is larger" : `has ${size} bytes, more`;
  return new BadInput(
    `${named}: ${found} than the limit of ${limit} bytes (${limit / MEBIBYTE} MiB); give less`,
  );
}

async function statusOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "no space left",
  EROFS: "the file system is read-only",
  ENOTDIR: "part of the path is not a directory",
  ENAMETOOLONG: "the name is too long",
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
