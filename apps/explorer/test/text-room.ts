/** Whether the texts of a page have room. Each function runs in the page, and so names nothing outside itself. */

/** Texts of which their own box, or one around it that does not scroll, shows a part only. */
export function textsCut(): string[] {
  const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
  const isCut = (element: HTMLElement) => {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    if (display === "inline" || !element.textContent?.trim()) return false;
    const isBox = element.matches("button, a, label, td, th, summary, legend");
    const isWider = element.scrollWidth > element.clientWidth + 1 && (isBox || hides(overflowX));
    return isWider || (element.scrollHeight > element.clientHeight + 1 && hides(overflowY));
  };
  return [...document.querySelectorAll<HTMLElement>("body *:not(svg *)")]
    .filter((element) => !element.closest(".seen-by-readers-only, svg") && element.checkVisibility())
    .filter(isCut)
    .map(({ tagName, textContent }) => `${tagName}: ${textContent?.trim().slice(0, 60)}`);
}

interface Piece {
  readonly words: string;
  readonly of: Element;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pairs of texts of different elements that lie on each other, as far as they are seen. */
export function textsOverlapping(): string[] {
  const hidden = ".seen-by-readers-only, option, [popover], script, style";
  /** A quarter of a line may be shared: its box is higher than its letters. */
  const areOnEachOther = (a: Piece, b: Piece) =>
    a.of !== b.of &&
    b.top < a.bottom - (a.bottom - a.top) / 4 &&
    a.top < b.bottom - (b.bottom - b.top) / 4 &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3;

  /** What of it the boxes around it show that scroll or cut. */
  const seen = (piece: Piece): Piece => {
    let { left, top, right, bottom } = piece;
    for (let around: Element | null = piece.of; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === "visible") continue;
      const port = around.getBoundingClientRect();
      [left, right] = [Math.max(left, port.left), Math.min(right, port.right)];
      [top, bottom] = [Math.max(top, port.top), Math.min(bottom, port.bottom)];
    }
    return { ...piece, left, top, right, bottom };
  };

  const piecesOf = (node: Node): Piece[] => {
    const [words, of] = [node.textContent?.trim() ?? "", node.parentElement];
    const isShown = of?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!words || !of || !isShown || of.closest(hidden)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .map(({ left, top, right, bottom }) =>
        seen({ words: words.slice(0, 40), of, left, top, right, bottom }),
      )
      .filter(({ left, top, right, bottom }) => right - left > 3 && bottom - top > 3);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  while (walker.nextNode()) pieces.push(...piecesOf(walker.currentNode));
  pieces.sort((a, b) => a.top - b.top);
  return pieces.flatMap((one, i) => {
    const below = pieces.findIndex(({ top }, j) => j > i && top > one.bottom);
    return pieces
      .slice(i + 1, below === -1 ? undefined : below)
      .filter((other) => areOnEachOther(one, other))
      .map((other) => `${one.words} | ${other.words}`);
  });
}
