/** What .NET's `CultureInfo` knows that texts of dates and numbers depend on. */
export interface Culture {
  /** `en-US`; empty for the invariant culture. */
  readonly name: string;
  readonly dates: DatePatterns;
  readonly numbers: NumberPatterns;
}

export interface DatePatterns {
  /** January first. */
  readonly months: readonly string[];
  /** The names behind the number of a day, where they differ (`5. března`). */
  readonly genitiveMonths?: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly am: string;
  readonly pm: string;
  readonly era: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  /** `d` */
  readonly shortDate: string;
  /** `D` */
  readonly longDate: string;
  /** `t` */
  readonly shortTime: string;
  /** `T` */
  readonly longTime: string;
  /** `M` */
  readonly monthDay: string;
  /** `Y` */
  readonly yearMonth: string;
}

/** Patterns hold `n` for the number, `-` for the negative sign, `$` for the currency symbol and `%` for the percent symbol. */
export interface NumberPatterns {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Digits of the groups from the point on, the last repeats; default groups of three. */
  readonly groupSizes?: readonly number[];
  readonly negativeSign: string;
  readonly currencySymbol: string;
  readonly currencyDecimalSeparator: string;
  readonly currencyGroupSeparator: string;
  readonly currencyDigits: number;
  readonly positiveCurrency: string;
  readonly negativeCurrency: string;
  readonly positivePercent: string;
  readonly negativePercent: string;
  readonly notANumber: string;
  readonly infinity: string;
}
