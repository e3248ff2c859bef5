import type { ModuleTexts } from '../../action-texts.ts';

export const dateTime: ModuleTexts = {
  module: 'DateTime',
  title: 'Datum/Uhrzeit',
  actions: {
    'DateTime.Add': {
      title: 'Zu Datum/Uhrzeit hinzufügen',
      description: 'Verschiebt ein Datum mit Uhrzeit nach vorn; eine negative Zahl verschiebt es zurück.',
      summary: '{TimeToAdd} {TimeUnit} zu {DateTime} hinzufügen und in {ResultedDate} speichern',
      inputs: {
        DateTime: 'Datum und Uhrzeit',
        TimeToAdd: { label: 'Hinzufügen', help: 'Eine Zahl; negativ zum Abziehen.' },
        TimeUnit: 'Zeiteinheit',
      },
      outputs: { ResultedDate: 'Das verschobene Datum mit Uhrzeit' },
      keywords: ['plus', 'Tage', 'später', 'abziehen'],
    },
    'DateTime.GetCurrentDateTime': {
      title: 'Aktuelles Datum und aktuelle Uhrzeit abrufen',
      description: 'Liefert Datum und Uhrzeit des Computers oder einer anderen Zeitzone.',
      summary: 'Aktuelles Datum mit Uhrzeit in {CurrentDateTime} speichern',
      inputs: {
        DateTimeFormat: 'Abrufen',
        Offset: 'Land oder Region',
        CustomOffset: { label: 'UTC-Abweichung', help: 'Stunden gegenüber UTC, zum Beispiel 5,5' },
        CustomTimeZone: { label: 'Benutzerdefinierte Zeitzone', help: 'Name einer Zeitzone, zum Beispiel Europe/Berlin' },
        TimeZoneLocation: 'Windows-Zeitzone',
      },
      outputs: { CurrentDateTime: 'Das aktuelle Datum mit Uhrzeit' },
      variants: {
        'DateTime.GetCurrentDateTime.Current': {
          title: 'Zeitzone nach Land oder Region',
          summary: 'Aktuelles Datum mit Uhrzeit in {Offset} in {CurrentDateTime} speichern',
        },
        'DateTime.GetCurrentDateTime.CustomOffset': {
          title: 'UTC-Abweichung',
          summary: 'Aktuelles Datum mit Uhrzeit bei UTC-Abweichung {CustomOffset} in {CurrentDateTime} speichern',
        },
        'DateTime.GetCurrentDateTime.CustomTimeZone': {
          title: 'Benutzerdefinierte Zeitzone',
          summary: 'Aktuelles Datum mit Uhrzeit in {CustomTimeZone} in {CurrentDateTime} speichern',
        },
        'DateTime.GetCurrentDateTime.Local': { title: 'Zeitzone des Computers' },
        'DateTime.GetCurrentDateTime.Windows': {
          title: 'Windows-Zeitzone',
          summary: 'Aktuelles Datum mit Uhrzeit in {TimeZoneLocation} in {CurrentDateTime} speichern',
        },
      },
      keywords: ['jetzt', 'heute', 'Uhr', 'UTC'],
    },
    'DateTime.Subtract': {
      title: 'Datumsangaben subtrahieren',
      description: 'Liefert die Zeit zwischen zwei Datumsangaben in einer Einheit; negativ, wenn die erste früher liegt.',
      summary: '{SubstractDate} von {FromDate} in {TimeUnit} subtrahieren und die Differenz in {TimeDifference} speichern',
      inputs: { FromDate: 'Von Datum', SubstractDate: 'Abzuziehendes Datum', TimeUnit: 'Differenz abrufen in' },
      outputs: { TimeDifference: 'Die Differenz in der gewählten Einheit' },
      keywords: ['Differenz', 'Alter', 'Dauer'],
    },
  },
  options: {
    TimeUnit: { Seconds: 'Sekunden', Minutes: 'Minuten', Hours: 'Stunden', Days: 'Tage', Months: 'Monate', Years: 'Jahre' },
    DifferenceTimeUnit: { Seconds: 'Sekunden', Minutes: 'Minuten', Hours: 'Stunden', Days: 'Tage' },
    DateTimeFormat: { DateAndTime: 'Aktuelles Datum mit Uhrzeit', DateOnly: 'Nur aktuelles Datum' },
  },
  errors: {
    InvalidTimeZoneError: 'Eine solche Zeitzone gibt es nicht',
    InvalidDateTimeError: 'Das Ergebnis liegt außerhalb der Jahre 1 bis 9999',
  },
};
