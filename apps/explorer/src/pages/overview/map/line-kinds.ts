/** The relations as lines: four kinds of line for twenty kinds of relation, and one line for each two places. */
import type { RelationKind } from "../../../graph/operations.generated.ts";
import type { RelationRecord } from "../records.ts";

/** The strongest first: a line of several relations is drawn as the strongest of them. */
export const lineKinds = ["power", "lead", "answer", "belong"] as const;
export type LineKind = (typeof lineKinds)[number];

const kindOf: Readonly<Record<RelationKind, LineKind>> = {
  FORMS: "power",
  APPOINTS: "power",
  ELECTS: "power",
  APPROVES: "power",
  CONVENES: "power",
  ACCREDITS: "power",
  HEADS: "lead",
  GOVERNS: "lead",
  HOLDS_EX_OFFICIO: "lead",
  ACCOUNTABLE_TO: "answer",
  REPORTS_TO: "answer",
  PROPOSES_TO: "answer",
  RECOMMENDS: "answer",
  ADVISES: "answer",
  PART_OF: "belong",
  STRUCTURE_OF: "belong",
  SUPPORTS: "belong",
  HOSTS: "belong",
  REPLACES: "belong",
  GREW_OUT_OF: "belong",
  PROPOSED_TO_SUCCEED: "belong",
};

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  /** What the first does to the second, and the second to the first. */
  readonly there: readonly string[];
  readonly back: readonly string[];
}

export function linesOf(relations: readonly RelationRecord[], shown: ReadonlySet<LineKind>): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { kind, from, to, label } of relations) {
    const own = kindOf[kind];
    if (!shown.has(own)) continue;
    const other = lines.get(`${to.id} ${from.id}`);
    if (other) lines.set(`${to.id} ${from.id}`, { ...joined(other, own), back: [...other.back, label] });
    else {
      const key = `${from.id} ${to.id}`;
      const line = lines.get(key) ?? { from: from.id, to: to.id, kind: own, there: [], back: [] };
      lines.set(key, { ...joined(line, own), there: [...line.there, label] });
    }
  }
  return [...lines.values()];
}

function joined(line: Line, kind: LineKind): Line {
  const stronger = lineKinds.find((one) => one === line.kind || one === kind) ?? kind;
  return { ...line, kind: stronger };
}
