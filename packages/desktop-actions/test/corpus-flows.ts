import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Flows of others, which are not part of the project; tests that need them are skipped where they are not. */
export const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const FLOWS = join(CORPUS, 'desktop-flows');
const TRAILER = /^# \[ControlRepository\][\s\S]*/m;

export const corpusFlows: readonly string[] = existsSync(FLOWS) ? readdirSync(FLOWS).filter((name) => name.endsWith('.robin')) : [];

export function corpusScript(name: string): string {
  return readFileSync(join(FLOWS, name), 'utf8');
}

/** How a flow is put together again of its subflows, each of which is a file. */
export interface Assembly {
  /** What the names of all its files begin with. */
  readonly files: string;
  /** The file with the main subflow, behind `files`; `main.txt.robin` without a word. */
  readonly main?: string;
  /** Files, behind `files`, that have no part in it. */
  readonly without?: readonly string[];
  /** Files, behind `files`, that alone have a part in it beside the main subflow. */
  readonly only?: readonly string[];
  /** Names of input variables and their types. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** Statements before the main subflow. */
  readonly before?: string;
  /** Subflows that are not among the files, by name. */
  readonly subflows?: Readonly<Record<string, string>>;
}

/** The whole script, with declared inputs and outputs. */
export function assembled({
  files,
  main = 'main.txt.robin',
  without = [],
  only,
  inputs,
  outputs,
  before = '',
  subflows = {},
}: Assembly): string {
  const left = [main, ...without].map((name) => files + name);
  const names = corpusFlows.filter(
    (name) => name.startsWith(files) && !left.includes(name) && only?.includes(name.slice(files.length)) !== false,
  );
  const others = names.map((name) => subflow(nameOf(name.slice(files.length)), withoutTrailer(name)));
  const added = Object.entries(subflows).map(([name, script]) => subflow(name, script));
  const header = [...declared('INPUT', inputs), ...declared('OUTPUT', outputs)];
  return [...header, before, withoutTrailer(files + main), ...others, ...added].join('\n');
}

export function withoutTrailer(name: string): string {
  return corpusScript(name).replace(TRAILER, '');
}

function declared(kind: 'INPUT' | 'OUTPUT', variables: Readonly<Record<string, string>>): readonly string[] {
  const rest = kind === 'INPUT' ? ", 'IsOptional': True" : '';
  return Object.entries(variables).map(([name, type]) => `@${kind} ${name} : { 'FriendlyName': '${name}', 'Type': '${type}'${rest} }`);
}

function subflow(name: string, script: string): string {
  return `FUNCTION ${name} GLOBAL\n${script}\nEND FUNCTION`;
}

/** `read-json-config.txt.robin` is `readjsonconfig`: names of subflows have no regard to case. */
function nameOf(file: string): string {
  return file.split('.')[0]?.replaceAll('-', '') ?? '';
}
