import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, temporaryFolder, typed } from "../../test/command-line.ts";

const folder = temporaryFolder();
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const large = file("large.json", "");
truncateSync(large, 100 * 1024 * 1024);

const quorum = (...words: string[]) => ["assess", "council.quorum", "--on", "2023-06-01", ...words];
const withFacts = (path: string) => quorum("--facts", path);

/** What was typed, what standard error must say of it, and what comes in on standard input. */
const cases: readonly (readonly [words: readonly string[], says: RegExp, input?: string])[] = [
  [[], /expected a command: assess, rules/],
  [["asess"], /asess: no such command; did you mean assess\?/],
  [["--json"], /the command comes first/],
  [["assess"], /<rule>: which rule\? `apk-governance rules` lists them/],
  [["assess", "council.decison"], /<rule>: no rule "council.decison"; did you mean council.decision/],
  [["assess", "council.quorum"], /--on: expected the day of the act, as YYYY-MM-DD/],
  [quorum("--on", "2023-06-02"), /--on: given twice; give it once/],
  [["assess", "council.quorum", "--on", "2023-02-29"], /--on: expected a day that exists/],
  [["assess", "council.quorum", "--on"], /--on: needs a value, as in --on <day>/],
  [["assess", "council.quorum", "--on", "--json"], /--on.*needs a value/],
  [quorum("--fcts", "x"), /--fcts: no such option; did you mean --facts\?/],
  [quorum("-x"), /-x: no such option/],
  [quorum("--json=1"), /--json.*takes no value; leave out =1/],
  [quorum("--lang", "de"), /--lang: expected one of en, ru, kk, not "de"/],
  [quorum("--reading", "both"), /--reading: expected one of law, overview/],
  [quorum("75"), /75: expected <fact>=<value>/],
  [
    quorum("membrs=75"),
    /membrs: no such fact; did you mean members\?; council.quorum asks for members, present/,
  ],
  [quorum("members=7.5"), /members: expected an integer from 1/],
  [quorum("members=-0"), /members: expected an integer from 1/],
  [quorum("members=075"), /members: expected an integer/],
  [quorum("members="), /members: expected an integer/],
  [quorum("members=75", "members=76"), /members: given twice/],
  [quorum("__proto__=1"), /__proto__: no such fact/],
  [quorum("members=75", "present=80"), /present: cannot be, together: members = 75, present = 80/],
  [quorum("members=x", "present=y"), /members: .*\n.*present: /],
  [
    quorum("--policy", "sessionQuorm=[1,2]"),
    /--policy sessionQuorm: no such policy parameter; did you mean sessionQuorum\?/,
  ],
  [quorum("--policy", "sessionQuorum=[3,2]"), /--policy sessionQuorum: expected \[n, d\]/],
  [quorum("--policy", "{x"), /--policy \{x: is not JSON/],
  [quorum("--policy", "[1]"), /--policy \[1\]: cannot be read/],
  [quorum("--policy", "-", "--facts", "-"), /--policy -: standard input already gives the facts/, "{}"],
  [withFacts(join(folder, "none.json")), /--facts .*none.json: cannot be read \(there is no such file\)/],
  [withFacts(folder), /--facts .*: is a directory; name a file/],
  [withFacts(large), /has 104857600 bytes, more than the limit of 1048576 bytes \(1 MiB\)/],
  [withFacts("-"), /--facts - \(standard input\): is larger than the limit/, "1".repeat(2 ** 21)],
  [withFacts("-"), /--facts - \(standard input\): is empty/, ""],
  [withFacts(file("text.json", "{'members': 75}")), /text.json: is not JSON \(/],
  [withFacts(file("deep.json", "[".repeat(500_000))), /deep.json: is not JSON/],
  [withFacts(file("list.json", "[75]")), /list.json: expected a JSON object/],
  [withFacts(file("null.json", "null")), /null.json: expected a JSON object/],
  [withFacts(file("latin.json", Uint8Array.of(0x7b, 0xff, 0x7d))), /latin.json: is not UTF-8 text/],
  [withFacts(file("quoted.json", '{"members": "75"}')), /members: expected an integer/],
  [
    quorum("members=75", "--output", join(folder, "no", "x")),
    /--output .*: there is no directory .*; make it first/,
  ],
  [quorum("members=75", "--output", folder), /--output .*: is not a regular file/],
  [quorum("members=75", "--output", "/dev/null"), /--output \/dev\/null: is not a regular file/],
  [["rules", "council"], /council: rules takes no operand; for an area give --area council/],
  [["rules", "--area", "counsil"], /--area counsil: no such area; did you mean council\?/],
  [["explain", "council.quorum", "council.decision"], /council.decision: one rule at a time/],
  [["explain", "council.quorum", "--on", "soon"], /--on soon: expected a day that exists/],
  [["vectors", "--check", "--run"], /give --check or --run, not both/],
  [["vectors", "--check", file("no-vectors.json", "{}")], /expected \{"vectors": \[ … \]\}/],
  [
    ["vectors", "--check", file("no-id.json", '{"vectors":[{}]}')],
    /no-id.json: vectors\[0\].id: is needed; vectors\/README.md tells how/,
  ],
  [["vectors", "--check", large], /has 104857600 bytes, more than the limit of 16777216 bytes \(16 MiB\)/],
  [["--version", "--jsn"], /--version: stands alone; leave out --jsn/],
  [["--help", "assess", "rules"], /rules: one command at a time/],
  [["vectors", "--run"], /standard input, a line: is larger than the limit/, "1".repeat(2 ** 21)],
];

test.each(cases.map(([words, says, input]) => [words.join(" ").slice(0, 90), words, says, input] as const))(
  "refuses: %s",
  async (_, words, says, input) => {
    const { code, out, err } = await typed(words, input);
    expect(err).toMatch(says);
    expect(err).toMatch(words.includes("--json") ? /^\{.*\}\n$/ : /^(apk-governance: .+\n)+$/);
    expect({ code, out }).toEqual({ code: 64, out: "" });
  },
);

test("the process says the same, on standard error, and exits with 64", { timeout: 60_000 }, async () => {
  const ran = await cli(withFacts(large));
  expect(ran).toMatchObject({ code: 64, out: "" });
  expect(ran.err).toMatch(/^apk-governance: --facts .*large.json: has 104857600 bytes.*\n$/);
});

test("with --json the refusal is JSON, with every issue", async () => {
  const { err } = await typed(quorum("members=0", "foo=1", "--reading", "x", "--json"));
  const { error, rule, issues } = JSON.parse(err);
  expect({ error, rule }).toEqual({ error: "InvalidFactsError", rule: "council.quorum" });
  expect(issues.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
    ["members", "out_of_range"],
    ["foo", "unknown_fact"],
    ["reading", "not_in_list"],
  ]);
  const half = await typed(quorum("--facts", file("half.json", '{"\\ud800": 1}'), "--json"));
  expect(JSON.parse(half.err).issues).toMatchObject([{ path: "\ufffd", code: "unknown_fact" }]);
  const unknown = await typed(["explain", "council.decison", "--json"]);
  expect(JSON.parse(unknown.err)).toMatchObject({ error: "UnknownRuleError", rule: "council.decison" });
});
