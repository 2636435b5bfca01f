import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const aikyn2022 = /* @__PURE__ */ defineSource({
  id: "aikyn-2022",
  title: "Report on the XXX Session (Aikyn)",
  url: "https://aikyn.kz/194051",
});

export const aikyn2022Details: SourceDetails = {
  title: {
    ru: "Сообщение о XXX сессии (Aikyn)",
    kk: "XXX сессия туралы хабар (Aikyn)",
  },
  read: atSecondHand("2022-04-28"),
};
