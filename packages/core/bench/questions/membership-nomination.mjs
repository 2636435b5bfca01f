/** `membership.nomination`: flags and codes, with conditions that apply to some routes only. */
export const id = "membership.nomination";
export const conditions = ["citizenship", "decision", "proposal", "consideration", "submission", "approval"];

const routes = ["regional-session", "association", "council", "rotation", "presidential-choice"];
const deciders = {
  "regional-session": ["regional-session"],
  association: ["association"],
  council: ["council"],
  rotation: ["council", "regional-session"],
};
const proposing = ["regional-session", "rotation"];
const deputies = ["secretariat-head", "vice-chair"];

export function facts(next) {
  const route = routes[next(routes.length)];
  const lawful = deciders[route]?.[0] ?? "president";
  return {
    citizen: next(8) > 0,
    route,
    decidedBy: next(4) > 0 ? lawful : "akim",
    proposedByAssociations: next(4) > 0,
    consideredByCouncil: next(4) > 0,
    submittedBy: deputies[next(2)],
    approvedBy: next(5) > 0 ? "president" : "apk-chairman",
  };
}

/** A condition that does not apply to the route counts as kept. */
export function plain({
  citizen,
  route,
  decidedBy,
  proposedByAssociations,
  consideredByCouncil,
  submittedBy,
  approvedBy,
}) {
  const chosen = route === "presidential-choice";
  return [
    citizen,
    chosen || deciders[route].includes(decidedBy),
    !proposing.includes(route) || proposedByAssociations,
    chosen || consideredByCouncil,
    chosen || deputies.includes(submittedBy),
    approvedBy === "president",
  ];
}

const isChosen = { fact: "route", operator: "equal", value: "presidential-choice" };

export const jsonRulesEngine = {
  operators: {},
  rules: {
    citizenship: { all: [{ fact: "citizen", operator: "equal", value: true }] },
    decision: {
      any: [
        isChosen,
        ...Object.entries(deciders).map(([route, offices]) => ({
          all: [
            { fact: "route", operator: "equal", value: route },
            { fact: "decidedBy", operator: "in", value: offices },
          ],
        })),
      ],
    },
    proposal: {
      any: [
        { fact: "route", operator: "notIn", value: proposing },
        { fact: "proposedByAssociations", operator: "equal", value: true },
      ],
    },
    consideration: { any: [isChosen, { fact: "consideredByCouncil", operator: "equal", value: true }] },
    submission: { any: [isChosen, { fact: "submittedBy", operator: "in", value: deputies }] },
    approval: { all: [{ fact: "approvedBy", operator: "equal", value: "president" }] },
  },
};

const decided = (is, isIn, or, and) =>
  Object.entries(deciders)
    .map(([route, offices]) => and(is("route", route), isIn("decidedBy", offices)))
    .reduce(or);

export const zen = {
  citizenship: "citizen == true",
  decision: `route == "presidential-choice" or ${decided(
    (fact, code) => `${fact} == "${code}"`,
    (fact, codes) => `${fact} in ${JSON.stringify(codes)}`,
    (one, other) => `${one} or ${other}`,
    (one, other) => `(${one} and ${other})`,
  )}`,
  proposal: `not(route in ${JSON.stringify(proposing)}) or proposedByAssociations == true`,
  consideration: 'route == "presidential-choice" or consideredByCouncil == true',
  submission: `route == "presidential-choice" or submittedBy in ${JSON.stringify(deputies)}`,
  approval: 'approvedBy == "president"',
};

const any = (...list) => ({ "une de ces conditions": list });
const all = (...list) => ({ "toutes ces conditions": list });

export const publicodes = {
  rules: {
    citizen: { "par défaut": "non" },
    route: { "par défaut": "'council'" },
    decidedBy: { "par défaut": "'other'" },
    proposedByAssociations: { "par défaut": "non" },
    consideredByCouncil: { "par défaut": "non" },
    submittedBy: { "par défaut": "'other'" },
    approvedBy: { "par défaut": "'other'" },
    citizenship: "citizen",
    decision: any(
      "route = 'presidential-choice'",
      ...Object.entries(deciders).map(([route, offices]) =>
        all(`route = '${route}'`, any(...offices.map((office) => `decidedBy = '${office}'`))),
      ),
    ),
    proposal: any(all(...proposing.map((route) => `route != '${route}'`)), "proposedByAssociations"),
    consideration: any("route = 'presidential-choice'", "consideredByCouncil"),
    submission: any(
      "route = 'presidential-choice'",
      ...deputies.map((office) => `submittedBy = '${office}'`),
    ),
    approval: "approvedBy = 'president'",
  },
  situation: (of) =>
    Object.fromEntries(
      Object.entries(of).map(([fact, value]) => [
        fact,
        typeof value === "boolean" ? (value ? "oui" : "non") : `'${value}'`,
      ]),
    ),
};

const is = (fact, code) => ({ "===": [{ var: fact }, code] });
const isIn = (fact, codes) => ({ in: [{ var: fact }, codes] });
const chosen = is("route", "presidential-choice");

export const jsonLogic = {
  citizenship: is("citizen", true),
  decision: {
    or: [
      chosen,
      ...Object.entries(deciders).map(([route, offices]) => ({
        and: [is("route", route), isIn("decidedBy", offices)],
      })),
    ],
  },
  proposal: { or: [{ "!": isIn("route", proposing) }, is("proposedByAssociations", true)] },
  consideration: { or: [chosen, is("consideredByCouncil", true)] },
  submission: { or: [chosen, isIn("submittedBy", deputies)] },
  approval: is("approvedBy", "president"),
};
