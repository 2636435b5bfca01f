import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, temporaryFolder, typed } from "../../test/command-line.ts";
import { canonicalJson } from "../index.ts";
import { planViceChairRotation } from "../planning/vice-chair-rotation.ts";

const rotation = ["plan", "rotation", "korean", "german", "uyghur", "--from", "2025-04-24", "--years", "3"];
const history = join(temporaryFolder(), "history.json");
const served = [{ seat: 1, association: "german", from: "2024-04-24", to: "2025-04-24" }];
writeFileSync(history, JSON.stringify(served));

test("plans the rotation as the library does, whatever the time zone", { timeout: 60_000 }, async () => {
  const terms = planViceChairRotation({
    associations: ["korean", "german", "uyghur"],
    from: "2025-04-24",
    years: 3,
  });
  for (const TZ of ["UTC", "Pacific/Kiritimati"]) {
    const ran = await cli([...rotation, "--json"], "", { env: { ...process.env, TZ } });
    expect(ran).toEqual({ code: 0, out: `${canonicalJson(terms)}\n`, err: "" });
  }
});

test("takes the terms served before from a file, and the number of seats", async () => {
  const request = {
    associations: ["korean", "german", "uyghur"],
    from: "2025-04-24",
    years: 3,
    seats: 1,
    history: served,
  };
  const { out } = await typed([...rotation, "--json", "--seats", "1", "--history", history]);
  expect(JSON.parse(out)).toEqual(planViceChairRotation(request));
});

test("tells terms and choices in the language", async () => {
  const { out } = await typed([...rotation, "--lang", "ru"]);
  expect(out).toMatch(/^Место 1 {2}2025-04-24 – 2026-04-24 {2}\w+$/m);
  expect(out).toContain("Выбор планировщика:\n  – ");
});

test.each<[string[], string]>([
  [["council-meeting", "2020-12-11"], "The next meeting of the Council is due by 2021-06-11\n"],
  [
    ["council-meeting", "2020-12-11", "--mode", "half-year"],
    "The next meeting of the Council is due by 2021-06-30\n",
  ],
  [["session", "2020", "2019-04-29"], "The Session of 2020 is due by 2020-12-31\n"],
  [["session", "2019", "2019-04-29"], "The Session of 2019 was held\n"],
  [["term", "2024-02-29", "--json"], '{"from":"2024-02-29","to":"2025-02-28"}\n'],
])("plan %j", async (words, said) => {
  expect(await typed(["plan", ...words])).toEqual({ code: 0, out: said, err: "" });
});

test.each<[string[], RegExp]>([
  [[], /expected what to plan; there are rotation, council-meeting, session, term/],
  [["rotatoin"], /rotatoin: nothing of that name can be planned; did you mean rotation\?/],
  [["rotation", "a", "b"], /--from: is needed; .*\n.*--years: is needed; /],
  [["rotation", "a", "b", "--from", "2025-04-24", "--years", "x"], /--years: expected an integer/],
  [["rotation", "a", "--from", "2025-04-24", "--years", "2"], /<association>: .*holds both seats at once/],
  [
    ["rotation", "a", "a", "b", "--from", "2025-04-24", "--years", "2"],
    /<association> \[1\]: a is named twice/,
  ],
  [
    ["rotation", "a", "b", "--from", "2025-04-24", "--years", "2", "--history", "/none"],
    /--history \/none: cannot be read/,
  ],
  [
    ["rotation", "a", "b", "c", "--from", "2024-06-01", "--years", "1", "--history", history],
    /--history \[0\]\.to: the term reaches past/,
  ],
  [["council-meeting"], /<day>: give one, as YYYY-MM-DD/],
  [
    ["council-meeting", "2020-02-30", "--mode", "x"],
    /<day>: expected a day.*\n.*--mode: expected rolling or half-year/,
  ],
  [["session"], /<year>: give the calendar year/],
  [["session", "2008"], /<year>: expected an integer from 2009/],
])("refuses: plan %j", async (words, says) => {
  const { code, out, err } = await typed(["plan", ...words]);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(says);
});
