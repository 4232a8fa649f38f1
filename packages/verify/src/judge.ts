import type { VFile } from 'vfile'
import type { Outcome } from './engines/engine.ts'
import type { Fence } from './fence.ts'
import type { Finding } from './lint.ts'

/** Says on `file` where what a fence did is not what the answer says. @returns whether all was well. */
export function judge(file: VFile, fence: Fence, { output, failed }: Outcome): boolean {
  const { expected, line } = fence
  const meant = expected?.kind === 'error'
  if (failed && !meant) return say(file, line, 'code-raises', `The code fails:\n\n${indent(output)}`)
  if (!failed && meant)
    return say(file, line, 'code-raises', 'Unexpected success, expected the error below it')
  if (output === (expected?.text ?? '')) return true
  const said = expected ? indent(expected.text) : '    nothing\n'
  return say(
    file,
    expected?.line ?? line,
    'code-output',
    `Unexpected output of the code:\n\n${indent(output)}\nexpected:\n\n${said}`,
  )
}

/** Says on `file` what ruff found in a fence that is only read. @returns whether it found nothing. */
export function judgeFindings(file: VFile, fence: Fence, findings: readonly Finding[]): boolean {
  for (const { line, rule, text } of findings) say(file, fence.line + line, 'code-lint', `${text} (${rule})`)
  return findings.length === 0
}

/** Says on `file` that the releases before print something else, where no alert of the answer speaks of them. */
export function judgePrevious(file: VFile, fence: Fence, now: Outcome, before: Outcome): boolean {
  if (before.output === now.output) return true
  const changed = Object.keys(now.versions).filter(name => now.versions[name] !== before.versions[name])
  if (alertsIn(String(file)).some(alert => changed.some(name => alert.includes(name)))) return true
  const releases = changed.map(name => `${name} ${before.versions[name] ?? '?'}`).join(', ')
  return say(
    file,
    fence.line,
    'code-previous',
    `Unexpected silence about ${releases}, expected an alert that names it: there the code prints\n\n${indent(before.output)}`,
  )
}

/** The alerts of an answer, each as its text: `> [!NOTE]` and the lines below it. */
export function alertsIn(markdown: string): string[] {
  return markdown.match(/^> \[!\w+\]\n(?:>.*(?:\n|$))+/gm) ?? []
}

function say(file: VFile, line: number, rule: string, reason: string): false {
  const message = file.message(reason.trimEnd(), {
    place: { line, column: 1 },
    ruleId: rule,
    source: 'verify',
  })
  message.fatal = true
  return false
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
