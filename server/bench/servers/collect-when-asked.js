// Loaded into every server before its own code: on SIGUSR2 it collects garbage and prints the bytes that are left.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  process.on('SIGUSR2', () => {
    collect()
    collect()
    const { heapUsed, external } = process.memoryUsage()
    process.stdout.write(`collected ${heapUsed + external}\n`)
  })
}
