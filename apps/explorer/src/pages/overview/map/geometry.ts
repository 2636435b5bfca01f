/** Lines between boxes, bent past the boxes that stand between them. Units are CSS pixels of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A quadratic curve from border to border. */
export interface Curve {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

const bends = [0, 32, -32, 64, -64, 100, -100, 140, -140];

/** The curve with the fewest points under other boxes; the straightest of those. */
export function curveBetween(from: Box, to: Box, others: readonly Box[]): Curve {
  const tried = bends.map((bend) => bent(from, to, bend));
  const hidden = tried.map((curve) => hiddenPoints(curve, others));
  return tried[hidden.indexOf(Math.min(...hidden))] as Curve;
}

export function pointAt({ start, bend, end }: Curve, t: number): Point {
  const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: along(start.x, bend.x, end.x), y: along(start.y, bend.y, end.y) };
}

/** The corners of an arrowhead at the end of a line that comes from `before`. */
export function arrowhead(before: Point, end: Point): string {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const side = (turn: number) =>
    `${(end.x - 8 * Math.cos(angle + turn)).toFixed(1)},${(end.y - 8 * Math.sin(angle + turn)).toFixed(1)}`;
  return `${end.x.toFixed(1)},${end.y.toFixed(1)} ${side(0.42)} ${side(-0.42)}`;
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function bent(from: Box, to: Box, by: number): Curve {
  const [a, b] = [middle(from), middle(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend = {
    x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * by * 2,
    y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * by * 2,
  };
  return { start: border(from, bend), bend, end: border(to, bend) };
}

function hiddenPoints(curve: Curve, boxes: readonly Box[]): number {
  let hidden = 0;
  for (let t = 0.05; t < 1; t += 0.05) {
    const { x, y } = pointAt(curve, t);
    if (boxes.some((box) => overlaps(box, { left: x - 5, top: y - 5, width: 10, height: 10 }))) hidden++;
  }
  return hidden;
}

function middle({ left, top, width, height }: Box): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where the way from the middle of the box to the point leaves the box. */
function border(box: Box, towards: Point): Point {
  const { x, y } = middle(box);
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + 3) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + 3) / Math.abs(dy),
  );
  return Number.isFinite(share) ? { x: x + dx * share, y: y + dy * share } : { x, y };
}
