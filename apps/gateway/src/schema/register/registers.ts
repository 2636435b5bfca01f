/** The registers that there are: whose acts can be asked for. */
import type { Context } from "../../context.ts";
import type { RegisterRow } from "../../database/tables.ts";
import type { CursorOf } from "../../register/cursor.ts";
import { registerId, sampleInstitution } from "../../register/ids.ts";
import type { SchemaModule } from "../module.ts";
import {
  connect,
  connectionResolvers,
  connectionSdl,
  type PageArguments,
  pageArguments,
} from "./connection.ts";

const typeDefs = /* GraphQL */ `
  extend type Query {
    "The registers in which something is recorded, by name: that of the Assembly, of regional assemblies, the sample."
    registers(${pageArguments}): RegisterConnection!
  }

  "A register, by how far its chain of acts has come."
  type Register implements Node {
    "It never changes: register:apk, for node(id)."
    id: ID!
    "Its name, as every argument institution takes it: apk, apk/almaty, sample."
    institution: ID!
    "Whether its acts are invented: those of the sample are."
    invented: Boolean!
    "How many acts are recorded in it; it is the position of the last one."
    actCount: Int!
    "The hash of the last act. Who keeps it can tell later that nothing before it was changed."
    lastHash: String!
  }
`;

export function registersModule(): SchemaModule {
  return {
    typeDefs: [typeDefs, connectionSdl("Register", "registers")].join("\n"),
    resolvers: {
      Query: { registers: registersAsked },
      ...connectionResolvers("Register"),
      Register: {
        id: ({ institution }: RegisterRow) => registerId(institution),
        invented: ({ institution }: RegisterRow) => institution === sampleInstitution,
        actCount: ({ position }: RegisterRow) => position,
        lastHash: ({ hash }: RegisterRow) => hash,
      },
    },
  };
}

/** The connection is of no register. */
const cursor: CursorOf = { connection: "registers", institution: "", shape: ["string"] };

function registersAsked(_: unknown, asked: PageArguments, { register }: Context) {
  return connect(asked, {
    of: cursor,
    place: ({ institution }: RegisterRow) => [institution],
    page: (page) => register().registers(page),
    count: () => register().countRegisters(),
  });
}
