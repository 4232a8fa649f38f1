import { Argument, InvalidArgumentError } from 'commander'
import { fromFileUrl } from '../files/paths.ts'

/** An argument that is a path, or a `file:` URL as a browser copies it. */
export function pathArgument(name: string, what: string): Argument {
  return new Argument(name, what).argParser(readPath)
}

/** A path as it was given, or that of a `file:` URL. */
export function readPath(given: string): string {
  try {
    return fromFileUrl(given)
  } catch {
    throw new InvalidArgumentError('Expected a file on this machine.')
  }
}
