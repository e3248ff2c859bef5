import koffi from 'koffi';

/** pam_conv(3): the message asks for input that must not be echoed. */
const PAM_PROMPT_ECHO_OFF = 1;
const PAM_SUCCESS = 0;

export const PamOutcome = {
  accepted: 'accepted',
  wrongCredentials: 'wrong-credentials',
  accountUnusable: 'account-unusable',
} as const;
export type PamOutcome = (typeof PamOutcome)[keyof typeof PamOutcome];

/**
 * Asks the operating system whether the password is right and the account may be used (pam_authenticate(3),
 * pam_acct_mgmt(3), service `login`). Blocks for the delay that PAM imposes after a wrong password, so it runs in a
 * process of its own (`check-password-main.ts`). Checking another user's password needs root.
 */
export function authenticate(username: string, password: string): PamOutcome {
  const pam = loadPam();
  const conversation = koffi.register(
    (count: number, messages: unknown, answer: unknown) => pam.answerPrompts({ count, messages, answer, password }),
    pam.conversationPointer,
  );
  const handle: [unknown] = [null];
  try {
    if (pam.start('login', username, { conv: conversation, appdata_ptr: null }, handle) !== PAM_SUCCESS) return PamOutcome.accountUnusable;
    const authenticated: number = pam.authenticate(handle[0], 0);
    const usable: number = authenticated === PAM_SUCCESS ? pam.accountManagement(handle[0], 0) : authenticated;
    pam.end(handle[0], usable);
    if (authenticated !== PAM_SUCCESS) return PamOutcome.wrongCredentials;
    return usable === PAM_SUCCESS ? PamOutcome.accepted : PamOutcome.accountUnusable;
  } finally {
    koffi.unregister(conversation);
  }
}

interface Prompts {
  readonly count: number;
  readonly messages: unknown;
  readonly answer: unknown;
  readonly password: string;
}

function loadPam() {
  const library = koffi.load('libpam.so.0');
  const libc = koffi.load('libc.so.6');
  const Message = koffi.struct({ msg_style: 'int', msg: 'const char *' });
  const Response = koffi.struct({ resp: 'void *', resp_retcode: 'int' });
  const conversationPointer = koffi.pointer(koffi.proto('int (int count, void *messages, void *answer, void *data)'));
  const Conversation = koffi.struct({ conv: conversationPointer, appdata_ptr: 'void *' });
  // PAM frees the answers with free(3), so they must come from the C allocator.
  const calloc = libc.func('calloc', 'void *', ['size_t', 'size_t']);
  const strdup = libc.func('strdup', 'void *', ['str']);
  return {
    conversationPointer,
    start: library.func('pam_start', 'int', ['str', 'str', koffi.pointer(Conversation), koffi.out(koffi.pointer('void *'))]),
    authenticate: library.func('pam_authenticate', 'int', ['void *', 'int']),
    accountManagement: library.func('pam_acct_mgmt', 'int', ['void *', 'int']),
    end: library.func('pam_end', 'int', ['void *', 'int']),
    answerPrompts({ count, messages, answer, password }: Prompts): number {
      const size = koffi.sizeof(Response);
      const responses: unknown = calloc(count, size);
      const pointers: unknown[] = koffi.decode(messages, koffi.array(koffi.pointer(Message), count));
      for (const [index, pointer] of pointers.entries()) {
        if (koffi.decode(pointer, Message).msg_style !== PAM_PROMPT_ECHO_OFF) continue;
        koffi.encode(responses, index * size, Response, { resp: strdup(password), resp_retcode: 0 });
      }
      koffi.encode(answer, 'void *', responses);
      return PAM_SUCCESS;
    },
  };
}
