import { type CloudFlowLimits, type DefinitionLimit, type Diagnostic, type JsonObject, LIMITS, limitWords } from '@tandem/kernel';

/** What is said of a definition beyond a limit of Power Automate: a warning, as it runs here nevertheless. */
export function limitExceeded(limit: DefinitionLimit, message: string, path: string): Diagnostic {
  return { code: 'LimitExceeded', severity: 'warning', message, path, limit };
}

/** The name and the description of a trigger or an action. */
export function textsTooLong(name: string, json: JsonObject, path: string): readonly Diagnostic[] {
  const description = json.get('description');
  const found: Diagnostic[] = [];
  if (name.length > LIMITS.nameCharacters) {
    const message = `The name is longer than the ${LIMITS.nameCharacters} characters that Power Automate takes.`;
    found.push(limitExceeded('nameCharacters', message, path));
  }
  if (typeof description === 'string' && description.length > LIMITS.descriptionCharacters) {
    const message = `The description is longer than the ${LIMITS.descriptionCharacters} characters that Power Automate takes.`;
    found.push(limitExceeded('descriptionCharacters', message, `${path}/description`));
  }
  return found;
}

/**
 * What was found in a definition, seen under a limit profile: profiles of Power Automate make errors of exceeded limits, and the message
 * names the limit.
 */
export function underLimits(diagnostics: readonly Diagnostic[], limits: CloudFlowLimits): readonly Diagnostic[] {
  if (!limits.refusesLargeDefinitions) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const { limit, message } = diagnostic;
    return limit === undefined ? diagnostic : { ...diagnostic, severity: 'error', message: `${message} ${limitWords(limits, limit)}` };
  });
}
