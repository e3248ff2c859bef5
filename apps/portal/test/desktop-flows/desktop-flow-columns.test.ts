import { expect, it } from 'vitest';
import { DESKTOP_FLOWS } from '../../src/desktop-flows/messages.ts';

it.each(['en', 'de'] as const)('has a header of its own for each column in %s', (language) => {
  const headers = Object.values(DESKTOP_FLOWS[language].columns);
  expect(new Set(headers).size).toBe(headers.length);
});
