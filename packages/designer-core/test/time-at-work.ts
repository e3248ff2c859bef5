/** Milliseconds for which this process has been at work, so that what else the computer does counts for nothing. */
export function msAtWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
