/** A token as `npm run token` makes it, by the key of the gateway under test. */
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { inject } from "vitest";

export function tokenFor(institution: string, ...offices: readonly string[]): string {
  const main = new URL("../../gateway/dist/token.js", import.meta.url).pathname;
  const asked = [...offices.flatMap((office) => ["--office", office]), "--institution", institution];
  const env = { ...process.env, DATA_DIR: inject("dataDirectory") };
  return execFileSync(process.execPath, [main, ...asked], { env, encoding: "utf8", stdio: "pipe" }).trim();
}

/** Pastes it into the open page, as a reader would. */
export async function useToken(page: Page, token: string): Promise<void> {
  const act = page.locator("summary", { hasText: /Record an act|Записать действие|Әрекет жазу/ });
  await act.click();
  await page.getByRole("textbox", { name: /Token|Токен/ }).fill(token);
  await page.getByRole("button", { name: /Use this token|Использовать токен|Осы токенді қолдану/ }).click();
}

/** Sends a mutation as any client would. */
export async function give(
  token: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, { readonly __typename: string }>>> {
  const answer = await fetch(`${inject("address")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: Readonly<Record<string, { readonly __typename: string }>>;
    errors?: unknown;
  };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
