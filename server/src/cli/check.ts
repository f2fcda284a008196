import type { Command } from 'commander'
import { withData } from './with-newsroom.ts'

export function addCheck(program: Command) {
  withData(program.command('check')).description('read everything once, and say what is damaged')
}
