import type { DesktopFlowDetail } from '@tandem/protocol';

/** What stands between a person and a run of a desktop flow. */
export type Obstacle = 'notYours' | 'unpublished' | 'noConnection';

/**
 * @param connectionCount how many connections the person has; undefined while that is not known
 * @returns undefined when nothing is missing
 */
export function obstacleOf(
  { mayRun, publishedVersion }: Pick<DesktopFlowDetail, 'mayRun' | 'publishedVersion'>,
  connectionCount: number | undefined,
): Obstacle | undefined {
  if (!mayRun) return 'notYours';
  if (publishedVersion === null) return 'unpublished';
  return connectionCount === 0 ? 'noConnection' : undefined;
}
