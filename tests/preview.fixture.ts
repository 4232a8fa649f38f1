import { get, type IncomingHttpHeaders, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type ExitCode, main } from 'prepdeck'

/** `prepdeck preview` while it runs. */
export interface Running {
  /** Its address, without the slash. */
  readonly url: string
  readonly said: { stdout: string; stderr: string }
  /** Ends it as Ctrl-C does. */
  end(): Promise<ExitCode>
}

/** Starts `prepdeck preview` in this process, at any port that is free. */
export async function startPreview(folder: string): Promise<Running> {
  const said = { stdout: '', stderr: '' }
  let interrupt: () => void = () => {}
  const ended = main(['preview', folder, '--port', '0'], {
    stdout: { write: text => (said.stdout += text) },
    stderr: { write: text => (said.stderr += text) },
    cwd: folder,
    env: {},
    now: () => 1_767_225_600,
    interrupted: () =>
      new Promise(resolve => {
        interrupt = resolve
      }),
  })
  let over = false
  void ended.finally(() => {
    over = true
  })
  while (!said.stdout.includes('\n') && !over) await setTimeout(5)
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.stdout) ?? []
  return {
    url,
    said,
    end: () => {
      interrupt()
      return ended
    },
  }
}

export interface Answered {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks for a path exactly as it is given, with headers that no browser would let a page set. */
export function ask(url: string, path: string, headers = {}, method = 'GET'): Promise<Answered> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', text => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

/** Listens to what the page is told, until `isEnough`. */
export function listen(
  url: string,
  isEnough: (events: readonly Told[]) => boolean,
): Promise<readonly Told[]> {
  return new Promise((resolve, reject) => {
    get(`${url}/events`, response => {
      let text = ''
      const toEvents = (): Told[] =>
        text
          .split('\n\n')
          .filter(Boolean)
          .map(event => JSON.parse(event.replace(/^data: /, '')))
      response.setEncoding('utf8').on('data', piece => {
        text += piece
        if (!text.endsWith('\n\n') || !isEnough(toEvents())) return
        response.destroy()
        resolve(toEvents())
      })
      response.on('end', () => resolve(toEvents()))
    }).on('error', reject)
  })
}

export interface Told {
  readonly revision: number
  readonly totals?: string
  readonly list?: boolean
  readonly rows?: Readonly<Record<string, string>>
}
