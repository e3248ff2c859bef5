import type { FlowFiles } from './desktop-flow-file.ts';
import { flowsOfFolder } from './flow-folder.ts';
import { flowOfPackage } from './flow-package.ts';
import { flowOfRow, rowsOfJson } from './flow-row.ts';
import { readJson } from './json-members.ts';
import { decodeScript } from './script-encoding.ts';
import { flowsOfSolution } from './solution.ts';
import { isZip, readZipEntries, ZipBudget } from './zip-entries.ts';

/**
 * All desktop flows of a file, whatever it is: a script as text (UTF-8, UTF-16, with or without byte order mark), a package of the
 * first versions, a solution or its `customizations.xml`, a zipped folder of scripts, or rows of the table of flows as JSON. A text
 * that is none of them is taken as a script, whose faults the parser reports.
 *
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function openFlowFiles(bytes: Uint8Array): FlowFiles {
  const budget = new ZipBudget();
  if (isZip(bytes)) return openFlowFolder(readZipEntries(bytes, budget), budget);
  const { text, encoding } = decodeScript(bytes);
  const start = text.trimStart().charAt(0);
  if (start === '<') return flowsOfSolution({ customizations: text, entries: new Map(), budget });
  const json = start === '{' || start === '[' ? readJson(text) : undefined;
  if (json === undefined) return { flows: [{ form: 'script', name: '', script: text, encoding, parts: [] }], unreadable: [] };
  return { flows: rowsOfJson(json).flatMap((row) => flowOfRow(row, budget) ?? []), unreadable: [] };
}

/**
 * All desktop flows of an unpacked solution, or of a folder of scripts with a file for each subflow.
 *
 * @param entries files by their paths, with `/` between folders
 * @param budget what the packages within them may hold
 * @throws TandemError `ZipUnreadable`, `XmlInvalid`
 */
export function openFlowFolder(entries: ReadonlyMap<string, Uint8Array>, budget = new ZipBudget()): FlowFiles {
  const customizations = entries.get('customizations.xml') ?? entries.get('Customizations.xml');
  if (customizations !== undefined) return flowsOfSolution({ customizations: decodeScript(customizations).text, entries, budget });
  const flow = flowOfPackage(entries, '');
  return { flows: flow === undefined ? flowsOfFolder(entries) : [flow], unreadable: [] };
}
