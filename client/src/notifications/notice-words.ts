import { LANGUAGES } from '@copydesk/shared/languages'
import type { Notice } from '@copydesk/shared/notifications'

/** What somebody did, behind their name; which story it is stands above. */
export function noticeWords({ kind, outcome, thread, edition }: Notice): string {
  const copy = edition ? `the ${LANGUAGES[edition.language].english}` : 'it'
  switch (kind) {
    case 'mention':
      return 'mentioned you'
    case 'reply':
      return 'replied to you'
    case 'query':
      return 'has a query'
    case 'answer':
      return 'answered your query'
    case 'assigned':
      if (thread !== null) return 'gave you a task'
      if (outcome === 'writer') return 'asked you to write it'
      if (outcome === 'editor') return 'asked you to edit it'
      if (outcome === 'translator')
        return edition
          ? `asked you to translate it into ${LANGUAGES[edition.language].english}`
          : 'asked you to translate it'
      return 'made it your story'
    case 'decision':
      if (outcome === 'returned') return `returned ${copy} to you`
      if (outcome === 'cleared') return `cleared ${copy}`
      if (outcome === 'forced') return `forced ${copy}`
      if (outcome === 'held') return `put ${copy} on hold`
      if (outcome === 'lifted') return `lifted the hold of ${copy}`
      if (outcome === 'spiked') return `spiked ${copy}`
      if (outcome === 'revived') return `brought back ${copy}`
      if (outcome === 'published') return `published ${copy}`
      if (outcome === 'stopped') return `stopped your release of ${copy}`
      if (outcome === 'killed') return 'killed the story'
      if (outcome === 'taken') return `took ${copy} over from you`
      if (outcome === 'rejected') return 'rejected your suggestion'
      return 'accepted your suggestion'
    case 'filed':
      return `filed ${copy} to you`
    case 'read-back':
      if (outcome === 'problem') return `sees a problem in what was changed in ${copy}`
      if (outcome === null) return `changed ${copy}: read it back`
      return `says that ${copy} is fine as it stands`
    case 'flag':
      if (outcome === 'cleared') return 'cleared the passage that you asked about'
      if (outcome === 'not-cleared') return 'did not clear the passage that you asked about'
      return `asks you about a passage of ${copy}`
    case 'alert':
      return 'filed an alert: read it, and let it out'
    case 'unclaimed':
      return `filed ${copy}, and nobody has taken it`
    default:
      // A newer server may tell of what this page has no words for.
      return 'has something for you'
  }
}
