import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { tidyName } from '../tidy-name.ts'

/** A newsroom's name as it is kept. */
export const fitNewsroomName = (wanted: string): string =>
  tidyName(
    wanted,
    `A newsroom needs a name, of at most ${NEWSROOM_NAME_LENGTH} characters.`,
    NEWSROOM_NAME_LENGTH,
  )
