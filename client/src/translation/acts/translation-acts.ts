import { keyOfAct, type NewTranslationAct } from '@copydesk/shared/translation/standing'
import type { ActKind } from '../../acts/act-kind.ts'
import { livingPages } from '../../acts/living-pages.ts'
import { keys } from '../../api/keys.ts'
import { sendTranslationActs } from '../../api/translation.ts'
import { waitingTranslationActs } from '../../sync/index.ts'

/** What a translator says of blocks. Of two about one block only the newer is sent, unless the older undoes. */
export const translationActs: ActKind<NewTranslationAct> = {
  // The server takes a thousand, and all of them in one transaction.
  most: 200,
  about: (act) => [keyOfAct(act)],
  // What it undoes would hold again without it, as soon as the newer one is undone.
  isOvertaken: (older, newer) => keyOfAct(older) === keyOfAct(newer) && older.act !== 'undo',
  send: sendTranslationActs,
  onRecord: keys.translation,
  waiting: waitingTranslationActs,
  pages: livingPages(),
}
