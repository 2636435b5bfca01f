/** The acts that the feed of a register tells, as they come. */

export interface Mirrored {
  /** With which a client that reconnects goes on. */
  readonly id: string;
  readonly act: { readonly position: number; readonly hash: string; readonly previous: string };
}

export async function* eventsOf(response: Response): AsyncGenerator<Mirrored> {
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (rest + chunk).split("\n\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const id = /^id: (.*)$/m.exec(part)?.[1];
      const data = /^data: (.*)$/m.exec(part)?.[1];
      if (id !== undefined && data !== undefined) yield { id, act: JSON.parse(data) };
    }
  }
}
