import type { ActionTexts, FieldTexts, ModuleTexts, StatementTexts } from '../../src/catalogue/texts/index.ts';

/** Every text that a person reads, by its place: `Folder.Create inputs.FolderPath.label`. Keywords are left out. */
export function textsOfModule(texts: ModuleTexts): Map<string, string> {
  const options = Object.entries(texts.options ?? {}).flatMap(([type, members]) =>
    Object.entries(members).map(([member, text]) => [`${texts.module} options.${type}.${member}`, text] as const),
  );
  return new Map([[`${texts.module} title`, texts.title], ...Object.entries(texts.actions).flatMap(textsOfAction), ...options]);
}

export function textsOfStatements(texts: StatementTexts): Map<string, string> {
  return new Map([...Object.entries(texts.groups), ...Object.entries(texts.statements).flatMap(textsOfAction)]);
}

type Entry = readonly [place: string, text: string];

function textsOfAction([id, action]: [string, ActionTexts]): Entry[] {
  return [
    [`${id} title`, action.title],
    [`${id} description`, action.description],
    [`${id} summary`, action.summary],
    ...Object.entries(action.inputs).flatMap(([name, field]) => textsOfField(`${id} inputs.${name}`, field)),
    ...Object.entries(action.outputs).map(([name, text]): Entry => [`${id} outputs.${name}`, text]),
    ...Object.entries(action.variants ?? {}).flatMap(([variant, { title, summary }]): Entry[] => [
      [`${variant} variant.title`, title],
      ...(summary === undefined ? [] : [[`${variant} variant.summary`, summary] as const]),
    ]),
  ];
}

function textsOfField(place: string, field: FieldTexts): Entry[] {
  if (typeof field === 'string') return [[`${place}.label`, field]];
  return [
    [`${place}.label`, field.label],
    [`${place}.help`, field.help],
  ];
}
