/** Queries ready to run, in GraphiQL and from the command line. */

export const councilDecision = `query CouncilDecision {
  assessCouncilDecision(
    on: "2023-06-01"
    facts: {
      members: 75
      present: 52
      votesFor: 34
      minuted: true
      matter: OTHER
    }
  ) {
    ... on Assessment {
      verdict
      findings {
        id
        verdict
        message
        shortfall
        citations { source article }
      }
      remedies { change message }
    }
    ... on InvalidFacts { issues { path code message } }
  }
}`;

const sessionConvocation = `# Session XXXII of 2023, convened by the order of 27 March 2023
query SessionConvocation($on: Date!, $language: Language) {
  assessSessionConvocation(
    on: $on
    facts: {
      kind: REGULAR
      convenedBy: PRESIDENT
      instrument: PRESIDENTIAL_ORDER
      orderedOn: "2023-03-27"
      date: "2023-04-26"
      venue: "Palace of Peace and Accord"
      agenda: ["Just Kazakhstan: unity, stability, development"]
    }
  ) {
    ... on Assessment {
      verdict
      findings {
        id
        verdict
        certainty
        message(language: $language)
        citations { source article url }
      }
      openQuestions { parameter message(language: $language) }
    }
    ... on InvalidFacts { issues { path code message } }
  }
}`;

const ruleList = `query Rules {
  rules {
    id
    question
    facts { name kind label }
    conditions { id requires }
  }
}`;

export interface ExampleQuery {
  readonly query: string;
  readonly variables?: string;
}

export const exampleQueries: readonly ExampleQuery[] = [
  { query: `# Is this decision of the Council adopted?\n${councilDecision}` },
  { query: sessionConvocation, variables: JSON.stringify({ on: "2023-03-27", language: "RU" }, null, 2) },
  { query: ruleList },
];
