import { Refusal } from '@copydesk/shared/refusal'
import { Command, CommanderError } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { addCheck } from './check.ts'
import { addCredits } from './credits.ts'
import { addDemo } from './demo.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addInspect } from './inspect.ts'
import { addServe } from './serve.ts'
import { addTranslation } from './translation.ts'
import { addUser } from './user.ts'
import { addVault } from './vault.ts'

/** 0 done; 1 refused or failed, with a sentence on stderr; 2 wrong usage. */
const REFUSED = 1
const WRONG_USAGE = 2

/** Does what the command line says; resolves with the exit code. */
export async function runProgram(): Promise<number> {
  const program = new Command('copydesk')
    .description('The editor that newsrooms write in.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (said, write) => write(`${sentence(said)}\n`) })
  for (const add of [
    addServe,
    addDemo,
    addUser,
    addVault,
    addImport,
    addExport,
    addInspect,
    addCredits,
    addTranslation,
    addCheck,
  ])
    add(program)
  try {
    await program.parseAsync()
    return 0
  } catch (error) {
    return codeOf(error)
  }
}

/** "error: unknown option '--prot'\n(Did you mean --port?)" → "Unknown option '--prot'. Did you mean --port?" */
function sentence(said: string): string {
  const [first = '', hint = ''] = said.trim().split('\n')
  const what = first.replace(/^error: /, '').replace(/[.]?$/, '.')
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${hint.replace(/^\(|\)$/g, '')}`.trim()
}

function codeOf(error: unknown): number {
  // Commander has said what is wrong already; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
  if (error instanceof WrongUsage) {
    console.error(error.message)
    return WRONG_USAGE
  }
  if (error instanceof Refusal) {
    console.error(error.message)
    return REFUSED
  }
  console.error(error instanceof Error ? `It failed: ${error.message}` : 'It failed.')
  if (process.env.COPYDESK_LOG_LEVEL === 'debug') console.error(error)
  return REFUSED
}
