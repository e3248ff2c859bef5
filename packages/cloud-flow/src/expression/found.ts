import { ExpressionError } from './expression-error.ts';

/** The value that was looked up. @throws ExpressionError with the message when there is none */
export function found<T>(value: T | undefined, message: () => string): T {
  if (value !== undefined) return value;
  throw new ExpressionError(message());
}
