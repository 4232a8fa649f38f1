export { renderAnki } from './render.ts'
