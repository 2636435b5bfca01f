/** `award.eligibility`: sets of codes, with conditions that the award selects. */
export const id = "award.eligibility";
export const conditions = ["nominee", "citizenship", "merit"];

const awards = [
  "birlik",
  "zhomart-zhan",
  "certificate-of-honour",
  "letter-of-thanks",
  "algys",
  "friendship-ambassador",
];
const ofCitizens = ["certificate-of-honour", "letter-of-thanks"];
const meritsFor = {
  birlik: [
    "statehood",
    "peace-and-unity",
    "state-language",
    "development",
    "intercultural-dialogue",
    "youth-education",
    "cultural-diversity",
    "diaspora-ties",
    "friendship-of-peoples",
  ],
  "zhomart-zhan": ["philanthropy"],
  "certificate-of-honour": ["peace-and-accord"],
  "letter-of-thanks": ["peace-and-accord"],
  algys: ["assembly-activity", "social-project", "cultural-project", "information-project"],
};
const merits = [...new Set(Object.values(meritsFor).flat())];
const countries = [["KZ"], ["DE"], ["KZ", "TR"], ["RU", "TR"], []];

export function facts(next) {
  const award = awards[next(awards.length)];
  const fitting = meritsFor[award]?.[0] ?? "philanthropy";
  return {
    award,
    nominee: next(5) > 0 ? "person" : "organisation",
    citizenships: countries[next(countries.length)],
    merits: next(3) > 0 ? [fitting, merits[next(merits.length)]] : [merits[next(merits.length)]],
    alreadyHolds: false,
    lastAwardedOn: null,
  };
}

/** A condition that the award does not ask counts as kept; an organisation has no citizenship. */
export function plain({ award, nominee, citizenships, merits }) {
  const isCitizen = citizenships.includes("KZ");
  return [
    award === "birlik" || nominee === "person",
    nominee === "organisation" ||
      (ofCitizens.includes(award)
        ? isCitizen
        : award !== "friendship-ambassador" || (citizenships.length > 0 && !isCitizen)),
    award === "friendship-ambassador" || merits.some((merit) => meritsFor[award].includes(merit)),
  ];
}

const isAward = (operator, value) => ({ fact: "award", operator, value });

export const jsonRulesEngine = {
  operators: {
    hasSomeOf: (held, wanted) => held.some((one) => wanted.includes(one)),
    hasAny: (held, wanted) => held.length > 0 === wanted,
  },
  rules: {
    nominee: {
      any: [isAward("equal", "birlik"), { fact: "nominee", operator: "equal", value: "person" }],
    },
    citizenship: {
      any: [
        { fact: "nominee", operator: "equal", value: "organisation" },
        isAward("notIn", [...ofCitizens, "friendship-ambassador"]),
        { all: [isAward("in", ofCitizens), { fact: "citizenships", operator: "contains", value: "KZ" }] },
        {
          all: [
            isAward("equal", "friendship-ambassador"),
            { fact: "citizenships", operator: "doesNotContain", value: "KZ" },
            { fact: "citizenships", operator: "hasAny", value: true },
          ],
        },
      ],
    },
    merit: {
      any: [
        isAward("equal", "friendship-ambassador"),
        ...Object.entries(meritsFor).map(([award, wanted]) => ({
          all: [isAward("equal", award), { fact: "merits", operator: "hasSomeOf", value: wanted }],
        })),
      ],
    },
  },
};

export const zen = {
  nominee: 'award == "birlik" or nominee == "person"',
  citizenship: `nominee == "organisation" or not(award in ${JSON.stringify([...ofCitizens, "friendship-ambassador"])}) or (award in ${JSON.stringify(
    ofCitizens,
  )} and some(citizenships, # == "KZ")) or (award == "friendship-ambassador" and len(citizenships) > 0 and none(citizenships, # == "KZ"))`,
  merit: [
    'award == "friendship-ambassador"',
    ...Object.entries(meritsFor).map(
      ([award, wanted]) => `(award == "${award}" and some(merits, # in ${JSON.stringify(wanted)}))`,
    ),
  ].join(" or "),
};

const any = (...list) => ({ "une de ces conditions": list });
const all = (...list) => ({ "toutes ces conditions": list });
const flag = { "par défaut": "non" };

/** Publicodes has no lists: each code becomes a flag of its own. */
export const publicodes = {
  rules: {
    award: { "par défaut": "'birlik'" },
    nominee_given: { "par défaut": "'person'" },
    of_kz: flag,
    of_others: flag,
    ...Object.fromEntries(merits.map((merit) => [merit, flag])),
    nominee: any("award = 'birlik'", "nominee_given = 'person'"),
    citizenship: any(
      "nominee_given = 'organisation'",
      all(...[...ofCitizens, "friendship-ambassador"].map((award) => `award != '${award}'`)),
      all(any(...ofCitizens.map((award) => `award = '${award}'`)), "of_kz"),
      all("award = 'friendship-ambassador'", "of_others", "of_kz = non"),
    ),
    merit: any(
      "award = 'friendship-ambassador'",
      ...Object.entries(meritsFor).map(([award, wanted]) => all(`award = '${award}'`, any(...wanted))),
    ),
  },
  situation: ({ award, nominee, citizenships, merits: held }) => ({
    award: `'${award}'`,
    nominee_given: `'${nominee}'`,
    of_kz: citizenships.includes("KZ") ? "oui" : "non",
    of_others: citizenships.some((country) => country !== "KZ") ? "oui" : "non",
    ...Object.fromEntries(held.map((merit) => [merit, "oui"])),
  }),
};

const is = (fact, code) => ({ "===": [{ var: fact }, code] });
const isIn = (fact, codes) => ({ in: [{ var: fact }, codes] });
const citizen = { in: ["KZ", { var: "citizenships" }] };

export const jsonLogic = {
  nominee: { or: [is("award", "birlik"), is("nominee", "person")] },
  citizenship: {
    or: [
      is("nominee", "organisation"),
      { "!": isIn("award", [...ofCitizens, "friendship-ambassador"]) },
      { and: [isIn("award", ofCitizens), citizen] },
      { and: [is("award", "friendship-ambassador"), { "!!": [{ var: "citizenships" }] }, { "!": citizen }] },
    ],
  },
  merit: {
    or: [
      is("award", "friendship-ambassador"),
      ...Object.entries(meritsFor).map(([award, wanted]) => ({
        and: [is("award", award), { some: [{ var: "merits" }, { in: [{ var: "" }, wanted] }] }],
      })),
    ],
  },
};
