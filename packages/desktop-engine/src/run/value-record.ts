import { previewOf } from '../debug/preview.ts';
import type { DesktopValue } from '../values/value.ts';
import { KnownForms, MASK, maskOf } from './mask.ts';
import type { Sensitivity } from './sensitivity.ts';

/** What an entry of the log holds of the values of a statement, each as JSON text. */
export interface RecordedValues {
  readonly inputs?: string;
  readonly outputs?: string;
}

export interface NamedValue {
  readonly name: string;
  readonly value: DesktopValue;
  readonly isSensitive: boolean;
}

/** Of the inputs or the outputs of one statement, as JSON text; a log of 50,000 entries has some 670 bytes for each. */
const CHARACTERS_MAX = 600;

/** Notes what the statement at work takes and gives, short and without anything sensitive. */
export class ValueRecord {
  readonly #slots: readonly DesktopValue[];
  readonly #sensitivity: Sensitivity;
  readonly #hasSecrets: boolean;
  readonly #known = new KnownForms();
  #inputs: string | undefined;
  #outputs: string | undefined;

  constructor(slots: readonly DesktopValue[], sensitivity: Sensitivity) {
    this.#slots = slots;
    this.#sensitivity = sensitivity;
    this.#hasSecrets = [...sensitivity.slots].length > 0;
  }

  inputs(values: readonly NamedValue[]): void {
    this.#inputs = this.#print(values);
  }

  outputs(values: readonly NamedValue[]): void {
    this.#outputs = this.#print(values);
  }

  /** What was noted; the next statement begins with nothing. */
  take(): RecordedValues {
    const [inputs, outputs] = [this.#inputs, this.#outputs];
    this.#inputs = this.#outputs = undefined;
    return { ...(inputs === undefined ? {} : { inputs }), ...(outputs === undefined ? {} : { outputs }) };
  }

  #print(values: readonly NamedValue[]): string | undefined {
    if (values.length === 0) return undefined;
    const mask = this.#hasSecrets ? maskOf(this.#slots, this.#sensitivity, this.#known) : (text: string) => text;
    let text = '';
    for (const { name, value, isSensitive } of values) {
      const member = `${JSON.stringify(name)}:${JSON.stringify(isSensitive ? MASK : previewOf(value, mask))}`;
      if (text.length + member.length > CHARACTERS_MAX) return `{${text === '' ? '' : `${text},`}"…":"…"}`;
      text += text === '' ? member : `,${member}`;
    }
    return `{${text}}`;
  }
}
