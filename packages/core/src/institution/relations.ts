/** Who appoints, convenes, heads, supports whom: the edges of a map whose nodes are bodies and offices. */
import type { Citation, Citations } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import { type Certainty, includes, type Period } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { accreditationRules } from "../sources/accred-rules.ts";
import { apkSiteYuko } from "../sources/apk-site-yuko.ts";
import { assemblyKz } from "../sources/assembly-kz.ts";
import { consentModel } from "../sources/consent-model.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2022 } from "../sources/const-2022.ts";
import { const2026 } from "../sources/const-2026.ts";
import { egemen2020 } from "../sources/egemen-2020.ts";
import { electLaw } from "../sources/elect-law.ts";
import { kazinform20260120 } from "../sources/kazinform-2026-01-20.ts";
import { kazpravda20251214 } from "../sources/kazpravda-2025-12-14.ts";
import { law2008 } from "../sources/law-2008.ts";
import { mothersModel } from "../sources/mothers-model.ts";
import { ultcom2025 } from "../sources/ultcom-2025.ts";
import { checkDays } from "./asked-day.ts";
import { type Cited, page } from "./record.ts";

/** The kinds of relations, each with its verb in three languages. */
export const relationKinds = {
  forms: { en: "forms", ru: "образует", kk: "құрады" },
  heads: { en: "heads", ru: "возглавляет", kk: "басқарады" },
  convenes: { en: "convenes", ru: "созывает", kk: "шақырады" },
  governs: { en: "governs", ru: "руководит", kk: "басшылық етеді" },
  appoints: { en: "appoints", ru: "назначает", kk: "тағайындайды" },
  elects: { en: "elects", ru: "избирает", kk: "сайлайды" },
  approves: { en: "approves", ru: "утверждает", kk: "бекітеді" },
  "proposes-to": { en: "proposes to", ru: "вносит предложения", kk: "ұсыныс енгізеді" },
  recommends: { en: "recommends", ru: "рекомендует", kk: "ұсынады" },
  accredits: { en: "accredits", ru: "аккредитует", kk: "аккредиттейді" },
  "holds-ex-officio": {
    en: "holds ex officio",
    ru: "занимает по должности",
    kk: "лауазымы бойынша атқарады",
  },
  "accountable-to": { en: "is accountable to", ru: "подотчётен", kk: "есеп береді" },
  "reports-to": { en: "informs", ru: "информирует", kk: "хабардар етеді" },
  "part-of": { en: "is part of", ru: "входит в состав", kk: "құрамына кіреді" },
  supports: { en: "supports the work of", ru: "обеспечивает работу", kk: "жұмысын қамтамасыз етеді" },
  advises: { en: "advises", ru: "консультирует", kk: "кеңес береді" },
  hosts: { en: "houses", ru: "размещает", kk: "орналастырады" },
  "structure-of": {
    en: "is a public structure of",
    ru: "общественная структура",
    kk: "қоғамдық құрылымы",
  },
  replaces: { en: "replaces", ru: "заменяет", kk: "ауыстырады" },
  "grew-out-of": { en: "grew out of", ru: "создан на базе", kk: "негізінде құрылған" },
  "proposed-to-succeed": {
    en: "is proposed to take over from",
    ru: "предложен на смену",
    kk: "орнына ұсынылған",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What ties one body or office to another, such as `forms` or `chairs`; `relationKinds` has the words. */
export type RelationKind = keyof typeof relationKinds;

export interface Relation extends Cited {
  readonly kind: RelationKind;
  /** The id of a body or an office. */
  readonly from: string;
  readonly to: string;
  /** `null`: its days are not known. */
  readonly period: Period | null;
}

const mazhilisQuota: Period = { from: "2007-05-21", to: "2022-06-07" };
const senateQuota: Period = { from: "2022-06-07", to: "2026-07-01" };
const ofConstitution2007: Period = { from: "2007-05-21", to: "2026-07-01" };

const verified = "verified" as const;
const secondary = "secondary" as const;
const deputiesRead = {
  en: "The Law says Vice-Chairmen; we read: any deputy of the Chairman.",
  ru: "В Законе – заместители Председателя; понимаем: любой из них.",
  kk: "Заңда – Төраға орынбасарлары; кез келгені деп түсінеміз.",
};

/** Who forms, chairs, leads or advises whom, each relation with its citation and, where known, its days. */
export const relations: readonly Relation[] = [
  relation("president forms assembly", const2007.art("44(20)"), {
    certainty: secondary,
    period: ofConstitution2007,
  }),
  relation("apk-chairman heads assembly", page(1, 1)),
  relation("session governs assembly", [page(1, 6), apkSiteYuko.at("on the Session")], {
    certainty: secondary,
  }),
  relation("council governs assembly", [law2008.art("10(1)"), page(1, 11)], { certainty: verified }),
  relation("president convenes session", page(1, 7)),
  relation("apk-chairman approves session", page(1, 10)),
  relation("session proposes-to president", page(1, 9)),
  relation("president forms council", law2008.art("10(1)"), { certainty: verified }),
  relation("council-chairman heads council", law2008.art("10(3)"), { certainty: "interpreted" }),
  relation("council-chairman convenes council", [law2008.art("10(3)"), page(1, 12)], { certainty: verified }),
  relation("vice-chair convenes council", [law2008.art("10(3)"), page(1, 12)], { certainty: verified }),
  {
    ...relation("secretariat-head convenes council", law2008.art("10(3)"), { certainty: "interpreted" }),
    note: deputiesRead,
  },
  relation("council proposes-to president", [law2008.art("10(4)(3)"), page(1, 12)], { certainty: verified }),
  relation("council proposes-to secretariat", law2008.art("10(4)(4)"), { certainty: verified }),
  relation("council recommends vice-chair", [page(1, 2), apkSiteYuko.at("on the Vice-Chairs")], {
    certainty: secondary,
  }),
  relation("president appoints vice-chair", [page(1, 2), apkSiteYuko.at("on the Vice-Chairs")], {
    certainty: secondary,
  }),
  relation("vice-chair reports-to apk-chairman", page(1, 3)),
  relation("secretariat-head reports-to apk-chairman", page(1, 3)),
  relation("secretariat-head heads secretariat", page(1, 2)),
  relation(
    "secretariat part-of presidential-administration",
    [page(1, 2), apkSiteYuko.at("on the Secretariat")],
    { certainty: secondary },
  ),
  relation("secretariat supports assembly", apkSiteYuko.at("on the Secretariat"), { certainty: secondary }),
  relation("president approves assembly-member", law2008.art("15(3)"), { certainty: verified }),

  relation("council recommends mazhilis-deputy", electLaw.art("93-1"), {
    certainty: secondary,
    period: mazhilisQuota,
  }),
  relation("session elects mazhilis-deputy", const2007.art("51(1)"), {
    certainty: secondary,
    period: mazhilisQuota,
  }),
  relation("mazhilis-deputy part-of mazhilis", const2007.art("51(1)"), {
    certainty: secondary,
    period: mazhilisQuota,
  }),
  relation("council recommends senate-deputy", [law2008.art("10(4)(1)"), page(1, 12)], {
    certainty: secondary,
    period: senateQuota,
  }),
  relation("president appoints senate-deputy", [law2008.art("10(4)(1)"), const2022.at("on the Senate")], {
    certainty: secondary,
    period: senateQuota,
  }),
  relation("senate-deputy part-of senate", const2022.at("on the Senate"), {
    certainty: secondary,
    period: senateQuota,
  }),
  relation("senate part-of parliament", page(1, 8)),
  relation("mazhilis part-of parliament", const2007.art("51(1)"), { certainty: secondary }),

  relation("regional-assemblies accountable-to assembly", law2008.art("14(1)"), { certainty: verified }),
  relation("akim holds-ex-officio regional-chairman", [law2008.art("14(2)"), page(1, 5)], {
    certainty: verified,
  }),
  relation("regional-chairman heads regional-assemblies", law2008.art("14(2)"), { certainty: verified }),
  relation("regional-sessions governs regional-assemblies", law2008.art("14(4)"), { certainty: verified }),
  relation("regional-councils governs regional-assemblies", law2008.art("14(5)"), { certainty: verified }),
  relation("regional-chairman forms regional-councils", law2008.art("14(5)"), { certainty: verified }),
  relation("regional-chairman heads regional-councils", law2008.art("14(5)"), { certainty: verified }),
  relation("regional-secretariats supports regional-assemblies", law2008.art("14(6)"), {
    certainty: verified,
  }),
  relation("regional-assemblies proposes-to council", law2008.art("14(7)(2)"), { certainty: verified }),

  relation(
    "accreditation-commissions accredits ethnocultural-associations",
    accreditationRules.at("notice of the Kostanay region"),
    {
      certainty: secondary,
      period: { from: "2018-11-20", to: null },
    },
  ),
  relation("mothers-councils structure-of assembly", mothersModel.at("as named on the site"), {
    certainty: secondary,
  }),
  relation("consent-councils part-of regional-assemblies", consentModel.at("point 1"), {
    certainty: verified,
    period: { from: "2015-10-17", to: null },
  }),
  relation("regional-councils approves consent-councils", consentModel.at("point 3"), {
    certainty: verified,
    period: { from: "2015-10-17", to: null },
  }),
  relation("mediation-council advises assembly", page(2, 11)),
  relation("mediation-council part-of mediation-network", page(2, 8)),
  relation("regional-mediation-councils part-of mediation-network", page(2, 8)),
  relation("mediation-offices part-of mediation-network", page(2, 8)),
  relation("dialogue-platforms part-of mediation-network", page(2, 8)),
  relation("friendship-houses hosts mediation-offices", page(2, 8)),
  relation("friendship-houses hosts ethnocultural-associations", page(2, 17)),
  relation("friendship-houses hosts sunday-schools", page(2, 17)),
  relation("republican-friendship-house part-of friendship-houses", page(2, 17)),
  relation("scientific-expert-council supports assembly", page(2, 12)),
  relation("regional-expert-groups part-of scientific-expert-council", page(2, 13)),
  relation("applied-ethnopolitical-institute supports scientific-expert-council", page(2, 14)),
  relation("zhastary grew-out-of zhangyru-zholy", page(2, 15)),
  relation("zhastary grew-out-of zharasym", page(2, 15)),
  relation("youth-organisations part-of ethnocultural-associations", page(2, 15)),
  relation("journalists-club advises ethnic-media", page(2, 20), { certainty: "interpreted" }),
  relation("volunteer-centres structure-of assembly", page(2, 25)),
  relation("friendship-ambassadors part-of club-of-foreign-friends", page(2, 40)),
  relation("friendship-ambassadors supports assembly", page(2, 37)),
  relation("ethnocultural-associations structure-of assembly", [page(2, 3), page(2, 4)]),
  relation("mediation-network structure-of assembly", page(2, 8)),
  relation("zhastary structure-of assembly", page(2, 15)),
  relation("friendship-houses structure-of assembly", page(2, 17)),
  relation("association-of-entrepreneurs structure-of assembly", page(2, 18)),
  relation("journalists-club structure-of assembly", page(2, 20)),
  relation("mamile-clubs structure-of assembly", page(2, 29)),
  relation("club-of-foreign-friends structure-of assembly", page(2, 40)),
  relation("university-departments structure-of assembly", ultcom2025.at("text"), { certainty: secondary }),
  relation("district-assemblies structure-of assembly", kazpravda20251214.at("text"), {
    certainty: secondary,
  }),
  relation("student-assemblies structure-of assembly", kazpravda20251214.at("text"), {
    certainty: secondary,
  }),
  relation("secretariat-head heads consent-forum", assemblyKz.at("on the Councils of Public Consent"), {
    certainty: secondary,
  }),
  relation("vainakh part-of ethnocultural-associations", egemen2020.at("text"), { certainty: secondary }),
  relation("one-nation-one-interest part-of parliament", apkSiteYuko.at("on Parliament"), {
    certainty: secondary,
  }),
  relation("kurultai replaces parliament", const2026.art("95"), {
    certainty: secondary,
    period: { from: "2026-07-01", to: null },
  }),
  relation("interethnic-committee part-of information-ministry", page(2, 41)),
  {
    ...relation("halyk-kenesi proposed-to-succeed assembly", kazinform20260120.at("text"), {
      certainty: secondary,
    }),
    note: {
      en: "Proposed on 2026-01-20; no act of transfer was found.",
      ru: "Предложено 2026-01-20; акта о передаче не найдено.",
      kk: "2026-01-20 ұсынылды; беру туралы акт табылмады.",
    },
  },
];

interface Further {
  readonly certainty?: Certainty;
  readonly period?: Period;
}

/** `"president convenes session"`: from, kind and to. */
function relation(sentence: string, at: Citation | Citations, further: Further = {}): Relation {
  const [from = "", kind = "", to = ""] = sentence.split(" ");
  return {
    id: `${from}-${kind}-${to}`,
    from,
    kind: kind as RelationKind,
    to,
    period: further.period ?? null,
    citations: "source" in at ? [at] : at,
    certainty: further.certainty ?? "overview",
  };
}

/**
 * The relations of a body or an office, on a day if one is named; those without known days are always in. None for an id
 * that no body and no office has.
 *
 * Throws `InvalidFactsError` where `on` is no day.
 */
export function relationsOf(id: string, on?: Day): readonly Relation[] {
  if (on !== undefined) checkDays("relationsOf", { on });
  return relationsOn(on).filter(({ from, to }) => from === id || to === id);
}

export function relationsOn(on?: Day): readonly Relation[] {
  return relations.filter(({ period }) => on === undefined || period === null || includes(period, on));
}
