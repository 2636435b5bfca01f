import { describe, expect, it } from "vitest";
import { clockOfWork } from "../../test/clock.ts";
import { type Context, makeContext } from "../context.ts";
import type { Register } from "../register/register.ts";
import { paidInSteps } from "./portions.ts";
import { type Purse, purses } from "./rates.ts";
import { paid } from "./worked-out.ts";

/** A request of somebody without limits, and the milliseconds that were paid for. */
function request(): Context & { readonly paidFor: number[] } {
  const paidFor: number[] = [];
  const free: Purse = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");
  const purse = Object.assign(free, { worked: (milliseconds: number) => void paidFor.push(milliseconds) });
  const register = {} as Register;
  return Object.assign(makeContext({ register, caller: undefined, purse, notes: { requestId: "1" } }), {
    paidFor,
  });
}

describe("what is worked out", () => {
  const work = clockOfWork();

  it("is done at once and not looked at where it takes little", () => {
    const context = request();
    expect(paid(context, () => "done")).toBe("done");
    expect(context.paidFor).toEqual([]);
  });

  it("is paid for by the time that it took, all pieces of a request together", async () => {
    const context = request();
    for (let i = 0; i < 12; i += 1) expect(await paid(context, () => work(0.3))).toBe("done");
    expect(context.paidFor).toEqual(Array.from({ length: 3 }, () => expect.closeTo(1.2)));
  });

  it("takes turns of its caller's pace where it takes less than is paid for", () => {
    const context = request();
    const little: number[] = [];
    Object.assign(context.purse, { workedLittle: (milliseconds: number) => void little.push(milliseconds) });
    expect(paid(context, () => work(0.4))).toBe("done");
    expect([little, context.paidFor]).toEqual([[0.4], []]);
  });

  it("in steps is paid for portion by portion, with others in between", async () => {
    const context = request();
    let others = 0;
    function* steps() {
      for (let i = 0; i < 8; i += 1) {
        work(0.3);
        if (i === 2) setImmediate(() => (others = i));
        yield;
      }
      return others;
    }
    expect(await paidInSteps(context, steps())).toBe(2);
    expect(context.paidFor).toEqual([1.2, 1.2].map((each) => expect.closeTo(each)));
  });

  it("within other work is paid for once", () => {
    const context = request();
    expect(paid(context, () => paid(context, () => work(2)))).toBe("done");
    expect(context.paidFor).toEqual([2]);
  });

  it("is paid for where it fails, too", () => {
    const context = request();
    const fails = () => {
      work(2);
      throw new Error("no");
    };
    expect(() => paid(context, fails)).toThrow("no");
    expect(context.paidFor).toEqual([2]);
  });

  it("gives way to others once its request has worked for long", async () => {
    const context = request();
    const done: string[] = [];
    const all = ["first", "second", "third"].map(async (name) => {
      await paid(context, () => work(2));
      done.push(name);
    });
    setImmediate(() => done.push("another request"));
    await Promise.all(all);
    expect(done.indexOf("another request")).toBeLessThan(done.indexOf("third"));
    expect(done[0]).toBe("first");
  });

  it.each([{ isOver: true }, { to: { destroyed: true } }])("is not begun where %j: nobody waits", (over) => {
    const context = request();
    Object.assign(context.notes, over);
    expect(() => paid(context, () => work(0))).toThrow("nobody waits for this answer any more");
  });
});

describe("what takes long since the machine is at work for others", () => {
  it("is paid for by the processor where its caller has worked much, else by the clock", () => {
    const paidBy = (hasWorkedMuch: boolean) => {
      const context = request();
      Object.defineProperty(context.purse, "hasWorkedMuch", { value: hasWorkedMuch });
      const idle = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      expect(paid(context, idle)).toBe("timed-out");
      return Number(context.paidFor[0] ?? 0);
    };
    expect(paidBy(true)).toBeLessThan(100);
    expect(paidBy(false)).toBeGreaterThan(290);
  });
});
