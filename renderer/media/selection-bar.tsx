import { Autocomplete, Button } from '@mantine/core'
import { IconTag, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { useRoomUnderNotices } from '../ui/notice/room-under-notices.ts'
import classes from './media-screen.module.css'
import { choose, removeMedia, useMedia } from './store.ts'

/** What can be done with many files at once; each is one step to undo. */
export function SelectionBar() {
  const { t } = useTranslation()
  const format = useFormat()
  const { chosen, list } = useMedia()
  const [tag, setTag] = useState('')
  const ids = [...chosen]
  const bar = useRef<HTMLElement>(null)
  useRoomUnderNotices(bar)

  async function addTag() {
    const count = await save(() => api.media.tag({ ids, tag }))
    announce(t('media.said.tagged', { count, tag: cleanTag(tag) }))
    setTag('')
  }

  return (
    <section ref={bar} className={classes.bar} aria-label={t('media.withChosen')}>
      <span className={classes.chosen}>
        {t('media.chosen', { count: ids.length, number: format.number(ids.length) })}
      </span>
      <form
        className={classes.deed}
        onSubmit={(event) => {
          event.preventDefault()
          addTag().catch(() => {})
        }}
      >
        <Autocomplete
          className={classes.filter}
          aria-label={t('media.tag')}
          placeholder={t('media.tag')}
          limit={20}
          data={list?.tags.map((one) => one.tag) ?? []}
          value={tag}
          onChange={setTag}
        />
        <Button
          type="submit"
          disabled={!cleanTag(tag)}
          leftSection={<IconTag size={16} stroke={1.5} aria-hidden />}
        >
          {t('media.addTag')}
        </Button>
      </form>
      <Button
        leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
        onClick={() => removeMedia(ids).catch(() => {})}
      >
        {t('media.remove')}
      </Button>
      <Button variant="subtle" onClick={() => choose([])}>
        {t('media.chooseNone')}
      </Button>
    </section>
  )
}
