/** Regional assemblies, associations and Councils of Public Consent. */
import { associationAccreditation } from "../rules/association/accreditation.ts";
import { consentCouncilFormation } from "../rules/consent-council/formation.ts";
import { inPeriod, statute } from "../rules/editions.ts";
import { regionalAssembly } from "../rules/regional/assembly.ts";
import { law2008 } from "../sources/law-2008.ts";
import { overview } from "../sources/overview.ts";
import { type Power, ruled, sourced, stands } from "./power.ts";

export const powersInTheRegions: readonly Power[] = [
  {
    act: "association.accredit",
    kind: "power",
    text: {
      en: "accredit ethnocultural associations",
      ru: "аккредитовать этнокультурные объединения",
      kk: "этномәдени бірлестіктерді аккредиттеу",
    },
    conditions: {
      en: "the commission of the republican level, or the regional one, each at its level",
      ru: "комиссия республиканского уровня или региональная, каждая на своём уровне",
      kk: "республикалық деңгейдегі немесе өңірлік комиссия, әрқайсысы өз деңгейінде",
    },
    grounds: (["republican", "regional"] as const).map((level) =>
      ruled(
        associationAccreditation,
        "decidedBy",
        { level },
        { "accreditation-commission": `${level}-commission` },
      ),
    ),
  },
  {
    act: "regional.chair-assembly",
    kind: "power",
    text: {
      en: "chair the regional assembly",
      ru: "быть председателем ассамблеи области",
      kk: "облыс ассамблеясының төрағасы болу",
    },
    conditions: { en: "by office", ru: "по должности", kk: "лауазымы бойынша" },
    grounds: [ruled(regionalAssembly, "chair")],
  },
  {
    act: "regional.form-council",
    kind: "power",
    text: {
      en: "form the council of the regional assembly",
      ru: "формировать совет ассамблеи области",
      kk: "облыс ассамблеясының кеңесін құру",
    },
    grounds: [ruled(regionalAssembly, "councilFormedBy")],
  },
  {
    act: "regional.head-council",
    kind: "power",
    text: {
      en: "head the council of the regional assembly",
      ru: "возглавлять совет ассамблеи области",
      kk: "облыс ассамблеясының кеңесін басқару",
    },
    grounds: [ruled(regionalAssembly, "councilHeadedBy")],
  },
  {
    act: "regional.determine-structure",
    kind: "power",
    text: {
      en: "determine the structure of the regional assembly",
      ru: "определять структуру ассамблеи области",
      kk: "облыс ассамблеясының құрылымын айқындау",
    },
    conditions: {
      en: "in agreement with the Secretariat of the Assembly; the chairman is the akim",
      ru: "по согласованию с Секретариатом Ассамблеи; председатель – аким",
      kk: "Ассамблея Хатшылығымен келісім бойынша; төрағасы – әкім",
    },
    grounds: [
      sourced(
        ["regional-chairman", "akim"],
        statute({ cites: [law2008.art("14(3)"), law2008.art("14(2)")], test: stands }),
      ),
    ],
  },
  {
    act: "regional.agree-to-structure",
    kind: "power",
    text: {
      en: "agree to the structure of the regional assembly",
      ru: "согласовывать структуру ассамблеи области",
      kk: "облыс ассамблеясының құрылымын келісу",
    },
    grounds: [ruled(regionalAssembly, "structureAgreedWithSecretariat", {}, { secretariat: true })],
  },
  {
    act: "consent-council.approve-composition",
    kind: "power",
    text: {
      en: "approve the composition of a Council of Public Consent",
      ru: "утверждать состав Совета общественного согласия",
      kk: "Қоғамдық келісім кеңесінің құрамын бекіту",
    },
    grounds: [ruled(consentCouncilFormation, "compositionApprovedBy")],
  },
  {
    act: "consent-council.elect-chair",
    kind: "power",
    text: {
      en: "elect, as its members, who chairs the Council of Public Consent",
      ru: "избирать, силами его членов, председателя Совета общественного согласия",
      kk: "мүшелерінің сайлауымен Қоғамдық келісім кеңесінің төрағасын белгілеу",
    },
    grounds: [ruled(consentCouncilFormation, "chairChosenBy", {}, { "consent-council": "council-members" })],
  },
  {
    act: "consent-council.assist-state-bodies",
    kind: "duty",
    text: {
      en: "assist the state bodies of the region in interethnic relations, prevent conflicts and meet with the population",
      ru: "содействовать государственным органам региона в межэтнической сфере, предупреждать конфликты и встречаться с населением",
      kk: "этносаралық салада өңірдің мемлекеттік органдарына жәрдемдесу, қақтығыстардың алдын алу және халықпен кездесу",
    },
    grounds: [
      sourced(
        ["consent-council"],
        inPeriod(
          { from: "2015-10-17", to: null },
          {
            cites: [overview.at("section 2, para. 7")],
            certainty: "overview",
            test: stands,
          },
        ),
      ),
    ],
  },
];
