/** What each ratio must reach. */
const targets = [
  ["large, × bare", "large", "bare", 3.5],
  ["small, × bare", "small", "bare", 1.3],
  ["large, × mercurius jit", "large", "mercurius jit", 0.9],
  ["small, × mercurius jit", "small", "mercurius jit", 0.7],
  ["large, × apollo default", "large", "apollo default", 6],
];

/** The ratios of the gateway to its peers, and whether they are good enough. */
export function reached(results) {
  const rates = targets.map(([name, query, peer, least]) => {
    const ratio = results.ours[query].perProcessorSecond / results[peer][query].perProcessorSecond;
    return [name, { reached: Number(ratio.toPrecision(3)), "to reach": `≥ ${least}`, met: ratio >= least }];
  });
  const latencies = Object.entries(results.ours).map(([query, { p99 }]) => {
    const ratio = p99 / results["mercurius jit"][query].p99;
    return [
      `${query}, p99 ÷ mercurius jit`,
      { reached: Number(ratio.toPrecision(3)), "to reach": "≤ 1.5", met: ratio <= 1.5 },
    ];
  });
  return Object.fromEntries([...rates, ...latencies]);
}
