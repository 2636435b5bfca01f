/** The charts in the colours and the type of the page. */
export const ink = "var(--ink)";
export const soft = "var(--line-strong)";
/** In pixels, as the charts want it: the smallest of the scale. */
export const type = 13;
