/** The Council: who forms and convenes it, what it decides. */
import { councilCompetence } from "../rules/council/competence.ts";
import { councilComposition } from "../rules/council/composition.ts";
import { councilMeeting } from "../rules/council/meeting.ts";
import { type Power, ruled } from "./power.ts";

export const powersOverTheCouncil: readonly Power[] = [
  {
    act: "council.form",
    kind: "power",
    text: { en: "form the Council", ru: "образовывать Совет", kk: "Кеңесті құру" },
    grounds: [ruled(councilComposition, "formedBy")],
  },
  {
    act: "council.approve-composition",
    kind: "power",
    text: {
      en: "approve the composition of the Council",
      ru: "утверждать состав Совета",
      kk: "Кеңестің құрамын бекіту",
    },
    grounds: [ruled(councilComposition, "approvedBy")],
  },
  {
    act: "council.appoint-other-members",
    kind: "power",
    text: {
      en: "appoint other members of the Assembly to the Council",
      ru: "назначать в Совет иных членов Ассамблеи",
      kk: "Кеңеске Ассамблеяның өзге мүшелерін тағайындау",
    },
    grounds: [
      ruled(
        councilComposition,
        "othersAppointedByPresident",
        { otherAssemblyMembers: 1 },
        { president: true },
      ),
    ],
  },
  {
    act: "council.convene-meeting",
    kind: "power",
    text: {
      en: "convene a meeting of the Council",
      ru: "созывать заседание Совета",
      kk: "Кеңес отырысын шақыру",
    },
    conditions: {
      en: "by the Law in agreement with the Chairman of the Assembly; any one deputy of either kind (our reading)",
      ru: "по Закону – по согласованию с Председателем Ассамблеи; любой из заместителей (наше толкование)",
      kk: "Заң бойынша – Ассамблея Төрағасымен келісім бойынша; орынбасарлардың кез келгені (түсіндіруіміз)",
    },
    grounds: [ruled(councilMeeting, "convenedBy")],
  },
  {
    act: "council.agree-to-meeting",
    kind: "power",
    text: {
      en: "agree to a meeting of the Council",
      ru: "согласовывать заседание Совета",
      kk: "Кеңес отырысын келісу",
    },
    grounds: [ruled(councilMeeting, "agreedWithChairman", {}, { "apk-chairman": true })],
  },
  {
    act: "council.decide-other-matters",
    kind: "power",
    text: {
      en: "take other decisions as the Council",
      ru: "принимать иные решения Совета",
      kk: "Кеңестің өзге шешімдерін қабылдау",
    },
    conditions: {
      en: "outside the exclusive competence of the Session, whose list was not read (our reading)",
      ru: "вне исключительной компетенции Сессии, перечень которой не прочитан (наше толкование)",
      kk: "Сессияның айрықша құзыретінен тыс, оның тізбесі оқылмаған (түсіндіруіміз)",
    },
    grounds: [ruled(councilCompetence, "matter", {}, { council: "other" })],
  },
  {
    act: "secretariat.propose-work-plan",
    kind: "power",
    text: {
      en: "make proposals for the work plan of the Secretariat",
      ru: "вносить предложения в план работы Секретариата",
      kk: "Хатшылықтың жұмыс жоспарына ұсыныстар енгізу",
    },
    grounds: [ruled(councilCompetence, "matter", {}, { council: "secretariat-work-plan-proposal" })],
  },
];
