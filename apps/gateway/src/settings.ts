/** Settings from the environment, checked at start. Other variables are left alone. */
import * as z from "zod";
import { speedSettings } from "./fast/settings.ts";
import { limitSettings } from "./limits/settings.ts";
import { integer } from "./setting-kinds.ts";

const expectedOrigins = "expected * or a list of origins such as https://example.org, divided by commas";
const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const shape = {
  /** 0 lets the system choose. */
  PORT: integer(0, 65_535, 4_000),
  HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: z.enum(levels, `expected one of ${levels.join(", ")}`).default("info"),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform(listed)
    .refine((origins) => origins.every(isOrigin), expectedOrigins),
  MAX_BODY_BYTES: integer(1_000, 100_000_000, 2_000_000),
  MAX_QUERY_TOKENS: integer(100, 1_000_000, 10_000),
  REQUEST_TIMEOUT_SECONDS: integer(1, 3_600, 30),
  /** How long to serve on, though no longer ready, so that a balancer looks elsewhere first. */
  DRAIN_DELAY_SECONDS: integer(0, 3_600, 0),
  DRAIN_TIMEOUT_SECONDS: integer(0, 3_600, 10),
  /** How long anybody may keep the answer to a GET. */
  CACHE_SECONDS: integer(0, 31_536_000, 60),
  ...speedSettings,
  ...limitSettings,
};

const schema = z.object(shape);

export type Settings = z.infer<typeof schema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Some settings are wrong; `message` has a line for each. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Throws `SettingsError`. An empty variable counts as not set. */
export function readSettings(environment: Environment): Settings {
  const set = Object.entries(environment).filter(([, value]) => value !== "");
  const result = schema.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map((issue) => lineFor(issue, environment)).join("\n"));
}

function lineFor({ path, message }: z.core.$ZodIssue, environment: Environment): string {
  const name = String(path[0]);
  return `${name}: ${JSON.stringify(environment[name])} cannot be used; ${message}`;
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function isOrigin(text: string): boolean {
  return text === "*" || (URL.canParse(text) && new URL(text).origin === text);
}
