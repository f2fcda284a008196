import { useId } from 'react'
import styles from './views.module.css'

interface Props<View extends string> {
  /** What is chosen, for whoever listens. */
  label: string
  views: Readonly<Record<View, string>>
  shown: View
  onShow: (view: View) => void
  hidden?: boolean
}

/** A choice between ways of showing the same, in a bar. */
export function Views<View extends string>({ label, views, shown, onShow, hidden }: Props<View>) {
  const name = useId()
  return (
    <fieldset className={styles.views} hidden={hidden}>
      <legend className="only-read">{label}</legend>
      {(Object.keys(views) as View[]).map((view) => (
        <label key={view} className={styles.view}>
          <input type="radio" name={name} checked={view === shown} onChange={() => onShow(view)} />
          {views[view]}
        </label>
      ))}
    </fieldset>
  )
}
