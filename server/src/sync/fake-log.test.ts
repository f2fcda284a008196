import { FakeLog } from '../testing/fake-log.ts'
import { updateLogContract } from './update-log.contract.ts'

// What the tests of the engine stand on promises what a real log does.
updateLogContract('in memory, for tests', async () => {
  const log = new FakeLog()
  const under = {
    log,
    create: async (...room: Parameters<FakeLog['create']>) => log.create(...room),
    reopen: async () => under,
    close: async () => {},
  }
  return under
})
