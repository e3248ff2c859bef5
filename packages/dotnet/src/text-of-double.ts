import { formatDouble } from '@tandem/kernel';

/** A double as .NET Core prints it: shortest digits that read back equal, `1E+16` from 1E+15 upwards, `1E-05` below 1E-04. */
export function doubleToString(value: number): string {
  return formatDouble(value);
}
