export { renderDataset } from './render.ts'
