import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { type StoryRow, storyAddress } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { createLocalization } from '../api/stories.ts'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './new-edition-menu.module.css'

/** Makes the edition in one more language: the original's blocks to write over, its credits by reference. */
export function NewEditionMenu({ story, follows }: { story: StoryRow; follows: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const making = useMutation({
    mutationFn: (language: Language) => createLocalization(story.id, { language, follows }),
    onSuccess: async ({ edition }) => {
      void client.invalidateQueries({ queryKey: keys.stories })
      void client.invalidateQueries({ queryKey: keys.editions })
      await navigate({ to: storyAddress(edition) })
    },
  })
  const there = new Set(story.editions.map(({ language }) => language))
  const missing = (Object.keys(LANGUAGES) as Language[]).filter((language) => !there.has(language))
  const wanted = missing.filter((language) => story.languagesWanted.includes(language))
  const rest = missing.filter((language) => !wanted.includes(language))
  if (missing.length === 0) return null
  return (
    <>
      <MenuTrigger>
        <IconButton
          label="Make an edition in another language"
          icon={Plus}
          size={15}
          isDisabled={making.isPending}
        />
        <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
          <Menu
            className={styles.menu ?? ''}
            aria-label="Make the edition in"
            onAction={(language) => making.mutate(language as Language)}
          >
            {[...wanted, ...rest].map((language) => (
              <MenuItem
                key={language}
                id={language}
                className={styles.choice ?? ''}
                textValue={LANGUAGES[language].english}
              >
                <span>Make the {LANGUAGES[language].english} edition</span>
                <span lang={language} className={styles.name}>
                  {wanted.includes(language) ? 'wanted' : LANGUAGES[language].name}
                </span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {making.isPending && <span role="status">Making it…</span>}
      {making.isError && (
        <span role="alert" className={styles.refused}>
          {saying(making.error)}
        </span>
      )}
    </>
  )
}
