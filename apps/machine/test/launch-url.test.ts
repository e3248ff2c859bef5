import { describe, expect, test } from 'vitest';
import { knownServers } from '../src/launch/known-servers.ts';
import { readLaunchUrl } from '../src/launch/launch-url.ts';
import { faultPage, forwardingPage } from '../src/launch/window-page.ts';

const TICKET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';

describe('the URL of a launch', () => {
  test.each([
    ['a server of its own host', 'https%3A%2F%2Ftandem.example', 'https://tandem.example'],
    ['a server below a path', 'https%3A%2F%2Fexample.org%2Ftandem', 'https://example.org/tandem'],
    ['a slash at the end', 'http%3A%2F%2F127.0.0.1%3A7070%2F', 'http://127.0.0.1:7070'],
  ])('is read with %s', (_, server, serverUrl) => {
    expect(readLaunchUrl(`tandem:design?server=${server}&ticket=${TICKET}`)).toEqual({ serverUrl, ticket: TICKET });
  });

  test.each([
    ['another scheme', `http:design?server=http%3A%2F%2Fa&ticket=${TICKET}`],
    ['another path', `tandem:run?server=http%3A%2F%2Fa&ticket=${TICKET}`],
    ['a host', `tandem://design?server=http%3A%2F%2Fa&ticket=${TICKET}`],
    ['no ticket', 'tandem:design?server=http%3A%2F%2Fa'],
    ['a short ticket', 'tandem:design?server=http%3A%2F%2Fa&ticket=abc'],
    ['a ticket of other characters', `tandem:design?server=http%3A%2F%2Fa&ticket=${TICKET.slice(1)}.`],
    ['two tickets', `tandem:design?server=http%3A%2F%2Fa&ticket=${TICKET}&ticket=${TICKET}`],
    ['something more', `tandem:design?server=http%3A%2F%2Fa&ticket=${TICKET}&x=1`],
    ['a fragment', `tandem:design?server=http%3A%2F%2Fa&ticket=${TICKET}#x`],
    ['a script for a server', `tandem:design?server=javascript%3Aalert(1)&ticket=${TICKET}`],
    ['a file for a server', `tandem:design?server=file%3A%2F%2F%2Fetc&ticket=${TICKET}`],
    ['a user in the server', `tandem:design?server=http%3A%2F%2Fme%40a&ticket=${TICKET}`],
    ['a query in the server', `tandem:design?server=http%3A%2F%2Fa%3Fx&ticket=${TICKET}`],
    ['a path that leads upwards', `tandem:design?server=http%3A%2F%2Fa%2F..%2Fb&ticket=${TICKET}`],
    ['a line break', `tandem:design?server=http%3A%2F%2Fa&ticket=${TICKET}\n--app=x`],
    ['very many characters', `tandem:design?server=http%3A%2F%2F${'a'.repeat(1000)}&ticket=${TICKET}`],
    ['an option in its place', '--help'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(() => readLaunchUrl(text)).toThrow(expect.objectContaining({ code: 'LaunchUrlInvalid' }));
  });
});

describe('the addresses of a server', () => {
  test.each([
    ['a server elsewhere', 'https://tandem.example', undefined, ['https://tandem.example']],
    ['this computer', 'http://127.0.0.1:7070', undefined, ['http://127.0.0.1:7070', 'http://localhost:7070']],
    [
      'this computer behind a proxy',
      'http://127.0.0.1:7070',
      'https://example.org/tandem/',
      ['http://127.0.0.1:7070', 'http://localhost:7070', 'https://example.org/tandem'],
    ],
  ])('are known for %s', (_, serverUrl, portalUrl, known) => {
    expect(knownServers(serverUrl, portalUrl)).toEqual(known);
  });
});

describe('the page that a window begins with', () => {
  test('cannot be left by what stands in the address', () => {
    expect(forwardingPage('http://a/open#</script><b>')).toContain('location.replace("http://a/open#\\u003c/script>\\u003cb>")');
  });

  test('shows a fault as text', () => {
    const fault = Object.assign(new Error(), { code: 'X', message: '<b>', fix: '"&"' });
    expect(faultPage(fault as never)).toContain('<p>&lt;b&gt;</p><p>&quot;&amp;&quot;</p>');
  });
});
