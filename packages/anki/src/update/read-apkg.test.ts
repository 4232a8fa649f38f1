import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { tables } from '../schema11.ts'
import { readApkg } from './read-apkg.ts'

const scratch = mkdtempSync(join(tmpdir(), 'prepdeck-anki-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** A package whose database some SQL has made. */
function packageOf(sql: string): string {
  const [file, apkg] = [join(scratch, 'made.anki2'), join(scratch, 'made.apkg')]
  rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(sql)
  database.close()
  writeFileSync(apkg, zipSync({ 'collection.anki2': readFileSync(file) }))
  return apkg
}

const col = `INSERT INTO col VALUES (1, 0, 0, 0, 11, 0, 0, 0, '{}', '{}', '{"5":{"name":"Lists"}}', '{}', '{}');`

test('bytes that are no text in a stranger’s note are read as what is left of them', async () => {
  const note = `INSERT INTO notes VALUES (1, 'a', 7, CAST(x'38ff' AS TEXT), 0, ' x ', CAST(x'61ff1f62' AS TEXT), '', 0, 0, '');`
  expect(await readApkg(packageOf(tables + col + note), scratch)).toMatchObject({
    notes: [{ guid: 'a', noteType: 7, mod: 8, tags: ['x'], fields: ['a\ufffd', 'b'] }],
  })
})

test('what is no collection is told', async () => {
  const fault = 'Unexpected database, expected an Anki collection of schema 11'
  await expect(
    readApkg(packageOf(`${tables} INSERT INTO col VALUES (1,0,0,0,11,0,0,0,'','{','{','','')`), scratch),
  ).rejects.toThrow(fault)
  writeFileSync(join(scratch, 'zeros.apkg'), zipSync({ 'collection.anki2': new Uint8Array(5000) }))
  await expect(readApkg(join(scratch, 'zeros.apkg'), scratch)).rejects.toThrow(fault)
})
