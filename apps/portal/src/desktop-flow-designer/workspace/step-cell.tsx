import type { ReactNode } from 'react';

/** A part of a row. Cells take no focus: the grid has it and names the row. */
export function StepCell({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row in aria-activedescendant
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by how far one has scrolled, which the rows of a table cannot be
    <span role="gridcell" className={className}>
      {children}
    </span>
  );
}
