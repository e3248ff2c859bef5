import { loadActionTexts } from '@tandem/desktop-flow/catalogue/texts';
import { expect, test } from 'vitest';
import { indexLabels, PLAIN_LABELS } from '../../src/runs/parameter-labels.ts';

const [english, german] = await Promise.all([loadActionTexts('en'), loadActionTexts('de')]);

test('parameters have the labels of the dialog in the language of the person', () => {
  const labels = indexLabels(english, english);
  expect(labels.input('Create folder', 'FolderName')).toBe('New folder name');
  expect(labels.input('Create folder', 'foldername')).toBe('New folder name');
  expect(indexLabels(english, german).input('Create folder', 'FolderName')).toBe('Name des neuen Ordners');
});

test('one of several actions with the same title gives the label', () => {
  expect(indexLabels(english, english).input('Delete snapshot', 'ResourceGroup')).not.toBe('ResourceGroup');
});

test('what nobody wrote a label for keeps its name', () => {
  const labels = indexLabels(english, english);
  expect(labels.input('Create folder', 'Nothing')).toBe('Nothing');
  expect(labels.input('Set variable', 'X')).toBe('X');
  expect(labels.output('Ask the oracle', 'Answer')).toBe('Answer');
  expect(PLAIN_LABELS.input('Create folder', 'FolderName')).toBe('FolderName');
});
