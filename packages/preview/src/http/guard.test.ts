import { expect, test } from 'vitest'
import { refuse } from './guard.ts'

const own = { host: '127.0.0.1:7737' }

test.each([
  [{ ...own }],
  [{ host: 'localhost:7737', 'sec-fetch-site': 'same-origin' }],
  [{ host: '[::1]:7737', 'sec-fetch-site': 'none' }],
  [{ ...own, origin: 'http://127.0.0.1:7737' }],
  [{ host: 'localhost:9000' }],
])('our own page and a typed address are answered: %j', headers => {
  expect(refuse({ method: 'GET', headers })).toBeUndefined()
})

test.each([
  [{ host: 'evil.example:7737' }, 421],
  [{ host: '127.0.0.1.evil.example' }, 421],
  [{ host: 'localhost.' }, 421],
  [{ host: 'user@localhost' }, 421],
  [{}, 421],
  [{ ...own, origin: 'https://evil.example' }, 403],
  [{ ...own, origin: 'null' }, 403],
  [{ ...own, origin: 'http://localhost:7737' }, 403],
  [{ ...own, 'sec-fetch-site': 'cross-site' }, 403],
  [{ ...own, 'sec-fetch-site': 'same-site' }, 403],
])('another host or site is refused: %j', (headers, status) => {
  expect(refuse({ method: 'GET', headers })?.status).toBe(status)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', ''])('the method %s is refused', method => {
  expect(refuse({ method, headers: own })?.status).toBe(405)
})
