// A language server as an editor runs it: JSON-RPC over its standard input and output (LSP 3.17).
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** Starts the server of a file of JavaScript; what an editor would do with it. */
export async function startServer(file, folder) {
  const child = spawn(process.execPath, [file, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting = new Map()
  const published = new Map()
  let [id, version, rest] = [0, 0, Buffer.alloc(0)]
  const send = message => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = message => {
    if (message.method === 'textDocument/publishDiagnostics')
      published.get(message.params.uri)?.(message.params.diagnostics)
    else if (message.method !== undefined && message.id !== undefined)
      send({ id: message.id, result: message.method === 'workspace/configuration' ? [] : null })
    else waiting.get(message.id)?.(message)
  }
  child.stdout.on('data', chunk => {
    rest = Buffer.concat([rest, chunk])
    for (let found = takeMessage(rest); found; found = takeMessage(rest)) {
      rest = found.rest
      receive(found.message)
    }
  })
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      id += 1
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)))
      send({ id, method, params })
    })
  const uri = pathToFileURL(folder).href
  await ask('initialize', { processId: process.pid, rootUri: uri, capabilities: {} })
  send({ method: 'initialized', params: {} })
  return {
    /** Opens a text under the name of a file; what the server finds wrong with it. */
    open: (name, text) =>
      new Promise(resolve => {
        const uri = pathToFileURL(name).href
        published.set(uri, resolve)
        version += 1
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version, text } },
        })
      }),
    /** What the server proposes at a place of an open text, from 0. */
    complete: async (name, line, character) => {
      const params = { textDocument: { uri: pathToFileURL(name).href }, position: { line, character } }
      return (await ask('textDocument/completion', params)).items
    },
    /** What the server says of the word at a place. */
    hover: async (name, line, character) => {
      const params = { textDocument: { uri: pathToFileURL(name).href }, position: { line, character } }
      return (await ask('textDocument/hover', params))?.contents.value ?? ''
    },
    end: () => child.kill(),
  }
}

/** The first whole message of what has come, and what is behind it. */
function takeMessage(bytes) {
  const head = bytes.indexOf('\r\n\r\n')
  const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, head))?.[1])
  if (head < 0 || bytes.length < head + 4 + length) return undefined
  const body = bytes.toString('utf8', head + 4, head + 4 + length)
  return { message: JSON.parse(body), rest: bytes.subarray(head + 4 + length) }
}
