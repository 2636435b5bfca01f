/** A clock that goes on by work alone: what a test says of time holds on a machine that is busy with others, too. */
import { afterEach, beforeEach, vi } from "vitest";

/** For the tests of one file, or of one `describe`: does work that takes so many milliseconds, and no time passes besides. */
export function clockOfWork(): (milliseconds: number) => "done" {
  let now = 0;
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return (milliseconds) => {
    now += milliseconds;
    return "done";
  };
}
