/** The rules whose ids come near one that is none, as the library names them. */
import { useEffect, useState } from "react";
import { Link } from "wouter";
import { useTexts } from "../../words/texts.ts";
import { rulebookTexts } from "./rulebook.texts.ts";

export function NearRules({ id }: { readonly id: string }) {
  const says = useTexts(rulebookTexts);
  const [near, setNear] = useState<readonly string[]>([]);
  useEffect(() => {
    void import("./near.ts").then(({ nearTo }) => setNear(nearTo(id)));
  }, [id]);
  if (near.length === 0) return null;
  return (
    <p className="row">
      {says("near")}
      {near.map((other) => (
        <Link key={other} href={`/rules/${other}`}>
          {other}
        </Link>
      ))}
    </p>
  );
}
