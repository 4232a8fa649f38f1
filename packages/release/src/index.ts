export { gatherLearnerFiles } from './learner-files.ts'
export { releaseBank } from './release-bank.ts'
