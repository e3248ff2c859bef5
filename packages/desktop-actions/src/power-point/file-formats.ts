import { ActionError } from '@tandem/desktop-engine';
import type { PresentationFormat } from '@tandem/office-files';
import { endingOf } from '../office/file-ending.ts';

export const SAVE_ERROR = 'SavePowerPointError';

/** How a presentation becomes a file: by us or by LibreOffice. */
export type FileFormat =
  | { readonly kind: 'presentation'; readonly format: PresentationFormat }
  | { readonly kind: 'converted'; readonly to: string; readonly filter?: string };

export const POWER_POINT_FORMATS = [
  ...['PPTX', 'PPTM', 'PPT', 'PDF', 'XPS', 'POTX', 'POTM', 'PPSX', 'PPSM', 'ODP', 'FromExtension'],
] as const;

const presentation = (format: PresentationFormat): FileFormat => ({ kind: 'presentation', format });

/** What is missing here, nothing but PowerPoint can write. */
const FORMATS: Readonly<Partial<Record<string, FileFormat>>> = {
  PPTX: presentation('pptx'),
  PPTM: presentation('pptm'),
  POTX: presentation('potx'),
  POTM: presentation('potm'),
  PPSX: presentation('ppsx'),
  PPSM: presentation('ppsm'),
  PPT: { kind: 'converted', to: 'ppt', filter: 'MS PowerPoint 97' },
  PDF: { kind: 'converted', to: 'pdf' },
  ODP: { kind: 'converted', to: 'odp' },
};

/** The path with the usual ending of the format when it has none, as PowerPoint completes it. */
export function withEnding(path: string, format: string): string {
  if (endingOf(path) !== '') return path;
  return `${path}.${format === 'FromExtension' ? 'pptx' : format.toLowerCase()}`;
}

/** @throws ActionError `SavePowerPointError` */
export function fileFormat(path: string, format: string): FileFormat {
  const name = format === 'FromExtension' ? endingOf(path).toUpperCase() : format;
  const known = FORMATS[name];
  if (known !== undefined) return known;
  throw new ActionError(
    SAVE_ERROR,
    name === 'XPS'
      ? 'Presentations cannot be saved in the format XPS without PowerPoint. Choose another, such as PPTX or PDF.'
      : `'.${endingOf(path)}' is no ending of a presentation. Take another, such as .pptx, or choose the presentation format.`,
  );
}
