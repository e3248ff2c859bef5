import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { useServerText } from '../../../i18n/server-text.ts';
import { TextView } from '../../../parts/text-view.tsx';
import { useDesigner } from '../../state/designer-context.ts';
import { keyOfVariable } from '../list/variable-entries.ts';
import { type Detail, useDetail, type ValuePath } from '../live/use-detail.ts';
import { useTypeText } from '../types/type-text.ts';
import { isTypeable, readType } from '../types/value-type.ts';
import { SetValue } from './set-value.tsx';
import { ValueGrid } from './value-grid.tsx';
import { ValuePager } from './value-pager.tsx';
import type { Crumb } from './value-place.ts';
import { VIEWER } from './viewer-messages.ts';

/** How many rows are asked for at once; the machine gives fewer of wide tables. */
const PAGE_ROWS = 100;

interface ValuePartProps {
  readonly name: string;
  readonly path: ValuePath;
  readonly onOpen: (crumbs: readonly Crumb[]) => void;
  /** A hidden value shows now, and the button for that is gone. */
  readonly onReveal: () => void;
}

/** A part of a value. What is sensitive is fetched only when a person asks for it. */
export function ValuePart(props: ValuePartProps) {
  const { debug } = useDesigner();
  const words = useMessages(VIEWER);
  const view = debug.state.variables.find((candidate) => keyOfVariable(candidate.name) === keyOfVariable(props.name));
  const isHidden = view?.isSensitive === true && (view.size === null || props.path.length > 0);
  const [isShown, setShown] = useState(!isHidden);
  const reveal = () => {
    setShown(true);
    props.onReveal();
  };
  if (isShown) return <FetchedPart name={props.name} path={props.path} onOpen={props.onOpen} />;
  return (
    <div>
      <Text>{words.sensitive} </Text>
      <Button size="small" icon={<EyeRegular />} onClick={reveal}>
        {words.reveal}
      </Button>
    </div>
  );
}

function FetchedPart({ name, path, onOpen }: Omit<ValuePartProps, 'onReveal'>) {
  const words = useMessages(VIEWER);
  const translate = useServerText();
  const [page, setPage] = useState({ offset: 0, step: PAGE_ROWS });
  const { detail, refusal, isLost } = useDetail({ name, path, offset: page.offset, limit: PAGE_ROWS });
  const failure = isLost ? words.lost : refusal === undefined ? undefined : translate(refusal.message);
  if (detail === undefined && failure === undefined) return <Spinner size="small" label={words.loading} />;
  return (
    <>
      {failure !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      {detail !== undefined && <PartHead detail={detail} />}
      {detail !== undefined && detail.size === 0 && <Single detail={detail} isWhole={path.length === 0} />}
      {detail !== undefined && detail.size > 0 && (
        <>
          <ValueGrid detail={detail} path={path} onOpen={onOpen} />
          <ValuePager detail={detail} page={page} onPage={setPage} />
        </>
      )}
    </>
  );
}

function PartHead({ detail }: { readonly detail: Detail }) {
  const typeText = useTypeText();
  return <Text>{typeText(detail.type)}</Text>;
}

/** A text, number, Boolean or date-time; or something that has no parts. */
function Single({ detail, isWhole }: { readonly detail: Detail; readonly isWhole: boolean }) {
  const words = useMessages(VIEWER);
  const { type, text } = detail;
  const shown = readType(type);
  if (text === null && shown.type !== 'blank') return <Text>{words.empty}</Text>;
  return (
    <>
      {text === null ? <Text>{words.blank}</Text> : <TextView label={words.value} text={text} />}
      {isWhole && isTypeable(shown) && <SetValue detail={detail} />}
    </>
  );
}
