import type { NewThreadAct } from '@copydesk/shared/threads'
import type { ActKind } from '../acts/act-kind.ts'
import { livingPages } from '../acts/living-pages.ts'
import { keys } from '../api/keys.ts'
import { sendThreadActs } from '../api/threads.ts'
import { waitingThreadActs } from '../sync/index.ts'

/** What somebody does with comments: each of it counts. */
export const threadActs: ActKind<NewThreadAct> = {
  // The server takes a hundred, and makes a transaction of each.
  most: 50,
  about: (act) => [
    ...(act.act === 'begin' || act.act === 'reply' ? [act.id] : []),
    ...('thread' in act ? [act.thread] : []),
    ...('comment' in act ? [act.comment] : []),
  ],
  isOvertaken: () => false,
  send: sendThreadActs,
  onRecord: keys.threads,
  waiting: waitingThreadActs,
  pages: livingPages(),
}
