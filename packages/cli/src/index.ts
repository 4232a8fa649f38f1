export { main } from './main.ts'
export type { ExitCode, World } from './world.ts'
