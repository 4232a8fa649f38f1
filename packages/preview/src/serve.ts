import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Shelf, toShelf } from './edition/shelf.ts'
import { Words } from './edition/words.ts'
import { listAssets } from './http/assets.ts'
import { refuse } from './http/guard.ts'
import { toHeaders } from './http/policy.ts'
import { type Answer, answer } from './http/routes.ts'
import { Streams } from './http/streams.ts'
import type { Snapshot } from './snapshot.ts'

/** A page that is being served. */
export interface Preview {
  /** Its address: `http://127.0.0.1:7737/`. */
  readonly url: string
  /** Shows a snapshot in the place of the one before; until the first one, requests wait. */
  show(snapshot: Snapshot): void
  close(): Promise<void>
}

/**
 * Serves a bank as a page, on this machine alone.
 *
 * @param port Of TCP; 0 for any that is free.
 * @throws What `listen` of `node:net` says, such as `EADDRINUSE`.
 */
export async function servePreview(port: number): Promise<Preview> {
  const [assets, words, streams] = [listAssets(), new Words(), new Streams()]
  let shelf: Shelf | undefined
  let wake: () => void = () => {}
  const first = new Promise<void>(resolve => {
    wake = resolve
  })

  const server = createServer(async (request, response) => {
    const refusal = refuse(request)
    if (refusal) return send(request, response, toRefused(refusal.status, refusal.reason))
    if (!shelf) await Promise.race([first, once(response, 'close')])
    if (!shelf || response.closed) return response.destroy()
    if (request.url === '/events' && request.method === 'GET') return listen(response, streams, shelf)
    send(request, response, await toAnswer(request, { shelf, words, assets }))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: snapshot => {
      shelf = toShelf(snapshot, shelf)
      streams.send(shelf.change)
      wake()
    },
    close: async () => {
      streams.end()
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}

/** A fault of ours is told to whoever looks at the page, and the page goes on. */
async function toAnswer(request: IncomingMessage, sources: Parameters<typeof answer>[1]): Promise<Answer> {
  try {
    return await answer(request.url ?? '', sources)
  } catch (error) {
    return toRefused(500, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

function toRefused(status: number, reason: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', policy: 'data', body: `${reason}\n` }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type, policy, body }: Answer,
): void {
  response.writeHead(status, {
    ...toHeaders(policy),
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Keeps the response open: all that is shown from now on is told on it. */
function listen(response: ServerResponse, streams: Streams, { edition }: Shelf): void {
  response.writeHead(200, { ...toHeaders('data'), 'content-type': 'text/event-stream' })
  streams.add(response, edition.revision)
}
