import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { FlowScript } from '@tandem/desktop-engine';
import { readInput, readInputFolder } from '../read-input.ts';

/**
 * The desktop flows that a run may run: `ID=FILE`, or a folder whose files are called by their ids, whatever their extension.
 *
 * @throws TandemError `FileUnreadable`
 */
export function readChildren(options: readonly string[]): readonly FlowScript[] {
  return options.flatMap((option) => (isFolder(option) ? childrenIn(option) : [childOf(option)]));
}

function isFolder(option: string): boolean {
  return statSync(option, { throwIfNoEntry: false })?.isDirectory() === true;
}

function childrenIn(folder: string): readonly FlowScript[] {
  const files = readInputFolder(folder).filter((entry) => entry.isFile());
  return files.map(({ name }) => readChild(basename(name, extname(name)), join(folder, name)));
}

function childOf(option: string): FlowScript {
  const at = option.indexOf('=');
  return at < 1 ? readChild(basename(option, extname(option)), option) : readChild(option.slice(0, at), option.slice(at + 1));
}

function readChild(id: string, file: string): FlowScript {
  return { desktopFlowId: id.trim(), name: basename(file, extname(file)), script: readInput(file) };
}
