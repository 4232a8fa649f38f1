import { type Bank, checkShape } from '@prepdeck/model'
import { type Places, report } from '@prepdeck/parser'
import type { VFile } from 'vfile'

/** A fault of the schema is shown where the author wrote the value. */
export function checkBank(bank: Bank, places: Places, files: readonly VFile[]): void {
  for (const { pointer, reason } of checkShape('bank', bank)) {
    const item = bank.items[Number(/^\/items\/(\d+)/.exec(pointer)?.[1])]
    const place = places.at(bank, pointer)
    const file = files.find(({ path }) => path === (place?.path ?? item?.source.path)) ?? files[0]
    if (file) report(file, 'schema', { place: place?.position ?? item?.source.start, reason }, 'error')
  }
}
