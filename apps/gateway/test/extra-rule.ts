/** A rule that only the tests know, with a fact of every kind. */
import { type Rulebook, rulebook, safeAssess } from "@apk-governance/core";
import {
  choice,
  count,
  day,
  days,
  flag,
  text,
  texts,
  vocabulary,
  year,
} from "../../../packages/core/src/kernel/facts.ts";
import { isTrue } from "../../../packages/core/src/kernel/tests.ts";
import { defineRule } from "../../../packages/core/src/rules/define-rule.ts";
import { law2008 } from "../../../packages/core/src/sources/law-2008.ts";

const label = { en: "label", ru: "label", kk: "label" };
const teas = vocabulary("Tea", label, { "green-tea": label, "black-tea": label });

const teaCeremony = defineRule({
  id: "tea.first-ceremony",
  title: label,
  question: { en: 'Is the "first" ceremony in order?', ru: "?", kk: "?" },
  facts: {
    guests: count({ label }),
    season: year({ min: 2000, max: 2100, label }),
    served: flag({ label }),
    tea: choice(teas, { label }),
    heldOn: day({ label }),
    place: text({ label }),
    songs: texts({ label }),
    rehearsals: days({ label }),
    teas: { ...texts({ label }), kind: "codes", vocabulary: teas },
    guestCodes: { ...texts({ label }), kind: "codes" },
  },
  inForce: [{ from: "2008-10-20", to: null }],
  conditions: [
    {
      id: "served",
      requires: label,
      editions: [
        {
          ...{ from: "2008-10-20", to: null, certainty: "interpreted", boundsCertainty: "presumed" },
          ...{ cites: [law2008.art("1")], test: isTrue("served") },
        },
      ],
    },
  ],
});

const extra = { ...teaCeremony, examples: [] } as unknown as Rulebook["rules"][number];

export const withExtraRule: Rulebook = {
  ...rulebook,
  rules: [...rulebook.rules, extra],
  rule: (id) => (id === extra.id ? extra : rulebook.rule(id)),
  safeAssess: (id, facts, options) =>
    id === extra.id
      ? safeAssess(extra, facts as object, options as { readonly on: string })
      : rulebook.safeAssess(id, facts, options),
};
