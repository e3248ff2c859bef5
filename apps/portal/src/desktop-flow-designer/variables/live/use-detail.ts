import type { DesignerEvent } from '@tandem/protocol';
import { useEffect, useState } from 'react';
import { type DebugState, detailKey } from '../../debug/debug-state.ts';
import { useDesigner } from '../../state/designer-context.ts';

/** A part of a value, a page of it. */
export type Detail = Extract<DesignerEvent, { readonly kind: 'variable' }>;

/** Where a part stands in its variable: indexes and names from the outside in. */
export type ValuePath = readonly (string | number)[];

export interface Question {
  readonly name: string;
  readonly path: ValuePath;
  readonly offset: number;
  readonly limit: number;
}

export interface Answer {
  /** The last that came, which may be of another page; undefined until one came. */
  readonly detail: Detail | undefined;
  /** Why none comes. */
  readonly refusal: DebugState['refusal'];
  /** The machine could not be asked. */
  readonly isLost: boolean;
}

/** Asks the machine for a part of a value, and again when values have changed. Use a new component for another part. */
export function useDetail({ name, path, offset, limit }: Question): Answer {
  const { debug } = useDesigner();
  const { state, send } = debug;
  const { variables, details, link } = state;
  const phase = state.run.kind;
  const [earlier] = useState(state.refusal);
  const [isLost, setLost] = useState(false);
  const key = detailKey(name, path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other values, another phase and a new line are reasons to ask again
  useEffect(() => {
    // The key holds the path by value, so that an equal one asks no second time.
    const [, ...asked]: ValuePath = JSON.parse(key);
    setLost(!send({ kind: 'read-variable', name, path: [...asked], offset, limit }));
  }, [send, key, name, offset, limit, variables, phase, link]);
  const detail = details.get(key);
  const refusal = detail === undefined && state.refusal !== earlier ? state.refusal : undefined;
  return { detail, refusal, isLost };
}
