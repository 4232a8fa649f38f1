export { type Paper, type PdfOptions, renderPdf } from './render-pdf.ts'
