import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Failure } from '../world.ts'
import { explain, explainSystem } from './explain.ts'

function faultOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

const absent = faultOf(() => readFileSync('/no/such/file'))

test('a fault of the machine is said in words', () => {
  expect(explain(absent)).toBe('cannot read /no/such/file: it is not there')
  expect(explainSystem(absent)).toBe('it is not there')
})

test('a code that nobody translated is said as the system says it', () => {
  const error = Object.assign(new Error('EWHAT: what, write'), { code: 'EWHAT', syscall: 'write' })
  expect(explain(error)).toBe('cannot write: EWHAT: what, write')
})

test('a failure is its own words, and only a fault of the program shows a stack', () => {
  expect(explain(new Failure('there is no bank'))).toBe('there is no bank')
  expect(explain(new TypeError('x is not a function'))).toMatch(
    /^TypeError: x is not a function\n\s+at [\s\S]*\nThis is a fault of prepdeck\. Please report it: https:/,
  )
  expect(explain('odd')).toBe('odd')
})
