import { nearestName } from '@tandem/kernel';
import { xpathFault } from './xpath-fault.ts';

interface Arity {
  readonly min: number;
  readonly max: number;
  /** The number of arguments up to which the value depends on the node that it is asked at. */
  readonly contextual?: number;
}

const CONTEXT_OR_ONE: Arity = { min: 0, max: 1, contextual: 0 };
const ONE: Arity = { min: 1, max: 1 };
const TWO: Arity = { min: 2, max: 2 };
const NONE: Arity = { min: 0, max: 0 };

const ARITIES: ReadonlyMap<string, Arity> = new Map([
  ['last', { ...NONE, contextual: 0 }],
  ['position', { ...NONE, contextual: 0 }],
  ['count', ONE],
  ['id', ONE],
  ['local-name', CONTEXT_OR_ONE],
  ['namespace-uri', CONTEXT_OR_ONE],
  ['name', CONTEXT_OR_ONE],
  ['string', CONTEXT_OR_ONE],
  ['concat', { min: 2, max: Number.POSITIVE_INFINITY }],
  ['starts-with', TWO],
  ['contains', TWO],
  ['substring-before', TWO],
  ['substring-after', TWO],
  ['substring', { min: 2, max: 3 }],
  ['string-length', CONTEXT_OR_ONE],
  ['normalize-space', CONTEXT_OR_ONE],
  ['translate', { min: 3, max: 3 }],
  ['boolean', ONE],
  ['not', ONE],
  ['true', NONE],
  ['false', NONE],
  ['lang', { ...ONE, contextual: 1 }],
  ['number', CONTEXT_OR_ONE],
  ['sum', ONE],
  ['floor', ONE],
  ['ceiling', ONE],
  ['round', ONE],
]);

/** @throws TandemError `XPathInvalid` for a function that XPath 1.0 does not have, or a wrong number of arguments */
export function checkXPathCall(name: string, given: number): void {
  const arity = ARITIES.get(name);
  if (arity === undefined) {
    const nearest = nearestName(name, [...ARITIES.keys()]);
    const advice = nearest === undefined ? 'only the functions of XPath 1.0 can be used.' : `did you mean '${nearest}'?`;
    throw xpathFault(`the function '${name}' is not known; ${advice}`);
  }
  if (given >= arity.min && given <= arity.max) return;
  const expected =
    arity.min === arity.max
      ? String(arity.min)
      : arity.max === Number.POSITIVE_INFINITY
        ? `at least ${arity.min}`
        : `${arity.min} to ${arity.max}`;
  throw xpathFault(`the function '${name}' takes ${expected} arguments, but has ${given}.`);
}

export function dependsOnContext(name: string, given: number): boolean {
  return given <= (ARITIES.get(name)?.contextual ?? -1);
}
