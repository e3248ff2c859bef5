import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { expect, it } from 'vitest';
import { allActions } from '../src/index.ts';

const DESKTOP_ACTIONS = await allActions();

it.each([
  ['Text.GetSubtext', 'Text.GetSubtext.GetSubtext'],
  ['text.getsubtextfrom', 'Text.GetSubtext.GetSubtextFrom'],
  ['System.TerminateProcessByName', 'System.TerminateProcess.TerminateProcessByName'],
  ['Workstation.PlaySound', 'Workstation.PlaySound.PlaySound'],
  ['System.PrintDocument', 'Workstation.PrintDocument'],
  ['System.PlaySound', 'Workstation.PlaySound.PlaySound'],
  ['System.ShutdownComputer.Restart', 'Workstation.ShutdownComputer.Restart'],
  ['External.PlaySound', 'Workstation.PlaySound.PlaySound'],
  ['External.ShutdownComputer.Restart', 'Workstation.ShutdownComputer.Restart'],
  ['File.WriteTextFile', 'File.WriteText'],
  ['External.RunFlow', 'External.RunFlow'],
])('%s runs as %s', (older, id) => {
  expect(DESKTOP_ACTIONS.find(older)?.id).toBe(id);
  expect(actionCatalogue.find(older)?.id).toBe(id);
});

it('an older id that several actions share is none of them', () => {
  expect(DESKTOP_ACTIONS.find('File.Exists')?.id).toBe('File.IfFile.Exists');
  expect(DESKTOP_ACTIONS.find('System.IfProcess')).toBeUndefined();
});

it('the designer knows older ids as the same actions', () => {
  const different = DESKTOP_ACTIONS.actions.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => {
      const known = actionCatalogue.find(alias);
      return known?.isDescribed === true && known.id !== id;
    }),
  );
  expect(different).toEqual([]);
});
