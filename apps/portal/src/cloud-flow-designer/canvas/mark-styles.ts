import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CardMark } from './canvas-context.ts';

const useStyles = makeStyles({
  any: { borderLeftWidth: '6px', borderLeftStyle: 'solid' },
  added: { borderLeftColor: tokens.colorPaletteGreenBorderActive, backgroundColor: tokens.colorPaletteGreenBackground1 },
  removed: { borderLeftColor: tokens.colorPaletteRedBorderActive, backgroundColor: tokens.colorPaletteRedBackground1 },
  changed: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive, backgroundColor: tokens.colorPaletteMarigoldBackground1 },
  moved: { borderLeftColor: tokens.colorPaletteBlueBorderActive, backgroundColor: tokens.colorPaletteBlueBackground2 },
});

/** The look of what a comparison says of a card; its label says it in words. */
export function useMarkClass(mark: CardMark | undefined): string | undefined {
  const styles = useStyles();
  return mark === undefined ? undefined : mergeClasses(styles.any, styles[mark]);
}
