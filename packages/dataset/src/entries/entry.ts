import type { File } from '../file.ts'

/** What can be imported under one path of the package. */
export interface Entry {
  /** Where its files stand, without their endings: `index`, `roles/data-analyst`. */
  readonly path: string
  /** The CommonJS module. */
  readonly cjs: string
  /** The ES module. */
  readonly esm: string
  /** The declarations. */
  readonly types: string
}

/**
 * The four files of an entry. The declarations are written once, as those of the CommonJS module (`.d.cts`);
 * those of the ES module (`.d.ts`, for the package is `"type": "module"`) name them all, which TypeScript
 * allows in this direction only.
 */
export function toEntryFiles({ path, cjs, esm, types }: Entry): File[] {
  return [
    { path: `${path}.js`, text: esm },
    { path: `${path}.cjs`, text: `'use strict'\n${cjs}` },
    { path: `${path}.d.ts`, text: `export * from './${nameOf(path)}.cjs'\n` },
    { path: `${path}.d.cts`, text: types },
  ]
}

/** The conditions under which an entry is found; `path` may be a pattern, `roles/*`. */
export function toConditions(path: string): object {
  return {
    import: { types: `./${path}.d.ts`, default: `./${path}.js` },
    require: { types: `./${path}.d.cts`, default: `./${path}.cjs` },
  }
}

/** The last part of a path: `topics/pandas/indexing` → `indexing`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The way from the folder of a path to the root of the package: `topics/pandas/indexing` → `../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}
