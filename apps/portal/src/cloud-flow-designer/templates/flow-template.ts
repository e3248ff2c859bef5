import { type FlowFile, type NewTrigger, newFlowFile, newReference } from '@tandem/designer-core/cloud-flow';
import { fromPlain, JsonObject } from '@tandem/kernel';
import type { LocalText } from '@tandem/protocol';

/** A flow to begin with. What only its maker can know, such as which desktop flow runs, is left open; the checker then asks for it. */
export interface FlowTemplate {
  readonly id: string;
  /** What it does, as the name that a flow made from it gets at first. */
  readonly title: LocalText;
  /** When it helps, and how it goes on. */
  readonly description: LocalText;
  /** Further words by which it is found, in any language. */
  readonly keywords: readonly string[];
  readonly trigger: NewTrigger;
  /** The actions in the form of the definition. */
  readonly actions: Readonly<Record<string, object>>;
  /** Connectors that it calls. */
  readonly connectors: readonly string[];
}

/** The file of a flow that is made from a template. */
export function fileOfTemplate({ trigger, actions, connectors }: FlowTemplate): FlowFile {
  const read = fromPlain(actions);
  return newFlowFile(trigger, {
    actions: read instanceof JsonObject ? read : new JsonObject(),
    connectionReferences: JsonObject.of(connectors.map((apiName) => [apiName, newReference(apiName)])),
  });
}

/** The templates in which every word of the search occurs, in the order of the list. */
export function searchTemplates(templates: readonly FlowTemplate[], search: string): readonly FlowTemplate[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const text = wordsOf(template).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ title, description, keywords }: FlowTemplate): string {
  return [title.en, title.de, description.en, description.de, ...keywords].join(' ');
}
