import { readFileSync } from 'node:fs';
import { type Program, parseSync, Visitor } from 'oxc-parser';

/** One parsed source file, and how to name a place in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
}

/** What another file is asked for: `import`, `export … from`, `import()` and the type form of it. */
export interface ImportedName {
  readonly specifier: string;
  readonly offset: number;
}

/** Reads and parses a file. Throws when it does not parse, because a check that skips a file proves nothing about it. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  return { path, text, program };
}

/** Every specifier that the file imports from, in the order of the text; computed `import()` calls are left out. */
export function importsOf(source: SourceFile): readonly ImportedName[] {
  const found: ImportedName[] = [];
  const add = (node: { readonly type: string; readonly start: number; readonly value?: unknown } | null) => {
    if (node !== null && typeof node.value === 'string') found.push({ specifier: node.value, offset: node.start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(source.program);
  return found.sort((left, right) => left.offset - right.offset);
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
