/**
 * Makes `src/catalogue/data.ts` from a table of action signatures and a list of further ids:
 * `node scripts/make-catalogue.ts SIGNATURES.tsv IDS.csv`.
 *
 * Columns of the table: id, kind (A, C, W, L), inputs `Name:Type[!][=default][{members}]` joined by `; `, outputs
 * `Name:Type[>default variable]`. Lines that start with `#` are comments. The list has the ids in a column `autocoe_selectorid`; those that
 * the table lacks are kept without a signature (kind U).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeDefault } from '../src/catalogue/default-code.ts';

const INPUT = /^([A-Za-z0-9_]+):([A-Za-z0-9_`<>]+)(!?)(?:=([\s\S]*?))?(?:\{([A-Za-z0-9_|]+)\})?$/;
const INPUT_START = /^[A-Za-z0-9_]+:[A-Za-z0-9_`<>]+(?:[!={]|$)/;

const enumerations = new Map<string, string>();

function readRows(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

/** A default may hold the separator: a piece that doesn't start like an input belongs to the one before. */
function splitInputs(column: string): string[] {
  const inputs: string[] = [];
  for (const piece of column.split('; ')) {
    if (inputs.length === 0 || INPUT_START.test(piece)) inputs.push(piece);
    else inputs.push(`${inputs.pop()}; ${piece}`);
  }
  return inputs.filter((input) => input !== '');
}

function makeInput(input: string): string {
  const match = INPUT.exec(input);
  if (match === null) throw new Error(`This input can't be read: ${input}`);
  const [, name, type = '', required, value, members] = match;
  const typeName = members === undefined ? type : nameEnumeration(type, members);
  const written = value === undefined ? '' : `=${encodeDefault(value === '""' ? '' : value)}`;
  return `${name}:${typeName}${required}${written}`;
}

/** One name for each list of members: the type, with a number when the type has several. */
function nameEnumeration(type: string, members: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? `#${type}` : `#${type}~${count}`;
    const known = enumerations.get(name) ?? members;
    if (known !== members) continue;
    enumerations.set(name, members);
    return name;
  }
}

function makeAction([id, kind, inputs = '', outputs = '']: readonly string[]): string {
  const made = splitInputs(inputs).map(makeInput).join('|');
  return [id, kind, made, outputs.split('; ').join('|')].join('\t').trimEnd();
}

/** Statements of the language that the list shows as actions. */
const NO_ACTIONS = /^(?:FlowControl|Loops|Conditionals)\.|^Variables\.Assign$/;

function readFurtherIds(path: string, rows: readonly string[][]): string[][] {
  const known = new Set(rows.map(([id]) => id?.toLowerCase()));
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
  const column = header.split(',').indexOf('autocoe_selectorid');
  const ids = lines.map((line) => line.split(',')[column] ?? '').map((id) => id.replace(/^External\.(?!RunFlow$)/, 'Workstation.'));
  const further = ids.filter((id) => id !== '' && !NO_ACTIONS.test(id) && !known.has(id.toLowerCase()));
  return [...new Set([...further, 'External.InvokeCloudConnector'])].map((id) => [id, 'U']);
}

function makeSource(rows: readonly string[][]): string {
  const actions = rows.map(makeAction).toSorted();
  const members = [...enumerations].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => `${name}\t${list}`);
  return `// Made by scripts/make-catalogue.ts; do not edit. Facts: see NOTICE.

/** Name, tab, members of one enumeration a line. */
export const ENUMERATIONS = \`
${members.join('\n')}
\`;

/** Id, tab, kind, tab, inputs, tab, outputs of one action a line; inputs and outputs are joined by \\\`|\\\`. */
export const ACTIONS = \`
${actions.join('\n').replaceAll('`1', '*')}
\`;
`;
}

const [signatures, ids] = process.argv.slice(2);
if (signatures === undefined || ids === undefined) {
  throw new Error('Give both files: node scripts/make-catalogue.ts SIGNATURES.tsv IDS.csv');
}
const rows = readRows(signatures);
writeFileSync(new URL('../src/catalogue/data.ts', import.meta.url), makeSource([...rows, ...readFurtherIds(ids, rows)]));
