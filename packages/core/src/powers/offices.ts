/** Who may hold a power: the offices that the rules know, and a few bodies that only act. */
import { vocabulary } from "../kernel/facts.ts";
import { offices } from "../rules/vocabulary.ts";

/** The offices and bodies of the table of powers, with their names in three languages. */
export const powerOffices = /* @__PURE__ */ vocabulary("PowerOffice", offices.title, {
  ...offices.labels,
  assembly: {
    en: "Assembly of People of Kazakhstan",
    ru: "Ассамблея народа Казахстана",
    kk: "Қазақстан халқы Ассамблеясы",
  },
  "consent-council": {
    en: "Council of Public Consent",
    ru: "Совет общественного согласия",
    kk: "Қоғамдық келісім кеңесі",
  },
  "journalists-club": { en: "Journalists' Club", ru: "Клуб журналистов", kk: "Журналистер клубы" },
});

/** A code of `powerOffices`: an office or body that holds a power. */
export type PowerOffice = keyof typeof powerOffices.labels;
