import { printHeader, printLabel } from './print/print-line.ts';
import { printAnnotations, printStatements } from './print/print-statement.ts';
import { Printer, type PrintOptions } from './print/printer.ts';
import type { DesktopFlow, Subflow } from './tree.ts';

export { printExpression, printPowerFxText } from './print/print-expression.ts';
export type { PrintOptions } from './print/printer.ts';

/**
 * A flow as text. Nodes that were parsed print as they were written, byte for byte; whoever changes a node leaves out its
 * `source` (and `close`, where the END changes), and it prints in the designer's form, as nodes made by hand do. With
 * `form: 'canonical'` every line does, and one blank line of several stays.
 */
export function printDesktopFlow(flow: DesktopFlow, options: PrintOptions = {}): string {
  const printer = new Printer(options.form === 'canonical', options.lineBreak ?? findLineBreak(flow));
  for (const header of flow.headers) {
    printAnnotations(printer, header.annotations, 0);
    printer.line(header.source, 0, () => printHeader(header));
  }
  printStatements(printer, flow.main.statements, 0);
  for (const subflow of flow.subflows) printSubflow(printer, subflow);
  if (flow.trailer !== undefined) {
    printer.verbatim(flow.trailer.source);
    printer.raw(flow.trailer.text);
  }
  printer.lead(flow.tail);
  return printer.toString();
}

function printSubflow(printer: Printer, subflow: Subflow): void {
  printAnnotations(printer, subflow.annotations, 0);
  printer.line(subflow.source, 0, () => printFunction(subflow));
  printStatements(printer, subflow.statements, 1);
  const isOpen = subflow.source !== undefined && subflow.close === undefined;
  if (!isOpen) printer.line(subflow.close, 0, () => 'END FUNCTION');
  printStatements(printer, subflow.misplaced, 0);
}

function printFunction(subflow: Subflow): string {
  const scope = subflow.scope === undefined ? '' : ` ${subflow.scope}`;
  return `FUNCTION ${printLabel(subflow.name)}${scope}`;
}

/** The line break of the text that the flow came from; CR LF, as the designer writes, for a flow made by hand. */
function findLineBreak(flow: DesktopFlow): '\n' | '\r\n' | '\r' {
  const first = flow.headers[0] ?? flow.main.statements[0] ?? flow.subflows[0];
  const tail = /\r\n|\r|\n/.exec(first?.source?.tail ?? '')?.[0];
  return tail === '\n' || tail === '\r' ? tail : '\r\n';
}
