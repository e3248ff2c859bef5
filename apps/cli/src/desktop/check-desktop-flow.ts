import { actionsFor } from '@tandem/desktop-actions';
import { compileScript } from '@tandem/desktop-engine';
import { checkDesktopFlow, countStatements, makeLocator, parseDesktopFlow, type TextPlace, unsupportedActions } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { checkReferences, type DesktopFlowFile, type FlowFileForm, readRepositories } from '@tandem/desktop-flow/files';
import { asTandemError, type Diagnostic } from '@tandem/kernel';
import { noDesktopFlowIn, openFlows } from './open-input.ts';
import { placeInFile } from './script-faults.ts';

/** What `tandem desktop check` says of one desktop flow, or of a file in which it finds none. */
export interface DesktopFlowReport {
  readonly file: string;
  /** Name of the flow, where the file says it. */
  readonly flow?: string;
  readonly form?: FlowFileForm;
  /** Whether a run begins; without anything else than the flow, such as `--inputs`. */
  readonly ok: boolean;
  readonly statements: number;
  /** UI elements with their screens, and images; absent when nothing says which the flow has. */
  readonly uiElements?: number;
  readonly images?: number;
  /** Ids of actions that are not implemented; they fail only when a run reaches them. */
  readonly unsupported: readonly string[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** A diagnostic with the line and column where its range starts; without them when it has no range. */
type LocatedDiagnostic = Diagnostic & Partial<TextPlace> & { readonly file?: string };

/** Parses and checks every desktop flow of a file; what cannot be read is a report like any other. */
export async function reportDesktopFlows(file: string): Promise<readonly DesktopFlowReport[]> {
  try {
    const { flows, unreadable } = openFlows(file);
    const broken = unreadable.map(({ name, message }) => failed(file, { code: 'FlowUnreadable', severity: 'error', message }, name));
    if (flows.length + broken.length > 0) return [...(await Promise.all(flows.map((flow) => reportFlow(file, flow)))), ...broken];
    return [failed(file, { code: 'NoDesktopFlow', severity: 'error', message: noDesktopFlowIn(file) })];
  } catch (thrown) {
    const { code, message } = asTandemError(thrown);
    return [failed(file, { code, severity: 'error', message })];
  }
}

async function reportFlow(file: string, opened: DesktopFlowFile): Promise<DesktopFlowReport> {
  const { name, form, script } = opened;
  const parsed = parseDesktopFlow(script);
  const repositories = readRepositories(opened, parsed.flow);
  const found = [...checkDesktopFlow(parsed, actionCatalogue), ...checkReferences(parsed.flow, repositories)];
  const diagnostics = hasErrors(found) ? found : [...found, ...(await refusalsOf(script))];
  return {
    file,
    ...(name === '' ? {} : { flow: name }),
    form,
    ok: !hasErrors(diagnostics),
    statements: countStatements(parsed.flow),
    ...(repositories.uiElements === undefined ? {} : { uiElements: repositories.uiElements.length }),
    ...(repositories.images === undefined ? {} : { images: repositories.images.length }),
    unsupported: unsupportedActions(parsed.flow, isImplemented, actionCatalogue),
    diagnostics: located(diagnostics, opened),
  };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** What this version refuses to run, though some version of the designer accepts it. */
async function refusalsOf(script: string): Promise<readonly Diagnostic[]> {
  const compiled = compileScript(script, await actionsFor([script]));
  return compiled.ok ? [] : compiled.error;
}

function failed(file: string, diagnostic: Diagnostic, flow?: string): DesktopFlowReport {
  const name = flow === undefined ? {} : { flow };
  return { file, ...name, ok: false, statements: 0, unsupported: [], diagnostics: [diagnostic] };
}

function located(diagnostics: readonly Diagnostic[], { script, origins = [] }: DesktopFlowFile): readonly LocatedDiagnostic[] {
  const locate = makeLocator(script);
  return diagnostics.map((diagnostic) => {
    const { range } = diagnostic;
    return range === undefined ? diagnostic : { ...diagnostic, ...placeInFile(locate(range), range.start, origins) };
  });
}
