import type { JsonValue } from '@tandem/kernel';
import type { DynamicSource, DynamicValue, FieldDescription } from '@tandem/protocol';
import { createContext, type ReactNode, useContext } from 'react';
import type { ExpressionScope } from '../../editors/expression/expression-scope.ts';

/** What the fields of one card need from around them. */
export interface FieldServices {
  readonly scope: ExpressionScope;
  /** The scope of what is worked out for each item of a list, which the action itself goes through. */
  readonly itemScope: ExpressionScope;
  /** Variables that the flow initializes, with their types. */
  readonly variables: readonly { readonly name: string; readonly type: string }[];
  readonly cloudFlows: readonly { readonly id: string; readonly name: string }[];
  /** Asks a connector; the values of the fields that the question names are filled in. */
  readonly askValues: (source: DynamicSource, signal: AbortSignal) => Promise<readonly DynamicValue[]>;
  /** Changes whenever an answer of `askValues` may be another one. */
  readonly askKey: (source: DynamicSource) => string;
  /** Begins to make what a dynamic choice offers to make anew. */
  readonly onCreate: (what: 'desktop-flow', field: FieldDescription) => void;
  readonly renderIcon: (name: string) => ReactNode;
  readonly isReadOnly: boolean;
  /** Content that needs more than its expression; true when it was taken care of. */
  readonly onChooseContent: (field: FieldDescription, expression: string) => boolean;
}

export interface FieldProps {
  readonly field: FieldDescription;
  readonly value: JsonValue | undefined;
  /** Undefined leaves the member out. */
  readonly onChange: (value: JsonValue | undefined) => void;
  /** What the checker says about the field. */
  readonly fault?: string | undefined;
}

const ServicesContext = createContext<FieldServices | undefined>(undefined);
export const FieldServicesProvider = ServicesContext.Provider;

export function useFieldServices(): FieldServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('a field is outside of the services of its card');
  return services;
}
