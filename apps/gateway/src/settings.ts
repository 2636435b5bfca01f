/** Settings from the environment, checked at start. Other variables are left alone. */
import { InvalidFactsError, type ProcedureOptions, procedures, readings } from "@apk-governance/core";
import * as z from "zod";
import { speedSettings } from "./fast/settings.ts";
import { limitSettings } from "./limits/settings.ts";
import { flag, integer } from "./setting-kinds.ts";

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
  MAX_QUERY_TOKENS: integer(100, 1_000_000, 4_000),
  REQUEST_TIMEOUT_SECONDS: integer(1, 3_600, 30),
  /** How long to serve on, though no longer ready, so that a balancer looks elsewhere first. */
  DRAIN_DELAY_SECONDS: integer(0, 3_600, 0),
  DRAIN_TIMEOUT_SECONDS: integer(0, 3_600, 10),
  /** A PostgreSQL server, 15 or later; empty for the embedded one. */
  DATABASE_URL: z
    .string()
    .default("")
    .refine(
      (url) => url === "" || isPostgres(url),
      "expected an address such as postgresql://user:password@host/name",
    ),
  /** Where the embedded database and the development key lie, private to the user. */
  DATA_DIR: z.string().default(".data"),
  DATABASE_CONNECTIONS: integer(1, 1_000, 10),
  /** How long a request waits for a database that is away. */
  DATABASE_PATIENCE_SECONDS: integer(0, 600, 10),
  /** How soon those who follow a register hear of what another gateway recorded. */
  FEED_INTERVAL_MILLISECONDS: integer(10, 60_000, 250),
  /** Under which reading and policy acts are recorded. */
  READING: z.enum(readings, `expected one of ${readings.join(", ")}`).default("law"),
  POLICY: z.string().default("{}").transform(policy),
  /** The keys of those who sign tokens, by URL or file; empty for the key of this machine, for development. */
  JWKS: z.string().default(""),
  TOKEN_ISSUER: z.string().default("apk-governance"),
  TOKEN_AUDIENCE: z.string().default("apk-governance"),
  TOKEN_MAX_AGE_SECONDS: integer(1, 31_536_000, 86_400),
  /** Where OpenTelemetry traces go, such as http://localhost:4318; empty for nowhere. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .default("")
    .refine((url) => url === "" || isHttp(url), "expected an address such as http://localhost:4318"),
  OTEL_SERVICE_NAME: z.string().default("apk-governance"),
  /** Files that list the operations of clients, divided by commas: docs/clients.md. Empty for none. */
  TRUSTED_DOCUMENTS: z.string().default("").transform(listed),
  /** Whether documents that the files do not list are answered, too. */
  OTHER_DOCUMENTS: z.enum(["refused", "answered"], "expected refused or answered").default("refused"),
  /** Whether the graph is a subgraph of Apollo Federation 2, too: docs/clients.md. */
  FEDERATION: flag(false),
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
  const given = name === "DATABASE_URL" ? "the address given" : JSON.stringify(environment[name]);
  return `${name}: ${given} cannot be used; ${message}`;
}

function isPostgres(text: string): boolean {
  return URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol);
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}

/** Policy parameters as JSON; core knows which there are. */
function policy(text: string, context: z.RefinementCtx): NonNullable<ProcedureOptions["policy"]> {
  try {
    const read = JSON.parse(text);
    procedures.session.allowed(procedures.session.initial, "president", "2024-01-01", { policy: read });
    return read;
  } catch (error) {
    const issues = error instanceof InvalidFactsError ? error.issues : [];
    const told = issues.map(({ path, message }) => `${path}: ${message}`).join("; ");
    context.addIssue({ code: "custom", message: told || "expected policy parameters as a JSON object" });
    return z.NEVER;
  }
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
