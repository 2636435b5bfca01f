/** The parts of what the gateway tells for the chronicle. */
import type { ChronicleQuery } from "../../graph/operations.generated.ts";

export type EntryRecord = ChronicleQuery["chronicle"][number];
export type Records = ChronicleQuery["institution"];
export type SessionRecord = Records["sessionsHeld"][number];
export type TermRecord = Records["holders"][number];
export type DeputyRecord = Records["deputies"][number];
