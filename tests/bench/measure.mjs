import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Runs a command to its end, and looks meanwhile at what it and its children take (Linux only: elsewhere 0).
 *
 * Gives back seconds by the clock, seconds of CPU and the peak of memory in MB.
 */
export async function measure([command, ...words], options = {}) {
  const start = performance.now()
  const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  const said = []
  child.stderr.on('data', chunk => said.push(chunk))
  const cpu = new Map()
  let [peak, next] = [0, 0]
  const watch = setInterval(() => {
    const tree = processesBelow(child.pid)
    for (const pid of tree) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuOf(pid)))
    const now = performance.now()
    if (now < next) return
    peak = Math.max(
      peak,
      tree.reduce((sum, pid) => sum + memoryOf(pid), 0),
    )
    // To count the pages of a gigabyte takes long, and its process waits meanwhile: a twentieth of the time, no more.
    next = now + 20 * (performance.now() - now)
  }, 50)
  const status = await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${Buffer.concat(said)}`)
  return { seconds, cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0), peak }
}

function processesBelow(pid) {
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return [String(pid), ...children.flatMap(processesBelow)]
}

/** User and system time in seconds: fields 14 and 15 of proc(5), in hundredths. */
function cpuOf(pid) {
  const [, , , , , , , , , , , user = 0, system = 0] = readProc(`${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(user) + Number(system)) / 100
}

/** What it holds alone, and its share of what it holds with others, in MB. */
function memoryOf(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(readProc(`${pid}/smaps_rollup`))?.[1] ?? 0) / 1024
}

function readProc(name) {
  try {
    return readFileSync(`/proc/${name}`, 'utf8')
  } catch {
    return '' // it has ended, or there is no /proc
  }
}
