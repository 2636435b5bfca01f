/** Keeps the processor busy for so long. */
export function work(milliseconds: number): "done" {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return "done";
}
