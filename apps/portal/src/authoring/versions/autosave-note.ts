/** The note of a version that nobody asked for; lists show it in the language of the person. */
export const AUTOSAVE_NOTE = 'autosave';
