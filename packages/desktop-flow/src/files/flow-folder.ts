import { plainTextOf } from '../literal-value.ts';
import { isReservedWord } from '../parse/reserved-words.ts';
import { parseDesktopFlow } from '../parse.ts';
import { printName } from '../print/print-text.ts';
import type { DesktopFlow, Subflow } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import type { DesktopFlowFile } from './desktop-flow-file.ts';
import { mergedTrailer } from './merge-trailers.ts';
import { decodeScript } from './script-encoding.ts';
import { ScriptAssembly } from './script-origin.ts';

const EXTENSION = /\.(txt|robin|pad)$/i;

interface ScriptFile {
  readonly path: string;
  /** Of the file, without extensions. */
  readonly name: string;
  readonly text: string;
  readonly flow: DesktopFlow;
}

/** Whether a file of that name may hold a script. */
export function isScriptName(path: string): boolean {
  return EXTENSION.test(path);
}

/**
 * The flows of a folder whose scripts are kept one file for each subflow, as the designer copies them: with the FUNCTION line or
 * without, then the file has the name of the subflow (`read-config.txt` for `CALL ReadConfig`). The files of a folder are one flow
 * when one of them is Main, by its name or because it alone is no FUNCTION; otherwise each is a flow of its own.
 *
 * @param entries files by their paths, with `/` between folders
 */
export function flowsOfFolder(entries: ReadonlyMap<string, Uint8Array>): readonly DesktopFlowFile[] {
  const folders = Map.groupBy(scriptsOf(entries), ({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders].flatMap(([folder, scripts]) => flowsOfScripts(folder.slice(0, -1), scripts));
}

function scriptsOf(entries: ReadonlyMap<string, Uint8Array>): readonly ScriptFile[] {
  return [...entries].flatMap(([path, bytes]) => {
    if (!isScriptName(path)) return [];
    const { text } = decodeScript(bytes);
    const { flow } = parseDesktopFlow(text);
    return isRobin(flow) ? [{ path, name: nameOf(path), text, flow }] : [];
  });
}

/** Most lines of any other text are no statements. */
function isRobin(flow: DesktopFlow): boolean {
  let [all, unparsed] = [0, 0];
  walkStatements(flow, ({ kind }) => {
    all++;
    if (kind === 'unparsed') unparsed++;
  });
  return unparsed * 2 <= all;
}

function nameOf(path: string): string {
  let name = path.slice(path.lastIndexOf('/') + 1);
  while (EXTENSION.test(name)) name = name.replace(EXTENSION, '');
  return name;
}

function flowsOfScripts(folder: string, scripts: readonly ScriptFile[]): readonly DesktopFlowFile[] {
  const subflows = scripts.filter(({ flow }) => flow.headers.length === 0);
  const main = mainOf(scripts);
  const isAlone = (script: ScriptFile) => main === undefined || (script !== main && !subflows.includes(script));
  const alone = scripts.filter(isAlone).map(({ path, name, text }): DesktopFlowFile => {
    const origins = [{ file: path, start: 0, end: text.length, line: 1, lineInFile: 1 }];
    return { form: 'script', name: folder === '' ? name : `${folder}/${name}`, script: text, parts: [], origins };
  });
  if (main === undefined) return alone;
  const others = subflows.filter((script) => script !== main);
  return [{ form: 'folder', name: folder, parts: [], ...assembled(main, others) }, ...alone];
}

function mainOf(scripts: readonly ScriptFile[]): ScriptFile | undefined {
  const named = scripts.find(({ name }) => isMainName(name));
  const bare = scripts.filter(({ flow }) => flow.subflows.length === 0 || flow.main.statements.length > 0);
  return named ?? (bare.length === 1 && scripts.length > 1 ? bare[0] : undefined);
}

function isMainName(name: string): boolean {
  return ['main', 'maincopy'].includes(lettersOf(withoutNumber(name)));
}

/** `01_Main` is `Main`: numbers keep files in an order. */
function withoutNumber(name: string): string {
  return name.replace(/^\d+[\s._-]*(?=.)/, '');
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function assembled(main: ScriptFile, others: readonly ScriptFile[]): Pick<DesktopFlowFile, 'script' | 'origins'> {
  const assembly = new ScriptAssembly();
  const called = calledNames([main, ...others]);
  const passed = passedNames([main, ...others]);
  addMain(assembly, main);
  for (const script of others) {
    const isFunction = script.flow.subflows.length > 0;
    if (!isFunction) {
      const name = subflowName(script.name, called);
      assembly.add(`FUNCTION ${printName(name, isReservedWord)} ${passed.has(lettersOf(name)) ? 'LOCAL' : 'GLOBAL'}\n`);
    }
    assembly.addFrom(script.path, script.text, { start: 0, end: endOf(script) });
    if (!isFunction) assembly.add('END FUNCTION\n');
  }
  assembly.add(mergedTrailer([main, ...others].flatMap(({ flow }) => flow.trailer ?? [])));
  return { script: assembly.text, origins: assembly.origins };
}

/** A copy of Main is a subflow: what stands in it is Main. */
function addMain(assembly: ScriptAssembly, main: ScriptFile): void {
  const { path, text, flow } = main;
  const copy = flow.main.statements.length > 0 ? undefined : flow.subflows.find(({ name }) => isMainName(name));
  const body = copy === undefined ? undefined : bodyOf(copy);
  assembly.addFrom(path, text, body ?? { start: 0, end: endOf(main) });
  if (body === undefined) return;
  for (const subflow of flow.subflows) if (subflow !== copy) assembly.addFrom(path, text, subflow.range);
}

function bodyOf({ source, close }: Subflow): { readonly start: number; readonly end: number } | undefined {
  return source === undefined || close === undefined ? undefined : { start: source.range.end, end: close.range.start };
}

/** Where the statements end and the trailer begins. */
function endOf({ text, flow }: ScriptFile): number {
  return flow.trailer?.source.range.start ?? text.length;
}

/** The names that statements call subflows by, by their letters. */
function calledNames(scripts: readonly ScriptFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { flow } of scripts) {
    walkStatements(flow, (statement) => {
      if (statement.kind !== 'call') return;
      const { target } = statement;
      const name = target.kind === 'subflowName' ? target.name : plainTextOf(target.expression);
      if (name !== undefined) names.set(lettersOf(name), name);
    });
  }
  return names;
}

/** Subflows that calls give values to, or take some from, by their letters: only local ones have such. */
function passedNames(scripts: readonly ScriptFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { flow } of scripts) {
    walkStatements(flow, (statement) => {
      if (statement.kind !== 'call' || statement.target.kind !== 'subflowName') return;
      if (statement.arguments.length + statement.outputs.length > 0) names.add(lettersOf(statement.target.name));
    });
  }
  return names;
}

function subflowName(file: string, called: ReadonlyMap<string, string>): string {
  return called.get(lettersOf(file)) ?? called.get(lettersOf(withoutNumber(file))) ?? file;
}
