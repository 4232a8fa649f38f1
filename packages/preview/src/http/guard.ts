import type { IncomingMessage } from 'node:http'

/** Why a request gets no answer. */
export interface Refusal {
  /** Of HTTP (https://www.rfc-editor.org/rfc/rfc9110#name-status-codes). */
  readonly status: number
  readonly reason: string
}

/**
 * Refuses what may come from another page. The server listens on this machine alone, but every page that its
 * user has open can send requests there: by its address, or under a name that is made to lead to it (DNS
 * rebinding). What the browser says of where a request comes from cannot be changed by a page.
 *
 * @returns Nothing for a request of our own page, or of somebody who typed its address.
 */
export function refuse({
  method = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): Refusal | undefined {
  const { host = '', origin } = headers
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, reason: `Unexpected method ${method}, expected GET or HEAD` }
  if (!ourHosts.test(host))
    return { status: 421, reason: 'Unexpected host, expected 127.0.0.1, localhost or [::1]' }
  const site = headers['sec-fetch-site'] ?? 'none'
  if ((origin !== undefined && origin !== `http://${host}`) || (site !== 'none' && site !== 'same-origin'))
    return {
      status: 403,
      reason: 'Unexpected request from another site; to see the preview, paste its address into a new tab',
    }
  return undefined
}

/** The names of this machine. Any port: it may be another one where the page is looked at through a tunnel. */
const ourHosts = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/
