import type { Person } from '@copydesk/shared/people'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'

/** As if the server had said that this person is signed in, alone in a newsroom without desks. */
export function signInAs(client: QueryClient, person: Person): void {
  const me: Me = {
    person,
    standing: { desks: [], duties: [] },
    newsroom: { name: 'N', languages: [], zone: 'UTC' },
    ...{ desks: [], people: [person], faces: {}, redacted: {} },
  }
  client.setQueryData(keys.me, me)
}
