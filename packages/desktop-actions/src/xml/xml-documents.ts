import { ActionError, type DesktopValue, Instance, toText } from '@tandem/desktop-engine';
import { TandemError } from '@tandem/kernel';
import { type EditableXmlDocument, type EditableXmlElement, editableXml, readXml, rootElementOf } from '@tandem/xml';
import { XmlNodeHandle, type XmlTarget } from './xml-node.ts';

export const DOCUMENT_ERROR = 'InvalidXmlDocumentError';

/** @throws ActionError `InvalidXmlDocumentError` with line and column */
export function readDocument(text: string): EditableXmlDocument {
  return withXmlFault(DOCUMENT_ERROR, () => editableXml(readXml(text, undefined, { allowsDoctype: true })));
}

/** What XML and XPath refuse becomes an error of the action. */
export function withXmlFault<T>(errorId: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof TandemError)) throw thrown;
    throw new ActionError(errorId, thrown.message, thrown.message);
  }
}

/** The node of a value: that of an XML node, or the document of a text. */
export function targetOf(value: DesktopValue): XmlTarget {
  return value instanceof Instance && value.handle instanceof XmlNodeHandle ? value.handle.target : readDocument(toText(value));
}

/** The element that a node is or, of a document, its root. */
export function elementOf(target: XmlTarget): EditableXmlElement | undefined {
  if (target.kind === 'element') return target;
  return target.kind === 'document' ? rootElementOf(target) : undefined;
}

/** The document around an element; one that was taken out has one of its own. */
export function documentAround(element: EditableXmlElement): EditableXmlDocument {
  let top = element;
  while (top.parent?.kind === 'element') top = top.parent;
  return top.parent ?? { kind: 'document', children: [top] };
}
