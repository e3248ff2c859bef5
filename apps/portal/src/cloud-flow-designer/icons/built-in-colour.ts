/** Behind the icons of built-in operations. */
export const BUILT_IN_COLOUR = '#5c4ba8';
