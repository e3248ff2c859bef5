import { parseDesktopFlow, valuesOf, walkExpression, walkStatements } from '@tandem/desktop-flow';
import { type JsonObject, ok, type Result } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import { indentOfRow } from '../edit/insertion-point.ts';
import { type Refusal, refuse } from '../edit/refusal.ts';
import { chunksOf, openSubflow, textOfRows } from '../edit/subflow-rows.ts';
import { indentOf, linesOfRows } from '../text/source-lines.ts';
import { indentLines } from '../text/step-text.ts';
import { keepUsed } from '../ui-elements/edit-elements.ts';
import { objectsField, textField } from '../ui-elements/json-fields.ts';
import type { ElementPath } from '../ui-elements/references.ts';
import { printTrailer, trailerObject } from '../ui-elements/trailer.ts';

/** What the designer of Power Automate puts on the clipboard: Robin text, and behind its marker what the steps refer to. */
export function copySteps(document: DesktopFlowDocument, selection: RowRange): Result<string, Refusal> {
  const opened = openSubflow(document, selection.subflow);
  if (!opened.ok) return opened;
  const chunks = chunksOf(opened.value, selection);
  if (!chunks.ok) return chunks;
  if (chunks.value.some(({ first }) => first.kind === 'end' || 'branch' in first)) {
    return refuse('BelongsToBlock', 'An ELSE, CASE or END belongs to its block. Select the line that opens the block to copy it whole.');
  }
  const { rows } = opened.value;
  const parts = chunks.value.map(({ first, last }) => {
    const { start, end } = textOfRows(rows, first.row, last);
    const depth = indentOfRow(first).length;
    const lines = linesOfRows(rows.slice(first.row - 1, last)).map((line) => ({
      ...line,
      range: { start: line.range.start - start, end: line.range.end - start },
    }));
    const text = indentLines(document.text.slice(start, end), lines, (line) => indentOf(line).slice(depth));
    return /[\r\n]$/.test(text) ? text : text + document.lineBreak;
  });
  const steps = parts.join('').replace(/\r\n|\r|\n/g, '\r\n');
  return ok(steps + trailerFor(document, steps));
}

/** The part of the flow's trailer that the steps need; nothing when they refer to nothing. */
function trailerFor(document: DesktopFlowDocument, steps: string): string {
  const trailer = trailerObject(document.flow.trailer);
  if (trailer === undefined) return '';
  const references = referencesIn(steps);
  const connections = objectsField(trailer, 'ConnectionReferences').filter((connection) => isUsedIn(connection, steps));
  if (references.length === 0 && connections.length === 0) return '';
  const used = keepUsed(trailer, references);
  return printTrailer(used.has('ConnectionReferences') ? used.copy().set('ConnectionReferences', connections) : used, '\r\n');
}

function isUsedIn(connection: JsonObject, steps: string): boolean {
  const id = textField(connection, 'InternalId');
  return id !== '' && steps.includes(id);
}

function referencesIn(steps: string): readonly ElementPath[] {
  const references: ElementPath[] = [];
  walkStatements(parseDesktopFlow(steps).flow, (statement) => {
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind === 'uiElement' || expression.kind === 'image') references.push(expression);
      });
    }
  });
  return references;
}
