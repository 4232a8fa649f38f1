export { type Preview, servePreview } from './serve.ts'
export type { Message, Snapshot } from './snapshot.ts'
