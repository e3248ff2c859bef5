/** Whether an event is of a place where text is written, which keeps the keys and pastes of text. */
export function isInText({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}

export function isInDialog({ target }: Event): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
