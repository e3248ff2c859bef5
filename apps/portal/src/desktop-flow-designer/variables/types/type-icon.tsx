import {
  AppsListRegular,
  BracesRegular,
  BracesVariableRegular,
  CalendarClockRegular,
  CheckboxCheckedRegular,
  DocumentRegular,
  ErrorCircleRegular,
  type FluentIcon,
  FolderRegular,
  GlobeRegular,
  LockClosedRegular,
  MailRegular,
  NumberSymbolRegular,
  TableRegular,
  TextTRegular,
  WindowRegular,
} from '@fluentui/react-icons';
import { readType, type ValueType } from './value-type.ts';

const ICONS: { readonly [type in ValueType]?: FluentIcon } = {
  text: TextTRegular,
  number: NumberSymbolRegular,
  boolean: CheckboxCheckedRegular,
  dateTime: CalendarClockRegular,
  list: AppsListRegular,
  table: TableRegular,
  row: TableRegular,
  object: BracesRegular,
  file: DocumentRegular,
  folder: FolderRegular,
  error: ErrorCircleRegular,
  secret: LockClosedRegular,
  browser: GlobeRegular,
  window: WindowRegular,
  mail: MailRegular,
};

/** Tells types apart at a glance; the words stand beside it. */
export function TypeIcon({ name }: { readonly name: string | undefined }) {
  const type = name === undefined ? undefined : readType(name).type;
  const Icon = (type === undefined ? undefined : ICONS[type]) ?? BracesVariableRegular;
  return <Icon aria-hidden />;
}
