export type { Fit, Misfit } from './fit/fit.ts'
export type { Notice } from './fit/layout.ts'
export { type PdfOptions, renderPdf } from './render-pdf.ts'
export { SheetError } from './sheet-error.ts'
