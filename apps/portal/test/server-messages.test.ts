import { expect, it } from 'vitest';
import { createPhraseBook } from '../src/i18n/phrase-book.ts';
import { SERVER_PHRASES } from '../src/i18n/server-messages.ts';

const SOURCES = Object.values(
  import.meta.glob<string>(
    [
      '../../../packages/*/src/**/*.ts',
      '../../../packages/{connectors,store}/*/src/**/*.ts',
      '../../{server,machine,cli}/src/**/*.ts',
      '../src/{shell,parts,connections,flow-import,trigger-form}/**/*.{ts,tsx}',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).join('\n');
const [ERRORS = ''] = Object.values(
  import.meta.glob<string>('../../../docs/reference/errors.md', { query: '?raw', import: 'default', eager: true }),
);
/** Said in a terminal, or to a program that calls the API; nobody meets them on a page. */
const NOT_ON_A_PAGE =
  /^(Demo|Bench|Machine(Already|NotIn|NotReg|Group|Token)|Mock|InvalidMocks|InvalidContext|InvalidTemplate|File(Unreadable)|Group(Key|Password)|RegistrationToken|ServerUrl|BasePath|LaunchNotTaken|LaunchServer)/;

/** Put together from parts in the sources. */
const COMPOSED =
  /^There is no (cloud flow|desktop flow|machine|connection) with this id\.$|^minutes and try again\.$|^The run ended: \w+(\.| \()$|^The machine reported \w+ after the run had ended\.$|^' ended \w+\.$/;

const german = createPhraseBook(Object.values(SERVER_PHRASES).flat());

it('has every English text as the sources have it', () => {
  const unknown = Object.values(SERVER_PHRASES)
    .flat()
    .flatMap(([english]) => english.split('{}'))
    .map((part) => part.trim())
    .filter((part) => part.length > 8 && !COMPOSED.test(part) && !SOURCES.includes(part) && !SOURCES.includes(part.replaceAll("'", "\\'")));
  expect(unknown).toEqual([]);
});

it('has German for every error that a person can meet on a page', () => {
  const codes = [...ERRORS.matchAll(/^\| `(\w+)` \| [^|]*\buser\b/gm)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !NOT_ON_A_PAGE.test(code) && SERVER_PHRASES[code] === undefined)).toEqual([]);
});

it('keeps as many values in German as in English', () => {
  const uneven = Object.values(SERVER_PHRASES)
    .flat()
    .filter(([english, words]) => english.split('{}').length !== words.split('{}').length);
  expect(uneven).toEqual([]);
});

it.each([
  ['There is no cloud flow with this id.', 'Es gibt keinen Cloud-Flow mit dieser ID.'],
  [
    'Machine M1 did not take the run (MachineOffline). The machine went offline.',
    'Der Computer M1 hat die Ausführung nicht übernommen (MachineOffline). Der Computer ging offline.',
  ],
  ['The run ended: Succeeded.', 'Die Ausführung ist beendet: erfolgreich.'],
  [
    'The run ended: Failed (DesktopFlowFailed). The machine went offline.',
    'Die Ausführung ist beendet: fehlgeschlagen (DesktopFlowFailed). Der Computer ging offline.',
  ],
  ['The run was cancelled.', 'Die Ausführung wurde abgebrochen.'],
  ['The flow was asked to stop safely.', 'Der Flow wurde gebeten, sicher zu enden.'],
  [
    "The action 'Mail' was skipped: its run after settings do not hold, as 'Failed' ended Failed.",
    'Die Aktion „Mail“ wurde übersprungen: Ihre Einstellungen unter „Ausführen nach“ treffen nicht zu, da „Failed“ fehlschlug.',
  ],
  [
    'The details are hidden because the action works with a secured value. To see them, turn its secure inputs and outputs off for a test run.',
    'Die Details sind ausgeblendet, weil die Aktion mit einem gesicherten Wert arbeitet. Um sie zu sehen, schalten Sie ihre sicheren Eingaben und Ausgaben für einen Testlauf aus.',
  ],
  ['The request is not valid. body.name: too long', 'Die Anforderung ist ungültig. body.name: too long'],
])('turns "%s" into "%s"', (english, words) => {
  expect(german(english)).toBe(words);
});
