import { defineSource, type SourceDetails } from "../kernel/citation.ts";

/** What the caller sets where no source speaks: an operator's bylaws, not the law. */
export const policySource = /* @__PURE__ */ defineSource({
  id: "policy",
  title: "Policy of the operator (set by the caller, not by any source)",
  url: null,
});

export const policySourceDetails: SourceDetails = {
  title: {
    ru: "Политика оператора (задана вызывающей стороной, а не источником)",
    kk: "Оператор саясаты (дереккөз емес, шақырушы тарап белгілеген)",
  },
  read: {
    en: "Given with the question",
    ru: "Дана вместе с вопросом",
    kk: "Сұрақпен бірге берілген",
  },
};
