/** The text of an answer, of which each character is a byte. */
export function toldBy(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString();
}
