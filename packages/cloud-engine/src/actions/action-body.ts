import type { ActionBody } from '@tandem/cloud-flow';

/** The body of actions of one kind. */
export type BodyOf<Kind extends ActionBody['kind']> = ActionBody & { readonly kind: Kind };

/** The code of actions that steer and have nothing else to say. */
export const NOT_SPECIFIED = 'NotSpecified';
