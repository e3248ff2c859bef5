import type { ModuleTexts } from '../../action-texts.ts';

export const dateTime: ModuleTexts = {
  module: 'DateTime',
  title: 'Date time',
  actions: {
    'DateTime.Add': {
      title: 'Add to datetime',
      description: 'Moves a date and time forward; a negative number moves it back.',
      summary: 'Add {TimeToAdd} {TimeUnit} to {DateTime} and store the result into {ResultedDate}',
      inputs: { DateTime: 'Datetime', TimeToAdd: { label: 'Add', help: 'A number; negative to subtract.' }, TimeUnit: 'Time unit' },
      outputs: { ResultedDate: 'The moved date and time' },
      keywords: ['plus', 'days', 'later', 'subtract'],
    },
    'DateTime.GetCurrentDateTime': {
      title: 'Get current date and time',
      description: 'Gives the date and time of the computer, or of another time zone.',
      summary: 'Store the current date and time into {CurrentDateTime}',
      inputs: {
        DateTimeFormat: 'Retrieve',
        Offset: 'Country or region',
        CustomOffset: { label: 'UTC offset', help: 'Hours from UTC, for example 5.5' },
        CustomTimeZone: { label: 'Custom time zone', help: 'Name of a time zone, for example Europe/Berlin' },
        TimeZoneLocation: 'Windows time zone',
      },
      outputs: { CurrentDateTime: 'The current date and time' },
      variants: {
        'DateTime.GetCurrentDateTime.Current': {
          title: 'Time zone by country or region',
          summary: 'Store the current date and time in {Offset} into {CurrentDateTime}',
        },
        'DateTime.GetCurrentDateTime.CustomOffset': {
          title: 'UTC offset',
          summary: 'Store the current date and time at UTC offset {CustomOffset} into {CurrentDateTime}',
        },
        'DateTime.GetCurrentDateTime.CustomTimeZone': {
          title: 'Custom time zone',
          summary: 'Store the current date and time in {CustomTimeZone} into {CurrentDateTime}',
        },
        'DateTime.GetCurrentDateTime.Local': { title: 'Time zone of the computer' },
        'DateTime.GetCurrentDateTime.Windows': {
          title: 'Windows time zone',
          summary: 'Store the current date and time in {TimeZoneLocation} into {CurrentDateTime}',
        },
      },
      keywords: ['now', 'today', 'clock', 'UTC'],
    },
    'DateTime.Subtract': {
      title: 'Subtract dates',
      description: 'Gives the time between two dates in a unit; negative when the first is earlier.',
      summary: 'Subtract {SubstractDate} from {FromDate} in {TimeUnit} and store the difference into {TimeDifference}',
      inputs: { FromDate: 'From date', SubstractDate: 'Subtract date', TimeUnit: 'Get difference in' },
      outputs: { TimeDifference: 'The difference in the chosen unit' },
      keywords: ['difference', 'age', 'duration'],
    },
  },
  options: {
    TimeUnit: { Seconds: 'Seconds', Minutes: 'Minutes', Hours: 'Hours', Days: 'Days', Months: 'Months', Years: 'Years' },
    DifferenceTimeUnit: { Seconds: 'Seconds', Minutes: 'Minutes', Hours: 'Hours', Days: 'Days' },
    DateTimeFormat: { DateAndTime: 'Current date and time', DateOnly: 'Current date only' },
  },
  errors: {
    InvalidTimeZoneError: 'There is no such time zone',
    InvalidDateTimeError: 'The resulting date is outside of the years 1 to 9999',
  },
};
