import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'

/** `content/references.yaml`: what the answers of all banks may refer to. */
export interface References {
  /** Hosts that publish first-hand: documentation of the thing itself, papers, standards. */
  readonly primary: readonly string[]
  /** Hosts that no answer refers to. */
  readonly denied: readonly string[]
  /** Every address, and the day on which somebody opened it and found it to say so: `2026-11-21` */
  readonly checked: Readonly<Record<string, string>>
}

/** Reads the registry of the workspace at `root`. */
export async function readReferences(root: string): Promise<References> {
  return parse(await readFile(path.join(root, 'content', 'references.yaml'), 'utf8'))
}

/** Whether an address is on one of `hosts` or below it: `docs.python.org` is on `python.org`. */
export function isOn(hosts: readonly string[], address: string): boolean {
  const { hostname } = new URL(address)
  return hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))
}
