import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { platform } from 'node:os';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { existingFile } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { runMachineCommand } from './machine-command.ts';

const { choice, path } = parameters;

const FORMAT_ERROR = 'InvalidSoundFileError';
const PLAY_ERROR = 'PlaySoundError';
const REMEDY = 'Install pulseaudio-utils or alsa-utils.';

/** What the sound naming specification of freedesktop.org calls the sounds of Windows. */
const SYSTEM_SOUNDS = {
  Asterisk: 'dialog-information',
  Beep: 'bell',
  Exclamation: 'dialog-warning',
  Hand: 'dialog-error',
  Question: 'dialog-question',
} as const;
const SOUND_THEME = '/usr/share/sounds/freedesktop/stereo';
const HEADER_BYTES = 12;

/** @throws ActionError `InvalidSoundFileError` */
async function checkWave(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const header = buffer.subarray(0, bytesRead).toString('latin1');
    if (!/^RIFF.{4}WAVE$/s.test(header)) throw new ActionError(FORMAT_ERROR, `'${file}' is no WAV file. Convert it to one.`);
  } finally {
    await handle.close();
  }
}

async function play(file: string, players: readonly string[], context: ActionContext): Promise<Record<never, never>> {
  const isWindows = platform() === 'win32';
  await runMachineCommand(
    {
      programs: isWindows ? ['powershell'] : players,
      args: isWindows ? ['-NoProfile', '-Command', '& { param($file) (New-Object Media.SoundPlayer $file).PlaySync() }', file] : [file],
      what: 'The sound cannot be played',
      errorId: PLAY_ERROR,
      remedy: REMEDY,
    },
    context,
  );
  return {};
}

export const SOUND_ACTIONS = [
  defineAction({
    id: 'Workstation.PlaySound.PlaySound',
    title: 'Play sound',
    parameters: { WavFile: path() },
    errors: ['FileNotFoundError', FORMAT_ERROR, PLAY_ERROR],
    run: async ({ WavFile }, context) => {
      const file = existingFile(pathFor('read', WavFile, context));
      await checkWave(file);
      return play(file, ['pw-play', 'paplay', 'aplay', 'afplay'], context);
    },
  }),
  defineAction({
    id: 'Workstation.PlaySound.PlaySystemSound',
    title: 'Play sound',
    parameters: { SystemSound: choice(['Asterisk', 'Beep', 'Exclamation', 'Hand', 'Question'], 'Asterisk') },
    errors: [PLAY_ERROR],
    run: ({ SystemSound }, context) => {
      const file = `${SOUND_THEME}/${SYSTEM_SOUNDS[SystemSound]}.oga`;
      if (!existsSync(file)) throw new ActionError(PLAY_ERROR, 'This machine has no system sounds. Install sound-theme-freedesktop.');
      return play(file, ['pw-play', 'paplay'], context);
    },
  }),
];
