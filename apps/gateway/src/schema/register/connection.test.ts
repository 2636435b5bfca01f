import { makeExecutableSchema } from "@graphql-tools/schema";
import { execute, parse } from "graphql";
import { type CompiledQuery, compileQuery } from "graphql-jit";
import { describe, expect, it } from "vitest";
import { type CursorOf, writeCursor } from "../../register/cursor.ts";
import { connect, connectionResolvers, connectionSdl } from "./connection.ts";

const rows = [1, 2, 3].map((id) => ({ id }));
const of: CursorOf = { connection: "things", institution: "apk", shape: ["number"] };
const edges = rows.map((node) => ({ node, cursor: writeCursor(of, [node.id]) }));
const document = parse(
  "{ things { nodes { id } edges { cursor node { id } } pageInfo { endCursor } totalCount } }",
);

/** Things, and how often the place of one is asked for. */
function things() {
  const asked = { places: 0 };
  const place = ({ id }: { readonly id: number }) => {
    asked.places += 1;
    return [id];
  };
  const schema = makeExecutableSchema({
    typeDefs: `
      type Query { things: ThingConnection! }
      type Thing { id: Int! }
      type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      ${connectionSdl("Thing", "things")}`,
    resolvers: {
      ...connectionResolvers("Thing"),
      Query: {
        things: () =>
          connect(
            { first: 3 },
            {
              of,
              place,
              page: async () => ({ rows, hasNext: false, hasPrevious: false }),
              count: async () => 3,
            },
          ),
      },
    },
  });
  return { asked, schema };
}

describe("the cursors of a page", () => {
  it("are written once each, beside those of its ends, where the query is compiled and where it is not", async () => {
    for (const run of ["compiled", "graphql-js"]) {
      const { asked, schema } = things();
      const compiled = compileQuery(schema, document) as CompiledQuery;
      const { data } = await (run === "compiled"
        ? compiled.query({}, {}, {})
        : execute({ schema, document }));
      expect(data).toEqual({
        things: { nodes: rows, edges, pageInfo: { endCursor: edges[2]?.cursor }, totalCount: 3 },
      });
      expect(asked.places).toBe(rows.length + 2);
    }
  });
});
