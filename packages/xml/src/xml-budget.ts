/** Bounds the work on a document that somebody else has made; each member throws when it is too much. */
export interface XmlBudget {
  /** A unit is about an item of an array, or a few characters. */
  readonly spend: (units: number) => void;
  /** Before a text of so many characters is made. */
  readonly checkTextLength: (length: number) => void;
}

/** For documents that are one's own affair. */
export const NO_XML_BUDGET: XmlBudget = { spend: () => undefined, checkTextLength: () => undefined };
