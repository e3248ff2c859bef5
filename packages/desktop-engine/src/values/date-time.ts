/** A wall-clock time of the machine: 100 ns ticks since 0001-01-01, as .NET counts them. */
export class DateTime {
  readonly kind = 'dateTime';
  readonly ticks: bigint;

  constructor(ticks: bigint) {
    this.ticks = ticks;
  }
}
