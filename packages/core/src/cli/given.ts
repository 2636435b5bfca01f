/** The words after a command, read: operands and options. */
import { parseArgs } from "node:util";
import { nearest } from "../kernel/nearest.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import { commonOptions, type Forms, type Option } from "./command.ts";

type Options = Readonly<Record<string, Option>>;
type Token = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

export class Given {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  /** Throws `BadInput` where an option is unknown, repeated, or its value missing or not in its list. */
  constructor(words: readonly string[], options: Options) {
    const types = Object.entries(options).map(([name, { value }]) => {
      return [name, { type: value ? ("string" as const) : ("boolean" as const) }] as const;
    });
    const { tokens, positionals } = parseArgs({
      args: words.map((word) => (word === "-h" ? "--help" : word)),
      options: Object.fromEntries(types),
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    const values = new Map<string, string[]>();
    for (const token of tokens) if (token.kind === "option") take(token, options, values);
    this.operands = positionals;
    this.#values = values;
  }

  /** Whether the switch, or the option, was given. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string | undefined {
    return this.#values.get(name)?.[0];
  }

  texts(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The one operand there may be; `BadInput` where there are more. */
  operand(named: string): string | undefined {
    const [first, ...others] = this.operands;
    if (others.length > 0) throw new BadInput(`${others.join(" ")}: one ${named} at a time`);
    return first;
  }

  /** Throws `BadInput` where an option was given that this form of the command does not take. */
  checkForm(form: string, forms: Forms): void {
    const useless = [...this.#values.keys()].filter((name) => {
      return !(forms[form]?.includes(name) || Object.hasOwn(commonOptions, name));
    });
    const problems = useless.map((name) => {
      const others = Object.keys(forms).filter((other) => forms[other]?.includes(name));
      return `--${name}: goes with ${others.join(" or ")}, not with ${form}`;
    });
    if (problems.length > 0) throw new BadInput(problems);
  }
}

function take(token: Token, options: Options, values: Map<string, string[]>): void {
  const option = options[token.name];
  if (!option || !token.rawName.startsWith("--")) throw unknown(token, options);
  const flag = `--${token.name}`;
  const before = values.get(token.name) ?? [];
  if (before.length > 0 && !option.multiple) throw new BadInput(`${flag}: given twice; give it once`);
  values.set(token.name, [...before, checkedValue(token.value, flag, option)]);
}

function unknown({ rawName, name }: Token, options: Options): BadInput {
  const near = nearest(name, Object.keys(options)).map((option) => `--${option}`);
  return new BadInput(`${rawName}: no such option${didYouMean(near) || "; --help lists them"}`);
}

function checkedValue(value: string | undefined, flag: string, option: Option): string {
  if (!option.value) {
    if (value !== undefined) throw new BadInput(`${flag}: takes no value; leave out =${value}`);
    return "";
  }
  if (value === undefined || (value.startsWith("-") && value !== "-")) {
    throw new BadInput(`${flag}: needs a value, as in ${flag} ${option.value}`);
  }
  if (option.oneOf && !option.oneOf.includes(value)) {
    throw new BadInput(`${flag}: expected one of ${option.oneOf.join(", ")}, not "${value}"`);
  }
  return value;
}
