import { toDeclarations } from '../types/declarations.ts'
import { placeOf } from '../types/schema.ts'
import type { Entry } from './entry.ts'

/** `./tree`: the bank as in `data/bank.json`, whose prose is a tree, for those who render it themselves. */
export function toTreeEntry(): Entry {
  return {
    path: 'tree',
    cjs: `exports.bank = require('./data/bank.json')\n`,
    esm: `export { bank } from './tree.cjs'\n`,
    types: `/** The whole bank, its prose as nodes of mdast (https://github.com/syntax-tree/mdast). */
export declare const bank: Bank

${toDeclarations([placeOf('bank')], { names: {}, comments: {}, isLeftOut: () => false })}`,
  }
}
