/** Gives the focus to a variable of the pane, when it is drawn. */
export function focusItem(name: string): void {
  document.querySelector<HTMLElement>(`[data-variable="${CSS.escape(name)}"]`)?.focus();
}
