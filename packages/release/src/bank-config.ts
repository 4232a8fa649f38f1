import { parseDocument } from 'yaml'

/** The version that a `bank.yaml` says. */
export function readVersion(config: string): string {
  return String(parseDocument(config).get('version'))
}

/** A `bank.yaml` with another version; its comments and its form stay. */
export function withVersion(config: string, version: string): string {
  const document = parseDocument(config)
  document.set('version', version)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
