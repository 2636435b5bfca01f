import type { Texts } from "./texts.ts";

export const whenTexts = {
  dayUnknown: { en: "{part} (day not known)", ru: "{part} (день неизвестен)", kk: "{part} (күні белгісіз)" },
  about: { en: "about {part}", ru: "примерно {part}", kk: "шамамен {part}" },
  later: { en: "{part} or later", ru: "{part} или позже", kk: "{part} немесе кейін" },
  open: {
    en: "{part} – end not stated",
    ru: "{part} – окончание не указано",
    kk: "{part} – аяқталуы көрсетілмеген",
  },
} as const satisfies Texts;
