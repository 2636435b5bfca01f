import { expect, it } from "vitest";
import { givenUp } from "../asking.ts";
import type { RegisterRead } from "../register/together.ts";
import { nodesById } from "./nodes.ts";

it("what is referred to is read one register after the other, and no further once the answer is given up", async () => {
  const read: string[] = [];
  const register = {
    actAt: async (institution: string, position: number) => void read.push(`${institution} ${position}`),
  } as unknown as RegisterRead;
  const registerNow = () => {
    if (read.length >= 3) throw givenUp;
    return register;
  };
  const ids = ["act:apk:1", "act:apk/almaty:1", "act:apk:2", "act:apk/astana:1", "tea"];
  await expect(nodesById(registerNow, ids)).rejects.toBe(givenUp);
  expect(read).toEqual(["apk 1", "apk 2", "apk/almaty 1"]);
});
