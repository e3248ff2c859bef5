/** One fault of a value. */
export interface SchemaFault {
  /** Where it is, from the value inwards. */
  readonly steps: readonly string[];
  /** What is wrong there, as the end of a sentence: `must be string`. */
  readonly message: string;
  /** The member that is required and not there; the last of the steps then. */
  readonly isMissing: boolean;
  /** The keyword of the schema that is not met: `type`, `required`. */
  readonly keyword: string;
  /** The part of the schema that has the keyword: `#/properties/name`. */
  readonly schemaId: string;
}

/** Where the fault is: the value that lacks a member, else the value that is wrong. */
export function placeOfFault({ steps, isMissing }: SchemaFault): readonly string[] {
  return isMissing ? steps.slice(0, -1) : steps;
}

/** The fault as a sentence. */
export function describeFault(fault: SchemaFault): string {
  const place = placeOfFault(fault);
  return `${place.length === 0 ? 'The value' : `/${place.join('/')}`} ${fault.message}.`;
}
