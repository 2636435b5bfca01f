/** Measures the places of the drawing, again whenever it changes its size or what is in it. */
import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "./geometry.ts";

/** The boxes of the elements that carry `data-place`, by that name. */
export function useBoxes(drawing: RefObject<HTMLElement | null>, of: unknown): ReadonlyMap<string, Box> {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  useLayoutEffect(() => {
    const element = drawing.current;
    if (!element) return;
    const measure = () => setBoxes(boxesIn(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing, of]);
  return boxes;
}

function boxesIn(drawing: HTMLElement): ReadonlyMap<string, Box> {
  const origin = drawing.getBoundingClientRect();
  const places = [...drawing.querySelectorAll<HTMLElement>("[data-place]")];
  return new Map(
    places.map((place) => {
      const { left, top, width, height } = place.getBoundingClientRect();
      return [place.dataset.place ?? "", { left: left - origin.left, top: top - origin.top, width, height }];
    }),
  );
}
