/** Stands for `ical.js` in the build for Node: the library is loaded when the first calendar is written, not before. */
import { createRequire } from "node:module";
import type ICAL from "ical.js";

type Library = typeof ICAL;

const require = createRequire(import.meta.url);
let loaded: Library | undefined;

function library(): Library {
  loaded ??= require("ical.js") as Library;
  return loaded;
}

/** What core uses of the library. */
export default {
  get foldLength() {
    return library().foldLength;
  },
  set foldLength(length: number) {
    library().foldLength = length;
  },
  get stringify() {
    return library().stringify;
  },
} satisfies Pick<Library, "foldLength" | "stringify">;
