/** A text whose days, such as 2026-07-01, no end of a line breaks. */
const dayOrMonth = /(\d{4}-\d\d(?:-\d\d)?)/;

export function WholeDays({ children }: { readonly children: string }) {
  return children.split(dayOrMonth).map((piece, i) =>
    i % 2 === 1 ? (
      <span key={i} className="whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
