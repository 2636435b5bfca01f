import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const elKz2019 = /* @__PURE__ */ defineSource({
  id: "el-2019",
  title: "Report on Zhanseit Tuimebayev, Deputy Chair of the Assembly (El.kz)",
  url: null,
});

export const elKz2019Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителе Председателя Ассамблеи Жансеите Туймебаеве (El.kz)",
    kk: "Ассамблея Төрағасының орынбасары Жансейіт Түймебаев туралы хабар (El.kz)",
  },
  dated: "2019-06-27",
  read: atSecondHand("2019-06-27"),
};
