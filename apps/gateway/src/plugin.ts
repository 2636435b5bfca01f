/** One plugin of Apollo Server for all that we do to a request: each plugin more costs every request some promises. */
import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "./context.ts";

type Listener = GraphQLRequestListener<Context>;
type Of<Hook extends keyof Listener> = Parameters<NonNullable<Listener[Hook]>>[0];

/** Something that we do to every request. What it remembers of one is in the notes of its context. */
export interface Step {
  /** Before a text that is not kept is parsed. */
  parsingDidStart?(of: Of<"parsingDidStart">): Promise<void>;
  /** After it is parsed, before it is checked. */
  validationDidStart?(of: Of<"validationDidStart">): void;
  /** After it is checked, whether or not it can be executed. */
  validationDidEnd?(of: Of<"validationDidStart">): void;
  didResolveOperation?(of: Of<"didResolveOperation">): Promise<void> | void;
  responseForOperation?: NonNullable<Listener["responseForOperation"]>;
  didEncounterErrors?(of: Of<"didEncounterErrors">): void;
  willSendResponse?(of: Of<"willSendResponse">): void;
}

/** Does the steps in their order. */
export function inTurn(steps: readonly Step[]): ApolloServerPlugin<Context> {
  const answering = steps.find(({ responseForOperation }) => responseForOperation);
  const listener: Listener = {
    async parsingDidStart(of) {
      for (const step of steps) await step.parsingDidStart?.(of);
    },
    async validationDidStart(of) {
      for (const step of steps) step.validationDidStart?.(of);
      return async () => {
        for (const step of steps) step.validationDidEnd?.(of);
      };
    },
    async didResolveOperation(of) {
      for (const step of steps) {
        const more = step.didResolveOperation?.(of);
        if (more) await more;
      }
    },
    async didEncounterErrors(of) {
      for (const step of steps) step.didEncounterErrors?.(of);
    },
    async willSendResponse(of) {
      for (const step of steps) step.willSendResponse?.(of);
    },
    ...(answering?.responseForOperation && { responseForOperation: answering.responseForOperation }),
  };
  return { requestDidStart: async () => listener };
}
