import { fromPlain, type JsonObject } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { Parameters } from '../src/parameters.ts';

const parameters = (values: object): Parameters => new Parameters('AddItem', fromPlain(values) as JsonObject);

describe('parameters', () => {
  test('are found by their name in any case, and empty ones are not there', () => {
    const given = parameters({ WorkQueue: ' invoices ', note: '', text: null });
    expect(given.requiredText('workqueue')).toBe('invoices');
    expect([given.text('note'), given.text('text')]).toEqual([undefined, undefined]);
  });

  test('convert what flows write as text', () => {
    const given = parameters({ top: '5', when: '1970-01-01T00:00:01Z', status: 'it exception', items: '[{"name":"A"}]' });
    expect(given.number('top', { least: 1, most: 10 })).toBe(5);
    expect(given.time('when')).toBe(1000);
    expect(given.choice('status', ['ITException', 'Processed'])).toBe('ITException');
    expect(given.list('items')).toHaveLength(1);
  });

  test.each([
    ['a queue that is not named', {}, (given: Parameters) => given.requiredText('workQueue'), "'workQueue'"],
    ['a number for a text', { note: 5 }, (given: Parameters) => given.text('note'), 'a text'],
    ['a number out of range', { top: 11 }, (given: Parameters) => given.number('top', { least: 1, most: 10 }), 'from 1 to 10'],
    ['a time that is none', { when: 'soon' }, (given: Parameters) => given.time('when'), 'a time such as'],
    ['another choice', { status: 'Lost' }, (given: Parameters) => given.choice('status', ['Processed']), 'one of Processed'],
    ['a text for a list', { items: 'A' }, (given: Parameters) => given.list('items'), 'a list of objects'],
  ])('refuse %s by name', (_, values, read, part) => {
    expect(() => read(parameters(values))).toThrow(part);
  });
});
