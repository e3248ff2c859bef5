import { expect, test } from 'vitest';
import { credentialNames, parseDesktopFlow } from '../src/index.ts';

const namesIn = (...lines: readonly string[]) => credentialNames(parseDesktopFlow(lines.join('\n')).flow);
const get = (name: string) => `PowerAutomateSecretVariables.GetCredential CredentialName: ${name} Credential=> Credential`;

test('every subflow, branch and handler says its credentials, each once', () => {
  const { written, isComputed } = namesIn(
    get("'SAP'"),
    get("$'''SAP'''"),
    'IF True THEN',
    `    ${get("$'''Shop \\'A\\''''")}`,
    'END',
    'FUNCTION Sub GLOBAL',
    `    ${get("'Mail'")}`,
    '    ON ERROR',
    '    END',
    'END FUNCTION',
  );
  expect({ written, isComputed }).toEqual({ written: ['SAP', "Shop 'A'", 'Mail'], isComputed: false });
});

test('a disabled step names nothing', () => {
  expect(namesIn(`DISABLE ${get("'SAP'")}`)).toEqual({ written: [], isComputed: false });
});

test.each(['Name', "$'''SAP %Number%'''", "'SAP' + Number", "['SAP'][0]", '5'])('the name %s shows only while the flow runs', (name) => {
  expect(namesIn(get(name))).toEqual({ written: [], isComputed: true });
});

test('a name that another action writes, and a comment, are none', () => {
  expect(namesIn("SET CredentialName TO 'SAP'", `# ${get("'SAP'")}`, "External.RunFlow FlowId: 'a' @CredentialName: 'SAP'")).toEqual({
    written: [],
    isComputed: false,
  });
});
