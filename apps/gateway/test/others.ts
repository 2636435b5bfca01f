/** How many turns of the event loop others had while something was done. */
export async function othersDuring<Done>(work: () => Promise<Done>): Promise<readonly [Done, number]> {
  let others = 0;
  const serve = () => {
    others += 1;
    next = setImmediate(serve);
  };
  let next = setImmediate(serve);
  try {
    return [await work(), others];
  } finally {
    clearImmediate(next);
  }
}
