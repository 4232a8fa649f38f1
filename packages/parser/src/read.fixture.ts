import type { Draft } from '@prepdeck/model'
import { VFile } from 'vfile'
import { parse } from './parse.ts'

/** Reads files that are written in a test; each message as one line, `a.md:3:1 rule: reason`. */
export function read({ 'bank.yaml': config, ...texts }: Record<string, string>): {
  readonly draft: Draft
  readonly messages: string[]
} {
  const files = Object.entries(texts).map(([path, value]) => new VFile({ path, value }))
  const configFile = config === undefined ? undefined : new VFile({ path: 'bank.yaml', value: config })
  const { draft } = parse({ config: configFile, files, exists: path => path in texts, name: 'notes' })
  const messages = [...(configFile ? [configFile] : []), ...files].flatMap(file =>
    file.messages.map(
      ({ line, column, ruleId, reason }) => `${file.path}:${line}:${column} ${ruleId}: ${reason}`,
    ),
  )
  return { draft: draft as Draft, messages }
}
