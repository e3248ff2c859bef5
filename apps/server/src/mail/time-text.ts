/** A time as mails name it, whose readers may be anywhere. @param at milliseconds since 1970 */
export function timeText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
