import type { EditionPage } from '@copydesk/shared/story'
import { PanelSection } from '../../ui/panel.tsx'
import { Tick } from '../../ui/tick.tsx'
import styles from '../before-it-goes-out.module.css'
import type { Ticks } from './use-ticks.ts'

/** What the desk asks whoever clears to have looked at: needed, or advice. */
export function ChecklistSection({ page, ticks }: { page: EditionPage; ticks: Ticks }) {
  const { checklist } = page
  if (checklist.length === 0) return null
  return (
    <PanelSection title="Checklist of the desk">
      <div className={styles.checklist}>
        {checklist.map(({ words, blocks }) => (
          <Tick
            key={words}
            isTicked={ticks.ticked.includes(words)}
            onChange={(isTicked) => ticks.tick(words, isTicked)}
            help={blocks ? 'Needed before it is cleared' : 'Advice'}
          >
            <span dir="auto">{words}</span>
          </Tick>
        ))}
      </div>
    </PanelSection>
  )
}
