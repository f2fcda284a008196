import type { ReactNode } from 'react'
import { PersonMenu } from '../../session/person-menu.tsx'
import { BackToStories } from './back-to-stories.tsx'
import { Grow } from './frame.tsx'
import styles from './page-bar.module.css'

/** The bar of a page that one comes to from the list: the way back, and what this is. */
export function PageBar({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <BackToStories />
      <h1 className={styles.title}>{title}</h1>
      <Grow />
      {children}
      <PersonMenu />
    </>
  )
}
