/** Where a definition names another flow: `uiFlowId` a desktop flow, `workflowReferenceName` a child flow. */
const REFERENCE = /("(?:uiFlowId|workflowReferenceName)"\s*:\s*")(\{?)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\}?")/gi;

/** The ids of the flows that a definition calls, in lower case. */
export function calledFlows(definition: string): readonly string[] {
  return [...new Set(Array.from(definition.matchAll(REFERENCE), ([, , , id = '']) => id.toLowerCase()))];
}

/**
 * The definition calling the flows that were imported, with every other character as it was.
 *
 * @param ids of the file, in lower case, to the ids under which the flows are here
 */
export function callingImported(definition: string, ids: ReadonlyMap<string, string>): string {
  return definition.replace(REFERENCE, (whole: string, key: string, open: string, id: string, close: string) => {
    const here = ids.get(id.toLowerCase());
    return here === undefined || here === id.toLowerCase() ? whole : `${key}${open}${here}${close}`;
  });
}
