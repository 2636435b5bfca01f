/** Writes `schema.graphql`, the graph as clients see it. */
import { writeFileSync } from "node:fs";
import { printedSchema, schemaFile } from "./printed-schema.ts";

writeFileSync(schemaFile, printedSchema());
