import type { Newsroom } from '../../newsroom.ts'
import type { MachineTranslator } from './machine-translator.ts'

/** The machine, where there is one and this story may be sent to it; or why not, in a sentence. */
export function machineFor(
  { machine }: Pick<Newsroom, 'machine'>,
  { restrictedTo }: { restrictedTo: readonly string[] | null },
): MachineTranslator | string {
  if (machine === null) return 'This newsroom has no translation service.'
  if (restrictedTo !== null && !machine.sendsRestricted)
    return 'Only some people may see this story, and so it is not sent to the translation service.'
  return machine
}
