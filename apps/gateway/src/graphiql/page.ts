/**
 * The page that holds GraphiQL, and the script that starts it with queries to try, or with the one in its address:
 * `/graphql?query=…&variables=…`.
 */
import { exampleQueries } from "./examples.ts";

export const page = /* html */ `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>APK Governance – GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>
      html, body, #graphiql { height: 100%; margin: 0; }
    </style>
  </head>
  <body>
    <div id="graphiql"><noscript>GraphiQL needs JavaScript. The graph is at this address.</noscript></div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

export const startScript = /* js */ `
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
const examples = ${JSON.stringify(exampleQueries)};
const asked = new URLSearchParams(location.search);
const given = asked.has("query")
  ? { query: asked.get("query"), variables: asked.get("variables") ?? undefined }
  : {};
const graphiql = React.createElement(GraphiQL, {
  fetcher,
  ...given,
  defaultTabs: examples,
  defaultEditorToolsVisibility: "variables",
  shouldPersistHeaders: false,
});
ReactDOM.createRoot(document.getElementById("graphiql")).render(graphiql);
`;
