import { useTexts } from "../words/texts.ts";
import frame from "./frame.module.css";
import { frameTexts } from "./frame.texts.ts";

export function Footer() {
  const says = useTexts(frameTexts);
  return (
    <footer className={frame.footer}>
      <p className="note">{says("about")}</p>
    </footer>
  );
}
