/** Every procedure, by name. */
import { association } from "./association.ts";
import { awardNomination } from "./award-nomination.ts";
import { councilMeeting } from "./council-meeting.ts";
import { deputies } from "./deputies.ts";
import { membership } from "./membership.ts";
import { session } from "./session.ts";
import { viceChairTerm } from "./vice-chair-term.ts";

/** The procedures by name: `procedures.session.decide(state, command)`. */
export const procedures = {
  session,
  councilMeeting,
  viceChairTerm,
  awardNomination,
  association,
  membership,
  deputies,
};
