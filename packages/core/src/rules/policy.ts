/** The policy parameters: all that may be set where no source speaks. */
import * as z from "zod/mini";
import { day, MOST } from "../kernel/facts.ts";
import type { Parameter } from "../kernel/policy.ts";
import type { Text } from "../kernel/text.ts";
import { awards, codesOf, offices } from "./vocabulary.ts";

export const parameters = {
  sessionNoticeDays: whole("sessionNoticeDays", {
    en: "days between the order and the Session",
    ru: "дней между распоряжением и Сессией",
    kk: "өкім мен Сессия арасындағы күндер",
  }),
  extraordinaryThreshold: threshold("extraordinaryThreshold", {
    en: "share of members who may request an extraordinary Session",
    ru: "доля членов, которые могут потребовать внеочередную Сессию",
    kk: "кезектен тыс Сессияны талап ете алатын мүшелер үлесі",
  }),
  sessionQuorum: threshold("sessionQuorum", {
    en: "quorum of the Session, as a share of members",
    ru: "кворум Сессии как доля членов",
    kk: "Сессия кворумы, мүшелер үлесі ретінде",
  }),
  sessionMajority: threshold("sessionMajority", {
    en: "majority of the Session, as a share of those present",
    ru: "большинство Сессии как доля присутствующих",
    kk: "Сессиядағы көпшілік, қатысып отырғандар үлесі ретінде",
  }),
  considerationDeadlineDays: whole("considerationDeadlineDays", {
    en: "days in which a state body considers a recommendation",
    ru: "дней на рассмотрение рекомендации государственным органом",
    kk: "мемлекеттік органның ұсынымды қарау күндері",
  }),
  requireCouncilProposal: flag("requireCouncilProposal", {
    en: "a regular Session needs a proposal of the Council",
    ru: "для очередной Сессии нужно предложение Совета",
    kk: "кезекті Сессия үшін Кеңестің ұсынысы қажет",
  }),
  sessionOtherMatters: flag("sessionOtherMatters", {
    en: "other matters belong to the Session",
    ru: "иные вопросы относятся к компетенции Сессии",
    kk: "өзге мәселелер Сессия құзыретіне жатады",
  }),
  awardRepeatable: flag("awardRepeatable", {
    en: "an award may be given to the same nominee again",
    ru: "награда может вручаться одному лицу повторно",
    kk: "награда бір адамға қайта берілуі мүмкін",
  }),
  awardIntervalYears: whole("awardIntervalYears", {
    en: "years between two awards to the same nominee",
    ru: "лет между двумя награждениями одного лица",
    kk: "бір адамды екі марапаттау арасындағы жылдар",
  }),
  awardDecider: parameter(
    "awardDecider",
    { en: "office that decides each award", ru: "кто принимает решение о награде", kk: "наградаға шешім қабылдайтын лауазым" },
    z.strictObject(
      Object.fromEntries(
        codesOf(awards)
          .filter((award) => award !== "birlik")
          .map((award) => [award, z.optional(z.enum(codesOf(offices), "expected an office"))]),
      ),
      "expected an object from award to office; the decider of birlik is fixed by its statute",
    ),
  ),
  councilIntervalMode: parameter(
    "councilIntervalMode",
    { en: "how the six months are counted", ru: "как считаются шесть месяцев", kk: "алты айды есептеу тәсілі" },
    z.enum(["rolling", "half-year"], "expected rolling or half-year"),
  ),
  abolishedOn: parameter(
    "abolishedOn",
    { en: "day on which the Assembly ended", ru: "день прекращения Ассамблеи", kk: "Ассамблея тоқтаған күн" },
    day({ label: { en: "", ru: "", kk: "" } }).schema,
  ),
} satisfies Record<string, Parameter>;

function parameter(name: string, label: Text, schema: z.ZodMiniType): Parameter {
  return { name, label, schema };
}

function whole(name: string, label: Text): Parameter {
  const expected = `expected an integer from 0 to ${MOST}`;
  return parameter(name, label, z.int(expected).check(z.gte(0, expected), z.lte(MOST, expected)));
}

function flag(name: string, label: Text): Parameter {
  return parameter(name, label, z.boolean("expected true or false"));
}

/** `[n, d]`, at least n/d, or `{ over: [n, d] }`, more than n/d. */
function threshold(name: string, label: Text): Parameter {
  const expected = "expected [n, d] or { over: [n, d] } with 1 ≤ n ≤ d ≤ 1000";
  const problem = (code: string) => ({ code: "custom" as const, message: expected, params: { code } });
  return parameter(
    name,
    label,
    z.unknown().check((payload) => {
      const input = payload.value;
      const fraction = fractionIn(input);
      if (!fraction) payload.issues.push({ ...problem("wrong_type"), input });
      else if (!(1 <= fraction[0] && fraction[0] <= fraction[1] && fraction[1] <= 1000)) {
        payload.issues.push({ ...problem("out_of_range"), input });
      }
    }),
  );
}

function fractionIn(input: unknown): readonly [number, number] | undefined {
  const isOver = typeof input === "object" && input !== null && Object.keys(input).join() === "over";
  const parts = isOver ? (input as { over: unknown }).over : input;
  const isPair = Array.isArray(parts) && parts.length === 2 && parts.every(Number.isInteger);
  return isPair ? (parts as [number, number]) : undefined;
}
