/** A client of the register: it signs its own tokens, and writes in a register of its own. */
import { randomUUID } from "node:crypto";
import { developmentToken } from "../src/authority/development-key.ts";
import { post, serve, testSettings } from "./serve.ts";

export interface Result {
  readonly __typename: string;
  readonly record?: { readonly id: string; readonly version: number; readonly status: string };
  readonly act?: { readonly position: number; readonly hash: string };
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly reason?: string;
  readonly message?: string;
  readonly offices?: readonly string[];
  readonly whoMay?: readonly {
    readonly office: string;
    readonly citations: readonly { article: string }[];
  }[];
  readonly citations?: readonly { readonly article: string }[];
  readonly assessment?: { readonly verdict: string };
  readonly current?: { readonly version: number };
}

export interface Given {
  readonly record?: string | undefined;
  readonly version?: number;
  readonly on: string;
  readonly office: string;
  readonly key?: string;
  readonly facts?: object;
  readonly institution?: string;
  /** What the token proves; the office alone by default. */
  readonly offices?: readonly string[];
  readonly of?: string;
  readonly subject?: string;
}

const everyOffice = [
  ...[
    "president",
    "apk-chairman",
    "secretariat-head",
    "vice-chair",
    "council-chairman",
    "council",
    "session",
  ],
  ...["assembly-member", "secretariat", "akim", "regional-chairman", "regional-session", "regional-council"],
  ...["association", "accreditation-commission", "state-body", "other"],
];

const result = `
  __typename
  ... on Refused { reason message assessment { verdict } }
  ... on NotAllowed { message offices whoMay { office citations { article } } citations { article } }
  ... on InvalidFacts { issues { path code message } }
  ... on VersionConflict { current { version } }
`;

/** The record of a result, by the name that its type gives it. */
const recordFields = [
  ...["session", "councilMeeting", "viceChairTerm", "nomination", "association", "member", "proposal"],
];

function freshInstitution(): string {
  return `t-${randomUUID().slice(0, 13)}`;
}

function tokenFor(offices: readonly string[] = everyOffice, institution = "apk", subject = "test") {
  return developmentToken(testSettings(), { subject, offices, institution }, 1);
}

export interface Client {
  readonly address: string;
  readonly institution: string;
  give(mutation: string, given: Given): Promise<Result>;
  ask<T>(query: string, variables?: object): Promise<T>;
}

export async function client(institution = freshInstitution(), at?: string): Promise<Client> {
  const address = at ?? (await serve()).address;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (offices: readonly string[], of: string, subject: string) => {
    const name = JSON.stringify([offices, of, subject]);
    const token = tokens.get(name) ?? tokenFor(offices, of, subject);
    tokens.set(name, token);
    return token;
  };
  return {
    address,
    institution,
    async give(mutation, { facts, office, offices, of, subject = "test", ...command }) {
      const isOf = recordFields.find((field) => mutation.startsWith(field)) as string;
      const type = isOf.charAt(0).toUpperCase() + isOf.slice(1);
      const factsType = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const query = `mutation ($command: CommandInput!${facts ? `, $facts: ${factsType}Facts!` : ""}) {
        ${mutation}(command: $command${facts ? ", facts: $facts" : ""}) {
          ${result}
          ... on ${type}Recorded { record: ${isOf} { id version ... on ${type} { status } } act { position hash } }
        }
      }`;
      const to = command.institution ?? institution;
      const token = await tokenOf(offices ?? [office], of ?? to, subject);
      const variables = {
        command: { key: randomUUID(), institution: to, ...command, office: enumValue(office) },
        facts,
      };
      const answer = await post(address, { query, variables }, { authorization: `Bearer ${token}` });
      const { data, errors } = (await answer.json()) as { data?: Record<string, Result>; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.[mutation] as Result;
    },
    async ask<T>(query: string, variables = {}) {
      const answer = await post(address, { query, variables });
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

function enumValue(code: string): string {
  return code.replaceAll("-", "_").toUpperCase();
}
