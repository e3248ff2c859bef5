import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** One command of `tandem`. */
export interface Command {
  /** One or two words, such as `cloud check`. */
  readonly name: string;
  /** What stands behind the name, such as `FILE…`. */
  readonly usage: string;
  readonly summary: string;
  /** Other programs call it, so that help shows it only when it is asked for. */
  readonly isHidden?: boolean;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and operands of a command line. @throws UsageError for an option that is not listed or has no value */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** The one operand that a command takes. @throws UsageError when there is none or more */
export function onlyOperand(positionals: readonly string[], name: string): string {
  const [operand, ...rest] = positionals;
  if (operand === undefined) throw new UsageError(`${name} is missing.`);
  if (rest.length > 0) throw new UsageError(`Only one ${name} is taken; found also ${rest.join(' ')}.`);
  return operand;
}
