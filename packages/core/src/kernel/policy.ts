/** Policy parameters: what no source states and the operator's bylaws may. None has a default. */
import type * as z from "zod/mini";
import type { Text } from "./text.ts";

export interface Parameter {
  readonly name: string;
  readonly label: Text;
  readonly schema: z.ZodMiniType;
}
