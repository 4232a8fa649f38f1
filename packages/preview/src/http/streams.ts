import type { ServerResponse } from 'node:http'

/** The pages that listen (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class Streams {
  readonly #open = new Set<ServerResponse>()

  /** Keeps a response open, and tells it first which revision is shown. */
  add(response: ServerResponse, revision: number): void {
    this.#open.add(response)
    response.on('close', () => this.#open.delete(response))
    response.write(toEvent({ revision }))
  }

  send(data: object): void {
    for (const response of this.#open) response.write(toEvent(data))
  }

  end(): void {
    for (const response of this.#open) response.end()
  }
}

/** JSON is one line. */
function toEvent(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`
}
