import { CLOUD_FLOW_LIMITS, type CloudFlowLimits } from '@tandem/kernel';
import type { SettingsService } from './settings.ts';

/** The limits that cloud flows meet, by the profile that is chosen now. */
export function cloudFlowLimits(settings: SettingsService): CloudFlowLimits {
  return CLOUD_FLOW_LIMITS[settings.current().limitProfile];
}
