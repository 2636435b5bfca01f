/** The Assembly's seats in Parliament, while it had any: who proposed, elected and appointed. */
import { parliamentQuota } from "../rules/parliament/quota.ts";
import { type Power, ruled } from "./power.ts";

export const powersInParliament: readonly Power[] = [
  {
    act: "parliament.propose-mazhilis-candidates",
    kind: "power",
    text: {
      en: "nominate candidates for the Mazhilis",
      ru: "выдвигать кандидатов в депутаты Мажилиса",
      kk: "Мәжіліс депутаттығына кандидаттар ұсыну",
    },
    grounds: [ruled(parliamentQuota, "proposedBy", { chamber: "mazhilis" })],
  },
  {
    act: "parliament.elect-mazhilis-deputies",
    kind: "power",
    text: {
      en: "elect the Assembly's deputies of the Mazhilis",
      ru: "избирать депутатов Мажилиса от Ассамблеи",
      kk: "Ассамблеядан Мәжіліс депутаттарын сайлау",
    },
    grounds: [ruled(parliamentQuota, "decidedBy", { chamber: "mazhilis" })],
  },
  {
    act: "parliament.propose-senate-candidates",
    kind: "power",
    text: {
      en: "propose candidates for the Senate",
      ru: "предлагать кандидатов в депутаты Сената",
      kk: "Сенат депутаттығына кандидаттар ұсыну",
    },
    grounds: [ruled(parliamentQuota, "proposedBy", { chamber: "senate" })],
  },
  {
    act: "parliament.appoint-senators",
    kind: "power",
    text: {
      en: "appoint the deputies of the Senate proposed by the Assembly",
      ru: "назначать депутатов Сената, предложенных Ассамблеей",
      kk: "Ассамблея ұсынған Сенат депутаттарын тағайындау",
    },
    grounds: [ruled(parliamentQuota, "decidedBy", { chamber: "senate" }, { president: "president" })],
  },
  {
    act: "parliament.elect-senators",
    kind: "power",
    text: {
      en: "elect deputies of the Senate",
      ru: "избирать депутатов Сената",
      kk: "Сенат депутаттарын сайлау",
    },
    conditions: {
      en: "by the overview page only: by the Law the Council proposes and the President appoints",
      ru: "только по обзорной странице: по Закону Совет предлагает, а Президент назначает",
      kk: "тек шолу беті бойынша: Заң бойынша Кеңес ұсынады, Президент тағайындайды",
    },
    grounds: [ruled(parliamentQuota, "decidedBy", { chamber: "senate" }, { session: "session" })],
  },
];
