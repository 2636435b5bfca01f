/** Several findings may cite the same place. */
export function once<Cited extends { readonly source: string; readonly article: string }>(
  citations: readonly Cited[],
): Cited[] {
  const places = new Map(citations.map((cited) => [`${cited.source} ${cited.article}`, cited]));
  return [...places.values()];
}
