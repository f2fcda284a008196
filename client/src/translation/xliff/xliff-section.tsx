import type { EditionPage } from '@copydesk/shared/story'
import type { XliffAnswer } from '@copydesk/shared/translation/xliff'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { giveXliff, xliffAddress } from '../../api/xliff.ts'
import { Failure } from '../../session/failure.tsx'
import { Button, buttonLook } from '../../ui/button.tsx'
import { PanelSection } from '../../ui/panel.tsx'
import styles from './xliff-section.module.css'

/** For whoever translates with another tool: the file to take there, and the way back, looked at before it is taken. */
export function XliffSection({ page: { edition, may } }: { page: EditionPage }) {
  const field = useId()
  const looking = useMutation({
    mutationFn: async (file: Blob) => ({ file, answer: await giveXliff(edition.id, file, true) }),
  })
  const taking = useMutation({ mutationFn: (file: Blob) => giveXliff(edition.id, file, false) })
  const ahead = looking.data
  const done = taking.data
  return (
    <PanelSection title="Translated in another tool">
      <p className={styles.why}>XLIFF has the original, the translation and how far it is, block by block.</p>
      <div className={styles.acts}>
        <a className={buttonLook()} href={xliffAddress(edition.id)} download>
          Download XLIFF
        </a>
        {may.write.allowed && (
          <>
            <input
              id={field}
              className={styles.file}
              type="file"
              accept=".xlf,.xliff,application/xliff+xml"
              disabled={looking.isPending || taking.isPending}
              onChange={({ target }) => {
                const [file] = target.files ?? []
                // The same file may be chosen again after a no.
                target.value = ''
                taking.reset()
                if (file) looking.mutate(file)
              }}
            />
            <label htmlFor={field} className={buttonLook()}>
              {looking.isPending ? 'Reading…' : 'Choose a translated file'}
            </label>
          </>
        )}
      </div>
      <Failure thrown={looking.error ?? taking.error} />
      {done && <Taken answer={done} />}
      {ahead && !done && (
        <>
          <Ahead answer={ahead.answer} />
          <div className={styles.acts}>
            {ahead.answer.changes.length > 0 && (
              <Button kind="act" onPress={() => taking.mutate(ahead.file)} isPending={taking.isPending}>
                {ahead.answer.changes.length === 1
                  ? 'Take this change'
                  : `Take these ${ahead.answer.changes.length} changes`}
              </Button>
            )}
            <Button kind="plain" onPress={() => looking.reset()}>
              Leave it
            </Button>
          </div>
        </>
      )}
    </PanelSection>
  )
}

/** What would change, paragraph by paragraph, and what would not, and why. */
function Ahead({ answer: { changes, left, absent, remarks } }: { answer: XliffAnswer }) {
  return (
    <div role="status">
      <p className={styles.why}>
        {changes.length === 0 ? 'The file changes nothing here.' : 'Nothing has been changed yet.'}
        {absent > 0 && ` It says nothing of ${paragraphs(absent)} that stand here.`}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.why}>
          {remark}
        </p>
      ))}
      <ul className={styles.list}>
        {changes.map(({ block, before, after, marksOnly, confirmed, remarks: told }) => (
          <li key={block}>
            {before !== '' && !marksOnly && before !== after && <del dir="auto">{before}</del>}
            <p dir="auto">{after}</p>
            <Remarks all={[...(marksOnly ? ['Only bold, italic or links change.'] : []), ...told]} />
            {confirmed && <span className={styles.why}>Confirmed with it.</span>}
          </li>
        ))}
        {left.map(({ unit, here, file, why }) => (
          <li key={`left ${unit}`} data-left="">
            <p dir="auto">{here || file}</p>
            <Remarks all={[why]} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Remarks = ({ all }: { all: readonly string[] }) =>
  all.map((remark) => (
    <span key={remark} className={styles.remark}>
      {remark}
    </span>
  ))

function Taken({ answer: { changes, left } }: { answer: XliffAnswer }) {
  const confirmed = changes.filter((one) => one.confirmed).length
  return (
    <p role="status" className={styles.why}>
      {changes.length === 0 ? 'Nothing was changed.' : `${sentence(paragraphs(changes.length))} taken over.`}
      {confirmed > 0 && ` ${sentence(paragraphs(confirmed))} confirmed.`}
      {left.length > 0 && ` ${sentence(paragraphs(left.length))} left as they were.`}
    </p>
  )
}

const paragraphs = (count: number) => (count === 1 ? 'one paragraph' : `${count} paragraphs`)
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
