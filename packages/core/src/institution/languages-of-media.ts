/** The languages in which ethnic media are registered. */
import type { Text } from "../kernel/text.ts";
import { type Named, page } from "./record.ts";

/** The languages in which, as the page says, ethnic media appear. */
export const languagesOfMedia: readonly Named[] = (
  [
    ["kk", "Kazakh", "казахский", "қазақ"],
    ["ru", "Russian", "русский", "орыс"],
    ["en", "English", "английский", "ағылшын"],
    ["de", "German", "немецкий", "неміс"],
    ["ko", "Korean", "корейский", "корей"],
    ["tr", "Turkish", "турецкий", "түрік"],
    ["ug", "Uighur", "уйгурский", "ұйғыр"],
    ["uz", "Uzbek", "узбекский", "өзбек"],
    ["az", "Azerbaijani", "азербайджанский", "әзербайжан"],
    ["ku", "Kurdish", "курдский", "күрд"],
  ] as const
).map(([code, en, ru, kk]) => ({
  id: `language-${code}`,
  name: { en, ru, kk } satisfies Text,
  citations: [page(2, 21)],
  certainty: "overview",
}));
