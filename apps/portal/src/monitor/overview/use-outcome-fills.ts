import { makeStyles, tokens } from '@fluentui/react-components';

/** The class that fills a shape with the colour of an outcome, in every theme. */
export const useOutcomeFills = makeStyles({
  succeeded: { fill: tokens.colorPaletteGreenBackground3 },
  open: { fill: tokens.colorCompoundBrandBackground },
  cancelled: { fill: tokens.colorNeutralForeground4 },
  failed: { fill: tokens.colorPaletteRedBackground3 },
});
