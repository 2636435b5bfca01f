/** What is asked: much of the register, much of the chronicle, little, and a thousand at once. */
import { getIntrospectionQuery } from "graphql";

const on = "2023-06-01";
const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" };

const cited = "id certainty note citations { source article title url }";
const when = "from to precision";

const assessed = `assess(rule: "council.decision", facts: $facts, on: $on) {
    ... on Assessment {
      verdict rule on reading facts policy rulebookVersion
      findings {
        id verdict message citations { source article title url } certainty
        edition { from to boundsCertainty } notice shortfall facts
      }
      missing { fact conditions } clashes { conditions message } remedies { change message } noRemedy
      openQuestions { parameter message } conflicts { id message }
    }
  }`;

const large = `query Large($facts: JSON!, $on: Date!, $first: Int!) {
  sessions(first: $first) {
    nodes {
      id kind status version openedOn lastOn proposedByCouncil
      convocation { instrument date venue agenda }
      attendance { members present }
      decisions { matter present votesFor votesAgainst abstained decidedOn approvedOn }
      recommendations { subject addressee to sentOn consideredOn }
    }
    pageInfo { hasNextPage endCursor }
  }
  ${assessed}
}`;

const chronicle = `query Chronicle($facts: JSON!, $on: Date!) {
  institution {
    sessionsHeld {
      number numeral held { ${when} } venue theme kind convened { by on } attended { value qualifier } ${cited}
    }
    councilMeetingsHeld { held { ${when} } expanded chairedBy { id name } did ${cited} }
    deputies { person { id name } office { id name } from to votes session { number held { ${when} } } ${cited} }
  }
  ${assessed}
}`;

const small = `query Small($present: Int, $on: Date!) {
  assessCouncilDecision(
    facts: { members: 75, present: $present, votesFor: 34, minuted: true, matter: OTHER }
    on: $on
  ) {
    ... on Assessment { verdict findings { id verdict message shortfall } remedies { change message } }
  }
}`;

const many = `query Many($requests: [AssessmentRequest!]!) {
  assessMany(requests: $requests) {
    ... on Assessment { verdict findings { id verdict shortfall } }
    ... on InvalidFacts { issues { path code } }
  }
}`;

const thousand = Array.from({ length: 1_000 }, (_, i) => ({
  rule: "council.decision",
  facts: { ...facts, votesFor: i % 53 },
  on,
}));

/** Acts of the sample, the history of the record of each, and the records of all those. */
const register = `{
  acts(institution: "sample", first: 100) { nodes { record { history(first: 50) { nodes { record { id } } } } } }
}`;

const documents = `{ acts(institution: "sample", first: 100) { nodes { document } } }`;

export const queries = {
  large: { query: large, variables: { facts, on, first: 50 } },
  chronicle: { query: chronicle, variables: { facts, on } },
  small: { query: small, variables: { present: 52, on } },
  many: { query: many, variables: { requests: thousand } },
};

/** As many as a query may have, each under a key of its own. Whether or not somebody may give them, each is decided. */
const commanded = Array.from({ length: 100 }, (_, i) => i);
const commands = `mutation (${commanded.map((i) => `$k${i}: String!`).join(" ")}) {
  ${commanded
    .map((i) => {
      const command = `{ key: $k${i}, on: "2024-01-10", office: STATE_BODY }`;
      return `a${i}: associationRegister(command: ${command}, facts: { name: "Dostyk" }) { __typename }`;
    })
    .join("\n  ")}
}`;

function keys(request) {
  return Object.fromEntries(commanded.map((i) => [`k${i}`, `${request}-${i}`]));
}

const pathless = { path: "/graphql", method: "POST" };

/** A query that differs from every other, so it is read, checked and executed anew; graphql-js takes long to check it. */
const hardToCheck = (i) => `{ ${"... on Query { sources { id title } } ".repeat(700)} as${i}: __typename }`;

/** Nothing of the rule that takes longest is known. */
const nothing = `{ assess(rule: "award.eligibility", facts: {}, on: "${on}") { ... on Assessment { missing { fact } } } }`;
const judged = `{ assess(rule: "award.eligibility", facts: {}, on: "${on}") { ... on Assessment { verdict } } }`;
const nothings = {
  query:
    "query ($requests: [AssessmentRequest!]!) { assessMany(requests: $requests) { ... on Assessment { verdict } } }",
  variables: { requests: Array(1_000).fill({ rule: "award.eligibility", facts: {}, on }) },
};
const century = `{ calendar(from: "2009-01-01", to: "2109-01-01") { iCalendar } }`;
/** As much as a calendar is made from, and the rotation of as many associations and years as can be planned. */
const hundred = Array.from({ length: 100 }, (_, i) => ({
  from: `${2009 + i}-03-01`,
  to: `${2010 + i}-03-01`,
}));
const dutiful = {
  query: `query ($meetings: [Date!], $terms: [ViceChairTermInput!], $sent: [SentRecommendationInput!], $policy: JSON) {
    calendar(
      from: "2009-01-01", to: "2109-01-01", policy: $policy
      councilMeetings: $meetings, sessions: $meetings, viceChairTerms: $terms, recommendations: $sent
    ) { duties { id title message citations { article } } iCalendar }
  }`,
  variables: {
    meetings: hundred.map(({ from }) => from),
    terms: hundred.map((term, i) => ({ ...term, seat: 1, association: `association-${i}` })),
    sent: hundred.map(({ from }, i) => ({ id: `recommendation-${i}`, sentOn: from })),
    policy: { considerationDeadlineDays: 30 },
  },
};
const rotated = {
  query: `query ($input: ViceChairRotationInput!) { planViceChairRotation(input: $input) {
    ... on ViceChairRotation { terms { association seat from to } } } }`,
  variables: {
    input: {
      associations: Array.from({ length: 1_000 }, (_, i) => `association-${i}`),
      from: "2026-01-01",
      years: 1_000,
    },
  },
};
const listed = {
  query: `query ($days: [Date!]) { calendar(from: "2009-01-01", to: "2010-01-01", sessions: $days) { iCalendar } }`,
  variables: { days: Array(75_000).fill(on) },
};
const compared = {
  query: `query ($cases: [DiffCaseInput!]) { rulebookDiff(from: "2010-01-01", to: "${on}", cases: $cases) { from } }`,
  variables: { cases: Array(1_000).fill({ rule: "council.decision", facts: {} }) },
};

const introspection = getIntrospectionQuery();

/** As much to compile as is compiled at all, and nothing to read: there is no such register. */
const toCompile = `{ acts(institution: "none", first: 1) { nodes {
  record { history(first: 1) { nodes { document record { __typename ... on Session { id version proposedByCouncil decisions { matter votesFor } } } } } }
} } }`;

/** A token that this gateway's key might have signed, and did not. */
const base64 = (of) => Buffer.from(JSON.stringify(of)).toString("base64url");
const forged = `Bearer ${base64({ alg: "ES256", kid: "development" })}.${base64({ sub: "a" })}.${Buffer.alloc(64, 1).toString("base64url")}`;

/** What an attacker sends, by its name; `i` counts. What never ends it leaves after the first piece, and asks again. */
export const attacks = {
  "a thousand assessments": { ...pathless, body: constant(JSON.stringify(queries.many)) },
  "ever new thousands": {
    ...pathless,
    body: (i) => JSON.stringify({ ...queries.many, query: `#${i}\n${many}` }),
  },
  "the query of the chronicle": { ...pathless, body: constant(JSON.stringify(queries.chronicle)) },
  "ever new queries of the chronicle": {
    ...pathless,
    body: (i) => JSON.stringify({ ...queries.chronicle, query: `#${i}\n${chronicle}` }),
  },
  "pages in pages of the register": { ...pathless, body: constant(JSON.stringify({ query: register })) },
  "acts with their documents": { ...pathless, body: constant(JSON.stringify({ query: documents })) },
  "the feed from its beginning": { path: "/register/acts?institution=sample", method: "GET", leaves: true },
  "what is missing where nothing is known": {
    ...pathless,
    body: constant(JSON.stringify({ query: nothing })),
  },
  "an assessment of nothing": { ...pathless, body: constant(JSON.stringify({ query: judged })) },
  "a thousand assessments of nothing": { ...pathless, body: constant(JSON.stringify(nothings)) },
  "the calendar of a century": { ...pathless, body: constant(JSON.stringify({ query: century })) },
  "the calendar of all that it takes": { ...pathless, body: constant(JSON.stringify(dutiful)) },
  "the rotation of a thousand years": { ...pathless, body: constant(JSON.stringify(rotated)) },
  "days by the ten thousand": { ...pathless, body: constant(JSON.stringify(listed)) },
  "a thousand cases compared": { ...pathless, body: constant(JSON.stringify(compared)) },
  "a hundred commands at once": {
    ...pathless,
    body: (i) => JSON.stringify({ query: commands, variables: keys(i) }),
  },
  "small queries": { ...pathless, body: constant(JSON.stringify(queries.small)) },
  "what is no query": { ...pathless, body: constant("x".repeat(1_000_000)) },
  "bodies of lists": { ...pathless, body: constant(`[${"[],".repeat(330_000)}1]`) },
  "queries hard to check": { ...pathless, body: (i) => JSON.stringify({ query: hardToCheck(i) }) },
  "ever new queries to compile": {
    ...pathless,
    body: (i) => JSON.stringify({ query: `#${Math.floor(i / 3)}\n${toCompile}` }),
  },
  "ever new introspection": {
    ...pathless,
    body: (i) => JSON.stringify({ query: `#${i}\n${introspection}` }),
  },
  "forged tokens": {
    ...pathless,
    headers: { authorization: forged },
    body: constant(JSON.stringify(queries.small)),
  },
  "large answers": { ...pathless, body: constant(JSON.stringify(queries.large)) },
  "pages that are not there": { path: "/nothing", method: "GET" },
  metrics: { path: "/metrics", method: "GET" },
};

function constant(text) {
  return () => text;
}
