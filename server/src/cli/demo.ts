import type { Command } from 'commander'
import { makeDemo } from '../demo/make-demo.ts'
import { whoCanSignIn } from './serve.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addDemo(program: Command) {
  withData(program.command('demo'))
    .description('make people and stories to try things with')
    .action(async (flags: WhichNewsroom) => {
      const made = await withNewsroom(flags, ({ newsroom }) => makeDemo(newsroom), { begins: true })
      console.log(
        made ? 'The demo newsroom is made.' : 'The demo newsroom is there already; nothing was changed.',
      )
      console.log(whoCanSignIn())
    })
}
