import { LANGUAGES } from '@copydesk/shared/languages'
import type { DeskLogEntry, LoggedAct } from '@copydesk/shared/shift'

export type ActEntry = DeskLogEntry & { kind: 'act' }

/** What somebody did, around the name of the story: "filed" PORT-LOCK, "took" PORT-LOCK "over from Nia Obi". */
const VERBS: Record<LoggedAct, (entry: ActEntry) => readonly [before: string, after?: string]> = {
  create: () => ['planned'],
  plan: () => ['moved', 'to this desk'],
  begin: () => ['began'],
  localize: ({ edition }) => [
    `began the ${edition ? LANGUAGES[edition.language].english : 'localization'} of`,
  ],
  'give-to-desk': ({ edition }) => [
    `gave the ${edition ? LANGUAGES[edition.language].english : 'localization'} of`,
    'to this desk',
  ],
  file: () => ['filed'],
  claim: () => ['took'],
  unclaim: () => ['gave back'],
  return: () => ['returned'],
  clear: () => ['cleared'],
  force: () => ['forced'],
  hold: () => ['put', 'on hold'],
  unhold: () => ['lifted the hold of'],
  spike: () => ['spiked'],
  revive: () => ['brought back'],
  'read-back': () => ['read back'],
  release: () => ['published'],
  kill: () => ['killed'],
  'pass-claim': ({ other }) => ['took over', other ? `from ${other.name}` : ''],
  'free-claim': () => ['may not have', 'any more: the desk has it again'],
  'take-shift': ({ other, person }) =>
    !other || other.id === person?.id ? ['took the shift'] : [`put ${other.name} on as slot`],
  'change-crew': () => ['changed who is on'],
  'hand-over': () => ['handed over'],
  'acknowledge-shift': ({ other }) => [
    other ? `acknowledged what ${other.name} handed over` : 'acknowledged the handover',
  ],
  'end-shift': () => ['ended the shift'],
}

export function logWords(entry: ActEntry): { before: string; after: string } {
  // A newer server may know an act that this page does not: its own word is better than none.
  const [before, after = ''] = VERBS[entry.act]?.(entry) ?? [entry.act]
  return { before, after }
}
