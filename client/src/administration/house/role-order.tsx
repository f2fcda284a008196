import { type CreditRole, type HouseStyle, ROLE_MEANINGS, USUAL_ORDER } from '@copydesk/shared/credits'
import { CREDIT_ROLE_WORDS } from '../../credits/credit-role-words.ts'
import { Button } from '../../ui/button.tsx'
import { Tick } from '../../ui/tick.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'
import { withPart } from './style-parts.ts'

interface Props {
  style: HouseStyle
  onChange: (style: HouseStyle) => void
}

/** In which order a line names the roles, and which of the original's a localization names. */
export function RoleOrder({ style, onChange }: Props) {
  const wanted = style.order ?? []
  const order = [...wanted, ...USUAL_ORDER.filter((role) => !wanted.includes(role))]
  const follows = style.follows ?? USUAL_ORDER.filter((role) => ROLE_MEANINGS[role].followed)
  const move = (role: CreditRole, by: number) => {
    const others = order.filter((one) => one !== role)
    others.splice(order.indexOf(role) + by, 0, role)
    onChange(withPart(style, 'order', others))
  }
  const follow = (role: CreditRole, isNamed: boolean) =>
    onChange(
      withPart(
        style,
        'follows',
        USUAL_ORDER.filter((one) => (one === role ? isNamed : follows.includes(one))),
      ),
    )
  return (
    <section className={styles.part} aria-label="Order of the roles">
      <h3 className={styles.partTitle}>Order, and what follows the original</h3>
      <p className={styles.help}>A localization names those of its original that are ticked, then its own.</p>
      <ol className={house.order}>
        {order.map((role, at) => (
          <li key={role}>
            <Tick
              isTicked={follows.includes(role)}
              onChange={(isTicked) => follow(role, isTicked)}
              title={`A localization names ${CREDIT_ROLE_WORDS[role].toLowerCase()}`}
            >
              {CREDIT_ROLE_WORDS[role]}
            </Tick>
            <Button
              kind="plain"
              isDisabled={at === 0}
              onPress={() => move(role, -1)}
              aria-label={`Move ${CREDIT_ROLE_WORDS[role]} up`}
            >
              ↑
            </Button>
            <Button
              kind="plain"
              isDisabled={at === order.length - 1}
              onPress={() => move(role, 1)}
              aria-label={`Move ${CREDIT_ROLE_WORDS[role]} down`}
            >
              ↓
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
