import { LAUNCH_SCHEME } from '@tandem/protocol';

/** The media type by which XDG desktops ask who opens the URLs of launches. */
export const SCHEME_TYPE = `x-scheme-handler/${LAUNCH_SCHEME}`;
