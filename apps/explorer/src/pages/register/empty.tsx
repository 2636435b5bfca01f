import { Link } from "wouter";
import { useTexts } from "../../words/texts.ts";
import { placeIn, sample } from "./places.ts";
import register from "./register.module.css";
import { registerTexts } from "./register.texts.ts";

/** What stands where nothing is recorded yet: the way to a register in which something is. */
export function Empty({ institution }: { readonly institution: string }) {
  const says = useTexts(registerTexts);
  return (
    <div className={register.empty}>
      <p>{says("empty")}</p>
      {institution !== sample && (
        <p>
          <Link href={placeIn(sample)}>{says("seeSample")}</Link>
        </p>
      )}
    </div>
  );
}
