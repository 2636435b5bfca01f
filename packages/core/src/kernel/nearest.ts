/** The names nearest in spelling, at most three, the nearest first: for an error that says what may have been meant. */
export function nearest(word: string, names: Iterable<string>): string[] {
  // No name comes near: to compare by letters takes as long as the word.
  if (word.length > 100) return [];
  const most = Math.max(3, Math.floor(word.length / 3));
  return [...names]
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= most || (word.length > 2 && name.startsWith(word)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Insertions, deletions and replacements that turn one word into the other. */
function distance(one: string, other: string): number {
  let above = [...other, ""].map((_, j) => j);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (const [j, met] of [...other].entries()) {
      const replaced = (above[j] as number) + (letter === met ? 0 : 1);
      row.push(Math.min((above[j + 1] as number) + 1, (row[j] as number) + 1, replaced));
    }
    above = row;
  }
  return above.at(-1) as number;
}
