/** The parts of a long page, to go to. */
import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";

interface Properties {
  /** Each by the id of its heading. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

export function OnThisPage({ parts }: Properties) {
  const says = useTexts(partTexts);
  return (
    <nav aria-label={says("onThisPage")}>
      <ul className="row plain-list small">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
