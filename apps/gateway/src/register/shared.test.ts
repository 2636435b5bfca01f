import { describe, expect, it } from "vitest";
import { shared } from "./shared.ts";

/** A read that is counted, and that ends when it is let go. */
function counted() {
  const begun: unknown[][] = [];
  const ends: ((found: unknown) => void)[] = [];
  const read = shared((...asked: unknown[]) => {
    begun.push(asked);
    return new Promise((resolve) => ends.push(resolve));
  });
  return { read, begun, ends };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("reads that several requests share", () => {
  it("the same question, asked again before its read has begun, gets the answer of that read", async () => {
    const { read, begun, ends } = counted();
    const asked = [read({ institution: "apk" }, { limit: 3 }), read({ institution: "apk" }, { limit: 3 })];
    await turn();
    expect(begun).toHaveLength(1);
    ends[0]?.("found");
    expect(await Promise.all(asked)).toEqual(["found", "found"]);
  });

  it("asked after its read has begun, it is read anew: an act acknowledged in between is seen", async () => {
    const { read, begun, ends } = counted();
    const first = read("apk");
    await turn();
    const second = read("apk");
    await turn();
    expect(begun).toHaveLength(2);
    ends[1]?.("with the act");
    ends[0]?.("without");
    expect([await first, await second]).toEqual(["without", "with the act"]);
  });

  it("other questions are read by themselves", async () => {
    const { read, begun } = counted();
    void read("apk");
    void read("sample");
    void read("apk", { after: [1] });
    await turn();
    expect(begun).toEqual([["apk"], ["sample"], ["apk", { after: [1] }]]);
  });

  it("a read that fails fails for all who asked, and the next question is read anew", async () => {
    let isAway = true;
    const read = shared(async () => {
      if (isAway) throw new Error("away");
      return "found";
    });
    const asked = [read(), read()];
    for (const answer of await Promise.allSettled(asked)) expect(answer.status).toBe("rejected");
    isAway = false;
    expect(await read()).toBe("found");
  });
});
