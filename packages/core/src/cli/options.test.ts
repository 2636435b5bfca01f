import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, typed } from "../../test/command-line.ts";
import { commonOptions } from "./command.ts";
import { commands } from "./run.ts";

/**
 * What an option does in a form of a command: it is refused with words such as these, the answer is another with it, or
 * the help says that the answer is the same.
 */
type Outcome = RegExp | "another" | { readonly help: string };
type Case = readonly [given: readonly string[], outcome: Outcome];

interface Form {
  /** A command line of that form that answers. */
  readonly words: readonly string[];
  readonly input?: string;
  readonly options: Readonly<Record<string, readonly Case[]>>;
}

const folder = temporaryFolder();
const file = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};
const missing = join(folder, "none.json");
const facts = file("facts.json", { present: 50 });
const question = { rule: "council.quorum", facts: { members: 75, present: 50 }, on: "2023-06-01" };
const vectors = file("vectors.json", {
  vectors: [{ ...question, id: "a", kind: "boundary", expect: { verdict: "satisfied" } }],
});

const day = /: expected a day/;
const bad = (flag: string, value: string, says: RegExp): Case => [[`--${flag}`, value], says];
const goesWith = (form: string) => new RegExp(`^apk-governance: --[a-z]+: goes with ${form}\\n$`);
const policy = [bad("policy", "x=1", /--policy x: /), bad("policy", missing, /cannot be read/)];
const reading = [bad("reading", "nonsense", /--reading: expected one of law, overview/)];
const notForLang: Case = [["--lang", "kk"], { help: "are in English" }];

const forms: Readonly<Record<string, Form>> = {
  assess: {
    words: ["assess", "council.quorum", "--on", "2023-06-01", "members=75"],
    options: {
      on: [bad("on", "notaday", day), [["--on", "2001-06-01"], "another"]],
      facts: [bad("facts", missing, /cannot be read/), [["--facts", facts], "another"]],
      reading,
      policy,
      "no-input": [[["--no-input"], { help: "not even at a terminal" }]],
      lang: [[["--lang", "kk"], "another"]],
    },
  },
  rules: {
    words: ["rules"],
    options: {
      area: [bad("area", "x", /no such area/), [["--area", "council"], "another"]],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  explain: {
    words: ["explain", "council.quorum"],
    options: {
      on: [bad("on", "notaday", day), [["--on", "2009-01-01"], "another"]],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "powers alone": {
    words: ["powers"],
    options: {
      act: [bad("act", "x", /--act: no act "x"/)],
      ...Object.fromEntries(
        Object.entries({ on: "notaday", reading: "nonsense", policy: "x=1" }).map(([flag, value]) => [
          flag,
          [bad(flag, value, goesWith("powers <office> or powers --act <act>, not with powers alone"))],
        ]),
      ),
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "powers <office>": {
    words: ["powers", "council", "--on", "2023-06-01"],
    options: {
      act: [bad("act", "session.convene-regular", /give an office or --act, not both/)],
      on: [bad("on", "notaday", day), [["--on", "1990-01-01"], "another"]],
      reading,
      policy: [...policy, [["--policy", "abolishedOn=2020-01-01"], "another"]],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "powers --act <act>": {
    words: ["powers", "--act", "session.convene-regular", "--on", "2023-06-01"],
    options: {
      act: [bad("act", "x", /--act: no act "x"/)],
      on: [bad("on", "notaday", day), [["--on", "1990-01-01"], "another"]],
      reading,
      policy: [...policy, [["--policy", "abolishedOn=2020-01-01"], "another"]],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "plan rotation": {
    words: ["plan", "rotation", "korean", "german", "uyghur", "--from", "2025-04-24", "--years", "3"],
    options: {
      from: [bad("from", "notaday", day)],
      years: [bad("years", "x", /--years: expected an integer/), [["--years", "2"], "another"]],
      seats: [bad("seats", "3", /--seats: expected an integer from 1 to 2/), [["--seats", "1"], "another"]],
      history: [bad("history", missing, /cannot be read/), bad("history", facts, /expected a list of terms/)],
      mode: [bad("mode", "weird", goesWith("plan council-meeting, not with plan rotation"))],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "plan council-meeting": planOf(["council-meeting", "2020-12-11"], {
    mode: [
      bad("mode", "weird", /--mode: expected rolling or half-year/),
      [["--mode", "half-year"], "another"],
    ],
  }),
  "plan session": planOf(["session", "2020"]),
  "plan term": planOf(["term", "2024-02-29"]),
  calendar: {
    words: ["calendar", "--from", "2021-01-01", "--to", "2022-01-01"],
    options: {
      from: [bad("from", "notaday", day), [["--from", "2019-01-01"], "another"]],
      to: [bad("to", "notaday", day), [["--to", "2024-01-01"], "another"]],
      "council-meetings": [
        bad("council-meetings", "x", day),
        [["--council-meetings", "2020-12-11"], "another"],
      ],
      sessions: [bad("sessions", "2021-04-28,x", day), [["--sessions", "2021-04-28"], "another"]],
      terms: [bad("terms", missing, /cannot be read/), bad("terms", facts, /expected a list of terms/)],
      recommendations: [
        bad("recommendations", missing, /cannot be read/),
        bad("recommendations", facts, /expected a list of recommendations/),
      ],
      policy,
      ics: [[["--ics"], "another"]],
      lang: [[["--lang", "ru"], "another"]],
    },
  },
  "vectors alone": {
    words: ["vectors"],
    options: {
      kind: [bad("kind", "x", /--kind: expected one of/), [["--kind", "invalid"], "another"]],
      check: [[["--check"], "another"]],
      run: [[["--run"], "another"]],
      lang: [notForLang],
    },
  },
  "vectors <rule>": {
    words: ["vectors", "council.quorum"],
    options: {
      kind: [bad("kind", "x", /--kind: expected one of/), [["--kind", "invalid"], "another"]],
      check: [[["--check"], /--check council.quorum: cannot be read/]],
      run: [[["--run"], /council.quorum: --run reads standard input/]],
      lang: [notForLang],
    },
  },
  "vectors --check": {
    words: ["vectors", "--check", vectors],
    options: {
      kind: [bad("kind", "x", /--kind: expected one of/), [["--kind", "invalid"], "another"]],
      check: [[["--check"], /given twice/]],
      run: [[["--run"], /give --check or --run, not both/]],
      lang: [[["--lang", "kk"], "another"]],
    },
  },
  "vectors --run": {
    words: ["vectors", "--run"],
    input: JSON.stringify(question),
    options: {
      kind: [
        bad(
          "kind",
          "invalid",
          goesWith("vectors alone or vectors <rule> or vectors --check, not with vectors --run"),
        ),
      ],
      check: [[["--check"], /give --check or --run, not both/]],
      run: [[["--run"], /given twice/]],
      lang: [notForLang],
      output: [
        bad("output", missing, /--run answers line by line on standard output; use --run > .*none.json/),
      ],
    },
  },
};

/** Forms of `plan` that take none of the options of a rotation. */
function planOf(words: readonly string[], own: Form["options"] = {}): Form {
  const name = `plan ${words[0]}`;
  const useless = { from: "x", years: "x", seats: "x", history: missing };
  return {
    words: ["plan", ...words],
    options: {
      ...Object.fromEntries(
        Object.entries(useless).map(([flag, value]) => [
          flag,
          [bad(flag, value, goesWith(`plan rotation, not with ${name}`))],
        ]),
      ),
      mode: [bad("mode", "weird", goesWith(`plan council-meeting, not with ${name}`))],
      lang: [[["--lang", "ru"], "another"]],
      ...own,
    },
  };
}

/** The words with the option, in place of the same option before. */
function withOption(words: readonly string[], given: readonly string[]): string[] {
  const [flag = "", value] = given;
  const at = value === undefined ? -1 : words.indexOf(flag);
  return at < 0 ? [...words, ...given] : [...words.slice(0, at), ...words.slice(at + 2), ...given];
}

test("the table has every form of every command, and every option of each", () => {
  const named = commands.flatMap(({ name, forms }) => Object.keys(forms ?? { [name]: [] }));
  expect(Object.keys(forms)).toEqual(named);
  const common = ["json", "output", "help"];
  for (const { name, options, forms: own } of commands) {
    for (const form of Object.keys(own ?? { [name]: [] })) {
      const listed = [...Object.keys(forms[form]!.options), ...common];
      expect(new Set(listed), form).toEqual(
        new Set([...Object.keys(options), ...Object.keys(commonOptions)]),
      );
    }
  }
});

const cases = Object.entries(forms).flatMap(([name, { words, input, options }]) =>
  Object.values(options).flatMap((of) =>
    of.map(([given, outcome]) => [`${name}: ${given.join(" ")}`, { words, input, given, outcome }] as const),
  ),
);

test.each(cases)(
  "no option is ignored: %s",
  { timeout: 60_000 },
  async (_, { words, input, given, outcome }) => {
    const plain = await typed(words, input);
    expect(plain.err).toBe("");
    const ran = await typed(withOption(words, given), input);
    if (outcome instanceof RegExp) {
      expect(ran).toMatchObject({ code: 64, out: "" });
      expect(ran.err).toMatch(outcome);
    } else if (outcome === "another") {
      expect(ran.err).toBe("");
      expect(ran.out).not.toBe(plain.out);
    } else {
      expect(ran).toEqual(plain);
      expect((await typed([words[0]!, "--help"])).out).toContain(outcome.help);
    }
  },
);

describe.each(Object.entries(forms))("%s", (_, { words, input, options }) => {
  test("takes the common options", async () => {
    const plain = await typed(words, input);
    const json = await typed([...words, "--json"], input);
    expect(() => JSON.parse(json.out)).not.toThrow();
    expect((await typed([...words, "--lang", "de"], input)).err).toContain(
      "--lang: expected one of en, ru, kk",
    );
    expect((await typed([...words, "--help"], input)).out).toBe((await typed([words[0]!, "--help"])).out);
    if (options.output) return;
    const path = join(folder, "answer");
    expect(await typed([...words, "--output", path], input)).toEqual({ ...plain, out: "" });
    expect(readFileSync(path, "utf8")).toBe(plain.out);
  });
});

test("every option that a form does not take is named", async () => {
  const words = ["plan", "term", "2024-02-29", "--history", "/nope.json", "--mode", "weird"];
  const { err } = await typed(words);
  expect(err.trimEnd().split("\n")).toEqual([
    "apk-governance: --history: goes with plan rotation, not with plan term",
    "apk-governance: --mode: goes with plan council-meeting, not with plan term",
  ]);
});
