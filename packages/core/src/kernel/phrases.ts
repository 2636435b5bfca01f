/** The words that the kernel itself says; all others stand in the rules. */
import type { Text } from "./text.ts";

export const phrases = {
  settled: {
    en: "{requires} – so it is, whatever the missing facts are",
    ru: "{requires} – соблюдено при любых недостающих фактах",
    kk: "{requires} – жетіспейтін деректер қандай болса да, сақталады",
  },
  failed: {
    en: "{requires} – this cannot be met, whatever the missing facts are",
    ru: "{requires} – не может быть соблюдено при любых недостающих фактах",
    kk: "{requires} – жетіспейтін деректер қандай болса да, сақталуы мүмкін емес",
  },
  unknown: {
    en: "{requires} – not known: {facts}",
    ru: "{requires} – неизвестно: {facts}",
    kk: "{requires} – белгісіз: {facts}",
  },
  notYet: {
    en: "{requires} – not yet, as of {on}: {facts}",
    ru: "{requires} – на {on} ещё не наступило: {facts}",
    kk: "{requires} – {on} күніне әлі болған жоқ: {facts}",
  },
  clash: {
    en: "With the facts given these cannot hold together: {conditions}",
    ru: "При данных фактах эти условия не могут быть соблюдены вместе: {conditions}",
    kk: "Берілген деректер бойынша бұл талаптар бірге сақтала алмайды: {conditions}",
  },
  remedy: {
    en: "The rule would be satisfied with: {changes}",
    ru: "Правило было бы соблюдено при: {changes}",
    kk: "Ереже мына өзгерістермен сақталар еді: {changes}",
  },
  change: { en: "{fact} – {value}", ru: "{fact} – {value}", kk: "{fact} – {value}" },
  noRemedyFor: {
    en: "No change that may be made puts this right: {conditions}",
    ru: "Никакое допустимое изменение этого не исправит: {conditions}",
    kk: "Рұқсат етілген ешбір өзгеріс мұны түзетпейді: {conditions}",
  },
  noRemedyWhileUnknown: {
    en: "No change is enough whatever the missing facts are: {facts}",
    ru: "Никакое изменение не достаточно при любых недостающих фактах: {facts}",
    kk: "Жетіспейтін деректер қандай болса да, ешбір өзгеріс жеткіліксіз: {facts}",
  },
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
  none: { en: "none", ru: "отсутствует", kk: "жоқ" },
} as const satisfies Record<string, Text>;
