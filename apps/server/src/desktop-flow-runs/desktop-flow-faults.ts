import { TandemError } from '@tandem/kernel';

export function notYours(name: string): TandemError {
  return new TandemError('DesktopFlowNotYours', `The desktop flow ${name} belongs to somebody else than the cloud flow.`, {
    status: 403,
    fix: 'Call a desktop flow of the owner of the cloud flow, or let an administrator own the desktop flow.',
  });
}

export function notByAuthor(name: string): TandemError {
  return new TandemError(
    'DesktopFlowNotYours',
    `Whoever wrote what the cloud flow does may not call the desktop flow ${name} of its owner.`,
    {
      status: 403,
      fix: 'Let the owner of the cloud flow look at it and publish it, or let an administrator own the desktop flow.',
    },
  );
}

/** A person runs or tries a desktop flow of somebody else, or one that runs such a flow. */
export function notForPerson(name: string): TandemError {
  return new TandemError('DesktopFlowNotYours', `The desktop flow ${name} belongs to somebody else.`, {
    status: 403,
    fix: 'Run a desktop flow of your own, or let an administrator own it.',
  });
}

export function notPublished(name: string): TandemError {
  return new TandemError('DesktopFlowNotPublished', `The desktop flow ${name} was never published, so there is nothing that could run.`, {
    status: 409,
    fix: 'Open the desktop flow and publish it.',
  });
}
