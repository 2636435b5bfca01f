/** What is asked: much, little, and a thousand at once. */
const on = "2023-06-01";
const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" };

const cited = "id certainty note citations { source article title url }";
const when = "from to precision";

const large = `query Large($facts: JSON!, $on: Date!) {
  institution {
    sessionsHeld {
      number numeral held { ${when} } venue theme kind convened { by on } attended { value qualifier } ${cited}
    }
    councilMeetingsHeld { held { ${when} } expanded chairedBy { id name } did ${cited} }
    deputies { person { id name } office { id name } from to votes session { number held { ${when} } } ${cited} }
  }
  assess(rule: "council.decision", facts: $facts, on: $on) {
    ... on Assessment {
      verdict rule on reading facts policy rulebookVersion
      findings {
        id verdict message citations { source article title url } certainty
        edition { from to boundsCertainty } notice shortfall facts
      }
      missing { fact conditions } clashes { conditions message } remedies { change message } noRemedy
      openQuestions { parameter message } conflicts { id message }
    }
  }
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

export const queries = {
  large: { query: large, variables: { facts, on } },
  small: { query: small, variables: { present: 52, on } },
  many: { query: many, variables: { requests: thousand } },
};

/** What an attacker sends, by its name. */
export const attacks = {
  "a thousand assessments": JSON.stringify(queries.many),
  "the large query": JSON.stringify(queries.large),
  "small queries": JSON.stringify(queries.small),
  "what is no query": "x".repeat(1_000_000),
};
