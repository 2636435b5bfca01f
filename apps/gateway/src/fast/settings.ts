/** Settings of speed. */
import { integer } from "../setting-kinds.ts";

export const speedSettings = {
  /** At which use a query is compiled; 0 for never. Compiling needs code generation, so without it there is none. */
  COMPILE_AT_USE: integer(0, 1_000_000, 3),
  /** How much text of queries is kept parsed, validated and compiled. In memory each character takes 200 to 900 bytes, most where queries are short. */
  KEPT_QUERY_CHARACTERS: integer(10_000, 100_000_000, 500_000),
  /**
   * How many bytes of answers that never change are kept with the queries that ask for them, a tenth at most for one, and as
   * many of records of the register as they were written; 0 for none.
   */
  KEPT_ANSWER_BYTES: integer(0, 1_000_000_000, 10_000_000),
  /** From which size an answer is compressed for clients that take it so; 0 for never. */
  COMPRESS_FROM_BYTES: integer(0, 1_000_000_000, 8_000),
};
