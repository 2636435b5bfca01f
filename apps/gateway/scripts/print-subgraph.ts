/** Prints the graph as a subgraph of Apollo Federation 2. */
import { rulebook } from "@apk-governance/core";
import { subgraphSdl } from "../src/federation/subgraph.ts";

process.stdout.write(subgraphSdl(rulebook));
