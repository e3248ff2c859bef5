import type { OfficePackage } from '../package/office-package.ts';
import type { Relationship } from '../package/relationships.ts';
import { relationshipXml, setNewRelationships } from './new-relationships.ts';
import { withoutLinks } from './slide-links.ts';

/** What slides of one presentation have in common. */
const SHARED = new Set(['slideLayout', 'slideMaster', 'notesMaster', 'slide', 'image', 'media', 'video', 'audio']);

export interface PartCopy {
  readonly from: OfficePackage;
  readonly to: OfficePackage;
  /** What stands in `to` for parts of `from`; grows with every part that is copied. */
  readonly known: Map<string, string>;
}

/** Copies a part with everything that it leads to, under the same ids of relationships, and gives its new name. */
export function copyPart(copy: PartCopy, part: string): string {
  const known = copy.known.get(part);
  if (known !== undefined) return known;
  const { from, to } = copy;
  const [, before = part, after = ''] = /^(.*?)\d*(\.[^./]+)$/.exec(part) ?? [];
  const name = to.freeName(before, after);
  copy.known.set(part, name);
  const all = from.relationshipsOf(part).all;
  const lost = all.filter((relationship) => isLost(copy, relationship));
  const bytes = from.bytes(part) ?? new Uint8Array();
  to.setBytes(name, bytes, from.contentTypes.of(part));
  if (lost.length > 0) {
    const text = from.text(part) ?? '';
    to.setText(
      name,
      lost.reduce((xml, { id }) => withoutLinks(xml, id), text),
    );
  }
  const kept = all.filter((relationship) => !lost.includes(relationship));
  setNewRelationships(
    to,
    name,
    kept.map((relationship) => copiedRelationship(copy, relationship)),
  );
  return name;
}

/** Whether a relationship means nothing elsewhere: links to slides that do not come along, and comments, whose authors do not. */
function isLost({ from, to, known }: PartCopy, { type, target, isExternal }: Relationship): boolean {
  if (from === to || isExternal) return false;
  return type.endsWith('/comments') || (type.endsWith('/slide') && !known.has(target));
}

function copiedRelationship(copy: PartCopy, relationship: Relationship): string {
  if (relationship.isExternal) return relationshipXml(relationship, ' TargetMode="External"');
  return relationshipXml({ ...relationship, target: `/${targetOf(copy, relationship)}` });
}

function targetOf(copy: PartCopy, { type, target }: Relationship): string {
  const isShared = copy.from === copy.to && SHARED.has(type.slice(type.lastIndexOf('/') + 1));
  if (isShared || !copy.from.has(target)) return copy.known.get(target) ?? target;
  return copyPart(copy, target);
}
