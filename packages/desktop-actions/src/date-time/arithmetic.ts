import { ActionError, canonical, DateTime, defineAction, parameters } from '@tandem/desktop-engine';
import { addMonths, divideDecimal, isInRange, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from '@tandem/dotnet';
import { Decimal } from '@tandem/kernel';

const { choice, dateTime, number } = parameters;

const TICKS = { Seconds: TICKS_PER_SECOND, Minutes: TICKS_PER_MINUTE, Hours: TICKS_PER_HOUR, Days: TICKS_PER_DAY } as const;
const MONTHS = { Months: 1, Years: 12 } as const;
const RANGE_ERROR = 'InvalidDateTimeError';

type FixedUnit = keyof typeof TICKS;
type Unit = FixedUnit | keyof typeof MONTHS;

export const DATE_TIME_ARITHMETIC_ACTIONS = [
  defineAction({
    id: 'DateTime.Add',
    title: 'Add to datetime',
    parameters: {
      DateTime: dateTime(),
      TimeToAdd: number(0),
      TimeUnit: choice(['Seconds', 'Minutes', 'Hours', 'Days', 'Months', 'Years'], 'Days'),
    },
    outputs: ['ResultedDate'],
    errors: [RANGE_ERROR],
    run: ({ DateTime: start, TimeToAdd, TimeUnit }) => {
      const ticks = later(start.ticks, Number(TimeToAdd), TimeUnit);
      if (ticks !== undefined && isInRange(ticks)) return { ResultedDate: new DateTime(ticks) };
      throw new ActionError(RANGE_ERROR, 'The resulting date is outside the years 1 to 9999. Add less time.');
    },
  }),
  defineAction({
    id: 'DateTime.Subtract',
    title: 'Subtract dates',
    parameters: { FromDate: dateTime(), SubstractDate: dateTime(), TimeUnit: choice(['Seconds', 'Minutes', 'Hours', 'Days'], 'Days') },
    outputs: ['TimeDifference'],
    run: ({ FromDate, SubstractDate, TimeUnit }) => ({ TimeDifference: difference(FromDate.ticks - SubstractDate.ticks, TimeUnit) }),
  }),
];

function later(ticks: bigint, amount: number, unit: Unit): bigint | undefined {
  if (unit === 'Months' || unit === 'Years') return addMonths(ticks, Math.trunc(amount) * MONTHS[unit]);
  return ticks + BigInt(Math.round(amount * Number(TICKS[unit])));
}

function difference(ticks: bigint, unit: FixedUnit): ReturnType<typeof canonical> {
  const quotient = divideDecimal(new Decimal(ticks, 0), new Decimal(TICKS[unit], 0));
  return quotient.ok ? canonical(quotient.value) : 0;
}
