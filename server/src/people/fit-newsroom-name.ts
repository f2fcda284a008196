import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'

/** A newsroom's name as it is kept. */
export function fitNewsroomName(wanted: string): string {
  const name = wanted.toWellFormed().replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > NEWSROOM_NAME_LENGTH)
    throw new Refusal(
      'bad-request',
      `A newsroom needs a name, of at most ${NEWSROOM_NAME_LENGTH} characters.`,
    )
  return name
}
