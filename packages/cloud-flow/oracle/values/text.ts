import { base64Decode, utf8Decode } from './bytes.ts';
import { printJsonText } from './json-text.ts';
import { formatDecimal, formatFloat } from './number-text.ts';
import { entryOf, type ObjectValue, type Value } from './value.ts';

/** A content object: `{"$content-type": …, "$content": base64}`. */
export interface Content {
  readonly type: string;
  readonly base64: string;
}

export function contentOf(value: Value): Content | undefined {
  if (value.kind !== 'object') return undefined;
  const type = textOf(value, '$content-type');
  const base64 = textOf(value, '$content');
  return type === undefined || base64 === undefined ? undefined : { type, base64 };
}

function textOf(holder: ObjectValue, key: string): string | undefined {
  const value = entryOf(holder, key)?.[1];
  return value?.kind === 'string' ? value.value : undefined;
}

/** A value as an interpolation writes it. @throws Fault for a content object whose base64 is invalid */
export function stringify(value: Value): string {
  switch (value.kind) {
    case 'null':
      return '';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return value.value.toString();
    case 'float':
      return formatFloat(value.value);
    case 'decimal':
      return formatDecimal(value);
    case 'string':
      return value.value;
    default: {
      const content = contentOf(value);
      return content === undefined ? printJsonText(value) : utf8Decode(base64Decode(content.base64));
    }
  }
}
