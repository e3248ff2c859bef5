import { expect, it } from 'vitest';
import { ownPath } from '../src/sign-in/own-path.ts';

it.each(['/runs?tab=desktop', '/machines', '/'])('goes to the own page %s after the sign-in', (next) => {
  expect(ownPath(next)).toBe(next);
});

it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/sign-in?next=/', undefined, 7])(
  'goes to the start page instead of %s',
  (next) => {
    expect(ownPath(next)).toBe('/');
  },
);
