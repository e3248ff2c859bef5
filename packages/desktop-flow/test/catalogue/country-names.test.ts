import { expect, test } from 'vitest';
import { actionCatalogue } from '../../src/catalogue/index.ts';
import { countryNames } from '../../src/catalogue/texts/country-names.ts';

const country = actionCatalogue.find('ActiveDirectory.UpdateUserInfo')?.inputs.find((input) => input.name === 'Country');

test.each(['en', 'de'])('in %s every country that can be chosen has a name of its own', (language) => {
  const names = countryNames(language);
  expect(Object.keys(names)).toEqual(country?.members?.filter((member) => member !== 'None'));
  expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});

test.each([
  ['Germany', 'Germany', 'Deutschland'],
  ['IvoryCoast', 'Côte d’Ivoire', 'Côte d’Ivoire'],
  ['RepublicOfKorea', 'South Korea', 'Südkorea'],
  ['DemocraticPeoplesRepublicOfKorea', 'North Korea', 'Nordkorea'],
  ['UnitedStatesOfAmerica', 'United States', 'Vereinigte Staaten'],
])('%s is called %s and %s', (member, english, german) => {
  expect(countryNames('en')[member]).toBe(english);
  expect(countryNames('de')[member]).toBe(german);
});
