/** A button that saves a file which the page makes itself, when it is pressed. */
import type { ReactNode } from "react";

interface Properties {
  /** The name of the file. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: () => string | Promise<string>;
  readonly children: ReactNode;
}

export function SaveButton({ name, type, content, children }: Properties) {
  const save = async () => {
    const address = URL.createObjectURL(new Blob([await content()], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" onClick={() => void save()}>
      {children}
    </button>
  );
}
