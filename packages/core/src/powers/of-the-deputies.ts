/** The deputies of the Chairman: how the public ones come into office, and what all of them are to do. */
import type { Text } from "../kernel/text.ts";
import { reported } from "../rules/editions.ts";
import { viceChairAppointment } from "../rules/vice-chair/appointment.ts";
import { deputies } from "../rules/vocabulary.ts";
import { overview } from "../sources/overview.ts";
import { type Power, ruled, sourced, stands } from "./power.ts";

export const powersOfTheDeputies: readonly Power[] = [
  {
    act: "vice-chair.recommend",
    kind: "power",
    text: {
      en: "recommend the public Vice-Chairs",
      ru: "рекомендовать заместителей Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарларын ұсыну",
    },
    conditions: {
      en: "from ethnocultural associations, on a rotating basis",
      ru: "из этнокультурных объединений, на основе ротации",
      kk: "этномәдени бірлестіктерден, ротация негізінде",
    },
    grounds: [ruled(viceChairAppointment, "recommendedBy")],
  },
  {
    act: "vice-chair.appoint",
    kind: "power",
    text: {
      en: "appoint the public Vice-Chairs",
      ru: "назначать заместителей Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарларын тағайындау",
    },
    conditions: {
      en: "by an order, on the recommendation of the Council, for one year",
      ru: "распоряжением, по рекомендации Совета, на один год",
      kk: "өкіммен, Кеңестің ұсынуы бойынша, бір жылға",
    },
    grounds: [ruled(viceChairAppointment, "appointedBy")],
  },
  duty("leadership.represent-assembly", {
    en: "represent the Assembly before state bodies and international organisations",
    ru: "представлять Ассамблею в государственных органах и международных организациях",
    kk: "мемлекеттік органдарда және халықаралық ұйымдарда Ассамблея атынан өкілдік ету",
  }),
  duty("leadership.carry-out-instructions", {
    en: "carry out the Chairman's instructions on the decisions of the Session and the Council",
    ru: "выполнять поручения Председателя по реализации решений Сессии и Совета",
    kk: "Сессия мен Кеңес шешімдерін іске асыру жөніндегі Төраға тапсырмаларын орындау",
  }),
  duty("leadership.inform-chairman", {
    en: "inform the Chairman, as necessary, of the state of affairs and of the programme documents of the Assembly",
    ru: "по мере необходимости информировать Председателя о положении дел и реализации программных документов Ассамблеи",
    kk: "қажетіне қарай Төрағаны істің жай-күйі мен Ассамблеяның бағдарламалық құжаттарының орындалуы туралы хабардар ету",
  }),
];

function duty(act: string, text: Text): Power {
  const cites = [overview.at("section 1, para. 3")] as const;
  return {
    ...{ act, kind: "duty", text },
    grounds: [sourced(deputies, reported({ cites, certainty: "overview", test: stands }))],
  };
}
