import type { Refusal } from '@tandem/designer-core/desktop-flow';

interface RefusalWords {
  readonly invalidName: string;
  readonly nameTaken: (name: string) => string;
  readonly declaredTwice: (name: string) => string;
  readonly unknownName: (name: string) => string;
}

/** Why a variable cannot be changed like that, in the language of the person where it is about its name. */
export function refusalText({ code, message, subject = '', mayMerge = false }: Refusal, words: RefusalWords): string {
  switch (code) {
    case 'InvalidName':
      return words.invalidName;
    case 'NameTaken':
      return mayMerge ? words.nameTaken(subject) : words.declaredTwice(subject);
    case 'UnknownName':
      return words.unknownName(subject);
    default:
      return message;
  }
}
