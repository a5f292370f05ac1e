import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { manyScripts } from './many-scripts.ts'

const shared = manyScripts({ cloud: clouds.worldwide, today: '2026-11-25' })[0]?.text ?? ''

/** A regular expression of the script, so that what is tested here is the script’s. */
const pattern = (before: string, flags: string) => {
  const from = shared.indexOf(before) + before.length
  expect(from).toBeGreaterThan(before.length)
  return new RegExp(shared.slice(from, shared.indexOf("'", from)), flags)
}
const busy = pattern("$busy = '", 'iu')
const unknown = pattern("$unknown = '", 'iu')
const address = pattern("$Fault.Exception.Message -replace '", 'giu')
const quoted = pattern("' ' -replace '", 'giu')

const complaint = (message: string, reason = 'Exception') =>
  `${reason}: ${message.replaceAll(address, ' ').replaceAll(quoted, ' ')}`
const notFound = (name: string) =>
  `Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|The operation couldn't be performed because object '${name}' couldn't be found on 'AM6PR06A001DC06.EURPR06A001.prod.outlook.com'.`

const NAMES = [
  'timeout@contoso.com',
  'throttled@contoso.com',
  'server.busy@contoso.com',
  'error-429@contoso.com',
  "it's.timed-out@contoso.com",
  'ObjectNotFound@contoso.com',
  'service.unavailable@timed.out.example',
  'contoso.com/Rooms/server busy',
  'Try again later',
]

describe.each(NAMES)('a mailbox called %s', (name) => {
  test('that is not there is unknown, not a sign that Exchange is busy', () => {
    expect(complaint(notFound(name), 'ManagementObjectNotFoundException')).toMatch(unknown)
    expect(complaint(notFound(name))).not.toMatch(busy)
  })

  test.each([
    (it: string) => `|Microsoft.Exchange.Management.Tasks.RecipientTaskException|'${it}' has no licence.`,
    (it: string) => `The mailbox '${it}' is on hold, so "${it.includes('@') ? it : ''}" stays as it is.`,
  ])('of which Exchange says something else is neither', (says) => {
    expect(complaint(says(name))).not.toMatch(busy)
    expect(complaint(says(name))).not.toMatch(unknown)
  })
})

test.each([
  ['Error while querying REST service. HttpStatusCode=429 ErrorMessage={"error":{"code":"TooManyRequests"}}'],
  ['Error while querying REST service. HttpStatusCode=503 ErrorMessage=Service Unavailable'],
  ['The remote server returned an error: (503) Server Unavailable.'],
  ['Response status code does not indicate success: 429 (Too Many Requests).'],
  ['The server is currently busy. Please try again later.'],
  ["The request for 'ana@contoso.com' was throttled."],
  ['The operation has timed out.'],
  ['The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.'],
  ['The underlying connection was closed: An unexpected error occurred on a receive.'],
  ['Active Directory response.', 'ADTransientException'],
  ['No answer.', 'TimeoutException'],
])('%s: Exchange is busy', (message, reason?: string) => {
  expect(complaint(message, reason)).toMatch(busy)
  expect(complaint(message, reason)).not.toMatch(unknown)
})

test.each([
  ['Error while querying REST service. HttpStatusCode=404 ErrorMessage={"error":{"code":"NotFound"}}'],
  // One mailbox with a fault of its own, not all of Exchange: waiting would hold up the others.
  [
    'Error while querying REST service. HttpStatusCode=500 ErrorMessage={"error":{"code":"InternalServerError"}}',
  ],
  ["The term 'Get-CASMailbox' is not recognized as a name of a cmdlet.", 'CommandNotFoundException'],
  ['You do not have permission. Code 50301 is not a status.'],
])('%s: neither', (message, reason?: string) => {
  expect(complaint(message, reason)).not.toMatch(busy)
  expect(complaint(message, reason)).not.toMatch(unknown)
})
