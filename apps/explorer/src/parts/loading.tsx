import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";

export function Loading() {
  const says = useTexts(partTexts);
  return (
    <p className="soft" role="status">
      {says("loading")}
    </p>
  );
}
