import type { VariantTexts } from '../action-texts.ts';

/** What the names of the variants of “Move mouse to text on screen (OCR)” are made of, in one language. */
interface TextOnScreenWords {
  readonly deeds: Readonly<
    Record<'ClickText' | 'MoveMouseToText' | 'WaitForTextToAppearAndClickText' | 'WaitForTextToAppearAndMoveMouseToText', VariantTexts>
  >;
  readonly places: Readonly<Record<'OnScreen' | 'OnSubregionOfScreen' | 'OnSubregionRelativeToImageOfScreen', string>>;
  readonly engines: Readonly<Record<'WithCustomTesseractOCR' | 'WithOCR' | 'WithTesseractOCR' | 'WithWindowsOcr', string>>;
}

/** The variants by id: every deed in every place with every engine, `Click text, whole screen or window, Windows OCR engine`. */
export function textOnScreenVariants({ deeds, places, engines }: TextOnScreenWords): Readonly<Record<string, VariantTexts>> {
  const variants = Object.entries(deeds).flatMap(([deed, { title, ...summary }]) =>
    Object.entries(places).flatMap(([place, where]) =>
      Object.entries(engines).map(
        ([engine, reader]) => [deed + place + engine, { title: `${title}, ${where}, ${reader}`, ...summary }] as const,
      ),
    ),
  );
  return Object.fromEntries(variants.map(([name, texts]) => [`MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.${name}`, texts]));
}
