import { describe, expect, test } from 'vitest';
import { readAddresses } from '../src/addresses.ts';
import { textOfHtml } from '../src/html-text.ts';
import { createMailboxConnector } from '../src/index.ts';

describe('a list of addresses', () => {
  test('is parted by semicolons and commas outside of quotation marks, each one once', () => {
    expect(readAddresses('To', 'a@x.org; "Doe, Jo" <jo@x.org>, A@X.org ;')).toEqual([
      { name: '', address: 'a@x.org' },
      { name: 'Doe, Jo', address: 'jo@x.org' },
    ]);
  });

  test.each(['a', 'a@', '@x.org', 'a b@x.org', '<a@x.org> trailing', 'Anna <a@x.org', 'a@x.org\nb@x.org', `${'a'.repeat(65)}@x.org`])(
    'refuses %j',
    (text) => {
      expect(() => readAddresses('To', text)).toThrow(/is no e-mail address/);
    },
  );

  test('takes names and domains of every script', () => {
    expect(readAddresses('To', 'Jörg <jörg@müller.example>')).toEqual([{ name: 'Jörg', address: 'jörg@müller.example' }]);
  });
});

describe('the plain text of HTML', () => {
  test.each([
    ['<p>Hi <b>Anna</b></p><p>Bye</p>', 'Hi Anna\n\nBye'],
    ['<a href="https://x.org/?a=1&amp;b=2">Open</a>', 'Open (https://x.org/?a=1&b=2)'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<style>p{}</style><script>x()</script>a&nbsp;&lt;b&gt; &#65;&#x42;', 'a <b> AB'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('of %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('of very long unclosed tags costs little', () => {
    const before = process.cpuUsage().user;
    textOfHtml('<a '.repeat(20_000));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
  });
});

test('what a mail server cannot do is not there', () => {
  const connector = createMailboxConnector({ smtpServer: () => undefined });
  expect(connector.operation('GetEmailsV3')).toBeUndefined();
  expect(connector.operation('sendemailv2')).toBeDefined();
});
