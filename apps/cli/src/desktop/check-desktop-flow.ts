import { checkDesktopFlow, countStatements, makeLocator, parseDesktopFlow, type TextPlace, unsupportedActions } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { asTandemError, type Diagnostic } from '@tandem/kernel';
import { readInput } from '../read-input.ts';

/** What `tandem desktop check` says of one file. */
export interface DesktopFlowReport {
  readonly file: string;
  readonly ok: boolean;
  readonly statements: number;
  /** Ids of actions that this computer cannot run; they fail only when a run reaches them. */
  readonly unsupported: readonly string[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** A diagnostic with the line and column where its range starts; without them when it has no range. */
type LocatedDiagnostic = Diagnostic & Partial<TextPlace>;

/** Parses and checks one file; a file that cannot be read is a report like any other. */
export function reportDesktopFlow(file: string, isSupported: (id: string) => boolean): DesktopFlowReport {
  try {
    const text = readInput(file);
    const parsed = parseDesktopFlow(text);
    const diagnostics = checkDesktopFlow(parsed, actionCatalogue);
    return {
      file,
      ok: diagnostics.every(({ severity }) => severity !== 'error'),
      statements: countStatements(parsed.flow),
      unsupported: unsupportedActions(parsed.flow, isSupported, actionCatalogue),
      diagnostics: located(diagnostics, text),
    };
  } catch (thrown) {
    const { code, message } = asTandemError(thrown);
    return { file, ok: false, statements: 0, unsupported: [], diagnostics: [{ code, severity: 'error', message }] };
  }
}

function located(diagnostics: readonly Diagnostic[], text: string): readonly LocatedDiagnostic[] {
  const locate = makeLocator(text);
  return diagnostics.map((diagnostic) => (diagnostic.range === undefined ? diagnostic : { ...diagnostic, ...locate(diagnostic.range) }));
}
