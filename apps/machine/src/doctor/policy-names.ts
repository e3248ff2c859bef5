import type { ActionCatalogue } from '@tandem/desktop-flow/catalogue';
import { nearestName } from '@tandem/kernel';
import type { FoundPolicy } from '../policy/policy-file.ts';
import { actionPattern } from '../policy/policy-guard.ts';
import type { DoctorCheck } from './check.ts';

const NAME = 'The policy names actions that there are';

/** Looks for names of actions in a policy that no action has: they block and allow nothing. Gives no check when it names none. */
export async function checkPolicyNames(found: FoundPolicy | undefined): Promise<readonly DoctorCheck[]> {
  const { allow = [], block = [] } = found?.policy.actions ?? {};
  const count = allow.length + block.length;
  if (found === undefined || count === 0) return [];
  const { actionCatalogue: catalogue } = await import('@tandem/desktop-flow/catalogue');
  // Who blocks an action may know it by an older id; what is allowed goes by the present one.
  const unknown = [
    ...allow.filter((name) => !isPresent(name, catalogue)),
    ...block.filter((name) => !isPresent(name, catalogue) && catalogue.find(name) === undefined),
  ];
  if (unknown.length === 0) return [{ name: NAME, isOk: true, message: `${count} names.` }];
  const listed = [...new Set(unknown)].map((name) => `'${name}'${suggestion(name, catalogue)}`).join(', ');
  return [
    {
      name: NAME,
      isOk: false,
      message: `${found.path} names what no action is called: ${listed}.`,
      fix: 'Write the name of a module or an action as the designer shows it in the text of a flow.',
    },
  ];
}

function isPresent(name: string, { actions }: ActionCatalogue): boolean {
  const pattern = actionPattern(name);
  return actions.some(({ id }) => pattern.test(id));
}

function suggestion(name: string, catalogue: ActionCatalogue): string {
  const plain = name.replace(/\.\*$/, '');
  const nearest = catalogue.find(plain)?.id ?? nearestName(plain, namesWithParts(catalogue));
  return nearest === undefined ? '' : ` (is '${nearest}' meant?)`;
}

/** Modules, actions and their variants: each begin of an id that a policy may name. */
function namesWithParts({ actions }: ActionCatalogue): readonly string[] {
  const names = actions.flatMap(({ id }) => {
    const parts = id.split('.');
    return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
  });
  return [...new Set(names)];
}
