import { expect, test } from "vitest";
import { articleInWords } from "./article.ts";

test.each([
  ["art. 10(4)(2)", "ст. 10(4)(2)", "10(4)(2)-бап"],
  ["art. 44(20) and 51(1)", "ст. 44(20) и 51(1)", "44(20) және 51(1)-бап"],
  ["section 1, para. 12", "раздел 1, абз. 12", "1-бөлім, 12-абзац"],
  ["section 2, paras 33 to 38", "раздел 2, абз. 33–38", "2-бөлім, 33–38-абзац"],
  ["points 2.1, 3.1 and 3.2", "п. 2.1, 3.1 и 3.2", "2.1, 3.1 және 3.2-тармақ"],
  ["heading", "заголовок", "тақырыбы"],
])("says %s in each language", (article, russian, kazakh) => {
  expect(articleInWords(article, "en")).toBe(article);
  expect(articleInWords(article, "ru")).toBe(russian);
  expect(articleInWords(article, "kk")).toBe(kazakh);
});

test.each(["on the Vice-Chairs", "art. 3, original edition", "2022-02-07"])(
  "leaves %s as it is",
  (article) => {
    expect(articleInWords(article, "kk")).toBeUndefined();
  },
);
