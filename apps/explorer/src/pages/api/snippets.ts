/** A query as one asks it from a shell and from a program. */

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The body goes in by a here-document: nothing in it means anything to the shell. */
export function curlOf(origin: string, asked: Asked): string {
  return `curl -s ${origin}/graphql -H 'content-type: application/json' --data-binary @- <<'JSON'
${JSON.stringify(asked)}
JSON`;
}

export function typescriptOf(origin: string, { query, variables }: Asked): string {
  const escaped = query.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `const query = \`
${escaped}
\`;
const variables = ${JSON.stringify(variables, null, 2)};

const answer = await fetch("${origin}/graphql", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await answer.json();`;
}
