import { useId } from "react";
import { Problem } from "../../parts/problem.tsx";
import { useTexts } from "../../words/texts.ts";
import type { Association } from "./plan.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

interface Properties {
  readonly association: Association;
  readonly number: number;
  readonly isLast: boolean;
  readonly problem: string | undefined;
  readonly set: (association: Association) => void;
  readonly remove: () => void;
  readonly move: (by: 1 | -1) => void;
}

export function AssociationRow({ association, number, problem, set, ...moving }: Properties) {
  const says = useTexts(rotationTexts);
  const id = useId();
  return (
    <li className={look.association}>
      <input
        aria-label={says("idOf", { number })}
        placeholder={says("id")}
        value={association.id}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && id}
        autoComplete="off"
        spellCheck="false"
        onChange={({ target }) => set({ ...association, id: target.value })}
      />
      <input
        aria-label={says("nameOf", { id: association.id || number })}
        placeholder={says("name")}
        value={association.name}
        autoComplete="off"
        onChange={({ target }) => set({ ...association, name: target.value })}
      />
      <MoveButtons association={association} number={number} {...moving} />
      <Problem id={id} says={problem} />
    </li>
  );
}

type Moving = Omit<Properties, "problem" | "set">;

function MoveButtons({ association, number, isLast, remove, move }: Moving) {
  const says = useTexts(rotationTexts);
  const name = association.name || association.id || number;
  return (
    <span className={look.moves}>
      <button
        type="button"
        aria-label={says("up", { name })}
        disabled={number === 1}
        onClick={() => move(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" aria-label={says("down", { name })} disabled={isLast} onClick={() => move(1)}>
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" aria-label={says("remove", { name })} onClick={remove}>
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
