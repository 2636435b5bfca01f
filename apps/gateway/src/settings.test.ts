import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

describe("settings", () => {
  it("have defaults, and leave variables that they do not know alone", () => {
    expect(readSettings({ PATH: "/bin", HTTP_PROXY: "x" })).toEqual({
      PORT: 4_000,
      HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      CORS_ORIGINS: [],
      MAX_BODY_BYTES: 2_000_000,
      MAX_QUERY_TOKENS: 4_000,
      REQUEST_TIMEOUT_SECONDS: 30,
      DRAIN_DELAY_SECONDS: 0,
      DRAIN_TIMEOUT_SECONDS: 10,
      DATABASE_URL: "",
      DATA_DIR: ".data",
      DATABASE_CONNECTIONS: 10,
      DATABASE_PATIENCE_SECONDS: 10,
      FEED_INTERVAL_MILLISECONDS: 250,
      READING: "law",
      POLICY: {},
      JWKS: "",
      TOKEN_ISSUER: "apk-governance",
      TOKEN_AUDIENCE: "apk-governance",
      TOKEN_MAX_AGE_SECONDS: 86_400,
      OTEL_EXPORTER_OTLP_ENDPOINT: "",
      OTEL_SERVICE_NAME: "apk-governance",
      TRUSTED_DOCUMENTS: [],
      OTHER_DOCUMENTS: "refused",
      FEDERATION: false,
      CACHE_SECONDS: 60,
      COMPILE_AT_USE: 3,
      KEPT_QUERY_CHARACTERS: 500_000,
      KEPT_ANSWER_BYTES: 10_000_000,
      COMPRESS_FROM_BYTES: 8_000,
      MAX_QUERY_DEPTH: 15,
      MAX_QUERY_ALIASES: 100,
      MAX_QUERY_DIRECTIVES: 50,
      MAX_QUERY_FRAGMENTS: 30,
      MAX_QUERY_SELECTIONS: 10_000,
      MAX_QUERY_COST: 200_000,
      RATE_COST_PER_SECOND: 20_000,
      RATE_COST_BURST: 400_000,
      RATE_PAGES_PER_SECOND: 100,
      TRUSTED_PROXIES: 0,
      MAX_REQUESTS_PER_CALLER: 20,
      MAX_FEEDS_PER_CALLER: 20,
      MAX_REQUESTS: 200,
      MAX_CONNECTIONS: 5_000,
      MAX_HEADER_BYTES: 16_384,
      ANSWER_TIMEOUT_SECONDS: 15,
    });
  });

  it("are read from the environment, where an empty one is not set", () => {
    const given = {
      PORT: "0",
      HOST: "",
      LOG_LEVEL: "warn",
      CORS_ORIGINS: "https://a.kz, http://localhost:3000",
    };
    expect(readSettings(given)).toMatchObject({
      PORT: 0,
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      CORS_ORIGINS: ["https://a.kz", "http://localhost:3000"],
    });
  });

  it("that are wrong are named one a line, with what is expected", () => {
    const wrong = { PORT: "70000", LOG_LEVEL: "loud", CORS_ORIGINS: "https://a.kz/,b", CACHE_SECONDS: "1.5" };
    const origins = "expected * or a list of origins such as https://example.org, divided by commas";
    expect(() => readSettings(wrong)).toThrow(
      [
        'PORT: "70000" cannot be used; expected an integer from 0 to 65535',
        'LOG_LEVEL: "loud" cannot be used; expected one of fatal, error, warn, info, debug, trace, silent',
        `CORS_ORIGINS: "https://a.kz/,b" cannot be used; ${origins}`,
        'CACHE_SECONDS: "1.5" cannot be used; expected an integer from 0 to 31536000',
      ].join("\n"),
    );
  });

  it.each(["-1", "4000.5", "1e3", "abc", " 4000", "0x10", "99999999999"])("refuse the port %j", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`PORT: ${JSON.stringify(PORT)} cannot be used`);
  });
});
