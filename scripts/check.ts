import { checkSteps } from './steps.ts'

const failed = checkSteps().filter(({ name, run }) => {
  console.log(`\n— ${name}`)
  return run().failed > 0
})
if (failed.length > 0) console.error(`\nNot in order: ${failed.map(({ name }) => name).join(', ')}.`)
process.exit(failed.length > 0 ? 1 : 0)
