import { parameters } from '@tandem/desktop-engine';

/** How text becomes bytes, in the order of the designer. */
export const ENCODING = parameters.choice(['DefaultEncoding', 'ANSI', 'Unicode', 'BigEndianUnicode', 'UTF8'], 'Unicode');
