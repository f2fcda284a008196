import type { Place, Queue } from '@copydesk/shared/views/places'

export const QUEUE_WORDS: Record<Queue, string> = {
  desk: 'Waiting for the desk',
  with: 'With me',
  mine: 'Mine',
  returned: 'Returned to me',
  queries: 'Queries for me',
}

/** What is said where nothing waits in it. */
export const QUEUE_EMPTY: Record<Queue, [title: string, words: string]> = {
  desk: ['Nothing waits for the desk', 'What is filed appears here by itself, until an editor takes it.'],
  with: ['Nothing is with you', 'Take a filed story with C, or drag it to you on the board.'],
  mine: ['No story is yours', 'Stories that you own or are assigned to stand here until they are published.'],
  returned: [
    'Nothing was returned to you',
    'What an editor sends back to you stands here until you file it again.',
  ],
  queries: [
    'No query waits for you',
    'What somebody asks you, or asks your desk, stands here until it is answered.',
  ],
}

export const PLACE_WORDS: Record<Place, string> = {
  planned: 'Planned',
  draft: 'Draft',
  filed: 'Filed',
  with: 'With an editor',
  cleared: 'Cleared',
  published: 'Published',
  aside: 'Spiked or killed',
}
