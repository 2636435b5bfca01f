/** Seeded inputs for a Council decision: complete and valid facts, about half of them adopted. */
export const COUNT = 4096;
export const on = "2023-06-01";

/** What belongs to the Session, or was the Council's only before 2022. */
export const notOfTheCouncil = [
  "development-concepts",
  "member-reports",
  "mazhilis-deputies-election",
  "senate-deputies-election",
  "mazhilis-candidates",
];

const matters = [
  "other",
  "member-candidates",
  "senate-candidates",
  "public-award-establishment",
  "vice-chair-recommendation",
  "session-agenda-proposal",
  "development-concepts",
  "mazhilis-candidates",
];

/** A linear congruential generator: the same inputs in every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function inputs(seed = 70) {
  const next = generator(seed);
  return Array.from({ length: COUNT }, () => {
    const members = 60 + next(30);
    const present = Math.floor(members * 0.55) + next(members - Math.floor(members * 0.55) + 1);
    const votesFor = Math.floor(present * 0.55) + next(present - Math.floor(present * 0.55) + 1);
    const votesAgainst = next(present - votesFor + 1);
    return {
      members,
      present,
      votesFor,
      votesAgainst,
      abstained: next(present - votesFor - votesAgainst + 1),
      minuted: next(10) > 0,
      matter: matters[next(matters.length)],
    };
  });
}
