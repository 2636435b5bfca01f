// schema.graphql under @graphql-eslint's rules for schemas and for Relay. What is let pass is listed here with its reason,
// and no longer than it is needed.
import { fileURLToPath } from "node:url";
import graphqlEslint from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";

/** Nobody asks for these again by an id: they are pages, answers, and parts of something that has one. */
const withoutId = {
  suffixes: [
    "Connection",
    "Edge",
    "Recorded",
    "Change",
    "Rotation",
    "Convocation",
    "Attendance",
    "Recommendation",
  ],
  types: [
    ...["PageInfo", "Period", "When", "RateLimit", "Citation", "Institution", "Calendar", "RulebookDiff"],
    ...[
      "Assessment",
      "Clash",
      "MissingFact",
      "OpenQuestion",
      "Remedy",
      "InvalidFacts",
      "Issue",
      "UnknownRule",
    ],
    ...["Refused", "NotAllowed", "VersionConflict", "Power", "PowerAct", "PlannedTerm"],
    ...["Code", "Edition", "EditionPeriod", "EditionPolicy", "Example", "Fact", "Convening"],
    ...["AccreditationApplication", "NominationSubmission", "SeatsProposal"],
    ...["CouncilDecisionRecord", "SessionDecisionRecord", "SessionRecommendationRecord"],
  ],
};

const rules = {
  ...graphqlEslint.configs["flat/schema-recommended"].rules,
  ...graphqlEslint.configs["flat/schema-relay"].rules,
  "@graphql-eslint/strict-id-in-types": ["error", { exceptions: withoutId }],
  // A connection is for what grows. The conditions of a rule or the offices of a body are a short list, given whole.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
};

const letPass = [
  // "Act" is no prefix of "actor", and the other two are no repetitions: a code is known by its code, and the candidates
  // that a proposal proposes are called as in the procedure and its commands.
  ["@graphql-eslint/no-typename-prefix", 'Field "actor" starts with the name of the parent type "Act"'],
  ["@graphql-eslint/no-typename-prefix", 'Field "code" starts with the name of the parent type "Code"'],
  [
    "@graphql-eslint/no-typename-prefix",
    'Field "proposal" starts with the name of the parent type "Proposal"',
  ],
];

const schema = fileURLToPath(new URL("../schema.graphql", import.meta.url));
const eslint = new ESLint({
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphqlEslint },
    languageOptions: { parser: graphqlEslint.parser, parserOptions: { graphQLConfig: { schema } } },
    rules,
  },
});
const [{ messages }] = await eslint.lintFiles([schema]);
const isLetPass = ({ ruleId, message }) => letPass.some(([rule, of]) => rule === ruleId && of === message);
const broken = messages.filter((message) => !isLetPass(message));
const unneeded = letPass.filter(
  ([rule, of]) => !messages.some(({ ruleId, message }) => rule === ruleId && of === message),
);

for (const { line, ruleId, message } of broken) console.error(`schema.graphql:${line} ${ruleId}: ${message}`);
for (const [, message] of unneeded) console.error(`lint.mjs lets pass what is no longer there: ${message}`);
console.log(
  `${Object.keys(rules).length} rules over schema.graphql: ${broken.length} problems, ${letPass.length} let pass.`,
);
process.exitCode = broken.length + unneeded.length > 0 ? 1 : 0;
