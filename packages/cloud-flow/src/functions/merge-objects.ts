import { JsonObject } from '@tandem/kernel';
import { defineFunction } from '../expression/function-definition.ts';
import { object } from '../expression/signature/argument-kinds.ts';
import { rest } from '../expression/signature/parameter.ts';

export const mergeObjects = defineFunction({
  name: 'mergeObjects',
  help: 'Puts objects together; the later value of each key wins.',
  example: ['mergeObjects(json(\'{"a":1}\'), json(\'{"b":2}\'))', '{"a":1,"b":2}'],
  parameters: [rest('object', object)],
  call: ([objects]) => JsonObject.of(objects.flatMap((source) => [...source])),
});
