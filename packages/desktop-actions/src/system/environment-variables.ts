import { ActionError, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { environmentVariable } from '../machine/environment.ts';

const { choice, text } = parameters;
const SCOPE = choice(['User', 'System'], 'User');
const MISSING_ERROR = 'EnvironmentVariableNotFoundError';
const SET_ERROR = 'SetEnvironmentVariableError';

function read(name: string): { readonly Value: DesktopValue } {
  const value = environmentVariable(name);
  if (value === undefined) throw new ActionError(MISSING_ERROR, `There is no environment variable '${name}'. Check its name.`);
  return { Value: value };
}

/** Changes last as long as the run: they are those of its process, in either scope. */
export const ENVIRONMENT_ACTIONS = [
  defineAction({
    id: 'System.GetEnvironmentVariable.GetEnvironmentVariable',
    aliases: ['System.GetEnvironmentVariable'],
    title: 'Get Windows environment variable',
    parameters: { Name: text() },
    outputs: ['Value'],
    errors: [MISSING_ERROR],
    run: ({ Name }) => read(Name),
  }),
  defineAction({
    id: 'System.GetEnvironmentVariable.GetEnvironmentVariableFromScope',
    title: 'Get Windows environment variable',
    parameters: { Name: text(), Scope: SCOPE },
    outputs: ['Value'],
    errors: [MISSING_ERROR],
    run: ({ Name }) => read(Name),
  }),
  defineAction({
    id: 'System.SetEnvironmentVariable',
    title: 'Set Windows environment variable',
    parameters: { Name: text(), Value: text(), Type: SCOPE },
    errors: [SET_ERROR],
    run: ({ Name, Value }) => {
      if (Name.trim() === '' || /[=\0]/.test(Name) || Value.includes('\0'))
        throw new ActionError(SET_ERROR, `'${Name}' cannot be set. The name must not be empty or hold a '='.`);
      process.env[Name.trim()] = Value;
      return {};
    },
  }),
  defineAction({
    id: 'System.DeleteEnvironmentVariable',
    title: 'Delete Windows environment variable',
    parameters: { Name: text(), Type: SCOPE },
    errors: [MISSING_ERROR],
    run: ({ Name }) => {
      read(Name);
      for (const own of Object.keys(process.env)) if (own.toLowerCase() === Name.trim().toLowerCase()) delete process.env[own];
      return {};
    },
  }),
];
