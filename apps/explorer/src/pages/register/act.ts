/** An act as the register publishes it, in `document` of the graph and in the feed. It tells all in three languages. */
import { type AssessmentData, type Day, powerOffices } from "@apk-governance/core";
import type { Words } from "../../words/texts.ts";
import type { RecordKind } from "./kinds.ts";

export interface Act {
  readonly institution: string;
  /** Its place in the register, from 1 without gaps. */
  readonly position: number;
  /** The record to which it belongs. */
  readonly stream: string;
  /** Its place among the acts of the record. */
  readonly version: number;
  readonly kind: RecordKind;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly office: string;
  readonly actor: string;
  readonly on: Day;
  readonly recordedAt: string;
  readonly assessments: readonly AssessmentData[];
  readonly previous: string;
  readonly hash: string;
}

export function readAct(document: string): Act {
  return JSON.parse(document) as Act;
}

export function officeName(code: string): Words {
  const labels: Readonly<Record<string, Words>> = powerOffices.labels;
  return labels[code] ?? { en: code, ru: code, kk: code };
}

/** As the field `id` of the graph gives it. */
export function recordId({
  kind,
  institution,
  stream,
}: Pick<Act, "kind" | "institution" | "stream">): string {
  return `${kind}:${institution}:${stream}`;
}
