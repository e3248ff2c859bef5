import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsPart } from '../package/relationships.ts';
import { escapeXml } from '../package/xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Gives a new part its relationships, which are XML. */
export function setNewRelationships(officePackage: OfficePackage, part: string, relationships: readonly string[]): void {
  if (relationships.length === 0) return;
  officePackage.contentTypes.setDefault('rels', TYPE);
  const xml = `${HEAD}<Relationships xmlns="${NAMESPACE}">${relationships.join('')}</Relationships>`;
  officePackage.setText(relationshipsPart(part), xml);
}

export function relationshipXml(
  { id, type, target }: { readonly id: string; readonly type: string; readonly target: string },
  mode = '',
): string {
  return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
}
