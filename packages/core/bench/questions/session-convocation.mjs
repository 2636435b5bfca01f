/** `session.convocation`: codes, texts, days that may not exist, and conditions of the extraordinary Session. */
export const id = "session.convocation";
export const conditions = ["convener", "instrument", "date", "venue", "agenda", "initiative", "request"];

const instruments = ["presidential-order", "presidential-decree"];
const initiators = ["chairman", "council", "members"];

export function facts(next) {
  const members = 400 + next(150);
  const extraordinary = next(2) > 0;
  return {
    kind: extraordinary ? "extraordinary" : "regular",
    convenedBy: next(6) > 0 ? "president" : "council",
    instrument: next(6) > 0 ? instruments[next(2)] : "council-decision",
    date: next(8) > 0 ? "2023-04-26" : null,
    venue: next(8) > 0 ? "Astana" : null,
    agenda: next(8) > 0 ? ["Unity, stability, development"] : null,
    orderedOn: "2023-03-27",
    initiatedBy: next(8) > 0 ? initiators[next(3)] : "other",
    requestingMembers: next(3) > 0 ? next(members) : 0,
    members,
    proposedByCouncil: true,
  };
}

/** A condition that does not apply to the kind or the initiator counts as kept. */
export function plain({ kind, convenedBy, instrument, date, venue, agenda, initiatedBy, requestingMembers }) {
  const regular = kind === "regular";
  return [
    convenedBy === "president",
    instruments.includes(instrument),
    date !== null,
    venue !== null,
    agenda !== null,
    regular || initiators.includes(initiatedBy),
    regular || initiatedBy !== "members" || requestingMembers >= 1,
  ];
}

const isRegular = { fact: "kind", operator: "equal", value: "regular" };
const isNamed = (fact) => ({ all: [{ fact, operator: "notEqual", value: null }] });

export const jsonRulesEngine = {
  operators: {},
  rules: {
    convener: { all: [{ fact: "convenedBy", operator: "equal", value: "president" }] },
    instrument: { all: [{ fact: "instrument", operator: "in", value: instruments }] },
    date: isNamed("date"),
    venue: isNamed("venue"),
    agenda: isNamed("agenda"),
    initiative: { any: [isRegular, { fact: "initiatedBy", operator: "in", value: initiators }] },
    request: {
      any: [
        isRegular,
        { fact: "initiatedBy", operator: "notEqual", value: "members" },
        { fact: "requestingMembers", operator: "greaterThanInclusive", value: 1 },
      ],
    },
  },
};

export const zen = {
  convener: 'convenedBy == "president"',
  instrument: `instrument in ${JSON.stringify(instruments)}`,
  date: "date != null",
  venue: "venue != null",
  agenda: "agenda != null",
  initiative: `kind == "regular" or initiatedBy in ${JSON.stringify(initiators)}`,
  request: 'kind == "regular" or initiatedBy != "members" or requestingMembers >= 1',
};

const any = (...list) => ({ "une de ces conditions": list });
const flag = { "par défaut": "non" };

/** Publicodes has no null: whether a day, a venue or an agenda was named is a flag. */
export const publicodes = {
  rules: {
    kind: { "par défaut": "'regular'" },
    convenedBy: { "par défaut": "'other'" },
    instrument_used: { "par défaut": "'other'" },
    date_named: flag,
    venue_named: flag,
    agenda_named: flag,
    initiatedBy: { "par défaut": "'other'" },
    requestingMembers: { "par défaut": 0 },
    convener: "convenedBy = 'president'",
    instrument: any(...instruments.map((instrument) => `instrument_used = '${instrument}'`)),
    date: "date_named",
    venue: "venue_named",
    agenda: "agenda_named",
    initiative: any("kind = 'regular'", ...initiators.map((initiator) => `initiatedBy = '${initiator}'`)),
    request: any("kind = 'regular'", "initiatedBy != 'members'", "requestingMembers >= 1"),
  },
  situation: ({ kind, convenedBy, instrument, date, venue, agenda, initiatedBy, requestingMembers }) => ({
    kind: `'${kind}'`,
    convenedBy: `'${convenedBy}'`,
    instrument_used: `'${instrument}'`,
    date_named: date === null ? "non" : "oui",
    venue_named: venue === null ? "non" : "oui",
    agenda_named: agenda === null ? "non" : "oui",
    initiatedBy: `'${initiatedBy}'`,
    requestingMembers,
  }),
};

const is = (fact, code) => ({ "===": [{ var: fact }, code] });
const named = (fact) => ({ "!==": [{ var: fact }, null] });

export const jsonLogic = {
  convener: is("convenedBy", "president"),
  instrument: { in: [{ var: "instrument" }, instruments] },
  date: named("date"),
  venue: named("venue"),
  agenda: named("agenda"),
  initiative: { or: [is("kind", "regular"), { in: [{ var: "initiatedBy" }, initiators] }] },
  request: {
    or: [
      is("kind", "regular"),
      { "!==": [{ var: "initiatedBy" }, "members"] },
      { ">=": [{ var: "requestingMembers" }, 1] },
    ],
  },
};
