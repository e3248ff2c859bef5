/**
 * What an instruction does. Those before `step` are carried out inside the loop of the interpreter; anything else is a step, a
 * function made when the flow was compiled.
 */
export const Opcode = {
  /** Adds the step of a counting loop and goes to `jump` with the next value while it is in range. */
  loopNext: 0,
  /** target = left + right */
  add: 1,
  /** target = left - right */
  subtract: 2,
  /** target = left */
  move: 3,
  /** target = evaluate() */
  evaluate: 4,
  /** Goes to `jump` unless left < right; the other comparisons likewise. */
  unlessLess: 5,
  unlessLessOrEqual: 6,
  unlessGreater: 7,
  unlessGreaterOrEqual: 8,
  unlessEqual: 9,
  unlessNotEqual: 10,
  /** Goes to `jump` unless evaluate() is true. */
  unless: 11,
  /** Goes to `jump`. */
  jump: 12,
  step: 13,
} as const;
export type Opcode = (typeof Opcode)[keyof typeof Opcode];
