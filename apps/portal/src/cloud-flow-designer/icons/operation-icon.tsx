import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AppGenericRegular,
  ArrowCircleLeftRegular,
  ArrowCircleRightRegular,
  ArrowRepeatAllRegular,
  BracesRegular,
  BrainCircuitRegular,
  BranchRegular,
  CalendarClockRegular,
  CalendarRegular,
  ChatRegular,
  ClipboardCheckmarkRegular,
  ClockRegular,
  CloudArrowDownRegular,
  ConnectorRegular,
  CursorClickRegular,
  DatabaseRegular,
  DesktopFlowRegular,
  DocumentRegular,
  FlowRegular,
  type FluentIcon,
  FormRegular,
  GlobeDesktopRegular,
  GroupRegular,
  HourglassHalfRegular,
  ListRegular,
  MailRegular,
  MathFormulaRegular,
  NewsRegular,
  NumberSymbolRegular,
  OptionsRegular,
  PeopleRegular,
  PhoneLaptopRegular,
  PlugConnectedRegular,
  RecordStopRegular,
  SendRegular,
  ShareRegular,
  SplitVerticalRegular,
  StorageRegular,
  TableRegular,
  TableSimpleRegular,
  TagRegular,
  TaskListSquareLtrRegular,
  TextTRegular,
  TranslateRegular,
  WeatherPartlyCloudyDayRegular,
} from '@fluentui/react-icons';

/** A drawing for each icon name of the descriptions of operations and connectors. */
const ICONS: ReadonlyMap<string, FluentIcon> = new Map([
  ['approval', ClipboardCheckmarkRegular],
  ['calendar', CalendarRegular],
  ['chat', ChatRegular],
  ['condition', BranchRegular],
  ['connector', PlugConnectedRegular],
  ['control', OptionsRegular],
  ['data-operation', BracesRegular],
  ['database', DatabaseRegular],
  ['date-time', ClockRegular],
  ['desktop-flow', DesktopFlowRegular],
  ['document', DocumentRegular],
  ['environment', GlobeDesktopRegular],
  ['expression', MathFormulaRegular],
  ['file-storage', StorageRegular],
  ['flow', FlowRegular],
  ['form', FormRegular],
  ['http', CloudArrowDownRegular],
  ['integration', ConnectorRegular],
  ['intelligence', BrainCircuitRegular],
  ['list', ListRegular],
  ['loop', ArrowRepeatAllRegular],
  ['mail', MailRegular],
  ['manual', CursorClickRegular],
  ['message', SendRegular],
  ['news', NewsRegular],
  ['number', NumberSymbolRegular],
  ['people', PeopleRegular],
  ['power-app', PhoneLaptopRegular],
  ['request', ArrowCircleRightRegular],
  ['response', ArrowCircleLeftRegular],
  ['schedule', CalendarClockRegular],
  ['scope', GroupRegular],
  ['social', ShareRegular],
  ['spreadsheet', TableSimpleRegular],
  ['switch', SplitVerticalRegular],
  ['table', TableRegular],
  ['task', TaskListSquareLtrRegular],
  ['terminate', RecordStopRegular],
  ['text', TextTRegular],
  ['translate', TranslateRegular],
  ['variable', TagRegular],
  ['wait', HourglassHalfRegular],
  ['weather', WeatherPartlyCloudyDayRegular],
]);

const useStyles = makeStyles({
  tile: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: '16px',
  },
  large: { width: '32px', height: '32px', fontSize: '20px' },
});

interface OperationIconProps {
  readonly name: string;
  /** `#rrggbb` of the connector, dark enough for a white drawing. */
  readonly colour: string;
  readonly isLarge?: boolean;
}

/** The coloured tile of an operation; the text beside it says what it is. */
export function OperationIcon({ name, colour, isLarge = false }: OperationIconProps) {
  const styles = useStyles();
  const Icon = ICONS.get(name) ?? AppGenericRegular;
  return (
    <span aria-hidden className={mergeClasses(styles.tile, isLarge && styles.large)} style={{ backgroundColor: colour }}>
      <Icon />
    </span>
  );
}
