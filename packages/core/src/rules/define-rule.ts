/** `defineRule`: what every rule of this rulebook shares. */
import { ruleMaker } from "../kernel/rule.ts";
import { rulebookVersion } from "../rulebook-version.generated.ts";
import { const2026 } from "../sources/const-2026.ts";
import { newConstitution } from "./editions.ts";
import { parameters } from "./policy.ts";

export const defineRule = ruleMaker({
  parameters,
  endedBy: "abolishedOn",
  rulebookVersion,
  openQuestions: [
    {
      parameter: "abolishedOn",
      from: newConstitution,
      says: {
        en: "Whether and when the Assembly ended is not known: its constitutional basis was replaced, but no act ending it was found in sources up to 2026-03-18",
        ru: "Прекращена ли Ассамблея и когда – неизвестно: её конституционная основа заменена, но акт о прекращении в источниках до 2026-03-18 не найден",
        kk: "Ассамблеяның тоқтатылғаны және қашан тоқтатылғаны белгісіз: конституциялық негізі ауыстырылды, бірақ тоқтату туралы акт 2026-03-18 дейінгі дереккөздерде табылмады",
      },
      cites: [const2026.art("94")],
    },
  ],
});
