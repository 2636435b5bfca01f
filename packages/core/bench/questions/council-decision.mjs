/** `council.decision`: arithmetic on counts, a flag and a code. */
export const id = "council.decision";
export const conditions = ["quorum", "majority", "minutes", "competence"];

/** What belongs to the Session, or was the Council's only before 2022. */
const notOfTheCouncil = [
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

/** Complete and valid facts, about half of them adopted. */
export function facts(next) {
  const members = 60 + next(30);
  const present = Math.floor(members * 0.55) + next(members - Math.floor(members * 0.55) + 1);
  const votesFor = Math.floor(present * 0.55) + next(present - Math.floor(present * 0.55) + 1);
  const votesAgainst = next(present - votesFor + 1);
  const abstained = next(present - votesFor - votesAgainst + 1);
  const minuted = next(10) > 0;
  return {
    members,
    present,
    votesFor,
    votesAgainst,
    abstained,
    minuted,
    matter: matters[next(matters.length)],
  };
}

export function plain({ members, present, votesFor, minuted, matter }) {
  return [
    3 * present >= 2 * members,
    3 * votesFor >= 2 * present && votesFor >= 1,
    minuted,
    !notOfTheCouncil.includes(matter),
  ];
}

export const jsonRulesEngine = {
  operators: { isTwoThirdsOf: (part, whole) => 3 * part >= 2 * whole },
  rules: {
    quorum: { all: [{ fact: "present", operator: "isTwoThirdsOf", value: { fact: "members" } }] },
    majority: {
      all: [
        { fact: "votesFor", operator: "isTwoThirdsOf", value: { fact: "present" } },
        { fact: "votesFor", operator: "greaterThanInclusive", value: 1 },
      ],
    },
    minutes: { all: [{ fact: "minuted", operator: "equal", value: true }] },
    competence: { all: [{ fact: "matter", operator: "notIn", value: notOfTheCouncil }] },
  },
};

export const zen = {
  quorum: "3 * present >= 2 * members",
  majority: "3 * votesFor >= 2 * present and votesFor >= 1",
  minutes: "minuted == true",
  competence: `not(matter in ${JSON.stringify(notOfTheCouncil)})`,
};

export const publicodes = {
  rules: {
    members: { "par défaut": 0 },
    present: { "par défaut": 0 },
    votesFor: { "par défaut": 0 },
    minuted: { "par défaut": "non" },
    matter: { "par défaut": "'other'" },
    quorum: "3 * present >= 2 * members",
    majority: { "toutes ces conditions": ["3 * votesFor >= 2 * present", "votesFor >= 1"] },
    minutes: "minuted",
    competence: { "toutes ces conditions": notOfTheCouncil.map((matter) => `matter != '${matter}'`) },
  },
  situation: ({ members, present, votesFor, minuted, matter }) => ({
    ...{ members, present, votesFor },
    minuted: minuted ? "oui" : "non",
    matter: `'${matter}'`,
  }),
};

const twoThirds = (part, whole) => ({ ">=": [{ "*": [3, { var: part }] }, { "*": [2, { var: whole }] }] });

export const jsonLogic = {
  quorum: twoThirds("present", "members"),
  majority: { and: [twoThirds("votesFor", "present"), { ">=": [{ var: "votesFor" }, 1] }] },
  minutes: { "===": [{ var: "minuted" }, true] },
  competence: { "!": { in: [{ var: "matter" }, notOfTheCouncil] } },
};
