/** A place in the instruction list that is known once everything is emitted. */
export class Label {
  /** Address of the instruction; -1 until the place is known. */
  at = -1;
}
