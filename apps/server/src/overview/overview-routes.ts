import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import { type OverviewOptions, readOverview } from './overview.ts';

export function registerOverviewRoutes(app: App, options: OverviewOptions): void {
  handle(app, API.getOverview, ({ query, caller }) => readOverview(options, query, caller.account));
}
