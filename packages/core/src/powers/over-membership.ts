/** Membership of the Assembly: who nominates, considers, submits, approves and removes. */
import type { Text } from "../kernel/text.ts";
import { membershipNomination } from "../rules/membership/nomination.ts";
import { membershipTermination } from "../rules/membership/termination.ts";
import { type Power, type RuleGround, ruled } from "./power.ts";

/** The routes of art. 15(2), all of which lead through the Council to the President. */
const routes = ["regional-session", "association", "council", "rotation"] as const;
const levels = ["republican", "regional"] as const;
/** The grounds of art. 17(2). */
const discretionary = [
  "health",
  "improper-performance",
  "discrediting-offence",
  "guilty-verdict",
  "other-grounds",
] as const;

const onProposals: Text = {
  en: "on proposals of associations",
  ru: "по предложениям объединений",
  kk: "бірлестіктердің ұсыныстары бойынша",
};

export const powersOverMembership: readonly Power[] = [
  {
    act: "membership.propose-candidates",
    kind: "power",
    text: {
      en: "propose candidates for membership to a regional session, or for rotation",
      ru: "предлагать кандидатов в члены Ассамблеи сессии ассамблеи области или в порядке ротации",
      kk: "облыс ассамблеясының сессиясына немесе ротация үшін мүшелікке кандидаттар жөнінде ұсыныс енгізу",
    },
    grounds: (["regional-session", "rotation"] as const).map((route) =>
      ruled(membershipNomination, "proposedByAssociations", { route }, { association: true }),
    ),
  },
  {
    act: "membership.nominate-by-regional-session",
    kind: "power",
    text: {
      en: "nominate candidates for membership by decision of a regional session",
      ru: "выдвигать кандидатов в члены Ассамблеи решением сессии ассамблеи области",
      kk: "Ассамблея мүшелігіне кандидаттарды облыс ассамблеясы сессиясының шешімімен ұсыну",
    },
    conditions: onProposals,
    grounds: [ruled(membershipNomination, "decidedBy", { route: "regional-session" })],
  },
  {
    act: "membership.nominate-by-association",
    kind: "power",
    text: {
      en: "nominate candidates for membership by decision of an association",
      ru: "выдвигать кандидатов в члены Ассамблеи решением объединения",
      kk: "Ассамблея мүшелігіне кандидаттарды бірлестіктің шешімімен ұсыну",
    },
    grounds: [ruled(membershipNomination, "decidedBy", { route: "association" })],
  },
  {
    act: "membership.nominate-by-council",
    kind: "power",
    text: {
      en: "nominate candidates for membership by decision of the Council",
      ru: "выдвигать кандидатов в члены Ассамблеи решением Совета",
      kk: "Ассамблея мүшелігіне кандидаттарды Кеңестің шешімімен ұсыну",
    },
    grounds: [ruled(membershipNomination, "decidedBy", { route: "council" })],
  },
  {
    act: "membership.nominate-by-rotation",
    kind: "power",
    text: {
      en: "nominate candidates for membership by rotation",
      ru: "выдвигать кандидатов в члены Ассамблеи в порядке ротации",
      kk: "Ассамблея мүшелігіне кандидаттарды ротация тәртібімен ұсыну",
    },
    conditions: onProposals,
    grounds: [ruled(membershipNomination, "decidedBy", { route: "rotation" })],
  },
  {
    act: "membership.consider-candidates",
    kind: "power",
    text: {
      en: "consider the candidates for membership of the Assembly",
      ru: "рассматривать кандидатов в члены Ассамблеи",
      kk: "Ассамблея мүшелігіне кандидаттарды қарау",
    },
    grounds: routes.map((route) =>
      ruled(membershipNomination, "consideredByCouncil", { route }, { council: true }),
    ),
  },
  {
    act: "membership.submit-candidates",
    kind: "power",
    text: {
      en: "submit the candidates for membership to the President for approval",
      ru: "вносить Президенту на утверждение кандидатов в члены Ассамблеи",
      kk: "Ассамблея мүшелігіне кандидаттарды Президенттің бекітуіне енгізу",
    },
    conditions: {
      en: "after the Council has considered them; any one deputy of either kind (our reading)",
      ru: "после рассмотрения Советом; любой из заместителей (наше толкование)",
      kk: "Кеңес қарағаннан кейін; орынбасарлардың кез келгені (түсіндіруіміз)",
    },
    grounds: routes.map((route) => ruled(membershipNomination, "submittedBy", { route })),
  },
  {
    act: "membership.approve-members",
    kind: "power",
    text: {
      en: "approve members of the Assembly",
      ru: "утверждать членов Ассамблеи",
      kk: "Ассамблея мүшелерін бекіту",
    },
    grounds: routes.map((route) => ruled(membershipNomination, "approvedBy", { route })),
  },
  {
    act: "membership.choose-members",
    kind: "power",
    text: {
      en: "choose other persons as members, rejecting candidates",
      ru: "отклонять кандидатов и назначать членами иных лиц по своему усмотрению",
      kk: "кандидаттарды қабылдамай, өз қалауымен өзге адамдарды мүше етіп тағайындау",
    },
    grounds: [ruled(membershipNomination, "approvedBy", { route: "presidential-choice" })],
  },
  {
    act: "membership.remove-members",
    kind: "power",
    text: {
      en: "end the powers of a member by decision",
      ru: "прекращать полномочия члена Ассамблеи решением",
      kk: "Ассамблея мүшесінің өкілеттігін шешіммен тоқтату",
    },
    conditions: {
      en: "on the grounds of art. 17(2): health, improper performance, a discrediting offence, a guilty verdict, others",
      ru: "по основаниям ст. 17(2): здоровье, ненадлежащее исполнение, порочащий проступок, обвинительный приговор, иные",
      kk: "17(2)-баптың негіздері бойынша: денсаулық, тиісінше орындамау, кір келтіретін қылық, айыптау үкімі, өзгелер",
    },
    grounds: discretionary.map((ground) =>
      ruled(membershipTermination, "decidedBy", { level: "republican", ground }),
    ),
  },
  {
    act: "membership.recall-members",
    kind: "power",
    text: {
      en: "recall a member whom the association nominated",
      ru: "отзывать члена Ассамблеи, выдвинутого объединением",
      kk: "бірлестік ұсынған Ассамблея мүшесін кері шақыру",
    },
    grounds: atEachLevel("recalled-by-association"),
  },
  {
    act: "membership.rotate-members",
    kind: "power",
    text: {
      en: "end the powers of a member by rotation",
      ru: "прекращать полномочия члена Ассамблеи в порядке ротации",
      kk: "Ассамблея мүшесінің өкілеттігін ротация тәртібімен тоқтату",
    },
    grounds: atEachLevel("rotation"),
  },
];

function atEachLevel(ground: "recalled-by-association" | "rotation"): RuleGround[] {
  return levels.map((level) => ruled(membershipTermination, "decidedBy", { level, ground }));
}
