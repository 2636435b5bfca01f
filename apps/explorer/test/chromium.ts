/** Unpacks Chromium once for all tests, into a folder of this run: two workers that unpack it at once start half a file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const before = tmpdir();
  const folder = mkdtempSync(join(before, "explorer-chromium-"));
  // The package takes no folder: it unpacks to the temporary one.
  process.env.TMPDIR = folder;
  project.provide("chromium", await chromium.executablePath());
  process.env.TMPDIR = before;
  return () => rmSync(folder, { recursive: true, force: true });
}
