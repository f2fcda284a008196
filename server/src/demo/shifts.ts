import type { Language } from '@copydesk/shared/languages'
import type { CrewPart } from '@copydesk/shared/shift'
import type { DemoName } from './people.ts'
import type { DemoStory } from './stories.ts'

/** Who is on at a desk of the demo newsroom, and what they have written in its log. */
export interface DemoShift {
  desk: DemoStory['desk']
  slot: DemoName
  crew: { who: DemoName; part: CrewPart; language?: Language }[]
  hoursAgo: number
  /** The oldest first; those of this moment stand above all that happens to the demo's stories. */
  notes: { by: DemoName; words: string; hoursAgo: number }[]
}

export const DEMO_SHIFTS: DemoShift[] = [
  {
    desk: 'Business',
    slot: 'milo',
    crew: [
      { who: 'ruth', part: 'editor' },
      { who: 'claire', part: 'translator', language: 'fr' },
    ],
    hoursAgo: 3.2,
    notes: [
      {
        by: 'milo',
        hoursAgo: 3,
        words:
          'Lead for the evening is the cranes. Ana is outside the talks and files as soon as anybody comes out; the French goes with it.',
      },
      {
        by: 'ana',
        hoursAgo: 1.4,
        words:
          'The union’s lawyer rings back at six, on the record. The port authority sends no one to the phone today.',
      },
      {
        by: 'claire',
        hoursAgo: 0,
        words: 'French of the cranes follows Ana’s paragraphs as she writes. I am here until nine.',
      },
    ],
  },
  {
    desk: 'World',
    slot: 'ruth',
    crew: [
      { who: 'milo', part: 'editor' },
      { who: 'claire', part: 'translator', language: 'fr' },
    ],
    hoursAgo: 2.6,
    notes: [
      {
        by: 'ruth',
        hoursAgo: 2.5,
        words: 'Ben has the dam. Nobody names the engineer who spoke to him; ask me before it goes.',
      },
      {
        by: 'ben',
        hoursAgo: 0,
        words: 'The ministry gives its levels at seven. I hold a paragraph open for them.',
      },
    ],
  },
]
