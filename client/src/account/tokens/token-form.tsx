import { may, SCOPE_NAMES, SCOPES, type Scope } from '@copydesk/shared/access'
import { type FormEvent, useState } from 'react'
import { makeToken } from '../../api/tokens.ts'
import { ACCOUNT, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../account.module.css'
import tokenStyles from './tokens.module.css'

const TERMS = [
  { id: '7', name: 'a week' },
  { id: '30', name: 'thirty days' },
  { id: '90', name: 'ninety days' },
  { id: '365', name: 'a year' },
]

/** Makes a token, and shows it this once. */
export function TokenForm() {
  const { person } = useMe()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<Scope[]>(['read'])
  const [days, setDays] = useState('90')
  const making = useAct(ACCOUNT, makeToken, () => setName(''))
  const mine = SCOPE_NAMES.filter(
    (scope) => (scope !== 'administer' && scope !== 'embargoed') || may('read-audit', person).allowed,
  ).map((scope) => ({ id: scope, name: scope, help: SCOPES[scope] }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate({ name, scopes, days: Number(days) })
  }
  return (
    <form className={`${styles.form} ${tokenStyles.form}`} onSubmit={submit} aria-label="Make a token">
      <Failure thrown={making.error} />
      {making.data && (
        <Notice
          tone="done"
          act={<CopyButton text={() => making.data.secret} words="Copy it" label="Copy the token" />}
        >
          Your token {making.data.token.name}. Keep it where you keep passwords: it is shown only now.
          <code className={styles.secret}>{making.data.secret}</code>
        </Notice>
      )}
      <div className={styles.pair}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={200}
          placeholder="Wall screen"
          help="So that you know it again."
        />
        <Select label="Good for" value={days} onChange={setDays} options={TERMS} />
      </div>
      <Choices legend="What it may be used for" options={mine} value={scopes} onChange={setScopes} />
      <p className={styles.acts}>
        <Button type="submit" kind="act" isPending={making.isPending}>
          Make the token
        </Button>
      </p>
    </form>
  )
}
