/**
 * Where the map has its places, by hand: six columns, five rows
 *
 * The head of state above, the chair and its deputies under it, the bodies in the middle; Parliament to the left, the
 * Secretariat to the right, the regions below. What is not named here stands among the structures.
 */
interface Cell {
  readonly column: number;
  readonly row: number;
  readonly columns?: number;
}

export const cells: Readonly<Record<string, Cell>> = {
  parliament: { column: 1, row: 1, columns: 2 },
  kurultai: { column: 1, row: 1, columns: 2 },
  "honorary-chairman": { column: 3, row: 1 },
  president: { column: 4, row: 1 },
  "halyk-kenesi": { column: 5, row: 1 },
  "presidential-administration": { column: 6, row: 1 },

  senate: { column: 1, row: 2 },
  mazhilis: { column: 2, row: 2 },
  "apk-chairman": { column: 3, row: 2 },
  "vice-chair": { column: 5, row: 2 },
  "secretariat-head": { column: 6, row: 2 },

  "senate-deputy": { column: 1, row: 3 },
  "mazhilis-deputy": { column: 2, row: 3 },
  session: { column: 3, row: 3 },
  assembly: { column: 4, row: 3 },
  council: { column: 5, row: 3 },
  secretariat: { column: 6, row: 3 },

  "assembly-member": { column: 3, row: 4 },
  "council-chairman": { column: 5, row: 4 },
  "accreditation-commissions": { column: 6, row: 4 },

  akim: { column: 1, row: 5 },
  "regional-chairman": { column: 2, row: 5 },
  "regional-sessions": { column: 3, row: 5 },
  "regional-assemblies": { column: 4, row: 5 },
  "regional-councils": { column: 5, row: 5 },
  "regional-secretariats": { column: 6, row: 5 },
};

/** The first row of the regions. */
const regions = 5;

export type Part = "core" | "regions" | "structures";
export const parts: readonly Part[] = ["core", "regions", "structures"];

export function partOf(id: string): Part {
  const cell = cells[id];
  if (!cell) return "structures";
  return cell.row >= regions ? "regions" : "core";
}
