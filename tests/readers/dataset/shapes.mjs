#!/usr/bin/env node
// What Ajv says of banks: reads a JSON list of them, prints a JSON list of their faults.
//
//     node tests/readers/dataset/shapes.mjs <banks.json
//
// `[[], [{ "pointer": "/uid", "reason": "…" }]]`: the first is valid, the second is not.
import { readFileSync } from 'node:fs'
import { checkShape } from '@prepdeck/model'

const banks = JSON.parse(readFileSync(0, 'utf8'))
console.log(JSON.stringify(banks.map(bank => checkShape('bank', bank))))
