import { AFTER_READ_KEYS } from '../after-read/after-read-keys.ts'
import { insertKeys, MEND_KEYS } from '../checks/check-keys.ts'
import { NOTE_KEYS } from '../editor/keys/note-keys.ts'
import { INBOX_KEYS } from '../notifications/inbox-keys.ts'
import { NOTICE_KEYS } from '../notifications/notice-keys.ts'
import { BOARD_KEYS, DESK_KEYS } from '../stories/moves/desk-keys.ts'
import { STORIES_KEYS } from '../stories/stories-key.ts'
import { DECISION_KEYS, SUGGESTION_KEYS } from '../suggestions/suggestion-keys.ts'
import { ASK_KEYS, THREAD_KEYS } from '../threads/thread-keys.ts'
import { keysOf, ROW_KEYS, type RowAct, TYPO_KEYS } from '../translation/translation-keys.ts'
import { HELD } from '../ui/held-keys.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { PANEL_LOOKS, PANELS } from './panels.ts'
import styles from './shortcuts-sheet.module.css'

const KEYS: { of: string; keys: [string, string][] }[] = [
  {
    of: 'Words',
    keys: [
      ['Bold', 'Ctrl+B'],
      ['Italic', 'Ctrl+I'],
      ['Link', 'Ctrl+K'],
      ['Note, for colleagues only', NOTE_KEYS],
      ['Undo', 'Ctrl+Z'],
      ['Redo', 'Ctrl+Shift+Z'],
    ],
  },
  {
    of: 'Blocks',
    keys: [
      ['Paragraph', 'Ctrl+Alt+0'],
      ['Crosshead', 'Ctrl+Alt+1'],
      ['Subhead', 'Ctrl+Alt+2'],
      ['Numbered', 'Ctrl+Alt+7'],
      ['Bullet', 'Ctrl+Alt+8'],
      ['Quote', 'Ctrl+Alt+9'],
      ['Move the block', 'Alt+Up'],
      ['Remove the block', 'Ctrl+Shift+Backspace'],
    ],
  },
  {
    of: 'Comments',
    keys: Object.values(THREAD_KEYS).map(({ words, keys }): [string, string] => [words, keys]),
  },
  {
    of: 'Suggestions',
    keys: [
      ...[...Object.values(SUGGESTION_KEYS), ...Object.values(DECISION_KEYS)].map(
        ({ words, keys }): [string, string] => [words, keys],
      ),
    ],
  },
  {
    of: 'Translation',
    keys: [
      ...(Object.keys(ROW_KEYS) as RowAct[]).map((act): [string, string] => [
        ROW_KEYS[act].words,
        keysOf(act),
      ]),
      ['Typo only, in the original', TYPO_KEYS],
      ['Query the original', ASK_KEYS],
      ['Insert what is offered in Checks', insertKeys(1)],
      ['Mend how it is set', MEND_KEYS],
    ],
  },
  {
    of: 'In the list of stories',
    keys: [
      ['Up and down', 'J'],
      ...[...Object.values(DESK_KEYS), ...Object.values(BOARD_KEYS)].map(
        ({ words, keys }): [string, string] => [words, keys],
      ),
      ['Filter', '/'],
      ['New story', 'N'],
    ],
  },
  {
    of: 'In the after-read',
    keys: Object.values(AFTER_READ_KEYS).map(({ words, keys }): [string, string] => [words, keys]),
  },
  {
    of: 'In the inbox',
    keys: Object.values(NOTICE_KEYS).map(({ words, keys }): [string, string] => [words, keys]),
  },
  {
    of: 'Panels',
    keys: [
      ...PANELS.map((name): [string, string] => [
        PANEL_LOOKS[name].words,
        `${HELD}+${PANEL_LOOKS[name].letter}`,
      ]),
      ['Close the panel', 'Esc'],
      ['All stories', STORIES_KEYS],
      ['Inbox', INBOX_KEYS],
      ['File, in its panel', 'Ctrl+Enter'],
      ['These keys', 'Ctrl+/'],
    ],
  },
]

/** All of them, over the page. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title="Keys" open onClose={onClose}>
      {KEYS.map(({ of, keys }) => (
        <section key={of} className={styles.group}>
          <h3>{of}</h3>
          <dl>
            {keys.map(([words, pressed]) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>
                  <span className="only-read">{pressed}</span>
                  <Kbd keys={pressed} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  )
}
