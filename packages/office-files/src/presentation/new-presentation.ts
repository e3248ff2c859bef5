import { OfficePackage } from '../package/office-package.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const MAIN = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}" xmlns:p="${MAIN}"`;
const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

export const SLIDE_TYPE = `${TYPE}.slide+xml`;

/** A slide with these shapes, which are XML. */
export function slideXml(shapes: string): string {
  return `${HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The parts of a presentation with no slide yet, in the wide format, with the layouts that PowerPoint begins with. */
export function newPresentationPackage(): OfficePackage {
  const layouts = LAYOUTS.map((layout, i) => [
    [`ppt/slideLayouts/slideLayout${i + 1}.xml`, layoutXml(layout)],
    [`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`, relationships(['slideMaster', '../slideMasters/slideMaster1.xml'])],
  ]);
  return OfficePackage.create({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': `${HEAD}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(['slideMaster', 'slideMasters/slideMaster1.xml'], ['theme', 'theme/theme1.xml']),
    'ppt/slideMasters/slideMaster1.xml': masterXml(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      ...LAYOUTS.map((_, i): Link => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`]),
      ['theme', '../theme/theme1.xml'],
    ),
    'ppt/theme/theme1.xml': themeXml(),
    ...Object.fromEntries(layouts.flat()),
  });
}

type Link = readonly [kind: string, target: string];

function relationships(...links: readonly Link[]): string {
  const list = links.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(): string {
  const parts: readonly Link[] = [
    ['presentation.xml', `${TYPE}.presentation.main+xml`],
    ['slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`],
    ['theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ...LAYOUTS.map((_, i): Link => [`slideLayouts/slideLayout${i + 1}.xml`, `${TYPE}.slideLayout+xml`]),
  ];
  const overrides = parts.map(([part, type]) => `<Override PartName="/ppt/${part}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A placeholder, with its place where it is not that of the master. */
interface Placeholder {
  readonly name: string;
  readonly ph: string;
  readonly box?: readonly [x: number, y: number, width: number, height: number];
}

interface Layout {
  readonly name: string;
  readonly type: string;
  readonly placeholders: readonly Placeholder[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'Title Slide',
    type: 'title',
    placeholders: [
      { name: 'Title 1', ph: 'type="ctrTitle"', box: [1524000, 1122363, 9144000, 2387600] },
      { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [1524000, 3602038, 9144000, 1655762] },
    ],
  },
  {
    name: 'Title and Content',
    type: 'obj',
    placeholders: [
      { name: 'Title 1', ph: 'type="title"' },
      { name: 'Content Placeholder 2', ph: 'idx="1"' },
    ],
  },
  { name: 'Title Only', type: 'titleOnly', placeholders: [{ name: 'Title 1', ph: 'type="title"' }] },
  { name: 'Blank', type: 'blank', placeholders: [] },
];

function layoutXml({ name, type, placeholders }: Layout): string {
  return `${HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${TREE}${placeholders.map(placeholderXml).join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** A shape that takes the place of a placeholder. */
export function placeholderXml({ name, ph, box }: Placeholder, index: number): string {
  const place =
    box === undefined
      ? '<p:spPr/>'
      : `<p:spPr><a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${place}<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>`;
}

function masterXml(): string {
  const placeholders: readonly Placeholder[] = [
    { name: 'Title Placeholder 1', ph: 'type="title"', box: [838200, 365125, 10515600, 1325563] },
    { name: 'Text Placeholder 2', ph: 'type="body" idx="1"', box: [838200, 1825625, 10515600, 4351338] },
  ];
  const ids = LAYOUTS.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join('');
  const level = (at: number, size: number): string =>
    `<a:lvl${at}pPr marL="${at * 457200 - 228600}" indent="-228600"><a:spcBef><a:spcPts val="${at === 1 ? 1000 : 500}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="&#8226;"/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${at}pPr>`;
  const levels = [2800, 2400, 2000, 1800, 1800].map((size, i) => level(i + 1, size)).join('');
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE}${placeholders.map(placeholderXml).join('')}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="4400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

function themeXml(): string {
  const colours: Readonly<Record<string, string>> = {
    ...{ dk1: '000000', lt1: 'FFFFFF', dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5' },
    ...{ accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72' },
  };
  const scheme = Object.entries(colours).map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);
  const font = (typeface: string): string => `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${scheme.join('')}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font('Calibri Light')}</a:majorFont><a:minorFont>${font('Calibri')}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
