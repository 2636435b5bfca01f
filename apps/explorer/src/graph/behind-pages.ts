/** The query behind each page, with variables to try: the list of the page of the API. One entry for a page. */
import type { Words } from "../words/texts.ts";
import {
  AskDocument,
  CalendarOfDutiesDocument,
  ChronicleDocument,
  FiguresDocument,
  InstitutionDocument,
  RegisterActsDocument,
  RegisterChainDocument,
  RegisterDocument,
  RegisterSessionsDocument,
  RotationPlanDocument,
  RuleOfRulebookDocument,
  RulesDocument,
  type TypedDocumentString,
} from "./operations.generated.ts";

export interface BehindPage {
  /** The page that asks it. */
  readonly path: string;
  readonly name: Words;
  readonly document: TypedDocumentString<unknown, Variables>;
  variables(language: "EN" | "RU" | "KK"): Variables;
}

type Variables = Readonly<Record<string, unknown>>;

const sample = { institution: "sample" };

export const behindPages: readonly BehindPage[] = [
  behind(
    "/",
    { en: "The institution", ru: "Ассамблея", kk: "Ассамблея" },
    InstitutionDocument,
    (language) => ({ language }),
  ),
  behind(
    "/ask/council.decision",
    { en: "A question to a rule", ru: "Вопрос к правилу", kk: "Қағидаға сұрақ" },
    AskDocument,
    () => ({
      rule: "council.decision",
      on: "2023-06-01",
      facts: { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" },
    }),
  ),
  behind(
    "/rules",
    { en: "The rulebook", ru: "Свод правил", kk: "Қағидалар жинағы" },
    RulesDocument,
    (language) => ({ language }),
  ),
  behind(
    "/rules/session.convocation",
    {
      en: "One rule with its editions",
      ru: "Одно правило с редакциями",
      kk: "Бір қағида және оның редакциялары",
    },
    RuleOfRulebookDocument,
    (language) => ({ id: "session.convocation", language }),
  ),
  behind(
    "/rotation",
    {
      en: "A plan of Vice-Chair terms",
      ru: "План ротации заместителей Председателя",
      kk: "Төраға орынбасарлары ротациясының жоспары",
    },
    RotationPlanDocument,
    (language) => ({
      input: { associations: ["one", "two", "three", "four"], from: "2024-02-07", years: 2 },
      language,
    }),
  ),
  behind(
    "/calendar",
    { en: "The duties of a year", ru: "Обязанности за год", kk: "Бір жылғы міндеттер" },
    CalendarOfDutiesDocument,
    (language) => ({ from: "2024-01-01", to: "2025-01-01", councilMeetings: ["2024-01-31"], language }),
  ),
  behind(
    "/chronicle",
    { en: "The chronicle", ru: "Хроника", kk: "Шежіре" },
    ChronicleDocument,
    (language) => ({ language }),
  ),
  behind(
    "/figures",
    { en: "The figures", ru: "Показатели", kk: "Көрсеткіштер" },
    FiguresDocument,
    (language) => ({ language }),
  ),
  behind(
    "/register",
    { en: "The register at a glance", ru: "Реестр вкратце", kk: "Тізілім қысқаша" },
    RegisterDocument,
    () => sample,
  ),
  behind(
    "/register/sessions",
    { en: "Records, a page at a time", ru: "Записи постранично", kk: "Жазбалар бет-бетімен" },
    RegisterSessionsDocument,
    () => ({ ...sample, status: "CLOSED" as const, first: 10, counted: true }),
  ),
  behind(
    "/register/feed",
    { en: "The last acts", ru: "Последние действия", kk: "Соңғы әрекеттер" },
    RegisterActsDocument,
    () => ({ ...sample, last: 5 }),
  ),
  behind(
    "/register/verification",
    { en: "The chain, to verify it", ru: "Цепь для проверки", kk: "Тексеруге арналған тізбек" },
    RegisterChainDocument,
    () => ({ ...sample, counted: true }),
  ),
];

/** Each query keeps its own type up to here; beyond, only its text counts. */
function behind<Data, Of extends Variables>(
  path: string,
  name: Words,
  document: TypedDocumentString<Data, Of>,
  variables: (language: "EN" | "RU" | "KK") => Of,
): BehindPage {
  return { path, name, document: document as unknown as BehindPage["document"], variables };
}
