import { type CardId, findCard, readSettings, titleOfCard } from '@tandem/designer-core/cloud-flow';
import { type JsonObject, valueAt } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { useMemo, useRef } from 'react';
import { useLocalText } from '../../i18n/language.tsx';
import type { CardMark, CardView } from './canvas-context.ts';

export interface CardViewSource {
  readonly definition: JsonObject;
  readonly describe: (card: CardId, json: JsonObject) => OperationDescription;
  readonly colourOf: (operation: OperationDescription) => string;
  readonly faultOf?: ((card: CardId) => CardView['fault']) | undefined;
  readonly runOf?: ((card: CardId) => CardView['run']) | undefined;
  readonly marks?: ReadonlyMap<CardId, CardMark> | undefined;
}

type Plain = Omit<CardView, 'fault' | 'run' | 'mark'>;

/** How each card is shown. A card that looks as before is the same object, so that it need not be drawn again. */
export function useCardViews(source: CardViewSource): (card: CardId) => CardView {
  const { definition, describe, colourOf, faultOf, runOf, marks } = source;
  const say = useLocalText();
  const plain = useMemo(() => plainViews({ describe, colourOf, say }), [describe, colourOf, say]);
  const drawn = useRef(new Map<CardId, CardView>());
  return useMemo(() => {
    const views = new Map<CardId, CardView>();
    const make = (card: CardId): CardView => {
      const found = findCard(definition, card);
      const view: CardView = {
        ...(found === undefined ? NOTHING : plain(card, found)),
        fault: faultOf?.(card),
        run: runOf?.(card),
        mark: marks?.get(card),
      };
      const before = drawn.current.get(card);
      const kept = before !== undefined && isSame(before, view) ? before : view;
      drawn.current.set(card, kept);
      return kept;
    };
    return (card) => {
      const known = views.get(card);
      if (known !== undefined) return known;
      const made = make(card);
      views.set(card, made);
      return made;
    };
  }, [definition, plain, faultOf, runOf, marks]);
}

const NOTHING: Plain = {
  title: '',
  operation: '',
  icon: 'flow',
  colour: 'transparent',
  note: undefined,
  isSecured: false,
  hasStaticResult: false,
  canRun: true,
};

interface PlainSource extends Pick<CardViewSource, 'describe' | 'colourOf'> {
  readonly say: ReturnType<typeof useLocalText>;
}

/** What a card shows of its JSON, worked out once for each. */
function plainViews(source: PlainSource): (card: CardId, found: { readonly name: string; readonly json: JsonObject }) => Plain {
  const known = new WeakMap<JsonObject, { readonly name: string; readonly view: Plain }>();
  return (card, { name, json }) => {
    const kept = known.get(json);
    if (kept?.name === name) return kept.view;
    const view = plainView(source, card, { name, json });
    known.set(json, { name, view });
    return view;
  };
}

function plainView(
  { describe, colourOf, say }: PlainSource,
  card: CardId,
  { name, json }: { readonly name: string; readonly json: JsonObject },
): Plain {
  const operation = describe(card, json);
  const operationTitle = say(operation.title);
  const title = titleOfCard(card, name, operationTitle);
  const note = valueAt(json, ['description']);
  const settings = readSettings(json);
  return {
    title,
    operation: operationTitle === title ? '' : operationTitle,
    icon: operation.icon,
    colour: colourOf(operation),
    note: typeof note === 'string' && note !== '' ? note : undefined,
    isSecured: settings.hasSecureInputs || settings.hasSecureOutputs,
    hasStaticResult: settings.staticResult !== undefined,
    canRun: operation.canRun,
  };
}

function isSame(left: CardView, right: CardView): boolean {
  const isSameFault = left.fault?.message === right.fault?.message && left.fault?.severity === right.fault?.severity;
  const isSameRun =
    left.run?.status === right.run?.status && left.run?.duration === right.run?.duration && left.run?.words === right.run?.words;
  return isSameFault && isSameRun && PLAIN_KEYS.every((key) => left[key] === right[key]);
}

const PLAIN_KEYS = ['title', 'operation', 'icon', 'colour', 'note', 'isSecured', 'hasStaticResult', 'canRun', 'mark'] as const;
