#!/usr/bin/env node
// Holds the native Typst against its twin in WebAssembly, which has neither files nor network: each sheet of a bank
// must come out of both with the same bytes, and out of one process and of two.
//
//   npm install --ignore-scripts --prefix FOLDER @myriaddreamin/typst-ts-web-compiler@0.7.0
//   TYPST_WASM=FOLDER/node_modules/@myriaddreamin/typst-ts-web-compiler node tests/readers/twin.mjs BANK.json...
//
// One line a sheet, `ok …` or `not ok …`; exit 1 when any is not ok. The twin writes plain tagged PDF alone, so
// both do; the standard changes the file's metadata. Pictures are left out: they show their words.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { toGlyphs } from '../../packages/pdf/dist/fonts/glyphs.js'
import { readScripts } from '../../packages/pdf/dist/fonts/scripts.js'
import { readAllFonts } from '../../packages/pdf/dist/job.js'
import { toOrders } from '../../packages/pdf/dist/order.js'
import { renderPdf } from '../../packages/pdf/dist/render-pdf.js'
import { toSelection } from '../../packages/pdf/dist/selection.js'
import { toSettings } from '../../packages/pdf/dist/settings.js'
import { isEmpty, sheets } from '../../packages/pdf/dist/sheets/sheets.js'
import { toWordsLanguage } from '../../packages/pdf/dist/words.js'

const banks = process.argv.slice(2)
const twin = process.env.TYPST_WASM
if (banks.length === 0 || twin === undefined) {
  console.error('Usage: TYPST_WASM=PACKAGE node tests/readers/twin.mjs BANK.json...')
  process.exit(2)
}

const require = createRequire(new URL('../../packages/pdf/package.json', import.meta.url))
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
const wasm = await import(pathToFileURL(path.join(twin, 'pkg/typst_ts_web_compiler.mjs')).href)
const bytes = readFileSync(path.join(twin, 'pkg/typst_ts_web_compiler_bg.wasm'))
wasm.initSync({ module: bytes })
const templates = fileURLToPath(new URL('../../packages/pdf/templates', import.meta.url))

for (const file of banks) {
  await compareWorkers(JSON.parse(readFileSync(file, 'utf8')))
  const bank = JSON.parse(readFileSync(file, 'utf8'))
  const scripts = readScripts(bank)
  const fonts = readAllFonts(scripts).map(font => font.bytes)
  const glyphs = toGlyphs(readAllFonts(scripts))
  const names = scripts.map(({ name }) => name)
  for (const sheet of Object.keys(sheets)) {
    const [order] = toOrders(bank, [{ sheet, extra: true, colour: true }])
    const selection = toSelection(bank, order)
    if (isEmpty[sheet](selection)) continue
    const files = {
      'data.json': sheets[sheet](selection, glyphs),
      'settings.json': toSettings(bank, order, names, toWordsLanguage(bank.language, glyphs)),
      'pictures.json': {},
    }
    const made = [await compileNative(sheet, files, fonts), await compileInWasm(sheet, files, fonts)]
    const isSame = Buffer.compare(...made) === 0
    const sizes = made.map(pdf => pdf.length).join(' and ')
    console.log(
      `${isSame ? 'ok' : 'not ok'} ${bank.id} ${sheet}: ${sizes} bytes of the native compiler and its twin`,
    )
    if (!isSame) process.exitCode = 1
  }
}

/** All sheets of a bank, made one after the other and side by side. */
async function compareWorkers(bank) {
  const requests = Object.keys(sheets).map(sheet => ({ sheet, extra: true }))
  const made = []
  for (const workers of [1, 2]) made.push(await renderAll({ ...bank, media: [] }, requests, workers))
  const isSame = Buffer.compare(...made) === 0
  console.log(`${isSame ? 'ok' : 'not ok'} ${bank.id}: ${made[0].length} bytes of one process and of two`)
  if (!isSame) process.exitCode = 1
}

/** The bytes of all files; volumes are read out of a scratch folder. */
async function renderAll(bank, requests, workers) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'prepdeck-twin-'))
  const artifacts = await renderPdf(bank, { scratch }, { sheets: requests, workers })
  const parts = []
  for (const { contents } of artifacts)
    for await (const part of contents instanceof Uint8Array ? [contents] : contents) parts.push(part)
  rmSync(scratch, { recursive: true })
  return Buffer.concat(parts)
}

async function compileNative(sheet, files, fontBlobs) {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] })
  for (const [name, data] of Object.entries(files))
    compiler.mapShadow(path.join(templates, name), Buffer.from(JSON.stringify(data)))
  const { result } = compiler.compile({ mainFilePath: path.join(templates, `${sheet}.typ`) })
  const pdf = Buffer.from(compiler.pdf(result))
  compiler.evictCache(0)
  return pdf
}

async function compileInWasm(sheet, files, fonts) {
  const builder = new wasm.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  for (const name of readdirSync(templates, { recursive: true })) {
    const file = path.join(templates, name)
    if (statSync(file).isFile()) compiler.map_shadow(`/${name.replaceAll('\\', '/')}`, readFileSync(file))
  }
  for (const [name, data] of Object.entries(files))
    compiler.map_shadow(`/${name}`, Buffer.from(JSON.stringify(data)))
  const { result, diagnostics } = compiler.compile(`/${sheet}.typ`, undefined, 'pdf', 1)
  if (result === undefined) throw new Error(`${sheet}: ${JSON.stringify(diagnostics)}`)
  compiler.free()
  return Buffer.from(result)
}
