export { toChangelog } from './changelog.ts'
export { compareBanks } from './compare-banks.ts'
