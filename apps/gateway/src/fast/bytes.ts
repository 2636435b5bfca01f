/**
 * Answers as bytes
 *
 * The text of an answer is kept as its UTF-8, one character for each byte. V8 keeps such a string in half the memory of
 * one that has any character beyond Latin-1, and a socket takes it as it is, without counting and encoding it again.
 */

const notAscii = /[^\0-\x7f]/;

/** The UTF-8 of the text, one character for each byte. */
export function bytesOf(text: string): string {
  return notAscii.test(text) ? Buffer.from(text).toString("latin1") : text;
}

/** JSON, as `JSON.stringify` writes it, in bytes. */
export function jsonBytes(value: unknown): string {
  return bytesOf(JSON.stringify(value));
}

/** Anything but ASCII that stands in JSON as it is. */
const notPlain = /[^ !#-[\]-~]/;

/** What stands between the quotation marks of a text in JSON, in bytes. */
export function textBytes(text: string): string {
  return notPlain.test(text) ? jsonBytes(text).slice(1, -1) : text;
}

/**
 * V8 keeps a text that was put together as a tree of its parts until a character of it is read, and then copies them.
 * Read at once, the parts are garbage at once; read when it is sent, all parts of all answers under way would be kept.
 */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}
